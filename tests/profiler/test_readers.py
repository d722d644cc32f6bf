"""Logs of other tools: every sample is read, with figures counted by hand or by another way."""

import itertools
import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenplanner.profiler.energy import energy
from greenplanner.profiler.readers import Options, ReadError, read_any, read_bytes

LOGS = Path(__file__).parent / "logs"


def read(name, **options):
    return read_any(LOGS / name, Options(**options))


def joules(result, index=0):
    """Energy of one GPU of the recording by the profiler's own way."""
    made = result.recording
    return energy(made, made.tracks[index])


def trapezoid(seconds, watts):
    """The integral by hand, so that the reader is judged by something else."""
    return sum(
        (b - a) * (p + q) / 2 for a, b, p, q in zip(seconds, seconds[1:], watts, watts[1:], strict=False)
    )


def skipped(result):
    return {str(skip.reason): skip.count for skip in result.skipped}


# name of the log -> format, GPUs, samples of each, mean power (from the file's column by awk) of each.
SAMPLED = {
    "nvidia_smi_query_units.csv": ("nvidia-smi", [180, 180], [236.40, None]),
    "nvidia_smi_query_nounits.csv": ("nvidia-smi", [90], [236.62]),
    "nvidia_smi_query_noheader_nounits.csv": ("nvidia-smi", [90], [236.61]),
    "nvidia_smi_query_bad_values.csv": ("nvidia-smi", [18], [38.4]),
    "nvidia_smi_dmon.txt": ("nvidia-smi dmon", [90], [236.57]),
    "nvidia_smi_dmon_s_pucm_o_DT.txt": ("nvidia-smi dmon", [90], [236.79]),
    "dcgm_exporter_metrics.txt": ("DCGM exporter", [1], [391.284]),
    "gpuz_sensor_log.txt": ("GPU-Z", [90], [177.71]),
    "grafana_export_series_joined_by_time.csv": ("Grafana", [18, 16], [237.09, 216.78]),
    "mangohud_log.csv": ("MangoHud", [90], [176.97]),
    "mlflow_metrics_export.csv": ("MLflow", [18], [237.09]),
    "mlruns": ("MLflow", [18], [237.09]),
    "nvitop_collector.csv": ("nvitop", [18], [237.08]),
    "prometheus_instant_vector.json": ("Prometheus", [1], [59.273]),
    "prometheus_range_mig_and_blank.json": ("Prometheus", [18], [237.08]),
    "prometheus_range_power.json": ("Prometheus", [18, 16], [237.08, 216.78]),
}


@pytest.mark.parametrize("name", SAMPLED)
def test_every_sample_log_is_read(name):
    form, counts, means = SAMPLED[name]
    result = read(name)
    assert result.format == form
    assert [len(track.seconds) for track in result.tracks] == counts
    made = result.recording
    for track, mean in zip(made.tracks, means, strict=True):
        if mean is None:
            assert not track.has("power_w")
        else:
            assert np.nanmean(track.power()) == pytest.approx(mean, abs=0.006)
    assert made.info.source == f"import:{form}"


def test_no_sample_is_forgotten():
    """Each file of the folder is in a test here."""
    others = {"codecarbon_emissions_v2.csv", "codecarbon_emissions_v3.csv", "zeus_monitor_log.csv",
              "codecarbon_emissions_v3_shifted_row.csv", "prometheus_error.json",
              "prometheus_range_energy.json"}  # fmt: skip
    assert {path.name for path in LOGS.iterdir()} == set(SAMPLED) | others


