"""Moist air: saturation pressure, wet bulb, dew point. Pure functions on arrays.

References: ASHRAE Handbook Fundamentals 2021, chapter 1, equations 33 and 36 (psychrometric balance);
saturation pressure after Alduchov and Eskridge 1996 (Magnus form, within 0.4 % from -40 to 50 °C).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

LATENT_KJ_PER_KG = 2501.0
CP_AIR_KJ_PER_KG_K = 1.006
CP_VAPOR_KJ_PER_KG_K = 1.86
CP_WATER_KJ_PER_KG_K = 4.186
SEA_LEVEL_PA = 101_325.0


def pressure_pa(elevation_m: ArrayLike) -> np.ndarray:
    """Return the standard pressure at an elevation: p = 101325 (1 - 2.25577e-5 z)^5.2559."""
    return SEA_LEVEL_PA * (1 - 2.25577e-5 * np.asarray(elevation_m, dtype=float)) ** 5.2559


def saturation_pa(temperature_c: ArrayLike) -> np.ndarray:
    """Return the saturation pressure over water: e = 610.94 exp(17.625 t / (243.04 + t))."""
    t = np.asarray(temperature_c, dtype=float)
    return 610.94 * np.exp(17.625 * t / (243.04 + t))


def dew_point_c(vapor_pa: ArrayLike) -> np.ndarray:
    """Return the dew point of a vapor pressure, the inverse of :func:`saturation_pa`."""
    x = np.log(np.maximum(np.asarray(vapor_pa, dtype=float), 1.0) / 610.94)
    return 243.04 * x / (17.625 - x)


def humidity_ratio(vapor_pa: ArrayLike, air_pa: ArrayLike = SEA_LEVEL_PA) -> np.ndarray:
    """Return kilograms of vapor per kilogram of dry air: W = 0.622 e / (p - e)."""
    e = np.asarray(vapor_pa, dtype=float)
    return 0.621945 * e / (np.asarray(air_pa, dtype=float) - e)


def vapor_pa(dry_c: ArrayLike, wet_c: ArrayLike, air_pa: ArrayLike = SEA_LEVEL_PA) -> np.ndarray:
    """Return the vapor pressure from dry and wet bulb by the energy balance of the wet bulb.

    W = ((2501 - 2.326 tw) Ws(tw) - 1.006 (t - tw)) / (2501 + 1.86 t - 4.186 tw); never below 1 Pa.
    """
    t, tw, p = (np.asarray(x, dtype=float) for x in (dry_c, wet_c, air_pa))
    ws = humidity_ratio(saturation_pa(tw), p)
    top = (LATENT_KJ_PER_KG - 2.326 * tw) * ws - CP_AIR_KJ_PER_KG_K * (t - tw)
    w = top / (LATENT_KJ_PER_KG + CP_VAPOR_KJ_PER_KG_K * t - CP_WATER_KJ_PER_KG_K * tw)
    w = np.maximum(w, 0.0)
    return np.maximum(p * w / (0.621945 + w), 1.0)


def wet_bulb_c(dry_c: ArrayLike, vapor: ArrayLike, air_pa: ArrayLike = SEA_LEVEL_PA) -> np.ndarray:
    """Return the wet bulb of air with the vapor pressure ``vapor`` in Pa, by bisection to 1e-4 K.

    It solves the balance of :func:`vapor_pa` between the dew point and the dry bulb.
    """
    dry, e, p = np.broadcast_arrays(*(np.asarray(x, dtype=float) for x in (dry_c, vapor, air_pa)))
    high = dry.copy()
    low = np.minimum(dew_point_c(e), dry)
    for _ in range(21):
        middle = 0.5 * (low + high)
        too_wet = vapor_pa(dry, middle, p) > e
        high = np.where(too_wet, middle, high)
        low = np.where(too_wet, low, middle)
    return 0.5 * (low + high)


def wet_bulb_from_humidity(
    dry_c: ArrayLike, relative_humidity: ArrayLike, air_pa: ArrayLike = SEA_LEVEL_PA
) -> np.ndarray:
    """Return the wet bulb from dry bulb and relative humidity as a share, 0 to 1."""
    share = np.clip(np.asarray(relative_humidity, dtype=float), 0.0, 1.0)
    return wet_bulb_c(dry_c, share * saturation_pa(dry_c), air_pa)
