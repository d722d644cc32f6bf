"""Plans for the independent recomputation, as what a ``.gplan`` file holds."""

import math
from typing import Any

WEEK = [round(0.5 + 0.45 * math.sin(h / 7.0), 4) for h in range(168)]
OFFICE = [0.8 if 8 <= h % 24 < 18 and h < 120 else 0.1 for h in range(168)]
YEAR = [round(0.5 + 0.4 * math.sin(2 * math.pi * h / 24) * math.cos(h / 700.0), 6) for h in range(8760)]
GRID = [round(0.25 + 0.2 * math.cos(2 * math.pi * (h - 3) / 24) + 0.03 * (h // 2190), 6) for h in range(8760)]
CURVE = [[0.0, 0.12], [0.1, 0.32], [0.5, 0.75], [1.0, 1.02]]


def plan(name: str, **fields: Any) -> dict[str, Any]:
    """Return a plan file as a dict."""
    return {"schema": 1, "name": name} | fields


def site(**fields: Any) -> dict[str, Any]:
    """Return a site called s."""
    return {"id": "s"} | fields


def fleet(**fields: Any) -> dict[str, Any]:
    """Return a fleet called f at the site s."""
    return {"id": "f", "site": "s", "accelerator": "h100-sxm5-80gb", "count": 100} | fields


PLANS = [
    plan("catalog only", sites=[site(region="DEU")], fleets=[fleet(count=13)]),
    plan(
        "week at half hour east",
        sites=[site(region="IND", pue_monthly=[1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1])],
        fleets=[fleet(utilization=WEEK, power_exponent=0.7, powered_share=0.3)],
    ),
    plan(
        "week at minus three and a half",
        sites=[site(region="USA", utc_offset_h=-3.5, grid_shape="AU-NSW")],
        fleets=[fleet(utilization=OFFICE, power_cap_w=400.0)],
    ),
    plan(
        "year inline and series",
        start_year=2027,
        years=3,
        sites=[site(grid_series="g", grid_change_per_year=-0.07, pue=1.31)],
        fleets=[
            fleet(utilization=YEAR, power_curve=CURVE, count=1003, tdp_w=650.0),
            fleet(id="t", utilization="u", power_curve=CURVE, power_cap_w=500.0, accelerator="l40s"),
        ],
        series=[
            {"id": "g", "unit": "kg CO2e/kWh", "values": GRID},
            {"id": "u", "values": [1.0 - v for v in YEAR]},
        ],
    ),
    plan(
        "own mix, instruments of all kinds",
        years=4,
        currency="EUR",
        sites=[
            site(
                region="FRA",
                mix={"coal": 0.2, "gas": 0.25, "nuclear": 0.3, "wind": 0.15, "bio": 0.1},
                renewable_share=0.15,
                grid_change_per_year=0.03,
                genset_fuel_l_per_year=1200.0,
                refrigerant_charge_kg=300.0,
            )
        ],
        fleets=[fleet(utilization=0.63)],
        contracts=[
            {"id": "u", "kind": "supplier", "site": "s", "share": 0.3, "kg_per_kwh": 0.2, "price_per_kwh": 1},
            {"id": "e", "kind": "eac", "site": "s", "volume_kwh_per_year": 1e5, "first_year": 2027},
            {"id": "r", "site": "s", "share": 0.3, "qualifies": False, "price_per_kwh": 0.002},
            {"id": "p", "kind": "ppa", "site": "s", "share": 0.4, "kg_per_kwh": 0.011, "last_year": 2028},
        ],
    ),
    plan(
        "surplus, credits, two sites",
        start_year=2025,
        years=3,
        sites=[
            site(region="NOR", renewable_share=0.9),
            {"id": "t", "region": "POL", "pue": 1.0, "td_loss": 0.0, "electricity_price_per_kwh": 0.21},
            {"id": "empty", "genset_fuel_l_per_year": 10.0},
        ],
        fleets=[
            fleet(utilization=WEEK),
            fleet(id="g", site="t", accelerator="a100-sxm4-80gb", count=9, purchase_year=2026),
        ],
        contracts=[
            {"id": "e", "kind": "eac", "site": "s", "volume_kwh_per_year": 1e7, "price_per_kwh": 0.001},
            {"id": "x", "kind": "ppa", "site": "empty", "volume_kwh_per_year": 1e3, "price_per_kwh": 0.05},
        ],
        credits=[
            {
                "id": "a",
                "volume_t": 5,
                "status": "retired",
                "retirement_date": "2026-12-31",
                "price_per_t": 2,
            },
            {"id": "b", "volume_t": 7, "status": "retired", "retirement_date": "2024-12-31"},
            {"id": "c", "volume_t": 11, "status": "purchased", "purchase_year": 2027, "price_per_t": 9.5},
            {"id": "d", "volume_t": 13, "purchase_year": 2031, "price_per_t": 100.0},
        ],
    ),
    plan(
        "lives of hardware",
        start_year=2026,
        years=8,
        sites=[site(region="GBR")],
        fleets=[
            fleet(id="a", lifetime_years=2.5, end_of_life="replace"),
            fleet(id="b", lifetime_years=2.5, end_of_life="retire", maintenance_share=0.1),
            fleet(id="c", lifetime_years=2.5, end_of_life="keep"),
            fleet(id="d", lifetime_years=0.5, purchase_year=2029),
            fleet(id="e", lifetime_years=3.7, purchase_year=2021, end_of_life="replace"),
            fleet(id="g", lifetime_years=6.25, purchase_year=2022, end_of_life="retire"),
            fleet(id="h", purchase_year=2040),
            fleet(id="i", lifetime_years=1.1, purchase_year=2026),
            fleet(id="j", lifetime_years=0.7, purchase_year=2024),
        ],
    ),
    plan(
        "everything entered",
        currency="CHF",
        usd_rate=0.9,
        discount_rate=0.0,
        sites=[
            site(
                region="CHE",
                pue=1.07,
                grid_kg_per_kwh=0.03,
                residual_kg_per_kwh=0.2,
                upstream_kg_per_kwh=0.01,
                td_loss=0.07,
                wue_l_per_kwh=0.4,
                grid_water_l_per_kwh=9.0,
                water_price_per_m3=2.5,
                refrigerant_charge_kg=10.0,
                refrigerant_leak_per_year=0.1,
                refrigerant_gwp=771.0,
            )
        ],
        fleets=[
            fleet(
                tdp_w=500.0,
                idle_w=70.0,
                ready_w=95.0,
                ready_share=0.6,
                max_w=480.0,
                accelerators_per_server=4,
                host_idle_w=200.0,
                host_max_w=600.0,
                memory_gb=768.0,
                memory_w_per_gb=0.3,
                storage_drives=3.0,
                storage_w_per_drive=6.0,
                network_ports=5.0,
                network_w_per_port=12.0,
                psu_efficiency=0.93,
                embodied_kg_per_accelerator=150.0,
                embodied_kg_per_server=2000.0,
                count=10,
                price_per_accelerator=25000.0,
                price_per_server=30000.0,
                maintenance_share=0.05,
            )
        ],
    ),
]
