"""Choosing a catalog row by typing: a line with a list below that shows what tells rows apart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QHeaderView, QTreeView, QWidget

from greenplanner.catalog.rows import Row
from greenplanner.catalog.store import Catalog
from greenplanner.gui.i18n import shown_name
from greenplanner.gui.models import blocks, cells
from greenplanner.gui.widgets.editors import Check, TextEditor

_LIMIT = 400
_ID_ROLE = Qt.ItemDataRole.UserRole


class CatalogPicker(TextEditor):
    """A catalog row, found by id or name while typing."""

    chosen = Signal(str)

    def __init__(
        self, catalog: Catalog, table: str, check: Check | None = None, parent: QWidget | None = None
    ) -> None:
        # While one searches, a text that fits several rows is no fault yet.
        super().__init__(None, parent)
        self._catalog, self._table = catalog, table
        self._final_check = check
        self._model = QStandardItemModel(0, len(self._headings()), self)
        self._model.setHorizontalHeaderLabels(self._headings())
        self._popup = QTreeView()
        self._popup.setRootIsDecorated(False)
        self._popup.setUniformRowHeights(True)
        self._popup.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._popup.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._popup.setAccessibleName(self.tr("Matching catalog entries"))
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(12)
        completer.setPopup(self._popup)
        header = self._popup.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, self._model.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._popup.setMinimumWidth(520)
        self.setCompleter(completer)
        # Qt offers `activated` as text and as index; the index knows the id.
        completer.activated[QModelIndex].connect(self._activated)
        self.textEdited.connect(self._search)
        self._search("")

    def _headings(self) -> list[str]:
        return {
            "accelerators": [
                self.tr("Accelerator"),
                self.tr("Vendor"),
                self.tr("TDP (W)"),
                self.tr("Memory (GB)"),
            ],
            "models": [
                self.tr("Model"),
                self.tr("Vendor"),
                self.tr("Parameters (billion)"),
                self.tr("Active (billion)"),
                self.tr("Tokens (billion)"),
            ],
            "regions": [self.tr("Region"), self.tr("Level"), self.tr("Year"), self.tr("kg CO₂e/kWh")],
            "servers": [self.tr("Server"), self.tr("Vendor"), self.tr("Accelerators")],
            "shapes": [self.tr("Hour shape"), self.tr("Zone"), self.tr("Year")],
            "cooling_systems": [
                self.tr("Cooling system"),
                self.tr("Group"),
                self.tr("PUE published"),
                self.tr("Quality"),
            ],
            "climates": [self.tr("Place"), self.tr("Country"), self.tr("ASHRAE zone")],
        }.get(self._table, [self.tr("Name"), self.tr("Year")])

    def _texts(self, row: Row) -> list[str]:
        fields = {
            "accelerators": ("vendor", "tdp_w", "memory_gb"),
            "models": ("vendor", "params_b", "active_params_b", "tokens_b"),
            "regions": ("level", "year", "direct_kg_per_kwh"),
            "servers": ("vendor", "accelerators_per_server"),
            "shapes": ("zone", "year"),
            "cooling_systems": ("group", "pue_published", "quality"),
            "climates": ("country", "ashrae_zone"),
        }.get(self._table, ("year",))
        return [shown_name(row.name), *(self._text(field, _value(row, field)) for field in fields)]

    def _text(self, field: str, value: object) -> str:
        if value is None:
            return "–"
        if isinstance(value, str) or field == "year":
            return cells.tr_data(str(value))
        return cells.number_text(value, cells.FILLED_DIGITS)  # type: ignore[arg-type]

    def rows(self) -> list[str]:
        """Return the ids that the list shows."""
        return [self._model.item(row).data(_ID_ROLE) for row in range(self._model.rowCount())]

    def _search(self, text: str) -> None:
        hits = blocks.search_rows(self._catalog, self._table, text, _LIMIT)
        self._model.removeRows(0, self._model.rowCount())
        for row in hits:
            items = [QStandardItem(part) for part in self._texts(row)]
            items[0].setData(row.id, _ID_ROLE)
            items[0].setToolTip(row.id)
            for item, value in zip(items[2:], self._texts(row)[2:], strict=True):
                if value[:1].isdigit() or value == "–":
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._model.appendRow(items)
        # The completer reckons without the heading, which would cover the last row.
        lines = min(len(hits), self.completer().maxVisibleItems())
        height = self._popup.header().sizeHint().height() + lines * max(0, self._popup.sizeHintForRow(0)) + 6
        self._popup.setMinimumHeight(height)
        self._popup.setMaximumHeight(height)
        self.show_problem(None if hits or not text.strip() else self._final_check and self._final_check(text))

    def open_list(self) -> None:
        """Show the list below the line."""
        if self.isVisible() and self.hasFocus():
            self.completer().complete()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer the list at once where the editor stands in a cell."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.OtherFocusReason, Qt.FocusReason.MouseFocusReason):
            QTimer.singleShot(0, self, self.open_list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list with the arrow keys."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self._popup.isVisible():
            self.completer().complete()
            return
        super().keyPressEvent(event)

    def pick(self, key: str) -> None:
        """Take a row, as a click on it in the list does."""
        self.setText(blocks.row_text(self._catalog, self._table, key))
        self.setModified(True)
        self.chosen.emit(key)
        self.committed.emit()

    def _activated(self, index: QModelIndex) -> None:
        self.pick(index.siblingAtColumn(0).data(_ID_ROLE))


def _value(row: Row, field: str) -> object:
    """Return a field of a row; ``pue_published`` is the range that sources tell of a cooling system."""
    if field != "pue_published":
        return getattr(row, field)
    low, high = getattr(row, "pue_low", None), getattr(row, "pue_high", None)
    if low is None or high is None:
        return None
    texts = {"low": cells.number_text(low), "high": cells.number_text(high)}
    return QCoreApplication.translate("Cells", "{low} to {high}").format(**texts)
