"""The formula of each leaf measure in words, with the inputs it reads.

Feeds explanations, the workbook's method sheet and the manual.
"""

from __future__ import annotations

import msgspec


class Leaf(msgspec.Struct, frozen=True):
    """How a measure without parts comes about.

    ``fleet``, ``site``, ``plan`` are fields, ``constants`` ids, ``uses`` other measures, ``detail``
    intermediate figures as (key, label, unit).
    """

    formula: str
    fleet: tuple[str, ...] = ()
    site: tuple[str, ...] = ()
    plan: tuple[str, ...] = ()
    constants: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    detail: tuple[tuple[str, str, str], ...] = ()
    note: str = ""


_LIFE = ("purchase_year", "lifetime_years", "end_of_life", "last_year")
_EMBODIED = (
    *("embodied_kg_per_accelerator", "embodied_kg_per_server", "embodied_kg_cpu", "embodied_kg_memory"),
    *("embodied_kg_storage", "embodied_kg_network", "embodied_kg_slots", "embodied_kg_chassis"),
    "embodied_kg_facility",
)
_SERVERS = ("count", "accelerators_per_server", "server")
_COOLING = (
    "cooling",
    "liquid_cooling",
    "rack_kw",
    "liquid_share",
    "climate",
    "dry_bulb_series",
    "wet_bulb_series",
    "design_it_kw",
    "heat_reuse_share",
)
_ONSITE = (
    "solar_kw",
    "solar_capacity_factor",
    "wind_kw",
    "wind_capacity_factor",
    "battery_kwh",
    "battery_kw",
    "battery_efficiency",
    "battery_rule",
)
_DETAIL_SERVERS = (("servers", "Servers, rounded up", ""),)
_DETAIL_BUSY = (("mean_busy", "Mean utilization over the year", ""),)
_DETAIL_POWER = (("idle_w", "Idle power in force", "W"), ("busy_w", "Busy power in force", "W"))
_DETAIL_SHAPE = (("shape_weight", "Grid intensity in the hours used, over its yearly mean", ""),)

_GENSET = ("genset_fuel", "genset_fuel_l_per_year", "genset_kw", "genset_test_hours", "genset_load_share")
_SOURCES = ("water_reclaimed_share", "water_sea_share")
_WASTE = (*_SERVERS, *_LIFE, "mass_kg_per_accelerator", "mass_kg_per_server", "tenure")
_MASS = "(accelerators x mass + servers x mass) x times the fleet leaves service in the year"
_OWN_WASTE = (
    "Own hardware only: leased hardware goes back to the lessor, the cloud's is the provider's waste."
)
_ARRANGEMENT = ("arrangement", "load_control", "operator_category")
_BOTH_TOTALS = (
    "Categories 1 and 8 take location-based or provider-stated factors in both totals; contracts cover "
    "scope 2 only."
)


def _operator(category: str) -> dict[str, Leaf]:
    """Return what an operator or provider answers for, by category (Scope 3 Standard, ch. 5)."""
    stated = ("provider_kg_per_kwh", "provider_kg_per_accelerator_hour")
    return {
        f"{category}_electricity_kg": Leaf(
            "location-based emissions of the grid import that is not in scope 2; where the provider states "
            "a factor, that grid import, or the powered accelerator-hours, x the factor",
            site=(*_ARRANGEMENT, *stated, "grid_kg_per_kwh", "grid_change_per_year"),
            uses=("grid_kwh", "scope2_kwh"),
            note=_BOTH_TOTALS,
        ),
        f"{category}_upstream_kg": Leaf(
            "upstream and grid losses of the grid import that is not in scope 2; none where the provider "
            "states a factor, which stands for them",
            site=(*_ARRANGEMENT, *stated, "upstream_kg_per_kwh", "td_loss"),
            uses=("grid_kwh", "scope2_kwh"),
        ),
        f"{category}_embodied_kg": Leaf(
            "(accelerators x embodied per accelerator + servers x embodied per server) x purchases in the "
            "year, where the hardware is not the organization's own",
            fleet=(
                *("accelerator", *_SERVERS, "tenure"),
                *(*_EMBODIED, *_LIFE),
            ),
            site=("arrangement",),
            detail=_DETAIL_SERVERS,
            note="In full in the year in which it goes into service, as in category 2.",
        ),
        f"{category}_hall_kg": Leaf(
            "generators, refrigerant and upstream of fuel at a site of an operator or provider",
            site=(
                *("arrangement", "operator_category", "genset_fuel", "genset_fuel_l_per_year"),
                *("genset_kg_per_l", "genset_upstream_kg_per_l", "refrigerant"),
                *("refrigerant_charge_kg", "refrigerant_leak_per_year", "refrigerant_gwp"),
            ),
        ),
    }


