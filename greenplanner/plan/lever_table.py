"""The lever table: each lever declared once, in ``resources/levers.csv`` with its parameters.

What a lever does is a function in :mod:`greenplanner.whatif.levers`; here is what the file format,
the command line, the workbook and the window need to know of it.
"""

from __future__ import annotations

import csv
from functools import cache
from typing import Any, Literal

import msgspec

from greenplanner import resources
from greenplanner.plan.attributes import Attribute

Basis = Literal["physics", "range", "mixed"]
Value = bool | int | float | str
ALL = "*"
# The parameters of what a measure itself costs; capital and yearly are entered in place of the others.
COSTS = (
    "effort",
    "upkeep",
    "price_per_kw",
    "price_per_kwh",
    "upkeep_share",
    "support",
    "day_rate",
    "capital",
    "yearly",
    "life",
)


class Parameter(msgspec.Struct, frozen=True):
    """One number or choice of a lever.

    ``attribute`` holds label, unit, type and bounds as for a field of the plan. ``default`` None
    means not entered. ``low`` and ``high`` are the range of what is known; ``better`` says which
    end saves more. ``quality`` is assumed where nobody published the value. ``acts`` names the
    lists on whose members it acts, empty for all.
    """

    attribute: Attribute
    default: Value | None
    low: float | None
    high: float | None
    better: Literal["low", "high", ""]
    acts: tuple[str, ...]
    source: str
    year: int | None
    licence: str
    quality: str

    @property
    def name(self) -> str:
        """The name under which steps enter it."""
        return self.attribute.field

    @property
    def optimistic(self) -> Value | None:
        """The end of the range that saves more; the default where it has no range."""
        end = self.high if self.better == "high" else self.low if self.better else None
        return self.default if end is None else end

    @property
    def pessimistic(self) -> Value | None:
        """The end of the range that saves less; the default where it has no range."""
        end = self.low if self.better == "high" else self.high if self.better else None
        return self.default if end is None else end


class LeverInfo(msgspec.Struct, frozen=True):
    """One lever: where it acts, what it changes, what it costs in quality or time.

    ``basis`` tells whether its effect follows from the model (physics), from a published or
    assumed range, or from both. ``raises`` is a sentence where it can raise energy. Levers that
    share a name in ``exclusive`` cannot act on the same target.
    """

    id: str
    label: str
    group: str
    targets: tuple[str, ...]
    basis: Basis
    changes: str
    quality: str
    raises: str
    exclusive: tuple[str, ...]
    needs: str
    parameters: tuple[Parameter, ...]

    def parameter(self, name: str) -> Parameter | None:
        """Return a parameter by name; None where the lever has none of it."""
        return next((item for item in self.parameters if item.name == name), None)

    def values(self, given: dict[str, Any]) -> dict[str, Any]:
        """Return all parameters: the given ones, else the defaults."""
        return {item.name: given.get(item.name, item.default) for item in self.parameters}


def _rows(name: str) -> list[dict[str, str]]:
    with resources.path(name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _number(text: str) -> float | None:
    return float(text) if text else None


def _default(kind: str, text: str) -> Value | None:
    if not text:
        return None
    if kind == "bool":
        return text == "true"
    if kind == "integer":
        return int(text)
    return float(text) if kind in ("number", "share") else text


def _parameter(row: dict[str, str]) -> Parameter:
    attribute = Attribute(
        entity=f"lever:{row['lever']}",
        field=row["name"],
        label=row["label"],
        unit=row["unit"],
        type=row["type"],
        default=row["default"],
        minimum=_number(row["minimum"]),
        maximum=_number(row["maximum"]),
        choices=tuple(row["choices"].split("|")) if row["choices"] else (),
        stage="none",
        column=None,
        description=row["description"],
    )
    return Parameter(
        attribute=attribute,
        default=_default(row["type"], row["default"]),
        low=_number(row["low"]),
        high=_number(row["high"]),
        better=row["better"],  # type: ignore[arg-type]
        acts=tuple(row["acts"].split("|")) if row["acts"] else (),
        source=row["source"],
        year=int(row["year"]) if row["year"] else None,
        licence=row["licence"],
        quality=row["quality"],
    )


@cache
def table() -> dict[str, LeverInfo]:
    """Return all levers by id, in the order of the file."""
    parameters: dict[str, list[Parameter]] = {}
    shared: list[tuple[str, dict[str, str]]] = []
    for row in _rows("lever_parameters.csv"):
        if row["lever"] == ALL:
            shared.append((ALL, row))
        else:
            parameters.setdefault(row["lever"], []).append(_parameter(row))
    result: dict[str, LeverInfo] = {}
    for row in _rows("levers.csv"):
        own = parameters.get(row["id"], [])
        worked = any(item.name == "effort" for item in own)  # a day rate says nothing without days
        # A row of the lever itself goes before the one of all levers, in the same place.
        own_by_name = {item.name: item for item in own}
        common = [
            own_by_name.get(each["name"]) or _parameter(each | {"lever": row["id"]})
            for _, each in shared
            if worked or each["name"] != "day_rate"
        ]
        own = [item for item in own if all(item.name != other.name for other in common)]
        result[row["id"]] = LeverInfo(
            id=row["id"],
            label=row["label"],
            group=row["group"],
            targets=tuple(row["targets"].split("|")),
            basis=row["basis"],  # type: ignore[arg-type]
            changes=row["changes"],
            quality=row["quality"],
            raises=row["raises"],
            exclusive=tuple(row["exclusive"].split("|")) if row["exclusive"] else (),
            needs=row["needs"],
            parameters=(*own, *common),
        )
    return result


def groups() -> tuple[str, ...]:
    """Return the groups of levers in the order of the file."""
    return tuple(dict.fromkeys(item.group for item in table().values()))


def meets(one: str, other: str) -> bool:
    """Tell whether two targets have something in common; ``*`` meets all."""
    return ALL in (one, other) or one == other


def clash(first: LeverInfo, second: LeverInfo) -> bool:
    """Tell whether two levers exclude each other on the same target."""
    return bool(set(first.exclusive) & set(second.exclusive))
