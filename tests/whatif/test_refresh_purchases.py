"""Keep or replace one purchase of a fleet, and rented hardware: by hand, and what must hold always."""

import copy

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenplanner.model.evaluate import evaluate
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Contract, Workload
from greenplanner.whatif.purchases import last_bought, purchases_of, split
from greenplanner.whatif.refresh import keep_or_replace
from greenplanner.whatif.replacement import RefreshError, choices
from tests.whatif.test_refresh import CATALOG, NEW, OLD, PLAN, SITE

CHIP = "h100-sxm5-80gb"
FIGURES = (
    *("facility_kwh", "total_location_kg", "total_market_kg", "embodied_amortized_kg", "cost"),
    *("cost_present", "capital_annuity", "waste_recycled_kg", "servers_retired", "water_l", "transfer_kwh"),
)


def fleet(**changes):
    return msgspec.structs.replace(OLD, **changes)


def plan(*fleets, sites=(SITE,), **changes):
    return msgspec.structs.replace(PLAN, fleets=fleets, sites=sites, **changes)


def compare(at, **changes):
    given_ = {"keep_to": 2027, "accelerator": CHIP, "ratio": 4.0, "hardware": NEW, "catalog": CATALOG}
    return keep_or_replace(at, "f", **(given_ | changes))


def figures(at, fleet_id="f"):
    results = evaluate(resolve(at, CATALOG))
    number = [each.id for each in results.plan.fleets].index(fleet_id)
    return {
        name: results.by_fleet(name)[:, :, number].sum(axis=1).tolist()
        for name in ("facility_kwh", "total_location_kg", "embodied_amortized_kg", "cost")
    }


TWO = plan(fleet(purchases=((2025, 4),)))


def test_one_of_two_purchases_by_hand():
    """The 4 of 2025 (1 kW each, 6 years, 4 000 kg when new) are kept to 2027, or replaced in 2026 by one.

    A kW-year is 8 760 kWh, 4 380 kg and 876 of money. Keep: 4 kW to 2027, then 1 kW and a purchase of
    6 000 kg and 8 000. Written off: 4 000 / 6 a year to 2030 both ways, 6 000 / 6 for the new one.
    Carbon: 10 380 < 17 520 in 2026 already. Cash present: replace 8 876 + 876/1.1 = 9 672 against
    3 504 + 3 504/1.1 = 6 689 to 2027; in 2028 10 396 against 6 689 + 8 876/1.21 = 14 025.
    """
    found = compare(TWO, purchase=2025)
    assert (found.old_count, found.count, found.purchase) == (4, 1, 2025)
    assert found.keep.energy_kwh.tolist() == pytest.approx([35040, 35040, 8760, 8760])
    assert found.replace.energy_kwh.tolist() == pytest.approx([8760] * 4)
    assert found.keep.carbon_kg.tolist() == pytest.approx([17520, 17520, 10380, 4380])
    assert found.replace.carbon_kg.tolist() == pytest.approx([10380, 4380, 4380, 4380])
    left = 4000 / 6
    assert found.keep.amortized_kg.tolist() == pytest.approx([17520 + left] * 2 + [5380 + left] * 2)
    assert found.replace.amortized_kg.tolist() == pytest.approx([5380 + left] * 4)
    assert found.keep.cost.tolist() == pytest.approx([3504, 3504, 8876, 876])
    assert found.replace.cost.tolist() == pytest.approx([8876, 876, 876, 876])
    assert found.reward_kg == pytest.approx(2 * left)
    assert (found.carbon_break_even, found.cost_break_even) == (2026, 2028)


def test_the_other_purchase_stays_as_it_is():
    for purchase, count in ((2025, 8), (2024, 4)):
        found = compare(TWO, purchase=purchase)
        alone = plan(fleet(count=count, purchase_year=4049 - purchase))
        for made in (found.keep_plan, found.replace_plan):
            assert figures(made) == {key: pytest.approx(v) for key, v in figures(alone).items()}


