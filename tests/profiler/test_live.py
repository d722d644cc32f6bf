"""What the window holds of a running session: true extremes, true energies, memory that does not grow."""

import os

import numpy as np
import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenplanner.profiler import energy as en
from greenplanner.profiler import live as lv
from greenplanner.profiler import recording as rec
from greenplanner.profiler.records import (
    Device,
    Drops,
    Gap,
    Header,
    Host,
    Mark,
    Note,
    Process,
    Processes,
    Samples,
)

DEVICE = Device(0, "GPU", limit_w=350.0)


def begun(hz=10.0):
    live = lv.Live()
    live.take([Header(hz=hz, gpus=(DEVICE,))])
    return live


def feed(live, t, chunk=7, **columns):
    for start in range(0, len(t), chunk):
        part = slice(start, start + chunk)
        readings = {
            name: [None if v != v else float(v) for v in values[part]] for name, values in columns.items()
        }
        live.take([Samples(gpu=0, t=[float(x) for x in t[part]], **readings)])


def test_energies_are_those_of_the_whole_recording():
    """With a reset, a failed reading, a gap and a pause; each computed over the whole by energy.energy."""
    t = np.arange(0, 60.05, 0.1)
    t = t[((t < 20.01) | (t > 24.99)) & ((t < 40.01) | (t > 44.99))]
    power = 150 + 80 * np.sin(t)
    counter = 5e6 + np.concatenate([[0], np.cumsum((power[1:] + power[:-1]) / 2 * np.diff(t))])
    counter[t > 30.02] -= counter[t > 30.02][0] - 10
    power[33] = np.nan
    gap = Gap(40.05, 44.95, "paused")
    track = rec.Track.of(DEVICE, t, power_w=power, energy_j=counter)
    made = rec.make([track], source="nvml", hz=10)
    whole = en.energy(rec.Recording(made.info, made.tracks, gaps=(gap,)), track)
    live = begun()
    live.take([gap])
    feed(live, t, power_w=power, energy_j=counter)
    found = live.tracks[0]
    assert found.integrated_j == pytest.approx(whole.integrated_j, rel=1e-9)
    assert found.counter_j == pytest.approx(whole.counter_j, rel=0.002)  # the reset is filled by a mean
    assert found.energy()[1] == whole.method == "counter"


def test_a_counter_that_disagrees_is_not_shown():
    live = begun()
    t = np.arange(0, 20.05, 0.1)
    feed(live, t, power_w=np.full(t.shape, 100.0), energy_j=60 * t)
    joules, method = live.tracks[0].energy()
    assert (joules, method) == (pytest.approx(2000), "integrated")
    assert live.tracks[0].disagreement == pytest.approx(-0.4)


def test_nothing_reported_is_none():
    live = begun()
    feed(live, np.arange(5) / 10)
    track = live.tracks[0]
    assert track.energy() == (None, None)
    assert track.latest["power_w"] is None
    assert track.statistics("power_w") is None
    assert np.isnan(track.envelope("power_w", 0, 1, 100)[1]).all()
    assert track.samples == 5


def test_the_last_readings_are_kept_in_order_however_they_come():
    rng = np.random.default_rng(4)
    live, start = begun(), 0
    while start < 5 * lv.RECENT:
        count = int(rng.integers(1, 700))
        t = np.arange(start, start + count) / 10
        live.take([Samples(gpu=0, t=t.tolist(), power_w=(t * 3).tolist())])
        start += count
        times, watts = live.tracks[0].recent("power_w")
        kept = min(start, lv.RECENT)
        assert times.size == kept
    np.testing.assert_array_equal(times, np.arange(start - kept, start) / 10)
    np.testing.assert_array_equal(watts, times * 3)


@given(st.lists(st.floats(0, 1000), min_size=1, max_size=300), st.integers(1, 50))
def test_envelopes_keep_the_extremes(values, count):
    t = np.arange(len(values)) / 10
    _, low, high = lv.decimate(t, np.array(values), 0.0, t[-1] + 0.1, count, 1.0)
    assert np.nanmin(low) == min(values)
    assert np.nanmax(high) == max(values)
    assert (low <= high).all()
    assert low.size <= 2 * count + 1


def test_lines_break_where_nothing_was_read():
    t = np.concatenate([np.arange(0, 5, 0.1), np.arange(9, 12, 0.1)])
    for count in (10, 1000):
        times, low, _ = lv.decimate(t, np.ones(t.shape), 0, 12, count, 1.0)
        assert np.isnan(low).sum() == 1
        assert 5 < times[np.isnan(low)][0] < 9


@given(st.lists(st.floats(0, 5000), min_size=1, max_size=400))
def test_running_statistics(values):
    spread = lv.Spread()
    for start in range(0, len(values), 9):
        spread.add(np.array(values[start : start + 9]))
    found = spread.statistics()
    assert (found.low, found.high) == (min(values), max(values))
    assert found.mean == pytest.approx(np.mean(values))
    rank = np.sort(values)[max(0, int(np.ceil(0.95 * len(values))) - 1)]
    assert abs(found.p95 - rank) <= 2 * max(128, 2 * max(values)) / 2048


def test_marks_programs_and_events_are_kept():
    live = begun()
    live.take([Samples(0, [0.0], power_w=100), Mark(1, "run"), Mark(2, "x"), Mark(2, deleted=True),
               Processes(0, 0.0, (Process(7, "python"),)), Drops(0, 3, 2), Note("lost", 1.0, 0),
               Host([1.0], 12.5)])  # fmt: skip
    track = live.tracks[0]
    assert list(live.marks) == [1]
    assert (track.dropped, track.gone, track.processes[0].name) == (5, "lost", "python")
    assert (live.cpu_pct, live.t) == (12.5, 0.0)
    assert track.at(0.0)["power_w"] == 100
    assert track.at(9.0)["power_w"] is None


def test_24_hours_at_10_hz_in_flat_memory():
    """864 000 readings in all columns: what the second half adds is next to nothing."""
    hours, chunk = 24, 3000
    live = begun()
    used = {}
    for start in range(0, hours * 36_000, chunk):
        t = np.arange(start, start + chunk) / 10
        power = (200 + 100 * np.sin(t / 50)).tolist()
        columns = {"power_w": power, "energy_j": (5e6 + 200 * t).tolist(), "temperature_c": 60.0,
                   "utilization_pct": (50 + 50 * np.sin(t / 50)).tolist(), "limit_w": 350.0}  # fmt: skip
        live.take([Samples(gpu=0, t=t.tolist(), **columns)])
        if start % (12 * 36_000) == 11 * 36_000:
            used[start] = psutil.Process(os.getpid()).memory_info().rss
    track = live.tracks[0]
    first, second = used.values()
    assert second - first < 4e6, "a full record of 12 h would be 38 MB"
    seconds = 86_400 - 0.1
    truth = 200 * seconds + 100 * 50 * (1 - np.cos(seconds / 50))
    assert track.integrated_j == pytest.approx(truth, rel=0.005)
    assert track.counter_j == pytest.approx(200 * seconds, rel=1e-6)
    times, low, high = track.envelope("power_w", 0, 86_400, 1200)
    assert times.size <= 2500
    assert (np.nanmin(low), np.nanmax(high)) == pytest.approx((100, 300), abs=0.1)
    recent, _, _ = track.envelope("power_w", 86_100, 86_400, 1200)
    assert recent.size > 1000
