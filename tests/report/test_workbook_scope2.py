"""The sheet Instruments, and what Scope12 says of criteria and residual mix."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.model.matching import hourly_matching
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Contract, Fleet, Plan, Site
from greenplanner.report.workbook import write_workbook

PLAN = Plan(
    name="Two sites",
    start_year=2026,
    sites=(Site(id="de", name="Frankfurt", region="DEU"), Site(id="va", name="Virginia", region="US-VA")),
    fleets=(
        Fleet(id="f", site="de", accelerator="h100-sxm5-80gb", count=16, utilization=0.5),
        Fleet(id="g", site="va", accelerator="h100-sxm5-80gb", count=8, utilization=0.5),
    ),
    contracts=(
        Contract(
            id="p", name="=Wind PPA", instrument="PPA", technology="wind", site="de", share=0.6, region="DEU"
        ),
        Contract(
            id="g", name="Old GO", instrument="GO", site="de", share=0.1, criterion_4=False,
            evidence_4="Registry 2019", vintage_first_year=2019,
        ),
    ),
)  # fmt: skip


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[object, Path]:
    """The results and the file."""
    path = tmp_path_factory.mktemp("book") / "scope2.xlsx"
    results = evaluate(resolve(PLAN, default_catalog()))
    write_workbook(results, path)
    return results, path


def rows_of(path: Path, sheet: str, values: bool = True) -> list[list[object]]:
    ws = openpyxl.load_workbook(path, data_only=values)[sheet]
    return [[cell.value for cell in row] for row in ws.iter_rows()]


def test_instruments_with_criteria_and_reason(written: tuple[object, Path]) -> None:
    """Criteria are links to Inputs, volumes to Scope12; the reason and the evidence stand beside."""
    results, path = written
    shown = {row[0]: row for row in rows_of(path, "Instruments") if row[0]}
    old, wind = shown["Old GO"], shown["=Wind PPA"]
    assert old[1:7] == ["GO", "Frankfurt", None, None, "no", "2019"] or old[4] == ""
    assert old[10] == "no"
    assert old[7] == "not answered"
    used = {use.contract: use for use in results.contract_uses}
    assert old[15:19] == pytest.approx([used["g"].volume_kwh, 0.0, 0.0, used["g"].rejected_kwh])
    assert wind[15:19] == pytest.approx([used["p"].volume_kwh, used["p"].used_kwh, 0.0, 0.0])
    assert "does not meet criterion 4" in old[19]
    assert "Registry 2019" in old[19]
    formulas = {row[0]: row for row in rows_of(path, "Instruments", values=False) if row[0]}
    assert all(str(cell).startswith("=Inputs!") for cell in formulas["Old GO"][7:15])
    assert all(str(cell).startswith("=") for cell in formulas["Old GO"][15:19])


def test_hourly_view_is_pasted_and_labeled(written: tuple[object, Path]) -> None:
    results, path = written
    rows = rows_of(path, "Instruments")
    texts = [row[0] for row in rows if isinstance(row[0], str)]
    assert any("no formula repeats them" in text for text in texts)
    assert sum("not in force" in text for text in texts) >= 3
    start = next(at for at, row in enumerate(rows) if row[0] == "Frankfurt")
    found = {row[0]: row[2] for row in rows[start : start + 12]}
    market = found["Scope 2, market-based, annual matching (in force)"]
    assert market == pytest.approx(results.by_site("scope2_market_kg")[0, :, 0].sum())
    written_rows = rows_of(path, "Instruments", values=False)
    live = [row[2] for row in written_rows if row[0] == "Scope 2, market-based, annual matching (in force)"]
    assert all(str(cell).startswith("=Scope12!") for cell in live)
    matching = hourly_matching(results)
    score = "24/7 CFE score (with the grid average, not net of attributes sold)"
    assert found[score] == pytest.approx(matching.shares("de").cfe)
    draft = "Draft view, hourly matching: rest at the residual mix, else fossil (not in force)"
    assert found[draft] == pytest.approx(matching.of("de")[0].hourly_residual_kg)


def test_missing_residual_mix_is_printed(written: tuple[object, Path]) -> None:
    """On Scope12 beside the figure and on the cover."""
    _, path = written
    lines = [str(row[0]) for row in rows_of(path, "Scope12")]
    assert sum("No residual mix is known" in line for line in lines) == 1
    assert any("no residual mix for Virginia" in str(row[0]) for row in rows_of(path, "Cover"))
    assert any("rejected: does not meet a quality criterion" in line for line in lines)


def test_plan_without_contracts(tmp_path: Path) -> None:
    path = tmp_path / "none.xlsx"
    write_workbook(evaluate(resolve(Plan(name="Empty"), default_catalog())), path)
    assert any("no contracts" in str(row[0]) for row in rows_of(path, "Instruments"))
