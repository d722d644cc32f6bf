"""Planning with a calibration, and comparing two recordings, against figures worked out by hand."""

import json
from dataclasses import replace

import msgspec
import numpy as np
import pytest
from click.testing import CliRunner

from greenplanner.catalog.store import default_catalog
from greenplanner.cli import main
from greenplanner.model.evaluate import evaluate
from greenplanner.plan import edits
from greenplanner.plan.faults import find_faults, plan_faults
from greenplanner.plan.files import PlanFileError, decode, encode, load, save
from greenplanner.plan.history import History
from greenplanner.plan.measurements import find_measurement, in_force, sensor_shares, with_measurement
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Measured, Measurement, Plan, Site
from greenplanner.profiler.calibration import CalibrationError, calibrate
from greenplanner.profiler.compare import compare, saving
from greenplanner.profiler.recording import Recording, Track, make
from greenplanner.profiler.recording import save as save_recording
from greenplanner.profiler.records import Device, Mark
from greenplanner.profiler.use import doubts, measurement_id, use_for_fleet
from tests.profiler.test_calibration import HZ, context, noise, synthetic

CATALOG = default_catalog()
PLAN = Plan(
    name="p",
    start_year=2026,
    years=1,
    sites=(Site(id="s", region="DEU", pue=1.25),),
    fleets=(Fleet(id="f", site="s", accelerator="a100-sxm4-80gb", count=10, utilization=0.5, tdp_w=400.0),),
)


def fleet_of(plan):
    return edits.find(plan, "fleets", "f")


def annual(plan, measure):
    return float(evaluate(resolve(plan, CATALOG)).annual(measure)[0])


@pytest.fixture(scope="module")
def straight():
    """Idle, steps and full load on a straight line, a context from 30 s on."""
    return calibrate(
        synthetic("linear", 1.0, stairs=((0, 90), (1.0, 60), (0.5, 40), (0, 60)), memory_used_mib=context)
    )


@pytest.fixture(scope="module")
def bent():
    return calibrate(synthetic())


# --- the edit -----------------------------------------------------------------------------------------
def test_one_edit_enters_values_and_names_the_recording(straight):
    history = History(PLAN)
    changed = use_for_fleet(PLAN, "f", straight, CATALOG, file="run.gprec")
    history.push(changed, "Use for fleet")
    fleet = fleet_of(changed)
    assert fleet.ready_w == pytest.approx(60, abs=1.5)
    assert fleet.max_w == pytest.approx(340, abs=3)
    assert fleet.power_curve is None
    measurement = find_measurement(changed, measurement_id(straight))
    assert (measurement.file, measurement.device, measurement.sha256) == (
        "run.gprec",
        "Card",
        straight.sha256,
    )
    assert measurement.sensor == 0.05
    # One step back is the plan as it was.
    assert history.undo() is PLAN
    assert not plan_faults(changed, CATALOG)


def test_origins_say_measured_until_the_value_is_overwritten(straight):
    changed = use_for_fleet(PLAN, "f", straight, CATALOG, file="run.gprec")
    origin = resolve(changed, CATALOG).origins["fleets/f/ready_w"]
    assert origin.kind == "measured"
    assert origin.low <= fleet_of(changed).ready_w <= origin.high
    assert origin.source == "made up (Card)"
    over = edits.set_value(changed, "fleets/f/ready_w", 77.0)
    assert resolve(over, CATALOG).origins["fleets/f/ready_w"].kind == "entered"
    assert resolve(over, CATALOG).origins["fleets/f/max_w"].kind == "measured"
    # Taken away it is filled as if it never was.
    assert sensor_shares(over) == {"fleets/f/max_w": 0.05}
    away = edits.set_value(changed, "fleets/f/max_w", None)
    assert resolve(away, CATALOG).origins["fleets/f/max_w"].kind in ("catalog", "assumed")


def test_a_bent_curve_becomes_points_as_shares_of_tdp(bent):
    changed = use_for_fleet(PLAN, "f", bent, CATALOG)
    points = fleet_of(changed).power_curve
    assert [u for u, _ in points] == pytest.approx([n / 10 for n in range(11)])
    assert points[-1][1] * 400 == pytest.approx(340, abs=4)
    assert resolve(changed, CATALOG).origins["fleets/f/power_curve"].kind == "measured"
    # At utilization 0.5 the accelerators draw 60 + 280 (1 - e^-1) / (1 - e^-2) = 264.7 W each:
    # 10 x 264.7 W x 8 760 h = 23 188 kWh.
    busy = annual(changed, "accelerator_idle_kwh") + annual(changed, "accelerator_busy_kwh")
    psu = resolve(changed, CATALOG).plan.fleets[0].psu_efficiency
    assert busy == pytest.approx(23188, rel=0.02), psu