def test_a_fleet_that_grows():
    """Half as many again each year from 8: 8 of 2024, then 4, 6 and 9. The 4 of 2027 go in 2029, or 2028.

    In 2028 the plan holds 18 at 1 kW: the new one in place of the 4 leaves 15.
    """
    at = plan(fleet(growth_per_year=0.5))
    assert [(part.bought, part.count) for part in purchases_of(at, "f", CATALOG)] == [
        (2024, 8), (2027, 4), (2028, 6), (2029, 9)
    ]  # fmt: skip
    assert choices(at, "f", 2028, CATALOG) == [(2024, 8), (2027, 4)]
    found = compare(at, purchase=2027, now=2028, keep_to=2028)
    assert found.keep.energy_kwh.tolist() == pytest.approx([0, 35040, 35040, 8760])
    assert found.replace.energy_kwh.tolist() == pytest.approx([0, 35040, 8760, 8760])
    whole = evaluate(resolve(found.replace_plan, CATALOG)).annual("facility_kwh")
    assert whole.tolist() == pytest.approx([8760 * n for n in (8, 12, 15, 24)])
    everything = compare(at, now=2028, keep_to=2028)
    assert (everything.old_count, everything.count) == (12, 3)


def test_what_falls_away_has_no_successor_after_its_time():
    """8 that fall to 4 at the end of 2027: 4 of the 8 leave then in both ways, with their successors."""
    at = plan(fleet(count_path=((2026, 8), (2027, 8), (2028, 4))))
    found = compare(at, ratio=1.0)
    assert found.keep.energy_kwh.tolist() == pytest.approx([70080, 70080, 35040, 35040])
    assert found.replace.energy_kwh.tolist() == pytest.approx([70080, 70080, 35040, 35040])
    new = [each for each in found.replace_plan.fleets if each.accelerator == CHIP]
    assert sorted((each.count, each.last_year) for each in new if each.last_year) == [(4, 2027)]


def test_two_halves_are_one():
    """Splitting a fleet into two purchases of one year, and replacing both, is replacing the one."""
    one, two = compare(PLAN), compare(plan(fleet(count=4, purchases=((2024, 4),))))
    for way in ("keep", "replace"):
        for name in getattr(one, way).__struct_fields__:
            first, second = (getattr(getattr(each, way), name) for each in (one, two))
            assert second.tolist() == pytest.approx(first.tolist(), abs=1e-6), (way, name)
    assert (one.count, one.cost_break_even) == (two.count, two.cost_break_even)


def test_data_transfer_goes_on_whatever_does_it():
    at = plan(fleet(purchases=((2025, 4),), transfer_gb_per_month=1e4))
    before = evaluate(resolve(at, CATALOG)).annual("transfer_kwh")
    found = compare(at)
    for made in (found.keep_plan, found.replace_plan):
        after = evaluate(resolve(made, CATALOG)).annual("transfer_kwh")
        assert after.tolist() == pytest.approx(before.tolist())


# -- rented ------------------------------------------------------------------------------------------

CLOUD = msgspec.structs.replace(SITE, arrangement="cloud", electricity_price_per_kwh=None)
HALL = msgspec.structs.replace(SITE, id="hall")
RENTED = fleet(rent_per_accelerator_h=0.5, price_per_accelerator=None, price_per_server=None,
               maintenance_share=None)  # fmt: skip
RENT_NEW = {key: v for key, v in NEW.items() if not key.startswith("price")} | {"rent_per_accelerator_h": 1.5}


