"""Climates: 12 x 24 means of dry and wet bulb, spread and memory of daily means.

Sources, in this order: the facts; hourly weather years inside packages of the Python index (fetched by the developer
into one folder, see ``FILES``); tables of .stat files copied by hand (``data/stations_3h.txt``); and, last, a
comparable place, marked ``assumed``. Only statistics are written, no weather file is shipped.

Run: ``python -m installers.catalog_build.climates --facts FOLDER --weather FOLDER``
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

import numpy as np

from greenplanner.catalog import psychrometrics as psy
from greenplanner.catalog.climates import HOUR_COLUMNS, Climate
from installers.catalog_build import climate_places as places
from installers.catalog_build.common import Record, read_facts, write_table

DAYS = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
MONTH_OF_DAY = np.repeat(np.arange(12), DAYS)
HERE = Path(__file__).parent
# Dry and wet daily means go together; median of the places of FILES (0.71 to 0.97).
CORRELATION = 0.93
# Monthly (max - min - daily range) over the spread of daily means, median of the places of FILES.
EXTREMES_PER_SD = 4.9
Statistics = dict[str, np.ndarray]


def statistics(dry: np.ndarray, wet: np.ndarray) -> Statistics:
    """Return the statistics of 8760 local hours: means (12, 24), sd, lag-1 and correlation (12,)."""
    dry, wet = dry.reshape(365, 24), np.minimum(wet, dry).reshape(365, 24)
    result: Statistics = {
        "db": np.array([dry[m == MONTH_OF_DAY].mean(axis=0) for m in range(12)]),
        "wb": np.array([wet[m == MONTH_OF_DAY].mean(axis=0) for m in range(12)]),
    }
    for name, values in (("dry", dry), ("wet", wet)):
        months = [values[m == MONTH_OF_DAY].mean(axis=1) for m in range(12)]
        result[f"{name}_sd"] = np.array([d.std(ddof=1) for d in months])
        result[f"{name}_lag1"] = np.array([np.corrcoef(d[:-1], d[1:])[0, 1] for d in months])
    pairs = [(dry[m == MONTH_OF_DAY].mean(axis=1), wet[m == MONTH_OF_DAY].mean(axis=1)) for m in range(12)]
    result["correlation"] = np.array([np.corrcoef(a, b)[0, 1] for a, b in pairs])
    return result


def from_facts(folder: Path) -> dict[str, tuple[Statistics, dict[str, str]]]:
    """Return the places of climate_profiles.csv by their name."""
    lines: dict[str, list[dict[str, str]]] = {}
    for line in read_facts(folder, "climate_profiles.csv"):
        lines.setdefault(line["site"], []).append(line)
    result = {}
    for site, months in lines.items():
        months.sort(key=lambda line: int(line["month"]))
        column = lambda name, months=months: np.array([float(line[name]) for line in months])  # noqa: E731
        stats: Statistics = {
            "db": np.stack([column(f"db_h{h:02d}_c") for h in range(24)], axis=1),
            "wb": np.stack([column(f"wb_h{h:02d}_c") for h in range(24)], axis=1),
            "dry_sd": column("db_daily_sd_c"),
            "dry_lag1": column("db_daily_lag1"),
            "wet_sd": column("wb_daily_sd_c"),
            "wet_lag1": column("wb_daily_lag1"),
            "correlation": np.full(12, CORRELATION),
        }
        result[site] = (stats, months[0])
    return result


def _epw(path: Path) -> tuple[np.ndarray, np.ndarray]:
    lines = path.read_text(encoding="latin-1").splitlines()[8:]
    cells = np.array([[float(x) for x in line.split(",")[6:10]] for line in lines if line.strip()])
    dew = np.minimum(cells[:, 1], cells[:, 0])
    return cells[:, 0], psy.wet_bulb_c(cells[:, 0], psy.saturation_pa(dew), cells[:, 3])


def _tmy3(path: Path) -> tuple[np.ndarray, np.ndarray]:
    with path.open(encoding="latin-1", newline="") as file:
        rows = list(csv.reader(file))
    head = rows[1]
    get = lambda name: np.array([float(row[head.index(name)]) for row in rows[2:]])  # noqa: E731
    dry, dew = get("Dry-bulb (C)"), get("Dew-point (C)")
    wet = psy.wet_bulb_c(dry, psy.saturation_pa(np.minimum(dew, dry)), get("Pressure (mbar)") * 100)
    return dry, wet


def _try(path: Path) -> tuple[np.ndarray, np.ndarray]:
    rows = [line.split() for line in path.read_text(encoding="utf-8-sig").splitlines()]
    start = next(i for i, row in enumerate(rows) if row[:3] == ["RW", "HW", "MM"]) + 1
    cells = np.array([[float(row[i]) for i in (5, 6, 11)] for row in rows[start:] if len(row) == 17])
    dry = cells[:, 0]
    return dry, psy.wet_bulb_from_humidity(dry, cells[:, 2] / 100, cells[:, 1] * 100)


def _nsrdb(path: Path, offset: float) -> np.ndarray:
    """Return the local hours of the dry bulb of a quarter-hourly UTC file."""
    with path.open(encoding="latin-1", newline="") as file:
        rows = list(csv.reader(file))
    if rows[1][7] != "0":
        raise ValueError(f"{path.name} is not in UTC")
    column = rows[2].index("Temperature")
    values = np.array([float(row[column]) for row in rows[3:]]).reshape(-1, 4).mean(axis=1)
    return np.roll(values, int(offset))


def hourly(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return dry and wet bulb (8760,) in local standard time of a weather year."""
    reader = {".epw": _epw, ".dat": _try}.get(path.suffix.lower(), _tmy3)
    dry, wet = reader(path)
    if dry.shape != (8760,):
        raise ValueError(f"{path.name}: {dry.shape} hours")
    return dry, wet


