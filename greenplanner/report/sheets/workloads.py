"""Workloads: what each asks of its fleet, its share of the figures, and how the demand goes by year.

The other sheets hold one year of service for each fleet. Where the demand differs by year, each figure
of the years after the first is that year of service x a ratio that the program gives; the ratios stand
below the table of workloads and are written as the other sheets ask for them.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from greenplanner.model.workload_view import ELECTRICITY
from greenplanner.report.cells import Expr, lift, ratio, total
from greenplanner.report.workbook_sheet import FIRST_ROW, HEADER_ROW, Book
from greenplanner.report.workbook_style import number_format

SHEET = "Workloads"
# Measures by fleet that start from the year of service; all others follow from them.
BY_DEMAND = frozenset(
    {
        "it_kwh", "facility_kwh", "onsite_kwh", "grid_kwh", "scope2_kwh", "scope2_location_kg",
        "cat1_electricity_kg", "cat8_electricity_kg", "cat1_upstream_kg", "cat8_upstream_kg",
        "water_onsite_l",
    }
)  # fmt: skip
# What makes energy and emissions of a federated training, in whatever scope they stand.
_CLIENT_KWH = ("client_own_kwh", "client_others_kwh", "client_transfer_kwh")
_CLIENT_KG = ("scope2_location_kg", "cat3b_kg", "cat3c_kg", "cat1_clients_kg", "cat1_transfer_kg")
_HEADS = (
    ("Workload", 28, False), ("Kind", 11, False), ("Fleet", 22, False), ("Year", 8, True),
    ("FLOPs", 12, True), ("Peak, FLOP/h", 12, True), ("MFU", 8, True), ("Overheads and runs, x", 12, True),
    ("Accelerator-hours", 15, True), ("Accelerators busy", 12, True), ("Accelerators needed", 12, True),
    ("Share of the fleet's busy hours", 12, True), ("IT energy, kWh", 15, True),
    ("Facility energy, kWh", 15, True), ("Electricity, location-based, kg", 15, True), ("Requests", 15, True),
    ("Wh per request", 11, True), ("g per request", 11, True),
)  # fmt: skip


def _rows(book: Book) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = book.whole.workload_rows()
    return found


def varies(book: Book, f: int, y: int) -> bool:
    """Return whether the demand makes the year of a fleet other than its first."""
    by_year = book.results.by_year
    if by_year is None or y == 0:
        return False
    names = ("busy", "curve", "busy_shaped", "curve_shaped")
    return any(
        not np.array_equal(getattr(by_year[0], name)[f], getattr(by_year[y], name)[f]) for name in names
    )


def of_demand(book: Book, label: str, y: int, formula: Expr, value: float) -> Expr:
    """Return a formula of the year of service turned into that of a year with another demand.

    ``value`` is the program's own figure; the ratio stands on the sheet of the workloads as a pasted cell.
    """
    own = float(formula.value)
    if not own or abs(value - own) <= 1e-12 * abs(own):
        return formula
    sheet = book.sheets[SHEET]
    if "demand_row" not in book.marks:
        row = FIRST_ROW + max(1, len(_rows(book))) + 1
        sheet.row = row
        sheet.section(book.t("Demand of later years over the first year (from GreenPlanner)"), len(_HEADS))
        book.marks["demand_row"] = sheet.row
    row = book.marks["demand_row"]
    book.marks["demand_row"] = row + 1
    sheet.text(row, 1, label)
    sheet.number(row, 4, book.years[y], "pasted", "0")
    return formula * sheet.number(row, 5, value / own, "pasted", "0.0000")


def build_workloads(book: Book) -> None:
    """Write one row for each workload and year."""
    sheet, rows = book.sheets[SHEET], _rows(book)
    sheet.title(
        book.t("What each workload asks of its fleet, and its share of the fleet's figures by busy hours.")
    )
    sheet.heads(HEADER_ROW, [(book.t(text), width, number) for text, width, number in _HEADS])
    if not rows and not book.results.plan.workloads:
        sheet.text(FIRST_ROW, 1, book.t("The plan has no workloads."))
    elif not rows:
        # What is not counted has no row; the sheet tells why.
        told = [each for each in book.results.warnings if each.path.startswith("workloads/")]
        for number, notice in enumerate(told):
            sheet.text(FIRST_ROW + number, 1, book.words.sentence(notice.template, notice.fields))
    first: dict[tuple[str | None, int], list[int]] = {}
    hours: dict[int, Expr | None] = {}
    for number, row in enumerate(rows):
        r = FIRST_ROW + number
        sheet.text(r, 1, row["name"])
        sheet.text(r, 2, book.t(row["kind"]))
        sheet.text(r, 3, row["fleet"] or book.t("none"))
        sheet.number(r, 4, row["year"], "pasted", "0")
        hours[number] = _hours(book, r, row)
        first.setdefault((row["fleet_id"], row["year"]), []).append(number)
    for (fleet, year), numbers in first.items():
        if fleet is None:
            _alone(book, rows, numbers)
        else:
            _shares(book, rows, numbers, hours, fleet, book.years.index(year))
    sheet.ws.freeze_panes = sheet.ws.cell(FIRST_ROW, 2)


def _hours(book: Book, r: int, row: dict[str, Any]) -> Expr | None:
    """Write FLOPs, peak, MFU and overheads of a training, and the hours that follow."""
    sheet = book.sheets[SHEET]
    if row["hours"] is None:
        return None
    if row["flops"] and row["peak_flops"] and row["mfu"]:
        flops = sheet.number(r, 5, row["flops"], "pasted", "0.00E+00")
        peak = sheet.number(r, 6, row["peak_flops"] * 3600.0, "pasted", "0.00E+00")
        mfu = sheet.number(r, 7, row["mfu"], "pasted", "0.0%")
        ideal = row["flops"] / (row["peak_flops"] * row["mfu"]) / 3600.0
        extra = sheet.number(r, 8, row["hours"] / ideal, "pasted", "0.000")
        formula = flops / (peak * mfu) * extra
        found = sheet.put(r, 9, formula, "calc", number_format([row["hours"]]), row["hours"])
    else:
        found = sheet.number(r, 9, row["hours"], "pasted", number_format([row["hours"]]))
    sheet.put(r, 10, found / lift(8760), "calc", "#,##0.00", row["accelerators"])
    sheet.number(r, 11, row["needed"], "pasted", "#,##0.0")
    return found


def _measured(book: Book, measure: str, f: int) -> list[list[Expr]]:
    """Return the cells by year of a fleet that make a measure."""
    names = ELECTRICITY if measure == "electricity_location_kg" else (measure,)
    found = [book.cells[name, ("fleet", f)] for name in names if (name, ("fleet", f)) in book.cells]
    return found or [book.cells["grid_kwh", ("fleet", f)]]


def _shares(
    book: Book,
    rows: list[dict[str, Any]],
    numbers: list[int],
    hours: dict[int, Expr | None],
    fleet: str,
    y: int,
) -> None:
    """Write the shares of the workloads of one fleet in one year, and what they are shares of."""
    sheet = book.sheets[SHEET]
    known = [cell for number in numbers if (cell := hours[number]) is not None]
    members = [
        f for f, each in enumerate(book.plan.fleets) if each.id == fleet or each.id.startswith(f"{fleet}@")
    ]
    for number in numbers:
        r, row, cell = FIRST_ROW + number, rows[number], hours[number]
        assert cell is not None
        part = sheet.put(r, 12, ratio(cell, total(*known), 0), "calc", "0.0%")
        parts = {}
        for column, measure in ((13, "it_kwh"), (14, "facility_kwh"), (15, "electricity_location_kg")):
            whole = total(*(cells[y] for f in members for cells in _measured(book, measure, f)))
            value = row[measure]
            parts[measure] = sheet.put(r, column, part * whole, "calc", number_format([value]), value)
        if row["requests"]:
            requests = sheet.number(r, 16, row["requests"], "pasted", "#,##0")
            for column, measure, name in (
                (17, "facility_kwh", "wh_per_request"),
                (18, "electricity_location_kg", "g_per_request"),
            ):
                formula = ratio(parts[measure] * lift(1000), requests, 0)
                sheet.put(r, column, formula, "calc", number_format([row[name]]), row[name])


def _alone(book: Book, rows: list[dict[str, Any]], numbers: list[int]) -> None:
    """Write the energy of federated training, which is outside the halls, from its lines."""
    sheet = book.sheets[SHEET]
    for number in numbers:
        row = rows[number]
        y = book.years.index(row["year"])
        for column, key, names in ((14, "client_kwh", _CLIENT_KWH), (15, "client_kg", _CLIENT_KG)):
            value = row[key]
            if value is None:
                continue
            at = ("client", row["id"])
            parts = [book.cells[name, at][y] for name in names if (name, at) in book.cells]
            sheet.put(FIRST_ROW + number, column, total(*parts), "calc", number_format([value]), value)
