"""Federated training in the workbook: live lines in scope 2, scope 3 and cost, recalculated by others."""

from __future__ import annotations

import msgspec
import openpyxl
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Contract, Fleet, Plan, Site, Workload
from greenplanner.report.workbook import write_workbook
from tests.report.books import differences, recalculate, totals

OWN = Workload(
    id="x", name="Phones", kind="federated", clients=1_000_000, rounds=100, mb_per_round=10.0,
    client_owner="own", client_region="DEU", first_year=2027,
)  # fmt: skip
OTHERS = Workload(id="y", name="=Hospitals", kind="federated", clients=100_000, rounds=100, params_b=0.01,
                  client_region="USA")  # fmt: skip
NO_RESIDUAL = msgspec.structs.replace(OWN, id="z", name="World", client_region="WLD")
HALL = Plan(
    name="Hall", start_year=2026, years=3, carbon_price_per_t=50.0, currency="EUR",
    sites=(Site(id="s", region="DEU", pue=1.2),),
    fleets=(Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=64, utilization=0.5),),
    contracts=(Contract(id="c", site="s", kind="ppa", share=0.5),),
    workloads=(OWN, OTHERS, NO_RESIDUAL),
)  # fmt: skip
TWO_HALLS = msgspec.structs.replace(HALL, name="Two halls", sites=(*HALL.sites, Site(id="t", region="FRA")))
ALONE = Plan(name="Alone", start_year=2026, years=2, carbon_price_per_t=50.0, workloads=(OWN, OTHERS))
OUT = ("scope2_location_kg", "scope2_market_kg", "cat1_kg", "cat3b_kg", "cat3c_kg", "total_location_kg",
       "total_market_kg", "cost", "facility_kwh")  # fmt: skip


@pytest.mark.parametrize("plan", [HALL, TWO_HALLS, ALONE], ids=lambda plan: plan.name)
def test_recalculated_by_another_program(plan, tmp_path):
    results = evaluate(resolve(plan, default_catalog()))
    path = tmp_path / "book.xlsx"
    write_workbook(results, path)
    again = recalculate(path, tmp_path)
    assert differences(path, again) == []
    found = totals(again)
    for measure in OUT:
        assert found[f"out_{measure}"] == pytest.approx(results.total(measure), rel=1e-9), measure
    checked = openpyxl.load_workbook(again, data_only=True)
    assert checked["Checks"]["B2"].value == "ALL OK"
    line = next(
        row for row in checked["Summary"].iter_rows(values_only=True) if "outside the halls" in str(row[0])
    )
    assert line[2] == pytest.approx(results.total("client_kwh") / 1000)


def test_the_cells_follow_a_changed_input(tmp_path):
    """Twice the clients: the devices' part of scope 2 doubles, as in the program."""
    plan = msgspec.structs.replace(HALL, workloads=(OWN,))
    path = tmp_path / "book.xlsx"
    write_workbook(evaluate(resolve(plan, default_catalog())), path)
    book = openpyxl.load_workbook(path)
    inputs = book["Inputs"]
    row = next(cell.row for cell in inputs["A"] if cell.value == "workloads/x/clients")
    inputs.cell(row, 3).value = 2_000_000
    book.save(path)
    found = totals(recalculate(path, tmp_path))
    twice = msgspec.structs.replace(plan, workloads=(msgspec.structs.replace(OWN, clients=2_000_000),))
    expected = evaluate(resolve(twice, default_catalog()))
    for measure in OUT:
        assert found[f"out_{measure}"] == pytest.approx(expected.total(measure), rel=1e-9), measure


def test_a_plan_without_any_has_no_lines(tmp_path):
    path = tmp_path / "book.xlsx"
    write_workbook(evaluate(resolve(msgspec.structs.replace(HALL, workloads=()), default_catalog())), path)
    book = openpyxl.load_workbook(path)
    for name in ("Energy", "Scope12", "Scope3", "Cost", "Inputs"):
        texts = [str(cell.value) for row in book[name].iter_rows() for cell in row if cell.value]
        assert not [text for text in texts if "ederated" in text], name
