"""CodeCarbon ``emissions.csv``: one row a run, with energies and no course over time.

Releases 3.2.9 to 3.3.0 write rows from which empty fields are removed, so that the rest moves to the
left (``output_methods/file.py``). Such a row is put right only where its values leave one way to do
it among the columns that are read here, and refused otherwise; it is never filled up.
"""

from __future__ import annotations

import itertools
import math
import re

from greenplanner.profiler.readers import messages as m
from greenplanner.profiler.readers import text as tx
from greenplanner.profiler.readers.options import Options
from greenplanner.profiler.readers.table import ReadError, ReadResult, Tally
from greenplanner.profiler.records import Energies
from greenplanner.profiler.sentence import Sentence

NAME, TITLE = "CodeCarbon", "CodeCarbon emissions (CSV)"
_KWH = 3.6e6
# Fields that a run may lack; a shifted row has lost some of these.
_MAY_LACK = {
    "experiment_id",
    "region",
    "cloud_provider",
    "cloud_region",
    "gpu_count",
    "gpu_model",
    "longitude",
    "latitude",
    "country_name",
    "country_iso_code",
    "cpu_model",
    "wue",
    "pue",
    "water_consumed",
}
_NUMBERS = {
    "duration", "emissions", "emissions_rate", "cpu_power", "gpu_power", "ram_power", "cpu_energy",
    "gpu_energy", "ram_energy", "energy_consumed", "water_consumed", "cpu_count", "gpu_count",
    "longitude", "latitude", "ram_total_size", "cpu_utilization_percent", "gpu_utilization_percent",
    "ram_utilization_percent", "ram_used_gb", "pue", "wue",
}  # fmt: skip
_READ = ("timestamp", "project_name", "duration", "emissions", "cpu_energy", "gpu_energy", "ram_energy",
         "gpu_count", "gpu_model", "gpu_utilization_percent", "tracking_mode")  # fmt: skip
_SHAPES = {
    "timestamp": re.compile(r"\d{4}-\d{2}-\d{2}T"),
    "run_id": re.compile(r"[0-9a-f-]{8,}"),
    "experiment_id": re.compile(r"[0-9a-f-]{8,}"),
    "country_iso_code": re.compile(r"[A-Z]{3}$"),
    "python_version": re.compile(r"\d+\.\d+"),
    "codecarbon_version": re.compile(r"\d+\.\d+"),
    "os": re.compile(r"(Linux|Windows|macOS|Darwin)"),
    "gpu_model": re.compile(r"\d+ x "),
    "tracking_mode": re.compile(r"(machine|process)$"),
    "on_cloud": re.compile(r"[YN]$"),
}


def sniff(head: str) -> bool:
    """Return whether the heading is CodeCarbon's."""
    first = head.splitlines()[0] if head else ""
    names = {name.strip().strip('"') for name in first.split(tx.delimiter(first))}
    return {"timestamp", "duration", "emissions"} <= names and bool(
        names & {"project_name", "energy_consumed"}
    )


def read(text: str, options: Options) -> ReadResult:
    """Return one window a run; raises :class:`ReadError`."""
    lines, ended = tx.lines_of(text)
    lines = [line for line in lines if line.strip()]
    sign = tx.delimiter(lines[0])
    rows = tx.rows_of(lines, sign)
    names, rows = rows[0], rows[1:]
    tally = Tally()
    windows: list[Energies] = []
    remarks: list[str] = []
    start: float | None = None
    for position, row in enumerate(rows):
        if len(row) > len(names):
            tally.add("row", Sentence(m.WIDTH, cells=len(row), width=len(names)))
            continue
        if len(row) < len(names):
            if position == len(rows) - 1 and not ended and len(row) < len(names) - len(_MAY_LACK):
                tally.add("row", m.CUT_OFF)
                continue
            found = realign(names, row)
            sizes = {"number": position + 1, "cells": len(row), "width": len(names)}
            if found is None:
                tally.add("row", Sentence(m.CODECARBON_LOST, **sizes))
                continue
            remarks.append(Sentence(m.CODECARBON_RIGHTED, **sizes, missing=found[1]))
            row = found[0]
        window = _window(dict(zip(names, row, strict=True)), tally, sign == ";")
        if window is not None:
            windows.append(window)
            known = window.start
            start = known if start is None else min(start, start if known is None else known)
    if not windows:
        raise ReadError(m.NO_ROW, title=TITLE)
    remarks.append(m.NO_COURSE)
    return ReadResult(
        NAME, TITLE, windows=tuple(windows), start_s=start, zone=False, rows=len(rows),
        skipped=tally.skips(), remarks=tuple(remarks),
    )  # fmt: skip


