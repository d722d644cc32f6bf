"""How sure the totals are: error propagation in closed form (IPCC Guidelines, approach 1).

Each factor of :mod:`greenplanner.model.uncertainty_factors` moves a total by slope x (low - value) and
slope x (high - value). Independent factors add in quadrature, each side apart, so that an interval
with unequal sides stays one:

    high side = sqrt( sum over factors of (what it adds at worst)^2 ), low side likewise.

For a product of factors this is U = sqrt(sum U_i^2), for a sum of products sqrt(sum (U_i x_i)^2) /
|sum x_i| (2006 IPCC Guidelines, volume 1, chapter 3, equations 3.1 and 3.2). One factor in several
places is one estimate: its effects are added up before they are squared. No simulation: it holds for
independent factors and small ranges (the guidelines say: standard deviation below 30 % of the value).
"""

from __future__ import annotations

import math
from collections.abc import Callable, MutableMapping
from typing import Any

import msgspec
import numpy as np

from greenplanner.model.evaluate import yearly_sums
from greenplanner.model.propagation import lognormal
from greenplanner.model.results import Results
from greenplanner.model.uncertainty_factors import Estimate, Member, estimates
from greenplanner.model.uncertainty_model import is_modeled, modeled, scales
from greenplanner.plan.attributes import attribute
from greenplanner.plan.ranges import mean_of
from greenplanner.plan.resolve import Resolved, resolve

MEASURED = (
    "total_location_kg", "total_market_kg", "scope1_kg", "scope2_location_kg", "scope2_market_kg",
    "scope3_total_kg", "it_kwh", "facility_kwh", "grid_kwh", "water_l",
)  # fmt: skip
"""The totals with an interval."""

# A step of a thousandth is exact for products and squares, and near enough for the rest.
_STEP = 1e-3
_NOTHING = 1e-9
# For what is rounded to servers, replicas or years a wide step, and the ends of its range.
_WIDE_STEP = 0.1
_STEPWISE = ("lifetime_years",)
# Half a 95 % interval above which approach 1 is too simple: standard deviation above 30 %.
WIDE = 0.6


class Effect(msgspec.Struct, frozen=True):
    """A factor with its effect: ``down`` and ``up`` (measures, Y) are what its low and its high add.

    ``slope`` (measures, Y) is the change for the value times two: slope / total is the elasticity.
    """

    estimate: Estimate
    slope: np.ndarray
    down: np.ndarray
    up: np.ndarray


class Interval(msgspec.Struct, frozen=True):
    """A total with its 95 % interval; percentages are of the value, None where it is zero."""

    measure: str
    year: int | None
    value: float
    low: float
    high: float
    minus_percent: float | None
    plus_percent: float | None


class Share(msgspec.Struct, frozen=True):
    """What one factor has to do with one total.

    ``elasticity`` is the share of the total that is proportional to the factor, ``minus`` and
    ``plus`` what it takes off and adds at worst, ``variance_share`` its part of the variance, 0 to 1.
    """

    effect: Effect
    elasticity: float | None
    minus: float
    plus: float
    variance_share: float

    @property
    def estimate(self) -> Estimate:
        """The factor."""
        return self.effect.estimate


class Uncertainty(msgspec.Struct, frozen=True):
    """Values (measures, Y) of :data:`MEASURED` with the effects of all factors behind them."""

    years: tuple[int, ...]
    values: np.ndarray
    effects: tuple[Effect, ...]

    def interval(self, measure: str, year: int | None = None) -> Interval:
        """Return a total of a year, or of the horizon where year is None, with its 95 % interval.

        Raises KeyError for a measure without one, ValueError for a year outside the plan.
        """
        value, minus, plus = self._of(measure, year)
        below, above = float(np.sqrt((minus**2).sum())), float(np.sqrt((plus**2).sum()))
        # An emission or an energy is not below zero, which a straight line does not know.
        low = max(0.0, value - below) if value >= 0 else value - below
        percent = None if value == 0 else 100.0 / abs(value)
        return Interval(
            measure, year, value, low, value + above,
            None if percent is None else (value - low) * percent,
            None if percent is None else above * percent,
        )  # fmt: skip

    def shares(self, measure: str, year: int | None = None) -> list[Share]:
        """Return the factors that act on a total, the one with the most variance first."""
        value, minus, plus = self._of(measure, year)
        parts = minus**2 + plus**2
        whole = float(parts.sum())
        row = _row(measure)
        found = []
        for number, effect in enumerate(self.effects):
            slope = self._sum(effect.slope[row], year)
            if abs(slope) <= _NOTHING * max(abs(value), 1e-12) and parts[number] == 0:
                continue
            elasticity = None if value == 0 or effect.estimate.sensor is not None else slope / value
            share = float(parts[number]) / whole if whole > 0 else 0.0
            found.append(Share(effect, elasticity, float(minus[number]), float(plus[number]), share))
        return sorted(found, key=lambda each: (-each.variance_share, -abs(each.elasticity or 0.0)))

    def _of(self, measure: str, year: int | None) -> tuple[float, np.ndarray, np.ndarray]:
        """Return the value and, by factor, what it takes off and adds at worst."""
        row = _row(measure)
        value = self._sum(self.values[row], year)
        down = np.array([self._sum(effect.down[row], year) for effect in self.effects])
        up = np.array([self._sum(effect.up[row], year) for effect in self.effects])
        minus = np.maximum(0.0, np.maximum(-down, -up))
        plus = np.maximum(0.0, np.maximum(down, up))
        return value, minus, plus

    def _sum(self, by_year: np.ndarray, year: int | None) -> float:
        if year is None:
            return float(by_year.sum())
        if year not in self.years:
            raise ValueError(f"the plan covers {self.years[0]} to {self.years[-1]}, not {year}")
        return float(by_year[self.years.index(year)])

    def wide(self, measure: str, year: int | None = None) -> list[Share]:
        """Return the factors that matter and whose own range is too wide for a straight line."""
        return [
            share
            for share in self.shares(measure, year)
            if share.variance_share >= 0.01 and widest(share.estimate) > WIDE
        ]


