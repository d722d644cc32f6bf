"""A click on a figure of a table opens its explanation; Enter does the same from the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QElapsedTimer, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QTableView

from greenplanner.gui.models.columns import click_tip
from greenplanner.gui.widgets.chart_table import FiguresTable, Show

# (row, column) -> the key that explains the figure; None where there is none.
KeyOf = Callable[[int, int], str | None]
# The mark of a key that asks for all years of the plan, whatever year is chosen in the panel.
ALL_YEARS, _ALL = -1, "all"


def with_year(key: str, year: int | None) -> str:
    """Return a key that asks for the figure of one year, or of all: ``pue@berlin#2027``, ``pue#all``."""
    return f"{key}#{_ALL if year is None else year}"


def split_year(key: str) -> tuple[str, int | None]:
    """Return key and year of what :func:`with_year` made; no year where none is asked for."""
    name, mark, year = key.rpartition("#")
    if mark and year == _ALL:
        return name, ALL_YEARS
    return (name, int(year)) if mark and year.isdigit() and len(year) == 4 else (key, None)


class ClickToExplain(QObject):
    """Watches a table. A double click counts once, so that it does not close what it opened.

    Where the table has a use of its own for Enter (``keys`` is false) it calls :meth:`ask` itself.
    """

    wanted = Signal(str)

    def __init__(self, table: QTableView, key_of: KeyOf, *, keys: bool = True) -> None:
        super().__init__(table)
        self._table = table
        self._key_of = key_of
        self._since = QElapsedTimer()
        self._last = (-1, -1)
        if isinstance(table, FiguresTable):
            table.figures.tip = self._tip(table.figures.tip)
        table.setMouseTracking(True)
        table.clicked.connect(self._clicked)
        table.entered.connect(self._entered)
        for enter in (Qt.Key.Key_Return, Qt.Key.Key_Enter) if keys else ():
            shortcut = QShortcut(QKeySequence(enter), table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda: self.ask(self._table.currentIndex()))

    def _tip(self, other: Show) -> Show:
        """Say on a figure that it can be clicked, below what its cell says of itself."""

        def tip(row: int, column: int, value: Any) -> str | None:
            told = other(row, column, value)
            explained = column > 0 and self._key_of(row, column) is not None
            return "\n".join(each for each in (told, click_tip()) if each) if explained else told

        return tip

    def ask(self, index: QModelIndex) -> None:
        """Ask for the explanation of a cell, if it has one."""
        key = self._key_of(index.row(), index.column()) if index.isValid() else None
        if key is not None:
            self.wanted.emit(key)

    def _clicked(self, index: QModelIndex) -> None:
        # A block that was drawn to copy it is no question about one figure.
        if len(self._table.selectionModel().selectedIndexes()) > 1:
            return
        cell = index.row(), index.column()
        pause = QGuiApplication.styleHints().mouseDoubleClickInterval()
        again = cell == self._last and self._since.isValid() and self._since.elapsed() < pause
        self._last = cell
        self._since.start()
        if not again:
            self.ask(index)

    def _entered(self, index: QModelIndex) -> None:
        explains = self._key_of(index.row(), index.column()) is not None
        shape = Qt.CursorShape.PointingHandCursor if explains else Qt.CursorShape.ArrowCursor
        self._table.viewport().setCursor(shape)
