"""The effect of a lever by measure, and the table of what was published on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from greenplanner.catalog.lever_evidence import Evidence
from greenplanner.gui.i18n import tr_data
from greenplanner.gui.models import cells
from greenplanner.gui.models.lever_gallery import range_text, share_text, signed
from greenplanner.model.measures import MEASURES
from greenplanner.whatif.effects import FOLLOWS, OUTSIDE, Effect

_PARTS = ("cost_measures", FOLLOWS)
_SHOWN = (
    "facility_kwh",
    OUTSIDE,
    "scope2_location_kg",
    "scope2_market_kg",
    "total_market_kg",
    "embodied_amortized_kg",
    "water_l",
    "cost",
    *_PARTS,
)


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
        own = {
            OUTSIDE: self.tr("Outside the halls (clients, network)"),
            "cost_measures": self.tr("of it the measure itself"),
            FOLLOWS: self.tr("of it what follows in the plan"),
        }
        for line, key in enumerate(_SHOWN, start=1):
            labels = tuple(QLabel() for _ in heads)
            labels[0].setText(own.get(key) or tr_data(MEASURES[key].label))
            labels[0].setWordWrap(True)
            labels[0].setMinimumWidth(120)
            labels[3].setProperty("muted", True)
            if key in _PARTS:
                labels[0].setContentsMargins(14, 0, 0, 0)
                labels[0].setProperty("muted", True)
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
            unit = {OUTSIDE: "kWh", FOLLOWS: "currency"}.get(key) or MEASURES[key].unit
            texts = (
                signed(change.value, unit, currency),
                "" if key in _PARTS else share_text(change),
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
            quality = tr_data(row.quality)
            if row.quality != "assumed" and row.range_quality == "assumed":
                quality = "\n".join((quality, self.tr("range assumed")))
            texts = (what, self._effect(row), source, quality)
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
