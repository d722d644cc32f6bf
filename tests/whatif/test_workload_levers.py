"""Levers on workloads: what each does to the fields that the physics reads, by hand or evidence."""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np
import pytest

from greenplanner.model.demand import with_demand
from greenplanner.model.evaluate import evaluate
from greenplanner.model.inference import LanguageModel, chip_of, serve
from greenplanner.plan.faults import plan_faults
from greenplanner.plan.lever_table import table
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Lever, Plan, Workload
from greenplanner.whatif.effects import lever_effect
from tests.whatif.lever_plans import CATALOG, applied, hall, total

SERVICE = Workload(
    id="w", name="Chat", fleet="f", kind="inference", params_b=70.0, requests_per_day=100_000.0,
    prompt_tokens=500.0, output_tokens=300.0, layers=80, hidden_size=8192, kv_elements=163_840.0,
    accelerators_per_replica=8,
)  # fmt: skip
RUN = Workload(
    id="w", name="Run", fleet="f", kind="training", params_b=10.0, tokens_b=100.0, mfu=0.4, precision="bf16",
    parallel_overhead=0.2, failure_share=0.05, experiments_factor=1.0,
)  # fmt: skip


def plan_of(work: Workload, **changes: Any) -> Plan:
    work = msgspec.structs.replace(work, **changes)
    plan = hall(fleet_utilization=None, fleet_tdp_w=None, fleet_idle_w=None, fleet_max_w=None)
    return msgspec.structs.replace(plan, workloads=(work,))


def after(work: Workload, key: str, changes: dict[str, Any] | None = None, **parameters: Any) -> Workload:
    new = applied(plan_of(work, **(changes or {})), key, "workloads/w", **parameters)
    return next(each for each in new.workloads if each.id == "w")


def joules(work: Workload, **fields: Any) -> float:
    """Energy of one request on H100 by the inference physics, in J."""
    model = LanguageModel(
        params=(work.params_b or 0) * 1e9,
        active_params=(work.active_params_b or work.params_b or 0) * 1e9,
        weight_bits=work.weight_bits or 16.0,
    )
    found = serve(
        model,
        chip_of(CATALOG.accelerator("h100-sxm5-80gb")),
        prompt_tokens=work.prompt_tokens or 0,
        output_tokens=work.output_tokens or 0,
        batch=work.batch,
        **fields,
    )
    return found.request_j * (work.work_factor or 1.0)


# -- the model -----------------------------------------------------------------------------------


def test_structured_pruning_takes_parameters_and_lets_the_replica_follow() -> None:
    """Half of 70 billion; depth and width by the square root of a half: 80 to 57, 8 192 to 5 793."""
    new = after(SERVICE, "pruning-structured", share=0.5)
    assert (new.params_b, new.active_params_b) == (35, 35)
    assert (new.layers, new.hidden_size, new.kv_elements) == (57, 5793, 81_920)
    assert new.accelerators_per_replica is None
    assert joules(new) < joules(SERVICE)


@pytest.mark.parametrize(("key", "keep"), [("low-rank", 0.8), ("lighter-architecture", 0.63)])
def test_fewer_parameters(key: str, keep: float) -> None:
    assert after(SERVICE, key).params_b == pytest.approx(70 * keep)
    assert after(RUN, key).active_params_b == pytest.approx(10 * keep)
    assert after(
        RUN, key, {"params_b": None, "model": "gpt-3-175b", "tokens_b": None}
    ).params_b == pytest.approx(175 * keep)


def test_two_of_four_store_nine_sixteenths() -> None:
    """0.5 x (16 + 2) bits = 9 bits a weight, on hardware that skips zeros only."""
    assert after(SERVICE, "pruning-2-4").weight_bits == 9
    plan = plan_of(SERVICE)
    tpu = msgspec.structs.replace(plan.fleets[0], accelerator="tpu-v5e")
    with pytest.raises(SentenceError, match="TPU v5e has no 2:4 sparsity"):
        applied(msgspec.structs.replace(plan, fleets=(tpu,)), "pruning-2-4")


