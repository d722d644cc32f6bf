"""Workloads in the workbook: the demand of each year, shares of the fleets, recalculated by others."""

from __future__ import annotations

import openpyxl
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site, Workload
from greenplanner.report.workbook import write_workbook
from tests.report.books import differences, recalculate, totals

WEEK = tuple(([0.5] * 12 + [1.5] * 12) * 7)
SERVICE = Workload(
    id="q", name="Answers", fleet="g", kind="inference", model="llama-3.1-8b", requests_per_day=1e7,
    prompt_tokens=500.0, output_tokens=300.0, growth_per_year=0.5, demand_shape=WEEK,
)  # fmt: skip
TRAINING = Workload(id="w", name="=Pretraining", fleet="f", params_b=8.0, tokens_b=500.0)
LATER = Workload(id="l", fleet="g", params_b=1.0, tokens_b=100.0, first_year=2027)
FEDERATED = Workload(id="x", kind="federated", clients=100, rounds=100, params_b=0.1)


def plan_of(second: Site, **fleet) -> Plan:
    return Plan(
        name="Workloads", start_year=2026, years=3,
        sites=(Site(id="s", region="DEU", pue=1.2, renewable_share=0.2), second),
        fleets=(
            Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=64),
            Fleet(id="g", site="t", accelerator="h100-sxm5-80gb", count=64, **fleet),
            Fleet(id="h", site="t", accelerator="a100-sxm4-80gb", count=16, utilization=0.4),
        ),
        workloads=(TRAINING, SERVICE, LATER, FEDERATED),
    )  # fmt: skip


PLANS = {
    "plain site": plan_of(Site(id="t", region="NOR", pue_monthly=(1.2,) * 6 + (1.3,) * 6)),
    "cooling": plan_of(Site(
        id="t", region="NOR", cooling="lm-2", solar_kw=50.0, battery_kwh=20.0, battery_kw=10.0
    )),
    "grows": plan_of(Site(id="t", region="NOR", pue=1.3), growth_per_year=0.5),
    "colocation": plan_of(Site(id="t", region="NOR", pue=1.3, arrangement="colocation")),
    "cloud": plan_of(Site(id="t", region="NOR", pue=1.3, arrangement="cloud")),
}  # fmt: skip


@pytest.mark.parametrize("name", PLANS)
def test_recalculated_by_another_program(name, tmp_path):
    results = evaluate(resolve(PLANS[name], default_catalog()))
    path = tmp_path / "book.xlsx"
    write_workbook(results, path)
    again = recalculate(path, tmp_path)
    assert differences(path, again) == []
    found = totals(again)
    for measure in ("it_kwh", "facility_kwh", "scope2_location_kg", "water_l"):
        assert found[f"out_{measure}"] == pytest.approx(results.total(measure), rel=1e-9), measure
    checks = openpyxl.load_workbook(again, data_only=True)["Checks"]
    assert checks["B2"].value == "ALL OK"


@pytest.mark.parametrize("arrangement", ["own hall", "colocation", "cloud"])
def test_emissions_of_a_request_are_not_lost_in_another_category(arrangement):
    """A cloud's or operator's electricity stands in category 1 or 8; a request has its grams all the same."""
    site = Site(id="t", region="NOR", pue=1.3, grid_kg_per_kwh=0.4, arrangement=arrangement)
    results = evaluate(resolve(plan_of(site), default_catalog()))
    rows = [row for row in results.workload_rows() if row["fleet_id"] == "g" and row["requests"]]
    assert rows
    for row in rows:
        assert row["g_per_request"] == pytest.approx(row["wh_per_request"] * 0.4, rel=0.02)
        assert row["electricity_location_kg"] > 0


def test_the_sheet_shows_each_workload_and_year(tmp_path):
    results = evaluate(resolve(PLANS["plain site"], default_catalog()))
    path = tmp_path / "book.xlsx"
    write_workbook(results, path)
    sheet = openpyxl.load_workbook(path, data_only=True)["Workloads"]
    kinds = ("training", "inference", "federated")
    rows = [row for row in sheet.iter_rows(min_row=4, values_only=True) if row[1] in kinds]
    assert len(rows) == 3 + 3 + 2 + 3
    assert rows[0][0] == "=Pretraining"
    shown = sum(row[12] for row in rows if row[2] == "g" and row[3] == 2027)
    assert shown == pytest.approx(results.by_fleet("it_kwh")[1, :, 1].sum())
    formulas = openpyxl.load_workbook(path)["Workloads"]
    live = [cell.value for row in formulas.iter_rows(min_row=4, min_col=9, max_col=9) for cell in row]
    assert sum(str(value).startswith("=") for value in live) == 3 + 2


def test_a_plan_without_workloads_says_so(tmp_path):
    plan = Plan(
        name="None", sites=(Site(id="s"),), fleets=(Fleet(id="f", site="s", count=8, utilization=0.5),)
    )
    path = tmp_path / "book.xlsx"
    write_workbook(evaluate(resolve(plan, default_catalog())), path)
    texts = [cell.value for row in openpyxl.load_workbook(path)["Workloads"].iter_rows() for cell in row]
    assert "The plan has no workloads." in texts


def test_a_workload_that_is_not_counted_is_told_on_its_sheet(tmp_path):
    """Not that the plan has none: 70 billion parameters do not fit into one H100."""
    work = Workload(
        id="w", name="=Chat", fleet="f", kind="inference", params_b=70.0, prompt_tokens=500.0,
        output_tokens=300.0, requests_per_day=1e6, accelerators_per_replica=1,
    )  # fmt: skip
    fleet = Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=8)
    plan = Plan(name="One", years=1, sites=(Site(id="s"),), fleets=(fleet,), workloads=(work,))
    path = tmp_path / "book.xlsx"
    write_workbook(evaluate(resolve(plan, default_catalog())), path)
    cells = [cell for row in openpyxl.load_workbook(path)["Workloads"].iter_rows() for cell in row]
    told = next(cell for cell in cells if "2 are needed" in str(cell.value))
    assert told.data_type == "s"
    assert "The plan has no workloads." not in [cell.value for cell in cells]
