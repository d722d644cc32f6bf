"""Finding everything that is wrong with a plan, with the place of each fault.

msgspec stops at the first fault; here a walk over the raw data collects all of them, by the
types of the plan and the ranges of the attribute table.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from greenplanner.catalog.rows import Accelerator, Server
from greenplanner.catalog.store import Catalog
from greenplanner.plan import attributes, steps
from greenplanner.plan import messages as m
from greenplanner.plan.embodied_parts import PARTS as EMBODIED_PARTS
from greenplanner.plan.entry import format_value as format_value
from greenplanner.plan.entry import parse_value as parse_value
from greenplanner.plan.instruments import KIND_OF
from greenplanner.plan.measurements import measurement_faults
from greenplanner.plan.messages import Fault as Fault
from greenplanner.plan.messages import fault, quoted, shown
from greenplanner.plan.ranges import OUT_OF_FORCE, range_faults
from greenplanner.plan.residual_mixes import mix_sense
from greenplanner.plan.target_faults import target_sense
from greenplanner.plan.types import LISTS, MadeWith, Plan
from greenplanner.plan.values import is_required, near, reference_problem, text_problem, value_problems
from greenplanner.plan.workload_faults import workload_sense

MAX_DEPTH = 40
# The rows that stand in where no accelerator or server is chosen.
GENERIC = "generic"
_ROOT_FIELDS = (
    *(item.field for item in attributes.of_entity("plan")),
    *(*LISTS, "measurements", "ranges", "made_with", "schema"),
)


def find_faults(data: object, catalog: Catalog | None = None) -> list[Fault]:
    """Return all faults of a decoded plan file, in the order of the data.

    Parameters
    ----------
    data : object
        What JSON decodes to: dicts and lists. Nothing is assumed about it.
    catalog : Catalog, optional
        Where given, ids of catalog rows are looked up; None checks the plan by itself.
    """
    if _is_too_deep(data):
        return [fault("", m.TOO_DEEP, limit=str(MAX_DEPTH))]
    if not isinstance(data, dict):
        return [fault("", m.NOT_OBJECT, value=quoted(data))]
    return list(_walk(data, catalog))


def plan_faults(plan: Plan, catalog: Catalog | None = None) -> list[Fault]:
    """Return all faults of a plan in memory; quick enough to run after each edit."""
    data: dict[str, object] = msgspec.structs.asdict(plan)
    for name in LISTS:
        if name == "scenarios":
            continue
        data[name] = [msgspec.structs.asdict(each) for each in getattr(plan, name)]
    data["residual_mixes"] = msgspec.to_builtins(plan.residual_mixes)
    data["scenarios"] = msgspec.to_builtins(plan.scenarios)
    data["measurements"] = msgspec.to_builtins(plan.measurements)
    data["ranges"] = msgspec.to_builtins(plan.ranges)
    data["made_with"] = msgspec.to_builtins(plan.made_with)
    return list(_walk(data, catalog))


def evaluation_faults(plan: Plan, catalog: Catalog | None = None) -> list[Fault]:
    """Return the faults that keep a plan from being evaluated.

    An incomplete target is none: targets change no figure, and their page says what is missing. Nor is a
    residual mix that no site takes, nor a range that is not in force.
    """
    taken = {site.residual_mix for site in plan.sites if site.residual_kg_per_kwh is None}
    idle = [f"residual_mixes[{at}]" for at, mix in enumerate(plan.residual_mixes) if mix.id not in taken]
    apart = ("targets[", *idle)
    return [
        each
        for each in plan_faults(plan, catalog)
        if each.blocking or not (each.path.startswith(apart) or each.template in OUT_OF_FORCE)
    ]


def value_fault(entity: str, field: str, value: object) -> Fault | None:
    """Return the first fault of a value by itself, with bounds of shares in percent, or None.

    Raises KeyError where the attribute table has no such field.
    """
    problems = value_problems(attributes.attribute(entity, field), value, percent=True)
    if not problems:
        return None
    return Fault(field + problems[0].suffix, problems[0].text, problems[0].template, problems[0].fields)


def check_value(entity: str, field: str, value: object) -> str | None:
    """Return one sentence on what is wrong with a value by itself, or None; for cell editors."""
    found = value_fault(entity, field, value)
    return found.text if found else None


def _is_too_deep(data: object) -> bool:
    """Walk level by level, without recursion, which deep data would break."""
    level: list[object] = [data]
    for _ in range(MAX_DEPTH + 1):
        below: list[object] = []
        for value in level:
            if isinstance(value, dict):
                below.extend(each for each in value.values() if isinstance(each, (dict, list, tuple)))
            elif isinstance(value, (list, tuple)) and not _is_flat(value):
                below.extend(each for each in value if isinstance(each, (dict, list, tuple)))
        if not below:
            return False
        level = below
    return True


def _is_flat(values: list[object] | tuple[object, ...]) -> bool:
    return not {dict, list, tuple} & set(map(type, values))


def _walk(data: dict[str, object], catalog: Catalog | None) -> Iterator[Fault]:
    yield from _unknown_fields("", data, _ROOT_FIELDS)
    ids = _ids(data)
    yield from _fields("plan", "", data, ids, catalog)
    for name in LISTS:
        members = data.get(name, ())
        if not isinstance(members, (list, tuple)):
            template = m.MISSING_LIST_NULL if members is None else m.NOT_LIST
            yield fault(name, template, value=quoted(members))
            continue
        first: dict[str, int] = {}
        for position, member in enumerate(members):
            path = f"{name}[{position}]"
            if not isinstance(member, dict):
                yield fault(path, m.NOT_OBJECT, value=quoted(member))
                continue
            yield from _member(name, path, member, ids, catalog)
            key = member.get("id")
            if isinstance(key, str):
                if key in first:
                    yield fault(f"{path}.id", m.SAME_ID, value=shown(key), other=f"{name}[{first[key]}]")
                first.setdefault(key, position)
    yield from measurement_faults(data.get("measurements", ()))
    yield from range_faults(data)
    yield from _made_with(data.get("made_with"))
    yield from _plan_sense(data, catalog)


def _ids(data: Mapping[str, object]) -> dict[str, dict[str, object]]:
    """Return list name -> id -> hourly values of a series, None for the members of other lists."""
    result: dict[str, dict[str, object]] = {}
    for name in LISTS:
        members = data.get(name)
        result[name] = {
            member["id"]: member.get("values") if name == "series" else None
            for member in (members if isinstance(members, (list, tuple)) else ())
            if isinstance(member, dict) and isinstance(member.get("id"), str)
        }
    return result


def _unknown_fields(path: str, data: Mapping[str, object], known: tuple[str, ...]) -> Iterator[Fault]:
    for name in data:
        if name not in known:
            hint = near(name, known)
            place = f"{path}.{shown(name)}" if path else shown(name)
            if hint:
                yield fault(place, m.UNKNOWN_FIELD_NEAR, near=hint)
            else:
                yield fault(place, m.UNKNOWN_FIELD)


def _fields(
    entity: str,
    path: str,
    data: Mapping[str, object],
    ids: Mapping[str, Mapping[str, object]],
    catalog: Catalog | None,
) -> Iterator[Fault]:
    for item in attributes.of_entity(entity):
        value = data.get(item.field)
        if value is None and not is_required(item) and item.type not in ("steps", "rows", "values"):
            continue
        place = f"{path}.{item.field}" if path else item.field
        if item.type == "rows" and value is None:
            if item.field in data:
                yield fault(place, m.MISSING_LIST_NULL)
            continue
        if item.type == "steps":
            if item.field in data:
                yield from steps.step_faults(place, value, ids, catalog)
            continue
        if item.type == "values" and value is None:
            yield fault(place, m.MISSING)
            continue
        problems = value_problems(item, value)
        if not problems:
            found = reference_problem(item, value, ids, catalog)
            problems = [found] if found else []
        for problem in problems:
            yield Fault(place + problem.suffix, problem.text, problem.template, problem.fields)


def _member(
    name: str,
    path: str,
    member: dict[str, object],
    ids: Mapping[str, Mapping[str, object]],
    catalog: Catalog | None,
) -> Iterator[Fault]:
    known = tuple(item.field for item in attributes.of_entity(name))
    yield from _unknown_fields(path, member, known)
    yield from _fields(name, path, member, ids, catalog)
    if name == "sites":
        yield from _site_sense(path, member)
    elif name == "fleets":
        yield from _fleet_sense(path, member, catalog)
    elif name == "workloads":
        yield from workload_sense(path, member, catalog)
    elif name == "contracts":
        yield from _contract_sense(path, member)
    elif name == "residual_mixes":
        yield from mix_sense(path, member)
    elif name == "credits":
        yield from _credit_sense(path, member)
    elif name in ("removals", "reservations"):
        term = _above(member, "first_year", "last_year")
        if term:
            yield fault(f"{path}.first_year", m.TERM_REVERSED, False, **term)
    elif name == "targets":
        yield from target_sense(path, member, catalog)


def _made_with(data: object) -> Iterator[Fault]:
    if data is None:
        return
    if not isinstance(data, dict):
        yield fault("made_with", m.NOT_OBJECT, value=quoted(data))
        return
    yield from _unknown_fields("made_with", data, MadeWith.__struct_fields__)
    for name in MadeWith.__struct_fields__:
        problem = text_problem(data.get(name, ""))
        if problem:
            yield Fault(f"made_with.{name}", problem.text, problem.template, problem.fields)


def _above(data: Mapping[str, object], low: str, high: str) -> dict[str, str] | None:
    """Return both values as texts where both are numbers and the first is above the second."""
    first, second = data.get(low), data.get(high)
    if isinstance(first, (int, float)) and isinstance(second, (int, float)) and first > second:
        return {"value": shown(first), "other": shown(second)}
    return None


def _power_pairs(data: Mapping[str, object], catalog: Catalog | None) -> Mapping[str, object]:
    """Return the data with the idle and busy powers that the catalog fills in beside entered ones."""
    if catalog is None:
        return data
    chip = catalog.tables["accelerators"].get(str(data.get("accelerator") or GENERIC))
    if not isinstance(chip, Accelerator):
        return data
    rack = catalog.tables["servers"].get(str(data.get("server") or chip.server or GENERIC))
    tdp = data.get("tdp_w")
    scale = tdp / chip.tdp_w if isinstance(tdp, (int, float)) and 0 < tdp < 1e9 and chip.tdp_w else 1.0
    filled: dict[str, float | None] = {}
    if data.get("power_curve") is None:
        filled["idle_w"] = None if chip.idle_w is None else round(chip.idle_w * scale, 6)
        filled["max_w"] = None if chip.max_w is None else round(chip.max_w * scale, 6)
    if isinstance(rack, Server):
        filled |= {"host_idle_w": rack.host_idle_w, "host_max_w": rack.host_max_w}
    known = {name: value for name, value in data.items() if value is not None}
    return {**filled, **known}


def _site_sense(path: str, data: Mapping[str, object]) -> Iterator[Fault]:
    energy, power = data.get("battery_kwh"), data.get("battery_kw")
    if energy and not power:
        yield fault(f"{path}.battery_kw", m.BATTERY_NO_POWER, False, value=shown(energy))
    elif power and not energy:
        yield fault(f"{path}.battery_kwh", m.BATTERY_NO_ENERGY, False, value=shown(power))
    if data.get("liquid_share") and data.get("liquid_cooling") is None:
        yield fault(f"{path}.liquid_share", m.LIQUID_SHARE_ALONE, False)
    yield from _shares_sense(path, data, "water_reclaimed_share", "water_sea_share", "reclaimed water")
    yield from _arrangement_sense(path, data)


def _shares_sense(
    path: str, data: Mapping[str, object], first: str, second: str, name: str
) -> Iterator[Fault]:
    """Two shares of one whole: together they are not above 1."""
    a, b = data.get(first), data.get(second)
    if isinstance(a, (int, float)) and isinstance(b, (int, float)) and a + b > 1 + 1e-9:
        yield fault(f"{path}.{second}", m.SHARES_ABOVE_ONE, False, other=name)


def _arrangement_sense(path: str, data: Mapping[str, object]) -> Iterator[Fault]:
    by_energy, by_hour = data.get("provider_kg_per_kwh"), data.get("provider_kg_per_accelerator_hour")
    where = data.get("arrangement") or "own hall"
    if by_energy is not None and where == "own hall":
        yield fault(f"{path}.provider_kg_per_kwh", m.STATED_OWN, False)
    if by_hour is not None and where != "cloud":
        yield fault(f"{path}.provider_kg_per_accelerator_hour", m.STATED_NOT_CLOUD, False)
    elif by_hour is not None and by_energy is not None:
        yield fault(f"{path}.provider_kg_per_kwh", m.STATED_BOTH, False)


def _fleet_sense(path: str, data: Mapping[str, object], catalog: Catalog | None) -> Iterator[Fault]:
    if data.get("site") is None:
        yield fault(f"{path}.site", m.FLEET_SITE, False)
    if data.get("count") is None:
        yield fault(f"{path}.count", m.FLEET_COUNT, False)
    if data.get("accelerator") is None and data.get("tdp_w") is None:
        yield fault(f"{path}.accelerator", m.FLEET_ACCELERATOR, False)
    parts = [name for name in EMBODIED_PARTS if data.get(name) is not None]
    if parts and data.get("embodied_kg_per_server") is not None:
        yield fault(f"{path}.embodied_kg_per_server", m.EMBODIED_BOTH, False)
    yield from _shares_sense(path, data, "reuse_share", "recycling_share", "reused share")
    data = _power_pairs(data, catalog)
    service = _above(data, "purchase_year", "last_year")
    if service:
        yield fault(f"{path}.last_year", m.SERVICE_REVERSED, False, **service)
    idle = _above(data, "idle_w", "max_w")
    if idle:
        yield fault(f"{path}.idle_w", m.IDLE_ABOVE_MAX, False, **idle)
    ready = _above(data, "ready_w", "max_w")
    if ready and data.get("power_curve") is None:
        yield fault(f"{path}.ready_w", m.READY_ABOVE_MAX, False, **ready)
    bare = _above(data, "idle_w", "ready_w")
    if bare and data.get("power_curve") is None:
        yield fault(f"{path}.ready_w", m.READY_BELOW_IDLE, False, **bare)
    cap = _above(data, "idle_w", "power_cap_w")
    if cap and data.get("power_curve") is None:
        yield fault(f"{path}.power_cap_w", m.CAP_BELOW_IDLE, False, **cap)
    host = _above(data, "host_idle_w", "host_max_w")
    if host:
        yield fault(f"{path}.host_idle_w", m.HOST_IDLE_ABOVE_MAX, False, **host)


def _contract_sense(path: str, data: Mapping[str, object]) -> Iterator[Fault]:
    if data.get("site") is None:
        yield fault(f"{path}.site", m.CONTRACT_SITE, False)
    amounts = (data.get("share") is not None) + (data.get("volume_kwh_per_year") is not None)
    if amounts == 2:
        yield fault(f"{path}.volume_kwh_per_year", m.CONTRACT_BOTH, False)
    elif amounts == 0:
        yield fault(f"{path}.share", m.CONTRACT_NEITHER, False)
    term = _above(data, "first_year", "last_year")
    if term:
        yield fault(f"{path}.first_year", m.TERM_REVERSED, False, **term)
    vintage = _above(data, "vintage_first_year", "vintage_last_year")
    if vintage:
        yield fault(f"{path}.vintage_first_year", m.VINTAGE_REVERSED, False, **vintage)
    if data.get("kind") == "eac" and data.get("instrument") in KIND_OF:
        yield fault(f"{path}.instrument", m.INSTRUMENT_KIND, False, value=shown(data["instrument"]))


def _credit_sense(path: str, data: Mapping[str, object]) -> Iterator[Fault]:
    if data.get("volume_t") is None:
        yield fault(f"{path}.volume_t", m.CREDIT_VOLUME, False)
    if data.get("status") == "retired" and data.get("retirement_date") is None:
        yield fault(f"{path}.retirement_date", m.CREDIT_DATE, False)


def _plan_sense(data: Mapping[str, object], catalog: Catalog | None) -> Iterator[Fault]:
    currency = data.get("currency")
    if catalog is None or not isinstance(currency, str) or data.get("usd_rate") is not None:
        return
    if currency not in catalog.tables["currencies"]:
        yield fault("currency", m.CURRENCY_RATE, False, value=shown(currency))
