"""The strips: no extreme is lost on the way to the screen, gaps stay gaps, scales are round."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from greenplanner.gui import theme
from greenplanner.gui.gpu import strip_lines
from greenplanner.gui.gpu.sources import LiveSource
from greenplanner.gui.gpu.strip_chart import StripChart
from greenplanner.gui.gpu.strips_panel import StripsPanel
from greenplanner.profiler.live import decimate
from greenplanner.profiler.records import Gap, Mark
from tests.gui.gpu_support import demo_lines, header, live_of, samples, sine

numbers = st.lists(
    st.one_of(st.floats(0, 1000, allow_nan=False), st.just(float("nan"))), min_size=1, max_size=400
)


@settings(max_examples=60, deadline=None)
@given(values=numbers, count=st.integers(5, 60))
def test_decimation_keeps_extremes_and_gaps(values: list[float], count: int) -> None:
    """Least and greatest of the readings are among the points that are drawn; no point is made up."""
    y = np.array(values)
    t = np.arange(y.size) / 10
    x, low, high = decimate(t, y, 0.0, float(t[-1]) + 0.1, count, 1.0)
    xs, ys = strip_lines.polyline(x, low, high)
    drawn = [point.y() for polygon in strip_lines.polygons(xs, ys) for point in polygon]
    known = y[np.isfinite(y)]
    if not known.size:
        assert not drawn
        return
    assert min(drawn) == known.min()
    assert max(drawn) == known.max()
    assert set(drawn) <= set(known.tolist())


def test_a_gap_is_not_bridged() -> None:
    x = np.arange(6.0)
    y = np.array([1.0, 2.0, np.nan, np.nan, 3.0, np.nan])
    parts = strip_lines.polygons(x, y)
    assert [[point.x() for point in part] for part in parts] == [[0.0, 1.0], [3.0, 5.0]]


def test_utilization_is_a_staircase() -> None:
    xs, ys = strip_lines.stepped(np.array([0.0, 1.0, 2.0]), np.array([10.0, 50.0, 20.0]))
    assert list(zip(xs, ys, strict=True)) == [(0, 10), (1, 10), (1, 50), (2, 50), (2, 20)]
    # Into a gap nothing is drawn.
    xs, ys = strip_lines.stepped(np.array([0.0, 1.0, 2.0]), np.array([10.0, np.nan, 20.0]))
    parts = [[(point.x(), point.y()) for point in part] for part in strip_lines.polygons(xs, ys)]
    assert parts == [[(-1.0, 10.0), (1.0, 10.0)], [(1.0, 20.0), (3.0, 20.0)]]


@given(value=st.floats(1e-3, 1e6))
def test_scales_end_at_a_round_number_above(value: float) -> None:
    top = strip_lines.nice_top(value)
    assert value * (1 - 1e-9) <= top <= 2 * value + 1e-9


def _chart(qtbot: Any, live: Any, growing: bool = True) -> StripChart:
    chart = StripChart(growing)
    qtbot.addWidget(chart)
    chart.resize(600, 400)
    chart.show_source(LiveSource(live))
    chart.show()
    return chart


def test_zoom_follows_the_latest_and_all_holds_everything(qtbot: Any) -> None:
    live = live_of([header(), samples(0, 0.0, 4000, power_w=sine(4000))])
    chart = _chart(qtbot, live)
    for seconds, begin in ((60.0, 339.9), (300.0, 99.9)):
        chart.zoom(seconds)
        assert chart.x_range() == (pytest.approx(begin), pytest.approx(399.9))
    chart.zoom(None)
    start, end = chart.x_range()
    assert start == 0
    assert 399.9 <= end <= 460
    assert chart.top_of(chart.strips[0]) >= 350  # the limit is on the scale


def test_a_peak_of_one_reading_is_on_the_picture(qtbot: Any) -> None:
    """20 minutes in 500 pixels: one reading at 340 W among 100 W must be drawn."""
    watts = [100.0] * 12_000
    watts[6000] = 340.0
    chart = _chart(qtbot, live_of([header(), samples(0, 0.0, 12_000, power_w=watts)]))
    chart.zoom(None)
    picture = chart.grab().toImage()
    area = chart.areas()[0]
    line = QColor(theme.tokens().series[0])
    top = chart.top_of(chart.strips[0])
    # Between 150 and 330 W only the peak is drawn.
    rows = [area.bottom() - watt / top * area.height() for watt in (200, 300)]
    for y in rows:
        colors = [picture.pixelColor(x, round(y)) for x in range(round(area.left()), round(area.right()))]
        near = [c for c in colors if abs(c.red() - line.red()) + abs(c.green() - line.green()) < 90]
        assert 1 <= len(near) <= 4


def test_cursor_by_mouse_and_keys_reads_out(qtbot: Any) -> None:
    chart = _chart(qtbot, live_of([header(), samples(0, 0.0, 600, power_w=sine(600))]))
    area = chart.areas()[0]
    QTest.mouseMove(chart, QPointF(area.center().x(), 50).toPoint())
    chart.put_cursor(chart.time_at(area.center().x()))
    assert chart.cursor == pytest.approx(30, abs=0.2)
    assert "not reported" in chart.accessibleDescription()
    assert " W" in chart.accessibleDescription()
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.cursor == pytest.approx(29.4, abs=0.2)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.cursor == 0
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.cursor is None


def test_marks_gaps_and_the_watermark_are_drawn(qtbot: Any) -> None:
    live = live_of([*demo_lines(30.0), Mark(1, "Step", 5.0, 10.0), Gap(12.0, 14.0, "paused")])
    chart = _chart(qtbot, live)
    with_marks = chart.grab().toImage()
    live.marks.clear()
    live.gaps.clear()
    chart.update()
    assert chart.grab().toImage() != with_marks


def test_the_panel_looks_back(qtbot: Any) -> None:
    panel = StripsPanel(growing=True)
    qtbot.addWidget(panel)
    panel.resize(700, 400)
    panel.show_source(LiveSource(live_of([header(), samples(0, 0.0, 3000, power_w=sine(3000))])))
    panel.show()
    panel.zoom(60.0)
    assert not panel.bar.isHidden()
    assert panel.chart.end is None
    panel.bar.setValue(0)
    assert panel.chart.x_range() == (0.0, 60.0)
    panel.bar.setValue(panel.bar.maximum())
    assert panel.chart.end is None
    panel.zoom(None)
    assert panel.bar.isHidden()
