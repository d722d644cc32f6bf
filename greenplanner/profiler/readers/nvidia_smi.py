"""``nvidia-smi --query-gpu=... --format=csv``: with and without units, with and without heading."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

import numpy as np

from greenplanner.profiler.readers import messages as m
from greenplanner.profiler.readers import text as tx
from greenplanner.profiler.readers.options import Options
from greenplanner.profiler.readers.table import Choice, ReadError, ReadResult, Tally, TrackBuilder
from greenplanner.profiler.sentence import Sentence

NAME, TITLE = "nvidia-smi", "nvidia-smi query (CSV)"
# Heading without unit -> column and factor. Requested clocks.sm is printed clocks.current.sm.
_FIELDS = {
    "power.draw": ("power_w", 1.0),
    "power.draw.instant": ("power_w", 1.0),
    "power.draw.average": ("power_avg_w", 1.0),
    "enforced.power.limit": ("limit_w", 1.0),
    "power.limit": ("limit_w", 1.0),
    "utilization.gpu": ("utilization_pct", 1.0),
    "temperature.gpu": ("temperature_c", 1.0),
    "memory.used": ("memory_used_mib", 1.0),
    "memory.total": ("memory_total_mib", 1.0),
    "clocks.sm": ("sm_mhz", 1.0),
    "clocks.current.sm": ("sm_mhz", 1.0),
    "clocks.mem": ("memory_mhz", 1.0),
    "clocks.current.memory": ("memory_mhz", 1.0),
}
_FACTS = {"name": "name", "gpu_name": "name", "uuid": "uuid", "gpu_uuid": "uuid", "index": "index"}
_KEYS = ("uuid", "gpu_uuid", "index", "pci.bus_id", "gpu_bus_id", "name", "gpu_name")
_HEADING = re.compile(r"^(.*?)\s*(?:\[(.*)\])?$")
# So many rows tell what the columns of a log without heading hold.
_SAMPLE = 5000
_STAMP = re.compile(r"^\d{4}/\d{2}/\d{2} \d{2}:\d{2}:\d{2}")


def _plain(heading: str) -> str:
    match = _HEADING.match(heading.strip())
    return (match.group(1) if match else heading).strip().casefold()


def sniff(head: str) -> bool:
    """Return whether the text starts like a query log."""
    first = next((line for line in head.splitlines() if line.strip()), "")
    names = [_plain(cell) for cell in first.split(tx.delimiter(first))]
    if sum(name in _FIELDS for name in names) >= 1 and ("timestamp" in names or len(names) > 1):
        return True
    return bool(_STAMP.match(first)) and ("," in first or ";" in first)


def read(text: str, options: Options) -> ReadResult:
    """Return what the log holds; raises :class:`ReadError`."""
    lines, _ = tx.lines_of(text)
    lines = [line for line in lines if line.strip()]
    sign = tx.delimiter(lines[0])
    comma = sign == ";"
    sample = tx.rows_of(lines[:_SAMPLE], sign)
    tally = Tally()
    choices: list[Choice] = []
    guesses: list[str] = []
    headed = not _STAMP.match(lines[0])
    if headed:
        names = [_plain(cell) for cell in sample[0]]
    else:
        names = _chosen(options, sample) or _guess(sample, guesses)
        choices.append(
            Choice(
                "columns",
                m.ASK_COLUMNS,
                ", ".join(names),
                ("timestamp", "skip", *_FACTS, *_FIELDS),
            )
        )
    builder = TrackBuilder()
    rows = tx.cells_of(lines[1:] if headed else lines, sign)
    _fill(builder, names, _whole(rows, len(names), len(lines) - headed, tally), comma, tally, options)
    if builder.empty:
        raise ReadError(m.NO_ROW, title=TITLE)
    tracks, start = builder.tracks()
    if "timestamp" not in names:
        choices.append(Choice("interval_s", m.ASK_INTERVAL, "1"))
    known = "timestamp" in names
    return ReadResult(
        NAME,
        TITLE,
        tracks,
        start_s=start if known else tx.clock(options.start or ""),
        rows=len(lines) - headed,
        skipped=tally.skips(),
        choices=tuple(choices),
        guesses=tuple(guesses),
        remarks=(*builder.remarks(), *_ignored(names)),
    )


def _chosen(options: Options, rows: list[list[str]]) -> list[str] | None:
    if options.columns is None:
        return None
    names = [_plain(name) for name in options.columns]
    if rows and len(names) != len(rows[0]):
        raise ReadError(m.COLUMN_COUNT, named=len(names), width=len(rows[0]))
    unknown = [
        n for n in names if n not in _FIELDS and n not in _FACTS and n not in ("timestamp", "skip", *_KEYS)
    ]
    if unknown:
        raise ReadError(m.COLUMN_UNKNOWN, column=unknown[0])
    return names


def _whole(rows: Iterable[list[str]], width: int, count: int, tally: Tally) -> Iterator[list[str]]:
    """Yield the rows with as many cells as columns; the rest is counted, never padded."""
    for position, row in enumerate(rows):
        if len(row) == width:
            yield row
        elif position == count - 1 and len(row) < width:
            tally.add("row", m.CUT_OFF)
        elif row and _plain(row[0]) == "timestamp":
            tally.add("row", m.HEADING_AGAIN)
        else:
            tally.add("row", Sentence(m.WIDTH, cells=len(row), width=width))


def _fill(
    builder: TrackBuilder,
    names: list[str],
    rows: Iterable[list[str]],
    comma: bool,
    tally: Tally,
    options: Options,
) -> None:
    places = {name: place for place, name in enumerate(names)}
    key_at = next((places[name] for name in _KEYS if name in places), None)
    # INSTANT is what the board draws now; power.draw is a mean over 1 s on recent cards.
    instant = "power.draw.instant" in places
    wanted = [(place, *_FIELDS[name]) for name, place in places.items() if name in _FIELDS]
    if instant:
        averaged = places.get("power.draw")
        wanted = [(p, "power_avg_w" if p == averaged else column, f) for p, column, f in wanted]
    seen: dict[str, int] = {}
    for row in rows:
        key = row[key_at] if key_at is not None else "0"
        time = tx.clock(row[places["timestamp"]]) if "timestamp" in places else None
        if "timestamp" not in places:
            time = seen.get(key, 0) * options.interval_s
            seen[key] = seen.get(key, 0) + 1
        if time is None:
            tally.add("row", m.NO_TIME)
            continue
        cells: dict[str, float] = {}
        for place, column, factor in wanted:
            value = cell_value(row[place], column, tally, comma)
            if value is not None:
                cells.setdefault(column, value * factor)
        facts: dict[str, object] = {_FACTS[n]: row[places[n]] for n in _FACTS if n in places}
        index = tx.number(str(facts.pop("index", "")))
        builder.add(key, time, cells, index=None if index is None else int(index), **facts)


@lru_cache(maxsize=4096)
def _cell_is(column: str, why: str) -> Sentence:
    return Sentence(m.CELL_IS, column=column, value=why)


def cell_value(cell: str, column: str, tally: Tally, comma: bool) -> float | None:
    """Return the number of a cell, None with the reason counted."""
    why = tx.reason(cell)
    if why is not None:
        tally.add("cell", _cell_is(column, why))
        return None
    value = tx.number(cell, comma=comma)
    if value is None:
        tally.add("cell", Sentence(m.CELL_NO_NUMBER, column=column, value=cell[:30]))
    return value


def _guess(rows: list[list[str]], guesses: list[str]) -> list[str]:
    """Name the columns of a log without heading by what their values look like."""
    width = max((len(row) for row in rows), key=lambda n: sum(len(r) == n for r in rows))
    full = [row for row in rows if len(row) == width]
    names = ["timestamp"]
    free = {"power.draw", "utilization.gpu", "temperature.gpu", "memory.used", "index"}
    for place in range(1, width):
        cells = [row[place] for row in full]
        found = _looks_like(cells, free)
        free.discard(found)
        names.append(found)
    if "power.draw" not in names:
        raise ReadError(m.NO_WATTS)
    shown = ", ".join(f"{place + 1} {name}" for place, name in enumerate(names))
    guesses.append(Sentence(m.GUESSED_COLUMNS, columns=shown))
    return names


def _looks_like(cells: list[str], free: set[str]) -> str:
    texts = [cell for cell in cells if tx.reason(cell) is None]
    values = [tx.number(cell) for cell in texts]
    if not texts or any(value is None for value in values):
        if texts and all(cell.startswith("GPU-") for cell in texts):
            return "uuid"
        return "name" if texts and all(re.match(r"[A-Za-z]", cell) for cell in texts) else "skip"
    known = np.array([value for value in values if value is not None])
    unit = re.sub(r"[\d.,\s+-]", "", texts[0])
    by_unit = {"W": "power.draw", "%": "utilization.gpu", "MiB": "memory.used"}
    if unit in by_unit:
        return by_unit[unit] if by_unit[unit] in free else "skip"
    decimals = all("." in cell for cell in texts)
    steps = np.abs(np.diff(known)).max() if len(known) > 1 else 0.0
    candidates = (
        ("power.draw", decimals and known.max() > 5),
        ("memory.used", not decimals and known.max() > 110),
        ("temperature.gpu", not decimals and known.min() >= 15 and known.max() <= 110 and steps <= 8),
        (
            "utilization.gpu",
            not decimals and known.min() >= 0 and known.max() <= 100,
        ),
    )
    return next((name for name, fits in candidates if fits and name in free), "skip")


def _ignored(names: list[str]) -> tuple[str, ...]:
    known = {*_FIELDS, *_FACTS, *_KEYS, "timestamp"}
    other = [name for name in names if name not in known]
    return (Sentence(m.NOT_USED, columns=", ".join(other)),) if other else ()
