"""How sure one value is: its range and where that comes from; for an entered value the range is entered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from greenplanner.catalog.pedigree import INDICATORS, factors_of, kind_of
from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import tr_data, tr_sentences
from greenplanner.gui.models import cells
from greenplanner.gui.models.uncertainty_rows import is_percent
from greenplanner.gui.places import place_text
from greenplanner.gui.widgets.value_dialogs import number, text_of
from greenplanner.model.propagation import lognormal
from greenplanner.model.uncertainty import MEASURED
from greenplanner.model.uncertainty_factors import Estimate, estimates
from greenplanner.model.uncertainty_words import INDICATOR_NAMES, SCORES
from greenplanner.plan.attributes import attribute
from greenplanner.plan.filling import Origin, scores_of_origin
from greenplanner.plan.ranges import find_range, mean_of, range_of, with_range, without_range
from greenplanner.plan.resolve import Resolved, ResolveError, resolve
from greenplanner.plan.types import ValueRange

EXACT, BOUNDS, SCORED = range(3)


class RangeDialog(QDialog):
    """Shows low, value and high of one value; entered values can be given a range or scores."""

    def __init__(
        self,
        document: Document,
        path: str,
        parent: QWidget | None = None,
        estimate: Estimate | None = None,
    ) -> None:
        super().__init__(parent)
        self.document, self.path = document, path
        entity, key, field = path.split("/")
        self.attribute = attribute(entity, field)
        filled = _filled(document)
        plan = filled.plan if filled is not None else document.plan
        member = next((each for each in getattr(plan, entity) if each.id == key), None)
        own = next((each for each in getattr(document.plan, entity) if each.id == key), None)
        self.origin = filled.origins.get(path, Origin("entered")) if filled is not None else Origin("entered")
        self.value = mean_of(getattr(member, field, None))
        self.known = (self.origin.low, self.origin.high)
        # A default of the program has the range that the intervals of the totals take for it.
        found = estimate if getattr(own, field, None) is None else None
        if found is None and filled is not None and self.known[0] is None:
            found = _estimate(filled, path)
        if found is not None:
            self.origin = found.origin
            of_path = next(each for each in found.members if each.path == path)
            self.known = (of_path.low, of_path.high)
            self.value = of_path.value
        # A measured value has the range of its recording, one of the catalog that of its row.
        self.editable = getattr(own, field, None) is not None and self.origin.kind == "entered"
        self.setWindowTitle(self.tr("Range of a value"))
        self.resize(560, 420)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(10)
        self._head(place_text(document.plan, path), getattr(member, field, None))
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box = QDialogButtonBox.StandardButton
        if self.editable:
            self._build_entry()
            self.buttons = QDialogButtonBox(box.Ok | box.Cancel)
            self.buttons.accepted.connect(self.accept)
        else:
            self._build_origin()
            self.buttons = QDialogButtonBox(box.Close)
        self.buttons.rejected.connect(self.reject)
        self.column.addStretch(1)
        self.column.addWidget(self.summary)
        self.column.addWidget(self.buttons)
        if self.editable:
            self._start()
        else:
            self._sum_up(*self.known, self.origin.gsd2)

    @classmethod
    def ask(
        cls,
        document: Document,
        path: str,
        parent: QWidget | None = None,
        estimate: Estimate | None = None,
    ) -> None:
        """Show the range of a value; what is entered becomes one step of undo.

        ``estimate`` is the factor where it is no input of the plan: a result of the cooling model.
        """
        dialog = cls(document, path, parent, estimate)
        if dialog.exec() and dialog.editable:
            dialog.apply()
        dialog.deleteLater()

    # -- building ----------------------------------------------------------------------------------

    def _head(self, place: str, value: Any) -> None:
        heading = QLabel(place)
        heading.setProperty("heading", True)
        heading.setWordWrap(True)
        self.column.addWidget(heading)
        unit = cells.unit_text(self.attribute, self.document.plan)
        shown = numbers.NOT_KNOWN if self.value is None else self._number(self.value)
        text = f"{shown} {unit}".strip() if not shown.endswith("%") else shown
        if isinstance(value, tuple):
            text = self.tr("{mean} (mean of {count} values; the range is of the mean)").format(
                mean=text, count=len(value)
            )
        line = QLabel(f"{text} · {cells.kind_word(self.origin.kind)}")
        line.setWordWrap(True)
        self.column.addWidget(line)

    def _build_origin(self) -> None:
        source = tr_data(self.origin.source) + (f" ({self.origin.year})" if self.origin.year else "")
        for text in (source, tr_sentences(self.origin.note)):
            if text:
                label = QLabel(text)
                label.setWordWrap(True)
                label.setProperty("muted", True)
                self.column.addWidget(label)
        scores = scores_of_origin(self.origin, self.document.catalog)
        if scores:
            if self.origin.gsd2 is None:
                own = QLabel(self.tr("The range is not from these scores, but from the source or assumed."))
                own.setWordWrap(True)
                self.column.addWidget(own)
            self.column.addWidget(self._scores_table(scores))
        hint = QLabel(self.tr("Enter the value itself to give it a range of your own."))
        hint.setWordWrap(True)
        hint.setVisible(self.origin.kind in ("catalog", "assumed"))
        self.column.addWidget(hint)

    def _scores_table(self, scores: Sequence[int]) -> QWidget:
        """Return each score with its meaning and its factor of uncertainty."""
        kind = kind_of(self.origin.table, self.attribute.field)
        factors, basic = factors_of(scores, kind, self.document.catalog)
        frame = QFrame()
        frame.setProperty("card", True)
        grid = QGridLayout(frame)
        grid.setColumnStretch(2, 1)
        heads = (self.tr("Data quality"), self.tr("Score"), self.tr("Means"), self.tr("Factor"))
        lines = [
            (tr_data(INDICATOR_NAMES[name]), str(score), tr_data(SCORES[name][score - 1]), factor)
            for name, score, factor in zip(INDICATORS, scores, factors, strict=True)
        ]
        lines.append((self.tr("Basic uncertainty"), "", tr_data(_kind_name(self.document, kind)), basic))
        for column, text in enumerate(heads):
            head = QLabel(text)
            head.setProperty("muted", True)
            grid.addWidget(head, 0, column)
        for row, (name, score, meaning, factor) in enumerate(lines, start=1):
            told = QLabel(meaning)
            told.setWordWrap(True)
            for column, widget in enumerate((QLabel(name), QLabel(score), told)):
                grid.addWidget(widget, row, column)
            grid.addWidget(QLabel(numbers.format_number(factor, 3)), row, 3)
        return frame

    def _build_entry(self) -> None:
        self.exact = QRadioButton(self.tr("Exact: no range"))
        self.bounds = QRadioButton(self.tr("Low and high of the 95 % interval"))
        self.scored = QRadioButton(self.tr("Data quality scores"))
        self.choice = QButtonGroup(self)
        for number_, button in enumerate((self.exact, self.bounds, self.scored)):
            self.choice.addButton(button, number_)
        unit = cells.unit_text(self.attribute, self.document.plan)
        self.low, self.high = QLineEdit(), QLineEdit()
        self.bounds_box, form = _form()
        for edit, name in ((self.low, self.tr("Low")), (self.high, self.tr("High"))):
            form.addRow(f"{name} ({unit})" if unit else name, edit)
            edit.setAccessibleName(name)
            edit.textChanged.connect(lambda _text: self._check())
        self.scores_box, form = _form()
        self.combos: list[QComboBox] = []
        for name in INDICATORS:
            combo = QComboBox()
            for score, meaning in enumerate(SCORES[name], start=1):
                combo.addItem(f"{score}: {tr_data(meaning)}", score)
            combo.setAccessibleName(tr_data(INDICATOR_NAMES[name]))
            combo.currentIndexChanged.connect(lambda _index: self._check())
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(24)
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            form.addRow(tr_data(INDICATOR_NAMES[name]), combo)
            self.combos.append(combo)
        self.more, form = _form()
        self.group, self.note = QLineEdit(), QLineEdit()
        self.group.setPlaceholderText(self.tr("empty: an estimate of its own"))
        self.group.setToolTip(
            self.tr("Values with the same word here are one estimate: they are too high or too low together.")
        )
        self.note.setPlaceholderText(self.tr("where the range comes from"))
        form.addRow(self.tr("Same estimate as"), self.group)
        form.addRow(self.tr("Note"), self.note)
        for widget in (
            self.exact, self.bounds, self.bounds_box, self.scored, self.scores_box, self.more
        ):  # fmt: skip
            self.column.addWidget(widget)
        self.choice.idToggled.connect(lambda _id, _on: self._check())

    def _start(self) -> None:
        entry = find_range(self.document.plan, self.path)
        if entry is not None:
            self.group.setText(entry.group or "")
            self.note.setText(entry.note or "")
            if entry.scores is not None:
                for combo, score in zip(self.combos, entry.scores, strict=True):
                    combo.setCurrentIndex(score - 1)
                self.scored.setChecked(True)
            else:
                share = is_percent(self.attribute)
                self.low.setText(text_of(entry.low, share=share))
                self.high.setText(text_of(entry.high, share=share))
                self.bounds.setChecked(True)
        else:
            self.exact.setChecked(True)
        self._check()

    # -- the entry ---------------------------------------------------------------------------------

    def entry(self) -> ValueRange | None:
        """Return what is entered, None for exact; raises ValueError with a sentence."""
        kind = self.choice.checkedId()
        if kind == EXACT:
            return None
        more = {"group": self.group.text().strip() or None, "note": self.note.text().strip() or None}
        if kind == SCORED:
            return ValueRange(
                path=self.path, scores=tuple(combo.currentData() for combo in self.combos), **more
            )
        divisor = 100.0 if is_percent(self.attribute) else 1.0
        low, high = (number(edit.text().replace("%", "")) / divisor for edit in (self.low, self.high))
        entry = ValueRange(path=self.path, low=low, high=high, **more)
        with_range(self.document.plan, entry)
        return entry

    def apply(self) -> None:
        """Enter the range into the plan."""
        plan, entry = self.document.plan, self.entry()
        changed = without_range(plan, self.path) if entry is None else with_range(plan, entry)
        label = self.tr("Range of {field}").format(field=cells.tr_data(self.attribute.label))
        self.document.edit(changed, label)

    def _check(self) -> None:
        kind = self.choice.checkedId()
        self.bounds_box.setVisible(kind == BOUNDS)
        self.scores_box.setVisible(kind == SCORED)
        self.more.setVisible(kind != EXACT)
        good, text = True, ""
        try:
            entry = self.entry()
        except ValueError as error:
            empty = kind == BOUNDS and not (self.low.text().strip() and self.high.text().strip())
            good, text = False, self.tr("Enter a low and a high.") if empty else cells.sentence(error)
            self.summary.setText(text)
        else:
            known = None if entry is None else range_of(self.document.plan, entry, self.document.catalog)
            self._sum_up(*(known or (None, None, None)))
        self.summary.setProperty("danger", not good)
        self.summary.style().unpolish(self.summary)
        self.summary.style().polish(self.summary)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(good)

    def _sum_up(self, low: float | None, high: float | None, gsd2: float | None) -> None:
        """Say what the range is."""
        if low is None or high is None or self.value is None:
            self.summary.setText(self.tr("No range: the value counts as exact."))
            return
        text = self.tr("95 % interval: {low} to {high}").format(
            low=self._number(low), high=self._number(high)
        )
        if self.value:
            down, up = (abs(each / self.value - 1) for each in (low, high))
            text += f" ({numbers.MINUS}{numbers.format_share(down)} / +{numbers.format_share(up)})"
        if gsd2 is not None:
            mean = lognormal(self.value, gsd2**0.5).mean
            more = self.tr("GSD² {gsd2}: value / GSD² to value × GSD²; lognormal with mean {mean}.")
            text += "\n" + more.format(gsd2=numbers.format_number(gsd2, 4), mean=self._number(mean))
        self.summary.setText(text)

    def _number(self, value: float) -> str:
        if is_percent(self.attribute):
            return numbers.format_share(value, 4)
        return numbers.format_number(value, 5)


def _form() -> tuple[QWidget, QFormLayout]:
    box = QWidget()
    form = QFormLayout(box)
    form.setContentsMargins(24, 0, 0, 0)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return box, form


def _filled(document: Document) -> Resolved | None:
    try:
        return resolve(document.plan, document.catalog)
    except ResolveError:
        return document.resolved


def _estimate(filled: Resolved, path: str) -> Estimate | None:
    for estimate in estimates(filled, MEASURED):
        if any(member.path == path for member in estimate.members) and estimate.sensor is None:
            return estimate
    return None


def _kind_name(document: Document, kind: str) -> str:
    row = document.catalog.tables["pedigree"].get(f"basic-{kind}")
    return row.name.removeprefix("Basic uncertainty: ") if row is not None else kind
