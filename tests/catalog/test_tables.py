"""Every row of the shipped catalog tables."""

from __future__ import annotations

import csv
import math
import re
from pathlib import Path

import numpy as np
import pytest

from greenplanner import resources
from greenplanner.catalog import rows
from greenplanner.catalog.climates import Climate
from greenplanner.catalog.impacts import Fuel, Refrigerant, Stress
from greenplanner.catalog.models import Model
from greenplanner.catalog.renewables import Renewable
from greenplanner.catalog.store import FLAT, SHAPE_FILE, TABLES, Catalog, default_catalog
from greenplanner.catalog.target_standards import TargetStandard

CATALOG: Catalog = default_catalog()
FOLDER: Path = CATALOG.folder
SHARES = ("coal", "gas", "oil", "nuclear", "hydro", "wind", "solar", "bio", "other")
DAYS = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])

# Lowest and highest value that a column may have, in the unit of its name.
BOUNDS = {
    "launch_year": (1990, 2027), "tdp_w": (1, 30_000), "max_w": (1, 30_000), "idle_w": (0.1, 15_000),
    "fp32_tflops": (0.1, 1e4), "tf32_tflops": (0.1, 1e4), "bf16_tflops": (0.1, 2e4), "fp8_tflops": (0.1, 2e4),
    "int8_tops": (0.1, 2e4), "fp4_tflops": (0.1, 5e4), "memory_gb": (0, 20_000), "memory_gb_per_s": (1, 3e7),
    "die_mm2": (10, 50_000), "process_nm": (2, 45), "embodied_kg": (0.5, 1e5), "price_usd": (50, 1e7),
    "accelerators_per_server": (1, 1024), "rated_max_w": (100, 2e5), "host_idle_w": (1, 5e4),
    "host_max_w": (5, 1e5),
    "storage_drives": (0, 200), "network_ports": (0, 200), "psu_efficiency": (0.8, 0.98), "cores": (4, 400),
    "direct_kg_per_kwh": (0, 1.5), "lifecycle_kg_per_kwh": (0, 2.5), "upstream_kg_per_kwh": (0, 1.0),
    "water_l_per_kwh": (0, 110), "utc_offset_h": (-12, 14), "mix_year": (2000, 2026), "loss": (0.003, 0.5),
    "fossil_kg_per_kwh": (0.3, 1.2),
    "kg_per_kwh": (0.005, 1.2), "usd_per_kwh": (0.01, 0.6), "per_usd": (0.1, 50_000), "value": (0, 2e4),
    "lat": (-90, 90), "lon": (-180, 180), "elevation_m": (-100, 4000), "capacity_factor": (0.05, 0.6),
    "params_b": (0.01, 1e4), "active_params_b": (0.01, 1e4), "layers": (4, 500), "hidden_size": (256, 65536),
    "kv_heads": (1, 256), "head_dim": (32, 512), "kv_elements": (1000, 1e7), "context": (128, 2e7),
    "tokens_b": (1, 1e5), "training_flops": (1e18, 1e27), "largest_b": (0.1, 1e6), "mfu": (0.05, 0.6),
    "power_share": (0.3, 1.0), "wh_per_item": (0.001, 1000), "busy_w": (1, 30_000),
    "score": (1, 5), "factor": (1, 2),
    "direct_kg_per_l": (0, 4), "biogenic_kg_per_l": (0, 4), "upstream_kg_per_l": (0, 2),
    "units_per_l_diesel": (0.5, 2), "gwp_ar6": (0, 30_000), "gwp_ar5": (0, 30_000),
    "withdrawal_l_per_kwh": (0, 250), "kg_per_unit": (0.1, 500), "kg": (1, 5000), "years": (1, 10),
    "target_year": (2025, 2060), "net_zero_year": (2030, 2060), "reduction": (0, 1), "limit": (0, 100),
    "rate_per_year": (0, 0.2), "minimum_rate": (0, 0.2), "residual_share": (0, 1),
    "pue": (1, 3), "wue": (0, 10), "year": (2000, 2026), **dict.fromkeys(SHARES, (0, 1)),
}  # fmt: skip
ALL_ROWS = [(table, row) for table in CATALOG.tables for row in CATALOG.tables[table].values()]
IDS = [f"{table}-{row.id}" for table, row in ALL_ROWS]


def base_of(field: str) -> str:
    """Return the field that a range column belongs to."""
    return re.sub(r"_(low|high)$", "", field)


