"""Live measuring for the window and the command line: sessions, each with a process of its own.

``devices`` lists what is there; ``start`` begins a :class:`Session`, whose ``poll`` never blocks.
Nothing here loads NVIDIA's library; the measuring process does, and only while it runs.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

import greenplanner
from greenplanner.profiler import protocol, records
from greenplanner.profiler.messages import PROBLEMS
from greenplanner.profiler.protocol import RATES as RATES
from greenplanner.profiler.protocol import Start, Status
from greenplanner.profiler.records import Device, Header, Line, Mark

# What to measure and where to write it.
Options = Start

# Hidden command of the program itself, for bundles in which there is no Python to run a module with.
WORKER_COMMAND = "profiler-worker"
_START_SECONDS = 20.0
_ENDED = ("stopped", "failed")


@dataclass(frozen=True)
class Found:
    """What ``devices`` found: GPUs, or a ``code`` of messages.PROBLEMS that says why there are none."""

    devices: tuple[Device, ...] = ()
    driver: str = ""
    code: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """Why there is nothing, "" where there is."""
        return PROBLEMS[self.code].format(**self.fields) if self.code else ""


@dataclass(frozen=True)
class Update:
    """What is new since the last poll: the state, and lines of the recording in order."""

    status: Status
    lines: tuple[Line, ...]

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return self.status.state in _ENDED

    @property
    def sentence(self) -> str:
        """Why it is as it is, "" where there is nothing to say."""
        return PROBLEMS[self.status.code].format(**self.status.fields) if self.status.code else ""


def worker_command() -> list[str]:
    """Return how to start the measuring process, also from a frozen bundle."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_COMMAND]
    return [sys.executable, "-m", "greenplanner.profiler.worker"]


def _environment(env: Mapping[str, str] | None) -> dict[str, str]:
    given = dict(os.environ if env is None else env)
    if not getattr(sys, "frozen", False):
        root = str(Path(greenplanner.__file__).resolve().parents[1])
        given["PYTHONPATH"] = os.pathsep.join(filter(None, [root, given.get("PYTHONPATH", "")]))
    return given


def asleep(folder: Path = Path("/sys/bus/pci/devices")) -> tuple[str, ...]:
    """Return the PCI addresses of NVIDIA GPUs that are asleep (Linux); does not wake them."""
    found = []
    with contextlib.suppress(OSError):
        for device in sorted(folder.iterdir()):
            with contextlib.suppress(OSError):
                vendor = (device / "vendor").read_text(encoding="ascii").strip()
                kind = (device / "class").read_text(encoding="ascii").strip()
                if vendor == "0x10de" and kind.startswith("0x03"):
                    state = (device / "power" / "runtime_status").read_text(encoding="ascii").strip()
                    if state == "suspended":
                        found.append(device.name)
    return tuple(found)


