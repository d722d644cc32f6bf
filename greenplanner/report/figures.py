"""Bar charts drawn into a matplotlib Figure: no pyplot, no Qt, all strings come from the caller.

:class:`Bars` is what a chart shows; its table, its hover text and its picture are made of the same
numbers. :class:`BarPainter` draws it and afterwards moves the same artists, so that a slider can be
followed at the rate of the screen.
"""

from __future__ import annotations

import math
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

# Step of the value axis to the next unit: (from this maximum on, divide by, unit).
_UNITS: dict[str, tuple[tuple[float, float, str], ...]] = {
    "kWh": ((0, 1, "kWh"), (1e4, 1e3, "MWh"), (1e7, 1e6, "GWh"), (1e10, 1e9, "TWh")),
    "kg": ((0, 1, "kg CO₂e"), (1e4, 1e3, "t CO₂e"), (1e7, 1e6, "kt CO₂e"), (1e10, 1e9, "Mt CO₂e")),
    "L": ((0, 1, "L"), (1e4, 1e3, "m³"), (1e7, 1e6, "thousand m³"), (1e10, 1e9, "million m³")),
}
_CURRENCY = ((0, 1, ""), (1e4, 1e3, "k "), (1e6, 1e6, "M "), (1e10, 1e9, "bn "))
_NICE = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)
_FINE = (1, 1.1, 1.25, 1.4, 1.6, 1.8, 2, 2.2, 2.5, 2.8, 3.2, 3.6, 4, 4.5, 5, 5.6, 6.3, 7.1, 8, 9, 10)
_BAR, _GHOST = 0.66, 0.84

Change = Literal["moved", "rescaled", "rebuild"]
# (largest value, unit) -> (divisor, unit as shown)
Units = Callable[[float, str], tuple[float, str]]


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


class Part(msgspec.Struct, frozen=True):
    """One color of the stack: a value for each category, in the unit of the chart."""

    key: str
    label: str
    values: tuple[float, ...]


class Bars(msgspec.Struct, frozen=True):
    """A bar chart, stacked where it has several parts. ``ghost`` is the baseline's total."""

    title: str
    unit: str
    categories: tuple[str, ...]
    parts: tuple[Part, ...]
    category_label: str = ""
    total_label: str = "Total"
    ghost: tuple[float, ...] = ()
    ghost_label: str = "Baseline"
    horizontal: bool = False

    def totals(self) -> np.ndarray:
        """Return the sum of the parts for each category."""
        return np.sum([part.values for part in self.parts], axis=0) if self.parts else np.zeros(0)

    def extent(self) -> tuple[float, float]:
        """Return the lowest and the highest value that the axis must hold, at least from 0 to 0."""
        values = np.array([part.values for part in self.parts] or [(0.0,)], dtype=float)
        values = np.nan_to_num(values)
        ghost = np.nan_to_num(np.array(self.ghost or (0.0,), dtype=float))
        high = max(float(values.clip(min=0).sum(axis=0).max(initial=0)), float(ghost.max()), 0.0)
        low = min(float(values.clip(max=0).sum(axis=0).min(initial=0)), float(ghost.min()), 0.0)
        return low, high

    def scale(self, units: Units | None = None) -> tuple[float, str]:
        """Return what values are divided by on the axis, and the unit that they then have."""
        low, high = self.extent()
        return (units or axis_unit)(max(high, -low), self.unit)

    def heading(self, units: Units | None = None) -> str:
        """Return the title with the unit of the axis."""
        unit = self.scale(units)[1]
        return f"{self.title} ({unit})" if unit else self.title

    def table(self) -> tuple[list[str], list[list[object]]]:
        """Return header and rows with the exact values, in the unit of the data."""
        unit = _UNITS.get(self.unit, ((0, 1, self.unit),))[0][2]
        with_total = len(self.parts) > 1
        header = [self.category_label]
        header += [f"{part.label} ({unit})" if unit else part.label for part in self.parts]
        header += [f"{self.total_label} ({unit})"] if with_total else []
        header += [f"{self.ghost_label} ({unit})"] if self.ghost else []
        totals = self.totals()
        rows: list[list[object]] = []
        for index, category in enumerate(self.categories):
            row: list[object] = [category, *(part.values[index] for part in self.parts)]
            row += [float(totals[index])] if with_total else []
            row += [self.ghost[index]] if self.ghost else []
            rows.append(row)
        return header, rows


