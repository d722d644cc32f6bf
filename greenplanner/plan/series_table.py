"""From the bytes of a text file to rows of cells: encoding, delimiter, header, lines around the table."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterable

import msgspec

from greenplanner.plan import series_messages as m
from greenplanner.plan.messages import shown
from greenplanner.plan.series_messages import Sentence, SeriesFileError, say
from greenplanner.plan.series_times import read_cell

LIMIT_MB = 64
_DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_SAMPLE = 300
_NAMED = 12
# Longer headings are cut: their patterns take time that grows with the cube of the length.
_HEADING = 150
_LONE_NUMBER = re.compile(r'\s*"?[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?"?\s*')
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)


class Table(msgspec.Struct, frozen=True):
    """Rows of equal meaning, with the number of each in the file, and what was understood so far."""

    file: str
    header: tuple[str, ...]
    rows: list[list[str]]
    numbers: list[int]
    delimiter: str
    understood: tuple[Sentence, ...]

    def name(self, column: int) -> str:
        """Return how sentences call a column."""
        title = self.header[column] if column < len(self.header) else ""
        return shown(title) if title.strip() else str(column + 1)

    def list_names(self, columns: Iterable[int]) -> str:
        """Return the names of columns for a sentence, of many the first ones."""
        names = [self.name(column) for column in columns]
        return ", ".join(names[:_NAMED]) + (", ..." if len(names) > _NAMED else "") or "none"


def read_table(file: str, data: bytes) -> Table:
    """Return the table in the text; raises SeriesFileError where there is none."""
    text, encoding = _decode(file, data)
    understood = [say(m.ENCODING, value=encoding)]
    lines = text.splitlines()
    filled = [line for line in lines if line.strip()]
    if not filled:
        raise SeriesFileError(m.EMPTY, file=file)
    delimiter = _delimiter(filled[:_SAMPLE])
    understood.append(say(m.DELIMITER, value=_DELIMITERS[delimiter]) if delimiter else say(m.ONE_COLUMN))
    rows, numbers = _split(file, text, lines, delimiter)
    start = next((at for at, row in enumerate(rows) if _is_data(row, bool(delimiter))), None)
    if start is None:
        # No row has a time: the first row that holds a number begins the data.
        start = next((at for at, row in enumerate(rows) if any(map(_LONE_NUMBER.fullmatch, row))), None)
        if start is None:
            raise SeriesFileError(m.NO_VALUES, file=file)
    width = len(rows[start])
    titles = [at for at in range(start - 1, -1, -1) if len(rows[at]) >= max(width - 1, 1)][:1]
    header = tuple(cell.strip()[:_HEADING] for cell in rows[titles[0]]) if titles else ()
    before = start - len(titles)
    if before:
        understood.append(say(m.SKIPPED, count=str(before)))
    end = _end(rows, start, bool(delimiter))
    if end < len(rows):
        understood.append(say(m.FOOTER, count=str(len(rows) - end)))
    return Table(file, header, rows[start:end], numbers[start:end], delimiter, tuple(understood))


def _decode(file: str, data: bytes) -> tuple[str, str]:
    if len(data) > LIMIT_MB * 2**20:
        raise SeriesFileError(m.TOO_LARGE, file=file, limit=str(LIMIT_MB))
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise SeriesFileError(m.WORKBOOK, file=file)
    tries = [(codec, name) for bom, codec, name in _BOMS if data.startswith(bom)]
    if not tries:
        sample = data[:4000]
        zeros = sample.count(0)
        if zeros:
            little = sample[1::2].count(0) >= sample[0::2].count(0)
            tries = [("utf-16-le" if little else "utf-16-be", "UTF-16")] if zeros > len(sample) / 3 else []
        else:
            # Python's latin-1 takes any byte; cp1252 has the euro sign and is what Windows writes.
            tries = [("utf-8", "UTF-8"), ("cp1252", "Windows-1252"), ("latin-1", "Latin-1")]
    for codec, name in tries:
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text, name
    raise SeriesFileError(m.BINARY, file=file)


def _delimiter(lines: list[str]) -> str:
    """Return the character that separates cells, or an empty text for one value a line."""
    if sum(bool(_LONE_NUMBER.fullmatch(line)) for line in lines) >= 0.9 * len(lines):
        headings = [line for line in lines if not _LONE_NUMBER.fullmatch(line)]
        commas = {line.count(",") for line in lines}
        # "300,50" is one number with a decimal comma, unless the heading has the comma too.
        if not (headings and len(commas) == 1 and commas != {0}):
            return ""
    best, found = (0, 0, 0), ""
    for delimiter in _DELIMITERS:
        try:
            rows = list(csv.reader(lines, delimiter=delimiter))
        except csv.Error:
            continue
        widths = Counter(len(row) for row in rows if len(row) > 1)
        if not widths:
            continue
        width, count = widths.most_common(1)[0]
        timed = sum(any(read_cell(cell) for cell in row[:12]) for row in rows if len(row) > 1)
        if (timed, count, width) > best:
            best, found = (timed, count, width), delimiter
    return found


def _split(file: str, text: str, lines: list[str], delimiter: str) -> tuple[list[list[str]], list[int]]:
    """Return the rows that hold anything, and the line number of each."""
    if not delimiter:
        pairs = [(number, [line.strip().strip('"')]) for number, line in enumerate(lines, 1) if line.strip()]
        return [row for _, row in pairs], [number for number, _ in pairs]
    rows: list[list[str]] = []
    numbers: list[int] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                rows.append(row)
                numbers.append(reader.line_num)
    except csv.Error as error:
        raise SeriesFileError(
            m.BAD_CSV, file=file, row=str(reader.line_num), reason=shown(str(error))
        ) from None
    return rows, numbers


def _is_data(row: list[str], split: bool) -> bool:
    if not split:
        return bool(_LONE_NUMBER.fullmatch(row[0]))
    return len(row) > 1 and any(read_cell(cell) for cell in row)


def _end(rows: list[list[str]], start: int, split: bool) -> int:
    """Return where notes begin that stand below the table: rows of one filled cell, up to the end."""
    if not split:
        return len(rows)
    end = len(rows)
    while end > start + 1 and sum(bool(cell.strip()) for cell in rows[end - 1]) == 1:
        first = next(cell for cell in rows[end - 1] if cell.strip())
        if read_cell(first):
            break
        end -= 1
    return end
