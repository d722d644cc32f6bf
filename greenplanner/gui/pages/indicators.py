"""The Indicators page: KPIs of data centres, EU and ESRS data points, SCI, China's grades."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.document import Document
from greenplanner.gui.models.indicator_rows import BY_YEAR, Grid, cell_text, details, grid
from greenplanner.gui.models.uncertainty_rows import method
from greenplanner.gui.page import Page
from greenplanner.gui.pages.entity_page import EntityPage
from greenplanner.gui.pages.reporting_lists import CpuServersList, ReservationsList
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.gui.widgets.choices import LabeledCombo
from greenplanner.gui.widgets.click_explain import ClickToExplain, with_year
from greenplanner.gui.widgets.empty import EmptyState
from greenplanner.gui.widgets.uncertainty_panel import UncertaintyPanel
from greenplanner.model.uncertainty import MEASURED
from greenplanner.plan.edits import Changes

GROUPS = ("dc", "own", "eu", "esrs", "sci", "china")
# Tabs behind the groups: lists that the indicators take.
LISTS = ("reservations", "cpu_servers")
UNCERTAINTY = "uncertainty"
_UNSURE = len(GROUPS) + len(LISTS)
_DETAIL_LINES = 5


class IndicatorsPage(Page):
    """One table a group; a click on a value opens its explanation."""

    page_id = "indicators"
    _group = GROUPS[0]

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.shown = Grid([], [], [], [])
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Groups of indicators"))
        for label in (
            self.tr("Data centre KPIs"),
            self.tr("Use of accelerators"),
            self.tr("EU report"),
            self.tr("ESRS E1"),
            self.tr("SCI"),
            self.tr("China"),
            self.tr("Reservations"),
            self.tr("Other servers"),
            self.tr("Uncertainty"),
        ):
            self.tabs.addTab(label)
        self.tabs.setTabToolTip(len(GROUPS), self.tr("Enter reserved accelerators, for their SCI"))
        self.tabs.setTabToolTip(len(GROUPS) + 1, self.tr("Enter servers without accelerators, for ITEUsv"))
        self.tabs.setTabToolTip(_UNSURE, self.tr("See how sure the totals are, and enter ranges"))
        self.lists: dict[str, EntityPage] = {
            "reservations": ReservationsList(document),
            "cpu_servers": CpuServersList(document),
        }
        self.year = LabeledCombo(self.tr("Year"))
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("muted", True)
        self.table = FiguresTable()
        self.table.setAccessibleName(self.tr("Indicators"))
        self.table.figures.tip = self._tip
        self.table.figures.faint = self._faint
        self.clicks = ClickToExplain(self.table, self.key_at)
        self.details = QLabel()
        self.details.setWordWrap(True)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.setMinimumHeight(self.fontMetrics().lineSpacing() * _DETAIL_LINES)
        self.copy_action = QAction(self.tr("Copy the table"), self)
        self.copy_action.setToolTip(self.tr("Copy the table, to paste it into Excel"))
        self.copy_action.triggered.connect(self._copy)
        self._build()

    def _build(self) -> None:
        self.tabs.setUsesScrollButtons(True)
        # A click takes the focus along: what had it may be hidden by the choice.
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Beside the explanations there is no room for tabs and year in one line.
        head = QHBoxLayout()
        head.addWidget(self.note, 1)
        head.addWidget(self.year, 0, Qt.AlignmentFlag.AlignTop)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tabs)
        shown = QWidget()
        inner = QVBoxLayout(shown)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addLayout(head)
        inner.addWidget(self.table, 1)
        inner.addWidget(self.details)
        self.uncertainty = UncertaintyPanel(self.document)
        self.uncertainty.explain_wanted.connect(self.explain_wanted)
        self.uncertainty.place_wanted.connect(self.place_wanted)
        self.uncertainty.hide()
        inner.addWidget(self.uncertainty, 1)
        self.parts = QStackedWidget()
        self.parts.addWidget(shown)
        for part in self.lists.values():
            part.explain_wanted.connect(self.explain_wanted)
            self.parts.addWidget(part)
        column.addWidget(self.parts, 1)
        self.body = body
        self.empty = EmptyState(
            self.tr("Nothing to show yet"),
            self.tr("Add a site and a fleet: their indicators appear here, each with its standard."),
        )
        self.stack = QStackedLayout(self)
        self.stack.addWidget(body)
        self.stack.addWidget(self.empty)
        self.tabs.currentChanged.connect(lambda _index: self._show())
        self.year.chosen.connect(lambda _year: self._show())
        self.clicks.wanted.connect(self.explain_wanted)
        self.table.selectionModel().currentChanged.connect(self._say)

    def title(self) -> str:
        """Return the translated title of the page."""
        return self.tr("Indicators")

    def actions(self) -> list[QAction]:
        """Return what the toolbar shows."""
        return [self.copy_action]

    def commands(self) -> list[QAction]:
        """Return what can be done here, in a list that is open with its rows too."""
        index = self.parts.currentIndex()
        own = self.lists[LISTS[index - 1]].commands() if index else []
        return [*self.actions(), *own]

    def figures(self) -> list[QWidget]:
        """Return what shows results."""
        return [self.table]

    @property
    def group(self) -> str:
        """The group that is shown; the last one that was, while a list is shown."""
        index = self.tabs.currentIndex()
        if index < len(GROUPS):
            self._group = GROUPS[index]
        return UNCERTAINTY if index == _UNSURE else self._group

    def show_list(self, name: str) -> None:
        """Open the tab of a list that the indicators take."""
        self.tabs.setCurrentIndex(len(GROUPS) + LISTS.index(name))

    def open_list(self, name: str) -> None:
        """Open the tab of a list that stands here."""
        if name in LISTS:
            self.show_list(name)

    def show_group(self, group: str) -> None:
        """Open the tab of a group."""
        self.tabs.setCurrentIndex(_UNSURE if group == UNCERTAINTY else GROUPS.index(group))

    def show_uncertainty(self, measure: str, year: int | None) -> None:
        """Open the intervals with the factors behind a total."""
        self.year.set_value(year)
        self.uncertainty.measure = measure if measure in MEASURED else self.uncertainty.measure
        self.show_group(UNCERTAINTY)
        self._show()

    def prepare_screenshot(self) -> None:
        """Compute what is computed in the background."""
        if self.group == UNCERTAINTY:
            self.uncertainty.finish()

    # -- showing -----------------------------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        """Show the results of the active scenario."""
        results = self.document.results
        shown = results is not None and bool(results.plan.fleets)
        self.stack.setCurrentWidget(self.body if shown else self.empty)
        if results is None or not shown:
            return
        years: list[tuple[Any, str]] = [(year, str(year)) for year in results.years]
        if len(years) > 1:
            years.append((None, self.tr("All years")))
        fresh = not self.year.combo.count()
        self.year.set_items(years)
        if fresh:
            self.year.set_value(results.years[0])
        self._show()

    def _show(self) -> None:
        unsure = self.tabs.currentIndex() == _UNSURE
        index = 0 if unsure else max(0, self.tabs.currentIndex() - len(GROUPS) + 1)
        self.parts.setCurrentIndex(index)
        if index:
            return
        results = self.document.results
        if results is None or not results.plan.fleets:
            return
        group = self.group
        for widget in (self.table, self.details):
            widget.setVisible(not unsure)
        self.uncertainty.setVisible(unsure)
        if unsure:
            self.note.setText(method())
            self.year.setVisible(len(results.years) > 1)
            self.uncertainty.show_year(self.year.value())
            return
        self.year.setVisible(group not in BY_YEAR and len(results.years) > 1)
        year = self.year.value()
        self.shown = grid(results, group, year if year in results.years else None)
        self.note.setText(self._note(group))
        self.table.set_table(self.shown.header, self.shown.rows, bold=self.shown.sections, show=self._text)
        self._say(self.table.currentIndex())

    def _copy(self) -> None:
        """Copy the table that is shown."""
        table = self.uncertainty.factors if self.group == UNCERTAINTY else self.table
        table.copy_all()

    def _note(self, group: str) -> str:
        return {
            "dc": self.tr(
                "Where a standard does not apply, or the plan does not know a figure, the cell says so. "
                "Click a value to see how it came about."
            ),
            "own": self.tr(
                "In place of ITEUsv, which leaves servers with accelerators out. These names are "
                "GreenPlanner's own; no standard defines them, except ERE of The Green Grid."
            ),
            "eu": self.tr(
                "Delegated Regulation (EU) 2024/1364, due yearly by 15 May from 500 kW of installed IT "
                "power. Enter what is missing on the Sites page under EU reporting. An amendment is pending; "
                "it would bring classes and drop traffic. No class limits are shipped."
            ),
            "esrs": self.tr(
                "Paragraphs are those of ESRS Set 1. The revised standard is not mapped until its numbers "
                "are verified. Credits and the internal carbon price are in no total."
            ),
            "sci": self.tr(
                "SCI = (E × I + M) per R. I is location-based: contracts and credits do not act. Consumer "
                "and provider scores of SCI for AI are never added."
            ),
            "china": self.tr(
                "Grades of GB 40879-2021 by PUE; the limits are to be checked. Green certificates (GEC) "
                "stand on the Energy page, CCER in the ledger of credits: an attribute is no credit."
            ),
        }[group]

    def _indicator(self, row: int, column: int) -> Any:
        if 0 <= row < len(self.shown.cells) and 0 <= column < len(self.shown.cells[row]):
            return self.shown.cells[row][column]
        return None

    def key_at(self, row: int, column: int) -> str | None:
        """Return what explains a cell, with its year."""
        item = self._indicator(row, column)
        return None if item is None or column == 0 else with_year(item.key, item.year)

    def _text(self, row: int, column: int, value: Any) -> str | None:
        return cell_text(self._indicator(row, column), value)

    def _name(self, column: int) -> str:
        return self.shown.header[column] if column else ""

    def _tip(self, row: int, column: int, value: Any) -> str | None:
        item = self._indicator(row, column)
        return None if item is None or column == 0 else details(item, self._name(column))

    def _faint(self, row: int, column: int) -> bool:
        item = self._indicator(row, column)
        return item is not None and column > 0 and item.value is None

    def _say(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        """Tell about the current cell below the table."""
        item = self._indicator(index.row(), index.column()) if index.isValid() else None
        if item is None or index.column() == 0:
            text = self.tr("Choose a value to see its formula and its standard here.")
        else:
            text = details(item, self._name(index.column()))
        self.details.setText(text)
