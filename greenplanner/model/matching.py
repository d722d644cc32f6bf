"""Hourly matching and 24/7 carbon-free energy: computed on demand from results, never a total.

The market-based figure in force is the annual one (GHG Protocol Scope 2 Guidance, 2015). The hourly
figure here is a view on the draft of its revision (consultation of October 2025 to January 2026, not
in force): hourly matching, deliverable electricity only, and the rest at the residual mix, else at the
fossil factor. The carbon-free score is that of Google, "24/7 Carbon-Free Energy: Methodologies and
Metrics" (2021), as PyPSA/247-cfe computes it: no credit for excess in an hour.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec
import numpy as np

from greenplanner.catalog.store import WORLD
from greenplanner.model.calendar import MONTH_OF_HOUR
from greenplanner.model.course import EVEN, course
from greenplanner.model.factors import factors
from greenplanner.model.hours import grid_shape
from greenplanner.model.instruments import scope2_part
from greenplanner.model.results import ContractUse, Results
from greenplanner.model.site_hours import SiteYear, site_year
from greenplanner.model.totals import service_life
from greenplanner.plan.residual_mixes import in_force
from greenplanner.plan.resolve import Resolved, residual_is_grid, series_array
from greenplanner.plan.types import HOURS_PER_YEAR, Contract, Site


class Hourly(msgspec.Struct, frozen=True):
    """Arrays (8760,) of one site: ``load`` and ``generation`` matched hour by hour, in one unit."""

    matched: np.ndarray
    excess: np.ndarray
    carbon_free: np.ndarray


def match(load: np.ndarray, generation: np.ndarray, grid_cfe: np.ndarray) -> Hourly:
    """Match contracted carbon-free generation to the load of each hour.

    ``carbon_free = min(L, G) + (L - min(L, G)) x k``; the 24/7 CFE score is its sum over that of L.

    Parameters
    ----------
    load, generation : arrays (H,), kWh
    grid_cfe : array (H,), carbon-free share of the grid, 0 to 1
    """
    matched = np.minimum(load, generation)
    return Hourly(matched, generation - matched, matched + (load - matched) * grid_cfe)


class SiteMatching(msgspec.Struct, frozen=True):
    """One site in one year.

    Arrays are (8760,) in kW of the UTC year, of the electricity in scope 2: ``load`` = grid import + what
    panels, turbines and their battery give (``onsite``), ``generation`` the contracted carbon-free
    electricity that can be delivered, ``matched`` what of it meets the grid import, ``carbon_free`` with
    the grid's own share. ``grid_cfe`` is None where the mix of the grid is not known.

    The ``*_kg`` are scope 2 market-based figures: ``annual_kg`` the one in force, the hourly ones with the
    rest at the residual mix (where none is known at the fossil factor, as the draft has it) and at the
    fossil factor; None where no factor is known.
    ``undelivered_kwh`` is volume of another grid, which the draft view leaves out. ``even`` names the
    contracts whose volume is spread evenly over the hours because their course is not known.
    ``net_of_sold`` says that ``grid_cfe`` is that of the untracked electricity of a calculated residual
    mix, so that nobody else claims it; else it is a grid average.
    The hourly figures are ``emitted_kg`` + ``rest_kwh`` x ``rest_kg_per_kwh`` or x ``fossil_kg_per_kwh``.
    """

    site: str
    year: int
    load: np.ndarray
    onsite: np.ndarray
    generation: np.ndarray
    matched: np.ndarray
    grid_cfe: np.ndarray | None
    location_kg: float
    annual_kg: float
    hourly_residual_kg: float | None
    hourly_fossil_kg: float | None
    undelivered_kwh: float
    local_shift: int
    net_of_sold: bool = False
    even: tuple[str, ...] = ()
    emitted_kg: float = 0.0
    rest_kwh: float = 0.0
    rest_kg_per_kwh: float | None = None
    fossil_kg_per_kwh: float | None = None

    @property
    def carbon_free(self) -> np.ndarray | None:
        """Carbon-free electricity in each hour, (8760,) in kW."""
        if self.grid_cfe is None:
            return None
        rest = self.load - self.onsite - self.matched
        return self.onsite + self.matched + rest * self.grid_cfe


class Shares(msgspec.Struct, frozen=True):
    """The three shares, which are different numbers: each None where it has no value.

    ``cfe`` 24/7 CFE score with the grid's own share; ``matched`` without it; ``volumetric`` the annual
    share, where surplus of one hour covers another. Energies in kWh.
    """

    load_kwh: float
    matched_kwh: float
    volumetric_kwh: float
    excess_kwh: float
    cfe: float | None
    matched: float | None
    volumetric: float | None


class Matching(msgspec.Struct, frozen=True):
    """All sites and years, in the order of the plan."""

    sites: tuple[SiteMatching, ...]

    def of(self, site: str | None = None, year: int | None = None) -> tuple[SiteMatching, ...]:
        """Return those of a site and a year; None stands for all."""
        return tuple(item for item in self.sites if site in (None, item.site) and year in (None, item.year))

    def shares(self, site: str | None = None, year: int | None = None) -> Shares:
        """Return the shares of a site or, weighted with their loads, of the portfolio."""
        return shares(self.of(site, year))


def shares(items: Iterable[SiteMatching]) -> Shares:
    """Return the shares of several sites and years, weighted with their loads."""
    items = list(items)
    load = float(sum(item.load.sum() for item in items))
    met = float(sum((item.onsite + item.matched).sum() for item in items))
    excess = float(sum((item.generation - item.matched).sum() for item in items))
    # Surplus of one site covers no other: each is a grid of its own.
    yearly = float(sum(min(item.onsite.sum() + item.generation.sum(), item.load.sum()) for item in items))
    free = [item.carbon_free for item in items if item.load.any()]
    known = load > 0 and all(values is not None for values in free)
    score = float(sum(values.sum() for values in free if values is not None)) / load if known else None
    return Shares(
        load_kwh=load,
        matched_kwh=met,
        volumetric_kwh=yearly,
        excess_kwh=excess,
        cfe=score,
        matched=met / load if load > 0 else None,
        volumetric=yearly / load if load > 0 else None,
    )


def hourly_matching(
    results: Results, sites: Sequence[str] | None = None, years: Sequence[int] | None = None
) -> Matching:
    """Return the hourly matching of results, computed now.

    Parameters
    ----------
    results : Results
    sites : ids, optional
        All sites where None.
    years : calendar years, optional
        All years where None.
    """
    results = results.cohorts or results
    resolved = results.resolved
    inputs = factors(resolved)
    active = service_life(resolved, inputs).active[0]
    found = []
    for number, site in enumerate(resolved.plan.sites):
        if sites is not None and site.id not in sites:
            continue
        place = [f for f, fleet in enumerate(resolved.plan.fleets) if fleet.site == site.id]
        known: dict[tuple[bytes, int], SiteYear] = {}
        for y, year in enumerate(results.years):
            if years is not None and year not in years:
                continue
            key = active[y, place].tobytes(), id(results.in_year(y))
            if key not in known:
                known[key] = site_year(results.in_year(y), inputs, number, active[y])
            found.append(_site(results, number, y, known[key]))
    return Matching(tuple(found))


def _site(results: Results, number: int, y: int, hours: SiteYear) -> SiteMatching:
    resolved, year = results.resolved, results.years[y]
    site = resolved.plan.sites[number]
    # Colocation and cloud: only the electricity of scope 2, in its part of each month.
    part = scope2_part(results)[y, :, number][MONTH_OF_HOUR]
    # A hall without IT load in a month counts nothing there, as in the figures in force.
    part = part * (results.by_site("facility_kwh")[y, :, number] > 0)[MONTH_OF_HOUR]
    drawn, onsite = (values * part for values in _sources(hours))
    contracts = {item.id: item for item in resolved.plan.contracts}
    rest = drawn.copy()
    generation, matched = np.zeros(HOURS_PER_YEAR), np.zeros(HOURS_PER_YEAR)
    emitted = undelivered = 0.0
    even: list[str] = []
    for use in results.contract_uses:
        if use.site != site.id or use.year != year or use.rejected_kwh > 0:
            continue
        contract = contracts.get(use.contract)
        if contract is not None and not deliverable(resolved, contract, site):
            undelivered += use.volume_kwh
            continue
        parts = course(resolved, contract, site, drawn)
        even += [] if parts is not None or contract is None or contract.hour_shape == "flat" else [use.name]
        given = use.volume_kwh * (EVEN if parts is None else parts)
        met = np.minimum(given, rest)
        rest = rest - met
        emitted += float(met.sum()) * use.kg_per_kwh
        if is_carbon_free(use):
            generation, matched = generation + given, matched + met
    fossil = site.fossil_kg_per_kwh
    shape = (len(results.years), len(resolved.plan.sites))
    residual = float(np.broadcast_to(results.detail["residual"], shape)[y, number])
    # The draft allows no grid average for the rest.
    without = residual_is_grid(resolved, site.id)
    factor = fossil if without or not np.isfinite(residual) else residual
    left = float(rest.sum())
    return SiteMatching(
        site=site.id,
        year=year,
        load=drawn + onsite,
        onsite=onsite,
        generation=generation,
        matched=matched,
        grid_cfe=grid_cfe(resolved, site),
        location_kg=float(results.by_site("scope2_location_kg")[y, :, number].sum()),
        annual_kg=float(results.by_site("scope2_market_kg")[y, :, number].sum()),
        hourly_residual_kg=None if factor is None else emitted + left * factor,
        hourly_fossil_kg=None if fossil is None else emitted + left * fossil,
        undelivered_kwh=undelivered,
        local_shift=int(np.floor(site.utc_offset_h or 0.0)),
        net_of_sold=is_net_of_sold(resolved, site),
        even=tuple(even),
        emitted_kg=emitted,
        rest_kwh=left,
        rest_kg_per_kwh=factor,
        fossil_kg_per_kwh=fossil,
    )


def is_carbon_free(use: ContractUse) -> bool:
    """Return True for electricity at 0 kg/kWh; a supplier's rate above it is matched, but not counted."""
    return use.kg_per_kwh == 0.0


