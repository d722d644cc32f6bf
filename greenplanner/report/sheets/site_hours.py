"""The second block of Hours: sites whose PUE, water or grid share come from hours of their own."""

from __future__ import annotations

import numpy as np

from greenplanner.model.measures import MEASURES
from greenplanner.model.site_hours import has_hours, uses_cooling
from greenplanner.plan.types import Site
from greenplanner.report.cells import Block, Expr, sum_product, total
from greenplanner.report.sheets.fleet import full_year
from greenplanner.report.sheets.hours import months_of
from greenplanner.report.sheets.input_rows import models_water
from greenplanner.report.workbook_sheet import Book, Sheet

FIRST_MONTH = 3
RATIOS = (
    ("pue", "PUE: facility energy / IT energy"),
    ("pue_shaped", "PUE, hours weighted with the grid shape"),
    ("grid_share", "Grid import / facility energy"),
    ("grid_share_shaped", "Grid import / facility energy, hours weighted with the grid shape"),
    ("wue", "WUE: water on site / IT energy, L/kWh"),
)
_PASTED = (
    "Grey figures are pasted. They rest on the load as exported: an input that changes the course or the "
    "height of the load keeps them, so export again."
)
_NO_LOAD = "Years in which a site has no load repeat the nearest year with load."
ONSITE_SHARE = "onsite_share"
# Above this a month's share of grid import is not plausible, unless the program itself found more.
_GRID_SHARE_LIMIT = 1.3


def any_hours(book: Book) -> bool:
    """Return whether the plan has a site with hours of its own."""
    return any(has_hours(site) for site in book.plan.sites)


def of_hours(book: Book, f: int) -> bool:
    """Return whether the site of a fleet has hours of its own."""
    return has_hours(book.plan.sites[book.site_of(f)])


def measures_of(site: Site) -> list[str]:
    """Return the measures of a site that only the hourly pass knows, where they can be above zero."""
    found = ["solar_kwh"] if site.solar_kw else []
    found += ["wind_kwh"] if site.wind_kw else []
    found += ["curtailed_kwh"] if found else []
    found += ["battery_loss_kwh"] if site.battery_kwh else []
    return found + (["heat_kwh"] if site.heat_reuse_share and uses_cooling(site) else [])


def build_site_hours(book: Book) -> None:
    """Write the block below the fleets; after Fleet, whose powers the monthly IT energy needs."""
    if not any_hours(book):
        return
    t, sheet = book.t, book.sheets["Hours"]
    columns = FIRST_MONTH + 11
    sheet.section(t("Site hours (from GreenPlanner, hourly pass)"), columns)
    for text in (_PASTED, _NO_LOAD):
        sheet.text(sheet.row, 1, t(text), "purpose")
        sheet.row += 1
    sheet.text(sheet.row, 1, t("Largest plausible share of grid import"))
    limit = max([_GRID_SHARE_LIMIT, *(1.1 * found for found in _shares(book))])
    book.marks["share_limit"] = sheet.number(sheet.row, 2, limit, "pasted", "0.0##")
    sheet.row += 1
    for column in range(FIRST_MONTH, columns + 1):
        sheet.widths[column] = max(sheet.widths.get(column, 0.0), 12.0)
    for s, site in enumerate(book.plan.sites):
        if has_hours(site):
            _site(book, sheet, s, site, columns)
    # The heads of the first block say nothing about this one.
    sheet.ws.freeze_panes = sheet.ws.cell(1, FIRST_MONTH)


def _shares(book: Book) -> list[float]:
    found = [book.results.detail[f"site_{name}"] for name in ("grid_share", "grid_share_shaped")]
    return [float(np.nanmax(item)) for item in found if not np.isnan(item).all()]


def _site(book: Book, sheet: Sheet, s: int, site: Site, columns: int) -> None:
    t, years = book.t, range(len(book.years))
    sheet.section(t("Site") + ": " + book.site_name(s), columns)
    heads = [t("Item"), t("Year"), *(book.words.month(month) for month in range(12))]
    for column, head in enumerate(heads, start=1):
        role = "head" if column == 1 else "head_indent" if column == 2 else "head_number"
        sheet.text(sheet.row, column, head, role)
    sheet.row += 1
    fleets = [f for f in range(len(book.plan.fleets)) if book.site_of(f) == s]
    if fleets:
        for name, title in RATIOS:
            if name == "wue" and not models_water(site):
                continue
            values = _complete(book.results.detail[f"site_{name}"][:, s])
            for y in years:
                _row(book, sheet, t(title), y, ("site", s, name, y), values[y], "0.0000")
        for y in years:
            share = book.marks["site", s, "grid_share", y][0]
            formulas = [1 - cell for cell in share]
            _live(book, sheet, t("On site / facility energy"), y, ("site", s, ONSITE_SHARE, y), formulas)
    for measure in measures_of(site):
        values = book.results.site[measure][:, :, s]
        label = f"{t(MEASURES[measure].label)}, kWh"
        for y in years:
            _row(book, sheet, label, y, ("site", s, measure, y), values[y], "#,##0")
    for f in fleets:
        for name, title in (
            ("", "{fleet}: IT energy of a year in service, kWh"),
            ("_shaped", "{fleet}: the same, hours weighted with the grid shape"),
        ):
            formulas = [
                full_year(book, f, *(months_of(book, f, f"{kind}{name}")[month] for kind in _KINDS))
                for month in range(12)
            ]
            label = t(title, fleet=book.fleet_name(f))
            _live(book, sheet, label, None, ("month_kwh", f, name), formulas, "#,##0")