LEAVES: dict[str, Leaf] = {
    "accelerator_busy_kwh": Leaf(
        "accelerators x (busy power - idle power) x sum over hours of the power curve at the "
        "utilization x powered share / 1000",
        fleet=(
            "accelerator",
            "count",
            "utilization",
            "idle_w",
            "ready_w",
            "ready_share",
            "max_w",
            "tdp_w",
            "power_exponent",
            "power_curve",
            "power_cap_w",
            "powered_share",
            "flexible_share",
            "flexible_window_h",
            "movable_share",
            "purchase_year",
        ),
        detail=_DETAIL_BUSY + _DETAIL_POWER,
    ),
    "accelerator_idle_kwh": Leaf(
        "accelerators x idle power x hours x powered share / 1000",
        fleet=("accelerator", "count", "idle_w", "ready_w", "ready_share", "powered_share", "purchase_year"),
        detail=_DETAIL_POWER[:1],
    ),
    "host_kwh": Leaf(
        "servers x sum over hours of (idle + (full - idle) x utilization) x powered share / 1000",
        fleet=(*_SERVERS, "host_idle_w", "host_max_w", "utilization", "powered_share"),
        detail=_DETAIL_SERVERS + _DETAIL_BUSY,
    ),
    "memory_kwh": Leaf(
        "servers x gigabytes x power per gigabyte x hours x powered share / 1000",
        fleet=(*_SERVERS, "memory_gb", "memory_w_per_gb", "powered_share"),
        detail=_DETAIL_SERVERS,
        note="Powered memory counts whether it is used or not.",
    ),
    "storage_kwh": Leaf(
        "servers x drives x power per drive x hours x powered share / 1000",
        fleet=(*_SERVERS, "storage_drives", "storage_w_per_drive", "powered_share"),
        detail=_DETAIL_SERVERS,
    ),
    "network_kwh": Leaf(
        "servers x ports x power per port x hours x powered share / 1000",
        fleet=(*_SERVERS, "network_ports", "network_w_per_port", "powered_share"),
        detail=_DETAIL_SERVERS,
    ),
    "psu_loss_kwh": Leaf(
        "energy behind the power supplies x (1 / efficiency - 1)",
        fleet=("psu_efficiency",),
        uses=(
            "accelerator_busy_kwh",
            "accelerator_idle_kwh",
            "host_kwh",
            "memory_kwh",
            "storage_kwh",
            "network_kwh",
        ),
    ),
    "overhead_kwh": Leaf(
        "IT energy x (PUE - 1), by month",
        site=("pue", "pue_monthly", *_COOLING),
        uses=("it_kwh",),
        note="Without an entered PUE the cooling model gives it, hour by hour.",
    ),
    "onsite_kwh": Leaf(
        "facility energy that panels, turbines and the battery give, hour by hour",
        site=_ONSITE,
        note="It is used before the grid.",
    ),
    "grid_kwh": Leaf(
        "IT energy x PUE - energy from panels, turbines and battery, by month",
        site=("pue", "pue_monthly", *_COOLING, *_ONSITE),
        uses=("it_kwh", "onsite_kwh"),
    ),
    "solar_kwh": Leaf(
        "sum over hours of rated power x output at the place",
        site=("climate", "solar_kw", "solar_capacity_factor"),
    ),
    "wind_kwh": Leaf(
        "sum over hours of rated power x output at the place",
        site=("climate", "wind_kw", "wind_capacity_factor"),
    ),
    "curtailed_kwh": Leaf("generation that neither the load nor the battery takes", site=_ONSITE),
    "heat_kwh": Leaf(
        "sum over hours of the heat of the hall x share reused; without a cooling system IT energy x share",
        site=("heat_reuse_share", *_COOLING),
    ),
    "battery_loss_kwh": Leaf("energy charged - energy discharged - change of state", site=_ONSITE),
    "genset_kg": Leaf(
        "litres of fuel x direct factor",
        site=(*_GENSET, "genset_kg_per_l"),
        note="Without the CO2 of plant origin, which stands apart.",
    ),
    "genset_biogenic_kg": Leaf(
        "litres of fuel x biogenic factor",
        site=(*_GENSET, "genset_biogenic_kg_per_l"),
        note="Outside the scopes and in no total (GHG Protocol Corporate Standard).",
    ),
    "refrigerant_kg": Leaf(
        "charge x share leaked a year x global warming potential",
        site=("refrigerant", "refrigerant_charge_kg", "refrigerant_leak_per_year", "refrigerant_gwp"),
    ),
    "scope2_location_kg": Leaf(
        "sum over hours of grid import in scope 2 x grid factor x course of the grid intensity",
        site=(
            "region",
            "grid_kg_per_kwh",
            "mix",
            "grid_series",
            "grid_shape",
            "grid_change_per_year",
            "grid_path",
            "grid_path_basis",
        ),
        uses=("scope2_kwh",),
        detail=_DETAIL_SHAPE,
        note="GHG Protocol Scope 2 Guidance (2015): no contract acts on it.",
    ),
    "scope2_market_kg": Leaf(
        "sum of volume used x factor of each instrument + rest x residual mix",
        note="Annual matching, GHG Protocol Scope 2 Guidance (2015). Credits never enter.",
    ),
    "scope2_kwh": Leaf(
        "grid import x share in scope 2: all at an own hall, 1 / PUE in colocation with control over the "
        "load, none else",
        site=_ARRANGEMENT,
        uses=("grid_kwh",),
        note=_BOTH_TOTALS,
    ),
    **_operator("cat1"),
    "cat1_transfer_kg": Leaf(
        "gigabytes a month x 12 x energy per gigabyte x (grid factor + upstream factor of the site)",
        fleet=("transfer_gb_per_month", "transfer_kwh_per_gb"),
        site=("grid_kg_per_kwh", "upstream_kg_per_kwh", "grid_change_per_year"),
        note="Outside the hall: no PUE, no contracts.",
    ),
    "client_own_kwh": Leaf(
        "clients x rounds x runs a year x power x hours, where the devices are the organization's own",
        note="In no hall: no PUE; their electricity is scope 2.",
    ),
    "client_others_kwh": Leaf(
        "clients x rounds x runs a year x power x hours, where the devices are users' or partners'",
        note="In no hall: no PUE; their electricity is scope 3 category 1.",
    ),
    "client_transfer_kwh": Leaf("clients x rounds x runs a year x data x energy per gigabyte"),
    "cat1_clients_kg": Leaf(
        "energy of the devices of others x (grid factor + upstream factor), with grid losses",
        note="Work done for the organization on assets of others; that it is category 1 is a policy.",
    ),
    "transfer_kwh": Leaf(
        "gigabytes a month x 12 x energy per gigabyte x share of the year in service",
        fleet=("transfer_gb_per_month", "transfer_kwh_per_gb"),
    ),
    "cat2_kg": Leaf(
        "(accelerators x embodied per accelerator + servers x embodied per server) x purchases in the year",
        fleet=(
            *("accelerator", *_SERVERS, "tenure"),
            *(*_EMBODIED, *_LIFE),
        ),
        site=("arrangement",),
        detail=_DETAIL_SERVERS,
        note="In full in the year of purchase (GHG Protocol Scope 3 Standard, category 2).",
    ),
    "cat3a_kg": Leaf(
        "litres of fuel x upstream factor",
        site=("genset_fuel", "genset_fuel_l_per_year", "genset_upstream_kg_per_l"),
    ),
    "cat3b_kg": Leaf(
        "grid import in scope 2 x upstream factor",
        site=("upstream_kg_per_kwh", "grid_change_per_year", "grid_path"),
        uses=("scope2_kwh",),
        note="A market-based zero does not change it.",
    ),
    "cat3c_kg": Leaf(
        "grid loss x (location-based scope 2 + category 3b)",
        site=("td_loss", "td_loss_basis"),
        uses=("scope2_location_kg", "cat3b_kg"),
    ),
    **_operator("cat8"),
    "embodied_amortized_kg": Leaf(
        "embodied carbon of the hardware / lifetime, for the years in which it is written off",
        fleet=("accelerator", *_SERVERS, *_EMBODIED, *_LIFE),
        detail=_DETAIL_SERVERS,
        note="Planning view; never added to category 2. Rented hardware: only while it is in service.",
    ),
    "credits_retired_kg": Leaf("tonnes retired in the period x 1000", note="A ledger; in no total."),
    "credits_other_kg": Leaf(
        "tonnes planned or purchased in the period x 1000", note="A ledger; in no total."
    ),
    "water_onsite_l": Leaf("IT energy x WUE", site=("wue_l_per_kwh", *_COOLING), uses=("it_kwh",)),
    "water_potable_l": Leaf(
        "water on site x share that is neither reclaimed nor sea water",
        site=_SOURCES,
        uses=("water_onsite_l",),
    ),
    "water_reclaimed_l": Leaf("water on site x reclaimed share", site=_SOURCES[:1], uses=("water_onsite_l",)),
    "water_sea_l": Leaf("water on site x sea share", site=_SOURCES[1:], uses=("water_onsite_l",)),
    "water_stressed_l": Leaf(
        "water on site without sea water, where water stress is high or extremely high",
        site=("region", "water_stress", *_SOURCES),
        uses=("water_onsite_l",),
        note="WRI Aqueduct baseline water stress; where power plants stand is not known.",
    ),
    "water_withdrawn_grid_l": Leaf(
        "grid import x water withdrawn per kilowatt-hour",
        site=("grid_withdrawal_l_per_kwh", "mix"),
        uses=("grid_kwh",),
        note="Withdrawal, most of which is returned; never added to the consumption.",
    ),
    "servers_retired": Leaf(
        "servers x times the fleet leaves service in the year",
        fleet=(*_SERVERS, *_LIFE, "tenure"),
        detail=_DETAIL_SERVERS,
        note=_OWN_WASTE,
    ),
    "accelerators_retired": Leaf(
        "accelerators x times the fleet leaves service in the year",
        fleet=("count", *_LIFE, "tenure"),
        note=_OWN_WASTE,
    ),
    "waste_reused_kg": Leaf(_MASS + " x reused share", fleet=(*_WASTE, "reuse_share"), note=_OWN_WASTE),
    "waste_recycled_kg": Leaf(
        _MASS + " x recycled share", fleet=(*_WASTE, "recycling_share"), note=_OWN_WASTE
    ),
    "waste_other_kg": Leaf(
        _MASS + " x share that is neither reused nor recycled",
        fleet=(*_WASTE, "reuse_share", "recycling_share"),
        note=_OWN_WASTE,
    ),
    "water_grid_l": Leaf(
        "grid import x water of generation", site=("grid_water_l_per_kwh",), uses=("grid_kwh",)
    ),
    "cost_capital": Leaf(
        "(accelerators x price + servers x price) x purchases in the year",
        fleet=("accelerator", *_SERVERS, "price_per_accelerator", "price_per_server", *_LIFE),
        detail=_DETAIL_SERVERS,
    ),
    "cost_rent": Leaf(
        "accelerators x 8 760 h x share of the year in service x rent per accelerator-hour",
        fleet=("count", "rent_per_accelerator_h", "tenure", *_LIFE),
        site=("arrangement",),
        detail=(("active", "Share of the year in service", ""),),
        note="All hours of rented hardware, busy or not. It stands in place of purchase and maintenance.",
    ),
    "cost_electricity": Leaf(
        "grid import x electricity price, by month; with a tariff or an hourly series the mean price of "
        "the hours in which the site draws",
        site=(
            "electricity_price_per_kwh",
            "electricity_price_path",
            "price_series",
            "peak_price_per_kwh",
            "peak_start_h",
            "peak_end_h",
            "peak_days",
        ),
        uses=("grid_kwh",),
        detail=(("paid_price", "Mean price of the electricity drawn", "currency/kWh"),),
    ),
    "cost_demand": Leaf(
        "highest hour of grid import in each month x demand charge, shared out by energy",
        site=("demand_charge_per_kw_month",),
        uses=("grid_kwh",),
    ),
    "cost_fuel": Leaf(
        "litres of diesel x price",
        site=("genset_fuel_l_per_year", "diesel_price_per_l"),
    ),
    "cost_measures": Leaf(
        "one-off cost in the first year + cost each year",
        site=("measures_capital", "measures_per_year"),
        note="The one-off cost stands in the first year in the annualized view too.",
    ),
    "cost_contracts": Leaf(
        "volume contracted x (premium + strike - market price), shared out by energy", uses=("grid_kwh",)
    ),
    "cost_water": Leaf(
        "water on site / 1000 x water price", site=("water_price_per_m3",), uses=("water_onsite_l",)
    ),
    "cost_maintenance": Leaf(
        "price of the hardware in service x maintenance share",
        fleet=(*_SERVERS, "price_per_accelerator", "price_per_server", "maintenance_share"),
    ),
    "cost_credits": Leaf("tonnes x price, in the purchase year"),
    "revenue_m": Leaf("net revenue entered for the year, in millions", plan=("revenue_m",)),
    "capital_annuity": Leaf(
        "price of the hardware x r / (1 - (1 + r)^-lifetime)",
        fleet=(*_SERVERS, "price_per_accelerator", "price_per_server", *_LIFE),
        plan=("discount_rate",),
    ),
    "shadow_carbon_cost": Leaf(
        "(scope 1 + location-based scope 2 + scope 3, each x its covered share) / 1000 x internal carbon "
        "price of the year",
        plan=(
            "carbon_price_per_t",
            "carbon_price_path",
            "carbon_price_scope1_share",
            "carbon_price_scope2_share",
            "carbon_price_scope3_share",
        ),
        note="In no cost (ESRS E1-8).",
    ),
}
