"""From readings to lines on the screen: pure functions of the strips, without a widget."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import shiboken6
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF

Array = npt.NDArray[np.float64]


def polyline(x: Array, low: Array, high: Array) -> tuple[Array, Array]:
    """Return the points of one line through least and greatest of each column, NaN where it breaks.

    From column to column the nearer end comes first, so that the line does not zigzag more than it must.
    """
    if not x.size or bool(np.all((low == high) | np.isnan(low))):
        return x, high
    first, second = low.copy(), high.copy()
    turned = np.arange(x.size) % 2 == 1
    first[turned], second[turned] = high[turned], low[turned]
    return np.repeat(x, 2), np.column_stack([first, second]).reshape(-1)


def stepped(x: Array, y: Array) -> tuple[Array, Array]:
    """Return the points of a staircase: a value holds until the next one. NaN breaks it."""
    if x.size < 2:
        return x, y
    across = np.repeat(x, 2)[1:]
    up = np.repeat(y, 2)[:-1].astype(float)
    # The last value before a gap ends there; what it was inside nobody knows.
    up[1::2][np.isnan(y[1:])] = np.nan
    return across, up


def runs(y: Array) -> list[slice]:
    """Return the stretches without NaN."""
    known = np.isfinite(y)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]]).astype(np.int8)))
    return [slice(int(a), int(b)) for a, b in zip(edges[0::2], edges[1::2], strict=True)]


def polygons(x: Array, y: Array) -> list[QPolygonF]:
    """Return a polygon for each stretch; a single reading becomes a short dash."""
    found = []
    for part in runs(y):
        xs, ys = x[part], y[part]
        if xs.size == 1:
            found.append(QPolygonF([QPointF(xs[0] - 1, ys[0]), QPointF(xs[0] + 1, ys[0])]))
            continue
        polygon = QPolygonF()
        polygon.resize(int(xs.size))
        # The points are written where Qt keeps them: a QPointF is two doubles.
        memory = np.frombuffer(shiboken6.VoidPtr(polygon.data(), int(xs.size) * 16, True), dtype=np.float64)
        memory[0::2], memory[1::2] = xs, ys
        found.append(polygon)
    return found


def nice_step(span: float, count: int) -> float:
    """Return a step of 1, 2 or 5 times a power of ten that divides a span into about ``count`` parts."""
    raw = max(span, 1e-9) / max(count, 1)
    power = 10.0 ** math.floor(math.log10(raw))
    return next(factor * power for factor in (1.0, 2.0, 5.0, 10.0) if raw <= factor * power * (1 + 1e-9))


_TIME_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 21600, 43200, 86400)


def time_step(span: float, count: int) -> float:
    """Return a step of whole seconds, minutes or hours."""
    raw = span / max(count, 1)
    return float(next((step for step in _TIME_STEPS if step >= raw), 86400 * math.ceil(raw / 86400)))


def nice_top(value: float) -> float:
    """Return a round number not below a value."""
    step = nice_step(max(value, 1e-9), 4)
    return step * math.ceil(value / step - 1e-9)
