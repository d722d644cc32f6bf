"""Cooling systems and their parameters: ``cooling_systems.csv`` and ``cooling_parameters.csv``.

Fitted values come from ``data/cooling_fit.csv``, which ``installers/fit_cooling.py`` writes.

Run: ``python -m installers.catalog_build.cooling_tables``
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

from greenplanner.catalog.cooling import COMMON, CoolingParameter, CoolingSystem
from installers.catalog_build.common import Record, write_table
from installers.catalog_build.cooling_values import (
    COMMON_ROWS,
    FITTED,
    LEI,
    OWN,
    OWN_VALUES,
    RECALLED,
    SYSTEMS,
)

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FIT_FILE = HERE / "data" / "cooling_fit.csv"

FIT_SOURCE = f"fitted by installers/fit_cooling.py to {LEI}, ten of fifteen climates"


def fitted() -> dict[str, dict[str, float]]:
    """Return the fitted values by system, empty before the first fit."""
    result: dict[str, dict[str, float]] = {}
    if FIT_FILE.exists():
        with FIT_FILE.open(encoding="utf-8", newline="") as file:
            for line in csv.DictReader(file):
                result.setdefault(line["system"], {})[line["parameter"]] = float(line["value"])
    return result


def systems() -> list[Record]:
    """Return the rows of ``cooling_systems.csv``."""
    result = []
    for (
        key,
        name,
        group,
        medium,
        economizer,
        rejection,
        adiabatic,
        pue,
        wue,
        source,
        year,
        quality,
    ) in SYSTEMS:
        note = "Ranges over the 15 ASHRAE climates, 5th to 95th percentile." if source == LEI else ""
        if source == RECALLED:
            note = "No published source: parameters and ranges are assumed."
        result.append(
            {
                "id": key,
                "name": name,
                "group": group,
                "medium": medium,
                "economizer": economizer,
                "rejection": rejection,
                "adiabatic": "true" if adiabatic else "false",
                "compressor": "true",
                "pue_low": pue[0],
                "pue_high": pue[1],
                "wue_low": wue[0],
                "wue_high": wue[1],
                "source": source,
                "year": year,
                "licence": "figures cited",
                "quality": quality,
                "note": note,
            }
        )
    return result


def parameters() -> list[Record]:
    """Return the rows of ``cooling_parameters.csv``."""
    rows: list[Record] = []
    for name, (value, low, high, unit, source, year, quality, note) in COMMON_ROWS.items():
        rows.append(_row(COMMON, name, value, (low, high), unit, source, year, quality, note, fit=False))
    fits = fitted()
    for system, own in OWN_VALUES.items():
        bounds = FITTED.get(system, {})
        merged = (
            own | {name: COMMON_ROWS[name][0] for name in bounds if name not in own} | fits.get(system, {})
        )
        for name, value in merged.items():
            _, low, high, unit, *_ = COMMON_ROWS[name]
            is_fit = name in fits.get(system, {})
            rows.append(
                _row(
                    system,
                    name,
                    value,
                    bounds[name] if is_fit else (low, high),
                    unit,
                    FIT_SOURCE if is_fit else OWN,
                    2022 if is_fit else 2026,
                    "assumed",
                    "",
                    fit=is_fit,
                )
            )
    return rows


def _row(
    system: str, name: str, value: float, bounds: tuple[float, float], unit: str, source: str, year: int,
    quality: str, note: str, *, fit: bool,
) -> Record:  # fmt: skip
    return {
        "id": f"{system}/{name}", "name": name.replace("_", " "), "system": system, "parameter": name,
        "value": float(value), "value_low": float(bounds[0]), "value_high": float(bounds[1]), "unit": unit,
        "fitted": "true" if fit else "false", "source": source, "year": year, "licence": "own" if not fit else
        "figures cited", "quality": quality, "note": note,
    }  # fmt: skip


def write(folder: Path) -> dict[str, int]:
    """Write both tables and return their numbers of rows."""
    return {
        "cooling_systems.csv": write_table(folder, "cooling_systems.csv", CoolingSystem, systems()),
        "cooling_parameters.csv": write_table(
            folder, "cooling_parameters.csv", CoolingParameter, parameters()
        ),
    }


def main() -> None:
    """Parse the command line and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "catalog")
    for name, count in write(parser.parse_args().out).items():
        print(f"{name:30} {count:5}")


if __name__ == "__main__":
    main()
