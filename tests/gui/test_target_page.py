"""The page of targets: states in words, templates, pictures, undo, explanations."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from greenplanner.catalog.target_standards import target_standards
from greenplanner.gui.pages.target import _TYPICAL, TargetsPage
from greenplanner.gui.target_words import budget_text, distance_text, state_text, summary
from greenplanner.plan.edits import set_value
from greenplanner.plan.types import Credit, Scenario, Set, Target
from tests.gui.page_support import open_document, shown
from tests.model.test_targets import PLAN, T14, t14_plan

_H = Qt.Orientation.Horizontal
LIMIT = Target(id="p", name="PUE", measure="PUE", path="limit", target_value=1.2)


def page_of(qtbot, *targets, **changes):
    plan = msgspec.structs.replace(t14_plan(), targets=targets, **changes)
    return shown(qtbot, TargetsPage(open_document(plan)))


def column(page, label):
    """Return the texts of a result column."""
    place = next(n for n in range(page.table.columnCount()) if page.table.headerData(n, _H) == label)
    return [page.table.index(row, place).data() for row in range(page.table.rowCount())]


def test_t14_in_words(qtbot):
    """Vector T14: the end point is met, the budget overshot by 500 t; both stand there, in words."""
    page = page_of(qtbot, T14, LIMIT)
    assert column(page, "State") == ["✕ missed first in 2026", "✓ met in all years"]
    assert column(page, "Distance")[0] == "2030: 300 t CO₂e to spare"
    assert column(page, "Budget") == ["✕ 500 t CO₂e over", "–"]
    text = page.panel.text.text()
    assert "End point met." in text
    assert "Budget 43700 t CO₂e, plan 44200 t CO₂e" in text.replace("43,7", "437").replace("44,2", "442")


def test_years_and_all_targets(qtbot):
    page = page_of(qtbot, T14, LIMIT)
    rows = {row[0]: row[1:] for row in page.panel.years.figures.rows}
    assert rows["Target"] == pytest.approx([9580, 9160, 8740, 8320, 7900], abs=1e-6)
    assert rows["State"] == ["✕ missed", "✕ missed", "✕ missed", "✓ met", "✓ met"]
    assert [row[0] for row in page.panel.all.figures.rows] == ["a", "PUE"]
    assert page.panel.all.figures.rows[0][-1] == "✕ 500 t CO₂e over"


def test_pictures_follow_the_selected_target(qtbot):
    page = page_of(qtbot, T14, LIMIT)
    assert page.panel.path.is_ready()
    assert page.panel.path.heading.text().startswith("a: Scope 2, location-based")
    page.panel.tabs.setCurrentIndex(1)
    page.prepare_screenshot()
    assert page.panel.budget.isVisible()
    page.view.select_entities(["p"], column=0)
    assert page.panel.path.heading.text().startswith("PUE")
    assert page.panel.no_budget.isVisible()


def test_a_scenario_shows_the_baseline_beside_it(qtbot):
    half = Scenario(
        id="x", name="X", steps=(Set(path="sites/s/grid_path", value=((2026, 0.5), (2030, 0.4))),)
    )
    page = page_of(qtbot, T14, scenarios=(half,))
    page.document.set_scenario("x")
    page.document.flush()
    rows = {row[0]: row[1:] for row in page.panel.years.figures.rows}
    assert rows["Plan"][0] == pytest.approx(5000)
    assert rows["Plan without scenario"][0] == pytest.approx(9800)
    assert rows["State without scenario"][0] == "✕ missed"
    page.prepare_screenshot()


def test_empty_page_offers_typical_targets_with_undo(qtbot):
    page = page_of(qtbot)
    assert page.stack.currentIndex() == 0
    assert len(page.typical) == len(_TYPICAL)
    page.typical[0].click()
    (target,) = page.document.plan.targets
    assert target.standard == _TYPICAL[0]
    assert page.stack.currentIndex() == 1
    page.document.undo()
    assert not page.document.plan.targets
    assert page.stack.currentIndex() == 0
    page.document.redo()
    assert page.document.plan.targets == (target,)


def test_each_standard_is_in_the_menu(qtbot):
    page = page_of(qtbot, LIMIT)
    menu = page.templates.findChild(QMenu) or page.templates.menu()
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert len(texts) == len(target_standards(page.document.catalog))
    action = next(action for action in menu.actions() if action.text().startswith("24/7"))
    assert "To be checked" in action.toolTip()
    action.trigger()
    assert page.document.plan.targets[-1].standard == "cfe-247"


def test_an_edit_moves_the_state(qtbot):
    page = page_of(qtbot, LIMIT)
    page.document.edit(set_value(page.document.plan, "targets/p/target_value", 0.9), "edit")
    page.document.flush()
    assert column(page, "State") == ["✕ missed from 2026"]
    page.document.undo()
    page.document.flush()
    assert column(page, "State") == ["✓ met in all years"]


def test_a_click_on_a_year_explains_it(qtbot):
    page = page_of(qtbot, T14)
    page.panel.tabs.setCurrentIndex(2)
    table = page.panel.years
    with qtbot.waitSignal(page.explain_wanted) as caught:
        table.clicked.emit(table.figures.index(1, 1))
    assert caught.args == ["target/a#2026"]


def test_what_is_missing_is_said_in_place_of_the_picture(qtbot):
    page = page_of(qtbot, Target(id="b", reduction=0.5, base_year=2020, target_year=2030))
    assert page.panel.no_path.isVisible()
    assert "2020" in page.panel.no_path.text.text()
    assert column(page, "State")[0].startswith("– The base year 2020")


def test_the_balance_says_that_it_is_no_inventory_figure(qtbot):
    credit = Credit(id="k", volume_t=5.0, status="retired", retirement_date="2030-01-01", evidence="x")
    plan = msgspec.structs.replace(PLAN, credits=(credit,), targets=(Target(id="n", standard="own-neutral"),))
    page = shown(qtbot, TargetsPage(open_document(plan)))
    assert "no inventory figure" in page.panel.text.text()
    assert "no inventory figure" in page.panel.path.heading.text()
    assert "no inventory figure" in page.note.text()


def test_needed_and_short_of():
    from greenplanner.model.targets import assess_all
    from tests.model.test_targets import figures

    targets = (
        Target(id="a", measure="scope 2 location-based", base_year=2025, base_value=10000.0, reduction=1.0,
               target_year=2040),
        Target(id="b", measure="REF", path="limit", target_value=50.0),
    )  # fmt: skip
    one, two = assess_all(figures(msgspec.structs.replace(t14_plan(), targets=targets)))
    assert "each year has to bring 760 t CO₂e less" in summary(one, "")
    assert "5 of the 15 years" in summary(one, "")
    assert state_text(two) == "✕ missed from 2026"
    assert distance_text(two).endswith("50 % short")
    assert budget_text(two) == "–"
