"""Scope 2: instruments, quality criteria, residual mix, hourly matching (vectors T03, T05, T12, T19)."""

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenplanner.catalog.store import default_catalog
from greenplanner.model.instruments import contracted_energy
from greenplanner.model.matching import hourly_matching, match, summary
from greenplanner.plan.faults import plan_faults
from greenplanner.plan.instruments import failed_criteria, open_criteria
from greenplanner.plan.residual_mixes import calculate
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Contract, Fleet, MixRow, Plan, Series, Site
from tests.support.plans import energy_plan, run

MET = {f"criterion_{number}": True for number in range(1, 8)}


def notes(results, code):
    return [notice for notice in results.warnings if notice.code == code]


def repeated(key, values):
    """A series that repeats a few hours over the year."""
    return Series(id=key, values=tuple(np.resize(np.asarray(values, dtype=float), 8760).tolist()))


# -- vectors ------------------------------------------------------------------------------------------


def test_t02_without_residual_mix_says_so(tiny):
    """The figure is 300 t and a line discloses that no residual mix is known."""
    plan = energy_plan(1e6, pue=1.25, grid_kg_per_kwh=0.4)
    results = run(plan, tiny, contracts=(Contract(id="p", kind="ppa", site="s", share=0.4),))
    assert results.total("scope2_market_kg") == pytest.approx(300e3, rel=1e-12)
    (line,) = notes(results, "no-residual")
    assert "residual mix" in line.text
    assert line.text in results.to_json()["warnings"]


def test_t03_by_criteria(tiny):
    """The vector with the rejection by criterion 4 instead of the old flag: 212.5 t, 162.5 if accepted."""
    plan = energy_plan(1e6, residual_kg_per_kwh=0.5, grid_kg_per_kwh=0.4)
    late = Contract(id="b", kind="eac", site="s", volume_kwh_per_year=100e3, criterion_4=False)
    others = (
        Contract(id="a", kind="eac", site="s", volume_kwh_per_year=300e3),
        Contract(id="c", kind="ppa", site="s", volume_kwh_per_year=200e3),
        Contract(id="d", kind="supplier", site="s", volume_kwh_per_year=250e3, kg_per_kwh=0.35),
    )
    results = run(plan, tiny, contracts=(*others, late))
    assert results.total("scope2_market_kg") == pytest.approx(212.5e3, rel=1e-12)
    use = next(use for use in results.contract_uses if use.contract == "b")
    assert (use.rejected_kwh, use.used_kwh) == (100e3, 0.0)
    assert use.reason.startswith("does not meet criterion 4: ")
    assert "criterion 4" in notes(results, "rejected")[0].text
    accepted = msgspec.structs.replace(late, criterion_4=True)
    wrong = run(plan, tiny, contracts=(*others, accepted))
    assert wrong.total("scope2_market_kg") == pytest.approx(162.5e3, rel=1e-12)


def test_t05_pure():
    """L 10,10,10,10; G 4,12,0,10; k .3,.5,.2,.4: score 0.695, matched 0.60."""
    load, made = np.full(4, 10.0), np.array([4.0, 12.0, 0.0, 10.0])
    found = match(load, made, np.array([0.3, 0.5, 0.2, 0.4]))
    assert found.matched.tolist() == [4.0, 10.0, 0.0, 10.0]
    assert found.excess.tolist() == [0.0, 2.0, 0.0, 0.0]
    assert found.carbon_free == pytest.approx([5.8, 10.0, 2.0, 10.0], abs=1e-12)
    assert found.carbon_free.sum() / load.sum() == pytest.approx(0.695, abs=1e-12)
    assert found.matched.sum() / load.sum() == pytest.approx(0.60, abs=1e-12)


