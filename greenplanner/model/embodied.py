"""Embodied carbon and the life of hardware: in full when bought, spread in the planning view.

The two views are never added (GHG Protocol Scope 3 Standard, category 2: no depreciation).
"""

from __future__ import annotations

import msgspec
import numpy as np

HOURS_OF_YEAR = 8760.0


class Service(msgspec.Struct, frozen=True):
    """The life of the fleets over the years of the plan, arrays (D, Y, F).

    ``active`` is the share of the year in service, ``bought`` the number of purchases of the
    whole fleet in the year, ``charged`` the share of the year in which the purchase is written
    off (0 once hardware is kept beyond its lifetime).
    """

    active: np.ndarray
    bought: np.ndarray
    charged: np.ndarray


def service(
    years: np.ndarray,
    purchase_year: np.ndarray,
    lifetime: np.ndarray,
    end_of_life: list[str],
    last_year: np.ndarray | None = None,
    lent: np.ndarray | None = None,
) -> Service:
    """Return the service of fleets over calendar years.

    A fleet goes into service on 1 January of its purchase year. At the end of its lifetime it is
    replaced by the same hardware, retired, or kept running. After its last year it is out of service
    and not bought again; what is in the books then is still written off to the end of its lifetime.
    Rented hardware goes back to its owner, so a tenant is charged for the time of service only.

    Parameters
    ----------
    years : array (Y,), calendar years
    purchase_year : array (F,)
    lifetime : array (D, F), years
    end_of_life : list of replace, retire or keep, length F
    last_year : array (F,), the last calendar year in service, infinite for none
    lent : array (F,) of bool, which fleets are rented; None for none
    """
    rule = np.array(end_of_life, dtype=object)[None, None, :]
    age = (years[:, None] - purchase_year[None, :])[None].astype(float)  # (1, Y, F), at 1 January
    life = lifetime[:, None, :]
    started = age >= 0
    within = np.clip(life - age, 0.0, 1.0) * started
    active = np.where(rule == "retire", within, started.astype(float))
    charged = np.where(rule == "replace", started.astype(float), within)
    # Purchase k falls into the calendar year that holds purchase year + k x lifetime.
    purchases = np.ceil((age + 1.0) / life - 1e-9) - np.ceil(age / life - 1e-9)
    bought = np.where(rule == "replace", purchases * started, (age == 0).astype(float))
    if last_year is not None and np.isfinite(last_year).any():
        stays = (years[:, None] <= last_year[None, :])[None]
        active, bought = active * stays, bought * stays
        # The purchase in the books is the last one before the fleet leaves.
        held = np.maximum(np.where(np.isfinite(last_year), last_year - purchase_year + 1.0, 0.0), 0.0)
        ends = np.where(rule == "replace", np.ceil(held[None, None] / life - 1e-9) * life, life)
        rest = np.clip(ends - age, 0.0, 1.0) * started
        never = (last_year < purchase_year)[None, None]
        charged = np.where(np.isfinite(last_year), np.where(never, 0.0, rest), charged)
    if lent is not None and lent.any():
        charged = np.where(lent, np.minimum(charged, active), charged)
    return Service(active, bought, charged)
