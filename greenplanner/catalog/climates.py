"""Climates of the catalog: a row per place, and 12 x 24 means with the spread of daily means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType

import msgspec
import numpy as np

from greenplanner import resources
from greenplanner.catalog.rows import Row
from greenplanner.catalog.store import CatalogError, UnknownIdError, _lines, _read

CLIMATE_FILE = "climates.csv"
HOURS_FILE = "climate_hours.csv"
SPREAD = ("dry_sd", "dry_lag1", "wet_sd", "wet_lag1", "correlation")
HOUR_COLUMNS = (
    "id",
    "month",
    *SPREAD,
    *(f"dry_h{hour:02d}" for hour in range(24)),
    *(f"wet_h{hour:02d}" for hour in range(24)),
)
MONTHS = 12


class Climate(Row, frozen=True, kw_only=True):
    """``climates.csv``: one place. Times are local standard time, ``utc_offset_h`` ahead of UTC."""

    country: str
    ashrae_zone: str
    metro: bool = True
    lat: float
    lon: float
    elevation_m: float
    utc_offset_h: float
    years: str = ""


class ClimateStatistics(msgspec.Struct, frozen=True):
    """What the hours are made from. ``dry_c`` and ``wet_c`` are (12, 24), the others (12,).

    ``*_sd`` is the standard deviation of daily means within the month in K, ``*_lag1`` their
    correlation from one day to the next, ``correlation`` that of dry and wet on one day.
    """

    dry_c: np.ndarray
    wet_c: np.ndarray
    dry_sd: np.ndarray
    dry_lag1: np.ndarray
    wet_sd: np.ndarray
    wet_lag1: np.ndarray
    correlation: np.ndarray


class Climates:
    """The climate tables of one catalog folder, with the user's own ones after them; read-only.

    Hours of a place that has no row yet are kept until its row is added too.
    """

    def __init__(self, folder: Path, places: Sequence[Path] = (), hours: Sequence[Path] = ()) -> None:
        known = _read(folder, CLIMATE_FILE, Climate)
        self._statistics = read_hours(folder / HOURS_FILE)
        missing = known.keys() ^ self._statistics.keys()
        if missing:
            raise CatalogError(f"{HOURS_FILE}: {min(missing)} is in one of the two climate tables only")
        for path in hours:
            self._statistics |= read_hours(path)
        for path in places:
            known |= _read(path.parent, path.name, Climate)
        bare = known.keys() - self._statistics.keys()
        if bare:
            raise CatalogError(
                f"the climate {min(bare)} has no hours: first add a table with the columns of {HOURS_FILE}"
            )
        self.rows: Mapping[str, Climate] = MappingProxyType(known)

    def hours_known(self, key: str) -> bool:
        """Return whether the hours of a place are there."""
        return key in self._statistics

    def row(self, key: str) -> Climate:
        """Return a place by id."""
        if key not in self.rows:
            raise UnknownIdError(f"the catalog has no climate {key!r}")
        return self.rows[key]

    def statistics(self, key: str) -> ClimateStatistics:
        """Return the statistics of a place by id."""
        self.row(key)
        return self._statistics[key]

    def nearest(self, lat: float, lon: float) -> tuple[Climate, float]:
        """Return the place nearest to a point and its distance in km (great circle)."""
        point = np.radians([lat, lon])
        places = list(self.rows.values())
        table = np.radians([[place.lat, place.lon] for place in places])
        half = (table - point) / 2
        chord = np.sin(half[:, 0]) ** 2 + np.cos(point[0]) * np.cos(table[:, 0]) * np.sin(half[:, 1]) ** 2
        distance = 2 * 6371.0 * np.arcsin(np.sqrt(np.clip(chord, 0, 1)))
        best = int(distance.argmin())
        return places[best], float(distance[best])


def read_hours(path: Path) -> dict[str, ClimateStatistics]:
    """Return the statistics of a table with the columns of ``climate_hours.csv``, by place.

    Raises :class:`CatalogError` in one sentence with the line or the place.
    """
    tables: dict[str, np.ndarray] = {}
    for number, record in _lines(path):
        try:
            month = int(record["month"])
            if not 1 <= month <= MONTHS:
                raise ValueError(f"there is no month {month}")
            table = tables.setdefault(record["id"], np.full((MONTHS, len(HOUR_COLUMNS) - 2), np.nan))
            table[month - 1] = [float(record[name]) for name in HOUR_COLUMNS[2:]]
        except KeyError as error:
            raise CatalogError(f"{path.name}, line {number}: the column {error} is missing") from None
        except ValueError as error:
            raise CatalogError(f"{path.name}, line {number}: {error}") from None
    return {key: _checked(key, table, path.name) for key, table in tables.items()}


def _checked(key: str, table: np.ndarray, name: str) -> ClimateStatistics:
    """Return the statistics of one place, or say what is wrong with them."""
    if not np.isfinite(table).all():
        raise CatalogError(f"{name}: the climate {key} lacks months")
    spread, dry, wet = table[:, :5].T, table[:, 5:29], table[:, 29:]
    if (wet > dry + 1e-9).any():
        raise CatalogError(f"{name}: in {key} the wet bulb is above the dry bulb")
    if (spread[[0, 2]] < 0).any() or (np.abs(spread[[1, 3, 4]]) > 1).any():
        raise CatalogError(f"{name}: in {key} a spread is negative or a correlation beyond 1")
    table.flags.writeable = False
    return ClimateStatistics(dry, wet, *spread)


@cache
def default_climates() -> Climates:
    """Return the climates that the program ships (read once)."""
    return Climates(resources.path("catalog"))
