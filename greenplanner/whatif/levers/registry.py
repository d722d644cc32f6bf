"""The register of the functions behind the levers, and applying one to a plan."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import cached_property
from importlib import import_module
from typing import Any

from greenplanner.catalog.store import Catalog, default_catalog
from greenplanner.model.demand import Demand, with_demand
from greenplanner.plan import lever_messages as lm
from greenplanner.plan import lever_table
from greenplanner.plan.edits import find, ids_of, set_values
from greenplanner.plan.lever_cost import LeverCost
from greenplanner.plan.lever_table import LeverInfo
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.resolve import Resolved, ResolveError, resolve
from greenplanner.plan.steps import check_lever_target, lever_info, step_faults
from greenplanner.plan.types import Lever, Plan
from greenplanner.whatif.levers.costs import quantities, step_cost
from greenplanner.whatif.levers.counts import with_counts_following
from greenplanner.whatif.levers.halls import with_standing_halls


class LeverError(SentenceError):
    """A lever that cannot be applied here, and why, in one sentence."""


class Situation:
    """What a lever sees: the plan, one entity of it, and the parameters.

    Attributes
    ----------
    plan : Plan
        The plan as entered, with what earlier entities of the same step changed.
    info : LeverInfo
        The lever.
    list_name, key : str
        The entity to act on.
    values : mapping
        All parameters by name: given ones, else their defaults; None where not entered.
    catalog : Catalog
    """

    def __init__(
        self,
        plan: Plan,
        info: LeverInfo,
        list_name: str,
        key: str,
        values: Mapping[str, Any],
        catalog: Catalog,
    ) -> None:
        self.plan = plan
        self.info = info
        self.list_name = list_name
        self.key = key
        self.values = values
        self.catalog = catalog

    @cached_property
    def entered(self) -> Any:
        """The entity as entered."""
        return find(self.plan, self.list_name, self.key)

    @cached_property
    def resolved(self) -> Resolved:
        """The plan filled from the catalog, with origins."""
        return resolve(self.plan, self.catalog)

    @property
    def complete(self) -> Plan:
        """The plan filled from the catalog."""
        return self.resolved.plan

    @cached_property
    def demand(self) -> Demand:
        """What the workloads ask of the fleets."""
        return with_demand(self.resolved)

    @property
    def working(self) -> Plan:
        """The complete plan of the first year, with the utilization that the workloads make."""
        return self.demand.plans[0].plan

    @cached_property
    def filled(self) -> Any:
        """The entity filled from the catalog."""
        return find(self.complete, self.list_name, self.key)

    @property
    def label(self) -> str:
        """What a reader calls the entity."""
        return getattr(self.entered, "name", None) or self.key

    def with_values(self, **fields: Any) -> Plan:
        """Return the plan with fields of the entity entered; raises where a value is out of range."""
        paths = {f"{self.list_name}/{self.key}/{name}": value for name, value in fields.items()}
        return set_values(self.plan, paths, self.catalog)

    @property
    def place(self) -> str | None:
        """The id of the site where the entity is; without a fleet the first one of the plan."""
        if self.list_name == "sites":
            return self.key
        fleet = self.entered
        if self.list_name == "workloads":
            fleet = next((each for each in self.plan.fleets if each.id == self.entered.fleet), None)
        first = self.plan.sites[0].id if self.plan.sites else None
        return fleet.site if fleet is not None else first

    def currency(self, dollars: float) -> float:
        """Return US dollars in the currency of the plan."""
        return dollars * float(self.complete.usd_rate or 1.0)


Apply = Callable[[Situation], Plan]
_FUNCTIONS: dict[str, Apply] = {}
_MODULES = ("models", "number_formats", "training", "serving", "operation", "hardware", "places", "sites")


def lever(*ids: str) -> Callable[[Apply], Apply]:
    """Register a function as what the levers of these ids do."""

    def register(function: Apply) -> Apply:
        for key in ids:
            _FUNCTIONS[key] = function
        return function

    return register


def functions() -> Mapping[str, Apply]:
    """Return the functions of all levers by id."""
    for name in _MODULES:
        import_module(f"greenplanner.whatif.levers.{name}")
    return _FUNCTIONS


def check_step(plan: Plan, step: Lever, catalog: Catalog | None) -> LeverInfo:
    """Return the lever of a step; raises :class:`SentenceError` where the step itself is wrong."""
    info = lever_info(step.lever)
    check_lever_target(info, step.target, ids_of(plan))
    raw = {"do": "lever", "lever": step.lever, "target": step.target, "parameters": step.parameters}
    for wrong in step_faults("", [raw], ids_of(plan), catalog):
        raise SentenceError(wrong.template, **wrong.fields)
    return info


def targets_of(plan: Plan, info: LeverInfo, target: str) -> list[tuple[str, str]]:
    """Return list and id of each entity that a target means."""
    if target != lever_table.ALL:
        list_name, _, key = target.partition("/")
        return [(list_name, key)]
    return [(name, each.id) for name in info.targets for each in getattr(plan, name)]


def apply_lever(plan: Plan, step: Lever, catalog: Catalog | None = None) -> Plan:
    """Return the plan with a lever applied to its target, its own cost among the measures of sites.

    With the target ``*`` the entities on which the lever cannot act are left alone, unless it can
    act on none. Credits are never touched.

    Raises
    ------
    SentenceError
        Where the step is wrong, or (:class:`LeverError`) where the lever cannot be applied here.
    """
    return apply_with_cost(plan, step, catalog)[0]


def apply_with_cost(plan: Plan, step: Lever, catalog: Catalog | None = None) -> tuple[Plan, LeverCost]:
    """Return the plan with a lever applied, and what the step costs by itself: once and each year.

    ``plan`` has the earlier steps done. Raises as :func:`apply_lever`.
    """
    catalog = catalog or default_catalog()
    try:
        return _applied(plan, step, catalog)
    except ResolveError as error:
        raise LeverError("{problem}", problem=str(error)) from None


def _applied(plan: Plan, step: Lever, catalog: Catalog) -> tuple[Plan, LeverCost]:
    info = check_step(plan, step, catalog)
    function = functions()[info.id]
    values, before = info.values(step.parameters), plan
    wide = step.target == lever_table.ALL
    first: SentenceError | None = None
    done: list[tuple[str | None, dict[str, float]]] = []
    rate = 1.0
    for list_name, key in targets_of(plan, info, step.target):
        try:
            at = Situation(plan, info, list_name, key, values, catalog)
            changed = on_workload(at, function) if list_name == "workloads" else function(at)
            done.append((at.place, quantities(at, changed)))
            rate = at.currency(1.0)
            plan = with_counts_following(plan, changed)
        except SentenceError as error:
            if not wide:
                raise
            if first is None or _tells(error) > _tells(first):
                first = error
    if done:
        if "sites" not in info.targets:
            plan = with_standing_halls(before, plan, catalog)
        cost = step_cost(info, step.parameters, done, rate)
        for site, (capital, yearly) in cost.by_site.items():
            plan = with_cost(plan, site, capital, yearly, catalog)
        return plan, cost
    if first is not None:
        raise first
    raise LeverError(lm.NOTHING_TO_ACT_ON, what=", ".join(info.targets))


def _tells(error: SentenceError) -> int:
    """Return how much a sentence tells: least that a fleet's workload, which is told of too, is the place."""
    if error.template == lm.HAS_WORKLOAD:
        return 0
    return 1 if error.template in lm.ELSEWHERE else 2


