"""The readings of one GPU, and the load of the computer beside it, as read-only arrays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from greenplanner.profiler.records import COLUMNS, Device, Process

Array = npt.NDArray[np.float64]


def frozen(values: npt.ArrayLike) -> Array:
    """Return a read-only copy as float64; None becomes NaN."""
    array = np.array(values, dtype=np.float64)
    array.flags.writeable = False
    return array


@dataclass(frozen=True, eq=False)
class Track:
    """The readings of one GPU; all arrays are read-only and as long as ``t``.

    Attributes
    ----------
    device : Device
        What was measured.
    t : Array
        Seconds, rising (two readings may share a time).
    values : Mapping[str, Array]
        Each name of ``COLUMNS``; also to be had as an attribute (``track.power_w``). NaN: not reported.
    late, failed : int
        Deadlines missed, and readings that were not usable.
    processes : tuple of (float, tuple of Process or None)
        From this second on these programs were on the GPU; None: not reported.
    """

    device: Device
    t: Array
    values: Mapping[str, Array]
    late: int = 0
    failed: int = 0
    processes: tuple[tuple[float, tuple[Process, ...] | None], ...] = ()

    @classmethod
    def of(
        cls,
        device: Device,
        t: npt.ArrayLike,
        *,
        late: int = 0,
        failed: int = 0,
        processes: Sequence[tuple[float, tuple[Process, ...] | None]] = (),
        **columns: npt.ArrayLike,
    ) -> Track:
        """Make a track of lists or arrays (None and NaN: not reported), in the order of time.

        Raises ValueError on an unknown column, a wrong length or a time that is no number.
        """
        unknown = set(columns) - set(COLUMNS)
        if unknown:
            raise ValueError(f"no such column: {', '.join(sorted(unknown))}")
        times = np.array(t, dtype=np.float64).reshape(-1)
        if not np.isfinite(times).all():
            raise ValueError("a time is no number")
        order = None if np.all(np.diff(times) >= 0) else np.argsort(times, kind="stable")
        values: dict[str, Array] = {}
        for name in COLUMNS:
            column = np.array(columns.get(name, np.nan), dtype=np.float64)
            if column.ndim == 0:
                column = np.full(times.shape, column)
            if column.shape != times.shape:
                raise ValueError(f"{name} has {column.size} values for {times.size} times")
            values[name] = frozen(column if order is None else column[order])
        return cls(
            device,
            frozen(times if order is None else times[order]),
            values,
            late,
            failed,
            tuple(processes),
        )

    def __getattr__(self, name: str) -> Array:
        if name in COLUMNS:
            return self.values[name]
        raise AttributeError(name)

    def __len__(self) -> int:
        return self.t.size

    @property
    def seconds(self) -> float:
        """From the first reading to the last."""
        return float(self.t[-1] - self.t[0]) if self.t.size else 0.0

    @property
    def dropped(self) -> int:
        """Readings that should be there and are not."""
        return self.late + self.failed

    def has(self, name: str) -> bool:
        """Return whether a column holds any reading."""
        return bool(np.isfinite(self.values[name]).any())

    def power(self) -> Array:
        """Return the power for integration in W: instantaneous where there is any, else the average."""
        name = "power_w" if self.has("power_w") or not self.has("power_avg_w") else "power_avg_w"
        return self.values[name]

    def programs(self) -> Array:
        """Return the number of compute programs at each reading; NaN: not reported."""
        counts = [
            np.nan if listed is None else float(sum(each.compute for each in listed))
            for _, listed in self.processes
        ]
        starts = np.array([start for start, _ in self.processes])
        place = np.searchsorted(starts, self.t, side="right") - 1
        return np.where(place >= 0, np.array([*counts, np.nan])[place], np.nan)


@dataclass(frozen=True, eq=False)
class HostTrack:
    """Load of the computer: seconds, CPU load in percent, energy counter of the processor in J."""

    t: Array
    cpu_pct: Array
    rapl_j: Array
