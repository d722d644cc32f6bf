"""Own hall, colocation, cloud and leases: the same emissions in other scopes (accounting.md, section 2)."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenplanner.plan.faults import plan_faults
from greenplanner.plan.types import Contract, Fleet, Plan, Site
from tests.support.plans import energy_plan, run

SPLITS = {
    "own hall": {},
    "colocation, control": {"arrangement": "colocation"},
    "colocation, control, category 1": {"arrangement": "colocation", "operator_category": "category 1"},
    "colocation, no control": {"arrangement": "colocation", "load_control": False},
    "cloud": {"arrangement": "cloud"},
}


def categories(results):
    return results.year_record(None)["scope3_kg"]


def test_t24_colocation(tiny):
    """100 MWh, PUE 1.3, 0.4 kg/kWh: 40 t of servers + 12 t of overhead = 52 t in any split (T24)."""
    expected = {
        "own hall": (52e3, 0.0, 0.0),
        "colocation, control": (40e3, 0.0, 12e3),
        "colocation, control, category 1": (40e3, 12e3, 0.0),
        "colocation, no control": (0.0, 0.0, 52e3),
        "cloud": (0.0, 52e3, 0.0),
    }
    for name, (scope2, cat1, cat8) in expected.items():
        results = run(energy_plan(100e3, pue=1.3, grid_kg_per_kwh=0.4, **SPLITS[name]), tiny)
        assert results.total("scope2_location_kg") == pytest.approx(scope2, abs=1e-6), name
        assert categories(results)["cat1"] == pytest.approx(cat1, abs=1e-6), name
        assert categories(results)["cat8"] == pytest.approx(cat8, abs=1e-6), name
        assert results.total("total_location_kg") == pytest.approx(52e3, rel=1e-12), name


def test_contracts_cover_scope_2_only(tiny):
    """PPA of 100 % at a colocation: 40 t of scope 2 become 0, the operator's 12 t stay in both totals."""
    plan = energy_plan(100e3, pue=1.3, grid_kg_per_kwh=0.4, arrangement="colocation")
    results = run(plan, tiny, contracts=(Contract(id="c", kind="ppa", site="s", share=1.0),))
    assert results.contract_uses[0].used_kwh == pytest.approx(100e3, rel=1e-12)
    assert results.total("scope2_market_kg") == pytest.approx(0.0, abs=1e-6)
    assert results.total("total_market_kg") == pytest.approx(12e3, rel=1e-12)
    cloud = msgspec.structs.replace(plan.sites[0], arrangement="cloud")
    volume = Contract(id="c", name="PPA", kind="ppa", site="s", volume_kwh_per_year=5e4)
    results = run(plan, tiny, sites=(cloud,), contracts=(volume,))
    assert results.total("total_market_kg") == results.total("total_location_kg")
    assert results.contract_uses[0].unused_kwh == 5e4
    assert "contract-no-scope2" in {notice.code for notice in results.warnings}


def test_the_notice_names_category_and_approach(tiny):
    results = run(energy_plan(1.0, arrangement="colocation"), tiny)
    text = next(notice.text for notice in results.warnings if notice.code == "operator")
    assert "scope 3 category 8" in text
    assert "operational control" in text
    assert "operator" not in {notice.code for notice in run(energy_plan(1.0), tiny).warnings}


def test_provider_stated_factor_replaces_electricity(tiny):
    """Cloud, 100 MWh x 1.3 x 0.1 kg/kWh = 13 t; upstream and losses are inside; hardware beside."""
    plan = energy_plan(
        100e3, pue=1.3, grid_kg_per_kwh=0.4, upstream_kg_per_kwh=0.1, td_loss=0.05, arrangement="cloud"
    )
    plain = run(plan, tiny)
    assert categories(plain)["cat1"] == pytest.approx(130e3 * 0.5 * 1.05, rel=1e-12)
    site = msgspec.structs.replace(plan.sites[0], provider_kg_per_kwh=0.1)
    fleet = msgspec.structs.replace(plan.fleets[0], embodied_kg_per_accelerator=700.0)
    stated = run(plan, tiny, sites=(site,), fleets=(fleet,))
    assert categories(stated) == pytest.approx(
        {"cat1": 13e3 + 700.0, "cat2": 0, "cat3a": 0, "cat3b": 0, "cat3c": 0, "cat8": 0}
    )
    assert "provider-stated" in {notice.code for notice in stated.warnings}


