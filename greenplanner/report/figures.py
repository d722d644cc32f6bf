"""Bar charts drawn into a matplotlib Figure: no pyplot, no Qt, all strings come from the caller.

:class:`BarPainter` draws it and afterwards moves the same artists, so that a slider can be
followed at the rate of the screen.
"""

from __future__ import annotations

import math
import re
import warnings
from collections.abc import Callable, Sequence
from typing import Any, Literal, Protocol

import msgspec
import numpy as np
from matplotlib.artist import Artist
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.patches import Patch
from matplotlib.ticker import FuncFormatter, MaxNLocator

from greenplanner.report.figures_bars import FINE, NICE, Bars, Units, axis_unit, nice_limit

_BAR, _GHOST = 0.66, 0.84
# Names of categories: points, the share of a chart they may take, width of a letter by its height.
_NAME_SIZE, _NAME_SIZE_SMALL = 9.5, 8.5
_ROW = 13.0  # height of a line of the legend, and of a name at the axis, in points
_NAME_SHARE, _CHARACTER = 0.42, 0.56
_END_WIDTH = 34.0
_STEPS = [1, 2, 2.5, 5, 10]

Change = Literal["moved", "rescaled", "rebuild"]


class Palette(Protocol):
    """The colors that a chart needs; the window's theme tokens have them."""

    surface: Any
    border: Any
    text: Any
    text_muted: Any
    ghost: Any
    series: Any


class PrintPalette(msgspec.Struct, frozen=True):
    """Colors for paper and workbooks, with enough contrast in grey."""

    surface: str = "#ffffff"
    border: str = "#d5dcd8"
    text: str = "#1a211d"
    text_muted: str = "#56615b"
    ghost: str = "#6b7f77"
    series: tuple[str, ...] = (
        "#0b7a4b",
        "#2e86c1",
        "#e0a100",
        "#7d5ba6",
        "#c8553d",
        "#4a9c9c",
        "#8a8f98",
        "#b07aa1",
    )


def _plain(value: float) -> str:
    return f"{value:,.4g}" if abs(value) < 1000 else f"{value:,.0f}"


