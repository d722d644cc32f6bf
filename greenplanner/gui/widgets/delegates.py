"""How a cell of the table pages is drawn and edited."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from greenplanner.gui import theme
from greenplanner.gui.document import Document
from greenplanner.gui.models import cells
from greenplanner.gui.models.entity_table import ATTRIBUTE_ROLE, KIND_ROLE, PROBLEM_ROLE, STALE_ROLE
from greenplanner.gui.widgets import source_badge
from greenplanner.gui.widgets.catalog_picker import CatalogPicker
from greenplanner.gui.widgets.editors import ChoiceEditor, NotesEditor, TextEditor, YearEditor
from greenplanner.plan.attributes import Attribute

Index = QModelIndex | QPersistentModelIndex
_BADGE = source_badge.SIZE + 6
_PAD = 6
_TOGGLE_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def make_editor(
    document: Document, attribute: Attribute, parent: QWidget | None, *, long: bool = False
) -> QWidget:
    """Return the editor of a field; ``long`` gives notes several lines."""

    def check(text: str) -> str | None:
        try:
            cells.read(attribute, text, document.plan, document.catalog)
        except ValueError as error:
            return cells.sentence(error)
        return None

    if attribute.type.startswith("catalog:"):
        table = attribute.type.removeprefix("catalog:")
        return CatalogPicker(document.catalog, table, check, parent)
    if attribute.type.startswith("ref:"):
        members = getattr(document.plan, attribute.type.removeprefix("ref:"))
        return ChoiceEditor([(item.id, item.name or item.id) for item in members], parent)
    if attribute.type == "choice":
        return ChoiceEditor([(choice, cells.tr_data(choice)) for choice in attribute.choices], parent)
    if attribute.type == "bool":
        return ChoiceEditor([("true", cells.yes_no(True)), ("false", cells.yes_no(False))], parent)
    if attribute.type == "year":
        return YearEditor(check, parent)
    if long and attribute.field == "notes":
        return NotesEditor(parent)
    editor = TextEditor(check, parent)
    if cells.is_numeric(attribute):
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
    return editor


def editor_text(document: Document, attribute: Attribute, value: Any) -> str:
    """Return the text with which the editor of a field starts; lists of choices work with ids."""
    if value is not None and attribute.type.startswith("ref:"):
        return str(value)
    return cells.exact(attribute, value, document.plan, document.catalog)


class CellDelegate(QStyledItemDelegate):
    """Draws value and badge, opens the editor that fits, hands texts to the model."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document

    # -- drawing -----------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw background, badge and text; a refused text gets an outline and a sign."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        text, shown.text = shown.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, option.widget)
        attribute: Attribute | None = index.data(ATTRIBUTE_ROLE)
        problem = index.data(PROBLEM_ROLE)
        kind = index.data(KIND_ROLE) or ""
        rect = QRectF(option.rect)
        t = theme.tokens()
        badge = QRectF(rect.left() + 4, rect.top(), source_badge.SIZE, rect.height())
        if problem:
            source_badge.draw_problem(painter, badge)
        elif attribute is not None:
            source_badge.draw_badge(painter, badge, kind)
        left = _BADGE + 2 if attribute is not None else _PAD
        area = option.rect.adjusted(left, 0, -_PAD, 0)
        if attribute is not None and attribute.type == "bool" and not problem:
            area = self._paint_check(painter, option, index, style)
        painter.save()
        muted = attribute is None or (kind != "entered" and kind != "measured")
        painter.setPen(QColor(t.danger if problem else t.text_muted if muted else t.text))
        if index.data(STALE_ROLE):
            # Struck out, so that it is not a matter of color alone.
            shown.font.setStrikeOut(True)
        painter.setFont(shown.font)
        elided = shown.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, index.data(Qt.ItemDataRole.TextAlignmentRole), elided)
        if problem:
            painter.setPen(QPen(QColor(t.danger), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_check(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, style: QStyle
    ) -> QRect:
        box = QStyleOptionButton()
        box.rect = self._check_rect(option.rect)
        box.palette = option.palette
        on = self._is_on(index)
        box.state = QStyle.StateFlag.State_Enabled
        box.state |= QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, box, painter, option.widget)
        return option.rect.adjusted(_BADGE + 26, 0, -_PAD, 0)

    @staticmethod
    def _check_rect(cell: QRect) -> QRect:
        return QRect(cell.left() + _BADGE + 4, cell.center().y() - 7, 16, 16)

    @staticmethod
    def _is_on(index: Index) -> bool:
        return index.data(Qt.ItemDataRole.EditRole) == "true"

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for the badge."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + _BADGE + _PAD, max(hint.height(), 30))

    # -- editing -----------------------------------------------------------------------------------

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Toggle a yes/no cell by a click on its box, a double click, Space, Enter or F2."""
        attribute: Attribute | None = index.data(ATTRIBUTE_ROLE)
        if attribute is None or attribute.type != "bool":
            return super().editorEvent(event, model, option, index)
        toggles = False
        if isinstance(event, QMouseEvent):
            clicked = event.type() == QEvent.Type.MouseButtonRelease
            inside = self._check_rect(option.rect).contains(event.position().toPoint())
            toggles = (clicked and inside) or event.type() == QEvent.Type.MouseButtonDblClick
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            toggles = event.key() in _TOGGLE_KEYS
        if toggles:
            model.setData(index, "false" if self._is_on(index) else "true")
        return toggles

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget | None:
        """Open the editor of the field; yes/no cells toggle in place."""
        attribute: Attribute | None = index.data(ATTRIBUTE_ROLE)
        if attribute is None or attribute.type == "bool":
            return None
        editor = make_editor(self._document, attribute, parent)
        editor.setAccessibleName(cells.tr_data(attribute.label))
        if isinstance(editor, ChoiceEditor | CatalogPicker):
            # A choice is complete when made: no second Enter.
            editor.committed.connect(lambda: self._finish(editor))
        return editor

    def _finish(self, editor: QWidget) -> None:
        if not editor.property("finished"):
            editor.setProperty("finished", True)
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: Any, index: Index) -> None:
        """Start with the exact value, or with the text that was refused."""
        if editor.is_modified():
            return
        attribute: Attribute = index.data(ATTRIBUTE_ROLE)
        problem = index.data(PROBLEM_ROLE)
        editor.set_text(str(index.data(Qt.ItemDataRole.EditRole) or ""))
        editor.show_problem(problem)
        if isinstance(editor, TextEditor) and not isinstance(editor, CatalogPicker) and attribute is not None:
            editor.selectAll()

    def setModelData(self, editor: Any, model: QAbstractItemModel, index: Index) -> None:
        """Hand the text over if the user changed it: opening and leaving a cell enters nothing."""
        if editor.is_modified():
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Cover the cell, wider where a search needs room."""
        rect = QRect(option.rect)
        if isinstance(editor, CatalogPicker):
            rect.setWidth(max(rect.width(), 220))
        editor.setGeometry(rect)
