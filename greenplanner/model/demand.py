"""From demand to utilization: what the workloads of a fleet keep busy, hour by hour and year by year.

Like every change of a plan it is a function from plan to plan: a fleet that has workloads and no entered
utilization gets the one that they make, and the power that they draw where no busy power is entered. A
demand that is more than the fleet has is reported with its numbers; the fleet then works all the time.
"""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from typing import Any

import msgspec
import numpy as np

from greenplanner.model import inference, training
from greenplanner.model.estimates import busy_watts
from greenplanner.model.hours import expand
from greenplanner.model.inference_workload import known_power, known_watts, service_of
from greenplanner.plan.filling import Origin
from greenplanner.plan.resolve import GENERIC, Resolved
from greenplanner.plan.types import HOURS_PER_YEAR, Fleet, Series, Workload


class Task(msgspec.Struct, frozen=True):
    """What one workload asks of its fleet in one year.

    ``busy`` is the mean number of accelerators that it keeps busy, ``peak`` that of its busiest hour,
    ``hours`` the accelerator-hours of the year and ``watts`` the power of one accelerator meanwhile.
    ``needed`` are the accelerators that it should have: with headroom, whole replicas, or enough for the
    time allowed. ``days`` is the wall time of one training on the whole fleet.
    """

    workload: str
    fleet: str
    year: int
    kind: str
    hours: float
    busy: float
    peak: float
    needed: float
    watts: float
    flops: float | None = None
    peak_flops: float | None = None
    mfu: float | None = None
    days: float | None = None
    requests: float | None = None
    replica: int | None = None
    batch: float | None = None


class Trouble(msgspec.Struct, frozen=True):
    """Something that the reader must know: code and fields of a notice, the path it is about."""

    code: str
    path: str
    fields: dict[str, str]


class Demand(msgspec.Struct, frozen=True):
    """Plans by year (one for all where the demand does not change), tasks and troubles."""

    plans: tuple[Resolved, ...]
    tasks: tuple[Task, ...]
    troubles: tuple[Trouble, ...]

    @property
    def varies(self) -> bool:
        """True where the years differ."""
        return len(self.plans) > 1


class _FleetDemand(msgspec.Struct, frozen=True):
    fleets: tuple[Fleet, ...]
    tasks: tuple[Task, ...]
    troubles: tuple[Trouble, ...]
    max_w: Origin | None


def with_demand(
    resolved: Resolved,
    cache: MutableMapping[Any, Any] | None = None,
    capacity: np.ndarray | None = None,
) -> Demand:
    """Return the plan with the utilization that the demand makes, for each year of the plan.

    Parameters
    ----------
    resolved : Resolved
    cache : mutable mapping, optional
        Owned by the caller; a fleet whose workloads did not change gives the same fleets again.
    capacity : array (Y, F), optional
        Powered accelerators of each fleet in each year; None: its count at all times.
    """
    plan = resolved.plan
    if not plan.workloads:
        return Demand((resolved,), (), ())
    if capacity is None:
        powered = [float(fleet.count or 0) * (fleet.powered_share or 0.0) for fleet in plan.fleets]
        capacity = np.tile(powered, (plan.years or 1, 1))
    tasks: list[Task] = []
    troubles: list[Trouble] = []
    found: dict[int, _FleetDemand] = {}
    for number, fleet in enumerate(plan.fleets):
        works = tuple(w for w in plan.workloads if w.fleet == fleet.id and w.kind != "federated")
        if not works:
            continue
        site = next((site for site in plan.sites if site.id == fleet.site), None)
        held = (fleet, site, *works, *plan.series)
        has = capacity[:, number]
        key = ("demand", *(id(item) for item in held), plan.start_year, has.tobytes(), resolved.catalog.hash)
        entry = cache.get(key) if cache is not None else None
        if entry is None:
            offset = (site.utc_offset_h if site is not None else None) or 0.0
            entry = (held, _of_fleet(resolved, fleet, works, offset, has))
            if cache is not None:
                cache[key] = entry
        found[number] = entry[1]
        tasks += entry[1].tasks
        troubles += entry[1].troubles
    if not found:
        return Demand((resolved,), (), ())
    years = max(len(item.fleets) for item in found.values())
    return Demand(
        tuple(_with_fleets(resolved, found, year) for year in range(years)), tuple(tasks), tuple(troubles)
    )


