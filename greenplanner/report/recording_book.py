"""A recording of GPUs as a workbook: summary with formulas over the readings, readings, marks, chart.

It takes plain tables (:func:`greenplanner.profiler.export.tables`), because reports and profiler know
nothing of each other.
"""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import Any

import numpy as np
from openpyxl.chart import Reference, ScatterChart, Series
from openpyxl.utils import get_column_letter

from greenplanner.report.small_book import SmallBook
from greenplanner.report.workbook_style import print_setup

# Writing takes some hundred bytes of memory a cell; longer recordings are shown as means.
MOST_CELLS = 600_000
HEAD, FIRST = 3, 4
_LABELS = {
    "power_w": "Power, W",
    "power_avg_w": "Power, mean of 1 s or more, W",
    "energy_j": "Energy counter, J",
    "utilization_pct": "Utilization, %",
    "memory_used_mib": "Memory used, MiB",
    "sm_mhz": "Clock, MHz",
    "memory_mhz": "Memory clock, MHz",
    "temperature_c": "Temperature, C",
    "reasons": "Clock reasons, bits",
    "limit_w": "Power limit, W",
    "pstate": "Performance state",
}


class RecordingBookError(RuntimeError):
    """The workbook cannot be written, in one sentence."""


def write_recording_book(
    tables: dict[str, Any], path: str | os.PathLike[str], *, language: str = "en"
) -> None:
    """Write a recording's workbook.

    Raises
    ------
    RecordingBookError
        When the file cannot be written, for example because it is open in Excel.
    """
    target = Path(path)
    book = build(tables, language)
    try:
        book.save(target)
    except PermissionError as error:
        raise RecordingBookError(
            f"{target.name} cannot be written: it is open in another program, or the folder is protected."
        ) from error
    except OSError as error:
        raise RecordingBookError(f"{target.name} cannot be written: {error.strerror or error}.") from error


def build(tables: dict[str, Any], language: str = "en") -> SmallBook:
    """Return the workbook, complete but not saved."""
    book = SmallBook(language)
    t = book.words.t
    front = book.sheet("Summary", tables["summary"]["name"] or t("Recording of GPUs"))
    width = sum(1 + len(gpu["columns"]) for gpu in tables["gpus"])
    sheets = [_readings(book, gpu, MOST_CELLS / width) for gpu in tables["gpus"]]
    _summary(book, front, tables, sheets)
    _marks(book, tables["summary"])
    for ws in book.workbook.worksheets:
        print_setup(
            ws, tables["summary"]["name"] or "", t("page"), HEAD if ws.title.startswith("GPU") else None
        )
    book.finish(tables["summary"]["name"] or "")
    return book


class _Table:
    """The readings of a GPU as they stand on its sheet."""

    def __init__(
        self, name: str, last: int, t: np.ndarray, columns: dict[str, np.ndarray], step: int
    ) -> None:
        self.name, self.last, self.t, self.columns, self.step = name, last, t, columns, step

    def range(self, column: str, first: int = FIRST, last: int | None = None) -> str:
        place = 1 if column == "t" else 2 + list(self.columns).index(column)
        letter = get_column_letter(place)
        return f"'{self.name}'!${letter}${first}:${letter}${last or self.last}"


def _readings(book: SmallBook, gpu: dict[str, Any], most_rows: float) -> _Table:
    t = book.words.t
    times, columns = gpu["t"], gpu["columns"]
    step = max(1, math.ceil(len(times) / most_rows))
    if step > 1:
        times, columns = _means(times, step), {name: _means(each, step) for name, each in columns.items()}
    ws = book.sheet(f"GPU {gpu['index']}", gpu["name"] or f"GPU {gpu['index']}")
    if step > 1:
        book.text(ws, 2, 1, t("Means of {count} readings each").format(count=step), "purpose")
    book.text(ws, HEAD, 1, t("Seconds"), "head_number")
    ws.column_dimensions["A"].width = 12
    for place, name in enumerate(columns, start=2):
        book.text(ws, HEAD, place, t(_LABELS[name]), "head_number")
        ws.column_dimensions[get_column_letter(place)].width = 15
    ws.freeze_panes = ws.cell(FIRST, 2)
    arrays = [times, *columns.values()]
    for row, values in enumerate(zip(*(array.tolist() for array in arrays), strict=True), start=FIRST):
        for column, value in enumerate(values, start=1):
            if value == value:
                ws.cell(row, column, value)
    return _Table(ws.title, FIRST + len(times) - 1, times, columns, step)


