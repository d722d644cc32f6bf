# ruff: noqa: E501 - one case a line
"""Hourly files: each layout gives the same hours, each repair is told, each fault is one sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from greenplanner.plan.series_import import ImportedSeries, SeriesFileError, parse_series, read_series
from tests.plan import hourly_files as files
from tests.plan.hourly_files import SAMPLES, parse, simple

HOURS = np.arange(8760)
MONTHS = np.repeat(np.arange(1, 13), np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) * 24)
EXPECTED = 100 + HOURS % 24 + MONTHS / 100


def said(series: ImportedSeries) -> str:
    return " | ".join(map(str, (*series.understood, *series.repaired)))


# --- layouts ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("data", "options", "scale", "unit", "zone", "tolerance"),
    [
        (files.eia_hour(), {}, 8 * 0.45359237e-3, "kg/kWh", "UTC", 1e-5),
        (files.eia_balance(), {"column": "Demand (MW)"}, 1e6, "kW", "UTC", 1e3),
        (files.smard(), {"tz": "Europe/Berlin"}, 1e6, "kWh", "Europe/Berlin", 1.0),
        (files.date_and_hour(), {}, 1e-3, "kg/kWh", "UTC", 1e-8),
        (files.unix(), {"unit": "g/kWh"}, 1e-3, "kg/kWh", "UTC", 1e-8),
        (files.unix(scale=1000), {"unit": "kg/MWh"}, 1e-3, "kg/kWh", "UTC", 1e-8),
        (files.offsets(), {}, 1e-3, "kg/kWh", "+01:00 and +02:00", 1e-8),
        (files.entsoe_new(), {}, 1e-3, "EUR/kWh", "Europe/Brussels", 1e-8),
        (files.entsoe_load(), {}, 1e3, "kW", "Europe/Brussels", 1e-3),
    ],
    ids="eia-hour eia-balance smard date-and-hour unix unix-ms offsets entsoe-new entsoe-load".split(),
)
def test_each_layout_gives_the_same_hours(
    data: bytes, options: dict[str, str], scale: float, unit: str, zone: str, tolerance: float
) -> None:
    series = parse(data, **options)
    assert series.unit == unit
    assert series.zone == zone
    assert series.filled_hours == 0
    assert np.abs(series.values - EXPECTED * scale).max() <= tolerance
    assert not series.values.flags.writeable


def test_entsoe_prices_may_be_negative() -> None:
    series = parse(files.entsoe_old())
    assert series.values == pytest.approx((EXPECTED - 110) / 1000)
    assert series.unit == "EUR/kWh"
    assert series.quantity == "price"
    assert "the hour 2023-10-29 02:00 is there twice" in said(series)
    assert "the hour 2023-03-26 02:00 does not exist in Europe/Brussels; nothing is missing" in said(series)
    assert "1 h at the end of the UTC year come from the other end" in said(series)


ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1")


@pytest.mark.parametrize(
    ("encoding", "delimiter", "newline"),
    [(encoding, ";", "\n") for encoding in ENCODINGS]
    + [("utf-8", delimiter, newline) for delimiter in (",", "\t") for newline in ("\n", "\r\n")],
)
def test_encodings_and_delimiters(encoding: str, delimiter: str, newline: str) -> None:
    text = newline.join(simple(unit="Intensität gCO2/kWh")).replace(",", delimiter)
    if delimiter != ",":
        text = text.replace(".", ",")
    assert parse(text.encode(encoding)).values == pytest.approx(EXPECTED / 1000)


def test_quarters_and_halves() -> None:
    for minutes in (5, 15, 30):
        power = files.lines(
            "time (UTC),kW", lambda at: f"{at:%Y-%m-%dT%H:%MZ},{files.value(at)}", minutes=minutes
        )
        series = parse(power)
        assert series.values == pytest.approx(EXPECTED)
        assert f"values every {minutes} minutes were averaged" in said(series)
        energy = parse(power.replace(b"kW", b"kWh", 1))
        assert energy.values == pytest.approx(EXPECTED * 60 / minutes)
        assert f"energies of {minutes} minutes were added up" in said(energy)


def test_three_hourly_values_are_held() -> None:
    rows = simple()
    series = parse([rows[0], *rows[1::3]])
    assert series.values[:6] * 1000 == pytest.approx([100.01] * 3 + [103.01] * 3)
    assert "values every 3 h were held" in said(series)


@pytest.mark.parametrize(
    ("unit", "factor"),
    [
        ("kgCO2e/kWh", 1.0), ("g CO2eq / kWh", 1e-3), ("gCO₂eq/kWh", 1e-3), ("kg_per_mwh", 1e-3), ("tCO2/MWh", 1.0),
        ("lbs/MWh", 0.45359237e-3), ("lb CO2/MWh", 0.45359237e-3), ("kg CO2 per kWh", 1.0), ("tonnes CO2e/GWh", 1e-3),
    ],
)  # fmt: skip
def test_units(unit: str, factor: float) -> None:
    rows = [f"Datetime (UTC),intensity ({unit})"]
    rows += [f"{at:%Y-%m-%d %H:%M},{0.3 / factor:.6f}" for at in files.moments(2023)]
    assert parse(rows).values == pytest.approx(np.full(8760, 0.3), rel=1e-4)


@pytest.mark.parametrize(
    ("header", "cell", "expected", "unit", "quantity"),
    [
        ("GPU utilization", "0.5", 0.5, "1", "share"),
        ("GPU utilization (%)", "50 %", 0.5, "1", "share"),
        ("GPU utilisation", "50", 0.5, "1", "share"),
        ("Load MW", "1,5", 1500, "kW", "power"),
        ("Price €/MWh", "-5", -0.005, "EUR/kWh", "price"),
        ("price_EUR_MWh", "50", 0.05, "EUR/kWh", "price"),
        ("usd_per_kwh", "0.05", 0.05, "USD/kWh", "price"),
        ("Carbon intensity", "350", 0.35, "kg/kWh", "intensity"),
        ("Carbon intensity", "0.35", 0.35, "kg/kWh", "intensity"),
        ("anything", "7", 7, "", "unknown"),
    ],
)
def test_quantities(header: str, cell: str, expected: float, unit: str, quantity: str) -> None:
    rows = [f"time;{header}", *(f"{at:%Y-%m-%d %H:%M};{cell}" for at in files.moments(2023))]
    series = parse(rows)
    assert series.values == pytest.approx(np.full(8760, expected))
    assert (series.unit, series.quantity) == (unit, quantity)


# --- choices ----------------------------------------------------------------------------------
def test_electricity_maps_until_2023(tmp_path: Path) -> None:
    path = tmp_path / "electricity_maps_until_2023.csv"
    path.write_bytes(files.year_of_electricity_maps())
    series = read_series(path)
    assert (series.year, series.zone, series.unit) == (2023, "UTC", "kg/kWh")
    assert (series.kind, series.basis) == ("average", "direct")
    assert series.values[0] == pytest.approx(0.33023)
    assert series.values[-1] == pytest.approx(0.40398)
    assert [each.name for each in series.columns][1] == "Carbon Intensity gCO₂eq/kWh (LCA)"
    other = read_series(path, column="Carbon Intensity gCO₂eq/kWh (LCA)")
    assert other.basis == "life-cycle"
    assert other.values[0] == pytest.approx(0.40272)
    assert read_series(path, column=6).values == pytest.approx(other.values)
    assert read_series(path, column="(LCA)").basis == "life-cycle"
    member = series.as_series("de")
    assert len(member.values) == 8760
    assert member.source == (
        "electricity_maps_until_2023.csv, column Carbon Intensity gCO₂eq/kWh (direct), 2023, average, direct"
    )


def test_electricity_maps_since_2024_is_three_days_of_a_leap_year() -> None:
    path = SAMPLES / "electricity_maps_since_2024.csv"
    with pytest.raises(SeriesFileError, match="covers 48 of the 8760 hours of 2024"):
        read_series(path)
    series = read_series(path, fill="repeat")
    assert series.values[58 * 24] == pytest.approx(0.07912)
    assert series.filled_hours == 8712
    assert "29 February was left out" in said(series)
    assert "estimates of the source" in said(series)


def test_local_time_with_the_spring_gap() -> None:
    """25 March 00:00 in Berlin is 24 March 23:00 UTC; 26 March 03:00 summer time is 01:00 UTC."""
    series = read_series(SAMPLES / "local_time_with_dst_gap.csv", fill="repeat")
    assert series.zone == "Europe/Berlin"
    at = 82 * 24 + 23
    assert series.values[at] == pytest.approx(0.374)
    assert series.values[at + 26] == pytest.approx(0.3175)
    assert "does not exist in Europe/Berlin; nothing is missing" in said(series)
    utc = read_series(SAMPLES / "local_time_with_dst_gap.csv", fill="repeat", tz="UTC")
    assert utc.values[83 * 24] == pytest.approx(0.374)
    assert utc.filled_hours == series.filled_hours


def test_average_and_marginal_are_told_apart() -> None:
    head = "Datetime (UTC),Marginal intensity (gCO2/kWh),Average intensity (gCO2/kWh)"
    rows = [head, *(f"{at:%Y-%m-%d %H:%M},500,{files.value(at)}" for at in files.moments(2023))]
    series = parse(rows)
    assert (series.kind, series.column) == ("average", "Average intensity (gCO2/kWh)")
    other = parse(rows, column="marginal")
    assert other.kind == "marginal"
    assert other.values == pytest.approx(np.full(8760, 0.5))
    assert "not for an inventory" in said(other)
    assert {each.kind for each in series.columns} == {"average", "marginal"}


def test_local_years_of_both_sides_of_utc_are_whole() -> None:
    for zone in ("America/Los_Angeles", "Asia/Tokyo", "Asia/Kolkata", "Australia/Sydney"):
        data = files.lines(
            "local time,g/kWh", lambda at: f"{at:%Y-%m-%d %H:%M},{files.value(at)}", 2023, zone
        )
        series = parse(data, tz=zone)
        assert series.filled_hours == 0, zone
        if zone != "Asia/Kolkata":
            assert series.values == pytest.approx(EXPECTED / 1000), zone


def test_months_before_days_are_seen() -> None:
    data = files.lines("time utc,g/kWh", lambda at: f"{at:%m/%d/%Y %H:%M},{files.value(at)}")
    assert parse(data).values == pytest.approx(EXPECTED / 1000)
    data = files.lines("time utc,g/kWh", lambda at: f"{at:%d/%m/%Y %H:%M},{files.value(at)}")
    assert parse(data).values == pytest.approx(EXPECTED / 1000)


def test_the_fullest_latest_year_or_the_chosen_one() -> None:
    rows = simple(2022) + [line.replace(",1", ",2") for line in simple(2023)[1:]] + simple(2024)[1:2000]
    assert parse(rows).year == 2023
    assert "the file holds other years too: 2022, 2024" in said(parse(rows))
    assert parse(rows, year=2022).values == pytest.approx(EXPECTED / 1000)
    with pytest.raises(SeriesFileError, match="has no hour of the year 1999; it holds 2022, 2023, 2024"):
        parse(rows, year=1999)


def test_newest_first() -> None:
    head, *rows = files.entsoe_old().split(b"\n")
    series = parse(b"\n".join([head, *rows[::-1]]))
    assert series.values == pytest.approx((EXPECTED - 110) / 1000)
    assert "descending order" in said(series)


# --- repairs ----------------------------------------------------------------------------------
def test_8759_rows_with_times_are_one_gap() -> None:
    rows = simple()
    del rows[1 + 1000]
    series = parse(rows)
    assert series.filled_hours == 1
    assert series.values[1000] == pytest.approx((EXPECTED[999] + EXPECTED[1001]) / 2000)
    assert "a gap of 1 h from 2023-02-11 16:00 UTC was filled by a straight line" in said(series)
    assert series.as_series("a").source is not None
    assert "1 h filled" in str(series.as_series("a").source)


def test_long_gaps_come_from_the_days_around() -> None:
    rows = simple()
    del rows[1 + 1000 : 1 + 1050]
    series = parse(rows)
    assert series.filled_hours == 50
    assert series.values == pytest.approx(EXPECTED / 1000, abs=1e-5)
    assert (
        "a gap of 50 h from 2023-02-11 16:00 UTC was filled from the same hours of the days around"
        in said(series)
    )


def test_blank_cells_are_gaps() -> None:
    rows = simple()
    for at, mark in ((10, ""), (20, "n/e"), (30, "NaN"), (40, "-"), (50, "N/A"), (60, "null")):
        rows[1 + at] = rows[1 + at].split(",")[0] + "," + mark
    series = parse(rows)
    assert series.filled_hours == 6
    assert "cells without a value: 6, the first in row 12; they count as gaps" in said(series)
    assert "further gaps filled in the same way: 1, 1 h in all" in said(series)


def test_doubled_times_are_averaged() -> None:
    rows = simple()
    time, cell = rows[1 + 7].split(",")
    rows.insert(1 + 8, f"{time},{float(cell) + 10}")
    series = parse(rows)
    assert series.values[7] == pytest.approx((EXPECTED[7] + 5) / 1000)
    assert "times that are there twice: 1, the first in row 9; their values were averaged" in said(series)


def test_leap_years_lose_their_day() -> None:
    series = parse(simple(2024))
    assert series.values == pytest.approx(EXPECTED / 1000)
    assert "29 February was left out" in said(series)


def test_the_autumn_hour_that_is_there_once_is_filled() -> None:
    data = files.entsoe_old().decode().split("\n")
    twice = [at for at, line in enumerate(data) if line.startswith('"29.10.2023 02:00')]
    del data[twice[1]]
    series = parse(data)
    assert series.filled_hours == 1
    assert "is there once though it passes twice in Europe/Brussels" in said(series)


def test_a_value_in_the_hour_that_does_not_exist_is_left_out() -> None:
    data = files.entsoe_load().replace(
        b'"26.03.2023 02:00 - 26.03.2023 03:00","n/e","n/e"', b'"26.03.2023 02:00 - 26.03.2023 03:00","5","5"'
    )
    series = parse(data)
    assert series.values == pytest.approx(EXPECTED * 1000, abs=1e-3)
    assert "row 2020, which has it, was left out" in said(series)


def test_values_without_times() -> None:
    for count in (8760, 17520, 35040):
        repeat = count // 8760
        rows = [f"{each:.2f}" for each in np.repeat(EXPECTED, repeat)]
        assert parse(["g/kWh", *rows]).values == pytest.approx(EXPECTED / 1000)
    assert "no time column" in said(parse([f"{each:.2f}" for each in EXPECTED]))
    shifted = parse(["g/kWh", *(f"{each:.2f}" for each in EXPECTED)], tz="+02:00")
    assert shifted.values[:3] * 1000 == pytest.approx(EXPECTED[2:5])
    leap = np.insert(EXPECTED, 59 * 24, np.full(24, 999.0))
    assert parse(["g/kWh", *map(str, leap)]).values == pytest.approx(EXPECTED / 1000)


def test_whole_numbers_between_commas_are_columns_where_the_heading_says_so() -> None:
    """ "300,50" under "load,intensity" are two values; under one heading it is 300.5."""
    rows = b"".join(b"%d,%d\n" % (50 + hour % 7, 300 + hour % 24) for hour in range(8760))
    two = parse_series(b"load,intensity\n" + rows, "two.csv", column="intensity", unit="g/kWh")
    assert two.values[:3] == pytest.approx([0.300, 0.301, 0.302])
    one = parse_series(b"intensity g/kWh\n" + rows, "one.csv")
    assert one.values[1] == pytest.approx(51.301 / 1000)
