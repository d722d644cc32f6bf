"""Lets the toolbar of a page fit its width: first words give way to icons, then buttons to a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

_SEARCH = 70  # width that the filter needs at least


class ToolFolder(QObject):
    """Knows the buttons of one line; :meth:`fit` arranges them for a width.

    ``texts`` have icons that can stand alone. Other buttons with an action and no icon go into a menu.
    """

    def __init__(self, line: QHBoxLayout, texts: Sequence[QToolButton], parent: QWidget) -> None:
        super().__init__(parent)
        self._line, self._texts = line, tuple(texts)
        widgets = [line.itemAt(place).widget() for place in range(line.count())]
        self._folding = [
            each
            for each in widgets
            if isinstance(each, QToolButton)
            and each.defaultAction() is not None
            and each not in self._texts
            and each.arrowType() == Qt.ArrowType.NoArrow
        ]
        self.more = QToolButton()
        self.more.setText(QCoreApplication.translate("ToolFolder", "More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self.more)
        menu.setToolTipsVisible(True)
        menu.addActions([button.defaultAction() for button in self._folding])
        self.more.setMenu(menu)
        if self._folding:
            line.insertWidget(line.indexOf(self._folding[-1]) + 1, self.more)
        self.more.hide()

    def fit(self, width: int) -> None:
        """Show as much of the words as the width has room for."""
        for icons, folded in ((False, False), (True, False), (True, True)):
            self._apply(icons=icons, folded=folded)
            if self._needed() <= width:
                return

    def _apply(self, *, icons: bool, folded: bool) -> None:
        style = Qt.ToolButtonStyle
        for button in self._texts:
            button.setToolButtonStyle(style.ToolButtonIconOnly if icons else style.ToolButtonTextBesideIcon)
        if self._folding:
            for button in self._folding:
                button.setVisible(not folded)
            self.more.setVisible(folded)

    def _needed(self) -> int:
        shown = [self._line.itemAt(place).widget() for place in range(self._line.count())]
        widgets = [each for each in shown if each is not None and not each.isHidden()]
        wanted = sum(_SEARCH if isinstance(each, QLineEdit) else each.sizeHint().width() for each in widgets)
        return wanted + self._line.spacing() * len(widgets)
