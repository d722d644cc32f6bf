"""Hourly dry and wet bulb of a place, from 12 x 24 means and the spread and memory of daily means.

Means alone misjudge free cooling and water: their warmest July hour is a mean of hot and cool days. So
each day gets
an anomaly from a first-order autoregressive process (Wilks, Statistical Methods in the Atmospheric Sciences,
chapter 10): z_t = r z_(t-1) + sqrt(1 - r^2) e_t, scaled to the month's spread. The wet bulb has its own
process,
correlated with that of the dry bulb. The seed is fixed by the place's id: the same place has the same
weather in every plan, on every machine.
"""

from __future__ import annotations

import hashlib

import msgspec
import numpy as np

from greenplanner.catalog import psychrometrics as psy
from greenplanner.catalog.climates import Climates, ClimateStatistics
from greenplanner.catalog.weather import WeatherYear

DAYS_PER_YEAR = 365
MONTH_DAYS = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
MONTH_OF_DAY = np.repeat(np.arange(12), MONTH_DAYS)
# Paths that are drawn; the one whose memory comes nearest to the target is taken.
CANDIDATES = 32
# Air below 3 % relative humidity does not occur in the weather years at hand.
LEAST_HUMIDITY = 0.03
_GRID_C = np.arange(-70.0, 71.0)


class Weather(msgspec.Struct, frozen=True):
    """Weather of one place: (8760,) arrays in the order of the UTC year, degrees Celsius."""

    dry_c: np.ndarray
    wet_c: np.ndarray
    elevation_m: float
    name: str = ""


def weather_of(climates: Climates, key: str) -> Weather:
    """Return the hours of a place of the catalog in UTC order."""
    row = climates.row(key)
    dry, wet = local_hours(climates.statistics(key), key, row.elevation_m)
    return Weather(to_utc(dry, row.utc_offset_h), to_utc(wet, row.utc_offset_h), row.elevation_m, row.name)


def weather_from_file(year: WeatherYear) -> Weather:
    """Return an imported weather year in UTC order."""
    dry, wet = (to_utc(hours, year.utc_offset_h) for hours in (year.dry_c, year.wet_c))
    return Weather(dry, wet, year.elevation_m, year.name)


def local_hours(
    statistics: ClimateStatistics, key: str, elevation_m: float = 0.0
) -> tuple[np.ndarray, np.ndarray]:
    """Return dry and wet bulb (8760,) in local standard time, 1 January 00:00 first.

    The monthly means of each hour are those of the statistics (dry: exact; wet: within 0.15 K, because the
    wet bulb
    is held below the dry bulb and above that of nearly dry air); the spread of daily means is exact for
    the dry bulb.

    Parameters
    ----------
    statistics : ClimateStatistics
    key : str
        Fixes the random numbers.
    elevation_m : float
        For the pressure of the driest air allowed.
    """
    seed = int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big")
    random = np.random.Generator(np.random.PCG64(seed))
    noise = random.standard_normal((2, CANDIDATES, DAYS_PER_YEAR))
    dry_z = _best_path(noise[0], statistics.dry_lag1)
    rho = np.clip(statistics.correlation, -0.99, 0.99)[MONTH_OF_DAY]
    own = _best_path(noise[1], statistics.wet_lag1)
    wet_z = _standardized(rho * dry_z + np.sqrt(1 - rho**2) * own)
    dry = statistics.dry_c[MONTH_OF_DAY] + (statistics.dry_sd[MONTH_OF_DAY] * dry_z)[:, None]  # (365, 24)
    target = statistics.wet_c[MONTH_OF_DAY]
    wet = target + (statistics.wet_sd[MONTH_OF_DAY] * wet_z)[:, None]
    driest = np.interp(dry, _GRID_C, _driest_wet_bulb(elevation_m))
    # What the limits take away from the mean is given back to the hours that are not at a limit.
    shift = np.zeros((12, 24))
    for _ in range(4):
        held = np.clip(wet + shift[MONTH_OF_DAY], driest, dry)
        shift += statistics.wet_c - _month_means(held)
    return dry.ravel(), np.clip(wet + shift[MONTH_OF_DAY], driest, dry).ravel()


def to_utc(local: np.ndarray, utc_offset_h: float) -> np.ndarray:
    """Return local hours (8760,) in the order of the UTC year; a half-hour offset mixes two local hours."""
    below = int(np.floor(utc_offset_h))
    part = utc_offset_h - below
    values = np.roll(local, -below)
    return values if part == 0 else values * (1 - part) + np.roll(local, -below - 1) * part


def _driest_wet_bulb(elevation_m: float) -> np.ndarray:
    air = psy.pressure_pa(elevation_m)
    return psy.wet_bulb_from_humidity(_GRID_C, LEAST_HUMIDITY, air)


def _month_means(days: np.ndarray) -> np.ndarray:
    starts = np.concatenate(([0], np.cumsum(MONTH_DAYS)[:-1]))
    return np.add.reduceat(days, starts, axis=0) / MONTH_DAYS[:, None]


def _standardized(path: np.ndarray) -> np.ndarray:
    """Return a path (..., 365) with mean 0 and standard deviation 1 in each month."""
    starts = np.concatenate(([0], np.cumsum(MONTH_DAYS)[:-1]))
    mean = np.add.reduceat(path, starts, axis=-1) / MONTH_DAYS
    centered = path - mean[..., MONTH_OF_DAY]
    square = np.add.reduceat(centered**2, starts, axis=-1) / (MONTH_DAYS - 1)
    return np.asarray(centered / np.sqrt(np.maximum(square, 1e-12))[..., MONTH_OF_DAY])


def _best_path(noise: np.ndarray, lag1: np.ndarray) -> np.ndarray:
    """Return the standardized path (365,) among the candidates whose monthly memory is nearest.

    The correlation found within a month of n days is below that of the process by about (1 + 4 r) / n
    (Marriott and Pope 1954); the process gets what is needed to show ``lag1``.
    """
    process = np.clip((lag1 + 1 / MONTH_DAYS) / (1 - 4 / MONTH_DAYS), -0.5, 0.97)[MONTH_OF_DAY]
    path = np.empty_like(noise)
    state = noise[:, 0]
    path[:, 0] = state
    for day in range(1, DAYS_PER_YEAR):
        state = process[day] * state + np.sqrt(1 - process[day] ** 2) * noise[:, day]
        path[:, day] = state
    path = _standardized(path)
    error = np.zeros(len(path))
    for month in range(12):
        days = path[:, month == MONTH_OF_DAY]
        shown = (days[:, 1:] * days[:, :-1]).sum(axis=1) / (MONTH_DAYS[month] - 1)
        error += (shown - lag1[month]) ** 2
    return np.asarray(path[error.argmin()])
