"""Pictures of the hours of a site hold the numbers that they are given."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from greenplanner.report.figures import PrintPalette
from greenplanner.report.figures_hours import (
    day_grid,
    draw_duration,
    draw_heat_map,
    draw_months,
    duration,
    hour_at,
)
from greenplanner.report.figures_sankey import Link, Node, Sankey, draw_sankey, layout

MONTHS = [str(month) for month in range(1, 13)]
PALETTE = PrintPalette()
FLOW = Sankey(
    (
        Node("grid", "Grid", 0, 1),
        Node("solar", "Solar", 0, 2),
        Node("facility", "Facility", 2, -2),
        Node("battery", "Battery", 1, 3),
        Node("it", "IT", 3, 0),
        Node("fans", "Fans", 3, 4),
        Node("pumps", "Pumps", 3, 4),
        Node("loss", "Battery loss", 3, -1),
        Node("curtailed", "Curtailed", 3, -1),
    ),
    (
        Link("grid", "facility", 60.0),
        Link("solar", "facility", 30.0),
        Link("solar", "battery", 11.0),
        Link("solar", "curtailed", 5.0),
        Link("battery", "facility", 10.0),
        Link("battery", "loss", 1.0),
        Link("facility", "it", 99.8),
        Link("facility", "fans", 0.1),
        Link("facility", "pumps", 0.1),
    ),
)


def text(value: float) -> str:
    return f"{value:g}"


def test_heat_map_is_hour_of_day_by_day_of_year() -> None:
    hours = np.arange(8760.0)
    figure = Figure()
    image = draw_heat_map(figure, PALETTE, hours, unit="kW", months=MONTHS, hour_label="hour", number=text)
    assert image.get_array().shape == (24, 365)
    assert image.get_array()[5, 100] == 100 * 24 + 5
    assert np.array_equal(day_grid(hours).T.ravel(), hours)
    assert hour_at(100.7, 5.2) == 100 * 24 + 5
    assert hour_at(365.0, 5.0) is hour_at(None, 3.0) is hour_at(4.0, 24.1) is None


@pytest.mark.parametrize("hours", [np.full(8760, 1.4), np.zeros(8760), np.full(8760, np.nan)])
def test_heat_map_of_one_value_or_none(hours: np.ndarray) -> None:
    figure = Figure()
    draw_heat_map(figure, PALETTE, hours, unit="", months=MONTHS, hour_label="hour", number=text)
    FigureCanvasAgg(figure).draw()
    ticks = [item.get_text() for item in figure.axes[1].get_yticklabels()]
    if np.isfinite(hours).all():
        assert ticks == [text(float(hours[0]))]


def test_duration_falls_and_keeps_the_energy() -> None:
    values = np.random.default_rng(1).random(8760)
    line = duration(values)
    assert (np.diff(line) <= 0).all()
    assert line.sum() == pytest.approx(values.sum(), rel=1e-12)
    figure = Figure()
    draw_duration(
        figure,
        PALETTE,
        [("load", values), ("import", values * 0)],
        hours_label="h",
        unit="kW",
        number=text,
    )
    assert np.array_equal(figure.axes[0].lines[0].get_ydata(), line)
    FigureCanvasAgg(figure).draw()


def test_months_without_a_value_have_no_bar() -> None:
    pue = np.linspace(1.1, 1.3, 12)
    pue[3] = np.nan
    figure = Figure()
    draw_months(
        figure, PALETTE, [("PUE", pue, 1.0, text), ("WUE", pue * 0, 0.0, text)], months=MONTHS, number=text
    )
    tops = [bar.get_y() + bar.get_height() for bar in figure.axes[0].patches]
    assert tops == pytest.approx(np.nan_to_num(pue, nan=1.0))
    assert len(figure.axes[0].texts) == 11
    FigureCanvasAgg(figure).draw()


def test_flow_has_one_scale_and_no_slot_over_another() -> None:
    placed = layout(FLOW)
    scale = placed["grid"].height / 60.0
    for node in FLOW.nodes:
        assert placed[node.key].height == pytest.approx(FLOW.value(node.key) * scale, rel=1e-9)
    assert all(item.bottom >= -1e-9 and item.bottom + item.height <= 1 + 1e-9 for item in placed.values())
    columns = {item.x for item in placed.values()}
    for x in columns:
        items = sorted((item for item in placed.values() if item.x == x), key=lambda item: item.bottom)
        for one, two in itertools.pairwise(items):
            assert one.bottom + one.height <= two.bottom + 1e-9
    # What passes the battery's column has a lane there.
    assert placed["grid>facility@1"].x == placed["battery"].x


@pytest.mark.parametrize("size", [(8.0, 4.4), (11.0, 6.5), (6.5, 4.0)])
def test_labels_of_a_flow_do_not_overlap(size: tuple[float, float]) -> None:
    figure = Figure(figsize=size, dpi=96)
    draw_sankey(figure, PALETTE, FLOW, amount=lambda value: f"{value:.3g} MWh")
    figure.subplots_adjust(0.01, 0.01, 0.99, 0.99)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    boxes = [item.get_window_extent(canvas.get_renderer()) for item in figure.axes[0].texts]
    assert len(boxes) == len(FLOW.nodes)
    for place, box in enumerate(boxes):
        assert not any(box.overlaps(other) for other in boxes[place + 1 :])
        assert figure.bbox.x0 <= box.x0
        assert box.x1 <= figure.bbox.x1


def test_flow_without_links_draws_nothing() -> None:
    assert draw_sankey(Figure(), PALETTE, Sankey((), ()), amount=text) == {}
