"""Four strips over one time axis, drawn with QPainter: cheap enough for eight pictures a second.

Titles, scales and horizontal lines are kept as a picture and drawn again only when size, theme or a
scale changes; each frame draws the lines (least and greatest of each pixel column), marks and cursor.
"""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from greenplanner.gui import numbers, theme
from greenplanner.gui.gpu import strip_lines, texts
from greenplanner.gui.gpu.sources import Source
from greenplanner.gui.gpu.strips import MEMORY, POWER, TEMPERATURE, UTILIZATION, Strip

_LEFT, _RIGHT, _TOP, _BOTTOM, _TITLE, _GAP = 58, 20, 2, 22, 18, 8
_SMOOTH_POINTS = 1500  # more points are drawn without antialiasing
DECIMATED = True  # the benchmark turns it off


class StripChart(QWidget):
    """The strips. ``growing`` sources end where the session is; others stand still."""

    cursor_moved = Signal(object)  # seconds, or None

    def __init__(self, growing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.growing = growing
        self.source: Source | None = None
        self.gpus: tuple[int, ...] = ()
        self.strips: tuple[Strip, ...] = (POWER, UTILIZATION, TEMPERATURE, MEMORY)
        self.seconds: float | None = 60.0 if growing else None
        self.end: float | None = None  # None: the latest
        self.cursor: float | None = None
        self.frames = 0
        self._back: QPixmap | None = None
        self._back_key: tuple[object, ...] = ()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 240)
        self.setAccessibleName(self.tr("Course of power, utilization, temperature and memory over time"))
        self.setToolTip("")

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(700, 420)

    # --- what is shown -----------------------------------------------------------------------

    def show_source(self, source: Source | None, gpus: tuple[int, ...] | None = None) -> None:
        """Show another course; ``gpus`` None shows all."""
        self.source = source
        there = () if source is None else tuple(device.index for device in source.devices())
        self.gpus = there if gpus is None else tuple(gpu for gpu in gpus if gpu in there)
        self.cursor = None
        self.update()

    def show_gpus(self, gpus: tuple[int, ...]) -> None:
        """Show only some GPUs."""
        self.gpus = gpus
        self.update()

    def show_last(self, strip: Strip) -> None:
        """Choose what the lowest strip shows."""
        self.strips = (*self.strips[:-1], strip)
        self.update()

    def zoom(self, seconds: float | None) -> None:
        """Show so many seconds; None shows all."""
        self.seconds = seconds
        self.end = None
        self.update()

    def go_to(self, end: float | None) -> None:
        """Show the time up to ``end``; None follows the latest."""
        self.end = end
        self.update()

    def x_range(self) -> tuple[float, float]:
        """Return the first and last second on the screen."""
        first, last = self.source.span() if self.source is not None else (0.0, 10.0)
        if self.seconds is None:
            if not self.growing:
                return first, max(last, first + 1e-3)
            # Grows in steps, or the whole picture would shift at each frame.
            step = strip_lines.time_step(max(last - first, 10.0), 12)
            return first, first + max(10.0, step * math.ceil((last - first) / step + 1e-9))
        end = self.end if self.end is not None else max(last, first + self.seconds)
        return end - self.seconds, end

    def top_of(self, strip: Strip) -> float:
        """Return the upper end of a strip's scale in its unit."""
        if strip.fixed is not None:
            return strip.fixed
        highest = [0.0]
        if self.source is not None:
            devices = {device.index: device for device in self.source.devices()}
            for gpu in self.gpus:
                found = self.source.highest(gpu, strip.column)
                highest.append(found or 0.0)
                if strip.column == "power_w":
                    highest.append(devices[gpu].limit_w or 0.0)
                elif strip.column == "memory_used_mib":
                    highest.append(devices[gpu].memory_total_mib or 0.0)
        return strip_lines.nice_top(max(highest) * strip.scale or 1.0)

    def color(self, gpu: int) -> QColor:
        """Return the color of a GPU."""
        series = theme.tokens().series
        there = [] if self.source is None else [device.index for device in self.source.devices()]
        return QColor(series[(there.index(gpu) if gpu in there else 0) % len(series)])

    # --- places ------------------------------------------------------------------------------

    def areas(self) -> list[QRectF]:
        """Return where the lines of each strip are."""
        count = len(self.strips)
        height = (self.height() - _TOP - _BOTTOM - _GAP * (count - 1)) / count
        return [
            QRectF(
                _LEFT,
                _TOP + number * (height + _GAP) + _TITLE,
                max(10.0, self.width() - _LEFT - _RIGHT),
                max(10.0, height - _TITLE),
            )
            for number in range(count)
        ]

    def _x(self, t: float) -> float:
        area = self.areas()[0]
        start, end = self.x_range()
        return area.left() + (t - start) / (end - start) * area.width()

    def time_at(self, x: float) -> float:
        """Return the time under a horizontal place."""
        area = self.areas()[0]
        start, end = self.x_range()
        return start + (x - area.left()) / area.width() * (end - start)

    # --- painting ----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw one frame."""
        self.frames += 1
        tops = [self.top_of(strip) for strip in self.strips]
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._background(tops))
        painter.setFont(self._small())
        self._draw_time(painter)
        if self.source is not None:
            for strip, area, top in zip(self.strips, self.areas(), tops, strict=True):
                self._draw_lines(painter, strip, area, top)
            self._draw_marks(painter)
            self._draw_cursor(painter)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(QColor(theme.tokens().accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(11)
        return font

    def _background(self, tops: list[float]) -> QPixmap:
        ratio = self.devicePixelRatioF()
        demo = self.source is not None and self.source.is_demo()
        t = theme.tokens()
        labels = tuple((strip.label, strip.unit) for strip in self.strips)
        key = (self.size(), ratio, tuple(tops), t, labels, self.gpus, demo)
        if self._back is not None and key == self._back_key:
            return self._back
        back = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        back.setDevicePixelRatio(ratio)
        back.fill(QColor(t.surface))
        painter = QPainter(back)
        painter.setFont(self._small())
        for strip, area, top in zip(self.strips, self.areas(), tops, strict=True):
            self._draw_frame(painter, strip, area, top)
        if demo:
            self._draw_watermark(painter)
        painter.end()
        self._back, self._back_key = back, key
        return back

    def _draw_frame(self, painter: QPainter, strip: Strip, area: QRectF, top: float) -> None:
        t = theme.tokens()
        painter.fillRect(area, QColor(t.surface_alt))
        painter.setPen(QColor(t.text))
        title = QRectF(area.left(), area.top() - _TITLE, area.width(), _TITLE)
        middle = Qt.AlignmentFlag.AlignVCenter
        name = f"{strip.label}, {strip.unit}"
        painter.drawText(title, middle | Qt.AlignmentFlag.AlignLeft, name)
        if len(self.gpus) > 1 and strip is self.strips[0]:
            x = title.left() + painter.fontMetrics().horizontalAdvance(name) + 18
            for gpu in self.gpus:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.color(gpu))
                painter.drawRect(QRectF(x, title.center().y() - 4, 12, 8))
                painter.setPen(QColor(t.text))
                text = f"GPU {gpu}"
                painter.drawText(QPointF(x + 17, title.center().y() + 4), text)
                x += 17 + painter.fontMetrics().horizontalAdvance(text) + 14
        count = 4 if area.height() > 70 else 2
        step = top / count if strip.fixed is not None else strip_lines.nice_step(top, count)
        value = 0.0
        while value <= top * (1 + 1e-9):
            y = area.bottom() - value / top * area.height()
            painter.setPen(QPen(QColor(t.border), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(t.text_muted))
            box = QRectF(0, y - 8, _LEFT - 8, 16)
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, numbers.format_exact(value))
            value += step

    def _draw_watermark(self, painter: QPainter) -> None:
        text = self.tr("DEMONSTRATION: made-up figures")
        font = QFont(self.font())
        font.setBold(True)
        color = QColor(theme.tokens().warning)
        color.setAlpha(70)
        painter.setPen(color)
        for area in self.areas():
            font.setPixelSize(max(12, min(24, int(area.height() / 2.5))))
            painter.setFont(font)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_time(self, painter: QPainter) -> None:
        t = theme.tokens()
        start, end = self.x_range()
        areas = self.areas()
        step = strip_lines.time_step(end - start, max(2, int(areas[0].width() / 90)))
        value = math.ceil(max(start, 0.0) / step - 1e-9) * step
        while value <= end + 1e-9:
            x = self._x(value)
            painter.setPen(QPen(QColor(t.border), 1))
            for area in areas:
                painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(QColor(t.text_muted))
            box = QRectF(x - 40, areas[-1].bottom() + 4, 80, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, texts.clock(value))
            value += step

    def _draw_lines(self, painter: QPainter, strip: Strip, area: QRectF, top: float) -> None:
        assert self.source is not None
        start, end = self.x_range()
        count = max(50, int(area.width()))
        painter.save()
        painter.setClipRect(area.adjusted(0, -1, 0, 1))
        drawn = False
        for gpu in self.gpus:
            t, low, high = self.source.envelope(gpu, strip.column, start, end, count if DECIMATED else 10**9)
            x = area.left() + (t - start) / (end - start) * area.width()
            factor = area.height() / top * strip.scale
            low, high = area.bottom() - low * factor, area.bottom() - high * factor
            decimated = bool(np.any(low != high) and np.any(np.abs(low - high) > 0))
            xs, ys = (
                strip_lines.stepped(x, high)
                if strip.step and not decimated
                else strip_lines.polyline(x, low, high)
            )
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, xs.size < _SMOOTH_POINTS)
            pen = QPen(self.color(gpu), 1.0)  # a wider one costs six times as much
            pen.setCosmetic(True)
            painter.setPen(pen)
            for polygon in strip_lines.polygons(xs, ys):
                drawn = True
                painter.drawPolyline(polygon)
        painter.restore()
        if not drawn and self.gpus and self._has_readings():
            painter.setPen(QColor(theme.tokens().text_muted))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, texts.not_reported())

    def _has_readings(self) -> bool:
        first, last = self.source.span() if self.source is not None else (0.0, 0.0)
        return last > first

    def _draw_marks(self, painter: QPainter) -> None:
        assert self.source is not None
        t = theme.tokens()
        start, end = self.x_range()
        last = self.source.span()[1]
        areas = self.areas()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for gap in self.source.gaps():
            self._band(painter, gap.start, gap.end, QColor(t.ghost), 60)
        for mark in self.source.marks():
            until = last if mark.end is None else mark.end
            if until < start or mark.start > end:
                continue
            self._band(painter, mark.start, until, QColor(t.accent), 36)
            x = max(self._x(mark.start), areas[0].left())
            painter.setPen(QPen(QColor(t.accent), 1, Qt.PenStyle.DashLine))
            for edge in (mark.start, until):
                if start <= edge <= end:
                    painter.drawLine(
                        QPointF(self._x(edge), areas[0].top()), QPointF(self._x(edge), areas[-1].bottom())
                    )
            label = QRectF(x, areas[0].top(), painter.fontMetrics().horizontalAdvance(mark.name) + 10, 16)
            painter.fillRect(label, QColor(t.accent_soft))
            painter.setPen(QColor(t.text))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, mark.name)

    def _band(self, painter: QPainter, begin: float, until: float, color: QColor, alpha: int) -> None:
        areas = self.areas()
        left, right = max(self._x(begin), areas[0].left()), min(self._x(until), areas[0].right())
        if right <= left:
            return
        color.setAlpha(alpha)
        for area in areas:
            painter.fillRect(QRectF(left, area.top(), right - left, area.height()), color)

    def _draw_cursor(self, painter: QPainter) -> None:
        start, end = self.x_range()
        if self.source is None or self.cursor is None or not start <= self.cursor <= end:
            return
        t = theme.tokens()
        x = self._x(self.cursor)
        areas = self.areas()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(QColor(t.text), 1))
        painter.drawLine(QPointF(x, areas[0].top()), QPointF(x, areas[-1].bottom()))
        found = {gpu: self.source.at(gpu, self.cursor) for gpu in self.gpus}
        for strip, area in zip(self.strips, areas, strict=True):
            parts = []
            for gpu, reading in found.items():
                value = reading[strip.column]
                text = texts.reading(None if value is None else value * strip.scale, "", 4)
                parts.append(f"{gpu}: {text}" if len(found) > 1 else text)
            text = f"{'   '.join(parts)} {strip.unit}"
            width = min(area.width(), painter.fontMetrics().horizontalAdvance(text) + 12)
            box = QRectF(area.right() - width, area.top() - _TITLE, width, _TITLE - 1)
            painter.fillRect(box, QColor(t.surface))  # the legend gives way
            painter.setPen(QColor(t.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        label = texts.clock(self.cursor) + f".{int(self.cursor * 10) % 10}"
        width = painter.fontMetrics().horizontalAdvance(label) + 12
        left = min(max(x - width / 2, areas[0].left()), areas[0].right() - width)
        box = QRectF(left, areas[-1].bottom() + 3, width, 17)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.text))
        painter.drawRect(box)
        painter.setPen(QColor(t.surface))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)

    # --- the cursor --------------------------------------------------------------------------

    def put_cursor(self, t: float | None) -> None:
        """Move the cursor; None takes it away."""
        self.cursor = t
        self.cursor_moved.emit(t)
        self._tell()
        self.update()

    def _tell(self) -> None:
        """Give a screen reader what the cursor shows."""
        if self.cursor is None or self.source is None:
            return
        parts = [texts.clock(self.cursor)]
        for gpu in self.gpus:
            reading = self.source.at(gpu, self.cursor)
            for strip in self.strips:
                value = reading[strip.column]
                text = texts.reading(None if value is None else value * strip.scale, strip.unit, 4)
                parts.append(f"GPU {gpu} {strip.label} {text}")
        self.setAccessibleDescription("; ".join(parts))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        x = event.position().x()
        area = self.areas()[0]
        self.put_cursor(self.time_at(x) if area.left() <= x <= area.right() else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the cursor away, unless the keyboard holds it."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.put_cursor(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor: arrows by a hundredth of the picture, with Shift by a tenth; Home, End, Esc."""
        start, end = self.x_range()
        last = min(end, self.source.span()[1]) if self.source is not None else end
        step = (end - start) / (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 100)
        now = self.cursor if self.cursor is not None else last
        moves = {
            Qt.Key.Key_Left: now - step,
            Qt.Key.Key_Right: now + step,
            Qt.Key.Key_Home: start,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in moves:
            self.put_cursor(min(max(moves[key], start, 0.0), last))
        elif key == Qt.Key.Key_Escape and self.cursor is not None:
            self.put_cursor(None)
        else:
            super().keyPressEvent(event)
