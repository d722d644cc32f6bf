"""The purchases of a fleet, and one of them as a fleet of its own while the others stay as they are."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Sequence

import msgspec

from greenplanner.catalog.store import Catalog
from greenplanner.model.cohorts import Part, has_cohorts, parts, targets
from greenplanner.model.years import calendar_years
from greenplanner.plan import edits
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan

NEVER = 9999


class Split(msgspec.Struct, frozen=True):
    """A fleet taken apart: what is chosen, by its last year, and what stays.

    ``chosen`` are fleets without a rule of growth or succession; ``stays`` the rest, in which the
    first has the id of the fleet where anything stays. ``whole`` are the accelerators for which data
    transfer is entered.
    """

    chosen: tuple[Fleet, ...]
    stays: tuple[Fleet, ...]
    whole: int

    def into(self, plan: Plan, fleet_id: str, fleets: Iterable[Fleet], catalog: Catalog) -> Plan:
        """Return the plan with the rest and other fleets in the place of the fleet."""
        placed = [*fleets, *self.stays]
        keeps = next(each for each in placed if each.id == fleet_id)
        found = edits.replace_entity(plan, "fleets", keeps, catalog)
        for each in placed:
            if each is not keeps:
                found = edits.add(found, "fleets", each, catalog=catalog)
        return found


def purchases_of(plan: Plan, fleet_id: str, catalog: Catalog) -> tuple[Part, ...]:
    """Return what a fleet buys, by year: with growth, falling away and further purchases.

    Raises :class:`greenplanner.plan.edits.EditError` where the plan has no such fleet.
    """
    resolved = resolve(plan, catalog)
    fleet: Fleet = edits.find(resolved.plan, "fleets", fleet_id)
    years = calendar_years(resolved)
    if not has_cohorts(fleet):
        return (Part(fleet.purchase_year or int(years[0]), fleet.count or 0),)
    return tuple(parts(fleet, years, resolved.plan.path_rule))


def last_bought(fleet: Fleet, first: int) -> int:
    """Return the year of the hardware that stands at the start of the plan, purchases repeated till then.

    A fleet of 2018 that is replaced every 4 years stands in 2026 with hardware of 2022. ``fleet`` is
    filled, ``first`` the first year of the plan.
    """
    bought, life = fleet.purchase_year or first, fleet.lifetime_years or 1.0
    if fleet.end_of_life != "replace" or bought >= first:
        return bought
    times = max(0, math.ceil((first - bought) / life - 1e-9) - 1)
    return max(bought, math.floor(bought + times * life + 1e-9))


def split(
    plan: Plan, fleet_id: str, chosen: Collection[int], catalog: Catalog, entered: dict[str, object]
) -> Split:
    """Return the chosen purchases and the rest of a fleet as fleets.

    Servers are counted by purchase, so purchases of one year are kept apart and no figure changes.

    Parameters
    ----------
    chosen : positions in :func:`purchases_of`
    entered : fields that all parts take, such as the utilization
    """
    held = purchases_of(plan, fleet_id, catalog)
    resolved = resolve(plan, catalog)
    filled: Fleet = edits.find(resolved.plan, "fleets", fleet_id)
    fleet: Fleet = msgspec.structs.replace(edits.find(plan, "fleets", fleet_id), **entered)
    rest = [part for number, part in enumerate(held) if number not in chosen]
    gone = [part for number, part in enumerate(held) if number in chosen]
    wanted = targets(filled, calendar_years(resolved), resolved.plan.path_rule)
    # Data transfer is entered for the whole fleet of its first year.
    whole = next((count for count in wanted.values() if count > 0), 0)
    free = _free_ids(plan, fleet_id)

    def fleets(group: Sequence[Part], oldest: bool, **changes: object) -> tuple[Fleet, ...]:
        made = []
        for number, bucket in enumerate(_buckets(group)):
            start = bucket[0]
            name = free(start)
            made.append(
                msgspec.structs.replace(
                    fleet,
                    id=name,
                    name=fleet.name if name == fleet.id else f"{fleet.name or fleet.id} ({start.bought})",
                    count=start.count,
                    purchase_year=start.bought,
                    last_year=None if leaves(start, fleet) == NEVER else leaves(start, fleet),
                    purchases=tuple((float(each.bought), float(each.count)) for each in bucket[1:]) or None,
                    growth_per_year=None,
                    count_path=None,
                    # Work moves between fleets that are in service all the time: the first purchase.
                    movable_share=fleet.movable_share if number == 0 and oldest else None,
                    transfer_gb_per_month=_times(fleet.transfer_gb_per_month, start.count, whole),
                    **changes,
                )
            )
        return tuple(made)

    # The rest first: where anything stays, it keeps the id that workloads and scenarios name.
    simple = _without_extra(fleet, held, gone) if rest else None
    stays = (simple,) if simple is not None else fleets(rest, 0 not in chosen)
    if simple is not None:
        free(held[0])
    first = resolved.plan.start_year or 0
    aged = [
        msgspec.structs.replace(
            part, bought=last_bought(msgspec.structs.replace(filled, purchase_year=part.bought), first)
        )
        for part in gone
    ]
    aged.sort(key=lambda part: part.bought)
    return Split(fleets(aged, 0 in chosen, next_accelerator=None, next_ratio=None), stays, whole)


def _free_ids(plan: Plan, fleet_id: str) -> Callable[[Part], str]:
    """Return what names the parts of a fleet: the first has its id, whichever that is."""
    taken = {each.id for each in plan.fleets if each.id != fleet_id}

    def free(part: Part) -> str:
        base = name = fleet_id if fleet_id not in taken else f"{fleet_id}-{part.bought}"
        number = 2
        while name in taken:
            name, number = f"{base}-{number}", number + 1
        taken.add(name)
        return name

    return free


def _without_extra(fleet: Fleet, held: Sequence[Part], gone: Sequence[Part]) -> Fleet | None:
    """Return the fleet without some of its further purchases, where only these are taken out.

    Then its rule of growth stays a rule; None where it has to become a list of purchases.
    """
    extra = [Part(int(year), round(count)) for year, count in fleet.purchases or ()]
    # Growth may buy as many in the same year; which of the two is meant cannot be told then.
    if any(part not in extra or held.count(part) > 1 for part in gone):
        return None
    kept = [pair for pair, part in zip(fleet.purchases or (), extra, strict=True) if part not in gone]
    return msgspec.structs.replace(fleet, purchases=tuple(kept) or None)


def _buckets(group: Sequence[Part]) -> list[list[Part]]:
    """Return the purchases that one fleet can hold together: one last year, each year once."""
    found: list[list[Part]] = []
    for part in group:
        for bucket in found:
            if bucket[0].last_year == part.last_year and bucket[-1].bought < part.bought:
                bucket.append(part)
                break
        else:
            found.append([part])
    return found


def _times(value: float | None, count: int, whole: int) -> float | None:
    """Return the share of an amount of the whole fleet in its first year; None where none is entered."""
    return value * count / whole if value is not None and whole else value


def leaves(part: Part, fleet: Fleet) -> int:
    """Return the last year in service of a purchase; :data:`NEVER` where it has none."""
    return min([year for year in (part.last_year, fleet.last_year) if year is not None], default=NEVER)
