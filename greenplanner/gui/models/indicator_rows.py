"""The indicators of a group as rows of a table: by site in one year, or by year for the whole plan."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from greenplanner.gui import numbers
from greenplanner.gui.i18n import shown_name, tr_data, tr_sentence
from greenplanner.model.indicators import indicators
from greenplanner.model.indicators_types import Indicator
from greenplanner.model.results import Results, distinct_names
from greenplanner.plan.resolve import entity_name

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate
BY_YEAR = ("esrs", "sci")
STATES = {
    "calculated": QT_TRANSLATE_NOOP("Indicators", "calculated"),
    "entered": QT_TRANSLATE_NOOP("Indicators", "entered"),
    "not applicable": QT_TRANSLATE_NOOP("Indicators", "not applicable"),
    "not known": QT_TRANSLATE_NOOP("Indicators", "not known"),
}
_SECTIONS = {
    "Annex I": QT_TRANSLATE_NOOP("Indicators", "Annex I: information"),
    "Annex II": QT_TRANSLATE_NOOP("Indicators", "Annex II: key performance indicators"),
    "Annex III": QT_TRANSLATE_NOOP("Indicators", "Annex III: sustainability indicators"),
    "E1-5": QT_TRANSLATE_NOOP("Indicators", "E1-5: energy consumption and mix"),
    "E1-6": QT_TRANSLATE_NOOP("Indicators", "E1-6: gross emissions and intensity"),
    "E1-7": QT_TRANSLATE_NOOP("Indicators", "E1-7: removals and carbon credits, in no total"),
    "E1-8": QT_TRANSLATE_NOOP("Indicators", "E1-8: internal carbon pricing, in no cost"),
}


class Grid(NamedTuple):
    """Header and rows; ``cells`` are the indicators behind the values, None elsewhere."""

    header: list[str]
    rows: list[list[object]]
    cells: list[list[Indicator | None]]
    sections: list[int]


def grid(results: Results, group: str, year: int | None) -> Grid:
    """Return the table of a group; groups by year show every year whatever the year."""
    if group in BY_YEAR:
        return _by_year(results, group)
    sites = distinct_names(results.plan.sites)
    keys: list[str | None] = [site.id for site in results.plan.sites]
    if group in ("dc", "own"):
        keys.insert(0, None)
        sites.insert(0, translate("Indicators", "All sites"))
    found: dict[str, dict[str | None, Indicator]] = {}
    for item in indicators(results, group, year, keys):
        place = item.place.split("/", 1)[1] if item.place else None
        found.setdefault(item.id, {})[place] = item
    lines = [
        (next(iter(by_place.values())), [by_place.get(key) for key in keys]) for by_place in found.values()
    ]
    return _grid(sites, lines)


def _by_year(results: Results, group: str) -> Grid:
    found: dict[str, dict[int, Indicator]] = {}
    for year in results.years:
        for item in indicators(results, group, year):
            found.setdefault(item.key, {})[year] = item
    lines: list[tuple[Indicator, list[Indicator | None]]] = [
        (next(iter(by_year.values())), [by_year.get(year) for year in results.years])
        for by_year in found.values()
    ]
    names = {item.key: _owner(results, item) for item, _ in lines} if group == "sci" else None
    return _grid([str(year) for year in results.years], lines, names)


def _owner(results: Results, item: Indicator) -> str:
    """Return whose score it is: a fleet, a workload, or all trainings of the plan."""
    if not item.place:
        return translate("Indicators", "All trainings of the plan")
    kind, key = item.place.split("/", 1)
    return entity_name(next(each for each in getattr(results.plan, kind) if each.id == key))


def _grid(
    columns: Sequence[str],
    lines: Sequence[tuple[Indicator, list[Indicator | None]]],
    owners: dict[str, str] | None = None,
) -> Grid:
    header = [translate("Indicators", "Indicator"), *columns, translate("Indicators", "Unit")]
    header.append(translate("Indicators", "Defined in"))
    rows: list[list[object]] = []
    cells: list[list[Indicator | None]] = []
    sections: list[int] = []
    before = ""
    for first, items in lines:
        section = owners[first.key] if owners is not None else _section(first)
        if section and section != before:
            sections.append(len(rows))
            rows.append([section] + [""] * (len(columns) + 2))
            cells.append([None] * (len(columns) + 3))
        before = section
        unit = numbers.unit_text(first.unit)
        # What is a part of the line above stands in from it.
        label = tr_data(first.label)
        label = f"    {label}" if first.label.startswith("of which") else label
        rows.append([label, *(cell_value(item) for item in items), unit, defined_in(first)])
        cells.append([first, *items, None, None])
    return Grid(header, rows, cells, sections)


def _section(item: Indicator) -> str:
    if item.group not in ("eu", "esrs"):
        return ""
    part = item.part if item.group == "eu" else item.part.split(" ", 1)[0]
    return translate("Indicators", _SECTIONS[part])


def defined_in(item: Indicator) -> str:
    """Return standard and part in short."""
    if item.group in ("eu", "esrs"):
        return tr_data(item.part)
    return item.standard.replace("ISO/IEC ", "").replace("EN ", "") if item.group == "dc" else item.standard


def cell_value(item: Indicator | None) -> object:
    """Return the value as the table holds and copies it: a percentage in percent, else the state."""
    if item is None:
        return ""
    if item.value is None:
        return translate("Indicators", STATES[item.state])
    if isinstance(item.value, float):
        return item.value * 100.0 if item.unit == "%" else item.value
    return shown_name(item.value) if item.id == "eu_location" else tr_data(item.value)


def cell_text(item: Indicator | None, value: object) -> str | None:
    """Return how a value is shown; None for the usual form."""
    if item is None or not isinstance(value, float) or not math.isfinite(value):
        return None
    if item.id == "gb40879_grade":
        return str(int(value))
    if item.unit == "" and abs(value) < 100.0:
        return QLocale().toString(value, "f", 3)
    return numbers.format_number(value, 4)


def details(item: Indicator, name: str) -> str:
    """Return all that is known of an indicator, one thing a line."""
    shown = cell_text(item, cell_value(item)) or str(cell_value(item))
    unit = numbers.unit_text(item.unit) if item.value is not None else ""
    head = f"{tr_data(item.label)}, {name}: {shown} {unit}".rstrip()
    if item.value is not None:
        head += f" ({translate('Indicators', STATES[item.state])})"
    lines = [head]
    if item.formula:
        lines.append(tr_data(item.formula))
    lines += [tr_sentence(note.template, note.fields, note.text) for note in item.notes]
    if item.category:
        lines.append(tr_data(item.category))
    where = item.standard
    if item.part and item.group in ("eu", "esrs"):
        where = f"{item.standard}, {item.part}"
    if item.checked == "to be checked":
        where += " · " + translate("Indicators", "paragraph or limit to be checked")
    lines.append(where)
    return "\n".join(lines)
