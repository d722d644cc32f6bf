"""Explanations of measures: of all, of one site, of one fleet, part by part."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from greenplanner.model import rent
from greenplanner.model.cohorts import MARK
from greenplanner.model.explain_clients import client_steps
from greenplanner.model.explain_instruments import LEDGER, instrument_costs, ledger, market
from greenplanner.model.explain_steps import (
    PART_FORMULA,
    Step,
    amount,
    detail_of,
    inputs_of,
    leaf_inputs,
    unit_of,
)
from greenplanner.model.formulas import LEAVES
from greenplanner.model.measures import MEASURES
from greenplanner.plan.resolve import entity_name

if TYPE_CHECKING:
    from greenplanner.model.results import Results

_TRAINING_FIELDS = (
    "model", "params_b", "active_params_b", "method", "tokens_b", "flops", "sequence_length", "precision",
    "mfu", "trained_share", "teacher_params_b", "parallel_overhead", "failure_share", "experiments_factor",
    "runs_per_year", "asynchronous", "staleness_share", "busy_power_share", "work_factor",
)  # fmt: skip
_SERVICE_FIELDS = (
    "model", "task", "params_b", "active_params_b", "weight_bits", "kv_bits", "kv_elements",
    "prompt_tokens", "output_tokens", "requests_per_day", "growth_per_year", "demand_shape", "batch",
    "bound", "latency_s", "accelerators_per_replica", "placement", "wh_per_item", "work_factor",
)  # fmt: skip
_ONLY_PLAN = "counted for the plan, not by site or fleet"
_ONLY_SITE = "counted for the site, not by fleet"
_MARKET_SHARE = "grid import of the fleet in scope 2 x market-based emissions per kWh of its site, by year"
_PURCHASES = "sum of the purchases"
_TASK_FORMULA = {
    "training": "FLOPs / (peak x MFU) x overheads / (1 - share lost) x (1 + experiments) x runs",
    "inference": "requests x accelerator-hours of one request",
}


def measure_step(results: Results, measure: str, year: int | None) -> Step:
    item = MEASURES[measure]
    value, unit = results.value(measure, year), unit_of(results, measure)
    if item.ratio:
        parts = tuple(measure_step(results, part, year) for part in item.ratio)
        formula = f"{MEASURES[item.ratio[0]].label} / {MEASURES[item.ratio[1]].label}"
        return Step(item.label, formula, value, unit, children=parts, adds_up=False)
    if item.present:
        return _present(
            results, item.label, measure, year, value, lambda key, when: measure_step(results, key, when)
        )
    if item.halls:
        parts = tuple(site_measure(results, measure, site.id, year) for site in results.plan.sites)
        return Step(item.label, PART_FORMULA, value, unit, children=parts)
    if item.parts:
        parts = tuple(measure_step(results, part, year) for part in item.parts)
        return Step(item.label, PART_FORMULA, value, unit, children=parts)
    leaf = LEAVES[measure]
    beside = client_steps(results, measure, year)
    if measure == "scope2_market_kg":
        children = tuple(market(results, number, year) for number in range(len(results.plan.sites)))
        children += beside
        return Step(item.label, leaf.formula, value, unit, children=children, note=leaf.note)
    children = ()
    if measure in results.fleet:
        children += tuple(_fleet(results, measure, f, year) for f in range(len(results.plan.fleets)))
    if measure in results.site:
        own = [
            (s, amount(results, results.site[measure][:, :, s], year)) for s in range(len(results.plan.sites))
        ]
        # Where fleets carry the measure too, a site's own part is shown only if there is one.
        children += tuple(
            _site(results, measure, s, added, year)
            for s, added in own
            if added or measure not in results.fleet
        )
    if measure in LEDGER:
        children = ledger(results, measure, year)
    inputs = leaf_inputs(results, leaf, None, None) if measure in results.yearly and not beside else ()
    children += beside
    return Step(item.label, leaf.formula, value, unit, inputs=inputs, children=children, note=leaf.note)


def _present(
    results: Results,
    label: str,
    measure: str,
    year: int | None,
    value: float | None,
    cash: Callable[[str, int], Step],
) -> Step:
    """Explain discounted cash year by year: the first year of the plan counts in full."""
    item, unit = MEASURES[measure], unit_of(results, measure)
    steps = []
    for number, factor in zip(results.years, results.discounts, strict=True):
        if year is not None and number != year:
            continue
        step = cash(item.present, number)
        formula = f"{MEASURES[item.present].label} {number} x {factor:.10g}"
        worth = (step.value or 0.0) * float(factor)
        steps.append(Step(str(number), formula, worth, unit, children=(step,), adds_up=False))
    formula = "sum over years of cost / (1 + discount rate)^(years since the first year of the plan)"
    note = "Cash, discounted; never added to the annualized cost."
    inputs = inputs_of(results, ["plan/discount_rate"])
    return Step(label, formula, value, unit, inputs, tuple(steps), note=note)


def _fleet(results: Results, measure: str, f: int, year: int | None) -> Step:
    """Explain what one fleet adds to a measure."""
    fleet = results.plan.fleets[f]
    site = results.plan.sites[results.fleet_site[f]]
    unit, item = unit_of(results, measure), MEASURES[measure]
    value = amount(results, results.by_fleet(measure)[:, :, f], year)
    label = f"{entity_name(fleet)}: {item.label}"
    if item.parts:
        parts = tuple(_fleet(results, part, f, year) for part in item.parts)
        return Step(label, PART_FORMULA, value, unit, children=parts)
    leaf = LEAVES[measure]
    if measure not in results.fleet:
        formula = _ONLY_PLAN if measure in results.yearly else _ONLY_SITE
        return Step(label, formula, value, unit, adds_up=False)
    if measure == "scope2_market_kg":
        parts = (_fleet(results, "scope2_kwh", f, year), market(results, results.fleet_site[f], year))
        return Step(label, _MARKET_SHARE, value, unit, children=parts, adds_up=False)
    rule = rent.instead(results.resolved, measure, fleet, site)
    if rule:
        paths = (f"fleets/{fleet.id}/tenure", f"sites/{site.id}/arrangement")
        return Step(label, rule, value, unit, inputs=inputs_of(results, paths), adds_up=False)
    children = [_fleet(results, used, f, year) for used in leaf.uses]
    for key, text, detail_unit in leaf.detail:
        array = results.detail[key]
        shown = detail_unit.replace("currency", results.plan.currency or "")
        children.append(Step(text, "", detail_of(results, array, f, year), shown))
        if key == "mean_busy":
            children += demand_steps(results, fleet.id, year)
    if measure == "cost_contracts":
        children += instrument_costs(results, site.id, year)
    return Step(
        label,
        leaf.formula,
        value,
        unit,
        inputs=leaf_inputs(results, leaf, fleet.id, site.id),
        children=tuple(children),
        adds_up=False,
        note=leaf.note,
    )


def demand_steps(
    results: Results, fleet_id: str, year: int | None, workload: str | None = None
) -> list[Step]:
    """Return what the workloads of a fleet (or one of them) ask of it, one step for each and year."""
    steps = []
    works = {work.id: work for work in results.plan.workloads}
    for task in results.demand.tasks if results.demand is not None else ():
        if task.fleet != fleet_id or year not in (None, task.year) or workload not in (None, task.workload):
            continue
        fields = _TRAINING_FIELDS if task.kind == "training" else _SERVICE_FIELDS
        steps.append(
            Step(
                f"{entity_name(works[task.workload])}, {task.year}",
                _TASK_FORMULA[task.kind],
                task.hours,
                "accelerator-hours",
                inputs=inputs_of(results, (f"workloads/{task.workload}/{field}" for field in fields)),
                adds_up=False,
            )
        )
    return steps


def _site(results: Results, measure: str, s: int, value: float, year: int | None) -> Step:
    site, leaf = results.plan.sites[s], LEAVES[measure]
    label = f"{entity_name(site)}: {MEASURES[measure].label}"
    inputs = leaf_inputs(results, leaf, None, site.id)
    children = instrument_costs(results, site.id, year) if measure == "cost_contracts" else ()
    unit = unit_of(results, measure)
    return Step(label, leaf.formula, value, unit, inputs=inputs, children=children, adds_up=False)


def site_measure(results: Results, measure: str, site_id: str, year: int | None) -> Step:
    """Return the steps of a measure at one site.

    Raises KeyError where the plan has no such site.
    """
    results = results.cohorts or results
    number = next((s for s, site in enumerate(results.plan.sites) if site.id == site_id), None)
    if number is None:
        raise KeyError(f"the plan has no site {site_id!r}")
    item, name = MEASURES[measure], entity_name(results.plan.sites[number])
    label = f"{name}: {item.label}"

    def part(key: str) -> Step:
        return site_measure(results, key, site_id, year)

    unit = unit_of(results, measure)
    if item.ratio:
        parts = tuple(part(key) for key in item.ratio)
        top, bottom = (step.value or 0.0 for step in parts)
        formula = f"{MEASURES[item.ratio[0]].label} / {MEASURES[item.ratio[1]].label}"
        value = top / bottom if bottom > 0 else None
        return Step(label, formula, value, unit, children=parts, adds_up=False)
    value = amount(results, results.by_site(measure)[:, :, number], year)
    if item.parts:
        return Step(label, PART_FORMULA, value, unit, children=tuple(map(part, item.parts)))
    if item.present:
        return _present(
            results, label, measure, year, value, lambda key, when: site_measure(results, key, site_id, when)
        )
    if measure == "scope2_market_kg":
        step = market(results, number, year)
        return msgspec.structs.replace(step, label=label)
    leaf = LEAVES[measure]
    if measure not in results.fleet and measure not in results.site:
        return Step(label, _ONLY_PLAN, value, unit, adds_up=False)
    children: tuple[Step, ...] = ()
    if measure in results.fleet:
        here = [f for f, s in enumerate(results.fleet_site) if int(s) == number]
        children += tuple(_fleet(results, measure, f, year) for f in here)
    if measure in results.site:
        own = amount(results, results.site[measure][:, :, number], year)
        if own or measure not in results.fleet:
            children += (_site(results, measure, number, own, year),)
    return Step(label, leaf.formula, value, unit, children=children, note=leaf.note)


def fleet_measure(results: Results, measure: str, fleet_id: str, year: int | None) -> Step:
    """Return the steps of what one fleet, with all that is bought for it, adds to a measure.

    Raises KeyError where the plan has no such fleet.
    """
    fleet = next((item for item in results.plan.fleets if item.id == fleet_id), None)
    if fleet is None:
        raise KeyError(f"the plan has no fleet {fleet_id!r}")
    inner = results.cohorts or results
    own = [
        number
        for number, item in enumerate(inner.plan.fleets)
        if item.id == fleet_id or item.id.startswith(fleet_id + MARK)
    ]
    item = MEASURES[measure]
    label, unit = f"{entity_name(fleet)}: {item.label}", unit_of(results, measure)

    def part(key: str, when: int | None = year) -> Step:
        return fleet_measure(results, key, fleet_id, when)

    if item.ratio:
        parts = tuple(part(key) for key in item.ratio)
        top, bottom = (step.value or 0.0 for step in parts)
        formula = f"{MEASURES[item.ratio[0]].label} / {MEASURES[item.ratio[1]].label}"
        return Step(label, formula, top / bottom if bottom > 0 else None, unit, children=parts, adds_up=False)
    value = sum(amount(inner, inner.by_fleet(measure)[:, :, number], year) for number in own)
    if item.present:
        return _present(results, label, measure, year, value, part)
    if item.parts:
        return Step(label, PART_FORMULA, value, unit, children=tuple(map(part, item.parts)))
    steps = tuple(_fleet(inner, measure, number, year) for number in own)
    if len(steps) == 1:
        return steps[0]
    return Step(label, _PURCHASES, value, unit, children=steps, note=LEAVES[measure].note)
