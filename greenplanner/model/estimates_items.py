"""A quick answer for services that make items: images, clips, speech, embeddings, classifications.

The energy of the accelerators is measured per item (``inference_items.csv``) or entered; around them
counts what counts for text, see :mod:`greenplanner.model.estimates_inference`.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from greenplanner.catalog.inference_items import InferenceItem
from greenplanner.catalog.store import Catalog
from greenplanner.model.estimates import Used
from greenplanner.model.estimates_inference import (
    BATCH,
    ERROR,
    GRID,
    WORK,
    Parts,
    at_the_edge,
    parts_of,
    path_of,
    plan_of,
    spread,
    values_around,
)
from greenplanner.model.inference_types import ItemService, UnknownFigureError
from greenplanner.model.inference_workload import item_of, known_power, service_of
from greenplanner.plan.filling import ENTERED, Origin
from greenplanner.plan.resolve import Resolved
from greenplanner.plan.types import Workload

ITEM = "wh_per_item"


class ItemEstimate(msgspec.Struct, frozen=True, kw_only=True):
    """One item: energy in Wh by part with its range, carbon in g. ``row`` is the measurement it rests on."""

    accelerator: str
    row: InferenceItem
    service: ItemService
    parts: Parts
    wh_low: float
    wh_high: float
    kg_per_kwh: float
    g: float
    g_low: float
    g_high: float
    used: tuple[Used, ...]


def estimate_item(
    work: Workload,
    accelerator: str,
    catalog: Catalog,
    *,
    pue: float | None = None,
    kg_per_kwh: float | None = None,
) -> ItemEstimate:
    """Return what one item takes on an accelerator of the catalog; the task is that of ``work``.

    Raises
    ------
    greenplanner.model.inference.UnknownFigureError
        When the task makes no items, or the power of the accelerator is not known.
    """
    done, origin = plan_of(work, accelerator, catalog, pue, kg_per_kwh)
    return item_in_plan(done, WORK, pue_origin=origin)


def item_in_plan(
    resolved: Resolved, work_id: str, pue: float | None = None, pue_origin: Origin | None = None
) -> ItemEstimate:
    """Return what one item of a workload of a plan takes, as :func:`estimate_item`."""
    plan, catalog = resolved.plan, resolved.catalog
    work = next(item for item in plan.workloads if item.id == work_id)
    fleet = next((item for item in plan.fleets if item.id == work.fleet), None)
    if fleet is None or fleet.accelerator is None:
        raise UnknownFigureError("the fleet has no accelerator of the catalog")
    site = next(item for item in plan.sites if item.id == fleet.site)
    service = service_of(work, fleet, catalog, known=known_power(resolved.origins, fleet))
    if not isinstance(service, ItemService):
        raise UnknownFigureError("text is computed from its tokens")
    values, origins = values_around(resolved, site, fleet, pue, pue_origin)
    if work.placement == "edge":
        at_the_edge(values, origins)
    for name in (ERROR, BATCH):
        values.pop(name)
        origins.pop(name, None)
    factor = 1.0 if work.work_factor is None else work.work_factor
    hours = service.accelerator_hours / service.wh_per_item if service.wh_per_item else 0.0
    values[ITEM] = service.wh_per_item
    origins[ITEM] = resolved.origins.get(f"workloads/{work.id}/{ITEM}", ENTERED)

    def parts(using: Mapping[str, float]) -> Parts:
        wh = using[ITEM] * factor
        return parts_of(0.0, wh, wh * hours, fleet, using)

    without_grid = origins | {GRID: ENTERED}
    low, high = spread(lambda using: parts(using).total, values, without_grid)
    g_low, g_high = spread(lambda using: parts(using).total * using[GRID], values, origins)
    whole, kg = parts(values), values[GRID]
    used = tuple(
        Used(
            f"workloads/{work.id}/{ITEM}" if name == ITEM else path_of(name, site.id, fleet.id),
            value,
            origins[name],
        )
        for name, value in values.items()
    )
    return ItemEstimate(
        accelerator=fleet.accelerator,
        row=item_of(work, catalog, fleet.accelerator),
        service=service,
        parts=whole,
        wh_low=low,
        wh_high=high,
        kg_per_kwh=kg,
        g=whole.total * kg,
        g_low=g_low,
        g_high=g_high,
        used=used,
    )