def _with_fleets(resolved: Resolved, found: dict[int, _FleetDemand], year: int) -> Resolved:
    fleets = list(resolved.plan.fleets)
    origins = dict(resolved.origins)
    for number, item in found.items():
        before, after = fleets[number], item.fleets[min(year, len(item.fleets) - 1)]
        fleets[number] = after
        if after.utilization is not before.utilization:
            note = "From the demand of the workloads of the fleet."
            if len(item.fleets) > 1:
                note += " Shown is the first year."
            origins[f"fleets/{after.id}/utilization"] = Origin(
                "model", source="from the workloads of the fleet", note=note
            )
        if item.max_w is not None:
            origins[f"fleets/{after.id}/max_w"] = item.max_w
    plan = msgspec.structs.replace(resolved.plan, fleets=tuple(fleets))
    return msgspec.structs.replace(resolved, plan=plan, origins=origins)


class _Load(msgspec.Struct, frozen=True):
    """Busy accelerators of one task by hour (8 760,), or spread freely where ``free``."""

    task: Task
    hours: np.ndarray
    free: bool


def _of_fleet(
    resolved: Resolved, fleet: Fleet, works: Sequence[Workload], offset: float, has: np.ndarray
) -> _FleetDemand:
    plan, path = resolved.plan, f"fleets/{fleet.id}"
    start = plan.start_year or 0
    years = range(start, start + (plan.years or 1))
    entered = resolved.origins[f"{path}/utilization"].kind == "entered"
    series = {item.id: item for item in plan.series}
    troubles: list[Trouble] = []
    by_year: list[list[_Load]] = []
    # Without a whole year of service the accelerators there are those of the powered share.
    share = fleet.powered_share or 1.0
    for year, room in zip(years, has, strict=True):
        loads = []
        for work in works:
            if not (work.first_year or start) <= year <= (work.last_year or years[-1]):
                continue
            load = _load(resolved, fleet, work, year, offset, series, troubles, float(room) / share)
            if load is not None:
                loads.append(load)
        by_year.append(loads)
    tasks = tuple(load.task for loads in by_year for load in loads)
    if entered:
        troubles.insert(0, Trouble("demand-entered", f"{path}/utilization", {"fleet": fleet.id}))
        return _FleetDemand((fleet,), tasks, _once(troubles), None)
    profiles = [
        _profile(loads, float(room), fleet, year, troubles)
        for loads, room, year in zip(by_year, has, years, strict=True)
    ]
    watts, origin = _busy_power(resolved, fleet, tasks)
    if all(_equal(profiles[0], profile) for profile in profiles[1:]):
        profiles = profiles[:1]
    fleets = tuple(msgspec.structs.replace(fleet, utilization=each, max_w=watts) for each in profiles)
    return _FleetDemand(fleets, tasks, _once(troubles), origin)


def _plain(value: float, digits: int) -> str:
    """Return a number with so many digits that count, never with a power of ten: 9530, not 9.53e+03."""
    return np.format_float_positional(float(f"{value:.{digits}g}"), trim="-")


def _once(troubles: Sequence[Trouble]) -> tuple[Trouble, ...]:
    """Return the troubles with one for each code and path: the first, which is that of the first year."""
    seen: dict[tuple[str, str], Trouble] = {}
    for trouble in troubles:
        seen.setdefault((trouble.code, trouble.path), trouble)
    return tuple(seen.values())


def _equal(one: float | tuple[float, ...], other: float | tuple[float, ...]) -> bool:
    return one == other


