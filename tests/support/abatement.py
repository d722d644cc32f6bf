"""A plan of one chain, IT energy x PUE x factor x uncovered share, with a scenario of three measures."""

from __future__ import annotations

from typing import Any

import msgspec

from greenplanner.plan.types import Lever, Plan, Scenario
from tests.support.plans import energy_plan


def chain_plan(
    it_mwh: float,
    pue: float,
    factor: float,
    a: dict[str, Any],
    b: dict[str, Any],
    c: dict[str, Any],
    order: str = "ABC",
    **plan: Any,
) -> Plan:
    """1 000 accelerators whose energy costs nothing; A less IT energy, B a lower PUE, C a PPA."""
    made = energy_plan(
        it_mwh, pue=pue, grid_kg_per_kwh=factor, residual_kg_per_kwh=factor,
        electricity_price_per_kwh=0.0, water_price_per_m3=0.0,
    )  # fmt: skip
    fleet = msgspec.structs.replace(
        made.fleets[0], count=1000, accelerator="h100-sxm5-80gb", price_per_accelerator=0.0,
        price_per_server=0.0,
    )  # fmt: skip
    steps = {
        "A": Lever(lever="int8-post-training", parameters={"capital": 0.0, **a}),
        "B": Lever(lever="better-pue", parameters={"capital": 0.0, **b}),
        "C": Lever(lever="ppa", parameters={"capital": 0.0, **c}),
    }
    scenario = Scenario(id="stack", name="Stack", steps=tuple(steps[key] for key in order))
    return msgspec.structs.replace(made, fleets=(fleet,), scenarios=(scenario,), **plan)


def t15(order: str = "ABC", **plan: Any) -> Plan:
    """T15 of the reference: 1 000 MWh, PUE 1.5, 0.4 kg/kWh; -30 %, PUE 1.2, PPA 50 %."""
    return chain_plan(
        1000.0,
        1.5,
        0.4,
        {"saving": 0.3, "yearly": -20_000.0},
        {"pue": 1.2, "yearly": 6_000.0},
        {"share": 0.5, "price_per_kwh": 0.01, "yearly": 0.0},
        order,
        **plan,
    )
