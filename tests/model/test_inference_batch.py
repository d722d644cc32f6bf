"""The requests in work at a time where nobody enters them: mixtures of experts, long texts, no sawtooth."""

from __future__ import annotations

import itertools
import math
import time

import numpy as np
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


def test_a_mixture_takes_the_accelerators_that_need_least_energy() -> None:
    """By hand: 671 GB / 72 GB are 10 accelerators; 1 161 requests, at most 1 024, x 650 tokens x 70 kB are
    47 GB beside 671 GB: 10 hold them."""
    found = served(DEEPSEEK)
    assert (found.batch, found.count) == (BATCH_MOST, 10)
    # 62 GB fit on one accelerator beside a few requests; on two the weights serve 1 024 at a time.
    two, one = served(GPT_OSS), served(GPT_OSS, count=1)
    assert (one.count, two.count, two.batch) == (1, 2, BATCH_MOST)
    assert 64 < one.batch < BATCH_MOST
    assert two.request_j < one.request_j
    assert two.kv_gb + two.weights_gb <= two.room_gb


@pytest.mark.parametrize("chip", ["h100-sxm5-80gb", "a100-sxm4-40gb", "h200-sxm-141gb", "mi300x", "tpu-v5e"])
def test_a_larger_mixture_never_gets_much_cheaper(chip: str) -> None:
    """More parameters of the same sparsity, and more bits, need more: 36.1 billion took a quarter of the
    energy of 35.9 billion as long as the room that one accelerator more brings by chance set the batch."""
    row = chip_of(CATALOG.accelerator(chip))

    def joules(params: float, bits: float) -> float:
        model = LanguageModel(params=params, active_params=0.06 * params, weight_bits=bits)
        return serve(model, row, prompt_tokens=500.0, output_tokens=300.0).request_j

    sizes = np.array([joules(each, 16.0) for each in np.geomspace(5e9, 1.2e12, 120)])
    assert (sizes[1:] > 0.995 * sizes[:-1]).all()
    assert (sizes[1:] < 1.45 * sizes[:-1]).all()
    bits = np.array([joules(400e9, each) for each in np.arange(6.1, 16.01, 0.3)])
    assert (bits[1:] > 0.999 * bits[:-1]).all()


@pytest.mark.parametrize("chip", ["h100-sxm5-80gb", "a100-sxm4-40gb", "l40s"])
def test_more_time_for_an_answer_never_costs_more(chip: str) -> None:
    """As soon as answers are in time: 70B on A100 40GB took 8 times the energy at 10.2 s of that at 10.1 s,
    because one accelerator less held one request only."""
    row = chip_of(CATALOG.accelerator(chip))
    model = LanguageModel(params=70e9, active_params=70e9)
    found = [
        serve(model, row, prompt_tokens=500.0, output_tokens=300.0, latency_s=limit)
        for limit in np.geomspace(3.0, 60.0, 60)
    ]
    in_time = [one.request_j for one, limit in zip(found, np.geomspace(3.0, 60.0, 60), strict=True)
               if one.latency_s <= limit]  # fmt: skip
    assert len(in_time) > 20
    assert all(later <= earlier * (1.0 + 1e-9) for earlier, later in itertools.pairwise(in_time))


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


@pytest.mark.parametrize("model", [DENSE, DEEPSEEK, GPT_OSS])
def test_the_default_lies_on_the_curve_of_batches(model: LanguageModel) -> None:
    found = served(model)
    same = served(model, count=found.count, batch=found.batch)
    assert same.request_j == pytest.approx(found.request_j)


def test_very_many_accelerators_are_not_tried_one_by_one() -> None:
    """A hundred thousand long texts at a time would need 400 000 of them: an answer in a moment."""
    began = time.perf_counter()
    found = served(DENSE, prompt=1_000_000.0, batch=100_000.0, latency_s=1_000.0)
    assert found.latency_s <= 1_000.0
    assert time.perf_counter() - began < 5.0