def _profile(
    loads: Sequence[_Load], has: float, fleet: Fleet, year: int, troubles: list[Trouble]
) -> float | tuple[float, ...]:
    """Return the utilization of a year; free work fills the hours that fixed work leaves."""
    fixed = sum((load.hours for load in loads if not load.free), np.zeros(HOURS_PER_YEAR))
    free = sum(load.task.hours for load in loads if load.free)
    asked = float(fixed.sum()) + free
    if asked <= 0.0:
        return 0.0
    served = np.minimum(fixed, has)
    room = has - served
    left = float(room.sum())
    if left > 0.0:
        served = served + room * min(1.0, free / left)
    done = float(served.sum())
    if done < asked * (1.0 - 1e-9):
        most = max(float(fixed.max()), asked / HOURS_PER_YEAR)
        fields = {
            "fleet": fleet.id,
            "year": str(year),
            "needed": f"{np.ceil(round(most, 6)):.10g}",
            "has": f"{has:.10g}",
            "share": _plain(100.0 * (1.0 - done / asked), 3),
        }
        troubles.append(Trouble("demand-too-large", f"fleets/{fleet.id}/count", fields))
    if has <= 0.0:
        return 0.0
    if np.ptp(fixed) == 0.0:
        return min(1.0, float(served[0]) / has)
    return tuple(np.clip(served / has, 0.0, 1.0).tolist())


def _busy_power(
    resolved: Resolved, fleet: Fleet, tasks: Sequence[Task]
) -> tuple[float | None, Origin | None]:
    """Return the busy power of the fleet: mean over the busy hours of its tasks, if none is entered."""
    hours = sum(task.hours for task in tasks)
    entered = resolved.origins.get(f"fleets/{fleet.id}/max_w")
    if hours <= 0.0 or known_power(resolved.origins, fleet):
        return fleet.max_w, None
    watts = sum(task.watts * task.hours for task in tasks) / hours
    scale = watts / fleet.max_w if fleet.max_w else 1.0
    low = entered.low * scale if entered is not None and entered.low is not None else None
    high = entered.high if entered is not None and entered.high is not None else None
    note = "Mean power of the accelerators while they work on the workloads of the fleet."
    return watts, Origin("model", low=low, high=high, note=note)


def _load(
    resolved: Resolved,
    fleet: Fleet,
    work: Workload,
    year: int,
    offset: float,
    series: dict[str, Series],
    troubles: list[Trouble],
    count: float,
) -> _Load | None:
    path = f"workloads/{work.id}"
    try:
        if work.kind == "inference":
            return _service(resolved, fleet, work, year, offset, series, troubles, count)
        return _training(resolved, fleet, work, year, troubles, count)
    except inference.DoesNotFitError as error:
        fields = {"name": work.id, "needed": str(error.needed), "given": str(error.given)}
        troubles.append(Trouble("demand-memory", f"{path}/accelerators_per_replica", fields))
    except (training.UnknownTrainingError, inference.UnknownFigureError) as error:
        troubles.append(Trouble("demand-unknown", path, {"name": work.id, "what": str(error)}))
    return None


