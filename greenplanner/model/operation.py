"""What the algebra adds beside the electricity: hardware, water, fuel, measures, heat and the ledger."""

from __future__ import annotations

import numpy as np

from greenplanner.model import cost, embodied, power, rent, scope1
from greenplanner.model.calendar import JANUARY, MONTH_SHARE
from greenplanner.model.factors import Factors
from greenplanner.model.site_hours import SiteSums, uses_cooling
from greenplanner.plan.resolve import Resolved


def hardware(
    fleet: dict[str, np.ndarray], factors: Factors, life: embodied.Service, lent: np.ndarray
) -> None:
    """Add embodied carbon of all hardware; purchase and upkeep of what is owned, else its rent.

    Parameters
    ----------
    fleet : measures so far; changed
    lent : array (F,) of bool, which fleets are rented
    """
    data = factors.fleet
    number = power.servers(factors)
    carbon = data["count"] * data["embodied_kg_per_accelerator"] + number * data["embodied_kg_per_server"]
    price = data["count"] * data["price_per_accelerator"] + number * data["price_per_server"]
    price = np.where(lent, 0.0, price)
    lifetime = data["lifetime_years"]
    fleet["cat2_kg"] = (carbon[:, None] * life.bought)[:, :, None] * JANUARY
    fleet["embodied_amortized_kg"] = ((carbon / lifetime)[:, None] * life.charged)[:, :, None] * MONTH_SHARE
    fleet["cost_capital"] = (price[:, None] * life.bought)[:, :, None] * JANUARY
    rate = factors.plan["discount_rate"][:, None]
    yearly = cost.annuity(price, rate, lifetime)
    fleet["capital_annuity"] = (yearly[:, None] * life.charged)[:, :, None] * MONTH_SHARE
    fleet["cost_rent"] = rent.cost_rent(factors, lent, life.active)
    upkeep = price * data["maintenance_share"]
    fleet["cost_maintenance"] = (upkeep[:, None] * life.active)[:, :, None] * MONTH_SHARE


def water(
    fleet: dict[str, np.ndarray],
    factors: Factors,
    place: np.ndarray,
    it_kwh: np.ndarray,
    drawn: np.ndarray,
    wue: np.ndarray,
    stressed: np.ndarray,
) -> None:
    """Add the water on site and at power plants, and its cost."""
    site = {name: values[:, place][:, None, None, :] for name, values in factors.site.items()}
    fleet["water_onsite_l"] = it_kwh * wue
    reclaimed = np.minimum(site["water_reclaimed_share"], 1.0)
    sea = np.minimum(site["water_sea_share"], 1.0 - reclaimed)
    onsite, none = fleet["water_onsite_l"], np.zeros((1, 1, 12, len(place)))
    fleet["water_reclaimed_l"] = onsite * reclaimed if reclaimed.any() else none
    fleet["water_sea_l"] = onsite * sea if sea.any() else none
    fleet["water_potable_l"] = onsite * (1.0 - reclaimed - sea) if (reclaimed + sea).any() else onsite
    # Sea water takes nothing from a basin under stress.
    fleet["water_stressed_l"] = (
        np.where(stressed, onsite - fleet["water_sea_l"], 0.0) if stressed.any() else none
    )
    fleet["water_withdrawn_grid_l"] = drawn * site["grid_withdrawal_l_per_kwh"]
    fleet["water_grid_l"] = drawn * site["grid_water_l_per_kwh"]
    fleet["cost_water"] = fleet["water_onsite_l"] / 1000.0 * site["water_price_per_m3"]


def site_only(factors: Factors, years: int, sums: SiteSums | None) -> dict[str, np.ndarray]:
    """Return what only sites have, by measure, (D or 1, Y, 12, S): fuel, measures, generation."""
    site = factors.site
    fuel = site["genset_fuel_l_per_year"]
    yearly = {
        "genset_kg": scope1.generators(fuel, site["genset_kg_per_l"]),
        "genset_biogenic_kg": scope1.generators(fuel, site["genset_biogenic_kg_per_l"]),
        "cat3a_kg": fuel * site["genset_upstream_kg_per_l"],
        # Without a price the fuel is not in the cost, and a notice says so.
        "cost_fuel": fuel * np.nan_to_num(site["diesel_price_per_l"]),
        "refrigerant_kg": scope1.refrigerant(
            site["refrigerant_charge_kg"], site["refrigerant_leak_per_year"], site["refrigerant_gwp"]
        ),
    }
    spread = np.ones((1, years, 1, 1)) * MONTH_SHARE
    found = {name: values[:, None, None, :] * spread for name, values in yearly.items()}
    first = (np.arange(years) == 0)[None, :, None, None]
    once = site["measures_capital"][:, None, None, :] * first * JANUARY
    found["cost_measures"] = once + site["measures_per_year"][:, None, None, :] * spread
    for name in ("solar_kwh", "wind_kwh", "curtailed_kwh", "battery_loss_kwh", "heat_kwh"):
        values = np.zeros((years, len(fuel[0]), 12)) if sums is None else getattr(sums, name)
        found[name] = values.swapaxes(1, 2)[None]
    return found


def plain_heat(resolved: Resolved, sites: dict[str, np.ndarray], it_kwh: np.ndarray) -> None:
    """Add the heat reused at sites without a cooling model: IT energy x share, (D, Y, 12, S)."""
    shares = np.array(
        [0.0 if uses_cooling(item) else item.heat_reuse_share or 0.0 for item in resolved.plan.sites]
    )
    if shares.any():
        sites["heat_kwh"] = sites["heat_kwh"] + it_kwh * shares


def plan_only(resolved: Resolved, years: np.ndarray) -> dict[str, np.ndarray]:
    """Return the ledger and the revenue by year, (1, Y).

    Credits count as retired only with a retirement date in the year.
    """
    retired, other, paid = np.zeros((3, 1, len(years)))
    first, last = int(years[0]), int(years[-1])
    for credit in resolved.plan.credits:
        kilograms = (credit.volume_t or 0.0) * 1000.0
        date = credit.retirement_date or ""
        counted = credit.status == "retired" and date[:4].isdigit() and first <= int(date[:4]) <= last
        bought = credit.purchase_year or first
        if counted:
            retired[0, int(date[:4]) - first] += kilograms
        elif credit.status != "retired" and first <= bought <= last:
            other[0, bought - first] += kilograms
        if first <= bought <= last:
            paid[0, bought - first] += (credit.volume_t or 0.0) * (credit.price_per_t or 0.0)
    revenue = np.full((1, len(years)), resolved.plan.revenue_m or 0.0)
    return {
        "credits_retired_kg": retired,
        "credits_other_kg": other,
        "cost_credits": paid,
        "revenue_m": revenue,
    }
