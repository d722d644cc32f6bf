"""One lever in full: what it does, its effect before it is applied, parameters and evidence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from greenplanner.catalog.lever_evidence import Evidence, evidence_of
from greenplanner.catalog.store import Catalog
from greenplanner.gui.i18n import error_text, tr_data
from greenplanner.gui.models import cells
from greenplanner.gui.models.lever_gallery import evidence_word, range_text, share_text, signed
from greenplanner.gui.widgets.lever_form import LeverForm
from greenplanner.gui.widgets.source_badge import SourceBadge
from greenplanner.model.measures import MEASURES
from greenplanner.plan.lever_table import LeverInfo, clash, table
from greenplanner.plan.types import Lever, Plan
from greenplanner.whatif.effects import OUTSIDE, Effect

_SHOWN = (
    "facility_kwh",
    OUTSIDE,
    "scope2_location_kg",
    "scope2_market_kg",
    "total_market_kg",
    "embodied_amortized_kg",
    "water_l",
    "cost",
)


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


class EffectGrid(QWidget):
    """The changes of one lever: measure, difference, percent, range."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        heads = ("", self.tr("Change"), "%", self.tr("Range"))
        for column, text in enumerate(heads):
            label = QLabel(text)
            label.setProperty("muted", True)
            grid.addWidget(label, 0, column, right if column else Qt.AlignmentFlag.AlignLeft)
        self.cells: dict[str, tuple[QLabel, ...]] = {}
        for line, key in enumerate(_SHOWN, start=1):
            labels = tuple(QLabel() for _ in heads)
            outside = self.tr("Outside the halls (clients, network)")
            labels[0].setText(outside if key == OUTSIDE else tr_data(MEASURES[key].label))
            labels[0].setWordWrap(True)
            labels[0].setMinimumWidth(120)
            labels[3].setProperty("muted", True)
            grid.addWidget(labels[0], line, 0)
            for column, label in enumerate(labels[1:], start=1):
                grid.addWidget(label, line, column, right)
            self.cells[key] = labels
        grid.setColumnStretch(0, 1)

    def show_effect(self, effect: Effect | None, currency: str) -> None:
        """Show an effect; nothing known yet where it is None."""
        for key, labels in self.cells.items():
            change = effect.changes.get(key) if effect is not None else None
            if key == OUTSIDE:
                for label in labels:
                    label.setVisible(change is not None and bool(change.value or change.base))
            if change is None:
                for label in labels[1:]:
                    label.setText("–")
                continue
            unit = "kWh" if key == OUTSIDE else MEASURES[key].unit
            texts = (
                signed(change.value, unit, currency),
                share_text(change),
                range_text(change, unit, currency),
            )
            for label, text in zip(labels[1:], texts, strict=True):
                label.setText(text)
            small = abs(change.value) <= 1e-6 * max(1.0, abs(change.base))
            state = "" if small else "ok" if change.value < 0 else "danger"
            for name in ("ok", "danger"):
                labels[1].setProperty(name, name == state)
            labels[1].style().unpolish(labels[1])
            labels[1].style().polish(labels[1])


