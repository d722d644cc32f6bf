"""Indicators: KPIs of data centres by site, the data points of (EU) 2024/1364, China's grades."""

from __future__ import annotations

from greenplanner.catalog.standards import StandardValue
from greenplanner.model.indicators import by_site, indicators
from greenplanner.model.indicators_servers import groups
from greenplanner.model.indicators_types import Indicator, Slice
from greenplanner.plan.instruments import RENEWABLE
from greenplanner.report.cells import Expr, number, ratio, total, when
from greenplanner.report.sheets.indicator_lines import (
    NA,
    Formula,
    IndicatorSheet,
    cell,
    facility,
    sum_of_fleets,
    years_of,
)
from greenplanner.report.workbook_sheet import Book

_KPIS = ("pue", "ppue", "ref", "iteesv", "iteesv_cpu", "iteusv", "erf", "cer", "cue", "wue")
_OWN = ("ere", "accelerator_utilization", "mfu", "tokens_per_kwh", "training_tokens_per_kwh")
_RULE = "M26"


def build_indicators(book: Book) -> None:
    """Write the sheet; after Cost, whose cells and those before it the formulas use."""
    sheet = IndicatorSheet(
        book, "Indicators", "Indicators with their standards; what does not apply or is not known says why."
    )
    sheet.remark(
        "Grey figures are from GreenPlanner: pasted as exported. An entered point is as on the form."
    )
    limits = _limits(sheet)
    for site in (None, *(item.id for item in book.plan.sites)):
        _place(sheet, site, limits)


def _limits(sheet: IndicatorSheet) -> dict[str, Expr]:
    """Write the numbers that standards fix, with their dates."""
    book = sheet.book
    sheet.section(book.t("What standards fix"))
    found = {}
    for row in book.results.resolved.catalog.tables["standards"].values():
        assert isinstance(row, StandardValue)
        r = sheet.sheet.row
        sheet.sheet.text(r, 1, book.t(row.name))
        sheet.sheet.text(r, 2, row.unit, "unit")
        sheet.sheet.text(r, 3, _RULE, "unit")
        found[row.id] = sheet.sheet.number(r, 4, row.value, "pasted", "General")
        text = f"{row.standard}, {row.clause}; {row.in_force}; {book.t(row.checked)}; {row.source}"
        sheet.sheet.text(r, sheet.note_column, text, "small")
        sheet.sheet.grow(r, [(text, 70.0)], line=12.5)
        sheet.sheet.row += 1
    book.marks["standards"] = found
    return found


def _place(sheet: IndicatorSheet, site: str | None, limits: dict[str, Expr]) -> None:
    book = sheet.book
    number_ = next((s for s, item in enumerate(book.plan.sites) if item.id == site), None)
    name = book.t("All sites") if number_ is None else book.site_name(number_)
    parts = _Parts(book, number_)
    sheet.section(book.t("{place}: ISO/IEC 30134 and EN 50600-4", place=name))
    parts.write_heat(sheet)
    formulas = parts.formulas()
    cells: dict[str, list[Expr | None]] = {}
    for key in (*_KPIS, *_OWN):
        if key == _OWN[0]:
            sheet.section(book.t("{place}: beside the standards", place=name))
        items = [by_site(book.whole, key, site, year) for year in years_of(book)]
        cells[key] = sheet.line(items, _RULE, formulas.get(key))
    if site is None:
        return
    for group, title in (("eu", "{place}: Regulation (EU) 2024/1364"), ("china", "{place}: China")):
        sheet.section(book.t(title, place=name))
        by_id: dict[str, list[Indicator]] = {}
        for year in years_of(book):
            for item in indicators(book.whole, group, year, [site]):
                by_id.setdefault(item.id, []).append(item)
        for key, items in by_id.items():
            sheet.line(items, _RULE, _linked(key, cells, parts, limits))


def _linked(
    key: str, cells: dict[str, list[Expr | None]], parts: _Parts, limits: dict[str, Expr]
) -> Formula | None:
    """Return the formula of a data point: it takes the indicators above, or sums of the sheets."""
    same = {"eu_pue": "pue", "eu_wue": "wue", "eu_erf": "erf", "eu_ref": "ref", "china_pue": "pue"}
    if key in same:
        return lambda y: cells[same[key]][y]
    if key == "eu_edc":
        return parts.facility
    if key == "eu_eit":
        return parts.it
    if key == "eu_win":
        return lambda y: parts.water(y) / 1000
    if key == "gb40879_grade":
        return lambda y: _grade(cells["pue"][y], limits, parts.book.inputs["constants/guard"])
    return None


