"""Reading the catalog tables, looking rows up and searching them."""

from __future__ import annotations

import csv
import difflib
import hashlib
import io
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
import numpy as np

from greenplanner import resources
from greenplanner.catalog import rows
from greenplanner.catalog.rows import Row
from greenplanner.catalog.tidy import reason

if TYPE_CHECKING:
    from greenplanner.catalog.additions import Addition
    from greenplanner.catalog.climates import Climates
    from greenplanner.catalog.cooling import Cooling
    from greenplanner.catalog.models import Efficiency

R = TypeVar("R", bound=Row)

# Table name -> (row type, files). Open-database-licensed tables are files of their own.
TABLES: dict[str, tuple[type[Row], tuple[str, ...]]] = {
    "accelerators": (rows.Accelerator, ("accelerators.csv",)),
    "servers": (rows.Server, ("servers.csv",)),
    "cpus": (rows.Cpu, ("cpus.csv",)),
    "regions": (rows.Region, ("regions.csv", "regions_electricitymaps_odbl.csv")),
    "sources": (rows.SourceFactor, ("source_factors.csv",)),
    "losses": (rows.Loss, ("losses.csv",)),
    "residuals": (rows.Residual, ("residual_mix.csv",)),
    "prices": (rows.Price, ("electricity_prices.csv",)),
    "currencies": (rows.Currency, ("currencies.csv",)),
    "constants": (rows.Constant, ("constants.csv",)),
    "markets": (rows.Market, ("markets.csv",)),
    "overlaps": (rows.Overlap, ("grid_overlaps.csv",)),
}
SHAPE_FILE = "hour_shapes_odbl.csv"
REGION_CLIMATE_FILE = "region_climates.csv"
FLAT = "flat"
WORLD = "WLD"


class CatalogError(ValueError):
    """A table of the catalog is damaged; the message names file, line and column."""


class UnknownIdError(KeyError):
    """No row has this id; the message suggests the nearest ones."""

    def __str__(self) -> str:
        return str(self.args[0])


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogError(f"{path.name} cannot be read: {error}") from None


