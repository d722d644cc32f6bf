"""Plans for tests, built in code."""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np

from greenplanner.catalog.store import Catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.model.results import Results
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Series, Site

# A fleet of nothing but accelerators: no host, memory, drives, network or power supply loss.
BARE: dict[str, Any] = {
    "host_idle_w": 0.0,
    "host_max_w": 0.0,
    "memory_gb": 0.0,
    "storage_drives": 0.0,
    "network_ports": 0.0,
    "psu_efficiency": 1.0,
}


def run(plan: Plan, catalog: Catalog, **changes: Any) -> Results:
    """Evaluate a plan, with fields of the plan replaced."""
    return evaluate(resolve(msgspec.structs.replace(plan, **changes), catalog))


def energy_plan(it_kwh: float, **site: Any) -> Plan:
    """A plan whose one fleet draws exactly ``it_kwh`` of IT energy in the year 2026.

    One accelerator that is busy all year at it_kwh / 8 760 h, without anything around it.
    """
    power = it_kwh * 1000.0 / 8760.0
    fleet = Fleet(
        id="f",
        site="s",
        count=1,
        utilization=1.0,
        tdp_w=power,
        idle_w=0.0,
        max_w=power,
        embodied_kg_per_accelerator=0.0,
        embodied_kg_per_server=0.0,
        **BARE,
    )
    defaults: dict[str, Any] = {"pue": 1.0, "td_loss": 0.0, "upstream_kg_per_kwh": 0.0}
    return Plan(name="energy", start_year=2026, sites=(Site(id="s", **(defaults | site)),), fleets=(fleet,))


def reference_job() -> Plan:
    """The reference job of issue 2: 1 000 units x 700 W over 8 760 hours.

    Utilization 50 + 40 sin(2 pi h / 24) %, intensity 300 + 100 cos(2 pi h / 24) g/kWh, power
    curve 0.12/0.32/0.75/1.02 of TDP at 0/10/50/100 %, PUE 1.25.
    """
    hour = np.arange(8760)
    busy = 0.5 + 0.4 * np.sin(2 * np.pi * hour / 24)
    intensity = 0.3 + 0.1 * np.cos(2 * np.pi * hour / 24)
    fleet = Fleet(
        id="f",
        site="s",
        count=1000,
        tdp_w=700.0,
        utilization=tuple(busy.tolist()),
        power_curve=((0.0, 0.12), (0.1, 0.32), (0.5, 0.75), (1.0, 1.02)),
        **BARE,
    )
    grid = Series(id="grid", name="Intensity", unit="kg/kWh", values=tuple(intensity.tolist()))
    return Plan(
        name="Reference job",
        sites=(Site(id="s", pue=1.25, grid_series="grid"),),
        fleets=(fleet,),
        series=(grid,),
    )
