"""The power curve of a calibration: measured stretches, the curve, and the band of its interval."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from greenplanner.gui import numbers, theme
from greenplanner.gui.gpu import strip_lines
from greenplanner.gui.gpu.work import Calibrated

_LEFT, _RIGHT, _TOP, _BOTTOM = 52, 16, 24, 36
_MOST_POINTS = 2000


class CurvePicture(QWidget):
    """Power over utilization, drawn with QPainter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: Calibrated | None = None
        self.demo = False
        self.setMinimumSize(260, 200)
        self.setAccessibleName(self.tr("Power over utilization"))

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(420, 320)

    def show_calibrated(self, found: Calibrated | None, demo: bool) -> None:
        """Show another calibration."""
        self.found, self.demo = found, demo
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axes, band, stretches and curve."""
        t = theme.tokens()
        painter = QPainter(self)
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        area = QRectF(_LEFT, _TOP, self.width() - _LEFT - _RIGHT, self.height() - _TOP - _BOTTOM)
        painter.fillRect(self.rect(), QColor(t.surface))
        top = self._top()
        self._axes(painter, area, top)
        if self.found is not None and self.found.found is not None:
            self._draw(painter, area, top)
        if self.demo:
            color = QColor(t.warning)
            color.setAlpha(80)
            font.setPixelSize(16)
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(color)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.tr("DEMONSTRATION: made-up figures"))
        painter.end()

    def _top(self) -> float:
        found = self.found
        highest = [1.0]
        if found is not None and found.found is not None:
            highest.append(found.found.limit_w or 0.0)
            if found.found.sustained is not None:
                highest.append(found.found.sustained.value_w)
            if found.watts is not None and np.isfinite(found.watts).any():
                highest.append(float(np.nanmax(found.watts)))
        return strip_lines.nice_top(max(highest))

    def _axes(self, painter: QPainter, area: QRectF, top: float) -> None:
        t = theme.tokens()
        step = strip_lines.nice_step(top, 4)
        value = 0.0
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        while value <= top * (1 + 1e-9):
            y = area.bottom() - value / top * area.height()
            painter.setPen(QPen(QColor(t.border), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(t.text_muted))
            painter.drawText(QRectF(0, y - 8, _LEFT - 6, 16), side, numbers.format_exact(value))
            value += step
        for share in range(0, 101, 25):
            x = area.left() + share / 100 * area.width()
            box = QRectF(x - 30, area.bottom() + 3, 60, 14)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(share))
        painter.drawText(QPointF(4, 14), self.tr("Power, W"))
        below = QRectF(area.left(), area.bottom() + 18, area.width(), 16)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.tr("Utilization, %"))

    def _draw(self, painter: QPainter, area: QRectF, top: float) -> None:
        assert self.found is not None
        assert self.found.found is not None
        t = theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        found = self.found.found

        def point(u: float, watts: float) -> QPointF:
            return QPointF(area.left() + u * area.width(), area.bottom() - watts / top * area.height())

        if found.limit_w:
            painter.setPen(QPen(QColor(t.text_muted), 1, Qt.PenStyle.DashLine))
            painter.drawLine(point(0, found.limit_w), point(1, found.limit_w))
            painter.drawText(point(0, found.limit_w) + QPointF(4, -4), self.tr("limit"))
        curve = found.curve
        if curve is not None:
            busy = [u for u, _ in curve.points]
            low = [point(u, w) for u, w in zip(busy, curve.points_low, strict=True)]
            high = [point(u, w) for u, w in zip(busy, curve.points_high, strict=True)]
            color = QColor(t.accent)
            color.setAlpha(50)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawPolygon(QPolygonF([*low, *reversed(high)]))
        if self.found.busy is not None and self.found.watts is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            color = QColor(t.series[1])
            color.setAlpha(150)
            painter.setBrush(color)
            thin = slice(None, None, self.found.busy.size // _MOST_POINTS + 1)  # a day has 43 200 stretches
            for u, watts in zip(self.found.busy[thin].tolist(), self.found.watts[thin].tolist(), strict=True):
                if u == u and watts == watts:
                    painter.drawEllipse(point(u, watts), 2.5, 2.5)
        if curve is not None:
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF([point(u, watts) for u, watts in curve.points]))
