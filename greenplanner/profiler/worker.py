"""The measuring process: ``python -m greenplanner.profiler.worker``, spoken to through its pipes.

Threads: the loop (the only one that calls the driver, so that a call that hangs stops nothing else),
one that reads commands, one that sends, and the main one, which writes the file once a second. When
the pipe of commands closes, because the program ended or was killed, the recording is closed in order.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import platform
import queue
import signal
import sys
import threading
import time
from collections import deque
from types import FrameType

import msgspec

import greenplanner
from greenplanner.profiler import protocol, records
from greenplanner.profiler.backend import Backend, MeasureError
from greenplanner.profiler.host import HostLoad
from greenplanner.profiler.loop import Loop
from greenplanner.profiler.protocol import Status
from greenplanner.profiler.records import Batch, Device, Header, Line, Mark, Note

_PASS_SECONDS = 0.2
_FLUSH_SECONDS = 1.0
_OPEN_SECONDS = 10.0


def _backend(demo: bool, seed: int) -> Backend:
    if demo:
        from greenplanner.profiler.demo import DemoBackend

        return DemoBackend(seed)
    from greenplanner.profiler.nvml import NvmlBackend

    return NvmlBackend()


class _Pipe:
    """Sends lines from a thread, so that a reader that sleeps never holds up the recording."""

    def __init__(self) -> None:
        self._out = _private_output()
        self._waiting: deque[bytes] = deque(maxlen=5000)
        self._news = threading.Condition()
        self._broken = False
        self._busy = False
        threading.Thread(target=self._send, daemon=True).start()

    def put(self, message: protocol.Answer) -> None:
        with self._news:
            self._waiting.append(protocol.encode(message))
            self._news.notify()

    def _send(self) -> None:
        while True:
            with self._news:
                self._busy = False
                while not self._waiting:
                    self._news.wait()
                data = self._waiting.popleft()
                self._busy = True
            try:
                while data:
                    data = data[os.write(self._out, data) :]
            except OSError:  # nobody reads any more
                self._broken = True
                return

    def drain(self, seconds: float) -> None:
        """Wait until all is sent, for so long at most."""
        end = time.monotonic() + seconds
        while (self._waiting or self._busy) and not self._broken and time.monotonic() < end:
            time.sleep(0.01)


def _private_output() -> int:
    """Keep the pipe for ourselves: what a library prints must not get into it."""
    try:
        private = os.dup(1)
        os.dup2(2, 1)
    except OSError:
        return 1
    return private


class _Commands:
    """Commands as they come; None when the other side has gone."""

    def __init__(self) -> None:
        self.queue: queue.SimpleQueue[protocol.Command | None] = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        rest = b""
        while True:
            try:
                data = os.read(0, 65536)
            except OSError:
                data = b""
            if not data:
                self.queue.put(None)
                return
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                with contextlib.suppress(msgspec.MsgspecError):
                    self.queue.put(protocol.commands.decode(line))

    def next(self, seconds: float) -> tuple[bool, protocol.Command | None]:
        """Return whether there was one, and it."""
        try:
            return True, self.queue.get(timeout=seconds)
        except queue.Empty:
            return False, None


class Worker:
    """One session."""

    def __init__(self, commands: _Commands, pipe: _Pipe) -> None:
        self._commands, self._pipe = commands, pipe
        self._wanted: protocol.Start = protocol.Start()
        self._opened = threading.Event()
        self._go = threading.Event()
        self._failure: MeasureError | None = None
        self._devices: tuple[Device, ...] = ()
        self._backend: Backend | None = None
        self._loop: Loop | None = None
        self._file: records.Writer | None = None
        self._spool: dict[int, Batch] = {}
        self._host_t: list[float] = []
        self._host: HostLoad | None = None
        self._last = Status("starting")
        self._open: dict[int, Mark] = {}
        self._read_to = 0.0
        self.end_wanted = ""

    # --- the driver's thread ------------------------------------------------------------------

    def _measure(self) -> None:
        wanted = self._wanted
        try:
            self._backend = backend = _backend(wanted.demo, wanted.seed)
            try:
                backend.open()
                self._devices = _chosen(backend.devices(), wanted.gpus)
                self._opened.set()
                self._go.wait()
                if self._loop is not None:
                    self._loop.run()
            finally:
                backend.close()
        except MeasureError as error:
            self._failure = error
        except Exception as error:  # a bug must end in a sentence as well
            self._failure = MeasureError("driver-error", reason=f"{type(error).__name__}: {error}")
        finally:
            self._opened.set()

    # --- the main thread ----------------------------------------------------------------------

    def run(self) -> int:
        """Serve one session; returns the exit code."""
        there, first = self._commands.next(30.0)
        if not there or not isinstance(first, protocol.Start | protocol.List):
            return 2
        listing = isinstance(first, protocol.List)
        self._wanted = (
            protocol.Start(demo=first.demo, seed=first.seed) if isinstance(first, protocol.List) else first
        )
        self._pipe.put(self._last)
        thread = threading.Thread(target=self._measure, daemon=True)
        thread.start()
        if not self._opened.wait(_OPEN_SECONDS):
            return self._fail("unanswered", seconds=f"{_OPEN_SECONDS:g}")
        if self._failure is not None:
            return self._fail(self._failure.code, **self._failure.fields)
        if listing:
            self._pipe.put(self._header())
            self._pipe.put(Status("stopped"))
            self._go.set()
            thread.join(protocol.STOP_SECONDS)
            return 0
        try:
            self._serve(thread)
        except OSError as error:
            self._stop_loop(thread)
            reason = error.strerror or str(error)
            return self._fail("write-failed", file=self._wanted.path, reason=reason)
        return 0

    def _header(self) -> Header:
        assert self._backend is not None
        return Header(
            format=records.FORMAT,
            version=records.VERSION,
            name=self._wanted.name,
            created=dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds"),
            host=platform.node(),
            platform=platform.platform(),
            driver=self._backend.driver,
            nvml=self._backend.nvml,
            program=greenplanner.__version__,
            hz=self._wanted.hz,
            source=self._backend.source,
            gpus=self._devices,
        )

    def _serve(self, thread: threading.Thread) -> None:
        assert self._backend is not None
        wanted = self._wanted
        self._host = HostLoad()
        self._loop = loop = Loop(
            self._backend, self._devices, wanted.hz, wanted.seconds, name_of=self._host.name_of
        )
        header = self._header()  # its time is second 0
        if wanted.path:
            self._file = records.Writer(wanted.path)
        self._keep(header)
        if self._file is not None:
            self._file.flush()
        self._go.set()
        flush_at = time.monotonic() + _FLUSH_SECONDS
        while thread.is_alive() and not self.end_wanted:
            there, command = self._commands.next(_PASS_SECONDS)
            if there:
                self._obey(command)
            self._pass(loop)
            if time.monotonic() >= flush_at:
                flush_at = time.monotonic() + _FLUSH_SECONDS
                self._read_host(loop)
                self._flush()
        self._finish(thread, loop)

    def _obey(self, command: protocol.Command | None) -> None:
        loop = self._loop
        assert loop is not None
        match command:
            case None | protocol.Stop():
                self.end_wanted = "stopped"
            case protocol.Pause():
                loop.pause()
            case protocol.Resume():
                loop.pause(False)
            case protocol.SetMark():
                mark = _timed(command, round(loop.t(), 3))
                self._open.pop(mark.id, None)
                if mark.end is None and not mark.deleted:
                    self._open[mark.id] = mark
                self._keep(mark)

    def _pass(self, loop: Loop) -> None:
        for item in loop.take():
            if isinstance(item, Batch):
                self._pipe.put(item.line())
                self._read_to = max(self._read_to, *item.t)
                self._spool.setdefault(item.gpu, Batch(item.gpu)).extend(item)
            else:
                self._keep(item)
        limit = max(protocol.BLOCKED_SECONDS, 5 / self._wanted.hz)
        state = "blocked" if loop.blocked_for() > limit else "paused" if loop.paused else "running"
        now = Status(state, gone=loop.gone)
        if now != self._last:
            self._last = now
            self._pipe.put(msgspec.structs.replace(now, t=loop.t()))

    def _keep(self, line: Line) -> None:
        self._pipe.put(line)
        if self._file is not None:
            self._file.write(line)

    def _read_host(self, loop: Loop) -> None:
        if self._host is not None and not loop.paused:
            load, joules = self._host.read()
            self._keep(records.Host([round(loop.t(), 3)], load, None if joules is None else round(joules, 3)))

    def _flush(self) -> None:
        spool, self._spool = self._spool, {}
        if self._file is not None:
            self._file.write(*(batch.line() for batch in spool.values()))
            self._file.flush()

    def _stop_loop(self, thread: threading.Thread) -> bool:
        """Return whether the driver let go in time."""
        if self._loop is not None:
            self._loop.stop()
        self._go.set()
        thread.join(protocol.STOP_SECONDS)
        return not thread.is_alive()

    def _finish(self, thread: threading.Thread, loop: Loop) -> None:
        free = self._stop_loop(thread)
        self._pass(loop)
        reason = self.end_wanted or loop.ended or "stopped"
        failure = self._failure
        if failure is not None:
            reason = failure.code
            self._keep(Note(failure.code, round(loop.t(), 3), None, failure.fields))
        if not free:
            self._keep(Note("unanswered", round(loop.t(), 3), None, {"seconds": f"{loop.blocked_for():.0f}"}))
        # A window that nobody ended holds what was read: it ends with the last reading.
        for mark in self._open.values():
            self._keep(msgspec.structs.replace(mark, end=max(mark.start, round(self._read_to, 3))))
        end = records.End(t=round(loop.t(), 3), reason=reason)
        self._flush()
        self._keep(end)
        if self._file is not None:
            self._file.close()
        code = "" if reason in ("stopped", "duration") else reason
        fields = failure.fields if failure is not None else {}
        self._pipe.put(Status("failed" if code else "stopped", code, fields, t=loop.t(), gone=loop.gone))

    def _fail(self, code: str, **fields: str) -> int:
        self._pipe.put(Status("failed", code, fields))
        return 1


def _chosen(devices: tuple[Device, ...], wanted: tuple[int, ...] | None) -> tuple[Device, ...]:
    if not devices:
        raise MeasureError("no-gpu")
    if wanted is None:
        return devices
    by_index = {device.index: device for device in devices}
    for index in wanted:
        if index not in by_index:
            raise MeasureError("no-such-gpu", index=str(index), choices=" ".join(map(str, by_index)))
    return tuple(by_index[index] for index in dict.fromkeys(wanted))


def _timed(command: protocol.SetMark, now: float) -> Mark:
    mark = command.mark
    if command.start_now:
        mark = msgspec.structs.replace(mark, start=now)
    if command.end_now:
        mark = msgspec.structs.replace(mark, end=now)
    return mark


def main() -> None:
    """Serve one session and end."""
    with contextlib.suppress(ValueError, OSError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program in front decides when to end
    pipe = _Pipe()
    worker = Worker(_Commands(), pipe)

    def end(_number: int, _frame: FrameType | None) -> None:
        worker.end_wanted = "stopped"

    with contextlib.suppress(ValueError, OSError):
        signal.signal(signal.SIGTERM, end)
    code = 1
    try:
        code = worker.run()
    except Exception as error:
        pipe.put(Status("failed", "driver-error", {"reason": f"{type(error).__name__}: {error}"}))
    pipe.drain(1.0)
    # A thread may hang inside the driver; nothing must wait for it.
    sys.stderr.flush() if sys.stderr is not None else None
    os._exit(code)


if __name__ == "__main__":
    main()
