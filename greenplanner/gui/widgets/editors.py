"""The editors of single values, for cells of the tables and for the detail form alike.

Each has ``text()``, ``set_text()``, ``is_modified()`` and the signal ``committed``; a text that is
no value stays in the editor, which turns red and shows the sentence.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QToolTip, QWidget

Check = Callable[[str], str | None]
StepEnabled = QAbstractSpinBox.StepEnabledFlag


def mark(widget: QWidget, problem: str | None) -> None:
    """Mark a widget as invalid, or take the mark away."""
    state = "true" if problem else "false"
    if widget.property("invalid") != state:
        widget.setProperty("invalid", state)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
    widget.setAccessibleDescription(problem or "")


class TextEditor(QLineEdit):
    """A line for texts and numbers, checked while one types."""

    committed = Signal()

    def __init__(self, check: Check | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._finished)

    def set_text(self, text: str) -> None:
        """Show a text as the unmodified one."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)
        self.setModified(False)

    def is_modified(self) -> bool:
        """Tell whether the user typed since the text was set."""
        return self.isModified()

    def _typed(self, text: str) -> None:
        self.show_problem(self._check(text) if self._check else None)

    def show_problem(self, problem: str | None) -> None:
        """Turn red and show the sentence below, or neither."""
        mark(self, problem)
        if problem and self.hasFocus():
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height() - 8)), problem, self)
        elif not problem:
            QToolTip.hideText()

    def _finished(self) -> None:
        if self.isModified():
            self.committed.emit()


class YearEditor(QAbstractSpinBox):
    """A year with arrows; any text can be typed, the check says what is wrong with it."""

    committed = Signal()

    def __init__(self, check: Check | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        # The spin box rewrites its line on Enter, which forgets the line's own mark.
        self._modified = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().textEdited.connect(self._typed)
        self.editingFinished.connect(self._finished)

    def set_text(self, text: str) -> None:
        """Show a text as the unmodified one."""
        self.lineEdit().setText(text)
        self._modified = False

    def is_modified(self) -> bool:
        """Tell whether the user typed or stepped since the text was set."""
        return self._modified

    def setPlaceholderText(self, text: str) -> None:
        """Show a text while the editor is empty."""
        self.lineEdit().setPlaceholderText(text)

    def stepBy(self, steps: int) -> None:
        """Move by years, from the shown or the suggested one."""
        text = self.lineEdit().text() or self.lineEdit().placeholderText()
        if text.strip().isdigit():
            self.lineEdit().setText(str(int(text) + steps))
            self._typed(self.lineEdit().text())

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Allow steps in both directions."""
        return StepEnabled.StepUpEnabled | StepEnabled.StepDownEnabled

    def validate(self, text: str, position: int) -> object:
        """Accept every text: nothing that is typed is swallowed."""
        return QValidator.State.Acceptable, text, position

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the editor has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _typed(self, text: str) -> None:
        self._modified = True
        self.show_problem(self._check(text) if self._check else None)

    def show_problem(self, problem: str | None) -> None:
        """Turn red and show the sentence below, or neither."""
        mark(self, problem)
        if problem and self.hasFocus():
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height() - 8)), problem, self)

    def _finished(self) -> None:
        if self.is_modified():
            self.committed.emit()


_POPUP_FRAME = 24  # frame and, where the list is long, its scroll bar


class ChoiceEditor(QComboBox):
    """A list of choices: pairs of (text for the parser, shown text)."""

    committed = Signal()

    def __init__(self, choices: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modified = False
        self._unknown = ""
        for value, shown in choices:
            self.addItem(shown, value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._chosen)

    def showPopup(self) -> None:
        """Show the choices in full also below a narrow field."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + _POPUP_FRAME)
        super().showPopup()

    def text(self) -> str:
        """Return the chosen value as text for the parser."""
        data = self.currentData()
        return self._unknown if data is None else str(data)

    def set_text(self, text: str) -> None:
        """Show a value as the unmodified one; an empty or unknown one shows nothing chosen."""
        with QSignalBlocker(self):
            folded = text.casefold()
            rows = range(self.count())
            match = (
                i for i in rows if folded in (str(self.itemData(i)).casefold(), self.itemText(i).casefold())
            )
            self.setCurrentIndex(next(match, -1))
        self._unknown = text if self.currentIndex() < 0 else ""
        self._modified = False

    def is_modified(self) -> bool:
        """Tell whether the user chose since the value was set."""
        return self._modified

    def show_problem(self, problem: str | None) -> None:
        """Turn red, or not."""
        mark(self, problem)
        self.setToolTip(problem or "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling must not change a value."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take note of a choice by keyboard, which emits no ``activated``."""
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._modified = True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit a choice by keyboard when the editor is left."""
        super().focusOutEvent(event)
        if self._modified and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.committed.emit()

    def _chosen(self) -> None:
        self._modified = True
        self.committed.emit()


class NotesEditor(QPlainTextEdit):
    """Several lines of text, committed when the editor is left."""

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(72)

    def text(self) -> str:
        """Return the text."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text as the unmodified one."""
        if text != self.toPlainText():
            self.setPlainText(text)
        self.document().setModified(False)

    def is_modified(self) -> bool:
        """Tell whether the user typed since the text was set."""
        return self.document().isModified()

    def show_problem(self, problem: str | None) -> None:
        """Turn red, or not."""
        mark(self, problem)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit what was typed."""
        super().focusOutEvent(event)
        if self.is_modified():
            self.committed.emit()
