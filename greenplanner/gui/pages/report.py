"""The Report page: who answers for the plan, the figures year by year, and the workbook."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import tr_data
from greenplanner.gui.page import Page
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.gui.widgets.click_explain import ClickToExplain, with_year
from greenplanner.gui.widgets.export_card import ContentsCard, ExportCard
from greenplanner.gui.widgets.notices import NoticeList
from greenplanner.gui.widgets.plan_form import PlanForm
from greenplanner.model.measures import HEADLINES, MEASURES, SCOPE3
from greenplanner.model.results import Results
from greenplanner.plan.edits import Changes

# Unit of the table -> (divisor of the stored unit, unit as written).
_UNITS = {"kWh": (1e3, "MWh"), "kg": (1e3, "t CO₂e"), "L": (1e3, "m³")}


class ReportPage(Page):
    """Form, headline table, notices and export."""

    page_id = "report"

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.form = PlanForm(document)
        self.export_card = ExportCard(document)
        self.table = FiguresTable()
        self.table.setAccessibleName(self.tr("Headline figures by year"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self._keys: list[str] = []
        self.clicks = ClickToExplain(self.table, self.key_at)
        self.clicks.wanted.connect(self.explain_wanted)
        self.copy_button = QPushButton(self.tr("Copy table"))
        self.copy_button.setToolTip(self.tr("Copy all rows for Excel"))
        self.copy_button.clicked.connect(self.table.copy_all)
        self.notices = NoticeList()
        self._build()

    def title(self) -> str:
        """Return the translated title of the page."""
        return self.tr("Report")

    def actions(self) -> list[QAction]:
        """Return no actions of its own: export is in the toolbar already."""
        return []

    def figures(self) -> list[QWidget]:
        """Return the table and the notes."""
        return [self.figures_card, self.notices]

    def _build(self) -> None:
        form_card = QFrame()
        form_card.setProperty("card", True)
        box = QVBoxLayout(form_card)
        box.setContentsMargins(14, 4, 14, 12)
        box.addWidget(self.form)
        left = _scrolled(form_card)
        left.setMinimumWidth(360)
        figures = QFrame()
        figures.setProperty("card", True)
        inner = QVBoxLayout(figures)
        inner.setContentsMargins(12, 10, 12, 10)
        head = QHBoxLayout()
        heading = QLabel(self.tr("Headline figures"))
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        head.addWidget(heading)
        head.addStretch(1)
        head.addWidget(self.copy_button)
        inner.addLayout(head)
        inner.addWidget(self.table)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.export_card, figures, self.notices, ContentsCard()):
            column.addWidget(widget)
        column.addStretch(1)
        body = QWidget()
        body.setLayout(column)
        self.figures_card = figures
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(left, 38)
        row.addWidget(_scrolled(body), 62)

    def refresh(self, changes: Changes | None) -> None:
        """Show the plan and the figures of the active scenario."""
        self.form.refresh()
        results = self.document.results
        shown = results is not None and bool(results.plan.fleets)
        self.figures_card.setVisible(shown)
        self.notices.setVisible(shown and results is not None and bool(results.warnings))
        self.export_card.button.setEnabled(shown and not self.export_card.progress.isVisible())
        if results is None or not shown:
            return
        self._show_figures(results)
        self.notices.set_notices(results.warnings)
        printed = self.tr("Warnings and disclosures that will be printed: {count}")
        self.notices.heading.setText(printed.replace("{count}", str(len(self.notices.texts or []))))

    def key_at(self, row: int, column: int) -> str | None:
        """Return what explains a figure of a year, or of all years in the last column."""
        results = self.document.results
        if results is None or column < 1 or not 0 <= row < len(self._keys):
            return None
        years = results.years
        return with_year(self._keys[row], years[column - 1] if column <= len(years) else None)

    def _show_figures(self, results: Results) -> None:
        years = list(results.years)
        header = [self.tr("Figure"), *(str(year) for year in years)]
        if len(years) > 1:
            header.append(self.tr("All years"))
        keys: list[str] = []
        for key in HEADLINES:
            keys += list(SCOPE3.values()) if key == "scope3_kg" else [key]
        self._keys = keys
        rows: list[list[Any]] = []
        for key in keys:
            item = MEASURES[key]
            divisor, unit = _UNITS.get(item.unit, (1.0, item.unit))
            if item.unit == "currency":
                # The screen's own way of writing thousands; the copy has the same unit in its header.
                divisor, unit = 1e3, f"{numbers.unit_text('k')} {results.plan.currency or 'USD'}"
            label = tr_data(item.label)
            values = [results.value(key, year) for year in years]
            values += [results.value(key, None)] if len(years) > 1 else []
            row: list[Any] = [f"{label} ({unit})" if unit else label]
            rows.append(row + [None if value is None else value / divisor for value in values])
        bold = [place for place, key in enumerate(keys) if key.startswith("total_")]
        self.table.set_table(header, rows, bold=bold)
        self.table.fit_height()


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if not isinstance(widget, QFrame):
        widget.setObjectName("scrollBody")
    area.setWidget(widget)
    return area
