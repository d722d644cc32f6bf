"""Help for the tests of the workbook: plans, reading files, recalculating them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import formualizer
import openpyxl

from greenplanner.plan.types import Contract, Credit, Fleet, Plan, Site

WEEK = tuple(0.3 + 0.5 * (8 < hour % 24 < 20) for hour in range(168))
MONTHS = (1.2, 1.2, 1.25, 1.3, 1.3, 1.4, 1.45, 1.4, 1.3, 1.25, 1.2, 1.2)

_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item></oor:items>
"""


def rich_plan(years: int = 3) -> Plan:
    """A plan with nearly everything: profiles, a curve, replacement, contracts, credits, an empty site."""
    sites = (
        Site(
            id="a",
            name="Alpha",
            region="AAA",
            grid_change_per_year=-0.05,
            genset_fuel_l_per_year=900.0,
            refrigerant_charge_kg=20.0,
            renewable_share=0.1,
        ),
        Site(id="b", name="北京 Beijing", pue_monthly=MONTHS),
        Site(id="c", name="Without fleets", genset_fuel_l_per_year=50.0),
    )
    fleets = (
        Fleet(
            id="f1",
            name="Training",
            site="a",
            accelerator="a1",
            count=100,
            utilization=0.7,
            lifetime_years=2.0,
            power_exponent=0.8,
            powered_share=0.9,
            ready_w=35.0,
            ready_share=0.6,
        ),
        Fleet(
            id="f2",
            name="Serving",
            site="b",
            count=61,
            utilization=WEEK,
            purchase_year=2024,
            lifetime_years=2.5,
            power_cap_w=400.0,
        ),
        Fleet(
            id="f3",
            name="Curve",
            site="a",
            count=33,
            utilization=0.4,
            lifetime_years=1.5,
            end_of_life="retire",
            power_curve=((0.0, 0.12), (0.5, 0.75), (1.0, 1.02)),
        ),
    )
    contracts = (
        Contract(id="k1", name="Wind", kind="ppa", site="a", share=0.4, price_per_kwh=0.01),
        Contract(
            id="k2",
            name="Old certificates",
            kind="eac",
            site="a",
            volume_kwh_per_year=100000.0,
            qualifies=False,
            evidence="vintage too old",
        ),
        Contract(
            id="k3",
            name="Certificates",
            kind="eac",
            site="b",
            volume_kwh_per_year=1e9,
            first_year=2027,
            kg_per_kwh=0.02,
            price_per_kwh=0.002,
        ),
        Contract(id="k4", name="Green tariff", kind="supplier", site="a", share=0.2, kg_per_kwh=0.1),
    )
    ledger = (
        Credit(
            id="c1",
            name="Forest",
            volume_t=50.0,
            status="retired",
            retirement_date="2026-05-01",
            price_per_t=12.0,
        ),
        Credit(id="c2", name="Direct air capture", volume_t=5.0, purchase_year=2027, price_per_t=400.0),
        Credit(id="c3", name="Undated", volume_t=7.0, status="retired"),
    )
    return Plan(
        name="Rich plan",
        organization="Organization",
        start_year=2026,
        years=years,
        carbon_price_per_t=80.0,
        revenue_m=120.0,
        sites=sites,
        fleets=fleets,
        contracts=contracts,
        credits=ledger,
    )


def operators_plan() -> Plan:
    """Colocation with and without control, cloud by location and by stated factors, leases, data transfer."""
    halls = {
        "own": {},
        "colo": {"arrangement": "colocation", "pue_monthly": MONTHS, "genset_fuel_l_per_year": 40.0},
        "colo1": {
            "arrangement": "colocation",
            "operator_category": "category 1",
            "pue": 1.3,
            "heat_reuse_share": 0.2,
        },
        "all8": {"arrangement": "colocation", "load_control": False, "refrigerant_charge_kg": 3.0},
        "cloud": {"arrangement": "cloud", "td_loss": 0.07, "td_loss_basis": "generation"},
        "kwh": {
            "arrangement": "cloud",
            "provider_kg_per_kwh": 0.2,
            "electricity_price_path": ((2026, 0.1), (2027, 0.2)),
            "wue_l_per_kwh": 1.2,
            "water_price_per_m3": 3.0,
        },
        "hour": {"arrangement": "cloud", "provider_kg_per_accelerator_hour": 0.3},
    }
    tenures = ("owned", "operating lease", "finance lease")
    return Plan(
        name="Operators",
        start_year=2026,
        years=2,
        sites=tuple(Site(id=key, region="AAA", **each) for key, each in halls.items()),
        fleets=tuple(
            Fleet(
                id=f"f-{key}",
                site=key,
                accelerator="a1",
                count=20 + number,
                utilization=WEEK,
                lifetime_years=1.5,
                tenure=tenures[number % 3],
                transfer_gb_per_month=100.0 * number,
                # The rent of the last one is not known; what is bought has none.
                rent_per_accelerator_h=(None, 1.5, 9.0, None, 2.5, 0.75, None)[number],
                end_of_life="retire" if key == "colo" else None,
            )
            for number, key in enumerate(halls)
        ),
        contracts=(
            Contract(id="k", site="colo", share=0.5),
            Contract(id="l", site="cloud", volume_kwh_per_year=1e4, price_per_kwh=0.01),
        ),
    )


