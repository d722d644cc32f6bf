"""Filling one field: the value by the rule of the attribute table, and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import msgspec

from greenplanner.catalog.pedigree import catalog_year, scores_of, spread_of
from greenplanner.catalog.rows import Quantity, Row
from greenplanner.catalog.store import Catalog
from greenplanner.plan.attributes import Attribute, attribute

Kind = Literal["entered", "measured", "catalog", "assumed", "model"]
# Types of fields with a spread, and fields that are exact by nature.
_SPREAD = ("number", "share", "profile")
_EXACT = ("utc_offset_h", "storage_drives", "network_ports")
# Catalog fields in US dollars, which the plan shows in its own currency.
_IN_USD = ("price_usd", "usd_per_kwh", "water_price_usd_per_m3")


class Origin(msgspec.Struct, frozen=True):
    """Where a value comes from, with range and reference where known.

    ``kind`` is entered (by the user), measured (from a recording), catalog (a published or
    cross-checked row), assumed (nobody published it, or the program's default) or model (a result,
    such as the PUE that the cooling model gives).
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
    # Where the range is by pedigree: the squared geometric standard deviation and the scores behind it.
    gsd2: float | None = None
    scores: tuple[int, ...] = ()


class ResolveError(ValueError):
    """The plan cannot be completed; the message names the place."""


ENTERED = Origin("entered")
DEFAULT = Origin("assumed", source="program default", quality="assumed")


class Context(msgspec.Struct, frozen=True):
    """What the fields of an entity may need from the rest of the plan."""

    start_year: int
    last_year: int
    usd_rate: float
    path_rule: str | None = None
    gwp_set: str = "AR6"


def literal(attribute: Attribute) -> Any:
    text = attribute.default
    if attribute.type in ("integer", "year"):
        return int(text)
    if attribute.type == "bool":
        return text == "true"
    if attribute.is_number or attribute.type == "profile":
        return float(text)
    return text


def from_quantity(quantity: Quantity, factor: float = 1.0, note: str = "") -> Origin:
    """Return the origin of a catalog value that was multiplied by ``factor``."""
    return Origin(
        kind="assumed" if quantity.quality == "assumed" else "catalog",
        low=None if quantity.low is None else quantity.low * factor,
        high=None if quantity.high is None else quantity.high * factor,
        table=quantity.table,
        row=quantity.row,
        source=quantity.source,
        year=quantity.year,
        licence=quantity.licence,
        quality=quantity.quality,
        note=" ".join(text for text in (quantity.note, note) if text),
    )


def typed(attribute: Attribute, value: float) -> float | int:
    return round(value) if attribute.type in ("integer", "year") else float(value)


def from_row(
    attribute: Attribute, row: Row | None, table: str, field: str, context: Context | None
) -> tuple[Any, Origin] | None:
    """Return value and origin of a catalog field; None where the catalog has no value."""
    if row is None:
        return None
    value = getattr(row, field)
    if value is None:
        return None
    if isinstance(value, str):
        origin = Origin(
            "assumed" if row.quality == "assumed" else "catalog",
            table=table,
            row=row.id,
            source=row.source,
            year=row.year,
            licence=row.licence,
            quality=row.quality,
        )
        return value, origin
    quantity = row.quantity(field, table)
    assert quantity is not None
    in_usd = field in _IN_USD or row.id in _IN_USD
    factor = context.usd_rate if in_usd and context else 1.0
    return typed(attribute, quantity.value * factor), from_quantity(quantity, factor)


def with_spreads(
    entity: str, values: object, origins: dict[str, Origin], catalog: Catalog
) -> dict[str, Origin]:
    """Return the origins with the interval of the pedigree where a catalog value has no range.

    ``values`` is the resolved site, fleet or other entity; the interval stays inside what the field
    accepts. See :mod:`greenplanner.catalog.pedigree`.
    """
    return {
        path: _with_spread(attribute(entity, path.rsplit("/", 1)[-1]), values, origin, catalog)
        for path, origin in origins.items()
    }


def _with_spread(item: Attribute, values: object, origin: Origin, catalog: Catalog) -> Origin:
    value = getattr(values, item.field)
    known = origin.low is not None and origin.high is not None
    if known or not origin.table or item.type not in _SPREAD or item.field in _EXACT:
        return origin
    if isinstance(value, bool) or not isinstance(value, int | float):
        return origin
    quality: Any = origin.quality or "assumed"
    quantity = Quantity(
        value, None, None, quality, origin.source, origin.year or 0, origin.licence, "", origin.table,
        origin.row,
    )  # fmt: skip
    spread = spread_of(quantity, item.field, catalog)
    low = spread.low if item.minimum is None else max(spread.low, min(item.minimum, value))
    high = spread.high if item.maximum is None else min(spread.high, max(item.maximum, value))
    scores = ", ".join(map(str, spread.scores))
    note = f"Range by pedigree: GSD2 {spread.gsd2:.3g} (scores {scores})."
    return msgspec.structs.replace(
        origin,
        low=low if origin.low is None else origin.low,
        high=high if origin.high is None else origin.high,
        note=f"{origin.note} {note}".strip(),
        gsd2=spread.gsd2,
        scores=spread.scores,
    )


def scores_of_origin(origin: Origin, catalog: Catalog) -> tuple[int, ...]:
    """Return the data quality scores of a value; of a catalog row by its quality and age, else none."""
    if origin.scores or not origin.table or origin.kind not in ("catalog", "assumed"):
        return origin.scores
    quality: Any = origin.quality or "assumed"
    year = origin.year or 0
    quantity = Quantity(0.0, None, None, quality, "", year, "", "", origin.table, origin.row)
    return scores_of(quantity, catalog_year(catalog, year), generic=origin.row == "generic")


def default_value(
    attribute: Attribute,
    sources: Mapping[str, tuple[str, Row | None]],
    catalog: Catalog,
    context: Context | None,
) -> tuple[Any, Origin] | None:
    """Return value and origin of a field that was not entered, by the rule in the attribute table."""
    rule = attribute.default
    if not rule:
        return None
    if rule.startswith("constant:"):
        constant = catalog.constant(rule.removeprefix("constant:"))
        return from_row(attribute, constant, "constants", "value", context)
    if rule.startswith("catalog:"):
        source, field = rule.removeprefix("catalog:").split(".")
        table, row = sources.get(source, ("", None))
        return from_row(attribute, row, table, field, context)
    if rule.startswith("plan:"):
        assert context is not None
        return getattr(context, rule.removeprefix("plan:")), DEFAULT
    return literal(attribute), DEFAULT
