# ruff: noqa: F811 - fixtures that are imported are arguments too
"""The table pages as a user has them: keys, editors, clipboard, form, dialogs."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

from greenplanner.gui.document import Document
from greenplanner.gui.models.entity_table import PROBLEM_ROLE
from greenplanner.gui.pages.energy import EnergyPage
from greenplanner.gui.pages.entity_page import EntityPage
from greenplanner.gui.pages.tables import CreditsPage, FleetsPage, SitesPage
from greenplanner.gui.widgets.catalog_picker import CatalogPicker
from greenplanner.gui.widgets.editors import ChoiceEditor
from greenplanner.plan import edits
from greenplanner.plan.types import Plan
from tests.gui.table_support import (  # noqa: F401 - fixtures are taken by name
    CONTROL,
    PLAN,
    SHIFT,
    Key,
    _english,
    document,
    editor,
    fleet,
    go,
    page,
    show,
)


def test_every_page_opens_with_rows_and_results(document: Document, qtbot: Any) -> None:
    for kind in (SitesPage, FleetsPage, EnergyPage, CreditsPage):
        page = show(kind, document, qtbot)
        assert page.table.rowCount() == len(getattr(document.plan, page.entity))
        assert page.totals.text()
        assert page.form.key == page.table.id_at(0)
        assert page.stack.currentIndex() == 1
        assert page.view.accessibleName()


def test_contracts_say_what_became_of_them(document: Document, qtbot: Any) -> None:
    page = show(EnergyPage, document, qtbot)
    column = len(page.table.attributes)
    shown = {
        page.table.id_at(row): [page.table.index(row, column + i).data() for i in range(4)]
        for row in range(2)
    }
    assert shown["good"][1] != "0"
    assert "electricity" in shown["good"][3]
    assert shown["bad"][0] == "0"
    assert shown["bad"][2] != "0"
    assert "rejected" in shown["bad"][3]


def test_credits_say_whether_they_count(document: Document, qtbot: Any) -> None:
    page = show(CreditsPage, document, qtbot)
    column = len(page.table.attributes)
    assert [page.table.index(row, column).data()[:3] for row in range(3)] == ["yes", "no:", "no:"]
    assert "never enter a total" in page.note.text()


def test_typing_edits_and_enter_moves_down(page: EntityPage, document: Document, qtbot: Any) -> None:
    go(page, "f1", "count")
    qtbot.keyClick(page.view, Key.Key_F2)
    line = editor(page)
    assert line.text() == "8"
    line.selectAll()
    qtbot.keyClicks(line, "24")
    qtbot.keyClick(line, Key.Key_Return)
    qtbot.waitUntil(lambda: page.view.current_id() == "f2")
    assert fleet(document, "f1").count == 24
    document.undo()
    assert document.plan == PLAN


def test_opening_a_cell_enters_nothing(page: EntityPage, document: Document, qtbot: Any) -> None:
    for field in ("idle_w", "utilization", "accelerator", "end_of_life", "purchase_year", "site"):
        if page.table.column_of(field) < 0:
            continue
        index = go(page, "f2", field)
        page.view.edit(index)
        page.view.commitData(editor(page))
        page.view.closeEditor(editor(page), page.view.itemDelegate().EndEditHint.NoHint)
        QApplication.processEvents()
    assert document.plan == PLAN


def test_refused_input_keeps_its_text(page: EntityPage, document: Document, qtbot: Any) -> None:
    index = go(page, "f1", "count")
    qtbot.keyClick(page.view, Key.Key_Return)
    line = editor(page)
    line.selectAll()
    qtbot.keyClicks(line, "lots")
    assert line.property("invalid") == "true"
    qtbot.keyClick(line, Key.Key_Tab)
    assert index.data() == "lots"
    assert index.data(PROBLEM_ROLE)
    assert document.plan == PLAN
    go(page, "f1", "count")
    assert "lots" in page.cell_line.text()
    qtbot.keyClick(page.view, Key.Key_F2)
    assert editor(page).text() == "lots"
    page.view.grab()


def test_sorted_table_edits_the_row_that_is_shown(page: EntityPage, document: Document, qtbot: Any) -> None:
    page.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert page.view.model().index(0, 0).data() == "Xray"
    page.view.go(page.view.model().index(0, page.table.column_of("count")))
    QGuiApplication.clipboard().setText("1\n2\n3\n4")
    qtbot.keyClick(page.view, Key.Key_V, CONTROL)
    assert [item.count for item in document.plan.fleets[:3]] == [3, 2, 1]
    assert document.plan.fleets[3].count == 4
    assert "1 row added" in page.problems.text.text()
    page.view.go(page.view.model().index(0, 0))
    qtbot.keyClick(page.view, Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().strip() == "Xray"
    assert page.view.selected_ids() == ["f3"]
    page.duplicate()
    assert [item.id for item in document.plan.fleets[:4]] == ["f1", "f2", "f3", "f3-copy"]


def test_paste_lists_what_it_could_not_read(page: EntityPage, document: Document, qtbot: Any) -> None:
    go(page, "f1", "count")
    QGuiApplication.clipboard().setText("1\r\nfew\r\n3\r\n")
    qtbot.keyClick(page.view, Key.Key_V, CONTROL)
    assert [item.count for item in document.plan.fleets] == [1, 64, 3]
    assert page.problems.isVisible()
    assert "Yankee" in page.problems.list.item(0).text()
    page.problems.go_to.emit("f2", "count")
    assert page.view.current_id() == "f2"
    page.table.setData(page.table.index(1, page.table.column_of("count")), "2")
    assert not page.problems.isVisible()
    document.undo()
    document.undo()
    assert document.plan == PLAN


def test_dismiss_forgets_the_refused_texts(page: EntityPage, qtbot: Any) -> None:
    go(page, "f1", "count")
    QGuiApplication.clipboard().setText("few")
    qtbot.keyClick(page.view, Key.Key_V, CONTROL)
    page.problems.button.click()
    assert not page.table.refused


def test_one_value_into_many_cells(page: EntityPage, document: Document, qtbot: Any) -> None:
    go(page, "f1", "count")
    page.view.selectColumn(page.table.column_of("count"))
    QGuiApplication.clipboard().setText("5")
    qtbot.keyClick(page.view, Key.Key_V, CONTROL)
    assert {item.count for item in document.plan.fleets} == {5}
    document.undo()
    assert document.plan == PLAN


def test_delete_clears_and_fill_down_fills(page: EntityPage, document: Document, qtbot: Any) -> None:
    go(page, "f3", "idle_w")
    qtbot.keyClick(page.view, Key.Key_Delete)
    assert fleet(document, "f3").idle_w is None
    document.undo()
    page.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    page.view.selectColumn(page.table.column_of("idle_w"))
    qtbot.keyClick(page.view, Key.Key_D, CONTROL)
    assert {item.idle_w for item in document.plan.fleets} == {80.0}
    qtbot.keyClick(page.view, Key.Key_X, CONTROL)
    assert {item.idle_w for item in document.plan.fleets} == {None}


def test_delete_on_whole_rows_removes_them(page: EntityPage, document: Document, qtbot: Any) -> None:
    go(page, "f2", "name")
    page.view.selectRow(1)
    qtbot.keyClick(page.view, Key.Key_Delete)
    assert [item.id for item in document.plan.fleets] == ["f1", "f3"]
    assert page.view.currentIndex().row() == 1
    assert page.form.key == "f3"
    document.undo()
    assert document.plan == PLAN


def test_add_and_move(page: EntityPage, document: Document, qtbot: Any) -> None:
    qtbot.keyClick(page.view, Key.Key_A, CONTROL | SHIFT)
    assert len(document.plan.fleets) == 4
    assert page.view.current_id() == document.plan.fleets[3].id
    page.up_action.trigger()
    assert page.view.current_id() == document.plan.fleets[2].id
    document.undo()
    document.undo()
    assert document.plan == PLAN


def test_a_site_with_fleets_asks_first(document: Document, qtbot: Any, monkeypatch: Any) -> None:
    page = show(SitesPage, document, qtbot)
    asked = []
    monkeypatch.setattr(page, "confirm", lambda what, users: asked.append((what, users)) or False)
    go(page, "a", "name")
    page.remove_action.trigger()
    assert "Zulu" in asked[0][1]
    assert document.plan == PLAN
    monkeypatch.setattr(page, "confirm", lambda what, users: True)
    page.remove_action.trigger()
    assert [item.id for item in document.plan.fleets] == ["f2"]
    document.undo()
    assert document.plan == PLAN


def test_empty_page_offers_one_action(document: Document, qtbot: Any) -> None:
    document.open_plan(Plan(name="Empty"), None)
    page = show(SitesPage, document, qtbot)
    assert page.stack.currentIndex() == 0
    page.first_button.click()
    assert page.stack.currentIndex() == 1
    assert len(document.plan.sites) == 1


def test_selection_and_sort_survive_edits_elsewhere(page: EntityPage, document: Document) -> None:
    page.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    go(page, "f2", "count")
    from greenplanner.plan import edits

    document.edit(edits.set_value(document.plan, "fleets/f1/count", 9), "elsewhere")
    document.flush()
    assert page.view.current_id() == "f2"
    assert page.view.horizontalHeader().sortIndicatorSection() == 0


def test_catalog_picker_finds_while_typing(page: EntityPage, document: Document, qtbot: Any) -> None:
    index = go(page, "f1", "accelerator")
    page.view.edit(index)
    picker = editor(page)
    assert isinstance(picker, CatalogPicker)
    picker.selectAll()
    qtbot.keyClicks(picker, "l40s")
    assert "l40s" in picker.rows()
    assert picker.property("invalid") != "true"
    picker.pick("l40s")
    assert fleet(document, "f1").accelerator == "l40s"
    assert page.view.state() != QAbstractItemView.State.EditingState


def test_choice_and_yes_no_cells(document: Document, qtbot: Any) -> None:
    page = show(EnergyPage, document, qtbot)
    index = go(page, "good", "kind")
    page.view.edit(index)
    box = editor(page)
    assert isinstance(box, ChoiceEditor)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert document.plan.contracts[0].kind == "ppa"
    go(page, "good", "qualifies")
    qtbot.keyClick(page.view, Key.Key_Space)
    assert document.plan.contracts[0].qualifies is False
    qtbot.keyClick(page.view, Key.Key_Return)
    assert document.plan.contracts[0].qualifies is True


def test_filter_box(page: EntityPage) -> None:
    box: QLineEdit = page.search
    box.setText("beta")
    assert [page.view.model().index(row, 0).data() for row in range(page.view.model().rowCount())] == [
        "Yankee"
    ]
    page.add()
    assert box.text() == ""
    assert page.view.model().rowCount() == 4


def test_a_first_fleet_brings_a_site(document: Document, qtbot: Any) -> None:
    document.open_plan(Plan(name="Empty"), None)
    page = show(FleetsPage, document, qtbot)
    page.first_button.click()
    assert document.plan.fleets[0].site == document.plan.sites[0].id
    assert document.plan.sites[0].name in page.problems.text.text()
    document.flush()
    assert not document.stale
    document.undo()
    assert document.plan == Plan(name="Empty")


def test_the_catalog_fills_in_while_the_plan_is_incomplete(page: EntityPage, document: Document) -> None:
    row = page.table.row_of("f1")
    page.table.setData(page.table.index(row, page.table.column_of("site")), "")
    document.flush()
    page.table.setData(page.table.index(row, page.table.column_of("accelerator")), "l40s")
    document.flush()
    assert page.table.value(row, "max_w") == document.catalog.accelerator("l40s").max_w


def test_tab_leaves_the_table(page: EntityPage, qtbot: Any) -> None:
    go(page, "f1", "name")
    qtbot.keyClick(page.view, Key.Key_Tab)
    assert not page.view.hasFocus()


def test_a_mark_of_refused_text_goes_with_its_row(page: EntityPage, document: Document, qtbot: Any) -> None:
    QGuiApplication.clipboard().setText("New\tNowhere\n")
    go(page, "f3", "name")
    page.add()
    key = page.table.id_at(3)
    go(page, key, "name")
    page.view.paste()
    column = page.table.column_of("site")
    assert page.table.index(3, column).data(PROBLEM_ROLE)
    assert page.problems.isVisible()
    assert "1 cell was not understood" in page.problems.text.text()
    document.undo()
    document.undo()
    document.flush()
    page.add()
    assert page.table.id_at(3) == key
    assert not page.table.index(3, column).data(PROBLEM_ROLE)
    assert not page.problems.isVisible()


def test_a_value_that_grew_is_not_cut_off(document: Document, qtbot: Any) -> None:
    page = show(FleetsPage, document, qtbot)
    column = page.table.column_of("name")
    before = page.view.columnWidth(column)
    document.edit(edits.set_value(document.plan, "fleets/f1/name", "Zulu, the eldest of them"), "Edit")
    qtbot.waitUntil(lambda: page.view.columnWidth(column) > before)
    assert page.view.columnWidth(column) >= page.view.sizeHintForColumn(column)
    # A width that the user chose stays.
    page.view.setColumnWidth(column, 80)
    page.view.grow_columns()
    assert page.view.columnWidth(column) == 80
