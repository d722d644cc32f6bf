"""The list of pasted cells that were no values: nothing is lost, each can be gone to and mended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.models.operations import Outcome, Problem

_PLACE = Qt.ItemDataRole.UserRole
_MOST_LINES = 4


class ProblemPanel(QFrame):
    """What the last paste did, and its refused cells until they are mended or dismissed."""

    go_to = Signal(str, str)  # id, field
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.problems: list[Problem] = []
        self._outcome = Outcome()
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Cells that were not understood"))
        self.list.itemActivated.connect(self._activated)
        self.list.itemClicked.connect(self._activated)
        self.button = QPushButton(self.tr("Dismiss"))
        self.button.clicked.connect(self._dismiss)
        line = QHBoxLayout()
        line.addWidget(self.text, 1)
        line.addWidget(self.button)
        body = QVBoxLayout(self)
        body.setContentsMargins(12, 8, 12, 8)
        body.addLayout(line)
        body.addWidget(self.list)
        self.hide()

    def tell(self, outcome: Outcome, what: str) -> None:
        """Show what a paste did; ``what`` is the word for one row."""
        counts = (
            (outcome.entered, self.tr("1 cell entered."), self.tr("{count} cells entered.")),
            (len(outcome.added), self.tr("1 row added ({what})."), self.tr("{count} rows added ({what}).")),
            (
                outcome.left_out,
                self.tr("1 column of the block lies beyond the table and was left out."),
                self.tr("{count} columns of the block lie beyond the table and were left out."),
            ),
            (
                len(outcome.problems),
                self.tr("1 cell was not understood; it stays marked with the pasted text:"),
                self.tr("{count} cells were not understood; they stay marked with the pasted text:"),
            ),
        )
        parts = [
            (one if count == 1 else many).replace("{count}", str(count)).replace("{what}", what)
            for place, (count, one, many) in enumerate(counts)
            if count or place == 0
        ]
        self.text.setText(" ".join(parts))
        self.problems = list(outcome.problems)
        self._fill()
        worth = bool(outcome.problems or outcome.added or outcome.left_out)
        self.setProperty("level", "warning" if outcome.problems or outcome.left_out else "info")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setVisible(worth)

    def say(self, text: str) -> None:
        """Show a sentence about something that happened besides what was asked for."""
        self.problems = []
        self._fill()
        self.text.setText(text)
        self.setProperty("level", "info")
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def keep(self, places: Sequence[tuple[str, str]]) -> None:
        """Keep only the problems of cells that are still refused."""
        left = [item for item in self.problems if (item.key, item.field) in places]
        if len(left) != len(self.problems):
            self.problems = left
            self._fill()
            if not left:
                self.hide()

    def _fill(self) -> None:
        self.list.clear()
        for problem in self.problems:
            text = self.tr("{row}, {column}: {sentence}")
            item = QListWidgetItem(
                text.format(row=problem.row_name, column=problem.column_name, sentence=problem.sentence)
            )
            item.setToolTip(problem.text)
            item.setData(_PLACE, (problem.key, problem.field))
            self.list.addItem(item)
        self.list.setVisible(bool(self.problems))
        lines = min(len(self.problems), _MOST_LINES)
        self.list.setFixedHeight(max(1, lines) * max(18, self.list.sizeHintForRow(0)) + 6)

    def _activated(self, item: QListWidgetItem) -> None:
        self.go_to.emit(*item.data(_PLACE))

    def _dismiss(self) -> None:
        self.hide()
        self.problems = []
        self.dismissed.emit()
