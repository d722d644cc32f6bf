"""The running task in the status bar: its title, progress and a Cancel button."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from greenplanner.gui.tasks import Task, Tasks


class TaskBar(QWidget):
    """Shows the task that was started last."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self.title = QLabel()
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setFixedWidth(160)
        self.bar.setTextVisible(False)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setProperty("flat", True)
        self.cancel.clicked.connect(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.bar, self.cancel):
            layout.addWidget(widget)
        tasks.started.connect(self._show_task)
        self.hide()

    def _show_task(self, task: Task) -> None:
        self._task = task
        self.title.setText(task.title)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(task.title)
        self.cancel.setEnabled(True)
        task.progressed.connect(self._progress)
        task.ended.connect(self._ended)
        self.show()

    def _progress(self, fraction: float, text: str) -> None:
        if self.sender() is self._task:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(fraction * 1000))
            if text and self._task is not None:
                self.title.setText(f"{self._task.title}: {text}")

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self.cancel.setEnabled(False)
            self.title.setText(self.tr("Stopping…"))

    def _ended(self) -> None:
        if self.sender() is self._task:
            self._task = None
            self.hide()
