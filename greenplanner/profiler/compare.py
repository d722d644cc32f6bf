"""Two recordings, before and after a measure: the difference with its interval, and what it would save.

Mean power is compared by means of 10 s blocks with Welch's interval. The sensor's systematic error is
in no interval: on one card it cancels in the ratio, on two it does not, which the result says.
"""

from __future__ import annotations

import math
from typing import Any

import msgspec
import numpy as np

from greenplanner.catalog.store import Catalog, default_catalog
from greenplanner.model.evaluate import evaluate
from greenplanner.plan.edits import set_values
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan
from greenplanner.profiler import calibration_messages as m
from greenplanner.profiler import levels, student
from greenplanner.profiler.calibration import (
    WARMER_K,
    CalibrationError,
    UnitEnergy,
    choose_track,
    device_label,
    recording_hash,
    signal_of,
    unit_energy,
)
from greenplanner.profiler.energy import energy
from greenplanner.profiler.recording import Array, Recording, Track
from greenplanner.profiler.records import Mark
from greenplanner.profiler.sentence import Sentence
from greenplanner.profiler.use import complete_fleet

LEAST_S = 20.0
MEASURES = {"kwh": "facility_kwh", "kg": "scope2_location_kg", "cost": "cost"}


class Difference(msgspec.Struct, frozen=True):
    """After less before of one figure with its 95 % interval; ``share`` is the change in parts of before."""

    before: float
    after: float
    change: float
    low: float | None
    high: float | None
    share: float
    share_low: float | None
    share_high: float | None

    @property
    def shown(self) -> bool:
        """True where the interval leaves out no difference at all."""
        return self.low is not None and self.high is not None and (self.low > 0 or self.high < 0)


class Comparison(msgspec.Struct, frozen=True):
    """Two recordings of one GPU each: mean power in W, energy in J, J and seconds a unit where counted."""

    before: str
    after: str
    device_before: str
    device_after: str
    sha256_before: str
    sha256_after: str
    seconds_before: float
    seconds_after: float
    power: Difference
    energy: Difference
    unit: str
    per_unit: Difference | None
    seconds_per_unit: Difference | None
    remarks: tuple[str, ...]


class Range(msgspec.Struct, frozen=True):
    """A figure with the ends of its interval."""

    value: float
    low: float
    high: float


class Saving(msgspec.Struct, frozen=True):
    """What the change would save a year over a fleet: before less after, low and high from the interval.

    ``kwh`` is facility energy, ``kg`` location-based scope 2, ``cost`` in the plan's currency; all are
    figures of the plan as evaluated with changed values.
    """

    fleet: str
    year: int
    kwh: Range
    kg: Range
    cost: Range
    currency: str
    values: dict[str, Any]
    remarks: tuple[str, ...]


class _Side(msgspec.Struct, frozen=True):
    recording: Recording
    track: Track
    start: float
    end: float
    watts: float
    blocks: Array
    joules: float
    seconds: float
    heat: float
    unit: UnitEnergy | None


def compare(
    before: Recording,
    after: Recording,
    gpu_before: int | None = None,
    gpu_after: int | None = None,
    mark: str | None = None,
) -> Comparison:
    """Compare two recordings, or the marked window of one name in each.

    Raises
    ------
    CalibrationError
        Where one of the two has no such GPU or window, no power, or less than 20 s of it.
    """
    first, second = _side(before, gpu_before, mark), _side(after, gpu_after, mark)
    remarks = []
    labels = device_label(first.track.device), device_label(second.track.device)
    if labels[0] != labels[1]:
        remarks.append(Sentence(m.COMPARE_DEVICES, first=labels[0], second=labels[1]))
    if abs(first.heat - second.heat) > WARMER_K:
        remarks.append(Sentence(m.COMPARE_TEMPERATURE, kelvin=f"{abs(first.heat - second.heat):.0f}"))
    power = _welch(first, second)
    if power.low is not None and not power.shown:
        remarks.append(Sentence(m.COMPARE_LEVEL))
    remarks.append(Sentence(m.COMPARE_SENSOR))
    unit = seconds = None
    one, two = first.unit, second.unit
    if one is not None and two is not None and one.unit == two.unit:
        unit = _joined(one.gross_j, two.gross_j, (one.high_j - one.low_j) / 2, (two.high_j - two.low_j) / 2)
        seconds = _joined(one.seconds / one.units, two.seconds / two.units, 0.0, 0.0)
    halves = [_edges(side) for side in (first, second)]
    return Comparison(
        before.name, after.name, *labels, recording_hash(before), recording_hash(after),
        first.seconds, second.seconds, power, _joined(first.joules, second.joules, *halves),
        one.unit if one is not None and unit is not None else "", unit, seconds, tuple(remarks),
    )  # fmt: skip


