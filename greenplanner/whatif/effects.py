"""What one lever would change: its effect on a plan before it is applied."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping
from typing import Any

import msgspec

from greenplanner.catalog.store import Catalog, default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.model.rent import unknown
from greenplanner.model.results import Notice, Results
from greenplanner.plan.lever_cost import LeverCost
from greenplanner.plan.lever_table import LeverInfo
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.resolve import resolve
from greenplanner.plan.steps import lever_info
from greenplanner.plan.types import Lever, Plan, Step
from greenplanner.whatif.levers import apply_lever, apply_with_cost
from greenplanner.whatif.scenario import check_exclusions

# Energy of federated training on the devices of clients and in the network: outside the halls.
OUTSIDE = "outside_kwh"
# The cost that follows in the plan from a lever: hardware, electricity, water, rent, contracts.
FOLLOWS = "cost_follows"
# Notices of the demand that tell of work which is not done or does not fit.
_LOSSES = (
    "demand-too-large",
    "demand-time",
    "demand-states",
    "demand-memory",
    "demand-batch",
    "demand-latency",
    "demand-headroom",
)
# The figures of an effect, over all years of the plan, in the units of the measures.
MEASURES = (
    "facility_kwh",
    OUTSIDE,
    "grid_kwh",
    "scope2_location_kg",
    "scope2_market_kg",
    "total_location_kg",
    "total_market_kg",
    "embodied_amortized_kg",
    "water_l",
    "cost",
    "cost_measures",
    FOLLOWS,
)


class Change(msgspec.Struct, frozen=True):
    """The difference of one measure against the plan; below zero it is less.

    ``low`` and ``high`` are the least and the greatest of what the range of the parameters gives.
    ``base`` is the measure of the plan.
    """

    value: float
    low: float
    high: float
    base: float

    @property
    def share(self) -> float | None:
        """The difference over the measure of the plan; None where that is zero."""
        return self.value / self.base if self.base else None


class Effect(msgspec.Struct, frozen=True):
    """The effect of one step: changes by measure, or the sentence why it cannot be applied.

    ``incomplete`` is set where an end of the range could not be evaluated (a saving that the plan
    has no room for), so that the range shown is narrower than the one of the source. ``rent_lost``
    is set where the lever brings other rented hardware, whose rent is not known and not in the cost.
    ``cost`` is what the measure costs by itself (``cost_measures`` over the years); what follows in
    the plan is ``cost_follows``. ``notes`` tells what the workloads lose by the lever: work that is
    not done and not counted, memory or time that do not suffice.
    """

    step: Lever
    changes: dict[str, Change]
    problem: SentenceError | None = None
    incomplete: bool = False
    rent_lost: bool = False
    cost: LeverCost | None = None
    notes: tuple[Notice, ...] = ()

    @property
    def applicable(self) -> bool:
        """Tell whether the lever can be applied."""
        return self.problem is None

    @property
    def energy(self) -> Change:
        """The change of energy: of the halls, with that of clients outside them."""
        halls, outside = self.changes["facility_kwh"], self.changes[OUTSIDE]
        if not outside.value and not outside.base:
            return halls
        return Change(
            halls.value + outside.value,
            halls.low + outside.low,
            halls.high + outside.high,
            halls.base + outside.base,
        )

    def raises_energy(self) -> bool:
        """Tell whether energy goes up within the range."""
        return self.applicable and self.energy.high > 1e-6 * max(1.0, abs(self.energy.base))


def _totals(plan: Plan, catalog: Catalog, cache: MutableMapping[Any, Any] | None) -> dict[str, float]:
    return _figures(evaluate(resolve(plan, catalog), cache=cache))


def _lost(now: Results, before: Results) -> tuple[Notice, ...]:
    """Return what is said of the demand now and was not said before, the first year of each."""
    texts = {each.text for each in now.warnings}
    known = {(each.code, each.path) for each in before.warnings if each.text in texts}
    found: dict[tuple[str, str], Notice] = {}
    for each in now.warnings:
        place = (each.code, each.path)
        if each.code in _LOSSES and place not in known:
            found.setdefault(place, each)
    return tuple(found.values())


def _figures(results: Results) -> dict[str, float]:
    found = {key: results.total(key) or 0.0 for key in MEASURES if key not in (OUTSIDE, FOLLOWS)}
    follows = found["cost"] - found["cost_measures"]
    return {**found, OUTSIDE: results.total("client_kwh") or 0.0, FOLLOWS: follows}


def _at_end(info: LeverInfo, step: Lever, end: str) -> Lever | None:
    """Return the step with all parameters that were not given at one end of their range."""
    changed = {
        item.name: getattr(item, end)
        for item in info.parameters
        if item.name not in step.parameters and item.better
    }
    if not changed:
        return None
    return msgspec.structs.replace(step, parameters={**step.parameters, **changed})


def lever_effect(
    plan: Plan,
    step: Lever,
    catalog: Catalog | None = None,
    cache: MutableMapping[Any, Any] | None = None,
    *,
    base: Results | None = None,
    earlier: Iterable[Step] = (),
    ranges: bool = True,
) -> Effect:
    """Return what a step changes in the figures of a plan, summed over its years.

    Parameters
    ----------
    plan : Plan
        The plan to compare with, as entered, with all earlier steps done.
    step : Lever
        Parameters that it gives are taken as they are; the others give the range.
    catalog : Catalog, optional
        The shipped one where None.
    cache : mutable mapping, optional
        Owned by the caller, as for :func:`greenplanner.model.evaluate.evaluate`.
    base : Results, optional
        The figures of ``plan`` where the caller has them already.
    earlier : iterable of steps
        What was done to the plan before: levers that exclude this one.
    ranges : bool
        Evaluate both ends of the range too.

    A lever that cannot be applied gives an effect with its sentence; nothing is raised for that.
    """
    catalog = catalog or default_catalog()
    try:
        info = lever_info(step.lever)
        check_exclusions(earlier, step)
        after, cost = apply_with_cost(plan, step, catalog)
        results = evaluate(resolve(after, catalog), cache=cache)
    except SentenceError as error:
        return Effect(step, {}, error)
    base = base if base is not None else evaluate(resolve(plan, catalog), cache=cache)
    before = _figures(base)
    found = [_figures(results)]
    incomplete = False
    for end in ("optimistic", "pessimistic") if ranges else ():
        other = _at_end(info, step, end)
        if other is None:
            continue
        try:
            found.append(_totals(apply_lever(plan, other, catalog), catalog, cache))
        except SentenceError:
            incomplete = True
    changes = {}
    for key in MEASURES:
        deltas = [each[key] - before[key] for each in found]
        changes[key] = Change(deltas[0], min(deltas), max(deltas), before[key])
    rent_lost = len(unknown(after)) > len(unknown(plan))
    return Effect(step, changes, None, incomplete, rent_lost, cost, _lost(results, base))