def _row(measure: str) -> int:
    if measure not in MEASURED:
        raise KeyError(f"no interval is known for {measure!r}; known are {', '.join(MEASURED)}")
    return MEASURED.index(measure)


def widest(estimate: Estimate) -> float:
    """Return the wider side of the range of a factor as a share of its value; 0 for no range."""
    found = [0.0]
    for member in estimate.members:
        if member.low is not None and member.high is not None:
            size = max(member.value - member.low, member.high - member.value)
            found.append(size / abs(member.value) if member.value else math.inf)
    return max(found)


def mean_of_estimate(estimate: Estimate) -> float | None:
    """Return the mean of a lognormal factor, median x exp(ln(GSD)^2 / 2); None for other factors."""
    gsd2 = estimate.origin.gsd2
    if gsd2 is None or estimate.value is None:
        return None
    return lognormal(estimate.value, math.sqrt(gsd2)).mean


def uncertainty(
    results: Results | Resolved,
    cache: MutableMapping[Any, Any] | None = None,
    progress: Callable[[float], None] | None = None,
    exact: bool = True,
) -> Uncertainty:
    """Return how sure the totals of a plan are.

    Parameters
    ----------
    results : Results or Resolved
        The plan as it was filled and evaluated.
    cache : mutable mapping, optional
        Hourly sums of the plan, owned by the caller; it is read, and keeps nothing of the changed plans.
    progress : callable, optional
        Told the share that is done, 0 to 1; what it raises ends the work.
    exact : bool
        Also the elasticity of values without a range, which are in no interval.
    """
    resolved = results if isinstance(results, Resolved) else _before(results)
    held: dict[Any, Any] = dict(cache or {})
    values = yearly_sums(resolved, MEASURED, held)
    probe = _Probe(resolved, values, held)
    inputs = (*estimates(resolved, MEASURED), *modeled(resolved, held))
    found = [each for each in inputs if exact or each.has_range]
    effects = []
    for number, estimate in enumerate(found):
        if progress is not None:
            progress(number / len(found))
        effect = _effect(estimate, probe)
        if effect is not None:
            effects.append(effect)
    years = tuple(range(resolved.plan.start_year or 0, (resolved.plan.start_year or 0) + values.shape[1]))
    return Uncertainty(years, values, tuple(effects))


def _before(results: Results) -> Resolved:
    """Return the filled plan before demand, cohorts and moved work, which the results already have."""
    resolved = results.resolved
    return resolved if resolved.entered is None else resolve(resolved.entered, resolved.catalog)


def _effect(estimate: Estimate, probe: _Probe) -> Effect | None:
    """Return the effect of a factor, None where it has none on any total."""
    ratios = {_ratios(member) for member in estimate.members}
    slope = np.zeros_like(probe.values)
    if estimate.has_range and any(is_stepwise(member.path) for member in estimate.members):
        # What is rounded to servers, replicas or years has no slope: the plan at both ends instead.
        down = probe.at({each.path: _low(each) - each.value for each in estimate.members})
        up = probe.at({each.path: _high(each) - each.value for each in estimate.members})
        width = sum(_high(each) - _low(each) for each in estimate.members)
        if width > 0:
            slope = (up - down) * sum(each.value for each in estimate.members) / width
    elif len(ratios) == 1 and all(member.value for member in estimate.members):
        slope = probe.slope(estimate.members)
        low, high = ratios.pop()
        down, up = slope * low, slope * high
    else:
        # Members with intervals of their own: each has its own slope, and all move together.
        down, up = np.zeros_like(probe.values), np.zeros_like(probe.values)
        for member in estimate.members:
            own = probe.slope((member,))
            scale = member.value or 1.0
            slope = slope + (own if member.value else 0.0)
            down = down + own * (_low(member) - member.value) / scale
            up = up + own * (_high(member) - member.value) / scale
    largest = np.abs(probe.values).max(axis=1, initial=0.0)[:, None]
    size = np.maximum(np.abs(slope), np.maximum(np.abs(down), np.abs(up)))
    # What rounding leaves is no effect.
    felt = size > _NOTHING * largest
    return Effect(estimate, slope * felt, down * felt, up * felt) if felt.any() else None


