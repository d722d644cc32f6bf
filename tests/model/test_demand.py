"""Demand to utilization: hand calculations, what does not fit, years that differ."""

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenplanner.catalog.store import default_catalog
from greenplanner.model import inference
from greenplanner.model.demand import with_demand
from greenplanner.model.evaluate import evaluate
from greenplanner.model.indicators import find
from greenplanner.model.inference_workload import service_of
from greenplanner.model.matching import hourly_matching
from greenplanner.model.site_view import site_view
from greenplanner.model.workload_view import other_methods_of
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site, Workload

CATALOG = default_catalog()
H100 = "h100-sxm5-80gb"
TRAINING = Workload(
    id="w", fleet="f", flops=1e24, params_b=70.0, mfu=0.4, failure_share=0.0, experiments_factor=0.0
)
SERVICE = Workload(
    id="q", fleet="f", kind="inference", model="llama-3.1-8b", requests_per_day=1e6, prompt_tokens=500.0,
    output_tokens=300.0,
)  # fmt: skip


def plan_of(*works, count=256, years=1, **fleet):
    return Plan(
        name="p", start_year=2026, years=years, sites=(Site(id="s", region="DEU", pue=1.2),),
        fleets=(Fleet(id="f", site="s", accelerator=H100, count=count, **fleet),), workloads=works,
    )  # fmt: skip


def run(plan, cache=None):
    return evaluate(resolve(plan, CATALOG), cache=cache)


def codes(results):
    return [notice.code for notice in results.warnings if notice.code.startswith(("demand", "work", "fed"))]


def test_utilization_of_a_training_by_hand():
    """1e24 FLOPs / (989.4e12 x 0.4) = 701 885 h; of 256 x 8 760 h that is 31.3 %."""
    results = run(plan_of(TRAINING))
    hours = 1e24 / (989.4e12 * 0.4) / 3600
    assert results.detail["mean_busy"][0] == pytest.approx(hours / (256 * 8760))
    assert results.plan.fleets[0].utilization == pytest.approx(hours / (256 * 8760))
    assert results.origins["fleets/f/utilization"].kind == "model"
    row = results.workload_rows()[0]
    assert row["hours"] == pytest.approx(hours)
    assert row["days"] == pytest.approx(hours / 256 / 24)
    assert codes(results) == []


def test_energy_is_that_of_the_same_utilization_entered():
    """The pre-step only fills inputs: entering what it fills gives the same figures."""
    results = run(plan_of(TRAINING))
    fleet = results.plan.fleets[0]
    entered = run(plan_of(utilization=fleet.utilization, max_w=fleet.max_w))
    assert results.total("it_kwh") == pytest.approx(entered.total("it_kwh"), rel=1e-12)
    assert results.total("scope2_location_kg") == pytest.approx(
        entered.total("scope2_location_kg"), rel=1e-12
    )
    assert fleet.max_w == pytest.approx(700 * 0.86)


def test_an_entered_utilization_and_busy_power_stay():
    results = run(plan_of(TRAINING, utilization=0.9, max_w=650.0))
    assert results.plan.fleets[0].utilization == 0.9
    assert codes(results) == ["demand-entered"]
    assert run(plan_of(TRAINING, max_w=650.0)).plan.fleets[0].max_w == 650.0


def test_a_service_follows_its_course():
    """The utilization of each hour is requests x accelerator-hours of one / accelerators."""
    week = tuple(([0.5] * 12 + [1.5] * 12) * 7)
    results = run(plan_of(msgspec.structs.replace(SERVICE, demand_shape=week)))
    resolved = resolve(plan_of(SERVICE), CATALOG)
    service = service_of(resolved.plan.workloads[0], resolved.plan.fleets[0], CATALOG)
    busy = np.asarray(results.plan.fleets[0].utilization) * 256
    assert busy.sum() == pytest.approx(365e6 * service.accelerator_hours)
    assert busy.max() / busy.min() == pytest.approx(3.0)
    assert results.plan.fleets[0].max_w == pytest.approx(service.mean_w)


def test_growth_is_seen_in_each_year():
    grown = run(plan_of(msgspec.structs.replace(SERVICE, growth_per_year=0.5), years=3))
    busy = grown.detail["mean_busy"][:, 0]
    assert busy[1] / busy[0] == pytest.approx(1.5)
    assert busy[2] / busy[0] == pytest.approx(2.25)
    for year, factor in enumerate((1.0, 1.5, 2.25)):
        alone = run(plan_of(msgspec.structs.replace(SERVICE, requests_per_day=1e6 * factor)))
        assert grown.annual("it_kwh")[year] == pytest.approx(alone.annual("it_kwh")[0], rel=1e-12)


