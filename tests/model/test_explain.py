"""Each headline opens as steps that add up to it, down to inputs with an origin."""

import pytest

from greenplanner.model.explain import Step
from greenplanner.model.measures import HEADLINES, MEASURES
from greenplanner.plan.types import Contract, Credit, Fleet, Plan, Series, Site
from greenplanner.report.text import explanation
from tests.support.plans import run

PLAN = Plan(
    name="p",
    years=3,
    sites=(Site(id="s", region="AAA", renewable_share=0.2, genset_fuel_l_per_year=500.0), Site(id="t")),
    fleets=(
        Fleet(id="f", name="First", site="s", accelerator="a1", count=20, utilization=tuple([0.1, 0.8] * 84)),
        Fleet(id="g", site="t", tdp_w=300.0, count=3, purchase_year=2027),
    ),
    contracts=(Contract(id="c", name="Wind", kind="ppa", site="s", share=0.3, kg_per_kwh=0.01),),
    credits=(Credit(id="k", volume_t=5.0, status="retired", retirement_date="2027-01-01"),),
)


def walk(step: Step):
    yield step
    for child in step.children:
        yield from walk(child)


@pytest.mark.parametrize("year", [None, 2027])
@pytest.mark.parametrize("key", [*HEADLINES, *MEASURES])
def test_steps_add_up(tiny, key, year):
    """Where a step says that its parts add up, they do; the top is the headline itself."""
    results = run(PLAN, tiny)
    top = results.explain(key, year)
    if key != "scope3_kg":
        assert top.value == results.value(key, year)
    for step in walk(top):
        if step.children and step.adds_up:
            parts = sum(child.value or 0.0 for child in step.children)
            assert parts == pytest.approx(step.value, rel=1e-9, abs=1e-6), step.label


def test_steps_reach_the_catalog_row(tiny):
    """The grid factor of scope 2 is named with its table, row, source and year."""
    text = explanation(run(PLAN, tiny).explain("scope2_location_kg"))
    assert "Grid factor: 0.4 kg CO2e/kWh <sites/s/grid_kg_per_kwh> catalog: test, 2025, CC0" in text
    assert "First: Scope 2, location-based" in text


def test_unknown_key_and_year(tiny):
    results = run(PLAN, tiny)
    with pytest.raises(KeyError, match="no figure is called 'energy'"):
        results.explain("energy")
    with pytest.raises(ValueError, match="covers 2026 to 2028, not 1999"):
        results.explain("pue", 1999)


LEDGER = (
    Credit(id="a", volume_t=5, status="retired", retirement_date="2026-12-31", price_per_t=20.0),
    Credit(id="b", volume_t=7, status="retired", retirement_date="2020-12-31"),
    Credit(id="c", volume_t=11, status="purchased", purchase_year=2027, price_per_t=9.5),
    Credit(id="d", volume_t=13, purchase_year=2031, price_per_t=100.0),
)


@pytest.mark.parametrize("key", ["credits_retired_kg", "credits_other_kg", "cost_credits"])
@pytest.mark.parametrize("year", [None, 2026, 2027])
def test_the_ledger_adds_up_in_its_unit(tiny, key, year):
    """Each credit shows what it adds to the figure, in the unit of the figure."""
    top = run(PLAN, tiny, credits=LEDGER).explain(key, year)
    assert sum(step.value for step in top.children) == pytest.approx(top.value, rel=1e-12)
    assert {step.unit for step in top.children} == {top.unit}


def test_cost_of_contracts_reaches_the_contracts(tiny):
    wind = Contract(id="c", name="Wind", kind="ppa", site="s", share=0.3, price_per_kwh=0.01)
    results = run(PLAN, tiny, contracts=(wind,))
    paths = {item.path for step in walk(results.explain("cost")) for item in step.inputs}
    assert {"contracts/c/price_per_kwh", "contracts/c/share"} <= paths


def test_shares_are_shown_in_percent(tiny):
    """Nothing that is no percentage carries the sign: series by name, mixes source by source."""
    site = Site(id="s", mix={"coal": 0.25, "wind": 0.75})
    series = Series(id="u", values=(0.5,) * 8760)
    fleet = Fleet(id="f", site="s", accelerator="a1", count=8, utilization="u")
    results = run(PLAN, tiny, sites=(site,), fleets=(fleet,), series=(series,), contracts=())
    found = {item.path: item for step in walk(results.explain("scope2_location_kg")) for item in step.inputs}
    assert (found["sites/s/mix"].value, found["sites/s/mix"].unit) == ("coal 25 %, wind 75 %", "")
    assert (found["fleets/f/utilization"].value, found["fleets/f/utilization"].unit) == ("u", "")
    origin = found["sites/s/grid_kg_per_kwh"].origin
    assert origin.row == "coal, wind"
    assert origin.year is not None
    assert origin.licence


def test_means_leave_out_years_out_of_service(tiny):
    """A fleet retired after 1 of 3 years has the grid course 1, not a third of it."""
    fleet = Fleet(
        id="f", site="s", accelerator="a1", count=8, lifetime_years=1.0, end_of_life="retire", utilization=0.5
    )
    results = run(PLAN, tiny, sites=(Site(id="s", grid_kg_per_kwh=0.4),), fleets=(fleet,), contracts=())
    text = "Grid intensity in the hours used, over its yearly mean"
    steps = [step for step in walk(results.explain("scope2_location_kg")) if step.label == text]
    assert [step.value for step in steps] == [pytest.approx(1.0)]
    late = [step for step in walk(results.explain("scope2_location_kg", 2028)) if step.label == text]
    assert [step.value for step in late] == [None]


def test_converted_prices_name_the_exchange_rate(tiny):
    """A catalog price in another currency than the US dollar shows the rate it was converted with."""
    results = run(PLAN, tiny, currency="EUR", usd_rate=0.9)
    paths = {item.path for step in walk(results.explain("cost_capital")) for item in step.inputs}
    assert "plan/usd_rate" in paths
    assert not any(
        item.path == "plan/usd_rate"
        for step in walk(run(PLAN, tiny).explain("cost_capital"))
        for item in step.inputs
    )
