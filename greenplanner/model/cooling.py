"""Cooling and power distribution of a hall, hour by hour, from outdoor temperatures and part load.

Powers are in kW per kW of design IT power, water in liters per hour and kW of design IT power; arrays are
(..., H).
The chain: losses of UPS and distribution -> fans of the hall -> heat -> share cooled without compressor ->
compressor by lift and a share of Carnot -> heat rejection with its fans, pumps and water.

References: ASHRAE TC 9.9, Thermal Guidelines, 5th edition 2021 (supply 18 to 27 °C, dew point -9 to 15 °C);
Lei and Masanet 2022, Resources, Conservation and Recycling 182, 106323 (systems, ranges); ASHRAE Handbook
HVAC Systems
and Equipment 2020, chapters 40 (towers), 41 (evaporative coolers) and 43 (chillers); fan laws: ibidem,
chapter 21.
"""

from __future__ import annotations

import msgspec
import numpy as np
from numpy.typing import ArrayLike

from greenplanner.catalog.cooling import CoolingSpec, liquid_share
from greenplanner.model import economizers
from greenplanner.model.economizers import Outdoor, outdoor

__all__ = ["CoolingHours", "chiller_cop", "cooling_hours", "cube_law", "liquid_share", "mix", "power_loss"]

KELVIN = 273.15
# Water that takes up one kilowatt-hour as it evaporates at 25 °C: 3600 kJ / 2442 kJ/kg.
LITERS_PER_KWH = 3600.0 / 2442.0


class CoolingHours(msgspec.Struct, frozen=True):
    """Result of :func:`cooling_hours`, arrays (..., H).

    Powers in kW and water in L/h, both per kW of design IT power. ``heat_kw`` is the heat that can be
    tapped at ``heat_c``, before reuse; ``free_share`` the share of the heat cooled without compressor.
    """

    load: np.ndarray
    compressor: np.ndarray
    hall_fans: np.ndarray
    pumps: np.ndarray
    rejection_fans: np.ndarray
    losses: np.ndarray
    other: np.ndarray
    evaporation_l: np.ndarray
    drift_l: np.ndarray
    blowdown_l: np.ndarray
    humidification_l: np.ndarray
    free_share: np.ndarray
    heat_kw: np.ndarray
    heat_c: np.ndarray

    @property
    def overhead(self) -> np.ndarray:
        """Return the facility power beyond IT, kW per kW of design IT power."""
        parts = (self.compressor, self.hall_fans, self.pumps, self.rejection_fans, self.losses, self.other)
        return np.asarray(sum(parts))

    @property
    def water_l(self) -> np.ndarray:
        """Return all water drawn, L/h per kW of design IT power."""
        return self.evaporation_l + self.drift_l + self.blowdown_l + self.humidification_l

    @property
    def pue(self) -> np.ndarray:
        """Return facility over IT power; not a number in hours without IT load."""
        return _per_it(self.overhead, self.load) + 1.0

    @property
    def wue_l_per_kwh(self) -> np.ndarray:
        """Return liters per kilowatt-hour of IT; not a number in hours without IT load."""
        return _per_it(self.water_l, self.load)

    def annual(self) -> tuple[np.ndarray, np.ndarray]:
        """Return PUE and WUE of the whole period, weighted with the IT energy of the hours."""
        energy = self.load.sum(axis=-1)
        return 1 + self.overhead.sum(axis=-1) / energy, self.water_l.sum(axis=-1) / energy


def _per_it(values: np.ndarray, load: np.ndarray) -> np.ndarray:
    return np.divide(values, load, out=np.full(np.shape(values), np.nan), where=load > 0)


def power_loss(load: ArrayLike, a: float, b: float, c: float) -> np.ndarray:
    """Return the loss of UPS and distribution, kW per kW of rating: a + b x + c x^2.

    a: no-load loss, b: proportional (semiconductors), c: resistive. Rasmussen, Schneider Electric
    White Paper 113; x is the load over the rating.
    """
    x = np.asarray(load, dtype=float)
    return np.asarray(a + x * (b + c * x))


