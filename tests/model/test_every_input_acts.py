"""No input that nothing reads: each field that the attribute table calls active moves some figure."""

import msgspec
import numpy as np
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.model.matching import hourly_matching, summary
from greenplanner.model.measures import MEASURES
from greenplanner.plan.attributes import table
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Contract, Credit, Fleet, MixRow, Plan, ResidualMix, Series, Site

WEEK = tuple(([0.2] * 8 + [0.7] * 12 + [0.4] * 4) * 7)
HOURS = np.arange(8760)


def series(key, values):
    return Series(id=key, values=tuple(np.asarray(values, dtype=float).tolist()))


SITE = Site(
    id="s", region="DEU", cooling="lm-2", liquid_cooling="direct-to-chip", rack_kw=60.0, genset_kw=500.0,
    refrigerant_charge_kg=50.0, solar_kw=150.0, wind_kw=10.0, battery_kwh=100.0, battery_kw=30.0,
    grid_change_per_year=-0.02,
)  # fmt: skip
FLEET = Fleet(
    id="f", site="s", accelerator="h100-sxm5-80gb", count=64, utilization=WEEK, flexible_share=0.2,
    movable_share=0.3, purchase_year=2026,
)  # fmt: skip
OTHER = Fleet(
    id="g",
    site="t",
    accelerator="h100-sxm5-80gb",
    count=64,
    utilization=0.4,
    movable_share=0.3,
    purchase_year=2026,
)
PLAN = Plan(
    name="p", start_year=2026, years=3, currency="EUR", discount_rate=0.05, carbon_price_per_t=50.0,
    revenue_m=10.0,
    sites=(
        SITE,
        Site(id="t", region="NOR", pue=1.2, residual_mix="mix",
             electricity_price_path=((2026, 0.1), (2028, 0.3))),
    ),
    fleets=(FLEET, OTHER),
    contracts=(
        Contract(id="c", site="s", kind="eac", share=0.3, price_per_kwh=0.002),
        Contract(id="d", site="s", kind="ppa", volume_kwh_per_year=2e4, kg_per_kwh=0.2),
    ),
    credits=(Credit(id="k", volume_t=5.0, status="retired", retirement_date="2026-05-01", price_per_t=30.0),),
    residual_mixes=(ResidualMix(id="mix", rows=(MixRow(source="coal", generation=5.0),)),),
    series=(
        series("grid", 0.3 + 0.1 * np.sin(HOURS / 1000)),
        series("price", 0.1 + 0.1 * (HOURS % 24 < 12)),
        series("dry", 25 + 5 * np.sin(HOURS / 24)),
        series("wet", 20 + 4 * np.sin(HOURS / 24)),
    ),
)  # fmt: skip

