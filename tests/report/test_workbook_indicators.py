"""The sheets Indicators, ESRS and SCI: the program's figures, live formulas, states with reasons."""

import msgspec
import openpyxl
import pytest

from greenplanner.model.indicators import all_indicators
from greenplanner.plan.types import Contract, Fleet, Reservation, Site, Workload
from greenplanner.report.workbook import write_workbook
from tests.model.test_explain_all import PLAN
from tests.model.test_indicators import results_of
from tests.report.books import differences, formulas, recalculate
from tests.support.plans import energy_plan

SHEETS = ("Indicators", "ESRS", "SCI")
BOOK_PLAN = msgspec.structs.replace(
    PLAN,
    sites=(
        *PLAN.sites,
        Site(id="sh", name="Shanghai", region="CN-SH", cooling="lm-2", heat_reuse_share=0.2,
             owner="Owner plc", genset_fuel_l_per_year=1000.0, refrigerant_charge_kg=10.0, solar_kw=50.0),
        Site(id="co", name="Colo", region="DEU", arrangement="colocation", pue=1.4),
    ),
    fleets=(
        *PLAN.fleets,
        Fleet(id="g", name="Second", site="sh", accelerator="h100-sxm5-80gb", count=40),
        Fleet(id="h", name="Third", site="co", accelerator="a100-sxm4-80gb", count=16, purchase_year=2027),
    ),
    contracts=(*PLAN.contracts, Contract(id="m", site="sh", share=0.5, technology="wind", instrument="GEC"),
               Contract(id="n", site="co", kind="supplier", share=0.3, technology="hydro", kg_per_kwh=0.01)),
)  # fmt: skip


@pytest.fixture(scope="module")
def results():
    return results_of(BOOK_PLAN)


@pytest.fixture(scope="module")
def path(results, tmp_path_factory):
    found = tmp_path_factory.mktemp("indicators") / "book.xlsx"
    write_workbook(results, found)
    return found


def numbers(path, sheet):
    """Return all numbers of the years by row label, in the order of the rows."""
    ws = openpyxl.load_workbook(path, data_only=True)[sheet]
    return [[ws.cell(r, c).value for c in range(1, 9)] for r in range(6, ws.max_row + 1)]


def test_recalculation_agrees(path, tmp_path):
    assert differences(path, recalculate(path, tmp_path)) == []


def test_sheets_hold_the_figures_of_the_program(results, path):
    """Every number of a year that the indicators know stands in its sheet under its label."""
    for sheet, groups in (
        ("ESRS", ("esrs",)),
        ("SCI", ("sci",)),
        ("Indicators", ("dc", "own", "eu", "china")),
    ):
        rows = numbers(path, sheet)
        for item in all_indicators(results, [2026, 2027]):
            if item.group not in groups or not isinstance(item.value, float):
                continue
            column = 3 + results.years.index(item.year)
            same = [row[column] for row in rows if row[0] == item.label]
            assert any(value == pytest.approx(item.value, rel=1e-12) for value in same), item.key


def test_figures_are_live_where_cells_have_the_parts(path):
    live = dict.fromkeys(SHEETS, 0)
    for sheet, _, _ in formulas(path):
        if sheet in live:
            live[sheet] += 1
    assert live["Indicators"] > 60
    assert live["ESRS"] > 60
    assert live["SCI"] > 20


def test_states_and_reasons_stand_in_the_sheet(path):
    rows = numbers(path, "Indicators")
    # All sites, the hall with other servers, and two without.
    iteusv = [row for row in rows if str(row[0]).startswith("ITEUsv")]
    assert [row[3] for row in iteusv] == pytest.approx([0.25, 0.25, "not applicable", "not applicable"])
    assert "Accelerators do most of the computing" in iteusv[2][6]
    owner = [row for row in rows if row[0] == "Owner"]
    assert [row[3] for row in owner] == ["not known", "Owner plc", "not known"]


