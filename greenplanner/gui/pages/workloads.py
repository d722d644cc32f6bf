"""The page of workloads: what the fleets are there for, what it takes, and one request of a service."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMessageBox, QVBoxLayout, QWidget

from greenplanner.gui.models import workload_columns
from greenplanner.gui.models.entity_table import ResultColumn
from greenplanner.gui.pages.entity_page import EntityPage
from greenplanner.gui.widgets.checks_dialog import ChecksDialog
from greenplanner.gui.widgets.size_dialog import SizeDialog
from greenplanner.gui.widgets.trouble_list import TroubleList
from greenplanner.gui.widgets.workload_dialog import WorkloadDialog
from greenplanner.gui.widgets.workload_panel import WorkloadPanel
from greenplanner.plan.edits import Changes

# So many columns of results come first: demand, fits, accelerators needed, share of the fleet.
FIRST = 4


def ask(dialog: QDialog) -> bool:
    """Run a dialog; returns whether it was accepted."""
    return bool(dialog.exec())


class WorkloadsPage(EntityPage):
    """Training runs and services, with the fleets that do the work."""

    page_id = "workloads"
    entity = "workloads"

    def title(self) -> str:
        """Return the title."""
        return self.tr("Workloads")

    def add_text(self) -> str:
        """Return the text of the button."""
        return self.tr("Add workload")

    def empty_text(self) -> str:
        """Return the sentence for a plan without workloads."""
        return self.tr("What are the fleets there for?")

    def _empty_state(self) -> QWidget:
        page = super()._empty_state()
        text = QLabel(
            self.tr(
                "Say what is trained, for example a model of 70 billion parameters on 15 trillion tokens, or "
                "what is asked for, for example 20 million requests a day. The plan then knows how many "
                "accelerators it takes, whether it fits, how busy they are, and the energy and emissions. A "
                "fleet can be sized for it, or made."
            )
        )
        text.setWordWrap(True)
        text.setFixedWidth(620)
        text.setProperty("muted", True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = page.layout()
        assert isinstance(column, QVBoxLayout)
        # Stretches at both sides, no alignment: an aligned label does not get the height of its lines.
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(text)
        line.addStretch(1)
        column.insertLayout(2, line)
        column.insertSpacing(3, 14)
        return page

    def below_table(self) -> QWidget:
        """Return what the current workload takes beside what other methods say."""
        self.panel = WorkloadPanel(self.document)
        self.request = self.panel.request
        self.panel.explain_wanted.connect(self.explain_wanted)
        return self.panel

    def _toolbar(self) -> QHBoxLayout:
        line = super()._toolbar()
        self.size_action = self._action(self.tr("Size the fleet…"), "", self.size_fleet, "Ctrl+Shift+F")
        self.size_action.setToolTip(
            self.tr(
                "Size the fleet for me: how many accelerators its workloads need, year by year (Ctrl+Shift+F)"
            )
        )
        line.insertWidget(5, self._button(self.size_action))
        self.checks_action = self._action(self.tr("Published checks…"), "", self.open_checks, "Ctrl+Shift+V")
        self.checks_action.setToolTip(
            self.tr("How the figures hold against published trainings and measured services")
        )
        line.insertWidget(6, self._button(self.checks_action))
        self.levers_action = self._action(self.tr("Levers…"), "", self.open_levers, "Ctrl+Shift+L")
        self.levers_action.setToolTip(
            self.tr("What could save on this workload: levers with evidence, effect and cost (Ctrl+Shift+L)")
        )
        line.insertWidget(7, self._button(self.levers_action))
        self.pictures_button.setToolTip(
            self.tr("Show below the table what the workload takes: figures, methods, week, memory, batch")
        )
        line.addWidget(self.pictures_button)
        return line

    def commands(self) -> list[QAction]:
        """Return the commands of the table and the sizing."""
        return [*super().commands(), self.size_action, self.checks_action, self.levers_action]

    def add(self) -> None:
        """Ask what the workload is, and add it as one step."""
        dialog = WorkloadDialog(self.document, self)
        if ask(dialog) and dialog.plan is not None:
            self.search.clear()
            plan, key = dialog.plan, dialog.key
            made = len(plan.fleets) > len(self.document.plan.fleets)
            self.document.edit(plan, self.tr("Add workload"))
            self.table.refresh()
            if made:
                text = self.tr("{name} was added with it, sized for what it does.")
                self.problems.say(text.replace("{name}", plan.fleets[-1].name or plan.fleets[-1].id))
            self._show_state()
            self.view.select_entities([key], column=0)
            self.view.setFocus()
        dialog.deleteLater()

    def size_fleet(self) -> None:
        """Show what the fleet of the current workload needs, and enter it as one step where wanted."""
        key = self.view.current_id()
        work = next((item for item in self.document.plan.workloads if item.id == key), None)
        if work is None:
            return
        if work.fleet is None:
            QMessageBox.information(self, self.title(), self.tr("Choose a fleet for this workload first."))
            return
        dialog = SizeDialog(self.document, work.fleet, self)
        if ask(dialog) and dialog.plan is not None:
            self.document.edit(dialog.plan, self.tr("Size the fleet"))
        dialog.deleteLater()

    def open_levers(self) -> None:
        """Show the levers that act on the current workload, with what each would change."""
        key = self.view.current_id()
        if key is not None:
            self.levers_wanted.emit(f"workloads/{key}")

    def open_checks(self) -> None:
        """Show what is predicted beside what is published."""
        dialog = ChecksDialog(self)
        ask(dialog)
        dialog.deleteLater()

    def _lay_out(self) -> None:
        super()._lay_out()
        self.troubles = TroubleList(self.document)
        page = self.stack.widget(1).layout()
        assert isinstance(page, QVBoxLayout)
        page.insertWidget(page.indexOf(self.splitter), self.troubles)
        # What is asked and whether it fits stands beside the name, not beyond all the fields.
        header, first = self.view.horizontalHeader(), len(self.table.attributes)
        for place, column in enumerate(range(first, first + FIRST)):
            header.moveSection(header.visualIndex(column), 1 + place)

    def _connect(self) -> None:
        super()._connect()
        self.view.current_entity.connect(lambda key: self.panel.show_workload(key or None))
        self.view.current_entity.connect(self.troubles.show_workload)

    def refresh(self, changes: Changes | None) -> None:
        """Follow the document with what does not fit too."""
        super().refresh(changes)
        if changes is None:
            self.troubles.retint()
        self.troubles.refresh()

    def prepare_screenshot(self) -> None:
        """Compute and draw the request now."""
        self.document.flush()
        self.panel.finish()

    def figures(self) -> list[QWidget]:
        """Return what shows results."""
        return [*super().figures(), self.panel]

    def result_columns(self) -> Sequence[ResultColumn]:
        """Return hours, accelerators, energy and emissions by workload."""
        return workload_columns.columns()

    def totals_text(self) -> str:
        """Return the sums over all workloads."""
        return workload_columns.totals(self.document)