def with_cost(plan: Plan, site: str, capital: float, yearly: float, catalog: Catalog) -> Plan:
    """Return the plan with what a measure costs added at a site."""
    if not capital and not yearly:
        return plan
    place = find(plan, "sites", site)
    values = {
        f"sites/{site}/{name}": (getattr(place, name) or 0.0) + amount
        for name, amount in (("measures_capital", capital), ("measures_per_year", yearly))
        if amount
    }
    return set_values(plan, values, catalog)


def on_workload(at: Situation, function: Apply) -> Plan:
    """Apply a lever to a workload; with ``room`` ``count`` its fleet follows what it needs.

    Raises :class:`LeverError` where the fleet has an entered utilization, which goes before any
    demand: the lever would change nothing.
    """
    fleet = next((each for each in at.plan.fleets if each.id == at.entered.fleet), None)
    if fleet is not None and fleet.utilization is not None:
        raise LeverError(lm.UTILIZATION_ENTERED, fleet=fleet.name or fleet.id, work=at.label)
    plan = function(at)
    if fleet is None or at.values.get("room") != "count" or not fleet.count:
        return plan
    before, after = needed(at.demand, fleet.id), needed(with_demand(resolve(plan, at.catalog)), fleet.id)
    if not before or not after:
        raise LeverError(lm.NO_DEMAND, fleet=fleet.name or fleet.id)
    count = max(1, math.ceil(fleet.count * after / before - 1e-9))
    return set_values(plan, {f"fleets/{fleet.id}/count": count}, at.catalog)


def needed(demand: Demand, fleet: str) -> float:
    """Return the accelerators that the workloads of a fleet need in the year that needs most."""
    by_year: dict[int, float] = {}
    for task in demand.tasks:
        if task.fleet == fleet:
            by_year[task.year] = by_year.get(task.year, 0.0) + task.needed
    return max(by_year.values(), default=0.0)


def applicable(plan: Plan, step: Lever, catalog: Catalog | None = None) -> SentenceError | None:
    """Return why a step cannot be applied to the plan; None where it can."""
    try:
        apply_lever(plan, step, catalog)
    except SentenceError as error:
        return error
    return None