def test_renting_on_or_renting_another_by_hand():
    """8 at 0.5 an hour cost 35 040 a year, 2 new ones at 1.5 cost 26 280; the tenant writes nothing off.

    The table puts hardware and electricity of a cloud in category 1: 8 x 4 380 = 35 040 kg for the old,
    8 760 + 12 000 for the new when its rent begins. Amortized 8 000 / 6 and 12 000 / 6 a year, each only
    while it is rented. Present: 26 280 is below 35 040 from the first year on.
    """
    found = compare(plan(RENTED, sites=(CLOUD,)), hardware=RENT_NEW)
    assert found.rented == (True, True)
    assert found.rent_unknown == ()
    assert found.keep.cost.tolist() == pytest.approx([35040, 35040, 26280, 26280])
    assert found.replace.cost.tolist() == pytest.approx([26280] * 4)
    assert found.keep.carbon_kg.tolist() == pytest.approx([35040, 35040, 20760, 8760])
    assert found.replace.carbon_kg.tolist() == pytest.approx([20760, 8760, 8760, 8760])
    assert found.keep.amortized_kg.tolist() == pytest.approx([35040 + 8000 / 6] * 2 + [10760] * 2)
    assert found.replace.amortized_kg.tolist() == pytest.approx([10760] * 4)
    assert found.reward_kg == pytest.approx(0.0, abs=1e-6)
    assert (found.carbon_break_even, found.cost_break_even) == (2026, 2026)
    results = evaluate(resolve(found.replace_plan, CATALOG))
    assert results.total("cat2_kg") == 0.0
    assert results.annual("cat1_kg").tolist() == pytest.approx([20760, 8760, 8760, 8760])


def test_renting_on_or_buying_by_hand():
    """From 2026 in an own hall: 2 x 8 000 once and 1 752 of electricity, against a rent of 35 040.

    Keep to 2027: 35 040 twice, then 17 752 and 1 752. Present of replacing 17 752 + 1 752 (1/1.1 + ...).
    """
    at = plan(RENTED, sites=(CLOUD, HALL))
    found = compare(at, site="hall", hardware=NEW | {"maintenance_share": 0.0})
    assert found.rented == (True, False)
    assert found.keep.cost.tolist() == pytest.approx([35040, 35040, 17752, 1752])
    assert found.replace.cost.tolist() == pytest.approx([17752, 1752, 1752, 1752])
    results = evaluate(resolve(found.replace_plan, CATALOG))
    assert results.annual("cat2_kg").tolist() == pytest.approx([12000, 0, 0, 0])
    assert results.annual("scope2_location_kg").tolist() == pytest.approx([8760] * 4)
    assert results.total("cat1_kg") == 0.0


def test_owned_or_leased_by_hand():
    """What is owned is written off to 2029; the lease of 2 at 1 an hour costs 17 520 and electricity."""
    lease = RENT_NEW | {"tenure": "operating lease", "rent_per_accelerator_h": 1.0}
    found = compare(PLAN, hardware=lease)
    assert found.rented == (False, True)
    assert found.replace.cost.tolist() == pytest.approx([17520 + 1752] * 4)
    assert found.replace.amortized_kg.tolist() == pytest.approx([10760 + 8000 / 6] * 4)
    results = evaluate(resolve(found.replace_plan, CATALOG))
    assert results.annual("cat8_kg").tolist() == pytest.approx([12000, 0, 0, 0])


def test_a_rent_that_nobody_entered_leaves_the_cost_open():
    without = {key: v for key, v in RENT_NEW.items() if key != "rent_per_accelerator_h"}
    found = compare(plan(RENTED, sites=(CLOUD,)), hardware=without)
    assert found.rent_unknown == (found.replace_plan.fleets[-1].name,)
    assert found.cost_break_even is None
    assert found.replace_plan.fleets[-1].rent_per_accelerator_h is None, "never that of the old model"


def test_what_the_catalog_does_not_know_leaves_the_verdict_open():
    """A model of an added table without price, embodied carbon or power: no zero decides in silence."""
    row = CATALOG.accelerator(CHIP)
    wanting = (
        ({"price_usd": None}, (True, False), ["Price per accelerator"]),
        ({"embodied_kg": None}, (False, True), ["Embodied per accelerator"]),
        ({"tdp_w": None, "max_w": None}, (False, False), ["TDP", "Busy power"]),
    )
    for gone, known, fields in wanting:
        catalog = copy.copy(CATALOG)
        rows = CATALOG.tables["accelerators"] | {"bare": msgspec.structs.replace(row, id="bare", **gone)}
        catalog.tables = {**CATALOG.tables, "accelerators": rows}
        found = compare(TWO, accelerator="bare", hardware={}, catalog=catalog)
        assert (found.carbon_known, found.cost_known) == known
        assert [notice.fields["field"] for notice in found.unknown] == fields
        assert found.carbon_known or found.carbon_break_even is None
        assert found.cost_known or found.cost_break_even is None
    assert compare(TWO).unknown == ()