def cube_law(ratio: ArrayLike, design: float, floor: float) -> np.ndarray:
    """Return the power of a fan or pump, P = P_design max(r, floor)^3, r being flow over design flow."""
    return np.asarray(design * np.maximum(np.asarray(ratio, dtype=float), floor) ** 3)


def chiller_cop(
    evaporating_c: ArrayLike, condensing_c: ArrayLike, carnot_share: float, least_lift_k: float
) -> np.ndarray:
    """Return the coefficient of performance: share x T_cold / (T_warm - T_cold), in kelvin.

    Cold is the evaporation, warm the condensation. The lift is at least ``least_lift_k``, which the
    expansion valve and the oil return need.
    """
    cold = np.asarray(evaporating_c, dtype=float)
    lift = np.maximum(np.asarray(condensing_c, dtype=float) - cold, least_lift_k)
    return np.asarray(carnot_share * (cold + KELVIN) / lift)


def cooling_hours(
    spec: CoolingSpec,
    dry_c: ArrayLike,
    wet_c: ArrayLike,
    it_load_share: ArrayLike = 1.0,
    *,
    elevation_m: ArrayLike = 0.0,
    reuse_share: ArrayLike = 0.0,
) -> CoolingHours:
    """Return power, water and heat of a hall for each hour.

    Parameters
    ----------
    spec : CoolingSpec
        From :meth:`greenplanner.catalog.cooling.Cooling.spec`.
    dry_c, wet_c : array_like
        Outdoor dry and wet bulb, (..., H); leading axes may be sites with the same system.
    it_load_share : array_like
        IT power over design IT power, 0 to 1, broadcast to (..., H).
    elevation_m : array_like
        For the pressure of moist air, broadcast to (..., H).
    reuse_share : array_like
        Share of the hall's heat that a heat network takes away; it needs no rejection.
    """
    dry = np.asarray(dry_c, dtype=float)
    wet = np.minimum(np.asarray(wet_c, dtype=float), dry)
    load = np.broadcast_to(np.asarray(it_load_share, dtype=float), dry.shape)
    air = outdoor(dry, wet, elevation_m)

    losses = power_loss(load, spec["loss_a"], spec["loss_b"], spec["loss_c"])
    fans = cube_law(load, spec["hall_fan_share"], spec["hall_fan_floor"])
    other = np.full(dry.shape, spec["other_share"])
    heat = load + fans + spec["loss_in_hall"] * losses
    cooled = heat * (1 - np.clip(np.asarray(reuse_share, dtype=float), 0.0, 1.0))

    sink, prewet_l = _sink(spec, air)
    water_c = spec["supply_c"] - spec["coil_approach_k"]
    free = economizers.free_cooling(spec, air, sink, water_c)
    share = free.share
    mechanical = cooled * (1 - share)
    condensing = np.maximum(sink, spec["least_sink_c"]) + spec["condenser_approach_k"]
    cop = chiller_cop(
        water_c - spec["evaporator_approach_k"], condensing, spec["carnot_share"], spec["least_lift_k"]
    )
    # A running compressor turns oil pump and auxiliaries whatever its load.
    running = np.minimum(mechanical * 20.0, 1.0) * spec["compressor_idle_share"]
    compressor = (mechanical + running) / cop
    by_water = cooled * share if spec.system.economizer == "water" else np.zeros_like(cooled)
    rejected = mechanical + compressor + by_water

    warm = np.maximum(water_c + spec["rise_k"] - sink, 0.5)
    ease = np.clip(spec["free_design_k"] / warm, 0.3, 1.0)
    flow = (mechanical + compressor + by_water * ease) / spec["design_heat"]
    rejection_fans = cube_law(flow, spec["rejection_fan_share"], 0.0) + free.fan_share * load**3 * share
    pumps = cube_law(load, spec["pump_share"], spec["pump_floor"]) * (1 - spec["pump_free_saving"] * share)
    evaporation, drift, blowdown = _water(spec, air, rejected, mechanical + compressor + by_water, prewet_l)
    evaporation = evaporation + free.evaporation_l_per_kwh * cooled
    blowdown = blowdown + free.evaporation_l_per_kwh * cooled / (spec["cycles"] - 1.0)
    closed = 1 - share if spec.system.economizer == "air" else np.ones_like(share)
    humidification = spec["humidification_l_per_kwh"] * load * closed + free.humidification_l_per_kwh * load
    return CoolingHours(
        load=load,
        compressor=compressor,
        hall_fans=fans,
        pumps=pumps,
        rejection_fans=rejection_fans,
        losses=losses,
        other=other,
        evaporation_l=evaporation,
        drift_l=drift,
        blowdown_l=blowdown,
        humidification_l=humidification,
        free_share=share,
        heat_kw=heat,
        heat_c=np.full(dry.shape, spec["supply_c"] + spec["rise_k"]),
    )


