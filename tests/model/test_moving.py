"""Work that moves between sites: conserved, within capacity, never worse, and a plan to plan function."""

import msgspec
import numpy as np
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.model.moving import pools, with_moved_work
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site

SITES = (
    Site(id="no", region="NOR", pue=1.1, upstream_kg_per_kwh=0.0),
    Site(id="pl", region="POL", pue=1.4, upstream_kg_per_kwh=0.0),
)


def plan(share=0.5, busy=(0.4, 0.6), years=1, **second):
    common = {"accelerator": "h100-sxm5-80gb", "count": 80, "movable_share": share}
    fleets = (
        Fleet(id="a", site="no", utilization=busy[0], **common),
        Fleet(**{"id": "b", "site": "pl", "utilization": busy[1]} | common | second),
    )
    return Plan(name="p", years=years, sites=SITES, fleets=fleets)


def run(value, cache=None):
    return evaluate(resolve(value, default_catalog()), cache=cache)


def test_constant_loads_by_hand():
    """Half of Poland's 60 % = 30 points would go to Norway, which has 60 points of room over its own
    40 % (Norway's own movable half stays): Norway 70 %, Poland 30 % in each hour."""
    moved = with_moved_work(resolve(plan(), default_catalog()))
    norway, poland = (np.array(fleet.utilization) for fleet in moved.plan.fleets)
    assert norway == pytest.approx(np.full(8760, 0.7))
    assert poland == pytest.approx(np.full(8760, 0.3))


def test_capacity_is_kept():
    """Norway at 90 % has room for 10 points only."""
    moved = with_moved_work(resolve(plan(busy=(0.9, 0.6)), default_catalog()))
    assert np.array(moved.plan.fleets[0].utilization) == pytest.approx(np.full(8760, 1.0))
    assert np.array(moved.plan.fleets[1].utilization) == pytest.approx(np.full(8760, 0.5))


def test_energy_of_like_fleets_stays_and_carbon_falls():
    week = tuple(([0.2] * 8 + [0.9] * 12 + [0.5] * 4) * 7)
    before, after = run(plan(share=0.0, busy=(week, week))), run(plan(busy=(week, week)))
    assert after.total("it_kwh") == pytest.approx(before.total("it_kwh"), rel=1e-12)
    assert after.total("scope2_location_kg") < before.total("scope2_location_kg")
    assert any(notice.code == "moved" for notice in after.warnings)
    assert after.plan.fleets[0].movable_share == 0.5


@pytest.mark.parametrize(
    "second",
    [
        {"accelerator": "l40s"},
        {"site": "no"},
        {"movable_share": 0.0},
        {"purchase_year": 2027},
        {"purchase_year": 2020, "lifetime_years": 7.5, "end_of_life": "retire"},
    ],
)
def test_who_takes_no_part(second):
    """Another model, the same site, no share, not yet or no longer in service in some year."""
    value = plan(years=3, **second)
    assert pools(resolve(value, default_catalog()).plan) == []
    results = run(value)
    assert any(notice.code == "moves-nowhere" for notice in results.warnings)


def test_cache_gives_the_same_fleets_again():
    cache: dict = {}
    resolved = resolve(plan(), default_catalog())
    first, again = with_moved_work(resolved, cache), with_moved_work(resolved, cache)
    assert first.plan.fleets[0] is again.plan.fleets[0]
    assert run(plan(), cache).to_json() == run(plan()).to_json()
    other = msgspec.structs.replace(plan(), sites=SITES[::-1])
    assert run(other, cache).to_json() == run(other).to_json()
