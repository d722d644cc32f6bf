"""A calculated residual mix in the workbook: its rows are inputs, the factor and E1-5 follow live."""

import msgspec
import openpyxl
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Contract, Fleet, MixRow, Plan, ResidualMix, Site
from greenplanner.report.workbook import write_workbook
from tests.report.books import differences, input_cells, recalculate, totals

MIX = ResidualMix(
    id="m", name="=Testland", year=2025, unit="TWh", source="Registry",
    rows=(
        MixRow(source="wind", generation=100, issued=80, expired=10),
        MixRow(source="lignite", kind="fossil", generation=60, kg_per_kwh=0.9),
        MixRow(source="nuclear", generation=30),
    ),
)  # fmt: skip
PLAN = Plan(
    name="Mix", start_year=2026, years=2,
    sites=(
        Site(id="a", name="Alpha", region="DEU", residual_mix="m", grid_change_per_year=-0.1, solar_kw=30.0),
        Site(id="b", name="Beta", region="FRA"),
    ),
    fleets=(
        Fleet(id="f", site="a", accelerator="h100-sxm5-80gb", count=64, utilization=0.5),
        Fleet(id="g", site="b", accelerator="h100-sxm5-80gb", count=64, utilization=0.5),
    ),
    contracts=(
        Contract(id="p", kind="ppa", technology="wind", site="a", share=0.3),
        Contract(id="q", kind="eac", site="a", share=0.1),
        Contract(id="r", kind="eac", technology="nuclear", site="b", share=0.2),
    ),
    residual_mixes=(MIX, msgspec.structs.replace(MIX, id="idle", rows=())),
)  # fmt: skip


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    folder = tmp_path_factory.mktemp("mix")
    results = evaluate(resolve(PLAN, default_catalog()))
    write_workbook(results, folder / "mix.xlsx")
    return results, folder / "mix.xlsx"


def esrs(path):
    ws = openpyxl.load_workbook(path, data_only=True)["ESRS"]
    return {str(ws.cell(r, 1).value).strip(): ws.cell(r, 4).value for r in range(6, ws.max_row + 1)}


def test_recalculation_agrees_and_the_rows_are_live(written, tmp_path):
    """Left 30 + 60 + 30 = 120, 54 / 120 = 0.45; with 40 expired instead of 10: 150 and 0.36."""
    results, path = written
    assert results.plan.sites[0].residual_kg_per_kwh == pytest.approx(0.45)
    again = recalculate(path, tmp_path)
    assert differences(path, again) == []
    found = totals(again)
    assert found["out_scope2_market_kg"] == pytest.approx(results.total("scope2_market_kg"), rel=1e-9)
    row, value = input_cells(path)["residual_mixes/m/rows/1/expired"]
    assert value == 10
    book = openpyxl.load_workbook(path)
    assert book["Inputs"].cell(row, 8).value == "Registry"
    book["Inputs"].cell(row, 3).value = 40
    book.save(tmp_path / "edited.xlsx")
    edited = recalculate(tmp_path / "edited.xlsx", tmp_path)
    rows = (msgspec.structs.replace(MIX.rows[0], expired=40.0), *MIX.rows[1:])
    other = msgspec.structs.replace(PLAN, residual_mixes=(msgspec.structs.replace(MIX, rows=rows),))
    expected = evaluate(resolve(other, default_catalog()))
    assert expected.plan.sites[0].residual_kg_per_kwh == pytest.approx(0.36)
    for name in ("scope2_market_kg", "total_market_kg"):
        assert totals(edited)[f"out_{name}"] == pytest.approx(expected.total(name), rel=1e-9)
    # E1-5 follows too: the nuclear share of what no contract covers is 30 / 150 now, not 30 / 120.
    before, after = esrs(again), esrs(edited)
    label = "Alpha: nuclear share of electricity without contracts"
    assert (before[label], after[label]) == (pytest.approx(0.25), pytest.approx(0.2))
    rest = 0.6 * results.by_site("scope2_kwh")[0, :, 0].sum() / 1000
    moved = before["Nuclear electricity"] - after["Nuclear electricity"]
    assert moved == pytest.approx(0.05 * rest, rel=1e-9)
    assert after["Fossil electricity"] - before["Fossil electricity"] == pytest.approx(moved, rel=1e-9)


def test_mixes_that_no_site_takes_are_left_out(written):
    _, path = written
    assert not any(key.startswith("residual_mixes/idle") for key in input_cells(path))
    ws = openpyxl.load_workbook(path)["Scope12"]
    titles = [str(ws.cell(r, 1).value) for r in range(1, ws.max_row + 1)]
    assert sum(text.startswith("Residual mix: ") for text in titles) == 1


def test_parts_of_e1_5_are_formulas(written):
    _, path = written
    ws = openpyxl.load_workbook(path)["ESRS"]
    cells = {str(ws.cell(r, 1).value).strip(): ws.cell(r, 4).value for r in range(6, ws.max_row + 1)}
    for label in ("Fossil electricity", "Nuclear electricity", "Self-generated renewable electricity"):
        assert str(cells[label]).startswith("="), label


def test_matching_by_the_year_is_live(written, tmp_path):
    """Without its PPA of 30 % Alpha matches only what it generates itself; the hours stay as exported."""
    results, path = written
    row, _ = input_cells(path)["contracts/p/share"]
    book = openpyxl.load_workbook(path)
    book["Inputs"].cell(row, 3).value = 0
    book.save(tmp_path / "edited.xlsx")
    shares = []
    for file in (path, recalculate(tmp_path / "edited.xlsx", tmp_path)):
        ws = openpyxl.load_workbook(file, data_only=True)["Instruments"]
        lines = [(str(ws.cell(r, 1).value), ws.cell(r, 3).value) for r in range(1, ws.max_row + 1)]
        start = lines.index(next(line for line in lines if line[0] == "Alpha" and line[1] is None))
        shares.append(dict(lines[start : start + 15]))
    before, after = shares
    own = results.by_site("onsite_kwh")[0, :, 0].sum()
    load = results.by_site("facility_kwh")[0, :, 0].sum()
    drawn = load - own
    label = "Matched by the year (volumetric)"
    # the certificates of 10 % have no technology and no emissions: carbon-free
    assert before[label] == pytest.approx((own + 0.4 * drawn) / load, rel=1e-9)
    assert after[label] == pytest.approx((own + 0.1 * drawn) / load, rel=1e-9)
    hourly = "Matched hour by hour by contracts and on-site generation"
    assert after[hourly] == pytest.approx(before[hourly], rel=1e-12)
    assert "24/7 CFE score (with the untracked grid, net of attributes sold)" in before
