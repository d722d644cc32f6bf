"""Power of one accelerator of a complete fleet at no load and at full load, for edits and levers."""

from __future__ import annotations

from greenplanner.plan.types import Fleet


def idle_in_force_w(fleet: Fleet) -> float:
    """Return the power at utilization 0 in W, without a cap.

    It is the curve's first point, else the mix of ready and idle power, else idle power.
    """
    if fleet.power_curve is not None and fleet.tdp_w is not None:
        return fleet.power_curve[0][1] * fleet.tdp_w
    bare = fleet.idle_w or 0.0
    if fleet.ready_w is None:
        return bare
    loaded = 1.0 if fleet.ready_share is None else fleet.ready_share
    return loaded * fleet.ready_w + (1.0 - loaded) * bare
