"""What is offered against a notice makes it go away."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site, Workload
from greenplanner.whatif.remedies import remedies

CATALOG = default_catalog()
CHAT: dict[str, Any] = {"kind": "inference", "params_b": 70.0, "prompt_tokens": 500.0, "output_tokens": 300.0}
RUN: dict[str, Any] = {"kind": "training", "params_b": 8.0, "tokens_b": 1000.0}


def plan(fleet: dict[str, Any], **work: Any) -> Plan:
    return Plan(
        name="p",
        start_year=2026,
        years=1,
        sites=(Site(id="s", pue=1.2, grid_kg_per_kwh=0.4),),
        fleets=(Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", **fleet),),
        workloads=(Workload(id="w", fleet="f", **work),),
    )


def codes(changed: Plan) -> dict[str, str]:
    return {notice.code: notice.path for notice in evaluate(resolve(changed, CATALOG)).warnings}


CASES = [
    ("demand-entered", {"count": 64, "utilization": 0.5}, {**CHAT, "requests_per_day": 1e5}, ["clear"]),
    ("demand-too-large", {"count": 8}, {**CHAT, "requests_per_day": 1e7}, ["size"]),
    ("demand-headroom", {"count": 8}, {**CHAT, "requests_per_day": 1e7}, ["size"]),
    ("demand-time", {"count": 16}, {**RUN, "deadline_days": 30.0}, ["size"]),
    ("demand-states", {"count": 8}, {**RUN, "params_b": 70.0, "tokens_b": 10.0}, ["size"]),
    # 70 billion parameters of 2 bytes are 140 GB; an H100 has 72 GB of room, an H200 127, 4 bits take 35.
    (
        "demand-memory",
        {"count": 64},
        {**CHAT, "requests_per_day": 1e5, "accelerators_per_replica": 1},
        ["replica", "bits", "accelerator"],
    ),
    (
        "demand-batch",
        {"count": 64},
        {**CHAT, "requests_per_day": 1e5, "accelerators_per_replica": 2, "batch": 256.0},
        ["batch", "replica", "bits"],
    ),
    (
        "demand-latency",
        {"count": 64},
        {**CHAT, "requests_per_day": 1e5, "bound": "latency", "latency_s": 4.0},
        # Fewer bits take fewer accelerators for a replica, which are no faster.
        ["replica"],
    ),
    ("demand-precision", {"count": 64, "accelerator": "a100-sxm4-80gb"}, {**RUN, "precision": "fp8"}, None),
]


@pytest.mark.parametrize(("code", "fleet", "work", "kinds"), CASES, ids=[case[0] for case in CASES])
def test_what_is_offered_helps(
    code: str, fleet: dict[str, Any], work: dict[str, Any], kinds: list[str] | None
) -> None:
    chip = fleet.pop("accelerator", "h100-sxm5-80gb")
    before = plan(fleet, **work)
    before = msgspec.structs.replace(
        before, fleets=(msgspec.structs.replace(before.fleets[0], accelerator=chip),)
    )
    path = codes(before)[code]
    found = remedies(before, code, path, CATALOG)
    if kinds is not None:
        assert [each.kind for each in found] == kinds
    assert found
    for each in found:
        assert each.plan != before
        assert code not in codes(each.plan)


def test_an_accelerator_that_fits_holds_the_model_on_one() -> None:
    """140 GB of weights: H200 has 0.9 x 141 = 127 GB, B200 0.9 x 180 = 162 GB."""
    before = plan({"count": 64}, **CHAT, requests_per_day=1e5, accelerators_per_replica=1)
    found = remedies(before, "demand-memory", "workloads/w/accelerators_per_replica", CATALOG)
    swapped = next(each for each in found if each.kind == "accelerator")
    row = CATALOG.accelerator(swapped.plan.fleets[0].accelerator or "")
    assert row.memory_gb is not None
    assert row.memory_gb * 0.9 > 140.0
    assert row.vendor == "NVIDIA"
    entered = msgspec.structs.replace(before.fleets[0], max_w=600.0)
    before = msgspec.structs.replace(before, fleets=(entered,))
    found = remedies(before, "demand-memory", "workloads/w/accelerators_per_replica", CATALOG)
    assert "accelerator" not in [each.kind for each in found]


def test_a_workload_without_a_fleet_gets_one_of_its_own() -> None:
    before = plan({"count": 64}, **CHAT, requests_per_day=1e5)
    alone = msgspec.structs.replace(before.workloads[0], fleet=None)
    before = msgspec.structs.replace(before, workloads=(alone,))
    path = codes(before)["workload-alone"]
    (found,) = remedies(before, "workload-alone", path, CATALOG)
    assert len(found.plan.fleets) == 2
    assert found.plan.workloads[0].fleet == found.plan.fleets[1].id
    assert not {code for code in codes(found.plan) if code.startswith(("demand-", "workload-"))}


def test_nothing_is_offered_that_does_not_help() -> None:
    """No number of accelerators answers in a thousandth of a second."""
    before = plan({"count": 64}, **CHAT, requests_per_day=1e5, bound="latency", latency_s=0.001)
    assert remedies(before, "demand-latency", "workloads/w/latency_s", CATALOG) == ()
    assert remedies(before, "grid-factor", "sites/s/grid_kg_per_kwh", CATALOG) == ()
