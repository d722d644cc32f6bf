"""Accelerators by year and further purchases follow where a lever changes the number of a fleet."""

from __future__ import annotations

import math

import msgspec

from greenplanner.plan.paths import Points
from greenplanner.plan.types import Fleet, Plan


def with_counts_following(before: Plan, after: Plan) -> Plan:
    """Return the plan after a lever, with numbers by year and purchases changed like the count.

    Both hold numbers of the same accelerators as the count; left alone they would go on as if the
    lever had not been there. Each is scaled by new over old count and rounded up to whole ones.
    """
    old = {fleet.id: fleet for fleet in before.fleets}
    fleets = tuple(_followed(old.get(fleet.id), fleet) for fleet in after.fleets)
    if all(one is other for one, other in zip(fleets, after.fleets, strict=True)):
        return after
    return msgspec.structs.replace(after, fleets=fleets)


def _followed(old: Fleet | None, new: Fleet) -> Fleet:
    if old is None or not old.count or new.count is None or new.count == old.count:
        return new
    factor = new.count / old.count
    changes = {}
    for field in ("count_path", "purchases"):
        points: Points | None = getattr(new, field)
        if points and points == getattr(old, field):
            changes[field] = tuple((year, float(math.ceil(value * factor - 1e-9))) for year, value in points)
    return msgspec.structs.replace(new, **changes) if changes else new
