"""Levels of power in a recording: idle without and with a loaded context, and sustained maximum.

The rules are sections 8.1, 8.2 and 8.5 of the project's note on GPU profiling. Intervals are batch
means of 10 s with Student's t: samples of power are so strongly autocorrelated that the textbook
interval would cover the truth one time in four.
"""

from __future__ import annotations

import math

import msgspec
import numpy as np
import numpy.typing as npt

from greenplanner.profiler import calibration_messages as m
from greenplanner.profiler import student
from greenplanner.profiler.recording import Array
from greenplanner.profiler.sentence import Sentence

Flags = npt.NDArray[np.bool_]

BLOCK_S = 10.0
IDLE_NEEDS_S = 30.0
AFTER_LOAD_S = 10.0
BEFORE_LOAD_S = 2.0
# Blocks within this share of the highest one belong to the sustained level.
SAME_LEVEL = 0.95
# A block or bin counts where this share of it was measured.
COVERED = 0.8


class Level(msgspec.Struct, frozen=True):
    """A level of power in W.

    ``low`` and ``high`` are the 95 % interval from ``blocks`` means of 10 s, None where there are too
    few; the sensor's systematic error is not in it. ``seconds`` is the time that went in.
    """

    value_w: float
    low_w: float | None
    high_w: float | None
    seconds: float
    blocks: int
    note: str = ""


class Signal(msgspec.Struct, frozen=True):
    """Power and utilization of one GPU as stretches of time: ``start``, ``seconds``, mean power in W.

    ``busy`` is utilization 0 to 1 (NaN: not reported), ``context`` 1 where a context was loaded, 0
    where none was, NaN where that is not known. Gaps are left out, so stretches need not touch.
    """

    start: Array
    seconds: Array
    watts: Array
    busy: Array
    context: Array
    period: float

    @property
    def end(self) -> Array:
        """Where each stretch ends."""
        return self.start + self.seconds

    def cut(self, keep: Flags) -> Signal:
        """Return the stretches that are kept."""
        return Signal(
            self.start[keep], self.seconds[keep], self.watts[keep], self.busy[keep], self.context[keep],
            self.period,
        )  # fmt: skip


def mean(signal: Signal) -> float:
    """Return the mean power weighted by time, NaN where there is no time."""
    total = float(signal.seconds.sum())
    return float((signal.watts * signal.seconds).sum() / total) if total > 0 else math.nan


def over(signal: Signal, edges: Array, values: Array) -> tuple[Array, Array]:
    """Return the integral of ``values`` and the time measured between edges, (n - 1,) each.

    Values that are NaN are left out of both.
    """
    known = np.isfinite(values)
    start, end, height = signal.start[known], signal.end[known], values[known]
    if not start.size:
        return np.zeros(len(edges) - 1), np.zeros(len(edges) - 1)
    # Both running sums are straight between these points, also across gaps.
    points = np.empty(2 * start.size)
    points[0::2], points[1::2] = start, end
    sums = []
    for each in (height * (end - start), end - start):
        total = np.cumsum(each)
        line = np.empty(2 * start.size)
        line[0::2], line[1::2] = total - each, total
        sums.append(np.diff(np.interp(edges, points, line)))
    return sums[0], sums[1]


def blocks(signal: Signal, first: float | None = None) -> Array:
    """Return the mean power of the blocks of 10 s that were measured, aligned to ``first``."""
    if not signal.start.size:
        return np.zeros(0)
    begin, end = float(signal.start[0]), float(signal.end[-1])
    if first is not None:
        begin = first - BLOCK_S * math.ceil((first - begin) / BLOCK_S)
    count = int((end - begin) / BLOCK_S + 1e-9) + 1
    edges: Array = begin + BLOCK_S * np.arange(count, dtype=np.float64)
    if len(edges) < 2:
        return np.zeros(0)
    joules, seconds = over(signal, edges, signal.watts)
    good = seconds >= COVERED * BLOCK_S
    return np.asarray(joules[good] / seconds[good])


def interval(values: Array) -> tuple[float, float] | None:
    """Return low and high of the mean of block means at 95 %, None below two blocks."""
    if values.size < 2:
        return None
    half = student.quantile(values.size - 1) * float(values.std(ddof=1)) / math.sqrt(values.size)
    center = float(values.mean())
    return center - half, center + half


