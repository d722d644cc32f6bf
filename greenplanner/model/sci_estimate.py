"""A quick answer for the Software Carbon Intensity of a reservation, without a plan."""

from __future__ import annotations

import math

import msgspec

from greenplanner.model.indicators_work import embodied_share, sci
from greenplanner.plan.types import HOURS_PER_YEAR


class SciEstimate(msgspec.Struct, frozen=True):
    """Masses in kg, energy in kWh. What was not given is None; nothing stands in for it."""

    lifetime_h: float
    embodied_kg: float
    category2_kg: float
    embodied_per_year_kg: float
    energy_kwh: float | None
    operation_kg: float | None
    units: float | None
    kg_per_unit: float | None


def estimate_sci(
    embodied_kg: float,
    lifetime_years: float,
    hours: float,
    reserved: float = 1.0,
    total: float = 1.0,
    *,
    energy_kwh: float | None = None,
    pue: float = 1.0,
    kg_per_kwh: float | None = None,
    units: float | None = None,
) -> SciEstimate:
    """Return SCI = (E x I + M) / R with M = TE x (TiR/EL) x (RR/ToR) (ISO/IEC 21031:2024).

    A year has 8 760 hours, as everywhere in the program: leap days are left out.

    Parameters
    ----------
    embodied_kg : TE, embodied carbon of the whole hardware, kg CO2e
    lifetime_years : EL
    hours : TiR, reserved time, at most the lifetime
    reserved, total : RR and ToR, accelerators reserved and all of the hardware
    energy_kwh : E of the reserved hardware, busy or idle; ``pue`` multiplies it
    kg_per_kwh : I, location-based; contracts and credits never act
    units : R, number of functional units

    Raises
    ------
    ValueError
        In one sentence, where a number is not finite, not above 0 where it must be, where more is
        reserved than there is, or where the reserved time is longer than the life of the hardware.
    """
    above = (("lifetime", lifetime_years), ("hardware", total), ("PUE", pue))
    for name, value in above:
        if not (math.isfinite(value) and value > 0):
            raise ValueError(f"the {name} is {value:g}, it must be above 0")
    least = (("embodied carbon", embodied_kg), ("reserved time", hours), ("reserved part", reserved),
             ("energy", energy_kwh), ("intensity", kg_per_kwh))  # fmt: skip
    for name, given in least:
        if given is not None and not math.isfinite(given):
            raise ValueError(f"the {name} is {given:g}, which is not a finite number")
        if given is not None and given < 0:
            raise ValueError(f"the {name} is {given:g}, it cannot be below 0")
    if units is not None and not (math.isfinite(units) and units > 0):
        raise ValueError(f"the number of units is {units:g}, it must be above 0")
    if reserved > total:
        raise ValueError(f"{reserved:g} reserved of {total:g} is more than there is")
    lifetime_h = lifetime_years * HOURS_PER_YEAR
    if hours > lifetime_h:
        raise ValueError(
            f"{hours:g} reserved hours are more than the life of the hardware, {lifetime_h:g} hours"
        )
    share = embodied_share(embodied_kg, hours, lifetime_h, reserved, total)
    energy = None if energy_kwh is None else energy_kwh * pue
    known = energy is not None and kg_per_kwh is not None
    operation = energy * kg_per_kwh if known else None  # type: ignore[operator]
    score = None
    if known and units is not None:
        score = sci(energy or 0.0, kg_per_kwh or 0.0, share, units)
    return SciEstimate(
        lifetime_h=lifetime_h,
        embodied_kg=share,
        category2_kg=embodied_kg,
        embodied_per_year_kg=embodied_kg / lifetime_years,
        energy_kwh=energy,
        operation_kg=operation,
        units=units,
        kg_per_unit=score,
    )
