"""Explanations of how many accelerators and servers the fleets are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenplanner.model.cohorts import has_cohorts
from greenplanner.model.explain_steps import Step, inputs_of
from greenplanner.plan.resolve import entity_name

if TYPE_CHECKING:
    from greenplanner.model.results import Results

# Key -> (label, formula of one fleet, fields).
COUNTS = {
    "accelerators": ("Accelerators", "as entered for the first purchase", ("accelerator", "count")),
    "servers": (
        "Servers",
        "accelerators / accelerators per server, rounded up",
        ("count", "accelerators_per_server", "server"),
    ),
}
_GROWTH = ("purchases", "count_path", "growth_per_year", "next_accelerator", "next_ratio")
_MOST = "With later purchases: of the year with most servers in service."


def fleet_count(results: Results, key: str, fleet_id: str, year: int | None) -> Step:
    """Return the steps of the accelerators or servers of one fleet; they are the same in all years."""
    number, fleet = next((f, item) for f, item in enumerate(results.plan.fleets) if item.id == fleet_id)
    label, formula, fields = COUNTS[key]
    grows = has_cohorts(fleet)
    paths = [f"fleets/{fleet.id}/{field}" for field in (*fields, *(_GROWTH if grows else ()))]
    if key == "servers":
        value, note = float(results.detail["servers"][number]), _MOST if grows else ""
    else:
        value, note = float(fleet.count or 0), ""
    name = f"{entity_name(fleet)}: {label}"
    return Step(name, formula, value, "", inputs=inputs_of(results, paths), adds_up=False, note=note)


def count(results: Results, key: str, year: int | None) -> Step:
    """Return the steps of the accelerators or servers of all fleets."""
    steps = tuple(fleet_count(results, key, fleet.id, year) for fleet in results.plan.fleets)
    value = float(sum(step.value or 0.0 for step in steps))
    return Step(COUNTS[key][0], "sum of the fleets", value, "", children=steps)
