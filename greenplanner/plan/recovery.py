"""Autosave, recovery after a crash, and claims on files that are open in a window.

All of it lives in one folder that the caller gives. Each session (one open document) has
``<session>.lock`` with its process, ``<session>.gplan`` with the latest autosave and
``<session>.json`` with what it belongs to. Claims are in ``open/``, one file per claimed plan file.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import os
import socket
import time
import uuid
from pathlib import Path

import msgspec

from greenplanner.catalog.store import Catalog
from greenplanner.plan.files import SUFFIX, encode, load, write_atomic
from greenplanner.plan.processes import is_running, start_mark
from greenplanner.plan.types import Plan

# A process on another machine (a home folder on the network, or a laptop that has got another
# name) cannot be asked. Its lock counts for this long after the last autosave.
OTHER_HOST_SECONDS = 12 * 3600
_FRESH_SECONDS = 5


class Holder(msgspec.Struct, frozen=True):
    """Who has a file open: process, machine and since when (UTC, ISO 8601)."""

    pid: int
    host: str
    mark: str
    session: str
    since: str
    file: str = ""


class Pending(msgspec.Struct, frozen=True):
    """An autosave that a session left without ending well."""

    path: Path
    original: Path | None
    saved_at: dt.datetime
    name: str


class _Note(msgspec.Struct, frozen=True):
    original: str | None = None
    name: str = ""
    saved_at: dt.datetime | None = None


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _read_holder(lock: Path) -> Holder | None:
    """Return who holds a lock; None where there is no lock or nobody readable in it."""
    try:
        return msgspec.json.decode(lock.read_bytes(), type=Holder)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None


def _age(path: Path) -> float:
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return float("inf")


def _is_alive(holder: Holder | None, lock: Path) -> bool:
    if holder is None:
        # Another process may be between creating and writing it.
        return lock.exists() and _age(lock) < _FRESH_SECONDS
    if holder.host != socket.gethostname():
        return _age(lock) < OTHER_HOST_SECONDS
    return is_running(holder.pid, holder.mark)


def _unlink(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


class Recovery:
    """The autosave and the file claims of one open document.

    Nothing is written before the first :meth:`write` or :meth:`claim`. Call :meth:`clear` when
    the document is saved or its changes are dropped, :meth:`close` when the document is closed.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = Path(folder)
        self.session = f"{os.getpid()}-{uuid.uuid4().hex[:12]}"
        self._claims: dict[Path, Holder] = {}

    def _file(self, suffix: str) -> Path:
        return self.folder / f"{self.session}{suffix}"

    def _me(self, file: str = "") -> Holder:
        pid = os.getpid()
        since = _now().isoformat(timespec="seconds")
        return Holder(pid, socket.gethostname(), start_mark(pid), self.session, since, file)

    def write(self, plan: Plan, original_path: str | os.PathLike[str] | None) -> None:
        """Keep the plan for recovery. Raises PlanFileError where it cannot be written."""
        with contextlib.suppress(OSError):  # where it fails, the write below says why
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_atomic(self._file(".lock"), msgspec.json.encode(self._me()))
        write_atomic(self._file(SUFFIX), encode(plan))
        original = None if original_path is None else os.path.realpath(original_path)
        note = _Note(original=original, name=plan.name, saved_at=_now())
        write_atomic(self._file(".json"), msgspec.json.encode(note))

    def clear(self) -> None:
        """Drop the autosave: the document is saved, or its changes are not wanted."""
        for suffix in (SUFFIX, ".json", ".lock"):
            _unlink(self._file(suffix))

    def close(self) -> None:
        """Drop the autosave and release all claims."""
        self.clear()
        for lock in list(self._claims):
            self._release(lock)

    def claim(self, path: str | os.PathLike[str], *, force: bool = False) -> Holder | None:
        """Claim a plan file for this document; return who else has it, or None where it is ours now.

        ``force`` takes it over from whoever has it. Where the folder cannot be written there is no
        claim and None is returned: that must not keep anybody from opening a file.
        """
        lock = _lock_of(self.folder, path)
        mine = self._me(os.path.realpath(path))
        with contextlib.suppress(OSError):
            lock.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            for _ in range(5):
                try:
                    handle = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
                except FileExistsError:
                    other = _read_holder(lock)
                    if other is not None and other.session == self.session:
                        return None
                    if not force and _is_alive(other, lock):
                        return other or Holder(0, "", "", "", "", mine.file)
                    self._take_away(lock, other)
                    continue
                with os.fdopen(handle, "wb") as file:
                    file.write(msgspec.json.encode(mine))
                self._claims[lock] = mine
                return None
        return None

    def _take_away(self, lock: Path, expected: Holder | None) -> None:
        """Remove a lock that was found stale, unless another process has renewed it meanwhile."""
        aside = lock.with_suffix(f".{self.session}")
        try:
            lock.replace(aside)
        except FileNotFoundError:
            return
        if _read_holder(aside) != expected and not lock.exists():
            aside.replace(lock)
        _unlink(aside)

    def release(self, path: str | os.PathLike[str]) -> None:
        """Give a claimed file back, for example after saving under another name."""
        self._release(_lock_of(self.folder, path))

    def _release(self, lock: Path) -> None:
        if self._claims.pop(lock, None) is not None:
            other = _read_holder(lock)
            if other is not None and other.session == self.session:
                _unlink(lock)

    def holder(self, path: str | os.PathLike[str]) -> Holder | None:
        """Return who else has the file open now, or None."""
        found = holder(self.folder, path)
        return None if found is None or found.session == self.session else found


def _lock_of(folder: Path, path: str | os.PathLike[str]) -> Path:
    real = os.path.normcase(os.path.realpath(path))
    return (
        Path(folder)
        / "open"
        / f"{hashlib.sha256(real.encode('utf-8', 'surrogateescape')).hexdigest()[:32]}.lock"
    )


def holder(folder: Path, path: str | os.PathLike[str]) -> Holder | None:
    """Return which running document has a plan file open, or None."""
    lock = _lock_of(folder, path)
    found = _read_holder(lock)
    return found if found is not None and _is_alive(found, lock) else None


def pending(folder: Path) -> list[Pending]:
    """Return the autosaves of sessions that no longer run, the latest first."""
    result: list[Pending] = []
    try:
        autosaves = [each for each in Path(folder).iterdir() if each.suffix == SUFFIX and each.name[0] != "."]
    except OSError:
        return []
    for path in autosaves:
        lock = path.with_suffix(".lock")
        if _is_alive(_read_holder(lock), lock):
            continue
        try:
            note = msgspec.json.decode(path.with_suffix(".json").read_bytes(), type=_Note)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            note = _Note()  # the crash came between the two files
        try:
            saved_at = note.saved_at or dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)
        except OSError:
            continue
        original = Path(note.original) if note.original else None
        result.append(Pending(path, original, saved_at, note.name or path.stem))
    return sorted(result, key=lambda each: each.saved_at, reverse=True)


def load_pending(item: Pending, catalog: Catalog | None = None) -> Plan:
    """Return the plan of an autosave; raises PlanFileError. It stays until :func:`discard`."""
    return load(item.path, catalog)


def discard(item: Pending) -> None:
    """Delete an autosave: it is recovered and kept elsewhere, or not wanted."""
    for suffix in (SUFFIX, ".json", ".lock"):
        _unlink(item.path.with_suffix(suffix))
