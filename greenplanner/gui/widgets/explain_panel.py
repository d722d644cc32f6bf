"""How a headline came about: the tree of its steps, down to inputs with their origin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui import icons, theme
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import tr_data, tr_sentences
from greenplanner.gui.numbers import format_exact, format_quantity, unit_text
from greenplanner.gui.places import place_text
from greenplanner.gui.widgets.click_explain import with_year
from greenplanner.plan.attributes import table
from greenplanner.plan.types import LISTS

if TYPE_CHECKING:
    from greenplanner.model.explain import Input, Step
    from greenplanner.model.results import Results
    from greenplanner.plan.resolve import Origin

HORIZON = -1
_WAITING = int(Qt.ItemDataRole.UserRole) + 1  # number of the step whose parts are not made yet
_HUGE = 1e13
# Of a scenario and the plan without it, see greenplanner.model.explain_change.
_SIDES = ("Without the scenario", "With the scenario", "Difference by the scenario")
_MAX_DEPTH_OPEN = 1
_VALUE_WIDTH = 112
_INDENT = 11  # narrow: a step stands up to eight levels deep


class Explained(Protocol):
    """What the panel asks: results of a plan, or anything that opens its figures in the same way."""

    years: tuple[int, ...]
    cohorts: Any

    @property
    def plan(self) -> Any:
        """The plan whose places the inputs name."""

    def explain(self, key: str, year: int | None = None) -> Any:
        """Return the steps of a figure."""


def origin_word(kind: str) -> str:
    """Return the word for where a value comes from."""
    words = {
        "entered": QCoreApplication.translate("Origins", "entered"),
        "measured": QCoreApplication.translate("Origins", "measured"),
        "catalog": QCoreApplication.translate("Origins", "catalog"),
        "assumed": QCoreApplication.translate("Origins", "assumed"),
    }
    return words.get(kind, kind)


def origin_text(origin: Origin) -> str:
    """Return where a value comes from in one line."""
    parts = [origin_word(origin.kind)]
    if origin.source:
        parts.append(tr_data(origin.source))
    if origin.year:
        parts.append(str(origin.year))
    return " · ".join(parts)


def origin_details(origin: Origin) -> str:
    """Return all that is known of an origin, one thing a line."""
    lines = [origin_text(origin)]
    if origin.low is not None and origin.high is not None:
        text = QCoreApplication.translate("Origins", "Range: {low} to {high}")
        lines.append(text.format(low=format_exact(origin.low), high=format_exact(origin.high)))
    if origin.row:
        text = QCoreApplication.translate("Origins", "Catalog row: {row} in {table}")
        lines.append(text.format(row=origin.row, table=origin.table))
    if origin.licence:
        text = QCoreApplication.translate("Origins", "License: {licence}")
        lines.append(text.format(licence=origin.licence))
    if origin.note:
        lines.append(tr_sentences(origin.note))
    return "\n".join(lines)


def _is_year(path: str) -> bool:
    parts = path.split("/")
    item = table().get((parts[0], parts[-1]))
    return item is not None and item.type == "year"


def _value_text(value: Any, unit: str, currency: str) -> str:
    if value is None:
        return format_quantity(None, unit)
    if isinstance(value, bool):
        yes, no = QCoreApplication.translate("Origins", "yes"), QCoreApplication.translate("Origins", "no")
        return yes if value else no
    if isinstance(value, int | float):
        return f"{format_exact(value)} {unit_text(unit, currency)}".strip()
    if isinstance(value, tuple | list | dict):
        return QCoreApplication.translate("Origins", "{count} values").format(count=len(value))
    return tr_data(str(value))


class ExplainPanel(QFrame):
    """Stands beside the page; hidden until a figure is asked for."""

    key_changed = Signal(object)  # the measure that is explained; None when the panel is closed
    uncertainty_wanted = Signal(str)  # a total with its year, whose interval shall be shown

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("explainPanel")
        self._document = document
        self._own: Explained | None = None
        self._waiting: dict[int, tuple[Step, int, str]] = {}
        self._asked_from: QWidget | None = None  # what had the focus before the panel
        self.key: str | None = None
        self._heading = QLabel()
        self._heading.setProperty("heading", True)
        self._heading.setWordWrap(True)
        self.range = QLabel()
        self.range.setWordWrap(True)
        self.range.linkActivated.connect(self.uncertainty_wanted)
        self.range.hide()
        self._year = QComboBox()
        self._year.setAccessibleName(self.tr("Year"))
        self.tree = QTreeWidget()
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels([self.tr("Step"), self.tr("Value"), self.tr("Origin")])
        self.tree.setAccessibleName(self.tr("Steps"))
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(_INDENT)
        header = self.tree.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 200)
        header.resizeSection(1, _VALUE_WIDTH)
        self._formula = QLabel()
        self._formula.setWordWrap(True)
        self._formula.setProperty("muted", True)
        self._formula.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._formula.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._formula.setMinimumHeight(74)
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(self.tr("Close the explanation"))
        self.close_button.setToolTip(self.tr("Close the explanation"))
        self.close_button.clicked.connect(self.dismiss)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 8, 10)
        layout.addLayout(top)
        layout.addWidget(self.range)
        layout.addWidget(self._year)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._formula)
        self.setMinimumWidth(300)
        self.tree.currentItemChanged.connect(self._show_details)
        self.tree.itemExpanded.connect(self._fill)
        self._year.currentIndexChanged.connect(self._rebuild)
        document.results_changed.connect(self._results_changed)
        self.retint()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep step and value in sight in a narrow panel."""
        super().resizeEvent(event)
        room = self.width() - 40
        self.tree.header().resizeSection(0, max(120, min(220, room - _VALUE_WIDTH)))

    def retint(self) -> None:
        """Follow a change of the theme."""
        self.close_button.setIcon(icons.icon("close", theme.tokens().text_muted))

    def set_source(self, source: Explained | None) -> None:
        """Explain the figures of something else than the document; what is shown is of the past then."""
        self._own = source
        if not self.isHidden():
            self.dismiss()

    @property
    def _results(self) -> Explained | None:
        return self._own if self._own is not None else self._document.results

    def explain(self, key: str, year: int | None = None) -> None:
        """Show the steps of a figure; the year that is chosen stays unless one is asked for."""
        self.key = key
        if not self._has_focus():
            self._asked_from = self.window().focusWidget()
        self._fill_years()
        if year is not None and self._year.findData(year) >= 0:
            self._year.blockSignals(True)
            self._year.setCurrentIndex(self._year.findData(year))
            self._year.blockSignals(False)
        self.show()
        self._rebuild()
        self.key_changed.emit(key)

    @property
    def year(self) -> int | None:
        """The year that is explained; None for all."""
        chosen = self._year.currentData()
        return None if chosen in (None, HORIZON) else chosen

    def dismiss(self) -> None:
        """Close the panel; the keyboard goes back to where it was asked from."""
        before = self._asked_from
        if self._has_focus() and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()
        self.hide()
        self.key_changed.emit(None)

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _results_changed(self) -> None:
        if self.isHidden() or self.key is None or self._own is not None:
            return
        self._fill_years()
        self._rebuild()

    def _fill_years(self) -> None:
        results = self._results
        years = results.years if results is not None else ()
        chosen = self._year.currentData()
        self._year.blockSignals(True)
        self._year.clear()
        self._year.addItem(self.tr("All years of the plan"), HORIZON)
        for year in years:
            self._year.addItem(str(year), year)
        self._year.setCurrentIndex(max(0, self._year.findData(chosen)))
        self._year.blockSignals(False)
        self._year.setVisible(len(years) > 1)

    def _rebuild(self) -> None:
        self.tree.clear()
        self._waiting.clear()
        self._formula.clear()
        self.range.hide()
        results = self._results
        if results is None or self.key is None:
            self._heading.setText(self.tr("There are no figures yet."))
            return
        year = self._year.currentData()
        try:
            step = results.explain(self.key, None if year in (None, HORIZON) else year)
        except (KeyError, ValueError):
            # Its site, fleet or workload is no longer in the plan.
            self._heading.setText(self.tr("This figure is no longer in the plan."))
            return
        self._show_range(results)
        currency = results.plan.currency or ""
        self._heading.setText(f"{_step_label(step.label)}: {self._amount(step, currency)}")
        root = self._add_step(None, step, currency, 0)
        self.tree.setCurrentItem(root)

    def _show_range(self, results: Results) -> None:
        """Say how sure a total is, where that is known, and link to the factors behind it."""
        from greenplanner.gui.models.uncertainty_rows import interval_text
        from greenplanner.model.uncertainty import MEASURED

        key = self.key or ""
        if key not in MEASURED:
            return
        text = self.tr("How sure is it?")
        if results.uncertainty is not None:
            interval = interval_text(results.uncertainty.interval(key, self.year))
            text = self.tr("95 % interval: {interval}").replace("{interval}", interval)
        self.range.setText(f'<a href="{with_year(key, self.year)}">{text}</a>')
        self.range.show()

    @staticmethod
    def _amount(step: Step, currency: str) -> str:
        if step.unit in ("kWh", "kg", "L", "currency") or step.unit == currency:
            unit = "currency" if step.unit == currency else step.unit
            return format_quantity(step.value, unit, 4, currency=currency)
        if step.value is not None and abs(step.value) >= _HUGE:
            # FLOPs: a number of twenty digits is not read.
            return f"{step.value:.4g} {unit_text(step.unit, currency)}".replace("e+", "e").strip()
        return format_quantity(step.value, step.unit, 4)

    def _add_step(
        self, parent: QTreeWidgetItem | None, step: Step, currency: str, depth: int, owner: str = ""
    ) -> QTreeWidgetItem:
        # Below a step of a fleet or site its name is not said again: there is no room for it.
        label = _step_label(step.label)
        name = step.label.rsplit(": ", 1)[0] if ": " in step.label else ""
        shown = label.removeprefix(f"{owner}: ") if owner and owner == name else label
        if not shown.startswith(f"{name}: "):  # a name stays as it was given
            shown = shown[:1].upper() + shown[1:]
        item = QTreeWidgetItem([shown, self._amount(step, currency), ""])
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        exact = "" if step.value is None else f"{format_exact(step.value)} {unit_text(step.unit, currency)}"
        details = [tr_data(step.formula), exact, tr_sentences(step.note)]
        item.setData(0, Qt.ItemDataRole.UserRole, "\n".join(text for text in details if text))
        item.setToolTip(0, label)
        if parent is None:
            self.tree.addTopLevelItem(item)
        else:
            parent.addChild(item)
        if step.inputs or step.children:
            # A figure may stand on thousands of steps: they are made when they are opened.
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            item.setData(0, _WAITING, len(self._waiting) + 1)
            self._waiting[len(self._waiting) + 1] = (step, depth, name or owner)
        if depth < _MAX_DEPTH_OPEN:
            self._fill(item)
            item.setExpanded(True)
        return item

    def _fill(self, item: QTreeWidgetItem) -> None:
        """Make what stands below a step, once."""
        step, depth, owner = self._waiting.get(item.data(0, _WAITING) or 0, (None, 0, ""))
        results = self._results
        if step is None or results is None or item.childCount():
            return
        currency = results.plan.currency or ""
        for entry in step.inputs:
            self._add_input(item, entry, currency)
        for child in step.children:
            self._add_step(item, child, currency, depth + 1, owner)

    def fill_all(self) -> None:
        """Make all steps down to the inputs."""
        walk = QTreeWidgetItemIterator(self.tree)
        while (item := walk.value()) is not None:
            self._fill(item)
            walk += 1

    def _add_input(self, parent: QTreeWidgetItem, entry: Input, currency: str) -> None:
        # A year has no thousands separator.
        year = _is_year(entry.path)
        value = f"{entry.value:.0f}" if year else _value_text(entry.value, entry.unit, currency)
        item = QTreeWidgetItem([_step_label(entry.label), value, origin_text(entry.origin)])
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        details = origin_details(entry.origin)
        results = self._results
        # Constants and rows of the catalog are no places of the plan: their label says what they are.
        listed = entry.path.split("/")[0] in (*LISTS, "plan")
        plan = (results.cohorts or results).plan if results is not None else None
        place = place_text(plan, entry.path) if plan is not None and listed else tr_data(entry.label)
        item.setData(0, Qt.ItemDataRole.UserRole, f"{place}: {value}\n{details}")
        item.setToolTip(1, value)
        item.setToolTip(0, item.text(0))
        item.setToolTip(2, details)
        font = item.font(0)
        font.setItalic(True)
        item.setFont(0, font)
        parent.addChild(item)

    def _show_details(self, item: QTreeWidgetItem | None) -> None:
        self._formula.setText(item.data(0, Qt.ItemDataRole.UserRole) if item is not None else "")


def _step_label(label: str) -> str:
    """Translate a label, or what follows the name of a fleet or site in it."""
    whole = tr_data(label)
    if whole != label or ": " not in label:
        return whole
    side, _, rest = label.partition(": ")
    if side in _SIDES:
        return f"{tr_data(side)}: {_step_label(rest)}"
    name, rest = label.rsplit(": ", 1)
    return f"{name}: {tr_data(rest)}"
