"""The inputs of the algebra stage as arrays with a leading axis of draws.

``evaluate`` uses one draw, the plan itself. An uncertainty study replaces single arrays by ones
with D rows; the functions of the algebra broadcast over them.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter

import msgspec
import numpy as np

from greenplanner.model.grid import loss_of_delivered
from greenplanner.plan.resolve import Resolved

FLEET_FIELDS = (
    "count",
    "accelerators_per_server",
    "powered_share",
    "tdp_w",
    "idle_w",
    "ready_w",
    "ready_share",
    "max_w",
    "power_cap_w",
    "host_idle_w",
    "host_max_w",
    "memory_gb",
    "memory_w_per_gb",
    "storage_drives",
    "storage_w_per_drive",
    "network_ports",
    "network_w_per_port",
    "psu_efficiency",
    "embodied_kg_per_accelerator",
    "embodied_kg_per_server",
    "price_per_accelerator",
    "price_per_server",
    "maintenance_share",
    "rent_per_accelerator_h",
    "lifetime_years",
    "transfer_gb_per_month",
    "transfer_kwh_per_gb",
    "mass_kg_per_accelerator",
    "mass_kg_per_server",
    "reuse_share",
    "recycling_share",
)
SITE_FIELDS = (
    "grid_kg_per_kwh",
    "grid_change_per_year",
    "renewable_share",
    "residual_kg_per_kwh",
    "upstream_kg_per_kwh",
    "td_loss",
    "wue_l_per_kwh",
    "water_reclaimed_share",
    "water_sea_share",
    "grid_water_l_per_kwh",
    "grid_withdrawal_l_per_kwh",
    "electricity_price_per_kwh",
    "peak_price_per_kwh",
    "demand_charge_per_kw_month",
    "diesel_price_per_l",
    "measures_capital",
    "measures_per_year",
    "water_price_per_m3",
    "genset_fuel_l_per_year",
    "genset_kg_per_l",
    "genset_biogenic_kg_per_l",
    "genset_upstream_kg_per_l",
    "refrigerant_charge_kg",
    "refrigerant_leak_per_year",
    "refrigerant_gwp",
    "provider_kg_per_kwh",
    "provider_kg_per_accelerator_hour",
)
CONTRACT_FIELDS = (
    "share",
    "volume_kwh_per_year",
    "kg_per_kwh",
    "price_per_kwh",
    "strike_per_kwh",
    "market_price_per_kwh",
)
PLAN_FIELDS = (
    "discount_rate",
    "carbon_price_per_t",
    "carbon_price_scope1_share",
    "carbon_price_scope2_share",
    "carbon_price_scope3_share",
)
# Constants of the catalog that the algebra reads without a field of the plan in between.
CONSTANTS: tuple[str, ...] = ()
# A field without a value means "none of it" only for these; elsewhere it is reported as unknown.
_EMPTY = {
    "power_cap_w": np.inf,
    "ready_w": np.nan,
    "share": np.nan,
    "volume_kwh_per_year": np.nan,
    "wue_l_per_kwh": np.nan,
    "provider_kg_per_kwh": np.nan,
    "provider_kg_per_accelerator_hour": np.nan,
    "peak_price_per_kwh": np.nan,
    "diesel_price_per_l": np.nan,
    "rent_per_accelerator_h": np.nan,
    "strike_per_kwh": np.nan,
    "market_price_per_kwh": np.nan,
}


class Factors(msgspec.Struct, frozen=True):
    """Arrays by field: ``fleet`` (D, F), ``site`` (D, S), ``contract`` (D, C), ``plan`` (D,).

    ``pue`` is (D, S, 12), NaN where the cooling model gives it; so is ``wue_l_per_kwh``.
    ``curve_first`` and ``curve_last`` (F,) are the power of a curve with
    points at utilization 0 and 1 as shares of TDP, NaN where the fleet has none. ``unknown`` are
    the paths whose value nobody entered and the catalog does not have; they count as 0.
    """

    fleet: Mapping[str, np.ndarray]
    site: Mapping[str, np.ndarray]
    contract: Mapping[str, np.ndarray]
    plan: Mapping[str, np.ndarray]
    pue: np.ndarray
    curve_first: np.ndarray
    curve_last: np.ndarray
    unknown: tuple[str, ...]

    @property
    def draws(self) -> int:
        """The number of draws D."""
        tables = (self.fleet, self.site, self.contract, self.plan)
        return max(len(self.pue), *(len(array) for table in tables for array in table.values()))


def factors(resolved: Resolved) -> Factors:
    """Return the factors of a resolved plan, with one draw."""
    plan = resolved.plan
    unknown: list[str] = []

    def table(name: str, fields: tuple[str, ...]) -> dict[str, np.ndarray]:
        entities, read = getattr(plan, name), attrgetter(*fields)
        # What is None becomes NaN.
        values = np.array([read(entity) for entity in entities], dtype=float).reshape(-1, len(fields)).T
        empty = np.isnan(values)
        for row in np.flatnonzero(empty.any(axis=1)):
            fill = _EMPTY.get(fields[row])
            if fill is None:
                fill = 0.0
                paths = (f"{name}/{entities[at].id}/{fields[row]}" for at in np.flatnonzero(empty[row]))
                unknown.extend(paths)
            values[row, empty[row]] = fill
        return {field: values[row : row + 1].copy() for row, field in enumerate(fields)}

    fleet = table("fleets", FLEET_FIELDS)
    site = table("sites", SITE_FIELDS)
    site["td_loss"] = _delivered(resolved, site["td_loss"])
    contract = table("contracts", CONTRACT_FIELDS)
    scalars = {field: np.array([float(getattr(plan, field) or 0.0)]) for field in PLAN_FIELDS}
    scalars |= {name: np.array([resolved.catalog.constant(name).value]) for name in CONSTANTS}
    pue = np.empty((1, len(plan.sites), 12))
    for index, item in enumerate(plan.sites):
        fixed = item.pue_monthly if item.pue_monthly is not None else item.pue
        # Without one the cooling model gives it.
        pue[0, index] = np.nan if fixed is None else fixed
    ends = np.full((2, len(plan.fleets)), np.nan)
    for index, entity in enumerate(plan.fleets):
        if entity.power_curve:
            ends[:, index] = entity.power_curve[0][1], entity.power_curve[-1][1]
    return Factors(fleet, site, contract, scalars, pue, ends[0], ends[1], tuple(unknown))


def _delivered(resolved: Resolved, losses: np.ndarray) -> np.ndarray:
    """Return grid losses as shares of delivery, (D, S): L / (1 - L) where entered as a share of generation.

    The catalog's losses are shares of delivery already.
    """
    stated = [
        site.td_loss_basis == "generation" and resolved.origins[f"sites/{site.id}/td_loss"].kind == "entered"
        for site in resolved.plan.sites
    ]
    return np.where(np.array(stated, dtype=bool), loss_of_delivered(losses), losses)
