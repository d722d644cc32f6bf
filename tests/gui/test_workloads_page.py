"""The page of workloads."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from PySide6.QtWidgets import QMessageBox

from greenplanner.catalog.store import default_catalog
from greenplanner.gui.models import workload_columns
from greenplanner.gui.pages.workloads import WorkloadsPage
from greenplanner.gui.widgets.catalog_picker import CatalogPicker
from greenplanner.model.estimates_inference import InferenceEstimate
from greenplanner.plan.types import Plan
from tests.gui.page_support import open_document, shown
from tests.gui.test_request_panel import PLAN


@pytest.fixture
def page(qtbot: Any) -> WorkloadsPage:
    return shown(qtbot, WorkloadsPage(open_document(PLAN)))


def test_results_and_totals(page: WorkloadsPage) -> None:
    results = page.document.results
    assert results is not None
    row = results.workload_rows()[0]
    values = {column.label: column.values(page.document) for column in workload_columns.columns()}
    assert values["Accelerator-hours"]["chat"] == pytest.approx(row["hours"])
    assert values["Accelerators needed"]["chat"] == row["needed"]
    assert values["Per request"]["chat"] == pytest.approx(1000 * row["facility_kwh"] / row["requests"])
    assert "facility energy" in page.totals.text()


def test_the_current_workload_is_explained(page: WorkloadsPage) -> None:
    page.view.go_to("chat", "name")
    assert page.request.estimate is not None


def test_presets_are_found_by_name(qtbot: Any) -> None:
    picker = CatalogPicker(default_catalog(), "models")
    qtbot.addWidget(picker)
    picker.setText("llama-3.1-70b")
    picker.textEdited.emit("llama-3.1-70b")
    assert "llama-3.1-70b" in picker.rows()


def test_preset_fills_the_model(page: WorkloadsPage) -> None:
    work = msgspec.structs.replace(PLAN.workloads[0], params_b=None, model="mixtral-8x7b")
    page.document.edit(msgspec.structs.replace(PLAN, workloads=(work,)), "edit")
    page.document.flush()
    page.view.go_to("chat", "name")
    found = page.request.estimate
    assert isinstance(found, InferenceEstimate)
    assert found.service.model.active_params == pytest.approx(12.9e9)


def test_size_the_fleet_is_one_step(page: WorkloadsPage) -> None:
    page.view.go_to("chat", "name")
    page.size_action.trigger()
    page.document.flush()
    assert page.document.plan.fleets[0].count == 8
    page.document.undo()
    assert page.document.plan.fleets[0].count == 16


def test_sizing_without_a_fleet_says_so(page: WorkloadsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda *words: said.append(words[2]))
    alone = msgspec.structs.replace(PLAN.workloads[0], fleet=None)
    page.document.edit(msgspec.structs.replace(PLAN, workloads=(alone,)), "edit")
    page.document.flush()
    page.view.go_to("chat", "name")
    page.size_action.trigger()
    assert "Choose a fleet" in said[0]


def test_a_workload_in_an_empty_plan_brings_a_fleet(qtbot: Any) -> None:
    page = shown(qtbot, WorkloadsPage(open_document(Plan(name="empty", start_year=2026, years=1))))
    page.add()
    page.document.flush()
    plan = page.document.plan
    assert (len(plan.sites), len(plan.fleets), len(plan.workloads)) == (1, 1, 1)
    assert plan.workloads[0].fleet == plan.fleets[0].id
    assert page.document.results is not None
