"""Abatement against vector T15 of the reference, as pure functions and as a stack of levers."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenplanner.plan.types import Lever, Plan, Scenario
from greenplanner.whatif.abatement import abatement, cost_per_unit, shapley
from greenplanner.whatif.scenario import apply_scenario
from tests.support.plans import energy_plan
from tests.whatif.lever_plans import CATALOG, total


def chain(levers: tuple[str, ...]) -> float:
    """T15: 1 000 MWh x PUE 1.5 x 0.4; A IT -30 %, B PUE 1.2, C half covered. In t."""
    it = 1000.0 * (0.7 if "A" in levers else 1.0)
    pue = 1.2 if "B" in levers else 1.5
    return it * pue * 0.4 * (0.5 if "C" in levers else 1.0)


STEPS = {
    "A": Lever(lever="int8-post-training", parameters={"saving": 0.3}),
    "B": Lever(lever="better-pue", parameters={"pue": 1.2}),
    "C": Lever(lever="ppa", parameters={"share": 0.5}),
}


def stack_plan() -> Plan:
    """1 000 accelerators that draw 1 000 MWh between them."""
    plan = energy_plan(1000.0, pue=1.5, grid_kg_per_kwh=0.4, residual_kg_per_kwh=0.4)
    return msgspec.structs.replace(
        plan, fleets=(msgspec.structs.replace(plan.fleets[0], count=1000, accelerator="h100-sxm5-80gb"),)
    )


def stack(levers: tuple[str, ...]) -> float:
    """The same with levers on a plan: market-based scope 2 in t."""
    scenario = Scenario(id="x", steps=tuple(STEPS[key] for key in levers))
    return total(apply_scenario(stack_plan(), scenario, CATALOG), "scope2_market_kg") / 1000.0


@pytest.mark.parametrize("evaluate", [chain, stack])
def test_vector_t15(evaluate) -> None:
    found = abatement(("A", "B", "C"), evaluate)
    assert found.base == pytest.approx(600)
    assert found.standalone == pytest.approx({"A": 180, "B": 120, "C": 300})
    assert sum(found.standalone.values()) == pytest.approx(600)
    assert found.sequential == pytest.approx({"A": 180, "B": 84, "C": 168})
    assert found.shapley == pytest.approx({"A": 123, "B": 78, "C": 231})
    assert (found.joint, found.residual) == pytest.approx((432, 168))
    assert abatement(("C", "B", "A"), evaluate).sequential == pytest.approx({"C": 300, "B": 60, "A": 72})
    assert abatement(("A", "C", "B"), evaluate).sequential == pytest.approx({"A": 180, "C": 210, "B": 42})


def test_costs_of_vector_t15() -> None:
    """-20 000 and 6 000 a year, 10 per MWh covered: 1 500 x 0.5 MWh alone, 840 x 0.5 MWh after A and B."""
    found = abatement(("A", "B", "C"), chain)
    alone = cost_per_unit({"A": -20_000, "B": 6000, "C": 7500}, found.standalone)
    assert alone == pytest.approx({"A": -111.11111111111111, "B": 50, "C": 25})
    after = cost_per_unit({"A": -20_000, "B": 6000, "C": 4200}, found.sequential)
    assert after == pytest.approx({"A": -111.11111111111111, "B": 71.42857142857143, "C": 25})
    assert cost_per_unit({"A": 1}, {"A": 0.0}) == {"A": None}


def test_location_based_has_no_ppa() -> None:
    def by_location(levers: tuple[str, ...]) -> float:
        scenario = Scenario(id="x", steps=tuple(STEPS[key] for key in levers))
        return total(apply_scenario(stack_plan(), scenario, CATALOG), "scope2_location_kg")

    assert abatement(("A", "C"), by_location).shapley["C"] == pytest.approx(0, abs=1e-6)


@given(st.lists(st.floats(0.1, 1.0), min_size=1, max_size=5))
def test_sequential_and_shapley_add_up(factors: list[float]) -> None:
    keys = tuple(str(number) for number in range(len(factors)))

    def evaluate(levers: tuple[str, ...]) -> float:
        result = 100.0
        for key in levers:
            result *= factors[int(key)]
        return result

    found = abatement(keys, evaluate)
    assert sum(found.sequential.values()) == pytest.approx(found.joint)
    assert sum(found.shapley.values()) == pytest.approx(found.joint)
    # On a chain of factors none does more than alone.
    assert all(found.shapley[key] <= found.standalone[key] + 1e-9 for key in keys)


def test_each_set_is_evaluated_once_and_limits_are_told() -> None:
    calls: list[tuple[str, ...]] = []

    def counted(levers: tuple[str, ...]) -> float:
        calls.append(levers)
        return chain(levers)

    abatement(("A", "B", "C"), counted)
    assert len(calls) == len(set(calls)) == 8
    with pytest.raises(ValueError, match="twice"):
        abatement(("A", "A"), chain)
    with pytest.raises(ValueError, match="13 levers"):
        shapley([str(number) for number in range(13)], chain)


def test_steps_of_the_stack_are_ordinary_scenario_steps() -> None:
    plan = msgspec.structs.replace(stack_plan(), scenarios=(Scenario(id="x", steps=tuple(STEPS.values())),))
    assert total(apply_scenario(plan, plan.scenarios[0], CATALOG), "scope2_market_kg") == pytest.approx(
        168_000
    )
