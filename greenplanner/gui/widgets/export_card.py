"""Export to Excel on the Report page: the button, its progress, and what the workbook holds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui import export
from greenplanner.gui.document import Document

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate


def sheet_lines() -> list[tuple[str, str]]:
    """Return the sheets of the workbook in order, each with what it holds."""
    return [
        (
            translate("ExportCard", "Cover"),
            translate(
                "ExportCard", "organization, period, boundary, status, index of the sheets, overall check"
            ),
        ),
        (
            translate("ExportCard", "Summary"),
            translate("ExportCard", "totals by year and scope, location-based and market-based, with charts"),
        ),
        (
            translate("ExportCard", "Inputs"),
            translate(
                "ExportCard", "every input with unit, origin and source; change one and the totals follow"
            ),
        ),
        (
            translate("ExportCard", "Factors"),
            translate(
                "ExportCard", "emission factors, prices and hardware values with source, year and licence"
            ),
        ),
        (
            translate("ExportCard", "Hours and Fleet"),
            translate("ExportCard", "utilization, power, energy and hardware of each fleet"),
        ),
        (
            translate("ExportCard", "Energy"),
            translate("ExportCard", "IT energy, cooling and grid import by site and month"),
        ),
        (
            translate("ExportCard", "Scope 1 and 2"),
            translate("ExportCard", "fuels, refrigerants, electricity by both methods, contracts one by one"),
        ),
        (
            translate("ExportCard", "Scope 3"),
            translate("ExportCard", "embodied carbon, upstream electricity and grid losses by category"),
        ),
        (
            translate("ExportCard", "Water, Credits, Cost"),
            translate("ExportCard", "water, the credit ledger apart from totals, cash and annuity"),
        ),
        (
            translate("ExportCard", "Method"),
            translate("ExportCard", "formulas, standards and definitions in words"),
        ),
        (
            translate("ExportCard", "Checks"),
            translate("ExportCard", "each headline recomputed in the sheet and compared with the program"),
        ),
        (
            translate("ExportCard", "Provenance"),
            translate("ExportCard", "versions, catalog hash and the plan itself"),
        ),
    ]


class ExportCard(QFrame):
    """Starts the export and says where the file went."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.last_path: Path | None = None
        self.setProperty("card", True)
        self.button = QPushButton(self.tr("Export to Excel…"))
        self.button.setProperty("primary", True)
        self.button.setAutoDefault(True)  # Enter presses it, as Space does
        self.button.clicked.connect(self.ask)
        self.folder_button = QPushButton(self.tr("Open folder"))
        self.folder_button.clicked.connect(self.open_folder)
        self.folder_button.hide()
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setAccessibleName(self.tr("Progress of the export"))
        self.progress.hide()
        self.status = QLabel(self.tr("A workbook with live formulas that an auditor can follow and change."))
        self.status.setWordWrap(True)
        self.status.setProperty("muted", True)
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.folder_button)
        row.addWidget(self.progress, 1)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.addLayout(row)
        box.addWidget(self.status)

    def ask(self) -> None:
        """Ask for the file name and export."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = self.document.path.parent if self.document.path else Path(place)
        path = export.ask_path(self.document, self.last_path.parent if self.last_path else folder, self)
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> None:
        """Write the workbook off the window's thread."""
        task = export.export(
            self.document, path, self, lambda text, level, *_button: self._told(text, level, path)
        )
        if task is None:
            return
        self.button.setEnabled(False)
        self.progress.setValue(0)
        self.progress.show()
        task.progressed.connect(lambda fraction, _text: self.progress.setValue(round(fraction * 100)))
        task.ended.connect(self._ended)

    def open_folder(self) -> None:
        """Show the folder of the last export."""
        if self.last_path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.last_path.parent)))

    def _told(self, text: str, level: str, path: Path) -> None:
        self.status.setText(text)
        if level == "info":
            self.last_path = path
            self.folder_button.show()
        tell = getattr(self.window(), "tell", None)
        if callable(tell) and level != "info":
            tell(text, level)

    def _ended(self) -> None:
        self.button.setEnabled(True)
        self.progress.hide()


class ContentsCard(QFrame):
    """What the workbook holds, sheet by sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        heading = QLabel(self.tr("What the workbook holds"))
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        contents = QGridLayout()
        contents.setHorizontalSpacing(14)
        contents.setVerticalSpacing(3)
        contents.setColumnStretch(1, 1)
        for line, (name, text) in enumerate(sheet_lines()):
            description = QLabel(text)
            description.setProperty("muted", True)
            description.setWordWrap(True)
            contents.addWidget(QLabel(name), line, 0, Qt.AlignmentFlag.AlignTop)
            contents.addWidget(description, line, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.addWidget(heading)
        box.addLayout(contents)
