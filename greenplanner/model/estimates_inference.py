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
from greenplanner.model.inference import chip_of, serve
from greenplanner.model.inference_physics import is_mixture
from greenplanner.model.inference_types import LanguageModel, Service, UnknownFigureError
from greenplanner.model.inference_workload import language_model
from greenplanner.plan.filling import ENTERED, Origin, from_quantity
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site, Workload

SITE, FLEET, WORK = "site", "fleet", "service"
PUE, GRID = f"sites/{SITE}/pue", f"sites/{SITE}/grid_kg_per_kwh"
BATCH, STANDBY, ERROR = "constants/inference_batch", "constants/inference_standby_share", "model/inference"
_PORT = f"fleets/{FLEET}/network_w_per_port"
# Of the fleet: what the energy of the host follows from.
_HOST = (f"fleets/{FLEET}/host_max_w", _PORT, f"fleets/{FLEET}/memory_w_per_gb")
# The energy of the accelerators lies within this factor of the measured one for 4 of 5 configurations;
# mixtures of experts in 8 bits and fewer are measured further off.
MODEL_FACTOR, SMALL_MIXTURE_FACTOR = 1.5, 2.5


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
    edge = work.placement == "edge"
    site = Site(id=SITE, region=WORLD, pue=1.0 if edge and pue is None else pue, grid_kg_per_kwh=kg_per_kwh)
    fleet = Fleet(id=FLEET, site=SITE, accelerator=accelerator, count=1, utilization=1.0)
    entered = msgspec.structs.replace(work, id=WORK, kind="inference", fleet=FLEET)
    done = resolve(Plan(name="estimate", sites=(site,), fleets=(fleet,), workloads=(entered,)), catalog)
    full, plant = done.plan.workloads[0], done.plan.fleets[0]
    chip = chip_of(catalog.accelerator(accelerator), idle_w=plant.idle_w, busy_w=plant.max_w)
    model = language_model(full)
    prompt, output = full.prompt_tokens or 0.0, full.output_tokens or 0.0
    if prompt + output <= 0.0:
        raise UnknownFigureError("neither prompt tokens nor output tokens are entered")

    values, origins = _values(done.plan, done.origins, catalog)
    origins[ERROR] = _error(model)
    if edge:
        values, origins = _at_the_edge(values, origins, pue_entered=pue is not None)
    elif full.batch is not None:
        values[BATCH], origins[BATCH] = full.batch, ENTERED

    def replica(batch: float, count: int | None) -> Service:
        return serve(
            model,
            chip,
            prompt_tokens=prompt,
            output_tokens=output,
            count=count,
            batch=batch,
            latency_s=full.latency_s if full.bound == "latency" else None,
        )

    service = replica(values[BATCH], full.accelerators_per_replica)
    if service.batch_limit:
        # What limits the batch limits the ends of its range too.
        values[BATCH] = service.batch
    accelerators: dict[float, Service] = {values[BATCH]: service}

    def at(using: Mapping[str, float]) -> Service:
        batch = using[BATCH]
        if batch not in accelerators:
            accelerators[batch] = replica(batch, service.count)
        return accelerators[batch]

    def energy(using: Mapping[str, float]) -> float:
        return _parts(at(using), plant, using).total

    def joules(using: Mapping[str, float]) -> float:
        return at(using).request_j * using[ERROR]

    low, high = _range(energy, values, origins)
    parts = _parts(service, plant, values)
    kg, grid = done.plan.sites[0].grid_kg_per_kwh or 0.0, done.origins.get(GRID, ENTERED)
    with_grid, all_origins = values | {GRID: kg}, origins | {GRID: grid}
    g_low, g_high = _range(lambda using: energy(using) * using[GRID], with_grid, all_origins)
    j_low, j_high = _range(joules, values, origins)
    busy = f"fleets/{FLEET}/max_w"
    used = [Used(path, value, all_origins[path]) for path, value in with_grid.items()]
    used.append(Used(busy, plant.max_w or 0.0, done.origins.get(busy, ENTERED)))
    return InferenceEstimate(
        accelerator=accelerator,
        service=service,
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
            model.params,
            model.active_params,
            bits=model.weight_bits,
            prompt_tokens=prompt,
            output_tokens=output,
            peak_tflops=chip.tflops_16,
            system_w=it_watts(plant, chip.busy_w),
            pue=values[PUE],
        ),
        latency_target_s=full.latency_s if full.bound == "latency" else None,
    )


