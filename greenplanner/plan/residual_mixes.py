"""The residual mix of a market: what is left of its generation after the attributes are sold.

Domestic residual mix as the European issuing bodies have it (AIB; Grexel): for each source,
generation - certificates issued + certificates expired. The pool that is left has the factor emissions
of the untracked pool / untracked energy. The balance with other markets (the European Attribute Mix)
is not part of it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from greenplanner.catalog.store import Catalog
from greenplanner.plan import messages as m
from greenplanner.plan.filling import Origin, from_quantity
from greenplanner.plan.messages import Fault, SentenceError, fault, quoted, shown
from greenplanner.plan.types_base import SOURCES
from greenplanner.plan.types_market import MixRow, ResidualMix

if TYPE_CHECKING:
    from greenplanner.plan.resolve import Resolved
    from greenplanner.plan.types import Site

KINDS = ("fossil", "nuclear", "renewable")
# What a source of the catalog is to ESRS E1-5; what nobody classified counts as fossil.
KIND_OF = {
    **dict.fromkeys(("coal", "gas", "oil", "other"), "fossil"),
    "nuclear": "nuclear",
    **dict.fromkeys(("hydro", "wind", "solar", "bio"), "renewable"),
}
AMOUNTS = ("generation", "issued", "expired")
MOST_KG = 3.0  # the highest factor that a site's residual mix can have (attributes.csv)
FIELDS = ("source", "kind", *AMOUNTS, "kg_per_kwh")
# Generation far below this share of it is rounding, not electricity that is left.
_ROUNDING = 1e-12


class MixPart(msgspec.Struct, frozen=True):
    """One source, calculated: ``left`` = generation - issued + expired, in the unit of the mix."""

    source: str
    kind: str
    generation: float
    issued: float
    expired: float
    left: float
    kg_per_kwh: float
    origin: Origin


class CalculatedMix(msgspec.Struct, frozen=True):
    """The residual mix of a market.

    ``untracked`` is the energy that nobody claims, in the unit of the mix; ``kg_per_kwh`` the factor of
    it, with the range that the factors of the catalog give; ``production_kg_per_kwh`` that of all
    generation. ``shares`` are fossil, nuclear and renewable in what is untracked, 0 to 1.
    """

    parts: tuple[MixPart, ...]
    untracked: float
    kg_per_kwh: float
    low: float | None
    high: float | None
    production_kg_per_kwh: float
    shares: dict[str, float]


def row_kind(row: MixRow) -> str | None:
    """Return whether a row is fossil, nuclear or renewable; None where nothing says so."""
    return row.kind or KIND_OF.get(row.source)


def row_left(row: MixRow) -> float:
    """Return what is left of a source: generation - issued + expired."""
    left = row.generation - row.issued + row.expired
    return 0.0 if abs(left) <= _ROUNDING * max(row.generation, row.issued, row.expired) else left


def problems(rows: Sequence[MixRow]) -> Iterator[tuple[int | None, str, str, dict[str, str]]]:
    """Yield what keeps a mix from being calculated: row, field, template and fields of the sentence.

    The row is None for what concerns all of them.
    """
    names: dict[str, int] = {}
    for place, row in enumerate(rows):
        if row.source in names:
            yield (
                place,
                "source",
                m.MIX_ROW_TWICE,
                {"value": shown(row.source), "row": str(names[row.source] + 1)},
            )
        names.setdefault(row.source, place)
        if row_kind(row) is None:
            yield place, "kind", m.MIX_ROW_KIND, {"value": shown(row.source)}
        if row.kg_per_kwh is None and row.source not in SOURCES:
            yield place, "kg_per_kwh", m.MIX_ROW_FACTOR, {"value": shown(row.source)}
        if row_left(row) < 0:
            amounts = {name: f"{getattr(row, name):.10g}" for name in AMOUNTS}
            yield place, "issued", m.MIX_ROW_SOLD, {"value": shown(row.source), **amounts}
    if not any(row.generation > 0 for row in rows):
        yield None, "", m.MIX_NO_GENERATION, {}
    elif sum(max(row_left(row), 0.0) for row in rows) <= 0:
        yield None, "", m.MIX_NOTHING_LEFT, {}


def calculate(rows: Sequence[MixRow], catalog: Catalog) -> CalculatedMix:
    """Return the residual mix of the rows.

    EF_residual = sum(left x factor) / sum(left), left = generation - issued + expired by source;
    EF_production = sum(generation x factor) / sum(generation).

    Parameters
    ----------
    rows : the sources; energies in one unit, factors in kg/kWh
    catalog : gives the direct factors that are not entered

    Raises
    ------
    SentenceError
        With one sentence that names the row.
    """
    for place, _, template, fields in problems(rows):
        sentence = SentenceError(template, **fields)
        if place is None:
            raise sentence
        raise SentenceError(m.MIX_IN_ROW, sentence, row=str(place + 1))
    parts = []
    for row in rows:
        value, origin = _factor(row, catalog)
        kind = row_kind(row) or ""
        parts.append(
            MixPart(row.source, kind, row.generation, row.issued, row.expired, row_left(row), value, origin)
        )
    untracked = math.fsum(part.left for part in parts)

    def mean(bound: str = "") -> float:
        factors = (part.kg_per_kwh if not bound else getattr(part.origin, bound) for part in parts)
        each = zip(parts, factors, strict=True)
        return (
            math.fsum(part.left * (part.kg_per_kwh if factor is None else factor) for part, factor in each)
            / untracked
        )

    made = math.fsum(part.generation * part.kg_per_kwh for part in parts)
    ranged = any(
        part.left > 0 and bound not in (None, part.kg_per_kwh)
        for part in parts
        for bound in (part.origin.low, part.origin.high)
    )
    return CalculatedMix(
        parts=tuple(parts),
        untracked=untracked,
        kg_per_kwh=mean(),
        low=mean("low") if ranged else None,
        high=mean("high") if ranged else None,
        production_kg_per_kwh=made / math.fsum(part.generation for part in parts),
        shares={
            kind: math.fsum(part.left for part in parts if part.kind == kind) / untracked for kind in KINDS
        },
    )  # fmt: skip


def _factor(row: MixRow, catalog: Catalog) -> tuple[float, Origin]:
    """Return the direct factor of a row and where it comes from."""
    if row.kg_per_kwh is not None:
        return row.kg_per_kwh, Origin("entered")
    quantity = catalog.source(row.source).quantity("direct_kg_per_kwh", "sources")
    assert quantity is not None
    return quantity.value, from_quantity(quantity)


@lru_cache(maxsize=256)
def calculated(mix: ResidualMix, catalog: Catalog) -> CalculatedMix:
    """Return the residual mix of a plan, calculated; raises as :func:`calculate`."""
    return calculate(mix.rows, catalog)


@lru_cache(maxsize=256)
def residual_value(mix: ResidualMix, catalog: Catalog) -> tuple[float, Origin]:
    """Return the residual factor of a site that refers to the mix, and the origin that says so."""
    found = calculated(mix, catalog)
    unit = mix.unit or "GWh"
    source = f"calculated from the residual mix {mix.name or mix.id}"
    emitted = math.fsum(part.left * part.kg_per_kwh for part in found.parts)
    note = (
        f"{emitted:.6g} / {found.untracked:.6g} {unit} that no certificate tracks: generation - issued + "
        "expired, by source"
    )
    if mix.source:
        note = f"{note}. {mix.source}"
    origin = Origin("entered", low=found.low, high=found.high, source=source, year=mix.year, note=note)
    return found.kg_per_kwh, origin


@lru_cache(maxsize=256)
def carbon_free_value(mix: ResidualMix, catalog: Catalog) -> tuple[float, Origin]:
    """Return the carbon-free share of what nobody claims, and the origin that says so."""
    found = calculated(mix, catalog)
    source = f"calculated from the residual mix {mix.name or mix.id}"
    note = "nuclear and renewable share of the untracked electricity, net of attributes sold to others"
    return found.shares["nuclear"] + found.shares["renewable"], Origin(
        "entered", source=source, year=mix.year, note=note
    )


def in_force(resolved: Resolved, site: Site) -> ResidualMix | None:
    """Return the calculated mix behind the residual factor of a site of a resolved plan, else None.

    An entered factor goes before the mix that the site refers to.
    """
    origin = resolved.origins.get(f"sites/{site.id}/residual_kg_per_kwh")
    if site.residual_mix is None or origin is None or origin.kind != "entered" or not origin.source:
        return None
    return next((item for item in resolved.plan.residual_mixes if item.id == site.residual_mix), None)


# -- validation -----------------------------------------------------------------------------------


def mix_sense(path: str, data: Mapping[str, object]) -> Iterator[Fault]:
    """Yield what keeps the mix of a raw member from being calculated; it can be loaded all the same."""
    rows = data.get("rows", ())
    if not isinstance(rows, (list, tuple)):
        return
    try:
        found = msgspec.convert(list(rows), list[MixRow])
    except msgspec.ValidationError:
        return  # its values are told already
    for place, field, template, fields in problems(found):
        where = f"{path}.rows" if place is None else f"{path}.rows[{place}].{field}"
        yield fault(where, template, False, **fields)


def row_problems(value: object) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield what is wrong with raw rows by themselves: suffix, template and fields."""
    from greenplanner.plan.values import near, number_problem, text_problem

    if not isinstance(value, (list, tuple)):
        yield "", m.NOT_LIST, {"value": quoted(value)}
        return
    for place, row in enumerate(value):
        row = msgspec.to_builtins(row) if isinstance(row, MixRow) else row
        at = f"[{place}]"
        if not isinstance(row, dict):
            yield at, m.NOT_OBJECT, {"value": quoted(row)}
            continue
        for name in row:
            if name not in FIELDS:
                hint = near(str(name), FIELDS)
                suffix = f"{at}.{shown(name)}"
                yield (
                    (suffix, m.UNKNOWN_FIELD_NEAR, {"near": hint}) if hint else (suffix, m.UNKNOWN_FIELD, {})
                )
        text = text_problem(row.get("source", ""), required=True)
        if text:
            yield f"{at}.source", text.template, text.fields
        kind = row.get("kind")
        if kind is not None and kind not in KINDS:
            yield f"{at}.kind", m.NOT_CHOICE, {"value": quoted(kind), "choices": ", ".join(KINDS)}
        for name in (*AMOUNTS, "kg_per_kwh"):
            if name in row and not (name == "kg_per_kwh" and row[name] is None):
                wrong = number_problem(row[name], 0.0, MOST_KG if name == "kg_per_kwh" else 1e12)
                if wrong:
                    yield f"{at}.{name}{wrong.suffix}", wrong.template, wrong.fields
