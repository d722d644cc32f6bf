"""CSV and workbook of a recording, and the commands that make them."""

import csv
import io
import json

import numpy as np
import openpyxl
import pytest
from click.testing import CliRunner

from greenplanner.cli import main
from greenplanner.profiler import export
from greenplanner.profiler.readers import read_any
from greenplanner.profiler.recording import Track, load, make, save
from greenplanner.profiler.records import Device, Mark
from greenplanner.report import recording_book
from tests.profiler.test_readers import LOGS
from tests.report.books import differences, recalculate


def call(*words):
    result = CliRunner().invoke(main, [str(word) for word in words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.fixture
def made():
    """100 W for 20 s, then 300 W for 20 s, with one reading that is not reported."""
    t = np.arange(0, 40.25, 0.5)
    power = np.where(t < 20, 100.0, 300.0)
    power[10] = np.nan
    track = Track.of(Device(0, "=1+1 card", limit_w=400.0), t, power_w=power, utilization_pct=50 + 0 * t)
    recording = make([track], source="nvml", name="Test", hz=2)
    return recording.with_mark(Mark(1, "=steps", 21, 40, 100, "step"))


def test_csv_holds_each_reading_and_nothing_for_what_is_not_reported(made):
    text = export.to_csv(made)
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == 81
    assert rows[10]["power_w"] == ""
    assert (rows[11]["power_w"], rows[11]["seconds"]) == ("100", "5.5")
    assert rows[0]["name"] == "'=1+1 card"  # no formula in a table program
    assert "energy_j" not in rows[0]


def test_local_times_of_a_log_are_not_called_utc():
    local = export.to_csv(read_any(LOGS / "gpuz_sensor_log.txt").recording)
    assert local.splitlines()[1].startswith("2026-11-20T09:15:00.000,0,")
    zone = export.to_csv(read_any(LOGS / "mlflow_metrics_export.csv").recording)
    assert zone.splitlines()[1].startswith("2026-11-20T09:15:00.000Z,0,")


def test_workbook_figures_are_formulas_that_recalculate(made, tmp_path):
    """By hand: 80 steps of 0.5 s; those beside the missing reading fall out: 39 of 100 W less 2, one of
    200 W, 40 of 300 W: (39 - 2) x 50 + 100 + 40 x 150 = 7 950 J."""
    target = tmp_path / "a.xlsx"
    recording_book.write_recording_book(export.tables(made), target)
    known = openpyxl.load_workbook(target, data_only=True)["Summary"]
    formulas = openpyxl.load_workbook(target)["Summary"]
    labels = {known.cell(row, 1).value: row for row in range(1, known.max_row + 1)}
    row = labels["Energy, trapezoid over the readings"]
    assert known.cell(row, 2).value == pytest.approx(7950)
    assert str(formulas.cell(row, 2).value).startswith("=SUMPRODUCT")
    assert known.cell(labels["Greatest power"], 2).value == 300
    assert known.cell(labels["Readings with power"], 2).value == 80
    assert not differences(target, recalculate(target, tmp_path))
    marks = openpyxl.load_workbook(target, data_only=True)["Marks"]
    assert marks["A4"].value == "=steps"
    assert marks["H4"].value == pytest.approx(300 * 19 / 100)


def test_a_long_recording_is_shown_as_means(made, tmp_path, monkeypatch):
    monkeypatch.setattr(recording_book, "MOST_CELLS", 90)
    book = recording_book.build(export.tables(made))
    sheet = book.workbook["GPU 0"]
    assert sheet.max_row == 3 + 27
    assert sheet["A2"].value == "Means of 3 readings each"


@pytest.mark.parametrize("ending", [".gprec", ".csv", ".xlsx"])
@pytest.mark.parametrize("log", ["nvidia_smi_query_units.csv", "zeus_monitor_log.csv"])
def test_convert_writes_each_form(tmp_path, ending, log):
    target = tmp_path / f"out{ending}"
    result = call("recording", "convert", LOGS / log, "-o", target)
    assert result.exit_code == 0, result.output
    assert "cells skipped" in result.output
    assert target.stat().st_size > 100


def test_convert_keeps_energies_and_calibrate_gives_the_same_numbers(tmp_path):
    call("recording", "convert", LOGS / "zeus_monitor_log.csv", "-o", tmp_path / "z.gprec")
    assert load(tmp_path / "z.gprec").energies == read_any(LOGS / "zeus_monitor_log.csv").recording.energies
    log = LOGS / "nvidia_smi_query_units.csv"
    call("recording", "convert", log, "-o", tmp_path / "n.gprec")
    first = json.loads(call("recording", "calibrate", log, "--json").output)
    again = json.loads(call("recording", "calibrate", tmp_path / "n.gprec", "--json").output)
    assert first == again
    assert first["sustained"]["value_w"] == pytest.approx(399.5, abs=0.1)


def test_several_files_go_to_a_folder(tmp_path):
    logs = (LOGS / "nvidia_smi_dmon.txt", LOGS / "gpuz_sensor_log.txt")
    result = call("recording", "convert", *logs, "-o", tmp_path / ".csv", "--json")
    told = json.loads(result.output)
    assert [entry["output"] for entry in told] == [str(tmp_path / f"{log.stem}.csv") for log in logs]
    assert "interval_s" in told[0]["choices"][0]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("convert", LOGS / "nvidia_smi_dmon.txt", "-o", "a.doc"), "the ending says what is written"),
        (
            ("convert", LOGS / "nvidia_smi_dmon.txt", LOGS / "gpuz_sensor_log.txt", "-o", "a.csv"),
            "several files",
        ),
        (("convert", LOGS / "prometheus_error.json", "-o", "a.csv"), "answered with an error"),
        (("convert", "nothing.txt", "-o", "a.csv"), "nothing.txt does not exist"),
        (("convert", LOGS / "zeus_monitor_log.csv", "-o", "/nowhere/a.csv"), "a.csv"),
        (("convert", LOGS / "zeus_monitor_log.csv", "-o", "/nowhere/a.xlsx"), "a.xlsx cannot be written"),
        (("calibrate", LOGS / "zeus_monitor_log.csv"), "no course over time"),
        (("calibrate", "nothing.txt"), "nothing.txt"),
    ],
)
def test_bad_input_gets_one_sentence(words, sentence):
    result = CliRunner().invoke(main, ["recording", *map(str, words)])
    assert result.exit_code in (1, 2)
    assert isinstance(result.exception, SystemExit)
    assert sentence in result.output
    assert result.output.startswith("greenplanner: ")
    assert result.output.count("\n") == 1


def test_calibrate_takes_several_files():
    logs = (LOGS / "nvidia_smi_query_units.csv", LOGS / "gpuz_sensor_log.txt")
    told = json.loads(call("recording", "calibrate", *logs, "--json").output)
    assert [each["recording"] for each in told] == [log.name for log in logs]
    words = ("--plan", "p.gplan", "--fleet", "f", "-o", "q.gplan")
    result = call("recording", "calibrate", *logs, *words)
    assert (result.exit_code, "name one file" in result.output) == (2, True)


def test_calibrate_as_text_says_levels_curve_and_the_sensor(tmp_path):
    text = call("recording", "calibrate", LOGS / "nvidia_smi_query_units.csv").output
    assert "sustained maximum" in text
    assert "power curve        saturating" in text
    assert "worst seen 13 %" in text


def test_a_recording_is_not_converted_onto_itself(made, tmp_path):
    save(made, tmp_path / "a.gprec")
    file = str(tmp_path / "a.gprec")
    result = CliRunner().invoke(main, ["recording", "convert", file, "-o", file])
    assert result.exit_code == 2
    assert "onto itself" in result.output
