"""From values at UTC minutes to the 8 760 hours of a year: averaging, doubles, leap day, gaps."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

import numpy as np

from greenplanner.plan import series_messages as m
from greenplanner.plan.series_clock import Clock
from greenplanner.plan.series_messages import Sentence, SeriesFileError, say
from greenplanner.plan.series_table import Table
from greenplanner.plan.series_times import EPOCH, clock_text
from greenplanner.plan.types import HOURS_PER_YEAR

_LEAP_DAY = (31 + 28) * 24
_COVERED = 0.9
_LINE_H = 3  # Gaps up to this long are bridged by a straight line, longer ones from days around.
_SEARCH_DAYS = 14
_TOLD = 5
_COARSEST_H = 3
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class YearHours(NamedTuple):
    """The hours, and what was understood and repaired. ``filled`` counts hours that no row gave."""

    values: np.ndarray
    year: int | None
    filled: int
    understood: tuple[Sentence, ...]
    repaired: tuple[Sentence, ...]


def hours_of_year(
    table: Table,
    values: np.ndarray,
    clock: Clock | None,
    *,
    offset: int,
    adds_up: bool,
    year: int | None,
    repeat: bool,
) -> YearHours:
    """Return the year.

    Parameters
    ----------
    values : array
        One for each time of the clock, or for each row without one; NaN where there is none.
    offset : int
        Minutes east of UTC of values without a time column.
    adds_up : bool
        Whether the values are energies, which shorter intervals add up to hours.
    year, repeat
        As for ``read_series``.
    """
    understood: list[Sentence] = []
    repaired: list[Sentence] = []
    if clock is None:
        whole = _untimed(table, values, adds_up, repaired)
        whole = np.roll(whole, -round(offset / 60))
        chosen = None
    else:
        hour, mean = _hourly(table, values, clock, adds_up, understood, repaired)
        chosen = _year(table, hour, year, understood)
        whole = _place(hour, mean, chosen, repaired)
        weekday = dt.date(chosen, 1, 1).weekday()
        if weekday:
            understood.append(say(m.WEEKDAY, year=str(chosen), day=_DAYS[weekday]))
    known = int((~np.isnan(whole)).sum())
    if known < _COVERED * HOURS_PER_YEAR and (not repeat or known < 24):
        _too_short(table, whole, known, chosen)
    if known < _COVERED * HOURS_PER_YEAR:
        _repeat(whole, repaired)
    elif known < HOURS_PER_YEAR:
        _fill(whole, chosen, repaired)
    return YearHours(whole, chosen, HOURS_PER_YEAR - known, tuple(understood), tuple(repaired))


def _untimed(table: Table, values: np.ndarray, adds_up: bool, repaired: list[Sentence]) -> np.ndarray:
    for parts in (1, 2, 4):
        for days in (365, 366):
            if len(values) != days * 24 * parts:
                continue
            grouped = values.reshape(-1, parts)
            if parts > 1:
                template = m.SUMMED if adds_up else m.AVERAGED
                repaired.append(say(template, value=str(60 // parts)))
            hourly = grouped.sum(axis=1) if adds_up else grouped.mean(axis=1)
            if days == 366:
                repaired.append(say(m.LEAP))
                hourly = np.delete(hourly, slice(_LEAP_DAY, _LEAP_DAY + 24))
            return hourly
    raise SeriesFileError(m.NO_TIME, file=table.file, count=str(len(values)))


def _hourly(
    table: Table,
    values: np.ndarray,
    clock: Clock,
    adds_up: bool,
    understood: list[Sentence],
    repaired: list[Sentence],
) -> tuple[np.ndarray, np.ndarray]:
    """Return hours since 1970 in rising order and the value of each, NaN where only blanks were."""
    good = ~np.isnan(values)
    times, first, counts = np.unique(clock.minutes, return_index=True, return_counts=True)
    steps = np.diff(times)
    step = 60
    if len(steps):
        found, often = np.unique(steps, return_counts=True)
        step = int(found[often.argmax()])
    if step > _COARSEST_H * 60:
        raise SeriesFileError(m.COARSE, file=table.file, hours=f"{step / 60:.4g}")
    doubled = int((counts > 1).sum())
    if doubled > max(0.02 * len(times), 4) or (doubled and counts.max() > 12):
        # The second row of a time, in the order of the file.
        order = np.argsort(clock.minutes, kind="stable")
        again = order[1:][np.diff(clock.minutes[order]) == 0]
        row = str(table.numbers[int(clock.rows[again].min())])
        raise SeriesFileError(
            m.MANY_PER_TIME, file=table.file, row=row, count=str(len(clock.minutes) - len(times))
        )
    if doubled:
        row = str(table.numbers[int(clock.rows[first[counts > 1]].min())])
        repaired.append(say(m.DUPLICATE, count=str(doubled), row=row))
    understood.append(say(m.RESOLUTION, value=str(step)))
    # Rows of one time first, so that a doubled quarter does not weigh twice in its hour.
    index = np.searchsorted(times, clock.minutes)
    totals = np.bincount(index[good], weights=values[good], minlength=len(times))
    seen = np.bincount(index[good], minlength=len(times))
    times, at_time = times[seen > 0], totals[seen > 0] / seen[seen > 0]
    if step < 60:
        repaired.append(say(m.SUMMED if adds_up else m.AVERAGED, value=str(step)))
    elif step > 60:
        span = -(-step // 60)
        repaired.append(say(m.SHARED if adds_up else m.SPREAD, value=f"{step / 60:.4g}"))
        steps_later = np.arange(span) * 60
        times, at_time = (times[:, None] + steps_later).ravel(), np.repeat(at_time, span)
        # A regular row beats what an earlier one was held over.
        times, last = np.unique(times[::-1], return_index=True)
        at_time = at_time[::-1][last]
    if adds_up:
        at_time = at_time * (60 / step)
    hours, back = np.unique(times // 60, return_inverse=True)
    return hours, np.bincount(back, weights=at_time) / np.bincount(back)


def _start(year: int) -> int:
    """Return hours since 1970 of 1 January 00:00."""
    return (dt.date(year, 1, 1).toordinal() - EPOCH.toordinal()) * 24


def _year(table: Table, hours: np.ndarray, asked: int | None, understood: list[Sentence]) -> int:
    if not len(hours):
        raise SeriesFileError(m.NO_VALUES, file=table.file)
    years = 1970 + hours.astype("datetime64[h]").astype("datetime64[Y]").astype(np.int64)
    found, counts = np.unique(years, return_counts=True)
    if asked is not None and asked not in found:
        raise SeriesFileError(
            m.NO_YEAR, file=table.file, value=str(asked), years=", ".join(str(each) for each in found)
        )
    # A day more or less makes no year fuller than another.
    fullest = found[counts >= min(counts.max(), HOURS_PER_YEAR) - 24]
    chosen = asked if asked is not None else int(fullest[-1])
    understood.append(say(m.YEAR, value=str(chosen)))
    # Up to a day belongs to the neighboring years only because of the time zone.
    others = [str(each) for each, count in zip(found, counts, strict=True) if each != chosen and count > 24]
    if others:
        understood.append(say(m.YEAR_OTHERS, value=", ".join(others)))
    return chosen


def _place(hours: np.ndarray, means: np.ndarray, year: int, repaired: list[Sentence]) -> np.ndarray:
    """Return the hours of the year, NaN where missing, without 29 February."""
    start, end = _start(year), _start(year + 1)
    whole = np.full(end - start, np.nan)
    inside = (hours >= start) & (hours < end)
    whole[hours[inside] - start] = means[inside]
    # A local year begins some hours before or after the UTC year; the hours that stick out at one
    # end stand for those that are missing at the other.
    for shift, place in ((end - start, "start"), (-(end - start), "end")):
        target = hours - shift
        usable = (
            (target >= start) & (target < start + 14 if shift > 0 else target >= end - 14) & (target < end)
        )
        spots = target[usable] - start
        empty = np.isnan(whole[spots])
        if empty.any():
            whole[spots[empty]] = means[usable][empty]
            repaired.append(say(m.WRAPPED, count=str(int(empty.sum())), place=place))
    if len(whole) > HOURS_PER_YEAR:
        if not np.isnan(whole[_LEAP_DAY : _LEAP_DAY + 24]).all():
            repaired.append(say(m.LEAP))
        whole = np.delete(whole, slice(_LEAP_DAY, _LEAP_DAY + 24))
    return whole


def _gaps(whole: np.ndarray) -> list[tuple[int, int]]:
    """Return start and length of each run of missing hours."""
    missing = np.concatenate(([0], np.isnan(whole).astype(np.int8), [0]))
    edges = np.diff(missing)
    starts, ends = np.nonzero(edges == 1)[0], np.nonzero(edges == -1)[0]
    return [(int(start), int(end - start)) for start, end in zip(starts, ends, strict=True)]


def _fill(whole: np.ndarray, year: int | None, repaired: list[Sentence]) -> None:
    """Fill the gaps in place: short ones by a line, long ones from the same hours of days around."""
    known = whole.copy()
    gaps = _gaps(known)
    present = np.nonzero(~np.isnan(known))[0]
    for start, length in gaps:
        span = np.arange(start, start + length)
        if length <= _LINE_H:
            # Periodic, so that the ends of the year have neighbors too.
            whole[span] = np.interp(span, present, known[present], period=HOURS_PER_YEAR)
        else:
            whole[span] = [_neighbor_days(known, int(hour)) for hour in span]
    for start, length in gaps[:_TOLD]:
        template = m.GAP_LINE if length <= _LINE_H else m.GAP_DAYS
        repaired.append(say(template, count=str(length), when=_when(start, year)))
    if len(gaps) > _TOLD:
        rest = sum(length for _, length in gaps[_TOLD:])
        repaired.append(say(m.GAPS_MORE, count=str(len(gaps) - _TOLD), hours=str(rest)))


def _neighbor_days(known: np.ndarray, hour: int) -> float:
    """Return the mean of the nearest day before and after that has this hour, else of all days."""
    found = []
    for direction in (-24, 24):
        for days in range(1, _SEARCH_DAYS + 1):
            value = known[(hour + direction * days) % HOURS_PER_YEAR]
            if not np.isnan(value):
                found.append(float(value))
                break
    if found:
        return sum(found) / len(found)
    same = known[hour % 24 :: 24]
    return float(np.nanmean(same)) if not np.isnan(same).all() else float(np.nanmean(known))


def _repeat(whole: np.ndarray, repaired: list[Sentence]) -> None:
    """Fill what is missing with the mean day of what is there, in place."""
    days = whole.reshape(-1, 24)
    held = ~np.isnan(days)
    mean = np.where(held, days, 0.0).sum(axis=0) / np.maximum(held.sum(axis=0), 1)
    hours = held.any(axis=0)
    if not hours.all():
        at = np.nonzero(hours)[0]
        mean = np.interp(np.arange(24), at, mean[at], period=24)
    missing = np.isnan(whole)
    whole[missing] = np.tile(mean, HOURS_PER_YEAR // 24)[missing]
    repaired.append(say(m.REPEATED, count=str(int(missing.sum()))))


def _when(hour: int, year: int | None) -> str:
    """Return the time of an hour of the 8 760 as text."""
    if year is None:
        return clock_text(_start(2023) * 60 + hour * 60)[5:]
    leap = _start(year + 1) - _start(year) > HOURS_PER_YEAR and hour >= _LEAP_DAY
    return clock_text((_start(year) + hour + (24 if leap else 0)) * 60)


def _too_short(table: Table, whole: np.ndarray, known: int, year: int | None) -> None:
    present = np.nonzero(~np.isnan(whole))[0]
    first, last = (_when(int(at), year) for at in (present[0], present[-1])) if known else ("-", "-")
    raise SeriesFileError(
        m.SHORT_YEAR,
        file=table.file,
        count=str(known),
        year=str(year or "the year"),
        first=first,
        last=last,
        least=str(round(_COVERED * HOURS_PER_YEAR)),
    )
