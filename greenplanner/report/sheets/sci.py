"""SCI: E, I, M and R of each fleet, service and training, and the score as a formula."""

from __future__ import annotations

from greenplanner.model.indicators import indicators
from greenplanner.model.indicators_types import Indicator
from greenplanner.plan.resolve import entity_name
from greenplanner.report.cells import Expr, ratio, total
from greenplanner.report.sheets.indicator_lines import END, IndicatorSheet, facility, sum_of_fleets, years_of
from greenplanner.report.sheets.sci_intensity import intensity_line, own_halls
from greenplanner.report.sheets.sci_reserved import write_reservation
from greenplanner.report.workbook_sheet import Book
from greenplanner.report.workbook_time import FIRST_YEAR

_RULE = "M27"
# E, I, M, R: units of the first three, and how many terms a score has.
_UNITS = ("kWh", "kg CO2e/kWh", "kg", "")


def build_sci(book: Book) -> None:
    """Write the sheet."""
    sheet = IndicatorSheet(
        book, "SCI", "SCI = (E x I + M) / R, location-based. Consumer and provider scores are never added."
    )
    sheet.remark("Contracts and credits do not act on any score (ISO/IEC 21031:2024).")
    found: dict[str, list[Indicator]] = {}
    for year in years_of(book):
        for item in indicators(book.whole, "sci", year):
            found.setdefault(item.key, []).append(item)
    before = None
    for key, items in found.items():
        first = items[0]
        if first.place != before:
            sheet.section(_owner(book, first.place))
            before = first.place
        if first.place.startswith("reservations/"):
            if first.id == "sci_reservation":
                share = found[key.replace("sci_reservation@", "sci_reservation_m@", 1)]
                write_reservation(sheet, _all_years(book, share), _all_years(book, items))
        elif len(items) == len(book.years) + 1 and all(item.terms for item in items):
            _score(sheet, items)
        else:
            sheet.line(_all_years(book, items), _RULE)


def _all_years(book: Book, items: list[Indicator]) -> list[Indicator]:
    """Return one item for each column; a score that a year lacks stands there as the last one's state."""
    by_year = {item.year: item for item in items}
    return [by_year.get(year, items[-1]) for year in years_of(book)]


def _owner(book: Book, place: str) -> str:
    if not place:
        return book.t("All trainings of the plan")
    kind, key = place.split("/", 1)
    return entity_name(next(item for item in getattr(book.whole.plan, kind) if item.id == key))


def _score(sheet: IndicatorSheet, items: list[Indicator]) -> None:
    """Write the four terms and the score; a fleet's energy and embodied carbon are cells of other sheets."""
    book, lines = sheet.book, []
    fleets, shares = _fleets(book, items[0].place), _shares(sheet, items)
    for number, unit in enumerate(_UNITS):
        label = "    " + book.t(items[0].terms[number].label)
        values = [item.terms[number].value or 0.0 for item in items]
        if fleets and number in (0, 2):
            lines.append(_linked(sheet, label, unit, fleets, number, values, shares))
        elif number == 1 and own_halls(book, fleets):
            lines.append(intensity_line(sheet, label, fleets, values, lines[0] if shares else []))
        else:
            lines.append(sheet.numbers(label, unit, _RULE, values, "General" if number == 1 else ""))
    energy, intensity, embodied, units = lines
    # Grams are a thousandth of a kilogram.
    scale = 1000 if items[0].unit.startswith("g") else 1

    def formula(y: int) -> Expr:
        return ratio((energy[y] * intensity[y] + embodied[y]) * scale, units[y], 0)

    sheet.line(items, _RULE, formula)


def _fleets(book: Book, place: str) -> list[int]:
    """Return the numbers of the fleet of a score, its purchase cohorts too; none for all trainings."""
    kind, _, key = place.partition("/")
    if kind == "workloads":
        key = next(item for item in book.whole.plan.workloads if item.id == key).fleet or ""
    elif kind != "fleets":
        return []
    return [f for f, item in enumerate(book.plan.fleets) if f"{item.id}@".startswith(f"{key}@")]


def _shares(sheet: IndicatorSheet, items: list[Indicator]) -> list[Expr]:
    """Write the share of a workload in its fleet by year, which only the program gives; none for a fleet."""
    book, place = sheet.book, items[0].place
    if not place.startswith("workloads/"):
        return []
    work = next(item for item in book.whole.plan.workloads if f"workloads/{item.id}" == place)
    f = next(n for n, fleet in enumerate(book.whole.plan.fleets) if fleet.id == work.fleet)
    whole = book.whole.by_fleet("facility_kwh")[:, :, f].sum(axis=1)
    values = [
        (item.terms[0].value or 0.0) / float(energy) if energy > 0 else 0.0
        for item, energy in zip(items[:-1], whole, strict=True)
    ]
    label = "    " + book.t("Share of the fleet by accelerator-hours")
    return sheet.numbers(label, "", _RULE, values, "0.0%")


def _linked(
    sheet: IndicatorSheet,
    label: str,
    unit: str,
    fleets: list[int],
    number: int,
    values: list[float],
    shares: list[Expr],
) -> list[Expr]:
    """Write energy or embodied carbon from the cells of the fleet, for a workload its share of them."""
    from greenplanner.report.workbook_style import number_format

    book, row = sheet.book, sheet.sheet.row
    sheet.sheet.text(row, 1, label)
    sheet.sheet.text(row, 2, unit, "unit")
    sheet.sheet.text(row, 3, _RULE, "unit")
    found: list[Expr] = []
    for at, value in enumerate(values):
        y = END if at == len(values) - 1 else at
        if shares and y == END:
            formula = total(*found)
        else:
            formula = (
                facility(book, fleets, y)
                if number == 0
                else sum_of_fleets(book, "embodied_amortized_kg", fleets, y)
            )
            formula = shares[at] * formula if shares else formula
        found.append(sheet.sheet.put(row, FIRST_YEAR + at, formula, "link", number_format([value]), value))
    sheet.sheet.row += 1
    return found