# --- nvidia-smi ---------------------------------------------------------------------------------------
def test_nvidia_smi_takes_interleaved_gpus_apart_and_prefers_the_instant_power():
    result = read("nvidia_smi_query_units.csv")
    first, second = result.tracks
    assert (first.name, first.uuid[:12], first.index) == ("NVIDIA A100-SXM4-80GB", "GPU-3f1c2d5e", 0)
    assert (second.name, second.index) == ("NVIDIA GeForce GTX 1650", 1)
    # Second row of GPU 0: power.draw 61.47 W, power.draw.instant 60.93 W.
    assert first.columns["power_w"][1] == 60.93
    assert first.columns["power_avg_w"][1] == 61.47
    assert first.columns["limit_w"][0] == 400.0
    assert first.seconds[1] == pytest.approx(0.501)
    device = result.recording.tracks[0].device
    assert (device.limit_w, device.memory_total_mib) == (400.0, 81920.0)
    assert result.recording.tracks[1].device.notes == ("no-power",)
    # 180 rows of a GPU without a sensor: no value, and the reason kept.
    assert skipped(result)["power_w is N/A"] == 180
    assert result.start_s == pytest.approx(1795166100.002)
    assert not result.zone


def test_bad_values_keep_their_reasons_and_the_cut_line_is_counted():
    result = read("nvidia_smi_query_bad_values.csv")
    reasons = skipped(result)
    for word in ("Not Supported", "Unknown Error", "GPU requires reset", "GPU is lost", "ERR!", "empty",
                 "Insufficient Permissions"):  # fmt: skip
        assert reasons[f"power_w is {word}"] == 1
    assert reasons["power_w is N/A"] == 2
    assert reasons["the last line is cut off"] == 1
    power = result.tracks[0].columns["power_w"]
    assert np.isfinite(power).sum() == 9  # 38.0 to 38.8
    assert np.nanmax(power) == 38.8


def test_columns_without_heading_are_told_by_values_or_by_the_user():
    guessed = read("nvidia_smi_query_noheader_nounits.csv")
    assert "2 power.draw, 3 utilization.gpu, 4 temperature.gpu, 5 memory.used" in guessed.guesses[0]
    assert [choice.option for choice in guessed.choices] == ["columns"]
    named = read(
        "nvidia_smi_query_noheader_nounits.csv",
        columns=("timestamp", "power.draw", "skip", "temperature.gpu", "memory.used"),
    )
    assert not named.guesses
    assert "utilization_pct" not in named.tracks[0].columns
    with pytest.raises(ReadError, match="2 columns are named, and the file has 5"):
        read("nvidia_smi_query_noheader_nounits.csv", columns=("timestamp", "power.draw"))
    with pytest.raises(ReadError, match=r"volts is no column of nvidia-smi"):
        read("nvidia_smi_query_noheader_nounits.csv", columns=("timestamp", "volts", "skip", "skip", "skip"))


def test_semicolons_decimal_commas_and_encodings_give_the_same_numbers():
    text = "timestamp; power.draw [W]; utilization.gpu [%]\n" + "".join(
        f"2026/11/20 09:15:0{n}.000; {100 + n},25 W; 5{n} %\n" for n in range(5)
    )
    plain = text.replace(",", ".").replace(";", ",")
    expected = read_bytes(plain.encode()).tracks[0].columns
    assert list(expected["power_w"]) == [100.25, 101.25, 102.25, 103.25, 104.25]
    windows = text.replace("\n", "\r\n").encode("latin-1")
    wide = (text.encode("utf-16"), text.encode("utf-16-le"), b"\xfe\xff" + text.encode("utf-16-be"))
    for data in (text.encode(), text.encode("utf-8-sig"), windows, *wide):
        found = read_bytes(data).tracks[0].columns
        assert list(found["power_w"]) == list(expected["power_w"])
        assert list(found["utilization_pct"]) == [50, 51, 52, 53, 54]


def test_one_comma_and_three_digits_is_nobodys_guess():
    """1,234 MiB may be one thousand or one point two: left out, with the reason."""
    text = 'timestamp, memory.used [MiB], power.draw [W]\n2026/11/20 09:15:00.000, "1,234 MiB", 80.0 W\n'
    result = read_bytes(text.encode())
    assert "memory_used_mib" not in result.tracks[0].columns
    assert "memory_used_mib is no number: 1,234 MiB" in skipped(result)


