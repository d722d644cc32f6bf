"""Hourly output of solar panels and wind turbines as a share of their rated power.

Both are synthetic years: the sun's path is exact, clouds and wind are drawn once from a fixed seed,
so that the same site always has the same year. They carry the right course over day and season and
a plausible one from day to day, and are scaled to a capacity factor that is published or entered
(:mod:`greenplanner.catalog.renewables`). Quality: assumed. A measured series is better.
"""

from __future__ import annotations

from functools import lru_cache
from math import erf

import numpy as np

from greenplanner.model.calendar import MONTH_HOURS
from greenplanner.plan.messages import SentenceError, shown
from greenplanner.plan.types import HOURS_PER_YEAR

PLACE = "{what} {value} is outside {minimum} to {maximum}"
CLEARNESS_LENGTH = "{count} values of clearness where 1 or 12 are needed, January to December"
UNREACHABLE = "a capacity factor of {value} is out of reach here; at most {maximum} is possible"

# Output over irradiance x rated power: inverter, wiring, dirt, heat. IEA PVPS Task 13 finds 0.75 to
# 0.85 for plants in good order (recalled, assumed).
PERFORMANCE_RATIO = 0.82
# Share of clear-sky irradiance that clouds let through; 0.45 (Northern Europe in winter) to 0.9
# (desert). Assumed.
CLEARNESS = 0.72
# Spread of that share from day to day, and how much of a day's weather the next one keeps. Assumed.
_CLOUD_SPREAD, _CLOUD_MEMORY = 0.35, 0.4
_SOLAR_CONSTANT = 1367.0
_ALBEDO = 0.2
# Hourly wind: Weibull with shape 2 (Rayleigh), lag-1 autocorrelation 0.96 of the normal score,
# power curve from 3 m/s over the rated 12 m/s to the stop at 25 m/s. Assumed, common in textbooks.
_WIND_MEMORY, _WIND_SEASON = 0.96, 0.15
_CUT_IN, _RATED, _CUT_OUT = 3.0, 12.0, 25.0


class RenewableError(SentenceError):
    """A site or a capacity factor is out of range."""


@lru_cache(maxsize=64)
def solar_output(
    latitude: float,
    longitude: float,
    capacity_factor: float | None = None,
    *,
    tilt: float | None = None,
    clearness: float | tuple[float, ...] = CLEARNESS,
    performance_ratio: float = PERFORMANCE_RATIO,
) -> np.ndarray:
    """Return the output of a fixed panel facing the equator, (8760,) in UTC, share of rated power.

    Clear-sky irradiance after Haurwitz, ``1098 cos z exp(-0.059 / cos z)`` W/m2, times clearness;
    diffuse share after Erbs et al. 1982; isotropic sky; output = irradiance on the panel / 1000 x
    performance ratio, at most 1.

    Parameters
    ----------
    latitude, longitude : float
        Degrees, north and east positive.
    capacity_factor : float, optional
        Mean of the year to scale to; without it the mean is the outcome.
    tilt : float, optional
        Degrees from the horizontal; by default 0.76 x latitude + 3.1 (a rule for 25 to 50 degrees).
    clearness : float or 12 floats
        Share of clear-sky irradiance that arrives, mean of the year or of each month.
    """
    _check("the latitude", latitude, -90.0, 90.0)
    _check("the longitude", longitude, -180.0, 180.0)
    _check("the performance ratio", performance_ratio, 0.01, 1.0)
    months = np.atleast_1d(np.asarray(clearness, dtype=float))
    if months.shape not in ((1,), (12,)):
        raise RenewableError(CLEARNESS_LENGTH, count=str(months.size))
    for value in months:
        _check("the clearness", float(value), 0.0, 1.0)
    slope = np.radians(min(0.76 * abs(latitude) + 3.1, 60.0) if tilt is None else tilt)
    zenith, incidence, stretch = _sun(latitude, longitude, float(slope))
    clear = np.where(zenith > 0.01, 1098.0 * zenith * np.exp(-0.059 / np.maximum(zenith, 0.01)), 0.0)
    level = np.repeat(np.broadcast_to(months, (12,)), MONTH_HOURS)
    horizontal = clear * level * _clouds(latitude, longitude)
    outside = np.maximum(_SOLAR_CONSTANT * stretch * zenith, 1.0)
    diffuse = horizontal * _erbs(np.clip(horizontal / outside, 0.0, 1.0))
    # Near the horizon the quotient of the cosines runs away, so it is held at 5 degrees.
    beam = (horizontal - diffuse) * np.maximum(incidence, 0.0) / np.maximum(zenith, 0.087)
    ground = horizontal * _ALBEDO * (1 - np.cos(slope)) / 2
    output = (beam + diffuse * (1 + np.cos(slope)) / 2 + ground) / 1000 * performance_ratio
    return _scaled(np.minimum(output, 1.0), capacity_factor)


