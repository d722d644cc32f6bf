"""Picture of keep or replace: both ways summed over the years, with the year in which they cross.

No pyplot, no Qt, no words: all strings come from the caller. The two ways differ in their markers and
dashes, not in color only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter, MaxNLocator

from greenplanner.report.figures import Palette, PrintPalette
from greenplanner.report.figures_hours import axes_in

Colors = Palette | PrintPalette
Number = Callable[[float], str]


class Sums(msgspec.Struct, frozen=True):
    """One panel: sums up to each year of both ways, and the first year from which replacing is ahead."""

    title: str
    unit: str
    keep: Sequence[float]
    replace: Sequence[float]
    ahead: int | None = None


def draw_sums(
    figure: Figure,
    palette: Colors,
    years: Sequence[int],
    panels: Sequence[Sums],
    words: dict[str, str],
    number: Number,
) -> None:
    """Draw the panels side by side.

    Parameters
    ----------
    years : calendar years, (Y,)
    panels : each with ``keep`` and ``replace`` (Y,), in the unit of the panel
    words : ``keep``, ``replace``, ``ahead`` for the legend
    """
    first, second = palette.series[1], palette.series[0]
    for place, panel in enumerate(panels):
        axes = axes_in(figure, palette, 1, len(panels), place + 1)
        axes.plot(years, panel.keep, color=first, linewidth=1.8, linestyle="--", marker="s", markersize=4)
        axes.plot(years, panel.replace, color=second, linewidth=1.8, marker="o", markersize=4)
        if panel.ahead is not None:
            axes.axvline(panel.ahead, color=palette.text_muted, linewidth=1.0, linestyle=":", zorder=1)
        axes.set_title(panel.title, loc="left", fontsize="small", color=palette.text)
        axes.set_ylabel(panel.unit, color=palette.text_muted, fontsize="small")
        axes.grid(axis="y", color=palette.border, linewidth=0.6)
        axes.set_axisbelow(True)
        axes.yaxis.set_major_locator(MaxNLocator(5))
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _at: number(float(f"{value:.6g}"))))
        axes.xaxis.set_major_locator(MaxNLocator(8, integer=True, min_n_ticks=1))
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _at: f"{value:.0f}"))
        axes.set_xlim(years[0] - 0.4, years[-1] + 0.4)
        low, high = (f(np.concatenate((panel.keep, panel.replace, [0.0]))) for f in (np.min, np.max))
        axes.set_ylim(low * 1.08, (high or 1.0) * 1.08)
    handles: list[Any] = [
        Line2D([], [], color=first, linestyle="--", marker="s", markersize=4, label=words["keep"]),
        Line2D([], [], color=second, marker="o", markersize=4, label=words["replace"]),
    ]
    if any(panel.ahead is not None for panel in panels):
        handles.append(Line2D([], [], color=palette.text_muted, linestyle=":", label=words["ahead"]))
    figure.legend(
        handles=handles, loc="outside lower left", ncols=3, frameon=False, fontsize="small",
        labelcolor=palette.text, handlelength=2.4,
    )  # fmt: skip
