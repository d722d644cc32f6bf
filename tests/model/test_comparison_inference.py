"""Other methods give what they print themselves: EcoLogits 0.11.3, Epoch AI, LLMCarbon."""

from __future__ import annotations

import pytest

from greenplanner.model.comparison_inference import ecologits, epoch_wh, llmcarbon_wh, other_methods

# EcoLogits 0.11.3 run with 1 000 output tokens, PUE 1.2, WUE 0.569 L/kWh, 0.38355 kg/kWh, 3.1355 L/kWh:
# parameters, active, bits, batch -> GPUs, Wh.
PRINTED = [
    (7e9, 7e9, 16, 64, 1, 0.08794),
    (70e9, 70e9, 16, 64, 4, 0.65753),
    (70e9, 70e9, 8, 64, 2, 0.32876),
    (70e9, 70e9, 16, 8, 4, 2.28950),
    (405e9, 405e9, 16, 64, 16, 9.13384),
    (671e9, 37e9, 16, 64, 32, 3.97890),
]


@pytest.mark.parametrize(("params", "active", "bits", "batch", "gpus", "wh"), PRINTED)
def test_ecologits_energy(
    params: float, active: float, bits: float, batch: float, gpus: int, wh: float
) -> None:
    result = ecologits(params, active, 1000.0, bits=bits, batch=batch, pue=1.2)
    assert result.gpus == gpus
    assert result.wh == pytest.approx(wh, abs=6e-6)


@pytest.mark.parametrize(
    ("params", "g", "embodied", "water"), [(7e9, 0.03373, 0.00719, 0.317), (70e9, 0.25220, 0.05660, 2.374)]
)
def test_ecologits_carbon_and_water(params: float, g: float, embodied: float, water: float) -> None:
    result = ecologits(
        params, params, 1000.0, pue=1.2, wue_l_per_kwh=0.569, grid_kg_per_kwh=0.38355, grid_l_per_kwh=3.1355
    )
    assert result.g == pytest.approx(g, abs=1e-5)
    assert result.embodied_g == pytest.approx(embodied, abs=1e-5)
    assert result.water_ml == pytest.approx(water, abs=1e-3)


def test_epoch() -> None:
    """100 billion active parameters, 500 tokens: 1e14 FLOP / 98.9e12 FLOP/s x 1 050 W; printed 0.3."""
    assert epoch_wh(100e9, 500.0) == pytest.approx(0.295, abs=0.001)


def test_llmcarbon() -> None:
    """A third of its training energy of GPT-3 (6 becomes 2): 1 290 MWh / 3 at 330 W, 125 TFLOP/s, 0.197."""
    wh = llmcarbon_wh(175e9, 300e9, peak_tflops=125.0, efficiency=0.197, system_w=330.0, pue=1.1)
    assert wh / 1e6 == pytest.approx(1290.0 / 3.0, rel=0.002)


def test_other_methods_name_their_weak_points() -> None:
    found = other_methods(
        70e9, 70e9, bits=16, prompt_tokens=500, output_tokens=300, peak_tflops=989.4, system_w=1000.0, pue=1.2
    )
    assert [item.id for item in found] == ["ecologits", "llmcarbon", "epoch"]
    assert all(item.wh > 0 and item.note and item.source for item in found)
