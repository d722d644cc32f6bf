"""What measuring looks like, for the start of the page: readings of the demonstration device, at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from greenplanner.gui.gpu.sources import LiveSource
from greenplanner.gui.gpu.strip_chart import StripChart
from greenplanner.profiler import records
from greenplanner.profiler.demo import DemoBackend
from greenplanner.profiler.live import Live
from greenplanner.profiler.records import COLUMNS, Header, Line, Samples

SECONDS = 90.0


def demo_lines(seconds: float, hz: float = 10.0) -> list[Line]:
    """Return a session of the demonstration device in simulated time."""
    now = 0.0
    backend = DemoBackend(1, clock=lambda: now)
    backend.open()
    devices = backend.devices()
    lines: list[Line] = [
        Header(
            format=records.FORMAT,
            version=records.VERSION,
            hz=hz,
            source=backend.source,
            gpus=devices,
            name="Demonstration",
            created="2026-11-20T09:15:00.000+00:00",
        )
    ]
    for device in devices:
        now = 0.0
        backend.open()
        columns: dict[str, Any] = {name: [] for name in COLUMNS}
        times = []
        for number in range(int(seconds * hz)):
            now = number / hz
            reading = backend.power(device.index) | backend.rest(device.index) | backend.slow(device.index)
            times.append(now)
            for name, column in columns.items():
                column.append(reading.get(name))
        lines.append(Samples(gpu=device.index, t=times, **columns))
    return lines


class Preview(QFrame):
    """A picture of the strips with made-up figures, labelled as such; made when it is first seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.chart = StripChart(growing=False)
        self.chart.setMinimumHeight(220)
        self.chart.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        head = QLabel(self.tr("What measuring looks like: an example with made-up figures"))
        head.setProperty("muted", True)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 8, 14, 8)
        box.addWidget(head)
        box.addWidget(self.chart, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the example."""
        super().showEvent(event)
        if self.chart.source is None:
            live = Live()
            live.take(demo_lines(SECONDS))
            self.chart.show_source(LiveSource(live))