def t05_plan(tiny):
    plan = energy_plan(87600.0, grid_kg_per_kwh=0.5, residual_kg_per_kwh=0.5, fossil_kg_per_kwh=0.8,
                       grid_cfe_series="k")  # fmt: skip
    ppa = Contract(id="p", kind="ppa", site="s", generation_series="g", volume_kwh_per_year=0.65 * 87600)
    return msgspec.structs.replace(
        plan, contracts=(ppa,), series=(repeated("g", [4, 12, 0, 10]), repeated("k", [0.3, 0.5, 0.2, 0.4]))
    )


def test_t05_in_a_plan(tiny):
    """The four hours repeated 2 190 times at 10 kW: 7 t and 8 t become 15.33 and 17.52 t a year."""
    results = run(t05_plan(tiny), tiny)
    matching = hourly_matching(results)
    shares = matching.shares()
    assert shares.cfe == pytest.approx(0.695, rel=1e-12)
    assert shares.matched == pytest.approx(0.60, rel=1e-12)
    assert shares.volumetric == pytest.approx(0.65, rel=1e-12)
    assert shares.excess_kwh == pytest.approx(2.0 * 2190, rel=1e-12)
    (site,) = matching.sites
    assert site.annual_kg == pytest.approx(7.0 * 2190, rel=1e-9)
    assert site.hourly_residual_kg == pytest.approx(8.0 * 2190, rel=1e-9)
    assert site.hourly_fossil_kg == pytest.approx(16 * 0.8 * 2190, rel=1e-9)
    assert site.annual_kg == pytest.approx(results.total("scope2_market_kg"), rel=1e-12)
    named = summary(results, matching, None, None)
    assert named["cfe_score"] == shares.cfe
    assert named["scope2_market_hourly_draft_residual_kg"] == site.hourly_residual_kg


def test_t12_china():
    """10 GWh in East China: 5306 t by the national, 5500 t by the regional factor; 3 GWh of GEC at the
    factor without traded electricity of 2022 (0.5856): 4099.2 t; with that of 2023 (0.6096) 4267.2 t."""
    catalog = default_catalog()
    gec = Contract(
        id="g", kind="eac", instrument="GEC", site="s", volume_kwh_per_year=3e6, region="CHN", **MET
    )

    def site(**fields):
        plan = energy_plan(10e6, **fields)
        return run(msgspec.structs.replace(plan, contracts=(gec,)), catalog)

    national = site(region="CN-MEE-2023")
    assert national.total("scope2_location_kg") == pytest.approx(5306e3, rel=1e-9)
    east = site(region="CN-GRID-EAST", residual_kg_per_kwh=0.5856)
    assert east.total("scope2_location_kg") == pytest.approx(5500e3, rel=1e-9)
    assert east.total("scope2_market_kg") == pytest.approx(4099.2e3, rel=1e-9)
    assert site(region="CN-MEE-2022").total("scope2_market_kg") == pytest.approx(4099.2e3, rel=1e-9)
    shipped = site(region="CN-GRID-EAST")
    assert shipped.total("scope2_market_kg") == pytest.approx(7e6 * 0.6096, rel=1e-9)
    assert shipped.origins["sites/s/residual_kg_per_kwh"].row == "CHN-MEE-2023"
    assert not notes(shipped, "market")


def test_china_recalled_factor_says_so():
    """0.5856 of 2022 was recalled, so its quality is assumed, with a range."""
    row = default_catalog().for_region("residuals", "CN-MEE-2022")
    assert (row.kg_per_kwh, row.fossil_kg_per_kwh, row.quality) == (0.5856, 0.8325, "assumed")
    assert row.kg_per_kwh_low < row.kg_per_kwh < row.kg_per_kwh_high


def test_a_ccer_is_no_certificate(tiny):
    """CCER is a credit: no type of instrument, and a contract that is named so gets a line."""
    plan = energy_plan(1e6)
    wrong = Contract(id="c", name="CCER forest", site="s", share=0.1)
    assert notes(run(plan, tiny, contracts=(wrong,)), "ccer")
    typed = msgspec.structs.replace(plan, contracts=(msgspec.structs.replace(wrong, instrument="CCER"),))
    assert any("instrument" in fault.path for fault in plan_faults(typed))


