"""Edits: functions that take a plan and return another one.

They keep a plan loadable: a value of the wrong type, out of range or with a reference to nothing
is refused with :class:`EditError`. Entities that an edit does not touch stay the same objects, so
that views refresh, and caches recompute, only what changed. An edit that changes nothing returns
the plan itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, get_type_hints

import msgspec
import numpy as np

from greenplanner.catalog.store import Catalog
from greenplanner.plan import attributes, lever_table
from greenplanner.plan import messages as m
from greenplanner.plan.changes import Changes as Changes
from greenplanner.plan.changes import changes as changes
from greenplanner.plan.measurements import with_copied, without_measured
from greenplanner.plan.messages import SentenceError, quoted, shown
from greenplanner.plan.ranges import with_copied_ranges, without_ranges
from greenplanner.plan.steps import step_faults
from greenplanner.plan.types import LISTS, Entity, Lever, Plan
from greenplanner.plan.values import MEMBER, near, reference_problem, value_problems

DEFAULT_REGION = "USA"
DEFAULT_ACCELERATOR = "h100-sxm5-80gb"
DEFAULT_COUNT = 8
DEFAULT_MODEL = "llama-3.1-8b"


class EditError(SentenceError):
    """An edit that cannot be done, in one sentence."""


def empty_plan(name: str) -> Plan:
    """Return a plan with a name and nothing else."""
    return Plan(name=name)


@cache
def _types(kind: type[Entity]) -> dict[str, Any]:
    return get_type_hints(kind)


def members(plan: Plan, list_name: str) -> tuple[Any, ...]:
    """Return one list of the plan; raises :class:`EditError` for an unknown name."""
    if list_name not in LISTS:
        raise EditError(m.EDIT_LIST, value=quoted(list_name), choices=", ".join(LISTS))
    found: tuple[Any, ...] = getattr(plan, list_name)
    return found


def find(plan: Plan, list_name: str, key: str) -> Any:
    """Return the entity with this id; raises :class:`EditError` where there is none."""
    found = members(plan, list_name)
    for entity in found:
        if entity.id == key:
            return entity
    hint = near(key, (entity.id for entity in found))
    fields = {"what": MEMBER[list_name], "value": shown(key)}
    if hint:
        raise EditError(m.NO_ENTITY_NEAR, **fields, near=hint)
    raise EditError(m.NO_ENTITY, **fields)


def ids_of(plan: Plan) -> dict[str, dict[str, object]]:
    """Return list name -> id -> hourly values of a series, None for members of other lists."""
    return {
        name: {each.id: each.values if name == "series" else None for each in getattr(plan, name)}
        for name in LISTS
    }


def _with_list(plan: Plan, list_name: str, entities: Iterable[Entity]) -> Plan:
    return msgspec.structs.replace(plan, **{list_name: tuple(entities)})


def _plain(value: object) -> object:
    """Return NumPy values as Python's, structs as builtins."""
    if isinstance(value, (np.generic, np.ndarray)):
        return value.tolist()
    return value


def _checked(
    place: str,
    kind: type[Entity],
    entity: str,
    field: str,
    value: object,
    ids: Mapping[str, Mapping[str, object]],
    catalog: Catalog | None,
) -> object:
    """Return the value as the type of the field wants it; raises :class:`EditError`."""
    item = attributes.table().get((entity, field))
    if item is None:
        raise EditError(m.EDIT_FIELD, list=entity, value=quoted(field))
    value = msgspec.to_builtins(value) if item.type == "rows" else _plain(value)
    if item.type == "steps":
        value = msgspec.to_builtins(value)
        for wrong in step_faults(place, value, ids, catalog):
            raise EditError(m.EDIT_VALUE, SentenceError(wrong.template, **wrong.fields), path=wrong.path)
    problems = [] if item.type == "steps" else value_problems(item, value)
    found = problems[0] if problems else reference_problem(item, value, ids, catalog)
    if found:
        raise EditError(m.EDIT_VALUE, found.error, path=place + found.suffix)
    if isinstance(value, float) and item.type in ("integer", "year"):
        value = int(value)
    try:
        return msgspec.convert(value, _types(kind)[field])
    except msgspec.ValidationError as error:
        raise EditError(m.EDIT_VALUE, path=place, problem=str(error)) from None


