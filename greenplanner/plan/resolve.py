"""Filling a plan from the catalog: the complete plan and the origin of each of its values."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import msgspec

import greenplanner
from greenplanner.catalog.rows import Row
from greenplanner.catalog.store import Catalog, UnknownIdError, default_catalog
from greenplanner.plan.attributes import of_entity
from greenplanner.plan.embodied_parts import with_parts
from greenplanner.plan.filling import (
    ENTERED,
    Context,
    Origin,
    ResolveError,
    default_value,
    from_quantity,
    with_spreads,
)
from greenplanner.plan.instruments import instrument_values
from greenplanner.plan.measurements import measured_origins
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.paths import path_start
from greenplanner.plan.ranges import range_origins
from greenplanner.plan.resolve_sites import filled_site, mix_factors, series_array
from greenplanner.plan.resolve_targets import filled_target
from greenplanner.plan.resolve_workloads import filled_workload
from greenplanner.plan.types import Contract, Entity, Fleet, Plan, ResidualMix, Series, Site

__all__ = [
    "ENTERED",
    "GENERIC",
    "Origin",
    "ResolveError",
    "Resolved",
    "entity_name",
    "from_quantity",
    "mix_factors",
    "residual_is_grid",
    "resolve",
    "series_array",
]

GENERIC = "generic"
# Lists that reports ask for; none acts on a total.
_REPORTING = ("removals", "cpu_servers", "reservations")


class Resolved(msgspec.Struct, frozen=True):
    """The complete plan (every field that has a default is filled) with origins by path.

    Paths are ``plan/<field>`` and ``<list>/<id>/<field>``. ``entered`` is the plan before it was filled.
    """

    plan: Plan
    origins: Mapping[str, Origin]
    catalog: Catalog
    method: str
    entered: Plan | None = None


def resolve(plan: Plan, catalog: Catalog | None = None) -> Resolved:
    """Fill the plan from the catalog.

    Parameters
    ----------
    plan : Plan
        The plan as entered.
    catalog : Catalog, optional
        The shipped one where None.

    Raises
    ------
    ResolveError
        When a value names a catalog row or a series that is not there.
    """
    catalog = catalog or default_catalog()
    origins: dict[str, Origin] = {}
    filled = _fill_plan(plan, catalog, origins)
    start = filled.start_year or 0
    last = start + (filled.years or 1) - 1
    gwp_set = filled.gwp_set or "AR6"
    context = Context(start, last, filled.usd_rate or 1.0, filled.path_rule, gwp_set)
    series = {item.id: item for item in plan.series}

    mixes = {item.id: item for item in plan.residual_mixes}
    sites = []
    for site in plan.sites:
        done, found = _site(site, catalog, context, series, mixes)
        sites.append(done)
        origins.update(found)
    fleets = []
    known = {site.id for site in plan.sites}
    for fleet in plan.fleets:
        if fleet.site not in known:
            raise ResolveError(f"fleets/{fleet.id}/site: the plan has no site {fleet.site!r}")
        try:
            result, found = _fleet(fleet, catalog, context)
        except UnknownIdError as error:
            raise ResolveError(f"fleets/{fleet.id}: {error}") from None
        fleets.append(result)
        origins.update(found)
    by_id = {fleet.id: fleet for fleet in fleets}
    homes = {site.id: site.region for site in sites}
    workloads = []
    for work in plan.workloads:
        if work.fleet is not None and work.fleet not in by_id:
            raise ResolveError(f"workloads/{work.id}/fleet: the plan has no fleet {work.fleet!r}")
        try:
            runs_on = by_id.get(work.fleet or "")
            home = homes.get(runs_on.site or "") if runs_on is not None else None
            task, found = filled_workload(work, runs_on, catalog, context, home)
        except UnknownIdError as error:
            raise ResolveError(f"workloads/{work.id}: {error}") from None
        workloads.append(task)
        origins.update(found)
    contracts = [_simple(item, "contracts", catalog, context, origins) for item in plan.contracts]
    ledger = [_simple(item, "credits", catalog, context, origins) for item in plan.credits]
    reporting = {
        name: tuple(_simple(item, name, catalog, context, origins) for item in getattr(plan, name))
        for name in _REPORTING
    }
    targets = []
    for target in plan.targets:
        try:
            aim, found = filled_target(target, catalog, context)
        except UnknownIdError as error:
            raise ResolveError(f"targets/{target.id}: {error}") from None
        targets.append(aim)
        origins.update(found)
    complete = msgspec.structs.replace(
        filled,
        sites=tuple(sites),
        fleets=tuple(fleets),
        workloads=tuple(workloads),
        contracts=tuple(contracts),
        credits=tuple(ledger),
        **reporting,
        targets=tuple(targets),
    )
    origins.update(range_origins(plan, catalog))
    origins.update(measured_origins(plan))
    return Resolved(complete, origins, catalog, greenplanner.METHOD_VERSION, plan)


def _site(
    site: Site,
    catalog: Catalog,
    context: Context,
    series: Mapping[str, Series],
    mixes: Mapping[str, ResidualMix],
) -> tuple[Site, dict[str, Origin]]:
    """Return a site filled and the origins; an entered residual factor goes before a calculated mix."""
    mix = None if site.residual_mix is None else mixes.get(site.residual_mix)
    if site.residual_mix is not None and mix is None:
        problem = f"the plan has no residual mix {site.residual_mix!r}"
        raise ResolveError(f"sites/{site.id}/residual_mix: {problem}")
    try:
        mix = mix if site.residual_kg_per_kwh is None else None
        return filled_site(site, catalog, context, series, mix)
    except SentenceError as error:
        raise ResolveError(f"residual_mixes/{site.residual_mix}: {error}") from None
    except UnknownIdError as error:
        raise ResolveError(f"sites/{site.id}: {error}") from None


# -- the plan itself ---------------------------------------------------------------------------


def _fill_plan(plan: Plan, catalog: Catalog, origins: dict[str, Origin]) -> Plan:
    currency = plan.currency or "USD"
    sources = {"currency": ("currencies", catalog.tables["currencies"].get(currency))}
    changes: dict[str, Any] = {}
    for attribute in of_entity("plan"):
        path = f"plan/{attribute.field}"
        if getattr(plan, attribute.field) is not None:
            origins[path] = ENTERED
            continue
        filled = default_value(attribute, sources, catalog, None)
        if attribute.field == "carbon_price_per_t" and plan.carbon_price_path:
            start = path_start(plan.carbon_price_path, plan.start_year or 2026, plan.path_rule)
            filled = start, Origin("entered", source="first year of the carbon price by year")
        if filled is None and attribute.field == "usd_rate":
            note = f"no exchange rate is known for {currency}; enter one"
            filled = 1.0, Origin("assumed", source="program default", quality="assumed", note=note)
        if filled is not None:
            changes[attribute.field], origins[path] = filled
    return msgspec.structs.replace(plan, **changes)


# -- fleets ------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def _fleet(fleet: Fleet, catalog: Catalog, context: Context) -> tuple[Fleet, dict[str, Origin]]:
    accelerator = catalog.accelerator(fleet.accelerator or GENERIC)
    server = catalog.server(fleet.server or accelerator.server or GENERIC)
    sources: dict[str, tuple[str, Row | None]] = {
        "accelerator": ("accelerators", accelerator),
        "server": ("servers", server),
    }
    # Idle and busy power of the catalog scale with a TDP that the user entered.
    scale = 1.0
    if fleet.tdp_w is not None and accelerator.tdp_w:
        scale = fleet.tdp_w / accelerator.tdp_w
    changes: dict[str, Any] = {}
    origins: dict[str, Origin] = {}
    for attribute in of_entity("fleets"):
        path = f"fleets/{fleet.id}/{attribute.field}"
        if getattr(fleet, attribute.field) is not None:
            origins[path] = ENTERED
            continue
        filled = default_value(attribute, sources, catalog, context)
        if filled is None:
            continue
        value, origin = filled
        if attribute.field in ("idle_w", "max_w") and scale != 1.0:
            value *= scale
            origin = msgspec.structs.replace(
                origin,
                low=None if origin.low is None else origin.low * scale,
                high=None if origin.high is None else origin.high * scale,
                note=f"{origin.note} Scaled to the entered TDP.".strip(),
            )
        changes[attribute.field], origins[path] = value, origin
    with_parts(fleet, changes, origins, server, catalog)
    done = msgspec.structs.replace(fleet, **changes)
    return done, with_spreads("fleets", done, origins, catalog)


def filled_again(resolved: Resolved, fleet: Fleet) -> tuple[Fleet, dict[str, Origin]]:
    """Return a fleet whose hardware was emptied, filled from the catalog in the context of a plan."""
    plan = resolved.plan
    start = plan.start_year or 0
    context = Context(start, start + (plan.years or 1) - 1, plan.usd_rate or 1.0, plan.path_rule)
    return _fleet(fleet, resolved.catalog, context)


def _simple(entity: Any, name: str, catalog: Catalog, context: Context, origins: dict[str, Origin]) -> Any:
    changes: dict[str, Any] = {}
    special = instrument_values(entity) if isinstance(entity, Contract) else {}
    for attribute in of_entity(name):
        path = f"{name}/{entity.id}/{attribute.field}"
        if getattr(entity, attribute.field) is not None:
            origins[path] = ENTERED
            continue
        filled = special.get(attribute.field) or default_value(attribute, {}, catalog, context)
        if filled is not None:
            changes[attribute.field], origins[path] = filled
    return msgspec.structs.replace(entity, **changes)


def residual_is_grid(resolved: Resolved, site_id: str) -> bool:
    """Return True where no residual mix is entered or published, so that grid factors stand in."""
    origin = resolved.origins.get(f"sites/{site_id}/residual_kg_per_kwh")
    return origin is not None and origin.kind == "assumed" and not origin.row


def entity_name(entity: Entity) -> str:
    """Return the name a reader knows the entity by."""
    return getattr(entity, "name", None) or entity.id  # type: ignore[attr-defined]
