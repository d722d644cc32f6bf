"""Rented hardware costs its rent and no purchase: cloud and operating lease, each by hand."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenplanner.plan.types import Fleet, Lever, Plan, Scale, Scenario, Site
from greenplanner.whatif.effects import lever_effect
from greenplanner.whatif.scenario import apply_scenario, apply_step
from tests.support.plans import run

PAID = ("cost_capital", "capital_annuity", "cost_maintenance")
SITE = Site(
    id="s", region="AAA", arrangement="cloud", pue=1.25, utc_offset_h=0.0, wue_l_per_kwh=1.0,
    grid_shape="flat",
)  # fmt: skip
FLEET = Fleet(id="f", site="s", accelerator="a1", count=8, rent_per_accelerator_h=2.0, powered_share=0.5)
PLAN = Plan(name="p", start_year=2026, years=2, discount_rate=0.1, sites=(SITE,), fleets=(FLEET,))


def figures(tiny, site=None, **fleet):
    return run(
        PLAN,
        tiny,
        sites=(msgspec.structs.replace(SITE, **(site or {})),),
        fleets=(msgspec.structs.replace(FLEET, **fleet),),
    )


def codes(results):
    return {notice.code for notice in results.warnings}


def test_cloud_by_hand(tiny):
    """8 accelerators x 8 760 h x 2 = 140 160 a year, half powered or not; nothing else is paid.

    Net present at 10 %: 140 160 + 140 160 / 1.1 = 267 578.18.
    """
    results = figures(tiny)
    assert results.annual("cost_rent").tolist() == pytest.approx([140_160.0] * 2, rel=1e-12)
    assert results.annual("cost").tolist() == pytest.approx([140_160.0] * 2, rel=1e-12)
    assert results.annual("cost_annualized").tolist() == pytest.approx([140_160.0] * 2, rel=1e-12)
    assert results.total("cost_present") == pytest.approx(267_578.181818, rel=1e-9)
    assert all(results.total(name) == 0.0 for name in (*PAID, "cost_electricity", "cost_water"))
    assert "rent-electricity" in codes(results)
    assert not {"rent-unknown", "rent-price", "rent-unused"} & codes(results)


def test_a_cloud_is_billed_for_electricity_and_water_where_a_price_is_entered(tiny):
    """Price 0.1 x grid import, 4 per m3 x water on site / 1 000; both beside the rent."""
    results = figures(tiny, {"electricity_price_per_kwh": 0.1, "water_price_per_m3": 4.0})
    assert results.total("cost_electricity") == pytest.approx(0.1 * results.total("grid_kwh"), rel=1e-12)
    assert results.total("cost_water") == pytest.approx(0.004 * results.total("water_onsite_l"), rel=1e-12)
    assert results.total("grid_kwh") > 0
    assert results.total("cost_rent") == pytest.approx(280_320.0, rel=1e-12)
    assert "rent-beside" in codes(results)
    for more in ({"electricity_price_path": ((2026, 0.1),)}, {"peak_price_per_kwh": 0.3}):
        assert figures(tiny, more).total("cost_electricity") > 0


def test_an_operating_lease_pays_its_electricity(tiny):
    """Lease in an own hall from 2027 on: 0 + 140 160 of rent; electricity and water are the user's."""
    results = figures(tiny, {"arrangement": None}, tenure="operating lease", purchase_year=2027)
    assert results.annual("cost_rent").tolist() == pytest.approx([0.0, 140_160.0], rel=1e-12)
    assert all(results.total(name) == 0.0 for name in PAID)
    assert results.total("cost_electricity") > 0
    assert results.total("cost_water") > 0


@pytest.mark.parametrize("tenure", [None, "owned", "finance lease"])
def test_what_is_bought_pays_no_rent(tiny, tenure):
    results = figures(tiny, {"arrangement": "colocation"}, tenure=tenure)
    assert results.total("cost_rent") == 0.0
    assert results.total("cost_capital") > 0
    assert results.total("cost_maintenance") > 0
    assert "rent-unused" in codes(results)
    assert "hardware is bought" in results.explain("cost_rent").children[0].formula


def test_an_unknown_rent_is_not_counted_and_said(tiny):
    results = figures(tiny, rent_per_accelerator_h=None)
    assert results.total("cost") == 0.0
    assert results.to_json()["rent_unknown"] == ["f"]
    assert figures(tiny).to_json()["cost_by_kind"]["cost_rent"] == pytest.approx(280_320.0)
    notice = next(each for each in results.warnings if each.code == "rent-unknown")
    assert notice.path == "fleets/f/rent_per_accelerator_h"
    assert "not known and not counted" in notice.text
    assert "not known and not counted" in results.explain("cost_rent").children[0].formula
    free = figures(tiny, rent_per_accelerator_h=0.0)
    assert "rent-unknown" not in codes(free)


