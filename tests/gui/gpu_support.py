"""Stand-ins for the measuring process: sessions whose lines the test gives."""

from __future__ import annotations

import math
from typing import Any

from greenplanner.gui.gpu.preview import demo_lines as demo_lines
from greenplanner.profiler.live import Live
from greenplanner.profiler.protocol import Status
from greenplanner.profiler.records import Device, Header, Mark, Samples
from greenplanner.profiler.sampler import Update

DEVICE = Device(0, "Test GPU", "GPU-1", limit_w=350.0, memory_total_mib=24_576.0)


class FakeSession:
    """A session that says what the test puts into ``waiting``; keeps what it was asked."""

    def __init__(self, options: Any) -> None:
        self.options = options
        self.status = Status("starting")
        self.waiting: list[Any] = []
        self.asked: list[Any] = []
        self.pid: int | None = 1

    def poll(self) -> Update:
        lines, self.waiting = self.waiting, []
        return Update(self.status, tuple(lines))

    def say(self, state: str, *lines: Any, **more: Any) -> None:
        self.status = Status(state, **more)
        self.waiting += lines
        if state in ("stopped", "failed"):
            self.pid = None

    def pause(self) -> None:
        self.asked.append("pause")

    def resume(self) -> None:
        self.asked.append("resume")

    def request_stop(self) -> None:
        self.asked.append("stop")

    def stop(self) -> Update:
        self.asked.append("stop")
        self.say("stopped")
        return self.poll()

    def mark(self, mark: Mark, *, start_now: bool = False, end_now: bool = False) -> None:
        self.asked.append((mark, start_now, end_now))


def header(*devices: Device, source: str = "nvml", hz: float = 10.0) -> Header:
    return Header(format="greenplanner-recording", version=1, hz=hz, source=source, gpus=devices or (DEVICE,),
                  created="2026-11-20T09:15:00.000+00:00", name="Test")  # fmt: skip


def samples(gpu: int, start: float, count: int, hz: float = 10.0, **columns: Any) -> Samples:
    """Readings with constant columns, or lists."""
    return Samples(gpu=gpu, t=[round(start + k / hz, 6) for k in range(count)], **columns)


def live_of(lines: list[Any]) -> Live:
    live = Live()
    live.take(lines)
    return live


def sine(count: int) -> list[float]:
    return [150.0 + 100.0 * math.sin(k / 7.0) for k in range(count)]
