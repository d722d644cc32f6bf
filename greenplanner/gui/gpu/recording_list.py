"""The list of recordings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from greenplanner.gui.gpu import texts
from greenplanner.gui.gpu.library import Entry


class RecordingList(QListWidget):
    """Name, day, device and length of each; the demonstration is labelled."""

    chosen = Signal(object)  # Path, or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.setAccessibleName(self.tr("Recordings"))
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(lambda _row: self.chosen.emit(self.path()))

    def path(self) -> Path | None:
        """Return the file that is chosen."""
        row = self.currentRow()
        return self.entries[row].path if 0 <= row < len(self.entries) else None

    def entry(self) -> Entry | None:
        """Return what is known of it."""
        row = self.currentRow()
        return self.entries[row] if 0 <= row < len(self.entries) else None

    def show_entries(self, entries: Sequence[Entry], select: Path | None) -> None:
        """List recordings; the chosen one stays, or ``select`` is chosen."""
        wanted = select or self.path()
        before = self.path()
        self.blockSignals(True)
        self.clear()
        self.entries = list(entries)
        for entry in self.entries:
            item = QListWidgetItem(f"{entry.name}\n{self._line(entry)}")
            item.setToolTip(str(entry.path))
            self.addItem(item)
        row = next((place for place, entry in enumerate(self.entries) if entry.path == wanted), -1)
        if row < 0 and self.entries:
            row = 0
        self.setCurrentRow(row)
        self.blockSignals(False)
        if self.path() != before or select is not None:
            self.chosen.emit(self.path())

    def _line(self, entry: Entry) -> str:
        kind = ""
        if entry.is_demo:
            kind = self.tr("DEMONSTRATION")
        elif entry.source.startswith("import:"):
            kind = self.tr("from {tool}").replace("{tool}", entry.source.removeprefix("import:"))
        length = texts.clock(entry.seconds) if entry.seconds else ""
        open_ended = "" if entry.complete else self.tr("not closed in order")
        when = texts.moment(entry.created, entry.has_zone) if entry.created is not None else ""
        parts = [kind, when, length, "" if entry.is_demo else entry.device, open_ended]
        return " · ".join(part for part in parts if part)