def test_an_auditor_who_changes_an_input_moves_the_indicators(path, tmp_path):
    """PUE of the hall 1.25 -> 1.5 in the inputs: the formulas on Indicators and SCI follow."""
    book = openpyxl.load_workbook(path)
    inputs = book["Inputs"]
    row = next(r for r in range(6, inputs.max_row) if inputs.cell(r, 1).value == "sites/s/pue")
    inputs.cell(row, 3).value = 1.5
    changed = tmp_path / "changed.xlsx"
    book.save(changed)
    again = recalculate(changed, tmp_path)
    found = [row for row in numbers(again, "Indicators") if str(row[0]).startswith("PUE")]
    assert any(row[3] == pytest.approx(1.5) for row in found)
    before = next(row for row in numbers(path, "SCI") if row[0] == "SCI per accelerator-hour")[3]
    after = next(row for row in numbers(again, "SCI") if row[0] == "SCI per accelerator-hour")[3]
    assert after > before


def test_an_auditor_who_changes_a_reservation_moves_its_score(path, tmp_path):
    """Twice the accelerators give twice M and E: the score doubles; other servers move ITEUsv."""
    book = openpyxl.load_workbook(path)
    inputs = book["Inputs"]
    rows = {inputs.cell(r, 1).value: r for r in range(6, inputs.max_row)}
    inputs.cell(rows["reservations/ra/reserved"], 3).value = 8
    # (0.5 x 30 + 0.7 x 10) / 40
    inputs.cell(rows["cpu_servers/u/cpu_utilization"], 3).value = 0.5
    changed = tmp_path / "changed.xlsx"
    book.save(changed)
    again = recalculate(changed, tmp_path)

    def score(file):
        return next(row for row in numbers(file, "SCI") if row[0] == "SCI per unit, reserved hardware")[3]

    assert score(again) == pytest.approx(2 * score(path), rel=1e-9)
    utilization = next(row for row in numbers(again, "Indicators") if str(row[0]).startswith("ITEUsv"))
    assert utilization[3] == pytest.approx(0.55)


def test_fuel_devices_and_grid_move_e1_5_and_sci(tmp_path):
    """Fuel, clients and grid factor in the inputs give E1-5 and the scores that the program gives for them.

    1 000 L of diesel at 10 kWh are 10 MWh, 3 000 L 30 MWh; the devices draw 50 kWh, at tenfold 500 kWh.
    """
    plan = energy_plan(2e5, region="DEU", grid_kg_per_kwh=0.4, genset_fuel_l_per_year=1000.0, pue=1.2)
    work = Workload(
        id="w", name="Phones", kind="federated", clients=1000, rounds=10, client_w=10.0,
        client_hours_per_round=0.5, mb_per_round=1.0, client_owner="own", client_region="FRA",
    )  # fmt: skip
    kept = Reservation(id="r", fleet="f", reserved=1.0, hours_per_year=100.0, units_per_year=10.0)
    plan = msgspec.structs.replace(plan, workloads=(work,), reservations=(kept,), years=2)
    changes = {
        "sites/s/genset_fuel_l_per_year": 3000.0, "workloads/w/clients": 10_000,
        "sites/s/grid_kg_per_kwh": 0.6,
    }  # fmt: skip
    changed = msgspec.structs.replace(
        plan,
        sites=(msgspec.structs.replace(plan.sites[0], genset_fuel_l_per_year=3000.0, grid_kg_per_kwh=0.6),),
        workloads=(msgspec.structs.replace(work, clients=10_000),),
    )
    path, wanted = tmp_path / "book.xlsx", tmp_path / "wanted.xlsx"
    write_workbook(results_of(plan), path)
    write_workbook(results_of(changed), wanted)
    assert differences(path, recalculate(path, tmp_path)) == []
    book = openpyxl.load_workbook(path)
    inputs = book["Inputs"]
    rows = {inputs.cell(r, 1).value: r for r in range(6, inputs.max_row + 1)}
    for key, value in changes.items():
        inputs.cell(rows[key], 3).value = value
    edited = tmp_path / "edited.xlsx"
    book.save(edited)
    again = recalculate(edited, tmp_path)
    for sheet in ("ESRS", "SCI"):
        for found, expected in zip(numbers(again, sheet), numbers(wanted, sheet), strict=True):
            for one, other in zip(found[3:6], expected[3:6], strict=True):
                same = pytest.approx(other, rel=1e-9, abs=1e-12) if isinstance(other, int | float) else other
                assert one == same, (sheet, found[0])
    total = next(row for row in numbers(again, "ESRS") if row[0] == "Total energy consumption")
    assert total[3] == pytest.approx(240 + 30 + 0.5)
