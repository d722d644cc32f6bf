"""Edits of calculated residual mixes: Plan -> Plan."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from greenplanner.catalog.store import Catalog
from greenplanner.plan.edits import add, new_id, remove, replace_entity, set_values
from greenplanner.plan.types import Plan, ResidualMix


def with_mix(
    plan: Plan,
    mix: ResidualMix,
    take: Collection[str],
    leave: Collection[str] = (),
    catalog: Catalog | None = None,
) -> tuple[Plan, str]:
    """Return the plan with a residual mix, and its id: a mix with a known id is replaced by it.

    Parameters
    ----------
    take : ids of the sites that take it; an entered residual factor of them is cleared
    leave : ids of the sites that take it no more

    Raises
    ------
    EditError
        Where a value of the mix, or a site, is not one that the plan can hold.
    """
    if any(item.id == mix.id for item in plan.residual_mixes):
        plan = replace_entity(plan, "residual_mixes", mix, catalog)
    else:
        mix = msgspec.structs.replace(mix, id=new_id(plan, "residual_mixes", mix.name or "residual mix"))
        plan = add(plan, "residual_mixes", mix, catalog=catalog)
    values: dict[str, object] = {}
    for key in take:
        values |= {f"sites/{key}/residual_mix": mix.id, f"sites/{key}/residual_kg_per_kwh": None}
    using = {site.id for site in plan.sites if site.residual_mix == mix.id}
    values |= {f"sites/{key}/residual_mix": None for key in leave if key in using}
    return set_values(plan, values, catalog) if values else plan, mix.id


def without_mix(plan: Plan, key: str) -> Plan:
    """Return the plan without a residual mix; sites that took it fall back to the published one."""
    return remove(plan, "residual_mixes", [key], cascade=True)
