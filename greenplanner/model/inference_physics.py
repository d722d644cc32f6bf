"""Serving a language model: memory, time of a decode step and of a prefill, power while it runs.

Pure functions on numbers or arrays that broadcast. The structure is the usual roofline of serving
(Pope et al. 2022, Efficiently Scaling Transformer Inference, arXiv:2211.05102): a prefill is bound by
arithmetic, a decode step by the bytes it moves (weights once for the whole batch, the KV cache once for
each request), and both carry overheads. The few free numbers are in :data:`FITTED`, fitted on half of
the models of the ML.ENERGY benchmark v3 (tests/published/test_inference.py tells which, and judges the
other half).
"""

from __future__ import annotations

import msgspec
import numpy as np

from greenplanner.model.inference_types import Chip, LanguageModel

GIGA = 1e9
# Steps of 8 bits: formats above 6 bits multiply in 8 bits where the accelerator can, smaller ones are
# unpacked to 16 bits before they are multiplied.
UNPACKED_BITS = 6.0
FULL_BITS = 16.0


class Parameters(msgspec.Struct, frozen=True, kw_only=True):
    """The free numbers of the model. Shares are 0 to 1, times in seconds.

    ``bandwidth_share`` and ``compute_share`` are what serving software reaches of the peaks of memory
    and arithmetic; ``eight_bit_share`` how much of the doubled 8-bit peak it turns into speed.
    ``layer_s`` is the overhead of a layer, ``expert_layer_s`` what a layer of experts adds,
    ``link_s`` one exchange between the accelerators of a replica (two a layer), ``sequence_s`` x
    batch ^ ``sequence_exponent`` the work per sequence (attention kernels, sampling, scheduling).
    ``expert_shared`` is the share of the active parameters that every token uses (attention, shared
    experts). ``*_power`` are shares of the span between idle and busy power: ``base_power`` while
    anything runs, the others on top for the share of time in which bytes are moved, arithmetic is done
    and sequences are worked on.
    """

    bandwidth_share: float = 0.85
    compute_share: float = 0.58
    eight_bit_share: float = 0.7
    layer_s: float = 40e-6
    expert_layer_s: float = 60e-6
    link_s: float = 35e-6
    sequence_s: float = 0.42e-3
    sequence_exponent: float = 0.7
    expert_shared: float = 0.5
    base_power: float = 0.25
    bytes_power: float = 0.48
    compute_power: float = 0.75
    sequence_power: float = 0.48
    memory_share: float = 0.9


