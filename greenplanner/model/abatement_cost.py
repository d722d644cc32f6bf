"""What the measures of a scenario abate and cost: the table behind the abatement cost curve (MACC).

The figures come from evaluated plans (:mod:`greenplanner.whatif.macc`); here is what they are and
the algebra on them: annuity, cost per tonne, sums. Sources: Taylor 2012 (Energy Policy 48, 430-438)
on the ranking of measures that save money; Shapley 1953; Faigle and Kern 1992 for sets that are
not allowed.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Protocol

import msgspec
import numpy as np

from greenplanner.model.cost import annuity
from greenplanner.model.measures import MEASURES
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.types import Step

Progress = Callable[..., None]  # progress(fraction, text="")
BASES = ("total_location_kg", "total_market_kg")
# What the annualized cost is made of, without credits; of the measures only what they cost each year.
COST_PARTS = tuple(key for key in MEASURES["cost_annualized"].parts if key != "cost_credits")
ORDERS = ("listed", "cost", "abatement")
# A change this small against the plan is rounding and no abatement.
_NOTHING = 1e-9


class Measure(msgspec.Struct, frozen=True):
    """One bar of the curve: a lever, or the slider steps of one field.

    ``places`` are the positions of its steps in the scenario, ``life`` the years over which its
    one-off cost is spread.
    """

    number: int
    places: tuple[int, ...]
    steps: tuple[Step, ...]
    life: float


class Worth(msgspec.Struct, frozen=True):
    """What a measure abates and costs in one position, over the years shown.

    ``kg`` above zero is less emissions. ``capital`` is its one-off cost, ``running`` the change of all
    other annualized cost over the years shown (below zero it saves), without credits and
    without the internal carbon price; ``parts`` are its kinds (measures of the model) and sum to it.
    ``before_kg`` are the emissions without the measure, ``base_kg`` those of the plan.
    """

    kg: float
    before_kg: float
    base_kg: float
    capital: float
    parts: dict[str, float]
    rate: float
    life: float
    years: int

    @property
    def running(self) -> float:
        """The change of the annualized cost without the one-off cost, over the years shown."""
        return math.fsum(self.parts.values())

    @property
    def annuity(self) -> float:
        """The one-off cost as an annuity a year: capital x r / (1 - (1 + r)^-n)."""
        return float(annuity(np.array(self.capital), np.array(self.rate), np.array(self.life)))

    @property
    def cost(self) -> float:
        """The annualized cost over the years shown; below zero it is a net saving."""
        return self.annuity * self.years + self.running

    @property
    def abates(self) -> bool:
        """Tell whether emissions fall by more than rounding."""
        return self.kg > _NOTHING * max(abs(self.base_kg), 1e-9)

    @property
    def raises(self) -> bool:
        """Tell whether emissions rise by more than rounding."""
        return self.kg < -_NOTHING * max(abs(self.base_kg), 1e-9)

    @property
    def per_t(self) -> float | None:
        """The cost per tonne abated; None where nothing is abated or emissions rise."""
        return self.cost / (self.kg / 1000.0) if self.abates else None


class MeasureRow(msgspec.Struct, frozen=True):
    """One measure of the table, in the order of the table.

    ``alone`` is None where the measure cannot be applied by itself, ``after`` where it is no part of
    the joint plan (excluded by an earlier one); ``problem`` says why. ``shapley_kg`` is None where it
    was not computed. ``rent_lost`` is set where a rent is not known and so not in the cost. ``cost`` is
    where the cost of the measure itself comes from: entered, catalog, assumed, or none where nothing
    says it; then only what changes in energy, hardware, water and contracts is counted.
    """

    measure: Measure
    alone: Worth | None
    after: Worth | None
    shapley_kg: float | None
    problem: SentenceError | None = None
    rent_lost: bool = False
    cost: str = "none"


class AbatementCost(msgspec.Struct, frozen=True):
    """The table of one scenario, basis and period.

    ``base_kg`` are the emissions of the plan without the scenario, ``joint_kg`` what all measures
    together abate and ``residual_kg`` what is left: base = joint + residual, and the widths of the
    curve (``after``) and the Shapley values each sum to ``joint_kg``. ``credits`` are the positions
    of steps that address credits: no bar and in no cost. ``refused`` is the number of sets of
    measures that cannot be applied; Shapley values then are means over the allowed orders.
    """

    scenario: str
    basis: str
    order: str
    year: int | None
    years: tuple[int, ...]
    currency: str
    rate: float
    rows: tuple[MeasureRow, ...]
    base_kg: float
    joint_kg: float
    residual_kg: float
    credits: tuple[int, ...]
    refused: int

    @property
    def joint(self) -> tuple[MeasureRow, ...]:
        """The rows that are part of the joint plan, in order."""
        return tuple(row for row in self.rows if row.after is not None)

    @property
    def joint_cost(self) -> float:
        """The annualized cost of all measures together, over the years shown."""
        return math.fsum(row.after.cost for row in self.rows if row.after is not None)

    @property
    def shared(self) -> bool:
        """Tell whether the Shapley values are there."""
        return all(row.shapley_kg is not None for row in self.joint)


class Abatements(Protocol):
    """Where results find the table of their scenario, for explanations and the workbook."""

    def table(
        self,
        basis: str,
        order: str,
        year: int | None,
        most: int | None = None,
        progress: Progress = ...,
    ) -> AbatementCost:
        """Return the table of a basis, an order and a year (all of them where None).

        With Shapley values where they are known, or where there are no more than ``most`` measures
        (where None as whoever made this allows). ``progress`` gets a fraction; what it raises ends it.
        """
        ...


def rank(row: MeasureRow, order: str) -> tuple[float, ...]:
    """Return the sort key of a measure by what it does alone, the first one first.

    ``cost``: measures that save money and emissions come first, by the money they save in all and not
    per tonne, as a larger saving per tonne can mean fewer tonnes (Taylor 2012); then by cost per
    tonne; what abates nothing comes last. ``abatement``: the most first. A measure that cannot be
    applied alone stands behind all others.
    """
    if row.alone is None:
        return (3.0, float(row.measure.number))
    if order == "abatement":
        return (0.0, -row.alone.kg, float(row.measure.number))
    if row.alone.per_t is None:
        return (2.0, -row.alone.kg, row.alone.cost, float(row.measure.number))
    if row.alone.cost < 0:
        return (0.0, row.alone.cost, float(row.measure.number))
    return (1.0, row.alone.per_t, float(row.measure.number))