def test_rented_hardware_that_is_given_back_is_not_written_off():
    """8 000 kg over 6 years from 2024, given back after 2026: 1 333.3 kg in 2026, then 0; owned it stays."""
    lease = fleet(tenure="operating lease", last_year=2026)
    for each, expected in ((lease, [8000 / 6, 0, 0, 0]), (fleet(last_year=2026), [8000 / 6] * 4)):
        results = evaluate(resolve(plan(each), CATALOG))
        assert results.annual("embodied_amortized_kg").tolist() == pytest.approx(expected)


def test_the_hardware_of_both_ways_by_hand():
    """The cloud's 8 to 2025, then 2 of the own hall: 12 000 kg, 16 000 of money, no rent."""
    found = compare(plan(RENTED, sites=(CLOUD, HALL)), site="hall")
    old, new = found.replace_hardware
    assert (old.rented, old.count, old.from_year, old.to_year, old.rent_per_h) == (True, 8, 2024, 2025, 0.5)
    assert old.price is None
    assert (new.rented, new.count, new.from_year, new.to_year, new.rent_per_h) == (False, 2, 2026, None, None)
    assert (new.embodied_kg, new.price, new.busy_w, new.site) == (12000.0, 16000.0, 1000.0, "hall")
    assert [row.count for row in compare(TWO, keep_to=2035).keep_hardware] == [8, 4]


def test_a_rent_without_a_year_can_end_in_the_first():
    rented = plan(msgspec.structs.replace(RENTED, purchase_year=None), sites=(CLOUD,))
    found = compare(rented, hardware=RENT_NEW)
    assert found.replace.cost.tolist() == pytest.approx([26280] * 4)
    assert choices(rented, "f", 2026, CATALOG) == [(2026, 8)]


# -- what must hold ----------------------------------------------------------------------------------


@settings(max_examples=12, deadline=None)
@given(
    counts=st.lists(st.integers(1, 40), min_size=1, max_size=3),
    growth=st.sampled_from([None, 0.3, -0.3]),
    data=st.data(),
)
def test_taking_a_fleet_apart_changes_no_figure(counts, growth, data):
    """Every purchase as a fleet of its own, partly filled servers and data transfer included."""
    first, *more = counts
    whole = fleet(
        count=first, growth_per_year=growth, transfer_gb_per_month=1e4, accelerators_per_server=8,
        embodied_kg_per_server=500.0, price_per_server=900.0,
        purchases=tuple((2026 + n, count) for n, count in enumerate(more)) or None,
    )  # fmt: skip
    at = plan(whole)
    held = purchases_of(at, "f", CATALOG)
    chosen = data.draw(st.sets(st.integers(0, len(held) - 1), min_size=1))
    apart = split(at, "f", sorted(chosen), CATALOG, {})
    made = apart.into(at, "f", apart.chosen, CATALOG)
    before, after = (evaluate(resolve(each, CATALOG)) for each in (at, made))
    for name in FIGURES:
        assert after.annual(name).tolist() == pytest.approx(before.annual(name).tolist(), abs=1e-6), name


