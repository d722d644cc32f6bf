"""Which fields of a workload say something: those of its kind, its method and its task."""

from __future__ import annotations

from greenplanner.plan.attributes import of_entity
from greenplanner.plan.types import Workload

_ALWAYS = frozenset({"id", "name", "fleet", "kind", "model", "params_b", "first_year", "last_year", "notes"})
_TRAINING = frozenset(
    {
        "active_params_b", "method", "tokens_b", "flops", "sequence_length", "layers", "hidden_size",
        "precision", "mfu", "parallel_overhead", "failure_share", "experiments_factor", "runs_per_year",
        "asynchronous", "busy_power_share", "deadline_days", "work_factor",
    }
)  # fmt: skip
_FEDERATED = frozenset(
    {
        "clients", "rounds", "client_w", "client_hours_per_round", "mb_per_round", "runs_per_year",
        "client_kwh_per_gb", "client_owner", "client_region", "client_kg_per_kwh",
        "client_upstream_kg_per_kwh", "client_td_loss",
    }
)  # fmt: skip
# Electricity of others is not the organization's scope 2 and not on its bill.
_OWN_CLIENTS = frozenset({"client_residual_kg_per_kwh", "client_price_per_kwh"})
_SERVICE = frozenset(
    {"task", "requests_per_day", "demand_shape", "growth_per_year", "headroom", "replicas", "work_factor"}
)
_TEXT = frozenset(
    {
        "active_params_b", "layers", "hidden_size", "kv_elements", "prompt_tokens", "output_tokens",
        "weight_bits", "kv_bits", "accelerators_per_replica", "batch", "bound", "placement",
    }
)  # fmt: skip


def fields_of(work: Workload) -> frozenset[str]:
    """Return the fields that belong to a workload.

    A field that is entered belongs in any case: what is in the plan is never out of sight.
    """
    found = set(_ALWAYS)
    if work.kind == "federated":
        found |= _FEDERATED | (_OWN_CLIENTS if work.client_owner == "own" else frozenset())
    elif work.kind == "inference":
        found |= _SERVICE
        found |= _text(work) if (work.task or "text") == "text" else {"wh_per_item"}
    else:
        found |= _training(work)
    return frozenset(
        found | {item.field for item in of_entity("workloads") if getattr(work, item.field) is not None}
    )


def _text(work: Workload) -> set[str]:
    found = set(_TEXT)
    if work.placement == "edge":
        found -= {"batch"}
    if work.bound == "latency":
        found.add("latency_s")
    return found


def _training(work: Workload) -> set[str]:
    found = set(_TRAINING)
    if work.method in ("lora", "transfer"):
        found.add("trained_share")
    if work.method == "distillation":
        found.add("teacher_params_b")
    if work.asynchronous:
        found.add("staleness_share")
        found -= {"parallel_overhead"}
    return found
