"""What the reader must know about the demand: what does not fit, and what is not counted."""

from __future__ import annotations

from collections.abc import Iterator

from greenplanner.catalog.store import WORLD
from greenplanner.model.clients import OWN, federated_of, residual_stands_in
from greenplanner.model.demand import Demand
from greenplanner.model.results import Notice
from greenplanner.plan.resolve import Resolved, entity_name
from greenplanner.plan.types import Workload

TEMPLATES = {
    "demand-entered": "{fleet}: the utilization is entered, so its workloads do not act on the energy. "
    "Clear it to let the demand make it.",
    "demand-too-large": "{fleet}: the demand of {year} needs {needed} accelerators in its busiest hour, "
    "powered are {has}; {share} % of the work is not done and not counted.",
    "demand-time": "{name}: one run takes {days} days, allowed are {allowed}; {needed} accelerators would "
    "do it.",
    "demand-states": "{name}: the training needs {gb} GB for weights, gradients and optimizer, the fleet "
    "has {has} GB for them.",
    "demand-memory": "{name}: the model does not fit into {given} accelerators; {needed} are needed. It is "
    "not counted.",
    "demand-batch": "{name}: {wanted} requests at a time do not fit into memory; the batch is {taken}.",
    "demand-latency": "{name}: one answer takes {seconds} s even alone, allowed are {allowed} s; more or "
    "faster accelerators per replica are needed.",
    "demand-headroom": "{name}: in {year} whole replicas with {headroom} % headroom need {needed} "
    "accelerators, the fleet has {has}.",
    "demand-unknown": "{name}: this is not known and the workload is not counted: {what}.",
    "demand-precision": "{name}: the hardware has no {wanted}; it works in {used}.",
    "demand-final-only": "{name}: only the final run is counted. Experiments and failed attempts took "
    "published projects up to five times more; enter a multiple.",
    "federated-own": "{name}: own devices and the network draw {kwh} kWh a year outside the halls: scope 2 "
    "of {place}, and category 1 for the network. Hardware and water of the devices are not counted.",
    "federated-others": "{name}: devices of others and the network draw {kwh} kWh a year outside the halls: "
    "scope 3 category 1 of {place}, a policy. Hardware and water of the devices are not counted.",
    "federated-assumed": "{name}: whose devices train is not entered; they count as those of others.",
    "federated-residual": "{name}: no residual mix is known for {place}; market-based, the own devices take "
    "the grid factor.",
    "workload-alone": "{name}: no fleet does this work; it is not counted.",
}


def demand_notices(resolved: Resolved, demand: Demand) -> tuple[Notice, ...]:
    """Return the notices of the workloads of a plan, in a stable order."""
    return tuple(_found(resolved, demand))


def _notice(code: str, path: str, **fields: str) -> Notice:
    template = TEMPLATES[code]
    return Notice(code, path, template.format(**fields), template, fields)


def _federated(resolved: Resolved, work: Workload) -> Iterator[Notice]:
    """Yield where a federated training is counted, and what that rests on."""
    path, name = f"workloads/{work.id}", entity_name(work)
    found = federated_of(work)
    if found is None:
        yield _notice("demand-unknown", path, name=name, what="clients per round and rounds")
        return
    place = resolved.catalog.region(work.client_region or WORLD).name
    code = "federated-own" if work.client_owner == OWN else "federated-others"
    yield _notice(code, path, name=name, kwh=f"{found.total_kwh:.6g}", place=place)
    if resolved.origins[f"{path}/client_owner"].kind != "entered":
        yield _notice("federated-assumed", f"{path}/client_owner", name=name)
    if residual_stands_in(resolved, work):
        yield _notice("federated-residual", f"{path}/client_residual_kg_per_kwh", name=name, place=place)


def _found(resolved: Resolved, demand: Demand) -> Iterator[Notice]:
    plan = resolved.plan
    fleets = {fleet.id: entity_name(fleet) for fleet in plan.fleets}
    names = {work.id: entity_name(work) for work in plan.workloads}
    for trouble in demand.troubles:
        fields = dict(trouble.fields)
        if "fleet" in fields:
            fields["fleet"] = fleets[fields["fleet"]]
        if "name" in fields:
            fields["name"] = names[fields["name"]]
        yield _notice(trouble.code, trouble.path, **fields)
    for work in plan.workloads:
        path, name = f"workloads/{work.id}", names[work.id]
        if work.kind == "federated":
            yield from _federated(resolved, work)
        elif work.kind != "inference" and work.method == "pretraining" and work.fleet is not None:
            if resolved.origins[f"{path}/experiments_factor"].kind != "entered":
                yield _notice("demand-final-only", f"{path}/experiments_factor", name=name)
        elif work.fleet is None:
            yield _notice("workload-alone", f"{path}/fleet", name=name)
