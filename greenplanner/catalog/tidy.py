"""A user's table as spreadsheets write it, brought into the form of the shipped ones; faults in words.

Excel puts a mark before UTF-8, ends lines with CR LF, and where the decimal mark is a comma it separates
cells with semicolons. Nothing of a cell's meaning is changed.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from pathlib import Path

import msgspec

_WRONG_TYPE = re.compile(r"Expected `(\w+)[^`]*`, got .* - at `\$\.(\w+)`")
_EMPTY_CELL = re.compile(r"Object missing required field `(\w+)`")
_DECIMAL_COMMA = re.compile(r"[+-]?\d+,\d+(?:[eE][+-]?\d+)?")


class UntidyError(ValueError):
    """The file is no table of text; the message is one sentence."""


def tidy(path: Path) -> str:
    """Return the table with commas, points and plain line ends; its lines keep their numbers.

    Raises :class:`UntidyError` where the file cannot be read or is no text in UTF-8.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UntidyError(f"{path.name} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise UntidyError(f"{path.name} is not a text file in UTF-8: save it as CSV UTF-8") from None
    first = text.partition("\n")[0]
    mark = max(",;\t", key=first.count)
    out, width = io.StringIO(), 0
    writer = csv.writer(out, lineterminator="\n")
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=mark)):
            cells = [cell.strip() for cell in row]
            if mark != ",":
                cells = [cell.replace(",", ".") if _DECIMAL_COMMA.fullmatch(cell) else cell for cell in cells]
            if number == 0:
                while cells and not cells[-1]:
                    cells.pop()
                width = len(cells)
            while len(cells) > width and not cells[-1]:
                cells.pop()
            if any(cells):
                writer.writerow(cells)
            else:
                out.write("\n")  # an empty line is skipped, and the lines below keep their numbers
    except csv.Error as error:
        raise UntidyError(f"{path.name} is no table: {error}") from None
    return out.getvalue()


def reason(error: msgspec.ValidationError, cells: Mapping[str, str]) -> str:
    """Return what is wrong with a line in words."""
    if found := _WRONG_TYPE.fullmatch(str(error)):
        what = {"bool": "true or false", "int": "a whole number"}.get(found[1], "a number")
        return f"{found[2]} is {cells.get(found[2], '')!r}, which is not {what}"
    if found := _EMPTY_CELL.fullmatch(str(error)):
        return f"the cell {found[1]} is empty"
    return str(error)
