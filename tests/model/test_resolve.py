"""Filling from the catalog, and the origin of each value."""

import pytest

from greenplanner.plan.attributes import of_entity, table
from greenplanner.plan.resolve import ResolveError, resolve
from greenplanner.plan.types import LISTS, Fleet, Plan, Series, Site

PLAN = Plan(
    name="p",
    sites=(Site(id="s", region="AAA", pue=1.2),),
    fleets=(Fleet(id="f", site="s", accelerator="a1", count=8),),
)


def test_attribute_table_and_types_name_the_same_fields():
    """Each input field is declared once: the table and the types cannot drift apart."""
    for name, kind in LISTS.items():
        assert {item.field for item in of_entity(name)} == set(kind.__struct_fields__), name
    lists = {*LISTS, "measurements", "made_with", "ranges"}
    assert {item.field for item in of_entity("plan")} == set(Plan.__struct_fields__) - lists


def test_descriptions_units_and_ranges_are_complete():
    for (entity, field), item in table().items():
        assert item.label, (entity, field)
        assert item.description.endswith("."), (entity, field)
        if item.is_number and item.type != "year":
            assert None not in (item.minimum, item.maximum), (entity, field)


def test_origin_of_each_kind(tiny):
    resolved = resolve(PLAN, tiny)
    origins = resolved.origins
    assert origins["sites/s/pue"].kind == "entered"
    grid = origins["sites/s/grid_kg_per_kwh"]
    assert (grid.kind, grid.table, grid.row, grid.source, grid.year) == (
        "catalog",
        "regions",
        "AAA",
        "test",
        2025,
    )
    assert origins["fleets/f/idle_w"].row == "a1"
    assert origins["fleets/f/powered_share"].kind == "assumed"
    assert resolved.plan.fleets[0].host_max_w == 600
    assert resolved.plan.fleets[0].purchase_year == 2026


def test_every_filled_value_has_an_origin(tiny):
    resolved = resolve(PLAN, tiny)
    for name in ("sites", "fleets"):
        for entity in getattr(resolved.plan, name):
            for field in entity.__struct_fields__:
                if getattr(entity, field) is not None:
                    assert f"{name}/{entity.id}/{field}" in resolved.origins


def test_nothing_entered_is_changed_and_resolving_twice_is_the_same(tiny):
    once = resolve(PLAN, tiny).plan
    assert once.sites[0].pue == 1.2
    assert resolve(once, tiny).plan == once
    assert PLAN.fleets[0].idle_w is None


def test_prices_come_in_the_plan_currency(tiny):
    """Tiny catalog: 10 000 USD at 0.9 EUR per USD."""
    resolved = resolve(Plan(name="p", currency="EUR", sites=PLAN.sites, fleets=PLAN.fleets), tiny)
    assert resolved.plan.usd_rate == 0.9
    assert resolved.plan.fleets[0].price_per_accelerator == pytest.approx(9000)
    assert resolved.plan.sites[0].electricity_price_per_kwh == pytest.approx(0.09)
    assert resolved.plan.sites[0].water_price_per_m3 == pytest.approx(1.8)


def test_unknown_currency_says_so(tiny):
    resolved = resolve(Plan(name="p", currency="XXX"), tiny)
    assert resolved.plan.usd_rate == 1.0
    assert "no exchange rate is known for XXX" in resolved.origins["plan/usd_rate"].note


def test_entered_tdp_scales_idle_and_busy_power(tiny):
    """a1: 400 W TDP, 360 W busy, 40 W idle; a variant of 200 W has half of both."""
    fleet = Fleet(id="f", site="s", accelerator="a1", count=1, tdp_w=200.0)
    filled = resolve(Plan(name="p", sites=PLAN.sites, fleets=(fleet,)), tiny).plan.fleets[0]
    assert (filled.idle_w, filled.max_w) == (20.0, 180.0)


def test_own_mix_gives_direct_upstream_and_water(tiny):
    """Half coal, half wind by hand: direct 0.4, life cycle 0.455, upstream 0.055, water 1.0."""
    site = Site(id="s", region="AAA", mix={"coal": 0.5, "wind": 0.5})
    filled = resolve(Plan(name="p", sites=(site,)), tiny).plan.sites[0]
    assert filled.grid_kg_per_kwh == pytest.approx(0.4)
    assert filled.upstream_kg_per_kwh == pytest.approx(0.055)
    assert filled.grid_water_l_per_kwh == pytest.approx(1.0)


def test_series_gives_the_grid_factor(tiny):
    series = Series(id="g", values=tuple([0.2, 0.4] * 4380))
    plan = Plan(name="p", sites=(Site(id="s", grid_series="g"),), series=(series,))
    assert resolve(plan, tiny).plan.sites[0].grid_kg_per_kwh == pytest.approx(0.3)


def test_missing_residual_mix_is_the_grid_factor_and_says_so(tiny):
    resolved = resolve(Plan(name="p", sites=(Site(id="s", region="WLD", grid_kg_per_kwh=0.7),)), tiny)
    assert resolved.plan.sites[0].residual_kg_per_kwh == 0.7
    assert "no residual mix" in resolved.origins["sites/s/residual_kg_per_kwh"].note


@pytest.mark.parametrize(
    ("plan", "sentence"),
    [
        (Plan(name="p", sites=(Site(id="s", region="AAB"),)), "sites/s: the catalog has no region 'AAB'"),
        (
            Plan(name="p", sites=PLAN.sites, fleets=(Fleet(id="f", site="s", accelerator="zzz"),)),
            "fleets/f: the catalog has no accelerator",
        ),
        (Plan(name="p", sites=(Site(id="s", grid_series="no"),)), "the plan has no series 'no'"),
        (Plan(name="p", fleets=(Fleet(id="f", site="x", accelerator="a1"),)), "the plan has no site 'x'"),
    ],
)
def test_dangling_references_are_told(tiny, plan, sentence):
    with pytest.raises(ResolveError, match=sentence):
        resolve(plan, tiny)
