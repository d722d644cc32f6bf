"""The workbook as a file: static rules of its formulas, looks, saving."""

from __future__ import annotations

import os
import re
import stat
import sys
import zipfile
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import openpyxl
import pytest

from greenplanner.catalog.store import Catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site
from greenplanner.report import workbook as workbook_module
from greenplanner.report.cells import Expr, lift
from greenplanner.report.workbook import WorkbookError, write_workbook
from greenplanner.report.workbook_sheet import CALCULATION_SHEETS, SHEETS
from tests.report.books import (
    differences,
    formulas,
    input_cells,
    large_plan,
    recalculate,
    rich_plan,
)
from tests.support.plans import run

_STRING = re.compile(r'"(?:[^"]|"")*"')
_NUMBER = re.compile(r"(?<![A-Za-z0-9_$.])(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![A-Za-z0-9_(!:])")
_FUNCTION = re.compile(r"([A-Z][A-Z0-9.]*)\(")
EXCEL_2007 = {"SUM", "SUMIF", "SUMPRODUCT", "IF", "MIN", "MAX", "ABS", "N", "ISNUMBER", "ISERROR", "ROUNDUP",
              "AND", "COUNTIF", "COUNTBLANK", "SQRT", "SUMSQ", "EXP", "LN", "INDEX"}  # fmt: skip


