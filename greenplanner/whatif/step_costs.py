"""What each step of a scenario costs by itself."""

from __future__ import annotations

from greenplanner.catalog.store import Catalog
from greenplanner.plan.lever_cost import LeverCost
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.types import Lever, Plan, Scenario
from greenplanner.whatif.levers import apply_with_cost
from greenplanner.whatif.scenario import apply_step


def step_costs(
    plan: Plan, scenario: Scenario | None, catalog: Catalog | None = None
) -> tuple[LeverCost | None, ...]:
    """Return the own cost of each step in order, after those before it; None for what is no lever.

    ``plan`` is without the scenario. From a step on that cannot be done there are no costs.
    """
    found: list[LeverCost | None] = []
    for step in scenario.steps if scenario is not None else ():
        try:
            if isinstance(step, Lever):
                plan, cost = apply_with_cost(plan, step, catalog)
                found.append(cost)
            else:
                plan = apply_step(plan, step, catalog)
                found.append(None)
        except SentenceError:
            break
    return tuple(found)
