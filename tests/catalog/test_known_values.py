"""Answers from outside: what data sheets, agencies and papers print, typed here a second time."""

from __future__ import annotations

import pytest

from greenplanner.catalog.rows import Accelerator, Region, Residual
from greenplanner.catalog.store import Catalog, default_catalog


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    """The shipped catalog."""
    return default_catalog()


@pytest.mark.parametrize(
    ("key", "tdp", "bf16", "gigabytes", "bandwidth"),
    [
        ("h100-sxm5-80gb", 700, 989.4, 80, 3350),
        ("h200-sxm-141gb", 700, 989.4, 141, 4800),
        ("a100-sxm4-80gb", 400, 312, 80, 2039),
        ("v100-sxm2-32gb", 300, 125, 32, 900),
        ("b200-sxm-180gb", 1000, 2250, 180, 7700),
        ("l4", 72, 121, 24, 300),
        ("t4", 70, 65, 16, 320),
        ("mi300x", 750, 1307.4, 192, 5300),
        ("tpu-v3", 450, 123, 32, 900),
        ("tpu-v5e", 225, 197, 16, 819),
    ],
)
def test_data_sheets(
    catalog: Catalog, key: str, tdp: float, bf16: float, gigabytes: float, bandwidth: float
) -> None:
    """Dense figures of NVIDIA's and AMD's data sheets and Google's cloud pages (TPU TDP: Epoch AI)."""
    row = catalog.accelerator(key)
    assert (row.tdp_w, row.bf16_tflops, row.memory_gb, row.memory_gb_per_s) == (
        tdp,
        bf16,
        gigabytes,
        bandwidth,
    )


def test_sparse_figures_have_not_slipped_in(catalog: Catalog) -> None:
    """NVIDIA prints tensor figures with sparsity too: FP8 and INT8 are twice dense BF16, never four times."""
    for key in ("h100-sxm5-80gb", "h200-sxm-141gb", "b200-sxm-180gb", "l4", "mi300x"):
        row: Accelerator = catalog.accelerator(key)
        assert row.bf16_tflops
        assert row.fp8_tflops
        assert row.fp8_tflops == pytest.approx(2 * row.bf16_tflops, rel=0.01)


@pytest.mark.parametrize(
    ("key", "value", "low", "high"),
    [
        ("a100-sxm4-40gb", 127.6, 127.6, 567),
        ("h100-sxm5-80gb", 1312 / 8, 14.65, 575.1),
        ("b200-sxm-180gb", 2274 / 8, 284, 1415),
        ("tpu-v6e", 323, 323, 323),
    ],
)
def test_embodied(catalog: Catalog, key: str, value: float, low: float, high: float) -> None:
    """Falk et al. 2025, NVIDIA PCF July 2025, Schneider et al. 2025; spread: LLMCarbon to BoaviztAPI."""
    row = catalog.accelerator(key)
    assert row.embodied_kg == pytest.approx(value, abs=0.3)
    assert row.embodied_kg_low is not None
    assert row.embodied_kg_low <= low
    assert row.embodied_kg_high is not None
    assert row.embodied_kg_high >= high


def test_busy_power_of_tpus(catalog: Catalog) -> None:
    """Patterson et al. 2021: 245-310 W per TPU v3 with host; Schneider et al. 2025: v6e machine."""
    v3, host3 = catalog.accelerator("tpu-v3"), catalog.server("tpu-v3-host")
    v6, host6 = catalog.accelerator("tpu-v6e"), catalog.server("tpu-v6e-host")
    assert v3.max_w_low is not None and v3.max_w is not None and v3.idle_w is not None  # noqa: PT018
    assert host3.host_idle_w is not None and host3.host_max_w is not None  # noqa: PT018
    assert v3.idle_w + host3.host_idle_w / 4 < 245 < 310 < v3.max_w + host3.host_max_w / 4
    assert v6.idle_w is not None and v6.max_w is not None  # noqa: PT018
    assert host6.host_idle_w is not None and host6.host_max_w is not None  # noqa: PT018
    assert 8 * v6.idle_w + host6.host_idle_w < 2173 < 8 * v6.max_w + host6.host_max_w


