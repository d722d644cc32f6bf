"""A copy of the plan is written some seconds after an edit, so that a crash loses little."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from greenplanner.gui.document import Document
from greenplanner.gui.i18n import error_text
from greenplanner.plan.types import Plan

if TYPE_CHECKING:
    from greenplanner.plan.recovery import Recovery

log = logging.getLogger(__name__)
DELAY_MS = 5000


def default_folder() -> Path:
    """Return where copies for recovery are kept."""
    import platformdirs

    return Path(platformdirs.user_state_dir("greenplanner", appauthor=False)) / "recovery"


class Autosave(QObject):
    """Writes the copies of one document and holds the claim on its file."""

    failed = Signal(str)

    def __init__(self, document: Document, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._recovery: Recovery | None = None
        self._document = document
        self._written: Plan | None = None
        self._closed = False
        # One thread, so that writing and clearing happen in the order in which they were asked for.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self.now)
        document.changed.connect(self._plan_changed)
        document.saved_changed.connect(self._saved_changed)

    @property
    def folder(self) -> Path:
        """Where the copies are."""
        return self._folder or default_folder()

    @property
    def recovery(self) -> Recovery:
        """The copy and the claims; made at first use, for its modules are slow to load."""
        if self._recovery is None:
            from greenplanner.plan.recovery import Recovery

            self._recovery = Recovery(self.folder)
        return self._recovery

    def _plan_changed(self, _changes: object) -> None:
        # Not started anew by each edit: somebody who never pauses would never be saved.
        if self._document.modified and not self._timer.isActive():
            self._timer.start()

    def _saved_changed(self) -> None:
        if not self._document.modified:
            self._timer.stop()
            self._clear()

    def _clear(self) -> None:
        if self._written is not None:
            self._written = None
            self._pool.start(self.recovery.clear)

    def now(self) -> None:
        """Write a copy in the background where the plan has changes that are in no file."""
        plan, path = self._document.plan, self._document.path
        if not self._document.modified or plan is self._written:
            return
        self._written = plan
        recovery = self.recovery
        self._pool.start(lambda: self._write(recovery, plan, path))

    def _write(self, recovery: Recovery, plan: Plan, path: Path | None) -> None:
        try:
            recovery.write(plan, path)
        except ValueError as error:
            log.warning("the copy for recovery was not written: %s", error)
            self.failed.emit(error_text(error))

    def wait(self, wait_ms: int = 5000) -> None:
        """Wait for what is being written."""
        self._pool.waitForDone(wait_ms)

    def close(self) -> None:
        """Drop the copy and give the file back: the document was closed in good order."""
        if self._closed:
            return
        self._closed = True
        self._timer.stop()
        self._document.changed.disconnect(self._plan_changed)
        self._document.saved_changed.disconnect(self._saved_changed)
        self.wait()
        if self._recovery is not None:
            self._recovery.close()