def test_an_entered_curve_does_not_stand_in_the_way_of_a_straight_one(straight):
    entered = edits.set_values(
        PLAN, {"fleets/f/power_curve": ((0.0, 0.5), (1.0, 1.0)), "fleets/f/power_exponent": 0.5}
    )
    changed = use_for_fleet(entered, "f", straight, CATALOG)
    assert fleet_of(changed).power_curve is None
    assert fleet_of(changed).power_exponent is None


def test_only_the_chosen_fields_change_and_no_curve_leaves_the_exponent(straight, bent):
    entered = edits.set_values(PLAN, {"fleets/f/power_exponent": 0.8, "fleets/f/ready_w": 99.0})
    one = use_for_fleet(entered, "f", bent, CATALOG, only={"max_w"})
    fleet = fleet_of(one)
    assert (fleet.power_exponent, fleet.ready_w, fleet.power_curve, fleet.idle_w) == (0.8, 99.0, None, None)
    assert [each.path for each in one.measurements[0].values] == ["fleets/f/max_w"]
    flat = msgspec.structs.replace(straight, curve=None)
    assert fleet_of(use_for_fleet(entered, "f", flat, CATALOG)).power_exponent == 0.8
    # Idle power of an unknown context would not act beside an entered ready power.
    assert fleet_of(use_for_fleet(entered, "f", bent, CATALOG)).ready_w is None
    with pytest.raises(CalibrationError, match="no value that a fleet can use"):
        use_for_fleet(PLAN, "f", bent, CATALOG, only=())


def test_bare_idle_is_not_above_a_measured_ready_idle(straight):
    """The catalog's idle power may be above what this card draws even with a context."""
    high = edits.set_value(PLAN, "fleets/f/idle_w", 120.0)
    changed = use_for_fleet(high, "f", straight, CATALOG)
    fleet = fleet_of(changed)
    assert fleet.idle_w == fleet.ready_w
    assert "not above ready idle" in resolve(changed, CATALOG).origins["fleets/f/idle_w"].note


def test_the_file_keeps_measurements_and_faults_are_told_in_place(straight, tmp_path):
    changed = use_for_fleet(PLAN, "f", straight, CATALOG)
    again = decode(encode(changed), CATALOG)
    assert again.measurements == changed.measurements
    assert in_force(again).keys() == in_force(changed).keys()
    raw = json.loads(encode(changed))
    raw["measurements"][0]["values"][0]["path"] = "nowhere"
    raw["measurements"][0]["sensor"] = "much"
    raw["measurements"][0]["colour"] = "red"
    texts = [str(each) for each in find_faults(raw, CATALOG)]
    assert any(text.startswith("measurements[0].values[0].path: ") for text in texts)
    assert any(text.startswith("measurements[0].sensor: ") for text in texts)
    assert any(text.startswith("measurements[0].colour: ") for text in texts)
    for wrong in (None, 3, [1], [{"id": ""}], [{"id": "a", "values": 1}], [{"id": "a", "values": [{}]}]):
        raw["measurements"] = wrong
        with pytest.raises(PlanFileError):
            decode(json.dumps(raw).encode(), CATALOG)


def test_measured_values_go_with_their_fleet_and_are_copied_with_it(straight):
    changed = use_for_fleet(PLAN, "f", straight, CATALOG)
    twice, fresh = edits.duplicate(changed, "fleets", "f")
    assert resolve(twice, CATALOG).origins[f"fleets/{fresh}/max_w"].kind == "measured"
    once = edits.remove(twice, "fleets", ["f"])
    assert all(each.path.startswith(f"fleets/{fresh}/") for each in once.measurements[0].values)
    assert edits.remove(once, "fleets", [fresh]).measurements == ()


def test_a_newer_recording_takes_over_the_paths_that_it_gives(straight, bent):
    first = use_for_fleet(PLAN, "f", straight, CATALOG)
    second = use_for_fleet(first, "f", bent, CATALOG)
    paths = [each.path for measurement in second.measurements for each in measurement.values]
    assert len(paths) == len(set(paths))
    assert resolve(second, CATALOG).origins["fleets/f/max_w"].source == "made up (Card)"
    # The same recording twice is noted once.
    assert use_for_fleet(second, "f", bent, CATALOG) == second


def test_a_measurement_without_values_is_forgotten():
    value = Measured(path="fleets/f/max_w", value=300.0)
    noted = with_measurement(PLAN, Measurement(id="a", values=(value,)))
    assert with_measurement(noted, Measurement(id="b", values=(value,))).measurements[0].id == "b"
    assert len(with_measurement(noted, Measurement(id="b")).measurements) == 1


