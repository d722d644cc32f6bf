"""Ctrl+Z in an editor."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from greenplanner.gui.pages.tables import FleetsPage
from greenplanner.gui.undo_keys import UndoKeys
from tests.gui.page_support import open_document

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_undo_in_an_untouched_editor_means_the_plan(qtbot: QtBot) -> None:
    document = open_document()
    before = document.plan
    window = QMainWindow()
    qtbot.addWidget(window)
    window.undo_keys = UndoKeys(window)
    page = FleetsPage(document)
    window.setCentralWidget(page)
    undo = QAction("Undo", window)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    undo.triggered.connect(document.undo)
    window.addAction(undo)
    window.resize(1100, 700)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    line = page.form.rows["count"].editor
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.selectAll()
    qtbot.keyClicks(line, "9")
    qtbot.keyClick(line, Qt.Key.Key_Z, CONTROL)
    assert document.plan is before, "what is typed is the editor's own"
    line.selectAll()
    qtbot.keyClicks(line, "32")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert document.plan.fleets[0].count == 32
    qtbot.keyClick(line, Qt.Key.Key_Z, CONTROL)
    document.flush()
    assert document.plan == before
    year = page.form.rows["purchase_year"].editor
    year.setFocus()
    qtbot.keyClick(year, Qt.Key.Key_Up)
    qtbot.keyClick(year, Qt.Key.Key_Return)
    assert document.plan != before
    qtbot.keyClick(year.lineEdit(), Qt.Key.Key_Z, CONTROL)
    assert document.plan == before
