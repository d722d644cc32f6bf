"""The Overview page: where energy, emissions, water and cost of the plan arise."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.page import Page
from greenplanner.gui.widgets.chart import ChartView
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.gui.widgets.choices import QuantityAndYear
from greenplanner.gui.widgets.click_explain import ClickToExplain, with_year
from greenplanner.gui.widgets.empty import EmptyState
from greenplanner.gui.widgets.figure_labels import figure_labels
from greenplanner.gui.widgets.notices import NoticeList
from greenplanner.model.results import Results
from greenplanner.plan.edits import Changes
from greenplanner.report.figures_data import breakdown_bars, by_fleet_bars, shown_fleets

_TABLES_SIDE_BY_SIDE = 1280
# What the columns of the table by site, and the cells of the totals, show.
_SITE_KEYS = ("facility_kwh", "pue", "total_location_kg", "total_market_kg", "water_l", "cost")
_TOTAL_KEYS = (
    ("scope1_kg", "scope1_kg"),
    ("scope2_location_kg", "scope2_market_kg"),
    ("scope3_total_kg", "scope3_total_kg"),
    ("total_location_kg", "total_market_kg"),
)


class OverviewPage(Page):
    """Charts by fleet and by source, a table by site, the totals and the notices."""

    page_id = "overview"

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        # A year by months is the first picture; the cards have the totals of all years.
        self.choice = QuantityAndYear(start_with_a_year=True)
        self.choice.chosen.connect(self._show)
        self.by_fleet = ChartView()
        self.by_source = ChartView()
        self.sites = FiguresTable()
        self.sites.setAccessibleName(self.tr("Figures by site"))
        self.totals = FiguresTable()
        self.totals.setAccessibleName(self.tr("Totals by scope"))
        self.site_clicks = ClickToExplain(self.sites, self.site_key)
        self.total_clicks = ClickToExplain(self.totals, self.total_key)
        for clicks in (self.site_clicks, self.total_clicks):
            clicks.wanted.connect(self.explain_wanted)
        self.credits = QLabel()
        self.credits.setWordWrap(True)
        self.credits.setTextFormat(Qt.TextFormat.RichText)
        self.credits.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.credits.linkActivated.connect(self.explain_wanted)
        self.notices = NoticeList()
        # The row of the table by site that holds federated training; None where there is none.
        self._clients_row: int | None = None
        self._build()

    def title(self) -> str:
        """Return the translated title of the page."""
        return self.tr("Overview")

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.choice)
        head.addStretch(1)
        charts = QSplitter(Qt.Orientation.Horizontal)
        charts.setChildrenCollapsible(False)
        charts.setHandleWidth(12)
        charts.addWidget(self.by_fleet)
        charts.addWidget(self.by_source)
        charts.setStretchFactor(0, 11)
        charts.setStretchFactor(1, 9)
        charts.setMinimumHeight(320)
        self.tables = tables = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        tables.setSpacing(12)
        tables.addWidget(_card(self.tr("By site"), self.sites), 11)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setFrameShadow(QFrame.Shadow.Plain)
        rule.setFixedHeight(1)
        tables.addWidget(_card(self.tr("Totals"), self.totals, rule, self.credits), 9)
        body = QWidget()
        body.setObjectName("scrollBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(charts, 1)
        column.addLayout(tables)
        column.addWidget(self.notices)
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidget(body)
        self.empty = EmptyState(
            self.tr("Nothing to show yet"),
            self.tr("Add a site and a fleet: energy, emissions, water and cost appear here at once."),
        )
        self.stack = QStackedLayout(self)
        self.stack.addWidget(self.scroll)
        self.stack.addWidget(self.empty)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the tables beside each other where there is room for all columns."""
        super().resizeEvent(event)
        wide = self.width() >= _TABLES_SIDE_BY_SIDE
        way = QBoxLayout.Direction
        self.tables.setDirection(way.LeftToRight if wide else way.TopToBottom)

    # -- showing -----------------------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        """Show the results of the active scenario."""
        results = self.document.results
        shown = results is not None and bool(results.plan.fleets)
        self.stack.setCurrentWidget(self.scroll if shown else self.empty)
        if results is None or not shown:
            return
        self.choice.set_years(results.years)
        self._show()

    def _show(self) -> None:
        results, baseline = self.document.results, self.document.baseline
        if results is None:
            return
        ghost = baseline if self.document.scenario_id is not None else None
        quantity, year, labels = self.choice.quantity, self.choice.year, figure_labels()
        # The fleets with a color of their own are those of the baseline, so that colors stay.
        fleets = shown_fleets(ghost or results, quantity)
        self.by_fleet.set_bars(by_fleet_bars(results, quantity, year, labels, ghost, fleets))
        self.by_source.set_bars(breakdown_bars(results, quantity, year, labels, ghost))
        self._show_sites(results, year)
        self._show_totals(results, year)
        self.notices.set_notices(results.warnings)
        self.notices.setVisible(bool(results.warnings))

    def _show_sites(self, results: Results, year: int | None) -> None:
        currency = results.plan.currency or "USD"
        header = [
            self.tr("Site"),
            self.tr("Energy (MWh)"),
            self.tr("PUE"),
            self.tr("Location (t CO₂e)"),
            self.tr("Market (t CO₂e)"),
            self.tr("Water (m³)"),
            self.tr("Cost ({currency})").replace("{currency}", currency),
        ]
        names = [site.name or site.id for site in results.plan.sites]
        measures = ("facility_kwh", "it_kwh", "total_location_kg", "total_market_kg", "water_l", "cost")
        where = slice(None) if year is None else results.years.index(year)
        sums = {}
        for measure in measures:
            values = results.by_site(measure)[where]
            sums[measure] = values.reshape(-1, len(names)).sum(axis=0)
        rows: list[list[object]] = []
        for index, name in enumerate(names):
            figures = {measure: float(values[index]) for measure, values in sums.items()}
            rows.append([name, *_site_cells(figures)])
        everything = {measure: results.value(measure, year) or 0.0 for measure in measures}
        clients = results.value("client_kwh", year) or 0.0
        if clients:
            # Devices of federated training stand at no site, and have no PUE.
            left = {
                measure: _beside(value, float(sums[measure].sum())) for measure, value in everything.items()
            }
            figures = left | {"facility_kwh": clients, "it_kwh": 0.0}
            rows.append([self.tr("Clients of federated training"), *_site_cells(figures)])
        name = self.tr("Sites and clients") if clients else self.tr("All sites")
        rows.append([name, *_site_cells(everything)])
        rows[-1][1] = (everything["facility_kwh"] + clients) / 1000
        self._clients_row = len(names) if clients else None
        pue = 2
        self.sites.set_table(
            header,
            rows,
            bold=[len(rows) - 1],
            show=lambda _row, column, value: _three_decimals(value) if column == pue else None,
        )
        self.sites.fit_height()

    def site_key(self, row: int, column: int) -> str | None:
        """Return what explains a figure of the table by site."""
        results = self.document.results
        if results is None or not 0 < column <= len(_SITE_KEYS):
            return None
        sites = results.plan.sites
        if self._clients_row is not None and row >= self._clients_row and column == 1:
            key = "client_kwh" if row == self._clients_row else "all_energy_kwh"
            return with_year(key, self.choice.year)
        if row == self._clients_row:
            return None
        place = f"@{sites[row].id}" if row < len(sites) else ""
        return with_year(_SITE_KEYS[column - 1] + place, self.choice.year)

    def total_key(self, row: int, column: int) -> str | None:
        """Return what explains a figure of the totals."""
        return with_year(_TOTAL_KEYS[row][column - 1], self.choice.year) if column in (1, 2) else None

    def _show_totals(self, results: Results, year: int | None) -> None:
        def tonnes(measure: str) -> float:
            return (results.value(measure, year) or 0.0) / 1000

        rows = [
            [self.tr("Scope 1"), tonnes("scope1_kg"), tonnes("scope1_kg")],
            [self.tr("Scope 2"), tonnes("scope2_location_kg"), tonnes("scope2_market_kg")],
            [self.tr("Scope 3"), tonnes("scope3_total_kg"), tonnes("scope3_total_kg")],
            [self.tr("Total"), tonnes("total_location_kg"), tonnes("total_market_kg")],
        ]
        header = [self.tr("Emissions"), self.tr("Location-based (t CO₂e)"), self.tr("Market-based (t CO₂e)")]
        self.totals.set_table(header, rows, bold=[3])
        self.totals.fit_height()
        text = self.tr("Carbon credits retired: {amount}. A ledger of its own, in no total.")
        amount = numbers.format_quantity(results.value("credits_retired_kg", year), "kg", 4)
        # The amount is a link: it explains itself as the figures of the tables do.
        link = f'<a href="{with_year("credits_retired_kg", year)}">{amount}</a>'
        self.credits.setText(text.replace("{amount}", link))

    def figures(self) -> list[QWidget]:
        """Return charts, tables and notes."""
        return [self.scroll.widget()]

    def prepare_screenshot(self) -> None:
        """Load matplotlib and draw the charts now."""
        self.document.flush()
        for chart in (self.by_fleet, self.by_source):
            chart.finish()


def _site_cells(figures: dict[str, float]) -> list[object]:
    it = figures["it_kwh"]
    return [
        figures["facility_kwh"] / 1000,
        figures["facility_kwh"] / it if it > 0 else None,
        figures["total_location_kg"] / 1000,
        figures["total_market_kg"] / 1000,
        figures["water_l"] / 1000,
        figures["cost"],
    ]


def _beside(whole: float, sites: float) -> float:
    """Return what a total holds beside its sites; what is but rounding is nothing."""
    rest = whole - sites
    return rest if abs(rest) > 1e-9 * abs(whole) else 0.0


def _three_decimals(value: float | None) -> str:
    from PySide6.QtCore import QLocale

    return numbers.NOT_KNOWN if value is None else QLocale().toString(float(value), "f", 3)


def _card(title: str, *widgets: QWidget) -> QFrame:
    frame = QFrame()
    frame.setProperty("card", True)
    label = QLabel(title)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    box = QVBoxLayout(frame)
    box.setContentsMargins(12, 10, 12, 10)
    box.addWidget(label)
    for widget in widgets:
        if isinstance(widget, FiguresTable):
            widget.setFrameShape(QFrame.Shape.NoFrame)
        box.addWidget(widget)
    box.addStretch(1)
    return frame
