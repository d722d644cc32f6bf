"""``greenplanner profile`` and ``greenplanner recording show``."""

import json

import numpy as np
import pytest
from click.testing import CliRunner

from greenplanner.cli import main
from greenplanner.profiler import recording as rec
from greenplanner.profiler import records
from greenplanner.profiler.records import Device, Mark


def call(*words):
    result = CliRunner().invoke(main, [str(word) for word in words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.fixture
def file(tmp_path):
    """100 W for 30 s: 3 000 J by both ways."""
    t = np.arange(0, 30.05, 0.1)
    track = rec.Track.of(Device(0, "GPU A"), t, power_w=100 + 0 * t, energy_j=100 * t, late=2, failed=1)
    other = rec.Track.of(Device(1, "GPU B"), t)
    made = rec.make([track, other], source="nvml", name="Test", hz=10)
    rec.save(made, tmp_path / "a.gprec")
    records.append(tmp_path / "a.gprec", Mark(1, "steps", 0, 30, 60, "step"))
    return tmp_path / "a.gprec"


def test_show_json_has_the_agreed_names(file):
    result = call("recording", "show", file, "--json")
    assert result.exit_code == 0, result.output
    first, second = json.loads(result.output)["gpus"]
    assert {key: first[key] for key in ("name", "samples", "dropped", "energy_method")} == {
        "name": "GPU A",
        "samples": 301,
        "dropped": 3,
        "energy_method": "counter",
    }
    for key, value in {
        "seconds": 30,
        "energy_j": 3000,
        "energy_counter_j": 3000,
        "energy_integrated_j": 3000,
        "mean_w": 100,
        "max_w": 100,
    }.items():
        assert first[key] == pytest.approx(value), key
    assert [second[key] for key in ("energy_j", "energy_method", "mean_w", "max_w")] == [None] * 4
    assert json.loads(result.output)["marks"][0]["gpus"][0]["j_per_unit"] == pytest.approx(50)


def test_show_as_text_says_not_reported(file):
    text = call("recording", "show", file).output
    assert "3 000.0 J" in text
    assert "50 J per step" in text
    assert "GPU B" in text
    assert "not reported" in text


def test_show_of_what_cannot_be_read_is_a_sentence(tmp_path):
    result = call("recording", "show", tmp_path / "none.gprec")
    assert result.exit_code == 2
    assert "none.gprec" in result.output
    assert "Traceback" not in result.output
