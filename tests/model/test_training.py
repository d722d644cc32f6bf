"""FLOPs, accelerator-hours, memory and federated training against hand calculations."""

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenplanner.catalog.store import default_catalog
from greenplanner.model.estimates import busy_watts, estimate_training, it_watts
from greenplanner.model.evaluate import evaluate
from greenplanner.model.training import (
    UnknownTrainingError,
    federated,
    fits_memory,
    per_parameter,
    run_flops,
    state_gb,
    training_run,
)
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site, Workload

CATALOG = default_catalog()
H100 = CATALOG.accelerator("h100-sxm5-80gb")


def filled(**fields):
    """Return a resolved training on H100 (all parameters trained unless a method says less)."""
    fleet = Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=8)
    plan = Plan(
        name="p", sites=(Site(id="s"),), fleets=(fleet,), workloads=(Workload(id="w", fleet="f", **fields),)
    )
    return resolve(plan, CATALOG).plan.workloads[0]


def test_gpt3_has_the_flops_of_its_paper():
    """Brown et al. 2020, table D.1: 175 B parameters, 300 B tokens, 3.14e23 FLOPs."""
    assert run_flops(filled(params_b=174.6, tokens_b=300)).total == pytest.approx(3.14e23, rel=0.002)


def test_palm_attention_share():
    """PaLM, appendix B: 540.35 B parameters, 118 layers, width of attention 48 x 256, length 2 048.

    12 L H Q T = 12 x 118 x 12 288 x 2 048 = 3.563e10 per token, 1.1 % of 6 N.
    """
    flops = run_flops(
        filled(params_b=540.35, tokens_b=780, layers=118, hidden_size=12288, sequence_length=2048)
    )
    assert flops.attention / flops.linear == pytest.approx(3.5634e10 / (6 * 540.35e9), rel=1e-3)
    assert run_flops(filled(params_b=540.35, tokens_b=780, layers=118, hidden_size=12288)).attention == 0.0


def test_methods_leave_out_what_they_do_not_compute():
    """By hand: all 6; LoRA with 1 % 4.02; the last tenth 2.4; a frozen model 2 (forward only)."""
    assert per_parameter("pretraining", 1.0) == 6.0
    assert per_parameter("lora", 0.01) == pytest.approx(4.02)
    assert per_parameter("transfer", 0.1) == pytest.approx(2.4)
    assert per_parameter("transfer", 1.0) == 6.0
    assert per_parameter("transfer", 0.0) == 2.0
    lora = run_flops(filled(params_b=7, tokens_b=1, method="lora"))
    assert lora.total == pytest.approx(4.02 * 7e9 * 1e9)


def test_distillation_pays_for_the_teacher():
    """By hand: 6 x 1e9 + 2 x 70e9 per token."""
    flops = run_flops(filled(params_b=1, tokens_b=9, method="distillation", teacher_params_b=70))
    assert flops.total == pytest.approx((6e9 + 140e9) * 9e9)


def test_active_parameters_of_a_mixture():
    assert run_flops(filled(model="deepseek-v3")).total == pytest.approx(6 * 37e9 * 14.8e12)


def test_hours_and_overheads():
    """By hand: 1e24 / (989.4e12 x 0.4) / 3600 = 701.9 h x 1000; / 0.9; x (1 + 2) x 4 in a year."""
    work = filled(
        flops=1e24, params_b=70, mfu=0.4, failure_share=0.1, experiments_factor=2.0, runs_per_year=4.0
    )
    run = training_run(work, H100)
    assert run.ideal_hours == pytest.approx(1e24 / (989.4e12 * 0.4 * 3600))
    assert run.run_hours == pytest.approx(run.ideal_hours / 0.9)
    assert run.year_hours == pytest.approx(run.run_hours * 12)
    assert run.days(1024) == pytest.approx(run.run_hours / 1024 / 24)


def test_asynchronous_waits_for_nobody_but_works_more():
    fields = {"flops": 1e24, "params_b": 70, "mfu": 0.4, "failure_share": 0.0, "parallel_overhead": 0.3}
    together = training_run(filled(**fields), H100)
    alone = training_run(filled(**fields, asynchronous=True, staleness_share=0.2), H100)
    assert together.run_hours / together.ideal_hours == pytest.approx(1.3)
    assert alone.run_hours / alone.ideal_hours == pytest.approx(1.2)


def test_memory_of_the_states():
    """ZeRO paper, section 3.1: 7.5 B parameters with Adam in mixed precision take 120 GB."""
    work = filled(params_b=7.5, tokens_b=1)
    assert state_gb(work) == pytest.approx(120.0)
    run = training_run(work, H100)
    assert not fits_memory(run, H100, 1)
    assert fits_memory(run, H100, 2)
    assert state_gb(filled(params_b=7.5, tokens_b=1, method="lora")) == pytest.approx(7.5 * 2.14)


