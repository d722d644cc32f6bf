"""What ESRS E1-7 asks of the credit ledger, by year, with the balance apart."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from greenplanner.gui import numbers
from greenplanner.gui.i18n import joined, tr_data
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.gui.widgets.click_explain import ClickToExplain, with_year
from greenplanner.model.credits import (
    Coverage,
    CreditTable,
    balance_after_credits,
    results_table,
    vcmi_coverage,
)
from greenplanner.model.explain_ledger import BIOGENIC, OF_STANDARD, VCMI
from greenplanner.model.results import Results
from greenplanner.plan.attributes import attribute

_MOST_YEARS = 12
_TONNES = (
    *("credits_cancelled_t", "credits_planned_t", "credits_retired_before_t"),
    *("credits_retired_after_t", "credits_undated_t"),
)


class CreditDisclosure(QWidget):
    """A table with the years across; shares are of the tonnes cancelled in the year."""

    explain_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        head = QLabel(self.tr("Disclosure (ESRS E1-7): only a retirement dated in the year cancels a credit"))
        head.setWordWrap(True)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        self.table = FiguresTable()
        self.table.setAccessibleName(head.text())
        self.table.setMinimumHeight(110)
        self._keys: dict[int, str] = {}
        self._years: tuple[int, ...] = ()
        self.clicks = ClickToExplain(self.table, self._key_at)
        self.clicks.wanted.connect(self.explain_wanted)
        self.note = QLabel()
        self.note.setProperty("muted", True)
        self.note.setWordWrap(True)
        column.addWidget(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        self._shares: frozenset[int] = frozenset()

    def set_results(self, results: Results | None) -> None:
        """Show the ledger of a plan."""
        if results is None:
            return
        years = self._years = results.years[:_MOST_YEARS]
        tables = [results_table(results, year) for year in years]
        rows = [
            (self.tr("Cancelled (t CO₂e)"), [table.cancelled_t for table in tables]),
            (self.tr("Planned or purchased (t CO₂e)"), [table.planned_t for table in tables]),
            (self.tr("Retired before the year (t CO₂e)"), [table.retired_before_t for table in tables]),
            (self.tr("Retired after the year (t CO₂e)"), [table.retired_after_t for table in tables]),
            (self.tr("Retired without a date (t CO₂e)"), [table.undated_t for table in tables]),
        ]
        first = len(rows)
        shares = self._share_rows(tables)
        rows += [(label, values) for label, values, _ in shares]
        last = len(rows)
        balances = [balance_after_credits(results, year) for year in years]
        rows.append(
            (
                self.tr("Balance after retired credits, not an inventory figure (t CO₂e)"),
                [item.balance_kg / 1000 if item else None for item in balances],
            )
        )
        keys = (*_TONNES, *(key for *_, key in shares), "balance_after_credits_kg", VCMI)
        self._keys = dict(enumerate(keys))
        covers = [vcmi_coverage(results, year) for year in years]
        rows.append((self.tr("VCMI coverage (memo, check the tiers)"), [item.share for item in covers]))
        self._shares = frozenset((*range(first, last), len(rows) - 1))
        table = [[label, *(self._number(value) for value in values)] for label, values in rows]
        header = [self.tr("Figure"), *(str(year) for year in years)]
        self.table.set_table(header, table, bold=(0,), show=self._text)
        self._say(tables, covers)

    def _share_rows(self, tables: list[CreditTable]) -> list[tuple[str, list[float | None], str]]:
        """Return label, shares by year and the key that explains them."""
        standards = dict.fromkeys(name for table in tables for name in table.by_standard_t)
        rows = [
            (
                self.tr("Share of reductions"),
                [table.share(table.reduction_t) for table in tables],
                "credits_share_reduction",
            ),
            (
                self.tr("Share of removals"),
                [table.share(table.removal_t) for table in tables],
                "credits_share_removal",
            ),
            (
                self.tr("Biogenic share of the removals"),
                [table.share_biogenic_of_removal for table in tables],
                BIOGENIC,
            ),
            (
                self.tr("Share of projects in the EU"),
                [table.share(table.eu_t) for table in tables],
                "credits_share_eu",
            ),
            (
                self.tr("Share with corresponding adjustment"),
                [table.share(table.adjusted_t) for table in tables],
                "credits_share_adjusted",
            ),
        ]
        for name in standards:
            label = self.tr("Share of the standard {name}").replace("{name}", name or self.tr("not entered"))
            shares = [table.share(table.by_standard_t.get(name, 0.0)) for table in tables]
            rows.append((label, shares, OF_STANDARD + name))
        return rows

    @staticmethod
    def _number(value: float | None) -> float:
        return math.nan if value is None else float(value)

    def _text(self, row: int, column: int, value: Any) -> str | None:
        if column == 0:
            return None
        if value is None or not math.isfinite(value):
            return self.tr("n/a")
        return numbers.format_share(value) if row in self._shares else None

    def _key_at(self, row: int, column: int) -> str | None:
        key = self._keys.get(row)
        if key is None:
            return None
        return with_year(key, self._years[column - 1] if 0 < column <= len(self._years) else None)

    def _say(self, tables: list[CreditTable], covers: list[Coverage]) -> None:
        notes = [self.tr("Shares are of the tonnes cancelled in the year. Nothing here changes a total.")]
        if any(table.country_unknown_t for table in tables):
            notes.append(self.tr("Credits without a country do not count as projects in the EU."))
        if any(table.adjustment_unknown_t for table in tables):
            notes.append(self.tr("Where no corresponding adjustment is entered, none is counted."))
        if any(table.without_evidence_t for table in tables):
            notes.append(self.tr("The balance takes only retirements with evidence."))
        tiers = [cover.tier_by_share for cover in covers if cover.tier_by_share]
        if tiers and covers[0].missing:
            names = ", ".join(tr_data(attribute("plan", f"vcmi_{name}").label) for name in covers[0].missing)
            text = self.tr("No VCMI tier without its foundational criteria (plan settings): {names}.")
            notes.append(text.replace("{names}", names))
        self.note.setText(joined(notes))
