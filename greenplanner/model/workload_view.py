"""The figures of each workload: its share of what its fleet causes, or its own where no fleet works."""

from __future__ import annotations

from typing import Any

from greenplanner.model.demand import Task
from greenplanner.model.results import Results
from greenplanner.model.training import Federated, UnknownTrainingError, federated
from greenplanner.plan.resolve import Resolved, entity_name
from greenplanner.plan.types import Workload

TRANSFER = "transfer_kwh_per_gb"
# The figures of a fleet that are shared out to its workloads by accelerator-hours.
SHARED = ("it_kwh", "facility_kwh", "scope2_location_kg", "scope2_market_kg", "embodied_amortized_kg")


def federated_of(resolved: Resolved, work: Workload) -> Federated | None:
    """Return the energy of a year of federated training; None where clients or rounds are missing."""
    constant = resolved.catalog.tables["constants"].get(TRANSFER)
    try:
        return federated(work, float(getattr(constant, "value", 0.0)))
    except UnknownTrainingError:
        return None


def workload_rows(results: Results) -> list[dict[str, Any]]:
    """Return one row for each workload and year in which it works.

    ``hours`` are accelerator-hours; energy and emissions are the workload's share, by accelerator-hours,
    of all that its fleet causes in the year, idle time too, so that the workloads of a fleet add up to
    the fleet. ``accelerators`` is the mean number kept busy, ``needed`` what it should have, ``share`` its
    part of the powered accelerators. ``wh_per_request`` and ``g_per_request`` are facility energy and
    location-based emissions over the requests. What is not known or does not apply is None. A federated
    training has its devices' and transfer energy as ``facility_kwh`` and no emissions: it is in no total.
    """
    demand = results.demand
    tasks = demand.tasks if demand is not None else ()
    rows = [
        _row(results, work, task)
        for work in results.plan.workloads
        for task in tasks
        if task.workload == work.id
    ]
    for work in results.plan.workloads:
        if work.kind == "federated":
            rows += _federated_rows(results, work)
    return rows


def _row(results: Results, work: Workload, task: Task) -> dict[str, Any]:
    plan = results.plan
    number = next(index for index, fleet in enumerate(plan.fleets) if fleet.id == task.fleet)
    fleet, year = plan.fleets[number], results.years.index(task.year)
    assert results.demand is not None
    together = sum(
        each.hours for each in results.demand.tasks if each.fleet == task.fleet and each.year == task.year
    )
    part = task.hours / together if together > 0.0 else 0.0
    figures = {name: float(results.by_fleet(name)[year, :, number].sum()) * part for name in SHARED}
    powered = float(fleet.count or 0) * (fleet.powered_share or 0.0)
    requests = task.requests
    per_request = 1000.0 / requests if requests else None
    row: dict[str, Any] = {
        "id": work.id,
        "name": entity_name(work),
        "kind": task.kind,
        "fleet": entity_name(fleet),
        "fleet_id": fleet.id,
        "year": task.year,
        "flops": task.flops,
        "peak_flops": task.peak_flops,
        "mfu": task.mfu,
        "hours": task.hours,
        "days": task.days,
        "accelerators": task.busy,
        "needed": task.needed,
        "share": task.busy / powered if powered > 0.0 else None,
        "watts": task.watts,
        "requests": requests,
        "replica": task.replica,
        "batch": task.batch,
        **figures,
        "wh_per_request": figures["facility_kwh"] * per_request if per_request else None,
        "g_per_request": figures["scope2_location_kg"] * per_request if per_request else None,
    }
    return row


def _federated_rows(results: Results, work: Workload) -> list[dict[str, Any]]:
    found = federated_of(results.resolved, work)
    empty = dict.fromkeys(
        ("flops", "peak_flops", "mfu", "hours", "days", "accelerators", "needed", "share",
         "requests", "replica", "batch",
         "it_kwh", "scope2_location_kg", "scope2_market_kg", "embodied_amortized_kg", "wh_per_request",
         "g_per_request")
    )  # fmt: skip
    first, last = work.first_year or results.years[0], work.last_year or results.years[-1]
    return [
        {
            "id": work.id,
            "name": entity_name(work),
            "kind": "federated",
            "fleet": None,
            "fleet_id": None,
            "year": year,
            "watts": work.client_w,
            **empty,
            "facility_kwh": None if found is None else found.total_kwh,
        }
        for year in results.years
        if first <= year <= last
    ]