def _means(values: np.ndarray, step: int) -> np.ndarray:
    """Return means of blocks of readings, NaN where a block holds none."""
    padded = np.concatenate([values, np.full(-len(values) % step, np.nan)]).reshape(-1, step)
    known = np.isfinite(padded)
    count = known.sum(axis=1)
    total = np.where(known, padded, 0.0).sum(axis=1)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def _summary(book: SmallBook, ws: Any, tables: dict[str, Any], sheets: list[_Table]) -> None:
    t = book.words.t
    about = tables["summary"]
    ws.column_dimensions["A"].width = 46
    ws.column_dimensions["B"].width = 18
    ws.column_dimensions["C"].width = 10
    ws.column_dimensions["D"].width = 70
    book.text(ws, 2, 1, t("Figures in white cells are formulas over the readings."), "purpose")
    row = 3
    for label, value in (
        (t("Source"), about["source"]),
        (t("Time at second 0"), about["created"] or t("not known")),
        (t("Computer"), about["host"] or t("not reported")),
        (t("Driver"), about["driver"] or t("not reported")),
    ):
        book.text(ws, row, 1, label)
        book.text(ws, row, 2, value)
        row += 1
    if about.get("remarks"):
        book.text(ws, row, 1, t("Remarks"))
        book.text(ws, row, 4, about["remarks"], "small")
        row += 1
    for gpu, table in zip(tables["gpus"], sheets, strict=True):
        row = _gpu_block(book, ws, row + 1, gpu, table, tables["gap_s"])
    row = _energies(book, ws, row + 1, about.get("energies", []))
    note = t("Power sensors of GPUs are off by about 5 % (worst seen 13 %), the same at all times.")
    book.text(ws, row + 1, 1, note, "purpose")
    _chart(book, ws, row + 3, tables, sheets)


def _gpu_block(book: SmallBook, ws: Any, row: int, gpu: dict[str, Any], table: _Table, gap_s: float) -> int:
    t = book.words.t
    book.text(ws, row, 1, f"GPU {gpu['index']}: {gpu['name'] or t('not reported')}", "section")
    for column in (2, 3, 4):
        book.text(ws, row, column, "", "section")
    row += 1
    name = gpu["power"]
    joules = 0.0
    if name and table.last > FIRST:
        for label, formula, value, unit, form in _formulas(table, name, gap_s):
            book.text(ws, row, 1, t(label))
            book.formula(ws, row, 2, formula, value, form)
            book.text(ws, row, 3, unit, "unit")
            row += 1
            joules = value
        book.text(ws, row, 1, t("The same"))
        book.formula(ws, row, 2, f"B{row - 1}/3600", joules / 3600.0, "#,##0.000")
        book.text(ws, row, 3, "Wh", "unit")
        row += 1
    book.text(ws, row, 1, t("Energy as the program measures it"))
    book.number(ws, row, 2, gpu["energy_j"])
    book.text(ws, row, 3, "J", "unit")
    book.text(ws, row, 4, gpu["reason"], "small")
    return row + 1


def _formulas(table: _Table, name: str, gap_s: float) -> list[tuple[str, str, float, str, str]]:
    """Return label, formula, value, unit and format of the figures over the readings."""
    power, times = table.columns[name], table.t
    known = power[np.isfinite(power)]
    if not known.size:
        return []
    area, t_area = table.range(name), table.range("t")
    # Trapezoid between neighboring rows that both hold power and lie close enough.
    limit = gap_s * table.step
    lower, upper = (
        (table.range(column, FIRST, table.last - 1), table.range(column, FIRST + 1)) for column in ("t", name)
    )
    joules = (
        f'SUMPRODUCT(({lower[1]}-{lower[0]}<={limit!r})*({upper[0]}<>"")*({upper[1]}<>"")'
        f"*({lower[1]}-{lower[0]})*({upper[0]}+{upper[1]})/2)"
    )
    length = np.diff(times)
    pairs = (power[:-1] + power[1:]) / 2 * length
    value = float(pairs[np.isfinite(pairs) & (length <= limit)].sum())
    return [
        ("Readings with power", f"COUNT({area})", float(known.size), "", "#,##0"),
        ("Seconds", f"MAX({t_area})-MIN({t_area})", float(times.max() - times.min()), "s", "#,##0.0"),
        ("Least power", f"MIN({area})", float(known.min()), "W", "#,##0.0"),
        ("Mean of the readings", f"AVERAGE({area})", float(known.mean()), "W", "#,##0.0"),
        ("95 % of the readings are below", f"PERCENTILE({area},0.95)", float(np.percentile(known, 95)), "W",
         "#,##0.0"),
        ("Greatest power", f"MAX({area})", float(known.max()), "W", "#,##0.0"),
        ("Energy, trapezoid over the readings", joules, value, "J", "#,##0.0"),
    ]  # fmt: skip


