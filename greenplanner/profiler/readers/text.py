"""What all readers share: bytes to text, cells to numbers with the reason where there is none, times."""

from __future__ import annotations

import contextlib
import csv
import datetime as dt
import math
import re
from collections.abc import Iterator
from functools import lru_cache

# Logs are text; a day of eight GPUs at 20 Hz is about 1 GB, and nobody opens that in a window.
MAX_BYTES = 200_000_000
MISSING = re.compile(r"^\s*(\[.*\]|N/A|NA|n/a|nan|NaN|null|None|-|ERR!)?\s*$")
_NUMBER = re.compile(
    r"^\s*([-+]?(?:\d[\d.,]*|\.\d+)(?:[eE][-+]?\d+)?)\s*([^\W\d_%°][^\d,;:]*|[%°][^\d,;:]*)?\s*$"
)
# Factor to the unit in which a column is kept, by the unit a cell or heading names.
_SCALE = {"mw": 1e-3, "kw": 1e3, "w": 1.0, "ghz": 1e3, "mhz": 1.0, "gib": 1024.0, "mib": 1.0, "kib": 1 / 1024}


def decode(data: bytes) -> str | None:
    """Return the bytes as text: UTF-8, UTF-8 with mark, UTF-16 (PowerShell writes it), else Latin-1.

    None where they are no text: null characters, or mostly control characters.
    """
    text: str | None = None
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = data.decode("utf-16", "replace")
    elif len(data) >= 4 and data[1:200:2].count(0) > 0.8 * len(data[1:200:2]):
        text = data.decode("utf-16-le", "replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("latin-1")
    head = text[:4000]
    odd = sum(1 for sign in head if (ord(sign) < 32 and sign not in "\t\r\n\f") or 127 <= ord(sign) < 160)
    if "\x00" in head or odd > 0.02 * len(head) + 1:
        return None
    return text


def lines_of(text: str) -> tuple[list[str], bool]:
    """Return the lines without their ends, and whether the last one was ended."""
    found = text.splitlines()
    return found, not text or text[-1] in "\r\n"


def delimiter(line: str) -> str:
    """Return what separates the cells of a heading line: semicolon, tab or comma."""
    counts = {sign: line.count(sign) for sign in (";", "\t", ",")}
    best = max(counts, key=lambda sign: counts[sign])
    # A heading with a decimal comma has none of its own, so a semicolon always wins over commas.
    return ";" if counts[";"] else best if counts[best] else ","


def cells_of(lines: list[str], sign: str) -> Iterator[list[str]]:
    """Yield the cells of each line, stripped, quotes taken off."""
    for line in lines:
        if '"' not in line:
            yield [cell.strip() for cell in line.split(sign)]
            continue
        try:
            row = next(csv.reader([line], delimiter=sign, skipinitialspace=True))
        except (csv.Error, StopIteration):
            row = line.replace('"', "").split(sign)
        yield [cell.strip() for cell in row]


def rows_of(lines: list[str], sign: str) -> list[list[str]]:
    """Return the cells of all lines."""
    return list(cells_of(lines, sign))


# Logs repeat their values, so most cells are looked up.
@lru_cache(maxsize=65536)
def reason(cell: str) -> str | None:
    """Return why a cell holds no number, None where it may hold one."""
    if not MISSING.match(cell):
        return None
    return cell.strip().strip("[]").strip() or "empty"


@lru_cache(maxsize=65536)
def number(cell: str, *, comma: bool = False) -> float | None:
    """Return the number of a cell with or without unit, scaled to W, MHz or MiB; None for none.

    Parameters
    ----------
    comma : bool
        A comma is the decimal sign (files separated by semicolons).
    """
    match = _NUMBER.match(cell)
    if match is None:
        return None
    digits, unit = match.group(1), (match.group(2) or "").strip().casefold()
    if not comma and re.fullmatch(r"[-+]?[1-9]\d{0,2},\d{3}", digits):
        return None  # one thousand or one point: nobody can tell
    if comma or (digits.count(",") == 1 and "." not in digits):
        digits = digits.replace(".", "") if comma and "," in digits else digits
        digits = digits.replace(",", ".")
    else:
        digits = digits.replace(",", "")
    try:
        value = float(digits)
    except ValueError:
        return None
    return value * _SCALE.get(unit, 1.0) if math.isfinite(value) else None


_PLAIN = re.compile(r"[-+]?\d+(\.\d+)?([eE][-+]?\d+)?")
_DAY_FORMS = ("%Y/%m/%d", "%Y-%m-%d", "%Y%m%d", "%d.%m.%Y", "%m/%d/%Y", "%d/%m/%Y")


def clock(cell: str) -> float | None:
    """Return a written time as seconds since 1970, as if it were UTC where it names no zone.

    Takes ISO 8601, ``2026/11/20 09:15:00.002``, ``20261120 09:15:00``, days with dots or slashes
    and plain seconds or milliseconds since 1970.
    """
    text = cell.strip()
    if text[4:5] == "/" == text[7:8]:  # the usual form of nvidia-smi
        text = f"{text[:4]}-{text[5:7]}-{text[8:]}"
    plain = number(text) if text[4:5] != "-" and _PLAIN.fullmatch(text) else None
    if plain is not None:
        if len(text) == 8 and "." not in text:
            plain = None  # a day, 20261120
        else:
            return plain / 1000.0 if plain > 1e11 else plain
    try:
        found = dt.datetime.fromisoformat(text)
        return (found if found.tzinfo else found.replace(tzinfo=dt.UTC)).timestamp()
    except ValueError:
        pass
    day, _, time = text.replace("T", " ").partition(" ")
    base, seconds = _day(day), _of_day(time.strip())
    return None if base is None or seconds is None else base + seconds


@lru_cache(maxsize=1024)
def _day(text: str) -> float | None:
    for form in _DAY_FORMS:
        with contextlib.suppress(ValueError):
            return dt.datetime.strptime(text, form).replace(tzinfo=dt.UTC).timestamp()
    return None


def _of_day(text: str) -> float | None:
    match = re.fullmatch(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:](\d{1,9}))?)?\s*([AaPp][Mm])?", text)
    if match is None:
        return 0.0 if not text else None
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    if match[5]:
        hour = hour % 12 + (12 if match[5].casefold() == "pm" else 0)
    return hour * 3600.0 + minute * 60.0 + second + float(f"0.{match[4] or 0}")


def has_zone(cell: str) -> bool:
    """Return whether a written time names its zone, or is seconds since 1970."""
    return bool(re.search(r"(Z|[+-]\d{2}:?\d{2})$", cell.strip())) or number(cell.strip()) is not None
