"""A recording in memory: immutable, one track a GPU, NaN where nothing was reported.

Times are seconds on the recording's own monotonic axis; ``created`` is the clock's time at zero.
Units are in the names of the columns (see :mod:`greenplanner.profiler.records`, which also tells
the file format).
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec
import numpy as np

from greenplanner.profiler import messages as m
from greenplanner.profiler import records
from greenplanner.profiler.records import COLUMNS, Device, Energies, Gap, Header, Mark, Note, Process
from greenplanner.profiler.track import Array as Array
from greenplanner.profiler.track import HostTrack as HostTrack
from greenplanner.profiler.track import Track as Track
from greenplanner.profiler.track import frozen

_CHUNK = 6000  # samples a line when a whole recording is saved, and chunks joined while reading


class RecordingError(Exception):
    """A file that cannot be read or written, in one sentence.

    ``template`` and ``fields`` make the sentence, so that the window can translate it.
    """

    def __init__(self, template: str, **fields: str) -> None:
        super().__init__(template.format(**fields))
        self.template, self.fields = template, fields


@dataclass(frozen=True, eq=False)
class Recording:
    """What was measured, or what a foreign log tells.

    ``info.gpus`` are the devices of ``tracks``, in order. ``complete`` is false where the recording
    was not closed in order or is still being written; ``lost_lines`` counts damaged lines of the file.
    ``energies`` are stretches that another tool measured as a whole; such a recording may have no samples.
    """

    info: Header
    tracks: tuple[Track, ...]
    marks: tuple[Mark, ...] = ()
    gaps: tuple[Gap, ...] = ()
    host: HostTrack | None = None
    notes: tuple[Note, ...] = ()
    complete: bool = True
    end_reason: str = ""
    lost_lines: int = 0
    energies: tuple[Energies, ...] = ()

    @property
    def name(self) -> str:
        """The name that the user gave, or the source's."""
        return self.info.name

    @property
    def created(self) -> dt.datetime | None:
        """The time at second 0, in UTC; None where it is not known.

        Where another tool's log names no zone (``has_zone``), its local time stands for it.
        """
        with contextlib.suppress(ValueError):
            when = dt.datetime.fromisoformat(self.info.created)
            return when if when.tzinfo else when.replace(tzinfo=dt.UTC)
        return None

    @property
    def has_zone(self) -> bool:
        """Whether ``created`` is known in UTC, and not only in a local time of unknown zone."""
        with contextlib.suppress(ValueError):
            return dt.datetime.fromisoformat(self.info.created).tzinfo is not None
        return False

    @property
    def is_demo(self) -> bool:
        """Whether the figures come from the demonstration device."""
        return self.info.source == "demo"

    @property
    def seconds(self) -> float:
        """From the first reading of any GPU to the last."""
        filled = [track for track in self.tracks if len(track)]
        if not filled:
            return 0.0
        return float(max(track.t[-1] for track in filled) - min(track.t[0] for track in filled))

    def track(self, index: int) -> Track:
        """Return the track of the GPU with this index. Raises KeyError."""
        for track in self.tracks:
            if track.device.index == index:
                return track
        raise KeyError(index)

    def renamed(self, name: str, remarks: str | None = None) -> Recording:
        """Return the recording under another name."""
        kept = self.info.remarks if remarks is None else remarks
        return replace(self, info=msgspec.structs.replace(self.info, name=name, remarks=kept))

    def with_mark(self, mark: Mark) -> Recording:
        """Return the recording with a mark added, or replaced (same id), or taken away (deleted)."""
        kept = [each for each in self.marks if each.id != mark.id]
        if not mark.deleted:
            kept.append(mark)
        return replace(self, marks=tuple(sorted(kept, key=lambda each: (each.start, each.id))))

    def next_mark_id(self) -> int:
        """Return an id that no mark has."""
        return max((mark.id for mark in self.marks), default=0) + 1


