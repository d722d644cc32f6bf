"""Import of weather years: EPW (EnergyPlus) and TMY3 (NREL) files, read by pvlib.

pvlib (Anderson et al. 2023, JOSS 8(92), 5994) knows the columns of both formats (EnergyPlus,
Auxiliary Programs, "EPW data dictionary"; NREL/TP-581-43156). Here its tables are checked: each fault
becomes one sentence with its line, gaps are filled and told, and the leap day is left out.
pvlib brings SciPy; it is imported when a file is read.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np

from greenplanner.catalog import psychrometrics as psy
from greenplanner.catalog.weather import WeatherYear

HOURS = 8760
LEAP_HOURS = 8784
# What pvlib calls a column: our word, lowest and highest value, and the value for "missing".
_Column = tuple[str, float, float, float]
_EPW: dict[str, _Column] = {
    "temp_air": ("dry bulb", -70.0, 70.0, 99.9),
    "temp_dew": ("dew point", -70.0, 70.0, 99.9),
    "relative_humidity": ("relative humidity", 0.0, 110.0, 999.0),
    "atmospheric_pressure": ("pressure", 31_000.0, 120_000.0, 999_999.0),
}
_TMY3: dict[str, _Column] = {
    "temp_air": ("dry bulb", -70.0, 70.0, -9900.0),
    "temp_dew": ("dew point", -70.0, 70.0, -9900.0),
    "relative_humidity": ("relative humidity", 0.0, 110.0, -9900.0),
    "pressure": ("pressure", 310.0, 1200.0, -9900.0),
}
# Heading lines, after which line 1 of the data comes.
_EPW_HEAD, _TMY3_HEAD = 8, 2
_PLACE = (
    ("latitude", "latitude", -90.0, 90.0),
    ("longitude", "longitude", -180.0, 180.0),
    ("TZ", "offset from UTC", -12.0, 14.0),
    ("altitude", "elevation", -450.0, 6000.0),
)


class WeatherFileError(ValueError):
    """A weather file cannot be read; the message is one sentence with file and line."""


def read_weather(path: Path) -> WeatherYear:
    """Read an EPW or TMY3 file, told apart by their first lines.

    Raises
    ------
    WeatherFileError
        In one sentence, with the number of the line where there is one.
    """
    text = _text(path)
    lines = text.split("\n", 2)
    if lines[0].split(",")[0].strip().upper() == "LOCATION":
        data, place = _parsed(text, path.name, "EPW")
        return _epw(data, place, path.name)
    if len(lines) > 1 and "Dry-bulb (C)" in lines[1]:
        data, place = _parsed(text, path.name, "TMY3")
        return _tmy3(data, place, path.name)
    raise WeatherFileError(f"{path.name} is neither an EPW file (its first word is LOCATION) nor a TMY3 file")


def _text(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        text = path.read_text(encoding="latin-1")
    except OSError as error:
        raise WeatherFileError(f"{path.name} cannot be read: {error.strerror}") from None
    if "\x00" in text:
        raise WeatherFileError(f"{path.name} is not a text file")
    if not text.strip():
        raise WeatherFileError(f"{path.name} is empty")
    return text.rstrip() + "\n"


def _parsed(text: str, name: str, kind: str) -> tuple[Any, dict[str, Any]]:
    """Return pvlib's table and place of a file of this kind."""
    import pandas as pd
    from pvlib.iotools import read_epw, read_tmy3

    first = text.split("\n", 1)[0].split(",")
    needed = 10 if kind == "EPW" else 7
    if len(first) < needed:
        raise WeatherFileError(f"{name}, line 1: the place needs at least {needed} cells")
    try:
        # The years of a typical year differ by month and do not matter; 2020 has every date.
        return (
            read_epw(io.StringIO(text), coerce_year=2020) if kind == "EPW" else read_tmy3(io.StringIO(text))
        )
    except pd.errors.ParserError as error:
        reason = str(error).removeprefix("Error tokenizing data. C error: ").strip()
        raise WeatherFileError(f"{name} is not a table of cells separated by commas: {reason}") from None
    except KeyError as error:
        raise WeatherFileError(f"{name}, line 2: the column {error.args[0]} is missing") from None
    except (ValueError, TypeError, AttributeError, OverflowError) as error:
        reason = str(error).splitlines()[0]
        raise WeatherFileError(
            f"{name} cannot be read as {kind}: the place in line 1 or a date is not as it must be ({reason})"
        ) from None


