"""The recording file: exact round trip, crashes, damage, newer versions."""

import datetime as dt
import json

import numpy as np
import pytest

from greenplanner.profiler import recording as rec
from greenplanner.profiler import records
from greenplanner.profiler.records import Device, Gap, Mark, Note, Process


def sample():
    t = np.arange(50) / 10
    device = Device(0, "GPU A", uuid="GPU-1", limit_w=350.0, notes=("mig",))
    track = rec.Track.of(
        device,
        t,
        power_w=[None if k == 7 else 100 + k / 8 for k in range(50)],
        energy_j=5e6 + t * 100,
        temperature_c=40,
        utilization_pct=np.nan,
        late=2,
        failed=1,
        processes=[
            (0.0, None),
            (1.0, ()),
            (2.0, (Process(7, "python", 512.0), Process(8, "Xorg", compute=False))),
        ],
    )
    made = rec.make(
        [track, rec.Track.of(Device(1, "GPU B"), [])],
        source="nvml",
        name="One",
        created=dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC),
        hz=10,
        driver="580",
    )
    return rec.Recording(
        made.info,
        made.tracks,
        (Mark(1, "run", 0.5, 2.5, 40, "steps"),),
        (Gap(1, 2, "paused"),),
        rec.HostTrack(np.array([0.0, 1.0]), np.array([5.0, np.nan]), np.array([np.nan, np.nan])),
        (Note("lost", 4.0, 0, {"reason": "x"}),),
        end_reason="stopped",
    )


def same(a, b):
    assert (a.info, a.marks, a.gaps, a.notes, a.complete, a.end_reason) == (
        b.info,
        b.marks,
        b.gaps,
        b.notes,
        b.complete,
        b.end_reason,
    )
    for one, other in zip(a.tracks, b.tracks, strict=True):
        assert (one.device, one.late, one.failed, one.processes) == (
            other.device,
            other.late,
            other.failed,
            other.processes,
        )
        np.testing.assert_array_equal(one.t, other.t)
        for name in records.COLUMNS:
            np.testing.assert_array_equal(one.values[name], other.values[name])
    for name in ("t", "cpu_pct", "rapl_j"):
        np.testing.assert_array_equal(getattr(a.host, name), getattr(b.host, name))


def test_round_trip_is_exact(tmp_path):
    path = tmp_path / "a.gprec"
    rec.save(sample(), path)
    same(rec.load(path), sample())
    assert rec.is_recording(path)
    assert rec.load(path).created == dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)
    assert [each.name for each in tmp_path.iterdir()] == ["a.gprec"]


def test_arrays_are_read_only_and_in_order():
    track = rec.Track.of(Device(0), [2.0, 1.0], power_w=[20, 10])
    assert track.power_w.tolist() == [10, 20]
    with pytest.raises(ValueError):
        track.power_w[0] = 1
    with pytest.raises(AttributeError):
        _ = track.watts
    with pytest.raises(ValueError, match="2 times"):
        rec.Track.of(Device(0), [1, 2], power_w=[1, 2, 3])
    with pytest.raises(ValueError, match="watts"):
        rec.Track.of(Device(0), [1, 2], watts=[1, 2])


def test_unknown_is_not_zero():
    track = rec.Track.of(Device(0), [0, 1, 2])
    assert np.isnan(track.power_w).all()
    assert not track.has("power_w")


def test_number_of_compute_programs_at_each_reading():
    counts = sample().tracks[0].programs()
    assert np.isnan(counts[:10]).all()
    assert counts[10:20].tolist() == [0] * 10
    assert counts[20:].tolist() == [1] * 30


def test_a_cut_file_keeps_all_whole_lines(tmp_path):
    path = tmp_path / "a.gprec"
    rec.save(sample(), path)
    data = path.read_bytes()
    path.write_bytes(data[: data.rindex(b'{"kind":"end"') + 9])
    cut = rec.load(path)
    assert (cut.lost_lines, cut.complete, len(cut.tracks[0])) == (1, False, 50)
    # What is appended later does not vanish in the half line.
    records.append(path, Mark(9, "later", 1, 2), records.Name("Renamed"))
    again = rec.load(path)
    assert again.lost_lines == 1
    assert again.name == "Renamed"
    assert [mark.name for mark in again.marks] == ["run", "later"]


def test_every_cut_of_the_file_can_be_read(tmp_path):
    path = tmp_path / "a.gprec"
    rec.save(sample(), path)
    data = path.read_bytes()
    for end in range(data.index(b"\n") + 1, len(data), 97):
        path.write_bytes(data[:end])
        rec.load(path)


def test_a_later_mark_replaces_and_deletes(tmp_path):
    path = tmp_path / "a.gprec"
    rec.save(sample(), path)
    records.append(path, Mark(1, "other", 1, 3))
    assert rec.load(path).marks == (Mark(1, "other", 1, 3),)
    records.append(path, Mark(1, deleted=True))
    assert rec.load(path).marks == ()
    assert sample().with_mark(Mark(1, deleted=True)).marks == ()
    assert sample().next_mark_id() == 2


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"time,power\n1,2\n", "is not a recording"),
        (b"\xff\xfe\x00", "is not a recording"),
        (b"[" * 100_000, "is not a recording"),
        (b"{}\n", "is not a recording"),
        (json.dumps({"kind": "header", "format": records.FORMAT, "version": 99}).encode(), "newer version"),
    ],
)
def test_what_is_no_recording_is_told_in_a_sentence(tmp_path, content, words):
    path = tmp_path / "a.gprec"
    path.write_bytes(content)
    with pytest.raises(rec.RecordingError, match=words):
        rec.load(path)
    with pytest.raises(rec.RecordingError, match="cannot be read"):
        rec.load(tmp_path / "none.gprec")
    with pytest.raises(rec.RecordingError, match="cannot be written"):
        rec.save(sample(), tmp_path / "no" / "where.gprec")


def test_damaged_lines_are_counted_not_fatal(tmp_path):
    path = tmp_path / "a.gprec"
    rec.save(sample(), path)
    with path.open("ab") as file:
        file.write(b'{"kind":"samples","gpu":0,"t":[1,2],"power_w":[1]}\n{"kind":"new"}\n\x00\x00\n\n')
    assert rec.load(path).lost_lines == 3
    assert len(rec.load(path).tracks[0]) == 50
