"""The plan as a value: an immutable tree of plain data, holding what was entered and nothing else.

A field that is ``None`` was not entered; :func:`greenplanner.plan.resolve.resolve` fills it from
the catalog. Units, ranges, defaults and descriptions of the fields are in
``resources/attributes.csv`` (see :mod:`greenplanner.plan.attributes`), never here.
"""

from __future__ import annotations

from typing import Literal

from greenplanner.plan.types_base import HOURS_PER_WEEK as HOURS_PER_WEEK
from greenplanner.plan.types_base import HOURS_PER_YEAR as HOURS_PER_YEAR
from greenplanner.plan.types_base import SOURCES as SOURCES
from greenplanner.plan.types_base import Entity as Entity
from greenplanner.plan.types_base import Path as Path
from greenplanner.plan.types_base import Profile as Profile
from greenplanner.plan.types_market import MixRow as MixRow
from greenplanner.plan.types_market import ResidualMix as ResidualMix
from greenplanner.plan.types_reporting import CpuServer as CpuServer
from greenplanner.plan.types_reporting import Removal as Removal
from greenplanner.plan.types_reporting import Reservation as Reservation
from greenplanner.plan.types_work import Measured as Measured
from greenplanner.plan.types_work import Measurement as Measurement
from greenplanner.plan.types_work import Target as Target
from greenplanner.plan.types_work import TargetMeasure as TargetMeasure
from greenplanner.plan.types_work import ValueRange as ValueRange
from greenplanner.plan.types_work import Workload as Workload

SCHEMA_VERSION = 2


class Site(Entity, frozen=True):
    """A hall with its grid, contracts by share, water and prices."""

    id: str
    name: str | None = None
    region: str | None = None
    arrangement: Literal["own hall", "colocation", "cloud"] | None = None
    load_control: bool | None = None
    operator_category: Literal["category 8", "category 1"] | None = None
    provider_kg_per_kwh: float | None = None
    provider_kg_per_accelerator_hour: float | None = None
    pue: float | None = None
    pue_monthly: tuple[float, ...] | None = None
    cooling: str | None = None
    liquid_cooling: str | None = None
    rack_kw: float | None = None
    liquid_share: float | None = None
    climate: str | None = None
    dry_bulb_series: str | None = None
    wet_bulb_series: str | None = None
    design_it_kw: float | None = None
    heat_reuse_share: float | None = None
    grid_kg_per_kwh: float | None = None
    mix: dict[str, float] | None = None
    grid_series: str | None = None
    grid_shape: str | None = None
    utc_offset_h: float | None = None
    grid_change_per_year: float | None = None
    grid_path: Path | None = None
    grid_path_basis: Literal["kg CO2e/kWh", "multiplier"] | None = None
    renewable_share: float | None = None
    solar_kw: float | None = None
    solar_capacity_factor: float | None = None
    wind_kw: float | None = None
    wind_capacity_factor: float | None = None
    battery_kwh: float | None = None
    battery_kw: float | None = None
    battery_efficiency: float | None = None
    battery_rule: Literal["self-consumption", "intensity"] | None = None
    residual_kg_per_kwh: float | None = None
    residual_mix: str | None = None
    fossil_kg_per_kwh: float | None = None
    grid_cfe_share: float | None = None
    grid_cfe_series: str | None = None
    upstream_kg_per_kwh: float | None = None
    td_loss: float | None = None
    td_loss_basis: Literal["delivered", "generation"] | None = None
    wue_l_per_kwh: float | None = None
    water_reclaimed_share: float | None = None
    water_sea_share: float | None = None
    water_stress: Literal["low", "low-medium", "medium-high", "high", "extremely high"] | None = None
    grid_water_l_per_kwh: float | None = None
    grid_withdrawal_l_per_kwh: float | None = None
    electricity_price_per_kwh: float | None = None
    electricity_price_path: Path | None = None
    price_series: str | None = None
    peak_price_per_kwh: float | None = None
    peak_start_h: float | None = None
    peak_end_h: float | None = None
    peak_days: Literal["all days", "Monday to Friday"] | None = None
    demand_charge_per_kw_month: float | None = None
    diesel_price_per_l: float | None = None
    measures_capital: float | None = None
    measures_per_year: float | None = None
    water_price_per_m3: float | None = None
    genset_kw: float | None = None
    genset_test_hours: float | None = None
    genset_load_share: float | None = None
    genset_fuel: str | None = None
    genset_fuel_l_per_year: float | None = None
    genset_kg_per_l: float | None = None
    genset_biogenic_kg_per_l: float | None = None
    genset_upstream_kg_per_l: float | None = None
    refrigerant: str | None = None
    refrigerant_charge_kg: float | None = None
    refrigerant_leak_per_year: float | None = None
    refrigerant_gwp: float | None = None
    # what the report under (EU) 2024/1364 asks and no figure needs
    owner: str | None = None
    operator: str | None = None
    facility_type: Literal["enterprise", "colocation", "co-hosting"] | None = None
    operation_start_year: int | None = None
    floor_area_m2: float | None = None
    computer_room_area_m2: float | None = None
    intake_c: float | None = None
    waste_heat_c: float | None = None
    storage_tb: float | None = None
    traffic_in_tb: float | None = None
    traffic_out_tb: float | None = None
    bandwidth_in_gbps: float | None = None
    bandwidth_out_gbps: float | None = None
    racks: int | None = None
    server_capacity: float | None = None
    cooling_degree_days: float | None = None
    grid_battery_kw: float | None = None
    notes: str | None = None


