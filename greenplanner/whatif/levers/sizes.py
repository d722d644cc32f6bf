"""How large a site is: IT power at mean utilization and at full load, for what is built beside it."""

from __future__ import annotations

import math

import numpy as np

from greenplanner.plan.edits import find
from greenplanner.plan.fleet_power import idle_in_force_w
from greenplanner.plan.resolve import series_array
from greenplanner.plan.types import Fleet, Plan


def _mean_utilization(plan: Plan, fleet: Fleet) -> float:
    value = fleet.utilization
    if value is None:
        return 0.0
    values = series_array(find(plan, "series", value)) if isinstance(value, str) else value
    return float(np.mean(np.asarray(values, dtype=float)))


def mean_power_kw(plan: Plan, site: str) -> float:
    """Return the IT power of the accelerators and hosts of a site at mean utilization, in kW.

    A size for what is built beside the fleets; it is no result. ``plan`` is complete.
    """
    total = 0.0
    for fleet in plan.fleets:
        if fleet.site != site:
            continue
        busy = _mean_utilization(plan, fleet)
        count = fleet.count or 0
        idle, top = idle_in_force_w(fleet), fleet.max_w or fleet.tdp_w or 0.0
        if fleet.power_curve is not None and fleet.tdp_w is not None:
            idle, top = fleet.power_curve[0][1] * fleet.tdp_w, fleet.power_curve[-1][1] * fleet.tdp_w
        servers = math.ceil(count / max(1, fleet.accelerators_per_server or 1))
        host_idle, host_top = fleet.host_idle_w or 0.0, fleet.host_max_w or 0.0
        power = count * (idle + (top - idle) * busy) + servers * (host_idle + (host_top - host_idle) * busy)
        total += power * (fleet.powered_share if fleet.powered_share is not None else 1.0)
    return total / 1000.0


def hall_kw(plan: Plan, site: str) -> float:
    """Return the design IT power of a hall, else the IT power of its fleets at full load, in kW.

    ``plan`` is complete. Fleets count in full, powered or not.
    """
    entered = find(plan, "sites", site).design_it_kw
    if entered is not None:
        return float(entered)
    total = 0.0
    for fleet in plan.fleets:
        if fleet.site != site:
            continue
        top = fleet.max_w or fleet.tdp_w or 0.0
        if fleet.power_curve is not None and fleet.tdp_w is not None:
            top = fleet.power_curve[-1][1] * fleet.tdp_w
        count = fleet.count or 0
        servers = math.ceil(count / max(1, fleet.accelerators_per_server or 1))
        total += count * top + servers * (fleet.host_max_w or 0.0)
    return total / 1000.0