_KINDS = ("hours", "busy", "curve")


def _complete(values: np.ndarray) -> np.ndarray:
    """Return ratios (Y, 12) without gaps: of the nearest year that has the month, else 1."""
    found = values.copy()
    for month in range(12):
        known = np.flatnonzero(~np.isnan(values[:, month]))
        for y in np.flatnonzero(np.isnan(values[:, month])):
            nearest = known[np.abs(known - y).argmin()] if len(known) else None
            found[y, month] = 1.0 if nearest is None else values[nearest, month]
    return found


def _row(
    book: Book, sheet: Sheet, label: str, y: int, key: tuple[object, ...], values: np.ndarray, fmt: str
) -> None:
    """Write one row of pasted values."""
    sheet.text(sheet.row, 1, label, "wrap")
    sheet.number(sheet.row, 2, float(book.years[y]), "pasted", "0")
    cells = [
        sheet.number(sheet.row, FIRST_MONTH + month, float(values[month]), "pasted", fmt)
        for month in range(12)
    ]
    _store(book, sheet, label, key, cells)


def _live(
    book: Book,
    sheet: Sheet,
    label: str,
    y: int | None,
    key: tuple[object, ...],
    formulas: list[Expr],
    fmt: str = "0.0000",
) -> None:
    """Write one row of formulas."""
    sheet.text(sheet.row, 1, label, "wrap")
    if y is None:
        sheet.text(sheet.row, 2, "", "label")
    else:
        sheet.number(sheet.row, 2, float(book.years[y]), "pasted", "0")
    cells = [
        sheet.put(sheet.row, FIRST_MONTH + month, formula, "calc", fmt)
        for month, formula in enumerate(formulas)
    ]
    _store(book, sheet, label, key, cells)


def _store(book: Book, sheet: Sheet, label: str, key: tuple[object, ...], cells: list[Expr]) -> None:
    sheet.grow(sheet.row, [(label, 36)])
    first, last = (sheet.row, FIRST_MONTH), (sheet.row, FIRST_MONTH + 11)
    block = sheet.block(first, last, [cell.value for cell in cells], fixed="both")
    book.marks[key] = cells, block
    sheet.row += 1


def _block(book: Book, *key: object) -> Block:
    found: Block = book.marks[key][1]
    return found


def of_year(book: Book, f: int, y: int, *ratios: str) -> Expr:
    """Return energy of a fleet's year in service x ratios of its site, summed over months.

    Ratios that end in ``_shaped`` go with the energy weighted with the grid shape.
    """
    s, shaped = book.site_of(f), "_shaped" if ratios[0].endswith("_shaped") else ""
    blocks = [_block(book, "site", s, ratio, y) for ratio in ratios]
    return sum_product(_block(book, "month_kwh", f, shaped), *blocks)


def of_month(book: Book, f: int, month: int, with_pue: bool = True) -> Expr:
    """Return shape-weighted grid import of a month of the first year, before the years of service."""
    s = book.site_of(f)
    result: Expr = book.marks["month_kwh", f, "_shaped"][0][month]
    for name in ("pue_shaped", "grid_share_shaped")[0 if with_pue else 1 :]:
        result = result * book.marks["site", s, name, 0][0][month]
    return result


def sum_of_site(book: Book, s: int, measure: str, y: int) -> Expr:
    """Return the year of a measure that only the hourly pass knows."""
    return total(_block(book, "site", s, measure, y))


def ratio_cells(book: Book, names: tuple[str, ...]) -> list[Block]:
    """Return the pasted ratios of all sites with fleets."""
    return [
        item[1]
        for key, item in book.marks.items()
        if isinstance(key, tuple) and key[0] == "site" and key[2] in names
    ]


def month_energy(book: Book) -> list[Block]:
    """Return the monthly IT energy of the fleets at sites with hours of their own."""
    return [
        item[1]
        for key, item in book.marks.items()
        if isinstance(key, tuple) and key[0] == "month_kwh" and key[2] == ""
    ]


def join_rows(blocks: list[Block]) -> list[Block]:
    """Return rows of twelve months that stand under each other as one range."""
    found: list[Block] = []
    last_row = -1
    for block in blocks:
        first, end = block.text.split(":")
        row = int(end.rsplit("$", 1)[1])
        if found and row == last_row + 1:
            found[-1] = Block(f"{found[-1].text.split(':')[0]}:{end}", found[-1].values + block.values)
        else:
            found.append(Block(f"{first}:{end}", list(block.values)))
        last_row = row
    return found
