"""Levers on fleets and sites: each against a hand calculation, and the rules for all of them."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from greenplanner.catalog.lever_evidence import evidence, evidence_of
from greenplanner.plan.faults import plan_faults
from greenplanner.plan.files import decode, encode
from greenplanner.plan.lever_table import table
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.types import Credit, Lever, Plan, Scenario
from greenplanner.whatif.effects import MEASURES, lever_effect
from greenplanner.whatif.levers import apply_lever, functions
from greenplanner.whatif.scenario import ScenarioError, apply_scenario, check_exclusions
from tests.whatif.lever_plans import CATALOG, applied, hall, total, two_sites

BASE = 262_800.0


def test_the_table_and_the_functions_name_the_same_levers() -> None:
    assert set(functions()) == set(table())


@pytest.mark.parametrize("key", list(table()))
def test_every_lever_is_declared_in_full(key: str) -> None:
    """A default in its bounds and its range, a source for each parameter, a group, a description."""
    info = table()[key]
    assert info.label
    assert info.group
    assert info.changes.endswith(".")
    assert info.basis in ("physics", "range", "mixed")
    assert info.quality.endswith(".")
    assert info.needs.endswith(".")
    names = [item.name for item in info.parameters]
    assert len(names) == len(set(names))
    for item in info.parameters:
        assert item.source, item.name
        assert item.attribute.description, item.name
        assert item.quality in ("published", "assumed")
        assert (item.low is None) == (item.high is None) == (item.better == ""), item.name
        if item.low is not None:
            assert isinstance(item.default, int | float)
            assert item.low <= item.default <= item.high
            assert item.attribute.minimum <= item.low
            assert item.high <= item.attribute.maximum


def test_evidence_names_levers_that_exist_and_estimates_are_assumed() -> None:
    for row in evidence():
        assert row.source
        assert 2010 <= row.year <= 2026
        for text in ("central mine", "engineering estimate"):
            if text in row.condition + row.note:
                assert row.quality == "assumed", row.id
        if row.support == "recalled":
            assert row.quality == "assumed", row.id
    assert evidence_of("power-cap")[0].quality == "published"


# -- known answers -----------------------------------------------------------------------------


def test_power_cap_by_hand() -> None:
    """Cap 0.5 x 600 W = 300 W, 10 % longer: 100 x (100 + 200 x 0.55) W x 8 760 h = 183 960 kWh."""
    new = applied(hall(fleet_max_w=600.0), "power-cap", cap_share=0.5, slowdown=0.1)
    assert new.fleets[0].power_cap_w == 300
    assert total(new) == pytest.approx(183_960)
    # Accelerators that draw 500 W lose (500 - 300) / (600 - 300) of the 10 %: 0.5333 busy.
    milder = applied(hall(), "power-cap", cap_share=0.5, slowdown=0.1)
    assert milder.fleets[0].utilization == pytest.approx(0.5 * (1 + 0.1 * 2 / 3))


def test_power_cap_of_a_full_fleet_is_powered_for_longer() -> None:
    """Busy all the time in half the year: 10 % longer is 55 % of the year at 300 W = 144 540 kWh."""
    plan = hall(fleet_utilization=1.0, fleet_powered_share=0.5, fleet_max_w=600.0)
    new = applied(plan, "power-cap", cap_share=0.5, slowdown=0.1)
    assert new.fleets[0].powered_share == pytest.approx(0.55)
    assert total(new) == pytest.approx(100 * 300 * 8.76 * 0.55)


def test_power_cap_with_more_accelerators() -> None:
    """110 accelerators at the old utilization: 110 x (100 + 200 x 0.5) W x 8 760 h = 192 720 kWh."""
    new = applied(hall(fleet_max_w=600.0), "power-cap", cap_share=0.5, slowdown=0.1, room="count")
    assert new.fleets[0].count == 110
    assert total(new) == pytest.approx(192_720)


def test_a_deep_cap_can_raise_energy() -> None:
    """McDonald et al. 2022: +114 % time at 100 of 250 W. Here 240 W, 0.9 busy instead of 0.42."""
    host = {"fleet_host_idle_w": 800.0, "fleet_host_max_w": 4000.0}
    plan = hall(fleet_utilization=0.42, fleet_idle_w=200.0, fleet_max_w=600.0, **host)
    new = applied(plan, "power-cap", cap_share=0.4, slowdown=1.14)
    assert total(new) > total(plan)


def test_clock_locking_saves_the_share_of_busy_energy() -> None:
    """Without idle power the energy of the same work is 20 % less, however much longer it takes."""
    plan = hall(fleet_idle_w=0.0)
    new = applied(plan, "clock-locking", saving=0.2, slowdown=0.25)
    assert new.fleets[0].utilization == pytest.approx(0.625)
    assert new.fleets[0].max_w == pytest.approx(500 * 0.8 / 1.25)
    assert total(new) == pytest.approx(0.8 * total(plan))


def test_consolidation_switches_off_what_idles() -> None:
    """Half busy to 0.8 busy: powered 0.625; 62.5 x (100 + 400 x 0.8) W x 8 760 h = 229 950 kWh."""
    new = applied(hall(), "consolidation", reach=0.8)
    assert new.fleets[0].powered_share == pytest.approx(0.625)
    assert total(new) == pytest.approx(229_950)


def test_memory_reclamation_takes_powered_gigabytes() -> None:
    """13 servers x 1 000 GB x 0.4 W x 8 760 h = 45 552 kWh, a quarter of it saved."""
    plan = hall(fleet_memory_gb=1000.0, fleet_memory_w_per_gb=0.4, fleet_accelerators_per_server=8)
    new = applied(plan, "memory-reclamation", share=0.25)
    assert total(plan) - total(new) == pytest.approx(45_552 / 4)


def test_transfer_compression_takes_network_power() -> None:
    """13 servers x 8 ports x 20 W x 8 760 h = 18 220.8 kWh, half of it saved."""
    plan = hall(fleet_network_ports=8.0, fleet_network_w_per_port=20.0, fleet_accelerators_per_server=8)
    new = applied(plan, "transfer-compression", share=0.5)
    assert total(plan) - total(new) == pytest.approx(18_220.8 / 2)


def test_longer_life_spreads_embodied_carbon() -> None:
    """100 x 60 kg over 4 years is 1 500 kg a year, over 6 years 1 000 kg."""
    plan = hall(fleet_embodied_kg_per_accelerator=60.0, fleet_lifetime_years=4.0)
    assert total(plan, "embodied_amortized_kg") == pytest.approx(1500)
    new = applied(plan, "longer-life", years=2)
    assert total(new, "embodied_amortized_kg") == pytest.approx(1000)


def test_refresh_keeps_the_work_and_takes_the_new_row() -> None:
    """H100 (989.5 TFLOP/s, 3 350 GB/s) to B200 by bandwidth 7 700 to 8 000 GB/s, fully realized."""
    old, new = CATALOG.accelerator("h100-sxm5-80gb"), CATALOG.accelerator("b200-sxm-180gb")
    assert old.memory_gb_per_s
    assert new.memory_gb_per_s
    plan = applied(hall(), "refresh-gpu", basis="bandwidth", realized=1.0)
    fleet = plan.fleets[0]
    expected = 100 / (new.memory_gb_per_s / old.memory_gb_per_s)
    assert fleet.count == -(-expected // 1)
    assert fleet.accelerator == "b200-sxm-180gb"
    assert fleet.tdp_w is None
    assert fleet.purchase_year == 2026
    half = applied(hall(), "refresh-gpu", basis="bandwidth", realized=0.5).fleets[0].count
    assert half is not None
    assert fleet.count is not None
    assert half > fleet.count


def test_a_slower_accelerator_needs_more_of_it() -> None:
    plan = applied(hall(), "move-to-fpga", accelerator="alveo-u280")
    assert plan.fleets[0].count is not None
    assert plan.fleets[0].count > 100
    assert total(plan) > BASE


def test_time_and_place() -> None:
    plan = two_sites(site_region="DEU")
    new = applied(plan, "time-shift", "fleets/f", share=0.5)
    assert (new.fleets[0].flexible_share, new.fleets[0].flexible_window_h) == (0.5, 24)
    assert total(new, "scope2_location_kg") < total(plan, "scope2_location_kg")
    assert total(new) == pytest.approx(total(plan))
    moved = applied(plan, "place-shift", "fleets/f", share=0.4)
    assert [fleet.movable_share for fleet in moved.fleets] == [0.4, 0.4]
    assert total(moved, "scope2_location_kg") < total(plan, "scope2_location_kg")
    # Half the fleet's 262 800 kWh IT at PUE 1.5 and 0.4 kg/kWh goes to 1.2 and 0.02 kg/kWh.
    north = applied(plan, "move-site", "fleets/f")
    saved = total(plan, "scope2_location_kg") - total(north, "scope2_location_kg")
    assert saved == pytest.approx(BASE * (1.5 * 0.4 - 1.2 * 0.02), rel=1e-6)


def test_moved_work_does_not_build_a_larger_hall() -> None:
    """The hall keeps the design power of its highest hour before; energy stays, emissions fall."""
    plan = hall(site_region="DEU", site_pue=None, site_cooling="lm-4")
    new = applied(plan, "time-shift", share=0.5)
    # 100 x (100 + 400 x 0.5) W = 30 kW are 80 % of the design power.
    assert new.sites[0].design_it_kw == pytest.approx(30 / 0.8)
    assert total(new, "facility_kwh") == pytest.approx(total(plan, "facility_kwh"), rel=0.02)
    assert total(new, "scope2_location_kg") < total(plan, "scope2_location_kg")


def test_a_lever_does_not_shrink_the_hall_that_stands() -> None:
    """30 kW are 80 % of 37.5 kW. Less load in the same hall: IT falls more than the facility does."""
    plan = hall(site_region="DEU", site_pue=None, site_cooling="lm-4")
    new = applied(plan, "consolidation", reach=0.9)
    assert new.sites[0].design_it_kw == pytest.approx(37.5)
    it, facility = (total(new, key) / total(plan, key) for key in ("it_kwh", "facility_kwh"))
    assert it < facility < 1
    # A hall that becomes too small grows with its load, as without a lever.
    grown = applied(plan, "clock-locking", saving=0.1, slowdown=0.0, room="count")
    assert grown.sites[0].design_it_kw == pytest.approx(37.5)
    more = applied(plan, "early-exit", saving=-0.9)
    assert more.sites[0].design_it_kw is None


def test_better_pue_by_hand() -> None:
    """262 800 kWh x 1.2 instead of x 1.5; twelve months keep their course around the mean."""
    assert total(applied(hall(), "better-pue", pue=1.2), "facility_kwh") == pytest.approx(BASE * 1.2)
    course = tuple([1.4, 1.6] * 6)
    new = applied(hall(site_pue=None, site_pue_monthly=course), "better-pue", pue=1.25).sites[0].pue_monthly
    assert new is not None
    assert new[:2] == pytest.approx((1.2, 1.3))


def test_cooling_retrofit_and_heat_reuse_act_through_the_model() -> None:
    plan = hall(site_region="DEU")
    new = applied(plan, "cooling-retrofit")
    assert new.sites[0].pue is None
    assert 1.0 < total(new, "pue") < 1.3
    warm = applied(new, "heat-reuse", share=0.5)
    assert total(warm, "heat_kwh") > 0


def test_solar_and_battery_are_sized_by_the_mean_power() -> None:
    """Mean IT power 30 kW: half of it in panels is 15 kW, the battery 15 kW and 60 kWh."""
    new = applied(applied(hall(site_region="DEU"), "solar", share=0.5), "battery", share=0.5, hours=4)
    site = new.sites[0]
    assert (site.solar_kw, site.battery_kw, site.battery_kwh) == (15, 15, 60)
    assert total(new, "grid_kwh") < total(hall(site_region="DEU"), "grid_kwh")


def test_what_a_measure_costs_is_in_the_cost() -> None:
    """15 kW x 1 000 USD and 60 kWh x 300 USD; an entered one-off cost goes before, a yearly one beside."""
    plan = hall(site_region="DEU")
    assert applied(plan, "solar", share=0.5).sites[0].measures_capital == pytest.approx(15_000)
    assert applied(plan, "battery", share=0.5, hours=4).sites[0].measures_capital == pytest.approx(18_000)
    new = applied(plan, "better-pue", capital=50_000, yearly=1000)
    assert total(new, "cost_measures") == pytest.approx(51_000)
    saved = total(plan, "cost_electricity") - total(new, "cost_electricity")
    assert total(new, "cost") - total(plan, "cost") == pytest.approx(51_000 - saved, rel=1e-3)
    entered = applied(plan, "solar", share=0.5, capital=9000)
    assert entered.sites[0].measures_capital == pytest.approx(9000)
    second = applied(msgspec.structs.replace(new, years=3), "solar", capital=2000)
    assert total(second, "cost_measures") == pytest.approx(52_000 + 3 * 1000)
    # A fleet's lever is paid at its site, once for the step.
    wide = applied(two_sites(), "clock-locking", capital=700)
    assert [site.measures_capital for site in wide.sites] == [700, None]


def test_contracts_change_market_based_figures_only() -> None:
    """Half of 394 200 kWh x 0.4 kg/kWh stays: 78 840 kg; the price is 0.01 USD x 197 100 kWh."""
    plan = applied(hall(), "ppa", share=0.5, price_per_kwh=0.01)
    assert total(plan, "scope2_market_kg") == pytest.approx(78_840)
    assert total(plan, "scope2_location_kg") == pytest.approx(157_680)
    assert total(plan, "cost_contracts") == pytest.approx(1971)
    rest = applied(plan, "eac", share=1.0)
    assert [each.share for each in rest.contracts] == [0.5, 0.5]
    assert total(rest, "scope2_market_kg") == pytest.approx(0)


# -- why not ------------------------------------------------------------------------------------

REFUSED: list[tuple[Plan, str, dict[str, Any], str]] = [
    (hall(), "power-cap", {"cap_share": 0.9}, "a cap of 540 W is not below the 500 W that fleet Cluster"),
    (hall(), "power-cap", {"cap_share": 0.1}, "a cap of 60 W is below the idle power of 100 W"),
    (hall(fleet_utilization=1.0, fleet_max_w=600.0), "power-cap", {}, "106.7 % busy in its fullest hour"),
    (hall(), "clock-locking", {"saving": 0.6, "slowdown": 1.0}, "would draw less busy than idle"),
    (hall(fleet_utilization=0.8), "consolidation", {}, "fleet Cluster is 80 % busy already"),
    (hall(), "memory-reclamation", {}, "has no main memory"),
    (hall(), "transfer-compression", {}, "has no network ports"),
    (hall(), "refresh-gpu", {"accelerator": "h100-sxm5-80gb"}, "Cluster is so already"),
    (hall(site_grid_shape="flat"), "time-shift", {}, "the grid of site Hall has the same factor"),
    (hall(), "place-shift", {}, "no fleet at another site has the same accelerator as fleet Cluster"),
    (hall(), "move-site", {}, "there is no other site"),
    (hall(), "better-pue", {"pue": 1.6}, "the PUE of site Hall is 1.5 already"),
    (hall(), "heat-reuse", {}, "site Hall has no cooling system"),
    (hall(site_renewable_share=1.0), "eac", {}, "contracts cover 100 % of the electricity"),
    (Plan(name="Empty"), "power-cap", {}, "the plan has nothing that this lever acts on: fleets"),
]  # fmt: skip


@pytest.mark.parametrize(("plan", "key", "parameters", "words"), REFUSED)
def test_what_cannot_be_applied_says_why_in_one_sentence(
    plan: Plan, key: str, parameters: dict[str, Any], words: str
) -> None:
    with pytest.raises(SentenceError) as found:
        applied(plan, key, **parameters)
    assert words in str(found.value)
    assert "\n" not in str(found.value)
    effect = lever_effect(plan, Lever(lever=key, parameters=parameters), CATALOG)
    assert not effect.applicable
    assert effect.changes == {}


# -- the rules for all ----------------------------------------------------------------------------


@pytest.mark.parametrize("key", list(table()))
@pytest.mark.parametrize("plan", [hall(), two_sites(site_region="DEU", site_cooling="lm-5", site_pue=None)])
def test_a_lever_leaves_a_valid_plan_and_the_ledger_alone(key: str, plan: Plan) -> None:
    credit = Credit(id="c", volume_t=5.0, status="planned")
    plan = msgspec.structs.replace(plan, credits=(credit,))
    before = encode(plan)
    try:
        new = applied(plan, key)
    except SentenceError:
        assert encode(plan) == before
        return
    assert new != plan
    assert [str(each) for each in plan_faults(new, CATALOG) if each.blocking] == []
    assert new.credits == plan.credits
    assert encode(plan) == before
    assert decode(encode(new), CATALOG) == new


def test_of_several_reasons_the_one_that_tells_more_is_told() -> None:
    """The lever is not for the inference fleet; of the training fleet there is something to say."""
    plan = two_sites()
    service = msgspec.structs.replace(plan.fleets[0], purpose="inference")
    full = msgspec.structs.replace(plan.fleets[1], utilization=1.0, purpose="training")
    plan = msgspec.structs.replace(plan, fleets=(service, full))
    with pytest.raises(SentenceError, match="busy in its fullest hour"):
        applied(plan, "better-optimizer", saving=-0.5)


def test_a_wide_lever_leaves_alone_what_it_cannot_act_on() -> None:
    plan = two_sites()
    full = msgspec.structs.replace(plan.fleets[1], utilization=0.9)
    plan = msgspec.structs.replace(plan, fleets=(plan.fleets[0], full))
    new = applied(plan, "consolidation")
    assert new.fleets[1] is full
    assert new.fleets[0].powered_share == pytest.approx(0.5 / 0.7)


def scenario_of(*steps: Lever) -> Scenario:
    return Scenario(id="x", name="Test", steps=steps)


EXCLUSIVE = {
    "weight-format": (
        "int8-post-training", "int8-dynamic", "quantization-aware", "int4-post-training", "fp8-serving"),
    "architecture": ("distillation", "mixture-of-experts", "lighter-architecture"),
    "training-precision": ("mixed-precision", "fp8-training"),
    "training-method": ("transfer-learning", "lora"),
    "training-place": ("federated", "asynchronous"),
    "frequency": ("power-cap", "clock-locking"),
    "accelerator": ("longer-life", "refresh-gpu", "move-to-tpu", "move-to-asic", "move-to-fpga"),
    "cooling": ("cooling-retrofit", "better-pue"),
}  # fmt: skip


@pytest.mark.parametrize("group", list(EXCLUSIVE))
def test_levers_on_the_same_thing_exclude_each_other(group: str) -> None:
    """Each pair, in both orders, with one sentence that names both; on other targets they go together."""
    keys = EXCLUSIVE[group]
    assert set(keys) == {info.id for info in table().values() if group in info.exclusive}
    for first in keys:
        for second in keys:
            if first == second:
                continue
            with pytest.raises(SentenceError, match="exclude each other") as found:
                check_exclusions([Lever(lever=first)], Lever(lever=second))
            assert table()[first].label in str(found.value)
            assert "\n" not in str(found.value)
            check_exclusions([Lever(lever=first, target="fleets/a")], Lever(lever=second, target="fleets/b"))


def test_exclusions_hold_in_the_file_and_in_the_scenario() -> None:
    steps = (Lever(lever="power-cap", target="fleets/f"), Lever(lever="clock-locking"))
    with pytest.raises(ScenarioError, match=r"step 2 .*exclude each other on the same target"):
        apply_scenario(hall(), scenario_of(*steps), CATALOG)
    plan = msgspec.structs.replace(hall(), scenarios=(scenario_of(*steps),))
    (found,) = plan_faults(plan, CATALOG)
    assert not found.blocking
    assert found.path == "scenarios[0].steps[1].lever"
    assert decode(encode(plan), CATALOG) == plan
    apart = (Lever(lever="power-cap", target="fleets/f"), Lever(lever="clock-locking", target="fleets/g"))
    assert apply_scenario(two_sites(), scenario_of(*apart), CATALOG) != two_sites()


STEPS: list[tuple[dict[str, Any], str]] = [
    ({}, "scenarios[0].steps[0].lever: this is missing"),
    ({"lever": "power-kap"}, "there is no lever 'power-kap'; did you mean power-cap?"),
    ({"lever": 3}, "there is no lever 3"),
    ({"lever": "power-cap", "target": "sites/s"}, "'sites/s' is no target of this lever; write fleets/<id>"),
    ({"lever": "power-cap", "target": "fleets/q"}, "there is no fleet with the id q"),
    ({"lever": "power-cap", "target": 3}, "3 is no target of this lever"),
    ({"lever": "power-cap", "parameters": 3}, "3 is not an object"),
    ({"lever": "power-cap", "parameters": {"cap": 3}}, "cap: the lever has no parameter of this name; did"),
    ({"lever": "power-cap", "parameters": {"cap_share": 3}}, "parameters.cap_share: 3 is above 1"),
    ({"lever": "power-cap", "parameters": {"cap_share": None}}, "parameters.cap_share: this is missing"),
    ({"lever": "move-site", "parameters": {"site": "q"}}, "parameters.site: there is no site with the id q"),
    ({"lever": "power-cap", "value": 3}, "value: there is no field of this name"),
]  # fmt: skip


@pytest.mark.parametrize(("step", "words"), STEPS)
def test_a_wrong_step_is_one_sentence_with_its_place(step: dict[str, Any], words: str) -> None:
    import json

    from greenplanner.plan.files import PlanFileError

    raw = json.loads(encode(hall()))
    raw["scenarios"] = [{"id": "x", "steps": [{"do": "lever", **step}]}]
    with pytest.raises(PlanFileError) as found:
        decode(json.dumps(raw).encode(), CATALOG)
    assert words in str(found.value)


def test_a_scenario_with_a_lever_survives_the_file() -> None:
    step = Lever(lever="power-cap", target="fleets/f", parameters={"cap_share": 0.6, "room": "count"})
    plan = msgspec.structs.replace(hall(), scenarios=(scenario_of(step),))
    assert decode(encode(plan), CATALOG) == plan
    assert total(apply_scenario(plan, plan.scenarios[0], CATALOG)) < BASE


# -- effects ---------------------------------------------------------------------------------------


def test_the_effect_is_the_difference_with_its_range() -> None:
    """PUE 1.5 to 1.2, range 1.1 to 1.3: -78 840 kWh, from -105 120 to -52 560; market as location."""
    effect = lever_effect(hall(), Lever(lever="better-pue"), CATALOG)
    change = effect.changes["facility_kwh"]
    assert (change.value, change.low, change.high) == pytest.approx((-78_840, -105_120, -52_560))
    assert change.base == pytest.approx(BASE * 1.5)
    assert effect.changes["scope2_location_kg"].value == pytest.approx(-78_840 * 0.4)
    assert set(effect.changes) == set(MEASURES)
    assert not effect.raises_energy()
    given = lever_effect(hall(), Lever(lever="better-pue", parameters={"pue": 1.2}), CATALOG)
    assert given.changes["facility_kwh"].low == pytest.approx(-78_840)


def test_a_lever_is_not_done_twice_where_that_makes_no_sense() -> None:
    effect = lever_effect(hall(), Lever(lever="better-pue"), CATALOG, earlier=[Lever(lever="better-pue")])
    assert str(effect.problem).startswith("Better cooling operation is done already by an earlier step")
    again = lever_effect(hall(), Lever(lever="solar"), CATALOG, earlier=[Lever(lever="solar")])
    assert again.applicable


def test_an_earlier_lever_that_excludes_is_the_reason() -> None:
    effect = lever_effect(hall(), Lever(lever="clock-locking"), CATALOG, earlier=[Lever(lever="power-cap")])
    assert "exclude each other" in str(effect.problem)


def test_an_end_of_the_range_without_room_is_told() -> None:
    """At 0.9 busy 6.7 % more fit, 22.7 % do not."""
    effect = lever_effect(hall(fleet_utilization=0.9, fleet_max_w=600.0), Lever(lever="power-cap"), CATALOG)
    assert effect.applicable
    assert effect.incomplete


def test_removing_a_site_takes_the_levers_that_name_it() -> None:
    from greenplanner.plan.edits import remove

    steps = (
        Lever(lever="move-site", target="fleets/f", parameters={"site": "n"}),
        Lever(lever="power-cap", target="fleets/g"),
        Lever(lever="power-cap", target="fleets/f"),
    )
    plan = msgspec.structs.replace(two_sites(), scenarios=(scenario_of(*steps),))
    new = remove(plan, "sites", ["n"], cascade=True)
    assert new.scenarios[0].steps == (steps[2],)


def test_a_plan_that_cannot_be_completed_gives_a_sentence() -> None:
    homeless = msgspec.structs.replace(two_sites().fleets[0], site=None)
    plan = msgspec.structs.replace(two_sites(), fleets=(homeless, two_sites().fleets[1]))
    for key in ("power-cap", "place-shift", "solar", "longer-life"):
        with pytest.raises(SentenceError, match="fleets/f/site"):
            applied(plan, key)


def test_apply_lever_uses_the_shipped_catalog_without_one() -> None:
    assert apply_lever(hall(), Lever(lever="better-pue")).sites[0].pue == 1.2
