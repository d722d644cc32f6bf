"""The calculated residual mix through plan, figures, explanation and command line (T19, T22)."""

import json

import msgspec
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from greenplanner.catalog.store import default_catalog
from greenplanner.cli import main
from greenplanner.model.evaluate import evaluate
from greenplanner.model.indicators import indicators
from greenplanner.model.matching import hourly_matching
from greenplanner.plan.faults import evaluation_faults, plan_faults
from greenplanner.plan.files import load, save
from greenplanner.plan.mix_edits import with_mix, without_mix
from greenplanner.plan.residual_mixes import calculate
from greenplanner.plan.resolve import ResolveError, resolve
from greenplanner.plan.types import Contract, MixRow, ResidualMix, Scale, Scenario, Set
from greenplanner.whatif.scenario import apply_scenario
from tests.support.plans import energy_plan

WIND = MixRow(source="wind", generation=100, issued=80, expired=10)
T19 = ResidualMix(
    id="m",
    name="Testland",
    year=2025,
    unit="TWh",
    rows=(WIND, MixRow(source="fossil", kind="fossil", generation=60, kg_per_kwh=0.9)),
)


def plan_with(mix, **site):
    """A plan of 1 GWh whose site takes the mix."""
    plan = small_plan(residual_mix=mix.id, **site)
    return msgspec.structs.replace(plan, residual_mixes=(mix,))


def small_plan(**site):
    """1 GWh from a thousand accelerators, as a file may hold them."""
    plan = energy_plan(1e6, grid_kg_per_kwh=0.4, **site)
    (fleet,) = plan.fleets
    watts = fleet.tdp_w / 1000
    fleet = msgspec.structs.replace(fleet, count=1000, tdp_w=watts, max_w=watts, accelerators_per_server=1000)
    return msgspec.structs.replace(plan, fleets=(fleet,))


def run(plan):
    return evaluate(resolve(plan, default_catalog()))


def test_the_plan_computes_from_it():
    """1 GWh, a PPA of 25 % at 0: 750 MWh x 0.6 = 450 t; location-based 400 t."""
    plan = msgspec.structs.replace(
        plan_with(T19), contracts=(Contract(id="p", kind="ppa", site="s", share=0.25),)
    )
    results = run(plan)
    assert results.total("scope2_market_kg") == pytest.approx(450e3, rel=1e-12)
    assert results.total("scope2_location_kg") == pytest.approx(400e3, rel=1e-12)
    assert not [notice for notice in results.warnings if notice.code == "no-residual"]
    origin = results.origins["sites/s/residual_kg_per_kwh"]
    assert (origin.kind, origin.year) == ("entered", 2025)
    assert origin.source == "calculated from the residual mix Testland"
    assert "54 / 90 TWh" in origin.note


def test_several_fossil_sources_and_factors_of_the_catalog():
    """Hydro 200 - 50 + 80 = 230 at 0; lignite 50 at 1.1; coal 40 at 0.76; gas 30 at 0.37; nuclear 20 at 0.

    (55 + 30.4 + 11.1) / 370 = 0.260811; production 96.5 / 340; fossil 120/370, nuclear 20/370. More
    certificates expired than were issued: those of earlier years come back.
    """
    rows = (
        MixRow(source="hydro", generation=200, issued=50, expired=80),
        MixRow(source="lignite", kind="fossil", generation=50, kg_per_kwh=1.1),
        MixRow(source="coal", generation=40),
        MixRow(source="gas", generation=30),
        MixRow(source="nuclear", generation=20),
    )
    found = calculate(rows, default_catalog())
    assert found.kg_per_kwh == pytest.approx(96.5 / 370, rel=1e-12)
    assert found.production_kg_per_kwh == pytest.approx(96.5 / 340, rel=1e-12)
    assert found.shares == pytest.approx({"fossil": 120 / 370, "nuclear": 20 / 370, "renewable": 230 / 370})
    # coal 0.67 to 0.87, gas 0.35 to 0.49 kg/kWh in the catalog
    assert found.low == pytest.approx((55 + 40 * 0.67 + 30 * 0.35) / 370, rel=1e-12)
    assert found.high == pytest.approx((55 + 40 * 0.87 + 30 * 0.49) / 370, rel=1e-12)


