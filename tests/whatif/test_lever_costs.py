"""What each lever costs by itself: terms by hand, ranges, origin, and the way into the scenario."""

from __future__ import annotations

import msgspec
import pytest

from greenplanner.model.evaluate import evaluate
from greenplanner.model.results import Notice
from greenplanner.plan.lever_table import COSTS, table
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Lever, Plan, Scenario
from greenplanner.whatif.effects import FOLLOWS, lever_effect
from greenplanner.whatif.levers import apply_with_cost
from greenplanner.whatif.levers.costs import step_cost
from greenplanner.whatif.scenario import apply_scenario
from tests.whatif.lever_plans import CATALOG, applied, hall, total, two_sites


def cost(plan, lever, target="*", **parameters):
    return apply_with_cost(plan, Lever(lever=lever, target=target, parameters=parameters), CATALOG)[1]


@pytest.mark.parametrize("key", list(table()))
def test_every_lever_has_a_cost_with_a_range(key: str) -> None:
    """Effort or a price by size, each with low <= default <= high; a setting has a range from 0."""
    info = table()[key]
    own = [item for item in info.parameters if item.name in COSTS and item.better]
    assert own
    assert {"effort", "price_per_kw", "price_per_kwh"} & {item.name for item in own}
    assert any(item.high for item in own if item.name != "day_rate")
    for item in own:
        assert item.low <= item.default <= item.high
        assert item.source
        assert "assumed" in item.source or item.year or item.quality == "assumed"
    assert [item.name for item in info.parameters][-3:] == ["capital", "yearly", "life"]


def test_effort_by_hand() -> None:
    """Consolidation of one fleet: 10 days x 900 USD, 5 days a year; 3 x 500 and 40 x 1 500 at the ends."""
    found = cost(hall(), "consolidation")
    assert (found.capital.value, found.capital.low, found.capital.high) == (9000, 1500, 60_000)
    assert (found.yearly.value, found.yearly.low, found.yearly.high) == (4500, 0, 22_500)
    assert found.origin == "assumed"
    assert [(part.name, part.yearly, part.quantity, part.price) for part in found.parts] == [
        ("effort", False, 10, 900),
        ("upkeep", True, 5, 900),
    ]


def test_each_thing_it_acts_on_costs_and_pays_at_its_own_site() -> None:
    found = cost(two_sites(), "consolidation")
    assert found.capital.value == 18_000
    assert found.by_site == {"s": (9000, 4500), "n": (9000, 4500)}
    new = applied(two_sites(), "consolidation")
    assert [site.measures_capital for site in new.sites] == [9000, 9000]


def test_a_setting_says_so_and_its_range_begins_at_zero() -> None:
    found = cost(hall(), "power-cap")
    assert found.setting
    assert (found.capital.value, found.capital.low) == (0, 0)
    assert found.capital.high == 5 * 1500


def test_prices_follow_the_size() -> None:
    """Full load 100 x 500 W = 50 kW: 2 000 USD/kW and 3 % a year. Half of the mean 30 kW of heat: 7 500."""
    plan = hall(site_region="DEU")
    found = cost(plan, "cooling-retrofit")
    assert found.capital.value == pytest.approx(100_000)
    assert (found.capital.low, found.capital.high) == pytest.approx((50_000, 200_000))
    assert found.yearly.value == pytest.approx(3000)
    assert cost(hall(site_design_it_kw=80.0), "better-pue").capital.value == pytest.approx(8000)
    cooled = hall(site_region="DEU", site_pue=None, site_cooling="chiller-tower")
    heat = cost(cooled, "heat-reuse", share=0.5)
    assert heat.capital.value == pytest.approx(15 * 500)
    assert cost(plan, "solar", share=0.5).yearly.value == pytest.approx(0.015 * 15_000)


def test_support_counts_the_years_that_a_longer_life_adds_in_the_plan() -> None:
    """Bought 2024 for 4 years, plan 2026 to 2030: old end 2028, new 2030: 2 of 5 years, 100 x 500 USD."""
    plan = hall(fleet_purchase_year=2024, fleet_lifetime_years=4.0)
    plan = msgspec.structs.replace(plan, years=5)
    assert cost(plan, "longer-life").yearly.value == pytest.approx(100 * 500 * 2 / 5)
    new = hall(fleet_purchase_year=2026, fleet_lifetime_years=5.0)
    assert cost(new, "longer-life").yearly.value == 0


