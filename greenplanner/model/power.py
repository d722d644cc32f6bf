"""IT energy: accelerators between idle and busy, hosts, memory, drives, network, power supplies.

All functions take arrays with a leading axis of draws: (D, F) for fleets, (12, F) for the sums of
the hourly pass, and return (D, 12, F) in kilowatt-hours.
"""

from __future__ import annotations

import numpy as np

from greenplanner.model.factors import Factors
from greenplanner.model.hours import HourSums


def servers(factors: Factors) -> np.ndarray:
    """Return the number of servers (D, F): accelerators over accelerators per server, rounded up."""
    per_server = np.maximum(factors.fleet["accelerators_per_server"], 1.0)
    # The small step keeps 80 / 8 from becoming 11 through rounding of a scaled count.
    return np.asarray(np.ceil(factors.fleet["count"] / per_server - 1e-9))


def accelerator_power(factors: Factors) -> tuple[np.ndarray, np.ndarray]:
    """Return idle and busy power of one accelerator in W, (D, F) each.

    Idle power is that of an accelerator without a loaded model; where ready power (with one) is known,
    ``ready_share`` of the time outside of work counts with it. Points of a curve are shares of TDP and
    replace all of these; a cap limits both results.
    """
    tdp, cap = factors.fleet["tdp_w"], factors.fleet["power_cap_w"]
    has_curve = ~np.isnan(factors.curve_first)
    bare, ready, loaded = (factors.fleet[name] for name in ("idle_w", "ready_w", "ready_share"))
    still = np.where(np.isnan(ready), bare, loaded * ready + (1.0 - loaded) * bare)
    idle = np.where(has_curve, factors.curve_first * tdp, still)
    busy = np.where(has_curve, factors.curve_last * tdp, factors.fleet["max_w"])
    return np.minimum(idle, cap), np.minimum(busy, cap)


def it_energy(sums: HourSums, factors: Factors, *, shaped: bool = False) -> dict[str, np.ndarray]:
    """Return IT energy of a year in service by component, (D, 12, F) each, in kWh.

    ``shaped`` weights each hour with the course of the grid intensity. The components add up to
    the energy drawn by the servers; ``psu_loss_kwh`` is the loss of their power supplies:
    E = P_dc / efficiency.
    """
    hours = (sums.hours_shaped if shaped else sums.hours).T
    used = (sums.busy_shaped if shaped else sums.busy).T
    curve = (sums.curve_shaped if shaped else sums.curve).T
    fleet = {name: array[:, None, :] for name, array in factors.fleet.items()}
    number = servers(factors)[:, None, :]
    idle, busy = (power[:, None, :] for power in accelerator_power(factors))
    scale = fleet["powered_share"] / 1000.0
    parts = {
        "accelerator_idle_kwh": fleet["count"] * idle * hours * scale,
        "accelerator_busy_kwh": fleet["count"] * (busy - idle) * curve * scale,
        "host_kwh": number
        * (fleet["host_idle_w"] * hours + (fleet["host_max_w"] - fleet["host_idle_w"]) * used)
        * scale,
        "memory_kwh": number * fleet["memory_gb"] * fleet["memory_w_per_gb"] * hours * scale,
        "storage_kwh": number * fleet["storage_drives"] * fleet["storage_w_per_drive"] * hours * scale,
        "network_kwh": number * fleet["network_ports"] * fleet["network_w_per_port"] * hours * scale,
    }
    drawn = sum(parts.values())
    parts["psu_loss_kwh"] = drawn * (1.0 / fleet["psu_efficiency"] - 1.0)
    return parts
