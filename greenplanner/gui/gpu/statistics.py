"""Least, mean, p95 and greatest of what was read, as a table to copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from greenplanner.gui import numbers
from greenplanner.gui.gpu import strips, texts
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.profiler.energy import Statistics

ROWS = (strips.POWER, strips.UTILIZATION, strips.TEMPERATURE, strips.MEMORY, strips.CLOCK)
_ROW = 25
Lookup = Callable[[str], Statistics | None]


class StatisticsTable(FiguresTable):
    """One row a column of readings, for each GPU."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Least, mean, p95 and greatest"))
        self.figures.show = self._show

    def show_one_gpu_whole(self) -> None:
        """Take at least the height at which no row of one GPU is cut off, with rows a little lower."""
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(_ROW)
        head = self.horizontalHeader().sizeHint().height()
        self.setMinimumHeight(head + len(ROWS) * _ROW + 2 * self.frameWidth())

    def _show(self, _row: int, column: int, value: Any) -> str | None:
        if not column:
            return None
        return texts.not_reported() if value is None else numbers.format_number(value, 3)

    def show_gpus(self, gpus: Sequence[tuple[int, Lookup]]) -> None:
        """Show the statistics of some GPUs."""
        header = [
            self.tr("Reading"),
            self.tr("Least"),
            self.tr("Mean"),
            self.tr("p95"),
            self.tr("Greatest"),
        ]
        rows: list[list[Any]] = []
        for index, lookup in gpus:
            for strip in ROWS:
                name = f"{strip.label}, {strip.unit}"
                if len(gpus) > 1:
                    name = f"{index}: {name}"
                found = lookup(strip.column)
                figures: list[float | None] = [None] * 4
                if found is not None:
                    each = (found.low, found.mean, found.p95, found.high)
                    figures = [value * strip.scale for value in each]
                rows.append([name, *figures])
        self.set_table(header, rows)
