"""The sample plans: valid, instructive, and right by hand."""

import msgspec
import pytest

from greenplanner import resources
from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.faults import plan_faults
from greenplanner.plan.files import encode, load
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Workload
from greenplanner.whatif.scenario import apply_scenario

NAMES = ("inference-three-regions", "train-and-serve", "training-gpt3", "university-cluster")


def read(name):
    return load(resources.path(f"samples/{name}.gplan"), default_catalog())


def figures(name):
    return evaluate(resolve(read(name), default_catalog()))


def test_the_folder_holds_these_samples():
    assert sorted(path.stem for path in resources.path("samples").glob("*.gplan")) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_samples_are_valid_and_canonical(name):
    """No fault, and the file is what saving it again would write."""
    plan = read(name)
    assert plan_faults(plan, default_catalog()) == []
    assert resources.path(f"samples/{name}.gplan").read_bytes() == encode(plan)
    for scenario in plan.scenarios:
        changed = apply_scenario(plan, scenario, default_catalog())
        assert plan_faults(changed, default_catalog()) == []
        before = evaluate(resolve(plan, default_catalog())).to_json()["totals"]
        after = evaluate(resolve(changed, default_catalog())).to_json()["totals"]
        assert before != after, scenario.id


def test_gpt3_as_published():
    """Patterson et al. 2021, Table 4: 1 287 MWh and 552.1 t, from 10 000 V100 x 14.8 days x 330 W,
    PUE 1.10, 0.429 kg/kWh. By hand: 10 000 x 330 W x 14.8 x 24 h = 1 172 160 kWh; x 1.1 =
    1 289 376 kWh; x 0.429 = 553 142.3 kg. The paper rounds; both within 0.3 %."""
    results = figures("training-gpt3")
    assert results.total("it_kwh") == pytest.approx(1_172_160, rel=1e-9)
    assert results.total("facility_kwh") == pytest.approx(1_289_376, rel=1e-9)
    assert results.total("scope2_location_kg") == pytest.approx(553_142.304, rel=1e-9)
    assert results.total("facility_kwh") == pytest.approx(1_287_000, rel=0.003)
    assert results.total("scope2_location_kg") == pytest.approx(552_100, rel=0.003)
    assert results.total("cat2_kg") == 0.0


def test_gpt3_as_a_workload():
    """What the notes of the sample say: 3.14e23 FLOP / (125 TFLOP/s x 21 %) / 0.95 are 3.50 million hours,
    14.6 days on 10 000 V100; published are 14.8 days."""
    plan = read("training-gpt3")
    fleet = msgspec.structs.replace(plan.fleets[0], utilization=None, powered_share=None)
    run = Workload(id="run", kind="training", fleet=fleet.id, model="gpt-3-175b")
    plan = msgspec.structs.replace(plan, fleets=(fleet,), workloads=(run,), scenarios=())
    row = evaluate(resolve(plan, default_catalog())).workload_rows()[0]
    assert row["hours"] == pytest.approx(3.14e23 / (125e12 * 0.21) / 3600 / 0.95)
    assert f"{row['hours'] / 1e6:.2f} million accelerator-hours, {row['days']:.1f} days" in plan.notes


def test_inference_energy_of_one_fleet_by_hand():
    """Search and embeddings: 384 L40S (45 W idle, 350 W busy) at 45 % in 48 servers.

    Accelerators 384 x (45 + 305 x 0.45) = 69 984 W; hosts 48 x (450 + (1 170 - 450) x 0.45) =
    37 152 W; memory 48 x 1 024 GB x 0.09 = 4 423.68 W; drives 48 x 4 x 8 = 1 536 W; ports
    48 x 4 x 40 = 7 680 W. Sum 120 775.68 W / 0.94 x 8.76 = 1 125 526.5 kWh a year.
    """
    results = figures("inference-three-regions")
    number = [fleet.id for fleet in results.plan.fleets].index("search-eu")
    yearly = results.by_fleet("it_kwh")[0, :, number].sum()
    assert yearly == pytest.approx(120_775.68 / 0.94 * 8.76, rel=1e-9)


