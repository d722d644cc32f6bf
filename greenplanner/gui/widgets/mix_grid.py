"""The grid of a residual mix: sources with generation, certificates and factor; what is left is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidgetItem,
    QWidget,
)

from greenplanner.catalog.store import Catalog
from greenplanner.gui import theme
from greenplanner.gui.i18n import tr_data
from greenplanner.gui.models import cells
from greenplanner.gui.widgets.value_dialogs import number, text_of
from greenplanner.gui.widgets.value_grid import ValueGrid
from greenplanner.plan.residual_mixes import AMOUNTS, KIND_OF, KINDS, MOST_KG, row_left
from greenplanner.plan.types import SOURCES, MixRow

SOURCE, KIND, GENERATION, ISSUED, EXPIRED, FACTOR, LEFT, FROM = range(8)
_TEXTS, _RESULTS = (SOURCE, KIND), (LEFT, FROM)
_WIDTHS = (150, 96, 128, 104, 104, 116, 96)


def _amount(text: str) -> float:
    """Return a typed energy; raises ValueError with a sentence."""
    value = number(text)
    if value < 0:
        raise ValueError(cells.outside("0", "10¹²"))
    return value


def _factor(text: str) -> float:
    value = number(text)
    if not 0 <= value <= MOST_KG:
        raise ValueError(cells.outside("0", cells.number_text(MOST_KG)))
    return value


class _Words(QStyledItemDelegate):
    """A list of words to choose from; of the source any other name can be typed too."""

    def __init__(self, words: Sequence[str], free: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._free = list(words), free

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return the list."""
        box = QComboBox(parent)
        box.setEditable(self._free)
        box.addItems(self._words)
        return box

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Choose the word of the cell."""
        assert isinstance(editor, QComboBox)
        editor.setCurrentText(str(index.data() or ""))

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Write the word into the cell."""
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentText())


