"""The requests in work at a time where nobody enters them: mixtures of experts, long texts, no sawtooth."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenplanner.catalog.store import default_catalog
from greenplanner.model import inference_physics as physics
from greenplanner.model.inference import BATCH, BATCH_MOST, LanguageModel, chip_of, serve, usual_batch

CATALOG = default_catalog()
H100 = chip_of(CATALOG.accelerator("h100-sxm5-80gb"))
DENSE = LanguageModel(params=70e9, active_params=70e9)
DEEPSEEK = LanguageModel(params=671e9, active_params=37e9, weight_bits=8.0, kv_elements=35136.0, layers=61)
GPT_OSS = LanguageModel(params=117e9, active_params=5.1e9, weight_bits=4.25)


def served(model: LanguageModel, prompt: float = 500.0, output: float = 300.0, **given: float):
    return serve(model, H100, prompt_tokens=prompt, output_tokens=output, **given)


def test_a_dense_model_takes_64() -> None:
    assert served(DENSE).batch == BATCH
    assert usual_batch(70e9, 70e9) == BATCH


def test_a_mixture_takes_as_many_as_a_quarter_more_accelerators_hold() -> None:
    """By hand: 671 GB / 72 GB are 10 accelerators, a quarter more 12; 1 161 requests, at most 1 024, x 650
    tokens x 70 kB are 47 GB beside 671 GB: 10 hold them."""
    found = served(DEEPSEEK)
    assert (found.batch, found.count) == (BATCH_MOST, 10)
    # 62 GB on one accelerator: there is no quarter of one, so what fits beside the weights.
    one = served(GPT_OSS)
    assert one.count == 1
    assert 64 < one.batch < BATCH_MOST
    assert one.kv_gb + one.weights_gb <= one.room_gb


def test_what_is_entered_holds() -> None:
    assert served(DEEPSEEK, batch=64.0).batch == 64
    given_count = served(DEEPSEEK, count=16)
    assert (given_count.count, given_count.batch) == (16, BATCH_MOST)
    assert served(DENSE, count=2).batch < BATCH


def test_long_texts_take_fewer_requests_not_dozens_of_accelerators() -> None:
    """Llama 70B: 140 GB of weights; with 128 000 tokens the KV cache gets no more than that: 4 in all."""
    found = served(DENSE, prompt=128_000.0)
    assert found.count == math.ceil(2 * 140 / 72)
    assert 1 <= found.batch < 8
    assert found.kv_gb <= found.weights_gb
    # One request that is longer than that still gets what it needs.
    alone = served(DENSE, prompt=1_000_000.0)
    assert alone.batch == 1
    assert alone.count == physics.accelerators_needed(
        physics.complete(DENSE), H100, 1.0, physics.context(1e6, 300.0)
    )


@settings(max_examples=60, deadline=None)
@given(
    params=st.floats(1.0, 1500.0), share=st.floats(0.03, 1.0), bits=st.sampled_from([16.0, 8.0, 4.0]),
    prompt=st.floats(0.0, 2e5), more=st.floats(1.05, 4.0),
)  # fmt: skip
def test_a_longer_prompt_never_costs_less(
    params: float, share: float, bits: float, prompt: float, more: float
) -> None:
    """The room that is left beside the weights by chance must not make a longer text cheaper."""
    model = LanguageModel(params=params * 1e9, active_params=params * share * 1e9, weight_bits=bits)
    one, two = served(model, prompt), served(model, (prompt + 20.0) * more)
    assert two.request_j >= one.request_j * 0.999
    assert two.batch <= one.batch


@pytest.mark.parametrize("model", [DENSE, DEEPSEEK, GPT_OSS])
def test_the_default_lies_on_the_curve_of_batches(model: LanguageModel) -> None:
    found = served(model)
    same = served(model, count=found.count, batch=found.batch)
    assert same.request_j == pytest.approx(found.request_j)