def _error(model: LanguageModel) -> Origin:
    """Return how far the energy of the accelerators may lie from a measured one."""
    small = is_mixture(model) and model.weight_bits < 16.0
    factor = SMALL_MIXTURE_FACTOR if small else MODEL_FACTOR
    what = "mixtures of experts in 8 bits and fewer" if small else "measured configurations"
    source = f"ML.ENERGY benchmark v3: 4 of 5 {what} lie within this factor"
    return Origin("model", low=1.0 / factor, high=factor, source=source, year=2026)


def _values(
    plan: Plan, origins: Mapping[str, Origin], catalog: Catalog
) -> tuple[dict[str, float], dict[str, Origin]]:
    """Return what the energy rests on beside the model, and where it comes from."""
    values: dict[str, float] = {ERROR: 1.0}
    found: dict[str, Origin] = {}
    for path in (BATCH, STANDBY):
        quantity = catalog.constant(path.split("/")[1]).quantity("value", "constants")
        assert quantity is not None
        values[path], found[path] = quantity.value, from_quantity(quantity)
    for path in (*_HOST, PUE):
        name, _, field = path.split("/")
        values[path] = float(getattr(getattr(plan, name)[0], field) or 0.0)
        found[path] = origins.get(path, ENTERED)
    return values, found


def _at_the_edge(
    values: dict[str, float], origins: dict[str, Origin], *, pue_entered: bool
) -> tuple[dict[str, float], dict[str, Origin]]:
    """Return the values of a device that stands alone: one request, no standby, no hall, a thin network."""
    own = {
        BATCH: (1.0, Origin("assumed", source="one request at a time at the edge")),
        STANDBY: (0.0, Origin("assumed", source="the device serves alone")),
        _PORT: (2.0, Origin("assumed", low=0.5, high=5.0, source="Ethernet of 1 Gbit/s or Wi-Fi")),
    }
    if not pue_entered:
        own[PUE] = 1.0, Origin("assumed", source="no hall around a device at the edge")
    return (
        values | {path: value for path, (value, _) in own.items()},
        origins | {path: origin for path, (_, origin) in own.items()},
    )


def _parts(service: Service, fleet: Fleet, using: Mapping[str, float]) -> Parts:
    plant = msgspec.structs.replace(fleet, **{path.rsplit("/", 1)[1]: using[path] for path in _HOST})
    efficiency = plant.psu_efficiency or 1.0
    prompt, output = (using[ERROR] * joule / 3600.0 for joule in (service.prompt_j, service.output_j))
    host = it_watts(plant, 0.0) * efficiency * service.accelerator_hours
    supplies = (prompt + output + host) * (1.0 / efficiency - 1.0)
    served = prompt + output + host + supplies
    standby = served * using[STANDBY]
    facility = (served + standby) * (using[PUE] - 1.0)
    return Parts(
        prompt=prompt, output=output, host=host, supplies=supplies, standby=standby, facility=facility
    )


def _range(
    figure: Callable[[Mapping[str, float]], float],
    values: Mapping[str, float],
    origins: Mapping[str, Origin],
) -> tuple[float, float]:
    """Return low and high of a figure from the ranges of the values, taken as independent."""
    middle, down, up = figure(values), 0.0, 0.0
    if middle <= 0.0:
        return middle, middle
    for path in values:
        ends = [end for end in (origins[path].low, origins[path].high) if end is not None]
        found = [figure({**values, path: end}) for end in ends]
        changes = [math.log(end / middle) for end in found if end > 0.0] or [0.0]
        down += min(0.0, *changes) ** 2
        up += max(0.0, *changes) ** 2
    return middle * math.exp(-math.sqrt(down)), middle * math.exp(math.sqrt(up))
