"""``python -m tests.bench.edit_to_paint``: from the move of a slider to the chart on the screen.

Beside it the same change in a bare window: one slider, one matplotlib chart of twelve bars, no model.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QSlider, QVBoxLayout, QWidget

from greenplanner.plan.types import Fleet, Plan, Site

FLEETS = 20
MOVES = 60
SIZE = (1280, 800)


class Paints(QObject):
    """Counts the paint events of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


def plan(fleets: int = FLEETS) -> Plan:
    """A plan of several sites and fleets whose utilizations differ."""
    regions = ("NOR", "DEU", "CHN", "USA")
    sites = tuple(
        Site(id=f"s{i}", name=f"Site {i}", region=region, pue=1.15 + 0.05 * i)
        for i, region in enumerate(regions)
    )
    models = ("h100-sxm5-80gb", "a100-sxm4-80gb", "l40s")
    return Plan(
        name="Bench",
        start_year=2026,
        sites=sites,
        fleets=tuple(
            Fleet(
                id=f"f{i}",
                name=f"Fleet {i}",
                site=f"s{i % len(sites)}",
                accelerator=models[i % len(models)],
                count=64 + 8 * i,
                utilization=0.3 + 0.02 * i,
            )
            for i in range(fleets)
        ),
    )


def _median(app: QApplication, slider: QSlider, ready: Callable[[], bool], paints: Paints) -> float:
    """Return the median of milliseconds from a move of the slider to the paint that shows it."""
    times = []
    middle = (slider.minimum() + slider.maximum()) // 2
    for number in range(MOVES):
        target = middle + (number % 12) - 6
        if target == slider.value():
            continue
        before = paints.count
        started = time.perf_counter()
        slider.setValue(target)
        while paints.count == before or not ready():
            app.processEvents()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times[5:])


def page_ms(app: QApplication) -> tuple[float, float | None]:
    """Return the median of the What-if page, and what the last evaluation took of it."""
    from greenplanner.gui.document import Document
    from greenplanner.gui.pages.whatif import WhatIfPage

    document = Document()
    document.open_plan(plan(), None)
    document.flush()
    page = WhatIfPage(document)
    page.resize(*SIZE)
    page.show()
    page.prepare_screenshot()
    app.processEvents()
    slider = page.levers.rows["utilization"].slider
    charts = [chart for chart in (page.by_fleet, page.by_source) if chart.isVisible()]
    shown = [0]
    document.results_changed.connect(lambda: shown.__setitem__(0, shown[0] + 1))
    seen = [0]

    def ready() -> bool:
        # The paint must come after the results of this move, not from the move of the handle.
        fresh = shown[0] > seen[0] and all(chart.is_ready() for chart in charts)
        if fresh:
            app.processEvents()
            seen[0] = shown[0]
        return fresh

    paints = Paints(charts[-1].canvas)
    slider.setSliderDown(True)
    middle = _median(app, slider, ready, paints)
    slider.setSliderDown(False)
    page.close()
    return middle, document.evaluation_ms


def bare_ms(app: QApplication) -> float:
    """Return the median of a window with nothing but a slider and a chart of twelve bars."""
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
    from matplotlib.figure import Figure

    figure = Figure(dpi=96)
    axes = figure.add_subplot()
    bars = axes.bar(np.arange(12), np.arange(12) + 10.0)
    axes.set_ylim(0, 60)
    canvas = FigureCanvasQTAgg(figure)
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, 100)
    window = QMainWindow()
    body = QWidget()
    box = QVBoxLayout(body)
    box.addWidget(slider)
    box.addWidget(canvas, 1)
    window.setCentralWidget(body)
    window.resize(700, 420)
    window.show()

    def changed(value: int) -> None:
        for number, bar in enumerate(bars):
            bar.set_height((number + 10.0) * value / 40)
        canvas.draw_idle()

    slider.valueChanged.connect(changed)
    app.processEvents()
    paints = Paints(canvas)
    middle = _median(app, slider, lambda: True, paints)
    window.close()
    return middle


def main() -> None:
    """Print both medians."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    from greenplanner.gui import theme

    theme.apply(app, "light")
    page, evaluation = page_ms(app)
    bare = bare_ms(app)
    print(
        f"slider to paint, {FLEETS} fleets, {MOVES} moves: {page:.1f} ms "
        f"(evaluation {evaluation or 0:.1f} ms)"
    )
    print(f"bare PySide6 + matplotlib, one chart of 12 bars: {bare:.1f} ms   ratio {page / bare:.2f}")


if __name__ == "__main__":
    main()
