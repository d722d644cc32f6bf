"""The steps of a scenario in words, for the cover of the workbook."""

from __future__ import annotations

from collections.abc import Callable

from greenplanner.plan import attributes, lever_table
from greenplanner.plan.lever_cost import LeverCost
from greenplanner.plan.messages import shown
from greenplanner.plan.types import Lever, Plan, Scenario, Set, Step

Words = Callable[[str], str]
_TERMS = set(lever_table.COSTS) - {"capital", "yearly", "life"}


def scenario_of(plan: Plan, name: str | None) -> Scenario | None:
    """Return the scenario that was applied, by the name that results carry; None for the baseline."""
    if name is None:
        return None
    return next((each for each in plan.scenarios if name in (each.name, each.id)), None)


def _where(target: str, plan: Plan, t: Words) -> str:
    if "*" in target:
        return t("all")
    list_name, _, rest = target.partition("/")
    key = rest.split("/")[0]
    member = next((each for each in getattr(plan, list_name, ()) if each.id == key), None)
    return (member.name or member.id) if member is not None else key


def step_words(step: Step, plan: Plan, t: Words) -> tuple[str, str]:
    """Return what a step changes and where, and its value or all parameters that it acts with."""
    if isinstance(step, Lever):
        info = lever_table.table().get(step.lever)
        if info is None:
            return step.lever, ""
        values = info.values(step.parameters)
        details = []
        entered = {"capital", "yearly"} & set(step.parameters)
        for item in info.parameters:
            value = values[item.name]
            # An entered cost stands in place of the assumed terms.
            if value is None or (entered and item.name in _TERMS):
                continue
            text = f"{value * 100:.6g} %" if item.attribute.type == "share" else shown(value)
            details.append(f"{t(item.attribute.label)}: {text}")
        return f"{t(info.label)}, {_where(step.target, plan, t)}", "; ".join(details)
    parts = step.path.split("/")
    field = attributes.table().get((parts[0], parts[-1]))
    label = t(field.label) if field is not None else parts[-1]
    if parts[0] != "plan":
        label = f"{label}, {_where(step.path, plan, t)}"
    if isinstance(step, Set):
        return label, t("not entered") if step.value is None else shown(step.value)
    return label, f"x {step.factor:.9g}"


def cost_words(cost: LeverCost, plan: Plan, t: Callable[..., str]) -> str:
    """Return what a step costs by itself: amounts with their range, and where they are from."""
    words = []
    for template, amount in (
        ("Own cost, once: {amount} {currency}", cost.capital),
        ("Own cost, each year: {amount} {currency}", cost.yearly),
    ):
        if not amount.value and not amount.high:
            continue
        number = f"{amount.value:,.0f}"
        if amount.low != amount.high:
            number = f"{number} ({amount.low:,.0f} - {amount.high:,.0f})"
        words.append(t(template, amount=number, currency=plan.currency or ""))
    if not words:
        return t("Own cost: none")
    return f"{'; '.join(words)} ({t(cost.origin)})"
