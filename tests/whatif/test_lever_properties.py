"""Any lever on any plan: a valid plan with the same ledger, or one sentence and nothing changed."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from greenplanner.plan.attributes import of_entity
from greenplanner.plan.faults import plan_faults
from greenplanner.plan.files import encode
from greenplanner.plan.lever_table import table
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.types import Credit, Lever, Plan
from greenplanner.whatif.effects import MEASURES, lever_effect
from greenplanner.whatif.levers import apply_lever
from tests.plan.samples import _value
from tests.whatif.lever_plans import CATALOG, two_sites
from tests.whatif.test_workload_levers import RUN, SERVICE

IDS: dict[str, list[str]] = {"sites": ["s", "n"], "fleets": ["f", "g"], "workloads": ["w", "r"], "series": []}
KEPT = ("id", "site", "fleet", "accelerator")


def start() -> Plan:
    """Two halls with a service and a training, and a credit that no lever may touch."""
    plan = two_sites(site_region="DEU")
    works = (msgspec.structs.replace(SERVICE, fleet="f"), msgspec.structs.replace(RUN, id="r", fleet="g"))
    fleets = tuple(msgspec.structs.replace(fleet, utilization=None) for fleet in plan.fleets)
    ledger = (Credit(id="c", volume_t=3.0),)
    return msgspec.structs.replace(plan, fleets=fleets, workloads=works, credits=ledger)


def changed(data: Any, list_name: str, entity: Any) -> Any:
    items = [
        item
        for item in of_entity(list_name)
        if item.field not in KEPT and not item.type.startswith(("ref:", "catalog:", "profile", "path"))
    ]
    chosen = data.draw(st.lists(st.sampled_from(items), max_size=2, unique_by=lambda item: item.field))
    return msgspec.structs.replace(entity, **{item.field: data.draw(_value(item, IDS)) for item in chosen})


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_any_lever_on_any_plan(data: Any) -> None:
    plan = start()
    for name in ("sites", "fleets", "workloads"):
        members = tuple(changed(data, name, each) for each in getattr(plan, name))
        plan = msgspec.structs.replace(plan, **{name: members})
    if any(each.blocking for each in plan_faults(plan, CATALOG)):
        return
    step = Lever(lever=data.draw(st.sampled_from(list(table()))))
    before = encode(plan)
    try:
        new = apply_lever(plan, step, CATALOG)
    except SentenceError:
        assert encode(plan) == before
        return
    assert [str(each) for each in plan_faults(new, CATALOG) if each.blocking] == []
    assert new.credits == plan.credits
    effect = lever_effect(plan, step, CATALOG, ranges=False)
    assert set(effect.changes) == set(MEASURES)
