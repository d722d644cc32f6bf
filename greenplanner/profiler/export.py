"""A recording as tables: CSV for any tool, and plain data for the workbook of ``report``."""

from __future__ import annotations

import csv
import datetime as dt
import io
import math
from typing import Any

import numpy as np

from greenplanner.profiler.energy import energy, gap_limit
from greenplanner.profiler.recording import Recording, Track
from greenplanner.profiler.records import COLUMNS
from greenplanner.profiler.summary import summary

HEAD = ("time", "seconds", "gpu", "name")


def used_columns(recording: Recording) -> tuple[str, ...]:
    """Return the columns that hold any reading."""
    return tuple(name for name in COLUMNS if any(track.has(name) for track in recording.tracks))


def to_csv(recording: Recording) -> str:
    """Return all readings as CSV: a row a reading of a GPU, empty where not reported.

    ``time`` is ISO 8601: UTC with Z, local time of a log that names no zone without, empty where the
    recording does not know it. Without samples the table
    holds the energies of whole stretches.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    if not any(len(track) for track in recording.tracks):
        writer.writerow(["window", "start_s", "seconds", "gpu_energy_j", "all_gpus_together", "note"])
        for each in recording.energies:
            energies = " ".join("" if value is None else repr(value) for value in each.gpu_j)
            writer.writerow(
                [_safe(each.name), each.start, each.seconds, energies, each.together, _safe(each.note)]
            )
        return out.getvalue()
    names = used_columns(recording)
    writer.writerow([*HEAD, *names])
    for track in recording.tracks:
        columns = [track.values[name] for name in names]
        label = _safe(track.device.name)
        for row, t in enumerate(track.t.tolist()):
            cells = [_cell(column[row]) for column in columns]
            writer.writerow([_stamp(recording, t), _cell(t), track.device.index, label, *cells])
    return out.getvalue()


def _cell(value: float) -> str:
    number = float(value)
    if math.isnan(number):
        return ""
    return f"{number:.6f}".rstrip("0").rstrip(".")


def _stamp(recording: Recording, t: float) -> str:
    if recording.created is None:
        return ""
    moment = (recording.created + dt.timedelta(seconds=t)).astimezone(dt.UTC).replace(tzinfo=None)
    return moment.isoformat(timespec="milliseconds") + ("Z" if recording.has_zone else "")


def _safe(text: str) -> str:
    """Return a text that no table program takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text


def tables(recording: Recording) -> dict[str, Any]:
    """Return the recording as plain data: ``summary`` (see that module), and for each GPU its arrays.

    ``gpus`` are dicts of ``index``, ``name``, ``t``, ``columns`` (name to array), ``power`` (the name of
    the column that energy is integrated from, "" for none), ``energy_j``, ``method`` and ``reason``;
    ``gap_s`` is the distance of readings above which nothing is integrated.
    """
    gpus = []
    for track in recording.tracks:
        found = energy(recording, track)
        gpus.append(
            {
                "index": track.device.index,
                "name": track.device.name,
                "t": np.asarray(track.t),
                "columns": {name: track.values[name] for name in COLUMNS if track.has(name)},
                "power": _power_column(track),
                "energy_j": found.joules,
                "method": found.method,
                "reason": found.reason,
            }
        )
    return {
        "summary": summary(recording),
        "gpus": gpus,
        "gap_s": gap_limit(recording),
        "gaps": [(gap.start, gap.end, gap.reason) for gap in recording.gaps],
    }


def _power_column(track: Track) -> str:
    return next((name for name in ("power_w", "power_avg_w") if track.has(name)), "")
