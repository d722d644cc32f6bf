"""nvitop's collector (``collect_in_background``, ``ResourceMetricCollector``) as CSV."""

from __future__ import annotations

import re

from greenplanner.profiler.readers import messages as m
from greenplanner.profiler.readers import text as tx
from greenplanner.profiler.readers.nvidia_smi import cell_value
from greenplanner.profiler.readers.options import Options
from greenplanner.profiler.readers.table import ReadError, ReadResult, Tally, TrackBuilder
from greenplanner.profiler.sentence import Sentence

NAME, TITLE = "nvitop", "nvitop collector (CSV)"
_HEADING = re.compile(
    r"^(?:(?P<tag>.*?)/)?(?P<gpu>(?:cuda|gpu):\d+[^/]*)/(?P<what>\w+) \((?P<unit>[^)]*)\)/mean$"
)
_FIELDS = {
    "power_usage": ("power_avg_w", 1.0),
    "gpu_utilization": ("utilization_pct", 1.0),
    "temperature": ("temperature_c", 1.0),
    "memory_used": ("memory_used_mib", 1.0),
    "sm_clock": ("sm_mhz", 1.0),
    "memory_clock": ("memory_mhz", 1.0),
}


def sniff(head: str) -> bool:
    """Return whether a heading has the form tag/cuda:0 (gpu:0)/power_usage (W)/mean."""
    first = head.splitlines()[0] if head else ""
    return any(_HEADING.match(cell.strip().strip('"')) for cell in first.split(tx.delimiter(first)))


def read(text: str, options: Options) -> ReadResult:
    """Return the means of each interval by GPU."""
    lines, _ = tx.lines_of(text)
    sign = tx.delimiter(lines[0])
    rows = tx.rows_of([line for line in lines if line.strip()], sign)
    names, rows = rows[0], rows[1:]
    stamp = next((place for place, name in enumerate(names) if name.endswith("/timestamp")), None)
    zone = stamp is not None
    places: dict[int, tuple[str, str]] = {}
    for place, name in enumerate(names):
        match = _HEADING.match(name)
        if match and match["what"] in _FIELDS:
            places[place] = (match["gpu"], _FIELDS[match["what"]][0])
    tally, builder = Tally(), TrackBuilder()
    for position, row in enumerate(rows):
        if len(row) != len(names):
            last = position == len(rows) - 1 and len(row) < len(names)
            width = Sentence(m.WIDTH, cells=len(row), width=len(names))
            tally.add("row", m.CUT_OFF if last else width)
            continue
        time = tx.clock(row[stamp]) if stamp is not None else tx.clock(row[0])
        if time is None:
            tally.add("row", m.NO_TIME)
            continue
        found: dict[str, dict[str, float]] = {}
        for place, (gpu, column) in places.items():
            value = cell_value(row[place], column, tally, sign == ";")
            if value is not None:
                found.setdefault(gpu, {})[column] = value
        for gpu, cells in found.items():
            index = re.search(r"gpu:(\d+)", gpu)
            builder.add(gpu, time, cells, name=gpu, index=int(index[1]) if index else None)
    if builder.empty:
        raise ReadError(m.NO_ROW, title=TITLE)
    tracks, start = builder.tracks()
    remarks = (*builder.remarks(), m.INTERVAL_MEANS)
    return ReadResult(NAME, TITLE, tracks, start_s=start, zone=zone, rows=len(rows), skipped=tally.skips(),
                      remarks=remarks)  # fmt: skip
