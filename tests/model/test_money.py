"""Cost, paths by year and cohorts: hand calculations, vectors T20 and T23, properties."""

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenplanner.catalog.store import default_catalog
from greenplanner.model.carbon_price import carbon_price_table, results_carbon_price
from greenplanner.model.cohorts import parts
from greenplanner.model.embodied import service
from greenplanner.model.evaluate import evaluate
from greenplanner.model.site_hours import peak_hours, tariff_months
from greenplanner.plan.edits import EditError, set_value
from greenplanner.plan.faults import check_value, format_value, parse_value
from greenplanner.plan.files import decode, encode
from greenplanner.plan.paths import path_values
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Contract, Credit, Fleet, Plan, Series, Site
from tests.support.plans import BARE

# One accelerator of 1 000 W that runs all the time: 8 760 kWh a year at PUE 1.
SITE = Site(id="s", region="DEU", pue=1.0, grid_kg_per_kwh=0.5, upstream_kg_per_kwh=0.1, td_loss=0.0,
            residual_kg_per_kwh=0.8, electricity_price_per_kwh=0.1, utc_offset_h=0.0,
            grid_shape="flat")  # fmt: skip
FLEET = Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=1, utilization=1.0, tdp_w=1000.0,
              idle_w=0.0, max_w=1000.0, **BARE)  # fmt: skip
FLEET = msgspec.structs.replace(FLEET, price_per_accelerator=1000.0, price_per_server=0.0, lifetime_years=4.0)
PLAN = Plan(name="p", start_year=2026, years=4, discount_rate=0.1, sites=(SITE,), fleets=(FLEET,))
KWH = 8760.0


def rich_money_plan() -> Plan:
    """Every kind of price, path and cohort in one plan, on the full catalog."""
    prices = 0.08 + 0.05 * np.sin(np.arange(8760) * 2 * np.pi / 24)
    sites = (
        Site(id="a", name="Alpha", region="DEU", grid_path=((2026, 0.34), (2028, 0.26), (2030, 0.1)),
             electricity_price_path=((2026, 0.2), (2029, 0.26)), peak_price_per_kwh=0.35,
             demand_charge_per_kw_month=9.0, genset_kw=500.0, diesel_price_per_l=1.5,
             measures_capital=40_000.0, measures_per_year=-500.0),
        Site(id="b", name="Beta", region="USA", grid_path=((2026, 1.0), (2030, 0.5)),
             grid_path_basis="multiplier", price_series="prices", solar_kw=100.0,
             demand_charge_per_kw_month=4.0),
        Site(id="c", name="Empty", region="NOR", genset_kw=50.0),
    )  # fmt: skip
    chip = "h100-sxm5-80gb"
    week = tuple(([0.2] * 8 + [0.8] * 12 + [0.4] * 4) * 7)
    fleets = (
        Fleet(id="f", name="Grows", site="a", accelerator=chip, count=64, utilization=week,
              growth_per_year=0.25, transfer_gb_per_month=2e4),
        Fleet(id="g", name="Shrinks", site="b", accelerator=chip, count=64, utilization=0.5,
              count_path=((2026, 64), (2028, 40), (2029, 80)), lifetime_years=3.0),
        Fleet(id="h", name="Leaves", site="b", accelerator=chip, count=16, utilization=0.5,
              purchase_year=2025, last_year=2027, purchases=((2027, 8),)),
        Fleet(id="n", name="Renewed", site="b", accelerator=chip, count=16, utilization=0.5,
              lifetime_years=2.0, next_accelerator="b200-sxm-180gb", next_ratio=2.2),
        Fleet(id="o", name="Given back", site="a", accelerator=chip, count=16, utilization=0.5,
              purchase_year=2025, last_year=2027, tenure="operating lease", rent_per_accelerator_h=1.5),
    )  # fmt: skip
    contracts = (
        Contract(id="k", name="PPA", kind="ppa", site="a", share=0.4,
                 strike_path=((2026, 0.06), (2030, 0.05)), market_price_per_kwh=0.08),
        Contract(id="l", name="Site price", kind="ppa", site="b", volume_kwh_per_year=1e5,
                 strike_per_kwh=0.07, price_per_kwh=0.001),
        Contract(id="m", name="At no load", kind="ppa", site="c", volume_kwh_per_year=1e4,
                 strike_per_kwh=0.07),
        Contract(id="n", name="Solar by the hour", kind="ppa", site="a", technology="solar", share=0.1,
                 strike_per_kwh=0.05),
        Contract(id="o", name="Hourly market", kind="ppa", site="c", technology="wind", strike_per_kwh=0.05,
                 volume_kwh_per_year=2e4, market_price_series="prices"),
    )  # fmt: skip
    return Plan(
        name="Money", start_year=2026, years=4, carbon_price_path=((2026, 0.0), (2029, 90.0)),
        carbon_price_scope3_share=0.25, sites=sites, fleets=fleets, contracts=contracts,
        credits=(Credit(id="q", volume_t=3.0, price_per_t=20.0),),
        series=(Series(id="prices", values=tuple(prices.tolist())),),
    )  # fmt: skip


