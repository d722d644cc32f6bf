"""The strings of the charts in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from greenplanner.gui.i18n import tr_data
from greenplanner.model.measures import MEASURES
from greenplanner.report.figures_data import QUANTITIES, Quantity

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate


def figure_labels() -> dict[str, str]:
    """Return the labels that :mod:`greenplanner.report.figures_data` takes."""
    locale = QLocale()
    months = "|".join(
        locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)
    )
    measures = {key: tr_data(measure.label) for key, measure in MEASURES.items()}
    return measures | {
        "month": translate("Figures", "Month"),
        "year": translate("Figures", "Year"),
        "source": translate("Figures", "Source"),
        "total": translate("Figures", "Total"),
        "baseline": translate("Figures", "Baseline"),
        "other_fleets": translate("Figures", "Other fleets"),
        "not_by_fleet": translate("Figures", "Not by fleet"),
        "emissions_location": translate("Figures", "Operational emissions, location-based"),
        "emissions_market": translate("Figures", "Operational emissions, market-based"),
        "energy": translate("Figures", "Facility energy"),
        "water": translate("Figures", "Water"),
        "cost": translate("Figures", "Cost, paid out"),
        "cost_annualized": translate("Figures", "Cost, annualized"),
        "breakdown_emissions_location": translate("Figures", "All emissions by scope, location-based"),
        "breakdown_emissions_market": translate("Figures", "All emissions by scope, market-based"),
        "breakdown_energy": translate("Figures", "Energy by source"),
        "breakdown_water": translate("Figures", "Water by source"),
        "breakdown_cost": translate("Figures", "Cost by kind, paid out"),
        "breakdown_cost_annualized": translate("Figures", "Cost by kind, annualized"),
        "scope1": translate("Figures", "Scope 1"),
        "scope2": translate("Figures", "Scope 2"),
        "scope3": translate("Figures", "Scope 3"),
        "it": translate("Figures", "IT equipment"),
        "overhead": translate("Figures", "Cooling and distribution"),
        "months": months,
        "in_year": translate("Figures", "{title}, {year}"),
    }


def quantity_choices() -> list[tuple[Quantity, str]]:
    """Return the quantities that a chart can show, with their names."""
    names: dict[Quantity, str] = {
        "emissions_location": translate("Figures", "Emissions, location-based"),
        "emissions_market": translate("Figures", "Emissions, market-based"),
        "energy": translate("Figures", "Energy"),
        "water": translate("Figures", "Water"),
        "cost": translate("Figures", "Cost, paid out"),
        "cost_annualized": translate("Figures", "Cost, annualized"),
    }
    return [(key, names[key]) for key in QUANTITIES]
