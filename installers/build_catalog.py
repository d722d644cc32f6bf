"""Build the tables of ``resources/catalog`` from the reference facts (developer tool).

Run from the repository root: ``python installers/build_catalog.py --facts DIR``
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from greenplanner.catalog import rows  # noqa: E402
from greenplanner.catalog.inference_items import InferenceItem  # noqa: E402
from greenplanner.catalog.store import Catalog  # noqa: E402
from installers.catalog_build import (  # noqa: E402
    accelerators,
    items,
    lever_evidence,
    losses,
    money,
    official,
    readme,
    regions,
    servers,
    shapes,
    sources,
    zones,
)
from installers.catalog_build.common import Record, write_table  # noqa: E402

VERSION = "2026.11"
Check = tuple[str, float, float | None, float, str]


def cross_check(facts: Path, countries: dict[str, Record]) -> list[Check]:
    """Compare derived direct factors with official ones: mark those within 25 %, widen the other ranges."""
    earlier = regions.lifecycle_of_2023(facts)
    table = []
    for code, (grams, source) in official.CHECKS.items():
        row = countries[code]
        derived = row["direct_kg_per_kwh"] * 1000
        share = row["direct_kg_per_kwh"] / row["lifecycle_kg_per_kwh"]
        same_year = earlier[code] * share if code in earlier else None
        table.append((code, derived, same_year, grams, source))
        if abs(derived / grams - 1) <= 0.25:
            row["direct_kg_per_kwh_quality"] = "cross-checked"
            row["direct_kg_per_kwh_source"] += f"; {source} has {grams:g} g/kWh"
        else:
            row["direct_kg_per_kwh_low"] = min(row["direct_kg_per_kwh_low"], grams / 1000)
            row["direct_kg_per_kwh_high"] = max(row["direct_kg_per_kwh_high"], grams / 1000)
            row["upstream_kg_per_kwh_low"] = min(
                row["upstream_kg_per_kwh_low"], max(0.0, row["lifecycle_kg_per_kwh"] - grams / 1000)
            )
            row["note"] += (
                f" {source} has {grams:g} g/kWh ({derived / grams - 1:+.0%} here): the range takes it in, "
                "and an official row is in this table."
            )
    return sorted(table)


def build(facts: Path, folder: Path) -> dict[str, int]:
    """Write all tables and return the number of rows of each."""
    folder.mkdir(parents=True, exist_ok=True)
    countries = regions.world(facts)
    table = cross_check(facts, countries)
    names = {key: row["name"] for key, row in countries.items()}
    region_rows = (
        list(countries.values())
        + regions.united_states(facts, countries["USA"])
        + regions.china(facts, countries["CHN"])
        + regions.official_rows(countries)
    )
    tables: dict[str, tuple[type[rows.Row], list[Record]]] = {
        "accelerators.csv": (rows.Accelerator, accelerators.accelerators(facts)),
        "servers.csv": (rows.Server, servers.records()),
        "cpus.csv": (rows.Cpu, accelerators.cpus(facts)),
        "regions.csv": (rows.Region, region_rows),
        "regions_electricitymaps_odbl.csv": (rows.Region, zones.records(facts)),
        "source_factors.csv": (rows.SourceFactor, sources.records()),
        "losses.csv": (rows.Loss, losses.losses(names)),
        "residual_mix.csv": (rows.Residual, losses.residuals(facts, names)),
        "electricity_prices.csv": (rows.Price, money.prices(facts, names)),
        "currencies.csv": (rows.Currency, money.currencies()),
        "constants.csv": (rows.Constant, money.constants()),
        "inference_items.csv": (InferenceItem, items.records(facts)),
    }
    result = {name: write_table(folder, name, kind, records) for name, (kind, records) in tables.items()}
    result["hour_shapes_odbl.csv"] = shapes.write(facts, folder)
    result |= lever_evidence.write(facts, folder)
    (folder / "VERSION").write_text(VERSION + "\n", encoding="utf-8", newline="\n")
    readme.write(folder, VERSION, result, table)
    return result


def main() -> None:
    """Parse the command line, build, load what was built."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--facts", type=Path, required=True, help="folder with grid.csv, hardware.csv and the others"
    )
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "catalog")
    options = parser.parse_args()
    for name, count in build(options.facts, options.out).items():
        print(f"{name:40} {count:5}")
    catalog = Catalog(options.out)
    print(f"loads: version {catalog.version}, hash {catalog.hash}")


if __name__ == "__main__":
    main()
