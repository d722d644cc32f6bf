"""The Overview page and the chart widget."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from greenplanner.gui import theme
from greenplanner.gui.pages.overview import OverviewPage
from greenplanner.plan import edits
from greenplanner.plan.types import Scenario, Set
from tests.bench.edit_to_paint import plan as fleets_plan
from tests.gui.page_support import open_document, shown


@pytest.fixture
def page(qtbot):
    return shown(qtbot, OverviewPage(open_document()))


def add_scenario(document):
    scenario = Scenario(id="x", name="X", steps=(Set(path="fleets/*/utilization", value=0.1),))
    document.edit(edits.add(document.plan, "scenarios", scenario), "add")
    document.set_scenario("x")
    document.flush()


def test_charts_show_the_results(page):
    results = page.document.results
    operational = ("scope1_kg", "scope2_location_kg", "cat3a_kg", "cat3b_kg", "cat3c_kg")
    wanted = sum(results.total(measure) for measure in operational)
    assert page.by_fleet.bars.totals().sum() == pytest.approx(wanted)
    page.choice.quantity_box.set_value("energy")
    page.choice.chosen.emit()
    assert page.by_source.bars.totals().sum() == pytest.approx(results.total("facility_kwh"))


def test_ghost_only_with_a_scenario(page):
    assert page.by_fleet.bars.ghost == ()
    add_scenario(page.document)
    baseline = page.document.baseline
    page.choice.quantity_box.set_value("energy")
    page.choice.chosen.emit()
    assert np.allclose(page.by_fleet.bars.ghost, baseline.monthly("facility_kwh")[0])
    assert page.by_fleet.bars.totals().sum() < sum(page.by_fleet.bars.ghost)


def test_clients_of_federated_training_have_a_row_beside_the_sites(qtbot):
    """No site and no PUE; the last row adds sites and clients, and each figure of energy opens."""
    import msgspec

    from greenplanner.plan.types import Workload

    work = Workload(id="x", kind="federated", clients=10**6, rounds=100, params_b=0.01)
    document = open_document(msgspec.structs.replace(fleets_plan(2), workloads=(work,)))
    page, results = shown(qtbot, OverviewPage(document)), document.results
    row = page.sites.figures.rows[-2]
    assert row[0] == "Clients of federated training"
    assert row[1] == pytest.approx(results.value("client_kwh", 2026) / 1000)
    assert (row[2], row[5]) == (None, 0.0)
    sites = sum(line[3] for line in page.sites.figures.rows[:-1])
    assert sites == pytest.approx(page.sites.figures.rows[-1][3])
    last = len(page.sites.figures.rows) - 1
    assert page.sites.figures.rows[last][1] == pytest.approx(results.value("all_energy_kwh", 2026) / 1000)
    for place, key in ((last, "all_energy_kwh"), (last - 1, "client_kwh")):
        assert page.site_key(place, 1).startswith(key)


def test_years_can_be_chosen(qtbot):
    import msgspec

    document = open_document(msgspec.structs.replace(fleets_plan(2), years=3))
    page = shown(qtbot, OverviewPage(document))
    assert page.choice.year_box.isVisible()
    page.choice.year_box.set_value(None)
    page.choice.chosen.emit()
    assert page.by_fleet.bars.categories == ("2026", "2027", "2028")


def test_tables(page):
    results = page.document.results
    last = page.sites.figures.rows[-1]
    assert last[1] == pytest.approx(results.total("facility_kwh") / 1000)
    assert last[2] == pytest.approx(results.total("pue"))
    total = page.totals.figures.rows[-1]
    assert total[1] == pytest.approx(results.total("total_location_kg") / 1000)
    assert total[2] == pytest.approx(results.total("total_market_kg") / 1000)
    assert "in no total" in page.credits.text()
    assert len(page.notices.texts) == page.notices.lines.count()
    assert not any(char.isdigit() for char in page.notices.heading.text()), "the header counts the notes"


def test_empty_plan_shows_a_sentence(qtbot):
    page = shown(qtbot, OverviewPage(open_document(edits.empty_plan("New"))))
    assert page.stack.currentWidget() is page.empty


def test_chart_as_table_and_copy(page):
    chart = page.by_fleet
    chart.show_table(True)
    assert chart.stack.currentWidget() is chart.table
    chart.table.copy_all()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 13
    assert len(lines[1].split("\t")) == len(chart.bars.parts) + 2
    assert float(lines[1].split("\t")[1]) == chart.bars.parts[0].values[0]
    chart.show_table(False)
    assert chart.stack.currentWidget() is chart.canvas


def test_chart_speaks_to_screen_readers(page):
    assert page.by_fleet.canvas.accessibleName() == page.by_fleet.heading.text()
    assert page.by_fleet.canvas.accessibleDescription()


def test_hover_names_exact_values(page):
    text = page.by_fleet.hover_text(0)
    assert "Fleet 0" in text
    assert "CO₂e" in text


def test_pictures(page, tmp_path):
    page.by_fleet.copy_picture()
    assert not QGuiApplication.clipboard().image().isNull()
    for ending in ("png", "svg", "pdf"):
        file = tmp_path / f"chart.{ending}"
        page.by_source.save_picture(file)
        assert file.stat().st_size > 1000


def test_theme_redraws(page, qtbot):
    app = QApplication.instance()
    try:
        theme.apply(app, "dark")
        page.by_fleet.finish()
        assert page.by_fleet.painter.palette is theme.DARK
        color = page.by_fleet.canvas.grab().toImage().pixelColor(2, 2).name()
        assert color == theme.DARK.surface
    finally:
        theme.apply(app, "light")


def test_chart_loads_after_the_first_paint(qtbot):
    from greenplanner.gui.widgets.chart import ChartView

    chart = ChartView()
    qtbot.addWidget(chart)
    chart.resize(400, 300)
    assert chart.canvas is None
    with qtbot.waitSignal(chart.ready, timeout=10000):
        chart.show()


def test_other_drawings(qtbot):
    from greenplanner.gui.widgets.chart import ChartView

    chart = ChartView()
    qtbot.addWidget(chart)
    chart.resize(400, 300)
    chart.show()
    chart.set_drawing(
        lambda figure, tokens: figure.add_subplot().plot([1, 2], color=tokens.accent),
        title="Line",
        table=(["x", "y"], [["a", 1.0]]),
    )
    chart.finish()
    assert chart.heading.text() == "Line"
    assert len(chart.canvas.figure.axes) == 1


def test_explanation_names_the_owner_once_and_leaves_with_escape(qtbot):
    from PySide6.QtWidgets import QTreeWidgetItemIterator

    from greenplanner.gui.widgets.explain_panel import ExplainPanel

    panel = ExplainPanel(open_document())
    qtbot.addWidget(panel)
    panel.explain("total_location_kg")
    panel.fill_all()
    walk, seen = QTreeWidgetItemIterator(panel.tree), 0
    while (item := walk.value()) is not None:
        above = item.parent()
        # A step below one of the same fleet does not say its name again; the tooltip does.
        if above is not None and ": " in above.toolTip(0) and item.toolTip(0) != item.text(0):
            owner = above.toolTip(0).rsplit(": ", 1)[0]
            assert not item.text(0).startswith(owner + ": ")
            seen += 1
        walk += 1
    assert seen
    panel.show()
    panel.activateWindow()
    panel.tree.setFocus()
    qtbot.keyClick(panel.tree, Qt.Key.Key_Escape)
    assert panel.isHidden()
