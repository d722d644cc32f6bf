"""The Cost sheet with tariffs, strike prices, paths and cohorts: a recalculation agrees."""

import openpyxl
import pytest

from greenplanner.model.carbon_price import results_carbon_price
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site
from greenplanner.report.workbook import write_workbook
from tests.model.test_money import rich_money_plan
from tests.report.books import differences, input_cells, recalculate, totals


def test_recalculation_agrees_and_paths_are_live(tmp_path):
    plan = rich_money_plan()
    results = evaluate(resolve(plan))
    path = tmp_path / "money.xlsx"
    write_workbook(results, path)
    again = recalculate(path, tmp_path)
    assert differences(path, again) == []
    found = totals(again)
    for name in (
        "cost",
        "scope2_location_kg",
        "total_market_kg",
        "grid_kwh",
        "cost_annualized",
        "cost_present",
    ):
        assert found[f"out_{name}"] == pytest.approx(results.total(name), rel=1e-9), name
    ws = openpyxl.load_workbook(again, data_only=True)["Cost"]
    shown = {ws.cell(r, 1).value: ws.cell(r, 7).value for r in range(6, ws.max_row + 1)}
    table = results_carbon_price(results, 2029)
    for scope in (1, 2, 3):
        assert shown[f"Emissions covered, scope {scope}"] == pytest.approx(table.covered_t[f"scope{scope}"])
    assert shown["Net present cost"] == pytest.approx(results.value("cost_present", 2029))
    # A path is a row a year, which an auditor can change.
    cells = input_cells(path)
    row, value = cells["sites/a/grid_path/2027"]
    assert value == pytest.approx(0.3)
    book = openpyxl.load_workbook(path)
    book["Inputs"].cell(row, 3).value = 0.0
    book.save(tmp_path / "edited.xlsx")
    edited = totals(recalculate(tmp_path / "edited.xlsx", tmp_path))
    assert edited["out_scope2_location_kg"] < found["out_scope2_location_kg"] * 0.95
    assert edited["out_cost"] == pytest.approx(found["out_cost"], rel=1e-12)


def test_rent_is_live_and_unknown_rent_is_a_word(tmp_path):
    """Cloud: 8 x 8 760 h x 2 = 140 160; 10 of unknown rent; an auditor writes 0.5: + 43 800."""
    site = Site(id="s", region="DEU", arrangement="cloud")
    fleets = (
        Fleet(id="a", site="s", accelerator="l40s", count=8, rent_per_accelerator_h=2.0),
        Fleet(id="b", site="s", accelerator="l40s", count=10),
    )
    results = evaluate(resolve(Plan(name="Rent", start_year=2026, sites=(site,), fleets=fleets)))
    path = tmp_path / "rent.xlsx"
    write_workbook(results, path)
    again = recalculate(path, tmp_path)
    assert differences(path, again) == []
    assert totals(again)["out_cost"] == pytest.approx(140_160.0)
    cells = input_cells(path)
    book = openpyxl.load_workbook(path)
    row = next(cell.row for cell in book["Inputs"]["A"] if cell.value == "fleets/b/rent_per_accelerator_h")
    assert book["Inputs"].cell(row, 3).value == "not known"
    assert "fleets/a/price_per_accelerator" not in cells
    book["Inputs"].cell(row, 3).value = 0.5
    book["Inputs"].cell(cells["fleets/a/rent_per_accelerator_h"][0], 3).value = 3.0
    book.save(tmp_path / "edited.xlsx")
    edited = totals(recalculate(tmp_path / "edited.xlsx", tmp_path))
    assert edited["out_cost"] == pytest.approx(210_240.0 + 43_800.0)
    assert edited["out_total_location_kg"] == pytest.approx(results.total("total_location_kg"))
