"""Inputs: one row per value in force, with its origin; every calculation refers to these cells."""

from __future__ import annotations

import json
import math
from typing import Any

import msgspec
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from greenplanner.report.cells import Block, Expr, total, when
from greenplanner.report.sheets.clients import client_rows
from greenplanner.report.sheets.input_rows import (
    LISTED,
    NOT_ANSWERED,
    NOT_KNOWN,
    NOT_SET,
    OPTIONAL,
    Row,
    fleet_rows,
    ledger_rows,
    other_rows,
    plan_rows,
    site_rows,
)
from greenplanner.report.sheets.residual_mixes import mix_rows
from greenplanner.report.workbook_sheet import HEADER_ROW, Book, Sheet, clean

VALUE, EXPORTED, CHANGED = 3, 12, 13


def build_inputs(book: Book) -> None:
    """Write the sheet."""
    t = book.t
    sheet = book.sheets["Inputs"]
    sheet.title(
        t("Every value in force, with its origin. Blue cells may be changed; the whole workbook follows.")
    )
    sheet.heads(
        HEADER_ROW,
        [
            (t("Path"), 26, False),
            (t("Item"), 25, False),
            (t("Value"), 14, True),
            (t("Unit"), 14, False),
            (t("Low"), 9, True),
            (t("High"), 9, True),
            (t("Level"), 10, False),
            (t("Source"), 38, False),
            (t("Year"), 7, True),
            (t("Licence"), 21, False),
            (t("Note"), 38, False),
            (t("As exported"), 12, True),
            (t("Changed"), 9, True),
        ],
    )
    lists = _lists(book)
    sheet.row = HEADER_ROW
    book.marks["factors"] = []
    first = HEADER_ROW + 1
    _section(book, t("Plan and constants"), list(plan_rows(book)), lists)
    for s, site in enumerate(book.plan.sites):
        _section(book, t("Site") + ": " + book.site_name(s), list(site_rows(book, site)), lists)
    for f, fleet in enumerate(book.plan.fleets):
        _section(book, t("Fleet") + ": " + book.fleet_name(f), list(fleet_rows(book, fleet)), lists)
    for title, rows in (*client_rows(book), *mix_rows(book), *ledger_rows(book)):
        _section(book, title, rows, lists)
    last = sheet.row - 1
    _changed(book, sheet, first, last)
    _section(
        book,
        t("Behind the figures (not live here: change these in GreenPlanner and export again)"),
        list(other_rows(book)),
        lists,
    )
    sheet.ws.freeze_panes = sheet.ws.cell(HEADER_ROW + 1, VALUE)
    for column in (EXPORTED, CHANGED):
        sheet.ws.column_dimensions[get_column_letter(column)].hidden = True
    sheet.ws.print_area = f"A1:K{sheet.row}"


def _changed(book: Book, sheet: Sheet, first: int, last: int) -> None:
    values = [0.0] * (last - first + 1)
    column = get_column_letter(CHANGED)
    sheet.text(4, 2, book.t("Inputs changed since export"), "status")
    block = Block(f"Inputs!${column}${first}:${column}${last}", list(values))
    book.marks["changed"] = sheet.put(4, VALUE, total(block), "check", "0")


def _lists(book: Book) -> dict[str, str]:
    """Write the hidden sheet of allowed words and return the range of each list."""
    sheet = book.sheets["Lists"]
    sheet.title(book.t("Allowed words of the input cells."))
    ranges = {}
    for column, (name, words) in enumerate(LISTED, start=1):
        sheet.text(HEADER_ROW, column, name, "head")
        for offset, word in enumerate(words, start=1):
            sheet.text(HEADER_ROW + offset, column, word)
        letter = get_column_letter(column)
        ranges[name] = f"Lists!${letter}${HEADER_ROW + 1}:${letter}${HEADER_ROW + len(words)}"
    sheet.ws.sheet_state = "hidden"
    return ranges


def _section(book: Book, title: str, rows: list[Row], lists: dict[str, str]) -> None:
    if not rows:
        return
    sheet = book.sheets["Inputs"]
    sheet.section(title, VALUE + 8)
    for row in rows:
        _write(book, sheet, row, lists)
        sheet.row += 1