@pytest.mark.parametrize(
    ("key", "factor"),
    [("pruning-unstructured", 0.9), ("weight-sharing", 0.95), ("speculative-decoding", 0.85),
     ("early-exit", 0.7), ("response-caching", 0.85), ("model-routing", 0.5), ("phase-splitting", 0.8)],
)  # fmt: skip
def test_what_physics_cannot_tell_is_the_range_of_the_evidence(key: str, factor: float) -> None:
    """The central value of the evidence; on a fleet without a workload the busy time follows it."""
    service = msgspec.structs.replace(SERVICE, batch=16.0)
    assert after(service, key).work_factor == pytest.approx(factor)
    assert after(service, key, {"work_factor": 0.5}).work_factor == pytest.approx(factor / 2)
    assert applied(hall(), key).fleets[0].utilization == pytest.approx(0.5 * factor)


def test_drafts_raise_energy_at_a_large_batch() -> None:
    """Batch 64: 10 % more, assumed from 0 to 30 %; batch 32 saves 15 %."""
    assert after(SERVICE, "speculative-decoding", {"batch": 64.0}).work_factor == pytest.approx(1.1)
    assert after(SERVICE, "speculative-decoding", {"batch": 32.0}).work_factor == pytest.approx(0.85)


def test_distillation_adds_the_training_with_its_teacher() -> None:
    plan = applied(plan_of(SERVICE), "distillation", size=0.5, tokens_b=50)
    service, training = plan.workloads
    assert service.params_b == 35
    assert (training.method, training.params_b, training.teacher_params_b) == ("distillation", 35, 70)
    assert (training.tokens_b, training.fleet, training.first_year, training.last_year) == (
        50,
        "f",
        2026,
        2026,
    )
    assert [str(each) for each in plan_faults(plan, CATALOG)] == []


def test_a_mixture_keeps_its_memory() -> None:
    new = after(SERVICE, "mixture-of-experts", active=0.1)
    assert (new.params_b, new.active_params_b) == (70, 7)
    with pytest.raises(SentenceError, match="is a mixture of experts already"):
        after(new, "mixture-of-experts")


# -- number formats ------------------------------------------------------------------------------


def test_eight_bits_halve_the_bytes_and_free_the_replica() -> None:
    new = after(SERVICE, "int8-post-training", overhead=0.0)
    assert (new.weight_bits, new.accelerators_per_replica, new.work_factor) == (8, None, None)
    assert joules(new) < joules(SERVICE)
    assert after(SERVICE, "int8-dynamic").work_factor == pytest.approx(1.15)
    with pytest.raises(SentenceError, match="stores its weights in 8 bits already"):
        after(new, "int8-post-training")


def test_int4_raises_energy_of_a_small_model() -> None:
    """huggingface/optimum 2410: +25 to +56 % below 3 billion parameters; 7 billion saved 11 %."""
    assert after(SERVICE, "int4-post-training", {"params_b": 1.5}).work_factor == pytest.approx(1.4)
    new = after(SERVICE, "int4-post-training")
    assert new.weight_bits == pytest.approx(4.15625)
    assert "energy rose" in table()["int4-post-training"].raises
    saving = table()["int4-post-training"].parameter("saving")
    assert saving is not None
    assert saving.low == -0.56


def test_fp8_at_the_same_configuration_raises_energy() -> None:
    """ML.ENERGY v3, H100: 22 % more at the same accelerators and batch; refitted it saves."""
    same = after(SERVICE, "fp8-serving", configuration="same")
    assert same.work_factor == pytest.approx(1.22)
    assert same.accelerators_per_replica == 8
    assert joules(after(SERVICE, "fp8-serving")) < joules(SERVICE)
    fleet = applied(hall(), "fp8-serving", configuration="same").fleets[0]
    assert fleet.utilization == pytest.approx(0.61)
    plan = plan_of(SERVICE)
    old = msgspec.structs.replace(plan.fleets[0], accelerator="a100-sxm4-80gb")
    with pytest.raises(SentenceError, match="A100 SXM4 80GB has no FP8 arithmetic"):
        applied(msgspec.structs.replace(plan, fleets=(old,)), "fp8-serving")


