"""Filling a site: grid, residual mix, water, climate, own mix and imported series."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import msgspec
import numpy as np

from greenplanner.catalog.cooling import liquid_share
from greenplanner.catalog.rows import Region, Row
from greenplanner.catalog.store import FLAT, WORLD, Catalog
from greenplanner.plan.attributes import of_entity
from greenplanner.plan.filling import (
    DEFAULT,
    ENTERED,
    Context,
    Kind,
    Origin,
    ResolveError,
    default_value,
    from_quantity,
    with_spreads,
)
from greenplanner.plan.gensets import genset_tests
from greenplanner.plan.paths import path_start
from greenplanner.plan.residual_mixes import carbon_free_value, residual_value
from greenplanner.plan.types import SOURCES, ResidualMix, Series, Site

# Arrays of the series in use, by identity: hashing 8 760 values each time would cost more than
# making the array. The entry holds the series, so that the id cannot become another object's.
_ARRAYS: dict[int, tuple[Series, np.ndarray]] = {}
# Sites that an imported series fills, by the site and the identity of its series.
_FILLED: dict[Any, tuple[tuple[Series | None, ...], tuple[Site, dict[str, Origin]]]] = {}


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


def filled_site(
    site: Site,
    catalog: Catalog,
    context: Context,
    series: Mapping[str, Series],
    mix: ResidualMix | None = None,
) -> tuple[Site, dict[str, Origin]]:
    """Return the filled site and the origins; an unchanged site gives the same object again.

    ``mix`` is the calculated residual mix to which the site refers.
    """
    if site.mix is not None:  # a dict, which has no hash
        return _fill_site(site, catalog, context, series, mix)
    used = tuple(series.get(name) for name in (site.grid_series, site.price_series) if name is not None)
    if not used:
        return _plain_site(site, catalog, context, mix)
    key = (site, catalog.hash, context, mix, *(id(item) for item in used))
    entry = _FILLED.get(key)
    if entry is None:
        entry = (used, _fill_site(site, catalog, context, series, mix))
        if len(_FILLED) >= 512:
            _FILLED.clear()
        _FILLED[key] = entry
    return entry[1]


@lru_cache(maxsize=2048)
def _plain_site(
    site: Site, catalog: Catalog, context: Context, mix: ResidualMix | None
) -> tuple[Site, dict[str, Origin]]:
    return _fill_site(site, catalog, context, {}, mix)


def _fill_site(
    site: Site,
    catalog: Catalog,
    context: Context,
    series: Mapping[str, Series],
    mix: ResidualMix | None = None,
) -> tuple[Site, dict[str, Origin]]:
    key = site.region or WORLD
    region = catalog.region(key)
    sources: dict[str, tuple[str, Row | None]] = {
        "region": ("regions", region),
        "residual": ("residuals", catalog.for_region("residuals", site.region)),
        "loss": ("losses", catalog.for_region("losses", site.region, world=True)),
        "price": ("prices", catalog.for_region("prices", site.region, world=True)),
        "fuel": ("fuels", catalog.row("fuels", site.genset_fuel or "diesel")),
        "refrigerant": ("refrigerants", catalog.row("refrigerants", site.refrigerant or "r134a")),
        "stress": ("stress", catalog.for_region("stress", site.region)),
        "climate": ("climates", catalog.climate_of(site.region)),
        "solar": ("renewables", catalog.tables["renewables"].get("solar-world")),
        "wind": ("renewables", catalog.tables["renewables"].get("wind-onshore-new")),
    }
    # The cooling model gives PUE and WUE unless they are entered.
    climate = site.climate or catalog.climate_of(site.region)
    modeled = ("pue", "wue_l_per_kwh") if site.cooling and climate and site.pue_monthly is None else ()
    special = _special_site_values(site, catalog, series) | _mix_values(site, catalog)
    special |= _first_of_paths(site, context)
    if mix is not None:
        special["residual_kg_per_kwh"] = residual_value(mix, catalog)
        special["grid_cfe_share"] = carbon_free_value(mix, catalog)
    special["grid_withdrawal_l_per_kwh"] = _withdrawal(site.mix or region_mix(region), catalog)
    if context.gwp_set == "AR5":
        gas = sources["refrigerant"][1]
        assert gas is not None
        quantity = gas.quantity("gwp_ar5", "refrigerants")
        assert quantity is not None
        special["refrigerant_gwp"] = quantity.value, from_quantity(quantity)
    changes: dict[str, Any] = {}
    origins: dict[str, Origin] = {}
    for attribute in of_entity("sites"):
        path = f"sites/{site.id}/{attribute.field}"
        if getattr(site, attribute.field) is not None:
            origins[path] = ENTERED
            continue
        if attribute.field in modeled and site.pue is None:
            continue
        filled = special.get(attribute.field) or default_value(attribute, sources, catalog, context)
        if filled is None:
            filled = _site_fallback(attribute.field, site, region, changes)
        if filled is not None:
            changes[attribute.field], origins[path] = filled
    if site.genset_fuel_l_per_year is None:
        fuel, origin = _genset_fuel(site, changes, sources["fuel"][1])
        changes["genset_fuel_l_per_year"] = fuel
        origins[f"sites/{site.id}/genset_fuel_l_per_year"] = origin
    done = msgspec.structs.replace(site, **changes)
    done = _fossil_at_least(done, origins)
    return done, with_spreads("sites", done, origins, catalog)


# What counts as carbon-free in the 24/7 score, and as fossil; the rest of a mix is neither known.
CARBON_FREE = ("nuclear", "hydro", "wind", "solar", "bio")
FOSSIL = ("coal", "gas", "oil", "other")
_LEAST = "the grid factor or the residual mix, whichever is higher: fossil sources by their factors give less"


def _mix_values(site: Site, catalog: Catalog) -> dict[str, tuple[Any, Origin]]:
    """Return the carbon-free share and, where none is published, the fossil factor, from the mix.

    Without a mix of the region that of its parents or its country stands in, then that of the world.
    """
    mix, origin = site.mix, ENTERED
    note = "grid average of the mix, not net of attributes sold to others"
    if mix is None:
        row = catalog.mix_region(site.region)
        if row is None:
            return {}
        mix = {name: getattr(row, name) or 0.0 for name in SOURCES}
        own = row.id == site.region
        if not own:
            note = "grid average of the nearest known mix, not net of attributes sold to others"
        kind: Kind = "catalog" if own else "assumed"
        quality = "published" if own else "assumed"
        origin = Origin(
            kind, table="regions", row=row.id, source=row.mix_source or row.source, year=row.mix_year,
            licence=row.licence, quality=quality,
        )  # fmt: skip
    whole = sum(mix.values())
    if whole <= 0:
        return {}
    free = sum(mix.get(name, 0.0) for name in CARBON_FREE) / whole
    found = {"grid_cfe_share": (free, msgspec.structs.replace(origin, note=note))}
    residual = catalog.for_region("residuals", site.region)
    fossil = {name: mix.get(name, 0.0) for name in FOSSIL if mix.get(name)}
    if residual is None or residual.fossil_kg_per_kwh is None:
        if not fossil:
            fossil = {"gas": 1.0}
            origin = Origin("assumed", source="no fossil source in the mix: natural gas", quality="assumed")
        share = sum(fossil.values())
        value, low, high = mix_factors({n: v / share for n, v in fossil.items()}, catalog)["direct"]
        text = "fossil sources of the mix x direct factors by source"
        found["fossil_kg_per_kwh"] = (
            value,
            msgspec.structs.replace(
                origin, kind="assumed", quality="assumed", low=low, high=high, note=text, table="sources",
                row=", ".join(fossil),
            ),
        )  # fmt: skip
    return found


def _fossil_at_least(site: Site, origins: dict[str, Origin]) -> Site:
    """Return the site with a derived fossil factor not below the averages that hold fossil electricity.

    What is burned is never cleaner than a mix of it with carbon-free sources. The factors by source are
    those of the world; plants of a region may be older, and the mix may be that of a larger region.
    """
    path = f"sites/{site.id}/fossil_kg_per_kwh"
    origin, value = origins.get(path), site.fossil_kg_per_kwh
    least = max(site.grid_kg_per_kwh or 0.0, site.residual_kg_per_kwh or 0.0)
    if origin is None or origin.table != "sources" or value is None or value >= least:
        return site
    high = least * max((origin.high or value) / value, 1.0)
    origins[path] = msgspec.structs.replace(origin, low=least, high=high, note=_LEAST)
    return msgspec.structs.replace(site, fossil_kg_per_kwh=least)


def region_mix(region: Region) -> dict[str, float] | None:
    """Return the generation mix of a region by source, 0 to 1; None where it is not known."""
    shares = {name: getattr(region, name) or 0.0 for name in SOURCES}
    return shares if sum(shares.values()) > 0.5 else None


def _withdrawal(mix: Mapping[str, float] | None, catalog: Catalog) -> tuple[float, Origin]:
    """Return water withdrawn by power plants, L/kWh: sum of share x factor by source."""
    parts = {"grid": 1.0} if mix is None else {name: mix.get(name, 0.0) for name in SOURCES}
    whole = sum(parts.values()) or 1.0
    value, origin = np.zeros(3), Origin("assumed")
    for name, share in parts.items():
        quantity = catalog.row("withdrawals", name).quantity("withdrawal_l_per_kwh", "withdrawals")
        assert quantity is not None
        if share:
            value += share / whole * _triple(quantity.value, quantity.low, quantity.high)
            origin = from_quantity(quantity)
    note = "generation mix x water withdrawn by source; most of it is returned"
    if mix is None:
        note = "the mix is not known: mean of a grid"
    origin = msgspec.structs.replace(origin, low=float(value[1]), high=float(value[2]), note=note)
    return float(value[0]), origin


def _genset_fuel(site: Site, filled: Mapping[str, Any], kind: Row | None) -> tuple[float, Origin]:
    """Return the fuel of the tests of generators, none where there are no generators."""
    if not site.genset_kw:
        return 0.0, DEFAULT

    def value(field: str) -> float:
        entered = getattr(site, field)
        return float(filled[field] if entered is None else entered)

    use = genset_tests(site.genset_kw, value("genset_test_hours"), value("genset_load_share"))
    source = "generator power x test hours x load x consumption at that load"
    # The chart is of diesel engines; other fuels by their energy.
    ratio = float(getattr(kind, "units_per_l_diesel", 1.0))
    low, high = use.litres_low * ratio, use.litres_high * ratio
    return use.litres * ratio, Origin("assumed", low=low, high=high, source=source, quality="assumed")


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
    if site.liquid_cooling is not None and site.rack_kw is not None:
        note = "by rack density: cold plates take more of a denser rack; nobody published the curve"
        origin = Origin("assumed", low=0.0, high=1.0, source="rack density", quality="assumed", note=note)
        values["liquid_share"] = float(liquid_share(site.rack_kw)), origin
    if site.price_series is not None:
        if site.price_series not in series:
            raise ResolveError(f"sites/{site.id}/price_series: the plan has no series {site.price_series!r}")
        mean = float(series_array(series[site.price_series]).mean())
        origin = Origin("entered", source=f"mean of the series {site.price_series}")
        values["electricity_price_per_kwh"] = mean, origin
    if site.grid_series is not None:
        if site.grid_series not in series:
            raise ResolveError(f"sites/{site.id}/grid_series: the plan has no series {site.grid_series!r}")
        array = series_array(series[site.grid_series])
        origin = Origin("entered", source=f"mean of the series {site.grid_series}")
        values["grid_kg_per_kwh"] = float(array.mean()), origin
    return values


def _first_of_paths(site: Site, context: Context) -> dict[str, tuple[Any, Origin]]:
    """Values of the first year that a path of absolute values gives."""
    found: dict[str, tuple[Any, Origin]] = {}
    if site.grid_path and site.grid_path_basis != "multiplier":
        value = path_start(site.grid_path, context.start_year, context.path_rule)
        found["grid_kg_per_kwh"] = value, Origin("entered", source="first year of the grid factor by year")
    if site.electricity_price_path:
        value = path_start(site.electricity_price_path, context.start_year, context.path_rule)
        source = "first year of the electricity price by year"
        found["electricity_price_per_kwh"] = value, Origin("entered", source=source)
    return found


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
