"""Charts show the numbers of the results, and their artists follow other numbers in place."""

from __future__ import annotations

import logging

import msgspec
import numpy as np
import pytest
from matplotlib.figure import Figure

from greenplanner.catalog.store import default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.model.results import Results
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Plan, Site
from greenplanner.report.figures import BarPainter, PrintPalette, bar_figure
from greenplanner.report.figures_bars import Bars, Part, axis_unit, nice_limit
from greenplanner.report.figures_data import QUANTITIES, breakdown_bars, by_fleet_bars, shown_fleets
from tests.bench.edit_to_paint import plan as fleets_plan


def results_of(plan: Plan) -> Results:
    return evaluate(resolve(plan, default_catalog()))


@pytest.fixture(scope="module")
def results() -> Results:
    plan = fleets_plan(9)
    site = msgspec.structs.replace(plan.sites[0], genset_fuel_l_per_year=5000.0)
    return results_of(msgspec.structs.replace(plan, sites=(site, *plan.sites[1:]), years=2))


def idle(plan: Plan) -> Plan:
    fleets = tuple(msgspec.structs.replace(fleet, utilization=0.05) for fleet in plan.fleets)
    return msgspec.structs.replace(plan, fleets=fleets)


@pytest.mark.parametrize("quantity", QUANTITIES)
@pytest.mark.parametrize("year", [2026, 2027, None])
def test_stack_adds_up_to_the_results(results, quantity, year):
    bars = by_fleet_bars(results, quantity, year)
    wanted = sum(results.value(measure, year) for measure in QUANTITIES[quantity][1])
    assert bars.totals().sum() == pytest.approx(wanted, rel=1e-12)
    assert len(bars.categories) == (2 if year is None else 12)


def test_known_sum():
    plan = Plan(
        name="one",
        start_year=2026,
        sites=(Site(id="s", pue=1.5, grid_kg_per_kwh=0.4, td_loss=0.0, upstream_kg_per_kwh=0.0),),
        fleets=fleets_plan(1).fleets,
    )
    plan = msgspec.structs.replace(
        plan, fleets=tuple(msgspec.structs.replace(fleet, site="s") for fleet in plan.fleets)
    )
    results = results_of(plan)
    energy = by_fleet_bars(results, "energy", 2026).totals().sum()
    emissions = by_fleet_bars(results, "emissions_location", 2026).totals().sum()
    assert energy == pytest.approx(results.total("it_kwh") * 1.5)
    assert emissions == pytest.approx(energy * 0.4)


def test_no_more_than_six_fleets_stand_alone(results):
    bars = by_fleet_bars(results, "energy", 2026)
    assert [part.key for part in bars.parts].count("*other") == 1
    assert len(bars.parts) == 7
    kept = shown_fleets(results, "energy")
    assert len(kept) == 6
    assert kept == sorted(kept)


def test_what_only_sites_have_is_a_part_of_its_own(results):
    bars = by_fleet_bars(results, "emissions_location", 2026)
    rest = next(part for part in bars.parts if part.key == "*site")
    generators = results.value("scope1_kg", 2026) + results.value("cat3a_kg", 2026)
    assert sum(rest.values) == pytest.approx(generators)


def test_breakdown_adds_up(results):
    energy = breakdown_bars(results, "energy", 2026)
    assert energy.totals().sum() == pytest.approx(results.value("facility_kwh", 2026))
    emissions = breakdown_bars(results, "emissions_market", None)
    assert emissions.totals().sum() == pytest.approx(results.total("total_market_kg"))


def test_ghost_is_the_baseline():
    plan = fleets_plan(3)
    baseline, results = results_of(plan), results_of(idle(plan))
    bars = by_fleet_bars(results, "energy", 2026, baseline=baseline)
    assert np.allclose(bars.ghost, baseline.monthly("facility_kwh")[0])
    assert by_fleet_bars(results, "energy", 2026).ghost == ()
    assert by_fleet_bars(results, "energy", 2026, baseline=results).ghost == ()


