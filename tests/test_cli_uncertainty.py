"""``greenplanner uncertainty``: intervals of the totals and the factors behind them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from greenplanner.cli import main
from greenplanner.plan.files import save
from tests.model.test_uncertainty import product_plan


def run(*arguments: object) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["uncertainty", *map(str, arguments)])
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "p.gplan"
    save(product_plan(6, 8), file)
    return file


def test_json(path: Path) -> None:
    """6 % and 8 % of a product are 10 %: 450 to 550 t around 500 t."""
    code, out, _ = run(path, "--json")
    assert code == 0
    data = json.loads(out)
    total = next(each for each in data["totals"] if each["measure"] == "total_location_kg")
    assert (total["low"], total["high"]) == (pytest.approx(450_000), pytest.approx(550_000))
    first, second = data["factors"]["total_location_kg"][:2]
    assert first["paths"] == ["sites/a/grid_kg_per_kwh"]
    assert first["variance_share"] == pytest.approx(0.64)
    assert first["how"] == "entered range"
    assert second["elasticity"] == pytest.approx(1.0)
    assert any("no simulation" in note for note in data["notes"])


def test_table_of_a_year_and_a_measure(path: Path) -> None:
    code, out, _ = run(path, "--year", 2026, "--measure", "facility_kwh")
    assert code == 0
    assert "Factors behind Facility energy" in out
    assert "Busy power, f: 1141.55 (1073.06 to 1210.05) W" in out
    assert "entered low and high" in out
    assert "Grid factor" not in out


def test_the_steps_of_an_interval(path: Path) -> None:
    result = CliRunner().invoke(main, ["evaluate", str(path), "--explain", "uncertainty/total_location_kg"])
    assert result.exit_code == 0, result.output
    assert "High side = 50,000 kg" in result.stdout
    assert "a: Grid factor = 40,000 kg" in result.stdout
    assert "[range 0.46 to 0.54]" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(("--measure", "pue"), "no interval is known"), (("--year", "1999"), "covers 2026")],
)
def test_bad_questions_get_a_sentence(path: Path, arguments: tuple[str, str], words: str) -> None:
    code, out, err = run(path, *arguments)
    assert (code, out) == (2, "")
    assert words in err