def test_a_clock_set_back_is_told_and_sorted():
    rows = ["09:15:00.000, 10 W", "09:15:02.000, 30 W", "09:15:01.000, 20 W"]
    text = "timestamp, power.draw [W]\n" + "".join(f"2026/11/20 {row}\n" for row in rows)
    result = read_bytes(text.encode())
    assert list(result.tracks[0].columns["power_w"]) == [10, 20, 30]
    assert result.remarks[0].startswith("1 rows are earlier")


# --- dmon ---------------------------------------------------------------------------------------------
def test_dmon_without_times_asks_and_takes_one_second():
    result = read("nvidia_smi_dmon.txt")
    assert [choice.option for choice in result.choices] == ["interval_s", "start"]
    assert result.start_s is None
    assert result.tracks[0].seconds[-1] == 89.0
    slower = read("nvidia_smi_dmon.txt", interval_s=5.0, start="2026-11-20 09:15:00")
    assert slower.tracks[0].seconds[-1] == 445.0
    assert slower.recording.created.isoformat() == "2026-11-20T09:15:00+00:00"
    # Energy follows the interval: 5 times as long, 5 times the joules.
    assert joules(slower).joules == pytest.approx(5 * joules(result).joules)
    with pytest.raises(ReadError, match="above 0"):
        read("nvidia_smi_dmon.txt", interval_s=0.0)
    with pytest.raises(ReadError, match="yesterday is no time"):
        read("nvidia_smi_dmon.txt", start="yesterday")


def test_dmon_with_times_needs_no_choice_and_a_dash_is_not_reported():
    result = read("nvidia_smi_dmon_s_pucm_o_DT.txt")
    assert not result.choices
    assert result.tracks[0].seconds[-1] == 89.0
    assert skipped(result) == {"utilization_pct is -": 1}
    assert result.tracks[0].columns["memory_used_mib"][0] == 512


# --- Prometheus ---------------------------------------------------------------------------------------
def test_energy_counter_is_millijoules_and_a_reset_loses_one_step():
    """GPU 0: (8 144 040 693 - 8 123 000 000) mJ = 21 040.693 J in 85 s; GPU 1 falls once."""
    result = read("prometheus_range_energy.json")
    whole = joules(result)
    assert whole.method == "counter"
    assert whole.joules == pytest.approx(21040.693, abs=1e-6)
    second = joules(result, 1)
    assert second.resets == 1
    assert second.covered_s == 80.0
    data = json.loads((LOGS / "prometheus_range_energy.json").read_text())
    values = [int(value) for _, value in data["data"]["result"][1]["values"]]
    rises = sum(b - a for a, b in itertools.pairwise(values) if b >= a)
    assert second.joules == pytest.approx(rises / 1000)


def test_mig_instances_repeat_the_board_and_blanks_are_no_temperatures():
    result = read("prometheus_range_mig_and_blank.json")
    assert len(result.tracks) == 1
    assert result.tracks[0].columns["power_avg_w"][8] == 380.355  # once, not twice
    assert any("MIG instance repeats" in reason for reason in skipped(result))


def test_series_of_one_gpu_under_changing_pods_are_joined():
    """In Kubernetes the label of the pod changes with the job; the GPU stays the same."""
    label = {"__name__": "DCGM_FI_DEV_POWER_USAGE", "gpu": "0", "UUID": "GPU-1"}
    series = [
        {"metric": label | {"pod": "a"}, "values": [[100, "80"], [110, "90"]]},
        {"metric": label | {"pod": "b"}, "values": [[110, "90"], [120, "100"]]},
        {"metric": label | {"job": "second"}, "values": [[100, "80"], [110, "90"]]},
    ]
    answer = {"status": "success", "data": {"resultType": "matrix", "result": series}}
    result = read_bytes(json.dumps(answer).encode())
    (track,) = result.tracks
    assert list(track.columns["power_avg_w"]) == [80, 90, 100]
    assert any("the same GPU twice" in reason for reason in skipped(result))


