"""SCI of reserved accelerators: ToR and powered hours of each year, then M, E and the score as formulas."""

from __future__ import annotations

import numpy as np

from greenplanner.model.indicators_reserved import Reserved, reserved_years
from greenplanner.model.indicators_types import Indicator, Slice
from greenplanner.report.cells import Expr, number, ratio, total
from greenplanner.report.sheets.indicator_lines import END, IndicatorSheet, facility, sum_of_fleets
from greenplanner.report.sheets.sci_intensity import intensity_line, own_halls
from greenplanner.report.workbook_style import number_format
from greenplanner.report.workbook_time import FIRST_YEAR

_RULE = "M27"


def write_reservation(sheet: IndicatorSheet, shares: list[Indicator], scores: list[Indicator]) -> None:
    """Write one reservation; ``shares`` and ``scores`` by year, the horizon last."""
    book = sheet.book
    key = shares[0].place.split("/", 1)[1]
    if shares[-1].value is None:
        sheet.line(shares, _RULE)
        sheet.line(scores, _RULE)
        return
    lines = _Lines(sheet, key)
    lines.write()
    found = sheet.line(shares, _RULE, lines.share)
    if scores[-1].value is None:
        sheet.line(scores, _RULE)
        return
    energy = _row(sheet, "E, energy with PUE and reserved hardware", "kWh", lines.energy)
    label = "    " + book.t("I, location-based intensity")
    values = [item.terms[1].value if item.terms else 0.0 for item in scores]
    known = [value or 0.0 for value in values]
    if own_halls(book, lines.fleets) and None not in lines.years:
        intensity = intensity_line(sheet, label, lines.fleets, known, energy)
    else:
        intensity = sheet.numbers(label, "kg CO2e/kWh", _RULE, known, "General")
    units = _row(sheet, "R, functional units", "", lines.units)

    def score(y: int) -> Expr | None:
        share = found[y]
        if share is None:
            return None
        return ratio((energy[y] * intensity[y] + share) * 1000, units[y], 0)

    sheet.line(scores, _RULE, score)


def _row(sheet: IndicatorSheet, label: str, unit: str, formula: object) -> list[Expr]:
    """Write a line of formulas by year with their sum at the end."""
    book, row = sheet.book, sheet.sheet.row
    sheet.sheet.text(row, 1, "    " + book.t(label))
    sheet.sheet.text(row, 2, unit, "unit")
    sheet.sheet.text(row, 3, _RULE, "unit")
    found: list[Expr] = []
    for y in range(len(book.years)):
        live: Expr = formula(y)  # type: ignore[operator]
        found.append(sheet.sheet.put(row, FIRST_YEAR + y, live, "calc", number_format([float(live.value)])))
    end = total(*found)
    found.append(
        sheet.sheet.put(row, FIRST_YEAR + len(found), end, "calc", number_format([float(end.value)]))
    )
    sheet.sheet.row += 1
    return found


class _Lines:
    """The cells that one reservation rests on, by year."""

    def __init__(self, sheet: IndicatorSheet, key: str) -> None:
        self.sheet, self.book = sheet, sheet.book
        self.item = next(each for each in self.book.whole.plan.reservations if each.id == key)
        self.fleets = [
            f
            for f, fleet in enumerate(self.book.plan.fleets)
            if f"{fleet.id}@".startswith(f"{self.item.fleet}@")
        ]
        known = {each.year: each for each in reserved_years(Slice(self.book.whole, None, None), self.item)}
        self.years: list[Reserved | None] = [known.get(year) for year in self.book.years]
        self.total: list[Expr] = []
        self.powered: list[Expr] = []

    def _input(self, field: str) -> Expr:
        return number(self.book.inputs[f"reservations/{self.item.id}/{field}"])

    def write(self) -> None:
        """Write what the program gives: accelerators in service and their powered hours."""
        for name, label, unit, values in (
            ("total", "ToR, accelerators of the fleet", "", [y.total if y else 0.0 for y in self.years]),
            (
                "powered",
                "Powered accelerator-hours",
                "accelerator-hours",
                [y.powered_h if y else 0.0 for y in self.years],
            ),
        ):
            cells = self.sheet.numbers("    " + self.book.t(label), unit, _RULE, values)
            setattr(self, name, cells)

    def share(self, y: int) -> Expr | None:
        """M of a year: embodied carbon of the fleet by year (TE/EL) x TiR x RR/ToR; their sum at the end."""
        if y == END:
            parts = [self.share(each) for each in range(len(self.years))]
            return total(*(part for part in parts if part is not None))
        if self.years[y] is None:
            return None
        active = np.asarray(self.book.results.detail["active"])
        there = [
            f for f in self.fleets if np.broadcast_to(active, (len(self.years), active.shape[-1]))[y, f] > 0
        ]
        whole = sum_of_fleets(self.book, "embodied_amortized_kg", there, y)
        time = self._input("hours_per_year") / 8760
        return whole * time * ratio(self._input("reserved"), self.total[y], 0)

    def energy(self, y: int) -> Expr:
        """E of a year: measured, else the energy of the fleet by powered accelerator-hour."""
        if self.years[y] is None:
            return total(0)
        if self.item.kwh_per_year is not None:
            return self._input("kwh_per_year")
        reserved = self._input("reserved") * self._input("hours_per_year")
        return facility(self.book, self.fleets, y) * ratio(reserved, self.powered[y], 0)

    def units(self, y: int) -> Expr:
        """R of a year; 0 where the reservation is not there."""
        return self._input("units_per_year") if self.years[y] is not None else total(0)