@settings(max_examples=10, deadline=None)
@given(count=st.integers(1, 30), more=st.integers(1, 30), keep_to=st.integers(2026, 2031))
def test_the_same_hardware_for_nothing_changes_nothing_but_its_embodied(count, more, keep_to):
    """New equals old and costs nothing: energy, cost and carbon without embodied are the same both ways."""
    same = {name: getattr(OLD, name) for name in NEW if name != "price_per_accelerator"}
    at = plan(fleet(count=count, purchases=((2025, more),)))
    found = compare(at, keep_to=keep_to, ratio=1.0, accelerator=OLD.accelerator,
                    hardware=same | {"price_per_accelerator": 0.0}, purchase=2025)  # fmt: skip
    keep, replace = found.keep, found.replace
    assert found.count == more
    for name in ("energy_kwh", "cost", "present_cost"):
        assert getattr(replace, name).tolist() == pytest.approx(getattr(keep, name).tolist(), abs=1e-6)
    assert found.cost_break_even is None
    extra = (replace.carbon_kg - keep.carbon_kg).sum()
    expected = 1000.0 * more if keep_to + 1 > 2029 else 0.0
    assert extra == pytest.approx(expected, abs=1e-6)


def test_the_change_of_the_plan_is_the_difference_of_the_ways():
    """A contract of fixed volume is paid whatever is kept: its cost moves to the other fleet, and counts."""
    contract = Contract(id="k", kind="ppa", site="s", volume_kwh_per_year=50_000.0, price_per_kwh=0.02)
    at = plan(fleet(), fleet(id="g", count=2), contracts=(contract,))
    found = compare(at)
    kept, replaced = (evaluate(resolve(p, CATALOG)) for p in (found.keep_plan, found.replace_plan))
    for name, way in (("cost", "cost"), ("total_location_kg", "carbon_kg"), ("facility_kwh", "energy_kwh")):
        moved = replaced.annual(name) - kept.annual(name)
        shown = getattr(found.replace, way) - getattr(found.keep, way)
        assert shown.tolist() == pytest.approx(moved.tolist(), abs=1e-6)


def test_hardware_bought_again_before_the_plan_is_that_of_the_last_time():
    """2016 every 4 years: 2020 and 2024 stand before 2026, written off to 2027."""
    old = fleet(purchase_year=2016, lifetime_years=4.0, end_of_life="replace")
    assert last_bought(old, 2026) == 2024
    assert last_bought(msgspec.structs.replace(old, end_of_life="keep"), 2026) == 2016
    assert last_bought(msgspec.structs.replace(old, purchase_year=2018), 2026) == 2022
    found = compare(plan(old))
    assert found.replace.amortized_kg.tolist() == pytest.approx([8760 + 12000 / 4 + 2000] * 2 + [11760] * 2)


def test_workloads_go_on_with_their_mean_utilization():
    """Tokens that keep a quarter of 8 A100 busy: 6 x 1e9 x tokens / (312e12 x 0.4) are 2 x 8 760 h x 3 600.

    Both ways are worked out with 0.25 in old and new: 8 x 0.25 x 8 760 kWh, and 2 x 0.25 x 8 760.
    """
    tokens = 2 * 8760 * 3600 * 312e12 * 0.4 / 6e9
    work = Workload(id="w", kind="training", fleet="f", params_b=1.0, tokens_b=tokens / 1e9, mfu=0.4,
                    experiments_factor=0.0, failure_share=0.0, parallel_overhead=0.0,
                    busy_power_share=1.0)  # fmt: skip
    at = plan(fleet(utilization=None), workloads=(work,))
    before = evaluate(resolve(at, CATALOG)).annual("facility_kwh")
    assert before.tolist() == pytest.approx([17520] * 4)
    found = compare(at)
    assert found.utilization == pytest.approx(0.25)
    assert found.keep.energy_kwh.tolist() == pytest.approx([17520, 17520, 4380, 4380])
    assert found.replace.energy_kwh.tolist() == pytest.approx([4380] * 4)


def test_years_before_the_purchase_do_not_thin_the_work():
    """Bought in 2027 with the work of a quarter: 0.25 from then on, not the mean with the empty 2026."""
    tokens = 2 * 8760 * 3600 * 312e12 * 0.4 / 6e9
    work = Workload(id="w", kind="training", fleet="f", params_b=1.0, tokens_b=tokens / 1e9, mfu=0.4,
                    experiments_factor=0.0, failure_share=0.0, parallel_overhead=0.0,
                    busy_power_share=1.0)  # fmt: skip
    at = plan(fleet(utilization=None, purchase_year=2027), workloads=(work,))
    assert compare(at, now=2028, keep_to=2028).utilization == pytest.approx(0.25)


