"""From what a reader gives back to a recording."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import replace
from typing import Any

import msgspec
import numpy as np

from greenplanner.profiler.readers import messages as m
from greenplanner.profiler.readers.table import TOTAL, ReadResult, Samples
from greenplanner.profiler.recording import Recording, Track, make
from greenplanner.profiler.records import Device, Energies


def to_recording(result: ReadResult) -> Recording:
    """Return the recording: a track a GPU, energies of whole stretches beside it.

    Its ``source`` is ``import:<tool>``; remarks tell the file, what was guessed and that times are
    local where the file names no zone.
    """
    tracks = []
    used: set[int] = set()
    for samples in result.tracks:
        index = samples.index if samples.index is not None and samples.index not in used else None
        if index is None:
            index = next(number for number in range(len(used) + 1) if number not in used)
        used.add(index)
        tracks.append(_track(samples, index))
    zero = result.start_s
    created = None
    if zero is not None and 0 <= zero < 4e9:
        created = dt.datetime.fromtimestamp(zero, dt.UTC)
        if not result.zone:
            created = created.replace(tzinfo=None)  # local time stays without a zone
    remarks = [*result.guesses, *result.remarks]
    if created is not None and not result.zone:
        remarks.append(m.LOCAL_TIME)
    made = make(
        tracks,
        source=f"import:{result.format}",
        name=result.file or result.title,
        created=created,
        remarks=" ".join(remarks),
    )
    starts = [window.start for window in result.windows if window.start is not None]
    base = zero if zero is not None else min(starts, default=0.0)
    return replace(made, energies=tuple(_shifted(window, base) for window in result.windows))


def _shifted(window: Energies, base: float) -> Energies:
    if window.start is None:
        return window
    return msgspec.structs.replace(window, start=round(window.start - base, 6))


def _track(samples: Samples, index: int) -> Track:
    columns: dict[str, Any] = dict(samples.columns)
    total = columns.pop(TOTAL, np.array([math.nan]))
    limit = columns.get("limit_w", np.array([math.nan]))
    has_power = any(np.isfinite(columns[c]).any() for c in ("power_w", "power_avg_w") if c in columns)
    has_counter = "energy_j" in columns and bool(np.isfinite(columns["energy_j"]).any())
    averaged = has_power and not np.isfinite(columns.get("power_w", np.array([math.nan]))).any()
    device = Device(
        index,
        name=samples.name,
        uuid=samples.uuid,
        limit_w=_middle(limit),
        memory_total_mib=_middle(total),
        power_kind="average" if averaged else "usage" if has_power else "",
        averaged=averaged,
        has_power=has_power,
        has_counter=has_counter,
        notes=() if has_power or has_counter else ("no-power",),
    )
    return Track.of(device, samples.seconds, **columns)


def _middle(values: np.ndarray) -> float | None:
    known = values[np.isfinite(values)]
    return float(np.median(known)) if known.size else None
