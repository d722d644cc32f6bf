"""What moving the flexible work of a fleet saves, and what knowing all hours in advance overstates."""

from __future__ import annotations

import msgspec
import numpy as np

from greenplanner.model.factors import factors
from greenplanner.model.hours import busy_hours, grid_shape
from greenplanner.model.shifting import JobSaving, mean_profile, saving
from greenplanner.model.site_hours import it_hours
from greenplanner.plan.resolve import Resolved


def flexible_saving(resolved: Resolved, fleet_id: str) -> JobSaving | None:
    """Return the shares of the location-based emissions of a fleet's IT energy that moving saves.

    ``foresight`` is what the figures of the plan hold; ``profile`` knows only the 12 x 24 means of the
    grid intensity. Both are paid at the actual hours. None where the fleet has no flexible work.
    """
    plan = resolved.plan
    number = next((at for at, fleet in enumerate(plan.fleets) if fleet.id == fleet_id), None)
    if number is None or not plan.fleets[number].flexible_share:
        return None
    fleet = plan.fleets[number]
    place = next((at for at, item in enumerate(plan.sites) if item.id == fleet.site), None)
    if place is None:
        return None
    site, series = plan.sites[place], {item.id: item for item in plan.series}
    shape = grid_shape(site, resolved, series)
    data = factors(resolved)
    alone = np.zeros(len(plan.fleets))
    alone[number] = 1.0

    def power(**changes: object) -> np.ndarray:
        fleets = list(plan.fleets)
        fleets[number] = msgspec.structs.replace(fleet, **changes)
        changed = msgspec.structs.replace(plan, fleets=tuple(fleets))
        return it_hours(msgspec.structs.replace(resolved, plan=changed), data, place, alone)

    still = power(flexible_share=None)
    guessed = tuple(float(each) for each in busy_hours(fleet, site, series, mean_profile(shape)))
    by_profile = power(flexible_share=None, utilization=guessed)
    return JobSaving(saving(still, power(), shape), saving(still, by_profile, shape))
