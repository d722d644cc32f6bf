"""Reading numbers and units of a column, and ranking the columns that could be meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

import msgspec

Quantity = Literal["intensity", "price", "power", "energy", "share", "percentage", "unknown"]

BLANK = frozenset(
    {
        "",
        "-",
        "--",
        "n/e",
        "n/a",
        "na",
        "nan",
        "null",
        "none",
        "#n/a",
        "#nv",
        "?",
        "missing",
        "no data",
        "n.a.",
        "k.a.",
    }
)
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
_SPACES = re.compile("[\\s\u00a0\u202f\u2009'’]")
# Unit as read -> unit of the result, factor, quantity. Carbon first: its names hold the others.
_MASS = {"g": 1e-3, "kg": 1.0, "t": 1e3, "lb": 0.45359237}
_PER = {"kwh": 1.0, "mwh": 1e-3, "gwh": 1e-6}
_CARBON = re.compile(
    r"(?<![a-z])(?P<mass>kg|g|t|lbs?|tons?|tonnes?)[\s_-]*(?:of\s*)?(?:co2)?[\s_.-]*(?:equivalents?|equ?|e)?[\s_.-]*"
    r"(?:/|per|\bp)[\s_-]*(?P<per>[kmg])wh"
)
_MONEY = re.compile(
    r"(?P<money>eur|usd|gbp|chf|cny|jpy|aud|cad|inr|nok|sek|dkk|pln|czk|€|\$|£|¥)"
    r"(?:\s*/\s*|[\s_-]*per[\s_-]*|[\s_]+)(?P<per>[kmg])wh"
)
_MONEY_NAME = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY"}
_POWER = {"w": 1e-3, "kw": 1.0, "mw": 1e3, "gw": 1e6}
_ENERGY = {"wh": 1e-3, "kwh": 1.0, "mwh": 1e3, "gwh": 1e6}
_PLAIN = re.compile(r"(?<![a-z0-9/])(?P<unit>[kmg]?wh?)(?![a-z0-9/])")
UNITS = "g/kWh, kg/kWh, kg/MWh, t/MWh, lb/MWh, EUR/MWh (any currency), W, kW, MW, kWh, MWh, %, 1"

# Which quantity is meant where a file has several, the likeliest first.
_RANK: dict[Quantity, int] = {
    "intensity": 100, "share": 60, "power": 50, "energy": 50, "price": 40, "unknown": 20, "percentage": 10,
}  # fmt: skip


class Unit(msgspec.Struct, frozen=True):
    """A unit as the file has it, and the factor to the program's own."""

    text: str
    target: str
    factor: float
    quantity: Quantity


class Column(msgspec.Struct, frozen=True):
    """A column of numbers that could be imported. ``index`` counts from 0."""

    index: int
    name: str
    unit: Unit | None
    quantity: Quantity
    kind: Literal["average", "marginal"] | None
    basis: Literal["direct", "life-cycle"] | None

    @property
    def rank(self) -> int:
        """How likely the column is the one that is meant."""
        forecast = -15 if re.search(r"forecast|prognos|prévision", self.name.casefold()) else 0
        basis = {"direct": 3, "life-cycle": 2, None: 0}[self.basis]
        return _RANK[self.quantity] + (5 if self.kind != "marginal" else 0) + basis + forecast


def find_unit(text: str) -> Unit | None:
    """Return the unit that a heading names, or None."""
    plain = text[:150].casefold().replace("₂", "2").replace("·", " ")
    match = _CARBON.search(plain)
    if match:
        mass, per = match["mass"], match["per"] + "wh"
        mass = {"l": "lb", "t": "t"}.get(mass[0], mass)
        return Unit(f"{mass}/{_pretty(per)}", "kg/kWh", _MASS[mass] * _PER[per], "intensity")
    match = _MONEY.search(plain)
    if match:
        money, per = _MONEY_NAME.get(match["money"], match["money"].upper()), match["per"] + "wh"
        return Unit(f"{money}/{_pretty(per)}", f"{money}/kWh", _PER[per], "price")
    if re.search(r"utili[sz]ation|load factor|capacity factor", plain):
        return Unit("%", "1", 0.01, "share") if "%" in plain else Unit("1", "1", 1.0, "share")
    if "%" in plain or "percent" in plain:
        return Unit("%", "1", 0.01, "percentage")
    match = _PLAIN.search(plain)
    if match:
        name = match["unit"]
        if name.endswith("h"):
            return Unit(_pretty(name), "kWh", _ENERGY[name], "energy")
        return Unit(_pretty(name), "kW", _POWER[name], "power")
    return None