class Fleet(Entity, frozen=True):
    """Accelerators of one kind at one site, with the servers that carry them."""

    id: str
    name: str | None = None
    site: str | None = None
    purpose: Literal["training", "inference", "mixed"] | None = None
    accelerator: str | None = None
    count: int | None = None
    utilization: Profile | None = None
    powered_share: float | None = None
    flexible_share: float | None = None
    flexible_window_h: int | None = None
    movable_share: float | None = None
    server: str | None = None
    accelerators_per_server: int | None = None
    tenure: Literal["owned", "operating lease", "finance lease"] | None = None
    transfer_gb_per_month: float | None = None
    transfer_kwh_per_gb: float | None = None
    peak_tflops: float | None = None
    tdp_w: float | None = None
    idle_w: float | None = None
    ready_w: float | None = None
    ready_share: float | None = None
    max_w: float | None = None
    power_exponent: float | None = None
    power_curve: tuple[tuple[float, float], ...] | None = None
    power_cap_w: float | None = None
    host_idle_w: float | None = None
    host_max_w: float | None = None
    memory_gb: float | None = None
    memory_w_per_gb: float | None = None
    storage_drives: float | None = None
    storage_w_per_drive: float | None = None
    network_ports: float | None = None
    network_w_per_port: float | None = None
    psu_efficiency: float | None = None
    embodied_kg_per_accelerator: float | None = None
    embodied_kg_per_server: float | None = None
    embodied_kg_cpu: float | None = None
    embodied_kg_memory: float | None = None
    embodied_kg_storage: float | None = None
    embodied_kg_network: float | None = None
    embodied_kg_slots: float | None = None
    embodied_kg_chassis: float | None = None
    embodied_kg_facility: float | None = None
    price_per_accelerator: float | None = None
    price_per_server: float | None = None
    maintenance_share: float | None = None
    rent_per_accelerator_h: float | None = None
    purchase_year: int | None = None
    lifetime_years: float | None = None
    mass_kg_per_accelerator: float | None = None
    mass_kg_per_server: float | None = None
    reuse_share: float | None = None
    recycling_share: float | None = None
    end_of_life: Literal["replace", "retire", "keep"] | None = None
    last_year: int | None = None
    next_accelerator: str | None = None
    next_ratio: float | None = None
    growth_per_year: float | None = None
    count_path: Path | None = None
    purchases: Path | None = None
    notes: str | None = None


class Contract(Entity, frozen=True):
    """An instrument of market-based scope 2: certificate, power purchase agreement, supplier rate."""

    id: str
    name: str | None = None
    kind: Literal["eac", "ppa", "supplier"] | None = None
    instrument: Literal["GO", "REC", "I-REC", "GEC", "TIGR", "other EAC", "PPA", "supplier rate"] | None = (
        None
    )
    technology: Literal["solar", "wind", "hydro", "nuclear", "biomass", "geothermal", "mixed"] | None = None
    site: str | None = None
    share: float | None = None
    volume_kwh_per_year: float | None = None
    kg_per_kwh: float | None = None
    price_per_kwh: float | None = None
    strike_per_kwh: float | None = None
    strike_path: Path | None = None
    market_price_per_kwh: float | None = None
    market_price_series: str | None = None
    first_year: int | None = None
    last_year: int | None = None
    bundled: bool | None = None
    region: str | None = None
    vintage_first_year: int | None = None
    vintage_last_year: int | None = None
    hour_shape: Literal["technology", "flat", "load"] | None = None
    generation_series: str | None = None
    qualifies: bool | None = None
    evidence: str | None = None
    criterion_1: bool | None = None
    evidence_1: str | None = None
    criterion_2: bool | None = None
    evidence_2: str | None = None
    criterion_3: bool | None = None
    evidence_3: str | None = None
    criterion_4: bool | None = None
    evidence_4: str | None = None
    criterion_5: bool | None = None
    evidence_5: str | None = None
    criterion_6: bool | None = None
    evidence_6: str | None = None
    criterion_7: bool | None = None
    evidence_7: str | None = None
    criterion_8: bool | None = None
    evidence_8: str | None = None