@lru_cache(maxsize=64)
def wind_output(latitude: float, longitude: float, capacity_factor: float) -> np.ndarray:
    """Return the output of wind turbines, (8760,) in UTC, share of rated power, with the given mean.

    Speeds are an AR(1) normal score turned into a Weibull distribution of shape 2, 15 % stronger in
    winter and weaker in summer outside the tropics, its scale found so that the power curve gives the
    capacity factor. Sites a degree apart have weather of their own; sites closer share it.
    """
    _check("the latitude", latitude, -90.0, 90.0)
    _check("the longitude", longitude, -180.0, 180.0)
    _check("the capacity factor", capacity_factor, 0.0, 1.0)
    shocks = _normals(latitude, longitude, 2, HOURS_PER_YEAR)
    score = _ar1(shocks, _WIND_MEMORY)
    rank = np.array([0.5 * (1 + erf(value / 2**0.5)) for value in score])
    speed = np.sqrt(-np.log1p(-np.clip(rank, 0.0, 1 - 1e-12)))
    strength = _WIND_SEASON * np.clip(latitude / 40.0, -1.0, 1.0)
    speed *= 1 + strength * np.cos(2 * np.pi * (np.arange(HOURS_PER_YEAR) / HOURS_PER_YEAR - 15 / 365))
    scales = np.linspace(0.0, 16.0, 81)
    means = np.array([_power(speed * scale).mean() for scale in scales])
    best = int(means.argmax())
    if capacity_factor > means[best]:
        raise RenewableError(UNREACHABLE, value=shown(capacity_factor), maximum=f"{means[best]:.2f}")
    low, high = 0.0, float(scales[best])
    for _ in range(50):
        middle = (low + high) / 2
        if _power(speed * middle).mean() < capacity_factor:
            low = middle
        else:
            high = middle
    return _frozen(_power(speed * high))


def _sun(latitude: float, longitude: float, slope: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return cos(zenith), cos(incidence on the panel) and the squared inverse sun distance.

    Declination after Cooper, equation of time after Spencer; each hour at its middle.
    """
    hour = np.arange(HOURS_PER_YEAR) + 0.5
    day = hour / 24
    angle = 2 * np.pi * day / 365
    declination = np.radians(23.45) * np.sin(2 * np.pi * (284 + day + 0.5) / 365)
    equation_min = 229.18 * (
        0.000075
        + 0.001868 * np.cos(angle)
        - 0.032077 * np.sin(angle)
        - 0.014615 * np.cos(2 * angle)
        - 0.040849 * np.sin(2 * angle)
    )
    hour_angle = np.radians(15 * (hour % 24 + longitude / 15 + equation_min / 60 - 12))
    phi = np.radians(latitude)
    # A panel tilted to the equator sees the sun as a level one does at a latitude nearer to it.
    seen = phi - np.copysign(slope, latitude)

    def cosine(at: float) -> np.ndarray:
        return np.sin(at) * np.sin(declination) + np.cos(at) * np.cos(declination) * np.cos(hour_angle)

    return np.maximum(cosine(float(phi)), 0.0), cosine(float(seen)), 1 + 0.033 * np.cos(angle)


def _erbs(clearness_index: np.ndarray) -> np.ndarray:
    """Return the diffuse share of horizontal irradiance after Erbs, Klein and Duffie 1982."""
    k = clearness_index
    middle = 0.9511 - 0.1604 * k + 4.388 * k**2 - 16.638 * k**3 + 12.336 * k**4
    return np.asarray(np.where(k <= 0.22, 1 - 0.09 * k, np.where(k <= 0.8, middle, 0.165)))


def _clouds(latitude: float, longitude: float) -> np.ndarray:
    """Return a factor for each day, spread over its hours, with mean 1 in each month."""
    days = np.clip(1 + _CLOUD_SPREAD * _ar1(_normals(latitude, longitude, 1, 365), _CLOUD_MEMORY), 0.15, 1.35)
    month = np.repeat(np.arange(12), MONTH_HOURS // 24)
    days /= (np.bincount(month, days) / (MONTH_HOURS / 24))[month]
    return np.repeat(days, 24)


def _power(speed: np.ndarray) -> np.ndarray:
    rising = (speed**3 - _CUT_IN**3) / (_RATED**3 - _CUT_IN**3)
    return np.where(speed >= _CUT_OUT, 0.0, np.clip(rising, 0.0, 1.0))


def _ar1(shocks: np.ndarray, memory: float) -> np.ndarray:
    """Return a series of mean 0 and variance 1 in which each value keeps ``memory`` of the last."""
    result = np.empty_like(shocks)
    state, step = float(shocks[0]), (1 - memory**2) ** 0.5
    for index, shock in enumerate(shocks.tolist()):
        state = memory * state + step * shock
        result[index] = state
    return (result - result.mean()) / result.std()


def _normals(latitude: float, longitude: float, stream: int, count: int) -> np.ndarray:
    # The old generator, because its numbers never change between releases of NumPy.
    seed = (round(latitude) + 90) * 361 + round(longitude) + 180
    generator = np.random.RandomState(seed * 4 + stream)
    return np.asarray(generator.standard_normal(count))


def _scaled(output: np.ndarray, capacity_factor: float | None) -> np.ndarray:
    """Return the output with the mean asked for, no hour above 1."""
    if capacity_factor is None:
        return _frozen(output)
    _check("the capacity factor", capacity_factor, 0.0, 1.0)
    most = float((output > 0).mean())
    if capacity_factor > 0.9 * most:
        raise RenewableError(UNREACHABLE, value=shown(capacity_factor), maximum=f"{0.9 * most:.2f}")
    low, high = 0.0, 1.0
    while np.minimum(output * high, 1.0).mean() < capacity_factor:
        low, high = high, high * 2
    for _ in range(50):
        middle = (low + high) / 2
        if np.minimum(output * middle, 1.0).mean() < capacity_factor:
            low = middle
        else:
            high = middle
    return _frozen(np.minimum(output * high, 1.0))


def _frozen(values: np.ndarray) -> np.ndarray:
    values.flags.writeable = False
    return values


def _check(what: str, value: float, low: float, high: float) -> None:
    if not low <= value <= high:
        raise RenewableError(PLACE, what=what, value=shown(value), minimum=shown(low), maximum=shown(high))
