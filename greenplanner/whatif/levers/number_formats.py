"""Levers on the number format: quantization in service, formats in training."""

from __future__ import annotations

from typing import Any

from greenplanner.catalog.rows import Accelerator
from greenplanner.plan import lever_messages as lm
from greenplanner.plan.types import Plan
from greenplanner.whatif.levers.registry import LeverError, Situation, lever
from greenplanner.whatif.levers.software import (
    check_side,
    chip,
    on_fleet,
    refitted,
    text_service,
    with_training,
    work_factor,
)

# Weight-only INT4 keeps a 16-bit scale (and half a byte of zero point) for each 128 weights.
_INT4_BITS = 4.0 + 20.0 / 128.0
# Below this size measurements found that INT4 raises energy (huggingface/optimum 2410).
SMALL_MODEL_B = 3.0


def _needs(row: Accelerator, field: str, name: str) -> None:
    if not getattr(row, field):
        raise LeverError(lm.NO_FORMAT, value=row.name, format=name)


def _eight_bits(at: Situation) -> None:
    row = chip(at)
    if not row.int8_tops and not row.fp8_tflops:
        raise LeverError(lm.NO_FORMAT, value=row.name, format="8-bit")


def _stored(at: Situation, bits: float, overhead: float) -> Plan:
    """Store the weights in fewer bits; a replica takes what its memory needs then."""
    check_side(at, "service")
    if not text_service(at):
        return at.with_values(**work_factor(at, 1.0 - at.values["saving"]))
    present = at.filled.weight_bits
    if present <= bits + 0.5:
        raise LeverError(lm.BITS_ALREADY, work=at.label, value=f"{present:g}")
    return at.with_values(weight_bits=bits, **refitted(at), **_extra(at, overhead))


def _extra(at: Situation, overhead: float) -> dict[str, Any]:
    return work_factor(at, 1.0 + overhead) if overhead else {}


@lever("int8-post-training", "int8-dynamic")
def int8(at: Situation) -> Plan:
    """8 bits for weights: half the bytes of 16, plus the work of converting."""
    _eight_bits(at)
    if at.list_name == "fleets":
        return on_fleet(at, "service")
    return _stored(at, 8.0, at.values["overhead"])


@lever("int4-post-training")
def int4(at: Situation) -> Plan:
    """4 bits for weights; below 3 billion parameters the measured rise of energy stands instead."""
    if at.list_name == "fleets":
        return on_fleet(at, "service")
    params = at.filled.params_b
    if text_service(at) and params is not None and params < SMALL_MODEL_B:
        if at.filled.weight_bits <= _INT4_BITS + 0.5:
            raise LeverError(lm.BITS_ALREADY, work=at.label, value=f"{at.filled.weight_bits:g}")
        return at.with_values(**work_factor(at, 1.0 + at.values["small_model"]))
    return _stored(at, _INT4_BITS, at.values["overhead"])


@lever("quantization-aware")
def quantization_aware(at: Situation) -> Plan:
    """8 or 4 bits in service after a training with rounded weights, which is added."""
    if at.list_name == "fleets":
        return on_fleet(at, "service")
    eight = at.values["bits"] == "8"
    if eight:
        _eight_bits(at)
    plan = _stored(at, 8.0 if eight else _INT4_BITS, at.values["overhead"])
    work = at.filled
    if work.params_b is None:
        return plan
    return with_training(
        at,
        plan,
        f"Quantization-aware training for {at.label}",
        method="fine-tuning",
        params_b=work.params_b,
        active_params_b=work.active_params_b,
        tokens_b=at.values["tokens_b"],
    )


@lever("fp8-serving")
def fp8_serving(at: Situation) -> Plan:
    """FP8 weights: refitted through bytes and memory, at the same configuration as measured."""
    _needs(chip(at), "fp8_tflops", "FP8")
    same = at.values["configuration"] == "same"
    if at.list_name == "fleets":
        return on_fleet(at, "service", -at.values["same"] if same else None)
    if not same:
        return _stored(at, 8.0, at.values["overhead"])
    check_side(at, "service")
    if text_service(at) and at.filled.weight_bits <= 8.5:
        raise LeverError(lm.BITS_ALREADY, work=at.label, value=f"{at.filled.weight_bits:g}")
    return at.with_values(**work_factor(at, 1.0 + at.values["same"]))


def _peak(row: Accelerator, precision: str) -> float | None:
    """Return the dense peak in TFLOP/s of a training format, 32-bit ones on the units they run on."""
    field = {"fp32": "fp32_tflops", "tf32": "tf32_tflops", "fp8": "fp8_tflops", "fp4": "fp4_tflops"}
    found: float | None = getattr(row, field.get(precision, "bf16_tflops"))
    return found or (row.fp32_tflops if precision == "tf32" else None)


def _faster(at: Situation, precision: str, speed: float) -> Plan:
    """Train in another format, ``speed`` times as fast: MFU is a share of the new, higher peak."""
    row, work = chip(at), at.filled
    old, new = _peak(row, work.precision or "bf16"), _peak(row, precision)
    if not old or not new:
        raise LeverError(lm.NO_FORMAT, value=row.name, format=precision)
    if not work.mfu:
        raise LeverError(lm.NO_CHIP, work=at.label)
    return at.with_values(precision=precision, mfu=min(1.0, work.mfu * speed * old / new))


@lever("mixed-precision")
def mixed_precision(at: Situation) -> Plan:
    """From 32 bits to 16 with 32-bit sums (Micikevicius et al. 2018)."""
    if at.list_name == "fleets":
        return on_fleet(at, "training")
    check_side(at, "training")
    if at.filled.precision not in ("fp32", "tf32"):
        raise LeverError(lm.PRECISION_ALREADY, work=at.label, value=str(at.filled.precision))
    return _faster(at, "bf16", at.values["speed"])


@lever("fp8-training")
def fp8_training(at: Situation) -> Plan:
    """From 16 bits to FP8 products: the peak doubles, the step gets faster by less."""
    _needs(chip(at), "fp8_tflops", "FP8")
    if at.list_name == "fleets":
        return on_fleet(at, "training")
    check_side(at, "training")
    if at.filled.precision in ("fp8", "fp4"):
        raise LeverError(lm.PRECISION_ALREADY, work=at.label, value=str(at.filled.precision))
    return _faster(at, "fp8", at.values["speed"])
