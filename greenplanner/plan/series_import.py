"""Importing a year of hourly values from a text file: intensity, price, power, energy or utilization.

The file is understood step by step, and each step leaves a sentence for the user to check:
encoding, delimiter and header (:mod:`greenplanner.plan.series_table`), the time column and its zone
(:mod:`greenplanner.plan.series_clock`), the value column and its unit
(:mod:`greenplanner.plan.series_values`), and here the year, its gaps and doubled hours. What cannot
be made sense of is one :class:`SeriesFileError` with file and row; nothing is returned in part.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal, NoReturn

import msgspec
import numpy as np

from greenplanner.plan import series_messages as m
from greenplanner.plan import series_values as values_of
from greenplanner.plan.messages import quoted, shown
from greenplanner.plan.series_clock import column_index, find_source, read_clock_times
from greenplanner.plan.series_messages import Sentence, say
from greenplanner.plan.series_messages import SeriesFileError as SeriesFileError
from greenplanner.plan.series_table import LIMIT_MB, Table, read_table
from greenplanner.plan.series_times import find_zone, read_cell
from greenplanner.plan.series_values import Column, Quantity, Unit
from greenplanner.plan.series_year import hours_of_year
from greenplanner.plan.types import Series

# The dirtiest grid hour on record lies near 1.5 kg/kWh; above this the unit is wrong.
_HIGHEST_KG = 5.0
_UTILIZATION_LIMIT = 1.0 + 1e-6
# Columns of numbers that count or name something.
_LABELS = frozenset(
    {"#", "id", "no", "row", "index", "year", "month", "day", "hour", "week", "sequence", "hour number"}
)
_NAMES = {"intensity": "an intensity", "power": "a load", "energy": "an energy", "share": "a utilization"}


class ColumnChoice(msgspec.Struct, frozen=True):
    """A column that could be imported: ``name`` is what ``read_series(column=...)`` takes."""

    name: str
    unit: str | None
    quantity: Quantity
    kind: Literal["average", "marginal"] | None
    basis: Literal["direct", "life-cycle"] | None
    chosen: bool


class ImportedSeries(msgspec.Struct, frozen=True):
    """A year of hourly values from a file, and all that was understood and repaired on the way.

    ``values`` is a read-only array (8760,) in UTC in ``unit``: kg/kWh, a currency per kWh, kW (mean of
    the hour), kWh (of the hour), 1 (a share), or an empty text where the file names none. ``kind`` and
    ``basis`` are known of intensities only.
    """

    file: str
    values: np.ndarray
    unit: str
    quantity: Quantity
    kind: Literal["average", "marginal"] | None
    basis: Literal["direct", "life-cycle"] | None
    year: int | None
    zone: str
    column: str
    columns: tuple[ColumnChoice, ...]
    filled_hours: int
    understood: tuple[Sentence, ...]
    repaired: tuple[Sentence, ...]

    def as_series(self, key: str, name: str | None = None) -> Series:
        """Return the series as a member of a plan."""
        what = [self.file, f"column {self.column}"] + ([str(self.year)] if self.year else [])
        what += [word for word in (self.kind, self.basis) if word]
        if self.filled_hours:
            what.append(f"{self.filled_hours} h filled")
        return Series(
            id=key,
            name=name or Path(self.file).stem,
            unit=self.unit or None,
            source=", ".join(what),
            values=tuple(self.values.tolist()),
        )


def read_series(
    path: str | Path,
    *,
    tz: str | None = None,
    column: str | int | None = None,
    unit: str | None = None,
    time: str | int | None = None,
    year: int | None = None,
    fill: Literal["refuse", "repeat"] = "refuse",
) -> ImportedSeries:
    """Return a year of hourly values from a text file.

    Parameters
    ----------
    path
        CSV or the like, at most 64 MB.
    tz
        Time zone of times without an offset: a name such as Europe/Berlin or an offset such as +01:00.
        By default what the file says, what its change to summer time shows, else UTC.
    column, time
        Heading (or a part of it that fits one only) or number from 1 of the value and the time column.
    unit
        Unit of the values in the file, where its heading names none or a wrong one.
    year
        Which year of a longer file; by default the fullest, of equals the latest.
    fill
        What to do with a file that holds less than nine tenths of a year: refuse it, or repeat its mean day.

    Raises
    ------
    SeriesFileError
        One sentence, with the file and, where there is one, the row.
    """
    path = Path(path)
    return parse_series(
        _bytes(path), path.name, tz=tz, column=column, unit=unit, time=time, year=year, fill=fill
    )


def parse_series(
    data: bytes,
    file: str,
    *,
    tz: str | None = None,
    column: str | int | None = None,
    unit: str | None = None,
    time: str | int | None = None,
    year: int | None = None,
    fill: Literal["refuse", "repeat"] = "refuse",
) -> ImportedSeries:
    """Return what :func:`read_series` does, from bytes; ``file`` is the name for sentences."""
    zone = find_zone(tz) if tz is not None else None
    if tz is not None and zone is None:
        raise SeriesFileError(m.NO_ZONE, value=quoted(tz))
    entered = values_of.chosen_unit(unit) if unit is not None else None
    if unit is not None and entered is None:
        raise SeriesFileError(m.NO_UNIT, value=quoted(unit), units=values_of.UNITS)
    table = read_table(file, data)
    source = find_source(table, time)
    clock = read_clock_times(table, source, zone, tz or "") if source else None
    columns = _columns(table, clock.used if clock else frozenset())
    picked = _pick(table, columns, column)
    raw, blanks = _numbers(table, picked.index)
    at = _unit(picked, entered, raw)
    picked = _described(picked, at)
    _check(table, raw, picked, at)
    scaled = raw * (at.factor if at else 1.0)
    understood = [*table.understood, *(clock.understood if clock else (say(m.TIME_NONE),))]
    understood += _value_sentences(table, columns, picked, at, entered is not None)
    blank_note = [say(m.BLANKS, count=str(len(blanks)), row=str(table.numbers[blanks[0]]))] if blanks else []
    hours = hours_of_year(
        table,
        scaled if clock is None else scaled[clock.rows],
        clock,
        offset=zone if isinstance(zone, int) else 0,
        adds_up=picked.quantity == "energy",
        year=year,
        repeat=fill == "repeat",
    )
    hours.values.flags.writeable = False
    return ImportedSeries(
        file=file,
        values=hours.values,
        unit=at.target if at else "",
        quantity=picked.quantity,
        kind=picked.kind,
        basis=picked.basis,
        year=hours.year,
        zone=clock.zone if clock else (tz or "UTC"),
        column=table.name(picked.index),
        columns=tuple(_choice(table, each, each.index == picked.index) for each in columns),
        filled_hours=hours.filled,
        understood=(*understood, *hours.understood),
        repaired=(*blank_note, *(clock.repaired if clock else ()), *hours.repaired),
    )


def _bytes(path: Path) -> bytes:
    try:
        if path.is_file() and path.stat().st_size > LIMIT_MB * 2**20:
            raise SeriesFileError(m.TOO_LARGE, file=path.name, limit=str(LIMIT_MB))
        return path.read_bytes()
    except FileNotFoundError:
        raise SeriesFileError(m.MISSING, file=path.name) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise SeriesFileError(m.UNREADABLE, file=path.name, reason=shown(reason)) from None


def _columns(table: Table, used: frozenset[int]) -> list[Column]:
    """Return the columns that hold numbers, the likeliest first."""
    step = max(len(table.rows) // 200, 1)
    probe = table.rows[::step]
    found = []
    for index in range(max(len(row) for row in probe)):
        cells = [row[index] for row in probe if index < len(row) and not values_of.is_blank(row[index])]
        if index in used or not cells:
            continue
        mark = values_of.decimal_mark(cells, table.delimiter)
        numbers = sum(values_of.read_number(cell, mark) is not None for cell in cells)
        name = table.header[index] if index < len(table.header) else ""
        is_label = (
            name.casefold().strip() in _LABELS or sum(bool(read_cell(cell)) for cell in cells) > numbers / 2
        )
        if numbers > 0.5 * len(cells) and not is_label:
            found.append(values_of.describe(index, name))
    if not found:
        raise SeriesFileError(m.NO_VALUES, file=table.file)
    return sorted(found, key=lambda each: (-each.rank, each.index))


def _pick(table: Table, columns: list[Column], chosen: str | int | None) -> Column:
    if chosen is None:
        return columns[0]
    index = column_index(table, chosen, max(len(row) for row in table.rows))
    for each in columns:
        if each.index == index:
            return each
    # A column without numbers: reading it names the row.
    return values_of.describe(index, table.header[index] if index < len(table.header) else "")


def _numbers(table: Table, index: int) -> tuple[np.ndarray, list[int]]:
    """Return the values of a column, NaN for blank cells, and the places of these."""
    cells = [row[index] if index < len(row) else None for row in table.rows]
    mark = values_of.decimal_mark((cell for cell in cells if cell), table.delimiter)
    raw = np.full(len(cells), np.nan)
    blanks = []
    for at, cell in enumerate(cells):
        if cell is None:
            _fail(table, m.SHORT_ROW, at, None, count=str(len(table.rows[at])), expected=str(index + 1))
        if values_of.is_blank(cell):
            blanks.append(at)
            continue
        number = values_of.read_number(cell, mark)
        if number is None:
            _fail(table, m.BAD_VALUE, at, index)
        if not abs(number) < 1e15:
            _fail(table, m.NOT_FINITE, at, index)
        raw[at] = number
    if len(blanks) == len(cells):
        raise SeriesFileError(m.NO_VALUES, file=table.file)
    return raw, blanks


def _unit(picked: Column, entered: Unit | None, raw: np.ndarray) -> Unit | None:
    if entered is not None:
        return entered
    if picked.unit is None and picked.quantity == "intensity":
        return values_of.guessed_unit(raw[~np.isnan(raw)].tolist())
    if picked.quantity == "share" and picked.unit and picked.unit.factor == 1.0 and np.nanmax(raw) > 1.5:
        return Unit("%", "1", 0.01, "share")
    return picked.unit


def _described(picked: Column, unit: Unit | None) -> Column:
    """Return the column with the quantity that its unit in force means."""
    if unit is None or unit.quantity == picked.quantity:
        return picked
    is_carbon = unit.quantity == "intensity"
    return msgspec.structs.replace(
        picked,
        quantity=unit.quantity,
        kind=(picked.kind or "average") if is_carbon else None,
        basis=picked.basis if is_carbon else None,
    )


def _check(table: Table, raw: np.ndarray, picked: Column, unit: Unit | None) -> None:
    """Refuse values that the quantity cannot have."""
    if picked.quantity in _NAMES and (raw < 0).any():
        _fail(table, m.NEGATIVE, int(np.argmax(raw < 0)), picked.index, what=_NAMES[picked.quantity])
    if unit is None:
        return
    scaled = raw * unit.factor
    if picked.quantity == "share" and (scaled > _UTILIZATION_LIMIT).any():
        limit = "100 %" if unit.text == "%" else "1"
        _fail(table, m.ABOVE_ONE, int(np.argmax(scaled > _UTILIZATION_LIMIT)), picked.index, limit=limit)
    if picked.quantity == "intensity" and (scaled > _HIGHEST_KG).any():
        at = int(np.argmax(scaled > _HIGHEST_KG))
        _fail(table, m.TOO_HIGH, at, picked.index, limit=shown(_HIGHEST_KG), unit=unit.text)


def _fail(table: Table, template: str, at: int, index: int | None, **fields: str) -> NoReturn:
    if index is not None:
        fields |= {"value": quoted(table.rows[at][index]), "column": table.name(index)}
    raise SeriesFileError(template, file=table.file, row=str(table.numbers[at]), **fields)


def _value_sentences(
    table: Table, columns: list[Column], picked: Column, unit: Unit | None, entered: bool
) -> list[Sentence]:
    cells = (row[picked.index] for row in table.rows[:500] if picked.index < len(row))
    mark = values_of.decimal_mark(cells, table.delimiter)
    found = [
        say(m.DECIMAL, value="comma" if mark == "," else "point"),
        say(m.VALUE_COLUMN, column=table.name(picked.index)),
    ]
    others = [each.index for each in columns if each.index != picked.index]
    if others:
        found.append(say(m.VALUE_OTHERS, columns=table.list_names(others)))
    if unit is None:
        found.append(say(m.UNIT_UNKNOWN))
    elif not entered and (
        picked.unit is None or picked.unit.text != unit.text or "moer" in picked.name.casefold()
    ):
        found.append(say(m.UNIT_GUESSED, value=unit.text))
    elif unit.text == unit.target:
        found.append(say(m.UNIT, value=unit.text))
    else:
        found.append(say(m.UNIT_CONVERTED, value=unit.text, target=unit.target))
    for index, title in enumerate(table.header):
        if re.search(r"estimated$", title.casefold()):
            flags = [row[index].strip().casefold() for row in table.rows if index < len(row)]
            count = str(sum(flag in ("true", "1", "yes") for flag in flags))
            found.append(say(m.ESTIMATED, count=count, all=str(len(flags)), column=table.name(index)))
    if picked.basis:
        found.append(say(m.BASIS, value=picked.basis))
    if picked.kind == "marginal":
        found.append(say(m.MARGINAL))
    return found


def _choice(table: Table, column: Column, chosen: bool) -> ColumnChoice:
    unit = column.unit.text if column.unit else None
    return ColumnChoice(table.name(column.index), unit, column.quantity, column.kind, column.basis, chosen)
