"""The eight quality criteria of an instrument: tick boxes for yes and no, and where the evidence is."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from greenplanner.gui.document import Document
from greenplanner.gui.models import cells
from greenplanner.gui.models.entity_table import EntityTable
from greenplanner.gui.widgets.delegates import make_editor
from greenplanner.gui.widgets.notices import notice_text
from greenplanner.plan.attributes import attribute
from greenplanner.plan.instruments import CRITERIA, asked_criteria, failed_criteria, open_criteria
from greenplanner.plan.types import Contract

# What the program can check by itself: code of the notice -> criterion.
_CHECKED = {"vintage": 4, "market": 5, "not-bundled": 7}


class _Line:
    """The widgets of one criterion."""

    def __init__(self, panel: CriteriaPanel, number: int, grid: QGridLayout) -> None:
        question = attribute("contracts", f"criterion_{number}")
        self.number = number
        self.label = QLabel(cells.tr_data(question.label))
        self.label.setWordWrap(True)
        tip = cells.tr_data(question.description)
        self.label.setToolTip(tip)
        self.yes, self.no = QCheckBox(panel.tr("Yes")), QCheckBox(panel.tr("No"))
        for box, answer in ((self.yes, True), (self.no, False)):
            box.setToolTip(tip)
            box.setAccessibleName(f"{self.label.text()}: {box.text()}")
            box.clicked.connect(
                lambda on, answer=answer: panel.answered.emit(f"criterion_{number}", answer if on else None)
            )
        proof = attribute("contracts", f"evidence_{number}")
        self.proof: Any = make_editor(panel.document, proof, panel)
        self.proof.setPlaceholderText(panel.tr("Evidence"))
        self.proof.setAccessibleName(cells.tr_data(proof.label))
        self.proof.setToolTip(cells.tr_data(proof.description))
        self.proof.committed.connect(lambda: panel.entered.emit(f"evidence_{number}", self.proof.text()))
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setProperty("muted", True)
        row = 3 * (number - 1)
        grid.addWidget(self.label, row, 0)
        grid.addWidget(self.yes, row, 1)
        grid.addWidget(self.no, row, 2)
        grid.addWidget(self.proof, row + 1, 0, 1, 3)
        grid.addWidget(self.hint, row + 2, 0, 1, 3)

    def show(self, answer: bool | None, proof: str, hint: str, asked: bool) -> None:
        for box, ticked in ((self.yes, answer is True), (self.no, answer is False)):
            with QSignalBlocker(box):
                box.setChecked(ticked)
        if not (self.proof.hasFocus() and self.proof.isModified()):
            self.proof.set_text(proof)
        # Room for the evidence only where there is an answer to prove.
        self.proof.setVisible(answer is not None or bool(proof))
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.label.setProperty("muted", not asked and answer is None)
        self.label.style().unpolish(self.label)
        self.label.style().polish(self.label)


class CriteriaPanel(QWidget):
    """Shows one contract; an answer is an edit of the plan."""

    answered = Signal(str, object)  # field, True, False or None for not answered
    entered = Signal(str, str)  # field, text

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.status = QLabel()
        self.status.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self.lines = {number: _Line(self, number, grid) for number in CRITERIA}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self.status)
        box.addLayout(grid)
        # By line, not in the order in which Qt was given the boxes.
        order = [each for line in self.lines.values() for each in (line.yes, line.no, line.proof)]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def show_contract(self, table: EntityTable, row: int, key: str) -> None:
        """Show the answers of the contract in a row of the table."""

        def value(field: str) -> Any:
            return table.value(row, field)

        fields = {f"criterion_{number}": value(f"criterion_{number}") for number in CRITERIA}
        contract = Contract(
            id=key, kind=value("kind"), bundled=value("bundled"), qualifies=value("qualifies"), **fields
        )
        asked, failed = asked_criteria(contract), failed_criteria(contract)
        self._say(contract, failed)
        hints = self._hints(key)
        for number, line in self.lines.items():
            hint = hints.get(number, "")
            if not hint and number == 7 and 7 in failed and fields["criterion_7"] is not False:
                hint = self.tr("The certificates are not bundled, so there is no claim.")
            if not hint and fields[f"criterion_{number}"] is None and number not in asked:
                hint = self._not_asked(number)
            line.show(fields[f"criterion_{number}"], value(f"evidence_{number}") or "", hint, number in asked)

    def _say(self, contract: Contract, failed: tuple[int, ...]) -> None:
        missing = open_criteria(contract)
        if failed:
            text = self.tr(
                "Rejected: does not meet criterion {numbers}. The volume moves down the hierarchy."
            )
            text = text.replace("{numbers}", ", ".join(str(number) for number in failed))
        elif contract.qualifies is False:
            text = self.tr("Rejected as a whole, see Evidence above.")
        elif missing:
            text = self.tr("Counted, but not answered: {numbers}.")
            text = text.replace("{numbers}", ", ".join(str(number) for number in missing))
        else:
            text = self.tr("All criteria of this kind of instrument are answered with Yes: counted.")
        rejected = bool(failed) or contract.qualifies is False
        self.status.setText(text)
        self.status.setProperty("danger", rejected)
        self.status.setProperty("muted", not rejected)
        self.status.style().unpolish(self.status)
        self.status.style().polish(self.status)

    def _hints(self, key: str) -> dict[int, str]:
        results = self.document.results
        found: dict[int, str] = {}
        for notice in results.warnings if results is not None else ():
            if notice.code in _CHECKED and notice.path.startswith(f"contracts/{key}/"):
                found.setdefault(_CHECKED[notice.code], notice_text(notice))
        return found

    def _not_asked(self, number: int) -> str:
        return {
            6: self.tr("Asked of supplier rates only."),
            7: self.tr("Asked of power purchase agreements only."),
            8: self.tr("The program prints the line on a missing residual mix by itself."),
        }.get(number, "")