def _lines(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield line number and cells of a table; a missing file, column or cell is a :class:`CatalogError`."""
    reader = csv.DictReader(io.StringIO(_text(path), newline=""))
    for record in reader:
        if None in record or None in record.values():
            raise CatalogError(f"{path.name}, line {reader.line_num}: there are too many or too few cells")
        yield reader.line_num, record


def _read(folder: Path, name: str, row_type: type[R]) -> dict[str, R]:
    result: dict[str, R] = {}
    for number, record in _lines(folder / name):
        entered = {key: text for key, text in record.items() if text != ""}
        try:
            row = msgspec.convert(entered, row_type, strict=False)
        except msgspec.ValidationError as error:
            raise CatalogError(f"{name}, line {number}: {reason(error, entered)}") from None
        if row.id in result:
            raise CatalogError(f"{name}, line {number}: the id {row.id} is there twice")
        for field in row.__struct_fields__:
            value = getattr(row, field)
            if isinstance(value, float) and not math.isfinite(value):
                raise CatalogError(f"{name}, line {number}: {field} is {value}")
        result[row.id] = row
    return result


def _read_shapes(path: Path) -> tuple[dict[str, rows.ShapeInfo], dict[str, np.ndarray]]:
    """Read 12 lines per shape: id, name, zone, month, h00..h23 (relative to the yearly mean), ..."""
    infos: dict[str, rows.ShapeInfo] = {}
    values: dict[str, np.ndarray] = {}
    fields = ("id", "name", "zone", "source", "year", "licence", "quality", "note")
    for number, record in _lines(path):
        try:
            key = record["id"]
            if key not in infos:
                shape = {name: record[name] for name in fields}
                infos[key] = msgspec.convert(shape, rows.ShapeInfo, strict=False)
                values[key] = np.full((12, 24), np.nan)
            month = int(record["month"])
            if not 1 <= month <= 12:
                raise ValueError(f"there is no month {month}")
            values[key][month - 1] = [float(record[f"h{hour:02d}"]) for hour in range(24)]
        except KeyError as error:
            raise CatalogError(f"{path.name}, line {number}: the column {error} is missing") from None
        except ValueError as error:
            raise CatalogError(f"{path.name}, line {number}: {error}") from None
    for key, array in values.items():
        if not np.isfinite(array).all() or (array < 0).any():
            raise CatalogError(f"{path.name}: the shape {key} lacks months or has bad values")
        array.flags.writeable = False
    return infos, values


def all_tables() -> dict[str, tuple[type[Row], tuple[str, ...]]]:
    """Return TABLES and the tables whose modules build on this one."""
    from greenplanner.catalog.climates import CLIMATE_FILE, Climate
    from greenplanner.catalog.cooling import PARAMETER_FILE, SYSTEM_FILE, CoolingParameter, CoolingSystem
    from greenplanner.catalog.embodied import PARTS_FILE, PUBLISHED_FILE, EmbodiedPart, PublishedEmbodied
    from greenplanner.catalog.impacts import (
        FUEL_FILE,
        REFRIGERANT_FILE,
        STRESS_FILE,
        WITHDRAWAL_FILE,
        Fuel,
        Refrigerant,
        Stress,
        Withdrawal,
    )
    from greenplanner.catalog.inference_items import ITEM_FILE, InferenceItem
    from greenplanner.catalog.models import MFU_FILE, MODEL_FILE, Efficiency, Model
    from greenplanner.catalog.pedigree import PedigreeFactor
    from greenplanner.catalog.renewables import FILE, Renewable
    from greenplanner.catalog.standards import (
        DATAPOINT_FILE,
        INDICATOR_FILE,
        STANDARD_FILE,
        Datapoint,
        IndicatorRow,
        StandardValue,
    )
    from greenplanner.catalog.target_standards import TARGET_FILE, TargetStandard

    return TABLES | {
        "climates": (Climate, (CLIMATE_FILE,)),
        "cooling_systems": (CoolingSystem, (SYSTEM_FILE,)),
        "cooling_parameters": (CoolingParameter, (PARAMETER_FILE,)),
        "models": (Model, (MODEL_FILE,)),
        "efficiencies": (Efficiency, (MFU_FILE,)),
        "inference_items": (InferenceItem, (ITEM_FILE,)),
        "pedigree": (PedigreeFactor, ("pedigree.csv",)),
        "renewables": (Renewable, (FILE,)),
        "embodied_parts": (EmbodiedPart, (PARTS_FILE,)),
        "embodied_published": (PublishedEmbodied, (PUBLISHED_FILE,)),
        "fuels": (Fuel, (FUEL_FILE,)),
        "refrigerants": (Refrigerant, (REFRIGERANT_FILE,)),
        "withdrawals": (Withdrawal, (WITHDRAWAL_FILE,)),
        "stress": (Stress, (STRESS_FILE,)),
        "standards": (StandardValue, (STANDARD_FILE,)),
        "indicators": (IndicatorRow, (INDICATOR_FILE,)),
        "datapoints": (Datapoint, (DATAPOINT_FILE,)),
        "target_standards": (TargetStandard, (TARGET_FILE,)),
    }


class Catalog:
    """All tables of one catalog version, read-only.

    Attributes
    ----------
    version : str
        The text of ``VERSION`` in the catalog folder.
    hash : str
        SHA-256 over all table files, first 16 hexadecimal digits.
    tables : mapping of table name to mapping of id to row
    additions : tuple of Addition
        Tables that the user added: their rows replace those of the same id and join the others.
    """

    def __init__(self, folder: Path, additions: Sequence[Addition] = ()) -> None:
        self.folder = folder
        self.additions = tuple(additions)
        self.base_version = _text(folder / "VERSION").strip()
        self.version = "+".join([self.base_version, *(item.label for item in self.additions)])
        digest = hashlib.sha256()
        tables: dict[str, Mapping[str, Row]] = {}
        for table, (row_type, files) in all_tables().items():
            merged: dict[str, Row] = {}
            for name in files:
                part = _read(folder, name, row_type)
                digest.update((folder / name).read_bytes().replace(b"\r\n", b"\n"))
                twice = merged.keys() & part.keys()
                if twice:
                    raise CatalogError(f"{name}: the id {min(twice)} is in another file too")
                merged.update(part)
            for item in self.additions:
                if item.table == table:
                    merged.update(_read(item.path.parent, item.path.name, row_type))
            tables[table] = MappingProxyType(merged)
        for item in self.additions:
            digest.update(f"{item.label} {item.table} {item.digest}".encode())
        infos, self._shapes = _read_shapes(folder / SHAPE_FILE)
        digest.update((folder / SHAPE_FILE).read_bytes().replace(b"\r\n", b"\n"))
        tables["shapes"] = MappingProxyType(infos)
        self.tables: Mapping[str, Mapping[str, Row]] = MappingProxyType(tables)
        for name in (REGION_CLIMATE_FILE, "climate_hours.csv"):
            digest.update(_text(folder / name).replace("\r\n", "\n").encode())
        self._region_climates = {
            record["region"]: record["climate"] for _, record in _lines(folder / REGION_CLIMATE_FILE)
        }
        self.hash = digest.hexdigest()[:16]
        self._by_region = {
            table: {row.region: row for row in tables[table].values()}  # type: ignore[attr-defined]
            for table in ("losses", "residuals", "prices", "stress")
        }

    @cached_property
    def climates(self) -> Climates:
        """The statistics behind the climates, read at first use."""
        from greenplanner.catalog.climates import Climates

        return Climates(self.folder, self._added("climates"), self._added("climate_hours"))

    @cached_property
    def cooling(self) -> Cooling:
        """The parameters behind the cooling systems, read at first use."""
        from greenplanner.catalog.cooling import Cooling

        return Cooling(self.folder, self._added("cooling_systems"), self._added("cooling_parameters"))

    def _added(self, table: str) -> tuple[Path, ...]:
        """Return the files of the user's tables of one kind, in the order in which they were added."""
        return tuple(item.path for item in self.additions if item.table == table)

    def climate_of(self, region: str | None) -> Row | None:
        """Return the climate that stands for a region until another is chosen: the main metro."""
        for key in self._walk(region):
            if key in self._region_climates:
                return self.tables["climates"][self._region_climates[key]]
        return None

    def row(self, table: str, key: str) -> Row:
        """Return one row; raises :class:`UnknownIdError` with the nearest ids."""
        try:
            return self.tables[table][key]
        except KeyError:
            near = [hit.id for hit in self.search(table, key, limit=3)]
            near += difflib.get_close_matches(key, self.tables[table].keys(), n=3, cutoff=0.5)
            hint = f"; did you mean {', '.join(dict.fromkeys(near))}?" if near else ""
            what = table[:-1].replace("_", " ")
            raise UnknownIdError(f"the catalog has no {what} {key!r}{hint}") from None

    def accelerator(self, key: str) -> rows.Accelerator:
        """Return an accelerator by id."""
        return self.row("accelerators", key)  # type: ignore[return-value]

    def server(self, key: str) -> rows.Server:
        """Return a server by id."""
        return self.row("servers", key)  # type: ignore[return-value]

    def region(self, key: str) -> rows.Region:
        """Return an electricity region by id."""
        return self.row("regions", key)  # type: ignore[return-value]

    def constant(self, key: str) -> rows.Constant:
        """Return a constant by id."""
        return self.row("constants", key)  # type: ignore[return-value]

    def efficiency(
        self, accelerator: str | None, active_b: float | None, total_b: float | None = None
    ) -> Efficiency:
        """Return what is usual while training a model of this size on this hardware.

        Rows that name the accelerator come before general ones, and of those the one for the
        smallest size that holds the model; parameters in billions, unknown ones count as 7.
        """
        from greenplanner.catalog.models import Efficiency

        size = 7.0 if active_b is None else active_b
        mixture = total_b is not None and total_b > 1.5 * size
        rows_of = [row for row in self.tables["efficiencies"].values() if isinstance(row, Efficiency)]
        fits = [
            row
            for row in rows_of
            if row.matches(accelerator or "") and row.largest_b >= size and row.mixture in (None, mixture)
        ]
        return min(fits, key=lambda row: (row.is_general, row.mixture is None, row.largest_b))

    def source(self, key: str) -> rows.SourceFactor:
        """Return the factors of one generation source, for example ``coal``."""
        return self.row("sources", key)  # type: ignore[return-value]

    def _walk(self, region: str | None) -> Iterable[str]:
        """Yield the region, its parents and its country, nearest first."""
        seen: set[str] = set()
        while region and region not in seen:
            seen.add(region)
            yield region
            row = self.tables["regions"].get(region)
            if row is None:
                return
            assert isinstance(row, rows.Region)
            region = row.parent or (row.country if row.country not in seen else None)

    def mix_region(self, region: str | None) -> rows.Region | None:
        """Return the nearest region with a generation mix: itself, its parents, its country, the world."""
        for key in (*self._walk(region), WORLD):
            row = self.tables["regions"].get(key)
            if isinstance(row, rows.Region) and row.mix_year is not None and _mix_sum(row) > 0.5:
                return row
        return None

    def market_of(self, region: str | None) -> str:
        """Return the market of instruments of a region: a shared one, else its country; "" unknown."""
        for key in self._walk(region):
            row = self.tables["regions"].get(key)
            country = getattr(row, "country", None) or key
            found = self.tables["markets"].get(country)
            return found.market if isinstance(found, rows.Market) else country
        return ""

    def same_grid(self, first: str | None, second: str | None) -> bool:
        """Return True where one region is, contains or overlaps the other: electricity can be delivered.

        Divisions of a country that cut across each other (US states and eGRID subregions) overlap where the
        table of overlaps says so.
        """
        if first is None or second is None:
            return False
        if first in self._walk(second) or second in self._walk(first):
            return True
        return second in self._overlapped(first) or first in self._overlapped(second)

    def _overlapped(self, region: str) -> tuple[str, ...]:
        row = self.tables["overlaps"].get(region)
        return tuple(row.grids.split("|")) if isinstance(row, rows.Overlap) else ()

    def for_region(self, table: str, region: str | None, *, world: bool = False) -> Any:
        """Return the row of ``losses``, ``residuals`` or ``prices`` nearest to the region.

        The region itself comes first, then its parents, then its country; with ``world`` the
        world row last. Returns None where there is none.
        """
        by_region = self._by_region[table]
        for key in self._walk(region):
            if key in by_region:
                return by_region[key]
        return by_region.get(WORLD) if world else None

    def shape_values(self, key: str) -> np.ndarray:
        """Return a shape as an array (12 months, 24 UTC hours) with yearly mean about 1."""
        if key == FLAT:
            return np.ones((12, 24))
        if key not in self._shapes:
            self.row("shapes", key)
        return self._shapes[key]

    def search(self, table: str, text: str, limit: int = 50) -> list[Row]:
        """Return the rows whose id or name holds all words of the text, best matches first.

        Without a word they come by name.
        """
        words = text.casefold().replace("-", " ").replace("_", " ").split()
        hits: list[tuple[int, int, str, Row]] = []
        for row in self.tables[table].values():
            haystack = f"{row.id} {row.name}".casefold().replace("-", " ").replace("_", " ")
            if all(word in haystack for word in words):
                starts = haystack.startswith(words[0]) if words else True
                hits.append((0 if starts else 1, len(row.name), row.id, row))
        hits.sort(key=lambda hit: hit[:3] if words else (0, 0, hit[3].name.casefold()))
        return [hit[3] for hit in hits[:limit]]


def _mix_sum(row: rows.Region) -> float:
    names = ("coal", "gas", "oil", "nuclear", "hydro", "wind", "solar", "bio", "other")
    return sum(getattr(row, name) or 0.0 for name in names)


@cache
def default_catalog() -> Catalog:
    """Return the catalog that the program ships (read once)."""
    return Catalog(resources.path("catalog"))
