"""The recordings: list, detail, import, export, compare. What takes long runs off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFile, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QMessageBox,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.document import Document
from greenplanner.gui.file_actions import file_stem
from greenplanner.gui.gpu import library, texts, work
from greenplanner.gui.gpu.import_dialog import ImportDialog
from greenplanner.gui.gpu.recording_detail import RecordingDetail
from greenplanner.gui.gpu.recording_list import RecordingList
from greenplanner.gui.i18n import error_text, language, system_reason
from greenplanner.gui.tasks import run_task
from greenplanner.gui.widgets.empty import EmptyState
from greenplanner.profiler import records
from greenplanner.profiler.readers import ReadError, ReadResult, read_any
from greenplanner.profiler.recording import RecordingError, is_recording, save
from greenplanner.profiler.records import Mark
from greenplanner.profiler.sampler import new_path


class RecordingsView(QWidget):
    """``busy(path)`` tells which recording is being written right now: that one is only read."""

    def __init__(
        self, document: Document, busy: Callable[[Path], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.document, self._busy = document, busy
        self.folder = Path()
        self.opened: tuple[Path, ...] = ()  # recordings elsewhere, opened in this session
        self.listing = RecordingList()
        self.detail = RecordingDetail(document)
        self._build()
        self.listing.chosen.connect(self._chosen)
        self.detail.mark_wanted.connect(self._write_mark)
        self._buttons()

    def _build(self) -> None:
        self.open_button = QPushButton(self.tr("Open or import"))
        self.open_button.setToolTip(
            self.tr(
                "A recording (.gprec), or a log of nvidia-smi, DCGM/Prometheus, Grafana, CodeCarbon, Zeus, "
                "MLflow, nvitop, GPU-Z or MangoHud: what it is shows by its content"
            )
        )
        ways = QMenu(self.open_button)
        ways.addAction(self.tr("File…")).triggered.connect(lambda _on=False: self.ask_open())
        folder_way = ways.addAction(self.tr("Folder of an MLflow run…"))
        folder_way.triggered.connect(lambda _on=False: self.ask_folder())
        self.open_button.setMenu(ways)
        self.compare_button = QPushButton(self.tr("Compare…"))
        self.compare_button.setToolTip(self.tr("Before and after a measure, and what it would save"))
        self.compare_button.clicked.connect(lambda _on=False: self.compare())
        self.rename_button = QPushButton(self.tr("Rename…"))
        self.rename_button.clicked.connect(lambda _on=False: self.rename())
        self.save_button = QPushButton(self.tr("Save or export"))
        menu = QMenu(self.save_button)
        menu.addAction(self.tr("Save a copy…")).triggered.connect(lambda _on=False: self.save_as())
        menu.addAction(self.tr("Export to Excel…")).triggered.connect(lambda _on=False: self.export("xlsx"))
        menu.addAction(self.tr("Export to CSV…")).triggered.connect(lambda _on=False: self.export("csv"))
        self.save_button.setMenu(menu)
        self.delete_button = QPushButton(self.tr("Delete…"))
        self.delete_button.clicked.connect(lambda _on=False: self.delete())
        top = QHBoxLayout()
        for widget in (self.open_button, self.compare_button):
            top.addWidget(widget)
        top.addStretch(1)
        for widget in (self.rename_button, self.save_button, self.delete_button):
            top.addWidget(widget)
        self.empty = EmptyState(
            self.tr("No recordings yet"),
            self.tr(
                "Measure a GPU of this computer, open a recording that was made on a server, or import the "
                "log of another tool."
            ),
        )
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        self.listing.setMinimumWidth(190)
        split.addWidget(self.listing)
        split.addWidget(self.detail)
        split.setStretchFactor(1, 1)
        split.setSizes([220, 840])
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(split)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 6, 0, 0)
        box.setSpacing(6)
        box.addLayout(top)
        box.addWidget(self.stack, 1)

    # --- the list ----------------------------------------------------------------------------

    def reload(self, select: Path | None = None) -> None:
        """Read the folder again."""
        folder, more = self.folder, self.opened
        run_task(
            self,
            lambda _progress, _cancelled: library.entries(folder, more),
            lambda found: self._listed(found, select),
            title=self.tr("Reading the folder of recordings"),
            key="gpu-library",
            shown=False,
        )

    def _listed(self, found: list[library.Entry], select: Path | None) -> None:
        self.listing.show_entries(found, select)
        self.stack.setCurrentIndex(1 if found else 0)
        self._buttons()

    def _buttons(self) -> None:
        path = self.listing.path()
        free = path is not None and not self._busy(path)
        for widget in (self.rename_button, self.delete_button):
            widget.setEnabled(free)
        self.save_button.setEnabled(path is not None)
        self.compare_button.setEnabled(len(self.listing.entries) > 1)

    def _chosen(self, path: Path | None) -> None:
        self._buttons()
        if path is None:
            self.detail.show_loaded(None)
            return
        run_task(
            self,
            lambda progress, _cancelled: work.load(path, progress),
            self._loaded,
            self._failed,
            self.tr("Reading the recording"),
            key="gpu-load",
        )

    def _loaded(self, loaded: work.Loaded) -> None:
        if loaded.path == self.listing.path():
            self.detail.show_loaded(loaded)

    def tell(self, text: str, level: str = "info") -> None:
        """Say a sentence over the page."""
        say = getattr(self.window(), "tell", None)
        if callable(say):
            say(text, level)

    def _failed(self, error: Exception) -> None:
        """Say in a sentence what went wrong with a file."""
        from greenplanner.report.recording_book import RecordingBookError

        if isinstance(error, ReadError):
            self.tell(texts.shown(error.sentence), "danger")
        elif isinstance(error, RecordingError | RecordingBookError):
            self.tell(error_text(error), "danger")
        elif isinstance(error, OSError):
            text = self.tr("{file} cannot be written: {reason}.")
            name = Path(str(error.filename)).name if error.filename else ""
            self.tell(text.replace("{file}", name).replace("{reason}", system_reason(error)), "danger")
        else:
            raise error

    # --- opening -----------------------------------------------------------------------------

    def ask_open(self) -> None:
        """Choose a file of any known kind."""
        kinds = self.tr("Recordings and logs (*.gprec *.csv *.txt *.json *.log *.prom);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open or import"), str(self.folder), kinds)
        if chosen:
            self.open_path(Path(chosen))

    def ask_folder(self) -> None:
        """Choose a folder that holds the system metrics of MLflow."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of an MLflow run"), str(self.folder))
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path) -> None:
        """Open a recording, or import another tool's log."""
        run_task(
            self,
            lambda _progress, _cancelled: None if is_recording(path) else read_any(path),
            lambda found: self._opened(path, found),
            self._failed,
            self.tr("Reading the file"),
            key="gpu-open",
        )

    def _opened(self, path: Path, found: ReadResult | None) -> None:
        if found is None:
            if path.parent != self.folder:
                self.opened = tuple(dict.fromkeys([*self.opened, path]))
            self.reload(select=path)
            return
        answer = ImportDialog.ask(path, found, self)
        if answer is not None:
            self._keep(*answer)

    def _keep(self, found: ReadResult, name: str) -> None:
        """Save an imported log as a recording of the folder."""
        folder = self.folder

        def run(progress: Callable[..., None], _cancelled: Any) -> Path:
            folder.mkdir(parents=True, exist_ok=True)
            target = new_path(folder, file_stem(name))
            progress(0.2)
            save(found.recording.renamed(name), target)
            return target

        run_task(
            self, run, lambda target: self.reload(select=target), self._failed, self.tr("Importing"),
            key="gpu-import",
        )  # fmt: skip

    # --- one recording -----------------------------------------------------------------------

    def rename(self) -> None:
        """Give the recording another name; the file keeps its own."""
        entry = self.listing.entry()
        if entry is None:
            return
        name, right = QInputDialog.getText(
            self, self.tr("Rename"), self.tr("Name of the recording"), text=entry.name
        )
        if right and name.strip():
            loaded = self.detail.loaded
            remarks = (
                loaded.recording.info.remarks if loaded is not None and loaded.path == entry.path else ""
            )
            self._append(entry.path, records.Name(name.strip(), remarks))

    def _write_mark(self, mark: Mark) -> None:
        path = self.listing.path()
        if path is not None and self._busy(path):
            self.tell(self.tr("This recording is being written; mark its windows under Measure."), "warning")
        elif path is not None:
            self._append(path, mark)

    def _append(self, path: Path, line: records.Line) -> None:
        try:
            records.append(path, line)
        except OSError as error:
            error.filename = error.filename or str(path)
            self._failed(error)
            return
        self.reload(select=path)

    def _ask_target(self, title: str, suffix: str, kind: str) -> Path | None:
        entry = self.listing.entry()
        if entry is None:
            return None
        start = self.folder / f"{file_stem(entry.name)}{suffix}"
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(start), f"{kind} (*{suffix})")
        if not chosen:
            return None
        target = Path(chosen)
        return target if target.suffix else target.with_suffix(suffix)

    def save_as(self) -> None:
        """Save a copy elsewhere."""
        path = self.listing.path()
        target = self._ask_target(self.tr("Save a copy"), records.SUFFIX, self.tr("Recordings"))
        if path is not None and target is not None:
            self._run(lambda _progress, _cancelled: work.copy(path, target), self.tr("Copying the recording"))

    def export(self, kind: str) -> None:
        """Write the readings as Excel or CSV."""
        path, code = self.listing.path(), language()
        title = self.tr("Export to Excel") if kind == "xlsx" else self.tr("Export to CSV")
        name = self.tr("Excel workbooks") if kind == "xlsx" else self.tr("CSV files")
        target = self._ask_target(title, f".{kind}", name)
        if path is None or target is None:
            return
        if kind == "xlsx":
            self._run(lambda progress, _cancelled: work.export_excel(path, target, code, progress), title)
        else:
            self._run(lambda progress, _cancelled: work.export_csv(path, target, progress), title)

    def _run(self, run: Callable[..., Path], title: str) -> None:
        def done(target: Path) -> None:
            self.tell(self.tr("Written to {file}.").replace("{file}", str(target)))
            if target.parent == self.folder and target.suffix == records.SUFFIX:
                self.reload()

        run_task(self, run, done, self._failed, title, key="gpu-export")

    def delete(self) -> None:
        """Move the recording to the trash, after a question."""
        entry = self.listing.entry()
        if entry is None:
            return
        text = self.tr("Delete the recording “{name}”?").replace("{name}", entry.name)
        more = self.tr("Values that a plan took over stay in the plan.")
        answer = QMessageBox.question(self, self.tr("Delete"), f"{text}\n\n{more}")
        if answer != QMessageBox.StandardButton.Yes:
            return
        QFile.moveToTrash(str(entry.path))
        if entry.path.exists():  # there is no trash on this disk
            try:
                entry.path.unlink()
            except OSError as error:
                self._failed(error)
                return
        self.opened = tuple(path for path in self.opened if path != entry.path)
        self.reload()

    def compare(self) -> None:
        """Compare two recordings."""
        from greenplanner.gui.gpu.compare_dialog import CompareDialog

        CompareDialog.tell(self.document, self.listing.entries, max(0, self.listing.currentRow()), self)
