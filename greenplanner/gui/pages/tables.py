"""The pages of sites, fleets and carbon credits; that of contracts is in :mod:`energy`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from greenplanner.gui.models import result_columns
from greenplanner.gui.models.entity_table import ResultColumn
from greenplanner.gui.pages.entity_page import EntityPage
from greenplanner.gui.pages.reporting_lists import RemovalsList
from greenplanner.gui.site_hours_view import SiteHours, SiteHoursOpener
from greenplanner.gui.widgets.credit_disclosure import CreditDisclosure
from greenplanner.gui.widgets.embodied_dialog import EmbodiedDialog
from greenplanner.gui.widgets.impacts_dialog import ImpactsDialog
from greenplanner.plan.edits import Changes


class SitesPage(EntityPage):
    """Where the fleets stand."""

    page_id = "sites"
    entity = "sites"
    impacts: ImpactsDialog | None = None

    def title(self) -> str:
        """Return the title."""
        return self.tr("Sites")

    def add_text(self) -> str:
        """Return the text of the button."""
        return self.tr("Add site")

    def empty_text(self) -> str:
        """Return the sentence for a plan without sites."""
        return self.tr("A site is a hall with its grid, water and prices. Fleets stand at sites.")

    def below_table(self) -> QWidget:
        """Return the pictures of the current site's hours."""
        self.hours = SiteHoursOpener(self.document, self)
        self.pictures = SiteHours(self.document, "", choose_site=False)
        self.pictures.enlarge_wanted.connect(self.open_hours)
        return self.pictures

    def _toolbar(self) -> QHBoxLayout:
        line = super()._toolbar()
        self.hours_action = self._action(self.tr("Hours of this site…"), "", self.open_hours, "Ctrl+Shift+H")
        self.pictures_button.setToolTip(self.tr("Show the hours of the selected site below the table"))
        line.addWidget(self.pictures_button)
        text = self.tr("Water, waste and heat…")
        self.impacts_action = self._action(text, "", self.open_impacts, "Ctrl+Shift+W")
        self.impacts_button = self._button(self.impacts_action)
        line.insertWidget(line.indexOf(self.search), self.impacts_button)
        return line

    def _connect(self) -> None:
        super()._connect()
        self.view.current_entity.connect(self._site_chosen)

    def commands(self) -> list[QAction]:
        """Return what can be done with rows, cells and pictures."""
        return [*super().commands(), self.hours_action, self.impacts_action]

    def _site_chosen(self, key: str) -> None:
        if key:
            self.pictures.show_site(key)

    def prepare_screenshot(self) -> None:
        """Compute and draw the pictures now."""
        self.document.flush()
        self.pictures.finish()

    def figures(self) -> list[QWidget]:
        """Return the line of totals and the pictures."""
        return [*super().figures(), self.pictures]

    def open_hours(self) -> None:
        """Show the hours of the current site in a window of their own."""
        key = self.view.current_id()
        if key:
            self.hours.open(key)

    def open_impacts(self) -> None:
        """Show water, waste, heat and scope 1 by site."""
        if self.impacts is not None:
            self.impacts.close()
            self.impacts.deleteLater()
        self.impacts = ImpactsDialog(self.document, self)
        self.impacts.show()

    def result_columns(self) -> Sequence[ResultColumn]:
        """Return energy and emissions by site."""
        return result_columns.site_columns()

    def totals_text(self) -> str:
        """Return the sums over all sites."""
        return result_columns.site_totals(self.document)


