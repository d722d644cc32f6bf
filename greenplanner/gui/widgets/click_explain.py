"""A click on a figure of a table opens its explanation; Enter does the same from the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from greenplanner.gui.widgets.chart_table import FiguresTable

# (row, column) -> the key that explains the figure; None where there is none.
KeyOf = Callable[[int, int], str | None]


def with_year(key: str, year: int | None) -> str:
    """Return a key that asks for the figure of one year: ``pue@berlin#2027``."""
    return key if year is None else f"{key}#{year}"


def split_year(key: str) -> tuple[str, int | None]:
    """Return key and year of what :func:`with_year` made; no year where none is asked for."""
    name, mark, year = key.rpartition("#")
    return (name, int(year)) if mark and year.isdigit() and len(year) == 4 else (key, None)


class ClickToExplain(QObject):
    """Watches a table. A double click counts once, so that it does not close what it opened."""

    wanted = Signal(str)

    def __init__(self, table: FiguresTable, key_of: KeyOf) -> None:
        super().__init__(table)
        self._table = table
        self._key_of = key_of
        self._since = QElapsedTimer()
        self._last = ""
        table.setMouseTracking(True)
        table.clicked.connect(self._clicked)
        table.entered.connect(self._entered)
        for keys in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(keys), table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda: self._ask(self._table.currentIndex()))

    def _ask(self, index: QModelIndex) -> None:
        key = self._key_of(index.row(), index.column()) if index.isValid() else None
        if key is not None:
            self.wanted.emit(key)

    def _clicked(self, index: QModelIndex) -> None:
        # A block that was drawn to copy it is no question about one figure.
        if len(self._table.selectionModel().selectedIndexes()) > 1:
            return
        key = self._key_of(index.row(), index.column()) or ""
        pause = QGuiApplication.styleHints().mouseDoubleClickInterval()
        again = key == self._last and self._since.isValid() and self._since.elapsed() < pause
        self._last = key
        self._since.start()
        if not again:
            self._ask(index)

    def _entered(self, index: QModelIndex) -> None:
        explains = self._key_of(index.row(), index.column()) is not None
        shape = Qt.CursorShape.PointingHandCursor if explains else Qt.CursorShape.ArrowCursor
        self._table.viewport().setCursor(shape)
