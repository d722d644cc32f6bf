"""Federated training in the inventory: the devices of the clients and the network between them.

The devices stand in no hall: no PUE, no water on site, no site; they are figures of the plan alone, beside
those of its sites. Devices that the organization owns or controls are scope 2 (Scope 2 Guidance 5.2), with
categories 3b and 3c and a bill. Devices of others do work for the organization without being its assets:
their electricity is scope 3 category 1, with upstream and losses, so that the location-based total does
not change with whose they are. That category is a policy of the program: category 11 would be the other
choice, but a training makes the product and does not use it. The network is category 1 as all transfer of
data. Hardware and water of the devices are not counted, and the notice says so.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from greenplanner.model.training import Federated, UnknownTrainingError, federated
from greenplanner.plan.resolve import Resolved
from greenplanner.plan.types import Plan, Workload

OWN = "own"
# What one federated training can add to; all but the internal carbon price.
MEASURES = (
    "client_own_kwh",
    "client_others_kwh",
    "client_transfer_kwh",
    "scope2_location_kg",
    "scope2_market_kg",
    "cat1_clients_kg",
    "cat1_transfer_kg",
    "cat3b_kg",
    "cat3c_kg",
    "cost_electricity",
)
# The scopes of the internal carbon price, by what the clients add to.
_SCOPE2 = ("scope2_location_kg",)
_SCOPE3 = ("cat1_clients_kg", "cat1_transfer_kg", "cat3b_kg", "cat3c_kg")


def federated_of(work: Workload) -> Federated | None:
    """Return the energy of a year of federated training; None where clients or rounds are missing."""
    try:
        return federated(work, work.client_kwh_per_gb or 0.0)
    except UnknownTrainingError:
        return None


def trainings(plan: Plan) -> tuple[Workload, ...]:
    """Return the federated trainings of a plan."""
    return tuple(work for work in plan.workloads if work.kind == "federated")


def of_training(work: Workload) -> dict[str, float]:
    """Return what one federated training adds in a year, by measure, in kWh, kg and currency.

    Empty where clients or rounds are missing. Location-based: kWh x direct factor of the place of the
    devices; market-based: x its residual mix. Upstream 3b: kWh x upstream factor; losses 3c: loss x
    (direct + upstream). Network: kWh x (direct + upstream).
    """
    found = federated_of(work)
    if found is None:
        return {}
    direct, upstream = work.client_kg_per_kwh or 0.0, work.client_upstream_kg_per_kwh or 0.0
    kwh = found.client_kwh
    location, before = kwh * direct, kwh * upstream
    lost = (work.client_td_loss or 0.0) * (location + before)
    values = dict.fromkeys(MEASURES, 0.0)
    values["client_transfer_kwh"] = found.transfer_kwh
    values["cat1_transfer_kg"] = found.transfer_kwh * (direct + upstream)
    if work.client_owner == OWN:
        values["client_own_kwh"] = kwh
        values["scope2_location_kg"] = location
        values["scope2_market_kg"] = kwh * (work.client_residual_kg_per_kwh or 0.0)
        values["cat3b_kg"], values["cat3c_kg"] = before, lost
        values["cost_electricity"] = kwh * (work.client_price_per_kwh or 0.0)
    else:
        values["client_others_kwh"] = kwh
        values["cat1_clients_kg"] = location + before + lost
    return values


def in_service(work: Workload, years: np.ndarray) -> np.ndarray:
    """Return in which years the training is done, (Y,) of 0 and 1."""
    first = years[0] if work.first_year is None else work.first_year
    last = years[-1] if work.last_year is None else work.last_year
    return ((years >= first) & (years <= last)).astype(float)


def client_measures(
    resolved: Resolved, years: np.ndarray, carbon_price: np.ndarray, shares: Mapping[int, np.ndarray]
) -> dict[str, np.ndarray]:
    """Return what the clients add to the measures of the plan by year, (1 or D, Y); empty without any.

    Parameters
    ----------
    carbon_price : array (D, Y), the internal price in currency/t
    shares : share of scopes 2 and 3 that it covers, arrays (D,)
    """
    works = trainings(resolved.plan)
    if not works:
        return {}
    total = {name: np.zeros((1, len(years))) for name in MEASURES}
    for work in works:
        active = in_service(work, years)
        for name, value in of_training(work).items():
            total[name] = total[name] + value * active
    covered = sum(total[name] for name in _SCOPE2) * shares[2][:, None]
    covered = covered + sum(total[name] for name in _SCOPE3) * shares[3][:, None]
    total["shadow_carbon_cost"] = covered / 1000.0 * carbon_price
    return total


def residual_stands_in(resolved: Resolved, work: Workload) -> bool:
    """Return whether own devices take the grid factor because no residual mix is known."""
    origin = resolved.origins.get(f"workloads/{work.id}/client_residual_kg_per_kwh")
    return work.client_owner == OWN and origin is not None and origin.kind == "assumed" and not origin.row
