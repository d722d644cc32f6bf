"""What a kilowatt-hour from the grid of a site emits and costs, as steps: the rates of a measured GPU."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenplanner.model.explain_measures import site_measure
from greenplanner.model.explain_steps import Step, inputs_of
from greenplanner.model.rent import is_billed
from greenplanner.plan.resolve import entity_name

if TYPE_CHECKING:
    from greenplanner.model.results import Results

# Key -> (label, unit, measures over grid import, the input that stands in where nothing is drawn).
RATE_FIGURES = {
    "electricity_kg_per_kwh": (
        "Location-based emissions of a kilowatt-hour from the grid",
        "kg/kWh",
        ("scope2_location_kg", "cat1_electricity_kg", "cat8_electricity_kg"),
        "grid_kg_per_kwh",
    ),
    "electricity_cost_per_kwh": (
        "Cost of a kilowatt-hour from the grid",
        "currency/kWh",
        ("cost_electricity",),
        "electricity_price_per_kwh",
    ),
}
_RENTED = "The electricity is in the rent: it has no price of its own here."


def rate_figure(results: Results, key: str, site_id: str, year: int | None) -> Step:
    """Return the steps of a rate of one site: what its electricity emits or costs over its grid import."""
    label, unit, measures, field = RATE_FIGURES[key]
    site = next(item for item in results.plan.sites if item.id == site_id)
    unit = unit.replace("currency", results.plan.currency or "")
    title, inputs = f"{entity_name(site)}: {label}", inputs_of(results, [f"sites/{site_id}/{field}"])
    if key == "electricity_cost_per_kwh" and not is_billed(results.resolved, site):
        return Step(title, "", None, unit, adds_up=False, note=_RENTED)
    drawn = site_measure(results, "grid_kwh", site_id, year)
    parts = tuple(site_measure(results, each, site_id, year) for each in measures)
    total = sum(part.value or 0.0 for part in parts)
    # A price of nothing is one that nobody paid: then the entered one stands, as without any import.
    if not drawn.value or (key == "electricity_cost_per_kwh" and not total):
        value = getattr(site, field)
        return Step(
            title, "nothing is drawn: as entered or from the catalog", value, unit, inputs, adds_up=False
        )
    children = (*(part for part in parts if part.value), drawn)
    formula = "of the electricity / grid import"
    return Step(title, formula, total / drawn.value, unit, inputs, children, adds_up=False)
