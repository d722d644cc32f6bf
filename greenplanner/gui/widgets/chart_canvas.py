"""The canvas of a chart: fits the layout when its size changed and redraws only what moved.

It imports matplotlib; :mod:`greenplanner.gui.widgets.chart` loads it after the first paint.
"""

from __future__ import annotations

from collections.abc import Callable

from matplotlib import rcParams
from matplotlib.artist import Artist
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent

from greenplanner.gui import i18n, theme
from greenplanner.report.figures import fit

_styled: list[object] = []


def use_theme() -> None:
    """Give matplotlib the fonts and colors of the theme, once for each change of it.

    The parameters are set for good and not in a context: matplotlib makes tick labels while drawing.
    """
    key = (theme.tokens(), i18n.language())
    if _styled != [key]:
        rcParams.update(theme.matplotlib_style(theme.tokens()))
        _styled[:] = [key]


class ChartCanvas(FigureCanvasQTAgg):
    """A figure without a layout engine of its own: the layout is computed when asked for.

    ``moving`` are animated artists: they are drawn over a stored picture of all the rest.
    """

    def __init__(self) -> None:
        super().__init__(Figure(dpi=96))
        self.moving: list[Artist] = []
        self.layout_figure: Callable[[], None] = self._constrained
        self._fit = True
        self._background: object = None
        self.draws = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.mpl_connect("draw_event", self._drawn)

    def refit(self) -> None:
        """Compute the layout at the next full draw, and draw."""
        self._fit = True
        self.draw_idle()

    def draw(self) -> None:
        """Draw everything."""
        if self._fit and self.figure.axes and self.width() > 40 and self.height() > 40:
            self._fit = False
            self.layout_figure()
        super().draw()

    def move(self) -> None:  # type: ignore[override]
        """Draw only the moving artists, over the stored picture."""
        if self._background is None or not self.moving:
            self.draw_idle()
            return
        self.restore_region(self._background)
        for artist in self.moving:
            self.figure.draw_artist(artist)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the layout to the new size."""
        self._fit, self._background = True, None
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        """Return a size that does not follow the figure: the page decides."""
        return QSize(360, 220)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which a chart can be read."""
        return QSize(200, 120)

    def _constrained(self) -> None:
        fit(self.figure)

    def _drawn(self, _event: object) -> None:
        self.draws += 1
        self._background = self.copy_from_bbox(self.figure.bbox) if self.moving else None
        for artist in self.moving:
            self.figure.draw_artist(artist)
