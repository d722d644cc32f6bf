"""A thin cover over figures that are not up to date: they stay readable, and are plainly set back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from greenplanner.gui import theme

_ALPHA = 165


class Veil(QWidget):
    """Covers its parent, whatever size that has; clicks go through."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        covered.installEventFilter(self)
        self.setGeometry(covered.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size; widgets that came later go below."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded) and watched is self.parent():
            self.setGeometry(self.parentWidget().rect())
            self.raise_()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the color of the window over everything."""
        color = QColor(theme.tokens().window)
        color.setAlpha(_ALPHA)
        painter = QPainter(self)
        painter.fillRect(self.rect(), color)
        painter.end()