def figures(plan):
    return evaluate(resolve(plan, default_catalog()))


def with_site(**changes):
    return msgspec.structs.replace(PLAN, sites=(msgspec.structs.replace(SITE, **changes),))


def with_fleet(plan=PLAN, **changes):
    return msgspec.structs.replace(plan, fleets=(msgspec.structs.replace(plan.fleets[0], **changes),))


# -- paths -----------------------------------------------------------------------------------------


def test_path_between_and_outside_its_years():
    """2026: 0.4 and 2030: 0.2 is 0.3 in 2028 on a line, 0.4 in steps; outside it is constant."""
    points = ((2026.0, 0.4), (2030.0, 0.2))
    assert path_values(points, [2025, 2026, 2028, 2030, 2040]).tolist() == pytest.approx(
        [0.4, 0.4, 0.3, 0.2, 0.2]
    )
    assert path_values(points, [2025, 2028, 2030, 2040], "step").tolist() == [0.4, 0.4, 0.2, 0.2]


def test_grid_path_of_factors_moves_residual_and_upstream_by_the_ratio():
    """0.4 -> 0.2 halves: residual 0.8 -> 0.4, upstream 0.1 -> 0.05 kg/kWh; the entered factor yields."""
    results = figures(with_site(grid_path=((2026, 0.4), (2028, 0.2))))
    assert results.annual("scope2_location_kg").tolist() == pytest.approx(
        [KWH * v for v in (0.4, 0.3, 0.2, 0.2)]
    )
    assert results.annual("scope2_market_kg").tolist() == pytest.approx(
        [KWH * v for v in (0.8, 0.6, 0.4, 0.4)]
    )
    assert results.annual("cat3b_kg").tolist() == pytest.approx([KWH * v for v in (0.1, 0.075, 0.05, 0.05)])


def test_grid_path_of_multipliers_is_relative_to_the_first_year():
    """Multipliers 2 -> 1 on 0.5 kg/kWh: 0.5 in the first year, 0.25 in the third."""
    results = figures(with_site(grid_path=((2026, 2.0), (2028, 1.0)), grid_path_basis="multiplier"))
    assert results.annual("scope2_location_kg").tolist() == pytest.approx(
        [KWH * v for v in (0.5, 0.375, 0.25, 0.25)]
    )


def test_path_gives_what_is_not_entered():
    site = msgspec.structs.replace(SITE, grid_kg_per_kwh=None, grid_path=((2026, 0.4), (2030, 0.2)))
    filled = resolve(msgspec.structs.replace(PLAN, sites=(site,))).plan.sites[0]
    assert filled.grid_kg_per_kwh == pytest.approx(0.4)


def test_yearly_change_still_works():
    results = figures(with_site(grid_change_per_year=-0.1))
    assert results.annual("scope2_location_kg").tolist() == pytest.approx(
        [KWH * 0.5 * 0.9**y for y in range(4)]
    )


