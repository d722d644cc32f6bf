"""Long work off the window's thread, with progress and cancel; of one key the latest run wins."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)
Progress = Callable[..., None]  # progress(fraction, text="")
Work = Callable[[Progress, Callable[[], bool]], Any]


class CancelledError(Exception):
    """Raised inside the work by its progress function once Cancel was pressed."""


class Task(QObject):
    """One run. Its signals are emitted on the thread of the window only."""

    progressed = Signal(float, str)
    ended = Signal()

    def __init__(self, work: Work, title: str, key: str, relay: _Relay) -> None:
        super().__init__()
        self.title = title
        self.key = key
        self._work = work
        self._relay = relay
        self._stop = threading.Event()
        self.done: Callable[[Any], None] | None = None
        self.failed: Callable[[Exception], None] | None = None

    def cancel(self) -> None:
        """Ask the work to stop; nothing of it is delivered any more."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        """True once the run was cancelled or a newer one took its place."""
        return self._stop.is_set()

    def _progress(self, fraction: float, text: str = "", *_rest: object) -> None:
        if self._stop.is_set():
            raise CancelledError
        self._relay.told.emit(self, float(fraction), str(text))

    def run(self) -> None:
        """Do the work; called on a thread of the pool."""
        result: Any = None
        problem: Exception | None = None
        try:
            result = self._work(self._progress, self._stop.is_set)
        except CancelledError:
            self._stop.set()
        except Exception as error:  # it is told on the window's thread
            problem = error
        self._relay.finished.emit(self, result, problem)

    def deliver(self, result: Any, problem: Exception | None) -> None:
        """Hand the result over, on the thread of the window."""
        if self._stop.is_set():
            return
        if problem is None:
            if self.done is not None:
                self.done(result)
        elif self.failed is not None:
            self.failed(problem)
        else:
            log.error("%s failed", self.title, exc_info=problem)


class _Relay(QObject):
    """What threads emit: an object without parent, so that no closed window takes it from under them."""

    told = Signal(object, float, str)
    finished = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.pool = QThreadPool(self)
        # Threads drop their reference to a task late; the last one must go on the window's thread.
        self.tasks: list[Task] = []
        self.orphaned = False

    def is_idle(self) -> bool:
        """True once no thread works any more."""
        return self.pool.activeThreadCount() == 0

    def orphan(self) -> None:
        """The window is gone: stop what runs; the relay itself goes when all of it has ended."""
        self.orphaned = True
        for task in self.tasks:
            task.cancel()


_relays: list[_Relay] = []


def _new_relay() -> _Relay:
    for relay in [each for each in _relays if each.orphaned and each.is_idle()]:
        _relays.remove(relay)
    _relays.append(_Relay())
    return _relays[-1]


class Tasks(QObject):
    """The runs of one window. It may be closed at any time; what still runs is cancelled then."""

    started = Signal(object)  # Task

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: dict[str, Task] = {}
        self._relay = _new_relay()
        self._relay.told.connect(self._progress)
        self._relay.finished.connect(self._deliver)
        self.destroyed.connect(self._relay.orphan)

    def run(
        self,
        work: Work,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        title: str = "",
        *,
        key: str | None = None,
        owner: QObject | None = None,
        shown: bool = True,
    ) -> Task:
        """Start ``work(progress, cancelled)``; of one key only the latest run is delivered.

        ``done(result)`` and ``failed(error)`` are called on the window's thread, unless the run was
        cancelled or ``owner`` is gone by then. ``shown`` puts it into the status bar.
        """
        if not self._running and self._relay.is_idle():
            self._relay.tasks.clear()
        task = Task(work, title, key or title, self._relay)
        task.done = _guarded(done, owner)
        task.failed = _guarded(failed, owner)
        earlier = self._running.get(task.key)
        if earlier is not None:
            earlier.cancel()
        self._running[task.key] = task
        self._relay.tasks.append(task)
        if shown:
            self.started.emit(task)
        self._relay.pool.start(task.run)
        return task

    def _progress(self, task: Task, fraction: float, text: str) -> None:
        if not task.is_cancelled():
            task.progressed.emit(fraction, text)

    def _deliver(self, task: Task, result: Any, problem: Exception | None) -> None:
        if self._running.get(task.key) is task:
            del self._running[task.key]
        try:
            task.deliver(result, problem)
        finally:
            task.ended.emit()

    @property
    def busy(self) -> bool:
        """True while something runs."""
        return bool(self._running)

    def stop(self, wait_ms: int = 5000) -> None:
        """Cancel everything and wait for the threads."""
        for task in self._relay.tasks:
            task.cancel()
        self._relay.pool.waitForDone(wait_ms)


def _guarded(call: Callable[[Any], None] | None, owner: QObject | None) -> Callable[[Any], None] | None:
    if call is None or owner is None:
        return call

    def guarded(value: Any) -> None:
        if shiboken6.isValid(owner):
            call(value)

    return guarded


def run_task(
    parent: QWidget,
    work: Work,
    done: Callable[[Any], None] | None = None,
    failed: Callable[[Exception], None] | None = None,
    title: str = "",
    *,
    key: str | None = None,
    shown: bool = True,
) -> Task:
    """Start long work for a widget; the status bar of its window shows progress and Cancel."""
    tasks = getattr(parent.window(), "tasks", None)
    if not isinstance(tasks, Tasks):
        tasks = parent.findChild(Tasks) or Tasks(parent)
    return tasks.run(work, done, failed, title, key=key, owner=parent, shown=shown)
