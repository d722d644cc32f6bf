"""A card with one figure that opens its explanation: with a click, or with Enter or Space."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from greenplanner.gui import numbers
from greenplanner.gui.models.columns import click_tip


class FigureCard(QPushButton):
    """Title above, figure below; looks as the headline cards do."""

    def __init__(self, title: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("headline")
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"{tip}\n{click_tip()}")
        self._title_text = title
        self.title = QLabel(title)
        self.title.setProperty("muted", True)
        self.title.setWordWrap(True)
        self.value = QLabel(numbers.NOT_KNOWN)
        self.value.setProperty("heading", True)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 6, 12, 6)
        box.setSpacing(1)
        for label in (self.title, self.value):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setMinimumWidth(0)
            box.addWidget(label)
        self.show_value(numbers.NOT_KNOWN)

    def show_value(self, text: str) -> None:
        """Show a figure."""
        self.value.setText(text)
        self.setAccessibleName(f"{self._title_text}: {text}")

    def sizeHint(self) -> QSize:
        """Return the size of the layout: a button would count its own empty text."""
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Let a row of cards shrink."""
        return QSize(90, self.layout().sizeHint().height())
