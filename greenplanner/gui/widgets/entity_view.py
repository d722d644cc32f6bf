"""The table itself: keys, clipboard and selection, mapped from the shown rows to the plan's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from greenplanner.gui.document import Document
from greenplanner.gui.models import blocks, operations
from greenplanner.gui.models.entity_table import EntityTable
from greenplanner.gui.models.filter import TableFilter
from greenplanner.gui.models.operations import Outcome
from greenplanner.gui.widgets.click_explain import ClickToExplain
from greenplanner.gui.widgets.delegates import CellDelegate
from greenplanner.gui.widgets.unit_header import UnitHeader

Key = Qt.Key
Flag = QItemSelectionModel.SelectionFlag
_WIDEST, _MEASURED_ROWS = 230, 40
_NUMBER_WIDTH, _NAME_WIDTH = 36, 140
_GROW_AFTER_MS = 60  # after an edit is on the screen


class EntityView(QTableView):
    """A table of entities that takes and gives blocks of cells."""

    pasted = Signal(object)  # Outcome
    remove_requested = Signal()
    current_entity = Signal(str)  # id of the entity of the current cell; "" for none
    current_cell = Signal()
    explain_wanted = Signal(str)  # the key of a result that was clicked, or Enter pressed on

    def __init__(self, document: Document, table: EntityTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self._told = ""
        self.filter = TableFilter(table, self)
        self.setHorizontalHeader(UnitHeader(self))
        self.setModel(self.filter)
        self.setItemDelegate(CellDelegate(document, self))
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        # Arrows move in the table, Tab leaves it: the form and the buttons are reached by keyboard.
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(32)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setFixedWidth(_NUMBER_WIDTH)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.horizontalScrollBar().valueChanged.connect(self._head_rows)
        self._fitted = self._fitting = False
        self._own_widths: set[int] = set()
        self._growth = QTimer(self, singleShot=True, interval=_GROW_AFTER_MS)
        self._growth.timeout.connect(self.grow_columns)
        self.clicks = ClickToExplain(self, self.key_at, keys=False)
        self.clicks.wanted.connect(self.explain_wanted)
        self.filter.dataChanged.connect(self._grow_later)
        self.filter.rowsInserted.connect(self._grow_later)
        self.horizontalHeader().sectionResized.connect(self._resized)

    def fit_columns(self) -> None:
        """Give each column the width that its heading and first cells need, up to a limit."""
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED_ROWS)
        self._fitting = True
        for column in range(self.model().columnCount()):
            wanted = max(self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column))
            self.setColumnWidth(column, min(wanted, _WIDEST))
        self._fitting, self._fitted = False, True

    def grow_columns(self) -> None:
        """Widen columns whose shown cells no longer fit, but for those that the user made narrow."""
        self._fitting = True
        for column in range(self.model().columnCount()):
            if self.isColumnHidden(column) or column in self._own_widths:
                continue
            wanted = min(self.sizeHintForColumn(column), _WIDEST)
            if wanted > self.columnWidth(column):
                self.setColumnWidth(column, wanted)
        self._fitting = False

    def _grow_later(self) -> None:
        # One measuring for many signals; a change that follows within the time starts it anew.
        if self._fitted:
            self._growth.start()

    def _resized(self, column: int) -> None:
        if not self._fitting:
            self._own_widths.add(column)

    def _head_rows(self, scrolled: int) -> None:
        """Head the rows by their names while the column of names is out of sight."""
        names = scrolled > self.columnWidth(0) / 2
        if names != self.filter.row_names:
            self.filter.row_names = names
            header = self.verticalHeader()
            header.setDefaultAlignment(
                (Qt.AlignmentFlag.AlignLeft if names else Qt.AlignmentFlag.AlignCenter)
                | Qt.AlignmentFlag.AlignVCenter
            )
            header.setFixedWidth(min(self.columnWidth(0), _NAME_WIDTH) if names else _NUMBER_WIDTH)
            last = max(0, self.filter.rowCount() - 1)
            self.filter.headerDataChanged.emit(Qt.Orientation.Vertical, 0, last)

    # -- places ------------------------------------------------------------------------------------

    def source_row(self, shown: int) -> int:
        """Return the plan's row of a shown row."""
        return self.filter.mapToSource(self.filter.index(shown, 0)).row()

    def key_at(self, row: int, column: int) -> str | None:
        """Return what explains a shown cell; None for an input."""
        return self.table.explains(self.source_row(row), column)

    def shown_row(self, key: str) -> int:
        """Return the shown row of an entity, -1 where it is filtered out."""
        return self.filter.mapFromSource(self.table.index(self.table.row_of(key), 0)).row()

    def current_id(self) -> str:
        """Return the id of the entity of the current cell, or an empty text."""
        index = self.currentIndex()
        return self.table.id_at(self.source_row(index.row())) if index.isValid() else ""

    def selected_places(self) -> list[tuple[int, int]]:
        """Return the selected cells as (row, column) of the plan's table."""
        found = [self.filter.mapToSource(index) for index in self.selectionModel().selectedIndexes()]
        return sorted((index.row(), index.column()) for index in found)

    def selected_ids(self) -> list[str]:
        """Return the entities with a selected cell, as they are shown from top to bottom."""
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        return [self.table.id_at(self.source_row(row)) for row in rows]

    def select_entities(self, keys: list[str], column: int | None = None) -> None:
        """Make entities the selection, the first of them current."""
        rows = [row for row in (self.shown_row(key) for key in keys) if row >= 0]
        if not rows:
            return
        column = max(0, self.currentIndex().column()) if column is None else column
        index = self.filter.index(rows[0], column)
        self.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect)
        for row in rows:
            mode = Flag.Select | Flag.Rows if len(rows) > 1 else Flag.Select
            self.selectionModel().select(self.filter.index(row, column), mode)
        self.scrollTo(index)

    def go_to(self, key: str, field: str) -> None:
        """Make one cell current."""
        row, column = self.shown_row(key), self.table.column_of(field)
        if row >= 0 and column >= 0:
            self.go(self.filter.index(row, column))
            self.setFocus()

    def go(self, index: QModelIndex) -> None:
        """Make a cell current and the only selected one, whatever keys are held down."""
        self.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect)
        self.scrollTo(index)

    def _shown_columns(self, first: int) -> list[int]:
        """Return the columns from a place on, as they stand from left to right."""
        header = self.horizontalHeader()
        order = [header.logicalIndex(place) for place in range(header.visualIndex(first), header.count())]
        return [column for column in order if not self.isColumnHidden(column)]

    def _block(self) -> tuple[list[int], list[int]]:
        """Return rows and columns (plan's table) of the rectangle around the selection."""
        indexes = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        rows = sorted({index.row() for index in indexes})
        header = self.horizontalHeader()
        columns = sorted({index.column() for index in indexes}, key=header.visualIndex)
        return [self.source_row(row) for row in rows], columns

    # -- clipboard and many cells ------------------------------------------------------------------

    def copy(self, *, headers: bool = False) -> None:
        """Put the selection on the clipboard as a block of exact values."""
        if self.currentIndex().isValid():
            rows, columns = self._block()
            text = operations.copy_text(self.table, rows, columns, headers=headers)
            QGuiApplication.clipboard().setText(text)

    def cut(self) -> None:
        """Copy the selection, then clear it."""
        self.copy()
        self.clear_cells()

    def clear_cells(self) -> None:
        """Take the entered values of the selection back."""
        operations.unset(self.table, self.selected_places())

    def fill_down(self) -> None:
        """Give the selected cells the value of the topmost one of their column."""
        rows, columns = self._block()
        if len(rows) > 1:
            operations.fill_down(self.table, rows, columns)

    def paste(self) -> None:
        """Enter the block on the clipboard from the current cell on, or one value into all cells."""
        text = QGuiApplication.clipboard().text()
        if not text:
            return
        block = blocks.read_block(text)
        places = self.selected_places()
        if len(block) == 1 and len(block[0]) == 1 and len(places) > 1:
            label = self.tr("Paste into {count} cells").format(count=len(places))
            self.pasted.emit(operations.fill(self.table, places, block[0][0], label))
            return
        self.pasted.emit(self._paste_block(block))

    def _paste_block(self, block: list[list[str]]) -> Outcome:
        indexes = self.selectionModel().selectedIndexes()
        header = self.horizontalHeader()
        top = min((index.row() for index in indexes), default=max(0, self.currentIndex().row()))
        left = min(
            (index.column() for index in indexes),
            key=header.visualIndex,
            default=max(0, self.currentIndex().column()),
        )
        rows = [self.source_row(row) for row in range(top, self.filter.rowCount())]
        return operations.paste(self.table, rows, self._shown_columns(left), block)

    # -- keys --------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim the spreadsheet keys before the window's shortcuts see them."""
        claim = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if claim and event.modifiers() and self._command(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Spreadsheet keys; what is not one of them edits or moves as in any table."""
        command = self._command(event)
        if command is not None and self.state() != QAbstractItemView.State.EditingState:
            command()
            event.accept()
            return
        super().keyPressEvent(event)

    def _command(self, event: QKeyEvent) -> object:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = Qt.KeyboardModifier.ControlModifier
        if event.key() == Key.Key_C and modifiers == control | Qt.KeyboardModifier.ShiftModifier:
            return lambda: self.copy(headers=True)
        for keys, command in (
            (QKeySequence.StandardKey.Copy, self.copy),
            (QKeySequence.StandardKey.Paste, self.paste),
            (QKeySequence.StandardKey.Cut, self.cut),
        ):
            if event.matches(keys):
                return command
        if event.key() == Key.Key_D and modifiers == control:
            return self.fill_down
        if modifiers:
            return None
        if event.key() in (Key.Key_Delete, Key.Key_Backspace):
            whole = self.selectionModel().selectedRows()
            # Whole rows come from the row header: there Delete means the rows.
            return self.remove_requested.emit if whole and event.key() == Key.Key_Delete else self.clear_cells
        if event.key() in (Key.Key_Return, Key.Key_Enter) and self.currentIndex().isValid():
            return self._enter
        return None

    def _enter(self) -> None:
        index = self.currentIndex()
        attribute = self.table.attribute_at(index.column())
        if attribute is not None and attribute.type == "bool":
            on = index.data(Qt.ItemDataRole.EditRole) == "true"
            self.filter.setData(index, "false" if on else "true")
        elif attribute is not None:
            self.edit(index)
        else:
            self.clicks.ask(index)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Move down after Enter, as a spreadsheet does."""
        index = self.currentIndex()
        super().closeEditor(editor, hint)
        entered = hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache
        if entered and index.row() + 1 < self.filter.rowCount():
            self.go(index.siblingAtRow(index.row() + 1))

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        self.tell_current()
        self.current_cell.emit()

    def tell_current(self) -> None:
        """Tell which entity is current, if it is another one than told before."""
        key = self.current_id()
        if key != self._told:
            self._told = key
            self.current_entity.emit(key)
