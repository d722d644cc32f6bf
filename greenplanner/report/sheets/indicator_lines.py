"""How indicators stand in the workbook: a formula where cells have the parts, else the value or the state."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from greenplanner.model.indicators_types import Indicator
from greenplanner.report.cells import Expr, total
from greenplanner.report.workbook_sheet import HEADER_ROW, Book
from greenplanner.report.workbook_style import number_format
from greenplanner.report.workbook_time import FIRST_YEAR, TimeSheet

NA = "n/a"
_NOTE_WIDTH = 70.0
# The place of the horizon among the columns.
END = -1
# (column) -> the formula of a year, or of the horizon at END; None where there is none.
Formula = Callable[[int], Expr | None]


def columns(book: Book) -> list[int]:
    """Return the places of the years, and END for the horizon."""
    return [*range(len(book.years)), END]


def years_of(book: Book) -> list[int | None]:
    """Return the calendar years, and None for the horizon."""
    return [*book.years, None]


def cell(book: Book, measure: str, key: tuple[str, int] | tuple[str, str] | tuple[()], y: int) -> Expr:
    """Return the cell of a measure in a year, or of the horizon."""
    return book.ends[measure, key] if y == END else book.cells[measure, key][y]


def sum_of_fleets(book: Book, measure: str, fleets: Sequence[int], y: int) -> Expr:
    """Return the sum of a measure over fleets; without them 0."""
    parts = [cell(book, measure, ("fleet", f), y) for f in fleets]
    return total(*parts) if parts else total(0)


def facility(book: Book, fleets: Sequence[int], y: int) -> Expr:
    """Return the facility energy of fleets: equal to the grid import where nothing is generated on site."""
    live = bool(fleets) and ("facility_kwh", ("fleet", fleets[0])) in book.cells
    return sum_of_fleets(book, "facility_kwh" if live else "grid_kwh", fleets, y)


class IndicatorSheet:
    """A sheet with years across, and a column of notes behind the horizon."""

    def __init__(self, book: Book, name: str, purpose: str) -> None:
        self.book = book
        self.time = TimeSheet(book, name, book.t(purpose))
        self.sheet = self.time.sheet
        self.note_column = FIRST_YEAR + len(book.years) + 1
        self.sheet.text(HEADER_ROW, self.note_column, book.t("Note (as exported)"), "head_indent")
        self.sheet.widths[self.note_column] = _NOTE_WIDTH
        self.time.columns = self.note_column

    def section(self, text: str) -> None:
        """Start a section; the text is already in the language of the workbook."""
        self.sheet.section(text, self.note_column)

    def remark(self, text: str) -> None:
        """Write a line of explanation."""
        self.sheet.text(self.sheet.row, 1, self.book.t(text), "status")
        self.sheet.row += 1

    def numbers(
        self, label: str, unit: str, clause: str, values: Sequence[float], fmt: str = ""
    ) -> list[Expr]:
        """Write a line of pasted numbers by year and horizon, and return its cells."""
        row = self._head(label, unit, clause)
        found = [
            self.sheet.number(row, FIRST_YEAR + at, value, "pasted", fmt or number_format([value]))
            for at, value in enumerate(values)
        ]
        self.sheet.row += 1
        return found

    def line(
        self, items: Sequence[Indicator], clause: str, formula: Formula | None = None, label: str = ""
    ) -> list[Expr | None]:
        """Write an indicator by year and horizon.

        ``items`` are the years in order and the horizon last. A formula stands only where the program
        has a value; the state stands in place of a value that is not there.
        """
        first = items[0]
        row = self._head(label or self.book.t(first.label), self.book.t(first.unit), clause)
        share = first.unit == "%"
        found: list[Expr | None] = []
        for at, item in enumerate(items):
            column = FIRST_YEAR + at
            y = END if at == len(items) - 1 else at
            live = formula(y) if formula is not None and item.value is not None else None
            value = item.value
            if live is not None and isinstance(value, float):
                fmt = "0.0%" if share else number_format([value])
                found.append(self.sheet.put(row, column, live, "calc", fmt, value))
            elif isinstance(value, float):
                fmt = "0.0%" if share else number_format([value])
                found.append(self.sheet.number(row, column, value, "pasted", fmt))
            else:
                self.sheet.text(row, column, self._text(item), "unit")
                found.append(None)
        self._note(row, items)
        self.sheet.row += 1
        return found

    def _text(self, item: Indicator) -> str:
        """Return a text value or the state; of words with shares, "PPA 12 %; REC 5 %", each word."""
        if not isinstance(item.value, str):
            return self.book.t(item.state)
        pieces = re.split(r"( [\d.]+ %(?:; )?)", item.value)
        return "".join(self.book.t(piece) if at % 2 == 0 else piece for at, piece in enumerate(pieces))

    def _head(self, label: str, unit: str, clause: str) -> int:
        row = self.sheet.row
        self.sheet.text(row, 1, label)
        self.sheet.text(row, 2, unit, "unit")
        self.sheet.text(row, 3, clause, "unit")
        return row

    def _note(self, row: int, items: Sequence[Indicator]) -> None:
        t = self.book.t
        # A sentence with numbers stands once, with those of the last column that says it.
        said = {
            note.template: self.book.words.sentence(note.template, note.fields)
            if note.fields
            else t(note.template)
            for item in items
            for note in item.notes
        }
        where = items[0].standard
        if items[0].part and items[0].part not in where:
            where = f"{where} {items[0].part}"
        if items[0].checked == "to be checked":
            where = f"{where} [{t('to be checked')}]"
        text = " ".join([*said.values(), where])
        self.sheet.text(row, self.note_column, text, "small")
        self.sheet.grow(row, [(text, _NOTE_WIDTH), (items[0].label, 44)], line=12.5)