def _side(recording: Recording, gpu: int | None, mark: str | None) -> _Side:
    track = choose_track(recording, gpu)
    marks = [each for each in recording.marks if each.end is not None]
    chosen: Mark | None = None
    if mark is not None:
        chosen = next((each for each in marks if each.name == mark), None)
        if chosen is None:
            raise CalibrationError(Sentence(m.NO_MARK, mark=mark, recording=recording.name))
    counted = chosen or next((each for each in marks if each.units), None)
    signal = signal_of(recording, track)
    start, end = (float(track.t[0]), float(track.t[-1])) if len(track) else (0.0, 0.0)
    if chosen is not None and chosen.end is not None:
        start, end = chosen.start, chosen.end
        signal = signal.cut((signal.start >= start - 1e-9) & (signal.end <= end + 1e-9))
    if not signal.start.size:
        raise CalibrationError(Sentence(m.COMPARE_POWER))
    if float(signal.seconds.sum()) < LEAST_S:
        raise CalibrationError(Sentence(m.COMPARE_SHORT, needed=f"{LEAST_S:g}"))
    whole = energy(recording, track, start, end)
    inside = (track.t >= start) & (track.t <= end) & np.isfinite(track.temperature_c)
    heat = float(track.temperature_c[inside].mean()) if inside.any() else math.nan
    unit = unit_energy(recording, track, counted) if counted is not None else None
    return _Side(
        recording, track, start, end, levels.mean(signal), levels.blocks(signal), whole.joules or 0.0,
        whole.covered_s, heat, unit,
    )  # fmt: skip


def _edges(side: _Side) -> float:
    bounds = energy(side.recording, side.track, side.start, side.end).interval()
    return 0.0 if bounds is None else (bounds[1] - bounds[0]) / 2


def _joined(before: float, after: float, half_before: float, half_after: float) -> Difference:
    """Return the difference of two independent figures with known half widths."""
    half = math.hypot(half_before, half_after)
    ratio_half = _ratio_half(before, after, half_before, half_after)
    return _difference(before, after, half, ratio_half)


def _ratio_half(before: float, after: float, half_before: float, half_after: float) -> float:
    """Return the half width of after / before by the first terms of its series."""
    if before <= 0:
        return math.nan
    return math.hypot(half_after / before, after * half_before / before**2)


def _difference(before: float, after: float, half: float | None, ratio_half: float | None) -> Difference:
    change = after - before
    share = change / before if before else math.nan
    if half is None or ratio_half is None:
        return Difference(before, after, change, None, None, share, None, None)
    return Difference(
        before, after, change, change - half, change + half, share, share - ratio_half, share + ratio_half
    )


