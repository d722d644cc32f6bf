"""What has to be told beside scope 2, as a table that can be copied into a report."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from greenplanner.gui import numbers
from greenplanner.gui.i18n import shown_name, tr_data, tr_sentences
from greenplanner.gui.models import cells
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.gui.widgets.click_explain import ClickToExplain, with_year
from greenplanner.model.disclosure import Line, disclosure
from greenplanner.model.results import Results

_VALUE, _SHARE = 2, 4


class DisclosurePanel(QWidget):
    """Follows the results with a choice of years."""

    explain_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results: Results | None = None
        self.years = QComboBox()
        self.years.setAccessibleName(self.tr("Year"))
        self.years.activated.connect(lambda: self._show())
        says = QLabel(
            self.tr(
                "What the GHG Protocol Scope 2 Guidance (2015) and ESRS E1-6 ask to be told beside the "
                "figures. Copy takes the table into a report."
            )
        )
        says.setWordWrap(True)
        says.setProperty("muted", True)
        self.table = FiguresTable()
        self.table.setAccessibleName(self.tr("Disclosure of scope 2"))
        self.table.figures.tip = self._tip
        self.table.least_name = 210
        self._keys: list[str] = []
        self.clicks = ClickToExplain(self.table, self.key_at)
        self.clicks.wanted.connect(self.explain_wanted)
        line = QHBoxLayout()
        line.addWidget(says, 1)
        line.addWidget(self.years, 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.addLayout(line)
        box.addWidget(self.table, 1)

    def set_results(self, results: Results | None) -> None:
        """Show other results."""
        self.results = results
        if results is None:
            return
        if [self.years.itemData(row) for row in range(self.years.count())] != list(results.years):
            before = self.years.currentData()
            with QSignalBlocker(self.years):
                self.years.clear()
                for year in results.years:
                    self.years.addItem(str(year), year)
                self.years.setCurrentIndex(max(0, self.years.findData(before)))
        self.years.setEnabled(len(results.years) > 1)
        self._show()

    def _show(self) -> None:
        if self.results is None:
            return
        header = [
            self.tr("What"), self.tr("Site, instrument or target"), self.tr("Figure"), self.tr("Unit"),
            self.tr("% of scope 2"), self.tr("Source or reason"),
        ]  # fmt: skip
        rows, before = [], ""
        self._keys = []
        for line in disclosure(self.results, self.years.currentData()):
            topic = tr_data(line.topic) if line.topic != before else ""
            before = line.topic
            rows.append(_row(topic, line))
            self._keys.append(line.key)
        self.table.set_table(header, rows, show=_shown)

    def key_at(self, row: int, column: int) -> str | None:
        """Return what explains the figure of a line."""
        key = self._keys[row] if column == _VALUE and 0 <= row < len(self._keys) else ""
        return with_year(key, self.years.currentData()) if key else None

    def _tip(self, row: int, column: int, value: Any) -> str | None:
        return value if isinstance(value, str) and value else None


def _row(topic: str, line: Line) -> list[Any]:
    return [
        topic,
        tr_data(line.name),
        math.nan if line.value is None else line.value,
        tr_data(line.unit).replace("CO2e", "CO₂e"),
        math.nan if line.share is None else 100.0 * line.share,
        ", ".join(_note(note) for note in line.notes),
    ]


def _note(text: str) -> str:
    """Return a remark, which may be the name of a region, in the language of the window."""
    shown = shown_name(text)
    return shown if shown != text else tr_sentences(text)


def _shown(_row: int, column: int, value: Any) -> str | None:
    if isinstance(value, float) and math.isnan(value):
        return ""
    if column == _SHARE:
        return cells.number_text(float(value), 4)
    if column == _VALUE:
        return cells.number_text(float(value), 6) if abs(value) < 10 else numbers.format_number(value, 6)
    return None
