"""A small grid of numbers with paste, for values that have more than one: months, mix, week, curve."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from greenplanner.gui import theme
from greenplanner.gui.i18n import error_text
from greenplanner.gui.models import blocks

Parse = Callable[[str], float]


class ValueGrid(QTableWidget):
    """Texts in a grid, each checked by ``parse``; refused ones are marked and kept."""

    edited = Signal()

    def __init__(
        self, rows: Sequence[str], columns: Sequence[str], parse: Parse, parent: QWidget | None = None
    ) -> None:
        super().__init__(len(rows), len(columns), parent)
        self._parse = parse
        self.growing = False  # a longer block adds rows (power curve)
        self.setVerticalHeaderLabels(list(rows))
        self.setHorizontalHeaderLabels(list(columns))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(26)
        # Tab leaves the grid, as it leaves the tables of the pages; the arrows move in it.
        self.setTabKeyNavigation(False)
        # A bold heading of the current cell would not fit its section.
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)
        self.itemChanged.connect(self._changed)

    def set_texts(self, texts: Sequence[Sequence[str]]) -> None:
        """Show texts from the top left corner on."""
        with QSignalBlocker(self):
            for row, line in enumerate(texts):
                for column, text in enumerate(line):
                    self._put(row, column, text)
        self.edited.emit()

    def text_at(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        item = self.item(row, column)
        return item.text().strip() if item is not None else ""

    def value_at(self, row: int, column: int) -> float | None:
        """Return the number of a cell; None where it is empty or no value."""
        text = self.text_at(row, column)
        try:
            return self._parse(text) if text else None
        except ValueError:
            return None

    def values(self) -> list[list[float | None]]:
        """Return all numbers by row."""
        return [
            [self.value_at(row, column) for column in range(self.columnCount())]
            for row in range(self.rowCount())
        ]

    def problems(self) -> list[str]:
        """Return the sentences of the refused cells."""
        items = (
            self.item(row, column) for row in range(self.rowCount()) for column in range(self.columnCount())
        )
        return [item.toolTip() for item in items if item is not None and item.toolTip()]

    def _put(self, row: int, column: int, text: str) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)
        item.setText(text)
        self._mark(item)

    def _mark(self, item: QTableWidgetItem) -> None:
        problem = ""
        if item.text().strip():
            try:
                self._parse(item.text())
            except ValueError as error:
                problem = error_text(error)
        item.setToolTip(problem)
        item.setForeground(QColor(theme.tokens().danger if problem else theme.tokens().text))
        font = item.font()
        # Underlined besides red: color alone does not reach everyone.
        font.setUnderline(bool(problem))
        item.setFont(font)

    def _changed(self, item: QTableWidgetItem) -> None:
        with QSignalBlocker(self):
            self._mark(item)
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste and clear blocks."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            for index in self.selectedIndexes():
                self._put(index.row(), index.column(), "")
            self.edited.emit()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the selected rectangle on the clipboard."""
        chosen = self.selectedIndexes()
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        lines = [[self.text_at(row, column) for column in columns] for row in rows]
        QGuiApplication.clipboard().setText(blocks.write_block(lines))

    def paste(self) -> None:
        """Enter the block of the clipboard; a single line or column turns to fit the grid."""
        block = blocks.read_block(QGuiApplication.clipboard().text())
        top, left = max(0, self.currentRow()), max(0, self.currentColumn())
        if len(block) == 1 and len(block[0]) > 1 and self.columnCount() == 1:
            block = [[cell] for cell in block[0]]
        if self.growing:
            self.setRowCount(max(self.rowCount(), top + len(block)))
        with QSignalBlocker(self):
            for row, line in enumerate(block[: self.rowCount() - top]):
                for column, text in enumerate(line[: self.columnCount() - left]):
                    self._put(top + row, left + column, text)
        self.edited.emit()
