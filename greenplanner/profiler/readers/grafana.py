"""Grafana "Inspect > Data > Download CSV": a time column and one column for each series."""

from __future__ import annotations

import re

from greenplanner.profiler.readers import messages as m
from greenplanner.profiler.readers import text as tx
from greenplanner.profiler.readers.nvidia_smi import cell_value
from greenplanner.profiler.readers.options import Options
from greenplanner.profiler.readers.table import ReadError, ReadResult, Tally, TrackBuilder
from greenplanner.profiler.sentence import Sentence

NAME, TITLE = "Grafana", "Grafana export (CSV)"
_UNITS = ((re.compile(r"\d\s*[mk]?W$"), "power_w"), (re.compile(r"\d\s*%$"), "utilization_pct"))
_WORDS = (
    (re.compile(r"limit", re.IGNORECASE), "limit_w"),
    (re.compile(r"power|watt", re.IGNORECASE), "power_w"),
    (re.compile(r"util", re.IGNORECASE), "utilization_pct"),
)
_QUANTITY = re.compile(r"\b(power|watts?|usage|draw|util(ization)?|%|W)\b", re.IGNORECASE)
_GPU = re.compile(r"gpu[\s_:=\"{]*(\d+)", re.IGNORECASE)


def sniff(head: str) -> bool:
    """Return whether the first heading is Time and the first cell below it is one."""
    lines = [line for line in head.lstrip("﻿").splitlines() if line.strip() and not line.startswith("sep=")]
    if len(lines) < 2:
        return False
    sign = tx.delimiter(lines[0])
    heading, row = tx.rows_of(lines[:2], sign)[:2]
    return len(heading) > 1 and heading[0] == "Time" and bool(row) and tx.clock(row[0]) is not None


def read(text: str, options: Options) -> ReadResult:
    """Return the series in watts or percent by GPU; the unit stands in the cells or the heading."""
    lines, _ = tx.lines_of(text)
    lines = [line for line in lines if line.strip() and not line.startswith("sep=")]
    sign = tx.delimiter(lines[0])
    rows = tx.rows_of(lines, sign)
    heading, rows = rows[0], rows[1:]
    tally, builder = Tally(), TrackBuilder()
    wanted: dict[int, tuple[str, str, int | None]] = {}
    for place in range(1, len(heading)):
        cells = [row[place] for row in rows if len(row) > place and tx.reason(row[place]) is None]
        column = _column(cells, heading[place])
        if column is None:
            tally.add("series", Sentence(m.SERIES_UNIT, series=heading[place][:60]))
            continue
        match = _GPU.search(heading[place])
        key = _key(heading[place])
        wanted[place] = (column, key, int(match.group(1)) if match else None)
    zone = False
    for position, row in enumerate(rows):
        if len(row) != len(heading):
            last = position == len(rows) - 1 and len(row) < len(heading)
            width = Sentence(m.WIDTH, cells=len(row), width=len(heading))
            tally.add("row", m.CUT_OFF if last else width)
            continue
        time = tx.clock(row[0])
        if time is None:
            tally.add("row", m.NO_TIME)
            continue
        zone = zone or tx.has_zone(row[0])
        found: dict[str, dict[str, float]] = {}
        for place, (column, key, _) in wanted.items():
            value = cell_value(row[place], column, tally, sign == ";")
            if value is not None:
                found.setdefault(key, {})[column] = value
        for place, (_, key, index) in wanted.items():
            if key in found:
                builder.add(key, time, found.pop(key), name=heading[place], index=index)
    if builder.empty:
        raise ReadError(m.GRAFANA_NONE)
    tracks, start = builder.tracks()
    return ReadResult(
        NAME, TITLE, tracks, start_s=start, zone=zone, rows=len(rows), skipped=tally.skips(),
        remarks=builder.remarks(),
    )  # fmt: skip


def _column(cells: list[str], heading: str) -> str | None:
    for pattern, column in _UNITS:
        if cells and all(pattern.search(cell) for cell in cells[:50]):
            return column
    return next((column for pattern, column in _WORDS if pattern.search(heading)), None)


def _key(heading: str) -> str:
    """Return the heading without the words that name the quantity, so that W and % meet."""
    return (
        re.sub(r"(?i)\b(power|watts?|usage|draw|util(ization)?|%|W)\b", "", heading).strip(" -_,()[]")
        or heading
    )
