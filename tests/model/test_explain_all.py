"""Every measure and every indicator opens: parts add up where they say so, leaves have an origin."""

import msgspec
import pytest

from greenplanner.model.indicators import all_indicators
from greenplanner.model.measures import MEASURES
from greenplanner.plan.types import (
    Contract,
    CpuServer,
    Credit,
    Measured,
    Measurement,
    Removal,
    Reservation,
    Workload,
)
from greenplanner.report.text import explanation
from tests.model.test_explain import walk
from tests.model.test_indicators import WORK, results_of

PLAN = msgspec.structs.replace(
    WORK,
    contracts=(
        Contract(id="k", name="Wind", site="s", kind="ppa", share=0.3, technology="wind"),
        Contract(id="l", site="s", kind="eac", share=0.2),
    ),
    credits=(Credit(id="c", volume_t=5.0, status="retired", retirement_date="2026-05-01", programme="A"),),
    workloads=(*WORK.workloads, Workload(id="e", fleet="f", kind="inference", task="image",
                                         model="llama-3.1-8b", wh_per_item=2.0, requests_per_day=100.0)),
    fleets=tuple(msgspec.structs.replace(fleet, purchases=((2027, 8),)) for fleet in WORK.fleets),
    revenue_statements_m=140.0, revenue_line="Note 4", revenue_difference="Services",
    carbon_price_application="All halls", carbon_price_assumptions="EU ETS", carbon_price_statements="Yes",
    removals=(
        Removal(id="rm", name="Forest", activity="Reforestation", storage="biosphere", t_per_year=120.0,
                reversed_t_per_year=7.0, methodology="ISO 14064-2", kind="biogenic"),
        Removal(id="rn", origin="upstream value chain", activity="Biochar", storage="products",
                t_per_year=30.0, first_year=2027),
    ),
    cpu_servers=(
        CpuServer(id="u", name="Web", site="s", count=30, performance=50.0, peak_kw=0.25, cpu_utilization=0.1,
                  benchmark="SERT"),
        CpuServer(id="v", site="s", count=10, performance=90.0, peak_kw=0.6, cpu_utilization=0.7,
                  benchmark="SERT"),
    ),
    reservations=(
        Reservation(id="ra", name="Search", fleet="f", reserved=4.0, hours_per_year=4000.0, unit="queries",
                    units_per_year=1e6),
        Reservation(id="rb", name="Maps", fleet="f", reserved=2.0, hours_per_year=720.0, units_per_year=1e3,
                    kwh_per_year=900.0, last_year=2026),
        Reservation(id="rc", fleet="f", reserved=1.0, hours_per_year=8760.0),
    ),
)  # fmt: skip


@pytest.fixture(scope="module")
def results():
    return results_of(PLAN)


def check(step):
    """Where a step says that its parts add up they do; each input has a path, a value and an origin."""
    inputs = 0
    for each in walk(step):
        if each.children and each.adds_up:
            parts = sum(child.value or 0.0 for child in each.children)
            assert parts == pytest.approx(each.value, rel=1e-9, abs=1e-6), each.label
        for item in each.inputs:
            inputs += 1
            assert item.path
            assert item.label
            assert item.value is not None
            assert item.origin.kind in ("entered", "measured", "catalog", "assumed", "model")
    return inputs


@pytest.mark.parametrize("year", [None, 2026])
def test_all_indicators_open(results, year):
    for item in all_indicators(results, [year]):
        step = results.explain(item.key, year)
        inputs = check(step)
        if isinstance(item.value, float):
            shown = item.value * (100.0 if item.unit == "%" else 1.0)
            assert step.value == pytest.approx(shown), item.key
            if item.value:
                assert inputs > 0, f"{item.key} reaches no input"
        elif item.value is None:
            assert item.state in step.note.lower()
            assert item.notes[0].text in step.note


def test_all_measures_open_down_to_inputs(results):
    for key in MEASURES:
        step = results.explain(key, 2026)
        inputs = check(step)
        if step.value:
            assert inputs > 0, f"{key} reaches no input"


def test_measures_open_by_site(results):
    """At the one site of the plan a measure is what it is in all, but for what only the plan has."""
    for key in ("facility_kwh", "scope2_market_kg", "total_location_kg", "wue", "water_l", "cost_capital"):
        step = results.explain(f"{key}@s", 2026)
        check(step)
        assert step.value == pytest.approx(results.value(key, 2026)), key
        assert step.label.startswith("Hall: ")


def test_a_measured_value_names_its_recording():
    """From a headline down to the recording: device, day and interval of the value that is in force."""
    measured = Measured(path="fleets/f/idle_w", value=71.5, low=70.0, high=73.0)
    recording = Measurement(
        id="m", name="Night run", device="H100", date="2026-03-02T01:00", seconds=600.0, values=(measured,)
    )
    fleets = (msgspec.structs.replace(WORK.fleets[0], idle_w=71.5),)
    found = results_of(msgspec.structs.replace(WORK, fleets=fleets, measurements=(recording,)))
    for key in ("it_kwh", "pue@s", "total_location_kg@s"):
        origins = {item.path: item.origin for step in walk(found.explain(key)) for item in step.inputs}
        origin = origins["fleets/f/idle_w"]
        assert (origin.kind, origin.low, origin.high) == ("measured", 70.0, 73.0)
        assert "Night run (H100, 2026-03-02)" in origin.source


def test_a_catalog_value_names_its_row(results):
    """The text of the command line ends at the row of the catalog."""
    text = explanation(results.explain("cue@s", 2026))
    assert "row h100-sxm5-80gb of accelerators" in text


def test_unknown_places_are_told(results):
    with pytest.raises(KeyError, match="no figure is called 'ref@nowhere'"):
        results.explain("ref@nowhere")
    with pytest.raises(KeyError, match="add @ and its id"):
        results.explain("facility_kwh@nowhere")