class EvidenceTable(QTableWidget):
    """What was published on a lever."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heads = [
            self.tr("What was compared"),
            self.tr("Effect"),
            self.tr("Source"),
            self.tr("Quality"),
        ]
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(heads)
        self.setAccessibleName(self.tr("Evidence"))
        self.verticalHeader().hide()
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setStyleSheet("QTableWidget::item { padding: 5px 8px; }")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = self.horizontalHeader()
        bar.setHighlightSections(False)
        bar.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (0, 2):
            bar.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (1, 3):
            bar.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def set_rows(self, rows: tuple[Evidence, ...]) -> None:
        """Show the rows; the table takes the height that they need."""
        self.setRowCount(len(rows))
        for line, row in enumerate(rows):
            what = "\n".join(part for part in (tr_data(row.title), tr_data(row.condition)) if part)
            source = row.source if str(row.year) in row.source else f"{row.source}, {row.year}"
            texts = (what, self._effect(row), source, tr_data(row.quality))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                parts = (tr_data(row.metric), tr_data(row.side_effect), tr_data(row.note), row.support)
                tip = "\n".join(part for part in parts if part)
                item.setToolTip(tip)
                self.setItem(line, column, item)
        self.fit()

    def _effect(self, row: Evidence) -> str:
        ends = [value for value in (row.low, row.central, row.high) if value is not None]
        if not ends:
            return "–"
        sign = -1.0 if row.direction == "reduction" and row.unit == "%" else 1.0

        def text(value: float) -> str:
            number = cells.number_text(abs(value), 3)
            mark = ("−" if value < 0 else "+" if value > 0 else "") if row.unit == "%" else ""
            return f"{mark}{number}"

        unit = " %" if row.unit == "%" else f" {row.unit}"
        central = row.central if row.central is not None else ends[-1]
        main = f"{text(central * sign)}{unit}"
        if row.low is None or row.high is None or row.low == row.high:
            return main
        low, high = sorted((row.low * sign, row.high * sign))
        ends_text = self.tr("{low} to {high}").replace("{low}", text(low)).replace("{high}", text(high))
        return f"{main}\n({ends_text})"

    def fit(self) -> None:
        """Take the height of all rows."""
        self.resizeRowsToContents()
        height = self.horizontalHeader().sizeHint().height() + 4
        height += sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(height)

    def resizeEvent(self, event: object) -> None:
        """Fit the rows to the new width."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.fit()


class LeverDetail(QScrollArea):
    """``wanted`` asks for the effect of what is entered; ``added`` is the step to add or to replace."""

    wanted = Signal(object)  # Lever
    added = Signal(object, int)  # Lever, number of the step that it replaces or -1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.info: LeverInfo | None = None
        self.number = -1
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
        self.effect = EffectGrid()
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
        self.effect.setMaximumWidth(640)
        column.addWidget(self.effect)
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
        self.info, self.number = info, number
        self.title.setText(tr_data(info.label))
        self.group.setText(self._basis(info))
        self.changes.setText(tr_data(info.changes))
        self.raises.setText(self.tr("Can raise energy: {why}").replace("{why}", tr_data(info.raises)))
        self.raises.setVisible(bool(info.raises))
        self.remarks.setText("\n".join(self._remarks(info)))
        self.remarks.setVisible(bool(self.remarks.text()))
        if number >= 0:
            text = self.tr("Update step {number}").replace("{number}", str(number + 1))
        else:
            text = self.tr("Add to scenario")
        self.add.setText(text)
        self.form.set_lever(info, plan, catalog, step)
        kind, words = evidence_word(info)
        self.badge.set_origin(kind, words)
        rows = evidence_of(key)
        own = self.tr("No study of its own: the range of the parameters says what is assumed.")
        self.evidence_note.setText(words if rows else f"{words}. {own}")
        self.evidence.set_rows(rows)
        self.evidence.setVisible(bool(rows))
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
        found = []
        if info.quality:
            found.append(self.tr("Quality and time: {text}").replace("{text}", tr_data(info.quality)))
        if info.needs:
            found.append(self.tr("Needs: {text}").replace("{text}", tr_data(info.needs)))
        if others:
            found.append(self.tr("Not together with: {text}").replace("{text}", ", ".join(others)))
        return found

    def _cost_unknown(self, step: Lever) -> bool:
        assert self.info is not None
        sized = any(item.attribute.unit.startswith("USD") for item in self.info.parameters)
        return not sized and "capital" not in step.parameters and "yearly" not in step.parameters

    def show_effect(self, effect: Effect | None, against: str, currency: str) -> None:
        """Show the effect of what is entered; None while it is computed."""
        self.effect.show_effect(effect, currency)
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
        elif effect.problem is None and self._cost_unknown(effect.step):
            cost = self.tr("What the measure itself costs is not entered and not counted.")
            note = f"{note} {cost}"
        self.against.setText(note)
        self.add.setEnabled(problem is None)
