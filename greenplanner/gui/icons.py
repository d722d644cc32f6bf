"""The icons: stroke drawings in ``resources/icons``, tinted with the colors of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from greenplanner import resources
from greenplanner.gui import theme

_SIZE = 20
_INK = "#000"


@cache
def _drawing(name: str) -> str:
    return resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")


def _pixmap(drawing: str, color: str | None, size: int) -> QPixmap:
    if color is not None:
        drawing = drawing.replace(f'"{_INK}"', f'"{color}"')
    app = QGuiApplication.instance()
    ratio = max(2.0, app.devicePixelRatio()) if isinstance(app, QGuiApplication) else 2.0
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, color: str | None = None) -> QIcon:
    """Return an icon in the color of text (or in ``color``), paler where disabled."""
    t = theme.tokens()
    drawing = _drawing(name)
    normal = _pixmap(drawing, color or t.text, _SIZE)
    result = QIcon(normal)
    # Without it the style blends the color of a selection into the icon.
    result.addPixmap(normal, QIcon.Mode.Selected)
    result.addPixmap(_pixmap(drawing, t.ghost, _SIZE), QIcon.Mode.Disabled)
    return result


def pixmap(name: str, color: str, size: int = _SIZE) -> QPixmap:
    """Return a tinted drawing for a label."""
    return _pixmap(_drawing(name), color, size)


def app_icon() -> QIcon:
    """Return the icon of the program in its own colors."""
    result = QIcon()
    for size in (32, 128):
        result.addPixmap(_pixmap(_drawing("greenplanner"), None, size))
    return result
