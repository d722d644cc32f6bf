"""Import of weather years: EPW (EnergyPlus) and TMY3 (NREL) files.

The formats are plain columns of fixed meaning (EnergyPlus, Auxiliary Programs, "EPW data dictionary";
NREL/TP-581-43156
for TMY3). pvlib reads them too, but brings SciPy and h5py into the installation and answers a bad cell with a
traceback; here each fault is one sentence with its line.
"""

from __future__ import annotations

import csv
import io
import math
from pathlib import Path

import msgspec
import numpy as np

from greenplanner.catalog import psychrometrics as psy

HOURS = 8760
LEAP_HOURS = 8784
_EPW_HEADER_LINES = 8
# Column, lowest and highest value, and the value that stands for "missing".
_EPW_COLUMNS = {
    "dry bulb": (6, -70.0, 70.0, 99.9),
    "dew point": (7, -70.0, 70.0, 99.9),
    "relative humidity": (8, 0.0, 110.0, 999.0),
    "pressure": (9, 31_000.0, 120_000.0, 999_999.0),
}
_TMY3_COLUMNS = {
    "Dry-bulb (C)": ("dry bulb", -70.0, 70.0),
    "Dew-point (C)": ("dew point", -70.0, 70.0),
    "RHum (%)": ("relative humidity", 0.0, 110.0),
    "Pressure (mbar)": ("pressure", 310.0, 1200.0),
}


class WeatherFileError(ValueError):
    """A weather file cannot be read; the message is one sentence with file and line."""


class WeatherYear(msgspec.Struct, frozen=True):
    """8760 hours in local standard time. ``notes`` says what was left out or filled."""

    name: str
    country: str
    lat: float
    lon: float
    elevation_m: float
    utc_offset_h: float
    dry_c: np.ndarray
    wet_c: np.ndarray
    source: str
    notes: tuple[str, ...] = ()


