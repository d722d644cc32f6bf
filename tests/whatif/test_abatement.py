"""Shapley values as a pure function, against hand calculations and as a property."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenplanner.whatif.abatement import shapley


def chain(levers: tuple[str, ...]) -> float:
    """T15: 1 000 MWh x PUE 1.5 x 0.4; A IT -30 %, B PUE 1.2, C half covered. In t."""
    it = 1000.0 * (0.7 if "A" in levers else 1.0)
    pue = 1.2 if "B" in levers else 1.5
    return it * pue * 0.4 * (0.5 if "C" in levers else 1.0)


def test_vector_t15() -> None:
    assert shapley(("A", "B", "C"), chain) == pytest.approx({"A": 123, "B": 78, "C": 231})


@given(st.lists(st.floats(0.1, 1.0), min_size=1, max_size=5))
def test_shapley_values_add_up(factors: list[float]) -> None:
    keys = tuple(str(number) for number in range(len(factors)))

    def evaluate(levers: tuple[str, ...]) -> float:
        result = 100.0
        for key in levers:
            result *= factors[int(key)]
        return result

    found = shapley(keys, evaluate)
    assert sum(found.values()) == pytest.approx(100.0 - evaluate(keys))
    # On a chain of factors none does more than alone.
    assert all(found[key] <= 100.0 - evaluate((key,)) + 1e-9 for key in keys)


def test_only_allowed_orders_count() -> None:
    """B needs A. Allowed orders: A B C, A C B, C A B; the mean of what each abates in these.

    A B C: 180, 84, 168; A C B: A 180, C 210, B 42; C A B: C 300, A 90, B 42. So A (180 + 180 + 90) / 3
    = 150, B (84 + 42 + 42) / 3 = 56, C (168 + 210 + 300) / 3 = 226; sum 432.
    """

    def evaluate(levers: tuple[str, ...]) -> float | None:
        return None if "B" in levers and "A" not in levers else chain(levers)

    assert shapley(("A", "B", "C"), evaluate) == pytest.approx({"A": 150, "B": 56, "C": 226})


@given(st.sets(st.sampled_from([("A", "B"), ("B", "C"), ("A", "D"), ("C", "D")])))
def test_it_is_the_mean_over_the_allowed_orders(needs: set[tuple[str, str]]) -> None:
    """The definition itself, order by order, with any prerequisites that have no circle."""
    keys = ("A", "B", "C", "D")
    values = {"A": 5.0, "B": -3.0, "C": 7.0, "D": 11.0}

    def evaluate(levers: tuple[str, ...]) -> float | None:
        if any(later in levers and first not in levers for first, later in needs):
            return None
        joint = 2.0 * len(levers) * (len(levers) - 1)
        return 100.0 - sum(values[key] for key in levers) + joint

    sums, allowed = dict.fromkeys(keys, 0.0), 0
    for order in permutations(keys):
        sets = [tuple(key for key in keys if key in order[:size]) for size in range(5)]
        steps = [evaluate(each) for each in sets]
        if None in steps:
            continue
        allowed += 1
        for place, key in enumerate(order):
            sums[key] += steps[place] - steps[place + 1]  # type: ignore[operator]
    assert shapley(keys, evaluate) == pytest.approx({key: value / allowed for key, value in sums.items()})


def test_each_set_is_evaluated_once_and_limits_are_told() -> None:
    calls: list[tuple[str, ...]] = []

    def counted(levers: tuple[str, ...]) -> float:
        calls.append(levers)
        return chain(levers)

    shapley(("A", "B", "C"), counted)
    assert len(calls) == len(set(calls)) == 8
    with pytest.raises(ValueError, match="13 levers"):
        shapley([str(number) for number in range(13)], chain)
    with pytest.raises(ValueError, match="no order"):
        shapley(("A",), lambda levers: None if levers else 1.0)
