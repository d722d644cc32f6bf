"""Drawings of a workload: its week on the fleet, and energy by batch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.ticker import FuncFormatter, MaxNLocator

from greenplanner.report.figures_hours import Colors, Number, axes_in

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def draw_week(
    figure: Figure,
    palette: Colors,
    curves: Sequence[tuple[str, np.ndarray]],
    limit: tuple[str, float],
    *,
    days: Sequence[str],
    unit: str,
    number: Number,
) -> None:
    """Draw hours of a week, (168,) each, the last curve filled, below the line of what there is."""
    axes = axes_in(figure, palette)
    hours = np.arange(168)
    for place, (label, values) in enumerate(curves):
        color = palette.series[len(curves) - 1 - place]
        axes.step(hours, values, where="post", color=color, linewidth=1.6, label=label)
    axes.fill_between(hours, curves[-1][1], step="post", color=palette.series[0], alpha=0.18, linewidth=0)
    text, value = limit
    axes.axhline(value, color=palette.text_muted, linewidth=1.2, linestyle="--", label=text)
    axes.set_xlim(0, 168)
    axes.set_ylim(0, max(value, *(float(each.max()) for _, each in curves)) * 1.25 or 1.0)
    axes.set_xticks(range(0, 168, 24), list(days), ha="left")
    axes.grid(color=palette.border, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.yaxis.set_major_locator(MaxNLocator(5))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _at: number(value)))
    axes.set_ylabel(unit, color=palette.text_muted, fontsize="small")
    axes.legend(loc="upper left", ncols=3, frameon=False, fontsize="small", labelcolor=palette.text)


def draw_batch(
    figure: Figure,
    palette: Colors,
    batch: np.ndarray,
    values: np.ndarray,
    used: tuple[str, float],
    *,
    label: str,
    unit: str,
    number: Number,
) -> None:
    """Draw a value over the batch, both logarithmic, with a point at the batch in use."""
    axes = axes_in(figure, palette)
    axes.plot(batch, values, color=palette.series[0], linewidth=1.8, marker="o", markersize=3)
    text, at = used
    level = float(np.interp(np.log(at), np.log(batch), values))
    axes.plot([at], [level], color=palette.series[4], marker="o", markersize=9, linestyle="", label=text)
    axes.set_xscale("log", base=2)
    axes.set_yscale("log")
    axes.set_xticks(batch, [number(each) for each in batch])
    axes.minorticks_off()
    low, high = float(values.min()), float(values.max())
    ticks = [each * 10.0**power for power in range(-6, 7) for each in (1, 2, 5)]
    shown = [tick for tick in ticks if low * 0.7 <= tick <= high * 1.4]
    axes.set_ylim(low * 0.7, high * 1.4)
    axes.set_yticks(shown, [number(tick) for tick in shown])
    axes.grid(color=palette.border, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.set_xlabel(label, color=palette.text_muted, fontsize="small")
    axes.set_ylabel(unit, color=palette.text_muted, fontsize="small")
    axes.legend(loc="upper right", frameon=False, fontsize="small", labelcolor=palette.text)
