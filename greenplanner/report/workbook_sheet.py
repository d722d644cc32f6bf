"""The workbook under construction: sheets, the one way to write a cell, and what cells stand for."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from greenplanner.model.hours import HourSums, hour_sums
from greenplanner.model.results import Results
from greenplanner.plan.types import Fleet, Plan, Site
from greenplanner.report.cells import Block, Expr, Value
from greenplanner.report.workbook_style import TAB_COLORS, Styles
from greenplanner.report.workbook_words import Words

HEADER_ROW = 5
FIRST_ROW = 6
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST = 32000
_LONGEST_FORMULA = 8000

# Names of the sheets stay English in every language: formulas and links depend on them.
SHEETS = (
    ("Cover", "front"),
    ("Summary", "result"),
    ("Inputs", "input"),
    ("Hours", "input"),
    ("Fleet", "calculation"),
    ("Workloads", "result"),
    ("Energy", "calculation"),
    ("Instruments", "result"),
    ("Scope12", "result"),
    ("Months", "result"),
    ("Scope3", "result"),
    ("Water", "result"),
    ("Cost", "result"),
    ("Credits", "result"),
    ("Targets", "result"),
    ("MACC", "result"),
    ("Indicators", "result"),
    ("ESRS", "result"),
    ("SCI", "result"),
    ("Uncertainty", "result"),
    ("Factors", "control"),
    ("Method", "control"),
    ("Checks", "control"),
    ("Provenance", "control"),
    ("Lists", "control"),
)
CALCULATION_SHEETS = (
    *("Hours", "Fleet", "Energy", "Scope12", "Months", "Scope3", "Water", "Cost", "Credits"),
    *("Targets", "MACC", "Indicators", "ESRS", "SCI", "Uncertainty"),
)


class TooLargeError(ValueError):
    """The plan has more parts than a formula of Excel can name."""


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
        self.ws.row_dimensions[1].height = 24
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
        text = self._own.sub("", formula.text)
        if len(text) > _LONGEST_FORMULA:
            raise TooLargeError(
                f"{self.name}!{get_column_letter(column)}{row}: the formula is too long for Excel"
            )
        cell.value = "=" + text
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

    def block(
        self, first: tuple[int, int], last: tuple[int, int], values: list[Value], fixed: str = ""
    ) -> Block:
        """Return a range; ``fixed`` names what stays when copied: "both", "row" or nothing."""
        corners = []
        for row, column in (first, last):
            letter = get_column_letter(column)
            corners.append(f"${letter}${row}" if fixed == "both" else f"{letter}{row}")
        return Block(f"{self.name}!{corners[0]}:{corners[1]}", values)

    def heads(self, row: int, heads: list[tuple[str, float, bool]]) -> None:
        """Write a header row of (text, column width, number column) and set the widths."""
        for column, (text, width, is_number) in enumerate(heads, start=1):
            # A text beside a right-aligned number needs a little room.
            role = "head_number" if is_number else "head" if column == 1 else "head_indent"
            self.text(row, column, text, role)
            self.widths[column] = max(self.widths.get(column, 0.0), width)
        self.grow(row, [(text, width) for text, width, _ in heads])

    def grow(self, row: int, texts: Sequence[tuple[str, float]], line: float = 14.0) -> None:
        """Make a row high enough for texts wrapped in columns of the given widths.

        Excel does not do so by itself when it opens a file.
        """
        lines = max((-(-display_width(text) // max(int(width), 1)) for text, width in texts), default=1)
        self.ws.row_dimensions[row].height = line * max(lines, 1) + 2

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
    totals : dict of measure to the cell of the horizon; ``ends`` the same for every line with a key
    values : dict of sheet to dict of address to value, for the cached values
    marks : what one sheet leaves for a later one, by a name or (name, fleet, title)
    """

    def __init__(
        self, results: Results, baseline: Results | None, words: Words, whole: Results | None = None
    ) -> None:
        self.results = results
        # The figures by entered fleet, where each purchase cohort has rows of its own.
        self.whole = results if whole is None else whole
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
        self.ends: dict[tuple[str, tuple[Any, ...]], Expr] = {}
        self.marks: dict[Any, Any] = {}
        self.sums: HourSums = hour_sums(results.resolved)
        self.names: list[str] = []
        # What a sheet that takes long calls with its fraction; what it raises ends the export.
        self.progress: Callable[[float], None] = lambda fraction: None

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

    def of_path(self, path: str, y: int, otherwise: Expr | None = None) -> Expr:
        """Return the input of a path in a year, where none is entered that of the single value."""
        cell = self.inputs.get(f"{path}/{self.years[y]}", otherwise)
        if cell is None:
            raise KeyError(path)
        return cell

    def unit(self, unit: str) -> str:
        """Return a unit with the currency of the plan put in."""
        return self.words.t(unit).replace("currency", self.plan.currency or "")

    def name(self, name: str, cell: Expr) -> None:
        """Give a cell a workbook name; only in_ and out_ names, which cannot be cell addresses."""
        if not name.startswith(("in_", "out_")):
            raise ValueError(f"{name} could be read as a cell")
        self.workbook.defined_names[name] = DefinedName(name, attr_text=cell.text)
        self.names.append(name)