def chosen_unit(text: str) -> Unit | None:
    """Return the unit that the user chose, or None where it is none."""
    if text.strip() == "1":
        return Unit("1", "1", 1.0, "share")
    found = find_unit(text)
    if found and found.quantity == "percentage":
        return Unit("%", "1", 0.01, "share")
    return found


def describe(index: int, name: str) -> Column:
    """Return what the heading says of a column."""
    plain = name.casefold().replace("₂", "2")
    unit = find_unit(name)
    marginal = bool(re.search(r"marginal|\bmoer\b|\bmef\b", plain))
    quantity: Quantity = unit.quantity if unit else "unknown"
    if quantity == "unknown" and (marginal or re.search(r"intensity|carbon|co2|emission", plain)):
        quantity = "intensity"
    basis: Literal["direct", "life-cycle"] | None = None
    if quantity == "intensity":
        # MOER files of WattTime name no unit; it is lb/MWh.
        if unit is None and re.search(r"\bmoer\b", plain):
            unit = Unit("lb/MWh", "kg/kWh", _MASS["lb"] * 1e-3, "intensity")
        if re.search(r"life[\s_-]*cycle|\blca\b", plain):
            basis = "life-cycle"
        elif re.search(r"direct|operational", plain):
            basis = "direct"
        return Column(index, name, unit, quantity, "marginal" if marginal else "average", basis)
    return Column(index, name, unit, quantity, None, None)


def guessed_unit(values: Iterable[float]) -> Unit:
    """Return the unit of an intensity without one: above 5 nothing can be kg/kWh, so it is g/kWh."""
    ordered = sorted(values)
    if ordered and ordered[len(ordered) // 2] > 5:
        return Unit("g/kWh", "kg/kWh", 1e-3, "intensity")
    return Unit("kg/kWh", "kg/kWh", 1.0, "intensity")


def decimal_mark(cells: Iterable[str], delimiter: str) -> str:
    """Return "," or ".", the decimal mark of the cells; the other one groups thousands."""
    comma_last = point_last = grouped_comma = many_points = plain_comma = 0
    for cell in cells:
        comma, point = cell.rfind(","), cell.rfind(".")
        if comma >= 0 and point >= 0:
            comma_last += comma > point
            point_last += point > comma
        elif comma >= 0:
            if cell.count(",") > 1 or re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+", cell.strip()):
                grouped_comma += 1
            else:
                plain_comma += 1
        elif cell.count(".") > 1:
            many_points += 1
        elif point >= 0:
            point_last += 1
    if comma_last + plain_comma + many_points > point_last:
        return ","
    # 1,234 alone is either; where commas do not separate cells it is a decimal comma.
    return "," if grouped_comma and not point_last and delimiter != "," else "."


def read_number(cell: str, mark: str) -> float | None:
    """Return the number of a cell, None where it is none. Blank cells are for the caller."""
    text = _SPACES.sub("", cell).replace("−", "-").rstrip("%")
    text = text.replace(".", "").replace(",", ".") if mark == "," else text.replace(",", "")
    return float(text) if len(text) < 60 and _NUMBER.fullmatch(text) else None


def is_blank(cell: str) -> bool:
    """Whether a cell says that it has no value."""
    return cell.strip().casefold() in BLANK


def _pretty(unit: str) -> str:
    return {
        "w": "W",
        "kw": "kW",
        "mw": "MW",
        "gw": "GW",
        "wh": "Wh",
        "kwh": "kWh",
        "mwh": "MWh",
        "gwh": "GWh",
    }[unit]