def test_labels_can_be_translated(results):
    bars = by_fleet_bars(results, "energy", 2026, {"energy": "能耗", "other_fleets": "其他"})
    assert bars.title.startswith("能耗")
    assert bars.parts[-1].label == "其他"


def test_table_has_the_exact_values(results):
    bars = by_fleet_bars(results, "energy", 2026, baseline=results_of(idle(fleets_plan(9))))
    header, rows = bars.table()
    assert header[0] == "Month"
    assert header[-1].endswith("(kWh)")
    assert len(rows) == 12
    assert rows[3][1] == bars.parts[0].values[3]


def polygons(painter: BarPainter, stack: int) -> np.ndarray:
    return np.array([path.vertices[:4] for path in painter._stacks[stack].get_paths()])


def test_artists_move_in_place():
    plan = fleets_plan(3)
    results, other = results_of(plan), results_of(idle(plan))
    painter = BarPainter(Figure(), PrintPalette())
    painter.draw(by_fleet_bars(results, "energy", 2026))
    stacks = list(painter._stacks)
    assert painter.update(by_fleet_bars(other, "energy", 2026), dragging=True) in ("moved", "rescaled")
    assert painter._stacks == stacks
    divisor = painter.bars.scale()[0]
    first = polygons(painter, 0)
    height = first[:, :, 1].max(axis=1) - first[:, :, 1].min(axis=1)
    assert np.allclose(height * divisor, other.by_fleet("facility_kwh")[0, :, 0])
    assert painter.update(breakdown_bars(other, "energy", 2026)) == "rebuild"


def test_axis_starts_at_zero_and_holds_ghost_and_negative_values():
    part = Part("a", "A", (3.0, -1.0))
    painter = BarPainter(Figure(), PrintPalette())
    painter.draw(Bars("T", "kWh", ("x", "y"), (part,)))
    low, high = painter.axes.get_ylim()
    assert low <= -1
    assert high >= 3
    painter.draw(Bars("T", "kWh", ("x", "y"), (Part("a", "A", (3.0, 1.0)),), ghost=(9.0, 1.0)))
    low, high = painter.axes.get_ylim()
    assert low == 0
    assert high >= 9


def test_nothing_to_show_draws():
    bar_figure(Bars("T", "kWh", (), ()))
    bar_figure(Bars("T", "kg", ("x",), (Part("a", "A", (float("nan"),)),)))


def test_legend_stays_in_the_picture(results, caplog):
    with caplog.at_level(logging.WARNING):
        bars = by_fleet_bars(results, "energy", 2026, baseline=results_of(fleets_plan(9)))
        figure = bar_figure(bars, size=(4, 3))
    box = figure.legends[0].get_window_extent()
    assert box.x0 >= 0
    assert box.x1 <= figure.bbox.width
    assert box.y0 >= 0
    assert not caplog.records


def test_units():
    assert axis_unit(41.8e6, "kWh") == (1e6, "GWh")
    assert axis_unit(9.3e6, "kg")[1] == "t CO₂e"
    assert axis_unit(4.9e6, "USD")[1] == "M USD"
    assert axis_unit(3, "") == (1.0, "")
    assert nice_limit(0) == 1
    assert nice_limit(97) == 100
    assert nice_limit(1000) == 1200


@pytest.mark.parametrize(("height", "there"), [(1.5, False), (4.0, True)])
def test_a_legend_that_leaves_no_room_for_the_bars_is_left_out(height, there):
    """Six parts in a narrow panel are six lines: 1.5 inches have no room for them and four bars."""
    parts = tuple(Part(str(n), f"A part with a long name, {n}", (1.0, 0.0, 0.0, 0.0)) for n in range(6))
    bars = Bars(title="t", unit="Wh", categories=("a", "b", "c", "d"), parts=parts, horizontal=True)
    figure = Figure(figsize=(2.8, height), dpi=100)
    painter = BarPainter(figure, PrintPalette(), str, animated=True)
    painter.draw(bars)
    painter.layout()
    assert bool(figure.legends) is there
    figure.set_size_inches(2.8, 4.0)
    painter.layout()
    assert figure.legends
