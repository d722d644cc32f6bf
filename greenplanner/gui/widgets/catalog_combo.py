"""A combo box over a catalog table that finds rows by any words of their name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from greenplanner.catalog.store import Catalog
from greenplanner.gui.i18n import shown_name


class CatalogCombo(QComboBox):
    """Rows of one table by name. ``chosen`` gives the id of a row that the user picked."""

    chosen = Signal(str)

    def __init__(self, table: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(18)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        completer = self.completer()
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.activated.connect(self._activated)
        self.lineEdit().editingFinished.connect(self._typed)
        self._key = ""
        self._rest = ""

    def fill(self, catalog: Catalog) -> None:
        """Offer the rows of the catalog, once."""
        if self.count():
            return
        for row in sorted(catalog.tables[self.table].values(), key=lambda row: row.name.casefold()):
            self.addItem(shown_name(row.name), row.id)
        self.setCurrentIndex(-1)

    def show_key(self, key: str, rest: str = "") -> None:
        """Show a row; where ``key`` is empty, the text ``rest`` stands as a placeholder."""
        self._key, self._rest = key, rest
        if self.lineEdit().hasFocus() and self.lineEdit().isModified():
            return
        blocked = self.blockSignals(True)
        self.setCurrentIndex(self.findData(key) if key else -1)
        if not key:
            self.setEditText("")
        self.lineEdit().setPlaceholderText(rest)
        self.lineEdit().setModified(False)
        self.blockSignals(blocked)

    def _activated(self, index: int) -> None:
        self._choose(self.itemData(index))

    def _typed(self) -> None:
        if not self.lineEdit().isModified():
            return
        self.lineEdit().setModified(False)
        text = self.currentText().strip()
        hits = [index for index in range(self.count()) if text.casefold() in self.itemText(index).casefold()]
        exact = [index for index in hits if self.itemText(index).casefold() == text.casefold()]
        if text and (exact or len(hits) == 1):
            self._choose(self.itemData((exact or hits)[0]))
        else:
            self.show_key(self._key, self._rest)

    def _choose(self, key: str) -> None:
        if key and key != self._key:
            self.chosen.emit(key)

    def wheelEvent(self, event: object) -> None:
        """Leave the wheel to the page."""
        event.ignore()  # type: ignore[attr-defined]
