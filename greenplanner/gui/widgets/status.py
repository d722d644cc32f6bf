"""The status bar: the file, how long the figures took, the catalog, and the running task."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

from greenplanner.gui.document import Document
from greenplanner.gui.numbers import format_number
from greenplanner.gui.tasks import Tasks
from greenplanner.gui.widgets.task_bar import TaskBar


class Status(QStatusBar):
    """Follows the document."""

    page_wanted = Signal(str)

    def __init__(self, document: Document, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.file = QLabel()
        self.time = QLabel()
        self.catalog = QLabel()
        self.addWidget(self.file, 1)
        self.task_bar = TaskBar(tasks)
        self.activity = QPushButton()
        self.activity.setProperty("flat", True)
        self.activity.setToolTip(self.tr("Go to the page on which this goes on"))
        self.activity.clicked.connect(lambda _on=False: self.page_wanted.emit(self._activity_page))
        self.activity.hide()
        self._activity_page = ""
        for widget in (self.activity, self.task_bar, self.time, self.catalog):
            self.addPermanentWidget(widget)
        document.saved_changed.connect(self.update_file)
        document.results_changed.connect(self.update_results)
        self.update_file()
        self.update_results()

    def update_file(self) -> None:
        """Show which file is open."""
        path = self._document.path
        self.file.setText(path.name if path else self.tr("Not saved to a file yet"))
        self.file.setToolTip(str(path) if path else "")

    def show_activity(self, page_id: str, text: str) -> None:
        """Show what goes on on a page in the background; an empty text ends it."""
        self._activity_page = page_id
        self.activity.setText(f"● {text}")
        self.activity.setAccessibleName(text)
        self.activity.setVisible(bool(text))

    def update_results(self) -> None:
        """Show how long the figures took and from which catalog they are."""
        document = self._document
        if document.resolved is None:
            self.time.clear()
            self.catalog.clear()
            return
        if document.stale:
            self.time.setText(self.tr("Figures are of the plan before"))
        elif document.evaluation_ms is not None:
            text = self.tr("Evaluated in {ms} ms")
            self.time.setText(text.replace("{ms}", format_number(document.evaluation_ms, 2)))
        self.catalog.setText(self.tr("Catalog {version}").replace("{version}", document.catalog.version))
