"""The measures of the results: name, label, unit, and how sums and ratios are made of others."""

from __future__ import annotations

import msgspec


class Measure(msgspec.Struct, frozen=True):
    """``parts`` are summed; ``ratio`` is (numerator, denominator) of sums; ``present`` is discounted.

    ``halls`` leaves out what belongs to no site: the devices of federated training.
    """

    key: str
    label: str
    unit: str
    parts: tuple[str, ...] = ()
    ratio: tuple[str, str] | None = None
    present: str = ""
    halls: bool = False


def _table(*items: Measure) -> dict[str, Measure]:
    return {item.key: item for item in items}


# Scope 3 by category (GHG Protocol Scope 3 Standard): the key in reports -> the measure.
SCOPE3 = {
    "cat1": "cat1_kg",
    "cat2": "cat2_kg",
    "cat3a": "cat3a_kg",
    "cat3b": "cat3b_kg",
    "cat3c": "cat3c_kg",
    "cat8": "cat8_kg",
}

# Where the IT energy goes: the parts of it_kwh.
COMPONENTS = (
    "accelerator_busy_kwh",
    "accelerator_idle_kwh",
    "host_kwh",
    "memory_kwh",
    "storage_kwh",
    "network_kwh",
    "psu_loss_kwh",
)

# What a hall emits in use, whoever answers for it: the numerator of CUE (ISO/IEC 30134-8).
_USE_PHASE = (
    "scope1_kg",
    "scope2_location_kg",
    "cat1_electricity_kg",
    "cat1_hall_kg",
    "cat8_electricity_kg",
    "cat8_hall_kg",
)

