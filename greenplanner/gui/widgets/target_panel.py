"""Below the list of targets: path, budget and years of the current one, and the states of all."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget

from greenplanner.gui import numbers
from greenplanner.gui.models.cells import number_text
from greenplanner.gui.site_hours_charts import Drawing
from greenplanner.gui.target_words import (
    Assessed,
    all_table,
    budget_drawing,
    path_drawing,
    problem_text,
    summary,
    year_table,
)
from greenplanner.gui.widgets.chart import ChartView
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.gui.widgets.click_explain import ClickToExplain, with_year
from greenplanner.gui.widgets.empty import EmptyState
from greenplanner.model.explain_change import BASELINE
from greenplanner.model.targets import Assessment

_OWN_ROWS = 4  # target, plan, distance, distance in percent, state


class TargetPanel(QWidget):
    """Four tabs; a click on a figure opens how it came about."""

    explain_wanted = Signal(str)

    def __init__(self, assessed: Assessed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._assessed = assessed
        self._item: Assessment | None = None
        self._sites: dict[str, str] = {}
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.path, self.budget = ChartView(), ChartView()
        self.years, self.all = FiguresTable(), FiguresTable()
        self.years.setAccessibleName(self.tr("Target by year"))
        self.all.setAccessibleName(self.tr("All targets by year"))
        self.no_budget = EmptyState(
            self.tr("No budget"),
            self.tr("Ratios and limits have no sum over the years."),
        )
        self.no_path = EmptyState(self.tr("No path yet"), "")
        self.tabs = QTabWidget()
        self.tabs.addTab(self._pair(self.path, self.no_path), self.tr("Path"))
        self.tabs.addTab(self._pair(self.budget, self.no_budget), self.tr("Budget"))
        self.tabs.addTab(self.years, self.tr("By year"))
        self.tabs.addTab(self.all, self.tr("All targets"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.text)
        column.addWidget(self.tabs, 1)
        clicks = (ClickToExplain(self.years, self._key_of_year), ClickToExplain(self.all, self._key_of_all))
        for each in clicks:
            each.wanted.connect(self.explain_wanted)
        self.years.figures.show = self._show_years

    @staticmethod
    def _pair(chart: QWidget, empty: QWidget) -> QWidget:
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(chart, 1)
        column.addWidget(empty, 1)
        empty.hide()
        return both

    def show_target(self, key: str | None, sites: dict[str, str]) -> None:
        """Show a target by id."""
        self._sites = sites
        item = self._item = self._assessed.of(key) if key else None
        self.setEnabled(item is not None)
        header, rows = all_table(self._assessed.now)
        self.all.set_table(header, rows)
        if item is None:
            self.text.clear()
            return
        before = self._assessed.baseline_of(item.id)
        self.text.setText(summary(item, sites.get(item.site or "", "")))
        drawn = bool(item.course) and any(each.plan is not None for each in item.years)
        self.path.setVisible(drawn)
        self.no_path.setVisible(not drawn)
        self.no_path.text.setText(problem_text(item))
        if drawn:
            self._draw(self.path, path_drawing(item, before))
        budget = budget_drawing(item)
        self.budget.setVisible(budget is not None)
        self.no_budget.setVisible(budget is None)
        if budget is not None:
            self._draw(self.budget, budget)
        header, rows = year_table(item, before)
        self.years.set_table(header, rows, bold=(0, 1))

    @staticmethod
    def _draw(chart: ChartView, drawing: Drawing) -> None:
        chart.set_drawing(
            drawing.draw,
            title=drawing.title,
            table=drawing.table,
            summary=drawing.summary,
            hover=drawing.hover,
        )

    def _show_years(self, row: int, column: int, value: Any) -> str | None:
        if column == 0 or isinstance(value, str):
            return None
        return numbers.NOT_KNOWN if value is None else number_text(value, 4)

    def _key_of_year(self, row: int, column: int) -> str | None:
        item = self._item
        if item is None or not 1 <= column <= len(item.years):
            return None
        # Below the own rows stand those of the plan without the scenario.
        side = BASELINE if row > _OWN_ROWS else ""
        return with_year(f"{side}target/{item.id}", item.years[column - 1].year)

    def _key_of_all(self, row: int, column: int) -> str | None:
        now = self._assessed.now
        if not 0 <= row < len(now):
            return None
        years = now[row].years
        key = f"target/{now[row].id}"
        if column == 0:
            return None
        budget = now[row].budget is not None
        year = years[column - 1].year if column <= len(years) else None
        return with_year(key, year) if year is not None or budget else None

    def finish(self) -> None:
        """Draw the open picture now, for a screenshot."""
        for chart in (self.path, self.budget):
            if chart.isVisible():
                chart.finish()