@pytest.mark.parametrize(
    ("value", "words"),
    [((), "at least one year"), (((2026, 0.1), (2026, 0.2)), "not after"), (((2026.5, 0.1),), "whole"),
     (((1800, 0.1),), "below 1990"), (((2026, -0.1),), "below 0"), (((2026,),), "pair"), ("x", "list")],
)  # fmt: skip
def test_a_bad_path_has_its_sentence(value, words):
    assert words in (check_value("sites", "grid_path", value) or "")
    with pytest.raises(EditError):
        set_value(PLAN, "sites/s/grid_path", value)


def test_path_as_text_and_in_the_file():
    text = "2026: 0.4; 2035: 0.12"
    value = parse_value("sites", "grid_path", text)
    assert value == ((2026.0, 0.4), (2035.0, 0.12))
    assert format_value("sites", "grid_path", value) == text
    assert parse_value("sites", "grid_path", "2026\t0,4\n2035\t0,12", decimal=",") == value
    plan = rich_money_plan()
    assert decode(encode(plan), default_catalog()) == plan


# -- prices ----------------------------------------------------------------------------------------


def test_electricity_price_by_year_and_net_present_cost():
    """Hand calculation: 876, 1752, 1752, 1752 for electricity and 1 000 for hardware, at 10 %."""
    plan = with_fleet(with_site(electricity_price_path=((2026, 0.1), (2027, 0.2))), maintenance_share=0.0)
    results = figures(plan)
    assert results.annual("cost_electricity").tolist() == pytest.approx([876.0, 1752.0, 1752.0, 1752.0])
    water = results.annual("cost_water")
    cash = np.array([1876.0, 1752.0, 1752.0, 1752.0]) + water
    assert results.annual("cost").tolist() == pytest.approx(cash.tolist())
    expected = cash[0] + cash[1] / 1.1 + cash[2] / 1.21 + cash[3] / 1.331
    assert results.total("cost_present") == pytest.approx(expected, rel=1e-12)
    assert results.to_json()["net_present_cost"] == pytest.approx(expected, rel=1e-12)
    step = results.explain("cost_present")
    assert sum(child.value for child in step.children) == pytest.approx(step.value, rel=1e-12)


def test_time_of_use_tariff():
    """12 of 24 hours on 5 of 7 days are peak: a flat load draws 261 x 12 of 8 760 hours in the peak.

    2026 in the plan's calendar starts on a Monday: 52 weeks and a Monday, so 261 working days.
    """
    results = figures(with_site(peak_price_per_kwh=0.3, peak_start_h=8.0, peak_end_h=20.0))
    peak = 261 * 12.0
    assert results.annual("cost_electricity")[0] == pytest.approx(peak * 0.3 + (8760 - peak) * 0.1, rel=1e-9)
    always = figures(
        with_site(peak_price_per_kwh=0.3, peak_start_h=0.0, peak_end_h=24.0, peak_days="all days")
    )
    assert always.annual("cost_electricity")[0] == pytest.approx(8760 * 0.3, rel=1e-9)


def test_peak_hours_are_local_and_may_pass_midnight():
    night = msgspec.structs.replace(
        SITE, peak_start_h=22.0, peak_end_h=2.0, peak_days="all days", utc_offset_h=1.0
    )
    assert np.flatnonzero(peak_hours(night)[:24]).tolist() == [0, 21, 22, 23]
    half = msgspec.structs.replace(night, utc_offset_h=5.5, peak_start_h=8.0, peak_end_h=9.0)
    assert peak_hours(half)[:6].tolist() == [0, 0, 0.5, 0.5, 0, 0]


