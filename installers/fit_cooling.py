"""Fit the ten systems of Lei and Masanet 2022 on ten climates (developer tool).

For each system the annual PUE and WUE of the ten climates are drawn towards the middle of the published
5th to 95th
percentile, in units of half that range, within physical bounds and with a weak pull towards the values
before the fit.
The other five climates are never seen here; ``tests/published/test_lei_masanet.py`` judges them.

Run from the repository root: ``python installers/fit_cooling.py``; then write the tables with
``python -m installers.catalog_build.cooling_tables``.
"""

from __future__ import annotations

import csv
import sys
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from greenplanner.catalog.climates import Climates  # noqa: E402
from greenplanner.catalog.cooling import Cooling, CoolingSpec  # noqa: E402
from greenplanner.model.climate import weather_of  # noqa: E402
from greenplanner.model.cooling import cooling_hours  # noqa: E402
from installers.catalog_build import cooling_tables, cooling_values  # noqa: E402

PUBLISHED = ROOT / "tests" / "published" / "lei_masanet_2022.csv"
# Climate zone -> place. Helena has no file at hand: Great Falls, 120 km away, stands for zone 6B.
PLACES = {
    "1A": "miami", "2A": "houston", "2B": "phoenix", "3A": "atlanta", "3B": "las-vegas",
    "3C": "san-francisco", "4A": "ashburn", "4B": "albuquerque", "4C": "seattle", "5A": "chicago",
    "5B": "denver", "6A": "minneapolis", "6B": "great-falls", "7": "duluth", "8": "fairbanks",
}  # fmt: skip
# Chosen before the first fit: each thermal group once, humid, dry and marine.
HELD_OUT = ("2A", "3B", "4C", "5A", "7")
STEP = 5  # every fifth hour, prime to 24, is enough for a fit
EVALUATIONS = 900
PULL = 0.02


def published() -> dict[tuple[str, str], dict[str, tuple[float, float]]]:
    """Return (low, high) by (system, metric) and zone."""
    result: dict[tuple[str, str], dict[str, tuple[float, float]]] = {}
    with PUBLISHED.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            key = (line["system"], line["metric"])
            result.setdefault(key, {})[line["zone"]] = (float(line["low"]), float(line["high"]))
    return result


def loss(
    spec: CoolingSpec, names: list[str], point: np.ndarray, data: tuple[np.ndarray, ...], start: np.ndarray
) -> float:
    """Return the mean squared distance from the middles, in half ranges, plus the pull."""
    dry, wet, elevation, target, half, span = data
    values = dict(spec.values) | dict(zip(names, point, strict=True))
    hours = cooling_hours(CoolingSpec(spec.system, values), dry, wet, 1.0, elevation_m=elevation)
    found = np.stack(hours.annual())
    # Beyond the range the square grows steeper: what counts is to be inside.
    distance = (found - target) / half
    outside = np.maximum(np.abs(distance) - 0.8, 0.0)
    return float((distance**2 + 20 * outside**2).mean() + PULL * (((point - start) / span) ** 2).mean())


def fit(
    spec: CoolingSpec, bounds: dict[str, tuple[float, float]], data: tuple[np.ndarray, ...]
) -> dict[str, float]:
    """Return the best point: an evolution strategy (1 + 1) with adapted steps and a fixed seed."""
    names = list(bounds)
    low, high = np.array([bounds[name] for name in names]).T
    start = np.clip(np.array([spec[name] for name in names]), low, high)
    data = (*data, high - low)
    random = np.random.Generator(np.random.PCG64(2022))
    best, score = start, loss(spec, names, start, data, start)
    step = 0.2
    for _ in range(EVALUATIONS):
        # Few coordinates at a time: the parameters have very different effects.
        moved = random.random(len(names)) < 0.4
        trial = np.clip(best + moved * random.standard_normal(len(names)) * step * (high - low), low, high)
        value = loss(spec, names, trial, data, start)
        if value < score:
            best, score, step = trial, value, min(step * 1.4, 0.4)
        else:
            step = max(step * 0.985, 0.004)
    print(
        f"{spec.system.id:6} loss {score:.3f}", dict(zip(names, np.round(best, 3), strict=True)), flush=True
    )
    return {name: float(np.round(value, 4)) for name, value in zip(names, best, strict=True)}


def main() -> None:
    """Fit all ten systems and write ``data/cooling_fit.csv``."""
    folder = ROOT / "resources" / "catalog"
    cooling_tables.FIT_FILE.unlink(missing_ok=True)
    cooling_tables.write(folder)
    cooling, climates, facts = Cooling(folder), Climates(folder), published()
    zones = [zone for zone in PLACES if zone not in HELD_OUT]
    weather = [weather_of(climates, PLACES[zone]) for zone in zones]
    dry = np.stack([hours.dry_c[::STEP] for hours in weather])
    wet = np.stack([hours.wet_c[::STEP] for hours in weather])
    elevation = np.array([[hours.elevation_m] for hours in weather])
    rows = []
    begin = time.perf_counter()
    for system, bounds in cooling_values.FITTED.items():
        ranges = np.array([[facts[system, metric][zone] for zone in zones] for metric in ("pue", "wue")])
        middle, half = ranges.mean(axis=2), np.diff(ranges, axis=2)[..., 0] / 2
        found = fit(cooling.spec(system), bounds, (dry, wet, elevation, middle, half))
        rows += [(system, name, value) for name, value in found.items()]
    with cooling_tables.FIT_FILE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["system", "parameter", "value"])
        writer.writerows(rows)
    cooling_tables.write(folder)
    print(f"{time.perf_counter() - begin:.0f} s")


if __name__ == "__main__":
    main()
