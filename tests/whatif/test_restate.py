"""Restatement: last year's report again to the same digits, and what a newer table changed."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from greenplanner.catalog.additions import add_table, catalog_for
from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.model.indicators import find
from greenplanner.plan.catalogs import catalog_of
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site
from greenplanner.whatif.restate import restate
from tests.catalog.test_additions import ROW, lines_of, table

PLAN = Plan(
    name="Restated",
    sites=(Site(id="dub", name="Dublin", region="IRL", pue=1.2),),
    fleets=(Fleet(id="f", site="dub", accelerator="h100-sxm5-80gb", count=8, utilization=0.5),),
)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    add_table(table(tmp_path, ROW), "residual-2027", folder)
    return folder


def test_only_the_market_figure_moves(library: Path) -> None:
    """All electricity is uncovered, so market-based scope 2 is grid kWh x residual mix: 0.3 kg/kWh with
    the new table; nothing else depends on the residual mix."""
    old, new = catalog_for(default_catalog().version, library), catalog_for(None, library)
    found = restate(PLAN, old, new)
    grid_kwh = evaluate(resolve(PLAN, old)).total("grid_kwh")
    assert found.figure("scope2_market_kg").new == pytest.approx(0.3 * grid_kwh, rel=1e-12)
    assert found.figure("total_market_kg", 2026).change != 0
    for measure in ("facility_kwh", "scope2_location_kg", "scope3_total_kg", "cost", "water_l"):
        assert found.figure(measure).change == 0
    (changed,) = found.inputs
    assert changed.path == "sites/dub/residual_kg_per_kwh"
    assert changed.new == 0.3
    assert changed.new_origin is not None
    assert changed.new_origin.source == "an issuing body"


def test_the_old_version_gives_the_same_digits(library: Path) -> None:
    plan = msgspec.structs.replace(PLAN, catalog_version=default_catalog().version)
    catalog, problem = catalog_of(plan, library)
    assert problem == ""
    assert evaluate(resolve(plan, catalog)).to_json()["totals"] == evaluate(resolve(PLAN)).to_json()["totals"]
    newest, _ = catalog_of(PLAN, library)
    assert newest.version.endswith("+residual-2027")


def test_a_version_that_is_not_here_is_told(library: Path) -> None:
    plan = Plan(name="p", sites=PLAN.sites, fleets=PLAN.fleets, catalog_version="2026.11+other")
    catalog, problem = catalog_of(plan, library)
    assert "needs the table other" in problem
    results = evaluate(resolve(plan, catalog))
    assert [note.code for note in results.warnings].count("catalog-version") == 1
    assert not [note for note in evaluate(resolve(PLAN, catalog)).warnings if note.code == "catalog-version"]


def test_nothing_changed(library: Path) -> None:
    old = catalog_for(None, library)
    found = restate(PLAN, old, old)
    assert found.inputs == ()
    assert all(item.change == 0 for item in found.figures)


COOLED = msgspec.structs.replace(
    PLAN,
    sites=(Site(id="dub", name="Dublin", region="IRL", climate="dublin", cooling="lm-2", utc_offset_h=0.0),),
)


def test_a_newer_climate_and_cooling_parameter_are_reasons(tmp_path: Path) -> None:
    """Dublin two degrees warmer, then more power for the fans: the energy moves, both are named."""
    folder = tmp_path / "library"
    head, rows = lines_of("climate_hours.csv", "dublin")
    columns = head.split(",")
    first = columns.index("dry_h00")
    warmer = [
        ",".join(text if n < first else str(float(text) + 2.0) for n, text in enumerate(row.split(",")))
        for row in rows
    ]
    add_table(table(tmp_path, *warmer, head=head, name="hours.csv"), "warm", folder)
    base = default_catalog().version
    found = restate(COOLED, catalog_for(base, folder), catalog_for(None, folder))
    assert found.figure("facility_kwh").new > found.figure("facility_kwh").old
    assert [(item.path, item.label, item.unit) for item in found.inputs] == [
        ("sites/dub/climate", "Climate: mean dry bulb", "°C"),
        ("sites/dub/climate", "Climate: mean wet bulb", "°C"),
    ]
    for item in found.inputs:
        assert item.new - item.old == pytest.approx(2.0, abs=1e-3)

    key = "lm-2/hall_fan_share"
    head, rows = lines_of("cooling_parameters.csv", key)
    value = rows[0].split(",")[4]
    changed = rows[0].replace(f"fan_share,{value},", "fan_share,0.0463,")
    add_table(table(tmp_path, changed, head=head, name="p.csv"), "approach", folder)
    found = restate(COOLED, catalog_for(f"{base}+warm", folder), catalog_for(None, folder))
    assert {(item.path, item.old, item.new) for item in found.inputs} == {
        ("sites/dub/cooling", float(value), 0.0463)
    }
    # One point more of the design power for the fans of the hall.
    assert 0 < found.figure("facility_kwh").change < 0.02


def test_a_limit_of_a_standard_is_a_reason(tmp_path: Path) -> None:
    """Grade 1 of GB 40879 up to 1.15 in place of 1.20: no figure moves, but the grade of PUE 1.2 does."""
    folder = tmp_path / "library"
    head = "id,name,standard,clause,value,unit,in_force,checked,source,year,licence,quality"
    row = "gb40879-grade-1,PUE limit of grade 1,GB 40879-2021,grades,1.15,,2027-01-01,2027-01"
    row += ",read,2027,facts,published"
    add_table(table(tmp_path, row, head=head), "gb", folder)
    old, new = catalog_for(default_catalog().version, folder), catalog_for(None, folder)
    found = restate(PLAN, old, new)
    (reason,) = found.inputs
    assert (reason.path, reason.old, reason.new) == ("standards/gb40879-grade-1", 1.2, 1.15)
    assert all(item.change == 0 for item in found.figures)
    hall = msgspec.structs.replace(PLAN.sites[0], region="CN-SH")
    plan = msgspec.structs.replace(PLAN, sites=(hall,))
    grades = [find(evaluate(resolve(plan, each)), "gb40879_grade@dub", 2026).value for each in (old, new)]
    assert grades == [1.0, 2.0]
