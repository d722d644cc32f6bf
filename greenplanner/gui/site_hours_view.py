"""The hours of one site: heat map, load duration, PUE and WUE by month, and the flow of energy."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.document import Document
from greenplanner.gui.site_hours_charts import Charts
from greenplanner.gui.tasks import Tasks
from greenplanner.gui.widgets.chart import ChartView
from greenplanner.model.results import Results
from greenplanner.model.site_view import SiteView, site_view


class SiteHours(QWidget):
    """Shows one site and year of the latest results.

    The hours are computed on a thread: a battery that follows the grid intensity takes 0.1 s.
    With ``choose_site`` false the site follows from elsewhere, the current row of a table say.
    """

    enlarge_wanted = Signal()

    def __init__(
        self, document: Document, site: str, parent: QWidget | None = None, choose_site: bool = True
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.tasks = Tasks(self)
        self.view: SiteView | None = None
        self._key: tuple[Any, ...] = ()
        self._wanted = site
        self.charts = Charts()
        self._build(choose_site)
        document.results_changed.connect(self.follow)
        self._fill_sites()

    def _build(self, choose_site: bool) -> None:
        self.sites, self.years, self.quantity = QComboBox(), QComboBox(), QComboBox()
        line = QHBoxLayout()
        for text, combo in ((self.tr("Site"), self.sites), (self.tr("Year"), self.years)):
            combo.setAccessibleName(text)
            if combo is self.sites and not choose_site:
                continue
            label = QLabel(text)
            label.setBuddy(combo)
            line.addWidget(label)
            line.addWidget(combo)
            line.addSpacing(12)
        self.note = QLabel()
        self.note.setProperty("muted", True)
        self.note.setWordWrap(True)
        line.addWidget(self.note, 1)
        self.enlarge = QToolButton()
        self.enlarge.setText(self.tr("Larger…"))
        self.enlarge.setToolTip(self.tr("Show the hours of this site in a window of their own"))
        self.enlarge.clicked.connect(self.enlarge_wanted)
        self.enlarge.setVisible(not choose_site)
        line.addWidget(self.enlarge)
        self.heat, self.duration, self.months, self.flow = (ChartView() for _ in range(4))
        self.quantity.setAccessibleName(self.tr("Quantity of the heat map"))
        self.heat.controls.addWidget(self.quantity)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.heat, self.tr("Heat map"))
        self.tabs.addTab(self.duration, self.tr("Load duration"))
        self.tabs.addTab(self.months, self.tr("PUE and WUE by month"))
        self.tabs.addTab(self.flow, self.tr("Energy flow"))
        self.empty = QLabel()
        self.empty.setProperty("heading", True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.tabs)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(line)
        box.addWidget(self.stack, 1)
        self.sites.activated.connect(lambda: self.show_site(self.sites.currentData()))
        self.years.activated.connect(lambda: self.follow())
        self.quantity.activated.connect(lambda: self._draw())
        self.tabs.currentChanged.connect(lambda: self._draw())

    # -- what is shown -------------------------------------------------------------------------------

    def show_site(self, site: str) -> None:
        """Show another site."""
        self._wanted = site
        self.follow()

    def show_year(self, year: int) -> None:
        """Show another year."""
        self.years.setCurrentIndex(self.years.findData(year))
        self.follow()

    def show_quantity(self, quantity: str) -> None:
        """Show another quantity in the heat map."""
        self.quantity.setCurrentIndex(self.quantity.findData(quantity))
        self._draw()

    def follow(self) -> None:
        """Follow the results, if anybody sees it."""
        if not self.isVisible():
            return
        results = self.document.results
        self._fill_sites()
        year = self.years.currentData()
        if results is None or self.sites.currentIndex() < 0 or year is None:
            self.view, self._key = None, ()
            self._show_empty(self.tr("The plan has no figures yet: see what the notice bar says."))
            return
        site = self._wanted
        key = (id(results), site, year)
        if key == self._key:
            return
        self._key = key
        self._held = results  # an id is that of one object only while it is held
        self.tasks.run(
            lambda _progress, _cancelled: site_view(results, site, year),
            self._computed,
            self._failed,
            self.tr("Hours of a site"),
            key="site hours",
            owner=self,
            shown=False,
        )

    def _fill_sites(self) -> None:
        results = self.document.results
        sites = [(item.id, item.name or item.id) for item in results.plan.sites] if results else []
        years = list(results.years) if results else []
        if [self.sites.itemData(row) for row in range(self.sites.count())] != [key for key, _ in sites]:
            self.sites.clear()
            for key, name in sites:
                self.sites.addItem(name, key)
        for row, (_, name) in enumerate(sites):
            self.sites.setItemText(row, name)
        place = self.sites.findData(self._wanted)
        if place < 0 and sites:
            place, self._wanted = 0, sites[0][0]
        self.sites.setCurrentIndex(place)
        if [self.years.itemData(row) for row in range(self.years.count())] != years:
            before = self.years.currentData()
            self.years.clear()
            for year in years:
                self.years.addItem(str(year), year)
            self.years.setCurrentIndex(max(0, self.years.findData(before)) if years else -1)
        self.years.setEnabled(len(years) > 1)

    def _computed(self, view: SiteView) -> None:
        self.view = view
        if view.is_empty:
            text = self.tr("No fleet is in service at this site in {year}.")
            self._show_empty(text.replace("{year}", str(view.year)))
            return
        names = self.charts.quantities(view)
        before = self.quantity.currentData()
        if [self.quantity.itemData(row) for row in range(self.quantity.count())] != list(names):
            self.quantity.clear()
            for key, name in names.items():
                self.quantity.addItem(name, key)
            self.quantity.setCurrentIndex(max(0, self.quantity.findData(before)))
        self.stack.setCurrentWidget(self.tabs)
        self._say()
        self._draw()

    def _failed(self, error: Exception) -> None:
        self.view, self._key = None, ()
        self._show_empty(str(error))

    def _show_empty(self, text: str) -> None:
        self.empty.setText(text)
        self.note.clear()
        self.stack.setCurrentWidget(self.empty)

    def _say(self) -> None:
        assert self.view is not None
        shift = self.view.local_shift
        zone = f"UTC{'+' if shift >= 0 else '−'}{QLocale().toString(abs(shift))}"
        parts = [self.tr("Local time of the site ({zone})").replace("{zone}", zone)]
        if not self.view.modeled:
            parts.append(self.tr("one PUE for all hours: choose a cooling system to have it by the hour"))
        if self.document.stale:
            parts.append(self.tr("figures before the last edit"))
        self.note.setText("; ".join(parts))

    def _draw(self) -> None:
        """Give the chart of the current tab its drawing; the others wait until they are looked at."""
        view, results = self.view, self.document.results
        if view is None or view.is_empty or results is None:
            return
        chart = self.tabs.currentWidget()
        name = self._name(results)
        if chart is self.heat:
            drawing = self.charts.heat(view, name, self.quantity.currentData() or "it")
        elif chart is self.duration:
            drawing = self.charts.duration(view, name)
        elif chart is self.months:
            drawing = self.charts.months(view, name)
        else:
            drawing = self.charts.flow(view, name)
        assert isinstance(chart, ChartView)
        chart.set_drawing(
            drawing.draw,
            title=drawing.title,
            table=drawing.table,
            summary=drawing.summary,
            hover=drawing.hover,
        )

    def _name(self, results: Results) -> str:
        site = next((item for item in results.plan.sites if self.view and item.id == self.view.site), None)
        return (site.name or site.id) if site is not None else ""

    def finish(self) -> None:
        """Compute and draw at once what otherwise comes a moment later, for a picture."""
        results, year = self.document.results, self.years.currentData()
        if results is not None and year is not None and self.sites.currentIndex() >= 0:
            self._computed(site_view(results, self._wanted, year))
        chart = self.tabs.currentWidget()
        if self.stack.currentWidget() is self.tabs and isinstance(chart, ChartView):
            chart.finish()

    # -- the window's events ---------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was closed."""
        super().showEvent(event)
        self.follow()

    def changeEvent(self, event: QEvent) -> None:
        """Write numbers again where the language changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._draw()


class SiteHoursDialog(QDialog):
    """The same in a window of its own, which stays open beside the main window."""

    def __init__(self, document: Document, site: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hours of a site"))
        self.setModal(False)
        self.resize(1080, 700)
        self.hours = SiteHours(document, site)
        box = QVBoxLayout(self)
        box.addWidget(self.hours)


class SiteHoursOpener:
    """Opens the one dialog of a page, and brings it to the front when it is open."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        self.document, self.parent = document, parent
        self.dialog: SiteHoursDialog | None = None

    def open(self, site: str) -> SiteHoursDialog:
        """Show a site."""
        if self.dialog is None:
            self.dialog = SiteHoursDialog(self.document, site, self.parent)
        self.dialog.show()
        self.dialog.hours.show_site(site)
        self.dialog.raise_()
        self.dialog.activateWindow()
        return self.dialog
