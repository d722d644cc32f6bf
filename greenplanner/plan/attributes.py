"""The attribute table: each input field declared once, in ``resources/attributes.csv``.

It feeds validation, filling, column headings, tooltips, the workbook and the manual.
"""

from __future__ import annotations

import csv
from functools import cache
from typing import Literal

import msgspec

from greenplanner import resources

Stage = Literal["hours", "algebra", "none"]


class Attribute(msgspec.Struct, frozen=True):
    """One input field.

    ``type`` is one of text, id, number, integer, share (stored 0 to 1, shown in %), year, date,
    bool, choice, profile, monthly (12 values), mix, curve, values, steps, rows (of a residual
    mix), ``ref:<list>`` (id of another entity) or ``catalog:<table>`` (id of a catalog row).
    ``default`` is empty (no default), a literal, ``constant:<id>``, ``catalog:<table>.<field>`` or
    ``plan:<field>``.
    ``stage`` says whether the field acts in the hourly pass, in the algebra after it, or not at
    all (DESIGN section 3). ``column`` orders the columns of the window's tables; None: no column.
    """

    entity: str
    field: str
    label: str
    unit: str
    type: str
    default: str
    minimum: float | None
    maximum: float | None
    choices: tuple[str, ...]
    stage: Stage
    column: int | None
    description: str

    @property
    def is_number(self) -> bool:
        """True where a single number is entered."""
        return self.type in ("number", "integer", "share", "year")


def _read() -> tuple[Attribute, ...]:
    with resources.path("attributes.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            Attribute(
                entity=row["entity"],
                field=row["field"],
                label=row["label"],
                unit=row["unit"],
                type=row["type"],
                default=row["default"],
                minimum=float(row["minimum"]) if row["minimum"] else None,
                maximum=float(row["maximum"]) if row["maximum"] else None,
                choices=tuple(row["choices"].split("|")) if row["choices"] else (),
                stage=row["stage"],  # type: ignore[arg-type]
                column=int(row["column"]) if row["column"] else None,
                description=row["description"],
            )
            for row in csv.DictReader(file)
        )


@cache
def table() -> dict[tuple[str, str], Attribute]:
    """Return all attributes by (entity, field), in the order of the file."""
    return {(item.entity, item.field): item for item in _read()}


def attribute(entity: str, field: str) -> Attribute:
    """Return one attribute; entity is ``plan`` or the name of a list such as ``fleets``."""
    return table()[entity, field]


@cache
def of_entity(entity: str) -> tuple[Attribute, ...]:
    """Return the attributes of one entity in the order of the file."""
    return tuple(item for item in table().values() if item.entity == entity)


@cache
def columns(entity: str) -> tuple[Attribute, ...]:
    """Return the attributes that the window's table of the entity shows, in column order."""
    shown = [item for item in of_entity(entity) if item.column is not None]
    return tuple(sorted(shown, key=lambda item: item.column or 0))
