"""The JSON Schema of the plan file, from the types and the attribute table."""

from __future__ import annotations

from typing import Any

import msgspec

from greenplanner.plan import attributes, lever_table
from greenplanner.plan.attributes import Attribute
from greenplanner.plan.types import HOURS_PER_WEEK, HOURS_PER_YEAR, LISTS, SCHEMA_VERSION, SOURCES, Plan

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> dict[str, Any]:
    """Return the schema (draft 2020-12) of a ``.gplan`` file; the same at each call.

    It says what a file may hold field by field. Rules across fields (references, unique ids, the
    sum of a mix) are beyond it: ``greenplanner check`` knows them.
    """
    raw = msgspec.json.schema(Plan)
    definitions: dict[str, Any] = raw["$defs"]
    for name, kind in LISTS.items():
        _describe(definitions[kind.__name__], name)
    _describe_lever(definitions["Lever"])
    for name in ("generation", "issued", "expired", "kg_per_kwh"):
        definitions["MixRow"]["properties"][name]["minimum"] = 0
    root = definitions.pop("Plan")
    _describe(root, "plan")
    schema_field = {
        "title": "Schema version",
        "description": "The version of the file format.",
        "const": SCHEMA_VERSION,
    }
    return {
        "$schema": DIALECT,
        "title": "GreenPlanner plan",
        "description": root.get("description", ""),
        "type": "object",
        "properties": {"schema": schema_field, **root["properties"]},
        "required": ["schema", *root.get("required", [])],
        "additionalProperties": False,
        "$defs": dict(sorted(definitions.items())),
    }


def _describe(definition: dict[str, Any], entity: str) -> None:
    definition["additionalProperties"] = False
    for item in attributes.of_entity(entity):
        definition["properties"][item.field] = _field(item, definition["properties"][item.field])
    if entity == "plan":
        definition["properties"]["name"]["pattern"] = r"\S"
    if entity == "series":
        definition["required"] = ["id", "values"]


def _describe_lever(definition: dict[str, Any]) -> None:
    """Say which levers there are and what each takes; bounds of parameters are in the descriptions."""
    known = lever_table.table()
    lists = sorted({name for info in known.values() for name in info.targets})
    properties = definition["properties"]
    properties["lever"] = {"title": "Lever", "enum": list(known)}
    properties["target"] |= {"title": "Target", "pattern": rf"^(\*|({'|'.join(lists)})/[^/*]+)$"}
    names = {item.name: item for info in known.values() for item in info.parameters}
    properties["parameters"] = {
        "title": "Parameters",
        "description": "What differs from the defaults of the lever; see `greenplanner levers`.",
        "type": "object",
        "propertyNames": {"enum": sorted(names)},
        "additionalProperties": {"type": ["boolean", "number", "string"]},
        "default": {},
    }


def _field(item: Attribute, found: dict[str, Any]) -> dict[str, Any]:
    optional = {"type": "null"} in found.get("anyOf", ())
    known = _rule(item)
    result: dict[str, Any] = {"title": item.label, "description": item.description}
    if item.type == "share":
        result["description"] += " Stored as a fraction: 0.8 is 80 %."
    elif item.unit:
        result["x-unit"] = item.unit
    if known is None:
        result |= {key: value for key, value in found.items() if key != "default"}
    elif optional:
        result["anyOf"] = [known, {"type": "null"}]
    else:
        result |= known
    return result


def _range(item: Attribute) -> dict[str, Any]:
    result: dict[str, Any] = {}
    if item.minimum is not None:
        result["minimum"] = item.minimum
    if item.maximum is not None:
        result["maximum"] = item.maximum
    return result


def _list(member: dict[str, Any], least: int, most: int | None) -> dict[str, Any]:
    result: dict[str, Any] = {"type": "array", "items": member, "minItems": least}
    return result if most is None else result | {"maxItems": most}


def _rule(item: Attribute) -> dict[str, Any] | None:
    """Return the schema of a value that is entered; None where the types alone say it."""
    number: dict[str, Any] = {"type": "number", **_range(item)}
    rules: dict[str, dict[str, Any]] = {
        "text": {"type": "string"},
        "id": {"type": "string", "minLength": 1, "pattern": "^[^/*]*$"},
        "number": number,
        "share": number,
        "integer": {"type": "integer", **_range(item)},
        "year": {"type": "integer", **_range(item)},
        "date": {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
        "bool": {"type": "boolean"},
        "choice": {"enum": list(item.choices)},
        "profile": {
            "anyOf": [
                number,
                _list(number, HOURS_PER_WEEK, HOURS_PER_WEEK),
                _list(number, HOURS_PER_YEAR, HOURS_PER_YEAR),
                {"type": "string", "minLength": 1},
            ]
        },
        "monthly": _list(number, 12, 12),
        "values": _list(number, HOURS_PER_YEAR, HOURS_PER_YEAR),
        "mix": {
            "type": "object",
            "properties": dict.fromkeys(SOURCES, number),
            "additionalProperties": False,
        },
        "path": _list(
            {
                "type": "array",
                "prefixItems": [{"type": "integer", "minimum": 1990, "maximum": 2100}, number],
                "minItems": 2,
                "maxItems": 2,
            },
            1,
            None,
        ),
        "curve": _list(
            {
                "type": "array",
                "prefixItems": [{"type": "number", "minimum": 0, "maximum": 1}, number],
                "minItems": 2,
                "maxItems": 2,
            },
            2,
            None,
        ),
    }
    if item.type.startswith(("ref:", "catalog:")):
        return {"type": "string", "minLength": 1, "x-refers-to": item.type}
    return rules.get(item.type)
