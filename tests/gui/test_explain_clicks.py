"""A click on a figure of any page opens the steps that made it, and so does Enter."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QTableView
from pytestqt.qtbot import QtBot

from greenplanner.gui.main_window import MainWindow
from greenplanner.gui.settings import Settings
from greenplanner.gui.widgets.click_explain import ALL_YEARS, split_year
from greenplanner.model.matching import summary
from greenplanner.plan.types import (
    Contract,
    Credit,
    Fleet,
    Measured,
    Measurement,
    Plan,
    Scale,
    Scenario,
    Site,
    Target,
    Workload,
)
from tests.gui.page_support import open_document
from tests.gui.table_support import _english  # noqa: F401 - taken by name

PLAN = Plan(
    name="p",
    years=3,
    start_year=2026,
    currency="EUR",
    sites=(Site(id="s", name="Hall", region="DEU"), Site(id="t", name="Attic", region="NOR", pue=1.3)),
    fleets=(
        Fleet(id="f", name="Old", site="s", accelerator="h100-sxm5-80gb", count=16, purchases=((2027, 8),)),
        Fleet(id="g", name="New", site="t", accelerator="h100-sxm5-80gb", count=8, utilization=0.4),
    ),
    workloads=(
        Workload(id="w", name="Pretraining", fleet="f", params_b=8.0, tokens_b=100.0),
        Workload(
            id="q", name="Answers", fleet="f", kind="inference", model="llama-3.1-8b", requests_per_day=1e5,
            prompt_tokens=500.0, output_tokens=300.0,
        ),
    ),
    contracts=(
        Contract(id="k", name="Wind", site="s", kind="ppa", share=0.3, technology="wind"),
        Contract(id="l", name="Too much", site="t", kind="eac", volume_kwh_per_year=1e8),
    ),
    credits=(Credit(id="c", volume_t=5.0, status="retired", retirement_date="2026-05-01", programme="A"),),
    targets=(
        Target(id="t1", name="Halve", measure="scope 2 location-based", path="linear", base_year=2026,
               base_value=2000.0, target_year=2030, reduction=0.5),
        Target(id="t2", name="Lean", measure="PUE", path="limit", target_year=2026, target_value=1.2),
    ),
    scenarios=(Scenario(id="less", name="Less", steps=(Scale(path="fleets/*/utilization", factor=0.5),)),),
)  # fmt: skip


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    found = MainWindow(open_document(PLAN), Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(found)
    found.resize(1900, 1000)
    found.show()
    yield found
    found.tasks.stop()


def click(qtbot: QtBot, table: QTableView, row: int, column: int) -> None:
    """Click a cell where it stands on the screen."""
    index = table.model().index(row, column)
    table.scrollTo(index)
    place = table.visualRect(index).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def opened(window: MainWindow) -> Any:
    """Return the panel, which must show the steps of a figure."""
    panel = window.explain_panel
    assert not panel.isHidden()
    assert panel.tree.topLevelItemCount() == 1, panel.key
    return panel


@pytest.mark.parametrize(("page_id", "entity"), [("sites", "sites"), ("fleets", "fleets")])
def test_each_result_of_sites_and_fleets_opens(
    window: MainWindow, qtbot: QtBot, page_id: str, entity: str
) -> None:
    window.show_page(page_id)
    page: Any = window.page
    first = len(page.table.attributes)
    for row in range(2):
        for place, item in enumerate(page.table.results):
            window.explain_panel.dismiss()
            click(qtbot, page.view, row, first + place)
            panel = opened(window)
            step = window.document.results.explain(panel.key)
            key = page.table.id_at(row)
            assert panel.key.endswith(f"@{entity}/{key}")
            assert step.value == pytest.approx(item.values(window.document)[key], rel=1e-9)
            assert "Click to see where" in page.view.model().index(row, first + place).data(
                Qt.ItemDataRole.ToolTipRole
            )


def test_each_result_of_workloads_opens(window: MainWindow, qtbot: QtBot) -> None:
    """What the column shows is what the panel explains: text columns open what they are about."""
    window.show_page("workloads")
    page: Any = window.page
    first = len(page.table.attributes)
    for row in range(2):
        for place, item in enumerate(page.table.results):
            key = page.view.key_at(row, first + place)
            shown = item.values(window.document).get(page.table.id_at(row))
            assert (key is None) == (shown is None)
            if key is None:
                continue
            window.explain_panel.dismiss()
            click(qtbot, page.view, row, first + place)
            step = window.document.results.explain(opened(window).key)
            if item.numeric:
                assert step.value == pytest.approx(shown * (100.0 if item.unit == "%" else 1.0), rel=1e-9)


def test_each_figure_of_a_workload_opens(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("workloads")
    page: Any = window.page
    explained = set()
    for row in range(2):
        page.view.go(page.view.model().index(row, 0))
        for place, figure in enumerate(page.panel.figures):
            if not figure.key:
                continue
            explained.add(figure.key)
            window.explain_panel.dismiss()
            click(qtbot, page.panel.table, place, 1)
            panel = opened(window)
            step = window.document.results.explain(panel.key, panel.year)
            assert step.value == pytest.approx(figure.value, rel=1e-9), figure.label
    assert {"flops", "chip_hours", "working_kwh", "working_kg", "request_wh", "answer_s"} <= explained


@pytest.mark.parametrize("page_id", ["sites", "fleets", "workloads", "energy", "credits"])
def test_the_line_of_totals_opens_by_mouse_and_keyboard(
    window: MainWindow, qtbot: QtBot, page_id: str
) -> None:
    window.show_page(page_id)
    page: Any = window.page
    links = [part.split('"')[0] for part in page.totals.text().split('href="')[1:]]
    assert links
    for link in links:
        window.explain_panel.dismiss()
        page.totals.linkActivated.emit(link)
        panel = opened(window)
        assert panel.key == split_year(link)[0]
        assert window.document.results.explain(panel.key).value is not None
    window.explain_panel.dismiss()
    page.totals.setFocus()
    assert page.totals.hasFocus()
    qtbot.keyClick(page.totals, Qt.Key.Key_Tab)
    qtbot.keyClick(page.totals, Qt.Key.Key_Return)
    assert opened(window).key == split_year(links[0])[0]


def test_enter_explains_a_result_and_edits_an_input(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("fleets")
    page: Any = window.page
    page.view.setFocus()
    page.view.go(page.view.model().index(0, len(page.table.attributes)))
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert opened(window).key == "it_kwh@fleets/f"
    window.explain_panel.dismiss()
    page.view.go(page.view.model().index(0, page.table.column_of("count")))
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert page.view.state() == page.view.State.EditingState
    assert window.explain_panel.isHidden()


def test_a_click_on_an_input_or_a_block_explains_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("fleets")
    page: Any = window.page
    first = len(page.table.attributes)
    click(qtbot, page.view, 0, 0)
    assert window.explain_panel.isHidden()
    page.view.selectionModel().clear()
    model = page.view.model()
    page.view.scrollTo(model.index(1, first + 1))
    for index, keys in (
        (model.index(0, first), Qt.KeyboardModifier.NoModifier),
        (model.index(1, first + 1), Qt.KeyboardModifier.ShiftModifier),
    ):
        window.explain_panel.dismiss()
        place = page.view.visualRect(index).center()
        qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, keys, place)
    assert window.explain_panel.isHidden()
    page.view.copy()


def test_the_hand_points_at_results_only(window: MainWindow) -> None:
    window.show_page("sites")
    page: Any = window.page
    first = len(page.table.attributes)
    for column, shape in ((first, Qt.CursorShape.PointingHandCursor), (0, Qt.CursorShape.ArrowCursor)):
        page.view.entered.emit(page.view.model().index(0, column))
        assert page.view.viewport().cursor().shape() == shape


def test_a_total_asks_for_all_years_whatever_year_is_open(window: MainWindow) -> None:
    window.show_page("sites")
    page: Any = window.page
    window.explain("facility_kwh#2027")
    assert window.explain_panel.year == 2027
    page.totals.linkActivated.emit(f"scope2_location_kg#{'all'}")
    assert window.explain_panel.year is None
    assert split_year("pue#all") == ("pue", ALL_YEARS)


def test_whatif_explains_both_sides_and_their_difference(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("whatif")
    page: Any = window.page
    table = page.table
    assert table.key_at(0, 1) == "total_location_kg#all", "without a scenario there is one side only"
    assert table.key_at(0, 3) is None
    window.document.set_scenario("less")
    window.document.flush()
    before, after = window.document.baseline, window.document.results
    assert before is not None
    assert after is not None
    for row in range(0, table.figures.rowCount(), 4):
        for column in range(1, 5):
            window.explain_panel.dismiss()
            click(qtbot, table, row, column)
            panel = opened(window)
            key = panel.key.removeprefix("baseline/").removeprefix("change/")
            old, new = before.total(key), after.total(key)
            step = after.explain(panel.key)
            wanted = {1: old, 2: new}.get(column, new - old)
            assert step.value == pytest.approx(wanted, rel=1e-9, abs=1e-9), (key, column)
            if column > 2:
                assert [child.value for child in step.children] == pytest.approx([new, old])
    assert "Without the scenario" in panel.tree.topLevelItem(0).child(1).text(0)


def test_whatif_beside_an_explanation_in_a_small_window(window: MainWindow, qtbot: QtBot) -> None:
    """At 1000 px with the panel open nothing overlaps: sliders, charts and panel stand side by side."""
    window.resize(1000, 700)
    window.show_page("whatif")
    window.explain("total_location_kg")
    page: Any = window.page
    left, right = page.tabs, page.beside
    qtbot.waitUntil(lambda: left.x() + left.width() <= right.x() and page.width() < 700, timeout=2000)
    assert right.x() + right.width() <= page.width()
    assert page.x() + page.width() <= window.explain_panel.x()
    viewport = page.levers.viewport()
    assert page.levers.widget().width() <= viewport.width()
    assert page.bar.apply_button.width() >= page.bar.apply_button.sizeHint().width()


def test_carbon_free_figures_open_for_the_chosen_site_and_year(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("energy")
    page: Any = window.page
    panel = page.carbon_free
    page.tabs.setCurrentWidget(panel)
    panel.finish()
    results = window.document.results
    assert results is not None
    for site in range(panel.sites.count()):
        panel.sites.setCurrentIndex(site)
        panel.finish()
        shown = summary(results, panel.matching, panel.sites.currentData(), 2026)
        for key, card in panel.values.items():
            window.explain_panel.dismiss()
            qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
            explained = opened(window)
            assert explained.year == 2026
            step = results.explain(explained.key, 2026)
            value = shown[key]
            wanted = value if value is None or "kg" in key or "kwh" in key else 100.0 * value
            assert step.value == pytest.approx(wanted, rel=1e-9), key
    window.explain_panel.dismiss()
    panel.values["cfe_score"].setFocus()
    qtbot.keyClick(panel.values["cfe_score"], Qt.Key.Key_Return)
    assert opened(window).key.startswith("cfe_score")


def test_contracts_and_credits_open_from_their_tables(window: MainWindow, qtbot: QtBot) -> None:
    for page_id, rows in (("energy", 2), ("credits", 1)):
        window.show_page(page_id)
        page: Any = window.page
        first = len(page.table.attributes)
        for row in range(rows):
            for place, item in enumerate(page.table.results):
                key = page.view.key_at(row, first + place)
                shown = item.values(window.document).get(page.table.id_at(row))
                assert (key is None) == (shown is None)
                if key is None:
                    continue
                window.explain_panel.dismiss()
                click(qtbot, page.view, row, first + place)
                step = window.document.results.explain(opened(window).key)
                if item.numeric:
                    assert step.value == pytest.approx(shown, rel=1e-9)


def test_the_disclosure_of_credits_opens_cell_by_cell(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("credits")
    page: Any = window.page
    table = page.disclosure.table
    for row, cells in enumerate(table.figures.rows):
        for column in (1, 2):
            window.explain_panel.dismiss()
            click(qtbot, table, row, column)
            panel = opened(window)
            step = window.document.results.explain(panel.key, panel.year)
            shown = cells[column]
            if math.isnan(shown):
                assert step.value is None
            else:
                scale = {"kg": 1000.0, "%": 100.0}.get(step.unit, 1.0)
                assert step.value == pytest.approx(shown * scale, rel=1e-9), cells[0]


def test_targets_open_from_the_list_and_by_year(window: MainWindow, qtbot: QtBot) -> None:
    window.document.set_scenario("less")
    window.document.flush()
    window.show_page("target")
    page: Any = window.page
    first = len(page.table.attributes)
    for row in range(2):
        for place in range(3):
            key = page.view.key_at(row, first + place)
            if key is None:
                assert (row, place) == (1, 2), "only a limit has no budget"
                continue
            window.explain_panel.dismiss()
            click(qtbot, page.view, row, first + place)
            assert opened(window).key == f"target/{page.table.id_at(row)}"
    page.view.go(page.view.model().index(0, 0))
    page.panel.tabs.setCurrentWidget(page.panel.years)
    for row, cells in enumerate(page.panel.years.figures.rows):
        window.explain_panel.dismiss()
        click(qtbot, page.panel.years, row, 2)
        panel = opened(window)
        assert panel.key == ("baseline/" if row > 4 else "") + "target/t1", cells[0]
        assert panel.year == 2027


@pytest.mark.parametrize("page_id", ["sites", "fleets", "workloads", "energy", "credits", "target"])
def test_beside_an_explanation_no_button_of_a_page_is_cut(
    window: MainWindow, qtbot: QtBot, page_id: str
) -> None:
    """At 1280 px with the panel open, words give way to icons and buttons to a menu that has them all."""
    window.resize(1280, 800)
    window.show_page(page_id)
    page: Any = window.page
    wide = page.tools.more.isHidden()
    window.explain("total_location_kg")
    qtbot.waitUntil(lambda: page.width() < 900, timeout=2000)
    line = page.tools._line

    def cut() -> list[str]:
        widgets = [line.itemAt(place).widget() for place in range(line.count())]
        buttons = [each for each in widgets if isinstance(each, QAbstractButton) and each.isVisible()]
        return [each.text() for each in buttons if each.width() < each.sizeHint().width()]

    qtbot.waitUntil(lambda: not cut(), timeout=2000)
    if not page.tools.more.isHidden():
        actions = page.tools.more.menu().actions()
        assert actions
        assert all(action in page.commands() for action in actions)
    window.explain_panel.dismiss()
    window.resize(1900, 1000)
    qtbot.waitUntil(lambda: page.tools.more.isHidden() or not wide, timeout=2000)


def test_water_waste_and_heat_open_in_their_dialog(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("sites")
    page: Any = window.page
    page.impacts_action.trigger()
    dialog = page.impacts
    results = window.document.results
    assert results is not None
    dialog.years.setCurrentIndex(1)
    rows = dialog.table.figures.rows
    for row in range(1, len(rows)):
        for column in range(2, len(rows[row])):
            panel = dialog.beside.panel
            panel.dismiss()
            click(qtbot, dialog.table, row, column)
            assert panel.tree.topLevelItemCount() == 1, panel.key
            assert panel.year == results.years[0]
            step = results.explain(panel.key, panel.year)
            divisor = {"m³": 1e3, "t CO₂e": 1e3, "t CO₂": 1e3, "MWh": 1e3}.get(rows[row][1], 1.0)
            shown = None if math.isnan(rows[row][column]) else rows[row][column] * divisor
            assert step.value == pytest.approx(shown, rel=1e-9, abs=1e-9), panel.key
    assert dialog.key_at(0, 2) is None, "water stress is an input"
    dialog.close()


def test_a_measured_value_ends_at_its_recording(window: MainWindow, qtbot: QtBot) -> None:
    """From the figure of a fleet down to name, GPU, date and interval of the recording."""
    measured = Measured(path="fleets/g/idle_w", value=71.5, low=70.0, high=73.0)
    recording = Measurement(
        id="m", name="Night run", device="H100", date="2026-03-02T01:00", seconds=600.0, values=(measured,)
    )
    fleets = tuple(msgspec.structs.replace(f, idle_w=71.5) if f.id == "g" else f for f in PLAN.fleets)
    window.document.open_plan(msgspec.structs.replace(PLAN, fleets=fleets, measurements=(recording,)), None)
    window.document.flush()
    window.show_page("fleets")
    page: Any = window.page
    click(qtbot, page.view, 1, len(page.table.attributes))
    panel = opened(window)
    assert panel.key == "it_kwh@fleets/g"
    panel.fill_all()
    found = panel.tree.findItems("Idle power", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    assert found
    assert "measured" in found[0].text(2)
    assert "Night run (H100, 2026-03-02)" in found[0].text(2)
    panel.tree.setCurrentItem(found[0])
    details = panel._formula.text()
    for part in ("Idle power", "71.5", "Night run", "H100", "2026-03-02", "Range: 70 to 73"):
        assert part in details


def test_the_tables_of_report_cost_and_disclosure_open_what_they_show(
    window: MainWindow, qtbot: QtBot
) -> None:
    plan = msgspec.structs.replace(PLAN, carbon_price_per_t=50.0)
    window.document.open_plan(plan, None)
    window.document.flush()
    results = window.document.results
    assert results is not None
    for page_id in ("report", "cost", "energy"):
        window.show_page(page_id)
        page: Any = window.page
        owner = page.told if page_id == "energy" else page
        if page_id == "energy":
            page.tabs.setCurrentWidget(page.told)
        seen = 0
        for row, cells in enumerate(owner.table.figures.rows):
            for column in range(1, len(cells)):
                key = owner.clicks._key_of(row, column)
                shown = cells[column]
                if key is None or not isinstance(shown, float) or math.isnan(shown):
                    continue
                seen += 1
                name, year = split_year(key)
                step = results.explain(name, None if year == ALL_YEARS else year)
                scale = abs(step.value or 0.0) / abs(shown) if shown else 1.0
                nearest = min((1.0, 1e3), key=lambda each: abs(scale - each))
                assert step.value == pytest.approx(shown * nearest, rel=1e-9), (page_id, name)
        assert seen >= 3, page_id
        window.explain_panel.dismiss()
        row, column = next(
            (r, c)
            for r in range(owner.table.figures.rowCount())
            for c in range(owner.table.figures.columnCount())
            if c and owner.clicks._key_of(r, c)
        )
        click(qtbot, owner.table, row, column)
        opened(window)


def test_steps_are_made_when_they_are_opened(window: MainWindow, qtbot: QtBot) -> None:
    """A click answers at once: of thousands of steps only the first are there until one is unfolded."""
    window.explain("total_location_kg")
    tree = window.explain_panel.tree
    root = tree.topLevelItem(0)
    assert root.isExpanded()
    second = root.child(1)
    assert second.childCount() == 0
    assert second.childIndicatorPolicy() == second.ChildIndicatorPolicy.ShowIndicator
    tree.setFocus()
    tree.setCurrentItem(second)
    qtbot.keyClick(tree, Qt.Key.Key_Right)
    assert second.isExpanded()
    assert second.childCount() > 0
    made = second.childCount()
    second.setExpanded(False)
    second.setExpanded(True)
    assert second.childCount() == made


def test_escape_in_the_panel_gives_the_keyboard_back(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("fleets")
    page: Any = window.page
    page.view.setFocus()
    page.view.go(page.view.model().index(0, len(page.table.attributes)))
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    panel = opened(window)
    panel.tree.setFocus()
    qtbot.keyClick(panel.tree, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert page.view.hasFocus()
