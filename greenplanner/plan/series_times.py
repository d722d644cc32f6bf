"""Reading the time of a cell in the forms that exports have, and turning clock time into UTC."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple
from zoneinfo import ZoneInfo

ABBREVIATIONS = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "CEST": 120, "MEZ": 60,
    "MESZ": 120, "EET": 120, "EEST": 180, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420,
    "MDT": -360, "PST": -480, "PDT": -420, "JST": 540, "AEST": 600, "AEDT": 660,
}  # fmt: skip
_ZONE = r"(?:\s*\(?(?P<zone>Z|[A-Z]{3,4}|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)\)?)?"
_CLOCK = (
    r"(?:[T ,]+(?P<hour>\d{1,2})(?::(?P<minute>\d{2}))?(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
    r"\s*(?P<half>[AaPp]\.?\s?[Mm]\.?)?)?"
)
_ISO = re.compile(r"(?P<a>\d{4})[-/.](?P<b>\d{1,2})[-/.](?P<c>\d{1,2})" + _CLOCK + _ZONE, re.ASCII)
_EUROPEAN = re.compile(
    r"(?P<a>\d{1,2})(?P<mark>[./-])(?P<b>\d{1,2})[./-](?P<c>\d{4})" + _CLOCK + _ZONE, re.ASCII
)
_COMPACT = re.compile(
    r"(?P<a>(?:19|20)\d{2})(?P<b>\d{2})(?P<c>\d{2})[T ]?(?P<hour>\d{2}):?(?P<minute>\d{2})(?P<zone>Z)?",
    re.ASCII,
)
_UNIX = re.compile(r"(\d{9,10})(?:\.\d+)?|(\d{12,13})", re.ASCII)
_BETWEEN = re.compile(r"\s+[-–—]\s+|\s*/\s*(?=\d{4}-)|\s+(?:to|bis)\s+")
_CLOCK_ONLY = re.compile(
    r"(\d{1,2}):(\d{2})(?::\d{2})?(?:\s*[-–—]\s*(\d{1,2}):(\d{2})(?::\d{2})?)?", re.ASCII
)
_HOUR_ONLY = re.compile(r"(?:HE|H|h)?\s*(\d{1,2})(?:\.0+)?", re.ASCII)
EPOCH = dt.datetime(1970, 1, 1)  # noqa: DTZ001 - clock time; the zone is applied by hand
_YEARS = range(1980, 2101)


class Stamp(NamedTuple):
    """The time of one cell, as written. ``order`` is "ymd", "dmy", "num" (day or month) or "unix".

    For "unix" ``a`` is minutes since 1970. ``minute`` counts from midnight, None without a time of day.
    ``zone`` is minutes east of UTC, None where the cell names none; ``end`` is the second time of an
    interval.
    """

    order: str
    a: int
    b: int
    c: int
    minute: int | None
    zone: int | None
    end: str | None


def read_cell(text: str) -> Stamp | None:
    """Return the time that a cell holds, or None."""
    text = text.strip()
    if not 8 <= len(text) <= 80 or not text[0].isdigit():
        return None
    found = _read(text)
    if found is None:
        parts = _BETWEEN.split(text, maxsplit=1)
        if len(parts) == 2:
            found = _read(parts[0])
            if found is not None:
                tail = re.search(r"\(?(CES?T|UTC|WES?T|EES?T)\)?\s*$", parts[1])
                zone = ABBREVIATIONS[tail.group(1)] if tail and found.zone is None else found.zone
                return found._replace(end=parts[1], zone=zone)
    return found


def _read(text: str) -> Stamp | None:
    for pattern, order in ((_ISO, "ymd"), (_EUROPEAN, "num"), (_COMPACT, "ymd")):
        match = pattern.fullmatch(text)
        if match is None:
            continue
        parts = match.groupdict()
        zone = _zone(parts["zone"])
        minute = _minute(parts)
        if (parts["zone"] and zone is None) or minute == -1:
            return None
        a, b, c = int(parts["a"]), int(parts["b"]), int(parts["c"])
        if (a if order == "ymd" else c) not in _YEARS:
            return None
        return Stamp("dmy" if parts.get("mark") == "." else order, a, b, c, minute, zone, None)
    match = _UNIX.fullmatch(text)
    if match is None:
        return None
    minutes = int(match.group(1) or match.group(2)) // (60 if match.group(1) else 60_000)
    # From 1990 on: smaller numbers of ten digits are no times.
    return Stamp("unix", minutes, 0, 0, 0, 0, None) if 10_519_200 <= minutes < 68_400_000 else None


def _minute(parts: dict[str, str | None]) -> int | None:
    """Return minutes from midnight, None without a time of day, -1 where there is no such time."""
    if parts["hour"] is None:
        return None
    hour, minute = int(parts["hour"]), int(parts["minute"] or 0)
    half = (parts.get("half") or "").lower()[:1]
    if half:
        if not 1 <= hour <= 12:
            return -1
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * 60 + minute if minute < 60 and hour * 60 + minute <= 24 * 60 else -1


def _zone(text: str | None) -> int | None:
    if not text:
        return None
    if text in ABBREVIATIONS:
        return ABBREVIATIONS[text]
    match = re.fullmatch(r"(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?", text)
    if match is None:
        return None
    minutes = int(match.group(2)) * 60 + int(match.group(3) or 0)
    return (minutes if match.group(1) == "+" else -minutes) if minutes <= 14 * 60 else None


def read_clock(text: str) -> tuple[int, int | None] | None:
    """Return start and end of a cell with a time of day only, minutes from midnight."""
    match = _CLOCK_ONLY.fullmatch(text.strip())
    if match is None:
        return None
    start = int(match.group(1)) * 60 + int(match.group(2))
    end = int(match.group(3)) * 60 + int(match.group(4)) if match.group(3) else None
    return (start, end) if start <= 24 * 60 else None


def read_hour(text: str) -> int | None:
    """Return the hour number of a cell, 0 to 25 (25 is the doubled hour of autumn in some exports)."""
    match = _HOUR_ONLY.fullmatch(text.strip())
    return int(match.group(1)) if match and int(match.group(1)) <= 25 else None


def to_minutes(stamp: Stamp, month_first: bool) -> int:
    """Return clock minutes since 1970; raises ValueError where the calendar has no such date."""
    if stamp.order == "unix":
        return stamp.a
    if stamp.order == "ymd":
        year, month, day = stamp.a, stamp.b, stamp.c
    elif stamp.order == "num" and month_first:
        year, month, day = stamp.c, stamp.a, stamp.b
    else:
        year, month, day = stamp.c, stamp.b, stamp.a
    days = dt.date(year, month, day).toordinal() - EPOCH.toordinal()
    return days * 1440 + (stamp.minute or 0)


def find_zone(text: str) -> ZoneInfo | int | None:
    """Return a named zone, or minutes east of UTC for an offset, or None."""
    text = text.strip()
    fixed = _zone(text.upper()) if text.upper() in ("Z", "UTC", "GMT") or text[:1] in "+-" else _zone(text)
    if fixed is not None and text.upper() not in ("CET", "MEZ", "EET", "WET"):
        return fixed
    try:
        return ZoneInfo(text)
    except (OSError, ValueError, KeyError):
        return None


def local_offsets(minutes: int, zone: ZoneInfo) -> tuple[int, int]:
    """Return the offsets of a clock time, minutes, for its first and its second passing."""
    moment = EPOCH + dt.timedelta(minutes=minutes)
    pair = []
    for fold in (0, 1):
        offset = moment.replace(tzinfo=zone, fold=fold).utcoffset()
        pair.append(round((offset or dt.timedelta()).total_seconds() / 60))
    return pair[0], pair[1]


def clock_text(minutes: int) -> str:
    """Return minutes since 1970 as 2023-03-26 02:00."""
    return (EPOCH + dt.timedelta(minutes=minutes)).strftime("%Y-%m-%d %H:%M")