def test_provider_stated_factor_per_accelerator_hour(tiny):
    """10 accelerators x 8 760 h x half powered x 0.2 kg = 8 760 kg, hardware included."""
    site = Site(id="s", arrangement="cloud", provider_kg_per_accelerator_hour=0.2)
    fleet = Fleet(id="f", site="s", accelerator="a1", count=10, powered_share=0.5)
    results = run(Plan(name="p", start_year=2026, sites=(site,), fleets=(fleet,)), tiny)
    assert results.total("scope3_total_kg") == pytest.approx(8760.0, rel=1e-12)
    assert results.total("total_location_kg") == results.total("total_market_kg")


def test_leases(tiny):
    """Embodied 8 x 100 + 2 000 = 2 800 kg: owned and finance lease category 2, operating lease 8, cloud 1."""
    site = Site(id="s", region="AAA")
    fleet = Fleet(id="f", site="s", accelerator="a1", count=8)
    plan = Plan(name="p", start_year=2026, sites=(site,), fleets=(fleet,))
    for tenure, where, key in (
        ("owned", "own hall", "cat2"),
        ("finance lease", "colocation", "cat2"),
        ("operating lease", "own hall", "cat8"),
        ("operating lease", "cloud", "cat1"),
    ):
        results = run(
            plan,
            tiny,
            sites=(msgspec.structs.replace(site, arrangement=where),),
            fleets=(msgspec.structs.replace(fleet, tenure=tenure),),
        )
        parts = {name: results.total(f"{name}_embodied_kg") for name in ("cat1", "cat8")}
        parts["cat2"] = results.total("cat2_kg")
        assert parts == dict.fromkeys(("cat1", "cat2", "cat8"), 0.0) | {key: 2800.0}, (tenure, where)
        assert results.total("embodied_amortized_kg") == pytest.approx(2800.0 / 4)


def test_scope_1_of_an_operators_hall(tiny):
    """Cloud: 1 000 L x (2.7 + 0.6) + 100 kg x 5 % x 1 530 = 10 950 kg in category 1, none in scope 1."""
    plan = energy_plan(0.0, genset_fuel_l_per_year=1000.0, refrigerant_charge_kg=100.0, arrangement="cloud")
    results = run(plan, tiny)
    assert results.total("scope1_kg") == 0.0
    assert results.total("cat3a_kg") == 0.0
    assert results.total("cat1_kg") == pytest.approx(10950.0, rel=1e-12)
    assert results.explain("cat1_kg").value == pytest.approx(10950.0, rel=1e-12)


def test_data_transfer(tiny):
    """1 000 GB a month x 12 x 0.01 kWh x (0.4 + 0.08) kg = 57.6 kg in category 1; no energy of the hall."""
    plan = energy_plan(1000.0, grid_kg_per_kwh=0.4, upstream_kg_per_kwh=0.08, pue=1.5)
    fleet = msgspec.structs.replace(plan.fleets[0], transfer_gb_per_month=1000.0)
    results = run(plan, tiny, fleets=(fleet,))
    assert results.total("cat1_kg") == pytest.approx(57.6, rel=1e-12)
    assert results.total("transfer_kwh") == pytest.approx(120.0, rel=1e-12)
    assert results.total("facility_kwh") == pytest.approx(1500.0, rel=1e-12)


def test_t06_loss_stated_as_a_share_of_generation(tiny):
    """T06: 1 250 MWh, 0.4 + 0.08, 6 % of generation: c = 38.297872 t; of delivery 36 t."""
    given_loss = {"grid_kg_per_kwh": 0.4, "upstream_kg_per_kwh": 0.08, "td_loss": 0.06}
    plan = energy_plan(1.25e6, td_loss_basis="generation", **given_loss)
    assert run(plan, tiny).total("cat3c_kg") == pytest.approx(38297.87234042553, rel=1e-12)
    # A loss of the catalog (6 % of delivery) is no share of generation, whatever the field says.
    plan = energy_plan(1.25e6, td_loss_basis="generation", **(given_loss | {"td_loss": None}))
    assert run(plan, tiny).total("cat3c_kg") == pytest.approx(36e3, rel=1e-12)


def test_faults_of_provider_factors():
    def texts(**site):
        plan = Plan(name="p", sites=(Site(id="s", **site),))
        return [fault.path for fault in plan_faults(plan)]

    assert texts(provider_kg_per_kwh=0.1) == ["sites[0].provider_kg_per_kwh"]
    assert texts(arrangement="colocation", provider_kg_per_kwh=0.1) == []
    path = "sites[0].provider_kg_per_accelerator_hour"
    assert texts(arrangement="colocation", provider_kg_per_accelerator_hour=0.1) == [path]
    both = texts(arrangement="cloud", provider_kg_per_accelerator_hour=0.1, provider_kg_per_kwh=0.1)
    assert both == ["sites[0].provider_kg_per_kwh"]


