"""The Report page: form, table, export."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from greenplanner.gui import export
from greenplanner.gui.pages.report import ReportPage
from tests.bench.edit_to_paint import plan as fleets_plan
from tests.gui.page_support import open_document, shown


@pytest.fixture
def page(qtbot):
    return shown(qtbot, ReportPage(open_document(msgspec.structs.replace(fleets_plan(3), years=2))))


def type_text(qtbot, editor, text):
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    editor.editingFinished.emit()


def test_form_edits_the_plan(page, qtbot):
    type_text(qtbot, page.form.rows["organization"].editor, "Example Ltd")
    assert page.document.plan.organization == "Example Ltd"
    assert page.document.can_undo
    page.document.undo()
    assert page.document.plan.organization is None


def test_refused_value_stays_with_a_sentence(page, qtbot):
    row = page.form.rows["years"]
    type_text(qtbot, row.editor, "0")
    assert page.document.plan.years == 2
    assert row.editor.text() == "0"
    assert row.hint.text()
    type_text(qtbot, row.editor, "3")
    page.document.flush()
    assert page.document.plan.years == 3
    assert not row.hint.text()
    assert len(page.table.figures.header) == 5


def test_plan_keeps_its_name(page, qtbot):
    editor = page.form.rows["name"].editor
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClick(editor, "\b")
    editor.editingFinished.emit()
    assert page.document.plan.name == "Bench"


def test_filled_values_have_a_badge(page):
    assert page.form.rows["discount_rate"].badge.kind in ("catalog", "assumed")
    assert page.form.rows["name"].badge.kind == "entered"
    assert page.form.rows["prepared_by"].badge.kind == ""


def test_table_is_the_results(page):
    results = page.document.results
    rows = {row[0]: row[1:] for row in page.table.figures.rows}
    assert rows["Total, location-based (t CO₂e)"] == [
        pytest.approx(results.value("total_location_kg", year) / 1000) for year in (2026, 2027, None)
    ]
    page.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert len(text.splitlines()) == len(page.table.figures.rows) + 1


def test_notices_are_listed(page):
    assert len(page.notices.texts) > 0
    assert str(len(page.notices.texts)) in page.notices.heading.text()


def test_export(page, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "out.xlsx"
    monkeypatch.setattr(export, "ask_path", lambda *_: target)
    page.export_card.button.click()
    qtbot.waitUntil(lambda: page.export_card.last_path == target, timeout=60000)
    assert target.exists()
    assert page.export_card.folder_button.isVisible()
    qtbot.waitUntil(page.export_card.button.isEnabled)


def test_failed_export_says_why(page, qtbot, tmp_path):
    page.export_card.export(tmp_path / "no" / "out.xlsx")
    qtbot.waitUntil(page.export_card.button.isEnabled, timeout=60000)
    QApplication.processEvents()
    assert page.export_card.last_path is None
    assert "out.xlsx" in page.export_card.status.text()
