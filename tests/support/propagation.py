"""Error propagation as the IPCC Good Practice Guidance prints it (approach 1): what the model is held to.

U is half the 95 % interval in percent of the value.
"""

from __future__ import annotations

import math
from collections.abc import Sequence


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