def test_federated_by_hand():
    """100 clients x 1 000 rounds x 5 W x 0.1 h = 50 kWh; x 40 MB = 4 000 GB x 0.02 = 80 kWh."""
    work = filled(
        kind="federated",
        clients=100,
        rounds=1000,
        client_w=5.0,
        client_hours_per_round=0.1,
        mb_per_round=40.0,
    )
    found = federated(work, 0.02)
    assert found.client_kwh == pytest.approx(50.0)
    assert found.transfer_gb == pytest.approx(4000.0)
    assert found.total_kwh == pytest.approx(130.0)
    assert filled(kind="federated", clients=1, rounds=1, params_b=0.01).mb_per_round == pytest.approx(80.0)
    with pytest.raises(UnknownTrainingError, match="clients"):
        federated(filled(kind="federated"), 0.02)


@pytest.mark.parametrize(
    ("fields", "word"), [({}, "parameters"), ({"params_b": 7}, "tokens"), ({"model": "mistral-7b"}, "tokens")]
)
def test_what_is_not_known_is_named(fields, word):
    with pytest.raises(UnknownTrainingError, match=word):
        run_flops(filled(**fields))


def test_a_format_that_the_hardware_lacks_runs_in_the_next_wider_one():
    a100 = CATALOG.accelerator("a100-sxm4-80gb")
    assert a100.peak_flops("fp8") == (312e12, "bf16")
    assert CATALOG.accelerator("m40").peak_flops("bf16") == (6.8e12, "fp32")
    assert CATALOG.accelerator("alveo-u55c").peak_flops("bf16") is None


def test_the_usual_efficiency_goes_by_hardware_size_and_mixture():
    keys = [
        CATALOG.efficiency(chip, active, total).id
        for chip, active, total in (
            ("h100-sxm5-80gb", 3, 3), ("h100-pcie-80gb", 8, 8), ("h200-sxm-141gb", 70, 70),
            ("h800-sxm5-80gb", 340, 340),
            ("h100-sxm5-80gb", 37, 671), ("a100-sxm4-40gb", 0.4, 0.4), ("tpu-v4", 540, 540),
            ("gaudi-2", 7, 7),
            ("v100-sxm2-32gb", 8, 160),
        )
    ]  # fmt: skip
    assert keys == [
        "hopper-s", "hopper-m", "hopper-l", "hopper-xl", "hopper-moe", "ampere-s", "tpu-v4", "any", "volta",
    ]  # fmt: skip
    assert set(CATALOG.tables["accelerators"]) >= {"gaudi-2"}
    for chip in CATALOG.tables["accelerators"]:
        for active, total in ((0.01, 0.01), (7, 7), (2000, 2000), (30, 900)):
            assert CATALOG.efficiency(chip, active, total).mfu > 0


def test_an_estimate_is_what_a_plan_says():
    """A fleet that works all year at the same power: the same watts by the plan's own way."""
    found = estimate_training(
        Workload(id="w", params_b=70, tokens_b=15000), "h100-sxm5-80gb", CATALOG, pue=1.2, kg_per_kwh=0.3
    )
    fleet = Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=64, utilization=1.0, max_w=700 * 0.86)
    plan = Plan(name="p", sites=(Site(id="s", pue=1.2, grid_kg_per_kwh=0.3),), fleets=(fleet,))
    results = evaluate(resolve(plan, CATALOG))
    assert found.watts == pytest.approx((results.total("it_kwh") or 0) / 8.76 / 64, rel=1e-9)
    assert found.location_kg / found.it_kwh == pytest.approx(0.36)


def test_a_busy_accelerator_never_draws_less_than_an_idle_one():
    fleet = msgspec.structs.replace(Fleet(id="f", idle_w=150.0, max_w=180.0))
    assert busy_watts(fleet, 0.5) == 150.0
    assert it_watts(fleet, 100.0) == 100.0


@given(
    params=st.floats(0.01, 2000), tokens=st.floats(0.1, 1e5), mfu=st.floats(0.05, 1), lost=st.floats(0, 0.9)
)
def test_energy_follows_work_and_falls_with_efficiency(params, tokens, mfu, lost):
    def hours(**fields):
        base = {"params_b": params, "tokens_b": tokens, "mfu": mfu, "failure_share": lost}
        return estimate_training(Workload(id="w", **{**base, **fields}), "a100-sxm4-80gb", CATALOG)

    one, double = hours(), hours(tokens_b=tokens * 2)
    assert np.isclose(double.facility_kwh, 2 * one.facility_kwh)
    assert hours(mfu=mfu / 2).chip_hours == pytest.approx(2 * one.chip_hours)
    assert one.facility_kwh_low <= one.facility_kwh <= one.facility_kwh_high
    assert hours(failure_share=0.0).chip_hours <= one.chip_hours


def test_published_flops_of_a_preset_hold_until_something_else_is_entered():
    """T5: 4.05e22 (Patterson et al. 2021), not 6 x 11.3e9 x 1e12: a token passes half of the parameters."""
    assert run_flops(filled(model="t5-11b")).total == 4.05e22
    assert run_flops(filled(model="gshard-600b")).total == 1.33e22
    assert run_flops(filled(model="t5-11b", tokens_b=1)).total == pytest.approx(6 * 11.3e9 * 1e9)
    assert run_flops(filled(model="t5-11b", tokens_b=1, method="lora")).total == pytest.approx(4.02 * 11.3e18)
    assert run_flops(filled(model="llama-2-7b")).total == pytest.approx(6 * 6.74e9 * 2e12)
