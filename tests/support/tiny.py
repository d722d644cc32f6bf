"""A tiny catalog with round numbers, for hand calculations that the shipped data cannot move."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from greenplanner import resources
from greenplanner.catalog.store import REGION_CLIMATE_FILE, SHAPE_FILE, Catalog, all_tables

_META = {"source": "test", "year": 2025, "licence": "CC0", "quality": "published"}

ROWS: dict[str, list[dict[str, Any]]] = {
    "accelerators.csv": [
        {"id": "a1", "name": "Accelerator 1", "vendor": "V", "kind": "GPU", "tdp_w": 400, "max_w": 360,
         "idle_w": 40, "embodied_kg": 100, "price_usd": 10000, "server": "s8"},
        {"id": "generic", "name": "Generic", "vendor": "any", "kind": "GPU", "tdp_w": 500, "max_w": 500,
         "idle_w": 50, "embodied_kg": 150, "price_usd": 20000, "server": "s8"},
    ],
    "servers.csv": [
        {"id": "s8", "name": "Server 8", "vendor": "V", "accelerators_per_server": 8, "host_idle_w": 200,
         "host_max_w": 600, "memory_gb": 1000, "storage_drives": 4, "network_ports": 8,
         "psu_efficiency": 0.9, "embodied_kg": 2000, "price_usd": 50000},
    ],
    "cpus.csv": [{"id": "c", "name": "C", "vendor": "V"}],
    "regions.csv": [
        {"id": "AAA", "name": "A-land", "level": "country", "country": "AAA", "series": "t", "basis": "t",
         "direct_kg_per_kwh": 0.4, "upstream_kg_per_kwh": 0.08, "lifecycle_kg_per_kwh": 0.48,
         "water_l_per_kwh": 2.0, "shape": "wave", "utc_offset_h": 1},
        {"id": "WLD", "name": "World", "level": "world", "series": "t", "basis": "t",
         "direct_kg_per_kwh": 0.5, "upstream_kg_per_kwh": 0.1, "lifecycle_kg_per_kwh": 0.6,
         "water_l_per_kwh": 3.0, "shape": "flat", "utc_offset_h": 0},
    ],
    "regions_electricitymaps_odbl.csv": [],
    "source_factors.csv": [
        {"id": name, "name": name, "direct_kg_per_kwh": direct, "lifecycle_kg_per_kwh": life,
         "water_l_per_kwh": water}
        for name, direct, life, water in (
            ("coal", 0.8, 0.9, 2.0), ("gas", 0.4, 0.5, 1.0), ("oil", 0.6, 0.7, 2.0),
            ("nuclear", 0, 0.01, 2.5),
            ("hydro", 0, 0.02, 10.0), ("wind", 0, 0.01, 0.0), ("solar", 0, 0.05, 0.1), ("bio", 0, 0.2, 1.0),
            ("other", 0.5, 0.6, 1.0))
    ],
    "losses.csv": [
        {"id": "WLD", "name": "World", "region": "WLD", "loss": 0.06, "convention": "delivered"},
    ],
    "residual_mix.csv": [
        {"id": "AAA", "name": "A-land", "region": "AAA", "kg_per_kwh": 0.55, "basis": "t"},
    ],
    "electricity_prices.csv": [
        {"id": "WLD", "name": "World", "region": "WLD", "usd_per_kwh": 0.1},
    ],
    "currencies.csv": [
        {"id": "USD", "name": "US dollar", "per_usd": 1}, {"id": "EUR", "name": "Euro", "per_usd": 0.9},
    ],
    "constants.csv": [
        {"id": key, "name": key, "value": value, "unit": "-"}
        for key, value in {
            "discount_rate": 0.05, "pue": 1.5, "utilization": 0.5, "wue_l_per_kwh": 1.0,
            "water_price_usd_per_m3": 2.0, "refrigerant_leak_per_year": 0.05,
            "memory_w_per_gb": 0.1, "storage_w_per_drive": 8, "network_w_per_port": 25,
            "maintenance_share": 0.03, "battery_efficiency": 0.85, "genset_test_hours": 12,
            "genset_load_share": 0.3, "lifetime_years": 4,
            "mass_kg_per_accelerator": 2, "mass_kg_per_server": 50,
            "training_failure_share": 0.1, "training_staleness_share": 0.2,
            "transfer_kwh_per_gb": 0.01,
            "client_w": 4, "client_hours_per_round": 0.1, "inference_headroom": 0.3,
            "vcmi_silver_share": 0.1, "vcmi_gold_share": 0.5, "vcmi_platinum_share": 1.0}.items()
    ],
    "embodied_parts.csv": [
        {"id": key, "name": key, "unit": "-", "kg_per_unit": value}
        for key, value in {"cpu": 20, "memory": 1, "drive": 25, "port": 10, "slot": 40,
                           "facility": 100}.items()
    ],
    "fuels.csv": [
        {"id": key, "name": key, "unit": "L", "direct_kg_per_l": direct, "biogenic_kg_per_l": bio,
         "upstream_kg_per_l": upstream, "units_per_l_diesel": ratio}
        for key, direct, bio, upstream, ratio in (("diesel", 2.7, 0, 0.6, 1), ("hvo", 0.04, 2.4, 0.3, 1.05))
    ],
    "refrigerants.csv": [
        {"id": "r134a", "name": "R-134a", "gwp_ar6": 1530, "gwp_ar5": 1300},
        {"id": "r32", "name": "R-32", "gwp_ar6": 771, "gwp_ar5": 677},
    ],
    "water_withdrawal.csv": [
        {"id": key, "name": key, "withdrawal_l_per_kwh": value}
        for key, value in {"coal": 50, "gas": 20, "oil": 50, "nuclear": 70, "hydro": 10, "wind": 0,
                           "solar": 0.1, "bio": 50, "other": 30, "grid": 40}.items()
    ],
    "water_stress.csv": [{"id": "AAA", "name": "A-land", "region": "AAA", "level": "high"}],
    "models.csv": [
        {"id": "m1", "name": "Model 1", "vendor": "V", "params_b": 10, "layers": 20, "hidden_size": 4096,
         "kv_heads": 8, "head_dim": 128, "tokens_b": 1000},
    ],
    "mfu.csv": [
        {"id": "any", "name": "Any", "accelerators": "*", "largest_b": 1e6, "mfu": 0.4, "mfu_low": 0.2,
         "mfu_high": 0.5, "power_share": 0.8, "power_share_low": 0.6, "power_share_high": 1.0},
    ],
}  # fmt: skip


def write_tiny(folder: Path) -> Path:
    """Write the tables into ``folder`` and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "VERSION").write_text("tiny\n", encoding="utf-8")
    for row_type, files in all_tables().values():
        for name in files:
            fields = list(row_type.__struct_fields__)
            with (folder / name).open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, fieldnames=fields, lineterminator="\n")
                writer.writeheader()
                for row in ROWS.get(name, []):
                    writer.writerow(_META | row)
    (folder / REGION_CLIMATE_FILE).write_text("region,climate\n", encoding="utf-8")
    # What standards fix is the same for all.
    shipped = ("standards.csv", "indicators.csv", "datapoints.csv")
    for name in ("climate_hours.csv", "cooling_parameters.csv", "pedigree.csv", *shipped):
        (folder / name).write_bytes(resources.path(f"catalog/{name}").read_bytes())
    hours = [f"h{hour:02d}" for hour in range(24)]
    fields = ["id", "name", "zone", "month", *hours, "source", "year", "licence", "quality", "note"]
    with (folder / SHAPE_FILE).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=fields, lineterminator="\n")
        writer.writeheader()
        for month in range(1, 13):
            # Half of the mean by day, one and a half times by night: yearly mean 1.
            values = {name: 0.5 if 6 <= hour < 18 else 1.5 for hour, name in enumerate(hours)}
            writer.writerow(
                _META | {"id": "wave", "name": "Wave", "zone": "A", "month": month, "note": ""} | values
            )
    return folder


def tiny_catalog(folder: Path) -> Catalog:
    """Return a catalog read from freshly written tiny tables."""
    return Catalog(write_tiny(folder))
