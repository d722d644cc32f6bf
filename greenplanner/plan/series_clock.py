"""The time column of a table: which one it is, its form, its zone, and UTC minutes of each row."""

from __future__ import annotations

import re
from typing import NamedTuple, NoReturn
from zoneinfo import ZoneInfo

import numpy as np

from greenplanner.plan import series_messages as m
from greenplanner.plan.messages import quoted
from greenplanner.plan.series_messages import Sentence, SeriesFileError, say
from greenplanner.plan.series_table import Table
from greenplanner.plan.series_times import (
    Stamp,
    clock_text,
    local_offsets,
    read_cell,
    read_clock,
    read_hour,
    to_minutes,
)

_PROBE = 60
# Central Europe loses 02:00, Britain and Portugal 01:00, Eastern Europe 03:00, all on the last
# Sunday of March; America loses 02:00 on the second one, in zones that cannot be told apart.
_LOST_HOUR = {1: "Europe/London", 2: "Europe/Berlin", 3: "Europe/Helsinki"}


class Source(NamedTuple):
    """Where the times stand: a column of full times, or one of dates with one of hours or clock times."""

    main: int
    part: int | None
    part_is_hour: bool
    ignored: tuple[int, ...]


class Clock(NamedTuple):
    """Minutes since 1970 UTC of the rows that have a time, with the rows' places in the table."""

    minutes: np.ndarray
    rows: np.ndarray
    zone: str
    used: frozenset[int]
    understood: tuple[Sentence, ...]
    repaired: tuple[Sentence, ...]


