"""Levers on how a fleet is run: power cap, clocks, consolidation, memory, transfer."""

from __future__ import annotations

import numpy as np

from greenplanner.plan import lever_messages as lm
from greenplanner.plan.edits import find
from greenplanner.plan.fleet_power import idle_in_force_w
from greenplanner.plan.types import Plan
from greenplanner.whatif.levers.load import (
    busy_power,
    demand_driven,
    entered_profile,
    percent,
    scaled_work,
    slower,
    utilization,
    watts,
)
from greenplanner.whatif.levers.registry import LeverError, Situation, lever
from greenplanner.whatif.levers.software import check_side


@lever("power-cap")
def power_cap(at: Situation) -> Plan:
    """Limit each accelerator to a share of its TDP; the work takes longer (Samsi et al. 2023).

    The model takes the lower of cap and busy power, so what a cap saves follows from the power of
    the fleet; how much longer the work takes is measured, not modeled.
    """
    fleet = find(at.working, "fleets", at.key)
    cap = at.values["cap_share"] * fleet.tdp_w
    busy, idle = fleet.max_w, idle_in_force_w(fleet)
    if fleet.power_curve is not None:
        busy, idle = fleet.power_curve[-1][1] * fleet.tdp_w, fleet.power_curve[0][1] * fleet.tdp_w
    present = fleet.power_cap_w
    if cap >= min(busy, present if present is not None else busy):
        now = min(busy, present if present is not None else busy)
        raise LeverError(lm.CAP_NOT_BELOW, fleet=at.label, value=watts(cap), other=watts(now))
    if cap <= idle:
        raise LeverError(lm.CAP_BELOW_IDLE, fleet=at.label, value=watts(cap), other=watts(idle))
    # The sources capped accelerators that drew their TDP; one that draws no more than the cap loses none.
    bites = min(1.0, (busy - cap) / (fleet.tdp_w - cap)) if fleet.tdp_w > cap else 1.0
    longer = 1.0 + at.values["slowdown"] * bites
    plan = at.with_values(power_cap_w=round(cap, 3), **scaled_work(at, longer, at.values["room"]))
    return slower(at, plan, longer)


@lever("clock-locking")
def clock_locking(at: Situation) -> Plan:
    """Lower busy power so that the same work takes ``saving`` less accelerator energy.

    E = P x t: with the work ``slowdown`` longer, P falls by (1 - saving) / (1 + slowdown).
    """
    longer = 1.0 + at.values["slowdown"]
    power = busy_power(at, (1.0 - at.values["saving"]) / longer)
    plan = at.with_values(**power, **scaled_work(at, longer, at.values["room"]))
    return slower(at, plan, longer, per_item=1.0 - at.values["saving"])


@lever("consolidation")
def consolidation(at: Situation) -> Plan:
    """Power fewer accelerators, busier ones: powered x mean utilization stays the same."""
    values, target = utilization(at), at.values["reach"]
    mean = float(np.mean(values))
    if mean >= target - 1e-9:
        raise LeverError(lm.ALREADY_FULL, fleet=at.label, value=percent(mean))
    if mean <= 0:
        return at.with_values(powered_share=0.0)
    # Machines follow the course of the work, so what stays powered is busy to the target.
    present = at.filled.powered_share if at.filled.powered_share is not None else 1.0
    powered = present * mean / target
    if demand_driven(at):
        return at.with_values(powered_share=present * _share_for_demand(at, target))
    course = values * (target / mean)
    if float(course.max()) > 1.0:
        course = np.full(1, target)
    return at.with_values(powered_share=powered, utilization=entered_profile(course))


def _share_for_demand(at: Situation, target: float) -> float:
    """Return the share of what is powered that carries the demand of all years, in its busiest hour too.

    The demand is not smoothed: with fewer accelerators than its busiest hour needs, work would be lost.
    """
    years = [find(each.plan, "fleets", at.key).utilization for each in at.demand.plans]
    found = [np.atleast_1d(np.asarray(each, dtype=float)) for each in years if not isinstance(each, str)]
    needed = max(max(float(np.mean(each)) / target, float(each.max())) for each in found)
    if needed >= 1.0 - 1e-9:
        raise LeverError(lm.PEAK_NEEDS_ALL, fleet=at.label)
    return needed


@lever("memory-reclamation")
def memory_reclamation(at: Situation) -> Plan:
    """Power fewer gigabytes of main memory per server."""
    memory = at.filled.memory_gb
    if not memory:
        raise LeverError(lm.NO_MEMORY, fleet=at.label)
    return at.with_values(memory_gb=memory * (1.0 - at.values["share"]))


@lever("transfer-compression")
def transfer_compression(at: Situation) -> Plan:
    """Send less: a training waits less, clients send less, a fleet powers less network per server."""
    keep = 1.0 - at.values["share"]
    if at.list_name == "workloads":
        if at.filled.kind == "federated":
            return at.with_values(mb_per_round=(at.filled.mb_per_round or 0.0) * keep)
        check_side(at, "training")
        if not at.filled.parallel_overhead:
            raise LeverError(lm.NO_PARALLEL, work=at.label)
        return at.with_values(parallel_overhead=at.filled.parallel_overhead * keep)
    ports = at.filled.network_w_per_port
    if not ports or not at.filled.network_ports:
        raise LeverError(lm.NO_PORTS, fleet=at.label)
    return at.with_values(network_w_per_port=ports * keep)
