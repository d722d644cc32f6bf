"""Cooling systems and their parameters: ``cooling_systems.csv`` and ``cooling_parameters.csv``.

Fitted values come from ``data/cooling_fit.csv``, which ``installers/fit_cooling.py`` writes.

Run: ``python -m installers.catalog_build.cooling_tables``
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

from greenplanner.catalog.cooling import COMMON, CoolingParameter, CoolingSystem
from installers.catalog_build.common import Record, write_table

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FIT_FILE = HERE / "data" / "cooling_fit.csv"

LEI = "Lei and Masanet 2022, Resources, Conservation and Recycling 182, 106323"
LBNL = "LBNL, 2024 United States Data Center Energy Usage Report, figure 4.4"
OWN = "engineering estimate of the project"
TC99 = "ASHRAE TC 9.9, Thermal Guidelines for Data Processing Environments, 5th edition"
ASHRAE = "ASHRAE Handbook HVAC Systems and Equipment"
WP113 = (
    "form: Schneider Electric White Paper 113; figures: double-conversion UPS of 0.86, 0.93, 0.95, 0.955 efficiency at "
    "0.10, 0.25, 0.50, 1.00 load (facts/cooling.csv, recalled)"
)
RECALLED = "recalled range of the technology, no primary source found"

# id, name, group, medium, economizer, rejection, adiabatic, (PUE low, high), (WUE low, high), source, year, quality
SYSTEMS: list[tuple[object, ...]] = [
    ("lm-1", "Outdoor air + adiabatic, water-cooled chiller back-up (large)", "air", "air", "air", "tower", True,
     (1.08, 1.34), (0.0, 2.36), LEI, 2022, "published"),
    ("lm-2", "Water-side economizer, water-cooled chiller (large)", "chilled water", "air", "water", "tower", False,
     (1.07, 1.29), (1.72, 2.63), LEI, 2022, "published"),
    ("lm-3", "Outdoor air, water-cooled chiller (midsize)", "air", "air", "air", "tower", False,
     (1.30, 1.76), (0.08, 2.88), LEI, 2022, "published"),
    ("lm-4", "Water-side economizer, water-cooled chiller (midsize)", "chilled water", "air", "water", "tower", False,
     (1.26, 1.64), (1.98, 3.02), LEI, 2022, "published"),
    ("lm-5", "Water-cooled chiller without economizer (midsize)", "chilled water", "air", "none", "tower", False,
     (1.45, 1.79), (2.34, 3.74), LEI, 2022, "published"),
    ("lm-6", "Outdoor air, air-cooled chiller (midsize)", "air", "air", "air", "dry", False,
     (1.31, 2.25), (0.0, 0.07), LEI, 2022, "published"),
    ("lm-7", "Air-cooled chiller without economizer (midsize)", "chilled water", "air", "none", "dry", False,
     (1.43, 2.45), (0.02, 0.10), LEI, 2022, "published"),
    ("lm-8", "Water-cooled chiller (small)", "chilled water", "air", "none", "tower", False,
     (1.64, 2.08), (2.62, 4.29), LEI, 2022, "published"),
    ("lm-9", "Air-cooled chiller (small)", "chilled water", "air", "none", "dry", False,
     (1.58, 2.69), (0.02, 0.10), LEI, 2022, "published"),
    ("lm-10", "CRAC with direct expansion, raised floor (small)", "crac", "air", "none", "dry", False,
     (1.85, 2.57), (0.02, 0.10), LEI, 2022, "published"),
    ("dry-adiabatic", "Dry cooler with adiabatic assist, air-cooled chiller (large)", "chilled water", "air", "water",
     "dry", True, (1.055, 1.347), (0.0, 0.576), LBNL, 2024, "published"),
    ("indirect-evaporative", "Indirect evaporative cooler", "indirect evaporative", "air", "indirect", "dry", False,
     (1.08, 1.25), (0.1, 1.0), RECALLED, 2024, "assumed"),
    ("rear-door", "Rear-door heat exchanger", "rear door", "air", "water", "dry", False,
     (1.15, 1.40), (0.0, 1.0), RECALLED, 2024, "assumed"),
    ("direct-to-chip", "Direct-to-chip liquid, single phase, warm water", "liquid", "liquid", "water", "dry", False,
     (1.05, 1.20), (0.0, 0.5), RECALLED, 2024, "assumed"),
    ("direct-to-chip-two-phase", "Direct-to-chip liquid, two-phase", "liquid", "liquid", "water", "dry", False,
     (1.04, 1.15), (0.0, 0.4), RECALLED, 2024, "assumed"),
    ("immersion", "Single-phase immersion", "immersion", "liquid", "water", "dry", False,
     (1.02, 1.10), (0.0, 0.3), RECALLED, 2024, "assumed"),
    ("immersion-two-phase", "Two-phase immersion", "immersion", "liquid", "water", "dry", False,
     (1.01, 1.08), (0.0, 0.3), RECALLED, 2024, "assumed"),
    ("sea-water", "Sea or lake water", "sea or lake", "air", "water", "sea", False,
     (1.05, 1.20), (0.0, 0.2), RECALLED, 2024, "assumed"),
]  # fmt: skip

# parameter -> (value, low, high, unit, source, year, quality, note)
COMMON_ROWS: dict[str, tuple[float, float, float, str, str, int, str, str]] = {
    "supply_c": (24, 10, 60, "C", TC99, 2021, "published", "air 18 to 27 recommended; liquid up to 45 (W45)"),
    "rise_k": (12, 4, 25, "K", OWN, 2026, "assumed", "warming of air or liquid at the servers"),
    "coil_approach_k": (
        8,
        0,
        15,
        "K",
        OWN,
        2026,
        "assumed",
        "supply less water to the coil or heat exchanger",
    ),
    "evaporator_approach_k": (2.5, 0.5, 15, "K", OWN, 2026, "assumed", "water (or air) less evaporation"),
    "condenser_approach_k": (8, 2, 25, "K", OWN, 2026, "assumed", "condensation less sink"),
    "carnot_share": (
        0.5,
        0.2,
        0.75,
        "1",
        OWN,
        2026,
        "assumed",
        "compressor, motor and heat exchangers at full load",
    ),
    "least_lift_k": (12, 5, 30, "K", OWN, 2026, "assumed", "expansion valve and oil return"),
    "least_sink_c": (
        12,
        -30,
        40,
        "C",
        OWN,
        2026,
        "assumed",
        "head pressure control: colder sinks do not help",
    ),
    "compressor_idle_share": (
        0.02,
        0,
        0.15,
        "1",
        OWN,
        2026,
        "assumed",
        "auxiliaries, as heat moved per design IT",
    ),
    "hall_fan_share": (
        0.05,
        0,
        0.5,
        "kW/kW",
        OWN,
        2026,
        "assumed",
        "fans of the hall at design, per design IT",
    ),
    "hall_fan_floor": (
        0.5,
        0.2,
        1,
        "1",
        OWN,
        2026,
        "assumed",
        "lowest flow over design flow; 1: no speed control",
    ),
    "loss_a": (0.0135, 0, 0.08, "kW/kW", WP113, 2026, "assumed", "no-load loss of UPS and transformers"),
    "loss_b": (0.018, 0, 0.2, "1", WP113, 2026, "assumed", "proportional loss"),
    "loss_c": (0.0155, 0, 0.2, "1", WP113, 2026, "assumed", "square loss of UPS and distribution"),
    "loss_in_hall": (
        0.3,
        0,
        1,
        "1",
        OWN,
        2026,
        "assumed",
        "share of these losses that the cooling must remove",
    ),
    "other_share": (0.01, 0, 0.15, "kW/kW", OWN, 2026, "assumed", "light, controls, offices, per design IT"),
    "pump_share": (0.02, 0, 0.15, "kW/kW", OWN, 2026, "assumed", "pumps at design, per design IT"),
    "pump_floor": (0.5, 0.2, 1, "1", OWN, 2026, "assumed", "lowest flow over design flow"),
    "pump_free_saving": (
        0,
        0,
        1,
        "1",
        OWN,
        2026,
        "assumed",
        "share of the pumps that stands still in free cooling",
    ),
    "rejection_fan_share": (
        0.02,
        0,
        0.15,
        "kW/kW",
        OWN,
        2026,
        "assumed",
        "tower or condenser fans at design",
    ),
    "design_heat": (1.4, 1, 2.5, "kW/kW", OWN, 2026, "assumed", "heat to reject at design, per design IT"),
    "free_design_k": (
        12,
        4,
        30,
        "K",
        OWN,
        2026,
        "assumed",
        "hot water less sink at full fan speed; colder: slower",
    ),
    "free_approach_k": (3, 0.5, 12, "K", OWN, 2026, "assumed", "heat exchanger of the water-side economizer"),
    "free_fan_share": (0.01, 0, 0.1, "kW/kW", OWN, 2026, "assumed", "fans of dampers, filters, exchanger"),
    "tower_approach_k": (4, 1.5, 12, "K", ASHRAE, 2020, "assumed", "chapter 40 has 3 to 8 K as usual"),
    "least_tower_c": (6, 2, 30, "C", OWN, 2026, "assumed", "basin held above freezing, or for the condenser"),
    "latent_share": (
        0.85,
        0.4,
        1,
        "1",
        ASHRAE,
        2020,
        "assumed",
        "evaporated share of a tower's heat at 20 C",
    ),
    "latent_slope": (0.004, 0, 0.02, "1/K", ASHRAE, 2020, "assumed", "colder air takes more heat sensibly"),
    "cycles": (4, 2, 12, "1", ASHRAE, 2020, "assumed", "cycles of concentration, 3 to 7 usual"),
    "drift_share": (0.01, 0, 0.05, "1", OWN, 2026, "assumed", "drift over evaporation"),
    "humidification_l_per_kwh": (
        0.05,
        0,
        0.3,
        "L/kWh",
        LEI,
        2022,
        "published",
        "midpoint of systems without tower",
    ),
    "adiabatic_efficiency": (
        0.85,
        0.4,
        0.97,
        "1",
        ASHRAE,
        2020,
        "assumed",
        "chapter 41: rigid media 0.75 to 0.95",
    ),
    "dew_low_c": (
        -9,
        -15,
        8,
        "C",
        TC99,
        2021,
        "published",
        "recommended from -9; 5.5 in the edition of 2008",
    ),
    "dew_high_c": (15, 10, 24, "C", TC99, 2021, "published", "15 recommended; 21 to 24 allowable"),
    "prewet_from_c": (20, 5, 40, "C", OWN, 2026, "assumed", "pads of a dry cooler run above"),
    "cooler_air_rise_k": (10, 4, 20, "K", OWN, 2026, "assumed", "warming of the outdoor air in the cooler"),
    "exchanger_dry": (
        0.6,
        0.2,
        0.9,
        "1",
        ASHRAE,
        2020,
        "assumed",
        "effectiveness of the indirect exchanger, dry",
    ),
    "exchanger_wet": (0.72, 0.3, 0.95, "1", ASHRAE, 2020, "assumed", "wetted, on the wet bulb"),
    "sea_damping": (0.5, 0, 1, "1", OWN, 2026, "assumed", "season of the intake over that of the air"),
    "sea_offset_k": (
        0,
        -10,
        6,
        "K",
        OWN,
        2026,
        "assumed",
        "mean of the intake less mean of the air; deep: negative",
    ),
}

_LARGE = {"hall_fan_floor": 0.7}
_MIDSIZE = {"loss_a": 0.02, "loss_b": 0.04, "loss_c": 0.06, "loss_in_hall": 0.5, "hall_fan_share": 0.12,
            "hall_fan_floor": 0.8}  # fmt: skip
_SMALL = {"loss_a": 0.04, "loss_b": 0.06, "loss_c": 0.07, "loss_in_hall": 0.7, "hall_fan_share": 0.2,
          "hall_fan_floor": 1.0, "supply_c": 20, "other_share": 0.03}  # fmt: skip
_DRY = {"design_heat": 1.5, "rejection_fan_share": 0.04, "condenser_approach_k": 12, "carnot_share": 0.42}
_LIQUID = {"loss_a": 0.008, "loss_b": 0.012, "loss_c": 0.015, "loss_in_hall": 0.0, "hall_fan_share": 0.005,
           "humidification_l_per_kwh": 0.0, "rejection_fan_share": 0.02, "other_share": 0.01, "pump_share": 0.015,
           "design_heat": 1.1, "condenser_approach_k": 10, "carnot_share": 0.45}  # fmt: skip
# Own values of the systems before any fit.
OWN_VALUES: dict[str, dict[str, float]] = {
    "lm-1": {**_LARGE, "rise_k": 12, "humidification_l_per_kwh": 0.0},
    "lm-2": {**_LARGE, "supply_c": 26, "humidification_l_per_kwh": 0.02},
    "lm-3": {**_MIDSIZE, "dew_low_c": -2},
    "lm-4": {**_MIDSIZE},
    "lm-5": {**_MIDSIZE},
    "lm-6": {**_MIDSIZE, **_DRY, "dew_low_c": -2},
    "lm-7": {**_MIDSIZE, **_DRY},
    "lm-8": {**_SMALL},
    "lm-9": {**_SMALL, **_DRY},
    "lm-10": {**_SMALL, **_DRY, "pump_share": 0.0, "evaporator_approach_k": 6, "coil_approach_k": 5},
    "dry-adiabatic": {**_LARGE, **_DRY, "hall_fan_share": 0.045, "prewet_from_c": 26, "humidification_l_per_kwh": 0.0,
                      "cooler_air_rise_k": 15, "adiabatic_efficiency": 0.7,
                      "coil_approach_k": 5, "supply_c": 25, "free_approach_k": 4},
    "indirect-evaporative": {**_LARGE, **_DRY, "hall_fan_share": 0.035, "free_fan_share": 0.02, "pump_share": 0.004,
                             "supply_c": 25, "humidification_l_per_kwh": 0.0},
    "rear-door": {**_LARGE, **_DRY, "hall_fan_share": 0.045, "supply_c": 24, "coil_approach_k": 4,
                  "pump_share": 0.03, "humidification_l_per_kwh": 0.02},
    "direct-to-chip": {**_LIQUID, "supply_c": 40, "rise_k": 10, "coil_approach_k": 4, "pump_share": 0.025,
                       "free_approach_k": 4},
    "direct-to-chip-two-phase": {**_LIQUID, "supply_c": 48, "rise_k": 5, "coil_approach_k": 4, "pump_share": 0.012,
                                 "free_approach_k": 4},
    "immersion": {**_LIQUID, "supply_c": 40, "rise_k": 8, "coil_approach_k": 5, "free_approach_k": 4,
                  "pump_share": 0.02, "hall_fan_share": 0.0},
    "immersion-two-phase": {**_LIQUID, "supply_c": 48, "rise_k": 5, "coil_approach_k": 5, "free_approach_k": 4,
                            "pump_share": 0.01, "hall_fan_share": 0.0},
    "sea-water": {**_LARGE, "supply_c": 25, "coil_approach_k": 5, "free_approach_k": 2, "hall_fan_share": 0.035,
                  "pump_share": 0.035, "rejection_fan_share": 0.0, "humidification_l_per_kwh": 0.01, "sea_offset_k": -2},
}  # fmt: skip

# parameter -> (lowest, highest) in the fit; the physical bounds of the systems of one size.
_TOWER = {"latent_share": (0.6, 1.0), "cycles": (2.5, 7.0), "tower_approach_k": (3.0, 8.0),
          "least_tower_c": (5.0, 24.0)}  # fmt: skip
_CHILLER = {"carnot_share": (0.3, 0.65), "condenser_approach_k": (4.0, 20.0)}
_LARGE_BOUNDS = {"hall_fan_share": (0.02, 0.09), "supply_c": (18.0, 27.0), "other_share": (0.003, 0.03)}
_MIDSIZE_BOUNDS = {"hall_fan_share": (0.05, 0.22), "supply_c": (16.0, 25.0), "loss_c": (0.02, 0.10)}
_SMALL_BOUNDS = {"hall_fan_share": (0.08, 0.35), "supply_c": (15.0, 23.0), "loss_c": (0.03, 0.14)}
_DEW = {"dew_low_c": (-9.0, 5.5), "dew_high_c": (13.0, 21.0)}
_HEAD = {"least_sink_c": (-20.0, 30.0)}
_WET = {"humidification_l_per_kwh": (0.02, 0.10)}
FITTED: dict[str, dict[str, tuple[float, float]]] = {
    "lm-1": {**_LARGE_BOUNDS, **_DEW, **_CHILLER, "adiabatic_efficiency": (0.5, 0.95), "cycles": (2.5, 7.0),
             "dew_high_c": (14.0, 21.0)},
    "lm-2": {**_LARGE_BOUNDS, **_TOWER, **_CHILLER, "free_approach_k": (1.0, 6.0)},
    "lm-3": {**_MIDSIZE_BOUNDS, **_DEW, **_CHILLER, **_TOWER},
    "lm-4": {**_MIDSIZE_BOUNDS, **_TOWER, **_CHILLER, "free_approach_k": (1.0, 6.0)},
    "lm-5": {**_MIDSIZE_BOUNDS, **_TOWER, **_CHILLER},
    "lm-6": {**_MIDSIZE_BOUNDS, **_DEW, **_CHILLER, **_HEAD, **_WET},
    "lm-7": {**_MIDSIZE_BOUNDS, **_CHILLER, **_HEAD, **_WET},
    "lm-8": {**_SMALL_BOUNDS, **_TOWER, **_CHILLER},
    "lm-9": {**_SMALL_BOUNDS, **_CHILLER, **_HEAD, **_WET},
    "lm-10": {**_SMALL_BOUNDS, **_CHILLER, **_HEAD, **_WET},
}  # fmt: skip
FIT_SOURCE = f"fitted by installers/fit_cooling.py to {LEI}, ten of fifteen climates"


def fitted() -> dict[str, dict[str, float]]:
    """Return the fitted values by system, empty before the first fit."""
    result: dict[str, dict[str, float]] = {}
    if FIT_FILE.exists():
        with FIT_FILE.open(encoding="utf-8", newline="") as file:
            for line in csv.DictReader(file):
                result.setdefault(line["system"], {})[line["parameter"]] = float(line["value"])
    return result


def systems() -> list[Record]:
    """Return the rows of ``cooling_systems.csv``."""
    result = []
    for (
        key,
        name,
        group,
        medium,
        economizer,
        rejection,
        adiabatic,
        pue,
        wue,
        source,
        year,
        quality,
    ) in SYSTEMS:
        note = "Ranges over the 15 ASHRAE climates, 5th to 95th percentile." if source == LEI else ""
        if source == RECALLED:
            note = "No published source: parameters and ranges are assumed."
        result.append(
            {
                "id": key,
                "name": name,
                "group": group,
                "medium": medium,
                "economizer": economizer,
                "rejection": rejection,
                "adiabatic": "true" if adiabatic else "false",
                "compressor": "true",
                "pue_low": pue[0],
                "pue_high": pue[1],
                "wue_low": wue[0],
                "wue_high": wue[1],  # type: ignore[index]
                "source": source,
                "year": year,
                "licence": "figures cited",
                "quality": quality,
                "note": note,
            }  # fmt: skip
        )
    return result


def parameters() -> list[Record]:
    """Return the rows of ``cooling_parameters.csv``."""
    rows: list[Record] = []
    for name, (value, low, high, unit, source, year, quality, note) in COMMON_ROWS.items():
        rows.append(_row(COMMON, name, value, (low, high), unit, source, year, quality, note, fit=False))
    fits = fitted()
    for system, own in OWN_VALUES.items():
        bounds = FITTED.get(system, {})
        merged = (
            own | {name: COMMON_ROWS[name][0] for name in bounds if name not in own} | fits.get(system, {})
        )
        for name, value in merged.items():
            _, low, high, unit, *_ = COMMON_ROWS[name]
            is_fit = name in fits.get(system, {})
            rows.append(
                _row(
                    system,
                    name,
                    value,
                    bounds[name] if is_fit else (low, high),
                    unit,
                    FIT_SOURCE if is_fit else OWN,
                    2022 if is_fit else 2026,
                    "published" if is_fit else "assumed",
                    "",
                    fit=is_fit,
                )  # fmt: skip
            )
    return rows


def _row(
    system: str, name: str, value: float, bounds: tuple[float, float], unit: str, source: str, year: int,
    quality: str, note: str, *, fit: bool,
) -> Record:  # fmt: skip
    return {
        "id": f"{system}/{name}", "name": name.replace("_", " "), "system": system, "parameter": name,
        "value": float(value), "value_low": float(bounds[0]), "value_high": float(bounds[1]), "unit": unit,
        "fitted": "true" if fit else "false", "source": source, "year": year, "licence": "own" if not fit else
        "figures cited", "quality": quality, "note": note,
    }  # fmt: skip


def write(folder: Path) -> dict[str, int]:
    """Write both tables and return their numbers of rows."""
    return {
        "cooling_systems.csv": write_table(folder, "cooling_systems.csv", CoolingSystem, systems()),
        "cooling_parameters.csv": write_table(
            folder, "cooling_parameters.csv", CoolingParameter, parameters()
        ),
    }


def main() -> None:
    """Parse the command line and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "catalog")
    for name, count in write(parser.parse_args().out).items():
        print(f"{name:30} {count:5}")


if __name__ == "__main__":
    main()
