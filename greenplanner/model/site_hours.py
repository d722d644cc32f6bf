"""The hourly pass of a site: cooling by climate and load, generation on site, battery.

Only sites that have a cooling model, panels, turbines or a battery take part; for all others PUE
and WUE are inputs and the grid gives what the facility draws. The pass turns hours into ratios by
month, so that the algebra after it stays the same: PUE, share of the facility energy drawn from the
grid, each also weighted with the course of the grid intensity.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from functools import lru_cache
from typing import Any

import msgspec
import numpy as np

from greenplanner.catalog.climates import Climates
from greenplanner.model import power
from greenplanner.model.calendar import MONTH_OF_HOUR, MONTH_STARTS
from greenplanner.model.climate import Weather, weather_of
from greenplanner.model.cooling import CoolingHours, cooling_hours, mix
from greenplanner.model.factors import Factors
from greenplanner.model.hours import busy_hours, grid_shape, power_curve
from greenplanner.model.onsite import Battery, Dispatch, dispatch
from greenplanner.model.renewables import solar_output, wind_output
from greenplanner.plan.resolve import Resolved, series_array
from greenplanner.plan.types import HOURS_PER_YEAR, Series, Site

# Share of the design power that the busiest hour takes where no design power is entered.
PEAK_SHARE = 0.8


class SiteYear(msgspec.Struct, frozen=True):
    """Hours of one site in one year of the plan, arrays (8760,) in kW: what pictures show."""

    it_kw: np.ndarray
    facility_kw: np.ndarray
    water_l: np.ndarray | None
    shape: np.ndarray
    solar_kw: np.ndarray
    wind_kw: np.ndarray
    flows: Dispatch | None
    cooling: CoolingHours | None
    heat_kw: np.ndarray


class SiteSums(msgspec.Struct, frozen=True):
    """Ratios and sums by month, arrays (Y, S, 12); NaN where the inputs of the plan hold instead.

    ``pue`` = facility / IT, ``grid_share`` = grid import / facility; ``*_shaped`` the same with each
    hour weighted by the course of the grid intensity. Energies are kWh, not scaled by draws.
    """

    pue: np.ndarray
    pue_shaped: np.ndarray
    wue: np.ndarray
    grid_share: np.ndarray
    grid_share_shaped: np.ndarray
    solar_kwh: np.ndarray
    wind_kwh: np.ndarray
    curtailed_kwh: np.ndarray
    battery_loss_kwh: np.ndarray
    heat_kwh: np.ndarray
    price_weight: np.ndarray
    peak_share: np.ndarray
    peak_ratio: np.ndarray


def has_tariff(site: Site) -> bool:
    """Return True where the price of a kilowatt-hour depends on the hour, or the peak is paid for."""
    return bool(site.price_series or site.peak_price_per_kwh is not None or site.demand_charge_per_kw_month)


def has_hours(site: Site) -> bool:
    """Return True where the hours of the site itself matter."""
    return uses_cooling(site) or bool(site.solar_kw or site.wind_kw or site.battery_kwh)


def uses_cooling(site: Site) -> bool:
    """Return True where the cooling model gives the PUE: an entered PUE goes before it."""
    return (
        site.cooling is not None
        and site.climate is not None
        and site.pue is None
        and site.pue_monthly is None
    )


def site_sums(
    resolved: Resolved, factors: Factors, active: np.ndarray, cache: MutableMapping[Any, Any] | None = None
) -> SiteSums | None:
    """Return the monthly ratios of all sites, None where no site needs them.

    Parameters
    ----------
    resolved : Resolved
    factors : Factors
        Its first draw gives counts and watts; ratios are those of the plan, not of a draw.
    active : array (Y, F)
        Share of each year in which a fleet is in service.
    cache : mutable mapping, optional
        Owned by the caller.
    """
    sites = resolved.plan.sites
    if not any(has_hours(site) or has_tariff(site) for site in sites):
        return None
    years = len(active)
    found = {
        name: np.full((years, len(sites), 12), np.nan if name in RATIOS else 0.0)
        for name in SiteSums.__struct_fields__
    }
    places: dict[str, list[int]] = {}
    for index, fleet in enumerate(resolved.plan.fleets):
        places.setdefault(fleet.site or "", []).append(index)
    for number, site in enumerate(sites):
        if not (has_hours(site) or has_tariff(site)):
            continue
        place = places.get(site.id, [])
        # Years in which the same fleets are in service are alike.
        alike: dict[bytes, list[int]] = {}
        for year, key in enumerate(active[:, place]):
            alike.setdefault(key.tobytes(), []).append(year)
        for same in alike.values():
            months = _months_cached(resolved, factors, number, place, active[same[0]], cache)
            for name, values in months.items():
                found[name][same, number] = values
    return SiteSums(**found)


# The fields of SiteSums that are ratios.
TARIFFS = ("price_weight", "peak_share", "peak_ratio")
RATIOS = ("pue", "pue_shaped", "wue", "grid_share", "grid_share_shaped", *TARIFFS)


def _months_cached(
    resolved: Resolved,
    factors: Factors,
    number: int,
    place: list[int],
    active: np.ndarray,
    cache: MutableMapping[Any, Any] | None,
) -> dict[str, np.ndarray]:
    if cache is None:
        return _site_months(resolved, factors, number, active)
    site = resolved.plan.sites[number]
    series = {item.id: item for item in resolved.plan.series}
    named = [
        site.grid_series,
        site.dry_bulb_series,
        site.wet_bulb_series,
        site.price_series,
        *(resolved.plan.fleets[index].utilization for index in place),
    ]
    # The entry holds what its key names by identity.
    held = (
        site,
        *(resolved.plan.fleets[index] for index in place),
        *(series.get(name) for name in named if isinstance(name, str)),
    )
    key = ("site", *(id(item) for item in held), active[place].tobytes(), resolved.catalog.hash)
    entry = cache.get(key)
    if entry is None:
        entry = (held, _site_months(resolved, factors, number, active))
        cache[key] = entry
    return entry[1]


def _site_months(
    resolved: Resolved, factors: Factors, number: int, active: np.ndarray
) -> dict[str, np.ndarray]:
    site = resolved.plan.sites[number]
    hours = site_year(resolved, factors, number, active)
    found = _months(hours)
    if not has_hours(site):
        # Only the tariff needs the hours; PUE and grid share stay inputs, which may be drawn.
        found |= {name: np.full(12, np.nan) for name in RATIOS}
    drawn = hours.facility_kw if hours.flows is None else hours.flows.grid_import[0]
    series = {item.id: item for item in resolved.plan.series}
    prices = series_array(series[site.price_series]) if site.price_series else None
    return found | tariff_months(drawn, prices, peak_hours(site) if has_tariff(site) else None)


def peak_hours(site: Site) -> np.ndarray:
    """Return which share of each UTC hour lies in the peak of the site's tariff, (8760,).

    Peak hours are local standard time; an end before the start runs over midnight.
    """
    start = 8.0 if site.peak_start_h is None else site.peak_start_h
    end = 20.0 if site.peak_end_h is None else site.peak_end_h
    return _peak(site.utc_offset_h or 0.0, start, end, site.peak_days != "all days")


@lru_cache(maxsize=128)
def _peak(offset: float, start: float, end: float, working_days: bool) -> np.ndarray:
    # Quarter hours, so that half-hour zones and starts count exactly.
    quarter = (np.arange(HOURS_PER_YEAR * 4) + 0.5) / 4.0 + offset
    of_day = quarter % 24.0
    inside = (of_day >= start) & (of_day < end) if start <= end else (of_day >= start) | (of_day < end)
    if working_days:
        inside &= (quarter // 24.0) % 7 < 5  # 1 January is a Monday
    found = np.asarray(inside.reshape(-1, 4).mean(axis=1))
    found.flags.writeable = False
    return found


def tariff_months(
    drawn: np.ndarray, prices: np.ndarray | None, peak: np.ndarray | None
) -> dict[str, np.ndarray]:
    """Return by month, (12,): price weight, share of the peak hours, kW of the peak per kWh drawn.

    Parameters
    ----------
    drawn : array (8760,), grid import in kW
    prices : array (8760,) in currency/kWh, None for none; its course over its mean is the weight
    peak : array (8760,), share of the hour in the peak, None without a tariff
    """
    none = np.full(12, np.nan)
    if peak is None:
        return dict.fromkeys(TARIFFS, none)
    energy = np.add.reduceat(drawn, MONTH_STARTS)

    def over(top: np.ndarray) -> np.ndarray:
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(energy > 0, top / energy, np.nan)

    weight = none
    if prices is not None and prices.mean() > 0:
        weight = over(np.add.reduceat(drawn * (prices / prices.mean()), MONTH_STARTS))
    highest = np.maximum.reduceat(drawn, MONTH_STARTS)
    share = over(np.add.reduceat(drawn * peak, MONTH_STARTS))
    return {"price_weight": weight, "peak_share": share, "peak_ratio": over(highest)}


def it_hours(resolved: Resolved, factors: Factors, number: int, active: np.ndarray) -> np.ndarray:
    """Return the IT power of a site in the hours of the year, (8760,) in kW.

    Parameters
    ----------
    number : int, index of the site
    active : array (F,), share of the year in service; it scales the hours evenly
    """
    site = resolved.plan.sites[number]
    series: dict[str, Series] = {item.id: item for item in resolved.plan.series}
    shape = grid_shape(site, resolved, series)
    idle, busy = power.accelerator_power(factors)
    servers = power.servers(factors)
    data = factors.fleet
    total = np.zeros(HOURS_PER_YEAR)
    for f, fleet in enumerate(resolved.plan.fleets):
        if fleet.site != site.id or not active[f]:
            continue
        use = busy_hours(fleet, site, series, shape)
        curve = power_curve(use[None, :], [fleet])[0]
        steady = (
            data["memory_gb"][0, f] * data["memory_w_per_gb"][0, f]
            + data["storage_drives"][0, f] * data["storage_w_per_drive"][0, f]
            + data["network_ports"][0, f] * data["network_w_per_port"][0, f]
            + data["host_idle_w"][0, f]
        )
        host = (data["host_max_w"][0, f] - data["host_idle_w"][0, f]) * use
        watts = data["count"][0, f] * (idle[0, f] + (busy[0, f] - idle[0, f]) * curve)
        watts = watts + servers[0, f] * (steady + host)
        scale = data["powered_share"][0, f] * active[f] / data["psu_efficiency"][0, f] / 1000.0
        total += watts * scale
    return total


def site_year(resolved: Resolved, factors: Factors, number: int, active: np.ndarray) -> SiteYear:
    """Return the hours of a site: IT, facility, on-site generation, battery and grid."""
    site = resolved.plan.sites[number]
    series = {item.id: item for item in resolved.plan.series}
    shape = grid_shape(site, resolved, series)
    load = it_hours(resolved, factors, number, active)
    cooled = None
    water = None
    heat = np.zeros(HOURS_PER_YEAR)
    if uses_cooling(site):
        peak = float(load.max())
        design = site.design_it_kw or (peak / PEAK_SHARE if peak > 0 else 1.0)
        cooled = cool(resolved, site, np.clip(load / design, 0.0, 1.0))
        # Hours without IT load still draw fans and losses, so energy is added, not multiplied.
        facility = load + cooled.overhead * design
        water = cooled.water_l * design
        heat = cooled.heat_kw * design * (site.heat_reuse_share or 0.0)
    else:
        facility = load * factors.pue[0, number][MONTH_OF_HOUR]
    solar = wind = np.zeros(HOURS_PER_YEAR)
    if site.climate is not None and (site.solar_kw or site.wind_kw):
        place = resolved.catalog.climates.row(site.climate)
        if site.solar_kw:
            solar = site.solar_kw * solar_output(place.lat, place.lon, site.solar_capacity_factor)
        if site.wind_kw:
            wind = site.wind_kw * wind_output(place.lat, place.lon, site.wind_capacity_factor or 0.0)
    flows = None
    if site.solar_kw or site.wind_kw or site.battery_kwh:
        battery = None
        if site.battery_kwh and site.battery_kw:
            one_way = (site.battery_efficiency or 1.0) ** 0.5
            battery = Battery(
                power_kw=site.battery_kw,
                energy_kwh=site.battery_kwh,
                charge_efficiency=one_way,
                discharge_efficiency=one_way,
            )
        rule = site.battery_rule or "self-consumption"
        flows = dispatch(facility[None], (solar + wind)[None], [battery], rule=rule, intensity=shape)
    return SiteYear(load, facility, water, shape, solar, wind, flows, cooled, heat)


@lru_cache(maxsize=64)
def _made_weather(climates: Climates, key: str) -> Weather:
    return weather_of(climates, key)


def weather(resolved: Resolved, site: Site) -> tuple[np.ndarray, np.ndarray, float]:
    """Return dry and wet bulb in °C in the hours of the UTC year, and the elevation in m.

    Imported series go before the climate of the catalog.
    """
    made = _made_weather(resolved.catalog.climates, site.climate or "")
    series = {item.id: item for item in resolved.plan.series}
    if site.dry_bulb_series is None or site.wet_bulb_series is None:
        return made.dry_c, made.wet_c, made.elevation_m
    dry, wet = (series_array(series[name]) for name in (site.dry_bulb_series, site.wet_bulb_series))
    return dry, np.minimum(dry, wet), made.elevation_m


def cool(resolved: Resolved, site: Site, load_share: np.ndarray) -> CoolingHours:
    """Return the cooling of a site for the hours of the UTC year, per kW of design IT power."""
    catalog = resolved.catalog
    dry, wet, elevation = weather(resolved, site)

    def one(system: str) -> CoolingHours:
        return cooling_hours(
            catalog.cooling.spec(system),
            dry,
            wet,
            load_share,
            elevation_m=elevation,
            reuse_share=site.heat_reuse_share or 0.0,
        )

    first = one(site.cooling or "")
    if site.liquid_cooling is None or not site.liquid_share:
        return first
    return mix(first, one(site.liquid_cooling), site.liquid_share)


def _months(hours: SiteYear) -> dict[str, np.ndarray]:
    """Return the ratios and sums of a site by month, (12,) each."""

    def month(values: np.ndarray) -> np.ndarray:
        return np.add.reduceat(values, MONTH_STARTS)

    def ratio(top: np.ndarray, bottom: np.ndarray) -> np.ndarray:
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(bottom > 0, top / bottom, np.nan)

    imported = hours.facility_kw if hours.flows is None else hours.flows.grid_import[0]
    weighted = hours.facility_kw * hours.shape
    result = {
        "pue": ratio(month(hours.facility_kw), month(hours.it_kw)),
        "pue_shaped": ratio(month(weighted), month(hours.it_kw * hours.shape)),
        "grid_share": ratio(month(imported), month(hours.facility_kw)),
        "grid_share_shaped": ratio(month(imported * hours.shape), month(weighted)),
        "wue": np.full(12, np.nan),
        "solar_kwh": month(hours.solar_kw),
        "wind_kwh": month(hours.wind_kw),
        "curtailed_kwh": np.zeros(12),
        "battery_loss_kwh": np.zeros(12),
        "heat_kwh": month(hours.heat_kw),
    }
    if hours.water_l is not None:
        result["wue"] = ratio(month(hours.water_l), month(hours.it_kw))
    if hours.flows is not None:
        result["curtailed_kwh"] = month(hours.flows.curtailed[0])
        stored = hours.flows.charge[0] - hours.flows.discharge[0]
        change = np.diff(hours.flows.state[0])
        result["battery_loss_kwh"] = month(stored - change)
    return result
