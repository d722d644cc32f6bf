"""What helps where a workload does not fit: changes of the plan, each tried before it is offered."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from greenplanner.catalog.rows import Accelerator
from greenplanner.catalog.store import Catalog
from greenplanner.model.demand_notices import demand_notices
from greenplanner.model.evaluate import demand_of
from greenplanner.plan import edits
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.resolve import entity_name, resolve
from greenplanner.plan.types import Fleet, Plan, Workload
from greenplanner.whatif.new_workload import with_workload
from greenplanner.whatif.sizing import needed_size, size_fleet

NEW, SIZE, CLEAR, REPLICA, BITS, ACCELERATOR, BATCH, PRECISION = (
    "fleet",
    "size",
    "clear",
    "replica",
    "bits",
    "accelerator",
    "batch",
    "precision",
)
# Fields of a fleet that describe its accelerators: where one is entered, another model needs the user's hand.
_OWN = (
    "server",
    "accelerators_per_server",
    "peak_tflops",
    "tdp_w",
    "idle_w",
    "ready_w",
    "max_w",
    "power_curve",
    "power_cap_w",
    "power_exponent",
    "host_idle_w",
    "host_max_w",
    "embodied_kg_per_accelerator",
    "embodied_kg_per_server",
    "price_per_accelerator",
    "price_per_server",
    "rent_per_accelerator_h",
)
_MOST_TRIED = 8
_MOST_REPLICA = 64


class Remedy(msgspec.Struct, frozen=True):
    """A change that makes a notice go away: what kind, the words of its label, the plan with it."""

    kind: str
    fields: dict[str, str]
    plan: Plan


def remedies(plan: Plan, code: str, path: str, catalog: Catalog) -> tuple[Remedy, ...]:
    """Return what helps against a notice of the demand, the plainest first; empty where nothing does.

    Each is applied and the demand made anew: what leaves the notice standing, or makes a workload not
    countable, is not offered. ``code`` and ``path`` are those of the notice
    (:mod:`greenplanner.model.demand_notices`).
    """
    makers = _MAKERS.get(code, ())
    fleet = _fleet(plan, path) if makers else None
    # What one fleet does is told by its own workloads: a large plan is not evaluated for each try.
    part = plan if fleet is None else around(plan, fleet.id)
    before = _standing(part, catalog) if makers else frozenset()
    if (code, path) not in before:
        return ()
    found: list[Remedy] = []
    for make in makers:
        for remedy in make(part, path, catalog):
            after = _standing(remedy.plan, catalog)
            worse = {each for each in after - before if each[0] in ("demand-memory", "demand-unknown")}
            if (code, path) not in after and not worse:
                found.append(msgspec.structs.replace(remedy, plan=_merged(plan, remedy.plan)))
                break
    return tuple(found)


def around(plan: Plan, fleet: str) -> Plan:
    """Return the plan with nothing but one fleet, its site and its workloads."""
    fleets = tuple(item for item in plan.fleets if item.id == fleet)
    sites = {item.site for item in fleets}
    return msgspec.structs.replace(
        plan,
        sites=tuple(item for item in plan.sites if item.id in sites),
        fleets=fleets,
        workloads=tuple(item for item in plan.workloads if item.fleet == fleet),
        contracts=(),
        credits=(),
        scenarios=(),
        measurements=(),
    )


def _merged(plan: Plan, part: Plan) -> Plan:
    """Return the plan with the entities of a part of it as they are there, new ones at the end."""
    lists = {}
    for name in ("sites", "fleets", "workloads"):
        changed = {item.id: item for item in getattr(part, name)}
        kept = [changed.pop(item.id, item) for item in getattr(plan, name)]
        lists[name] = (*kept, *changed.values())
    return msgspec.structs.replace(plan, **lists)


def _standing(plan: Plan, catalog: Catalog) -> frozenset[tuple[str, str]]:
    resolved = resolve(plan, catalog)
    return frozenset((each.code, each.path) for each in demand_notices(resolved, demand_of(resolved)))


def _work(plan: Plan, path: str) -> Workload:
    found: Workload = edits.find(plan, "workloads", path.split("/")[1])
    return found


def _fleet(plan: Plan, path: str) -> Fleet | None:
    list_name, key = path.split("/")[:2]
    wanted = key if list_name == "fleets" else _work(plan, path).fleet
    return next((each for each in plan.fleets if each.id == wanted), None)


def _size(plan: Plan, path: str, catalog: Catalog) -> Iterator[Remedy]:
    fleet = _fleet(plan, path)
    if fleet is None:
        return
    try:
        most = needed_size(plan, fleet.id, catalog).most
        changed = size_fleet(plan, fleet.id, catalog)
    except SentenceError:
        return
    yield Remedy(SIZE, {"fleet": entity_name(fleet), "count": str(most)}, changed)


def _new_fleet(plan: Plan, path: str, catalog: Catalog) -> Iterator[Remedy]:
    """Yield the plan with a fleet of its own for a workload that has none, sized for it."""
    work = _work(plan, path)
    rest = msgspec.structs.replace(plan, workloads=tuple(each for each in plan.workloads if each is not work))
    try:
        made = with_workload(rest, work, catalog, fleet=None)
    except SentenceError:
        return
    mine = made.workloads[-1]
    works = tuple(mine if each is work else each for each in plan.workloads)
    yield Remedy(NEW, {"count": str(made.fleets[-1].count)}, msgspec.structs.replace(made, workloads=works))


def _clear(plan: Plan, path: str, catalog: Catalog) -> Iterator[Remedy]:
    yield Remedy(CLEAR, {}, edits.set_value(plan, path, None, catalog))


def _replica(plan: Plan, path: str, catalog: Catalog) -> Iterator[Remedy]:
    """Let the number of accelerators per replica follow from the memory, else raise it step by step."""
    work = _work(plan, path)
    field = f"workloads/{work.id}/accelerators_per_replica"
    if work.accelerators_per_replica is not None:
        freed = edits.set_value(plan, field, None, catalog)
        yield Remedy(REPLICA, {"count": str(_replica_of(freed, work.id, catalog) or "")}, freed)
    count = max(1, work.accelerators_per_replica or _replica_of(plan, work.id, catalog) or 1)
    while (count := count * 2) <= _MOST_REPLICA:
        yield Remedy(REPLICA, {"count": str(count)}, edits.set_value(plan, field, count, catalog))


def _replica_of(plan: Plan, key: str, catalog: Catalog) -> int | None:
    tasks = demand_of(resolve(plan, catalog)).tasks
    return next((task.replica for task in tasks if task.workload == key and task.replica), None)


def _bits(plan: Plan, path: str, catalog: Catalog) -> Iterator[Remedy]:
    work = _work(plan, path)
    for bits in (8.0, 4.0):
        if bits < (work.weight_bits or 16.0):
            changed = edits.set_value(plan, f"workloads/{work.id}/weight_bits", bits, catalog)
            yield Remedy(BITS, {"bits": f"{bits:g}"}, changed)


def _accelerator(plan: Plan, path: str, catalog: Catalog) -> Iterator[Remedy]:
    """Yield the plan with accelerators of the same maker that have more memory, the smallest first."""
    fleet = _fleet(plan, path)
    if fleet is None or fleet.accelerator is None or any(getattr(fleet, name) is not None for name in _OWN):
        return
    now = catalog.accelerator(fleet.accelerator)
    rows = [row for row in catalog.tables["accelerators"].values() if isinstance(row, Accelerator)]
    better = [
        row
        for row in rows
        if (row.vendor, row.kind) == (now.vendor, now.kind)
        # A model of data centers: the catalog knows the server that it stands in.
        and row.server
        and (row.memory_gb or 0.0) > (now.memory_gb or 0.0)
        and (row.memory_gb_per_s or 0.0) >= (now.memory_gb_per_s or 0.0)
    ]
    for row in sorted(better, key=lambda each: (each.memory_gb or 0.0, each.id))[:_MOST_TRIED]:
        changed = edits.set_value(plan, f"fleets/{fleet.id}/accelerator", row.id, catalog)
        fields = {"fleet": entity_name(fleet), "name": row.name, "gb": f"{row.memory_gb:g}"}
        yield Remedy(ACCELERATOR, fields, changed)


def _batch(plan: Plan, path: str, catalog: Catalog) -> Iterator[Remedy]:
    work = _work(plan, path)
    tasks = demand_of(resolve(plan, catalog)).tasks
    batch = next((task.batch for task in tasks if task.workload == work.id and task.batch), None)
    if batch is not None:
        changed = edits.set_value(plan, f"workloads/{work.id}/batch", batch, catalog)
        yield Remedy(BATCH, {"batch": f"{batch:g}"}, changed)


def _precision(plan: Plan, path: str, catalog: Catalog) -> Iterator[Remedy]:
    work, fleet = _work(plan, path), _fleet(plan, path)
    if fleet is None or fleet.accelerator is None:
        return
    peak = catalog.accelerator(fleet.accelerator).peak_flops(work.precision or "bf16")
    if peak is not None:
        changed = edits.set_value(plan, f"workloads/{work.id}/precision", peak[1], catalog)
        yield Remedy(PRECISION, {"format": peak[1]}, changed)


Maker = Callable[[Plan, str, Catalog], Iterator[Remedy]]
_MAKERS: dict[str, tuple[Maker, ...]] = {
    "workload-alone": (_new_fleet,),
    "demand-entered": (_clear,),
    "demand-too-large": (_size,),
    "demand-headroom": (_size,),
    "demand-time": (_size,),
    "demand-states": (_size,),
    "demand-memory": (_replica, _bits, _accelerator),
    "demand-batch": (_batch, _replica, _bits),
    "demand-latency": (_replica, _bits, _accelerator),
    "demand-precision": (_precision,),
}
