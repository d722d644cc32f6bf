"""Work that may run at another site: hour by hour to the cleanest one, within its capacity.

Like every change of a plan it is a function from plan to plan: the utilization of the fleets that
take part becomes the hours after the move, and the model goes on with that plan.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

import msgspec
import numpy as np

from greenplanner.model.calendar import MONTH_OF_HOUR
from greenplanner.model.hours import expand, grid_shape
from greenplanner.model.shifting import shift_between_sites
from greenplanner.plan.resolve import Resolved
from greenplanner.plan.types import Fleet, Plan, Site


def takes_part(plan: Plan, fleet: Fleet) -> bool:
    """Return True where work of the fleet may move: in service in every year of the plan."""
    if not fleet.movable_share or not fleet.count or not fleet.powered_share:
        return False
    if fleet.next_accelerator is not None and fleet.end_of_life == "replace":
        return False  # another model follows
    start, years = plan.start_year or 0, plan.years or 1
    bought = fleet.purchase_year or start
    lasts = fleet.end_of_life != "retire" or bought + (fleet.lifetime_years or 0.0) >= start + years
    return bought <= start and lasts


def pools(plan: Plan) -> list[list[int]]:
    """Return the fleets that can take each other's work: one accelerator model, two sites or more."""
    groups: dict[str, list[int]] = {}
    for number, fleet in enumerate(plan.fleets):
        if takes_part(plan, fleet):
            groups.setdefault(fleet.accelerator or "", []).append(number)
    return [group for group in groups.values() if len({plan.fleets[n].site for n in group}) > 1]


def with_moved_work(resolved: Resolved, cache: MutableMapping[Any, Any] | None = None) -> Resolved:
    """Return the plan with the movable work of each pool where the grid is cleanest.

    In each hour the sum of busy accelerators of a pool stays; a fleet takes at most all of its own
    (:func:`greenplanner.model.shifting.shift_between_sites`). The hours are ranked by grid factor x
    course of the grid x PUE, a PUE that the cooling model gives counting as 1.

    Parameters
    ----------
    resolved : Resolved
    cache : mutable mapping, optional
        Owned by the caller; a pool that did not change gives the same fleets again.
    """
    found = pools(resolved.plan)
    if not found:
        return resolved
    fleets = list(resolved.plan.fleets)
    sites = {site.id: site for site in resolved.plan.sites}
    for group in found:
        members = [fleets[number] for number in group]
        # The entry holds what its key names by identity.
        held = (*members, *(sites[fleet.site or ""] for fleet in members), *resolved.plan.series)
        key = ("pool", *(id(item) for item in held), resolved.catalog.hash)
        entry = cache.get(key) if cache is not None else None
        if entry is None:
            entry = (held, _moved(resolved, members, [sites[fleet.site or ""] for fleet in members]))
            if cache is not None:
                cache[key] = entry
        for number, fleet in zip(group, entry[1], strict=True):
            fleets[number] = fleet
    plan = msgspec.structs.replace(resolved.plan, fleets=tuple(fleets))
    return msgspec.structs.replace(resolved, plan=plan)


def _moved(resolved: Resolved, members: list[Fleet], places: list[Site]) -> list[Fleet]:
    series = {item.id: item for item in resolved.plan.series}
    size = np.array([(fleet.count or 0) * (fleet.powered_share or 0.0) for fleet in members])[:, None]
    pairs = list(zip(members, places, strict=True))
    busy = np.stack(
        [expand(fleet.utilization, site.utc_offset_h or 0.0, series, fleet.id) for fleet, site in pairs]
    )
    share = np.array([fleet.movable_share or 0.0 for fleet in members])[:, None]
    factor = np.stack([_factor(resolved, site) for site in places])
    work = shift_between_sites(busy * size, share, size, factor)
    after = np.clip(work / size, 0.0, 1.0)
    return [
        msgspec.structs.replace(fleet, utilization=tuple(row.tolist()))
        for fleet, row in zip(members, after, strict=True)
    ]


def _factor(resolved: Resolved, site: Site) -> np.ndarray:
    """Return what a kilowatt-hour of IT emits at a site in each hour, kg/kWh (8760,)."""
    series = {item.id: item for item in resolved.plan.series}
    months = np.array(site.pue_monthly or (site.pue or 1.0,) * 12)
    return (site.grid_kg_per_kwh or 0.0) * grid_shape(site, resolved, series) * months[MONTH_OF_HOUR]
