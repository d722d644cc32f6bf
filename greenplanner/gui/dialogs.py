"""The small dialogs of the window. Each has ``ask`` or ``tell`` as its only door, for the tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

import greenplanner
from greenplanner.gui import icons, theme
from greenplanner.gui.actions import plain
from greenplanner.gui.document import Document, notes

SaveAnswer = Literal["save", "discard", "cancel"]


class SaveQuestion:
    """What to do with changes that are in no file."""

    @classmethod
    def ask(cls, parent: QWidget, title: str) -> SaveAnswer:
        """Return what the user wants."""
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(QCoreApplication.translate("Dialogs", "Unsaved changes"))
        box.setText(
            QCoreApplication.translate("Dialogs", "Save the changes to “{title}”?").replace("{title}", title)
        )
        box.setInformativeText(
            QCoreApplication.translate("Dialogs", "Changes that are not saved are lost when you go on.")
        )
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answers: dict[int, SaveAnswer] = {buttons.Save: "save", buttons.Discard: "discard"}
        return answers.get(box.exec(), "cancel")


class RecoveryQuestion:
    """Whether to bring back a plan that was not saved when the program last ended."""

    @classmethod
    def ask(cls, parent: QWidget, title: str, when: str) -> bool | None:
        """Return True to recover, False to throw it away, None to decide later."""
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(QCoreApplication.translate("Dialogs", "Recover a plan"))
        text = QCoreApplication.translate("Dialogs", "“{title}” was not saved when GreenPlanner last ended.")
        box.setText(text.replace("{title}", title))
        more = QCoreApplication.translate("Dialogs", "The program kept a copy of {when}.")
        box.setInformativeText(more.replace("{when}", when))
        recover = box.addButton(
            QCoreApplication.translate("Dialogs", "Recover"), QMessageBox.ButtonRole.AcceptRole
        )
        drop = box.addButton(
            QCoreApplication.translate("Dialogs", "Throw away"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.addButton(
            QCoreApplication.translate("Dialogs", "Decide later"), QMessageBox.ButtonRole.RejectRole
        )
        box.setDefaultButton(recover)
        box.exec()
        clicked = box.clickedButton()
        if clicked is recover:
            return True
        return False if clicked is drop else None


class OtherWindowQuestion:
    """Whether to open a file that another window has open."""

    @classmethod
    def ask(cls, parent: QWidget, name: str) -> bool:
        """Return True to open it all the same."""
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(QCoreApplication.translate("Dialogs", "Open in another window"))
        text = QCoreApplication.translate("Dialogs", "“{name}” is open in another GreenPlanner window.")
        box.setText(text.replace("{name}", name))
        box.setInformativeText(
            QCoreApplication.translate("Dialogs", "Whoever saves last overwrites what the other one saved.")
        )
        go_on = box.addButton(
            QCoreApplication.translate("Dialogs", "Open it here too"), QMessageBox.ButtonRole.AcceptRole
        )
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.exec()
        return box.clickedButton() is go_on


class ErrorDialog:
    """An error in the program itself: what it means for the user, and details to pass on."""

    @classmethod
    def tell(cls, parent: QWidget | None, details: str, log_file: str) -> None:
        """Show the error."""
        dialog = QDialog(parent)
        dialog.setWindowTitle(QCoreApplication.translate("Dialogs", "Something went wrong"))
        dialog.setMinimumWidth(520)
        heading = QLabel(QCoreApplication.translate("Dialogs", "GreenPlanner met an error of its own."))
        heading.setProperty("heading", True)
        kept = QCoreApplication.translate(
            "Dialogs",
            "Your plan is kept and a copy of it was written. You can go on, or save and start again.",
        )
        text = QLabel(kept)
        text.setWordWrap(True)
        where = QLabel(
            QCoreApplication.translate("Dialogs", "Details are in {file}.").replace("{file}", log_file)
        )
        where.setWordWrap(True)
        where.setProperty("muted", True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown = QPlainTextEdit(details)
        shown.setReadOnly(True)
        shown.setAccessibleName(QCoreApplication.translate("Dialogs", "Details"))
        shown.setMinimumHeight(180)
        shown.hide()
        show = QPushButton(QCoreApplication.translate("Dialogs", "Show details"))
        show.setCheckable(True)
        show.toggled.connect(shown.setVisible)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(QCoreApplication.translate("Dialogs", "Copy details"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        buttons.addButton(show, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(dialog.reject)
        layout = QVBoxLayout(dialog)
        for widget in (heading, text, where, shown, buttons):
            layout.addWidget(widget)
        dialog.exec()
        dialog.deleteLater()


class NotesDialog(QDialog):
    """Warnings and disclosures of the results; a double click goes to the place."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notes on the figures"))
        self.resize(620, 420)
        self.chosen: str | None = None
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.setAccessibleName(self.windowTitle())
        for path, text in notes(document):
            item = QListWidgetItem(icons.icon("info", theme.tokens().warning), text)
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setToolTip(path)
            self.list.addItem(item)
        head = QLabel(self.tr("What the reader of these figures must know. Press Enter to go to the place."))
        head.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(self.tr("Copy"))
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (head, self.list, buttons):
            layout.addWidget(widget)
        self.list.itemActivated.connect(self._go)
        self.list.setCurrentRow(0)

    @classmethod
    def ask(cls, document: Document, parent: QWidget | None = None) -> str | None:
        """Show the notes; return the path of the one to go to."""
        dialog = cls(document, parent)
        dialog.exec()
        dialog.deleteLater()
        return dialog.chosen

    def _go(self, item: QListWidgetItem) -> None:
        self.chosen = item.data(Qt.ItemDataRole.UserRole)
        self.accept()

    def _copy(self) -> None:
        lines = [self.list.item(row).text() for row in range(self.list.count())]
        QGuiApplication.clipboard().setText("\n".join(lines))


