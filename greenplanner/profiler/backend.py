"""What the sampler needs of a source of readings, and how a source says that it cannot."""

from __future__ import annotations

from typing import Protocol

from greenplanner.profiler.messages import PROBLEMS
from greenplanner.profiler.records import Device, Process

Reading = dict[str, float | None]

# With these the GPU is gone for this session; others may go on.
GONE = ("lost", "reset-required")


class MeasureError(Exception):
    """Why something cannot be measured: a code of messages.PROBLEMS and its fields."""

    def __init__(self, code: str, **fields: str) -> None:
        super().__init__(PROBLEMS[code].format(**fields))
        self.code, self.fields = code, fields


class Backend(Protocol):
    """A source of readings. All methods may raise :class:`MeasureError`, nothing else.

    ``power`` is the quick reading whose time counts (power and energy), ``rest`` what else changes from
    reading to reading, ``slow`` what hardly changes. None is "not reported", never 0.
    """

    source: str
    driver: str
    nvml: str

    def open(self) -> None:
        """Make ready; balanced by :meth:`close`."""

    def devices(self) -> tuple[Device, ...]:
        """Return what is there."""

    def power(self, index: int) -> Reading:
        """Return power_w, power_avg_w, energy_j."""

    def rest(self, index: int) -> Reading:
        """Return utilization, memory, clocks, temperature, reasons."""

    def slow(self, index: int) -> Reading:
        """Return limit_w and pstate."""

    def processes(self, index: int) -> tuple[Process, ...] | None:
        """Return the programs on a GPU; None where the driver does not tell."""

    def close(self) -> None:
        """Let go; closing what is not open is harmless."""
