"""Hours: monthly sums of the hourly pass, live where the utilization is one number."""

from __future__ import annotations

from greenplanner.model.site_hours import has_hours
from greenplanner.plan.types import Fleet
from greenplanner.report.cells import (
    Block,
    Expr,
)
from greenplanner.report.sheets.input_rows import is_constant
from greenplanner.report.workbook_sheet import FIRST_ROW, HEADER_ROW, Book, Sheet

SUMS = ("hours", "busy", "curve", "hours_shaped", "busy_shaped", "curve_shaped")
_MONTH_COLUMNS = {name: column for column, name in enumerate(SUMS, start=3)}
_PUE = 9


def build_hours(book: Book) -> None:
    """Write one row per fleet and month of a year in service."""
    t, sheet = book.t, book.sheets["Hours"]
    sheet.title(
        t(
            "Sums over the hours of each month. Grey figures come from GreenPlanner's hourly pass; "
            "they are live where the utilization is one number."
        )
    )
    sheet.heads(
        HEADER_ROW,
        [
            (t("Fleet"), 34, False),
            (t("Month"), 10, False),
            (t("Hours"), 12, True),
            (t("Sum of utilization u, h"), 15, True),
            (t("Sum of power curve g(u), h"), 15, True),
            (t("Hours x grid shape"), 15, True),
            (t("u x grid shape"), 15, True),
            (t("g(u) x grid shape"), 15, True),
            ("PUE", 10, True),
            (t("Scope 2, location-based, {year}, kg", year=book.years[0]), 16, True),
        ],
    )
    sheet.row = FIRST_ROW
    for f, fleet in enumerate(book.plan.fleets):
        _fleet_months(book, sheet, f, fleet)
    if not book.plan.fleets:
        sheet.text(FIRST_ROW, 1, t("The plan has no fleets."))
    sheet.ws.freeze_panes = sheet.ws.cell(FIRST_ROW, 3)


def _fleet_months(book: Book, sheet: Sheet, f: int, fleet: Fleet) -> None:
    site = book.plan.sites[book.site_of(f)]
    live = is_constant(fleet)
    blocks: dict[str, list[Expr]] = {name: [] for name in (*SUMS, "pue")}
    first = sheet.row
    for month in range(12):
        r = sheet.row
        sheet.text(r, 1, book.fleet_name(f))
        sheet.text(r, 2, book.words.month(month))
        row: dict[str, Expr] = {}
        for name in SUMS:
            value = float(getattr(book.sums, name)[f, month])
            column = _MONTH_COLUMNS[name]
            if name.startswith("hours") or not live:
                row[name] = sheet.number(r, column, value, "pasted", "#,##0.00")
                continue
            level = book.fleet_input(fleet, "utilization")
            if name.startswith("curve"):
                level = level ** book.fleet_input(fleet, "power_exponent")
            weight = row["hours_shaped" if name.endswith("shaped") else "hours"]
            near = Expr(weight.text.replace("$", ""), weight.value)
            row[name] = sheet.put(r, column, level * near, "calc", "#,##0.00", value)
        if has_hours(site):
            row["pue"] = sheet.text(r, _PUE, book.t("by year, below"), "small")
        else:
            key = f"sites/{site.id}/pue_monthly/{month + 1}"
            pue = book.inputs.get(key) or book.site_input(site, "pue")
            row["pue"] = sheet.put(r, _PUE, pue, "link", "0.000")
        for name, cell in row.items():
            blocks[name].append(cell)
        sheet.row += 1
    for name, cells in blocks.items():
        column = _PUE if name == "pue" else _MONTH_COLUMNS[name]
        block = sheet.block((first, column), (sheet.row - 1, column), [c.value for c in cells], fixed="both")
        book.marks["hours", f, name] = block
        book.marks["month", f, name] = cells


def all_months(book: Book, name: str) -> Block:
    """Return a column of the sheet over all fleets and months."""
    parts: list[Block] = [book.marks["hours", f, name] for f in range(len(book.plan.fleets))]
    first, last = parts[0].text.split(":")[0], parts[-1].text.split(":")[1]
    return Block(f"{first}:{last}", [value for part in parts for value in part.values])


def months_of(book: Book, f: int, name: str) -> list[Expr]:
    """Return the twelve cells of a fleet on Hours."""
    found: list[Expr] = book.marks["month", f, name]
    return found
