"""A quick answer without a plan: what one training takes in hours, energy and carbon.

It is a plan of one fleet that works all the time, so that every default is that of the window, with
the range that goes with it.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import msgspec

from greenplanner.catalog.rows import Accelerator
from greenplanner.catalog.store import WORLD, Catalog
from greenplanner.model.comparison_training import OtherTraining, other_trainings
from greenplanner.model.training import Run, training_run
from greenplanner.plan.filling import ENTERED, Origin
from greenplanner.plan.fleet_power import idle_in_force_w
from greenplanner.plan.resolve import Resolved, resolve
from greenplanner.plan.types import Fleet, Plan, Site, Workload

SITE, FLEET, WORK = "site", "fleet", "training"
# What the range of the energy comes from: path of the value, and where it is read.
_UNSURE = (
    f"workloads/{WORK}/mfu",
    f"workloads/{WORK}/failure_share",
    f"workloads/{WORK}/busy_power_share",
    f"fleets/{FLEET}/host_max_w",
    f"fleets/{FLEET}/network_w_per_port",
    f"fleets/{FLEET}/memory_w_per_gb",
    f"sites/{SITE}/pue",
)


class Used(msgspec.Struct, frozen=True):
    """A value that an estimate rests on, and where it comes from. Shares are 0 to 1."""

    path: str
    value: float
    origin: Origin


class TrainingEstimate(msgspec.Struct, frozen=True):
    """One training: hours, energy in kWh, carbon in kg. ``watts`` are IT watts of one accelerator.

    ``*_low`` and ``*_high``: each uncertain default moved to its ends alone, the effects added as
    independent ones (root of the sum of squares of their logarithms).
    """

    accelerator: str
    run: Run
    watts: float
    chip_hours: float
    chip_hours_low: float
    chip_hours_high: float
    it_kwh: float
    facility_kwh: float
    facility_kwh_low: float
    facility_kwh_high: float
    location_kg: float
    location_kg_low: float
    location_kg_high: float
    used: tuple[Used, ...]
    others: tuple[OtherTraining, ...]


def it_watts(fleet: Fleet, busy_w: float) -> float:
    """Return the power of one busy accelerator with its share of a fully used server, in W.

    The same sum as :func:`greenplanner.model.power.it_energy` at utilization 1: accelerator, host,
    memory, drives and network ports, over the efficiency of the power supplies.
    """
    server = (
        (fleet.host_max_w or 0.0)
        + (fleet.memory_gb or 0.0) * (fleet.memory_w_per_gb or 0.0)
        + (fleet.storage_drives or 0.0) * (fleet.storage_w_per_drive or 0.0)
        + (fleet.network_ports or 0.0) * (fleet.network_w_per_port or 0.0)
    )
    cap = math.inf if fleet.power_cap_w is None else fleet.power_cap_w
    return (min(busy_w, cap) + server / (fleet.accelerators_per_server or 1)) / (fleet.psu_efficiency or 1.0)


def busy_watts(fleet: Fleet, share: float) -> float:
    """Return the power of one accelerator at a share of its busy power, never below idle, in W."""
    return max(idle_in_force_w(fleet), (fleet.max_w or fleet.tdp_w or 0.0) * share)


def estimate_training(
    work: Workload,
    accelerator: str,
    catalog: Catalog,
    *,
    pue: float | None = None,
    kg_per_kwh: float | None = None,
) -> TrainingEstimate:
    """Return what a training takes on an accelerator of the catalog.

    Parameters
    ----------
    work : Workload
        As entered; what is left out is filled as in a plan.
    accelerator : str
        Id of the catalog.
    pue, kg_per_kwh : float, optional
        Of the hall; None takes the defaults of a site in no region.

    Raises
    ------
    greenplanner.model.training.UnknownTrainingError
        Where FLOPs or the peak of the accelerator are not known.
    """
    site = Site(id=SITE, region=WORLD, pue=pue, grid_kg_per_kwh=kg_per_kwh)
    fleet = Fleet(id=FLEET, site=SITE, accelerator=accelerator, count=1, utilization=1.0)
    entered = msgspec.structs.replace(work, id=WORK, kind="training", fleet=FLEET)
    done = resolve(Plan(name="estimate", sites=(site,), fleets=(fleet,), workloads=(entered,)), catalog)
    return _estimated(done, accelerator, catalog, done.plan.sites[0].grid_kg_per_kwh or 0.0)


def training_in_plan(
    plan: Plan, workload_id: str, catalog: Catalog, *, pue: float | None, kg_per_kwh: float
) -> TrainingEstimate:
    """Return what a year of a training of a plan takes while it works, with low and high.

    ``plan`` is as entered. ``pue`` is the one that the plan gives, taken where none is entered or filled
    for the site; ``kg_per_kwh`` is the factor of its electricity at the meter of the hall. Idle hours of the
    fleet are not in here. Raises :class:`greenplanner.model.training.UnknownTrainingError` where FLOPs or
    the peak are not known, ValueError where no fleet with an accelerator does the work.
    """
    work = next(each for each in plan.workloads if each.id == workload_id)
    fleet = next((each for each in plan.fleets if each.id == work.fleet), None)
    if fleet is None or fleet.accelerator is None:
        raise ValueError("no fleet with an accelerator of the catalog does this work")
    site = next(each for each in plan.sites if each.id == fleet.site)
    alone = msgspec.structs.replace(
        plan,
        sites=(msgspec.structs.replace(site, id=SITE),),
        fleets=(msgspec.structs.replace(fleet, id=FLEET, site=SITE),),
        workloads=(msgspec.structs.replace(work, id=WORK, fleet=FLEET),),
        contracts=(),
        credits=(),
        scenarios=(),
        measurements=(),
    )
    done = resolve(alone, catalog)
    if done.plan.sites[0].pue is None:
        known = msgspec.structs.replace(done.plan.sites[0], pue=pue or 1.0)
        origin = Origin("model", source="the cooling and power of the site")
        done = msgspec.structs.replace(
            done,
            plan=msgspec.structs.replace(done.plan, sites=(known,)),
            origins={**done.origins, f"sites/{SITE}/pue": origin},
        )
    power = done.origins.get(f"fleets/{FLEET}/max_w")
    if fleet.power_curve or (power is not None and power.kind in ("entered", "measured")):
        # The busy power of the fleet is known: the usual share of it does not act.
        full = msgspec.structs.replace(done.plan.workloads[0], busy_power_share=1.0)
        done = msgspec.structs.replace(
            done,
            plan=msgspec.structs.replace(done.plan, workloads=(full,)),
            origins={**done.origins, f"workloads/{WORK}/busy_power_share": ENTERED},
        )
    return _estimated(done, fleet.accelerator, catalog, kg_per_kwh)


def _estimated(done: Resolved, accelerator: str, catalog: Catalog, kg: float) -> TrainingEstimate:
    chip = catalog.accelerator(accelerator)
    values = {path: _value(done.plan, path) for path in _UNSURE}

    def hours(using: dict[str, float]) -> float:
        return _run(done.plan.workloads[0], chip, using).year_hours

    def energy(using: dict[str, float]) -> float:
        return hours(using) * _watts(done.plan.fleets[0], using) * using[f"sites/{SITE}/pue"] / 1000.0

    origins = {path: done.origins.get(path, ENTERED) for path in _UNSURE}
    run, watts = _run(done.plan.workloads[0], chip, values), _watts(done.plan.fleets[0], values)
    facility = energy(values)
    low, high = _range(energy, values, origins)
    hours_low, hours_high = _range(hours, values, origins)
    factor = f"sites/{SITE}/grid_kg_per_kwh"
    used = [Used(path, values[path], origins[path]) for path in _UNSURE]
    used.append(
        Used(f"fleets/{FLEET}/max_w", done.plan.fleets[0].max_w or 0.0, done.origins[f"fleets/{FLEET}/max_w"])
    )
    used.append(Used(factor, kg, done.origins.get(factor, ENTERED)))
    return TrainingEstimate(
        accelerator=accelerator,
        run=run,
        watts=watts,
        chip_hours=run.year_hours,
        chip_hours_low=hours_low,
        chip_hours_high=hours_high,
        it_kwh=run.year_hours * watts / 1000.0,
        facility_kwh=facility,
        facility_kwh_low=low,
        facility_kwh_high=high,
        location_kg=facility * kg,
        location_kg_low=low * kg,
        location_kg_high=high * kg,
        used=tuple(used),
        others=_others(done.plan, chip, run, watts, values[f"sites/{SITE}/pue"], kg),
    )


def _others(
    plan: Plan, chip: Accelerator, run: Run, watts: float, pue: float, kg: float
) -> tuple[OtherTraining, ...]:
    fleet, work = plan.fleets[0], plan.workloads[0]
    per_server = fleet.accelerators_per_server or 1
    return other_trainings(
        chip.id,
        flops=run.flops,
        params=None if work.active_params_b is None else work.active_params_b * 1e9,
        hours=run.year_hours,
        tdp_w=fleet.tdp_w or 0.0,
        peak_tflops=run.peak_flops / 1e12,
        mfu=run.mfu,
        watts=watts,
        memory_gb=(fleet.memory_gb or 0.0) / per_server,
        pue=pue,
        kg_per_kwh=kg,
    )


def _value(plan: Plan, path: str) -> float:
    name, _, field = path.split("/")
    return float(getattr(getattr(plan, name)[0], field) or 0.0)


def _run(work: Workload, chip: Accelerator, using: dict[str, float]) -> Run:
    mfu, lost = using[f"workloads/{WORK}/mfu"], using[f"workloads/{WORK}/failure_share"]
    return training_run(msgspec.structs.replace(work, mfu=mfu, failure_share=lost), chip)


def _watts(fleet: Fleet, using: dict[str, float]) -> float:
    named = {path.rsplit("/", 1)[1]: value for path, value in using.items() if path.startswith("fleets/")}
    share = using[f"workloads/{WORK}/busy_power_share"]
    return it_watts(msgspec.structs.replace(fleet, **named), busy_watts(fleet, share))


def _range(
    figure: Callable[[dict[str, float]], float], values: dict[str, float], origins: dict[str, Origin]
) -> tuple[float, float]:
    """Return low and high of a figure from the ranges of the values, taken as independent."""
    middle, down, up = figure(values), 0.0, 0.0
    if middle <= 0.0:
        return middle, middle
    for path in values:
        origin = origins[path]
        ends = [figure(values | {path: end}) for end in (origin.low, origin.high) if end is not None]
        changes = [math.log(end / middle) for end in ends if end > 0.0] or [0.0]
        down += min(0.0, *changes) ** 2
        up += max(0.0, *changes) ** 2
    return middle * math.exp(-math.sqrt(down)), middle * math.exp(math.sqrt(up))
