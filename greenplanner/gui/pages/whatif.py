"""The What-if page: sliders on the left, before and after on the right, while the hand still moves."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.document import Document
from greenplanner.gui.i18n import tr_data
from greenplanner.gui.models.sliders import SliderState, moved, targets, with_steps
from greenplanner.gui.page import Page
from greenplanner.gui.widgets.chart import ChartView
from greenplanner.gui.widgets.choices import QuantityAndYear
from greenplanner.gui.widgets.empty import EmptyState
from greenplanner.gui.widgets.figure_labels import figure_labels
from greenplanner.gui.widgets.headline_table import HeadlineTable
from greenplanner.gui.widgets.lever_gallery import LeverGallery
from greenplanner.gui.widgets.lever_panel import LEAST, LeverPanel
from greenplanner.gui.widgets.macc_view import MaccView
from greenplanner.gui.widgets.scenario_bar import ScenarioBar, new_scenario
from greenplanner.plan import edits
from greenplanner.plan.attributes import attribute
from greenplanner.plan.edits import Changes
from greenplanner.plan.lever_table import table
from greenplanner.plan.types import Lever, Scenario, Set, Step
from greenplanner.report.figures_data import breakdown_bars, by_fleet_bars, shown_fleets

# Below this width of the right side a second chart would be too narrow to read.
_TWO_CHARTS = 780
# Below this width of the page, as beside an explanation in a small window, both sides get narrow.
_NARROW, _TABS, _TABS_NARROW = 700, 350, 268


class WhatIfPage(Page):
    """Live sliders on the scenario in force; on the baseline the first move makes a scenario."""

    page_id = "whatif"

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.bar = ScenarioBar(document)
        self.levers = LeverPanel(document)
        self.levers.moved.connect(self._slider_moved)
        self.levers.settled.connect(self._settled)
        self.levers.reset.connect(self._reset)
        self.levers.hardware.connect(self._hardware)
        self.levers.step_removed.connect(self._remove_step)
        self.levers.steps.raised.connect(lambda number: self._move_step(number, -1))
        self.levers.steps.lowered.connect(lambda number: self._move_step(number, 1))
        self.levers.steps.edited.connect(self._edit_step)
        self.gallery = LeverGallery(document, self)
        self.gallery.added.connect(self._add_lever)
        self.macc = MaccView(document)
        self.macc.explain_wanted.connect(self.explain_wanted)
        self.macc.ordered.connect(self._reorder)
        self.tabs = QTabWidget()
        self.beside = QStackedWidget()
        self.choice = QuantityAndYear()
        self.choice.chosen.connect(self._show)
        self.by_fleet = ChartView()
        self.by_source = ChartView()
        self.table = HeadlineTable()
        self.table.clicks.wanted.connect(self.explain_wanted)
        self._build()

    def title(self) -> str:
        """Return the translated title of the page."""
        return self.tr("What-if")

    def _build(self) -> None:
        charts = QSplitter(Qt.Orientation.Horizontal)
        charts.setChildrenCollapsible(False)
        charts.setHandleWidth(12)
        charts.addWidget(self.by_fleet)
        charts.addWidget(self.by_source)
        charts.setSizes([560, 480])
        rows = QSplitter(Qt.Orientation.Vertical)
        rows.setChildrenCollapsible(False)
        rows.setHandleWidth(10)
        rows.addWidget(charts)
        rows.addWidget(self.table)
        rows.setStretchFactor(0, 3)
        rows.setStretchFactor(1, 2)
        rows.setSizes([330, 230])
        self.table.setMinimumHeight(120)
        head = QHBoxLayout()
        head.addWidget(self.choice)
        head.addStretch(1)
        self.right = QWidget()
        right = QVBoxLayout(self.right)
        right.setContentsMargins(0, 0, 0, 0)
        right.addLayout(head)
        right.addWidget(rows, 1)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(12)
        self._build_tabs()
        self.beside.addWidget(self.right)
        self.beside.addWidget(self.gallery.detail)
        self.beside.addWidget(self.macc)
        sides.addWidget(self.tabs)
        sides.addWidget(self.beside)
        sides.setStretchFactor(0, 0)
        sides.setStretchFactor(1, 1)
        sides.setSizes([390, 900])
        sides.splitterMoved.connect(lambda *_: self._arrange())
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.bar)
        column.addWidget(sides, 1)
        self.body = body
        self.empty = EmptyState(
            self.tr("Nothing to try out yet"),
            self.tr("Add a site and a fleet first; then the sliders show at once what a change does."),
        )
        self.stack = QStackedLayout(self)
        self.stack.addWidget(body)
        self.stack.addWidget(self.empty)

    def _build_tabs(self) -> None:
        card = QFrame()
        card.setProperty("card", True)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 14, 12)
        heading = QLabel(self.tr("Changes in this scenario, done in this order"))
        heading.setWordWrap(True)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        column.addWidget(heading)
        column.addWidget(self.levers.steps)
        column.addStretch(1)
        steps = QScrollArea()
        steps.setWidgetResizable(True)
        steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        steps.setWidget(card)
        self.tabs.addTab(self.levers, self.tr("Sliders"))
        self.tabs.addTab(self.gallery.list, self.tr("Levers"))
        self.tabs.addTab(steps, self.tr("Changes"))
        self.tabs.addTab(self.macc.panel, self.tr("Abatement"))
        self.tab_actions: list[QAction] = []
        texts = (self.tr("Show the sliders"), self.tr("Show the levers"), self.tr("Show the changes"))
        for number, text in enumerate((*texts, self.tr("Show the abatement cost"))):
            action = QAction(text, self)
            action.triggered.connect(lambda _=False, number=number: self.tabs.setCurrentIndex(number))
            self.tab_actions.append(action)
        self.tabs.setMinimumWidth(_TABS)
        self.tabs.setDocumentMode(True)
        # In a narrow page the names of the tabs are cut, none is out of reach.
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        for number in range(self.tabs.count()):
            self.tabs.setTabToolTip(number, self.tabs.tabText(number))
        self.tabs.currentChanged.connect(self._tab_chosen)

    def _tab_chosen(self, _index: int = 0) -> None:
        levers = self.tabs.currentWidget() is self.gallery.list
        abatement = self.tabs.currentWidget() is self.macc.panel
        self.gallery.visible, self.macc.visible = levers, abatement
        self.beside.setCurrentWidget(
            self.gallery.detail if levers else self.macc if abatement else self.right
        )
        if levers:
            self.gallery.refresh()
        elif abatement:
            self.macc.refresh()
        elif self.document.results is not None:
            self._show()

    def commands(self) -> list[QAction]:
        """Return the ways to the tabs, for the command palette."""
        return self.tab_actions

    def show_levers(self, target: str | None = None) -> None:
        """Open the gallery of levers, for one part of the plan where it is given."""
        self.tabs.setCurrentWidget(self.gallery.list)
        if target is not None:
            self.gallery.list.set_plan(self.document.plan)
            self.gallery.list.set_scope(target)

    def open_list(self, name: str) -> None:
        """Bring the changes of the scenario to the front, where a note is about it."""
        if name == "scenarios":
            self.tabs.setCurrentIndex(2)

    def show_abatement_cost(self) -> None:
        """Open the abatement cost of the scenario."""
        self.tabs.setCurrentWidget(self.macc.panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the second chart where there is room for it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < _NARROW
        self.tabs.setMinimumWidth(_TABS_NARROW if narrow else _TABS)
        self.levers.setMinimumWidth(0 if narrow else LEAST)
        self.choice.show_labels(not narrow)
        self.bar.show_hint(not narrow)
        self.by_source.setVisible(self.width() - self.tabs.width() - 12 >= _TWO_CHARTS)

    # -- showing -----------------------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        """Show the scenario in force."""
        results = self.document.results
        shown = results is not None and bool(results.plan.fleets)
        self.stack.setCurrentWidget(self.body if shown else self.empty)
        if results is None or not shown:
            return
        self.bar.refresh()
        self.levers.refresh()
        self.gallery.refresh()
        self.macc.refresh()
        steps = self.document.scenario.steps if self.document.scenario is not None else ()
        label = self.tr("Changes ({count})").replace("{count}", str(len(steps)))
        self.tabs.setTabText(2, label if steps else self.tr("Changes"))
        self.choice.set_years(results.years)
        self._show()

    def _show(self) -> None:
        results, baseline = self.document.results, self.document.baseline
        if results is None or baseline is None:
            return
        ghost = baseline if self.document.scenario_id is not None else None
        quantity, year, labels = self.choice.quantity, self.choice.year, figure_labels()
        dragging = self.levers.is_dragging()
        # The fleets with a color of their own are those of the baseline, so that colors stay.
        fleets = shown_fleets(baseline, quantity)
        bars = by_fleet_bars(results, quantity, year, labels, ghost, fleets)
        self.by_fleet.set_bars(bars, dragging=dragging)
        if not self.by_source.isHidden():
            self.by_source.set_bars(breakdown_bars(results, quantity, year, labels, ghost), dragging=dragging)
        self.table.set_results(baseline, results, year)

    def figures(self) -> list[QWidget]:
        """Return what stands beside the sliders."""
        return [self.right]

    def prepare_screenshot(self) -> None:
        """Load matplotlib and draw the charts now."""
        self.document.flush()
        if self.gallery.visible:
            self.gallery.finish()
        if self.macc.visible:
            self.macc.finish()
        self._arrange()
        self._show()
        for chart in (self.by_fleet, self.by_source):
            chart.finish()

    # -- editing -----------------------------------------------------------------------------

    def _slider_moved(self, state: SliderState, value: float) -> None:
        scenario = self._scenario()
        label = self.tr("What-if: {name}").replace("{name}", tr_data(state.attribute.label))
        scope = self.levers.scope
        # The key holds the scenario: the drag that made it is one step with its making.
        key = f"whatif/{scenario.id}/{state.list_name}/{state.field}/{scope.kind}/{scope.id}"
        self._edit(moved(scenario, state, scope, value), label, key)

    def _settled(self) -> None:
        self.document.seal()
        self.levers.refresh()
        # The axis kept its scale during the drag; now it may fit the new figures.
        self._show()

    def _reset(self, list_name: str, field: str) -> None:
        self._set_steps(list_name, field, (), self.tr("Reset {name}"))

    def _hardware(self, key: str) -> None:
        scope, plan = self.levers.scope, self.document.plan
        ids = ("*",) if scope.kind == "all" else targets(plan, scope, "fleets")
        steps = [Set(path=f"fleets/{each}/accelerator", value=key) for each in ids]
        self._set_steps("fleets", "accelerator", steps, self.tr("What-if: {name}"))

    def _set_steps(self, list_name: str, field: str, steps: Sequence[Step], label: str) -> None:
        scope = self.levers.scope
        ids = targets(self.document.plan, scope, list_name)
        label = label.replace("{name}", tr_data(attribute(list_name, field).label))
        scenario = self._scenario()
        self.document.seal()
        self._edit(with_steps(scenario, scope, list_name, field, ids, steps), label, None)

    def _remove_step(self, number: int) -> None:
        scenario = self.document.scenario
        if scenario is not None and number < len(scenario.steps):
            kept = scenario.steps[:number] + scenario.steps[number + 1 :]
            fresh = Scenario(id=scenario.id, name=scenario.name, notes=scenario.notes, steps=kept)
            self._edit(fresh, self.tr("Remove a step"), None)

    def _move_step(self, number: int, offset: int) -> None:
        scenario = self.document.scenario
        if scenario is None or not 0 <= number + offset < len(scenario.steps):
            return
        steps = list(scenario.steps)
        steps.insert(number + offset, steps.pop(number))
        self._with_steps(scenario, steps, self.tr("Move a step"))

    def _reorder(self, scenario: Scenario) -> None:
        self.document.seal()
        self._edit(scenario, self.tr("Order of the measures"), None)

    def _edit_step(self, number: int) -> None:
        self.show_levers()
        self.gallery.edit_step(number)

    def _add_lever(self, step: Lever, number: int) -> None:
        scenario = self._scenario()
        steps = list(scenario.steps)
        label = self.tr("Lever: {name}").replace("{name}", tr_data(table()[step.lever].label))
        if 0 <= number < len(steps):
            steps[number] = step
        else:
            steps.append(step)
        self.document.seal()
        self._with_steps(scenario, steps, label)

    def _with_steps(self, scenario: Scenario, steps: Sequence[Step], label: str) -> None:
        self._edit(msgspec.structs.replace(scenario, steps=tuple(steps)), label, None)

    def _scenario(self) -> Scenario:
        """Return the scenario in force, or a new one that is not in the plan yet."""
        return self.document.scenario or new_scenario(self.document.plan)

    def _edit(self, scenario: Scenario, label: str, merge_key: str | None) -> None:
        plan = self.document.plan
        if any(item.id == scenario.id for item in plan.scenarios):
            self.document.edit(edits.replace_entity(plan, "scenarios", scenario), label, merge_key)
        elif scenario.steps:
            self.document.edit(edits.add(plan, "scenarios", scenario), label, merge_key)
            self.document.set_scenario(scenario.id)
