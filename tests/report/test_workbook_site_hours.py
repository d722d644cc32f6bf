"""The workbook of a plan whose sites have hours of their own: cooling, own power, flexible load."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import formualizer
import msgspec
import numpy as np
import openpyxl
import pytest

from greenplanner.catalog.store import Catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.model.results import Results
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site
from greenplanner.report.workbook import write_workbook
from tests.report.books import (
    differences,
    formulas,
    hours_plan,
    input_cells,
    libreoffice,
    recalculate,
    rich_plan,
    totals,
)
from tests.report.test_workbook_recalculation import OUTPUTS, _changed, _close, _other
from tests.support.plans import run


@pytest.fixture(scope="module")
def results() -> Results:
    return evaluate(resolve(hours_plan()))


@pytest.fixture(scope="module")
def book(results: Results, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hours") / "hours.xlsx"
    write_workbook(results, path)
    return path


def _agrees(results: Results, path: Path, folder: Path) -> Path:
    again = recalculate(path, folder)
    assert differences(path, again) == []
    found = totals(again)
    for measure in OUTPUTS:
        assert _close(found[f"out_{measure}"], results.total(measure)), measure
    assert openpyxl.load_workbook(again, data_only=True)["Checks"]["B2"].value == "ALL OK"
    return again


def _rows(path: Path, sheet: str, label: str) -> list[int]:
    ws = openpyxl.load_workbook(path, data_only=True)[sheet]
    return [r for r in range(6, ws.max_row + 1) if ws.cell(r, 1).value == label]


def test_formualizer_agrees_with_every_cached_value(results: Results, book: Path, tmp_path: Path) -> None:
    _agrees(results, book, tmp_path)
    # The plan is worth testing: the ratios differ by year, and the site gives some of its energy.
    pue = results.detail["site_pue"][:, 0]
    assert np.abs(pue[0] - pue[2]).max() > 0.01
    assert (results.total("onsite_kwh") or 0.0) > 1e5


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_agrees_with_every_cached_value(book: Path, tmp_path: Path) -> None:
    assert differences(book, libreoffice(book, tmp_path)) == []


ODD: dict[str, tuple[dict[str, Any], ...]] = {
    "two systems, heat, water entered": (
        {"liquid_cooling": "direct-to-chip", "liquid_share": 0.4, "heat_reuse_share": 0.3},
        {"wue_l_per_kwh": 0.4, "cooling": "lm-2", "pue": None},
        {},
    ),
    "monthly PUE and own power": (
        {"pue_monthly": (1.1,) * 6 + (1.3,) * 6, "solar_kw": 5000.0},
        {"battery_rule": "self-consumption", "cooling": "lm-5", "pue": None},
        {"genset_kw": 100.0},
    ),
    "battery alone": (
        {"cooling": None, "battery_kwh": 300.0, "battery_kw": 100.0, "battery_rule": "intensity",
         "battery_efficiency": 0.3},
        {"solar_kw": 0.0, "wind_kw": 0.0},
        {},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", list(ODD))
def test_other_sites_agree(name: str, tmp_path: Path) -> None:
    plan = hours_plan()
    sites = tuple(
        msgspec.structs.replace(site, **changes) for site, changes in zip(plan.sites, ODD[name], strict=True)
    )
    results, path = evaluate(resolve(msgspec.structs.replace(plan, sites=sites))), tmp_path / "book.xlsx"
    write_workbook(results, path)
    _agrees(results, path, tmp_path)


@pytest.mark.parametrize("case", ["later", "no fleet", "alone"])
def test_years_and_sites_without_load_agree(case: str, tmp_path: Path) -> None:
    plan = hours_plan()
    if case == "later":
        # Both fleets of the cooled site come in the second year: its first year has no ratios.
        fleets = tuple(
            msgspec.structs.replace(fleet, purchase_year=2027) if fleet.site == "cold" else fleet
            for fleet in plan.fleets
        )
        plan = msgspec.structs.replace(plan, fleets=fleets)
    elif case == "no fleet":
        empty = Site(id="empty", region="IRL", cooling="lm-1", solar_kw=100.0)
        plan = msgspec.structs.replace(plan, sites=(*plan.sites, empty))
    else:
        plan = msgspec.structs.replace(
            plan, sites=plan.sites[:1], fleets=plan.fleets[:1], contracts=(), years=1
        )
    results, path = evaluate(resolve(plan)), tmp_path / "book.xlsx"
    write_workbook(results, path)
    _agrees(results, path, tmp_path)


# -- changing inputs ---------------------------------------------------------------------------

# What changes the load of a site changes its ratios too, so only these are algebra there.
_LOAD = {
    "count", "accelerators_per_server", "powered_share", "tdp_w", "idle_w", "max_w", "power_cap_w",
    "host_idle_w", "host_max_w", "memory_gb", "memory_w_per_gb", "storage_drives", "storage_w_per_drive",
    "network_ports", "network_w_per_port", "psu_efficiency", "utilization", "power_exponent",
    "purchase_year", "end_of_life", "lifetime_years",
}  # fmt: skip
TEN = {
    "sites/cold/grid_kg_per_kwh": 0.61,
    "sites/cold/td_loss": 0.2,
    "sites/own/wue_l_per_kwh": 2.2,
    "sites/own/grid_kg_per_kwh": 0.05,
    "sites/own/electricity_price_per_kwh": 0.3,
    "sites/plain/pue": 2.0,
    "fleets/f1/embodied_kg_per_accelerator": 999.0,
    "fleets/f4/count": 640,
    "contracts/k1/share": 0.9,
    "contracts/k2/volume_kwh_per_year": 1e9,
}


@pytest.mark.parametrize("key", list(TEN))
def test_a_change_in_the_file(key: str, results: Results, book: Path, tmp_path: Path) -> None:
    edited = openpyxl.load_workbook(book)
    row, _ = input_cells(book)[key]
    edited["Inputs"].cell(row, 3).value = TEN[key]
    path = tmp_path / "edited.xlsx"
    edited.save(path)
    again = recalculate(path, tmp_path)
    expected, found = evaluate(_changed(results.resolved, key, TEN[key])), totals(again)
    for measure in OUTPUTS:
        assert _close(found[f"out_{measure}"], expected.total(measure)), measure
    checks = openpyxl.load_workbook(again, data_only=True)["Checks"]
    assert checks["B2"].value == "Balances OK; inputs changed since export: 1"


@pytest.mark.parametrize("part", [0, *(pytest.param(n, marks=pytest.mark.slow) for n in (1, 2))])
def test_inputs_that_are_algebra_move_as_in_the_program(results: Results, book: Path, part: int) -> None:
    """Every third input, in turn; the other two thirds are slow tests."""
    names = openpyxl.load_workbook(book).defined_names
    places = {}
    for measure in OUTPUTS:
        sheet, address = names[f"out_{measure}"].attr_text.split("!")
        column, row = address.strip("$").split("$")
        places[measure] = (sheet, int(row), openpyxl.utils.column_index_from_string(column))
    live, tried, seen = formualizer.load_workbook(str(book)), 0, 0
    for key, (row, value) in input_cells(book).items():
        field = key.rsplit("/", 1)[-1]
        loaded = key.startswith("fleets/") and not key.startswith("fleets/f4/") and field in _LOAD
        # The first year moves the years of service.
        other = None if key.startswith("constants/") or loaded else _other(key, value)
        if other is None or key == "plan/start_year":
            continue
        seen += 1
        if seen % 3 != part:
            continue
        live.set_value("Inputs", row, 3, other)
        expected = evaluate(_changed(results.resolved, key, other))
        found = {m: live.evaluate_cell(*place) for m, place in places.items()}
        live.set_value("Inputs", row, 3, value)
        tried += 1
        for measure in OUTPUTS:
            assert _close(found[measure], expected.total(measure)), (key, other, measure)
    assert tried > 26


def test_a_changed_load_keeps_the_ratios_and_the_balances(
    results: Results, book: Path, tmp_path: Path
) -> None:
    """Twice the accelerators: twice the energy at the ratios as exported, and no balance fails."""
    edited = openpyxl.load_workbook(book)
    row, value = input_cells(book)["fleets/f3/count"]
    edited["Inputs"].cell(row, 3).value = 2 * value
    path = tmp_path / "edited.xlsx"
    edited.save(path)
    again = openpyxl.load_workbook(recalculate(path, tmp_path), data_only=True)
    assert again["Checks"]["B2"].value == "Balances OK; inputs changed since export: 1"
    before = openpyxl.load_workbook(book, data_only=True)
    row = [r for r in range(6, 60) if before["Energy"].cell(r, 1).value == "Flexible"][-1]
    assert again["Energy"].cell(row, 4).value == pytest.approx(2 * before["Energy"].cell(row, 4).value)


# -- what the reader sees ----------------------------------------------------------------------


def test_what_acts_in_the_hourly_pass_is_no_live_input(book: Path) -> None:
    ws = openpyxl.load_workbook(book)["Inputs"]
    live = input_cells(book)
    rows = {ws.cell(r, 1).value: r for r in range(6, ws.max_row + 1)}
    for path in (
        "sites/cold/cooling",
        "sites/cold/climate",
        "sites/own/pue",
        "sites/own/solar_kw",
        "sites/own/solar_capacity_factor",
        "sites/own/battery_rule",
        "fleets/f3/flexible_share",
        "fleets/f3/flexible_window_h",
        "fleets/f3/utilization",
        "fleets/f1/utilization",
    ):
        r = rows[path]
        assert path not in live
        assert ws.cell(r, 3).protection.locked
        assert not ws.cell(r, 3).font.color.rgb.endswith("1F4FBF")
        assert ws.cell(r, 11).value.startswith("Acts in GreenPlanner's hourly pass"), path
        assert ws.cell(r, 7).value in ("entered", "catalog", "assumed")
    assert ws.cell(rows["sites/own/solar_capacity_factor"], 8).value
    for path in ("sites/plain/pue", "sites/own/wue_l_per_kwh", "fleets/f2/utilization"):
        assert path in live
    # Parts that nobody has are not listed, nor is a PUE or WUE that is a result.
    for path in ("sites/plain/solar_kw", "sites/plain/climate", "sites/cold/pue", "sites/cold/wue_l_per_kwh"):
        assert path not in rows


def test_a_change_of_what_is_not_live_does_not_count_as_a_change(book: Path, tmp_path: Path) -> None:
    edited = openpyxl.load_workbook(book)
    ws = edited["Inputs"]
    row = next(r for r in range(6, ws.max_row + 1) if ws.cell(r, 1).value == "sites/own/solar_kw")
    ws.cell(row, 3).value = 9000
    path = tmp_path / "edited.xlsx"
    edited.save(path)
    again = openpyxl.load_workbook(recalculate(path, tmp_path), data_only=True)
    assert again["Checks"]["B2"].value == "ALL OK"


def test_hours_block_and_energy_rows(results: Results, book: Path) -> None:
    ws = openpyxl.load_workbook(book, data_only=True)
    assert _rows(book, "Hours", "Site hours (from GreenPlanner, hourly pass)")
    pue = _rows(book, "Hours", "PUE: facility energy / IT energy")
    assert [ws["Hours"].cell(r, 2).value for r in pue] == [2026, 2027, 2028] * 2
    shown = [[ws["Hours"].cell(r, 3 + m).value for m in range(12)] for r in pue[:3]]
    years = results.detail["site_pue"][:, 0]
    assert np.array(shown) == pytest.approx(years)
    assert len(_rows(book, "Hours", "WUE: water on site / IT energy, L/kWh")) == 3
    for measure, label in (("solar_kwh", "Solar generation on site"), ("battery_loss_kwh", "Battery loss")):
        (row,) = _rows(book, "Energy", f"自有 Own power: {label}")
        assert ws["Energy"].cell(row, 7).value == pytest.approx(results.total(measure))
    typed = [
        cell.coordinate
        for sheet in ("Energy", "Scope12", "Months", "Water", "Summary")
        for line in openpyxl.load_workbook(book)[sheet].iter_rows()
        for cell in line
        if cell.data_type == "n" and cell.value is not None
    ]
    assert typed == []


def test_a_damaged_ratio_is_found(book: Path, tmp_path: Path) -> None:
    for label, value in (("PUE: facility energy / IT energy", 0.5), ("Grid import / facility energy", 1.9)):
        edited = openpyxl.load_workbook(book)
        edited["Hours"].cell(_rows(book, "Hours", label)[0], 5).value = value
        path = tmp_path / "edited.xlsx"
        edited.save(path)
        again = openpyxl.load_workbook(recalculate(path, tmp_path), data_only=True)
        assert again["Checks"]["B2"].value.startswith("CHECK"), label


def test_plans_without_such_sites_know_nothing_of_it(tiny: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    write_workbook(run(rich_plan(), tiny), path)
    assert not _rows(path, "Hours", "Site hours (from GreenPlanner, hourly pass)")
    assert _rows(path, "Energy", "Grid import (equal to facility energy: no generation on site)")
    assert not _rows(path, "Energy", "From panels, turbines and battery")


def test_formulas_hold_to_the_rules(book: Path) -> None:
    number = re.compile(r"(?<![A-Za-z0-9_$.])(\d+(?:\.\d+)?)(?![A-Za-z0-9_(!:.])")
    for sheet, address, formula in formulas(book):
        bare = re.sub(r'"(?:[^"]|"")*"', '""', formula)
        assert set(number.findall(bare)) <= {"0", "1", "12", "100", "1000", "8760"}, (sheet, address, formula)
        assert len(formula) < 8000
    used = {
        int(row)
        for sheet, _, formula in formulas(book)
        if sheet not in ("Inputs", "Factors")
        for row in re.findall(r"Inputs!\$C\$(\d+)", formula)
    }
    assert [key for key, (row, _) in input_cells(book).items() if row not in used] == []


def test_work_that_moves_between_sites_agrees(tmp_path: Path) -> None:
    """Half of the work of a fleet in Poland goes to Norway; the book shows the moved hours' figures."""
    common = {"accelerator": "h100-sxm5-80gb", "count": 80, "utilization": 0.5, "movable_share": 0.5}
    sites = (Site(id="no", region="NOR", pue=1.1), Site(id="pl", region="POL", cooling="lm-2"))
    fleets = (Fleet(id="a", site="no", **common), Fleet(id="b", site="pl", **common))
    plan = Plan(name="Moved", years=2, sites=sites, fleets=fleets)
    stay = tuple(msgspec.structs.replace(each, movable_share=0.0) for each in fleets)
    results = evaluate(resolve(plan))
    at_home = evaluate(resolve(msgspec.structs.replace(plan, fleets=stay)))
    assert results.total("scope2_location_kg") < 0.9 * at_home.total("scope2_location_kg")
    path = tmp_path / "moved.xlsx"
    write_workbook(results, path)
    _agrees(results, path, tmp_path)


def test_operators_with_hours_of_their_own_agree(tmp_path: Path) -> None:
    """Colocation beside a cooling model, cloud beside panels and a battery: months and years."""
    plan = hours_plan()
    cold, own, plain = plan.sites
    change = msgspec.structs.replace
    sites = (change(cold, arrangement="colocation"), change(own, arrangement="cloud"), plain)
    operated = evaluate(resolve(change(plan, sites=sites)))
    path = tmp_path / "operators.xlsx"
    write_workbook(operated, path)
    _agrees(operated, path, tmp_path)