def make(
    tracks: Sequence[Track],
    *,
    source: str,
    name: str = "",
    created: dt.datetime | None = None,
    hz: float | None = None,
    **info: str,
) -> Recording:
    """Make a recording of tracks, for example of a foreign log (``source`` "import:nvidia-smi").

    ``hz`` is the nominal rate; left out it is that of the median distance of readings. It decides what
    counts as a gap (see :func:`greenplanner.profiler.energy.gap_limit`). ``info``: more fields of Header.
    Raises ValueError where two tracks have the same ``device.index``; number them yourself.
    """
    if len({track.device.index for track in tracks}) != len(tracks):
        raise ValueError("two tracks have the same index")
    if hz is None:
        steps = np.concatenate([np.diff(track.t) for track in tracks] or [np.array([])])
        steps = steps[steps > 0]
        hz = 1 / float(np.median(steps)) if steps.size else 0.0
    header = Header(
        format=records.FORMAT,
        version=records.VERSION,
        name=name,
        created="" if created is None else created.isoformat(timespec="milliseconds"),
        hz=hz,
        source=source,
        gpus=tuple(track.device for track in tracks),
        **info,
    )
    return Recording(header, tuple(tracks))


# --- reading ------------------------------------------------------------------------------------


@dataclass
class _Gathered:
    """Chunks of one GPU while a file is read."""

    t: list[Array] = field(default_factory=list)
    values: dict[str, list[Array]] = field(default_factory=lambda: {name: [] for name in COLUMNS})
    drops: records.Drops = field(default_factory=lambda: records.Drops(0))
    processes: list[tuple[float, tuple[Process, ...] | None]] = field(default_factory=list)

    def add(self, line: records.Samples) -> None:
        times = np.array(line.t, dtype=np.float64)
        columns = {name: _column(getattr(line, name), times) for name in COLUMNS}
        self.t.append(times)
        for name, column in columns.items():
            self.values[name].append(column)
        if len(self.t) >= 2000:  # many small arrays cost more than their content
            self._join()

    def _join(self) -> None:
        self.t = [np.concatenate(self.t)] if self.t else []
        self.values = {name: [np.concatenate(each)] if each else [] for name, each in self.values.items()}

    def track(self, device: Device) -> Track:
        self._join()
        columns = {name: each[0] for name, each in self.values.items() if each}
        times = self.t[0] if self.t else np.array([])
        return Track.of(
            device,
            times,
            late=self.drops.late,
            failed=self.drops.failed,
            processes=self.processes,
            **columns,
        )


def _column(entry: records.Column, times: Array) -> Array:
    if not isinstance(entry, list):
        return np.full(times.shape, np.nan if entry is None else entry)
    column = np.array(entry, dtype=np.float64)  # null becomes NaN
    if column.shape != times.shape:
        raise ValueError("a column is not as long as its times")
    return column


@dataclass
class _Reading:
    gpus: dict[int, _Gathered] = field(default_factory=dict)
    marks: dict[int, Mark] = field(default_factory=dict)
    gaps: list[Gap] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    energies: list[Energies] = field(default_factory=list)
    host: list[records.Host] = field(default_factory=list)
    name: records.Name | None = None
    end: records.End | None = None
    lost: int = 0

    def take(self, line: records.Line) -> None:
        """Add one line. Raises ValueError where it does not fit together."""
        match line:
            case records.Samples():
                self.gpus.setdefault(line.gpu, _Gathered()).add(line)
            case records.Drops():
                self.gpus.setdefault(line.gpu, _Gathered()).drops = line
            case records.Processes():
                self.gpus.setdefault(line.gpu, _Gathered()).processes.append((line.t, line.list))
            case Mark():
                self.marks[line.id] = line
            case Gap():
                self.gaps.append(line)
            case Note():
                self.notes.append(line)
            case Energies():
                self.energies.append(line)
            case records.Host():
                self.host.append(line)
            case records.Name():
                self.name = line
            case records.End():
                self.end = line
            case _:
                raise ValueError("a second header")


def load(path: str | os.PathLike[str]) -> Recording:
    """Read a recording file, also one that is still being written or was cut off by a crash.

    Raises RecordingError where it is none, is newer than this program or cannot be read.
    """
    where = Path(path)
    reading = _Reading()
    try:
        with where.open("rb") as file:
            header = _header(file.readline(1 << 24), where)
            for raw in file:
                try:
                    reading.take(records.decoder.decode(raw))
                except (msgspec.MsgspecError, ValueError, RecursionError):
                    reading.lost += bool(raw.strip())
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise RecordingError(m.CANNOT_READ, file=str(path), reason=reason) from None
    return _built(header, reading)


