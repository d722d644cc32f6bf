"""An auditor's check through the file and the command line: one hall over four years, every amount by hand.

The plan is written, read and evaluated as a user does it; the expected figures are plain arithmetic of
this file and share no code with the model.
"""

import csv
import json

import msgspec
import pytest
from click.testing import CliRunner

from greenplanner import resources
from greenplanner.catalog.store import default_catalog
from greenplanner.cli import main
from greenplanner.plan.files import save
from greenplanner.plan.types import Contract, Credit, Fleet, Plan, Series, Site
from tests.support.plans import BARE

YEARS = (2027, 2028, 2029, 2030)
HALL = Site(
    id="s", name="Hall", region="FRA", pue=1.31, grid_kg_per_kwh=0.37, grid_shape="flat",
    grid_path=((2027, 0.37), (2029, 0.21)), upstream_kg_per_kwh=0.062, td_loss=0.071,
    residual_kg_per_kwh=0.52, wue_l_per_kwh=0.9, water_reclaimed_share=0.25, water_stress="high",
    grid_water_l_per_kwh=1.7, water_price_per_m3=3.1, electricity_price_per_kwh=0.12,
    electricity_price_path=((2027, 0.12), (2030, 0.18)), genset_fuel_l_per_year=2400.0,
    genset_kg_per_l=2.68, genset_upstream_kg_per_l=0.61, diesel_price_per_l=1.45,
    refrigerant_charge_kg=180.0, refrigerant_leak_per_year=0.04, refrigerant_gwp=675.0,
    heat_reuse_share=0.3, measures_capital=50_000.0, measures_per_year=1_000.0,
)  # fmt: skip
FLEET = Fleet(
    id="f", site="s", accelerator="h100-sxm5-80gb", count=16, accelerators_per_server=4,
    utilization=0.6, powered_share=1.0, tdp_w=900.0, idle_w=0.0, ready_w=0.0, max_w=900.0,
    embodied_kg_per_accelerator=240.0, embodied_kg_per_server=1300.0, price_per_accelerator=21_000.0,
    price_per_server=40_000.0, maintenance_share=0.05, purchase_year=2025, lifetime_years=3.0,
    mass_kg_per_accelerator=3.5, mass_kg_per_server=60.0, reuse_share=0.2, recycling_share=0.7, **BARE,
)  # fmt: skip
PPA = Contract(id="k", name="PPA", kind="ppa", site="s", volume_kwh_per_year=30_000.0, kg_per_kwh=0.0,
               strike_per_kwh=0.08, price_per_kwh=0.002, first_year=2027, last_year=2028)  # fmt: skip
PLAN = Plan(
    name="Audit", start_year=2027, years=4, discount_rate=0.07, path_rule="linear", currency="EUR",
    carbon_price_path=((2027, 40.0), (2030, 100.0)), carbon_price_scope3_share=0.5,
    sites=(HALL,), fleets=(FLEET,), contracts=(PPA,),
    credits=(
        Credit(id="a", volume_t=9.0, price_per_t=31.0, status="retired", retirement_date="2028-02-29"),
        Credit(id="b", volume_t=4.0, price_per_t=12.0, status="retired", retirement_date="2026-12-31"),
    ),
)  # fmt: skip

IT = 16 * 0.9 * 0.6 * 8760  # 75 686.4 kWh
DRAWN = IT * 1.31
GRID = (0.37, 0.29, 0.21, 0.21)  # half way in 2028, then constant
RATIO = tuple(g / 0.37 for g in GRID)
PRICE = (0.12, 0.14, 0.16, 0.18)
# 16 accelerators in 4 servers; bought in 2025 and, after 3 years, in 2028.
EMBODIED, CAPITAL, MASS = 16 * 240 + 4 * 1300, 16 * 21_000 + 4 * 40_000, 16 * 3.5 + 4 * 60


def evaluated(tmp_path, plan, *more):
    file = tmp_path / "audit.gplan"
    save(plan, file, default_catalog())
    result = CliRunner().invoke(main, ["evaluate", str(file), *(more or ("--format", "json"))])
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout) if not more else result.stdout


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return evaluated(tmp_path_factory.mktemp("audit"), PLAN)


def of(data, *keys):
    found = []
    for record in data["years"]:
        value = record
        for key in keys:
            value = value[key]
        found.append(value)
    return found


def near(values):
    return pytest.approx(list(values), rel=1e-9, abs=1e-9)


