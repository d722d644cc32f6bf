"""Demand to fleet: how many accelerators the workloads of a fleet need, and the plan with that many."""

from __future__ import annotations

import math

import msgspec

from greenplanner.catalog.store import Catalog
from greenplanner.model.demand import with_demand
from greenplanner.model.demand_notices import demand_notices
from greenplanner.plan import edits
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.resolve import entity_name, resolve
from greenplanner.plan.types import Plan

NO_WORK = "{fleet}: no workload is done by this fleet; add one first"
NOT_KNOWN = "{fleet}: the size cannot be told: {reason}"
# Notices that say that a workload could not be counted, so that a size would be too small.
_BLOCKING = ("demand-unknown", "demand-memory")


class SizingError(SentenceError):
    """The size of a fleet cannot be told, in one sentence."""


class Size(msgspec.Struct, frozen=True):
    """Accelerators that a fleet needs in each year, in whole servers; ``most`` in the largest year."""

    by_year: dict[int, int]
    per_server: int

    @property
    def most(self) -> int:
        """Accelerators of the year that needs most."""
        return max(self.by_year.values(), default=0)


def needed_size(plan: Plan, fleet_id: str, catalog: Catalog, spare: float = 0.0) -> Size:
    """Return how many accelerators the demand on a fleet needs.

    Services need whole replicas with their headroom in the busiest hour; trainings need enough to be done
    within the year, and within the time allowed, and to hold their states in memory. The needs of the
    workloads of a fleet are added, ``spare`` (a share) is added on top, and all is rounded up to servers.

    Raises
    ------
    SizingError
        Where the fleet has no workload, or one that cannot be counted.
    greenplanner.plan.edits.EditError
        Where the plan has no such fleet.
    """
    edits.find(plan, "fleets", fleet_id)
    resolved = resolve(plan, catalog)
    fleet = next(each for each in resolved.plan.fleets if each.id == fleet_id)
    demand = with_demand(resolved)
    tasks = [task for task in demand.tasks if task.fleet == fleet_id]
    works = {work.id for work in plan.workloads if work.fleet == fleet_id}
    for notice in demand_notices(resolved, demand):
        if notice.code in _BLOCKING and notice.path.split("/")[1] in works:
            raise SizingError(NOT_KNOWN, fleet=entity_name(fleet), reason=notice.text)
    if not tasks:
        raise SizingError(NO_WORK, fleet=entity_name(fleet))
    per = fleet.accelerators_per_server or 1
    powered = fleet.powered_share or 1.0
    years = sorted({task.year for task in tasks})
    sizes = {}
    for year in years:
        wanted = sum(task.needed for task in tasks if task.year == year) * (1.0 + spare) / powered
        sizes[year] = per * max(1, math.ceil(wanted / per - 1e-9)) if wanted > 0.0 else 0
    return Size(by_year=sizes, per_server=per)


def size_fleet(
    plan: Plan, fleet_id: str, catalog: Catalog, *, spare: float = 0.0, by_year: bool = False
) -> Plan:
    """Return the plan with the fleet sized for its demand, and its utilization left to the demand.

    Without ``by_year`` the fleet has from the start what the largest year needs; with it the number of
    each year is entered, so that it is bought as the demand grows. Raises as :func:`needed_size`.
    """
    size = needed_size(plan, fleet_id, catalog, spare)
    path = tuple((year, float(count)) for year, count in size.by_year.items())
    first = next(iter(size.by_year.values()))
    grows = by_year and len(set(size.by_year.values())) > 1
    values: dict[str, object] = {
        "count": first if grows else size.most,
        "utilization": None,
        "count_path": path if grows else None,
        "growth_per_year": None,
        "purchases": None,
    }
    return edits.set_values(
        plan, {f"fleets/{fleet_id}/{name}": value for name, value in values.items()}, catalog
    )