def test_a_source_with_nothing_left_counts_for_nothing():
    """All wind sold, 60 fossil left: the factor is the fossil one, 0.9; the production mix 54 / 160."""
    rows = (MixRow(source="wind", generation=100, issued=100), T19.rows[1])
    found = calculate(rows, default_catalog())
    assert (found.kg_per_kwh, found.untracked) == (pytest.approx(0.9), 60)
    assert found.production_kg_per_kwh == pytest.approx(54 / 160)


def test_t22_from_a_mix():
    """1 250 MWh, 500 under contract, residual 70/20/10: renewable 500, nuclear 150, fossil 600 MWh."""
    mix = ResidualMix(
        id="m",
        rows=(
            MixRow(source="coal", generation=70),
            MixRow(source="nuclear", generation=20),
            MixRow(source="wind", generation=60, issued=50),
        ),
    )
    plan = energy_plan(1.25e6, grid_kg_per_kwh=0.4, residual_mix="m")
    ppa = Contract(id="p", kind="ppa", technology="wind", site="s", volume_kwh_per_year=5e5)
    plan = msgspec.structs.replace(plan, residual_mixes=(mix,), contracts=(ppa,))
    results = run(plan)
    found = {item.id: item for item in indicators(results, "esrs", None)}
    values = [found[f"e1_5_{name}"].value for name in ("renewable", "nuclear", "fossil", "share")]
    assert values == pytest.approx([500.0, 150.0, 600.0, 0.4], rel=1e-9)
    assert ["calculated residual mix" in note.text for note in found["e1_5_nuclear"].notes] == [True]
    # the explanation goes down to the mix
    nuclear = results.explain("e1_5_nuclear").children[0]
    assert nuclear.children[0].label == "Residual mix m"
    # without the mix nothing says what the rest is made of, and the grid's own mix stands in, with a note
    plain = {item.id: item for item in indicators(run(without_mix(plan, "m")), "esrs", None)}
    assert any("mix of the region" in note.text for note in plain["e1_5_nuclear"].notes)


def test_the_grid_share_of_the_score_is_net_of_attributes_sold():
    """30 of 90 TWh untracked are carbon-free: score 1/3, the average 100/160 would count sold wind twice."""
    results = run(plan_with(T19))
    matching = hourly_matching(results)
    assert matching.shares().cfe == pytest.approx(30 / 90)
    assert matching.sites[0].net_of_sold
    entered = hourly_matching(run(plan_with(T19, grid_cfe_share=0.7)))
    assert entered.shares().cfe == pytest.approx(0.7)
    assert not entered.sites[0].net_of_sold
    assert not hourly_matching(run(plan_with(T19, residual_kg_per_kwh=0.5))).sites[0].net_of_sold


def test_an_entered_factor_goes_before_it():
    results = run(plan_with(T19, residual_kg_per_kwh=0.5))
    assert results.total("scope2_market_kg") == pytest.approx(500e3)
    (line,) = [notice for notice in results.warnings if notice.code == "residual-both"]
    assert "Testland" in line.text


def test_explain_goes_down_to_the_rows():
    step = run(plan_with(T19)).explain("scope2_market_kg")
    rest = step.children[0].children[-1]
    (mix,) = rest.children
    assert mix.value == pytest.approx(0.6)
    wind, fossil, production, *shares = mix.children
    assert [item.value for item in shares] == pytest.approx([200 / 3, 0.0, 100 / 3])
    assert (wind.value, fossil.value) == (30, 60)
    assert production.value == pytest.approx(0.3375)
    assert [item.value for item in wind.inputs] == [100, 80, 10, 0.0]
    assert wind.inputs[3].origin.row == "wind"


