"""A table of a dialog with the steps of its figures beside it: a click opens them, another closes them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from greenplanner.gui.document import Document
from greenplanner.gui.widgets.click_explain import ALL_YEARS, split_year
from greenplanner.gui.widgets.explain_panel import ExplainPanel

_WIDTH = 420


class ExplainBeside(QSplitter):
    """Holds a widget and, once a figure is asked for, the panel of its steps."""

    def __init__(self, document: Document, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.panel = ExplainPanel(document)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(10)
        self.addWidget(widget)
        self.addWidget(self.panel)
        self.setStretchFactor(0, 1)

    def explain(self, key: str) -> None:
        """Show the steps of a figure; once more on the same closes the panel."""
        name, year = split_year(key)
        shown = ALL_YEARS if self.panel.year is None else self.panel.year
        if not self.panel.isHidden() and self.panel.key == name and year in (None, shown):
            self.panel.dismiss()
            return
        closed = self.panel.isHidden()
        self.panel.explain(name, year)
        if closed:
            # The dialog gets wider by the panel, as far as the screen has room.
            window, screen = self.window(), self.screen().availableGeometry()
            room = min(window.width() + _WIDTH, screen.width())
            if not window.isMaximized():
                window.resize(room, window.height())
            self.setSizes([max(200, self.width() - _WIDTH), _WIDTH])
