"""How sure the totals are: intervals on top, the factors behind the chosen one below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import tr_data
from greenplanner.gui.models import uncertainty_rows as rows
from greenplanner.gui.tasks import run_task
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.gui.widgets.click_explain import with_year
from greenplanner.gui.widgets.source_badge import SIZE, draw_badge
from greenplanner.model.measures import MEASURES
from greenplanner.model.results import Results
from greenplanner.model.uncertainty import MEASURED, Share, Uncertainty, uncertainty

_TOTALS_WIDTH, _TOTALS_HEIGHT = 424, 124
_SIDE_BY_SIDE = 860
_DETAIL_LINES = 5
_VARIANCE, _VALUE = 1, 3  # columns of the factors
_LEAST_SHOWN = 0.1


class UncertaintyPanel(QWidget):
    """Computes the intervals of the current results off the window's thread, while it is in sight."""

    explain_wanted = Signal(str)
    place_wanted = Signal(str)  # list/id/field of a value that shall be shown where it is edited
    found = Signal()  # the intervals of the current results are there

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.year: int | None = None
        self.measure = MEASURED[0]
        self._asked: Results | None = None
        self._shares: list[Share] = []
        self.heading = QLabel()
        self.heading.setProperty("heading", True)
        self.heading.setWordWrap(True)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("muted", True)
        self.totals = FiguresTable()
        self.totals.setAccessibleName(self.tr("Totals with their intervals"))
        self.totals.least_name = 208
        self.factors = FiguresTable()
        self.factors.setAccessibleName(self.tr("Factors behind the total"))
        self.factors.least_name = 200
        self.factors.figures.icon = self._badge
        self.factors.figures.faint = lambda row, _column: not self._share_has_range(row)
        self.details = QLabel()
        self.details.setWordWrap(True)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.setObjectName("scrollBody")
        self.range_button = QPushButton(self.tr("Range…"))
        self.range_button.setToolTip(self.tr("See how the range came about, or enter one (Enter)"))
        self.place_button = QPushButton(self.tr("Go to the value"))
        self.place_button.setToolTip(self.tr("Open the page on which the value is edited"))
        self.explain_button = QPushButton(self.tr("Explain"))
        self.explain_button.setToolTip(self.tr("See the interval as named steps"))
        self._build()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.explain_button, 0, Qt.AlignmentFlag.AlignTop)
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.factors, 1)
        buttons = QVBoxLayout()
        buttons.addWidget(self.range_button)
        buttons.addWidget(self.place_button)
        buttons.addStretch(1)
        line = QHBoxLayout()
        about = QScrollArea()
        about.setWidgetResizable(True)
        about.setFrameShape(QFrame.Shape.NoFrame)
        about.setFixedHeight(self.fontMetrics().lineSpacing() * _DETAIL_LINES + 8)
        about.setWidget(self.details)
        line.addWidget(about, 1)
        line.addLayout(buttons)
        column.addLayout(line)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(10)
        self.splitter.setChildrenCollapsible(False)
        self.totals.setMinimumSize(200, 96)
        lower.setMinimumWidth(300)
        self.splitter.addWidget(self.totals)
        self.splitter.addWidget(lower)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_TOTALS_WIDTH, 700])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addWidget(self.splitter, 1)
        outer.addWidget(self.note)
        self.totals.selectionModel().currentChanged.connect(self._total_chosen)
        self.factors.selectionModel().currentChanged.connect(lambda *_: self._say())
        self.factors.doubleClicked.connect(lambda _index: self.edit_range())
        # Alt+R as in the tables of the pages.
        for keys in ("Return", "Enter", "Alt+R"):
            shortcut = QShortcut(QKeySequence(keys), self.factors)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.edit_range)
        self.range_button.clicked.connect(self.edit_range)
        self.place_button.clicked.connect(self._go)
        self.explain_button.clicked.connect(
            lambda: self.explain_wanted.emit(with_year(f"uncertainty/{self.measure}", self.year))
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the totals above the factors where there is no room for both side by side."""
        super().resizeEvent(event)
        narrow = self.width() < _SIDE_BY_SIDE
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if way != self.splitter.orientation():
            self.splitter.setOrientation(way)
            self.splitter.setSizes([_TOTALS_HEIGHT, 300] if narrow else [_TOTALS_WIDTH, 700])

    # -- showing -----------------------------------------------------------------------------------

    def show_year(self, year: int | None) -> None:
        """Show another year; None for all years of the plan."""
        self.year = year
        self.refresh()

    def show_total(self, measure: str) -> None:
        """Show the factors behind another total."""
        if measure in MEASURED:
            self.measure = measure
            self.refresh()

    def refresh(self) -> None:
        """Show the intervals of the current results; where there are none yet they are computed."""
        results = self.document.results
        if results is None:
            return
        if results.uncertainty is not None:
            self._show(results)
            return
        if self._asked is results:
            return
        self._asked = results
        self._tell(self.tr("The intervals are being computed…"))
        run_task(
            self,
            lambda progress, _cancelled: uncertainty(results, progress=progress),
            lambda found: self._done(results, found),
            self._failed,
            title=self.tr("Intervals of the totals"),
            key="uncertainty",
        )

    def finish(self) -> None:
        """Compute now, for a picture."""
        results = self.document.results
        if results is not None and results.uncertainty is None:
            results.uncertainty = uncertainty(results)
        self.refresh()

    def _done(self, results: Results, found: Uncertainty) -> None:
        results.uncertainty = found
        self._asked = None
        if self.document.results is results:
            self._show(results)
            self.found.emit()

    def _failed(self, error: Exception) -> None:
        self._asked = None
        text = self.tr("The intervals could not be computed: {problem}")
        self._tell(text.replace("{problem}", str(error)))

    def _tell(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _show(self, results: Results) -> None:
        found = results.uncertainty
        assert found is not None
        year = self.year if self.year in found.years else None
        header, lines = rows.total_rows(found, year)
        chosen = MEASURED.index(self.measure)
        self.totals.set_table(header, lines, bold=[chosen], show=_percents)
        interval = rows.interval_text(found.interval(self.measure, year))
        text = f"{tr_data(MEASURES[self.measure].label)}: {interval}"
        self.heading.setToolTip(self.tr("95 % interval"))
        self.heading.setText(text)
        table = rows.factor_rows(found, self.measure, year)
        self._shares = table.shares
        self.factors.set_table(table.header, table.rows, show=self._text)
        self._tell(rows.warning(found, self.measure, year))
        self._say()

    def _text(self, row: int, column: int, value: object) -> str | None:
        share = self._share(row)
        if share is not None and column == _VALUE and value is None:
            return self.tr("several")
        if value is None:
            return numbers.NOT_KNOWN
        if column == _VARIANCE and isinstance(value, float):
            return numbers.format_number(value, 2) if value >= _LEAST_SHOWN else f"< {_LEAST_SHOWN}"
        return None

    def _share(self, row: int) -> Share | None:
        return self._shares[row] if 0 <= row < len(self._shares) else None

    def _share_has_range(self, row: int) -> bool:
        share = self._share(row)
        return share is not None and share.estimate.has_range

    def _badge(self, row: int, column: int) -> QIcon | None:
        share = self._share(row)
        return badge_icon(share.estimate.origin.kind) if share is not None and column == 0 else None

    def _total_chosen(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        if index.isValid() and MEASURED[index.row()] != self.measure:
            self.show_total(MEASURED[index.row()])

    @property
    def current(self) -> Share | None:
        """The factor of the current row."""
        return self._share(self.factors.currentIndex().row())

    def _say(self) -> None:
        share, results = self.current, self.document.results
        for button in (self.range_button, self.place_button):
            button.setEnabled(share is not None)
        if share is None or results is None:
            self.details.setText(self.tr("Choose a factor to see where its range comes from."))
        else:
            self.details.setText(rows.details(results.plan, share))

    # -- acting ------------------------------------------------------------------------------------

    def edit_range(self) -> None:
        """Open the range of the current factor."""
        share = self.current
        if share is not None:
            from greenplanner.gui.widgets.range_dialog import RangeDialog

            path = share.estimate.members[0].path
            RangeDialog.ask(self.document, path, self.window(), share.estimate)

    def _go(self) -> None:
        if self.current is not None:
            self.place_wanted.emit(self.current.estimate.members[0].path)


def _percents(_row: int, column: int, value: object) -> str | None:
    return numbers.format_number(value, 2) if column > 1 and isinstance(value, float) else None


def badge_icon(kind: str) -> QIcon:
    """Return the badge of an origin as an icon."""
    ratio = 2.0
    picture = QPixmap(round((SIZE + 2) * ratio), round((SIZE + 2) * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_badge(painter, QRectF(0, 0, SIZE + 2, SIZE + 2), kind)
    painter.end()
    return QIcon(picture)