class MixGrid(ValueGrid):
    """Rows of a mix; ``edited`` follows each change, then :meth:`show_left` writes what is left."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__([], [""] * (FROM + 1), _amount, parent)
        self.catalog = catalog
        self.growing = True
        self.unit = "GWh"
        self._sources = {tr_data(name): name for name in SOURCES}
        self._kinds = {tr_data(kind): kind for kind in KINDS}
        self.setItemDelegateForColumn(SOURCE, _Words(list(self._sources), True, self))
        self.setItemDelegateForColumn(KIND, _Words(list(self._kinds), False, self))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        self.set_unit(self.unit)

    def set_unit(self, unit: str) -> None:
        """Name the unit of the energies in the headings."""
        self.unit = unit
        heads = [
            self.tr("Source"),
            self.tr("Kind"),
            self.tr("Generated ({unit})").replace("{unit}", unit),
            self.tr("Issued ({unit})").replace("{unit}", unit),
            self.tr("Expired ({unit})").replace("{unit}", unit),
            self.tr("Factor (kg/kWh)"),
            self.tr("Left ({unit})").replace("{unit}", unit),
            self.tr("Factor from"),
        ]
        tips = {
            ISSUED: self.tr("Certificates issued for electricity of this year, or tracked in another way"),
            EXPIRED: self.tr("Certificates that nobody used before they expired; they come back"),
            FACTOR: self.tr("Direct emission factor of the source. Empty: that of the catalog"),
            LEFT: self.tr("Generated - issued + expired: what no certificate tracks"),
        }
        self.setHorizontalHeaderLabels(heads)
        for column in range(FROM + 1):
            self.horizontalHeaderItem(column).setToolTip(tips.get(column, heads[column]))

    def show_rows(self, rows: Sequence[MixRow]) -> None:
        """Show the rows of a mix; without any the sources of the catalog, still empty."""
        shown = rows or [MixRow(source=name) for name in SOURCES]
        texts = []
        for row in shown:
            kind = row.kind or KIND_OF.get(row.source, "")
            amounts = [text_of(value) if (value := getattr(row, name)) else "" for name in AMOUNTS]
            texts.append([tr_data(row.source), tr_data(kind), *amounts, text_of(row.kg_per_kwh)])
        self.setRowCount(len(shown))
        self.set_texts(texts)

    def rows(self) -> list[MixRow]:
        """Return the rows in which something is entered."""
        return [row for _, row in self.numbered()]

    def numbered(self) -> list[tuple[int, MixRow]]:
        """Return the rows in which something is entered, with their place in the grid."""
        found = []
        for place in range(self.rowCount()):
            amounts = {name: self.value_at(place, GENERATION + at) for at, name in enumerate(AMOUNTS)}
            name = self.text_at(place, SOURCE)
            factor = self.value_at(place, FACTOR)
            source = self._sources.get(name, name)
            listed = source in SOURCES
            if all(value is None for value in amounts.values()) and (factor is None or not name or listed):
                continue
            word = self.text_at(place, KIND)
            kind = self._kinds.get(word, word if word in KINDS else None)
            row = MixRow(
                source=source,
                kind=None if kind == KIND_OF.get(source) else kind,  # type: ignore[arg-type]
                kg_per_kwh=factor,
                **{key: value or 0.0 for key, value in amounts.items()},
            )
            found.append((place, row))
        return found

    def add(self) -> None:
        """Add a row for another source and go there."""
        self.setRowCount(self.rowCount() + 1)
        self.setCurrentCell(self.rowCount() - 1, SOURCE)
        self.edited.emit()

    def remove(self) -> None:
        """Remove the current row."""
        row = self.currentRow()
        if self.rowCount():
            self.removeRow(row if row >= 0 else self.rowCount() - 1)
            self.edited.emit()

    def show_left(self) -> None:
        """Write what is left, the kind that follows from the source, and whence the factor comes."""
        entered = dict(self.numbered())
        with QSignalBlocker(self):
            for place in range(self.rowCount()):
                row = entered.get(place)
                name = self.text_at(place, SOURCE)
                source = self._sources.get(name, name)
                if source in SOURCES and not self.text_at(place, KIND):
                    self._put(place, KIND, tr_data(KIND_OF[source]))
                self._put(place, LEFT, "" if row is None else cells.number_text(row_left(row), 6))
                self._put(place, FROM, self._origin(place, source))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits the cell; it does not press the button of the dialog."""
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            item = self.currentItem()
            if item is None and self.currentColumn() not in _RESULTS and self.currentRow() >= 0:
                self._put(self.currentRow(), self.currentColumn(), "")
                item = self.currentItem()
            if item is not None and item.flags() & Qt.ItemFlag.ItemIsEditable:
                self.editItem(item)
            event.accept()
        else:
            super().keyPressEvent(event)

    def _origin(self, place: int, source: str) -> str:
        if self.text_at(place, FACTOR):
            return tr_data("entered")
        if source not in SOURCES:
            return ""
        item = self.catalog.source(source)
        low, high = item.direct_kg_per_kwh_low, item.direct_kg_per_kwh_high
        text = f"{tr_data('catalog')}: {cells.number_text(item.direct_kg_per_kwh)}"
        if low is not None and high is not None and low != high:
            text += f" ({cells.number_text(low)} – {cells.number_text(high)})"
        return f"{text}; {item.source}, {item.year}"

    def _mark(self, item: QTableWidgetItem) -> None:
        column = item.column()
        if column in _TEXTS or column in _RESULTS:
            item.setTextAlignment(
                (Qt.AlignmentFlag.AlignRight if column == LEFT else Qt.AlignmentFlag.AlignLeft)
                | Qt.AlignmentFlag.AlignVCenter
            )
            if column in _RESULTS:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                tokens = theme.tokens()
                negative = column == LEFT and item.text().startswith(("-", "−"))
                item.setForeground(QColor(tokens.danger if negative else tokens.text_muted))
                item.setToolTip("" if column == LEFT else item.text())
            return
        parse, self._parse = self._parse, _factor if column == FACTOR else _amount
        super()._mark(item)
        self._parse = parse

    def problems(self) -> list[str]:
        """Return the sentences of the refused numbers, with their row."""
        found = []
        for place in range(self.rowCount()):
            for column in range(GENERATION, FACTOR + 1):
                item = self.item(place, column)
                if item is not None and item.toolTip():
                    text = self.tr("Row {row}: {problem}")
                    found.append(text.replace("{row}", str(place + 1)).replace("{problem}", item.toolTip()))
        return found
