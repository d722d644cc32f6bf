"""Explanations of what a workload asks of its fleet: work, hours, accelerators, requests."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from greenplanner.model.explain_measures import demand_steps
from greenplanner.model.explain_steps import Input, Step, inputs_of
from greenplanner.model.training import UnknownTrainingError, run_flops
from greenplanner.plan.resolve import GENERIC, from_quantity

if TYPE_CHECKING:
    from greenplanner.model.demand import Task
    from greenplanner.model.results import Results
    from greenplanner.plan.types import Workload

_WORK_INPUTS = (
    *("model", "params_b", "active_params_b", "method", "tokens_b", "flops", "sequence_length"),
    *("trained_share", "teacher_params_b"),
)
_NEEDED = {
    "training": "the most of: hours of the year / 8760, hours of a run / time allowed, memory of its states "
    "/ memory of an accelerator",
    "inference": "accelerators of a replica x replicas for the busiest hour with headroom",
}


def task_of(results: Results, row: dict[str, Any]) -> Task:
    """Return what was asked in the year of a row."""
    assert results.demand is not None
    return next(
        task for task in results.demand.tasks if (task.workload, task.year) == (row["id"], row["year"])
    )


def hours_step(results: Results, work: Workload, row: dict[str, Any], task: Task, title: str) -> Step:
    """Explain the accelerator-hours of a year."""
    (step,) = demand_steps(results, task.fleet, task.year, work.id)
    if task.kind == "training":
        children: tuple[Step, ...] = (
            _flops(results, work, row, task, "Work of one run"),
            _peak(results, row),
        )
    else:
        each = Step(
            "Accelerator-hours of one request",
            "accelerator-hours of the year / requests",
            task.hours / task.requests if task.requests else None,
            "h",
            adds_up=False,
        )
        children = (_requests(results, work, row, task, "Requests"), each)
    return msgspec.structs.replace(step, label=title, unit="h", children=children)


def _flops(results: Results, work: Workload, row: dict[str, Any], task: Task, title: str) -> Step:
    inputs = inputs_of(results, (f"workloads/{work.id}/{field}" for field in _WORK_INPUTS))
    try:
        found = run_flops(work)
    except UnknownTrainingError:
        return Step(title, "", task.flops, "FLOP", inputs, adds_up=False)
    if work.flops is not None:
        return Step(title, "as entered", task.flops, "FLOP", inputs, adds_up=False)
    parts = (
        ("Weights", "FLOPs per active parameter and token x active parameters x tokens", found.linear),
        ("Attention", "12 x layers x width x length x tokens", found.attention),
        ("Teacher", "2 x parameters of the teacher x tokens", found.teacher),
    )
    children = tuple(Step(*part, "FLOP") for part in parts if part[2])
    note = "6 FLOPs per parameter and token: Kaplan et al. 2020, arXiv:2001.08361."
    return Step(title, "sum of the parts", task.flops, "FLOP", inputs, children, note=note)


def _peak(results: Results, row: dict[str, Any]) -> Step:
    fleet = next(item for item in results.plan.fleets if item.id == row["fleet_id"])
    chip = results.resolved.catalog.accelerator(fleet.accelerator or GENERIC)
    peak = float(row["peak_flops"])
    name = next(
        (
            each
            for each in ("fp4", "fp8", "bf16", "tf32", "fp32")
            if (getattr(chip, f"{each}_tflops") or 0) * 1e12 == peak
        ),
        "bf16",
    )
    quantity = chip.quantity(f"{name}_tflops", "accelerators")
    inputs = inputs_of(results, [f"fleets/{fleet.id}/accelerator"])
    if quantity is not None:
        path = f"accelerators/{chip.id}/{name}_tflops"
        inputs += (
            Input(path, f"{chip.name}, {name.upper()}", quantity.value, "TFLOP/s", from_quantity(quantity)),
        )
    return Step(
        "Peak of the accelerator", "dense, in the number format", peak, "FLOP/s", inputs, adds_up=False
    )


def _days(results: Results, work: Workload, row: dict[str, Any], task: Task, title: str) -> Step:
    formula = "accelerator-hours of one run / accelerators of the fleet / 24"
    inputs = inputs_of(results, [f"fleets/{task.fleet}/count", f"workloads/{work.id}/runs_per_year"])
    children = (hours_step(results, work, row, task, "Accelerator-hours of the year"),)
    return Step(title, formula, task.days, "d", inputs, children, adds_up=False)


def _busy(results: Results, work: Workload, row: dict[str, Any], task: Task, title: str) -> Step:
    children = (hours_step(results, work, row, task, "Accelerator-hours"),)
    return Step(title, "accelerator-hours / 8760", task.busy, "", children=children, adds_up=False)


def _needed(results: Results, work: Workload, row: dict[str, Any], task: Task, title: str) -> Step:
    fields = (
        ("headroom", "replicas", "accelerators_per_replica", "demand_shape", "latency_s")
        if task.kind == "inference"
        else ("deadline_days", "params_b", "trained_share")
    )
    inputs = inputs_of(results, (f"workloads/{work.id}/{field}" for field in fields))
    busiest = Step("Kept busy in the busiest hour", "", task.peak, "", adds_up=False)
    children = [busiest, _busy(results, work, row, task, "Kept busy on average")]
    if task.replica is not None:
        children.append(Step("Accelerators of a replica", "", float(task.replica), "", adds_up=False))
    return Step(title, _NEEDED[task.kind], task.needed, "", inputs, tuple(children), adds_up=False)


def _share(results: Results, work: Workload, row: dict[str, Any], task: Task, title: str) -> Step:
    share = float(row["share"])
    inputs = inputs_of(results, (f"fleets/{task.fleet}/{field}" for field in ("count", "powered_share")))
    powered = Step(
        "Powered accelerators of the fleet",
        "accelerators x powered share x share of the year in service",
        task.busy / share if share else None,
        "",
        inputs,
        adds_up=False,
    )
    busy = _busy(results, work, row, task, "Kept busy on average")
    formula = "accelerators kept busy / powered accelerators"
    return Step(title, formula, 100.0 * share, "%", children=(busy, powered), adds_up=False)


def _requests(results: Results, work: Workload, row: dict[str, Any], task: Task, title: str) -> Step:
    fields = ("requests_per_day", "growth_per_year", "first_year")
    inputs = inputs_of(results, (f"workloads/{work.id}/{field}" for field in fields))
    formula = "requests a day x 365 x (1 + growth)^(years since its first year)"
    return Step(title, formula, task.requests, "", inputs, adds_up=False)


DEMAND: dict[str, Callable[[Results, Workload, dict[str, Any], Task, str], Step]] = {
    "flops": _flops,
    "chip_hours": hours_step,
    "days": _days,
    "accelerators": _busy,
    "needed": _needed,
    "share": _share,
    "requests": _requests,
}
