"""Targets: the path of each, and how far a plan is from it by year. No figure of the plan changes.

Paths (reference/accounting.md, section 10): linear; a fixed percentage of the base value per year (SBTi
V1.x, 4.2 %); the rate of April 2026, ``max(minimum, (1 - residual) / (net-zero year - base year))``, a
formula inferred from SBTi's note, so that the rate can be entered; a limit; a budget.
End point and budget are two questions with two answers (vector T14).
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from greenplanner.model.results import Results
from greenplanner.model.target_measures import (
    BALANCE,
    TargetMeasureInfo,
    Values,
    measure_info,
)
from greenplanner.plan.types import Target

# Differences below this part of the target are rounding.
_ROUNDING = 1e-9

# Why a target has no path or no figure: code -> sentence, in the translation context "Data".
PROBLEMS = {
    "base": "The base year {year} is no year of the plan: enter the base value.",
    "base-figure": "The plan has no figure for the base year {year}: enter the base value.",
    "goal": "No target value and no reduction is entered.",
    "rate": "No reduction per year is entered.",
    "budget": "No budget is entered.",
    "years": "The target year {year} is not after the base year.",
    "rises": "This figure shall rise: choose the path linear or limit, with a target value.",
    "ratio": "A ratio has no budget: choose another path.",
    "site": "The figure exists for the whole plan only: leave the site empty.",
    "evidence": "No retirement has evidence, so nothing is said.",
    "figure": "The plan has no such figure: a revenue, a service with tokens or a grid mix is missing.",
}


def linear_path(base: float, base_year: int, goal: float, target_year: int, year: int) -> float:
    """Return the target of a year on the straight line from base to goal, the goal from then on."""
    part = min(max((year - base_year) / (target_year - base_year), 0.0), 1.0)
    return base + (goal - base) * part


def rate_path(base: float, base_year: int, rate: float, year: int, least: float = 0.0) -> float:
    """Return ``base x (1 - rate x years since the base year)``, not below ``least`` (a share of the base)."""
    return base * max(1.0 - rate * max(year - base_year, 0), least)


def aca_rate(base_year: int, net_zero_year: int, residual: float, minimum: float) -> float | None:
    """Return the yearly rate of April 2026 as a share of the base: max(minimum, (1 - residual) / years).

    Inferred from SBTi's note (V1.3 / NT 5.3), not seen printed. None where no years are left.
    """
    years = net_zero_year - base_year
    return max(minimum, (1.0 - residual) / years) if years > 0 else None


class TargetYear(msgspec.Struct, frozen=True):
    """One year of the plan. ``gap`` above 0 misses the target by so much, below 0 keeps it with room.

    On a budget ``gap`` and ``met`` compare the sum since the base year with the whole budget.
    ``gap_share`` is the gap as a share of the target. None: no target in that year, or no figure.
    """

    year: int
    target: float | None
    plan: float | None
    gap: float | None
    gap_share: float | None
    met: bool | None


class Budget(msgspec.Struct, frozen=True):
    """Sums over the plan's years after the base year up to the target year.

    ``allowed`` and ``used`` cover the same years; ``whole`` is the budget up to the target year, None
    where it goes beyond what the path says; ``years`` are those counted, ``asked`` all that it covers.
    """

    allowed: float
    used: float
    whole: float
    years: int
    asked: int

    @property
    def overshoot(self) -> float:
        """What was used beyond what was allowed; below 0 where something is left."""
        return self.used - self.allowed

    @property
    def met(self) -> bool:
        """True where no more was used than allowed."""
        return self.overshoot <= _ROUNDING * abs(self.allowed)


class Assessment(msgspec.Struct, frozen=True):
    """A target against a plan. Values in the unit of the measure; percent as 90 for 90 %.

    ``own_base`` is true where the base value is the plan's own figure. ``problem`` is a key of
    :data:`PROBLEMS`, empty where the target has a path; ``at`` is what is put into its sentence.
    ``needed_per_year`` is the change that each year from the plan's last one to the target year still
    has to bring, ``needed_share`` as a share of the base value; None where no year is left.
    ``course`` is the target of each year from the base year (with its value) to the target year or the
    end of the plan, for a picture.
    """

    id: str
    name: str
    measure: str
    label: str
    unit: str
    site: str | None
    rises: bool
    inventory: bool
    path: str
    base_year: int | None
    base_value: float | None
    own_base: bool
    rate: float | None
    entered_rate: bool
    target_year: int
    goal: float | None
    years: tuple[TargetYear, ...]
    budget: Budget | None
    needed_per_year: float | None
    needed_share: float | None
    problem: str = ""
    at: str = ""
    course: tuple[tuple[int, float], ...] = ()

    @property
    def judged(self) -> tuple[TargetYear, ...]:
        """The years with a target and a figure."""
        return tuple(item for item in self.years if item.met is not None)

    @property
    def first_missed(self) -> int | None:
        """The first year that misses the target, None where none does."""
        return next((item.year for item in self.judged if not item.met), None)

    @property
    def endpoint_met(self) -> bool | None:
        """Whether the target year itself is met; None where the plan ends before it or has no figure."""
        return next((item.met for item in self.years if item.year == self.target_year), None)

    @property
    def state(self) -> str:
        """``met`` in all years, ``missed`` in some, ``unknown`` where nothing can be said."""
        if not self.judged:
            return "unknown"
        return "met" if self.first_missed is None else "missed"

    def sentence(self) -> str:
        """Return why there is no path or figure, empty where there is."""
        return PROBLEMS[self.problem].replace("{year}", self.at) if self.problem else ""


class _Course(msgspec.Struct, frozen=True):
    """A path that can be walked: base, goal, rate and the target of each year."""

    goal: float | None = None
    rate: float | None = None
    problem: str = ""
    budget: float | None = None


def _course(
    target: Target, info: TargetMeasureInfo, base: float | None, base_year: int, last: int
) -> _Course:
    """Return goal and rate of a target, or the reason why it has none."""
    path = target.path or "linear"
    if info.rises and (path not in ("linear", "limit") or target.target_value is None):
        return _Course(problem="rises")
    if path == "limit":
        return _towards(target, base)
    if last <= base_year:
        return _Course(problem="years")
    if path == "budget":
        if not info.adds:
            return _Course(problem="ratio")
        if target.budget is None:
            return _Course(problem="budget")
        return _Course(target.budget / (last - base_year), budget=target.budget)
    if base is None:
        return _Course(problem="base")
    if path == "linear":
        return _towards(target, base)
    rate = target.rate_per_year
    if rate is None and path == "ACA 2026":
        zero = target.net_zero_year or 2050
        rate = aca_rate(base_year, zero, target.residual_share or 0.0, target.minimum_rate or 0.0)
    if rate is None:
        return _Course(problem="rate")
    return _Course(rate_path(base, base_year, rate, last, _least(target)), rate)


def _towards(target: Target, base: float | None) -> _Course:
    """Return the goal that is entered, or follows from the reduction."""
    if target.target_value is not None:
        return _Course(target.target_value)
    if target.reduction is None:
        return _Course(problem="goal")
    return _Course(problem="base") if base is None else _Course(base * (1.0 - target.reduction))


def _least(target: Target) -> float:
    return (target.residual_share or 0.0) if target.path == "ACA 2026" else 0.0


def target_in(target: Target, course: _Course, base: float | None, year: int) -> float | None:
    """Return the target of a year, None before it holds."""
    start, last = target.base_year or 0, target.target_year or 0
    if course.problem or course.goal is None:
        return None
    if target.path == "limit":
        return course.goal if year >= last else None
    if year <= start:
        return None
    if target.path == "budget":
        return course.goal if year <= last else None
    if base is None:
        return None
    if course.rate is not None:
        return rate_path(base, start, course.rate, min(year, last), _least(target))
    return linear_path(base, start, course.goal, last, year)


def _picture(
    results: Results, target: Target, course: _Course, base: float | None, start: int, last: int
) -> tuple[tuple[int, float], ...]:
    if course.problem:
        return ()
    first = min(last, results.years[-1]) if target.path == "limit" else start
    points = [(start, base)] if target.path not in ("limit", "budget") and base is not None else []
    for year in range(first, max(last, results.years[-1]) + 1):
        aim = target_in(target, course, base, year)
        if aim is not None:
            points.append((year, aim))
    return tuple(points)


class Figures:
    """Reads the figures of measures, each once for as long as this object lives."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, str, str | None], tuple[Results, Values]] = {}

    def of(self, results: Results, info: TargetMeasureInfo, site: str | None) -> Values:
        """Return the values of a measure by year; None where there is none."""
        key = id(results), info.name, site
        if key not in self._known:
            empty = info.whole and site is not None
            values = (None,) * len(results.years) if empty else info.read(results, site)
            # With the results, so that no other object gets their identity.
            self._known[key] = results, values
        return self._known[key][1]