def test_energy_and_scopes(data):
    """Fuel 2 400 x 2.68 and leakage 180 x 0.04 x 675 each year; the PPA of 30 MWh ends in 2028."""
    assert of(data, "it_kwh") == near([IT] * 4)
    assert of(data, "facility_kwh") == near([DRAWN] * 4)
    scope1 = 2400 * 2.68 + 180 * 0.04 * 675
    assert of(data, "scope1_kg") == near([scope1] * 4)
    location = [DRAWN * g for g in GRID]
    assert of(data, "scope2_location_kg") == near(location)
    covered = (30_000.0, 30_000.0, 0.0, 0.0)
    market = [(DRAWN - c) * 0.52 * r for c, r in zip(covered, RATIO, strict=True)]
    assert of(data, "scope2_market_kg") == near(market)
    upstream = [DRAWN * 0.062 * r for r in RATIO]
    lost = [(a + b) * 0.071 for a, b in zip(location, upstream, strict=True)]
    assert of(data, "scope3_kg", "cat3a") == near([2400 * 0.61] * 4)
    assert of(data, "scope3_kg", "cat3b") == near(upstream)
    assert of(data, "scope3_kg", "cat3c") == near(lost)
    bought = [0.0, EMBODIED, 0.0, 0.0]
    assert of(data, "scope3_kg", "cat2") == near(bought)
    assert of(data, "scope3_kg", "cat1") == of(data, "scope3_kg", "cat8") == [0.0] * 4
    third = [2400 * 0.61 + b + u + c for b, u, c in zip(bought, upstream, lost, strict=True)]
    for name, second in (("total_location_kg", location), ("total_market_kg", market)):
        assert of(data, name) == near([scope1 + s + t for s, t in zip(second, third, strict=True)])
    assert of(data, "embodied_amortized_kg") == near([EMBODIED / 3] * 4)
    shadow = [
        (scope1 + s + 0.5 * t) / 1000 * p for s, t, p in zip(location, third, (40, 60, 80, 100), strict=True)
    ]
    assert [each["cost"] for each in data["carbon_price"]] == near(shadow)


def table(tmp_path, names, plan=PLAN):
    options = [part for name in names for part in ("--measure", name)]
    text = evaluated(tmp_path, plan, "--by", "year", *options, "--format", "csv")
    header, *rows = [line.split(",") for line in text.strip().splitlines()]
    return {name: [float(row[header.index(name)]) for row in rows] for name in names}


def test_cost(data, tmp_path):
    """The PPA settles 30 MWh at 0.08 against the price of the year, with 0.002 on top, in its term only."""
    kinds = {
        "electricity": [DRAWN * p for p in PRICE],
        "contracts": [30_000 * (0.002 + 0.08 - p) for p in PRICE[:2]] + [0.0, 0.0],
        "capital": [0.0, CAPITAL, 0.0, 0.0],
        "maintenance": [CAPITAL * 0.05] * 4,
        "water": [IT * 0.9 / 1000 * 3.1] * 4,
        "fuel": [2400 * 1.45] * 4,
        "measures": [51_000.0, 1_000.0, 1_000.0, 1_000.0],
        "credits": [9 * 31.0 + 4 * 12.0, 0.0, 0.0, 0.0],
    }
    for name, values in kinds.items():
        assert data["cost_by_kind"][f"cost_{name}"] == pytest.approx(sum(values), rel=1e-9), name
    cash = [sum(values[y] for values in kinds.values()) for y in range(4)]
    assert of(data, "cost") == near(cash)
    assert data["net_present_cost"] == pytest.approx(sum(c / 1.07**y for y, c in enumerate(cash)), rel=1e-12)
    # Annuity of the purchase: r / (1 - (1 + r)^-n) = 0.07 / (1 - 1.07^-3) = 0.381 051 67.
    yearly = CAPITAL * 0.07 / (1 - 1.07**-3)
    spread = [c - k + yearly for c, k in zip(cash, kinds["capital"], strict=True)]
    assert table(tmp_path, ["cost_annualized"])["cost_annualized"] == near(spread)


