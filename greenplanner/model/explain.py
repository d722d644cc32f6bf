"""How a figure came about: a tree of named steps down to inputs with their origin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import numpy as np

from greenplanner.model import rent
from greenplanner.model.credits import balance_after_credits
from greenplanner.model.formulas import LEAVES, Leaf
from greenplanner.model.measures import MEASURES
from greenplanner.plan.attributes import attribute
from greenplanner.plan.entry import format_value
from greenplanner.plan.instruments import failed_criteria
from greenplanner.plan.resolve import Origin, entity_name, from_quantity, residual_is_grid

if TYPE_CHECKING:
    from greenplanner.model.results import ContractUse, Results

_PART_FORMULA = "sum of the parts"
_LEDGER = {
    "credits_retired_kg": "counted as retired only with a retirement date inside the period",
    "credits_other_kg": "planned or purchased, in the purchase year",
    "cost_credits": "volume x price, in the purchase year",
}
_DEFAULT = Origin("assumed", source="program default", quality="assumed")
# Prices that the catalog holds in US dollars.
_CONVERTED = (
    "price_per_accelerator",
    "price_per_server",
    "electricity_price_per_kwh",
    "water_price_per_m3",
)


class Input(msgspec.Struct, frozen=True):
    """One input of a step: its path, label, value, unit and origin."""

    path: str
    label: str
    value: object
    unit: str
    origin: Origin


class Step(msgspec.Struct, frozen=True):
    """One step.

    The children add up to the value where ``adds_up`` is true; otherwise they are figures that
    the formula uses.
    """

    label: str
    formula: str
    value: float | None
    unit: str
    inputs: tuple[Input, ...] = ()
    children: tuple[Step, ...] = ()
    adds_up: bool = True
    note: str = ""


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
_TASK_FORMULA = {
    "training": "FLOPs / (peak x MFU) x overheads / (1 - share lost) x (1 + experiments) x runs",
    "inference": "requests x accelerator-hours of one request",
}


def explain(results: Results, key: str, year: int | None = None) -> Step:
    """Return the steps of a measure of one calendar year, or of the horizon where year is None.

    Raises
    ------
    KeyError
        When the key is no measure, with the known ones.
    ValueError
        When the plan does not hold the year.
    """
    measure = "scope3_total_kg" if key == "scope3_kg" else key
    if year is not None and year not in results.years:
        raise ValueError(f"the plan covers {results.years[0]} to {results.years[-1]}, not {year}")
    if measure not in MEASURES and measure not in _APART:
        return _indicator(results, key, year)
    if results.cohorts is not None:
        # Each purchase cohort is explained as the fleet that it is to the model.
        results = results.cohorts
    return _APART[measure](results, year) if measure in _APART else _measure(results, measure, year)


def _indicator(results: Results, key: str, year: int | None) -> Step:
    """Return the steps of an indicator such as ``ref``, or of either at one site: ``pue@berlin``."""
    from greenplanner.model.explain_indicators import explain_indicator, site_measure
    from greenplanner.model.indicators import known_keys

    found = explain_indicator(results, key, year)
    if found is not None:
        return found
    name, _, site = key.partition("@")
    name = "scope3_total_kg" if name == "scope3_kg" else name
    if name in MEASURES and site in {item.id for item in results.plan.sites}:
        return site_measure(results, name, site, year)
    known = sorted({*MEASURES, *_APART, *known_keys(results)})
    place = " (for one site add @ and its id)" if site else ""
    raise KeyError(f"no figure is called {key!r}{place}; known are {', '.join(known)}")


def _unit(results: Results, measure: str) -> str:
    return MEASURES[measure].unit.replace("currency", results.plan.currency or "")


def _measure(results: Results, measure: str, year: int | None) -> Step:
    item = MEASURES[measure]
    value, unit = results.value(measure, year), _unit(results, measure)
    if item.ratio:
        parts = tuple(_measure(results, part, year) for part in item.ratio)
        formula = f"{MEASURES[item.ratio[0]].label} / {MEASURES[item.ratio[1]].label}"
        return Step(item.label, formula, value, unit, children=parts, adds_up=False)
    if item.present:
        return _present(results, measure, year)
    if item.parts:
        parts = tuple(_measure(results, part, year) for part in item.parts)
        return Step(item.label, _PART_FORMULA, value, unit, children=parts)
    leaf = LEAVES[measure]
    if measure == "scope2_market_kg":
        children = tuple(_market(results, number, year) for number in range(len(results.plan.sites)))
        return Step(item.label, leaf.formula, value, unit, children=children, note=leaf.note)
    children = ()
    if measure in results.fleet:
        children += tuple(_fleet(results, measure, f, year) for f in range(len(results.plan.fleets)))
    if measure in results.site:
        own = [
            (s, _sum(results, results.site[measure][:, :, s], year)) for s in range(len(results.plan.sites))
        ]
        # Where fleets carry the measure too, a site's own part is shown only if there is one.
        children += tuple(
            _site(results, measure, s, amount, year)
            for s, amount in own
            if amount or measure not in results.fleet
        )
    if measure in _LEDGER:
        children = _credits(results, measure, year)
    inputs = _inputs(results, leaf, None, None) if measure in results.yearly else ()
    return Step(item.label, leaf.formula, value, unit, inputs=inputs, children=children, note=leaf.note)


def _present(results: Results, measure: str, year: int | None) -> Step:
    """Explain discounted cash year by year: the first year of the plan counts in full."""
    item, unit = MEASURES[measure], _unit(results, measure)
    rate = _input(results, "plan/discount_rate")
    steps = []
    for number, factor in zip(results.years, results.discounts, strict=True):
        if year is not None and number != year:
            continue
        cash = _measure(results, item.present, number)
        formula = f"{MEASURES[item.present].label} {number} x {factor:.10g}"
        value = results.value(measure, number)
        steps.append(Step(str(number), formula, value, unit, children=(cash,), adds_up=False))
    formula = "sum over years of cost / (1 + discount rate)^(years since the first year of the plan)"
    note = "Cash, discounted; never added to the annualized cost."
    inputs = (rate,) if rate else ()
    return Step(item.label, formula, results.value(measure, year), unit, inputs, tuple(steps), note=note)


def _sum(results: Results, values: np.ndarray, year: int | None) -> float:
    return float(values.sum() if year is None else values[results.years.index(year)].sum())


def _input(results: Results, path: str) -> Input | None:
    """Return an input by path, None where it has no value."""
    kind, *rest = path.split("/")
    if kind == "constants":
        row = results.resolved.catalog.constant(rest[0])
        quantity = row.quantity("value", "constants")
        assert quantity is not None
        return Input(path, row.name, row.value, row.unit, from_quantity(quantity))
    if kind == "plan":
        entity: object = results.plan
    else:
        entity = next(item for item in getattr(results.plan, kind) if item.id == rest[0])
    value = getattr(entity, rest[-1])
    if value is None:
        return None
    item = attribute(kind, rest[-1])
    unit = item.unit.replace("currency", results.plan.currency or "")
    percent = 100.0 if unit.startswith("%") else 1.0
    if item.type == "path":
        value, unit = f"{format_value(kind, rest[-1], value)} {unit}".strip(), ""
    elif isinstance(value, tuple) and len(value) > 24:
        value, unit = f"{len(value)} values, mean {percent * sum(value) / len(value):.6g} {unit}", ""
    elif isinstance(value, dict):
        value, unit = ", ".join(f"{name} {percent * share:.6g} {unit}" for name, share in value.items()), ""
    elif isinstance(value, bool):
        value = "yes" if value else "no"
    elif isinstance(value, str):
        unit = ""  # a series or a row; its values are not shown here
    elif isinstance(value, float | int) and not isinstance(value, bool):
        # Shares are stored 0 to 1 and shown in %, as everywhere on the screen.
        value = value * percent
    origin = results.origins.get(path, _DEFAULT)
    if percent != 1.0:
        origin = msgspec.structs.replace(
            origin,
            low=None if origin.low is None else origin.low * percent,
            high=None if origin.high is None else origin.high * percent,
        )
    return Input(path, item.label, value, unit, origin)


def _inputs(results: Results, leaf: Leaf, fleet_id: str | None, site_id: str | None) -> tuple[Input, ...]:
    paths = [f"fleets/{fleet_id}/{field}" for field in leaf.fleet] if fleet_id else []
    paths += [f"sites/{site_id}/{field}" for field in leaf.site] if site_id else []
    paths += [f"plan/{field}" for field in leaf.plan]
    paths += [f"constants/{name}" for name in leaf.constants]
    found = [item for item in (_input(results, path) for path in paths) if item is not None]
    priced = any(item.path.rsplit("/", 1)[-1] in _CONVERTED and item.origin.table for item in found)
    rate = _input(results, "plan/usd_rate") if priced and results.plan.currency != "USD" else None
    return (*found, rate) if rate else tuple(found)


def _fleet(results: Results, measure: str, f: int, year: int | None) -> Step:
    """Explain what one fleet adds to a measure."""
    fleet = results.plan.fleets[f]
    site = results.plan.sites[results.fleet_site[f]]
    unit, item = _unit(results, measure), MEASURES[measure]
    value = _sum(results, results.by_fleet(measure)[:, :, f], year)
    label = f"{entity_name(fleet)}: {item.label}"
    if item.parts:
        parts = tuple(_fleet(results, part, f, year) for part in item.parts)
        return Step(label, _PART_FORMULA, value, unit, children=parts)
    leaf = LEAVES[measure]
    rule = rent.instead(results.resolved, measure, fleet, site)
    if rule:
        paths = (f"fleets/{fleet.id}/tenure", f"sites/{site.id}/arrangement")
        found = (_input(results, path) for path in paths)
        inputs = tuple(item for item in found if item is not None)
        return Step(label, rule, value, unit, inputs=inputs, adds_up=False)
    children = [_fleet(results, used, f, year) for used in leaf.uses]
    for key, text, detail_unit in leaf.detail:
        array = results.detail[key]
        shown = detail_unit.replace("currency", results.plan.currency or "")
        children.append(Step(text, "", _detail(results, array, f, year), shown))
        if key == "mean_busy":
            children += demand_steps(results, fleet.id, year)
    if measure == "cost_contracts":
        children += _instruments(results, site.id, year)
    return Step(
        label,
        leaf.formula,
        value,
        unit,
        inputs=_inputs(results, leaf, fleet.id, site.id),
        children=tuple(children),
        adds_up=False,
        note=leaf.note,
    )


def demand_steps(results: Results, fleet_id: str, year: int | None) -> list[Step]:
    """Return what the workloads of a fleet ask of it, one step for each and year."""
    steps = []
    works = {work.id: work for work in results.plan.workloads}
    for task in results.demand.tasks if results.demand is not None else ():
        if task.fleet != fleet_id or (year is not None and task.year != year):
            continue
        fields = _TRAINING_FIELDS if task.kind == "training" else _SERVICE_FIELDS
        found = (_input(results, f"workloads/{task.workload}/{field}") for field in fields)
        steps.append(
            Step(
                f"{entity_name(works[task.workload])}, {task.year}",
                _TASK_FORMULA[task.kind],
                task.hours,
                "accelerator-hours",
                inputs=tuple(item for item in found if item is not None),
                adds_up=False,
            )
        )
    return steps


def _detail(results: Results, array: np.ndarray, f: int, year: int | None) -> float | None:
    """Return a figure of a fleet: of the year, else the mean of the years that have one."""
    values = np.atleast_1d(array[..., f])
    if year is not None and array.ndim == 2 and len(values) == len(results.years):
        values = values[[results.years.index(year)]]
    known = values[~np.isnan(values)]
    return float(known.mean()) if known.size else None


def _site(results: Results, measure: str, s: int, value: float, year: int | None) -> Step:
    site, leaf = results.plan.sites[s], LEAVES[measure]
    label = f"{entity_name(site)}: {MEASURES[measure].label}"
    inputs = _inputs(results, leaf, None, site.id)
    children = _instruments(results, site.id, year) if measure == "cost_contracts" else ()
    unit = _unit(results, measure)
    return Step(label, leaf.formula, value, unit, inputs=inputs, children=children, adds_up=False)


def _market(results: Results, s: int, year: int | None) -> Step:
    """Explain market-based scope 2 of a site: blocks in the order of the hierarchy, then the rest."""
    site = results.plan.sites[s]
    chosen = [y for y, number in enumerate(results.years) if year is None or number == year]
    children = []
    used = 0.0
    for use in results.contract_uses:
        if use.site != site.id or (year is not None and use.year != year):
            continue
        used += use.used_kwh
        fields = _instrument_fields(results, use.contract) or [f"sites/{site.id}/renewable_share"]
        found = (_input(results, path) for path in fields)
        name = use.name or "Renewable share"
        children.append(
            Step(
                f"{name}, {use.year}",
                f"{use.used_kwh:.10g} kWh used x {use.kg_per_kwh:.10g} kg/kWh",
                use.used_kwh * use.kg_per_kwh,
                "kg",
                inputs=tuple(item for item in found if item is not None),
                adds_up=False,
                note=_fate(use),
            )
        )
    load, residual = results.detail["load"][:, s], results.detail["residual"][:, s]
    blocks = np.array([_used(results, site.id, results.years[y]) for y in range(len(results.years))])
    rest = (np.broadcast_to(load, blocks.shape) - blocks)[chosen]
    factor = np.broadcast_to(residual, blocks.shape)[chosen]
    residual_input = _input(results, f"sites/{site.id}/residual_kg_per_kwh")
    same = residual_is_grid(results.resolved, site.id)
    what = "location-based emissions per kWh (no residual mix is known)" if same else "residual mix"
    children.append(
        Step(
            "Electricity without instruments",
            f"{rest.sum():.10g} kWh x {what}",
            float((rest * factor).sum()),
            "kg",
            inputs=(residual_input,) if residual_input else (),
            adds_up=False,
        )
    )
    value = float(sum(child.value or 0.0 for child in children))
    formula = LEAVES["scope2_market_kg"].formula
    return Step(f"{entity_name(site)}: Scope 2, market-based", formula, value, "kg", children=tuple(children))


def _instrument_fields(results: Results, key: str) -> list[str]:
    """Return the inputs of an instrument, with the criteria that it does not meet; none for no contract."""
    contract = next((item for item in results.plan.contracts if item.id == key), None)
    if contract is None:
        return []
    fields = ["instrument", "share", "volume_kwh_per_year", "kg_per_kwh"]
    for number in failed_criteria(contract):
        answered = getattr(contract, f"criterion_{number}") is not None
        fields += [f"criterion_{number}" if answered else "bundled", f"evidence_{number}"]
    return [f"contracts/{key}/{name}" for name in fields]


def _fate(use: ContractUse) -> str:
    """Say what became of the volume that covers nothing."""
    if use.reason:
        return f"rejected: {use.reason}"
    return (
        f"unused: {use.unused_kwh:.10g} kWh exceed the electricity of the site"
        if use.unused_kwh > 0.5
        else ""
    )


def _used(results: Results, site_id: str, year: int) -> float:
    return sum(use.used_kwh for use in results.contract_uses if use.site == site_id and use.year == year)


def _credits(results: Results, measure: str, year: int | None) -> tuple[Step, ...]:
    """Return one step for each credit, with what it adds to the measure."""
    fields = ("volume_t", "status", "retirement_date", "purchase_year", "price_per_t")
    steps = []
    for credit in results.plan.credits:
        booked, each = credit.purchase_year, 1000.0
        if measure == "cost_credits":
            each = credit.price_per_t or 0.0
        elif measure == "credits_retired_kg":
            date = credit.retirement_date or ""
            booked = int(date[:4]) if credit.status == "retired" and date[:4].isdigit() else None
        elif measure == "credits_other_kg" and credit.status == "retired":
            booked = None
        counted = booked in results.years if year is None else booked == year
        found = (_input(results, f"credits/{credit.id}/{field}") for field in fields)
        steps.append(
            Step(
                entity_name(credit),
                _LEDGER[measure],
                (credit.volume_t or 0.0) * each if counted else 0.0,
                _unit(results, measure),
                inputs=tuple(item for item in found if item is not None),
                adds_up=False,
                note="" if counted else "not counted here",
            )
        )
    return tuple(steps)


def _instruments(results: Results, site_id: str, year: int | None) -> tuple[Step, ...]:
    """Return what the instruments of a site cost, one step for each and year."""
    unit = _unit(results, "cost_contracts")
    steps = []
    for use in results.contract_uses:
        if use.site != site_id or not use.contract or (year is not None and use.year != year):
            continue
        fields = (
            "share",
            "volume_kwh_per_year",
            "price_per_kwh",
            "strike_per_kwh",
            "strike_path",
            "market_price_per_kwh",
            "first_year",
            "last_year",
        )
        found = (_input(results, f"contracts/{use.contract}/{name}") for name in fields)
        inputs = tuple(item for item in found if item is not None)
        formula = f"{use.volume_kwh:.10g} kWh contracted x (premium + strike - market price)"
        steps.append(Step(f"{use.name}, {use.year}", formula, use.cost, unit, inputs=inputs, adds_up=False))
    return tuple(steps)


def _balance(results: Results, year: int | None) -> Step:
    """Explain the balance after retired credits, which is no inventory figure."""
    found = balance_after_credits(results, year)
    credits_ = _measure(results, "credits_retired_kg", year)
    return Step(
        "Balance after retired credits (not an inventory figure)",
        "market-based total - credits retired in the period with evidence",
        found.balance_kg if found is not None else None,
        "kg",
        children=(_measure(results, "total_market_kg", year), credits_),
        adds_up=False,
        note="" if found is not None else "No retirement has evidence, so nothing is said.",
    )


# Figures apart from the measures, which no table holds.
_APART = {"balance_after_credits_kg": _balance}
