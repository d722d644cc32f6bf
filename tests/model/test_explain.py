"""Each headline opens as steps that add up to it, down to inputs with an origin."""

import pytest

from greenplanner.model.explain import Step
from greenplanner.model.measures import HEADLINES, MEASURES
from greenplanner.plan.types import Contract, Credit, Fleet, Plan, Site
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
        if step.children and step.adds_up and "credits" not in key and "credits" not in step.label.lower():
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
