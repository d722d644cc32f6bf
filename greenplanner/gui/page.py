"""The base of the pages: built at first show, refreshed only while visible."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from greenplanner.gui import theme
from greenplanner.gui.document import Document
from greenplanner.gui.widgets.veil import Veil
from greenplanner.plan.changes import Changes, changes
from greenplanner.plan.types import Plan


class Page(QWidget):
    """One page of the window.

    A subclass builds its widgets in ``__init__`` and shows the document in :meth:`refresh`, which
    is called when the page is visible and the plan, the results, the scenario or the theme changed,
    at the latest at the next show. A page that is hidden does no work.
    """

    page_id: str = ""
    explain_wanted = Signal(str)  # a measure that the window shall explain
    levers_wanted = Signal(str)  # a part of the plan, <list>/<id>, whose levers the window shall show
    place_wanted = Signal(str)  # list/id/field of a value that the window shall show where it is edited
    activity_changed = Signal(str)  # what goes on here while other pages are open; empty for nothing

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self._shown_plan: Plan | None = None
        self._shown_tokens: theme.Tokens | None = None
        self._stale = True
        self._faded = False
        self._veils: list[Veil] = []
        document.results_changed.connect(self._document_changed)
        document.scenario_changed.connect(self._document_changed)

    def title(self) -> str:
        """Return the translated title of the page."""
        raise NotImplementedError

    def refresh(self, changes: Changes | None) -> None:
        """Show the document; ``changes`` is what the plan changed by, None for everything."""
        raise NotImplementedError

    def actions(self) -> list[QAction]:
        """Return the actions that the toolbar shows while the page is open."""
        return []

    def commands(self) -> list[QAction]:
        """Return all that can be done on the page, for the command palette and the shortcut sheet."""
        return self.actions()

    def figures(self) -> list[QWidget]:
        """Return the widgets that show results: they fade while they are not up to date."""
        return []

    def open_list(self, name: str) -> None:
        """Bring a list of the plan to the front, where it stands on a tab of the page."""

    def prepare_screenshot(self) -> None:
        """Finish what is drawn lazily: load matplotlib, lay out the charts."""

    def close_down(self) -> None:
        """End what goes on in the background: the window closes."""

    # -- delivery --------------------------------------------------------------------------------

    def _document_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._deliver()

    def _fade_figures(self) -> None:
        stale = self.document.stale
        if stale == self._faded:
            return
        self._faded = stale
        for veil in self._veils:
            veil.hide()
            veil.deleteLater()
        self._veils = [Veil(widget) for widget in self.figures()] if stale else []

    def _deliver(self) -> None:
        self._fade_figures()
        plan, before = self.document.plan, self._shown_plan
        # Set first: a refresh that edits the plan must not be told of the same changes twice.
        self._stale, self._shown_plan, self._shown_tokens = False, plan, theme.tokens()
        self.refresh(None if before is None else changes(before, plan))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._deliver()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in the colors of another theme."""
        super().changeEvent(event)
        shown = self._shown_plan is not None
        # Qt sends several of these for one change of theme.
        if shown and event.type() == QEvent.Type.PaletteChange and self._shown_tokens is not theme.tokens():
            self._shown_plan = None
            self._document_changed()