FITTED = Parameters()


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One decode step of a replica: times in seconds (same shape as the batch), bytes of the weights."""

    weight_bytes: np.ndarray
    bytes_s: np.ndarray
    compute_s: np.ndarray
    kv_s: np.ndarray
    layers_s: np.ndarray
    sequences_s: np.ndarray
    total_s: np.ndarray


def complete(model: LanguageModel) -> LanguageModel:
    """Fill what is not known of the architecture from the size.

    Layers: 32 x (sqrt(all x active) / 8e9) ^ 0.35; width: sqrt(active / (12 layers)), the layout of a
    transformer; KV numbers per token: 65 536 x (active / 8e9) ^ 0.4, the trend of models with grouped
    heads of 2024 and 2025 (Llama 3, Qwen 3, DeepSeek V3: within a factor of 3). Full multi-head
    attention (before 2023) keeps up to 8 times more, sliding windows and state spaces a tenth.
    """
    all_, active = model.params, model.active_params
    layers = model.layers or 32.0 * (np.sqrt(all_ * active) / 8e9) ** 0.35
    hidden = model.hidden_size or np.sqrt(active / (12.0 * layers))
    elements = model.kv_elements if model.kv_elements is not None else 65536.0 * (active / 8e9) ** 0.4
    return msgspec.structs.replace(
        model, layers=float(layers), hidden_size=float(hidden), kv_elements=float(elements)
    )


def is_mixture(model: LanguageModel) -> bool:
    """Whether fewer parameters work on a token than the model has."""
    return model.active_params < model.params


def weight_bytes(model: LanguageModel) -> float:
    """Return the bytes of all weights."""
    return model.params * model.weight_bits / 8.0


def touched_bytes(model: LanguageModel, tokens: np.ndarray, p: Parameters = FITTED) -> np.ndarray:
    """Return the bytes of the weights that a step with so many tokens reads.

    A dense model reads all. Of a mixture of experts a share of the active parameters is used by every
    token, the rest is spread evenly over the experts: after B tokens 1 - (1 - k) ^ B of the experts are
    touched, k being the share that one token uses. One token reads the active parameters.
    """
    tokens = np.asarray(tokens, dtype=float)
    if not is_mixture(model):
        return np.full(tokens.shape, weight_bytes(model))
    shared = p.expert_shared * model.active_params
    experts = model.params - shared
    used = (model.active_params - shared) / experts
    return model.weight_bits / 8.0 * (shared + experts * -np.expm1(tokens * np.log1p(-used)))


def kv_bytes(model: LanguageModel) -> float:
    """Return the bytes that the KV cache keeps for one token."""
    return float(model.kv_elements or 0.0) * model.kv_bits / 8.0


def context(prompt_tokens: float, output_tokens: float) -> float:
    """Return the mean length of a request while it is answered: the prompt and half of the answer."""
    return prompt_tokens + output_tokens / 2.0


def room_bytes(chip: Chip, count: np.ndarray | float, p: Parameters = FITTED) -> np.ndarray:
    """Return the bytes that weights and KV cache may fill; the rest is for activations and the runtime."""
    return np.asarray(count, dtype=float) * chip.memory_gb * GIGA * p.memory_share


def accelerators_needed(
    model: LanguageModel, chip: Chip, batch: float, tokens: float, p: Parameters = FITTED
) -> int:
    """Return the whole accelerators that hold the weights and the KV cache of a batch.

    Any whole number is taken: servers split layers or matrices over 3 or 6 accelerators too, if less
    handily than over 2, 4 or 8.
    """
    wanted = weight_bytes(model) + batch * tokens * kv_bytes(model)
    # The small step keeps 2 x 72 GB from becoming 3 accelerators through rounding.
    return max(1, int(np.ceil(wanted / room_bytes(chip, 1.0, p) - 1e-9)))


def batch_that_fits(
    model: LanguageModel, chip: Chip, count: float, tokens: float, p: Parameters = FITTED
) -> float:
    """Return the requests whose KV cache fits beside the weights (below 1: not even one)."""
    free = float(room_bytes(chip, count, p)) - weight_bytes(model)
    each = tokens * kv_bytes(model)
    if free < 0.0:
        return 0.0
    return float("inf") if each <= 0.0 else free / each


def flops_per_second(model: LanguageModel, chip: Chip, p: Parameters = FITTED) -> float:
    """Return what one accelerator computes: the peak of the format x what software reaches of it."""
    peak = chip.tflops_16
    if model.weight_bits > FULL_BITS:
        peak = chip.tflops_32 or chip.tflops_16 / 2.0
    elif model.weight_bits > UNPACKED_BITS and model.weight_bits <= 8.0 and chip.tflops_8:
        peak = max(chip.tflops_16, chip.tflops_8 * p.eight_bit_share)
    return peak * 1e12 * p.compute_share


def decode_step(
    model: LanguageModel,
    chip: Chip,
    count: float,
    batch: np.ndarray | float,
    tokens: float,
    p: Parameters = FITTED,
) -> Step:
    """Return the time of one step, in which each request of the batch gets one token.

    The matrices are bound by bytes or by arithmetic, with a soft corner between the two; then comes the
    reading of the KV cache of each request, the overhead of the layers with their exchange between
    accelerators, and the work per sequence.
    """
    batch = np.asarray(batch, dtype=float)
    assert model.layers is not None
    speed = count * chip.memory_gb_per_s * GIGA * p.bandwidth_share
    touched = touched_bytes(model, batch, p)
    bytes_s = touched / speed
    compute_s = 2.0 * model.active_params * batch / (count * flops_per_second(model, chip, p))
    kv_s = batch * tokens * kv_bytes(model) / speed
    layer = p.layer_s + p.expert_layer_s * is_mixture(model) + 2.0 * p.link_s * (count - 1.0) / count
    layers_s = np.full(batch.shape, model.layers * layer)
    sequences_s = p.sequence_s * batch**p.sequence_exponent
    matrices = np.cbrt(bytes_s**3 + compute_s**3)
    return Step(
        weight_bytes=touched,
        bytes_s=bytes_s,
        compute_s=compute_s,
        kv_s=kv_s,
        layers_s=layers_s,
        sequences_s=sequences_s,
        total_s=matrices + kv_s + layers_s + sequences_s,
    )


def prefill_flops(model: LanguageModel, prompt_tokens: float) -> float:
    """Return the operations that read a prompt: 2 x active x tokens, and attention over what came before.

    Attention is 2 x layers x width x tokens^2 (two products of 2 operations, half of them masked).
    """
    assert model.layers is not None
    assert model.hidden_size is not None
    attention = 2.0 * model.layers * model.hidden_size * prompt_tokens**2
    return 2.0 * model.active_params * prompt_tokens + attention


def prefill_seconds(
    model: LanguageModel, chip: Chip, count: float, prompt_tokens: float, p: Parameters = FITTED
) -> float:
    """Return the time in which a replica reads one prompt, bound by arithmetic.

    The weights are read for the decode step that the server mixes with it (chunked prefill), so their
    bytes are not counted again.
    """
    return prefill_flops(model, prompt_tokens) / (count * flops_per_second(model, chip, p))


def power_w(
    chip: Chip,
    bytes_share: np.ndarray | float,
    compute_share: np.ndarray | float,
    sequence_share: np.ndarray | float = 0.0,
    p: Parameters = FITTED,
) -> np.ndarray:
    """Return the power of one accelerator from the shares of time in which it moves bytes and computes.

    P = idle + (busy - idle) x min(1, base + bytes + compute + sequences). Waiting for memory draws less
    than arithmetic, so decoding lies below the busy power.
    """
    share = (
        p.base_power
        + p.bytes_power * np.asarray(bytes_share)
        + p.compute_power * np.asarray(compute_share)
        + p.sequence_power * np.asarray(sequence_share)
    )
    return chip.idle_w + (chip.busy_w - chip.idle_w) * np.minimum(1.0, share)
