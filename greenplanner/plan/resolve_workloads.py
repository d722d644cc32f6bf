"""Filling a workload: from the model of the catalog, from its method, from the hardware of its fleet."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import msgspec

from greenplanner.catalog.inference_items import default_item
from greenplanner.catalog.models import Model
from greenplanner.catalog.rows import Accelerator, Row
from greenplanner.catalog.store import WORLD, Catalog
from greenplanner.plan.attributes import of_entity
from greenplanner.plan.filling import (
    DEFAULT,
    ENTERED,
    Context,
    Origin,
    default_value,
    from_quantity,
    with_spreads,
)
from greenplanner.plan.types import Fleet, Workload

# Share of the parameters that is trained where nothing is entered: the convention of the method.
TRAINED = {"lora": 0.01, "transfer": 0.1}
NUMBER_BYTES = 4.0
# Speed of a training step over that in 16 bits; assumed, reports of FP8 training give 1.2 to 1.5.
GAIN = {"fp8": 1.3, "fp4": 1.6}
GENERIC = "generic"


@lru_cache(maxsize=4096)
def filled_workload(
    workload: Workload, fleet: Fleet | None, catalog: Catalog, context: Context, home: str | None = None
) -> tuple[Workload, dict[str, Origin]]:
    """Return the complete workload and the origin of each of its values.

    ``fleet`` is the resolved fleet that does the work, None where there is none; ``home`` the region of its
    site. Raises
    :class:`greenplanner.catalog.store.UnknownIdError` for a model that the catalog lacks.
    """
    preset: Row | None = catalog.row("models", workload.model) if workload.model else None
    sources: dict[str, tuple[str, Row | None]] = {"model": ("models", preset)}
    if workload.kind == "federated":
        sources |= _grid_of_clients(workload.client_region or home, catalog)
    changes: dict[str, Any] = {}
    origins: dict[str, Origin] = {}
    # Parameters or FLOPs that were entered describe another model than the preset.
    own = {"tokens_b"} if workload.flops is not None else set()
    for attribute in of_entity("workloads"):
        path = f"workloads/{workload.id}/{attribute.field}"
        if getattr(workload, attribute.field) is not None:
            origins[path] = ENTERED
            continue
        if attribute.field in own or (attribute.field == "active_params_b" and workload.params_b is not None):
            continue
        filled = default_value(attribute, sources, catalog, context)
        if filled is not None:
            changes[attribute.field], origins[path] = filled
    if isinstance(preset, Model) and _is_its_pretraining(workload):
        quantity = preset.quantity("training_flops", "models")
        if quantity is not None:
            changes["flops"] = quantity.value
            origins[f"workloads/{workload.id}/flops"] = from_quantity(quantity)
    done = msgspec.structs.replace(workload, **changes)
    done = _derived(done, fleet, catalog, origins)
    if done.kind == "federated":
        done = _clients(done, home, origins)
    return done, with_spreads("workloads", done, origins, catalog)


def _grid_of_clients(region: str | None, catalog: Catalog) -> dict[str, tuple[str, Row | None]]:
    """Return the rows that the factors of the devices are taken from; without a region the world's."""
    row = catalog.region(region or WORLD)
    if row.direct_kg_per_kwh is None:
        row = catalog.region(WORLD)
    return {
        "region": ("regions", row),
        "residual": ("residuals", catalog.for_region("residuals", region)),
        "loss": ("losses", catalog.for_region("losses", region, world=True)),
        "price": ("prices", catalog.for_region("prices", region, world=True)),
    }


