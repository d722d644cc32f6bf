"""What the charts show, taken out of the results. Strings come in a dict, so they can be translated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import numpy as np

from greenplanner.model.measures import COMPONENTS, MEASURES
from greenplanner.model.results import Results
from greenplanner.report.figures_bars import Bars, Part

Quantity = Literal["emissions_location", "emissions_market", "energy", "water", "cost", "cost_annualized"]

# The measures of which each quantity is the sum. Emissions are the operational ones: scope 1,
# scope 2 and the upstream and loss categories of scope 3; embodied carbon is a purchase.
_UPSTREAM = ("cat3a_kg", "cat3b_kg", "cat3c_kg")
# What an operator or provider emits for the plan, without hardware.
_OPERATOR = tuple(
    part
    for category in ("cat1_kg", "cat8_kg")
    for part in MEASURES[category].parts
    if not part.endswith("embodied_kg")
)
QUANTITIES: dict[Quantity, tuple[str, tuple[str, ...]]] = {
    "emissions_location": ("kg", ("scope1_kg", "scope2_location_kg", *_UPSTREAM, *_OPERATOR)),
    "emissions_market": ("kg", ("scope1_kg", "scope2_market_kg", *_UPSTREAM, *_OPERATOR)),
    "energy": ("kWh", ("facility_kwh",)),
    "water": ("L", ("water_l",)),
    "cost": ("currency", ("cost",)),
    "cost_annualized": ("currency", ("cost_annualized",)),
}
_SCOPE3 = ("cat1_kg", "cat2_kg", *_UPSTREAM, "cat8_kg")
BREAKDOWNS: dict[Quantity, tuple[str, ...]] = {
    "emissions_location": ("genset_kg", "refrigerant_kg", "scope2_location_kg", *_SCOPE3),
    "emissions_market": ("genset_kg", "refrigerant_kg", "scope2_market_kg", *_SCOPE3),
    "energy": (*COMPONENTS, "overhead_kwh"),
    "water": ("water_potable_l", "water_reclaimed_l", "water_sea_l", "water_grid_l"),
    "cost": MEASURES["cost"].parts,
    "cost_annualized": MEASURES["cost_annualized"].parts,
}

# The English strings; a caller passes translations under the same keys.
LABELS: dict[str, str] = {
    "month": "Month",
    "year": "Year",
    "source": "Source",
    "total": "Total",
    "baseline": "Baseline",
    "other_fleets": "Other fleets",
    "not_by_fleet": "Not by fleet",
    "emissions_location": "Operational emissions, location-based",
    "emissions_market": "Operational emissions, market-based",
    "energy": "Facility energy",
    "water": "Water",
    "cost": "Cost, paid out",
    "cost_annualized": "Cost, annualized",
    "breakdown_emissions_location": "All emissions by scope, location-based",
    "breakdown_emissions_market": "All emissions by scope, market-based",
    "breakdown_energy": "Energy by source",
    "breakdown_water": "Water by source",
    "breakdown_cost": "Cost by kind, paid out",
    "breakdown_cost_annualized": "Cost by kind, annualized",
    "scope1": "Scope 1",
    "scope2": "Scope 2",
    "scope3": "Scope 3",
    "it": "IT equipment",
    "overhead": "Cooling and distribution",
    "months": "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
}


def _text(labels: Mapping[str, str], key: str) -> str:
    if key in labels:
        return labels[key]
    return LABELS[key] if key in LABELS else MEASURES[key].label


def _in_year(labels: Mapping[str, str], title: str, year: int | None) -> str:
    if year is None:
        return title
    return labels.get("in_year", "{title}, {year}").replace("{title}", title).replace("{year}", str(year))


def unit_of(results: Results, quantity: Quantity) -> str:
    """Return the unit of a quantity; the plan's currency for cost."""
    unit = QUANTITIES[quantity][0]
    return (results.plan.currency or "USD") if unit == "currency" else unit


def _monthly(results: Results, quantity: Quantity) -> np.ndarray:
    return np.sum([results.monthly(measure) for measure in QUANTITIES[quantity][1]], axis=0)


def _by_fleet(results: Results, quantity: Quantity) -> np.ndarray:
    return np.sum([results.by_fleet(measure) for measure in QUANTITIES[quantity][1]], axis=0)


def shown_fleets(results: Results, quantity: Quantity, limit: int = 6) -> list[int]:
    """Return the indices of the fleets that get a color of their own, in the order of the plan."""
    sums = np.abs(_by_fleet(results, quantity)).sum(axis=(0, 1))
    if len(sums) <= limit:
        return list(range(len(sums)))
    # A fleet that leaves the largest six while a slider moves would swap colors: ties keep the order.
    largest = np.argsort(-sums, kind="stable")[:limit]
    return sorted(int(index) for index in largest)