def test_growth_at_a_site_with_a_cooling_model():
    """The PUE of a year is that of its own load."""

    def plan(service, years):
        return msgspec.structs.replace(
            plan_of(service, years=years),
            sites=(Site(id="s", region="DEU", cooling="lm-2", design_it_kw=400.0),),
        )

    grown = run(plan(msgspec.structs.replace(SERVICE, growth_per_year=9.0), 2))
    alone = run(plan(msgspec.structs.replace(SERVICE, requests_per_day=1e7), 1))
    assert grown.annual("facility_kwh")[1] == pytest.approx(alone.annual("facility_kwh")[0], rel=1e-12)


def test_a_fleet_that_grows_shares_the_work_among_more():
    """Twice the accelerators from the second year on: half the utilization, no less work."""
    grown = run(plan_of(TRAINING, years=2, growth_per_year=1.0))
    alone = run(plan_of(TRAINING, count=512))
    busy = [profile.plan.fleets[0].utilization for profile in grown.demand.plans]
    assert busy[1] == pytest.approx(busy[0] / 2)
    assert grown.annual("it_kwh")[1] == pytest.approx(alone.annual("it_kwh")[0], rel=1e-9)


def test_a_fleet_bought_later_does_nothing_before():
    results = run(plan_of(TRAINING, years=2, purchase_year=2027))
    notice = next(each for each in results.warnings if each.code == "demand-too-large")
    assert (notice.fields["year"], notice.fields["has"]) == ("2026", "0")
    assert results.annual("it_kwh")[0] == 0.0


def test_terms_begin_and_end():
    work = msgspec.structs.replace(TRAINING, first_year=2027, last_year=2027)
    busy = run(plan_of(work, years=3)).detail["mean_busy"][:, 0]
    assert busy[0] == busy[2] == 0.0
    assert busy[1] > 0.0


def test_training_takes_the_hours_that_services_leave():
    """Both together fit although the busiest hour of the service fills the fleet."""
    week = tuple(([0.0] * 12 + [2.0] * 12) * 7)
    resolved = resolve(plan_of(SERVICE), CATALOG)
    each = service_of(resolved.plan.workloads[0], resolved.plan.fleets[0], CATALOG).accelerator_hours
    # Twice the mean of 100 accelerators: 200 in the busiest hours.
    service = msgspec.structs.replace(SERVICE, demand_shape=week, requests_per_day=2400 / each)
    work = msgspec.structs.replace(TRAINING, flops=1e24 * 90 * 8760 / 701885)
    results = run(plan_of(service, work, count=200))
    busy = np.asarray(results.plan.fleets[0].utilization)
    assert busy.max() == pytest.approx(1.0)
    assert busy.mean() == pytest.approx(190 / 200, rel=1e-4)
    assert "demand-too-large" not in codes(results)


def test_too_much_is_said_with_numbers_and_not_counted():
    """256 of the 701 885 / 8 760 = 80.1 accelerators wanted at ten times the work: 801.2, so 802."""
    results = run(plan_of(msgspec.structs.replace(TRAINING, flops=1e25)))
    notice = next(each for each in results.warnings if each.code == "demand-too-large")
    assert notice.fields["needed"] == "802"
    assert notice.fields["has"] == "256"
    assert float(notice.fields["share"]) == pytest.approx(100 * (1 - 256 / 801.2), rel=1e-2)
    assert results.plan.fleets[0].utilization == 1.0


def test_memory_and_time_are_checked():
    """70 B parameters x 16 bytes = 1 120 GB; 8 x 80 GB x 0.8 = 512 GB."""
    small = run(plan_of(TRAINING, count=8))
    states = next(each for each in small.warnings if each.code == "demand-states")
    assert (states.fields["gb"], states.fields["has"]) == ("1120", "512")
    late = run(plan_of(msgspec.structs.replace(TRAINING, deadline_days=30.0)))
    time = next(each for each in late.warnings if each.code == "demand-time")
    assert time.fields["needed"] == str(int(np.ceil(701885 / 720)))
    tight = run(plan_of(msgspec.structs.replace(SERVICE, model="llama-3.1-70b", accelerators_per_replica=1)))
    assert codes(tight) == ["demand-memory"]