def read_weather(path: Path) -> WeatherYear:
    """Read an EPW or TMY3 file, told apart by their first line.

    Raises
    ------
    WeatherFileError
        In one sentence, with the number of the line where there is one.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        text = path.read_text(encoding="latin-1")
    except OSError as error:
        raise WeatherFileError(f"{path.name} cannot be read: {error.strerror}") from None
    if "\x00" in text:
        raise WeatherFileError(f"{path.name} is not a text file")
    try:
        rows = list(csv.reader(io.StringIO(text, newline="")))
    except csv.Error as error:
        raise WeatherFileError(f"{path.name} is not a table of cells separated by commas: {error}") from None
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    if not rows:
        raise WeatherFileError(f"{path.name} is empty")
    if rows[0] and rows[0][0].strip().upper() == "LOCATION":
        return _epw(rows, path.name)
    if len(rows) > 1 and any(cell.strip() == "Dry-bulb (C)" for cell in rows[1]):
        return _tmy3(rows, path.name)
    raise WeatherFileError(f"{path.name} is neither an EPW file (its first word is LOCATION) nor a TMY3 file")


def _number(cell: str, what: str, name: str, line: int, low: float, high: float) -> float:
    try:
        value = float(cell)
    except ValueError:
        raise WeatherFileError(f"{name}, line {line}: the {what} is {cell!r}, not a number") from None
    if not math.isfinite(value) or not low <= value <= high:
        raise WeatherFileError(
            f"{name}, line {line}: the {what} {cell.strip()} is outside {low:g} to {high:g}"
        )
    return value


def _place(
    cells: list[str], name: str, order: tuple[int, int, int, int]
) -> tuple[float, float, float, float]:
    ranges = (
        ("latitude", -90, 90),
        ("longitude", -180, 180),
        ("offset from UTC", -12, 14),
        ("elevation", -450, 6000),
    )
    if len(cells) <= max(order):
        raise WeatherFileError(f"{name}, line 1: the place needs at least {max(order) + 1} cells")
    lat, lon, offset, elevation = (
        _number(cells[index], what, name, 1, low, high)
        for index, (what, low, high) in zip(order, ranges, strict=True)
    )
    return lat, lon, offset, elevation


def _epw(rows: list[list[str]], name: str) -> WeatherYear:
    head = rows[0]
    lat, lon, offset, elevation = _place(head, name, (6, 7, 8, 9))
    data = rows[_EPW_HEADER_LINES:]
    kept, notes = _without_leap_day(
        data, name, _EPW_HEADER_LINES, lambda row: (row[1].strip(), row[2].strip())
    )
    table = np.full((4, HOURS), np.nan)
    for hour, (line, row) in enumerate(kept):
        if len(row) < 10:
            raise WeatherFileError(f"{name}, line {line}: {len(row)} cells, at least 10 are needed")
        for index, (what, (column, low, high, missing)) in enumerate(_EPW_COLUMNS.items()):
            cell = row[column]
            try:
                if float(cell) == missing:
                    continue
            except ValueError:
                pass
            table[index, hour] = _number(cell, what, name, line, low, high)
    dry, dew, humidity, pressure = table
    lines = [line for line, _ in kept]
    notes += _fill(dry, dew, humidity, pressure, elevation, name, lines)
    source = f"EPW file {name}" + (f" ({head[4].strip()})" if len(head) > 4 and head[4].strip() else "")
    place = head[1].strip() or name
    return _year(place, head[3].strip(), (lat, lon, offset, elevation), (dry, dew, pressure), source, notes)


def _tmy3(rows: list[list[str]], name: str) -> WeatherYear:
    head, columns = rows[0], [cell.strip() for cell in rows[1]]
    lat, lon, offset, elevation = _place(head, name, (4, 5, 3, 6))
    missing = [column for column in _TMY3_COLUMNS if column not in columns]
    if missing:
        raise WeatherFileError(f"{name}, line 2: the column {missing[0]} is missing")

    def month_and_day(row: list[str]) -> tuple[str, str]:
        parts = row[0].split("/")
        return (parts[0], parts[1]) if len(parts) == 3 else ("", "")

    kept, notes = _without_leap_day(rows[2:], name, 2, month_and_day)
    table = np.empty((4, HOURS))
    for hour, (line, row) in enumerate(kept):
        if len(row) < len(columns):
            raise WeatherFileError(f"{name}, line {line}: {len(row)} cells, {len(columns)} are needed")
        for index, (column, (what, low, high)) in enumerate(_TMY3_COLUMNS.items()):
            table[index, hour] = _number(row[columns.index(column)], what, name, line, low, high)
    dry, dew, _, pressure = table
    place = f"{head[1].strip()}, {head[2].strip()}".strip(", ") or name
    parts = (dry, dew, pressure * 100.0)
    return _year(place, "USA", (lat, lon, offset, elevation), parts, f"TMY3 file {name}", notes)


def _without_leap_day(
    data: list[list[str]], name: str, before: int, month_and_day: object
) -> tuple[list[tuple[int, list[str]]], tuple[str, ...]]:
    """Return line numbers and rows of 8760 hours; 29 February of a leap year is left out."""
    numbered = [(before + 1 + index, row) for index, row in enumerate(data)]
    for line, row in numbered:
        if len(row) < 3:
            raise WeatherFileError(f"{name}, line {line}: the line has {len(row)} cells")
    if len(numbered) == LEAP_HOURS:
        assert callable(month_and_day)
        kept = [
            (line, row)
            for line, row in numbered
            if tuple(x.lstrip("0") for x in month_and_day(row)) != ("2", "29")
        ]
        if len(kept) == HOURS:
            return kept, ("29 February was left out.",)
    if len(numbered) != HOURS:
        raise WeatherFileError(
            f"{name} has {len(numbered)} hours after its {before} heading lines; a year of {HOURS} is needed"
        )
    return numbered, ()


def _fill(
    dry: np.ndarray, dew: np.ndarray, humidity: np.ndarray, pressure: np.ndarray, elevation: float, name: str,
    lines: list[int],
) -> tuple[str, ...]:  # fmt: skip
    """Fill gaps: pressure from the elevation, dew point from the humidity, up to 48 hours of dry bulb."""
    notes = []
    gap = np.isnan(dry)
    if gap.sum() > 48:
        raise WeatherFileError(
            f"{name}, line {lines[int(gap.argmax())]}: the dry bulb is missing,"
            f" and in {int(gap.sum()) - 1} more hours"
        )
    if gap.any():
        hours = np.arange(HOURS)
        dry[gap] = np.interp(hours[gap], hours[~gap], dry[~gap])
        notes.append(f"{int(gap.sum())} hours without dry bulb were interpolated.")
    if np.isnan(pressure).any():
        pressure[np.isnan(pressure)] = float(psy.pressure_pa(elevation))
        notes.append("Missing pressure was taken from the elevation.")
    gap = np.isnan(dew)
    if (gap & np.isnan(humidity)).any():
        line = lines[int((gap & np.isnan(humidity)).argmax())]
        raise WeatherFileError(f"{name}, line {line}: dew point and relative humidity are both missing")
    if gap.any():
        dew[gap] = psy.dew_point_c(np.clip(humidity[gap], 1, 100) / 100 * psy.saturation_pa(dry[gap]))
        notes.append(f"{int(gap.sum())} dew points came from the relative humidity.")
    return tuple(notes)


def _year(
    place: str,
    country: str,
    point: tuple[float, float, float, float],
    parts: tuple[np.ndarray, np.ndarray, np.ndarray],
    source: str,
    notes: tuple[str, ...],
) -> WeatherYear:
    dry, dew, pressure = parts
    wet = psy.wet_bulb_c(dry, psy.saturation_pa(np.minimum(dew, dry)), pressure)
    dry.flags.writeable = False
    wet.flags.writeable = False
    lat, lon, offset, elevation = point
    return WeatherYear(place, country, lat, lon, elevation, offset, dry, wet, source, notes)
