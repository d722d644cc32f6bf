"""What a bar chart shows, apart from how it is drawn: no matplotlib, so that pages load at once."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import msgspec
import numpy as np

# Step of the value axis to the next unit: (from this maximum on, divide by, unit).
_UNITS: dict[str, tuple[tuple[float, float, str], ...]] = {
    "kWh": ((0, 1, "kWh"), (1e4, 1e3, "MWh"), (1e7, 1e6, "GWh"), (1e10, 1e9, "TWh")),
    "kg": ((0, 1, "kg CO₂e"), (1e4, 1e3, "t CO₂e"), (1e7, 1e6, "kt CO₂e"), (1e10, 1e9, "Mt CO₂e")),
    "L": ((0, 1, "L"), (1e4, 1e3, "m³"), (1e7, 1e6, "thousand m³"), (1e10, 1e9, "million m³")),
}
_CURRENCY = ((0, 1, ""), (1e4, 1e3, "k "), (1e6, 1e6, "M "), (1e10, 1e9, "bn "))
NICE = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)
FINE = (1, 1.1, 1.25, 1.4, 1.6, 1.8, 2, 2.2, 2.5, 2.8, 3.2, 3.6, 4, 4.5, 5, 5.6, 6.3, 7.1, 8, 9, 10)
# (largest value, unit) -> (divisor, unit as shown)
Units = Callable[[float, str], tuple[float, str]]


class Part(msgspec.Struct, frozen=True):
    """One color of the stack: a value for each category, in the unit of the chart."""

    key: str
    label: str
    values: tuple[float, ...]


class Bars(msgspec.Struct, frozen=True):
    """A bar chart, stacked where it has several parts. ``ghost`` is the baseline's total.

    The table, the hover text and the picture of a chart are made of the same numbers.
    """

    title: str
    unit: str
    categories: tuple[str, ...]
    parts: tuple[Part, ...]
    category_label: str = ""
    total_label: str = "Total"
    ghost: tuple[float, ...] = ()
    ghost_label: str = "Baseline"
    horizontal: bool = False
    # So many of the last categories stand beside the others and are in no sum of all.
    apart: int = 0

    def totals(self) -> np.ndarray:
        """Return the sum of the parts for each category."""
        return np.sum([part.values for part in self.parts], axis=0) if self.parts else np.zeros(0)

    def extent(self) -> tuple[float, float]:
        """Return the lowest and the highest value that the axis must hold, at least from 0 to 0."""
        values = np.array([part.values for part in self.parts] or [(0.0,)], dtype=float)
        values = np.nan_to_num(values)
        ghost = np.nan_to_num(np.array(self.ghost or (0.0,), dtype=float))
        high = max(float(values.clip(min=0).sum(axis=0).max(initial=0)), float(ghost.max()), 0.0)
        low = min(float(values.clip(max=0).sum(axis=0).min(initial=0)), float(ghost.min()), 0.0)
        return low, high

    def scale(self, units: Units | None = None) -> tuple[float, str]:
        """Return what values are divided by on the axis, and the unit that they then have."""
        low, high = self.extent()
        return (units or axis_unit)(max(high, -low), self.unit)

    def heading(self, units: Units | None = None) -> str:
        """Return the title with the unit of the axis."""
        unit = self.scale(units)[1]
        return f"{self.title} ({unit})" if unit else self.title

    def table(self) -> tuple[list[str], list[list[object]]]:
        """Return header and rows with the exact values, in the unit of the data."""
        unit = _UNITS.get(self.unit, ((0, 1, self.unit),))[0][2]
        with_total = len(self.parts) > 1
        header = [self.category_label]
        header += [f"{part.label} ({unit})" if unit else part.label for part in self.parts]
        header += [f"{self.total_label} ({unit})"] if with_total else []
        header += [f"{self.ghost_label} ({unit})"] if self.ghost else []
        totals = self.totals()
        rows: list[list[object]] = []
        for index, category in enumerate(self.categories):
            row: list[object] = [category, *(part.values[index] for part in self.parts)]
            row += [float(totals[index])] if with_total else []
            row += [self.ghost[index]] if self.ghost else []
            rows.append(row)
        return header, rows


def axis_unit(maximum: float, unit: str) -> tuple[float, str]:
    """Return (divisor, unit) with which ``maximum`` is short to write.

    >>> axis_unit(41.8e6, "kWh")
    (1000000.0, 'GWh')
    """
    if unit in _UNITS:
        steps = _UNITS[unit]
    elif len(unit) == 3 and unit.isupper():
        steps = tuple((start, divisor, f"{prefix}{unit}") for start, divisor, prefix in _CURRENCY)
    else:
        return 1.0, unit
    chosen = steps[0]
    for step in steps:
        if maximum >= step[0]:
            chosen = step
    return float(chosen[1]), chosen[2]


def nice_limit(value: float, steps: Sequence[float] = NICE) -> float:
    """Return a round number a little above ``value``; 1 for 0."""
    if value <= 0 or not math.isfinite(value):
        return 1.0
    power = 10.0 ** math.floor(math.log10(value * 1.03))
    return float(next(step for step in (*steps, 12) if step * power >= value * 1.03) * power)
