"""What several levers share: more or less work on a fleet, more or less power while busy."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from greenplanner.plan import lever_messages as lm
from greenplanner.plan.edits import find, set_values
from greenplanner.plan.fleet_power import idle_in_force_w
from greenplanner.plan.resolve import series_array
from greenplanner.plan.types import Plan
from greenplanner.whatif.levers.registry import LeverError, Situation


def percent(value: float) -> str:
    """Return a share as sentences show it."""
    return f"{value * 100:.4g} %"


def watts(value: float) -> str:
    """Return watts as sentences show them."""
    return f"{value:.4g}"


def utilization(at: Situation) -> np.ndarray:
    """Return the utilization of the fleet as an array (n,): one number, 168 or 8 760 values."""
    value = find(at.working, "fleets", at.key).utilization
    if isinstance(value, str):
        return series_array(find(at.plan, "series", value))
    if value is None:
        raise LeverError(lm.NO_UTILIZATION, fleet=at.label)
    return np.atleast_1d(np.asarray(value, dtype=float))


def entered_profile(values: np.ndarray) -> Any:
    """Return an array of utilization as a plan holds it."""
    return float(values[0]) if values.size == 1 else tuple(float(each) for each in values)


def demand_driven(at: Situation) -> bool:
    """Tell whether the utilization of the fleet follows from workloads."""
    works = any(each.fleet == at.key and each.kind != "federated" for each in at.plan.workloads)
    return works and at.entered.utilization is None


def slower(at: Situation, plan: Plan, factor: float, per_item: float | None = None) -> Plan:
    """Return the plan whose workloads on the fleet take ``factor`` times their accelerator time.

    ``per_item`` is the factor of a measured energy per item, whose accelerator time is that energy over
    the busy power: where the lever has changed the power, the time follows from the energy. Where the
    utilization is entered :func:`scaled_work` has done it already.
    """
    if not demand_driven(at) or math.isclose(factor, 1.0):
        return plan
    works = [each for each in at.complete.workloads if each.fleet == at.key]
    values = {}
    for each in works:
        by = factor if per_item is None or each.wh_per_item is None else per_item
        values[f"workloads/{each.id}/work_factor"] = (each.work_factor or 1.0) * by
    return set_values(plan, values, at.catalog)


def scaled_work(at: Situation, factor: float, follows: str) -> dict[str, Any]:
    """Return the fields of a fleet whose work takes ``factor`` times its accelerator time.

    ``follows`` is ``utilization`` (same accelerators; where their fullest hour has no room they
    are powered for longer) or ``count`` (same utilization, whole accelerators, rounded up). Of a
    fleet whose utilization follows from workloads only the count is changed here, see
    :func:`slower`. Raises :class:`LeverError` where the year has no room either.
    """
    if math.isclose(factor, 1.0):
        return {}
    if follows == "count":
        count = at.entered.count
        if not count:
            raise LeverError(lm.EMPTY_FLEET, fleet=at.label)
        return {"count": max(1, math.ceil(count * factor - 1e-9))}
    if demand_driven(at):
        return {}
    values = utilization(at) * factor
    top = float(values.max())
    powered = at.filled.powered_share if at.filled.powered_share is not None else 1.0
    if top > 1.0 + 1e-12:
        if powered * factor <= 1.0:
            return {"powered_share": powered * factor}
        raise LeverError(lm.NO_ROOM, fleet=at.label, value=percent(top))
    return {"utilization": entered_profile(np.minimum(values, 1.0))}


def busy_power(at: Situation, factor: float) -> dict[str, Any]:
    """Return the fields of a fleet that draws ``factor`` times its power while busy; idle stays.

    Raises :class:`LeverError` where it would draw less busy than idle.
    """
    fleet = find(at.working, "fleets", at.key)
    if fleet.power_curve is not None:
        points = fleet.power_curve
        idle, top = points[0][1], points[-1][1]
        if top * factor <= idle:
            raise LeverError(lm.BUSY_BELOW_IDLE, fleet=at.label)
        share = (top * factor - idle) / (top - idle)
        return {"power_curve": tuple((x, idle + (y - idle) * share) for x, y in points)}
    if fleet.max_w is None or fleet.max_w * factor <= idle_in_force_w(fleet):
        raise LeverError(lm.BUSY_BELOW_IDLE, fleet=at.label)
    return {"max_w": fleet.max_w * factor}
