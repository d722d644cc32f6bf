"""The power curve of a GPU: straight, saturating or power law, chosen by AICc on bins of time.

Sections 8.3 to 8.5 of the project's note on GPU profiling. Utilization and power are both means over
0.1 to 1 s of unknown phase, so both are averaged into the same bins of at least 2 s.
"""

from __future__ import annotations

import math
from typing import Literal

import msgspec
import numpy as np

from greenplanner.profiler import calibration_messages as m
from greenplanner.profiler.levels import COVERED, Flags, Signal, over
from greenplanner.profiler.recording import Array
from greenplanner.profiler.sentence import Sentence

Family = Literal["linear", "saturating", "power"]

BIN_S = 2.0
# A change of mean utilization between neighboring bins above this is a step.
STEP = 0.1
# Levels closer than this count as one.
LEVEL = 0.05
LEAST_LEVELS = 4
LEAST_BINS = 8
DELTA = 4.0
SEED = 20261120
DRAWS = 400
POINTS = tuple(number / 10 for number in range(11))
_GRIDS: dict[Family, Array] = {
    "linear": np.array([0.0]),
    "saturating": np.geomspace(0.05, 20.0, 61),
    "power": np.geomspace(0.15, 5.0, 61),
}
_PARAMETERS = {"linear": 3, "saturating": 4, "power": 4}  # with the variance


class Curve(msgspec.Struct, frozen=True):
    """Power P(u) = a + b f(u) in W for utilization u, 0 to 1.

    f is u (linear), (1 - exp(-k u)) / (1 - exp(-k)) (saturating) or u**k (power); ``shape`` is k.
    ``*_low`` and ``*_high`` are 95 % bounds from a bootstrap of residuals over bins. ``points`` are
    (u, W) at eleven utilizations, rising, within idle and limit. ``rmse_w`` is the scatter of the bins
    around the curve, ``aicc`` the criterion by family (lower is better).
    """

    family: Family
    a_w: float
    b_w: float
    shape: float | None
    a_low: float
    a_high: float
    b_low: float
    b_high: float
    shape_low: float | None
    shape_high: float | None
    points: tuple[tuple[float, float], ...]
    points_low: tuple[float, ...]
    points_high: tuple[float, ...]
    rmse_w: float
    bins: int
    bin_s: float
    levels: int
    aicc: dict[str, float]
    reason: str
    steps_kept: bool = False


def bins(signal: Signal) -> tuple[Array, Array, Array, float]:
    """Return utilization, power and weight (seconds) of bins, and their width in s.

    A bin holds at least 2 s and at least one whole sample. The NaN ones, of gaps, are left in place,
    so that neighbors stay neighbors.
    """
    width = signal.period * max(1, math.ceil(BIN_S / signal.period - 1e-6)) if signal.period > 0 else BIN_S
    width = max(width, BIN_S)
    if not signal.start.size:
        return np.zeros(0), np.zeros(0), np.zeros(0), width
    count = int((signal.end[-1] - signal.start[0]) / width + 1e-6)
    edges = signal.start[0] + width * np.arange(count + 1)
    both = np.where(np.isfinite(signal.busy), signal.watts, np.nan)
    joules, seconds = over(signal, edges, both)
    used, _ = over(signal, edges, np.where(np.isfinite(both), signal.busy, np.nan))
    good = seconds >= COVERED * width
    safe = np.where(good, seconds, 1.0)
    return np.where(good, used / safe, np.nan), np.where(good, joules / safe, np.nan), seconds * good, width


def after_step(busy: Array) -> Flags:
    """Return the bins whose utilization differs from the bin before: the first 2 s after a step."""
    change = np.abs(np.diff(busy, prepend=busy[:1]))
    return np.asarray(change > STEP)


def levels_seen(busy: Array) -> int:
    """Return how many levels of utilization there are that lie more than 0.05 apart."""
    count, last = 0, -math.inf
    for value in np.sort(busy):
        if value - last > LEVEL:
            count, last = count + 1, value
    return count


