"""``nvidia-smi dmon``: whitespace columns, headings repeated through the file, times only with -o."""

from __future__ import annotations

from greenplanner.profiler.readers import messages as m
from greenplanner.profiler.readers import text as tx
from greenplanner.profiler.readers.nvidia_smi import cell_value
from greenplanner.profiler.readers.options import Options
from greenplanner.profiler.readers.table import Choice, ReadError, ReadResult, Tally, TrackBuilder
from greenplanner.profiler.sentence import Sentence

NAME, TITLE = "nvidia-smi dmon", "nvidia-smi dmon"
_FIELDS = {
    "pwr": ("power_w", 1.0),
    "gtemp": ("temperature_c", 1.0),
    "temp": ("temperature_c", 1.0),
    "sm": ("utilization_pct", 1.0),
    "mclk": ("memory_mhz", 1.0),
    "pclk": ("sm_mhz", 1.0),
    "fb": ("memory_used_mib", 1.0),
}


def sniff(head: str) -> bool:
    """Return whether the first heading line names gpu and other columns."""
    first = next((line for line in head.splitlines() if line.strip()), "")
    names = first.lstrip("#").split()
    return first.startswith("#") and "gpu" in names and any(name in _FIELDS for name in names)


def _cells(row: dict[str, str], tally: Tally) -> dict[str, float]:
    found = {}
    for name, (column, factor) in _FIELDS.items():
        value = cell_value(row[name], column, tally, comma=False) if name in row else None
        if value is not None:
            found[column] = value * factor
    return found


def _zero(options: Options) -> float:
    """Return the time of the first row of a log without times."""
    if not 0 < options.interval_s <= 3600:
        raise ReadError(m.BAD_INTERVAL)
    base = tx.clock(options.start) if options.start else 0.0
    if base is None:
        raise ReadError(m.BAD_START, value=options.start)
    return base


def read(text: str, options: Options) -> ReadResult:
    """Return what the log holds; rows without time are one interval apart."""
    lines, _ = tx.lines_of(text)
    base = _zero(options)
    tally, builder = Tally(), TrackBuilder()
    names: list[str] = []
    count: dict[str, int] = {}
    rows, dated = 0, False
    for position, line in enumerate(lines):
        cells = line.lstrip("#").split() if line.startswith("#") else line.split()
        if not cells:
            continue
        if line.startswith("#"):
            if "gpu" in cells:
                names = [name.casefold() for name in cells]
            continue
        if len(cells) != len(names):
            last = position == len(lines) - 1 and len(cells) < len(names)
            width = Sentence(m.WIDTH, cells=len(cells), width=len(names))
            tally.add("row", m.CUT_OFF if last else width)
            continue
        rows += 1
        row = dict(zip(names, cells, strict=True))
        key = row.get("gpu", "0")
        time: float | None
        if "time" in row:
            dated = True
            time = tx.clock(f"{row.get('date', '19700101')} {row['time']}")
        else:
            time = base + count.get(key, 0) * options.interval_s
            count[key] = count.get(key, 0) + 1
        if time is None:
            tally.add("row", m.NO_TIME)
            continue
        builder.add(key, time, _cells(row, tally), index=int(key) if key.isdigit() else None)
    if builder.empty:
        raise ReadError(m.NO_ROW, title=TITLE)
    tracks, start = builder.tracks()
    choices: tuple[Choice, ...] = ()
    guesses: tuple[str, ...] = ()
    if not dated:
        choices = (
            Choice("interval_s", m.ASK_INTERVAL, "1"),
            Choice("start", m.ASK_START, ""),
        )
        guesses = (Sentence(m.GUESSED_INTERVAL, seconds=f"{options.interval_s:g}"),)
    return ReadResult(
        NAME,
        TITLE,
        tracks,
        start_s=start if dated or options.start else None,
        rows=rows,
        skipped=tally.skips(),
        choices=choices,
        guesses=guesses,
        remarks=(*builder.remarks(), Sentence(m.WHOLE_WATTS, tool="dmon")),
    )
