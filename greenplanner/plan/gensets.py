"""Backup generators: fuel and energy of their tests.

It stands below the model because a plan without entered fuel is completed with it.
"""

from __future__ import annotations

import msgspec
import numpy as np

from greenplanner.plan.messages import SentenceError, shown

GENSET = "{what} {value} is outside {minimum} to {maximum}"

# Consumption of a diesel generator at a quarter, half, three quarters and full load, L/kWh: the
# 1 000 kW line (81.8, 137.8, 197.3, 269.2 L/h) of the approximate chart that dealers print, here
# from eventpower.ca/useful-information. Range over its sizes of 200 to 2 250 kW at that load.
_GENSET_LOAD = (0.25, 0.5, 0.75, 1.0)
_GENSET_L_PER_KWH = (0.3272, 0.2756, 0.2631, 0.2692)
_GENSET_LOW = (0.323, 0.272, 0.261, 0.268)
_GENSET_HIGH = (0.356, 0.292, 0.278, 0.274)


class GensetError(SentenceError):
    """A figure of a generator is out of range; the message names it."""


class GensetUse(msgspec.Struct, frozen=True):
    """Fuel and energy of a year's tests; ``low`` and ``high`` span the fuel over makes and sizes."""

    litres: float
    litres_low: float
    litres_high: float
    kwh: float


def genset_tests(
    power_kw: float, test_hours: float, load_share: float, l_per_kwh: float | None = None
) -> GensetUse:
    """Return what the tests of a diesel generator burn and generate in a year.

    ``kWh = kW x hours x load share``; ``litres = kWh x L/kWh``. Without ``l_per_kwh`` the consumption
    follows the load share along a dealers' chart (quarter load 0.33, full load 0.27 L/kWh).

    Parameters
    ----------
    power_kw : float
        Rated power of all generators together.
    test_hours : float
        Hours a year, for example 1 a month.
    load_share : float
        Load over rated power, 0.1 to 1. Below a quarter the chart's quarter-load fuel per hour is kept,
        because an engine without load burns fuel too.
    """
    limits = (
        ("the generator power (kW)", power_kw, 0.0, 1e7),
        ("the test hours", test_hours, 0.0, 8760.0),
        ("the load share", load_share, 0.1, 1.0),
        ("the specific consumption (L/kWh)", l_per_kwh if l_per_kwh is not None else 0.27, 0.15, 1.0),
    )
    for what, value, low, high in limits:
        if not low <= value <= high:
            raise GensetError(GENSET, what=what, value=shown(value), minimum=shown(low), maximum=shown(high))
    kwh = power_kw * test_hours * load_share
    if l_per_kwh is not None:
        return GensetUse(kwh * l_per_kwh, kwh * l_per_kwh, kwh * l_per_kwh, kwh)
    share = max(load_share, _GENSET_LOAD[0])
    factors = [
        float(np.interp(share, _GENSET_LOAD, curve)) * share / load_share
        for curve in (_GENSET_L_PER_KWH, _GENSET_LOW, _GENSET_HIGH)
    ]
    return GensetUse(kwh * factors[0], kwh * factors[1], kwh * factors[2], kwh)
