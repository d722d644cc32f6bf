"""Fuels, refrigerants, water by source, water stress, hardware that is retired."""

import msgspec
import numpy as np
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.faults import plan_faults
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site
from greenplanner.report.text import results_table
from tests.support.plans import energy_plan, run


def test_t25_by_refrigerant(tiny):
    """100 kg, 5 % a year: R-134a 7.65 t by AR6 and 6.5 t by AR5; R-32 3.855 t; an entered GWP stays."""
    gas = {"refrigerant_charge_kg": 100.0, "refrigerant_leak_per_year": 0.05}
    for changes, gwp_set, expected in (
        ({}, None, 7650.0),
        ({}, "AR5", 6500.0),
        ({"refrigerant": "r32"}, None, 3855.0),
        ({"refrigerant": "r32", "refrigerant_gwp": 700.0}, "AR5", 3500.0),
    ):
        results = run(energy_plan(0.0, **gas, **changes), tiny, gwp_set=gwp_set)
        assert results.total("refrigerant_kg") == pytest.approx(expected, rel=1e-12)
        assert results.explain("refrigerant_kg").value == pytest.approx(expected, rel=1e-12)


def test_blends_are_by_mass():
    """R-410A is half R-32, half R-125: (771 + 3 740) / 2 = 2 255.5 by AR6, (677 + 3 170) / 2 by AR5."""
    gases = default_catalog().tables["refrigerants"]
    assert gases["r410a"].gwp_ar6 == pytest.approx(2255.5)
    assert gases["r410a"].gwp_ar5 == pytest.approx(1923.5)
    for row in gases.values():
        parts = [part.split() for part in row.composition.split("; ") if part]
        if parts:
            assert sum(float(share) for _, share in parts) == pytest.approx(100.0)
            mean = sum(float(share) * gases[key].gwp_ar6 for key, share in parts) / 100
            assert row.gwp_ar6 == pytest.approx(mean, abs=1e-3)


def test_biofuel_keeps_its_co2_apart(tiny):
    """1 000 L of HVO: 40 kg scope 1, 300 kg category 3a, 2 400 kg biogenic outside every total."""
    results = run(energy_plan(0.0, genset_fuel="hvo", genset_fuel_l_per_year=1000.0), tiny)
    assert results.total("scope1_kg") == pytest.approx(40.0)
    assert results.total("cat3a_kg") == pytest.approx(300.0)
    assert results.total("genset_biogenic_kg") == pytest.approx(2400.0)
    assert results.total("total_location_kg") == pytest.approx(340.0)


def test_fuel_of_tests_by_energy(tiny):
    """1 000 kW x 12 h x 30 %: 3 600 kWh; HVO takes 1.05 litres for one of diesel."""
    litres = [
        run(energy_plan(0.0, genset_kw=1000.0, genset_fuel=fuel), tiny).plan.sites[0].genset_fuel_l_per_year
        for fuel in ("diesel", "hvo")
    ]
    assert litres[1] == pytest.approx(1.05 * litres[0])


def test_water_by_source(tiny):
    """1 000 kWh at 2 L: 2 000 L, of which 40 % reclaimed and 25 % sea; 1 500 L in a stressed area."""
    water = {"wue_l_per_kwh": 2.0, "water_reclaimed_share": 0.4, "water_sea_share": 0.25}
    results = run(energy_plan(1000.0, region="AAA", **water), tiny)
    names = ("potable", "reclaimed", "sea", "stressed", "onsite")
    found = [results.total(f"water_{name}_l") for name in names]
    assert found == pytest.approx([700.0, 800.0, 500.0, 1500.0, 2000.0])
    assert any(notice.code == "water-stressed" for notice in results.warnings)
    low = run(energy_plan(1000.0, region="AAA", water_stress="low", **water), tiny)
    assert low.total("water_stressed_l") == 0.0
    assert not any(notice.code == "water-stressed" for notice in low.warnings)


def test_withdrawal_by_mix_is_no_consumption(tiny):
    """Half coal (50 L), half wind (0 L): 25 L/kWh withdrawn; consumption 1 L/kWh; never added."""
    results = run(energy_plan(1000.0, mix={"coal": 0.5, "wind": 0.5}, wue_l_per_kwh=0.0), tiny)
    assert results.total("water_withdrawn_grid_l") == pytest.approx(25_000.0)
    assert results.total("water_l") == pytest.approx(1000.0)
    # The tiny region has no mix: the mean of a grid.
    plain = run(energy_plan(1000.0, region="AAA"), tiny)
    assert plain.total("water_withdrawn_grid_l") == pytest.approx(40_000.0)


def test_shares_above_one_are_a_fault_and_cut_off(tiny):
    site = Site(id="s", water_reclaimed_share=0.8, water_sea_share=0.5)
    fleet = Fleet(id="f", site="s", accelerator="a1", count=8, reuse_share=0.7, recycling_share=0.7)
    plan = Plan(name="p", start_year=2026, sites=(site,), fleets=(fleet,))
    assert {fault.path for fault in plan_faults(plan)} == {
        "sites[0].water_sea_share",
        "fleets[0].recycling_share",
    }
    results = run(plan, tiny)
    assert results.total("water_potable_l") == pytest.approx(0.0, abs=1e-9)
    parts = sum(results.total(f"water_{name}_l") for name in ("reclaimed", "sea"))
    assert parts == pytest.approx(results.total("water_onsite_l"))


