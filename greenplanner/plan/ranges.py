"""Ranges of entered values: what the user knows of how sure a value is.

A catalog value has the range of its source or of its pedigree, a measured one that of its recording. An
entered value is exact until a range is entered beside it: a low and a high, or five pedigree scores.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from greenplanner.catalog.pedigree import INDICATORS, gsd_squared_of, kind_of
from greenplanner.catalog.store import Catalog
from greenplanner.plan import attributes
from greenplanner.plan import messages as m
from greenplanner.plan.filling import Origin
from greenplanner.plan.messages import Fault, fault, quoted, shown
from greenplanner.plan.types import LISTS, Plan, ValueRange
from greenplanner.plan.values import near, text_problem

# Types of fields that can have a range; whole numbers, years and choices are settings.
RANGED = ("number", "share", "profile", "monthly", "path", "curve")
BEST, WORST = 1, 5
# Faults of a range that keep no figure from being computed: the value counts as exact.
OUT_OF_FORCE = (m.RANGE_LEFT, m.RANGE_NOT_ENTERED)


def find_range(plan: Plan, path: str) -> ValueRange | None:
    """Return what is entered on how sure a value is, None for nothing."""
    return next((each for each in plan.ranges if each.path == path), None)


def can_have_range(entity: str, field: str) -> bool:
    """Return whether a value of the field can have a range: a quantity that acts on the figures."""
    item = attributes.table().get((entity, field))
    return item is not None and item.type in RANGED and item.stage != "none" and entity in LISTS


def with_range(plan: Plan, entry: ValueRange) -> Plan:
    """Return the plan with a range entered, in place of an earlier one of the same value.

    Raises :class:`greenplanner.plan.messages.SentenceError` where it is none (see :func:`range_faults`)
    or does not hold the value in the plan.
    """
    wrong = next(_entry_faults("", msgspec.to_builtins(entry)), None)
    if wrong is None:
        wrong = next(_value_faults(plan, "", entry), None)
    if wrong is not None:
        raise m.SentenceError(wrong.template, **wrong.fields)
    if entry == find_range(plan, entry.path):
        return plan
    if any(each.path == entry.path for each in plan.ranges):
        found = tuple(entry if each.path == entry.path else each for each in plan.ranges)
    else:
        found = (*plan.ranges, entry)
    return msgspec.structs.replace(plan, ranges=found)


def without_range(plan: Plan, path: str) -> Plan:
    """Return the plan in which nothing is said any more on how sure a value is."""
    kept = tuple(each for each in plan.ranges if each.path != path)
    return plan if len(kept) == len(plan.ranges) else msgspec.structs.replace(plan, ranges=kept)


def without_ranges(plan: Plan, list_name: str, ids: frozenset[str]) -> Plan:
    """Return the plan without the ranges of entities that are gone."""
    kept = tuple(each for each in plan.ranges if not _is_of(each.path, list_name, ids))
    return plan if len(kept) == len(plan.ranges) else msgspec.structs.replace(plan, ranges=kept)


def with_copied_ranges(plan: Plan, list_name: str, key: str, fresh: str) -> Plan:
    """Return the plan in which the copy of an entity has the ranges of the original.

    The copied value is the same estimate: both are of one group, so that a fleet in two parts is as
    sure as it was in one.
    """
    found: list[ValueRange] = []
    copies: list[ValueRange] = []
    for each in plan.ranges:
        if _is_of(each.path, list_name, frozenset({key})):
            each = msgspec.structs.replace(each, group=each.group or each.path)
            path = f"{list_name}/{fresh}/{each.path.split('/')[2]}"
            copies.append(msgspec.structs.replace(each, path=path))
        found.append(each)
    return msgspec.structs.replace(plan, ranges=(*found, *copies)) if copies else plan


def _is_of(path: str, list_name: str, ids: frozenset[str]) -> bool:
    parts = path.split("/")
    return len(parts) == 3 and parts[0] == list_name and parts[1] in ids


def mean_of(value: object) -> float | None:
    """Return the number that a range is of: the value, or the mean of a list of values."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return float(value)
    if isinstance(value, tuple) and value:
        numbers = [float(each[1] if isinstance(each, tuple) else each) for each in value]
        return sum(numbers) / len(numbers)
    return None


def range_of(plan: Plan, entry: ValueRange, catalog: Catalog) -> tuple[float, float, float | None] | None:
    """Return low, high and GSD^2 (None where low and high were entered); None where it is not in force.

    A range is in force while the value is entered and lies in it.
    """
    value = mean_of(_value(plan, entry.path))
    if value is None:
        return None
    entity, _, field = entry.path.split("/")
    if entry.scores is None:
        if entry.low is None or entry.high is None or not entry.low <= value <= entry.high:
            return None
        return entry.low, entry.high, None
    gsd2 = gsd_squared_of(entry.scores, kind_of("", field), catalog)
    item = attributes.attribute(entity, field)
    ends = sorted((value / gsd2, value * gsd2))
    low = ends[0] if item.minimum is None else max(ends[0], min(item.minimum, value))
    high = ends[1] if item.maximum is None else min(ends[1], max(item.maximum, value))
    return low, high, gsd2


