"""How a target and the distance to it came about, as steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenplanner.model.explain import explain
from greenplanner.model.explain_instruments import APART
from greenplanner.model.explain_steps import Input, Step, inputs_of
from greenplanner.model.target_measures import measure_info
from greenplanner.model.targets import Assessment, Budget, TargetYear, assess
from greenplanner.plan.types import Target

if TYPE_CHECKING:
    from greenplanner.model.results import Results

PREFIX = "target/"
_FIELDS = {
    "linear": ("base_year", "base_value", "target_year", "target_value", "reduction"),
    "percent per year": ("base_year", "base_value", "target_year", "rate_per_year"),
    "ACA 2026": (
        *("base_year", "base_value", "target_year", "rate_per_year"),
        *("minimum_rate", "residual_share", "net_zero_year"),
    ),
    "limit": ("target_year", "target_value", "reduction"),
    "budget": ("base_year", "target_year", "budget"),
}
FORMULAS = {
    "linear": "base + (goal - base) x (year - base year) / (target year - base year)",
    "percent per year": "base x (1 - rate x (year - base year))",
    "ACA 2026": "base x (1 - rate x (year - base year)), not below the residual",
    "limit": "the same in each year from the target year on",
    "budget": "budget / years after the base year",
}
READ = "figure of the plan in the unit of the target"
OVER = {
    "budget": "sum of the plan since the base year - budget; above 0 the target is missed",
    "rises": "target - plan; above 0 the target is missed",
    "falls": "plan - target; above 0 the target is missed",
    "sum": "sum of the plan - sum of the targets; above 0 the budget is overshot",
    "base": "the plan's own figure, without any scenario",
    "entered": "as entered",
    "rate": "as entered or from the standard",
    "targets": "sum of the targets",
    "years": "sum of the years",
}
LABELS = ("Reduction per year", "Budget", "Plan")
NO_SUM = "A ratio or a limit has no sum over the years; choose a year."
NO_INVENTORY = "No inventory figure."
INFERRED = "Rate = max(minimum rate, (1 - residual) / (net-zero year - base year)): inferred, check."


def explain_target(results: Results, key: str, year: int | None = None) -> Step:
    """Return the steps of a target (``target/<id>``) in a year, or over all years of its budget.

    Raises
    ------
    KeyError
        Where the plan has no such target.
    """
    wanted = key.removeprefix(PREFIX)
    target = next((item for item in results.plan.targets if item.id == wanted), None)
    if target is None:
        known = ", ".join(item.id for item in results.plan.targets) or "none"
        raise KeyError(f"the plan has no target {wanted!r}; its targets are {known}")
    if year is not None and year not in results.years:
        raise ValueError(f"the plan covers {results.years[0]} to {results.years[-1]}, not {year}")
    found = assess(results, target)
    note = found.sentence()
    if not found.inventory:
        note = f"{NO_INVENTORY} {note}".strip()
    if year is None:
        return _sum(results, target, found, note)
    item = next(each for each in found.years if each.year == year)
    return _year(results, target, found, item, note)


def _year(results: Results, target: Target, found: Assessment, item: TargetYear, note: str) -> Step:
    formula = OVER["budget" if found.path == "budget" else "rises" if found.rises else "falls"]
    return Step(
        f"{found.name}, distance {item.year}",
        formula,
        item.gap,
        found.unit,
        children=(_aim(results, target, found, item), _plan(results, target, found, item)),
        adds_up=False,
        note=note,
    )


def _aim(results: Results, target: Target, found: Assessment, item: TargetYear) -> Step:
    children = []
    if found.base_value is not None:
        children.append(
            Step(
                f"Base value {found.base_year}",
                OVER["base" if found.own_base else "entered"],
                found.base_value,
                found.unit,
                adds_up=False,
            )
        )
    if found.rate is not None:
        formula = OVER["rate"] if target.rate_per_year is not None else INFERRED
        children.append(Step("Reduction per year", formula, found.rate * 100.0, "%", adds_up=False))
    return Step(
        f"Target {item.year}",
        FORMULAS[found.path],
        item.target,
        found.unit,
        inputs=_inputs(results, target, found.path),
        children=tuple(children),
        adds_up=False,
    )


def _plan(results: Results, target: Target, found: Assessment, item: TargetYear) -> Step:
    info = measure_info(target.measure)
    place = "" if target.site is None else f"@sites/{target.site}"
    # The balance after credits is one of the plan only.
    keys = [key for key in info.keys if not place or key not in APART]
    children = tuple(explain(results, key + place, item.year) for key in keys)
    site = next((each.name or each.id for each in results.plan.sites if each.id == target.site), "")
    label = f"{found.label}, {site}" if site else found.label
    return Step(label, READ, item.plan, found.unit, children=children, adds_up=False)


def _sum(results: Results, target: Target, found: Assessment, note: str) -> Step:
    if found.budget is None:
        inputs = _inputs(results, target, found.path)
        text = note or NO_SUM
        return Step(found.name, "", None, found.unit, inputs=inputs, adds_up=False, note=text)
    budget: Budget = found.budget
    last = found.target_year
    counted = [item for item in found.years if item.target is not None and item.year <= last]
    aims = tuple(_aim(results, target, found, item) for item in counted)
    plans = tuple(_plan(results, target, found, item) for item in counted)
    if budget.years < budget.asked:
        note = f"{note} The plan has {budget.years} of the {budget.asked} years of the budget.".strip()
    return Step(
        f"{found.name}, distance over the years",
        OVER["sum"],
        budget.overshoot,
        found.unit,
        children=(
            Step("Budget", OVER["targets"], budget.allowed, found.unit, children=aims),
            Step("Plan", OVER["years"], budget.used, found.unit, children=plans),
        ),
        adds_up=False,
        note=note,
    )


def _inputs(results: Results, target: Target, path: str) -> tuple[Input, ...]:
    return inputs_of(results, (f"targets/{target.id}/{field}" for field in _FIELDS[path]))
