"""Accounting vectors of ``reference/accounting_vectors.json`` (T26 is in tests/report).

The inputs and results are repeated here because a checkout does not hold the reference folder.
"""

import msgspec
import pytest

from greenplanner.plan.types import Contract, Credit
from tests.support.plans import energy_plan, run


def test_t01_credits_are_never_netted(tiny):
    """E 1 000 kWh, R 500, f 0.8, credits 100 kg: 800 location, 400 market, ledger 100, balance 300.

    The seed article's own formula gives 500 (wrong sign); it is no mode of the program.
    """
    plan = energy_plan(1000.0, grid_kg_per_kwh=0.8)
    contract = Contract(id="c", kind="eac", site="s", volume_kwh_per_year=500.0)
    credit = Credit(id="k", volume_t=0.1, status="retired", retirement_date="2026-06-30")
    plain = run(plan, tiny, contracts=(contract,))
    ledger = run(plan, tiny, contracts=(contract,), credits=(credit,))
    assert ledger.total("scope2_location_kg") == pytest.approx(800.0, abs=1e-9)
    assert ledger.total("scope2_market_kg") == pytest.approx(400.0, abs=1e-9)
    assert ledger.total("total_market_kg") == pytest.approx(400.0, abs=1e-9)
    assert ledger.total("credits_retired_kg") == pytest.approx(100.0, abs=1e-9)
    balance = ledger.total("total_market_kg") - ledger.total("credits_retired_kg")
    assert balance == pytest.approx(300.0, abs=1e-9)
    for key in ("total_location_kg", "total_market_kg", "cost"):
        assert ledger.total(key) == plain.total(key)


def test_t01_by_renewable_share(tiny):
    """The same 500 of 1 000 kWh entered as a renewable share of 50 %."""
    results = run(energy_plan(1000.0, grid_kg_per_kwh=0.8, renewable_share=0.5), tiny)
    assert results.total("scope2_location_kg") == pytest.approx(800.0, abs=1e-9)
    assert results.total("scope2_market_kg") == pytest.approx(400.0, abs=1e-9)


def test_t02_dual_reporting_with_residual_mix(tiny):
    """IT 1 GWh, PUE 1.25, 0.4 kg; PPA 40 % at 0, residual 0.55: 500 t and 412.5 t; 300 t without."""
    plan = energy_plan(1e6, pue=1.25, grid_kg_per_kwh=0.4, residual_kg_per_kwh=0.55)
    ppa = Contract(id="p", kind="ppa", site="s", share=0.4)
    results = run(plan, tiny, contracts=(ppa,))
    assert results.total("facility_kwh") == pytest.approx(1.25e6, rel=1e-12)
    assert results.total("scope2_location_kg") == pytest.approx(500e3, rel=1e-12)
    assert results.total("scope2_market_kg") == pytest.approx(412.5e3, rel=1e-12)
    site = msgspec.structs.replace(plan.sites[0], residual_kg_per_kwh=None)
    without = run(plan, tiny, contracts=(ppa,), sites=(site,))
    assert without.total("scope2_market_kg") == pytest.approx(300e3, rel=1e-12)
    assert any(notice.code == "no-residual" for notice in without.warnings)


def test_t03_hierarchy_and_rejected_certificate(tiny):
    """1 000 MWh: EAC 300 at 0, EAC 100 rejected, PPA 200 at 0, supplier 250 at 0.35, residual 0.5."""
    plan = energy_plan(1e6, residual_kg_per_kwh=0.5, grid_kg_per_kwh=0.4)
    contracts = (
        Contract(id="d", kind="supplier", site="s", volume_kwh_per_year=250e3, kg_per_kwh=0.35),
        Contract(id="a", kind="eac", site="s", volume_kwh_per_year=300e3),
        Contract(
            id="b", kind="eac", site="s", volume_kwh_per_year=100e3, qualifies=False, evidence="vintage"
        ),
        Contract(id="c", kind="ppa", site="s", volume_kwh_per_year=200e3),
    )
    results = run(plan, tiny, contracts=contracts)
    assert results.total("scope2_market_kg") == pytest.approx(212.5e3, rel=1e-12)
    rejected = next(use for use in results.contract_uses if use.contract == "b")
    assert (rejected.rejected_kwh, rejected.used_kwh, rejected.reason) == (100e3, 0.0, "vintage")


