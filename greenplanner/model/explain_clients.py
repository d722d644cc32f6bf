"""How the clients of federated training come into a measure: one step for each training."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from greenplanner.model.clients import MEASURES as OF_CLIENTS
from greenplanner.model.clients import federated_of, in_service, of_training, trainings
from greenplanner.model.explain_steps import Step, inputs_of, unit_of
from greenplanner.model.measures import MEASURES
from greenplanner.plan.resolve import entity_name
from greenplanner.plan.types import Workload

if TYPE_CHECKING:
    from greenplanner.model.results import Results

_ENERGY = ("clients", "rounds", "runs_per_year", "client_w", "client_hours_per_round", "client_owner")
_NETWORK = ("clients", "rounds", "runs_per_year", "mb_per_round", "client_kwh_per_gb")
_GRID, _UPSTREAM, _LOSS = "client_kg_per_kwh", "client_upstream_kg_per_kwh", "client_td_loss"
_YEARS = ("first_year", "last_year")
_LOSSES = "energy of the devices x (grid factor + upstream factor) x grid loss"
_FORMULAS = {
    "client_own_kwh": ("clients x rounds x runs a year x power x hours / 1000", _ENERGY),
    "client_others_kwh": ("clients x rounds x runs a year x power x hours / 1000", _ENERGY),
    "client_transfer_kwh": ("clients x rounds x runs a year x data x energy per gigabyte", _NETWORK),
    "scope2_location_kg": ("energy of the own devices x grid factor", (*_ENERGY, "client_region", _GRID)),
    "scope2_market_kg": (
        "energy of the own devices x residual mix",
        (*_ENERGY, "client_region", "client_residual_kg_per_kwh"),
    ),
    "cat1_clients_kg": (
        "energy of the devices x (grid factor + upstream factor) x (1 + grid loss)",
        (*_ENERGY, "client_region", _GRID, _UPSTREAM, _LOSS),
    ),
    "cat1_transfer_kg": (
        "energy of the network x (grid factor + upstream factor)",
        (*_NETWORK, "client_region", _GRID, _UPSTREAM),
    ),
    "cat3b_kg": ("energy of the own devices x upstream factor", (*_ENERGY, "client_region", _UPSTREAM)),
    "cat3c_kg": (_LOSSES, (*_ENERGY, "client_region", _GRID, _UPSTREAM, _LOSS)),
    "cost_electricity": (
        "energy of the own devices x electricity price",
        (*_ENERGY, "client_region", "client_price_per_kwh"),
    ),
}


def client_steps(results: Results, measure: str, year: int | None) -> tuple[Step, ...]:
    """Return the steps of the federated trainings in a measure; empty where they add nothing."""
    unit = unit_of(results, measure)
    if measure == "shadow_carbon_cost":
        paid = _of(results, results.yearly.get(measure), year)
        text = "covered emissions of the clients / 1000 x internal carbon price of the year"
        return (Step("Clients of federated training", text, paid, unit),) if paid else ()
    if measure not in OF_CLIENTS:
        return ()
    steps = (client_step(results, work, measure, year) for work in trainings(results.plan))
    return tuple(step for step in steps if step.value)


def client_step(results: Results, work: Workload, measure: str, year: int | None) -> Step:
    """Return the steps of what one federated training adds to a measure."""
    formula, fields = _FORMULAS[measure]
    value = _of(results, client_values(results, work, measure), year)
    paths = [f"workloads/{work.id}/{field}" for field in (*fields, *_YEARS)]
    used = _energy(results, measure, work.id, year)
    label = f"{entity_name(work)}: {MEASURES[measure].label}"
    unit = unit_of(results, measure)
    return Step(label, formula, value, unit, inputs_of(results, paths), used, adds_up=False)


def client_values(results: Results, work: Workload, measure: str) -> np.ndarray:
    """Return what one federated training adds to a measure by year, (Y,)."""
    yearly = of_training(work).get(measure, 0.0)
    return np.asarray(yearly * in_service(work, np.array(results.years)))


def _of(results: Results, values: np.ndarray | None, year: int | None) -> float:
    if values is None:
        return 0.0
    return float(values.sum() if year is None else values[results.years.index(year)])


def _energy(results: Results, measure: str, key: str, year: int | None) -> tuple[Step, ...]:
    """Return the energy of one training that emissions or cost are made of; empty for energy itself."""
    if measure.endswith("kwh"):
        return ()
    work = next(each for each in trainings(results.plan) if each.id == key)
    found = federated_of(work)
    assert found is not None
    active = in_service(work, np.array(results.years))
    network = measure == "cat1_transfer_kg"
    kwh = (found.transfer_kwh if network else found.client_kwh) * active
    label = "Energy of the network" if network else "Energy of the devices"
    formula = _FORMULAS["client_transfer_kwh" if network else "client_own_kwh"][0]
    return (Step(label, formula, _of(results, kwh, year), "kWh"),)
