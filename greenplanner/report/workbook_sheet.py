"""The workbook under construction: sheets, the one way to write a cell, and what cells stand for."""

from __future__ import annotations

import math
import re
import unicodedata
from typing import Any

import numpy as np
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from greenplanner.model.hours import HourSums, hour_sums
from greenplanner.model.measures import MEASURES
from greenplanner.model.results import Results
from greenplanner.plan.types import Fleet, Plan, Site
from greenplanner.report.cells import Block, Expr, Value, total
from greenplanner.report.workbook_style import TAB_COLORS, Styles, number_format
from greenplanner.report.workbook_words import Words

HEADER_ROW = 5
FIRST_ROW = 6
# In sheets with years across: item, unit, method, then the years, then the horizon.
FIRST_YEAR = 4
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST = 32000

# Names of the sheets stay English in every language: formulas and links depend on them.
SHEETS = (
    ("Cover", "front"),
    ("Summary", "result"),
    ("Inputs", "input"),
    ("Hours", "input"),
    ("Fleet", "calculation"),
    ("Energy", "calculation"),
    ("Scope12", "result"),
    ("Scope3", "result"),
    ("Water", "result"),
    ("Cost", "result"),
    ("Credits", "result"),
    ("Factors", "control"),
    ("Method", "control"),
    ("Checks", "control"),
    ("Provenance", "control"),
    ("Lists", "control"),
)
CALCULATION_SHEETS = ("Hours", "Fleet", "Energy", "Scope12", "Scope3", "Water", "Cost", "Credits")


class NotFiniteError(ValueError):
    """A figure is not a number; Excel would show an empty cell in its place."""


def clean(text: object) -> str:
    """Return text without the characters that a workbook cannot hold."""
    return _CONTROL.sub("", str(text))[:_LONGEST]


