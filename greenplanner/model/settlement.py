"""The market price against which the strike price of a power purchase agreement settles.

A contract for difference settles hour by hour: volume_h x (strike - price_h). Over the year that is
volume x (strike - captured price), the captured price being sum_h w_h x price_h with w_h the part of the
volume in the hour. Solar that comes when prices are low captures less than the mean of the year (its
capture rate; Hirth 2013, doi:10.1016/j.eneco.2013.02.004, calls the ratio the value factor).
"""

from __future__ import annotations

import numpy as np

from greenplanner.model.course import EVEN, course, follows_load
from greenplanner.model.factors import Factors
from greenplanner.model.site_hours import has_tariff, peak_hours
from greenplanner.plan.resolve import Resolved, series_array
from greenplanner.plan.types import Contract, Site


def strikes(contract: Contract) -> bool:
    """Return whether a contract has a strike price."""
    return contract.strike_per_kwh is not None or bool(contract.strike_path)


def by_the_hour(contract: Contract, site: Site) -> bool:
    """Return whether the price that a contract settles against depends on the hour."""
    if not strikes(contract) or contract.market_price_per_kwh is not None:
        return False
    tariff = site.price_series is not None or site.peak_price_per_kwh is not None
    return contract.market_price_series is not None or tariff


def settled_prices(
    resolved: Resolved,
    factors: Factors,
    prices: np.ndarray,
    peaks: np.ndarray,
    monthly: np.ndarray,
    drawn: np.ndarray,
) -> np.ndarray:
    """Return the market price of each contract, (D, Y, C) in currency/kWh.

    An entered market price; else the captured price of the hourly market prices of the contract; else
    that of the site's hourly or peak prices; else the price of the site in the year. Contracts without a
    strike price have the price of the site, which nothing reads.

    Parameters
    ----------
    prices, peaks : arrays (D, Y, S), price of the site and of its peak hours
    monthly : array (D, Y, 12, S), mean price of the kilowatt-hours drawn in each month
    drawn : array (D, Y, 12, S), electricity of scope 2 in kWh
    """
    index = {site.id: number for number, site in enumerate(resolved.plan.sites)}
    found = np.zeros((factors.draws, prices.shape[1], len(resolved.plan.contracts)))
    for position, contract in enumerate(resolved.plan.contracts):
        number = index.get(contract.site or "")
        if number is None:
            continue
        site = resolved.plan.sites[number]
        at = prices[:, :, number]
        entered = factors.contract["market_price_per_kwh"][:, position, None]
        if by_the_hour(contract, site):
            if follows_load(resolved, contract) and contract.market_price_series is None:
                at = _of_load(monthly[..., number], drawn[..., number], at)
            else:
                at = _captured(resolved, contract, site, at, peaks[:, :, number])
        found[:, :, position] = np.where(np.isnan(entered), at, entered)
    return found


def _of_load(monthly: np.ndarray, drawn: np.ndarray, otherwise: np.ndarray) -> np.ndarray:
    energy = drawn.sum(axis=2)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(energy > 0, (monthly * drawn).sum(axis=2) / energy, otherwise)


def _captured(
    resolved: Resolved, contract: Contract, site: Site, price: np.ndarray, peak: np.ndarray
) -> np.ndarray:
    """Return sum_h w_h x price_h by year, (D, Y)."""
    series = {item.id: item for item in resolved.plan.series}
    weights = course(resolved, contract, site, None)
    weights = EVEN if weights is None else weights
    if contract.market_price_series is not None:
        return np.full_like(price, float(weights @ series_array(series[contract.market_price_series])))
    if site.price_series is not None:
        values = series_array(series[site.price_series])
        mean = float(values.mean())
        # The course of the series at the level of the year, as the electricity is paid.
        return price * (float(weights @ values) / mean if mean > 0 else 1.0)
    share = float(weights @ peak_hours(site)) if has_tariff(site) else 0.0
    return price * (1.0 - share) + peak * share
