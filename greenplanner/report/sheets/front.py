"""Cover, Factors and Provenance: who, what it rests on, and how to tell two copies apart."""

from __future__ import annotations

import hashlib
import json
import math
import platform
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec
import numpy as np
import openpyxl
from openpyxl.worksheet.hyperlink import Hyperlink

import greenplanner
from greenplanner.plan.lever_cost import LeverCost
from greenplanner.plan.types import SCHEMA_VERSION
from greenplanner.report.cells import Block, count_blank, total
from greenplanner.report.scenario_steps import cost_words, scenario_of, step_words
from greenplanner.report.sheets.inputs import input_format, plan_bytes
from greenplanner.report.workbook_sheet import FIRST_ROW, HEADER_ROW, SHEETS, Book, Sheet, clean

_KEY = (
    ("input", "Input: may be changed"), ("calc", "Calculation"), ("link_text", "Taken from another sheet"),
    ("pasted", "Pasted from GreenPlanner, not live"), ("check", "Check"),
)  # fmt: skip


def build_cover(book: Book, generated: str, step_costs: Sequence[LeverCost | None] = ()) -> None:
    """Write who answers for the figures, the colors, and the way to the sheets."""
    t, sheet, plan = book.t, book.sheets["Cover"], book.plan
    sheet.text(1, 1, t("GreenPlanner workbook: {plan}", plan=plan.name), "title")
    sheet.text(
        2,
        1,
        t(
            "Energy, carbon, water and cost of AI fleets. "
            "Figures are formulas: change a blue cell and they follow."
        ),
        "purpose",
    )
    sheet.ws.row_dimensions[1].height = 24
    sheet.widths = {1: 30.0, 2: 48.0, 3: 60.0}
    period = str(book.years[0]) if len(book.years) == 1 else f"{book.years[0]}-{book.years[-1]}"
    sheet.row = HEADER_ROW - 1
    sheet.section(t("Report"), 3)
    blank = t("not entered")
    lines = (
        ("Organization", plan.organization or blank),
        ("Plan", plan.name),
        ("Scenario", book.results.scenario or t("baseline")),
        ("Period", period),
        ("Consolidation approach", t(plan.approach or blank)),
        ("Sites in the boundary", ", ".join(book.site_name(s) for s in range(len(plan.sites))) or t("none")),
        ("Prepared by", plan.prepared_by or blank),
        ("Reviewed by", plan.reviewed_by or blank),
        ("Status", t(plan.status or "draft")),
        ("Currency", t("{currency}, constant prices", currency=plan.currency or "")),
        ("Global warming potentials", t("{name} GWP-100 (IPCC)", name=plan.gwp_set or "AR6")),
        ("Generated", generated),
        ("Assurance", t("Not assured: no third party has checked these figures.")),
        ("Notes", plan.notes or blank),
    )
    for label, value in lines:
        sheet.text(sheet.row, 1, t(label))
        sheet.text(sheet.row, 2, value, "wrap")
        book.styles.apply(sheet.ws.cell(sheet.row, 3), "label")
        sheet.ws.merge_cells(start_row=sheet.row, start_column=2, end_row=sheet.row, end_column=3)
        sheet.row += 1
    _scenario_steps(book, sheet, step_costs)
    sheet.section(t("Colors"), 3)
    for role, meaning in _KEY:
        sheet.text(sheet.row, 1, t("Example"), role)
        sheet.text(sheet.row, 2, t(meaning), "unit")
        sheet.row += 1
    sheet.section(t("Sheets"), 3)
    for name, _ in SHEETS[1:-1]:
        sheet.text(sheet.row, 1, name, "hyperlink")
        place = f"A{sheet.row}"
        # As a location inside the file: a target would be stored as an external link.
        sheet.ws[place].hyperlink = Hyperlink(ref=place, location=f"'{name}'!A1")
        book.styles.apply(sheet.ws.cell(sheet.row, 1), "hyperlink")
        sheet.text(sheet.row, 2, book.words.sheet(name))
        sheet.row += 1
    if book.results.warnings:
        sheet.section(t("What the reader must know"), 3)
        for notice in book.results.warnings:
            words = book.words
            text = words.sentence(notice.template, notice.fields) if notice.template else notice.text
            sheet.text(sheet.row, 1, text, "wrap")
            sheet.ws.merge_cells(start_row=sheet.row, start_column=1, end_row=sheet.row, end_column=3)
            sheet.row += 1


def _scenario_steps(book: Book, sheet: Sheet, costs: Sequence[LeverCost | None]) -> None:
    """Write what the scenario changes, step by step; nothing for the baseline."""
    scenario = scenario_of(book.plan, book.results.scenario)
    if scenario is None or not scenario.steps:
        return
    sheet.section(book.t("Changes of the scenario, in this order"), 3)
    for number, step in enumerate(scenario.steps, start=1):
        what, value = step_words(step, book.plan, book.t)
        cost = costs[number - 1] if number <= len(costs) else None
        if cost is not None:
            value = "\n".join(part for part in (value, cost_words(cost, book.plan, book.t)) if part)
        sheet.text(sheet.row, 1, book.t("Step {number}", number=number))
        sheet.text(sheet.row, 2, what, "wrap")
        sheet.text(sheet.row, 3, value, "wrap")
        sheet.grow(sheet.row, [(what, 48.0), (value, 60.0)])
        sheet.row += 1


