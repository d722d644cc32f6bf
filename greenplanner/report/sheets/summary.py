"""Summary: the inventory in both methods, the memo block, figures by year, and charts."""

from __future__ import annotations

from openpyxl.worksheet.pagebreak import Break

from greenplanner.model.measures import HEADLINES, MEASURES, SCOPE3
from greenplanner.report.cells import Expr, number, when
from greenplanner.report.sheets.charts import add_charts
from greenplanner.report.sheets.site_hours import any_hours
from greenplanner.report.workbook_sheet import HEADER_ROW, Book, Sheet
from greenplanner.report.workbook_style import number_format

LOCATION, MARKET = 3, 4
_BASE = 5

_INVENTORY = (
    ("scope1_kg", "scope1_kg"),
    ("scope2_location_kg", "scope2_market_kg"),
    *((measure, measure) for measure in SCOPE3.values()),
    ("scope3_total_kg", "scope3_total_kg"),
    ("total_location_kg", "total_market_kg"),
)
_BY_YEAR = (
    "scope1_kg", "scope2_location_kg", "scope2_market_kg", "cat1_kg", "cat2_kg", "cat3a_kg", "cat3b_kg",
    "cat3c_kg", "cat8_kg",
    "scope3_total_kg", "total_location_kg", "total_market_kg", "credits_retired_kg", "embodied_amortized_kg",
    "it_kwh", "facility_kwh", "grid_kwh", "pue", "water_l", "cost", "cost_annualized",
)  # fmt: skip
# What stands beside the inventory: water by source, waste, biogenic CO2.
IMPACTS = (
    "water_potable_l", "water_reclaimed_l", "water_sea_l", "water_stressed_l", "water_withdrawn_grid_l",
    "servers_retired", "accelerators_retired", "waste_reused_kg", "waste_recycled_kg", "ewaste_kg",
    "genset_biogenic_kg", "scope2_kwh",
)  # fmt: skip
_TOTALS = {"scope3_total_kg", "total_location_kg", "total_market_kg", "facility_kwh", "cost"}
_SCALED = {"kg": "t CO2e", "kWh": "MWh", "L": "m3"}


def build_summary(book: Book) -> None:
    """Write the sheet."""
    t, sheet = book.t, book.sheets["Summary"]
    sheet.title(t("The inventory of the whole horizon, location-based and market-based side by side."))
    heads = [
        (t("Item"), 46.0, False),
        (t("Unit"), 17.0, False),
        (t("Location-based"), 15.0, True),
        (t("Market-based"), 15.0, True),
    ]
    if book.baseline is not None:
        heads += [
            (t(text), 15.0, True)
            for text in (
                "Baseline, location-based",
                "Baseline, market-based",
                "Change, location-based",
                "Change, market-based",
            )
        ]
    sheet.heads(HEADER_ROW, heads)
    for column in range(len(heads) + 1, 9):
        sheet.widths[column] = 13.0
    columns = max(len(heads), 2 + len(book.years))
    _inventory(book, sheet, columns)
    _memo(book, sheet, columns)
    _other(book, sheet, columns)
    sheet.ws.row_breaks.append(Break(id=sheet.row))
    rows = _by_year(book, sheet, columns)
    for measure in (
        [m for m in HEADLINES if m in book.totals]
        + list(SCOPE3.values())
        + ["cost_annualized", "cost_present"]
    ):
        book.name(f"out_{measure}", book.totals[measure])
    for measure in IMPACTS:
        if measure in book.totals:
            book.name(f"out_{measure}", book.totals[measure])
    for path, name in (
        ("plan/start_year", "in_start_year"),
        ("plan/discount_rate", "in_discount_rate"),
        ("plan/carbon_price_per_t", "in_carbon_price_per_t"),
        ("plan/revenue_m", "in_revenue_m"),
    ):
        if path in book.inputs:
            book.name(name, book.inputs[path])
    sheet.row += 1
    sheet.ws.row_breaks.append(Break(id=sheet.row - 1))
    add_charts(book, sheet, rows)
    sheet.ws.freeze_panes = sheet.ws.cell(HEADER_ROW + 1, 3)


def _pattern(value: object) -> str:
    return number_format([float(value)]) if isinstance(value, float | int) else "General"


def _pair(
    book: Book,
    sheet: Sheet,
    label: str,
    unit: str,
    pair: tuple[Expr | None, Expr | None],
    role: str,
    base: tuple[float | None, float | None] | None = None,
) -> None:
    """Write one line with location-based and market-based figures, and the change on the baseline."""
    r, is_total = sheet.row, role == "total"
    sheet.text(r, 1, label, "total_label" if is_total else "label")
    sheet.text(r, 2, unit, "total_unit" if is_total else "unit")
    cells: list[Expr | None] = []
    for column, formula in ((LOCATION, pair[0]), (MARKET, pair[1])):
        if formula is None:
            sheet.text(r, column, "", "label")
            cells.append(None)
        else:
            cells.append(sheet.put(r, column, formula, role, _pattern(formula.value)))
    if base is not None:
        for offset, (cell, value) in enumerate(zip(cells, base, strict=True)):
            if cell is None or value is None or isinstance(cell.value, str):
                continue
            old = sheet.number(r, _BASE + offset, value, "pasted", _pattern(value))
            change = cell - old
            sheet.put(r, _BASE + 2 + offset, change, "calc", _pattern(change.value))
    sheet.row += 1


def _base(book: Book, *measures: str) -> tuple[float | None, float | None] | None:
    if book.baseline is None:
        return None
    values: list[float | None] = []
    for measure in measures:
        found = book.baseline.total(measure)
        scale = 1000.0 if MEASURES[measure].unit in _SCALED else 1.0
        values.append(None if found is None else found / scale)
    return values[0], values[1] if len(values) > 1 else None