def is_net_of_sold(resolved: Resolved, site: Site) -> bool:
    """Return True where the carbon-free share of the grid is that of a calculated residual mix."""
    origin = resolved.origins.get(f"sites/{site.id}/grid_cfe_share")
    if site.grid_cfe_series is not None or origin is None or in_force(resolved, site) is None:
        return False
    return origin.kind == "entered" and bool(origin.source)


def _sources(hours: SiteYear) -> tuple[np.ndarray, np.ndarray]:
    """Return grid import and what the site gives itself, (8760,) each.

    Electricity from a battery counts as the site's own in the share in which the site charged it.
    """
    flows = hours.flows
    if flows is None:
        return hours.facility_kw, np.zeros(HOURS_PER_YEAR)
    charged = float(flows.charge[0].sum())
    own = 1.0 - float(flows.charge_from_grid[0].sum()) / charged if charged > 0 else 1.0
    return flows.grid_import[0], flows.onsite_used[0] + own * flows.discharge[0]


def deliverable(resolved: Resolved, contract: Contract, site: Site) -> bool:
    """Return True where the instrument is of the grid of the site, or names no region.

    A region is of one grid with those that contain it or that it contains: a coarse entry is not held
    against it.
    """
    if contract.region is None or site.region in (None, WORLD):
        return True
    return resolved.catalog.same_grid(contract.region, site.region)


