"""Sites with hours of their own: cooling by climate, panels and batteries, flexible load."""

import msgspec
import numpy as np
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.model.factors import factors
from greenplanner.model.site_hours import it_hours, site_year
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Series, Site

WEEK = tuple(([0.3] * 8 + [0.8] * 12 + [0.4] * 4) * 7)
FLEET = Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=1024, utilization=WEEK)


def plan(fleet=FLEET, years=1, **site):
    return Plan(name="p", years=years, sites=(Site(id="s", **({"region": "IRL"} | site)),), fleets=(fleet,))


def run(value, cache=None):
    return evaluate(resolve(value, default_catalog()), cache=cache)


def test_hours_of_it_add_up_to_the_algebra():
    """The hourly IT power and the monthly sums are two ways to the same energy."""
    resolved = resolve(plan(cooling="lm-1"), default_catalog())
    hours = it_hours(resolved, factors(resolved), 0, np.ones(1))
    assert hours.sum() == pytest.approx(run(plan(cooling="lm-1")).total("it_kwh"), rel=1e-12)


def test_pue_and_water_are_results_of_cooling_and_climate():
    """Order known from Lei & Masanet 2022: outdoor air in Dublin below a chiller without economizer,
    and the same chiller needs more in Singapore; warm-water liquid cooling needs no tower water."""
    figures = {
        (region, system): run(plan(region=region, cooling=system))
        for region in ("IRL", "SGP")
        for system in ("lm-1", "lm-5", "direct-to-chip")
    }
    pue = {key: results.total("pue") for key, results in figures.items()}
    assert pue["IRL", "lm-1"] < 1.15 < pue["IRL", "lm-5"] < pue["SGP", "lm-5"]
    assert pue["IRL", "direct-to-chip"] < pue["IRL", "lm-5"]
    assert figures["SGP", "lm-5"].total("wue") > 2.0
    assert figures["IRL", "direct-to-chip"].total("wue") < 0.1
    # The hour of the year counts: January and July differ.
    months = figures["IRL", "lm-1"]
    ratio = months.monthly("facility_kwh")[0] / months.monthly("it_kwh")[0]
    assert ratio[6] > ratio[0]


def test_an_entered_pue_goes_before_the_model():
    results = run(plan(cooling="lm-5", pue=1.2))
    assert results.total("pue") == pytest.approx(1.2, rel=1e-12)
    monthly = run(plan(cooling="lm-5", pue_monthly=(1.3,) * 12))
    assert monthly.total("pue") == pytest.approx(1.3, rel=1e-12)
    water = run(plan(cooling="lm-5", wue_l_per_kwh=0.5))
    assert water.total("wue") == pytest.approx(0.5, rel=1e-12)
    assert water.total("pue") > 1.3


def test_a_hall_of_two_systems_lies_between_them():
    one, two = run(plan(cooling="lm-5")), run(plan(cooling="direct-to-chip"))
    both = run(plan(cooling="lm-5", liquid_cooling="direct-to-chip", liquid_share=0.6))
    assert two.total("pue") < both.total("pue") < one.total("pue")
    assert both.total("wue") == pytest.approx(0.4 * one.total("wue") + 0.6 * two.total("wue"), rel=1e-6)


def test_panels_and_battery_by_balance():
    """Facility = grid + on site; on site = generation - curtailed - battery loss, of the year."""
    results = run(plan(pue=1.2, solar_kw=3000.0, wind_kw=500.0, battery_kwh=4000.0, battery_kw=1000.0))
    made = results.total("solar_kwh") + results.total("wind_kwh")
    assert results.total("solar_kwh") == pytest.approx(3000 * 8760 * 0.17, rel=1e-6)
    used = made - results.total("curtailed_kwh") - results.total("battery_loss_kwh")
    assert results.total("onsite_kwh") == pytest.approx(used, rel=1e-9)
    assert results.total("facility_kwh") == pytest.approx(
        results.total("grid_kwh") + results.total("onsite_kwh"), rel=1e-12
    )
    plain = run(plan(pue=1.2))
    assert results.total("scope2_location_kg") < plain.total("scope2_location_kg")
    assert results.total("facility_kwh") == pytest.approx(plain.total("facility_kwh"), rel=1e-12)


def test_a_battery_by_intensity_never_emits_more():
    plain = run(plan(region="USA", pue=1.2))
    stored = run(plan(region="USA", pue=1.2, battery_kwh=8000.0, battery_kw=2000.0, battery_rule="intensity"))
    assert stored.total("scope2_location_kg") <= plain.total("scope2_location_kg")
    assert stored.total("grid_kwh") >= plain.total("grid_kwh")


@pytest.mark.parametrize("utilization", [0.5, WEEK])
def test_flexible_load_keeps_energy_and_saves_carbon(utilization):
    """A straight power curve: the energy stays to the last digit, the location-based figure falls."""
    still = msgspec.structs.replace(FLEET, utilization=utilization)
    moved = msgspec.structs.replace(still, flexible_share=0.3)
    before, after = run(plan(still, region="USA", pue=1.2)), run(plan(moved, region="USA", pue=1.2))
    assert after.total("it_kwh") == pytest.approx(before.total("it_kwh"), rel=1e-12)
    assert after.total("scope2_location_kg") < before.total("scope2_location_kg")


