"""Filling the targets of a plan: from the standard that they name, else with assumed values."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import msgspec

from greenplanner.catalog.rows import Row
from greenplanner.catalog.store import Catalog
from greenplanner.plan.attributes import of_entity
from greenplanner.plan.filling import DEFAULT, ENTERED, Context, Origin, default_value
from greenplanner.plan.types import Target

# What a target of one's own takes where nothing is entered. The rate is SBTi's floor (V1.x and V1.3).
_OWN: dict[str, Any] = {
    "measure": "total location-based",
    "path": "linear",
    "minimum_rate": 0.042,
    "residual_share": 0.1,
    "net_zero_year": 2050,
}
# A goal that is entered in one way is not filled in another.
_GOALS = ("target_value", "reduction", "rate_per_year")


@lru_cache(maxsize=1024)
def filled_target(target: Target, catalog: Catalog, context: Context) -> tuple[Target, dict[str, Origin]]:
    """Return the complete target and the origin of each value.

    Raises
    ------
    UnknownIdError
        Where the catalog has no such standard.
    """
    row: Row | None = catalog.row("target_standards", target.standard) if target.standard else None
    sources = {"standard": ("target_standards", row)}
    own_goal = any(getattr(target, name) is not None for name in _GOALS)
    changes: dict[str, Any] = {}
    origins: dict[str, Origin] = {}
    for attribute in of_entity("targets"):
        place = f"targets/{target.id}/{attribute.field}"
        if getattr(target, attribute.field) is not None:
            origins[place] = ENTERED
            continue
        if own_goal and attribute.field in _GOALS:
            continue
        filled = default_value(attribute, sources, catalog, context)
        if filled is None and attribute.field in _OWN:
            filled = _OWN[attribute.field], DEFAULT
        if filled is not None:
            changes[attribute.field], origins[place] = filled
    done = msgspec.structs.replace(target, **changes)
    if done.target_year is None:
        # A limit holds at once; a path ends with the plan.
        year = context.start_year if done.path == "limit" else context.last_year
        done = msgspec.structs.replace(done, target_year=year)
        origins[f"targets/{target.id}/target_year"] = DEFAULT
    return done, origins
