"""Indicators against the worked vectors of the accounting reference, and their states on plans."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.model.indicators import (
    GROUPS,
    all_indicators,
    by_site,
    cooling_efficiency_ratio,
    find,
    indicators,
    ratio,
    renewable_energy_factor,
    server_energy_effectiveness,
    server_utilization,
)
from greenplanner.model.indicators_china import grade_of
from greenplanner.model.indicators_energy import energy_mix
from greenplanner.model.indicators_esrs import intensity
from greenplanner.model.indicators_work import embodied_share, sci
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Contract, Credit, Fleet, Plan, Site, Workload
from tests.support.plans import energy_plan, run

CATALOG = default_catalog()


def results_of(plan):
    return evaluate(resolve(plan, CATALOG))


def of(results, key, year=2026):
    found = find(results, key, year)
    assert found is not None, key
    return found


# -- the vectors of accounting.md, section 14 ------------------------------------------------------


def test_t08_sci():
    """10 kWh x 400 g + 25 684.93 g over 1000 units = 29.684932 g."""
    assert sci(10.0, 0.4, 25.684931506849312, 1000.0) * 1000 == pytest.approx(29.684931506849313, rel=1e-9)


def test_t07_share_of_the_embodied_carbon():
    """5000 kg x 720 h of 4 years x 2 of 8 = 25.684932 kg; the specification's example 28.538813 g."""
    assert embodied_share(5000.0, 720.0, 4 * 8760.0, 2, 8) == pytest.approx(25.684931506849313, rel=1e-9)
    assert embodied_share(1000.0, 1.0, 4 * 8760.0, 1, 1) * 1000 == pytest.approx(28.538812785, rel=1e-9)


def test_t09_examples_of_sci_for_ai_recomputed():
    """The specification prints 0.13 g per million tokens and 30 kg per billion parameters: both wrong."""
    assert sci(0.0, 0.0, 6500.0, 50e9 / 1e6) * 1000 == pytest.approx(130.0)
    assert sci(0.0, 0.0, 200_000.0, 5e22 / 1e15) * 1000 == pytest.approx(4.0)
    assert sci(0.0, 0.0, 75_000.0, 2.5) == pytest.approx(30_000.0)
    assert sci(0.0, 0.0, 3200.0, 4e7) * 1000 == pytest.approx(0.08)


def test_t10_data_centre_kpis():
    assert ratio(12.5e6, 10e6) == 1.25
    assert ratio(18_000e3, 10e6) == pytest.approx(1.8)
    assert ratio(1.25e6, 12.5e6) == pytest.approx(0.1)
    assert renewable_energy_factor(3e6 + 3.5e6 + 1e6, 12.5e6) == pytest.approx(0.6)
    assert renewable_energy_factor(13e6, 12.5e6) == 1.0
    assert ratio(5e6, 10e6) == 0.5
    assert cooling_efficiency_ratio(10e6, 1.8e6) == pytest.approx(5.555555555555555, rel=1e-12)
    assert ratio(12.5e6 - 1.25e6, 10e6) == pytest.approx(1.125)


def test_t11_servers():
    assert server_energy_effectiveness([100, 200, 300], [0.5, 0.8, 1.0]) == pytest.approx(260.8695652173913)
    assert server_utilization([0.2, 0.4, 0.6]) == pytest.approx(0.4)


def test_t12_grade():
    """PUE 1.25 is grade 2; a limit itself belongs to its grade."""
    limits = tuple(CATALOG.tables["standards"][f"gb40879-grade-{n}"].value for n in (1, 2, 3))
    assert grade_of(1.25, limits) == 2
    assert [grade_of(pue, limits) for pue in (1.2, 1.3, 1.5, 1.51)] == [1, 2, 3, None]


def test_t20_intensity():
    assert intensity(200 + 500 + 1300, 100) == 20.0
    assert intensity(200 + 412.5 + 1300, 100) == 19.125
    assert intensity(2000, None) is None


def test_t22_energy_mix():
    """1250 MWh, 500 contracted, rest 70/20/10: 500 renewable, 150 nuclear, 600 fossil."""
    found = energy_mix(1250.0, 500.0, 0.2)
    assert (found.renewable, found.nuclear, found.fossil) == pytest.approx((500.0, 150.0, 600.0))
    assert found.renewable / found.total == pytest.approx(0.4)


