"""Carbon-aware load: optimal against a linear program, energy kept, capacity kept, never worse."""

from __future__ import annotations

import csv
import time

import highspy
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenplanner.catalog.store import default_catalog
from greenplanner.model.calendar import HOUR_OF_DAY, MONTH_OF_HOUR
from greenplanner.model.shifting import (
    ShiftError,
    job_saving,
    mean_profile,
    saving,
    shift_between_sites,
    shift_within_window,
)
from tests.plan import hourly_files

SHAPES = [key for key in default_catalog().tables["shapes"] if key != "flat"]


def year(shape: str) -> np.ndarray:
    return default_catalog().shape_values(shape)[MONTH_OF_HOUR, HOUR_OF_DAY]


def weather_year(shape: str, noise: float = 0.25, seed: int = 1) -> np.ndarray:
    """A shape with day-to-day weather on it: an AR(1) factor, as an imported year would have."""
    generator = np.random.default_rng(seed)
    state, factors = 0.0, np.empty(8760)
    for hour, shock in enumerate(generator.standard_normal(8760)):
        state = 0.97 * state + np.sqrt(1 - 0.97**2) * shock
        factors[hour] = np.exp(noise * state)
    return year(shape) * factors


def linear_program(low: np.ndarray, high: np.ndarray, cost: np.ndarray, groups: np.ndarray) -> float:
    """Return min(cost x), low <= x <= high, each group of x summing to its load."""
    model = highspy.HighsLp()
    count, rows = len(cost), groups[:, 0].size
    model.num_col_, model.num_row_ = count, rows
    model.col_cost_, model.col_lower_, model.col_upper_ = cost, low, high
    model.row_lower_ = model.row_upper_ = groups[:, -1]
    matrix = groups[:, :-1]
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    model.a_matrix_.start_ = np.concatenate(([0], np.cumsum((matrix != 0).sum(axis=1)))).astype(np.int32)
    model.a_matrix_.index_ = np.nonzero(matrix)[1].astype(np.int32)
    model.a_matrix_.value_ = np.ones(int(matrix.sum()))
    solver = highspy.Highs()
    solver.silent()
    solver.passModel(model)
    solver.run()
    assert solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
    return solver.getInfo().objective_function_value


def test_a_day_of_three_hours_by_hand() -> None:
    """Load 4, 4, 4 kW, half flexible, capacity 7, intensity 0.5, 0.1, 0.3 kg/kWh.

    Fixed 2 each; 6 kWh flexible. The cleanest hour takes 7 - 2 = 5, the next one 1:
    2, 7, 3 kW. Emissions 1.0 + 0.7 + 0.9 = 2.6 kg against 2.0 + 0.4 + 1.2 = 3.6: saved 1/3.6.
    """
    load, intensity = np.full(3, 4.0), np.array([0.5, 0.1, 0.3])
    shifted = shift_within_window(load, 0.5, 7.0, intensity, 3)
    assert shifted == pytest.approx([2, 7, 3], abs=1e-12)
    assert saving(load, shifted, intensity) == pytest.approx(1 / 3.6)


def test_two_sites_by_hand() -> None:
    """Loads 6 and 4 kW, all flexible; factors 0.4 x 1.5 = 0.6 and 0.5 x 1.1 = 0.55: the second
    site takes up to its 8 kW, the first keeps 2."""
    shifted = shift_between_sites(
        np.array([[6.0], [4.0]]), 1.0, np.array([[10.0], [8.0]]), np.array([[0.6], [0.55]])
    )
    assert shifted.ravel() == pytest.approx([2, 8], abs=1e-12)


@pytest.mark.parametrize("seed", range(25))
def test_windows_reach_the_optimum_of_the_linear_program(seed: int) -> None:
    """25 x 10 random cases: windows of 2 to 24 h, ties, tight capacity, a short last window."""
    generator = np.random.default_rng(seed)
    for _ in range(10):
        window, hours = int(generator.integers(2, 25)), int(generator.integers(24, 60))
        load = generator.uniform(0, 10, hours)
        share = float(generator.choice([0.0, 1.0, generator.uniform()]))
        capacity = float(load.max() * generator.uniform(1.0, 1.6))
        intensity = (
            generator.integers(0, 6, hours) / 10
            if generator.uniform() < 0.5
            else generator.uniform(0, 1, hours)
        )
        groups = []
        for start in range(0, hours, window):
            row = np.zeros(hours + 1)
            row[start : min(start + window, hours)] = 1
            row[-1] = load[start : start + window].sum()
            groups.append(row)
        best = linear_program(load * (1 - share), np.full(hours, capacity), intensity, np.array(groups))
        shifted = shift_within_window(load, share, capacity, intensity, window)
        assert shifted @ intensity == pytest.approx(best, abs=1e-9)


