"""The sheet Uncertainty: live ranges, contributions and intervals that recalculators agree with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from greenplanner.model.evaluate import evaluate
from greenplanner.model.uncertainty import MEASURED, uncertainty
from greenplanner.plan.resolve import resolve
from greenplanner.report.workbook import write_workbook
from tests.model.test_uncertainty import WATTS, as_plan, bare_fleet, bare_site, spread
from tests.report.books import differences, formulas, recalculate

PLAN = as_plan(
    sites=[bare_site("a", 0.5), bare_site("b", 0.4) | {"wue_l_per_kwh": 1.5}],
    fleets=[bare_fleet("f", "a", 100, WATTS), bare_fleet("g", "b", 100, WATTS) | {"idle_w": 50.0}],
    ranges=[
        spread("fleets/f/max_w", WATTS, 5),
        spread("sites/a/grid_kg_per_kwh", 0.5, 10),
        {"path": "sites/b/grid_kg_per_kwh", "scores": [2, 2, 3, 2, 3]},
        {"path": "sites/b/wue_l_per_kwh", "low": 1.0, "high": 3.0, "note": "=1+1"},
    ],
)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("uncertainty") / "book.xlsx"
    write_workbook(evaluate(resolve(PLAN)), path)
    return path


def rows_of(path: Path) -> dict[str, list[Any]]:
    """Rows by the text of their first two cells; the first row of a text counts."""
    sheet = openpyxl.load_workbook(path, data_only=True)["Uncertainty"]
    found: dict[str, list[Any]] = {}
    for row in sheet.iter_rows(min_row=6):
        found.setdefault(f"{row[0].value}, {row[1].value}", [cell.value for cell in row])
    return found


def cell_of(path: Path, text: str, column: int) -> Any:
    sheet = openpyxl.load_workbook(path)["Uncertainty"]
    for row in sheet.iter_rows(min_row=6):
        if f"{row[0].value}, {row[1].value}" == text:
            return row[column - 1]
    raise KeyError(text)


def test_intervals_are_those_of_the_model(book: Path, tmp_path: Path) -> None:
    again = recalculate(book, tmp_path)
    assert differences(book, again) == []
    found = uncertainty(resolve(PLAN))
    rows = list(rows_of(again).values())
    for measure, row in zip(MEASURED, rows, strict=False):
        item = found.interval(measure)
        expected = [item.value, item.low, item.high]
        assert row[3:6] == pytest.approx(expected, rel=1e-9, abs=1e-9), measure
        percents = ["-" if item.value == 0 else pytest.approx(item.minus_percent or 0, abs=1e-9)]
        assert [row[7]] == percents, measure
    live = [formula for sheet, _, formula in formulas(book) if sheet == "Uncertainty"]
    assert sum("SQRT(SUMSQ(" in formula for formula in live) > 10
    assert sum("EXP(SQRT(SUMSQ(LN(INDEX(" in formula for formula in live) >= 1


def test_gsd_of_t17_is_live(book: Path, tmp_path: Path) -> None:
    """T17: 1.243739 of scores 2, 2, 3, 2, 3; technology at score 1 leaves 1.12720 by hand.

    ln GSD^2 = sqrt(2 x ln(1.05)^2 + ln(1.02)^2 + ln(1.1)^2 + ln(1.01)^2) = 0.119734; exp = 1.12720.
    """
    row = rows_of(book)["Grid factor, b"]
    assert row[12] == pytest.approx(1.2437390423448746, rel=1e-9)
    assert row[4:6] == pytest.approx([0.4 / 1.2437390423448746, 0.4 * 1.2437390423448746])
    workbook = openpyxl.load_workbook(book)
    workbook["Uncertainty"][cell_of(book, "Grid factor, b", 12).coordinate] = 1
    changed = tmp_path / "changed.xlsx"
    workbook.save(changed)
    after = rows_of(recalculate(changed, tmp_path))["Grid factor, b"]
    assert after[12] == pytest.approx(1.12720, rel=1e-5)
    assert after[5] == pytest.approx(0.4 * after[12])


def test_a_changed_range_moves_the_total(book: Path, tmp_path: Path) -> None:
    """Without the range of the second factor the first site's 5 % and 10 % are left: 11.18 % of 500 t."""
    workbook = openpyxl.load_workbook(book)
    sheet = workbook["Uncertainty"]
    for number in range(5):
        sheet[cell_of(book, "Grid factor, b", 8 + number).coordinate] = 1
    for name in ("Anything else", "electricity"):
        for row in sheet.iter_rows(min_row=6):
            if name.casefold() in str(row[0].value).casefold() and "basic" in str(row[0].value).casefold():
                row[3].value = 1
    changed = tmp_path / "exact.xlsx"
    workbook.save(changed)
    total = next(iter(rows_of(recalculate(changed, tmp_path)).values()))
    assert total[5] - total[3] == pytest.approx(500_000 * 0.11180339887498949, rel=1e-6)


def test_notes_of_a_user_are_no_formulas(book: Path) -> None:
    assert not any("1+1" in formula for sheet, _, formula in formulas(book) if sheet == "Uncertainty")


def test_a_plan_without_fleets_has_the_sheet(tmp_path: Path) -> None:
    path = tmp_path / "empty.xlsx"
    write_workbook(evaluate(resolve(as_plan(sites=[bare_site("a", 0.5)]))), path)
    assert differences(path, recalculate(path, tmp_path)) == []
