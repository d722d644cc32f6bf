"""The Indicators page: values, states and reasons by group; a click explains; nothing to show says so."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from greenplanner.gui.document import Document
from greenplanner.gui.main_window import MainWindow
from greenplanner.gui.pages.indicators import GROUPS, IndicatorsPage
from greenplanner.gui.pages.overview import OverviewPage
from greenplanner.gui.settings import Settings
from greenplanner.gui.widgets.click_explain import ALL_YEARS, split_year, with_year
from tests.gui.page_support import open_document, shown
from tests.model.test_explain_all import PLAN


@pytest.fixture
def page(qtbot):
    return shown(qtbot, IndicatorsPage(open_document(PLAN)))


def cell(page, label, column=1):
    row = next(n for n, each in enumerate(page.shown.rows) if str(each[0]).strip().startswith(label))
    return row, page.table.figures.index(row, column)


def text(page, label, column=1):
    return page.table.figures.data(cell(page, label, column)[1])


def test_values_and_states_of_data_centres(page):
    assert text(page, "PUE") == "1.250"
    # By hand: (0.1 x 30 + 0.7 x 10) / 40.
    assert text(page, "ITEUsv") == "0.250"
    assert page.table.figures.header[1:3] == ["All sites", "Hall"]
    _, index = cell(page, "ITEUsv")
    tip = page.table.figures.data(index, Qt.ItemDataRole.ToolTipRole)
    assert "Fleets with accelerators are left out" in tip
    assert "ISO/IEC 30134-5" in tip
    page.table.setCurrentIndex(index)
    assert "Fleets with accelerators are left out" in page.details.text()
    document = page.document
    document.edit(msgspec.structs.replace(document.plan, cpu_servers=()), "remove")
    document.flush()
    assert text(page, "ITEUsv") == "not applicable"
    assert "Accelerators do most of the computing" in page.table.figures.data(
        cell(page, "ITEUsv")[1], Qt.ItemDataRole.ToolTipRole
    )


def test_every_group_has_a_table_and_a_note(page):
    for group in GROUPS:
        page.show_group(group)
        assert page.shown.rows, group
        assert page.note.text()
        # Data points by the year stand with their years, the others with a choice of the year.
        assert page.year.isVisible() == (group not in ("esrs", "sci"))
    page.show_group("esrs")
    assert page.table.figures.header[1:3] == ["2026", "2027"]
    assert text(page, "Internal carbon price") == "100.0"


def test_a_click_explains_the_value_in_its_year(page, qtbot):
    page.year.set_value(2027)
    page.show_group("own")
    row, index = cell(page, "Accelerator utilization", 2)
    with qtbot.waitSignal(page.explain_wanted) as caught:
        QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton,
                         pos=page.table.visualRect(index).center())  # fmt: skip
    assert caught.args == ["accelerator_utilization@s#2027"]
    assert page.key_at(row, 0) is None


def test_a_double_click_asks_once_and_enter_asks_too(page, qtbot):
    asked = []
    page.explain_wanted.connect(asked.append)
    _, index = cell(page, "PUE")
    place = page.table.visualRect(index).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == ["pue#2026"]
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert asked == ["pue#2026", "pue#2026"]


def test_the_table_is_copied_with_states_and_exact_numbers(page):
    page.copy_action.trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["Indicator", "All sites"]
    assert any(line.startswith("pPUE") and "not applicable" in line for line in lines)


def test_empty_plan_has_its_sentence(qtbot):
    page = IndicatorsPage(Document())
    qtbot.addWidget(page)
    page.show()
    assert page.stack.currentWidget() is page.empty


def test_keys_with_years():
    assert split_year(with_year("pue@a#b", 2027)) == ("pue@a#b", 2027)
    assert split_year("pue@x#12") == ("pue@x#12", None)
    assert split_year(with_year("pue", None)) == ("pue", ALL_YEARS)


@pytest.fixture
def window(qtbot, tmp_path):
    found = MainWindow(open_document(PLAN), Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(found)
    found.show_page("indicators")
    found.show()
    return found


def test_every_value_opens_in_the_panel(window):
    page, panel = window.pages["indicators"], window.explain_panel
    for group in GROUPS:
        page.show_group(group)
        for row, line in list(enumerate(page.shown.cells))[::4]:
            for column in range(1, len(line)):
                key = page.key_at(row, column)
                if key is not None:
                    panel.dismiss()
                    window.explain(key)
                    assert panel.tree.topLevelItemCount() == 1, key
                    assert panel.year == line[column].year


def test_a_figure_whose_site_is_gone_says_so(window):
    window.explain("facility_kwh@s")
    window.explain_panel.key = "facility_kwh@nowhere"
    window.explain_panel._rebuild()
    assert "no longer in the plan" in window.explain_panel._heading.text()


def test_figures_of_the_overview_open(qtbot):
    page = shown(qtbot, OverviewPage(open_document(PLAN)))
    asked = []
    page.explain_wanted.connect(asked.append)
    page.sites.clicked.emit(page.sites.figures.index(0, 3))
    page.sites.clicked.emit(page.sites.figures.index(1, 6))
    page.totals.clicked.emit(page.totals.figures.index(1, 2))
    page.credits.linkActivated.emit("credits_retired_kg")
    year = page.choice.year
    assert asked[0] == with_year("total_location_kg@s", year)
    assert asked[1] == with_year("cost", year)
    assert asked[2] == with_year("scope2_market_kg", year)
    for key in asked:
        name, when = split_year(key)
        assert page.document.results.explain(name, when).value is not None


def test_figures_of_the_what_if_open(qtbot):
    from greenplanner.gui.widgets.headline_table import SHOWN, HeadlineTable

    table = HeadlineTable()
    qtbot.addWidget(table)
    results = open_document(PLAN).results
    table.set_results(results, results, 2026)
    asked = []
    table.clicks.wanted.connect(asked.append)
    table.clicked.emit(table.figures.index(SHOWN.index("pue"), 2))
    assert asked == ["pue#2026"]
