"""The lists that reports ask for beside the fleets: removals, other servers, reservations.

They stand as tabs on the pages of what they give: removals with the credits, the others with the
indicators.
"""

from __future__ import annotations

from collections.abc import Sequence

from greenplanner.gui.models.entity_table import ResultColumn
from greenplanner.gui.models.reporting_columns import removal_totals, reservation_columns
from greenplanner.gui.pages.entity_page import EntityPage


class RemovalsList(EntityPage):
    """Removals by own operations and the value chain (ESRS E1-7, paragraph 58)."""

    page_id = "credits"
    entity = "removals"

    def title(self) -> str:
        """Return the title."""
        return self.tr("Removals")

    def add_text(self) -> str:
        """Return the text of the button."""
        return self.tr("Add removal")

    def empty_text(self) -> str:
        """Return the sentence for a plan without removals."""
        return self.tr(
            "Carbon that the organization or its value chain removes and stores itself. Bought credits are "
            "in the ledger."
        )

    def note_text(self) -> str:
        """Return the rule that always holds."""
        return self.tr(
            "ESRS E1-7 asks for these removals apart from all totals. They appear on the Indicators page "
            "under ESRS E1."
        )

    def totals_text(self) -> str:
        """Return what is removed and reversed."""
        return removal_totals(self.document)


class CpuServersList(EntityPage):
    """Servers without accelerators, for ITEEsv and ITEUsv."""

    page_id = "indicators"
    entity = "cpu_servers"

    def title(self) -> str:
        """Return the title."""
        return self.tr("Other servers")

    def add_text(self) -> str:
        """Return the text of the button."""
        return self.tr("Add servers")

    def empty_text(self) -> str:
        """Return the sentence for a plan without such servers."""
        return self.tr(
            "Servers without accelerators that stand in the hall. ITEUsv counts only these, and ITEEsv "
            "counts them apart."
        )

    def note_text(self) -> str:
        """Return the rule that always holds."""
        return self.tr("Their energy is in no figure of the plan: they only give ITEEsv and ITEUsv.")


class ReservationsList(EntityPage):
    """Accelerators that a piece of software reserves, and its SCI."""

    page_id = "indicators"
    entity = "reservations"

    def title(self) -> str:
        """Return the title."""
        return self.tr("Reservations")

    def add_text(self) -> str:
        """Return the text of the button."""
        return self.tr("Add reservation")

    def empty_text(self) -> str:
        """Return the sentence for a plan without reservations."""
        return self.tr(
            "Accelerators that one service or customer keeps for itself. Their carbon for each unit of work "
            "is the SCI score."
        )

    def note_text(self) -> str:
        """Return the rule that always holds."""
        return self.tr(
            "SCI counts reserved hardware whether it is busy or not. A year has 8 760 hours. Contracts and "
            "credits do not act."
        )

    def result_columns(self) -> Sequence[ResultColumn]:
        """Return the scores."""
        return reservation_columns()