@pytest.mark.parametrize("seed", range(10))
def test_sites_reach_the_optimum_of_the_linear_program(seed: int) -> None:
    """10 x 5 random cases of 2 to 5 sites over 12 hours."""
    generator = np.random.default_rng(1000 + seed)
    for _ in range(5):
        sites, hours = int(generator.integers(2, 6)), 12
        load = generator.uniform(0, 10, (sites, hours))
        share = generator.uniform(0, 1, (sites, 1))
        capacity = load.max(axis=1, keepdims=True) * generator.uniform(1.0, 2.0, (sites, 1))
        factor = generator.uniform(0, 1, (sites, hours))
        groups = np.zeros((hours, sites * hours + 1))
        for hour in range(hours):
            groups[hour, hour : sites * hours : hours] = 1
            groups[hour, -1] = load[:, hour].sum()
        high = np.broadcast_to(capacity, load.shape).ravel()
        best = linear_program((load * (1 - share)).ravel(), high, factor.ravel(), groups)
        shifted = shift_between_sites(load, share, capacity, factor)
        assert (shifted * factor).sum() == pytest.approx(best, abs=1e-9)


@given(
    seed=st.integers(0, 2**32 - 1),
    hours=st.integers(1, 100),
    window=st.integers(1, 100),
    share=st.floats(0, 1),
    slack=st.floats(1, 3),
    first=st.integers(0, 30),
)
def test_energy_and_capacity_are_kept_and_it_is_never_worse(
    seed: int, hours: int, window: int, share: float, slack: float, first: int
) -> None:
    generator = np.random.default_rng(seed)
    window = min(window, hours)
    load = generator.uniform(0, 1000, (3, hours)) * (generator.uniform(size=(3, hours)) < 0.8)
    capacity = load.max(axis=1, keepdims=True) * slack
    intensity = generator.integers(0, 5, hours) / 7
    shifted = shift_within_window(load, share, capacity, intensity, window, first_hour=first)
    roll = -(first % window)
    for start in range(0, hours, window):
        part = slice(start, start + window)
        before = np.roll(load, roll, axis=1)[:, part].sum(axis=1)
        assert np.roll(shifted, roll, axis=1)[:, part].sum(axis=1) == pytest.approx(
            before, rel=1e-12, abs=1e-9
        )
    assert (shifted <= capacity * (1 + 1e-12) + 1e-9).all()
    assert (shifted >= load * (1 - share) - 1e-9).all()
    assert ((shifted * intensity).sum(axis=1) <= (load * intensity).sum(axis=1) * (1 + 1e-12) + 1e-9).all()
    moved = shift_between_sites(load, share, capacity, generator.uniform(0, 1, load.shape))
    assert moved.sum(axis=0) == pytest.approx(load.sum(axis=0), rel=1e-12, abs=1e-9)
    assert (moved <= capacity * (1 + 1e-12) + 1e-9).all()


def test_days_may_be_those_of_the_site() -> None:
    """At UTC+1 the local day begins at 23:00 UTC: the 23rd hour belongs to the next day's window."""
    load, intensity = np.ones(48), np.ones(48)
    intensity[23] = 0.0
    shifted = shift_within_window(load, 1.0, 24.0, intensity, 24, first_hour=-1 % 24)
    assert shifted[23] == pytest.approx(24)
    assert shifted[24:47] == pytest.approx(np.zeros(23))
    assert shifted[:23].sum() + shifted[47] == pytest.approx(24)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"flexible_share": 1.2}, "flexible share 1.2"),
        ({"flexible_share": float("nan")}, "flexible share"),
        ({"capacity": 3.0}, "hour 2 is 4, above the capacity of 3"),
        ({"load": np.array([1.0, -1.0, 1.0])}, "hour 1 is -1"),
        ({"intensity": np.array([1.0, np.nan, 1.0])}, "the intensity holds a value in hour 1"),
        ({"intensity": np.ones(4)}, "the intensity does not have"),
        ({"window_h": 0}, "a window of 0 h"),
        ({"window_h": 4}, "a window of 4 h"),
    ],
)
def test_faults_are_sentences(change: dict[str, object], words: str) -> None:
    inputs = {
        "load": np.array([1.0, 2, 4]),
        "flexible_share": 0.5,
        "capacity": 5.0,
        "intensity": np.ones(3),
        "window_h": 3,
    }
    with pytest.raises(ShiftError, match=words):
        shift_within_window(**{**inputs, **change})  # type: ignore[arg-type]