# -- on plans ----------------------------------------------------------------------------------------

SITE = Site(id="s", name="Hall", region="DEU", pue=1.25, wue_l_per_kwh=1.8, grid_kg_per_kwh=0.4)


def test_ref_takes_certificates_and_ppas_with_a_renewable_technology():
    """1.25 GWh: 30 % GO wind, 20 % PPA solar, 10 % without technology, 10 % nuclear: REF 0.5."""
    plan = energy_plan(1e6, pue=1.25)
    site = plan.sites[0].id
    contracts = tuple(
        Contract(id=key, site=site, kind=kind, share=share, technology=technology)
        for key, kind, share, technology in (
            ("a", "eac", 0.3, "wind"), ("b", "ppa", 0.2, "solar"), ("c", "eac", 0.1, None),
            ("d", "eac", 0.1, "nuclear"), ("e", "supplier", 0.1, "hydro"),
        )
    )  # fmt: skip
    results = results_of(msgspec.structs.replace(plan, contracts=contracts))
    found = of(results, f"ref@{site}")
    assert found.value == pytest.approx(0.5)
    assert "125 MWh of contracts name no technology" in found.reason
    assert "125 MWh at supplier rates" in found.reason
    parts = [of(results, f"{key}@{site}").value for key in ("eu_eresgoo", "eu_eresppa", "eu_eresos")]
    assert parts == pytest.approx([375e3, 250e3, 0.0])
    assert of(results, f"eu_eres@{site}").value == pytest.approx(sum(parts))
    # ESRS E1-5: a supplier's rate with a stated technology is contractually defined, nuclear is nuclear.
    assert of(results, "e1_5_renewable").value == pytest.approx(750.0)
    assert of(results, "e1_5_total").value == pytest.approx(1250.0)


def test_accelerator_halls_have_no_iteusv():
    results = results_of(energy_plan(1e5))
    found = of(results, "iteusv")
    assert (found.value, found.state) == (None, "not applicable")
    assert "Accelerators do most of the computing" in found.reason


def test_cue_is_location_based_whatever_is_contracted():
    plan = energy_plan(1e6, grid_kg_per_kwh=0.4, pue=1.25)
    bare = of(results_of(plan), "cue").value
    contract = Contract(id="k", site=plan.sites[0].id, kind="ppa", share=1.0, technology="wind")
    bought = of(results_of(msgspec.structs.replace(plan, contracts=(contract,))), "cue").value
    assert bought == bare == pytest.approx(0.5)


def test_heat_without_a_cooling_model_is_that_of_the_it_energy():
    """30 % of 100 MWh over 120 MWh; the same figure as the results, with a line that says how."""
    results = results_of(energy_plan(1e5, heat_reuse_share=0.3, pue=1.2))
    found = of(results, "erf")
    assert found.value == pytest.approx(0.25) == results.total("erf")
    assert "taken as its IT energy" in found.reason
    assert of(results, "ere").value == pytest.approx(0.9)
    assert of(results, f"eu_ereuse@{results.plan.sites[0].id}").value == pytest.approx(30e3)


def test_cer_comes_from_the_hours():
    """All heat of the hall over compressors, fans and pumps: more than 1, and less without free cooling."""
    plan = energy_plan(1e6, region="IRL", cooling="lm-2", pue=None)
    cold = of(results_of(plan), "cer").value
    hot = of(results_of(energy_plan(1e6, region="SGP", cooling="lm-2", pue=None)), "cer").value
    assert 3.0 < hot < cold < 60.0
    entered = of(results_of(energy_plan(1e6, region="IRL", cooling="lm-2", pue=1.2)), "cer")
    assert entered.state == "not known"


def test_partial_pue_is_for_colocation():
    own, colo = energy_plan(1e5, pue=1.3), energy_plan(1e5, pue=1.3, arrangement="colocation")
    site = own.sites[0].id
    assert of(results_of(own), f"ppue@{site}").state == "not applicable"
    assert of(results_of(colo), f"ppue@{site}").value == pytest.approx(1.3)
    assert "Only the operator" in of(results_of(colo), f"pue@{site}").reason


