"""Sharing what several levers abate together fairly between them: the Shapley value.

Measures on one chain multiply (IT energy x PUE x factor x uncovered share), so what each does alone
does not add up to the joint effect; Shapley values do.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import combinations

MAX_SHAPLEY = 12


def shapley(levers: Sequence[str], evaluate: Callable[[tuple[str, ...]], float | None]) -> dict[str, float]:
    """Return the Shapley value of each lever: its mean abatement over all orders that are allowed.

    phi_i = sum over S without i of |S|! (n - |S| - 1)! / n! x (v(S + i) - v(S)), with v the
    abatement of a set (Shapley 1953). Levers in a set are applied in the order given. ``evaluate``
    gives None for a set that cannot be applied (a lever that needs another one): then only orders
    count in which every set on the way can be applied (Faigle and Kern 1992, Int. J. Game Theory 21,
    249-266), and the weight of a step is the number of such orders that take it over that of all.
    2^n sets are evaluated; raises :class:`ValueError` above MAX_SHAPLEY levers, or where no order is
    allowed.
    """
    if len(levers) > MAX_SHAPLEY:
        raise ValueError(f"the Shapley value of {len(levers)} levers needs too many evaluations")
    known: dict[tuple[str, ...], float] = {}
    number = len(levers)
    for size in range(number + 1):
        for chosen in combinations(levers, size):
            emissions = evaluate(chosen)
            if emissions is not None:
                known[chosen] = emissions
    to, onward = _orders(levers, known)
    orders = to.get(tuple(levers), 0)
    if not orders:
        raise ValueError("no order of the levers can be applied")
    result = dict.fromkeys(levers, 0.0)
    for chosen, emissions in known.items():
        for key in levers:
            larger = _with(levers, chosen, key)
            if key not in chosen and larger in known:
                weight = to[chosen] * onward[larger] / orders
                result[key] += weight * (emissions - known[larger])
    return result


def _orders(
    levers: Sequence[str], known: Collection[tuple[str, ...]]
) -> tuple[dict[tuple[str, ...], int], dict[tuple[str, ...], int]]:
    """Return the number of allowed orders from nothing to each set, and from each set to all."""
    to: dict[tuple[str, ...], int] = {(): 1}
    for chosen in known:
        if chosen:
            to[chosen] = sum(to.get(_without(chosen, key), 0) for key in chosen)
    onward: dict[tuple[str, ...], int] = {tuple(levers): 1}
    for chosen in reversed(list(known)):
        if len(chosen) < len(levers):
            larger = (_with(levers, chosen, key) for key in levers if key not in chosen)
            onward[chosen] = sum(onward.get(each, 0) for each in larger)
    return to, onward


def _with(levers: Sequence[str], chosen: tuple[str, ...], key: str) -> tuple[str, ...]:
    return tuple(each for each in levers if each in chosen or each == key)


def _without(chosen: tuple[str, ...], key: str) -> tuple[str, ...]:
    return tuple(each for each in chosen if each != key)