def test_t19_residual_mix():
    """Wind 100, certificates 80, expired 10, fossil 60 at 0.9: wind 30 left, 0.6, production mix 0.3375."""
    rows = (
        MixRow(source="wind", generation=100, issued=80, expired=10),
        MixRow(source="fossil", kind="fossil", generation=60, kg_per_kwh=0.9),
    )
    mix = calculate(rows, default_catalog())
    assert {part.source: part.left for part in mix.parts} == {"wind": 30, "fossil": 60}
    assert mix.kg_per_kwh == pytest.approx(0.6, abs=1e-12)
    assert mix.production_kg_per_kwh == pytest.approx(0.3375, abs=1e-12)
    with pytest.raises(ValueError, match="row 1: wind: 11 certificates"):
        calculate((MixRow(source="wind", generation=10, issued=11),), default_catalog())
    with pytest.raises(ValueError, match="no untracked"):
        calculate((MixRow(source="wind", generation=10, issued=10),), default_catalog())


# -- criteria ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", range(1, 9))
def test_each_criterion_rejects(tiny, number):
    """One No moves the volume down the hierarchy; the reason names the criterion."""
    plan = energy_plan(1e6, residual_kg_per_kwh=0.5, grid_kg_per_kwh=0.4)
    contract = Contract(id="c", site="s", share=0.5, **(MET | {f"criterion_{number}": False}))
    results = run(plan, tiny, contracts=(contract,))
    assert results.total("scope2_market_kg") == pytest.approx(500e3)
    assert f"criterion {number}:" in results.contract_uses[0].reason
    assert failed_criteria(results.plan.contracts[0]) == (number,)


def test_open_criteria_count_with_a_line(tiny):
    """Not answered: counted, and said so; 6 is asked of supplier rates only, 7 of direct purchases."""
    plan = energy_plan(1e6, residual_kg_per_kwh=0.5, grid_kg_per_kwh=0.4)
    results = run(plan, tiny, contracts=(Contract(id="c", site="s", share=0.5, criterion_1=True),))
    assert results.total("scope2_market_kg") == pytest.approx(250e3)
    (line,) = notes(results, "criteria-open")
    assert line.fields["numbers"] == "2, 3, 4, 5"
    assert not notes(
        run(plan, tiny, contracts=(Contract(id="c", site="s", share=0.5, **MET),)), "criteria-open"
    )
    for kind, last in (("ppa", 7), ("supplier", 6)):
        assert open_criteria(Contract(id="c", kind=kind)) == (1, 2, 3, 4, 5, last)


def test_a_ppa_without_its_certificates_has_no_claim(tiny):
    """Criterion 7: where the certificates are sold the residual mix applies."""
    plan = energy_plan(1e6, residual_kg_per_kwh=0.5, grid_kg_per_kwh=0.4)
    sold = Contract(id="c", kind="ppa", site="s", share=1.0, bundled=False, **MET)
    results = run(plan, tiny, contracts=(sold,))
    assert results.total("scope2_market_kg") == pytest.approx(500e3)
    assert "criterion 7" in results.contract_uses[0].reason
    assert notes(results, "not-bundled")
    # A certificate bought alone is unbundled and counts.
    alone = Contract(id="c", kind="eac", site="s", share=1.0, bundled=False)
    assert run(plan, tiny, contracts=(alone,)).total("scope2_market_kg") == pytest.approx(0.0, abs=1e-9)


def test_vintage_and_market_are_checked():
    """2023 certificates from Norway for a German site: one market, a vintage too old for 2026."""
    catalog = default_catalog()
    plan = energy_plan(1e6, region="DEU")

    def found(**fields):
        contract = Contract(id="c", site="s", instrument="GO", share=0.5, **(MET | fields))
        return run(plan, catalog, contracts=(contract,))

    assert notes(found(vintage_first_year=2023), "vintage")
    assert not notes(found(vintage_first_year=2025, vintage_last_year=2026), "vintage")
    assert not notes(found(region="NOR"), "market")
    assert notes(found(region="USA"), "market")
    assert not notes(found(region="USA", criterion_5=False), "market")  # rejected already


