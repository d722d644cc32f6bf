"""What pictures of one site and year show: hours in local time, months, and the flow of energy.

All figures are those of the results; the hours are computed again by the functions of the model.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import numpy as np

from greenplanner.model.calendar import MONTH_OF_HOUR
from greenplanner.model.factors import factors
from greenplanner.model.results import Results
from greenplanner.model.site_hours import SiteYear, site_year, uses_cooling, weather
from greenplanner.model.totals import service_life

# Quantities of the heat map, in order, with their units; those that a site does not have are left out.
QUANTITIES = {
    "it": "kW",
    "facility": "kW",
    "pue": "",
    "grid_intensity": "kg CO2e/kWh",
    "grid_import": "kW",
    "onsite": "kW",
    "battery": "kWh",
    "dry_bulb": "°C",
    "wet_bulb": "°C",
    "free_share": "%",
}
# Measures of the results that are leaves of the flow, with the key of the node.
_IT_PARTS = {
    "busy": ("accelerator_busy_kwh",),
    "idle": ("accelerator_idle_kwh",),
    "host": ("host_kwh",),
    "parts": ("memory_kwh", "storage_kwh", "network_kwh"),
    "psu": ("psu_loss_kwh",),
}
_COOLING_PARTS = {
    "compressor": ("compressor",),
    "fans": ("hall_fans", "rejection_fans"),
    "pumps": ("pumps",),
    "losses": ("losses",),
    "other": ("other",),
}
# Share of the overhead below which a part counts with the others.
_LEAST = 0.005


class Flow(msgspec.Struct, frozen=True):
    """Energy from one node to another, kWh in the year."""

    source: str
    target: str
    kwh: float


class SiteView(msgspec.Struct, frozen=True):
    """One site in one year: ``hours`` are arrays (8760,) in local time by quantity.

    ``local_shift`` is what they were rolled by from the UTC year, in whole hours. ``pue`` and ``wue``
    are (12,), NaN in months without IT energy. ``modeled`` tells whether the cooling model gives the PUE.
    """

    site: str
    year: int
    hours: dict[str, np.ndarray]
    local_shift: int
    pue: np.ndarray
    wue: np.ndarray
    it_kwh: np.ndarray
    facility_kwh: np.ndarray
    grid_kwh: np.ndarray
    flows: tuple[Flow, ...]
    modeled: bool

    @property
    def is_empty(self) -> bool:
        """True where nothing runs at the site in the year."""
        return not self.it_kwh.any()


def site_view(results: Results, site_id: str, year: int) -> SiteView:
    """Return what the pictures of a site show.

    Raises KeyError where the results know no such site or year.
    """
    results = results.cohorts or results
    resolved = results.resolved
    number = next((place for place, item in enumerate(resolved.plan.sites) if item.id == site_id), None)
    if number is None or year not in results.years:
        raise KeyError(f"the results have no site {site_id!r} in {year}")
    site, at = resolved.plan.sites[number], results.years.index(year)
    data = factors(resolved)
    made = site_year(results.in_year(at), data, number, service_life(resolved, data).active[0, at])
    shift = round(site.utc_offset_h or 0.0)
    utc = _quantities(made, float(results.detail["direct"][at, number]))
    if site.climate is not None:
        utc["dry_bulb"], utc["wet_bulb"], _ = weather(resolved, site)

    def months(measure: str) -> np.ndarray:
        return np.asarray(results.by_site(measure)[at, :, number])

    it_kwh, facility_kwh = months("it_kwh"), months("facility_kwh")
    with np.errstate(divide="ignore", invalid="ignore"):
        pue = np.where(it_kwh > 0, facility_kwh / it_kwh, np.nan)
        wue = np.where(it_kwh > 0, months("water_onsite_l") / it_kwh, np.nan)
    return SiteView(
        site=site_id,
        year=year,
        hours={name: np.roll(utc[name], shift) for name in QUANTITIES if name in utc},
        local_shift=shift,
        pue=pue,
        wue=wue,
        it_kwh=it_kwh,
        facility_kwh=facility_kwh,
        grid_kwh=months("grid_kwh"),
        flows=tuple(flow for flow in _flows(results, made, at, number) if flow.kwh > 1e-9),
        modeled=uses_cooling(site),
    )


def _quantities(made: SiteYear, intensity: float) -> dict[str, np.ndarray]:
    with np.errstate(divide="ignore", invalid="ignore"):
        pue = np.where(made.it_kw > 0, made.facility_kw / made.it_kw, np.nan)
    found = {
        "it": made.it_kw,
        "facility": made.facility_kw,
        "pue": pue,
        "grid_intensity": made.shape * intensity,
        "grid_import": made.facility_kw if made.flows is None else made.flows.grid_import[0],
    }
    if made.flows is not None:
        if (made.solar_kw + made.wind_kw).any():
            found["onsite"] = made.solar_kw + made.wind_kw
        if made.flows.state.any():
            found["battery"] = made.flows.state[0, 1:]
    if made.cooling is not None:
        found["free_share"] = made.cooling.free_share * 100.0
    return found


def _flows(results: Results, made: SiteYear, at: int, number: int) -> list[Flow]:
    """Return the energy flows of the year; what comes in equals what goes out."""

    def total(measure: str) -> float:
        return float(results.by_site(measure)[at, :, number].sum())

    found = _supply(made, total)
    for node, measures in _IT_PARTS.items():
        found.append(Flow("facility", node, sum(total(measure) for measure in measures)))
    overhead = total("overhead_kwh")
    if made.cooling is None:
        return [*found, Flow("facility", "overhead", overhead)]
    sums = {
        node: sum(float(getattr(made.cooling, part).sum()) for part in parts)
        for node, parts in _COOLING_PARTS.items()
    }
    whole = sum(sums.values())
    # A compressor that ran for some minutes of the year is no ribbon of its own.
    for node in [node for node, part in sums.items() if part < _LEAST * whole and node != "other"]:
        sums["other"] += sums.pop(node)
    # The parts are per kW of design power; their sum is the overhead of the results.
    return found + [Flow("facility", node, overhead * part / whole) for node, part in sums.items() if whole]


def _supply(made: SiteYear, total: Callable[[str], float]) -> list[Flow]:
    """Return the flows from grid, panels and turbines to facility, battery and curtailment."""
    grid_kwh = total("grid_kwh")
    if made.flows is None:
        return [Flow("grid", "facility", grid_kwh)]
    flows = made.flows
    onsite = made.solar_kw + made.wind_kw
    with np.errstate(divide="ignore", invalid="ignore"):
        solar = np.where(onsite > 0, made.solar_kw / onsite, 0.0)
    from_grid = float(flows.charge_from_grid.sum())
    found = [
        Flow("grid", "facility", grid_kwh - from_grid),
        Flow("grid", "battery", from_grid),
    ]
    stored = flows.charge[0] - flows.charge_from_grid[0]
    for source, share in (("solar", solar), ("wind", 1.0 - solar)):
        found.append(Flow(source, "facility", float((flows.onsite_used[0] * share).sum())))
        found.append(Flow(source, "battery", float((stored * share).sum())))
        found.append(Flow(source, "exported", float((flows.exported[0] * share).sum())))
        found.append(Flow(source, "curtailed", float((flows.curtailed[0] * share).sum())))
    found.append(Flow("battery", "facility", float(flows.discharge.sum())))
    found.append(Flow("battery", "battery_loss", total("battery_loss_kwh")))
    return found


def monthly(values: np.ndarray) -> list[tuple[float, float, float]]:
    """Return mean, lowest and highest hour of each month of hours in local time, NaN left out."""
    rows = []
    for month in range(12):
        part = values[month == MONTH_OF_HOUR]
        part = part[np.isfinite(part)]
        rows.append(
            (float(part.mean()), float(part.min()), float(part.max())) if part.size else (np.nan,) * 3
        )
    return rows