def test_headroom_asks_for_more_than_the_mean():
    results = run(plan_of(msgspec.structs.replace(SERVICE, requests_per_day=5e7), count=8))
    assert "demand-headroom" in codes(results)
    row = results.workload_rows()[0]
    assert row["needed"] >= row["accelerators"] / 0.7


def test_what_is_missing_is_named_not_guessed():
    for work, word in (
        (Workload(id="w", fleet="f", experiments_factor=0.0), "parameters"),
        (Workload(id="w", fleet="f", kind="inference", params_b=8.0, output_tokens=10.0), "requests"),
    ):
        results = run(plan_of(work))
        assert codes(results) == ["demand-unknown"]
        assert word in next(each.text for each in results.warnings if each.code == "demand-unknown")
        assert results.plan.fleets[0].utilization == 0.0


def test_a_workload_without_a_fleet_is_named():
    assert codes(run(plan_of(msgspec.structs.replace(TRAINING, fleet=None), utilization=0.5))) == [
        "workload-alone"
    ]


def test_workloads_of_a_fleet_add_up_to_it():
    results = run(plan_of(TRAINING, SERVICE, years=2))
    for year in (2026, 2027):
        rows = [row for row in results.workload_rows() if row["year"] == year]
        assert sum(row["it_kwh"] for row in rows) == pytest.approx(results.value("it_kwh", year))
        assert sum(row["scope2_location_kg"] for row in rows) == pytest.approx(
            results.value("scope2_location_kg", year)
        )


def test_items_with_measured_energy():
    """By hand: 1 000 000 images x 2 Wh a day are 2 000 kWh / 24 h = 83.3 kW of busy accelerators."""
    work = Workload(id="w", fleet="f", kind="inference", task="image", requests_per_day=1e6, wh_per_item=2.0)
    row = run(plan_of(work)).workload_rows()[0]
    assert row["accelerators"] * row["watts"] == pytest.approx(2e6 / 24)
    assert 300 < row["watts"] <= 700


def test_the_cache_gives_the_same_fleets_and_follows_edits():
    cache = {}
    plan = plan_of(SERVICE)
    one, two = (with_demand(resolve(plan, CATALOG), cache) for _ in range(2))
    assert one.plans[0].plan.fleets[0] is two.plans[0].plan.fleets[0]
    more = plan_of(msgspec.structs.replace(SERVICE, requests_per_day=2e6))
    assert run(more, cache).total("it_kwh") == run(more).total("it_kwh") != run(plan, cache).total("it_kwh")


def test_a_plan_without_workloads_is_left_alone():
    resolved = resolve(plan_of(utilization=0.5), CATALOG)
    assert with_demand(resolved).plans == (resolved,)


@settings(max_examples=25, deadline=None)
@given(
    requests=st.floats(1e3, 1e9), flops=st.floats(1e20, 1e26), count=st.integers(1, 4000),
    powered=st.floats(0.05, 1.0), level=st.floats(0.0, 1.0),
)  # fmt: skip
def test_work_is_done_or_reported(requests, flops, count, powered, level):
    """Busy accelerator-hours are those asked for, or the fleet is full and a notice says what is left."""
    week = tuple(([level] * 12 + [2.0 - level] * 12) * 7)
    service = msgspec.structs.replace(SERVICE, requests_per_day=requests, demand_shape=week)
    plan = plan_of(
        msgspec.structs.replace(TRAINING, flops=flops), service, count=count, powered_share=powered
    )
    results = run(plan)
    asked = sum(row["hours"] for row in results.workload_rows())
    done = results.detail["mean_busy"][0] * count * powered * 8760
    assert done <= asked * (1 + 1e-9)
    if "demand-too-large" in codes(results):
        assert done < asked
    else:
        assert done == pytest.approx(asked, rel=1e-6)
    assert inference.BATCH > 0


def test_figures_of_one_run_and_of_a_token():
    results = run(plan_of(msgspec.structs.replace(TRAINING, runs_per_year=4.0), SERVICE))
    training, service = results.workload_rows()
    assert training["kwh_per_run"] == pytest.approx(training["facility_kwh"] / 4)
    assert training["kg_per_run"] == pytest.approx(training["scope2_location_kg"] / 4)
    assert service["tokens_per_kwh"] == pytest.approx(365e6 * 300 / service["facility_kwh"])
    assert service["kwh_per_run"] is None