def _clients(work: Workload, home: str | None, origins: dict[str, Origin]) -> Workload:
    """Fill where the devices are, and what the catalog does not say of their grid."""
    base, changes = f"workloads/{work.id}/", dict[str, Any]()
    if work.client_region is None:
        changes["client_region"] = home or WORLD
        note = "the region of the site of the fleet" if home else "no region entered: world average"
        origins[base + "client_region"] = msgspec.structs.replace(DEFAULT, note=note)
    if work.client_residual_kg_per_kwh is None:
        changes["client_residual_kg_per_kwh"] = work.client_kg_per_kwh
        note = "no residual mix is published for this market: the grid factor is used (disclosed)"
        source = "grid factor of the devices"
        origins[base + "client_residual_kg_per_kwh"] = Origin(
            "assumed", source=source, quality="assumed", note=note
        )
    if work.client_upstream_kg_per_kwh is None:
        changes["client_upstream_kg_per_kwh"] = 0.0
        note = "the catalog has no upstream factor for this region: not counted"
        origins[base + "client_upstream_kg_per_kwh"] = Origin("assumed", quality="assumed", note=note)
    return msgspec.structs.replace(work, **changes)


def _is_its_pretraining(work: Workload) -> bool:
    """Return True where nothing is entered that makes the training another one than the published."""
    entered = (work.params_b, work.active_params_b, work.tokens_b, work.flops, work.sequence_length)
    return (
        work.kind in (None, "training")
        and work.method in (None, "pretraining")
        and all(value is None for value in entered)
    )


def _derived(work: Workload, fleet: Fleet | None, catalog: Catalog, origins: dict[str, Origin]) -> Workload:
    """Fill what follows from other values: all parameters are active, the method, the hardware."""
    base = f"workloads/{work.id}/"
    changes: dict[str, Any] = {}
    if work.active_params_b is None and work.params_b is not None:
        changes["active_params_b"] = work.params_b
        origins[base + "active_params_b"] = origins[base + "params_b"]
    elif work.params_b is None and work.active_params_b is not None:
        changes["params_b"] = work.active_params_b
        origins[base + "params_b"] = origins[base + "active_params_b"]
    if work.kind == "inference":
        if work.wh_per_item is None and work.task not in (None, "text"):
            item = default_item(work.task, catalog, fleet.accelerator if fleet is not None else None)
            quantity = item.quantity("wh_per_item", "inference_items")
            assert quantity is not None
            changes["wh_per_item"] = quantity.value
            origins[base + "wh_per_item"] = from_quantity(quantity, note=f"{item.name}; {item.item}")
        return msgspec.structs.replace(work, **changes)
    if work.trained_share is None:
        changes["trained_share"] = TRAINED.get(work.method or "", 1.0)
        origins[base + "trained_share"] = DEFAULT
    if work.kind == "federated":
        params = changes.get("params_b", work.params_b)
        if work.mb_per_round is None and params is not None:
            changes["mb_per_round"] = 2.0 * params * 1e9 * NUMBER_BYTES / 1e6
            note = "the whole model in 4-byte numbers, down and up"
            origins[base + "mb_per_round"] = msgspec.structs.replace(DEFAULT, note=note)
        return msgspec.structs.replace(work, **changes)
    if fleet is not None:
        active = changes.get("active_params_b", work.active_params_b)
        total = changes.get("params_b", work.params_b)
        row = catalog.efficiency(fleet.accelerator, active, total)
        for field, source in (("mfu", "mfu"), ("busy_power_share", "power_share")):
            if getattr(work, field) is None:
                quantity = row.quantity(source, "mfu")
                assert quantity is not None
                factor, note = (1.0, "")
                if field == "mfu":
                    factor, note = of_precision(catalog.accelerator(fleet.accelerator or GENERIC), work)
                changes[field] = quantity.value * factor
                origins[base + field] = from_quantity(quantity, factor, note)
    return msgspec.structs.replace(work, **changes)


def of_precision(chip: Accelerator, work: Workload) -> tuple[float, str]:
    """Return what turns the usual MFU, a share of the 16-bit peak, into one of the format's peak.

    8 and 4 bits double and quadruple the peak, but much of a training step is not matrix products:
    the step gets faster by :data:`GAIN` only. A lower peak (32 bits) is taken as equally used.
    """
    half, used = chip.peak_flops("bf16"), chip.peak_flops(work.precision or "bf16")
    if half is None or used is None or used[1] not in GAIN:
        return 1.0, ""
    gain = GAIN[used[1]]
    note = f"Of the {used[1]} peak, at {gain:g} times the speed of 16 bits (assumed)."
    return gain * half[0] / used[0], note
