"""What a reader gives back: tracks of samples by GPU, windows with energies, and what was left out."""

from __future__ import annotations

import math
from array import array
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
        self._times: dict[str, array[float]] = {}
        self._columns: dict[str, dict[str, array[float]]] = {}
        self._facts: dict[str, dict[str, object]] = {}

    def add(self, key: str, time: float, cells: Mapping[str, float], **facts: object) -> None:
        """Add one sample; ``time`` in seconds on any axis common to the file."""
        times = self._times.setdefault(key, array("d"))
        columns = self._columns.setdefault(key, {})
        for name, value in cells.items():
            column = columns.setdefault(name, array("d"))
            _pad(column, len(times))
            column.append(value)
        times.append(time)
        known = self._facts.setdefault(key, {})
        for name, fact in facts.items():
            if fact is not None and fact != "":
                known.setdefault(name, fact)

    @property
    def empty(self) -> bool:
        """True where no sample came in."""
        return not self._times

    def tracks(self) -> tuple[tuple[Samples, ...], float]:
        """Return the tracks in order of their keys, and the time of their second 0."""
        if not self._times:
            return (), math.nan
        start = min(min(times) for times in self._times.values())
        result = []
        for key in sorted(self._times, key=_natural):
            times = np.array(self._times[key], dtype=float)
            for column in self._columns[key].values():
                _pad(column, len(times))
            held = {name: np.array(column, dtype=float) for name, column in self._columns[key].items()}
            columns = {name: held[name] for name in COLUMNS if name in held}
            if self.join:
                times, columns = _joined(times, columns)
            elif (np.diff(times) < 0).any():
                self.unordered += int(np.count_nonzero(np.diff(times) < 0))
                order = np.argsort(times, kind="stable")
                times, columns = times[order], {name: each[order] for name, each in columns.items()}
            seconds = np.round(times - start, 6)
            result.append(Samples(key=key, seconds=seconds, columns=columns, **self._facts[key]))  # type: ignore[arg-type]
        return tuple(result), start

    def remarks(self) -> tuple[str, ...]:
        """Return what the user should know of the order of the rows."""
        if not self.unordered:
            return ()
        return (Sentence(m.UNORDERED, count=self.unordered),)


def _pad(column: array[float], length: int) -> None:
    """Fill a column with NaN up to a length."""
    if len(column) < length:
        column.extend([math.nan] * (length - len(column)))


def _joined(times: np.ndarray, columns: Mapping[str, np.ndarray]) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Return one sample an instant: of several readings of a column the last one."""
    instants, place = np.unique(times, return_inverse=True)
    result = {}
    for name, values in columns.items():
        known = np.isfinite(values)
        row = np.full(instants.shape, np.nan)
        row[place[known]] = values[known]
        result[name] = row
    return instants, result


def _natural(key: str) -> tuple[int, int, str]:
    return (0, int(key), "") if key.isdigit() else (1, 0, key)
