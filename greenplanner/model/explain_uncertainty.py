"""How the interval of a total came about, as steps: what each factor takes off and adds."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from greenplanner.model.explain_steps import Step, inputs_of, unit_of
from greenplanner.model.measures import MEASURES
from greenplanner.model.uncertainty import Share, uncertainty

if TYPE_CHECKING:
    from greenplanner.model.results import Results

PREFIX = "uncertainty/"
# Factors below this part of the variance of a side stand together in one step.
_SMALL = 1e-3
FORMULAS = {
    "interval": "value - low side, value + high side",
    "side": "root of the sum of the squares (IPCC approach 1)",
    "low": "what the end of the range that makes the total smaller takes off",
    "high": "what the end of the range that makes the total larger adds",
}
LABELS = {
    "interval": "Value with its 95 % interval",
    "low": "Low side",
    "high": "High side",
    "rest": "All other factors",
}
NOTE = (
    "Closed form for independent factors and small ranges, no simulation. Values entered without a range "
    "count as exact."
)


def explain_uncertainty(results: Results, key: str, year: int | None = None) -> Step:
    """Return the steps of the interval of a total (``uncertainty/<measure>``).

    Raises
    ------
    KeyError
        Where the measure has no interval.
    ValueError
        Where the plan does not hold the year.
    """
    measure = key.removeprefix(PREFIX)
    found = results.uncertainty or uncertainty(results)
    item = found.interval(measure, year)
    shares, unit = found.shares(measure, year), unit_of(results, measure)
    sides = (
        _side(results, "low", item.value - item.low, shares, unit, lambda share: share.minus),
        _side(results, "high", item.high - item.value, shares, unit, lambda share: share.plus),
    )
    label = f"{MEASURES[measure].label}: {LABELS['interval']}"
    formula = FORMULAS["interval"]
    return Step(label, formula, item.value, unit, children=sides, adds_up=False, note=NOTE)


def _side(
    results: Results, side: str, value: float, shares: list[Share], unit: str, part: Callable[[Share], float]
) -> Step:
    squares = sum(part(share) ** 2 for share in shares)
    large = [share for share in shares if squares > 0 and part(share) ** 2 >= _SMALL * squares]
    large.sort(key=lambda share: -part(share))
    steps = [
        Step(
            f"{share.estimate.place}: {share.estimate.label}",
            FORMULAS[side],
            part(share),
            unit,
            inputs=inputs_of(results, [member.path for member in share.estimate.members]),
            adds_up=False,
        )
        for share in large
    ]
    rest = math.sqrt(max(0.0, squares - sum(part(share) ** 2 for share in large)))
    if rest > 0 and len(large) < sum(1 for share in shares if part(share) > 0):
        steps.append(Step(LABELS["rest"], FORMULAS["side"], rest, unit, adds_up=False))
    return Step(LABELS[side], FORMULAS["side"], value, unit, children=tuple(steps), adds_up=False)
