"""An inference workload of a plan on the accelerators of its fleet.

:func:`service_of` gives the replica (or the energy per item) that :mod:`greenplanner.model.inference`
turns into hours and demand.
"""

from __future__ import annotations

from collections.abc import Mapping

from greenplanner.catalog.inference_items import InferenceItem, default_item
from greenplanner.catalog.store import Catalog
from greenplanner.model.inference import chip_of, serve, serve_items
from greenplanner.model.inference_types import ItemService, LanguageModel, Power, Service, UnknownFigureError
from greenplanner.plan.filling import Origin
from greenplanner.plan.types import Fleet, Workload

# Power over busy power while an item is made, where the measurement does not tell: images and clips are
# measured at 0.6 to 0.97.
ITEM_BUSY_SHARE = 0.85


def language_model(work: Workload) -> LanguageModel:
    """Return the model of a workload; what is not known of its layout is estimated from its size.

    Raises
    ------
    UnknownFigureError
        When neither parameters nor active parameters are known.
    """
    params = work.params_b if work.params_b is not None else work.active_params_b
    if params is None:
        raise UnknownFigureError("the parameters of the model are not known")
    active = params if work.active_params_b is None else min(params, work.active_params_b)
    return LanguageModel(
        params=params * 1e9,
        active_params=active * 1e9,
        weight_bits=16.0 if work.weight_bits is None else work.weight_bits,
        kv_bits=16.0 if work.kv_bits is None else work.kv_bits,
        layers=work.layers,
        hidden_size=work.hidden_size,
        kv_elements=work.kv_elements,
    )


def known_power(origins: Mapping[str, Origin], fleet: Fleet) -> bool:
    """Return True where the busy power of a fleet is entered or measured: no usual share of it acts then."""
    origin = origins.get(f"fleets/{fleet.id}/max_w")
    return bool(fleet.power_curve) or (origin is not None and origin.kind in ("entered", "measured"))


def known_watts(origins: Mapping[str, Origin], fleet: Fleet) -> float | None:
    """Return the busy power of a fleet in W where it is entered or measured, None where it is not."""
    if not known_power(origins, fleet):
        return None
    top = fleet.power_curve[-1][1] * fleet.tdp_w if fleet.power_curve and fleet.tdp_w else fleet.max_w
    return top if fleet.power_cap_w is None or top is None else min(top, fleet.power_cap_w)


def service_of(
    work: Workload, fleet: Fleet, catalog: Catalog, *, known: bool = False
) -> Service | ItemService:
    """Return one replica of a service on the accelerators of a resolved fleet.

    Parameters
    ----------
    work
        A resolved workload of kind inference. Text is computed from its tokens; the other tasks take the
        measured energy per item. At the edge one request is in work at a time. Bound by latency the batch
        is made as small as the latency target asks; bound by throughput it is what is entered, else 64
        (more with a mixture of experts).
    fleet
        Its accelerator, idle power and busy power are used, so a calibration of the fleet acts here too.
    known
        Its busy power is known (:func:`known_power`): it is what items are made at, so that their time at
        that power gives the measured energy.

    Raises
    ------
    UnknownFigureError
        When parameters, tokens or the accelerator are not known; the message says what.
    DoesNotFitError
        When the model does not fit into the accelerators per replica that are entered.
    """
    if fleet.accelerator is None:
        raise UnknownFigureError("the fleet has no accelerator of the catalog")
    row = catalog.accelerator(fleet.accelerator)
    if (work.task or "text") != "text":
        return _items(work, fleet, catalog, known)
    # A model that serves is loaded, so a known ready power is its idle power.
    still = fleet.ready_w if fleet.ready_w is not None else fleet.idle_w
    chip = chip_of(row, idle_w=still, busy_w=fleet.max_w)
    prompt, output = work.prompt_tokens or 0.0, work.output_tokens or 0.0
    if prompt + output <= 0.0:
        raise UnknownFigureError("neither prompt tokens nor output tokens are entered")
    return serve(
        language_model(work),
        chip,
        prompt_tokens=prompt,
        output_tokens=output,
        count=work.accelerators_per_replica,
        batch=1.0 if work.placement == "edge" else work.batch,
        latency_s=work.latency_s if work.bound == "latency" else None,
    )


def item_of(work: Workload, catalog: Catalog, accelerator: str | None = None) -> InferenceItem:
    """Return the catalog row that gives the energy per item of the task of a workload."""
    return default_item(work.task or "", catalog, accelerator)


def _items(work: Workload, fleet: Fleet, catalog: Catalog, known: bool) -> ItemService:
    row = item_of(work, catalog, fleet.accelerator)
    busy = fleet.max_w or fleet.tdp_w
    if fleet.power_curve and fleet.tdp_w:
        busy = fleet.power_curve[-1][1] * fleet.tdp_w
    if not busy:
        raise UnknownFigureError("the busy power of the accelerator is not known")
    measured_on = catalog.accelerator(row.accelerator).max_w if row.accelerator else None
    share = ITEM_BUSY_SHARE if not (row.busy_w and measured_on) else min(1.0, row.busy_w / measured_on)
    share = 1.0 if known else share
    wh = row.wh_per_item if work.wh_per_item is None else work.wh_per_item
    return serve_items(wh, Power(idle_w=fleet.idle_w or 0.0, busy_w=busy), share)
