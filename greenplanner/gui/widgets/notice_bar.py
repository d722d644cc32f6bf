"""A line over the page that tells one thing and offers one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from greenplanner.gui import icons, theme

_COLORS = {"danger": "danger", "warning": "warning", "info": "accent"}


class Notice(QFrame):
    """One sentence with a level, an optional button and a cross to dismiss it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._level = "info"
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton()
        self._button.setAutoDefault(True)
        self._button.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.clicked.connect(self.hide)
        self._action: Callable[[], object] | None = None
        self._holds: Callable[[], bool] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 6, 4)
        layout.setSpacing(10)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        self.hide()

    def tell(
        self,
        text: str,
        level: str = "info",
        button: str = "",
        action: Callable[[], object] | None = None,
        holds: Callable[[], bool] | None = None,
    ) -> None:
        """Show a sentence; an empty one hides the line. ``holds`` says how long it is true."""
        self._holds = holds
        if not text:
            self.hide()
            return
        self._level, self._action = level, action
        self._text.setText(text)
        self.setAccessibleName(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setProperty("level", level)
        self.style().unpolish(self)
        self.style().polish(self)
        self.retint()
        self.show()

    def check(self) -> None:
        """Take the sentence away once it is no longer true."""
        if self._holds is not None and not self._holds():
            self.tell("")

    @property
    def text(self) -> str:
        """What the line says; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def press(self) -> None:
        """Do what the button offers."""
        self._button.click()

    def _act(self) -> None:
        if self._action is not None:
            self._action()

    def retint(self) -> None:
        """Follow a change of the theme."""
        t = theme.tokens()
        self._icon.setPixmap(icons.pixmap(self._level, getattr(t, _COLORS[self._level]), 18))
        self._close.setIcon(icons.icon("close", t.text_muted))
