"""Edits give a new plan, share what they do not touch, and refuse what a plan cannot hold."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenplanner.catalog.store import Catalog
from greenplanner.plan.edits import (
    EditError,
    add,
    changes,
    duplicate,
    empty_plan,
    move,
    new_entity,
    new_id,
    remove,
    replace_entity,
    set_value,
    set_values,
)
from greenplanner.plan.faults import plan_faults
from greenplanner.plan.files import decode
from greenplanner.plan.types import LISTS, Credit, Fleet, Plan, Scenario, Set, Site
from tests.plan.samples import full, plans, raw_bytes


@pytest.fixture(scope="module")
def plan() -> Plan:
    return decode(raw_bytes(full()))


def test_set_value_shares_the_rest(plan: Plan) -> None:
    new = set_value(plan, "fleets/f2/count", 9)
    assert new.fleets[1].count == 9
    assert plan.fleets[1].count == 8
    assert new.sites is plan.sites
    assert [one is other for one, other in zip(new.fleets, plan.fleets, strict=True)] == [
        True,
        False,
        True,
        True,
    ]
    assert new.fleets[1].utilization is plan.fleets[1].utilization


def test_the_same_value_is_no_change(plan: Plan) -> None:
    assert set_value(plan, "fleets/f2/count", 8) is plan
    assert set_value(plan, "plan/years", 3) is plan
    assert set_values(plan, {}) is plan
    assert remove(plan, "fleets", []) is plan
    assert move(plan, "fleets", "f1", -1) is plan
    assert replace_entity(plan, "fleets", plan.fleets[0]) is plan


def test_values_come_as_the_type_of_the_field(plan: Plan) -> None:
    new = set_values(
        plan,
        {
            "fleets/f1/utilization": np.full(168, 0.5),
            "fleets/f1/tdp_w": 300,
            "fleets/f1/count": 8.0,
            "fleets/f4/power_curve": [[0, 0.1], [1, 1]],
            "fleets/f2/idle_w": np.float64(20),
            "plan/currency": "EUR",
            "contracts/c1/qualifies": False,
            "sites/s1/region": None,
        },
    )
    fleet = new.fleets[0]
    assert fleet.utilization == (0.5,) * 168
    assert type(fleet.tdp_w) is float
    assert type(fleet.count) is int
    assert new.fleets[3].power_curve == ((0.0, 0.1), (1.0, 1.0))
    assert type(new.fleets[1].idle_w) is float
    assert new.currency == "EUR"
    assert new.sites[0].region is None


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("fleets/f1/utilization", 1.4, "fleets/f1/utilization: 1.4 is above 1"),
        ("fleets/f1/count", "8", "not a number"),
        ("fleets/f1/site", "nowhere", "there is no site"),
        ("fleets/f1/utilization", "nowhere", "there is no series"),
        ("fleets/f1/nothing", 1, "no field"),
        ("fleets/f9/count", 1, "there is no fleet with the id f9"),
        ("fleets/f1", 1, "not of the form"),
        ("rooms/f1/count", 1, "there is no list"),
        ("fleets/f1/id", "f0", "stays as it is"),
        ("plan/name", None, "missing"),
        ("plan/sites", (), "no field"),
        ("scenarios/n1/steps", (Set(path="fleets/f9/count", value=1),), "there is no fleet"),
    ],
)
def test_refused_values(plan: Plan, path: str, value: object, words: str) -> None:
    with pytest.raises(EditError, match=words):
        set_value(plan, path, value)


def test_a_catalog_is_asked_where_given(plan: Plan, catalog: Catalog) -> None:
    with pytest.raises(EditError, match="did you mean a1"):
        set_value(plan, "fleets/f1/accelerator", "a100", catalog)
    assert set_value(plan, "fleets/f1/accelerator", "a100").fleets[0].accelerator == "a100"


def test_add_and_replace(plan: Plan) -> None:
    new = add(plan, "credits", Credit(id="k2", volume_t=1.0), 0)
    assert [credit.id for credit in new.credits] == ["k2", "k1"]
    assert new.credits[1] is plan.credits[0]
    with pytest.raises(EditError, match="is used by"):
        add(new, "credits", Credit(id="k2"))
    with pytest.raises(EditError, match="cannot be negative"):
        add(new, "credits", Credit(id="k3", volume_t=-1.0))
    with pytest.raises(EditError, match="not a member"):
        add(new, "credits", Site(id="k3"))
    with pytest.raises(EditError, match="there is no list"):
        add(new, "rooms", Site(id="k3"))
    replaced = replace_entity(new, "credits", Credit(id="k1", volume_t=2.0))
    assert replaced.credits[1].volume_t == 2.0
    assert replaced.credits[0] is new.credits[0]
    with pytest.raises(EditError):
        replace_entity(new, "credits", Credit(id="k9"))


def test_what_is_used_is_not_removed_alone(plan: Plan) -> None:
    with pytest.raises(EditError, match="fleet f1, fleet f2, contract c1, scenario Busier"):
        remove(plan, "sites", ["s1"])
    with pytest.raises(EditError, match="scenario Busier"):
        remove(plan, "fleets", ["f1"])
    with pytest.raises(EditError, match="site s2"):
        remove(plan, "series", ["g"])
    with pytest.raises(EditError, match="there is no"):
        remove(plan, "fleets", ["f9"])
    assert [fleet.id for fleet in remove(plan, "fleets", ["f2", "f3"]).fleets] == ["f1", "f4"]


def test_removal_with_what_depends_on_it(plan: Plan) -> None:
    new = remove(plan, "sites", ["s1"], cascade=True)
    assert [fleet.id for fleet in new.fleets] == ["f3", "f4"]
    assert new.contracts == ()
    assert [step.path for step in new.scenarios[0].steps] == ["fleets/*/powered_share", "plan/years"]
    assert new.fleets[0] is plan.fleets[2]
    new = remove(plan, "series", ["g", "u"], cascade=True)
    assert new.sites[1].grid_series is None
    assert new.fleets[2].utilization is None


@given(plans(), st.data())
def test_no_edit_leaves_a_blocking_fault(plan: Plan, data: st.DataObject) -> None:
    for list_name in LISTS:
        for entity in getattr(plan, list_name)[:1]:
            action = data.draw(st.sampled_from(["remove", "duplicate", "move", "new"]))
            if action == "remove":
                plan = remove(plan, list_name, [entity.id], cascade=True)
            elif action == "duplicate":
                plan, key = duplicate(plan, list_name, entity.id)
                assert key != entity.id
            elif action == "move":
                plan = move(plan, list_name, entity.id, data.draw(st.integers(-3, 3)))
            else:
                plan = add(plan, list_name, new_entity(plan, list_name))
    assert [fault for fault in plan_faults(plan) if fault.blocking] == []


def test_duplicate(plan: Plan) -> None:
    new, key = duplicate(plan, "sites", "s1")
    assert [site.id for site in new.sites] == ["s1", key, "s2"]
    assert new.sites[1].name == "One copy"
    assert new.sites[1].mix is plan.sites[0].mix
    again, second = duplicate(new, "sites", "s1")
    assert second not in (key, "s1")
    assert len({site.name for site in again.sites[:3]}) == 3


def test_duplicate_keeps_equal_entities_apart() -> None:
    plan = empty_plan("x")
    for key in ("a", "b"):
        plan = add(plan, "fleets", Fleet(id=key))
    new, key = duplicate(plan, "fleets", "b")
    assert [fleet.id for fleet in new.fleets] == ["a", "b", key]


def test_move(plan: Plan) -> None:
    assert [fleet.id for fleet in move(plan, "fleets", "f1", 2).fleets] == ["f2", "f3", "f1", "f4"]
    assert [fleet.id for fleet in move(plan, "fleets", "f4", -9).fleets] == ["f4", "f1", "f2", "f3"]


def test_new_entities(catalog: Catalog) -> None:
    plan = empty_plan("x")
    for _ in range(2):
        for list_name in LISTS:
            plan = add(plan, list_name, new_entity(plan, list_name, catalog), catalog=catalog)
    assert plan.fleets[1].name == "Fleet 2"
    assert plan.fleets[1].site == plan.sites[0].id
    assert plan.fleets[0].count == 8
    # a residual mix has no figures that could be guessed; no site takes it yet
    assert {each.path for each in plan_faults(plan, catalog)} == {f"residual_mixes[{n}].rows" for n in (0, 1)}
    assert new_entity(plan, "fleets").accelerator == "h100-sxm5-80gb"


def test_new_ids(plan: Plan) -> None:
    assert new_id(plan, "fleets", "Größe / 计划 *") == "grösse-计划"
    assert new_id(plan, "fleets", "f1") == "f1-2"
    assert new_id(plan, "fleets", "***") == "fleet"


def test_changes(plan: Plan) -> None:
    assert not changes(plan, plan)
    new = set_values(plan, {"fleets/f2/count": 9, "fleets/f2/idle_w": 1, "plan/years": 4})
    found = changes(plan, new)
    assert found.lists == {"fleets"}
    assert found.structural == frozenset()
    assert found.plan_fields == {"years"}
    assert found.ids("fleets") == {"f2"}
    assert found.fields("fleets") == {"count", "idle_w"}
    new = remove(move(add(plan, "credits", Credit(id="k2")), "fleets", "f4", -1), "contracts", ["c1"])
    found = changes(plan, new)
    assert found.added == {"credits": ("k2",)}
    assert found.removed == {"contracts": ("c1",)}
    assert found.reordered == {"fleets"}
    assert found.structural == {"credits", "contracts", "fleets"}
    assert found.changed == {}


def test_changes_of_equal_but_other_objects() -> None:
    one, other = decode(raw_bytes(full())), decode(raw_bytes(full()))
    assert not changes(one, other)


def test_a_scenario_is_edited_like_the_rest(plan: Plan) -> None:
    steps: Any = (Set(path="fleets/*/count", value=3),)
    new = set_value(plan, "scenarios/n1/steps", steps)
    assert new.scenarios[0].steps == steps
    assert replace_entity(plan, "scenarios", Scenario(id="n1", steps=steps)).scenarios[0].name is None
