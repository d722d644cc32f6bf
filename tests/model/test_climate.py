"""The hours of a place keep its statistics."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from greenplanner.catalog.climates import default_climates
from greenplanner.catalog.weather import WeatherYear
from greenplanner.model.climate import MONTH_OF_DAY, local_hours, to_utc, weather_from_file, weather_of

CLIMATES = default_climates()


def daily(values: np.ndarray) -> list[np.ndarray]:
    days = values.reshape(365, 24).mean(axis=1)
    return [days[month == MONTH_OF_DAY] for month in range(12)]


def lag1(months: list[np.ndarray]) -> np.ndarray:
    return np.array([np.corrcoef(days[:-1], days[1:])[0, 1] for days in months])


@pytest.mark.parametrize("key", list(CLIMATES.rows))
def test_statistics_are_kept(key: str) -> None:
    statistics = CLIMATES.statistics(key)
    dry, wet = local_hours(statistics, key, CLIMATES.row(key).elevation_m)
    assert dry.shape == wet.shape == (8760,)
    assert (wet <= dry + 1e-12).all()
    for values, means, tolerance in ((dry, statistics.dry_c, 1e-9), (wet, statistics.wet_c, 0.15)):
        table = values.reshape(365, 24)
        for month in range(12):
            assert np.abs(table[month == MONTH_OF_DAY].mean(axis=0) - means[month]).max() < tolerance
    spread = np.array([days.std(ddof=1) for days in daily(dry)])
    assert spread == pytest.approx(statistics.dry_sd, abs=1e-6)
    wet_spread = np.array([days.std(ddof=1) for days in daily(wet)])
    assert wet_spread.mean() == pytest.approx(statistics.wet_sd.mean(), rel=0.08)
    assert lag1(daily(dry)).mean() == pytest.approx(statistics.dry_lag1.mean(), abs=0.12)
    assert lag1(daily(wet)).mean() == pytest.approx(statistics.wet_lag1.mean(), abs=0.20)


def test_the_seed_is_fixed_and_each_place_has_its_own() -> None:
    first, second = weather_of(CLIMATES, "phoenix"), weather_of(CLIMATES, "phoenix")
    assert np.array_equal(first.dry_c, second.dry_c)
    statistics = CLIMATES.statistics("phoenix")
    assert not np.allclose(local_hours(statistics, "a")[0], local_hours(statistics, "b")[0])
    # To a hundredth of a degree on every platform.
    digest = hashlib.sha256(np.round(first.dry_c * 100).astype("<i4").tobytes()).hexdigest()
    assert digest[:12] == "85b36a3c5ed8"


def test_hours_are_in_the_order_of_the_utc_year() -> None:
    local = np.arange(8760.0)
    # 00:00 UTC is 08:00 in Singapore, 19:00 of the day before in New York.
    assert to_utc(local, 8)[0] == 8
    assert to_utc(local, -5)[0] == 8755
    assert to_utc(local, 5.5)[0] == 5.5  # between 05:00 and 06:00
    weather = weather_of(CLIMATES, "singapore")
    noon = weather.dry_c.reshape(365, 24).mean(axis=0).argmax()
    assert 4 <= noon <= 8  # early afternoon there


def test_means_alone_misjudge_the_extremes() -> None:
    statistics = CLIMATES.statistics("chicago")
    dry, _ = local_hours(statistics, "chicago")
    assert dry.max() > statistics.dry_c.max() + 5
    assert dry.min() < statistics.dry_c.min() - 5


def test_an_imported_year_is_shifted_to_utc() -> None:
    hours = np.arange(8760.0)
    year = WeatherYear("Here", "USA", 40.0, -75.0, 100.0, -5.0, hours, hours - 5, "EPW file x.epw")
    weather = weather_from_file(year)
    assert weather.dry_c[5] == 0.0
    assert weather.wet_c[5] == -5.0
    assert weather.elevation_m == 100.0