def test_demand_charge_is_on_the_peak_of_each_month():
    """Full load at 1 kW in one hour of the week: 12 months x 1 kW x 10 = 120."""
    week = tuple(1.0 if hour == 40 else 0.25 for hour in range(168))
    results = figures(with_fleet(with_site(demand_charge_per_kw_month=10.0), utilization=week))
    assert results.annual("cost_demand")[0] == pytest.approx(120.0, rel=1e-9)
    flat = figures(with_fleet(with_site(demand_charge_per_kw_month=10.0), utilization=0.25))
    assert flat.annual("cost_demand")[0] == pytest.approx(30.0, rel=1e-9)


def test_hourly_prices_weight_the_hours_drawn():
    """Half the hours cost 0.3 and half 0.1; a load in the cheap half only pays 0.1, a flat one 0.2."""
    series = Series(id="p", values=tuple(0.1 if hour % 24 < 12 else 0.3 for hour in range(8760)))
    site = msgspec.structs.replace(SITE, price_series="p", electricity_price_per_kwh=None)
    plan = msgspec.structs.replace(PLAN, sites=(site,), series=(series,))
    assert figures(plan).annual("cost_electricity")[0] == pytest.approx(8760 * 0.2, rel=1e-9)
    night = tuple(1.0 if hour % 24 < 12 else 0.0 for hour in range(168))
    assert figures(with_fleet(plan, utilization=night)).annual("cost_electricity")[0] == pytest.approx(438.0)


def test_months_without_import_have_no_ratio():
    found = tariff_months(np.zeros(8760), np.ones(8760), np.ones(8760))
    assert all(np.isnan(values).all() for values in found.values())


def test_strike_settles_against_the_market():
    """8 760 kWh x (0.06 - 0.08) = -175.2: a gain; without a market price against the site's 0.1."""
    contract = Contract(
        id="k", kind="ppa", site="s", share=1.0, strike_per_kwh=0.06, market_price_per_kwh=0.08
    )
    results = figures(msgspec.structs.replace(PLAN, contracts=(contract,)))
    assert results.annual("cost_contracts")[0] == pytest.approx(-175.2)
    bare = msgspec.structs.replace(
        contract, market_price_per_kwh=None, strike_path=((2026, 0.06), (2027, 0.12))
    )
    results = figures(msgspec.structs.replace(PLAN, contracts=(bare,)))
    assert results.annual("cost_contracts").tolist()[:2] == pytest.approx([8760 * -0.04, 8760 * 0.02])
    assert any(notice.code == "strike-market" for notice in results.warnings)


def test_fuel_is_in_the_cost_where_its_price_is_known():
    assert figures(with_site(genset_fuel_l_per_year=100.0, diesel_price_per_l=1.5)).annual("cost_fuel")[
        0
    ] == pytest.approx(150.0)
    without = figures(with_site(genset_fuel_l_per_year=100.0))
    assert without.total("cost_fuel") == 0.0
    assert any(notice.code == "fuel-price" for notice in without.warnings)


def test_t23_internal_carbon_price():
    """reference/accounting.md T23: 100 EUR/t on 200 + 500 t are 70 000 EUR; scope 3 is not covered."""
    gross = {"scope1": 200.0, "scope2": 500.0, "scope3": 1300.0}
    table = carbon_price_table(
        2026, "shadow price", 100.0, gross, {"scope1": 1.0, "scope2": 1.0, "scope3": 0.0}
    )
    assert (table.priced_t, table.cost) == (700.0, 70_000.0)


def test_carbon_price_by_year_and_scope():
    covered = {"carbon_price_scope2_share": 0.5, "carbon_price_scope3_share": 1.0}
    plan = msgspec.structs.replace(PLAN, carbon_price_path=((2026, 0.0), (2028, 100.0)), **covered)
    results = figures(plan)
    for year in results.years:
        table = results_carbon_price(results, year)
        assert table.price_per_t == pytest.approx({2026: 0, 2027: 50, 2028: 100, 2029: 100}[year])
        assert table.cost == pytest.approx(results.value("shadow_carbon_cost", year), rel=1e-12)
    assert results.annual("cost").tolist() == figures(PLAN).annual("cost").tolist()


