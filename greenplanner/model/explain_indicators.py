"""Explanations of indicators, and of measures at one site (``pue@berlin``), in named steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from greenplanner.model.formulas import LEAVES
from greenplanner.model.indicators import find
from greenplanner.model.indicators_types import Indicator, Term
from greenplanner.model.measures import MEASURES
from greenplanner.plan.filling import Origin
from greenplanner.plan.resolve import entity_name

if TYPE_CHECKING:
    from greenplanner.model.explain import Input, Step
    from greenplanner.model.results import Results


def explain_indicator(results: Results, key: str, year: int | None) -> Step | None:
    """Return the steps of an indicator, None where no indicator has the key."""
    found = find(results, key, year)
    return None if found is None else indicator_step(results, found)


def indicator_step(results: Results, item: Indicator) -> Step:
    """Return an indicator as a step: its terms open further, down to inputs with their origin."""
    from greenplanner.model.explain import Step

    value = item.value if isinstance(item.value, float) else None
    if value is not None and item.unit == "%":
        # Shares are stored 0 to 1 and shown in %, as everywhere on the screen.
        value *= 100.0
    formula = item.formula or (item.value if isinstance(item.value, str) else "")
    lines: list[str] = [f"{item.state.capitalize()}."] if item.state.startswith("not") else []
    lines += [item.reason, item.category]
    where = " ".join(part for part in (item.standard, item.part) if part and part not in item.standard)
    lines.append(f"{where or item.standard}.")
    return Step(
        _label(results, item),
        formula,
        value,
        item.unit,
        children=tuple(_term(results, term, item.year) for term in item.terms),
        adds_up=item.adds_up,
        note=" ".join(line for line in lines if line),
    )


def _label(results: Results, item: Indicator) -> str:
    if not item.place:
        return item.label
    kind, key = item.place.split("/", 1)
    entity = next(each for each in getattr(results.plan, kind) if each.id == key)
    return f"{entity_name(entity)}: {item.label}"


def _term(results: Results, term: Term, year: int | None) -> Step:
    from greenplanner.model.explain import Step

    if term.measure:
        return (
            site_measure(results, term.measure, term.site, year)
            if term.site
            else results.explain(term.measure, year)
        )
    inputs = [item for path in term.inputs if (item := _input(results, path)) is not None]
    inputs += [_standard(results, key) for key in term.standards]
    return Step(term.label, "", term.value, term.unit, inputs=tuple(inputs), adds_up=False)


def _input(results: Results, path: str) -> Input | None:
    from greenplanner.model.explain import _input as found

    return found(results, path)


def _standard(results: Results, key: str) -> Input:
    """Return a number that a standard fixes, as an input with its row."""
    from greenplanner.model.explain import Input
    from greenplanner.plan.resolve import from_quantity

    row = results.resolved.catalog.row("standards", key)
    quantity = row.quantity("value", "standards")
    assert quantity is not None
    origin: Origin = from_quantity(quantity)
    return Input(f"standards/{key}", row.name, quantity.value, getattr(row, "unit", ""), origin)


def site_measure(results: Results, measure: str, site_id: str, year: int | None) -> Step:
    """Return the steps of a measure at one site.

    Raises KeyError where the plan has no such site.
    """
    from greenplanner.model import explain as whole
    from greenplanner.model.explain import Step

    results = results.cohorts or results
    number = next((s for s, site in enumerate(results.plan.sites) if site.id == site_id), None)
    if number is None:
        raise KeyError(f"the plan has no site {site_id!r}")
    item, name = MEASURES[measure], entity_name(results.plan.sites[number])
    label = f"{name}: {item.label}"

    def part(key: str) -> Step:
        return site_measure(results, key, site_id, year)

    unit = whole._unit(results, measure)
    if item.ratio:
        parts = tuple(part(key) for key in item.ratio)
        top, bottom = (step.value or 0.0 for step in parts)
        formula = f"{MEASURES[item.ratio[0]].label} / {MEASURES[item.ratio[1]].label}"
        value = top / bottom if bottom > 0 else None
        return Step(label, formula, value, unit, children=parts, adds_up=False)
    value = whole._sum(results, results.by_site(measure)[:, :, number], year)
    if item.parts:
        return Step(label, whole._PART_FORMULA, value, unit, children=tuple(map(part, item.parts)))
    if item.present:
        rate = whole._input(results, "plan/discount_rate")
        formula = "sum over years of cost / (1 + discount rate)^(years since the first year of the plan)"
        inputs = (rate,) if rate else ()
        return Step(label, formula, value, unit, inputs, (part(item.present),), adds_up=False)
    if measure == "scope2_market_kg":
        step = whole._market(results, number, year)
        return msgspec.structs.replace(step, label=label)
    leaf = LEAVES[measure]
    children: tuple[Step, ...] = ()
    if measure in results.fleet:
        here = [f for f, s in enumerate(results.fleet_site) if int(s) == number]
        children += tuple(whole._fleet(results, measure, f, year) for f in here)
    if measure in results.site:
        own = whole._sum(results, results.site[measure][:, :, number], year)
        if own or measure not in results.fleet:
            children += (whole._site(results, measure, number, own, year),)
    return Step(label, leaf.formula, value, unit, children=children, note=leaf.note)
