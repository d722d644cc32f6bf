"""A plan with something in every corner, and generated plans."""

from __future__ import annotations

import copy
import json
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st

from greenplanner.plan.attributes import Attribute, of_entity
from greenplanner.plan.types import (
    LISTS,
    SOURCES,
    MadeWith,
    MixRow,
    Plan,
    Scale,
    Scenario,
    Series,
    Set,
)

_FULL: dict[str, Any] = {
    "schema": 1,
    "name": "Größe 计划",
    "status": "draft",
    "start_year": 2026,
    "years": 3,
    "sites": [
        {"id": "s1", "name": "One", "region": "AAA", "pue": 1.3, "mix": {"coal": 0.25, "wind": 0.75}},
        {"id": "s2", "region": "WLD", "pue_monthly": [1.2] * 12, "grid_series": "g"},
    ],
    "fleets": [
        {"id": "f1", "site": "s1", "accelerator": "a1", "count": 16, "utilization": 0.5},
        {"id": "f2", "site": "s1", "tdp_w": 300, "count": 8, "utilization": [0.25] * 168},
        {"id": "f3", "site": "s2", "accelerator": "a1", "count": 8, "utilization": "u"},
        {
            "id": "f4",
            "site": "s2",
            "accelerator": "a1",
            "count": 8,
            "power_curve": [[0, 0.1], [0.5, 0.8], [1, 1]],
        },
    ],
    "workloads": [
        {"id": "w1", "fleet": "f4", "model": "m1", "mfu": 0.35},
        {
            "id": "w2",
            "kind": "inference",
            "fleet": "f4",
            "model": "m1",
            "requests_per_day": 1000,
            "prompt_tokens": 500,
            "output_tokens": 300,
        },
    ],
    "contracts": [
        {"id": "c1", "site": "s1", "kind": "ppa", "share": 0.5, "first_year": 2026, "last_year": 2027}
    ],
    "residual_mixes": [
        {
            "id": "x1",
            "year": 2025,
            "rows": [
                {"source": "wind", "generation": 100, "issued": 80, "expired": 10},
                {"source": "peat", "kind": "fossil", "generation": 60, "kg_per_kwh": 0.9},
            ],
        }
    ],
    "credits": [{"id": "k1", "volume_t": 10, "status": "retired", "retirement_date": "2026-02-28"}],
    "series": [{"id": "g", "values": [0.4] * 8760}, {"id": "u", "values": [0.5] * 8760}],
    "scenarios": [
        {
            "id": "n1",
            "name": "Busier",
            "steps": [
                {"do": "set", "path": "fleets/*/powered_share", "value": 0.9},
                {"do": "scale", "path": "fleets/f1/utilization", "factor": 1.2},
                {"do": "set", "path": "plan/years", "value": 5},
                {"do": "set", "path": "sites/s1/mix", "value": {"hydro": 1}},
            ],
        }
    ],
    "made_with": {"program": "0", "catalog": "0", "method": "0"},
}


def full() -> dict[str, Any]:
    """Return the raw data of a plan without any fault."""
    return copy.deepcopy(_FULL)


def small() -> dict[str, Any]:
    """Return the plan without its long series."""
    data = full()
    data["series"] = []
    del data["sites"][1]["grid_series"]
    data["fleets"][2]["utilization"] = 0.5
    return data


def raw_bytes(data: object) -> bytes:
    """Return the data as a file without any of our own writing."""
    return json.dumps(data).encode()


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
IDS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="/*"), min_size=1, max_size=8
).filter(lambda text: bool(text.strip()))


def _floats(low: float | None, high: float | None) -> st.SearchStrategy[float]:
    return st.floats(low, high, allow_nan=False, allow_infinity=False)


def _value(item: Attribute, ids: dict[str, list[str]]) -> st.SearchStrategy[Any]:
    """Return valid values of one field."""
    low, high = item.minimum, item.maximum
    if item.type.startswith("ref:"):
        return st.sampled_from(ids[item.type[4:]] or [None])
    if item.type.startswith("catalog:") or item.type == "text":
        return IDS
    return {
        "number": lambda: _floats(low, high),
        "share": lambda: _floats(low, high),
        "integer": lambda: st.integers(int(low or 0), int(high or 0)),
        "year": lambda: st.integers(int(low or 0), int(high or 0)),
        "bool": st.booleans,
        "choice": lambda: st.sampled_from(item.choices),
        "date": lambda: st.dates().map(lambda day: day.isoformat()),
        "profile": lambda: st.one_of(
            _floats(low, high),
            st.lists(_floats(low, high), min_size=7, max_size=7).map(lambda day: tuple(day) * 24),
            st.sampled_from(ids["series"]) if ids["series"] else st.just(0.5),
        ),
        "monthly": lambda: st.tuples(*[_floats(low, high)] * 12),
        "mix": lambda: st.sampled_from([dict.fromkeys(pair, 0.5) for pair in pairwise(SOURCES)]),
        "path": lambda: st.tuples(st.integers(2020, 2040), st.integers(0, int(min(high or 9, 9)))).map(
            lambda point: ((float(point[0]), float(point[1])), (point[0] + 3.0, 1.0))
        ),
        "rows": lambda: st.lists(
            st.builds(MixRow, source=IDS, generation=st.floats(0, 100), kg_per_kwh=st.floats(0, 1)),
            max_size=3,
        ).map(tuple),
        "curve": lambda: st.floats(0.01, 1).map(lambda top: ((0.0, 0.0), (0.5, top / 2), (1.0, top))),
    }[item.type]()


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Plans without any blocking fault."""
    ids = {name: draw(st.lists(IDS, max_size=3, unique=True)) for name in LISTS}
    ids["series"] = ids["series"][:1]
    lists: dict[str, tuple[Any, ...]] = {}
    for name in ("sites", "fleets", "workloads", "contracts", "residual_mixes", "credits", "targets"):
        members = []
        for key in ids[name]:
            items = [item for item in of_entity(name) if item.field != "id"]
            chosen = draw(st.lists(st.sampled_from(items), max_size=6, unique_by=lambda item: item.field))
            members.append(LISTS[name](id=key, **{item.field: draw(_value(item, ids)) for item in chosen}))
        lists[name] = tuple(members)
    lists["series"] = tuple(
        Series(id=key, values=tuple(draw(st.lists(st.floats(0, 1), min_size=24, max_size=24))) * 365)
        for key in ids["series"]
    )
    steps = st.one_of(
        st.builds(Set, path=st.just("fleets/*/powered_share"), value=st.floats(0, 1)),
        st.builds(Set, path=st.just("plan/years"), value=st.integers(1, 50)),
        st.builds(Set, path=st.just("sites/*/name"), value=TEXTS),
        st.builds(Scale, path=st.just("fleets/*/count"), factor=st.floats(0, 2)),
    )
    lists["scenarios"] = tuple(
        Scenario(id=key, steps=tuple(draw(st.lists(steps, max_size=3)))) for key in ids["scenarios"]
    )
    items = [item for item in of_entity("plan") if item.field != "name"]
    chosen = draw(st.lists(st.sampled_from(items), max_size=5, unique_by=lambda item: item.field))
    fields = {item.field: draw(_value(item, ids)) for item in chosen}
    made_with = draw(st.none() | st.builds(MadeWith, program=TEXTS, catalog=TEXTS, method=TEXTS))
    return Plan(name=draw(IDS), made_with=made_with, **fields, **lists)