def shape_values(family: Family, shape: float, busy: Array) -> Array:
    """Return f(u), 0 at 0 and 1 at 1."""
    if family == "linear":
        return busy
    if family == "power":
        return np.asarray(busy**shape)
    return np.asarray(np.expm1(-shape * busy) / math.expm1(-shape))


class _Fit(msgspec.Struct, frozen=True):
    """The best of one family for several series of power at once, (B,) each."""

    a: Array
    b: Array
    shape: Array
    rss: Array


def _near(family: Family, shape: float, factor: float, count: int) -> Array:
    """Return shapes around one, within the range that is searched."""
    if family == "linear":
        return _GRIDS[family]
    low, high = _GRIDS[family][0], _GRIDS[family][-1]
    return np.geomspace(max(low, shape / factor), min(high, shape * factor), count)


def _finest(family: Family, busy: Array, watts: Array, weight: Array) -> _Fit:
    """Return the fit of one series of power, the shape searched in two passes."""
    coarse = _fit(family, busy, watts[None, :], weight, _GRIDS[family])
    if family == "linear" or not np.isfinite(coarse.shape[0]):
        return coarse
    return _fit(family, busy, watts[None, :], weight, _near(family, float(coarse.shape[0]), 1.1, 101))


def _fit(family: Family, busy: Array, watts: Array, weight: Array, grid: Array) -> _Fit:
    """Fit a family by weighted least squares; ``watts`` is (B, n). b is kept from falling below 0."""
    weight = weight / weight.sum()
    center = watts @ weight
    spread = watts - center[:, None]
    total = (spread**2) @ weight
    best = _Fit(center, np.zeros(len(watts)), np.full(len(watts), np.nan), np.full(len(watts), np.inf))
    for shape in grid:
        x = shape_values(family, float(shape), busy)
        middle = x @ weight
        apart = x - middle
        var = float((apart**2) @ weight)
        if var <= 1e-12:
            continue
        slope = np.maximum(spread @ (apart * weight) / var, 0.0)
        rss = total - slope**2 * var
        better = rss < best.rss
        best = _Fit(
            np.where(better, center - slope * middle, best.a),
            np.where(better, slope, best.b),
            np.where(better, shape, best.shape),
            np.where(better, rss, best.rss),
        )
    return best


def _aicc(rss: float, count: int, parameters: int) -> float:
    """Return the corrected criterion of Akaike for least squares (Hurvich and Tsai 1989)."""
    if count <= parameters + 1:
        return math.inf
    spare = 2 * parameters * (parameters + 1) / (count - parameters - 1)
    return count * math.log(max(rss, 1e-9)) + 2 * parameters + spare


def fit_curve(
    signal: Signal, floor_w: float | None = None, ceiling_w: float | None = None
) -> Curve | Sentence:
    """Return the curve of a recording, or a sentence on why there is none.

    Parameters
    ----------
    signal : Signal
    floor_w, ceiling_w : float, optional
        Idle power and enforced limit, between which the points are kept.
    """
    busy, watts, weight, width = bins(signal)
    good = np.isfinite(busy) & np.isfinite(watts)
    steps = after_step(busy)
    steps_kept = bool(np.count_nonzero(good & ~steps) < max(LEAST_BINS, 0.3 * np.count_nonzero(good)))
    keep = good if steps_kept else good & ~steps
    busy, watts, weight = busy[keep], watts[keep], weight[keep]
    if busy.size < LEAST_BINS:
        return Sentence(m.CURVE_FEW, needed=LEAST_BINS, width=f"{width:g}", count=busy.size)
    seen = levels_seen(busy)
    fits = {family: _finest(family, busy, watts, weight) for family in _GRIDS}
    if not np.isfinite(fits["linear"].rss[0]) or fits["linear"].b[0] <= 0:
        return Sentence(m.CURVE_FALLS)
    aicc = {family: _aicc(float(fit.rss[0]), busy.size, _PARAMETERS[family]) for family, fit in fits.items()}
    family, reason = _choose(aicc, seen)
    return _described(
        family, reason, fits[family], busy, watts, weight,
        bounds=(floor_w, ceiling_w), width=width, levels=seen, aicc=aicc, steps_kept=steps_kept,
    )  # fmt: skip


