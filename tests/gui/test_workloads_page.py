"""The page of workloads."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from greenplanner.catalog.store import default_catalog
from greenplanner.gui.models import workload_columns
from greenplanner.gui.pages import workloads
from greenplanner.gui.pages.workloads import WorkloadsPage
from greenplanner.gui.widgets.catalog_picker import CatalogPicker
from greenplanner.gui.widgets.checks_dialog import ChecksDialog
from greenplanner.gui.widgets.size_dialog import SizeDialog
from greenplanner.gui.widgets.workload_dialog import WorkloadDialog
from greenplanner.model.estimates_inference import InferenceEstimate
from greenplanner.plan.edits import set_values
from greenplanner.plan.types import Plan, Workload
from greenplanner.whatif.new_workload import WHATS
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


def test_size_the_fleet_is_one_step(page: WorkloadsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[SizeDialog] = []

    def accept(dialog: SizeDialog) -> bool:
        seen.append(dialog)
        assert dialog.table.figures.rows == [["2026", 16.0, 8.0, 8.0, 3.0]]
        assert "facility energy" in dialog.effect.text()
        return True

    monkeypatch.setattr(workloads, "ask", accept)
    page.view.go_to("chat", "name")
    page.size_action.trigger()
    page.document.flush()
    assert len(seen) == 1
    assert page.document.plan.fleets[0].count == 8
    page.document.undo()
    assert page.document.plan.fleets[0].count == 16


def test_size_with_spare_and_by_year(qtbot: Any) -> None:
    """Demand that doubles each year: four times the accelerators in the third, but for whole servers."""
    chat = msgspec.structs.replace(PLAN.workloads[0], requests_per_day=1e7, growth_per_year=1.0)
    plan = msgspec.structs.replace(PLAN, workloads=(chat,), years=3)
    dialog = SizeDialog(open_document(plan), "f")
    qtbot.addWidget(dialog)
    sizes = [row[2] for row in dialog.table.figures.rows]
    assert sizes == sorted(sizes)
    assert sizes[2] > 3 * sizes[0]
    dialog.yearly.setChecked(True)
    dialog.spare.setValue(50)
    dialog.refresh()
    assert dialog.plan is not None
    assert dialog.plan.fleets[0].count_path is not None
    assert [count for _, count in dialog.plan.fleets[0].count_path] == [
        row[3] for row in dialog.table.figures.rows
    ]
    assert dialog.table.figures.rows[2][3] >= 1.5 * sizes[2] - 8


def test_a_size_that_cannot_be_told(qtbot: Any) -> None:
    chat = msgspec.structs.replace(PLAN.workloads[0], params_b=None)
    dialog = SizeDialog(open_document(msgspec.structs.replace(PLAN, workloads=(chat,))), "f")
    qtbot.addWidget(dialog)
    assert dialog.plan is None
    assert "cannot be told" in dialog.why.text()
    assert not dialog.apply_button.isEnabled()


def test_what_does_not_fit_is_mended_with_one_click(page: WorkloadsPage) -> None:
    fits = next(item for item in workload_columns.columns() if item.label == "Fits")
    assert fits.values(page.document)["chat"] == "fits"
    assert not page.troubles.isVisible()
    small = msgspec.structs.replace(PLAN.workloads[0], accelerators_per_replica=1)
    page.document.edit(msgspec.structs.replace(PLAN, workloads=(small,)), "edit")
    page.document.flush()
    assert fits.values(page.document)["chat"] == "no: memory"
    assert page.troubles.isVisible()
    assert "2 are needed" in page.troubles.texts[0]
    labels = [button.text() for button in page.troubles.buttons]
    assert labels[1] == "8-bit weights" or labels[1] == "4-bit weights"
    page.troubles.buttons[0].click()
    page.document.flush()
    assert page.document.plan.workloads[0].accelerators_per_replica is None
    assert not page.troubles.isVisible()
    page.document.undo()
    page.document.flush()
    assert page.troubles.isVisible()


def test_too_small_a_fleet_is_sized_with_one_click(page: WorkloadsPage) -> None:
    large = msgspec.structs.replace(PLAN.workloads[0], requests_per_day=1e8)
    page.document.edit(msgspec.structs.replace(PLAN, workloads=(large,)), "edit")
    page.document.flush()
    sizes = [button for button in page.troubles.buttons if button.text().startswith("Size to")]
    assert len(sizes) == 1
    sizes[0].click()
    page.document.flush()
    assert page.document.plan.fleets[0].count > 16
    assert not page.troubles.isVisible()


def test_what_is_asked_and_whether_it_fits_stands_beside_the_name(page: WorkloadsPage) -> None:
    header = page.view.horizontalHeader()
    shown = [
        page.table.headerData(header.logicalIndex(place), Qt.Orientation.Horizontal) for place in range(5)
    ]
    assert shown == ["Workload", "Demand", "Fits", "Accelerators needed", "Of the fleet"]


def test_the_form_shows_the_fields_of_the_kind(page: WorkloadsPage) -> None:
    rows = page.form.rows
    assert not rows["prompt_tokens"].label.isHidden()
    assert rows["mfu"].label.isHidden()
    assert rows["latency_s"].label.isHidden()
    run = Workload(id="chat", fleet="f", kind="training", params_b=8.0, tokens_b=10.0, method="lora")
    page.document.edit(msgspec.structs.replace(PLAN, workloads=(run,)), "edit")
    page.document.flush()
    assert page.form.rows["prompt_tokens"].label.isHidden()
    assert not page.form.rows["mfu"].label.isHidden()
    assert not page.form.rows["trained_share"].label.isHidden()
    # What is in the plan is never out of sight.
    kept = msgspec.structs.replace(run, prompt_tokens=5.0)
    page.document.edit(msgspec.structs.replace(PLAN, workloads=(kept,)), "edit")
    page.document.flush()
    assert not page.form.rows["prompt_tokens"].label.isHidden()


def test_sizing_without_a_fleet_says_so(page: WorkloadsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda *words: said.append(words[2]))
    alone = msgspec.structs.replace(PLAN.workloads[0], fleet=None)
    page.document.edit(msgspec.structs.replace(PLAN, workloads=(alone,)), "edit")
    page.document.flush()
    page.view.go_to("chat", "name")
    page.size_action.trigger()
    assert "Choose a fleet" in said[0]


def test_a_workload_in_an_empty_plan_brings_a_fleet(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    page = shown(qtbot, WorkloadsPage(open_document(Plan(name="empty", start_year=2026, years=1))))

    def accept(dialog: WorkloadDialog) -> bool:
        dialog.choose("text")
        assert "accelerators" in dialog.preview.text()
        return True

    monkeypatch.setattr(workloads, "ask", accept)
    page.add()
    page.document.flush()
    plan = page.document.plan
    assert (len(plan.sites), len(plan.fleets), len(plan.workloads)) == (1, 1, 1)
    assert plan.workloads[0].fleet == plan.fleets[0].id
    assert page.document.results is not None
    assert page.view.current_id() == plan.workloads[0].id
    page.document.undo()
    assert (len(page.document.plan.sites), len(page.document.plan.workloads)) == (0, 0)


@pytest.fixture
def dialog(qtbot: Any) -> WorkloadDialog:
    dialog = WorkloadDialog(open_document(PLAN))
    qtbot.addWidget(dialog)
    return dialog


@pytest.mark.parametrize("what", WHATS)
def test_each_kind_of_workload_shows_figures_at_once(dialog: WorkloadDialog, what: str) -> None:
    dialog.choose(what)
    assert dialog.plan is not None
    work = next(item for item in dialog.plan.workloads if item.id == dialog.key)
    assert work.fleet == (None if what == "federated" else "f")
    assert "Wh" in dialog.preview.text()
    assert len(dialog.plan.workloads) == 2


def test_presets_and_typed_values(dialog: WorkloadDialog) -> None:
    dialog.choose("pretraining")
    dialog.presets.search.setText("llama 405")
    assert dialog.presets.key() == "llama-3.1-405b"
    assert "405B" in dialog.name.text()
    tokens = dialog.editors["tokens_b"]
    assert tokens.placeholderText().replace(",", "") == "15600"
    tokens.setText("1000")
    tokens.setModified(True)
    dialog.presets.search.setText("llama 3.1 70b")
    dialog.refresh()
    assert dialog.plan is not None
    work = dialog.plan.workloads[-1]
    assert (work.model, work.tokens_b) == ("llama-3.1-70b", 1000.0)
    tokens.setText("many")
    tokens.setModified(True)
    dialog.refresh()
    assert dialog.plan is None
    assert not dialog.add_button.isEnabled()
    assert "Training tokens" in dialog.preview.text()


def test_the_fleet_is_sized_with_it_where_wanted(dialog: WorkloadDialog) -> None:
    dialog.choose("pretraining")
    dialog.presets.choose("llama-3.1-70b")
    dialog.refresh()
    assert "is not done" in dialog.preview.text()
    dialog.size.setChecked(True)
    dialog.refresh()
    assert dialog.plan is not None
    assert (dialog.plan.fleets[0].count or 0) > 16
    assert "is not done" not in dialog.preview.text()
    dialog.fleets.setCurrentIndex(dialog.fleets.count() - 1)
    dialog.refresh()
    assert len(dialog.plan.fleets) == 2
    assert dialog.plan.fleets[0].count == 16


RUN = Workload(id="run", name="Run", fleet="f", kind="training", params_b=8.0, tokens_b=20.0)
FEDERATED = Workload(id="fed", kind="federated", params_b=0.01, clients=1000, rounds=100)
IMAGES = Workload(id="img", kind="inference", fleet="f", task="image", requests_per_day=1e4)


@pytest.fixture
def full(qtbot: Any) -> WorkloadsPage:
    works = (*PLAN.workloads, RUN, FEDERATED, IMAGES)
    return shown(qtbot, WorkloadsPage(open_document(msgspec.structs.replace(PLAN, workloads=works, years=2))))


def tabs(page: WorkloadsPage) -> list[str]:
    found = page.panel.tabs
    return [found.tabText(place) for place in range(found.count()) if found.isTabVisible(place)]


def figure(page: WorkloadsPage, label: str) -> Any:
    return next(item for item in page.panel.figures if item.label == label)


def test_pictures_of_each_kind(full: WorkloadsPage) -> None:
    full.view.go_to("chat", "name")
    assert tabs(full) == ["Figures", "Methods", "Week", "Memory", "Batch", "Years"]
    full.view.go_to("run", "name")
    assert tabs(full) == ["Figures", "Methods", "Week", "Memory", "Years"]
    full.view.go_to("img", "name")
    assert tabs(full) == ["Figures", "Methods", "Week", "Years"]
    full.view.go_to("fed", "name")
    assert tabs(full) == ["Figures"]
    assert figure(full, "Energy in a year").value > 0.0


def test_federated_training_shows_where_it_counts(full: WorkloadsPage) -> None:
    """Of others until it is said whose the devices are; then scope 2, and the line below the title has it."""
    document = full.document
    full.view.go_to("fed", "name")
    assert figure(full, "Cat. 1, devices of others in federated training").value > 0.0
    assert "of clients" in workload_columns.totals(document)
    changed = set_values(document.plan, {"workloads/fed/client_owner": "own"}, document.catalog)
    document.edit(changed, "own")
    document.flush()
    assert figure(full, "Scope 2, location-based").value > 0.0
    assert figure(full, "Electricity").unit == "USD"
    labels = [item.label for item in full.panel.figures]
    assert "Cat. 1, devices of others in federated training" not in labels


def test_figures_have_a_range_and_say_where_defaults_come_from(full: WorkloadsPage) -> None:
    """6 x 8e9 x 20e9 FLOP are 9.6e20."""
    full.view.go_to("run", "name")
    assert figure(full, "Work of one run").value == pytest.approx(9.6e20)
    energy = figure(full, "Facility energy")
    assert energy.low < energy.value < energy.high
    assert any(item.label == "MFU" and item.note and item.low for item in full.panel.figures)
    full.view.go_to("chat", "name")
    request = figure(full, "One request")
    assert isinstance(full.request.estimate, InferenceEstimate)
    assert request.value == full.request.estimate.parts.total
    assert request.low < request.value < request.high
    assert figure(full, "Headroom").note
    row = next(row for row in full.document.results.workload_rows() if row["id"] == "chat")
    assert figure(full, "Energy with its idle share").value == row["facility_kwh"]


def test_week_memory_batch_and_years_are_drawn(full: WorkloadsPage) -> None:
    full.view.go_to("chat", "name")
    for place, chart in (
        (2, full.panel.week),
        (3, full.panel.memory),
        (4, full.panel.batch),
        (5, full.panel.sizes),
    ):
        full.panel.tabs.setCurrentIndex(place)
        full.prepare_screenshot()
        assert chart.is_ready()
        chart.show_table(True)
        assert chart.table.figures.rows
    assert "busy for" in full.panel.week.heading.text()
    assert "free" in full.panel.memory_text.text()
    full.panel.year.setCurrentIndex(1)
    full.panel.year.activated.emit(1)
    full.panel.tabs.setCurrentIndex(2)
    assert "2027" in full.panel.week.heading.text()


def test_a_workload_that_is_not_counted_says_why(full: WorkloadsPage) -> None:
    small = msgspec.structs.replace(PLAN.workloads[0], accelerators_per_replica=1)
    full.document.edit(msgspec.structs.replace(PLAN, workloads=(small,)), "edit")
    full.document.flush()
    full.view.go_to("chat", "name")
    assert "does not fit" in full.panel.empty.text()
    assert full.panel.stack.currentWidget() is full.panel.empty


def test_published_checks_are_shown(page: WorkloadsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    """51 runs and 122 configurations; GPT-3 took 3.552 million hours."""
    seen: list[ChecksDialog] = []
    monkeypatch.setattr(workloads, "ask", lambda dialog: seen.append(dialog))
    page.checks_action.trigger()
    (dialog,) = seen
    rows = {row[0]: row for row in dialog.training.figures.rows}
    assert rows["GPT-3 175B"][2] == 3_552_000.0
    assert rows["GPT-3 175B"][4] == pytest.approx(1.0, abs=0.1)
    assert dialog.services.figures.rows[0][1] == 122.0
    assert f"{len(rows)} published runs" in dialog.training_text.text()
    more = {row[0]: row for row in dialog.unseen.figures.rows}
    assert more["GPT-J 6B"][2] == 107_520.0
    assert f"{len(more)} more runs" in dialog.unseen_text.text()
    others = dialog.others.figures.rows
    days = [row for row in others if row[0].startswith("DeepSeek")]
    assert any(row[2] == pytest.approx(8575.3) and 0.5 < row[5] < 2 for row in days)


def test_a_plan_with_a_fault_still_answers(page: WorkloadsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fleet at no site has no figures: the page keeps the old ones and says so, without a traceback."""
    large = msgspec.structs.replace(PLAN.workloads[0], requests_per_day=1e8)
    page.document.edit(msgspec.structs.replace(PLAN, workloads=(large,)), "edit")
    page.document.flush()
    lost = msgspec.structs.replace(PLAN.fleets[0], site=None)
    page.document.edit(msgspec.structs.replace(PLAN, fleets=(lost,), workloads=(large,)), "edit")
    page.document.flush()
    assert page.document.stale
    said: list[str] = []

    def look(dialog: Any) -> bool:
        said.append(dialog.why.text() if isinstance(dialog, SizeDialog) else dialog.preview.text())
        return False

    monkeypatch.setattr(workloads, "ask", look)
    page.size_action.trigger()
    page.add()
    assert len(said) == 2
