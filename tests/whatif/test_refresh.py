"""Keep or replace a cohort: a case worked out by hand, and what is refused."""

import msgspec
import numpy as np
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.plan.types import Fleet, Plan, Site
from greenplanner.whatif.refresh import (
    RefreshError,
    break_even,
    keep_or_replace,
    performance_ratio,
)
from greenplanner.whatif.replacement import with_replacement
from tests.support.plans import BARE

CATALOG = default_catalog()
# 8 old accelerators of 1 kW, bought in 2024 for 6 years: 8 000 kg and 16 000 of money when new.
OLD = Fleet(id="f", site="s", accelerator="a100-sxm4-80gb", count=8, utilization=1.0, tdp_w=1000.0,
            idle_w=0.0,
            max_w=1000.0, purchase_year=2024, lifetime_years=6.0, embodied_kg_per_accelerator=1000.0,
            embodied_kg_per_server=0.0, price_per_accelerator=2000.0, price_per_server=0.0,
            maintenance_share=0.0, **BARE)  # fmt: skip
SITE = Site(id="s", region="DEU", pue=1.0, grid_kg_per_kwh=0.5, upstream_kg_per_kwh=0.0, td_loss=0.0,
            wue_l_per_kwh=0.0, electricity_price_per_kwh=0.1, grid_shape="flat")  # fmt: skip
PLAN = Plan(name="p", start_year=2026, years=4, discount_rate=0.1, sites=(SITE,), fleets=(OLD,))
# One new one does the work of four old ones at 1 kW: two are enough.
NEW = {"tdp_w": 1000.0, "idle_w": 0.0, "max_w": 1000.0, "embodied_kg_per_accelerator": 6000.0,
       "embodied_kg_per_server": 0.0, "price_per_accelerator": 8000.0, "price_per_server": 0.0,
       **BARE}  # fmt: skip


def compare(**changes):
    given = {"keep_to": 2027, "accelerator": "h100-sxm5-80gb", "ratio": 4.0, "hardware": NEW} | changes
    return keep_or_replace(PLAN, "f", catalog=CATALOG, **given)


def test_by_hand():
    """8 760 h x 0.5 kg/kWh = 4 380 kg a kW-year.

    Keep to 2027: 8 x 4 380 = 35 040 kg in 2026 and 2027, then 12 000 kg embodied + 2 x 4 380 = 8 760.
    Replace in 2026: 12 000 + 8 760 in 2026, 8 760 after. Energy 70 080 and 17 520 kWh. Cash: 7 008 for
    electricity of the old, 1 752 of the new, 16 000 for two new ones.
    Amortized: the old 8 000 / 6 = 1 333.3 a year to 2029 in both ways; the new 12 000 / 6 = 2 000.
    """
    found = compare()
    assert found.count == 2
    assert found.keep.energy_kwh.tolist() == pytest.approx([70080, 70080, 17520, 17520])
    assert found.keep.carbon_kg.tolist() == pytest.approx([35040, 35040, 20760, 8760])
    assert found.replace.carbon_kg.tolist() == pytest.approx([20760, 8760, 8760, 8760])
    third = 8000 / 6
    assert found.keep.amortized_kg.tolist() == pytest.approx([35040 + third] * 2 + [10760 + third] * 2)
    assert found.replace.amortized_kg.tolist() == pytest.approx([10760 + third] * 4)
    assert found.replace.dropped_kg.tolist() == pytest.approx([10760] * 4)
    assert found.keep.cost.tolist() == pytest.approx([7008, 7008, 17752, 1752])
    assert found.replace.cost.tolist() == pytest.approx([17752, 1752, 1752, 1752])
    assert found.keep.present_cost.sum() == pytest.approx(7008 + 7008 / 1.1 + 17752 / 1.21 + 1752 / 1.331)
    # 20 760 < 35 040 already in 2026; cash 19 504 > 14 016 until 2027, 20 952 (discounted) < 28 050 in 2028.
    assert found.carbon_break_even == 2026
    assert found.cost_break_even == 2028
    # Dropping the rest hides 2 more years of the old hardware than keeping to 2027 does.
    assert found.reward_kg == pytest.approx(2 * third)


