"""The badge that says where a value is from: a shape and a letter, color only on top."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from greenplanner.gui import theme
from greenplanner.gui.models.cells import kind_word

SIZE = 14
_LETTERS = {"catalog": "C", "assumed": "A", "measured": "M", "model": "="}


def draw_badge(painter: QPainter, rect: QRectF, kind: str) -> None:
    """Draw the badge of an origin: dot entered, square C or = (model), dashed circle A, filled M."""
    if not kind:
        return
    t = theme.tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    center = rect.center()
    if kind == "entered":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.accent))
        painter.drawEllipse(center, 3.0, 3.0)
        painter.restore()
        return
    box = QRectF(center.x() - SIZE / 2 + 0.5, center.y() - SIZE / 2 + 0.5, SIZE - 1, SIZE - 1)
    ink = QColor(t.warning if kind == "assumed" else t.accent if kind == "measured" else t.text_muted)
    pen = QPen(ink, 1.0)
    if kind == "assumed":
        pen.setStyle(Qt.PenStyle.DashLine)
        pen.setDashPattern([2.0, 1.5])
    painter.setPen(pen)
    if kind == "measured":
        painter.setBrush(ink)
    if kind == "assumed":
        painter.drawEllipse(box)
    else:
        painter.drawRoundedRect(box, 3, 3)
    font = QFont(painter.font())
    font.setPixelSize(9)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(t.accent_text) if kind == "measured" else ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _LETTERS.get(kind, "?"))
    painter.restore()


def draw_problem(painter: QPainter, rect: QRectF) -> None:
    """Draw the sign of a refused text: a triangle with an exclamation mark."""
    t = theme.tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    center, half = rect.center(), SIZE / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(t.danger))
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(center.x(), center.y() - half),
                QPointF(center.x() + half, center.y() + half - 1),
                QPointF(center.x() - half, center.y() + half - 1),
            ]
        )
    )
    font = QFont(painter.font())
    font.setPixelSize(10)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(t.surface))
    painter.drawText(rect.adjusted(0, 3, 0, 1), Qt.AlignmentFlag.AlignCenter, "!")
    painter.restore()


class SourceBadge(QWidget):
    """The badge as a widget of its own, with the origin in its tooltip and accessible name."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = ""
        self.setFixedSize(self.sizeHint())

    @property
    def kind(self) -> str:
        """The kind of origin that is shown; empty for none."""
        return self._kind

    def set_origin(self, kind: str, tooltip: str) -> None:
        """Show an origin."""
        self._kind = kind
        self.setToolTip(tooltip)
        self.setAccessibleName(kind_word(kind))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click."""
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
        super().mouseReleaseEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size of a badge with a little air."""
        return QSize(SIZE + 2, SIZE + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the badge."""
        painter = QPainter(self)
        draw_badge(painter, QRectF(self.rect()), self._kind)
        painter.end()