def level(signal: Signal) -> Level | None:
    """Return the mean of stretches as a level; None where there is no time in them."""
    value = mean(signal)
    if not math.isfinite(value):
        return None
    found = blocks(_closed(signal))
    bounds = interval(found) if found.size >= 3 else None
    note = "" if bounds else Sentence(m.INTERVAL_FEW, count=found.size)
    low, high = bounds or (None, None)
    if low is not None and high is not None:
        # The blocks leave out remainders, the mean does not; both must be inside.
        low, high = min(low, value), max(high, value)
    return Level(value, low, high, float(signal.seconds.sum()), int(found.size), note)


def _closed(signal: Signal) -> Signal:
    """Return the stretches pushed together, so that blocks may run over what was left out between."""
    start = np.concatenate([[0.0], np.cumsum(signal.seconds)[:-1]]) if signal.start.size else signal.start
    return msgspec.structs.replace(signal, start=start)


def idle_flags(signal: Signal) -> Flags:
    """Return the stretches with utilization 0, without 10 s after a load and 2 s before one."""
    quiet = signal.busy == 0.0
    loaded = signal.busy > 0.0
    if not loaded.any():
        return quiet
    starts, ends = signal.start[loaded], signal.end[loaded]
    before = np.searchsorted(ends, signal.start + 1e-9, side="right") - 1
    since = np.where(before >= 0, signal.start - ends[np.maximum(before, 0)], np.inf)
    after = np.searchsorted(starts, signal.end - 1e-9, side="left")
    until = np.where(after < starts.size, starts[np.minimum(after, starts.size - 1)] - signal.end, np.inf)
    return np.asarray(quiet & (since >= AFTER_LOAD_S - 1e-9) & (until >= BEFORE_LOAD_S - 1e-9))


def idle(signal: Signal, context: float | None) -> tuple[Level | None, float]:
    """Return the idle level and the seconds of idle there were.

    ``context`` 1: with a loaded one, 0: without, None: where it is not known. The level is None below
    30 s.
    """
    flags = idle_flags(signal)
    flags &= np.isnan(signal.context) if context is None else signal.context == context
    chosen = signal.cut(flags)
    seconds = float(chosen.seconds.sum())
    return (level(chosen) if seconds >= IDLE_NEEDS_S - 1e-6 else None), seconds


def sustained(signal: Signal) -> Level | None:
    """Return the mean of the highest 10 s, None where no 10 s were measured without a gap.

    The interval is that of all blocks of 10 s within 5 % of the highest one; it holds the value.
    """
    if not signal.start.size:
        return None
    starts = signal.start[signal.start + BLOCK_S <= signal.end[-1] + 1e-9]
    if not starts.size:
        return None
    joules, seconds = np.zeros(starts.size), np.zeros(starts.size)
    for shift, sign in ((BLOCK_S, 1.0), (0.0, -1.0)):
        total, time = _running(signal, starts + shift)
        joules, seconds = joules + sign * total, seconds + sign * time
    full = seconds >= BLOCK_S - max(1e-6, 1e-9 * float(signal.end[-1]))
    if not full.any():
        return None
    means = np.where(full, joules / np.maximum(seconds, 1e-9), -np.inf)
    best = int(np.argmax(means))
    value = float(means[best])
    found = blocks(signal, float(starts[best]))
    near = found[found >= SAME_LEVEL * value]
    bounds = interval(near) if near.size >= 3 else None
    note = "" if bounds else Sentence(m.INTERVAL_FEW, count=near.size)
    low, high = bounds or (None, None)
    if low is not None and high is not None:
        low, high = min(low, value), max(high, value)
    return Level(value, low, high, BLOCK_S * max(1, near.size), int(near.size), note)


def _running(signal: Signal, at: Array) -> tuple[Array, Array]:
    """Return energy and measured time from the beginning up to each of the times."""
    edges = np.concatenate([[signal.start[0]], at])
    points = np.empty(2 * signal.start.size)
    points[0::2], points[1::2] = signal.start, signal.end
    result = []
    for each in (signal.watts * signal.seconds, signal.seconds):
        total = np.cumsum(each)
        line = np.empty(points.size)
        line[0::2], line[1::2] = total - each, total
        values = np.interp(edges, points, line)
        result.append(values[1:] - values[0])
    return result[0], result[1]
