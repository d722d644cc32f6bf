"""Sorting and quick filter of a table: display only, the plan keeps its own order."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from greenplanner.gui.models.entity_table import RAW_ROLE, EntityTable


class TableFilter(QSortFilterProxyModel):
    """Sorts by raw values, empty cells last, and keeps rows that hold all words of the filter.

    It does not sort again after each edit: a row must not jump away from under the cursor.
    """

    def __init__(self, table: EntityTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self.row_names = False  # rows are headed by name instead of number
        self.setDynamicSortFilter(False)
        self.setSourceModel(table)

    @property
    def table(self) -> EntityTable:
        """The model behind."""
        return self.sourceModel()  # type: ignore[return-value]

    def set_text(self, text: str) -> None:
        """Show only rows in which each word of the text occurs."""
        self._words = text.casefold().split()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Search the shown texts of the row."""
        if not self._words:
            return True
        table = self.table
        text = " ".join(table.shown(row, attribute) for attribute in table.attributes).casefold()
        return all(word in text for word in self._words)

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        """Compare raw values; an empty cell comes last in either direction."""
        first, second = left.data(RAW_ROLE), right.data(RAW_ROLE)
        if first is None or second is None:
            ascending = self.sortOrder() == Qt.SortOrder.AscendingOrder
            return (second is None and first is not None) == ascending and (first is None) != (second is None)
        if isinstance(first, str) != isinstance(second, str):
            return isinstance(second, str)
        return first < second

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Number or name the rows as they stand; columns come from the table."""
        if orientation == Qt.Orientation.Vertical and role == Qt.ItemDataRole.DisplayRole:
            if self.row_names:
                return self.index(section, 0).data()
            return str(section + 1)
        return super().headerData(section, orientation, role)
