"""A year of weather, as files and the climate tables give it."""

from __future__ import annotations

import msgspec
import numpy as np


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
