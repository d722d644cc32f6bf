"""Marked windows: begin and end them, count their units, and the energy a unit that follows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui import numbers
from greenplanner.gui.gpu import texts
from greenplanner.profiler import energy as en
from greenplanner.profiler.live import Live
from greenplanner.profiler.recording import Recording, Track, make
from greenplanner.profiler.records import COLUMNS, Mark

UNITS = ("step", "token", "request")


def unit_words() -> dict[str, str]:
    """Return the usual units in the language of the window."""
    translate = QCoreApplication.translate
    return {
        "step": translate("LiveGpu", "step"),
        "token": translate("LiveGpu", "token"),
        "request": translate("LiveGpu", "request"),
    }


def unit_word(unit: str) -> str:
    """Return a unit in the language of the window; one that somebody typed stays."""
    return unit_words().get(unit, unit)


class MarkDialog(QDialog):
    """Name, window and counted units of a mark."""

    def __init__(self, mark: Mark, last: float, times: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = mark
        self.setWindowTitle(self.tr("Marked window"))
        form = QFormLayout()
        self.name = QLineEdit(mark.name)
        self.start, self.end = _seconds(mark.start, last), _seconds(mark.end or last, last)
        self.count = QDoubleSpinBox()
        self.count.setRange(0, 1e15)
        self.count.setDecimals(0)
        self.count.setGroupSeparatorShown(True)
        self.count.setValue(mark.units or 0)
        self.count.setSpecialValueText(self.tr("not counted"))
        self.unit = QComboBox()
        self.unit.setEditable(True)
        for key, word in unit_words().items():
            self.unit.addItem(word, key)
        place = self.unit.findData(mark.unit or UNITS[0])
        if place >= 0:
            self.unit.setCurrentIndex(place)
        else:
            self.unit.setEditText(mark.unit)
        rows: list[tuple[str, QWidget]] = [(self.tr("Name"), self.name)]
        if times:
            rows += [(self.tr("From second"), self.start), (self.tr("To second"), self.end)]
        rows += [(self.tr("How many"), self.count), (self.tr("of what"), self.unit)]
        for label, editor in rows:
            editor.setAccessibleName(label)
            form.addRow(label, editor)
        hint = QLabel(
            self.tr(
                "Count the steps, tokens or requests that were done inside the window: the energy of one "
                "follows. 30 seconds or more give a good figure; below 1 second none is given."
            )
        )
        hint.setProperty("muted", True)
        hint.setWordWrap(True)
        self.problem = QLabel(self.tr("The end must be after the start."))
        self.problem.setProperty("danger", True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addLayout(form)
        box.addWidget(hint)
        box.addWidget(self.problem)
        box.addWidget(self.buttons)
        self.setMinimumWidth(420)
        for spin in (self.start, self.end):
            spin.valueChanged.connect(lambda _value: self._check(times))
        self._check(times)

    def _check(self, times: bool) -> None:
        right = not times or self.end.value() > self.start.value()
        self.problem.setVisible(not right)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(right)

    def answer(self) -> dict[str, Any]:
        """Return the fields of the mark that may have changed."""
        typed = self.unit.currentText().strip()
        place = self.unit.findText(typed)
        counted = self.count.value()
        return {
            "name": self.name.text().strip() or self.mark.name,
            "start": self.start.value(),
            "end": self.end.value(),
            "units": counted or None,
            "unit": (str(self.unit.itemData(place)) if place >= 0 else typed) if counted else "",
        }

    @classmethod
    def ask(
        cls, mark: Mark, last: float, parent: QWidget | None, *, times: bool = True
    ) -> dict[str, Any] | None:
        """Return what the user entered, None for cancel."""
        dialog = cls(mark, last, times, parent)
        return dialog.answer() if dialog.exec() == QDialog.DialogCode.Accepted else None


def _seconds(value: float, last: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0, max(last, value))
    box.setDecimals(1)
    box.setSuffix(" s")
    box.setValue(value)
    return box


def recent_recording(live: Live) -> Recording | None:
    """Return the part of a running session that is held in full, as a recording."""
    if live.header is None:
        return None
    tracks = []
    for track in live.tracks.values():
        t = track.recent("power_w")[0]
        columns = {name: track.recent(name)[1] for name in COLUMNS}
        tracks.append(Track.of(track.device, t, **columns))
    made = make(tracks, source=live.header.source, hz=live.header.hz)
    return Recording(made.info, made.tracks, tuple(live.marks.values()), tuple(live.gaps))


def mark_figures(recording: Recording, mark: Mark, gpus: Sequence[int]) -> list[str]:
    """Return length, energy and energy a unit of a mark as texts, over the GPUs together."""
    end = mark.end if mark.end is not None else recording_end(recording)
    found = [en.energy(recording, track, mark.start, end) for track in recording.tracks
             if track.device.index in gpus]  # fmt: skip
    joules = [each.joules for each in found]
    total = sum(value for value in joules if value is not None) if joules and None not in joules else None
    seconds = max(0.0, end - mark.start)
    return [f"{numbers.format_number(seconds, 4)} s", texts.energy(total), per_unit_text(found, mark)]


def recording_end(recording: Recording) -> float:
    """Return the time of the last reading."""
    return max((float(track.t[-1]) for track in recording.tracks if len(track)), default=0.0)


def per_unit_text(found: Sequence[en.Energy], mark: Mark) -> str:
    """Return ``12.3 J a step (11.6 to 13.0)``, or why there is none."""
    if not mark.units:
        return QCoreApplication.translate("LiveGpu", "no units counted")
    if mark.end is None:
        return QCoreApplication.translate("LiveGpu", "still open")
    each = [en.per_unit(one, mark.units) for one in found]
    known = [one for one in each if one is not None]
    if not known or len(known) < len(each):
        if any(one.length == "too-short" and one.joules is not None for one in found):
            return QCoreApplication.translate("LiveGpu", "too short: 1 s at least")
        return texts.not_reported()
    gross = sum(one.gross_j for one in known)
    low, high = sum(one.low_j for one in known), sum(one.high_j for one in known)
    text = QCoreApplication.translate("LiveGpu", "{joules} J per {unit} ({low} to {high})")
    for name, value in (("joules", gross), ("low", low), ("high", high)):
        text = text.replace(f"{{{name}}}", numbers.format_number(value, 3))
    return text.replace("{unit}", unit_word(mark.unit) or QCoreApplication.translate("LiveGpu", "unit"))