def test_what_no_fleet_can_take_is_refused(bent):
    made = synthetic()
    demo = calibrate(Recording(msgspec.structs.replace(made.info, source="demo"), made.tracks))
    with pytest.raises(CalibrationError, match="demonstration"):
        use_for_fleet(PLAN, "f", demo, CATALOG)
    with pytest.raises(edits.EditError, match="no fleet with the id g"):
        use_for_fleet(PLAN, "g", bent, CATALOG)


def test_another_card_raises_a_doubt(bent):
    assert doubts(PLAN, "f", bent, CATALOG) == ()
    other = edits.set_value(PLAN, "fleets/f/tdp_w", 700.0)
    assert "limit of Card is 400 W and the TDP of the fleet 700 W" in doubts(other, "f", bent, CATALOG)[0]


# --- ready power in the model ---------------------------------------------------------------------------
def test_ready_power_counts_instead_of_idle_power_for_the_share_in_which_a_model_is_loaded():
    """10 accelerators never used: 10 x 90 W x 8 760 h = 7 884 kWh; half of it at 50 W: 6 132 kWh."""
    still = edits.set_values(
        PLAN, {"fleets/f/utilization": 0.0, "fleets/f/idle_w": 50.0, "fleets/f/ready_w": 90.0}
    )
    assert annual(still, "accelerator_idle_kwh") == pytest.approx(7884)
    half = edits.set_value(still, "fleets/f/ready_share", 0.5)
    assert annual(half, "accelerator_idle_kwh") == pytest.approx(6132)
    bare = edits.set_value(still, "fleets/f/ready_w", None)
    assert annual(bare, "accelerator_idle_kwh") == pytest.approx(4380)


@pytest.mark.parametrize(
    ("values", "words"),
    [({"idle_w": 90.0, "ready_w": 60.0}, "ready power 60 W is below idle power 90 W"),
     ({"max_w": 300.0, "ready_w": 350.0}, "ready power 350 W is above busy power 300 W")],
)  # fmt: skip
def test_ready_power_outside_idle_and_busy_is_told(values, words):
    plan = edits.set_values(PLAN, {f"fleets/f/{name}": value for name, value in values.items()})
    assert any(words in str(each) for each in plan_faults(plan, CATALOG))


# --- comparison ------------------------------------------------------------------------------------------
def steady(watts, seconds=120, seed=1, units=None, name="run", device="Card"):
    t = np.arange(0, seconds, 1 / HZ)
    track = Track.of(Device(0, device), t, power_w=watts + noise(t.size, seed, sd=3.0),
                     utilization_pct=100 + 0 * t)  # fmt: skip
    made = make([track], source="nvml", name=name, hz=HZ)
    return made if units is None else made.with_mark(Mark(1, "work", 0.0, seconds - 0.1, units, "step"))


def test_the_difference_of_two_recordings_with_its_interval():
    """300 W and 240 W: -60 W, -20 %; 3 W of noise over 12 blocks leaves some 2 W on each side."""
    found = compare(steady(300, name="before"), steady(240, seed=2, name="after"))
    assert found.power.change == pytest.approx(-60, abs=2.5)
    assert found.power.share == pytest.approx(-0.2, abs=0.01)
    assert found.power.low < -60 < found.power.high
    assert found.power.high - found.power.low < 10
    assert found.power.shown
    assert found.per_unit is None


def test_no_difference_is_said_to_be_none():
    found = compare(steady(300), steady(300, seed=9))
    assert not found.power.shown
    assert any("smaller than its interval" in text for text in found.remarks)


def test_welch_intervals_cover_the_truth():
    hits = 0
    for seed in range(60):
        found = compare(steady(300, seed=seed), steady(240, seed=1000 + seed))
        hits += found.power.low <= -60 <= found.power.high
    assert hits >= 53


def test_units_give_energy_and_time_a_unit():
    """300 W x 120 s / 100 = 360 J a step; 240 W x 120 s / 90 = 320 J, and 1.2 s become 1.33 s."""
    found = compare(steady(300, units=100), steady(240, seed=2, units=90))
    assert found.unit == "step"
    assert found.per_unit.before == pytest.approx(360, rel=0.01)
    assert found.per_unit.after == pytest.approx(320, rel=0.01)
    assert found.per_unit.low < found.per_unit.change < found.per_unit.high
    assert found.seconds_per_unit.share == pytest.approx(100 / 90 - 1, rel=1e-3)


