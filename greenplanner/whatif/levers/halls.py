"""The hall stays as it is: levers on what runs in it do not build it anew.

Where no design IT power is entered the model builds a hall for its highest hour over 0.8. A lever
that lowers the load would then shrink the hall with it, and one that moves work into other hours
would make it larger, with the losses of either: effects that a standing hall does not have.
"""

from __future__ import annotations

import numpy as np

from greenplanner.catalog.store import Catalog
from greenplanner.model.demand import with_demand
from greenplanner.model.factors import factors
from greenplanner.model.site_hours import PEAK_SHARE, it_hours, uses_cooling
from greenplanner.model.totals import service_life
from greenplanner.plan.edits import set_values
from greenplanner.plan.resolve import Resolved, resolve
from greenplanner.plan.types import Plan


def peaks_kw(resolved: Resolved, sites: set[str]) -> dict[str, tuple[float, float]]:
    """Return the lowest and the highest of the years' highest hours of IT power by site, in kW."""
    found: dict[str, list[float]] = {key: [] for key in sites}
    plans = with_demand(resolved).plans
    inputs = factors(plans[0])
    active = service_life(plans[0], inputs).active
    for year in range(active.shape[1]):
        plan = plans[min(year, len(plans) - 1)]
        now = inputs if plan is plans[0] else factors(plan)
        for number, site in enumerate(plan.plan.sites):
            if site.id in sites:
                found[site.id].append(float(it_hours(plan, now, number, active[0, year]).max()))
    return {key: (min(values), max(values)) for key, values in found.items()}


def with_standing_halls(
    before: Plan, after: Plan, catalog: Catalog, sites: set[str] | None = None, moved: bool = False
) -> Plan:
    """Return the plan after a lever with the design IT power that its halls had before it.

    Only for halls whose overhead the cooling model gives, without an entered design IT power, and
    with the same highest hour in all years. A hall that becomes too small grows, unless the work
    was only ``moved`` between hours.
    """
    resolved = resolve(before, catalog)
    halls = {
        site.id
        for site in resolved.plan.sites
        if uses_cooling(site) and site.design_it_kw is None and (sites is None or site.id in sites)
    }
    if not halls:
        return after
    old = peaks_kw(resolved, halls)
    new = {} if moved else peaks_kw(resolve(after, catalog), halls)
    values = {}
    for key, (least, most) in old.items():
        steady = most > 0.0 and bool(np.isclose(least, most, rtol=1e-9))
        if steady and (moved or new[key][1] <= most / PEAK_SHARE):
            values[f"sites/{key}/design_it_kw"] = most / PEAK_SHARE
    return set_values(after, values, catalog)