def test_other_methods_of_a_training_of_the_plan():
    """LLMCarbon without the constants of its own takes ours: FLOPs x losses at the same power and PUE."""
    results = run(plan_of(msgspec.structs.replace(TRAINING, failure_share=0.5)))
    found = {item.id: item for item in other_methods_of(results, "w")}
    hours = results.workload_rows()[0]["hours"]
    assert found["llmcarbon"].hours == pytest.approx(hours)
    assert found["impact"].kwh == pytest.approx(0.7 * hours)
    assert other_methods_of(run(plan_of(SERVICE)), "q") == ()


def test_only_the_final_run_is_said():
    work = msgspec.structs.replace(TRAINING, experiments_factor=None)
    assert codes(run(plan_of(work))) == ["demand-final-only"]
    tuned = msgspec.structs.replace(work, method="fine-tuning")
    assert codes(run(plan_of(tuned))) == []


@pytest.mark.parametrize("hall", [{}, {"cooling": "lm-2", "solar_kw": 40.0}], ids=["plain", "own hours"])
def test_the_hours_of_a_year_are_those_of_its_demand(hall):
    """Requests grow by 40 %: hourly matching, the pictures of the site and CER follow in each year."""
    service = Workload(
        id="w", fleet="f", kind="inference", model="llama-3.1-8b", requests_per_day=2e6, prompt_tokens=500.0,
        output_tokens=300.0, growth_per_year=0.4,
    )  # fmt: skip
    plan = Plan(
        name="x", start_year=2026, years=3, sites=(Site(id="s", region="DEU", **hall),), workloads=(service,),
        fleets=(Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=64),),
    )  # fmt: skip
    results = evaluate(resolve(plan, default_catalog()))
    assert results.annual("it_kwh")[2] > 1.02 * results.annual("it_kwh")[0]
    for year in results.years:
        wanted = results.value("scope2_kwh", year) + results.value("onsite_kwh", year)
        assert hourly_matching(results).shares("s", year).load_kwh == pytest.approx(wanted, rel=1e-9)
        view = site_view(results, "s", year)
        assert view.it_kwh.sum() == pytest.approx(results.value("it_kwh", year), rel=1e-9)
    if hall:
        found = [find(results, "cer@s", year) for year in results.years]
        heat = [item.terms[0].value for item in found]
        assert heat[0] < heat[1] < heat[2]
        assert find(results, "cer@s", None).terms[0].value == pytest.approx(sum(heat))


@pytest.mark.parametrize(
    ("fields", "there"),
    [
        ({}, (40, 40, 40)),
        ({"growth_per_year": 0.5}, (40, 60, 90)),
        ({"purchases": ((2027, 24),)}, (40, 64, 64)),
        ({"lifetime_years": 2.0, "next_accelerator": "b200-sxm-180gb", "next_ratio": 2.0}, (40, 40, 40)),
        ({"last_year": 2027}, (40, 40, None)),
    ],
)  # fmt: skip
def test_the_share_of_a_workload_is_of_what_is_there_in_its_year(fields, there):
    """Busy accelerators over those in service, a successor of twice the speed counting as two."""
    run = Workload(id="w", fleet="f", params_b=8.0, tokens_b=150.0, mfu=0.3, failure_share=0.1)
    fleet = Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=40, **fields)
    plan = Plan(name="x", start_year=2026, years=3, sites=(Site(id="s", region="DEU"),), fleets=(fleet,),
                workloads=(run,))  # fmt: skip
    rows = evaluate(resolve(plan, default_catalog())).workload_rows()
    for row, count in zip(rows, there, strict=True):
        assert row["share"] == (pytest.approx(row["hours"] / 8760 / count) if count else None)


@pytest.mark.parametrize("arrangement", ["own hall", "colocation", "cloud"])
def test_other_methods_take_the_grid_of_the_site_whatever_the_arrangement(arrangement):
    """The factor is what all the electricity emits over all of it, in whatever scope it stands."""
    run = Workload(id="w", fleet="f", params_b=8.0, tokens_b=150.0, mfu=0.3)
    fleet = Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=40)
    found = []
    for kind in ("own hall", arrangement):
        site = Site(id="s", region="DEU", pue=1.5, grid_kg_per_kwh=0.4, arrangement=kind)
        plan = Plan(name="x", sites=(site,), workloads=(run,), fleets=(fleet,))
        found.append([item.kg for item in other_methods_of(evaluate(resolve(plan, default_catalog())), "w")])
    assert found[0]
    assert found[1] == pytest.approx(found[0], rel=1e-9)