def _energies(book: SmallBook, ws: Any, row: int, stretches: list[dict[str, Any]]) -> int:
    if not stretches:
        return row
    t = book.words.t
    book.text(ws, row, 1, t("Windows that another tool measured as a whole"), "section")
    for column in (2, 3, 4):
        book.text(ws, row, column, "", "section")
    for each in stretches:
        row += 1
        known = each["gpu_j"]
        total = sum(known) if known and all(value is not None for value in known) else None
        book.text(ws, row, 1, each.get("name", ""))
        book.number(ws, row, 2, total)
        book.text(ws, row, 3, "J", "unit")
        book.text(ws, row, 4, f"{each['seconds']:.3f} s. {each.get('note', '')}".strip(), "small")
    return row + 1


def _marks(book: SmallBook, about: dict[str, Any]) -> None:
    t = book.words.t
    ws = book.sheet("Marks", t("Marked windows"))
    heads = ("Name", "Start, s", "End, s", "Units", "Unit", "GPU", "Energy, J", "J per unit", "Low", "High")
    for column, head in enumerate(heads, start=1):
        book.text(ws, HEAD, column, t(head), "head" if column in (1, 5) else "head_number")
        ws.column_dimensions[get_column_letter(column)].width = 24 if column == 1 else 12
    row = FIRST
    for mark in about["marks"]:
        for gpu in mark["gpus"]:
            book.text(ws, row, 1, mark["name"])
            for column, value in ((2, mark["start_s"]), (3, mark["end_s"]), (4, mark["units"])):
                book.number(ws, row, column, value)
            book.text(ws, row, 5, mark["unit"])
            book.number(ws, row, 6, float(gpu["index"]), "0")
            book.number(ws, row, 7, gpu["energy_j"])
            if mark["units"] and gpu["energy_j"] is not None and gpu["j_per_unit"] is not None:
                book.formula(ws, row, 8, f"G{row}/D{row}", gpu["energy_j"] / mark["units"], "0.000E+00")
            else:
                book.number(ws, row, 8, None)
            for column, value in ((9, gpu["j_per_unit_low"]), (10, gpu["j_per_unit_high"])):
                book.number(ws, row, column, value, "0.000E+00")
            row += 1
    if row == FIRST:
        book.text(ws, row, 1, t("No window is marked in this recording."), "purpose")


def _chart(book: SmallBook, ws: Any, row: int, tables: dict[str, Any], sheets: list[_Table]) -> None:
    t = book.words.t
    chart = ScatterChart()
    chart.title = t("Power, W")
    chart.style, chart.width, chart.height = 2, 24, 9
    chart.x_axis.title, chart.y_axis.title = t("Seconds"), "W"
    chart.x_axis.delete = chart.y_axis.delete = False
    drawn = False
    for gpu, table in zip(tables["gpus"], sheets, strict=True):
        if not gpu["power"] or table.last <= FIRST:
            continue
        sheet = book.workbook[table.name]
        column = 2 + list(table.columns).index(gpu["power"])
        series = Series(
            Reference(sheet, min_col=column, min_row=FIRST, max_row=table.last),
            Reference(sheet, min_col=1, min_row=FIRST, max_row=table.last),
            title=f"GPU {gpu['index']}",
        )
        series.marker.symbol = "none"
        series.smooth = False
        series.graphicalProperties.line.width = 12700
        chart.series.append(series)
        drawn = True
    if drawn:
        ws.add_chart(chart, f"A{row}")
