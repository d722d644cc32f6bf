"""The dialog for the fields of the plan itself: name, years, currency, prices."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.document import Document
from greenplanner.gui.i18n import error_text, tr_data, tr_sentence
from greenplanner.gui.models.cells import yes_no
from greenplanner.gui.numbers import unit_text
from greenplanner.plan.attributes import Attribute, of_entity
from greenplanner.plan.faults import format_value, parse_value, value_fault
from greenplanner.plan.types import Plan

Editor = QLineEdit | QComboBox | QPlainTextEdit


class PlanSettings(QDialog):
    """A form over the attribute table; what was not entered shows the value in force in grey."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Plan settings"))
        self.resize(560, 620)
        self._document = document
        self._decimal = QLocale().decimalPoint()
        self.editors: dict[str, Editor] = {}
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        resolved = document.resolved
        currency = document.plan.currency or (resolved.plan.currency if resolved is not None else None)
        for item in of_entity("plan"):
            editor = self._editor(item)
            editor.setToolTip(tr_data(item.description))
            editor.setAccessibleDescription(tr_data(item.description))
            unit = unit_text(item.unit, currency or self.tr("currency"))
            label = tr_data(item.label)
            if unit and unit.casefold() != label.casefold():
                label = f"{label} ({unit})"
            form.addRow(label, editor)
            self.editors[item.field] = editor
        self.problem = QLabel()
        self.problem.setProperty("danger", True)
        self.problem.setWordWrap(True)
        self.problem.hide()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        inside = QWidget()
        inside.setLayout(form)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)
        self.plan: Plan = document.plan

    @classmethod
    def ask(cls, document: Document, parent: QWidget | None = None) -> Plan | None:
        """Show the dialog; return the changed plan, or None."""
        dialog = cls(document, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.plan if accepted else None

    def _editor(self, item: Attribute) -> Editor:
        value = getattr(self._document.plan, item.field)
        if item.field == "notes":
            notes = QPlainTextEdit(value or "")
            notes.setTabChangesFocus(True)
            notes.setFixedHeight(72)
            return notes
        resolved = self._document.resolved
        in_force = getattr(resolved.plan, item.field) if resolved is not None else None
        hint = format_value("plan", item.field, in_force)
        if item.choices:
            box = QComboBox()
            default = tr_data(hint or item.default)
            box.addItem(self.tr("Not entered ({default})").replace("{default}", default), None)
            for choice in item.choices:
                box.addItem(tr_data(choice), choice)
            box.setCurrentIndex(max(0, box.findData(value)))
            return box
        if item.type == "bool":
            box = QComboBox()
            box.addItem(self.tr("Not answered"), None)
            for answer in (True, False):
                box.addItem(yes_no(answer), answer)
            box.setCurrentIndex(max(0, box.findData(value)))
            return box
        line = QLineEdit(format_value("plan", item.field, value).replace(".", self._point(item)))
        if value is None:
            line.setPlaceholderText(hint.replace(".", self._point(item)))
        return line

    def _point(self, item: Attribute) -> str:
        return self._decimal if item.is_number else "."

    def _entered(self, field: str) -> object:
        editor = self.editors[field]
        if isinstance(editor, QComboBox):
            return editor.currentData()
        text = editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()
        return parse_value("plan", field, text, decimal=self._decimal)

    def accept(self) -> None:
        """Check all fields; stay open at the first that is wrong."""
        values: dict[str, object] = {}
        for item in of_entity("plan"):
            sentence = ""
            try:
                values[item.field] = self._entered(item.field)
            except ValueError as error:
                sentence = error_text(error)
            else:
                value = values[item.field]
                fault = value_fault("plan", item.field, value) if value is not None else None
                if fault is not None:
                    sentence = tr_sentence(fault.template, fault.fields, fault.text)
                elif value is None and item.field == "name":
                    sentence = self.tr("A plan needs a name.")
            self._mark(item, sentence)
            if sentence:
                return
        self.plan = msgspec.structs.replace(self._document.plan, **values)
        super().accept()

    def _mark(self, item: Attribute, sentence: str) -> None:
        editor = self.editors[item.field]
        editor.setProperty("invalid", bool(sentence))
        editor.style().unpolish(editor)
        editor.style().polish(editor)
        self.problem.setVisible(bool(sentence))
        self.problem.setText(f"{tr_data(item.label)}: {sentence}" if sentence else "")
        if sentence:
            editor.setFocus()
