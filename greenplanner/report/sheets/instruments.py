"""Instruments: each contract with its criteria and what became of it; 24/7 CFE as exported."""

from __future__ import annotations

from greenplanner.model.matching import Matching, hourly_matching, summary
from greenplanner.plan.instruments import CRITERIA, CRITERION_TEXTS, rejection
from greenplanner.plan.types import Contract
from greenplanner.report.cells import Expr, total
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
# Figures of the hourly view by their names in the command line, with label and unit.
CFE_LINES = (
    ("cfe_score", "24/7 CFE score (with the grid average, not net of attributes sold)", "%"),
    ("cfe_matched_share", "Matched hour by hour by contracts and on-site generation", "%"),
    ("cfe_annual_share", "Matched by the year (volumetric)", "%"),
    ("cfe_excess_kwh", "Contracted beyond the load of the hour", "kWh"),
    ("scope2_location_kg", "Scope 2, location-based", "kg"),
    ("scope2_market_kg", "Scope 2, market-based, annual matching (in force)", "kg"),
    (
        "scope2_market_hourly_draft_residual_kg",
        "Draft view, hourly matching: rest at the residual mix, else fossil (not in force)",
        "kg",
    ),
    (
        "scope2_market_hourly_draft_fossil_kg",
        "Draft view, hourly matching: rest at the fossil factor (not in force)",
        "kg",
    ),
    ("undelivered_kwh", "Instruments of another grid, left out of the draft view", "kWh"),
)


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
    _cfe(book, sheet)
    sheet.ws.freeze_panes = sheet.ws.cell(FIRST_ROW, 2)


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


def _cfe(book: Book, sheet: Sheet) -> None:
    """Write the hourly view: figures of the program's hourly pass, which no formula here repeats."""
    t = book.t
    sheet.section(t("Carbon-free energy by the hour, and scope 2 in both methods"), len(_HEADS))
    for text in (
        "Grey figures are from GreenPlanner's hourly pass: pasted as exported, no formula repeats them here.",
        "The draft view follows the consultation on the Scope 2 Guidance of 2025; it is not in force.",
    ):
        sheet.text(sheet.row, 1, t(text), "status")
        sheet.row += 1
    matching = hourly_matching(book.results)
    years: list[int | None] = [*book.years]
    years += [None] if len(years) > 1 else []
    heads = [t("Figure"), t("Unit"), *(str(year) if year else t("Horizon") for year in years)]
    places: list[tuple[str, str | None]] = [
        (book.site_name(s), site.id) for s, site in enumerate(book.plan.sites)
    ]
    if len(places) > 1:
        places.insert(0, (t("All sites, weighted with their electricity"), None))
    for name, key in places:
        sheet.text(sheet.row, 1, name, "section")
        sheet.row += 1
        for column, head in enumerate(heads, start=1):
            sheet.text(sheet.row, column, head, "head" if column < 3 else "head_number")
        sheet.row += 1
        for line in CFE_LINES:
            _line(book, sheet, matching, line, key, years)


def _line(
    book: Book,
    sheet: Sheet,
    matching: Matching,
    line: tuple[str, str, str],
    site: str | None,
    years: list[int | None],
) -> None:
    field, label, unit = line
    r = sheet.row
    sheet.text(r, 1, book.t(label), "wrap")
    sheet.text(r, 2, unit, "unit")
    sheet.grow(r, [(label, 30)], line=13.0)
    for column, year in enumerate(years, start=3):
        value = summary(book.results, matching, site, year)[field]
        live = _live(book, field, site, year)
        if live is not None:
            sheet.put(r, column, live, "link", value=value)
        elif value is None:
            sheet.text(r, column, book.t("not known"), "unit")
        else:
            sheet.number(r, column, value, "pasted", "0.0%" if unit == "%" else "#,##0")
    sheet.row += 1


def _live(book: Book, field: str, site: str | None, year: int | None) -> Expr | None:
    """Return the cell of Scope12 for a figure that the workbook computes itself, None for the others."""
    if field not in ("scope2_location_kg", "scope2_market_kg") or not book.plan.sites:
        return None
    s = next((at for at, item in enumerate(book.plan.sites) if item.id == site), None)
    if s is None:
        keys: list[tuple[str, tuple[str, int] | tuple[()]]] = [(field, ())]
    elif field == "scope2_market_kg":
        keys = [(field, ("site", s))]
    else:
        fleets = [f for f in range(len(book.plan.fleets)) if book.site_of(f) == s]
        keys = [(field, ("fleet", f)) for f in fleets]
    parts = [book.ends[key] if year is None else book.cells[key][book.years.index(year)] for key in keys]
    if not parts:
        return total(0)
    return parts[0] if len(parts) == 1 else total(*parts)