def test_water_waste_and_heat(tmp_path):
    """75 686.4 kWh x 0.9 L on site, a quarter reclaimed, all of it in a stressed area; 4 servers in 2028."""
    names = (
        "water_onsite_l", "water_reclaimed_l", "water_potable_l", "water_stressed_l", "water_grid_l",
        "servers_retired", "accelerators_retired", "waste_reused_kg", "waste_recycled_kg", "waste_other_kg",
        "ewaste_kg", "heat_kwh",
    )  # fmt: skip
    found = table(tmp_path, names)
    onsite = IT * 0.9
    assert found["water_onsite_l"] == near([onsite] * 4)
    assert found["water_reclaimed_l"] == near([onsite * 0.25] * 4)
    assert found["water_potable_l"] == near([onsite * 0.75] * 4)
    assert found["water_stressed_l"] == near([onsite] * 4)
    assert found["water_grid_l"] == near([DRAWN * 1.7] * 4)
    once = (0, 1, 0, 0)
    assert found["servers_retired"] == near([4 * n for n in once])
    assert found["accelerators_retired"] == near([16 * n for n in once])
    assert found["ewaste_kg"] == near([MASS * n for n in once])
    for name, share in (("waste_reused_kg", 0.2), ("waste_recycled_kg", 0.7), ("waste_other_kg", 0.1)):
        assert found[name] == near([MASS * share * n for n in once])
    assert found["heat_kwh"] == near([IT * 0.3] * 4)


