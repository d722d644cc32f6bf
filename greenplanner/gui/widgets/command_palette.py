"""Ctrl+K: every action by typing a part of its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.actions import plain


class CommandPalette(QDialog):
    """A search field over the enabled actions; Enter runs the chosen one."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find command"))
        self.resize(520, 380)
        self.chosen: QAction | None = None
        self._actions = [action for action in actions if action.isEnabled() and action.text()]
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type what you want to do"))
        self.field.setAccessibleName(self.tr("Find command"))
        self.field.setClearButtonEnabled(True)
        self.list = QTreeWidget()
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setIconSize(QSize(18, 18))
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self._filter("")

    @classmethod
    def ask(cls, actions: Sequence[QAction], parent: QWidget | None = None) -> QAction | None:
        """Show the palette; return the chosen action."""
        dialog = cls(actions, parent)
        dialog.exec()
        dialog.deleteLater()
        return dialog.chosen

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        self.list.clear()
        hits = []
        for action in self._actions:
            name, _, named_keys = plain(action.text()).partition("\t")
            name = name.rstrip("…")
            haystack = f"{name} {action.statusTip()}".casefold()
            if all(word in haystack for word in words):
                in_name = all(word in name.casefold() for word in words)
                starts = bool(words) and name.casefold().startswith(words[0])
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) or named_keys
                hits.append((not starts, not in_name, action, name, keys))
        # Keeps the names in one line where an action has no icon.
        empty = QPixmap(18, 18)
        empty.fill(Qt.GlobalColor.transparent)
        blank = QIcon(empty)
        hits.sort(key=lambda hit: hit[:2])
        for _starts, _in_name, action, name, keys in hits:
            item = QTreeWidgetItem([name, keys])
            item.setIcon(0, blank if action.icon().isNull() else action.icon())
            item.setData(0, Qt.ItemDataRole.UserRole, action)
            item.setToolTip(0, action.statusTip())
            self.list.addTopLevelItem(item)
        self._set_row(0)

    def _set_row(self, row: int) -> None:
        last = self.list.topLevelItemCount() - 1
        if last >= 0:
            self.list.setCurrentItem(self.list.topLevelItem(max(0, min(row, last))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the choice with the arrows while the focus stays in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() in step and self.list.topLevelItemCount():
                row = self.list.indexOfTopLevelItem(self.list.currentItem())
                self._set_row(row + step[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _choose(self, item: QTreeWidgetItem | None, _column: int = 0) -> None:
        if item is not None:
            self.chosen = item.data(0, Qt.ItemDataRole.UserRole)
            self.accept()
