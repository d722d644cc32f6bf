"""The hourly pass: sums over the hours of each month that the algebra needs.

Everything that is non-linear in the hour happens here; powers in watts, counts, factors and
prices come later (:mod:`greenplanner.model.totals`), so that changing them repeats no hours.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

import msgspec
import numpy as np

from greenplanner.model.calendar import HOUR_OF_DAY, MONTH_HOURS, MONTH_OF_HOUR, MONTH_STARTS
from greenplanner.model.shifting import shift_within_window
from greenplanner.plan.resolve import Resolved, series_array
from greenplanner.plan.types import HOURS_PER_WEEK, HOURS_PER_YEAR, Fleet, Profile, Series, Site


class HourSums(msgspec.Struct, frozen=True):
    """Sums over the hours of each month, arrays (F, 12).

    ``hours`` counts hours, ``busy`` sums the utilization u, ``curve`` sums the power curve g(u)
    between idle (0) and busy (1). ``*_shaped`` are the same, each hour weighted with the course
    of the grid intensity at the fleet's site (yearly mean 1).
    """

    hours: np.ndarray
    busy: np.ndarray
    curve: np.ndarray
    hours_shaped: np.ndarray
    busy_shaped: np.ndarray
    curve_shaped: np.ndarray


class HourSumsError(ValueError):
    """A profile cannot be expanded to hours; the message names the path."""


def hour_sums(resolved: Resolved, cache: MutableMapping[Any, Any] | None = None) -> HourSums:
    """Return the monthly sums of all fleets.

    Parameters
    ----------
    resolved : Resolved
    cache : mutable mapping, optional
        Owned by the caller; fleets whose hourly inputs did not change are taken from it.
    """
    plan = resolved.plan
    series = {item.id: item for item in plan.series}
    sites = {site.id: site for site in plan.sites}
    rows: list[np.ndarray | None] = [None] * len(plan.fleets)
    keys: list[Any] = []
    todo: list[int] = []
    for index, fleet in enumerate(plan.fleets):
        site = sites[fleet.site or ""]
        profile = series.get(fleet.utilization) if isinstance(fleet.utilization, str) else fleet.utilization
        intensity = series.get(site.grid_series or "")
        # Thousands of values are told apart by identity; the cache holds them, so that an id
        # is never that of another object.
        held = (profile, intensity)
        key = (
            profile if isinstance(profile, float | int) else id(profile),
            id(intensity),
            fleet.power_exponent,
            fleet.power_curve,
            site.utc_offset_h if isinstance(fleet.utilization, tuple) or fleet.flexible_share else None,
            site.grid_shape,
            fleet.flexible_share,
            fleet.flexible_window_h,
            resolved.catalog.hash,
        )
        keys.append((key, held))
        found = cache.get(key) if cache is not None else None
        if found is None:
            todo.append(index)
        else:
            rows[index] = found[1]
    if todo:
        fresh = _compute([plan.fleets[i] for i in todo], resolved, series, sites)
        for position, index in enumerate(todo):
            rows[index] = fresh[:, position]
            if cache is not None:
                key, held = keys[index]
                cache[key] = (held, fresh[:, position])
    table = np.stack(rows, axis=1) if plan.fleets else np.zeros((6, 0, 12))  # type: ignore[arg-type]
    return HourSums(*table)


def _compute(
    fleets: list[Fleet], resolved: Resolved, series: dict[str, Series], sites: dict[str, Site]
) -> np.ndarray:
    """Return the six sums as an array (6, fleets, 12), vectorized over fleets and hours."""
    used = list(dict.fromkeys(fleet.site or "" for fleet in fleets))
    shapes = np.stack([grid_shape(sites[key], resolved, series) for key in used])
    shape = shapes[[used.index(fleet.site or "") for fleet in fleets]]
    # Constant utilization needs no 8 760 columns: its sums are products of monthly sums.
    result = np.empty((6, len(fleets), 12))
    shape_months = np.add.reduceat(shapes, MONTH_STARTS, axis=1)
    result[0] = MONTH_HOURS
    result[3] = shape_months[[used.index(fleet.site or "") for fleet in fleets]]
    constant = np.array([is_constant(fleet) for fleet in fleets])
    if constant.any():
        still = [fleet for fleet in fleets if is_constant(fleet)]
        level = np.array([float(fleet.utilization) for fleet in still])  # type: ignore[arg-type]
        curve = power_curve(level[:, None], still)
        for row, values in ((1, level[:, None]), (2, curve)):
            result[row, constant] = values * result[0, constant]
            result[row + 3, constant] = values * result[3, constant]
    if not constant.all():
        moving = [fleet for fleet in fleets if not is_constant(fleet)]
        weight = shape[~constant]
        busy = np.stack(
            [
                busy_hours(fleet, sites[fleet.site or ""], series, row)
                for fleet, row in zip(moving, weight, strict=True)
            ]
        )
        for row, values in ((1, busy), (2, power_curve(busy, moving))):
            result[row, ~constant] = np.add.reduceat(values, MONTH_STARTS, axis=1)
            result[row + 3, ~constant] = np.add.reduceat(values * weight, MONTH_STARTS, axis=1)
    return result


def is_constant(fleet: Fleet) -> bool:
    """Return True where the utilization is one number that nothing moves."""
    return isinstance(fleet.utilization, float | int) and not fleet.flexible_share


def busy_hours(fleet: Fleet, site: Site, series: dict[str, Series], shape: np.ndarray) -> np.ndarray:
    """Return the utilization of a fleet in the hours of the UTC year, (8760,), flexible work moved.

    The flexible share goes to the hours of the cleanest grid (``shape``) of each window of local
    time, up to full utilization; the sum of each window stays.
    """
    offset = site.utc_offset_h or 0.0
    busy = expand(fleet.utilization, offset, series, fleet.id)
    if not fleet.flexible_share:
        return busy
    window = fleet.flexible_window_h or 24
    start = int(-np.floor(offset)) % window
    return shift_within_window(busy, fleet.flexible_share, 1.0, shape, window, first_hour=start)


def power_curve(busy: np.ndarray, fleets: list[Fleet]) -> np.ndarray:
    """Return g(u), 0 at idle and 1 at busy power, for utilization ``busy`` (F, H).

    ``g = u**power_exponent``; with points (u, share of TDP) ``g = (f(u) - f(0)) / (f(1) - f(0))``,
    f being the straight lines between the points.
    """
    exponents = np.array([fleet.power_exponent or 1.0 for fleet in fleets])[:, None]
    curve = busy if (exponents == 1.0).all() else busy**exponents
    for index, fleet in enumerate(fleets):
        if fleet.power_curve:
            points = np.asarray(fleet.power_curve, dtype=float)
            first, last = points[0, 1], points[-1, 1]
            if curve is busy:
                curve = busy.copy()
            curve[index] = (np.interp(busy[index], points[:, 0], points[:, 1]) - first) / (last - first)
    return curve


def expand(
    profile: Profile | None, utc_offset_h: float, series: dict[str, Series], name: str = ""
) -> np.ndarray:
    """Return a profile as hours of the UTC year, array (8760,).

    168 values are a week in local standard time from Monday 00:00; 1 January is a Monday
    (DESIGN section 3). A half-hour offset mixes the two local hours in equal parts.

    Raises
    ------
    HourSumsError
        When the series is missing or the number of values is none of 1, 168, 8760.
    """
    if isinstance(profile, str):
        if profile not in series:
            raise HourSumsError(f"fleets/{name}/utilization: the plan has no series {profile!r}")
        values = series_array(series[profile])
    elif isinstance(profile, tuple):
        values = np.asarray(profile, dtype=float)
    else:
        return np.full(HOURS_PER_YEAR, float(profile or 0.0))
    if len(values) == HOURS_PER_YEAR:
        return values
    if len(values) != HOURS_PER_WEEK:
        raise HourSumsError(
            f"fleets/{name}/utilization: {len(values)} values; 168 of a week or 8760 of a year are needed"
        )
    below = int(np.floor(utc_offset_h))
    part = utc_offset_h - below
    shifted = np.resize(np.roll(values, -below), HOURS_PER_YEAR)
    if not part:
        return shifted
    return np.asarray(shifted * (1 - part) + np.resize(np.roll(values, -below - 1), HOURS_PER_YEAR) * part)


def grid_shape(site: Site, resolved: Resolved, series: dict[str, Series]) -> np.ndarray:
    """Return the course of the site's grid intensity over the UTC year, array (8760,), mean 1."""
    if site.grid_series is not None:
        values = series_array(series[site.grid_series])
    else:
        table = resolved.catalog.shape_values(site.grid_shape or "flat")
        values = table[MONTH_OF_HOUR, HOUR_OF_DAY]
    mean = values.mean()
    return values / mean if mean > 0 else np.ones(HOURS_PER_YEAR)
