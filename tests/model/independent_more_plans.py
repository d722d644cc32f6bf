"""Plans for :mod:`tests.model.test_independent_more`: what came after part 1."""

import math

from tests.model.independent_plans import GRID, OFFICE, WEEK, fleet, plan, site

PRICES = [
    round(0.09 + 0.05 * math.sin(2 * math.pi * (h - 9) / 24) + 0.01 * (h // 4380), 6) for h in range(8760)
]
BUSY = 400.0  # power of a service while it works, entered as busy power of the fleet

PLANS = [
    plan(
        "four arrangements",
        years=2,
        sites=[
            site(region="DEU", arrangement="colocation", pue=1.31, refrigerant="r410a",
                 refrigerant_charge_kg=90.0),
            {"id": "c", "region": "FRA", "arrangement": "colocation", "load_control": False, "pue": 1.4,
             "operator_category": "category 1", "genset_fuel_l_per_year": 500.0},
            {"id": "k", "region": "USA", "arrangement": "cloud", "pue": 1.12, "provider_kg_per_kwh": 0.21},
            {"id": "h", "region": "USA", "arrangement": "cloud", "provider_kg_per_accelerator_hour": 0.17,
             "electricity_price_per_kwh": 0.11, "water_price_per_m3": 3.0},
            {"id": "d", "region": "USA", "arrangement": "cloud", "refrigerant_charge_kg": 10.0},
        ],
        fleets=[
            fleet(utilization=WEEK, tenure="operating lease", rent_per_accelerator_h=1.25),
            fleet(id="g", site="c", utilization=OFFICE, tenure="finance lease", count=24),
            fleet(id="k", site="k", utilization=0.4, count=32),
            fleet(id="h", site="h", utilization=WEEK, count=16, rent_per_accelerator_h=2.2,
                  purchase_year=2027),
            fleet(id="d", site="d", utilization=WEEK, count=16, lifetime_years=1.0),
        ],
        contracts=[
            {"id": "a", "kind": "ppa", "site": "s", "share": 0.5},
            {"id": "b", "kind": "ppa", "site": "k", "share": 1.0},
            {"id": "c", "kind": "eac", "site": "c", "volume_kwh_per_year": 1e5, "price_per_kwh": 0.002},
        ],
    ),
    plan(
        "criteria and strike",
        years=3,
        currency="EUR",
        discount_rate=0.04,
        path_rule="step",
        sites=[site(region="FRA", electricity_price_path=[[2026, 0.11], [2028, 0.17]])],
        fleets=[fleet(utilization=0.7)],
        contracts=[
            {"id": "a", "instrument": "GO", "site": "s", "share": 0.2, "criterion_4": False},
            {"id": "b", "instrument": "PPA", "site": "s", "share": 0.3, "bundled": False,
             "strike_per_kwh": 0.06, "market_price_per_kwh": 0.08},
            {"id": "c", "instrument": "PPA", "site": "s", "share": 0.35, "price_per_kwh": 0.003,
             "strike_path": [[2026, 0.05], [2027, 0.09]], "kg_per_kwh": 0.012},
            {"id": "d", "instrument": "supplier rate", "site": "s", "share": 0.9, "kg_per_kwh": 0.3,
             "first_year": 2027, "criterion_6": True},
        ],
        credits=[
            {"id": "x", "volume_t": 4, "status": "retired", "retirement_date": "2028-01-01",
             "price_per_t": 30},
            {"id": "y", "volume_t": 8, "status": "retired", "retirement_date": "2025-12-31"},
            {"id": "z", "volume_t": 16, "status": "retired", "retirement_date": "2029-01-01",
             "purchase_year": 2028, "price_per_t": 11},
            {"id": "w", "volume_t": 32, "status": "purchased", "purchase_year": 2027, "price_per_t": 7},
        ],
    ),
    plan(
        "time of use, demand charge, hourly price",
        sites=[
            site(region="USA", utc_offset_h=-5.0, peak_price_per_kwh=0.31, demand_charge_per_kw_month=12.5,
                 pue_monthly=[1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1]),
            {"id": "n", "region": "AUS", "utc_offset_h": 10.0, "peak_price_per_kwh": 0.05, "peak_start_h": 22,
             "peak_end_h": 6, "peak_days": "all days"},
            {"id": "p", "region": "GBR", "price_series": "p", "demand_charge_per_kw_month": 3.0},
        ],
        fleets=[
            fleet(utilization=OFFICE),
            fleet(id="g", utilization=0.3, count=50, accelerator="a100-sxm4-80gb"),
            fleet(id="n", site="n", utilization=OFFICE),
            fleet(id="p", site="p", utilization=WEEK),
        ],
        series=[{"id": "p", "values": PRICES}],
    ),
    plan(
        "growth and paths by year",
        years=5,
        carbon_price_path=[[2025, 20.0], [2029, 100.0]],
        carbon_price_scope1_share=0.5,
        carbon_price_scope3_share=0.25,
        sites=[
            site(region="DEU", grid_path=[[2026, 0.36], [2030, 0.2]], residual_kg_per_kwh=0.7,
                 electricity_price_path=[[2026, 0.2], [2030, 0.3]], peak_price_per_kwh=0.25,
                 genset_fuel_l_per_year=100.0),
            {"id": "t", "region": "USA", "grid_path": [[2027, 1.0], [2029, 0.6]], "grid_series": "g",
             "grid_path_basis": "multiplier"},
        ],
        fleets=[
            fleet(utilization=WEEK, growth_per_year=0.25, lifetime_years=3.0),
            fleet(id="g", site="t", count_path=[[2026, 64], [2028, 20], [2030, 72]], lifetime_years=2.0,
                  utilization=OFFICE),
            fleet(id="h", site="t", count=16, purchase_year=2025, last_year=2028, purchases=[[2027, 8]]),
            fleet(id="r", site="t", count=12, lifetime_years=2.0, end_of_life="retire",
                  purchases=[[2029, 12]]),
        ],
        contracts=[{"id": "p", "kind": "ppa", "site": "s", "share": 0.8, "last_year": 2028}],
        series=[{"id": "g", "values": GRID}],
    ),
    plan(
        "another accelerator follows",
        years=6,
        sites=[site(region="SWE")],
        fleets=[
            fleet(accelerator="l40s", utilization=WEEK, lifetime_years=2.0, next_ratio=2.5, ready_w=250.0,
                  next_accelerator="b200-sxm-180gb", embodied_kg_per_server=900.0, count=80),
            fleet(id="g", accelerator="a100-sxm4-80gb", utilization=0.5, lifetime_years=4.0, count=33,
                  growth_per_year=0.2, next_accelerator="h100-sxm5-80gb", next_ratio=3.0),
        ],
    ),
    plan(
        "fuel, gas, water, transfer",
        gwp_set="AR5",
        sites=[
            site(region="IND", mix={"coal": 0.6, "hydro": 0.1, "nuclear": 0.05, "solar": 0.2, "gas": 0.05},
                 genset_fuel="hvo", genset_fuel_l_per_year=4000.0, diesel_price_per_l=1.9,
                 refrigerant="r407c",
                 refrigerant_charge_kg=120.0, water_stress="extremely high", water_sea_share=0.3,
                 water_reclaimed_share=0.2, wue_l_per_kwh=1.1),
            {"id": "t", "mix": {"wind": 0.5, "gas": 0.5}, "genset_fuel": "natural-gas",
             "genset_fuel_l_per_year": 900.0, "refrigerant": "r513a", "refrigerant_charge_kg": 40.0,
             "refrigerant_leak_per_year": 0.12, "water_stress": "low"},
        ],
        fleets=[
            fleet(utilization=WEEK, transfer_gb_per_month=5e5),
            fleet(id="g", site="t", utilization=0.2, transfer_gb_per_month=1e4, transfer_kwh_per_gb=0.03),
        ],
    ),
    plan(
        "utilization by workloads",
        years=2,
        sites=[site(region="NOR", pue=1.1)],
        fleets=[
            fleet(count=64),
            fleet(id="g", count=8, accelerator="a100-sxm4-80gb"),
        ],
        workloads=[
            {"id": "a", "fleet": "f", "params_b": 7.0, "tokens_b": 100.0, "mfu": 0.38, "failure_share": 0.1,
             "runs_per_year": 3, "experiments_factor": 0.5, "busy_power_share": 0.9},
            {"id": "b", "fleet": "f", "flops": 1e22, "mfu": 0.3, "failure_share": 0.0,
             "parallel_overhead": 0.2, "busy_power_share": 0.7},
            {"id": "c", "fleet": "g", "params_b": 1.0, "tokens_b": 300.0, "mfu": 0.4, "failure_share": 0.02,
             "busy_power_share": 0.8},
        ],
    ),
]  # fmt: skip
