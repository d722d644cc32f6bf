"""The steps of a scenario in words, each with a button that takes it away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from greenplanner.catalog.store import Catalog
from greenplanner.gui import numbers
from greenplanner.gui.i18n import tr_data
from greenplanner.gui.models import cells
from greenplanner.gui.models.lever_costs import short_text
from greenplanner.plan import attributes, lever_table
from greenplanner.plan.types import Lever, Plan, Scenario, Set, Step

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate


def step_text(step: Step, plan: Plan, catalog: Catalog) -> str:
    """Return a step in words, for example ``Utilization, all fleets: × 0.85``."""
    if isinstance(step, Lever):
        return lever_text(step, plan, catalog)
    parts = step.path.split("/")
    item = attributes.table().get((parts[0], parts[-1]))
    label = tr_data(item.label) if item is not None else parts[-1]
    if parts[0] == "plan":
        where = ""
    elif parts[1] == "*":
        where = {
            "fleets": translate("StepList", "all fleets"),
            "sites": translate("StepList", "all sites"),
        }.get(parts[0], translate("StepList", "all"))
    else:
        members = {entity.id: entity for entity in getattr(plan, parts[0], ())}
        entity = members.get(parts[1])
        where = (entity.name or entity.id) if entity is not None else parts[1]
    what = label
    if where:
        what = translate("StepList", "{label}, {where}").replace("{label}", label).replace("{where}", where)
    text = translate("StepList", "{what}: {value}").replace("{what}", what)
    if not isinstance(step, Set):
        return text.replace("{value}", f"× {numbers.format_exact(step.factor)}")
    if step.value is None:
        return translate("StepList", "{what}: not entered").replace("{what}", what)
    shown = cells.display(item, step.value, plan, catalog) if item is not None else str(step.value)
    unit = cells.unit_text(item, plan) if item is not None else ""
    return text.replace("{value}", f"{shown} {unit}" if unit and not unit.startswith("%") else shown)


def target_text(target: str, plan: Plan) -> str:
    """Return the target of a lever in words."""
    if target == lever_table.ALL:
        return translate("StepList", "everything it acts on")
    list_name, _, key = target.partition("/")
    entity = next((each for each in getattr(plan, list_name, ()) if each.id == key), None)
    return (entity.name or entity.id) if entity is not None else key


def lever_text(step: Lever, plan: Plan, catalog: Catalog) -> str:
    """Return a lever in words, for example ``Power cap, Cluster A (Cap, share of TDP 60 %)``."""
    info = lever_table.table().get(step.lever)
    label = tr_data(info.label) if info is not None else step.lever
    where = target_text(step.target, plan)
    text = translate("StepList", "{label}, {where}").replace("{label}", label).replace("{where}", where)
    details = []
    for name, value in step.parameters.items():
        item = info.parameter(name) if info is not None else None
        if item is None:
            details.append(f"{name} {value}")
            continue
        shown = cells.display(item.attribute, value, plan, catalog)
        unit = cells.unit_text(item.attribute, plan)
        shown = f"{shown} {unit}" if unit and not unit.startswith("%") else shown
        details.append(f"{tr_data(item.attribute.label)} {shown}")
    return f"{text} ({', '.join(details)})" if details else text


class StepList(QWidget):
    """One line for each step."""

    removed = Signal(int)  # the number of the step
    raised = Signal(int)  # one place up
    lowered = Signal(int)
    edited = Signal(int)  # a lever to be shown with its parameters

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(8)
        self.labels: list[QLabel] = []
        self.costs: list[QLabel] = []
        self._shown: tuple[Scenario | None, Plan, Catalog] | None = None
        self._costed: tuple[Scenario | None, Plan, Catalog] | None = None
        self.buttons: list[QToolButton] = []
        self.up: list[QToolButton] = []
        self.down: list[QToolButton] = []
        self.edit: list[QToolButton] = []
        self.hint = QLabel(self.tr("No changes yet: move a slider or add a lever."))
        self.hint.setProperty("muted", True)
        self.hint.setWordWrap(True)
        self.box.addWidget(self.hint)

    def set_scenario(self, scenario: Scenario | None, plan: Plan, catalog: Catalog) -> None:
        """Show the steps of a scenario."""
        texts = [step_text(step, plan, catalog) for step in scenario.steps] if scenario is not None else []
        self.hint.setVisible(not texts)
        while len(self.labels) > len(texts):
            self._take_line()
        while len(self.labels) < len(texts):
            self._add_line()
        names = {
            "up": self.tr("Do this step earlier: {step}"),
            "down": self.tr("Do this step later: {step}"),
            "edit": self.tr("Edit this lever: {step}"),
            "buttons": self.tr("Remove this step: {step}"),
        }
        steps = scenario.steps if scenario is not None else ()
        for number, (step, text) in enumerate(zip(steps, texts, strict=True)):
            self.labels[number].setText(f"{number + 1}.  {text}")
            for name, words in names.items():
                button = getattr(self, name)[number]
                button.setAccessibleName(words.replace("{step}", text))
                button.setToolTip(button.accessibleName())
            self.edit[number].setVisible(isinstance(step, Lever))
            self.up[number].setEnabled(number > 0)
            self.down[number].setEnabled(number < len(texts) - 1)
        self._shown = (scenario, plan, catalog)
        if self.isVisible():
            self._show_costs()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what the steps cost: they are applied once for it, not while a slider moves."""
        super().showEvent(event)
        self._show_costs()

    def _show_costs(self) -> None:
        if self._shown is None or self._shown == self._costed:
            return
        from greenplanner.whatif.step_costs import step_costs

        scenario, plan, catalog = self._costed = self._shown
        found = step_costs(plan, scenario, catalog)
        for number, label in enumerate(self.costs):
            cost = found[number] if number < len(found) else None
            label.setVisible(cost is not None)
            if cost is not None:
                label.setText(short_text(cost, plan.currency or "USD"))

    def _add_line(self) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        row.setSpacing(0)
        number = len(self.labels)
        cost = QLabel()
        cost.setTextFormat(Qt.TextFormat.PlainText)
        cost.setWordWrap(True)
        cost.setProperty("muted", True)
        cost.setContentsMargins(20, 0, 0, 0)
        cost.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label)
        words.addWidget(cost)
        row.addLayout(words, 1)
        for buttons, sign, signal in (
            (self.edit, "✎", self.edited),
            (self.up, "↑", self.raised),
            (self.down, "↓", self.lowered),
            (self.buttons, "✕", self.removed),
        ):
            button = QToolButton()
            button.setText(sign)
            button.setAutoRaise(True)
            button.setStyleSheet("QToolButton { padding: 4px 6px; }")
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(number))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            buttons.append(button)
        self.labels.append(label)
        self.costs.append(cost)
        self.box.addWidget(line)

    def _take_line(self) -> None:
        for each in (self.labels, self.costs, self.buttons, self.up, self.down, self.edit):
            each.pop()  # type: ignore[attr-defined]
        item = self.box.takeAt(self.box.count() - 1)
        item.widget().hide()
        item.widget().deleteLater()
