"""A year of hourly values as a small picture: days from left to right, hours from top to bottom."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from greenplanner.gui import theme

_DAYS, _HOURS = 365, 24


class SeriesPreview(QWidget):
    """Light is low, dark is high; with a scale of its own for each series."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: np.ndarray | None = None
        self.setMinimumHeight(96)
        self.setAccessibleName(self.tr("Picture of the year"))
        self.setToolTip(
            self.tr("January to December from left to right, 00:00 to 23:00 UTC from top to bottom")
        )

    def sizeHint(self) -> QSize:
        """Return a size at which the days can be told."""
        return QSize(_DAYS + 2, 110)

    def show_values(self, values: np.ndarray | None) -> None:
        """Show another year; None shows an empty frame."""
        self.values = values
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture over the whole widget."""
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(area, QColor(tokens.surface_alt))
        if self.values is not None:
            painter.drawImage(area, picture(self.values, tokens))
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        painter.end()


def picture(values: np.ndarray, tokens: theme.Tokens) -> QImage:
    """Return 365 x 24 points in shades between two colors of the theme."""
    table = np.asarray(values, dtype=float).reshape(_DAYS, _HOURS).T
    low, high = float(table.min()), float(table.max())
    share = (table - low) / (high - low) if high > low else np.full_like(table, 0.5)
    first, last = (
        np.array(QColor(name).getRgb()[:3], dtype=float) for name in (tokens.surface_alt, tokens.accent)
    )
    colors = np.ascontiguousarray(np.rint(first + share[..., None] * (last - first)), dtype=np.uint8)
    data = np.zeros((_HOURS, _DAYS, 4), dtype=np.uint8)
    data[..., :3], data[..., 3] = colors, 255
    return QImage(data.tobytes(), _DAYS, _HOURS, 4 * _DAYS, QImage.Format.Format_RGBA8888).copy()
