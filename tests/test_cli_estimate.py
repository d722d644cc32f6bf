"""``greenplanner estimate training``: names that stay, hardware by name, one sentence on bad input."""

import json

import pytest
from click.testing import CliRunner

from greenplanner.cli import main

TRAINING = ("estimate", "training", "--params", "70e9", "--tokens", "15e12")
NAMES = {
    "flops", "mfu", "chip_hours", "it_kwh", "facility_kwh", "facility_kwh_low", "facility_kwh_high",
    "location_kg",
}  # fmt: skip


def call(*words):
    result = CliRunner().invoke(main, [str(word) for word in words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    return result


def record(*words):
    result = call(*words, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_json_has_the_agreed_names_and_closes():
    """By hand: 6 x 70e9 x 15e12 FLOPs; / (989.4e12 x 0.4 x 3600 x 0.95) hours; kWh x PUE x g/kWh."""
    data = record(*TRAINING, "--hardware", "H100-SXM", "--mfu", 0.4, "--pue", 1.2, "--intensity", 400)
    assert set(data) >= NAMES
    assert data["flops"] == pytest.approx(6.3e24)
    assert data["mfu"] == 0.4
    assert data["chip_hours"] == pytest.approx(6.3e24 / (989.4e12 * 0.4 * 3600 * 0.95))
    assert data["facility_kwh"] == pytest.approx(data["it_kwh"] * 1.2)
    assert data["location_kg"] == pytest.approx(data["facility_kwh"] * 0.4)
    assert data["facility_kwh_low"] < data["facility_kwh"] < data["facility_kwh_high"]
    assert 700 < data["it_w_per_accelerator"] < 1200


def test_what_is_entered_narrows_the_range():
    wide = record(*TRAINING, "--hardware", "H100-SXM")
    narrow = record(*TRAINING, "--hardware", "H100-SXM", "--mfu", wide["mfu"], "--pue", wide["pue"])
    assert narrow["facility_kwh"] == pytest.approx(wide["facility_kwh"])
    assert narrow["facility_kwh_low"] > wide["facility_kwh_low"]
    assert narrow["facility_kwh_high"] < wide["facility_kwh_high"]


def test_active_parameters_do_the_work():
    dense = record(*TRAINING, "--hardware", "H100-SXM", "--mfu", 0.3)
    mixture = record(*TRAINING, "--active-params", "7B", "--hardware", "H100-SXM", "--mfu", 0.3)
    assert mixture["chip_hours"] == pytest.approx(dense["chip_hours"] / 10)


def test_flops_instead_of_tokens_and_a_preset():
    data = record("estimate", "training", "--flops", "3.14e23", "--params", "175B", "--hardware", "V100-SXM2")
    assert data["flops"] == 3.14e23
    preset = record("estimate", "training", "--model", "llama-2-70b", "--hardware", "A100-SXM-80GB")
    assert preset["flops"] == pytest.approx(6 * 68.98e9 * 2e12)


def test_fp8_is_faster_but_not_by_the_ratio_of_the_peaks():
    half = record(*TRAINING, "--hardware", "H100-SXM")
    eight = record(*TRAINING, "--hardware", "H100-SXM", "--precision", "fp8")
    assert half["chip_hours"] / eight["chip_hours"] == pytest.approx(1.3)
    assert eight["mfu"] < half["mfu"]


def test_a_family_name_names_the_alternatives_on_stderr():
    result = call(*TRAINING, "--hardware", "H100", "--json")
    assert json.loads(result.stdout)["hardware"] == "h100-sxm5-80gb"
    assert "h100-pcie-80gb" in result.stderr
    exact = call(*TRAINING, "--hardware", "TPU v4", "--json")
    assert json.loads(exact.stdout)["hardware"] == "tpu-v4"
    assert exact.stderr == ""


def test_the_table_says_where_each_default_comes_from():
    text = call(*TRAINING, "--hardware", "A100-SXM-80GB", "--count", 1024).output
    for word in ("Accelerator-hours", "Wall time on 1024", "MFU", "PUE", "assumed", "catalog", "Uptime"):
        assert word in text
    entered = call(*TRAINING, "--hardware", "A100-SXM-80GB", "--pue", 1.1).output
    assert "entered" in entered


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--params", "70e9", "--hardware", "H100"), "give --tokens or --flops"),
        (("--tokens", "1e12", "--hardware", "H100"), "give --params"),
        (("--params", "7B", "--tokens", "1T", "--flops", "1e22", "--hardware", "H100"), "not both"),
        (("--params", "7B", "--active-params", "8B", "--tokens", "1T", "--hardware", "H100"), "above"),
        (("--params", "-7", "--tokens", "1T", "--hardware", "H100"), "is not a number above 0"),
        (("--params", "nan", "--tokens", "1T", "--hardware", "H100"), "is not a number above 0"),
        (("--params", "7B", "--tokens", "1T", "--hardware", "H100", "--mfu", "40"), "outside"),
        (("--params", "7B", "--tokens", "1T", "--hardware", "H100", "--pue", "0.9"), "outside"),
        (("--params", "7B", "--tokens", "1T", "--hardware", "H100", "--intensity", "-1"), "outside"),
        (("--params", "7B", "--tokens", "1T", "--hardware", "TPU v5"), "tpu-v5p"),
        (("--params", "7B", "--tokens", "1T", "--hardware", "abacus"), "no hardware"),
        (("--params", "7B", "--tokens", "1T", "--hardware", "Alveo U55C"), "peak"),
        (("--model", "no-such-model", "--hardware", "H100"), "no model"),
        (("--model", "mistral-7b", "--hardware", "H100"), "tokens"),
    ],
)
def test_bad_input_ends_with_one_sentence(words, sentence):
    result = call("estimate", "training", *words)
    assert result.exit_code == 2
    assert sentence in result.stderr


def test_memory_is_said_with_the_count():
    """70 B x 16 bytes = 1 120 GB; 8 x 80 GB x 0.8 = 512 GB."""
    result = call(*TRAINING, "--hardware", "H100-SXM", "--count", 8)
    assert "need 1,120 GB" in result.stderr
    assert "have 512 GB" in result.stderr
    assert call(*TRAINING, "--hardware", "H100-SXM", "--count", 64).stderr == ""


@pytest.mark.parametrize(
    ("precision", "hardware", "known"),
    [
        ("fp8", "A100-SXM-80GB", "fp32, tf32, bf16"), ("fp8", "V100-SXM2-32GB", "fp32, bf16"),
        ("tf32", "V100-SXM2-32GB", "fp32, bf16"), ("fp4", "H100-SXM", "fp32, tf32, bf16, fp8"),
        ("fp32", "TPU v4", "bf16"),
    ],
)  # fmt: skip
def test_a_number_format_that_the_hardware_lacks_is_refused(precision, hardware, known):
    """No silent step back to 16 bits: the sentence says what the hardware has."""
    result = call(*TRAINING, "--hardware", hardware, "--precision", precision)
    assert result.exit_code == 2
    assert f"has no peak in {precision}; known are {known}\n" in result.output


@pytest.mark.parametrize("hardware", ["K80", "P100-PCIe-16GB", "T4", "TPU v2"])
def test_16_bits_are_what_is_meant_where_nothing_is_said(hardware):
    assert record(*TRAINING, "--hardware", hardware)["chip_hours"] > 0


@pytest.mark.parametrize(
    ("option", "value"), [("--params", "1e30"), ("--tokens", "1e40"), ("--active-params", "10")]
)
def test_amounts_beyond_reason_are_refused(option, value):
    words = {"--params": "70e9", "--tokens": "1e12"} | {option: value}
    result = call(
        "estimate", "training", *(each for pair in words.items() for each in pair), "--hardware", "T4"
    )
    assert result.exit_code == 2
    assert f"{option} " in result.output
    assert "is outside" in result.output
