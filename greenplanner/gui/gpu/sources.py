"""What the strips draw: a running session or a recording, behind one face."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

import numpy as np

from greenplanner.profiler.energy import gap_limit
from greenplanner.profiler.live import Live, decimate
from greenplanner.profiler.recording import Array, Recording
from greenplanner.profiler.records import COLUMNS, Device, Gap, Mark

Envelope = tuple[Array, Array, Array]


class Source(Protocol):
    """A course over time. All times are seconds of the recording."""

    def devices(self) -> list[Device]:
        """Return the GPUs."""

    def span(self) -> tuple[float, float]:
        """Return the first and the last time."""

    def envelope(self, gpu: int, column: str, start: float, end: float, count: int) -> Envelope:
        """Return times, least and greatest for a picture of ``count`` columns; NaN breaks the line."""

    def at(self, gpu: int, t: float) -> Mapping[str, float | None]:
        """Return the reading nearest to ``t``; None is "not reported"."""

    def highest(self, gpu: int, column: str) -> float | None:
        """Return the greatest reading so far."""

    def marks(self) -> Iterable[Mark]:
        """Return the marked windows."""

    def gaps(self) -> Iterable[Gap]:
        """Return the times without measuring."""

    def is_demo(self) -> bool:
        """Whether the figures are made up."""


class LiveSource:
    """A running session."""

    def __init__(self, live: Live) -> None:
        self.live = live

    def devices(self) -> list[Device]:
        """Return the GPUs."""
        return [track.device for track in self.live.tracks.values()]

    def span(self) -> tuple[float, float]:
        """Return the first and the last time."""
        return 0.0, self.live.t

    def envelope(self, gpu: int, column: str, start: float, end: float, count: int) -> Envelope:
        """Return times, least and greatest."""
        return self.live.tracks[gpu].envelope(column, start, end, count)

    def at(self, gpu: int, t: float) -> Mapping[str, float | None]:
        """Return the reading nearest to ``t``, from the part that is held in full."""
        return self.live.tracks[gpu].at(t)

    def highest(self, gpu: int, column: str) -> float | None:
        """Return the greatest reading so far."""
        found = self.live.tracks[gpu].statistics(column)
        return None if found is None else found.high

    def marks(self) -> Iterable[Mark]:
        """Return the marked windows."""
        return self.live.marks.values()

    def gaps(self) -> Iterable[Gap]:
        """Return the times without measuring."""
        return self.live.gaps

    def is_demo(self) -> bool:
        """Whether the figures are made up."""
        return self.live.header is not None and self.live.header.source == "demo"


class RecordingSource:
    """A recording."""

    def __init__(self, recording: Recording) -> None:
        self.recording = recording
        self._tracks = {track.device.index: track for track in recording.tracks}
        self._limit = gap_limit(recording)
        self._highest: dict[tuple[int, str], float | None] = {}

    def devices(self) -> list[Device]:
        """Return the GPUs."""
        return [track.device for track in self.recording.tracks]

    def span(self) -> tuple[float, float]:
        """Return the first and the last time."""
        filled = [track.t for track in self._tracks.values() if len(track)]
        if not filled:
            return 0.0, 0.0
        return float(min(t[0] for t in filled)), float(max(t[-1] for t in filled))

    def envelope(self, gpu: int, column: str, start: float, end: float, count: int) -> Envelope:
        """Return times, least and greatest."""
        track = self._tracks[gpu]
        return decimate(track.t, self._values(gpu, column), start, end, count, self._limit)

    def _values(self, gpu: int, column: str) -> Array:
        track = self._tracks[gpu]
        return track.power() if column == "power_w" else track.values[column]

    def at(self, gpu: int, t: float) -> Mapping[str, float | None]:
        """Return the reading nearest to ``t``."""
        times = self._tracks[gpu].t
        if not times.size:
            return dict.fromkeys(COLUMNS)
        place = int(np.argmin(np.abs(times - t)))
        if abs(times[place] - t) > self._limit:
            return dict.fromkeys(COLUMNS)
        found = {name: float(self._values(gpu, name)[place]) for name in COLUMNS}
        return {name: value if value == value else None for name, value in found.items()}

    def highest(self, gpu: int, column: str) -> float | None:
        """Return the greatest reading."""
        if (gpu, column) not in self._highest:
            values = self._values(gpu, column)
            known = values[np.isfinite(values)]
            self._highest[gpu, column] = float(known.max()) if known.size else None
        return self._highest[gpu, column]

    def marks(self) -> Iterable[Mark]:
        """Return the marked windows."""
        return self.recording.marks

    def gaps(self) -> Iterable[Gap]:
        """Return the times without measuring."""
        return self.recording.gaps

    def is_demo(self) -> bool:
        """Whether the figures are made up."""
        return self.recording.is_demo
