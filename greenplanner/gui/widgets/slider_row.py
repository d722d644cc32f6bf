"""One live slider: label, slider, spin box with unit, what the baseline has, and a reset."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QSlider,
    QToolButton,
    QWidget,
)

_SETTLED_MS = 700


class SliderRow(QWidget):
    """A number that is dragged or typed. All numbers are as shown (percent, factor, pieces)."""

    moved = Signal(float)
    settled = Signal()  # let go, or left alone after keys: the step of undo is complete
    reset = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = 1.0
        self._low, self._high, self._reach = 0.0, 100.0, 100.0
        self.label = QLabel(label)
        self.label.setWordWrap(True)
        self.spin = QDoubleSpinBox()
        self.spin.setKeyboardTracking(False)
        self.spin.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.spin.setFixedWidth(104)
        self.spin.setAccelerated(True)
        self.label.setBuddy(self.spin)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setTracking(True)
        self.slider.setMinimumHeight(22)
        self.button = QToolButton()
        self.button.setText("↺")
        self.button.setAutoRaise(True)
        self.button.clicked.connect(self.reset)
        self.note = QLabel()
        self.note.setProperty("muted", True)
        self.note.setWordWrap(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.spin, 0, 1)
        grid.addWidget(self.button, 0, 2)
        grid.addWidget(self.slider, 1, 0, 1, 3)
        grid.addWidget(self.note, 2, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        self.set_label(label)
        self.slider.valueChanged.connect(self._slid)
        self.slider.sliderReleased.connect(self.settled)
        self.spin.valueChanged.connect(self._typed)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLED_MS)
        self._settle.timeout.connect(self.settled)
        for widget in (self.slider, self.spin):
            # The wheel scrolls the page; it must not change the plan in passing.
            widget.installEventFilter(self)
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_label(self, label: str) -> None:
        """Name the row, also for screen readers."""
        self.label.setText(label)
        self.slider.setAccessibleName(label)
        self.spin.setAccessibleName(label)
        reset = self.tr("Reset {name} to the baseline").replace("{name}", label)
        self.button.setToolTip(reset)
        self.button.setAccessibleName(reset)

    def set_range(
        self,
        low: float,
        high: float,
        reach: float,
        *,
        step: float,
        decimals: int,
        prefix: str = "",
        suffix: str = "",
    ) -> None:
        """Set what may be entered (low to high) and where the slider ends (reach)."""
        wanted = (low, high, reach, step, decimals, prefix, suffix)
        if getattr(self, "_range", None) == wanted:
            return
        self._range = wanted
        self._low, self._high, self._reach, self._step = low, high, reach, step
        blocked = self.spin.blockSignals(True), self.slider.blockSignals(True)
        self.spin.setDecimals(decimals)
        self.spin.setRange(low, high)
        self.spin.setSingleStep(step)
        self.spin.setPrefix(prefix)
        self.spin.setSuffix(suffix)
        self.slider.setRange(0, max(1, math.ceil((reach - low) / step - 1e-9)))
        self.slider.setSingleStep(1)
        self.slider.setPageStep(max(1, self.slider.maximum() // 10))
        self.spin.blockSignals(blocked[0])
        self.slider.blockSignals(blocked[1])

    def show_value(self, value: float, note: str, changed: bool) -> None:
        """Show the value in force; a slider under the hand is not moved."""
        self._put(value, slider=not self.slider.isSliderDown(), spin=True)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.slider.setAccessibleDescription(note)
        self.button.setEnabled(changed)

    def is_dragging(self) -> bool:
        """Tell whether the mouse holds the slider."""
        return self.slider.isSliderDown()

    def _put(self, value: float, *, slider: bool, spin: bool) -> None:
        if slider:
            blocked = self.slider.blockSignals(True)
            self.slider.setValue(round((min(value, self._reach) - self._low) / self._step))
            self.slider.blockSignals(blocked)
        if spin and abs(self.spin.value() - value) > 10.0 ** -(self.spin.decimals() + 1):
            blocked = self.spin.blockSignals(True)
            self.spin.setValue(value)
            self.spin.blockSignals(blocked)

    def _slid(self, position: int) -> None:
        value = min(self._low + position * self._step, self._high)
        self._put(value, slider=False, spin=True)
        self.moved.emit(value)
        if not self.slider.isSliderDown():
            self._settle.start()

    def _typed(self, value: float) -> None:
        self._put(value, slider=True, spin=False)
        self.moved.emit(value)
        self._settle.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
