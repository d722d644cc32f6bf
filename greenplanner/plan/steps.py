"""The rules for the steps of a scenario: what a path may address and what a step may do there."""

from __future__ import annotations

from collections.abc import Iterator

from greenplanner.catalog.store import Catalog
from greenplanner.plan import attributes
from greenplanner.plan import messages as m
from greenplanner.plan.attributes import Attribute
from greenplanner.plan.messages import Fault, SentenceError, fault, quoted, shown
from greenplanner.plan.values import (
    MEMBER,
    Ids,
    Problem,
    near,
    number_problem,
    reference_problem,
    text_problem,
    value_problems,
)

# Series hold measured hours and scenarios hold steps: neither is an input that a step may set.
ADDRESSABLE = ("plan", "sites", "fleets", "workloads", "contracts", "credits")
SCALABLE = ("number", "integer", "share", "profile", "monthly", "curve")
_FIELDS = {"set": ("do", "path", "value"), "scale": ("do", "path", "factor")}


def split_path(path: str) -> tuple[str, str | None, Attribute]:
    """Return entity, id (``*`` for all, None for the plan) and attribute of a step's path.

    Raises :class:`SentenceError` where the path has another form, list or field.
    """
    parts = path.split("/")
    if len(parts) != (2 if parts[0] == "plan" else 3) or not all(parts):
        raise SentenceError(m.STEP_PATH, value=quoted(path))
    entity, field = parts[0], parts[-1]
    if entity not in ADDRESSABLE:
        raise SentenceError(m.STEP_LIST, value=quoted(entity), choices=", ".join(ADDRESSABLE))
    if field == "id":
        raise SentenceError(m.STEP_ID)
    item = attributes.table().get((entity, field))
    if item is None:
        hint = near(field, (each.field for each in attributes.of_entity(entity)))
        if hint:
            raise SentenceError(m.STEP_FIELD_NEAR, list=entity, value=quoted(field), near=hint)
        raise SentenceError(m.STEP_FIELD, list=entity, value=quoted(field))
    return entity, None if entity == "plan" else parts[1], item


def check_target(path: str, ids: Ids) -> Attribute:
    """Return the attribute that a path addresses; raises :class:`SentenceError` where there is nothing."""
    entity, key, item = split_path(path)
    if key is not None and key != "*" and key not in ids.get(entity, {}):
        hint = near(key, ids.get(entity, {}))
        fields = {"what": MEMBER[entity], "value": shown(key)}
        if hint:
            raise SentenceError(m.NO_ENTITY_NEAR, **fields, near=hint)
        raise SentenceError(m.NO_ENTITY, **fields)
    return item


def step_faults(place: str, steps: object, ids: Ids, catalog: Catalog | None) -> Iterator[Fault]:
    """Yield what is wrong with the raw steps of one scenario."""
    if not isinstance(steps, (list, tuple)):
        template = m.MISSING_LIST_NULL if steps is None else m.NOT_LIST
        yield fault(place, template, value=quoted(steps))
        return
    for position, step in enumerate(steps):
        path = f"{place}[{position}]"
        if not isinstance(step, dict):
            yield fault(path, m.NOT_OBJECT, value=quoted(step))
        elif "do" not in step:
            yield fault(f"{path}.do", m.MISSING)
        elif not isinstance(step["do"], str) or step["do"] not in _FIELDS:
            yield fault(f"{path}.do", m.STEP_KIND, value=quoted(step["do"]))
        else:
            yield from _one_step(path, step, ids, catalog)


def _one_step(path: str, step: dict[str, object], ids: Ids, catalog: Catalog | None) -> Iterator[Fault]:
    kind = str(step["do"])
    for name in step:
        if name not in _FIELDS[kind]:
            hint = near(name, _FIELDS[kind])
            place = f"{path}.{shown(name)}"
            yield fault(place, m.UNKNOWN_FIELD_NEAR, near=hint) if hint else fault(place, m.UNKNOWN_FIELD)
    if kind == "scale":
        if "factor" not in step:
            yield fault(f"{path}.factor", m.MISSING)
        else:
            yield from _faults(f"{path}.factor", number_problem(step["factor"], None, None))
    if "path" not in step:
        yield fault(f"{path}.path", m.MISSING)
        return
    target = step["path"]
    wrong = text_problem(target, required=True)
    if wrong:
        yield from _faults(f"{path}.path", wrong)
        return
    try:
        item = check_target(str(target), ids)
    except SentenceError as error:
        yield fault(f"{path}.path", error.template, **error.fields)
        return
    if kind == "set":
        value = step.get("value")
        problems = value_problems(item, value)
        yield from _faults(f"{path}.value", *problems)
        if not problems:
            yield from _faults(f"{path}.value", reference_problem(item, value, ids, catalog))
    elif item.type not in SCALABLE:
        yield fault(f"{path}.path", m.STEP_NO_SCALE, value=shown(target))


def _faults(place: str, *problems: Problem | None) -> Iterator[Fault]:
    for problem in problems:
        if problem:
            yield Fault(place + problem.suffix, problem.text, problem.template, problem.fields)
