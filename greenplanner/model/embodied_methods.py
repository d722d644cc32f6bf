"""How far published methods spread for the embodied carbon of one accelerator.

Two methods are computed from the die (LLMCarbon, ACT), two take one figure for every GPU, the others
are printed figures of ``embodied_published.csv``. They are comparisons: only the plan's own figure,
marked, enters a result.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Literal

import msgspec

from greenplanner.catalog.rows import Accelerator
from greenplanner.catalog.store import Catalog

# Carbon of a wafer per area by node, kg/cm2 (LLMCarbon, Faiz et al. 2023, embodied.py and hardware.csv).
_LLMCARBON = ((4.0, 1.8), (7.0, 1.6), (12.0, 1.2), (16.0, 1.0))
# ACT (Gupta et al. 2022), table 1: node nm, kWh/cm2, and gases at 95 % and 99 % abatement, g/cm2.
_ACT = (
    (3.0, 3.25, 470.0, 275.0),
    (5.0, 2.75, 430.0, 225.0),
    (7.0, 2.15, 350.0, 200.0),
    (8.0, 1.52, 240.0, 150.0),
    (10.0, 1.475, 240.0, 150.0),
    (14.0, 1.2, 200.0, 125.0),
    (20.0, 1.2, 190.0, 110.0),
    (28.0, 0.9, 175.0, 100.0),
)
_ACT_MATERIAL, _ACT_YIELD, _ACT_TAIWAN = 500.0, 0.875, 583.0  # g/cm2, share, g/kWh

Kind = Literal["computed", "published", "plan"]


class Method(msgspec.Struct, frozen=True):
    """One method for one accelerator: kilograms cradle to gate, and the lifetime in years it assumes.

    ``kg_per_year`` is for comparison; amortized and full are never added.
    """

    name: str
    kg: float
    years: float | None
    boundary: str
    source: str
    kind: Kind
    low: float | None = None
    high: float | None = None

    @property
    def kg_per_year(self) -> float | None:
        """Kilograms a year of the lifetime; None where the method assumes none."""
        return self.kg / self.years if self.years else None


def llmcarbon_kg(die_mm2: float, process_nm: float) -> float | None:
    """Return the die by LLMCarbon, kg: area in cm2 x carbon per area of the node; None above 16 nm.

    Between two nodes in a straight line; below 4 nm as 4 nm.
    """
    if process_nm > _LLMCARBON[-1][0]:
        return None
    per_area = _LLMCARBON[0][1]
    for (a, x), (b, y) in pairwise(_LLMCARBON):
        if a < process_nm <= b:
            per_area = x + (y - x) * (process_nm - a) / (b - a)
    return die_mm2 / 100.0 * per_area


def act_kg(die_mm2: float, process_nm: float, grid_g_per_kwh: float = _ACT_TAIWAN) -> float | None:
    """Return the die by ACT, kg: (grid x energy + gases + material) / yield x area; None above 28 nm.

    Gases are the mean of 95 % and 99 % abatement, the yield is 0.875, the node the next larger one of
    the table. Memory and packaging (150 g) are not in it.
    """
    node = next((row for row in _ACT if process_nm <= row[0]), None)
    if node is None:
        return None
    gases = (node[2] + node[3]) / 2.0
    grams = (grid_g_per_kwh * node[1] + gases + _ACT_MATERIAL) / _ACT_YIELD * die_mm2 / 100.0
    return grams / 1000.0


def methods(
    catalog: Catalog,
    accelerator: Accelerator,
    own_kg: float | None = None,
    own_years: float | None = None,
    own_range: tuple[float | None, float | None] = (None, None),
) -> list[Method]:
    """Return what the methods say of an accelerator, smallest first, the plan's own figure among them.

    Parameters
    ----------
    accelerator : Accelerator
    own_kg : float, optional
        The figure in force of a fleet; that of the catalog where None.
    own_years : float, optional
        The lifetime of the fleet.
    own_range : low and high of the figure in force
    """
    found: list[Method] = []
    die, node = accelerator.die_mm2, accelerator.process_nm
    if die and node:
        for name, kg, years, boundary, source in (
            ("LLMCarbon", llmcarbon_kg(die, node), 5.0, "die only", "Faiz et al. 2023, embodied.py"),
            ("ACT", act_kg(die, node), 2.0, "die only, fab in Taiwan", "Gupta et al. 2022, table 1"),
        ):
            if kg is not None:
                found.append(Method(name, kg, years, boundary, source, "computed"))
    graphics = accelerator.kind in ("GPU", "APU", "edge GPU")
    for row in catalog.tables["embodied_published"].values():
        of = row.accelerator  # type: ignore[attr-defined]
        if of == accelerator.id or (of == "any" and graphics):
            found.append(
                Method(
                    row.name, row.kg, row.years, row.boundary, row.source, "published",  # type: ignore[attr-defined]
                    row.kg_low, row.kg_high,  # type: ignore[attr-defined]
                )
            )  # fmt: skip
    kg = own_kg if own_kg is not None else accelerator.embodied_kg
    if kg is not None:
        low, high = own_range
        if own_kg is None:
            low, high = accelerator.embodied_kg_low, accelerator.embodied_kg_high
        source = accelerator.embodied_kg_source or accelerator.source
        found.append(Method("GreenPlanner", kg, own_years, "cradle to gate", source, "plan", low, high))
    return sorted(found, key=lambda item: item.kg)


def spread(found: list[Method]) -> float | None:
    """Return how many times the largest figure is the smallest; None for fewer than two above 0."""
    values = [item.kg for item in found if item.kg > 0]
    return max(values) / min(values) if len(values) > 1 and math.isfinite(max(values)) else None
