"""The lines of a recording file, and writing them. No NumPy: the measuring process stays small.

The format ``.gprec``, version 1
--------------------------------
UTF-8 text, one JSON object a line, only ever appended to. ``kind`` says what a line is:

========== ====================================================================================
header     first line: ``format`` "greenplanner-recording", ``version``, name, ``created`` (UTC at
           t = 0), host, driver, nominal ``hz``, ``source`` (nvml, demo, import:<tool>), ``gpus``
samples    readings of one GPU, about a second's worth: ``gpu`` (its index), ``t`` (seconds since
           ``created`` on the monotonic clock) and one entry a column of :data:`COLUMNS`: a list as
           long as ``t`` with null for "not reported", one number where it is the same throughout, or
           left out where nothing was reported
drops      running totals of one GPU: ``late`` (deadlines missed), ``failed`` (readings not usable)
processes  programs on one GPU from ``t`` on; ``list`` is null where the driver does not tell
host       load of the computer: ``t``, ``cpu_pct``, ``rapl_j`` (processor's energy counter)
gap        no measuring from ``start`` to ``end`` because of ``reason`` (paused, blocked)
mark       a named window; a later line with the same ``id`` replaces it, ``deleted`` takes it away
energies   a stretch that another tool measured as a whole (CodeCarbon, Zeus): energies, no samples
note       an event (``code``, see messages.PROBLEMS and NOTES), for a GPU or for all
name       a new name and remarks for the recording
end        last line: the recording was closed in order, and why
========== ====================================================================================

A line that cannot be read (the last one after a crash) is dropped and counted by the reader. A file
without ``end`` was not closed in order or is still being written; it is read all the same.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import IO, Any, ClassVar

import msgspec

FORMAT = "greenplanner-recording"
VERSION = 1
SUFFIX = ".gprec"

# Units are in the names; energy_j is the counter's own reading since the driver was loaded.
# ``reasons`` are the bits of messages.CLOCK_REASONS, ``pstate`` is 0 (busy) to 15 (idle).
COLUMNS = (
    "power_w",
    "power_avg_w",
    "energy_j",
    "utilization_pct",
    "memory_used_mib",
    "sm_mhz",
    "memory_mhz",
    "temperature_c",
    "reasons",
    "limit_w",
    "pstate",
)
_DIGITS = {"power_w": 3, "power_avg_w": 3, "energy_j": 3}

Column = list[float | None] | float | None


class Device(msgspec.Struct, frozen=True, omit_defaults=True):
    """A GPU as it was found. None and "" are "not reported".

    ``power_kind`` says what ``power_w`` is: instant, usage (the driver's power.draw) or average;
    ``averaged`` is true where that is an average over one second. ``power_scope`` is gpu, or module
    where the processor beside the GPU is in it. ``notes`` are codes of messages.NOTES.
    """

    index: int
    name: str = ""
    uuid: str = ""
    pci: str = ""
    architecture: str = ""
    limit_w: float | None = None
    memory_total_mib: float | None = None
    power_kind: str = ""
    power_scope: str = "gpu"
    averaged: bool = False
    has_power: bool = True
    has_counter: bool = True
    mig: bool = False
    virtual: bool = False
    notes: tuple[str, ...] = ()


class Process(msgspec.Struct, frozen=True, omit_defaults=True):
    """A program on a GPU; ``compute`` is false for graphics only."""

    pid: int
    name: str = ""
    memory_mib: float | None = None
    compute: bool = True


class _Line(msgspec.Struct, frozen=True, omit_defaults=True, tag_field="kind"):
    pass


class Header(_Line, tag="header", frozen=True, omit_defaults=True):
    """The first line.

    ``created`` is ISO 8601 in UTC; without an offset it is the local time of an imported log that names
    no zone, and "" where the log tells no time.
    """

    format: str = msgspec.field(default="")
    version: int = 0
    name: str = ""
    created: str = ""
    host: str = ""
    platform: str = ""
    driver: str = ""
    nvml: str = ""
    program: str = ""
    hz: float = 0.0
    source: str = ""
    gpus: tuple[Device, ...] = ()
    remarks: str = ""


class Samples(_Line, tag="samples", frozen=True, omit_defaults=True):
    """Readings of one GPU; see the module's text."""

    gpu: int
    t: list[float]
    power_w: Column = None
    power_avg_w: Column = None
    energy_j: Column = None
    utilization_pct: Column = None
    memory_used_mib: Column = None
    sm_mhz: Column = None
    memory_mhz: Column = None
    temperature_c: Column = None
    reasons: Column = None
    limit_w: Column = None
    pstate: Column = None


class Drops(_Line, tag="drops", frozen=True, omit_defaults=True):
    """Running totals of one GPU."""

    gpu: int
    late: int = 0
    failed: int = 0


class Processes(_Line, tag="processes", frozen=True, omit_defaults=True):
    """Programs on one GPU from ``t`` on; None where the driver does not tell."""

    gpu: int
    t: float
    list: tuple[Process, ...] | None = None


class Host(_Line, tag="host", frozen=True, omit_defaults=True):
    """Load of the computer."""

    t: list[float]
    cpu_pct: Column = None
    rapl_j: Column = None


class Gap(_Line, tag="gap", frozen=True, omit_defaults=True):
    """A time without measuring; ``reason`` is paused or blocked."""

    start: float
    end: float
    reason: str = ""


class Mark(_Line, tag="mark", frozen=True, omit_defaults=True):
    """A named window; ``end`` is None while it is open. ``units`` counts ``unit`` (steps, tokens)."""

    id: int
    name: str = ""
    start: float = 0.0
    end: float | None = None
    units: float | None = None
    unit: str = ""
    deleted: bool = False


class Energies(_Line, tag="energies", frozen=True, omit_defaults=True):
    """A stretch that a tool measured as a whole, without samples; None is "not known", never 0.

    ``gpu_j`` has one energy for each GPU in J, or with ``together`` one for all. ``start`` is in
    seconds since ``created``. ``utilization_pct`` is the mean of all GPUs.
    """

    name: str = ""
    start: float | None = None
    seconds: float = 0.0
    gpu_j: tuple[float | None, ...] = ()
    together: bool = False
    cpu_j: float | None = None
    memory_j: float | None = None
    emissions_kg: float | None = None
    gpu_name: str = ""
    gpu_count: int | None = None
    utilization_pct: float | None = None
    note: str = ""

    @property
    def total_gpu_j(self) -> float | None:
        """Energy of all GPUs in J; None where that of one is not known."""
        known = [value for value in self.gpu_j if value is not None]
        return sum(known) if known and len(known) == len(self.gpu_j) else None


class Note(_Line, tag="note", frozen=True, omit_defaults=True):
    """An event: a code of messages.PROBLEMS or NOTES, for one GPU or (None) for all."""

    code: str
    t: float = 0.0
    gpu: int | None = None
    fields: dict[str, str] = {}


class Name(_Line, tag="name", frozen=True, omit_defaults=True):
    """A new name and remarks."""

    name: str = ""
    remarks: str = ""


class End(_Line, tag="end", frozen=True, omit_defaults=True):
    """Closed in order; ``reason`` is stopped, duration, or a code of messages.PROBLEMS."""

    t: float = 0.0
    reason: str = ""


Line = Header | Samples | Drops | Processes | Host | Gap | Mark | Energies | Note | Name | End

_encoder = msgspec.json.Encoder()
decoder = msgspec.json.Decoder(Line)


def encode(line: Line) -> bytes:
    """Return one line with its end."""
    return _encoder.encode(line) + b"\n"


def squeeze(values: list[float | None], name: str = "") -> Column:
    """Return the shortest form of a column: left out, one number, or the list."""
    first = values[0] if values else None
    if all(value == first for value in values):
        return None if first is None else _rounded(first, name)
    return [None if value is None else _rounded(value, name) for value in values]


def _rounded(value: float, name: str) -> float:
    number = round(float(value), _DIGITS.get(name, 3))
    return int(number) if number.is_integer() else number  # 391 is shorter than 391.0


class Batch:
    """Readings of one GPU that wait to be written; ``add`` takes them one by one."""

    columns: ClassVar[tuple[str, ...]] = COLUMNS

    def __init__(self, gpu: int) -> None:
        self.gpu = gpu
        self.t: list[float] = []
        self.values: dict[str, list[float | None]] = {name: [] for name in COLUMNS}

    def __len__(self) -> int:
        return len(self.t)

    def add(self, t: float, reading: dict[str, float | None]) -> None:
        """Take one reading at ``t`` seconds."""
        self.t.append(round(t, 6))
        for name, column in self.values.items():
            column.append(reading.get(name))

    def extend(self, other: Batch) -> None:
        """Take all readings of another batch of the same GPU."""
        self.t += other.t
        for name, column in self.values.items():
            column += other.values[name]

    def line(self) -> Samples:
        """Return what was added as a line."""
        columns: dict[str, Any] = {name: squeeze(column, name) for name, column in self.values.items()}
        return Samples(gpu=self.gpu, t=self.t, **columns)


class Writer:
    """Appends lines to a recording file so that a crash loses what came after the last ``flush``.

    Raises OSError from any method where the disk does not take it.
    """

    def __init__(self, path: str | os.PathLike[str], *, new: bool = True) -> None:
        self.path = Path(path)
        self._file: IO[bytes] = self.path.open("wb" if new else "ab")
        if not new and self.path.stat().st_size and not self._ends_whole():
            self._file.write(b"\n")  # the half line of a crash must not swallow ours

    def _ends_whole(self) -> bool:
        with self.path.open("rb") as file:
            file.seek(-1, os.SEEK_END)
            return file.read(1) == b"\n"

    def write(self, *lines: Line) -> None:
        """Append lines; they are safe after the next flush."""
        for line in lines:
            self._file.write(encode(line))

    def flush(self, *, sync: bool = True) -> None:
        """Hand everything to the system, and with ``sync`` to the disk."""
        self._file.flush()
        if sync:
            with contextlib.suppress(OSError):  # a pipe or a device file cannot be synced
                os.fsync(self._file.fileno())

    def close(self) -> None:
        """Flush and close; closing twice is harmless."""
        if not self._file.closed:
            self.flush()
            self._file.close()


def append(path: str | os.PathLike[str], *lines: Line) -> None:
    """Append lines to a recording that is no longer being written, for example a mark or a name."""
    writer = Writer(path, new=False)
    try:
        writer.write(*lines)
    finally:
        writer.close()
