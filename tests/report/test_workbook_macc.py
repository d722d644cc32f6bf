"""The sheet MACC: T15 in cells, live formulas that recalculators agree with, the curve and the checks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import openpyxl
import pytest
from click.testing import CliRunner

from greenplanner.cli import main
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.files import save
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Lever, Plan, Scale, Scenario, Set
from greenplanner.report.workbook import write_workbook
from greenplanner.whatif.macc import ScenarioAbatements
from greenplanner.whatif.scenario import apply_scenario
from tests.report.books import differences, formulas, input_cells, recalculate
from tests.support.abatement import t15
from tests.whatif.lever_plans import CATALOG


def written(plan: Plan, folder: Path, *options: str) -> Path:
    save(plan, folder / "plan.gplan", CATALOG)
    path = folder / "book.xlsx"
    command = ["report", str(folder / "plan.gplan"), "-o", str(path), *options]
    found = CliRunner().invoke(main, command)
    assert found.exit_code == 0, found.output
    return path


def rows_of(path: Path, values: bool = True) -> list[list[Any]]:
    sheet = openpyxl.load_workbook(path, data_only=values)["MACC"]
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=6)]


def measures(path: Path) -> list[list[Any]]:
    """The rows of the market-based table."""
    rows = rows_of(path)
    start = next(n for n, row in enumerate(rows) if str(row[0]).startswith("Total, market-based"))
    end = next(n for n, row in enumerate(rows) if n > start and row[0] == "All together")
    return rows[start + 3 : end + 1]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(t15(years=2, discount_rate=0.1), tmp_path_factory.mktemp("macc"), "--scenario", "Stack")


def test_t15_in_cells(book: Path) -> None:
    """Two years alike: twice the tonnes and the cost of T15, the same cost per tonne."""
    *rows, sums = measures(book)
    assert [row[2] for row in rows] == pytest.approx([360, 168, 336])
    assert [row[7] for row in rows] == pytest.approx([-40_000, 12_000, 8_400])
    assert [row[8] for row in rows] == pytest.approx([-111.11111, 71.428571, 25])
    assert [row[10] for row in rows] == pytest.approx([360, 240, 600])
    assert [row[14] for row in rows] == pytest.approx([-111.11111, 50, 25])
    assert [row[15] for row in rows] == pytest.approx([246, 156, 462])
    assert (sums[2], sums[7], sums[15]) == pytest.approx((864, -19_600, 864))


def test_recalculators_agree_and_the_checks_hold(book: Path, tmp_path: Path) -> None:
    again = recalculate(book, tmp_path)
    assert differences(book, again) == []
    checks = openpyxl.load_workbook(again, data_only=True)["Checks"]
    assert checks["B2"].value == "ALL OK"
    lines = {row[0].value: row for row in checks.iter_rows(min_row=6) if row[0].value}
    for basis in ("location-based", "market-based"):
        for text in (
            "widths sum to the joint effect",
            "Shapley values sum to the joint effect",
            "emissions with all measures = the plan (t)",
        ):
            assert lines[f"MACC, Total, {basis}: {text}"][5].value == "OK"
    assert lines["MACC, Total, market-based: emissions with all measures = the plan (t)"][2].value == (
        pytest.approx(336)
    )


def test_a_changed_rate_moves_the_annuity(tmp_path: Path) -> None:
    """50 000 once over 5 years: 13 189.87 a year at 10 %, 10 000 at 0 %."""
    values = {"saving": 0.3, "capital": 50_000.0, "life": 5.0, "yearly": 0.0}
    steps = (Lever(lever="int8-post-training", parameters=values),)
    plan = msgspec.structs.replace(
        t15(discount_rate=0.1), scenarios=(Scenario(id="x", name="X", steps=steps),)
    )
    path = written(plan, tmp_path, "--scenario", "X")
    assert measures(path)[0][5] == pytest.approx(13_189.87404)
    edited = openpyxl.load_workbook(path)
    row, _ = input_cells(path)["plan/discount_rate"]
    edited["Inputs"].cell(row, 3).value = 0.0
    edited.save(tmp_path / "edited.xlsx")
    again = recalculate(tmp_path / "edited.xlsx", tmp_path)
    assert measures(again)[0][5] == pytest.approx(10_000)
    assert measures(again)[0][8] == pytest.approx(10_000 / 180)


def test_the_curve_is_live_and_as_wide_as_the_tonnes(book: Path) -> None:
    rows = rows_of(book)
    start = [n for n, row in enumerate(rows) if row[0] == "Step"][1]
    grid = rows[start + 1 : start + 101]
    assert grid[-1][1] == pytest.approx(864)
    # 360 of 864 t are 41.67 steps of 100, 168 are 19.4, 336 are 38.9.
    counts = [sum(bool(row[column]) for row in grid) for column in (2, 3, 4)]
    assert counts == [41, 20, 39]
    assert all(sum(bool(value) for value in row[2:5]) == 1 for row in grid)
    assert sum(sheet == "MACC" for sheet, *_ in formulas(book)) > 700
    assert len(openpyxl.load_workbook(book)["MACC"]._charts) == 2


def test_what_a_reader_has_to_know(tmp_path: Path) -> None:
    steps = (
        Set(path="sites/s/pue", value=1.6),
        Lever(lever="better-pue", parameters={"pue": 1.5, "yearly": 0.0}),
        Scale(path="fleets/f/count", factor=1.2),
    )
    plan = msgspec.structs.replace(t15(), scenarios=(Scenario(id="x", name="=1+1", steps=steps),))
    path = written(plan, tmp_path, "--scenario", "x")
    *rows, _ = measures(path)
    assert [row[8] for row in rows] == ["-", pytest.approx(0), "-"]
    assert "Raises emissions" in rows[0][16]
    assert "needs an earlier measure" in rows[1][16]
    assert rows[1][10] == "-"
    assert differences(path, recalculate(path, tmp_path)) == []
    texts = [str(row[0]) for row in rows_of(path)]
    assert any("sets of measures cannot be applied" in text for text in texts)


def test_a_scenario_with_other_years_has_checks_that_hold(tmp_path: Path) -> None:
    steps = (Set(path="plan/years", value=2), *t15().scenarios[0].steps)
    plan = msgspec.structs.replace(t15(), scenarios=(Scenario(id="x", name="X", steps=steps),))
    path = written(plan, tmp_path, "--scenario", "X")
    again = recalculate(path, tmp_path)
    assert openpyxl.load_workbook(again, data_only=True)["Checks"]["B2"].value == "ALL OK"
    rows = measures(path)
    assert "years or the currency" in rows[0][16]
    assert [row[2] for row in rows[1:]] == pytest.approx([180, 84, 168, 432])


def test_the_export_can_be_canceled_while_sets_are_evaluated(tmp_path: Path) -> None:
    plan = t15()
    scenario = plan.scenarios[0]
    results = evaluate(resolve(apply_scenario(plan, scenario, CATALOG), CATALOG), "Stack")
    results.abatements = ScenarioAbatements(plan, scenario, CATALOG)
    told: list[float] = []

    def progress(fraction: float, text: str) -> None:
        told.append(fraction)
        if text == "Abatement cost (MACC)" and len(set(told)) > 18:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        write_workbook(results, tmp_path / "book.xlsx", progress=progress)
    assert told == sorted(told)
    assert not (tmp_path / "book.xlsx").exists()


def test_the_baseline_has_no_measures(tmp_path: Path) -> None:
    path = written(t15(), tmp_path)
    assert rows_of(path)[0][0] == "The baseline was exported: measures belong to a scenario."
    assert differences(path, recalculate(path, tmp_path)) == []
