"""Starting the window."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

import greenplanner
from greenplanner.gui import theme as colors
from greenplanner.gui.autosave import Autosave
from greenplanner.gui.crash import CrashHandler, start_log
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import apply_language
from greenplanner.gui.main_window import WELCOME, MainWindow
from greenplanner.gui.settings import Settings


class Shell(QObject):
    """Owns the document and its window; a change of language gives the document another window."""

    def __init__(self, app: QApplication, settings: Settings, recovery_folder: Path | None = None) -> None:
        super().__init__(app)
        self.app = app
        self.settings = settings
        self.document = Document(parent=self)
        self.autosave = Autosave(self.document, recovery_folder, self)
        self.window = self._make_window()

    def _make_window(self) -> MainWindow:
        window = MainWindow(self.document, self.settings, self.autosave)
        window.language_wanted.connect(self.change_language)
        window.closed.connect(self.autosave.close)
        return window

    def change_language(self, code: str) -> None:
        """Replace the window by one in another language; the document stays as it is."""
        # Later, so that the menu whose action asked for it is not destroyed under its own signal.
        QTimer.singleShot(0, lambda: self._replace_window(code))

    def _replace_window(self, code: str) -> None:
        old = self.window
        apply_language(self.app, code)
        self.settings.geometry = old.saveGeometry()
        self.window = self._make_window()
        if old.page_id != WELCOME:
            self.window.show_page(old.page_id)
        self.window.show()
        old.close_pages()
        old.tasks.stop()
        old.hide()
        old.deleteLater()

    def start(self, path: Path | None) -> None:
        """Do what can wait until the window is on the screen: recovery, and opening the file."""
        if not self.window.files.offer_recovery() and path is not None:
            self.window.files.open_path(path)


def make_application(name: str = "greenplanner") -> QApplication:
    """Return the application, which there is one of."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication([name])
    app.setApplicationName("GreenPlanner")
    app.setApplicationVersion(greenplanner.__version__)
    app.setDesktopFileName("greenplanner")
    return app


def run(
    path: str | None = None,
    sample: bool = False,
    theme: str | None = None,
    language: str | None = None,
    startup_time: bool = False,
) -> int:
    """Show the window until it is closed; returns the exit code.

    ``startup_time`` prints the milliseconds from the start of the process to the first picture and
    ends.
    """
    app = make_application()
    settings = Settings()
    apply_language(app, language or settings.language)
    scheme = next((each for each in colors.SCHEMES if each == theme), settings.theme)
    colors.apply(app, scheme)
    shell = Shell(app, settings)
    CrashHandler(shell.autosave.now, lambda: shell.window).install()
    window = shell.window
    if startup_time:
        window.first_painted.connect(lambda: _print_time(app))
    else:
        window.first_painted.connect(lambda: QTimer.singleShot(0, lambda: _start(shell, path, sample)))
    window.show()
    return app.exec()


def _start(shell: Shell, path: str | None, sample: bool) -> None:
    """Do what the first picture does not need."""
    start_log()
    if sample and path is None:
        from greenplanner.gui.widgets.welcome import samples

        found = samples()
        if found:
            shell.window.files.open_sample(found[0][0])
        return
    shell.start(Path(path) if path is not None else None)


def _print_time(app: QApplication) -> None:
    sys.stdout.write(f"{(time.time() - process_started()) * 1000:.0f}\n")
    sys.stdout.flush()
    QTimer.singleShot(0, app.quit)


def process_started() -> float:
    """Return when this process began, in seconds since the epoch."""
    stat = Path("/proc/self/stat")
    if stat.is_file():
        import os

        ticks = float(stat.read_text(encoding="utf-8").rsplit(")", 1)[1].split()[19])
        uptime = float(Path("/proc/uptime").read_text(encoding="utf-8").split()[0])
        return time.time() - (uptime - ticks / os.sysconf("SC_CLK_TCK"))
    return time.time() - time.process_time()
