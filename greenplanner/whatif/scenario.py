"""Scenarios: ordered steps that make another plan out of the baseline."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import msgspec

from greenplanner.catalog.store import Catalog
from greenplanner.model.demand import with_demand
from greenplanner.model.rent import in_rent
from greenplanner.plan import lever_messages as lm
from greenplanner.plan import lever_table
from greenplanner.plan import messages as m
from greenplanner.plan.attributes import Attribute
from greenplanner.plan.edits import EditError, find, ids_of, set_values
from greenplanner.plan.messages import SentenceError, quoted, shown
from greenplanner.plan.resolve import resolve
from greenplanner.plan.steps import SCALABLE, check_target, lever_info, split_path
from greenplanner.plan.types import Lever, Plan, Scale, Scenario, Set, Step
from greenplanner.plan.values import near, value_problems


class ScenarioError(SentenceError):
    """A scenario that cannot be found or applied, in one sentence."""


def find_scenario(plan: Plan, name_or_id: str) -> Scenario:
    """Return the scenario with this id, or else with this name.

    Raises :class:`ScenarioError` where there is none, or where a name stands for several.
    """
    for scenario in plan.scenarios:
        if scenario.id == name_or_id:
            return scenario
    wanted = name_or_id.strip().casefold()
    named = [each for each in plan.scenarios if (each.name or "").strip().casefold() == wanted and wanted]
    if len(named) == 1:
        return named[0]
    if named:
        raise ScenarioError(m.SCENARIO_TWO, count=str(len(named)), value=quoted(name_or_id))
    hint = near(name_or_id, [word for each in plan.scenarios for word in (each.id, each.name) if word])
    if hint:
        raise ScenarioError(m.SCENARIO_UNKNOWN_NEAR, value=quoted(name_or_id), near=hint)
    raise ScenarioError(m.SCENARIO_UNKNOWN, value=quoted(name_or_id))


def apply_scenario(plan: Plan, scenario: Scenario, catalog: Catalog | None = None) -> Plan:
    """Return the entered plan with the steps of a scenario done in order; scenarios are kept.

    ``Set`` enters a value (None: not entered). ``Scale`` multiplies the value in force when the
    step is reached: the entered one, or else the one that :func:`resolve` fills in. Profiles,
    monthly values and the power of curves are scaled element by element; a series is scaled into
    a profile of the fleet; counts are rounded to whole numbers, halves away from zero. With ``*``
    each entity of the list is scaled from its own value, and those without any are left alone.
    ``Lever`` applies a lever, see :mod:`greenplanner.whatif.levers`.

    Raises
    ------
    ScenarioError
        With scenario, step and path, where a path addresses nothing, a value is out of range (a
        utilization scaled above 1 too: nothing is clipped in silence) or nothing is there to scale.
    """
    for number, step in enumerate(scenario.steps, start=1):
        try:
            if isinstance(step, Lever):
                check_exclusions(scenario.steps[: number - 1], step)
            plan = apply_step(plan, step, catalog)
        except SentenceError as error:
            raise ScenarioError(
                m.SCENARIO_STEP,
                error,
                scenario=quoted(scenario.name or scenario.id),
                step=str(number),
                path=step.path,
            ) from None
    return plan


def apply_step(plan: Plan, step: Step, catalog: Catalog | None = None) -> Plan:
    """Return the plan with one step done; raises :class:`SentenceError` without the place."""
    if isinstance(step, Lever):
        from greenplanner.whatif.levers import apply_lever

        return apply_lever(plan, step, catalog)
    item = check_target(step.path, ids_of(plan))
    entity, key, _ = split_path(step.path)
    if isinstance(step, Set):
        values = dict.fromkeys(_paths(plan, entity, key, item), step.value)
        return _entered(plan, values, catalog)
    if item.type not in SCALABLE:
        raise SentenceError(m.STEP_NO_SCALE, value=shown(step.path))
    if not math.isfinite(step.factor):
        raise SentenceError(m.NOT_FINITE, value=shown(step.factor))
    filled: Plan | None = None
    scaled: dict[str, object] = {}
    for path in _paths(plan, entity, key, item):
        value = _value(plan, path)
        if value is None and in_rent(plan, path):
            continue  # a price that nobody pays stays not entered
        if value is None:
            # The value in force: a utilization without entry is the one that the workloads make.
            filled = filled or with_demand(resolve(plan, catalog)).plans[0].plan
            value = _value(filled, path)
        if value is not None:
            scaled[path] = _scaled(plan, item, value, step.factor)
        elif key != "*":
            raise SentenceError(m.SCENARIO_NO_VALUE)
    return _entered(plan, scaled, catalog)


def check_exclusions(earlier: Iterable[Step], step: Lever) -> None:
    """Raise :class:`SentenceError` where an earlier lever excludes this one on the same target."""
    info = lever_info(step.lever)
    for other in earlier:
        if isinstance(other, Lever) and lever_table.meets(step.target, other.target):
            known = lever_info(other.lever)
            if known is info and info.exclusive:
                raise SentenceError(lm.LEVER_TWICE, label=info.label)
            if lever_table.clash(info, known):
                raise SentenceError(lm.LEVER_EXCLUDED, label=info.label, other=known.label)


def _entered(plan: Plan, values: dict[str, Any], catalog: Catalog | None) -> Plan:
    try:
        return set_values(plan, values, catalog)
    except EditError as error:
        raise error.inner or error from None  # the caller names the path already


def _paths(plan: Plan, entity: str, key: str | None, item: Attribute) -> list[str]:
    if key is None:
        return [f"plan/{item.field}"]
    keys = [each.id for each in getattr(plan, entity)] if key == "*" else [key]
    return [f"{entity}/{each}/{item.field}" for each in keys]


def _value(plan: Plan, path: str) -> Any:
    parts = path.split("/")
    return getattr(plan if parts[0] == "plan" else find(plan, parts[0], parts[1]), parts[-1])


def _scaled(plan: Plan, item: Attribute, value: Any, factor: float) -> object:
    if isinstance(value, str):
        value = find(plan, "series", value).values
    result: object
    if item.type in ("curve", "path"):
        result = tuple((first, second * factor) for first, second in value)
    elif isinstance(value, tuple):
        result = tuple(each * factor for each in value)
    elif item.type == "integer":
        result = math.floor(abs(value * factor) + 0.5) * (1 if value * factor >= 0 else -1)
    else:
        result = value * factor
    problems = value_problems(item, result)
    if problems:
        raise problems[0].error
    return result


def with_step(scenario: Scenario, step: Step) -> Scenario:
    """Return the scenario with a step in the place of the one of its kind and path, or at the end."""
    steps = list(scenario.steps)
    for place, each in enumerate(steps):
        same = not isinstance(each, Lever) or (isinstance(step, Lever) and each.lever == step.lever)
        if type(each) is type(step) and each.path == step.path and same:
            steps[place] = step
            break
    else:
        steps.append(step)
    return msgspec.structs.replace(scenario, steps=tuple(steps))


def without_step(scenario: Scenario, path: str) -> Scenario:
    """Return the scenario without the steps that address this path; the same one where none does."""
    steps = tuple(step for step in scenario.steps if isinstance(step, Lever) or step.path != path)
    if len(steps) == len(scenario.steps):
        return scenario
    return msgspec.structs.replace(scenario, steps=steps)


def step_value(scenario: Scenario, path: str) -> Any:
    """Return what the last step on this path sets, or its factor; None where no step addresses it."""
    for step in reversed(scenario.steps):
        if not isinstance(step, Lever) and step.path == path:
            return step.factor if isinstance(step, Scale) else step.value
    return None