def exposition(metric, value, **labels):
    listed = ",".join(f'{name}="{text}"' for name, text in ({"gpu": "0", "UUID": "GPU-1"} | labels).items())
    return f"# TYPE {metric} gauge\n{metric}{{{listed}}} {value}\n"


@pytest.mark.parametrize(
    ("old", "new", "column", "factor"),
    [
        ("DCGM_FI_DEV_POWER_USAGE", "DCGM_FI_DEV_BOARD_POWER_WATTS", "power_avg_w", 1),
        ("DCGM_FI_DEV_POWER_USAGE_INSTANT", "DCGM_FI_DEV_BOARD_POWER_RAW_WATTS", "power_w", 1),
        ("DCGM_FI_DEV_GPU_TEMP", "DCGM_FI_DEV_GPU_TEMP_CELSIUS", "temperature_c", 1),
        ("DCGM_FI_DEV_GPU_UTIL", "DCGM_FI_DEV_GPU_UTIL_RATIO", "utilization_pct", 100),
    ],
)
def test_old_and_new_names_of_dcgm(old, new, column, factor):
    first = read_bytes(exposition(old, 50).encode()).tracks[0].columns[column]
    again = read_bytes(exposition(new, 50 / factor).encode()).tracks[0].columns[column]
    assert first[0] == again[0] == 50


@pytest.mark.parametrize(
    "blank",
    ["9223372036854775792", "9223372036854775794", "9.223372036854776e18", "140737488355328",
     "140737488355330", "NaN"],
)  # fmt: skip
def test_blanks_of_dcgm_are_not_reported(blank):
    text = exposition("DCGM_FI_DEV_POWER_USAGE", "80") + exposition("DCGM_FI_DEV_GPU_TEMP", blank)
    result = read_bytes(text.encode())
    assert "temperature_c" not in result.tracks[0].columns
    assert sum(skip.count for skip in result.skipped) == 1


def test_engine_active_stands_in_only_where_no_utilization_is():
    ratio = exposition("DCGM_FI_PROF_GR_ENGINE_ACTIVE", "0.5")
    alone = read_bytes((exposition("DCGM_FI_DEV_POWER_USAGE", "80") + ratio).encode())
    assert alone.tracks[0].columns["utilization_pct"][0] == 50
    both = read_bytes((exposition("DCGM_FI_DEV_GPU_UTIL", "98") + ratio).encode())
    assert both.tracks[0].columns["utilization_pct"][0] == 98


