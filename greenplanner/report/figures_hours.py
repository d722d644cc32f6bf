"""Pictures of the hours of one site: heat map, load duration, months. No pyplot, no Qt, no words.

Each function draws into an empty figure in the colors of a palette; all strings come from the caller.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from matplotlib import colormaps
from matplotlib.axes import Axes
from matplotlib.colors import Normalize
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, FuncFormatter, MaxNLocator

from greenplanner.report.figures import Palette, PrintPalette

Colors = Palette | PrintPalette
Number = Callable[[float], str]
DAYS, HOURS = 365, 24
# Yellow is the most in all pictures but that of temperatures, where red is warm.
_MAPS = {"amount": "viridis", "temperature": "RdYlBu_r"}


def day_grid(hours: np.ndarray) -> np.ndarray:
    """Return hours (8760,) as an array (24, 365): rows are hours of the day, columns are days."""
    return np.asarray(hours, dtype=float).reshape(DAYS, HOURS).T


def axes_in(figure: Figure, palette: Colors, *place: Any) -> Axes:
    """Return axes in the colors of a palette, open at the top and at the right."""
    figure.set_facecolor(palette.surface)
    axes = figure.add_subplot(*place)
    axes.set_facecolor(palette.surface)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axes.spines[side].set_color(palette.border)
    axes.tick_params(colors=palette.text_muted, labelsize="small", length=3)
    return axes


def draw_heat_map(
    figure: Figure,
    palette: Colors,
    hours: np.ndarray,
    *,
    unit: str,
    months: Sequence[str],
    hour_label: str,
    number: Number,
    kind: str = "amount",
) -> Any:
    """Draw hours (8760,) in local time as hour of the day over day of the year; returns the image."""
    grid = np.ma.masked_invalid(day_grid(hours))
    low, high = (float(grid.min()), float(grid.max())) if grid.count() else (0.0, 1.0)
    level = (low + high) / 2
    constant = high - low < 1e-9 * max(abs(high), 1.0)
    if constant:
        # One value all year: the middle of the scale, and a bar with that value only.
        pad = max(abs(high) * 0.01, 1e-6)
        low, high = low - pad, high + pad
    axes = axes_in(figure, palette)
    axes.grid(False)
    for spine in axes.spines.values():
        spine.set_visible(False)
    image = axes.imshow(
        grid,
        origin="lower",
        aspect="auto",
        interpolation="nearest",
        extent=(0.0, DAYS, 0.0, HOURS),
        cmap=colormaps[_MAPS[kind]],
        norm=Normalize(low, high),
    )
    starts = np.concatenate(([0], np.cumsum([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])))
    axes.set_xticks((starts[:-1] + starts[1:]) / 2, months)
    axes.set_xticks(starts, minor=True)
    axes.tick_params(axis="x", which="major", length=0)
    axes.tick_params(axis="x", which="minor", length=4, color=palette.border)
    axes.set_yticks(range(0, 25, 6), [f"{hour}:00" for hour in range(0, 25, 6)])
    axes.set_ylabel(hour_label, color=palette.text_muted, fontsize="small")
    # Without a grid of its own the bar takes part in the layout that the canvas computes.
    bar = figure.colorbar(image, ax=axes, pad=0.02, fraction=0.05, aspect=30, use_gridspec=False)
    bar.outline.set_visible(False)
    bar.ax.tick_params(colors=palette.text_muted, labelsize="small", length=3)
    bar.locator = FixedLocator([level]) if constant else MaxNLocator(5)
    # A single value has no need of the digits that tell neighbours apart.
    digits = 4 if constant else 6
    bar.formatter = FuncFormatter(lambda value, _at: number(float(f"{value:.{digits}g}")))
    bar.update_ticks()
    bar.set_label(unit, color=palette.text_muted, fontsize="small")
    return image


def hour_at(x: float | None, y: float | None) -> int | None:
    """Return the hour of the local year at a place of the heat map, None outside."""
    if x is None or y is None or not (0 <= x < DAYS and 0 <= y < HOURS):
        return None
    return int(x) * HOURS + int(y)


def duration(values: np.ndarray) -> np.ndarray:
    """Return hours from the highest to the lowest."""
    return np.sort(np.asarray(values, dtype=float))[::-1]


def draw_duration(
    figure: Figure,
    palette: Colors,
    curves: Sequence[tuple[str, np.ndarray]],
    *,
    hours_label: str,
    unit: str,
    number: Number,
) -> None:
    """Draw load-duration curves: for how many hours of the year the power is at least so high."""
    axes = axes_in(figure, palette)
    hours = np.arange(HOURS * DAYS) + 0.5
    for place, (label, values) in enumerate(curves):
        color = palette.series[place]
        line = duration(values)
        axes.plot(hours, line, color=color, linewidth=1.8, label=label, linestyle=("-", "--", ":")[place % 3])
        if place == 0:
            axes.fill_between(hours, line, color=color, alpha=0.12, linewidth=0)
    axes.set_xlim(0, HOURS * DAYS)
    axes.set_ylim(0, max(float(np.nanmax(values)) for _, values in curves) * 1.06 or 1.0)
    axes.grid(color=palette.border, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.set_xticks([*range(0, 8001, 1000), HOURS * DAYS])
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _at: number(value)))
    axes.yaxis.set_major_locator(MaxNLocator(6))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _at: number(value)))
    axes.set_xlabel(hours_label, color=palette.text_muted, fontsize="small")
    axes.set_ylabel(unit, color=palette.text_muted, fontsize="small")
    if len(curves) > 1:
        axes.legend(loc="upper right", frameon=False, fontsize="small", labelcolor=palette.text)


def draw_months(
    figure: Figure,
    palette: Colors,
    panels: Sequence[tuple[str, np.ndarray, float, Number]],
    *,
    months: Sequence[str],
    number: Number,
) -> None:
    """Draw bars by month in panels above each other: (heading, values (12,), where the axis begins, text)."""
    for place, (heading, values, base, text) in enumerate(panels):
        axes = axes_in(figure, palette, len(panels), 1, place + 1)
        shown = np.nan_to_num(np.asarray(values, dtype=float), nan=base)
        top = max(float(shown.max()), base + 0.01)
        axes.bar(np.arange(12), shown - base, bottom=base, width=0.66, color=palette.series[place])
        axes.set_ylim(base, base + (top - base) * 1.22)
        axes.set_xlim(-0.6, 11.6)
        axes.set_title(heading, loc="left", color=palette.text, fontsize="medium", pad=8)
        axes.set_xticks(np.arange(12), months)
        axes.tick_params(axis="x", length=0)
        axes.grid(axis="y", color=palette.border, linewidth=0.6)
        axes.set_axisbelow(True)
        axes.yaxis.set_major_locator(MaxNLocator(4))
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _at: number(round(value, 6))))
        for month, value in enumerate(np.asarray(values, dtype=float)):
            if np.isfinite(value):
                axes.text(
                    month,
                    value + (top - base) * 0.03,
                    text(float(value)),
                    ha="center",
                    va="bottom",
                    color=palette.text_muted,
                    fontsize="small",
                )


def draw_day(
    figure: Figure,
    palette: Colors,
    curves: Sequence[tuple[str, np.ndarray]],
    *,
    hours_label: str,
    unit: str,
    number: Number,
) -> None:
    """Draw mean values by hour of the day, (24,) each, as lines; the last one is filled."""
    axes = axes_in(figure, palette)
    hours = np.arange(HOURS) + 0.5
    for place, (label, values) in enumerate(curves):
        color = palette.series[place]
        axes.plot(
            hours, values, color=color, linewidth=1.8, label=label, linestyle=("-", "--", ":")[place % 3]
        )
    axes.fill_between(hours, curves[-1][1], color=palette.series[len(curves) - 1], alpha=0.15, linewidth=0)
    axes.set_xlim(0, HOURS)
    axes.set_ylim(0, max(float(np.nanmax(values)) for _, values in curves) * 1.25 or 1.0)
    axes.grid(color=palette.border, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.set_xticks(range(0, 25, 3), [f"{hour}:00" for hour in range(0, 25, 3)])
    axes.yaxis.set_major_locator(MaxNLocator(5))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _at: number(value)))
    axes.set_xlabel(hours_label, color=palette.text_muted, fontsize="small")
    axes.set_ylabel(unit, color=palette.text_muted, fontsize="small")
    axes.legend(loc="upper left", ncols=len(curves), frameon=False, fontsize="small", labelcolor=palette.text)
