"""Every figure of every sample plan opens: parts add up to 1e-9, and catalog values name their row."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from greenplanner import resources
from greenplanner.model.evaluate import evaluate
from greenplanner.model.explain import WHOLE, Step
from greenplanner.model.explain_cfe import CFE_FIGURES
from greenplanner.model.explain_places import PLACES
from greenplanner.model.explain_workloads import WORK_FIGURES
from greenplanner.model.indicators import all_indicators
from greenplanner.model.matching import hourly_matching, summary
from greenplanner.model.measures import MEASURES
from greenplanner.model.results import Results
from greenplanner.plan.catalogs import catalog_of
from greenplanner.plan.files import load
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Plan, Workload

SAMPLES = sorted(resources.path("samples").glob("*.gplan"))


@cache
def results_of(number: int) -> Results:
    plan = load(SAMPLES[number])
    return evaluate(resolve(plan, catalog_of(plan)[0]))


def walk(step: Step) -> Iterator[Step]:
    yield step
    for child in step.children:
        yield from walk(child)


def check(step: Step, where: str) -> None:
    for each in walk(step):
        if each.children and each.adds_up:
            parts = sum(child.value or 0.0 for child in each.children)
            value = each.value or 0.0
            assert abs(parts - value) <= 1e-9 * max(1.0, abs(value)), f"{where}: {each.label}"
        for item in each.inputs:
            origin = item.origin
            assert origin.kind in ("entered", "measured", "catalog", "assumed", "model"), where
            if origin.kind == "catalog":
                assert origin.source, f"{where}: {item.path}"
                assert origin.year, f"{where}: {item.path}"
                assert origin.row, f"{where}: {item.path}"


@pytest.mark.parametrize("number", range(len(SAMPLES)), ids=lambda number: SAMPLES[number].stem)
def test_figures_of_the_plan_open_in_all_years(number: int) -> None:
    results = results_of(number)
    for year in (None, *results.years):
        for key in (*MEASURES, *(each for known, _explainer in WHOLE for each in known)):
            step = results.explain(key, year)
            check(step, f"{key} in {year}")
            if key in MEASURES:
                assert step.value == results.value(key, year), key
    for item in all_indicators(results, [results.years[-1]]):
        step = results.explain(item.key, item.year)
        check(step, f"{item.key} in {item.year}")


@pytest.mark.parametrize("number", range(len(SAMPLES)), ids=lambda number: SAMPLES[number].stem)
def test_figures_of_each_member_open(number: int) -> None:
    """Every figure of every site, fleet, workload, contract and credit, over all years and in the last."""
    results = results_of(number)
    for kind, (keys, _explainer) in PLACES.items():
        for item in getattr(results.plan, kind):
            for year in (None, results.years[-1]):
                for key in keys:
                    where = f"{key}@{kind}/{item.id}"
                    check(results.explain(where, year), f"{where} in {year}")


@pytest.mark.parametrize("number", range(len(SAMPLES)), ids=lambda number: SAMPLES[number].stem)
def test_fleets_and_sites_add_up_to_the_plan(number: int) -> None:
    """What sites say of a measure that is summed is what the plan says, less what only the plan has."""
    results = results_of(number)
    year = results.years[0]

    def over(kind: str, key: str) -> float:
        ids = [item.id for item in getattr(results.plan, kind)]
        return sum(results.explain(f"{key}@{kind}/{each}", year).value or 0.0 for each in ids)

    for key in ("it_kwh", "facility_kwh", "scope2_location_kg", "scope2_market_kg", "scope3_total_kg"):
        assert over("sites", key) == pytest.approx(results.value(key, year), rel=1e-9), key
        if key != "scope3_total_kg":
            assert over("fleets", key) == pytest.approx(results.value(key, year), rel=1e-9), key


def test_workloads_say_what_their_rows_say() -> None:
    number = next(n for n, path in enumerate(SAMPLES) if path.stem == "train-and-serve")
    results = results_of(number)
    rows = results.workload_rows()
    assert len(rows) > 3
    for row in rows:
        for key in WORK_FIGURES:
            field = {"chip_hours": "hours"}.get(key, key)
            if field not in row:
                continue
            step = results.explain(f"{key}@workloads/{row['id']}", row["year"])
            shown: Any = row[field]
            if shown is None:
                assert step.value is None, key
            else:
                assert step.value == pytest.approx(shown * (100.0 if key == "share" else 1.0)), key


def test_a_federated_training_opens_down_to_its_devices() -> None:
    """Energy and emissions of the clients are the sums of what they add to the measures of the plan."""
    work = Workload(id="k", kind="federated", clients=1000, rounds=20, client_owner="own")
    results = evaluate(resolve(Plan(name="p", workloads=(work,)), catalog_of(None)[0]))
    (row,) = results.workload_rows()
    for key in ("client_kwh", "client_kg", "energy_kwh", "emissions_kg", "scope2_location_kg"):
        step = results.explain(f"{key}@{work.id}", row["year"])
        check(step, key)
        named = {"energy_kwh": "client_kwh", "emissions_kg": "client_kg"}.get(key, key)
        if named in ("client_kwh", "client_kg"):
            assert step.value == pytest.approx(row[named], rel=1e-12)


def test_the_view_by_the_hour_says_what_the_matching_says() -> None:
    """CFE scores and the draft figures of each site and of all, in a year and over all."""
    number = next(n for n, path in enumerate(SAMPLES) if path.stem == "inference-three-regions")
    results = results_of(number)
    matching = hourly_matching(results)
    for site in (None, *(item.id for item in results.plan.sites)):
        for year in (None, results.years[0]):
            figures = summary(results, matching, site, year)
            for key, (name, _label, unit) in CFE_FIGURES.items():
                step = results.explain(key if site is None else f"{key}@{site}", year)
                wanted = figures[name]
                assert step.value == pytest.approx(wanted if unit != "%" else 100.0 * (wanted or 0.0)), key


def test_a_figure_that_stands_by_member_says_so() -> None:
    """EU data points are by site, scores of reservations by reservation: asked without, they name these."""
    stems = [path.stem for path in SAMPLES]
    results = results_of(stems.index("university-cluster"))
    for key, sentence in {
        "eu_pue": "'eu_pue' stands by member of the plan: add @ and its id; known are eu_pue@hall",
        "sci_request": "'sci_request' stands by member of the plan, and the plan has none that it is for",
        "it_kwh@weather": "no figure is called 'it_kwh@weather'; those of 'weather' are "
        "sci_reservation_m@weather, sci_reservation@weather",
    }.items():
        with pytest.raises(KeyError) as caught:
            results.explain(key)
        assert caught.value.args[0] == sentence


def test_an_unknown_key_is_one_sentence_with_the_nearest_and_all_that_are_known() -> None:
    results = results_of(0)
    site = results.plan.sites[0].id
    for key, parts in {
        "facilty_kwh": ("no figure is called 'facilty_kwh'", "nearest are facility_kwh", "scope1_kg"),
        f"it_kw@{site}": (f"no figure is called 'it_kw@{site}' of sites/{site}", "nearest are it_kwh"),
        f"it_kwh@{site}x": ("because the plan has no", f"known are {site}"),
        f"used_kwh@{site}": (f"of sites/{site}", "known are accelerator_busy_kwh"),
    }.items():
        with pytest.raises(KeyError) as caught:
            results.explain(key)
        sentence = caught.value.args[0]
        assert all(part in sentence for part in parts), sentence
        assert "\n" not in sentence
