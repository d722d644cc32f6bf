"""Serving a model: known answers by hand, and what physics says for any size and batch."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenplanner.catalog.rows import Accelerator
from greenplanner.catalog.store import default_catalog
from greenplanner.model import inference_physics as physics
from greenplanner.model.inference import (
    Chip,
    DoesNotFitError,
    LanguageModel,
    Service,
    UnknownFigureError,
    busy_accelerators,
    chip_of,
    replicas_needed,
    serve,
    serve_items,
)
from greenplanner.model.inference_physics import FITTED

H100 = chip_of(default_catalog().accelerator("h100-sxm5-80gb"))
LLAMA_70B = LanguageModel(params=70e9, active_params=70e9, layers=80, hidden_size=8192, kv_elements=163840)


def dense(params: float, bits: float = 16.0) -> LanguageModel:
    return LanguageModel(params=params, active_params=params, weight_bits=bits)


def ask(
    model: LanguageModel,
    prompt: float = 500.0,
    output: float = 300.0,
    count: int | None = None,
    batch: float | None = None,
    chip: Chip = H100,
) -> Service:
    return serve(model, chip, prompt_tokens=prompt, output_tokens=output, count=count, batch=batch)


def test_kv_cache_of_llama_70b() -> None:
    """2 x 80 layers x 8 heads x 128 x 2 bytes = 327 680 bytes for each token (Llama 3 configuration)."""
    assert physics.kv_bytes(LLAMA_70B) == 327680.0


def test_estimated_architecture_is_near_the_published_one() -> None:
    """8B: 32 layers, width 4 096, 131 072 bytes; 70B: 80, 8 192, 327 680; 405B: 126, 16 384, 516 096."""
    for params, layers, hidden, kv in (
        (8e9, 32, 4096, 131072),
        (70e9, 80, 8192, 327680),
        (405e9, 126, 16384, 516096),
    ):
        model = physics.complete(dense(params))
        assert model.layers == pytest.approx(layers, rel=0.2)
        assert model.hidden_size == pytest.approx(hidden, rel=0.25)
        assert physics.kv_bytes(model) == pytest.approx(kv, rel=0.3)


def test_memory_decides_how_many() -> None:
    """140 GB of weights and 64 x 650 tokens x 327 680 B = 13.6 GB need 154 GB; 72 GB each: 3."""
    service = ask(LLAMA_70B, batch=64)
    assert service.count == 3
    assert service.weights_gb == pytest.approx(140.0)
    assert service.kv_gb == pytest.approx(64 * 650 * 327680 / 1e9)
    # 8 bits halve the weights: 70 + 13.6 GB need 2; 4 bits: 35 + 13.6 GB fit into 1.
    assert ask(LanguageModel(params=70e9, active_params=70e9, weight_bits=8, kv_elements=163840)).count == 2
    assert ask(LanguageModel(params=70e9, active_params=70e9, weight_bits=4, kv_elements=163840)).count == 1


def test_bytes_bound_step_by_hand() -> None:
    """One request: 140 GB / (4 x 3 350 GB/s x 0.85) = 12.3 ms for the weights; arithmetic takes 61 us."""
    service = ask(LLAMA_70B, count=4, batch=1)
    assert service.bytes_s == pytest.approx(140e9 / (4 * 3350e9 * 0.85))
    assert service.compute_s == pytest.approx(2 * 70e9 / (4 * 989.4e12 * 0.58))
    # 53.9 tokens/s are published for this case (LLM Inference Economics from First Principles, 2025).
    assert service.tokens_per_second == pytest.approx(53.9, rel=0.25)


def test_prefill_by_hand() -> None:
    """2 x 70e9 x 500 + 2 x 80 x 8 192 x 500^2 FLOP over 4 x 989.4e12 x 0.58."""
    service = ask(LLAMA_70B, count=4)
    assert service.prefill_s == pytest.approx((7e13 + 2 * 80 * 8192 * 250000) / (4 * 989.4e12 * 0.58))
    assert service.prompt_j == pytest.approx(4 * 700.0 * service.prefill_s)


def test_power_lies_between_idle_and_busy() -> None:
    service = ask(LLAMA_70B, count=4, batch=8)
    assert H100.idle_w < service.decode_w < service.prefill_w <= H100.busy_w
    assert service.request_j == pytest.approx(service.count * service.mean_w * service.replica_s)


def test_little() -> None:
    """Requests in work = rate x time in work."""
    service = ask(LLAMA_70B, count=4, batch=16)
    assert service.requests_per_second * service.latency_s == pytest.approx(16.0)


def test_experts_touched() -> None:
    """One token reads the active parameters, very many tokens all of them."""
    model = LanguageModel(params=235e9, active_params=22e9)
    assert physics.touched_bytes(model, np.array(1.0)) == pytest.approx(44e9)
    assert physics.touched_bytes(model, np.array(1e6)) == pytest.approx(470e9)
    # By hand for 8: 11e9 + 224e9 x (1 - (1 - 11/224)^8) parameters of 2 bytes.
    by_hand = 2 * (11e9 + 224e9 * (1 - (1 - 11 / 224) ** 8))
    assert physics.touched_bytes(model, np.array(8.0)) == pytest.approx(by_hand)


def test_does_not_fit() -> None:
    with pytest.raises(DoesNotFitError) as error:
        ask(LLAMA_70B, count=1)
    assert error.value.needed == 2
    assert "2 are needed" in str(error.value)
    assert ask(LLAMA_70B, count=2, batch=1).count == 2


def test_batch_is_cut_by_memory_and_latency() -> None:
    # 2 x 72 - 140 = 4 GB hold 18 requests of 650 tokens.
    service = ask(LLAMA_70B, count=2, batch=64)
    assert (service.batch, service.batch_wanted, service.batch_limit) == (18.0, 64.0, "memory")
    quick = serve(LLAMA_70B, H100, prompt_tokens=500, output_tokens=300, count=4, latency_s=7.0)
    assert quick.batch_limit == "latency"
    assert quick.latency_s <= 7.0
    slower = serve(LLAMA_70B, H100, prompt_tokens=500, output_tokens=300, count=4, batch=quick.batch + 1)
    assert slower.latency_s > 7.0


def test_eight_bits_at_one_configuration_save_less_than_half() -> None:
    """Bits act through bytes: at a large batch arithmetic and sequences stay (facts/levers.csv)."""
    full = ask(LLAMA_70B, count=4, batch=256)
    eight = ask(
        LanguageModel(params=70e9, active_params=70e9, weight_bits=8, layers=80, kv_elements=163840),
        count=4,
        batch=256,
    )
    assert 0.6 < eight.request_j / full.request_j < 1.0


def test_demand() -> None:
    """A day of back-to-back requests keeps one replica busy; a peak of 1.5 needs 2, with 30 % free 3."""
    service = ask(LLAMA_70B, count=4)
    per_day = 86400.0 / service.replica_s
    assert busy_accelerators(service, per_day) == pytest.approx(4.0)
    shape = np.ones(168)
    shape[:84] = 3.0
    course = busy_accelerators(service, per_day, shape)
    assert course.mean() == pytest.approx(4.0)
    assert course.max() == pytest.approx(6.0)
    assert replicas_needed(service, per_day, shape) == 2
    assert replicas_needed(service, per_day, shape, headroom=0.3) == 3
    assert replicas_needed(service, 0.0, shape) == 0


def test_items() -> None:
    """0.35 Wh at half of 700 W take 3.6 s."""
    service = serve_items(0.35, H100, 0.5)
    assert service.accelerator_hours * 3600 == pytest.approx(3.6)
    assert busy_accelerators(service, 24000.0) == pytest.approx(1.0)


@pytest.mark.parametrize("row", default_catalog().tables["accelerators"].values(), ids=lambda row: row.id)
def test_every_accelerator_of_the_catalog_serves_or_says_why(row: Accelerator) -> None:
    known = (row.bf16_tflops or row.fp32_tflops or row.int8_tops) and row.memory_gb and row.memory_gb_per_s
    if not known:
        with pytest.raises(UnknownFigureError, match=re.escape(row.name)):
            chip_of(row)
        return
    service = ask(dense(0.05e9), batch=1, chip=chip_of(row))
    assert 0 < service.request_j < 1e6


# --- what physics says ---------------------------------------------------------------------------
PARAMS = st.floats(8.0, math.log10(2e12)).map(lambda power: 10.0**power)
BATCHES = st.floats(0.0, 10.0).map(lambda power: 2.0**power)
TOKENS = st.floats(1.0, 4000.0)
MORE = st.floats(1.01, 20.0)


@given(PARAMS, st.floats(0.03, 1.0), BATCHES, TOKENS, TOKENS, MORE)
@settings(max_examples=150, deadline=None)
def test_more_tokens_cost_more(
    params: float, share: float, batch: float, prompt: float, output: float, more: float
) -> None:
    model = LanguageModel(params=params, active_params=params * share)
    # Room for everything, so that only the tokens differ.
    count = ask(model, prompt * more, output * more, batch=batch).count
    base = ask(model, prompt, output, count, batch).request_j
    assert ask(model, prompt * more, output, count, batch).request_j > base
    assert ask(model, prompt, output * more, count, batch).request_j > base


@given(PARAMS, st.floats(0.03, 0.95), BATCHES, MORE)
@settings(max_examples=150, deadline=None)
def test_larger_models_cost_more(params: float, share: float, batch: float, more: float) -> None:
    """All parameters grow, with the active ones or without them, on the same accelerators.

    The kind of model stays: a layer of experts takes longer than a dense one, so that a small mixture can
    cost more than a dense model of the same size.
    """
    small = LanguageModel(params=params, active_params=params * share)
    wide = LanguageModel(params=params * more, active_params=params * share)
    large = LanguageModel(params=params * more, active_params=params * more * share)
    count = ask(large, batch=batch).count
    joules = [ask(model, count=count, batch=batch).request_j for model in (small, wide, large)]
    assert joules[0] < joules[1] < joules[2]
    assert ask(dense(params), count=count * 4, batch=batch).request_j < (
        ask(dense(params * more), count=count * 4, batch=batch).request_j
    )


@given(PARAMS, st.floats(0.03, 1.0), st.lists(BATCHES, min_size=2, max_size=2, unique=True))
@settings(max_examples=150, deadline=None)
def test_batching_never_costs_energy(params: float, share: float, batches: list[float]) -> None:
    model = LanguageModel(params=params, active_params=params * share)
    few, many = sorted(batches)
    count = ask(model, batch=many).count
    assert ask(model, count=count, batch=many).request_j <= ask(model, count=count, batch=few).request_j * (
        1 + 1e-9
    )


@given(PARAMS, BATCHES)
@settings(max_examples=150, deadline=None)
def test_no_cliff_in_the_number_of_accelerators(params: float, batch: float) -> None:
    """1 % more parameters add an accelerator at most for each hundred, and never a jump above that step."""
    small, large = ask(dense(params), batch=batch), ask(dense(params * 1.01), batch=batch)
    assert 0 <= large.count - small.count <= 1 + small.count // 50
    step = (large.count / small.count) * 1.03
    assert large.request_j / small.request_j <= step


@given(st.floats(30e9, 2e12), BATCHES, st.integers(1, 64))
@settings(max_examples=100, deadline=None)
def test_more_accelerators_are_faster_and_cost_no_less(params: float, batch: float, extra: int) -> None:
    """Small models can get slower: then the exchange between accelerators takes longer than it saves."""
    first = ask(dense(params), batch=batch)
    second = ask(dense(params), count=first.count + extra, batch=batch)
    assert second.request_j >= first.request_j * (1 - 1e-9)
    assert second.replica_s <= first.replica_s


def test_parameters_are_shares() -> None:
    """Nothing in the fit is beyond what hardware can: shares below 1, power not above busy."""
    assert 0 < FITTED.bandwidth_share < 1
    assert 0 < FITTED.compute_share < 1
    assert FITTED.base_power + FITTED.compute_power <= 1.0