fleets = st.builds(
    dict,
    count=st.integers(1, 40),
    utilization=st.floats(0.0, 1.0),
    lifetime_years=st.floats(1.0, 6.0),
    tenure=st.sampled_from(["owned", "operating lease", "finance lease"]),
    transfer_gb_per_month=st.floats(0.0, 1e6),
)
sites = st.builds(
    dict,
    pue=st.floats(1.0, 2.0),
    td_loss=st.floats(0.0, 0.2),
    grid_kg_per_kwh=st.floats(0.0, 1.0),
    upstream_kg_per_kwh=st.floats(0.0, 0.3),
    genset_fuel_l_per_year=st.floats(0.0, 1e4),
    refrigerant_charge_kg=st.floats(0.0, 500.0),
)


@settings(max_examples=25, deadline=None)
@given(site=sites, members=st.lists(fleets, min_size=1, max_size=3), names=st.data())
def test_the_total_does_not_change_with_the_arrangement(tiny, site, members, names):
    """Section 2 of the reference: only scopes and categories differ, never ``total_location_kg``."""
    totals = []
    for name in ("own hall", names.draw(st.sampled_from(sorted(SPLITS)))):
        place = Site(id="s", region="AAA", **site, **SPLITS[name])
        group = tuple(Fleet(id=f"f{i}", site="s", accelerator="a1", **each) for i, each in enumerate(members))
        plan = Plan(name="p", start_year=2026, years=3, sites=(place,), fleets=group)
        totals.append(run(plan, tiny).annual("total_location_kg"))
    assert totals[1] == pytest.approx(totals[0], rel=1e-9, abs=1e-9)


@settings(max_examples=15, deadline=None)
@given(site=sites, whole=fleets, cut=st.integers(1, 4), split=st.sampled_from(sorted(SPLITS)))
def test_splitting_a_fleet_by_whole_servers_changes_nothing(tiny, site, whole, cut, split):
    place = Site(id="s", region="AAA", **site, **SPLITS[split])
    data = whole | {"count": 40}
    shares = (8 * cut, 40 - 8 * cut)
    transfer = data.pop("transfer_gb_per_month")
    one = Fleet(id="f", site="s", accelerator="a1", transfer_gb_per_month=transfer, **data)
    two = tuple(
        Fleet(
            id=f"f{i}",
            site="s",
            accelerator="a1",
            transfer_gb_per_month=transfer * n / 40,
            **(data | {"count": n}),
        )
        for i, n in enumerate(shares)
        if n
    )
    plan = Plan(name="p", start_year=2026, years=2, sites=(place,))
    first, second = run(plan, tiny, fleets=(one,)), run(plan, tiny, fleets=two)
    for key in ("total_location_kg", "total_market_kg", "water_l", "cost", "cat1_kg", "cat8_kg"):
        assert second.annual(key) == pytest.approx(first.annual(key), rel=1e-9, abs=1e-9), key


@settings(max_examples=15, deadline=None)
@given(site=sites, member=fleets, factor=st.integers(2, 9))
def test_scaling_all_servers_scales_it_energy(tiny, site, member, factor):
    def it_kwh(count):
        fleet = Fleet(id="f", site="s", accelerator="a1", **(member | {"count": count}))
        plan = Plan(name="p", start_year=2026, sites=(Site(id="s", region="AAA", **site),), fleets=(fleet,))
        return run(plan, tiny).total("it_kwh")

    assert it_kwh(8 * factor) == pytest.approx(factor * it_kwh(8), rel=1e-12)


@settings(max_examples=15, deadline=None)
@given(places=st.lists(st.tuples(sites, fleets, st.sampled_from(sorted(SPLITS))), min_size=2, max_size=3))
def test_sites_add_up(tiny, places):
    members, halls = [], []
    for i, (site, fleet, split) in enumerate(places):
        halls.append(Site(id=f"s{i}", region="AAA", **site, **SPLITS[split]))
        members.append(Fleet(id=f"f{i}", site=f"s{i}", accelerator="a1", **fleet))
    plan = Plan(name="p", start_year=2026, years=2, sites=tuple(halls), fleets=tuple(members))
    whole = run(plan, tiny)
    for key in ("total_location_kg", "total_market_kg", "scope3_total_kg", "water_l", "it_kwh"):
        alone = sum(
            run(plan, tiny, sites=(halls[i],), fleets=(members[i],)).total(key) for i in range(len(halls))
        )
        assert whole.total(key) == pytest.approx(alone, rel=1e-9, abs=1e-9)
        assert whole.by_site(key).sum() == pytest.approx(whole.total(key), rel=1e-9, abs=1e-9)
