"""Types of the plan that reports ask for beside the fleets; none of them acts on a total."""

from __future__ import annotations

from typing import Literal

from greenplanner.plan.types_base import Entity


class Reservation(Entity, frozen=True):
    """Accelerators of a fleet that a piece of software reserves: its SCI (ISO/IEC 21031:2024)."""

    id: str
    name: str | None = None
    fleet: str | None = None
    reserved: float | None = None
    hours_per_year: float | None = None
    unit: str | None = None
    units_per_year: float | None = None
    kwh_per_year: float | None = None
    first_year: int | None = None
    last_year: int | None = None
    notes: str | None = None


class CpuServer(Entity, frozen=True):
    """Servers without accelerators in a hall, for ITEEsv and ITEUsv (ISO/IEC 30134-4 and -5)."""

    id: str
    name: str | None = None
    site: str | None = None
    count: int | None = None
    performance: float | None = None
    peak_kw: float | None = None
    cpu_utilization: float | None = None
    benchmark: str | None = None
    notes: str | None = None


class Removal(Entity, frozen=True):
    """Greenhouse gas removed and stored by the organization or its value chain (ESRS E1-7, para 58)."""

    id: str
    name: str | None = None
    origin: Literal["own operations", "upstream value chain", "downstream value chain"] | None = None
    activity: str | None = None
    kind: Literal["biogenic", "technological", "hybrid"] | None = None
    storage: Literal["biosphere", "products", "geological", "mineral"] | None = None
    t_per_year: float | None = None
    reversed_t_per_year: float | None = None
    reversal_risk: str | None = None
    methodology: str | None = None
    first_year: int | None = None
    last_year: int | None = None
    evidence: str | None = None
    notes: str | None = None
