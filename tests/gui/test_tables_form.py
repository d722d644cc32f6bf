# ruff: noqa: F811 - fixtures that are imported are arguments too
"""The form beside the tables, and the dialogs for values of many numbers."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from greenplanner.gui.document import Document
from greenplanner.gui.pages.entity_page import EntityPage
from greenplanner.gui.pages.tables import CreditsPage
from greenplanner.gui.widgets.editors import YearEditor
from greenplanner.gui.widgets.field_groups import GROUPS, grouped
from greenplanner.gui.widgets.profile_dialog import SERIES, WEEK, YEAR, ProfileDialog
from greenplanner.gui.widgets.value_dialogs import CurveDialog, MixDialog, MonthlyDialog
from greenplanner.plan.attributes import attribute, of_entity
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

# -- the form --------------------------------------------------------------------------------------


@pytest.mark.parametrize("entity", list(GROUPS))
def test_the_form_has_every_field_in_a_group(qapp: object, entity: str) -> None:
    groups = grouped(entity)
    fields = [item.field for _, members in groups for item in members]
    assert sorted(fields) == sorted(item.field for item in of_entity(entity) if item.field != "id")
    assert len(groups) == len(GROUPS[entity])


def test_form_edits_and_goes_back_to_the_catalog(page: EntityPage, document: Document, qtbot: Any) -> None:
    go(page, "f3", "name")
    row = page.form.rows["idle_w"]
    assert row.editor.text() == "80"
    assert row.badge.kind == "entered"
    assert not row.back.isHidden()
    row.back.click()
    document.flush()
    assert fleet(document, "f3").idle_w is None
    assert row.editor.text() == ""
    assert row.editor.placeholderText()
    assert row.badge.kind in ("assumed", "catalog")
    row.editor.setFocus()
    qtbot.keyClicks(row.editor, "75")
    qtbot.keyClick(row.editor, Key.Key_Return)
    assert fleet(document, "f3").idle_w == 75.0
    host = page.form.rows["host_idle_w"]
    host.editor.setText("-5")
    host.editor.setModified(True)
    host.editor.editingFinished.emit()
    assert fleet(document, "f3").host_idle_w is None
    assert host.editor.property("invalid") == "true"
    assert host.editor.text() == "-5"
    assert host.hint.text()


def test_undo_forgets_what_was_typed_and_refused_since(document: Document, qtbot: Any) -> None:
    """A step back of another field takes the red text of the form and of the table away."""
    page = show(CreditsPage, document, qtbot)
    key = page.table.id_at(0)
    page.table.enter(key, page.table.attributes[page.table.column_of("name")], "Forest")
    page.view.go(page.view.model().index(0, 0))
    volume = page.form.rows["volume_t"]
    volume.editor.setText("-5")
    volume.editor.setModified(True)
    volume.editor.editingFinished.emit()
    assert volume.editor.property("invalid") == "true"
    document.undo()
    assert document.plan == PLAN
    assert volume.editor.property("invalid") != "true"
    assert volume.editor.text() != "-5"
    assert volume.hint.property("danger") is False
    assert page.problems.isHidden()
    assert not page.table.refused


def test_form_fields_have_names_for_screen_readers(page: EntityPage) -> None:
    for row in page.form.rows.values():
        assert row.back.accessibleName()
        named = row.editor.accessibleName() or (row.button is not None and row.button.accessibleName())
        assert named, row.attribute.field
        assert row.label.buddy() is not None, row.attribute.field


def test_year_editor_steps_from_the_suggested_year(page: EntityPage, document: Document, qtbot: Any) -> None:
    go(page, "f1", "name")
    year = page.form.rows["purchase_year"].editor
    assert isinstance(year, YearEditor)
    year.setFocus()
    qtbot.keyClick(year, Key.Key_Down)
    qtbot.keyClick(year, Key.Key_Return)
    assert fleet(document, "f1").purchase_year == 2025


# -- values of many numbers ------------------------------------------------------------------------


def test_monthly_dialog(document: Document, qtbot: Any) -> None:
    dialog = MonthlyDialog(document, attribute("sites", "pue_monthly"), None, None)
    qtbot.addWidget(dialog)
    assert dialog.checked() is None
    QGuiApplication.clipboard().setText("\t".join(["1.1"] * 11))
    dialog.grid.paste()
    with pytest.raises(ValueError, match="1 of 12"):
        dialog.checked()
    dialog.grid.set_texts([["0.9"]] * 12)
    assert len(dialog.grid.problems()) == 12
    dialog.grid.set_texts([["1,2"]] * 12)
    assert dialog.checked() == (1.2,) * 12


def test_mix_dialog_shows_the_running_sum(document: Document, qtbot: Any) -> None:
    dialog = MixDialog(document, attribute("sites", "mix"), {"coal": 0.5}, None)
    qtbot.addWidget(dialog)
    assert "50 %" in dialog.summary.text()
    dialog.grid.item(1, 0).setText("50")
    assert dialog.checked() == {"coal": 0.5, "gas": 0.5}


def test_curve_dialog_sorts_its_points(document: Document, qtbot: Any) -> None:
    dialog = CurveDialog(document, attribute("fleets", "power_curve"), None, None)
    qtbot.addWidget(dialog)
    QGuiApplication.clipboard().setText("100\t95\r\n0\t12\r\n50\t70\r\n")
    dialog.grid.setCurrentCell(0, 0)
    dialog.grid.paste()
    assert dialog.checked() == ((0.0, 0.12), (0.5, 0.7), (1.0, 0.95))


def test_profile_dialog(document: Document, qtbot: Any) -> None:
    item = attribute("fleets", "utilization")
    dialog = ProfileDialog(document, item, 0.5, None)
    qtbot.addWidget(dialog)
    assert dialog.checked() == 0.5
    dialog.kind.setCurrentIndex(WEEK)
    dialog.week.item(0, 0) or dialog.week.set_texts([["10"] + [""] * 4 + ["5", "5"]])
    dialog._copy_monday()
    dialog._fill_week()
    week = dialog.checked()
    assert len(week) == 168
    assert week[0] == week[4 * 24] == 0.1
    assert week[5 * 24] == 0.05
    dialog.kind.setCurrentIndex(YEAR)
    with pytest.raises(ValueError, match="0 of"):
        dialog.checked()
    dialog.read_table("hour;busy\n" + "\n".join(f"{hour};40,5" for hour in range(8760)))
    assert dialog.checked() == (0.405,) * 8760
    dialog.kind.setCurrentIndex(SERIES)
    with pytest.raises(ValueError, match="series"):
        dialog.checked()
    again = ProfileDialog(document, item, week, None)
    qtbot.addWidget(again)
    assert again.checked() == pytest.approx(week)
