"""The course of a contract over the hours: which part of its yearly volume falls into each hour."""

from __future__ import annotations

import numpy as np

from greenplanner.model.renewables import RenewableError, solar_output, wind_output
from greenplanner.plan.resolve import Resolved, series_array
from greenplanner.plan.types import HOURS_PER_YEAR, Contract, Site

EVEN = np.full(HOURS_PER_YEAR, 1.0 / HOURS_PER_YEAR)


def course(
    resolved: Resolved, contract: Contract | None, site: Site, drawn: np.ndarray | None
) -> np.ndarray | None:
    """Return the part of the yearly volume in each hour, (8760,) with sum 1; None for an even one.

    An imported series of generation goes first, then the choice of the contract: as the site draws
    (``drawn``, kW), evenly, or as the technology generates at the climate of the site.
    """
    values: np.ndarray | None = None
    series = {item.id: item for item in resolved.plan.series}
    if contract is None:
        return None
    if contract.generation_series is not None and contract.generation_series in series:
        values = series_array(series[contract.generation_series])
    elif contract.hour_shape == "load":
        values = drawn
    elif contract.hour_shape == "technology":
        values = technology_output(resolved, contract.technology, site)
    total = 0.0 if values is None else float(values.sum())
    return None if values is None or total <= 0 else values / total


def follows_load(resolved: Resolved, contract: Contract) -> bool:
    """Return whether the volume comes as the site draws."""
    known = {item.id for item in resolved.plan.series}
    return contract.hour_shape == "load" and contract.generation_series not in known


def technology_output(resolved: Resolved, technology: str | None, site: Site) -> np.ndarray | None:
    """Return the hourly output of a technology at the climate of the site, None for an even one.

    Only solar and wind have a course; hydro, nuclear, biomass, geothermal, mixed and unknown ones are
    even (assumed). Synthetic years of :mod:`greenplanner.model.renewables`.
    """
    if technology not in ("solar", "wind") or site.climate is None:
        return None
    place = resolved.catalog.climates.row(site.climate)
    try:
        if technology == "solar":
            return solar_output(place.lat, place.lon, site.solar_capacity_factor)
        return wind_output(place.lat, place.lon, site.wind_capacity_factor or 0.0)
    except RenewableError:
        return None
