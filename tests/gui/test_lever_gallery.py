"""The lever gallery of the What-if page: search, effect before applying, adding, editing, order."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt

from greenplanner.gui.models.lever_gallery import EFFECT_ROLE, KEY_ROLE
from greenplanner.gui.pages.whatif import WhatIfPage
from greenplanner.gui.widgets.step_list import lever_text
from greenplanner.plan.lever_table import table
from greenplanner.plan.types import Lever, Scenario
from tests.gui.page_support import open_document, shown
from tests.whatif.lever_plans import CATALOG, hall, two_sites


@pytest.fixture
def page(qtbot):
    page = shown(qtbot, WhatIfPage(open_document(hall())), 1280, 800)
    page.show_levers()
    return page


def choose(page, key):
    page.gallery.list.choose(key)
    page.gallery.finish_detail()


def test_effects_come_in_the_background(page, qtbot):
    """52 levers are computed off the thread; the list fills while it goes on."""
    gallery = page.gallery
    qtbot.waitUntil(lambda: len(gallery.effects) == len(table()), timeout=15_000)
    qtbot.waitUntil(lambda: not gallery.list.gallery.stale, timeout=5000)
    row = gallery.list.gallery.row_of("better-pue")
    effect = gallery.list.gallery.index(row).data(EFFECT_ROLE)
    assert effect.changes["facility_kwh"].value == pytest.approx(-262_800 * 0.3)


def test_the_list_is_grouped_and_searched(page):
    model, field = page.gallery.list.gallery, page.gallery.list.field
    groups = [group for group, info in model.rows if info is None]
    assert groups == list(dict.fromkeys(info.group for info in table().values()))
    field.setText("int4")
    keys = [info.id for _, info in model.rows if info is not None]
    assert "int4-post-training" in keys
    assert len(keys) < 5
    assert page.gallery.list.key in keys
    field.setText("nothing has these words")
    assert model.rowCount() == 0
    field.clear()
    page.gallery.finish()
    page.gallery.list.only.setChecked(True)
    shown_keys = {info.id for _, info in model.rows if info is not None}
    assert "move-site" not in shown_keys
    assert "power-cap" in shown_keys


def test_a_group_cannot_be_chosen(page):
    model = page.gallery.list.gallery
    assert model.rows[0][1] is None
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.index(0).data(KEY_ROLE) == ""


def test_the_detail_tells_effect_evidence_and_warning(page):
    choose(page, "power-cap")
    detail = page.gallery.detail
    assert "too deep" in detail.raises.text()
    assert detail.evidence.rowCount() == 9
    assert "Clock locking" in detail.remarks.text()
    change = detail.effect.cells["facility_kwh"][1].text()
    assert change.startswith("−")
    assert "2026" in detail.against.text()
    assert "Needs: " in detail.remarks.text()
    assert "Evidence: Training energy: −31.5 to −3 %, published range" in detail.remarks.text()
    choose(page, "solar")
    assert detail.evidence.rowCount() == 1
    assert "IRENA" in detail.evidence.item(0, 2).text()


def test_the_detail_splits_the_cost_and_says_that_it_is_assumed(page):
    """Consolidation: 10 days x 900 USD once, 5 a year; in one year 13 500 by itself."""
    choose(page, "consolidation")
    detail = page.gallery.detail
    assert detail.cost.amounts.text().replace(",", "") == (
        "Once: 9000 USD (1500 USD to 60.0 k USD)\nEach year: 4500 USD (0 USD to 22.5 k USD)"
    )
    assert "Assumed, until you enter your own" in detail.cost.origin.text()
    assert "Effort, once: 10.0 days × 900 USD" in detail.cost.terms.text()
    own = detail.effect.cells["cost_measures"]
    assert own[0].text() == "of it the measure itself"
    assert own[1].text() == "+13.5 k USD"
    choose(page, "power-cap")
    assert "No cost of its own: a setting" in detail.cost.amounts.text()
    choose(page, "move-site")
    assert detail.cost.isHidden()


def test_what_cannot_be_applied_says_why(page):
    choose(page, "move-site")
    detail = page.gallery.detail
    assert "there is no other site" in detail.problem.text()
    assert not detail.problem.isHidden()
    assert not detail.add.isEnabled()
    choose(page, "better-pue")
    assert detail.problem.isHidden()
    assert detail.add.isEnabled()


def test_parameters_change_the_effect_and_the_step(page, qtbot):
    choose(page, "better-pue")
    detail = page.gallery.detail
    before = detail.effect.cells["facility_kwh"][1].text()
    detail.form.editors["pue"].setValue(1.4)
    assert detail.form.step() == Lever(lever="better-pue", parameters={"pue": 1.4})
    qtbot.waitUntil(lambda: detail.effect.cells["facility_kwh"][1].text() not in ("–", before), timeout=5000)
    assert detail.effect.cells["facility_kwh"][3].text() == ""
    detail.form.editors["pue"].setValue(1.2)
    assert detail.form.step().parameters == {}
    capital = detail.form.editors["capital"]
    capital.setText("abc")
    capital.setModified(True)
    capital.editingFinished.emit()
    assert capital.property("invalid") == "true"
    capital.setText("5000")
    capital.setModified(True)
    capital.editingFinished.emit()
    assert detail.form.step().parameters == {"capital": 5000}


def test_adding_is_one_step_of_undo(page):
    document = page.document
    before = document.plan
    choose(page, "better-pue")
    page.gallery.detail.add.click()
    document.flush()
    assert document.scenario.steps == (Lever(lever="better-pue"),)
    assert document.results.total("pue") == pytest.approx(1.2)
    assert page.tabs.tabText(2) == "Changes (1)"
    document.undo()
    assert document.plan == before


def test_steps_are_listed_moved_edited_and_removed(page):
    document = page.document
    for key in ("better-pue", "power-cap"):
        choose(page, key)
        page.gallery.detail.add.click()
        document.flush()
    steps = page.levers.steps
    assert [label.text()[:14] for label in steps.labels] == ["1.  Better coo", "2.  Power cap,"]
    steps.down[0].click()
    document.flush()
    assert [step.lever for step in document.scenario.steps] == ["power-cap", "better-pue"]
    assert not steps.up[0].isEnabled()
    steps.edit[1].click()
    detail = page.gallery.detail
    assert detail.add.text() == "Update step 2"
    detail.form.editors["pue"].setValue(1.3)
    detail.add.click()
    document.flush()
    assert document.scenario.steps[1] == Lever(lever="better-pue", parameters={"pue": 1.3})
    assert document.results.total("pue") == pytest.approx(1.3)
    steps.buttons[0].click()
    document.flush()
    assert [step.lever for step in document.scenario.steps] == ["better-pue"]


def test_a_lever_that_is_excluded_by_the_scenario_says_so(page):
    choose(page, "power-cap")
    page.gallery.detail.add.click()
    page.document.flush()
    choose(page, "clock-locking")
    assert "exclude each other" in page.gallery.detail.problem.text()


def test_a_step_that_cannot_be_done_can_be_removed(qtbot):
    """Two levers that exclude each other, as a file may hold them: the page says so and goes on."""
    steps = (Lever(lever="power-cap"), Lever(lever="clock-locking"))
    plan = msgspec.structs.replace(hall(), scenarios=(Scenario(id="x", name="Two", steps=steps),))
    page = shown(qtbot, WhatIfPage(open_document(plan)), 1280, 800)
    document = page.document
    said = []
    document.problem.connect(said.append)
    document.set_scenario("x")
    document.flush()
    page.show_levers()
    assert any("exclude each other" in text for text in said)
    page.tabs.setCurrentIndex(2)
    assert len(page.levers.steps.labels) == 2
    page.levers.steps.buttons[1].click()
    document.flush()
    assert document.results.scenario == "Two"
    assert [step.lever for step in document.scenario.steps] == ["power-cap"]


def test_targets_and_the_parameters_that_act_on_them(qtbot):
    page = shown(qtbot, WhatIfPage(open_document(two_sites())), 1280, 800)
    page.show_levers()
    choose(page, "pruning-structured")
    form = page.gallery.detail.form
    assert [form.target.itemData(row) for row in range(form.target.count())] == ["*", "fleets/f", "fleets/g"]
    assert not form.editors["share"].isHidden()
    form.target.setCurrentIndex(2)
    form.target.activated.emit(2)
    assert form.step().target == "fleets/g"
    assert form.editors["share"].isHidden()
    assert not form.editors["saving"].isHidden()


def test_a_step_in_words():
    step = Lever(lever="power-cap", target="fleets/f", parameters={"cap_share": 0.6, "room": "count"})
    text = lever_text(step, hall(), CATALOG)
    assert text == "Power cap, Cluster (Cap, share of TDP 60 %, What follows count)"
    assert lever_text(Lever(lever="eac"), hall(), CATALOG).endswith(", everything it acts on")


def test_the_levers_for_one_workload(qtbot):
    """Only levers on workloads are shown, with the effect and the step for this one."""
    from greenplanner.gui.pages.workloads import WorkloadsPage
    from tests.whatif.test_workload_levers import SERVICE, plan_of

    page = shown(qtbot, WhatIfPage(open_document(plan_of(SERVICE))), 1280, 800)
    page.show_levers("workloads/w")
    page.gallery.finish()
    keys = {info.id for _, info in page.gallery.list.gallery.rows if info is not None}
    assert "int8-post-training" in keys
    assert "power-cap" not in keys
    assert set(page.gallery.effects) == keys
    choose(page, "int8-post-training")
    assert page.gallery.detail.form.step() == Lever(lever="int8-post-training", target="workloads/w")
    page.gallery.list.scope_box.setCurrentIndex(0)
    page.gallery.list.scope_box.activated.emit(0)
    page.gallery.finish()
    assert set(page.gallery.effects) == set(table())
    works = shown(qtbot, WorkloadsPage(open_document(plan_of(SERVICE))), 1280, 800)
    works.view.select_entities(["w"], column=0)
    with qtbot.waitSignal(works.levers_wanted) as told:
        works.levers_action.trigger()
    assert told.args == ["workloads/w"]


def test_a_part_that_goes_leaves_the_whole_plan(page):
    page.show_levers("fleets/f")
    assert page.gallery.list.scope == "fleets/f"
    page.gallery.list.set_plan(msgspec.structs.replace(page.document.plan, fleets=()))
    assert page.gallery.list.scope == "*"


def test_the_changes_show_what_each_step_costs(page):
    """Better cooling of 50 kW at full load: 5 000 USD once, assumed."""
    choose(page, "better-pue")
    page.gallery.detail.add.click()
    page.document.flush()
    page.tabs.setCurrentIndex(2)
    steps = page.levers.steps
    assert [label.text().replace(",", "") for label in steps.costs] == ["Own cost once 5000 USD (assumed)"]
    assert not steps.costs[0].isHidden()


def test_the_window_opens_the_levers_of_a_workload(qtbot, tmp_path):
    from greenplanner.gui.document import Document
    from greenplanner.gui.main_window import MainWindow
    from greenplanner.gui.settings import Settings
    from tests.whatif.test_workload_levers import SERVICE, plan_of

    document: Document = open_document(plan_of(SERVICE))
    window = MainWindow(document, Settings(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show_page("workloads")
    window.show()
    window.pages["workloads"].view.select_entities(["w"], column=0)
    window.pages["workloads"].levers_action.trigger()
    assert window.page_id == "whatif"
    page = window.pages["whatif"]
    assert page.tabs.currentWidget() is page.gallery.list
    assert page.gallery.list.scope == "workloads/w"
    qtbot.waitUntil(lambda: "int8-post-training" in page.gallery.effects, timeout=10_000)
    assert page.gallery.effects["int8-post-training"].step.target == "workloads/w"
    window.tasks.stop()


def test_a_search_without_a_hit_says_so(page):
    found = page.gallery.list
    found.field.setText("nothing of the kind")
    assert not found.nothing.isHidden()
    assert found.view.isHidden()
    found.field.clear()
    assert found.nothing.isHidden()
    assert not found.view.isHidden()
