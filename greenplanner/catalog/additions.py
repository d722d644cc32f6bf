"""Newer tables that the user adds to the catalog: checked, kept, and joined to a version.

A version is named ``2026.11+grid-2027``: the shipped catalog and the labels of added tables in the
order in which they were added. Rows of an added table replace those of the same id and join the
others. Nothing is taken away, so each earlier version stays selectable and gives the same digits.

The library is a folder of the user with the files and an index; :func:`default_library` names it.
"""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import io
import math
import re
import tempfile
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

import msgspec

from greenplanner import resources
from greenplanner.catalog.rows import Row
from greenplanner.catalog.store import FLAT, Catalog, CatalogError, _read, all_tables, default_catalog
from greenplanner.catalog.tidy import UntidyError, tidy

INDEX = "additions.json"
# Complete folders of catalogs that earlier releases shipped, by version.
ARCHIVE = "catalog_archive"
_LABEL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
# Columns that name a row of another table.
_REFERENCES = {
    "shape": "shapes",
    "server": "servers",
    "parent": "regions",
    "region": "regions",
    "cpu": "cpus",
}
# A value so many times above the highest of its column is a slip of the unit.
_ABSURD = 10.0
_YEARS = range(1990, 2101)


# Tables that only hold together with others: checked by reading all of them with the new one.
_HOURS = "climate_hours"
_CLIMATE, _COOLING = ("climates", _HOURS), ("cooling_systems", "cooling_parameters")


class AdditionError(ValueError):
    """A table cannot be added or a version cannot be had; the message is one sentence."""


class Addition(msgspec.Struct, frozen=True):
    """One added table. ``digest`` is the SHA-256 of its file, first 16 hexadecimal digits."""

    label: str
    table: str
    path: Path
    digest: str
    added: str = ""
    rows: int = 0


class Checked(msgspec.Struct, frozen=True):
    """What a file would do: its table, ids that are new, and those that replace a row."""

    table: str
    new: tuple[str, ...]
    replaced: tuple[str, ...]


def default_library() -> Path:
    """Return the folder of the user's tables; it need not exist."""
    import platformdirs

    return Path(platformdirs.user_data_dir("greenplanner", appauthor=False)) / "catalog"


# -- checking -----------------------------------------------------------------------------------


def table_of(path: Path) -> str:
    """Return the table whose columns a file has, by its heading line.

    Raises :class:`AdditionError` where the heading fits no table or names an unknown column.
    """
    text = _tidied(path)
    header = next(csv.reader(io.StringIO(text, newline="")), [])
    columns = {name.strip() for name in header if name.strip()}
    if "id" not in columns:
        raise AdditionError(f"{path.name} has no column id in its first line: it is no catalog table")
    if {"id", "month", "dry_h00", "wet_h00"} <= columns:
        return _HOURS
    best, missing = "", columns
    for name, (row_type, _) in all_tables().items():
        unknown = columns - set(row_type.__struct_fields__)
        lacking = {each.name for each in msgspec.structs.fields(row_type) if each.required} - columns
        if not unknown and not lacking:
            return name
        if len(unknown) + len(lacking) < len(missing):
            best, missing = name, unknown | lacking
    near = f"; nearest is {best}, but for {', '.join(sorted(missing))}" if best else ""
    raise AdditionError(f"{path.name} has the columns of no catalog table{near}")


def _tidied(path: Path) -> str:
    try:
        return tidy(path)
    except UntidyError as error:
        raise AdditionError(str(error)) from None


def check_table(path: Path, catalog: Catalog) -> Checked:
    """Check a file as the shipped tables are checked, and say what it would do.

    Raises
    ------
    AdditionError
        In one sentence with the line: a column or a cell that does not belong, a row without source
        or licence, a range that does not hold its value, an ``assumed`` value without a range, or a
        value far above all others of its column.
    """
    with tempfile.TemporaryDirectory(prefix="greenplanner-table-") as folder:
        clean = Path(folder) / path.name
        clean.write_text(_tidied(path), encoding="utf-8", newline="")
        return _check(clean, catalog)


def _check(path: Path, catalog: Catalog) -> Checked:
    table = table_of(path)
    if table == _HOURS:
        return _check_hours(path, catalog)
    row_type = all_tables()[table][0]
    try:
        rows = _read(path.parent, path.name, row_type)
    except CatalogError as error:
        raise AdditionError(str(error)) from None
    if not rows:
        raise AdditionError(f"{path.name} has no rows")
    known = catalog.tables[table]
    highest, lowest = _extremes(known.values())
    for key, row in rows.items():
        for sentence in (*row_faults(row, highest, lowest), *_reference_faults(row, table, rows, catalog)):
            raise AdditionError(f"{path.name}, row {key}: {sentence}")
    _check_together(path, table, catalog)
    return _split(table, rows, known)


