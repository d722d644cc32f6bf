"""The reader's side of a running session: what the window draws, in memory that does not grow.

The full readings are in the file; here are the last ten minutes or so in full, the whole session as
least and greatest of blocks whose length doubles as it grows, and running statistics and energies.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np

from greenplanner.profiler.energy import AGREEMENT, CHECK_SECONDS, Flags, Statistics, edge_sd
from greenplanner.profiler.recording import Array
from greenplanner.profiler.records import (
    COLUMNS,
    Device,
    Drops,
    Gap,
    Header,
    Host,
    Line,
    Mark,
    Note,
    Process,
    Processes,
    Samples,
)

RECENT = 12_288  # readings in full: 20 minutes at 10 Hz
_BLOCKS = 4096
_NOTES = 500
_BINS = 2048


class Spread:
    """Least, mean, p95 and greatest of a stream; p95 from a histogram, exact to 0.1 % of the range."""

    def __init__(self) -> None:
        self.count, self.total = 0, 0.0
        self.low, self.high = math.inf, -math.inf
        self._top = 128.0
        self._bins = np.zeros(_BINS, dtype=np.int64)

    def add(self, values: Array) -> None:
        """Take values that are 0 or more; NaN is left out."""
        values = values[np.isfinite(values)]
        if not values.size:
            return
        self.count += values.size
        self.total += float(values.sum())
        self.low, self.high = min(self.low, float(values.min())), max(self.high, float(values.max()))
        while self.high >= self._top:  # twice the range: two bins become one
            self._top *= 2
            half = self._bins[0::2] + self._bins[1::2]
            self._bins = np.concatenate([half, np.zeros(_BINS // 2, dtype=np.int64)])
        place = np.clip(values / self._top * _BINS, 0, _BINS - 1).astype(np.int64)
        np.add.at(self._bins, place, 1)

    def statistics(self) -> Statistics | None:
        """Return what the stream was so far; None where nothing was reported."""
        if not self.count:
            return None
        place = int(np.searchsorted(np.cumsum(self._bins), 0.95 * self.count))
        p95 = min(max((place + 0.5) * self._top / _BINS, self.low), self.high)
        return Statistics(self.low, self.total / self.count, p95, self.high, self.count)


class LiveTrack:
    """One GPU of a running session.

    Attributes
    ----------
    latest : dict
        The last reading by column; None: not reported then. ``t`` is its time in s.
    integrated_j, counter_j : float or None
        Energy since the start, both ways, as :mod:`greenplanner.profiler.energy` has it.
    covered_s : float
        Seconds in which power was measured.
    """

    def __init__(self, device: Device, hz: float) -> None:
        self.device, self._hz = device, hz
        self._limit = max(3 / hz if hz > 0 else 0.0, 1.0)
        self.t = 0.0
        self.samples = 0
        self.latest: dict[str, float | None] = dict.fromkeys(COLUMNS)
        self.late = self.failed = 0
        self.processes: tuple[Process, ...] | None = None
        self.gone = ""
        self.integrated_j: float | None = None
        self.counter_j: float | None = None
        self.covered_s = 0.0
        self._counter_s = 0.0
        self._spread = {name: Spread() for name in COLUMNS if name not in ("energy_j", "reasons")}
        # Twice as long as what is kept, so that it is moved once in RECENT readings only.
        self._ring_t = np.empty(2 * RECENT)
        self._ring = np.empty((len(COLUMNS), 2 * RECENT))
        self._end = 0
        # Blocks of the whole session: start and end, least and greatest by column.
        self._block_t = np.empty((2, _BLOCKS))
        self._block_low = np.empty((len(COLUMNS), _BLOCKS))
        self._block_high = np.empty((len(COLUMNS), _BLOCKS))
        self._blocks = 0
        self._per_block = 8
        self._open_t = np.empty(0)
        self._open = np.empty((len(COLUMNS), 0))
        self._last_power: tuple[float, float] | None = None
        self._last_counter: tuple[float, float] | None = None

    @property
    def dropped(self) -> int:
        """Readings that should be there and are not."""
        return self.late + self.failed

    # --- taking -----------------------------------------------------------------------------

    def add(self, line: Samples, gaps: Iterable[Gap] = ()) -> None:
        """Take readings; ``gaps`` are the pauses so far."""
        t = np.array(line.t, dtype=np.float64)
        if not t.size:
            return
        columns = {}
        for name in COLUMNS:
            entry = getattr(line, name)
            column = np.array(np.nan if entry is None else entry, dtype=np.float64)
            columns[name] = np.broadcast_to(column, t.shape) if column.ndim == 0 else column
        self.t, self.samples = float(t[-1]), self.samples + t.size
        self.latest = {name: _known(float(column[-1])) for name, column in columns.items()}
        for name, spread in self._spread.items():
            spread.add(columns[name])
        self._keep(t, columns)
        power = columns["power_w"]
        self._integrate(t, power if np.isfinite(power).any() else columns["power_avg_w"], gaps)
        pauses = [gap for gap in gaps if gap.reason == "paused"]
        self._count(t, columns["energy_j"], power, pauses)

    def _keep(self, t: Array, columns: dict[str, Array]) -> None:
        values = np.array([columns[name] for name in COLUMNS])
        self._put(t[-RECENT:], values[:, -RECENT:])
        self._open_t = np.concatenate([self._open_t, t])
        self._open = np.concatenate([self._open, values], axis=1)
        while (count := min(self._open_t.size // self._per_block, _BLOCKS - self._blocks)) > 0:
            self._close(count)
            if self._blocks == _BLOCKS:
                self._halve()

    def _put(self, t: Array, values: Array) -> None:
        if self._end + t.size > 2 * RECENT:
            kept = slice(self._end - RECENT, self._end)
            self._ring_t[:RECENT] = self._ring_t[kept].copy()
            self._ring[:, :RECENT] = self._ring[:, kept].copy()
            self._end = RECENT
        place = slice(self._end, self._end + t.size)
        self._ring_t[place], self._ring[:, place] = t, values
        self._end += t.size

    @property
    def _recent_t(self) -> Array:
        return self._ring_t[max(0, self._end - RECENT) : self._end]

    @property
    def _recent(self) -> Array:
        return self._ring[:, max(0, self._end - RECENT) : self._end]

    def _close(self, count: int) -> None:
        """Make ``count`` blocks of the oldest open readings."""
        used = count * self._per_block
        place = slice(self._blocks, self._blocks + count)
        t = self._open_t[:used].reshape(count, -1)
        values = self._open[:, :used].reshape(len(COLUMNS), count, -1)
        self._block_t[:, place] = t[:, 0], t[:, -1]
        self._block_low[:, place] = np.fmin.reduce(values, axis=2)
        self._block_high[:, place] = np.fmax.reduce(values, axis=2)
        self._blocks += count
        self._open_t, self._open = self._open_t[used:].copy(), self._open[:, used:].copy()

    def _halve(self) -> None:
        """Make one block of two: the session gets longer, the picture does not get wider."""
        half = _BLOCKS // 2
        self._block_t[:, :half] = self._block_t[0, 0::2], self._block_t[1, 1::2]
        self._block_low[:, :half] = np.fmin(self._block_low[:, 0::2], self._block_low[:, 1::2])
        self._block_high[:, :half] = np.fmax(self._block_high[:, 0::2], self._block_high[:, 1::2])
        self._blocks, self._per_block = half, 2 * self._per_block

    def _steps(
        self, t: Array, values: Array, last: tuple[float, float] | None, gaps: Iterable[Gap]
    ) -> tuple[Array, Array, Flags]:
        """Return times and values with the last one in front, and which steps are in no pause."""
        known = np.isfinite(values)
        t, values = t[known], values[known]
        if last is not None:
            t, values = np.concatenate([[last[0]], t]), np.concatenate([[last[1]], values])
        free = np.ones(max(t.size - 1, 0), dtype=bool)
        for gap in gaps:
            free &= (t[1:] <= gap.start) | (t[:-1] >= gap.end)
        return t, values, free

    def _integrate(self, t: Array, power: Array, gaps: Iterable[Gap]) -> None:
        t, power, free = self._steps(t, power, self._last_power, gaps)
        if not t.size:
            return
        self._last_power = (float(t[-1]), float(power[-1]))
        step = np.diff(t)
        good = free & (step <= self._limit)
        if good.any():
            joules = (power[1:] + power[:-1]) / 2 * step
            self.integrated_j = (self.integrated_j or 0.0) + float(joules[good].sum())
            self.covered_s += float(step[good].sum())

    def _count(self, t: Array, counter: Array, power: Array, gaps: Iterable[Gap]) -> None:
        watts = power
        t, counter, free = self._steps(t, counter, self._last_counter, gaps)
        if not t.size:
            return
        self._last_counter = (float(t[-1]), float(counter[-1]))
        step, seconds = np.diff(counter), np.diff(t)
        bound = self.latest["limit_w"] or self.device.limit_w or 2000.0
        broken = (step < 0) | (step > 5 * bound * (seconds + 0.5))
        if broken.any():  # began anew: the mean power of these readings stands in
            mean = float(np.nanmean(watts)) if np.isfinite(watts).any() else 0.0
            step = np.where(broken, mean * seconds, step)
        if free.any():
            self.counter_j = (self.counter_j or 0.0) + float(step[free].sum())
            self._counter_s += float(seconds[free].sum())

    # --- asking -----------------------------------------------------------------------------

    def energy(self) -> tuple[float | None, str | None]:
        """Return the energy to show in J since the start, and its method: counter, integrated or None.

        The rule of :func:`greenplanner.profiler.energy.energy`, on running sums.
        """
        if self.counter_j is None or (self.counter_j == 0 and self.integrated_j):
            return self.integrated_j, None if self.integrated_j is None else "integrated"
        if self.integrated_j is None:
            return self.counter_j, "counter"
        apart = self.disagreement
        allowed = AGREEMENT
        if self.covered_s < CHECK_SECONDS:
            allowed += 3 * (edge_sd(self.covered_s, self._hz) or 0.0)
        if apart is not None and abs(apart) <= allowed:
            return self.counter_j, "counter"
        return self.integrated_j, "integrated"

    @property
    def disagreement(self) -> float | None:
        """Mean power by the counter over that by the trapezoid, less 1."""
        if not self.counter_j or not self.integrated_j or self._counter_s <= 0 or self.covered_s <= 0:
            return None
        return (self.counter_j / self._counter_s) / (self.integrated_j / self.covered_s) - 1

    def statistics(self, name: str) -> Statistics | None:
        """Return least, mean, p95 and greatest since the start (not for energy_j and reasons)."""
        found = self._spread[name].statistics()
        if found is not None and name == "power_w" and self.covered_s > 0 and self.integrated_j is not None:
            mean = self.integrated_j / self.covered_s  # by time, not by reading
            return Statistics(found.low, mean, found.p95, found.high, found.count)
        return found

    def recent(self, name: str) -> tuple[Array, Array]:
        """Return times and values of the last readings, about 20 minutes at 10 Hz (views: do not keep)."""
        return self._recent_t, self._recent[COLUMNS.index(name)]

    def at(self, t: float) -> dict[str, float | None]:
        """Return the reading nearest to ``t`` in the recent part, for the cursor; None: not reported."""
        if not self._recent_t.size or not math.isfinite(t):
            return dict.fromkeys(COLUMNS)
        place = int(np.argmin(np.abs(self._recent_t - t)))
        if abs(self._recent_t[place] - t) > self._limit:
            return dict.fromkeys(COLUMNS)
        return {
            name: _known(float(value)) for name, value in zip(COLUMNS, self._recent[:, place], strict=True)
        }

    def envelope(self, name: str, start: float, end: float, count: int) -> tuple[Array, Array, Array]:
        """Return times, least and greatest for ``count`` columns of a picture from ``start`` to ``end``.

        Few readings come back as they are (least = greatest). NaN where the line must break: nothing
        was reported, or nothing was read for longer than the gap limit.
        """
        row = COLUMNS.index(name)
        if self._recent_t.size and (self.samples <= RECENT or start >= self._recent_t[0]):
            return decimate(self._recent_t, self._recent[row], start, end, count, self._limit)
        begin, stop = self._block_t[:, : self._blocks]
        part = np.flatnonzero((stop >= start) & (begin <= end))
        t = np.concatenate([(begin + stop)[part] / 2, self._open_t])
        low = np.concatenate([self._block_low[row, part], self._open[row]])
        high = np.concatenate([self._block_high[row, part], self._open[row]])
        limit = max(self._limit, 3 * self._per_block / self._hz if self._hz > 0 else 0.0)
        return _columns(t, low, high, start, end, count, limit)


def decimate(
    t: Array, values: Array, start: float, end: float, count: int, gap: float
) -> tuple[Array, Array, Array]:
    """Return the envelope of any series, as :meth:`LiveTrack.envelope` does; ``gap`` in s breaks the line."""
    first, last = np.searchsorted(t, [start, end])
    part = slice(max(0, int(first) - 1), int(last) + 1)  # one beyond each edge, so that lines reach it
    return _columns(t[part], values[part], values[part], start, end, count, gap)


def _columns(
    t: Array, low: Array, high: Array, start: float, end: float, count: int, gap: float
) -> tuple[Array, Array, Array]:
    if t.size > 2 * count and end > start:
        place = np.floor((t - start) / (end - start) * count)
        edges = np.flatnonzero(np.concatenate([[True], np.diff(place) > 0]))
        t = t[edges]
        # fmin and fmax: a column is empty only where all of it is.
        low, high = np.fmin.reduceat(low, edges), np.fmax.reduceat(high, edges)
        gap = max(gap, 2 * (end - start) / count)
    if t.size > 1:
        breaks = np.flatnonzero(np.diff(t) > gap) + 1
        if breaks.size:
            t = np.insert(t, breaks, (t[breaks - 1] + t[breaks]) / 2)
            low, high = np.insert(low, breaks, np.nan), np.insert(high, breaks, np.nan)
    return t, low, high


def _known(value: float) -> float | None:
    return value if math.isfinite(value) else None


class Live:
    """All of a running session: ``live.take(session.poll().lines)`` some times a second."""

    def __init__(self) -> None:
        self.header: Header | None = None
        self.tracks: dict[int, LiveTrack] = {}
        self.marks: dict[int, Mark] = {}
        self.gaps: list[Gap] = []
        self.notes: list[Note] = []
        self.cpu_pct: float | None = None

    @property
    def t(self) -> float:
        """Time of the last reading of any GPU, in s."""
        return max((track.t for track in self.tracks.values()), default=0.0)

    def take(self, lines: Iterable[Line]) -> None:
        """Take lines in order."""
        lines = list(lines)
        # A pause is told after it; readings of both its sides may come in one line before that.
        self.gaps += [line for line in lines if isinstance(line, Gap)]
        for line in lines:
            match line:
                case Header():
                    self.header = line
                    self.tracks = {device.index: LiveTrack(device, line.hz) for device in line.gpus}
                case Samples():
                    if line.gpu in self.tracks:
                        self.tracks[line.gpu].add(line, self.gaps[-20:])
                case Mark():
                    self.marks[line.id] = line
                    if line.deleted:
                        del self.marks[line.id]
                case _:
                    self._other(line)

    def _other(self, line: Line) -> None:
        match line:
            case Drops() if line.gpu in self.tracks:
                track = self.tracks[line.gpu]
                track.late, track.failed = line.late, line.failed
            case Processes() if line.gpu in self.tracks:
                self.tracks[line.gpu].processes = line.list
            case Note():
                self.notes = [*self.notes[1 - _NOTES :], line]
                if line.gpu in self.tracks:
                    self.tracks[line.gpu].gone = line.code
            case Host():
                last = line.cpu_pct[-1] if isinstance(line.cpu_pct, list) else line.cpu_pct
                self.cpu_pct = last
            case _:
                pass
