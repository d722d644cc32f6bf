"""Choices of the abatement cost view: basis, years, order, and the measures with buttons to move them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui import macc_words as words
from greenplanner.gui.widgets.choices import LabeledCombo


class MaccPanel(QScrollArea):
    """``chosen`` is another basis, year or order; ``moved`` a place of the list and where it goes."""

    chosen = Signal()
    moved = Signal(int, int)  # place, offset
    kept = Signal()  # the order shown shall be that of the scenario

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.basis_box = LabeledCombo(self.tr("Emissions"))
        self.basis_box.set_items(list(words.basis_names().items()))
        self.year_box = LabeledCombo(self.tr("Years"))
        self.order_box = LabeledCombo(self.tr("Order"))
        self.order_box.set_items(list(words.order_names().items()))
        for box in (self.basis_box, self.year_box, self.order_box):
            box.chosen.connect(lambda _value: self._choose())
            # In a narrow page the texts of the boxes are cut and the buttons stay in sight.
            box.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.combo.setMinimumContentsLength(8)
        self.rule = _muted()
        self.keep = QPushButton(self.tr("Use this order in the scenario"))
        self.keep.setToolTip(
            self.tr("Puts the changes of the scenario into the order shown; undo takes it back")
        )
        self.keep.setAutoDefault(True)
        self.keep.clicked.connect(self.kept)
        self.cost = _muted()
        self.cost.setText(words.cost_rule())
        self.marks: list[QLabel] = []
        self.labels: list[QLabel] = []
        self.up: list[QToolButton] = []
        self.down: list[QToolButton] = []
        self.lines: list[QWidget] = []
        self._follow: tuple[int, int] | None = None  # place of a moved measure, and its way
        self._build()
        self._choose_rule()

    def _build(self) -> None:
        body = QFrame()
        body.setProperty("card", True)
        column = QVBoxLayout(body)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        for box in (self.basis_box, self.year_box, self.order_box):
            column.addWidget(box)
        heading = QLabel(self.tr("Measures, done in this order"))
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        column.addSpacing(4)
        column.addWidget(heading)
        column.addWidget(self.rule)
        self.box = QVBoxLayout()
        self.box.setSpacing(4)
        column.addLayout(self.box)
        column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        column.addWidget(self.cost)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(body)
        self.setMinimumWidth(240)

    # -- choices -----------------------------------------------------------------------------

    @property
    def basis(self) -> str:
        """The emissions that are abated."""
        return str(self.basis_box.value())

    @property
    def year(self) -> int | None:
        """The year; None for all years."""
        return self.year_box.value()  # type: ignore[no-any-return]

    @property
    def order(self) -> str:
        """The order of the measures."""
        return str(self.order_box.value())

    def set_years(self, years: Sequence[int]) -> None:
        """Offer the years of the plan."""
        items: list[tuple[int | None, str]] = [(None, self.tr("All years"))] if len(years) > 1 else []
        self.year_box.set_items([*items, *((year, str(year)) for year in years)])
        self.year_box.setVisible(len(years) > 1)

    def _choose(self) -> None:
        self._choose_rule()
        self.chosen.emit()

    def _choose_rule(self) -> None:
        self.rule.setText(words.order_rules()[self.order])

    # -- measures ----------------------------------------------------------------------------

    def set_measures(self, names: Sequence[tuple[str, str, str]], *, differs: bool) -> None:
        """Show the measures as (name, tip, color of the bar or nothing).

        ``differs`` where the scenario has another order.
        """
        while len(self.lines) > len(names):
            self._take_line()
        while len(self.lines) < len(names):
            self._add_line()
        listed = self.order == "listed"
        for place, (name, tip, color) in enumerate(names):
            self.marks[place].setText("■" if color else "")
            self.marks[place].setStyleSheet(f"color: {color};" if color else "")
            self.labels[place].setText(f"{place + 1}.  {name}")
            self.labels[place].setToolTip(tip)
            for button, text, on in (
                (self.up[place], self.tr("Do this measure earlier: {name}"), place > 0),
                (self.down[place], self.tr("Do this measure later: {name}"), place < len(names) - 1),
            ):
                button.setVisible(listed)
                button.setEnabled(on)
                button.setToolTip(text.replace("{name}", name))
                button.setAccessibleName(button.toolTip())
        self.keep.setVisible(not listed and differs)
        if listed and len(names) > 1:
            self._focus_moved()

    def _add_line(self) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        mark = QLabel()
        mark.setFixedWidth(18)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label, 1)
        place = len(self.lines)
        for buttons, sign, offset in ((self.up, "↑", -1), (self.down, "↓", 1)):
            button = QToolButton()
            button.setText(sign)
            button.setAutoRaise(True)
            button.setStyleSheet("QToolButton { padding: 4px 6px; }")
            button.clicked.connect(lambda _=False, offset=offset: self._move(place, offset))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            buttons.append(button)
        self.marks.append(mark)
        self.labels.append(label)
        self.lines.append(line)
        self.box.addWidget(line)

    def _move(self, place: int, offset: int) -> None:
        # The focus goes with the measure, so that a key moves it on.
        self._follow = (place + offset, offset) if self.focusWidget() is not None else None
        self.moved.emit(place, offset)

    def _focus_moved(self) -> None:
        if self._follow is None or self._follow[0] >= len(self.lines):
            return
        place, offset = self._follow
        self._follow = None
        buttons = (self.up, self.down) if offset < 0 else (self.down, self.up)
        next(each[place] for each in buttons if each[place].isEnabled()).setFocus()

    def _take_line(self) -> None:
        for each in (self.marks, self.labels, self.up, self.down):
            each.pop()  # type: ignore[attr-defined]
        line = self.lines.pop()
        self.box.removeWidget(line)
        line.hide()
        line.deleteLater()


def _muted() -> QLabel:
    label = QLabel()
    label.setProperty("muted", True)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