class Credit(Entity, frozen=True):
    """A line of the carbon credit ledger. It never enters a total."""

    id: str
    name: str | None = None
    programme: str | None = None
    project: str | None = None
    methodology: str | None = None
    country: str | None = None
    kind: Literal["reduction", "removal biogenic", "removal technological"] | None = None
    storage: Literal["none", "biosphere", "products", "geological", "mineral"] | None = None
    durability_years: float | None = None
    reversal_risk: float | None = None
    volume_t: float | None = None
    vintage: int | None = None
    serials: str | None = None
    status: Literal["planned", "purchased", "retired"] | None = None
    retirement_date: str | None = None
    beneficiary: str | None = None
    registry_url: str | None = None
    ccp: bool | None = None
    corresponding_adjustment: bool | None = None
    purchase_year: int | None = None
    price_per_t: float | None = None
    evidence: str | None = None
    evidence_hash: str | None = None


class Series(Entity, frozen=True):
    """8 760 hourly values in UTC, from 1 January 00:00, a Monday by convention."""

    id: str
    name: str | None = None
    unit: str | None = None
    source: str | None = None
    values: tuple[float, ...] = ()


class Set(Entity, tag_field="do", tag="set", frozen=True):
    """A step that enters a value; ``path`` is ``fleets/<id>/<field>``, ``*`` for every id."""

    path: str
    value: float | int | bool | str | tuple[float | tuple[float, float], ...] | dict[str, float] | None = None


class Scale(Entity, tag_field="do", tag="scale", frozen=True):
    """A step that multiplies the value in force (entered or filled) by ``factor``."""

    path: str
    factor: float


class Lever(Entity, tag_field="do", tag="lever", frozen=True):
    """A step that applies a lever of ``resources/levers.csv``.

    ``target`` is ``<list>/<id>``, or ``*`` for everything the lever can act on; ``parameters``
    holds what differs from the defaults of ``resources/lever_parameters.csv``.
    """

    lever: str
    target: str = "*"
    parameters: dict[str, bool | int | float | str] = {}

    @property
    def path(self) -> str:
        """What the step addresses, as for the other steps."""
        return self.target


Step = Set | Scale | Lever


class Scenario(Entity, frozen=True):
    """A named, ordered list of steps on the baseline."""

    id: str
    name: str | None = None
    notes: str | None = None
    steps: tuple[Step, ...] = ()


class MadeWith(Entity, frozen=True):
    """The versions with which the file was last saved."""

    program: str = ""
    catalog: str = ""
    method: str = ""


class Plan(Entity, frozen=True):
    """The whole document. ``name`` is the only field without which a plan means nothing."""

    name: str
    organization: str | None = None
    notes: str | None = None
    prepared_by: str | None = None
    reviewed_by: str | None = None
    status: Literal["draft", "final"] | None = None
    catalog_version: str | None = None
    approach: Literal["operational control", "financial control", "equity share"] | None = None
    start_year: int | None = None
    years: int | None = None
    currency: str | None = None
    usd_rate: float | None = None
    discount_rate: float | None = None
    carbon_price_per_t: float | None = None
    carbon_price_path: Path | None = None
    carbon_price_scheme: Literal["shadow price", "internal fee", "internal fund"] | None = None
    carbon_price_scope1_share: float | None = None
    carbon_price_scope2_share: float | None = None
    carbon_price_scope3_share: float | None = None
    path_rule: Literal["linear", "step"] | None = None
    gwp_set: Literal["AR6", "AR5"] | None = None
    revenue_m: float | None = None
    scope1_ets_share: float | None = None
    revenue_statements_m: float | None = None
    revenue_line: str | None = None
    revenue_difference: str | None = None
    carbon_price_application: str | None = None
    carbon_price_assumptions: str | None = None
    carbon_price_statements: str | None = None
    vcmi_silver_share: float | None = None
    vcmi_gold_share: float | None = None
    vcmi_platinum_share: float | None = None
    vcmi_inventory: bool | None = None
    vcmi_target: bool | None = None
    vcmi_progress: bool | None = None
    vcmi_advocacy: bool | None = None
    neutrality_attested: bool | None = None
    neutrality_statement: str | None = None
    sites: tuple[Site, ...] = ()
    fleets: tuple[Fleet, ...] = ()
    workloads: tuple[Workload, ...] = ()
    contracts: tuple[Contract, ...] = ()
    residual_mixes: tuple[ResidualMix, ...] = ()
    credits: tuple[Credit, ...] = ()
    removals: tuple[Removal, ...] = ()
    cpu_servers: tuple[CpuServer, ...] = ()
    reservations: tuple[Reservation, ...] = ()
    targets: tuple[Target, ...] = ()
    series: tuple[Series, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    measurements: tuple[Measurement, ...] = ()
    ranges: tuple[ValueRange, ...] = ()
    made_with: MadeWith | None = None


# The lists of a plan by the name that paths use, with the type of their members.
LISTS: dict[str, type[Entity]] = {
    "sites": Site,
    "fleets": Fleet,
    "workloads": Workload,
    "contracts": Contract,
    "residual_mixes": ResidualMix,
    "credits": Credit,
    "removals": Removal,
    "cpu_servers": CpuServer,
    "reservations": Reservation,
    "targets": Target,
    "series": Series,
    "scenarios": Scenario,
}