MEASURES = _table(
    Measure("accelerator_busy_kwh", "Accelerators, busy", "kWh"),
    Measure("accelerator_idle_kwh", "Accelerators, idle share", "kWh"),
    Measure("host_kwh", "Hosts", "kWh"),
    Measure("memory_kwh", "Main memory", "kWh"),
    Measure("storage_kwh", "Drives", "kWh"),
    Measure("network_kwh", "Network in the hall", "kWh"),
    Measure("psu_loss_kwh", "Power supply loss", "kWh"),
    Measure("it_kwh", "IT energy", "kWh", parts=COMPONENTS),
    Measure("overhead_kwh", "Cooling and distribution", "kWh"),
    Measure("facility_kwh", "Facility energy", "kWh", parts=("it_kwh", "overhead_kwh")),
    Measure("onsite_kwh", "From panels, turbines and battery", "kWh"),
    Measure("grid_kwh", "Grid import", "kWh"),
    Measure("scope2_kwh", "Grid import in scope 2", "kWh"),
    Measure("transfer_kwh", "Wide-area data transfer (outside the hall)", "kWh"),
    Measure("client_own_kwh", "Federated training: own devices", "kWh"),
    Measure("client_others_kwh", "Federated training: devices of others", "kWh"),
    Measure("client_transfer_kwh", "Federated training: network", "kWh"),
    Measure(
        "client_kwh",
        "Federated training (outside the halls)",
        "kWh",
        parts=("client_own_kwh", "client_others_kwh", "client_transfer_kwh"),
    ),
    Measure(
        "all_energy_kwh",
        "Energy of halls and federated training",
        "kWh",
        parts=("facility_kwh", "client_kwh"),
    ),
    Measure("solar_kwh", "Solar generation on site", "kWh"),
    Measure("wind_kwh", "Wind generation on site", "kWh"),
    Measure("curtailed_kwh", "Generation curtailed", "kWh"),
    Measure("battery_loss_kwh", "Battery loss", "kWh"),
    Measure("heat_kwh", "Heat reused", "kWh"),
    Measure("erf", "ERF", "", ratio=("heat_kwh", "facility_kwh")),
    Measure("pue", "PUE", "", ratio=("facility_kwh", "it_kwh")),
    Measure("genset_kg", "Backup generators", "kg"),
    Measure("genset_biogenic_kg", "Biogenic CO2 of generators (outside the scopes)", "kg"),
    Measure("refrigerant_kg", "Refrigerant leakage", "kg"),
    Measure("scope1_kg", "Scope 1", "kg", parts=("genset_kg", "refrigerant_kg")),
    Measure("scope2_location_kg", "Scope 2, location-based", "kg"),
    Measure("scope2_market_kg", "Scope 2, market-based", "kg"),
    Measure("cat1_electricity_kg", "Cat. 1, electricity of the provider", "kg"),
    Measure("cat1_upstream_kg", "Cat. 1, upstream and grid losses of the provider", "kg"),
    Measure("cat1_embodied_kg", "Cat. 1, hardware of the provider (embodied, in full)", "kg"),
    Measure("cat1_hall_kg", "Cat. 1, generators and refrigerant of the provider", "kg"),
    Measure("cat1_transfer_kg", "Cat. 1, wide-area data transfer", "kg"),
    Measure("cat1_clients_kg", "Cat. 1, devices of others in federated training", "kg"),
    Measure(
        "cat1_kg",
        "Cat. 1, purchased services",
        "kg",
        parts=(
            "cat1_electricity_kg",
            "cat1_upstream_kg",
            "cat1_embodied_kg",
            "cat1_hall_kg",
            "cat1_transfer_kg",
            "cat1_clients_kg",
        ),
    ),
    Measure("cat2_kg", "Cat. 2, hardware bought (embodied, in full)", "kg"),
    Measure("cat3a_kg", "Cat. 3a, upstream of fuels", "kg"),
    Measure("cat3b_kg", "Cat. 3b, upstream of electricity", "kg"),
    Measure("cat3c_kg", "Cat. 3c, grid losses", "kg"),
    Measure("cat8_electricity_kg", "Cat. 8, electricity of the operator", "kg"),
    Measure("cat8_upstream_kg", "Cat. 8, upstream and grid losses of the operator", "kg"),
    Measure("cat8_embodied_kg", "Cat. 8, leased hardware (embodied, in full)", "kg"),
    Measure("cat8_hall_kg", "Cat. 8, generators and refrigerant of the operator", "kg"),
    Measure(
        "cat8_kg",
        "Cat. 8, leased assets",
        "kg",
        parts=("cat8_electricity_kg", "cat8_upstream_kg", "cat8_embodied_kg", "cat8_hall_kg"),
    ),
    Measure("scope3_total_kg", "Scope 3", "kg", parts=tuple(SCOPE3.values())),
    Measure("embodied_amortized_kg", "Embodied, amortized (planning view, in no total)", "kg"),
    Measure(
        "total_location_kg",
        "Total, location-based",
        "kg",
        parts=("scope1_kg", "scope2_location_kg", "scope3_total_kg"),
    ),
    Measure(
        "total_market_kg",
        "Total, market-based",
        "kg",
        parts=("scope1_kg", "scope2_market_kg", "scope3_total_kg"),
    ),
    Measure("credits_retired_kg", "Credits retired (ledger, in no total)", "kg"),
    Measure("credits_other_kg", "Credits planned or purchased (ledger, in no total)", "kg"),
    Measure("water_onsite_l", "Water on site", "L"),
    Measure("servers_retired", "Servers retired", "servers"),
    Measure("accelerators_retired", "Accelerators retired", "accelerators"),
    Measure("waste_reused_kg", "Retired hardware, reused", "kg"),
    Measure("waste_recycled_kg", "Retired hardware, recycled", "kg"),
    Measure("waste_other_kg", "Retired hardware, other disposal", "kg"),
    Measure(
        "ewaste_kg",
        "Retired hardware (electronic waste)",
        "kg",
        parts=("waste_reused_kg", "waste_recycled_kg", "waste_other_kg"),
    ),
    Measure("water_potable_l", "Water on site, drinking water", "L"),
    Measure("water_reclaimed_l", "Water on site, reclaimed", "L"),
    Measure("water_sea_l", "Water on site, sea water", "L"),
    Measure("water_stressed_l", "Water on site in areas under water stress, without sea water", "L"),
    Measure("water_grid_l", "Water at power plants", "L"),
    Measure("water_withdrawn_grid_l", "Water withdrawn by power plants (mostly returned, in no sum)", "L"),
    Measure("water_l", "Water", "L", parts=("water_onsite_l", "water_grid_l")),
    Measure("wue", "WUE", "L/kWh", ratio=("water_onsite_l", "it_kwh")),
    Measure("use_phase_kg", "Use-phase emissions of the halls", "kg", parts=_USE_PHASE, halls=True),
    Measure("cue", "CUE", "kg/kWh", ratio=("use_phase_kg", "it_kwh")),
    Measure("cost_capital", "Hardware purchases", "currency"),
    Measure("cost_rent", "Hardware rent", "currency"),
    Measure("cost_electricity", "Electricity", "currency"),
    Measure("cost_demand", "Demand charge", "currency"),
    Measure("cost_contracts", "Contracts", "currency"),
    Measure("cost_water", "Water", "currency"),
    Measure("cost_maintenance", "Maintenance", "currency"),
    Measure("cost_fuel", "Generator fuel", "currency"),
    Measure("cost_measures", "Measures", "currency"),
    Measure("cost_credits", "Credits bought", "currency"),
    Measure(
        "cost",
        "Cost",
        "currency",
        parts=(
            "cost_capital",
            "cost_rent",
            "cost_electricity",
            "cost_demand",
            "cost_contracts",
            "cost_water",
            "cost_maintenance",
            "cost_fuel",
            "cost_measures",
            "cost_credits",
        ),
    ),
    Measure("cost_present", "Net present cost", "currency", present="cost"),
    Measure("revenue_m", "Net revenue", "M currency"),
    Measure(
        "intensity_location_kg_per_m",
        "Emission intensity, location-based",
        "kg/M currency",
        ratio=("total_location_kg", "revenue_m"),
    ),
    Measure(
        "intensity_market_kg_per_m",
        "Emission intensity, market-based",
        "kg/M currency",
        ratio=("total_market_kg", "revenue_m"),
    ),
    Measure("capital_annuity", "Hardware, as annuity", "currency"),
    Measure(
        "cost_annualized",
        "Annualized cost",
        "currency",
        parts=(
            "capital_annuity",
            "cost_rent",
            "cost_electricity",
            "cost_demand",
            "cost_contracts",
            "cost_water",
            "cost_maintenance",
            "cost_fuel",
            "cost_measures",
            "cost_credits",
        ),
    ),
    Measure("shadow_carbon_cost", "Internal carbon price (shadow, in no cost)", "currency"),
)

# The headline figures under the names that stay (command line, workbook, window), in order.
HEADLINES = (
    "it_kwh",
    "facility_kwh",
    "grid_kwh",
    "pue",
    "scope1_kg",
    "scope2_location_kg",
    "scope2_market_kg",
    "scope3_kg",
    "embodied_amortized_kg",
    "total_location_kg",
    "total_market_kg",
    "credits_retired_kg",
    "water_l",
    "cost",
)


def leaves_of(measure: str) -> set[str]:
    """Return the measures without parts that add up to a measure."""
    parts = MEASURES[measure].parts or ((MEASURES[measure].present,) if MEASURES[measure].present else ())
    return set().union(*(leaves_of(part) for part in parts)) if parts else {measure}