def test_entered_costs_stand_in_place_of_the_assumed_ones() -> None:
    found = cost(two_sites(), "consolidation", capital=700, yearly=0)
    assert (found.capital.value, found.capital.low, found.capital.high) == (700, 700, 700)
    assert (found.origin, found.parts) == ("entered", ())
    assert found.by_site == {"s": (700, 0), "n": (0, 0)}
    # One of the two is enough: nothing is assumed for the other.
    half = cost(hall(), "consolidation", capital=700)
    assert (half.origin, half.yearly.value, half.yearly.high) == ("entered", 0, 0)
    days = cost(hall(), "power-cap", effort=2, day_rate=100)
    assert (days.capital.value, days.capital.high, days.origin) == (200, 200, "entered")


def test_other_currencies() -> None:
    plan = msgspec.structs.replace(hall(), currency="EUR", usd_rate=0.5)
    assert cost(plan, "consolidation").capital.value == pytest.approx(4500)


def test_the_cost_is_in_the_scenario_and_the_effect_splits_it() -> None:
    """One year: 9 000 once and 4 500 a year by itself; the rest is electricity and water."""
    plan = hall()
    step = Lever(lever="consolidation")
    done = apply_scenario(plan, Scenario(id="x", steps=(step,)), CATALOG)
    assert total(done, "cost_measures") == pytest.approx(13_500)
    new, found = apply_with_cost(plan, step, CATALOG)
    assert new == done
    effect = lever_effect(plan, step, CATALOG)
    assert effect.cost == found
    assert effect.changes["cost_measures"].value == pytest.approx(13_500)
    follows = effect.changes[FOLLOWS].value
    saved = sum(total(new, key) - total(plan, key) for key in ("cost_electricity", "cost_water"))
    assert follows == pytest.approx(saved)
    assert effect.changes["cost"].value == pytest.approx(13_500 + saved)
    assert effect.changes["cost"].low < effect.changes["cost"].value < effect.changes["cost"].high


def test_a_workload_without_a_fleet_pays_at_the_first_site() -> None:
    from tests.whatif.test_workload_levers import RUN

    plan = msgspec.structs.replace(hall(), workloads=(msgspec.structs.replace(RUN, fleet=None),))
    found = cost(plan, "federated", "workloads/w")
    assert found.by_site == {"s": (120 * 900, 40 * 900)}


def test_a_notice_tells_that_costs_are_assumed() -> None:
    """Consolidation is assumed; a setting, an entered cost and a contract are not."""
    steps = (
        Lever(lever="consolidation"),
        Lever(lever="power-cap"),
        Lever(lever="better-pue", parameters={"capital": 0.0}),
        Lever(lever="ppa"),
    )
    plan = msgspec.structs.replace(hall(), scenarios=(Scenario(id="x", name="Measures", steps=steps),))
    done = apply_scenario(plan, plan.scenarios[0], CATALOG)
    (told,) = _assumed(done, "Measures")
    assert told.text == (
        "Measures: own costs of measures (1) are assumed and in the cost; enter your own figures in its "
        "changes."
    )
    assert _assumed(done, None) == []


def _assumed(plan: Plan, name: str | None) -> list[Notice]:
    found = evaluate(resolve(plan, CATALOG), name).warnings
    return [each for each in found if each.code == "measures-assumed"]


@pytest.mark.parametrize("key", list(table()))
def test_every_cost_parameter_acts(key: str) -> None:
    """Each one at its high end costs more than at its low end, once or each year."""
    info = table()[key]
    # The price of a contract is paid with the contract.
    own = [item for item in info.parameters if item.name in COSTS and item.better]
    own = [item for item in own if not (key in ("ppa", "eac") and item.name == "price_per_kwh")]
    sizes = {"effort": 1.0, "upkeep": 1.0, "support": 10.0, "price_per_kw": 10.0, "price_per_kwh": 10.0}
    if key in ("ppa", "eac"):
        sizes.pop("price_per_kwh")
    for item in own:
        days = {"effort": 3.0} if item.name == "day_rate" else {}
        ends = []
        for end in (item.low, item.high):
            found = step_cost(info, {**days, item.name: end}, [("s", sizes)], 1.0)
            ends.append(found.capital.value + found.yearly.value)
        assert ends[0] < ends[1], item.name
