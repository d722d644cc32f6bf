"""Purchase cohorts: a fleet that grows, shrinks or is bought in several years, as parts of one kind.

Like every change of a plan it is a function from plan to plan: each cohort becomes a fleet of its
own with its own year of purchase and lifetime, the model goes on with that plan, and the figures
are summed back into the fleets that were entered.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, MutableMapping
from typing import Any

import msgspec
import numpy as np

from greenplanner.model.years import calendar_years
from greenplanner.plan.embodied_parts import PARTS
from greenplanner.plan.paths import path_values
from greenplanner.plan.resolve import Origin, Resolved, entity_name, filled_again
from greenplanner.plan.types import Fleet

# Between the id of a fleet and the year of a cohort; entered ids cannot hold it by chance often.
MARK, NEXT = "@", "next-"


# What belongs to the accelerator and its server, so that a new model brings its own.
HARDWARE = (
    "peak_tflops",
    "tdp_w",
    "idle_w",
    "ready_w",
    "max_w",
    "power_exponent",
    "power_curve",
    "power_cap_w",
    "server",
    "accelerators_per_server",
    "host_idle_w",
    "host_max_w",
    "memory_gb",
    "memory_w_per_gb",
    "storage_drives",
    "storage_w_per_drive",
    "network_ports",
    "network_w_per_port",
    "psu_efficiency",
    "embodied_kg_per_accelerator",
    "embodied_kg_per_server",
    *PARTS,
    "price_per_accelerator",
    "price_per_server",
    "mass_kg_per_accelerator",
    "mass_kg_per_server",
)


class Part(msgspec.Struct, frozen=True):
    """Accelerators bought together; ``last_year`` is the last one in service, None for by rule."""

    bought: int
    count: int
    last_year: int | None = None


def has_cohorts(fleet: Fleet) -> bool:
    """Return whether a fleet is more than one purchase."""
    return bool(fleet.purchases or fleet.count_path or fleet.growth_per_year) or _has_successor(fleet)


def _has_successor(fleet: Fleet) -> bool:
    return fleet.next_accelerator is not None and fleet.end_of_life == "replace"


def needed(count: int, ratio: float) -> int:
    """Return how many accelerators do the work of ``count`` old ones, rounded up to whole ones."""
    whole = math.ceil(count / ratio - 1e-9)  # what fits exactly must not become one more
    return max(whole, 1) if count > 0 else whole


def work_of(resolved: Resolved, parent: np.ndarray | None, fleets: tuple[Fleet, ...]) -> np.ndarray:
    """Return the work of one accelerator of each cohort, (K,), in those of the fleet as entered."""
    if parent is None:
        return np.ones(len(fleets))
    owners = [resolved.plan.fleets[number] for number in parent]
    return np.array(
        [
            (owner.next_ratio or 1.0) if _has_successor(owner) and MARK + NEXT in fleet.id else 1.0
            for owner, fleet in zip(owners, fleets, strict=True)
        ]
    )


def targets(fleet: Fleet, years: np.ndarray, rule: str | None) -> dict[int, int]:
    """Return the accelerators in service by calendar year, from the first year of service on.

    By the path where one is entered; else count x (1 + growth)^(years since the purchase, or since
    the first year of the plan where it was bought before), rounded to whole accelerators.
    """
    start = max(int(years[0]), fleet.purchase_year or int(years[0]))
    wanted = [int(year) for year in years if year >= start] or [start]
    if fleet.count_path:
        numbers = path_values(fleet.count_path, wanted, rule)
    else:
        steps = np.arange(len(wanted))
        numbers = (fleet.count or 0) * (1.0 + (fleet.growth_per_year or 0.0)) ** steps
    # Halves go up, as a person would round.
    return {year: int(np.floor(number + 0.5)) for year, number in zip(wanted, numbers, strict=True)}


def parts(fleet: Fleet, years: np.ndarray, rule: str | None) -> list[Part]:
    """Return the cohorts of a fleet; the first is the fleet's own purchase.

    What is added is bought in that year; what falls away leaves service at the end of the year
    before, the oldest first.
    """
    wanted = targets(fleet, years, rule)
    first, *later = wanted
    bought = fleet.purchase_year or first
    held = [Part(bought, wanted[first])]
    gone: list[Part] = []
    before = wanted[first]
    for year in later:
        change = wanted[year] - before
        before = wanted[year]
        if change > 0:
            held.append(Part(year, change))
        while change < 0 and held:
            oldest = held.pop(0)
            leaving = min(oldest.count, -change)
            change += leaving
            gone.append(Part(oldest.bought, leaving, year - 1))
            if oldest.count > leaving:
                held.insert(0, Part(oldest.bought, oldest.count - leaving))
    extra = [Part(int(year), round(count)) for year, count in fleet.purchases or ()]
    found = [part for part in (*held, *gone, *extra) if part.count > 0] or [Part(bought, 0)]
    return sorted(found, key=lambda part: (part.bought, part.last_year or 9999))


Filled = tuple[Fleet, dict[str, Origin]]


def _split(resolved: Resolved, fleet: Fleet) -> Iterator[Filled]:
    """Yield the cohorts of a fleet as fleets; the first keeps its id, so that origins stay.

    With each come the origins that are not those of the fleet.
    """
    years, name = calendar_years(resolved), entity_name(fleet)
    taken: set[str] = set()
    # Data transfer is entered for the whole fleet of its first year; it grows and shrinks with it.
    whole = next((n for n in targets(fleet, years, resolved.plan.path_rule).values() if n > 0), 0)
    moved = fleet.transfer_gb_per_month
    for number, part in enumerate(parts(fleet, years, resolved.plan.path_rule)):
        label, number_in_year = str(part.bought), 2
        while label in taken:
            label = f"{part.bought}-{number_in_year}"
            number_in_year += 1
        taken.add(label)
        last = [year for year in (part.last_year, fleet.last_year) if year is not None]
        cohort = msgspec.structs.replace(
            fleet,
            id=fleet.id if number == 0 else f"{fleet.id}{MARK}{label}",
            name=name if number == 0 else f"{name} ({label})",
            count=part.count,
            purchase_year=part.bought,
            last_year=min(last) if last else None,
            growth_per_year=0.0,
            count_path=None,
            purchases=None,
            next_accelerator=None,
            # Work moves between fleets that are in service all the time: the first cohort.
            movable_share=fleet.movable_share if number == 0 and not _has_successor(fleet) else 0.0,
            transfer_gb_per_month=moved * part.count / whole if moved and whole else moved,
        )
        yield from _succession(resolved, fleet, cohort, int(years[-1]))


def _succession(resolved: Resolved, fleet: Fleet, cohort: Fleet, last: int) -> Iterator[Filled]:
    """Yield a cohort, and the other model that follows it at the end of its lifetime.

    The successor is bought in the calendar year that holds the end of the lifetime.
    """
    source = "cohort of the fleet, from growth, accelerators by year, purchases or replacement"
    made = Origin("entered", source=source)
    bought = cohort.purchase_year or 0
    year = max(math.floor(bought + (cohort.lifetime_years or 1.0) + 1e-9), bought + 1)
    left = cohort.last_year is not None and cohort.last_year < year
    own = {f"fleets/{cohort.id}/{field}": made for field in ("count", "purchase_year")}
    if not _has_successor(fleet) or year > last or left:
        yield cohort, own
        return
    yield msgspec.structs.replace(cohort, last_year=year - 1, end_of_life="keep"), own
    model = resolved.catalog.accelerator(fleet.next_accelerator or "").name
    fresh = msgspec.structs.replace(
        cohort,
        id=f"{cohort.id}{MARK}{NEXT}{year}",
        name=f"{entity_name(cohort)}: {model} ({year})",
        accelerator=fleet.next_accelerator,
        count=needed(cohort.count or 0, fleet.next_ratio or 1.0),
        purchase_year=year,
        movable_share=0.0,
        **dict.fromkeys(HARDWARE),
    )
    filled, origins = filled_again(resolved, fresh)
    taken = {path: origins[path] for path in origins if path.rsplit("/", 1)[-1] in HARDWARE}
    yield filled, taken | {f"fleets/{fresh.id}/{field}": made for field in ("count", "purchase_year")}


def _cohorts(resolved: Resolved, fleet: Fleet, cache: MutableMapping[Any, Any] | None) -> list[Filled]:
    """Return the cohorts of a fleet; from the cache the same objects, by which hours are told apart."""
    plan = resolved.plan
    key = ("cohorts", id(fleet), plan.start_year, plan.years, plan.path_rule)
    entry = cache.get(key) if cache is not None else None
    if entry is None:
        entry = (fleet, list(_split(resolved, fleet)))  # the entry holds what its key names
        if cache is not None:
            cache[key] = entry
    found: list[Filled] = entry[1]
    return found


def with_cohorts(
    resolved: Resolved, cache: MutableMapping[Any, Any] | None = None
) -> tuple[Resolved, np.ndarray | None]:
    """Return the plan with each cohort as a fleet, and the index of each one's fleet, (K,).

    Without cohorts the same plan and None. Origins of a cohort are those of its fleet. The cache is
    owned by the caller; a fleet that did not change gives the same cohorts again.
    """
    plan = resolved.plan
    if not any(has_cohorts(fleet) for fleet in plan.fleets):
        return resolved, None
    fleets: list[Fleet] = []
    parent: list[int] = []
    origins: dict[str, Origin] = dict(resolved.origins)
    for number, fleet in enumerate(plan.fleets):
        split = _cohorts(resolved, fleet, cache) if has_cohorts(fleet) else [(fleet, {})]
        for cohort, own in split:
            fleets.append(cohort)
            parent.append(number)
            if cohort.id != fleet.id:
                for field in fleet.__struct_fields__:
                    origin = resolved.origins.get(f"fleets/{fleet.id}/{field}")
                    if origin is not None:
                        origins[f"fleets/{cohort.id}/{field}"] = origin
            origins.update(own)
    expanded = msgspec.structs.replace(plan, fleets=tuple(fleets))
    return msgspec.structs.replace(resolved, plan=expanded, origins=origins), np.array(parent, dtype=int)


def parent_plan(resolved: Resolved, moved: Resolved, parent: np.ndarray) -> Resolved:
    """Return the plan as entered, with the utilization that moved work left the first cohorts with."""
    first = {int(number): k for k, number in reversed(list(enumerate(parent)))}
    fleets = tuple(
        msgspec.structs.replace(fleet, utilization=moved.plan.fleets[first[number]].utilization)
        for number, fleet in enumerate(resolved.plan.fleets)
    )
    return msgspec.structs.replace(resolved, plan=msgspec.structs.replace(resolved.plan, fleets=fleets))


# Intermediate figures of fleets, which are weighted with the number of accelerators of a cohort.
_WEIGHTED = ("bought", "charged", "active")


def gathered(
    detail: dict[str, np.ndarray],
    parent: np.ndarray,
    counts: np.ndarray,
    entered: np.ndarray,
    drawn: np.ndarray,
) -> dict[str, np.ndarray]:
    """Return the intermediate figures with the cohorts summed into their fleets.

    Parameters
    ----------
    counts : array (K,), accelerators of the cohorts
    entered : array (F,), accelerators of the fleets; shares and purchases are in terms of these
    drawn : array (Y, K), grid import of the cohorts in kWh, the weight of what holds for a kilowatt-hour
    """
    found = dict(detail)
    fleets = len(entered)
    member = np.zeros((len(parent), fleets))
    member[np.arange(len(parent)), parent] = 1.0
    first = np.array([int(np.flatnonzero(parent == number)[0]) for number in range(fleets)], dtype=int)
    for name in _WEIGHTED:
        weight = np.where(entered[parent] > 0, counts / np.maximum(entered[parent], 1.0), 0.0)
        found[name] = (detail[name] * weight) @ member
    if "servers" in detail:
        # As many as stand there at most at the same time.
        found["servers"] = (detail["servers"] * (detail["active"] > 0)) @ member
        found["servers"] = found["servers"].max(axis=0)
    for name in ("mean_busy", "idle_w", "busy_w"):
        if name in detail:
            found[name] = detail[name][..., first]
    for name in ("shape_weight", "paid_price"):
        if name in detail:
            # A cohort that draws nothing in a year has no value.
            sums = (np.where(drawn > 0, detail[name], 0.0) * drawn) @ member
            with np.errstate(divide="ignore", invalid="ignore"):
                found[name] = np.where(drawn @ member > 0, sums / (drawn @ member), np.nan)
    return found
