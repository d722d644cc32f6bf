"""Calibration: what a recording says about idle, ready, sustained power and the curve between.

Pure functions of a recording, without randomness: the same recording always gives the same numbers.
The rules are section 8 of the project's note on GPU profiling. The sensor's systematic error
(``SYSTEMATIC``, worst seen ``WORST_SYSTEMATIC``) stands apart and is in none of the intervals.
"""

from __future__ import annotations

import hashlib
import json
import math
from typing import Any

import msgspec
import numpy as np

from greenplanner.profiler import calibration_messages as m
from greenplanner.profiler import levels
from greenplanner.profiler.curves import Curve, fit_curve
from greenplanner.profiler.energy import SYSTEMATIC, WORST_SYSTEMATIC, energy, gap_limit
from greenplanner.profiler.levels import BLOCK_S, IDLE_NEEDS_S, Level, Signal
from greenplanner.profiler.recording import Array, Recording, Track
from greenplanner.profiler.records import COLUMNS, Device, Mark
from greenplanner.profiler.sentence import Sentence

# Above this much memory in use a context counts as loaded, where programs are not listed: drivers
# keep up to some hundred MiB for themselves.
CONTEXT_MIB = 1024.0
# On a desktop windows and games fill the memory, so it says nothing of a context.
_DESKTOP = ("import:GPU-Z", "import:MangoHud")
# Above this share of the enforced limit the sensor is suspicious (section 8.2).
SUSPICIOUS = 1.05
WARMER_K = 5.0
# Columns are stored with three digits, so that a saved recording calibrates as the one in memory.
DIGITS = 3