def _welch(first: _Side, second: _Side) -> Difference:
    """Return the difference of mean powers: block means, unequal variances (Welch 1947)."""
    if first.blocks.size < 2 or second.blocks.size < 2:
        return _difference(first.watts, second.watts, None, None)
    errors = [float(side.blocks.var(ddof=1)) / side.blocks.size for side in (first, second)]
    total = sum(errors)
    if total <= 0:
        return _difference(first.watts, second.watts, 0.0, 0.0)
    spread = sum(e**2 / (side.blocks.size - 1) for e, side in zip(errors, (first, second), strict=True))
    t = student.quantile(max(1, int(total**2 / spread)))
    halves = [t * math.sqrt(error) for error in errors]
    ratio = _ratio_half(first.watts, second.watts, *halves)
    return _difference(first.watts, second.watts, t * math.sqrt(total), ratio)


def saving(plan: Plan, fleet_id: str, found: Comparison, catalog: Catalog | None = None) -> Saving:
    """Return what the measure would save a year over a fleet, by evaluating the plan twice.

    Busy power changes by the ratio of mean powers; where units were counted in both recordings, the time
    for the same work changes utilization too. Low and high evaluate the plan at the ends of the interval.

    Raises
    ------
    EditError
        Where the plan has no such fleet or cannot be completed.
    CalibrationError
        Where busy power would fall below idle, or the work would not fit into the fleet's time.
    """
    catalog = catalog or default_catalog()
    fleet = complete_fleet(plan, fleet_id, catalog)
    share = found.power
    slower = 1.0 + found.seconds_per_unit.share if found.seconds_per_unit is not None else 1.0
    base = _figures(plan, catalog)
    changes, remarks = _changes(fleet, 1.0 + share.share, slower)
    main = _figures(set_values(plan, changes, catalog), catalog)
    ends = [main]
    for bound in (share.share_low, share.share_high):
        if bound is not None:
            each, _ = _changes(fleet, 1.0 + bound, slower)
            ends.append(_figures(set_values(plan, each, catalog), catalog))
    lists = {name: [base[name] - end[name] for end in ends] for name in MEASURES}
    saved = {name: Range(each[0], min(each), max(each)) for name, each in lists.items()}
    start = resolve(plan, catalog).plan.start_year or 0
    currency = plan.currency or "USD"
    return Saving(
        fleet_id, start, saved["kwh"], saved["kg"], saved["cost"], currency, changes, tuple(remarks)
    )


def _figures(plan: Plan, catalog: Catalog) -> dict[str, float]:
    """Return the figures of the first year; unknown ones raise no doubt here, both sides lack them."""
    results = evaluate(resolve(plan, catalog))
    return {name: float(np.nan_to_num(results.annual(measure)[0])) for name, measure in MEASURES.items()}


def _changes(fleet: Fleet, power: float, slower: float) -> tuple[dict[str, Any], list[str]]:
    """Return the values of a complete fleet whose busy power and time for its work change."""
    base = f"fleets/{fleet.id}"
    values: dict[str, Any] = {}
    remarks: list[str] = []
    if fleet.power_curve is not None:
        points = fleet.power_curve
        idle, top = points[0][1], points[-1][1]
        if top * power <= idle:
            raise CalibrationError(Sentence(m.BUSY_BELOW_IDLE))
        part = (top * power - idle) / (top - idle)
        values[f"{base}/power_curve"] = tuple((u, idle + (p - idle) * part) for u, p in points)
    else:
        busy = (fleet.max_w or fleet.tdp_w or 0.0) * power
        if busy <= (fleet.ready_w if fleet.ready_w is not None else fleet.idle_w or 0.0):
            raise CalibrationError(Sentence(m.BUSY_BELOW_IDLE))
        values[f"{base}/max_w"] = busy
    if slower != 1.0:
        used = fleet.utilization
        if isinstance(used, str):
            remarks.append(m.SERIES_KEPT)
        else:
            scaled = np.atleast_1d(np.asarray(used or 0.0, dtype=float)) * slower
            if scaled.max() > 1.0 + 1e-9:
                raise CalibrationError(Sentence(m.NO_ROOM))
            listed = tuple(float(min(each, 1.0)) for each in scaled)
            values[f"{base}/utilization"] = listed if isinstance(used, tuple) else listed[0]
    return values, remarks