def daily_course(samples: np.ndarray) -> np.ndarray:
    """Return 24 hourly values through 8 three-hourly ones by trigonometric interpolation (12, 24)."""
    spectrum = np.fft.rfft(samples, axis=-1)
    spectrum[..., -1] *= 0.5
    full = np.zeros((*samples.shape[:-1], 13), dtype=complex)
    full[..., :5] = spectrum
    return np.fft.irfft(full, n=24, axis=-1) * 3


def stations(donors: dict[str, Statistics]) -> dict[str, Statistics]:
    """Return the places of ``stations_3h.txt``: means as printed, spread and memory estimated."""
    blocks: dict[str, list[list[str]]] = {}
    for line in (HERE / "data" / "stations_3h.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("="):
            block = blocks.setdefault(line[1:].strip(), [])
        elif not line.startswith("#"):
            block.append(line.split())
    result = {}
    for key, rows in blocks.items():
        place = places.STATIONS[key]
        table = np.array([[float(x) for x in row] for row in rows[:16]])
        if table.shape != (16, 12):
            raise ValueError(f"{key}: {table.shape}")
        dry, dew = daily_course(table[:8].T), daily_course(table[8:].T)
        pressure = psy.pressure_pa(place["elevation_m"])
        wet = psy.wet_bulb_c(dry, psy.saturation_pa(np.minimum(dew, dry)), pressure)
        donor = donors[str(place["donor"])]
        extremes = {row[0]: np.array([float(x) for x in row[1:]]) for row in rows[16:]}
        sd = donor["dry_sd"]
        if extremes:
            span = extremes["max"] - extremes["min"] - np.ptp(dry, axis=1)
            sd = np.maximum(span / EXTREMES_PER_SD, 0.5)
        result[key] = {
            "db": dry,
            "wb": wet,
            "dry_sd": sd,
            "wet_sd": sd * np.minimum(donor["wet_sd"] / donor["dry_sd"], 1.2),
            "dry_lag1": donor["dry_lag1"],
            "wet_lag1": donor["wet_lag1"],
            "correlation": donor["correlation"],
        }
    return result


def dry_only(path: Path, place: Record, donor: Statistics) -> Statistics:
    """Return a place with a measured dry bulb and the donor's wet-bulb depression by month and hour."""
    dry = _nsrdb(path, float(place["utc_offset_h"]))
    stats = statistics(dry, dry)
    depression = donor["db"] - donor["wb"]
    stats["wb"] = stats["db"] - depression
    stats["wet_sd"] = stats["dry_sd"] * np.minimum(donor["wet_sd"] / donor["dry_sd"], 1.2)
    stats["wet_lag1"], stats["correlation"] = donor["wet_lag1"], donor["correlation"]
    return stats


def build(facts: Path, weather: Path, folder: Path) -> int:
    """Write ``climates.csv`` and ``climate_hours.csv`` and return the number of places."""
    table: dict[str, tuple[Record, Statistics]] = {}
    for site, (stats, line) in from_facts(facts).items():
        if site not in places.FACTS:
            continue
        record = dict(places.FACTS[site])
        record |= {
            "lat": float(line["latitude"]),
            "lon": float(line["longitude"]),
            "elevation_m": float(line["elevation_m"]),
            "utc_offset_h": float(line["utc_offset_h"]),
            "source": line["source"],
            "licence": line["licence"],
            "years": line["years"],
            "quality": "published",
            "note": f"Correlation of dry and wet daily means assumed ({CORRELATION}).",
        }
        table[record["id"]] = (record, stats)
    for file, place in places.FILES.items():
        table[place["id"]] = ({"quality": "published", **place}, statistics(*hourly(weather / file)))
    known = {key: stats for key, (_, stats) in table.items()}
    for key, stats in stations(known).items():
        place = {k: v for k, v in places.STATIONS[key].items() if k != "donor"}
        donor = places.STATIONS[key]["donor"]
        place["note"] = (
            "Means: 3-hourly values of the printed table, hours between by trigonometric interpolation (0.2 K rms); wet bulb of "
            f"the mean dry bulb and dew point. Memory (and spread where no extremes were read) from {donor}: assumed."
        )
        table[key] = ({"quality": "published", **place}, stats)
    for file, place in places.DRY_ONLY.items():
        record = {k: v for k, v in place.items() if k != "donor"}
        record["note"] = (
            f"Dry bulb of 2019; wet bulb by the depression of {place['donor']} at the same month and hour: assumed."
        )
        stats = dry_only(weather / file, place, known[place["donor"]])
        table[place["id"]] = ({"quality": "assumed", **record}, stats)
    for alias in places.ALIASES:
        other, stats = table[alias["like"]]
        record = {**other, **{k: v for k, v in alias.items() if k != "like"}, "quality": "assumed"}
        record["note"] = f"No station of its own at hand: the statistics of {alias['like']}. {alias['why']}"
        record.pop("why")
        table[alias["id"]] = (record, stats)
    rows = [record for record, _ in table.values()]
    rows.sort(key=lambda row: str(row["id"]))
    for row in rows:
        row["year"] = (
            int(str(row.get("years", "2023"))[-4:]) if str(row.get("years", ""))[-4:].isdigit() else 2023
        )
    write_table(folder, "climates.csv", Climate, rows)
    with (folder / "climate_hours.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HOUR_COLUMNS)
        for row in rows:
            stats = table[row["id"]][1]
            for month in range(12):
                head = [f"{stats[name][month]:.2f}" for name in HOUR_COLUMNS[2:7]]
                dry = np.round(stats["db"][month], 1)
                wet = np.minimum(np.round(stats["wb"][month], 1), dry)
                writer.writerow([row["id"], month + 1, *head, *(f"{v:.1f}" for v in (*dry, *wet))])
    return len(rows)


def main() -> None:
    """Parse the command line and build."""
    root = HERE.parents[1]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--facts", type=Path, required=True)
    parser.add_argument("--weather", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=root / "resources" / "catalog")
    options = parser.parse_args()
    print(build(options.facts, options.weather, options.out), "climates")


if __name__ == "__main__":
    main()