def _write(book: Book, sheet: Sheet, row: Row, lists: dict[str, str]) -> None:
    r, origin = sheet.row, row.origin
    sheet.text(r, 1, row.path, "small")
    sheet.text(r, 2, row.label, "wrap")
    unit = book.unit(row.unit)
    if row.kind == "share":
        unit = {"%": "", "%/year": book.t("per year")}.get(row.unit, unit)
    sheet.text(r, 4, unit, "unit")
    cell = _value(book, sheet, row)
    for column, bound in ((5, origin.low), (6, origin.high)):
        if bound is not None and math.isfinite(bound):
            sheet.number(r, column, bound, "pasted", input_format(row.kind, bound))
        else:
            sheet.text(r, column, "", "label")
    sheet.text(r, 7, book.t(origin.kind), "small")
    place = f"{origin.table}/{origin.row}" if origin.row else origin.table
    sheet.text(r, 8, book.t(origin.source) if origin.source else place, "small")
    if origin.year:
        sheet.number(r, 9, origin.year, "pasted", "0")
    else:
        sheet.text(r, 9, "", "label")
    sheet.text(r, 10, origin.licence, "small")
    sheet.text(r, 11, origin.note, "small")
    texts = [(row.path, 32), (row.label, 28), (origin.source, 48), (origin.note, 48), (origin.licence, 26)]
    sheet.grow(r, texts, line=12.5)
    if not row.live:
        return
    book.inputs[row.path] = cell
    if row.pasted:
        return
    if isinstance(cell.value, str):
        exported = sheet.text(r, EXPORTED, cell.value, "label")
    else:
        exported = sheet.number(r, EXPORTED, float(cell.value), "pasted")
    near = Expr(f"Inputs!C{r}", cell.value), Expr(f"Inputs!L{r}", exported.value)
    sheet.put(r, CHANGED, when(near[0].compare("=", near[1]), 0, 1), "calc", "0")
    _validate(sheet, row, lists, r)
    if origin.table or row.path.startswith("constants/"):
        book.marks["factors"].append((row, cell))


def _value(book: Book, sheet: Sheet, row: Row) -> Expr:
    r, value = sheet.row, row.value
    role = "input" if row.live and not row.pasted else "pasted"
    if value is None:
        field = row.path.rsplit("/", 1)[-1]
        word = NOT_SET if field in (*OPTIONAL, "retirement_year") else NOT_KNOWN
        return sheet.text(r, VALUE, NOT_ANSWERED if field.startswith("criterion_") else word, role)
    if isinstance(value, bool):
        return sheet.text(r, VALUE, "yes" if value else "no", role)
    if isinstance(value, int | float):
        return sheet.number(r, VALUE, value, role, input_format(row.kind, value))
    if isinstance(value, tuple):
        return sheet.text(r, VALUE, _described(book, value), role)
    if isinstance(value, dict):
        return sheet.text(r, VALUE, ", ".join(f"{k} {v:.3g}" for k, v in value.items()), role)
    return sheet.text(r, VALUE, clean(value), role)


def _described(book: Book, value: tuple[Any, ...]) -> str:
    if value and isinstance(value[0], tuple):
        return "; ".join(f"{u:g}: {p:g}" for u, p in value)
    mean = sum(value) / len(value)
    return book.t("{count} values, mean {mean}", count=len(value), mean=f"{mean:.4g}")


def input_format(kind: str, value: float) -> str:
    """Return the number format of an input: enough digits to read, the rest stays stored."""
    if kind == "year":
        return "0"
    if kind == "share":
        return "0.0##%"
    if float(value).is_integer():
        return "#,##0"
    digits = min(9, max(1, 3 - math.floor(math.log10(abs(value)))))
    return "#,##0." + "0" * digits


def _validate(sheet: Sheet, row: Row, lists: dict[str, str], r: int) -> None:
    field = row.path.rsplit("/", 1)[-1]
    field = "criterion" if field.startswith("criterion_") else field
    address = f"C{r}"
    if field in lists:
        rule = DataValidation(type="list", formula1=f"={lists[field]}", allow_blank=False)
    elif row.minimum is not None and row.maximum is not None:
        whole = row.kind in ("integer", "year")
        rule = DataValidation(
            type="whole" if whole else "decimal",
            operator="between",
            formula1=f"{row.minimum:g}" if not whole else str(int(row.minimum)),
            formula2=f"{row.maximum:.12g}" if not whole else str(int(row.maximum)),
        )
    else:
        return
    rule.showErrorMessage = True
    # Fields of one range share a rule, so the message names the range only.
    if field not in lists:
        rule.error = f"{row.minimum:g} - {row.maximum:g}"
    known: dict[Any, DataValidation] = sheet.book.marks.setdefault("validations", {})
    key = (rule.type, rule.formula1, rule.formula2)
    if key not in known:
        known[key] = rule
        sheet.ws.add_data_validation(rule)
    known[key].add(address)


def plan_bytes(book: Book) -> bytes:
    """Return the resolved plan as canonical bytes, for its hash."""
    # The standard encoder in ASCII takes any text, also halves of characters that UTF-8 refuses.
    return json.dumps(msgspec.to_builtins(book.plan), sort_keys=True).encode("ascii")
