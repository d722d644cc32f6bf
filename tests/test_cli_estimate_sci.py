"""``greenplanner estimate sci``: the worked vectors, other numbers by hand, one sentence on bad input."""

import json

import pytest
from click.testing import CliRunner

from greenplanner.cli import main

CASE = ("--embodied-kg", 5000, "--lifetime-years", 4, "--hours", 720, "--reserved", 2, "--of", 8)
SCORE = ("--kwh", 10, "--intensity", 400, "--units", 1000)


def call(*words):
    result = CliRunner().invoke(main, ["estimate", "sci", *(str(word) for word in words)])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    return result


def record(*words):
    result = call(*words, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_t07_and_t08():
    """5000 kg x 720/35 040 x 2/8 = 25.684932 kg; (10 kWh x 400 g + 25 684.932 g) / 1000 = 29.684932 g."""
    data = record(*CASE, *SCORE)
    assert data["embodied_share_kg"] == pytest.approx(25.684931506849313, rel=1e-9)
    assert data["sci_g_per_unit"] == pytest.approx(29.684931506849313, rel=1e-9)
    assert (data["category2_kg"], data["embodied_per_year_kg"]) == (5000.0, 1250.0)
    assert data["operation_kg"] == pytest.approx(4.0)


def test_other_numbers_with_pue():
    """1 168 kg, 5 y = 43 800 h, 300 h, 3 of 4: 6 kg; 20 kWh x 1.5 x 0.2 = 6 kg; 12 kg / 240 = 50 g."""
    data = record("--embodied-kg", 1168, "--lifetime-years", 5, "--hours", 300, "--reserved", 3, "--of", 4,
                  "--kwh", 20, "--pue", 1.5, "--intensity", 200, "--units", 240, "--unit", "run")  # fmt: skip
    assert data["embodied_share_kg"] == pytest.approx(6.0, rel=1e-12)
    assert data["sci_g_per_unit"] == pytest.approx(50.0, rel=1e-12)
    assert data["unit"] == "run"


def test_without_energy_it_gives_the_share_alone():
    data = record("--embodied-kg", 1000, "--lifetime-years", 4, "--hours", 1)
    assert data["embodied_share_g"] == pytest.approx(28.538812785388128, rel=1e-9)
    assert data["sci_g_per_unit"] is None
    assert data["not_given"] == ["--kwh", "--intensity", "--units"]
    text = call("--embodied-kg", 1000, "--lifetime-years", 4, "--hours", 1).output
    assert "For the score give --kwh, --intensity, --units too." in text
    assert "A year has 8 760 hours" in text


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--reserved", 9, "--of", 8), "9 reserved of 8 is more than there is"),
        (("--hours", 40000), "40000 reserved hours are more than the life of the hardware, 35040 hours"),
        (("--lifetime-years", 0), "the lifetime is 0, it must be above 0"),
        (("--embodied-kg", "nan"), "the embodied carbon is nan, which is not a finite number"),
        (("--kwh", -1), "the energy is -1, it cannot be below 0"),
        (("--intensity", 5000), "--intensity 5000 is outside 0 to 3000"),
        (("--pue", 0.8), "--pue 0.8 is outside 1 to 5"),
    ],
)
def test_bad_numbers_give_a_sentence(words, sentence):
    result = call(*CASE, *SCORE, *words)
    assert result.exit_code == 2
    assert sentence in result.output
