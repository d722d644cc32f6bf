"""The Cost page: cash by year, its net present value, the annualized view, the internal carbon price."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import tr_data
from greenplanner.gui.page import Page
from greenplanner.gui.widgets.chart import ChartView
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.gui.widgets.click_explain import ClickToExplain, with_year
from greenplanner.gui.widgets.empty import EmptyState
from greenplanner.gui.widgets.figure_labels import figure_labels
from greenplanner.model.carbon_price import results_carbon_price
from greenplanner.model.explain_carbon_price import COVERED, PRICE
from greenplanner.model.measures import MEASURES
from greenplanner.model.rent import rented, unknown
from greenplanner.model.results import Results
from greenplanner.plan.edits import Changes
from greenplanner.plan.resolve import entity_name
from greenplanner.report.figures_data import breakdown_bars, by_fleet_bars, shown_fleets

_CASH = MEASURES["cost"].parts
_ALWAYS = ("cost_capital", "cost_electricity", "cost_maintenance")


class CostPage(Page):
    """Figures of the plan by year; a click or Enter on a figure explains it."""

    page_id = "cost"

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.by_fleet, self.by_kind = ChartView(), ChartView()
        self.table = FiguresTable()
        self.table.setAccessibleName(self.tr("Cost by year"))
        self.clicks = ClickToExplain(self.table, self._key_at)
        self.clicks.wanted.connect(self.explain_wanted)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("muted", True)
        self.keys: list[str] = []
        self._whole: frozenset[int] = frozenset()
        charts = QSplitter(Qt.Orientation.Horizontal)
        charts.setChildrenCollapsible(False)
        charts.setHandleWidth(12)
        charts.addWidget(self.by_fleet)
        charts.addWidget(self.by_kind)
        charts.setMinimumHeight(230)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        self.body = QSplitter(Qt.Orientation.Vertical)
        self.body.setChildrenCollapsible(False)
        self.body.setHandleWidth(10)
        self.body.addWidget(charts)
        self.body.addWidget(below)
        self.body.setStretchFactor(0, 5)
        self.body.setStretchFactor(1, 6)
        self.empty = EmptyState(
            self.tr("Nothing to show yet"),
            self.tr("Add a site and a fleet: what they cost appears here by year."),
        )
        self.stack = QStackedLayout(self)
        self.stack.addWidget(self.body)
        self.stack.addWidget(self.empty)

    def title(self) -> str:
        """Return the translated title of the page."""
        return self.tr("Cost")

    def figures(self) -> list[QWidget]:
        """Return what shows results."""
        return [self.body]

    def prepare_screenshot(self) -> None:
        """Load matplotlib and draw the charts now."""
        self.document.flush()
        for chart in (self.by_fleet, self.by_kind):
            chart.finish()

    # -- showing -----------------------------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        """Show the results of the active scenario."""
        results = self.document.results
        shown = results is not None and bool(results.plan.sites)
        self.stack.setCurrentWidget(self.body if shown else self.empty)
        if results is None or not shown:
            return
        ghost = self.document.baseline if self.document.scenario_id is not None else None
        labels = figure_labels()
        fleets = shown_fleets(ghost or results, "cost")
        self.by_fleet.set_bars(by_fleet_bars(results, "cost", None, labels, ghost, fleets))
        self.by_kind.set_bars(breakdown_bars(results, "cost", None, labels, ghost))
        self._show_table(results)
        rate = numbers.format_share(results.plan.discount_rate)
        text = self.tr(
            "Cash and annualized cost are two views and are never added. Net present cost discounts the cash "
            "at {rate} to the first year. The internal carbon price is in no cost ({scheme}). Click a figure "
            "to see how it came about."
        )
        scheme = tr_data(results.plan.carbon_price_scheme or "shadow price")
        text = text.replace("{rate}", rate).replace("{scheme}", scheme)
        without = ", ".join(entity_name(fleet) for fleet in unknown(results.plan))
        if without:
            lacking = self.tr("Not known and not counted: the rent of {names}.")
            text = lacking.replace("{names}", without) + " " + text
        self.note.setText(text)

    def _show_table(self, results: Results) -> None:
        rows: list[list[Any]] = []
        self.keys = []
        bold: list[int] = []

        def add(key: str, strong: bool = False) -> None:
            if strong:
                bold.append(len(rows))
            values = [float(value) for value in results.annual(key)]
            rows.append([tr_data(MEASURES[key].label), *values, results.total(key)])
            self.keys.append(key)

        for key in _CASH:
            lent = key == "cost_rent" and bool(rented(results.plan).any())
            if key in _ALWAYS or lent or results.annual(key).any():
                add(key)
        add("cost", strong=True)
        add("cost_present")
        add("capital_annuity")
        add("cost_annualized", strong=True)
        self._carbon_price(results, rows)
        money = results.plan.currency or "USD"
        head = self.tr("Cost ({currency})").replace("{currency}", money)
        header = [head, *(str(year) for year in results.years), self.tr("All years")]
        self.table.set_table(header, rows, bold=bold, show=self._text)

    def _carbon_price(self, results: Results, rows: list[list[Any]]) -> None:
        """Add the internal carbon price as ESRS E1-8 asks for it, where one is entered."""
        tables = [results_carbon_price(results, year) for year in results.years]
        first = len(rows)
        if any(table.price_per_t for table in tables):
            money = results.plan.currency or "USD"
            price = self.tr("Internal carbon price ({currency}/t)").replace("{currency}", money)
            rows.append([price, *(table.price_per_t for table in tables), math.nan])
            covered = [table.priced_t for table in tables]
            rows.append([self.tr("Emissions it covers (t CO₂e)"), *covered, sum(covered)])
            key = "shadow_carbon_cost"
            values = [float(value) for value in results.annual(key)]
            rows.append([tr_data(MEASURES[key].label), *values, results.total(key)])
            self.keys += [PRICE, COVERED, key]
        self._whole = frozenset(row for row in range(len(rows)) if row != first)

    def _text(self, row: int, column: int, value: Any) -> str | None:
        if column == 0 or value is None or not math.isfinite(value):
            return None if column == 0 else ""
        # Money in whole units: cents of a plan say nothing.
        if row not in self._whole:
            return None
        return self.locale().toString(round(value)).replace("-", numbers.MINUS)

    def _key_at(self, row: int, column: int) -> str | None:
        results = self.document.results
        if results is None or not 0 <= row < len(self.keys):
            return None
        year = results.years[column - 1] if 0 < column <= len(results.years) else None
        return with_year(self.keys[row], year)