def test_t20_totals_and_intensity():
    """reference/accounting.md T20: totals over revenue; credits change nothing."""
    plan = msgspec.structs.replace(PLAN, revenue_m=100.0)
    credit = Credit(id="c", volume_t=100.0, status="retired", retirement_date="2026-05-05")
    one, two = figures(plan), figures(msgspec.structs.replace(plan, credits=(credit,)))
    for name in ("intensity_location_kg_per_m", "intensity_market_kg_per_m", "total_market_kg"):
        assert one.annual(name).tolist() == two.annual(name).tolist()
    expected = one.value("total_location_kg", 2026) / 100.0
    assert one.value("intensity_location_kg_per_m", 2026) == pytest.approx(expected)


# -- cohorts ---------------------------------------------------------------------------------------


def test_growth_buys_what_it_adds():
    """100 accelerators that grow by 10 % a year: 100, 110, 121, 133 (133.1), in four purchases."""
    fleet = with_fleet(count=100, growth_per_year=0.1)
    results = figures(fleet)
    assert results.annual("grid_kwh").tolist() == pytest.approx([KWH * n for n in (100, 110, 121, 133)])
    assert results.annual("cost_capital").tolist() == pytest.approx([100_000.0, 10_000.0, 11_000.0, 12_000.0])
    assert [fleet.id for fleet in results.plan.fleets] == ["f"]
    assert len(results.cohorts.plan.fleets) == 4
    assert [notice.code for notice in results.warnings].count("growth") == 1


def test_a_falling_path_retires_the_oldest_first():
    years = np.arange(2026, 2030)
    fleet = Fleet(id="f", count=9, purchase_year=2026, count_path=((2026, 10), (2027, 16), (2028, 4)))
    found = [(part.bought, part.count, part.last_year) for part in parts(fleet, years, "linear")]
    assert found == [(2026, 10, 2027), (2027, 2, 2027), (2027, 4, None)]
    results = figures(with_fleet(count_path=((2026, 10), (2027, 16), (2028, 4))))
    assert results.annual("grid_kwh").tolist() == pytest.approx([KWH * n for n in (10, 16, 4, 4)])


def test_purchases_have_their_own_lifetime():
    """4 bought in 2026 for 2 years and retired, 3 more in 2027: 4, 7, 3, 0 in service."""
    results = figures(with_fleet(count=4, lifetime_years=2.0, end_of_life="retire", purchases=((2027, 3),)))
    assert results.annual("grid_kwh").tolist() == pytest.approx([KWH * n for n in (4, 7, 3, 0)])
    assert results.annual("cost_capital").tolist() == pytest.approx([4000.0, 3000.0, 0.0, 0.0])


def test_leaving_early_saves_no_embodied_carbon():
    """Bought 2026 for 4 years, out after 2027: in service 2 years, written off for all 4."""
    years = np.arange(2026, 2032)
    life = service(years, np.array([2026.0]), np.array([[4.0]]), ["replace"], np.array([2027.0]))
    assert life.active[0, :, 0].tolist() == [1, 1, 0, 0, 0, 0]
    assert life.bought[0, :, 0].tolist() == [1, 0, 0, 0, 0, 0]
    assert life.charged[0, :, 0].tolist() == [1, 1, 1, 1, 0, 0]
    # Replaced in 2030, out after 2030: the second purchase is written off to 2033.
    late = service(
        np.arange(2026, 2036), np.array([2026.0]), np.array([[4.0]]), ["replace"], np.array([2030.0])
    )
    assert late.charged[0, :, 0].tolist() == [1, 1, 1, 1, 1, 1, 1, 1, 0, 0]