# What a field becomes where "10 % more" is no answer; a plan in which it can act where PLAN is none.
VALUES = {
    ("plan", "start_year"): 2027, ("plan", "years"): 4, ("plan", "currency"): "JPY",
    ("plan", "usd_rate"): 0.8,
    ("sites", "region"): "POL", ("sites", "pue"): 1.3, ("sites", "pue_monthly"): (1.3,) * 12,
    ("sites", "cooling"): "lm-5", ("sites", "liquid_cooling"): "immersion", ("sites", "rack_kw"): 100.0,
    ("sites", "liquid_share"): 0.1, ("sites", "climate"): "singapore", ("sites", "design_it_kw"): 900.0,
    ("sites", "heat_reuse_share"): 0.4, ("sites", "mix"): {"coal": 0.5, "wind": 0.5},
    ("sites", "grid_series"): "grid", ("sites", "grid_shape"): "flat", ("sites", "utc_offset_h"): 6.0,
    ("sites", "residual_mix"): "mix",
    ("residual_mixes", "rows"): (MixRow(source="gas", generation=5.0),),
    ("sites", "renewable_share"): 0.3, ("sites", "solar_capacity_factor"): 0.12,
    ("sites", "wind_capacity_factor"): 0.25, ("sites", "battery_efficiency"): 0.7,
    ("sites", "battery_kw"): 10.0, ("sites", "wue_l_per_kwh"): 0.5,
    ("sites", "genset_fuel_l_per_year"): 5000.0, ("sites", "genset_load_share"): 0.8,
    ("sites", "arrangement"): "cloud", ("sites", "load_control"): False,
    ("sites", "operator_category"): "category 1", ("sites", "td_loss_basis"): "generation",
    ("sites", "water_stress"): "low", ("sites", "genset_fuel"): "hvo", ("sites", "refrigerant"): "r32",
    ("sites", "water_sea_share"): 0.3, ("sites", "water_reclaimed_share"): 0.3,
    ("sites", "grid_withdrawal_l_per_kwh"): 9.0, ("plan", "gwp_set"): "AR5",
    ("fleets", "rent_per_accelerator_h"): 2.5,
    ("fleets", "tenure"): "operating lease", ("fleets", "transfer_gb_per_month"): 1e5,
    ("fleets", "site"): "t", ("fleets", "accelerator"): "l40s", ("fleets", "server"): "pcie-8gpu",
    ("fleets", "ready_w"): 150.0, ("fleets", "utilization"): 0.9, ("fleets", "powered_share"): 0.5,
    ("fleets", "accelerators_per_server"): 4,
    ("fleets", "power_curve"): ((0.0, 0.2), (1.0, 0.9)), ("fleets", "power_cap_w"): 400.0,
    ("fleets", "power_exponent"): 0.5, ("fleets", "psu_efficiency"): 0.8,
    ("fleets", "purchase_year"): 2024,
    ("fleets", "lifetime_years"): 2.0, ("fleets", "end_of_life"): "retire",
    ("fleets", "flexible_window_h"): 6,
    ("contracts", "kind"): "ppa", ("contracts", "site"): "t", ("contracts", "kg_per_kwh"): 0.1,
    ("contracts", "first_year"): 2027, ("contracts", "last_year"): 2026, ("contracts", "qualifies"): False,
    ("contracts", "technology"): "solar", ("contracts", "region"): "NOR", ("contracts", "hour_shape"): "load",
    ("contracts", "generation_series"): "grid", ("sites", "grid_cfe_series"): "grid",
    **{("contracts", f"criterion_{number}"): False for number in range(1, 9)},
    ("contracts", "share"): 0.9, ("contracts", "volume_kwh_per_year"): 1e5,
    ("credits", "status"): "planned", ("credits", "retirement_date"): "2027-05-01",
    ("credits", "purchase_year"): 2028,
    ("plan", "path_rule"): "step", ("plan", "carbon_price_path"): ((2026, 10.0), (2028, 90.0)),
    ("plan", "carbon_price_scope1_share"): 0.5, ("plan", "carbon_price_scope2_share"): 0.5,
    ("sites", "grid_path"): ((2026, 0.4), (2028, 0.2)),
    ("sites", "electricity_price_path"): ((2026, 0.1), (2028, 0.3)), ("sites", "price_series"): "price",
    ("sites", "peak_price_per_kwh"): 0.9, ("sites", "diesel_price_per_l"): 1.5,
    ("sites", "measures_capital"): 1e5, ("sites", "measures_per_year"): 5e3,
    ("fleets", "growth_per_year"): 0.2, ("fleets", "count_path"): ((2026, 64), (2028, 128)),
    ("fleets", "purchases"): ((2027, 8),), ("fleets", "last_year"): 2026,
    ("contracts", "strike_per_kwh"): 0.07, ("contracts", "strike_path"): ((2026, 0.05), (2028, 0.09)),
}  # fmt: skip
# Fields that act beside others: these go before and after, and the field itself only after.
TOGETHER = {
    ("sites", "battery_rule"): {"solar_kw": 0.0, "wind_kw": 0.0, "battery_rule": "intensity"},
    ("sites", "dry_bulb_series"): {"dry_bulb_series": "dry", "wet_bulb_series": "wet"},
    ("sites", "wet_bulb_series"): {"dry_bulb_series": "dry", "wet_bulb_series": "wet"},
    # An operator's part, or a provider's, is there only where the hall is not the organization's own.
    ("sites", "load_control"): {"arrangement": "colocation", "load_control": False},
    ("sites", "operator_category"): {"arrangement": "colocation", "operator_category": "category 1"},
    ("sites", "provider_kg_per_kwh"): {"arrangement": "cloud", "provider_kg_per_kwh": 0.2},
    ("sites", "provider_kg_per_accelerator_hour"): {
        "arrangement": "cloud",
        "provider_kg_per_accelerator_hour": 0.3,
    },
    ("fleets", "rent_per_accelerator_h"): {"tenure": "operating lease", "rent_per_accelerator_h": 2.5},
    ("sites", "td_loss_basis"): {"td_loss": 0.06, "td_loss_basis": "generation"},
    ("fleets", "ready_share"): {"ready_w": 150.0, "ready_share": 0.5},
    ("fleets", "transfer_kwh_per_gb"): {"transfer_gb_per_month": 1e5, "transfer_kwh_per_gb": 0.02},
    ("sites", "grid_path_basis"): {"grid_path": ((2026, 0.4), (2028, 0.2)), "grid_path_basis": "multiplier"},
    ("sites", "peak_start_h"): {"peak_price_per_kwh": 0.9, "peak_start_h": 12.0},
    ("sites", "peak_end_h"): {"peak_price_per_kwh": 0.9, "peak_end_h": 12.0},
    ("sites", "peak_days"): {"peak_price_per_kwh": 0.9, "peak_days": "all days"},
    ("fleets", "next_accelerator"): {"lifetime_years": 1.0, "next_accelerator": "b200-sxm-180gb"},
    ("fleets", "next_ratio"): {
        "lifetime_years": 1.0,
        "next_accelerator": "b200-sxm-180gb",
        "next_ratio": 4.0,
    },
    ("contracts", "market_price_per_kwh"): {"strike_per_kwh": 0.07, "market_price_per_kwh": 0.05},
    ("contracts", "market_price_series"): {"strike_per_kwh": 0.07, "market_price_series": "price"},
    # A low water stress is not high only where it was.
    ("sites", "water_stress"): {"water_stress": "high"},
    # Hardware that leaves service inside the plan.
    **{
        ("fleets", field): {"lifetime_years": 1.5, field: value}
        for field, value in {
            "mass_kg_per_accelerator": 9.0,
            "mass_kg_per_server": 9.0,
            "reuse_share": 0.3,
            "recycling_share": 0.3,
        }.items()
    },
    # A lifetime that ends inside the plan, so that the rule matters.
    ("fleets", "end_of_life"): {"lifetime_years": 1.5, "end_of_life": "retire"},
    # The order of the hierarchy matters only where instruments compete for the load.
    ("contracts", "kind"): {"kind": "supplier", "share": 1.0},
    ("contracts", "instrument"): {"kind": None, "share": 1.0, "instrument": "supplier rate"},
    ("contracts", "bundled"): {"kind": "ppa", "bundled": False},
    ("contracts", "volume_kwh_per_year"): {"share": None, "volume_kwh_per_year": 1e5},
}
# Read by another field alone or by none of the figures.
APART = {("series", "values")}
# Fields that act in the hourly view only, which is computed on demand.
HOURLY = {
    ("sites", "fossil_kg_per_kwh"), ("sites", "grid_cfe_share"), ("sites", "grid_cfe_series"),
    ("contracts", "technology"), ("contracts", "region"), ("contracts", "hour_shape"),
    ("contracts", "generation_series"),
}  # fmt: skip
ACTIVE = [
    key
    for key, item in table().items()
    if item.stage != "none" and key not in APART and key[0] != "workloads"
]


