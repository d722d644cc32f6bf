"""Plans for the tests of levers, small enough for a hand calculation."""

from __future__ import annotations

from typing import Any

import msgspec

from greenplanner.catalog.store import Catalog, default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Lever, Plan, Site
from greenplanner.whatif.levers import apply_lever
from tests.support.plans import BARE

CATALOG: Catalog = default_catalog()


def hall(**changes: Any) -> Plan:
    """One fleet of 100 accelerators at one site: idle 100 W, busy 500 W, half busy, TDP 600 W.

    IT energy: 100 x (100 + 400 x 0.5) W x 8 760 h = 262 800 kWh; PUE 1.5, grid 0.4 kg/kWh.
    """
    fleet = {
        "id": "f", "name": "Cluster", "site": "s", "accelerator": "h100-sxm5-80gb", "count": 100,
        "utilization": 0.5, "tdp_w": 600.0, "idle_w": 100.0, "max_w": 500.0,
        "embodied_kg_per_accelerator": 0.0, "embodied_kg_per_server": 0.0, "price_per_accelerator": 0.0,
        "price_per_server": 0.0, **BARE,
    }  # fmt: skip
    site = {"id": "s", "name": "Hall", "pue": 1.5, "grid_kg_per_kwh": 0.4, "residual_kg_per_kwh": 0.4}
    fleet |= {key[6:]: value for key, value in changes.items() if key.startswith("fleet_")}
    site |= {key[5:]: value for key, value in changes.items() if key.startswith("site_")}
    return Plan(name="Hall", start_year=2026, years=1, sites=(Site(**site),), fleets=(Fleet(**fleet),))


def two_sites(**changes: Any) -> Plan:
    """The hall, and a second, cleaner site with ten accelerators of the same model."""
    plan = hall(**changes)
    north = Site(id="n", name="North", region="NOR", pue=1.2, grid_kg_per_kwh=0.02)
    twin = msgspec.structs.replace(plan.fleets[0], id="g", name="Twin", site="n", count=200)
    return msgspec.structs.replace(plan, sites=(*plan.sites, north), fleets=(*plan.fleets, twin))


def applied(plan: Plan, lever: str, target: str = "*", **parameters: Any) -> Plan:
    """Return the plan with a lever applied."""
    return apply_lever(plan, Lever(lever=lever, target=target, parameters=parameters), CATALOG)


def total(plan: Plan, measure: str = "it_kwh") -> float:
    """Return one figure of a plan over its years."""
    found = evaluate(resolve(plan, CATALOG)).total(measure)
    assert found is not None
    return found
