"""The ledger of credits: vectors T01 and T21, periods, certificates refused, totals untouched."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenplanner.catalog.store import default_catalog
from greenplanner.model.credits import balance_after_credits, credit_table, results_table, vcmi_coverage
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.faults import check_value
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Credit, Fleet, Plan, Site

# 100 accelerators of 1 kW at PUE 1 for a year, half of it renewable at 0.8 kg/kWh.
PLAN = Plan(
    name="p", start_year=2026, years=2,
    sites=(Site(id="s", region="DEU", pue=1.2),),
    fleets=(Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=64, utilization=0.6),),
)  # fmt: skip
T21 = (
    Credit(id="a", programme="A", kind="removal biogenic", volume_t=40.0, country="KE", status="retired",
           retirement_date="2026-03-31", corresponding_adjustment=True),
    Credit(id="b", programme="B", kind="removal technological", volume_t=20.0, country="SWE",
           status="retired", retirement_date="2026-12-31", corresponding_adjustment=False),
    Credit(id="c", programme="A", kind="reduction", volume_t=40.0, country="IND", status="retired",
           retirement_date="2026-01-01", corresponding_adjustment=False),
    Credit(id="d", programme="A", volume_t=100.0, status="planned"),
    Credit(id="e", programme="A", volume_t=200.0, status="purchased"),
)  # fmt: skip


def figures(plan):
    return evaluate(resolve(plan, default_catalog()))


def test_t21_table_of_esrs_e1_7():
    """reference/accounting.md T21: 100 t cancelled (40 + 20 + 40), 300 t planned."""
    table = credit_table(T21, 2026, 2026)
    assert (table.cancelled_t, table.planned_t) == (100.0, 300.0)
    assert table.share(table.removal_t) == pytest.approx(0.6, abs=1e-12)
    assert table.share(table.reduction_t) == pytest.approx(0.4, abs=1e-12)
    assert table.share_biogenic_of_removal == pytest.approx(2 / 3, abs=1e-12)
    assert table.share(table.by_standard_t["A"]) == pytest.approx(0.8, abs=1e-12)
    assert table.share(table.eu_t) == pytest.approx(0.2, abs=1e-12)
    assert table.share(table.adjusted_t) == pytest.approx(0.4, abs=1e-12)


def test_dates_outside_count_as_what_they_are():
    ledger = (
        Credit(id="a", volume_t=1.0, status="retired", retirement_date="2025-12-31"),
        Credit(id="b", volume_t=2.0, status="retired", retirement_date="2028-01-01"),
        Credit(id="c", volume_t=4.0, status="retired"),
        Credit(id="d", volume_t=8.0, status="planned", retirement_date="2026-05-01"),
        Credit(id="e", volume_t=16.0, status="retired", retirement_date="2026-05-01"),
    )
    table = credit_table(ledger, 2026, 2027)
    assert (table.retired_before_t, table.retired_after_t, table.undated_t) == (1.0, 2.0, 4.0)
    assert (table.cancelled_t, table.planned_t) == (16.0, 8.0)
    assert table.country_unknown_t == table.without_evidence_t == 16.0


def test_balance_needs_evidence_and_is_apart():
    """T01: market-based minus retired credits stands apart, and only with evidence."""
    bare = figures(msgspec.structs.replace(PLAN, credits=T21))
    assert balance_after_credits(bare, 2026) is None
    proven = tuple(msgspec.structs.replace(item, evidence="registry") for item in T21)
    results = figures(msgspec.structs.replace(PLAN, credits=proven))
    balance = balance_after_credits(results, 2026)
    assert balance.credits_kg == 100_000.0
    assert balance.balance_kg == pytest.approx(results.value("total_market_kg", 2026) - 100_000.0, rel=1e-12)
    assert balance_after_credits(results, 2027) is None
    step = results.explain("balance_after_credits_kg", 2026)
    assert step.value == balance.balance_kg
    assert [child.value for child in step.children] == [balance.gross_kg, balance.credits_kg]
    assert bare.explain("balance_after_credits_kg", 2026).value is None
    data = results.to_json()
    assert data["credits"]["years"][0]["cancelled_t"] == 100.0
    assert data["credits"]["period"]["planned_t"] == 300.0
    assert data["credits"]["years"][1]["balance_after_credits_kg"] is None


def test_vcmi_tiers_are_data_of_the_plan():
    total = figures(PLAN).value("total_market_kg", 2026) / 1000
    half = Credit(id="a", volume_t=0.55 * total, status="retired", retirement_date="2026-05-01")
    results = figures(msgspec.structs.replace(PLAN, credits=(half,)))
    assert vcmi_coverage(results, 2026).tier_by_share == "gold"
    # No tier without the four foundational criteria.
    assert vcmi_coverage(results, 2026).tier is None
    assert vcmi_coverage(results, 2026).missing == ("inventory", "target", "progress", "advocacy")
    assert vcmi_coverage(results, 2026).share == pytest.approx(0.55, rel=1e-9)
    raised = msgspec.structs.replace(PLAN, credits=(half,), vcmi_gold_share=0.6)
    assert vcmi_coverage(figures(raised), 2026).tier_by_share == "silver"
    three = dict.fromkeys(("vcmi_inventory", "vcmi_target", "vcmi_progress"), True)
    almost = msgspec.structs.replace(raised, **three, vcmi_advocacy=False)
    assert vcmi_coverage(figures(almost), 2026).missing == ("advocacy",)
    whole = msgspec.structs.replace(almost, vcmi_advocacy=True)
    assert vcmi_coverage(figures(whole), 2026).tier == "silver"
    row = figures(whole).to_json()["credits"]["years"][0]
    assert (row["vcmi_tier"], row["vcmi_criteria_missing"]) == ("silver", [])
    assert vcmi_coverage(results, 2027).tier is None


@pytest.mark.parametrize(
    "name", ["GEC", "China GEC", "I-REC", "绿证", "Guarantee of Origin", "gec certificates"]
)
def test_certificates_are_no_credits(name):
    assert "energy attribute certificate" in check_value("credits", "programme", name)


@pytest.mark.parametrize("name", ["CCER", "Verra", "Gold Standard", "Puro.earth", "Climate Action Reserve"])
def test_programmes_are(name):
    assert check_value("credits", "programme", name) is None


def test_negative_volume_has_its_sentence():
    assert "cannot be negative" in check_value("credits", "volume_t", -1.0)


_CREDITS = st.builds(
    Credit,
    id=st.uuids().map(str),
    kind=st.sampled_from(["reduction", "removal biogenic", "removal technological"]),
    volume_t=st.floats(0, 1e9),
    status=st.sampled_from(["planned", "purchased", "retired"]),
    retirement_date=st.sampled_from([None, "2025-01-01", "2026-06-30", "2027-12-31", "2040-01-01"]),
    purchase_year=st.sampled_from([None, 2026, 2027]),
    evidence=st.sampled_from([None, "proof"]),
)
TOTALS = ("scope1_kg", "scope2_location_kg", "scope2_market_kg", "scope3_total_kg", "total_location_kg",
          "total_market_kg", "cue", "it_kwh", "shadow_carbon_cost")  # fmt: skip
BARE = figures(PLAN)


@settings(max_examples=25, deadline=None)
@given(st.lists(_CREDITS, max_size=4))
def test_credits_never_change_a_total(ledger):
    results = figures(msgspec.structs.replace(PLAN, credits=tuple(ledger)))
    for name in TOTALS:
        assert results.annual(name).tolist() == BARE.annual(name).tolist()
    table = results_table(results)
    known = table.cancelled_t + table.planned_t + table.retired_before_t + table.retired_after_t
    assert known + table.undated_t == pytest.approx(sum(item.volume_t for item in ledger), rel=1e-9, abs=1e-9)
