"""Cost: cash in the year it is paid, and the purchases as an annuity beside it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def annuity(capital: np.ndarray, rate: np.ndarray, lifetime: np.ndarray) -> np.ndarray:
    """Return the yearly payment that pays back ``capital`` over ``lifetime`` years.

    a = capital x r / (1 - (1 + r)^-n); capital / n where the rate is 0.

    Parameters
    ----------
    capital : array, currency
    rate : array, fraction a year
    lifetime : array, years
    """
    rate, lifetime = np.broadcast_arrays(np.asarray(rate, float), np.asarray(lifetime, float))
    safe = np.where(rate > 0, rate, 1.0)
    factor = np.where(rate > 0, safe / -np.expm1(-lifetime * np.log1p(safe)), 1.0 / lifetime)
    return capital * factor


def shadow_price(
    scope1_kg: np.ndarray,
    scope2_kg: np.ndarray,
    price_per_t: np.ndarray,
    scope3_kg: np.ndarray | None = None,
    shares: Sequence[np.ndarray | float] = (1.0, 1.0, 0.0),
) -> np.ndarray:
    """Return the internal carbon price on the covered shares of the scopes, in currency.

    It is shown apart (ESRS E1-8) and never part of the cost. Scope 2 is location-based.

    Parameters
    ----------
    scope1_kg, scope2_kg, scope3_kg : arrays, kg
    price_per_t : array, currency/t
    shares : covered shares of scopes 1, 2 and 3, 0 to 1
    """
    covered = scope1_kg * shares[0] + scope2_kg * shares[1]
    if scope3_kg is not None:
        covered = covered + scope3_kg * shares[2]
    return np.asarray(covered / 1000.0 * price_per_t)


def discount_factors(rate: float, years: int) -> np.ndarray:
    """Return what a payment of each year is worth in the first one, (Y,): 1 / (1 + r)^year.

    The first year of the plan is not discounted.
    """
    return np.asarray((1.0 + rate) ** -np.arange(years, dtype=float))
