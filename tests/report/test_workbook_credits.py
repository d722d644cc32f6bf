"""The Credits sheet: the table of ESRS E1-7 with live formulas, and no balance without evidence."""

import msgspec
import openpyxl
import pytest

from greenplanner.model.evaluate import evaluate
from greenplanner.plan.resolve import resolve
from greenplanner.report.workbook import write_workbook
from tests.model.test_credits import PLAN, T21
from tests.report.books import differences, recalculate


def rows(path, sheet):
    ws = openpyxl.load_workbook(path, data_only=True)[sheet]
    return {ws.cell(r, 1).value: [ws.cell(r, c).value for c in range(2, 8)] for r in range(6, ws.max_row + 1)}


def test_t21_in_the_workbook(tmp_path):
    proven = tuple(msgspec.structs.replace(item, evidence="x") for item in T21)
    late = msgspec.structs.replace(T21[0], id="late", name="Late", retirement_date="2040-01-01")
    plan = msgspec.structs.replace(PLAN, credits=(*proven, late))
    path = tmp_path / "credits.xlsx"
    results = evaluate(resolve(plan))
    write_workbook(results, path)
    again = recalculate(path, tmp_path)
    assert differences(path, again) == []
    found = rows(again, "Credits")
    assert found["Credits cancelled"][2] == pytest.approx(100.0)
    assert found["Share of removals"][2] == pytest.approx(0.6)
    assert found["Biogenic share of the removals"][2] == pytest.approx(2 / 3)
    assert found["Share of the standard A"][2] == pytest.approx(0.8)
    assert found["Share of projects in the EU"][2] == pytest.approx(0.2)
    assert found["Share with corresponding adjustment"][2] == pytest.approx(0.4)
    assert found["Share of removals"][3] == "n/a"
    assert found["Late"][0] == "after"
    assert found["Late"][2] == pytest.approx(40.0)
    balance = rows(again, "Summary")["Balance after retired credits (not an inventory figure)"]
    assert balance[2] == pytest.approx(results.total("total_market_kg") / 1000 - 100.0)


def test_no_balance_without_evidence(tmp_path):
    path = tmp_path / "bare.xlsx"
    write_workbook(evaluate(resolve(msgspec.structs.replace(PLAN, credits=T21))), path)
    balance = rows(path, "Summary")["Balance after retired credits (not an inventory figure)"]
    assert balance[2] == "no retirement evidence"
