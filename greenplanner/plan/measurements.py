"""Measured values of a plan: which recording is behind which value, as long as it still is in force.

A measured value is entered like any other; the plan notes beside it what a recording gave. Where the
value in the plan is still that one, its origin is "measured"; overwritten it is "entered" again.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from greenplanner.plan import attributes
from greenplanner.plan import messages as m
from greenplanner.plan.filling import Origin
from greenplanner.plan.messages import Fault, fault, quoted
from greenplanner.plan.types import LISTS, Measured, Measurement, Plan
from greenplanner.plan.values import near, text_problem


def find_measurement(plan: Plan, key: str) -> Measurement | None:
    """Return the measurement with this id, None where there is none."""
    return next((each for each in plan.measurements if each.id == key), None)


def in_force(plan: Plan) -> dict[str, tuple[Measurement, Measured]]:
    """Return measurement and measured value by path, for the values that the plan still holds."""
    lists = {name: {each.id: each for each in getattr(plan, name)} for name in LISTS}
    found: dict[str, tuple[Measurement, Measured]] = {}
    for measurement in plan.measurements:
        for each in measurement.values:
            parts = each.path.split("/")
            if len(parts) != 3:
                continue
            entity = lists.get(parts[0], {}).get(parts[1])
            if entity is not None and _is_same(getattr(entity, parts[2], None), each.value):
                found[each.path] = (measurement, each)
    return found


def _is_same(value: object, measured: object) -> bool:
    return value is not None and value == measured


def source_text(measurement: Measurement) -> str:
    """Return what names the recording: its name or file, the device and the day."""
    about = [part for part in (measurement.device, (measurement.date or "")[:10]) if part]
    name = measurement.name or measurement.file or measurement.id
    return f"{name} ({', '.join(about)})" if about else name


def measured_origins(plan: Plan) -> dict[str, Origin]:
    """Return the origins of measured values by path, with interval and recording."""
    result = {}
    for path, (measurement, each) in in_force(plan).items():
        result[path] = Origin(
            "measured",
            low=each.low,
            high=each.high,
            source=source_text(measurement),
            quality="measured",
            note=each.note or (m.MEASURED_NOTE if each.low is not None else ""),
        )
    return result


def sensor_shares(plan: Plan) -> dict[str, float]:
    """Return the systematic error of the sensor as a share, by path of the measured values in force.

    It is in no interval: whoever draws values multiplies all values of one recording alike by it.
    """
    return {path: item.sensor for path, (item, _) in in_force(plan).items() if item.sensor is not None}


def with_measurement(plan: Plan, measurement: Measurement) -> Plan:
    """Return the plan with a measurement noted; an older one loses the paths that the new one gives.

    The values themselves are entered by the caller. A measurement without values is forgotten.
    """
    paths = {each.path for each in measurement.values}
    kept = [
        _cut(each, lambda path: path not in paths) for each in plan.measurements if each.id != measurement.id
    ]
    old = find_measurement(plan, measurement.id)
    if old is not None:
        rest = tuple(each for each in old.values if each.path not in paths)
        measurement = msgspec.structs.replace(measurement, values=(*rest, *measurement.values))
    return _with(plan, [*kept, measurement])


def without_measured(plan: Plan, list_name: str, ids: frozenset[str]) -> Plan:
    """Return the plan without the measured values of entities that are gone."""
    if not plan.measurements:
        return plan

    def stays(path: str) -> bool:
        parts = path.split("/")
        return parts[0] != list_name or len(parts) < 2 or parts[1] not in ids

    return _with(plan, [_cut(each, stays) for each in plan.measurements])


def with_copied(plan: Plan, list_name: str, key: str, fresh: str) -> Plan:
    """Return the plan in which the copy of an entity has the measured values of the original."""
    if not plan.measurements:
        return plan
    head, new = f"{list_name}/{key}/", f"{list_name}/{fresh}/"
    return _with(
        plan,
        [
            msgspec.structs.replace(
                measurement,
                values=(
                    *measurement.values,
                    *(
                        msgspec.structs.replace(each, path=new + each.path.removeprefix(head))
                        for each in measurement.values
                        if each.path.startswith(head)
                    ),
                ),
            )
            for measurement in plan.measurements
        ],
    )


def _cut(measurement: Measurement, stays: Any) -> Measurement:
    values = tuple(each for each in measurement.values if stays(each.path))
    if len(values) == len(measurement.values):
        return measurement
    return msgspec.structs.replace(measurement, values=values)


def _with(plan: Plan, measurements: list[Measurement]) -> Plan:
    filled = tuple(each for each in measurements if each.values)
    return plan if filled == plan.measurements else msgspec.structs.replace(plan, measurements=filled)


# --- checking ---------------------------------------------------------------------------------------
_TEXTS = ("name", "file", "sha256", "device", "date", "note")
_NUMBERS = ("seconds", "sensor")


def measurement_faults(data: object) -> Iterator[Fault]:
    """Yield what is wrong with the measurements of a decoded plan file."""
    if not isinstance(data, (list, tuple)):
        yield fault(
            "measurements", m.NOT_LIST if data is not None else m.MISSING_LIST_NULL, value=quoted(data)
        )
        return
    for position, each in enumerate(data):
        path = f"measurements[{position}]"
        if not isinstance(each, Mapping):
            yield fault(path, m.NOT_OBJECT, value=quoted(each))
            continue
        yield from _unknown(path, each, Measurement.__struct_fields__)
        yield from _plain(path, each, ("id",), required=True)
        yield from _plain(path, each, _TEXTS)
        yield from _finite(path, each, _NUMBERS)
        values = each.get("values", ())
        if not isinstance(values, (list, tuple)):
            yield fault(f"{path}.values", m.NOT_LIST, value=quoted(values))
            continue
        for number, value in enumerate(values):
            yield from _value(f"{path}.values[{number}]", value)


def _value(path: str, data: object) -> Iterator[Fault]:
    if not isinstance(data, Mapping):
        yield fault(path, m.NOT_OBJECT, value=quoted(data))
        return
    yield from _unknown(path, data, Measured.__struct_fields__)
    yield from _plain(path, data, ("note",))
    yield from _finite(path, data, ("low", "high"))
    target = data.get("path")
    parts = target.split("/") if isinstance(target, str) else []
    if len(parts) != 3 or (parts[0], parts[2]) not in attributes.table():
        yield fault(f"{path}.path", m.MEASURED_PATH, value=quoted(target))
    value = data.get("value")
    numbers = [value]
    if isinstance(value, (list, tuple)):
        numbers = [part for pair in value for part in (pair if isinstance(pair, (list, tuple)) else [pair])]
    if not numbers or not all(_is_number(each) for each in numbers):
        yield fault(f"{path}.value", m.NOT_NUMBER, value=quoted(value))


def _unknown(path: str, data: Mapping[Any, object], known: tuple[str, ...]) -> Iterator[Fault]:
    for name in data:
        if name not in known:
            hint = near(str(name), known)
            template = m.UNKNOWN_FIELD_NEAR if hint else m.UNKNOWN_FIELD
            yield fault(f"{path}.{name}", template, **({"near": hint} if hint else {}))


def _plain(
    path: str, data: Mapping[Any, object], names: tuple[str, ...], *, required: bool = False
) -> Iterator[Fault]:
    for name in names:
        value = data.get(name)
        if value is None and not required:
            continue
        problem = text_problem(value, required=required)
        if problem:
            yield Fault(f"{path}.{name}", problem.text, problem.template, problem.fields)


def _finite(path: str, data: Mapping[Any, object], names: tuple[str, ...]) -> Iterator[Fault]:
    for name in names:
        value = data.get(name)
        if value is not None and not _is_number(value):
            yield fault(f"{path}.{name}", m.NOT_NUMBER, value=quoted(value))


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