def test_quantization_aware_training_is_counted() -> None:
    plan = applied(plan_of(SERVICE), "quantization-aware", bits="4", tokens_b=5)
    assert plan.workloads[0].weight_bits == pytest.approx(4.15625)
    assert (plan.workloads[1].method, plan.workloads[1].tokens_b) == ("fine-tuning", 5)


def test_training_formats_change_peak_and_mfu() -> None:
    """FP8 at 1.35 times the speed of 16 bits on twice the peak: MFU 0.4 x 1.35 / 2 = 0.27."""
    row = CATALOG.accelerator("h100-sxm5-80gb")
    assert row.fp8_tflops
    assert row.bf16_tflops
    assert row.fp32_tflops
    new = after(RUN, "fp8-training")
    assert new.precision == "fp8"
    assert new.mfu == pytest.approx(0.4 * 1.35 * row.bf16_tflops / row.fp8_tflops)
    mixed = after(RUN, "mixed-precision", {"precision": "fp32"}, speed=2)
    assert mixed.precision == "bf16"
    assert mixed.mfu == pytest.approx(0.4 * 2 * row.fp32_tflops / row.bf16_tflops)
    with pytest.raises(SentenceError, match="workload Run trains in bf16"):
        after(RUN, "mixed-precision")


# -- training ------------------------------------------------------------------------------------


def test_fewer_tokens_and_methods() -> None:
    assert after(RUN, "smaller-data").tokens_b == pytest.approx(80)
    assert after(RUN, "better-optimizer", {"tokens_b": None, "flops": 1e24}).flops == pytest.approx(8e23)
    moved = after(RUN, "transfer-learning", tokens=0.05, trained=0.1)
    assert (moved.method, moved.trained_share, moved.tokens_b) == ("transfer", 0.1, pytest.approx(5))
    # (2 + 4 x 0.1) of 6 FLOPs on 5 % of the tokens: 2 %.
    flops = after(RUN, "transfer-learning", {"tokens_b": None, "flops": 1e24}, tokens=0.05, trained=0.1).flops
    assert flops == pytest.approx(2e22)
    assert after(RUN, "lora", {"method": "fine-tuning"}).method == "lora"
    with pytest.raises(SentenceError, match="workload Run is no full fine-tuning"):
        after(RUN, "lora")


def test_experiments_failures_and_waiting() -> None:
    assert after(RUN, "fewer-experiments").experiments_factor == pytest.approx(0.7)
    assert after(RUN, "fast-checkpointing").failure_share == pytest.approx(0.02)
    assert after(RUN, "transfer-compression").parallel_overhead == pytest.approx(0.1)
    new = after(RUN, "asynchronous")
    assert (new.asynchronous, new.staleness_share) == (True, 0.1)
    with pytest.raises(SentenceError, match="no overhead of parallelism"):
        after(RUN, "asynchronous", {"parallel_overhead": None})


def test_federated_training_goes_to_the_clients() -> None:
    new = after(RUN, "federated", clients=2000, rounds=300)
    assert (new.kind, new.clients, new.rounds) == ("federated", 2000, 300)
    assert after(new, "transfer-compression", {"mb_per_round": 100.0}).mb_per_round == pytest.approx(50)