@settings(max_examples=20, deadline=None)
@given(
    st.lists(st.integers(0, 60), min_size=1, max_size=5),
    st.lists(
        st.tuples(st.integers(2026, 2031), st.integers(1, 9)), max_size=3, unique_by=lambda item: item[0]
    ),
)
def test_cohorts_put_the_path_and_the_purchases_in_service(numbers, purchases):
    """In each year the cohorts in service add up to the path plus what was bought besides."""
    path = tuple((2026.0 + n, float(number)) for n, number in enumerate(numbers))
    extra = tuple(sorted((float(year), float(count)) for year, count in purchases))
    results = figures(with_fleet(count_path=path, purchases=extra or None, end_of_life="keep"))
    wanted = path_values(path, results.years) + [
        sum(n for y, n in extra if y <= year) for year in results.years
    ]
    assert (results.annual("grid_kwh") / KWH).tolist() == pytest.approx(np.array(wanted).tolist(), abs=1e-9)
    carbon = results.annual("scope2_location_kg")
    assert results.by_fleet("scope2_location_kg").sum(axis=(1, 2)).tolist() == pytest.approx(carbon.tolist())


def test_the_cohorts_of_a_plain_plan_are_itself():
    """Growth 0 and one point of the path change nothing."""
    plain = figures(with_fleet(count=10))
    same = figures(with_fleet(count=10, count_path=((2026, 10),)))
    for name in ("grid_kwh", "cost", "total_location_kg", "cost_annualized", "embodied_amortized_kg"):
        assert same.annual(name).tolist() == pytest.approx(plain.annual(name).tolist(), rel=1e-12)


def test_explain_names_the_cohorts():
    results = figures(rich_money_plan())
    for name in (
        "cost",
        "scope2_location_kg",
        "cost_demand",
        "cost_fuel",
        "shadow_carbon_cost",
        "cost_electricity",
    ):
        step = results.explain(name, 2027)
        assert step.value == pytest.approx(results.value(name, 2027), rel=1e-9)
        assert sum(child.value or 0.0 for child in step.children) == pytest.approx(step.value, rel=1e-9)
    bill = results.explain("cost_electricity", 2027).children[0]
    paid = next(child for child in bill.children if child.label.startswith("Mean price"))
    assert paid.unit == "USD/kWh"
    assert paid.value == pytest.approx(bill.value / bill.children[0].value, rel=1e-9)
    labels = [child.label for child in results.explain("cost_capital", 2027).children]
    assert any("Grows (2027)" in label for label in labels)


# -- more properties and sentences -----------------------------------------------------------------


@settings(max_examples=20, deadline=None)
@given(st.floats(0.0, 0.4), st.floats(0.01, 1.0), st.floats(1.0, 3.0))
def test_prices_scale_the_cost_and_discounting_lowers_it(rate, price, factor):
    plan = msgspec.structs.replace(with_site(electricity_price_per_kwh=price), discount_rate=rate)
    dearer = msgspec.structs.replace(
        plan, sites=(msgspec.structs.replace(plan.sites[0], electricity_price_per_kwh=price * factor),)
    )
    one, two = figures(plan), figures(dearer)
    assert two.total("cost_electricity") == pytest.approx(one.total("cost_electricity") * factor, rel=1e-9)
    assert one.total("cost_present") <= one.total("cost") * (1 + 1e-12)
    assert one.annual("cost_present")[0] == pytest.approx(one.annual("cost")[0])


def test_currency_of_hourly_prices_is_compared():
    series = Series(id="p", unit="EUR/kWh", values=(0.1,) * 8760)
    site = msgspec.structs.replace(SITE, price_series="p", peak_price_per_kwh=0.3)
    codes = [
        notice.code
        for notice in figures(msgspec.structs.replace(PLAN, sites=(site,), series=(series,))).warnings
    ]
    assert {"price-currency", "price-twice"} <= set(codes)


@pytest.mark.parametrize(("unit", "told"), [("EUR/kWh", True), ("USD/kWh", False)])
def test_currency_of_hourly_market_prices_is_compared(unit, told):
    series = Series(id="p", unit=unit, values=(0.1,) * 8760)
    contract = Contract(
        id="k", kind="ppa", site=SITE.id, share=0.5, strike_per_kwh=0.06, market_price_series="p"
    )
    plan = msgspec.structs.replace(PLAN, currency="USD", contracts=(contract,), series=(series,))
    found = [notice.path for notice in figures(plan).warnings if notice.code == "price-currency"]
    assert found == (["contracts/k/market_price_series"] if told else [])


