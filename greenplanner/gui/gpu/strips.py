"""The columns of a recording as strips: name, unit and scale."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True)
class Strip:
    """A column of readings; ``fixed`` is the top of its scale where that is no matter of the readings."""

    column: str
    unit: str
    scale: float = 1.0
    fixed: float | None = None
    step: bool = False

    @property
    def label(self) -> str:
        """The translated name."""
        return column_label(self.column)


POWER = Strip("power_w", "W")
UTILIZATION = Strip("utilization_pct", "%", fixed=100.0, step=True)
TEMPERATURE = Strip("temperature_c", "°C", fixed=100.0)
MEMORY = Strip("memory_used_mib", "GiB", scale=1 / 1024)
CLOCK = Strip("sm_mhz", "MHz")


def column_label(column: str) -> str:
    """Return the name of a column in the language of the window."""
    translate = QCoreApplication.translate
    names = {
        "power_w": translate("LiveGpu", "Power"),
        "utilization_pct": translate("LiveGpu", "Utilization"),
        "temperature_c": translate("LiveGpu", "Temperature"),
        "memory_used_mib": translate("LiveGpu", "Memory"),
        "sm_mhz": translate("LiveGpu", "Clock"),
        "memory_mhz": translate("LiveGpu", "Memory clock"),
    }
    return names.get(column, column)