def test_federated_training_counts_what_the_clients_draw() -> None:
    """1 000 x 500 updates x (5 W x 0.05 h + 100 MB x energy per GB); the fleet is off."""
    transfer = 50_000 * CATALOG.constant("transfer_kwh_per_gb").value
    plan = plan_of(RUN, mb_per_round=100.0)
    new = applied(plan, "federated")
    assert new.fleets[0].powered_share == 0
    effect = lever_effect(plan, Lever(lever="federated"), CATALOG)
    outside = effect.changes["outside_kwh"]
    assert (outside.value, outside.base) == pytest.approx((125 + transfer, 0))
    assert effect.energy.value == pytest.approx(125 + transfer - effect.changes["facility_kwh"].base)
    assert outside.high > outside.value > outside.low
    # Their emissions are in the totals: of others, category 1, at the grid of the fleet's site.
    moved = evaluate(resolve(new, CATALOG))
    assert moved.total("cat1_clients_kg") > 0
    halls = effect.changes["facility_kwh"]
    assert halls.value == pytest.approx(-halls.base)
    before = evaluate(resolve(plan, CATALOG))
    change = moved.total("total_location_kg") - before.total("total_location_kg")
    assert effect.changes["total_location_kg"].value == pytest.approx(change)


# -- serving -------------------------------------------------------------------------------------


def test_a_larger_batch_saves_as_in_the_measurements() -> None:
    """ML.ENERGY v3: 69 to 90 % less energy per token from 8 to 128 requests at once."""
    small = msgspec.structs.replace(SERVICE, params_b=8.0, batch=8.0, prompt_tokens=100.0)
    new = after(small, "larger-batch")
    assert new.batch == 128
    assert 0.60 < 1 - joules(new) / joules(small) < 0.95
    with pytest.raises(SentenceError, match="128 requests at a time already"):
        after(new, "larger-batch")
    assert after(small, "continuous-batching").batch == 16


def test_a_gain_in_batch_starts_from_what_the_plan_works_on() -> None:
    """128 000 tokens leave room for 3 requests: twice is 6, not twice the usual 64."""
    long = {"prompt_tokens": 128_000.0, "accelerators_per_replica": None}
    (task,) = with_demand(resolve(plan_of(SERVICE, **long), CATALOG)).tasks
    assert task.batch is not None
    assert task.batch < 10
    assert after(SERVICE, "continuous-batching", long, gain=2.0).batch == pytest.approx(2.0 * task.batch)


def test_caches_and_shorter_texts() -> None:
    assert after(SERVICE, "prompt-caching").prompt_tokens == pytest.approx(350)
    new = after(SERVICE, "shorter-prompts")
    assert (new.prompt_tokens, new.output_tokens) == pytest.approx((400, 240))


# -- on both sides -------------------------------------------------------------------------------


def test_a_service_with_measured_energy_per_item_takes_the_range() -> None:
    image = {"task": "image", "wh_per_item": 2.0, "params_b": 2.0}
    assert after(SERVICE, "int8-post-training", image).work_factor == pytest.approx(0.6)
    assert after(SERVICE, "pruning-structured", image).work_factor == pytest.approx(0.65)
    with pytest.raises(SentenceError, match="its tokens are not known"):
        after(SERVICE, "larger-batch", image)


def test_a_lever_of_the_other_side_is_refused() -> None:
    with pytest.raises(SentenceError, match="workload Run is no service"):
        after(RUN, "speculative-decoding")
    with pytest.raises(SentenceError, match="workload Chat is no training"):
        after(SERVICE, "smaller-data")
    with pytest.raises(SentenceError, match="fleet Cluster does training only"):
        applied(hall(fleet_purpose="training"), "early-exit")
    with pytest.raises(SentenceError, match="fleet Cluster carries workload Chat"):
        applied(plan_of(SERVICE), "early-exit", "fleets/f")
    entered = msgspec.structs.replace(plan_of(SERVICE).fleets[0], utilization=0.5)
    with pytest.raises(SentenceError, match="fleet Cluster has an entered utilization"):
        applied(msgspec.structs.replace(plan_of(SERVICE), fleets=(entered,)), "early-exit")


