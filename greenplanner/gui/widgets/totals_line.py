"""A line of figures; each figure is a link that opens its explanation, with the mouse or by keyboard."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from greenplanner.gui import theme
from greenplanner.gui.models.columns import click_tip

_GAP = "&nbsp;" * 4 + " "


def linked(value: str, key: str) -> str:
    """Return a figure as a link to its explanation."""
    # A value and its unit stay on one line.
    return f'<a href="{escape(key)}">{escape(value).replace(" ", "&nbsp;")}</a>'


def joined(parts: Iterable[tuple[str, str, str]]) -> str:
    """Return (label, value, key) as one line; without a key the value is plain text."""
    return _GAP.join(
        f"{escape(label).replace(' ', '&nbsp;')}&nbsp;{linked(value, key) if key else escape(value)}"
        for label, value, key in parts
    )


class TotalsLine(QLabel):
    """Tab goes from figure to figure, Enter opens one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("muted", True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.linkHovered.connect(lambda link: self.setToolTip(click_tip() if link else ""))
        self._plain = ""

    def setText(self, text: str) -> None:
        """Show a line, its links in the color of the theme."""
        self._plain = text
        tokens = theme.tokens()
        style = f"<style>a {{ color: {tokens.text}; text-decoration: underline; }}</style>"
        super().setText(style + text if text else "")

    def text(self) -> str:
        """Return the line without its style."""
        return self._plain
