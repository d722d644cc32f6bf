"""Hour shapes: 12 x 24 means relative to the yearly mean, UTC."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np

from installers.catalog_build import places
from installers.catalog_build.common import read_facts

DAYS = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])


def write(facts: Path, folder: Path) -> int:
    """Write ``hour_shapes_odbl.csv`` and return the number of shapes."""
    series: dict[tuple[str, int], dict[int, dict[str, str]]] = {}
    for line in read_facts(facts, "hourly_profiles.csv"):
        key = (line["zone"], int(line["year"]))
        series.setdefault(key, {})[int(line["month_utc"])] = line
    hours = [f"h{hour:02d}" for hour in range(24)]
    head = ["id", "name", "zone", "month", *hours, "source", "year", "licence", "quality", "note"]
    count = 0
    with (folder / "hour_shapes_odbl.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head)
        for year, zones in places.SHAPES.items():
            for zone, name in zones.items():
                months = series[zone, year]
                if any(
                    "SUSPECT" in line["basis"] or "ODbL" not in line["licence"] for line in months.values()
                ):
                    raise ValueError(f"{zone} {year} is suspect or not ODbL")
                grams = np.array([[float(months[m][f"{h}_utc"]) for h in hours] for m in range(1, 13)])
                mean = float((grams.mean(axis=1) * DAYS).sum() / DAYS.sum())
                modelled = "modelled" in months[1]["basis"]
                note = (
                    "All hours are modelled by the publisher, not measured; shape only, scaled to the yearly factor."
                    if modelled
                    else "Shape only, scaled to the yearly factor. Life-cycle, flow-traced intensity."
                )
                for m in range(1, 13):
                    writer.writerow(
                        [zone, f"{name}, {year}", zone, m]
                        + [f"{value:.6f}" for value in grams[m - 1] / mean]
                        + [f"© Electricity Maps, ODbL 1.0. {months[m]['source']}", year]
                        + ["ODbL 1.0", "assumed" if modelled else "published", note]
                    )
                count += 1
    return count
