"""Long work on recordings, for a thread of its own: pure functions of files, no Qt."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from greenplanner.gui.gpu.statistics import ROWS
from greenplanner.profiler import energy as en
from greenplanner.profiler import recording as rec
from greenplanner.profiler.calibration import Calibration, CalibrationError, calibrate, signal_of
from greenplanner.profiler.curves import bins
from greenplanner.profiler.recording import Array, Recording
from greenplanner.profiler.sentence import Sentence

Progress = Callable[..., None]


@dataclass(frozen=True)
class Loaded:
    """A recording with the figures that its page shows first."""

    path: Path
    recording: Recording
    energies: dict[int, en.Energy]
    statistics: dict[tuple[int, str], en.Statistics | None] = field(default_factory=dict)


def load(path: Path, progress: Progress = lambda *_: None) -> Loaded:
    """Read a recording and its figures. Raises RecordingError."""
    progress(0.0)
    recording = rec.load(path)
    progress(0.6)
    return figures(path, recording)


def figures(path: Path, recording: Recording) -> Loaded:
    """Return energies and statistics of each GPU."""
    energies: dict[int, en.Energy] = {}
    found: dict[tuple[int, str], en.Statistics | None] = {}
    for track in recording.tracks:
        index = track.device.index
        if len(track):
            energies[index] = en.energy(recording, track)
        for strip in ROWS:
            stats = en.statistics(track, strip.column)
            if stats is None and strip.column == "power_w":
                stats = en.statistics(track, "power_avg_w")
            found[index, strip.column] = stats
    return Loaded(path, recording, energies, found)


@dataclass(frozen=True)
class Calibrated:
    """What a recording says about one GPU, or why it says nothing; bins are the points of the picture."""

    gpu: int
    found: Calibration | None
    refusal: Sentence | None
    busy: Array | None = None
    watts: Array | None = None


def calibrated(recording: Recording, gpu: int) -> Calibrated:
    """Calibrate one GPU."""
    try:
        found = calibrate(recording, gpu)
    except CalibrationError as error:
        return Calibrated(gpu, None, error.sentence)
    track = recording.track(gpu)
    busy, watts, _weight, _width = bins(signal_of(recording, track))
    return Calibrated(gpu, found, None, busy, watts)


def export_csv(path: Path, target: Path, progress: Progress) -> Path:
    """Write all readings as CSV; a crash leaves the old file or the new one."""
    from greenplanner.profiler.export import to_csv

    progress(0.0)
    recording = rec.load(path)
    progress(0.3)
    text = to_csv(recording)
    progress(0.9)
    temporary = target.with_name(f".{target.name[:40]}.{secrets.token_hex(4)}.tmp")
    try:
        temporary.write_text(text, encoding="utf-8-sig", newline="")
        os.replace(temporary, target)  # noqa: PTH105
    finally:
        temporary.unlink(missing_ok=True)
    return target


def export_excel(path: Path, target: Path, language: str, progress: Progress) -> Path:
    """Write the workbook of a recording."""
    from greenplanner.profiler.export import tables
    from greenplanner.report.recording_book import write_recording_book

    progress(0.0)
    recording = rec.load(path)
    progress(0.2)
    data = tables(recording)
    progress(0.4)
    write_recording_book(data, target, language=language)
    return target


def copy(path: Path, target: Path) -> Path:
    """Copy a recording."""
    if target.resolve() != path.resolve():
        shutil.copyfile(path, target)
    return target
