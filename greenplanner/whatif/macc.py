"""The abatement cost curve (MACC) of a scenario: each measure alone, in order, and shared fairly.

Every figure is a difference of evaluated plans; the curve is re-evaluated in its order, so its widths
sum to what all measures do together. ``reference/accounting.md`` section 11.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

import msgspec
import numpy as np

from greenplanner.catalog.store import Catalog, default_catalog
from greenplanner.model.abatement_cost import (
    BASES,
    COST_PARTS,
    ORDERS,
    AbatementCost,
    Measure,
    MeasureRow,
    Progress,
    Worth,
    rank,
)
from greenplanner.model.evaluate import evaluate
from greenplanner.model.explain_abatement import NO_YEAR, OTHER_PERIOD
from greenplanner.model.rent import unknown
from greenplanner.model.results import Results
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.resolve import ResolveError, resolve
from greenplanner.plan.types import Lever, Plan, Scenario
from greenplanner.whatif.abatement import MAX_SHAPLEY, shapley
from greenplanner.whatif.levers import apply_with_cost
from greenplanner.whatif.macc_measures import Numbers, measures_of
from greenplanner.whatif.scenario import ScenarioError, apply_step, check_exclusions


class Outcome(msgspec.Struct, frozen=True):
    """The figures of one set of measures, by year: emissions in kg, annualized cost, one-off cost.

    ``running`` is the annualized cost by kind without credits and without the one-off cost of measures,
    which is ``capital``. The internal carbon price is in no cost.
    """

    kg: dict[str, np.ndarray]
    running: dict[str, np.ndarray]
    capital: float
    rent_unknown: int


class Trials:
    """Evaluates sets of measures of one scenario, each ordered set once, for all years and bases.

    The sets are tuples of the measures' numbers in the order of application. A set that cannot be
    applied has no outcome; ``problems`` holds the sentence.
    """

    def __init__(self, plan: Plan, scenario: Scenario, catalog: Catalog | None = None) -> None:
        self.plan = plan
        self.scenario = scenario
        self.catalog = catalog or default_catalog()
        self.measures, self.credits = measures_of(scenario)
        self.problems: dict[Numbers, SentenceError] = {}
        self.costs: dict[int, str] = {}  # where the cost of each measure itself comes from
        self._by_number = {each.number: each for each in self.measures}
        self._plans: dict[Numbers, Plan | None] = {(): plan}
        self._outcomes: dict[Numbers, Outcome] = {}
        self._cache: dict[Any, Any] = {}
        results = self._evaluated(plan)
        self.years = results.years
        self.currency = results.plan.currency or ""
        self.rate = results.plan.discount_rate or 0.0
        self._outcomes[()] = _outcome(results)

    def outcome(self, numbers: Numbers) -> Outcome | None:
        """Return the figures with these measures done in order; None where they cannot be."""
        if numbers not in self._outcomes:
            plan = self._plan(numbers)
            if plan is None:
                return None
            try:
                results = self._evaluated(plan)
                if results.years != self.years or (results.plan.currency or "") != self.currency:
                    raise SentenceError(OTHER_PERIOD)
                self._outcomes[numbers] = _outcome(results)
            except (SentenceError, ResolveError) as error:
                self._refuse(numbers, error)
                return None
        return self._outcomes[numbers]

    def _evaluated(self, plan: Plan) -> Results:
        return evaluate(resolve(plan, self.catalog), cache=self._cache)

    def _plan(self, numbers: Numbers) -> Plan | None:
        if numbers not in self._plans:
            before, last = self._plan(numbers[:-1]), self._by_number[numbers[-1]]
            self._plans[numbers] = None
            if before is None:
                self.problems[numbers] = self.problems[numbers[:-1]]
                return None
            earlier = [step for number in numbers[:-1] for step in self._by_number[number].steps]
            try:
                for step in last.steps:
                    if not isinstance(step, Lever):
                        before = apply_step(before, step, self.catalog)
                        continue
                    check_exclusions(earlier, step)
                    before, cost = apply_with_cost(before, step, self.catalog)
                    self.costs.setdefault(last.number, cost.origin)
                self._plans[numbers] = before
            except (SentenceError, ResolveError) as error:
                self._refuse(numbers, error)
        return self._plans[numbers]

    def _refuse(self, numbers: Numbers, error: Exception) -> None:
        self._plans[numbers] = None
        if not isinstance(error, SentenceError):
            error = SentenceError("{problem}", problem=str(error))
        self.problems[numbers] = error


def _outcome(results: Results) -> Outcome:
    annual = results.annual
    plan = results.plan
    capital = float(sum(site.measures_capital or 0.0 for site in plan.sites))
    running = {key: annual(key) for key in COST_PARTS}
    running["cost_measures"] = running["cost_measures"].copy()
    running["cost_measures"][0] -= capital
    return Outcome({key: annual(key) for key in BASES}, running, capital, len(unknown(plan)))


def abatement_cost(
    trials: Trials,
    *,
    basis: str = "total_location_kg",
    year: int | None = None,
    order: str = "listed",
    share: bool = True,
    progress: Progress = lambda fraction, text="": None,
) -> AbatementCost:
    """Return the table of the abatement cost curve.

    Parameters
    ----------
    trials : Trials
        The plan and the scenario; what was evaluated stays in it for other bases and years.
    basis : {"total_location_kg", "total_market_kg"}
        A power purchase agreement abates nothing location-based.
    year : int, optional
        A calendar year; the sum over all years of the plan where None.
    order : {"listed", "cost", "abatement"}
        As in the scenario, or by what each does alone, see
        :func:`greenplanner.model.abatement_cost.rank`. A measure that needs another one comes as soon
        as it can be applied.
    share : bool
        Compute Shapley values: 2^n evaluations; not done above MAX_SHAPLEY measures.
    progress : callable
        Called with a fraction and a text; what it raises ends the work.

    Raises
    ------
    ScenarioError
        Where the plan has not this year.
    ValueError
        For a basis or an order that is not known.

    The joint plan takes the measures in order; one that cannot be applied behind the earlier ones
    (excluded by one of them) is shown by what it does alone and is no part of the joint figures.

    Example (T15 of the reference): 1 000 MWh x PUE 1.5 x 0.4 kg/kWh = 600 t; A IT -30 % at
    -20 000 a year, B PUE 1.2 at 6 000, C PPA 50 % at 10 per MWh. Alone 180, 120, 300 t; in the order
    A, B, C 180, 84, 168 t, at -111.11, 71.43, 25 per tonne; Shapley 123, 78, 231 t.
    """
    if basis not in BASES or order not in ORDERS:
        raise ValueError(f"{basis!r} or {order!r} is not known; known are {BASES} and {ORDERS}")
    if year is not None and year not in trials.years:
        first, last = str(trials.years[0]), str(trials.years[-1])
        raise ScenarioError(NO_YEAR, year=str(year), first=first, last=last)
    period = _Period(trials, basis, year)
    numbers = [each.number for each in trials.measures]
    total = max(1, 2 * len(numbers))
    rows = []
    for done, measure in enumerate(trials.measures):
        progress(0.2 * done / total)
        rows.append(_alone(trials, period, measure))
    chosen, rows = _in_order(trials, period, rows, order, lambda done: progress(0.2 * (0.5 + done / total)))
    refused = 0
    if share and len(chosen) <= MAX_SHAPLEY:
        count, sets = 0, max(1, 2 ** len(chosen))

        def kg(levers: tuple[str, ...]) -> float | None:
            nonlocal count, refused
            count += 1
            progress(0.2 + 0.8 * count / sets)
            found = trials.outcome(tuple(int(each) for each in levers))
            refused += found is None
            return None if found is None else period.kg(found)

        shares = shapley([str(number) for number in chosen], kg)
        rows = [msgspec.structs.replace(row, shapley_kg=shares.get(str(row.measure.number))) for row in rows]
    progress(1.0)
    base, end = trials.outcome(()), trials.outcome(tuple(chosen))
    assert base is not None
    assert end is not None
    base_kg, left = period.kg(base), period.kg(end)
    name = trials.scenario.name or trials.scenario.id
    return AbatementCost(
        scenario=name,
        basis=basis,
        order=order,
        year=year,
        years=trials.years if year is None else (year,),
        currency=trials.currency,
        rate=trials.rate,
        rows=tuple(
            msgspec.structs.replace(row, cost=trials.costs.get(row.measure.number, "none")) for row in rows
        ),
        base_kg=base_kg,
        joint_kg=base_kg - left,
        residual_kg=left,
        credits=trials.credits,
        refused=refused,
    )


class ScenarioAbatements:
    """The tables of one scenario; what is evaluated is kept. Nothing is evaluated before it is asked for."""

    def __init__(self, plan: Plan, scenario: Scenario, catalog: Catalog, most: int = 8) -> None:
        self._given = (plan, scenario, catalog)
        self._most = most  # measures whose Shapley values are computed when asked for
        self.shared: set[str] = set()  # orders of which all sets are known

    @cached_property
    def trials(self) -> Trials:
        """The evaluated sets; raises :class:`SentenceError` or ResolveError where the plan has no figures."""
        return Trials(*self._given)

    def table(
        self,
        basis: str,
        order: str,
        year: int | None,
        most: int | None = None,
        progress: Progress = lambda fraction, text="": None,
    ) -> AbatementCost:
        """Return a table, with Shapley values where they are known or of no more than ``most`` measures."""
        limit = min(self._most if most is None else most, MAX_SHAPLEY)
        share = order in self.shared or len(self.trials.measures) <= limit
        found = abatement_cost(
            self.trials, basis=basis, order=order, year=year, share=share, progress=progress
        )
        if share:
            self.shared.add(order)
        return found


class _Period:
    """One basis over a year or over all of them."""

    def __init__(self, trials: Trials, basis: str, year: int | None) -> None:
        self.basis = basis
        self.slice = slice(None) if year is None else slice(at := trials.years.index(year), at + 1)
        self.years = len(trials.years[self.slice])
        self.rate = trials.rate
        base = trials.outcome(())
        assert base is not None
        self.base_kg = self.kg(base)

    def kg(self, outcome: Outcome) -> float:
        return float(outcome.kg[self.basis][self.slice].sum())

    def worth(self, before: Outcome, after: Outcome, measure: Measure) -> Worth:
        before_kg = self.kg(before)
        return Worth(
            kg=before_kg - self.kg(after),
            before_kg=before_kg,
            base_kg=self.base_kg,
            capital=after.capital - before.capital,
            parts={
                key: float((after.running[key] - before.running[key])[self.slice].sum()) for key in COST_PARTS
            },
            rate=self.rate,
            life=measure.life,
            years=self.years,
        )


def _alone(trials: Trials, period: _Period, measure: Measure) -> MeasureRow:
    base, found = trials.outcome(()), trials.outcome((measure.number,))
    assert base is not None
    if found is None:
        return MeasureRow(measure, None, None, None, trials.problems[measure.number,])
    lost = found.rent_unknown > base.rent_unknown
    return MeasureRow(measure, period.worth(base, found, measure), None, None, None, lost)


def _in_order(
    trials: Trials,
    period: _Period,
    rows: list[MeasureRow],
    order: str,
    progress: Callable[[int], None],
) -> tuple[list[int], list[MeasureRow]]:
    """Return the numbers of the joint plan in order, and the rows in order with what each does there."""
    waiting = rows if order == "listed" else sorted(rows, key=lambda row: rank(row, order))
    chosen: list[int] = []
    done: list[MeasureRow] = []
    refused: list[MeasureRow] = []
    while waiting:
        for row in waiting:
            progress(len(done))
            number = row.measure.number
            before, after = trials.outcome(tuple(chosen)), trials.outcome((*chosen, number))
            if before is not None and after is not None:
                worth = period.worth(before, after, row.measure)
                lost = after.rent_unknown > before.rent_unknown
                chosen.append(number)
                # What could not be applied alone can be here: it needs an earlier measure.
                done.append(msgspec.structs.replace(row, after=worth, rent_lost=lost))
                waiting = [each for each in waiting if each is not row]
                break
            problem = trials.problems[(*chosen, number)]
            if order == "listed":
                row = msgspec.structs.replace(row, problem=problem)
                done.append(row)
                waiting = waiting[1:]
                break
        else:
            refused = [
                msgspec.structs.replace(row, problem=trials.problems[(*chosen, row.measure.number)])
                for row in waiting
            ]
            waiting = []
    return chosen, done + refused
