"""The sampling loop: absolute deadlines, no bursts, everything that goes wrong is counted or told.

It runs in a thread of the measuring process and is the only one that calls the driver. ``Clock``
makes it run in simulated time for tests.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from greenplanner.profiler.backend import GONE, Backend, MeasureError
from greenplanner.profiler.records import Batch, Device, Drops, Gap, Line, Note, Process, Processes

# What hardly changes is asked for this often.
_SLOW_SECONDS = 1.0
# Where the calls take more than this share of a period (many GPUs, a slow driver), all but power and
# energy is asked for in turns, each GPU twice a second; between, the last answer stands. The driver
# itself renews utilization only every 0.2 to 1 s.
_BUSY_SHARE = 0.6
_TURN_SECONDS = 0.5
_SLOW_TICKS = 3  # in a row, so that one hitch of the computer changes nothing


class Clock:
    """Monotonic time in seconds, and waiting that ``wake`` cuts short."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def now(self) -> float:
        """Return seconds from any fixed point."""
        return time.monotonic()

    def wait(self, seconds: float) -> None:
        """Wait, unless woken."""
        self._event.wait(seconds)

    def wake(self) -> None:
        """End the wait that goes on, and all later ones."""
        self._event.set()


@dataclass
class _Gpu:
    device: Device
    live: Batch
    drops: Drops
    told: Drops
    rest_at: float = -math.inf
    rest: dict[str, float | None] = field(default_factory=dict)
    slow_at: float = -math.inf
    slow: dict[str, float | None] = field(default_factory=dict)
    processes: tuple[Process, ...] | None = None
    listed: bool = False
    gone: str = ""