class FleetsPage(EntityPage):
    """The accelerators and their servers."""

    page_id = "fleets"
    entity = "fleets"
    embodied: EmbodiedDialog | None = None

    def title(self) -> str:
        """Return the title."""
        return self.tr("Fleets")

    def add_text(self) -> str:
        """Return the text of the button."""
        return self.tr("Add fleet")

    def empty_text(self) -> str:
        """Return the sentence for a plan without fleets."""
        return self.tr("A fleet is a number of accelerators of one kind at one site.")

    def _toolbar(self) -> QHBoxLayout:
        line = super()._toolbar()
        self.refresh_action = self._action(self.tr("Keep or replace…"), "", self.open_refresh, "Ctrl+Shift+R")
        self.refresh_action.setToolTip(
            self.tr("Run hardware of the selected fleet on, or replace it now: energy, carbon and cost")
        )
        line.insertWidget(5, self._button(self.refresh_action))
        text = self.tr("How methods differ…")
        self.embodied_action = self._action(text, "", self.open_embodied, "Ctrl+Shift+E")
        self.embodied_action.setToolTip(
            self.tr("Embodied carbon of the selected fleet by part, and what published methods say of it")
        )
        line.insertWidget(6, self._button(self.embodied_action))
        return line

    def commands(self) -> list[QAction]:
        """Return the commands of the table and the comparisons."""
        return [*super().commands(), self.refresh_action, self.embodied_action]

    def _enable(self) -> None:
        super()._enable()
        for action in (self.refresh_action, self.embodied_action):
            action.setEnabled(bool(self.document.plan.fleets))

    def open_refresh(self) -> None:
        """Compare keeping the current fleet with replacing it."""
        from greenplanner.gui.refresh_dialog import RefreshDialog

        key = self.view.current_id()
        fleet = next((item for item in self.document.plan.fleets if item.id == key), None)
        if fleet is not None:
            dialog = RefreshDialog(self.document, fleet, self)
            dialog.exec()
            dialog.deleteLater()

    def open_embodied(self) -> None:
        """Show parts and methods for the current fleet."""
        key = self.view.current_id()
        if key:
            if self.embodied is not None:
                self.embodied.close()
                self.embodied.deleteLater()
            self.embodied = EmbodiedDialog(self.document, key, self)
            self.embodied.show()

    def result_columns(self) -> Sequence[ResultColumn]:
        """Return energy and emissions by fleet."""
        return result_columns.fleet_columns()

    def totals_text(self) -> str:
        """Return the sums over all fleets."""
        return result_columns.fleet_totals(self.document)


class CreditsPage(EntityPage):
    """The ledger of carbon credits."""

    page_id = "credits"
    entity = "credits"

    def title(self) -> str:
        """Return the title."""
        return self.tr("Carbon credits")

    def add_text(self) -> str:
        """Return the text of the button."""
        return self.tr("Add credit")

    def empty_text(self) -> str:
        """Return the sentence for a plan without credits."""
        return self.tr("The ledger of carbon credits is empty.")

    def note_text(self) -> str:
        """Return the rule that always holds."""
        return self.tr("Carbon credits are a ledger of their own: they never enter a total.")

    def _lay_out(self) -> None:
        super()._lay_out()
        self.removals = RemovalsList(self.document)
        self.tabs = QTabWidget()
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.removeWidget(self.stack)
        outer.removeWidget(self.note)
        ledger = QWidget()
        inner = QVBoxLayout(ledger)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.addWidget(self.note)
        inner.addWidget(self.stack, 1)
        self.removals.setContentsMargins(0, 8, 0, 0)
        self.tabs.addTab(ledger, self.tr("Credits"))
        self.tabs.addTab(self.removals, self.tr("Own removals"))
        outer.addWidget(self.tabs, 1)
        self.removals.explain_wanted.connect(self.explain_wanted)

    def open_list(self, name: str) -> None:
        """Open the tab of the ledger or of the removals."""
        self.tabs.setCurrentIndex(1 if name == "removals" else 0)

    def commands(self) -> list[QAction]:
        """Return what can be done with the rows of the open tab."""
        own = self.tabs.currentWidget() is self.removals
        return self.removals.commands() if own else super().commands()

    def below_table(self) -> QWidget:
        """Return the disclosure of the ledger."""
        self.disclosure = CreditDisclosure()
        self.disclosure.explain_wanted.connect(self.explain_wanted)
        return self.disclosure

    def _toolbar(self) -> QHBoxLayout:
        line = super()._toolbar()
        self.pictures_button.setText(self.tr("Disclosure"))
        self.pictures_button.setToolTip(self.tr("Show the table of ESRS E1-7 below the ledger"))
        line.addWidget(self.pictures_button)
        return line

    def refresh(self, changes: Changes | None) -> None:
        """Follow the document with the disclosure too."""
        super().refresh(changes)
        self.disclosure.set_results(self.document.results)

    def figures(self) -> list[QWidget]:
        """Return what shows results."""
        return [*super().figures(), self.disclosure]

    def result_columns(self) -> Sequence[ResultColumn]:
        """Return whether a credit counts as retired."""
        return result_columns.credit_columns()

    def totals_text(self) -> str:
        """Return the sums of the ledger."""
        return result_columns.credit_totals(self.document)