def is_recording(path: str | os.PathLike[str]) -> bool:
    """Return whether a file begins like a recording of this program, whatever it is called."""
    try:
        with Path(path).open("rb") as file:
            _header(file.readline(1 << 24), Path(path))
    except RecordingError as error:
        return error.template == m.NEWER_VERSION
    except (OSError, ValueError):
        return False
    return True


def _header(raw: bytes, path: Path) -> Header:
    if not raw:
        raise RecordingError(m.EMPTY_FILE, file=str(path))
    try:
        data = msgspec.json.decode(raw)
        if not isinstance(data, dict) or data.get("format") != records.FORMAT:
            raise RecordingError(m.NOT_A_RECORDING, file=str(path))
        if isinstance(data.get("version"), int) and data["version"] > records.VERSION:
            raise RecordingError(m.NEWER_VERSION, file=str(path), version=str(data["version"]))
        return msgspec.convert(data, Header)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise RecordingError(m.NOT_A_RECORDING, file=str(path)) from None


def _built(header: Header, reading: _Reading) -> Recording:
    if reading.name is not None:
        header = msgspec.structs.replace(header, name=reading.name.name, remarks=reading.name.remarks)
    known = {device.index for device in header.gpus}
    extra = tuple(Device(index) for index in sorted(set(reading.gpus) - known))
    header = msgspec.structs.replace(header, gpus=header.gpus + extra)
    host = None
    if reading.host:
        times = [np.array(line.t, dtype=np.float64) for line in reading.host]
        host = HostTrack(
            *(
                frozen(np.concatenate(parts))
                for parts in (
                    times,
                    [_column(line.cpu_pct, t) for line, t in zip(reading.host, times, strict=True)],
                    [_column(line.rapl_j, t) for line, t in zip(reading.host, times, strict=True)],
                )
            )
        )
    marks = [mark for mark in reading.marks.values() if not mark.deleted]
    return Recording(
        header,
        tuple(reading.gpus.get(device.index, _Gathered()).track(device) for device in header.gpus),
        tuple(sorted(marks, key=lambda mark: (mark.start, mark.id))),
        tuple(reading.gaps),
        host,
        tuple(reading.notes),
        reading.end is not None,
        reading.end.reason if reading.end is not None else "",
        reading.lost,
        tuple(reading.energies),
    )


# --- writing ------------------------------------------------------------------------------------


def save(recording: Recording, path: str | os.PathLike[str]) -> None:
    """Write a whole recording; a crash leaves the old file or the new one. Raises RecordingError."""
    target = Path(path)
    temporary = target.with_name(f".{target.name[:40]}.{secrets.token_hex(6)}.tmp")
    try:
        writer = records.Writer(temporary)
        try:
            for line in _lines(recording):
                writer.write(line)
        finally:
            writer.close()
        temporary.replace(target)
    except (OSError, ValueError) as error:
        with contextlib.suppress(OSError, ValueError):
            temporary.unlink()
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise RecordingError(m.CANNOT_WRITE, file=str(path), reason=reason) from None


def _lines(recording: Recording) -> list[records.Line]:
    lines: list[records.Line] = [recording.info]
    for track in recording.tracks:
        gpu = track.device.index
        for start in range(0, len(track), _CHUNK):
            part = slice(start, start + _CHUNK)
            columns = {name: _entry(track.values[name][part], name) for name in COLUMNS}
            lines.append(records.Samples(gpu=gpu, t=track.t[part].tolist(), **columns))
        lines += [records.Processes(gpu=gpu, t=start, list=listed) for start, listed in track.processes]
        if track.dropped:
            lines.append(records.Drops(gpu=gpu, late=track.late, failed=track.failed))
    if recording.host is not None:
        host = recording.host
        lines.append(
            records.Host(t=host.t.tolist(), cpu_pct=_entry(host.cpu_pct), rapl_j=_entry(host.rapl_j))
        )
    lines += [*recording.gaps, *recording.notes, *recording.marks, *recording.energies]
    if recording.complete:
        lines.append(records.End(t=recording.seconds, reason=recording.end_reason))
    return lines


def _entry(values: Array, name: str = "") -> records.Column:
    return records.squeeze([None if value != value else value for value in values.tolist()], name)
