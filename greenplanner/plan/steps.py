"""The rules for the steps of a scenario: what a path may address and what a step may do there."""

from __future__ import annotations

from collections.abc import Iterator

from greenplanner.catalog.store import Catalog
from greenplanner.plan import attributes, lever_table
from greenplanner.plan import lever_messages as lm
from greenplanner.plan import messages as m
from greenplanner.plan.attributes import Attribute
from greenplanner.plan.lever_table import LeverInfo
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
SCALABLE = ("number", "integer", "share", "profile", "monthly", "curve", "path")
_FIELDS = {
    "set": ("do", "path", "value"),
    "scale": ("do", "path", "factor"),
    "lever": ("do", "lever", "target", "parameters"),
}


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
    yield from _exclusions(place, steps)


def _one_step(path: str, step: dict[str, object], ids: Ids, catalog: Catalog | None) -> Iterator[Fault]:
    kind = str(step["do"])
    for name in step:
        if name not in _FIELDS[kind]:
            hint = near(name, _FIELDS[kind])
            place = f"{path}.{shown(name)}"
            yield fault(place, m.UNKNOWN_FIELD_NEAR, near=hint) if hint else fault(place, m.UNKNOWN_FIELD)
    if kind == "lever":
        yield from _lever_step(path, step, ids, catalog)
        return
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


def _lever_step(path: str, step: dict[str, object], ids: Ids, catalog: Catalog | None) -> Iterator[Fault]:
    if "lever" not in step:
        yield fault(f"{path}.lever", m.MISSING)
        return
    try:
        info = lever_info(step["lever"])
    except SentenceError as error:
        yield fault(f"{path}.lever", error.template, **error.fields)
        return
    try:
        check_lever_target(info, step.get("target", lever_table.ALL), ids)
    except SentenceError as error:
        yield fault(f"{path}.target", error.template, **error.fields)
    given = step.get("parameters", {})
    if not isinstance(given, dict):
        yield fault(f"{path}.parameters", m.NOT_OBJECT, value=quoted(given))
        return
    for name, value in given.items():
        place = f"{path}.parameters.{shown(name)}"
        item = info.parameter(str(name))
        if item is None:
            hint = near(str(name), (each.name for each in info.parameters))
            yield (
                fault(place, lm.LEVER_PARAMETER_NEAR, near=hint) if hint else fault(place, lm.LEVER_PARAMETER)
            )
        elif value is None:
            yield fault(place, m.MISSING)
        else:
            problems = value_problems(item.attribute, value)
            yield from _faults(place, *problems)
            if not problems:
                yield from _faults(place, reference_problem(item.attribute, value, ids, catalog))


def lever_info(key: object) -> LeverInfo:
    """Return a lever of the table; raises :class:`SentenceError` where there is none of this id."""
    known = lever_table.table()
    if isinstance(key, str) and key in known:
        return known[key]
    hint = near(key, known) if isinstance(key, str) else ""
    if hint:
        raise SentenceError(lm.LEVER_UNKNOWN_NEAR, value=quoted(key), near=hint)
    raise SentenceError(lm.LEVER_UNKNOWN, value=quoted(key))


def check_lever_target(info: LeverInfo, target: object, ids: Ids) -> None:
    """Raise :class:`SentenceError` where a lever cannot act on this target."""
    if target == lever_table.ALL:
        return
    entity, _, key = str(target).partition("/")
    if not isinstance(target, str) or entity not in info.targets or not key:
        choices = ", ".join(f"{name}/<id>" for name in info.targets)
        raise SentenceError(lm.LEVER_TARGET, value=quoted(target), choices=f"{choices}, *")
    if key not in ids.get(entity, {}):
        hint = near(key, ids.get(entity, {}))
        fields = {"what": MEMBER[entity], "value": shown(key)}
        if hint:
            raise SentenceError(m.NO_ENTITY_NEAR, **fields, near=hint)
        raise SentenceError(m.NO_ENTITY, **fields)


def _exclusions(place: str, steps: list[object] | tuple[object, ...]) -> Iterator[Fault]:
    """Yield a fault for each lever that excludes an earlier one on the same target; it still loads."""
    known = lever_table.table()
    earlier: list[tuple[LeverInfo, str]] = []
    for position, step in enumerate(steps):
        if not isinstance(step, dict) or step.get("do") != "lever":
            continue
        key, target = step.get("lever"), step.get("target", lever_table.ALL)
        if not isinstance(key, str) or key not in known or not isinstance(target, str):
            continue
        info = known[key]
        for other, where in earlier:
            if lever_table.clash(info, other) and lever_table.meets(target, where):
                where_at = f"{place}[{position}].lever"
                if info is other:
                    yield fault(where_at, lm.LEVER_TWICE, False, label=info.label)
                else:
                    fields = {"label": info.label, "other": other.label}
                    yield fault(where_at, lm.LEVER_EXCLUDED, False, **fields)
                break
        earlier.append((info, target))


def _faults(place: str, *problems: Problem | None) -> Iterator[Fault]:
    for problem in problems:
        if problem:
            yield Fault(place + problem.suffix, problem.text, problem.template, problem.fields)
