"""What is incomplete or contradictory in a workload; nothing here keeps a draft from being saved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from greenplanner.catalog.models import Model
from greenplanner.catalog.store import Catalog
from greenplanner.plan import messages as m
from greenplanner.plan.messages import Fault, fault, shown


def workload_sense(path: str, data: Mapping[str, object], catalog: Catalog | None) -> Iterator[Fault]:
    """Yield the faults of one raw workload that hold across its fields."""
    kind = data.get("kind") or "training"
    preset = _preset(data, catalog)
    if kind != "federated" and data.get("fleet") is None:
        yield fault(f"{path}.fleet", m.WORKLOAD_FLEET, False)
    yield from _parameters(path, data, preset)
    if kind == "inference":
        yield from _service(path, data)
    elif kind == "federated":
        if data.get("clients") is None or data.get("rounds") is None:
            yield fault(f"{path}.clients", m.WORKLOAD_CLIENTS, False)
    else:
        yield from _training(path, data, preset)
    first, last = data.get("first_year"), data.get("last_year")
    if isinstance(first, int) and isinstance(last, int) and first > last:
        yield fault(f"{path}.first_year", m.TERM_REVERSED, False, value=shown(first), other=shown(last))


def _preset(data: Mapping[str, object], catalog: Catalog | None) -> Model | None:
    if catalog is None or not isinstance(data.get("model"), str):
        return None
    row = catalog.tables["models"].get(str(data["model"]))
    return row if isinstance(row, Model) else None


def _named(data: Mapping[str, object], catalog_checked: Model | None) -> bool:
    """Return True where a model is named whose values are known or cannot be looked up here."""
    return isinstance(data.get("model"), str) and catalog_checked is None


def _parameters(path: str, data: Mapping[str, object], preset: Model | None) -> Iterator[Fault]:
    total = data.get("params_b") if data.get("params_b") is not None else preset and preset.params_b
    active = data.get("active_params_b")
    if isinstance(active, (int, float)) and isinstance(total, (int, float)) and active > total:
        fields = {"value": shown(active), "other": shown(total)}
        yield fault(f"{path}.active_params_b", m.WORKLOAD_ACTIVE, False, **fields)


def _training(path: str, data: Mapping[str, object], preset: Model | None) -> Iterator[Fault]:
    flops, tokens = data.get("flops"), data.get("tokens_b")
    if flops is not None:
        if tokens is not None:
            yield fault(f"{path}.tokens_b", m.WORKLOAD_BOTH, False, count=f"{shown(tokens)} billion")
        return
    if _named(data, preset):
        return
    if data.get("params_b") is None and data.get("active_params_b") is None and preset is None:
        yield fault(f"{path}.params_b", m.WORKLOAD_MODEL, False)
    known = preset is not None and (preset.tokens_b is not None or preset.training_flops is not None)
    if tokens is None and not known:
        yield fault(f"{path}.tokens_b", m.WORKLOAD_TRAINED, False)
    if data.get("method") == "distillation" and data.get("teacher_params_b") is None:
        yield fault(f"{path}.teacher_params_b", m.WORKLOAD_TEACHER, False)


def _service(path: str, data: Mapping[str, object]) -> Iterator[Fault]:
    if data.get("requests_per_day") is None:
        yield fault(f"{path}.requests_per_day", m.WORKLOAD_REQUESTS, False)
    shape = data.get("demand_shape")
    if shape == 0 or (isinstance(shape, (list, tuple)) and shape and not any(shape)):
        yield fault(f"{path}.demand_shape", m.WORKLOAD_SHAPE, False)
    if (data.get("task") or "text") != "text":
        return
    if not data.get("prompt_tokens") and not data.get("output_tokens"):
        yield fault(f"{path}.output_tokens", m.WORKLOAD_TOKENS, False)
    if data.get("params_b") is None and data.get("active_params_b") is None and data.get("model") is None:
        yield fault(f"{path}.params_b", m.WORKLOAD_MODEL, False)