def test_retiring_fleets_change_the_part_load_by_year():
    """Half of the hall retires after the first year: the chiller hall's PUE rises at low load."""
    old = msgspec.structs.replace(FLEET, id="g", purchase_year=2024, lifetime_years=3.0, end_of_life="retire")
    both = Plan(
        name="p",
        years=2,
        start_year=2026,
        sites=(Site(id="s", region="IRL", cooling="lm-5", design_it_kw=3000.0),),
        fleets=(FLEET, old),
    )
    pue = run(both).annual("pue")
    assert pue[1] > pue[0] + 0.01


def test_cache_gives_the_same_figures_and_follows_edits():
    cache: dict = {}
    first = plan(cooling="lm-1", solar_kw=500.0)
    assert run(first, cache).to_json() == run(first).to_json()
    assert run(first, cache).to_json() == run(first).to_json()
    edited = plan(msgspec.structs.replace(FLEET, count=512), cooling="lm-1", solar_kw=500.0)
    assert run(edited, cache).to_json() == run(edited).to_json()
    hotter = plan(cooling="lm-1", solar_kw=500.0, climate="singapore")
    assert run(hotter, cache).to_json() == run(hotter).to_json()


def test_hours_for_pictures():
    resolved = resolve(plan(cooling="lm-1", solar_kw=500.0), default_catalog())
    hours = site_year(resolved, factors(resolved), 0, np.ones(1))
    assert hours.facility_kw.shape == (8760,)
    assert (hours.facility_kw >= hours.it_kw).all()
    results = run(plan(cooling="lm-1", solar_kw=500.0))
    assert hours.facility_kw.sum() == pytest.approx(results.total("facility_kwh"), rel=1e-12)
    assert hours.flows.grid_import.sum() == pytest.approx(results.total("grid_kwh"), rel=1e-12)


def test_reused_heat_needs_no_rejection():
    """Half of the heat goes to a network: fans of the rejection and the compressor do less."""
    plain, reused = run(plan(cooling="lm-5")), run(plan(cooling="lm-5", heat_reuse_share=0.5))
    assert reused.total("pue") < plain.total("pue")
    assert plain.total("heat_kwh") == 0.0
    # The heat of the hall is at least the IT energy: ERF = reused / facility.
    assert reused.total("heat_kwh") >= 0.5 * reused.total("it_kwh")
    assert reused.total("erf") == pytest.approx(reused.total("heat_kwh") / reused.total("facility_kwh"))


def test_imported_weather_replaces_the_climate():
    """A constant 35 degrees dry and 28 wet is worse than Dublin; a constant 5 is better."""

    def with_weather(dry, wet):
        series = tuple(
            Series(id=name, values=(value,) * 8760) for name, value in (("dry", dry), ("wet", wet))
        )
        base = plan(cooling="lm-2", dry_bulb_series="dry", wet_bulb_series="wet")
        return run(msgspec.structs.replace(base, series=series)).total("pue")

    assert with_weather(35.0, 28.0) > run(plan(cooling="lm-2")).total("pue") > with_weather(5.0, 3.0)


def test_generator_tests_give_the_fuel_that_is_not_entered():
    """1 000 kW x 12 h x 50 % at 0.2756 L/kWh (dealers' chart at half load) = 1 653.6 L; 2.68 kg/L."""
    results = run(plan(genset_kw=1000.0, genset_load_share=0.5))
    assert results.plan.sites[0].genset_fuel_l_per_year == pytest.approx(1653.6)
    assert results.total("scope1_kg") == pytest.approx(1653.6 * 2.68)
    assert run(plan(genset_kw=1000.0, genset_fuel_l_per_year=10.0)).total("scope1_kg") == pytest.approx(26.8)


def test_rack_density_gives_the_share_of_the_liquid():
    """Racks of 60 kW lie half-way between 0.70 at 40 kW and 0.80 at 80 kW; an entered share goes first."""
    dense = plan(cooling="lm-5", liquid_cooling="direct-to-chip", rack_kw=60.0)
    site = resolve(dense, default_catalog()).plan.sites[0]
    assert site.liquid_share == pytest.approx(0.75)
    both = run(plan(cooling="lm-5", liquid_cooling="direct-to-chip", liquid_share=0.75))
    assert run(dense).total("pue") == pytest.approx(both.total("pue"), rel=1e-12)
    entered = plan(cooling="lm-5", liquid_cooling="direct-to-chip", rack_kw=60.0, liquid_share=0.2)
    assert resolve(entered, default_catalog()).plan.sites[0].liquid_share == 0.2


def test_sites_that_an_edit_did_not_touch_are_not_computed_again(monkeypatch):
    """Of two sites with cooling models only the edited one runs its hours again."""
    from greenplanner.model import site_hours

    calls = []
    original = site_hours.site_year

    def counted(resolved, inputs, number, active):
        calls.append(resolved.plan.sites[number].id)
        return original(resolved, inputs, number, active)

    monkeypatch.setattr(site_hours, "site_year", counted)
    sites = (Site(id="s", region="IRL", cooling="lm-1"), Site(id="t", region="SGP", cooling="lm-5"))
    other = msgspec.structs.replace(FLEET, id="g", site="t")
    cache: dict = {}
    run(Plan(name="p", sites=sites, fleets=(FLEET, other)), cache)
    assert calls == ["s", "t"]
    run(Plan(name="p", sites=sites, fleets=(FLEET, msgspec.structs.replace(other, count=64))), cache)
    assert calls == ["s", "t", "t"]
