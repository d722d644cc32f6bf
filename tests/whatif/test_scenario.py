# ruff: noqa: E501 - one case a line
"""A scenario does its steps in order on the entered plan, or says which one cannot be done."""

from __future__ import annotations

import pytest

from greenplanner.catalog.store import Catalog
from greenplanner.plan.faults import plan_faults
from greenplanner.plan.files import decode
from greenplanner.plan.types import Plan, Scale, Scenario, Set, Step
from greenplanner.whatif.scenario import (
    ScenarioError,
    apply_scenario,
    find_scenario,
    step_value,
    with_step,
    without_step,
)
from tests.plan.samples import full, raw_bytes


@pytest.fixture(scope="module")
def plan() -> Plan:
    return decode(raw_bytes(full()))


def run(plan: Plan, catalog: Catalog, *steps: Step) -> Plan:
    new = apply_scenario(plan, Scenario(id="s", name="Test", steps=steps), catalog)
    assert [fault for fault in plan_faults(new, catalog) if fault.blocking] == []
    return new


def test_the_sample(plan: Plan, catalog: Catalog) -> None:
    new = apply_scenario(plan, plan.scenarios[0], catalog)
    assert [fleet.powered_share for fleet in new.fleets] == [0.9] * 4
    assert new.fleets[0].utilization == pytest.approx(0.6)
    assert new.years == 5
    assert new.sites[0].mix == {"hydro": 1.0}
    assert new.scenarios is plan.scenarios
    assert new.sites[1] is plan.sites[1]


def test_no_steps_give_the_plan_itself(plan: Plan, catalog: Catalog) -> None:
    assert run(plan, catalog) is plan


def test_steps_are_done_in_order(plan: Plan, catalog: Catalog) -> None:
    one = run(plan, catalog, Set(path="fleets/f1/count", value=10), Scale(path="fleets/f1/count", factor=2))
    other = run(plan, catalog, Scale(path="fleets/f1/count", factor=2), Set(path="fleets/f1/count", value=10))
    assert (one.fleets[0].count, other.fleets[0].count) == (20, 10)


def test_what_is_not_entered_is_scaled_from_the_catalog(plan: Plan, catalog: Catalog) -> None:
    new = run(plan, catalog, Scale(path="sites/s2/grid_kg_per_kwh", factor=0.5))
    assert new.sites[1].grid_kg_per_kwh is not None
    new = run(plan, catalog, Scale(path="fleets/f1/tdp_w", factor=0.5))
    assert new.fleets[0].tdp_w == 200
    # After another accelerator is set, its value is the one in force.
    new = run(
        plan,
        catalog,
        Set(path="fleets/f1/accelerator", value="generic"),
        Scale(path="fleets/f1/tdp_w", factor=0.5),
    )
    assert new.fleets[0].tdp_w == 250


def test_profiles_and_series_are_scaled_value_by_value(plan: Plan, catalog: Catalog) -> None:
    new = run(plan, catalog, Scale(path="fleets/*/utilization", factor=0.5))
    assert new.fleets[0].utilization == 0.25
    assert new.fleets[1].utilization == (0.125,) * 168
    assert new.fleets[2].utilization == (0.25,) * 8760
    assert new.series is plan.series
    new = run(plan, catalog, Scale(path="fleets/f4/power_curve", factor=1.5))
    assert new.fleets[3].power_curve == ((0.0, pytest.approx(0.15)), (0.5, pytest.approx(1.2)), (1.0, 1.5))
    new = run(plan, catalog, Scale(path="sites/s2/pue_monthly", factor=1.5))
    assert new.sites[1].pue_monthly == pytest.approx((1.8,) * 12)


@pytest.mark.parametrize(("factor", "count"), [(1.03, 16), (1.04, 17), (0.5, 8), (0, 0), (1.03125, 17)])
def test_counts_stay_whole(plan: Plan, catalog: Catalog, factor: float, count: int) -> None:
    new = run(plan, catalog, Scale(path="fleets/f1/count", factor=factor))
    assert new.fleets[0].count == count
    assert isinstance(new.fleets[0].count, int)


