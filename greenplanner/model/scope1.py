"""Scope 1 of a site: fuel burnt by generators, refrigerant that leaks."""

from __future__ import annotations

import numpy as np


def generators(fuel_l: np.ndarray, kg_per_l: np.ndarray) -> np.ndarray:
    """Return emissions in kg of fuel burnt: litres x factor."""
    return fuel_l * kg_per_l


def refrigerant(charge_kg: np.ndarray, leak_per_year: np.ndarray, gwp: np.ndarray) -> np.ndarray:
    """Return emissions in kg CO2e of leakage: charge x share leaked x GWP-100."""
    return charge_kg * leak_per_year * gwp