def test_leaving_before_the_purchase_is_a_fault():
    from greenplanner.plan.faults import plan_faults

    found = plan_faults(with_fleet(purchase_year=2027, last_year=2026))
    assert any("before the purchase" in fault.text for fault in found)


def test_pictures_of_a_site_take_the_cohorts_in():
    from greenplanner.model.site_view import site_view

    results = figures(rich_money_plan())
    for number, site in enumerate(("a", "b")):
        for at, year in enumerate(results.years):
            view = site_view(results, site, year)
            expected = results.by_site("it_kwh")[at, :, number].sum()
            assert view.hours["it"].sum() == pytest.approx(expected, rel=1e-9)
            assert view.hours["grid_intensity"].mean() == pytest.approx(results.detail["direct"][at, number])


def test_draws_of_prices_need_no_hours():
    """Three draws of price, strike and carbon price give what three plans give, path or not."""
    from greenplanner.model.evaluate import hourly
    from greenplanner.model.factors import factors
    from greenplanner.model.totals import service_life, totals

    resolved = resolve(rich_money_plan(), default_catalog())
    made = hourly(resolved)
    base = factors(made.resolved)
    steps = np.array([1.0, 0.5, 2.0])
    site = dict(base.site) | {
        name: base.site[name] * steps[:, None]
        for name in ("electricity_price_per_kwh", "peak_price_per_kwh", "demand_charge_per_kw_month")
    }
    plan = dict(base.plan) | {"carbon_price_per_t": np.full(3, 0.0)}
    drawn = msgspec.structs.replace(base, site=site, plan=plan)
    active = service_life(made.resolved, base).active[0]
    found = totals(made.resolved, made.sums, drawn, made.of_sites(base, active, None), made.by_year)
    for name in ("cost_electricity", "cost_demand"):
        sums = found.fleet[name].sum(axis=(1, 2, 3))
        assert sums.tolist() == pytest.approx((sums[0] * steps).tolist(), rel=1e-9)
        assert sums[0] == pytest.approx(evaluate(resolved).total(name), rel=1e-9)


def test_another_model_follows_at_the_end_of_the_lifetime():
    """8 of 1 kW bought in 2026 for 2 years; from 2028 on 2 of another model do their work (ratio 4)."""
    catalog = default_catalog()
    model = catalog.accelerator("b200-sxm-180gb")
    plan = with_fleet(count=8, lifetime_years=2.0, next_accelerator=model.id, next_ratio=4.0)
    results = figures(plan)
    old, new = results.cohorts.plan.fleets
    assert (old.last_year, new.count, new.purchase_year, new.tdp_w) == (2027, 2, 2028, model.tdp_w)
    assert results.annual("it_kwh")[:2].tolist() == pytest.approx([8 * KWH] * 2)
    energy = results.cohorts.by_fleet("accelerator_busy_kwh").sum(axis=1)
    watts = results.cohorts.detail["busy_w"][1] - results.cohorts.detail["idle_w"][1]
    assert energy[2, 1] == pytest.approx(2 * watts * 8.76)
    assert results.cohorts.by_fleet("cost_capital").sum(axis=1)[:, 0].tolist() == pytest.approx(
        [8000.0, 0, 0, 0]
    )
    assert results.annual("cat2_kg")[2] > 0
    path = f"fleets/{new.id}/tdp_w"
    assert results.cohorts.origins[path].row == model.id
    labels = [child.label for child in results.explain("cost_capital", 2028).children]
    assert any("(2028)" in label for label in labels)


