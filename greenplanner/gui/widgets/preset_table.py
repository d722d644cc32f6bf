"""Presets of a workload: well-known models, or measured energies per item, found by any words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from greenplanner.catalog.inference_items import InferenceItem
from greenplanner.catalog.models import Model
from greenplanner.catalog.rows import Row
from greenplanner.catalog.store import Catalog
from greenplanner.gui.i18n import tr_data, tr_sentences
from greenplanner.gui.models import cells
from greenplanner.gui.numbers import NOT_KNOWN

_ID = Qt.ItemDataRole.UserRole


class PresetTable(QWidget):
    """A search line over a table; ``chosen`` tells the id of the row that became current."""

    chosen = Signal(str)

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._what = ""
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.table = QTreeWidget()
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.header().setStretchLastSection(True)
        self.table.currentItemChanged.connect(self._current)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.table.setFocus)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self.search)
        box.addWidget(self.table, 1)

    def show_models(self, wanted: str) -> None:
        """Offer the models of the catalog."""
        self._head(
            "models",
            self.tr("Find a model by name or maker"),
            [
                self.tr("Model"),
                self.tr("Vendor"),
                self.tr("Params (bn)"),
                self.tr("Active (bn)"),
                self.tr("Tokens (bn)"),
                self.tr("Year"),
                self.tr("Source"),
            ],
        )
        rows = [row for row in self._catalog.tables["models"].values() if isinstance(row, Model)]
        for row in sorted(rows, key=lambda each: each.name.casefold()):
            numbers = (row.params_b, row.active_params_b, row.tokens_b)
            texts = [cells.number_text(each, 4) if each is not None else NOT_KNOWN for each in numbers]
            self._line(row, [row.name, row.vendor, *texts, str(row.year or ""), row.source], (2, 3, 4, 5))
        self.choose(wanted)

    def show_items(self, task: str) -> None:
        """Offer the measured energies of a task."""
        self._head(
            f"items {task}",
            self.tr("Find a model or a measurement"),
            [
                self.tr("Measurement"),
                self.tr("Item"),
                self.tr("Wh per item"),
                self.tr("Low"),
                self.tr("High"),
                self.tr("Quality"),
                self.tr("Source"),
            ],
        )
        rows = [
            row for row in self._catalog.tables["inference_items"].values() if isinstance(row, InferenceItem)
        ]
        usual = ""
        for row in rows:
            if row.task != task:
                continue
            usual = row.id if row.is_default else usual
            numbers = (row.wh_per_item, row.wh_per_item_low, row.wh_per_item_high)
            texts = [cells.number_text(each, 4) for each in numbers]
            quality = tr_data(row.wh_per_item_quality or row.quality or "")
            self._line(row, [row.name, tr_data(row.item), *texts, quality, tr_data(row.source)], (2, 3, 4))
        self.choose(usual)

    def key(self) -> str:
        """Return the id of the current row, empty where there is none."""
        item = self.table.currentItem()
        return str(item.data(0, _ID)) if item is not None and not item.isHidden() else ""

    def choose(self, key: str) -> None:
        """Make a row current."""
        for place in range(self.table.topLevelItemCount()):
            item = self.table.topLevelItem(place)
            if item.data(0, _ID) == key:
                self.table.setCurrentItem(item)
                self.table.scrollToItem(item, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _head(self, what: str, hint: str, headings: list[str]) -> None:
        self._what = what
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleName(hint)
        # Qt makes other rows current while it clears: those are of the old list.
        self.table.blockSignals(True)
        self.table.clear()
        self.table.blockSignals(False)
        self.table.setColumnCount(len(headings))
        self.table.setHeaderLabels(headings)
        self.table.setAccessibleName(headings[0])
        header = self.table.header()
        for column in range(len(headings)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        widths = (176, 100, 92, 84, 88, 54, 120) if what == "models" else (230, 112, 92, 62, 62, 82, 100)
        for column, width in enumerate(widths):
            header.resizeSection(column, width)

    def _line(self, row: Row, texts: list[str], right: tuple[int, ...]) -> None:
        item = QTreeWidgetItem(texts)
        item.setData(0, _ID, row.id)
        for column in right:
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        note = tr_sentences(getattr(row, "note", "") or "")
        tip = "\n".join(text for text in (texts[0], texts[-1], note) if text)
        for column in range(len(texts)):
            item.setToolTip(column, tip)
        self.table.addTopLevelItem(item)

    def _current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(0, _ID)))

    def _filter(self, text: str) -> None:
        words = text.casefold().replace("-", " ").split()
        first = None
        for place in range(self.table.topLevelItemCount()):
            item = self.table.topLevelItem(place)
            parts = (item.text(column) for column in range(self.table.columnCount()))
            all_of = f"{' '.join(parts)} {item.data(0, _ID)}".casefold().replace("-", " ")
            hit = all(word in all_of for word in words)
            item.setHidden(not hit)
            first = item if hit and first is None else first
        current = self.table.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self.table.setCurrentItem(first)