class Session:
    """A measuring process and the pipe to it. All methods return at once, except :meth:`stop`.

    The process writes the recording itself, so nothing is lost if this program dies; and it ends by
    itself when this program does.
    """

    def __init__(self, first: protocol.Command, env: Mapping[str, str] | None = None) -> None:
        self.options = first if isinstance(first, Options) else None
        self.header: Header | None = None
        self.status = Status("starting")
        self._lines: deque[bytes] = deque()
        self._closed = threading.Event()
        self._began = time.monotonic()
        self._stop_at: float | None = None
        self._process: subprocess.Popen[bytes] | None = None
        try:
            self._process = _spawn(env)
        except OSError as error:
            reason = error.strerror or str(error)
            self.status = Status("failed", "not-started", {"reason": reason})
            self._closed.set()
            return
        self._reader = threading.Thread(target=self._read, args=(self._process,), daemon=True)
        self._reader.start()
        self._send(first)

    # --- pipes ------------------------------------------------------------------------------

    def _read(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            self._lines.append(line)
        self._closed.set()

    def _send(self, command: protocol.Command) -> None:
        # Commands are far smaller than a pipe's buffer, so this cannot block for long.
        if self._process is not None and self._process.stdin is not None:
            with contextlib.suppress(OSError, ValueError):  # it has ended; poll tells
                self._process.stdin.write(protocol.encode(command))
                self._process.stdin.flush()

    # --- for the window -----------------------------------------------------------------------

    @property
    def pid(self) -> int | None:
        """The measuring process, or None where it could not be started."""
        return None if self._process is None else self._process.pid

    @property
    def is_over(self) -> bool:
        """Whether it has ended, as far as poll has seen."""
        return self.status.state in _ENDED

    def poll(self) -> Update:
        """Return what is new. Call it some times a second; it also ends a process that hangs."""
        closed = self._closed.is_set()  # before the lines, or the last ones would be missed
        lines: list[Line] = []
        while self._lines:
            try:
                answer = protocol.answers.decode(self._lines.popleft())
            except (msgspec.MsgspecError, ValueError):
                continue  # a library printed something
            if isinstance(answer, Status):
                self.status = answer
                continue
            if isinstance(answer, Header):
                self.header = answer
            lines.append(answer)
        self._watch(closed)
        return Update(self.status, tuple(lines))

    def _watch(self, closed: bool) -> None:
        if self._process is None:
            return
        now = time.monotonic()
        if closed:
            self._reap()
            if not self.is_over:
                self.status = Status("failed", "died", t=self.status.t)
        elif self._stop_at is not None and now > self._stop_at + protocol.STOP_SECONDS + 2.0:
            self._give_up(now - self._stop_at)
        elif self.header is None and not self.is_over and now > self._began + _START_SECONDS:
            self._give_up(_START_SECONDS)

    def _give_up(self, seconds: float) -> None:
        self.kill()
        self.status = Status("failed", "unanswered", {"seconds": f"{seconds:.0f}"}, t=self.status.t)

    def pause(self) -> None:
        """Read nothing until :meth:`resume`; the time between counts as a gap."""
        self._send(protocol.Pause())

    def resume(self) -> None:
        """Go on."""
        self._send(protocol.Resume())

    def mark(self, mark: Mark, *, start_now: bool = False, end_now: bool = False) -> None:
        """Write a mark into the recording; one with the same id is replaced.

        It comes back among the lines of :meth:`poll`, with the process's own time where asked for.
        """
        self._send(protocol.SetMark(mark, start_now, end_now))

    def request_stop(self) -> None:
        """Ask the process to close the recording and end; poll tells when it has, and kills it if not."""
        if self._stop_at is None:
            self._stop_at = time.monotonic()
            self._send(protocol.Stop())

    def stop(self, timeout: float = protocol.STOP_SECONDS + 2.0) -> Update:
        """Stop and wait, ``timeout`` seconds at most; then the process is killed. Returns the rest."""
        self.request_stop()
        self._closed.wait(timeout)
        if not self._closed.is_set():
            self._give_up(timeout)
        return self.poll()

    def kill(self) -> None:
        """End the process by force; what it wrote until then is kept."""
        if self._process is not None:
            with contextlib.suppress(OSError):
                self._process.kill()
            self._closed.wait(2.0)
            self._reap()

    def _reap(self) -> None:
        process = self._process
        if process is None:
            return
        try:
            process.wait(1.0)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(OSError):
                process.kill()
            process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None and not pipe.closed:
                with contextlib.suppress(OSError):
                    pipe.close()
        self._process = None


def _spawn(env: Mapping[str, str] | None) -> subprocess.Popen[bytes]:
    windows = sys.platform == "win32"
    # A process group of its own: Ctrl+C in the terminal is for the program in front alone.
    flags = 0
    if windows:
        flags = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0) | getattr(
            subprocess, "CREATE_NO_WINDOW", 0
        )
    return subprocess.Popen(
        worker_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(env),
        creationflags=flags,
        start_new_session=not windows,
    )


def start(options: Options, env: Mapping[str, str] | None = None) -> Session:
    """Begin a session; ``env`` is the environment of the process. What goes wrong ``poll`` tells.

    ``options.path`` is written from the first second on; an existing file is replaced once a GPU was
    found. Raises ValueError where the rate is not between 1 and 20 Hz.
    """
    if not RATES[0] <= options.hz <= RATES[-1]:
        raise ValueError(f"{options.hz:g} Hz is not between {RATES[0]:g} and {RATES[-1]:g} Hz")
    path = str(Path(options.path).resolve()) if options.path else ""
    return Session(msgspec.structs.replace(options, path=path), env)


def devices(demo: bool = False, timeout: float = 15.0, env: Mapping[str, str] | None = None) -> Found:
    """Return the GPUs of this computer. Takes some tenths of a second; the window calls it off its thread.

    It opens NVIDIA's library in a process that ends at once, and so may wake a sleeping GPU.
    """
    session = Session(protocol.List(demo), env)
    session._closed.wait(timeout)
    if not session._closed.is_set():
        session.kill()
        return Found(code="unanswered", fields={"seconds": f"{timeout:g}"})
    update = session.poll()
    if update.status.code or session.header is None:
        return Found(code=update.status.code or "died", fields=update.status.fields)
    return Found(session.header.gpus, session.header.driver)


def new_path(folder: Path, name: str = "recording") -> Path:
    """Return a file in a folder that does not exist yet, by name and time."""
    stem = f"{name}-{time.strftime('%Y%m%d-%H%M%S')}"
    path = folder / f"{stem}{records.SUFFIX}"
    number = 2
    while path.exists():
        path = folder / f"{stem}-{number}{records.SUFFIX}"
        number += 1
    return path
