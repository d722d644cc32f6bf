"""``python -m tests.bench.strips``: one frame of the live strips beside a bare widget of the same size.

Twenty minutes of two GPUs at 10 Hz in 1200 x 800 pixels. Printed: milliseconds a frame of CPU time,
the ratio to a widget that only fills its area, the same without decimation, and the share of a core
at eight frames a second.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from greenplanner.gui import theme
from greenplanner.gui.gpu import strip_chart
from greenplanner.gui.gpu.sources import LiveSource
from greenplanner.gui.gpu.strips_panel import FRAME_MS
from greenplanner.profiler.live import Live
from greenplanner.profiler.records import Device, Header, Samples

FRAMES = 40
MINUTES = 20


class Bare(QWidget):
    """Fills its area and nothing else."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.tokens().surface))
        painter.end()


def session() -> Live:
    """Return twenty minutes of two restless GPUs."""
    live = Live()
    devices = tuple(Device(k, f"GPU {k}", limit_w=700.0, memory_total_mib=81_920.0) for k in range(2))
    live.take([Header(hz=10.0, gpus=devices, source="nvml")])
    t = np.arange(MINUTES * 600) / 10
    noise = np.random.default_rng(1)
    for device in devices:
        for start in range(0, t.size, 600):
            part = t[start : start + 600]
            busy = 50 + 50 * np.sin(part / 3 + device.index)
            live.take([
                Samples(
                    gpu=device.index,
                    t=part.tolist(),
                    power_w=(100 + 5 * busy + noise.normal(0, 20, part.size)).clip(0).tolist(),
                    utilization_pct=busy.tolist(),
                    temperature_c=(50 + busy / 10).tolist(),
                    memory_used_mib=40_000.0,
                )
            ])  # fmt: skip
    return live


def cost(draw: Callable[[], object]) -> float:
    """Return CPU milliseconds a frame, the best of three runs."""
    best = float("inf")
    for _ in range(3):
        began = time.process_time()
        for _ in range(FRAMES):
            draw()
        best = min(best, (time.process_time() - began) / FRAMES * 1000)
    return best


def main() -> None:
    """Print the figures."""
    app = QApplication([])
    theme.apply(app, "light")
    bare = Bare()
    chart = strip_chart.StripChart(growing=True)
    chart.show_source(LiveSource(session()))
    for widget in (bare, chart):
        widget.resize(1200, 800)
        widget.show()
    app.processEvents()
    floor = cost(bare.repaint)
    for seconds, name in ((60.0, "60 s"), (300.0, "5 min"), (None, f"all {MINUTES} min")):
        chart.zoom(seconds)
        spent = cost(chart.repaint)
        strip_chart.DECIMATED = False
        plain = cost(chart.repaint)
        strip_chart.DECIMATED = True
        share = spent * 1000 / FRAME_MS / 10
        print(
            f"{name:10} {spent:6.2f} ms a frame, {spent / floor:5.1f} times a bare widget ({floor:.2f} ms); "
            f"without decimation {plain:.2f} ms; {share:.1f} % of a core at {1000 / FRAME_MS:.0f} a second"
        )


if __name__ == "__main__":
    main()
