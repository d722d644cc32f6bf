"""Carbon-free energy by the hour: scores, scope 2 in all views beside each other, and pictures."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui import carbon_free_charts as charts
from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import joined
from greenplanner.gui.tasks import Tasks
from greenplanner.gui.widgets.chart import ChartView
from greenplanner.gui.widgets.click_explain import with_year
from greenplanner.gui.widgets.empty import EmptyState
from greenplanner.gui.widgets.figure_card import FigureCard
from greenplanner.model.matching import Matching, hourly_matching, share_stays, summary
from greenplanner.model.results import Results

_ALL_SITES = ("months",)  # pictures that add sites up


class CarbonFreePanel(QWidget):
    """Follows the results while it is seen; the hours are computed on a thread."""

    explain_wanted = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.tasks = Tasks(self)
        self.matching: Matching | None = None
        self._results: Results | None = None
        self._key: tuple[Any, ...] = ()
        self._build()

    def _build(self) -> None:
        self.sites, self.years, self.picture = QComboBox(), QComboBox(), QComboBox()
        for combo in (self.sites, self.years, self.picture):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        line = QHBoxLayout()
        for text, combo in ((self.tr("Site"), self.sites), (self.tr("Year"), self.years)):
            label = QLabel(text)
            label.setBuddy(combo)
            combo.setAccessibleName(text)
            line.addWidget(label)
            line.addWidget(combo)
            line.addSpacing(10)
        self.note = QLabel()
        self.note.setProperty("muted", True)
        self.note.setWordWrap(True)
        line.addWidget(self.note, 1)
        self.cards = QGridLayout()
        self.cards.setSpacing(8)
        self.values: dict[str, FigureCard] = {}
        for column, (key, title, tip) in enumerate(self._scores()):
            self.cards.addWidget(self._card(key, title, tip), 0, column)
        for column, (key, title, tip) in enumerate(self._scope2()):
            self.cards.addWidget(self._card(key, title, tip), 1, column)
        self.chart = ChartView()
        self.picture.setAccessibleName(self.tr("Picture"))
        self.chart.controls.addWidget(self.picture)
        body = QWidget()
        column_box = QVBoxLayout(body)
        column_box.setContentsMargins(0, 8, 0, 0)
        column_box.setSpacing(8)
        column_box.addLayout(line)
        column_box.addLayout(self.cards)
        column_box.addWidget(self.chart, 1)
        self.empty = EmptyState(
            self.tr("No electricity to match"),
            self.tr("Fleets draw electricity; contracts and panels on site are matched with it here."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self.sites.activated.connect(lambda: self._show())
        self.years.activated.connect(lambda: self.follow())
        self.picture.activated.connect(lambda: self._draw())

    def _scores(self) -> list[tuple[str, str, str]]:
        return [
            (
                "cfe_score",
                self.tr("24/7 CFE score"),
                self.tr(
                    "Share of the electricity that is carbon-free in the hour in which it is used: on site, "
                    "contracts, and the carbon-free part of the grid. The grid is its average, not net of "
                    "attributes sold to others, unless a calculated residual mix gives the untracked part."
                ),
            ),
            (
                "cfe_matched_share",
                self.tr("Matched in the hour"),
                self.tr("The same without the carbon-free part of the grid."),
            ),
            (
                "cfe_annual_share",
                self.tr("Matched by the year"),
                self.tr("What surplus of one hour covers another: the annual share. It flatters."),
            ),
            (
                "cfe_excess_kwh",
                self.tr("Beyond the load"),
                self.tr("Contracted electricity of hours in which the site used less; it covers nothing."),
            ),
        ]

    def _scope2(self) -> list[tuple[str, str, str]]:
        draft = self.tr("A view on the draft of the Scope 2 Guidance (consultation of 2025), not in force.")
        rest = self.tr("What is not matched in its hour takes the residual mix, else the fossil factor.")
        fossil = self.tr("What is not matched in its hour takes the fossil factor.")
        return [
            (
                "scope2_location_kg",
                self.tr("Scope 2, location-based"),
                self.tr("No contract acts on it."),
            ),
            (
                "scope2_market_kg",
                self.tr("Scope 2, market-based (in force)"),
                self.tr("Annual matching, GHG Protocol Scope 2 Guidance of 2015."),
            ),
            (
                "scope2_market_hourly_draft_residual_kg",
                self.tr("Draft by the hour, residual mix"),
                f"{rest} {draft}",
            ),
            (
                "scope2_market_hourly_draft_fossil_kg",
                self.tr("Draft by the hour, fossil rest"),
                f"{fossil} {draft}",
            ),
        ]

    def _card(self, key: str, title: str, tip: str) -> FigureCard:
        card = self.values[key] = FigureCard(title, tip)
        card.clicked.connect(lambda: self._explain(key))
        return card

    def _explain(self, key: str) -> None:
        """Ask how the figure of the chosen site and year came about."""
        site = self.sites.currentData()
        place = f"@sites/{site}" if site is not None else ""
        self.explain_wanted.emit(with_year(key + place, self.years.currentData()))

    # -- what is shown -----------------------------------------------------------------------------

    def follow(self) -> None:
        """Follow the results, if anybody sees it."""
        if not self.isVisible():
            return
        results = self.document.results
        if not self._prepare(results):
            return
        assert results is not None
        year = self.years.currentData()
        key = (id(results), year)
        if key == self._key:
            return
        self._key, self._results = key, results  # an id is that of one object only while it is held
        self.tasks.run(
            lambda _progress, _cancelled: hourly_matching(results, years=[year]),
            self._computed,
            self._failed,
            self.tr("Carbon-free energy by the hour"),
            key="matching",
            owner=self,
            shown=False,
        )

    def _prepare(self, results: Results | None) -> bool:
        """Fill the choices; returns False where there is nothing to compute."""
        some = results is not None and bool(results.plan.fleets) and results.total("facility_kwh")
        if not some or results is None:
            self._key, self.matching = (), None
            self.stack.setCurrentWidget(self.empty)
            return False
        self._fill(results)
        return True

    def _fill(self, results: Results) -> None:
        sites: list[tuple[str | None, str]] = [(item.id, item.name or item.id) for item in results.plan.sites]
        if len(sites) > 1:
            sites.insert(0, (None, self.tr("All sites")))
        _refill(self.sites, sites)
        _refill(self.years, [(year, str(year)) for year in results.years])
        self.sites.setEnabled(len(sites) > 1)
        self.years.setEnabled(len(results.years) > 1)

    def _computed(self, matching: Matching) -> None:
        self.matching = matching
        self.stack.setCurrentIndex(1)
        self._show()

    def _failed(self, error: Exception) -> None:
        self._key, self.matching = (), None
        self.empty.text.setText(str(error))
        self.stack.setCurrentWidget(self.empty)

    def _show(self) -> None:
        results, matching = self._results, self.matching
        if results is None or matching is None:
            return
        site, year = self.sites.currentData(), self.years.currentData()
        figures = summary(results, matching, site, year)
        for key, label in self.values.items():
            value = figures[key]
            if key.endswith("_kg"):
                text = numbers.format_quantity(value, "kg", 4)
            elif key.endswith("_kwh"):
                text = numbers.format_quantity(value, "kWh", 3)
            else:
                text = numbers.format_share(value)
            label.show_value(text)
        self.note.setText(self._notes(results, site, figures["undelivered_kwh"] or 0.0))
        names = charts.picture_names()
        keys = charts.PICTURES if site is not None or len(results.plan.sites) == 1 else _ALL_SITES
        _refill(self.picture, [(key, names[key]) for key in keys])
        self._draw()

    def _notes(self, results: Results, site: str | None, undelivered: float) -> str:
        parts = [self.tr("The hourly figures are a view, in no total.")]
        if undelivered > 0.5:
            text = self.tr("{volume} of another grid are left out of the draft view.")
            parts.append(text.replace("{volume}", numbers.format_quantity(undelivered, "kWh", 3)))
        if site is None and results.value("client_own_kwh", self.years.currentData()):
            parts.append(
                self.tr("Own devices in federated training are in scope 2 too, but at no site and not here.")
            )
        chosen = self.matching.of(site, self.years.currentData()) if self.matching is not None else ()
        even = list(dict.fromkeys(name for item in chosen for name in item.even))
        if even:
            text = self.tr("Spread evenly over the hours, because no course is known: {names}.")
            parts.append(text.replace("{names}", ", ".join(even)))
        if chosen and all(item.net_of_sold for item in chosen):
            parts.append(
                self.tr("The grid's carbon-free share is that of the residual mix, net of attributes sold.")
            )
        if any(share_stays(results.resolved, each) for each in results.plan.sites if site in (None, each.id)):
            parts.append(
                self.tr(
                    "The carbon-free share of the grid stays the same over the years, although its factor "
                    "changes."
                )
            )
        origin = results.origins.get(f"sites/{site}/grid_cfe_share") if site else None
        if origin is not None and origin.kind == "assumed":
            parts.append(self.tr("The carbon-free share of the grid is that of the nearest known mix."))
        return joined(parts)

    def _draw(self) -> None:
        matching, results = self.matching, self._results
        if matching is None or results is None:
            return
        site, year = self.sites.currentData(), self.years.currentData()
        items = list(matching.of(site, year))
        name = self.sites.currentText()
        picture = self.picture.currentData() or "months"
        if not items:
            return
        if picture == "months":
            self.chart.set_bars(charts.month_bars(items, name))
            return
        drawing = charts.day(items[0], name) if picture == "day" else charts.heat(items[0], name, picture)
        if drawing is None:  # the mix of the grid is not known
            drawing = charts.heat(items[0], name, "matched")
        assert drawing is not None
        self.chart.set_drawing(
            drawing.draw,
            title=drawing.title,
            table=drawing.table,
            summary=drawing.summary,
            hover=drawing.hover,
        )

    def finish(self) -> None:
        """Compute and draw now, for a screenshot."""
        results = self.document.results
        if self._prepare(results) and results is not None:
            self._results = results
            self._key = (id(results), self.years.currentData())
            self._computed(hourly_matching(results, years=[self.years.currentData()]))
            self.chart.finish()

    # -- the window's events -----------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was hidden."""
        super().showEvent(event)
        self.follow()

    def changeEvent(self, event: QEvent) -> None:
        """Write numbers again where the language changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()


def _refill(combo: QComboBox, items: list[tuple[Any, str]]) -> None:
    """Fill a choice, keeping what was chosen where it is still there."""
    if [(combo.itemData(row), combo.itemText(row)) for row in range(combo.count())] == items:
        return
    before = combo.currentData() if combo.count() else None
    with QSignalBlocker(combo):
        combo.clear()
        for key, text in items:
            combo.addItem(text, key)
        combo.setCurrentIndex(max(0, combo.findData(before)))
