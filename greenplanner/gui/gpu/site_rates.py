"""What a kWh from the grid of a site emits and costs, out of the results of the plan."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.model.rent import is_billed
from greenplanner.model.results import Results, distinct_names


@dataclass(frozen=True)
class SiteRate:
    """``kg_per_kwh`` is location-based, ``cost_per_kwh`` in the plan's currency, of the first year.

    None is "not known". ``pue`` is that of the site, for the part that the GPU does not see.
    """

    id: str
    name: str
    kg_per_kwh: float | None
    cost_per_kwh: float | None
    pue: float | None
    currency: str


def site_rates(document: Document) -> list[SiteRate]:
    """Return one rate a site; none where the plan has no results."""
    results = document.results
    if results is None:
        return []
    plan = results.plan
    names = distinct_names(plan.sites)
    return [
        SiteRate(
            site.id,
            name,
            _carbon(results, place),
            _cost(results, place),
            _ratio(results, place, ("facility_kwh",), "it_kwh"),
            plan.currency or "USD",
        )
        for place, (site, name) in enumerate(zip(plan.sites, names, strict=True))
    ]


def _ratio(results: Results, place: int, parts: tuple[str, ...], divisor: str) -> float | None:
    bottom = float(results.by_site(divisor)[0, :, place].sum())
    if not bottom > 0:
        return None
    top = sum(float(results.by_site(part)[0, :, place].sum()) for part in parts)
    return top / bottom if math.isfinite(top) else None


def _carbon(results: Results, place: int) -> float | None:
    """Electricity of the grid by its grid draw, whoever operates the hall."""
    parts = ("scope2_location_kg", "cat1_electricity_kg", "cat8_electricity_kg")
    found = _ratio(results, place, parts, "grid_kwh")
    return found if found is not None else results.plan.sites[place].grid_kg_per_kwh


def _cost(results: Results, place: int) -> float | None:
    if not is_billed(results.resolved, results.plan.sites[place]):
        return None  # inside the rent of the cloud
    found = _ratio(results, place, ("cost_electricity",), "grid_kwh")
    return found if found else results.plan.sites[place].electricity_price_per_kwh


def rate_text(rate: SiteRate | None) -> str:
    """Return what a kWh from the grid of a site emits and costs."""
    if rate is None:
        return ""
    if rate.cost_per_kwh is None:
        text = QCoreApplication.translate(
            "LiveGpu", "{carbon} kg CO₂e per kWh from the grid; electricity has no price of its own here"
        )
    else:
        text = QCoreApplication.translate(
            "LiveGpu", "{carbon} kg CO₂e and {cost} {currency} per kWh from the grid"
        )
    text = text.replace("{carbon}", numbers.format_number(rate.kg_per_kwh, 3))
    return text.replace("{cost}", numbers.format_number(rate.cost_per_kwh, 3)).replace(
        "{currency}", rate.currency
    )
