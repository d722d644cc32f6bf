"""The abatement cost curve: bars as wide as what they abate and as high as what a tonne costs.

No pyplot, no Qt; all strings come from the caller.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch, Rectangle
from matplotlib.ticker import FuncFormatter, MaxNLocator

from greenplanner.report.figures import _columns, _cut
from greenplanner.report.figures_hours import Colors, Number, axes_in

_ROOM = 0.12
# A bar narrower than this part of the axis has an edge of its own color: a light one would cover it.
_THIN = 0.004
# Height of a bar that raises emissions, which has no cost per tonne, over that of the axis.
_STRIP = 0.05


class CurveBar(msgspec.Struct, frozen=True):
    """One bar: ``width`` is abatement (below zero it raises emissions), ``height`` cost per tonne or None.

    ``number`` stands in the picture, ``label`` in the legend.
    """

    number: str
    label: str
    width: float
    height: float | None


def starts(bars: Sequence[CurveBar]) -> list[float]:
    """Return where each bar begins: the sum of the widths before it."""
    found, at = [], 0.0
    for bar in bars:
        found.append(at)
        at += bar.width
    return found


def bar_at(bars: Sequence[CurveBar], x: float) -> int | None:
    """Return the last bar that covers a place of the abatement axis."""
    found = None
    for index, (bar, start) in enumerate(zip(bars, starts(bars), strict=True)):
        low, high = sorted((start, start + bar.width))
        if low <= x <= high and bar.width:
            found = index
    return found


def color_of(palette: Colors, index: int) -> str:
    """Return the color of a bar."""
    return str(palette.series[index % len(palette.series)])


def draw_macc(
    figure: Figure,
    palette: Colors,
    bars: Sequence[CurveBar],
    *,
    x_label: str,
    raises_label: str,
    number: Number,
    legend: bool = True,
) -> None:
    """Draw the curve; a measure that raises emissions is a hatched strip that runs backwards.

    Without ``legend`` the names stand elsewhere, beside the numbers and colors of :func:`color_of`.
    """
    axes = axes_in(figure, palette)
    axes.set_axisbelow(True)
    axes.grid(False)
    axes.yaxis.grid(True, color=palette.border, linewidth=0.7)
    heights = [bar.height for bar in bars if bar.height is not None]
    low, high = min([0.0, *heights]), max([0.0, *heights])
    span = (high - low) or 1.0
    begins = starts(bars)
    ends = [start + bar.width for start, bar in zip(begins, bars, strict=True)]
    left, right = min([0.0, *ends]), max([0.0, *ends])
    wide = (right - left) or 1.0
    for index, (bar, start) in enumerate(zip(bars, begins, strict=True)):
        if bar.width:
            _draw_bar(axes, palette, bar, start, (wide, span), color_of(palette, index))
    axes.axhline(0.0, color=palette.text_muted, linewidth=0.9, zorder=3)
    axes.set_xlim(left, right + wide * 0.02)
    axes.set_ylim(low - span * (_ROOM if low < 0 else 0.0), high + span * _ROOM)
    axes.xaxis.set_major_locator(MaxNLocator(6))
    axes.yaxis.set_major_locator(MaxNLocator(5))
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter(FuncFormatter(lambda value, _: number(float(f"{value:.6g}"))))
    axes.set_xlabel(x_label, color=palette.text_muted, fontsize="small")
    if legend and bars:
        _draw_legend(figure, palette, bars, raises_label)


def _draw_bar(
    axes: Axes, palette: Colors, bar: CurveBar, start: float, spans: tuple[float, float], color: str
) -> None:
    wide, span = spans
    raises = bar.width < 0
    top = span * _STRIP if raises else bar.height or 0.0
    edge = color if bar.width < _THIN * wide else palette.surface
    look: dict[str, Any] = {"facecolor": color, "edgecolor": edge, "linewidth": 0.8, "zorder": 2}
    if raises:
        look = {"facecolor": "none", "edgecolor": color, "linewidth": 1.2, "zorder": 4, "hatch": "////"}
    # The color of hatches is read where an artist is made.
    with rc_context({"hatch.color": color}):
        axes.add_patch(Rectangle((start, 0.0), bar.width, top, **look))
    # The strip lies over the bars before it: its number stands at its far end.
    at = start + bar.width * (0.96 if raises else 0.5)
    below = top < 0
    axes.annotate(
        bar.number,
        (at, top),
        xytext=(0, -3 if below else 3),
        textcoords="offset points",
        ha="center",
        va="top" if below else "bottom",
        fontsize="small",
        color=palette.text,
        zorder=5,
        bbox={"boxstyle": "round,pad=0.12", "facecolor": palette.surface, "edgecolor": "none", "alpha": 0.8},
    )


def _draw_legend(figure: Figure, palette: Colors, bars: Sequence[CurveBar], raises_label: str) -> None:
    handles = [
        Patch(facecolor=color_of(palette, index), label=_cut(f"{bar.number}  {bar.label}", 34))
        for index, bar in enumerate(bars)
    ]
    if any(bar.width < 0 for bar in bars):
        with rc_context({"hatch.color": palette.text_muted}):
            handles.append(
                Patch(facecolor="none", edgecolor=palette.text_muted, hatch="////", label=raises_label)
            )
    points = figure.bbox.width * 72 / figure.dpi
    figure.legend(
        handles=handles,
        loc="outside lower left",
        ncols=min(3, _columns([str(handle.get_label()) for handle in handles], points)),
        frameon=False,
        fontsize="small",
        labelcolor=palette.text,
        handlelength=1.1,
        handleheight=0.9,
        columnspacing=1.4,
        borderaxespad=0.4,
    )
