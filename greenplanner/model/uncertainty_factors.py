"""The factors and inputs of a plan with their ranges: each estimate once, however often it is used.

A factor of the catalog that three sites use is one estimate: it is too high or too low for all three.
So are a default of the program, a measured value of one recording, and entered values of one group.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import msgspec

from greenplanner.catalog.pedigree import Spread, gsd_squared_of, kind_of
from greenplanner.model.clients import residual_stands_in
from greenplanner.model.formulas import LEAVES
from greenplanner.model.measures import leaves_of
from greenplanner.plan.attributes import Attribute, attribute
from greenplanner.plan.measurements import in_force, sensor_shares, source_text
from greenplanner.plan.ranges import mean_of
from greenplanner.plan.resolve import Origin, Resolved, entity_name, residual_is_grid
from greenplanner.plan.types import Workload

How = Literal[
    "source", "pedigree", "assumed", "entered range", "entered scores", "measured", "sensor", "setting",
    "exact", "left", "none",
]  # fmt: skip
"""How a range came about.

``source``: the source's own; ``pedigree``: from scores of the catalog row; ``assumed``: a low and a
high that the program assumes; ``measured``: statistical interval of a recording; ``sensor``: its
systematic error; ``exact``: entered without a range; ``left``: the entered range does not hold the
value any more, as after an edit or a lever; ``setting``: a choice or a count, which has no range;
``none``: nobody knows one.
"""

_NUMERIC = ("number", "share", "integer", "profile", "monthly", "path", "curve")
# Values that say what is planned, not how large something is: counts, formats, "no change" factors.
SETTINGS = frozenset({
    "utc_offset_h", "storage_drives", "network_ports", "accelerators_per_server", "powered_share",
    "ready_share", "next_ratio", "runs_per_year", "weight_bits", "kv_bits", "work_factor", "demand_shape",
    "flexible_window_h", "layers", "hidden_size", "kv_elements", "params_b", "active_params_b", "tokens_b",
    "sequence_length", "accelerators_per_replica", "batch", "replicas", "peak_start_h", "peak_end_h",
})  # fmt: skip
# Scores of a default of the program that no table holds: assumed, and not for the case at hand.
DEFAULT_SCORES = (4, 2, 1, 1, 1)
_SENSOR = "sensor"
# Fields of the clients of federated training that take the same factor of a region as a site.
_SAME_FACTOR = {
    "client_kg_per_kwh": "grid_kg_per_kwh",
    "client_residual_kg_per_kwh": "residual_kg_per_kwh",
    "client_upstream_kg_per_kwh": "upstream_kg_per_kwh",
    "client_td_loss": "td_loss",
}
# Sites or fleets that a factor names before it says that there are more.
_NAMES = 3
# What acts on the totals and stands in no formula of a single measure.
_BESIDE_FORMULAS = (
    *(("contracts", name) for name in ("share", "volume_kwh_per_year", "kg_per_kwh")),
    *(("sites", name) for name in ("renewable_share", "residual_kg_per_kwh", "grid_path")),
    *(("fleets", name) for name in ("growth_per_year", "count_path", "purchases", "next_ratio")),
)


class Member(msgspec.Struct, frozen=True):
    """One value of a factor: its path, its number (of a list of values the mean), its interval."""

    path: str
    value: float
    low: float | None
    high: float | None


class Estimate(msgspec.Struct, frozen=True):
    """One factor before its effect is known. ``members`` move together; ``label`` is the field's.

    ``place`` names the catalog row, the entity or the recording; ``value`` is None where the members
    differ. ``sensor`` is the systematic error of a recording as a share, else None.
    """

    key: str
    label: str
    place: str
    unit: str
    how: How
    origin: Origin
    members: tuple[Member, ...]
    sensor: float | None = None

    @property
    def value(self) -> float | None:
        """The value of the factor, None where its members differ or it is a sensor's error."""
        found = {member.value for member in self.members}
        return found.pop() if len(found) == 1 and self.sensor is None else None

    @property
    def low(self) -> float | None:
        """The low of the factor in the unit of its value, None where it has none."""
        return None if self.value is None else self.members[0].low

    @property
    def high(self) -> float | None:
        """The high of the factor."""
        return None if self.value is None else self.members[0].high

    @property
    def title(self) -> str:
        """The field and what it is of."""
        return f"{self.label}, {self.place}"

    @property
    def has_range(self) -> bool:
        """Whether anything is said on how sure the factor is."""
        return self.sensor is not None or any(
            each.low is not None and each.high is not None for each in self.members
        )


