"""Keep or replace: what hardware each way holds, purchase by purchase, with what it is worked out from."""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec

from greenplanner.catalog.store import Catalog
from greenplanner.plan import edits
from greenplanner.plan.resolve import entity_name, resolve
from greenplanner.plan.types import Fleet, Plan, Site
from greenplanner.whatif.purchases import NEVER, leaves, purchases_of
from greenplanner.whatif.replacement import rents


class Hardware(msgspec.Struct, frozen=True):
    """One purchase of one way, as the model takes it: entered, or filled from the catalog.

    ``to_year`` None: to the end of the plan and on. ``busy_w`` of one accelerator; ``embodied_kg`` and
    ``price`` of the whole purchase with its servers, ``price`` None where it is rented; ``rent_per_h`` of
    one accelerator, None where it is bought or not known.
    """

    fleet: str
    name: str
    accelerator: str
    site: str
    tenure: str
    rented: bool
    count: int
    servers: int
    from_year: int
    to_year: int | None
    lifetime_years: float | None
    busy_w: float | None
    embodied_kg: float | None
    price: float | None
    rent_per_h: float | None


def hardware_of(plan: Plan, ids: Sequence[str], catalog: Catalog) -> tuple[Hardware, ...]:
    """Return the purchases of some fleets of a plan, in the order of the ids."""
    complete = resolve(plan, catalog).plan
    found = []
    for key in ids:
        fleet: Fleet = edits.find(complete, "fleets", key)
        site: Site = edits.find(complete, "sites", fleet.site or "")
        lent = rents(complete, fleet)
        row = catalog.tables["accelerators"].get(fleet.accelerator or "")
        for part in purchases_of(plan, key, catalog):
            servers = math.ceil(part.count / (fleet.accelerators_per_server or 1) - 1e-9)
            last = leaves(part, fleet)
            found.append(
                Hardware(
                    fleet=key,
                    name=entity_name(fleet),
                    accelerator=row.name if row is not None else fleet.accelerator or "",
                    site=entity_name(site),
                    tenure=fleet.tenure or "owned",
                    rented=lent,
                    count=part.count,
                    servers=servers,
                    from_year=part.bought,
                    to_year=None if last == NEVER else last,
                    lifetime_years=fleet.lifetime_years,
                    busy_w=fleet.max_w,
                    embodied_kg=_sum(
                        part.count, fleet.embodied_kg_per_accelerator, servers, fleet.embodied_kg_per_server
                    ),
                    price=None
                    if lent
                    else _sum(part.count, fleet.price_per_accelerator, servers, fleet.price_per_server),
                    rent_per_h=fleet.rent_per_accelerator_h if lent else None,
                )
            )
    return tuple(found)


def _sum(count: int, each: float | None, servers: int, server: float | None) -> float | None:
    """Return the sum over accelerators and servers; None where a part is not known."""
    return None if each is None or server is None else count * each + servers * server
