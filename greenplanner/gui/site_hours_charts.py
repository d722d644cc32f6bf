"""The words, tables and tips of the pictures of a site's hours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QDate, QLocale

from greenplanner.gui import numbers, theme
from greenplanner.gui.models.cells import number_text
from greenplanner.gui.widgets.chart import Draw, axis_number
from greenplanner.model.site_view import QUANTITIES, SiteView, monthly

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from greenplanner.report.figures_sankey import Sankey

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate
_TEMPERATURES = ("dry_bulb", "wet_bulb")
# Node of the flow -> (column with a battery, number of its color; -1 a loss, -2 the facility).
_NODES = {
    "grid": (0, 1),
    "solar": (0, 2),
    "wind": (0, 6),
    "facility": (2, -2),
    "battery": (1, 3),
    "busy": (3, 0),
    "host": (3, 0),
    "parts": (3, 0),
    "idle": (3, 4),
    "psu": (3, 4),
    "overhead": (3, 7),
    "compressor": (3, 7),
    "fans": (3, 7),
    "pumps": (3, 7),
    "losses": (3, 4),
    "other": (3, 7),
    "battery_loss": (3, -1),
    "exported": (3, -1),
    "curtailed": (3, -1),
}


@dataclass(frozen=True)
class Drawing:
    """What a ChartView takes."""

    draw: Draw
    title: str
    table: tuple[Sequence[str], Sequence[Sequence[Any]]]
    summary: str = ""
    hover: Callable[[Any], str] | None = None


def month_names() -> list[str]:
    """Return the short names of the months."""
    locale = QLocale()
    short = QLocale.FormatType.ShortFormat
    return [locale.standaloneMonthName(month, short) for month in range(1, 13)]


def quantity_names() -> dict[str, str]:
    """Return the names of the quantities of the heat map."""
    return {
        "it": translate("SiteHours", "IT power"),
        "facility": translate("SiteHours", "Facility power"),
        "pue": translate("SiteHours", "PUE"),
        "grid_intensity": translate("SiteHours", "Grid intensity"),
        "grid_import": translate("SiteHours", "Grid import"),
        "onsite": translate("SiteHours", "Solar and wind on site"),
        "battery": translate("SiteHours", "Energy in the battery"),
        "dry_bulb": translate("SiteHours", "Outdoor dry bulb"),
        "wet_bulb": translate("SiteHours", "Outdoor wet bulb"),
        "free_share": translate("SiteHours", "Free-cooling share"),
    }


def node_names() -> dict[str, str]:
    """Return the labels of the flow."""
    return {
        "grid": translate("SiteHours", "Grid"),
        "solar": translate("SiteHours", "Solar"),
        "wind": translate("SiteHours", "Wind"),
        "battery": translate("SiteHours", "Battery"),
        "facility": translate("SiteHours", "Facility"),
        "busy": translate("SiteHours", "Accelerators, busy"),
        "idle": translate("SiteHours", "Accelerators, idle"),
        "host": translate("SiteHours", "Hosts"),
        "parts": translate("SiteHours", "Memory, drives, network"),
        "psu": translate("SiteHours", "Power supply loss"),
        "overhead": translate("SiteHours", "Cooling and distribution"),
        "compressor": translate("SiteHours", "Compressors"),
        "fans": translate("SiteHours", "Fans"),
        "pumps": translate("SiteHours", "Pumps"),
        "losses": translate("SiteHours", "UPS and distribution"),
        "other": translate("SiteHours", "Other cooling"),
        "battery_loss": translate("SiteHours", "Battery loss"),
        "exported": translate("SiteHours", "Exported"),
        "curtailed": translate("SiteHours", "Curtailed"),
    }


def mwh(kwh: float) -> str:
    """Return an energy in MWh, with three significant figures below 100."""
    value = kwh / 1000.0
    return f"{numbers.format_number(value, 3)} MWh"


def sankey(view: SiteView) -> Sankey:
    """Return the flow of a year with its labels, in kWh."""
    from greenplanner.report.figures_sankey import Link, Node, Sankey

    names = node_names()
    shown = {flow.source for flow in view.flows} | {flow.target for flow in view.flows}
    columns = sorted({_NODES[key][0] for key in shown})
    nodes = tuple(
        Node(key, names[key], columns.index(column), color)
        for key, (column, color) in _NODES.items()
        if key in shown
    )
    return Sankey(nodes, tuple(Link(flow.source, flow.target, flow.kwh) for flow in view.flows))


class Charts:
    """Makes the drawings of a view."""

    def quantities(self, view: SiteView) -> dict[str, str]:
        """Return the quantities that the site has, with their names."""
        return {key: name for key, name in quantity_names().items() if key in view.hours}

    def _title(self, what: str, view: SiteView, name: str, unit: str = "") -> str:
        text = translate("SiteHours", "{what}, {site}, {year}").replace("{what}", what)
        text = text.replace("{site}", name).replace("{year}", str(view.year))
        return f"{text} ({unit})" if unit else text

    def heat(self, view: SiteView, name: str, quantity: str) -> Drawing:
        """Return the heat map of a quantity."""
        if quantity not in view.hours:
            quantity = "it"
        hours = view.hours[quantity]
        unit = QUANTITIES[quantity].replace("CO2e", "CO₂e")
        what = quantity_names()[quantity]
        hour_label = translate("SiteHours", "Hour of the day, local time")

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
                kind="temperature" if quantity in _TEMPERATURES else "amount",
            )

        def hover(event: Any) -> str:
            from greenplanner.report.figures_hours import hour_at

            inside = event.inaxes is not None and event.inaxes is event.canvas.figure.axes[0]
            at = hour_at(event.xdata, event.ydata) if inside else None
            if at is None or not np.isfinite(hours[at]):
                return ""
            day = QLocale().toString(QDate(2025, 1, 1).addDays(at // 24), "d MMM")
            return f"{day}, {at % 24}:00: {number_text(float(hours[at]), 4)} {unit}".strip()

        header = [
            translate("SiteHours", "Month"),
            _with_unit(translate("SiteHours", "Mean"), unit),
            _with_unit(translate("SiteHours", "Lowest hour"), unit),
            _with_unit(translate("SiteHours", "Highest hour"), unit),
        ]
        rows = [
            [month, *values] for month, values in zip(month_names(), _finite(monthly(hours)), strict=True)
        ]
        return Drawing(draw, self._title(what, view, name, unit), (header, rows), what, hover)

    def duration(self, view: SiteView, name: str) -> Drawing:
        """Return the load-duration curves of the facility and, where it differs, of the grid import."""
        names = quantity_names()
        keys = ["facility", "grid_import"]
        if np.array_equal(view.hours["facility"], view.hours["grid_import"]):
            keys = ["facility", "it"]
        curves = [(names[key], view.hours[key]) for key in keys]
        label = translate("SiteHours", "Hours of the year with at least this power")

        def draw(figure: Figure, tokens: theme.Tokens) -> None:
            from greenplanner.report.figures_hours import draw_duration

            draw_duration(figure, tokens, curves, hours_label=label, unit="kW", number=axis_number)

        header = [translate("SiteHours", "Month")]
        columns = []
        for text, hours in curves:
            header += [
                translate("SiteHours", "{what}, mean (kW)").replace("{what}", text),
                translate("SiteHours", "{what}, peak (kW)").replace("{what}", text),
            ]
            stats = monthly(hours)
            columns += [[mean for mean, _, _ in stats], [high for _, _, high in stats]]
        rows = [[month, *(column[at] for column in columns)] for at, month in enumerate(month_names())]
        title = self._title(translate("SiteHours", "Load duration"), view, name, "kW")
        return Drawing(draw, title, (header, rows), title)

    def months(self, view: SiteView, name: str) -> Drawing:
        """Return PUE and WUE by month."""
        wue = translate("SiteHours", "WUE (L/kWh)")
        panels = [
            (translate("SiteHours", "PUE"), view.pue, 1.0, lambda value: numbers.format_number(value, 4)),
            (wue, view.wue, 0.0, lambda value: numbers.format_number(value, 3)),
        ]

        def draw(figure: Figure, tokens: theme.Tokens) -> None:
            from greenplanner.report.figures_hours import draw_months

            draw_months(figure, tokens, panels, months=month_names(), number=axis_number)

        header = [
            translate("SiteHours", "Month"),
            translate("SiteHours", "PUE"),
            wue,
            translate("SiteHours", "IT energy (kWh)"),
            translate("SiteHours", "Facility energy (kWh)"),
            translate("SiteHours", "Grid import (kWh)"),
        ]
        columns = (view.pue, view.wue, view.it_kwh, view.facility_kwh, view.grid_kwh)
        values = zip(month_names(), *columns, strict=True)
        rows = [[month, *(_number(each) for each in row)] for month, *row in values]
        what = translate("SiteHours", "PUE and WUE by month")
        title = self._title(what, view, name)
        return Drawing(draw, title, (header, rows), title)

    def flow(self, view: SiteView, name: str) -> Drawing:
        """Return where the energy of the year comes from and goes to."""
        picture = sankey(view)
        names = node_names()

        def draw(figure: Figure, tokens: theme.Tokens) -> None:
            from greenplanner.report.figures_sankey import draw_sankey

            draw_sankey(figure, tokens, picture, amount=mwh)

        header = [
            translate("SiteHours", "From"),
            translate("SiteHours", "To"),
            translate("SiteHours", "Energy (MWh)"),
            translate("SiteHours", "Share of the facility energy (%)"),
        ]
        whole = picture.value("facility")
        rows = [
            [names[link.source], names[link.target], link.value / 1000.0, link.value / whole * 100.0]
            for link in picture.links
        ]
        title = self._title(translate("SiteHours", "Energy flow"), view, name)
        return Drawing(draw, title, (header, rows), title)


def _with_unit(text: str, unit: str) -> str:
    return f"{text} ({unit})" if unit else text


def _number(value: float) -> float | str:
    return float(value) if np.isfinite(value) else numbers.NOT_KNOWN


def _finite(rows: list[tuple[float, float, float]]) -> list[list[float | str]]:
    return [[_number(value) for value in row] for row in rows]
