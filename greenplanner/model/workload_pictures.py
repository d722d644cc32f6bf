"""What the pictures of a workload show: its week on the fleet, its memory, its batch."""

from __future__ import annotations

import math

import msgspec
import numpy as np

from greenplanner.catalog.store import Catalog
from greenplanner.model.demand import Task
from greenplanner.model.evaluate import powered_of
from greenplanner.model.hours import expand
from greenplanner.model.inference_types import Service
from greenplanner.model.inference_workload import service_of
from greenplanner.model.results import Results
from greenplanner.model.training import (
    BYTES_FROZEN,
    STATES_SHARE,
    state_gb,
)
from greenplanner.plan.resolve import GENERIC
from greenplanner.plan.types import Fleet, Series, Workload

WEEK = 168
_WEEKS = 52
_MOST_BATCH = 1024


class Week(msgspec.Struct, frozen=True):
    """Mean busy accelerators by hour of the local week from Monday 00:00, (168,) each.

    ``workload`` is one workload's, ``fleet`` that of all work of its fleet, ``powered`` how many there are.
    What a fleet cannot serve is not in them.
    """

    workload: np.ndarray
    fleet: np.ndarray
    powered: float


class Memory(msgspec.Struct, frozen=True):
    """Memory in GB (10^9 bytes) of ``accelerators`` by what fills it; ``free`` below 0 is missing."""

    accelerators: float
    weights: float
    cache: float
    training: float
    reserved: float
    free: float


class Batch(msgspec.Struct, frozen=True):
    """A replica at several batches, (B,) each: energy per output token, output tokens a second, latency."""

    batch: np.ndarray
    j_per_token: np.ndarray
    tokens_per_second: np.ndarray
    latency_s: np.ndarray
    used: float


def week_of(results: Results, workload_id: str, year: int) -> Week | None:
    """Return the mean week of a workload in a year, None where it does no work on a fleet then."""
    demand, plan = results.demand, results.plan
    task = (
        next((each for each in demand.tasks if each.workload == workload_id and each.year == year), None)
        if demand is not None
        else None
    )
    powered = powered_of(results.resolved)
    if demand is None or task is None or powered is None:
        return None
    place, number = results.years.index(year), [each.id for each in plan.fleets].index(task.fleet)
    has = float(powered[place, number])
    fleets = demand.plans[min(place, len(demand.plans) - 1)].plan.fleets
    site = plan.sites[results.fleet_site[number]]
    offset = site.utc_offset_h or 0.0
    series = {item.id: item for item in plan.series}
    busy = expand(fleets[number].utilization, offset, series, task.fleet) * has
    together = [each for each in demand.tasks if each.fleet == task.fleet and each.year == year]
    services = {each.workload: _asked(plan.workloads, each, offset, series) for each in together}
    fixed = sum((hours for hours in services.values() if hours is not None), np.zeros(len(busy)))
    served = np.minimum(fixed, busy)
    own = services[workload_id]
    if own is None:
        hours = sum(each.hours for each in together if services[each.workload] is None)
        mine = (busy - served) * (task.hours / hours if hours > 0.0 else 0.0)
    else:
        with np.errstate(divide="ignore", invalid="ignore"):
            mine = np.where(fixed > 0.0, served * own / fixed, 0.0)
    return Week(_local_week(mine, offset), _local_week(busy, offset), has)


def _asked(
    works: tuple[Workload, ...], task: Task, offset: float, series: dict[str, Series]
) -> np.ndarray | None:
    """Return the busy accelerators of a service by hour, (8760,); None for a training, which fills gaps."""
    if task.kind != "inference":
        return None
    work = next(each for each in works if each.id == task.workload)
    course = expand(work.demand_shape, offset, series, work.id)
    mean = float(course.mean())
    return course / mean * task.busy if mean > 0.0 else np.zeros_like(course)


def _local_week(hours: np.ndarray, offset: float) -> np.ndarray:
    local = np.roll(hours, math.floor(offset))
    return np.asarray(local[: WEEK * _WEEKS].reshape(_WEEKS, WEEK).mean(axis=0))


def memory_of(work: Workload, fleet: Fleet, catalog: Catalog) -> Memory | None:
    """Return what fills the memory: of one replica of a text service, or of the fleet of a training.

    Raises as :func:`greenplanner.model.inference_workload.service_of`. None where nothing is known of it.
    """
    chip = catalog.accelerator(fleet.accelerator or GENERIC)
    if not chip.memory_gb:
        return None
    if work.kind == "inference":
        service = service_of(work, fleet, catalog)
        if not isinstance(service, Service):
            return None
        total = service.count * chip.memory_gb
        return Memory(
            accelerators=service.count,
            weights=service.weights_gb,
            cache=service.kv_gb,
            training=0.0,
            reserved=total - service.room_gb,
            free=service.room_gb - service.weights_gb - service.kv_gb,
        )
    if work.kind == "federated" or not work.params_b:
        return None
    states, count = state_gb(work), float(fleet.count or 0) * (fleet.powered_share or 1.0)
    weights = min(states, work.params_b * BYTES_FROZEN)
    room = count * chip.memory_gb * STATES_SHARE
    return Memory(
        accelerators=count,
        weights=weights,
        cache=0.0,
        training=states - weights,
        reserved=count * chip.memory_gb * (1.0 - STATES_SHARE),
        free=room - states,
    )


def batch_curve(work: Workload, fleet: Fleet, catalog: Catalog) -> Batch | None:
    """Return a replica of a text service at batches from 1 to what its memory holds; None for others.

    Raises as :func:`greenplanner.model.inference_workload.service_of`.
    """
    found = service_of(work, fleet, catalog)
    if not isinstance(found, Service) or not found.output_tokens:
        return None
    fixed = msgspec.structs.replace(
        work, accelerators_per_replica=found.count, bound="throughput", placement="cloud"
    )
    steps = sorted({2.0**power for power in range(int(math.log2(_MOST_BATCH)) + 1)} | {found.batch})
    services = []
    for batch in steps:
        service = service_of(msgspec.structs.replace(fixed, batch=batch), fleet, catalog)
        if isinstance(service, Service) and service.batch >= batch - 1e-9:
            services.append(service)
    return Batch(
        batch=np.array([each.batch for each in services]),
        j_per_token=np.array([each.j_per_output_token or 0.0 for each in services]),
        tokens_per_second=np.array([each.tokens_per_second for each in services]),
        latency_s=np.array([each.latency_s for each in services]),
        used=found.batch,
    )