@pytest.mark.parametrize(
    ("rows", "place", "words"),
    [
        (
            (MixRow(source="wind", generation=100, issued=111, expired=10),),
            ".rows[0].issued",
            "111 certificates",
        ),
        ((T19.rows[0], MixRow(source="peat", generation=5)), ".rows[1].kind", "fossil, nuclear or renewable"),
        (
            (WIND, MixRow(source="peat", kind="fossil", generation=5)),
            ".rows[1].kg_per_kwh",
            "emission factor",
        ),
        ((WIND, WIND), ".rows[1].source", "row 1 too"),
        ((MixRow(source="wind", generation=10, issued=10),), ".rows", "no untracked"),
        ((), ".rows", "at least one source"),
    ],
)
def test_bad_rows_are_named(rows, place, words):
    """The place is told; the plan still loads, but is not evaluated with it."""
    plan = plan_with(msgspec.structs.replace(T19, rows=rows))
    (fault, *_) = evaluation_faults(plan, default_catalog())
    assert fault.path == f"residual_mixes[0]{place}"
    assert words in fault.text
    assert not fault.blocking
    with pytest.raises(ResolveError, match="residual_mixes/m"):
        resolve(plan, default_catalog())
    idle = msgspec.structs.replace(plan, sites=(msgspec.structs.replace(plan.sites[0], residual_mix=None),))
    assert not evaluation_faults(idle, default_catalog())
    assert plan_faults(idle, default_catalog())


def test_the_file_keeps_it(tmp_path):
    path = tmp_path / "a.gplan"
    save(plan_with(T19), path)
    assert load(path).residual_mixes == (T19,)
    raw = json.loads(path.read_text())
    raw["residual_mixes"][0]["rows"][0]["expird"] = 1
    raw["residual_mixes"][0]["rows"][1]["generation"] = -5
    path.write_text(json.dumps(raw))
    shown = CliRunner().invoke(main, ["check", str(path)]).output
    assert "residual_mixes[0].rows[0].expird: there is no field of this name; did you mean expired?" in shown
    assert "residual_mixes[0].rows[1].generation: -5 is below 0" in shown


def test_edits():
    plan = energy_plan(1e6, grid_kg_per_kwh=0.4, residual_kg_per_kwh=0.5)
    taken, key = with_mix(plan, msgspec.structs.replace(T19, id=""), ["s"], catalog=default_catalog())
    assert (key, taken.sites[0].residual_mix, taken.sites[0].residual_kg_per_kwh) == (
        "testland",
        "testland",
        None,
    )
    again, same = with_mix(taken, msgspec.structs.replace(T19, id=key, year=2024), [], ["s"])
    assert (same, len(again.residual_mixes), again.residual_mixes[0].year) == (key, 1, 2024)
    assert again.sites[0].residual_mix is None
    gone = without_mix(taken, key)
    assert (gone.residual_mixes, gone.sites[0].residual_mix) == ((), None)


# -- command line --------------------------------------------------------------------------------------


def call(*words):
    result = CliRunner().invoke(main, list(words))
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_command_from_options_and_table(tmp_path):
    words = ["residual-mix", "--source", "wind:100:80:10", "--source", "gas plant:60:::0.9:fossil", "--json"]
    (data,) = json.loads(call(*words).stdout)
    assert data["residual_kg_per_kwh"] == pytest.approx(0.6, abs=1e-12)
    assert data["production_kg_per_kwh"] == pytest.approx(0.3375, abs=1e-12)
    assert [row["untracked"] for row in data["sources"]] == [30, 60]
    table = tmp_path / "mix.csv"
    table.write_text("source;kg_per_kwh;generation;issued;expired\nwind;;100;80;10\ncoal;0.9;60;;\n")
    shown = call("residual-mix", str(table)).output
    assert "Residual factor: 0.6 kg" in shown
    assert "fossil 66.67 %, nuclear 0 %, renewable 33.33 %" in shown


