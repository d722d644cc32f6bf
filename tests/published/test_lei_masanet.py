"""The ten systems of Lei and Masanet 2022 in fifteen climates: fitted on ten, judged on all and on the
five unseen.

Run with ``-s`` to see the tables.
"""

from __future__ import annotations

from functools import cache
from itertools import combinations

import numpy as np

from greenplanner.catalog.climates import default_climates
from greenplanner.catalog.cooling import default_cooling
from greenplanner.model.climate import weather_of
from greenplanner.model.cooling import cooling_hours
from installers.fit_cooling import HELD_OUT, PLACES, published

SYSTEMS = [f"lm-{number}" for number in range(1, 11)]
ZONES = list(PLACES)
METRICS = ("pue", "wue")
UNSEEN = np.array([zone in HELD_OUT for zone in ZONES])


@cache
def computed() -> np.ndarray:
    """PUE and WUE, array (2, 10 systems, 15 zones)."""
    climates, cooling = default_climates(), default_cooling()
    weather = [weather_of(climates, PLACES[zone]) for zone in ZONES]
    dry, wet = np.stack([w.dry_c for w in weather]), np.stack([w.wet_c for w in weather])
    elevation = np.array([[w.elevation_m] for w in weather])
    return np.stack(
        [np.stack(cooling_hours(cooling.spec(s), dry, wet, elevation_m=elevation).annual()) for s in SYSTEMS],
        axis=1,
    )


@cache
def bands() -> np.ndarray:
    """The published (low, high), array (2 metrics, 10 systems, 15 zones, 2)."""
    facts = published()
    return np.array([[[facts[s, m][zone] for zone in ZONES] for s in SYSTEMS] for m in METRICS])


def inside() -> np.ndarray:
    low, high = np.moveaxis(bands(), -1, 0)
    return (computed() >= low) & (computed() <= high)


def ranks() -> tuple[np.ndarray, np.ndarray]:
    """Which pairs differ by 0.10 or more (pairs, zones), and which of them rank right."""
    middle, found = bands()[0].mean(axis=-1), computed()[0]
    pairs = list(combinations(range(len(SYSTEMS)), 2))
    facts = np.array([middle[i] - middle[j] for i, j in pairs])
    model = np.array([found[i] - found[j] for i, j in pairs])
    counted = np.abs(facts) >= 0.10 - 1e-9
    return counted, counted & (np.sign(facts) == np.sign(model))


def test_the_table_and_its_shares() -> None:
    hits = inside()
    for row, metric in enumerate(METRICS):
        print(f"\n{metric.upper()}: model [low-high], * unseen climate, ! outside")
        print(
            f"{'':6}" + "".join(f"{z + ('*' if u else ''):>18}" for z, u in zip(ZONES, UNSEEN, strict=True))
        )
        for s, system in enumerate(SYSTEMS):
            cells = []
            for z in range(len(ZONES)):
                low, high = bands()[row, s, z]
                mark = " " if hits[row, s, z] else "!"
                cells.append(f"{computed()[row, s, z]:.3f}{mark}[{low:.2f}-{high:.2f}]")
            print(f"{system:6}" + "".join(f"{cell:>18}" for cell in cells))
        print(
            f"inside: all {hits[row].mean():.1%}, fitted climates {hits[row][:, ~UNSEEN].mean():.1%}, "
            f"unseen climates {hits[row][:, UNSEEN].mean():.1%}"
        )
    assert hits.mean() >= 0.90
    assert hits[0].mean() >= 0.90
    assert hits[1].mean() >= 0.90
    assert hits[:, :, UNSEEN].mean() >= 0.90


def test_systems_that_differ_by_a_tenth_rank_right() -> None:
    counted, right = ranks()
    share, unseen = right.sum() / counted.sum(), right[:, UNSEEN].sum() / counted[:, UNSEEN].sum()
    print(
        f"\nranked right: all {share:.1%} of {counted.sum()}, "
        f"unseen {unseen:.1%} of {counted[:, UNSEEN].sum()}"
    )
    assert share >= 0.95
    assert unseen >= 0.95


def test_distance_from_the_middles_and_what_a_constant_would_reach() -> None:
    """The bands are wide: distance from the middle in half bands tells more, beside a constant per system."""
    low, high = np.moveaxis(bands(), -1, 0)
    middle, half = (low + high) / 2, (high - low) / 2
    constant = np.broadcast_to(middle[:, :, ~UNSEEN].mean(axis=2, keepdims=True), middle.shape)
    for name, values in (("model", computed()), ("constant", constant)):
        distance = np.abs(values - middle) / half
        hit = distance <= 1
        print(
            f"\n{name:9} unseen climates: inside {hit[:, :, UNSEEN].mean():.1%}, "
            f"mean distance PUE {distance[0][:, UNSEEN].mean():.2f}, WUE {distance[1][:, UNSEEN].mean():.2f}"
        )
    distance = np.abs(computed() - middle) / half
    assert distance[:, :, UNSEEN].mean() < 0.30
    assert distance.max() < 1.0


def test_the_model_follows_the_climate_and_not_only_the_level() -> None:
    """Where the published middles of a system vary by 0.10 or more with the climate, so does the model."""
    middle, found = bands()[0].mean(axis=-1), computed()[0]
    for s, system in enumerate(SYSTEMS):
        correlation = np.corrcoef(middle[s], found[s])[0, 1]
        print(f"{system:6} range {np.ptp(middle[s]):.2f} model {np.ptp(found[s]):.2f} r {correlation:.2f}")
        if np.ptp(middle[s]) >= 0.10:
            assert correlation > 0.8
