"""What a lever costs by itself: effort, prices by size, upkeep; what follows in the plan is not here.

Hardware bought, electricity, water, rent and added trainings follow from the plan and are computed
with it. The cost of the measure itself is assumed by the parameters of the lever, with a range and a
reason, or entered; it is added to the measures of the site, once in the first year and each year.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from greenplanner.plan.edits import find
from greenplanner.plan.lever_cost import Amount, CostPart, LeverCost, Origin
from greenplanner.plan.lever_table import COSTS, LeverInfo
from greenplanner.plan.types import Plan
from greenplanner.whatif.levers.sizes import hall_kw, mean_power_kw

if TYPE_CHECKING:
    from greenplanner.whatif.levers.registry import Situation


def _solar(at: Situation, after: Plan) -> float:
    return float((find(after, "sites", at.key).solar_kw or 0.0) - (at.filled.solar_kw or 0.0))


def _battery(at: Situation, after: Plan) -> float:
    return float((find(after, "sites", at.key).battery_kwh or 0.0) - (at.filled.battery_kwh or 0.0))


def _hall(at: Situation, after: Plan) -> float:
    return hall_kw(at.working, at.key)


def _heat(at: Situation, after: Plan) -> float:
    more = (find(after, "sites", at.key).heat_reuse_share or 0.0) - (at.filled.heat_reuse_share or 0.0)
    return mean_power_kw(at.working, at.key) * float(more)


# lever -> the parameter that is a price of the measure, and the quantity that it prices.
_PRICED: dict[str, tuple[str, Callable[[Situation, Plan], float]]] = {
    "solar": ("price_per_kw", _solar),
    "battery": ("price_per_kwh", _battery),
    "cooling-retrofit": ("price_per_kw", _hall),
    "better-pue": ("price_per_kw", _hall),
    "heat-reuse": ("price_per_kw", _heat),
}


def _support_years(at: Situation, after: Plan) -> float:
    """Return the share of the plan's years in which a fleet runs on by a longer life only."""
    plan = at.complete
    first, years = int(plan.start_year or 0), int(plan.years or 1)
    bought = at.filled.purchase_year if at.filled.purchase_year is not None else first
    old = bought + float(at.filled.lifetime_years or 0.0)
    new = bought + float(find(after, "fleets", at.key).lifetime_years or 0.0)
    return max(0.0, min(new, first + years) - max(old, first)) / years


def quantities(at: Situation, after: Plan) -> dict[str, float]:
    """Return what the cost parameters of a lever are multiplied by, for one entity."""
    found = {"effort": 1.0, "upkeep": 1.0}
    if at.info.id in _PRICED:
        name, size = _PRICED[at.info.id]
        found[name] = size(at, after)
    if at.info.parameter("support") is not None:
        found["support"] = (at.entered.count or 0) * _support_years(at, after)
    return found


def parts(sizes: Mapping[str, float], values: Mapping[str, Any], rate: float) -> Iterable[CostPart]:
    """Yield the terms of a cost.

    Parameters
    ----------
    sizes : mapping
        From :func:`quantities`, summed over what a step acts on.
    values : mapping
        The parameters of the lever, prices in US dollars.
    rate : float
        Units of the plan's currency for one US dollar.
    """
    priced = 0.0
    for name in ("effort", "price_per_kw", "price_per_kwh"):
        if name not in sizes or name not in values:
            continue
        if name == "effort":
            yield CostPart(name, False, sizes[name] * values[name], values["day_rate"] * rate)
            continue
        priced += sizes[name] * values[name] * rate
        yield CostPart(name, False, sizes[name], values[name] * rate)
    if "upkeep" in values:
        yield CostPart("upkeep", True, sizes["upkeep"] * values["upkeep"], values["day_rate"] * rate)
    if "support" in values and "support" in sizes:
        yield CostPart("support", True, sizes["support"], values["support"] * rate)
    if "upkeep_share" in values:
        yield CostPart("upkeep_share", True, values["upkeep_share"], priced)


def amounts(sizes: Mapping[str, float], values: Mapping[str, Any], rate: float) -> tuple[float, float]:
    """Return (one-off, yearly) cost; where one of the two is entered nothing is assumed for the other."""
    if entered(values):
        return values["capital"] or 0.0, values["yearly"] or 0.0
    terms = list(parts(sizes, values, rate))
    once = sum(part.amount for part in terms if not part.yearly)
    return once, sum(part.amount for part in terms if part.yearly)


def entered(values: Mapping[str, Any]) -> bool:
    """Tell whether the cost of the step is entered."""
    return values["capital"] is not None or values["yearly"] is not None


def _at(info: LeverInfo, values: Mapping[str, Any], given: Mapping[str, Any], end: str) -> dict[str, Any]:
    """Return the parameters with the cost parameters that were not given at one end of their range."""
    changed = {
        item.name: getattr(item, end)
        for item in info.parameters
        if item.name in COSTS and item.name not in given and getattr(item, end) is not None
    }
    return {**values, **changed}


def step_cost(
    info: LeverInfo,
    given: Mapping[str, Any],
    found: list[tuple[str | None, dict[str, float]]],
    rate: float,
) -> LeverCost:
    """Return the cost of a step over the entities it acted on.

    ``found`` holds site and :func:`quantities` of each. What is entered for the whole step is paid
    at the first site; the rest where it arises.
    """
    values = info.values(dict(given))
    total: dict[str, float] = {}
    for _, sizes in found:
        for name, size in sizes.items():
            total[name] = total.get(name, 0.0) + size
    ends = [amounts(total, each, rate) for each in (values, _at(info, values, given, "low"))]
    ends.append(amounts(total, _at(info, values, given, "high"), rate))
    once, each_year = zip(*ends, strict=True)
    given_whole = entered(values)
    terms = () if given_whole else tuple(parts(total, values, rate))
    alone = [amounts(sizes, {**values, "capital": None, "yearly": None}, rate) for _, sizes in found]
    capital = _spread(once[0], [each[0] for each in alone], given_whole)
    yearly = _spread(each_year[0], [each[1] for each in alone], given_whole)
    by_site: dict[str, tuple[float, float]] = {}
    for (site, _), one, each in zip(found, capital, yearly, strict=True):
        if site is not None:
            before = by_site.get(site, (0.0, 0.0))
            by_site[site] = (before[0] + one, before[1] + each)
    return LeverCost(
        capital=Amount(once[0], once[1], once[2]),
        yearly=Amount(each_year[0], each_year[1], each_year[2]),
        origin=_origin(info, given, {part.name for part in terms}),
        parts=terms,
        by_site=by_site,
    )


def _spread(total: float, weights: list[float], whole_step: bool) -> list[float]:
    """Return a cost shared out where it arises; what is entered for the step is paid at the first place."""
    whole = sum(weights)
    if whole_step or not whole:
        return [total] + [0.0] * (len(weights) - 1)
    return [total * weight / whole for weight in weights]


def _origin(info: LeverInfo, given: Mapping[str, Any], used: set[str]) -> Origin:
    if used & {"effort", "upkeep"}:
        used = used | {"day_rate"}
    left = [item for item in info.parameters if item.name in used and item.name not in given]
    if not left:
        return "entered"
    return "assumed" if any(item.quality == "assumed" for item in left) else "catalog"
