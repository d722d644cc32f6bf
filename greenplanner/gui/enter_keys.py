"""Enter presses the button that has the focus, without making it the default one of its dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton


def press_by_enter(*buttons: QPushButton) -> None:
    """Let Enter press each button, as Space does.

    Without it Enter on a button that is no default one presses the default one of the dialog. As
    "auto default" buttons Enter in any field of the dialog could press them.
    """
    for button in buttons:
        button.setAutoDefault(False)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), button)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)