def test_a_year_of_twenty_fleets_is_quick() -> None:
    generator = np.random.default_rng(0)
    load = generator.uniform(0, 1, (20, 8760))
    start = time.perf_counter()
    shift_within_window(load, 0.3, 1.0, generator.uniform(0, 1, (20, 8760)))
    assert time.perf_counter() - start < 0.5


def test_a_job_by_hand() -> None:
    """Intensity 1 but for one clean hour a day: a 1 h job with 24 h of slack always meets it."""
    clean = np.where(HOUR_OF_DAY == 5, 0.0, 1.0)
    assert job_saving(clean, 1, 24).foresight == pytest.approx(1.0)
    assert job_saving(clean, 2, 0).foresight == pytest.approx(0.0)
    # 26 hours hold hour 5 twice for 2 of 24 submissions: those cost 0, the other 22 cost 1; base 2 x 23/24.
    found = job_saving(clean, 2, 24, interruptible=True).foresight
    assert found == pytest.approx(1 - 22 / 46, abs=1e-9)


@pytest.mark.parametrize("shape", SHAPES)
def test_jobs_on_the_shipped_shapes_lie_in_the_published_range(shape: str) -> None:
    """facts/levers.csv: 8 h job, start within 24 h: 1.4 to 36.9 %, interruptible 1.7 to 38.3 %.

    The 12 x 24 shapes have no weather, so they may fall below the range, never above it.
    """
    whole = job_saving(year(shape)).foresight
    parts = job_saving(year(shape), interruptible=True).foresight
    assert 0.0 <= whole <= 0.40
    assert whole <= parts + 1e-12 <= 0.42


def test_perfect_foresight_overstates() -> None:
    """With weather on a shape the mean profile misses part of the saving; on the bare shape nothing."""
    bare, weather = job_saving(year("DE")), job_saving(weather_year("DE"))
    assert bare.overstated == pytest.approx(0.0, abs=1e-9)
    assert weather.foresight > bare.foresight
    assert 0.005 < weather.overstated < weather.foresight
    load, actual = np.full(8760, 1.0), weather_year("DE")
    known = saving(load, shift_within_window(load, 0.5, 1.5, actual), actual)
    guessed = saving(load, shift_within_window(load, 0.5, 1.5, mean_profile(actual)), actual)
    assert 0 < guessed < known < 0.4


def test_the_mean_profile_keeps_the_sums_of_months() -> None:
    values = weather_year("DE")
    assert np.bincount(MONTH_OF_HOUR, mean_profile(values)) == pytest.approx(
        np.bincount(MONTH_OF_HOUR, values)
    )


def sample_year() -> np.ndarray:
    """The sample year in the layout of Electricity Maps; its figures are invented."""
    text = hourly_files.year_of_electricity_maps().decode("utf-8-sig")
    return np.array([float(row[4]) for row in list(csv.reader(text.splitlines()))[1:]])


def test_savings_on_an_imported_year_are_plausible() -> None:
    """facts/levers.csv: an 8 h job within 24 h saves 1 to 37 % over 19 zones of 2023, perfect foresight."""
    found = job_saving(sample_year())
    assert 0.01 <= found.foresight <= 0.37
    assert found.profile <= found.foresight + 1e-12


def report() -> None:
    """Print the table for the page: ``python -m tests.model.test_shifting``."""
    rows = {shape: (job_saving(year(shape)), job_saving(year(shape), interruptible=True)) for shape in SHAPES}
    for shape, (whole, parts) in rows.items():
        weather = job_saving(weather_year(shape))
        print(
            f"{shape:14} 8 h in 24 h: {whole.foresight:6.1%}, in pieces {parts.foresight:6.1%}; with weather "
            f"{weather.foresight:6.1%}, by mean profile {weather.profile:6.1%}"
        )
    values = sample_year()
    print("sample year", job_saving(values), job_saving(values, interruptible=True))


if __name__ == "__main__":
    report()
