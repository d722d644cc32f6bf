"""Explanations of indicators in named steps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from greenplanner.model.explain_measures import site_measure
from greenplanner.model.explain_steps import Input, Step, inputs_of
from greenplanner.model.indicators import find
from greenplanner.model.indicators_types import Indicator, Term
from greenplanner.model.residual_mix import mix_step
from greenplanner.plan.filling import Origin
from greenplanner.plan.resolve import entity_name

if TYPE_CHECKING:
    from greenplanner.model.results import Results


def explain_indicator(results: Results, key: str, year: int | None) -> Step | None:
    """Return the steps of an indicator, None where no indicator has the key."""
    found = find(results, key, year)
    return None if found is None else indicator_step(results, found)


def indicator_step(results: Results, item: Indicator) -> Step:
    """Return an indicator as a step: its terms open further, down to inputs with their origin."""
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
    if term.measure:
        return (
            site_measure(results, term.measure, term.site, year)
            if term.site
            else results.explain(term.measure, year)
        )
    inputs = list(inputs_of(results, term.inputs))
    inputs += [_standard(results, key) for key in term.standards]
    mixes = tuple(_mixes(results, term))
    return Step(term.label, "", term.value, term.unit, tuple(inputs), mixes, adds_up=False)


def _mixes(results: Results, term: Term) -> Iterator[Step]:
    """Yield the calculated residual mixes that divide the electricity of a term by origin."""
    for site in results.plan.sites:
        if f"sites/{site.id}/residual_mix" in term.inputs:
            step = mix_step(results, site)
            if step is not None:
                yield step


def _standard(results: Results, key: str) -> Input:
    """Return a number that a standard fixes, as an input with its row."""
    from greenplanner.plan.resolve import from_quantity

    row = results.resolved.catalog.row("standards", key)
    quantity = row.quantity("value", "standards")
    assert quantity is not None
    origin: Origin = from_quantity(quantity)
    return Input(f"standards/{key}", row.name, quantity.value, getattr(row, "unit", ""), origin)
