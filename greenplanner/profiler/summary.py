"""The figures of a recording that people ask for first, one set a GPU."""

from __future__ import annotations

import math
from typing import Any

import msgspec

from greenplanner.profiler import energy as en
from greenplanner.profiler.messages import NOTES, PROBLEMS
from greenplanner.profiler.recording import Recording, Track
from greenplanner.profiler.records import Mark, Note

_MEANS = ("utilization_pct", "memory_used_mib", "temperature_c", "sm_mhz", "memory_mhz")


def gpu_summary(recording: Recording, track: Track) -> dict[str, Any]:
    """Return the figures of one GPU; None is "not reported". Joules, watts, seconds."""
    found = en.energy(recording, track)
    power = _power(track)
    integrated_w = _mean_power(recording, track, found)
    figures: dict[str, Any] = {
        "index": track.device.index,
        "name": track.device.name,
        "uuid": track.device.uuid,
        "seconds": track.seconds,
        "samples": len(track),
        "dropped": track.dropped,
        "covered_s": found.covered_s,
        "energy_j": found.joules,
        "energy_kwh": found.kwh,
        "energy_method": found.method,
        "energy_reason": found.reason,
        "energy_counter_j": found.counter_j,
        "energy_integrated_j": found.integrated_j,
        "energy_disagreement": found.disagreement,
        "counter_resets": found.resets,
        "systematic_error": en.SYSTEMATIC,
        "edge_error_sd": found.edge_sd,
        "mean_w": integrated_w,
        "min_w": power.low if power else None,
        "p95_w": power.p95 if power else None,
        "max_w": power.high if power else None,
        "limit_w": _last(track, "limit_w") or track.device.limit_w,
        "power_averaged": track.device.averaged,
    }
    for name in _MEANS:
        stats = en.statistics(track, name)
        figures[f"mean_{name}"] = stats.mean if stats else None
        figures[f"max_{name}"] = stats.high if stats else None
    figures["notes"] = list(track.device.notes)
    figures["notes_text"] = [NOTES.get(code, code) for code in track.device.notes]
    return figures


def summary(recording: Recording) -> dict[str, Any]:
    """Return the recording's own facts, ``gpus`` (see :func:`gpu_summary`) and ``marks``."""
    created = recording.created
    return {
        "name": recording.name,
        "source": recording.info.source,
        "created": (created if recording.has_zone else created.replace(tzinfo=None)).isoformat()
        if created
        else None,
        "host": recording.info.host,
        "driver": recording.info.driver,
        "hz": recording.info.hz,
        "seconds": recording.seconds,
        "complete": recording.complete,
        "end_reason": recording.end_reason,
        "lost_lines": recording.lost_lines,
        "gpus": [gpu_summary(recording, track) for track in recording.tracks],
        "marks": [_mark(recording, mark) for mark in recording.marks],
        "gaps": [msgspec.structs.asdict(gap) for gap in recording.gaps],
        "events": [
            {"t_s": note.t, "gpu": note.gpu, "code": note.code, "text": _event(note)}
            for note in recording.notes
        ],
        "energies": [msgspec.to_builtins(each) | {"gpu_j": each.gpu_j} for each in recording.energies],
        "remarks": recording.info.remarks,
    }


def _event(note: Note) -> str:
    """Return an event as a sentence; a code of a newer version stays a code."""
    template = PROBLEMS.get(note.code) or NOTES.get(note.code)
    try:
        return template.format(**note.fields) if template else note.code
    except KeyError:
        return note.code


def _mark(recording: Recording, mark: Mark) -> dict[str, Any]:
    end = mark.end if mark.end is not None else math.inf
    entry: dict[str, Any] = {
        "name": mark.name,
        "start_s": mark.start,
        "end_s": mark.end,
        "units": mark.units,
        "unit": mark.unit,
        "gpus": [],
    }
    for track in recording.tracks:
        last = float(track.t[-1]) if len(track) else mark.start
        found = en.energy(recording, track, mark.start, min(end, max(last, mark.start)))
        each = en.per_unit(found, mark.units) if mark.units else None
        entry["gpus"].append(
            {
                "index": track.device.index,
                "energy_j": found.joules,
                "energy_method": found.method,
                "covered_s": found.covered_s,
                "j_per_unit": each.gross_j if each else None,
                "j_per_unit_low": each.low_j if each else None,
                "j_per_unit_high": each.high_j if each else None,
            }
        )
    return entry


def _power(track: Track) -> en.Statistics | None:
    return en.statistics(track, "power_w") or en.statistics(track, "power_avg_w")


def _mean_power(recording: Recording, track: Track, found: en.Energy) -> float | None:
    """Return the mean of power over time; the counter's mean where no power is reported."""
    covered = en.integrated_seconds(recording, track)
    if found.integrated_j is not None and covered > 0:
        return found.integrated_j / covered
    if found.mean_w is not None:
        return found.mean_w
    power = _power(track)  # a single reading
    return power.mean if power else None


def _last(track: Track, name: str) -> float | None:
    values = track.values[name]
    known = values[values == values]
    return float(known[-1]) if known.size else None
