"""Ctrl+Z in an editor in which nothing is typed means the plan, not the editor."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class UndoKeys(QObject):
    """Watches the editor that has the focus: Qt's editors claim the keys of undo in any case."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus)

    def _focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        # A spin box hands its line the focus without telling.
        line = new.lineEdit() if new is not None and hasattr(new, "lineEdit") else new
        if isinstance(line, QLineEdit | QPlainTextEdit) and line.window() is self._window:
            for widget in {line, new}:
                widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the keys to the window's own actions where the editor has nothing to take back."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not any(event.matches(keys) for keys in _KEYS) or _is_modified(watched):
            return False
        event.ignore()
        return True


def _is_modified(editor: QObject) -> bool:
    if isinstance(editor, QPlainTextEdit):
        return editor.document().isModified()
    line = editor if isinstance(editor, QLineEdit) else editor.lineEdit()  # type: ignore[attr-defined]
    return line is not None and line.isModified()