def _place(meta: dict[str, Any], name: str) -> tuple[float, float, float, float]:
    """Return latitude, longitude, offset from UTC and elevation."""
    found = []
    for key, what, low, high in _PLACE:
        value = float(meta[key])
        if not low <= value <= high:
            raise WeatherFileError(f"{name}, line 1: the {what} {value:g} is outside {low:g} to {high:g}")
        found.append(value)
    return found[0], found[1], found[2], found[3]


def _columns(data: Any, columns: dict[str, _Column], name: str, head: int) -> tuple[np.ndarray, ...]:
    """Return the columns as numbers, NaN where missing; each out of range is refused with its line."""
    import pandas as pd

    found = []
    for key, (what, low, high, missing) in columns.items():
        if key not in data:
            raise WeatherFileError(f"{name}, line {head}: the column of the {what} is missing")
        cells = data[key]
        numbers = pd.to_numeric(cells, errors="coerce").to_numpy(dtype=float, copy=True)
        blank = cells.isna().to_numpy() | (numbers == missing)
        wrong = ~blank & np.isnan(numbers)
        if wrong.any():
            row = int(wrong.argmax())
            raise WeatherFileError(
                f"{name}, line {head + 1 + row}: the {what} is {str(cells.iloc[row])!r}, not a number"
            )
        numbers[blank] = np.nan
        outside = ~blank & ((numbers < low) | (numbers > high))
        if outside.any():
            row = int(outside.argmax())
            raise WeatherFileError(
                f"{name}, line {head + 1 + row}: the {what} {numbers[row]:g} is outside {low:g} to {high:g}"
            )
        found.append(numbers)
    return tuple(found)


def _kept(leap_day: np.ndarray, name: str, head: int) -> tuple[np.ndarray, tuple[str, ...]]:
    """Return the rows of a year of 8760 hours: 29 February of a leap year is left out."""
    if len(leap_day) == LEAP_HOURS and int(leap_day.sum()) == 24:
        return np.flatnonzero(~leap_day), ("29 February was left out.",)
    if len(leap_day) != HOURS:
        raise WeatherFileError(
            f"{name} has {len(leap_day)} hours after its {head} heading lines; a year of {HOURS} is needed"
        )
    return np.arange(HOURS), ()


def _epw(data: Any, meta: dict[str, Any], name: str) -> WeatherYear:
    point = _place(meta, name)
    leap = ((data["month"] == 2) & (data["day"] == 29)).to_numpy()
    rows, notes = _kept(leap, name, _EPW_HEAD)
    dry, dew, humidity, pressure = (each[rows] for each in _columns(data, _EPW, name, _EPW_HEAD))
    lines = (rows + _EPW_HEAD + 1).tolist()
    notes += _fill(dry, dew, humidity, pressure, point[3], name, lines)
    kind = str(meta["data_type"]).strip()
    source = f"EPW file {name}" + (f" ({kind})" if kind else "")
    place = str(meta["city"]).strip() or name
    return _year(place, str(meta["country"]).strip(), point, (dry, dew, pressure), source, notes)


def _tmy3(data: Any, meta: dict[str, Any], name: str) -> WeatherYear:
    point = _place(meta, name)
    leap = data["Date (MM/DD/YYYY)"].str.startswith("02/29").to_numpy()
    rows, notes = _kept(leap, name, _TMY3_HEAD)
    dry, dew, humidity, pressure = (each[rows] for each in _columns(data, _TMY3, name, _TMY3_HEAD))
    pressure = pressure * 100.0
    lines = (rows + _TMY3_HEAD + 1).tolist()
    notes += _fill(dry, dew, humidity, pressure, point[3], name, lines)
    words = (str(meta["Name"]).strip().strip('"'), str(meta["State"]).strip())
    place = ", ".join(word for word in words if word) or name
    return _year(place, "USA", point, (dry, dew, pressure), f"TMY3 file {name}", notes)


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
