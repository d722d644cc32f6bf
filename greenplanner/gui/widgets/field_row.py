"""One field of the detail form: label, badge, editor, unit, and the way back to the catalog's value."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from greenplanner.gui import icons, theme
from greenplanner.gui.document import Document
from greenplanner.gui.models import cells
from greenplanner.gui.models.entity_table import EntityTable
from greenplanner.gui.models.series_edits import Target
from greenplanner.gui.widgets.delegates import editor_text, make_editor
from greenplanner.gui.widgets.editors import NotesEditor, TextEditor, YearEditor
from greenplanner.gui.widgets.path_dialog import PathDialog
from greenplanner.gui.widgets.profile_dialog import ProfileDialog
from greenplanner.gui.widgets.source_badge import SourceBadge
from greenplanner.gui.widgets.value_dialogs import CurveDialog, MixDialog, MonthlyDialog, ValuesDialog
from greenplanner.plan.attributes import Attribute
from greenplanner.plan.ranges import can_have_range

# Fields whose value is more than one number have a dialog; a profile can be typed as well.
DIALOGS: dict[str, type[ValuesDialog]] = {
    "monthly": MonthlyDialog,
    "mix": MixDialog,
    "curve": CurveDialog,
    "path": PathDialog,
    "profile": ProfileDialog,
}
LABEL_WIDTH, UNIT_WIDTH = 116, 70
_WIDE_TYPES = ("text", "choice", "bool", "date", "mix", "monthly", "curve", "profile", "path")


def ask_value(dialog: ValuesDialog) -> tuple[bool, Any]:
    """Run a dialog; returns whether it was accepted, and the value."""
    accepted = bool(dialog.exec())
    return accepted, dialog.checked() if accepted else None


class FieldRow(QObject):
    """The widgets of one field, placed into the grid of the form."""

    entered = Signal(str, str)  # field, text
    given = Signal(str, object)  # field, value from a dialog
    imported = Signal(object, object)  # a Series from a file and the Target that shall use it
    reset = Signal(str)

    def __init__(
        self, document: Document, attribute: Attribute, grid: QGridLayout, line: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.document, self.attribute = document, attribute
        self._value: Any = None
        self.key = ""  # the id of the entity that the form shows
        self._shown = True
        wide = attribute.type in _WIDE_TYPES or attribute.type.startswith(("catalog:", "ref:"))
        self.label = QLabel(cells.tr_data(attribute.label))
        self.label.setWordWrap(True)
        self.label.setFixedWidth(LABEL_WIDTH)
        self.label.setToolTip(cells.column_tooltip(attribute, document.plan))
        self.badge = SourceBadge()
        if can_have_range(attribute.entity, attribute.field):
            self.badge.setCursor(Qt.CursorShape.PointingHandCursor)
            self.badge.clicked.connect(self.open_range)
            show = QAction(self.tr("Range…"), self)
            show.triggered.connect(self.open_range)
            self.label.addAction(show)
            self.label.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.unit = QLabel(cells.unit_text(attribute, document.plan))
        self.unit.setProperty("muted", True)
        self.unit.setWordWrap(True)
        self.unit.setFixedWidth(UNIT_WIDTH)
        self.hint = QLabel()
        self.hint.setProperty("muted", True)
        self.hint.setWordWrap(True)
        self.hint.hide()
        self.editor: Any = self._make_editor(parent)
        self.button: QPushButton | None = None
        self.summary: QLabel | None = None
        self.back = QToolButton()
        self.back.setFixedWidth(28)
        self.back.setStyleSheet("QToolButton { padding: 4px; }")
        # A field that nothing fills in is only emptied.
        filled = bool(attribute.default) or attribute.type.startswith("catalog:")
        what = self.tr("Back to catalog value") if filled else self.tr("Clear")
        self.back.setToolTip(what)
        self.back.setAccessibleName(f"{cells.tr_data(attribute.label)}: {what}")
        self.back.clicked.connect(lambda: self.reset.emit(attribute.field))
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self.retint()
        top = (
            Qt.AlignmentFlag.AlignTop
            if isinstance(self.editor, NotesEditor)
            else Qt.AlignmentFlag.AlignVCenter
        )
        grid.addWidget(self.label, line, 0, top)
        grid.addWidget(self.badge, line, 1, top)
        field = self._with_button(parent)
        self._parts = [self.label, self.badge, field]
        grid.addWidget(field, line, 2, 1, 2 if wide or not self.unit.text() else 1)
        if not wide and self.unit.text():
            grid.addWidget(self.unit, line, 3)
            self._parts.append(self.unit)
        grid.addWidget(self.back, line, 4)
        grid.addWidget(self.hint, line + 1, 2, 1, 3)

    def _make_editor(self, parent: QWidget) -> QWidget:
        if self.attribute.type in ("mix", "monthly", "curve", "path"):
            # Only the dialog can edit these; the line shows what they hold.
            shown = QLabel()
            shown.setWordWrap(True)
            shown.setTextFormat(Qt.TextFormat.PlainText)
            return shown
        editor = make_editor(self.document, self.attribute, parent, long=True)
        editor.setAccessibleName(cells.tr_data(self.attribute.label))
        editor.setMinimumWidth(48)
        editor.committed.connect(self._committed)
        self.label.setBuddy(editor)
        return editor

    def _committed(self) -> None:
        text = self.editor.text()
        # Entered is no longer typed: Ctrl+Z in the editor now means the plan.
        self.editor.set_text(text)
        self.entered.emit(self.attribute.field, text)

    def _with_button(self, parent: QWidget) -> QWidget:
        series = self.attribute.type == "ref:series"
        if self.attribute.type not in DIALOGS and not series:
            return self.editor
        box = QWidget(parent)
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.editor, 1)
        if self.attribute.type == "profile":
            # Stands in place of the editor while the value is a list of hours.
            self.summary = QLabel()
            self.summary.setWordWrap(True)
            self.summary.setTextFormat(Qt.TextFormat.PlainText)
            self.summary.hide()
            line.addWidget(self.summary, 1)
        self.button = QPushButton(self.tr("Import…") if series else self.tr("Edit…"))
        self.button.setMinimumWidth(0)
        does = self.tr("Import {field}") if series else self.tr("Edit {field}")
        self.button.setAccessibleName(does.format(field=cells.tr_data(self.attribute.label)))
        self.button.clicked.connect(self.import_series if series else self.open_dialog)
        line.addWidget(self.button)
        if isinstance(self.editor, QLabel):
            self.label.setBuddy(self.button)
        return box

    def set_shown(self, on: bool) -> None:
        """Show the field, or leave it out where it says nothing of the entity."""
        if self._shown == on:
            return
        self._shown = on
        for part in self._parts:
            part.setVisible(on)
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(on)
        self.back.setSizePolicy(policy)

    def retint(self) -> None:
        """Draw the icon in the colors of the theme."""
        self.back.setIcon(icons.icon("undo", theme.tokens().text_muted))

    def open_dialog(self) -> None:
        """Edit a value of many numbers."""
        dialog = DIALOGS[self.attribute.type](
            self.document, self.attribute, self._value, self.editor.window()
        )
        dialog.key = self.key
        accepted, value = ask_value(dialog)
        fresh = dialog.imported(value) if accepted else None
        dialog.deleteLater()
        if fresh is not None:
            self.imported.emit(fresh, Target(self.attribute.entity, self.key))
        elif accepted and value != self._value:
            self.given.emit(self.attribute.field, value)

    def open_range(self) -> None:
        """Show how sure the value is; an entered one can be given a range."""
        if self.key:
            from greenplanner.gui.widgets.range_dialog import RangeDialog

            path = f"{self.attribute.entity}/{self.key}/{self.attribute.field}"
            RangeDialog.ask(self.document, path, self.badge.window())

    def import_series(self) -> None:
        """Bring a series in from a file and use it here."""
        if self.attribute.field in ("dry_bulb_series", "wet_bulb_series"):
            from greenplanner.gui.weather_import import import_weather

            import_weather(self.document, self.editor.window(), self.key)
            return
        from greenplanner.gui.widgets.series_dialog import SeriesDialog

        target = Target(self.attribute.entity, self.key)
        if target.field != self.attribute.field:
            target = target._replace(name=self.attribute.field)
        series = SeriesDialog.ask(self.document, self.editor.window(), target)
        if series is not None:
            self.imported.emit(*series)

    def show(self, table: EntityTable, row: int) -> None:
        """Show the field of the entity in a row of the table."""
        attribute = self.attribute
        value, origin = table.value(row, attribute.field), table.origin(row, attribute.field)
        own = table.entered(row, attribute.field) is not None
        refused = table.refused_at(row, attribute.field)
        self._value = value
        shown = table.shown(row, attribute)
        tip = cells.origin_tooltip(attribute, value, origin, self.document.plan, shown)
        self.badge.set_origin(origin.kind if origin else "", tip)
        self.unit.setText(cells.unit_text(attribute, self.document.plan))
        self.back.setVisible(own and self._shown and attribute.field != "name")
        self._show_editor(own, value, shown, refused.text if refused else None, tip)
        problem = refused.sentence if refused else table.fault_at(row, attribute.field)
        if not isinstance(self.editor, QLabel):
            self.editor.show_problem(problem or None)
        self._hint(problem, origin, own)

    def _show_editor(self, own: bool, value: Any, shown: str, refused: str | None, tip: str) -> None:
        editor = self.editor
        if isinstance(editor, QLabel):
            editor.setText(shown or self.tr("not entered"))
            editor.setToolTip(tip)
            return
        if self.summary is not None:
            hours = isinstance(value, tuple) and refused is None
            self.summary.setText(self._hours_text(value) if hours else "")
            self.summary.setToolTip(tip)
            self.summary.setVisible(hours)
            editor.setVisible(not hours)
            self.label.setBuddy(self.button if hours else editor)
        if editor.hasFocus() and editor.is_modified() and refused is None:
            return
        text = editor_text(self.document, self.attribute, value)
        if isinstance(editor, TextEditor | YearEditor):
            # A filled value is a suggestion in the empty field: typing replaces it.
            text = text if own else ""
            editor.setPlaceholderText("" if text else shown if own else shown.removesuffix(" %"))
        editor.set_text(text if refused is None else refused)
        if refused is not None and isinstance(editor, TextEditor):
            editor.setModified(True)
        editor.setToolTip(tip)

    def _hours_text(self, values: tuple[float, ...]) -> str:
        text = self.tr("mean {mean}, {count} hours")
        mean = cells.share_text(sum(values) / len(values), 3).replace(" ", "\u00a0")
        return text.replace("{mean}", mean).replace("{count}", cells.number_text(len(values)))

    def _hint(self, problem: str, origin: Any, own: bool) -> None:
        text = problem
        if not text and origin is not None and not own and origin.kind == "assumed":
            bounds = cells.range_text(self.attribute, origin)
            text = cells.origin_line(self.attribute, origin) if bounds else ""
            text = text.partition(" · ")[0]
        elif not text and own and origin is not None and origin.low is not None:
            text = self.tr("range {range}").format(range=cells.range_text(self.attribute, origin))
        self.hint.setText(text)
        self.hint.setProperty("danger", bool(problem))
        self.hint.setProperty("muted", not problem)
        self.hint.style().unpolish(self.hint)
        self.hint.style().polish(self.hint)
        self.hint.setVisible(bool(text) and self._shown)
