"""A table heading of two lines: the label, and its unit below in muted text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPolygon
from PySide6.QtWidgets import QHeaderView, QWidget

from greenplanner.gui import theme
from greenplanner.gui.models.entity_table import ATTRIBUTE_ROLE, UNIT_ROLE

_PAD = 8
_ARROW = 12


class UnitHeader(QHeaderView):
    """The horizontal header of the table pages; a click sorts, a third click takes the sort away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setSortIndicatorShown(True)
        self.setSortIndicatorClearable(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setMinimumSectionSize(56)

    def sizeHint(self) -> QSize:
        """Return a height of two lines."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height() * 2 + 12)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Return a width for the longer of label and unit."""
        metrics = self.fontMetrics()
        texts = (self._text(section, Qt.ItemDataRole.DisplayRole), self._text(section, UNIT_ROLE))
        width = max(metrics.horizontalAdvance(text) for text in texts)
        return QSize(width + 2 * _PAD + _ARROW, metrics.height() * 2 + 12)

    def _text(self, section: int, role: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal, role) or "")

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw label, unit, sort arrow and the lines."""
        if not rect.isValid():
            return
        t = theme.tokens()
        model = self.model()
        is_result = model.headerData(section, Qt.Orientation.Horizontal, ATTRIBUTE_ROLE) is None
        painter.save()
        painter.fillRect(rect, QColor(t.surface_alt if is_result else t.surface))
        painter.setPen(QColor(t.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        selected = self.selectionModel()
        current = selected is not None and selected.currentIndex().column() == section
        if current:
            painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), QColor(t.accent))
        side = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        side = (side or Qt.AlignmentFlag.AlignLeft) & Qt.AlignmentFlag.AlignHorizontal_Mask
        sorted_here = self.sortIndicatorSection() == section
        area = rect.adjusted(_PAD, 5, -_PAD - (_ARROW if sorted_here else 0), -6)
        half = area.height() // 2
        for role, color, top in (
            (Qt.ItemDataRole.DisplayRole, t.text_muted if is_result else t.text, area.top()),
            (UNIT_ROLE, t.text_muted, area.top() + half),
        ):
            painter.setPen(QColor(color))
            text = self._text(section, role)
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            line = QRect(area.left(), top, area.width(), half)
            painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, text)
        if sorted_here:
            self._arrow(painter, rect)
        painter.restore()

    def _arrow(self, painter: QPainter, rect: QRect) -> None:
        x, y = rect.right() - _ARROW, rect.center().y()
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        tip, base = (y - 3, y + 2) if up else (y + 3, y - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tokens().accent))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPolygon(QPolygon([QPoint(x - 4, base), QPoint(x + 4, base), QPoint(x, tip)]))
