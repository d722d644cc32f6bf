"""Making, renaming and applying scenarios; the toolbar of the window chooses among them."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLabel, QMessageBox, QPushButton, QWidget

from greenplanner.gui.document import Document
from greenplanner.gui.models import cells
from greenplanner.plan import edits
from greenplanner.plan.types import Plan, Scenario, Step


def new_scenario(plan: Plan, steps: tuple[Step, ...] = ()) -> Scenario:
    """Return a scenario with a free name, not yet added to the plan."""
    template = QCoreApplication.translate("ScenarioBar", "What-if {number}")
    taken = {scenario.name for scenario in plan.scenarios}
    number = 1
    while template.replace("{number}", str(number)) in taken:
        number += 1
    key = edits.new_id(plan, "scenarios", f"what-if-{number}")
    return Scenario(id=key, name=template.replace("{number}", str(number)), steps=steps)


class ScenarioBar(QWidget):
    """The scenario in force and what can be done with it."""

    problem = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self._roomy = True
        self.hint = QLabel(self.tr("Baseline: the first slider or lever starts a scenario."))
        self.hint.setProperty("muted", True)
        self.new_button = QPushButton(self.tr("New"))
        self.new_button.setToolTip(self.tr("Start a new scenario on the baseline"))
        self.duplicate_button = QPushButton(self.tr("Duplicate"))
        self.rename_button = QPushButton(self.tr("Rename…"))
        self.delete_button = QPushButton(self.tr("Delete"))
        self.reset_button = QPushButton(self.tr("Reset all"))
        self.reset_button.setToolTip(self.tr("Take all changes of this scenario back"))
        self.apply_button = QPushButton(self.tr("Apply to plan"))
        self.apply_button.setToolTip(self.tr("Enter the changes of this scenario into the plan itself"))
        self.apply_button.setProperty("primary", True)
        self.apply_button.setAutoDefault(True)  # Enter presses it, as Space does
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button, action in (
            (self.new_button, self.new),
            (self.duplicate_button, self.duplicate),
            (self.rename_button, self.rename),
            (self.delete_button, self.delete),
        ):
            button.clicked.connect(action)
            row.addWidget(button)
        row.addWidget(self.hint)
        row.addStretch(1)
        row.addWidget(self.reset_button)
        row.addWidget(self.apply_button)
        self.reset_button.clicked.connect(self.reset)
        self.apply_button.clicked.connect(self.apply)

    def refresh(self) -> None:
        """Show what can be done with the scenario in force."""
        scenario = self.document.scenario
        for button in (self.duplicate_button, self.rename_button, self.delete_button):
            button.setEnabled(scenario is not None)
        for button in (self.reset_button, self.apply_button):
            button.setEnabled(scenario is not None and bool(scenario.steps))
        self.hint.setVisible(scenario is None and self._roomy)

    def show_hint(self, on: bool) -> None:
        """Say what starts a scenario where there is room for it beside the buttons."""
        self._roomy = on
        self.hint.setVisible(on and self.document.scenario is None)

    # -- what the buttons do -----------------------------------------------------------------

    def new(self) -> None:
        """Add an empty scenario and make it the one in force."""
        plan = self.document.plan
        scenario = new_scenario(plan)
        self.document.edit(edits.add(plan, "scenarios", scenario), self.tr("New scenario"))
        self.document.set_scenario(scenario.id)

    def duplicate(self) -> None:
        """Copy the scenario in force and go on with the copy."""
        if self.document.scenario_id is None:
            return
        plan, key = edits.duplicate(self.document.plan, "scenarios", self.document.scenario_id)
        self.document.edit(plan, self.tr("Duplicate scenario"))
        self.document.set_scenario(key)

    def rename(self) -> None:
        """Ask for another name."""
        scenario = self.document.scenario
        if scenario is None:
            return
        title, label = self.tr("Rename scenario"), self.tr("Name")
        name, fine = QInputDialog.getText(self, title, label, text=scenario.name or scenario.id)
        if fine and name.strip():
            self._replace(msgspec.structs.replace(scenario, name=name.strip()), self.tr("Rename scenario"))

    def delete(self) -> None:
        """Remove the scenario in force; undo brings it back."""
        scenario = self.document.scenario
        if scenario is not None:
            plan = edits.remove(self.document.plan, "scenarios", [scenario.id])
            self.document.edit(plan, self.tr("Delete scenario"))

    def reset(self) -> None:
        """Take all steps of the scenario away."""
        scenario = self.document.scenario
        if scenario is not None:
            self._replace(msgspec.structs.replace(scenario, steps=()), self.tr("Reset scenario"))

    def apply(self) -> None:
        """Enter what the scenario changes into the plan; the scenario has then done its work."""
        from greenplanner.whatif.scenario import apply_scenario

        scenario = self.document.scenario
        if scenario is None:
            return
        try:
            plan = apply_scenario(self.document.plan, scenario, self.document.catalog)
        except ValueError as error:
            QMessageBox.warning(self, self.tr("Apply to plan"), cells.sentence(error))
            return
        # Left in the plan, its factors would act a second time.
        plan = edits.remove(plan, "scenarios", [scenario.id])
        label = self.tr("Apply {name} to the plan").replace("{name}", scenario.name or scenario.id)
        self.document.edit(plan, label)

    def _replace(self, scenario: Scenario, label: str) -> None:
        self.document.edit(edits.replace_entity(self.document.plan, "scenarios", scenario), label)
