"""What the table pages do with many cells or whole rows: each is one step of undo.

Rows and columns here are those of the :class:`EntityTable` (the plan's order); a view maps its
sorted and filtered rows before it calls.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication, Qt

from greenplanner.gui.i18n import language
from greenplanner.gui.models import blocks, cells
from greenplanner.gui.models.entity_table import EntityTable, Refused
from greenplanner.gui.places import kind_text
from greenplanner.plan import edits
from greenplanner.plan.types import Plan

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate

Place = tuple[int, int]
_HORIZONTAL = Qt.Orientation.Horizontal


@dataclass(frozen=True)
class Problem:
    """A pasted cell that is no value: where it stands and why."""

    key: str
    field: str
    row_name: str
    column_name: str
    text: str
    sentence: str


@dataclass
class Outcome:
    """What an operation did: cells entered, ids of the rows added, cells that were refused."""

    entered: int = 0
    added: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    left_out: int = 0  # columns of the block that lie beyond the table


def copy_text(table: EntityTable, rows: Sequence[int], columns: Sequence[int], *, headers: bool) -> str:
    """Return a block of cells as TSV with exact values."""
    lines = [[table.exact(row, column) for column in columns] for row in rows]
    if headers:
        lines.insert(0, [header(table, column) for column in columns])
    return blocks.write_block(lines)


def header(table: EntityTable, column: int) -> str:
    """Return the heading of a column in one line: ``Idle power (W)``."""
    attribute = table.attribute_at(column)
    if attribute is None:
        item = table.results[column - len(table.attributes)]
        return f"{item.label} ({item.unit})" if item.unit else item.label
    label, unit = cells.tr_data(attribute.label), cells.unit_text(attribute, table.document.plan)
    return f"{label} ({unit})" if unit else label


def unset(table: EntityTable, places: Iterable[Place]) -> int:
    """Take entered values back, so that the catalog's are in force; returns how many."""
    values: dict[str, Any] = {}
    forget = []
    for row, column in places:
        attribute = table.attribute_at(column)
        if attribute is None:
            continue
        forget.append((table.id_at(row), attribute.field))
        if table.entered(row, attribute.field) is not None:
            values[table.path(row, column)] = None
    table.dismiss(forget)
    if values:
        label = (
            translate("Operations", "Clear one cell")
            if len(values) == 1
            else translate("Operations", "Clear {count} cells")
        )
        _apply(table, edits.set_values(table.document.plan, values), label.format(count=len(values)))
    return len(values)


def paste(
    table: EntityTable, rows: Sequence[int], columns: Sequence[int], block: Sequence[Sequence[str]]
) -> Outcome:
    """Enter a block of texts into cells; lines beyond the last row become new rows.

    ``rows`` and ``columns`` are the places of the block as the view shows them, from the current
    cell on. What is no value stays marked in its cell; all the rest is entered.
    """
    block = _without_header(table, columns, block)
    outcome = Outcome(left_out=max(0, max((len(line) for line in block), default=0) - len(columns)))
    plan = table.document.plan
    keys = [table.id_at(row) for row in rows[: len(block)]]
    for _ in range(len(block) - len(keys)):
        plan, key = _added(plan, table)
        keys.append(key)
        outcome.added.append(key)
    texts = {
        (key, column): text
        for key, line in zip(keys, block, strict=True)
        for column, text in zip(columns, line, strict=False)
        # A line that became a new row keeps the defaults where the block says nothing.
        if text.strip() or key not in outcome.added
    }
    _enter(
        table, plan, texts, outcome, translate("Operations", "Paste {count} cells").format(count=len(texts))
    )
    return outcome


def fill(table: EntityTable, places: Iterable[Place], text: str, label: str) -> Outcome:
    """Enter one text into many cells."""
    outcome = Outcome()
    texts = {(table.id_at(row), column): text for row, column in places}
    _enter(table, table.document.plan, texts, outcome, label)
    return outcome


def fill_down(table: EntityTable, rows: Sequence[int], columns: Iterable[int]) -> int:
    """Give the cells of each column the entered value of its first row; returns how many cells.

    Where the first cell is not entered, the cells below are cleared: they then follow the catalog
    in the same way.
    """
    values: dict[str, Any] = {}
    done = []
    for column in columns:
        attribute = table.attribute_at(column)
        if attribute is None or not rows:
            continue
        value = table.entered(rows[0], attribute.field)
        for row in rows[1:]:
            values[table.path(row, column)] = value
            done.append((table.id_at(row), attribute.field))
    if values:
        _apply(table, edits.set_values(table.document.plan, values), translate("Operations", "Fill down"))
        table.dismiss(done)
    return len(values)


