"""Levers on when and where work runs."""

from __future__ import annotations

from greenplanner.catalog.store import FLAT
from greenplanner.plan import lever_messages as lm
from greenplanner.plan.edits import find, set_values
from greenplanner.plan.types import Plan
from greenplanner.whatif.levers.halls import with_standing_halls
from greenplanner.whatif.levers.registry import LeverError, Situation, lever


@lever("time-shift")
def time_shift(at: Situation) -> Plan:
    """Let a share of the work wait; a greater share that is entered already stays."""
    site = find(at.complete, "sites", at.filled.site)
    if site.grid_series is None and site.grid_shape in (None, FLAT):
        raise LeverError(lm.NO_SHAPE, site=site.name or site.id)
    share = at.values["share"]
    if (at.filled.flexible_share or 0.0) >= share:
        raise LeverError(lm.ALREADY_THERE, what=at.label)
    plan = at.with_values(flexible_share=share, flexible_window_h=int(at.values["window"]))
    return with_standing_halls(at.plan, plan, at.catalog, {site.id}, moved=True)


@lever("place-shift")
def place_shift(at: Situation) -> Plan:
    """Let a share of the work of the fleet and of its twins at other sites run elsewhere."""
    share, fleet = at.values["share"], at.entered
    twins = [
        each
        for each in at.plan.fleets
        if each.accelerator == fleet.accelerator and each.site != fleet.site and each.accelerator
    ]
    if not twins:
        raise LeverError(lm.NO_TWIN, fleet=at.label)
    if (fleet.movable_share or 0.0) >= share:
        raise LeverError(lm.ALREADY_THERE, what=at.label)
    changed = [fleet, *(each for each in twins if not each.movable_share)]
    plan = set_values(at.plan, {f"fleets/{each.id}/movable_share": share for each in changed}, at.catalog)
    halls = {each.site for each in changed if each.site is not None}
    return with_standing_halls(at.plan, plan, at.catalog, halls, moved=True)


@lever("move-site")
def move_site(at: Situation) -> Plan:
    """Move the fleet to another site of the plan, by default the one with the lowest grid factor."""
    others = [site for site in at.complete.sites if site.id != at.entered.site]
    if not others:
        raise LeverError(lm.NO_OTHER_SITE)
    key = at.values["site"]
    if key is None:
        here = find(at.complete, "sites", at.filled.site)
        key = min(others, key=lambda site: site.grid_kg_per_kwh or 0.0).id
        if (find(at.complete, "sites", key).grid_kg_per_kwh or 0.0) >= (here.grid_kg_per_kwh or 0.0):
            raise LeverError(lm.ALREADY_THERE, what=at.label)
    if key == at.entered.site:
        raise LeverError(lm.ALREADY_THERE, what=at.label)
    return at.with_values(site=key)