def test_kind_follows_from_the_instrument(tiny):
    """A PPA entered by its type only; a certificate of type PPA is refused."""
    plan = energy_plan(1e6)
    contract = run(
        plan, tiny, contracts=(Contract(id="c", site="s", instrument="PPA", share=0.5),)
    ).plan.contracts[0]
    assert (contract.kind, contract.bundled, contract.hour_shape) == ("ppa", True, "technology")
    wrong = Contract(id="c", site="s", kind="eac", instrument="PPA", share=0.5)
    backwards = Contract(id="c", site="s", share=0.5, vintage_first_year=2026, vintage_last_year=2025)
    bare = Plan(name="p", sites=(Site(id="s"),))
    for contract, field in ((wrong, "instrument"), (backwards, "vintage_first_year")):
        faults = plan_faults(msgspec.structs.replace(bare, contracts=(contract,)))
        assert [fault.path for fault in faults] == [f"contracts[0].{field}"]


# -- hourly view ---------------------------------------------------------------------------------------


def test_onsite_counts_as_matched_and_other_grids_do_not():
    """Panels beside a German wind PPA and certificates from Norway, which the draft view leaves out."""
    catalog = default_catalog()
    plan = energy_plan(1e6, region="DEU", solar_kw=100.0)
    ppa = Contract(id="p", kind="ppa", site="s", technology="wind", share=0.5, region="DEU")
    go = Contract(id="g", kind="eac", site="s", share=0.2, region="NOR")
    results = run(plan, catalog, contracts=(ppa, go))
    (site,) = hourly_matching(results).sites
    assert site.even == ()
    assert site.load.sum() == pytest.approx(results.total("facility_kwh"), rel=1e-9)
    assert site.onsite.sum() == pytest.approx(results.total("onsite_kwh"), rel=1e-9)
    assert site.undelivered_kwh == pytest.approx(0.2 * results.total("grid_kwh"), rel=1e-9)
    assert site.generation.sum() == pytest.approx(0.5 * results.total("grid_kwh"), rel=1e-9)
    assert site.matched.max() <= (site.load - site.onsite).max() + 1e-9
    shares = hourly_matching(results).shares()
    assert shares.matched < shares.volumetric <= 1.0
    assert shares.matched < shares.cfe < 1.0
    assert site.hourly_residual_kg > site.annual_kg


def test_a_course_that_is_not_known_is_named():
    """Nuclear runs evenly by assumption, and the view says so; what is entered as even is no news."""
    plan = energy_plan(1e6, region="DEU", renewable_share=0.1)
    contracts = (
        Contract(id="n", name="Nuclear", kind="ppa", technology="nuclear", site="s", share=0.1),
        Contract(id="f", name="Even", kind="ppa", hour_shape="flat", site="s", share=0.1),
        Contract(id="w", name="Wind", kind="ppa", technology="wind", site="s", share=0.1),
    )
    results = run(plan, default_catalog(), contracts=contracts)
    (site,) = hourly_matching(results).sites
    assert site.even == ("Nuclear",)
    assert notes(results, "share-unproven")


def test_without_a_residual_mix_the_draft_takes_the_fossil_factor(tiny):
    """The draft allows no grid average for the rest: residual mix, else fossil."""
    plan = energy_plan(1e6, grid_kg_per_kwh=0.4, fossil_kg_per_kwh=0.9)
    (site,) = hourly_matching(run(plan, tiny)).sites
    assert site.hourly_residual_kg == site.hourly_fossil_kg == pytest.approx(900e3, rel=1e-9)
    assert site.carbon_free is None
    assert hourly_matching(run(plan, tiny)).shares().cfe is None
    (unknown,) = hourly_matching(run(energy_plan(1e6, grid_kg_per_kwh=0.4), tiny)).sites
    assert unknown.hourly_residual_kg is None


