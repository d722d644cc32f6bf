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
        if site.climate and not _same_hours(before.catalog, after.catalog, site.climate):
            path = f"sites/{site.id}/climate"
            rows = [catalog.climates.row(site.climate) for catalog in (before.catalog, after.catalog)]
            olds, news = (_origin(row, "climates") for row in rows)
            yield HallReason(path, entity_name(site), "Hours of the climate", "", _mean(before, site.climate),
                             _mean(after, site.climate), olds, news)  # fmt: skip


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


def _same_hours(old: Catalog, new: Catalog, key: str) -> bool:
    if old.climates is new.climates:
        return True
    try:
        pair = old.climates.statistics(key), new.climates.statistics(key)
    except UnknownIdError:
        return True
    return all(
        np.array_equal(getattr(pair[0], name), getattr(pair[1], name)) for name in pair[0].__struct_fields__
    )


def _mean(resolved: Resolved, key: str) -> str:
    """Return the mean temperatures of a climate in words."""
    found = resolved.catalog.climates.statistics(key)
    return f"mean {found.dry_c.mean():.1f} °C dry, {found.wet_c.mean():.1f} °C wet"


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