def set_value(plan: Plan, path: str, value: object, catalog: Catalog | None = None) -> Plan:
    """Return the plan with one value entered (None: not entered any more).

    ``path`` is ``<list>/<id>/<field>`` or ``plan/<field>``; see :func:`set_values`.
    """
    return set_values(plan, {path: value}, catalog)


def set_values(plan: Plan, values: Mapping[str, object], catalog: Catalog | None = None) -> Plan:
    """Return the plan with several values entered in one pass.

    Raises
    ------
    EditError
        Where a path addresses nothing or a value is not one that the field can have; then nothing
        is changed. An id cannot be changed: other parts of the plan refer to it.
    """
    ids = ids_of(plan)
    changed: dict[str, dict[str, dict[str, object]]] = {}
    for path, value in values.items():
        parts = path.split("/")
        if len(parts) != (2 if parts[0] == "plan" else 3):
            raise EditError(m.EDIT_PATH, value=quoted(path))
        if parts[0] == "plan":
            checked = _checked(path, Plan, "plan", parts[1], value, ids, catalog)
            changed.setdefault("plan", {}).setdefault("", {})[parts[1]] = checked
            continue
        list_name, key, field = parts
        entity = find(plan, list_name, key)
        if field == "id" and value != entity.id:
            raise EditError(m.EDIT_ID_FIXED, value=shown(entity.id))
        checked = _checked(path, LISTS[list_name], list_name, field, value, ids, catalog)
        changed.setdefault(list_name, {}).setdefault(key, {})[field] = checked
    for list_name, by_id in changed.items():
        if list_name == "plan":
            plan = _replaced(plan, by_id[""])
        else:
            old = getattr(plan, list_name)
            new = tuple(_replaced(each, by_id[each.id]) if each.id in by_id else each for each in old)
            if any(one is not other for one, other in zip(old, new, strict=True)):
                plan = _with_list(plan, list_name, new)
    return plan


def _same(one: object, other: object) -> bool:
    return one is other or (type(one) is type(other) and one == other)


def _replaced(entity: Any, fields: Mapping[str, object]) -> Any:
    new = {name: value for name, value in fields.items() if not _same(getattr(entity, name), value)}
    return msgspec.structs.replace(entity, **new) if new else entity


def check_entity(plan: Plan, list_name: str, entity: Entity, catalog: Catalog | None = None) -> None:
    """Raise :class:`EditError` where a field of the entity is not one that the plan can hold."""
    if not isinstance(entity, LISTS.get(list_name, Entity)) or list_name not in LISTS:
        members(plan, list_name)
        raise EditError(m.EDIT_TYPE, value=type(entity).__name__, list=list_name)
    ids = ids_of(plan)
    for field in entity.__struct_fields__:
        value = getattr(entity, field)
        if value is not None:
            place = f"{list_name}/{getattr(entity, 'id', '')}/{field}"
            _checked(place, LISTS[list_name], list_name, field, value, ids, catalog)


def add(
    plan: Plan, list_name: str, entity: Entity, position: int | None = None, catalog: Catalog | None = None
) -> Plan:
    """Return the plan with an entity added, at the end or at a position.

    Raises :class:`EditError` where its id is taken or a value of it cannot be.
    """
    check_entity(plan, list_name, entity, catalog)
    found = list(members(plan, list_name))
    key = entity.id  # type: ignore[attr-defined]
    for place, each in enumerate(found):
        if each.id == key:
            raise EditError(m.SAME_ID, value=shown(key), other=f"{list_name}[{place}]")
    found.insert(len(found) if position is None else position, entity)
    return _with_list(plan, list_name, found)


