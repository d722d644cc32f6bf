"""Dialogs for values of many numbers: PUE by month, generation mix, power curve, utilization profile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.document import Document
from greenplanner.gui.models import blocks, cells
from greenplanner.gui.widgets.value_grid import ValueGrid
from greenplanner.plan import faults
from greenplanner.plan.attributes import Attribute
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.types import SOURCES, Series

_SAME = 1e-6


def percent(text: str) -> float:
    """Return a typed percentage as a share; raises ValueError with a sentence."""
    value = number(text.replace("%", "")) / 100.0
    if not 0.0 <= value <= 1.0:
        raise ValueError(cells.outside("0 %", "100 %"))
    return value


def number(text: str) -> float:
    """Return a typed number; raises ValueError with a sentence."""
    try:
        return float(blocks.plain_number(text, cells.decimal_mark()))
    except ValueError:
        raise ValueError(cells.no_number(text)) from None


def number_between(low: float, high: float) -> Any:
    """Return a parser of numbers in a range."""

    def parse(text: str) -> float:
        value = number(text)
        if not low <= value <= high:
            raise ValueError(cells.outside(cells.number_text(low), cells.number_text(high)))
        return value

    return parse


def text_of(value: float | None, *, share: bool = False) -> str:
    """Return a number as text for a grid, exact to what a double can hold."""
    if value is None:
        return ""
    text = repr(round(value * 100, 10) if share else value).removesuffix(".0")
    return text.replace(".", cells.decimal_mark())


class ValuesDialog(QDialog):
    """A grid with an explanation above and a summary below; OK only where the value is whole."""

    def __init__(
        self, document: Document, attribute: Attribute, grid: ValueGrid | None, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.document, self.attribute, self.grid = document, attribute, grid
        self.key = ""  # the id of the entity, where the caller knows it
        self.setWindowTitle(cells.tr_data(attribute.label))
        explanation = QLabel(cells.tr_data(attribute.description))
        explanation.setWordWrap(True)
        explanation.setProperty("muted", True)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Ok | box.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.body = QVBoxLayout(self)
        self.body.addWidget(explanation)
        if grid is not None:
            grid.setParent(self)
            self.body.addWidget(grid, 1)
            grid.edited.connect(self.update_summary)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.buttons)

    def value(self) -> Any:
        """Return the value in the dialog, None for nothing; raises ValueError with a sentence."""
        raise NotImplementedError

    def imported(self, value: Any) -> Series | None:
        """Return the series from a file that the value names and the plan does not have yet."""
        return None

    def describe(self, value: Any) -> str:
        """Return one line on a value that is right."""
        return cells.display(self.attribute, value, self.document.plan, self.document.catalog)

    def checked(self) -> Any:
        """Return the value, checked by the rules of the plan."""
        value = self.value()
        fault = faults.value_fault(self.attribute.entity, self.attribute.field, value)
        if value is not None and fault is not None:
            raise SentenceError(fault.template, **fault.fields)
        return value

    def update_summary(self) -> None:
        """Say what the value is, or what is missing."""
        problems = self.grid.problems() if self.grid is not None else []
        try:
            if problems:
                raise ValueError(problems[0])
            value = self.checked()
            text, good = self.describe(value) if value is not None else self.tr("Empty: not entered."), True
        except ValueError as error:
            text, good = cells.sentence(error), False
        self.summary.setText(text)
        self.summary.setProperty("danger", not good)
        self.summary.style().unpolish(self.summary)
        self.summary.style().polish(self.summary)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(good)


class MonthlyDialog(ValuesDialog):
    """Twelve monthly values."""

    def __init__(self, document: Document, attribute: Attribute, value: Any, parent: QWidget | None) -> None:
        locale = QLocale()
        months = [locale.standaloneMonthName(month) for month in range(1, 13)]
        parse = number_between(attribute.minimum or 0.0, attribute.maximum or 1e12)
        grid = ValueGrid(months, [cells.tr_data(attribute.label)], parse)
        super().__init__(document, attribute, grid, parent)
        self.resize(360, 500)
        grid.set_texts([[text_of(each)] for each in value or [None] * 12])

    def value(self) -> tuple[float, ...] | None:
        """Return twelve numbers, or None where all cells are empty."""
        found = [line[0] for line in self.grid.values()]
        if all(each is None for each in found):
            return None
        if None in found:
            raise ValueError(self.tr("{count} of 12 months are still empty.").format(count=found.count(None)))
        return tuple(each for each in found if each is not None)


class MixDialog(ValuesDialog):
    """Nine shares with their running sum."""

    def __init__(self, document: Document, attribute: Attribute, value: Any, parent: QWidget | None) -> None:
        grid = ValueGrid([cells.tr_data(name) for name in SOURCES], [cells.tr_data("%")], percent)
        super().__init__(document, attribute, grid, parent)
        self.resize(360, 440)
        grid.set_texts([[text_of((value or {}).get(name), share=True)] for name in SOURCES])

    def value(self) -> dict[str, float] | None:
        """Return the shares that are entered, or None where all cells are empty."""
        found = {name: line[0] for name, line in zip(SOURCES, self.grid.values(), strict=True)}
        shares = {name: share for name, share in found.items() if share}
        if not shares:
            return None
        total = sum(shares.values())
        if abs(total - 1.0) > _SAME:
            missing = cells.share_text(abs(1.0 - total))
            text = (
                self.tr("Sum {sum}: {missing} missing.")
                if total < 1
                else self.tr("Sum {sum}: {missing} too much.")
            )
            raise ValueError(text.format(sum=cells.share_text(total), missing=missing))
        return shares

    def describe(self, value: Any) -> str:
        """Give the sum."""
        return self.tr("Sum 100 %.")


class CurveDialog(ValuesDialog):
    """Points of utilization and power, both in percent."""

    def __init__(self, document: Document, attribute: Attribute, value: Any, parent: QWidget | None) -> None:
        heads = [self.tr("Utilization (%)"), self.tr("Power (% of TDP)")]
        grid = ValueGrid([], heads, lambda text: number(text.replace("%", "")) / 100.0)
        grid.growing = True
        super().__init__(document, attribute, grid, parent)
        add = QPushButton(self.tr("Add point"))
        add.clicked.connect(lambda: grid.setRowCount(grid.rowCount() + 1))
        remove = QPushButton(self.tr("Remove point"))
        remove.clicked.connect(self._remove)
        line = QHBoxLayout()
        line.addWidget(add)
        line.addWidget(remove)
        line.addStretch(1)
        self.body.insertLayout(2, line)
        self.resize(440, 440)
        points = value or ((None, None), (None, None))
        grid.setRowCount(len(points))
        grid.set_texts(
            [[text_of(first, share=True), text_of(second, share=True)] for first, second in points]
        )

    def _remove(self) -> None:
        row = self.grid.currentRow()
        self.grid.removeRow(row if row >= 0 else self.grid.rowCount() - 1)
        self.update_summary()

    def value(self) -> tuple[tuple[float, float], ...] | None:
        """Return the points in the order of utilization, or None where there is none."""
        lines: Sequence[Sequence[float | None]] = self.grid.values()
        used = [line for line in lines if line[0] is not None or line[1] is not None]
        if not used:
            return None
        if any(first is None or second is None for first, second in used):
            raise ValueError(self.tr("Each point needs both a utilization and a power."))
        return tuple(sorted((first, second) for first, second in used))  # type: ignore[type-var]
