"""A read-only table of figures that can be selected, copied to Excel and read by a screen reader."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from greenplanner.gui import numbers, theme

Index = QModelIndex | QPersistentModelIndex
# More rows than any table of figures has, so that a huge one does not hold up the window.
_MEASURED_ROWS = 200
_LEAST_NAME = 120
# (row, column, value) -> text on the screen; None for the usual form
Show = Callable[[int, int, Any], str | None]


def copied_text(value: object) -> str:
    """Return a value as Excel reads it back: numbers in full, with the decimal mark of the locale.

    A text that a spreadsheet would take for a formula gets a quote before it, as in CSV files.
    """
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return ""
    if isinstance(value, float):
        from PySide6.QtCore import QLocale

        return repr(value).replace(".", QLocale().decimalPoint())
    # The catalog comes with it, which the first picture does not need.
    from greenplanner.gui.models import blocks

    return blocks.armed(str(value).replace("\t", " ").replace("\n", " "))


class FiguresModel(QAbstractTableModel):
    """Header and rows as they are; numbers stand right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header: list[str] = []
        self.rows: list[list[Any]] = []
        self.bold: frozenset[int] = frozenset()
        self.show: Show = lambda _row, _column, _value: None
        # A tooltip that says more than the cell, and cells that stand back.
        self.tip: Show = lambda _row, _column, _value: None
        self.faint: Callable[[int, int], bool] = lambda _row, _column: False
        self.icon: Callable[[int, int], QIcon | None] = lambda _row, _column: None

    def set_table(
        self, header: Sequence[str], rows: Sequence[Sequence[Any]], bold: Sequence[int] = ()
    ) -> None:
        """Show other figures; selection and scrolling stay where the shape stays."""
        fresh = [list(row) for row in rows]
        same = list(header) == self.header and len(fresh) == len(self.rows) and frozenset(bold) == self.bold
        if not same:
            self.beginResetModel()
        self.header, self.rows, self.bold = list(header), fresh, frozenset(bold)
        if not same:
            self.endResetModel()
        elif fresh and header:
            self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, len(header) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.header)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.header):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.header[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(not self._numeric(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value = self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            told = self.tip(index.row(), index.column(), value)
            if told is not None:
                return told
        if role == Qt.ItemDataRole.DecorationRole:
            return self.icon(index.row(), index.column())
        if role == Qt.ItemDataRole.ForegroundRole:
            faint = self.faint(index.row(), index.column())
            return QColor(theme.tokens().text_muted) if faint else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self.show(index.row(), index.column(), value)
            if text is not None:
                return text
            if value is None or isinstance(value, float):
                return numbers.format_number(value, 4)
            return str(value)
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(not self._numeric(index.column()))
        if role == Qt.ItemDataRole.FontRole and index.row() in self.bold:
            return _bold(QFont())
        return None

    def _numeric(self, column: int) -> bool:
        return any(isinstance(row[column], float) for row in self.rows)

    def tsv(self, top: int, bottom: int, left: int, right: int, header: bool) -> str:
        """Return a block as tab-separated text."""
        lines = ["\t".join(copied_text(text) for text in self.header[left : right + 1])] if header else []
        chosen = self.rows[top : bottom + 1]
        lines += ["\t".join(copied_text(value) for value in row[left : right + 1]) for row in chosen]
        return "\n".join(lines)


def _bold(font: QFont) -> QFont:
    result = QFont(font)
    result.setBold(True)
    return result


def _align(left: bool) -> int:
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)


class FiguresTable(QTableView):
    """The view of :class:`FiguresModel`. Copy takes the selected block; without one, all with header."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = False  # the table takes the height of its rows
        self.least_name = _LEAST_NAME  # width that the first column has at least
        self.figures = FiguresModel(self)
        self.setModel(self.figures)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        self.horizontalHeader().setHighlightSections(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        copy = QAction(self.tr("Copy"), self)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        everything = QAction(self.tr("Copy the whole table"), self)
        everything.triggered.connect(self.copy_all)
        self.addActions([copy, everything])

    def set_table(
        self,
        header: Sequence[str],
        rows: Sequence[Sequence[Any]],
        *,
        bold: Sequence[int] = (),
        show: Show | None = None,
    ) -> None:
        """Show figures; ``bold`` are the numbers of the rows that stand out."""
        columns = len(self.figures.header)
        if show is not None:
            self.figures.show = show
        self.figures.set_table(header, rows, bold)
        if len(header) != columns:
            self._start_columns()
        self._fit()

    def _fit(self) -> None:
        """Widen columns to what they hold; Qt's own way would measure every cell at each change."""
        bar, metrics = self.horizontalHeader(), QFontMetrics(_bold(self.font()))
        model = self.figures
        for column in range(1, len(model.header)):
            texts = (
                str(model.data(model.index(row, column)) or "")
                for row in range(min(len(model.rows), _MEASURED_ROWS))
            )
            wanted = max((metrics.horizontalAdvance(text) for text in texts), default=0) + 18
            wanted = max(wanted, bar.sectionSizeHint(column), 64)
            now = self.columnWidth(column)
            if wanted > now or now > wanted + 36:
                self.setColumnWidth(column, wanted)
        self._fit_names()

    def _fit_names(self) -> None:
        """Give the first column what is left. Qt's own stretch does not shrink again below the rest."""
        bar = self.horizontalHeader()
        if bar.count():
            others = sum(bar.sectionSize(column) for column in range(1, bar.count()))
            self.setColumnWidth(0, max(self.viewport().width() - others, self.least_name))
        if self._whole:
            self.fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit_names()

    def _start_columns(self) -> None:
        bar = self.horizontalHeader()
        bar.setMinimumSectionSize(64)
        bar.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column in range(1, len(self.figures.header)):
            self.setColumnWidth(column, 64)

    def fit_height(self) -> None:
        """Take exactly the height of the rows, for a table on a page that scrolls."""
        self._whole = True
        rows = self.figures.rowCount()
        # A bar for columns that have no room must not cover the last row.
        slides = self.horizontalHeader().length() > self.viewport().width()
        slide = self.horizontalScrollBar().sizeHint().height() if slides else 0
        height = slide + self.horizontalHeader().sizeHint().height() + rows * 28 + 2 * self.frameWidth() + 2
        self.setFixedHeight(height)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def copy(self) -> None:
        """Put the selected block on the clipboard."""
        ranges = self.selectionModel().selection()
        if ranges.isEmpty():
            self.copy_all()
            return
        block = ranges.first()
        text = self.figures.tsv(block.top(), block.bottom(), block.left(), block.right(), header=False)
        QGuiApplication.clipboard().setText(text)

    def copy_all(self) -> None:
        """Put header and all rows on the clipboard."""
        bottom, right = self.figures.rowCount() - 1, self.figures.columnCount() - 1
        QGuiApplication.clipboard().setText(self.figures.tsv(0, bottom, 0, right, header=True))
