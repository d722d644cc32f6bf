"""No field of a workload that nothing reads: each active one moves a figure of its plan or its own."""

import msgspec
import numpy as np
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.attributes import of_entity
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site, Workload

TRAINING = Workload(
    id="w", fleet="f", kind="training", params_b=8.0, tokens_b=500.0, layers=32, hidden_size=4096,
    sequence_length=8192, deadline_days=1.0,
)  # fmt: skip
FEDERATED = Workload(id="w", kind="federated", clients=100, rounds=100, params_b=0.1)
SERVICE = Workload(
    id="w", fleet="f", kind="inference", model="llama-3.1-8b", requests_per_day=1e6, prompt_tokens=500.0,
    output_tokens=300.0,
)  # fmt: skip
FEDERATED_FIELDS = (
    "clients", "rounds", "client_w", "client_hours_per_round", "mb_per_round", "client_kwh_per_gb",
    "client_owner", "client_region", "client_kg_per_kwh", "client_residual_kg_per_kwh",
    "client_upstream_kg_per_kwh", "client_td_loss", "client_price_per_kwh",
)  # fmt: skip
SERVICE_FIELDS = (
    "task", "requests_per_day", "demand_shape", "growth_per_year", "prompt_tokens", "output_tokens",
    "weight_bits", "kv_bits", "kv_elements", "accelerators_per_replica", "batch", "bound", "latency_s",
    "headroom",
    "replicas", "placement", "wh_per_item", "model",
)  # fmt: skip
VALUES = {
    "fleet": "g", "kind": "inference", "model": "llama-3.1-70b", "method": "lora", "precision": "fp8",
    "mfu": 0.5, "trained_share": 0.5, "asynchronous": True, "busy_power_share": 0.6, "first_year": 2027,
    "last_year": 2026, "task": "image", "demand_shape": tuple(([0.2] * 12 + [1.8] * 12) * 7),
    "accelerators_per_replica": 4, "batch": 16.0, "bound": "latency", "latency_s": 2.0, "headroom": 0.6,
    "replicas": 9, "placement": "edge", "wh_per_item": 1.0, "flops": 1e23, "failure_share": 0.2,
    "parallel_overhead": 0.2, "mb_per_round": 50.0, "active_params_b": 4.0, "weight_bits": 8.0,
    "kv_bits": 4.0,
    "kv_elements": 1e6, "deadline_days": 0.5, "client_owner": "own", "client_region": "POL",
}  # fmt: skip
# What a field needs beside it before it can act.
BESIDE = {
    "trained_share": {"method": "transfer"},
    "teacher_params_b": {"method": "distillation", "teacher_params_b": 1.0},
    "staleness_share": {"asynchronous": True},
    "batch": {"batch": 4.0},
    "bound": {"latency_s": 2.0},
    "latency_s": {"bound": "latency"},
    "wh_per_item": {"task": "image"},
    "client_residual_kg_per_kwh": {"client_owner": "own"},
    "client_price_per_kwh": {"client_owner": "own"},
    "params_b": {"deadline_days": None, "active_params_b": 8.0, "tokens_b": 0.001},
}


def figures(work):
    fleets = (
        Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=64),
        Fleet(id="g", site="s", accelerator="a100-sxm4-80gb", count=64),
    )
    plan = Plan(
        name="p", start_year=2026, years=2, sites=(Site(id="s", region="DEU", pue=1.2),), fleets=fleets,
        workloads=(work,),
    )  # fmt: skip
    results = evaluate(resolve(plan, default_catalog()))
    rows = [
        [value or 0.0 for value in row.values() if not isinstance(value, str)]
        for row in results.workload_rows()
    ]
    return np.concatenate(
        [
            *(results.annual(key) for key in ("it_kwh", "cost", "total_market_kg")),
            *(np.array(row) for row in rows),
        ]
    )


@pytest.mark.parametrize("field", [item.field for item in of_entity("workloads") if item.stage != "none"])
def test_every_active_field_of_a_workload_moves_a_figure(field):
    base = FEDERATED if field in FEDERATED_FIELDS else SERVICE if field in SERVICE_FIELDS else TRAINING
    base = msgspec.structs.replace(base, **BESIDE.get(field, {}))
    value = VALUES.get(field)
    if value is None:
        now = getattr(base, field)
        now = now if now is not None else 1.0
        value = type(now)(now * 2) if now else 0.5
    before, after = figures(base), figures(msgspec.structs.replace(base, **{field: value}))
    assert len(before) != len(after) or not np.allclose(before, after, rtol=1e-9, atol=1e-12)
