"""One lever in full: what it does, its effect before it is applied, parameters and evidence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from greenplanner.catalog.lever_evidence import evidence_of
from greenplanner.catalog.store import Catalog
from greenplanner.gui.i18n import error_text, tr_data, tr_sentence
from greenplanner.gui.models.lever_gallery import evidence_line, evidence_word
from greenplanner.gui.widgets.lever_cost import LeverCostLines
from greenplanner.gui.widgets.lever_effect import EffectGrid, EvidenceTable
from greenplanner.gui.widgets.lever_form import LeverForm
from greenplanner.gui.widgets.source_badge import SourceBadge
from greenplanner.plan.lever_table import LeverInfo, clash, table
from greenplanner.plan.types import Lever, Plan
from greenplanner.whatif.effects import OUTSIDE, Effect


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _plain(muted: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("muted", muted)
    return label


class LeverDetail(QScrollArea):
    """``wanted`` asks for the effect of what is entered; ``added`` is the step to add or to replace."""

    wanted = Signal(object)  # Lever
    added = Signal(object, int)  # Lever, number of the step that it replaces or -1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.info: LeverInfo | None = None
        self.number = -1
        self.plan: Plan | None = None
        self.title = QLabel()
        self.title.setProperty("heading", True)
        self.group = _plain(muted=True)
        self.add = QPushButton()
        self.add.setProperty("primary", True)
        self.add.setAutoDefault(True)  # Enter presses it, as Space does
        self.changes = _plain()
        self.raises = _plain()
        self.raises.setProperty("warning", True)
        self.remarks = _plain(muted=True)
        self.problem = _plain()
        self.problem.setProperty("danger", True)
        self.against = _plain(muted=True)
        self.losses = _plain()
        self.losses.setProperty("warning", True)
        self.effect = EffectGrid()
        self.cost = LeverCostLines()
        self.form = LeverForm()
        self.badge = SourceBadge()
        self.evidence_note = _plain(muted=True)
        self.evidence = EvidenceTable()
        self.form.changed.connect(lambda: self.wanted.emit(self.form.step()))
        self.add.clicked.connect(lambda: self.added.emit(self.form.step(), self.number))
        self._build()

    def _build(self) -> None:
        body = QFrame()
        body.setProperty("card", True)
        column = QVBoxLayout(body)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for label in (self.group, self.changes, self.raises, self.remarks):
            column.addWidget(label)
        column.addSpacing(6)
        column.addWidget(_heading(self.tr("Effect, before it is applied")))
        column.addWidget(self.against)
        column.addWidget(self.problem)
        column.addWidget(self.losses)
        self.effect.setMaximumWidth(640)
        column.addWidget(self.effect)
        column.addSpacing(6)
        self.cost_heading = _heading(self.tr("Cost of the measure itself"))
        column.addWidget(self.cost_heading)
        column.addWidget(self.cost)
        column.addSpacing(6)
        column.addWidget(_heading(self.tr("Target and parameters")))
        column.addWidget(self.form)
        column.addSpacing(6)
        column.addWidget(_heading(self.tr("Evidence")))
        line = QHBoxLayout()
        line.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.evidence_note, 1)
        column.addLayout(line)
        column.addWidget(self.evidence)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(body)

    def set_lever(
        self, key: str, plan: Plan, catalog: Catalog, step: Lever | None = None, number: int = -1
    ) -> None:
        """Show a lever at its defaults, or a step of the scenario for editing."""
        info = table()[key]
        self.info, self.number, self.plan = info, number, plan
        self.title.setText(tr_data(info.label))
        self.group.setText(self._basis(info))
        self.changes.setText(tr_data(info.changes))
        self.raises.setText(self.tr("Can raise energy: {why}").replace("{why}", tr_data(info.raises)))
        self.raises.setVisible(bool(info.raises))
        self.remarks.setText("\n".join(self._remarks(info)))
        if number >= 0:
            text = self.tr("Update step {number}").replace("{number}", str(number + 1))
        else:
            text = self.tr("Add to scenario")
        self.add.setText(text)
        self.form.set_lever(info, plan, catalog, step)
        kind, words = evidence_word(info)
        self.badge.set_origin(kind, words)
        rows = evidence_of(key)
        self.evidence_note.setText(words)
        self.evidence.set_rows(rows)
        self.verticalScrollBar().setValue(0)

    def _basis(self, info: LeverInfo) -> str:
        words = {
            "physics": self.tr("the model computes the effect"),
            "range": self.tr("the effect is a range from the sources"),
            "mixed": self.tr("computed by the model, with a range from the sources"),
        }
        return f"{tr_data(info.group)} · {words[info.basis]}"

    def _remarks(self, info: LeverInfo) -> list[str]:
        others = [tr_data(each.label) for each in table().values() if each is not info and clash(each, info)]
        none = self.tr("nothing")
        return [
            self.tr("Quality and time: {text}").replace("{text}", tr_data(info.quality)),
            self.tr("Needs: {text}").replace("{text}", tr_data(info.needs) or none),
            self.tr("Not together with: {text}").replace("{text}", ", ".join(others) or none),
            self.tr("Evidence: {text}").replace("{text}", evidence_line(info) or none),
        ]

    def show_effect(self, effect: Effect | None, against: str, currency: str) -> None:
        """Show the effect of what is entered; None while it is computed."""
        self.effect.show_effect(effect, currency)
        cost = effect.cost if effect is not None else None
        if self.info is not None and self.plan is not None:
            self.cost.show_cost(cost, self.info, self.plan, currency)
        self.cost_heading.setVisible(cost is not None)
        problem = effect.problem if effect is not None else None
        self.problem.setVisible(problem is not None)
        self.effect.setVisible(problem is None)
        if problem is not None:
            why = error_text(problem)
            self.problem.setText(self.tr("It cannot be applied here: {why}").replace("{why}", why))
        note = against
        if effect is not None and effect.incomplete:
            end = self.tr("One end of the range does not fit into the plan and is left out.")
            note = f"{note} {end}"
        if effect is not None and effect.rent_lost:
            lost = self.tr("The rent of the other hardware is not known; the change of cost leaves it out.")
            note = f"{note} {lost}"
        if effect is not None and effect.problem is None and effect.changes[OUTSIDE].value:
            clients = self.tr(
                "Clients and network are outside the halls; their emissions and cost are in the totals."
            )
            note = f"{note} {clients}"
        if effect is None:
            note = self.tr("Computing …")
        self.against.setText(note)
        notes = effect.notes if effect is not None else ()
        self.losses.setText("\n".join(tr_sentence(each.template, each.fields, each.text) for each in notes))
        self.losses.setVisible(bool(notes))
        self.add.setEnabled(problem is None)
