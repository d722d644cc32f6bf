"""Hardware at the end of its life: servers retired by year and the mass of electronic waste."""

from __future__ import annotations

import numpy as np

from greenplanner.model.embodied import Service
from greenplanner.model.factors import Factors


def retirements(
    years: np.ndarray,
    purchase_year: np.ndarray,
    lifetime: np.ndarray,
    end_of_life: list[str],
    life: Service,
    last_year: np.ndarray,
) -> np.ndarray:
    """Return how many times the whole fleet leaves service in each year, (D, Y, F).

    Hardware that is replaced leaves in the year in which its successor is bought; hardware that is
    retired, in the calendar year that holds purchase year + lifetime; hardware that is kept, never,
    unless its last year ends.

    Parameters
    ----------
    years : array (Y,), calendar years
    purchase_year : array (F,)
    lifetime : array (D, F), years
    end_of_life : list of replace, retire or keep, length F
    life : Service
    last_year : array (F,), the last calendar year in service, infinite for none; the hardware leaves after it
    """
    rule = np.array(end_of_life, dtype=object)[None, None, :]
    age = (years[:, None] - purchase_year[None, :])[None].astype(float)
    replaced = np.where(age > 0, life.bought, np.maximum(life.bought - 1.0, 0.0))
    left = (age <= lifetime[:, None, :] + 1e-9) & (lifetime[:, None, :] + 1e-9 < age + 1.0)
    gone = np.where(rule == "replace", replaced, (left & (rule == "retire")).astype(float))
    # After its last year a fleet leaves whole, unless its life ended before; then nothing more does.
    ends = (years[:, None] == last_year[None, :] + 1)[None] & (last_year >= purchase_year)
    there = (rule != "retire") | (lifetime[:, None, :] + 1e-9 >= age)
    gone = np.where(ends, np.where(there, 1.0, 0.0), gone)
    gone = np.where((years[:, None] > last_year[None, :] + 1)[None], 0.0, gone)
    return np.asarray(gone * (age >= 0))


def measures(
    factors: Factors, gone: np.ndarray, servers: np.ndarray, own: np.ndarray, month: np.ndarray
) -> dict[str, np.ndarray]:
    """Return what leaves service, (D, Y, 12, F): servers, accelerators, kilograms by what becomes of them.

    Only hardware of the organization's own counts: leased hardware goes back to the lessor, the cloud's
    is the provider's waste.

    Parameters
    ----------
    gone : array (D, Y, F), times the whole fleet leaves service
    servers : array (D, F)
    own : array (F,) of bool
    month : array (1, 1, 12, 1), the month of booking
    """
    data = factors.fleet
    times = (np.where(own, gone, 0.0))[:, :, None, :] * month

    def each(amount: np.ndarray) -> np.ndarray:
        return np.asarray(amount[:, None, None, :] * times)

    mass = data["count"] * data["mass_kg_per_accelerator"] + servers * data["mass_kg_per_server"]
    reused = np.clip(data["reuse_share"], 0.0, 1.0)
    recycled = np.minimum(data["recycling_share"], 1.0 - reused)
    return {
        "servers_retired": each(servers),
        "accelerators_retired": each(data["count"]),
        "waste_reused_kg": each(mass * reused),
        "waste_recycled_kg": each(mass * recycled),
        "waste_other_kg": each(mass * (1.0 - reused - recycled)),
    }
