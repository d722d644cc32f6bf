"""The JSON Schema is stable, covers every field and says the ranges of the attribute table."""

from __future__ import annotations

import json
from typing import Any

from greenplanner.plan.attributes import table
from greenplanner.plan.schema import json_schema
from greenplanner.plan.types import LISTS, Plan


def _properties(schema: dict[str, Any], entity: str) -> dict[str, Any]:
    found = schema if entity == "plan" else schema["$defs"][LISTS[entity].__name__]
    properties: dict[str, Any] = found["properties"]
    return properties


def test_it_is_json_and_stable() -> None:
    assert json.dumps(json_schema()) == json.dumps(json_schema())
    assert json_schema()["$schema"].endswith("2020-12/schema")


def test_every_field_is_described() -> None:
    schema = json_schema()
    for (entity, field), item in table().items():
        found = _properties(schema, entity)[field]
        assert found["title"] == item.label
        assert found["description"].startswith(item.description)
        text = json.dumps(found)
        if item.choices:
            assert json.dumps(list(item.choices)) in text
        # The range of a series is checked where it is used.
        if item.minimum is not None and item.type not in ("curve", "ref:series"):
            assert f'"minimum": {json.dumps(item.minimum)}' in text


def test_the_root() -> None:
    schema = json_schema()
    assert list(schema["properties"])[:2] == ["schema", "name"]
    assert set(schema["properties"]) == {"schema", *Plan.__struct_fields__}
    assert schema["required"] == ["schema", "name"]
    assert schema["properties"]["schema"]["const"] == 2
    for name, definition in schema["$defs"].items():
        assert definition["additionalProperties"] is False, name


def test_every_reference_has_an_end() -> None:
    schema = json_schema()

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if "$ref" in value:
                assert value["$ref"].removeprefix("#/$defs/") in schema["$defs"]
            for each in value.values():
                walk(each)
        elif isinstance(value, list):
            for each in value:
                walk(each)

    walk(schema)
