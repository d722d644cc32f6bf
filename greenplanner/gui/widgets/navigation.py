"""The list of pages; folds to icons where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from greenplanner.gui import icons, theme
from greenplanner.gui.actions import page_keys, page_label
from greenplanner.gui.pages import PAGES

_WIDE, _NARROW = 196, 62


class Navigation(QListWidget):
    """One item for each page."""

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAccessibleName(self.tr("Pages"))
        self.setIconSize(QSize(20, 20))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        for number, page in enumerate(PAGES, start=1):
            item = QListWidgetItem(page_label(page.label))
            item.setData(Qt.ItemDataRole.UserRole, page.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, page_label(page.label))
            keys = f" ({page_keys(page.id, number)})"
            item.setToolTip(f"{page_label(page.label)}{keys}")
            self.addItem(item)
        self._narrow = False
        self.fold(False)
        self.currentRowChanged.connect(self._row_changed)

    def _row_changed(self, row: int) -> None:
        if row >= 0:
            self.page_wanted.emit(PAGES[row].id)

    def show_page(self, page_id: str | None) -> None:
        """Mark the page that is open; None for no page."""
        self.blockSignals(True)
        row = next((index for index, page in enumerate(PAGES) if page.id == page_id), -1)
        self.setCurrentRow(row)
        if row < 0:
            self.clearSelection()
        self.blockSignals(False)
        self.retint()

    @property
    def narrow(self) -> bool:
        """True while only icons are shown."""
        return self._narrow

    def fold(self, narrow: bool) -> None:
        """Show icons only, or icons and names."""
        self._narrow = narrow
        self.setFixedWidth(_NARROW if narrow else _WIDE)
        for row, page in enumerate(PAGES):
            self.item(row).setText("" if narrow else page_label(page.label))

    def retint(self) -> None:
        """Draw the icons in the colors of the theme, the open page in the accent."""
        t = theme.tokens()
        for row, page in enumerate(PAGES):
            color = t.accent if row == self.currentRow() else t.text_muted
            self.item(row).setIcon(icons.icon(page.icon, color))
