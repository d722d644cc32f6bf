"""A purchase of a fleet that another accelerator model takes over from a year on, as plans."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NoReturn

import msgspec
import numpy as np

from greenplanner.catalog.store import Catalog, UnknownIdError
from greenplanner.model.cohorts import HARDWARE, Part, needed
from greenplanner.model.evaluate import demand_of, powered_of
from greenplanner.model.rent import RENT, is_rented
from greenplanner.plan import edits
from greenplanner.plan import messages as m
from greenplanner.plan.messages import SentenceError, quoted, shown
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site
from greenplanner.whatif.purchases import NEVER, leaves, purchases_of, split

# What says how a fleet grows; a replacement is one purchase.
_RULES = ("growth_per_year", "count_path", "purchases", "next_accelerator", "next_ratio")


class RefreshError(SentenceError):
    """The comparison cannot be made; one sentence says why."""


class Successor(msgspec.Struct, frozen=True):
    """What takes over: an accelerator model, the work of one of it over that of an old one, and where.

    ``site`` is the id of another site, None for the same; ``hardware`` are fields of the new fleet that
    are entered, such as ``price_per_accelerator``, ``tenure`` or ``rent_per_accelerator_h``. All else comes
    from the new model; the rent of the old one is never taken for that of the new.
    """

    accelerator: str
    ratio: float
    site: str | None = None
    hardware: Mapping[str, object] = {}


class Made(msgspec.Struct, frozen=True):
    """A plan with a replacement, and the ids of the old and the new fleets in it."""

    plan: Plan
    old: tuple[str, ...]
    new: tuple[str, ...]
    count: int


def with_replacement(
    plan: Plan,
    fleet_id: str,
    year: int,
    accelerator: str,
    ratio: float,
    catalog: Catalog,
    hardware: Mapping[str, object] | None = None,
    purchase: int | None = None,
) -> Plan:
    """Return the plan in which a purchase of a fleet runs to the year before and another model takes over.

    The new fleet does the same work with count / ratio accelerators, rounded up; it keeps the site,
    the utilization and the lifetime, and takes everything else from the new model.

    Parameters
    ----------
    year : first year of service of the new fleet
    ratio : work of one new accelerator over that of an old one
    hardware : fields of the new fleet that are entered, such as ``price_per_accelerator``
    purchase : year of the purchase; None for all that the fleet made before ``year``

    Raises
    ------
    RefreshError
        Where nothing of the fleet is in service before, or the ratio is not above 0.
    """
    successor = Successor(accelerator, ratio, hardware=hardware or {})
    chosen = chosen_of(plan, fleet_id, purchase, year, catalog)
    return made(plan, fleet_id, chosen, year, successor, catalog, held_of(plan, fleet_id, catalog)).plan


def choices(plan: Plan, fleet_id: str, now: int, catalog: Catalog) -> list[tuple[int, int]]:
    """Return the purchases of a fleet that can be replaced in a year: year and number of accelerators."""
    found: dict[int, int] = {}
    for number in _present(plan, fleet_id, now, catalog):
        part = purchases_of(plan, fleet_id, catalog)[number]
        found[part.bought] = found.get(part.bought, 0) + part.count
    return sorted(found.items())


def _present(plan: Plan, fleet_id: str, year: int, catalog: Catalog) -> list[int]:
    """Return the positions of the purchases that are in service before a year and not gone by then.

    Rented hardware without a year is there at the start of the plan; a purchase without one falls into
    the first year.
    """
    fleet: Fleet = edits.find(plan, "fleets", fleet_id)
    lent = rents(plan, fleet) and fleet.purchase_year is None
    complete = resolve(plan, catalog).plan
    filled: Fleet = edits.find(complete, "fleets", fleet_id)
    first = complete.start_year or year
    return [
        number
        for number, part in enumerate(purchases_of(plan, fleet_id, catalog))
        if part.count
        and _stands_to(part, filled) >= year
        and (part.bought < year or (lent and number == 0 and part.bought == year == first))
    ]


def _stands_to(part: Part, fleet: Fleet) -> float:
    """Return up to when hardware of a purchase stands by the plan: a year, or the 1 January of the next.

    What is bought again stands on; what retires, or is followed by another model, does not.
    """
    end = part.bought + (fleet.lifetime_years or 1.0) + 1e-9
    if fleet.end_of_life == "replace" and fleet.next_accelerator is not None:
        return min(leaves(part, fleet), max(math.floor(end), part.bought + 1))
    return min(leaves(part, fleet), end) if fleet.end_of_life == "retire" else leaves(part, fleet)


def chosen_of(plan: Plan, fleet_id: str, purchase: int | None, year: int, catalog: Catalog) -> list[int]:
    """Return the positions of the purchases to replace; raises :class:`RefreshError` where there is none."""
    held = purchases_of(plan, fleet_id, catalog)
    there = _present(plan, fleet_id, year, catalog)
    if purchase is None and there:
        return there
    fleet: Fleet = edits.find(plan, "fleets", fleet_id)
    if not there:
        _refuse(fleet, held, year)
    found = [number for number in there if held[number].bought == purchase]
    if not found:
        known = ", ".join(dict.fromkeys(str(held[number].bought) for number in there))
        fields = {"year": str(purchase), "other": str(year), "choices": known}
        raise RefreshError(m.REFRESH_PURCHASE, value=shown(fleet.name or fleet.id), **fields)
    return found


def _refuse(fleet: Fleet, held: Sequence[Part], year: int) -> NoReturn:
    """Raise why nothing of a fleet can be replaced in a year."""
    name, bought = shown(fleet.name or fleet.id), [part.bought for part in held if part.count]
    if not bought:
        raise RefreshError(m.REFRESH_EMPTY, value=name)
    if min(bought) < year:
        raise RefreshError(m.REFRESH_GONE, value=name, year=str(year))
    raise RefreshError(m.REFRESH_EARLY, value=shown(year), other=str(min(bought)))


def rents(plan: Plan, fleet: Fleet) -> bool:
    site: Site | None = next((each for each in plan.sites if each.id == fleet.site), None)
    return site is not None and is_rented(fleet, site)


class Held(msgspec.Struct, frozen=True):
    """What workloads make of a fleet, entered so that its parts go on as the whole does.

    ``scale`` is the power while busy over that of the catalog; 1 and no values without workloads.
    """

    values: dict[str, object] = {}
    scale: float = 1.0


def held_of(plan: Plan, fleet_id: str, catalog: Catalog) -> Held:
    """Return the mean utilization of a fleet that its workloads drive, and its power while busy."""
    resolved = resolve(plan, catalog)
    before: Fleet = edits.find(resolved.plan, "fleets", fleet_id)
    years = [edits.find(each.plan, "fleets", fleet_id) for each in demand_of(resolved).plans]
    if all(each.utilization is before.utilization for each in years):
        return Held()
    means = [float(np.mean(each.utilization)) for each in years]
    powered = powered_of(resolved)
    mean = means[0]
    if powered is not None and len(means) > 1:
        # A year counts by what is powered in it; before the purchase nothing is.
        number = [fleet.id for fleet in resolved.plan.fleets].index(fleet_id)
        mean = float(np.average(means, weights=np.maximum(powered[:, number], 1e-9)))
    values: dict[str, object] = {"utilization": mean}
    if years[0].max_w == before.max_w or not before.max_w or not years[0].max_w:
        return Held(values)
    return Held(values | {"max_w": years[0].max_w}, years[0].max_w / before.max_w)


def made(
    plan: Plan,
    fleet_id: str,
    chosen: Sequence[int],
    year: int,
    successor: Successor,
    catalog: Catalog,
    held: Held,
) -> Made:
    """Return the plan in which the chosen purchases serve to the year before, then the successor."""
    ratio, accelerator = successor.ratio, successor.accelerator
    if not ratio > 0 or not math.isfinite(ratio):
        raise RefreshError(m.REFRESH_RATIO, value=shown(ratio))
    try:
        name = catalog.accelerator(accelerator).name
    except UnknownIdError:
        raise RefreshError(m.REFRESH_MODEL, value=quoted(accelerator)) from None
    if successor.site is not None and all(site.id != successor.site for site in plan.sites):
        raise RefreshError(m.REFRESH_SITE, value=quoted(successor.site))
    fleet: Fleet = edits.find(plan, "fleets", fleet_id)
    parts = purchases_of(plan, fleet_id, catalog)
    apart = split(plan, fleet_id, chosen, catalog, held.values)
    old = [
        msgspec.structs.replace(each, last_year=min(year - 1, each.last_year or NEVER), end_of_life="keep")
        for each in apart.chosen
    ]
    plan_now = apart.into(plan, fleet_id, old, catalog)
    new: list[Fleet] = []
    for last, count in _by_last_year([parts[number] for number in chosen], fleet):
        if last < year:
            continue  # it goes without a successor
        fresh = msgspec.structs.replace(
            fleet,
            id=edits.new_id(plan_now, "fleets", f"{fleet.id}-next"),
            name=f"{fleet.name or fleet.id}: {name}",
            site=successor.site or fleet.site,
            accelerator=accelerator,
            count=needed(count, ratio),
            purchase_year=year,
            last_year=None if last == NEVER else last,
            end_of_life="replace",
            **dict.fromkeys((*HARDWARE, RENT, *_RULES)),
        )
        if fleet.transfer_gb_per_month is not None and apart.whole:
            same = fleet.transfer_gb_per_month * count / apart.whole
            fresh = msgspec.structs.replace(fresh, transfer_gb_per_month=same)
        fresh = msgspec.structs.replace(fresh, **_loaded(plan, fresh, held, catalog), **successor.hardware)
        plan_now = edits.add(plan_now, "fleets", fresh, catalog=catalog)
        new.append(fresh)
    return Made(
        plan_now,
        tuple(each.id for each in old),
        tuple(each.id for each in new),
        sum(each.count or 0 for each in new),
    )


def _by_last_year(parts: Sequence[Part], fleet: Fleet) -> list[tuple[int, int]]:
    """Return last year in service and number of accelerators of the purchases, summed by that year."""
    found: dict[int, int] = {}
    for part in parts:
        last = leaves(part, fleet)
        found[last] = found.get(last, 0) + part.count
    return sorted(found.items())


def _loaded(plan: Plan, fresh: Fleet, held: Held, catalog: Catalog) -> dict[str, object]:
    """Return utilization and busy power of the new fleet where workloads drive the old one."""
    if not held.values:
        return {}
    alone = msgspec.structs.replace(plan, fleets=(fresh,), workloads=(), scenarios=(), measurements=())
    full = resolve(alone, catalog).plan.fleets[0].max_w
    values = {"utilization": held.values["utilization"]}
    return values if held.scale == 1.0 or full is None else values | {"max_w": full * held.scale}