class Loop:
    """Reads the GPUs at ``hz`` until stopped, for ``seconds``, or until all GPUs are gone.

    ``take`` hands over what was read since, from any thread. ``t`` of the lines counts from the start.
    """

    def __init__(
        self,
        backend: Backend,
        devices: Sequence[Device],
        hz: float,
        seconds: float | None = None,
        clock: Clock | None = None,
        name_of: Callable[[int], str] = lambda _pid: "",
    ) -> None:
        self._backend, self.hz, self._seconds = backend, hz, seconds
        self._clock = clock or Clock()
        self._name_of = name_of
        self._gpus = [
            _Gpu(device, Batch(device.index), Drops(device.index), Drops(device.index)) for device in devices
        ]
        self._lock = threading.Lock()
        self._lines: list[Line | Batch] = []
        self._stop = False
        self._pause_wanted = False
        self.paused = False
        self.start = self._clock.now()
        self.calling_since: float | None = None
        self.ended = ""
        self.ticks = 0
        self.in_turns = False
        self._slow_ticks = 0

    def t(self) -> float:
        """Return the recording's time."""
        return self._clock.now() - self.start

    @property
    def gone(self) -> tuple[int, ...]:
        """The GPUs that answer no more."""
        return tuple(gpu.device.index for gpu in self._gpus if gpu.gone)

    def blocked_for(self) -> float:
        """Return how long the driver has not answered, in s."""
        since = self.calling_since
        return 0.0 if since is None else self._clock.now() - since

    def stop(self) -> None:
        """End after the reading that goes on."""
        self._stop = True
        self._clock.wake()

    def pause(self, wanted: bool = True) -> None:
        """Pause or go on."""
        self._pause_wanted = wanted

    def take(self) -> list[Line | Batch]:
        """Return what is new since the last call: readings, drops, processes, gaps, notes."""
        with self._lock:
            lines, self._lines = self._lines, []
            for gpu in self._gpus:
                if len(gpu.live):
                    lines.append(gpu.live)
                    gpu.live = Batch(gpu.device.index)
                if gpu.drops != gpu.told:
                    lines.append(gpu.drops)
                    gpu.told = gpu.drops
        return lines

    def run(self) -> None:
        """Read until the end; ``ended`` then says why: stopped, duration, lost or reset-required."""
        period = 1 / self.hz
        first = self.start = self._clock.now()
        number = 0
        while not self._stop:
            if self._pause_wanted:
                self._hold()
                first, number = self._clock.now(), 0
                continue
            ahead = first + number * period - self._clock.now()
            if ahead > 0:
                self._clock.wait(ahead)
                continue
            due_t = first + number * period - self.start
            if self._seconds is not None and due_t > self._seconds + 1e-9:
                self.ended = "duration"
                return
            self._tick()
            if all(gpu.gone for gpu in self._gpus):
                self.ended = next((gpu.gone for gpu in self._gpus), "stopped")
                return
            # A deadline that passed meanwhile is missed, not made up for.
            due = max(number + 1, math.ceil((self._clock.now() - first) / period))
            self._miss(due - number - 1)
            number = due
        self.ended = "stopped"

    def _hold(self) -> None:
        began = self.t()
        self.paused = True
        while self._pause_wanted and not self._stop:
            self._clock.wait(0.05)
        self.paused = False
        self._say(Gap(round(began, 6), round(self.t(), 6), "paused"))

    def _tick(self) -> None:
        self.ticks += 1
        live = [gpu for gpu in self._gpus if not gpu.gone]
        began = self._clock.now()
        self.calling_since = began
        # Power of all GPUs first, close together; the rest may take its time.
        powers = [self._power(gpu) for gpu in live]
        turn = self._turn(live)
        for gpu, power in zip(live, powers, strict=True):
            if power is None:
                continue
            t, reading = power
            if gpu.device.index in turn:
                self._read_rest(gpu)
            with self._lock:
                gpu.live.add(t, reading | gpu.rest | gpu.slow)
        self.calling_since = None
        took = self._clock.now() - began
        self._slow_ticks = self._slow_ticks + 1 if took > _BUSY_SHARE / self.hz else 0
        self.in_turns = self.in_turns or self._slow_ticks >= _SLOW_TICKS
        if took > max(1.0, 5 / self.hz):
            self._say(Gap(round(began - self.start, 6), round(self.t(), 6), "blocked"))

    def _turn(self, live: list[_Gpu]) -> set[int]:
        """Return which GPUs are asked for more than power this time."""
        oldest = sorted(live, key=lambda gpu: gpu.rest_at)
        count = math.ceil(len(live) / max(1.0, _TURN_SECONDS * self.hz)) if self.in_turns else len(live)
        due = self._clock.now() - (_TURN_SECONDS - 0.5 / self.hz if self.in_turns else 0.0)
        return {gpu.device.index for gpu in oldest[:count] if gpu.rest_at <= due}

    def _read_rest(self, gpu: _Gpu) -> None:
        gpu.rest_at = self._clock.now()
        try:
            gpu.rest = dict(self._backend.rest(gpu.device.index))
            self._read_slow(gpu)
        except MeasureError as error:
            gpu.rest = {}
            self._lose(gpu, error)

    def _power(self, gpu: _Gpu) -> tuple[float, dict[str, float | None]] | None:
        before = self._clock.now()
        try:
            reading = self._backend.power(gpu.device.index)
        except MeasureError as error:
            self._lose(gpu, error)
            return None
        t = (before + self._clock.now()) / 2 - self.start
        lacks = (gpu.device.has_power and reading["power_w"] is None) or (
            gpu.device.has_counter and reading["energy_j"] is None
        )
        if lacks:
            with self._lock:
                gpu.drops = Drops(gpu.drops.gpu, gpu.drops.late, gpu.drops.failed + 1)
        return t, dict(reading)

    def _read_slow(self, gpu: _Gpu) -> None:
        now = self._clock.now()
        if now - gpu.slow_at >= _SLOW_SECONDS:
            gpu.slow_at = now
            gpu.slow = dict(self._backend.slow(gpu.device.index))
            self._list(gpu)

    def _list(self, gpu: _Gpu) -> None:
        found = self._backend.processes(gpu.device.index)
        known = {each.pid: each for each in gpu.processes or ()}
        # Memory of a program changes all the time; programs that come and go are what counts.
        if gpu.listed and found is not None and {each.pid for each in found} == set(known):
            return
        if gpu.listed and found is None and gpu.processes is None:
            return
        if found is not None:
            found = tuple(
                Process(each.pid, each.name or self._name(each.pid, known), each.memory_mib, each.compute)
                for each in found
            )
        gpu.listed, gpu.processes = True, found
        self._say(Processes(gpu.device.index, round(self.t(), 3), found))

    def _name(self, pid: int, known: dict[int, Process]) -> str:
        return known[pid].name if pid in known else self._name_of(pid)

    def _lose(self, gpu: _Gpu, error: MeasureError) -> None:
        gpu.gone = error.code if error.code in GONE else "lost"
        self._say(Note(error.code, round(self.t(), 3), gpu.device.index, error.fields))

    def _miss(self, count: int) -> None:
        if count <= 0:
            return
        with self._lock:
            for gpu in self._gpus:
                if not gpu.gone:
                    gpu.drops = Drops(gpu.drops.gpu, gpu.drops.late + count, gpu.drops.failed)

    def _say(self, line: Line) -> None:
        with self._lock:
            self._lines.append(line)
