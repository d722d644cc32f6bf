"""Energy of a window of a recording, two ways, and how far it can be trusted.

The rules are those of the project's note on GPU profiling, sections 3.1 to 3.6: the trapezoid of
power with interpolated edges and without bridging gaps, the difference of the GPU's own counter with
resets taken out, and a check of one against the other.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from greenplanner.profiler.messages import ENERGY_REASONS
from greenplanner.profiler.recording import Array, Recording, Track

Flags = npt.NDArray[np.bool_]

# Counter and trapezoid may differ by this much before the counter is no longer believed (3.2).
AGREEMENT = 0.05
# A check needs this many seconds; over shorter times the edges alone differ by more.
CHECK_SECONDS = 10.0
# Bias of the power sensors: constant for a card, about 5 %, worst seen 13 % (section 2).
SYSTEMATIC = 0.05
WORST_SYSTEMATIC = 0.13
# Sensors and counters of today's cards renew their value every 0.1 s (section 2).
UPDATE_SECONDS = 0.1
# Below: no energy per unit; a short window, shown with its interval; recommended length (3.4).
SHORTEST, SHORT, RECOMMENDED = 1.0, 10.0, 30.0


@dataclass(frozen=True)
class Energy:
    """Energy of one GPU in a window.

    Attributes
    ----------
    joules : float or None
        The energy to show; None where nothing was reported.
    method : str or None
        ``counter`` or ``integrated``: where ``joules`` comes from.
    counter_j, integrated_j : float or None
        Both ways, each over what it covers.
    disagreement : float or None
        Counter over trapezoid less 1, over the time that both cover.
    covered_s : float
        Seconds of the window in which ``joules`` was measured.
    window_s : float
        Length of the window that was asked for.
    resets : int
        How often the counter began anew inside the window.
    samples : int
        Readings with a power inside the window.
    edge_sd : float or None
        Relative standard deviation because the sensor renews its value only every 0.1 s or so:
        sqrt(2/12) T / L (3.3). The systematic part (``SYSTEMATIC``) comes on top and does not shrink.
    code, fields : str, dict
        Why it is this method: a template of messages.ENERGY_REASONS and its fields.
    """

    joules: float | None
    method: str | None
    counter_j: float | None
    integrated_j: float | None
    disagreement: float | None
    covered_s: float
    window_s: float
    resets: int
    samples: int
    edge_sd: float | None
    code: str
    fields: dict[str, str] = field(default_factory=dict)

    @property
    def reason(self) -> str:
        """Why this method, as a sentence."""
        return ENERGY_REASONS[self.code].format(**self.fields)

    @property
    def kwh(self) -> float | None:
        """The same in kWh (1 kWh = 3.6 MJ)."""
        return None if self.joules is None else self.joules / 3.6e6

    @property
    def mean_w(self) -> float | None:
        """Mean power while measured."""
        return None if self.joules is None or self.covered_s <= 0 else self.joules / self.covered_s

    @property
    def missing_s(self) -> float:
        """Seconds of the window without a measurement."""
        return max(0.0, self.window_s - self.covered_s)

    @property
    def length(self) -> str:
        """``too-short`` (no figure a unit), ``short`` (with its interval), ``normal`` or ``good``."""
        bounds = ((SHORTEST, "too-short"), (SHORT, "short"), (RECOMMENDED, "normal"))
        return next((word for bound, word in bounds if self.covered_s < bound), "good")

    def interval(self) -> tuple[float, float] | None:
        """Return low and high in J at 95 %, of the edges alone; the systematic part comes on top."""
        if self.joules is None or self.edge_sd is None:
            return None
        half = 1.96 * self.edge_sd * self.joules
        return max(0.0, self.joules - half), self.joules + half


@dataclass(frozen=True)
class Statistics:
    """Least, mean, 95th percentile and greatest of a column; mean power is weighted by time."""

    low: float
    mean: float
    p95: float
    high: float
    count: int


@dataclass(frozen=True)
class PerUnit:
    """Energy a counted unit (step, token, request), in J; ``net`` without the idle power."""

    gross_j: float
    low_j: float
    high_j: float
    net_j: float | None


def gap_limit(recording: Recording) -> float:
    """Return how far two readings may lie apart, in s, to count as neighbors: 3 periods, 1 s at least."""
    return max(3 / recording.info.hz if recording.info.hz > 0 else 0.0, 1.0)


@dataclass(frozen=True)
class _Segments:
    """Stretches between neighboring readings, clipped to the window; ``whole`` is the unclipped length."""

    start: Array
    end: Array
    left: Array
    right: Array
    whole: Array

    @property
    def seconds(self) -> Array:
        return self.end - self.start


def _segments(t: Array, values: Array, window: tuple[float, float]) -> _Segments:
    known = np.isfinite(values)
    t, values = t[known], values[known]
    left, right = t[:-1], t[1:]
    start, end = np.maximum(left, window[0]), np.minimum(right, window[1])
    keep = end > start
    return _Segments(start[keep], end[keep], values[:-1][keep], values[1:][keep], (right - left)[keep])


def _is_open(recording: Recording, start: Array, end: Array, *, counter: bool = False) -> Flags:
    """Return which stretches lie in no declared gap; the counter spans all but pauses."""
    free = np.ones(start.shape, dtype=bool)
    for gap in recording.gaps:
        if counter and gap.reason != "paused":
            continue
        free &= (end <= gap.start) | (start >= gap.end)
    return free


def _trapezoid(t: Array, watts: Array, seg: _Segments) -> Array:
    """Return the energy of each stretch: the power at clipped edges is interpolated."""
    known = np.isfinite(watts)
    at_start = np.interp(seg.start, t[known], watts[known])
    at_end = np.interp(seg.end, t[known], watts[known])
    return (at_start + at_end) / 2 * seg.seconds


def _counter_steps(seg: _Segments, limit_w: float) -> tuple[Array, Flags]:
    """Return the energy of each stretch by the counter, and where the counter began anew.

    A step that no card can have drawn (an underflow) counts as a new beginning too. The bound is
    generous, because the counter hands out a tenth of a second's energy at once.
    """
    step = seg.right - seg.left
    broken = (step < 0) | (step > 5 * limit_w * (seg.whole + 0.5))
    share = np.divide(seg.seconds, seg.whole, out=np.ones_like(seg.whole), where=seg.whole > 0)
    return np.where(broken, 0.0, step * share), broken


def integrated_seconds(recording: Recording, track: Track) -> float:
    """Return the seconds that the trapezoid of a whole track covers."""
    seg = _segments(track.t, track.power(), (-math.inf, math.inf))
    good = (seg.whole <= gap_limit(recording)) & _is_open(recording, seg.start, seg.end)
    return float(seg.seconds[good].sum())


@dataclass(frozen=True)
class _Both:
    integrated: float | None
    integrated_s: float
    counter: float | None
    counter_s: float
    resets: int
    samples: int
    disagreement: float | None
    common_s: float


def _both(recording: Recording, track: Track, window: tuple[float, float]) -> _Both:
    t, power, limit = track.t, track.power(), gap_limit(recording)
    seg = _segments(t, power, window)
    good = (seg.whole <= limit) & _is_open(recording, seg.start, seg.end)
    joules = _trapezoid(t, power, seg) if good.any() else np.zeros(0)
    integrated = float(joules[good].sum()) if good.any() else None
    inside = np.isfinite(power) & (t >= window[0]) & (t <= window[1])

    ticks = _segments(t, track.energy_j, window)
    bound = float(np.nanmax(track.limit_w)) if track.has("limit_w") else (track.device.limit_w or 2000.0)
    steps, broken = _counter_steps(ticks, bound)
    free = _is_open(recording, ticks.start, ticks.end, counter=True)
    # Where the counter began anew, the trapezoid of that stretch stands in, if there is one.
    middle = (ticks.start + ticks.end) / 2
    bridged = _covers(seg, good, middle)
    if broken.any() and good.any():
        steps = np.where(broken & bridged, _trapezoid(t, power, ticks), steps)
    counted = free & (~broken | bridged)
    counter = float(steps[counted].sum()) if counted.any() else None

    # Both over the same stretches, without those of the stand-in.
    common = counted & bridged & ~broken
    ours = float(_trapezoid(t, power, ticks)[common].sum()) if common.any() else 0.0
    theirs = float(steps[common].sum()) if common.any() else 0.0
    return _Both(
        integrated,
        float(seg.seconds[good].sum()),
        counter,
        float(ticks.seconds[counted].sum()),
        int(np.count_nonzero(broken & free)),
        int(np.count_nonzero(inside)),
        theirs / ours - 1 if ours > 0 else None,
        float(ticks.seconds[common].sum()),
    )


def _covers(seg: _Segments, good: Flags, points: Array) -> Flags:
    """Return which points lie in a good stretch."""
    starts, ends = seg.start[good], seg.end[good]
    if not starts.size:
        return np.zeros(points.shape, dtype=bool)
    place = np.searchsorted(starts, points, side="right") - 1
    return (place >= 0) & (points <= ends[np.maximum(place, 0)])


def energy(
    recording: Recording, track: Track, start: float | None = None, end: float | None = None
) -> Energy:
    """Return the energy of one GPU from ``start`` to ``end`` seconds (default: all of it).

    What lies outside the readings, in a gap longer than 3 periods (1 s at least) or in a pause is not
    made up; ``covered_s`` tells how much was measured. The counter spans a gap between two readings
    unless it is a pause.
    """
    first, last = (float(track.t[0]), float(track.t[-1])) if len(track) else (0.0, 0.0)
    window = (first if start is None else start, last if end is None else end)
    both = _both(recording, track, window)
    code, fields = _verdict(recording, track, window, both)
    method = None if code == "nothing" else "counter" if code.startswith("counter") else "integrated"
    joules = {"counter": both.counter, "integrated": both.integrated, None: None}[method]
    covered = {"counter": both.counter_s, "integrated": both.integrated_s, None: 0.0}[method]
    return Energy(
        joules,
        method,
        both.counter,
        both.integrated,
        both.disagreement,
        covered,
        max(0.0, window[1] - window[0]),
        both.resets,
        both.samples,
        edge_sd(covered, recording.info.hz),
        code,
        fields,
    )


def _verdict(
    recording: Recording, track: Track, window: tuple[float, float], both: _Both
) -> tuple[str, dict[str, str]]:
    """Return why which method is shown (section 3.2)."""
    if both.counter is None or (both.counter == 0 and both.integrated):
        if both.integrated is None:
            return "nothing", {}
        # A counter that stands still while power flows is none.
        return ("no-counter" if both.counter is None else "disagree"), _percent(-1.0)
    if both.integrated is None:
        return "counter-only", {}
    if both.counter_s < 0.9 * both.integrated_s or both.disagreement is None:
        return "uncovered", {}
    apart, seconds = both.disagreement, both.common_s
    if seconds < CHECK_SECONDS:
        # Too short to judge by itself: the whole recording judges.
        whole = _both(recording, track, (-math.inf, math.inf))
        if whole.disagreement is not None:
            apart, seconds = whole.disagreement, whole.common_s
    allowed, agreed = AGREEMENT, "counter"
    if seconds < CHECK_SECONDS:
        allowed += 3 * (edge_sd(seconds, recording.info.hz) or 0.0)
        agreed = "counter-short"
    return (agreed if abs(apart) <= allowed else "disagree"), _percent(apart)


def _percent(apart: float) -> dict[str, str]:
    return {"percent": f"{abs(apart) * 100:.1f}", "limit": f"{AGREEMENT * 100:g}"}


def edge_sd(seconds: float, hz: float) -> float | None:
    """Return the relative standard deviation that the window's edges bring: sqrt(2/12) T / L (3.3)."""
    if seconds <= 0:
        return None
    return math.sqrt(2 / 12) * max(UPDATE_SECONDS, 1 / hz if hz > 0 else 0.0) / seconds


def statistics(
    track: Track, name: str, start: float | None = None, end: float | None = None
) -> Statistics | None:
    """Return least, mean, p95 and greatest of a column in a window; None where nothing is reported."""
    inside = np.isfinite(track.values[name])
    inside &= track.t >= (-math.inf if start is None else start)
    inside &= track.t <= (math.inf if end is None else end)
    values = track.values[name][inside]
    if not values.size:
        return None
    return Statistics(
        float(values.min()),
        float(values.mean()),
        float(np.percentile(values, 95)),
        float(values.max()),
        int(values.size),
    )


def per_unit(found: Energy, units: float, idle_w: float | None = None) -> PerUnit | None:
    """Return the energy a unit; None where the window is under 1 s, has no energy or no units (3.4, 3.6).

    Low and high hold the edges at 95 % and the sensor's systematic 5 %, added in full, since the one
    shrinks with time and the other does not.
    """
    bounds = found.interval()
    if found.joules is None or bounds is None or units <= 0 or found.length == "too-short":
        return None
    low, high = bounds
    bias = SYSTEMATIC * found.joules
    net = None if idle_w is None else (found.joules - idle_w * found.covered_s) / units
    return PerUnit(found.joules / units, max(0.0, low - bias) / units, (high + bias) / units, net)
