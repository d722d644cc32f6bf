"""Sheets with years across: one line a figure, one column a year, the horizon at the end."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
from openpyxl.utils import get_column_letter

from greenplanner.model.measures import MEASURES
from greenplanner.report.cells import Block, Expr, total
from greenplanner.report.sheets.workloads import BY_DEMAND, of_demand, varies
from greenplanner.report.workbook_sheet import FIRST_ROW, HEADER_ROW, Book
from greenplanner.report.workbook_style import number_format

# Item, unit, method, then the years.
FIRST_YEAR = 4


def spans(lines: list[list[Expr]]) -> list[Block]:
    """Return lines of cells as ranges, lines that stand under each other in one range."""
    blocks: list[Block] = []
    corner, last_row = "", -1
    for line in lines:
        name, first = line[0].text.split("!")
        last = line[-1].text.split("!")[1]
        row = int(re.sub(r"[^0-9]", "", first))
        if blocks and row == last_row + 1 and corner.startswith(f"{name}!"):
            blocks[-1] = Block(f"{corner}:{last}", blocks[-1].values + [c.value for c in line])
        else:
            corner = f"{name}!{first}"
            blocks.append(Block(f"{corner}:{last}", [c.value for c in line]))
        last_row = row
    return blocks


class TimeSheet:
    """A sheet with years across: item, unit, method, one column a year, and the horizon."""

    def __init__(self, book: Book, name: str, purpose: str) -> None:
        self.book = book
        self.sheet = book.sheets[name]
        self.sheet.title(purpose)
        self.columns = FIRST_YEAR + len(book.years)
        t = book.t
        sheet = self.sheet
        heads = [(t("Item"), 44.0, False), (t("Unit"), 13.0, False), (t("Method"), 8.0, False)]
        heads += [(str(year), 13.0, True) for year in book.years] + [(t("Horizon"), 14.0, True)]
        sheet.heads(HEADER_ROW, heads)
        self.year_cells: list[Expr] = []
        for y, year in enumerate(book.years):
            if name == "Energy":
                start = book.inputs["plan/start_year"]
                formula = start if y == 0 else self.year_cells[-1] + 1
            else:
                formula = book.marks["years"][y]
            cell = sheet.put(HEADER_ROW, FIRST_YEAR + y, formula, "head_number", "0", float(year))
            # The column moves with the year, the row stays.
            self.year_cells.append(Expr(cell.text.replace("!$", "!"), cell.value))
        if name == "Energy":
            book.marks["years"] = self.year_cells
        sheet.ws.freeze_panes = sheet.ws.cell(FIRST_ROW, FIRST_YEAR)

    def section(self, text: str) -> None:
        """Start a section."""
        self.sheet.section(self.book.t(text), self.columns)

    def line(
        self,
        label: str,
        unit: str,
        clause: str,
        formulas: list[Expr],
        *,
        values: np.ndarray | None = None,
        key: tuple[str, tuple[Any, ...]] | None = None,
        role: str = "calc",
        horizon: str | Expr | None = "sum",
        fmt: str | None = None,
        horizon_value: float | None = None,
    ) -> list[Expr]:
        """Write one line over the years and return its cells.

        ``values`` are the program's own figures; ``key`` makes the line known to other sheets;
        ``horizon`` is "sum", an expression or None for no horizon.
        """
        sheet, row = self.sheet, self.sheet.row
        is_total = role == "total"
        sheet.text(row, 1, label, "total_label" if is_total else "label")
        sheet.text(row, 2, self.book.unit(unit), "total_unit" if is_total else "unit")
        sheet.text(row, 3, clause, "total_unit" if is_total else "unit")
        shown = [
            float(v) if values is not None else f.value
            for v, f in zip(values if values is not None else formulas, formulas, strict=True)
        ]
        pattern = fmt or number_format([float(v) for v in shown if isinstance(v, float | int)])
        cells = [
            sheet.put(row, FIRST_YEAR + y, formula, role, pattern, value, floating=True)
            for y, (formula, value) in enumerate(zip(formulas, shown, strict=True))
        ]
        last = FIRST_YEAR + len(cells)
        if horizon == "sum":
            block = sheet.block((row, FIRST_YEAR), (row, last - 1), [c.value for c in cells])
            horizon = total(block)
        if isinstance(horizon, Expr):
            pattern = fmt or number_format(
                [float(horizon.value)] if not isinstance(horizon.value, str) else []
            )
            end = sheet.put(row, last, horizon, "total" if is_total else "calc", pattern, horizon_value)
            if key is not None and key[1] == ():
                self.book.totals[key[0]] = end
            if key is not None:
                self.book.ends[key] = end
        else:
            self.book.styles.apply(sheet.ws.cell(row, last), "total_label" if is_total else "label")
        if key is not None:
            self.book.cells[key] = cells
        sheet.row += 1
        return cells

    def measure_by_fleet(
        self,
        measure: str,
        clause: str,
        formula: Any,
        *,
        total_clause: str = "",
        extra: list[list[Expr]] | None = None,
    ) -> None:
        """Write a measure: a line per fleet, and the total that takes ``extra`` lines in too.

        ``formula(f, y)`` gives the expression of a fleet in a year.
        """
        book = self.book
        info = MEASURES[measure]
        own = book.results.by_fleet(measure).sum(axis=1)
        first = self.sheet.row
        for f in range(len(book.plan.fleets)):
            formulas = [formula(f, y) for y in range(len(book.years))]
            if measure in BY_DEMAND:
                label = f"{book.fleet_name(f)}: {book.t(info.label)}"
                formulas = [
                    of_demand(book, label, y, each, float(own[y, f])) if varies(book, f, y) else each
                    for y, each in enumerate(formulas)
                ]
            self.line(
                book.fleet_name(f), info.unit, clause, formulas, values=own[:, f], key=(measure, ("fleet", f))
            )
        self.total_of(measure, first, extra or [], total_clause or clause)

    def total_of(self, measure: str, first: int, extra: list[list[Expr]], clause: str) -> None:
        """Write the total over the lines from ``first`` on, and ``extra`` lines elsewhere."""
        book, info, last = self.book, MEASURES[measure], self.sheet.row - 1
        formulas = []
        for y in range(len(book.years)):
            parts: list[Any] = [line[y] for line in extra]
            if last >= first:
                column = FIRST_YEAR + y
                letter, known = get_column_letter(column), book.values[self.sheet.name]
                cells = [known[f"{letter}{r}"] for r in range(first, last + 1)]
                parts.insert(0, self.sheet.block((first, column), (last, column), cells))
            formulas.append(total(*parts) if parts else total(0))
        self.line(
            book.t(info.label),
            info.unit,
            clause,
            formulas,
            values=book.results.annual(measure),
            key=(measure, ()),
            role="total",
            horizon_value=book.results.total(measure),
        )
