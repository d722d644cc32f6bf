"""Levers on what the hardware is: another accelerator, a longer life."""

from __future__ import annotations

import math

from greenplanner.catalog.rows import Accelerator
from greenplanner.model.demand import with_demand
from greenplanner.plan import lever_messages as lm
from greenplanner.plan.edits import set_values
from greenplanner.plan.embodied_parts import PARTS
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Plan
from greenplanner.whatif.levers.load import demand_driven
from greenplanner.whatif.levers.registry import LeverError, Situation, lever, needed

# What belongs to the old hardware and is filled anew from the row of the new one.
_OLD = (
    "server",
    "accelerators_per_server",
    "peak_tflops",
    "tdp_w",
    "idle_w",
    "ready_w",
    "max_w",
    "power_exponent",
    "power_curve",
    "power_cap_w",
    "host_idle_w",
    "host_max_w",
    "memory_gb",
    "storage_drives",
    "network_ports",
    "psu_efficiency",
    "embodied_kg_per_accelerator",
    "embodied_kg_per_server",
    *PARTS,
    "price_per_accelerator",
    "price_per_server",
    "rent_per_accelerator_h",
    "mass_kg_per_accelerator",
    "mass_kg_per_server",
)


def _throughput(row: Accelerator) -> float | None:
    """Return the dense 16-bit peak, or the nearest format that both kinds of hardware have."""
    return row.bf16_tflops or row.fp32_tflops or row.int8_tops


def _ratio(new: float | None, old: float | None) -> float | None:
    return new / old if new and old else None


def speed_ratio(new: Accelerator, old: Accelerator, basis: str) -> float:
    """Return how much faster the new model is by its peaks: ``throughput``, ``bandwidth`` or mean.

    Where one of the two is not in the catalog the other stands for it. Raises :class:`LeverError`
    where neither is.
    """
    throughput = _ratio(_throughput(new), _throughput(old))
    bandwidth = _ratio(new.memory_gb_per_s, old.memory_gb_per_s)
    first, second = (bandwidth, throughput) if basis == "bandwidth" else (throughput, bandwidth)
    if first is None and second is None:
        raise LeverError(lm.NO_SPEED, value=new.name, other=old.name)
    if basis == "mean" and first is not None and second is not None:
        return math.sqrt(first * second)
    found = first if first is not None else second
    assert found is not None
    return found


@lever("refresh-gpu", "move-to-tpu", "move-to-asic", "move-to-fpga")
def another_accelerator(at: Situation) -> Plan:
    """Replace the accelerators by as many of another model as the same work needs.

    The ratio of peaks above 1 counts with the share ``realized`` of what it is above 1 (nobody
    reaches the peaks); a slower model counts in full. The count is rounded up. Where workloads
    are on the fleet the count is what they need of the new model, by the physics of the workloads.
    """
    fleet = at.filled
    if not at.entered.accelerator:
        raise LeverError(lm.NO_ACCELERATOR, fleet=at.label)
    key = str(at.values["accelerator"])
    if key == at.entered.accelerator:
        raise LeverError(lm.ALREADY_THERE, what=at.label)
    if not at.entered.count:
        raise LeverError(lm.EMPTY_FLEET, fleet=at.label)
    old, new = at.catalog.accelerator(at.entered.accelerator), at.catalog.accelerator(key)
    if demand_driven(at):
        return _for_the_demand(at, key)
    basis = str(at.values["basis"])
    if basis == "purpose":
        basis = {"training": "throughput", "inference": "bandwidth"}.get(fleet.purpose or "", "mean")
    speed = speed_ratio(new, old, basis)
    if speed > 1.0:
        speed = max(1e-6, 1.0 + (speed - 1.0) * at.values["realized"])
    count = max(1, math.ceil(at.entered.count / speed - 1e-9))
    return at.with_values(
        accelerator=key,
        count=count,
        purchase_year=at.complete.start_year,
        **dict.fromkeys(_OLD),
    )


def _for_the_demand(at: Situation, key: str) -> Plan:
    """Return the plan with as many of another model as the workloads need of it, by the physics."""
    fields = {"accelerator": key, "purchase_year": at.complete.start_year, **dict.fromkeys(_OLD)}
    plan = at.with_values(**fields)
    replicas = [each for each in plan.workloads if each.fleet == at.key and each.accelerators_per_replica]
    # Another memory takes another number of accelerators for one copy of the model.
    values = {f"workloads/{each.id}/accelerators_per_replica": None for each in replicas}
    plan = set_values(plan, values, at.catalog)
    before, after = needed(at.demand, at.key), needed(with_demand(resolve(plan, at.catalog)), at.key)
    if not before or not after:
        raise LeverError(lm.NO_DEMAND, fleet=at.label)
    count = max(1, math.ceil(at.entered.count * after / before - 1e-9))
    return set_values(plan, {f"fleets/{at.key}/count": count}, at.catalog)


@lever("longer-life")
def longer_life(at: Situation) -> Plan:
    """Add years to the lifetime."""
    return at.with_values(lifetime_years=min(30.0, (at.filled.lifetime_years or 0.0) + at.values["years"]))