def test_portfolio_is_weighted_with_the_loads(tiny):
    """Two sites of 1 and 3 GWh with grids of 0.2 and 0.6: (1 x 0.2 + 3 x 0.6) / 4 = 0.5."""
    first = energy_plan(1e6, grid_cfe_share=0.2, grid_shape="flat")
    second = energy_plan(3e6, grid_cfe_share=0.6, grid_shape="flat")
    plan = msgspec.structs.replace(
        first,
        sites=(first.sites[0], msgspec.structs.replace(second.sites[0], id="t")),
        fleets=(first.fleets[0], msgspec.structs.replace(second.fleets[0], id="g", site="t")),
    )
    matching = hourly_matching(run(plan, tiny))
    assert matching.shares("s").cfe == pytest.approx(0.2, rel=1e-12)
    assert matching.shares().cfe == pytest.approx(0.5, rel=1e-12)
    assert hourly_matching(run(plan, tiny), sites=["t"]).shares().load_kwh == pytest.approx(3e6)


def test_shared_load_contract_matches_every_hour(tiny):
    """A supplier rate that follows the load leaves nothing over in any hour."""
    plan = energy_plan(1e6, residual_kg_per_kwh=0.5)
    rate = Contract(id="r", kind="supplier", site="s", share=1.0)
    (site,) = hourly_matching(run(plan, tiny, contracts=(rate,))).sites
    assert site.hourly_residual_kg == pytest.approx(0.0, abs=1e-6)
    assert (site.generation - site.matched).sum() == pytest.approx(0.0, abs=1e-6)


def test_colocation_matches_the_electricity_of_scope_2(tiny):
    """PUE 1.25: the tenant answers for 1 of 1.25 GWh; contract, list and hourly view take that."""
    plan = energy_plan(1e6, pue=1.25, residual_kg_per_kwh=0.5, arrangement="colocation")
    ppa = Contract(id="p", kind="ppa", site="s", share=0.5)
    results = run(plan, tiny, contracts=(ppa,))
    (site,) = hourly_matching(results).sites
    assert site.load.sum() == pytest.approx(1e6, rel=1e-9)
    assert site.annual_kg == pytest.approx(250e3, rel=1e-9)
    assert site.hourly_residual_kg == pytest.approx(250e3, rel=1e-9)
    assert sum(row.kwh for row in contracted_energy(results)) == pytest.approx(1e6, rel=1e-9)


def test_tidy_list_adds_up(tiny):
    """On-site, instruments and rest are the electricity that the site used."""
    catalog = default_catalog()
    plan = energy_plan(1e6, region="DEU", solar_kw=100.0, renewable_share=0.1)
    contracts = (
        Contract(id="g", instrument="GO", technology="hydro", site="s", share=0.2),
        Contract(id="p", kind="ppa", technology="nuclear", site="s", share=0.3),
        Contract(id="x", kind="eac", site="s", share=0.1, criterion_2=False),
    )
    results = run(plan, catalog, contracts=contracts)
    rows = contracted_energy(results)
    assert sum(row.kwh for row in rows) == pytest.approx(results.total("facility_kwh"), rel=1e-9)
    assert sum(row.share for row in rows) == pytest.approx(1.0, rel=1e-9)
    by_contract = {row.contract: row for row in rows if row.contract}
    assert (by_contract["g"].renewable, by_contract["p"].renewable) == (True, False)
    assert (by_contract["g"].bundled, by_contract["p"].bundled) == (False, True)
    assert by_contract["x"].kwh == 0.0
    assert by_contract["x"].rejected_kwh > 0


