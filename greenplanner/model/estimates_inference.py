"""A quick answer without a plan: what one request of a service takes, and how sure that is.

It is a plan of one fleet, so that every default is that of the window. Per request count, with the
accelerators: the rest of the server for the time it serves, losses of the power supplies, capacity that
stands ready, and the facility (PUE). The boundary is that of Elsworth et al. (Google) 2025, arXiv:2508.15734.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import msgspec

from greenplanner.catalog.store import WORLD, Catalog
from greenplanner.model.comparison_inference import OtherMethod, other_methods
from greenplanner.model.estimates import Used, it_watts
from greenplanner.model.inference import BATCH as USUAL
from greenplanner.model.inference import chip_of, drawing, scaled
from greenplanner.model.inference_physics import is_mixture
from greenplanner.model.inference_types import LanguageModel, Service, UnknownFigureError
from greenplanner.model.inference_workload import known_watts, service_of
from greenplanner.plan.filling import ENTERED, Origin, from_quantity
from greenplanner.plan.resolve import Resolved, resolve
from greenplanner.plan.types import Fleet, Plan, Site, Workload

SITE, FLEET, WORK = "site", "fleet", "service"
# What the energy rests on beside the model, by short names; `paths` says where they stand.
BATCH, STANDBY, ERROR, PUE, GRID = (
    "inference_batch",
    "inference_standby_share",
    "fit",
    "pue",
    "grid_kg_per_kwh",
)
# Of the fleet: what the energy of the host follows from.
PORT = "network_w_per_port"
HOST = ("host_max_w", PORT, "memory_w_per_gb")
BUSY = "max_w"
# The energy of the accelerators lies within this factor of the measured one for 4 of 5 configurations;
# mixtures of experts in 8 bits and fewer are measured further off, and nothing is known of hardware that is
# no GPU.
MODEL_FACTOR, SMALL_MIXTURE_FACTOR, OTHER_KIND_FACTOR = 1.5, 2.5, 2.5


class Parts(msgspec.Struct, frozen=True, kw_only=True):
    """Energy of one request in Wh by part; they add up to ``total``."""

    prompt: float
    output: float
    host: float
    supplies: float
    standby: float
    facility: float

    @property
    def total(self) -> float:
        """Energy of one request at the meter of the facility."""
        return self.prompt + self.output + self.host + self.supplies + self.standby + self.facility


class InferenceEstimate(msgspec.Struct, frozen=True, kw_only=True):
    """One request: the replica that serves it, energy in Wh, carbon in g, speed.

    ``*_low`` and ``*_high``: each uncertain default moved to its ends alone, and the fit of the model by
    its factor, the effects added as independent ones (root of the sum of squares of their logarithms).
    """

    accelerator: str
    kind: str
    site: str
    fleet: str
    service: Service
    parts: Parts
    wh_low: float
    wh_high: float
    gpu_j_per_output_token_low: float | None
    gpu_j_per_output_token_high: float | None
    kg_per_kwh: float
    g: float
    g_low: float
    g_high: float
    used: tuple[Used, ...]
    others: tuple[OtherMethod, ...]
    latency_target_s: float | None = None


def path_of(name: str, site: str = SITE, fleet: str = FLEET) -> str:
    """Return the path of a value by its short name."""
    if name in (BATCH, STANDBY):
        return f"constants/{name}"
    if name == ERROR:
        return "model/inference"
    return f"sites/{site}/{name}" if name in (PUE, GRID) else f"fleets/{fleet}/{name}"


def estimate_inference(
    work: Workload,
    accelerator: str,
    catalog: Catalog,
    *,
    pue: float | None = None,
    kg_per_kwh: float | None = None,
) -> InferenceEstimate:
    """Return what one request takes on an accelerator of the catalog.

    Parameters
    ----------
    work
        As entered; tokens of prompt and answer, parameters or a model of the catalog.
    accelerator
        Id of the catalog.
    pue, kg_per_kwh
        Of the hall; None takes the defaults of a site in no region. At the edge there is no hall, so
        PUE is 1 and nothing stands by unless entered.

    Raises
    ------
    greenplanner.model.inference.DoesNotFitError
        When the model does not fit into the accelerators that are given.
    greenplanner.model.inference.UnknownFigureError
        When parameters, tokens or figures of the accelerator are not known.
    """
    done, origin = plan_of(work, accelerator, catalog, pue, kg_per_kwh)
    return estimate_in_plan(done, WORK, pue_origin=origin)


def plan_of(
    work: Workload, accelerator: str, catalog: Catalog, pue: float | None, kg_per_kwh: float | None
) -> tuple[Resolved, Origin | None]:
    """Return a plan of one fleet that serves the workload, and the origin of a PUE that is not entered."""
    alone = work.placement == "edge" and pue is None
    site = Site(id=SITE, region=WORLD, pue=1.0 if alone else pue, grid_kg_per_kwh=kg_per_kwh)
    fleet = Fleet(id=FLEET, site=SITE, accelerator=accelerator, count=1, utilization=1.0)
    entered = msgspec.structs.replace(work, id=WORK, kind="inference", fleet=FLEET)
    done = resolve(Plan(name="estimate", sites=(site,), fleets=(fleet,), workloads=(entered,)), catalog)
    return done, Origin("assumed", source="no hall around a device at the edge") if alone else None


def estimate_in_plan(
    resolved: Resolved, work_id: str, pue: float | None = None, pue_origin: Origin | None = None
) -> InferenceEstimate:
    """Return what one request of a workload of a plan takes while its replica is busy.

    ``pue`` is the one that the plan gives, taken where none is entered for the site. What a plan adds to
    it, idle hours of the fleet, is not in here; standby stands for it. Raises as :func:`estimate_inference`.
    """
    plan, catalog = resolved.plan, resolved.catalog
    work = next(item for item in plan.workloads if item.id == work_id)
    fleet = next((item for item in plan.fleets if item.id == work.fleet), None)
    if fleet is None or fleet.accelerator is None:
        raise UnknownFigureError("the fleet has no accelerator of the catalog")
    site = next(item for item in plan.sites if item.id == fleet.site)
    known = known_watts(resolved.origins, fleet)
    full = _replica(work, fleet, catalog, known)
    values, origins = values_around(resolved, site, fleet, pue, pue_origin)
    row = catalog.accelerator(fleet.accelerator)
    origins[ERROR] = _error(full.model, row.kind)
    if work.placement == "edge":
        at_the_edge(values, origins)
    else:
        values[BATCH] = full.batch
        if work.batch is not None:
            origins[BATCH] = ENTERED
        elif full.batch != USUAL:
            more = "of a mixture of experts as many more as have room, so that each expert has work"
            fewer = "fewer, because the KV cache of long texts would fill more accelerators than the weights"
            given, ratio = origins[BATCH], full.batch / USUAL
            origins[BATCH] = msgspec.structs.replace(
                given,
                low=min(1.0, ratio) * (given.low or full.batch),
                high=ratio * (given.high or full.batch),
                note=more if ratio > 1.0 else fewer,
            )
    fixed = msgspec.structs.replace(work, accelerators_per_replica=full.count)
    served: dict[float, Service] = {full.batch: full}

    def at(using: Mapping[str, float]) -> Service:
        batch = using[BATCH]
        if batch not in served:
            served[batch] = _replica(msgspec.structs.replace(fixed, batch=batch), fleet, catalog, known)
        return served[batch]

    def energy(using: Mapping[str, float]) -> float:
        return _parts(at(using), fleet, using).total

    output = full.output_tokens
    low, high = spread(energy, {**values, GRID: 1.0}, origins | {GRID: ENTERED})
    g_low, g_high = spread(lambda using: energy(using) * using[GRID], values, origins)
    j_low, j_high = spread(lambda using: at(using).request_j * using[ERROR], values, origins)
    parts, kg = _parts(full, fleet, values), values[GRID]
    busy = f"fleets/{fleet.id}/{BUSY}"
    used = [Used(path_of(name, site.id, fleet.id), value, origins[name]) for name, value in values.items()]
    used.append(Used(busy, fleet.max_w or 0.0, resolved.origins.get(busy, ENTERED)))
    chip = chip_of(row, idle_w=fleet.idle_w, busy_w=fleet.max_w)
    return InferenceEstimate(
        accelerator=fleet.accelerator,
        kind=row.kind,
        site=site.id,
        fleet=fleet.id,
        service=full,
        parts=parts,
        wh_low=low,
        wh_high=high,
        gpu_j_per_output_token_low=j_low / output if output else None,
        gpu_j_per_output_token_high=j_high / output if output else None,
        kg_per_kwh=kg,
        g=parts.total * kg,
        g_low=g_low,
        g_high=g_high,
        used=tuple(used),
        others=other_methods(
            full.model.params,
            full.model.active_params,
            bits=full.model.weight_bits,
            prompt_tokens=full.prompt_tokens,
            output_tokens=output,
            peak_tflops=chip.tflops_16,
            system_w=it_watts(fleet, chip.busy_w),
            pue=values[PUE],
        ),
        latency_target_s=work.latency_s if work.bound == "latency" else None,
    )


def _replica(work: Workload, fleet: Fleet, catalog: Catalog, watts: float | None) -> Service:
    """Return the replica; it draws ``watts`` where the busy power of the fleet is known."""
    service = service_of(work, fleet, catalog)
    if not isinstance(service, Service):
        raise UnknownFigureError("only text is computed from tokens")
    if watts is not None:
        service = drawing(service, watts)
    return service if work.work_factor in (None, 1.0) else scaled(service, work.work_factor)


def _error(model: LanguageModel, kind: str) -> Origin:
    """Return how far the energy of the accelerators may lie from a measured one."""
    if kind != "GPU":
        factor, note = OTHER_KIND_FACTOR, "assumed: no measurement of this kind of hardware at hand"
        return Origin("assumed", low=1.0 / factor, high=factor, source=note)
    small = is_mixture(model) and model.weight_bits < 16.0
    factor = SMALL_MIXTURE_FACTOR if small else MODEL_FACTOR
    what = "mixtures of experts in 8 bits and fewer" if small else "measured configurations"
    source = f"ML.ENERGY benchmark v3: 4 of 5 {what} lie within this factor"
    return Origin("model", low=1.0 / factor, high=factor, source=source, year=2026)


def values_around(
    resolved: Resolved, site: Site, fleet: Fleet, pue: float | None, pue_origin: Origin | None
) -> tuple[dict[str, float], dict[str, Origin]]:
    """Return what the energy rests on beside the model, and where it comes from."""
    values: dict[str, float] = {ERROR: 1.0}
    found: dict[str, Origin] = {}
    for name in (BATCH, STANDBY):
        quantity = resolved.catalog.constant(name).quantity("value", "constants")
        assert quantity is not None
        values[name], found[name] = quantity.value, from_quantity(quantity)
    for name in (*HOST, PUE, GRID):
        entity: Site | Fleet = site if name in (PUE, GRID) else fleet
        values[name] = float(getattr(entity, name) or 0.0)
        found[name] = resolved.origins.get(path_of(name, site.id, fleet.id), ENTERED)
    if pue is not None and found[PUE].kind != "entered":
        values[PUE], found[PUE] = pue, Origin("model", source="the cooling and power of the site")
    elif site.pue is None:
        quantity = resolved.catalog.constant("pue").quantity("value", "constants")
        assert quantity is not None
        values[PUE], found[PUE] = quantity.value, from_quantity(quantity)
    if pue_origin is not None:
        found[PUE] = pue_origin
    return values, found


def at_the_edge(values: dict[str, float], origins: dict[str, Origin]) -> None:
    """Set what a device that stands alone has: one request, no standby, a thin network."""
    values[BATCH], origins[BATCH] = 1.0, Origin("assumed", source="one request at a time at the edge")
    values[STANDBY], origins[STANDBY] = 0.0, Origin("assumed", source="the device serves alone")
    if origins[PORT].kind not in ("entered", "measured"):
        values[PORT] = 2.0
        origins[PORT] = Origin("assumed", low=0.5, high=5.0, source="Ethernet of 1 Gbit/s or Wi-Fi")


def _parts(service: Service, fleet: Fleet, using: Mapping[str, float]) -> Parts:
    prompt, output = (using[ERROR] * joule / 3600.0 for joule in (service.prompt_j, service.output_j))
    return parts_of(prompt, output, service.accelerator_hours, fleet, using)


def parts_of(prompt: float, output: float, hours: float, fleet: Fleet, using: Mapping[str, float]) -> Parts:
    """Return the parts of a request from the Wh of its accelerators and the hours that they serve it."""
    plant = msgspec.structs.replace(fleet, **{name: using[name] for name in HOST})
    efficiency = plant.psu_efficiency or 1.0
    host = it_watts(plant, 0.0) * efficiency * hours
    supplies = (prompt + output + host) * (1.0 / efficiency - 1.0)
    served = prompt + output + host + supplies
    standby = served * using[STANDBY]
    facility = (served + standby) * (using[PUE] - 1.0)
    return Parts(
        prompt=prompt, output=output, host=host, supplies=supplies, standby=standby, facility=facility
    )


def spread(
    figure: Callable[[Mapping[str, float]], float],
    values: Mapping[str, float],
    origins: Mapping[str, Origin],
) -> tuple[float, float]:
    """Return low and high of a figure from the ranges of the values, taken as independent."""
    middle, down, up = figure(values), 0.0, 0.0
    if middle <= 0.0:
        return middle, middle
    for name in values:
        ends = [end for end in (origins[name].low, origins[name].high) if end is not None]
        found = [figure({**values, name: end}) for end in ends]
        changes = [math.log(end / middle) for end in found if end > 0.0] or [0.0]
        down += min(0.0, *changes) ** 2
        up += max(0.0, *changes) ** 2
    return middle * math.exp(-math.sqrt(down)), middle * math.exp(math.sqrt(up))
