"""A new workload with figures from the start: by what it is, a model of the catalog and a fleet."""

from __future__ import annotations

from typing import Any, Literal, get_args

import msgspec

from greenplanner.catalog.inference_items import InferenceItem
from greenplanner.catalog.models import Model
from greenplanner.catalog.store import Catalog
from greenplanner.plan import edits
from greenplanner.plan.types import Plan, Workload
from greenplanner.whatif.sizing import size_fleet

What = Literal[
    "pretraining", "fine-tuning", "text", "image", "video", "speech", "embedding", "classification",
    "recommender", "federated",
]  # fmt: skip
WHATS: tuple[What, ...] = get_args(What)
ITEMS: tuple[What, ...] = ("image", "video", "speech", "embedding", "classification", "recommender")
# Tokens per parameter where a preset does not tell: compute-optimal, Hoffmann et al. 2022, arXiv:2203.15556.
TOKENS_PER_PARAMETER = 20.0
# Figures to start with, so that a new workload shows what it takes; each is there to be replaced.
START: dict[str, dict[str, Any]] = {
    "pretraining": {"kind": "training", "method": "pretraining", "runs_per_year": 1.0},
    "fine-tuning": {"kind": "training", "method": "lora", "tokens_b": 0.1, "runs_per_year": 12.0},
    "text": {
        "kind": "inference",
        "task": "text",
        "requests_per_day": 100_000.0,
        "prompt_tokens": 500.0,
        "output_tokens": 300.0,
    },
    "image": {"kind": "inference", "task": "image", "requests_per_day": 10_000.0},
    "video": {"kind": "inference", "task": "video", "requests_per_day": 100.0},
    "speech": {"kind": "inference", "task": "speech", "requests_per_day": 10_000.0},
    "embedding": {"kind": "inference", "task": "embedding", "requests_per_day": 1000.0},
    "classification": {"kind": "inference", "task": "classification", "requests_per_day": 1000.0},
    "recommender": {"kind": "inference", "task": "recommender", "requests_per_day": 1000.0},
    "federated": {"kind": "federated", "params_b": 0.01, "clients": 1000, "rounds": 500},
}


def takes_model(what: What) -> bool:
    """Return True for what is computed from a model; other services take a measured energy per item."""
    return what in ("pretraining", "fine-tuning", "text")


def new_workload(
    plan: Plan,
    what: What,
    catalog: Catalog,
    *,
    preset: str | None = None,
    name: str | None = None,
) -> Workload:
    """Return a workload of a kind with values to start from, not yet in the plan.

    Parameters
    ----------
    preset
        Id of a row of *models* for a training or a text service, of *inference_items* for another
        service. None: the program's usual model; the usual measurement of the task.

    Pretraining is done once, in the first year of the plan; all else goes on over all years.

    Raises
    ------
    greenplanner.catalog.store.UnknownIdError
        For a preset that the catalog lacks.
    """
    fields = dict(START[what])
    usual = name or edits.new_entity(plan, "workloads", catalog).name
    fields |= {"id": edits.new_id(plan, "workloads", usual), "name": usual}
    if takes_model(what):
        row = catalog.row("models", preset or edits.DEFAULT_MODEL)
        assert isinstance(row, Model)
        fields["model"] = row.id
        if what == "pretraining":
            fields |= _once(plan)
            if row.tokens_b is None and row.training_flops is None:
                tokens = TOKENS_PER_PARAMETER * (row.active_params_b or row.params_b)
                note = "Tokens: 20 for each parameter (Hoffmann et al. 2022); the model's are not known."
                fields |= {"tokens_b": tokens, "notes": note}
    elif preset is not None and what in ITEMS:
        item = catalog.row("inference_items", preset)
        assert isinstance(item, InferenceItem)
        if not item.is_default:
            where = f"Energy per item: {item.name}; {item.item}; {item.source}"
            fields |= {"wh_per_item": item.wh_per_item, "notes": where}
    return Workload(**fields)


def _once(plan: Plan) -> dict[str, int]:
    """Return the years of a run that is done once; nothing where the plan has but one year."""
    if plan.start_year is None or (plan.years or 1) == 1:
        return {}
    return {"first_year": plan.start_year, "last_year": plan.start_year}


def with_workload(
    plan: Plan, work: Workload, catalog: Catalog, *, fleet: str | None, size: bool = False
) -> Plan:
    """Return the plan with a workload added, on a fleet of the plan or on a new one.

    Parameters
    ----------
    fleet
        Id of the fleet that does the work; None makes a new one (and a site, where the plan has none).
        Federated training runs on its clients: it gets no fleet.
    size
        Give the fleet the accelerators that its workloads then need, see
        :func:`greenplanner.whatif.sizing.size_fleet`. A new fleet is always sized.

    Raises
    ------
    greenplanner.whatif.sizing.SizingError
        Where the size cannot be told.
    greenplanner.plan.edits.EditError
        Where a value is not one that the plan can hold.
    """
    if work.kind == "federated":
        return edits.add(plan, "workloads", work, catalog=catalog)
    if fleet is None:
        if not plan.sites:
            plan = edits.add(plan, "sites", edits.new_entity(plan, "sites", catalog), catalog=catalog)
        new = edits.new_entity(plan, "fleets", catalog)
        purpose = "inference" if work.kind == "inference" else "training"
        new = msgspec.structs.replace(new, purpose=purpose)
        plan, fleet, size = edits.add(plan, "fleets", new, catalog=catalog), new.id, True
    plan = edits.add(plan, "workloads", msgspec.structs.replace(work, fleet=fleet), catalog=catalog)
    return size_fleet(plan, fleet, catalog) if size else plan