def add(table: EntityTable, position: int | None = None) -> str:
    """Add an entity with the program's starting values; returns its id."""
    plan, key = _added(table.document.plan, table, position)
    _apply(table, plan, translate("Operations", "Add {what}").format(what=cells.entity_word(table.entity)))
    return key


def duplicate(table: EntityTable, keys: Sequence[str]) -> list[str]:
    """Copy entities, each below its original; returns the ids of the copies."""
    plan, copies = table.document.plan, []
    for key in keys:
        plan, copy = edits.duplicate(plan, table.entity, key)
        copies.append(copy)
    _apply(
        table, plan, translate("Operations", "Duplicate {what}").format(what=cells.entity_word(table.entity))
    )
    return copies


def remove(table: EntityTable, keys: Sequence[str], *, cascade: bool = False) -> None:
    """Remove entities; with ``cascade`` also what stands at them."""
    plan = edits.remove(table.document.plan, table.entity, tuple(keys), cascade=cascade)
    _apply(table, plan, translate("Operations", "Remove {what}").format(what=cells.entity_word(table.entity)))


def move(table: EntityTable, keys: Sequence[str], step: int) -> bool:
    """Move entities one place up (-1) or down (1) in the plan; False at the edge."""
    rows = sorted(table.row_of(key) for key in keys)
    if not rows or rows[0] + step < 0 or rows[-1] + step >= table.rowCount():
        return False
    plan = table.document.plan
    for row in rows if step < 0 else reversed(rows):
        plan = edits.move(plan, table.entity, table.id_at(row), step)
    _apply(table, plan, translate("Operations", "Move {what}").format(what=cells.entity_word(table.entity)))
    return True


# -- parts -----------------------------------------------------------------------------------------


def _apply(table: EntityTable, plan: Plan, label: str) -> None:
    table.document.edit(plan, label)
    table.refresh()


def _new(plan: Plan, name: str, table: EntityTable) -> Any:
    """Return a new member of a list with a name in the language of the window."""
    entity = edits.new_entity(plan, name, table.document.catalog)
    if language() == "en":
        return entity
    members = getattr(plan, name)
    number, taken = len(members) + 1, {each.name for each in members}
    while (called := kind_text(name).replace("{name}", str(number))) in taken:
        number += 1
    return msgspec.structs.replace(entity, name=called)


def _added(plan: Plan, table: EntityTable, position: int | None = None) -> tuple[Plan, str]:
    if table.entity in ("fleets", "contracts") and not plan.sites:
        # Neither means anything without a site: one comes along, in the same step of undo.
        plan = edits.add(plan, "sites", _new(plan, "sites", table))
    if table.entity == "workloads" and not plan.fleets:
        if not plan.sites:
            plan = edits.add(plan, "sites", _new(plan, "sites", table))
        plan = edits.add(plan, "fleets", _new(plan, "fleets", table))
    entity = _new(plan, table.entity, table)
    return edits.add(plan, table.entity, entity, position), entity.id


def _enter(
    table: EntityTable, plan: Plan, texts: dict[tuple[str, int], str], outcome: Outcome, label: str
) -> None:
    values: dict[str, Any] = {}
    names = {item.id: item.name or item.id for item in getattr(plan, table.entity)}
    refused: dict[tuple[str, str], Refused] = {}
    done = []
    for (key, column), text in texts.items():
        attribute = table.attribute_at(column)
        if attribute is None:
            continue
        try:
            values[f"{table.entity}/{key}/{attribute.field}"] = cells.read(
                attribute, text, plan, table.document.catalog
            )
            done.append((key, attribute.field))
        except ValueError as error:
            sentence = cells.sentence(error)
            refused[key, attribute.field] = Refused(text, sentence)
            column_name = cells.tr_data(attribute.label)
            outcome.problems.append(Problem(key, attribute.field, names[key], column_name, text, sentence))
    outcome.entered = len(values)
    _apply(table, edits.set_values(plan, values), label)
    table.dismiss(done)
    table.refuse(refused)


def _without_header(
    table: EntityTable, columns: Sequence[int], block: Sequence[Sequence[str]]
) -> Sequence[Sequence[str]]:
    """Drop a first line that repeats the headings, as a copy with headers has."""
    if len(block) < 2:
        return block
    names = [header(table, column) for column in columns]
    plain = [table.headerData(column, _HORIZONTAL) for column in columns]
    first = list(block[0])
    return block[1:] if first in (names[: len(first)], plain[: len(first)]) else block
