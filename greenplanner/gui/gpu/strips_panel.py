"""The strips with their zoom, the choice of the lowest strip, and a bar to look back with."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QScrollBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.gpu import strips
from greenplanner.gui.gpu.sources import Source
from greenplanner.gui.gpu.strip_chart import StripChart

FRAME_MS = 125  # eight pictures a second, however fast the readings come
_TENTHS = 10


class StripsPanel(QWidget):
    """Follows a growing source while ``set_moving``; stands still otherwise."""

    def __init__(self, growing: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = StripChart(growing)
        self.bar = QScrollBar(Qt.Orientation.Horizontal)
        self.bar.setAccessibleName(self.tr("Look back in time"))
        self.bar.hide()
        self.bar.valueChanged.connect(self._scrolled)
        self.group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(QLabel(self.tr("Show")))
        self.zooms: dict[float | None, QToolButton] = {}
        for seconds, text in ((60.0, self.tr("60 s")), (300.0, self.tr("5 min")), (None, self.tr("All"))):
            button = QToolButton()
            button.setText(text)
            button.setCheckable(True)
            button.setChecked(seconds == self.chart.seconds)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _on=False, seconds=seconds: self.zoom(seconds))
            self.group.addButton(button)
            self.zooms[seconds] = button
            row.addWidget(button)
        row.addSpacing(12)
        row.addWidget(QLabel(self.tr("Lowest strip")))
        self.last = QComboBox()
        for strip in (strips.MEMORY, strips.CLOCK):
            self.last.addItem(strip.label, strip)
        self.last.setAccessibleName(self.tr("What the lowest strip shows"))
        self.last.currentIndexChanged.connect(lambda _row: self.chart.show_last(self.last.currentData()))
        row.addWidget(self.last)
        row.addSpacing(12)
        self.gpu_label = QLabel("GPU")
        self.gpu = QComboBox()
        self.gpu.setAccessibleName(self.tr("GPUs shown"))
        self.gpu.currentIndexChanged.connect(lambda _row: self._gpu_chosen())
        row.addWidget(self.gpu_label)
        row.addWidget(self.gpu)
        self.right = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(self.right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.chart, 1)
        column.addWidget(self.bar)
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._frame)

    def show_source(self, source: Source | None) -> None:
        """Show another course."""
        self.chart.show_source(source)
        devices = [] if source is None else source.devices()
        self.gpu.blockSignals(True)
        self.gpu.clear()
        if len(devices) > 1:
            self.gpu.addItem(self.tr("All"), tuple(device.index for device in devices))
        for device in devices:
            self.gpu.addItem(f"{device.index}: {device.name or 'GPU'}", (device.index,))
        self.gpu.blockSignals(False)
        for widget in (self.gpu, self.gpu_label):
            widget.setVisible(len(devices) > 1)
        self._lay_bar()

    def shown_gpus(self) -> tuple[int, ...]:
        """Return the GPUs whose lines are drawn."""
        return self.chart.gpus

    def _gpu_chosen(self) -> None:
        self.chart.show_gpus(tuple(self.gpu.currentData() or ()))

    def zoom(self, seconds: float | None) -> None:
        """Show so many seconds; None shows all."""
        self.zooms[seconds].setChecked(True)
        self.chart.zoom(seconds)
        self._lay_bar()

    def set_moving(self, moving: bool) -> None:
        """Draw anew some times a second, or only when something changes."""
        if moving:
            self._timer.start()
        else:
            self._timer.stop()
            self._frame()

    def _frame(self) -> None:
        if self.isVisible():
            self._lay_bar()
            self.chart.update()

    def _lay_bar(self) -> None:
        source, seconds = self.chart.source, self.chart.seconds
        first, last = source.span() if source is not None else (0.0, 0.0)
        beyond = 0.0 if seconds is None else last - first - seconds
        self.bar.setVisible(beyond > 0)
        if beyond <= 0 or seconds is None:
            return
        follows = self.chart.end is None
        self.bar.blockSignals(True)
        self.bar.setRange(0, round(beyond * _TENTHS))
        self.bar.setPageStep(round(seconds * _TENTHS))
        self.bar.setSingleStep(_TENTHS)
        if follows:
            self.bar.setValue(self.bar.maximum())
        self.bar.blockSignals(False)

    def _scrolled(self, value: int) -> None:
        source, seconds = self.chart.source, self.chart.seconds
        if source is None or seconds is None:
            return
        latest = value >= self.bar.maximum()
        self.chart.go_to(None if latest else source.span()[0] + seconds + value / _TENTHS)