FLEET = Fleet(id="f", site="s", accelerator="a1", count=16, purchase_year=2026)
PLAN = Plan(name="p", start_year=2026, years=6, sites=(Site(id="s", region="AAA"),), fleets=(FLEET,))


@pytest.mark.parametrize(
    ("changes", "years"),
    [
        # Bought 2026, 2028, 2030: the first two purchases leave when the next comes.
        ({"lifetime_years": 2.0}, [0, 0, 1, 0, 1, 0]),
        ({"lifetime_years": 2.0, "end_of_life": "retire"}, [0, 0, 1, 0, 0, 0]),
        ({"lifetime_years": 2.5, "end_of_life": "retire"}, [0, 0, 1, 0, 0, 0]),
        ({"lifetime_years": 2.0, "end_of_life": "keep"}, [0, 0, 0, 0, 0, 0]),
        # Bought before the horizon: 2024 + 3 = 2027, then 2030.
        ({"lifetime_years": 3.0, "purchase_year": 2024}, [0, 1, 0, 0, 1, 0]),
        ({"tenure": "operating lease", "lifetime_years": 2.0}, [0, 0, 0, 0, 0, 0]),
        ({"lifetime_years": 0.5}, [1, 2, 2, 2, 2, 2]),
        # Out of service after its last year.
        ({"lifetime_years": 4.0, "last_year": 2027}, [0, 0, 1, 0, 0, 0]),
        ({"lifetime_years": 2.0, "last_year": 2028}, [0, 0, 1, 1, 0, 0]),
        ({"lifetime_years": 4.0, "last_year": 2027, "end_of_life": "keep"}, [0, 0, 1, 0, 0, 0]),
        ({"lifetime_years": 1.0, "last_year": 2028, "end_of_life": "retire"}, [0, 1, 0, 0, 0, 0]),
    ],
)
def test_servers_retired_by_year(tiny, changes, years):
    """16 accelerators of 2 kg in 2 servers of 50 kg: 132 kg each time; 25 % reused, 50 % recycled."""
    fleet = msgspec.structs.replace(FLEET, reuse_share=0.25, recycling_share=0.5, **changes)
    results = run(PLAN, tiny, fleets=(fleet,))
    assert results.annual("servers_retired").tolist() == [2.0 * n for n in years]
    assert results.annual("accelerators_retired").tolist() == [16.0 * n for n in years]
    assert results.annual("ewaste_kg") == pytest.approx([132.0 * n for n in years])
    assert results.annual("waste_reused_kg") == pytest.approx([33.0 * n for n in years])
    assert results.annual("waste_other_kg") == pytest.approx([33.0 * n for n in years])


def test_each_purchase_but_the_last_is_retired(tiny):
    """Over a long horizon, purchases less the one in service are what was retired."""
    results = run(PLAN, tiny, years=30, fleets=(msgspec.structs.replace(FLEET, lifetime_years=3.7),))
    bought = np.array(results.annual("cat2_kg")).sum() / results.annual("cat2_kg")[0]
    assert results.total("servers_retired") / 2.0 == pytest.approx(bought - 1)


def test_the_command_line_shows_what_stands_beside_the_inventory(tiny):
    fleet = msgspec.structs.replace(FLEET, lifetime_years=2.0)
    text = results_table(run(PLAN, tiny, fleets=(fleet,)))
    assert "Consolidation approach: operational control" in text
    beside = text.split("Beside the inventory")[1]
    assert "Servers retired" in beside
    assert "Water on site, drinking water" in beside
    assert "sea water  " not in beside.split("Notes")[0].replace("without sea water", "")


def test_heat_without_a_cooling_model(tiny):
    """1 000 kWh of IT, PUE 1.25, 40 % reused: 400 kWh, ERF 400 / 1 250 = 0.32 (ISO/IEC 30134-6)."""
    results = run(energy_plan(1000.0, pue=1.25, heat_reuse_share=0.4), tiny)
    assert results.total("heat_kwh") == pytest.approx(400.0)
    assert results.total("erf") == pytest.approx(0.32)


def test_heat_reused_and_erf():
    """Half of the heat of a hall with a cooling model: ERF = heat / facility energy, below 0.5."""
    site = Site(id="s", region="DEU", cooling="lm-2", heat_reuse_share=0.5)
    fleet = Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=64)
    results = evaluate(resolve(Plan(name="p", sites=(site,), fleets=(fleet,))))
    assert results.total("erf") == pytest.approx(results.total("heat_kwh") / results.total("facility_kwh"))
    assert 0.3 < results.total("erf") <= 0.5
    assert results.plan.sites[0].water_stress == "medium-high"


def test_the_notice_of_water_stress_names_its_site_where_fleets_bought_more(tiny):
    """A further purchase adds a row of hardware; the 1 m3 is drawn at the stressed site, not beside it."""
    plan = energy_plan(1000.0, region="AAA", wue_l_per_kwh=1.0, water_stress="low")
    site, fleet = plan.sites[0], plan.fleets[0]
    change = msgspec.structs.replace
    sites = [change(site, id=key, name=key.upper(), water_stress=level)
             for key, level in (("a", "low"), ("b", "high"), ("c", "low"))]  # fmt: skip
    fleets = [change(fleet, id=f"f-{each.id}", site=each.id) for each in sites]
    fleets[0] = change(fleets[0], purchases=((2026, 2),))
    results = run(change(plan, sites=tuple(sites), fleets=tuple(fleets)), tiny)
    texts = [notice.text for notice in results.warnings if notice.code == "water-stressed"]
    assert texts == ["B: water stress is high here; 1 m3 are drawn on site in an area under water stress."]
