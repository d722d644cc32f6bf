"""The abatement cost view of the What-if page: figures, order, explanation, states without figures."""

from __future__ import annotations

import msgspec
import pytest
from matplotlib.figure import Figure
from PySide6.QtCore import Qt

from greenplanner.gui import macc_words as words
from greenplanner.gui import theme
from greenplanner.gui.pages.whatif import WhatIfPage
from greenplanner.gui.widgets.explain_panel import ExplainPanel
from greenplanner.plan.types import Lever, Scale, Scenario
from tests.gui.page_support import open_document, shown
from tests.support.abatement import t15


@pytest.fixture
def page(qtbot):
    document = open_document(t15())
    document.set_scenario("stack")
    document.flush()
    page = shown(qtbot, WhatIfPage(document), 1280, 800)
    page.macc.panel.basis_box.set_value("total_market_kg")
    page.show_abatement_cost()
    page.prepare_screenshot()
    return page


def column(view, number):
    return [row[number] for row in view.table.figures.rows]


def test_the_table_shows_t15(page):
    view = page.macc
    assert page.beside.currentWidget() is view
    assert view.table.figures.header[1:4] == ["Alone (t)", "In order (t)", "Shapley (t)"]
    assert column(view, 1)[:3] == pytest.approx([180, 120, 300])
    assert column(view, 2) == pytest.approx([180, 84, 168, 432])
    assert column(view, 3) == pytest.approx([123, 78, 231, 432])
    assert column(view, 4)[:3] == pytest.approx([-111.1111, 50, 25], rel=1e-6)
    assert column(view, 5) == pytest.approx([-111.1111, 71.428571, 25, -9800 / 432], rel=1e-6)
    # 20 000, 6 000 and 4 200, in thousands.
    assert column(view, 7) == pytest.approx([-20, 6, 4.2, -9.8])
    assert "600" in view.summary.text()
    assert "168" in view.summary.text()
    bars = words.curve(view.found, page.document.plan, page.document.catalog)
    assert [bar.width for bar in bars] == pytest.approx([180, 84, 168])
    assert [bar.height for bar in bars] == pytest.approx([-111.1111, 71.428571, 25], rel=1e-6)


def test_moving_a_measure_reorders_the_scenario_and_undo_takes_it_back(page):
    document, view = page.document, page.macc
    before = document.scenario.steps
    view.panel.down[1].click()
    document.flush()
    view.finish()
    assert document.scenario.steps == (before[0], before[2], before[1])
    assert column(view, 2)[:3] == pytest.approx([180, 210, 42])
    document.undo()
    document.flush()
    view.finish()
    assert document.scenario.steps == before
    assert column(view, 2)[:3] == pytest.approx([180, 84, 168])


def test_keys_move_a_measure_on_and_the_panel_gets_narrow(page, qtbot):
    document, view = page.document, page.macc
    before = document.scenario.steps
    page.window().activateWindow()
    view.panel.down[0].setFocus()
    for place in (1, 2):
        qtbot.keyClick(view.panel.focusWidget(), Qt.Key.Key_Space)
        document.flush()
        view.finish()
        assert document.scenario.steps[place] == before[0]
    # At the end there is no way down any more: the focus is on the way back.
    assert view.panel.focusWidget() is view.panel.up[2]
    assert view.panel.minimumSizeHint().width() <= 268
    assert view.panel.widget().minimumSizeHint().width() <= 268


def test_another_order_leaves_the_scenario_until_it_is_kept(page):
    document, view = page.document, page.macc
    before = document.scenario.steps
    view.panel.order_box.set_value("abatement")
    view.panel.order_box.chosen.emit("abatement")
    view.finish()
    assert [row.measure.number for row in view.found.rows] == [3, 1, 2]
    assert column(view, 2)[:3] == pytest.approx([300, 90, 42])
    assert view.panel.keep.isVisibleTo(view.panel)
    assert not view.panel.up[1].isVisibleTo(view.panel)
    assert document.scenario.steps == before
    view.panel.keep.click()
    assert document.scenario.steps == (before[2], before[0], before[1])