def test_report_is_due_from_500_kw():
    """600 kW in the EU is due, 400 kW is not, 600 kW elsewhere is no matter of the regulation."""
    for kw, region, text in ((600, "DEU", "At or above 500 kW"), (400, "DEU", "Below 500 kW"),
                             (600, "USA", "not in the European Union")):  # fmt: skip
        plan = energy_plan(kw * 8760.0, region=region)
        found = of(results_of(plan), f"eu_pdit@{plan.sites[0].id}")
        assert found.value == pytest.approx(kw)
        assert text in found.reason


def test_what_the_plan_does_not_know_is_asked_for():
    plan = energy_plan(1e5, floor_area_m2=1200.0, owner="Owner plc", operation_start_year=2019)
    results, site = results_of(plan), plan.sites[0].id
    assert (of(results, f"eu_sdc@{site}").value, of(results, f"eu_sdc@{site}").state) == (1200.0, "entered")
    assert of(results, f"eu_owner@{site}").value == "Owner plc"
    assert of(results, f"eu_start@{site}").value == "2019"
    missing = of(results, f"eu_scr@{site}")
    assert missing.state == "not known"
    assert "EU reporting" in missing.reason


def test_what_only_the_user_can_bring_has_its_field():
    """Server capacity, degree days, grid battery, the share in emission trading: asked, then entered."""
    plan = energy_plan(1e5)
    site = plan.sites[0].id
    for key in (f"eu_cserv@{site}", f"eu_cdd@{site}", f"eu_cbtg@{site}", "e1_6_ets"):
        assert of(results_of(plan), key).state == "not known"
    plan = energy_plan(1e5, server_capacity=4200.0, cooling_degree_days=310.0, grid_battery_kw=500.0)
    results = results_of(msgspec.structs.replace(plan, scope1_ets_share=0.25))
    found = [
        of(results, key) for key in (f"eu_cserv@{site}", f"eu_cdd@{site}", f"eu_cbtg@{site}", "e1_6_ets")
    ]
    assert [item.value for item in found] == [4200.0, 310.0, 500.0, 0.25]
    assert {item.state for item in found} == {"entered"}


def test_grades_are_for_china_and_flag_liquid():
    plan = energy_plan(1e5, region="CN-SH", pue=1.25)
    key = f"gb40879_grade@{plan.sites[0].id}"
    found = of(results_of(plan), key)
    assert found.value == 2.0
    assert found.checked == "to be checked"
    wet = of(results_of(energy_plan(1e5, region="CN-SH", pue=1.1, liquid_cooling="direct-to-chip")), key)
    assert "by reference" in wet.reason
    assert of(results_of(energy_plan(1e5, region="DEU", pue=1.25)), key).state == "not applicable"
    assert of(results_of(energy_plan(1e5, region="CN-SH", pue=1.6)), key).value == "none"


WORK = Plan(
    name="work", start_year=2026, years=2, revenue_m=100.0, carbon_price_per_t=100.0,
    sites=(SITE,),
    fleets=(Fleet(id="f", name="Cluster", site="s", accelerator="h100-sxm5-80gb", count=64),),
    workloads=(
        Workload(id="w", name="Pretraining", fleet="f", params_b=8.0, tokens_b=100.0, runs_per_year=2.0),
        Workload(
            id="q", name="Answers", fleet="f", kind="inference", model="llama-3.1-8b", requests_per_day=1e6,
            prompt_tokens=500.0, output_tokens=300.0,
        ),
    ),
)  # fmt: skip


@pytest.fixture(scope="module")
def work():
    return results_of(WORK)


def test_sci_of_a_service_by_hand(work):
    """E, I and M of the service's share of the fleet, over 365 million requests or 109.5 billion tokens."""
    row = next(row for row in work.workload_rows() if row["id"] == "q" and row["year"] == 2026)
    grams = (row["facility_kwh"] * 0.4 + row["embodied_amortized_kg"]) * 1000.0
    assert of(work, "sci_request@q").value == pytest.approx(grams / 365e6, rel=1e-9)
    assert of(work, "sci_output_token@q").value == pytest.approx(grams / (365e6 * 300) * 1e6, rel=1e-9)
    assert of(work, "sciai_consumer@q").value == of(work, "sci_output_token@q").value
    assert of(work, "tokens_per_kwh").value == pytest.approx(365e6 * 300 / row["facility_kwh"])


