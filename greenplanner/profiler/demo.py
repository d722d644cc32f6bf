"""The demonstration device: made-up readings for computers without a GPU, labelled as such.

Two devices with different loads. The figures follow from the seed and the time alone: utilization by
a schedule, power by a saturating curve with lag and noise, temperature by a heat balance, and the
counter as the exact integral of the power in steps of 20 ms.
"""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable

from greenplanner.profiler.backend import MeasureError, Reading
from greenplanner.profiler.records import Device, Process

LIMIT_W = 350.0
_BARE_W, _READY_W, _MAX_W = 42.0, 68.0, 338.0
_STEP = 0.02
_CYCLE = 300.0
_AMBIENT_C = 27.0
_MEMORY_MIB = 24_576.0


class DemoBackend:
    """See :class:`greenplanner.profiler.backend.Backend`; ``clock`` in seconds for simulated time."""

    source = "demo"
    driver = "demonstration"
    nvml = ""

    def __init__(self, seed: int = 1, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._seed = clock, seed
        self._cards: dict[int, _Card] = {}

    def open(self) -> None:
        """Start at the beginning of the schedule."""
        now = self._clock()
        self._cards = {
            0: _Card("Demo GPU (training load)", _training, self._seed, now),
            1: _Card("Demo GPU (inference load)", _inference, self._seed + 1, now),
        }

    def close(self) -> None:
        """Nothing is held."""

    def devices(self) -> tuple[Device, ...]:
        """Return both devices."""
        return tuple(
            Device(
                index,
                card.name,
                f"DEMO-{self._seed}-{index}",
                limit_w=LIMIT_W,
                memory_total_mib=_MEMORY_MIB,
                power_kind="instant",
                notes=("demo",),
            )
            for index, card in self._cards.items()
        )

    def _at(self, index: int) -> _Card:
        card = self._cards.get(index)
        if card is None:
            raise MeasureError("no-such-gpu", index=str(index), choices="0 1")
        card.advance(self._clock())
        return card

    def power(self, index: int) -> Reading:
        """Return power and energy."""
        card = self._at(index)
        return {"power_w": card.shown_w, "power_avg_w": card.average_w, "energy_j": card.joules}

    def rest(self, index: int) -> Reading:
        """Return what else moves."""
        card = self._cards[index]
        busy, loaded = card.busy, card.loaded
        capped = card.watts > 0.97 * LIMIT_W
        return {
            "utilization_pct": float(round(100 * busy)),
            "memory_used_mib": (512.0 + 15_872.0 * loaded),
            "sm_mhz": (1980.0 - (120.0 if capped else 0.0)) if loaded else 210.0,
            "memory_mhz": 10_501.0 if loaded else 405.0,
            "temperature_c": float(round(card.celsius)),
            "reasons": float(0x4 if capped else 0 if busy > 0 else 0x1),
        }

    def slow(self, index: int) -> Reading:
        """Return limit and performance state."""
        return {"limit_w": LIMIT_W, "pstate": 2.0 if self._cards[index].loaded else 8.0}

    def processes(self, index: int) -> tuple[Process, ...] | None:
        """Return the made-up program while it is loaded."""
        card = self._cards[index]
        return (Process(4242 + index, "demo-load", 15_872.0),) if card.loaded else ()


class _Card:
    def __init__(self, name: str, load: Callable[[float], tuple[float, bool]], seed: int, now: float) -> None:
        self.name, self._load = name, load
        self._random = random.Random(seed)
        self._start = self._last = now
        self.busy, self.loaded = load(0.0)
        self.watts = self.shown_w = self.average_w = _READY_W if self.loaded else _BARE_W
        self.celsius = 38.0
        self.joules = 1.0e6 * (1 + seed % 7)
        self._noise = 0.0

    def advance(self, now: float) -> None:
        """Follow the schedule up to ``now``; after a pause at most ten seconds are worked through."""
        if now - self._last > 10.0:
            self.joules += self.watts * (now - self._last - 10.0)
            self._last = now - 10.0
        while now - self._last >= _STEP:
            self._last += _STEP
            self._step(self._last - self._start)

    def _step(self, t: float) -> None:
        self.busy, self.loaded = self._load(t)
        floor = _READY_W if self.loaded else _BARE_W
        # More work costs less the fuller the card is.
        wanted = floor + (_MAX_W - floor) * (1 - math.exp(-1.6 * self.busy)) / (1 - math.exp(-1.6))
        self._noise = 0.9 * self._noise + self._random.gauss(0.0, 1.2 if self.busy else 0.25)
        lag = 0.06 if self.busy or self.loaded else 0.5
        self.watts += (wanted + self._noise - self.watts) * min(1.0, _STEP / lag)
        self.watts = min(max(self.watts, 20.0), LIMIT_W * 1.01)
        self.joules += self.watts * _STEP
        self.shown_w += (self.watts - self.shown_w) * 0.3  # the sensor's own window, about 0.1 s
        self.average_w += (self.watts - self.average_w) * _STEP
        self.celsius += ((_AMBIENT_C + 0.145 * self.watts) - self.celsius) * _STEP / 25.0


def _training(t: float) -> tuple[float, bool]:
    """Steps of 0.9 s with a short wait for data, a checkpoint a minute; then idle, then nothing loaded."""
    place = t % _CYCLE
    if place < 4.0 or 180.0 <= place < 240.0:
        return 0.0, True
    if place >= 240.0:
        return 0.0, False
    if place % 60.0 > 56.0:
        return 0.12, True
    return (1.0 if place % 0.9 < 0.78 else 0.25), True


def _inference(t: float) -> tuple[float, bool]:
    """Batches that follow demand: levels of 20 s between 10 and 90 %, then idle, then nothing loaded."""
    place = t % _CYCLE
    if place < 3.0 or 200.0 <= place < 250.0:
        return 0.0, True
    if place >= 250.0:
        return 0.0, False
    level = (0.2, 0.35, 0.5, 0.7, 0.9, 0.6, 0.45, 0.3, 0.15, 0.1)[int(place // 20.0) % 10]
    return max(0.0, min(1.0, level + 0.08 * math.sin(7.3 * t) * math.sin(0.9 * t))), True
