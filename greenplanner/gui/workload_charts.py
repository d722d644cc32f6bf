"""The words, tables and tips of the pictures of a workload."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QLocale

from greenplanner.gui import theme
from greenplanner.gui.models.cells import number_text
from greenplanner.gui.site_hours_charts import Drawing
from greenplanner.gui.widgets.chart import axis_number
from greenplanner.model.workload_pictures import Batch, Memory, Week
from greenplanner.report.figures_bars import Bars, Part

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate


def day_names() -> list[str]:
    """Return the short names of the days from Monday on."""
    return [QLocale().standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]


def week(found: Week, name: str, fleet: str, year: int) -> Drawing:
    """Return the mean week of a workload on its fleet."""
    curves = [
        (translate("WorkloadCharts", "All work of {fleet}").replace("{fleet}", fleet), found.fleet),
        (name, found.workload),
    ]
    limit = translate("WorkloadCharts", "Powered"), found.powered
    unit = translate("WorkloadCharts", "busy accelerators")

    def draw(figure: Figure, tokens: theme.Tokens) -> None:
        from greenplanner.report.figures_workloads import draw_week

        draw_week(figure, tokens, curves, limit, days=day_names(), unit=unit, number=axis_number)

    def hover(event: Any) -> str:
        if event.inaxes is None or event.xdata is None or not 0 <= event.xdata < len(found.fleet):
            return ""
        at = int(event.xdata)
        place = f"{day_names()[at // 24]} {at % 24}:00"
        values = [f"{label}: {number_text(float(each[at]), 4)}" for label, each in curves]
        return "<br>".join([f"<b>{place}</b>", *values])

    share = float(found.fleet.mean()) / found.powered if found.powered else 0.0
    title = translate("WorkloadCharts", "Mean week of {year}, local time: the fleet is busy for {share} %")
    title = title.replace("{year}", str(year)).replace("{share}", number_text(100.0 * share, 3))
    header = [translate("WorkloadCharts", "Hour"), name, curves[0][0]]
    rows = [
        [f"{day_names()[hour // 24]} {hour % 24}:00", float(found.workload[hour]), float(found.fleet[hour])]
        for hour in range(len(found.fleet))
    ]
    return Drawing(draw, title, (header, rows), title, hover)


def memory(found: Memory, training: bool) -> Bars:
    """Return what fills the memory, in GB; what is missing stands as a negative part."""
    parts = [
        Part("weights", translate("WorkloadCharts", "Weights"), (found.weights,)),
        Part("cache", translate("WorkloadCharts", "KV cache of the batch"), (found.cache,)),
        Part("training", translate("WorkloadCharts", "Gradients and optimizer"), (found.training,)),
        Part("free", translate("WorkloadCharts", "Free"), (max(0.0, found.free),)),
        Part(
            "reserved",
            translate("WorkloadCharts", "Activations and software"),
            (found.reserved,),
        ),
        Part("missing", translate("WorkloadCharts", "Missing"), (min(0.0, found.free),)),
    ]
    count = number_text(found.accelerators, 6)
    where = (
        translate("WorkloadCharts", "Memory of the fleet, {count} accelerators")
        if training
        else translate("WorkloadCharts", "Memory of one replica, {count} accelerators")
        if found.accelerators > 1
        else translate("WorkloadCharts", "Memory of one replica on one accelerator")
    )
    return Bars(
        title=where.replace("{count}", count),
        unit="GB",
        categories=(translate("WorkloadCharts", "Memory"),),
        parts=tuple(part for part in parts if part.values[0]),
        category_label="",
        total_label=translate("WorkloadCharts", "All"),
        horizontal=True,
    )


def batch(found: Batch) -> Drawing:
    """Return energy per output token over the batch."""
    unit = translate("WorkloadCharts", "J per output token")
    label = translate("WorkloadCharts", "Requests in work at the same time (batch)")
    used = translate("WorkloadCharts", "This service"), found.used

    def draw(figure: Figure, tokens: theme.Tokens) -> None:
        from greenplanner.report.figures_workloads import draw_batch

        draw_batch(
            figure, tokens, found.batch, found.j_per_token, used, label=label, unit=unit, number=axis_number
        )

    def hover(event: Any) -> str:
        if event.inaxes is None or not event.xdata or event.xdata <= 0:
            return ""
        at = int(np.argmin(np.abs(np.log(found.batch) - np.log(event.xdata))))
        lines = [
            "<b>" + translate("WorkloadCharts", "Batch") + f" {number_text(float(found.batch[at]), 4)}</b>",
            f"{number_text(float(found.j_per_token[at]), 3)} {unit}",
            f"{number_text(float(found.latency_s[at]), 3)} s",
        ]
        return "<br>".join(lines)

    title = translate("WorkloadCharts", "Energy of the accelerators per output token, by batch")
    header = [
        translate("WorkloadCharts", "Batch"),
        translate("WorkloadCharts", "Energy") + f" ({unit})",
        translate("WorkloadCharts", "Output tokens a second"),
        translate("WorkloadCharts", "Time of an answer (s)"),
    ]
    columns = (found.batch, found.j_per_token, found.tokens_per_second, found.latency_s)
    rows = [[number_text(float(line[0]), 6), *map(float, line[1:])] for line in zip(*columns, strict=True)]
    return Drawing(draw, title, (header, rows), title, hover)


def sizes(years: list[int], needed: list[float], powered: list[float]) -> Bars:
    """Return the accelerators that a workload needs by year, beside those of its fleet."""
    return Bars(
        title=translate("WorkloadCharts", "Accelerators needed by year"),
        unit="",
        categories=tuple(map(str, years)),
        parts=(Part("needed", translate("WorkloadCharts", "Needed by this workload"), tuple(needed)),),
        category_label=translate("WorkloadCharts", "Year"),
        ghost=tuple(powered),
        ghost_label=translate("WorkloadCharts", "Powered in the fleet"),
    )
