"""Rented hardware: what stands in the cloud or on an operating lease costs a rent and no purchase.

Rent = accelerators x 8 760 h x share of the year in service x rent per accelerator-hour: all hours for
which the hardware is held, busy or not. Whoever rents owns nothing, so price, annuity and maintenance
are 0 (the lessor's, as in IFRS 16 for short leases: a payment of the year; here of all operating
leases). The rent of a cloud holds electricity, cooling and water, so they are charged beside it only
where a price is entered at the site. Nobody's list price is assumed: without a rent it is not known,
not counted, and a notice says so.
"""

from __future__ import annotations

import numpy as np

from greenplanner.model.arrangement import CLOUD, category_of_hardware
from greenplanner.model.calendar import MONTH_SHARE
from greenplanner.model.factors import Factors
from greenplanner.plan.resolve import Resolved
from greenplanner.plan.types import HOURS_PER_YEAR, Fleet, Plan, Site

# What says that the bill of a cloud site is its user's.
ELECTRICITY = (
    "electricity_price_per_kwh",
    "electricity_price_path",
    "price_series",
    "peak_price_per_kwh",
)
WATER = ("water_price_per_m3",)
# Fields of a fleet that say nothing where it is rented, and the one that says nothing elsewhere.
BOUGHT = ("price_per_accelerator", "price_per_server", "maintenance_share")
RENT = "rent_per_accelerator_h"

NOT_BOUGHT = "0: the hardware is rented, and its rent counts instead"
INSIDE = "0: inside the rent of the cloud; a price entered at the site would count beside it"
NOT_RENTED = "0: the hardware is bought"
UNKNOWN = "no rent is entered: not known and not counted"
_ELECTRICITY_COST, _WATER_COST = "cost_electricity", "cost_water"
_OF_BOUGHT = ("cost_capital", "capital_annuity", "cost_maintenance")


def is_rented(fleet: Fleet, site: Site) -> bool:
    """Return whether the hardware is a provider's or on an operating lease (category 1 or 8)."""
    return category_of_hardware(fleet, site) != "cat2"


def rented(plan: Plan) -> np.ndarray:
    """Return which fleets of a plan are rented, (F,) of bool."""
    sites = {site.id: site for site in plan.sites}
    return np.array([is_rented(fleet, sites[fleet.site or ""]) for fleet in plan.fleets], dtype=bool)


def unknown(plan: Plan) -> tuple[Fleet, ...]:
    """Return the rented fleets whose rent nobody entered."""
    return tuple(
        fleet
        for fleet, lent in zip(plan.fleets, rented(plan), strict=True)
        if lent and fleet.rent_per_accelerator_h is None and fleet.count
    )


def is_billed(resolved: Resolved, site: Site, fields: tuple[str, ...] = ELECTRICITY) -> bool:
    """Return whether electricity or water of a site is billed: at a cloud only by an entered price."""
    if site.arrangement != CLOUD:
        return True
    origins = (resolved.origins.get(f"sites/{site.id}/{field}") for field in fields)
    return any(origin is not None and origin.kind == "entered" for origin in origins)


def billed(resolved: Resolved, fields: tuple[str, ...] = ELECTRICITY) -> np.ndarray:
    """Return at which sites electricity or water is billed, (S,) of 0 and 1."""
    return np.array([float(is_billed(resolved, site, fields)) for site in resolved.plan.sites])


def in_rent(plan: Plan, path: str) -> bool:
    """Return whether a path is a price of a cloud site of a plan as entered that nobody pays."""
    entity, key, field = [*path.split("/"), "", ""][:3]
    for fields in (ELECTRICITY, WATER):
        if entity == "sites" and field in fields:
            site = next((each for each in plan.sites if each.id == key), None)
            entered = site is not None and any(getattr(site, each) is not None for each in fields)
            return site is not None and site.arrangement == CLOUD and not entered
    return False


def cost_rent(factors: Factors, lent: np.ndarray, active: np.ndarray) -> np.ndarray:
    """Return the rent of the fleets in currency, (D, Y, 12, F); one without an entry counts nothing.

    Parameters
    ----------
    lent : array (F,) of bool
    active : array (D, Y, F), share of the year in service
    """
    each = np.nan_to_num(factors.fleet[RENT]) * lent
    if not each.any():
        return np.zeros((1, 1, 12, len(lent)))
    yearly = factors.fleet["count"] * HOURS_PER_YEAR * each
    return (yearly[:, None] * active)[:, :, None] * MONTH_SHARE


def instead(resolved: Resolved, measure: str, fleet: Fleet, site: Site) -> str:
    """Return why a cost of a fleet is 0 by the tenure of its hardware; empty where its formula holds."""
    if measure in _OF_BOUGHT and is_rented(fleet, site):
        return NOT_BOUGHT
    if measure == "cost_rent":
        if not is_rented(fleet, site):
            return NOT_RENTED
        return UNKNOWN if fleet.rent_per_accelerator_h is None else ""
    for cost, fields in ((_ELECTRICITY_COST, ELECTRICITY), (_WATER_COST, WATER)):
        if measure == cost and not is_billed(resolved, site, fields):
            return INSIDE
    return ""
