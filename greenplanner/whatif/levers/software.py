"""What levers on software share: on a workload through its fields, on a fleet by a range."""

from __future__ import annotations

from typing import Any, Literal

from greenplanner.catalog.rows import Accelerator
from greenplanner.plan import edits
from greenplanner.plan import lever_messages as lm
from greenplanner.plan.types import Plan, Workload
from greenplanner.whatif.levers.load import scaled_work
from greenplanner.whatif.levers.registry import LeverError, Situation

Side = Literal["training", "service", "any"]


def on_fleet(at: Situation, side: Side, saving: float | None = None) -> Plan:
    """Take a share of the accelerator time of a fleet away, where no workload says what it does.

    What idles goes on drawing idle power, so that less than ``saving`` of the energy goes while the
    accelerators stay powered.
    """
    work = next((each for each in at.plan.workloads if each.fleet == at.key), None)
    if work is not None:
        raise LeverError(lm.HAS_WORKLOAD, fleet=at.label, value=work.name or work.id)
    purpose = at.filled.purpose
    if side == "training" and purpose == "inference":
        raise LeverError(lm.NOT_FLEET_TRAINING, fleet=at.label)
    if side == "service" and purpose == "training":
        raise LeverError(lm.NOT_FLEET_SERVICE, fleet=at.label)
    saving = at.values["saving"] if saving is None else saving
    return at.with_values(**scaled_work(at, 1.0 - saving, at.values["room"]))


def check_side(at: Situation, side: Side) -> None:
    """Raise :class:`LeverError` where the workload is of the other kind."""
    kind = at.filled.kind
    if side == "training" and kind != "training":
        raise LeverError(lm.NOT_TRAINING, work=at.label)
    if side == "service" and kind != "inference":
        raise LeverError(lm.NOT_SERVICE, work=at.label)


def text_service(at: Situation) -> bool:
    """Tell whether the service is computed from tokens, not from a measured energy per item."""
    return at.filled.kind == "inference" and at.filled.wh_per_item is None


def work_factor(at: Situation, factor: float) -> dict[str, Any]:
    """Return the field that multiplies the accelerator time of a workload."""
    return {"work_factor": (at.filled.work_factor or 1.0) * factor}


def by_range(at: Situation, side: Side) -> Plan:
    """Take the sourced share of the accelerator time away, on a workload or on a fleet."""
    if at.list_name == "fleets":
        return on_fleet(at, side)
    check_side(at, side)
    return at.with_values(**work_factor(at, 1.0 - at.values["saving"]))


def fewer_parameters(at: Situation, keep: float) -> dict[str, Any]:
    """Return the fields of a workload whose model keeps a share of its parameters, active ones too.

    Depth and width follow as the square root each, and the KV cache with the depth; a replica then
    takes as many accelerators as the smaller model needs.
    """
    work = at.filled
    if work.params_b is None:
        raise LeverError(lm.NO_PARAMS, work=at.label)
    active = work.active_params_b if work.active_params_b is not None else work.params_b
    fields: dict[str, Any] = {"params_b": work.params_b * keep, "active_params_b": active * keep}
    if work.flops is not None:
        fields["flops"] = work.flops * keep
    root = keep**0.5
    if work.layers:
        fields["layers"] = max(1, round(work.layers * root))
    if work.hidden_size:
        fields["hidden_size"] = max(1, round(work.hidden_size * root))
    if work.kv_elements:
        fields["kv_elements"] = work.kv_elements * keep
    return fields | refitted(at)


def refitted(at: Situation) -> dict[str, Any]:
    """Return the fields that let the accelerators of a replica follow from its memory again."""
    return {"accelerators_per_replica": None} if at.filled.kind == "inference" else {}


def chip(at: Situation) -> Accelerator:
    """Return the catalog row of the accelerator behind a workload or fleet."""
    fleet = at.entered
    if at.list_name == "workloads":
        found = next((each for each in at.plan.fleets if each.id == at.entered.fleet), None)
        if found is None or not found.accelerator:
            raise LeverError(lm.NO_CHIP, work=at.label)
        fleet = found
    if not fleet.accelerator:
        raise LeverError(lm.NO_ACCELERATOR, fleet=at.label)
    return at.catalog.accelerator(fleet.accelerator)


def with_training(at: Situation, plan: Plan, name: str, **fields: Any) -> Plan:
    """Return the plan with a training of one year added, on the fleet of the service or another one."""
    start = at.complete.start_year
    added = Workload(
        id=edits.new_id(plan, "workloads", f"{at.info.id}-{at.key}"),
        name=name,
        kind="training",
        fleet=at.values["fleet"] or at.entered.fleet,
        first_year=start,
        last_year=start,
        **fields,
    )
    return edits.add(plan, "workloads", added, catalog=at.catalog)
