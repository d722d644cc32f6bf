"""Tables of what a site burns, leaks and drinks: fuels, refrigerants, water withdrawal, water stress."""

from __future__ import annotations

from typing import Literal

from greenplanner.catalog.rows import Row

FUEL_FILE = "fuels.csv"
REFRIGERANT_FILE = "refrigerants.csv"
WITHDRAWAL_FILE = "water_withdrawal.csv"
STRESS_FILE = "water_stress.csv"

StressLevel = Literal["low", "low-medium", "medium-high", "high", "extremely high"]
# Levels that count as an area under water stress (WRI Aqueduct: baseline stress of 40 % and more).
STRESSED = ("high", "extremely high")


class Fuel(Row, frozen=True, kw_only=True):
    """``fuels.csv``: a fuel of generators; ``unit`` is the litre, for gases the cubic meter.

    ``direct`` is scope 1 without biogenic CO2, which stands apart. ``units_per_l_diesel`` turns the fuel
    of a diesel engine into units of this fuel.
    """

    unit: str
    direct_kg_per_l: float
    direct_kg_per_l_low: float | None = None
    direct_kg_per_l_high: float | None = None
    biogenic_kg_per_l: float
    biogenic_kg_per_l_low: float | None = None
    biogenic_kg_per_l_high: float | None = None
    upstream_kg_per_l: float
    upstream_kg_per_l_low: float | None = None
    upstream_kg_per_l_high: float | None = None
    units_per_l_diesel: float
    units_per_l_diesel_low: float | None = None
    units_per_l_diesel_high: float | None = None


class Refrigerant(Row, frozen=True, kw_only=True):
    """``refrigerants.csv``: GWP over 100 years by IPCC report; ``composition`` in percent by mass."""

    composition: str = ""
    gwp_ar6: float
    gwp_ar6_low: float | None = None
    gwp_ar6_high: float | None = None
    gwp_ar5: float
    gwp_ar5_low: float | None = None
    gwp_ar5_high: float | None = None


class Withdrawal(Row, frozen=True, kw_only=True):
    """``water_withdrawal.csv``: water that power plants of a source take in; most of it is returned.

    The row ``grid`` is the mean of a whole grid, for regions whose mix is not known.
    """

    withdrawal_l_per_kwh: float
    withdrawal_l_per_kwh_low: float | None = None
    withdrawal_l_per_kwh_high: float | None = None


class Stress(Row, frozen=True, kw_only=True):
    """``water_stress.csv``: baseline water stress of a country: withdrawal over renewable supply."""

    region: str
    level: StressLevel
