"""Levers on the model: pruning, distillation, factorization, sharing, experts, architecture."""

from __future__ import annotations

from greenplanner.catalog.rows import Accelerator
from greenplanner.plan import lever_messages as lm
from greenplanner.plan.types import Plan
from greenplanner.whatif.levers.registry import LeverError, Situation, lever
from greenplanner.whatif.levers.software import (
    by_range,
    check_side,
    chip,
    fewer_parameters,
    on_fleet,
    refitted,
    text_service,
    with_training,
    work_factor,
)

# Two of four values stay, each with 2 bits for its place: 0.5 + 0.5 x 2 / 16 of the bytes at 16 bits.
_KEPT, _INDEX_BITS = 0.5, 2.0


@lever("pruning-unstructured")
def pruning_unstructured(at: Situation) -> Plan:
    """Single zeros: hardware without support for them skips none, so the effect is a range."""
    if at.list_name == "workloads":
        check_side(at, "service")
    return by_range(at, "service")


@lever("weight-sharing")
def weight_sharing(at: Situation) -> Plan:
    """Shared weights are read and multiplied as often as before (ALBERT), so the effect is a range."""
    return by_range(at, "any")


def has_2_4(row: Accelerator) -> bool:
    """Tell whether an accelerator skips zeros of the pattern 2:4 (Mishra et al. 2021; CDNA 3)."""
    if row.vendor == "NVIDIA":
        return (row.launch_year or 0) >= 2020 and row.bf16_tflops is not None
    return row.vendor == "AMD" and row.id.startswith("mi3")


@lever("pruning-2-4")
def pruning_2_4(at: Situation) -> Plan:
    """Half the weights and 2 bits each for their place: at 16 bits 0.5625 of the bytes.

    On a workload the saving of bytes counts through decode and memory; faster products are not
    counted, because no energy measured end to end is published.
    """
    row = chip(at)
    if not has_2_4(row):
        raise LeverError(lm.NO_SPARSITY, value=row.name)
    if at.list_name == "fleets":
        return on_fleet(at, "service")
    check_side(at, "service")
    if not text_service(at):
        return at.with_values(**work_factor(at, 1.0 - at.values["saving"]))
    bits = at.filled.weight_bits
    return at.with_values(weight_bits=_KEPT * (bits + _INDEX_BITS), **refitted(at))


def _smaller(at: Situation, keep: float) -> Plan:
    """Keep a share of the parameters; on a fleet, or with a measured energy per item, by the range."""
    if at.list_name == "fleets":
        return on_fleet(at, "any")
    if at.filled.kind == "inference" and not text_service(at):
        return at.with_values(**work_factor(at, 1.0 - at.values["saving"]))
    return at.with_values(**fewer_parameters(at, keep))


@lever("pruning-structured", "low-rank", "lighter-architecture")
def fewer(at: Situation) -> Plan:
    """Take a share of the parameters out; FLOPs, bytes and memory follow."""
    return _smaller(at, 1.0 - at.values["share"])


@lever("distillation")
def distillation(at: Situation) -> Plan:
    """Serve a student of ``size`` times the parameters, and train it with the teacher's answers.

    The training costs 6 x student + 2 x teacher FLOPs per token and parameter (Hinton et al. 2015
    for the method; the forward pass of the teacher is 2 FLOPs per active parameter and token).
    """
    if at.list_name == "fleets":
        return on_fleet(at, "service")
    check_side(at, "service")
    teacher = at.filled
    plan = _smaller(at, at.values["size"])
    if teacher.params_b is None:
        return plan
    active = teacher.active_params_b if teacher.active_params_b is not None else teacher.params_b
    return with_training(
        at,
        plan,
        f"Distillation for {at.label}",
        method="distillation",
        params_b=teacher.params_b * at.values["size"],
        tokens_b=at.values["tokens_b"],
        teacher_params_b=active,
    )


@lever("mixture-of-experts")
def mixture_of_experts(at: Situation) -> Plan:
    """Let a share of the parameters work on each token; all of them stay in memory."""
    if at.list_name == "fleets":
        return on_fleet(at, "any")
    work = at.filled
    if work.kind == "inference" and not text_service(at):
        return at.with_values(**work_factor(at, 1.0 - at.values["saving"]))
    if work.params_b is None:
        raise LeverError(lm.NO_PARAMS, work=at.label)
    active = work.active_params_b if work.active_params_b is not None else work.params_b
    if active < 0.95 * work.params_b:
        raise LeverError(lm.MIXTURE_ALREADY, work=at.label)
    fields = {"params_b": work.params_b, "active_params_b": work.params_b * at.values["active"]}
    if work.flops is not None:
        fields["flops"] = work.flops * at.values["active"]
    return at.with_values(**fields)