def test_dgx_ratings(catalog: Catalog) -> None:
    """NVIDIA's user guides: DGX A100 6.5 kW, H100 10.2 kW, B200 14.3 kW; what the parts draw stays below."""
    for key, rating, tdp in (("dgx-a100", 6500, 400), ("dgx-h100", 10200, 700), ("dgx-b200", 14300, 1000)):
        row = catalog.server(key)
        assert row.rated_max_w == rating
        assert row.accelerators_per_server == 8
        assert row.host_max_w
        assert row.memory_gb
        assert row.storage_drives
        assert row.network_ports
        assert row.psu_efficiency
        parts = (
            8 * tdp + row.host_max_w + 0.09 * row.memory_gb + 8 * row.storage_drives + 40 * row.network_ports
        )
        assert 0.7 * rating < parts / row.psu_efficiency < 1.02 * rating
        if key == "dgx-h100":
            # Latif et al. 2025, IEEE Access 13: measured maximum of a training node 8.4 kW.
            assert parts / row.psu_efficiency == pytest.approx(8400, rel=0.05)


@pytest.mark.parametrize(
    ("key", "direct", "lifecycle"),
    [("coal", 0.760, 0.820), ("gas", 0.370, 0.490), ("nuclear", 0.0, 0.012), ("hydro", 0.0, 0.024),
     ("wind", 0.0, 0.011), ("solar", 0.0, 0.048), ("bio", 0.0, 0.230)],
)  # fmt: skip
def test_ipcc_factors(catalog: Catalog, key: str, direct: float, lifecycle: float) -> None:
    """IPCC AR5 WG3 Annex III, Table A.III.2 (2014), medians."""
    row = catalog.source(key)
    assert (row.direct_kg_per_kwh, row.lifecycle_kg_per_kwh) == (direct, lifecycle)
    assert row.direct_kg_per_kwh <= row.lifecycle_kg_per_kwh


@pytest.mark.parametrize(
    ("key", "grams"),
    [
        ("US-RFCM", 442.7), ("US-CAMX", 195.0), ("US-NYUP", 110.1), ("US-SRVC", 270.5), ("US-VA", 244.8),
        ("US-EGRID", 349.7), ("CN-MEE-2023", 530.6), ("CN-MEE-2022", 536.6), ("CN-YN", 133.3),
        ("CN-GRID-NORTH", 636.1), ("GB-DESNZ-2025", 177), ("DE-UBA-2024", 363), ("FR-EEA-2023", 50),
        ("IN-CEA-2023", 727),
    ],
)  # fmt: skip
def test_official_direct_factors(catalog: Catalog, key: str, grams: float) -> None:
    """EPA eGRID2023 rev2, MEE & NBS of China 2024 and 2025, DESNZ 2025, UBA 13/2025, EEA 2023, CEA v20."""
    assert catalog.region(key).direct_kg_per_kwh == pytest.approx(grams / 1000, abs=1e-6)


def test_egrid_pounds(catalog: Catalog) -> None:
    """eGRID2023 prints SRVC 596.3 and US 770.9 lb/MWh."""
    for key, pounds in (("US-SRVC", 596.3), ("US-EGRID", 770.9)):
        assert catalog.region(key).direct_kg_per_kwh == pytest.approx(pounds * 0.45359237 / 1000, abs=1e-4)


def test_world_series(catalog: Catalog) -> None:
    """Ember Global Electricity Review 2026: world 458 g/kWh in 2025, life-cycle."""
    assert catalog.region("WLD").lifecycle_kg_per_kwh == 0.458
    china, norway, france = (catalog.region(key) for key in ("CHN", "NOR", "FRA"))
    assert china.coal
    assert china.coal > 0.5
    assert norway.hydro
    assert norway.hydro > 0.8
    assert france.nuclear
    assert france.nuclear > 0.6
    assert norway.direct_kg_per_kwh is not None
    assert norway.direct_kg_per_kwh < 0.015


