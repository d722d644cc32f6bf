"""What a lever costs by itself, with its range, its terms and a badge for where they are from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from greenplanner.gui.models.lever_costs import cost_text, origin_text, terms_text
from greenplanner.gui.widgets.source_badge import SourceBadge
from greenplanner.plan.lever_cost import LeverCost
from greenplanner.plan.lever_table import LeverInfo
from greenplanner.plan.types import Plan


class LeverCostLines(QWidget):
    """The amounts, where they are from, and the terms behind them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self.badge = SourceBadge()
        self.amounts, self.origin, self.terms = (QLabel() for _ in range(3))
        for label in (self.amounts, self.origin, self.terms):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.origin.setProperty("muted", True)
        self.terms.setProperty("muted", True)
        grid.addWidget(self.badge, 0, 0, Qt.AlignmentFlag.AlignTop)
        for line, label in enumerate((self.amounts, self.origin, self.terms)):
            grid.addWidget(label, line, 1)

    def show_cost(self, cost: LeverCost | None, info: LeverInfo, plan: Plan, currency: str) -> None:
        """Show a cost; nothing where it is not known yet or the lever cannot be applied."""
        self.setVisible(cost is not None)
        if cost is None:
            return
        word = origin_text(cost)
        self.badge.set_origin(cost.origin, word)
        self.amounts.setText(cost_text(cost, info, currency))
        follows = self.tr("Hardware, electricity, water, rent and contracts follow from the plan.")
        self.origin.setText(f"{word[:1].upper()}{word[1:]}. {follows}")
        terms = terms_text(cost, info, plan)
        self.terms.setText(terms)
        self.terms.setVisible(bool(terms))
