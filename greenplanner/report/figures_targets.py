"""Pictures of one target: its path with the plan by year, and the sums against the budget.

No pyplot, no Qt, no words: all strings come from the caller. Met and missed differ in shape, not in
color only: a dot and a cross, and what is beyond the target is hatched.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
import numpy as np
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import FuncFormatter, MaxNLocator

from greenplanner.report.figures import Palette, PrintPalette
from greenplanner.report.figures_hours import axes_in

Colors = Palette | PrintPalette
Number = Callable[[float], str]
_WIDTH = 0.62
# A path to a far year is drawn as far as this beyond the plan.
_BEYOND = 12


class TargetPicture(msgspec.Struct, frozen=True):
    """What is drawn. Lists by year of the plan; None where there is no figure or no target.

    ``course`` are pairs of year and target; ``steps`` draws them as a step (limit, budget), ``rises``
    where more is better. ``baseline`` is empty without a scenario. ``labels`` has the words for plan,
    baseline, target, beyond, met and missed.
    """

    years: tuple[int, ...]
    plan: tuple[float | None, ...]
    baseline: tuple[float | None, ...]
    target: tuple[float | None, ...]
    met: tuple[bool | None, ...]
    course: tuple[tuple[int, float], ...]
    steps: bool
    rises: bool
    unit: str
    labels: dict[str, str]


def _floats(values: Sequence[float | None]) -> np.ndarray:
    return np.array([math.nan if value is None else value for value in values], dtype=float)


def _danger(palette: Colors) -> Any:
    return getattr(palette, "danger", palette.series[4])


def _good(palette: Colors) -> Any:
    return getattr(palette, "ok", palette.series[0])


def _finish(
    figure: Figure, axes: Axes, palette: Colors, unit: str, number: Number, handles: list[Any]
) -> None:
    axes.grid(axis="y", color=palette.border, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.yaxis.set_major_locator(MaxNLocator(5))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _at: number(float(f"{value:.6g}"))))
    axes.xaxis.set_major_locator(MaxNLocator(12, integer=True))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _at: f"{value:.0f}"))
    axes.set_ylabel(unit, color=palette.text_muted, fontsize="small")
    figure.legend(
        handles=handles, loc="outside lower left", ncols=min(len(handles), 6), frameon=False,
        fontsize="small", labelcolor=palette.text, handlelength=1.6, columnspacing=1.4,
    )  # fmt: skip


def draw_target_path(figure: Figure, palette: Colors, picture: TargetPicture, number: Number) -> None:
    """Draw the plan as bars, the baseline as a ghost, the target as a line, and what is beyond it."""
    # The color of hatches is read where an artist is made.
    with rc_context({"hatch.color": _danger(palette)}):
        _draw_path(figure, palette, picture, number)


def _draw_path(figure: Figure, palette: Colors, picture: TargetPicture, number: Number) -> None:
    axes = axes_in(figure, palette)
    years = np.array(picture.years, dtype=float)
    plan, baseline = _floats(picture.plan), _floats(picture.baseline)
    aims, labels = _floats(picture.target), picture.labels
    handles: list[Any] = []
    if baseline.size:
        axes.bar(
            years, np.nan_to_num(baseline), width=_WIDTH + 0.16, facecolor="none", edgecolor=palette.ghost,
            linewidth=1.1, linestyle="--", zorder=1.5,
        )  # fmt: skip
        handles.append(
            Patch(facecolor="none", edgecolor=palette.ghost, linestyle="--", label=labels["baseline"])
        )
    axes.bar(years, np.nan_to_num(plan), width=_WIDTH, color=palette.series[0], zorder=2)
    handles.insert(0, Patch(facecolor=palette.series[0], label=labels["plan"]))
    _beyond(axes, palette, picture, years, plan, aims, handles)
    last = picture.years[-1] + _BEYOND
    course = [(year, value) for year, value in picture.course if year <= last]
    if course:
        xs, ys = zip(*course, strict=True)
        if picture.steps:
            edges = [x + side for x in xs for side in (-0.5, 0.5)]
            axes.plot(edges, np.repeat(ys, 2), color=palette.text, linewidth=1.8, zorder=4)
        else:
            axes.plot(xs, ys, color=palette.text, linewidth=1.8, marker="D", markersize=3.5, zorder=4)
        handles.append(Line2D([], [], color=palette.text, linewidth=1.8, label=labels["target"]))
    _marks(axes, palette, picture, years, plan, aims, handles)
    low = min(0.0, float(np.nanmin(np.concatenate((plan, aims, [0.0])))))
    tops = [each for each in (plan, aims, baseline, np.array([value for _, value in course])) if each.size]
    high = max(float(np.nanmax(np.concatenate([*tops, [0.0]]))), 0.0)
    axes.set_ylim(low * 1.12, (high or 1.0) * 1.16)
    ends = [*picture.years, *(year for year, _ in course)]
    axes.set_xlim(min(ends) - 0.7, max(ends) + 0.7)
    if low < 0:
        axes.axhline(0.0, color=palette.border, linewidth=1.0, zorder=1)
    _finish(figure, axes, palette, picture.unit, number, handles)


def _beyond(
    axes: Axes,
    palette: Colors,
    picture: TargetPicture,
    years: np.ndarray,
    plan: np.ndarray,
    aims: np.ndarray,
    handles: list[Any],
) -> None:
    """Hatch what lies between plan and target where the target is missed."""
    missed = np.array([met is False for met in picture.met]) & np.isfinite(plan) & np.isfinite(aims)
    if picture.steps and not picture.rises:
        missed &= plan > aims
    if not missed.any():
        return
    bottom = np.minimum(plan, aims)[missed]
    height = np.abs(plan - aims)[missed]
    axes.bar(
        years[missed], height, bottom=bottom, width=_WIDTH, facecolor=palette.surface,
        edgecolor=_danger(palette), hatch="////", linewidth=1.0, zorder=3,
    )  # fmt: skip
    handles.append(
        Patch(
            facecolor=palette.surface,
            edgecolor=_danger(palette),
            hatch="////",
            label=picture.labels["beyond"],
        )
    )


def _marks(
    axes: Axes,
    palette: Colors,
    picture: TargetPicture,
    years: np.ndarray,
    plan: np.ndarray,
    aims: np.ndarray,
    handles: list[Any],
) -> None:
    """Put a dot over each year that meets the target and a cross over each that misses it."""
    tops = np.fmax(np.fmax(plan, aims), 0.0)
    room = (float(np.nanmax(tops)) if np.isfinite(tops).any() else 1.0) * 0.06 or 0.06
    for wanted, marker, color, word in (
        (True, "o", _good(palette), "met"),
        (False, "X", _danger(palette), "missed"),
    ):
        chosen = np.array([met is wanted for met in picture.met]) & np.isfinite(tops)
        if chosen.any():
            axes.plot(years[chosen], tops[chosen] + room, marker, color=color, markersize=7, zorder=5)
            handles.append(
                Line2D(
                    [], [], marker=marker, linestyle="", color=color, markersize=7, label=picture.labels[word]
                )
            )


def draw_target_budget(
    figure: Figure,
    palette: Colors,
    *,
    years: Sequence[int],
    allowed: Sequence[float],
    used: Sequence[float],
    whole: float,
    unit: str,
    labels: dict[str, str],
    number: Number,
) -> None:
    """Draw the sums since the base year: what is allowed and what the plan uses, (N + 1,) each from 0 on."""
    axes = axes_in(figure, palette)
    xs = np.array(years, dtype=float)
    budget, plan = np.asarray(allowed, dtype=float), np.asarray(used, dtype=float)
    axes.plot(
        xs, budget, color=palette.text, linewidth=1.8, linestyle="--", marker="D", markersize=3.5, zorder=3
    )
    axes.plot(xs, plan, color=palette.series[0], linewidth=2.2, marker="o", markersize=4, zorder=4)
    over = plan > budget
    handles: list[Any] = [
        Line2D(
            [], [], color=palette.series[0], linewidth=2.2, marker="o", markersize=4, label=labels["plan"]
        ),
        Line2D([], [], color=palette.text, linestyle="--", linewidth=1.8, label=labels["budget"]),
    ]
    axes.fill_between(
        xs, plan, budget, where=~over, interpolate=True, color=_good(palette), alpha=0.14, linewidth=0
    )
    if over.any():
        with rc_context({"hatch.color": _danger(palette)}):
            axes.fill_between(
                xs, plan, budget, where=over, interpolate=True, facecolor="none", hatch="////", linewidth=0.0
            )
            handles.append(Patch(facecolor="none", hatch="////", linewidth=0.0, label=labels["overshoot"]))
    if whole > budget[-1] * (1 + 1e-9):
        axes.axhline(whole, color=palette.text_muted, linewidth=1.0, linestyle=":")
        handles.append(Line2D([], [], color=palette.text_muted, linestyle=":", label=labels["whole"]))
    top = max(float(plan.max()), float(budget.max()), whole if whole < 3 * budget.max() else 0.0)
    axes.set_ylim(min(0.0, float(plan.min())), (top or 1.0) * 1.12)
    axes.set_xlim(xs[0] - 0.3, xs[-1] + 0.3)
    _finish(figure, axes, palette, unit, number, handles)