def realign(names: list[str], row: list[str]) -> tuple[list[str], str] | None:
    """Return the row with its gaps back in place and the names of the gaps; None where it is not certain.

    Every way to leave out fields that a run may lack is tried; the row counts as put right where all
    ways that fit the values give the columns read here the same values.
    """
    lost = len(names) - len(row)
    places = [place for place, name in enumerate(names) if name in _MAY_LACK]
    if not 0 < lost <= min(6, len(places)):
        return None
    fits = []
    for gaps in itertools.combinations(places, lost):
        cells = iter(row)
        full = ["" if place in gaps else next(cells) for place in range(len(names))]
        if all(_fits(name, cell) for name, cell in zip(names, full, strict=True)) and _adds_up(names, full):
            fits.append((full, ", ".join(names[place] for place in gaps)))
    if not fits:
        return None
    known = [place for place, name in enumerate(names) if name in _READ]
    if len({tuple(full[place] for place in known) for full, _ in fits}) != 1:
        return None
    return fits[0][0], " / ".join(gaps for _, gaps in fits)


def _adds_up(names: list[str], row: list[str]) -> bool:
    """Return whether the energies of the parts make the energy consumed, as CodeCarbon adds them."""
    cells = dict(zip(names, row, strict=True))
    parts = [tx.number(cells.get(name, "")) for name in ("cpu_energy", "gpu_energy", "ram_energy")]
    total = tx.number(cells.get("energy_consumed", ""))
    if total is None or any(part is None for part in parts):
        return False
    return math.isclose(sum(part for part in parts if part is not None), total, rel_tol=1e-4, abs_tol=1e-9)


def _fits(name: str, cell: str) -> bool:
    if not cell:
        return True
    if name in _SHAPES:
        return _SHAPES[name].match(cell) is not None
    if name in _NUMBERS:
        return tx.number(cell) is not None and re.fullmatch(r"[-+.\deE]+", cell) is not None
    # Words of places and models are no bare numbers; names of projects may be.
    return name in ("project_name", "cpu_model") or re.fullmatch(r"[-+.\deE]+", cell) is None


def _window(row: dict[str, str], tally: Tally, comma: bool) -> Energies | None:
    def value(name: str) -> float | None:
        return tx.number(row.get(name, ""), comma=comma)

    seconds = value("duration")
    if seconds is None:
        tally.add("row", m.NO_DURATION)
        return None
    gpu, model = value("gpu_energy"), row.get("gpu_model", "")
    note = ""
    if gpu == 0.0 and model:
        gpu, note = None, m.CODECARBON_ZERO
        tally.add("cell", m.CODECARBON_ZERO)
    elif gpu == 0.0:
        gpu = None
    count = value("gpu_count")
    cpu, memory, busy = value("cpu_energy"), value("ram_energy"), value("gpu_utilization_percent")
    return Energies(
        name=row.get("project_name") or row.get("run_id", "")[:8],
        # The stamp is the end of the run.
        start=None if (end := tx.clock(row.get("timestamp", ""))) is None else end - seconds,
        seconds=seconds,
        gpu_j=(None if gpu is None else gpu * _KWH,),
        together=True,
        cpu_j=None if cpu is None else cpu * _KWH,
        memory_j=None if memory is None else memory * _KWH,
        emissions_kg=value("emissions"),
        gpu_name=re.sub(r"^\d+ x ", "", model),
        gpu_count=None if count is None else int(count),
        utilization_pct=busy,
        note=note,
    )
