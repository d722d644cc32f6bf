"""What the types of the plan rest on: the base of its entities, and the forms of a value over time."""

from __future__ import annotations

import msgspec

HOURS_PER_YEAR = 8760
HOURS_PER_WEEK = 168
SOURCES = ("coal", "gas", "oil", "nuclear", "hydro", "wind", "solar", "bio", "other")

# A constant, 168 values of a local week, 8 760 values of a UTC year, or the id of a series.
Profile = float | tuple[float, ...] | str


# Pairs of (calendar year, value), see :mod:`greenplanner.plan.paths`.
Path = tuple[tuple[float, float], ...]


class Entity(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Base of all types of the plan: immutable, compared by value, unknown fields refused."""
