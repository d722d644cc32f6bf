"""Figures of one member of the plan: of a site, a fleet, a workload, a contract or a credit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from greenplanner.model.explain_cfe import CFE_FIGURES, cfe_figure
from greenplanner.model.explain_counts import COUNTS, fleet_count
from greenplanner.model.explain_instruments import (
    CONTRACT_FIGURES,
    CREDIT_FIGURES,
    contract_figure,
    credit_figure,
)
from greenplanner.model.explain_measures import fleet_measure, site_measure
from greenplanner.model.explain_rates import RATE_FIGURES, rate_figure
from greenplanner.model.explain_steps import Step
from greenplanner.model.explain_workloads import ALIASES, WORK_FIGURES, workload_figure
from greenplanner.model.measures import MEASURES
from greenplanner.plan.types import Plan

if TYPE_CHECKING:
    from greenplanner.model.results import Results


def _site(results: Results, name: str, key: str, year: int | None) -> Step:
    if name in RATE_FIGURES:
        return rate_figure(results, name, key, year)
    return (cfe_figure if name in CFE_FIGURES else site_measure)(results, name, key, year)


def _fleet(results: Results, name: str, key: str, year: int | None) -> Step:
    return (fleet_count if name in COUNTS else fleet_measure)(results, name, key, year)


Explainer = Callable[["Results", str, str, int | None], Step]
# List of the plan -> its figures, and what explains one of a member; in this order where ids are the same.
PLACES: Mapping[str, tuple[frozenset[str], Explainer]] = {
    "sites": (frozenset((*MEASURES, *CFE_FIGURES, *RATE_FIGURES)), _site),
    "fleets": (frozenset((*MEASURES, *COUNTS)), _fleet),
    "workloads": (frozenset((*WORK_FIGURES, *ALIASES)), workload_figure),
    "contracts": (frozenset(CONTRACT_FIGURES), contract_figure),
    "credits": (frozenset(CREDIT_FIGURES), credit_figure),
}


def known_of(kind: str) -> frozenset[str]:
    """Return the figures of a member of a list."""
    return PLACES[kind][0]


def found_place(plan: Plan, place: str) -> list[tuple[str, str]]:
    """Return (list, id) of the members that a place stands for: ``berlin`` or ``sites/berlin``."""
    kind, _, key = place.partition("/")
    whole = [(each, place) for each in PLACES if any(item.id == place for item in getattr(plan, each))]
    if kind in PLACES and any(item.id == key for item in getattr(plan, kind)):
        return [(kind, key), *whole]
    return whole


def placed(results: Results, name: str, place: str, year: int | None) -> Step | None:
    """Return the steps of a figure of a member of the plan; None where no member has it."""
    from greenplanner.model.explain_indicators import explain_indicator

    for kind, key in found_place(results.plan, place):
        known, explainer = PLACES[kind]
        # PUE, WUE and the like of a site are indicators: with their standard and what it leaves out.
        found = explain_indicator(results, f"{name}@{key}", year) if kind in ("sites", "workloads") else None
        if found is not None:
            return found
        if name in known:
            return explainer(results, name, key, year)
    return None