def _grade(pue: Expr | None, limits: dict[str, Expr], guard: Expr) -> Expr | None:
    if pue is None:
        return None
    one, two, three = (limits[f"gb40879-grade-{n}"] + guard for n in (1, 2, 3))
    # The grades are places in an order, so they are counted: 1 + limits that are exceeded.
    over = [when(pue.compare(">", limit), 1, 0) for limit in (one, two)]
    return when(pue.compare(">", three), "none", 1 + over[0] + over[1])


class _Parts:
    """The cells that make up the indicators of one site, or of all where the number is None."""

    def __init__(self, book: Book, number_: int | None) -> None:
        self.book = book
        self.sites = range(len(book.plan.sites)) if number_ is None else [number_]
        self.fleets = [f for f in range(len(book.plan.fleets)) if book.site_of(f) in self.sites]
        self.own = all(book.plan.sites[s].arrangement in (None, "own hall") for s in self.sites)
        self.at = Slice(book.whole, None if number_ is None else book.plan.sites[number_].id, None)
        self.heat: list[Expr] = []

    def facility(self, y: int) -> Expr:
        return facility(self.book, self.fleets, y)

    def it(self, y: int) -> Expr:
        return sum_of_fleets(self.book, "it_kwh", self.fleets, y)

    def water(self, y: int) -> Expr:
        return sum_of_fleets(self.book, "water_onsite_l", self.fleets, y)

    def write_heat(self, sheet: IndicatorSheet) -> None:
        """Write the heat that is reused, which only the hourly pass gives; nothing where there is none."""
        values = [Slice(self.book.whole, self.at.site, year).sum("heat_kwh") for year in years_of(self.book)]
        if any(values):
            label = self.book.t("Heat reused (from GreenPlanner, hourly pass)")
            self.heat = sheet.numbers(label, "kWh", _RULE, values)

    def formulas(self) -> dict[str, Formula]:
        """Return the formulas of the indicators whose parts stand in cells."""

        def pue(y: int) -> Expr:
            return ratio(self.facility(y), self.it(y), NA)

        found: dict[str, Formula] = {
            "pue": pue,
            "ppue": pue,
            "wue": lambda y: ratio(self.water(y), self.it(y), NA),
        }
        if self.heat:
            found["erf"] = lambda y: ratio(self.heat[y], self.facility(y), NA)
            found["ere"] = lambda y: ratio(self.facility(y) - self.heat[y], self.it(y), NA)
        else:
            found["ere"] = pue
        found |= self._servers()
        if self.own:
            found["cue"] = lambda y: ratio(self._use_phase(y), self.it(y), NA)
            found["ref"] = lambda y: ratio(self._renewable(y), self.facility(y), NA)
        return found

    def _servers(self) -> dict[str, Formula]:
        """Return the formulas of the servers without accelerators, whose fields are input cells."""
        members = groups(self.at)

        def cells(field: str) -> list[Expr]:
            found = [self.book.inputs.get(f"cpu_servers/{item.id}/{field}") for item in members]
            return [number(each) for each in found if each is not None]

        count = cells("count")

        def weighed(field: str) -> Expr:
            return total(*(a * b for a, b in zip(cells(field), count, strict=True)))

        if not members:
            return {}
        return {
            "iteesv_cpu": lambda y: ratio(weighed("performance"), weighed("peak_kw"), NA),
            "iteusv": lambda y: ratio(weighed("cpu_utilization"), total(*count), NA),
        }

    def _use_phase(self, y: int) -> Expr:
        parts = [cell(self.book, "scope2_location_kg", ("fleet", f), y) for f in self.fleets]
        for name in ("genset_kg", "refrigerant_kg"):
            parts += [cell(self.book, name, ("site", s), y) for s in self.sites]
        return total(*parts) if parts else total(0)

    def _renewable(self, y: int) -> Expr:
        """Return the cells of certificates and PPAs with a renewable technology, and on-site energy."""
        book = self.book
        ids = {book.plan.sites[s].id for s in self.sites}
        parts = [
            cell(book, "used", ("contract", item.id), y)
            for item in book.plan.contracts
            if item.site in ids and item.kind != "supplier" and item.technology in RENEWABLE
        ]
        parts += [cell(book, "used", ("renewable", s), y) for s in self.sites]
        if self.fleets and ("onsite_kwh", ("fleet", self.fleets[0])) in book.cells:
            parts += [cell(book, "onsite_kwh", ("fleet", f), y) for f in self.fleets]
        return total(*parts) if parts else total(0)