def assess(
    results: Results, target: Target, baseline: Results | None = None, figures: Figures | None = None
) -> Assessment:
    """Return a target of a resolved plan against its figures.

    Parameters
    ----------
    results : Results
        The figures to be judged, with or without a scenario.
    target : Target
        A resolved one, of ``results.plan.targets``.
    baseline : Results, optional
        The plan without a scenario: the plan's own base value comes from there.
    figures : Figures, optional
        What was read before.
    """
    info = measure_info(target.measure)
    figures = figures or Figures()
    values = figures.of(results, info, target.site)
    start, last = target.base_year or results.years[0], target.target_year or results.years[-1]
    base, own, problem = _base(target, info, baseline or results.baseline or results, start, figures)
    course = _course(target, info, base, start, last)
    # A limit and a budget need no base value.
    problem = course.problem if course.problem not in ("", "base") else problem if course.problem else ""
    if info.whole and target.site is not None:
        problem = "site"
    if problem:
        course = _Course(problem=problem)
    years = _years(results, target, course, base, values)
    budget = _budget(results, target, course, base, values, info)
    if course.budget is not None:
        years = _on_budget(years, course.budget)
    if not problem and not any(value is not None for value in values):
        problem = "evidence" if target.measure == BALANCE else "figure"
    needed = _needed(results, course, info, last, values)
    return Assessment(
        id=target.id,
        name=target.name or target.id,
        measure=info.name,
        label=info.label,
        unit=info.unit.replace("currency", results.plan.currency or ""),
        site=target.site,
        rises=info.rises,
        inventory=info.is_inventory,
        path=target.path or "linear",
        base_year=start,
        base_value=base,
        own_base=own,
        rate=course.rate,
        entered_rate=target.rate_per_year is not None,
        target_year=last,
        goal=course.goal,
        years=years,
        budget=budget,
        needed_per_year=needed,
        needed_share=needed / abs(base) if needed is not None and base else None,
        problem=problem,
        at=str(start if problem in ("base", "base-figure") else last),
        course=_picture(results, target, course, base, start, last),
    )


