"""Each field of a workload belongs to some kind, and none to a kind that does not read it."""

from __future__ import annotations

from itertools import product

from greenplanner.plan.attributes import of_entity
from greenplanner.plan.types import Workload
from greenplanner.plan.workload_fields import fields_of


def test_every_field_belongs_somewhere() -> None:
    found: set[str] = set()
    for kind, method, task, bound, late in product(
        ("training", "federated", "inference"),
        ("pretraining", "lora", "distillation"),
        ("text", "image"),
        ("throughput", "latency"),
        (True, False),
    ):
        work = Workload(id="w", kind=kind, method=method, task=task, bound=bound, asynchronous=late)  # type: ignore[arg-type]
        found |= fields_of(work)
    # Residual mix and price act on own devices only.
    found |= fields_of(Workload(id="w", kind="federated", client_owner="own"))
    assert found == {item.field for item in of_entity("workloads")}


def test_kinds_keep_their_own() -> None:
    service, images = Workload(id="w", kind="inference"), Workload(id="w", kind="inference", task="image")
    assert "tokens_b" not in fields_of(service)
    assert "prompt_tokens" in fields_of(service)
    assert "prompt_tokens" not in fields_of(images)
    assert "wh_per_item" in fields_of(images)
    assert "clients" not in fields_of(Workload(id="w"))
    assert "batch" not in fields_of(Workload(id="w", kind="inference", placement="edge"))
    assert "clients" in fields_of(Workload(id="w", kind="training", clients=5))
