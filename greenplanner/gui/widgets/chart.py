"""A chart on a page: title, picture, the same numbers as a table, and ways to take it along."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QImage, QPaintEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QStackedWidget,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui import numbers, theme
from greenplanner.gui.i18n import system_reason
from greenplanner.gui.widgets.chart_table import FiguresTable

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from greenplanner.gui.widgets.chart_canvas import ChartCanvas
    from greenplanner.report.figures import BarPainter
    from greenplanner.report.figures_bars import Bars

# Draws into an empty figure in the colors of the tokens.
Draw = Callable[["Figure", theme.Tokens], None]
_loading: list[Thread] = []


def _load() -> None:
    from greenplanner.gui.widgets import chart_canvas
    from greenplanner.report import figures

    assert chart_canvas
    assert figures


def shown_unit(maximum: float, unit: str) -> tuple[float, str]:
    """Return (divisor, unit) of an axis; a unit of three capitals is a currency."""
    if len(unit) == 3 and unit.isupper():
        return numbers.scaled_unit(maximum, "currency", unit)
    return numbers.scaled_unit(maximum, unit)


def quantity_text(value: float | None, unit: str, digits: int = 6) -> str:
    """Return a value of a chart with its unit."""
    if len(unit) == 3 and unit.isupper():
        return numbers.format_quantity(value, "currency", digits, currency=unit)
    return numbers.format_quantity(value, unit, digits)


def axis_number(value: float) -> str:
    """Return a number as it stands at an axis."""
    text = f"{float(value):.8g}"
    if "e-" in text:
        # 0.00006 reads, 6e-05 does not.
        mantissa, _, power = text.partition("e-")
        decimals = min(int(power) + len(mantissa.partition(".")[2]), 12)
        return QLocale().toString(float(value), "f", decimals).replace("-", numbers.MINUS)
    return QLocale().toString(float(value), "g", 8).replace("-", numbers.MINUS)


class _Placeholder(QLabel):
    """Stands for the chart until the window has been painted once."""

    painted = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()


class ChartView(QFrame):
    """One chart. :meth:`set_bars` or :meth:`set_drawing` says what it shows."""

    ready = Signal()  # the canvas is there

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: Bars | None = None
        self._draw: Draw | None = None
        self._hover: Callable[[Any], str] | None = None
        self._table_data: tuple[Sequence[str], Sequence[Sequence[Any]]] = ([], [])
        self._title = ""
        self._tokens = theme.tokens()
        self._pending = False
        self._dragging = False
        self.canvas: ChartCanvas | None = None
        self.painter: BarPainter | None = None
        self._build()
        # A burst of changes is drawn once per turn of the event loop.
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.timeout.connect(self._redraw)
        self._poll = QTimer(self)
        self._poll.setInterval(15)
        self._poll.timeout.connect(self._loaded)

    def _build(self) -> None:
        self.heading = QLabel()
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setMinimumWidth(40)
        self.heading.setWordWrap(True)
        self.table_action = QAction(self.tr("Show as table"), self)
        self.table_action.setCheckable(True)
        self.table_action.toggled.connect(self._switch)
        copy_numbers = QAction(self.tr("Copy numbers"), self)
        copy_numbers.triggered.connect(lambda: self.table.copy_all())
        copy_picture = QAction(self.tr("Copy picture"), self)
        copy_picture.triggered.connect(self.copy_picture)
        save_picture = QAction(self.tr("Save picture…"), self)
        save_picture.triggered.connect(self.ask_and_save)
        self.menu = QMenu(self)
        self.menu.addActions([self.table_action, copy_numbers, copy_picture, save_picture])
        self.button = QToolButton()
        self.button.setText("⋯")
        self.button.setAutoRaise(True)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self.menu)
        self.button.setToolTip(self.tr("Show as table, copy or save this chart"))
        self.button.setAccessibleName(self.tr("Chart menu"))
        self.controls = QHBoxLayout()
        self.controls.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addLayout(self.controls)
        head.addWidget(self.button)
        self.placeholder = _Placeholder()
        self.placeholder.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.placeholder.setWordWrap(True)
        self.placeholder.setProperty("muted", True)
        self.placeholder.painted.connect(self._painted, Qt.ConnectionType.QueuedConnection)
        self.table = FiguresTable()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.placeholder)
        self.stack.addWidget(self.table)
        self.stack.setMinimumHeight(120)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 8, 8)
        box.setSpacing(4)
        box.addLayout(head)
        box.addWidget(self.stack, 1)
        self.setProperty("card", True)

    # -- what is shown -----------------------------------------------------------------------

    def set_bars(self, bars: Bars, *, dragging: bool = False) -> None:
        """Show a bar chart. While ``dragging``, the axis keeps its scale as long as the bars fit."""
        self.bars, self._draw, self._dragging = bars, None, dragging
        self._set_title(bars.heading(shown_unit))
        self._table_data = bars.table()
        self._changed(self._summary(bars))

    def set_drawing(
        self,
        draw: Draw,
        *,
        title: str,
        table: tuple[Sequence[str], Sequence[Sequence[Any]]],
        summary: str = "",
        hover: Callable[[Any], str] | None = None,
    ) -> None:
        """Show anything that ``draw`` draws; ``hover`` turns a mouse event of matplotlib into a tip."""
        self.bars, self._draw, self._hover = None, draw, hover
        self.painter = None
        self._set_title(title)
        self._table_data = table
        self._changed(summary)

    def is_ready(self) -> bool:
        """Tell whether the canvas is there and shows what was set."""
        return self.canvas is not None and not self._pending

    def show_table(self, on: bool) -> None:
        """Show the numbers in place of the picture."""
        self.table_action.setChecked(on)

    def finish(self) -> None:
        """Load matplotlib and draw now, for a screenshot."""
        if self.canvas is None:
            _load()
            self._make_canvas()
        self._redraw()
        if self.canvas is not None:
            self.canvas.draw()

    # -- pictures ----------------------------------------------------------------------------

    def picture(self, width: float = 8.0, height: float = 4.4) -> Figure:
        """Return the chart as a figure of its own, in light colors and with its title in it."""
        from matplotlib import rc_context
        from matplotlib.figure import Figure

        from greenplanner.report.figures import bar_figure

        with rc_context(theme.matplotlib_style(theme.LIGHT)):
            if self.bars is not None:
                return bar_figure(
                    self.bars, size=(width, height), palette=theme.LIGHT, number=axis_number, units=shown_unit
                )
            figure = Figure(figsize=(width, height), dpi=110, layout="constrained")
            if self._draw is not None:
                self._draw(figure, theme.LIGHT)
                figure.suptitle(self._title, x=0.01, ha="left", fontsize=11)
            return figure

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        from matplotlib.backends.backend_agg import FigureCanvasAgg

        figure = self.picture()
        figure.set_dpi(200)
        canvas = FigureCanvasAgg(figure)
        canvas.draw()
        width, height = canvas.get_width_height()
        image = QImage(canvas.buffer_rgba(), width, height, QImage.Format.Format_RGBA8888)
        QGuiApplication.clipboard().setImage(image.copy())

    def save_picture(self, path: str | Path) -> None:
        """Write the picture; the ending of the name says in which format."""
        from matplotlib import rc_context

        with rc_context({"svg.fonttype": "path"}):
            self.picture().savefig(path, dpi=200, facecolor="auto")

    def ask_and_save(self) -> None:
        """Ask for a file name and write the picture."""
        filters = self.tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)")
        path, chosen = QFileDialog.getSaveFileName(self, self.tr("Save picture"), "", filters)
        if not path:
            return
        if not Path(path).suffix:
            path += "." + chosen.split("*.")[1].rstrip(")")
        try:
            self.save_picture(path)
        except (OSError, ValueError) as error:
            reason = system_reason(error) if isinstance(error, OSError) else str(error)
            title, text = self.tr("Save picture"), self.tr("The picture could not be written: {reason}")
            QMessageBox.warning(self, title, text.replace("{reason}", reason))

    # -- drawing -----------------------------------------------------------------------------

    def _set_title(self, title: str) -> None:
        self._title = title
        self.heading.setText(title)
        for widget in (self, self.table):
            widget.setAccessibleName(title)

    def _summary(self, bars: Bars) -> str:
        total = float(sum(bars.totals()[: len(bars.categories) - bars.apart]))
        text = self.tr("Total {total}. The same numbers are under Show as table.")
        return text.replace("{total}", quantity_text(total, bars.unit, 4))

    def _changed(self, summary: str) -> None:
        self.setAccessibleDescription(summary)
        if self.table_action.isChecked():
            self.table.set_table(*self._table_data)
        self._pending = True
        if self.canvas is not None:
            self.canvas.setAccessibleName(self._title)
            self.canvas.setAccessibleDescription(summary)
            self._frame.start(0)

    def _painted(self) -> None:
        if self.canvas is not None or self._poll.isActive():
            return
        # The import takes half a second: it must not hold up the first answer to the user.
        if not _loading:
            thread = Thread(target=_load, name="matplotlib", daemon=True)
            _loading.append(thread)
            thread.start()
        self._poll.start()

    def _loaded(self) -> None:
        if not _loading or _loading[0].is_alive():
            return
        self._poll.stop()
        if self.canvas is None:
            self._make_canvas()
            self._redraw()

    def _make_canvas(self) -> None:
        from greenplanner.gui.widgets.chart_canvas import ChartCanvas

        self.canvas = canvas = ChartCanvas()
        canvas.mpl_connect("motion_notify_event", self._moved)
        canvas.mpl_connect("axes_leave_event", lambda _event: QToolTip.hideText())
        canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        canvas.customContextMenuRequested.connect(lambda at: self.menu.popup(canvas.mapToGlobal(at)))
        canvas.setAccessibleName(self._title)
        canvas.setAccessibleDescription(self.accessibleDescription())
        self.stack.addWidget(canvas)
        self._switch(self.table_action.isChecked())
        self.ready.emit()

    def _switch(self, table: bool) -> None:
        if table:
            self.table.set_table(*self._table_data)
            self.stack.setCurrentWidget(self.table)
        else:
            self.stack.setCurrentWidget(self.canvas or self.placeholder)

    def _redraw(self) -> None:
        if self.canvas is None or not self._pending:
            return
        self._frame.stop()
        self._pending = False
        fresh = self._tokens is not theme.tokens()
        self._tokens = theme.tokens()
        if self.bars is not None:
            self._redraw_bars(self.canvas, self.bars, fresh)
        elif self._draw is not None:
            self._use_theme()
            self.canvas.figure.clear()
            self.canvas.moving = []
            self.canvas.layout_figure = self.canvas._constrained
            self._draw(self.canvas.figure, self._tokens)
            self.canvas.refit()

    def _redraw_bars(self, canvas: ChartCanvas, bars: Bars, fresh: bool) -> None:
        from greenplanner.report.figures import BarPainter

        change = "rebuild"
        if self.painter is not None and not fresh:
            change = self.painter.update(bars, dragging=self._dragging)
        if change == "moved":
            canvas.move()
        elif change == "rescaled":
            # Longer numbers at the axis need room: the layout follows when the drag is over.
            canvas.draw_idle() if self._dragging else canvas.refit()
        else:
            self._use_theme()
            self.painter = BarPainter(
                canvas.figure, self._tokens, axis_number, animated=True, units=shown_unit
            )
            self.painter.draw(bars)
            canvas.moving, canvas.layout_figure = self.painter.moving, self.painter.layout
            canvas.refit()

    @staticmethod
    def _use_theme() -> None:
        from greenplanner.gui.widgets.chart_canvas import use_theme

        use_theme()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in the colors of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._tokens is not theme.tokens():
            self._pending = True
            if self.canvas is not None:
                self._frame.start(0)

    # -- hover -------------------------------------------------------------------------------

    def hover_text(self, index: int) -> str:
        """Return the tip for one category of a bar chart as rich text."""
        bars = self.bars
        if bars is None:
            return ""
        shown = [part for part in bars.parts if part.values[index]]
        lines = [(part.label, part.values[index]) for part in reversed(shown)]
        if len(lines) > 1 or not lines:
            lines.append((bars.total_label, float(bars.totals()[index])))
        if bars.ghost:
            lines.append((bars.ghost_label, bars.ghost[index]))
        rows = "".join(
            f"<tr><td>{html.escape(label)}&nbsp;&nbsp;</td>"
            f"<td align='right'>{html.escape(quantity_text(value, bars.unit))}</td></tr>"
            for label, value in lines
        )
        return f"<b>{html.escape(bars.categories[index])}</b><table>{rows}</table>"

    def _moved(self, event: Any) -> None:
        text = ""
        if self.bars is not None and self.painter is not None and event.inaxes is not None:
            index = self.painter.category_at(event.xdata, event.ydata)
            text = self.hover_text(index) if index is not None else ""
        elif self._hover is not None:
            text = self._hover(event) or ""
        if text and event.guiEvent is not None:
            place: QPoint = event.guiEvent.globalPosition().toPoint()
            QToolTip.showText(place, text, self.canvas)
        else:
            QToolTip.hideText()