def hours_plan() -> Plan:
    """Three sites: one with a cooling model, one with its own power, one plain; for the full catalog.

    The fleet that retires changes the ratios of its site from year to year.
    """
    sites = (
        Site(id="cold", name="Cooled", region="IRL", cooling="lm-1", grid_change_per_year=-0.04),
        Site(
            id="own",
            name="自有 Own power",
            region="USA",
            pue=1.25,
            solar_kw=400.0,
            wind_kw=60.0,
            battery_kwh=600.0,
            battery_kw=150.0,
            battery_rule="intensity",
        ),
        Site(id="plain", name="Plain", region="DEU"),
    )
    chip = "h100-sxm5-80gb"
    fleets = (
        Fleet(id="f1", name="Week", site="cold", accelerator=chip, count=100, utilization=WEEK),
        Fleet(
            id="f2",
            name="Old",
            site="cold",
            accelerator=chip,
            count=200,
            utilization=0.6,
            purchase_year=2024,
            lifetime_years=3.5,
            end_of_life="retire",
        ),
        Fleet(
            id="f3",
            name="Flexible",
            site="own",
            accelerator=chip,
            count=120,
            utilization=0.6,
            flexible_share=0.3,
            power_exponent=0.9,
        ),
        Fleet(id="f4", name="Still", site="plain", accelerator=chip, count=64, utilization=0.6),
    )
    contracts = (
        Contract(id="k1", site="own", share=0.5, price_per_kwh=0.01),
        Contract(id="k2", site="cold", kind="ppa", volume_kwh_per_year=2e5, kg_per_kwh=0.03),
    )
    return Plan(
        name="Hours", start_year=2026, years=3, sites=sites, fleets=fleets, contracts=contracts, revenue_m=9.0
    )


def large_plan() -> Plan:
    """Twenty fleets at five sites over ten years."""
    sites = tuple(Site(id=f"s{i}", name=f"Site {i}", region="AAA") for i in range(5))
    fleets = tuple(
        Fleet(
            id=f"f{i}",
            name=f"Fleet {i}",
            site=f"s{i % 5}",
            accelerator="a1",
            count=100 + i,
            utilization=WEEK if i % 3 else 0.5,
            purchase_year=2026 + i % 4,
        )
        for i in range(20)
    )
    contracts = tuple(Contract(id=f"k{i}", site=f"s{i % 5}", share=0.2) for i in range(10))
    return Plan(name="Large", start_year=2026, years=10, sites=sites, fleets=fleets, contracts=contracts)


def recalculate(path: Path, folder: Path) -> Path:
    """Recalculate every formula with formualizer into a new file."""
    out = folder / f"{path.stem}-formualizer.xlsx"
    summary = formualizer.recalculate_file(str(path), str(out))
    assert summary["total_errors"] == 0, summary
    return out


def libreoffice(path: Path, folder: Path, to: str = "xlsx") -> Path:
    """Recalculate with LibreOffice, in a profile of its own that recalculates always."""
    program = shutil.which("soffice")
    assert program is not None
    profile, out = folder / "profile", folder / "libreoffice"
    (profile / "user").mkdir(parents=True, exist_ok=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_RECALCULATE, encoding="utf-8")
    command = [
        program,
        f"-env:UserInstallation=file://{profile}",
        "--headless",
        "--convert-to",
        to,
        "--outdir",
        str(out),
        str(path),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return out / f"{path.stem}.{to}"


def formulas(path: Path) -> Iterator[tuple[str, str, str]]:
    """Yield (sheet, address, formula)."""
    for ws in openpyxl.load_workbook(path):
        for row in ws.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    yield ws.title, cell.coordinate, cell.value


def differences(first: Path, second: Path) -> list[tuple[str, str, str, Any, Any]]:
    """Return the formula cells whose values differ by more than 1e-9.

    What is zero but for the rounding of the large numbers in its row is not compared.
    """
    a, b = (openpyxl.load_workbook(path, data_only=True) for path in (first, second))
    found = []
    for sheet, address, formula in formulas(first):
        x, y = a[sheet][address].value, b[sheet][address].value
        if x == y:
            continue
        row = [c.value for c in a[sheet][a[sheet][address].row] if isinstance(c.value, int | float)]
        noise = 1e-9 * max((abs(v) for v in row), default=0.0)
        if isinstance(x, int | float) and isinstance(y, int | float):
            largest = max(abs(x), abs(y))
            if abs(x - y) <= 1e-9 * largest or largest <= noise:
                continue
        found.append((sheet, address, formula, x, y))
    return found


def input_cells(path: Path) -> dict[str, tuple[int, Any]]:
    """Return row and value of each input by path."""
    ws = openpyxl.load_workbook(path)["Inputs"]
    return {
        ws.cell(r, 1).value: (r, ws.cell(r, 3).value)
        for r in range(6, ws.max_row + 1)
        if ws.cell(r, 1).value and ws.cell(r, 13).value
    }


def totals(path: Path) -> dict[str, Any]:
    """Return the values of the named results."""
    formulas_of, values = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    found = {}
    for name, item in formulas_of.defined_names.items():
        sheet, address = item.attr_text.replace("'", "").split("!")
        found[name] = values[sheet][address.replace("$", "")].value
    return found