def test_the_successor_brings_its_own_server_and_ready_power():
    """What follows has the embodied carbon and power of a fleet of that model bought in the year."""
    old = Fleet(
        id="f", site="s", accelerator="l40s", count=80, lifetime_years=3.0, ready_w=300.0,
        embodied_kg_cpu=90.0, next_accelerator="b200-sxm-180gb", next_ratio=2.0,
    )  # fmt: skip
    alone = Fleet(
        id="f", site="s", accelerator="b200-sxm-180gb", count=40, lifetime_years=3.0, purchase_year=2029
    )
    found = []
    for fleet in (old, alone):
        plan = Plan(name="x", start_year=2026, years=4, sites=(Site(id="s", region="DEU"),), fleets=(fleet,))
        found.append(figures(plan))
    for name in ("cat2_kg", "it_kwh", "cost", "total_location_kg"):
        assert found[0].annual(name)[3] == pytest.approx(found[1].annual(name)[3], rel=1e-12), name


@pytest.mark.parametrize(
    ("fields", "times"),
    [
        ({}, (1, 1, 1, 1)),
        ({"growth_per_year": 0.5}, (1, 1.5, 2.25, 3.375)),
        ({"purchases": ((2027, 20),)}, (1, 1.5, 1.5, 1.5)),
        ({"count_path": ((2026, 40), (2028, 10))}, (1, 0.625, 0.25, 0.25)),
        ({"lifetime_years": 2.0, "next_accelerator": "b200-sxm-180gb", "next_ratio": 4.0}, (1, 1, 1, 1)),
    ],
)
def test_data_transfer_grows_with_the_fleet_and_counts_once(fields, times):
    """100 000 GB a month x 12 x 0.01 kWh x (0.5 + 0.1) kg of 40 accelerators; 40 x 1.5^3 = 135."""
    fleet = msgspec.structs.replace(
        FLEET, count=40, transfer_gb_per_month=1e5, transfer_kwh_per_gb=0.01, end_of_life="replace", **fields
    )
    results = figures(msgspec.structs.replace(PLAN, fleets=(fleet,)))
    assert results.annual("cat1_kg") == pytest.approx(np.array(times) * 7200.0)


def test_without_an_end_inside_the_plan_nothing_follows():
    plain = figures(with_fleet(count=8))
    same = figures(with_fleet(count=8, next_accelerator="b200-sxm-180gb", next_ratio=4.0))
    for name in ("cost", "total_location_kg", "cost_annualized"):
        assert same.annual(name).tolist() == pytest.approx(plain.annual(name).tolist(), rel=1e-12)


@settings(max_examples=15, deadline=None)
@given(
    st.integers(2026, 2029),
    st.integers(1, 40),
    st.floats(1.0, 6.0),
    st.sampled_from(["replace", "retire", "keep"]),
)
def test_a_purchase_is_what_a_fleet_of_its_own_would_be(year, count, lifetime, rule):
    """Further purchases and separate fleets give the same figures to the last digit but rounding."""
    one = with_fleet(count=16, lifetime_years=lifetime, end_of_life=rule, purchase_year=2026,
                     purchases=((float(year), float(count)),))  # fmt: skip
    first = msgspec.structs.replace(one.fleets[0], purchases=None)
    second = msgspec.structs.replace(first, id="g", count=count, purchase_year=year)
    together = figures(one)
    apart = figures(msgspec.structs.replace(one, fleets=(first, second)))
    for name in ("grid_kwh", "total_location_kg", "total_market_kg", "cost", "cost_present",
                 "cost_annualized", "embodied_amortized_kg", "water_l"):  # fmt: skip
        assert together.annual(name).tolist() == pytest.approx(apart.annual(name).tolist(), rel=1e-12)


def test_the_largest_growth_gives_numbers_and_no_error():
    plan = msgspec.structs.replace(with_fleet(count=1000, growth_per_year=5.0), years=50)
    results = figures(plan)
    assert np.isfinite(results.annual("total_location_kg")).all()
    shrinking = figures(msgspec.structs.replace(with_fleet(count=1000, growth_per_year=-0.9), years=50))
    assert shrinking.annual("grid_kwh")[-1] == 0.0
