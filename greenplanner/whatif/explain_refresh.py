"""How the figures of keep or replace came about: each is opened in the plans of the two ways."""

from __future__ import annotations

from functools import cached_property

from greenplanner.catalog.store import Catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.model.explain_measures import fleet_measure
from greenplanner.model.explain_steps import PART_FORMULA, Step
from greenplanner.model.results import Results
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Plan
from greenplanner.whatif.refresh import Refresh, Way

KEEP, REPLACE = "keep", "replace"
EMBODIED = ("cat1_embodied_kg", "cat2_kg", "cat8_embodied_kg")
# Key -> (label, measures that it is the sum of), and the views that are made of them.
_SUMS = {
    "energy": ("Facility energy", ("facility_kwh",)),
    "carbon": ("Total, location-based, embodied in full", ("total_location_kg",)),
    "embodied": ("Embodied carbon in full", EMBODIED),
    "spread": ("Embodied carbon, spread over the lifetime", ("embodied_amortized_kg",)),
    "cost": ("Cost", ("cost",)),
    "present": ("Net present cost", ("cost_present",)),
}
_VIEWS = {
    "amortized": "Total, location-based, embodied amortized",
    "dropped": "Total, location-based, embodied amortized, rest dropped",
}
_WAYS = {KEEP: "Keep", REPLACE: "Replace now"}
FIGURES = (*_SUMS, *_VIEWS)
_MOVED = "figure of what is kept + figure of the plan that replaces - figure of the plan that keeps"
_NOTE = "What replacing changes elsewhere in the plan counts with it."
_AMORTIZED = "embodied in full taken out, embodied carbon spread over the lifetime put in"
_DROPPED = "amortized - what is written off of hardware out of service"
_LEFT = "spread carbon of the years in which the hardware is out of service"
_ATTRIBUTES = {
    "energy": "energy_kwh",
    "carbon": "carbon_kg",
    "amortized": "amortized_kg",
    "dropped": "dropped_kg",
    "cost": "cost",
    "present": "present_cost",
    "embodied": "embodied_kg",
    "spread": "spread_kg",
}


class RefreshExplained:
    """Opens ``carbon/keep`` and the like; the plans of both ways are evaluated at the first question."""

    cohorts: Results | None = None

    def __init__(self, found: Refresh, catalog: Catalog) -> None:
        self.found, self._catalog = found, catalog
        self.years = found.years

    @cached_property
    def _kept(self) -> Results:
        return evaluate(resolve(self.found.keep_plan, self._catalog))

    @cached_property
    def _replaced(self) -> Results:
        return evaluate(resolve(self.found.replace_plan, self._catalog))

    @property
    def plan(self) -> Plan:
        """The plan that replaces: it holds the old and the new hardware."""
        return self._replaced.plan

    def explain(self, key: str, year: int | None = None) -> Step:
        """Return the steps of a figure of a way in a year, or over the years of the plan.

        Raises KeyError where there is no such figure or way, ValueError where the plan has no such year.
        """
        figure, _, way = key.partition("/")
        if figure not in FIGURES or way not in (KEEP, REPLACE):
            known = ", ".join(f"{each}/{way}" for each in FIGURES for way in (KEEP, REPLACE))
            raise KeyError(f"{key!r} is no figure of keep or replace; known are {known}")
        if year is not None and year not in self.years:
            raise ValueError(f"the plan covers {self.years[0]} to {self.years[-1]}, not {year}")
        return self._view(figure, way, year) if figure in _VIEWS else self._sum(figure, way, year)

    def _value(self, figure: str, way: str, year: int | None) -> float:
        values = getattr(self._way(way), _ATTRIBUTES[figure])
        return float(values.sum() if year is None else values[self.years.index(year)])

    def _way(self, way: str) -> Way:
        return self.found.keep if way == KEEP else self.found.replace

    def _sum(self, figure: str, way: str, year: int | None) -> Step:
        label, measures = f"{_WAYS[way]}: {_SUMS[figure][0]}", _SUMS[figure][1]
        value = self._value(figure, way, year)
        if way == KEEP:
            steps = [
                fleet_measure(self._kept, measure, fleet, year)
                for fleet in self.found.keep_fleets
                for measure in measures
            ]
            unit = steps[0].unit if steps else ""
            return Step(label, PART_FORMULA, value, unit, children=tuple(steps))
        kept = self._sum(figure, KEEP, year)
        plans = [
            self._whole(results, measures, year, text)
            for results, text in ((self._replaced, "Plan that replaces"), (self._kept, "Plan that keeps"))
        ]
        return Step(label, _MOVED, value, kept.unit, children=(kept, *plans), adds_up=False, note=_NOTE)

    def _whole(self, results: Results, measures: tuple[str, ...], year: int | None, label: str) -> Step:
        steps = tuple(results.explain(measure, year) for measure in measures)
        value = float(sum(step.value or 0.0 for step in steps))
        return Step(label, PART_FORMULA, value, steps[0].unit, children=steps)

    def _view(self, figure: str, way: str, year: int | None) -> Step:
        value, label = self._value(figure, way, year), f"{_WAYS[way]}: {_VIEWS[figure]}"
        if figure == "amortized":
            parts = tuple(self._sum(each, way, year) for each in ("carbon", "embodied", "spread"))
            return Step(label, _AMORTIZED, value, "kg", children=parts, adds_up=False)
        left = self._way(way).left_kg
        gone = float(left.sum() if year is None else left[self.years.index(year)])
        whole = self._view("amortized", way, year)
        parts = (whole, Step("Written off out of service", _LEFT, gone, "kg", adds_up=False))
        return Step(label, _DROPPED, value, "kg", children=parts, adds_up=False)
