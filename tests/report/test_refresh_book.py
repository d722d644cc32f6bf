"""The workbook of keep or replace: its formulas give the figures of the program, and follow the inputs."""

import openpyxl
import pytest
from click.testing import CliRunner

from greenplanner.cli import main
from greenplanner.plan.files import save
from greenplanner.report.refresh_book import About, RefreshBookError, write_refresh_book
from greenplanner.whatif.refresh import record
from tests.report.books import differences, formulas, recalculate
from tests.whatif.test_refresh import CATALOG, PLAN
from tests.whatif.test_refresh import compare as compare_one
from tests.whatif.test_refresh_purchases import CLOUD, RENT_NEW, RENTED, compare, plan

ABOUT = About("Plan", "=Fleet", "B200", 4.0, "EUR")


def written(tmp_path, found, language="en"):
    target = tmp_path / "refresh.xlsx"
    write_refresh_book(record(found), ABOUT, target, language=language)
    return target


def lines(path):
    ws = openpyxl.load_workbook(path, data_only=True).worksheets[0]
    return [[cell.value for cell in row] for row in ws.iter_rows()]


def of(path, label):
    return [row[2:] for row in lines(path) if row[0] == label]


def test_the_formulas_give_the_hand_calculation(tmp_path):
    """The case of test_refresh.py: 35 040 twice, 20 760, 8 760 kg; ahead in carbon from 2026, cost 2028."""
    target = written(tmp_path, compare_one())
    assert not differences(target, recalculate(target, tmp_path))
    keep, replace = of(target, "Carbon, embodied in full")
    assert keep == pytest.approx([35040, 35040, 20760, 8760, 99600])
    assert replace == pytest.approx([20760, 8760, 8760, 8760, 47040])
    third = 8000 / 6
    assert of(target, "Carbon, amortized, rest dropped")[1][:4] == pytest.approx([10760] * 4)
    assert of(target, "Carbon, embodied amortized")[1][:4] == pytest.approx([10760 + third] * 4)
    assert of(target, "Cost, net present")[0][2] == pytest.approx(17752 / 1.21)
    assert [row[0] for row in of(target, "Ahead from this year on")] == [2026, 2028]
    assert len(list(formulas(target))) > 60


def test_the_hardware_of_both_ways_is_listed(tmp_path):
    """8 of 2024 to 2027, 2 new from 2028; or 8 to 2025 and 2 from 2026, each 6 000 kg and 8 000 of money."""
    ws = openpyxl.load_workbook(written(tmp_path, compare_one()))["Hardware"]
    rows = [[ws.cell(row, column).value for column in (2, 3, 5, 6, 10, 11)] for row in range(4, 8)]
    assert rows == [
        ["keep", 8, 2024, 2027, 8000, 16000],
        ["keep", 2, 2028, None, 12000, 16000],
        ["replace now", 8, 2024, 2025, 8000, 16000],
        ["replace now", 2, 2026, None, 12000, 16000],
    ]


def test_another_discount_rate_moves_the_cost(tmp_path):
    """At 300 % a year the purchase that is saved in 2028 is worth too little now."""
    target = written(tmp_path, compare_one())
    book = openpyxl.load_workbook(target)
    ws = book.worksheets[0]
    row = next(r for r in range(1, 20) if ws.cell(r, 1).value == "Discount rate")
    assert ws.cell(row, 2).value == pytest.approx(0.1)
    ws.cell(row, 2).value = 3.0
    changed = tmp_path / "changed.xlsx"
    book.save(changed)
    again = recalculate(changed, tmp_path)
    assert [each[0] for each in of(again, "Ahead from this year on")] == [2026, "not inside the plan"]


def test_no_text_is_a_formula_and_an_unknown_rent_is_said(tmp_path):
    without = {key: v for key, v in RENT_NEW.items() if key != "rent_per_accelerator_h"}
    target = written(tmp_path, compare(plan(RENTED, sites=(CLOUD,)), hardware=without))
    texts = [str(row[0]) for row in lines(target)]
    assert any(text.startswith("Cost: not known, because no rent is entered") for text in texts)
    assert len(of(target, "Ahead from this year on")) == 1
    assert ("Keep or replace", "B4", "=Fleet") not in list(formulas(target))
    assert any(row[1] == "=Fleet" for row in lines(target))


def test_command_line_and_a_file_that_cannot_be(tmp_path):
    file, target = tmp_path / "p.gplan", tmp_path / "out.xlsx"
    save(PLAN, file, CATALOG)
    call = ["refresh", str(file), "--fleet", "f", "--keep-to", "2027", "--replace-by", "h100-sxm5-80gb"]
    assert CliRunner().invoke(main, [*call, "-o", str(target)]).exit_code == 0
    assert of(target, "Energy")[0][0] == pytest.approx(70080)
    wrong = CliRunner().invoke(main, [*call, "-o", str(tmp_path / "none" / "out.xlsx")])
    assert wrong.exit_code == 1
    assert "cannot be written" in wrong.output
    with pytest.raises(RefreshBookError, match="cannot be written"):
        write_refresh_book(record(compare_one()), ABOUT, tmp_path / "none" / "out.xlsx")
