"""Load of the computer beside the GPU: psutil's CPU load, and RAPL's energy where Linux lets us read it."""

from __future__ import annotations

import contextlib
from pathlib import Path

_POWERCAP = Path("/sys/class/powercap")


class Rapl:
    """The processors' own energy counters (packages only; they contain cores and, often, no memory).

    Root only since Linux 5.10 on most systems; then nothing is reported. The counters wrap at
    ``max_energy_range_uj``.
    """

    def __init__(self, folder: Path = _POWERCAP) -> None:
        self._zones: list[tuple[Path, float]] = []
        self._last: list[float] = []
        self._joules = 0.0
        with contextlib.suppress(OSError, ValueError):
            for zone in sorted(folder.glob("intel-rapl:*")):
                if zone.name.count(":") == 1:  # a package, not a part of one
                    self._last.append(_number(zone / "energy_uj"))
                    self._zones.append((zone / "energy_uj", _number(zone / "max_energy_range_uj")))

    def joules(self) -> float | None:
        """Return joules since the start, or None where they are not to be had."""
        if not self._zones:
            return None
        try:
            now = [_number(path) for path, _ in self._zones]
        except (OSError, ValueError):
            return None
        for value, last, (_, top) in zip(now, self._last, self._zones, strict=False):
            step = value - last
            self._joules += (step if step >= 0 else step + top) / 1e6
        self._last = now
        return self._joules


def _number(path: Path) -> float:
    return float(path.read_text(encoding="ascii"))


class HostLoad:
    """CPU load in percent of all cores since the last call, and the processors' joules."""

    def __init__(self) -> None:
        self._rapl = Rapl()
        try:
            import psutil
        except Exception:  # a broken psutil must not keep the GPU from being measured
            self._psutil = None
        else:
            self._psutil = psutil
            psutil.cpu_percent(None)  # the first answer means nothing

    def read(self) -> tuple[float | None, float | None]:
        """Return CPU load in % and joules since the start."""
        load = None if self._psutil is None else float(self._psutil.cpu_percent(None))
        return load, self._rapl.joules()

    def name_of(self, pid: int) -> str:
        """Return the name of a program, "" where the system does not tell."""
        if self._psutil is None:
            return ""
        try:
            return str(self._psutil.Process(pid).name())
        except Exception:  # ended meanwhile, another user's, another container's
            return ""
