"""The abatement cost of the scenario in force: curve and table, computed in the background."""

from __future__ import annotations

import html
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from greenplanner.gui import macc_words as words
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import error_text, joined
from greenplanner.gui.tasks import Progress, Task, Work, run_task
from greenplanner.gui.widgets.chart import ChartView, quantity_text
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.gui.widgets.click_explain import ClickToExplain, with_year
from greenplanner.gui.widgets.empty import EmptyState
from greenplanner.gui.widgets.macc_panel import MaccPanel
from greenplanner.gui.widgets.veil import Veil
from greenplanner.model.abatement_cost import AbatementCost
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.resolve import ResolveError
from greenplanner.plan.types import Scenario
from greenplanner.whatif.abatement import MAX_SHAPLEY
from greenplanner.whatif.macc import ScenarioAbatements
from greenplanner.whatif.macc_measures import measures_of, reordered

_WAIT_MS = 250


class MaccView(QWidget):
    """Follows the document while ``visible``; ``panel`` holds the choices and stands elsewhere."""

    explain_wanted = Signal(str)
    ordered = Signal(object)  # the scenario with its measures in another order

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.panel = MaccPanel()
        self.panel.chosen.connect(self._start)
        self.panel.moved.connect(self._move)
        self.panel.kept.connect(self._keep)
        self.visible = False
        self.found: AbatementCost | None = None
        self._source: ScenarioAbatements | None = None
        self._task: Task | None = None
        self._veil: Veil | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._start)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.chart = ChartView()
        self.chart.ready.connect(self._watch_clicks)
        self.table = FiguresTable()
        self.table.setAccessibleName(self.tr("Measures with abatement and cost"))
        self.table.least_name = 170
        self.table.figures.tip = self._tip
        self.clicks = ClickToExplain(self.table, self.key_at)
        self.clicks.wanted.connect(self.explain_wanted)
        self.notes = QLabel()
        self.notes.setProperty("muted", True)
        self.notes.setWordWrap(True)
        self._build()

    def _build(self) -> None:
        rows = QSplitter(Qt.Orientation.Vertical)
        rows.setChildrenCollapsible(False)
        rows.setHandleWidth(10)
        rows.addWidget(self.chart)
        rows.addWidget(self.table)
        rows.setStretchFactor(0, 3)
        rows.setStretchFactor(1, 2)
        rows.setSizes([330, 220])
        self.table.setMinimumHeight(110)
        self.body = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.summary)
        column.addWidget(rows, 1)
        column.addWidget(self.notes)
        self.empty = EmptyState(
            self.tr("No measures to compare yet"),
            self.tr(
                "Choose a scenario, then add levers or move sliders: each is a measure with its own bar."
            ),
        )
        self.problem = EmptyState(self.tr("There is no abatement cost"), "")
        self.again = QPushButton(self.tr("Compute"))
        self.again.setAutoDefault(True)
        self.again.clicked.connect(self._start)
        layout = self.problem.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(3, self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        self.stack = QStackedLayout(self)
        for widget in (self.body, self.empty, self.problem):
            self.stack.addWidget(widget)

    # -- computing ---------------------------------------------------------------------------

    def refresh(self) -> None:
        """Follow the document; figures of another plan are veiled until they are computed again."""
        if not self.visible:
            return
        scenario = self.document.scenario
        if self.document.results is not None:
            self.panel.set_years(self.document.results.years)
        if scenario is None or not measures_of(scenario)[0] or self.document.results is None:
            self._source = self.found = None
            self._cancel()
            self.panel.set_measures((), differs=False)
            self.stack.setCurrentWidget(self.empty)
            return
        source = self._current(scenario)
        if source is self._source:
            if self.found is not None and self._veil is None:
                self._show(self.found)  # another theme has other colors
            return
        first = self._source is None
        self._source = source
        if first or self.found is None:
            self._start()
        else:
            self._set_veil(True)
            self._wait.start()

    def _current(self, scenario: Scenario) -> ScenarioAbatements:
        document = self.document
        known = document.results.abatements if document.results is not None else None
        if isinstance(known, ScenarioAbatements) and not document.stale:
            return known
        # The scenario as a whole cannot be applied: the table still shows what each measure does.
        return ScenarioAbatements(document.plan, scenario, document.catalog)

    def _work(self, source: ScenarioAbatements) -> Work:
        basis, year, order = self.panel.basis, self.panel.year, self.panel.order

        def work(progress: Progress, _cancelled: Any) -> AbatementCost:
            return source.table(basis, order, year, MAX_SHAPLEY, progress)

        return work

    def _start(self) -> None:
        source = self._source
        if source is None:
            return
        self._wait.stop()
        self._set_veil(self.found is not None)
        title = self.tr("Abatement cost")
        self._task = run_task(self, self._work(source), self._show, self._failed, title, key="macc")
        self._task.ended.connect(self._ended)

    def _cancel(self) -> None:
        self._wait.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _ended(self) -> None:
        task = self._task
        if task is not None and task.is_cancelled():
            self._task = None
            self.found = None
            self._say(self.tr("The computation was canceled."))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, SentenceError | ResolveError):
            raise error
        self.found = None
        self._say(error_text(error))

    def _say(self, text: str) -> None:
        self._set_veil(False)
        self.problem.text.setText(text)
        self.stack.setCurrentWidget(self.problem)

    def finish(self) -> None:
        """Compute and draw now, for a picture."""
        self.refresh()
        self._cancel()
        if self._source is not None:
            try:
                self._show(self._work(self._source)(lambda *_: None, lambda: False))
            except (SentenceError, ResolveError) as error:
                self._failed(error)
        self.chart.finish()

    # -- showing -----------------------------------------------------------------------------

    def _set_veil(self, on: bool) -> None:
        if not on and self._veil is not None:
            self._veil.hide()
            self._veil.deleteLater()
            self._veil = None
        elif on and self._veil is None:
            self._veil = Veil(self.body)

    def _show(self, found: AbatementCost) -> None:
        plan, catalog = self.document.plan, self.document.catalog
        self.found = found
        self._set_veil(False)
        colors = words.colors(found)
        names = [
            (words.name_of(row, plan, catalog), words.full_text(row, plan, catalog), color)
            for row, color in zip(found.rows, colors, strict=True)
        ]
        shown = [row.measure.number for row in found.rows]
        self.panel.set_measures(names, differs=shown != sorted(shown))
        self.summary.setText(words.summary(found))
        header, _ = words.headers(found)
        rows = words.table_rows(found, plan, catalog)
        self.table.set_table(header, rows, bold=(len(rows) - 1,))
        draw, title = words.drawing(found, plan, catalog)
        self.chart.set_drawing(
            draw, title=title, table=(header, rows), summary=words.summary(found), hover=self._hover
        )
        self.notes.setText(joined(words.notes(found)))
        self.notes.setVisible(bool(self.notes.text()))
        self.stack.setCurrentWidget(self.body)

    def key_at(self, row: int, column: int) -> str | None:
        """Return what explains a figure of the table."""
        found = self.found
        if found is None or not 0 <= row < len(found.rows) or not 0 <= column < len(words.COLUMNS):
            return None
        figure = words.COLUMNS[column]
        if figure is None or self.table.figures.rows[row][column] is None:
            return None
        number = found.rows[row].measure.number
        return with_year(f"macc/{found.basis}/{found.order}/{number}/{figure}", found.year)

    def _tip(self, row: int, column: int, _value: Any) -> str | None:
        found = self.found
        if found is None:
            return None
        if row >= len(found.rows) or column not in (0, len(words.COLUMNS) - 1):
            return words.header_tips()[column]
        if column == 0:
            return words.full_text(found.rows[row], self.document.plan, self.document.catalog)
        return "\n".join(text for _, text in words.remarks(found.rows[row])) or None

    def _bar_at(self, event: Any) -> int | None:
        from greenplanner.report.figures_macc import bar_at

        if self.found is None or event.inaxes is None or event.xdata is None:
            return None
        bars = words.curve(self.found, self.document.plan, self.document.catalog)
        index = bar_at(bars, event.xdata)
        return None if index is None else int(bars[index].number) - 1

    def _hover(self, event: Any) -> str:
        place = self._bar_at(event)
        if place is None or self.found is None:
            return ""
        row = self.found.rows[place]
        if row.after is None:
            return ""
        money = self.found.currency or "USD"
        per_t = quantity_text(row.after.per_t, f"{money}/t CO₂e", 4)
        lines = [
            (self.tr("Abated in this order"), quantity_text(row.after.kg, "kg", 4)),
            (self.tr("Annualized cost"), quantity_text(row.after.cost, money, 4)),
            (self.tr("Cost per tonne"), per_t),
        ]
        cells = "".join(
            f"<tr><td>{html.escape(label)}&nbsp;&nbsp;</td><td align='right'>{html.escape(text)}</td></tr>"
            for label, text in lines
        )
        name = words.name_of(row, self.document.plan, self.document.catalog)
        return f"<b>{html.escape(name)}</b><table>{cells}</table>"

    def _watch_clicks(self) -> None:
        if self.chart.canvas is not None:
            self.chart.canvas.mpl_connect("button_press_event", self._pressed)

    def _pressed(self, event: Any) -> None:
        place = self._bar_at(event)
        column = words.COLUMNS.index("per_t_after")
        if place is not None and event.button == 1:
            key = self.key_at(place, column) or self.key_at(place, words.COLUMNS.index("after"))
            if key is not None:
                self.explain_wanted.emit(key)

    # -- order -------------------------------------------------------------------------------

    def _move(self, place: int, offset: int) -> None:
        if self.found is None:
            return
        numbers = [row.measure.number for row in self.found.rows]
        if 0 <= place + offset < len(numbers):
            numbers.insert(place + offset, numbers.pop(place))
            self._order(numbers)

    def _keep(self) -> None:
        if self.found is not None:
            self._order([row.measure.number for row in self.found.rows])

    def _order(self, numbers: list[int]) -> None:
        scenario = self.document.scenario
        # A scenario that changed since has other numbers; its table comes in a moment.
        if scenario is None or self._veil is not None:
            return
        fresh = reordered(scenario, numbers)
        if fresh != scenario:
            self.ordered.emit(fresh)
