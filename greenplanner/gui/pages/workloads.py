"""The page of workloads: what the fleets are there for, what it takes, and one request of a service."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QWidget

from greenplanner.gui.i18n import error_text
from greenplanner.gui.models import workload_columns
from greenplanner.gui.models.entity_table import ResultColumn
from greenplanner.gui.pages.entity_page import EntityPage
from greenplanner.gui.widgets.request_panel import RequestPanel
from greenplanner.plan.edits import EditError


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
        return self.tr(
            "A workload is a training run or a service. It makes the utilization of its fleet, so that a "
            "demand such as requests per day becomes energy and emissions."
        )

    def below_table(self) -> QWidget:
        """Return what the current workload takes beside what other methods say."""
        self.request = RequestPanel(self.document)
        return self.request

    def _toolbar(self) -> QHBoxLayout:
        line = super()._toolbar()
        self.size_action = self._action(self.tr("Size the fleet"), "", self.size_fleet, "Ctrl+Shift+F")
        self.size_action.setToolTip(
            self.tr("Give the fleet of this workload as many accelerators as its workloads need")
        )
        line.insertWidget(5, self._button(self.size_action))
        self.pictures_button.setText(self.tr("Methods"))
        self.pictures_button.setToolTip(
            self.tr("Show below the table what the workload takes, step by step, and what other methods say")
        )
        line.addWidget(self.pictures_button)
        return line

    def commands(self) -> list[QAction]:
        """Return the commands of the table and the sizing."""
        return [*super().commands(), self.size_action]

    def size_fleet(self) -> None:
        """Give the fleet of the current workload the accelerators that its demand needs, as one step."""
        from greenplanner.whatif.sizing import SizingError, size_fleet

        key = self.view.current_id()
        work = next((item for item in self.document.plan.workloads if item.id == key), None)
        if work is None:
            return
        if work.fleet is None:
            QMessageBox.information(self, self.title(), self.tr("Choose a fleet for this workload first."))
            return
        try:
            plan = size_fleet(self.document.plan, work.fleet, self.document.catalog)
        except (SizingError, EditError) as error:
            QMessageBox.information(self, self.title(), error_text(error))
            return
        self.document.edit(plan, self.tr("Size the fleet"))

    def _connect(self) -> None:
        super()._connect()
        self.view.current_entity.connect(lambda key: self.request.show_workload(key or None))

    def prepare_screenshot(self) -> None:
        """Compute and draw the request now."""
        self.document.flush()
        self.request.finish()

    def figures(self) -> list[QWidget]:
        """Return what shows results."""
        return [*super().figures(), self.request]

    def result_columns(self) -> Sequence[ResultColumn]:
        """Return hours, accelerators, energy and emissions by workload."""
        return workload_columns.columns()

    def totals_text(self) -> str:
        """Return the sums over all workloads."""
        return workload_columns.totals(self.document)