def replace_entity(plan: Plan, list_name: str, entity: Entity, catalog: Catalog | None = None) -> Plan:
    """Return the plan with the entity in the place of the one with the same id."""
    check_entity(plan, list_name, entity, catalog)
    old = find(plan, list_name, entity.id)  # type: ignore[attr-defined]
    if old is entity or old == entity:
        return plan
    return _with_list(plan, list_name, (entity if each is old else each for each in getattr(plan, list_name)))


def _references(plan: Plan, list_name: str, ids: frozenset[str]) -> Iterator[tuple[str, Any, str]]:
    """Yield list, entity and field of each reference to the given members of a list."""
    for name in LISTS:
        for item in attributes.of_entity(name):
            if item.type == f"ref:{list_name}" or (item.type == "profile" and list_name == "series"):
                for entity in getattr(plan, name):
                    value = getattr(entity, item.field)
                    if isinstance(value, str) and value in ids:
                        yield name, entity, item.field
    for scenario in plan.scenarios:
        if any(_step_uses(step, list_name, ids) for step in scenario.steps):
            yield "scenarios", scenario, "steps"


def users(plan: Plan, list_name: str, key: str) -> list[tuple[str, Any, str]]:
    """Return list, entity and field of each reference to a member of a list."""
    return list(_references(plan, list_name, frozenset({key})))


def _step_uses(step: Any, list_name: str, ids: frozenset[str]) -> bool:
    parts = step.path.split("/")
    if isinstance(step, Lever):
        info = lever_table.table().get(step.lever)
        parameters = info.parameters if info is not None else ()
        names = [each.name for each in parameters if each.attribute.type == f"ref:{list_name}"]
        named = len(parts) == 2 and parts[0] == list_name and parts[1] in ids
        return named or any(step.parameters.get(name) in ids for name in names)
    if len(parts) == 3 and parts[0] == list_name and parts[1] in ids:
        return True
    value = getattr(step, "value", None)
    item = attributes.table().get((parts[0], parts[-1]))
    refers = item and (item.type == f"ref:{list_name}" or (item.type == "profile" and list_name == "series"))
    return bool(refers) and isinstance(value, str) and value in ids


def remove(plan: Plan, list_name: str, ids: Iterable[str], cascade: bool = False) -> Plan:
    """Return the plan without some entities.

    Raises
    ------
    EditError
        Where an id is not there, or where something else refers to one: fleets and contracts to a
        site, fleets and sites to a series, steps of scenarios to any. With ``cascade`` fleets and
        contracts of a removed site go too, references to a removed series are unset, and the steps
        of scenarios that address what is removed are dropped.
    """
    gone = frozenset(ids)
    for key in gone:
        find(plan, list_name, key)
    users = list(_references(plan, list_name, gone))
    if users and not cascade:
        names = dict.fromkeys(f"{MEMBER[name]} {entity.name or entity.id}" for name, entity, _ in users)
        what = ", ".join(each.name or each.id for each in members(plan, list_name) if each.id in gone)
        raise EditError(m.EDIT_USED, value=shown(what), users=", ".join(names))
    for name, entity, field in users:
        if name == "scenarios":
            current = find(plan, "scenarios", entity.id)
            kept = tuple(step for step in current.steps if not _step_uses(step, list_name, gone))
            plan = replace_entity(plan, "scenarios", msgspec.structs.replace(current, steps=kept))
        elif list_name == "sites":
            if any(each.id == entity.id for each in getattr(plan, name)):
                plan = remove(plan, name, [entity.id], cascade=True)
        else:
            plan = set_value(plan, f"{name}/{entity.id}/{field}", None)
    kept_members = [each for each in members(plan, list_name) if each.id not in gone]
    if not gone:
        return plan
    plan = without_measured(_with_list(plan, list_name, kept_members), list_name, gone)
    return without_ranges(plan, list_name, gone)


def new_id(plan: Plan, list_name: str, base: str) -> str:
    """Return an id that is free in the list: the base made plain, with a number where needed."""
    taken = {each.id for each in members(plan, list_name)}
    stem = re.sub(r"[\W_]+", "-", base.casefold()).strip("-") or MEMBER[list_name]
    if stem not in taken:
        return stem
    number = 2
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"


