"""The strings of the charts in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from greenplanner.gui.i18n import tr_data
from greenplanner.model.measures import MEASURES
from greenplanner.report.figures_data import QUANTITIES, Quantity


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)


def figure_labels() -> dict[str, str]:
    """Return the labels that :mod:`greenplanner.report.figures_data` takes."""
    locale = QLocale()
    months = "|".join(
        locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)
    )
    measures = {key: tr_data(measure.label) for key, measure in MEASURES.items()}
    return measures | {
        "month": _tr("Month"),
        "year": _tr("Year"),
        "source": _tr("Source"),
        "total": _tr("Total"),
        "baseline": _tr("Baseline"),
        "other_fleets": _tr("Other fleets"),
        "not_by_fleet": _tr("Not by fleet"),
        "emissions_location": _tr("Operational emissions, location-based"),
        "emissions_market": _tr("Operational emissions, market-based"),
        "energy": _tr("Facility energy"),
        "water": _tr("Water"),
        "cost": _tr("Cost, paid out"),
        "cost_annualized": _tr("Cost, annualized"),
        "breakdown_emissions_location": _tr("All emissions by scope, location-based"),
        "breakdown_emissions_market": _tr("All emissions by scope, market-based"),
        "breakdown_energy": _tr("Energy by source"),
        "breakdown_water": _tr("Water by source"),
        "breakdown_cost": _tr("Cost by kind, paid out"),
        "breakdown_cost_annualized": _tr("Cost by kind, annualized"),
        "scope1": _tr("Scope 1"),
        "scope2": _tr("Scope 2"),
        "scope3": _tr("Scope 3"),
        "it": _tr("IT equipment"),
        "overhead": _tr("Cooling and distribution"),
        "months": months,
    }


def quantity_choices() -> list[tuple[Quantity, str]]:
    """Return the quantities that a chart can show, with their names."""
    names: dict[Quantity, str] = {
        "emissions_location": _tr("Emissions, location-based"),
        "emissions_market": _tr("Emissions, market-based"),
        "energy": _tr("Energy"),
        "water": _tr("Water"),
        "cost": _tr("Cost, paid out"),
        "cost_annualized": _tr("Cost, annualized"),
    }
    return [(key, names[key]) for key in QUANTITIES]
