"""The What-if page: sliders edit the scenario in force, live and undoable."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from greenplanner.gui.document import Document
from greenplanner.gui.models.sliders import Scope, moved, slider_state
from greenplanner.gui.pages.whatif import WhatIfPage
from greenplanner.plan import edits
from greenplanner.plan.types import Fleet, Plan, Scale, Scenario, Set, Site
from tests.bench.edit_to_paint import plan as fleets_plan
from tests.gui.page_support import open_document, shown


def uniform():
    plan = fleets_plan(3)
    fleets = tuple(msgspec.structs.replace(fleet, utilization=0.5, count=64) for fleet in plan.fleets)
    return msgspec.structs.replace(plan, fleets=fleets)


@pytest.fixture
def page(qtbot):
    return shown(qtbot, WhatIfPage(open_document(uniform())), 1400, 800)


def put(page, field, value):
    page.levers.rows[field].spin.setValue(value)
    page.document.flush()


def test_first_move_makes_a_scenario_in_one_step(page):
    document = page.document
    before = document.plan
    put(page, "utilization", 40)
    assert document.scenario is not None
    assert document.scenario.name == "What-if 1"
    assert document.scenario.steps == (Set(path="fleets/*/utilization", value=0.4),)
    document.undo()
    assert document.plan == before
    assert document.scenario_id is None
    assert not document.can_undo


def test_drag_is_one_step_of_undo(page):
    document, slider = page.document, page.levers.rows["pue"].slider
    before = document.plan
    slider.setSliderDown(True)
    for position in range(10, 30):
        slider.setValue(position)
        document.flush()
    slider.setSliderDown(False)
    assert len(document.scenario.steps) == 1
    document.undo()
    assert document.plan == before


def test_two_drags_are_two_steps(page):
    document, slider = page.document, page.levers.rows["renewable_share"].slider
    for end in (30, 60):
        slider.setSliderDown(True)
        slider.setValue(end - 5)
        slider.setValue(end)
        document.flush()
        slider.setSliderDown(False)
    document.undo()
    document.flush()
    assert document.scenario.steps == (Set(path="sites/*/renewable_share", value=0.3),)


def test_keys_move_the_slider(page, qtbot):
    slider = page.levers.rows["utilization"].slider
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    page.document.flush()
    assert page.document.scenario.steps[0].value == pytest.approx(0.49)
    qtbot.keyClick(slider, Qt.Key.Key_PageDown)
    page.document.flush()
    assert page.document.scenario.steps[0].value == pytest.approx(0.39)


def test_ghost_has_the_baseline(page):
    page.choice.quantity_box.set_value("energy")
    put(page, "utilization", 20)
    bars, document = page.by_fleet.bars, page.document
    assert np.allclose(bars.ghost, document.baseline.monthly("facility_kwh")[0])
    assert bars.totals().sum() == pytest.approx(document.results.total("facility_kwh"))
    assert bars.totals().sum() < sum(bars.ghost)
    assert page.by_fleet.painter is not None


def test_table_of_headlines(page):
    put(page, "utilization", 20)
    row = page.table.figures.rows[0]
    baseline, results = page.document.baseline, page.document.results
    before, after = baseline.total("total_location_kg"), results.total("total_location_kg")
    assert row[4] == pytest.approx((after - before) / before * 100)
    assert row[3] == pytest.approx(row[2] - row[1])


def test_apply_to_plan(page):
    put(page, "utilization", 40)
    wanted = page.document.results.total("total_location_kg")
    page.bar.apply_button.click()
    document = page.document
    document.flush()
    assert document.scenario_id is None
    assert document.plan.scenarios == ()
    assert {fleet.utilization for fleet in document.plan.fleets} == {0.4}
    assert document.results.total("total_location_kg") == pytest.approx(wanted)
    document.undo()
    assert {fleet.utilization for fleet in document.plan.fleets} == {0.5}


def test_different_fleets_make_a_factor_within_bounds(qtbot):
    plan = fleets_plan(3)
    fleets = tuple(
        msgspec.structs.replace(fleet, utilization=value)
        for fleet, value in zip(plan.fleets, (0.2, 0.5, 0.8), strict=True)
    )
    document = open_document(msgspec.structs.replace(plan, fleets=fleets))
    page = shown(qtbot, WhatIfPage(document), 1400, 800)
    row = page.levers.rows["utilization"]
    assert row.spin.prefix() == "× "
    row.slider.setValue(row.slider.maximum())
    document.flush()
    assert document.scenario.steps == (Scale(path="fleets/*/utilization", factor=1.25),)
    assert not document.faults
    assert not document.stale
    assert max(fleet.utilization for fleet in document.results.plan.fleets) == pytest.approx(1.0)
    pue = page.levers.rows["pue"]
    pue.slider.setValue(0)
    document.flush()
    assert not document.stale
    assert min(site.pue for site in document.results.plan.sites) >= 1


def test_profile_and_monthly_pue_are_scaled(qtbot):
    plan = uniform()
    week = tuple(0.4 if hour % 24 < 12 else 0.8 for hour in range(168))
    fleets = (msgspec.structs.replace(plan.fleets[0], utilization=week), *plan.fleets[1:])
    sites = (msgspec.structs.replace(plan.sites[0], pue_monthly=(1.2,) * 12), *plan.sites[1:])
    document = open_document(msgspec.structs.replace(plan, fleets=fleets, sites=sites))
    page = shown(qtbot, WhatIfPage(document), 1400, 800)
    put(page, "utilization", 0.5)
    put(page, "pue", 0.9)
    assert not document.stale
    assert np.mean(document.results.plan.fleets[0].utilization) == pytest.approx(0.3)
    assert document.results.plan.sites[0].pue_monthly[0] == pytest.approx(1.08)


def test_scope_of_one_fleet_comes_after_all(page):
    document = page.document
    put(page, "utilization", 40)
    page.levers.scope_box.set_value(("fleet", "f1"))
    page.levers.refresh()
    put(page, "utilization", 10)
    assert [fleet.utilization for fleet in document.results.plan.fleets] == [0.4, 0.1, 0.4]
    page.levers.scope_box.set_value(("all", ""))
    page.levers.refresh()
    put(page, "utilization", 1.5)
    assert len(document.scenario.steps) == 1


def test_count_of_one_fleet_is_a_number(page):
    page.levers.scope_box.set_value(("fleet", "f0"))
    page.levers.refresh()
    put(page, "count", 128)
    assert page.document.scenario.steps == (Set(path="fleets/f0/count", value=128),)


def test_hardware(page):
    page.levers.accelerators.chosen.emit("b200-sxm-180gb")
    page.document.flush()
    assert page.document.scenario.steps == (Set(path="fleets/*/accelerator", value="b200-sxm-180gb"),)
    assert {fleet.accelerator for fleet in page.document.results.plan.fleets} == {"b200-sxm-180gb"}
    assert page.levers.hardware_reset.isEnabled()
    page.levers.hardware_reset.click()
    assert page.document.scenario.steps == ()


def test_reset_of_one_row_and_removal_of_a_step(page):
    put(page, "utilization", 40)
    put(page, "pue", 1.1)
    page.levers.rows["utilization"].button.click()
    page.document.flush()
    assert [step.path for step in page.document.scenario.steps] == ["sites/*/pue"]
    put(page, "renewable_share", 30)
    count = len(page.document.scenario.steps)
    assert len(page.levers.steps.labels) == count
    page.levers.steps.buttons[-1].click()
    page.document.flush()
    assert len(page.document.scenario.steps) == count - 1


def test_scenario_buttons(page, monkeypatch):
    document, bar = page.document, page.bar
    bar.new_button.click()
    assert document.scenario.name == "What-if 1"
    bar.duplicate_button.click()
    assert len(document.plan.scenarios) == 2
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: ("Cooler", True))
    bar.rename_button.click()
    assert document.scenario.name == "Cooler"
    bar.delete_button.click()
    assert len(document.plan.scenarios) == 1
    assert document.scenario_id is None


def test_reset_all(page):
    put(page, "utilization", 40)
    page.bar.reset_button.click()
    assert page.document.scenario.steps == ()


def test_empty_plan(qtbot):
    page = shown(qtbot, WhatIfPage(open_document(edits.empty_plan("New"))))
    assert page.stack.currentWidget() is page.empty


def test_second_chart_needs_room(page):
    assert page.by_source.isVisible()
    page.resize(1000, 700)
    assert not page.by_source.isVisible()


def test_factor_of_one_is_no_step():
    document = open_document()
    state = slider_state(
        document.plan,
        document.resolved,
        document.results.plan,
        None,
        Scope(),
        "fleets",
        "utilization",
        document.catalog,
    )
    assert state.mode == "factor"
    assert moved(Scenario(id="x"), state, Scope(), 1.0).steps == ()
    assert moved(Scenario(id="x"), state, Scope(), 99.0).steps[0].factor == state.high


def test_slider_of_pue_counts_sites_with_a_cooling_model():
    """Entered 1.3 beside a modeled 1.9: the mean is 1.6, and one value is entered for both."""
    plan = Plan(
        name="Two halls",
        sites=(
            Site(id="a", name="A", region="DEU", pue=1.3),
            Site(id="b", name="B", region="NOR", cooling="lm-9"),
        ),
        fleets=tuple(
            Fleet(id=key, name=key, site=key, accelerator="h100-sxm5-80gb", count=8) for key in "ab"
        ),
    )
    document = Document()
    document.open_plan(plan, None)
    document.flush()
    given = (document.plan, document.resolved, document.results.plan, None, Scope(), "sites", "pue")
    state = slider_state(*given, document.catalog, {("b", "pue"): 1.9})
    assert state.value == pytest.approx(1.6)
    assert state.mode == "set"
    alone = slider_state(*given, document.catalog)
    assert alone.value == pytest.approx(1.3)
