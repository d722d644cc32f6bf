"""``greenplanner levers``, levers in ``evaluate --scenario``, and in the JSON Schema."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from greenplanner.cli import main
from greenplanner.plan.files import save
from greenplanner.plan.lever_table import table
from greenplanner.plan.schema import json_schema
from greenplanner.plan.types import Lever, Scenario
from tests.whatif.lever_plans import CATALOG, hall


@pytest.fixture
def file(tmp_path: Path) -> str:
    steps = (Lever(lever="better-pue", target="sites/s", parameters={"pue": 1.2}),)
    plan = msgspec.structs.replace(hall(), scenarios=(Scenario(id="x", name="Cooler", steps=steps),))
    save(plan, tmp_path / "hall.gplan", CATALOG)
    return str(tmp_path / "hall.gplan")


def run(*arguments: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(main, list(arguments))
    return done.exit_code, done.stdout, done.stderr


def test_all_levers_with_their_evidence() -> None:
    code, out, _ = run("levers", "--json")
    records = {item["id"]: item for item in json.loads(out)["levers"]}
    assert code == 0
    assert set(records) == set(table())
    cap = records["power-cap"]
    assert {row["quality"] for row in cap["evidence"]} == {"published", "assumed"}
    assert cap["can_raise_energy"]
    assert cap["parameters"][0]["low"] < cap["parameters"][0]["default"] < cap["parameters"][0]["high"]
    assert "effect" not in cap
    for record in records.values():
        assert record["quality"]
        assert record["needs"]
        assert any(item["own_cost"] and item["low"] is not None for item in record["parameters"])
        assert any(row["low"] is not None and row["range_quality"] for row in record["evidence"])
    code, out, _ = run("levers", "--lever", "power-cap")
    assert code == 0
    assert "McDonald et al. 2022" in out
    assert "published:" in out


def test_the_effect_on_a_plan(file: str) -> None:
    """PUE 1.5 to 1.2: -20 % of 394 200 kWh; at 0.4 kg/kWh -31 536 kg."""
    code, out, _ = run("levers", file, "--lever", "better-pue", "--lever", "move-site", "--json")
    assert code == 0
    pue, move = json.loads(out)["levers"]
    assert pue["applicable"]
    assert pue["effect"]["facility_kwh"]["change"] == pytest.approx(-78_840)
    assert pue["effect"]["scope2_location_kg"]["change"] == pytest.approx(-31_536)
    # Full load 100 x 500 W = 50 kW x 100 USD (20 to 300).
    assert pue["cost"]["capital"] == {"value": 5000, "low": 1000, "high": 15_000}
    assert pue["cost"]["origin"] == "assumed"
    assert pue["effect"]["cost_measures"]["change"] == pytest.approx(5000)
    assert "cost_follows" in pue["effect"]
    assert pue["not_together_with"] == ["cooling-retrofit"]
    assert not move["applicable"]
    assert move["why_not"] == "there is no other site in the plan to move to"
    code, out, _ = run("levers", file, "--lever", "better-pue")
    assert "-78,840 kWh (-20.0%)" in out
    assert "own cost        once 5,000 USD (1,000 to 15,000), assumed" in out
    assert "quality and time: None known for the work" in out
    assert "not together with: Cooling retrofit" in out
    code, out, _ = run("levers", file, "--scenario", "Cooler", "--lever", "better-pue")
    assert "not here: Better cooling operation is done already" in out


def test_mistakes_end_with_a_sentence(file: str) -> None:
    code, _, error = run("levers", "--lever", "power-kap")
    assert (code, error) == (2, "greenplanner: there is no lever 'power-kap'; did you mean power-cap?\n")
    code, _, error = run("levers", "--scenario", "Cooler")
    assert (code, error) == (2, "greenplanner: --scenario goes with a plan\n")
    code, _, error = run("levers", file, "--scenario", "Warmer")
    assert code == 2
    assert "there is no scenario 'Warmer'" in error


def test_a_scenario_with_a_lever_is_evaluated(file: str) -> None:
    code, out, _ = run("evaluate", file, "--scenario", "Cooler", "--format", "json")
    assert code == 0
    assert json.loads(out)["totals"]["pue"] == pytest.approx(1.2)


def test_the_schema_knows_levers() -> None:
    step = json_schema()["$defs"]["Lever"]
    assert step["properties"]["lever"]["enum"] == list(table())
    assert step["additionalProperties"] is False
    names = step["properties"]["parameters"]["propertyNames"]["enum"]
    assert {"cap_share", "room", "capital"} <= set(names)
