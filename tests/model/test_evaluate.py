"""One small plan by hand, and the rules that hold for any plan."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenplanner.model.cohorts import needed
from greenplanner.model.evaluate import evaluate
from greenplanner.model.measures import HEADLINES, MEASURES
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Contract, Credit, Fleet, Plan, Site
from tests.support.plans import energy_plan, run

SITE = Site(id="s", region="AAA")
FLEET = Fleet(id="f", site="s", accelerator="a1", count=16, utilization=0.5)
PLAN = Plan(name="Hand", start_year=2026, sites=(SITE,), fleets=(FLEET,))


def test_sixteen_accelerators_by_hand(tiny):
    """Tiny catalog: 16 x a1 (40 W idle, 360 W busy) in 2 servers s8 at 50 %, PUE 1.5.

    Accelerators 16 x (40 + 320 x 0.5) = 3 200 W; hosts 2 x (200 + 400 x 0.5) = 800 W; memory
    2 x 1 000 GB x 0.1 = 200 W; drives 2 x 4 x 8 = 64 W; network 2 x 8 x 25 = 400 W.
    Sum 4 664 W / 0.9 = 5 182.2 W; x 8 760 h = 45 396.27 kWh; x 1.5 = 68 094.4 kWh.
    """
    results = run(PLAN, tiny)
    it_kwh = 4664 / 0.9 * 8.76
    assert results.total("it_kwh") == pytest.approx(it_kwh, rel=1e-12)
    assert results.total("grid_kwh") == pytest.approx(it_kwh * 1.5, rel=1e-12)
    assert results.total("psu_loss_kwh") == pytest.approx(4664 * 8.76 * (1 / 0.9 - 1), rel=1e-12)
    # Constant load: the course of the grid intensity has no effect. 0.4 kg/kWh.
    location = it_kwh * 1.5 * 0.4
    assert results.total("scope2_location_kg") == pytest.approx(location, rel=1e-12)
    assert results.total("scope2_market_kg") == pytest.approx(it_kwh * 1.5 * 0.55, rel=1e-12)
    upstream = it_kwh * 1.5 * 0.08
    assert results.total("cat3b_kg") == pytest.approx(upstream, rel=1e-12)
    assert results.total("cat3c_kg") == pytest.approx(0.06 * (location + upstream), rel=1e-12)
    # Embodied: 16 x 100 + 2 x 2 000 = 5 600 kg, a quarter a year in the planning view.
    assert results.total("cat2_kg") == pytest.approx(5600.0)
    assert results.total("embodied_amortized_kg") == pytest.approx(1400.0)
    # Water: 1 L per IT kWh on site, 2 L per grid kWh at power plants.
    assert results.total("water_l") == pytest.approx(it_kwh * 1.0 + it_kwh * 1.5 * 2.0, rel=1e-12)
    # Cost: 16 x 10 000 + 2 x 50 000; 0.1 per kWh; 2 per m3; 3 % maintenance.
    capital = 260_000.0
    expected = capital + it_kwh * 0.15 + it_kwh / 1000 * 2 + 0.03 * capital
    assert results.total("cost") == pytest.approx(expected, rel=1e-12)


def test_load_by_night_meets_the_dirtier_hours(tiny):
    """The shape ``wave`` is 1.5 from 18 to 6 UTC and 0.5 by day; a load only by night in UTC takes
    1.5 x the yearly factor. The site is UTC+1, so the local week is shifted by one hour."""
    local = [1.0 if (hour - 1) % 24 < 6 or (hour - 1) % 24 >= 18 else 0.0 for hour in range(24)]
    plan = energy_plan(8760.0, region="AAA", upstream_kg_per_kwh=0.0)
    fleet = plan.fleets[0]
    fleet = type(fleet)(
        **{f: getattr(fleet, f) for f in fleet.__struct_fields__} | {"utilization": tuple(local * 7)}
    )
    results = run(plan, tiny, fleets=(fleet,))
    assert results.total("it_kwh") == pytest.approx(4380.0, rel=1e-12)
    assert results.total("scope2_location_kg") == pytest.approx(4380 * 0.4 * 1.5, rel=1e-12)


def test_years_growth_of_the_grid_and_replacement(tiny):
    """Lifetime 2 years over 5: purchases in 2026, 2028, 2030; the grid falls by 10 % a year."""
    site = Site(id="s", region="AAA", grid_change_per_year=-0.1)
    fleet = Fleet(id="f", site="s", accelerator="a1", count=8, lifetime_years=2.0)
    results = run(PLAN, tiny, years=5, sites=(site,), fleets=(fleet,))
    assert (results.annual("cat2_kg") > 0).tolist() == [True, False, True, False, True]
    kg = results.annual("scope2_location_kg")
    assert kg[1:] / kg[:-1] == pytest.approx([0.9] * 4)


def test_hardware_bought_before_the_plan(tiny):
    """Category 2 is 0 and a line says so; the planning view still carries its share."""
    fleet = Fleet(id="f", site="s", accelerator="a1", count=8, purchase_year=2024, end_of_life="retire")
    results = run(PLAN, tiny, years=4, fleets=(fleet,))
    assert results.total("cat2_kg") == 0.0
    assert any(notice.code == "before-horizon" for notice in results.warnings)
    # Lifetime 4 from 2024: in service in 2026 and 2027 only.
    assert (results.annual("it_kwh") > 0).tolist() == [True, True, False, False]
    assert results.annual("embodied_amortized_kg") == pytest.approx([700.0, 700.0, 0.0, 0.0])


def test_power_cap_and_memory_act_by_hand(tiny):
    """A cap of 200 W: 40 + (200 - 40) x 0.5 = 120 W each instead of 200 W."""
    capped = Fleet(id="f", site="s", accelerator="a1", count=16, utilization=0.5, power_cap_w=200.0)
    before, after = run(PLAN, tiny), run(PLAN, tiny, fleets=(capped,))
    saved = before.total("it_kwh") - after.total("it_kwh")
    assert saved == pytest.approx(16 * 80 / 0.9 * 8.76, rel=1e-12)


def test_monthly_pue_equals_its_energy_weighted_mean(tiny):
    """A constant load: the yearly PUE is the mean of the monthly ones weighted with hours."""
    months = tuple(1.1 + 0.05 * m for m in range(12))
    site = Site(id="s", region="AAA", pue_monthly=months)
    results = run(PLAN, tiny, sites=(site,))
    hours = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) * 24
    assert results.total("pue") == pytest.approx((np.array(months) * hours).sum() / 8760, rel=1e-12)


def test_five_thousand_watts_for_five_hours_are_25_kwh(tiny):
    """DESIGN section 3, against the seed article's watts times hours: 25 kWh, not 25 000."""
    plan = energy_plan(5.0 * 8760)
    fleet = plan.fleets[0]
    values = {name: getattr(fleet, name) for name in fleet.__struct_fields__}
    short = Fleet(**values | {"powered_share": 5 / 8760})
    assert run(plan, tiny, fleets=(short,)).total("it_kwh") == pytest.approx(25.0, rel=1e-12)


