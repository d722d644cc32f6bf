"""A restatement: one plan under two catalogs, what moved, and which inputs moved it.

GHG Protocol Corporate Standard, chapter 5 (recalculating base-year emissions): a changed factor is
shown as the old figure, the new one and the reason. The method of the program is the same on both sides;
only tables of the catalog differ.
"""

from __future__ import annotations

import msgspec

from greenplanner.catalog.store import Catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.model.results import Results
from greenplanner.plan.attributes import attribute
from greenplanner.plan.filling import Origin
from greenplanner.plan.resolve import Resolved, entity_name, resolve
from greenplanner.plan.types import LISTS, Plan
from greenplanner.whatif.restate_halls import hall_reasons, standard_reasons

# What a reader compares first; each by year and over the horizon.
MEASURES = (
    "facility_kwh",
    "scope1_kg",
    "scope2_location_kg",
    "scope2_market_kg",
    "scope3_total_kg",
    "total_location_kg",
    "total_market_kg",
    "water_l",
    "cost",
)


class RestatedFigure(msgspec.Struct, frozen=True):
    """One measure of one year (None: the horizon) under both catalogs, in the measure's unit."""

    measure: str
    year: int | None
    old: float
    new: float

    @property
    def change(self) -> float:
        """The relative change; 0 where both are 0, infinite where only the old one is."""
        if self.old == self.new:
            return 0.0
        return (self.new - self.old) / self.old if self.old else float("inf")


class ChangedInput(msgspec.Struct, frozen=True):
    """One input that the catalogs fill differently."""

    path: str
    name: str
    label: str
    unit: str
    old: object
    new: object
    old_origin: Origin | None
    new_origin: Origin | None


class Restatement(msgspec.Struct, frozen=True):
    """Figures and reasons. ``inputs`` is empty where nothing that the plan uses changed."""

    old_version: str
    new_version: str
    figures: tuple[RestatedFigure, ...]
    inputs: tuple[ChangedInput, ...]

    def figure(self, measure: str, year: int | None = None) -> RestatedFigure:
        """Return one figure; raises KeyError where there is none."""
        for item in self.figures:
            if (item.measure, item.year) == (measure, year):
                return item
        raise KeyError(f"no figure {measure} of {year}")


def restate(plan: Plan, old: Catalog, new: Catalog) -> Restatement:
    """Evaluate a plan under two catalogs and say what moved and why.

    Raises :class:`greenplanner.plan.resolve.ResolveError` where one of them lacks a row of the plan.
    """
    before, after = resolve(plan, old), resolve(plan, new)
    first, second = evaluate(before), evaluate(after)
    return Restatement(old.version, new.version, _figures(first, second), _inputs(before, after))


def _figures(first: Results, second: Results) -> tuple[RestatedFigure, ...]:
    return tuple(
        RestatedFigure(measure, year, first.value(measure, year) or 0.0, second.value(measure, year) or 0.0)
        for measure in MEASURES
        for year in (None, *first.years)
    )


def _inputs(before: Resolved, after: Resolved) -> tuple[ChangedInput, ...]:
    found = []
    for path in dict.fromkeys((*before.origins, *after.origins)):
        old, new = _value(before, path), _value(after, path)
        first, second = before.origins.get(path), after.origins.get(path)
        if old == new and _reference(first) == _reference(second):
            continue
        item = attribute(path.split("/")[0], path.rsplit("/", 1)[-1])
        found.append(ChangedInput(path, _name(after, path), item.label, item.unit, old, new, first, second))
    reasons = (*hall_reasons(before, after), *standard_reasons(before, after))
    found += [ChangedInput(*each) for each in reasons]
    # A new value first, then a new source of the same value.
    return tuple(sorted(found, key=lambda item: item.old == item.new))


def _reference(origin: Origin | None) -> tuple[str, int | None]:
    return (origin.source, origin.year) if origin is not None else ("", None)


def _entity(resolved: Resolved, path: str) -> object:
    parts = path.split("/")
    if parts[0] not in LISTS:
        return resolved.plan
    return next(item for item in getattr(resolved.plan, parts[0]) if item.id == parts[1])


def _value(resolved: Resolved, path: str) -> object:
    return getattr(_entity(resolved, path), path.rsplit("/", 1)[-1])


def _name(resolved: Resolved, path: str) -> str:
    entity = _entity(resolved, path)
    return entity.name if isinstance(entity, Plan) else entity_name(entity)  # type: ignore[arg-type]
