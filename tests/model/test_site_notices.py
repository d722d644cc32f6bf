"""What the reader of figures of a site with hours of its own must know."""

from __future__ import annotations

import numpy as np
import pytest

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.model.flexibility import flexible_saving
from greenplanner.model.site_view import site_view
from greenplanner.plan.faults import plan_faults
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Series, Site

WEEK = tuple(([0.3] * 8 + [0.8] * 12 + [0.4] * 4) * 7)


def plan(fleet=None, series=(), **site):
    fleet = fleet or Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=64)
    return Plan(name="p", sites=(Site(id="s", name="Hall", **site),), fleets=(fleet,), series=series)


def told(value):
    results = evaluate(resolve(value, default_catalog()))
    return {notice.code: notice for notice in results.warnings}


@pytest.mark.parametrize(
    ("site", "code", "path", "part"),
    [
        ({"region": "IRL", "cooling": "direct-to-chip"}, "cooling-assumed", "cooling", "assumed"),
        (
            {"region": "IRL", "cooling": "lm-1", "liquid_cooling": "immersion", "liquid_share": 0.5},
            "cooling-assumed",
            "liquid_cooling",
            "assumed",
        ),
        ({"cooling": "lm-1"}, "cooling-no-climate", "climate", "Choose a climate"),
        ({"battery_kwh": 5.0}, "battery-no-power", "battery_kw", "Hall: the battery has no power; enter kW"),
        ({"battery_kw": 5.0}, "battery-no-energy", "battery_kwh", "enter kWh"),
        ({"solar_kw": 5.0}, "onsite-no-place", "climate", "need a place"),
    ],
)
def test_notices_of_a_site(site, code, path, part):
    notice = told(plan(**site))[code]
    assert notice.path == f"sites/s/{path}"
    assert part in notice.text
    assert notice.template.format(**notice.fields) == notice.text


def test_no_notice_where_nothing_is_assumed_or_missing():
    codes = told(plan(region="IRL", cooling="lm-1", solar_kw=5.0, battery_kwh=5.0, battery_kw=2.0))
    kinds = ("cooling", "battery", "onsite", "foresight")
    assert not [code for code in codes if code.startswith(kinds)]
    # An entered PUE needs neither climate nor the model.
    assert not [code for code in told(plan(cooling="direct-to-chip", pue=1.2)) if code.startswith("cooling")]


def test_flexible_work_says_that_it_knows_the_hours():
    fleet = Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=64, flexible_share=0.2)
    assert told(plan(fleet, region="IRL"))["foresight"].path == "fleets/f/flexible_share"


def test_foresight_overstates_on_an_imported_year():
    hours = 0.3 + 0.2 * np.random.default_rng(3).random(8760)
    series = (Series(id="grid", values=tuple(hours.tolist())),)
    fleet = Fleet(
        id="f", site="s", accelerator="h100-sxm5-80gb", count=64, utilization=WEEK, flexible_share=0.5
    )
    catalog = default_catalog()
    found = flexible_saving(resolve(plan(fleet, series, grid_series="grid"), catalog), "f")
    assert found is not None
    assert found.foresight > found.profile
    assert found.overstated > 0.01
    # A shipped shape is a mean profile itself.
    shipped = flexible_saving(resolve(plan(fleet, region="IRL"), catalog), "f")
    assert shipped is not None
    assert shipped.foresight == pytest.approx(shipped.profile, abs=1e-12)
    assert shipped.foresight > 0
    still = Fleet(id="f", site="s", accelerator="h100-sxm5-80gb", count=64)
    assert flexible_saving(resolve(plan(still, region="IRL"), catalog), "f") is None


@pytest.mark.parametrize(
    ("site", "path", "part"),
    [
        ({"battery_kwh": 200.0}, "sites[0].battery_kw", "a battery of 200 kWh without power"),
        ({"battery_kw": 50.0, "battery_kwh": 0.0}, "sites[0].battery_kwh", "a battery of 50 kW without"),
        ({"liquid_share": 0.3}, "sites[0].liquid_share", "needs that system"),
    ],
)
def test_faults_of_a_site_do_not_block(site, path, part):
    (found,) = plan_faults(plan(region="IRL", **site), default_catalog())
    assert (found.path, found.blocking) == (path, False)
    assert part in found.text


def test_a_whole_battery_and_a_whole_second_system_are_no_faults():
    site = {"battery_kwh": 2.0, "battery_kw": 1.0, "liquid_cooling": "immersion", "liquid_share": 0.3}
    assert plan_faults(plan(region="IRL", cooling="lm-1", **site), default_catalog()) == []
    assert plan_faults(plan(region="IRL", battery_kwh=0.0), default_catalog()) == []


def test_view_of_an_unknown_site_or_year():
    results = evaluate(resolve(plan(region="IRL"), default_catalog()))
    with pytest.raises(KeyError):
        site_view(results, "x", results.years[0])
    with pytest.raises(KeyError):
        site_view(results, "s", 1999)
    assert not site_view(results, "s", results.years[0]).is_empty