def grid_cfe(resolved: Resolved, site: Site) -> np.ndarray | None:
    """Return the carbon-free share of the grid in the hours of the UTC year, None where not known.

    An imported series as it is; else the fossil rest follows the course of the grid intensity,
    ``k_h = 1 - (1 - k) x intensity_h / mean intensity``, kept within 0 and 1 (a rule of this program:
    assumed). It is a grid average, not net of attributes sold to others, so some of it may be claimed
    twice; a calculated residual mix gives the share of what is untracked instead.
    """
    series = {item.id: item for item in resolved.plan.series}
    if site.grid_cfe_series is not None and site.grid_cfe_series in series:
        return series_array(series[site.grid_cfe_series])
    if site.grid_cfe_share is None:
        return None
    return np.clip(1.0 - (1.0 - site.grid_cfe_share) * grid_shape(site, resolved, series), 0.0, 1.0)


def share_stays(resolved: Resolved, site: Site) -> bool:
    """Return True where the grid factor changes over the years, which the carbon-free share does not."""
    path = site.grid_path or ()
    moves = len({value for _, value in path}) > 1 if path else bool(site.grid_change_per_year)
    return moves and (resolved.plan.years or 1) > 1 and site.grid_cfe_share is not None


def local(values: np.ndarray, shift: int) -> np.ndarray:
    """Return hours of the UTC year in local time, rolled by whole hours."""
    return np.roll(values, shift)


def summary(
    results: Results, matching: Matching, site: str | None, year: int | None
) -> Mapping[str, float | None]:
    """Return the figures of a site (None: the portfolio) and year (None: all) under stable names."""
    items, found = matching.of(site, year), matching.shares(site, year)

    def added(field: str) -> float | None:
        values = [getattr(item, field) for item in items]
        return None if None in values else float(sum(values))

    return {
        "load_kwh": found.load_kwh,
        "cfe_score": found.cfe,
        "cfe_matched_share": found.matched,
        "cfe_annual_share": found.volumetric,
        "cfe_matched_kwh": found.matched_kwh,
        "cfe_annual_kwh": found.volumetric_kwh,
        "cfe_excess_kwh": found.excess_kwh,
        "scope2_location_kg": added("location_kg"),
        "scope2_market_kg": added("annual_kg"),
        "scope2_market_hourly_draft_residual_kg": added("hourly_residual_kg"),
        "scope2_market_hourly_draft_fossil_kg": added("hourly_fossil_kg"),
        "undelivered_kwh": added("undelivered_kwh"),
    }
