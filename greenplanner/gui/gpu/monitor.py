"""The running session as a QObject: it asks the measuring process some times a second, and never waits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from greenplanner.profiler import sampler
from greenplanner.profiler.live import Live
from greenplanner.profiler.protocol import Status
from greenplanner.profiler.records import Mark

POLL_MS = 100
Starter = Callable[[sampler.Options], sampler.Session]
RUNNING = ("starting", "running", "paused", "blocked")


class Monitor(QObject):
    """One session after another. ``starter`` is replaced by tests.

    ``state`` is idle, starting, running, paused, blocked, stopped or failed; ``status`` says why.
    """

    state_changed = Signal()
    lines_came = Signal()

    def __init__(self, parent: QObject | None = None, starter: Starter = sampler.start) -> None:
        super().__init__(parent)
        self.starter = starter
        self.session: sampler.Session | None = None
        self.live = Live()
        self.status = Status("idle")
        self.path: Path | None = None
        self.options: sampler.Options | None = None
        self.stopping = False
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.poll)

    @property
    def state(self) -> str:
        """Where the session stands."""
        return self.status.state

    @property
    def running(self) -> bool:
        """True while a measuring process is at work."""
        return self.session is not None

    @property
    def is_demo(self) -> bool:
        """Whether what is shown is made up."""
        header = self.live.header
        return header.source == "demo" if header is not None else bool(self.options and self.options.demo)

    def begin(self, options: sampler.Options) -> None:
        """Start a session; what goes wrong comes as a state."""
        if self.running:
            return
        self.live, self.options, self.stopping = Live(), options, False
        self.path = Path(options.path) if options.path else None
        self.session = self.starter(options)
        self.status = self.session.status
        self._timer.start()
        self.state_changed.emit()

    def poll(self) -> None:
        """Take what is new."""
        session = self.session
        if session is None:
            return
        update = session.poll()
        self.live.take(update.lines)
        before, self.status = self.status, update.status
        if update.is_over and session.pid is None:
            self.session = None
            self._timer.stop()
        if update.lines:
            self.lines_came.emit()
        if before.state != self.status.state or self.session is None or before.gone != self.status.gone:
            self.state_changed.emit()

    def pause(self, wanted: bool = True) -> None:
        """Pause or go on."""
        if self.session is not None:
            self.session.pause() if wanted else self.session.resume()

    def stop(self) -> None:
        """Ask for the end; the state says when it has come."""
        if self.session is not None and not self.stopping:
            self.stopping = True
            self.session.request_stop()
            self.state_changed.emit()

    def close(self) -> None:
        """End the session now, for a window that closes: the recording is closed in order."""
        session, self.session = self.session, None
        self._timer.stop()
        if session is not None:
            update = session.stop()
            self.live.take(update.lines)
            self.status = update.status
            self.state_changed.emit()

    # --- marks -------------------------------------------------------------------------------

    @property
    def open_mark(self) -> Mark | None:
        """The mark that has begun and not ended."""
        return next((mark for mark in self.live.marks.values() if mark.end is None), None)

    def begin_mark(self, name: str) -> None:
        """Begin a window now."""
        if self.session is not None and self.open_mark is None:
            number = max(self.live.marks, default=0) + 1
            self.session.mark(Mark(number, name), start_now=True)

    def end_mark(self) -> None:
        """End the open window now."""
        mark = self.open_mark
        if self.session is not None and mark is not None:
            self.session.mark(mark, end_now=True)

    def change_mark(self, mark: Mark, **changes: object) -> None:
        """Give a mark another name, number of units or unit, or take it away (``deleted``)."""
        if self.session is not None:
            self.session.mark(msgspec.structs.replace(mark, **changes))