def build_factors(book: Book) -> None:
    """Write the flat list of every factor taken from the catalog."""
    t, sheet = book.t, book.sheets["Factors"]
    sheet.title(t("Every factor from the catalog, with source, year, licence and quality."))
    sheet.heads(
        HEADER_ROW,
        [
            (t("Factor"), 26, False),
            (t("Used for"), 30, False),
            (t("Value"), 13, True),
            (t("Unit"), 14, False),
            (t("Low"), 10, True),
            (t("High"), 10, True),
            (t("Quality"), 13, False),
            (t("Source"), 38, False),
            (t("Year"), 7, True),
            (t("Licence"), 21, False),
            (t("Note"), 38, False),
        ],
    )
    r = FIRST_ROW
    sources: list[Any] = []
    uses: dict[tuple[Any, ...], list[Any]] = {}
    for row, cell in book.marks["factors"]:
        field = row.path.rsplit("/", 1)[-1]
        uses.setdefault((row.origin.table, row.origin.row, field, row.value), []).append((row, cell))
    for found in uses.values():
        row, cell = found[0]
        origin = row.origin
        sheet.text(r, 1, f"{origin.table}/{origin.row}" if origin.row else origin.table or row.path, "small")
        more = t(" (and {count} more)", count=len(found) - 1) if len(found) > 1 else ""
        sheet.text(r, 2, row.path + more, "small")
        if isinstance(cell.value, str):
            sheet.put(r, 3, cell, "link", "General")
        else:
            sheet.put(r, 3, cell, "link", input_format(row.kind, float(cell.value)))
        sheet.text(r, 4, book.unit(row.unit), "unit")
        for column, bound in ((5, origin.low), (6, origin.high)):
            if bound is None or not math.isfinite(bound):
                sheet.text(r, column, "", "label")
            else:
                sheet.number(r, column, bound, "pasted", input_format(row.kind, bound))
        sheet.text(r, 7, t(origin.quality or origin.kind), "small")
        source = origin.source or ""
        sheet.text(r, 8, source, "small")
        if not source:
            sheet.ws.cell(r, 8).value = None
        sources.append(source)
        if origin.year:
            sheet.number(r, 9, origin.year, "pasted", "0")
        sheet.text(r, 10, origin.licence, "small")
        sheet.text(r, 11, origin.note, "small")
        texts = [(row.path + more, 35), (source, 48), (origin.note, 48), (origin.licence, 26)]
        sheet.grow(r, texts, line=12.5)
        r += 1
    block = Block(f"Factors!$H${FIRST_ROW}:$H${r - 1}", sources)
    book.marks["sourceless"] = count_blank(block) if sources else total(0)
    sheet.row = r
    sheet.ws.freeze_panes = sheet.ws.cell(FIRST_ROW, 3)
    sheet.ws.auto_filter.ref = f"A{HEADER_ROW}:K{max(r - 1, HEADER_ROW)}"


def generation_time(now: datetime) -> str:
    """Return the time as text in UTC: a date cell would change its meaning with the reader's zone."""
    return now.strftime("%Y-%m-%d %H:%M:%S UTC")


def build_provenance(book: Book, generated: str) -> None:
    """Write versions and hashes; the content hash leaves out the clock and the machine."""
    t, sheet, results = book.t, book.sheets["Provenance"], book.results
    sheet.title(t("What made this workbook, and how to tell whether two copies hold the same."))
    sheet.heads(HEADER_ROW, [(t("Item"), 34, False), (t("Value"), 76, False), (t("Meaning"), 60, False)])
    catalog = results.resolved.catalog
    content = content_hash(book)
    lines = (
        ("Program", f"GreenPlanner {greenplanner.__version__}", ""),
        ("Method version", results.resolved.method, "Moves when the same plan gives another number."),
        ("Schema of the plan file", str(SCHEMA_VERSION), ""),
        ("Catalog version", catalog.version, ""),
        ("Catalog hash", catalog.hash, "SHA-256 over all tables, first 16 digits."),
        (
            "Plan hash",
            hashlib.sha256(plan_bytes(book)).hexdigest(),
            "SHA-256 of the complete plan with all filled values.",
        ),
        (
            "Content hash",
            content,
            "SHA-256 over all cells as exported, without time and machine: same inputs, same hash.",
        ),
        ("Language", book.words.language, ""),
        ("Generated", generated, "Coordinated universal time, as text."),
        ("System", f"{platform.system()} {platform.release()}, Python {platform.python_version()}", ""),
        (
            "Libraries",
            f"NumPy {np.__version__}, openpyxl {openpyxl.__version__}, msgspec {msgspec.__version__}",
            "",
        ),
    )
    for r, (label, value, meaning) in enumerate(lines, start=FIRST_ROW):
        sheet.text(r, 1, t(label))
        sheet.text(r, 2, value, "wrap")
        sheet.text(r, 3, t(meaning) if meaning else "", "small")
    sheet.ws.freeze_panes = sheet.ws.cell(FIRST_ROW, 2)


def content_hash(book: Book) -> str:
    """Return SHA-256 over all cells and values that are there so far, but for the time of making."""
    digest = hashlib.sha256()
    for name, sheet in book.sheets.items():
        if name == "Cover":
            continue
        values = book.values[name]
        cells = [
            [cell.coordinate, cell.value, values.get(cell.coordinate)]
            for row in sheet.ws.iter_rows()
            for cell in row
            if cell.value is not None
        ]
        digest.update(json.dumps([name, cells], ensure_ascii=False, default=str).encode("utf-8", "replace"))
    digest.update(plan_bytes(book))
    digest.update(clean(f"{book.results.scenario}|{book.words.language}").encode())
    return digest.hexdigest()
