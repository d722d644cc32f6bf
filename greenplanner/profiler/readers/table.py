"""What a reader gives back: tracks of samples by GPU, windows with energies, and what was left out."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from greenplanner.profiler.readers import messages as m
from greenplanner.profiler.records import COLUMNS as RECORDED
from greenplanner.profiler.records import Energies
from greenplanner.profiler.sentence import Sentence

if TYPE_CHECKING:
    from greenplanner.profiler.recording import Recording

# Columns of samples: those of a recording, and the size of the memory. NaN is "not reported".
TOTAL = "memory_total_mib"
COLUMNS = (*(name for name in RECORDED if name not in ("reasons", "pstate")), TOTAL)


class ReadError(ValueError):
    """A file from which nothing can be read, in one sentence: ``template`` filled with ``fields``."""

    def __init__(self, template: str, /, **fields: object) -> None:
        self.sentence = Sentence(template, **fields)
        super().__init__(str(self.sentence))
        self.template, self.fields = self.sentence.template, self.sentence.fields


class Choice(msgspec.Struct, frozen=True):
    """What the file does not say and the user must: name of the option, question, default, allowed."""

    option: str
    question: str
    default: str = ""
    allowed: tuple[str, ...] = ()


class Skip(msgspec.Struct, frozen=True):
    """What was left out, how often, and why. ``what`` is row, cell, column or series."""

    what: str
    count: int
    reason: str

    @property
    def sentence(self) -> Sentence:
        """For example ``cells skipped: 3 (power_w is N/A)``."""
        template = {"row": m.SKIPPED_ROWS, "cell": m.SKIPPED_CELLS}.get(self.what, m.SKIPPED_SERIES)
        return Sentence(template, count=self.count, reason=self.reason)


class Samples(msgspec.Struct, frozen=True):
    """The samples of one GPU: seconds since the first sample of the file, and columns beside it."""

    key: str
    seconds: np.ndarray
    columns: Mapping[str, np.ndarray]
    name: str = ""
    uuid: str = ""
    index: int | None = None

    @property
    def reports_power(self) -> bool:
        """True where at least one sample holds a power or an energy counter."""
        return any(np.isfinite(self.columns[c]).any() for c in ("power_w", "power_avg_w", "energy_j")
                   if c in self.columns)  # fmt: skip


@dataclass(frozen=True)
class ReadResult:
    """What was read from a file, what was skipped and why, and what the user must still choose.

    ``start_s`` is the time of second 0 in seconds since 1970, as if UTC where ``zone`` is false: then
    the file holds local time; None where it has no time. ``guesses`` are sentences on what the reader
    took for granted, ``remarks`` what one should know. ``tracks`` hold samples by GPU, ``windows``
    energies of whole stretches, their starts on the axis of ``start_s``.
    """

    format: str
    title: str
    tracks: tuple[Samples, ...] = ()
    windows: tuple[Energies, ...] = ()
    start_s: float | None = None
    zone: bool = False
    rows: int = 0
    skipped: tuple[Skip, ...] = ()
    choices: tuple[Choice, ...] = ()
    guesses: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    sha256: str = ""
    file: str = ""

    @cached_property
    def recording(self) -> Recording:
        """What was read as a recording: calibrated, compared, saved and shown like any other."""
        from greenplanner.profiler.readers.convert import to_recording

        return to_recording(self)

    @property
    def summary(self) -> Sentence:
        """One sentence on what was read."""
        if not self.tracks:
            return Sentence(m.READ_WINDOWS, title=self.title, windows=len(self.windows))
        seconds = max((float(track.seconds[-1]) for track in self.tracks if len(track.seconds)), default=0.0)
        samples = sum(len(track.seconds) for track in self.tracks)
        return Sentence(
            m.READ_SAMPLES, title=self.title, samples=samples, gpus=len(self.tracks), seconds=f"{seconds:.0f}"
        )


class Tally:
    """Counts what is skipped while a file is read."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str]] = Counter()

    def add(self, what: str, reason: str, count: int = 1) -> None:
        """Count something left out."""
        if count:
            self._counts[what, reason] += count

    def skips(self) -> tuple[Skip, ...]:
        """Return what was counted, the most frequent first."""
        return tuple(Skip(what, count, reason) for (what, reason), count in self._counts.most_common())


class TrackBuilder:
    """Collects samples of several GPUs, interleaved as tools write them.

    ``join`` puts cells of one instant into one sample, for series that were scraped apart;
    otherwise each row stays a sample, also where the clock of the file is coarse.
    """

    def __init__(self, *, join: bool = False) -> None:
        self.join = join
        self.unordered = 0
        self._rows: dict[str, list[tuple[float, dict[str, float]]]] = {}
        self._facts: dict[str, dict[str, object]] = {}

    def add(self, key: str, time: float, cells: Mapping[str, float], **facts: object) -> None:
        """Add one sample; ``time`` in seconds on any axis common to the file."""
        self._rows.setdefault(key, []).append((time, dict(cells)))
        known = self._facts.setdefault(key, {})
        for name, value in facts.items():
            if value is not None and value != "":
                known.setdefault(name, value)

    @property
    def empty(self) -> bool:
        """True where no sample came in."""
        return not self._rows

    def tracks(self) -> tuple[tuple[Samples, ...], float]:
        """Return the tracks in order of their keys, and the time of their second 0."""
        if not self._rows:
            return (), math.nan
        start = min(time for rows in self._rows.values() for time, _ in rows)
        result = []
        for key in sorted(self._rows, key=_natural):
            rows = self._rows[key]
            if self.join:
                merged: dict[float, dict[str, float]] = {}
                for time, cells in rows:
                    merged.setdefault(time, {}).update(cells)
                rows = sorted(merged.items())
            else:
                self.unordered += sum(b[0] < a[0] for a, b in itertools.pairwise(rows))
                rows = sorted(rows, key=lambda row: row[0])
            columns = {
                name: np.array([cells.get(name, math.nan) for _, cells in rows], dtype=float)
                for name in COLUMNS
                if any(name in cells for _, cells in rows)
            }
            seconds = np.round(np.array([time for time, _ in rows], dtype=float) - start, 6)
            result.append(Samples(key=key, seconds=seconds, columns=columns, **self._facts[key]))  # type: ignore[arg-type]
        return tuple(result), start

    def remarks(self) -> tuple[str, ...]:
        """Return what the user should know of the order of the rows."""
        if not self.unordered:
            return ()
        return (Sentence(m.UNORDERED, count=self.unordered),)


def _natural(key: str) -> tuple[int, int, str]:
    return (0, int(key), "") if key.isdigit() else (1, 0, key)
