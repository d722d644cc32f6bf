"""What changes from year to year beside the yearly rates: grid, prices, carbon price.

A path of absolute values goes before the single value of the field; where both are given, the path
holds. A drawn single value scales the path as it scales the value, so that uncertainty acts alike.
"""

from __future__ import annotations

import numpy as np

from greenplanner.model import grid
from greenplanner.model.factors import Factors
from greenplanner.plan.paths import Points, path_values
from greenplanner.plan.resolve import Resolved

MULTIPLIER = "multiplier"


def calendar_years(resolved: Resolved) -> np.ndarray:
    """Return the calendar years of the plan, (Y,)."""
    return np.arange(resolved.plan.years or 1) + (resolved.plan.start_year or 0)


def by_year(
    resolved: Resolved, points: Points | None, drawn: np.ndarray, entered: float | None
) -> np.ndarray:
    """Return a quantity by year, (D, Y): its path of absolute values, else the single value.

    Parameters
    ----------
    points : the path, None for none
    drawn : array (D,), the single value in each draw
    entered : the single value of the plan, what the draws vary
    """
    years = calendar_years(resolved)
    if not points:
        return np.asarray(np.repeat(drawn[:, None], len(years), axis=1))
    values = path_values(points, years, resolved.plan.path_rule)
    scale = drawn / entered if entered else np.ones_like(drawn)
    return np.asarray(values[None] * scale[:, None])


def grid_multiplier(resolved: Resolved, factors: Factors) -> np.ndarray:
    """Return by what residual mix and upstream factor change, (D, Y, S), 1 in the first year.

    The path of the grid factor over its value in the first year (residual mix and upstream follow
    the grid); without a path (1 + change)^(years since the first). A path that starts at 0 gives no
    ratio: residual mix and upstream then stay.
    """
    years = calendar_years(resolved)
    found = np.array(grid.trajectory(factors.site["grid_change_per_year"], len(years)))
    for s, site in enumerate(resolved.plan.sites):
        if site.grid_path:
            values = path_values(site.grid_path, years, resolved.plan.path_rule)
            found[:, :, s] = values / values[0] if values[0] > 0 else 1.0
    return found


def grid_factor(resolved: Resolved, factors: Factors, multiplier: np.ndarray) -> np.ndarray:
    """Return the location-based grid factor, (D, Y, S) in kg/kWh."""
    level = factors.site["grid_kg_per_kwh"]
    draws = max(len(level), len(multiplier))
    found = np.array(np.broadcast_to(level[:, None] * multiplier, (draws, *multiplier.shape[1:])))
    for s, site in enumerate(resolved.plan.sites):
        if site.grid_path and site.grid_path_basis != MULTIPLIER:
            found[:, :, s] = by_year(resolved, site.grid_path, level[:, s], site.grid_kg_per_kwh)
    return found


def electricity_prices(resolved: Resolved, factors: Factors) -> tuple[np.ndarray, np.ndarray]:
    """Return the off-peak (or only) price and the peak price, (D, Y, S) each, in currency/kWh.

    The peak price follows the course of the path; where there is none, it is the only price.
    """
    level, peak = factors.site["electricity_price_per_kwh"], factors.site["peak_price_per_kwh"]
    columns, tops = [], []
    for s, site in enumerate(resolved.plan.sites):
        price = by_year(resolved, site.electricity_price_path, level[:, s], site.electricity_price_per_kwh)
        top = np.where(np.isnan(peak[:, s]), np.nan, peak[:, s])[:, None] * np.ones_like(price[:1])
        if site.electricity_price_path:
            with np.errstate(divide="ignore", invalid="ignore"):
                top = top * np.where(price[:, :1] > 0, price / price[:, :1], 1.0)
        columns.append(price)
        tops.append(np.where(np.isnan(top), price, top))
    if not columns:
        empty = np.zeros((1, len(calendar_years(resolved)), 0))
        return empty, empty
    draws = max(len(column) for column in (*columns, *tops))
    shape = (draws, len(calendar_years(resolved)))
    prices = np.stack([np.broadcast_to(column, shape) for column in columns], axis=2)
    return prices, np.stack([np.broadcast_to(top, shape) for top in tops], axis=2)


def carbon_price(resolved: Resolved, factors: Factors) -> np.ndarray:
    """Return the internal carbon price by year, (D, Y), in currency/t."""
    plan = resolved.plan
    return by_year(
        resolved, plan.carbon_price_path, factors.plan["carbon_price_per_t"], plan.carbon_price_per_t
    )


def contract_price(resolved: Resolved, factors: Factors, position: int, market: np.ndarray) -> np.ndarray:
    """Return what a contract costs per kWh beyond the electricity price, (D, Y).

    The premium, plus for a contract with a strike price the difference strike - market price: the
    contract settles against the market (contract for difference, also called virtual PPA).

    Parameters
    ----------
    position : index of the contract
    market : array (D, Y), the price that it settles against, see :mod:`greenplanner.model.settlement`
    """
    contract = resolved.plan.contracts[position]
    data = factors.contract
    premium = data["price_per_kwh"][:, position, None]
    if contract.strike_per_kwh is None and not contract.strike_path:
        return np.asarray(premium * np.ones((1, market.shape[1])))
    strike = by_year(
        resolved, contract.strike_path, data["strike_per_kwh"][:, position], contract.strike_per_kwh
    )
    return np.asarray(premium + strike - market)