def test_command_into_a_plan(tmp_path):
    path, out = tmp_path / "a.gplan", tmp_path / "b.gplan"
    save(small_plan(residual_kg_per_kwh=0.5), path)
    words = ["residual-mix", "--source", "wind:100:80:10", "--source", "coal:60:::0.9", "--name", "Testland"]
    call(*words, "--add-to", str(path), "--site", "s", "-o", str(out))
    assert run(load(out)).total("scope2_market_kg") == pytest.approx(600e3)
    assert "Taken by: s" in call("residual-mix", str(out)).output
    mixes = json.loads(call("evaluate", str(out), "--scope2", "--format", "json").output)["residual_mixes"]
    assert mixes[0]["sites"] == ["s"]
    assert "no site with the id t" in call(*words, "--add-to", str(path), "--site", "t").output


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--source", "wind:100:180:10"], "row 1: wind: 180 certificates issued are more than 100"),
        (["--source", "wind:x"], "row 1 (wind): generation 'x' is not a number"),
        (["--source", "coal:5", "--source", "wind:-1"], "row 2 (wind), generation: -1 is below 0"),
        (["--source", "wind"], "is not of the form"),
        ([], "give a FILE or --source"),
        (["--source", "wind:nan"], "row 1 (wind), generation"),
    ],
)
def test_command_says_what_is_wrong(words, says):
    result = call("residual-mix", *words)
    assert result.exit_code == 2
    assert says in result.output


# -- properties ----------------------------------------------------------------------------------------

ROWS = st.lists(
    st.tuples(st.floats(1, 1e3), st.floats(0, 1), st.floats(0, 1), st.floats(0, 1.2)), min_size=1, max_size=5
)


@settings(max_examples=40)
@given(drawn=ROWS, scale=st.floats(0.001, 1000))
def test_properties(drawn, scale):
    """The factor lies between those of the sources, the shares add up to 1, the unit does not matter."""
    catalog = default_catalog()

    def rows(by):
        return tuple(
            MixRow(source=f"s{n}", kind="fossil", generation=by * made, issued=by * made * sold * 0.9,
                   expired=by * made * sold * back, kg_per_kwh=factor)
            for n, (made, sold, back, factor) in enumerate(drawn)
        )  # fmt: skip

    found, other = calculate(rows(1.0), catalog), calculate(rows(scale), catalog)
    factors = [item[3] for item in drawn]
    assert min(factors) - 1e-9 <= found.kg_per_kwh <= max(factors) + 1e-9
    assert sum(found.shares.values()) == pytest.approx(1.0)
    assert other.kg_per_kwh == pytest.approx(found.kg_per_kwh, rel=1e-9, abs=1e-12)
    nothing_sold = calculate(
        tuple(msgspec.structs.replace(row, issued=0.0, expired=0.0) for row in rows(1.0)), catalog
    )
    assert nothing_sold.kg_per_kwh == pytest.approx(nothing_sold.production_kg_per_kwh)


def test_a_scenario_can_take_another_mix():
    """A step sets the mix of a site: 0.6 becomes 0.9, where all wind is sold."""
    sold = ResidualMix(id="n", rows=(MixRow(source="wind", generation=100, issued=100), T19.rows[1]))
    plan = msgspec.structs.replace(plan_with(T19), residual_mixes=(T19, sold))
    scenario = Scenario(id="x", steps=(Set(path="sites/s/residual_mix", value="n"),))
    changed = apply_scenario(plan, scenario, default_catalog())
    assert run(changed).total("scope2_market_kg") == pytest.approx(900e3)
    assert run(plan).total("scope2_market_kg") == pytest.approx(600e3)
    scaled = Scenario(id="y", steps=(Scale(path="sites/s/residual_kg_per_kwh", factor=0.5),))
    assert run(apply_scenario(plan, scaled, default_catalog())).total("scope2_market_kg") == pytest.approx(
        300e3
    )