def test_keeping_beyond_the_plan_buys_nothing():
    found = compare(keep_to=2035)
    assert found.keep.carbon_kg.tolist() == pytest.approx([35040.0] * 4)
    assert found.keep.cost.tolist() == pytest.approx([7008.0] * 4)


def test_a_new_one_that_is_no_better_never_breaks_even():
    found = compare(ratio=1.0)
    assert found.count == 8
    assert found.carbon_break_even is None
    assert found.cost_break_even is None


def test_break_even_must_hold_to_the_end():
    years = (2026, 2027, 2028)
    assert break_even(years, np.array([2.0, 1, 1]), np.array([1.0, 3, 3])) is None
    assert break_even(years, np.array([1.0, 3, 3]), np.array([2.0, 1, 1])) == 2027


def test_the_new_fleet_brings_its_own_hardware():
    plan = with_replacement(PLAN, "f", 2027, "h100-sxm5-80gb", 3.0, CATALOG)
    old, fresh = plan.fleets
    assert (old.last_year, old.end_of_life) == (2026, "keep")
    assert (fresh.count, fresh.purchase_year, fresh.tdp_w, fresh.utilization) == (3, 2027, None, 1.0)


def test_peak_ratio_of_the_catalog():
    """Dense BF16: H100 SXM 989.4, A100 312 TFLOP/s (NVIDIA data sheets)."""
    assert performance_ratio(CATALOG, "a100-sxm4-80gb", "h100-sxm5-80gb") == pytest.approx(3.17, abs=0.01)


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"ratio": 0.0}, "not above 0"), ({"keep_to": 2025}, "before the replacement"),
     ({"now": 2040}, "outside the plan"), ({"accelerator": "nothing"}, "no accelerator")],
)  # fmt: skip
def test_what_cannot_be_compared_has_its_sentence(changes, words):
    with pytest.raises(RefreshError, match=words):
        compare(**changes)


def test_a_purchase_must_lie_before_the_replacement():
    fresh = msgspec.structs.replace(PLAN, fleets=(msgspec.structs.replace(OLD, purchase_year=None),))
    with pytest.raises(RefreshError, match="not after the purchase"):
        keep_or_replace(fresh, "f", 2027, "h100-sxm5-80gb", 2.0, CATALOG)


def test_command_line(tmp_path):
    import json

    from click.testing import CliRunner

    from greenplanner.cli import main
    from greenplanner.plan.files import save

    file = tmp_path / "old.gplan"
    save(PLAN, file, CATALOG)
    arguments = ["refresh", str(file), "--fleet", "f", "--keep-to", "2027", "--replace-by", "h100-sxm5-80gb"]
    shown = CliRunner().invoke(main, [*arguments, "--ratio", "4", "--json"])
    assert shown.exit_code == 0
    data = json.loads(shown.output)
    assert data["count"] == 2
    assert data["keep"]["energy_kwh"][0] == pytest.approx(70080)
    text = CliRunner().invoke(main, arguments).output
    assert "peak throughput" in text
    assert "carbon:" in text
    opened = CliRunner().invoke(main, [*arguments, "--explain", "carbon/replace", "--year", "2027"])
    assert opened.exit_code == 0, opened.output
    assert opened.output.startswith("Replace now: Total, location-based, embodied in full = ")
    assert "Keep: Total, location-based, embodied in full = " in opened.output
    assert "<fleets/" in opened.output
    unknown = CliRunner().invoke(main, [*arguments, "--explain", "carbon"])
    assert unknown.exit_code == 2
    assert "known are energy/keep" in unknown.output
    wrong = CliRunner().invoke(main, ["refresh", str(file), "--fleet", "x", *arguments[4:]])
    assert wrong.exit_code == 2
    assert "no fleet" in wrong.output + (wrong.stderr if wrong.stderr_bytes else "")
