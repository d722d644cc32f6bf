"""Filling a plan from the catalog: the complete plan and the origin of each of its values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec

from greenplanner.catalog.store import Catalog
from greenplanner.plan.types import Plan

Kind = Literal["entered", "measured", "catalog", "assumed"]


class Origin(msgspec.Struct, frozen=True):
    """Where a value comes from, with range and reference where known.

    ``kind`` is entered (by the user), measured (from a recording), catalog (a published or
    cross-checked row) or assumed (nobody published it, or the program's default).
    """

    kind: Kind
    low: float | None = None
    high: float | None = None
    table: str = ""
    row: str = ""
    source: str = ""
    year: int | None = None
    licence: str = ""
    quality: str = ""
    note: str = ""


class Resolved(msgspec.Struct, frozen=True):
    """The complete plan (every field that has a default is filled) with origins by path.

    Paths are ``plan/<field>`` and ``<list>/<id>/<field>``.
    """

    plan: Plan
    origins: Mapping[str, Origin]
    catalog: Catalog
    method: str


def resolve(plan: Plan, catalog: Catalog | None = None) -> Resolved:
    """Fill the plan from the catalog (the shipped one where None)."""
    raise NotImplementedError
