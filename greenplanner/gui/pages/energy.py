"""The page of energy contracts: instruments, what they cover, and carbon-free energy by the hour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from greenplanner.gui.models import result_columns
from greenplanner.gui.models.entity_table import ResultColumn
from greenplanner.gui.pages.entity_page import EntityPage
from greenplanner.gui.widgets.carbon_free_panel import CarbonFreePanel
from greenplanner.gui.widgets.coverage import CoverageChart, disclosures
from greenplanner.gui.widgets.disclosure_panel import DisclosurePanel
from greenplanner.gui.widgets.residual_mix_dialog import ResidualMixDialog
from greenplanner.plan.edits import Changes


class EnergyPage(EntityPage):
    """The instruments of market-based scope 2."""

    page_id = "energy"
    entity = "contracts"

    def title(self) -> str:
        """Return the title."""
        return self.tr("Energy contracts")

    def add_text(self) -> str:
        """Return the text of the button."""
        return self.tr("Add contract")

    def _toolbar(self) -> QHBoxLayout:
        line = super()._toolbar()
        self.mix_action = self._action(self.tr("Residual mix…"), "", self.open_mix, "Ctrl+Shift+M")
        self.mix_action.setToolTip(
            self.tr("Calculate the residual mix of a market from generation and certificates (Ctrl+Shift+M)")
        )
        line.insertWidget(5, self._button(self.mix_action))
        self.pictures_button.setToolTip(self.tr("Show what covers the electricity of the sites"))
        line.addWidget(self.pictures_button)
        return line

    def commands(self) -> list[QAction]:
        """Return the commands of the table and the residual mix."""
        return [*super().commands(), self.mix_action]

    def open_mix(self) -> None:
        """Calculate a residual mix; using it is one step of undo."""
        key = self.view.current_id()
        contract = next((item for item in self.document.plan.contracts if item.id == key), None)
        sites = self.document.plan.sites
        site = contract.site if contract is not None else sites[0].id if len(sites) == 1 else None
        dialog = ResidualMixDialog(self.document, site, self)
        if dialog.exec() and dialog.plan is not None:
            self.document.edit(dialog.plan, dialog.label)
        dialog.deleteLater()

    def below_table(self) -> QWidget:
        """Return the picture of what covers the electricity of the sites."""
        self.coverage = CoverageChart()
        return self.coverage

    def _lay_out(self) -> None:
        super()._lay_out()
        self.disclosure = QLabel()
        self.disclosure.setWordWrap(True)
        self.disclosure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.carbon_free = CarbonFreePanel(self.document)
        self.carbon_free.explain_wanted.connect(self.explain_wanted)
        self.tabs = QTabWidget()
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.removeWidget(self.stack)
        self.stack.setContentsMargins(0, 8, 0, 0)
        self.tabs.addTab(self.stack, self.tr("Contracts"))
        self.tabs.addTab(self.carbon_free, self.tr("Carbon-free energy by the hour"))
        self.told = DisclosurePanel()
        self.told.explain_wanted.connect(self.explain_wanted)
        self.tabs.addTab(self.told, self.tr("Disclosure"))
        outer.addWidget(self.tabs, 1)
        self.mix_button = QPushButton(self.mix_action.text())
        self.mix_button.setToolTip(self.mix_action.toolTip())
        self.mix_button.setAutoDefault(True)  # Enter presses it, as Space does
        self.mix_button.clicked.connect(self.open_mix)
        below = QHBoxLayout()
        below.addWidget(self.disclosure, 1)
        below.addStretch()  # a lone button keeps its width
        below.addWidget(self.mix_button, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(below)
        self.tabs.currentChanged.connect(lambda _: self._tab_changed())

    def refresh(self, changes: Changes | None) -> None:
        """Follow the document with pictures and disclosure too."""
        super().refresh(changes)
        results = self.document.results
        self.coverage.set_results(results)
        self.carbon_free.follow()
        self.told.set_results(results)
        lines = disclosures(results) if results is not None else []
        self.disclosure.setText("\n".join(lines))
        self.disclosure.setVisible(bool(lines))
        self._show_mix_button()

    def _tab_changed(self) -> None:
        self.carbon_free.follow()
        self._show_mix_button()

    def _show_mix_button(self) -> None:
        """Show the button beside the disclosure where the one of the toolbar is out of sight."""
        contracts = self.tabs.currentWidget() is self.stack
        above = contracts and bool(self.document.plan.contracts)
        shown = not above and (contracts or not self.disclosure.isHidden())
        if not shown and self.mix_button.hasFocus():
            self.tabs.tabBar().setFocus()  # or Qt gives it to the first button of the window
        self.mix_button.setVisible(shown)

    def figures(self) -> list[QWidget]:
        """Return what shows results."""
        return [*super().figures(), self.coverage, self.carbon_free, self.told]

    def prepare_screenshot(self) -> None:
        """Draw the pictures now."""
        self.document.flush()
        if self.tabs.currentWidget() is self.carbon_free:
            self.carbon_free.finish()
        elif self.coverage.isVisible():
            self.coverage.finish()

    def empty_text(self) -> str:
        """Return the sentence for a plan without contracts."""
        return self.tr(
            "Certificates, power purchase agreements and supplier rates act on market-based scope 2."
        )

    def note_text(self) -> str:
        """Return the rule that always holds."""
        return self.tr(
            "Contracts cover scope 2 only. What an operator or cloud provider answers for (categories 8 "
            "and 1) is location-based or provider-stated in both totals."
        )

    def result_columns(self) -> Sequence[ResultColumn]:
        """Return what became of the volumes."""
        return result_columns.contract_columns()

    def totals_text(self) -> str:
        """Return the sums over all contracts."""
        return result_columns.contract_totals(self.document)
