"""Cooling systems of the catalog: which parts a system has, and the parameters of its physics."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal

import msgspec
import numpy as np
from numpy.typing import ArrayLike

from greenplanner import resources
from greenplanner.catalog.rows import Row
from greenplanner.catalog.store import CatalogError, UnknownIdError, _read

SYSTEM_FILE = "cooling_systems.csv"
PARAMETER_FILE = "cooling_parameters.csv"
COMMON = "common"

Medium = Literal["air", "liquid"]
Economizer = Literal["none", "air", "indirect", "water"]
Rejection = Literal["tower", "dry", "sea"]


class CoolingSystem(Row, frozen=True, kw_only=True):
    """``cooling_systems.csv``: the parts of one system.

    ``medium`` carries the heat away from the servers; ``economizer`` cools without compressor: outdoor
    air into the hall, indirect evaporative heat exchanger, or the water of the heat rejection;
    ``rejection`` takes the heat of compressor and water economizer; ``adiabatic`` wets the outdoor air.
    ``pue_*`` and ``wue_*`` are what sources say of the technology, not what the model gives.
    """

    group: str
    medium: Medium
    economizer: Economizer
    rejection: Rejection
    adiabatic: bool = False
    compressor: bool = True
    pue_low: float | None = None
    pue_high: float | None = None
    wue_low: float | None = None
    wue_high: float | None = None


class CoolingParameter(Row, frozen=True, kw_only=True):
    """``cooling_parameters.csv``: one parameter of one system, or of all (``common``), with its bounds."""

    system: str
    parameter: str
    value: float
    value_low: float
    value_high: float
    unit: str
    fitted: bool = False


class CoolingSpec(msgspec.Struct, frozen=True):
    """A system with all its parameters, ready for :func:`greenplanner.model.cooling.cooling_hours`."""

    system: CoolingSystem
    values: Mapping[str, float]

    def __getitem__(self, parameter: str) -> float:
        """Return a parameter by name."""
        return self.values[parameter]


class CoolingError(ValueError):
    """A parameter of a cooling system cannot be; the message is one sentence."""


class Cooling:
    """The cooling tables of one catalog folder, with the user's own ones after them; read-only."""

    def __init__(self, folder: Path, systems: Sequence[Path] = (), parameters: Sequence[Path] = ()) -> None:
        known = _read(folder, SYSTEM_FILE, CoolingSystem)
        rows = _read(folder, PARAMETER_FILE, CoolingParameter)
        for path in systems:
            known |= _read(path.parent, path.name, CoolingSystem)
        for path in parameters:
            rows |= _read(path.parent, path.name, CoolingParameter)
        self.systems: Mapping[str, CoolingSystem] = MappingProxyType(known)
        self._rows: dict[str, dict[str, CoolingParameter]] = {COMMON: {}}
        for row in rows.values():
            if row.system != COMMON and row.system not in self.systems:
                raise CatalogError(f"{PARAMETER_FILE}: {row.id} belongs to no cooling system")
            if not row.value_low <= row.value <= row.value_high:
                raise CatalogError(f"{PARAMETER_FILE}: {row.id} is outside its own range")
            self._rows.setdefault(row.system, {})[row.parameter] = row
        for system, own in self._rows.items():
            unknown = own.keys() - self._rows[COMMON].keys()
            if unknown:
                raise CatalogError(
                    f"{PARAMETER_FILE}: {system} has a parameter {min(unknown)} that common lacks"
                )

    def system(self, key: str) -> CoolingSystem:
        """Return a system by id."""
        if key not in self.systems:
            raise UnknownIdError(f"the catalog has no cooling system {key!r}")
        return self.systems[key]

    def parameters(self, key: str) -> dict[str, CoolingParameter]:
        """Return all parameters of a system, its own before the common ones."""
        self.system(key)
        return self._rows[COMMON] | self._rows.get(key, {})

    def spec(self, key: str, **overrides: float) -> CoolingSpec:
        """Return a system ready to compute; an override outside the common bounds is a CoolingError."""
        rows = self.parameters(key)
        values = {name: row.value for name, row in rows.items()}
        for name, value in overrides.items():
            if name not in rows:
                raise CoolingError(f"{key}: there is no parameter {name!r}")
            bounds = self._rows[COMMON][name]
            if not bounds.value_low <= value <= bounds.value_high:
                raise CoolingError(
                    f"{key}: {name} {value:g} is outside {bounds.value_low:g} to {bounds.value_high:g}"
                    f" {bounds.unit}"
                )
            values[name] = float(value)
        return CoolingSpec(self.systems[key], MappingProxyType(values))


def liquid_share(kw_per_rack: ArrayLike) -> np.ndarray:
    """Return the share of a rack's heat that cold plates take, by its density. Assumed, no source.

    Straight lines through 20 kW: 0, 40 kW: 0.70, 80 kW: 0.80, 130 kW: 0.87 (memory, drives and power
    supplies stay with the air).
    """
    return np.interp(np.asarray(kw_per_rack, dtype=float), [20.0, 40.0, 80.0, 130.0], [0.0, 0.70, 0.80, 0.87])


@cache
def default_cooling() -> Cooling:
    """Return the cooling systems that the program ships (read once)."""
    return Cooling(resources.path("catalog"))
