"""Paths: a value by calendar year, as a few points with a rule between them.

A path is pairs of (year, value) in rising years. Between two points the value runs in a straight
line (``linear``) or stays that of the point before (``step``); before the first and after the last
point it stays constant.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

Points = tuple[tuple[float, float], ...]


def path_values(points: Points, years: Sequence[int] | np.ndarray, rule: str | None = "linear") -> np.ndarray:
    """Return the values of a path in calendar years, array (Y,).

    Parameters
    ----------
    points : pairs of (year, value), rising years
    years : calendar years
    rule : "linear" or "step"
    """
    at = np.array([point[0] for point in points], dtype=float)
    values = np.array([point[1] for point in points], dtype=float)
    wanted = np.asarray(years, dtype=float)
    if rule == "step":
        return np.asarray(values[np.clip(np.searchsorted(at, wanted, side="right") - 1, 0, None)])
    return np.interp(wanted, at, values)


def path_start(points: Points, year: int, rule: str | None = "linear") -> float:
    """Return the value of a path in one year."""
    return float(path_values(points, [year], rule)[0])