def axis_unit(maximum: float, unit: str) -> tuple[float, str]:
    """Return (divisor, unit) with which ``maximum`` is short to write.

    >>> axis_unit(41.8e6, "kWh")
    (1000000.0, 'GWh')
    """
    if unit in _UNITS:
        steps = _UNITS[unit]
    elif len(unit) == 3 and unit.isupper():
        steps = tuple((start, divisor, f"{prefix}{unit}") for start, divisor, prefix in _CURRENCY)
    else:
        return 1.0, unit
    chosen = steps[0]
    for step in steps:
        if maximum >= step[0]:
            chosen = step
    return float(chosen[1]), chosen[2]


def nice_limit(value: float, steps: Sequence[float] = _NICE) -> float:
    """Return a round number a little above ``value``; 1 for 0."""
    if value <= 0 or not math.isfinite(value):
        return 1.0
    power = 10.0 ** math.floor(math.log10(value * 1.03))
    return float(next(step for step in (*steps, 12) if step * power >= value * 1.03) * power)


def _plain(value: float) -> str:
    return f"{value:,.4g}" if abs(value) < 1000 else f"{value:,.0f}"


def _shorten(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


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
        self._legend_width = 0

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
        width = int(self.figure.bbox.width)
        if self.bars is not None and width != self._legend_width:
            self._legend(self.bars)
        ConstrainedLayoutEngine(w_pad=0.06, h_pad=0.06).execute(self.figure)

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
        names.set_ticks(range(count), [_shorten(text, 34) for text in bars.categories])
        if bars.horizontal:
            # The figures stand at the ends of the bars: an axis would say them a second time.
            values.set_ticks([])
            axes.spines["bottom"].set_visible(False)
            axes.tick_params(axis="y", labelcolor=self.palette.text)
            axes.set_ylim(count - 0.5, -0.5)
            return
        values.grid(True, color=self.palette.border, linewidth=0.7)
        values.set_major_locator(MaxNLocator(5, steps=[1, 2, 2.5, 5, 10]))
        values.set_major_formatter(FuncFormatter(lambda value, _: self.number(float(f"{value:.6g}"))))
        axes.set_xlim(-0.6, max(count, 1) - 0.4)
        # On a common baseline: aligned at their tops, words with and without ascenders jump.
        axes.tick_params(axis="x", pad=14)
        for label in axes.get_xticklabels():
            label.set_verticalalignment("baseline")

    def _limit(self, bars: Bars, *, tight: bool) -> bool:
        divisor = bars.scale(self.units)[0]
        low, high = (value / divisor for value in bars.extent())
        room = 1.16 if bars.horizontal else 1.0
        steps = _FINE if bars.horizontal else _NICE
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

    def _legend(self, bars: Bars) -> None:
        for legend in list(self.figure.legends):
            legend.remove()
        self._legend_width = int(self.figure.bbox.width)
        handles = [
            Patch(facecolor=self._color(index), label=_shorten(part.label, 28))
            for index, part in enumerate(bars.parts)
        ]
        if bars.ghost:
            face = _faded(self.palette.ghost, 0.16)
            handles.append(Patch(facecolor=face, edgecolor=self.palette.ghost, label=bars.ghost_label))
        if len(handles) < 2:
            return
        # Columns of equal width: as many as fit beside each other.
        points = self._legend_width * 72 / self.figure.dpi
        longest = max(_text_width(str(handle.get_label())) for handle in handles)
        columns = max(1, min(len(handles), int(points / (longest * 5.6 + 34))))
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
