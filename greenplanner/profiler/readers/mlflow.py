"""MLflow system metrics: the file store (``mlruns/.../metrics/system``) and exported tables."""

from __future__ import annotations

import re
from pathlib import Path

from greenplanner.profiler.readers import messages as m
from greenplanner.profiler.readers import text as tx
from greenplanner.profiler.readers.options import Options
from greenplanner.profiler.readers.table import ReadError, ReadResult, Tally, TrackBuilder
from greenplanner.profiler.sentence import Sentence

NAME, TITLE = "MLflow", "MLflow system metrics"
_KEY = re.compile(r"gpu_(\d+)_(\w+)$")
_MIB_PER_MB = 1e6 / 2**20
_FIELDS = {
    "power_usage_watts": ("power_avg_w", 1.0),
    "utilization_percentage": ("utilization_pct", 1.0),
    "memory_usage_megabytes": ("memory_used_mib", _MIB_PER_MB),
}
_MOST_FILES = 5000


def sniff(head: str) -> bool:
    """Return whether the text is an exported table of metrics."""
    first = head.splitlines()[0] if head else ""
    names = {name.strip().strip('"') for name in first.split(tx.delimiter(first))}
    return {"key", "value", "timestamp"} <= names


def read(text: str, options: Options) -> ReadResult:
    """Return the GPUs of the one run in an exported table."""
    lines, _ = tx.lines_of(text)
    sign = tx.delimiter(lines[0])
    rows = tx.rows_of([line for line in lines if line.strip()], sign)
    names, rows = rows[0], rows[1:]
    tally, builder = Tally(), TrackBuilder(join=True)
    runs: dict[str, None] = {}
    for position, row in enumerate(rows):
        if len(row) != len(names):
            last = position == len(rows) - 1 and len(row) < len(names)
            width = Sentence(m.WIDTH, cells=len(row), width=len(names))
            tally.add("row", m.CUT_OFF if last else width)
            continue
        cell = dict(zip(names, row, strict=True))
        run = cell.get("run_id", cell.get("run_uuid", ""))
        runs.setdefault(run)
        _add(builder, tally, run, cell["key"], cell["timestamp"], cell["value"])
    return _result(builder, tally, len(rows), len(runs))


def is_store(folder: Path) -> bool:
    """Return whether a folder holds, at some depth, metrics of the file store."""
    return any(True for _ in _files(folder))


def read_store(folder: Path) -> ReadResult:
    """Return the GPUs of the runs under a folder; raises :class:`ReadError`."""
    tally, builder = Tally(), TrackBuilder(join=True)
    runs: dict[str, None] = {}
    rows = 0
    for number, file in enumerate(_files(folder)):
        if number >= _MOST_FILES:
            raise ReadError(m.MLFLOW_MANY, limit=_MOST_FILES)
        run = file.parent.parent.parent.name
        runs.setdefault(run)
        try:
            lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError as error:
            raise ReadError(m.UNREADABLE, file=file.name, reason=error.strerror or error) from None
        for line in lines:
            parts = line.split()
            rows += 1
            if len(parts) < 2:
                tally.add("row", m.NOT_UNDERSTOOD)
                continue
            _add(builder, tally, run, file.name, parts[0], parts[1])
    return _result(builder, tally, rows, len(runs))


def _files(folder: Path) -> list[Path]:
    if folder.name == "system":
        found = list(folder.glob("gpu_*"))
    else:
        found = [*folder.glob("metrics/system/gpu_*"), *folder.glob("*/metrics/system/gpu_*"),
                 *folder.glob("*/*/metrics/system/gpu_*"), *folder.glob("system/gpu_*")]  # fmt: skip
    return sorted(file for file in found if file.is_file())


def _add(builder: TrackBuilder, tally: Tally, run: str, key: str, time: str, value: str) -> None:
    match = _KEY.search(key)
    if match is None or match[2] not in _FIELDS:
        tally.add("cell", Sentence(m.SERIES_UNUSED, series=key if match is None else match[2]))
        return
    stamp, found = tx.number(time), tx.number(value)
    column, factor = _FIELDS[match[2]]
    if stamp is None or found is None:
        tally.add("cell", Sentence(m.CELL_IS, column=column, value=tx.reason(value) or value[:30]))
        return
    builder.add(f"{run}/{match[1]}", stamp / 1000.0, {column: found * factor},
                name=f"GPU {match[1]} of run {run}", index=int(match[1]))  # fmt: skip


def _result(builder: TrackBuilder, tally: Tally, rows: int, runs: int) -> ReadResult:
    if builder.empty:
        raise ReadError(m.MLFLOW_NONE)
    tracks, start = builder.tracks()
    remarks = [m.MLFLOW_PERIOD]
    if runs > 1:
        remarks.append(Sentence(m.MLFLOW_RUNS, count=runs))
    return ReadResult(NAME, TITLE, tracks, start_s=start, zone=True, rows=rows, skipped=tally.skips(),
                      remarks=tuple(remarks))  # fmt: skip
