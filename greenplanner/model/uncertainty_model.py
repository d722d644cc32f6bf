"""What the cooling model gives, as factors: its PUE and WUE are results with a range, not inputs.

The range is what published sources say of the cooling system over climates. Halls with the same system
share the error of the model: one factor for each system.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import Any

import msgspec
import numpy as np

from greenplanner.catalog.cooling import CoolingSystem
from greenplanner.catalog.pedigree import gsd_squared_of
from greenplanner.model import axes
from greenplanner.model.evaluate import figures_of
from greenplanner.model.site_hours import uses_cooling
from greenplanner.model.uncertainty_factors import DEFAULT_SCORES, Estimate, Member
from greenplanner.plan.attributes import attribute
from greenplanner.plan.resolve import Origin, Resolved

# Field of a site -> numerator over IT energy, and the ratios of the hourly pass that hold it.
RATIOS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "pue": ("facility_kwh", ("pue", "pue_shaped")),
    "wue_l_per_kwh": ("water_onsite_l", ("wue",)),
}
NOTE = "range of the cooling system over climates; the value is a result of the cooling model"
ASSUMED = "no range is published for this cooling system: that of an estimate"


def modeled(resolved: Resolved, cache: MutableMapping[Any, Any] | None = None) -> tuple[Estimate, ...]:
    """Return PUE and WUE of the halls whose cooling model gives them, one factor for each system."""
    plan = resolved.plan
    cooled = {number: site for number, site in enumerate(plan.sites) if uses_cooling(site)}
    if not cooled:
        return ()
    values = _values(resolved, cache)
    groups: dict[str, list[Member]] = {}
    origins: dict[str, Origin] = {}
    for number, site in cooled.items():
        row = resolved.catalog.tables["cooling_systems"].get(site.cooling or "")
        for field in RATIOS:
            value = float(values[field][number])
            if getattr(site, field) is not None or not np.isfinite(value) or value <= 0:
                continue
            key = f"cooling_systems/{site.cooling}/{field}"
            low, high, origin = _range(resolved, row, site.cooling or "", field, value)
            groups.setdefault(key, []).append(Member(f"sites/{site.id}/{field}", value, low, high))
            origins[key] = origin
    found = []
    for key, members in groups.items():
        item = attribute("sites", key.rsplit("/", 1)[-1])
        row = resolved.catalog.tables["cooling_systems"].get(origins[key].row)
        how: Any = "pedigree" if origins[key].gsd2 is not None else "source"
        place = row.name if row is not None else origins[key].row
        found.append(Estimate(key, item.label, place, item.unit, how, origins[key], tuple(members)))
    return tuple(found)


def _values(resolved: Resolved, cache: MutableMapping[Any, Any] | None) -> dict[str, np.ndarray]:
    """Return the ratios over the horizon by site, (S,); NaN where a site has no IT energy."""
    pass_, figures = figures_of(resolved, cache)
    plan = pass_.resolved.plan
    index = {site.id: number for number, site in enumerate(plan.sites)}
    place = np.array([index[fleet.site or ""] for fleet in plan.fleets], dtype=int)

    def by_site(*leaves: str) -> np.ndarray:
        whole = sum(figures.fleet[leaf][0].sum(axis=(0, 1)) for leaf in leaves)
        return axes.by_site(np.asarray(whole), place, len(plan.sites))

    grid, onsite, overhead = (by_site(name) for name in ("grid_kwh", "onsite_kwh", "overhead_kwh"))
    it_kwh = grid + onsite - overhead
    with np.errstate(divide="ignore", invalid="ignore"):
        return {
            "pue": np.where(it_kwh > 0, (grid + onsite) / it_kwh, np.nan),
            "wue_l_per_kwh": np.where(it_kwh > 0, by_site("water_onsite_l") / it_kwh, np.nan),
        }


def _range(
    resolved: Resolved, row: object, key: str, field: str, value: float
) -> tuple[float, float, Origin]:
    """Return low, high and origin: the published range of the system, else that of an estimate."""
    origin = Origin("model", table="cooling_systems", row=key, note=NOTE)
    if isinstance(row, CoolingSystem):
        origin = msgspec.structs.replace(origin, source=row.source, year=row.year, quality=row.quality)
        low, high = (row.pue_low, row.pue_high) if field == "pue" else (row.wue_low, row.wue_high)
        if low is not None and high is not None:
            return min(low, value), max(high, value), origin
    gsd2 = gsd_squared_of(DEFAULT_SCORES, "other", resolved.catalog)
    origin = msgspec.structs.replace(
        origin, note=ASSUMED, quality="assumed", gsd2=gsd2, scores=DEFAULT_SCORES
    )
    # A PUE is 1 and what cooling and distribution take: only that is unsure.
    base = 1.0 if field == "pue" else 0.0
    return base + (value - base) / gsd2, base + (value - base) * gsd2, origin


def is_modeled(resolved: Resolved, path: str) -> bool:
    """Return whether a value is a result of the cooling model."""
    list_name, key, field = path.split("/")
    if list_name != "sites" or field not in RATIOS:
        return False
    site = next(each for each in resolved.plan.sites if each.id == key)
    return uses_cooling(site) and getattr(site, field) is None


def scales(resolved: Resolved, factors: Mapping[str, float]) -> dict[str, np.ndarray]:
    """Return what the ratios of the hourly pass are multiplied by, (S,) each, for factors by path."""
    index = {site.id: number for number, site in enumerate(resolved.plan.sites)}
    found: dict[str, np.ndarray] = {}
    for path, factor in factors.items():
        _, key, field = path.split("/")
        for name in RATIOS[field][1]:
            found.setdefault(name, np.ones(len(index)))[index[key]] = factor
    return found
