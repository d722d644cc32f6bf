"""Synthetic years of sun and wind: the sun where it stands, the means as asked, plausible spread."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenplanner.catalog.renewables import renewables
from greenplanner.model.renewables import RenewableError, solar_output, wind_output


@pytest.mark.parametrize(
    ("latitude", "longitude", "low", "high"),
    [(50.1, 8.7, 0.09, 0.14), (40.4, -3.7, 0.14, 0.20), (33.4, -112.0, 0.15, 0.25), (1.3, 103.8, 0.12, 0.20)],
)
def test_means_without_a_target_lie_near_the_published(
    latitude: float, longitude: float, low: float, high: float
) -> None:
    """Germany 10 to 11 %, Spain 17 %, California 25 % (tracking) in ``renewable_shapes.csv``."""
    assert low < solar_output(latitude, longitude).mean() < high


@pytest.mark.parametrize("longitude", [-112.0, -3.7, 8.7, 103.8, 151.2])
def test_solar_noon_is_at_the_longitude(longitude: float) -> None:
    """Solar noon is at 12:00 - longitude / 15 UTC; at 8.7 degrees east at 11.42 UTC. The mean of an
    hour stands at its middle."""
    days = solar_output(20.0, longitude).reshape(365, 24).mean(axis=0)
    angle = np.angle((days * np.exp(2j * np.pi * (np.arange(24) + 0.5) / 24)).sum()) * 24 / (2 * np.pi)
    expected = 12 - longitude / 15
    assert abs((angle - expected + 12) % 24 - 12) < 0.15


def test_seasons_follow_the_hemisphere() -> None:
    north, south = solar_output(50.0, 10.0), solar_output(-35.0, 150.0)
    assert north[4344:5088].sum() > 2 * north[:744].sum()
    assert south[:744].sum() > 1.2 * south[4344:5088].sum()
    night = north.reshape(365, 24)[:, [22, 23, 0, 1, 2]]
    assert not night.any()


@pytest.mark.parametrize("row", list(renewables().values()), ids=lambda row: row.id)
def test_published_capacity_factors_are_reached(row: object) -> None:
    for field in ("capacity_factor_low", "capacity_factor", "capacity_factor_high"):
        target = getattr(row, field)
        make = solar_output if row.kind == "solar" else wind_output  # type: ignore[attr-defined]
        values = make(45.0, 5.0, target)
        assert values.mean() == pytest.approx(target, abs=1e-9)
        assert values.min() >= 0
        assert values.max() <= 1
        assert values.shape == (8760,)
        assert not values.flags.writeable


def test_wind_has_calm_and_storm_and_a_memory() -> None:
    values = wind_output(55.0, 8.0, 0.35)
    assert np.corrcoef(values[1:], values[:-1])[0, 1] > 0.9
    assert (values == 0).mean() > 0.05
    assert (values == 1).mean() > 0.05
    assert abs(np.corrcoef(values, wind_output(40.0, -100.0, 0.35))[0, 1]) < 0.2
    assert (values == wind_output(55.2, 8.2, 0.35)).mean() > 0.1


@given(latitude=st.floats(-90, 90), longitude=st.floats(-180, 180))
def test_every_place_has_a_year(latitude: float, longitude: float) -> None:
    values = solar_output(latitude, longitude)
    assert np.isfinite(values).all()
    assert values.min() >= 0
    assert values.max() <= 1
    assert 0.02 < values.mean() < 0.25


def test_the_same_place_has_the_same_year_for_ever() -> None:
    """Guards the stream of random numbers: plans must not change with a release of NumPy."""
    assert wind_output(52.0, 13.0, 0.3)[1000:1003] == pytest.approx(WIND_START, abs=1e-9)


WIND_START = [0.11478914725106497, 0.06461026830245702, 0.16284994152403956]


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: solar_output(91, 0), "the latitude 91 is outside -90 to 90"),
        (lambda: solar_output(0, float("nan")), "the longitude"),
        (lambda: solar_output(0, 0, 0.9), "at most"),
        (lambda: solar_output(0, 0, clearness=(0.5, 0.5)), "2 values of clearness"),
        (lambda: wind_output(50, 8, 0.99), "at most"),
        (lambda: wind_output(50, 8, -0.1), "the capacity factor -0.1"),
    ],
)
def test_faults_are_sentences(call: object, words: str) -> None:
    with pytest.raises(RenewableError, match=words):
        call()  # type: ignore[operator]