def find_source(table: Table, chosen: str | int | None = None) -> Source | None:
    """Return where the times stand, None where the table has none; two that conflict are an error."""
    step = max(len(table.rows) // _PROBE, 1)
    probe = table.rows[::step][:_PROBE]
    width = max(len(row) for row in probe)
    kinds: dict[str, list[int]] = {"full": [], "date": [], "clock": [], "hour": [], "": []}
    for column in range(width):
        kinds[_kind(table, probe, column)].append(column)
    full, dates = kinds["full"], kinds["date"]
    if chosen is not None:
        main = column_index(table, chosen, width)
        if main in full:
            return Source(main, None, False, tuple(each for each in full if each != main))
        if main not in dates:
            names = table.list_names(full + dates)
            raise SeriesFileError(m.NO_COLUMN, file=table.file, value=quoted(chosen), columns=names)
        full, dates = [], [main]
    if full:
        main = full[0] if len(full) == 1 else _one_of(table, probe, full)
        return Source(main, None, False, tuple(each for each in full if each != main))
    if not dates:
        return None
    beside = (kinds["clock"] or kinds["hour"])[:1]
    part = beside[0] if beside else None
    return Source(dates[0], part, part is not None and not kinds["clock"], tuple(dates[1:]))


def _kind(table: Table, probe: list[list[str]], column: int) -> str:
    """Return what a column holds: full times, dates, clock times, hour numbers, or nothing of these."""
    cells = [row[column] for row in probe if column < len(row) and row[column].strip()]
    if not cells:
        return ""
    stamps = [stamp for cell in cells if (stamp := read_cell(cell))]
    name = table.name(column)
    # Half is enough: text further down is a fault to name, not another kind of column.
    if len(stamps) > 0.5 * len(cells):
        if stamps[0].order == "unix" and column and not re.search(r"unix|time|epoch", name, re.IGNORECASE):
            return ""
        timed = sum(stamp.minute is not None for stamp in stamps)
        return "full" if timed > 0.2 * len(stamps) else "date"
    most = 0.8 * len(cells)
    if sum(read_clock(cell) is not None for cell in cells) > most:
        return "clock"
    named = re.search(r"\b(hour|hr|he|stunde|heure|hora|uhrzeit)\b", name.casefold())
    return "hour" if named and sum(read_hour(cell) is not None for cell in cells) > most else ""


def column_index(table: Table, chosen: str | int, width: int) -> int:
    """Return the column that a name or a number from 1 names."""
    if isinstance(chosen, int):
        if 1 <= chosen <= width:
            return chosen - 1
    else:
        key = " ".join(chosen.split()).casefold()
        titles = [" ".join(title.split()).casefold() for title in table.header]
        exact = [at for at, name in enumerate(titles) if name == key]
        near = exact or [at for at, name in enumerate(titles) if key and key in name]
        if len(near) == 1 or exact:
            return near[0]
        if key.isdigit() and len(key) < 5 and 1 <= int(key) <= width:
            return int(key) - 1
    raise SeriesFileError(
        m.NO_COLUMN, file=table.file, value=quoted(chosen), columns=table.list_names(range(width))
    )


def _one_of(table: Table, probe: list[list[str]], full: list[int]) -> int:
    """Return which of several time columns counts: the UTC one, the start of an interval, or a twin."""
    names = {column: table.name(column).casefold() for column in full}
    utc = [column for column in full if re.search(r"\butc\b|\bgmt\b", names[column])]
    if len(utc) == 1:
        return utc[0]
    kept = [
        each for each in (utc or full) if not re.search(r"publish|update|creat|issue|retriev", names[each])
    ]
    if len(kept) == 1:
        return kept[0]
    shifts = set()
    for row in probe:
        stamps = [read_cell(row[column]) if column < len(row) else None for column in kept[:2]]
        try:
            shifts.add(_distance(stamps[0], stamps[1]))
        except (ValueError, IndexError):
            shifts.add(None)
    # An interval is an hour or a part of it; clocks of two zones differ by whole hours too, so
    # columns that call themselves local are never taken for its ends.
    local = any(re.search(r"local|\bcet\b|\bcest\b|zone", names[each]) for each in kept)
    if len(kept) == 2 and len(shifts) == 1 and not local:
        shift = next(iter(shifts))
        named = bool(re.search(r"end|bis|\bto\b|until|fin", names[kept[1]]))
        if shift == 0 or (shift in (5, 15, 30, 60) and (shift < 60 or named)):
            return kept[0]
    columns = " and ".join(table.name(column) for column in full)
    raise SeriesFileError(m.TWO_TIMES, file=table.file, columns=columns)


def _distance(first: Stamp | None, second: Stamp | None) -> int | None:
    if first is None or second is None:
        return None
    return to_minutes(second, False) - to_minutes(first, False)


def read_clock_times(table: Table, source: Source, zone: ZoneInfo | int | None, zone_name: str) -> Clock:
    """Return the UTC minutes of the rows.

    Parameters
    ----------
    zone, zone_name
        What the user chose, None to find out.
    """
    stamps, rows, extra = _stamps(table, source)
    month_first = _month_first(table, stamps, rows)
    clock = np.empty(len(stamps), dtype=np.int64)
    for at, stamp in enumerate(stamps):
        try:
            clock[at] = to_minutes(stamp, month_first)
        except ValueError:
            row = rows[at]
            cell = table.rows[row][source.main]
            raise SeriesFileError(
                m.BAD_DATE,
                file=table.file,
                row=str(table.numbers[row]),
                value=quoted(cell),
                column=table.name(source.main),
            ) from None
    clock += extra
    places = np.array(rows, dtype=np.int64)
    name = table.name(source.main)
    understood = [
        say(m.TIME_COLUMN, column=name, form=_form(stamps[0], month_first, source.part is not None))
    ]
    understood += [say(m.TIME_IGNORED, column=table.name(each)) for each in source.ignored]
    repaired: list[Sentence] = []
    if (np.diff(clock) < 0).sum() > 0.9 * max(len(clock) - 1, 1):
        clock, places, stamps = clock[::-1].copy(), places[::-1], stamps[::-1]
        repaired.append(say(m.ORDER))
    step = _step(clock)
    headings = " ".join(title.casefold() for title in (name, table.name(source.part or source.main)))
    if (
        re.search(r"end of|hour[\s-]*ending|period[\s-]*end|\bhe\b|interval[\s-]*end", headings)
        and not source.part_is_hour
    ):
        clock -= step
        understood.append(say(m.TIME_END))
    minutes, label, sentence, more = _to_utc(table, clock, stamps, places, zone, zone_name, name, step)
    understood.append(sentence)
    keep = minutes != _NOWHERE
    used = frozenset(each for each in (source.main, source.part, *source.ignored) if each is not None)
    return Clock(minutes[keep], places[keep], label, used, tuple(understood), tuple(repaired + more))


_NOWHERE = np.iinfo(np.int64).min


def _stamps(table: Table, source: Source) -> tuple[list[Stamp], list[int], np.ndarray]:
    """Return the times, their rows, and minutes to add from a column of hours or clock times."""
    stamps: list[Stamp] = []
    extra: list[int] = []
    for at, row in enumerate(table.rows):
        if max(source.main, source.part or 0) >= len(row):
            _fail(
                table,
                m.SHORT_ROW,
                at,
                None,
                count=str(len(row)),
                expected=str(max(source.main, source.part or 0) + 1),
            )
        stamp = read_cell(row[source.main])
        if stamp is None:
            _fail(table, m.BAD_TIME, at, source.main)
        minute: int | None = 0
        if source.part is not None:
            if source.part_is_hour:
                hour = read_hour(row[source.part])
                minute = None if hour is None else hour * 60
            else:
                found = read_clock(row[source.part])
                minute = found[0] if found else None
            if minute is None:
                _fail(table, m.BAD_TIME, at, source.part)
        stamps.append(stamp)
        extra.append(minute or 0)
    added = np.array(extra, dtype=np.int64)
    # Hours counted 1 to 24 name the end of each hour.
    if source.part_is_hour and added.min() >= 60:
        added -= 60
    return stamps, list(range(len(table.rows))), added


def _fail(table: Table, template: str, at: int, column: int | None, **fields: str) -> NoReturn:
    if column is not None:
        fields |= {"value": quoted(table.rows[at][column]), "column": table.name(column)}
    raise SeriesFileError(template, file=table.file, row=str(table.numbers[at]), **fields)


def _month_first(table: Table, stamps: list[Stamp], rows: list[int]) -> bool:
    """Decide between day/month and month/day: a number above 12, else what makes the shorter span."""
    doubtful = [stamp for stamp in stamps if stamp.order == "num"]
    if not doubtful:
        return False
    if any(stamp.a > 12 for stamp in doubtful):
        return False
    if any(stamp.b > 12 for stamp in doubtful):
        return True
    spans = []
    for month_first in (False, True):
        try:
            days = sorted({to_minutes(stamp, month_first) // 1440 for stamp in doubtful})
        except ValueError:
            days = [0, 10**6]
        spans.append(days[-1] - days[0])
    if spans[0] == spans[1] and any(stamp.a != stamp.b for stamp in doubtful):
        at = next(place for place, stamp in enumerate(stamps) if stamp.order == "num" and stamp.a != stamp.b)
        stamp = stamps[at]
        value = f"{stamp.a}/{stamp.b}/{stamp.c}"
        raise SeriesFileError(m.DAY_OR_MONTH, file=table.file, row=str(table.numbers[rows[at]]), value=value)
    return spans[1] < spans[0]


def _form(stamp: Stamp, month_first: bool, has_part: bool) -> str:
    form = {"ymd": "year-month-day", "dmy": "day.month.year", "unix": "Unix time"}.get(
        stamp.order, "month/day/year" if month_first else "day/month/year"
    )
    if has_part:
        return f"{form} with the hour beside it"
    return f"{form}, start and end" if stamp.end else form


def _step(clock: np.ndarray) -> int:
    """Return the most frequent distance between neighbors, minutes."""
    steps = np.diff(np.unique(clock))
    if not len(steps):
        return 60
    values, counts = np.unique(steps, return_counts=True)
    return int(values[counts.argmax()])


def _to_utc(
    table: Table,
    clock: np.ndarray,
    stamps: list[Stamp],
    places: np.ndarray,
    zone: ZoneInfo | int | None,
    zone_name: str,
    title: str,
    step: int,
) -> tuple[np.ndarray, str, Sentence, list[Sentence]]:
    zones = np.array([_NOWHERE if stamp.zone is None else stamp.zone for stamp in stamps], dtype=np.int64)
    if (zones != _NOWHERE).all():
        offsets = sorted(set(zones.tolist()))
        label = "UTC" if offsets == [0] else " and ".join(_offset(each) for each in offsets)
        template = m.ZONE_FILE if zone is None else m.ZONE_FILE_ONLY
        return clock - zones, label, say(template, value=label), []
    sentence = say(m.ZONE_USER, value=zone_name)
    if zone is None:
        plain = title.casefold()
        if re.search(r"\butc\b|\bgmt\b", plain):
            zone, zone_name = 0, "UTC"
            sentence = say(m.ZONE_FILE, value="UTC")
        elif re.search(r"\bcest?\b|\bmez\b", plain):
            zone, zone_name = ZoneInfo("Europe/Brussels"), "Europe/Brussels"
            sentence = say(m.ZONE_FILE, value="Europe/Brussels")
        elif found := _lost_hour(clock, step):
            zone, zone_name = ZoneInfo(found), found
            sentence = say(m.ZONE_CLOCK, value=found)
        else:
            zone, zone_name = 0, "UTC"
            sentence = say(m.ZONE_ASSUMED)
    repaired: list[Sentence] = []
    if isinstance(zone, int):
        minutes = clock - zone
    else:
        minutes, repaired = _from_zone(table, clock, places, zone, zone_name)
    # Some exports write the offset only where the clock time alone would be ambiguous.
    return np.where(zones == _NOWHERE, minutes, clock - zones), zone_name, sentence, repaired


def _lost_hour(clock: np.ndarray, step: int) -> str | None:
    """Return the zone whose spring hour, and only it, is missing on the last Sunday of March."""
    ordered = np.unique(clock)
    jumps = np.nonzero(np.diff(ordered) == 60 + step)[0] if step <= 60 else np.array([], dtype=np.int64)
    for at in jumps.tolist():
        lost = int(ordered[at]) + step
        day, hour = lost // 1440, lost % 1440 // 60
        # 1970-01-01 was a Thursday, so Sundays are the days 3, 10, ...
        is_last_sunday = day % 7 == 3 and clock_text(lost)[5:7] == "03" and int(clock_text(lost)[8:10]) >= 25
        if is_last_sunday and lost % 60 == 0 and hour in _LOST_HOUR:
            return _LOST_HOUR[hour]
    return None


def _from_zone(
    table: Table, clock: np.ndarray, places: np.ndarray, zone: ZoneInfo, zone_name: str
) -> tuple[np.ndarray, list[Sentence]]:
    """Return UTC minutes, ``_NOWHERE`` for clock times that do not exist, and what happened."""
    # Offsets change at full or half hours only.
    pairs = {int(each): local_offsets(int(each), zone) for each in np.unique(clock // 30 * 30)}
    result = np.empty(len(clock), dtype=np.int64)
    seen: dict[int, int] = {}
    lost: list[int] = []
    for at, moment in enumerate(clock.tolist()):
        first, second = pairs[moment // 30 * 30]
        passing = seen.get(moment, 0)
        if first == second:
            result[at] = moment - first
        elif first < second:
            result[at] = _NOWHERE
            lost.append(at)
        else:
            result[at] = moment - (second if passing else first)
            seen[moment] = passing + 1
    repaired = []
    if lost:
        when = clock_text(int(clock[lost[0]]))
        row = str(table.numbers[int(places[lost[0]])])
        repaired.append(say(m.SPRING_VALUE, when=when, zone=zone_name, row=row))
    repaired += _spring(clock, zone, zone_name) if not lost else []
    for moment, count in list(seen.items())[:1]:
        when = clock_text(moment)
        repaired.append(
            say(m.AUTUMN, when=when) if count > 1 else say(m.AUTUMN_ONCE, when=when, zone=zone_name)
        )
    return result, repaired


def _spring(clock: np.ndarray, zone: ZoneInfo, zone_name: str) -> list[Sentence]:
    """Say which missing clock hours do not exist."""
    ordered = np.unique(clock)
    found = []
    for at in np.nonzero((np.diff(ordered) > 60) & (np.diff(ordered) <= 180))[0].tolist():
        moment = int(ordered[at]) // 60 * 60 + 60
        first, second = local_offsets(moment, zone)
        if first < second:
            found.append(say(m.SPRING, when=clock_text(moment), zone=zone_name))
    return found[:2]


def _offset(minutes: int) -> str:
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