def test_inference_week_in_local_time_by_hand():
    """Chat, Americas: 1 024 H100 on a week that sums to 90.45 busy hours, at UTC-5.

    The year is 52 weeks and a day. That day runs in local time from Sunday 19:00 to Monday 18:00:
    5 x 0.50 + 7 x 0.35 + 3 x 0.55 + 9 x 0.75 = 13.35 busy hours. 52 x 90.45 + 13.35 = 4 716.75 h.
    Accelerators 1 024 x (95 x 8 760 + 605 x 4 716.75) Wh; hosts 128 x (625 x 8 760 +
    1 065 x 4 716.75); memory, drives, ports 128 x (2 048 x 0.09 + 10 x 8 + 10 x 40) W all year.
    """
    busy = 52 * 90.45 + 13.35
    watt_hours = 1024 * (95 * 8760 + 605 * busy) + 128 * (625 * 8760 + 1065 * busy)
    watt_hours += 128 * (2048 * 0.09 + 80 + 400) * 8760
    results = figures("inference-three-regions")
    assert results.by_fleet("it_kwh")[0, :, 0].sum() == pytest.approx(watt_hours / 1000 / 0.94, rel=1e-9)


def test_inference_market_based_and_ledger_by_hand():
    """Dublin 2026: 60 % of the electricity at 0, the rest at the Irish residual mix. Virginia: 2 500 MWh
    of RECs count, 500 MWh of an old vintage do not. 400 t retired in 2026; 1 500 t only planned."""
    results = figures("inference-three-regions")
    dublin = results.by_site("grid_kwh")[0, :, 1].sum()
    residual = results.plan.sites[1].residual_kg_per_kwh
    assert results.by_site("scope2_market_kg")[0, :, 1].sum() == pytest.approx(
        0.4 * dublin * residual, rel=1e-9
    )
    uses = {use.contract: use for use in results.contract_uses if use.year == 2026}
    assert uses["rec-us"].used_kwh == 2_500_000
    assert (uses["rec-old"].used_kwh, uses["rec-old"].rejected_kwh) == (0, 500_000)
    assert results.annual("credits_retired_kg").tolist() == [400_000, 0, 0]
    assert results.annual("credits_other_kg").tolist() == [0, 0, 1_500_000]


def test_university_by_hand():
    """Research partition: 64 A100 (46 W idle, 400 W busy) at 72 % in 8 servers, PUE 1.38.

    64 x (46 + 354 x 0.72) + 8 x (418 + 662 x 0.72) + 8 x (2 048 x 0.09 + 80 + 400) =
    19 256.32 + 7 157.12 + 5 314.56 = 31 728 W; / 0.94 x 8.76 = 295 678.0 kWh a year.
    Hardware: the lab (30 x RTX 4090 in 30 workstations, 4 years from 2024) is replaced in 2028
    with 30 x (105.2 + 350) = 13 656 kg; nothing is written off for the partition after 2028.
    """
    results = figures("university-cluster")
    assert results.by_fleet("it_kwh")[0, :, 0].sum() == pytest.approx(31_728 / 0.94 * 8.76, rel=1e-9)
    assert results.annual("cat2_kg")[2] == pytest.approx(13_656, rel=1e-9)
    assert results.by_fleet("embodied_amortized_kg")[3:, :, 0].sum() == 0.0
    assert results.plan.currency == "EUR"
    assert results.plan.usd_rate == pytest.approx(0.924, abs=0.01)
    # Guarantees of origin from 2027 make the market-based figure zero, and leave scope 3.
    assert results.annual("scope2_market_kg")[1:].tolist() == [0, 0, 0, 0]
    assert (results.annual("cat3b_kg") > 0).all()


def test_train_and_serve_by_hand():
    """Pretraining: 6 x 8e9 x 2e12 FLOPs / (989.4e12 x 0.2) / 3600 / 0.95 x 1.5 (half again of experiments).

    Fine-tuning with LoRA: 12 x 4.02 x 8e9 x 2e9 FLOPs at the same efficiency. Both over 144 x 8 760 h.
    """
    results = figures("train-and-serve")
    rate = 989.4e12 * 0.2 * 3600 * 0.95
    hours = 6 * 8e9 * 2e12 / rate * 1.5 + 12 * 4.02 * 8e9 * 2e9 / rate
    assert results.detail["mean_busy"][0, 0] == pytest.approx(hours / (144 * 8760), rel=1e-9)
    growth = results.detail["mean_busy"][:, 1]
    assert growth[1:] / growth[:-1] == pytest.approx([1.3] * 3)
    assert not [notice for notice in results.warnings if notice.code.startswith("demand")]