def figures(plan, hourly=False):
    results = evaluate(resolve(plan, default_catalog()))
    if hourly:
        named = summary(results, hourly_matching(results), None, None)
        return np.array([value or 0.0 for value in named.values()])
    return np.concatenate(
        [np.append(np.nan_to_num(results.annual(key)), results.total(key) or 0.0) for key in MEASURES]
    )


@pytest.fixture(scope="module")
def base():
    return figures(PLAN)


@pytest.mark.parametrize(("entity", "field"), ACTIVE, ids=lambda value: str(value))
def test_every_active_input_moves_a_figure(base, entity, field):
    complete = resolve(PLAN, default_catalog()).plan
    member = PLAN if entity == "plan" else getattr(PLAN, entity)[0]
    filled = complete if entity == "plan" else getattr(complete, entity)[0]
    hourly = (entity, field) in HOURLY
    if hourly:
        base = figures(PLAN, hourly)
    changes = TOGETHER.get((entity, field))
    if changes is None:
        value = VALUES.get((entity, field))
        if value is None:
            now = getattr(filled, field)
            assert isinstance(now, int | float), f"say in VALUES what {entity}.{field} becomes"
            value = type(now)(now * 1.1 + 1) if isinstance(now, int) else now * 1.1 + 1e-3
        changes = {field: value}
    changed = msgspec.structs.replace(member, **changes)
    if entity == "plan":
        plan = changed
    else:
        plan = msgspec.structs.replace(PLAN, **{entity: (changed, *getattr(PLAN, entity)[1:])})
    beside = {name: value for name, value in changes.items() if name != field}
    if beside:
        member = msgspec.structs.replace(member, **beside)
        others = getattr(PLAN, entity)[1:]
        base = figures(msgspec.structs.replace(PLAN, **{entity: (member, *others)}))
    after = figures(plan, hourly)
    assert len(after) != len(base) or not np.allclose(after, base, rtol=1e-9, atol=1e-9)
