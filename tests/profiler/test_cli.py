"""``greenplanner profile`` and ``greenplanner recording show``."""

import json
from pathlib import Path

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


def test_show_of_another_tools_log_says_what_was_skipped():
    log = Path(__file__).parent / "logs" / "nvidia_smi_query_bad_values.csv"
    result = json.loads(call("recording", "show", log, "--json").output)
    assert result["source"] == "import:nvidia-smi"
    assert result["skipped"]
    assert result["gpus"][0]["energy_method"] == "integrated"
    assert result["skipped"][0] in call("recording", "show", log).output


def test_profile_demo_writes_a_recording(tmp_path):
    out = tmp_path / "d.gprec"
    result = call(
        "profile", "--demo", "--gpu", "1", "--hz", "20", "--seconds", "0.5", "--name", "Try", "-o", out
    )
    assert result.exit_code == 0, result.output
    assert "demonstration" in result.output
    shown = json.loads(call("recording", "show", out, "--json").output)
    assert (shown["name"], shown["source"], shown["hz"]) == ("Try", "demo", 20)
    assert [gpu["index"] for gpu in shown["gpus"]] == [1]
    assert shown["gpus"][0]["samples"] + shown["gpus"][0]["dropped"] == 11


@pytest.mark.parametrize(
    "words",
    [
        ["--gpu", "x"],
        ["--hz", "50"],
        ["--hz", "0"],
        ["--seconds", "0"],
        ["--seconds", "nan"],
        ["--demo", "--gpu", "7"],
    ],
)
def test_profile_refuses_nonsense(tmp_path, words):
    result = call("profile", *words, "-o", tmp_path / "d.gprec")
    assert result.exit_code == 2
    assert not (tmp_path / "d.gprec").exists()


def test_profile_without_a_gpu_is_exit_3_and_one_sentence(tmp_path, monkeypatch, machine):
    for name, value in machine("init:9").items():
        monkeypatch.setenv(name, value)
    result = call("profile", "-o", tmp_path / "d.gprec")
    assert result.exit_code == 3
    assert result.output.count("\n") == 1
    assert "driver" in result.output


def test_profile_onto_a_full_or_missing_folder_is_exit_1(tmp_path):
    result = call("profile", "--demo", "--seconds", "1", "-o", tmp_path / "no" / "d.gprec")
    assert result.exit_code == 1
    assert "cannot be written" in result.output
