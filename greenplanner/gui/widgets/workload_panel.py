"""All there is to know of the selected workload: figures, other methods, its week, memory and batch."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from greenplanner.gui import numbers, workload_charts
from greenplanner.gui.document import Document
from greenplanner.gui.models import cells, workload_columns, workload_figures
from greenplanner.gui.models.workload_figures import Figure
from greenplanner.gui.widgets.chart import ChartView
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.gui.widgets.click_explain import ClickToExplain, with_year
from greenplanner.gui.widgets.notices import notice_text
from greenplanner.gui.widgets.request_panel import RequestPanel
from greenplanner.model.estimates_inference import InferenceEstimate
from greenplanner.model.evaluate import powered_of
from greenplanner.model.inference import DoesNotFitError, UnknownFigureError
from greenplanner.model.results import Results
from greenplanner.model.workload_pictures import batch_curve, memory_of, week_of
from greenplanner.plan.resolve import entity_name
from greenplanner.plan.types import Fleet, Workload

_VALUE = 1  # the column of the value; low and high come from ranges, not from steps


class WorkloadPanel(QWidget):
    """Shows one workload of the document; :meth:`show_workload` chooses which."""

    explain_wanted = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self._key: str | None = None
        self.figures: list[Figure] = []
        self.table = FiguresTable()
        self.table.setAccessibleName(self.tr("Figures of the workload"))
        self.table.least_name = 232
        self.clicks = ClickToExplain(self.table, self.key_at)
        self.clicks.wanted.connect(self.explain_wanted)
        self.request = RequestPanel(document)
        self.week, self.memory, self.batch, self.sizes = (ChartView() for _ in range(4))
        self.memory_text = QLabel()
        self.memory_text.setWordWrap(True)
        self.memory_text.setProperty("muted", True)
        memory = QWidget()
        column = QVBoxLayout(memory)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.memory, 1)
        column.addWidget(self.memory_text)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for widget, name in (
            (self.table, self.tr("Figures")),
            (self.request, self.tr("Methods")),
            (self.week, self.tr("Week")),
            (memory, self.tr("Memory")),
            (self.batch, self.tr("Batch")),
            (self.sizes, self.tr("Years")),
        ):
            self.tabs.addTab(widget, name)
        tips = (
            self.tr("What the workload takes, with low and high, and where each default comes from"),
            self.tr("Step by step, and what other methods say"),
            self.tr("How busy the workload keeps its fleet, hour by hour of a mean week"),
            self.tr("What fills the memory: weights, cache, room"),
            self.tr("Energy per output token at other batches"),
            self.tr("Accelerators needed in each year, and those that are there"),
        )
        for place, tip in enumerate(tips):
            self.tabs.setTabToolTip(place, tip)
        self._memory_tab = memory
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("Year"))
        self.year.setToolTip(self.tr("The year of figures and week"))
        self.tabs.setCornerWidget(self.year)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setMargin(16)
        self.empty.setProperty("muted", True)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.tabs)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.stack)
        document.results_changed.connect(self.refresh)
        self.tabs.currentChanged.connect(lambda _: self._draw())
        self.year.activated.connect(lambda _: self.refresh())

    def show_workload(self, key: str | None) -> None:
        """Show the workload with this id; None shows what the panel is for."""
        self._key = key
        self.request.show_workload(key)
        self.refresh()

    def finish(self) -> None:
        """Draw what is in sight now, for a screenshot."""
        shown = self.tabs.currentWidget()
        if shown is self.request:
            self.request.finish()
        elif shown in (self.week, self.batch, self.sizes):
            shown.finish()
        elif shown is self._memory_tab:
            self.memory.finish()

    def refresh(self) -> None:
        """Show the chosen workload in the chosen year."""
        results, work = self.document.results, self._work()
        if results is None or work is None:
            self.empty.setText(self.tr("Choose a workload to see what it takes."))
            self.stack.setCurrentWidget(self.empty)
            return
        rows = [row for row in results.workload_rows() if row["id"] == self._key]
        if not rows:
            notices = workload_columns.notices_of(self.document, work.id)
            text = "\n".join(dict.fromkeys(notice_text(notice) for notice in notices))
            self.empty.setText(text or self.tr("This workload does no work in the years of the plan."))
            self.stack.setCurrentWidget(self.empty)
            return
        self._fill_years([row["year"] for row in rows])
        row = next((each for each in rows if each["year"] == self.year.currentData()), rows[0])
        self.stack.setCurrentWidget(self.tabs)
        text = work.kind == "inference" and (work.task or "text") == "text"
        for widget, on in (
            (self.request, work.kind != "federated"),
            (self.week, work.kind != "federated"),
            (self._memory_tab, text or work.kind == "training"),
            (self.batch, text),
            (self.sizes, work.kind != "federated" and len(rows) > 1),
        ):
            self.tabs.setTabVisible(self.tabs.indexOf(widget), on)
        self._fill(results, work, row)
        self._draw()

    def _fill_years(self, years: list[int]) -> None:
        if [self.year.itemData(place) for place in range(self.year.count())] != years:
            before = self.year.currentData()
            self.year.clear()
            for year in years:
                self.year.addItem(str(year), year)
            self.year.setCurrentIndex(max(0, self.year.findData(before)))
        self.year.setEnabled(len(years) > 1)

    def _work(self) -> Workload | None:
        """Return the complete workload."""
        results = self.document.results
        works = results.plan.workloads if results is not None else ()
        return next((item for item in works if item.id == self._key), None)

    def _fleet(self) -> Fleet | None:
        results, work = self.document.results, self._work()
        fleets = results.plan.fleets if results is not None and work is not None else ()
        return next((item for item in fleets if item.id == work.fleet), None)  # type: ignore[union-attr]

    # -- figures -----------------------------------------------------------------------------

    def key_at(self, row: int, column: int) -> str | None:
        """Return what explains the figure in a row; None for a value that is an input."""
        key = self.figures[row].key if 0 <= row < len(self.figures) and column <= _VALUE else ""
        year = self.year.currentData()
        return with_year(f"{key}@workloads/{self._key}", year) if key and self._key else None

    def _fill(self, results: Results, work: Workload, row: dict[str, Any]) -> None:
        plan = workload_figures.plan_in_force(self.document)
        entered = next((item for item in plan.workloads if item.id == work.id), None) if plan else None
        found = self.request.estimate
        figures: list[Figure] = []
        if work.kind == "federated":
            figures = workload_figures.federated_figures(results, work, row)
        elif work.kind == "training" and plan is not None:
            run = workload_figures.training_of(self.document, plan, results, work.id, row["year"])
            figures = (
                workload_figures.shared_figures(row)
                if run is None
                else workload_figures.training_figures(run, row)
            )
        elif isinstance(found, InferenceEstimate):
            figures = workload_figures.service_figures(found, row)
        elif found is not None:
            figures = workload_figures.item_figures(found, row)
        else:
            figures = workload_figures.shared_figures(row)
        defaults = list(workload_figures.assumptions(results, entered)) if entered is not None else []
        self.figures = figures + defaults
        heading = Figure(self.tr("Values that nobody entered"), None, None, None, "", "")
        shown = [*figures, *([heading] if defaults else []), *defaults]
        header = [
            self.tr("Figure"),
            self.tr("Value"),
            self.tr("Low"),
            self.tr("High"),
            self.tr("Unit"),
            self.tr("What it is, where it is from"),
        ]
        rows = [[each.label, each.value, each.low, each.high, each.unit, each.note] for each in shown]
        self.table.set_table(header, rows, bold=[len(figures)] if defaults else [], show=_number)

    # -- pictures ----------------------------------------------------------------------------

    def _draw(self) -> None:
        """Give the picture in sight what it draws."""
        results, work, fleet = self.document.results, self._work(), self._fleet()
        shown = self.tabs.currentWidget()
        year = self.year.currentData()
        if results is None or work is None or fleet is None or year is None:
            return
        if shown is self.week:
            found = week_of(results, work.id, year)
            if found is not None:
                drawing = workload_charts.week(found, entity_name(work), entity_name(fleet), year)
                self.week.set_drawing(
                    drawing.draw,
                    title=drawing.title,
                    table=drawing.table,
                    summary=drawing.summary,
                    hover=drawing.hover,
                )
        elif shown is self._memory_tab:
            self._draw_memory(work, fleet)
        elif shown is self.batch:
            self._draw_batch(work, fleet)
        elif shown is self.sizes:
            self._draw_sizes(results, work, fleet)

    def _draw_memory(self, work: Workload, fleet: Fleet) -> None:
        try:
            memory = memory_of(work, fleet, self.document.catalog)
        except (DoesNotFitError, UnknownFigureError):
            memory = None
        if memory is None:
            self.memory_text.setText(self.tr("What fills the memory is not known."))
            return
        self.memory.set_bars(workload_charts.memory(memory, work.kind != "inference"))
        if memory.free < 0.0:
            text = self.tr("{gb} GB are missing.")
        elif work.kind == "inference":
            text = self.tr("{gb} GB are free for more requests at a time or longer ones.")
        else:
            text = self.tr("{gb} GB are free. Activations take about a fifth of the memory (assumed).")
        self.memory_text.setText(text.replace("{gb}", numbers.format_number(abs(memory.free))))

    def _draw_batch(self, work: Workload, fleet: Fleet) -> None:
        try:
            found = batch_curve(work, fleet, self.document.catalog)
        except (DoesNotFitError, UnknownFigureError):
            return
        if found is not None:
            drawing = workload_charts.batch(found)
            self.batch.set_drawing(
                drawing.draw,
                title=drawing.title,
                table=drawing.table,
                summary=drawing.summary,
                hover=drawing.hover,
            )

    def _draw_sizes(self, results: Results, work: Workload, fleet: Fleet) -> None:
        rows = [row for row in results.workload_rows() if row["id"] == work.id]
        powered = powered_of(results.resolved)
        number = [item.id for item in results.plan.fleets].index(fleet.id)
        years = [row["year"] for row in rows]
        there = [
            0.0 if powered is None else float(powered[results.years.index(year), number]) for year in years
        ]
        self.sizes.set_bars(workload_charts.sizes(years, [row["needed"] for row in rows], there))


def _number(_row: int, _column: int, value: Any) -> str | None:
    if value is None:
        return ""
    if isinstance(value, float) and abs(value) < 1e13:
        return cells.number_text(value, 4)
    return _power(value)


def _power(value: Any) -> str | None:
    """Return a very large number with its power of ten."""
    return f"{value:.4g}".replace("e+", "e") if isinstance(value, float) else None
