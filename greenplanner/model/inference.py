"""Services that answer requests: accelerators per replica, speed, energy per request, and demand.

How to use it for a plan::

    chip = chip_of(accelerator_row, idle_w=fleet.idle_w, busy_w=fleet.max_w)
    model = LanguageModel(params=70e9, active_params=70e9, weight_bits=16.0)
    service = serve(model, chip, prompt_tokens=500.0, output_tokens=300.0)     # one replica
    busy = busy_accelerators(service, requests_per_day, shape)    # (H,) of 168 or 8 760 hours
    count = replicas_needed(service, requests_per_day, shape, headroom) * service.count
    utilization = busy / count                                    # above 1: does not fit in time

``service.accelerator_hours`` are the accelerator-hours of one request, ``service.mean_w`` the power of one
accelerator while it serves (below the busy power of the accelerator, because decoding waits for memory),
``service.batch < service.batch_wanted`` says that memory or latency allow fewer requests at once, and
:class:`DoesNotFitError` that the model does not fit. :func:`serve_items` does the same for images, clips
and the like, from a measured energy per item. A year that grows is ``requests_per_day * (1 + growth) ** y``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import msgspec
import numpy as np

from greenplanner.catalog.rows import Accelerator
from greenplanner.model import inference_physics as physics
from greenplanner.model.inference_physics import FITTED, Parameters
from greenplanner.model.inference_types import (
    LATENCY,
    MEMORY,
    Chip,
    DoesNotFitError,
    ItemService,
    LanguageModel,
    Power,
    Service,
    UnknownFigureError,
)

__all__ = [
    "BATCH",
    "LATENCY",
    "MEMORY",
    "Chip",
    "DoesNotFitError",
    "ItemService",
    "LanguageModel",
    "Power",
    "Service",
    "UnknownFigureError",
    "busy_accelerators",
    "chip_of",
    "drawing",
    "replicas_needed",
    "scaled",
    "serve",
    "serve_items",
    "usual_batch",
]

# Requests that a replica has in work at a time where nobody says: nobody publishes means of production.
# 64 is what EcoLogits assumes, servers take up to 256 by default (vLLM), benchmarks of APIs assume 8.
BATCH, BATCH_LOW, BATCH_HIGH = 64.0, 8.0, 256.0
# Of a mixture of experts so many more that an expert has as much to do as the weights of a dense model, as
# far as there is room for them: DeepSeek's account of its service (February 2025) spreads experts over
# nodes for no other reason. Servers stop at 1 024 (vLLM on accelerators of 80 GB).
BATCH_MOST = 1024.0
_TRIED = 256


def chip_of(row: Accelerator, *, idle_w: float | None = None, busy_w: float | None = None) -> Chip:
    """Return the accelerator of a catalog row; entered or measured idle and busy power go before it.

    Raises
    ------
    UnknownFigureError
        When the row lacks arithmetic, memory, bandwidth or power.
    """
    sixteen = row.bf16_tflops or row.tf32_tflops or row.fp32_tflops or (row.int8_tops or 0.0) / 2.0
    idle = row.idle_w if idle_w is None else idle_w
    busy = (row.max_w or row.tdp_w) if busy_w is None else busy_w
    known = {
        "peak throughput": sixteen,
        "memory": row.memory_gb,
        "memory bandwidth": row.memory_gb_per_s,
        "busy power": busy,
    }
    missing = [name for name, value in known.items() if not value]
    if missing:
        raise UnknownFigureError(f"the catalog does not know the {' and the '.join(missing)} of {row.name}")
    assert row.memory_gb is not None
    assert row.memory_gb_per_s is not None
    assert busy is not None
    return Chip(
        tflops_16=float(sixteen),
        tflops_8=row.fp8_tflops or row.int8_tops,
        tflops_32=row.tf32_tflops or row.fp32_tflops,
        memory_gb=row.memory_gb,
        memory_gb_per_s=row.memory_gb_per_s,
        idle_w=min(idle or 0.0, busy),
        busy_w=busy,
    )


def usual_batch(params: float, active_params: float) -> float:
    """Return the requests in work at a time that are taken where nobody says, memory permitting.

    64 for a dense model; of a mixture of experts x all parameters / active ones, at most 1 024.
    """
    return min(BATCH * max(1.0, params / active_params), BATCH_MOST)


def serve(
    model: LanguageModel,
    chip: Chip,
    *,
    prompt_tokens: float,
    output_tokens: float,
    count: int | None = None,
    batch: float | None = None,
    latency_s: float | None = None,
    parameters: Parameters = FITTED,
) -> Service:
    """Return one replica in steady work.

    Parameters
    ----------
    prompt_tokens, output_tokens
        Tokens of one request that are read and written.
    count
        Accelerators of the replica; None: the fewest whole ones that hold weights and the batch.
    batch
        Requests in work at the same time; None: 64, of a mixture of experts more, for long texts fewer.
        Fewer are taken where no more fit.
    latency_s
        Time in which an answer must be done; makes the batch smaller where needed. With 1 request at a
        time still too slow, the service is returned with batch 1 (compare ``latency_s``).

    Raises
    ------
    DoesNotFitError
        When the weights and one request do not fit into ``count`` accelerators.
    """
    p = parameters
    model = physics.complete(model)
    tokens = physics.context(prompt_tokens, output_tokens)
    fewest = count is None
    if batch is not None:
        wanted = float(batch)
    else:
        wanted = usual_batch(model.params, model.active_params)
    if count is None:
        least = wanted
        if batch is None:
            wanted = _for_long_texts(model, chip, wanted, tokens, p)
            least = min(BATCH, wanted)
        count = physics.accelerators_needed(model, chip, least, tokens, p)
        if wanted > least:
            most = physics.accelerators_needed(model, chip, wanted, tokens, p)
            count = _cheapest(model, chip, _numbers(count, most), wanted, prompt_tokens, output_tokens, p)
    fits = physics.batch_that_fits(model, chip, count, tokens, p)
    if fits < 1.0 - 1e-9:
        raise DoesNotFitError(
            given=count,
            needed=physics.accelerators_needed(model, chip, 1.0, tokens, p),
            wanted_gb=(physics.weight_bytes(model) + tokens * physics.kv_bytes(model)) / 1e9,
            room_gb=float(physics.room_bytes(chip, count, p)) / 1e9,
        )
    if batch is None and wanted > BATCH:
        # Of a mixture of experts as many more than 64 as there is room for.
        wanted = max(BATCH, float(math.floor(min(fits, wanted) + 1e-9)))
    limit, used = "", wanted
    if fits < wanted - 1e-9:
        limit, used = MEMORY, max(1.0, math.floor(fits + 1e-9))
    if latency_s is not None:
        count, quick = _in_time(model, chip, count, used, prompt_tokens, output_tokens, latency_s, fewest, p)
        if quick < used:
            limit, used = LATENCY, quick
    return _service(model, chip, count, used, wanted, limit, prompt_tokens, output_tokens, p)


def _for_long_texts(model: LanguageModel, chip: Chip, batch: float, tokens: float, p: Parameters) -> float:
    """Return the requests in work at a time, fewer where their KV cache would need more than the weights.

    The bound is what fits into the accelerators that hold the weights twice. It follows from the weights
    alone, so a longer text never takes less energy.
    """
    twice = physics.weight_bytes(model) * 2.0 / float(physics.room_bytes(chip, 1, p))
    most = physics.batch_that_fits(model, chip, math.ceil(twice - 1e-9), tokens, p)
    return max(1.0, float(math.floor(min(batch, most) + 1e-9)))


def _numbers(fewest: int, most: int) -> list[int]:
    """Return the numbers of accelerators that are tried: all, or 256 of very many, both ends among them."""
    if most - fewest < _TRIED:
        return list(range(fewest, most + 1))
    return sorted({round(each) for each in np.geomspace(fewest, most, _TRIED)} | {fewest, most})


def _cheapest(
    model: LanguageModel,
    chip: Chip,
    counts: Iterable[int],
    most: float,
    prompt_tokens: float,
    output_tokens: float,
    p: Parameters,
) -> int:
    """Return the accelerators of a replica that take least energy for a request, each filled up to ``most``.

    For each number of accelerators more parameters or bits leave room for fewer requests and cost more; so
    does the least over all numbers: what is larger never gets cheaper through the accelerators it brings.
    """
    tokens = physics.context(prompt_tokens, output_tokens)
    best, count = math.inf, 1
    for each in counts:
        fits = physics.batch_that_fits(model, chip, each, tokens, p)
        batch = max(1.0, float(math.floor(min(fits, most) + 1e-9)))
        found = _service(model, chip, each, batch, batch, "", prompt_tokens, output_tokens, p)
        if found.request_j < best - 1e-12:
            best, count = found.request_j, each
    return count


def _replica_seconds(
    model: LanguageModel,
    chip: Chip,
    count: int,
    batch: np.ndarray,
    prompt_tokens: float,
    output_tokens: float,
    p: Parameters,
) -> np.ndarray:
    tokens = physics.context(prompt_tokens, output_tokens)
    step = physics.decode_step(model, chip, count, batch, tokens, p)
    return (
        physics.prefill_seconds(model, chip, count, prompt_tokens, p) + output_tokens * step.total_s / batch
    )


def _in_time(
    model: LanguageModel,
    chip: Chip,
    count: int,
    most: float,
    prompt_tokens: float,
    output_tokens: float,
    latency_s: float,
    fewest: bool,
    p: Parameters,
) -> tuple[int, float]:
    """Return accelerators and the largest batch, at least 1, whose answers are done in time.

    Latency grows with the batch. Where the accelerators are not given (``fewest``), a smaller batch needs
    less memory: of the numbers of accelerators that bring answers in time, at most ``count``, the one that
    takes least energy for a request; where none does, those that hold one request.
    """
    tokens = physics.context(prompt_tokens, output_tokens)

    def largest(accelerators: int) -> float:
        fits = physics.batch_that_fits(model, chip, accelerators, tokens, p)
        batches = np.arange(1.0, max(2.0, math.floor(min(most, fits) + 1e-9) + 1.0))
        seconds = _replica_seconds(model, chip, accelerators, batches, prompt_tokens, output_tokens, p)
        in_time = batches[batches * seconds <= latency_s]
        return float(in_time[-1]) if in_time.size else 0.0

    if not fewest:
        return count, max(1.0, largest(count))
    alone = physics.accelerators_needed(model, chip, 1.0, tokens, p)
    best, found = math.inf, (alone, 1.0)
    for each in _numbers(alone, count):
        batch = largest(each)
        if batch:
            one = _service(model, chip, each, batch, batch, "", prompt_tokens, output_tokens, p)
            if one.request_j < best - 1e-12:
                best, found = one.request_j, (each, batch)
    return found


def _service(
    model: LanguageModel,
    chip: Chip,
    count: int,
    batch: float,
    wanted: float,
    limit: str,
    prompt_tokens: float,
    output_tokens: float,
    p: Parameters,
) -> Service:
    tokens = physics.context(prompt_tokens, output_tokens)
    step = physics.decode_step(model, chip, count, batch, tokens, p)
    total = float(step.total_s)
    prefill_s = physics.prefill_seconds(model, chip, count, prompt_tokens, p)
    decode_s = output_tokens * total / batch
    replica_s = prefill_s + decode_s
    prefill_w = float(physics.power_w(chip, 0.0, 1.0, 0.0, p))
    moving = (float(step.bytes_s) + float(step.kv_s)) / total
    shares = moving, float(step.compute_s) / total, float(step.sequences_s) / total
    decode_w = float(physics.power_w(chip, *shares, p))
    prompt_j, output_j = count * prefill_w * prefill_s, count * decode_w * decode_s
    return Service(
        model=model,
        prompt_tokens=prompt_tokens,
        output_tokens=output_tokens,
        count=count,
        batch=batch,
        batch_wanted=wanted,
        batch_limit=limit,
        weights_gb=physics.weight_bytes(model) / 1e9,
        kv_gb=batch * tokens * physics.kv_bytes(model) / 1e9,
        room_gb=float(physics.room_bytes(chip, count, p)) / 1e9,
        prefill_s=prefill_s,
        step_s=total,
        bytes_s=float(step.bytes_s),
        compute_s=float(step.compute_s),
        kv_s=float(step.kv_s),
        layers_s=float(step.layers_s),
        sequences_s=float(step.sequences_s),
        prefill_w=prefill_w,
        decode_w=decode_w,
        replica_s=replica_s,
        latency_s=batch * replica_s,
        prompt_j=prompt_j,
        output_j=output_j,
        mean_w=(prompt_j + output_j) / (count * replica_s) if replica_s > 0.0 else chip.idle_w,
    )


def serve_items(wh_per_item: float, chip: Chip | Power, busy_share: float = 1.0) -> ItemService:
    """Return what an item (image, clip, minute, thousand classifications) takes of an accelerator.

    ``wh_per_item`` is the measured energy of the accelerators, ``busy_share`` their mean power while they
    worked on it over their busy power: time = energy / power. On another accelerator than the measured
    one the energy per item is taken as the same.
    """
    watts = max(chip.idle_w, chip.busy_w * busy_share)
    return ItemService(wh_per_item=wh_per_item, mean_w=watts, accelerator_hours=wh_per_item / watts)


def scaled(service: Service, factor: float) -> Service:
    """Return the service with its time and energy times ``factor``.

    For software that saves or adds work which the physics of a token does not see (speculative decoding,
    early exit, caches of answers).
    """
    return msgspec.structs.replace(
        service,
        prefill_s=service.prefill_s * factor,
        step_s=service.step_s * factor,
        replica_s=service.replica_s * factor,
        latency_s=service.latency_s * factor,
        prompt_j=service.prompt_j * factor,
        output_j=service.output_j * factor,
    )


def drawing(service: Service, watts: float) -> Service:
    """Return the service whose accelerators draw ``watts`` while they serve, whatever they wait for."""
    return msgspec.structs.replace(
        service,
        prefill_w=watts,
        decode_w=watts,
        mean_w=watts,
        prompt_j=service.count * watts * service.prefill_s,
        output_j=service.count * watts * (service.replica_s - service.prefill_s),
    )


def busy_accelerators(
    service: Service | ItemService, requests_per_day: float, shape: np.ndarray | float = 1.0
) -> np.ndarray:
    """Return the accelerators that a demand keeps busy, hour by hour.

    ``shape`` is the course of the demand relative to its mean: a number or the values of 168 or 8 760
    hours; it is scaled so that its mean is 1. Same shape as ``shape``.
    """
    course = np.asarray(shape, dtype=float)
    mean = float(course.mean())
    course = course / mean if mean > 0.0 else np.zeros_like(course)
    return requests_per_day / 24.0 * course * service.accelerator_hours


def replicas_needed(
    service: Service | ItemService,
    requests_per_day: float,
    shape: np.ndarray | float = 1.0,
    headroom: float = 0.0,
) -> int:
    """Return the whole replicas that carry the busiest hour with ``headroom`` (a share) left free."""
    peak = float(np.max(busy_accelerators(service, requests_per_day, shape)))
    if peak <= 0.0:
        return 0
    return max(1, math.ceil(peak / (service.count * (1.0 - headroom)) - 1e-9))