def _new_name(plan: Plan, list_name: str, base: str) -> str:
    taken = {each.name for each in members(plan, list_name)}
    name, number = base, 2
    while name in taken:
        name, number = f"{base} {number}", number + 1
    return name


def duplicate(plan: Plan, list_name: str, key: str) -> tuple[Plan, str]:
    """Return the plan with a copy after the entity, and the id of the copy."""
    entity = find(plan, list_name, key)
    fresh = new_id(plan, list_name, f"{key}-copy")
    name = _new_name(plan, list_name, f"{entity.name or entity.id} copy")
    found = list(members(plan, list_name))
    found.insert(found.index(entity) + 1, msgspec.structs.replace(entity, id=fresh, name=name))
    plan = with_copied(_with_list(plan, list_name, found), list_name, key, fresh)
    return with_copied_ranges(plan, list_name, key, fresh), fresh


def move(plan: Plan, list_name: str, key: str, offset: int) -> Plan:
    """Return the plan with an entity moved up (negative) or down; it stops at the ends."""
    entity = find(plan, list_name, key)
    found = list(members(plan, list_name))
    place = next(index for index, each in enumerate(found) if each is entity)
    target = min(max(place + offset, 0), len(found) - 1)
    if target == place:
        return plan
    found.insert(target, found.pop(place))
    return _with_list(plan, list_name, found)


# Certificate by market of the catalog; elsewhere the international one is usual.
_CERTIFICATES = {"Europe": "GO", "United States and Canada": "REC", "CHN": "GEC"}


def _first_row(catalog: Catalog | None, table: str, wanted: str) -> str | None:
    if catalog is None or wanted in catalog.tables[table]:
        return wanted
    return next(iter(catalog.tables[table]), None)


def _usual_instrument(plan: Plan, catalog: Catalog | None) -> str:
    """Return the certificate of the market of the first site."""
    region = plan.sites[0].region if plan.sites else None
    market = catalog.market_of(region) if catalog is not None and region else ""
    return _CERTIFICATES.get(market, "I-REC" if market else "other EAC")


def new_entity(plan: Plan, list_name: str, catalog: Catalog | None = None) -> Any:
    """Return a new member for a list with sensible values, not yet added to the plan."""
    found = members(plan, list_name)
    number = len(found) + 1
    label = MEMBER[list_name].capitalize()
    names = {each.name for each in found}
    while f"{label} {number}" in names:
        number += 1
    name = f"{label} {number}"
    fields: dict[str, object] = {"id": new_id(plan, list_name, name), "name": name}
    site = plan.sites[0].id if plan.sites else None
    if list_name == "sites":
        fields["region"] = _first_row(catalog, "regions", DEFAULT_REGION)
    elif list_name == "fleets":
        accelerator = _first_row(catalog, "accelerators", DEFAULT_ACCELERATOR)
        fields |= {"site": site, "accelerator": accelerator, "count": DEFAULT_COUNT}
    elif list_name == "workloads":
        fleet = plan.fleets[0].id if plan.fleets else None
        model = _first_row(catalog, "models", DEFAULT_MODEL)
        fields |= {"fleet": fleet, "kind": "training"}
        fields |= {"model": model} if model else {"params_b": 8.0, "tokens_b": 1000.0}
    elif list_name == "contracts":
        fields |= {"site": site, "instrument": _usual_instrument(plan, catalog), "share": 1.0}
    elif list_name == "credits":
        fields |= {"volume_t": 0.0, "status": "planned"}
    elif list_name == "cpu_servers":
        fields |= {"site": site, "count": 1}
    elif list_name == "reservations":
        fleet = plan.fleets[0].id if plan.fleets else None
        fields |= {"fleet": fleet, "reserved": 1.0, "hours_per_year": 8760.0}
    elif list_name == "targets":
        fields |= {"measure": "total location-based", "reduction": 0.42, "target_year": 2030}
    elif list_name == "series":
        fields |= {"values": (0.0,) * 8760}
    return LISTS[list_name](**fields)
