"""Blocks of cells as text: what spreadsheets put on the clipboard, and numbers as people write them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from greenplanner.catalog.rows import Row
from greenplanner.catalog.store import Catalog
from greenplanner.gui.i18n import language, shown_name, tr_data
from greenplanner.plan.values import MEMBER
from greenplanner.report.text import csv_cell

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate

# Plain, no-break, thin, narrow no-break and figure space, and apostrophes: all group digits somewhere.
_GROUPING = re.compile("(?<=\\d)[ \u00a0\u2009\u202f\u2007'\u2019_](?=\\d)")
_NUMBER = re.compile(r"^([+\-\u2212]?)([\d.,]+)((?:[eE][+\-]?\d+)?)(\s*[^\d.,]*)$")
# A number of any language as it stands: a minus before it begins no formula.
_PURE = re.compile("^[+\\-\u2212]?[\\d.,]+(?:[eE][+\\-]?\\d+)?\\s*%?$")


def armed(text: str) -> str:
    """Return a cell that a spreadsheet takes for text or a number, never for a formula."""
    # A text that has such a quote of its own gets one more, so that it comes back as it was.
    begins = csv_cell(text.lstrip("'")) != text.lstrip("'")
    return f"'{text}" if begins and not _PURE.match(text) else text


def disarmed(text: str) -> str:
    """Return what :func:`armed` was made of."""
    return text[1:] if text[:1] == "'" and text.lstrip("'")[:1] in tuple("=+-@") else text


def read_block(text: str) -> list[list[str]]:
    """Return the cells of a pasted block: tab-separated, quoted where needed, any line ending."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.endswith("\n"):
        text = text[:-1]
    if "\t" not in text and "\n" not in text and not text.startswith('"'):
        return [[disarmed(text)]]
    return [
        [disarmed(cell.strip()) for cell in row] or [""]
        for row in csv.reader(io.StringIO(text, newline=""), delimiter="\t")
    ]


def write_block(rows: Iterable[Sequence[str]]) -> str:
    """Return cells as tab-separated text with quotes only where a cell needs them; no cell is a formula."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerows([armed(cell) for cell in row] for row in rows)
    return out.getvalue()


def plain_number(text: str, decimal: str = ".") -> str:
    """Return a number as people and spreadsheets write it in plain form: ``1 234,5`` as ``1234.5``.

    ``decimal`` is the decimal mark of the user's language; it only decides what is ambiguous, such
    as ``1,234``. A text that is no number comes back unchanged, for the parser to refuse.
    """
    stripped = _GROUPING.sub("", text.strip())
    found = _NUMBER.match(stripped)
    if not found:
        return text.strip()
    sign, digits, exponent, unit = found.groups()
    plain = _plain_digits(digits, decimal)
    if plain is None:
        return text.strip()
    minus = "-" if sign in ("-", "\u2212") else ""
    return f"{minus}{plain}{exponent}{unit}"


def _plain_digits(digits: str, decimal: str) -> str | None:
    marks = [mark for mark in digits if mark in ".,"]
    if not marks:
        return digits
    if len(set(marks)) == 2:
        last = max(digits.rfind("."), digits.rfind(","))
        whole, fraction = digits[:last], digits[last + 1 :]
        other = "," if digits[last] == "." else "."
        if digits[last] in whole or not _grouped(whole, other):
            return None
        return f"{whole.replace(other, '')}.{fraction}"
    mark = marks[0]
    if len(marks) > 1:
        return digits.replace(mark, "") if _grouped(digits, mark) else None
    if mark != decimal and _grouped(digits, mark):
        return digits.replace(mark, "")
    return digits.replace(mark, ".")


def _grouped(digits: str, mark: str) -> bool:
    """Tell whether the marks group digits by three, with no leading zero (0,125 is a fraction)."""
    head, *groups = digits.split(mark)
    return 1 <= len(head) <= 3 and not head.startswith("0") and all(len(group) == 3 for group in groups)


def row_text(catalog: Catalog, table: str, key: str) -> str:
    """Return the name of a catalog row where it is the only one of that name, else the id."""
    rows = catalog.tables[table]
    if key not in rows:
        return key
    name = rows[key].name
    return shown_name(name) if sum(row.name == name for row in rows.values()) == 1 else key


def search_rows(catalog: Catalog, table: str, text: str, limit: int = 50) -> list[Row]:
    """Return the rows that an id, or a name in English or in the language of the window, holds."""
    found = list(catalog.search(table, text, limit))
    words = text.casefold().split()
    if words and language() != "en":
        known = {row.id for row in found}
        for row in catalog.tables[table].values():
            shown = shown_name(row.name).casefold()
            if row.id not in known and all(word in shown for word in words):
                found.append(row)
    found.sort(key=lambda row: shown_name(row.name).casefold() != text.strip().casefold())
    return found[:limit]


def _spellings(key: str, row: Row) -> tuple[str, ...]:
    return tuple(each.casefold() for each in (key, row.name, shown_name(row.name)))


def find_row(catalog: Catalog, table: str, text: str) -> str:
    """Return the id of the catalog row that an id, a name or an unmistakable part of a name means.

    Raises
    ------
    ValueError
        With a sentence, where no row or more than one is meant.
    """
    wanted = text.strip()
    rows = catalog.tables[table]
    if wanted in rows:
        return wanted
    folded = wanted.casefold()
    exact = [key for key, row in rows.items() if folded in _spellings(key, row)]
    if len(exact) == 1:
        return exact[0]
    hits: list[Row] = search_rows(catalog, table, wanted, limit=6)
    if len(hits) == 1:
        return hits[0].id
    if not hits and not exact:
        text = translate("Blocks", "The catalog has no entry {value}.")
        raise ValueError(text.replace("{value}", repr(wanted)))
    several = ", ".join(exact[:5] or [hit.id for hit in hits[:5]])
    text = translate("Blocks", "{value} could mean {several}: enter one of these ids.")
    raise ValueError(text.replace("{several}", several).replace("{value}", repr(wanted)))


def find_entity(entities: Sequence[Any], text: str, what: str) -> str:
    """Return the id of the entity with this id or name; raises ValueError with a sentence."""
    wanted = text.strip()
    if any(entity.id == wanted for entity in entities):
        return wanted
    named = [entity.id for entity in entities if (entity.name or "").casefold() == wanted.casefold()]
    if len(named) == 1:
        return named[0]
    if named:
        text = translate("Blocks", "Several entries are called {value}: enter the id, one of {several}.")
        raise ValueError(text.replace("{several}", ", ".join(named)).replace("{value}", repr(wanted)))
    text = translate("Blocks", "The plan has no {what} {value}.")
    raise ValueError(text.replace("{what}", tr_data(MEMBER[what])).replace("{value}", repr(wanted)))
