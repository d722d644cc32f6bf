"""Published capacity factors of solar and wind, the yearly means to which hourly shapes are scaled."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal

from greenplanner import resources
from greenplanner.catalog.rows import Row
from greenplanner.catalog.store import _read

FILE = "renewable_shapes.csv"


class Renewable(Row, frozen=True, kw_only=True):
    """Yearly output over rated power of one kind of plant."""

    kind: Literal["solar", "wind"]
    capacity_factor: float
    capacity_factor_low: float
    capacity_factor_high: float


@cache
def renewables() -> Mapping[str, Renewable]:
    """Return the rows by id (read once)."""
    return MappingProxyType(_read(resources.path("catalog"), FILE, Renewable))
