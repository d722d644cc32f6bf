"""What people type and paste becomes the value they mean, and every value survives as text."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenplanner.plan.attributes import of_entity, table
from greenplanner.plan.faults import format_value, parse_value
from tests.plan.samples import _value

NUMBERS = [
    ("1234", 1234.0), ("1 234", 1234.0), ("1,234", 1234.0), ("1'234", 1234.0), ("1’234", 1234.0),
    ("1\u202f234,5", 1234.5), ("1\u00a0234", 1234.0), ("1.234,5", 1234.5), ("1,234.5", 1234.5),
    ("1,5", 1.5), ("0,123", 0.123), ("1.234", 1.234), ("1.234.567", 1234567.0), ("1,234,567", 1234567.0),
    ("−5", -5.0), ("+5", 5.0), (".5", 0.5), ("5.", 5.0), ("1e3", 1000.0), ("1,2345", 1.2345),
    ("１２．５", 12.5), (" 7 ", 7.0), ("700 W", 700.0), ("700W", 700.0), ("700 w", 700.0),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_numbers(text: str, value: float) -> None:
    assert parse_value("fleets", "tdp_w", text) == value


@pytest.mark.parametrize(
    "text",
    ["1 2", "12,34,5", "abc", "nan", "inf", "1e9999", "1..2", "--1", "1,234.5,6", "0x10", "٣", "1_000"],
)
def test_no_numbers(text: str) -> None:
    with pytest.raises(ValueError) as error:
        parse_value("fleets", "tdp_w", text)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("text", "decimal", "value"),
    [
        ("1.234", ",", 1234.0),
        ("1,234", ",", 1.234),
        ("1,234", ".", 1234.0),
        ("1.234,5", ",", 1234.5),
        ("2,5", ",", 2.5),
    ],
)
def test_a_known_convention_leaves_no_doubt(text: str, decimal: str, value: float) -> None:
    assert parse_value("fleets", "tdp_w", text, decimal=decimal) == value


def test_a_known_convention_refuses_the_other() -> None:
    with pytest.raises(ValueError):
        parse_value("fleets", "tdp_w", "2,5", decimal=".")
    with pytest.raises(ValueError):
        parse_value("fleets", "tdp_w", "1,234.5", decimal=",")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("80 %", 0.8),
        ("80%", 0.8),
        ("80", 0.8),
        ("0.8", 0.008),
        ("1", 0.01),
        ("100", 1.0),
        ("7", 0.07),
        ("0,5 ％", 0.005),
    ],
)
def test_share_cells_are_percent(text: str, value: float) -> None:
    assert parse_value("fleets", "powered_share", text) == value
    assert parse_value("fleets", "utilization", text) == value


@pytest.mark.parametrize(
    ("entity", "field", "text", "value"),
    [
        ("fleets", "count", "1,024", 1024),
        ("plan", "start_year", "2026", 2026),
        ("contracts", "qualifies", "Yes", True),
        ("contracts", "qualifies", "FALSE", False),
        ("contracts", "qualifies", "是", True),
        ("plan", "status", "Final", "final"),
        ("credits", "retirement_date", "2026/3/1", "2026-03-01"),
        ("fleets", "utilization", "my series", "my series"),
        ("fleets", "utilization", "50; 60 %", (0.5, 0.6)),
        ("fleets", "power_curve", "0 0.1; 50 %: 0.7\n1 1", ((0.0, 0.1), (0.5, 0.7), (1.0, 1.0))),
        ("sites", "mix", "coal 60 %; Gas: 40", {"coal": 0.6, "gas": 0.4}),
        ("sites", "pue_monthly", "\t".join(["1.2"] * 12), (1.2,) * 12),
        ("sites", "name", "", None),
        ("fleets", "count", "  ", None),
        ("sites", "region", " USA ", "USA"),
    ],
)
def test_other_kinds(entity: str, field: str, text: str, value: object) -> None:
    found = parse_value(entity, field, text)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("entity", "field", "text"),
    [
        ("fleets", "count", "8.5"),
        ("contracts", "qualifies", "maybe"),
        ("plan", "status", "done"),
        ("credits", "retirement_date", "1/3/2026"),
        ("sites", "mix", "coal"),
        ("sites", "mix", "peat 4 %"),
        ("fleets", "power_curve", "0 1 2"),
        ("scenarios", "steps", "x"),
    ],
)
def test_refused(entity: str, field: str, text: str) -> None:
    with pytest.raises(ValueError):
        parse_value(entity, field, text)


_NAMES = ["a", "b c"]
IDS: dict[str, list[str]] = {"sites": _NAMES, "fleets": _NAMES, "series": ["u", "12", "5 %", "1; 2"]}
FIELDS = [item for item in table().values() if item.type not in ("id", "steps", "rows", "values", "text")]


@given(st.data())
def test_each_value_survives_as_text(data: st.DataObject) -> None:
    item = data.draw(st.sampled_from(FIELDS))
    value: Any = data.draw(_value(item, IDS))
    if isinstance(value, str) and item.type.startswith("catalog:"):
        value = value.strip()
    assert parse_value(item.entity, item.field, format_value(item.entity, item.field, value)) == value


@given(
    st.text(max_size=15),
    st.sampled_from([item for entity in ("plan", "sites", "fleets") for item in of_entity(entity)]),
)
def test_any_text_gives_a_value_or_one_sentence(text: str, item: Any) -> None:
    try:
        parse_value(item.entity, item.field, text)
    except ValueError as error:
        sentence = str(error)
        assert sentence
