"""The Uncertainty tab, the dialog of a range, and the ways to both."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from greenplanner.gui.main_window import MainWindow
from greenplanner.gui.pages.indicators import IndicatorsPage
from greenplanner.gui.settings import Settings
from greenplanner.gui.widgets import range_dialog
from greenplanner.gui.widgets.click_explain import with_year
from greenplanner.gui.widgets.range_dialog import BOUNDS, EXACT, SCORED, RangeDialog
from greenplanner.model.uncertainty import MEASURED, uncertainty
from greenplanner.plan.edits import set_value
from greenplanner.plan.ranges import find_range
from greenplanner.plan.types import Fleet, Plan, Site, ValueRange
from tests.gui.page_support import open_document

GRID, LOAD = "sites/s/grid_kg_per_kwh", "fleets/f/utilization"
PLAN = Plan(
    name="p",
    years=2,
    sites=(Site(id="s", name="Hall", region="DEU", grid_kg_per_kwh=0.4, pue=1.2),),
    fleets=(
        Fleet(id="f", name="Chat", site="s", accelerator="h100-sxm5-80gb", count=16, utilization=0.6),
        Fleet(id="g", name="Search", site="s", accelerator="h100-sxm5-80gb", count=8, utilization=0.5),
    ),
    ranges=(ValueRange(path=GRID, low=0.3, high=0.6),),
)


@pytest.fixture
def window(qtbot: Any, tmp_path: Any) -> Any:
    found = MainWindow(open_document(PLAN), Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(found)
    found.resize(1280, 800)
    found.show_page("indicators")
    found.show()
    return found


@pytest.fixture
def page(window: Any) -> Any:
    window.page.show_group("uncertainty")
    window.page.prepare_screenshot()
    return window.page


def row_of(panel: Any, text: str) -> int:
    return next(n for n, row in enumerate(panel.factors.figures.rows) if str(row[0]).startswith(text))


def test_intervals_come_in_the_background_and_stay_with_the_results(window: Any, qtbot: Any) -> None:
    panel = window.page.uncertainty
    with qtbot.waitSignal(panel.found, timeout=20000):
        window.page.show_group("uncertainty")
        assert "being computed" in panel.note.text()
    assert len(panel.totals.figures.rows) == len(MEASURED)
    assert "−" in panel.heading.text()
    results = window.document.results
    assert results.uncertainty is not None
    window.page.show_group("dc")
    assert not panel.isVisible()
    window.page.show_group("uncertainty")
    assert window.document.results.uncertainty is results.uncertainty


def test_factors_of_the_chosen_total(page: Any) -> None:
    panel = page.uncertainty
    first = panel.factors.figures.rows[0]
    assert first[0] == "Grid factor, Hall"
    assert first[2:6] == [0.3, 0.4, 0.6, "kg CO₂e/kWh"]
    assert "no simulation" in page.note.text()
    panel.totals.setCurrentIndex(panel.totals.figures.index(MEASURED.index("facility_kwh"), 0))
    assert panel.measure == "facility_kwh"
    assert "Facility energy" in panel.heading.text()
    assert not any(str(row[0]).startswith("Grid factor") for row in panel.factors.figures.rows)
    # One accelerator of two fleets is one factor.
    row = row_of(panel, "Busy power")
    panel.factors.setCurrentIndex(panel.factors.figures.index(row, 0))
    assert "One factor in 2 places" in panel.details.text()
    assert panel.factors.figures.data(panel.factors.figures.index(row, 0), Qt.ItemDataRole.DecorationRole)
    entered = row_of(panel, "PUE")
    assert panel.factors.figures.data(panel.factors.figures.index(entered, 2)) == "–"
    assert panel.factors.figures.rows[entered][6] == "no range: entered as exact"
    page.copy_action.trigger()
    assert QGuiApplication.clipboard().text().startswith("Factor\t")


def test_the_years(page: Any) -> None:
    panel = page.uncertainty
    one = panel.totals.figures.rows[0][1]
    page.year.set_value(None)
    page._show()
    assert panel.year is None
    assert panel.totals.figures.rows[0][1] > one


def test_a_value_is_shown_where_it_is_edited(window: Any, page: Any, qtbot: Any) -> None:
    panel = page.uncertainty
    panel.factors.setCurrentIndex(panel.factors.figures.index(0, 0))
    panel.place_button.click()
    assert window.page_id == "sites"
    assert window.page.form.key == "s"
    assert window.page.form.rows["grid_kg_per_kwh"].hint.text() == "range 0.3 to 0.6"


def test_the_explanation_leads_to_the_factors(window: Any, page: Any) -> None:
    window.explain(with_year("scope2_location_kg", 2027))
    panel = window.explain_panel
    assert "95 % interval" in panel.range.text()
    window.show_page("overview")
    panel.range.linkActivated.emit(with_year("scope2_location_kg", 2027))
    assert window.page_id == "indicators"
    assert (page.uncertainty.measure, page.uncertainty.year) == ("scope2_location_kg", 2027)
    page.uncertainty.explain_button.click()
    assert panel.key == "uncertainty/scope2_location_kg"
    panel.fill_all()
    root = panel.tree.topLevelItem(0)
    assert [root.child(n).text(0) for n in range(2)] == ["Low side", "High side"]
    assert root.child(1).child(0).text(0) == "Hall: Grid factor"
    window.explain("cost")
    assert panel.range.isHidden()


def test_a_range_is_entered_changed_and_taken_back(qtbot: Any) -> None:
    document = open_document(PLAN)
    dialog = RangeDialog(document, LOAD)
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert dialog.editable
    assert dialog.choice.checkedId() == EXACT
    dialog.bounds.setChecked(True)
    assert not ok.isEnabled()
    dialog.low.setText("50")
    dialog.high.setText("55")
    assert "not between" in dialog.summary.text()
    assert not ok.isEnabled()
    dialog.high.setText("75 %")
    assert ok.isEnabled()
    assert "−16.7 %" in dialog.summary.text()
    dialog.note.setText("logs of May")
    dialog.apply()
    entry = find_range(document.plan, LOAD)
    assert entry == ValueRange(path=LOAD, low=0.5, high=0.75, note="logs of May")
    again = RangeDialog(document, LOAD)
    qtbot.addWidget(again)
    assert (again.low.text(), again.high.text()) == ("50", "75")
    again.scored.setChecked(True)
    again.combos[4].setCurrentIndex(2)
    # Scores 1, 1, 1, 1, 3 and basic 1.1: exp(sqrt(ln(1.2)^2 + ln(1.1)^2)) = 1.2284.
    assert "GSD² 1.228" in again.summary.text()
    again.apply()
    assert find_range(document.plan, LOAD).scores == (1, 1, 1, 1, 3)
    document.undo()
    assert find_range(document.plan, LOAD) == entry
    document.undo()
    assert find_range(document.plan, LOAD) is None
    assert document.redo_label == "Range of Utilization"
    assert {EXACT, BOUNDS, SCORED} == {0, 1, 2}


def test_of_a_catalog_value_the_scores_are_told(qtbot: Any) -> None:
    document = open_document(PLAN)
    dialog = RangeDialog(document, "sites/s/td_loss")
    qtbot.addWidget(dialog)
    assert not dialog.editable
    assert "95 % interval" in dialog.summary.text()
    pedigree = RangeDialog(document, "fleets/f/memory_gb")
    qtbot.addWidget(pedigree)
    texts = [label.text() for label in pedigree.findChildren(range_dialog.QLabel)]
    assert "Reliability" in texts
    assert any("GSD²" in text for text in texts)


def test_of_a_result_of_the_cooling_model_the_range_is_told(qtbot: Any) -> None:
    site = Site(id="s", name="Hall", region="DEU", cooling="lm-1")
    document = open_document(Plan(name="p", sites=(site,), fleets=PLAN.fleets))
    found = uncertainty(document.results, exact=False)
    share = next(each for each in found.shares("facility_kwh") if each.estimate.label == "PUE")
    dialog = RangeDialog(document, "sites/s/pue", None, share.estimate)
    qtbot.addWidget(dialog)
    assert not dialog.editable
    assert "1.3400" in dialog.summary.text()


def test_enter_on_a_factor_opens_its_range(page: Any, monkeypatch: Any) -> None:
    asked = []
    monkeypatch.setattr(RangeDialog, "ask", classmethod(lambda _cls, _doc, path, *_more: asked.append(path)))
    panel = page.uncertainty
    panel.factors.setCurrentIndex(panel.factors.figures.index(0, 0))
    panel.factors.setFocus()
    QTest.keyClick(panel.factors, Qt.Key.Key_Return)
    panel.range_button.click()
    assert asked == [GRID, GRID]


def test_the_range_of_a_cell_by_keyboard_and_of_a_field_by_its_badge(window: Any, monkeypatch: Any) -> None:
    asked = []
    monkeypatch.setattr(RangeDialog, "ask", lambda _document, path, *_more: asked.append(path))
    window.show_page("sites")
    page = window.page
    page.view.go_to("s", "grid_kg_per_kwh")
    page.range_action.trigger()
    page.view.go_to("s", "name")
    page.range_action.trigger()
    assert asked == [GRID]
    badge = page.form.rows["pue"].badge
    QTest.mouseClick(badge, Qt.MouseButton.LeftButton)
    page.form.rows["td_loss"].label.actions()[0].trigger()
    assert asked[1:] == ["sites/s/pue", "sites/s/td_loss"]
    assert not page.form.rows["region"].label.actions()


def test_a_range_that_the_value_left_is_told_at_the_field(window: Any) -> None:
    window.document.open_plan(set_value(PLAN, GRID, 0.9), None)
    window.document.flush()
    window.show_page("sites")
    window.page.form.show_entity("s")
    assert "is not in the range" in window.page.form.rows["grid_kg_per_kwh"].hint.text()
    assert not window.document.stale


def test_empty_plan(qtbot: Any) -> None:
    page = IndicatorsPage(open_document(Plan(name="p")))
    qtbot.addWidget(page)
    page.show()
    page.show_uncertainty("total_location_kg", None)
    assert page.stack.currentWidget() is page.empty
