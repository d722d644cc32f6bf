"""GPU-Z sensor log: padded columns, a comma at the end, the heading repeated where logging restarts."""

from __future__ import annotations

import re

from greenplanner.profiler.readers import messages as m
from greenplanner.profiler.readers import text as tx
from greenplanner.profiler.readers.nvidia_smi import cell_value
from greenplanner.profiler.readers.options import Options
from greenplanner.profiler.readers.table import ReadError, ReadResult, Tally, TrackBuilder
from greenplanner.profiler.sentence import Sentence

NAME, TITLE = "GPU-Z", "GPU-Z sensor log"
_FIELDS = (
    (re.compile(r"^board power draw \[w\]"), "power_w"),
    (re.compile(r"^gpu load \[%\]"), "utilization_pct"),
    (re.compile(r"^gpu temperature \["), "temperature_c"),
    (re.compile(r"^memory used(?: \(dedicated\))? \[mb\]"), "memory_used_mib"),
    (re.compile(r"^gpu clock \[mhz\]"), "sm_mhz"),
    (re.compile(r"^memory clock \[mhz\]"), "memory_mhz"),
)
_CHIP = re.compile(r"^gpu chip power draw \[w\]")


def sniff(head: str) -> bool:
    """Return whether the heading is Date and sensors with units in brackets."""
    first = next((line for line in head.splitlines() if line.strip()), "")
    return re.match(r"^\s*Date\s*,", first) is not None and "[" in first


def _columns(names: list[str]) -> dict[int, str]:
    columns: dict[int, str] = {}
    for place, name in enumerate(names):
        hit = next((column for pattern, column in _FIELDS if pattern.match(name)), None)
        if hit and hit not in columns.values():
            columns[place] = hit
    return columns


def read(text: str, options: Options) -> ReadResult:
    """Return the samples of the one GPU of the log."""
    lines, _ = tx.lines_of(text)
    tally, builder = Tally(), TrackBuilder()
    names: list[str] = []
    columns: dict[int, str] = {}
    rows, restarts, chip = 0, -1, False
    for position, line in enumerate(lines):
        if not line.strip():
            continue
        cells = [cell.strip() for cell in line.rstrip().rstrip(",").split(",")]
        if cells[0] == "Date":
            restarts += 1
            names = [cell.casefold() for cell in cells]
            columns = _columns(names)
            chip = chip or any(_CHIP.match(name) for name in names)
            continue
        if len(cells) != len(names):
            last = position == len(lines) - 1 and len(cells) < len(names)
            width = Sentence(m.WIDTH, cells=len(cells), width=len(names))
            tally.add("row", m.CUT_OFF if last else width)
            continue
        rows += 1
        time = tx.clock(cells[0])
        if time is None:
            tally.add("row", m.NO_TIME)
            continue
        found = {}
        for place, column in columns.items():
            value = cell_value(cells[place], column, tally, comma=False)
            if value is not None:
                found[column] = value
        builder.add("0", time, found, index=0)
    if builder.empty:
        raise ReadError(m.NO_ROW, title=TITLE)
    tracks, start = builder.tracks()
    remarks = list(builder.remarks())
    if restarts:
        remarks.append(Sentence(m.RESTARTED, count=restarts))
    if chip and not tracks[0].reports_power:
        remarks.append(m.CHIP_ONLY)
    return ReadResult(NAME, TITLE, tracks, start_s=start, zone=False, rows=rows, skipped=tally.skips(),
                      remarks=tuple(remarks))  # fmt: skip