def test_site_without_fleets_and_empty_plan(tiny):
    """Generators count without any fleet; an empty plan is all zeros and says so."""
    site = Site(id="s", region="AAA", genset_fuel_l_per_year=1000.0)
    results = run(Plan(name="p", sites=(site,)), tiny)
    assert results.total("scope1_kg") == pytest.approx(2700.0)
    assert results.total("cat3a_kg") == pytest.approx(600.0)
    assert results.total("pue") is None
    empty = run(Plan(name="p"), tiny)
    assert empty.total("cost") == 0.0
    assert [notice.code for notice in empty.warnings] == ["no-fleets"]


def test_json_has_the_names_that_stay(tiny):
    """The keys of issue 2, in years and totals."""
    data = run(PLAN, tiny, years=2).to_json()
    assert set(data) >= {
        "plan", "scenario", "catalog", "method", "years", "totals", "currency", "warnings",
        "net_present_cost", "carbon_price", "credits",
    }  # fmt: skip
    assert [record["year"] for record in data["years"]] == [2026, 2027]
    for record in (*data["years"], data["totals"]):
        assert set(HEADLINES) <= set(record)
        assert set(record["scope3_kg"]) == {"cat1", "cat2", "cat3a", "cat3b", "cat3c", "cat8"}
        scope3 = sum(record["scope3_kg"].values())
        for scope2, total in (("location", "total_location_kg"), ("market", "total_market_kg")):
            added = record["scope1_kg"] + record[f"scope2_{scope2}_kg"] + scope3
            assert record[total] == pytest.approx(added, rel=1e-12)