def _periods(results: Results, labels: Mapping[str, str], year: int | None) -> tuple[str, ...]:
    if year is None:
        return tuple(str(each) for each in results.years)
    return tuple(_text(labels, "months").split("|"))


def _slice(array: np.ndarray, results: Results, year: int | None) -> np.ndarray:
    """Return months of a year, or the years, as the first axis of (Y, 12, ...)."""
    return array.sum(axis=1) if year is None else array[results.years.index(year)]


def by_fleet_bars(
    results: Results,
    quantity: Quantity,
    year: int | None,
    labels: Mapping[str, str] = LABELS,
    baseline: Results | None = None,
    fleets: Sequence[int] | None = None,
) -> Bars:
    """Return a stack by fleet: the months of ``year``, or one bar a year where it is None.

    ``fleets`` are the indices shown separately (see :func:`shown_fleets`); the rest is one part.
    The stack adds up to the monthly or yearly figure of the results exactly.
    """
    per_fleet = _slice(_by_fleet(results, quantity), results, year)
    total = _slice(_monthly(results, quantity), results, year)
    chosen = list(shown_fleets(results, quantity) if fleets is None else fleets)
    chosen = [index for index in chosen if index < per_fleet.shape[1]]
    names = [fleet.name or fleet.id for fleet in results.plan.fleets]
    ids = [fleet.id for fleet in results.plan.fleets]
    parts = [Part(ids[index], names[index], tuple(per_fleet[:, index].tolist())) for index in chosen]
    rest = [index for index in range(per_fleet.shape[1]) if index not in chosen]
    if rest:
        values = per_fleet[:, rest].sum(axis=1)
        parts.append(Part("*other", _text(labels, "other_fleets"), tuple(values.tolist())))
    left = total - per_fleet.sum(axis=1)
    if np.abs(left).max(initial=0) > 1e-9 * max(float(np.abs(total).max(initial=0)), 1e-9):
        parts.append(Part("*site", _text(labels, "not_by_fleet"), tuple(left.tolist())))
    ghost: tuple[float, ...] = ()
    if baseline is not None and _same_time(results, baseline):
        ghost = tuple(_slice(_monthly(baseline, quantity), baseline, year).tolist())
    title = _text(labels, quantity)
    return Bars(
        title=_in_year(labels, title, year),
        unit=unit_of(results, quantity),
        categories=_periods(results, labels, year),
        parts=tuple(parts),
        category_label=_text(labels, "year" if year is None else "month"),
        total_label=_text(labels, "total"),
        ghost=ghost,
        ghost_label=_text(labels, "baseline"),
    )


def _same_time(results: Results, baseline: Results) -> bool:
    return results is not baseline and results.years == baseline.years


def _group(quantity: Quantity, measure: str) -> str:
    if quantity == "energy":
        return "overhead" if measure == "overhead_kwh" else "it"
    if quantity.startswith("emissions"):
        if measure in ("genset_kg", "refrigerant_kg"):
            return "scope1"
        return "scope2" if measure.startswith("scope2") else "scope3"
    return quantity


def breakdown_bars(
    results: Results,
    quantity: Quantity,
    year: int | None,
    labels: Mapping[str, str] = LABELS,
    baseline: Results | None = None,
) -> Bars:
    """Return horizontal bars by source: what the energy is used for, the emissions by scope, ..."""

    def value(of: Results, measure: str) -> float:
        return of.value(measure, year) or 0.0

    other = baseline if baseline is not None and _same_time(results, baseline) else None
    measures = [
        measure
        for measure in BREAKDOWNS[quantity]
        if value(results, measure) or (other is not None and value(other, measure))
    ] or list(BREAKDOWNS[quantity][:1])
    groups = list(dict.fromkeys(_group(quantity, measure) for measure in measures))
    parts = tuple(
        Part(
            group,
            _text(labels, group),
            tuple(value(results, item) if _group(quantity, item) == group else 0.0 for item in measures),
        )
        for group in groups
    )
    title = _text(labels, f"breakdown_{quantity}")
    return Bars(
        title=_in_year(labels, title, year),
        unit=unit_of(results, quantity),
        categories=tuple(_text(labels, measure) for measure in measures),
        parts=parts,
        category_label=_text(labels, "source"),
        total_label=_text(labels, "total"),
        ghost=tuple(value(other, measure) for measure in measures) if other is not None else (),
        ghost_label=_text(labels, "baseline"),
        horizontal=True,
    )