def test_a_contract_abates_nothing_location_based(page):
    view = page.macc
    view.panel.basis_box.set_value("total_location_kg")
    view.finish()
    assert column(view, 2) == pytest.approx([180, 84, 0, 264], abs=1e-9)
    assert column(view, 5)[2] is None
    assert column(view, 8)[2] == "abates nothing"


def test_figures_explain_themselves(page, qtbot):
    view = page.macc
    asked = []
    page.explain_wanted.connect(asked.append)
    view.table.clicked.emit(view.table.figures.index(1, 5))
    assert asked == ["macc/total_market_kg/listed/2/per_t_after#2026"]
    panel = ExplainPanel(page.document)
    qtbot.addWidget(panel)
    for figure in filter(None, words.COLUMNS):
        panel.explain(f"macc/total_market_kg/listed/2/{figure}")
        assert panel.tree.topLevelItem(0).text(1) not in ("", "–")
    assert view.key_at(3, 5) is None
    assert view.key_at(0, 0) is None
    panel.explain("macc/total_market_kg/listed/9/after")
    assert panel.tree.topLevelItemCount() == 0


def test_it_is_computed_in_the_background_and_can_be_canceled(page, qtbot):
    view, document = page.macc, page.document
    scenario = document.scenario
    steps = (*scenario.steps, Scale(path="fleets/f/count", factor=1.1))
    page._with_steps(scenario, steps, "x")
    document.flush()
    assert view._veil is not None
    qtbot.waitUntil(lambda: view._veil is None, timeout=5000)
    assert len(view.found.rows) == 4
    assert column(view, 8)[3] == "raises emissions, own cost not known"
    view._start()
    view._task.cancel()
    qtbot.waitUntil(lambda: view.stack.currentWidget() is view.problem, timeout=5000)
    assert "canceled" in view.problem.text.text()
    view.again.click()
    qtbot.waitUntil(lambda: view.stack.currentWidget() is view.body, timeout=5000)


def test_states_without_figures(page):
    view, document = page.macc, page.document
    document.set_scenario(None)
    document.flush()
    assert view.stack.currentWidget() is view.empty
    twice = Scenario(id="twice", steps=(
        Lever(lever="better-pue", parameters={"pue": 1.3}),
        Lever(lever="better-pue", parameters={"pue": 1.2}),
    ))  # fmt: skip
    plan = msgspec.structs.replace(document.plan, scenarios=(*document.plan.scenarios, twice))
    document.edit(plan, "x")
    document.set_scenario("twice")
    document.flush()
    view.finish()
    assert view.found.rows[1].after is None
    assert "left out" in column(view, 8)[1]
    assert words.colors(view.found)[1] == ""


def test_the_curve_is_drawn_with_every_measure(page):
    scenario = msgspec.structs.replace(
        page.document.scenario,
        steps=(*page.document.scenario.steps, Scale(path="fleets/f/count", factor=1.3)),
    )
    page._with_steps(page.document.scenario, scenario.steps, "x")
    page.document.flush()
    page.macc.finish()
    found = page.macc.found
    draw, _ = words.drawing(found, page.document.plan, page.document.catalog)
    for tokens in (theme.LIGHT, theme.DARK):
        figure = Figure()
        draw(figure, tokens)
        boxes = figure.axes[0].patches
        assert [box.get_width() for box in boxes] == pytest.approx(
            [row.after.kg / 1000 for row in found.rows]
        )
        assert boxes[3].get_width() < 0
        names = [text.get_text() for text in figure.legends[0].get_texts()]
        assert len(names) == 5
    from greenplanner.report.figures_macc import bar_at

    bars = words.curve(found, page.document.plan, page.document.catalog)
    assert [bar_at(bars, x) for x in (10, 200, 290, 10_000)] == [0, 1, 2, None]


def test_a_saved_picture_is_light_in_a_dark_window(page, qapp, tmp_path):
    """The words of the picture are dark: on the surface of the dark theme nobody could read them."""
    from matplotlib.image import imread

    theme.apply(qapp, "dark")
    try:
        page.macc.finish()
        page.macc.chart.save_picture(tmp_path / "curve.png")
        assert imread(tmp_path / "curve.png")[2, 2, :3].min() > 0.95
    finally:
        theme.apply(qapp, "light")
