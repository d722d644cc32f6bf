"""The figures of one workload with low, high and origin, as rows of a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from greenplanner.gui.document import Document
from greenplanner.gui.models import cells
from greenplanner.model.clients import MEASURES as OF_CLIENTS
from greenplanner.model.clients import of_training
from greenplanner.model.estimates import TrainingEstimate, training_in_plan
from greenplanner.model.estimates_inference import InferenceEstimate
from greenplanner.model.estimates_items import ItemEstimate
from greenplanner.model.measures import MEASURES
from greenplanner.model.results import Results
from greenplanner.model.training import UnknownTrainingError
from greenplanner.model.workload_view import ELECTRICITY
from greenplanner.plan.attributes import of_entity
from greenplanner.plan.types import Plan, Workload
from greenplanner.plan.workload_fields import fields_of

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate
_NOT_ASSUMED = ("name", "id", "fleet", "kind", "notes", "model", "demand_shape")

# The figures of the model that explain the rows, in their order.
_TRAINING = ("flops", "", "chip_hours", "days", "working_kwh", "working_kg")
_SERVICE = (
    *("request_wh", "request_g", "prompt_token_j", "output_token_j"),
    *("tokens_per_second", "answer_s", "replica"),
)
_SHARED = ("needed", "share", "facility_kwh", "electricity_location_kg", "embodied_amortized_kg")


class Figure(NamedTuple):
    """One row: a number with its range where one is known, its unit, and what it is or where it is from.

    ``key`` is the figure of the workload that explains it, empty for an input.
    """

    label: str
    value: float | None
    low: float | None
    high: float | None
    unit: str
    note: str
    key: str = ""


def _keyed(keys: Sequence[str], figures: list[Figure]) -> list[Figure]:
    return [figure._replace(key=key) for key, figure in zip(keys, figures, strict=True)]


def plan_in_force(document: Document) -> Plan | None:
    """Return the plan as entered with the scenario in force; None where that cannot be applied."""
    plan, scenario = document.plan, document.scenario
    if scenario is None:
        return plan
    from greenplanner.whatif.scenario import apply_scenario

    try:
        return apply_scenario(plan, scenario, document.catalog)
    except ValueError:
        return None


def training_of(
    document: Document, plan: Plan, results: Results, key: str, year: int
) -> TrainingEstimate | None:
    """Return the estimate of a training of the plan, None where it cannot be computed."""
    number = next((i for i, fleet in enumerate(results.plan.fleets) if fleet.id == _fleet(plan, key)), None)
    if number is None:
        return None
    place = results.years.index(year)
    it, facility, *carbon = (
        float(results.by_fleet(name)[place, :, number].sum())
        for name in ("it_kwh", "facility_kwh", *ELECTRICITY)
    )
    pue = max(1.0, facility / it) if it > 0.0 else None
    factor = sum(carbon) / facility if facility > 0.0 else 0.0
    try:
        return training_in_plan(plan, key, document.catalog, pue=pue, kg_per_kwh=factor)
    except (UnknownTrainingError, ValueError, KeyError):
        return None


def _fleet(plan: Plan, key: str) -> str | None:
    return next((work.fleet for work in plan.workloads if work.id == key), None)


def training_figures(found: TrainingEstimate, row: dict[str, Any]) -> list[Figure]:
    """Return the figures of a training, and its share of the fleet."""
    run = found.run
    working = translate("WorkloadFigures", "while it works; all runs and experiments of {year}")
    working = working.replace("{year}", str(row["year"]))
    mfu = next((used for used in found.used if used.path.endswith("/mfu")), None)
    low, high = (mfu.origin.low, mfu.origin.high) if mfu is not None else (None, None)
    span = translate("WorkloadFigures", "one run on the whole fleet")
    figures = [
        Figure(translate("WorkloadFigures", "Work of one run"), run.flops, None, None, "FLOP", ""),
        Figure(
            translate("WorkloadFigures", "MFU"),
            100.0 * run.mfu,
            None if low is None else 100.0 * low,
            None if high is None else 100.0 * high,
            "%",
            translate("WorkloadFigures", "of {peak} TFLOP/s in {format}")
            .replace("{peak}", cells.number_text(run.peak_flops / 1e12, 4))
            .replace("{format}", run.precision),
        ),
        Figure(
            translate("WorkloadFigures", "Accelerator-hours"),
            found.chip_hours,
            found.chip_hours_low,
            found.chip_hours_high,
            "h",
            working,
        ),
        Figure(translate("WorkloadFigures", "Wall time"), row["days"], None, None, "d", span),
        Figure(
            translate("WorkloadFigures", "Facility energy"),
            found.facility_kwh,
            found.facility_kwh_low,
            found.facility_kwh_high,
            "kWh",
            working,
        ),
        Figure(
            translate("WorkloadFigures", "Location-based"),
            found.location_kg,
            found.location_kg_low,
            found.location_kg_high,
            "kg CO₂e",
            working,
        ),
    ]
    return _keyed(_TRAINING, figures) + shared_figures(row)


def service_figures(found: InferenceEstimate, row: dict[str, Any]) -> list[Figure]:
    """Return the figures of one request of a text service, and its share of the fleet."""
    service = found.service
    chips = translate("WorkloadFigures", "accelerators alone")
    busy = translate("WorkloadFigures", "of a busy replica")
    figures = [
        Figure(
            translate("WorkloadFigures", "One request"),
            found.parts.total,
            found.wh_low,
            found.wh_high,
            "Wh",
            translate("WorkloadFigures", "with host, standby and facility"),
        ),
        Figure(
            translate("WorkloadFigures", "One request, location-based"),
            found.g,
            found.g_low,
            found.g_high,
            "g CO₂e",
            "",
        ),
        Figure(
            translate("WorkloadFigures", "Per prompt token"),
            service.j_per_prompt_token,
            None,
            None,
            "J",
            chips,
        ),
        Figure(
            translate("WorkloadFigures", "Per output token, prompt shared out"),
            service.j_per_output_token,
            found.gpu_j_per_output_token_low,
            found.gpu_j_per_output_token_high,
            "J",
            chips,
        ),
        Figure(
            translate("WorkloadFigures", "Output tokens"), service.tokens_per_second, None, None, "1/s", busy
        ),
        Figure(translate("WorkloadFigures", "Time of an answer"), service.latency_s, None, None, "s", busy),
        Figure(
            translate("WorkloadFigures", "Accelerators per replica"), float(service.count), None, None, "", ""
        ),
    ]
    return _keyed(_SERVICE, figures) + shared_figures(row)


def item_figures(found: ItemEstimate, row: dict[str, Any]) -> list[Figure]:
    """Return the figures of one item, and its share of the fleet."""
    figures = [
        Figure(
            translate("WorkloadFigures", "One item"),
            found.parts.total,
            found.wh_low,
            found.wh_high,
            "Wh",
            cells.tr_data(found.row.item),
        ),
        Figure(
            translate("WorkloadFigures", "One item, location-based"),
            found.g,
            found.g_low,
            found.g_high,
            "g CO₂e",
            "",
        ),
    ]
    return _keyed(_SERVICE[:2], figures) + shared_figures(row)


def shared_figures(row: dict[str, Any]) -> list[Figure]:
    """Return what a workload needs of its fleet in a year, and its share of all that the fleet causes."""
    share = translate("WorkloadFigures", "share of the fleet by accelerator-hours, idle time too; {year}")
    share = share.replace("{year}", str(row["year"]))
    need = translate("WorkloadFigures", "with headroom, for the busiest hour or the time allowed")
    use = row["share"]
    figures = [
        Figure(translate("WorkloadFigures", "Accelerators needed"), row["needed"], None, None, "", need),
        Figure(
            translate("WorkloadFigures", "Of the fleet, mean"),
            None if use is None else 100.0 * use,
            None,
            None,
            "%",
            translate("WorkloadFigures", "the utilization of the fleet comes from its workloads"),
        ),
        Figure(
            translate("WorkloadFigures", "Energy with its idle share"),
            row["facility_kwh"],
            None,
            None,
            "kWh",
            share,
        ),
        Figure(
            translate("WorkloadFigures", "Location-based with its idle share"),
            row["electricity_location_kg"],
            None,
            None,
            "kg CO₂e",
            share,
        ),
        Figure(
            translate("WorkloadFigures", "Embodied, amortized"),
            row["embodied_amortized_kg"],
            None,
            None,
            "kg CO₂e",
            share,
        ),
    ]
    return _keyed(_SHARED, figures)


def federated_figures(results: Results, work: Workload, row: dict[str, Any]) -> list[Figure]:
    """Return energy of devices and network, and where their emissions stand in the inventory."""
    added = of_training(work)
    outside = translate("WorkloadFigures", "outside the halls: no PUE")
    whole = translate("WorkloadFigures", "devices and network, in all scopes; in the totals of the plan")
    emissions = translate("WorkloadFigures", "Emissions, location-based")
    figures = [
        _figure(
            translate("WorkloadFigures", "Energy in a year"), row["client_kwh"], "kWh", outside, "client_kwh"
        ),
        _figure(emissions, row["client_kg"], "kg CO₂e", whole, "client_kg"),
    ]
    for measure in OF_CLIENTS:
        # Half of them are of own devices, half of others'; what is nothing has no line.
        if not added.get(measure):
            continue
        unit = MEASURES[measure].unit.replace("currency", results.plan.currency or "USD")
        unit = "kg CO₂e" if unit == "kg" else unit
        label = cells.tr_data(MEASURES[measure].label)
        figures.append(_figure(label, added[measure], unit, _stands(measure), measure))
    figures.append(_figure(translate("WorkloadFigures", "Client power"), work.client_w, "W", ""))
    return figures


def _figure(label: str, value: float | None, unit: str, note: str, key: str = "") -> Figure:
    return Figure(label, value, None, None, unit, note, key)


def _stands(measure: str) -> str:
    """Say what a figure of federated training leaves out or takes in."""
    return {
        "scope2_market_kg": translate("WorkloadFigures", "residual mix: no contract covers the devices"),
        "cat1_clients_kg": translate("WorkloadFigures", "with upstream and losses; category 1 is a policy"),
        "cost_electricity": translate("WorkloadFigures", "of own devices; those of others cost nothing here"),
    }.get(measure, "")


def assumptions(results: Results, work: Workload) -> Iterator[Figure]:
    """Yield the values of a workload that nobody entered, with range and origin."""
    for item in of_entity("workloads"):
        if item.field not in fields_of(work) or item.field in _NOT_ASSUMED:
            continue
        filled = next((each for each in results.plan.workloads if each.id == work.id), None)
        value = getattr(filled, item.field, None)
        origin = results.origins.get(f"workloads/{work.id}/{item.field}")
        if origin is None or origin.kind == "entered" or isinstance(value, bool) or value is None:
            continue
        if not isinstance(value, int | float) or item.type == "year":
            continue
        scale = 100.0 if item.type == "share" else 1.0
        low, high = (None if end is None else scale * end for end in (origin.low, origin.high))
        unit = cells.unit_text(item, results.plan)
        note = cells.origin_line(item, origin)
        yield Figure(cells.tr_data(item.label), scale * float(value), low, high, unit, note)
