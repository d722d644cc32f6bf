"""Bringing an hourly series into the plan, and taking one out: each is one step of undo."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from greenplanner.gui.models import cells
from greenplanner.gui.places import place_text
from greenplanner.plan import edits
from greenplanner.plan.series_import import ImportedSeries
from greenplanner.plan.types import Plan, Series

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate

# The field of an entity that a series is for where none is named.
_FIELDS = {"sites": "grid_series", "fleets": "utilization", "contracts": "generation_series"}
_PRICES = ("price_series", "market_price_series")
_SHARES, _GENERATION = ("share", "percentage"), ("power", "energy", "share", "percentage")
_QUANTITIES: dict[str, tuple[str, ...]] = {
    "grid_series": ("intensity",),
    "grid_cfe_series": _SHARES,
    "utilization": _SHARES,
    "generation_series": _GENERATION,
}


class Target(NamedTuple):
    """The field that a series is for, for example the grid of a site or the utilization of a fleet."""

    entity: str
    id: str
    name: str = ""

    @property
    def field(self) -> str:
        """The field; the usual one of the entity where none is named."""
        return self.name or _FIELDS[self.entity]

    @property
    def path(self) -> str:
        """The path of the field, as edits take it."""
        return f"{self.entity}/{self.id}/{self.field}"


def targets(plan: Plan) -> list[Target]:
    """Return all fields of a plan that can use a series."""
    found = [Target("sites", site.id) for site in plan.sites]
    found += [Target("fleets", fleet.id) for fleet in plan.fleets]
    for field in ("grid_cfe_series", "price_series"):
        found += [Target("sites", site.id, field) for site in plan.sites]
    for field in ("", "market_price_series"):
        found += [Target("contracts", contract.id, field) for contract in plan.contracts]
    return found


def target_text(plan: Plan, target: Target) -> str:
    """Return a target in words."""
    return place_text(plan, target.path)


def fits(found: ImportedSeries, target: Target) -> bool:
    """Tell whether a series is of the kind that a field takes."""
    if target.field in _PRICES:
        return found.quantity == "price"
    if target.field == "grid_series" and found.kind == "marginal":
        return False
    return found.quantity in _QUANTITIES[target.field]


def misfit(found: ImportedSeries, target: Target) -> str:
    """Return the sentence for a series of another kind than the field takes."""
    if target.field in _PRICES:
        return translate("SeriesEdits", "A price series holds prices: choose their unit, such as EUR/MWh.")
    if target.field == "grid_series" and found.kind == "marginal":
        return translate(
            "SeriesEdits",
            "These are marginal intensities; scope 2 takes average ones: choose another column.",
        )
    if target.field == "grid_cfe_series":
        return translate(
            "SeriesEdits", "Carbon-free shares of the grid are shares: choose their unit, % or 1."
        )
    if target.field == "generation_series":
        return translate("SeriesEdits", "Generation is power or energy: choose its unit, such as kW or MWh.")
    if target.field == "grid_series":
        return translate("SeriesEdits", "A grid series holds intensities: choose their unit, such as g/kWh.")
    return translate("SeriesEdits", "Utilization holds shares: choose their unit, % or 1.")


def free_name(plan: Plan, wanted: str) -> str:
    """Return a name that no series of the plan has yet."""
    taken = {item.name or item.id for item in plan.series}
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted} {number}", number + 1
    return name


def made(plan: Plan, found: ImportedSeries, name: str) -> Series:
    """Return an imported series as a member for the plan, not yet added."""
    name = free_name(plan, name.strip() or found.file)
    return found.as_series(edits.new_id(plan, "series", name), name)


def with_series(plan: Plan, series: Series, target: Target | None) -> Plan:
    """Return the plan with a series added and, where there is a target, used.

    Raises
    ------
    EditError
        Where the values are not such as the field can have.
    """
    plan = edits.add(plan, "series", series)
    return plan if target is None else edits.set_value(plan, target.path, series.id)


def step_text(series: Series) -> str:
    """Return the name of the step of undo that brings a series in."""
    text = translate("SeriesEdits", "Import {name}")
    return text.replace("{name}", series.name or series.id)


def users(plan: Plan, key: str) -> list[str]:
    """Return in words what uses a series."""
    found = []
    for name, entity, field in edits.users(plan, "series", key):
        found.append(
            place_text(plan, f"{name}/{entity.id}/{'' if name == 'scenarios' else field}".rstrip("/"))
        )
    return list(dict.fromkeys(found))


def amount(value: float, unit: str | None) -> str:
    """Return a value of a series with its unit; shares in percent."""
    if unit == "1":
        return cells.share_text(value, 3)
    shown = {"kg/kWh": "kg CO₂e/kWh"}.get(unit or "", unit or "")
    return f"{cells.number_text(float(value), 4)} {shown}".strip()


def mean_text(series: Series) -> str:
    """Return the mean of a series."""
    values: Any = series.values
    return amount(sum(values) / len(values), series.unit) if values else ""
