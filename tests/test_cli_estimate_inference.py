"""``greenplanner estimate inference``: names that stay, by hand, and one sentence on bad input."""

import json

import pytest
from click.testing import CliRunner

from greenplanner.cli import main

LLAMA = ("--params", "70e9", "--prompt-tokens", 500, "--output-tokens", 300, "--hardware", "H100-SXM")
NAMES = {"count", "tokens_per_second", "gpu_j_per_output_token", "wh_per_request", "g_per_request"}


def call(*words):
    result = CliRunner().invoke(main, ["estimate", "inference", *(str(word) for word in words)])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    return result


def record(*words):
    result = call(*words, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_json_has_the_agreed_names_and_closes():
    data = record(*LLAMA, "--pue", 1.2, "--intensity", 400)
    assert set(data) >= NAMES
    assert data["count"] == 3
    assert data["batch"] == 64
    joules = data["gpu_j_per_prompt_token"] * 500 + data["gpu_j_per_written_token"] * 300
    assert data["gpu_wh_per_request"] == pytest.approx(joules / 3600)
    assert data["gpu_j_per_output_token"] == pytest.approx(joules / 300)
    assert data["g_per_request"] == pytest.approx(data["wh_per_request"] * 0.4)
    parts = data["parts_wh"]
    assert data["wh_per_request"] == pytest.approx(sum(parts.values()))
    assert parts["facility"] == pytest.approx(0.2 / 1.2 * data["wh_per_request"])
    assert parts["standby"] == pytest.approx(
        0.1 * (parts["prompt"] + parts["output"] + parts["host"] + parts["supplies"])
    )
    for name in ("wh_per_request", "g_per_request", "gpu_j_per_output_token"):
        assert data[f"{name}_low"] < data[name] < data[f"{name}_high"]


def test_host_by_hand():
    """A DGX H100 at full work without GPUs: 1 690 W, drives and so on, over 8, for the hours of a request."""
    data = record(*LLAMA)
    host_w = data["parts_wh"]["host"] / data["accelerator_hours_per_request"]
    assert 1690 / 8 < host_w < 400


def test_what_is_entered_narrows_the_range():
    wide, narrow = record(*LLAMA), record(*LLAMA, "--batch", 64, "--pue", 1.54)
    assert narrow["wh_per_request"] == pytest.approx(wide["wh_per_request"])
    assert narrow["wh_per_request_low"] > wide["wh_per_request_low"]
    assert narrow["wh_per_request_high"] < wide["wh_per_request_high"]


def test_prompt_batch_and_bits_matter():
    base = record(*LLAMA, "--batch", 64)
    longer = record(
        "--params", "70e9", "--prompt-tokens", 5000, "--output-tokens", 300, "--hardware", "H100-SXM"
    )
    assert longer["wh_per_request"] > 1.5 * base["wh_per_request"]
    assert record(*LLAMA, "--batch", 8)["wh_per_request"] > 2 * base["wh_per_request"]
    assert record(*LLAMA, "--bits", 4)["count"] == 1
    mixture = record(*LLAMA, "--active-params", "7B", "--batch", 64)
    assert mixture["wh_per_request"] < base["wh_per_request"]


def test_too_few_accelerators_exit_2_and_say_how_many():
    result = call(*LLAMA, "--count", 1)
    assert result.exit_code == 2
    assert "2 are needed" in result.output
    assert result.output.strip().count("\n") == 0
    fits = record(*LLAMA, "--count", 2)
    assert fits["batch"] < 64
    assert "do not fit into memory" in fits["warnings"][0]


def test_latency_cuts_the_batch_or_says_that_it_cannot():
    quick = record(*LLAMA, "--latency", 8)
    assert quick["batch_limit"] == "latency"
    assert quick["seconds_per_answer"] <= 8
    never = record(*LLAMA, "--latency", 1)
    assert never["batch"] == 1
    # One request needs fewer accelerators than 64.
    assert never["count"] == 2
    assert any("even alone" in text for text in never["warnings"])


def test_edge_is_one_request_without_a_hall():
    data = record("--params", "8B", "--bits", 4, "--hardware", "jetson-agx-orin-64gb", "--edge")
    assert (data["batch"], data["pue"], data["parts_wh"]["standby"], data["parts_wh"]["facility"]) == (
        1,
        1,
        0,
        0,
    )
    assert 10 < data["tokens_per_second"] < 60
    assert any("no measurement" in text for text in data["warnings"])


def test_preset_gives_parameters_and_layout():
    data = record("--model", "llama-3.1-70b", "--hardware", "H100-SXM")
    # 2 x 80 layers x 8 heads x 128 numbers of 2 bytes for 64 x 650 tokens.
    assert data["kv_cache_gb"] == pytest.approx(64 * 650 * 327680 / 1e9)


def test_other_methods_show_the_spread():
    data = record(
        "--params", "70e9", "--prompt-tokens", 0, "--output-tokens", 1000, "--hardware", "H100", "--pue", 1.2
    )
    found = {item["name"]: item["wh_per_request"] for item in data["other_methods"]}
    assert found["EcoLogits 0.11.3"] == pytest.approx(0.65753, abs=1e-5)


def test_items_by_measured_energy():
    """Stable Diffusion 3.5 Large on H100, 1.1434 Wh an image; the sum of the parts is the request."""
    data = record("--task", "image", "--hardware", "H100-SXM", "--pue", 1.2, "--intensity", 400)
    assert set(data) >= NAMES
    assert data["gpu_wh_per_request"] == pytest.approx(1.1434)
    assert data["wh_per_request"] == pytest.approx(sum(data["parts_wh"].values()))
    assert data["g_per_request"] == pytest.approx(data["wh_per_request"] * 0.4)
    assert data["wh_per_request_low"] < data["wh_per_request"] < data["wh_per_request_high"]
    own = record("--task", "image", "--wh-per-item", 0.5, "--hardware", "H100-SXM")
    assert own["gpu_wh_per_request"] == 0.5


@pytest.mark.parametrize("task", ["video", "speech", "embedding", "classification", "recommender"])
def test_every_task_has_an_answer(task):
    assert record("--task", task, "--hardware", "H100-SXM")["wh_per_request"] > 0
    text = call("--task", task, "--hardware", "H100-SXM").output
    assert "Energy of one item" in text
    assert "Energy per item" in text


def test_table_names_origins_and_other_methods():
    text = call(*LLAMA).output
    for words in (
        "Energy of one request",
        "Rests on",
        "Other methods say",
        "EcoLogits",
        "assumed",
        "catalog",
    ):
        assert words in text


def test_explain_adds_up():
    result = call(*LLAMA, "--explain", "--json")
    step = json.loads(result.stdout)
    energy = step["children"][0]
    assert energy["value"] == pytest.approx(sum(child["value"] for child in energy["children"]))
    assert energy["value"] == pytest.approx(record(*LLAMA)["wh_per_request"])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--hardware", "H100"), "--params"),
        (("--params", "70e9", "--hardware", "H100", "--batch", 0), "--batch"),
        (("--params", "70e9", "--hardware", "H100", "--bits", 0), "--bits"),
        (("--params", "7e9", "--active-params", "70e9", "--hardware", "H100"), "--active-params"),
        (("--params", "70e9", "--hardware", "Z999"), "Z999"),
        (("--params", "70e9", "--hardware", "hailo-8"), "does not know"),
        (("--params", "70e9", "--hardware", "H100", "--prompt-tokens", 0, "--output-tokens", 0), "both be 0"),
        (("--model", "no-such-model", "--hardware", "H100"), "no-such-model"),
        (("--params", "70e9", "--hardware", "H100", "--pue", 0.5), "--pue"),
        (("--params", "8B", "--hardware", "H100", "--wh-per-item", 1), "--wh-per-item"),
        (("--params", "1e18", "--hardware", "H100"), "--params"),
    ],
)
def test_bad_input_is_one_sentence(words, expected):
    result = call(*words)
    assert result.exit_code == 2
    assert expected in result.output