@pytest.mark.parametrize(("table", "row"), ALL_ROWS, ids=IDS)
def test_row_is_sound(table: str, row: rows.Row) -> None:
    """Source, year, licence, quality; values in range; low <= value <= high; assumed values have both."""
    assert row.id == row.id.strip()
    assert row.name.strip()
    assert row.source.strip()
    assert row.licence.strip()
    assert 2000 <= row.year <= 2026
    # Temperatures of a cooling system may be below zero; its module checks each against its bounds.
    least = -100 if table == "cooling_parameters" else 0
    for field in row.__struct_fields__:
        value = getattr(row, field)
        if isinstance(value, bool) or not isinstance(value, int | float):
            continue
        assert math.isfinite(value), field
        low, high = BOUNDS[base_of(field)]
        if not field.endswith(("_low", "_high")) and not least:
            assert low <= value <= high, f"{field} = {value}"
        if f"{field}_low" in row.__struct_fields__:
            below, above = getattr(row, f"{field}_low"), getattr(row, f"{field}_high")
            if (getattr(row, f"{field}_quality", None) or row.quality) == "assumed":
                assert None not in (below, above), f"{field} is assumed and has no range"
            if below is not None:
                assert least <= below <= value, f"{field}: {below} .. {value}"
            if above is not None:
                assert value <= above, f"{field}: {value} .. {above}"


def test_no_id_twice_in_a_file() -> None:
    """The loader refuses it too; this looks at the files themselves."""
    for _, files in TABLES.values():
        seen: list[str] = []
        for name in files:
            with (FOLDER / name).open(encoding="utf-8", newline="") as file:
                seen += [record["id"] for record in csv.DictReader(file)]
        assert len(seen) == len(set(seen))


def test_files_are_clean() -> None:
    """UTF-8 with LF, header equal to the fields of the row type, nothing read as not-a-number."""
    for row_type, files in TABLES.values():
        for name in files:
            data = (FOLDER / name).read_bytes()
            assert b"\r" not in data
            assert data.endswith(b"\n")
            head = data.decode().splitlines()[0].split(",")
            assert sorted(head) == sorted(row_type.__struct_fields__), name
    assert CATALOG.region("NAM").name == "Namibia"


def test_odbl_rows_only_in_odbl_files() -> None:
    """Share-alike data stays in files of its own, and nothing else is in them."""
    names = [name for _, files in TABLES.values() for name in files] + [SHAPE_FILE]
    for name in names:
        with (FOLDER / name).open(encoding="utf-8", newline="") as file:
            for record in csv.DictReader(file):
                assert record["licence"].startswith("ODbL") == name.endswith("_odbl.csv"), (
                    name,
                    record["id"],
                )
                if name.endswith("_odbl.csv"):
                    assert "Electricity Maps" in record["source"]
                else:
                    assert "Electricity Maps" not in record["source"] + record.get("mix_source", "")


REGIONS = list(CATALOG.tables["regions"].values())


@pytest.mark.parametrize("region", REGIONS, ids=[row.id for row in REGIONS])
def test_region(region: rows.Region) -> None:
    """Mix adds up, direct + upstream = life-cycle, references exist, the marker of rows without a mix."""
    shares = [getattr(region, key) for key in SHARES]
    if any(share is not None for share in shares):
        assert None not in shares
        assert abs(sum(shares) - 1) <= 0.02
        assert region.mix_year
        assert region.mix_source
    assert region.direct_kg_per_kwh is not None
    assert region.upstream_kg_per_kwh is not None
    if region.lifecycle_kg_per_kwh is not None:
        whole = region.direct_kg_per_kwh + region.upstream_kg_per_kwh
        assert whole == pytest.approx(region.lifecycle_kg_per_kwh, abs=2e-6)
    assert region.shape == FLAT or region.shape in CATALOG.tables["shapes"]
    assert region.utc_offset_h is not None
    assert region.water_l_per_kwh is not None
    assert region.parent is None or region.parent in CATALOG.tables["regions"]
    assert region.country is None or region.level == "country" or region.country
    assert region.series
    assert region.basis
    if region.note.startswith("NO-MIX"):
        assert region.upstream_kg_per_kwh == 0
        assert region.direct_kg_per_kwh == region.lifecycle_kg_per_kwh
    elif region.lifecycle_kg_per_kwh and not any(shares):
        assert region.mix_source, "split without a mix"


@pytest.mark.parametrize("key", list(CATALOG.tables["shapes"]))
def test_shape(key: str) -> None:
    """The hour-weighted mean over the 8 760 hours is 1; the dirtiest hour is no absurd multiple."""
    values = CATALOG.shape_values(key)
    assert values.shape == (12, 24)
    assert (values.mean(axis=1) * DAYS).sum() / 365 == pytest.approx(1, abs=1e-6)
    assert values.min() > 0.1
    assert values.max() < 3.5
    assert not values.flags.writeable


