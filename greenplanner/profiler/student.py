"""Quantiles of Student's t for whole degrees of freedom, exactly and without SciPy."""

from __future__ import annotations

import math
from functools import lru_cache


def _inside(t: float, df: int) -> float:
    """Return the probability of |T| < t, by the finite sums of Abramowitz and Stegun 26.7.3 and 26.7.4."""
    theta = math.atan2(t, math.sqrt(df))
    cos2, sin = math.cos(theta) ** 2, math.sin(theta)
    if df % 2:
        if df == 1:
            return 2.0 * theta / math.pi
        term = total = math.cos(theta)
        for k in range(3, df - 1, 2):
            term *= cos2 * (k - 1) / k
            total += term
        return 2.0 / math.pi * (theta + sin * total)
    term = total = 1.0
    for k in range(2, df - 1, 2):
        term *= cos2 * (k - 1) / k
        total += term
    return sin * total


@lru_cache(maxsize=1024)
def quantile(df: int, confidence: float = 0.95) -> float:
    """Return t with probability ``confidence`` between -t and t; df at least 1."""
    if df < 1:
        raise ValueError("Student's t needs at least one degree of freedom")
    df = min(df, 4000)  # beyond it the normal distribution to four digits
    low, high = 0.0, 1.0
    while _inside(high, df) < confidence:
        high *= 2.0
    for _ in range(80):
        middle = (low + high) / 2.0
        low, high = (middle, high) if _inside(middle, df) < confidence else (low, middle)
    return (low + high) / 2.0
