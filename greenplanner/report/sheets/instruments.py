"""Instruments: each contract with its criteria and what became of it; then 24/7 CFE."""

from __future__ import annotations

from greenplanner.model.disclosure import disclosure
from greenplanner.plan.instruments import CRITERIA, CRITERION_TEXTS, rejection
from greenplanner.plan.types import Contract
from greenplanner.report.cells import Expr, total
from greenplanner.report.sheets.carbon_free import build_carbon_free
from greenplanner.report.workbook_sheet import FIRST_ROW, HEADER_ROW, Book, Sheet
from greenplanner.report.workbook_time import spans

_HEADS = (
    ("Instrument", 30.0, False),
    ("Type", 14.0, False),
    ("Site", 18.0, False),
    ("Market", 10.0, False),
    ("Technology", 12.0, False),
    ("Bundled", 9.0, False),
    ("Vintage", 11.0, False),
    *((str(number), 12.0, False) for number in CRITERIA),
    ("Volume, kWh", 14.0, True),
    ("Used, kWh", 14.0, True),
    ("Unused, kWh", 14.0, True),
    ("Rejected, kWh", 14.0, True),
    ("Evidence, and why rejected (as exported)", 50.0, False),
)
_CRITERION, _VOLUME = 8, 16
# Topics of the disclosure that stand above on the sheet, as formulas.
_ABOVE = ("Both methods", "Not counted")


def build_instruments(book: Book) -> None:
    """Write the sheet; after Scope12, whose lines it adds up."""
    t, sheet = book.t, book.sheets["Instruments"]
    sheet.title(t("Contract instruments with their quality criteria, and carbon-free energy by the hour."))
    sheet.heads(HEADER_ROW, [(t(text), width, right) for text, width, right in _HEADS])
    sheet.row = FIRST_ROW
    for contract in book.plan.contracts:
        if ("offered", ("contract", contract.id)) in book.cells:
            _contract(book, sheet, contract)
    if not book.plan.contracts:
        sheet.text(sheet.row, 1, t("The plan has no contracts."))
        sheet.row += 1
    sheet.section(t("The quality criteria"), len(_HEADS))
    for number in CRITERIA:
        sheet.text(sheet.row, 1, f"{number}. {t(CRITERION_TEXTS[number])}")
        sheet.row += 1
    note = t(
        "GHG Protocol Scope 2 Guidance (2015), quality criteria; one No moves the volume down the hierarchy."
    )
    sheet.text(sheet.row, 1, note, "status")
    sheet.row += 1
    build_carbon_free(book, sheet, len(_HEADS))
    _disclosure(book, sheet)
    sheet.ws.freeze_panes = sheet.ws.cell(FIRST_ROW, 2)


def _disclosure(book: Book, sheet: Sheet) -> None:
    """Write what has to be told beside the figures of the first year, as exported."""
    t, year = book.t, book.years[0]
    sheet.section(t("To be disclosed beside scope 2 of {year}, as exported", year=year), len(_HEADS))
    before = ""
    for line in disclosure(book.results, year):
        if line.topic in _ABOVE:
            continue
        if line.topic != before:
            before = line.topic
            sheet.text(sheet.row, 1, t(line.topic), "head_indent")
            sheet.row += 1
        sheet.text(sheet.row, 1, t(line.name), "wrap")
        sheet.text(sheet.row, 2, line.unit, "unit")
        if line.value is not None:
            sheet.number(sheet.row, 3, line.value, "pasted", "#,##0" if abs(line.value) >= 100 else "0.0000")
        if line.share is not None:
            sheet.number(sheet.row, 4, line.share, "pasted", "0.0%")
        sheet.text(sheet.row, 5, ", ".join(t(note) for note in line.notes), "status")
        sheet.row += 1


def _contract(book: Book, sheet: Sheet, contract: Contract) -> None:
    t, r = book.t, sheet.row
    site = next((item for item in book.plan.sites if item.id == contract.site), None)
    vintage = [year for year in (contract.vintage_first_year, contract.vintage_last_year) if year]
    texts = (
        contract.name or contract.id,
        t(contract.instrument or ""),
        (site.name or site.id) if site else "",
        contract.region or "",
        t(contract.technology or ""),
        "" if contract.bundled is None else t("yes" if contract.bundled else "no"),
        " - ".join(str(year) for year in dict.fromkeys(vintage)),
    )
    for column, text in enumerate(texts, start=1):
        sheet.text(r, column, text)
    for number in CRITERIA:
        cell = book.inputs[f"contracts/{contract.id}/criterion_{number}"]
        sheet.put(r, _CRITERION + number - 1, cell, "link", "General")
    for column, name in enumerate(("offered", "used", "idle", "rejected"), start=_VOLUME):
        end = book.ends.get((name, ("contract", contract.id)))
        sheet.put(r, column, end if end is not None else _sum(book, name, contract), "link")
    evidence = [contract.evidence or ""]
    evidence += [
        f"{number}: {found}" for number in CRITERIA if (found := getattr(contract, f"evidence_{number}"))
    ]
    why = "; ".join(t(part) for part in rejection(contract).split("; "))
    text = "; ".join(part for part in ([t("rejected") + ": " + why] if why else []) + evidence if part)
    sheet.text(r, _VOLUME + 4, text, "small")
    sheet.grow(r, [(text, 50), (texts[0], 30)], line=12.5)
    sheet.row += 1


def _sum(book: Book, name: str, contract: Contract) -> Expr:
    return total(*spans([book.cells[name, ("contract", contract.id)]]))
