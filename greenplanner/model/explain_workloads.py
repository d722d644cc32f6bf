"""Explanations of what a workload takes: hours, accelerators, energy and carbon, of one request too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from greenplanner.model.clients import MEASURES as OF_CLIENTS
from greenplanner.model.estimates import it_watts
from greenplanner.model.explain_clients import client_step
from greenplanner.model.explain_demand import DEMAND, hours_step, task_of
from greenplanner.model.explain_measures import fleet_measure
from greenplanner.model.explain_steps import Step, inputs_of
from greenplanner.model.measures import MEASURES
from greenplanner.model.workload_view import ELECTRICITY, SHARED
from greenplanner.plan.resolve import entity_name

if TYPE_CHECKING:
    from greenplanner.model.estimates_inference import InferenceEstimate
    from greenplanner.model.results import Results
    from greenplanner.plan.types import Workload

# Key -> (label, unit, how years are put together: added up, the most of them, or a ratio of sums).
WORK_FIGURES: dict[str, tuple[str, str, str]] = {
    "flops": ("Work of one run", "FLOP", "most"),
    "chip_hours": ("Accelerator-hours", "h", "sum"),
    "days": ("Wall time of one run", "d", "most"),
    "accelerators": ("Accelerators kept busy on average", "", "most"),
    "needed": ("Accelerators needed", "", "most"),
    "share": ("Share of the fleet", "%", "most"),
    "requests": ("Requests", "", "sum"),
    **{key: (MEASURES[key].label, MEASURES[key].unit, "sum") for key in (*SHARED, *OF_CLIENTS)},
    "electricity_location_kg": ("Electricity, location-based", "kg", "sum"),
    "working_kwh": ("Facility energy while it works", "kWh", "sum"),
    "working_kg": ("Location-based while it works", "kg", "sum"),
    "wh_per_request": ("Facility energy per request", "Wh", "ratio"),
    "g_per_request": ("Location-based per request", "g", "ratio"),
    "request_wh": ("One request of a busy replica", "Wh", "request"),
    "request_g": ("One request of a busy replica, location-based", "g", "request"),
    "prompt_token_j": ("Accelerator energy per prompt token", "J", "request"),
    "output_token_j": ("Accelerator energy per output token, prompt shared out", "J", "request"),
    "tokens_per_second": ("Output tokens of a busy replica", "1/s", "request"),
    "answer_s": ("Time of an answer", "s", "request"),
    "replica": ("Accelerators per replica", "", "request"),
    "tokens_per_kwh": ("Output tokens per kilowatt-hour", "1/kWh", "ratio"),
    "kwh_per_run": ("Facility energy per run", "kWh", "ratio"),
    "kg_per_run": ("Location-based per run", "kg", "ratio"),
    "client_kwh": ("Energy of clients and network", "kWh", "sum"),
    "client_kg": ("Emissions of clients and network, location-based", "kg", "sum"),
    "energy_kwh": ("Energy", "kWh", "sum"),
    "emissions_kg": ("Location-based emissions of electricity", "kg", "sum"),
}
# Key -> (figure that is summed over all workloads, label).
ALL_WORK = {
    "workloads_facility_kwh": ("facility_kwh", "All workloads: facility energy"),
    "workloads_location_kg": ("emissions_kg", "All workloads: electricity, location-based"),
    "workloads_client_kwh": ("client_kwh", "All workloads: energy of clients and network"),
    "workloads_chip_hours": ("chip_hours", "All workloads: accelerator-hours"),
}
# Other names of the same figures: those of the rows in ``evaluate --format json``.
ALIASES = {"hours": "chip_hours"}
_FIELD = {"chip_hours": "hours"}
# Ratio -> (numerator, denominator, factor).
_RATIOS = {
    "wh_per_request": ("facility_kwh", "requests", 1000.0),
    "g_per_request": ("electricity_location_kg", "requests", 1000.0),
    "kwh_per_run": ("facility_kwh", "runs", 1.0),
    "kg_per_run": ("electricity_location_kg", "runs", 1.0),
    "tokens_per_kwh": ("output_tokens", "facility_kwh", 1.0),
}
_RATIO_FORMULA = {
    "wh_per_request": "facility energy x 1000 / requests",
    "g_per_request": "location-based emissions x 1000 / requests",
    "kwh_per_run": "facility energy / runs",
    "kg_per_run": "location-based emissions / runs",
    "tokens_per_kwh": "requests x output tokens / facility energy",
}
_NOTHING = "It does no work of this kind in this period, or a figure that it needs is not known."
_SHARE_NOTE = "The workloads of a fleet share all that it causes, idle time too, so that they add up to it."
_OUTSIDE = "Outside the halls of the plan: no PUE, no contract."
_CLIENT_ENERGY = tuple(key for key in OF_CLIENTS if key.endswith("_kwh"))
_CLIENT_EMISSIONS = tuple(key for key in OF_CLIENTS if key.endswith("_kg") and key != "scope2_market_kg")
# What the table shows of any workload: of its fleet, or of its clients.
_EITHER = {
    "energy_kwh": ("facility_kwh", "client_kwh"),
    "emissions_kg": ("electricity_location_kg", "client_kg"),
}
_SERVER = (
    *("max_w", "power_cap_w", "host_max_w", "memory_gb", "memory_w_per_gb", "storage_drives"),
    *("storage_w_per_drive", "network_ports", "network_w_per_port", "accelerators_per_server"),
    "psu_efficiency",
)


def workload_figure(results: Results, name: str, workload_id: str, year: int | None) -> Step:
    """Return the steps of a figure of a workload in a year, or over the years in which it works."""
    key = ALIASES.get(name, name)
    work = next(item for item in results.plan.workloads if item.id == workload_id)
    label, unit, together = WORK_FIGURES[key]
    title, unit = f"{entity_name(work)}: {label}", unit.replace("currency", results.plan.currency or "")
    if together == "request":
        return _request(results, key, work, title)
    rows = [
        row for row in results.workload_rows() if row["id"] == workload_id and year in (None, row["year"])
    ]
    if together == "ratio":
        return _ratio(results, key, work, title, year, rows)
    found = [(row["year"], _figure(results, key, work, row, title)) for row in rows]
    steps = [(when, step) for when, step in found if step is not None]
    if not steps:
        return Step(title, "", None, unit, adds_up=False, note=_NOTHING)
    if len(steps) == 1:
        return msgspec.structs.replace(steps[0][1], label=title)
    named = [msgspec.structs.replace(step, label=f"{entity_name(work)}, {when}") for when, step in steps]
    values = [step.value or 0.0 for step in named]
    if together == "most":
        return Step(title, "the most of the years", max(values), unit, children=tuple(named), adds_up=False)
    return Step(title, "sum of the years", sum(values), unit, children=tuple(named))


def all_workloads(results: Results, key: str, year: int | None) -> Step:
    """Return the steps of a figure over all workloads."""
    figure, label = ALL_WORK[key]
    steps = tuple(workload_figure(results, figure, work.id, year) for work in results.plan.workloads)
    value = float(sum(step.value or 0.0 for step in steps))
    return Step(label, "sum of the workloads", value, WORK_FIGURES[figure][1], children=steps)


def _figure(results: Results, key: str, work: Workload, row: dict[str, Any], title: str) -> Step | None:
    """Return the steps of one year; None where the figure is not there."""
    if key in ("working_kwh", "working_kg"):
        return _working(results, key, work, row, title)
    federated = row["kind"] == "federated"
    key = _EITHER[key][federated] if key in _EITHER else key
    if federated:
        known = key in OF_CLIENTS or key in ("client_kwh", "client_kg")
        return _clients(results, key, work, row, title) if known and row["client_kwh"] is not None else None
    if row.get(_FIELD.get(key, key)) is None:
        return None
    if key in SHARED or key == "electricity_location_kg":
        return _shared(results, key, row, title)
    task = task_of(results, row)
    return DEMAND[key](results, work, row, task, title)


# -- its share of what the fleet causes ------------------------------------------------------------


def _shared(results: Results, key: str, row: dict[str, Any], title: str) -> Step:
    assert results.demand is not None
    tasks = [
        task for task in results.demand.tasks if (task.fleet, task.year) == (row["fleet_id"], row["year"])
    ]
    names = {item.id: entity_name(item) for item in results.plan.workloads}
    parts = tuple(Step(names[task.workload], "", task.hours, "h", adds_up=False) for task in tasks)
    together = sum(task.hours for task in tasks)
    share = Step(
        "Share of the accelerator-hours of the fleet",
        "its accelerator-hours / accelerator-hours of all workloads of the fleet",
        100.0 * row["hours"] / together if together else None,
        "%",
        children=(
            Step(
                "All workloads of the fleet",
                "sum of the workloads",
                together,
                "h",
                children=parts,
            ),
        ),
        adds_up=False,
    )
    measures = ELECTRICITY if key == "electricity_location_kg" else (key,)
    whole = tuple(
        step
        for step in (fleet_measure(results, each, row["fleet_id"], row["year"]) for each in measures)
        if step.value or len(measures) == 1
    )
    formula = "figure of the fleet x share of the accelerator-hours"
    if len(measures) > 1:
        formula = "(location-based scope 2 + electricity in categories 1 and 8) of the fleet x share"
    unit = WORK_FIGURES[key][1]
    return Step(title, formula, row[key], unit, children=(*whole, share), adds_up=False, note=_SHARE_NOTE)


def _ratio(
    results: Results, key: str, work: Workload, title: str, year: int | None, rows: list[dict[str, Any]]
) -> Step:
    top, bottom, factor = _RATIOS[key]
    unit = WORK_FIGURES[key][1]
    sums: dict[str, Step] = {}
    for name in (top, bottom):
        if name == "runs":
            paths = [f"workloads/{work.id}/runs_per_year"]
            runs = float(work.runs_per_year or 0.0) * len(rows) if work.kind == "training" else 0.0
            sums[name] = Step(
                "Runs", "runs a year x years", runs, "", inputs_of(results, paths), adds_up=False
            )
        elif name == "output_tokens":
            requests = workload_figure(results, "requests", work.id, year)
            paths = [f"workloads/{work.id}/output_tokens"]
            tokens = (requests.value or 0.0) * (work.output_tokens or 0.0)
            formula = "requests x output tokens"
            sums[name] = Step(
                "Output tokens", formula, tokens, "", inputs_of(results, paths), (requests,), adds_up=False
            )
        else:
            sums[name] = workload_figure(results, name, work.id, year)
    if not sums[bottom].value or not sums[top].value:
        return Step(title, _RATIO_FORMULA[key], None, unit, adds_up=False, note=_NOTHING)
    value = factor * (sums[top].value or 0.0) / (sums[bottom].value or 1.0)
    return Step(title, _RATIO_FORMULA[key], value, unit, children=tuple(sums.values()), adds_up=False)


# -- while it works, and of one request ------------------------------------------------------------


def _working(results: Results, key: str, work: Workload, row: dict[str, Any], title: str) -> Step | None:
    """Explain a training without the idle time of its fleet; None for other workloads."""
    if row["kind"] != "training":
        return None
    number = next(n for n, fleet in enumerate(results.plan.fleets) if fleet.id == row["fleet_id"])
    fleet, site = results.plan.fleets[number], results.plan.sites[results.fleet_site[number]]
    when = results.years.index(row["year"])
    sums = {
        name: float(results.by_fleet(name)[when, :, number].sum())
        for name in ("it_kwh", "facility_kwh", *ELECTRICITY)
    }
    watts = it_watts(fleet, row["watts"])
    mean = max(1.0, sums["facility_kwh"] / sums["it_kwh"]) if sums["it_kwh"] else 1.0
    pue = site.pue if site.pue is not None else mean
    energy = row["hours"] * watts * pue / 1000.0
    power = Step(
        "IT power of one busy accelerator",
        "(accelerator + its share of a full server) / efficiency of the power supplies",
        watts,
        "W",
        inputs_of(
            results,
            (
                *(f"fleets/{fleet.id}/{field}" for field in _SERVER),
                f"workloads/{work.id}/busy_power_share",
            ),
        ),
        adds_up=False,
    )
    overhead = Step(
        "PUE",
        "as entered" if site.pue is not None else "facility energy / IT energy of the fleet",
        pue,
        "",
        inputs_of(results, [f"sites/{site.id}/pue"]),
        children=() if site.pue is not None else (fleet_measure(results, "pue", fleet.id, row["year"]),),
        adds_up=False,
    )
    hours = hours_step(results, work, row, task_of(results, row), "Accelerator-hours")
    formula = "accelerator-hours x IT power of one accelerator x PUE / 1000"
    label = title if key == "working_kwh" else WORK_FIGURES["working_kwh"][0]
    step = Step(label, formula, energy, "kWh", children=(hours, power, overhead), adds_up=False)
    if key == "working_kwh":
        return step
    factor = sum(sums[name] for name in ELECTRICITY) / sums["facility_kwh"] if sums["facility_kwh"] else 0.0
    whole = tuple(
        fleet_measure(results, name, fleet.id, row["year"])
        for name in (*ELECTRICITY, "facility_kwh")
        if sums[name]
    )
    per_kwh = Step(
        "Location-based emissions per kilowatt-hour of the fleet",
        "location-based emissions of its electricity / facility energy",
        factor,
        "kg/kWh",
        children=whole,
        adds_up=False,
    )
    return Step(
        title, "energy x emissions per kWh", energy * factor, "kg", children=(step, per_kwh), adds_up=False
    )


def _request(results: Results, key: str, work: Workload, title: str) -> Step:
    """Explain one request while its replica is busy, as the estimate of a request does."""
    from greenplanner.model.estimates_inference import estimate_in_plan
    from greenplanner.model.estimates_items import item_in_plan
    from greenplanner.model.inference_steps import item_steps, request_steps

    unit = WORK_FIGURES[key][1]
    nothing = Step(title, "", None, unit, adds_up=False, note=_NOTHING)
    if work.kind != "inference":
        return nothing
    pue, text = _mean_pue(results, work.fleet), (work.task or "text") == "text"
    try:
        if text:
            found = estimate_in_plan(results.given, work.id, pue=pue)
            step = request_steps(found)
        else:
            step = item_steps(item_in_plan(results.given, work.id, pue=pue))
    except ValueError as error:
        return msgspec.structs.replace(nothing, note=f"Not known: {error}.")
    if key in ("request_wh", "request_g"):
        step = step if key == "request_g" else step.children[0]
        return msgspec.structs.replace(step, label=title)
    return _speed(results, key, work, title, found, step.children[0].children) if text else nothing


def _speed(
    results: Results, key: str, work: Workload, title: str, found: InferenceEstimate, parts: tuple[Step, ...]
) -> Step:
    """Explain how fast a replica is and what its accelerators take for one token."""
    service, (prompt, output, host) = found.service, parts[:3]
    value, formula, fields, children = {
        "prompt_token_j": (
            service.j_per_prompt_token,
            "energy of reading the prompt x 3600 / prompt tokens",
            ("prompt_tokens",),
            (prompt,),
        ),
        "output_token_j": (
            service.j_per_output_token,
            "energy of reading and writing x 3600 / output tokens",
            ("output_tokens",),
            (prompt, output),
        ),
        "tokens_per_second": (
            service.tokens_per_second,
            "output tokens x accelerators / (accelerator-hours x 3600)",
            ("output_tokens", "batch"),
            (*host.children, *prompt.children, *output.children),
        ),
        "answer_s": (
            service.latency_s,
            "requests in work x accelerator-hours x 3600 / accelerators",
            ("batch", "output_tokens", "prompt_tokens"),
            (*host.children, *prompt.children, *output.children),
        ),
        "replica": (
            float(service.count),
            "as entered, or so many that weights and one request fit into memory",
            ("accelerators_per_replica", "model", "params_b", "weight_bits", "kv_bits"),
            (),
        ),
    }[key]
    inputs = inputs_of(results, (f"workloads/{work.id}/{field}" for field in fields))
    return Step(title, formula, value, WORK_FIGURES[key][1], inputs, children, adds_up=False)


def _mean_pue(results: Results, fleet_id: str | None) -> float | None:
    number = next((n for n, fleet in enumerate(results.plan.fleets) if fleet.id == fleet_id), None)
    if number is None:
        return None
    it_kwh, facility = (
        float(results.by_fleet(name)[:, :, number].sum()) for name in ("it_kwh", "facility_kwh")
    )
    return max(1.0, facility / it_kwh) if it_kwh > 0.0 else None


# -- federated training ----------------------------------------------------------------------------


def _clients(results: Results, key: str, work: Workload, row: dict[str, Any], title: str) -> Step:
    """Explain what the devices and the network of a federated training take or add to a measure."""
    if key in OF_CLIENTS:
        return client_step(results, work, key, row["year"])
    measures = _CLIENT_ENERGY if key == "client_kwh" else _CLIENT_EMISSIONS
    steps = (client_step(results, work, each, row["year"]) for each in measures)
    children = tuple(step for step in steps if step.value)
    return Step(title, "sum of the parts", row[key], WORK_FIGURES[key][1], children=children, note=_OUTSIDE)