def test_a_fleet_can_shrink_instead() -> None:
    """30 % less work: 70 of 100 accelerators at the same utilization, so idle energy goes too."""
    new = applied(hall(), "early-exit", saving=0.3, room="count")
    assert new.fleets[0].count == 70
    assert total(new) == pytest.approx(0.7 * total(hall()))
    kept = applied(hall(), "early-exit", saving=0.3)
    # 100 x (100 + 400 x 0.35) W x 8 760 h: 20 % less, because what idles draws on.
    assert total(kept) == pytest.approx(0.8 * total(hall()))


def test_weights_in_one_format_only() -> None:
    from greenplanner.plan.types import Scenario
    from greenplanner.whatif.scenario import ScenarioError, apply_scenario

    steps = (Lever(lever="int4-post-training"), Lever(lever="fp8-serving", target="workloads/w"))
    with pytest.raises(ScenarioError, match="exclude each other"):
        apply_scenario(plan_of(SERVICE), Scenario(id="x", steps=steps), CATALOG)


# -- through the demand to the energy ----------------------------------------------------------------


def accelerator_kwh(plan: Plan) -> float:
    return total(plan, "accelerator_busy_kwh") + total(plan, "accelerator_idle_kwh")


def test_bits_act_through_bytes_time_and_the_number_of_accelerators() -> None:
    """Half the bytes: less busy time at the same fleet; a fleet that follows saves its idle power too."""
    plan = plan_of(SERVICE)
    kept = applied(plan, "int8-post-training")
    fewer = applied(plan, "int8-post-training", room="count")
    assert accelerator_kwh(kept) < accelerator_kwh(plan)
    assert fewer.fleets[0].count is not None
    assert fewer.fleets[0].count < 100
    assert accelerator_kwh(fewer) < accelerator_kwh(kept)


def test_fewer_tokens_save_in_proportion() -> None:
    """20 % fewer tokens: 20 % less busy accelerator energy."""
    plan = plan_of(RUN, tokens_b=1000.0)
    new = applied(plan, "smaller-data")
    busy = total(plan, "accelerator_busy_kwh")
    assert total(new, "accelerator_busy_kwh") == pytest.approx(0.8 * busy, rel=1e-6)


def test_levers_that_can_raise_energy_do() -> None:
    """FP8 at the same configuration: +22 %; INT4 below 3 billion parameters: +40 % busy energy."""
    plan = plan_of(SERVICE)
    same = applied(plan, "fp8-serving", configuration="same")
    busy = total(plan, "accelerator_busy_kwh")
    assert total(same, "accelerator_busy_kwh") == pytest.approx(1.22 * busy, rel=1e-6)
    small = plan_of(SERVICE, params_b=1.5, layers=None, hidden_size=None, kv_elements=None)
    raised = applied(small, "int4-post-training")
    ratio = total(raised, "accelerator_busy_kwh") / total(small, "accelerator_busy_kwh")
    assert ratio == pytest.approx(1.4, rel=1e-6)
    effect = lever_effect(small, Lever(lever="int4-post-training"), CATALOG)
    assert effect.raises_energy()


def test_a_cap_does_not_bind_while_decoding() -> None:
    """Ma et al. 2026: decoding draws far below the cap, so the lever says that it changes nothing."""
    with pytest.raises(SentenceError, match="is not below the 378"):
        applied(plan_of(SERVICE, batch=1.0), "power-cap", "fleets/f")


def test_a_cap_stretches_the_workloads_of_the_fleet() -> None:
    plan = plan_of(RUN)
    new = applied(plan, "power-cap", "fleets/f", cap_share=0.5, slowdown=0.1)
    assert 1.02 < (new.workloads[0].work_factor or 0) < 1.1
    assert new.fleets[0].utilization is None
    assert new.fleets[0].power_cap_w == 350


