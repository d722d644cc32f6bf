"""Uncertainty of products, sums and lognormal quantities, in closed form.

IPCC Good Practice Guidance, approach 1 (error propagation), and the lognormal summary that the GHG
Protocol's Quantitative Uncertainty Guidance uses. U is half the 95 % interval in percent of the value.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec

# Half-width of the 95 % interval in standard deviations.
Z95 = 1.959963984540054


class Lognormal(msgspec.Struct, frozen=True):
    """Mean and 95 % interval of a lognormal quantity."""

    mean: float
    low: float
    high: float


def of_product(percents: Sequence[float]) -> float:
    """Return U of a product of independent factors: sqrt(sum U_i^2), in percent."""
    return math.sqrt(sum(value * value for value in percents))


def of_sum(values: Sequence[float], percents: Sequence[float]) -> float:
    """Return U of a sum of independent parts: sqrt(sum (U_i x_i)^2) / |sum x_i|, in percent.

    Raises ValueError where the parts add up to zero, which has no relative uncertainty.
    """
    total = sum(values)
    if total == 0:
        raise ValueError("a sum of zero has no relative uncertainty")
    parts = (value * percent for value, percent in zip(values, percents, strict=True))
    return math.sqrt(sum(part * part for part in parts)) / abs(total)


def lognormal(median: float, gsd: float) -> Lognormal:
    """Return the mean and the 95 % interval of a lognormal quantity.

    mean = median x exp(ln(GSD)^2 / 2); interval = median x GSD^(+-1.96). Raises ValueError below GSD 1.
    """
    if gsd < 1:
        raise ValueError("a geometric standard deviation is at least 1")
    spread = math.log(gsd)
    return Lognormal(
        median * math.exp(spread * spread / 2),
        median * math.exp(-Z95 * spread),
        median * math.exp(Z95 * spread),
    )
