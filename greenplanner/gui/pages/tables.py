"""The pages of sites, fleets, energy contracts and carbon credits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout

from greenplanner.gui.models import result_columns
from greenplanner.gui.models.entity_table import ResultColumn
from greenplanner.gui.pages.entity_page import EntityPage
from greenplanner.gui.site_hours_view import SiteHoursOpener


class SitesPage(EntityPage):
    """Where the fleets stand."""

    page_id = "sites"
    entity = "sites"

    def title(self) -> str:
        """Return the title."""
        return self.tr("Sites")

    def add_text(self) -> str:
        """Return the text of the button."""
        return self.tr("Add site")

    def empty_text(self) -> str:
        """Return the sentence for a plan without sites."""
        return self.tr("A site is a hall with its grid, water and prices. Fleets stand at sites.")

    def _toolbar(self) -> QHBoxLayout:
        line = super()._toolbar()
        self.hours = SiteHoursOpener(self.document, self)
        self.hours_action = self._action(self.tr("Hours of this site…"), "", self.open_hours, "Ctrl+Shift+H")
        # Behind the buttons of the rows, before the filter.
        line.insertWidget(5, self._button(self.hours_action))
        return line

    def open_hours(self) -> None:
        """Show the hours of the current site."""
        key = self.view.current_id()
        if key:
            self.hours.open(key)

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

    def title(self) -> str:
        """Return the title."""
        return self.tr("Fleets")

    def add_text(self) -> str:
        """Return the text of the button."""
        return self.tr("Add fleet")

    def empty_text(self) -> str:
        """Return the sentence for a plan without fleets."""
        return self.tr("A fleet is a number of accelerators of one kind at one site.")

    def result_columns(self) -> Sequence[ResultColumn]:
        """Return energy and emissions by fleet."""
        return result_columns.fleet_columns()

    def totals_text(self) -> str:
        """Return the sums over all fleets."""
        return result_columns.fleet_totals(self.document)


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

    def empty_text(self) -> str:
        """Return the sentence for a plan without contracts."""
        return self.tr(
            "Certificates, power purchase agreements and supplier rates act on market-based scope 2."
        )

    def result_columns(self) -> Sequence[ResultColumn]:
        """Return what became of the volumes."""
        return result_columns.contract_columns()

    def totals_text(self) -> str:
        """Return the sums over all contracts."""
        return result_columns.contract_totals(self.document)


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

    def result_columns(self) -> Sequence[ResultColumn]:
        """Return whether a credit counts as retired."""
        return result_columns.credit_columns()

    def totals_text(self) -> str:
        """Return the sums of the ledger."""
        return result_columns.credit_totals(self.document)
