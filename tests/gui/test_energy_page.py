"""The page of energy contracts: criteria, coverage, carbon-free energy by the hour."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from greenplanner.gui import carbon_free_charts as charts
from greenplanner.gui.document import Document
from greenplanner.gui.models.series_edits import Target, fits, targets
from greenplanner.gui.pages.energy import EnergyPage
from greenplanner.gui.widgets.coverage import coverage_bars, disclosures
from greenplanner.plan.series_import import ImportedSeries
from greenplanner.plan.types import Contract, Fleet, Plan, Site, Workload
from tests.gui.page_support import open_document

PLAN = Plan(
    name="Contracts",
    start_year=2026,
    years=2,
    sites=(
        Site(id="de", name="Frankfurt", region="DEU", solar_kw=50.0),
        Site(id="va", name="Virginia", region="US-VA"),
    ),
    fleets=(
        Fleet(id="f", site="de", accelerator="h100-sxm5-80gb", count=64, utilization=0.5),
        Fleet(id="g", site="va", accelerator="h100-sxm5-80gb", count=32, utilization=0.5),
    ),
    contracts=(
        Contract(
            id="ppa", name="Wind", instrument="PPA", technology="wind", site="de", share=0.5, region="DEU"
        ),
        Contract(id="go", name="Old", instrument="GO", site="de", share=0.2, vintage_first_year=2020),
    ),
)  # fmt: skip


@pytest.fixture
def document(qapp: object) -> Document:
    """A document with two sites, one without a residual mix."""
    return open_document(PLAN)


def page_of(document: Document, qtbot: Any) -> EnergyPage:
    """Return the page, shown."""
    page = EnergyPage(document)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page


def line_of(page: EnergyPage, number: int) -> Any:
    """Return the widgets of one criterion."""
    assert page.form.criteria is not None
    return page.form.criteria.lines[number]


def test_a_tick_rejects_and_one_undo_takes_it_back(document: Document, qtbot: Any) -> None:
    page = page_of(document, qtbot)
    page.view.select_entities(["go"])
    line = line_of(page, 4)
    assert not line.yes.isChecked()
    assert not line.no.isChecked()
    assert "2020" in line.hint.text()  # what the program sees by itself
    line.no.click()
    document.flush()
    assert document.plan.contracts[1].criterion_4 is False
    assert "criterion 4" in page.form.criteria.status.text()
    assert line.proof.isVisible()
    line.proof.setText("Registry 17")
    line.proof.setModified(True)
    line.proof.committed.emit()
    assert document.plan.contracts[1].evidence_4 == "Registry 17"
    uses = [use for use in document.results.contract_uses if use.contract == "go"]
    assert all(use.rejected_kwh > 0 for use in uses)
    document.undo()
    document.undo()
    assert document.plan == PLAN
    document.flush()
    assert not line.no.isChecked()
    line.yes.click()
    assert document.plan.contracts[1].criterion_4 is True
    line.yes.click()  # off again: not answered
    assert document.plan.contracts[1].criterion_4 is None


def test_status_says_what_is_open(document: Document, qtbot: Any) -> None:
    page = page_of(document, qtbot)
    page.view.select_entities(["ppa"])
    assert "1, 2, 3, 4, 5, 7" in page.form.criteria.status.text()
    assert line_of(page, 6).hint.text()
    assert not line_of(page, 7).hint.text()


def test_coverage_adds_up(document: Document) -> None:
    """The parts that cover something are the electricity of the sites."""
    bars = coverage_bars(document.results, 2026)
    idle = ("unused", "rejected")
    total = sum(sum(part.values) for part in bars.parts if part.key not in idle)
    assert total == pytest.approx(document.results.value("facility_kwh", 2026), rel=1e-9)
    assert bars.categories == ("Frankfurt", "Virginia")
    assert {"on-site", "GO", "PPA", "rest"} <= {part.key for part in bars.parts}


def test_rejected_volumes_stand_apart(document: Document) -> None:
    """A certificate of 20 % that is rejected is no electricity: 0.2 of Frankfurt's, in a bar of its own."""
    refused = tuple(
        msgspec.structs.replace(each, criterion_4=False) if each.id == "go" else each
        for each in PLAN.contracts
    )
    document = open_document(msgspec.structs.replace(PLAN, contracts=refused))
    bars = coverage_bars(document.results, 2026)
    assert bars.categories == ("Frankfurt", "Virginia", "Rejected")
    assert bars.apart == 1
    totals = bars.totals()
    assert sum(totals[:2]) == pytest.approx(document.results.value("facility_kwh", 2026), rel=1e-9)
    frankfurt = sum(part.values[0] for part in bars.parts if part.key != "on-site")
    assert 0 < totals[2] <= 0.2 * totals[0] + 1
    assert totals[2] == pytest.approx(0.2 * frankfurt, rel=0.02)
    for part in bars.parts:
        assert not any(part.values[:2] if part.key == "rejected" else part.values[2:])


def test_missing_residual_mix_is_printed(document: Document, qtbot: Any) -> None:
    page = page_of(document, qtbot)
    assert len(disclosures(document.results)) == 1
    assert "Virginia" in page.disclosure.text()
    assert page.disclosure.isVisible()


