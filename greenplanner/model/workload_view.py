"""The figures of each workload: its share of what its fleet causes, or its own where no fleet works."""

from __future__ import annotations

from typing import Any

import numpy as np

from greenplanner.model.clients import federated_of, of_training
from greenplanner.model.cohorts import MARK, work_of
from greenplanner.model.comparison_training import OtherTraining, other_trainings
from greenplanner.model.demand import Task
from greenplanner.model.estimates import it_watts
from greenplanner.model.results import Results
from greenplanner.plan.resolve import entity_name
from greenplanner.plan.types import Workload

# The figures of a fleet that are shared out to its workloads by accelerator-hours.
SHARED = ("it_kwh", "facility_kwh", "scope2_location_kg", "scope2_market_kg", "embodied_amortized_kg")
# The electricity of a fleet by location, in whatever scope or category its arrangement puts it.
ELECTRICITY = ("scope2_location_kg", "cat1_electricity_kg", "cat8_electricity_kg")


def workload_rows(results: Results) -> list[dict[str, Any]]:
    """Return one row for each workload and year in which it works.

    ``hours`` are accelerator-hours; energy and emissions are the workload's share, by accelerator-hours,
    of all that its fleet causes in the year, idle time too, so that the workloads of a fleet add up to
    the fleet. ``accelerators`` is the mean number kept busy, ``needed`` what it should have, ``share`` its
    part of the powered accelerators. ``wh_per_request`` and ``g_per_request`` are facility energy and
    location-based emissions over the requests; ``electricity_location_kg`` is scope 2 with what stands in
    categories 1 and 8 in colocation and cloud (a provider's own factor where one is stated). What is not
    known or does not apply is None. A federated training has its devices' and transfer energy as
    ``client_kwh``, with all its emissions, location-based, as ``client_kg``: outside the halls, in the
    totals.
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
    emitted = sum(float(results.by_fleet(name)[year, :, number].sum()) for name in ELECTRICITY) * part
    figures["electricity_location_kg"] = emitted
    powered = _powered(results, number, year)
    requests = task.requests
    per_request = 1000.0 / requests if requests else None
    tokens = None if requests is None else requests * (work.output_tokens or 0.0)
    runs = work.runs_per_year if task.kind == "training" else None
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
        "g_per_request": emitted * per_request if per_request else None,
        "tokens_per_kwh": tokens / figures["facility_kwh"] if tokens and figures["facility_kwh"] else None,
        "kwh_per_run": figures["facility_kwh"] / runs if runs else None,
        "kg_per_run": emitted / runs if runs else None,
        "client_kwh": None,
        "client_kg": None,
    }
    return row


def _powered(results: Results, number: int, year: int) -> float:
    """Return the powered accelerators of a fleet in a year, successors by the work of the old ones."""
    inner = results.cohorts or results
    fleet, fleets = results.plan.fleets[number], inner.plan.fleets
    own = [k for k, item in enumerate(fleets) if item.id == fleet.id or item.id.startswith(fleet.id + MARK)]
    members = tuple(fleets[k] for k in own)
    parent = np.full(len(own), number) if inner is not results else None
    work = work_of(results.resolved, parent, members)
    active = np.broadcast_to(inner.detail["active"], (len(results.years), len(fleets)))[year, own]
    size = np.array([(item.count or 0) * (item.powered_share or 0.0) for item in members])
    return float((active * size * work).sum())


def other_methods_of(
    results: Results, workload_id: str, year: int | None = None
) -> tuple[OtherTraining, ...]:
    """Return what other methods say of a training of the plan in one year, the first where None.

    Hours, PUE and grid factor are those of the plan; empty for what is no training. For a panel that shows
    the spread: no figure of the plan comes from here.
    """
    demand, plan = results.demand, results.plan
    tasks = [task for task in demand.tasks if task.workload == workload_id] if demand is not None else []
    task = next((each for each in tasks if year is None or each.year == year), None)
    if task is None or task.kind != "training" or not task.flops or not task.peak_flops:
        return ()
    work = next(each for each in plan.workloads if each.id == workload_id)
    fleet = next(each for each in plan.fleets if each.id == task.fleet)
    number, when = [each.id for each in plan.fleets].index(task.fleet), results.years.index(task.year)
    sums = {
        name: float(results.by_fleet(name)[when, :, number].sum())
        for name in ("it_kwh", "facility_kwh", "grid_kwh", *ELECTRICITY)
    }
    pue = sums["facility_kwh"] / sums["it_kwh"] if sums["it_kwh"] else 1.0
    site = plan.sites[results.fleet_site[number]]
    known = site.grid_kg_per_kwh or 0.0
    carbon = sum(sums[name] for name in ELECTRICITY)
    factor = carbon / sums["grid_kwh"] if carbon > 0.0 else known
    ideal = task.flops / (task.peak_flops * (task.mfu or 1.0)) / 3600.0
    return other_trainings(
        fleet.accelerator or "",
        # Experiments, retraining and losses are work too: the methods get all of it.
        flops=task.flops * (task.hours / ideal if ideal > 0.0 else 1.0),
        params=None if work.active_params_b is None else work.active_params_b * 1e9,
        hours=task.hours,
        tdp_w=fleet.tdp_w or 0.0,
        peak_tflops=task.peak_flops / 1e12,
        mfu=task.mfu or 1.0,
        watts=it_watts(fleet, task.watts),
        memory_gb=(fleet.memory_gb or 0.0) / (fleet.accelerators_per_server or 1),
        pue=pue,
        kg_per_kwh=factor,
    )


def _federated_rows(results: Results, work: Workload) -> list[dict[str, Any]]:
    found = federated_of(work)
    added = of_training(work)
    emitted = [value for name, value in added.items() if name.endswith("_kg") and name != "scope2_market_kg"]
    empty = dict.fromkeys(
        (
            "flops", "peak_flops", "mfu", "hours", "days", "accelerators", "needed", "share", "requests",
            "replica", "batch", *SHARED, "electricity_location_kg", "wh_per_request", "g_per_request",
            "tokens_per_kwh", "kwh_per_run", "kg_per_run",
        )
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
            "client_kwh": None if found is None else found.total_kwh,
            "client_kg": sum(emitted) if added else None,
        }
        for year in results.years
        if first <= year <= last
    ]