def keys_and_name(action: QAction) -> tuple[str, str]:
    """Return the keys of an action, its own or those that its text names after a tab, and its name."""
    name, _, named = plain(action.text()).partition("\t")
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) or named, name


class ShortcutsDialog(QDialog):
    """The sheet of all shortcuts."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(520, 560)
        keyed = [found for found in map(keys_and_name, actions) if found[0]]
        table = QTableWidget(len(keyed), 2)
        table.setHorizontalHeaderLabels([self.tr("Keys"), self.tr("What they do")])
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.setAccessibleName(self.windowTitle())
        for row, (keys, name) in enumerate(keyed):
            table.setItem(row, 0, QTableWidgetItem(keys))
            table.setItem(row, 1, QTableWidgetItem(name))
        table.setColumnWidth(0, 150)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(table)
        layout.addWidget(buttons)

    @classmethod
    def tell(cls, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        """Show the sheet."""
        dialog = cls(actions, parent)
        dialog.exec()
        dialog.deleteLater()


class AboutDialog:
    """Versions of what makes the figures."""

    @classmethod
    def facts(cls, document: Document) -> Mapping[str, str]:
        """Return what the dialog lists."""
        return {
            QCoreApplication.translate("Dialogs", "Program"): greenplanner.__version__,
            QCoreApplication.translate("Dialogs", "Catalog"): (
                f"{document.catalog.version} ({document.catalog.hash})"
            ),
            QCoreApplication.translate("Dialogs", "Method"): greenplanner.METHOD_VERSION,
        }

    @classmethod
    def tell(cls, document: Document, parent: QWidget | None = None) -> None:
        """Show the dialog."""
        box = QMessageBox(parent)
        box.setWindowTitle(QCoreApplication.translate("Dialogs", "About GreenPlanner"))
        box.setIconPixmap(icons.app_icon().pixmap(64, 64))
        box.setText("GreenPlanner")
        purpose = QCoreApplication.translate(
            "Dialogs", "Plans the energy, carbon, water and cost of AI fleets. Every figure can be explained."
        )
        lines = [f"{name}: {value}" for name, value in cls.facts(document).items()]
        box.setInformativeText("\n".join([purpose, "", *lines]))
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.exec()