def relevant_fields(measures: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    """Return (list, field) of all that can act on the measures."""
    pending = [leaf for measure in measures for leaf in leaves_of(measure)]
    seen: set[str] = set()
    found: set[tuple[str, str]] = set(_BESIDE_FORMULAS)
    while pending:
        name = pending.pop()
        if name in seen:
            continue
        seen.add(name)
        leaf = LEAVES[name]
        found |= {("fleets", field) for field in leaf.fleet} | {("sites", field) for field in leaf.site}
        pending += [used for measure in leaf.uses for used in leaves_of(measure)]
    return frozenset(found)


def estimates(resolved: Resolved, measures: tuple[str, ...]) -> tuple[Estimate, ...]:
    """Return the factors of a plan that the measures may need, in the order of the plan."""
    measured = {path: item for path, (item, _) in in_force(resolved.plan).items()}
    groups: dict[str, list[tuple[Attribute, Member, Origin]]] = {}
    ranges = frozenset(entry.path for entry in resolved.plan.ranges)
    shared = {entry.path: entry.group for entry in resolved.plan.ranges if entry.group}
    for path, item, value, origin in _values(resolved, measures):
        if path in measured:
            key = f"{measured[path].id}/{item.field}/{value!r}"
        else:
            key = _key(path, item, value, origin, shared.get(path))
        low, high, origin = _interval(resolved, item, value, origin)
        groups.setdefault(key, []).append((item, Member(path, value, low, high), origin))
    found = [
        Estimate(
            key=key,
            label=members[0][0].label,
            place=_place(resolved, members[0][2], [each[1].path for each in members]),
            unit=members[0][0].unit,
            how=_how(members[0][0], members[0][1], members[0][2], ranges),
            origin=members[0][2],
            members=tuple(each[1] for each in members),
        )
        for key, members in groups.items()
    ]
    return (*found, *_sensors(resolved, measured))


def _values(resolved: Resolved, measures: tuple[str, ...]) -> Iterator[tuple[str, Attribute, float, Origin]]:
    """Yield path, attribute, number and origin of each quantity that can act."""
    fields = relevant_fields(measures)
    index = {
        name: {each.id: each for each in getattr(resolved.plan, name)}
        for name in ("sites", "fleets", "workloads", "contracts")
    }
    for path, origin in resolved.origins.items():
        parts = path.split("/")
        if len(parts) != 3 or parts[0] not in index:
            continue
        if parts[0] != "workloads" and (parts[0], parts[2]) not in fields:
            continue
        if parts[2] == "residual_kg_per_kwh" and residual_is_grid(resolved, parts[1]):
            continue  # no residual mix is known: the location-based figure stands in, with its factors
        if parts[0] == "workloads" and not _of_kind(resolved, index["workloads"][parts[1]], parts[2]):
            continue
        item = attribute(parts[0], parts[2])
        if item.type not in _NUMERIC or item.stage == "none":
            continue
        value = mean_of(getattr(index[parts[0]][parts[1]], parts[2]))
        # A zero without an interval is "none of it": nothing is uncertain about it.
        if value is None or (value == 0 and not (origin.high or origin.low)):
            continue
        yield path, item, value, origin


def _of_kind(resolved: Resolved, work: Workload, field: str) -> bool:
    """Return whether a value of a resolved workload belongs to its kind and stands for itself."""
    if field.startswith("client") or field in ("rounds", "mb_per_round"):
        if work.kind != "federated":
            return False
        return field != "client_residual_kg_per_kwh" or not residual_stands_in(resolved, work)
    return True


def _key(path: str, item: Attribute, value: float, origin: Origin, group: str | None) -> str:
    if group:
        return f"{group}/{item.field}"
    if origin.kind == "entered":
        # What is made of a series or of a residual mix of the plan is one estimate wherever it is used.
        return f"{origin.source}/{item.field}" if origin.source else path
    if origin.table == "constants":
        return f"{origin.table}/{origin.row}"
    if origin.table:
        return f"{origin.table}/{origin.row}/{_SAME_FACTOR.get(item.field, item.field)}"
    if origin.source == "program default":
        return f"default/{item.entity}/{item.field}/{value:.12g}"
    return path


def _interval(
    resolved: Resolved, item: Attribute, value: float, origin: Origin
) -> tuple[float | None, float | None, Origin]:
    """Return the interval of a value; a default of the program without one gets that of its pedigree."""
    if origin.low is not None and origin.high is not None:
        return min(origin.low, value), max(origin.high, value), origin
    if origin.kind not in ("assumed", "catalog") or item.field in SETTINGS or item.type == "integer":
        return None, None, origin
    if value <= 0:
        return None, None, origin
    spread = _default_spread(resolved, item, value)
    origin = msgspec.structs.replace(origin, gsd2=spread.gsd2, scores=spread.scores)
    return spread.low, spread.high, origin


def _default_spread(resolved: Resolved, item: Attribute, value: float) -> Spread:
    gsd2 = gsd_squared_of(DEFAULT_SCORES, kind_of("", item.field), resolved.catalog)
    low, high = value / gsd2, value * gsd2
    low = low if item.minimum is None else max(low, min(item.minimum, value))
    high = high if item.maximum is None else min(high, max(item.maximum, value))
    return Spread(low, high, gsd2, DEFAULT_SCORES)


def _how(item: Attribute, member: Member, origin: Origin, ranges: frozenset[str]) -> How:
    known = member.low is not None and member.high is not None
    if origin.kind == "measured":
        return "measured" if known else "exact"
    if origin.kind == "entered":
        if not known:
            return "left" if member.path in ranges else "exact"
        if origin.source:
            return "source"
        return "entered scores" if origin.scores else "entered range"
    if not known:
        return "setting" if item.field in SETTINGS or item.type == "integer" else "none"
    if origin.gsd2 is not None:
        return "pedigree"
    return "source" if origin.kind == "catalog" else "assumed"


def _place(resolved: Resolved, origin: Origin, paths: list[str]) -> str:
    """Return the catalog row or the entities that a factor belongs to."""
    row = resolved.catalog.tables.get(origin.table, {}).get(origin.row)
    if row is not None and origin.kind != "entered" and origin.table != "constants":
        return row.name
    names: dict[str, None] = {}
    for path in paths:
        list_name, key, _ = path.split("/")
        entity = next(each for each in getattr(resolved.plan, list_name) if each.id == key)
        names[entity_name(entity)] = None
    shown = list(names)[:_NAMES]
    return "; ".join(shown) + ("; ..." if len(names) > _NAMES else "")


def _sensors(resolved: Resolved, measured: dict[str, Any]) -> Iterator[Estimate]:
    """Yield the systematic error of the sensor of each recording: it moves all its values alike."""
    shares = sensor_shares(resolved.plan)
    by_recording: dict[str, list[str]] = {}
    for path, share in shares.items():
        if share > 0 and path.rsplit("/", 1)[-1] != "power_exponent":
            by_recording.setdefault(measured[path].id, []).append(path)
    for key, paths in by_recording.items():
        members = []
        for path in paths:
            list_name, name, field = path.split("/")
            entity = next(each for each in getattr(resolved.plan, list_name) if each.id == name)
            value = mean_of(getattr(entity, field))
            if value is not None:
                share = shares[path]
                members.append(Member(path, value, value * (1 - share), value * (1 + share)))
        source = source_text(measured[paths[0]])
        yield Estimate(
            key=f"{key}/{_SENSOR}",
            label="Error of the power sensor",
            place=source,
            unit="%",
            how="sensor",
            origin=Origin("measured", source=source, quality="measured"),
            members=tuple(members),
            sensor=shares[paths[0]],
        )