def _choose(aicc: dict[Family, float], seen: int) -> tuple[Family, Sentence]:
    if seen < LEAST_LEVELS:
        return "linear", Sentence(m.LINEAR_LEVELS, count=seen)
    bent: Family = min(("saturating", "power"), key=lambda name: aicc[name])
    delta = aicc["linear"] - aicc[bent]
    if delta <= DELTA:
        return "linear", Sentence(m.LINEAR_CHOSEN)
    return bent, Sentence(m.BENT_CHOSEN, family=bent, delta=f"{delta:.1f}")


def _described(
    family: Family,
    reason: Sentence,
    fit: _Fit,
    busy: Array,
    watts: Array,
    weight: Array,
    *,
    bounds: tuple[float | None, float | None],
    width: float,
    levels: int,
    aicc: dict[Family, float],
    steps_kept: bool,
) -> Curve:
    a, b, shape = float(fit.a[0]), float(fit.b[0]), float(fit.shape[0])
    line = a + b * shape_values(family, shape, busy)
    rest = watts - line
    # Fitted residuals are smaller than the true ones by the parameters that were fitted.
    rest = rest * math.sqrt(busy.size / max(1, busy.size - _PARAMETERS[family] + 1))
    drawn = _bootstrap(family, shape, line, rest, busy, weight)
    at = np.array(POINTS)
    draws = zip(drawn.a, drawn.b, drawn.shape, strict=True)
    spread = np.stack([da + db * shape_values(family, ds, at) for da, db, ds in draws])
    low, high = np.percentile(spread, [2.5, 97.5], axis=0)
    points = np.maximum.accumulate(np.clip(a + b * shape_values(family, shape, at), *_ordered(bounds)))
    a_low, a_high = _bounds(drawn.a)
    b_low, b_high = _bounds(drawn.b)
    s_low, s_high = _bounds(drawn.shape)
    bent = family != "linear"
    return Curve(
        family, a, b, shape if bent else None, a_low, a_high, b_low, b_high,
        s_low if bent else None, s_high if bent else None,
        tuple((float(u), float(p)) for u, p in zip(at, points, strict=True)),
        tuple(float(p) for p in low), tuple(float(p) for p in high),
        math.sqrt(float((weight * (watts - line) ** 2).sum() / weight.sum())),
        int(busy.size), width, levels, {str(name): value for name, value in aicc.items()}, reason, steps_kept,
    )  # fmt: skip


def _ordered(bounds: tuple[float | None, float | None]) -> tuple[float, float]:
    low = 0.0 if bounds[0] is None else bounds[0]
    high = math.inf if bounds[1] is None else bounds[1]
    return low, max(low, high)


def _bounds(values: Array) -> tuple[float, float]:
    low, high = np.percentile(values, [2.5, 97.5])
    return float(low), float(high)


def _bootstrap(family: Family, shape: float, line: Array, rest: Array, busy: Array, weight: Array) -> _Fit:
    """Return fits of the curve with residuals drawn anew over bins, always the same draws."""
    random = np.random.default_rng(SEED)
    grid = _near(family, shape, 2.0, 121)
    parts = []
    for begin in range(0, DRAWS, 25):
        number = min(25, DRAWS - begin)
        chosen = random.integers(0, rest.size, size=(number, rest.size))
        parts.append(_fit(family, busy, line + rest[chosen], weight, grid))
    return _Fit(*(np.concatenate([getattr(part, name) for part in parts]) for name in _Fit.__struct_fields__))