def is_stepwise(path: str) -> bool:
    """Return whether a value acts through whole servers, replicas or years."""
    entity, _, field = path.split("/")
    return (entity == "workloads" and not field.startswith("client")) or field in _STEPWISE


def _low(member: Member) -> float:
    return member.value if member.low is None or member.high is None else member.low


def _high(member: Member) -> float:
    return member.value if member.low is None or member.high is None else member.high


def _ratios(member: Member) -> tuple[float, float]:
    """Return what low and high differ from the value by, as shares of it, rounded to tell alike from not."""
    if member.low is None or member.high is None or not member.value:
        return 0.0, 0.0
    low, high = (member.low - member.value) / member.value, (member.high - member.value) / member.value
    return float(f"{low:.12g}"), float(f"{high:.12g}")


class _Probe:
    """Evaluates the plan with some values changed by a little."""

    def __init__(self, resolved: Resolved, values: np.ndarray, cache: dict[Any, Any]) -> None:
        self.resolved, self.values, self._cache = resolved, values, cache

    def slope(self, members: tuple[Member, ...]) -> np.ndarray:
        """Return the change of the totals (measures, Y) for the values times two, from a small step.

        A value of zero has a slope for each unit of the field instead.
        """
        first = members[0]
        entity, _, field = first.path.split("/")
        item = attribute(entity, field)
        if is_modeled(self.resolved, first.path):
            factors = [{each.path: 1 + sign * _STEP for each in members} for sign in (1, -1)]
            up, down = (
                yearly_sums(self.resolved, MEASURED, dict(self._cache), scales(self.resolved, each))
                for each in factors
            )
            return (up - down) / (2 * _STEP)
        if not first.value:
            step = _STEP * ((first.high or 0.0) - (first.low or 0.0))
            return self.at({first.path: step}) / step
        # Whole numbers, and what is rounded to them, are doubled: a thousandth of a server is none.
        if item.type == "integer" or field in ("count_path", "purchases"):
            return self._scaled(members, 1.0)
        step = _WIDE_STEP if is_stepwise(first.path) else _STEP
        largest, least = max(each.value for each in members), min(each.value for each in members)
        if item.maximum is not None and largest * (1 + step) > item.maximum:
            return self._scaled(members, -step) / -step
        if item.minimum is not None and least * (1 - step) < item.minimum:
            return self._scaled(members, step) / step
        return (self._scaled(members, step) - self._scaled(members, -step)) / (2 * step)

    def _scaled(self, members: tuple[Member, ...], step: float) -> np.ndarray:
        return self.at({member.path: member.value * step for member in members})

    def at(self, steps: dict[str, float]) -> np.ndarray:
        """Return what the totals change by (measures, Y) where values change by some steps.

        A list of values is multiplied by what its mean changes by.
        """
        changes = {}
        for path, step in steps.items():
            value = _value(self.resolved.plan, path)
            mean = mean_of(value) or 0.0
            changes[path] = _times(value, 1 + step / mean) if mean else value + step
        return self._with(changes) - self.values

    def _with(self, changes: dict[str, Any]) -> np.ndarray:
        entered = self.resolved.entered
        own = {
            path: value
            for path, value in changes.items()
            if entered is not None and _value(entered, path) is not None
        }
        resolved = self.resolved
        if own and entered is not None:
            # What is filled from an entered value (power from TDP, fuel from the tests) follows it.
            resolved = resolve(_replaced(entered, own), resolved.catalog)
        rest = {path: value for path, value in changes.items() if path not in own}
        if rest:
            resolved = msgspec.structs.replace(resolved, plan=_replaced(resolved.plan, rest))
        return yearly_sums(resolved, MEASURED, dict(self._cache))


def _value(plan: Any, path: str) -> Any:
    list_name, key, field = path.split("/")
    entity = next((each for each in getattr(plan, list_name) if each.id == key), None)
    return getattr(entity, field, None)


def _replaced(plan: Any, changes: dict[str, Any]) -> Any:
    by_list: dict[str, dict[str, dict[str, Any]]] = {}
    for path, value in changes.items():
        list_name, key, field = path.split("/")
        by_list.setdefault(list_name, {}).setdefault(key, {})[field] = value
    return msgspec.structs.replace(
        plan,
        **{
            name: tuple(
                msgspec.structs.replace(each, **by_id[each.id]) if each.id in by_id else each
                for each in getattr(plan, name)
            )
            for name, by_id in by_list.items()
        },
    )


def _times(value: Any, factor: float) -> Any:
    """Return a value times a factor: of pairs (paths, curves) the second number, of lists each."""
    if isinstance(value, tuple):
        return tuple(
            (each[0], each[1] * factor) if isinstance(each, tuple) else each * factor for each in value
        )
    if isinstance(value, int) and not isinstance(value, bool) and factor == round(factor):
        return value * round(factor)
    return value * factor
