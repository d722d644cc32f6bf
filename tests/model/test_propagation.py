"""Accounting vectors T16, T17 and T18: error propagation, pedigree matrix, lognormal summary."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenplanner.catalog.pedigree import gsd_squared
from greenplanner.model.propagation import lognormal
from tests.support.propagation import of_product, of_sum


def test_t16_error_propagation() -> None:
    """5 % and 10 % on 500 t, 20 % on 100 t (accounting_vectors.json, T16)."""
    first = of_product([5, 10])
    assert first == pytest.approx(11.180339887498949, rel=1e-9)
    assert of_sum([500, 100], [first, 20]) == pytest.approx(9.895285072531598, rel=1e-9)
    with pytest.raises(ValueError, match="zero"):
        of_sum([1, -1], [5, 5])


def test_t17_pedigree() -> None:
    """GSD^2 1.243739 of U 1.05, 1.02, 1.10, 1.01, 1.20 and basic 1.05; 402.01 to 621.87 t around 500."""
    gsd2 = gsd_squared([1.05, 1.02, 1.10, 1.01, 1.20], 1.05)
    assert gsd2 == pytest.approx(1.2437390423448746, rel=1e-9)
    assert math.sqrt(gsd2) == pytest.approx(1.1152304884394413, rel=1e-9)
    assert 500 / gsd2 == pytest.approx(402.01359206134475, rel=1e-9)
    assert 500 * gsd2 == pytest.approx(621.8695211724373, rel=1e-9)
    with pytest.raises(ValueError, match="at least 1"):
        gsd_squared([0.9], 1.0)


def test_t18_lognormal() -> None:
    """Median 500, GSD 1.1 (accounting_vectors.json, T18)."""
    found = lognormal(500, 1.1)
    assert found.mean == pytest.approx(502.2761728863919, rel=1e-9)
    assert found.low == pytest.approx(414.8029460404806, rel=1e-9)
    assert found.high == pytest.approx(602.695815896164, rel=1e-9)


@given(st.lists(st.floats(0.1, 100), min_size=1, max_size=6), st.floats(0.1, 50))
def test_a_sum_is_surer_than_its_parts(values: list[float], percent: float) -> None:
    """Independent parts of one U each: the sum has at most that U, and U / sqrt(n) for equal parts."""
    assert of_sum(values, [percent] * len(values)) <= percent * (1 + 1e-12)
    equal = of_sum([1.0] * len(values), [percent] * len(values))
    assert equal == pytest.approx(percent / math.sqrt(len(values)))