def display_width(text: str) -> int:
    """Return the width of a text in columns of a Latin digit; Chinese characters count twice."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


class Sheet:
    """One sheet: texts, inputs and formulas go in through these methods only."""

    def __init__(self, book: Book, ws: Worksheet, name: str) -> None:
        self.book = book
        self.ws = ws
        self.name = name
        self.row = FIRST_ROW
        self.widths: dict[int, float] = {}
        self._own = re.compile(rf"(?<![A-Za-z0-9_]){name}!")

    def title(self, purpose: str) -> None:
        """Write the two lines that head each sheet; the third follows with the checks."""
        self.text(1, 1, self.book.words.sheet(self.name), "title")
        self.text(2, 1, purpose, "purpose")

    def text(self, row: int, column: int, text: object, role: str = "label") -> Expr:
        """Write a text that stays text, whatever it begins with."""
        plain = clean(text)
        cell = self.ws.cell(row, column)
        cell.value = plain
        # openpyxl takes a leading = for a formula and #N/A for an error.
        cell.data_type = "s"
        self.book.styles.apply(cell, role, quoted=plain[:1] in ("=", "+", "-", "@", "\t", "#", "'"))
        return self.ref(row, column, plain)

    def number(
        self, row: int, column: int, value: float, role: str = "pasted", number_format: str = "General"
    ) -> Expr:
        """Write a number that is no formula: an input or a pasted value of the program."""
        if not math.isfinite(value):
            raise NotFiniteError(f"{self.name}!{get_column_letter(column)}{row} is not a number")
        cell = self.ws.cell(row, column, float(value) if not float(value).is_integer() else int(value))
        self.book.styles.apply(cell, role, number_format)
        return self.ref(row, column, float(value))

    def put(
        self,
        row: int,
        column: int,
        formula: Expr,
        role: str = "calc",
        number_format: str = "#,##0",
        value: Value | None = None,
        floating: bool = False,
    ) -> Expr:
        """Write a formula with its value; ``value`` is the program's own figure where it has one.

        A floating reference is relative, so that the formulas of a row read the same in each year.
        """
        shown = formula.value if value is None else value
        if isinstance(shown, float | int) and not math.isfinite(shown):
            raise NotFiniteError(f"{self.name}!{get_column_letter(column)}{row} is not a number")
        if isinstance(shown, np.generic):
            shown = shown.item()
        cell = self.ws.cell(row, column)
        cell.value = "=" + self._own.sub("", formula.text)
        cell.data_type = "f"
        self.book.styles.apply(cell, role, number_format)
        address = f"{get_column_letter(column)}{row}"
        self.book.values[self.name][address] = shown
        return self.ref(row, column, shown, floating)

    def ref(self, row: int, column: int, value: Value, floating: bool = False) -> Expr:
        """Return a reference to a cell of this sheet."""
        letter = get_column_letter(column)
        address = f"{letter}{row}" if floating else f"${letter}${row}"
        return Expr(f"{self.name}!{address}", value)

    def block(self, first: tuple[int, int], last: tuple[int, int], values: list[Value], fixed: str = "") -> Block:
        """Return a range; ``fixed`` names what stays when copied: "both", "row" or nothing."""
        corners = []
        for row, column in (first, last):
            letter = get_column_letter(column)
            corners.append(f"${letter}${row}" if fixed == "both" else f"{letter}{row}")
        return Block(f"{self.name}!{corners[0]}:{corners[1]}", values)

    def heads(self, row: int, heads: list[tuple[str, float, bool]]) -> None:
        """Write a header row of (text, column width, number column) and set the widths."""
        for column, (text, width, is_number) in enumerate(heads, start=1):
            self.text(row, column, text, "head_number" if is_number else "head")
            self.widths[column] = max(self.widths.get(column, 0.0), width)

    def section(self, text: str, columns: int) -> None:
        """Write a section line across the sheet and move below it."""
        self.row += 1
        self.text(self.row, 1, text, "section")
        for column in range(2, columns + 1):
            self.book.styles.apply(self.ws.cell(self.row, column), "section")
        self.row += 1

    def finish_widths(self) -> None:
        """Set column widths, wider than needed: fonts that stand in for Calibri are wider."""
        for column, width in self.widths.items():
            self.ws.column_dimensions[get_column_letter(column)].width = width * 1.15


class Book:
    """The workbook, the results behind it, and the cells by meaning.

    Attributes
    ----------
    inputs : dict of path to the cell on Inputs
    cells : dict of (measure, key) to the cells of the years; key is ("fleet", i), ("site", s) or ()
    totals : dict of measure to the cell of the horizon
    values : dict of sheet to dict of address to value, for the cached values
    """

    def __init__(self, results: Results, baseline: Results | None, words: Words) -> None:
        self.results = results
        self.baseline = baseline
        self.words = words
        self.workbook = Workbook()
        self.styles = Styles(self.workbook)
        self.sheets: dict[str, Sheet] = {}
        self.values: dict[str, dict[str, Value]] = {name: {} for name, _ in SHEETS}
        for number, (name, kind) in enumerate(SHEETS):
            ws = self.workbook.active if number == 0 else self.workbook.create_sheet()
            ws.title = name
            ws.sheet_properties.tabColor = TAB_COLORS[kind]
            ws.sheet_view.showGridLines = False
            self.sheets[name] = Sheet(self, ws, name)
        self.inputs: dict[str, Expr] = {}
        self.cells: dict[tuple[str, tuple[Any, ...]], list[Expr]] = {}
        self.totals: dict[str, Expr] = {}
        self.fixed: dict[tuple[str, int], Expr] = {}
        self.marks: dict[str, Any] = {}
        self.sums: HourSums = hour_sums(results.resolved)
        self.names: list[str] = []

    @property
    def plan(self) -> Plan:
        """The resolved plan."""
        return self.results.plan

    @property
    def years(self) -> tuple[int, ...]:
        """The calendar years."""
        return self.results.years

    def t(self, text: str, **fields: object) -> str:
        """Return a label in the language of the workbook."""
        return self.words.t(text).format(**fields) if fields else self.words.t(text)

    def fleet_name(self, index: int) -> str:
        """Return the name of a fleet as the reader knows it."""
        fleet = self.plan.fleets[index]
        return fleet.name or fleet.id

    def site_name(self, index: int) -> str:
        """Return the name of a site as the reader knows it."""
        site = self.plan.sites[index]
        return site.name or site.id

    def site_of(self, fleet_index: int) -> int:
        """Return the index of the fleet's site."""
        return int(self.results.fleet_site[fleet_index])

    def fleet_input(self, fleet: Fleet, field: str) -> Expr:
        """Return the input cell of a fleet's field."""
        return self.inputs[f"fleets/{fleet.id}/{field}"]

    def site_input(self, site: Site, field: str) -> Expr:
        """Return the input cell of a site's field."""
        return self.inputs[f"sites/{site.id}/{field}"]

    def unit(self, unit: str) -> str:
        """Return a unit with the currency of the plan put in."""
        return self.words.t(unit).replace("currency", self.plan.currency or "")

    def name(self, name: str, cell: Expr) -> None:
        """Give a cell a workbook name; only in_ and out_ names, which cannot be cell addresses."""
        if not name.startswith(("in_", "out_")):
            raise ValueError(f"{name} could be read as a cell")
        self.workbook.defined_names[name] = DefinedName(name, attr_text=cell.text)
        self.names.append(name)


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
        shown = [float(v) if values is not None else f.value for v, f in zip(
            values if values is not None else formulas, formulas, strict=True)]
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
            pattern = fmt or number_format([float(horizon.value)] if not isinstance(horizon.value, str) else [])
            end = sheet.put(row, last, horizon, "total" if is_total else "calc", pattern, horizon_value)
            if key is not None and key[1] == ():
                self.book.totals[key[0]] = end
        else:
            self.book.styles.apply(sheet.ws.cell(row, last), "total_label" if is_total else "label")
        if key is not None:
            self.book.cells[key] = cells
        sheet.row += 1
        return cells

    def measure_by_fleet(
        self, measure: str, clause: str, formula: Any, *, total_clause: str = "", extra: list[list[Expr]] | None = None
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
            self.line(book.fleet_name(f), info.unit, clause, formulas, values=own[:, f], key=(measure, ("fleet", f)))
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
            book.t(info.label), info.unit, clause, formulas,
            values=book.results.annual(measure), key=(measure, ()), role="total",
            horizon_value=book.results.total(measure),
        )
