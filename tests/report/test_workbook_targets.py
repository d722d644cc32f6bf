"""The Targets sheet: vector T14 with live formulas, recalculated; what has no cells is pasted and says so."""

from functools import lru_cache

import msgspec
import openpyxl
import pytest

from greenplanner.model.evaluate import evaluate
from greenplanner.model.target_measures import TARGET_MEASURES
from greenplanner.model.targets import assess_all
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Credit, Scenario, Set, Target
from greenplanner.report.workbook import write_workbook
from greenplanner.whatif.scenario import apply_scenario
from tests.model.test_targets import PLAN, T14, t14_plan
from tests.report.books import differences, recalculate

BUDGET = Target(id="b", name="Budget", measure="scope 2 location-based", path="budget", budget=35000.0,
                base_year=2025, target_year=2030)  # fmt: skip
FIRST = 4


def book_of(tmp_path, plan, name="t.xlsx", baseline=None):
    path = tmp_path / name
    results = evaluate(resolve(plan))
    write_workbook(results, path, baseline=baseline)
    return results, path


@lru_cache(maxsize=4)
def read(path):
    return openpyxl.load_workbook(path, data_only=True)["Targets"]


def lines(path, head):
    """Return label -> cells of the years, of the section that begins with a text."""
    ws = read(path)
    found, inside = {}, False
    for r in range(6, ws.max_row + 1):
        text = str(ws.cell(r, 1).value or "")
        if ws.cell(r, FIRST).value is None and text:
            inside = text.startswith(head) or (inside and ws.cell(r, 2).value is None and not found)
        elif inside and text:
            found[text] = [ws.cell(r, FIRST + y).value for y in range(5)]
    return found


def test_t14_recalculates(tmp_path):
    """Vector T14: 43 700 allowed, 44 200 used, 500 over; the end point of 7 900 met by 7 600."""
    _, path = book_of(tmp_path, msgspec.structs.replace(t14_plan(), targets=(T14, BUDGET)))
    again = recalculate(path, tmp_path)
    assert differences(path, again) == []
    found = lines(again, "a: ")
    assert found["Target"] == pytest.approx([9580, 9160, 8740, 8320, 7900], abs=1e-6)
    assert found["Plan"] == pytest.approx([9800, 9500, 9000, 8300, 7600], abs=1e-6)
    assert found["State"] == ["missed", "missed", "missed", "met", "met"]
    assert found["Budget so far (sum of the targets)"][-1] == pytest.approx(43700, abs=1e-6)
    assert found["Plan, sum since the base year"][-1] == pytest.approx(44200, abs=1e-6)
    assert found["Overshoot of the budget so far (below 0: left)"][-1] == pytest.approx(500, abs=1e-6)
    spent = lines(again, "Budget: ")
    assert spent["State"] == ["met", "met", "met", "missed", "missed"]


def test_a_changed_input_moves_the_states(tmp_path):
    """With 3 % a year instead of 4.2 % the target of 2028 is 9 100 and the plan's 9 000 keeps it."""
    _, path = book_of(tmp_path, msgspec.structs.replace(t14_plan(), targets=(T14,)))
    edited = openpyxl.load_workbook(path)
    sheet = edited["Inputs"]
    row = next(r for r in range(1, sheet.max_row + 1) if sheet.cell(r, 1).value == "targets/a/rate_per_year")
    sheet.cell(row, 3).value = 0.03
    changed = tmp_path / "changed.xlsx"
    edited.save(changed)
    found = lines(recalculate(changed, tmp_path), "a: ")
    assert found["Target"] == pytest.approx([9700, 9400, 9100, 8800, 8500], abs=1e-6)
    assert found["State"] == ["missed", "missed", "met", "met", "met"]


PATHS = (
    Target(id="lin", measure="total location-based", reduction=0.5, target_year=2030),
    Target(id="aca", standard="sbti-v13-scope2", base_year=2025, base_value=60.0),
    Target(id="v1", standard="sbti-v1-linear", base_year=2026),
    Target(id="pue", measure="PUE", site="s", path="limit", target_value=1.25, target_year=2028),
    Target(id="cut", measure="water", site="s", path="limit", reduction=0.1, target_year=2028),
    Target(id="ref", measure="REF", path="limit", target_value=30.0),
    Target(id="cfe", standard="cfe-247"),
    Target(id="bal", standard="own-neutral"),
    Target(id="bad", base_year=2020, reduction=0.5, target_year=2030),
)


MEASURES = tuple(
    Target(id=f"m{n}{site or ''}", measure=name, path="limit", target_value=1.0, site=site)
    for n, (name, info) in enumerate(TARGET_MEASURES.items())
    for site in (None, "s")
    if site is None or not info.whole
)
PASTED = {"REF", "CFE score", "CUE", "ERF", "carbon per revenue", "carbon per million output tokens"}


def agrees(path, assessments):
    """Compare the recalculated sheet with the model: plan, target, distance and state of each year."""
    for item in assessments:
        found = lines(path, f"{item.id}: ")
        if item.problem:
            assert "Target" not in found
            continue
        pasted = "Plan (from GreenPlanner, not live here)"
        plan = found.get("Plan") or found[pasted]
        if item.site is None:
            assert (pasted in found) == (item.measure in PASTED), item.measure
        for y, year in enumerate(item.years):
            assert found["State"][y] == {None: "-", True: "met", False: "missed"}[year.met], (
                item.id,
                year.year,
            )
            for cell, value in (
                (plan[y], year.plan),
                (found["Target"][y], year.target),
                (found["Distance (above 0 misses the target)"][y], year.gap),
            ):
                assert cell == ("-" if value is None else pytest.approx(value, rel=1e-9, abs=1e-9)), item.id


def test_every_path_and_measure_agrees_with_the_program(tmp_path):
    credit = Credit(id="k", volume_t=500.0, status="retired", retirement_date="2030-05-01", evidence="x")
    plan = msgspec.structs.replace(PLAN, targets=(*PATHS, *MEASURES), credits=(credit,))
    results, path = book_of(tmp_path, plan)
    again = recalculate(path, tmp_path)
    assert differences(path, again) == []
    agrees(again, assess_all(results))


def test_a_scenario_keeps_the_base_value_of_the_plan(tmp_path):
    """Half the factor in each year: the base stays 9 800 t, the path ends at 4 900, the plan at 3 800."""
    points = tuple((2026.0 + n, each / 20000) for n, each in enumerate((9800, 9500, 9000, 8300, 7600)))
    half = Scenario(id="x", steps=(Set(path="sites/s/grid_path", value=points),))
    target = Target(id="a", measure="scope 2 location-based", reduction=0.5, target_year=2030)
    plan = msgspec.structs.replace(t14_plan(), targets=(target,), scenarios=(half,))
    baseline = evaluate(resolve(plan))
    results, path = book_of(tmp_path, apply_scenario(plan, half), baseline=baseline)
    again = recalculate(path, tmp_path)
    assert differences(path, again) == []
    agrees(again, assess_all(results, baseline))
    found = lines(again, "a: ")
    assert found["Target"][-1] == pytest.approx(4900)
    assert found["Plan"][-1] == pytest.approx(3800)


def test_a_plan_without_targets_says_so(tmp_path):
    _, path = book_of(tmp_path, t14_plan())
    ws = openpyxl.load_workbook(path)["Targets"]
    assert "The plan has no targets." in [ws.cell(r, 1).value for r in range(6, ws.max_row + 1)]
