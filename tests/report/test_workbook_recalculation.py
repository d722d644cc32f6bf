"""The workbook is a model: independent recalculators agree with the program, also after a change."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import formualizer
import msgspec
import openpyxl
import pytest

from greenplanner.catalog.store import Catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.model.measures import HEADLINES, SCOPE3
from greenplanner.model.results import Results
from greenplanner.plan.resolve import Resolved, resolve
from greenplanner.plan.types import Contract, Fleet, Plan, Site
from greenplanner.report.sheets.summary import IMPACTS
from greenplanner.report.workbook import write_workbook
from tests.report.books import (
    differences,
    formulas,
    input_cells,
    large_plan,
    libreoffice,
    operators_plan,
    recalculate,
    rich_plan,
    totals,
)  # fmt: skip
from tests.support.plans import energy_plan, reference_job, run

ODD_PLANS: dict[str, Plan] = {
    "rich": rich_plan(),
    "one year": rich_plan(1),
    "nothing": Plan(name="Nothing"),
    "no fleets": Plan(name="No fleets", sites=(Site(id="s", genset_fuel_l_per_year=10.0),),
                      contracts=(Contract(id="k", site="s", volume_kwh_per_year=1000.0, price_per_kwh=0.1),)),
    "empty fleet": Plan(name="Empty fleet", sites=(Site(id="s"),),
                        fleets=(Fleet(id="f", site="s", count=0),)),
    "idle fleet": Plan(name="Idle", sites=(Site(id="s"),),
                       fleets=(Fleet(id="f", site="s", count=8, utilization=0.0),)),
    "not started": Plan(name="Later", start_year=2026, years=2, sites=(Site(id="s"),),
                        fleets=(Fleet(id="f", site="s", count=8, purchase_year=2027),)),
    "no interest": Plan(name="Rate 0", discount_rate=0.0, years=3, sites=(Site(id="s"),),
                        fleets=(Fleet(id="f", site="s", count=8, lifetime_years=1.5, end_of_life="keep"),)),
    "reference job": reference_job(),
    "operators": operators_plan(),
    "T01": energy_plan(1000.0, grid_kg_per_kwh=0.8, residual_kg_per_kwh=0.8, renewable_share=0.5),
}  # fmt: skip

OUTPUTS = [m for m in HEADLINES if m != "scope3_kg"] + list(SCOPE3.values()) + ["cost_annualized"]


def _write(plan: Plan, catalog: Catalog, folder: Path, **options: Any) -> tuple[Results, Path]:
    results = run(plan, catalog)
    path = folder / "book.xlsx"
    write_workbook(results, path, **options)
    return results, path


def _close(found: Any, expected: float | None) -> bool:
    if expected is None:
        return found in ("n/a", None)
    return bool(abs(found - expected) <= 1e-9 * max(abs(expected), abs(found)))


@pytest.mark.parametrize("name", list(ODD_PLANS))
def test_formualizer_agrees_with_every_cached_value(name: str, tiny: Catalog, tmp_path: Path) -> None:
    results, path = _write(ODD_PLANS[name], tiny, tmp_path)
    again = recalculate(path, tmp_path)
    assert differences(path, again) == []
    found = totals(again)
    for measure in OUTPUTS:
        assert _close(found[f"out_{measure}"], results.total(measure)), measure
    checks = openpyxl.load_workbook(again, data_only=True)["Checks"]
    assert checks["B2"].value == "ALL OK"


@pytest.mark.slow
def test_large_plan_agrees(tiny: Catalog, tmp_path: Path) -> None:
    _, path = _write(large_plan(), tiny, tmp_path)
    assert differences(path, recalculate(path, tmp_path)) == []


def test_large_plan_stays_small(tiny: Catalog, tmp_path: Path) -> None:
    _, path = _write(large_plan(), tiny, tmp_path)
    assert path.stat().st_size < 3_000_000
    assert len(list(formulas(path))) > 8000


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("name", ["rich", "nothing", "reference job", "no interest"])
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_libreoffice_agrees_with_every_cached_value(
    name: str, language: str, tiny: Catalog, tmp_path: Path
) -> None:
    _, path = _write(ODD_PLANS[name], tiny, tmp_path, language=language)
    assert differences(path, libreoffice(path, tmp_path)) == []


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_really_recalculates(tiny: Catalog, tmp_path: Path) -> None:
    """Without the profile a planted value would survive, and the test above would prove nothing."""
    results, path = _write(rich_plan(), tiny, tmp_path)
    planted = tmp_path / "planted.xlsx"
    book = openpyxl.load_workbook(path)
    row, value = input_cells(path)["sites/a/pue"]
    book["Inputs"].cell(row, 3).value = value + 0.3
    book.save(planted)
    plan = _changed(results.resolved, "sites/a/pue", value + 0.3)
    found = totals(libreoffice(planted, tmp_path))
    assert _close(found["out_total_market_kg"], evaluate(plan).total("total_market_kg"))


# -- changing inputs ---------------------------------------------------------------------------


def _changed(resolved: Resolved, path: str, value: Any) -> Resolved:
    """Return the resolved plan with one value changed, as a cell of Inputs is changed."""
    plan = resolved.plan
    parts = path.split("/")
    if parts[0] == "plan":
        return msgspec.structs.replace(resolved, plan=msgspec.structs.replace(plan, **{parts[1]: value}))
    name, key, field = parts[:3]
    members = []
    for item in getattr(plan, name):
        if item.id == key:
            if field == "pue_monthly":
                months = list(item.pue_monthly)
                months[int(parts[3]) - 1] = value
                value = tuple(months)
            elif field in ("qualifies", "bundled") or field.startswith("criterion_"):
                value = {"yes": True, "no": False}.get(value)
            elif field == "retirement_year":
                field, value = "retirement_date", f"{value}-06-30"
            item = msgspec.structs.replace(item, **{field: value})
        members.append(item)
    return msgspec.structs.replace(resolved, plan=msgspec.structs.replace(plan, **{name: tuple(members)}))


_WORDS = {"replace": "retire", "retire": "keep", "keep": "replace", "yes": "no", "no": "yes",
          "planned": "retired", "purchased": "retired", "retired": "planned", "not set": 2027,
          "not answered": "no"}  # fmt: skip


def _other(path: str, value: Any) -> Any:
    """Return another value of the same kind inside its range."""
    field = path.rsplit("/", 1)[-1]
    if value == "not set":
        return {"power_cap_w": 250, "share": 0.3, "volume_kwh_per_year": 5e4, "retirement_year": 2027}.get(
            field
        )
    if isinstance(value, str):
        return _WORDS[value]
    if field in ("count", "accelerators_per_server"):
        return int(value) + 3
    if field.endswith("_year") or field == "start_year":
        return int(value) + 1
    if field == "psu_efficiency":
        return value * 0.95
    if field in ("renewable_share", "share", "powered_share", "utilization"):
        return value * 0.75 + 0.02
    return value * 1.1 + 0.01 if value < 100 else value * 1.1


def test_every_input_moves_the_workbook_as_it_moves_the_program(tiny: Catalog, tmp_path: Path) -> None:
    results, path = _write(rich_plan(), tiny, tmp_path)
    names = openpyxl.load_workbook(path).defined_names
    places = {}
    outputs = [*OUTPUTS, *(m for m in IMPACTS if f"out_{m}" in names)]
    assert len(outputs) > len(OUTPUTS) + 10
    for measure in outputs:
        sheet, address = names[f"out_{measure}"].attr_text.split("!")
        column, row = address.strip("$").split("$")
        places[measure] = (sheet, int(row), openpyxl.utils.column_index_from_string(column))
    book = formualizer.load_workbook(str(path))
    tried = moved = 0
    for key, (row, value) in input_cells(path).items():
        if key.startswith("constants/"):
            continue
        other = _other(key, value)
        if other is None:
            continue
        book.set_value("Inputs", row, 3, other)
        expected = evaluate(_changed(results.resolved, key, other))
        found = {m: book.evaluate_cell(*place) for m, place in places.items()}
        book.set_value("Inputs", row, 3, value)
        tried += 1
        for measure in outputs:
            assert _close(found[measure], expected.total(measure)), (key, other, measure)
        moved += any(not _close(found[m], results.total(m)) for m in outputs)
    assert tried > 120
    # Some inputs rightly act on nothing here, such as the leakage of a plant without refrigerant.
    assert moved > 0.75 * tried


TEN = {
    "sites/a/pue": 1.9,
    "sites/b/pue_monthly/7": 2.5,
    "sites/a/renewable_share": 0.95,
    "fleets/f1/utilization": 0.31,
    "fleets/f1/lifetime_years": 0.5,
    "fleets/f2/power_cap_w": 123.0,
    "contracts/k2/qualifies": "yes",
    "contracts/k3/volume_kwh_per_year": 12345.0,
    "credits/c2/status": "retired",
    "plan/carbon_price_per_t": 250.0,
}


@pytest.mark.parametrize("key", list(TEN))
def test_a_change_in_the_file(key: str, tiny: Catalog, tmp_path: Path) -> None:
    results, path = _write(rich_plan(), tiny, tmp_path)
    book = openpyxl.load_workbook(path)
    row, _ = input_cells(path)[key]
    book["Inputs"].cell(row, 3).value = TEN[key]
    edited = tmp_path / "edited.xlsx"
    book.save(edited)
    again = recalculate(edited, tmp_path)
    expected = evaluate(_changed(results.resolved, key, TEN[key]))
    found = totals(again)
    for measure in OUTPUTS:
        assert _close(found[f"out_{measure}"], expected.total(measure)), measure
    checks = openpyxl.load_workbook(again, data_only=True)["Checks"]
    # Balances hold whatever is typed; agreement with the program is suspended, not failed.
    assert checks["B2"].value == "Balances OK; inputs changed since export: 1"


def test_a_formula_overwritten_with_a_number_is_found(tiny: Catalog, tmp_path: Path) -> None:
    _, path = _write(rich_plan(), tiny, tmp_path)
    for sheet, label in (
        ("Scope12", "Scope 2, location-based"),
        ("Energy", "IT energy"),
        ("Scope3", "Total, market-based"),
    ):
        book = openpyxl.load_workbook(path)
        ws = book[sheet]
        row = next(r for r in range(6, ws.max_row) if ws.cell(r, 1).value == label and ws.cell(r, 4).value)
        ws.cell(row, 4).value = 400
        edited = tmp_path / f"{sheet}.xlsx"
        book.save(edited)
        checks = openpyxl.load_workbook(recalculate(edited, tmp_path), data_only=True)["Checks"]
        assert checks["B2"].value.startswith("CHECK"), sheet


def test_the_seed_articles_example(tiny: Catalog, tmp_path: Path) -> None:
    """T01: 800 kg and 400 kg; credits in the ledger, never in a total."""
    plan = ODD_PLANS["T01"]
    _, path = _write(plan, tiny, tmp_path)
    found = totals(recalculate(path, tmp_path))
    assert found["out_scope2_location_kg"] == pytest.approx(800.0, rel=1e-12)
    assert found["out_scope2_market_kg"] == pytest.approx(400.0, rel=1e-12)
    ws = openpyxl.load_workbook(path, data_only=True)["Method"]
    shown = {ws.cell(r, 3).value: ws.cell(r, 5).value for r in range(30, ws.max_row + 1)}
    assert (shown["Location-based"], shown["Market-based"]) == (800, 400)
    assert shown["Balance after retired credits (not an inventory figure)"] == 300
    assert shown["What the article's formula prints (not used)"] == 500
    assert shown["Energy"] == 25


def test_resolve_of_shipped_catalog(tmp_path: Path) -> None:
    """The catalog that ships fills a plan, and every factor in the workbook names its source."""
    site = Site(id="s", name="Oslo", region="NOR")
    fleet = Fleet(id="f", site="s", accelerator=None, count=64)
    path = tmp_path / "book.xlsx"
    write_workbook(evaluate(resolve(Plan(name="Shipped", years=2, sites=(site,), fleets=(fleet,)))), path)
    assert differences(path, recalculate(path, tmp_path)) == []
    ws = openpyxl.load_workbook(path, data_only=True)["Factors"]
    rows = [[cell.value for cell in row] for row in ws.iter_rows(min_row=6) if row[0].value]
    assert len(rows) > 15
    assert all(row[7] for row in rows)
