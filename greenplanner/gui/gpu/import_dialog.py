"""Import the log of another tool: what was read, what was left out and why, and what is still to choose."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.gpu import texts
from greenplanner.gui.gpu.strips import column_label
from greenplanner.gui.tasks import run_task
from greenplanner.profiler.readers import Choice, Options, ReadError, ReadResult, read_any
from greenplanner.profiler.readers.table import Skip
from greenplanner.profiler.sentence import Sentence

# Columns of a recording without a picture, named like the quantity that they hold.
_ALIKE = {"power_avg_w": "power_w", "memory_total_mib": "memory_used_mib"}


def left_out_lines(skipped: tuple[Skip, ...]) -> list[str]:
    """Return what was left out, a line for each reason, with the words of the window for columns."""
    found: dict[tuple[str, str, str], tuple[Skip, list[str], int]] = {}
    for skip in skipped:
        reason, column = skip.reason, ""
        key = (skip.what, "", str(reason))
        if isinstance(reason, Sentence) and "column" in reason.fields:
            name = str(reason.fields["column"])
            column = column_label(_ALIKE.get(name, name))
            key = (skip.what, reason.template, str(reason.fields.get("value", "")))
        _, columns, count = found.get(key, (skip, [], 0))
        if column and column not in columns:
            columns.append(column)
        found[key] = (skip, columns, count + skip.count)
    return [texts.shown(_told(*each)) for each in found.values()]


def _told(skip: Skip, columns: list[str], count: int) -> Sentence:
    reason = skip.reason
    if columns and isinstance(reason, Sentence):
        reason = Sentence(reason.template, **{**reason.fields, "column": " / ".join(columns)})
    return Skip(skip.what, count, reason).sentence


class ImportDialog(QDialog):
    """Shows a result; other answers read the file again, off the window's thread."""

    def __init__(self, path: Path, result: ReadResult, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path, self.found = path, result
        self.editors: dict[str, QWidget] = {}
        self.setWindowTitle(self.tr("Import {file}").replace("{file}", path.name))
        self.resize(620, 460)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        font = self.summary.font()
        font.setBold(True)
        self.summary.setFont(font)
        self.name = QLineEdit(path.stem)
        self.form = QFormLayout()
        self.form.addRow(self.tr("Name of the recording"), self.name)
        self.name.setAccessibleName(self.tr("Name of the recording"))
        for choice in result.choices:
            question = QLabel(texts.shown(choice.question))
            question.setWordWrap(True)
            editor = self._editor(choice)
            editor.setAccessibleName(question.text())
            self.editors[choice.option] = editor
            self.form.addRow(question)
            self.form.addRow(editor)
        self.again = QPushButton(self.tr("Read again with these answers"))
        self.again.clicked.connect(lambda _on=False: self.read_again())
        self.again.setVisible(bool(result.choices))
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("What was read and what was left out"))
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setProperty("danger", True)
        self.problem.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.addButton(self.tr("Add as recording"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self._accepted)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(self.summary)
        box.addLayout(self.form)
        box.addWidget(self.again)
        box.addWidget(self.details, 1)
        box.addWidget(self.problem)
        box.addWidget(self.buttons)
        self._read_with = self.options()
        self._show()

    def _editor(self, choice: Choice) -> QWidget:
        if choice.option == "interval_s":
            spin = QDoubleSpinBox()
            spin.setRange(0.001, 3600)
            spin.setDecimals(3)
            spin.setSuffix(" s")
            spin.setValue(float(choice.default or 1))
            return spin
        if choice.option == "windows":
            listing = QListWidget()
            listing.setMaximumHeight(110)
            for name in choice.allowed:
                item = QListWidgetItem(name)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                wanted = name in choice.default.split(", ")
                item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
                listing.addItem(item)
            return listing
        edit = QLineEdit(choice.default)
        edit.setPlaceholderText(
            "2026-11-20 09:15:00" if choice.option == "start" else ", ".join(choice.allowed)
        )
        return edit

    def options(self) -> Options:
        """Return the answers."""
        given = Options()
        answers: dict[str, object] = {}
        for option, editor in self.editors.items():
            if isinstance(editor, QDoubleSpinBox):
                answers[option] = editor.value()
            elif isinstance(editor, QListWidget):
                items = [editor.item(row) for row in range(editor.count())]
                names = tuple(item.text() for item in items if item.checkState() == Qt.CheckState.Checked)
                answers[option] = names or None
            elif isinstance(editor, QLineEdit):
                text = editor.text().strip()
                if option == "columns":
                    answers[option] = tuple(part.strip() for part in text.split(",")) if text else None
                else:
                    answers[option] = text or None
        return Options(**{name: answers.get(name, getattr(given, name)) for name in given.__struct_fields__})

    def _show(self) -> None:
        result = self.found
        self.summary.setText(texts.shown(result.summary))
        lines = left_out_lines(result.skipped)
        left_out = [self.tr("Left out:"), *(f"• {line}" for line in lines)] if lines else []
        told = [f"• {texts.shown(line)}" for line in (*result.guesses, *result.remarks)]
        known = [self.tr("Good to know:"), *told] if told else []
        self.details.setPlainText("\n".join([*left_out, *known]) or self.tr("Everything was read."))

    def read_again(self, then: object = None) -> None:
        """Read the file with the answers."""
        path, options = self.path, self.options()
        self._set_busy(True)

        def done(result: ReadResult) -> None:
            self._set_busy(False)
            self.found, self._read_with = result, options
            self.problem.hide()
            self._show()
            if callable(then):
                then()

        def failed(error: Exception) -> None:
            self._set_busy(False)
            if not isinstance(error, ReadError):
                raise error
            self.problem.setText(texts.shown(error.sentence))
            self.problem.show()

        run_task(
            self,
            lambda _progress, _cancelled: read_any(path, options),
            done,
            failed,
            self.tr("Reading the log"),
            key="gpu-import-again",
        )

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.again, self.ok):
            widget.setEnabled(not busy)

    def _accepted(self) -> None:
        if self.options() != self._read_with:
            self.read_again(self.accept)
        else:
            self.accept()

    @classmethod
    def ask(cls, path: Path, result: ReadResult, parent: QWidget | None) -> tuple[ReadResult, str] | None:
        """Return the result to keep and its name, None for cancel."""
        dialog = cls(path, result, parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        return dialog.found, dialog.name.text().strip() or path.stem
