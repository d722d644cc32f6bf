"""The line under the flexible load of a fleet: what it saves, and what perfect foresight overstates."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from greenplanner.gui.document import Document
from greenplanner.gui.models.cells import share_text

_DIGITS = 3


class FlexibleNote(QLabel):
    """Says what moving the work of one fleet saves at the grid of its site."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self._seen: tuple[object, ...] = ()
        self.setProperty("muted", True)
        self.setWordWrap(True)
        self.hide()

    def show_fleet(self, key: str) -> None:
        """Show the savings of a fleet; nothing where no work of it may wait."""
        results = self.document.baseline
        if (results, key) == self._seen:
            return
        self._seen = (results, key)
        text = ""
        if results is not None:
            from greenplanner.model.flexibility import flexible_saving

            found = flexible_saving(results.resolved, key)
            if found is not None:
                text = self._text(found.foresight, found.profile)
        self.setText(text)
        self.setVisible(bool(text))

    def _text(self, foresight: float, profile: float) -> str:
        known = self.tr(
            "The plan moves the work knowing all hours in advance, which saves {foresight} of the emissions"
            " of the fleet's electricity. Knowing only the mean profile of month and hour saves {profile}."
        )
        text = known.replace("{foresight}", share_text(foresight, _DIGITS))
        text = text.replace("{profile}", share_text(profile, _DIGITS))
        if abs(foresight - profile) < 5e-5:
            text += " " + self.tr(
                "The grid's shape here is such a profile itself: import a year of hours to see more."
            )
        return text
