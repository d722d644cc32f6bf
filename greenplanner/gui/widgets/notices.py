"""The warnings and disclosures of the results, as a list. The header of the page counts them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from greenplanner.gui.i18n import tr_sentence
from greenplanner.model.results import Notice


def notice_text(notice: Notice) -> str:
    """Return a notice in the language of the window."""
    return tr_sentence(notice.template, notice.fields, notice.text)


class NoticeList(QFrame):
    """Each notice is one wrapped line; the same sentence stands once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.heading = QLabel(self.tr("Notes on these figures"))
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(6)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.addWidget(self.heading)
        box.addLayout(self.lines)
        self.texts: list[str] | None = None

    def set_notices(self, notices: Sequence[Notice]) -> None:
        """Show other notices."""
        texts = list(dict.fromkeys(notice_text(notice) for notice in notices))
        if texts == self.texts:
            return
        self.texts = texts
        while (item := self.lines.takeAt(0)) is not None:
            item.widget().deleteLater()
        for text in texts:
            label = QLabel(f"•  {text}")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self.lines.addWidget(label)
