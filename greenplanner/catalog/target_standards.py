"""Targets as standards, laws and pledges set them: parameters with the dates between which they hold."""

from __future__ import annotations

from typing import Literal

from greenplanner.catalog.rows import Row
from greenplanner.catalog.store import Catalog

TARGET_FILE = "target_standards.csv"


class TargetStandard(Row, frozen=True, kw_only=True):
    """``target_standards.csv``: what a target of this kind takes where the user enters nothing.

    ``measure`` and ``path`` are choices of a target, shares 0 to 1, ``limit`` in the unit of the measure
    (percent as 90 for 90 %). ``in_force_from`` and ``in_force_to`` are dates as year-month-day, empty where
    open or not known. ``group`` is where the window offers the row.
    """

    group: Literal["SBTi", "law", "pledge", "own"]
    measure: str
    path: str
    target_year: int | None = None
    reduction: float | None = None
    limit: float | None = None
    rate_per_year: float | None = None
    minimum_rate: float | None = None
    residual_share: float | None = None
    net_zero_year: int | None = None
    in_force_from: str = ""
    in_force_to: str = ""


def target_standards(catalog: Catalog) -> tuple[TargetStandard, ...]:
    """Return the rows in the order of the table."""
    rows = catalog.tables["target_standards"].values()
    return tuple(row for row in rows if isinstance(row, TargetStandard))
