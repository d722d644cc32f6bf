"""The evidence table of the levers: what was published, and how sure it is.

It informs the reader; figures come from the parameters of the levers, never from here.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from typing import Literal

import msgspec

from greenplanner import resources


class Evidence(msgspec.Struct, frozen=True):
    """One published or estimated effect. Values are in ``unit``, above zero a reduction.

    ``direction`` other than reduction (increase, risk, share) says otherwise. ``quality`` is
    assumed where the central value or the whole row is an estimate; ``support`` says what the row
    rests on: a dataset, the paper's text, a quote by others, memory.
    """

    id: str
    levers: tuple[str, ...]
    title: str
    metric: str
    low: float | None
    central: float | None
    high: float | None
    unit: str
    direction: str
    condition: str
    side_effect: str
    source: str
    year: int
    licence: str
    quality: Literal["published", "cross-checked", "assumed"]
    support: str
    note: str
    range_quality: Literal["published", "assumed", ""]


FILES = ("lever_evidence.csv", "lever_evidence_odbl.csv")


def _rows() -> Iterator[dict[str, str]]:
    for name in FILES:
        with resources.path(f"catalog/{name}").open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)


def _number(text: str) -> float | None:
    return float(text) if text else None


@cache
def evidence() -> tuple[Evidence, ...]:
    """Return all rows in the order of the files."""
    return tuple(
        Evidence(
            id=row["id"],
            levers=tuple(row["levers"].split("|")),
            title=row["name"],
            metric=row["metric"],
            low=_number(row["low"]),
            central=_number(row["central"]),
            high=_number(row["high"]),
            unit=row["unit"],
            direction=row["direction"],
            condition=row["condition"],
            side_effect=row["side_effect"],
            source=row["source"],
            year=int(row["year"]),
            licence=row["licence"],
            quality=row["quality"],  # type: ignore[arg-type]
            support=row["support"],
            note=row["note"],
            range_quality=row["range_quality"],  # type: ignore[arg-type]
        )
        for row in _rows()
    )


@cache
def evidence_of(lever: str) -> tuple[Evidence, ...]:
    """Return the rows on one lever, published ones first."""
    found = [row for row in evidence() if lever in row.levers]
    return tuple(sorted(found, key=lambda row: row.quality == "assumed"))
