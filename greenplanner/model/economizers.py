"""Cooling without compressor: how much of the heat, and what water it takes.

References: ASHRAE Handbook HVAC Systems and Equipment 2020, chapter 41 (direct and indirect evaporative
cooling: effectiveness = (t_in - t_out) / (t_in - wet bulb)); ASHRAE TC 9.9 2021 for the limits of humidity.
"""

from __future__ import annotations

import msgspec
import numpy as np
from numpy.typing import ArrayLike

from greenplanner.catalog import psychrometrics as psy
from greenplanner.catalog.cooling import CoolingSpec

# Halls open and close their dampers at different set points: limits act over this width in kelvin of dew
# point.
GATE_K = 4.0
LATENT_KJ_PER_KG = 2442.0


class Outdoor(msgspec.Struct, frozen=True):
    """Outdoor air, arrays (..., H); the humidity is computed when needed."""

    dry_c: np.ndarray
    wet_c: np.ndarray
    air_pa: np.ndarray


class Free(msgspec.Struct, frozen=True):
    """What an economizer does. Water in liters per kWh of heat (evaporation) and of IT (humidification)."""

    share: np.ndarray
    evaporation_l_per_kwh: np.ndarray
    humidification_l_per_kwh: np.ndarray
    fan_share: float


def outdoor(dry_c: np.ndarray, wet_c: np.ndarray, elevation_m: ArrayLike = 0.0) -> Outdoor:
    """Return the outdoor air at an elevation."""
    return Outdoor(dry_c, wet_c, psy.pressure_pa(elevation_m))


def free_cooling(spec: CoolingSpec, air: Outdoor, sink_c: np.ndarray, water_c: float) -> Free:
    """Return the free share, 0 to 1, of the system's economizer."""
    none = np.zeros_like(air.dry_c)
    kind = spec.system.economizer
    if kind == "air":
        return outdoor_air(spec, air)
    if kind == "indirect":
        return indirect(spec, air)
    if kind == "none":
        return Free(none, none, none, 0.0)
    # Water of tower, dry cooler or sea in series before the chiller: it cools the return as far as it can.
    rise = spec["rise_k"]
    share = np.clip((water_c + rise - sink_c - spec["free_approach_k"]) / rise, 0.0, 1.0)
    return Free(share, none, none, 0.0)


def gate(value: np.ndarray, limit: float, *, above: bool) -> np.ndarray:
    """Return 1 on the allowed side of the limit, 0 on the other, a line of :data:`GATE_K` between."""
    distance = value - limit if above else limit - value
    return np.clip(distance / GATE_K + 0.5, 0.0, 1.0)


def outdoor_air(spec: CoolingSpec, air: Outdoor) -> Free:
    """Return the air-side economizer, mixed with return air below the set point.

    Dry: share = (t_return - t) / rise. Adiabatic: the air leaves the pads at
    max(set point, t - efficiency (t - wet bulb)). Air too humid for the hall keeps the dampers
    shut; so does air too dry unless the system humidifies (it has pads), which takes water.
    """
    supply, rise = spec["supply_c"], spec["rise_k"]
    dry, top = air.dry_c, supply + rise
    vapor = psy.vapor_pa(dry, air.wet_c, air.air_pa)
    dew = psy.dew_point_c(vapor)
    not_humid = gate(dew, spec["dew_high_c"], above=False)
    share = np.clip((top - dry) / rise, 0.0, 1.0) * not_humid
    flow_kg = 3600.0 / (psy.CP_AIR_KJ_PER_KG_K * rise)  # air per kWh of heat
    none = np.zeros_like(dry)
    if not spec.system.adiabatic:
        return Free(share * gate(dew, spec["dew_low_c"], above=True), none, none, spec["free_fan_share"])
    wetted = np.maximum(supply, dry - spec["adiabatic_efficiency"] * (dry - air.wet_c))
    leaving = np.minimum(wetted, dry)
    evaporated = psy.CP_AIR_KJ_PER_KG_K * (dry - leaving) / LATENT_KJ_PER_KG
    ratio = psy.humidity_ratio(vapor, air.air_pa)
    after = ratio + evaporated
    dew_after = psy.dew_point_c(air.air_pa * after / (0.621945 + after))
    wet_share = np.clip((top - leaving) / rise, 0.0, 1.0) * gate(dew_after, spec["dew_high_c"], above=False)
    use_pads = wet_share > share
    chosen = np.where(use_pads, wet_share, share)
    water = np.where(use_pads, flow_kg * evaporated * wet_share, 0.0)
    least = psy.humidity_ratio(psy.saturation_pa(spec["dew_low_c"]), air.air_pa)
    fresh = np.clip(rise / np.maximum(top - dry, rise), 0.0, 1.0)
    moist = flow_kg * fresh * np.maximum(least - ratio, 0.0) * chosen
    return Free(chosen, water, moist, spec["free_fan_share"])


def indirect(spec: CoolingSpec, air: Outdoor) -> Free:
    """Return the indirect evaporative cooler: outdoor air in a heat exchanger, wetted when needed.

    share = effectiveness x (t_return - t_outdoor) / rise with the dry bulb (dry) or the wet bulb
    (wetted); what wetting adds is evaporated.
    """
    rise = spec["rise_k"]
    top = spec["supply_c"] + rise
    dry_share = np.clip(spec["exchanger_dry"] * (top - air.dry_c) / rise, 0.0, 1.0)
    wet_share = np.clip(spec["exchanger_wet"] * (top - air.wet_c) / rise, 0.0, 1.0)
    share = np.maximum(dry_share, wet_share)
    water = (share - dry_share) * 3600.0 / LATENT_KJ_PER_KG
    return Free(share, water, np.zeros_like(share), spec["free_fan_share"])


def sea_c(dry_c: np.ndarray, damping: float, offset_k: float) -> np.ndarray:
    """Return the temperature of sea or lake water at the intake; the form is assumed.

    The year's mean + offset + a damped first harmonic: the season of the dry bulb (its first annual
    harmonic) reaches the intake damped and 30 days late.
    """
    hours = dry_c.shape[-1]
    angle = 2 * np.pi * np.arange(hours) / hours
    mean = dry_c.mean(axis=-1, keepdims=True)
    cosine = 2 * (dry_c * np.cos(angle)).mean(axis=-1, keepdims=True)
    sine = 2 * (dry_c * np.sin(angle)).mean(axis=-1, keepdims=True)
    late = angle - 2 * np.pi * 30 / 365
    season = cosine * np.cos(late) + sine * np.sin(late)
    return np.maximum(mean + offset_k + damping * season, -1.5)
