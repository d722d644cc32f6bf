# ruff: noqa: E501 - one case a line
"""Every rule finds its fault, at its place, in one sentence; and all faults are found at once."""

from __future__ import annotations

import math
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenplanner.catalog.store import Catalog
from greenplanner.plan.faults import check_value, find_faults, plan_faults
from greenplanner.plan.files import decode
from greenplanner.plan.types import Plan
from tests.plan.samples import full, plans, raw_bytes, small


def put(data: Any, place: str, value: object) -> Any:
    """Set data at a place such as ``fleets.0.count``; ``...`` deletes."""
    *way, last = [int(part) if part.isdigit() else part for part in place.split(".")]
    target = data
    for part in way:
        target = target[part]
    if value is ...:
        del target[last]
    elif isinstance(target, list) and last == len(target):
        target.append(value)
    else:
        target[last] = value
    return data


def test_a_full_plan_has_no_fault(catalog: Catalog) -> None:
    assert find_faults(full(), catalog) == []
    assert plan_faults(decode(raw_bytes(full()), catalog), catalog) == []


CASES: list[tuple[str, object, str]] = [
    # types
    ("name", 3, "name: 3 is not text"),
    ("name", None, "name: this is missing"),
    ("name", ..., "name: this is missing"),
    ("name", "  ", "name: this is empty; enter a text"),
    ("notes", "\ud800", "notes: the text holds a damaged character (half of a surrogate pair); type it anew"),
    ("sites", {}, "sites: an object is not a list"),
    ("sites", None, "sites: null is not a list; leave the field out or write []"),
    ("sites.0", 3, "sites[0]: 3 is not an object with named fields"),
    ("made_with", [], "made_with: a list is not an object with named fields"),
    ("made_with.program", 1, "made_with.program: 1 is not text"),
    ("fleets.0.count", True, "fleets[0].count: true is not a number"),
    ("fleets.0.count", "8", "fleets[0].count: '8' is not a number"),
    ("fleets.0.count", 8.5, "fleets[0].count: 8.5 is not a whole number"),
    ("fleets.0.tdp_w", [1], "fleets[0].tdp_w: a list is not a number"),
    ("fleets.0.tdp_w", 10**400, "fleets[0].tdp_w: a number of 1329 bits is beyond the range of numbers"),
    ("fleets.0.tdp_w", math.nan, "fleets[0].tdp_w: nan is not a finite number"),
    ("fleets.0.tdp_w", math.inf, "fleets[0].tdp_w: inf is not a finite number"),
    ("contracts.0.qualifies", 1, "contracts[0].qualifies: 1 is neither true nor false"),
    # fields
    ("fleets.0.utilisation", 0.5, "fleets[0].utilisation: there is no field of this name; did you mean utilization?"),
    ("xyzzy", 0.5, "xyzzy: there is no field of this name"),
    # ids
    ("fleets.0.id", ..., "fleets[0].id: this is missing"),
    ("fleets.0.id", "", "fleets[0].id: this is empty; enter a text"),
    ("fleets.1.id", "a/b", "fleets[1].id: a/b holds / or *, which paths need; choose another id"),
    ("fleets.1.id", "*", "fleets[1].id: * holds / or *, which paths need; choose another id"),
    ("fleets.1.id", "f1", "fleets[1].id: the id f1 is used by fleets[0] too"),
    # ranges
    ("fleets.3.utilization", 1.4, "fleets[3].utilization: 1.4 is above 1"),
    ("fleets.1.utilization.5", -1, "fleets[1].utilization[5]: -1 is below 0"),
    ("fleets.1.utilization.5", True, "fleets[1].utilization[5]: true is not a number"),
    ("fleets.0.utilization", None, None),
    ("sites.0.pue", 0.9, "sites[0].pue: 0.9 is below 1"),
    ("credits.0.volume_t", -5, "credits[0].volume_t: a credit volume cannot be negative"),
    ("contracts.0.share", 1.5, "contracts[0].share: 1.5 is above 1"),
    # lists
    ("sites.1.pue_monthly", [1.1] * 11, "sites[1].pue_monthly: 11 values where 12 are needed, January to December"),
    ("sites.1.pue_monthly.3", 0.5, "sites[1].pue_monthly[3]: 0.5 is below 1"),
    ("sites.1.pue_monthly", 1.1, "sites[1].pue_monthly: 1.1 is not a list"),
    ("fleets.0.utilization", [0.5] * 24, "fleets[0].utilization: 24 values where 168 (a week) or 8760 (a year) are needed"),
    ("series.0.values", [0.5] * 24, "series[0].values: 24 values where 8760 are needed, one for each hour of a year"),
    ("series.0.values", ..., "series[0].values: this is missing"),
    ("series.0.values.8759", None, "series[0].values[8759]: null is not a number"),
    # mix
    ("sites.0.mix", {"coal": 0.5}, "sites[0].mix: the shares add up to 0.5 instead of 1"),
    ("sites.0.mix", {"coal": 0.5, "wind": 0.504}, None),
    ("sites.0.mix", {"coal": 1.2}, "sites[0].mix.coal: 1.2 is above 1"),
    ("sites.0.mix", {}, "sites[0].mix: the shares add up to 0 instead of 1"),
    (
        "sites.0.mix",
        {"peat": 1},
        "sites[0].mix: 'peat' is no source of electricity; the sources are coal, gas, oil, nuclear, hydro, wind, solar, bio, other",
    ),
    # curve
    ("fleets.3.power_curve", [[0, 0.1]], "fleets[3].power_curve: a power curve needs at least two points"),
    ("fleets.3.power_curve.1", [0, 0.5], "fleets[3].power_curve[1][0]: utilization 0 does not rise above the point before"),
    ("fleets.3.power_curve.0", [0.1, 0.1], "fleets[3].power_curve[0][0]: the first point is at utilization 0.1 instead of 0"),
    ("fleets.3.power_curve.2", [0.9, 1], "fleets[3].power_curve[2][0]: the last point is at utilization 0.9 instead of 1"),
    ("fleets.3.power_curve.2", [1, 0.1], "fleets[3].power_curve: power at utilization 1 must be above power at utilization 0"),
    ("fleets.3.power_curve.1", [0.5], "fleets[3].power_curve[1]: a list is not a pair of utilization and power"),
    ("fleets.3.power_curve.1", [0.5, 3], "fleets[3].power_curve[1][1]: 3 is above 2"),
    # choices and dates
    ("status", "done", "status: 'done' is none of draft, final"),
    ("status", ["draft"], "status: a list is none of draft, final"),
    (
        "credits.0.retirement_date",
        "2026-02-30",
        "credits[0].retirement_date: '2026-02-30' is not a date; write year-month-day, for example 2026-03-31",
    ),
    (
        "credits.0.retirement_date",
        "20260228",
        "credits[0].retirement_date: '20260228' is not a date; write year-month-day, for example 2026-03-31",
    ),
    # references
    ("fleets.0.site", "s3", "fleets[0].site: there is no site with the id s3"),
    ("fleets.0.site", "S1x", "fleets[0].site: there is no site with the id S1x; did you mean s1?"),
    ("contracts.0.site", "q", "contracts[0].site: there is no site with the id q"),
    ("fleets.0.utilization", "q", "fleets[0].utilization: there is no series with the id q"),
    ("sites.1.grid_series", "q", "sites[1].grid_series: there is no series with the id q"),
    ("sites.0.region", "AAB", "sites[0].region: the catalog has no region AAB; did you mean AAA?"),
    ("fleets.0.accelerator", "a100", "fleets[0].accelerator: the catalog has no accelerator a100; did you mean a1?"),
    ("fleets.0.server", "zzz", "fleets[0].server: the catalog has no server zzz"),
    ("sites.0.grid_shape", "zzz", "sites[0].grid_shape: the catalog has no shape zzz"),
    ("sites.0.grid_shape", "flat", None),
    ("series.1.values.7", 1.5, "fleets[2].utilization: the series u holds 1.5, outside 0 to 1"),
    ("series.0.values.7", 400, "sites[1].grid_series: the series g holds 400, outside 0 to 3"),
    # steps
    ("scenarios.0.steps", None, "scenarios[0].steps: null is not a list; leave the field out or write []"),
    ("scenarios.0.steps.0", 1, "scenarios[0].steps[0]: 1 is not an object with named fields"),
    ("scenarios.0.steps.0.do", ..., "scenarios[0].steps[0].do: this is missing"),
    ("scenarios.0.steps.0.do", "add", "scenarios[0].steps[0].do: 'add' is no kind of step; write set, scale or lever"),
    ("scenarios.0.steps.0.do", [], "scenarios[0].steps[0].do: a list is no kind of step; write set, scale or lever"),
    ("scenarios.0.steps.0.factor", 1, "scenarios[0].steps[0].factor: there is no field of this name"),
    ("scenarios.0.steps.0.path", ..., "scenarios[0].steps[0].path: this is missing"),
    ("scenarios.0.steps.0.path", 1, "scenarios[0].steps[0].path: 1 is not text"),
    ("scenarios.0.steps.0.path", "fleets/f1", "scenarios[0].steps[0].path: 'fleets/f1' is not of the form list/id/field or plan/field"),
    (
        "scenarios.0.steps.0.path",
        "fleet/f1/count",
        "scenarios[0].steps[0].path: 'fleet' addresses no list; a step can address plan, sites, fleets, workloads, contracts, credits",
    ),
    ("scenarios.0.steps.0.path", "fleets/f1/id", "scenarios[0].steps[0].path: an id cannot be changed by a step"),
    ("scenarios.0.steps.0.path", "fleets/f9/count", "scenarios[0].steps[0].path: there is no fleet with the id f9"),
    (
        "scenarios.0.steps.0.path",
        "fleets/f1/utilisation",
        "scenarios[0].steps[0].path: fleets have no field 'utilisation'; did you mean utilization?",
    ),
    ("scenarios.0.steps.0.value", 1.4, "scenarios[0].steps[0].value: 1.4 is above 1"),
    ("scenarios.0.steps.2.value", 2.5, "scenarios[0].steps[2].value: 2.5 is not a whole number"),
    ("scenarios.0.steps.1.factor", ..., "scenarios[0].steps[1].factor: this is missing"),
    ("scenarios.0.steps.1.factor", "2", "scenarios[0].steps[1].factor: '2' is not a number"),
    ("scenarios.0.steps.1.path", "fleets/f1/site", "scenarios[0].steps[1].path: fleets/f1/site is not a number and cannot be scaled"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("place", "value", "sentence"), CASES, ids=[f"{a}-{str(b)[:20]}" for a, b, _ in CASES]
)
def test_each_rule(place: str, value: object, sentence: str | None, catalog: Catalog) -> None:
    faults = find_faults(put(full(), place, value), catalog)
    texts = [str(fault) for fault in faults if fault.blocking]
    if sentence is None:
        assert texts == []
        return
    # A wrong id leaves the references to it without an end; the rest is the one fault.
    assert sentence in texts
    assert len(texts) == 1 or place.endswith(".id") or place in ("sites", "sites.0")
    fault = faults[texts.index(sentence)]
    assert fault.text == fault.template.format(**fault.fields)


SOFT: list[tuple[str, object, str]] = [
    ("fleets.0.site", None, "fleets[0].site: the fleet needs a site"),
    ("fleets.0.count", None, "fleets[0].count: the fleet needs a number of accelerators"),
    ("fleets.0.accelerator", None, "fleets[0].accelerator: the fleet needs an accelerator of the catalog, or a TDP"),
    ("contracts.0.site", None, "contracts[0].site: the contract needs a site"),
    ("contracts.0.share", None, "contracts[0].share: the contract needs a share of load or a volume"),
    ("contracts.0.volume_kwh_per_year", 5, "contracts[0].volume_kwh_per_year: the contract has both a share and a volume; keep one of the two"),
    ("contracts.0.last_year", 2025, "contracts[0].first_year: the first year 2026 is after the last year 2025"),
    ("credits.0.volume_t", None, "credits[0].volume_t: the credit needs a volume"),
    ("credits.0.retirement_date", None, "credits[0].retirement_date: a retired credit needs a retirement date"),
    ("currency", "XXX", "currency: the catalog has no exchange rate for XXX; enter the exchange rate"),
]  # fmt: skip


@pytest.mark.parametrize(("place", "value", "sentence"), SOFT)
def test_incomplete_drafts_load(place: str, value: object, sentence: str, catalog: Catalog) -> None:
    data = put(full(), place, value)
    faults = find_faults(data, catalog)
    assert [str(fault) for fault in faults] == [sentence]
    assert not faults[0].blocking
    plan = decode(raw_bytes(data), catalog)
    assert [str(fault) for fault in plan_faults(plan, catalog)] == [sentence]


@pytest.mark.parametrize(("low", "high"), [("idle_w", "max_w"), ("host_idle_w", "host_max_w")])
def test_idle_above_full(low: str, high: str) -> None:
    data = small()
    data["fleets"][0] |= {low: 500, high: 400}
    (fault,) = find_faults(data)
    assert fault.path == f"fleets[0].{low}"
    assert not fault.blocking
    assert "500" in fault.text
    assert "400" in fault.text


def test_all_faults_at_once() -> None:
    data = small()
    data["nmae"] = 1
    data["sites"][0]["pue"] = 0.5
    data["fleets"][0]["count"] = "x"
    data["fleets"][1]["utilization"][3] = 2
    data["scenarios"][0]["steps"][0]["value"] = 7
    assert [fault.path for fault in find_faults(data)] == [
        "nmae",
        "sites[0].pue",
        "fleets[0].count",
        "fleets[1].utilization[3]",
        "scenarios[0].steps[0].value",
    ]


def test_a_list_of_wrong_values_is_not_a_flood() -> None:
    data = full()
    data["fleets"][1]["utilization"] = [2] * 168
    faults = find_faults(data)
    assert len(faults) == 4
    assert faults[-1].text == "165 more values of this list are wrong"


def test_without_a_catalog_rows_are_not_looked_up() -> None:
    data = small()
    data["sites"][0]["region"] = "nowhere"
    assert find_faults(data) == []


def test_deep_nesting_is_one_fault() -> None:
    data: Any = []
    for _ in range(100_000):
        data = [data]
    (fault,) = find_faults({"name": "x", "sites": data})
    assert "deeper than 40" in fault.text


@pytest.mark.parametrize("data", [None, 3, "x", [], [{}], True])
def test_any_data_is_taken(data: object) -> None:
    assert find_faults(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def _places(data: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [way] if way else []
    parts = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in parts:
        found += _places(value, (*way, key))
    return found


PLACES = [place for place in _places(small()) if not isinstance(place[-1], int) or place[-1] < 3]


@given(st.sampled_from(PLACES), JSON)
def test_what_has_no_fault_converts(place: tuple[Any, ...], value: object) -> None:
    """Whatever stands anywhere: either a fault is named, or msgspec takes the data too."""
    data = small()
    target = data
    for part in place[:-1]:
        target = target[part]
    target[place[-1]] = value
    faults = find_faults(data)
    del data["schema"]
    if not any(fault.blocking for fault in faults):
        msgspec.convert(_whole(data), Plan)


def _whole(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _whole(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_whole(value) for value in data]
    return int(data) if isinstance(data, float) and data.is_integer() else data


@given(plans())
def test_generated_plans_have_no_blocking_fault(plan: Plan) -> None:
    assert [str(fault) for fault in plan_faults(plan) if fault.blocking] == []


def test_a_cell_speaks_percent() -> None:
    assert check_value("fleets", "utilization", 1.4) == "140 % is above 100 %"
    assert check_value("sites", "grid_change_per_year", -0.9) == "-90 % is below -50 %"
    assert check_value("sites", "pue", 0.9) == "0.9 is below 1"
    assert check_value("fleets", "count", 8) is None
    assert check_value("fleets", "count", None) is None
    assert check_value("plan", "name", None) == "this is missing"


def test_a_changed_profile_is_seen_although_long_lists_are_remembered() -> None:
    plan = decode(raw_bytes(full()))
    assert plan_faults(plan) == []
    bad = msgspec.structs.replace(plan.fleets[1], utilization=(2.0,) * 168)
    faults = plan_faults(msgspec.structs.replace(plan, fleets=(bad,)))
    assert any(fault.path == "fleets[0].utilization[0]" for fault in faults)
