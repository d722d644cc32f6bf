"""Explanations of contracts and credits: market-based scope 2 by block, the ledger, the balance apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from greenplanner.model.credits import balance_after_credits, has_evidence
from greenplanner.model.explain_steps import Step, input_of, inputs_of, unit_of
from greenplanner.model.formulas import LEAVES
from greenplanner.model.measures import MEASURES
from greenplanner.model.residual_mix import mix_step
from greenplanner.model.settlement import by_the_hour
from greenplanner.plan.instruments import failed_criteria
from greenplanner.plan.resolve import entity_name, residual_is_grid

if TYPE_CHECKING:
    from greenplanner.model.results import ContractUse, Results

LEDGER = {
    "credits_retired_kg": "counted as retired only with a retirement date inside the period",
    "credits_other_kg": "planned or purchased, in the purchase year",
    "cost_credits": "volume x price, in the purchase year",
}


def market(results: Results, s: int, year: int | None) -> Step:
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
        name = use.name or "Renewable share"
        children.append(
            Step(
                f"{name}, {use.year}",
                f"{use.used_kwh:.10g} kWh used x {use.kg_per_kwh:.10g} kg/kWh",
                use.used_kwh * use.kg_per_kwh,
                "kg",
                inputs=inputs_of(results, fields),
                adds_up=False,
                note=_fate(use),
            )
        )
    load, residual = results.detail["load"][:, s], results.detail["residual"][:, s]
    blocks = np.array([_used(results, site.id, results.years[y]) for y in range(len(results.years))])
    rest = (np.broadcast_to(load, blocks.shape) - blocks)[chosen]
    factor = np.broadcast_to(residual, blocks.shape)[chosen]
    residual_input = input_of(results, f"sites/{site.id}/residual_kg_per_kwh")
    mixed = mix_step(results, site)
    same = residual_is_grid(results.resolved, site.id)
    what = "location-based emissions per kWh (no residual mix is known)" if same else "residual mix"
    children.append(
        Step(
            "Electricity without instruments",
            f"{rest.sum():.10g} kWh x {what}",
            float((rest * factor).sum()),
            "kg",
            inputs=(residual_input,) if residual_input else (),
            children=(mixed,) if mixed else (),
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


def ledger(results: Results, measure: str, year: int | None) -> tuple[Step, ...]:
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
        steps.append(
            Step(
                entity_name(credit),
                LEDGER[measure],
                (credit.volume_t or 0.0) * each if counted else 0.0,
                unit_of(results, measure),
                inputs=inputs_of(results, (f"credits/{credit.id}/{field}" for field in fields)),
                adds_up=False,
                note="" if counted else "not counted here",
            )
        )
    return tuple(steps)


def instrument_costs(results: Results, site_id: str, year: int | None) -> tuple[Step, ...]:
    """Return what the instruments of a site cost, one step for each and year."""
    unit = unit_of(results, "cost_contracts")
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
        inputs = inputs_of(results, (f"contracts/{use.contract}/{name}" for name in fields))
        formula = f"{use.volume_kwh:.10g} kWh contracted x (premium + strike - market price)"
        captured = _captured(results, use, unit)
        label = f"{use.name}, {use.year}"
        steps.append(Step(label, formula, use.cost, unit, inputs, captured, adds_up=False))
    return tuple(steps)


def _captured(results: Results, use: ContractUse, unit: str) -> tuple[Step, ...]:
    """Return the market price that a strike price settles against hour by hour; none for one price."""
    number, contract = next(
        (n, item) for n, item in enumerate(results.plan.contracts) if item.id == use.contract
    )
    site = next(item for item in results.plan.sites if item.id == use.site)
    if not by_the_hour(contract, site):
        return ()
    fields = ["technology", "hour_shape", "generation_series", "market_price_series"]
    paths = [f"contracts/{use.contract}/{name}" for name in fields]
    if contract.market_price_series is None:
        names = ("price_series", "electricity_price_per_kwh", "peak_price_per_kwh")
        paths += [f"sites/{site.id}/{name}" for name in names]
    value = float(np.asarray(results.detail["settled"])[results.years.index(use.year), number])
    return (
        Step(
            "Market price captured by the contract",
            "sum over hours of the part of the volume in the hour x price of the hour",
            value,
            f"{unit}/kWh",
            inputs=inputs_of(results, paths),
            adds_up=False,
        ),
    )


# -- figures of one contract, and of all -----------------------------------------------------------

# Key -> (field of ContractUse, label, formula of one year at one site).
CONTRACT_FIGURES = {
    "used_kwh": ("used_kwh", "Contracts, used", "the smaller of contracted volume and electricity left"),
    "unused_kwh": ("unused_kwh", "Contracts, unused", "contracted volume beyond the electricity left"),
    "rejected_kwh": ("rejected_kwh", "Contracts, rejected", "contracted volume that does not qualify"),
    "contracted_kwh": ("volume_kwh", "Contracts, volume", "entered volume, or share x electricity of site"),
}
_VOLUME = ("share", "volume_kwh_per_year", "first_year", "last_year")
_HIERARCHY = "certificates, then power purchase agreements, then the supplier's rate, each for what is left"


def contract_figure(results: Results, key: str, contract_id: str, year: int | None) -> Step:
    """Return the steps of a volume of one contract, year by year."""
    contract = next(item for item in results.plan.contracts if item.id == contract_id)
    _field, label, _formula = CONTRACT_FIGURES[key]
    steps = tuple(
        _use_step(results, key, use)
        for use in results.contract_uses
        if use.contract == contract_id and year in (None, use.year)
    )
    value = float(sum(step.value or 0.0 for step in steps))
    name = f"{entity_name(contract)}: {label}"
    inputs = () if steps else inputs_of(results, (f"contracts/{contract_id}/{each}" for each in _VOLUME))
    return Step(name, "sum of the years", value, "kWh", inputs, steps, adds_up=bool(steps))


def _contracts(key: str) -> Callable[[Results, int | None], Step]:
    def explained(results: Results, year: int | None) -> Step:
        steps = tuple(contract_figure(results, key, item.id, year) for item in results.plan.contracts)
        value = float(sum(step.value or 0.0 for step in steps))
        return Step(CONTRACT_FIGURES[key][1], "sum of the contracts", value, "kWh", children=steps)

    return explained


def _use_step(results: Results, key: str, use: ContractUse) -> Step:
    """Explain a volume of one contract in one year."""
    field, _label, formula = CONTRACT_FIGURES[key]
    volume, electricity = _volume(results, use), _electricity(results, use)
    value, note = getattr(use, field), ""
    inputs, children = inputs_of(results, ()), [volume]
    if key == "contracted_kwh":
        inputs, children = volume.inputs, [electricity]
    elif use.rejected_kwh > 0 or use.reason:
        inputs, note = inputs_of(results, _instrument_fields(results, use.contract)), _fate(use)
    else:
        children.append(_left(results, use, electricity))
        note = _fate(use) if key == "unused_kwh" else ""
    return Step(str(use.year), formula, value, "kWh", inputs, tuple(children), adds_up=False, note=note)


def _volume(results: Results, use: ContractUse) -> Step:
    _field, label, formula = CONTRACT_FIGURES["contracted_kwh"]
    inputs = inputs_of(results, (f"contracts/{use.contract}/{each}" for each in _VOLUME))
    return Step(label, formula, use.volume_kwh, "kWh", inputs=inputs, adds_up=False)


def _electricity(results: Results, use: ContractUse) -> Step:
    # Imported here: the measures of a site use this module for their instruments.
    from greenplanner.model.explain_measures import site_measure

    return site_measure(results, "scope2_kwh", use.site, use.year)


def _left(results: Results, use: ContractUse, electricity: Step) -> Step:
    """Explain the electricity of the site that the instruments before this one leave."""
    before = 0.0
    for each in results.contract_uses:
        if each is use:
            break
        if (each.site, each.year) == (use.site, use.year):
            before += each.used_kwh
    formula = f"electricity in scope 2 - {before:.10g} kWh of instruments before it"
    value = (electricity.value or 0.0) - before
    note = f"Order: {_HIERARCHY}."
    label = "Electricity left for this contract"
    return Step(label, formula, value, "kWh", children=(electricity,), adds_up=False, note=note)


# -- figures of credits ----------------------------------------------------------------------------

CREDIT_FIGURES = tuple(LEDGER)


def credit_figure(results: Results, key: str, credit_id: str, year: int | None) -> Step:
    """Return what one credit adds to a figure of the ledger."""
    number = next(n for n, item in enumerate(results.plan.credits) if item.id == credit_id)
    step = ledger(results, key, year)[number]
    return msgspec.structs.replace(step, label=f"{step.label}: {MEASURES[key].label}")


def _balance(results: Results, year: int | None) -> Step:
    """Explain the balance after retired credits, which is no inventory figure."""
    from greenplanner.model.explain_measures import measure_step

    found = balance_after_credits(results, year)
    steps = ledger(results, "credits_retired_kg", year)
    total = measure_step(results.cohorts or results, "total_market_kg", year)
    proven = Step(
        "Credits retired in the period with evidence",
        "tonnes x 1000 of each retirement that has evidence",
        found.credits_kg if found is not None else 0.0,
        "kg",
        children=tuple(
            step for step, item in zip(steps, results.plan.credits, strict=True) if has_evidence(item)
        ),
    )
    return Step(
        "Balance after retired credits (not an inventory figure)",
        "market-based total - credits retired in the period with evidence",
        found.balance_kg if found is not None else None,
        "kg",
        children=(total, proven),
        adds_up=False,
        note="" if found is not None else "No retirement has evidence, so nothing is said.",
    )


# Figures apart from the measures, which no table holds.
APART: dict[str, Callable[[Results, int | None], Step]] = {
    "balance_after_credits_kg": _balance,
    **{key: _contracts(key) for key in CONTRACT_FIGURES},
}
