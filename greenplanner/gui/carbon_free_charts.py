"""The words, tables and tips of the pictures of carbon-free energy by the hour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QDate, QLocale

from greenplanner.gui import numbers, theme
from greenplanner.gui.models.cells import number_text
from greenplanner.gui.site_hours_charts import Drawing, month_names
from greenplanner.gui.widgets.chart import axis_number
from greenplanner.model.calendar import HOUR_OF_DAY, MONTH_OF_HOUR, MONTH_STARTS
from greenplanner.model.matching import SiteMatching, local
from greenplanner.report.figures_bars import Bars, Part

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate
# The pictures, in order: keys of `picture_names`.
PICTURES = ("carbon_free", "matched", "excess", "grid", "months", "day")


def picture_names() -> dict[str, str]:
    """Return the names of the pictures."""
    return {
        "carbon_free": translate("CarbonFree", "Carbon-free share, hour by hour"),
        "matched": translate("CarbonFree", "Matched share without the grid's own, hour by hour"),
        "excess": translate("CarbonFree", "Contracted beyond the load, hour by hour"),
        "grid": translate("CarbonFree", "Carbon-free share of the grid, hour by hour"),
        "months": translate("CarbonFree", "By month"),
        "day": translate("CarbonFree", "Average day"),
    }


def hours_of(item: SiteMatching, picture: str) -> np.ndarray | None:
    """Return the hours (8760,) of a heat map in local time, None where they are not known."""
    values: np.ndarray | None
    with np.errstate(divide="ignore", invalid="ignore"):
        if picture == "carbon_free":
            free = item.carbon_free
            values = None if free is None else np.where(item.load > 0, free / item.load * 100.0, np.nan)
        elif picture == "matched":
            met = item.onsite + item.matched
            values = np.where(item.load > 0, met / item.load * 100.0, np.nan)
        elif picture == "grid":
            values = None if item.grid_cfe is None else item.grid_cfe * 100.0
        else:
            values = item.generation - item.matched
    return None if values is None else local(values, item.local_shift)


def heat(item: SiteMatching, name: str, picture: str) -> Drawing | None:
    """Return a heat map of hour and day, None where its hours are not known."""
    hours = hours_of(item, picture)
    if hours is None:
        return None
    unit = "kW" if picture == "excess" else "%"
    hour_label = translate("CarbonFree", "Hour of the day, local time")

    def draw(figure: Figure, tokens: theme.Tokens) -> None:
        from greenplanner.report.figures_hours import draw_heat_map

        draw_heat_map(
            figure,
            tokens,
            hours,
            unit=unit,
            months=month_names(),
            hour_label=hour_label,
            number=axis_number,
            kind="amount",
        )

    def hover(event: Any) -> str:
        from greenplanner.report.figures_hours import hour_at

        inside = event.inaxes is not None and event.inaxes is event.canvas.figure.axes[0]
        at = hour_at(event.xdata, event.ydata) if inside else None
        if at is None or not np.isfinite(hours[at]):
            return ""
        day = QLocale().toString(QDate(2025, 1, 1).addDays(at // 24), "d MMM")
        return f"{day}, {at % 24}:00: {number_text(float(hours[at]), 4)} {unit}"

    title = _title(picture, name, item.year, unit)
    header = [
        translate("CarbonFree", "Month"),
        translate("CarbonFree", "Mean") + f" ({unit})",
        translate("CarbonFree", "Lowest hour") + f" ({unit})",
        translate("CarbonFree", "Highest hour") + f" ({unit})",
    ]
    rows = []
    for month, text in enumerate(month_names()):
        known = hours[(month == MONTH_OF_HOUR) & np.isfinite(hours)]
        cells: list[float | str] = [numbers.NOT_KNOWN] * 3
        if known.size:
            cells = [float(known.mean()), float(known.min()), float(known.max())]
        rows.append([text, *cells])
    return Drawing(draw, title, (header, rows), title, hover)


def month_bars(items: list[SiteMatching], name: str) -> Bars:
    """Return by month: matched by contracts and on site, the grid's own carbon-free part, the rest."""

    def summed(values: list[np.ndarray]) -> tuple[float, ...]:
        found = np.sum([np.add.reduceat(each, MONTH_STARTS) for each in values], axis=0)
        return tuple(float(value) for value in np.maximum(found, 0.0))

    known = all(item.grid_cfe is not None for item in items)
    met = [item.onsite + item.matched for item in items]
    parts = [Part("matched", translate("CarbonFree", "Matched"), summed(met))]
    if known:
        free = [item.carbon_free - own for item, own in zip(items, met, strict=True)]
        parts.append(Part("grid", translate("CarbonFree", "Grid, carbon-free"), summed(free)))
        rest = [item.load - item.carbon_free for item in items]
    else:
        rest = [item.load - own for item, own in zip(items, met, strict=True)]
    parts.append(Part("rest", translate("CarbonFree", "Not carbon-free"), summed(rest)))
    excess = summed([item.generation - item.matched for item in items])
    if sum(excess) > 0.5:
        label = translate("CarbonFree", "Beyond the load")
        parts.append(Part("excess", label, excess))
    return Bars(
        title=_title("months", name, items[0].year),
        unit="kWh",
        categories=tuple(month_names()),
        parts=tuple(parts),
        category_label=translate("CarbonFree", "Month"),
        total_label=translate("CarbonFree", "Total"),
    )


def day(item: SiteMatching, name: str) -> Drawing:
    """Return load, contracted and on-site generation, and what is carbon-free, over an average day."""

    def mean(values: np.ndarray) -> np.ndarray:
        shifted = local(values, item.local_shift)
        return np.asarray(np.bincount(HOUR_OF_DAY, shifted) / 365.0)

    curves = [
        (translate("CarbonFree", "Electricity used"), mean(item.load)),
        (translate("CarbonFree", "Contracted and on-site generation"), mean(item.onsite + item.generation)),
        (translate("CarbonFree", "Matched in the hour"), mean(item.onsite + item.matched)),
    ]
    label = translate("CarbonFree", "Hour of the day, local time")

    def draw(figure: Figure, tokens: theme.Tokens) -> None:
        from greenplanner.report.figures_hours import draw_day

        draw_day(figure, tokens, curves, hours_label=label, unit="kW", number=axis_number)

    header = [translate("CarbonFree", "Hour"), *(f"{text} (kW)" for text, _ in curves)]
    rows = [[f"{hour}:00", *(float(values[hour]) for _, values in curves)] for hour in range(24)]
    title = _title("day", name, item.year, "kW")
    return Drawing(draw, title, (header, rows), title)


def _title(picture: str, name: str, year: int, unit: str = "") -> str:
    text = translate("CarbonFree", "{what}, {site}, {year}").replace("{what}", picture_names()[picture])
    text = text.replace("{site}", name).replace("{year}", str(year))
    return f"{text} ({unit})" if unit else text
