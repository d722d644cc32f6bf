"""The command line: exit codes, formats, sentences; never a traceback."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from greenplanner import resources
from greenplanner.cli import main
from greenplanner.model.measures import HEADLINES

SAMPLE = str(resources.path("samples/inference-three-regions.gplan"))


def call(*words):
    result = CliRunner().invoke(main, [str(word) for word in words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    return result


def test_evaluate_json_has_the_agreed_names():
    result = call("evaluate", SAMPLE, "--format", "json")
    assert result.exit_code == 0
    data = json.loads(result.output)
    assert [record["year"] for record in data["years"]] == [2026, 2027, 2028]
    assert set(HEADLINES) <= set(data["totals"])
    assert data["scenario"] is None
    assert data["currency"] == "USD"


def test_evaluate_table_and_csv_agree():
    """The same figure in both: exact in the file, grouped on the screen."""
    rows = list(csv.DictReader(io.StringIO(call("evaluate", SAMPLE, "--format", "csv").output)))
    assert [row["year"] for row in rows] == ["2026", "2027", "2028", "total"]
    shown = f"{float(rows[0]['it_kwh']):,.1f}".replace(",", " ")
    assert shown in call("evaluate", SAMPLE).output


def test_scenario_by_name_and_unknown_one():
    data = json.loads(
        call("evaluate", SAMPLE, "--scenario", "Fewer, busier accelerators", "--format", "json").output
    )
    assert data["scenario"] == "Fewer, busier accelerators"
    plain = json.loads(call("evaluate", SAMPLE, "--format", "json").output)
    assert data["totals"]["it_kwh"] < plain["totals"]["it_kwh"]
    unknown = call("evaluate", SAMPLE, "--scenario", "nothing of the kind")
    assert unknown.exit_code == 2
    assert "nothing of the kind" in unknown.output


def test_explain_as_text_and_json():
    text = call("evaluate", SAMPLE, "--explain", "scope2_market_kg").output
    assert "Wind PPA, Ireland, 2026" in text
    assert "Residual mix" in text
    tree = json.loads(call("evaluate", SAMPLE, "--explain", "pue", "--format", "json").output)
    assert tree["label"] == "PUE"
    wrong = call("evaluate", SAMPLE, "--explain", "happiness")
    assert wrong.exit_code == 2
    assert "no figure is called 'happiness'" in wrong.output


def test_check_tells_all_faults(tmp_path):
    plan = json.loads(Path(SAMPLE).read_text(encoding="utf-8"))
    plan["fleets"][1]["powered_share"] = 1.4
    plan["sites"][0]["pue"] = 0.9
    plan["fleets"][0]["acelerator"] = "x"
    bad = tmp_path / "bad.gplan"
    bad.write_text(json.dumps(plan), encoding="utf-8")
    result = call("check", bad)
    assert result.exit_code == 2
    for place in ("fleets[1].powered_share", "sites[0].pue", "fleets[0].acelerator"):
        assert place in result.output
    assert call("check", SAMPLE).exit_code == 0


@pytest.mark.parametrize("command", ["check", "evaluate"])
@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe\x00", b'{"schema": 99, "name": "x"}'])
def test_broken_files_get_one_sentence(tmp_path, command, content):
    bad = tmp_path / "bad.gplan"
    bad.write_bytes(content)
    result = call(command, bad)
    assert result.exit_code == 2
    assert len(result.output.strip()) > 20
    missing = call(command, tmp_path / "none.gplan")
    assert missing.exit_code == 2


def test_schema_is_json_schema():
    data = json.loads(call("schema").output)
    assert data["$schema"].startswith("https://json-schema.org/")


def test_report_writes_a_workbook(tmp_path):
    out = tmp_path / "out.xlsx"
    result = call("report", SAMPLE, "-o", out)
    assert result.exit_code == 0, result.output
    assert out.stat().st_size > 20_000
    nowhere = call("report", SAMPLE, "-o", tmp_path / "no" / "such" / "out.xlsx")
    assert nowhere.exit_code == 1


def test_screenshot_refuses_a_bad_size(tmp_path):
    result = call("screenshot", SAMPLE, "--size", "wide", "-o", tmp_path / "x.png")
    assert result.exit_code == 2
    assert "1280x800" in result.output


def test_tables_by_month_site_and_fleet_add_up():
    """Sums over any axes equal the horizon's total."""
    total = json.loads(call("evaluate", SAMPLE, "--format", "json").output)["totals"]
    for axes in ("year", "month", "site", "fleet", "year,month,site,fleet"):
        rows = json.loads(call("evaluate", SAMPLE, "--by", axes, "--format", "json").output)
        for key in ("it_kwh", "scope1_kg", "scope2_market_kg", "water_l"):
            assert sum(row[key] for row in rows) == pytest.approx(total[key], rel=1e-9), (axes, key)
    assert "Ashburn" in call("evaluate", SAMPLE, "--by", "site").output
    wrong = call("evaluate", SAMPLE, "--by", "planet")
    assert wrong.exit_code == 2
    assert "no axis" in wrong.output


def test_a_plan_in_place_of_a_command_opens_the_window(monkeypatch):
    """As a file manager starts the program: with the file alone."""
    from greenplanner.gui import app

    opened = []
    monkeypatch.setattr(app, "run", lambda path, **options: opened.append((path, options["theme"])) or 0)
    assert call(SAMPLE).exit_code == 0
    assert call(SAMPLE, "--theme", "dark").exit_code == 0
    assert call("evaluat").exit_code == 2
    assert opened == [(SAMPLE, None), (SAMPLE, "dark")]
