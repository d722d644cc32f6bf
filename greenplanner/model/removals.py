"""Removals by own operations and the value chain: tonnes by year, apart from all totals (ESRS E1-7)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from greenplanner.plan.types import Removal

ORIGINS = ("own operations", "upstream value chain", "downstream value chain")


def active_years(item: Removal, years: Iterable[int]) -> int:
    """Return in how many of the calendar years a removal takes place."""
    return sum(1 for year in years if (item.first_year or year) <= year <= (item.last_year or year))


def removed_t(items: Iterable[Removal], years: Iterable[int], origin: str | None = None) -> float:
    """Return tonnes removed and stored in the calendar years; of one origin, or of all."""
    known = list(years)
    return math.fsum(
        (item.t_per_year or 0.0) * active_years(item, known)
        for item in items
        if origin is None or (item.origin or ORIGINS[0]) == origin
    )


def reversed_t(items: Iterable[Removal], years: Iterable[int]) -> float:
    """Return tonnes that were lost again in the calendar years; they are never netted here."""
    known = list(years)
    return math.fsum((item.reversed_t_per_year or 0.0) * active_years(item, known) for item in items)


def by_word(
    items: Iterable[Removal], years: Iterable[int], word: Callable[[Removal], str | None]
) -> dict[str, float]:
    """Return tonnes removed by activity, storage or another word; an empty word is a dash."""
    known = list(years)
    found: dict[str, float] = {}
    for item in items:
        tonnes = removed_t((item,), known)
        if tonnes > 0:
            name = (word(item) or "").strip() or "-"
            found[name] = found.get(name, 0.0) + tonnes
    return found
