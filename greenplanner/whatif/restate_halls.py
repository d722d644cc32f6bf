"""Reasons of a restatement that are no field of the plan: hours of a climate, parameters, standards."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import msgspec
import numpy as np

from greenplanner.catalog.standards import StandardValue
from greenplanner.catalog.store import Catalog, UnknownIdError
from greenplanner.model.site_hours import has_hours
from greenplanner.plan.filling import Origin
from greenplanner.plan.resolve import Resolved, entity_name


class HallReason(NamedTuple):
    """What a site takes from the tables of climates and cooling, before and after."""

    path: str
    name: str
    label: str
    unit: str
    old: object
    new: object
    old_origin: Origin | None
    new_origin: Origin | None


def hall_reasons(before: Resolved, after: Resolved) -> Iterator[HallReason]:
    """Yield what differs in the hours and parameters of the sites whose cooling is modeled."""
    for site in after.plan.sites:
        if not has_hours(site):
            continue
        for field, key in (("cooling", site.cooling), ("liquid_cooling", site.liquid_cooling)):
            if key:
                yield from _parameters(before.catalog, after.catalog, f"sites/{site.id}/{field}",
                                       entity_name(site), key)  # fmt: skip
        if site.climate:
            yield from _hours(before.catalog, after.catalog, f"sites/{site.id}/climate",
                              entity_name(site), site.climate)  # fmt: skip


def _origin(row: msgspec.Struct, table: str) -> Origin:
    quality = row.quality  # type: ignore[attr-defined]
    return Origin(
        "assumed" if quality == "assumed" else "catalog",
        table=table,
        row=row.id,  # type: ignore[attr-defined]
        source=row.source,  # type: ignore[attr-defined]
        year=row.year,  # type: ignore[attr-defined]
    )


def _parameters(old: Catalog, new: Catalog, path: str, name: str, key: str) -> Iterator[HallReason]:
    try:
        first, second = old.cooling.parameters(key), new.cooling.parameters(key)
    except UnknownIdError:
        return
    for parameter, row in second.items():
        was = first.get(parameter)
        if was is None or was.value != row.value:
            yield HallReason(
                path,
                name,
                row.name,
                row.unit,
                None if was is None else was.value,
                row.value,
                None if was is None else _origin(was, "cooling_parameters"),
                _origin(row, "cooling_parameters"),
            )


def _hours(old: Catalog, new: Catalog, path: str, name: str, key: str) -> Iterator[HallReason]:
    """Yield the mean temperatures of a climate whose hours differ; both where only their course does."""
    if old.climates is new.climates:
        return
    try:
        first, second = old.climates.statistics(key), new.climates.statistics(key)
    except UnknownIdError:
        return
    fields = first.__struct_fields__
    if all(np.array_equal(getattr(first, field), getattr(second, field)) for field in fields):
        return
    olds, news = (_origin(catalog.climates.row(key), "climates") for catalog in (old, new))
    found = [
        (label, float(getattr(first, field).mean()), float(getattr(second, field).mean()))
        for label, field in (("Climate: mean dry bulb", "dry_c"), ("Climate: mean wet bulb", "wet_c"))
    ]
    moved = [each for each in found if each[1] != each[2]]
    for label, was, now in moved or found:
        yield HallReason(path, name, label, "°C", round(was, 3), round(now, 3), olds, news)


def standard_reasons(before: Resolved, after: Resolved) -> Iterator[HallReason]:
    """Yield the numbers of standards that differ: they move indicators and no figure of the inventory."""
    old, new = (each.catalog.tables["standards"] for each in (before, after))
    for key, row in new.items():
        was = old.get(key)
        assert isinstance(row, StandardValue)
        if was is row or not isinstance(was, StandardValue) or was.value == row.value:
            continue
        olds, news = (_origin(each, "standards") for each in (was, row))
        path = f"standards/{key}"
        yield HallReason(path, row.standard, row.name, row.unit, was.value, row.value, olds, news)