def test_divisions_that_cut_across_each_other_are_one_grid_where_they_overlap():
    """Virginia lies in SERC Virginia/Carolina, Shanghai in East China; Texas and California share nothing."""
    catalog = default_catalog()
    for first, second in (
        ("US-VA", "US-SRVC"), ("US-SRVC", "US-VA"), ("CN-SH", "CN-GRID-EAST"), ("CN-GRID-EAST", "CHN"),
        ("EM-US-MIDA-PJM", "US-VA"), ("US-ERCT", "EM-US-TEX-ERCO"),
    ):  # fmt: skip
        assert catalog.same_grid(first, second), (first, second)
    for first, second in (
        ("US-TX", "US-CAMX"),
        ("CN-SH", "CN-GRID-NORTH"),
        ("US-VA", "US-TX"),
        ("CN-SH", "CN-JS"),
    ):
        assert not catalog.same_grid(first, second), (first, second)


# -- properties ----------------------------------------------------------------------------------------

AMOUNT = st.floats(0, 3e6)
INSTRUMENTS = st.lists(
    st.tuples(st.sampled_from(["eac", "ppa", "supplier"]), AMOUNT, st.floats(0, 0.4), st.booleans()),
    max_size=4,
)


def contracts_of(drawn, site="s"):
    return tuple(
        Contract(id=f"{site}{n}", kind=kind, site=site, volume_kwh_per_year=volume, kg_per_kwh=factor,
                 criterion_3=None if good else False)
        for n, (kind, volume, factor, good) in enumerate(drawn)
    )  # fmt: skip


@settings(max_examples=25)
@given(drawn=INSTRUMENTS)
def test_never_below_zero_and_a_rejection_never_helps(tiny, drawn):
    """Whatever is bought, scope 2 stays at or above 0; rejected instruments change it by nothing."""
    plan = energy_plan(1e6, residual_kg_per_kwh=0.5, grid_kg_per_kwh=0.4)
    contracts = contracts_of(drawn)
    results = run(plan, tiny, contracts=contracts)
    assert results.total("scope2_market_kg") >= 0.0
    good = tuple(item for item in contracts if item.criterion_3 is not False)
    without = run(plan, tiny, contracts=good)
    assert results.total("scope2_market_kg") == pytest.approx(without.total("scope2_market_kg"), abs=1e-6)
    assert results.total("scope2_location_kg") == pytest.approx(400e3)
    for use in results.contract_uses:
        assert use.used_kwh + use.unused_kwh + use.rejected_kwh == pytest.approx(use.volume_kwh, abs=1e-6)


@settings(max_examples=15)
@given(first=INSTRUMENTS, second=INSTRUMENTS)
def test_sites_add_up(tiny, first, second):
    """Two sites in one plan are the sum of two plans, in market-based scope 2."""
    plan = energy_plan(1e6, residual_kg_per_kwh=0.5, grid_kg_per_kwh=0.4)
    site, fleet = plan.sites[0], plan.fleets[0]
    both = msgspec.structs.replace(
        plan,
        sites=(site, msgspec.structs.replace(site, id="t")),
        fleets=(fleet, msgspec.structs.replace(fleet, id="g", site="t")),
        contracts=(*contracts_of(first), *contracts_of(second, "t")),
    )
    alone = sum(
        run(plan, tiny, contracts=contracts_of(drawn)).total("scope2_market_kg") for drawn in (first, second)
    )
    assert run(both, tiny).total("scope2_market_kg") == pytest.approx(alone, abs=1e-6)


@settings(max_examples=15)
@given(share=st.floats(0, 1), upstream=st.floats(0.01, 0.2))
def test_a_ppa_leaves_scope_3(tiny, share, upstream):
    """Up to 100 % PPA at 0 kg/kWh: categories 3b and 3c stay as they are."""
    plan = energy_plan(
        1e6, residual_kg_per_kwh=0.5, grid_kg_per_kwh=0.4, upstream_kg_per_kwh=upstream, td_loss=0.06
    )
    ppa = Contract(id="p", kind="ppa", site="s", share=share)
    results = run(plan, tiny, contracts=(ppa,))
    assert results.total("cat3b_kg") == pytest.approx(upstream * 1e6)
    assert results.total("cat3c_kg") == pytest.approx(0.06 * (0.4 + upstream) * 1e6)
    assert run(plan, tiny).total("scope3_total_kg") == pytest.approx(results.total("scope3_total_kg"))


