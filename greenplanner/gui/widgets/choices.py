"""Small choosers above charts: what is shown and of which year."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from greenplanner.gui.widgets.figure_labels import quantity_choices
from greenplanner.report.figures_data import Quantity


class LabeledCombo(QWidget):
    """A combo box with its label as buddy; items carry data."""

    chosen = Signal(object)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(label)
        self.combo = QComboBox()
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.label.setBuddy(self.combo)
        self.combo.setAccessibleName(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label)
        row.addWidget(self.combo, 1)
        self.combo.activated.connect(lambda _index: self.chosen.emit(self.combo.currentData()))

    def set_items(self, items: Sequence[tuple[Any, str]]) -> None:
        """Offer other items; the chosen one stays where it is still there."""
        rows = range(self.combo.count())
        now = [(self.combo.itemData(row), self.combo.itemText(row)) for row in rows]
        if now == list(items):
            return
        before = self.combo.currentData()
        blocked = self.combo.blockSignals(True)
        self.combo.clear()
        for data, text in items:
            self.combo.addItem(text, data)
        self.set_value(before)
        self.combo.blockSignals(blocked)

    def value(self) -> Any:
        """Return the data of the chosen item."""
        return self.combo.currentData()

    def set_value(self, data: object) -> None:
        """Choose an item by its data; the first where there is none."""
        for index in range(self.combo.count()):
            if self.combo.itemData(index) == data:
                self.combo.setCurrentIndex(index)
                return
        self.combo.setCurrentIndex(0 if self.combo.count() else -1)


class QuantityAndYear(QWidget):
    """What the charts of a page show: a quantity and, in a plan of several years, a year or all."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None, *, start_with_a_year: bool = False) -> None:
        super().__init__(parent)
        self._start_with_a_year = start_with_a_year
        self.quantity_box = LabeledCombo(self.tr("Show"))
        self.quantity_box.set_items(quantity_choices())
        self.year_box = LabeledCombo(self.tr("Year"))
        self.year_box.setVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.quantity_box)
        row.addWidget(self.year_box)
        for box in (self.quantity_box, self.year_box):
            box.chosen.connect(lambda _value: self.chosen.emit())

    def show_labels(self, on: bool) -> None:
        """Show the words before the choices, or the choices alone where there is little room."""
        for box in (self.quantity_box, self.year_box):
            box.label.setVisible(on)
            box.combo.setMinimumContentsLength(0 if on else 6)
            policy = QComboBox.SizeAdjustPolicy
            box.combo.setSizeAdjustPolicy(
                policy.AdjustToContents if on else policy.AdjustToMinimumContentsLengthWithIcon
            )

    def set_years(self, years: Sequence[int]) -> None:
        """Offer the years of the plan."""
        items: list[tuple[int | None, str]] = [(year, str(year)) for year in years]
        if len(years) > 1:
            items.append((None, self.tr("All years")))
        first = self.year_box.combo.count() == 0
        self.year_box.set_items(items)
        if first and self._start_with_a_year and items:
            self.year_box.set_value(items[0][0])
        self.year_box.setVisible(len(years) > 1)

    @property
    def quantity(self) -> Quantity:
        """The quantity chosen."""
        return self.quantity_box.value()  # type: ignore[no-any-return]

    @property
    def year(self) -> int | None:
        """The year chosen; None for all years."""
        return self.year_box.value()  # type: ignore[no-any-return]
