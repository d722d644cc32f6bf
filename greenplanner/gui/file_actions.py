"""Opening, saving and closing plans, with the questions that go with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

import greenplanner
from greenplanner.gui.autosave import Autosave
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import error_text
from greenplanner.gui.settings import Settings

SUFFIX = ".gplan"


class FileActions(QObject):
    """The commands of the File menu on one document."""

    told = Signal(str, str)  # a sentence and its level, for the notice bar
    versions_told = Signal(str)  # the open plan was saved under another catalog or method
    opened = Signal()  # another plan is open, or the file of this one has another name

    def __init__(
        self, document: Document, settings: Settings, autosave: Autosave | None, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document = document
        self._settings = settings
        self._autosave = autosave
        self._window = window
        self._told_unsaved = False  # the window says that a recovered plan is not saved yet

    # -- opening -----------------------------------------------------------------------------------

    def new(self) -> bool:
        """Start an empty plan."""
        if not self.may_leave():
            return False
        self._release()
        self._document.new()
        self.opened.emit()
        return True

    def open(self) -> bool:
        """Ask for a file and open it."""
        if not self.may_leave():
            return False
        folder = self._document.path.parent if self._document.path else self._settings.last_folder
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a plan"), str(folder), self._filter(self.tr("All files (*)"))
        )
        return bool(name) and self.open_path(Path(name), asked=True)

    def open_path(self, path: Path, *, asked: bool = False) -> bool:
        """Open a file; what is wrong with it is told, and the open plan stays."""
        from greenplanner.plan.files import PlanFileError

        if not asked and not self.may_leave():
            return False
        force = False
        if self._autosave is not None and self._autosave.recovery.holder(path) is not None:
            if not self._may_open_twice(path):
                return False
            force = True
        before = self._document.path
        try:
            self._document.load(path)
        except PlanFileError as error:
            self.told.emit(error_text(error), "danger")
            return False
        if before is not None and before != path:
            self._release(before)
        if self._autosave is not None:
            self._autosave.recovery.claim(path, force=force)
        self._settings.add_recent(path)
        self.told.emit("", "info")  # what was said of another file
        self._tell_versions()
        self.opened.emit()
        return True

    def open_sample(self, path: Path) -> bool:
        """Open a copy of a sample: it has no file of its own yet."""
        from greenplanner.plan.files import PlanFileError, load

        if not self.may_leave():
            return False
        try:
            plan = load(path)
        except PlanFileError as error:
            self.told.emit(error_text(error), "danger")
            return False
        self._release()
        self._document.open_plan(plan, None)
        self.told.emit("", "info")
        self.opened.emit()
        return True

    def _may_open_twice(self, path: Path) -> bool:
        from greenplanner.gui.dialogs import OtherWindowQuestion

        return OtherWindowQuestion.ask(self._window, path.name)

    def _tell_versions(self) -> None:
        made = self._document.plan.made_with
        if made is None:
            return
        method, catalog = greenplanner.METHOD_VERSION, self._document.catalog.version
        if made.method in ("", method) and made.catalog in ("", catalog):
            return
        text = self.tr(
            "This plan was saved with catalog {old} and method {old_method}; its figures now follow "
            "catalog {new} and method {new_method}, so they may differ from those of then."
        )
        self.versions_told.emit(
            text.format(
                old=made.catalog or "–", old_method=made.method or "–", new=catalog, new_method=method
            )
        )

    # -- saving ------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save to the file of the plan, or ask for one."""
        if self._document.path is None:
            return self.save_as()
        return self._write(self._document.path)

    def save_as(self) -> bool:
        """Ask for a file and save to it."""
        folder = self._document.path.parent if self._document.path else self._settings.last_folder
        proposed = folder / f"{file_stem(self._document.title)}{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the plan"), str(proposed), self._filter()
        )
        if not name:
            return False
        path = Path(name)
        return self._write(path if path.suffix else path.with_suffix(SUFFIX))

    def _write(self, path: Path) -> bool:
        from greenplanner.plan.files import PlanFileError

        before = self._document.path
        recovery = self._autosave.recovery if self._autosave is not None else None
        elsewhere = recovery is not None and path != before and recovery.holder(path) is not None
        if elsewhere and not self._may_open_twice(path):
            return False
        try:
            self._document.save(path)
        except PlanFileError as error:
            self.told.emit(error_text(error), "danger")
            return False
        if path != before and recovery is not None:
            self._release(before)
            recovery.claim(path, force=True)
        if self._told_unsaved:
            self._told_unsaved = False
            self.told.emit("", "info")
        self._settings.add_recent(path)
        self.opened.emit()
        return True

    def may_leave(self) -> bool:
        """Return True where the open plan may be closed: it is saved, or its changes are not wanted."""
        if not self._document.modified:
            return True
        from greenplanner.gui.dialogs import SaveQuestion

        answer = SaveQuestion.ask(self._window, self._document.title)
        if answer == "save":
            return self.save()
        return answer == "discard"

    def _release(self, path: Path | None = None) -> None:
        path = path or self._document.path
        if self._autosave is not None and path is not None:
            self._autosave.recovery.release(path)

    def _filter(self, *more: str) -> str:
        return ";;".join((self.tr("GreenPlanner plans (*.gplan)"), *more))

    # -- recovery ----------------------------------------------------------------------------------

    def offer_recovery(self) -> bool:
        """Offer the latest plan that a crash left behind; True where it was brought back."""
        from greenplanner.gui.dialogs import RecoveryQuestion
        from greenplanner.plan.files import PlanFileError
        from greenplanner.plan.recovery import discard, load_pending, pending

        if self._autosave is None:
            return False
        for item in pending(self._autosave.folder):
            moment = item.saved_at.astimezone()
            when = QLocale().toString(moment.replace(tzinfo=None), QLocale.FormatType.ShortFormat)
            answer = RecoveryQuestion.ask(self._window, item.name, when)
            if answer is False:
                discard(item)
                continue
            if answer is None:
                return False
            try:
                plan = load_pending(item)
            except PlanFileError as error:
                self.told.emit(error_text(error), "danger")
                continue
            self._document.open_plan(plan, item.original, saved=False)
            # The copy of the old session may go once this session has written its own.
            self._autosave.now()
            self._autosave.wait()
            discard(item)
            if item.original is not None:
                self._autosave.recovery.claim(item.original)
            self._told_unsaved = True
            self.told.emit(self.tr("The plan was recovered. It is not saved yet."), "warning")
            self.opened.emit()
            return True
        return False


def file_stem(title: str) -> str:
    """Return a title as a file name that all systems take."""
    kept = "".join("_" if char in '<>:"/\\|?*' or ord(char) < 32 else char for char in title)
    return kept.strip(" .")[:80] or QCoreApplication.translate("Document", "Untitled plan")
