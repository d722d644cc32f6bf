"""The residual mix of a market as the plan holds it: what was generated, certified and left to expire."""

from __future__ import annotations

from typing import Literal

from greenplanner.plan.types_base import Entity


class MixRow(Entity, frozen=True):
    """One source of a market in one year; the three energies in the unit of the mix.

    ``source`` is a source of the catalog (``coal`` ... ``other``) or a name of one's own, which needs
    ``kind`` and ``kg_per_kwh``. ``kg_per_kwh`` is the direct factor, None for that of the catalog.
    """

    source: str
    kind: Literal["fossil", "nuclear", "renewable"] | None = None
    generation: float = 0.0
    issued: float = 0.0
    expired: float = 0.0
    kg_per_kwh: float | None = None


class ResidualMix(Entity, frozen=True):
    """The domestic residual mix of a market in a year, calculated from its rows."""

    id: str
    name: str | None = None
    year: int | None = None
    unit: Literal["MWh", "GWh", "TWh"] | None = None
    source: str | None = None
    rows: tuple[MixRow, ...] = ()
    notes: str | None = None