SHARE = st.floats(0.0, 1.0)
PLANS = st.builds(
    Plan,
    name=st.just("p"),
    years=st.integers(1, 3),
    sites=st.tuples(
        st.builds(
            Site,
            id=st.just("s"),
            region=st.sampled_from([None, "AAA", "WLD"]),
            pue=st.floats(1.0, 3.0),
            renewable_share=SHARE,
            grid_change_per_year=st.floats(-0.2, 0.2),
        ),
        st.builds(Site, id=st.just("t"), region=st.just("AAA")),
    ),
    fleets=st.lists(
        st.builds(
            Fleet,
            id=st.integers(0, 10**9).map(str),
            site=st.sampled_from(["s", "t"]),
            accelerator=st.just("a1"),
            count=st.integers(0, 10_000).map(lambda n: n * 8),
            utilization=SHARE | st.lists(SHARE, min_size=168, max_size=168).map(tuple),
            powered_share=SHARE,
            power_exponent=st.floats(0.3, 3.0),
            purchase_year=st.integers(2024, 2028),
            lifetime_years=st.floats(0.5, 6.0),
            end_of_life=st.sampled_from(["replace", "retire", "keep"]),
        ),
        max_size=4,
        unique_by=lambda fleet: fleet.id,
    ).map(tuple),
    contracts=st.lists(
        st.builds(
            Contract,
            id=st.integers(0, 10**9).map(str),
            site=st.sampled_from(["s", "t"]),
            kind=st.sampled_from(["eac", "ppa", "supplier"]),
            volume_kwh_per_year=st.floats(0, 1e9),
            kg_per_kwh=st.floats(0, 1),
            qualifies=st.booleans(),
        ),
        max_size=3,
        unique_by=lambda item: item.id,
    ).map(tuple),
)


@given(PLANS)
@settings(max_examples=40)
def test_rules_for_any_plan(tiny, plan):
    """Finite and not negative; instruments never push below zero; sites and fleets add up."""
    results = evaluate(resolve(plan, tiny))
    for key in MEASURES:
        yearly = results.annual(key)
        assert (np.isnan(yearly) | (yearly >= -1e-6)).all(), key
        if MEASURES[key].ratio is None:
            np.testing.assert_allclose(
                results.by_site(key).sum(axis=2) + _plan_part(results, key),
                results.monthly(key),
                rtol=1e-9,
                atol=1e-6,
            )
    for use in results.contract_uses:
        assert use.used_kwh + use.unused_kwh + use.rejected_kwh == pytest.approx(use.volume_kwh, abs=1e-3)


def _plan_part(results, key):
    parts = MEASURES[key].parts or (key,)
    total = np.zeros((len(results.years), 12))
    for part in parts:
        if part in results.yearly:
            total = total + results.yearly[part][:, None] / 12
        elif MEASURES[part].parts:
            total = total + _plan_part(results, part)
    return total