def _split(table: str, ids: Iterable[str], known: Container[str]) -> Checked:
    ids = tuple(ids)
    return Checked(
        table, tuple(key for key in ids if key not in known), tuple(key for key in ids if key in known)
    )


def _check_hours(path: Path, catalog: Catalog) -> Checked:
    """Check the hours of climates: twelve months of each place, wet bulb below dry bulb."""
    from greenplanner.catalog.climates import read_hours

    try:
        found = read_hours(path)
    except CatalogError as error:
        raise AdditionError(str(error)) from None
    if not found:
        raise AdditionError(f"{path.name} has no rows")
    return _split(_HOURS, found, [key for key in found if catalog.climates.hours_known(key)])


def _check_together(path: Path, table: str, catalog: Catalog) -> None:
    """Read the tables of climates or of cooling with the new one, which names what is missing."""
    from greenplanner.catalog.climates import Climates
    from greenplanner.catalog.cooling import Cooling

    def of(name: str) -> tuple[Path, ...]:
        own = (path,) if name == table else ()
        return (*(item.path for item in catalog.additions if item.table == name), *own)

    try:
        if table in _CLIMATE:
            Climates(catalog.folder, *map(of, _CLIMATE))
        elif table in _COOLING:
            Cooling(catalog.folder, *map(of, _COOLING))
    except CatalogError as error:
        raise AdditionError(f"{path.name}: {error}") from None


def _extremes(rows: Iterable[Row]) -> tuple[dict[str, float], dict[str, float]]:
    """Return the highest and the lowest value of each numeric column."""
    highest: dict[str, float] = {}
    lowest: dict[str, float] = {}
    for row in rows:
        for field in row.__struct_fields__:
            value = getattr(row, field)
            if isinstance(value, int | float) and not isinstance(value, bool):
                highest[field] = max(highest.get(field, value), value)
                lowest[field] = min(lowest.get(field, value), value)
    return highest, lowest


def row_faults(row: Row, highest: dict[str, float], lowest: dict[str, float]) -> Iterator[str]:
    """Yield what is wrong with a row, beyond the types of its cells.

    ``highest`` and ``lowest`` are those of the columns of the catalog.
    """
    for field in ("name", "source", "licence"):
        if not str(getattr(row, field)).strip():
            yield f"the {field} is empty"
    if row.year not in _YEARS:
        yield f"the year is {row.year}"
    for field in row.__struct_fields__:
        value = getattr(row, field)
        if isinstance(value, bool) or not isinstance(value, int | float) or field == "year":
            continue
        if not math.isfinite(value):
            yield f"{field} is {value}"
        if value < 0 <= lowest.get(field, -1.0):
            yield f"{field} is {value:g}, and no value of the catalog is below 0"
        top = highest.get(field)
        if top is not None and top > 0 and value > _ABSURD * top:
            yield f"{field} is {value:g}, far above the highest of the catalog ({top:g}): check the unit"
        if f"{field}_low" in row.__struct_fields__:
            yield from _range_faults(row, field, value)


def _reference_faults(row: Row, table: str, own: Mapping[str, Row], catalog: Catalog) -> Iterator[str]:
    """Yield where a row names a row of another table, or of its own, that is not there."""
    for field, other in _REFERENCES.items():
        key = getattr(row, field, None)
        if key is None or key in catalog.tables[other] or (other == table and key in own):
            continue
        if other == "shapes" and key == FLAT:
            continue
        yield f"{field} names {key!r}, which is not in the table {other}"


def _range_faults(row: Row, field: str, value: float) -> Iterator[str]:
    low, high = getattr(row, f"{field}_low"), getattr(row, f"{field}_high")
    if (low is not None and low > value) or (high is not None and high < value):
        yield f"{field} is {value:g}, outside its own range {low} to {high}"
    quality = getattr(row, f"{field}_quality", None) or row.quality
    if quality == "assumed" and (low is None or high is None):
        yield f"{field} is assumed, so it needs {field}_low and {field}_high"


# -- the library ------------------------------------------------------------------------------


class _Entry(msgspec.Struct):
    label: str
    table: str
    file: str
    digest: str
    added: str
    rows: int


