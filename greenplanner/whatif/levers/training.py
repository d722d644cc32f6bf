"""Levers on training: data, optimizer, method, experiments, failures, where it runs."""

from __future__ import annotations

from typing import Any

from greenplanner.plan import lever_messages as lm
from greenplanner.plan.edits import set_values
from greenplanner.plan.types import Plan
from greenplanner.whatif.levers.registry import LeverError, Situation, lever
from greenplanner.whatif.levers.software import check_side, on_fleet


def _less_training(at: Situation, keep: float) -> dict[str, Any]:
    """Return the fields of a training that sees a share of its tokens."""
    work = at.filled
    if work.flops is not None:
        return {"flops": work.flops * keep}
    if work.tokens_b is None:
        raise LeverError(lm.NO_TOKENS, work=at.label)
    return {"tokens_b": work.tokens_b * keep}


@lever("smaller-data", "better-optimizer")
def fewer_tokens(at: Situation) -> Plan:
    """Train on fewer tokens, or reach the same with fewer steps."""
    if at.list_name == "fleets":
        return on_fleet(at, "training")
    check_side(at, "training")
    return at.with_values(**_less_training(at, 1.0 - at.values["saving"]))


@lever("transfer-learning")
def transfer_learning(at: Situation) -> Plan:
    """Train the last part of a pretrained model on fewer tokens."""
    if at.list_name == "fleets":
        return on_fleet(at, "training")
    check_side(at, "training")
    if at.filled.method in ("transfer", "lora"):
        raise LeverError(lm.METHOD_ALREADY, work=at.label, value=str(at.filled.method))
    fields = _less_training(at, at.values["tokens"])
    if "flops" in fields:
        # FLOPs go before the method, so what the method saves is taken here: (2 + 4 s) of 6.
        fields["flops"] *= (2.0 + 4.0 * at.values["trained"]) / 6.0
    return at.with_values(method="transfer", trained_share=at.values["trained"], **fields)


@lever("lora")
def lora(at: Situation) -> Plan:
    """Train small matrices beside frozen weights (Hu et al. 2021): 4 + 2 s instead of 6 FLOPs."""
    if at.list_name == "fleets":
        return on_fleet(at, "training")
    check_side(at, "training")
    if at.filled.method != "fine-tuning":
        raise LeverError(lm.NO_FINE_TUNING, work=at.label)
    fields: dict[str, Any] = {"method": "lora", "trained_share": 0.01}
    if at.filled.flops is not None:
        fields["flops"] = at.filled.flops * (4.0 + 2.0 * 0.01) / 6.0
    return at.with_values(**fields)


@lever("fewer-experiments")
def fewer_experiments(at: Situation) -> Plan:
    """Do a share of the experiments less."""
    if at.list_name == "fleets":
        return on_fleet(at, "training")
    check_side(at, "training")
    if not at.filled.experiments_factor:
        raise LeverError(lm.NO_EXPERIMENTS, work=at.label)
    return at.with_values(experiments_factor=at.filled.experiments_factor * (1.0 - at.values["saving"]))


@lever("fast-checkpointing")
def fast_checkpointing(at: Situation) -> Plan:
    """Lose less of the accelerator time to checkpoints and failures."""
    if at.list_name == "fleets":
        return on_fleet(at, "training")
    check_side(at, "training")
    lost = at.filled.failure_share or 0.0
    if lost <= 0.0:
        raise LeverError(lm.NO_FAILURES, work=at.label)
    return at.with_values(failure_share=max(0.0, lost - at.values["saving"]))


@lever("federated")
def federated(at: Situation) -> Plan:
    """Train on the devices of clients instead of the fleet (Qiu et al. 2021)."""
    check_side(at, "training")
    plan = at.with_values(
        kind="federated", clients=int(at.values["clients"]), rounds=int(at.values["rounds"])
    )
    left = [each for each in at.plan.workloads if each.fleet == at.entered.fleet and each.id != at.key]
    if at.entered.fleet is None or any(each.kind != "federated" for each in left):
        return plan
    # A fleet with nothing to do would count with the usual utilization; it is switched off.
    return set_values(plan, {f"fleets/{at.entered.fleet}/powered_share": 0.0}, at.catalog)


@lever("asynchronous")
def asynchronous(at: Situation) -> Plan:
    """Go on without waiting: the overhead of parallelism goes, stale updates cost tokens."""
    check_side(at, "training")
    if at.filled.asynchronous:
        raise LeverError(lm.ALREADY_THERE, what=at.label)
    if not at.filled.parallel_overhead:
        raise LeverError(lm.NO_PARALLEL, work=at.label)
    return at.with_values(asynchronous=True, staleness_share=at.values["staleness"])
