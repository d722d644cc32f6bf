"""``greenplanner catalog`` and ``greenplanner restate``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from greenplanner.catalog.store import default_catalog
from greenplanner.cli import main
from greenplanner.plan.files import save
from tests.catalog.test_additions import ROW, table
from tests.whatif.test_restate import PLAN


def test_add_list_restate_remove(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = tmp_path / "library"
    monkeypatch.setattr("greenplanner.catalog.additions.default_library", lambda: library)
    base = default_catalog().version
    path = table(tmp_path, ROW)
    run = CliRunner().invoke
    assert run(main, ["catalog", "check", str(path)]).output.endswith("residuals, 0 new rows, 1 replaced\n")
    assert f"{base}+r-2027" in run(main, ["catalog", "add", str(path), "--label", "r-2027"]).output
    names = [
        item["version"] for item in json.loads(run(main, ["catalog", "list", "--json"]).output)["versions"]
    ]
    assert names == [base, f"{base}+r-2027"]
    plan = tmp_path / "p.gplan"
    save(PLAN, plan, default_catalog())  # it was made with the shipped catalog
    found = json.loads(run(main, ["restate", str(plan), "--json"]).output)
    assert (found["from"], found["to"]) == (base, names[1])
    assert [item["path"] for item in found["inputs"]] == ["sites/dub/residual_kg_per_kwh"]
    text = run(main, ["restate", str(plan)]).output
    assert "Scope 2, market-based" in text
    assert "(an issuing body)" in text
    evaluated = json.loads(run(main, ["evaluate", str(plan), "--format", "json"]).output)
    assert evaluated["catalog"]["version"] == names[1]
    assert "removed" in run(main, ["catalog", "remove", "r-2027"]).output


@pytest.mark.parametrize(
    "words", [["catalog", "check", "none.csv"], ["catalog", "remove", "x"], ["restate", "none.gplan"]]
)
def test_faults_are_one_sentence(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("greenplanner.catalog.additions.default_library", lambda: tmp_path / "library")
    result = CliRunner().invoke(main, words)
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "Traceback" not in result.output


def test_another_method_is_said(tmp_path: Path) -> None:
    """Only tables of the catalog have versions to choose; the method is that of the program."""
    plan = tmp_path / "p.gplan"
    save(PLAN, plan, default_catalog())
    run = CliRunner().invoke
    assert "method" not in run(main, ["restate", str(plan)]).output
    content = json.loads(plan.read_text(encoding="utf-8"))
    content["made_with"]["method"] = "0"
    plan.write_text(json.dumps(content), encoding="utf-8")
    text = run(main, ["restate", str(plan)]).output
    assert "saved under method 0; both sides are computed by method 1" in text
    found = json.loads(run(main, ["restate", str(plan), "--json"]).output)
    assert found["method"] == {"plan": "0", "program": "1"}
