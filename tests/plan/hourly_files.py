# ruff: noqa: E501 - one row a line
"""Hourly files in the layouts that users have, made up."""

from __future__ import annotations

import datetime as dt
import gzip
from collections.abc import Callable
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from greenplanner.plan.series_import import ImportedSeries, parse_series

SAMPLES = Path(__file__).with_name("data")
UTC = dt.UTC


@cache
def year_of_electricity_maps() -> bytes:
    """The sample of a whole year in the layout of Electricity Maps until 2023; its figures are invented."""
    return gzip.decompress((SAMPLES / "electricity_maps_until_2023.csv.gz").read_bytes())


def value(moment: dt.datetime) -> float:
    """A value that tells the UTC hour: 100 + hour of day + month / 100."""
    at = moment.astimezone(UTC)
    return 100 + at.hour + at.month / 100


@cache
def moments(year: int, zone: str = "UTC", minutes: int = 60) -> list[dt.datetime]:
    """All steps of the local year, with offset, in their order."""
    where = ZoneInfo(zone)
    at = dt.datetime(year, 1, 1, tzinfo=where).astimezone(UTC)
    end = dt.datetime(year + 1, 1, 1, tzinfo=where).astimezone(UTC)
    result = []
    while at < end:
        result.append(at.astimezone(where))
        at += dt.timedelta(minutes=minutes)
    return result


def lines(
    header: str, row: Callable[[dt.datetime], str], year: int = 2023, zone: str = "UTC", minutes: int = 60
) -> bytes:
    return "\n".join([header, *(row(at) for at in moments(year, zone, minutes))]).encode()


@cache
def _simple(year: int, unit: str) -> tuple[str, ...]:
    return (f"Datetime (UTC),{unit}", *(f"{at:%Y-%m-%d %H:%M},{value(at):.2f}" for at in moments(year)))


def simple(year: int = 2023, unit: str = "gCO2/kWh") -> list[str]:
    """Header and 8 760 (or 8 784) rows in UTC."""
    return list(_simple(year, unit))


@cache
def entsoe_old(year: int = 2023) -> bytes:
    """Day-ahead prices as the platform wrote them until 2024: intervals in local time."""

    def row(at: dt.datetime) -> str:
        # Clock times: the end is an hour later on the clock, as the platform writes.
        end = at.replace(tzinfo=None) + dt.timedelta(hours=1)
        return f'"{at:%d.%m.%Y %H:%M} - {end:%d.%m.%Y %H:%M}","{value(at) - 110:.2f}","EUR",""'

    return lines(
        '"MTU (CET/CEST)","Day-ahead Price [EUR/MWh]","Currency","BZN|DE-LU"', row, year, "Europe/Berlin"
    )


@cache
def entsoe_new(year: int = 2025) -> bytes:
    """Quarter-hours in the present layout, with the zone where the clock is ambiguous."""

    def row(at: dt.datetime) -> str:
        zone = f" ({at.tzname()})" if at.month == 10 and at.day in (26,) and at.hour == 2 else ""
        end = at.replace(tzinfo=None) + dt.timedelta(minutes=15)
        return f'{at:%d/%m/%Y %H:%M:%S}{zone} - {end:%d/%m/%Y %H:%M:%S}{zone},BZN|AT,"Without Sequence",{value(at):.2f},,'

    head = "MTU (CET/CEST),Area,Sequence,Day-ahead Price (EUR/MWh),Intraday Period (CET/CEST),Intraday Price (EUR/MWh)"
    return lines(head, row, year, "Europe/Vienna", 15)


@cache
def entsoe_load(year: int = 2023) -> bytes:
    """Total load with a blank for the spring hour, which the platform prints though it does not exist."""
    rows = ['"Time (CET/CEST)","Day-ahead Total Load Forecast [MW] - DE","Actual Total Load [MW] - DE"']
    for at in moments(year, "Europe/Berlin"):
        if (at.month, at.day, at.hour) == (3, 26, 3):
            rows.append('"26.03.2023 02:00 - 26.03.2023 03:00","n/e","n/e"')
        end = at.replace(tzinfo=None) + dt.timedelta(hours=1)
        rows.append(f'"{at:%d.%m.%Y %H:%M} - {end:%d.%m.%Y %H:%M}","{value(at) - 1:.0f}","{value(at):.2f}"')
    return "\n".join(rows).encode()


@cache
def eia_balance(year: int = 2023) -> bytes:
    """EIA-930 balance: a date, an hour number, and local and UTC times at the end of the hour."""

    def row(at: dt.datetime) -> str:
        end = (at.astimezone(UTC) + dt.timedelta(hours=1)).astimezone(at.tzinfo)
        utc = end.astimezone(UTC)
        number = (end.hour - 1) % 24 + 1
        local = f"{end:%m/%d/%Y} {end.hour % 12 or 12}:00:00 {end:%p}"
        return (
            f"PJM,{at:%m/%d/%Y},{number},{local},{utc:%m/%d/%Y} {utc.hour % 12 or 12}:00:00 {utc:%p},"
            f'"{1000 * value(at):,.0f}",{1000 * value(at):.0f}'
        )

    head = (
        "Balancing Authority,Data Date,Hour Number,Local Time at End of Hour,UTC Time at End of Hour,"
        "Demand Forecast (MW),Demand (MW)"
    )
    return lines(head, row, year, "America/New_York")


@cache
def eia_hour(year: int = 2023) -> bytes:
    """MM/DD/YYYY HH in UTC."""
    return lines(
        "period_utc,CO2 Emissions Intensity (lb/MWh)",
        lambda at: f"{at:%m/%d/%Y %H},{value(at) * 8:.2f}",
        year,
    )


@cache
def smard(year: int = 2023) -> bytes:
    """Start and end columns, semicolons, decimal commas and thousands points, BOM."""

    def row(at: dt.datetime) -> str:
        end = at.replace(tzinfo=None) + dt.timedelta(hours=1)
        number = f"{1000 * value(at):,.2f}".replace(",", "_").replace(".", ",").replace("_", ".")
        return f"{at:%d.%m.%Y %H:%M};{end:%d.%m.%Y %H:%M};{number}"

    return b"\xef\xbb\xbf" + lines("Datum von;Datum bis;Netzlast [MWh]", row, year, "Europe/Berlin")


@cache
def date_and_hour(year: int = 2023) -> bytes:
    """A date column and hours from 1 to 24, tabs, two lines of notes before and one after."""
    text = lines(
        "Date\tHour\tkg/kWh", lambda at: f"{at:%Y-%m-%d}\t{at.hour + 1}\t{value(at) / 1000:.5f}", year
    )
    return b"Hourly factors of our supplier\nversion 3\n\n" + text + b"\n\nSource: supplier\n"


@cache
def unix(year: int = 2023, scale: int = 1) -> bytes:
    return lines("timestamp,value", lambda at: f"{int(at.timestamp()) * scale},{value(at):.2f}", year)


@cache
def offsets(year: int = 2023) -> bytes:
    """ISO with the offset of the moment."""
    return lines(
        "time,intensity_g_per_kwh", lambda at: f"{at.isoformat()},{value(at):.2f}", year, "Europe/Berlin"
    )


def parse(data: bytes | list[str], **options: object) -> ImportedSeries:
    raw = data if isinstance(data, bytes) else "\n".join(data).encode()
    return parse_series(raw, "year.csv", **options)  # type: ignore[arg-type]
