"""Errors of the program itself: into a log file, and to the user as one friendly dialog."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication, QWidget

import greenplanner

log = logging.getLogger(__name__)


def log_file() -> Path:
    """Return where the log is."""
    import platformdirs

    return Path(platformdirs.user_log_dir("greenplanner", appauthor=False)) / "greenplanner.log"


def start_log(file: Path | None = None) -> logging.Handler | None:
    """Send warnings and errors to a rotating file; None where it cannot be written."""
    from logging.handlers import RotatingFileHandler

    file = file or log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=500_000, backupCount=3, encoding="utf-8", delay=True)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.INFO)
    root = logging.getLogger()
    root.addHandler(handler)
    if root.level > logging.INFO or root.level == logging.NOTSET:
        root.setLevel(logging.INFO)
    return handler


class CrashHandler:
    """Takes what no code caught. One dialog at a time; the plan is written away first."""

    def __init__(self, keep: Callable[[], None], window: Callable[[], QWidget | None]) -> None:
        self._keep = keep
        self._window = window
        self._telling = False

    def install(self) -> None:
        """Become the hook of the interpreter."""
        sys.excepthook = self.handle
        threading.excepthook = self._in_thread

    def _in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            log.error("error in a thread", exc_info=args.exc_value)

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log the error, keep the plan, tell the user."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.error("unexpected error", exc_info=(kind, error, trace))
        try:
            self._keep()
        except Exception:
            log.exception("the plan could not be kept")
        if self._telling:
            return
        self._telling = True
        try:
            from greenplanner.gui.dialogs import ErrorDialog

            ErrorDialog.tell(self._window(), details(kind, error, trace), str(log_file()))
        finally:
            self._telling = False


def details(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return what a developer needs, to copy."""
    lines = traceback.format_exception(kind, error, trace)
    head = f"GreenPlanner {greenplanner.__version__}, Python {sys.version.split()[0]}, {sys.platform}\n\n"
    return head + "".join(lines)
