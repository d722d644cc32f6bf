"""Other methods give what they print themselves."""

import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.comparison_training import (
    ccf_watts,
    green_algorithms_kwh,
    impact_kwh,
    llmcarbon,
    llmcarbon_a100_tflops,
    other_trainings,
)
from greenplanner.model.estimates import estimate_training
from greenplanner.plan.types import Workload

# LLMCarbon, data/database.csv: parameters (base model) and tokens in billions, peak, efficiency, watts,
# devices, PUE, kg/kWh, published tonnes; and the relative error that it prints.
ROWS = {
    "T5": (11, 600, 123, 0.37, 310, 512, 1.12, 0.545, 46.7, -0.0206),
    "GPT-3": (175, 300, 125, 0.197, 330, 10000, 1.1, 0.429, 552.1, 0.0023),
    "GShard": (2.3, 1000, 123, 0.39, 288, 1000, 1.09, 0.177, 4.3, 0.0326),
    "Switch": (7.41, 2000, 123, 0.28, 245, 1000, 1.1, 0.33, 59.1, 0.0792),
    "XLM": (0.55, 7000, 125, 0.212, 342, 512, 1.1, 0.413, 39.0, -0.0354),
}


@pytest.mark.parametrize("name", ROWS)
def test_llmcarbon_prints_these_errors(name):
    params, tokens, peak, efficiency, watts, devices, pue, factor, published, error = ROWS[name]
    found = llmcarbon(
        params * 1e9, tokens * 1e9, devices=devices, peak_tflops=peak, efficiency=efficiency,
        system_w=watts, pue=pue, kg_per_kwh=factor,
    )  # fmt: skip
    assert found.tco2e / published - 1.0 == pytest.approx(error, abs=5e-5 + 1e-4)


def test_llmcarbon_of_gpt3():
    """Its tutorial: 14.8 days, 1 290 MWh, 553.3 t."""
    found = llmcarbon(
        175e9,
        300e9,
        devices=10000,
        peak_tflops=125,
        efficiency=0.197,
        system_w=330,
        pue=1.1,
        kg_per_kwh=0.429,
    )
    assert found.days == pytest.approx(14.8, abs=0.05)
    assert found.mwh == pytest.approx(1290, abs=0.5)
    assert found.tco2e == pytest.approx(553.3, abs=0.05)


def test_llmcarbon_fit_on_a100():
    """175 B: 147.6 TFLOP/s; the fit is absurd for small models and held below 20 B."""
    assert llmcarbon_a100_tflops(175e9) == pytest.approx(147.6, abs=0.1)
    assert llmcarbon_a100_tflops(1e9) == llmcarbon_a100_tflops(20e9)


def test_simple_methods_by_hand():
    """250 W x 150 000 h = 37.5 MWh (Stable Diffusion v1); 1.2 x (300 + 64 x 0.3725) W; CCF A100 226.5 W."""
    assert impact_kwh(250, 150000) == pytest.approx(37500)
    assert green_algorithms_kwh(300, 1000, memory_gb=64, pue=1.2) == pytest.approx(1.2 * 323.84)
    assert ccf_watts("a100-sxm4-80gb", 400) == pytest.approx(226.5)
    assert ccf_watts("h100-sxm5-80gb", 700) == pytest.approx(700 * (0.115 + 0.5 * 0.905))


def test_the_spread_goes_with_an_estimate():
    found = estimate_training(
        Workload(id="w", params_b=70, tokens_b=2000), "a100-sxm4-80gb", default_catalog(), pue=1.1
    )
    assert [item.id for item in found.others] == ["llmcarbon", "impact", "green-algorithms", "ccf"]
    energies = [item.kwh for item in found.others]
    # They lie apart by more than half, which is why they are shown.
    assert max(energies) / min(energies) > 1.5
    assert all(item.note and item.source and item.kg > 0 for item in found.others)


def test_hours_are_ours_where_a_method_takes_hours():
    found = other_trainings(
        "h100-sxm5-80gb", flops=6e22, params=1e10, hours=1000.0, tdp_w=700.0, peak_tflops=989.4, mfu=0.4,
        watts=950.0, memory_gb=256.0, pue=1.2, kg_per_kwh=0.4,
    )  # fmt: skip
    assert [item.hours for item in found[1:]] == [1000.0] * 3
    assert found[0].hours == pytest.approx(6e22 / (989.4e12 * 0.4) / 3600)
    assert found[1].kg == pytest.approx(700 * 0.4)
