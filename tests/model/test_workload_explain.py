"""Explanations and figures of workloads say what they rest on."""

import json

import pytest
from click.testing import CliRunner

from greenplanner.catalog.store import default_catalog
from greenplanner.cli import main
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.files import load, save
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site, Workload

PLAN = Plan(
    name="p", start_year=2026, years=2, sites=(Site(id="s", region="DEU", pue=1.2),),
    fleets=(Fleet(id="f", name="Cluster", site="s", accelerator="h100-sxm5-80gb", count=64),),
    workloads=(
        Workload(id="w", name="Pretraining", fleet="f", params_b=8.0, tokens_b=500.0),
        Workload(
            id="q", name="Answers", fleet="f", kind="inference", model="llama-3.1-8b", requests_per_day=1e6,
            prompt_tokens=500.0, output_tokens=300.0, growth_per_year=0.5,
        ),
    ),
)  # fmt: skip


def _find(step, label):
    if step.label == label:
        return step
    return next((hit for child in step.children if (hit := _find(child, label)) is not None), None)


def test_explain_goes_down_to_the_workloads():
    results = evaluate(resolve(PLAN, default_catalog()))
    whole = results.explain("accelerator_busy_kwh")
    training = _find(whole, "Pretraining, 2026")
    assert training.value == pytest.approx(results.workload_rows()[0]["hours"])
    named = {item.path: item for item in training.inputs}
    assert named["workloads/w/mfu"].origin.kind == "catalog"
    assert named["workloads/w/params_b"].origin.kind == "entered"
    assert named["workloads/w/failure_share"].value == pytest.approx(5.0)
    assert _find(whole, "Answers, 2027").value == pytest.approx(1.5 * _find(whole, "Answers, 2026").value)
    assert _find(results.explain("accelerator_busy_kwh", 2026), "Answers, 2027") is None


def test_the_file_keeps_workloads_and_the_command_line_shows_them(tmp_path):
    path = tmp_path / "plan.gplan"
    save(PLAN, path)
    assert load(path).workloads == PLAN.workloads
    found = CliRunner().invoke(main, ["evaluate", str(path), "--format", "json"])
    assert found.exit_code == 0, found.output
    rows = json.loads(found.output)["workloads"]
    assert [(row["id"], row["year"]) for row in rows] == [("w", 2026), ("w", 2027), ("q", 2026), ("q", 2027)]
    text = CliRunner().invoke(main, ["evaluate", str(path), "--explain", "it_kwh"])
    assert "Pretraining, 2026" in text.output


def test_check_names_contradictions(tmp_path):
    path = tmp_path / "plan.gplan"
    odd = Workload(
        id="x", fleet="f", params_b=8.0, active_params_b=9.0, flops=1e22, tokens_b=5.0, first_year=2027,
        last_year=2026,
    )  # fmt: skip
    empty = Workload(id="y", kind="inference")
    still = Workload(id="z", kind="inference", requests_per_day=1e6, demand_shape=(0.0,) * 168)
    save(Plan(name="p", sites=PLAN.sites, fleets=PLAN.fleets, workloads=(odd, empty, still)), path)
    text = CliRunner().invoke(main, ["check", str(path)]).output
    for sentence in (
        "workloads[0].active_params_b: 9 billion active parameters are more than all 8 billion",
        "workloads[0].tokens_b: FLOPs are entered",
        "workloads[0].first_year: the first year 2027 is after the last year 2026",
        "workloads[1].fleet: the workload needs a fleet",
        "workloads[1].requests_per_day: the service needs requests per day",
        "workloads[2].demand_shape: the course of the demand is zero in all hours, so no request counts",
        "workloads[1].output_tokens: a text service needs prompt or output tokens",
    ):
        assert sentence in text, text
