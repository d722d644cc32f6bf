"""Ranges where a source gives none: the pedigree matrix.

GHG Protocol, Quantitative Uncertainty Guidance (pedigree of ecoinvent 2): five indicators scored 1
(best) to 5 give factors U_i, with a basic factor U_b of the kind of quantity, and

    GSD^2 = exp( sqrt( sum_i ln(U_i)^2 + ln(U_b)^2 ) ),  95 % interval [m / GSD^2, m x GSD^2].

How a row's quality and age become scores is a rule of this program, stated in :func:`scores_of`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from greenplanner.catalog.rows import Quantity, Row

if TYPE_CHECKING:
    from greenplanner.catalog.store import Catalog

INDICATORS = ("reliability", "completeness", "temporal", "geographical", "technological")
# Oldest age in years for each temporal score (ecoinvent 2: 3, 6, 10, 15 years).
_AGES = (3, 6, 10, 15)
_RELIABILITY = {"cross-checked": 1, "published": 2, "assumed": 4}
# Statistics of a market or a data sheet are complete; other figures stand for a part.
_COMPLETENESS = 2
_KINDS = {
    "regions": "electricity",
    "residuals": "electricity",
    "losses": "electricity",
    "sources": "electricity",
    "prices": "price",
    "currencies": "price",
}
_FIELD_KINDS = (("water", "water"), ("embodied", "embodied"), ("price", "price"), ("usd", "price"))
_ENTERED_KINDS = (("per_kwh", "electricity"), ("td_loss", "electricity"), ("_w", "power"), ("_kw", "power"))


class PedigreeFactor(Row, frozen=True, kw_only=True):
    """``pedigree.csv``: the factor of one score of one indicator, or of a kind (indicator "basic")."""

    indicator: str
    score: int
    factor: float


class Spread(msgspec.Struct, frozen=True):
    """An interval with the scores behind it; ``gsd2`` is the squared geometric standard deviation."""

    low: float
    high: float
    gsd2: float
    scores: tuple[int, ...]


def gsd_squared(factors: Mapping[str, float] | list[float], basic: float) -> float:
    """Return GSD^2 of the factors U_i of the indicators and the basic factor U_b.

    Raises ValueError where a factor is below 1: a factor of uncertainty never narrows.
    """
    values = list(factors.values()) if isinstance(factors, Mapping) else list(factors)
    if min([*values, basic]) < 1:
        raise ValueError("a factor of uncertainty is at least 1")
    return math.exp(math.sqrt(sum(math.log(value) ** 2 for value in (*values, basic))))


def scores_of(quantity: Quantity, this_year: int, generic: bool = False) -> tuple[int, ...]:
    """Return the scores of a catalog value, in the order of :data:`INDICATORS`.

    Reliability follows the quality of the row, the temporal score its age; the region or device is the
    one asked for (score 1), unless the row is a generic one (technological score 4).
    """
    age = max(this_year - quantity.year, 0)
    temporal = 1 + sum(age > limit for limit in _AGES)
    return _RELIABILITY[quantity.quality], _COMPLETENESS, temporal, 1, 4 if generic else 1


def kind_of(table: str, field: str) -> str:
    """Return the kind whose basic factor applies; without a table the name of the field tells it."""
    for word, kind in _FIELD_KINDS:
        if word in field:
            return kind
    if not table:
        return next((kind for word, kind in _ENTERED_KINDS if word in field), "other")
    return _KINDS.get(table, "power" if table in ("accelerators", "servers", "cpus") else "other")


def spread_of(quantity: Quantity, field: str, catalog: Catalog) -> Spread:
    """Return the 95 % interval of a catalog value by its pedigree."""
    scores = scores_of(quantity, catalog_year(catalog, quantity.year), generic=quantity.row == "generic")
    gsd2 = gsd_squared_of(scores, kind_of(quantity.table, field), catalog)
    return Spread(quantity.value / gsd2, quantity.value * gsd2, gsd2, scores)


def catalog_year(catalog: Catalog, otherwise: int) -> int:
    """Return the year of a catalog, from which the age of its rows counts."""
    head = catalog.base_version.split(".")[0]
    return int(head) if head.isdigit() else otherwise


def factors_of(scores: Sequence[int], kind: str, catalog: Catalog) -> tuple[list[float], float]:
    """Return the factors U_i of five scores, in the order of :data:`INDICATORS`, and U_b of a kind."""
    table = catalog.tables["pedigree"]

    def factor(key: str) -> float:
        row = table[key]
        assert isinstance(row, PedigreeFactor)
        return row.factor

    found = [factor(f"{name}-{score}") for name, score in zip(INDICATORS, scores, strict=True)]
    return found, factor(f"basic-{kind}")


def gsd_squared_of(scores: Sequence[int], kind: str, catalog: Catalog) -> float:
    """Return GSD^2 of five scores for a kind of quantity, see :func:`kind_of`."""
    found, basic = factors_of(scores, kind, catalog)
    return gsd_squared(found, basic)