class BarPainter:
    """Draws :class:`Bars` into a figure and keeps the artists for later changes.

    ``moving`` are the artists that change with the values: a canvas that blits draws only these.
    """

    def __init__(
        self,
        figure: Figure,
        palette: Palette | PrintPalette,
        number: Callable[[float], str] = _plain,
        animated: bool = False,
        units: Units = axis_unit,
    ) -> None:
        self.figure = figure
        self.palette = palette
        self.number = number
        self.animated = animated
        self.units = units
        self.bars: Bars | None = None
        self.moving: list[Artist] = []
        self._stacks: list[PolyCollection] = []
        self._ghost: PolyCollection | None = None
        self._ends: list[Any] = []
        self._limits = (0.0, 1.0)
        self._signature: tuple[object, ...] = ()
        self._legend_size = (0, 0)

    # -- drawing -----------------------------------------------------------------------------

    def draw(self, bars: Bars, *, title: bool = False) -> None:
        """Clear the figure and draw the chart; ``title`` puts the heading into the picture."""
        self.figure.clear()
        self.figure.set_facecolor(self.palette.surface)
        self.axes = axes = self.figure.add_subplot()
        axes.set_facecolor(self.palette.surface)
        self.bars = bars
        self._signature = self._sign(bars)
        self._style(axes, bars)
        if title:
            axes.set_title(bars.heading(self.units), loc="left", color=self.palette.text, pad=10)
        self._stacks, self._ends = [], []
        self._ghost = None
        if bars.ghost:
            self._ghost = PolyCollection(
                [],
                facecolors=_faded(self.palette.ghost, 0.16),
                edgecolors=self.palette.ghost,
                linewidths=1.1,
                zorder=1.5,
            )
            axes.add_collection(self._ghost, autolim=False)
        for index, _part in enumerate(bars.parts):
            stack = PolyCollection([], facecolors=self._color(index), linewidths=0, zorder=2)
            axes.add_collection(stack, autolim=False)
            self._stacks.append(stack)
        if bars.horizontal:
            self._ends = [
                axes.text(0, 0, "", va="center", ha="left", color=self.palette.text_muted, fontsize="small")
                for _ in bars.categories
            ]
        self.moving = [*([self._ghost] if self._ghost else []), *self._stacks, *self._ends]
        for artist in self.moving:
            artist.set_animated(self.animated)
        self._limit(bars, tight=True)
        self._place(bars)
        self._legend(bars)
        if not self.animated:
            # On a canvas the size is not known yet; it fits the layout before it draws.
            self.layout()

    def update(self, bars: Bars, *, dragging: bool = False) -> Change:
        """Move the artists to new values.

        Returns ``moved`` where only the bars moved, ``rescaled`` where the axis changed with them,
        ``rebuild`` where nothing was done because the chart has other parts: call :meth:`draw`.
        """
        if self.bars is None or self._sign(bars) != self._signature:
            return "rebuild"
        self.bars = bars
        rescaled = self._limit(bars, tight=not dragging)
        self._place(bars)
        return "rescaled" if rescaled else "moved"

    def layout(self) -> None:
        """Fit axes and legend into the figure; needed after :meth:`draw` and when the size changed."""
        if self.bars is not None:
            if self._size() != self._legend_size:
                self._legend(self.bars)
                if self._limit(self.bars, tight=True):
                    self._place(self.bars)
            self._names(self.bars)
        fit(self.figure)

    def _names(self, bars: Bars) -> None:
        """Write the names of the categories so that they fit: wrapped and shortened, or some left out."""
        points = self.figure.bbox.width * 72 / self.figure.dpi
        if bars.horizontal:
            size, lines = _NAME_SIZE, 1
            if any(_text_width(text) > _room(points, size) for text in bars.categories):
                size = _NAME_SIZE_SMALL
                pitch = self.figure.bbox.height * 72 / self.figure.dpi * 0.75 / max(len(bars.categories), 1)
                lines = 2 if pitch >= 2.4 * size else 1
            texts = [_wrapped(text, _room(points, size), lines) for text in bars.categories]
            self.axes.set_yticks(range(len(texts)), texts)
            self.axes.tick_params(axis="y", labelsize=size)
            return
        widest = max((_text_width(text) for text in bars.categories), default=0.0)
        needed = (widest + 1) * _NAME_SIZE * _CHARACTER * len(bars.categories)
        step = max(1, math.ceil(needed / max(points - 60, 40)))
        shown = [text if place % step == 0 else "" for place, text in enumerate(bars.categories)]
        self.axes.set_xticks(range(len(shown)), shown)
        ticks = max(1, min(5, int(self.figure.bbox.height / 45)))
        self.axes.yaxis.set_major_locator(MaxNLocator(ticks, steps=_STEPS))
        for label in self.axes.get_xticklabels():
            label.set_verticalalignment("baseline")

    def category_at(self, x: float | None, y: float | None) -> int | None:
        """Return the index of the category at a place given in axis units."""
        where = y if self.bars and self.bars.horizontal else x
        if self.bars is None or where is None:
            return None
        index = round(where)
        return index if 0 <= index < len(self.bars.categories) and abs(where - index) < 0.5 else None

    # -- pieces ------------------------------------------------------------------------------

    def _sign(self, bars: Bars) -> tuple[object, ...]:
        parts = tuple((part.key, part.label) for part in bars.parts)
        return (
            bars.horizontal,
            bars.categories,
            parts,
            bool(bars.ghost),
            bars.ghost_label,
            bars.title,
            bars.scale(self.units),
            bars.extent()[0] < 0,
        )

    def _color(self, index: int) -> Any:
        return self.palette.series[index % len(self.palette.series)]

    def _style(self, axes: Any, bars: Bars) -> None:
        values, names = (axes.xaxis, axes.yaxis) if bars.horizontal else (axes.yaxis, axes.xaxis)
        for side in ("top", "right") if bars.horizontal else ("top", "right", "left"):
            axes.spines[side].set_visible(False)
        for spine in axes.spines.values():
            spine.set_color(self.palette.border)
        axes.set_axisbelow(True)
        axes.grid(False)
        axes.tick_params(colors=self.palette.text_muted, labelcolor=self.palette.text_muted, length=0, pad=6)
        count = len(bars.categories)
        names.set_ticks(range(count), bars.categories)
        if bars.horizontal:
            # The figures stand at the ends of the bars: an axis would say them a second time.
            values.set_ticks([])
            axes.spines["bottom"].set_visible(False)
            axes.tick_params(axis="y", labelcolor=self.palette.text)
            axes.set_ylim(count - 0.5, -0.5)
            return
        values.grid(True, color=self.palette.border, linewidth=0.7)
        values.set_major_locator(MaxNLocator(5, steps=_STEPS))
        values.set_major_formatter(FuncFormatter(lambda value, _: self.number(float(f"{value:.6g}"))))
        axes.set_xlim(-0.6, max(count, 1) - 0.4)
        # On a common baseline: aligned at their tops, words with and without ascenders jump.
        axes.tick_params(axis="x", pad=14)
        for label in axes.get_xticklabels():
            label.set_verticalalignment("baseline")

    def _limit(self, bars: Bars, *, tight: bool) -> bool:
        divisor = bars.scale(self.units)[0]
        low, high = (value / divisor for value in bars.extent())
        room = 1.0
        if bars.horizontal:
            # The figures at the ends of the bars take the same width in a narrow chart.
            room += _END_WIDTH / max(self.figure.bbox.width * 72 / self.figure.dpi * 0.55, _END_WIDTH * 2)
        steps = FINE if bars.horizontal else NICE
        wanted = (-nice_limit(-low, steps) if low < 0 else 0.0, nice_limit(high * room, steps))
        now = self._limits
        # While a slider moves, the axis stays as long as the bars fit: a jumping scale hides the change.
        fits = now[0] <= low and high <= now[1] and high > 0.35 * now[1]
        if not self._fresh() and (wanted == now or (fits and not tight)):
            return False
        self._limits = wanted
        (self.axes.set_xlim if bars.horizontal else self.axes.set_ylim)(*wanted)
        return True

    def _fresh(self) -> bool:
        shown = self.axes.get_xlim() if self.bars and self.bars.horizontal else self.axes.get_ylim()
        return tuple(shown) != self._limits

    def _place(self, bars: Bars) -> None:
        divisor = bars.scale(self.units)[0]
        count = len(bars.categories)
        above, below = np.zeros(count), np.zeros(count)
        for stack, part in zip(self._stacks, bars.parts, strict=True):
            values = np.nan_to_num(np.asarray(part.values, dtype=float)) / divisor
            start = np.where(values >= 0, above, below)
            stack.set_verts(_boxes(start, values, _BAR, bars.horizontal))
            above, below = above + values.clip(min=0), below + values.clip(max=0)
        if self._ghost is not None:
            ghost = np.nan_to_num(np.asarray(bars.ghost, dtype=float)) / divisor
            self._ghost.set_verts(_boxes(np.zeros(count), ghost, _GHOST, bars.horizontal))
        else:
            ghost = np.zeros(count)
        gap = (self._limits[1] - self._limits[0]) * 0.012
        for index, text in enumerate(self._ends):
            text.set_position((max(above[index], ghost[index]) + gap, index))
            text.set_text(self.number(_rounded(float(above[index] + below[index]))))

    def _size(self) -> tuple[int, int]:
        return int(self.figure.bbox.width), int(self.figure.bbox.height)

    def _legend(self, bars: Bars) -> None:
        """Draw the legend; without room for it and the bars it is left out: their tips have the names."""
        for legend in list(self.figure.legends):
            legend.remove()
        self._legend_size = self._size()
        handles = [
            Patch(facecolor=self._color(index), label=_cut(part.label, 28))
            for index, part in enumerate(bars.parts)
        ]
        if bars.ghost:
            face = _faded(self.palette.ghost, 0.16)
            handles.append(Patch(facecolor=face, edgecolor=self.palette.ghost, label=bars.ghost_label))
        if len(handles) < 2:
            return
        width, height = (pixels * 72 / self.figure.dpi for pixels in self._legend_size)
        columns = _columns([str(handle.get_label()) for handle in handles], width)
        rows = -(-len(handles) // columns)
        if self.animated and bars.horizontal and height - _ROW * rows < _ROW * len(bars.categories):
            return
        self.figure.legend(
            handles=handles,
            loc="outside lower left",
            ncols=columns,
            frameon=False,
            fontsize="small",
            labelcolor=self.palette.text,
            handlelength=1.1,
            handleheight=0.9,
            columnspacing=1.4,
            borderaxespad=0.4,
        )


def _room(points: float, size: float) -> int:
    # In characters.
    return int(points * _NAME_SHARE / (size * _CHARACTER))


def _wrapped(text: str, room: int, lines: int) -> str:
    """Return a text in at most so many lines of a width in characters; what is too long ends in …."""
    found: list[str] = []
    line = ""
    for word in _words(text):
        if line and _text_width(line + word.rstrip()) > room and len(found) < lines - 1:
            found.append(line.rstrip())
            line = ""
        line += word
    found.append(line)
    return "\n".join(_cut(each.rstrip(), room) for each in found)


def _words(text: str) -> list[str]:
    """Split where a line may end: after spaces, and between East Asian characters."""
    return re.findall(r"[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+", text)


def _cut(text: str, room: int) -> str:
    if _text_width(text) <= room:
        return text
    while text and _text_width(text) > room - 1:
        text = text[:-1]
    return text.rstrip(" ,;") + "…"


def fit(figure: Figure) -> None:
    """Fit axes and legends into the figure, once; one that is too small stays as it is."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="constrained_layout not applied")
        ConstrainedLayoutEngine(w_pad=0.06, h_pad=0.06).execute(figure)


def bar_figure(
    bars: Bars,
    *,
    size: tuple[float, float] = (8.0, 4.2),
    palette: Palette | PrintPalette | None = None,
    number: Callable[[float], str] = _plain,
    units: Units = axis_unit,
) -> Figure:
    """Return a figure of its own with the heading in it, for pictures and workbooks; size in inches."""
    figure = Figure(figsize=size, dpi=110)
    BarPainter(figure, palette or PrintPalette(), number, units=units).draw(bars, title=True)
    return figure


def _rounded(value: float) -> float:
    return float(f"{value:.3g}") if abs(value) < 1000 else float(round(value))


def _columns(labels: Sequence[str], points: float) -> int:
    """Return the largest number of legend columns whose labels fit into a width."""
    widths = np.array([4.6 * _text_width(label) + 30 for label in labels])
    for columns in range(len(labels), 1, -1):
        if sum(float(part.max()) for part in np.array_split(widths, columns)) <= points - 10:
            # Rows of even length: no lone label in the last one.
            rows = -(-len(labels) // columns)
            return -(-len(labels) // rows)
    return 1


def _text_width(text: str) -> float:
    # East Asian characters take about two Latin ones.
    return sum(2.0 if ord(character) > 0x2E80 else 1.0 for character in text)


def _faded(color: Any, alpha: float) -> tuple[float, float, float, float]:
    from matplotlib.colors import to_rgba

    return to_rgba(color, alpha)


def _boxes(start: Sequence[float] | np.ndarray, length: np.ndarray, width: float, flat: bool) -> Any:
    """Return the corners of the bars as an array (bars, 4, 2)."""
    near = np.arange(len(length)) - width / 2
    far = near + width
    begin = np.asarray(start, dtype=float)
    end = begin + length
    across = np.stack([near, near, far, far], axis=1)
    along = np.stack([begin, end, end, begin], axis=1)
    return np.stack([along, across] if flat else [across, along], axis=2)
