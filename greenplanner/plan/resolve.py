"""Filling a plan from the catalog: the complete plan and the origin of each of its values."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Literal

import msgspec
import numpy as np

import greenplanner
from greenplanner.catalog.rows import Quantity, Region, Row
from greenplanner.catalog.store import FLAT, WORLD, Catalog, UnknownIdError, default_catalog
from greenplanner.plan.attributes import Attribute, of_entity
from greenplanner.plan.gensets import genset_tests
from greenplanner.plan.types import SOURCES, Contract, Credit, Entity, Fleet, Plan, Series, Site

Kind = Literal["entered", "measured", "catalog", "assumed"]
GENERIC = "generic"
# Catalog fields in US dollars, which the plan shows in its own currency.
_IN_USD = ("price_usd", "usd_per_kwh", "water_price_usd_per_m3")


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


class ResolveError(ValueError):
    """The plan cannot be completed; the message names the place."""


ENTERED = Origin("entered")
_DEFAULT = Origin("assumed", source="program default", quality="assumed")


class _Context(msgspec.Struct, frozen=True):
    """What the fields of an entity may need from the rest of the plan."""

    start_year: int
    last_year: int
    usd_rate: float


def resolve(plan: Plan, catalog: Catalog | None = None) -> Resolved:
    """Fill the plan from the catalog.

    Parameters
    ----------
    plan : Plan
        The plan as entered.
    catalog : Catalog, optional
        The shipped one where None.

    Raises
    ------
    ResolveError
        When a value names a catalog row or a series that is not there.
    """
    catalog = catalog or default_catalog()
    origins: dict[str, Origin] = {}
    filled = _fill_plan(plan, catalog, origins)
    start = filled.start_year or 0
    context = _Context(start, start + (filled.years or 1) - 1, filled.usd_rate or 1.0)
    series = {item.id: item for item in plan.series}

    sites = []
    for site in plan.sites:
        try:
            done, found = _site(site, catalog, context, series)
        except UnknownIdError as error:
            raise ResolveError(f"sites/{site.id}: {error}") from None
        sites.append(done)
        origins.update(found)
    fleets = []
    known = {site.id for site in plan.sites}
    for fleet in plan.fleets:
        if fleet.site not in known:
            raise ResolveError(f"fleets/{fleet.id}/site: the plan has no site {fleet.site!r}")
        try:
            result, found = _fleet(fleet, catalog, context)
        except UnknownIdError as error:
            raise ResolveError(f"fleets/{fleet.id}: {error}") from None
        fleets.append(result)
        origins.update(found)
    contracts = [_simple(item, "contracts", catalog, context, origins) for item in plan.contracts]
    ledger = [_simple(item, "credits", catalog, context, origins) for item in plan.credits]
    complete = msgspec.structs.replace(
        filled,
        sites=tuple(sites),
        fleets=tuple(fleets),
        contracts=tuple(contracts),
        credits=tuple(ledger),
    )
    return Resolved(complete, origins, catalog, greenplanner.METHOD_VERSION)


# -- one field ---------------------------------------------------------------------------------


def _literal(attribute: Attribute) -> Any:
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


def _typed(attribute: Attribute, value: float) -> float | int:
    return round(value) if attribute.type in ("integer", "year") else float(value)


def _from_row(
    attribute: Attribute, row: Row | None, table: str, field: str, context: _Context | None
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
    return _typed(attribute, quantity.value * factor), from_quantity(quantity, factor)


def _default(
    attribute: Attribute,
    sources: Mapping[str, tuple[str, Row | None]],
    catalog: Catalog,
    context: _Context | None,
) -> tuple[Any, Origin] | None:
    """Return value and origin of a field that was not entered, by the rule in the attribute table."""
    rule = attribute.default
    if not rule:
        return None
    if rule.startswith("constant:"):
        constant = catalog.constant(rule.removeprefix("constant:"))
        return _from_row(attribute, constant, "constants", "value", context)
    if rule.startswith("catalog:"):
        source, field = rule.removeprefix("catalog:").split(".")
        table, row = sources.get(source, ("", None))
        return _from_row(attribute, row, table, field, context)
    if rule.startswith("plan:"):
        assert context is not None
        return getattr(context, rule.removeprefix("plan:")), _DEFAULT
    return _literal(attribute), _DEFAULT


# -- the plan itself ---------------------------------------------------------------------------


def _fill_plan(plan: Plan, catalog: Catalog, origins: dict[str, Origin]) -> Plan:
    currency = plan.currency or "USD"
    sources = {"currency": ("currencies", catalog.tables["currencies"].get(currency))}
    changes: dict[str, Any] = {}
    for attribute in of_entity("plan"):
        path = f"plan/{attribute.field}"
        if getattr(plan, attribute.field) is not None:
            origins[path] = ENTERED
            continue
        filled = _default(attribute, sources, catalog, None)
        if filled is None and attribute.field == "usd_rate":
            note = f"no exchange rate is known for {currency}; enter one"
            filled = 1.0, Origin("assumed", source="program default", quality="assumed", note=note)
        if filled is not None:
            changes[attribute.field], origins[path] = filled
    return msgspec.structs.replace(plan, **changes)


# -- sites -------------------------------------------------------------------------------------


# Arrays of the series in use, by identity: hashing 8 760 values each time would cost more than
# making the array. The entry holds the series, so that the id cannot become another object's.
_ARRAYS: dict[int, tuple[Series, np.ndarray]] = {}


def series_array(series: Series) -> np.ndarray:
    """Return the values of a series as a read-only array (8760,)."""
    found = _ARRAYS.get(id(series))
    if found is not None:
        return found[1]
    array = np.asarray(series.values, dtype=float)
    array.flags.writeable = False
    if len(_ARRAYS) >= 512:
        _ARRAYS.clear()
    _ARRAYS[id(series)] = (series, array)
    return array


def mix_factors(mix: Mapping[str, float], catalog: Catalog) -> dict[str, tuple[float, float, float]]:
    """Return factors of a generation mix as (value, low, high), in kg/kWh and L/kWh.

    ``direct`` = sum of share x direct factor; ``upstream`` = sum of share x (life cycle - direct);
    ``water`` = sum of share x water factor. Shares are 0 to 1.
    """
    direct, upstream, water = np.zeros(3), np.zeros(3), np.zeros(3)
    for name in SOURCES:
        share = mix.get(name, 0.0)
        if not share:
            continue
        row = catalog.source(name)
        own = _triple(row.direct_kg_per_kwh, row.direct_kg_per_kwh_low, row.direct_kg_per_kwh_high)
        life = _triple(row.lifecycle_kg_per_kwh, row.lifecycle_kg_per_kwh_low, row.lifecycle_kg_per_kwh_high)
        direct += share * own
        upstream += share * np.maximum(life - own, 0.0)
        if row.water_l_per_kwh is not None:
            water += share * _triple(row.water_l_per_kwh, row.water_l_per_kwh_low, row.water_l_per_kwh_high)
    return {
        name: (float(array[0]), float(array[1]), float(array[2]))
        for name, array in (("direct", direct), ("upstream", upstream), ("water", water))
    }


def _triple(value: float, low: float | None, high: float | None) -> np.ndarray:
    return np.array([value, value if low is None else low, value if high is None else high])


def _site(
    site: Site, catalog: Catalog, context: _Context, series: Mapping[str, Series]
) -> tuple[Site, dict[str, Origin]]:
    if site.mix is None and site.grid_series is None:
        return _plain_site(site, catalog, context)
    return _fill_site(site, catalog, context, series)


@lru_cache(maxsize=2048)
def _plain_site(site: Site, catalog: Catalog, context: _Context) -> tuple[Site, dict[str, Origin]]:
    return _fill_site(site, catalog, context, {})


def _fill_site(
    site: Site, catalog: Catalog, context: _Context, series: Mapping[str, Series]
) -> tuple[Site, dict[str, Origin]]:
    key = site.region or WORLD
    region = catalog.region(key)
    sources: dict[str, tuple[str, Row | None]] = {
        "region": ("regions", region),
        "residual": ("residuals", catalog.for_region("residuals", site.region)),
        "loss": ("losses", catalog.for_region("losses", site.region, world=True)),
        "price": ("prices", catalog.for_region("prices", site.region, world=True)),
        "climate": ("climates", catalog.climate_of(site.region)),
        "solar": ("renewables", catalog.tables["renewables"].get("solar-world")),
        "wind": ("renewables", catalog.tables["renewables"].get("wind-onshore-new")),
    }
    # The cooling model gives PUE and WUE unless they are entered.
    climate = site.climate or catalog.climate_of(site.region)
    modeled = ("pue", "wue_l_per_kwh") if site.cooling and climate and site.pue_monthly is None else ()
    special = _special_site_values(site, catalog, series)
    changes: dict[str, Any] = {}
    origins: dict[str, Origin] = {}
    for attribute in of_entity("sites"):
        path = f"sites/{site.id}/{attribute.field}"
        if getattr(site, attribute.field) is not None:
            origins[path] = ENTERED
            continue
        if attribute.field in modeled and site.pue is None:
            continue
        filled = special.get(attribute.field) or _default(attribute, sources, catalog, context)
        if filled is None:
            filled = _site_fallback(attribute.field, site, region, changes)
        if filled is not None:
            changes[attribute.field], origins[path] = filled
    if site.genset_fuel_l_per_year is None:
        fuel, origin = _genset_fuel(site, changes)
        changes["genset_fuel_l_per_year"] = fuel
        origins[f"sites/{site.id}/genset_fuel_l_per_year"] = origin
    return msgspec.structs.replace(site, **changes), origins


def _genset_fuel(site: Site, filled: Mapping[str, Any]) -> tuple[float, Origin]:
    """Return the fuel of the tests of generators, none where there are no generators."""
    if not site.genset_kw:
        return 0.0, _DEFAULT

    def value(field: str) -> float:
        entered = getattr(site, field)
        return float(filled[field] if entered is None else entered)

    use = genset_tests(site.genset_kw, value("genset_test_hours"), value("genset_load_share"))
    source = "generator power x test hours x load x consumption at that load"
    low, high = use.litres_low, use.litres_high
    return use.litres, Origin("assumed", low=low, high=high, source=source, quality="assumed")


def _special_site_values(
    site: Site, catalog: Catalog, series: Mapping[str, Series]
) -> dict[str, tuple[Any, Origin]]:
    """Values that an imported series or an own generation mix gives instead of the region."""
    values: dict[str, tuple[Any, Origin]] = {}
    if site.mix is not None:
        factors = mix_factors(site.mix, catalog)
        for field, name in (
            ("grid_kg_per_kwh", "direct"),
            ("upstream_kg_per_kwh", "upstream"),
            ("grid_water_l_per_kwh", "water"),
        ):
            value, low, high = factors[name]
            rows = [catalog.source(key) for key in SOURCES if site.mix.get(key)]
            origin = Origin(
                "catalog",
                low=low,
                high=high,
                table="sources",
                row=", ".join(row.id for row in rows),
                source="own generation mix x factors by source: "
                + "; ".join(dict.fromkeys(row.source for row in rows)),
                year=max((row.year for row in rows), default=None),
                licence="; ".join(dict.fromkeys(row.licence for row in rows)),
                quality="assumed" if any(row.quality == "assumed" for row in rows) else "published",
            )
            values[field] = value, origin
    if site.grid_series is not None:
        if site.grid_series not in series:
            raise ResolveError(f"sites/{site.id}/grid_series: the plan has no series {site.grid_series!r}")
        array = series_array(series[site.grid_series])
        origin = Origin("entered", source=f"mean of the series {site.grid_series}")
        values["grid_kg_per_kwh"] = float(array.mean()), origin
    return values


def _site_fallback(
    field: str, site: Site, region: Region, changes: Mapping[str, Any]
) -> tuple[Any, Origin] | None:
    """Fill what the catalog has no row for, saying so in the note."""
    if field == "region":
        note = "no region entered: world average"
        origin = Origin(
            "assumed",
            table="regions",
            row=WORLD,
            source="program default: world average",
            quality="assumed",
            note=note,
        )
        return WORLD, origin
    if field == "residual_kg_per_kwh":
        grid = site.grid_kg_per_kwh if site.grid_kg_per_kwh is not None else changes.get("grid_kg_per_kwh")
        note = "no residual mix is published for this market: the grid factor is used (disclosed)"
        return grid, Origin("assumed", source="grid factor of the site", quality="assumed", note=note)
    if field == "grid_shape":
        return FLAT, Origin("assumed", quality="assumed", note="no hourly shape is known: flat")
    if field == "utc_offset_h":
        return 0.0, Origin("assumed", quality="assumed", note="time zone not known: UTC")
    if field == "upstream_kg_per_kwh":
        note = "the catalog has no upstream factor for this region: not counted"
        return 0.0, Origin("assumed", quality="assumed", note=note)
    return None


# -- fleets ------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def _fleet(fleet: Fleet, catalog: Catalog, context: _Context) -> tuple[Fleet, dict[str, Origin]]:
    accelerator = catalog.accelerator(fleet.accelerator or GENERIC)
    server = catalog.server(fleet.server or accelerator.server or GENERIC)
    sources: dict[str, tuple[str, Row | None]] = {
        "accelerator": ("accelerators", accelerator),
        "server": ("servers", server),
    }
    # Idle and busy power of the catalog scale with a TDP that the user entered.
    scale = 1.0
    if fleet.tdp_w is not None and accelerator.tdp_w:
        scale = fleet.tdp_w / accelerator.tdp_w
    changes: dict[str, Any] = {}
    origins: dict[str, Origin] = {}
    for attribute in of_entity("fleets"):
        path = f"fleets/{fleet.id}/{attribute.field}"
        if getattr(fleet, attribute.field) is not None:
            origins[path] = ENTERED
            continue
        filled = _default(attribute, sources, catalog, context)
        if filled is None:
            continue
        value, origin = filled
        if attribute.field in ("idle_w", "max_w") and scale != 1.0:
            value *= scale
            origin = msgspec.structs.replace(
                origin,
                low=None if origin.low is None else origin.low * scale,
                high=None if origin.high is None else origin.high * scale,
                note=f"{origin.note} Scaled to the entered TDP.".strip(),
            )
        changes[attribute.field], origins[path] = value, origin
    return msgspec.structs.replace(fleet, **changes), origins


def _simple(
    entity: Contract | Credit, name: str, catalog: Catalog, context: _Context, origins: dict[str, Origin]
) -> Any:
    changes: dict[str, Any] = {}
    for attribute in of_entity(name):
        path = f"{name}/{entity.id}/{attribute.field}"
        if getattr(entity, attribute.field) is not None:
            origins[path] = ENTERED
            continue
        filled = _default(attribute, {}, catalog, context)
        if filled is not None:
            changes[attribute.field], origins[path] = filled
    return msgspec.structs.replace(entity, **changes)


def entity_name(entity: Entity) -> str:
    """Return the name a reader knows the entity by."""
    return getattr(entity, "name", None) or entity.id  # type: ignore[attr-defined,no-any-return]
