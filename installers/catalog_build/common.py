"""Reading the facts and writing the catalog tables in a stable form."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from greenplanner.catalog.rows import Row

Record = dict[str, Any]


def read_facts(folder: Path, name: str) -> list[dict[str, str]]:
    """Return the lines of one facts file as text (so that Namibia's code NA stays a code)."""
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def number(text: str | None) -> float | None:
    """Return the number in a cell, None where the cell is empty."""
    return float(text) if text not in (None, "") else None


def text_of(value: Any) -> str:
    """Return the cell text: six significant digits after rounding, no trailing zeros."""
    if value is None:
        return ""
    if isinstance(value, float):
        short = f"{value:.6f}".rstrip("0").rstrip(".")
        return "0" if short in ("-0", "") else short
    return str(value)


def slug(text: str) -> str:
    """Return a short kebab id."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def columns(row_type: type[Row]) -> list[str]:
    """Return the columns of a table: the fields that every row has first, the rest as declared."""
    names = [field.name for field in msgspec.structs.fields(row_type)]
    head = ["id", "name"]
    tail = ["source", "year", "licence", "quality", "note"]
    return head + [name for name in names if name not in head + tail] + tail


def write_table(folder: Path, name: str, row_type: type[Row], records: Iterable[Mapping[str, Any]]) -> int:
    """Write one table with the columns of its row type; an unknown column is a mistake."""
    head = columns(row_type)
    count = 0
    with (folder / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head)
        for record in records:
            unknown = record.keys() - set(head)
            if unknown:
                raise KeyError(f"{name}: {sorted(unknown)} are no columns")
            writer.writerow([text_of(record.get(column)) for column in head])
            count += 1
    return count


def ranged(field: str, value: float, low: float, high: float, quality: str, source: str) -> Record:
    """Return a field with its range, quality and source."""
    return {
        field: value,
        f"{field}_low": low,
        f"{field}_high": high,
        f"{field}_quality": quality,
        f"{field}_source": source,
    }
