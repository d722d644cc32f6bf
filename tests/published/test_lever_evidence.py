"""Levers whose effect the physics computes, against measured effects of the evidence table."""

from __future__ import annotations

import msgspec
import pytest

from greenplanner.catalog.lever_evidence import Evidence, evidence
from greenplanner.plan.types import Workload
from tests.whatif.test_workload_levers import SERVICE, after, joules


def row(start: str) -> Evidence:
    return next(each for each in evidence() if each.title.startswith(start))


def model(params_b: float, batch: float) -> Workload:
    """A chat service as in the LM-Arena runs: short prompts, layout estimated from the size."""
    return msgspec.structs.replace(
        SERVICE,
        params_b=params_b,
        batch=batch,
        prompt_tokens=100.0,
        layers=None,
        hidden_size=None,
        kv_elements=None,
    )


def saving(work: Workload, lever: str, **parameters: float) -> float:
    return 100.0 * (1.0 - joules(after(work, lever, **parameters)) / joules(work))


def test_a_mixture_saves_what_was_measured() -> None:
    """ML.ENERGY v3: Qwen3 30B-A3B against 32B at 128 requests, 25 to 28 %; within 10 points."""
    found = row("MoE sparse (30B-A3B)")
    assert found.quality == "published"
    assert saving(model(32.0, 128.0), "mixture-of-experts", active=0.1) == pytest.approx(
        found.central, abs=10
    )


def test_a_smaller_model_saves_what_was_measured() -> None:
    """ML.ENERGY v3: Llama 3.1 8B against 70B at 128 requests, 80 to 83 %; within 5 points."""
    found = row("Smaller model (8B vs 70B)")
    assert saving(model(70.0, 128.0), "lighter-architecture", share=1 - 8 / 70) == pytest.approx(
        found.central, abs=5
    )


def test_a_larger_batch_saves_what_was_measured() -> None:
    """ML.ENERGY v3: 8 to 128 requests at once, 69 to 90 % over 32 pairs of model and GPU."""
    found = row("Batching (8")
    assert found.low is not None
    assert found.high is not None
    for params_b in (8.0, 14.0, 32.0):
        assert found.low - 10 < saving(model(params_b, 8.0), "larger-batch") < found.high + 5


def test_int4_at_seven_billion_lies_in_the_range() -> None:
    """huggingface/optimum: 11 % saved at 7 billion parameters, between the ends of the extra work."""
    found = row("INT4 quantization of a model of 7")
    work = model(7.0, 64.0)
    worst, best = (saving(work, "int4-post-training", overhead=end) for end in (0.6, 0.0))
    assert found.central is not None
    assert worst < found.central < best