def test_what_the_plan_ends_before_is_no_choice():
    """2024 for 3 years: retired, or followed by another model, in 2027; after that it stands no more."""
    ends = {"lifetime_years": 3.0}
    for rule in ({"end_of_life": "retire"}, {"next_accelerator": CHIP, "next_ratio": 4.0}):
        at = plan(fleet(**ends, **rule))
        assert choices(at, "f", 2027, CATALOG) == [(2024, 8)]
        assert choices(at, "f", 2028, CATALOG) == []
        with pytest.raises(RefreshError, match="nothing in service any more when 2028 begins"):
            compare(at, now=2028, keep_to=2028)
    assert choices(plan(fleet(**ends)), "f", 2028, CATALOG) == [(2024, 8)], "bought again"
    with pytest.raises(RefreshError, match="nothing in service any more"):
        compare(plan(fleet(last_year=2026)), now=2028, keep_to=2028)


def test_sentences():
    with pytest.raises(RefreshError, match="has no accelerators yet"):
        compare(plan(fleet(count=0)))
    with pytest.raises(RefreshError, match=r"no purchase of 2023 .* it has 2024, 2025"):
        compare(TWO, purchase=2023)
    with pytest.raises(RefreshError, match="no site 'x'"):
        compare(TWO, site="x")
    with pytest.raises(RefreshError, match="not after the purchase"):
        compare(plan(fleet(purchase_year=2028)))


def test_command_line(tmp_path):
    import json

    from click.testing import CliRunner

    from greenplanner.cli import main
    from greenplanner.plan.files import save

    def call(at, *more):
        file = tmp_path / "p.gplan"
        save(at, file, CATALOG)
        base = ["refresh", str(file), "--fleet", "f", "--keep-to", "2027", "--replace-by", CHIP]
        return CliRunner().invoke(main, [*base, "--ratio", "4", *more])

    data = json.loads(call(TWO, "--purchase", "2025", "--json").output)
    assert (data["purchase"], data["old_count"], data["count"]) == (2025, 4, 1)
    assert data["keep"]["energy_kwh"] == pytest.approx(
        evaluate(resolve(compare(TWO, purchase=2025, hardware={}).keep_plan, CATALOG))
        .by_fleet("facility_kwh")[:, :, 1:].sum(axis=(1, 2)).tolist()
    )  # fmt: skip
    assert "for 12 of all purchases before" in call(TWO).output
    assert "keep: 8 x A100 SXM4 80GB at s, 2024 to 2027; 1000 W busy each; embodied" in call(TWO).output
    assert "no purchase of 2023" in call(TWO, "--purchase", "2023").output
    assert "is no year" in call(TWO, "--purchase", "soon").output
    rented = plan(RENTED, sites=(CLOUD, HALL))
    assert "cost: not known" in call(rented).output
    data = json.loads(call(rented, "--rent", "1.5", "--json").output)
    assert data["keep"]["cost"] == pytest.approx([35040, 35040, 26280, 26280])
    assert data["rented"] == {"old": True, "new": True}
    data = json.loads(call(rented, "--site", "hall", "--price", "8000", "--json").output)
    assert data["rented"] == {"old": True, "new": False}
    keep, replace = tmp_path / "keep.gplan", tmp_path / "replace.gplan"
    data = json.loads(call(TWO, "--save-keep", str(keep), "--save-replace", str(replace), "--json").output)
    energy = [
        json.loads(CliRunner().invoke(main, ["evaluate", str(path), "--format", "json"]).stdout)["totals"]
        for path in (keep, replace)
    ]
    assert energy[1]["facility_kwh"] - energy[0]["facility_kwh"] == pytest.approx(
        sum(data["replace"]["energy_kwh"]) - sum(data["keep"]["energy_kwh"])
    )
    gone = call(TWO, "--save-keep", str(tmp_path / "none" / "keep.gplan"))
    assert gone.exit_code == 1
    assert "Traceback" not in gone.output