def _sink(spec: CoolingSpec, air: Outdoor) -> tuple[np.ndarray, np.ndarray]:
    """Return the temperature of the medium that takes the heat, and water for wetting in L per kWh rejected.

    Tower: wet bulb + approach. Dry cooler or condenser: dry bulb; with adiabatic pads, above
    ``prewet_from_c``, dry bulb - efficiency x (dry bulb - wet bulb), the pads evaporating
    cp dT / h_fg per kilogram of air, and 3600 / (cp rise) kilograms of air carrying one kWh.
    """
    none = np.zeros_like(air.dry_c)
    if spec.system.rejection == "tower":
        return np.maximum(air.wet_c + spec["tower_approach_k"], spec["least_tower_c"]), none
    if spec.system.rejection == "sea":
        return economizers.sea_c(air.dry_c, spec["sea_damping"], spec["sea_offset_k"]), none
    if not spec.system.adiabatic or spec.system.economizer == "air":
        return air.dry_c, none
    on = np.clip((air.dry_c - spec["prewet_from_c"]) / 2.0, 0.0, 1.0)
    cooled = on * spec["adiabatic_efficiency"] * (air.dry_c - air.wet_c)
    return air.dry_c - cooled, LITERS_PER_KWH * cooled / spec["cooler_air_rise_k"]


def _water(
    spec: CoolingSpec, air: Outdoor, rejected: np.ndarray, by_cooler: np.ndarray, prewet_l: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return evaporation, drift and blowdown in L/h.

    Tower: evaporation = latent share x heat / h_fg; drift is a share of it; blowdown =
    evaporation / (cycles of concentration - 1). Colder air takes more of the heat sensibly.
    """
    if spec.system.rejection == "tower":
        latent = np.clip(spec["latent_share"] + spec["latent_slope"] * (air.dry_c - 20.0), 0.3, 1.0)
        evaporation = latent * rejected * LITERS_PER_KWH
    else:
        evaporation = prewet_l * by_cooler
    return evaporation, spec["drift_share"] * evaporation, evaporation / (spec["cycles"] - 1.0)


def mix(air: CoolingHours, liquid: CoolingHours, liquid_share: ArrayLike) -> CoolingHours:
    """Return a hall with both: the liquid takes ``liquid_share`` of the IT power, the air the rest.

    Each part is taken at its own design, so every figure lies between the two.
    """
    share = np.asarray(liquid_share, dtype=float)
    if (share < 0).any() or (share > 1).any():
        raise ValueError(f"the share of the liquid, {share.max():g}, must be from 0 to 1")
    parts = {}
    for name in CoolingHours.__struct_fields__:
        one, two = getattr(air, name), getattr(liquid, name)
        parts[name] = one * (1 - share) + two * share
    # Temperatures and free shares are means over the heat, not over the design power.
    heat = air.heat_kw * (1 - share) + liquid.heat_kw * share
    for name in ("free_share", "heat_c"):
        weighted = (
            getattr(air, name) * air.heat_kw * (1 - share) + getattr(liquid, name) * liquid.heat_kw * share
        )
        parts[name] = np.divide(weighted, heat, out=np.asarray(parts[name]).copy(), where=heat > 0)
    return CoolingHours(**parts)
