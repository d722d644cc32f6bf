"""The folder of recordings: where it is, what is in it. Files only, no Qt."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from dataclasses import dataclass
from pathlib import Path

import msgspec

from greenplanner.profiler import records

_TAIL = 1 << 16
_FOLDER = "GreenPlanner recordings"


def default_folder() -> Path:
    """Return the folder in which recordings are kept: under the user's documents."""
    import platformdirs

    return platformdirs.user_documents_path() / _FOLDER


@dataclass(frozen=True)
class Entry:
    """A recording in the folder, from its first and last lines alone."""

    path: Path
    name: str
    created: dt.datetime | None
    has_zone: bool
    device: str
    source: str
    seconds: float | None
    complete: bool
    size: int

    @property
    def is_demo(self) -> bool:
        """Whether the figures are made up."""
        return self.source == "demo"


def entries(folder: Path, more: tuple[Path, ...] = ()) -> list[Entry]:
    """Return the recordings of a folder and some other files, the latest first; others are left out."""
    paths: list[Path] = []
    with contextlib.suppress(OSError):
        paths = [path for path in folder.iterdir() if path.suffix == records.SUFFIX]
    found = [entry(path) for path in dict.fromkeys([*paths, *more])]
    known = [each for each in found if each is not None]
    return sorted(known, key=lambda each: _stamp(each), reverse=True)


def _stamp(found: Entry) -> float:
    if found.created is not None:
        with contextlib.suppress(OSError, OverflowError, ValueError):
            return found.created.timestamp()
    return 0.0


def entry(path: Path) -> Entry | None:
    """Return what a file says of itself; None where it is no recording."""
    try:
        with path.open("rb") as file:
            header = records.decoder.decode(file.readline(1 << 24))
            if not isinstance(header, records.Header) or header.format != records.FORMAT:
                return None
            size = os.fstat(file.fileno()).st_size
            file.seek(max(file.tell(), size - _TAIL))
            tail = file.read().split(b"\n")
    except (OSError, msgspec.MsgspecError, ValueError):
        return None
    name, seconds, complete = header.name, None, False
    for raw in tail:
        with contextlib.suppress(msgspec.MsgspecError, ValueError):
            line = records.decoder.decode(raw)
            if isinstance(line, records.Name):
                name = line.name
            elif isinstance(line, records.End):
                seconds, complete = line.t, True
            elif isinstance(line, records.Samples) and line.t and not complete:
                seconds = line.t[-1]
    created = None
    with contextlib.suppress(ValueError):
        created = dt.datetime.fromisoformat(header.created)
    has_zone = created is not None and created.tzinfo is not None
    device = ", ".join(dict.fromkeys(gpu.name for gpu in header.gpus if gpu.name))
    return Entry(path, name or path.stem, created, has_zone, device, header.source, seconds, complete, size)
