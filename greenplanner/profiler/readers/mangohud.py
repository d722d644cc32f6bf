"""MangoHud log: two lines on the computer, then frames with ``elapsed`` in nanoseconds."""

from __future__ import annotations

from greenplanner.profiler.readers import messages as m
from greenplanner.profiler.readers import text as tx
from greenplanner.profiler.readers.nvidia_smi import cell_value
from greenplanner.profiler.readers.options import Options
from greenplanner.profiler.readers.table import Choice, ReadError, ReadResult, Tally, TrackBuilder
from greenplanner.profiler.sentence import Sentence

NAME, TITLE = "MangoHud", "MangoHud log"
_GIB = 1024.0
_FIELDS = {
    "gpu_power": ("power_w", 1.0),
    "gpu_load": ("utilization_pct", 1.0),
    "gpu_temp": ("temperature_c", 1.0),
    "gpu_vram_used": ("memory_used_mib", _GIB),
    "gpu_core_clock": ("sm_mhz", 1.0),
    "gpu_mem_clock": ("memory_mhz", 1.0),
}


def sniff(head: str) -> bool:
    """Return whether one of the first lines names frames, GPU values and elapsed."""
    return any(
        {"fps", "frametime", "elapsed"} <= {cell.strip() for cell in line.split(",")}
        for line in head.splitlines()[:8]
    )


def read(text: str, options: Options) -> ReadResult:
    """Return the samples of the one GPU; the log has no clock."""
    lines, _ = tx.lines_of(text)
    at = next(place for place, line in enumerate(lines) if {"fps", "elapsed"} <= set(line.split(",")))
    names = [cell.strip() for cell in lines[at].split(",")]
    about: dict[str, str] = {}
    for place in range(at - 1):
        head, values = lines[place].split(","), lines[place + 1].split(",")
        if "gpu" in head and len(head) == len(values):
            about = dict(zip(head, values, strict=True))
    base = tx.clock(options.start) if options.start else 0.0
    if base is None:
        raise ReadError(m.BAD_START, value=options.start)
    tally, builder = Tally(), TrackBuilder()
    rows = 0
    for position in range(at + 1, len(lines)):
        cells = [cell.strip() for cell in lines[position].split(",")]
        if cells == [""]:
            continue
        if len(cells) != len(names):
            last = position == len(lines) - 1 and len(cells) < len(names)
            width = Sentence(m.WIDTH, cells=len(cells), width=len(names))
            tally.add("row", m.CUT_OFF if last else width)
            continue
        rows += 1
        row = dict(zip(names, cells, strict=True))
        elapsed = tx.number(row["elapsed"])
        if elapsed is None:
            tally.add("row", m.NO_TIME)
            continue
        found = {}
        for name, (column, factor) in _FIELDS.items():
            if name in row:
                value = cell_value(row[name], column, tally, comma=False)
                if value is not None:
                    found[column] = value * factor
        builder.add("0", base + elapsed / 1e9, found, name=about.get("gpu", ""), index=0)
    if builder.empty:
        raise ReadError(m.NO_ROW, title=TITLE)
    tracks, start = builder.tracks()
    choices = () if options.start else (Choice("start", m.ASK_START, ""),)
    return ReadResult(
        NAME, TITLE, tracks, start_s=start if options.start else None, rows=rows,
        skipped=tally.skips(), choices=choices,
        remarks=(*builder.remarks(), Sentence(m.WHOLE_WATTS, tool="MangoHud")),
    )  # fmt: skip