def test_sci_ignores_contracts_and_credits(work):
    """T08: a 100 % PPA and credits leave the score as it is."""
    contract = Contract(id="k", site="s", kind="ppa", share=1.0, technology="wind")
    credit = Credit(id="c", volume_t=1e6, status="retired", retirement_date="2026-05-01")
    green = results_of(msgspec.structs.replace(WORK, contracts=(contract,), credits=(credit,)))
    before = [item.value for item in indicators(work, "sci", 2026)]
    assert [item.value for item in indicators(green, "sci", 2026)] == before


def test_sci_of_an_own_hall_is_its_scope_2_and_its_amortized_hardware(work):
    """E x I + M of the fleet are the measures of the inventory, over 64 accelerators x 8760 h."""
    kg = work.value("scope2_location_kg", 2026) + work.value("embodied_amortized_kg", 2026)
    found = of(work, "sci_accelerator_hour@f").value
    assert found == pytest.approx(kg * 1000 / (64 * 8760.0), rel=1e-9)


def test_sci_in_a_cloud_takes_the_grid_not_what_the_provider_states():
    """The arrangement changes who answers, not the score; a provider's factor may rest on contracts."""
    own, cloud = (
        energy_plan(1e6, pue=1.2, grid_kg_per_kwh=0.4, **more)
        for more in ({}, {"arrangement": "cloud", "provider_kg_per_kwh": 0.01})
    )
    key = f"sci_accelerator_hour@{own.fleets[0].id}"
    assert of(results_of(cloud), key).value == pytest.approx(of(results_of(own), key).value, rel=1e-9)


@given(total=st.floats(0, 1e9), renewable=st.floats(0, 1), nuclear=st.floats(0, 1), share=st.floats(0, 1))
def test_energy_by_origin_adds_up(total, renewable, nuclear, share):
    """Nothing is lost, nothing is negative, and the grid's renewable part never becomes renewable."""
    contracted = total * renewable
    found = energy_mix(total, contracted, share, (total - contracted) * nuclear)
    assert found.total == pytest.approx(total, rel=1e-9, abs=1e-6)
    assert min(found.fossil, found.nuclear, found.renewable) >= 0
    assert found.renewable == contracted


@given(energy=st.floats(0, 1e9), factor=st.floats(0, 2), embodied=st.floats(0, 1e6), units=st.floats(1, 1e9))
def test_sci_scales_with_its_units(energy, factor, embodied, units):
    """Twice the units with the same energy halve the score; without energy M remains."""
    once = sci(energy, factor, embodied, units)
    assert sci(energy, factor, embodied, 2 * units) == pytest.approx(once / 2)
    assert sci(0.0, factor, embodied, units) == pytest.approx(embodied / units)


@given(parts=st.lists(st.floats(0, 1e9), min_size=3, max_size=3), facility=st.floats(1, 1e9))
def test_ref_is_between_0_and_1(parts, facility):
    assert 0.0 <= renewable_energy_factor(sum(parts), facility) <= 1.0


def test_colocation_reports_its_part_only():
    plan = energy_plan(1e5, arrangement="colocation")
    found = of(results_of(plan), f"eu_edc@{plan.sites[0].id}")
    assert "part of the own servers" in found.reason


def test_provider_score_of_two_runs(work):
    """6 x 8e9 x 100e9 = 4.8e21 FLOP a run; two runs a year; 8 billion parameters once."""
    row = next(row for row in work.workload_rows() if row["id"] == "w" and row["year"] == 2026)
    kg = row["facility_kwh"] * 0.4 + row["embodied_amortized_kg"]
    assert of(work, "sci_training_run@w").value == pytest.approx(kg / 2, rel=1e-9)
    assert of(work, "sciai_provider_flop").value == pytest.approx(
        kg * 1000 / (row["flops"] * 2 / 1e15), rel=1e-9
    )
    assert of(work, "sciai_provider_token").value == pytest.approx(kg * 1000 / (2 * 100e9 / 1e6), rel=1e-9)
    assert of(work, "sciai_provider_parameter").value == pytest.approx(kg / 8.0, rel=1e-9)
    both = of(work, "sciai_provider_parameter", None).value
    assert both > of(work, "sciai_provider_parameter").value
    assert of(work, "mfu").value == pytest.approx(row["mfu"])