def test_a_mix_gives_factor_upstream_and_water(tmp_path):
    """A quarter coal, 35 % gas, 40 % wind: direct, upstream and water are the sums over the source table."""
    mix = {"coal": 0.25, "gas": 0.35, "wind": 0.4}
    with resources.path("catalog/source_factors.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}

    def of_mix(name):
        return sum(share * float(rows[source][name]) for source, share in mix.items())

    from_mix = dict.fromkeys(("grid_path", "grid_kg_per_kwh", "upstream_kg_per_kwh", "grid_water_l_per_kwh"))
    site = msgspec.structs.replace(HALL, mix=mix, **from_mix)
    plan = msgspec.structs.replace(PLAN, sites=(site,), contracts=())
    data = evaluated(tmp_path, plan)
    direct, life = of_mix("direct_kg_per_kwh"), of_mix("lifecycle_kg_per_kwh")
    assert of(data, "scope2_location_kg") == near([DRAWN * direct] * 4)
    assert of(data, "scope3_kg", "cat3b") == near([DRAWN * (life - direct)] * 4)
    assert of(data, "scope3_kg", "cat3c") == near([DRAWN * life * 0.071] * 4)
    water = table(tmp_path, ["water_grid_l"], plan)["water_grid_l"]
    assert water == near([DRAWN * of_mix("water_l_per_kwh")] * 4)


def test_prices_by_the_hour_and_a_tariff(tmp_path):
    """Busy 0.9 from 6 to 18 h and 0.3 else, in local time of a site at UTC+2.

    Hourly prices (UTC): 0.04 from 0 to 10 h, 0.22 else. Local 6 to 18 h is 4 to 16 h UTC: a day costs
    (0.9 x 6 + 0.3 x 4) x 0.04 + (0.9 x 6 + 0.3 x 8) x 0.22 = 0.264 + 1.716 per kW of full load.
    Tariff: 0.31 from 8 to 20 h local on all days, 0.11 else: (0.9 x 10 + 0.3 x 2) x 0.31 +
    (0.9 x 2 + 0.3 x 10) x 0.11 = 2.976 + 0.528; and 12 months of 0.9 of full load at 7 a kW.
    """
    day = [0.9 if 6 <= hour < 18 else 0.3 for hour in range(24)]
    fleet = msgspec.structs.replace(FLEET, utilization=tuple(day * 7))
    series = Series(id="prices", values=tuple(0.04 if h % 24 < 10 else 0.22 for h in range(8760)))
    site = msgspec.structs.replace(HALL, utc_offset_h=2.0, electricity_price_path=None)
    full = 16 * 0.9 * 1.31
    hourly = msgspec.structs.replace(site, price_series="prices", electricity_price_per_kwh=None)
    plan = msgspec.structs.replace(PLAN, sites=(hourly,), fleets=(fleet,), series=(series,), contracts=())
    kinds = evaluated(tmp_path, plan)["cost_by_kind"]
    assert kinds["cost_electricity"] == pytest.approx(4 * 365 * full * (0.264 + 1.716), rel=1e-9)
    tariff = msgspec.structs.replace(
        site, electricity_price_per_kwh=0.11, peak_price_per_kwh=0.31, peak_start_h=8.0, peak_end_h=20.0,
        peak_days="all days", demand_charge_per_kw_month=7.0,
    )  # fmt: skip
    plan = msgspec.structs.replace(PLAN, sites=(tariff,), fleets=(fleet,), contracts=())
    kinds = evaluated(tmp_path, plan)["cost_by_kind"]
    assert kinds["cost_electricity"] == pytest.approx(4 * 365 * full * (2.976 + 0.528), rel=1e-9)
    assert kinds["cost_demand"] == pytest.approx(4 * 12 * full * 0.9 * 7.0, rel=1e-9)


def test_credits(data):
    """9 t retired in 2028 are cancelled there; 4 t of 2026 are retired before, and in no year of the plan."""
    period = data["credits"]["period"]
    assert (period["cancelled_t"], period["retired_before_t"]) == (9.0, 4.0)
    assert [each["cancelled_t"] for each in data["credits"]["years"]] == [0.0, 9.0, 0.0, 0.0]


def test_cohorts(tmp_path):
    """10 that grow by a fifth and 6 more in 2028, each bought again after 2 years, 4 to a server.

    In service 10; 12 + 6; 14 (14.4) + 6; 17 (17.28) + 6. Bought: 10; 2 and 6; 2 and 10; 3, 2 and 6. Servers
    by purchase: 3; 1 + 2; 1 + 3; 1 + 1 + 2. What is bought again leaves as waste.
    """
    fleet = msgspec.structs.replace(FLEET, count=10, growth_per_year=0.2, purchases=((2028, 6),),
                                    purchase_year=None, lifetime_years=2.0)  # fmt: skip
    plan = msgspec.structs.replace(PLAN, fleets=(fleet,), contracts=(), credits=())
    data = evaluated(tmp_path, plan)
    unit = 0.9 * 0.6 * 8760
    standing, bought, servers = (10, 18, 20, 23), (10, 8, 12, 11), (3, 3, 4, 4)
    assert of(data, "it_kwh") == near([n * unit for n in standing])
    embodied = [a * 240 + s * 1300 for a, s in zip(bought, servers, strict=True)]
    assert of(data, "scope3_kg", "cat2") == near(embodied)
    capital = [a * 21_000 + s * 40_000 for a, s in zip(bought, servers, strict=True)]
    assert data["cost_by_kind"]["cost_capital"] == pytest.approx(sum(capital), rel=1e-12)
    # Upkeep on what stands: 3, 6, 7 and 8 servers.
    upkeep = [0.05 * (a * 21_000 + s * 40_000) for a, s in zip(standing, (3, 6, 7, 8), strict=True)]
    assert data["cost_by_kind"]["cost_maintenance"] == pytest.approx(sum(upkeep), rel=1e-12)
    names = ("servers_retired", "accelerators_retired", "ewaste_kg")
    found = table(tmp_path, names, plan)
    assert found["servers_retired"] == near([0, 0, 3, 3])
    assert found["accelerators_retired"] == near([0, 0, 10, 8])
    assert found["ewaste_kg"] == near([0, 0, 10 * 3.5 + 3 * 60, 8 * 3.5 + 3 * 60])
    spread = [(a * 240 + s * 1300) / 2 for a, s in zip(standing, (3, 6, 7, 8), strict=True)]
    assert of(data, "embodied_amortized_kg") == near(spread)


PARTS = {
    # electricity of the servers, overhead, hardware, upstream and losses, scope 1 and 3a of the hall
    "own": ({}, {}, ("s2", "s2", "cat2", "cat3", "own")),
    "finance lease": ({}, {"tenure": "finance lease"}, ("s2", "s2", "cat2", "cat3", "own")),
    "operating lease": ({}, {"tenure": "operating lease"}, ("s2", "s2", "cat8", "cat3", "own")),
    "colocation": ({"arrangement": "colocation"}, {}, ("s2", "cat8", "cat2", "split", "cat8")),
    "colocation, no control": (
        {"arrangement": "colocation", "load_control": False}, {}, ("cat8", "cat8", "cat2", "cat8", "cat8")
    ),
    "colocation, category 1": (
        {"arrangement": "colocation", "operator_category": "category 1"}, {"tenure": "operating lease"},
        ("s2", "cat1", "cat8", "split1", "cat1"),
    ),
    "cloud": ({"arrangement": "cloud"}, {"tenure": "finance lease"}, ("cat1",) * 5),
}  # fmt: skip


@pytest.mark.parametrize("basis", ["delivered", "generation"])
@pytest.mark.parametrize("name", PARTS)
def test_the_split_by_hand(tmp_path, name, basis):
    """accounting.md section 2 with own numbers, bought in the first year: one sum in seven splits.

    Losses of 7.1 % are 0.071 of what is delivered, or 0.071 / 0.929 where they are a share of generation.
    """
    site, fleet, (servers, overhead, hardware, upstream, hall) = PARTS[name]
    plan = msgspec.structs.replace(
        PLAN, contracts=(), credits=(),
        sites=(msgspec.structs.replace(HALL, td_loss_basis=basis, **site),),
        fleets=(msgspec.structs.replace(FLEET, purchase_year=2027, **fleet),),
    )  # fmt: skip
    record = evaluated(tmp_path, plan)["years"][0]
    loss = 0.071 if basis == "delivered" else 0.071 / (1 - 0.071)
    direct = {"it": IT * 0.37, "over": (DRAWN - IT) * 0.37}
    up = {"it": IT * 0.062, "over": (DRAWN - IT) * 0.062}
    lost = {key: (direct[key] + up[key]) * loss for key in direct}
    expected = dict.fromkeys(("s1", "s2", "cat1", "cat2", "cat3a", "cat3b", "cat3c", "cat8"), 0.0)
    expected[servers] += direct["it"]
    expected[overhead] += direct["over"]
    expected[hardware] += EMBODIED
    if upstream == "cat3":
        expected["cat3b"], expected["cat3c"] = sum(up.values()), sum(lost.values())
    elif upstream.startswith("split"):
        expected["cat3b"], expected["cat3c"] = up["it"], lost["it"]
        expected["cat1" if upstream == "split1" else "cat8"] += up["over"] + lost["over"]
    else:
        expected[upstream] += sum(up.values()) + sum(lost.values())
    fuel, gas = 2400 * 2.68, 180 * 0.04 * 675
    if hall == "own":
        expected["s1"], expected["cat3a"] = fuel + gas, 2400 * 0.61
    else:
        expected[hall] += fuel + gas + 2400 * 0.61
    assert record["scope1_kg"] == pytest.approx(expected.pop("s1"), rel=1e-9, abs=1e-9)
    assert record["scope2_location_kg"] == pytest.approx(expected.pop("s2"), rel=1e-9, abs=1e-9)
    assert record["scope3_kg"] == pytest.approx(expected, rel=1e-9, abs=1e-9)
    whole = sum((*direct.values(), *up.values(), *lost.values(), EMBODIED, fuel, gas, 2400 * 0.61))
    assert record["total_location_kg"] == pytest.approx(whole, rel=1e-9)


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [("volume_t", -1.0, "cannot be negative"), ("retirement_date", "2028-02-30", "date"),
     ("retirement_date", "soon", "date")],
)  # fmt: skip
def test_a_wrong_credit_is_refused_with_its_place(tmp_path, path, value, words):
    file = tmp_path / "wrong.gplan"
    save(PLAN, file, default_catalog())
    data = json.loads(file.read_text(encoding="utf-8"))
    data["credits"][0][path] = value
    file.write_text(json.dumps(data), encoding="utf-8")
    result = CliRunner().invoke(main, ["evaluate", str(file), "--format", "json"])
    assert result.exit_code != 0
    assert f"credits[0].{path}" in result.output
    assert words in result.output


def test_a_lifetime_that_ends_within_a_year_says_how_it_counts(tmp_path):
    """Bought 2026 for 2.5 years: 2027 whole, half of each month of 2028, nothing after."""
    fleet = msgspec.structs.replace(FLEET, purchase_year=2026, lifetime_years=2.5, end_of_life="retire")
    plan = msgspec.structs.replace(PLAN, fleets=(fleet,))
    data = evaluated(tmp_path, plan)
    assert of(data, "it_kwh") == near([IT, IT / 2, 0, 0])
    assert of(data, "embodied_amortized_kg") == near([EMBODIED / 2.5, EMBODIED / 5, 0, 0])
    said = [text for text in data["warnings"] if "out of service within 2028" in text]
    assert len(said) == 1
    assert "50 % of each month of 2028 is counted" in said[0]
    whole = msgspec.structs.replace(fleet, lifetime_years=3.0)
    data = evaluated(tmp_path, msgspec.structs.replace(PLAN, fleets=(whole,)))
    assert not any("out of service within" in text for text in data["warnings"])
    assert any("out of service from 2029 on" in text for text in data["warnings"])
