"""The lognormal summary of a quantity, as the GHG Protocol's Quantitative Uncertainty Guidance uses it."""

from __future__ import annotations

import math

import msgspec

# Half-width of the 95 % interval in standard deviations.
Z95 = 1.959963984540054


class Lognormal(msgspec.Struct, frozen=True):
    """Mean and 95 % interval of a lognormal quantity."""

    mean: float
    low: float
    high: float


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
