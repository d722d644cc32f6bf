"""``greenplanner estimate sci``: the Software Carbon Intensity of reserved hardware, without a plan."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from greenplanner.cli import fail
from greenplanner.cli.estimate import AMOUNT, estimate

if TYPE_CHECKING:
    from greenplanner.model.sci_estimate import SciEstimate

_CONVENTION = "A year has 8 760 hours; leap days are left out."
_RULE = "I is location-based: contracts and credits never act on the score (ISO/IEC 21031:2024)."


@estimate.command()
@click.option("--embodied-kg", type=float, required=True, help="TE: embodied carbon of the hardware, kg.")
@click.option("--lifetime-years", type=float, required=True, help="EL: life of the hardware in years.")
@click.option("--hours", type=float, required=True, help="TiR: hours for which it is reserved.")
@click.option("--reserved", type=float, default=1.0, show_default=True, help="RR: accelerators reserved.")
@click.option("--of", "total", type=float, default=1.0, show_default=True, help="ToR: accelerators in all.")
@click.option("--kwh", type=float, help="E: energy of the reserved hardware, busy or idle, with PUE.")
@click.option("--pue", type=float, default=1.0, show_default=True, help="Where --kwh is IT energy: the PUE.")
@click.option("--intensity", type=float, metavar="G_PER_KWH", help="I: location-based, g CO2e/kWh.")
@click.option("--units", type=AMOUNT, help="R: number of functional units, for example requests.")
@click.option("--unit", default="unit", show_default=True, help="What one functional unit is called.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")
def sci(
    embodied_kg: float,
    lifetime_years: float,
    hours: float,
    reserved: float,
    total: float,
    kwh: float | None,
    pue: float,
    intensity: float | None,
    units: float | None,
    unit: str,
    as_json: bool,
) -> None:
    """Estimate SCI = (E x I + M) / R of reserved hardware; M = TE x (TiR/EL) x (RR/ToR).

    Without energy, intensity and units it gives M alone.
    """
    from greenplanner.model.sci_estimate import estimate_sci

    if not 1.0 <= pue <= 5.0:
        fail(f"--pue {pue:g} is outside 1 to 5")
    if intensity is not None and not 0.0 <= intensity <= 3000.0:
        fail(f"--intensity {intensity:g} is outside 0 to 3000")
    try:
        found = estimate_sci(
            embodied_kg, lifetime_years, hours, reserved, total,
            energy_kwh=kwh, pue=pue, kg_per_kwh=None if intensity is None else intensity / 1000.0,
            units=units,
        )  # fmt: skip
    except ValueError as error:
        fail(error)
    lacking = [
        name
        for name, value in (("--kwh", kwh), ("--intensity", intensity), ("--units", units))
        if value is None
    ]
    if as_json:
        data = _record(found, unit, lacking)
        click.echo(json.dumps(data, indent=2, ensure_ascii=False, allow_nan=False))
    else:
        click.echo(_table(found, unit, lacking))


def _grams(kilograms: float | None) -> float | None:
    return None if kilograms is None else kilograms * 1000.0


def _record(found: SciEstimate, unit: str, lacking: list[str]) -> dict[str, Any]:
    return {
        "embodied_share_kg": found.embodied_kg,
        "embodied_share_g": _grams(found.embodied_kg),
        "category2_kg": found.category2_kg,
        "embodied_per_year_kg": found.embodied_per_year_kg,
        "lifetime_h": found.lifetime_h,
        "energy_kwh": found.energy_kwh,
        "operation_kg": found.operation_kg,
        "units": found.units,
        "unit": unit,
        "sci_kg_per_unit": found.kg_per_unit,
        "sci_g_per_unit": _grams(found.kg_per_unit),
        "not_given": lacking,
        "notes": [_CONVENTION, _RULE],
    }


def _table(found: SciEstimate, unit: str, lacking: list[str]) -> str:
    def line(label: str, value: float | None, of: str, note: str = "") -> str:
        shown = "not known" if value is None else f"{value:,.8g} {of}".replace(",", " ")
        return f"{label:34} {shown:>26}  {note}".rstrip()

    lines = [
        line("M, share of the embodied carbon", found.embodied_kg, "kg CO2e", "TE x (TiR/EL) x (RR/ToR)"),
        line("E, energy", found.energy_kwh, "kWh"),
        line("E x I, operation", found.operation_kg, "kg CO2e", "location-based"),
        line("R, functional units", found.units, unit),
        line("SCI", _grams(found.kg_per_unit), f"g CO2e per {unit}", "(E x I + M) / R"),
        "",
        line("Scope 3 category 2, when bought", found.category2_kg, "kg CO2e", "in full, never added to M"),
        line("Embodied carbon by year", found.embodied_per_year_kg, "kg CO2e", "planning view"),
        "",
        _CONVENTION,
        _RULE,
    ]
    if lacking:
        lines.append(f"For the score give {', '.join(lacking)} too.")
    return "\n".join(lines)
