"""Steps and their inputs: what every explanation is made of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import msgspec
import numpy as np

from greenplanner.model.formulas import Leaf
from greenplanner.model.measures import MEASURES
from greenplanner.plan.attributes import attribute
from greenplanner.plan.entry import format_value
from greenplanner.plan.resolve import Origin, from_quantity

if TYPE_CHECKING:
    from greenplanner.model.results import Results

PART_FORMULA = "sum of the parts"
_DEFAULT = Origin("assumed", source="program default", quality="assumed")
# Prices that the catalog holds in US dollars.
_CONVERTED = (
    "price_per_accelerator",
    "price_per_server",
    "electricity_price_per_kwh",
    "water_price_per_m3",
)


class Input(msgspec.Struct, frozen=True):
    """One input of a step: its path, label, value, unit and origin."""

    path: str
    label: str
    value: object
    unit: str
    origin: Origin


class Step(msgspec.Struct, frozen=True):
    """One step.

    The children add up to the value where ``adds_up`` is true; otherwise they are figures that
    the formula uses.
    """

    label: str
    formula: str
    value: float | None
    unit: str
    inputs: tuple[Input, ...] = ()
    children: tuple[Step, ...] = ()
    adds_up: bool = True
    note: str = ""


def unit_of(results: Results, measure: str) -> str:
    return MEASURES[measure].unit.replace("currency", results.plan.currency or "")


def amount(results: Results, values: np.ndarray, year: int | None) -> float:
    return float(values.sum() if year is None else values[results.years.index(year)].sum())


def detail_of(results: Results, array: np.ndarray, f: int, year: int | None) -> float | None:
    """Return a figure of a fleet: of the year, else the mean of the years that have one."""
    values = np.atleast_1d(array[..., f])
    if year is not None and array.ndim == 2 and len(values) == len(results.years):
        values = values[[results.years.index(year)]]
    known = values[~np.isnan(values)]
    return float(known.mean()) if known.size else None


# What many steps of the same results show; it goes when the results go.
_KNOWN: WeakKeyDictionary[Results, dict[str, Input | None]] = WeakKeyDictionary()


def input_of(results: Results, path: str) -> Input | None:
    """Return an input by path, None where it has no value."""
    known = _KNOWN.setdefault(results, {})
    if path not in known:
        known[path] = _input_of(results, path)
    return known[path]


def _input_of(results: Results, path: str) -> Input | None:
    kind, *rest = path.split("/")
    if kind == "constants":
        row = results.resolved.catalog.constant(rest[0])
        quantity = row.quantity("value", "constants")
        assert quantity is not None
        return Input(path, row.name, row.value, row.unit, from_quantity(quantity))
    if kind == "plan":
        entity: object = results.plan
    else:
        entity = next(item for item in getattr(results.plan, kind) if item.id == rest[0])
    value = getattr(entity, rest[-1])
    if value is None:
        return None
    item = attribute(kind, rest[-1])
    unit = item.unit.replace("currency", results.plan.currency or "")
    percent = 100.0 if unit.startswith("%") else 1.0
    if item.type == "path":
        value, unit = f"{format_value(kind, rest[-1], value)} {unit}".strip(), ""
    elif isinstance(value, tuple) and len(value) > 24:
        value, unit = f"{len(value)} values, mean {percent * sum(value) / len(value):.6g} {unit}", ""
    elif isinstance(value, dict):
        value, unit = ", ".join(f"{name} {percent * share:.6g} {unit}" for name, share in value.items()), ""
    elif isinstance(value, bool):
        value = "yes" if value else "no"
    elif isinstance(value, str):
        unit = ""  # a series or a row; its values are not shown here
    elif isinstance(value, float | int) and not isinstance(value, bool):
        # Shares are stored 0 to 1 and shown in %, as everywhere on the screen.
        value = value * percent
    origin = results.origins.get(path, _DEFAULT)
    if percent != 1.0:
        origin = msgspec.structs.replace(
            origin,
            low=None if origin.low is None else origin.low * percent,
            high=None if origin.high is None else origin.high * percent,
        )
    return Input(path, item.label, value, unit, origin)


def inputs_of(results: Results, paths: Iterable[str]) -> tuple[Input, ...]:
    """Return the inputs of several paths; those without a value are left out."""
    return tuple(item for item in (input_of(results, path) for path in paths) if item is not None)


def leaf_inputs(results: Results, leaf: Leaf, fleet_id: str | None, site_id: str | None) -> tuple[Input, ...]:
    paths = [f"fleets/{fleet_id}/{field}" for field in leaf.fleet] if fleet_id else []
    paths += [f"sites/{site_id}/{field}" for field in leaf.site] if site_id else []
    paths += [f"plan/{field}" for field in leaf.plan]
    paths += [f"constants/{name}" for name in leaf.constants]
    found = [item for item in (input_of(results, path) for path in paths) if item is not None]
    priced = any(item.path.rsplit("/", 1)[-1] in _CONVERTED and item.origin.table for item in found)
    rate = input_of(results, "plan/usd_rate") if priced and results.plan.currency != "USD" else None
    return (*found, rate) if rate else tuple(found)
