"""The typed rows of the catalog tables. Units are in the names of the fields.

Every row has an id, a source, a year, a licence and a quality. A field that has its own source
or range carries ``<field>_low``, ``<field>_high``, ``<field>_quality`` and ``<field>_source``;
:meth:`Row.quantity` puts the pieces together.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Quality = Literal["published", "cross-checked", "assumed"]


class Quantity(msgspec.Struct, frozen=True):
    """A catalog value with what is known of it. ``low`` and ``high`` are None where unknown."""

    value: float
    low: float | None
    high: float | None
    quality: Quality
    source: str
    year: int
    licence: str
    note: str
    table: str
    row: str


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all rows."""

    id: str
    name: str
    source: str
    year: int
    licence: str
    quality: Quality
    note: str = ""

    def quantity(self, field: str, table: str) -> Quantity | None:
        """Return the field as a :class:`Quantity`, or None where the catalog has no value."""
        value = getattr(self, field)
        if value is None:
            return None
        return Quantity(
            value=value,
            low=getattr(self, f"{field}_low", None),
            high=getattr(self, f"{field}_high", None),
            quality=getattr(self, f"{field}_quality", None) or self.quality,
            source=getattr(self, f"{field}_source", None) or self.source,
            year=self.year,
            licence=self.licence,
            note=getattr(self, f"{field}_note", None) or self.note,
            table=table,
            row=self.id,
        )


class Accelerator(Row, frozen=True, kw_only=True):
    """``accelerators.csv``. Peak throughput is dense, in TFLOP/s (TOP/s for integers)."""

    vendor: str
    kind: str
    launch_year: int | None = None
    tdp_w: float | None = None
    max_w: float | None = None
    max_w_low: float | None = None
    max_w_high: float | None = None
    max_w_quality: Quality | None = None
    max_w_source: str | None = None
    idle_w: float | None = None
    idle_w_low: float | None = None
    idle_w_high: float | None = None
    idle_w_quality: Quality | None = None
    idle_w_source: str | None = None
    fp32_tflops: float | None = None
    tf32_tflops: float | None = None
    bf16_tflops: float | None = None
    fp8_tflops: float | None = None
    int8_tops: float | None = None
    fp4_tflops: float | None = None
    memory_gb: float | None = None
    memory_type: str | None = None
    memory_gb_per_s: float | None = None
    die_mm2: float | None = None
    process_nm: float | None = None
    embodied_kg: float | None = None
    embodied_kg_low: float | None = None
    embodied_kg_high: float | None = None
    embodied_kg_quality: Quality | None = None
    embodied_kg_source: str | None = None
    price_usd: float | None = None
    price_usd_low: float | None = None
    price_usd_high: float | None = None
    price_usd_quality: Quality | None = None
    price_usd_source: str | None = None
    server: str | None = None

    def peak_flops(self, precision: str) -> tuple[float, str] | None:
        """Return the dense peak in FLOP/s and the number format that it is for; None where unknown.

        A format that the hardware lacks runs in the next wider one that it has.
        """
        speeds = {
            "fp4": self.fp4_tflops,
            "fp8": self.fp8_tflops,
            "bf16": self.bf16_tflops,
            "tf32": self.tf32_tflops,
            "fp32": self.fp32_tflops,
        }
        names = list(speeds)
        for name in names[names.index(precision) :]:
            speed = speeds[name]
            if speed:
                return speed * 1e12, name
        return None


class Server(Row, frozen=True, kw_only=True):
    """``servers.csv``: servers without their accelerators.

    Power, embodied carbon and price are those of the server WITHOUT accelerators;
    ``host_*`` also without main memory, drives and network ports, which have their own fields.
    """

    vendor: str
    accelerators_per_server: int
    cpu: str | None = None
    rated_max_w: float | None = None
    host_idle_w: float | None = None
    host_idle_w_low: float | None = None
    host_idle_w_high: float | None = None
    host_idle_w_quality: Quality | None = None
    host_idle_w_source: str | None = None
    host_max_w: float | None = None
    host_max_w_low: float | None = None
    host_max_w_high: float | None = None
    host_max_w_quality: Quality | None = None
    host_max_w_source: str | None = None
    memory_gb: float | None = None
    storage_drives: float | None = None
    network_ports: float | None = None
    psu_efficiency: float | None = None
    psu_efficiency_low: float | None = None
    psu_efficiency_high: float | None = None
    embodied_kg: float | None = None
    embodied_kg_low: float | None = None
    embodied_kg_high: float | None = None
    embodied_kg_quality: Quality | None = None
    embodied_kg_source: str | None = None
    price_usd: float | None = None
    price_usd_low: float | None = None
    price_usd_high: float | None = None
    price_usd_quality: Quality | None = None
    price_usd_source: str | None = None