def _inventory(book: Book, sheet: Sheet, columns: int) -> None:
    t = book.t
    period = str(book.years[0]) if len(book.years) == 1 else f"{book.years[0]}-{book.years[-1]}"
    sheet.section(t("Greenhouse gas inventory, {period}", period=period), columns)
    for left, right in _INVENTORY:
        role = "total" if left in ("scope3_total_kg", "total_location_kg") else "link"
        label = {"scope2_location_kg": "Scope 2", "total_location_kg": "Total"}.get(
            left, MEASURES[left].label
        )
        pair = book.totals[left] / 1000, book.totals[right] / 1000
        _pair(book, sheet, t(label), "t CO2e", pair, role, _base(book, left, right))
        if left == "total_location_kg":
            r = sheet.row - 1
            book.marks["summary_totals"] = (
                sheet.ref(r, LOCATION, pair[0].value),
                sheet.ref(r, MARKET, pair[1].value),
            )
    revenue = number(book.inputs["plan/revenue_m"])
    known = revenue.compare(">", 0)
    first, last = book.marks["years"][0], book.marks["years"][-1]
    # Only worked out where there is a revenue: 1 keeps the value of the other branch finite.
    safe = Expr(revenue.text, revenue.value if known.value else 1.0)
    cells = [
        when(known, book.totals[measure] / 1000 / (safe * (last - first + 1)), "n/a")
        for measure in ("total_location_kg", "total_market_kg")
    ]
    unit = "t CO2e/M " + book.unit("currency")
    _pair(book, sheet, t("Intensity on net revenue"), unit, (cells[0], cells[1]), "link")
    r = sheet.row - 1
    book.marks["intensity"] = [
        sheet.ref(r, column, cell.value) for column, cell in zip((LOCATION, MARKET), cells, strict=True)
    ]


def _memo(book: Book, sheet: Sheet, columns: int) -> None:
    t = book.t
    sheet.section(t("Memo: outside the inventory, in no total above"), columns)
    retired, other = book.totals["credits_retired_kg"], book.totals["credits_other_kg"]
    _pair(
        book,
        sheet,
        t("Credits retired (ledger)"),
        "t CO2e",
        (retired / 1000, None),
        "link",
        _base(book, "credits_retired_kg"),
    )
    _pair(
        book,
        sheet,
        t("Credits planned or purchased (ledger)"),
        "t CO2e",
        (other / 1000, None),
        "link",
        _base(book, "credits_other_kg"),
    )
    # Without retirement evidence nothing is said.
    proven = book.ends["credits_provenyes", ()]
    nothing = t("no retirement evidence")
    balance = when(proven.compare(">", 0), book.totals["total_market_kg"] / 1000 - proven, nothing)
    _pair(
        book,
        sheet,
        t("Balance after retired credits (not an inventory figure)"),
        "t CO2e",
        (None, balance),
        "link",
    )
    _pair(
        book,
        sheet,
        t("Embodied, amortized (planning view, in no total)"),
        "t CO2e",
        (book.totals["embodied_amortized_kg"] / 1000, None),
        "link",
        _base(book, "embodied_amortized_kg"),
    )


def _other(book: Book, sheet: Sheet, columns: int) -> None:
    t = book.t
    sheet.section(t("Energy, water and cost of the horizon"), columns)
    # Federated training is no energy of the halls and has a line of its own, where there is any.
    clients = ("client_kwh",) if "client_kwh" in book.totals else ()
    for measure in (
        "it_kwh",
        "facility_kwh",
        *clients,
        "pue",
        "water_l",
        "cost",
        "cost_present",
        "cost_annualized",
        "shadow_carbon_cost",
    ):
        info, cell = MEASURES[measure], book.totals[measure]
        unit = _SCALED.get(info.unit)
        _pair(
            book,
            sheet,
            t(info.label),
            unit or book.unit(info.unit),
            (cell / 1000 if unit else cell, None),
            "total" if measure in _TOTALS else "link",
            _base(book, measure),
        )


def _by_year(book: Book, sheet: Sheet, columns: int) -> dict[str, int]:
    t = book.t
    sheet.section(t("By year"), columns)
    head = sheet.row
    sheet.text(head, 1, t("Item"), "head")
    sheet.text(head, 2, t("Unit"), "head")
    for y, cell in enumerate(book.marks["years"]):
        sheet.put(head, 3 + y, cell, "head_number", "0")
        sheet.widths[3 + y] = max(sheet.widths.get(3 + y, 0.0), 13.0)
    sheet.row += 1
    rows = {"years": head}
    # On-site energy stands before grid import, where the plan has any.
    at = _BY_YEAR.index("grid_kwh")
    onsite = ("onsite_kwh",) if any_hours(book) else ()
    for measure in (*_BY_YEAR[:at], *onsite, *_BY_YEAR[at:]):
        info, cells = MEASURES[measure], book.cells[measure, ()]
        unit = _SCALED.get(info.unit)
        is_total = measure in _TOTALS
        sheet.text(sheet.row, 1, t(info.label), "total_label" if is_total else "label")
        sheet.text(sheet.row, 2, unit or book.unit(info.unit), "total_unit" if is_total else "unit")
        shown = [cell / 1000 if unit else cell for cell in cells]
        pattern = number_format([float(e.value) for e in shown if not isinstance(e.value, str)])
        if measure == "pue":
            pattern = "0.000"
        for y, formula in enumerate(shown):
            sheet.put(sheet.row, 3 + y, formula, "total" if is_total else "link", pattern)
        rows[measure] = sheet.row
        sheet.row += 1
    return rows