def _training(
    resolved: Resolved, fleet: Fleet, work: Workload, year: int, troubles: list[Trouble], count: float
) -> _Load:
    chip = resolved.catalog.accelerator(fleet.accelerator or GENERIC)
    run = training.training_run(work, chip)
    path = f"workloads/{work.id}"
    days = run.days(count) if count > 0 else None
    needed = run.year_hours / HOURS_PER_YEAR
    if work.deadline_days:
        needed = max(needed, run.run_hours / (work.deadline_days * 24.0))
        if days is not None and days > work.deadline_days:
            fields = {
                "name": work.id,
                "days": _plain(days, 3),
                "allowed": _plain(work.deadline_days, 3),
                "needed": f"{np.ceil(needed):.10g}",
            }
            troubles.append(Trouble("demand-time", f"{path}/deadline_days", fields))
    if chip.memory_gb:
        needed = max(needed, run.state_gb / (chip.memory_gb * training.STATES_SHARE))
        if count > 0 and not training.fits_memory(run, chip, count):
            fields = {
                "name": work.id,
                "gb": _plain(run.state_gb, 4),
                "has": _plain(count * chip.memory_gb * training.STATES_SHARE, 4),
            }
            troubles.append(Trouble("demand-states", f"{path}/fleet", fields))
    if run.precision != (work.precision or "bf16"):
        fields = {"name": work.id, "wanted": work.precision or "bf16", "used": run.precision}
        troubles.append(Trouble("demand-precision", f"{path}/precision", fields))
    share = (
        1.0
        if work.busy_power_share is None or known_power(resolved.origins, fleet)
        else work.busy_power_share
    )
    task = Task(
        workload=work.id,
        fleet=fleet.id,
        year=year,
        kind="training",
        hours=run.year_hours,
        busy=run.year_hours / HOURS_PER_YEAR,
        peak=run.year_hours / HOURS_PER_YEAR,
        needed=needed,
        watts=busy_watts(fleet, share),
        flops=run.flops,
        peak_flops=run.peak_flops,
        mfu=run.mfu,
        days=days,
    )
    return _Load(task, np.zeros(0), free=True)


def _narrow(work: Workload, service: inference.Service | inference.ItemService) -> list[Trouble]:
    """Return what memory or latency does not allow."""
    if not isinstance(service, inference.Service):
        return []
    path, found = f"workloads/{work.id}", []
    if service.batch_limit == inference.MEMORY:
        fields = {"name": work.id, "wanted": f"{service.batch_wanted:g}", "taken": f"{service.batch:g}"}
        found.append(Trouble("demand-batch", f"{path}/batch", fields))
    if work.bound == "latency" and work.latency_s is not None and service.latency_s > work.latency_s:
        fields = {"name": work.id, "seconds": _plain(service.latency_s, 3), "allowed": f"{work.latency_s:g}"}
        found.append(Trouble("demand-latency", f"{path}/latency_s", fields))
    return found


def _service(
    resolved: Resolved,
    fleet: Fleet,
    work: Workload,
    year: int,
    offset: float,
    series: dict[str, Series],
    troubles: list[Trouble],
    count: float,
) -> _Load:
    if work.requests_per_day is None:
        raise inference.UnknownFigureError("requests per day")
    service = service_of(work, fleet, resolved.catalog, known=known_power(resolved.origins, fleet))
    troubles += _narrow(work, service)
    factor = 1.0 if work.work_factor is None else work.work_factor
    start = work.first_year or resolved.plan.start_year or 0
    daily = work.requests_per_day * (1.0 + (work.growth_per_year or 0.0)) ** (year - start)
    shape = expand(work.demand_shape, offset, series, work.id)
    hours = inference.busy_accelerators(service, daily * factor, shape)
    replica = service.count
    ready = inference.replicas_needed(service, daily * factor, shape, work.headroom or 0.0)
    needed = float((ready if work.replicas is None else work.replicas) * replica)
    if needed > count + 1e-9:
        fields = {
            "name": work.id,
            "needed": f"{needed:.10g}",
            "has": _plain(count, 6),
            "year": str(year),
            "headroom": _plain(100.0 * (work.headroom or 0.0), 3),
        }
        troubles.append(Trouble("demand-headroom", f"workloads/{work.id}/headroom", fields))
    task = Task(
        workload=work.id,
        fleet=fleet.id,
        year=year,
        kind="inference",
        hours=float(hours.sum()),
        busy=float(hours.mean()),
        peak=float(hours.max()),
        needed=needed,
        watts=known_watts(resolved.origins, fleet) or service.mean_w,
        requests=daily * 365.0,
        replica=replica,
        batch=getattr(service, "batch", None),
    )
    return _Load(task, hours, free=False)