def assess_all(results: Results, baseline: Results | None = None) -> tuple[Assessment, ...]:
    """Return all targets of a plan; each figure is read once."""
    figures = Figures()
    return tuple(assess(results, target, baseline, figures) for target in results.plan.targets)


def _base(
    target: Target, info: TargetMeasureInfo, source: Results, start: int, figures: Figures
) -> tuple[float | None, bool, str]:
    """Return the base value, whether it is the plan's own, and the problem where there is none."""
    if target.base_value is not None:
        return target.base_value, False, ""
    if target.path == "budget" or (target.path == "limit" and target.target_value is not None):
        return None, False, ""
    if start not in source.years:
        return None, True, "base"
    value = figures.of(source, info, target.site)[source.years.index(start)]
    return value, True, "" if value is not None else "base-figure"


def _judged(year: int, aim: float | None, value: float | None, rises: bool) -> TargetYear:
    if aim is None or value is None:
        return TargetYear(year, aim, value, None, None, None)
    gap = aim - value if rises else value - aim
    room = _ROUNDING * max(abs(aim), abs(value))
    return TargetYear(year, aim, value, gap, gap / abs(aim) if aim else None, gap <= room)


def _years(
    results: Results, target: Target, course: _Course, base: float | None, values: Sequence[float | None]
) -> tuple[TargetYear, ...]:
    rises = measure_info(target.measure).rises
    return tuple(
        _judged(year, target_in(target, course, base, year), value, rises)
        for year, value in zip(results.years, values, strict=True)
    )


def _on_budget(years: tuple[TargetYear, ...], whole: float) -> tuple[TargetYear, ...]:
    """Return the years judged by the sum since the base year against the whole budget."""
    found, used = [], 0.0
    for item in years:
        if item.target is None or item.plan is None:
            found.append(item)
            continue
        used += item.plan
        gap = used - whole
        share = gap / whole if whole else None
        found.append(
            msgspec.structs.replace(item, gap=gap, gap_share=share, met=gap <= _ROUNDING * max(whole, used))
        )
    return tuple(found)


def _budget(
    results: Results,
    target: Target,
    course: _Course,
    base: float | None,
    values: Sequence[float | None],
    info: TargetMeasureInfo,
) -> Budget | None:
    """Return the sums over the years, None for ratios, limits and where figures are missing."""
    start, last = target.base_year or 0, target.target_year or 0
    if course.problem or not info.adds or target.path == "limit" or last <= start:
        return None
    asked = range(start + 1, last + 1)
    aims = {year: target_in(target, course, base, year) or 0.0 for year in asked}
    counted = [
        (aims[year], value)
        for year, value in zip(results.years, values, strict=True)
        if year in aims and value is not None
    ]
    if not counted:
        return None
    return Budget(
        allowed=sum(aim for aim, _ in counted),
        used=sum(value for _, value in counted),
        whole=sum(aims.values()),
        years=len(counted),
        asked=len(asked),
    )


def _needed(
    results: Results, course: _Course, info: TargetMeasureInfo, last: int, values: Sequence[float | None]
) -> float | None:
    """Return the change a year that is still needed after the plan, None where no year is left."""
    end, value = results.years[-1], values[-1]
    if course.problem or course.goal is None or course.budget is not None or value is None or end >= last:
        return None
    missing = course.goal - value if info.rises else value - course.goal
    return max(missing, 0.0) / (last - end)