def test_t04_over_procurement_is_unused(tiny):
    """1 000 MWh, EAC 1 200 MWh, residual 0.5: 0 t and 200 MWh unused, never negative."""
    plan = energy_plan(1e6, residual_kg_per_kwh=0.5, grid_kg_per_kwh=0.4)
    contract = Contract(id="c", kind="eac", site="s", volume_kwh_per_year=1.2e6)
    results = run(plan, tiny, contracts=(contract,))
    assert results.total("scope2_market_kg") == pytest.approx(0.0, abs=1e-9)
    assert results.contract_uses[0].unused_kwh == pytest.approx(200e3, rel=1e-9)
    assert results.total("scope2_location_kg") == pytest.approx(400e3, rel=1e-12)


def test_t06_scope_3_category_3(tiny):
    """1 250 MWh, 0.4 + 0.08 kg/kWh, loss 6 %: b 100 t, c 36 t."""
    plan = energy_plan(1.25e6, grid_kg_per_kwh=0.4, upstream_kg_per_kwh=0.08, td_loss=0.06)
    results = run(plan, tiny)
    assert results.total("cat3b_kg") == pytest.approx(100e3, rel=1e-12)
    assert results.total("cat3c_kg") == pytest.approx(36e3, rel=1e-12)


def test_t07_embodied_share_and_year_of_purchase(tiny):
    """5 000 kg, 4 years: 5 000 kg in category 2 in the year of purchase; 1 250 kg a year in the planning
    view. The share of a reservation is in test_indicators.py."""
    plan = energy_plan(1000.0, grid_kg_per_kwh=0.4)
    fleet = msgspec.structs.replace(
        plan.fleets[0], embodied_kg_per_accelerator=5000.0, lifetime_years=4.0, end_of_life="retire"
    )
    results = run(plan, tiny, fleets=(fleet,), years=6)
    assert results.annual("cat2_kg").tolist() == [5000.0, 0, 0, 0, 0, 0]
    assert results.annual("embodied_amortized_kg") == pytest.approx([1250.0] * 4 + [0.0, 0.0])
    assert results.total("scope3_total_kg") == pytest.approx(5000.0, rel=1e-12)


def test_t20_totals_and_intensity(tiny):
    """S1 200, S2 500 / 412.5, S3 1 300 t, revenue 100 M: 2 000 / 1 912.5 t, 20 / 19.125 t per M."""
    plan = energy_plan(1.25e6, grid_kg_per_kwh=0.4, residual_kg_per_kwh=0.55)
    site = msgspec.structs.replace(
        plan.sites[0],
        refrigerant_charge_kg=1000.0,
        refrigerant_leak_per_year=0.2,
        refrigerant_gwp=1000.0,
    )
    fleet = msgspec.structs.replace(plan.fleets[0], embodied_kg_per_accelerator=1.3e6)
    results = run(
        plan,
        tiny,
        revenue_m=100.0,
        sites=(site,),
        fleets=(fleet,),
        contracts=(Contract(id="p", kind="ppa", site="s", share=0.4),),
        credits=(Credit(id="k", volume_t=100.0, status="retired", retirement_date="2026-01-31"),),
    )
    assert results.total("scope1_kg") == pytest.approx(200e3, rel=1e-12)
    assert results.total("total_location_kg") == pytest.approx(2_000e3, rel=1e-12)
    assert results.total("total_market_kg") == pytest.approx(1_912.5e3, rel=1e-12)
    assert results.total("intensity_location_kg_per_m") == pytest.approx(20e3, rel=1e-12)
    assert results.total("intensity_market_kg_per_m") == pytest.approx(19.125e3, rel=1e-12)


def test_t25_refrigerant(tiny):
    """100 kg R-134a, 5 % a year, GWP 1 530: 7.65 t."""
    plan = energy_plan(
        1000.0, refrigerant_charge_kg=100.0, refrigerant_leak_per_year=0.05, refrigerant_gwp=1530.0
    )
    assert run(plan, tiny).total("scope1_kg") == pytest.approx(7650.0, rel=1e-12)
