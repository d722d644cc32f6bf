"""Emission and water factors by generation source, and what follows from a mix."""

from __future__ import annotations

from dataclasses import dataclass

from installers.catalog_build.common import Record

SOURCES = ("coal", "gas", "oil", "nuclear", "hydro", "wind", "solar", "bio", "other")

IPCC = "IPCC AR5 WG3 Annex III Table A.III.2 (2014)"
MACKNICK = (
    "Macknick et al. 2012, doi:10.1088/1748-9326/7/4/045802, consumption medians (recalled in the facts)"
)


@dataclass(frozen=True)
class Factor:
    """Factors of one source in kg/kWh and L/kWh: (central, low, high)."""

    direct: tuple[float, float, float]
    lifecycle: tuple[float, float, float]
    water: tuple[float, float, float]


FACTORS = {
    "coal": Factor((0.760, 0.670, 0.870), (0.820, 0.740, 0.910), (2.08, 0.379, 4.164)),
    "gas": Factor((0.370, 0.350, 0.490), (0.490, 0.410, 0.650), (0.776, 0.0, 1.136)),
    "oil": Factor((0.743, 0.406, 0.930), (0.840, 0.510, 1.170), (1.80, 0.379, 4.164)),
    "nuclear": Factor((0.0, 0.0, 0.0), (0.012, 0.0037, 0.110), (2.544, 0.379, 3.199)),
    "hydro": Factor((0.0, 0.0, 0.0), (0.024, 0.001, 2.2), (17.0, 0.0, 68.137)),
    "wind": Factor((0.0, 0.0, 0.0), (0.011, 0.007, 0.056), (0.0, 0.0, 0.004)),
    "solar": Factor((0.0, 0.0, 0.0), (0.048, 0.018, 0.180), (0.098, 0.0, 0.125)),
    "bio": Factor((0.0, 0.0, 0.05), (0.230, 0.130, 0.420), (2.093, 0.1, 3.653)),
    "other": Factor((0.575, 0.0, 0.760), (0.700, 0.006, 0.910), (1.0, 0.0, 2.65)),
}
# In the OWID shares "other" is other renewables, mostly geothermal; unlike the unclassified remainder.
OWID_OTHER = Factor((0.0, 0.0, 0.038), (0.038, 0.006, 0.079), (1.0, 0.0, 2.65))

NAMES = {
    "coal": "Coal, pulverized",
    "gas": "Natural gas, combined cycle",
    "oil": "Oil",
    "nuclear": "Nuclear",
    "hydro": "Hydropower",
    "wind": "Wind, onshore",
    "solar": "Solar PV, utility scale",
    "bio": "Biomass, dedicated",
    "other": "Other or unclassified",
}
NOTES = {
    "coal": "Lignite lies above the range. UNECE 2021 has 912-1095 g/kWh life-cycle, China MEE 2024 924 g/kWh. "
    "Water: the 550 gal/MWh that codecarbon uses; towers 2.6, once-through 0.95 L/kWh.",
    "gas": "UNECE 2021 has 403-513 g/kWh life-cycle. Open-cycle turbines lie at the top of the range.",
    "oil": "Direct: 77.4 kg CO2/GJ (IPCC 2006) at 37.5 % efficiency; the 406 g/kWh of electricitymaps-contrib "
    "would need 69 % efficiency and is kept as the low end only. Life-cycle: SRREN 2011 median and range, "
    "recalled. Water as a steam plant.",
    "nuclear": "UNECE 2021 has 5.1-6.4 g/kWh life-cycle.",
    "hydro": "The upper end are tropical reservoirs. Water is evaporation from reservoirs shared by power; "
    "run-of-river is near 0.",
    "wind": "UNECE 2021 has 7.8-16 g/kWh life-cycle; offshore 12 g/kWh (8-35).",
    "solar": "Rooftop median 41 g/kWh (26-60); UNECE 2021 23-83 g/kWh; China MEE 2024 52 g/kWh.",
    "bio": "Direct fossil CO2e is 0 by convention: biogenic CO2 is reported outside the scopes. The high end "
    "stands for CH4, N2O and fossil co-firing.",
    "other": "Unclassified generation, taken as fossil (electricitymaps-contrib default). Geothermal would be "
    "38 g/kWh life-cycle (6-79).",
}


def records() -> list[Record]:
    """Return the rows of ``source_factors.csv``."""
    rows = []
    for key in SOURCES:
        factor = FACTORS[key]
        assumed = key in ("oil", "other", "bio")
        rows.append(
            {
                "id": key,
                "name": NAMES[key],
                "direct_kg_per_kwh": factor.direct[0],
                "direct_kg_per_kwh_low": factor.direct[1],
                "direct_kg_per_kwh_high": factor.direct[2],
                "lifecycle_kg_per_kwh": factor.lifecycle[0],
                "lifecycle_kg_per_kwh_low": factor.lifecycle[1],
                "lifecycle_kg_per_kwh_high": factor.lifecycle[2],
                "lifecycle_source": IPCC if key not in ("oil", "other") else NOTES[key].split(".")[0],
                "water_l_per_kwh": factor.water[0],
                "water_l_per_kwh_low": factor.water[1],
                "water_l_per_kwh_high": factor.water[2],
                "water_source": MACKNICK
                if key not in ("oil", "other")
                else "assumed: between the sources of Macknick et al. 2012",
                "source": "IPCC 2006 emission factor and an assumed efficiency"
                if key == "oil"
                else "electricitymaps-contrib default for unknown generation (value only), range ours"
                if key == "other"
                else f"{IPCC}; ranges of direct emissions recalled from the same table",
                "year": 2014,
                "licence": "facts",
                "quality": "assumed" if assumed else "published",
                "note": NOTES[key],
            }
        )
    return rows


def weighted(shares: dict[str, float], what: str, position: int, other: Factor | None = None) -> float:
    """Return the mix-weighted factor: what is direct, lifecycle or water; position 0, 1 or 2."""
    total = 0.0
    for key, share in shares.items():
        factor = other if key == "other" and other is not None else FACTORS[key]
        total += share * float(getattr(factor, what)[position])
    return total