def test_an_entered_price_of_rented_hardware_is_named(tiny):
    assert "rent-price" in codes(figures(tiny, price_per_accelerator=1000.0))
    assert "rent-price" not in codes(figures(tiny, price_per_accelerator=0.0))
    assert "rent-price" not in codes(figures(tiny, {"arrangement": None}, price_per_accelerator=1000.0))


def test_cohorts_pay_for_what_is_in_service(tiny):
    """8 accelerators in 2026, 12 in 2027: 2 x 8 760 x (8 and 12); a model that follows pays the same."""
    grown = figures(tiny, count_path=((2026, 8.0), (2027, 12.0)))
    assert grown.annual("cost_rent").tolist() == pytest.approx([140_160.0, 210_240.0], rel=1e-12)
    follows = figures(tiny, lifetime_years=1.0, next_accelerator="a1", next_ratio=2.0)
    assert follows.annual("cost_rent").tolist() == pytest.approx([140_160.0, 70_080.0], rel=1e-12)
    assert "rent-next" in codes(follows)


def test_explanations_say_why_a_cost_is_zero(tiny):
    results = figures(tiny)
    for name in (*PAID, "cost_electricity", "cost_water"):
        step = results.explain(name).children[0]
        assert step.formula.startswith("0: "), name
        assert {item.path for item in step.inputs} >= {"sites/s/arrangement"}
    step = results.explain("cost_rent", 2026).children[0]
    assert step.value == pytest.approx(140_160.0)
    assert "fleets/f/rent_per_accelerator_h" in {item.path for item in step.inputs}


def test_scaling_a_price_that_nobody_pays_bills_nothing(tiny):
    """A step of a scenario on the catalog's price must not turn the bill of a cloud site on."""
    for path in ("sites/*/electricity_price_per_kwh", "sites/s/water_price_per_m3"):
        scenario = Scenario(id="x", steps=(Scale(path=path, factor=1.2),))
        assert apply_scenario(PLAN, scenario, tiny) == PLAN
    paid = msgspec.structs.replace(
        PLAN, sites=(msgspec.structs.replace(SITE, electricity_price_per_kwh=0.1),)
    )
    scenario = Scenario(id="x", steps=(Scale(path="sites/*/electricity_price_per_kwh", factor=2.0),))
    assert apply_scenario(paid, scenario, tiny).sites[0].electricity_price_per_kwh == pytest.approx(0.2)


@settings(max_examples=20, deadline=None)
@given(
    rent=st.floats(0.0, 100.0),
    count=st.integers(1, 50),
    where=st.sampled_from([None, "colocation", "cloud"]),
    tenure=st.sampled_from([None, "finance lease", "operating lease"]),
    bought=st.integers(2024, 2028),
)
def test_rent_changes_no_emission_and_is_linear(tiny, rent, count, where, tenure, bought):
    """Emissions, energy and water are the same with any rent; the cost of rent doubles with it."""
    given = {"count": count, "tenure": tenure, "purchase_year": bought}
    one = figures(tiny, {"arrangement": where}, rent_per_accelerator_h=rent, **given)
    two = figures(tiny, {"arrangement": where}, rent_per_accelerator_h=2 * rent, **given)
    none = figures(tiny, {"arrangement": where}, rent_per_accelerator_h=None, **given)
    for name in ("total_location_kg", "total_market_kg", "facility_kwh", "water_l", "embodied_amortized_kg"):
        assert one.annual(name).tolist() == two.annual(name).tolist() == none.annual(name).tolist()
    assert two.annual("cost_rent") == pytest.approx(2 * one.annual("cost_rent"))
    assert none.total("cost_rent") == 0.0
    if one.total("cost_rent"):
        assert all(one.total(name) == 0.0 for name in PAID)


def test_a_lever_that_brings_other_hardware_drops_the_rent_and_says_so():
    """The rent of the old model is not that of the new one: not known, never the old figure."""
    fleet = Fleet(id="f", site="s", accelerator="a100-sxm4-80gb", count=8, rent_per_accelerator_h=2.0)
    plan = Plan(name="p", start_year=2026, sites=(Site(id="s", arrangement="cloud"),), fleets=(fleet,))
    step = Lever(lever="refresh-gpu", target="fleets/f", parameters={"accelerator": "h100-sxm5-80gb"})
    assert apply_step(plan, step).fleets[0].rent_per_accelerator_h is None
    effect = lever_effect(plan, step, ranges=False)
    assert effect.rent_lost
    owned = msgspec.structs.replace(plan, sites=(Site(id="s"),))
    assert not lever_effect(owned, step, ranges=False).rent_lost
