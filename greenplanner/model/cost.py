"""Cost: cash in the year it is paid, and the purchases as an annuity beside it."""

from __future__ import annotations

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
    factor = np.where(rate > 0, safe / (1.0 - (1.0 + safe) ** -lifetime), 1.0 / lifetime)
    return capital * factor


def shadow_price(scope1_kg: np.ndarray, scope2_kg: np.ndarray, price_per_t: np.ndarray) -> np.ndarray:
    """Return the internal carbon price on scope 1 and location-based scope 2, in currency.

    It is shown apart (ESRS E1-8) and never part of the cost.
    """
    return np.asarray((scope1_kg + scope2_kg) / 1000.0 * price_per_t)