def test_esrs_totals_are_those_of_the_inventory(work):
    for key, measure in (("e1_6_s1", "scope1_kg"), ("e1_6_tlb", "total_location_kg"),
                         ("e1_6_tmb", "total_market_kg"), ("e1_6_s3", "scope3_total_kg")):  # fmt: skip
        assert of(work, key).value == pytest.approx(work.value(measure, 2026) / 1000)
    assert of(work, "e1_6_ilb").value == pytest.approx(work.value("total_location_kg", 2026) / 1e5)
    assert of(work, "e1_8_cost").value == pytest.approx(work.value("shadow_carbon_cost", 2026))
    assert of(work, "e1_7_removal").state == "not applicable"


def test_credits_never_enter_an_indicator_but_their_own_table(work):
    credit = Credit(id="c", volume_t=100.0, status="retired", retirement_date="2026-05-01", country="DE")
    other = results_of(msgspec.structs.replace(WORK, credits=(credit,)))
    for before, after in zip(all_indicators(work, [2026]), all_indicators(other, [2026]), strict=True):
        if not before.id.startswith("e1_7"):
            assert before.value == after.value, before.id
    assert of(other, "e1_7_cancelled").value == 100.0
    assert of(other, "e1_7_eu").value == 1.0


def test_every_indicator_says_what_it_is(work):
    """A value or a reason; a standard; no revised paragraph before somebody has verified it."""
    items = all_indicators(work, [None, 2026])
    assert {item.group for item in items} == set(GROUPS)
    for item in items:
        assert (item.value is None) == item.state.startswith("not"), item.key
        assert item.value is not None or item.notes, item.key
        assert item.standard
        assert item.checked
    assert all(row.revised == "" for row in CATALOG.tables["datapoints"].values())


def test_sites_make_up_the_portfolio(tiny):
    """The portfolio ratio is that of the sums, not the mean of the ratios."""
    plan = Plan(
        name="p",
        sites=(Site(id="a", pue=1.1), Site(id="b", pue=1.9)),
        fleets=(
            Fleet(id="f", site="a", accelerator="a1", count=90),
            Fleet(id="g", site="b", accelerator="a1", count=10),
        ),
    )
    results = run(plan, tiny)
    a, b = (by_site(results, "pue", key, None).value for key in "ab")
    assert (a, b) == pytest.approx((1.1, 1.9))
    assert a < by_site(results, "pue", None, None).value < (a + b) / 2


@pytest.mark.parametrize(
    "cohorts",
    [
        {"growth_per_year": 0.5},
        {"lifetime_years": 2.0, "next_accelerator": "b200-sxm-180gb", "next_ratio": 2.0},
        {"count_path": ((2026, 80), (2027, 16), (2028, 40))},
        {"lifetime_years": 1.5, "end_of_life": "retire", "purchases": ((2028, 16),)},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_sci_of_a_fleet_of_several_purchases(cohorts):
    """E x I + M is what the fleet emits by location, hour by hour, and writes off, in every year."""
    week = tuple(0.9 if 8 <= hour % 24 < 18 else 0.1 for hour in range(168))
    fleet = Fleet(
        id="f", site="s", accelerator="h100-sxm5-80gb", count=80, utilization=week, **cohorts
    )  # fmt: skip
    site = Site(id="s", region="USA", grid_shape="AU-NSW")
    results = results_of(Plan(name="x", start_year=2026, years=4, sites=(site,), fleets=(fleet,)))
    for year in results.years:
        found = of(results, "sci_accelerator_hour@f", year)
        kg = results.value("scope2_location_kg", year) + results.value("embodied_amortized_kg", year)
        assert found.value * found.terms[3].value / 1000 == pytest.approx(kg, rel=1e-9)