@settings(max_examples=10)
@given(volume=AMOUNT, k=st.floats(0, 1))
def test_hourly_never_below_annual_and_shares_are_shares(tiny, volume, k):
    """With one residual factor the hourly figure is at least the annual one; all shares lie in 0 to 1."""
    plan = energy_plan(1e6, residual_kg_per_kwh=0.5, grid_kg_per_kwh=0.5, grid_cfe_share=k)
    ppa = Contract(id="p", kind="ppa", site="s", volume_kwh_per_year=volume, generation_series="g")
    plan = msgspec.structs.replace(plan, contracts=(ppa,), series=(repeated("g", [0, 1, 5]),))
    matching = hourly_matching(run(plan, tiny))
    (site,) = matching.sites
    assert site.hourly_residual_kg >= site.annual_kg - 1e-3
    shares = matching.shares()
    assert 0 <= shares.matched <= shares.volumetric + 1e-12 <= 1 + 1e-9
    assert shares.matched - 1e-12 <= shares.cfe <= 1 + 1e-12


def test_unused_imports_of_regions_are_found():
    """The market of the instrument must be a region of the catalog."""
    plan = Plan(
        name="p", sites=(Site(id="s"),), contracts=(Contract(id="c", site="s", share=1, region="XXX"),)
    )
    assert any(fault.path == "contracts[0].region" for fault in plan_faults(plan, default_catalog()))
    assert resolve(msgspec.structs.replace(plan, contracts=()), default_catalog()).plan.sites


def test_a_hall_without_load_has_no_hourly_electricity():
    """Fans of an empty hall are in no figure in force (no IT energy, no PUE), so not in the hourly view."""
    site = Site(id="s", region="DEU", cooling="lm-2", climate="frankfurt")
    fleet = Fleet(
        id="f", site="s", accelerator="h100-sxm5-80gb", count=8, utilization=0.5, purchase_year=2027
    )
    plan = Plan(name="p", start_year=2026, years=2, sites=(site,), fleets=(fleet,))
    results = run(plan, default_catalog())
    matching = hourly_matching(results)
    for year in (2026, 2027):
        load = summary(results, matching, None, year)["load_kwh"]
        assert load == pytest.approx(results.value("facility_kwh", year), rel=1e-9, abs=1e-9)
    assert results.value("facility_kwh", 2026) == 0.0


@pytest.mark.parametrize(
    ("site", "expected"),
    [
        ({"region": "US-WV"}, 0.8931),  # coal plants; the mix at hand is that of the United States
        ({"region": "DEU"}, 0.72456),  # the residual mix of AIB
        ({"mix": {"gas": 0.5, "wind": 0.5}, "residual_kg_per_kwh": 0.2}, 0.37),
        ({"mix": {"gas": 0.5, "wind": 0.5}, "residual_kg_per_kwh": 0.6}, 0.6),
        ({"mix": {"gas": 0.5, "wind": 0.5}, "residual_kg_per_kwh": 0.6, "fossil_kg_per_kwh": 0.3}, 0.3),
    ],
)  # fmt: skip
def test_fossil_electricity_is_no_cleaner_than_the_mix_that_holds_it(site, expected):
    """The draft view with a fossil rest is never below that with the residual mix, unless one enters it."""
    results = run(energy_plan(1e6, **site), default_catalog())
    found = results.plan.sites[0]
    assert found.fossil_kg_per_kwh == pytest.approx(expected)
    origin = results.origins["sites/s/fossil_kg_per_kwh"]
    if origin.kind != "entered":
        assert origin.low <= found.fossil_kg_per_kwh <= origin.high
        assert found.fossil_kg_per_kwh >= max(found.grid_kg_per_kwh, found.residual_kg_per_kwh) - 1e-12