def test_locked_clocks_save_for_a_measured_energy_per_item_too() -> None:
    """Its accelerator time is energy over power: 5 % longer with 10 % less energy for each item."""
    plan = plan_of(SERVICE, task="image", wh_per_item=2.0, accelerators_per_replica=None)
    new = applied(plan, "clock-locking", "fleets/f", saving=0.1, slowdown=0.05)
    assert new.workloads[0].work_factor == pytest.approx(0.9)
    one, two = (with_demand(resolve(each, CATALOG)).tasks[0] for each in (plan, new))
    assert two.hours / one.hours == pytest.approx(1.05, rel=1e-6)
    assert two.hours * two.watts / (one.hours * one.watts) == pytest.approx(0.9, rel=1e-6)
    assert total(new) < total(plan)


def test_an_entered_busy_power_keeps_the_measured_energy_per_item() -> None:
    """2 Wh x 100 000 a day x 365 are 73 000 kWh of the accelerators, at any busy power."""
    work = {"task": "image", "wh_per_item": 2.0, "accelerators_per_replica": None}
    plan = plan_of(SERVICE, **work)
    fixed = msgspec.structs.replace(plan, fleets=(msgspec.structs.replace(plan.fleets[0], max_w=500.0),))
    for each in (plan, fixed):
        done = with_demand(resolve(each, CATALOG))
        watts = done.plans[0].plan.fleets[0].max_w
        assert watts is not None
        assert done.tasks[0].hours * watts / 1000.0 == pytest.approx(73_000.0, rel=1e-9)


def test_a_lever_for_services_says_that_a_training_is_none() -> None:
    """Not that it should be applied to the workload, to which it cannot be."""
    with pytest.raises(SentenceError, match="workload Run is no service"):
        applied(plan_of(RUN), "early-exit")


def test_consolidation_of_a_fleet_with_workloads() -> None:
    """Powered share x utilization stays: the demand makes the remaining accelerators busier."""
    plan = plan_of(SERVICE)
    new = applied(plan, "consolidation", reach=0.6)
    assert new.fleets[0].powered_share is not None
    assert new.fleets[0].powered_share < 0.5
    assert accelerator_kwh(new) < accelerator_kwh(plan)
    busy = total(plan, "accelerator_busy_kwh")
    assert total(new, "accelerator_busy_kwh") == pytest.approx(busy, rel=1e-3)


def test_new_hardware_is_as_many_as_the_workloads_need() -> None:
    new = applied(plan_of(SERVICE), "refresh-gpu")
    fleet = new.fleets[0]
    assert fleet.accelerator == "b200-sxm-180gb"
    assert fleet.count is not None
    assert fleet.count < 100
    assert new.workloads[0].accelerators_per_replica is None


@pytest.mark.parametrize("key", list(table()))
@pytest.mark.parametrize("work", [SERVICE, RUN], ids=["service", "training"])
def test_a_lever_leaves_a_plan_without_faults(key: str, work: Workload) -> None:
    try:
        new = applied(plan_of(work), key)
    except SentenceError:
        return
    assert [str(each) for each in plan_faults(new, CATALOG) if each.blocking] == []
    assert new.credits == ()


def test_an_effect_tells_of_work_that_is_no_longer_done() -> None:
    """Full by its demand: a cap stretches the work, so that a part of it is lost, and the effect says so."""
    plan = plan_of(SERVICE, requests_per_day=9_000_000.0)
    effect = lever_effect(plan, Lever(lever="power-cap"), CATALOG, ranges=False)
    assert "of the work is not done and not counted" in " ".join(note.text for note in effect.notes)
    assert lever_effect(plan, Lever(lever="int8-post-training"), CATALOG, ranges=False).notes == ()


def test_consolidation_leaves_what_the_busiest_hour_needs() -> None:
    """A day of equal hours goes to the target of 70 %; a peak above it is what stays powered."""
    flat = plan_of(SERVICE)
    new = applied(flat, "consolidation")
    busy = with_demand(resolve(new, CATALOG)).plans[0].plan.fleets[0].utilization
    assert np.max(np.asarray(busy)) <= 1.0 + 1e-9
    assert lever_effect(flat, Lever(lever="consolidation"), CATALOG, ranges=False).notes == ()
