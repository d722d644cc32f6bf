"""Abatement of several levers: alone, one after the other, and shared out fairly (Shapley).

Measures on one chain multiply (IT energy x PUE x factor x uncovered share), so stand-alone effects
do not add up to the joint one; sequential and Shapley effects do. Pure functions over an ``evaluate``
that takes the levers applied, in order, and returns emissions.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations

import msgspec

# evaluate(levers applied, in order) -> emissions, in any one unit.
Evaluate = Callable[[tuple[str, ...]], float]
MAX_SHAPLEY = 12


class Abatement(msgspec.Struct, frozen=True):
    """Abatement by lever, in the unit of the evaluation; above zero it is less emissions.

    ``joint`` is what all levers together abate and ``residual`` what is left; the sums of
    ``sequential`` and ``shapley`` are ``joint``, the sum of ``standalone`` in general is not.
    """

    base: float
    standalone: dict[str, float]
    sequential: dict[str, float]
    shapley: dict[str, float]
    joint: float
    residual: float


def standalone(levers: Sequence[str], evaluate: Evaluate) -> dict[str, float]:
    """Return what each lever abates alone."""
    base = evaluate(())
    return {key: base - evaluate((key,)) for key in levers}


def sequential(order: Sequence[str], evaluate: Evaluate) -> dict[str, float]:
    """Return what each lever abates after those before it."""
    result: dict[str, float] = {}
    before = evaluate(())
    for position, key in enumerate(order):
        after = evaluate(tuple(order[: position + 1]))
        result[key] = before - after
        before = after
    return result


def shapley(levers: Sequence[str], evaluate: Evaluate) -> dict[str, float]:
    """Return the Shapley value of each lever: its mean abatement over all orders.

    phi_i = sum over S without i of |S|! (n - |S| - 1)! / n! x (v(S + i) - v(S)), with v the
    abatement of a set (Shapley 1953). Levers in a set are applied in the order given. 2^n sets
    are evaluated; raises :class:`ValueError` above MAX_SHAPLEY levers.
    """
    if len(levers) > MAX_SHAPLEY:
        raise ValueError(f"the Shapley value of {len(levers)} levers needs too many evaluations")
    known: dict[tuple[str, ...], float] = {}
    number = len(levers)
    for size in range(number + 1):
        for chosen in combinations(levers, size):
            known[chosen] = evaluate(chosen)
    result = dict.fromkeys(levers, 0.0)
    for chosen, emissions in known.items():
        for key in levers:
            if key in chosen:
                continue
            larger = tuple(each for each in levers if each in chosen or each == key)
            weight = math.factorial(len(chosen)) * math.factorial(number - len(chosen) - 1)
            result[key] += weight / math.factorial(number) * (emissions - known[larger])
    return result


def abatement(order: Sequence[str], evaluate: Evaluate) -> Abatement:
    """Return stand-alone, sequential (in this order) and Shapley abatement, each set evaluated once.

    Raises :class:`ValueError` for a lever that is there twice or above MAX_SHAPLEY levers.
    """
    if len(set(order)) != len(order):
        raise ValueError("a lever is there twice")
    known: dict[tuple[str, ...], float] = {}

    def once(levers: tuple[str, ...]) -> float:
        if levers not in known:
            known[levers] = evaluate(levers)
        return known[levers]

    base, end = once(()), once(tuple(order))
    return Abatement(
        base=base,
        standalone=standalone(order, once),
        sequential=sequential(order, once),
        shapley=shapley(order, once),
        joint=base - end,
        residual=end,
    )


def cost_per_unit(costs: Mapping[str, float], abated: Mapping[str, float]) -> dict[str, float | None]:
    """Return cost over abatement by lever; None where nothing is abated."""
    return {key: costs[key] / amount if amount > 0 else None for key, amount in abated.items()}