class Cpu(Row, frozen=True, kw_only=True):
    """``cpus.csv``."""

    vendor: str
    launch_year: int | None = None
    cores: int | None = None
    tdp_w: float | None = None
    die_mm2: float | None = None
    process_nm: float | None = None


class Region(Row, frozen=True, kw_only=True):
    """``regions.csv`` and ``regions_electricitymaps_odbl.csv``: one electricity region.

    A row has one vintage and one basis. ``direct`` is combustion at the plant (scope 2),
    ``upstream`` the rest of the life cycle (scope 3, category 3b); shares are of generation, 0 to 1.
    """

    level: str
    country: str | None = None
    parent: str | None = None
    series: str
    basis: str
    direct_kg_per_kwh: float | None = None
    direct_kg_per_kwh_low: float | None = None
    direct_kg_per_kwh_high: float | None = None
    direct_kg_per_kwh_quality: Quality | None = None
    direct_kg_per_kwh_source: str | None = None
    lifecycle_kg_per_kwh: float | None = None
    upstream_kg_per_kwh: float | None = None
    upstream_kg_per_kwh_low: float | None = None
    upstream_kg_per_kwh_high: float | None = None
    upstream_kg_per_kwh_quality: Quality | None = None
    upstream_kg_per_kwh_source: str | None = None
    coal: float | None = None
    gas: float | None = None
    oil: float | None = None
    nuclear: float | None = None
    hydro: float | None = None
    wind: float | None = None
    solar: float | None = None
    bio: float | None = None
    other: float | None = None
    mix_year: int | None = None
    mix_source: str | None = None
    water_l_per_kwh: float | None = None
    water_l_per_kwh_low: float | None = None
    water_l_per_kwh_high: float | None = None
    water_l_per_kwh_quality: Quality | None = None
    water_l_per_kwh_source: str | None = None
    shape: str | None = None
    utc_offset_h: float | None = None


class SourceFactor(Row, frozen=True, kw_only=True):
    """``source_factors.csv``: emission factors of one generation source, direct and life-cycle apart."""

    direct_kg_per_kwh: float
    direct_kg_per_kwh_low: float | None = None
    direct_kg_per_kwh_high: float | None = None
    lifecycle_kg_per_kwh: float
    lifecycle_kg_per_kwh_low: float | None = None
    lifecycle_kg_per_kwh_high: float | None = None
    lifecycle_source: str = ""
    water_l_per_kwh: float | None = None
    water_l_per_kwh_low: float | None = None
    water_l_per_kwh_high: float | None = None
    water_source: str = ""


class ShapeInfo(Row, frozen=True, kw_only=True):
    """One 12 x 24 shape of ``hour_shapes_odbl.csv``; the values are in ``Catalog.shape_values``."""

    zone: str


class Loss(Row, frozen=True, kw_only=True):
    """``losses.csv``: transmission and distribution loss of a region.

    ``loss`` is a share of the electricity delivered; ``convention`` says what the source's figure was
    a share of.
    """

    region: str
    loss: float
    loss_low: float | None = None
    loss_high: float | None = None
    convention: Literal["delivered", "generation"]


class Residual(Row, frozen=True, kw_only=True):
    """``residual_mix.csv``: residual mix of a market, and its fossil-only factor where published."""

    region: str
    kg_per_kwh: float
    kg_per_kwh_low: float | None = None
    kg_per_kwh_high: float | None = None
    fossil_kg_per_kwh: float | None = None
    basis: str


class Price(Row, frozen=True, kw_only=True):
    """``electricity_prices.csv``: price for large users, in US dollars of the row's year."""

    region: str
    usd_per_kwh: float
    usd_per_kwh_low: float | None = None
    usd_per_kwh_high: float | None = None


class Currency(Row, frozen=True, kw_only=True):
    """``currencies.csv``: units of a currency per US dollar, mean of the row's year."""

    per_usd: float
    per_usd_low: float | None = None
    per_usd_high: float | None = None


class Constant(Row, frozen=True, kw_only=True):
    """``constants.csv``: defaults that belong to no region and no device."""

    value: float
    value_low: float | None = None
    value_high: float | None = None
    unit: str


class Overlap(Row, frozen=True, kw_only=True):
    """``grid_overlaps.csv``: the areas of another division of a country that a region (the id) lies in.

    ``grids`` are ids, joined by ``|``. A US state can lie in several eGRID subregions, a province of China
    in a regional grid: they are one electricity grid where they overlap.
    """

    grids: str


class Market(Row, frozen=True, kw_only=True):
    """``markets.csv``: the market of instruments to which a country (the id) belongs with others.

    A country without a row is a market of its own.
    """

    market: str
