"""The sampling loop in simulated time."""

import os

import numpy as np
import psutil
import pytest

from greenplanner.profiler import energy as en
from greenplanner.profiler import live as lv
from greenplanner.profiler import recording as rec
from greenplanner.profiler import records
from greenplanner.profiler.backend import MeasureError
from greenplanner.profiler.demo import DemoBackend
from greenplanner.profiler.loop import Clock, Loop
from greenplanner.profiler.records import Batch, Device, Drops, Gap, Header, Note, Samples


class Simulated(Clock):
    """Time that passes only in waits and calls."""

    def __init__(self):
        super().__init__()
        self.time = 1000.0
        self.then = lambda: None

    def now(self):
        return self.time

    def wait(self, seconds):
        self.time += max(seconds, 1e-6)
        self.then()

    def wake(self):
        pass


class Steady:
    """100 W; calls take ``cost`` seconds; gone after ``until``."""

    def __init__(self, clock, cost=0.0, until=1e9):
        self.clock, self.cost, self.until = clock, cost, until

    def power(self, index):
        self.clock.time += self.cost
        t = self.clock.time - 1000
        if t > self.until:
            raise MeasureError("lost")
        return {"power_w": 100.0, "power_avg_w": None, "energy_j": 100 * t}

    def rest(self, index):
        return {"temperature_c": 50.0}

    def slow(self, index):
        return {"limit_w": 300.0}

    def processes(self, index):
        return None


def ran(clock, backend, seconds, hz=10.0, gpus=(0,)):
    loop = Loop(backend, [Device(index) for index in gpus], hz, seconds, clock)
    loop.run()
    lines = loop.take()
    readings = {line.gpu: np.array(line.t) for line in lines if isinstance(line, Batch)}
    return loop, lines, readings


def test_readings_stand_on_absolute_deadlines():
    clock = Simulated()
    loop, _, readings = ran(clock, Steady(clock, 0.004), 10)
    assert loop.ended == "duration"
    np.testing.assert_allclose(readings[0], np.arange(101) / 10 + 0.002, atol=1e-4)


def test_missed_deadlines_are_counted_and_not_made_up_for():
    """0.25 s a call at 10 Hz: readings at 0, 0.3, 0.6 ...: two of three are missed."""
    clock = Simulated()
    _, lines, readings = ran(clock, Steady(clock, 0.25), 3)
    assert np.diff(readings[0]) == pytest.approx(0.3)
    (drops,) = [line for line in lines if isinstance(line, Drops)]
    assert drops.late + len(readings[0]) == pytest.approx(31, abs=2)


def test_eight_gpus_behind_a_slow_driver_keep_their_rate_of_power():
    """20 ms for the rest of each GPU are 160 ms a round: power stays at 10 Hz, the rest goes in turns."""
    clock = Simulated()
    asked = []

    class Slow(Steady):
        def rest(self, index):
            self.clock.time += 0.02
            asked.append((index, self.clock.time))
            return {"temperature_c": 40.0 + index}

    loop, lines, readings = ran(clock, Slow(clock), 20, gpus=tuple(range(8)))
    assert loop.in_turns
    late = max(line.late for line in lines if isinstance(line, Drops))
    assert late <= 3, "only the first rounds were too slow"
    for index, t in readings.items():
        assert len(t) + late >= 201
        times = [when for gpu, when in asked if gpu == index]
        assert np.diff(times).max() < 0.75
    batch = next(line for line in lines if isinstance(line, Batch) and line.gpu == 3)
    assert set(batch.values["temperature_c"]) == {43.0}, "the last answer stands"


def test_a_call_of_two_seconds_is_a_gap():
    clock = Simulated()
    _, lines, _ = ran(clock, Steady(clock, 2.0), 5)
    gaps = [line for line in lines if isinstance(line, Gap)]
    assert gaps
    assert {gap.reason for gap in gaps} == {"blocked"}


def test_a_pause_reads_nothing_and_misses_nothing():
    clock = Simulated()
    loop = Loop(Steady(clock), [Device(0)], 10.0, 10.0, clock)

    def then():
        loop.pause(3.0 < loop.t() < 6.0)

    clock.then = then
    loop.run()
    lines = loop.take()
    (gap,) = [line for line in lines if isinstance(line, Gap)]
    (batch,) = [line for line in lines if isinstance(line, Batch)]
    assert (gap.start, gap.end) == pytest.approx((3, 6), abs=0.2)
    t = np.array(batch.t)
    assert not ((t > gap.start) & (t < gap.end)).any()
    assert not [line for line in lines if isinstance(line, Drops)]