def test_answers_that_hold_no_series_say_why():
    with pytest.raises(ReadError, match=r"prometheus_error.json: Prometheus answered .* parse error"):
        read("prometheus_error.json")
    data = (LOGS / "prometheus_range_power.json").read_bytes()
    with pytest.raises(ReadError, match="cut off or damaged"):
        read_bytes(data[: len(data) // 2])


# --- files of energies ----------------------------------------------------------------------------------
@pytest.mark.parametrize("version", ["v2", "v3"])
def test_codecarbon_runs_are_energies_and_zero_beside_a_gpu_is_unknown(version):
    result = read(f"codecarbon_emissions_{version}.csv")
    sft, rag, idle = result.windows
    # 3.988 035 111 kWh x 3.6 MJ; CodeCarbon's watts are those of all GPUs together.
    assert sft.total_gpu_j == pytest.approx(3.9880351111111114 * 3.6e6)
    assert sft.total_gpu_j / sft.seconds == pytest.approx(2648.0, rel=1e-4)
    assert (sft.gpu_name, sft.gpu_count, sft.together) == ("NVIDIA A100-SXM4-80GB", 8, True)
    assert rag.seconds == 912.4
    assert idle.total_gpu_j is None
    assert "unknown" in idle.note
    assert not result.tracks
    assert "nothing can be calibrated" in result.remarks[-1]


def test_a_shifted_row_of_codecarbon_is_put_right_or_refused_never_padded():
    """Run 2 lost its region: read by position, tracking_mode and utilization would trade places."""
    result = read("codecarbon_emissions_v3_shifted_row.csv")
    rag = result.windows[1]
    assert (rag.utilization_pct, rag.gpu_count, rag.gpu_name) == (71.8, 4, "NVIDIA L40S")
    assert rag.total_gpu_j == pytest.approx(0.2716924444444444 * 3.6e6)
    assert result.remarks[0].startswith("Run 2 has 37 of 38 fields")
    lines = (LOGS / "codecarbon_emissions_v3_shifted_row.csv").read_text().splitlines()
    broken = ",".join(
        cell for place, cell in enumerate(lines[2].split(",")) if place != 4
    )  # without duration
    refused = read_bytes("\n".join([lines[0], lines[1], broken, ""]).encode())
    assert len(refused.windows) == 1
    assert any("cannot be put right" in reason for reason in skipped(refused))


def test_zeus_windows_nest_and_the_user_picks():
    result = read("zeus_monitor_log.csv")
    assert len(result.windows) == 14
    assert result.choices[0].option == "windows"
    assert "epoch_0" in result.choices[0].allowed
    picked = read("zeus_monitor_log.csv", windows=("epoch_0",))
    assert [window.gpu_j for window in picked.windows] == [(46691.58, 45349.590000000004)]
    tiny = next(window for window in result.windows if window.name == "tiny")
    assert tiny.gpu_j == (None, None)
    # The steps are inside the epoch: summing all windows would count its energy twice.
    steps = sum(window.gpu_j[0] for window in result.windows if window.name.startswith("step"))
    assert steps == pytest.approx(46691.58, rel=0.005)
    with pytest.raises(ReadError, match="no window lunch"):
        read("zeus_monitor_log.csv", windows=("lunch",))


# --- the others -------------------------------------------------------------------------------------------
def test_grafana_reads_gaps_as_missing_and_each_series_as_a_gpu():
    result = read("grafana_export_series_joined_by_time.csv")
    assert [track.index for track in result.tracks] == [0, 1]
    assert skipped(result) == {"power_w is empty": 2}
    power = result.tracks[0].columns["power_w"]
    assert trapezoid(result.tracks[0].seconds, power) == pytest.approx(joules(result).joules)


def test_mlflow_store_and_export_agree_and_megabytes_are_decimal():
    store, table = read("mlruns"), read("mlflow_metrics_export.csv")
    assert list(store.tracks[0].columns["power_avg_w"]) == list(table.tracks[0].columns["power_avg_w"])
    # 43 712.9 MB of 1e6 bytes are 41 688 MiB, as the other logs of the same run say: 41 712.
    assert store.tracks[0].columns["memory_used_mib"][0] == pytest.approx(43712.9e6 / 2**20)
    one_run = read_any(LOGS / "mlruns" / "0" / "6f0e" / "metrics" / "system")
    assert len(one_run.tracks[0].seconds) == 18


def test_gpuz_takes_a_repeated_heading_and_mangohud_counts_nanoseconds():
    assert "started again 1 times" in read("gpuz_sensor_log.txt").remarks[-1]
    hud = read("mangohud_log.csv")
    assert hud.tracks[0].seconds[-1] == 89.0
    assert hud.tracks[0].name == "NVIDIA GeForce RTX 4090"


def test_gpuz_columns_may_change_at_a_restart():
    text = (
        "        Date        , GPU Load [%] , Board Power Draw [W] ,\r\n"
        "2026-11-20 09:15:00 ,  10 , 50.0 ,\r\n"
        "        Date        , Board Power Draw [W] , GPU Load [%] , GPU Clock [MHz] ,\r\n"
        "2026-11-20 09:15:01 ,  60.0 , 20 , 900 ,\r\n"
    )
    columns = read_bytes(text.encode("latin-1")).tracks[0].columns
    assert list(columns["power_w"]) == [50, 60]
    assert list(columns["utilization_pct"]) == [10, 20]


# --- what is no log -----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf \n\n", "is empty"),
        (bytes(range(256)) * 20, "is no text"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00\x01\x02" * 300, "is no text"),
        (b"hello world\nthis is a letter\n", "no log of a known tool"),
        (b'{"a": 1}', "no log of a known tool"),
        (b"a,b,c\n1,2,3\n", "no log of a known tool"),
        (b"timestamp, power.draw [W]\n", "holds no row"),
        (b"# gpu pwr\n# Idx W\n", "holds no row"),
        (b"start_time,window_name,elapsed_time,gpu0_energy\n", "holds no row"),
        (b'{"status": "success", "data": {"resultType": "matrix", "result": []}}', "no power, energy"),
        (b'{"status": "success", "data": {"resultType": "scalar", "result": [1, "1"]}}', "no series by GPU"),
    ],
)
def test_garbage_gets_one_sentence(tmp_path, data, words):
    file = tmp_path / "log.csv"
    file.write_bytes(data)
    with pytest.raises(ReadError) as caught:
        read_any(file)
    assert words in str(caught.value)
    assert str(caught.value).startswith("log.csv: ")
    assert "\n" not in str(caught.value)


def test_missing_folders_and_huge_files_get_one_sentence(tmp_path, monkeypatch):
    with pytest.raises(ReadError, match=r"nothing\.csv does not exist"):
        read_any(tmp_path / "nothing.csv")
    with pytest.raises(ReadError, match="holds no system metrics of MLflow"):
        read_any(tmp_path)
    monkeypatch.setattr("greenplanner.profiler.readers.text.MAX_BYTES", 1_000_000)
    (tmp_path / "big.csv").write_bytes(b"x" * 1_000_001)
    with pytest.raises(ReadError, match="larger than 1 MB"):
        read_any(tmp_path / "big.csv")


FILES = sorted(path.name for path in LOGS.iterdir() if path.is_file())


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(FILES), st.integers(0, 10_000), st.binary(max_size=6))
def test_a_damaged_log_is_read_or_refused_and_nothing_else(name, place, noise):
    data = (LOGS / name).read_bytes()[:6000]
    place %= len(data)
    damaged = data[:place] + noise + data[place + 3 : place + 2500]
    try:
        result = read_bytes(damaged)
    except ReadError:
        return
    for track in result.recording.tracks:
        assert np.all(np.diff(track.t) >= 0)
        assert np.isfinite(track.t).all()
    for window in result.windows:
        assert all(value is None or math.isfinite(value) for value in window.gpu_j)


@pytest.mark.parametrize("name", sorted(path.name for path in LOGS.iterdir() if path.is_file()))
def test_the_remarks_in_a_recording_are_sentences_again(name: str) -> None:
    """What the import wrote as one text comes apart into the sentences that it was made of."""
    from greenplanner.profiler.readers.recall import remark_sentences
    from greenplanner.profiler.sentence import Sentence

    try:
        made = read_any(LOGS / name).recording
    except ReadError:
        return
    text = made.info.remarks
    found = remark_sentences(text)
    assert " ".join(found) == text
    assert all(isinstance(sentence, Sentence) for sentence in found)


def test_remarks_of_the_user_stay_as_they_are() -> None:
    from greenplanner.profiler.readers.recall import remark_sentences

    own = "Node 7, after the fan was cleaned. See ticket 12"
    assert remark_sentences(own) == ["Node 7, after the fan was cleaned.", "See ticket 12"]
    mixed = f"Not used: fan, pstate. {own}"
    assert remark_sentences(mixed)[0].fields == {"columns": "fan, pstate"}
    assert " ".join(remark_sentences(mixed)) == mixed
    assert remark_sentences("") == []