def test_a_value_is_unset(plan: Plan, catalog: Catalog) -> None:
    assert run(plan, catalog, Set(path="sites/s1/mix")).sites[0].mix is None


def test_a_list_without_members_is_no_fault(catalog: Catalog) -> None:
    assert run(Plan(name="x"), catalog, Set(path="fleets/*/count", value=3)) == Plan(name="x")


def test_values_that_nobody_has_are_left_alone(plan: Plan, catalog: Catalog) -> None:
    assert run(plan, catalog, Scale(path="fleets/*/power_cap_w", factor=2)) == plan


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (Scale(path="fleets/f1/utilization", factor=3), "scenario 'Test', step 2 (fleets/f1/utilization): 1.5 is above 1"),
        (Scale(path="fleets/f2/utilization", factor=-1), "-0.25 is below 0"),
        (Scale(path="fleets/f1/name", factor=3), "is not a number and cannot be scaled"),
        (Scale(path="fleets/f1/power_cap_w", factor=3), "there is no value to scale"),
        (Scale(path="plan/years", factor=float("inf")), "inf is not a finite number"),
        (Scale(path="sites/s1/td_loss", factor=1e308), "above 0.6"),
        (Set(path="fleets/f1/count", value=-1), "-1 is below 0"),
        (Set(path="fleets/f1/count", value="{x}"), "'{x}' is not a number"),
        (Set(path="fleets/f9/count", value=1), "there is no fleet with the id f9"),
        (Set(path="fleets/f1/cuont", value=1), "did you mean count?"),
        (Set(path="fleets/f1/accelerator", value="a100"), "did you mean a1?"),
        (Set(path="fleets/f1/site", value="s9"), "there is no site with the id s9"),
        (Set(path="fleets/f1/id", value="x"), "an id cannot be changed"),
        (Set(path="scenarios/n1/name", value="x"), "addresses no list"),
        (Set(path="fleets", value="x"), "not of the form"),
        (Set(path="plan/name", value=None), "missing"),
    ],
)  # fmt: skip
def test_refused_steps(plan: Plan, catalog: Catalog, step: Step, words: str) -> None:
    with pytest.raises(ScenarioError) as error:
        run(plan, catalog, Set(path="plan/years", value=2), step)
    assert words in str(error.value)
    assert "step 2" in str(error.value)


def test_find_scenario(plan: Plan) -> None:
    assert find_scenario(plan, "n1") is plan.scenarios[0]
    assert find_scenario(plan, " busier ") is plan.scenarios[0]
    with pytest.raises(ScenarioError, match="did you mean Busier"):
        find_scenario(plan, "Busyer")
    with pytest.raises(ScenarioError, match="there is no scenario"):
        find_scenario(plan, "zzz")
    with pytest.raises(ScenarioError):
        find_scenario(Plan(name="x"), "")
    twins = Plan(name="x", scenarios=(Scenario(id="a", name="T"), Scenario(id="b", name="T")))
    with pytest.raises(ScenarioError, match="2 scenarios"):
        find_scenario(twins, "T")


def test_steps_of_the_sliders() -> None:
    empty = Scenario(id="s")
    one = with_step(empty, Set(path="fleets/*/powered_share", value=0.5))
    two = with_step(one, Scale(path="fleets/*/powered_share", factor=0.5))
    assert len(two.steps) == 2
    three = with_step(two, Set(path="fleets/*/powered_share", value=0.7))
    assert len(three.steps) == 2
    assert isinstance(three.steps[0], Set)
    assert three.steps[0].value == 0.7
    assert step_value(three, "fleets/*/powered_share") == 0.5
    assert step_value(one, "fleets/*/powered_share") == 0.5
    assert step_value(one, "plan/years") is None
    assert without_step(three, "fleets/*/powered_share") == empty
    assert without_step(one, "plan/years") is one