def library(folder: Path | None = None) -> tuple[Addition, ...]:
    """Return the added tables in the order in which they were added; a missing folder has none.

    Raises :class:`AdditionError` where the index or a file is damaged.
    """
    folder = folder or default_library()
    index = folder / INDEX
    if not index.is_file():
        return ()
    try:
        entries = msgspec.json.decode(index.read_bytes(), type=list[_Entry])
    except (OSError, msgspec.DecodeError) as error:
        raise AdditionError(f"the list of added catalog tables, {index}, cannot be read: {error}") from None
    found = []
    for entry in entries:
        path = folder / entry.file
        if not path.is_file() or _digest(path) != entry.digest:
            raise AdditionError(f"the added catalog table {path} is missing or was changed by hand")
        found.append(Addition(entry.label, entry.table, path, entry.digest, entry.added, entry.rows))
    return tuple(found)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()[:16]


def add_table(path: Path, label: str, folder: Path | None = None) -> Addition:
    """Check a file, copy it into the library under a label and return the addition.

    Raises :class:`AdditionError`; the library is then as it was.
    """
    folder = folder or default_library()
    if not _LABEL.fullmatch(label):
        raise AdditionError(
            f"{label!r} is no label for a version: letters, digits, '.', '-' and '_', 40 at most, "
            "for example grid-2027"
        )
    before = library(folder)
    if any(item.label == label for item in before):
        raise AdditionError(f"there is a table labeled {label} already; choose another label")
    checked = check_table(path, _catalog(_base_folder(default_catalog().version), before))
    target = folder / f"{label}-{checked.table}.csv"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target.write_text(_tidied(path), encoding="utf-8", newline="")
        added = dt.datetime.now(dt.UTC).date().isoformat()
        count = len(checked.new) + len(checked.replaced)
        item = Addition(label, checked.table, target, _digest(target), added, count)
        _write_index(folder, (*before, item))
    except OSError as error:
        raise AdditionError(f"the table could not be kept in {folder}: {error.strerror}") from None
    return item


def remove_table(label: str, folder: Path | None = None) -> None:
    """Take a table out of the library; versions with it can then no longer be had."""
    folder = folder or default_library()
    items = library(folder)
    found = next((item for item in items if item.label == label), None)
    if found is None:
        raise AdditionError(f"there is no added table labeled {label}")
    try:
        _write_index(folder, tuple(item for item in items if item is not found))
        found.path.unlink(missing_ok=True)
    except OSError as error:
        raise AdditionError(f"the table could not be removed from {folder}: {error.strerror}") from None


def _write_index(folder: Path, items: tuple[Addition, ...]) -> None:
    entries = [
        _Entry(item.label, item.table, item.path.name, item.digest, item.added, item.rows) for item in items
    ]
    data = msgspec.json.format(msgspec.json.encode(entries), indent=2)
    part = folder / f"{INDEX}.part"
    part.write_bytes(data)
    part.replace(folder / INDEX)


# -- versions ---------------------------------------------------------------------------------


def versions(folder: Path | None = None) -> tuple[str, ...]:
    """Return the versions that can be chosen, oldest first; the last is the newest."""
    archive = resources.path(ARCHIVE)
    older = sorted(path.name for path in archive.iterdir() if path.is_dir()) if archive.is_dir() else []
    found, name = [*older, default_catalog().version], default_catalog().version
    for item in library(folder):
        name = f"{name}+{item.label}"
        found.append(name)
    return tuple(found)


def catalog_for(version: str | None = None, folder: Path | None = None) -> Catalog:
    """Return the catalog of a version; None is the newest.

    Raises :class:`AdditionError` where a part of the version is not on this computer.
    """
    items = library(folder)
    if version is None:
        return _catalog(_base_folder(default_catalog().version), items)
    base, *labels = version.split("+")
    by_label = {item.label: item for item in items}
    missing = [label for label in labels if label not in by_label]
    if missing:
        raise AdditionError(
            f"the catalog version {version} needs the table {missing[0]}, which was not added "
            "on this computer"
        )
    return _catalog(_base_folder(base), tuple(by_label[label] for label in labels))


def _base_folder(base: str) -> Path:
    if base == default_catalog().version:
        return default_catalog().folder
    folder = resources.path(ARCHIVE) / base
    if not (folder / "VERSION").is_file():
        raise AdditionError(f"this GreenPlanner does not have the catalog {base}")
    return folder


@lru_cache(maxsize=8)
def _catalog(folder: Path, items: tuple[Addition, ...]) -> Catalog:
    if folder == default_catalog().folder and not items:
        return default_catalog()
    return Catalog(folder, items)
