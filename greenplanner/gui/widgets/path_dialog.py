"""Values by year: a small grid of years and values with the course drawn below."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from greenplanner.gui import theme
from greenplanner.gui.document import Document
from greenplanner.gui.models import cells
from greenplanner.gui.widgets.value_dialogs import ValuesDialog, number, text_of
from greenplanner.gui.widgets.value_grid import ValueGrid
from greenplanner.plan.attributes import Attribute
from greenplanner.plan.paths import Points, path_values
from greenplanner.plan.values import PATH_YEARS

_MARGIN = 8.0


class PathPicture(QWidget):
    """The course over the years of the plan and of the path; points are the entered ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: Points = ()
        self.rule = "linear"
        self.span = (2026, 2030)
        self.setMinimumHeight(72)
        self.setAccessibleName(self.tr("Course over the years"))

    def sizeHint(self) -> QSize:
        """Return a size at which the course can be told."""
        return QSize(360, 84)

    def show_path(self, points: Points, rule: str, span: tuple[int, int]) -> None:
        """Show another path."""
        self.points, self.rule, self.span = points, rule, span
        first, last = self._years()
        self.setToolTip(f"{first} – {last}")
        self.update()

    def _years(self) -> tuple[int, int]:
        years = [int(point[0]) for point in self.points]
        return min([self.span[0], *years]), max([self.span[1], *years])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw line and points over the whole widget."""
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tokens.surface_alt))
        if self.points:
            self._draw(painter, tokens)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _draw(self, painter: QPainter, tokens: theme.Tokens) -> None:
        first, last = self._years()
        count = max(2, (last - first) * 20 + 1)
        years = [first + (last - first) * place / (count - 1) for place in range(count)]
        values = [float(value) for value in path_values(self.points, years, self.rule)]
        low, high = min(0.0, *values), max(*values, 1e-12)
        width, height = self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN

        def place(year: float, value: float) -> QPointF:
            x = (year - first) / max(last - first, 1)
            return QPointF(_MARGIN + x * width, _MARGIN + (1 - (value - low) / (high - low)) * height)

        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.drawPolyline(QPolygonF([place(*pair) for pair in zip(years, values, strict=True)]))
        painter.setBrush(QColor(tokens.accent))
        for year, value in self.points:
            painter.drawEllipse(place(year, value), 3.5, 3.5)


def _year(text: str) -> float:
    """Return a typed year; raises ValueError with a sentence."""
    value = number(text)
    low, high = PATH_YEARS
    if not low <= value <= high or value != int(value):
        raise ValueError(cells.outside(f"{low:.0f}", f"{high:.0f}"))
    return value


class PathDialog(ValuesDialog):
    """Years and values; two columns from Excel can be pasted into it."""

    def __init__(self, document: Document, attribute: Attribute, value: Any, parent: QWidget | None) -> None:
        unit = cells.unit_text(attribute, document.plan)
        value_head = self.tr("Value")
        heads = [self.tr("Year"), f"{value_head} ({unit})" if unit else value_head]
        grid = ValueGrid([], heads, number)
        grid.growing = True
        super().__init__(document, attribute, grid, parent)
        self.picture = PathPicture(self)
        self.body.insertWidget(2, self.picture)
        add = QPushButton(self.tr("Add year"))
        add.clicked.connect(self._add)
        remove = QPushButton(self.tr("Remove year"))
        remove.clicked.connect(self._remove)
        line = QHBoxLayout()
        line.addWidget(add)
        line.addWidget(remove)
        line.addStretch(1)
        self.body.insertLayout(2, line)
        self.resize(460, 480)
        start = document.plan.start_year or 2026
        points = value or ((float(start), None),)
        grid.setRowCount(len(points))
        grid.verticalHeader().hide()
        grid.set_texts([[text_of(year), text_of(each)] for year, each in points])

    def _add(self) -> None:
        rows = self.grid.rowCount()
        last = self.grid.value_at(rows - 1, 0) if rows else None
        self.grid.setRowCount(rows + 1)
        if last is not None:
            entered = [[self.grid.text_at(row, column) for column in (0, 1)] for row in range(rows)]
            self.grid.set_texts([*entered, [text_of(last + 1), ""]])
        self.grid.setCurrentCell(rows, 1)

    def _remove(self) -> None:
        row = self.grid.currentRow()
        self.grid.removeRow(row if row >= 0 else self.grid.rowCount() - 1)
        self.update_summary()

    def value(self) -> Points | None:
        """Return the points in the order of the years, or None where there is none."""
        lines = self.grid.values()
        used = [line for line in lines if line[1] is not None]
        if any(line[0] is None for line in used):
            raise ValueError(self.tr("Each value needs a year."))
        for line in used:
            _year(text_of(line[0]))
        found = tuple(
            sorted((float(year), float(each)) for year, each in used if year is not None and each is not None)
        )
        return found or None

    def update_summary(self) -> None:
        """Draw what is right so far."""
        super().update_summary()
        if not hasattr(self, "picture"):
            return
        plan = self.document.resolved.plan if self.document.resolved is not None else self.document.plan
        try:
            points = self.checked() or ()
        except ValueError:
            return
        start = plan.start_year or 2026
        # The number of accelerators only jumps at the turn of a year where it is bought.
        rule = "step" if self.attribute.field == "purchases" else plan.path_rule or "linear"
        self.picture.show_path(points, rule, (start, start + (plan.years or 1) - 1))
