# ruff: noqa: E501 - one case a line
"""Hourly files that cannot be imported: each fault is one sentence, and nothing else is ever raised."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenplanner.plan.series_import import SeriesFileError, read_series
from tests.plan import hourly_files as files
from tests.plan.hourly_files import parse, simple


def refused(data: bytes | list[str], **options: object) -> str:
    with pytest.raises(SeriesFileError) as error:
        parse(data, **options)
    text = str(error.value)
    assert "\n" not in text
    return text


def test_8759_values_without_times_are_refused() -> None:
    text = refused(["g/kWh", *(["300"] * 8759)])
    assert text.startswith("year.csv has 8759 values and no time column; without one 8760 are needed")


def test_text_in_a_cell() -> None:
    rows = simple()
    rows[500] = rows[500].split(",")[0] + ",broken"
    assert refused(rows) == "year.csv, row 501: 'broken' in the column gCO2/kWh is not a number"


def test_negative_intensity() -> None:
    rows = simple()
    rows[123] = rows[123].split(",")[0] + ",-4"
    assert (
        refused(rows)
        == "year.csv, row 124: '-4' in the column gCO2/kWh is negative, which an intensity cannot be"
    )


def test_two_time_columns() -> None:
    def row(at: object) -> str:
        return f"{at:%Y-%m-%d %H:%M},{at.replace(year=2022):%Y-%m-%d %H:%M},{files.value(at)}"  # type: ignore[attr-defined,arg-type]

    data = files.lines("time,other time,g/kWh", row)
    text = refused(data)
    assert "several time columns, time and other time" in text
    assert parse(data, time="other time").year == 2022
    assert parse(data, time=1).year == 2023
    assert "has no column 'third'" in refused(data, time="third")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda rows: [rows[0], *rows[1:100], "yesterday,5", *rows[100:]], "row 101: 'yesterday' in the column Datetime (UTC) is not a time"),
        (lambda rows: [*rows[:50], "2023-02-30 00:00,5", *rows[50:]], "row 51: '2023-02-30 00:00' in the column Datetime (UTC) is no date"),
        (lambda rows: [*rows[:50], "2023-01-03 00:00", *rows[50:]], "row 51: 1 cells where 2 are needed"),
        (lambda rows: rows[:3000], "covers 2999 of the 8760 hours of 2023, from 2023-01-01 00:00 to 2023-05-05 22:00"),
        (lambda rows: [rows[0], *rows[1::24]], "one value every 24 h"),
        (lambda rows: [rows[0], *rows[1:], *rows[1:]], "row 8762: 8760 rows have the time of another row"),
        (lambda rows: [*rows[:50], rows[50].split(",")[0] + ",9e99", *rows[51:]], "row 51: '9e99' in the column gCO2/kWh is beyond"),
        (lambda rows: [*rows[:50], rows[50].split(",")[0] + ",inf", *rows[51:]], "row 51: 'inf' in the column gCO2/kWh is not a number"),
        (lambda rows: [*rows[:50], rows[50].split(",")[0] + ",90000", *rows[51:]], "row 51: '90000' in the column gCO2/kWh is more than 5 kg/kWh"),
        (lambda rows: [], "is empty"),
        (lambda rows: rows[:1], "has no column of numbers"),
        (lambda rows: ["nothing here", "at all"], "has no column of numbers"),
        (lambda rows: [rows[0], *(row.split(",")[0] + "," for row in rows[1:])], "has no column of numbers"),
    ],
)  # fmt: skip
def test_faults(change: object, words: str) -> None:
    assert words in refused(change(simple()))  # type: ignore[operator]


@pytest.mark.parametrize(
    ("header", "cell", "words"),
    [
        ("utilization", "1.2", "is above 1, the most a utilization can be"),
        ("utilization (%)", "101", "is above 100 %"),
        ("Load kW", "-1", "is negative, which a load cannot be"),
    ],
)
def test_faults_of_other_quantities(header: str, cell: str, words: str) -> None:
    rows = [f"Datetime (UTC),{header}", *(f"{at:%Y-%m-%d %H:%M},{cell}" for at in files.moments(2023))]
    assert words in refused(rows)


def test_wrong_choices_are_sentences() -> None:
    assert "has no column 'x'; the columns are Datetime (UTC), gCO2/kWh" in refused(simple(), column="x")
    assert "has no column 7" in refused(simple(), column=7)
    assert "'furlongs' is no unit" in refused(simple(), unit="furlongs")
    assert "'Mars/Base' is no time zone" in refused(simple(), tz="Mars/Base")
    text = [row + ",word" for row in simple()]
    assert "row 2: 'word' in the column word is not a number" in refused(text, column="word")
    short = ["day,g/kWh", *(f"0{day}/0{month}/2023 00:00,5" for day, month in ((1, 2), (2, 1)))]
    assert "may be day.month or month.day" in refused(short)


def test_files_that_are_no_text(tmp_path: Path) -> None:
    assert "is an Excel workbook" in refused(b"PK\x03\x04" + bytes(50))
    assert "is not a text file" in refused(b"a,b\n" + bytes(5) + b"1,2\n" * 50)
    with pytest.raises(SeriesFileError, match=r"none\.csv does not exist"):
        read_series(tmp_path / "none.csv")
    with pytest.raises(SeriesFileError, match="cannot be read"):
        read_series(tmp_path)


# --- anything at all --------------------------------------------------------------------------
_BASES = [
    b"\n".join(each.split(b"\n")[:60])
    for each in (
        files.entsoe_old(),
        files.eia_balance(),
        files.smard(),
        files.date_and_hour(),
        files.unix(),
        files.offsets(),
        files.eia_hour(),
    )
]


@settings(max_examples=300)
@given(st.data())
def test_mangled_files_raise_nothing_else(data: st.DataObject) -> None:
    raw = bytearray(data.draw(st.sampled_from(_BASES)))
    junk = st.sampled_from(
        [
            b",",
            b";",
            b'"',
            b"\n",
            b"\r",
            b"\x00",
            b"\xff\xfe",
            b"-",
            b"9",
            b"e",
            b".",
            b"NaN",
            b"24:00",
            b"02/30/2023",
            b"99999999999",
            "\u0663".encode(),
            b"\t",
            b" (CET)",
        ]
    )
    for _ in range(data.draw(st.integers(0, 12))):
        at = data.draw(st.integers(0, len(raw)))
        end = min(len(raw), at + data.draw(st.integers(0, 30)))
        raw[at:end] = data.draw(junk | st.binary(max_size=6)) * data.draw(st.integers(1, 3))
    options = {
        "tz": data.draw(st.sampled_from([None, "Europe/Berlin", "+05:30", "", "..", "Europe"])),
        "unit": data.draw(st.sampled_from([None, "g/kWh", "%", ""])),
        "column": data.draw(st.sampled_from([None, 1, 2, "", "price"])),
        "time": data.draw(st.sampled_from([None, 1, "time"])),
        "fill": data.draw(st.sampled_from(["refuse", "repeat"])),
    }
    sentence, series = "", None
    try:
        series = parse(bytes(raw), **options)
    except SeriesFileError as error:
        sentence = str(error)
    assert "\n" not in sentence
    assert len(sentence) < 1500
    if series is not None:
        assert series.values.shape == (8760,)
        assert np.isfinite(series.values).all()


@settings(max_examples=200)
@given(st.binary(max_size=400) | st.text(max_size=300).map(str.encode))
def test_any_bytes_raise_nothing_else(raw: bytes) -> None:
    with pytest.raises(SeriesFileError):
        parse(raw)


@pytest.mark.parametrize("filler", ["_", " ", "e", "co2", "g_", "kg ", ",", ";", '"'])
def test_monstrous_headings_take_no_time(filler: str) -> None:
    rows = simple()
    rows[0] = "Datetime (UTC),g" + filler * 30_000
    start = time.perf_counter()
    with contextlib.suppress(SeriesFileError):
        parse(rows)
    assert time.perf_counter() - start < 5
    assert len(refused(rows, column="nowhere")) < 2000