def test_counts() -> None:
    """Enough to choose from, all kinds there."""
    accelerators = CATALOG.tables["accelerators"].values()
    assert len(accelerators) >= 90
    assert {row.kind for row in accelerators} >= {"GPU", "TPU", "NPU", "ASIC", "FPGA", "APU", "edge"}  # type: ignore[attr-defined]
    assert len(CATALOG.tables["cpus"]) == 15
    assert len(CATALOG.tables["shapes"]) == 40
    assert len(CATALOG.tables["losses"]) >= 41
    assert CATALOG.for_region("losses", "WLD")
    assert set(CATALOG.tables["sources"]) == set(SHARES)
    series = [row.series for row in REGIONS]
    assert series.count("world-2025") == 214
    assert series.count("egrid-2023") == 28 + 51
    assert series.count("china-2023") == 30 + 7 + 2


@pytest.mark.parametrize("key", list(CATALOG.tables["accelerators"]))
def test_accelerator_is_complete(key: str) -> None:
    """Whatever a plan needs of an accelerator is there, and its server exists."""
    row = CATALOG.accelerator(key)
    assert row.server in CATALOG.tables["servers"]
    for field in ("tdp_w", "max_w", "idle_w", "embodied_kg", "price_usd"):
        quantity = row.quantity(field, "accelerators")
        assert (
            quantity is not None and quantity.low is not None and quantity.high is not None
        ) or field == "tdp_w"
    assert row.idle_w is not None
    assert row.max_w is not None
    assert row.idle_w < row.max_w
    assert any((row.bf16_tflops, row.int8_tops, row.fp32_tflops, row.fp8_tflops)) or row.kind == "FPGA"


@pytest.mark.parametrize("key", list(CATALOG.tables["servers"]))
def test_server_is_complete(key: str) -> None:
    """A server has every default that a fleet takes from it; idle is below full power."""
    row = CATALOG.server(key)
    for field in ("host_idle_w", "host_max_w", "memory_gb", "storage_drives", "network_ports",
                  "psu_efficiency", "embodied_kg", "price_usd"):  # fmt: skip
        assert getattr(row, field) is not None, field
    assert row.host_idle_w <= row.host_max_w  # type: ignore[operator]


def test_references_between_tables() -> None:
    """Losses, residual mixes and prices name regions that exist; every server has a use."""
    for table in ("losses", "residuals", "prices"):
        named = [row.region for row in CATALOG.tables[table].values()]  # type: ignore[attr-defined]
        assert len(named) == len(set(named))
        assert set(named) <= CATALOG.tables["regions"].keys()
    for row in CATALOG.tables["losses"].values():
        assert isinstance(row, rows.Loss)
        assert row.convention in ("delivered", "generation")


def test_defaults_of_the_attribute_table() -> None:
    """Each default that is a constant or a catalog field can be had."""
    fields = {
        "accelerator": rows.Accelerator, "server": rows.Server, "region": rows.Region, "loss": rows.Loss,
        "residual": rows.Residual, "price": rows.Price, "currency": rows.Currency,
        "climate": Climate, "solar": Renewable, "wind": Renewable, "model": Model,
        "fuel": Fuel, "refrigerant": Refrigerant, "stress": Stress, "standard": TargetStandard,
    }  # fmt: skip
    with resources.path("attributes.csv").open(encoding="utf-8", newline="") as file:
        defaults = [record["default"] for record in csv.DictReader(file)]
    constants = [text.split(":")[1] for text in defaults if text.startswith("constant:")]
    assert constants
    for key in constants:
        constant = CATALOG.constant(key)
        assert constant.value_low is not None
        assert constant.value_high is not None
        assert constant.unit
    for text in defaults:
        if text.startswith("catalog:"):
            table, field = text.removeprefix("catalog:").split(".")
            assert field in fields[table].__struct_fields__ or hasattr(fields[table], field)
    fuel = CATALOG.tables["fuels"]["diesel"]
    assert isinstance(fuel, Fuel)
    assert fuel.direct_kg_per_l > fuel.upstream_kg_per_l


def test_readme_and_licence_are_shipped() -> None:
    """The attribution of the share-alike files travels with them."""
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert "Open Database License" in readme
    assert CATALOG.version in readme
    for _, files in TABLES.values():
        assert all(name in readme for name in files)
    assert "odbl/1-0" in (FOLDER / "LICENSE-ODbL.txt").read_text(encoding="utf-8")
