"""What a recording says about a GPU: levels with intervals, the curve, the sensor apart, and using it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.gpu import marks, texts
from greenplanner.gui.gpu.curve_picture import CurvePicture
from greenplanner.gui.gpu.work import Calibrated, calibrated
from greenplanner.gui.tasks import run_task
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.profiler import calibration_messages as m
from greenplanner.profiler.calibration import Calibration
from greenplanner.profiler.curves import Curve
from greenplanner.profiler.levels import Level
from greenplanner.profiler.recording import Recording


class CalibrationPanel(QWidget):
    """Calibrates when it is first seen, off the window's thread."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.recording: Recording | None = None
        self.path: Path | None = None
        self.result: Calibrated | None = None
        self._wanted = False
        self._build()

    def _build(self) -> None:
        self.gpu = QComboBox()
        self.gpu.setAccessibleName(self.tr("GPU to calibrate"))
        self.gpu.currentIndexChanged.connect(lambda _row: self._want())
        self.use_button = QPushButton(self.tr("Use for fleet…"))
        self.use_button.setProperty("primary", True)
        self.use_button.setAutoDefault(True)  # Enter presses it, as Space does
        self.use_button.setEnabled(False)
        self.use_button.clicked.connect(lambda _on=False: self.use())
        top = QHBoxLayout()
        self.gpu_label = QLabel("GPU")
        top.addWidget(self.gpu_label)
        top.addWidget(self.gpu)
        top.addStretch(1)
        top.addWidget(self.use_button)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.table = FiguresTable()
        self.table.setAccessibleName(self.tr("Levels of power with their intervals"))
        self.sensor = QLabel()
        self.sensor.setWordWrap(True)
        self.sensor.setProperty("warning", True)
        self.remarks = QLabel()
        self.remarks.setWordWrap(True)
        self.remarks.setProperty("muted", True)
        for label in (self.message, self.sensor, self.remarks):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        left = QWidget()
        left.setObjectName("scrollBody")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 6, 0)
        for widget in (self.message, self.table, self.sensor, self.remarks):
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(left)
        area.setMinimumWidth(320)
        self.picture = CurvePicture()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(area)
        split.addWidget(self.picture)
        split.setSizes([540, 280])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 6, 0, 0)
        box.addLayout(top)
        box.addWidget(split, 1)

    # --- calibrating -------------------------------------------------------------------------

    def show_recording(self, recording: Recording | None, path: Path | None) -> None:
        """Take another recording; it is calibrated when the panel is seen."""
        self.recording, self.path, self.result = recording, path, None
        self.gpu.blockSignals(True)
        self.gpu.clear()
        for track in recording.tracks if recording is not None else ():
            self.gpu.addItem(texts.device_title(track.device), track.device.index)
        # The first that reports power, as on the command line.
        powered = [
            track.device.index
            for track in (recording.tracks if recording is not None else ())
            if any(track.has(name) for name in ("power_w", "power_avg_w", "energy_j"))
        ]
        if powered:
            self.gpu.setCurrentIndex(self.gpu.findData(powered[0]))
        self.gpu.blockSignals(False)
        several = self.gpu.count() > 1
        for widget in (self.gpu, self.gpu_label):
            widget.setVisible(several)
        self._want()

    def _want(self) -> None:
        self.result = None
        self.use_button.setEnabled(False)
        self._show(None)
        self._wanted = self.recording is not None
        if self.isVisible():
            self.calibrate()

    def showEvent(self, event: QShowEvent) -> None:
        """Calibrate what is new."""
        super().showEvent(event)
        if self._wanted:
            self.calibrate()

    def calibrate(self) -> None:
        """Calibrate the chosen GPU off the window's thread."""
        self._wanted = False
        recording, gpu = self.recording, self.gpu.currentData()
        if recording is None:
            return
        if gpu is None:
            self.message.setText(texts.shown(m.ONLY_ENERGIES if recording.energies else m.NO_SAMPLES))
            self.message.show()
            return
        self.message.setText(self.tr("Calibrating…"))
        self.message.show()
        run_task(
            self,
            lambda _progress, _cancelled: calibrated(recording, gpu),
            lambda found: self._done(recording, found),
            title=self.tr("Calibrating"),
            key="gpu-calibrate",
        )

    def _done(self, recording: Recording, found: Calibrated) -> None:
        if recording is not self.recording or found.gpu != self.gpu.currentData():
            return
        self.result = found
        self._show(found)

    # --- showing -----------------------------------------------------------------------------

    def _show(self, result: Calibrated | None) -> None:
        found = result.found if result is not None else None
        demo = self.recording is not None and self.recording.is_demo
        self.picture.show_calibrated(result, demo)
        for widget in (self.table, self.sensor, self.remarks, self.picture):
            widget.setVisible(found is not None)
        refusal = result.refusal if result is not None else None
        self.message.setText(texts.shown(refusal) if refusal is not None else "")
        self.message.setVisible(refusal is not None)
        self.use_button.setEnabled(found is not None and not demo)
        tip = self.tr("Enter the measured values into a fleet of the plan, in one step that can be undone")
        if demo:
            tip = self.tr("The figures of the demonstration are made up and cannot be used for a fleet")
        self.use_button.setToolTip(tip)
        if found is not None:
            self._show_found(found)

    def _show_found(self, found: Calibration) -> None:
        header = [self.tr("Level"), self.tr("Value"), self.tr("95 % interval"), self.tr("Measured over")]
        rows: list[list[Any]] = []
        for label, level in (
            (self.tr("Idle, bare"), found.idle_bare),
            (self.tr("Ready, loaded"), found.idle_ready),
            (self.tr("Idle (loaded?)"), found.idle),
            (self.tr("Sustained max."), found.sustained),
        ):
            if level is not None:
                rows.append([label, *_level_cells(level)])
            elif label != self.tr("Idle (loaded?)"):
                rows.append([label, self.tr("not measured"), "", ""])
        if found.limit_w:
            rows.append([self.tr("Enforced limit"), texts.reading(found.limit_w, "W", 4), "", ""])
        if found.curve is not None:
            rows += self._curve_rows(found.curve)
        for each in found.units:
            unit = marks.unit_word(each.unit) or self.tr("unit")
            label = self.tr("Per {unit}: {mark}").replace("{unit}", unit).replace("{mark}", each.mark)
            span = texts.interval(each.low_j, each.high_j, "J", 3)
            rows.append(
                [label, texts.reading(each.gross_j, "J"), span, f"{numbers.format_number(each.seconds, 3)} s"]
            )
            if each.net_j is not None:
                rows.append([self.tr("… less idle"), texts.reading(each.net_j, "J"), "", ""])
        self.table.set_table(header, rows)
        self.table.fit_height()
        sensor = self.tr(
            "Sensor: all values may be off by about ±{usual} % (worst seen {worst} %), always in the same "
            "direction for one card. This is in none of the intervals."
        )
        sensor = sensor.replace("{usual}", f"{100 * found.sensor:g}")
        self.sensor.setText(sensor.replace("{worst}", f"{100 * found.sensor_worst:g}"))
        told = [line for line in found.remarks if getattr(line, "template", "") != m.SYSTEMATIC]
        lines = [texts.shown(line) for line in (*found.refused, *told)]
        checksum = self.tr("Check sum of the readings: {sum}").replace("{sum}", found.sha256[:16])
        self.remarks.setText("\n".join(f"• {line}" for line in [*lines, checksum]))

    def _curve_rows(self, curve: Curve) -> list[list[Any]]:
        families = {
            "linear": self.tr("straight line"),
            "saturating": self.tr("saturating"),
            "power": self.tr("power law"),
        }
        over = self.tr("{count} × {seconds} s").replace("{count}", str(curve.bins))
        over = over.replace("{seconds}", numbers.format_number(curve.bin_s, 3))
        label = self.tr("Curve")
        scatter = self.tr("scatter {watts} W").replace("{watts}", numbers.format_number(curve.rmse_w, 2))
        rows: list[list[Any]] = [[label, families[curve.family], scatter, over]]
        low, high = (
            texts.interval(curve.a_low, curve.a_high, "W"),
            texts.interval(curve.b_low, curve.b_high, "W"),
        )
        rows.append([self.tr("Curve at 0 %"), texts.reading(curve.a_w, "W", 4), low, ""])
        rows.append([self.tr("Curve, rise"), texts.reading(curve.b_w, "W", 4), high, ""])
        return rows

    # --- using -------------------------------------------------------------------------------

    def use(self) -> None:
        """Choose a fleet and take the values over."""
        if self.result is None or self.result.found is None:
            return
        from greenplanner.gui.gpu.use_dialog import UseDialog

        name = UseDialog.tell(self.document, self.result.found, str(self.path or ""), self)
        tell = getattr(self.window(), "tell", None)
        if name and callable(tell):
            text = self.tr("The measured values are in {fleet} now.").replace("{fleet}", name)
            after = self.document.plan
            # Once something else was changed, undo would take that back.
            undo = lambda: self.document.undo() if self.document.plan is after else None  # noqa: E731
            tell(text, "info", self.tr("Undo"), undo, lambda: self.document.plan is after)


def _level_cells(level: Level) -> list[str]:
    span = texts.interval(level.low_w, level.high_w, "W")
    if level.low_w is None and level.note:
        span = texts.shown(level.note)
    return [texts.reading(level.value_w, "W", 4), span, f"{numbers.format_number(level.seconds, 3)} s"]
