"""Zeus ``ZeusMonitor(log_file=...)``: named windows with the energy of each GPU in J."""

from __future__ import annotations

import re

from greenplanner.profiler.readers import messages as m
from greenplanner.profiler.readers import text as tx
from greenplanner.profiler.readers.options import Options
from greenplanner.profiler.readers.table import Choice, ReadError, ReadResult, Tally
from greenplanner.profiler.records import Energies
from greenplanner.profiler.sentence import Sentence

NAME, TITLE = "Zeus", "Zeus monitor log (CSV)"
_GPU = re.compile(r"gpu(\d+)_energy$")
_EPOCH = 1e8  # below it the times are of a monotonic clock, as older releases wrote


def sniff(head: str) -> bool:
    """Return whether the heading is that of ZeusMonitor."""
    return head.lstrip().startswith("start_time,window_name,elapsed_time")


def read(text: str, options: Options) -> ReadResult:
    """Return the windows: all, or those that the options name; raises :class:`ReadError`."""
    lines, _ = tx.lines_of(text)
    rows = tx.rows_of([line for line in lines if line.strip()], ",")
    names, rows = rows[0], rows[1:]
    gpus = {place: int(match[1]) for place, name in enumerate(names) if (match := _GPU.match(name))}
    if not gpus:
        raise ReadError(m.ZEUS_NO_GPU)
    tally = Tally()
    windows = []
    for position, row in enumerate(rows):
        if len(row) != len(names):
            last = position == len(rows) - 1 and len(row) < len(names)
            width = Sentence(m.WIDTH, cells=len(row), width=len(names))
            tally.add("row", m.CUT_OFF if last else width)
            continue
        start, seconds = tx.number(row[0]), tx.number(row[2])
        if start is None or seconds is None:
            tally.add("row", m.NO_TIME)
            continue
        energies = [tx.number(row[place]) for place in gpus]
        note = ""
        if any(value == 0.0 for value in energies):
            energies = [None if value == 0.0 else value for value in energies]
            note = m.ZEUS_ZERO
            tally.add("cell", m.ZEUS_ZERO)
        windows.append(Energies(row[1], start, seconds, tuple(energies), note=note))
    windows.sort(key=lambda window: (window.start or 0.0, -window.seconds))
    choices: tuple[Choice, ...] = ()
    remarks = [m.NO_COURSE]
    if _overlap(windows):
        wanted = tuple(dict.fromkeys(window.name for window in windows))
        choices = (Choice("windows", m.ASK_WINDOWS, ", ".join(wanted[:1]), wanted),)
    if options.windows is not None:
        unknown = [name for name in options.windows if all(w.name != name for w in windows)]
        if unknown:
            raise ReadError(m.ZEUS_NO_WINDOW, name=unknown[0])
        windows = [window for window in windows if window.name in options.windows]
    if not windows:
        raise ReadError(m.NO_ROW, title=TITLE)
    first = windows[0].start
    return ReadResult(
        NAME, TITLE, windows=tuple(windows), rows=len(rows), skipped=tally.skips(), choices=choices,
        start_s=first if first is not None and first > _EPOCH else None,
        zone=True,
        remarks=tuple(remarks),
    )  # fmt: skip


def _overlap(windows: list[Energies]) -> bool:
    """Return whether any window begins before another one ends, by more than a tenth of a second."""
    end = float("-inf")
    for window in windows:
        start = window.start or 0.0
        if start < end - 0.1:
            return True
        end = max(end, start + window.seconds)
    return False