@pytest.fixture(scope="module")
def rich(tiny: Catalog, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rich") / "rich.xlsx"
    write_workbook(run(rich_plan(), tiny), path)
    return path


# -- static rules ------------------------------------------------------------------------------


def test_formulas_hold_no_other_constants_and_only_old_functions(rich: Path) -> None:
    allowed = {"0", "1", "12", "100", "1000", "8760"}
    for sheet, address, formula in formulas(rich):
        bare = _STRING.sub('""', formula)
        assert set(_NUMBER.findall(bare)) <= allowed, (sheet, address, formula)
        assert set(_FUNCTION.findall(bare)) <= EXCEL_2007, (sheet, address, formula)
        assert "[" not in bare
        assert len(formula) < 8000


def test_every_input_is_referenced(rich: Path) -> None:
    used = set()
    for sheet, _, formula in formulas(rich):
        if sheet not in ("Inputs", "Factors"):
            used |= {int(row) for row in re.findall(r"Inputs!\$C\$(\d+)", formula)}
    idle = [key for key, (row, _) in input_cells(rich).items() if row not in used]
    assert idle == []


def test_every_formula_has_a_value_and_no_error(rich: Path) -> None:
    values = openpyxl.load_workbook(rich, data_only=True)
    for sheet, address, formula in formulas(rich):
        value = values[sheet][address].value
        assert value is not None, (sheet, address, formula)
        assert not str(value).startswith("#"), (sheet, address, value)


def test_results_are_formulas(rich: Path) -> None:
    """On the sheets of results no number is typed; the hourly sums are the only pasted ones."""
    for ws in openpyxl.load_workbook(rich):
        if ws.title in ("Energy", "Scope12", "Months", "Scope3", "Water", "Cost", "Credits", "Summary"):
            typed = [
                c.coordinate
                for row in ws.iter_rows()
                for c in row
                if c.data_type == "n" and c.value is not None
            ]
            assert typed == [], ws.title
    fleet = openpyxl.load_workbook(rich)["Fleet"]
    typed = [c for row in fleet.iter_rows() for c in row if c.data_type == "n" and c.value is not None]
    assert len(typed) == 3  # the number of each fleet's site


def test_no_links_no_macros_and_recalculation_on_load(rich: Path) -> None:
    with zipfile.ZipFile(rich) as package:
        names = package.namelist()
        assert not [n for n in names if "externalLink" in n or "vba" in n.lower()]
        assert b'fullCalcOnLoad="1"' in package.read("xl/workbook.xml")
        for name in names:
            if name.endswith(".rels"):
                assert b'TargetMode="External"' not in package.read(name), name


def test_names_cannot_be_cell_addresses(rich: Path) -> None:
    names = list(openpyxl.load_workbook(rich).defined_names)
    assert 20 <= len(names) <= 45
    assert all(name.startswith(("in_", "out_")) for name in names)


def test_at_least_twenty_checks_in_two_groups(rich: Path) -> None:
    ws = openpyxl.load_workbook(rich, data_only=True)["Checks"]
    statuses = [ws.cell(r, 6).value for r in range(6, ws.max_row + 1) if ws.cell(r, 6).value]
    assert len(statuses) > 50
    assert set(statuses) == {"OK"}
    heads = [ws.cell(r, 1).value or "" for r in range(1, ws.max_row + 1)]
    assert [h[:2] for h in heads if h.startswith(("A. ", "B. "))] == ["A.", "B."]


def test_a_constant_may_not_hide_in_a_formula() -> None:
    with pytest.raises(ValueError, match="must stand in a cell"):
        lift(3.6)


# -- looks -------------------------------------------------------------------------------------


def test_sheets_styles_and_print(rich: Path) -> None:
    book = openpyxl.load_workbook(rich)
    assert book.sheetnames == [name for name, _ in SHEETS]
    assert book["Lists"].sheet_state == "hidden"
    for ws in book:
        assert ws.page_setup.orientation == "landscape"
        assert ws.page_setup.paperSize == (8 if ws.title in ("Instruments", "Workloads") else 9)
        assert (ws.page_setup.fitToWidth, ws.page_setup.fitToHeight) == (1, 0)
        assert ws.oddFooter.center.text == "&A"
        assert "&P" in ws.oddFooter.right.text
        assert ws.protection.sheet
        assert ws["A1"].value
        if ws.title not in ("Cover", "Lists"):
            assert ws.freeze_panes is not None, ws.title
        if ws.title in CALCULATION_SHEETS and ws.title not in ("Fleet", "Uncertainty"):
            assert ws.print_title_rows == "$5:$5"
    inputs = book["Inputs"]
    for row, _ in input_cells(rich).values():
        assert not inputs.cell(row, 3).protection.locked
        assert inputs.cell(row, 3).font.color.rgb.endswith("1F4FBF")
    assert inputs.column_dimensions["L"].hidden
    assert len(inputs.data_validations.dataValidation) > 10


def test_charts_show_their_axes(rich: Path) -> None:
    with zipfile.ZipFile(rich) as package:
        charts = [n for n in package.namelist() if re.fullmatch(r"xl/charts/chart\d+\.xml", n)]
        assert len(charts) == 4
        for name in charts:
            xml = package.read(name).decode("utf-8")
            assert xml.count('<delete val="0"') >= 2 or xml.count('delete val="0"') >= 2
            assert 'smooth val="1"' not in xml
            assert xml.count("<title>") >= 3 or xml.count("title>") >= 6


def test_unknown_is_written_in_words(tiny: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    resolved = resolve(
        Plan(name="P", sites=(Site(id="s"),), fleets=(Fleet(id="f", site="s", count=8),)), tiny
    )
    fleet = msgspec.structs.replace(
        resolved.plan.fleets[0], embodied_kg_per_accelerator=None, price_per_server=None
    )
    plan = msgspec.structs.replace(resolved.plan, fleets=(fleet,))
    write_workbook(evaluate(msgspec.structs.replace(resolved, plan=plan)), path)
    cells = input_cells(path)
    assert cells["fleets/f/embodied_kg_per_accelerator"][1] == "not known"
    assert cells["fleets/f/power_cap_w"][1] == "not set"
    assert differences(path, recalculate(path, tmp_path)) == []


def test_a_figure_that_is_no_number_is_refused(tiny: Catalog, tmp_path: Path) -> None:
    results = run(rich_plan(), tiny)
    broken: dict[str, Any] = dict(results.fleet)
    broken["cat2_kg"] = np.full_like(broken["cat2_kg"], np.nan)
    results.fleet = broken
    with pytest.raises(WorkbookError, match="has no value"):
        write_workbook(results, tmp_path / "book.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_baseline_stands_beside_the_figures(tiny: Catalog, tmp_path: Path) -> None:
    results, path = run(rich_plan(), tiny), tmp_path / "book.xlsx"
    scenario = run(large_plan(), tiny)
    write_workbook(scenario, path, baseline=results)
    assert differences(path, recalculate(path, tmp_path)) == []
    ws = openpyxl.load_workbook(path, data_only=True)["Summary"]
    row = next(r for r in range(6, 40) if ws.cell(r, 1).value == "Total")
    expected = [results.total("total_location_kg"), results.total("total_market_kg")]
    assert [ws.cell(row, 5).value, ws.cell(row, 6).value] == pytest.approx([v / 1000 for v in expected if v])
    assert ws.cell(row, 7).value == pytest.approx(ws.cell(row, 3).value - ws.cell(row, 5).value)


# -- saving ------------------------------------------------------------------------------------


def _hash(path: Path) -> str:
    ws = openpyxl.load_workbook(path)["Provenance"]
    return next(str(ws.cell(r, 2).value) for r in range(6, 20) if ws.cell(r, 1).value == "Content hash")


def test_same_inputs_same_content_hash(tiny: Catalog, rich: Path, tmp_path: Path) -> None:
    again, other = tmp_path / "again.xlsx", tmp_path / "other.xlsx"
    write_workbook(run(rich_plan(), tiny), again)
    assert _hash(again) == _hash(rich)
    site = msgspec.structs.replace(rich_plan().sites[0], pue=1.31)
    write_workbook(run(rich_plan(), tiny, sites=(site, *rich_plan().sites[1:])), other)
    assert _hash(other) != _hash(rich)


def test_same_inputs_same_bytes_but_for_the_time(
    tiny: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook_module, "generation_time", lambda now: "2026-01-01 00:00:00 UTC")
    files = []
    for name in ("one.xlsx", "two.xlsx"):
        write_workbook(run(rich_plan(), tiny), tmp_path / name)
        files.append((tmp_path / name).read_bytes())
    assert files[0] == files[1]


def test_progress_rises_and_cancel_leaves_the_old_file(tiny: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_text("old")
    results = run(rich_plan(), tiny)
    seen: list[float] = []

    class Cancelled(Exception):
        pass

    def cancel(fraction: float, text: str) -> None:
        seen.append(fraction)
        if fraction >= 0.9:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_workbook(results, path, progress=cancel)
    assert path.read_text() == "old"
    assert [item.name for item in tmp_path.iterdir()] == ["book.xlsx"]
    assert seen == sorted(seen)
    write_workbook(results, path, progress=lambda fraction, text: seen.append(fraction))
    assert seen[-1] == 1.0
    assert zipfile.is_zipfile(path)


def test_a_target_that_cannot_be_written_is_one_sentence(tiny: Catalog, tmp_path: Path) -> None:
    results = run(Plan(name="P"), tiny)
    with pytest.raises(WorkbookError, match=r"cannot be written: .*\.$") as error:
        write_workbook(results, tmp_path / "missing" / "book.xlsx")
    assert "\n" not in str(error.value)
    (tmp_path / "folder.xlsx").mkdir()
    with pytest.raises(WorkbookError, match="cannot be written"):
        write_workbook(results, tmp_path / "folder.xlsx")


def test_a_locked_file_is_one_sentence(
    tiny: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows refuses to replace a file that Excel holds open."""

    def refuse(source: object, target: object) -> None:
        raise PermissionError(13, "Access is denied")

    path = tmp_path / "book.xlsx"
    path.write_text("old")
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(WorkbookError, match="open in another program"):
        write_workbook(run(Plan(name="P"), tiny), path)
    assert path.read_text() == "old"


@pytest.mark.skipif(sys.platform == "win32", reason="the permissions of POSIX")
def test_the_file_takes_the_usual_permissions(rich: Path) -> None:
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE(rich.stat().st_mode) == 0o666 & ~mask


def test_expressions_keep_their_brackets() -> None:
    a, b, c = Expr("A1", 7.0), Expr("B1", 3.0), Expr("C1", 2.0)
    cases = [
        (a - (b - c), "A1-(B1-C1)", 6.0),
        ((a - b) - c, "A1-B1-C1", 2.0),
        (a / (b * c), "A1/(B1*C1)", 7 / 6),
        ((a + b) * c, "(A1+B1)*C1", 20.0),
        ((1 + a) ** (b - c), "(1+A1)^(B1-C1)", 8.0),
        (1 - a, "1-A1", -6.0),
    ]
    for expression, text, value in cases:
        assert expression.text == text
        assert expression.value == pytest.approx(value)
