"""One recording: its course, energies and statistics, its marked windows, its calibration."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.gpu import marks, texts
from greenplanner.gui.gpu.badge import DemoBadge
from greenplanner.gui.gpu.calibration_panel import CalibrationPanel
from greenplanner.gui.gpu.sources import RecordingSource
from greenplanner.gui.gpu.statistics import StatisticsTable
from greenplanner.gui.gpu.strips_panel import StripsPanel
from greenplanner.gui.gpu.work import Loaded
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.profiler.records import Mark

_WINDOWS_TAB = 2


class RecordingDetail(QWidget):
    """Shows what was loaded; marks go out as a signal."""

    mark_wanted = Signal(object)  # Mark to write into the file

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loaded: Loaded | None = None
        self.badge = DemoBadge()
        self.name = QLabel()
        self.name.setProperty("heading", True)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.line = QLabel()
        self.line.setProperty("muted", True)
        self.line.setWordWrap(True)
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.addWidget(self.badge)
        head.addWidget(self.name, 1)
        self.calibration = CalibrationPanel(document)
        self.tabs = QTabWidget()
        self.tabs.addTab(self._make_course(), self.tr("Course"))
        self.tabs.addTab(self._make_figures(), self.tr("Energy and statistics"))
        self.tabs.addTab(self._make_windows(), self.tr("Marked windows"))
        self.tabs.addTab(self.calibration, self.tr("Calibration"))
        box = QVBoxLayout(self)
        box.setContentsMargins(6, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(head)
        box.addWidget(self.line)
        box.addWidget(self.tabs, 1)

    def _make_course(self) -> QWidget:
        self.strips = StripsPanel(growing=False)
        return self.strips

    def _make_figures(self) -> QWidget:
        self.energy = QLabel()
        self.energy.setWordWrap(True)
        self.energy.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = StatisticsTable()
        self.table.setMinimumHeight(100)
        side = QWidget()
        inner = QVBoxLayout(side)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.addWidget(self.energy)
        inner.addWidget(self.table, 1)
        return side

    def _make_windows(self) -> QWidget:
        self.windows = FiguresTable()
        self.windows.setAccessibleName(self.tr("Marked windows"))
        self.windows.doubleClicked.connect(lambda _index: self.change_mark())
        self.no_windows = QLabel(
            self.tr(
                "No window is marked. Mark the part of the recording that interests you and count its steps, "
                "tokens or requests: the energy of one follows."
            )
        )
        self.no_windows.setProperty("muted", True)
        self.no_windows.setWordWrap(True)
        self.windows_note = QLabel(
            self.tr(
                "Energies are those of all GPUs of the recording together. Low and high hold the ends of the "
                "window at 95 % and the 5 % by which the sensors may be off."
            )
        )
        self.windows_note.setProperty("muted", True)
        self.windows_note.setWordWrap(True)
        self.add_button = QPushButton(self.tr("Add window…"))
        self.add_button.clicked.connect(lambda _on=False: self.add_mark())
        self.change_button = QPushButton(self.tr("Change…"))
        self.change_button.clicked.connect(lambda _on=False: self.change_mark())
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.clicked.connect(lambda _on=False: self.remove_mark())
        row = QHBoxLayout()
        for button in (self.add_button, self.change_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        self.stretches = FiguresTable()
        self.stretches.setAccessibleName(self.tr("Energies that another tool measured as a whole"))
        self.stretches_head = QLabel(self.tr("Energies that another tool measured as a whole"))
        widget = QWidget()
        box = QVBoxLayout(widget)
        box.setContentsMargins(0, 6, 0, 0)
        box.addLayout(row)
        box.addWidget(self.no_windows)
        for part in (self.windows, self.windows_note, self.stretches_head, self.stretches):
            box.addWidget(part, 0 if isinstance(part, QLabel) else 1)
        box.addStretch(0)
        return widget

    # --- showing -----------------------------------------------------------------------------

    def show_loaded(self, loaded: Loaded | None) -> None:
        """Show a recording; None for none."""
        self.loaded = loaded
        recording = loaded.recording if loaded is not None else None
        self.strips.show_source(RecordingSource(recording) if recording is not None else None)
        self.calibration.show_recording(recording, loaded.path if loaded is not None else None)
        if loaded is None or recording is None:
            return
        self.badge.setVisible(recording.is_demo)
        self.name.setText(recording.name or loaded.path.stem)
        self.line.setText(self._facts(loaded))
        self.line.setToolTip(str(loaded.path))
        self.energy.setText("\n".join(self._energy(loaded)))
        several = [track.device.index for track in recording.tracks]
        self.table.show_gpus(
            [(gpu, lambda column, gpu=gpu: loaded.statistics.get((gpu, column))) for gpu in several]  # type: ignore[misc]
        )
        self._show_windows()
        # Without a course over time there is only one thing to see.
        if recording.energies and not any(len(track) for track in recording.tracks):
            self.tabs.setCurrentIndex(_WINDOWS_TAB)

    def _facts(self, loaded: Loaded) -> str:
        recording = loaded.recording
        samples = sum(len(track) for track in recording.tracks)
        dropped = sum(track.dropped for track in recording.tracks)
        devices = ", ".join(
            dict.fromkeys(track.device.name for track in recording.tracks if track.device.name)
        )
        parts = [
            texts.moment(recording.created, recording.has_zone) if recording.created is not None else "",
            devices,
            texts.clock(recording.seconds),
            self.tr("{count} readings").replace("{count}", numbers.format_exact(samples)),
            self.tr("{count} dropped").replace("{count}", numbers.format_exact(dropped)),
        ]
        if not recording.complete:
            parts.append(self.tr("not closed in order: what was written until then is here"))
        if recording.lost_lines:
            parts.append(self.tr("{count} damaged lines").replace("{count}", str(recording.lost_lines)))
        ended = recording.end_reason
        if ended and ended not in ("stopped", "duration"):
            fields = next((note.fields for note in recording.notes if note.code == ended), {})
            parts.append(texts.event(ended, fields))
        text = " · ".join(part for part in parts if part)
        return f"{text}\n{texts.remarks(recording.info.remarks)}" if recording.info.remarks else text

    def _energy(self, loaded: Loaded) -> list[str]:
        lines = []
        several = len(loaded.recording.tracks) > 1
        for gpu, found in loaded.energies.items():
            text = texts.energy(found.joules)
            if found.joules is not None:
                text += f" ({numbers.format_number(found.joules, 4)} J)"
            line = f"{text}. {texts.energy_reason(found.code, found.fields)}"
            if found.missing_s >= 0.5:
                missing = self.tr("{seconds} s were not measured and are not in it.")
                line += " " + missing.replace("{seconds}", numbers.format_number(found.missing_s, 3))
            lines.append(f"GPU {gpu}: {line}" if several else line)
        return lines

    def _show_windows(self) -> None:
        assert self.loaded is not None
        recording = self.loaded.recording
        gpus = [track.device.index for track in recording.tracks]
        header = [
            self.tr("Window"),
            self.tr("From"),
            self.tr("Length"),
            self.tr("Energy, all GPUs"),
            self.tr("Units"),
            self.tr("Energy a unit"),
        ]
        rows: list[list[Any]] = []
        for mark in recording.marks:
            length, energy, unit = marks.mark_figures(recording, mark, gpus)
            counted = (
                "" if not mark.units else f"{numbers.format_exact(mark.units)} {marks.unit_word(mark.unit)}"
            )
            rows.append([mark.name, texts.clock(mark.start), length, energy, counted, unit])
        self.windows.set_table(header, rows)
        self.windows.setVisible(bool(rows))
        self.no_windows.setVisible(not rows)
        self.windows_note.setVisible(bool(rows))
        has_course = any(len(track) for track in recording.tracks)
        self.add_button.setEnabled(has_course)
        for button in (self.change_button, self.remove_button):
            button.setEnabled(bool(rows))
        stretches = [
            [
                each.name or f"{place + 1}",
                f"{numbers.format_number(each.seconds, 4)} s",
                texts.energy(each.total_gpu_j),
                texts.shown(each.note),
            ]
            for place, each in enumerate(recording.energies)
        ]
        self.stretches.set_table(
            [self.tr("Stretch"), self.tr("Length"), self.tr("Energy of the GPUs"), self.tr("Note")], stretches
        )
        for part in (self.stretches, self.stretches_head):
            part.setVisible(bool(stretches))

    # --- marks -------------------------------------------------------------------------------

    def _chosen_mark(self) -> Mark | None:
        if self.loaded is None or not self.loaded.recording.marks:
            return None
        row = max(0, self.windows.currentIndex().row())
        found = self.loaded.recording.marks
        return found[row] if row < len(found) else None

    def add_mark(self) -> None:
        """Mark a window of the recording; the part that the strips show is suggested."""
        if self.loaded is None:
            return
        recording = self.loaded.recording
        last = marks.recording_end(recording)
        start, end = self.strips.chart.x_range()
        number = recording.next_mark_id()
        name = self.tr("Window {number}").replace("{number}", str(number))
        fresh = Mark(number, name, round(max(0.0, start), 1), round(min(end, last), 1))
        answer = marks.MarkDialog.ask(fresh, last, self)
        if answer is not None:
            self.mark_wanted.emit(msgspec.structs.replace(fresh, **answer))

    def change_mark(self) -> None:
        """Change name, window or units of the chosen mark."""
        mark = self._chosen_mark()
        if mark is None or self.loaded is None:
            return
        answer = marks.MarkDialog.ask(mark, marks.recording_end(self.loaded.recording), self)
        if answer is not None:
            self.mark_wanted.emit(msgspec.structs.replace(mark, **answer))

    def remove_mark(self) -> None:
        """Take the chosen mark away."""
        mark = self._chosen_mark()
        if mark is not None:
            self.mark_wanted.emit(msgspec.structs.replace(mark, deleted=True))
