"""The label of the demonstration device: wherever its figures are shown."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


class DemoBadge(QLabel):
    """Says that figures are made up; hidden at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("DEMONSTRATION"))
        self.setObjectName("staleMark")
        self.setToolTip(self.tr("The figures are made up by the program; no GPU is measured."))
        self.hide()