class CalibrationError(ValueError):
    """A recording that cannot be calibrated, in one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.template, self.fields = sentence.template, sentence.fields


class UnitEnergy(msgspec.Struct, frozen=True):
    """Energy a counted unit in a marked window, in J.

    ``gross_j`` is all energy by units; ``net_j`` without ``idle_w`` (ready idle where known) for the
    time. ``low_j`` and ``high_j`` are the 95 % interval of gross: the window's edges, and from 50 s on
    the scatter of its 10 s means. The sensor's systematic error comes on top. A fleet whose model has an
    idle term of its own takes net, one without takes gross.
    """

    mark: str
    unit: str
    units: float
    seconds: float
    energy_j: float
    method: str
    gross_j: float
    low_j: float
    high_j: float
    net_j: float | None
    idle_w: float | None
    note: str = ""


class Calibration(msgspec.Struct, frozen=True):
    """What a recording says about one GPU; what it does not say is None, with a sentence in ``refused``.

    ``idle`` is idle power where it is not known whether a context was loaded. ``sensor`` and
    ``sensor_worst`` are the systematic error as a share, apart from all intervals. ``sha256`` tells
    the readings that went in.
    """

    recording: str
    source: str
    sha256: str
    created: str
    device: str
    uuid: str
    gpu: int
    seconds: float
    limit_w: float | None
    idle_bare: Level | None
    idle_ready: Level | None
    idle: Level | None
    sustained: Level | None
    curve: Curve | None
    units: tuple[UnitEnergy, ...]
    sensor: float
    sensor_worst: float
    remarks: tuple[str, ...]
    refused: tuple[str, ...]

    @property
    def ready_or_idle(self) -> Level | None:
        """The idle level with a context loaded, else the one where that is not known."""
        return self.idle_ready or self.idle


def recording_hash(recording: Recording) -> str:
    """Return the SHA-256 of what was measured: devices, readings, gaps and energies, not names and marks.

    Readings are rounded as the file stores them, so a saved recording has the hash of the one in memory.
    """
    digest = hashlib.sha256()
    for track in recording.tracks:
        digest.update(json.dumps([track.device.index, track.device.name, track.device.uuid]).encode())
        digest.update(np.round(track.t, 6).tobytes())
        for name in COLUMNS:
            column = np.round(track.values[name], DIGITS) + 0.0  # no minus zero
            column[np.isnan(column)] = np.nan  # one kind of NaN
            digest.update(name.encode() + column.tobytes())
    for gap in recording.gaps:
        digest.update(msgspec.json.encode(gap))
    for stretch in recording.energies:
        digest.update(msgspec.json.encode(stretch))
    return digest.hexdigest()


def signal_of(recording: Recording, track: Track) -> Signal:
    """Return power and utilization of a GPU as stretches between readings, gaps left out.

    Power is the mean of both ends; without power readings the energy counter's differences give it.
    Utilization is that of the later reading: tools report the period that has passed.
    """
    t = np.asarray(track.t)
    power = np.round(track.power(), DIGITS)
    counter = not np.isfinite(power).any()
    ticks = np.round(track.energy_j, DIGITS)
    level = ticks if counter else power
    known = np.isfinite(level)
    t, level = t[known], level[known]
    busy = np.round(track.utilization_pct, DIGITS)[known] / 100.0
    context = _context(recording, track)[known]
    if t.size < 2:
        empty = np.zeros(0)
        return Signal(empty, empty, empty, empty, empty, 0.0)
    length = np.diff(t)
    if counter:
        with np.errstate(divide="ignore", invalid="ignore"):
            watts = np.diff(level) / length
    else:
        watts = (level[:-1] + level[1:]) / 2.0
    open_ = (length > 0) & (length <= gap_limit(recording)) & (watts >= 0)
    for gap in recording.gaps:
        open_ &= (t[1:] <= gap.start) | (t[:-1] >= gap.end)
    period = float(np.median(length[length > 0])) if (length > 0).any() else 0.0
    return Signal(
        t[:-1][open_], length[open_], watts[open_], np.clip(busy[1:], 0.0, 1.0)[open_],
        context[1:][open_], period,
    )  # fmt: skip


def _context(recording: Recording, track: Track) -> Array:
    """Return 1 where a context was loaded, 0 where none was, NaN where that is not known."""
    programs = track.programs() if track.processes else np.full(len(track), np.nan)
    if np.isfinite(programs).any():
        return np.where(np.isnan(programs), np.nan, np.where(programs > 0, 1.0, 0.0))
    if recording.info.source in _DESKTOP:
        return np.full(len(track), np.nan)
    memory = track.memory_used_mib
    return np.where(np.isnan(memory), np.nan, np.where(memory > CONTEXT_MIB, 1.0, 0.0))


def calibrate(recording: Recording, gpu: int | None = None) -> Calibration:
    """Return what the recording says about one GPU (default: the first that reports power).

    Raises
    ------
    CalibrationError
        When there is no such GPU, no samples over time, no power, or too little of it for any value.
    """
    track = choose_track(recording, gpu)
    signal = signal_of(recording, track)
    if not signal.start.size:
        raise CalibrationError(Sentence(m.NO_POWER if len(track) > 1 else m.NO_SAMPLES))
    limit = _limit(track)
    refused: list[str] = []
    remarks: list[str] = [m.DEMO] if recording.is_demo else []
    bare, ready, plain = _idles(signal, refused)
    top = levels.sustained(signal)
    if top is None:
        refused.append(
            Sentence(m.MAX_SHORT, needed=f"{BLOCK_S:g}", seconds=f"{float(signal.seconds.sum()):.1f}")
        )
    elif limit and top.value_w > SUSPICIOUS * limit:
        remarks.append(Sentence(m.ABOVE_LIMIT, percent=f"{100 * top.value_w / limit:.0f}"))
    curve = None
    if np.isfinite(signal.busy).any():
        floor = ready or plain or bare
        found = fit_curve(signal, floor.value_w if floor else None, limit)
        if isinstance(found, Sentence):
            refused.append(found)
        else:
            curve = found
            remarks += [curve.reason, *([m.STEPS_KEPT] if curve.steps_kept else []), m.WORKLOAD]
    if all(each is None for each in (bare, ready, plain, top, curve)):
        raise CalibrationError(Sentence(refused[-1]) if refused else Sentence(m.NO_POWER))
    if bare or ready:
        by_list = any(listed is not None for _, listed in track.processes)
        by_memory = Sentence(m.CONTEXT_BY_MEMORY, limit=f"{CONTEXT_MIB:g}")
        remarks.append(m.CONTEXT_BY_PROGRAMS if by_list else by_memory)
    if plain:
        remarks.append(m.CONTEXT_UNKNOWN)
    remarks += _about_sensor(track, signal)
    idle = ready or plain
    return Calibration(
        recording.name, recording.info.source, recording_hash(recording), recording.info.created,
        track.device.name, track.device.uuid, track.device.index, track.seconds, limit,
        bare, ready, plain, top, curve,
        tuple(_units(recording, track, signal, idle)),
        SYSTEMATIC, WORST_SYSTEMATIC, tuple(remarks), tuple(refused),
    )  # fmt: skip


def choose_track(recording: Recording, gpu: int | None) -> Track:
    """Return the GPU with an index, or the first that reports power. Raises CalibrationError."""
    if not recording.tracks or all(len(track) == 0 for track in recording.tracks):
        raise CalibrationError(Sentence(m.ONLY_ENERGIES if recording.energies else m.NO_SAMPLES))
    if gpu is None:
        names = ("power_w", "power_avg_w", "energy_j")
        powered = [track for track in recording.tracks if any(track.has(name) for name in names)]
        return powered[0] if powered else recording.tracks[0]
    try:
        return recording.track(gpu)
    except KeyError:
        choices = ", ".join(str(track.device.index) for track in recording.tracks)
        raise CalibrationError(Sentence(m.NO_GPU, gpu=gpu, choices=choices)) from None


def _limit(track: Track) -> float | None:
    known = track.limit_w[np.isfinite(track.limit_w)]
    return float(np.median(known)) if known.size else track.device.limit_w


def _idles(signal: Signal, refused: list[str]) -> tuple[Level | None, Level | None, Level | None]:
    """Return bare idle, ready idle, and idle where the context is not known."""
    if not np.isfinite(signal.busy).any():
        refused.append(m.NO_UTILIZATION)
        return None, None, None
    found = [levels.idle(signal, context) for context in (0.0, 1.0, None)]
    if all(level is None for level, _ in found):
        longest = max(seconds for _, seconds in found)
        refused.append(
            Sentence(
                m.IDLE_SHORT,
                needed=f"{IDLE_NEEDS_S:g}",
                after=f"{levels.AFTER_LOAD_S:g}",
                seconds=f"{longest:.1f}",
            )
        )
    return found[0][0], found[1][0], found[2][0]


def _about_sensor(track: Track, signal: Signal) -> list[str]:
    remarks: list[str] = []
    if track.device.averaged:
        remarks.append(m.AVERAGED)
    if signal.period > 2.0:
        remarks.append(Sentence(m.SLOW, seconds=f"{signal.period:.3g}"))
    heat = track.temperature_c[np.isfinite(track.temperature_c)]
    if heat.size and heat[-1] - heat[0] > WARMER_K:
        remarks.append(Sentence(m.WARMER, kelvin=f"{heat[-1] - heat[0]:.0f}"))
    usual, worst = f"{100 * SYSTEMATIC:g}", f"{100 * WORST_SYSTEMATIC:g}"
    return [*remarks, Sentence(m.SYSTEMATIC, usual=usual, worst=worst), m.BOARD_ONLY]


def _units(recording: Recording, track: Track, signal: Signal, idle: Level | None) -> list[UnitEnergy]:
    found = (unit_energy(recording, track, mark, signal, idle) for mark in recording.marks)
    return [each for each in found if each is not None]


def unit_energy(
    recording: Recording, track: Track, mark: Mark, signal: Signal | None = None, idle: Level | None = None
) -> UnitEnergy | None:
    """Return the energy a unit of a marked window; None where it has no units, energy or 1 s of length."""
    if not mark.units or mark.units <= 0 or mark.end is None:
        return None
    whole = energy(recording, track, mark.start, mark.end)
    bounds = whole.interval()
    if whole.joules is None or bounds is None or whole.length == "too-short":
        return None
    signal = signal if signal is not None else signal_of(recording, track)
    half = bounds[1] - whole.joules
    inside = signal.cut((signal.start >= mark.start - 1e-9) & (signal.end <= mark.end + 1e-9))
    means = levels.blocks(inside)
    spread = levels.interval(means) if means.size >= 5 else None
    if spread is not None:
        half = math.hypot(half, (spread[1] - spread[0]) / 2.0 * whole.covered_s)
    idle_w = idle.value_w if idle else None
    return UnitEnergy(
        mark.name, mark.unit, mark.units, whole.covered_s, whole.joules, whole.method or "",
        whole.joules / mark.units, max(0.0, whole.joules - half) / mark.units,
        (whole.joules + half) / mark.units,
        None if idle_w is None else (whole.joules - idle_w * whole.covered_s) / mark.units,
        idle_w,
        m.SHORT_WINDOW if whole.length == "short" else "",
    )  # fmt: skip


def as_json(found: Calibration) -> dict[str, Any]:
    """Return the calibration as plain data, numbers unrounded."""
    data: dict[str, Any] = msgspec.to_builtins(found, enc_hook=str)
    return data


def device_label(device: Device) -> str:
    """Return what the reader knows a device by."""
    return device.name or device.uuid or f"GPU {device.index}"
