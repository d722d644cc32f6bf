"""The location-based intensity of a score, as a formula where the hall is the organization's own."""

from __future__ import annotations

from greenplanner.report.cells import Expr, ratio, total
from greenplanner.report.sheets.indicator_lines import END, IndicatorSheet, facility, sum_of_fleets
from greenplanner.report.workbook_sheet import Book
from greenplanner.report.workbook_time import FIRST_YEAR

_RULE = "M27"


def own_halls(book: Book, fleets: list[int]) -> bool:
    """Return whether all of the fleets stand in own halls, whose scope 2 holds all of their electricity."""
    sites = [book.plan.sites[book.site_of(f)] for f in fleets]
    return bool(sites) and all(site.arrangement in (None, "own hall") for site in sites)


def intensity_line(
    sheet: IndicatorSheet, label: str, fleets: list[int], values: list[float], energy: list[Expr]
) -> list[Expr]:
    """Write I of fleets in own halls: location-based scope 2 over facility energy, cells of other sheets.

    ``energy`` is E of a workload by year, whose part of the fleet weighs the years of the horizon.
    """
    book, row = sheet.book, sheet.sheet.row
    for column, text in enumerate((label, "kg CO2e/kWh", _RULE), start=1):
        sheet.sheet.text(row, column, text, "label" if column == 1 else "unit")
    found: list[Expr] = []
    for at, value in enumerate(values):
        y = END if at == len(values) - 1 else at
        if energy and y == END:
            caused = total(*(kwh * each for kwh, each in zip(energy, found, strict=False)))
            formula = ratio(caused, energy[-1], 0)
        else:
            caused = sum_of_fleets(book, "scope2_location_kg", fleets, y)
            formula = ratio(caused, facility(book, fleets, y), 0)
        found.append(sheet.sheet.put(row, FIRST_YEAR + at, formula, "link", "0.0000", value))
    sheet.sheet.row += 1
    return found
