"""``greenplanner targets`` and ``evaluate --explain target/<id>``."""

import json

import msgspec
import pytest
from click.testing import CliRunner

from greenplanner.cli import main
from greenplanner.plan.files import save
from greenplanner.plan.types import Plan, Scenario, Set, Target
from tests.model.test_targets import T14, t14_plan


@pytest.fixture
def path(tmp_path):
    half = Scenario(id="half", name="Half", steps=(Set(path="sites/s/pue", value=1.5),))
    plan = msgspec.structs.replace(t14_plan(), targets=(T14,), scenarios=(half,))
    file = tmp_path / "p.gplan"
    save(plan, file)
    return file


def run(*arguments):
    return CliRunner().invoke(main, [str(each) for each in arguments])


def test_json_of_t14(path):
    """Vector T14 by the command line: 43 700, 44 200, 500 over, end point met."""
    data = json.loads(run("targets", path, "--json").stdout)
    (item,) = data["targets"]
    assert item["budget"]["allowed"] == pytest.approx(43700)
    assert item["budget"]["used"] == pytest.approx(44200)
    assert item["budget"]["overshoot"] == pytest.approx(500)
    assert item["endpoint_met"] is True
    assert item["first_missed"] == 2026
    assert item["inventory_figure"] is True
    assert item["base_value_from"] == "entered"


def test_tables_say_met_and_missed_in_words(path):
    text = run("targets", path).stdout
    assert "MISSED" in text
    assert "target year 2030: met" in text
    assert "overshoot 500" in text


def test_a_scenario_stands_beside_the_baseline(path):
    data = json.loads(run("targets", path, "--scenario", "Half", "--json").stdout)
    (item,) = data["targets"]
    assert item["years"][0]["plan"] == pytest.approx(1.5 * item["baseline"]["years"][0]["plan"])
    assert "without scenario" in run("targets", path, "--scenario", "Half").stdout


def test_explain(path):
    text = run("evaluate", path, "--explain", "target/a", "--year", "2026").stdout
    assert "Base value 2025 = 10,000 t CO2e" in text
    result = run("evaluate", path, "--explain", "target/zzz")
    assert result.exit_code == 2
    assert "its targets are a" in result.stderr


def test_an_incomplete_target_stops_no_figure(tmp_path):
    """The figures are there, the target says what is missing, and check tells the fault."""
    file = tmp_path / "p.gplan"
    save(msgspec.structs.replace(t14_plan(), targets=(Target(id="x", measure="water"),)), file)
    assert run("evaluate", file).exit_code == 0
    assert "No target value and no reduction is entered." in run("targets", file).stdout
    assert run("check", file).exit_code == 2


def test_a_plan_without_targets(tmp_path):
    file = tmp_path / "p.gplan"
    save(Plan(name="p"), file)
    assert run("targets", file).stdout.strip() == "The plan has no targets."