OFFICIAL = {
    "DEU": 363, "GBR": 177, "USA": 349.7, "IND": 727, "KOR": 417.3, "CHN": 530.6, "TWN": 474, "SGP": 412,
    "JPN": 423, "ITA": 225, "POL": 614, "EST": 690, "FRA": 50,
}  # fmt: skip


@pytest.mark.parametrize("key", list(OFFICIAL))
def test_derived_direct_against_official(catalog: Catalog, key: str) -> None:
    """UBA, DESNZ, EPA, CEA, GIR, MEE, EMA, METI, EEA: within 25 %, or in the range and said in the note."""
    row: Region = catalog.region(key)
    official = OFFICIAL[key] / 1000
    assert row.direct_kg_per_kwh
    assert row.direct_kg_per_kwh_low is not None
    assert row.direct_kg_per_kwh_high
    if abs(row.direct_kg_per_kwh / official - 1) <= 0.25:
        assert row.direct_kg_per_kwh_quality == "cross-checked"
    else:
        assert row.direct_kg_per_kwh_quality == "assumed"
        assert "range takes it in" in row.note
        assert row.direct_kg_per_kwh_low <= official <= row.direct_kg_per_kwh_high


def test_residual_mixes(catalog: Catalog) -> None:
    """AIB European Residual Mixes 2024 (Austria has none) and MEE table 4 of 2023."""
    known = {"DEU": 0.72456, "SWE": 0.08552, "FRA": 0.02352, "CHN": 0.6096}
    for key, value in known.items():
        assert catalog.for_region("residuals", key).kg_per_kwh == pytest.approx(value)
    assert catalog.for_region("residuals", "AUT") is None
    assert catalog.for_region("residuals", "CN-SX").kg_per_kwh == pytest.approx(0.6096)


def test_green_e_lies_at_or_above_egrid(catalog: Catalog) -> None:
    """Taking sold renewable energy out cannot lower the rate (both 2023, from two documents)."""
    for row in catalog.tables["residuals"].values():
        assert isinstance(row, Residual)
        if row.region.startswith("US-"):
            grid = catalog.region(row.region).direct_kg_per_kwh
            assert grid is not None
            assert 0.995 * grid <= row.kg_per_kwh <= 1.3 * grid, row.id


def test_losses(catalog: Catalog) -> None:
    """eGRID2023 grid gross loss 4.2 %, World Bank WDI 2014 Germany 3.88 %: both of generation, so L/(1-L)."""
    assert catalog.for_region("losses", "US-VA").loss == pytest.approx(0.042 / 0.958, abs=1e-6)
    assert catalog.for_region("losses", "DEU").loss == pytest.approx(0.038845 / (1 - 0.038845), abs=1e-5)


def test_constants(catalog: Catalog) -> None:
    """Uptime 2025 PUE 1.54, LBNL 2024 WUE 0.36 L/kWh, IPCC AR6 GWP of R-134a 1530."""
    assert catalog.constant("pue").value == 1.54
    assert catalog.constant("wue_l_per_kwh").value == 0.36
    assert catalog.row("refrigerants", "r134a").gwp_ar6 == 1530
    assert 2.5 < catalog.row("fuels", "diesel").direct_kg_per_l < 2.8


def test_standard_time(catalog: Catalog) -> None:
    """Standard offsets without daylight saving (IANA time zone database)."""
    known = {"IRL": 0, "GBR": 0, "DEU": 1, "IND": 5.5, "NPL": 5.75, "CHN": 8, "CN-XJ": 8, "US-CAMX": -8,
             "EM-AU-SA": 9.5, "EM-US-TEX-ERCO": -6, "EM-CA-NL": -3.5, "NZL": 12, "CHL": -4}  # fmt: skip
    for key, hours in known.items():
        assert catalog.region(key).utc_offset_h == hours, key