def test_many_missing_mixes_share_a_line(qtbot: Any) -> None:
    sites = tuple(Site(id=f"s{n}", name=f"Site {n}", region="US-VA") for n in range(9))
    (line,) = disclosures(open_document(msgspec.structs.replace(PLAN, sites=(*PLAN.sites, *sites))).results)
    assert "Site 4" in line
    assert "4 more" in line


def test_panel_computes_and_draws(document: Document, qtbot: Any) -> None:
    page = page_of(document, qtbot)
    page.tabs.setCurrentIndex(1)
    panel = page.carbon_free
    qtbot.waitUntil(lambda: panel.matching is not None, timeout=10000)
    assert panel.values["cfe_score"].value.text().endswith("%")
    whole = panel.values["scope2_market_kg"].value.text()
    assert panel.picture.count() == 1  # all sites together have the months only
    panel.sites.setCurrentIndex(1)
    panel.sites.activated.emit(1)
    assert panel.values["scope2_market_kg"].value.text() != whole
    assert panel.picture.count() == len(charts.PICTURES)
    panel.chart.finish()
    for number, key in enumerate(charts.PICTURES):
        panel.picture.setCurrentIndex(number)
        panel.picture.activated.emit(number)
        panel.chart.finish()
        header, rows = panel.chart._table_data
        assert rows, key
        assert all(len(row) == len(header) for row in rows)


def test_without_load_and_without_contracts(qtbot: Any) -> None:
    """Both tabs say in words why there is nothing."""
    document = open_document(Plan(name="Empty"))
    page = page_of(document, qtbot)
    assert page.stack.currentIndex() == 0
    page.tabs.setCurrentIndex(1)
    assert page.carbon_free.stack.currentWidget() is page.carbon_free.empty
    assert not page.disclosure.isVisible()


def test_a_series_of_generation_fits_contracts(document: Document) -> None:
    """Shares go to the carbon-free share of a grid, power to the generation of a contract."""
    plan = document.plan
    found = targets(plan)
    assert Target("contracts", "ppa") in found
    assert Target("sites", "de", "grid_cfe_series") in found
    assert Target("contracts", "ppa").path == "contracts/ppa/generation_series"

    class Found:
        quantity, kind = "power", None

    power: ImportedSeries = Found()  # type: ignore[assignment]
    assert fits(power, Target("contracts", "ppa"))
    assert not fits(power, Target("sites", "de", "grid_cfe_series"))
    assert not fits(power, Target("sites", "de"))


def test_undelivered_volume_is_said(document: Document, qtbot: Any) -> None:
    """Certificates of another grid are left out of the draft view, and the panel says so."""
    other = msgspec.structs.replace(PLAN.contracts[1], region="NOR")
    document.edit(msgspec.structs.replace(PLAN, contracts=(PLAN.contracts[0], other)), "x")
    document.flush()
    page = page_of(document, qtbot)
    page.tabs.setCurrentIndex(1)
    page.carbon_free.finish()
    assert "another grid" in page.carbon_free.note.text()


def test_what_the_hourly_view_leaves_out_is_said(document: Document, qtbot: Any) -> None:
    """Devices outside the halls, and a grid whose factor falls while its carbon-free share stays."""
    work = Workload(
        id="w", kind="federated", clients=1000, rounds=10, client_w=10.0, client_hours_per_round=0.5,
        mb_per_round=1.0, client_owner="own",
    )  # fmt: skip
    falling = msgspec.structs.replace(PLAN.sites[0], grid_change_per_year=-0.05)
    plan = msgspec.structs.replace(PLAN, sites=(falling, *PLAN.sites[1:]), workloads=(work,), years=3)
    document.edit(plan, "x")
    document.flush()
    page = page_of(document, qtbot)
    page.tabs.setCurrentIndex(1)
    panel = page.carbon_free
    panel.finish()
    assert "Own devices" in panel.note.text()
    assert "stays the same" in panel.note.text()
    panel.sites.setCurrentIndex(2)
    panel.sites.activated.emit(2)
    assert "Own devices" not in panel.note.text()
    assert "stays the same" not in panel.note.text()


def test_disclosure_stands_beside_the_figures(document: Document, qtbot: Any) -> None:
    """Both methods, instruments with their share, the source of each factor, the missing residual mix."""
    page = page_of(document, qtbot)
    page.tabs.setCurrentWidget(page.told)
    rows = page.told.table.figures.rows
    assert [row[0] for row in rows if row[0]] == [
        "Both methods", "Types of instruments", "Energy of the instruments", "Location-based factor",
        "Market-based factor of the rest", "Which method targets use",
    ]  # fmt: skip
    market = next(row[2] for row in rows if row[1] == "Scope 2, market-based")
    assert market == pytest.approx(document.results.value("scope2_market_kg", 2026))
    assert any("No residual mix is known" in row[5] for row in rows if row[1] == "Virginia")
    page.told.years.setCurrentIndex(1)
    page.told.years.activated.emit(1)
    market = next(row[2] for row in page.told.table.figures.rows if row[1] == "Scope 2, market-based")
    assert market == pytest.approx(document.results.value("scope2_market_kg", 2027))
