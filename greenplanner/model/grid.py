"""Electricity from the grid: factors over the years, location-based scope 2, category 3b and 3c."""

from __future__ import annotations

import numpy as np


def trajectory(change_per_year: np.ndarray, years: int) -> np.ndarray:
    """Return the multiplier of the grid factors, (D, Y, S): (1 + change)^(years since the first).

    Parameters
    ----------
    change_per_year : array (D, S), fraction a year
    years : int
    """
    steps = np.arange(years)[None, :, None]
    return (1.0 + change_per_year[:, None, :]) ** steps


def location_based(energy_shaped: np.ndarray, factor: np.ndarray) -> np.ndarray:
    """Return location-based scope 2 in kg: sum over hours of energy x factor x shape.

    S2_LB = sum_s E_s x EF_grid(region, year) (GHG Protocol Scope 2 Guidance, 2015), taken hour
    by hour with the course of the intensity.

    Parameters
    ----------
    energy_shaped : array (D, Y, 12, F), kWh weighted with the shape of mean 1
    factor : array (D, Y, F), kg/kWh
    """
    return energy_shaped * factor[:, :, None, :]


def upstream(energy: np.ndarray, factor: np.ndarray) -> np.ndarray:
    """Return scope 3 category 3b in kg: E x upstream factor (Scope 3 guidance, category 3).

    Parameters
    ----------
    energy : array (D, Y, 12, F), kWh
    factor : array (D, Y, F), kg/kWh
    """
    return energy * factor[:, :, None, :]


def losses(generation_kg: np.ndarray, upstream_kg: np.ndarray, loss: np.ndarray) -> np.ndarray:
    """Return scope 3 category 3c in kg: losses carry generation and upstream emissions.

    c = E x loss x (EF_generation + EF_upstream), the loss being a share of the electricity
    delivered (Technical Guidance for Calculating Scope 3 Emissions, category 3).

    Parameters
    ----------
    generation_kg, upstream_kg : arrays (D, Y, 12, F)
    loss : array (D, F), fraction of the electricity delivered
    """
    return (generation_kg + upstream_kg) * loss[:, None, None, :]


def loss_of_delivered(loss_of_generation: np.ndarray) -> np.ndarray:
    """Convert a loss stated as a share of generation to a share of delivery: L / (1 - L)."""
    return loss_of_generation / (1.0 - loss_of_generation)
