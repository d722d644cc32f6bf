"""Explanations of the internal carbon price: the price of a year and the emissions that it covers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenplanner.model.carbon_price import SCOPES, results_carbon_price
from greenplanner.model.explain_measures import measure_step
from greenplanner.model.explain_steps import Step, inputs_of, unit_of

if TYPE_CHECKING:
    from greenplanner.model.results import Results

PRICE, COVERED = "carbon_price_per_t", "carbon_price_covered_kg"
PRICE_FIGURES = (PRICE, COVERED)
_PATHS = ("plan/carbon_price_per_t", "plan/carbon_price_path", "plan/carbon_price_scheme")
_MANY = "The price may differ by year: choose a year."
_NOTE = "A shadow price, in no cost (ESRS E1-8)."


def carbon_price_figure(results: Results, key: str, year: int | None) -> Step:
    """Return the steps of the price, or of the emissions under it, of a year; these also of all years."""
    if key == PRICE:
        unit = f"{unit_of(results, 'cost')}/t"
        value = None if year is None else results_carbon_price(results, year).price_per_t
        note = _MANY if year is None else _NOTE
        formula = "as entered, or the path at the year"
        label = "Internal carbon price"
        return Step(label, formula, value, unit, inputs_of(results, _PATHS), adds_up=False, note=note)
    years = results.years if year is None else (year,)
    tables = [results_carbon_price(results, each) for each in years]
    steps = []
    for scope, measure in SCOPES.items():
        whole = measure_step(results.cohorts or results, measure, year)
        covered = 1000.0 * sum(table.covered_t[scope] for table in tables)
        inputs = inputs_of(results, [f"plan/carbon_price_{scope}_share"])
        formula = "emissions x share that the price covers"
        steps.append(Step(f"{whole.label}, covered", formula, covered, "kg", inputs, (whole,), adds_up=False))
    value = 1000.0 * sum(table.priced_t for table in tables)
    label = "Emissions under the internal carbon price"
    return Step(label, "sum of the scopes", value, "kg", children=tuple(steps), note=_NOTE)
