"""The line over a page: its title, its own actions, and the notes on the figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolBar, QWidget

from greenplanner.gui import icons, theme
from greenplanner.gui.document import Document, notes


class PageHeader(QWidget):
    """Shows what page is open."""

    notes_wanted = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.title = QLabel()
        self.title.setProperty("heading", True)
        self.stale = QLabel(self.tr("Figures not up to date"))
        self.stale.setObjectName("staleMark")
        self.stale.setToolTip(
            self.tr("The figures are those of the plan before the fault that is told above the page.")
        )
        self.notes = QPushButton()
        self.notes.setProperty("flat", True)
        self.notes.setAutoDefault(True)
        self.notes.clicked.connect(self.notes_wanted)
        self.bar = QToolBar()
        self.bar.setObjectName("pageBar")
        self.bar.setIconSize(QSize(18, 18))
        self.bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addSpacing(12)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.stale)
        layout.addWidget(self.notes)
        document.results_changed.connect(self.update_notes)
        self.update_notes()
        self.retint()

    def show_page(self, title: str, own: Sequence[QAction]) -> None:
        """Show the title and the actions of a page."""
        self.title.setText(title)
        self.bar.clear()
        for action in own:
            self.bar.addAction(action)

    def update_notes(self) -> None:
        """Count the notes, and say where the figures are of an earlier plan."""
        self.stale.setVisible(self._document.stale)
        count = len(notes(self._document))
        self.notes.setVisible(count > 0)
        # English has no translator at work that would know the singular.
        one, many = self.tr("1 note on these figures"), self.tr("{count} notes on these figures")
        self.notes.setText(one if count == 1 else many.replace("{count}", str(count)))
        self.notes.setToolTip(self.tr("Show warnings and disclosures (Ctrl+Shift+N)"))

    def retint(self) -> None:
        """Follow a change of the theme."""
        self.notes.setIcon(icons.icon("info", theme.tokens().warning))
