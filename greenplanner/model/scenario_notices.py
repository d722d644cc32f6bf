"""What the reader must know of a scenario: costs of its measures that nobody entered."""

from __future__ import annotations

from collections.abc import Iterator

from greenplanner.model.results import Notice
from greenplanner.plan.lever_table import COSTS, table
from greenplanner.plan.types import Lever, Plan

TEMPLATES = {
    "measures-assumed": "{name}: own costs of measures ({count}) are assumed and in the cost; enter your "
    "own figures in its changes.",
}
_ENTERED = ("capital", "yearly")
_AMOUNTS = set(COSTS) - {*_ENTERED, "day_rate", "life"}


def assumes_cost(step: Lever) -> bool:
    """Tell whether a lever costs something by itself that is assumed and not entered."""
    info = table().get(step.lever)
    if info is None or any(name in step.parameters for name in _ENTERED):
        return False
    # The price of a contract is paid with the contract; it is no cost of the measure itself.
    contract = {"price_per_kwh"} if step.lever in ("ppa", "eac") else set()
    own = [item for item in info.parameters if item.name in _AMOUNTS - contract]
    return any(item.default and item.name not in step.parameters for item in own)


def scenario_notices(plan: Plan, scenario: str | None) -> Iterator[Notice]:
    """Yield the notices of the scenario that was applied to the plan, by its name."""
    found = next((each for each in plan.scenarios if scenario in (each.name, each.id)), None)
    if scenario is None or found is None:
        return
    count = sum(isinstance(step, Lever) and assumes_cost(step) for step in found.steps)
    if count:
        template = TEMPLATES["measures-assumed"]
        fields = {"name": found.name or found.id, "count": str(count)}
        yield Notice("measures-assumed", f"scenarios/{found.id}", template.format(**fields), template, fields)
