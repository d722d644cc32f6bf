"""How the detail form groups the fields of an entity. A field that no group names comes last."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from greenplanner.plan.attributes import Attribute, of_entity

Group = tuple[str, tuple[str, ...]]
_OTHER = QT_TRANSLATE_NOOP("FieldGroups", "Other")
_HIDDEN = ("id",)

GROUPS: dict[str, tuple[Group, ...]] = {
    "sites": (
        (QT_TRANSLATE_NOOP("FieldGroups", "Basics"), ("name", "region", "utc_offset_h")),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Who runs the hall"),
            (
                "arrangement",
                "load_control",
                "operator_category",
                "provider_kg_per_kwh",
                "provider_kg_per_accelerator_hour",
            ),
        ),
        (QT_TRANSLATE_NOOP("FieldGroups", "Building"), ("pue", "pue_monthly")),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Cooling"),
            (
                "cooling",
                "climate",
                "liquid_cooling",
                "rack_kw",
                "liquid_share",
                "design_it_kw",
                "heat_reuse_share",
                "dry_bulb_series",
                "wet_bulb_series",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Grid"),
            (
                "grid_kg_per_kwh",
                "mix",
                "grid_series",
                "grid_shape",
                "grid_change_per_year",
                "grid_path",
                "grid_path_basis",
                "upstream_kg_per_kwh",
                "td_loss",
                "td_loss_basis",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "On-site power"),
            (
                "solar_kw",
                "solar_capacity_factor",
                "wind_kw",
                "wind_capacity_factor",
                "battery_kwh",
                "battery_kw",
                "battery_efficiency",
                "battery_rule",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Contracts"),
            (
                "renewable_share",
                "residual_kg_per_kwh",
                "residual_mix",
                "fossil_kg_per_kwh",
                "grid_cfe_share",
                "grid_cfe_series",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Water"),
            (
                "wue_l_per_kwh",
                "water_reclaimed_share",
                "water_sea_share",
                "water_stress",
                "grid_water_l_per_kwh",
                "grid_withdrawal_l_per_kwh",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Cost"),
            (
                "electricity_price_per_kwh",
                "electricity_price_path",
                "price_series",
                "water_price_per_m3",
                "diesel_price_per_l",
                "measures_capital",
                "measures_per_year",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Tariff"),
            ("peak_price_per_kwh", "peak_start_h", "peak_end_h", "peak_days", "demand_charge_per_kw_month"),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Generators and refrigerant"),
            (
                "genset_kw",
                "genset_test_hours",
                "genset_load_share",
                "genset_fuel",
                "genset_fuel_l_per_year",
                "genset_kg_per_l",
                "genset_biogenic_kg_per_l",
                "genset_upstream_kg_per_l",
                "refrigerant",
                "refrigerant_charge_kg",
                "refrigerant_leak_per_year",
                "refrigerant_gwp",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "EU reporting"),
            (
                "owner",
                "operator",
                "facility_type",
                "operation_start_year",
                "floor_area_m2",
                "computer_room_area_m2",
                "intake_c",
                "waste_heat_c",
                "storage_tb",
                "traffic_in_tb",
                "traffic_out_tb",
                "bandwidth_in_gbps",
                "bandwidth_out_gbps",
                "racks",
                "server_capacity",
                "cooling_degree_days",
                "grid_battery_kw",
            ),
        ),
        (QT_TRANSLATE_NOOP("FieldGroups", "Notes"), ("notes",)),
    ),
    "workloads": (
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Basics"),
            ("name", "kind", "fleet", "model", "params_b", "active_params_b", "first_year", "last_year"),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Training"),
            (
                "method",
                "tokens_b",
                "flops",
                "precision",
                "mfu",
                "runs_per_year",
                "deadline_days",
                "sequence_length",
                "trained_share",
                "teacher_params_b",
                "experiments_factor",
                "failure_share",
                "parallel_overhead",
                "asynchronous",
                "staleness_share",
                "busy_power_share",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Federated training"),
            (
                "clients",
                "rounds",
                "client_w",
                "client_hours_per_round",
                "mb_per_round",
                "client_kwh_per_gb",
                "client_owner",
                "client_region",
                "client_kg_per_kwh",
                "client_residual_kg_per_kwh",
                "client_upstream_kg_per_kwh",
                "client_td_loss",
                "client_price_per_kwh",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Demand of a service"),
            ("task", "requests_per_day", "demand_shape", "growth_per_year", "prompt_tokens", "output_tokens"),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Serving"),
            (
                "weight_bits",
                "kv_bits",
                "accelerators_per_replica",
                "batch",
                "bound",
                "latency_s",
                "headroom",
                "replicas",
                "placement",
                "wh_per_item",
                "work_factor",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Layout of the model"),
            ("layers", "hidden_size", "kv_elements"),
        ),
        (QT_TRANSLATE_NOOP("FieldGroups", "Notes"), ("notes",)),
    ),
    "fleets": (
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Basics"),
            ("name", "site", "purpose", "accelerator", "count", "server", "accelerators_per_server"),
        ),
        (QT_TRANSLATE_NOOP("FieldGroups", "Use"), ("utilization", "powered_share")),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Flexible load"),
            ("flexible_share", "flexible_window_h", "movable_share"),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Accelerator power"),
            (
                "peak_tflops",
                "tdp_w",
                "idle_w",
                "ready_w",
                "ready_share",
                "max_w",
                "power_exponent",
                "power_curve",
                "power_cap_w",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Server power"),
            (
                "host_idle_w",
                "host_max_w",
                "memory_gb",
                "memory_w_per_gb",
                "storage_drives",
                "storage_w_per_drive",
                "network_ports",
                "network_w_per_port",
                "psu_efficiency",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Embodied"),
            (
                "embodied_kg_per_accelerator",
                "embodied_kg_per_server",
                "embodied_kg_cpu",
                "embodied_kg_memory",
                "embodied_kg_storage",
                "embodied_kg_network",
                "embodied_kg_slots",
                "embodied_kg_chassis",
                "embodied_kg_facility",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Data transfer"),
            ("transfer_gb_per_month", "transfer_kwh_per_gb"),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Cost"),
            ("price_per_accelerator", "price_per_server", "maintenance_share", "rent_per_accelerator_h"),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "End of life"),
            ("mass_kg_per_accelerator", "mass_kg_per_server", "reuse_share", "recycling_share"),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Life"),
            (
                "tenure",
                "purchase_year",
                "lifetime_years",
                "end_of_life",
                "next_accelerator",
                "next_ratio",
                "last_year",
            ),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Growth and purchases"),
            ("growth_per_year", "count_path", "purchases"),
        ),
        (QT_TRANSLATE_NOOP("FieldGroups", "Notes"), ("notes",)),
    ),
    "contracts": (
        (QT_TRANSLATE_NOOP("FieldGroups", "Basics"), ("name", "instrument", "kind", "site")),
        (QT_TRANSLATE_NOOP("FieldGroups", "Volume"), ("share", "volume_kwh_per_year")),
        (QT_TRANSLATE_NOOP("FieldGroups", "Factor and price"), ("kg_per_kwh", "price_per_kwh")),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Strike price"),
            ("strike_per_kwh", "strike_path", "market_price_per_kwh", "market_price_series"),
        ),
        (QT_TRANSLATE_NOOP("FieldGroups", "Term"), ("first_year", "last_year")),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Source of the electricity"),
            (
                "technology",
                "region",
                "vintage_first_year",
                "vintage_last_year",
                "bundled",
                "hour_shape",
                "generation_series",
            ),
        ),
        (QT_TRANSLATE_NOOP("FieldGroups", "Evidence"), ("qualifies", "evidence")),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Quality criteria"),
            tuple(f"{part}_{number}" for number in range(1, 9) for part in ("criterion", "evidence")),
        ),
    ),
    "credits": (
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Basics"),
            ("name", "programme", "project", "methodology", "country", "kind", "volume_t", "vintage"),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Retirement"),
            ("status", "retirement_date", "beneficiary", "serials", "registry_url"),
        ),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Quality"),
            ("storage", "durability_years", "reversal_risk", "ccp", "corresponding_adjustment"),
        ),
        (QT_TRANSLATE_NOOP("FieldGroups", "Evidence"), ("evidence", "evidence_hash")),
        (QT_TRANSLATE_NOOP("FieldGroups", "Cost"), ("purchase_year", "price_per_t")),
    ),
    "removals": (
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Basics"),
            ("name", "origin", "activity", "kind", "storage", "t_per_year", "first_year", "last_year"),
        ),
        (QT_TRANSLATE_NOOP("FieldGroups", "Reversal"), ("reversed_t_per_year", "reversal_risk")),
        (QT_TRANSLATE_NOOP("FieldGroups", "Evidence"), ("methodology", "evidence")),
        (QT_TRANSLATE_NOOP("FieldGroups", "Notes"), ("notes",)),
    ),
    "cpu_servers": (
        (QT_TRANSLATE_NOOP("FieldGroups", "Basics"), ("name", "site", "count")),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Performance and power"),
            ("performance", "benchmark", "peak_kw", "cpu_utilization"),
        ),
        (QT_TRANSLATE_NOOP("FieldGroups", "Notes"), ("notes",)),
    ),
    "reservations": (
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Basics"),
            ("name", "fleet", "reserved", "hours_per_year", "first_year", "last_year"),
        ),
        (QT_TRANSLATE_NOOP("FieldGroups", "Functional unit"), ("unit", "units_per_year")),
        (QT_TRANSLATE_NOOP("FieldGroups", "Energy"), ("kwh_per_year",)),
        (QT_TRANSLATE_NOOP("FieldGroups", "Notes"), ("notes",)),
    ),
    "targets": (
        (QT_TRANSLATE_NOOP("FieldGroups", "Basics"), ("name", "standard", "measure", "site")),
        (QT_TRANSLATE_NOOP("FieldGroups", "Base"), ("base_year", "base_value")),
        (QT_TRANSLATE_NOOP("FieldGroups", "Goal"), ("target_year", "target_value", "reduction", "path")),
        (
            QT_TRANSLATE_NOOP("FieldGroups", "Reduction by year"),
            ("rate_per_year", "minimum_rate", "residual_share", "net_zero_year"),
        ),
        (QT_TRANSLATE_NOOP("FieldGroups", "Budget"), ("budget",)),
        (QT_TRANSLATE_NOOP("FieldGroups", "Notes"), ("notes",)),
    ),
}


def grouped(entity: str) -> list[tuple[str, list[Attribute]]]:
    """Return the translated groups of an entity with their fields."""
    fields = {item.field: item for item in of_entity(entity) if item.field not in _HIDDEN}
    found = []
    for label, names in GROUPS[entity]:
        members = [fields.pop(name) for name in names if name in fields]
        found.append((QCoreApplication.translate("FieldGroups", label), members))
    if fields:
        found.append((QCoreApplication.translate("FieldGroups", _OTHER), list(fields.values())))
    return found
