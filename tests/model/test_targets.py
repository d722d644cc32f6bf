"""Targets: vectors T13 and T14, paths, limits, budgets, the balance apart; no figure changes."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenplanner.catalog.store import default_catalog
from greenplanner.catalog.target_standards import target_standards
from greenplanner.model.evaluate import evaluate
from greenplanner.model.target_measures import BALANCE, TARGET_MEASURES
from greenplanner.model.targets import aca_rate, assess, assess_all, linear_path, rate_path
from greenplanner.plan.attributes import attribute, of_entity
from greenplanner.plan.faults import plan_faults
from greenplanner.plan.resolve import resolve
from greenplanner.plan.target_faults import RATIOS, RISING
from greenplanner.plan.types import Contract, Credit, Fleet, Plan, Scenario, Set, Site, Target, Workload
from greenplanner.whatif.scenario import apply_scenario
from tests.support.plans import energy_plan

CATALOG = default_catalog()
PLAN = Plan(
    name="p", start_year=2026, years=5, revenue_m=10.0,
    sites=(
        Site(id="s", region="DEU", pue=1.3, solar_kw=20.0, refrigerant_charge_kg=5.0, heat_reuse_share=0.2,
             grid_change_per_year=-0.05),
        Site(id="t", region="NOR", pue=1.2, arrangement="cloud"),
    ),
    fleets=(
        Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=64, purchase_year=2026,
              lifetime_years=2.0),
        Fleet(id="g", site="t", accelerator="h100-sxm5-80gb", count=16, utilization=0.4),
    ),
    workloads=(
        Workload(id="w", fleet="f", kind="inference", params_b=70.0, requests_per_day=1e5,
                 prompt_tokens=500.0, output_tokens=200.0),
    ),
    contracts=(Contract(id="c", site="s", instrument="PPA", technology="wind", share=0.4),),
)  # fmt: skip


def figures(plan):
    return evaluate(resolve(plan, CATALOG))


def judged(plan, *targets, baseline=None):
    return assess_all(figures(msgspec.structs.replace(plan, targets=targets)), baseline)


def test_t13_trajectories():
    """Vector T13: 10 000 t; 5 800 in 2030 from 2020 at 4.2 %; 7 900 and 6 666.67 by the rates of 2026."""
    assert rate_path(10000, 2020, 0.042, 2030) == pytest.approx(5800, abs=1e-9)
    scope1, scope2 = aca_rate(2025, 2050, 0.1, 0.042), aca_rate(2025, 2040, 0.0, 0.042)
    assert scope1 == pytest.approx(0.042, abs=1e-12)
    assert scope2 == pytest.approx(1 / 15, abs=1e-12)
    assert rate_path(10000, 2025, scope1, 2030) == pytest.approx(7900, abs=1e-9)
    assert rate_path(10000, 2025, scope2, 2030) == pytest.approx(6666.666666666667, abs=1e-9)


def test_t13_from_the_standards_of_the_catalog():
    """The same three figures, where the standard alone fills the target."""
    made = (
        Target(id="a", standard="sbti-v1-linear", base_year=2020, base_value=10000.0),
        Target(id="b", standard="sbti-v13-scope1", base_year=2025, base_value=10000.0),
        Target(id="c", standard="sbti-v13-scope2", base_year=2025, base_value=10000.0),
    )
    goals = [item.goal for item in judged(PLAN, *made)]
    assert goals == pytest.approx([5800.0, 7900.0, 6666.666666666667], abs=1e-9)


def test_the_rate_of_2026_stays_an_input():
    (found,) = judged(
        PLAN, Target(id="a", standard="sbti-v13-scope2", base_year=2025, base_value=100.0, rate_per_year=0.05)
    )
    assert found.goal == pytest.approx(75.0)
    assert found.entered_rate


def test_net_zero_leaves_the_residual():
    """Scope 1 by 2060: 4.2 % for 35 years would be below 0; 10 % stay."""
    target = Target(id="a", standard="sbti-v13-scope1", base_year=2025, base_value=100.0, target_year=2060)
    assert judged(PLAN, target)[0].goal == pytest.approx(10.0)


def t14_plan():
    """10 GWh a year at factors that give 9 800, 9 500, 9 000, 8 300 and 7 600 t."""
    tonnes = (9800.0, 9500.0, 9000.0, 8300.0, 7600.0)
    path = tuple((2026.0 + n, each / 10000.0) for n, each in enumerate(tonnes))
    plan = energy_plan(1e7, grid_kg_per_kwh=0.98, grid_path=path, grid_path_basis="kg CO2e/kWh")
    (fleet,) = plan.fleets
    power = fleet.tdp_w / 100
    fleet = msgspec.structs.replace(fleet, count=100, tdp_w=power, max_w=power)
    return msgspec.structs.replace(plan, years=5, fleets=(fleet,))


T14 = Target(
    id="a", measure="scope 2 location-based", path="percent per year", rate_per_year=0.042, base_year=2025,
    base_value=10000.0, target_year=2030,
)  # fmt: skip


def test_t14_endpoint_met_budget_overshot():
    """Vector T14: budget 43 700, plan 44 200, 500 over, although 7 600 is below 7 900."""
    (found,) = judged(t14_plan(), T14)
    assert [item.target for item in found.years] == pytest.approx([9580, 9160, 8740, 8320, 7900], abs=1e-6)
    assert [item.plan for item in found.years] == pytest.approx([9800, 9500, 9000, 8300, 7600], abs=1e-6)
    assert found.budget.allowed == pytest.approx(43700, abs=1e-6)
    assert found.budget.used == pytest.approx(44200, abs=1e-6)
    assert found.budget.overshoot == pytest.approx(500, abs=1e-6)
    assert not found.budget.met
    assert found.endpoint_met
    assert found.first_missed == 2026
    assert [item.met for item in found.years] == [False, False, False, True, True]
    assert found.years[0].gap == pytest.approx(220, abs=1e-6)
    assert found.years[0].gap_share == pytest.approx(220 / 9580, abs=1e-9)


def test_an_entered_budget_is_judged_by_the_sum():
    """35 000 t for 2026 to 2030: 9 800 + 9 500 + 9 000 = 28 300 keep it, with 8 300 it is used up in 2029."""
    target = Target(id="a", measure="scope 2 location-based", path="budget", budget=35000.0, base_year=2025,
                    target_year=2030)  # fmt: skip
    (found,) = judged(t14_plan(), target)
    assert [item.met for item in found.years] == [True, True, True, False, False]
    assert found.first_missed == 2029
    assert found.years[2].gap == pytest.approx(28300 - 35000)
    assert found.budget.whole == pytest.approx(35000)
    assert found.years[0].target == pytest.approx(7000)


def test_what_is_still_needed_after_the_plan():
    """The plan ends in 2030 at 7 600; zero by 2040 asks for 760 t, 7.6 % of the base, in each year."""
    target = Target(id="a", measure="scope 2 location-based", base_year=2025, base_value=10000.0,
                    target_year=2040, reduction=1.0)  # fmt: skip
    (found,) = judged(t14_plan(), target)
    assert found.needed_per_year == pytest.approx(760)
    assert found.needed_share == pytest.approx(0.076)
    assert found.endpoint_met is None
    assert (found.budget.years, found.budget.asked) == (5, 15)
    assert judged(t14_plan(), T14)[0].needed_per_year is None


@given(st.floats(1, 1e6), st.floats(0, 1e6), st.integers(1, 40), st.integers(0, 60))
def test_the_line_stays_between_base_and_goal(base, goal, years, after):
    value = linear_path(base, 2020, goal, 2020 + years, 2020 + after)
    assert min(base, goal) - 1e-6 <= value <= max(base, goal) + 1e-6
    if after >= years:
        assert value == pytest.approx(goal)


def test_a_limit_holds_from_its_year():
    """PUE 1.3 of site s against a limit of 1.25 from 2028 on."""
    (found,) = judged(PLAN, Target(id="a", measure="PUE", path="limit", site="s", target_value=1.25,
                                   target_year=2028))  # fmt: skip
    assert [item.met for item in found.years] == [None, None, False, False, False]
    assert found.years[2].gap == pytest.approx(0.05)
    assert found.budget is None


def test_shares_that_shall_rise():
    """A REF of 100 % is missed by what is not renewable; 0 % is kept."""
    high, low = judged(
        PLAN,
        Target(id="a", measure="REF", path="limit", target_value=100.0),
        Target(id="b", measure="REF", path="limit", target_value=0.0),
    )
    assert high.years[0].gap == pytest.approx(100.0 - high.years[0].plan)
    assert 0.0 < high.years[0].plan < 100.0
    assert (high.state, low.state) == ("missed", "met")


@pytest.mark.parametrize("year", [2026, 2030])
def test_ratios_are_those_of_the_indicators(year):
    """REF, ERF, CUE, PUE and WUE by the other way to them, the Indicators of ISO/IEC 30134."""
    results = figures(PLAN)
    for name, scale in (("REF", 100.0), ("ERF", 100.0), ("CUE", 1.0), ("PUE", 1.0), ("WUE", 1.0)):
        value = TARGET_MEASURES[name].read(results, None)[year - 2026]
        assert value == pytest.approx(results.explain(name.casefold(), year).value * scale), name


def test_the_own_base_value_is_that_of_the_baseline():
    """A scenario that halves the fleet in the base year too does not move the path."""
    scenario = Scenario(id="x", steps=(Set(path="fleets/f/count", value=32),))
    target = Target(id="a", measure="total location-based", reduction=0.5, target_year=2030)
    plan = msgspec.structs.replace(PLAN, targets=(target,), scenarios=(scenario,))
    baseline, changed = figures(plan), figures(apply_scenario(plan, scenario, CATALOG))
    (before,), (after,) = assess_all(baseline), assess_all(changed, baseline)
    assert before.own_base
    assert (
        after.base_value
        == before.base_value
        == pytest.approx(baseline.value("total_location_kg", 2026) / 1e3)
    )
    assert after.goal == before.goal
    assert after.years[1].plan < before.years[1].plan
    changed.baseline = baseline
    assert assess(changed, changed.plan.targets[0]) == after


def test_scopes_add_up_to_the_total():
    values = {
        name: info.read(figures(PLAN), None) for name, info in TARGET_MEASURES.items() if "token" not in name
    }
    for year in range(5):
        both = values["scopes 1 and 2 location-based"][year] + values["scope 3"][year]
        assert both == pytest.approx(values["total location-based"][year])
        parts = sum(values[f"scope 3 category {number}"][year] for number in (1, 2, 3, 8))
        assert parts == pytest.approx(values["scope 3"][year])


@pytest.mark.parametrize("name", [n for n, info in TARGET_MEASURES.items() if info.adds and not info.whole])
def test_sites_add_up(name):
    results = figures(PLAN)
    info = TARGET_MEASURES[name]
    parts = [info.read(results, site.id) for site in results.plan.sites]
    assert info.read(results, None) == pytest.approx([sum(each) for each in zip(*parts, strict=True)])


@pytest.mark.parametrize("name", [n for n in TARGET_MEASURES if n not in (BALANCE,)])
def test_each_measure_has_a_figure(name):
    values = TARGET_MEASURES[name].read(figures(PLAN), None)
    assert all(value is not None for value in values)
    assert len(values) == 5


def test_choices_and_measures_are_the_same():
    assert attribute("targets", "measure").choices == tuple(TARGET_MEASURES)
    assert set(RATIOS) | set(RISING) <= set(TARGET_MEASURES)
    for row in target_standards(CATALOG):
        assert row.measure in TARGET_MEASURES
        assert row.path in attribute("targets", "path").choices
        if row.quality == "assumed" and row.group != "own":
            assert "to be checked" in row.note.casefold(), row.id


CREDITS = st.lists(
    st.builds(
        Credit,
        id=st.uuids().map(str),
        volume_t=st.floats(0, 1e6),
        status=st.sampled_from(["planned", "purchased", "retired"]),
        retirement_date=st.sampled_from([None, "2026-05-01", "2030-01-01", "2040-01-01"]),
        evidence=st.sampled_from([None, "certificate"]),
    ),
    max_size=4,
)
INVENTORY = tuple(
    Target(id=name.replace(" ", "-"), measure=name, path="limit", target_value=1.0)
    for name, info in TARGET_MEASURES.items()
    if info.is_inventory and name != "CFE score"
)


@settings(max_examples=15, deadline=None)
@given(CREDITS)
def test_credits_never_count_towards_an_inventory_target(ledger):
    assert judged(msgspec.structs.replace(PLAN, credits=tuple(ledger)), *INVENTORY) == judged(
        PLAN, *INVENTORY
    )


def test_a_neutral_balance_is_no_inventory_figure():
    """Credits with evidence for all of 2030 bring its balance to 0; without evidence nothing is said."""
    gross = figures(PLAN).value("total_market_kg", 2030) / 1000.0
    target = Target(id="a", standard="own-neutral")
    credit = Credit(
        id="k", volume_t=gross, status="retired", retirement_date="2030-06-30", evidence="registry"
    )
    (found,) = judged(msgspec.structs.replace(PLAN, credits=(credit,)), target)
    assert not found.inventory
    assert "no inventory figure" in found.label
    assert found.years[4].plan == pytest.approx(0.0, abs=1e-6)
    assert found.years[4].gap == pytest.approx(0.0, abs=1e-6)
    assert found.years[3].plan is None
    (bare,) = judged(
        msgspec.structs.replace(PLAN, credits=(msgspec.structs.replace(credit, evidence=None),)), target
    )
    assert (bare.state, bare.problem) == ("unknown", "evidence")


def test_a_negative_balance():
    gross = figures(PLAN).value("total_market_kg", 2030) / 1000.0
    credit = Credit(
        id="k", volume_t=gross + 10, status="retired", retirement_date="2030-06-30", serials="1-9"
    )
    plan = msgspec.structs.replace(PLAN, credits=(credit,))
    goals = (-5.0, -20.0)
    made = [Target(id=f"n{goal}", standard="own-neutral", target_value=goal) for goal in goals]
    assert [item.endpoint_met for item in judged(plan, *made)] == [True, False]


@settings(max_examples=10, deadline=None)
@given(
    st.sampled_from(sorted(TARGET_MEASURES)),
    st.sampled_from(["linear", "percent per year", "ACA 2026", "limit", "budget"]),
    st.sampled_from([None, "s"]),
    st.floats(-1e6, 1e6),
)
def test_targets_change_no_figure(measure, path, site, value):
    target = Target(
        id="a", measure=measure, path=path, site=site, target_value=value, budget=5.0, rate_per_year=0.1
    )
    plan = msgspec.structs.replace(PLAN, targets=(target,))
    assert figures(plan).to_json() == figures(PLAN).to_json()
    (found,) = judged(PLAN, target)
    assert (found.state == "unknown") <= bool(found.problem or not found.judged)


BASE = Target(id="a", measure="scope 2 location-based", base_year=2026, target_year=2029, path="ACA 2026",
              net_zero_year=2035, residual_share=0.05, minimum_rate=0.03)  # fmt: skip
ACTS = {
    "standard": (Target(id="a"), "own-water"), "measure": (BASE, "scope 1"), "site": (BASE, "t"),
    "base_year": (BASE, 2027), "base_value": (BASE, 7.0), "target_year": (BASE, 2030),
    "target_value": (Target(id="a", reduction=0.5), 3.0), "reduction": (Target(id="a", reduction=0.5), 0.6),
    "path": (BASE, "percent per year"), "rate_per_year": (BASE, 0.2), "minimum_rate": (BASE, 0.3),
    "residual_share": (BASE, 0.5), "net_zero_year": (BASE, 2032),
    "budget": (Target(id="a", path="budget", budget=5.0, target_year=2030), 6.0),
}  # fmt: skip


@pytest.mark.parametrize(
    "field", [i.field for i in of_entity("targets") if i.field not in ("id", "name", "notes")]
)
def test_each_field_of_a_target_acts(field):
    target, value = ACTS[field]
    if field == "path":
        target = msgspec.structs.replace(target, rate_per_year=0.01)
        value = "linear"
    before, after = judged(PLAN, target), judged(PLAN, msgspec.structs.replace(target, **{field: value}))
    assert before != after


@pytest.mark.parametrize(
    ("target", "problem", "word"),
    [
        (Target(id="a", base_year=2020, reduction=0.5, target_year=2030), "base", "2020"),
        (Target(id="a", target_year=2030), "goal", "reduction"),
        (Target(id="a", path="percent per year", target_year=2030), "rate", "per year"),
        (Target(id="a", path="budget", target_year=2030), "budget", "budget"),
        (Target(id="a", reduction=0.5, target_year=2026), "years", "2026"),
        (Target(id="a", measure="CFE score", reduction=0.5, target_year=2030), "rises", "rise"),
        (Target(id="a", measure="PUE", path="budget", budget=3.0, target_year=2030), "ratio", "ratio"),
        (
            Target(id="a", measure="carbon per revenue", site="s", target_value=1.0, path="limit"),
            "site",
            "site",
        ),
    ],
)
def test_what_is_missing_is_said(target, problem, word):
    (found,) = judged(PLAN, target)
    assert (found.problem, found.state) == (problem, "unknown")
    assert word in found.sentence()
    assert all(item.met is None for item in found.years)


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({}, "target_value"),
        ({"target_value": 1.0, "reduction": 0.5}, "reduction"),
        ({"path": "percent per year"}, "rate_per_year"),
        ({"path": "budget"}, "budget"),
        ({"reduction": 0.4, "base_year": 2030, "target_year": 2030}, "target_year"),
        ({"standard": "sbti-v13-scope2", "base_year": 2041, "target_year": 2045}, "net_zero_year"),
        ({"measure": "CFE score", "path": "percent per year", "rate_per_year": 0.1}, "path"),
        ({"measure": "PUE", "path": "budget", "budget": 3.0}, "path"),
        ({"measure": "balance after credits", "site": "s", "target_value": 0.0}, "site"),
        ({"target_value": -1.0}, "target_value"),
    ],
)
def test_faults_name_the_field_and_block_nothing(fields, place):
    plan = msgspec.structs.replace(PLAN, targets=(Target(id="a", **fields),))
    faults = [fault for fault in plan_faults(plan, CATALOG) if fault.path.startswith("targets")]
    assert [fault.path for fault in faults] == [f"targets[0].{place}"]
    assert not faults[0].blocking


@pytest.mark.parametrize("row", target_standards(CATALOG), ids=lambda row: row.id)
def test_each_standard_makes_a_target_without_faults(row):
    plan = msgspec.structs.replace(PLAN, targets=(Target(id="a", standard=row.id),))
    assert not [fault for fault in plan_faults(plan, CATALOG) if fault.path.startswith("targets")]
    (found,) = assess_all(figures(plan))
    assert found.problem in ("", "evidence")


def test_explain_opens_a_target():
    results = figures(msgspec.structs.replace(t14_plan(), targets=(T14,)))
    whole = results.explain("target/a")
    assert whole.value == pytest.approx(500)
    assert [child.value for child in whole.children] == pytest.approx([43700, 44200])
    step = results.explain("target/a", 2026)
    assert step.value == pytest.approx(220)
    aim, plan = step.children
    assert (aim.value, plan.value) == pytest.approx((9580, 9800))
    assert {item.path for item in aim.inputs} >= {"targets/a/rate_per_year", "targets/a/base_value"}
    assert plan.children[0].value == pytest.approx(9.8e6)
    with pytest.raises(KeyError, match="no target"):
        results.explain("target/b")


@pytest.mark.parametrize("site", [None, "s"])
def test_the_plan_side_of_each_target_opens_down_to_inputs(site):
    """Whatever a target is measured by, of the plan or of one site, its figure opens."""
    for name, info in TARGET_MEASURES.items():
        if site is not None and name == BALANCE:
            continue  # of the plan only
        target = Target(id="a", measure=name, path="limit", target_year=2026, target_value=1.0, site=site)
        results = figures(msgspec.structs.replace(PLAN, targets=(target,)))
        step = results.explain("target/a", 2026)
        plan = step.children[1]
        assert len(plan.children) == len(info.keys), name
        assert plan.children, name
