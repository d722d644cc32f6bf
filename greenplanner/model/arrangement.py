"""Who answers for what at a site: own hall, colocation, cloud, and servers that are leased.

The emissions are the same whatever the arrangement; it only says in which scope and category they
stand (GHG Protocol Scope 3 Standard, ch. 5; Scope 2 Guidance, 5.4). What lies in an operator's or
provider's figure (categories 8 and 1) is location-based or provider-stated in both totals:
contracts cover scope 2 only.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np

from greenplanner.model.factors import Factors
from greenplanner.model.hours import HourSums
from greenplanner.plan.types import Fleet, Site

OWN, COLOCATION, CLOUD = "own hall", "colocation", "cloud"
OPERATING_LEASE = "operating lease"
# Categories that hold an operator's or provider's figure, with the parts that each is the sum of.
CATEGORIES = ("cat1", "cat8")
FLEET_PARTS = ("electricity_kg", "upstream_kg", "embodied_kg")


def category_of_site(site: Site) -> str | None:
    """Return cat1 or cat8 for what the operator or provider of a site answers for, None at an own hall."""
    if site.arrangement == CLOUD:
        return "cat1"
    if site.arrangement == COLOCATION:
        return "cat1" if site.operator_category == "category 1" else "cat8"
    return None


def category_of_hardware(fleet: Fleet, site: Site) -> str:
    """Return cat1, cat2 or cat8 for the embodied carbon of a fleet."""
    if site.arrangement == CLOUD:
        return "cat1"
    return "cat8" if fleet.tenure == OPERATING_LEASE else "cat2"


class Arrangement(msgspec.Struct, frozen=True):
    """The arrangement of each fleet's site: arrays (F,) of bool, ``site_*`` (S,).

    ``full``: all electricity in scope 2; ``it_only``: the electricity of the servers, the overhead is
    the operator's. ``operator`` and ``hardware`` give per category which fleets belong to it.
    """

    full: np.ndarray
    it_only: np.ndarray
    cloud: np.ndarray
    operator: dict[str, np.ndarray]
    hardware: dict[str, np.ndarray]
    site_own: np.ndarray
    site_operator: dict[str, np.ndarray]

    @property
    def all_own(self) -> bool:
        """True where every site is an own hall."""
        return bool(self.site_own.all())


def arrangement(fleets: Sequence[Fleet], sites: Sequence[Site]) -> Arrangement:
    """Return the arrangement of a resolved plan."""
    by_id = {site.id: site for site in sites}
    of_fleet = [by_id[fleet.site or ""] for fleet in fleets]
    held = [category_of_site(site) for site in of_fleet]
    hardware = [category_of_hardware(fleet, site) for fleet, site in zip(fleets, of_fleet, strict=True)]
    own = [category_of_site(site) for site in sites]

    def flags(values: list[bool]) -> np.ndarray:
        return np.array(values, dtype=bool)

    return Arrangement(
        full=flags([item is None for item in held]),
        it_only=flags([s.arrangement == COLOCATION and s.load_control is not False for s in of_fleet]),
        cloud=flags([site.arrangement == CLOUD for site in of_fleet]),
        operator={key: flags([item == key for item in held]) for key in CATEGORIES},
        hardware={key: flags([item == key for item in hardware]) for key in ("cat1", "cat2", "cat8")},
        site_own=flags([item is None for item in own]),
        site_operator={key: flags([item == key for item in own]) for key in CATEGORIES},
    )


def scope2_share(who: Arrangement, pue: np.ndarray) -> np.ndarray:
    """Return the share of each fleet's grid import that is scope 2, (D or 1, Y or 1, 12, F).

    1 at an own hall; 1 / PUE in colocation with control over the load (the servers' part); else 0.
    """
    if who.all_own:
        return np.ones((1, 1, 1, 1))
    return np.where(who.full, 1.0, np.where(who.it_only, 1.0 / pue, 0.0))


def operator_electricity(
    fleet: dict[str, np.ndarray],
    factors: Factors,
    who: Arrangement,
    place: np.ndarray,
    rest: dict[str, np.ndarray],
) -> None:
    """Add the electricity in the operator's or provider's figure to the measures of categories 1 and 8.

    Parameters
    ----------
    fleet : measures so far; changed
    rest : empty where every site is an own hall, else ``kwh``, ``location_kg``, ``upstream_kg`` (3b and 3c
        of these kWh), ``powered_h`` (accelerators x powered hours), each (D, Y, 12, F)
    """
    none = np.zeros((1, 1, 12, len(place)))
    if who.all_own:
        fleet |= {f"{key}_{part}": none for key in CATEGORIES for part in FLEET_PARTS[:2]}
        return
    stated = factors.site["provider_kg_per_kwh"][:, None, None, place]
    by_hour = np.where(
        who.cloud, factors.site["provider_kg_per_accelerator_hour"][:, None, None, place], np.nan
    )
    electricity = np.where(np.isnan(stated), rest["location_kg"], rest["kwh"] * np.nan_to_num(stated))
    electricity = np.where(np.isnan(by_hour), electricity, rest["powered_h"] * np.nan_to_num(by_hour))
    upstream = np.where(np.isnan(stated) & np.isnan(by_hour), rest["upstream_kg"], 0.0)
    for key in CATEGORIES:
        fleet[f"{key}_electricity_kg"] = _of(who.operator[key], electricity, none)
        fleet[f"{key}_upstream_kg"] = _of(who.operator[key], upstream, none)


def _of(belongs: np.ndarray, values: np.ndarray, none: np.ndarray) -> np.ndarray:
    """Return the values of those that belong to a category; a small array of zeros where none does."""
    return np.where(belongs, values, 0.0) if belongs.any() else none


def hardware(fleet: dict[str, np.ndarray], factors: Factors, who: Arrangement, place: np.ndarray) -> None:
    """Share the embodied carbon in ``cat2_kg`` out to categories 1, 2 and 8.

    Where the provider states a factor per accelerator-hour, the hardware is inside it.
    """
    whole, none = fleet["cat2_kg"], np.zeros((1, 1, 12, len(place)))
    by_hour = factors.site["provider_kg_per_accelerator_hour"][:, None, None, place]
    for key in ("cat1", "cat8"):
        fleet[f"{key}_embodied_kg"] = _of(who.hardware[key], whole, none)
    if who.cloud.any():
        inside = who.cloud & ~np.isnan(by_hour)
        fleet["cat1_embodied_kg"] = np.where(inside, 0.0, fleet["cat1_embodied_kg"])
    if not who.hardware["cat2"].all():
        fleet["cat2_kg"] = np.where(who.hardware["cat2"], whole, 0.0)


def site_emissions(sites: dict[str, np.ndarray], who: Arrangement) -> None:
    """Move generators, refrigerant and upstream of fuel of an operator's hall into its category."""
    none = np.zeros((1, 1, 12, len(who.site_own)))
    if who.all_own:
        sites |= {f"{key}_hall_kg": none for key in CATEGORIES}
        return
    whole = sites["genset_kg"] + sites["refrigerant_kg"] + sites["cat3a_kg"]
    for key in CATEGORIES:
        sites[f"{key}_hall_kg"] = np.where(who.site_operator[key], whole, 0.0)
    for name in ("genset_kg", "refrigerant_kg", "cat3a_kg"):
        sites[name] = np.where(who.site_own, sites[name], 0.0)


def transfer_kg(
    factors: Factors, active: np.ndarray, month_share: np.ndarray, kg_per_kwh: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return energy and emissions of wide-area data transfer, (D, Y, 12, F) each.

    kWh = GB a month x 12 x kWh per GB; kg = kWh x (direct + upstream factor of the site's grid). It is
    outside the hall: no PUE, no WUE, scope 3 category 1.

    Parameters
    ----------
    active : array (D, Y, F), share of the year in service
    month_share : array (1, 1, 12, 1)
    kg_per_kwh : array (D, Y, F)
    """
    if not factors.fleet["transfer_gb_per_month"].any():
        none = np.zeros((1, 1, 12, active.shape[-1]))
        return none, none
    yearly = factors.fleet["transfer_gb_per_month"] * 12.0 * factors.fleet["transfer_kwh_per_gb"]
    kwh = (yearly[:, None] * active)[:, :, None] * month_share
    return kwh, kwh * kg_per_kwh[:, :, None, :]


def powered_hours(sums: HourSums, factors: Factors, active: np.ndarray) -> np.ndarray:
    """Return accelerator-hours in service and powered, (D, Y, 12, F)."""
    each = factors.fleet["count"] * factors.fleet["powered_share"]
    return each[:, None, None] * sums.hours.T[None, None] * active