def test_what_a_measure_saves_over_a_fleet():
    """Busy power 400 W becomes 320 W: 10 x 80 W x 0.5 x 8 760 h = 3 504 kWh of the accelerators, over
    the efficiency of the supplies, x 1.25 PUE."""
    plan = edits.set_values(PLAN, {"fleets/f/max_w": 400.0, "fleets/f/idle_w": 50.0})
    found = compare(steady(300), steady(240, seed=2))
    saved = saving(plan, "f", found, CATALOG)
    psu = resolve(plan, CATALOG).plan.fleets[0].psu_efficiency
    exact = 3504 * (-found.power.share / 0.2) / psu * 1.25
    assert saved.kwh.value == pytest.approx(exact, rel=1e-9)
    assert saved.kwh.low < saved.kwh.value < saved.kwh.high
    grid = resolve(plan, CATALOG).plan.sites[0].grid_kg_per_kwh
    assert saved.kg.value == pytest.approx(saved.kwh.value * grid)
    assert saved.cost.value > 0
    assert saved.year == 2026


def test_slower_work_takes_more_of_the_fleet():
    """20 % less power and 11 % more time: utilization 0.5 becomes 0.556, or does not fit."""
    plan = edits.set_values(PLAN, {"fleets/f/max_w": 400.0, "fleets/f/idle_w": 50.0})
    found = compare(steady(300, units=100), steady(240, seed=2, units=90))
    saved = saving(plan, "f", found, CATALOG)
    assert saved.values["fleets/f/utilization"] == pytest.approx(0.5 * 100 / 90, rel=1e-3)
    full = edits.set_value(plan, "fleets/f/utilization", 0.95)
    with pytest.raises(CalibrationError, match="more than all of the fleet's time"):
        saving(full, "f", found, CATALOG)
    idle = edits.set_value(plan, "fleets/f/idle_w", 350.0)
    with pytest.raises(CalibrationError, match="less busy than idle"):
        saving(idle, "f", found, CATALOG)


def test_comparing_needs_power_time_and_the_same_card():
    with pytest.raises(CalibrationError, match="at least 20 s"):
        compare(steady(300, seconds=15), steady(240))
    bare = steady(300)
    none = replace(bare, tracks=(Track.of(bare.tracks[0].device, bare.tracks[0].t),))
    with pytest.raises(CalibrationError, match="reports no power"):
        compare(none, steady(240))
    other = compare(steady(300), steady(240, device="Other"))
    assert "different devices: Card and Other" in other.remarks[0]
    with pytest.raises(CalibrationError, match="no marked window lunch"):
        compare(steady(300, units=1), steady(240), mark="lunch")


# --- command line -----------------------------------------------------------------------------------------
def call(*words):
    result = CliRunner().invoke(main, ["recording", *map(str, words)])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_calibrate_writes_a_plan_and_compare_says_what_is_saved(tmp_path):
    save(PLAN, tmp_path / "p.gplan", CATALOG)
    save_recording(synthetic(), tmp_path / "r.gprec")
    words = ("--plan", tmp_path / "p.gplan", "--fleet", "f", "-o", tmp_path / "q.gplan", "--json")
    result = call("calibrate", tmp_path / "r.gprec", *words)
    assert result.exit_code == 0, result.output
    assert "fleets/f/max_w" in json.loads(result.output)["values"]
    written = load(tmp_path / "q.gplan", CATALOG)
    assert resolve(written, CATALOG).origins["fleets/f/max_w"].kind == "measured"
    assert written.measurements[0].file == "r.gprec"

    save_recording(steady(300), tmp_path / "a.gprec")
    save_recording(steady(240, seed=2), tmp_path / "b.gprec")
    compared = ("compare", tmp_path / "a.gprec", tmp_path / "b.gprec")
    result = call(*compared, "--plan", tmp_path / "p.gplan", "--fleet", "f", "--json")
    data = json.loads(result.output)
    assert data["power"]["share"] == pytest.approx(-0.2, abs=0.01)
    assert data["saving"]["kwh"]["value"] > 0
    text = call(*compared, "--plan", tmp_path / "p.gplan", "--fleet", "f").output
    assert "saves in 2026: " in text
    assert "mean power" in text


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("calibrate", "r.gprec", "--plan", "p.gplan"), "go together"),
        (
            ("calibrate", "r.gprec", "--plan", "p.gplan", "--fleet", "g", "-o", "q.gplan"),
            "no fleet with the id g",
        ),
        (("compare", "r.gprec", "r.gprec", "--plan", "p.gplan"), "go together"),
        (("compare", "r.gprec", "nothing.gprec"), "nothing.gprec"),
    ],
)
def test_bad_words_get_one_sentence(tmp_path, monkeypatch, words, sentence):
    monkeypatch.chdir(tmp_path)
    save(PLAN, tmp_path / "p.gplan", CATALOG)
    save_recording(synthetic(), tmp_path / "r.gprec")
    result = call(*words)
    assert result.exit_code == 2
    assert sentence in result.output
    assert result.output.count("\n") == 1