def range_origins(plan: Plan, catalog: Catalog) -> dict[str, Origin]:
    """Return the origins of the entered values with a range in force, by path."""
    found = {}
    for entry in plan.ranges:
        known = range_of(plan, entry, catalog)
        if known is None:
            continue
        low, high, gsd2 = known
        found[entry.path] = Origin(
            "entered", low=low, high=high, note=entry.note or "", gsd2=gsd2, scores=entry.scores or ()
        )
    return found


def _value(plan: Plan, path: str) -> object:
    parts = path.split("/")
    if len(parts) != 3 or parts[0] not in LISTS:
        return None
    entity = next((each for each in getattr(plan, parts[0]) if each.id == parts[1]), None)
    return getattr(entity, parts[2], None)


# --- checking ---------------------------------------------------------------------------------------
def range_faults(data: Mapping[str, object]) -> Iterator[Fault]:
    """Yield what is wrong with the ranges of a decoded plan file."""
    entries = data.get("ranges", ())
    if not isinstance(entries, (list, tuple)):
        template = m.NOT_LIST if entries is not None else m.MISSING_LIST_NULL
        yield fault("ranges", template, value=quoted(entries))
        return
    first: dict[object, int] = {}
    for position, each in enumerate(entries):
        path = f"ranges[{position}]"
        if not isinstance(each, Mapping):
            yield fault(path, m.NOT_OBJECT, value=quoted(each))
            continue
        for name in each:
            if name not in ValueRange.__struct_fields__:
                hint = near(str(name), ValueRange.__struct_fields__)
                template = m.UNKNOWN_FIELD_NEAR if hint else m.UNKNOWN_FIELD
                yield fault(f"{path}.{name}", template, **({"near": hint} if hint else {}))
        wrong = list(_entry_faults(f"{path}.", each))
        yield from wrong or _sense(each, data)
        place = each.get("path")
        if isinstance(place, str):
            if place in first:
                yield fault(f"{path}.path", m.SAME_RANGE, value=shown(place), other=f"ranges[{first[place]}]")
            first.setdefault(place, position)


def _sense(entry: Mapping[Any, object], data: Mapping[str, object]) -> Iterator[Fault]:
    """Yield why a range is not in force: it has no value, or the value does not lie in it."""
    place = entry.get("path")
    parts = place.split("/") if isinstance(place, str) else []
    members = data.get(parts[0], ()) if len(parts) == 3 else ()
    if not isinstance(members, (list, tuple)) or len(parts) != 3:
        return
    found = (each for each in members if isinstance(each, Mapping) and each.get("id") == parts[1])
    value = _plain(next(found, {}).get(parts[2]))
    low, high = entry.get("low"), entry.get("high")
    if value is None:
        yield fault(str(place), m.RANGE_NOT_ENTERED, False)
    elif _is_number(low) and _is_number(high) and not low <= value <= high:  # type: ignore[operator]
        bounds = {"low": shown(low), "high": shown(high)}
        yield fault(str(place), m.RANGE_LEFT, False, value=shown(value), **bounds)


def _plain(value: object) -> float | None:
    """Return the number that a range is of, from a decoded file whose faults are told elsewhere."""
    if isinstance(value, list):
        value = tuple(tuple(each) if isinstance(each, list) else each for each in value)
    try:
        return mean_of(value)
    except (TypeError, ValueError, IndexError):
        return None


def _entry_faults(path: str, data: Mapping[Any, object]) -> Iterator[Fault]:
    target = data.get("path")
    parts = target.split("/") if isinstance(target, str) else []
    if len(parts) != 3 or not can_have_range(parts[0], parts[2]):
        yield fault(f"{path}path", m.RANGE_PATH, value=quoted(target))
    for name in ("group", "note"):
        problem = text_problem(data[name]) if data.get(name) is not None else None
        if problem:
            yield Fault(f"{path}{name}", problem.text, problem.template, problem.fields)
    bounds = {name: data.get(name) for name in ("low", "high")}
    for name, value in bounds.items():
        if value is not None and not _is_number(value):
            yield fault(f"{path}{name}", m.NOT_NUMBER, value=quoted(value))
            return
    scores, low, high = data.get("scores"), bounds["low"], bounds["high"]
    if scores is None:
        if low is None or high is None:
            yield fault(f"{path}low", m.RANGE_NEITHER)
        elif low > high:  # type: ignore[operator]
            yield fault(f"{path}low", m.RANGE_REVERSED, value=shown(low), other=shown(high))
    elif low is not None or high is not None:
        yield fault(f"{path}scores", m.RANGE_BOTH)
    elif not _are_scores(scores):
        yield fault(f"{path}scores", m.RANGE_SCORES)


def _value_faults(plan: Plan, path: str, entry: ValueRange) -> Iterator[Fault]:
    value = mean_of(_value(plan, entry.path))
    if value is None:
        yield fault(f"{path}path", m.RANGE_NOT_ENTERED)
    elif entry.low is not None and entry.high is not None and not entry.low <= value <= entry.high:
        low, high = shown(entry.low), shown(entry.high)
        yield fault(f"{path}low", m.RANGE_OUTSIDE, value=shown(value), low=low, high=high)


def _are_scores(scores: object) -> bool:
    return (
        isinstance(scores, (list, tuple))
        and len(scores) == len(INDICATORS)
        and all(isinstance(each, int) and not isinstance(each, bool) for each in scores)
        and all(BEST <= each <= WORST for each in scores)
    )


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