def test_one_lost_gpu_does_not_stop_the_others():
    clock = Simulated()

    class Two(Steady):
        def power(self, index):
            if index == 1 and self.clock.time > 1002:
                raise MeasureError("reset-required")
            return super().power(index)

    loop, lines, readings = ran(clock, Two(clock), 5, gpus=(0, 1))
    assert loop.gone == (1,)
    assert loop.ended == "duration"
    assert readings[1][-1] < 2.1
    assert readings[0][-1] == pytest.approx(5)
    assert [(line.code, line.gpu) for line in lines if isinstance(line, Note)] == [("reset-required", 1)]


def test_all_lost_ends_it():
    clock = Simulated()
    loop, _, readings = ran(clock, Steady(clock, until=1.05), 60)
    assert loop.ended == "lost"
    assert len(readings[0]) == 11


def demo(seconds, hz=10.0):
    clock = Simulated()
    backend = DemoBackend(3, clock.now)
    backend.open()
    loop = Loop(backend, backend.devices(), hz, seconds, clock)
    loop.run()
    batches = [line for line in loop.take() if isinstance(line, Batch)]
    tracks = [
        rec.Track.of(device, batch.t, **{name: np.array(v, dtype=float) for name, v in batch.values.items()})
        for device, batch in zip(backend.devices(), batches, strict=True)
    ]
    return rec.make(tracks, source="demo", hz=hz)


def test_the_demonstration_is_plausible_repeatable_and_labelled():
    made, again = demo(300), demo(300)
    assert made.is_demo
    for track, other in zip(made.tracks, again.tracks, strict=True):
        np.testing.assert_array_equal(track.power_w, other.power_w)
        assert "demo" in track.device.notes
        assert track.device.name.startswith("Demo GPU")
        found = en.energy(made, track)
        assert found.method == "counter"
        assert abs(found.disagreement) < 0.02
        assert 35 < np.nanmin(track.power_w) < 50
        assert np.nanmax(track.power_w) <= 350 * 1.05
        assert np.nanmax(track.temperature_c) < 90
        idle = (track.utilization_pct == 0).sum() / 10
        assert idle > 80, "enough idle time to calibrate with"
    busy = [en.statistics(track, "utilization_pct").mean for track in made.tracks]
    assert busy[0] > busy[1] > 20


@pytest.mark.slow
def test_24_simulated_hours_through_loop_file_and_window(tmp_path):
    """``test -m slow``: 864 000 ticks; memory after 12 h and after 24 h differs by less than 8 MB."""
    clock = Simulated()
    backend = Steady(clock)
    device = Device(0, "GPU", limit_w=300.0)
    loop = Loop(backend, [device], 10.0, 86_400.0, clock)
    writer = records.Writer(tmp_path / "day.gprec")
    header = Header(format=records.FORMAT, version=records.VERSION, hz=10.0, source="nvml", gpus=(device,))
    writer.write(header)
    live = lv.Live()
    live.take([header])
    used = {}
    state = {"next": 1.0}

    def then():
        if loop.t() >= state["next"]:
            state["next"] += 1.0
            lines = [line.line() if isinstance(line, Batch) else line for line in loop.take()]
            writer.write(*lines)
            live.take(lines)
            hour = int(loop.t() // 3600)
            if hour in (12, 23) and hour not in used:
                used[hour] = psutil.Process(os.getpid()).memory_info().rss

    clock.then = then
    loop.run()
    lines = [line.line() if isinstance(line, Batch) else line for line in loop.take()]
    writer.write(*lines)
    writer.close()
    live.take(lines)
    assert used[23] - used[12] < 8e6
    assert live.tracks[0].samples == 864_001
    assert live.tracks[0].energy()[0] == pytest.approx(8.64e6, rel=0.005)
    made = rec.load(tmp_path / "day.gprec")
    assert len(made.tracks[0]) == 864_001
    assert en.energy(made, made.tracks[0]).joules == pytest.approx(8.64e6, rel=0.005)
    assert (tmp_path / "day.gprec").stat().st_size < 60e6
    assert sum(1 for line in lines if isinstance(line, Samples)) <= 1
