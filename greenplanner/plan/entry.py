"""Values as people type and paste them, and as cells give them back: exact, and the same both ways.

Share cells show percent, so a bare number in a share cell is percent always: ``80``, ``80 %`` and
``80%`` are 0.8, and ``0.8`` is 0.8 percent. The same holds for utilization and for the mix. In
power curves, where both numbers are fractions, a bare number is a fraction and ``80 %`` is 0.8.

Numbers may have thousands separators (space, no-break space, apostrophe, comma) and a decimal
point or comma. A single comma before exactly three digits (``1,234``) separates thousands unless
the number starts with 0; a single point is always the decimal point. Whoever knows the writer's
convention passes ``decimal``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal, DecimalException

from greenplanner.plan import messages as m
from greenplanner.plan.attributes import Attribute, attribute
from greenplanner.plan.messages import SentenceError, quoted
from greenplanner.plan.types import SOURCES

_PLAIN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,4})?", re.ASCII)
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:([ ',.])\d{3})(?:\1\d{3})*(?P<rest>[.,]\d*)?", re.ASCII)
_YES = frozenset({"true", "yes", "y", "1", "on", "是", "对"})
_NO = frozenset({"false", "no", "n", "0", "off", "否", "不"})
_SERIES = "series:"
_LISTED = re.compile(r"[;\t\n\r]+")


def _tidy(text: str) -> str:
    """Return the text with full-width signs, odd spaces, minus signs and apostrophes made plain."""
    text = unicodedata.normalize("NFKC", text)
    for odd in "\u2212\u2013":
        text = text.replace(odd, "-")
    for odd in "\u2019\u2018\u02bc`":
        text = text.replace(odd, "'")
    return " ".join(text.split())


def _decimal(text: str, decimal: str | None) -> Decimal:
    """Return the number that a tidied text without unit stands for."""
    original = text
    if decimal is not None:
        other = "," if decimal == "." else "."
        if other in text.partition(decimal)[2]:
            raise SentenceError(m.PARSE_GROUPS, value=quoted(original))
        whole, point, rest = text.partition(decimal)
        if any(sign in whole for sign in (" ", "'", other)):
            if not re.fullmatch(r"[+-]?\d{1,3}([ '.,])\d{3}(\1\d{3})*", whole, re.ASCII):
                raise SentenceError(m.PARSE_GROUPS, value=quoted(original))
            whole = re.sub(r"[ '.,]", "", whole)
        text = f"{whole}.{rest}" if point else whole
    else:
        text = _ungrouped(text)
    if not _PLAIN.fullmatch(text):
        raise SentenceError(m.PARSE_NUMBER, value=quoted(original))
    try:
        return Decimal(text)
    except DecimalException:
        raise SentenceError(m.PARSE_NUMBER, value=quoted(original)) from None


def _ungrouped(text: str) -> str:
    """Return the number without thousands separators and with a decimal point."""
    commas, points = text.count(","), text.count(".")
    if not commas and points <= 1 and " " not in text and "'" not in text:
        return text
    if commas == 1 and not points and " " not in text and "'" not in text:
        whole, _, rest = text.partition(",")
        if len(rest) != 3 or whole.lstrip("+-") in ("", "0") or not re.fullmatch(r"[+-]?\d{1,3}", whole):
            return f"{whole}.{rest}"
    match = _GROUPED.fullmatch(text)
    if not match:
        if any(sign in text for sign in ".,'") or " " in text:
            digits = re.fullmatch(r"[+-]?[\d ',.]+", text, re.ASCII)
            raise SentenceError(m.PARSE_GROUPS if digits else m.PARSE_NUMBER, value=quoted(text))
        return text
    rest = match["rest"] or ""
    if rest and rest[0] == match[1]:
        raise SentenceError(m.PARSE_GROUPS, value=quoted(text))
    whole = text[: len(text) - len(rest)].replace(match[1], "")
    return f"{whole}.{rest[1:]}" if rest else whole


def _number(text: str, *, bare_percent: bool, decimal: str | None, unit: str = "") -> float:
    text = _tidy(text)
    if unit and len(text) > len(unit) and text.casefold().endswith(unit.casefold()):
        text = text[: -len(unit)].rstrip()
    percent = bare_percent
    if text.endswith("%"):
        text, percent = text[:-1].rstrip(), True
    number = _decimal(text, decimal)
    result = float(number.scaleb(-2) if percent else number)
    if result in (float("inf"), float("-inf")):
        raise SentenceError(m.PARSE_NUMBER, value=quoted(text))
    return result


def _pieces(text: str) -> list[str]:
    """Return the parts of a list: at semicolons, tabs and line ends, or else at spaces."""
    text = unicodedata.normalize("NFKC", text) if "；" in text else text
    parts = [part.strip() for part in _LISTED.split(text) if part.strip()]
    return parts if len(parts) > 1 else text.split()


def _parse_single(item: Attribute, text: str, decimal: str | None) -> object:
    unit = "" if item.type == "share" else _tidy(item.unit)
    number = _number(text, bare_percent=item.type == "share", decimal=decimal, unit=unit)
    if item.type not in ("integer", "year"):
        return number
    if not number.is_integer():
        raise SentenceError(m.PARSE_WHOLE, value=quoted(text.strip()))
    return int(number)


def _parse_bool(item: Attribute, text: str, decimal: str | None) -> object:
    word = _tidy(text).casefold()
    if word in _YES or word in _NO:
        return word in _YES
    raise SentenceError(m.PARSE_BOOL, value=quoted(text.strip()))


def _parse_choice(item: Attribute, text: str, decimal: str | None) -> object:
    word = _tidy(text).casefold()
    for choice in item.choices:
        if choice.casefold() == word:
            return choice
    raise SentenceError(m.PARSE_CHOICE, value=quoted(text.strip()), choices=", ".join(item.choices))


def _parse_date(item: Attribute, text: str, decimal: str | None) -> object:
    match = re.fullmatch(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})", _tidy(text), re.ASCII)
    if not match:
        raise SentenceError(m.PARSE_DATE, value=quoted(text.strip()))
    return f"{match[1]}-{int(match[3]):02d}-{int(match[4]):02d}"


def _parse_profile(item: Attribute, text: str, decimal: str | None) -> object:
    stripped = text.strip()
    if stripped.startswith(_SERIES):
        return stripped.removeprefix(_SERIES)
    try:
        return _number(stripped, bare_percent=True, decimal=decimal)
    except ValueError:
        parts = _pieces(text)
    if len(parts) > 1 and not any(part[0].isalpha() for part in parts):
        return tuple(_number(part, bare_percent=True, decimal=decimal) for part in parts)
    return stripped


def _parse_numbers(item: Attribute, text: str, decimal: str | None) -> object:
    return tuple(_number(part, bare_percent=False, decimal=decimal) for part in _pieces(text))


def _parse_mix(item: Attribute, text: str, decimal: str | None) -> object:
    result: dict[str, float] = {}
    for part in (part.strip() for part in _LISTED.split(text.replace("；", ";"))):
        if not part:
            continue
        match = re.fullmatch(r"([^\W\d]+)\s*[:=]?\s*(.+)", _tidy(part))
        source = match[1].casefold() if match else ""
        if not match or source not in SOURCES or source in result:
            raise SentenceError(m.PARSE_MIX, value=quoted(part))
        result[source] = _number(match[2], bare_percent=True, decimal=decimal)
    return result


def _parse_curve(item: Attribute, text: str, decimal: str | None) -> object:
    points: list[tuple[float, float]] = []
    for part in (part.strip() for part in re.split(r"[;\n\r；]+", text)):
        if not part:
            continue
        pair = re.split(r"[\s:]+", re.sub(r"\s+%", "%", part))
        if len(pair) != 2:
            raise SentenceError(m.PARSE_CURVE, value=quoted(part))
        first, second = (_number(each, bare_percent=False, decimal=decimal) for each in pair)
        points.append((first, second))
    return tuple(points)


def _parse_path(item: Attribute, text: str, decimal: str | None) -> object:
    points: list[tuple[float, float]] = []
    for part in (part.strip() for part in re.split(r"[;\n\r；]+", text)):
        if not part:
            continue
        pair = re.split(r"[\s:=]+", part, maxsplit=1)
        if len(pair) != 2 or not re.fullmatch(r"\d{4}", pair[0]):
            raise SentenceError(m.PARSE_PATH, value=quoted(part))
        points.append((float(pair[0]), _number(pair[1], bare_percent=False, decimal=decimal)))
    return tuple(points)


def _parse_none(item: Attribute, text: str, decimal: str | None) -> object:
    raise SentenceError(m.PARSE_NONE)


_PARSERS: dict[str, Callable[[Attribute, str, str | None], object]] = {
    "text": lambda item, text, decimal: text,
    "number": _parse_single,
    "integer": _parse_single,
    "share": _parse_single,
    "year": _parse_single,
    "bool": _parse_bool,
    "choice": _parse_choice,
    "date": _parse_date,
    "profile": _parse_profile,
    "monthly": _parse_numbers,
    "values": _parse_numbers,
    "mix": _parse_mix,
    "curve": _parse_curve,
    "path": _parse_path,
    "steps": _parse_none,
    "rows": _parse_none,
}


def parse_value(entity: str, field: str, text: str, *, decimal: str | None = None) -> object:
    """Return the value that a typed or pasted text stands for; an empty text is None (not entered).

    The value is of the right type but not checked against range and references: ``check_value``
    and the edits do that. ``decimal`` is the writer's decimal sign, ``.`` or ``,``; without it the
    convention follows from the number as far as it can.

    Raises
    ------
    ValueError
        With one sentence (:class:`greenplanner.plan.messages.SentenceError`) where it is no such value.
    KeyError
        Where the attribute table has no such field.
    """
    item = attribute(entity, field)
    if not text.strip():
        return None
    parser = _PARSERS.get(item.type)
    return parser(item, text, decimal) if parser else text.strip()


def _plain(value: float, percent: bool = False) -> str:
    if isinstance(value, int):
        return f"{value * 100} %" if percent else str(value)
    if not percent:
        return repr(value).removesuffix(".0")
    digits = Decimal(repr(value)).scaleb(2)
    text = format(digits, "f") if -12 < digits.adjusted() < 15 else str(digits)
    return f"{text.rstrip('0').rstrip('.') if '.' in text and 'E' not in text else text} %"


def format_value(entity: str, field: str, value: object) -> str:
    """Return the exact text of a value, which :func:`parse_value` takes back; None is empty.

    For editing and the clipboard; what the window shows is rounded and follows the locale.
    """
    item = attribute(entity, field)
    percent = item.type in ("share", "profile", "mix")
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return _plain(value, percent)
    if isinstance(value, dict):
        return "; ".join(f"{source} {_plain(share, True)}" for source, share in value.items())
    if isinstance(value, (list, tuple)):
        if item.type == "curve":
            return "; ".join(f"{_plain(first)} {_plain(second)}" for first, second in value)
        if item.type == "path":
            return "; ".join(f"{_plain(year)}: {_plain(each)}" for year, each in value)
        if item.type in ("steps", "rows"):
            return ""
        return "; ".join(_plain(each, percent) for each in value)
    text = str(value)
    if item.type == "profile" and parse_value(entity, field, text) != text:
        return _SERIES + text
    return text