@given(PLANS, st.floats(0, 1e6))
@settings(max_examples=15)
def test_credits_never_change_a_total(tiny, plan, tonnes):
    """Only the ledger moves."""
    credit = Credit(id="k", volume_t=tonnes, status="retired", retirement_date="2026-05-01")
    with_credit = run(plan, tiny, credits=(credit,))
    without = run(plan, tiny)
    for key in HEADLINES:
        if key not in ("credits_retired_kg", "scope3_kg"):
            assert with_credit.value(key) == without.value(key), key
    assert with_credit.total("credits_retired_kg") == pytest.approx(tonnes * 1000)


@given(st.integers(1, 500), st.integers(1, 500))
@settings(max_examples=20)
def test_splitting_by_whole_servers_changes_nothing(tiny, first, second):
    """One fleet of (a + b) servers equals two of a and b servers."""
    whole = run(PLAN, tiny, fleets=(Fleet(id="f", site="s", accelerator="a1", count=8 * (first + second)),))
    split = run(
        PLAN,
        tiny,
        fleets=(
            Fleet(id="f", site="s", accelerator="a1", count=8 * first),
            Fleet(id="g", site="s", accelerator="a1", count=8 * second),
        ),
    )
    for key in ("it_kwh", "total_location_kg", "total_market_kg", "cost", "water_l"):
        assert split.total(key) == pytest.approx(whole.total(key), rel=1e-12)


def test_a_full_ppa_leaves_scope_3(tiny):
    """A market-based zero never zeroes scope 3."""
    results = run(PLAN, tiny, contracts=(Contract(id="c", kind="ppa", site="s", share=1.0),))
    assert results.total("scope2_market_kg") == pytest.approx(0.0, abs=1e-9)
    assert results.total("cat3b_kg") > 0
    assert results.total("cat3c_kg") > 0


def test_cached_hours_give_the_same_figures(tiny):
    """The caller's cache changes no digit, also after an edit of one fleet."""
    week = tuple(0.2 + 0.6 * (hour % 24) / 23 for hour in range(168))
    plan = Plan(
        name="p",
        sites=(SITE,),
        fleets=tuple(
            Fleet(id=f"f{n}", site="s", accelerator="a1", count=8, utilization=week) for n in range(3)
        ),
    )
    cache: dict = {}
    evaluate(resolve(plan, tiny), cache=cache)
    other = Fleet(id="f1", site="s", accelerator="a1", count=8, utilization=0.9)
    edited = Plan(name="p", sites=plan.sites, fleets=(plan.fleets[0], other, plan.fleets[2]))
    assert evaluate(resolve(edited, tiny), cache=cache).to_json() == evaluate(resolve(edited, tiny)).to_json()


def test_a_site_without_instruments_and_residual_mix_has_one_figure(tiny):
    """accounting.md section 1: sites without instruments use location-based values in the market-based
    total, here also for a load by night in the dirtier hours."""
    week = tuple(([1.0] * 6 + [0.0] * 12 + [1.0] * 6) * 7)
    site = Site(id="s", grid_kg_per_kwh=0.5, grid_shape="wave", utc_offset_h=0.0)
    fleet = Fleet(id="f", site="s", accelerator="a1", count=8, utilization=week)
    results = run(PLAN, tiny, sites=(site,), fleets=(fleet,))
    assert results.total("scope2_location_kg") > 0.5 * 1.1 * results.total("grid_kwh")
    assert results.total("scope2_market_kg") == pytest.approx(results.total("scope2_location_kg"), rel=1e-12)
    half = run(PLAN, tiny, sites=(site,), fleets=(fleet,), contracts=(Contract(id="c", site="s", share=0.5),))
    assert half.total("scope2_market_kg") == pytest.approx(
        0.5 * results.total("scope2_location_kg"), rel=1e-12
    )


def test_whatever_the_ratio_work_needs_an_accelerator():
    """40 old ones: 20 at twice the work, 14 at three times it, one at any ratio beyond 40; none for none."""
    assert [needed(40, ratio) for ratio in (2.0, 3.0, 41.0, 1e12)] == [20, 14, 1, 1]
    assert needed(0, 2.0) == 0
