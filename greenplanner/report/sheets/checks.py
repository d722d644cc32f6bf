"""Checks: balances that must hold whatever is typed (A), and agreement with the program (B)."""

from __future__ import annotations

from typing import Any

from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter

from greenplanner.model.measures import COMPONENTS, HEADLINES, MEASURES, SCOPE3
from greenplanner.report.cells import (
    Block,
    Expr,
    count_errors,
    count_text,
    least,
    lift,
    magnitude,
    most,
    string,
    sum_if,
    sum_product,
    total,
    when,
)  # fmt: skip
from greenplanner.report.sheets.arrangement import inside_stated, loss_of
from greenplanner.report.sheets.clients import clients_of
from greenplanner.report.sheets.energy import site_number
from greenplanner.report.sheets.fleet import column_of
from greenplanner.report.sheets.hours import all_months
from greenplanner.report.sheets.site_hours import any_hours, join_rows, month_energy, of_hours, ratio_cells
from greenplanner.report.workbook_sheet import CALCULATION_SHEETS, FIRST_ROW, HEADER_ROW, Book, Sheet
from greenplanner.report.workbook_time import spans

TOLERANCE = 1e-9
OK, CHECK = "OK", "CHECK"
# Above this the check of category 3c, with a term for each site, outgrows a formula.
_MOST_SITES = 40
_GOOD = (Font(color="1E7145", bold=True), PatternFill("solid", bgColor="E3F1E7"))
_BAD = (Font(color="A3271F", bold=True), PatternFill("solid", bgColor="F9E0DD"))


def build_checks(book: Book) -> None:
    """Write both groups and the overall line, and show that line at the head of each sheet."""
    t, sheet = book.t, book.sheets["Checks"]
    sheet.title("")
    sheet.heads(
        HEADER_ROW,
        [
            (t("Check"), 70, False),
            (t("Expected"), 18, True),
            (t("Actual"), 18, True),
            (t("Difference"), 14, True),
            (t("Tolerance"), 12, True),
            (t("Status"), 26, False),
        ],
    )
    sheet.text(3, 1, t("Relative tolerance"), "status")
    book.marks["tolerance"] = sheet.number(3, 2, TOLERANCE, "pasted", "0E+00")
    sheet.text(4, 1, t("Inputs changed since export"), "status")
    sheet.put(4, 2, book.marks["changed"], "link", "0")
    sheet.row = FIRST_ROW
    sheet.section(t("A. Balances that hold whatever is typed into the inputs"), 6)
    first = sheet.row
    for label, expected, actual in _balances(book):
        _line(book, sheet, t(label), expected, actual, None)
    group_a = _statuses(sheet, first)
    sheet.section(t("B. Agreement with the program as exported"), 6)
    first = sheet.row
    for label, frozen, cell in _agreement(book):
        _line(
            book,
            sheet,
            label,
            sheet.number(sheet.row, 2, frozen, "pasted", "#,##0.######"),
            cell,
            book.marks["changed"],
        )
    group_b = _statuses(sheet, first)
    _overall(book, sheet, group_a, group_b)
    sheet.ws.freeze_panes = sheet.ws.cell(FIRST_ROW, 2)
    rng = f"F{FIRST_ROW}:F{sheet.row}"
    sheet.ws.conditional_formatting.add(
        rng, FormulaRule([f'F{FIRST_ROW}="{OK}"'], font=_GOOD[0], fill=_GOOD[1])
    )
    sheet.ws.conditional_formatting.add(
        rng, FormulaRule([f'F{FIRST_ROW}="{CHECK}"'], font=_BAD[0], fill=_BAD[1])
    )


def _line(book: Book, sheet: Sheet, label: str, expected: Expr, actual: Expr, changed: Expr | None) -> None:
    r = sheet.row
    sheet.text(r, 1, label, "wrap")
    if changed is None:
        sheet.put(r, 2, expected, "link", "#,##0.######")
    sheet.put(r, 3, actual, "link", "#,##0.######")
    left, right = Expr(f"Checks!B{r}", expected.value), Expr(f"Checks!C{r}", actual.value)
    gap = sheet.put(r, 4, magnitude(right - left), "calc", "0.00E+00", floating=True)
    allowed = sheet.put(
        r, 5, book.marks["tolerance"] * most(1, magnitude(left)), "calc", "0.00E+00", floating=True
    )
    bad: Expr | str = CHECK
    if changed is not None:
        bad = when(changed.compare(">", 0), book.t("differs: inputs edited"), CHECK)
    sheet.put(r, 6, when(gap.compare("<=", allowed), OK, bad), "check", "General")
    sheet.row += 1


def _statuses(sheet: Sheet, first: int) -> Block:
    last = sheet.row - 1
    values = [sheet.book.values["Checks"][f"F{r}"] for r in range(first, last + 1)]
    return Block(f"Checks!$F${first}:$F${last}", values)


def _overall(book: Book, sheet: Sheet, group_a: Block, group_b: Block) -> None:
    fails = count_text(group_a, CHECK) + count_text(group_b, CHECK)
    changed = book.marks["changed"]
    edited = string(book.t("Balances OK; inputs changed since export: ")).join(changed)
    verdict = when(
        fails.compare(">", 0),
        string(book.t("CHECK: a balance fails or a formula was changed")),
        when(changed.compare(">", 0), edited, book.t("ALL OK")),
    )
    sheet.text(2, 1, book.t("Overall"), "status")
    overall = sheet.put(2, 2, verdict, "check", "General")
    book.marks["overall"] = overall
    for name, other in book.sheets.items():
        if name not in ("Checks", "Lists"):
            other.put(3, 1, string(book.t("Checks: ")).join(overall), "status", "General")


def _balances(book: Book) -> list[tuple[str, Expr, Expr]]:
    """Return (label, expected, actual) of group A. Each side takes a path of its own to the figure."""
    tot, cells = book.totals, book.cells
    zero = total(0)

    def over(measure: str, key: str, items: int) -> Expr:
        return total(*spans([cells[measure, (key, i)] for i in range(items)])) if items else zero

    fleets, sites = len(book.plan.fleets), len(book.plan.sites)
    grid = tot["grid_kwh"]
    rows: list[tuple[str, Expr, Expr]] = [
        ("IT energy = sum of its components", tot["it_kwh"], total(*(tot[m] for m in COMPONENTS))),
        ("Facility energy = IT energy + overhead", tot["facility_kwh"], tot["it_kwh"] + tot["overhead_kwh"]),
        ("Grid import: sites = fleets", over("grid_kwh", "fleet", fleets), over("grid_kwh", "site", sites)),
        ("Grid import + on site = facility energy", tot["facility_kwh"], grid + tot["onsite_kwh"])
        if any_hours(book)
        else ("Grid import = facility energy", tot["facility_kwh"], grid),
        (
            "Scope 2 location-based: years = fleets",
            over("scope2_location_kg", "fleet", fleets) + clients_of(book, "scope2_location_kg"),
            tot["scope2_location_kg"],
        ),
        (
            "Scope 2 market-based: sites = fleets",
            over("scope2_market_kg", "site", sites),
            over("scope2_market_kg", "fleet", fleets),
        ),
        (
            "Instruments used + uncovered = electricity of the sites",
            over("scope2_kwh", "site", sites),
            _covered(book) if sites else zero,
        ),
        (
            "No site uses more instruments than electricity (least uncovered is not below 0)",
            zero,
            least(0, *spans([cells["rest", ("site", s)] for s in range(sites)])),
        ),
        (
            "Market-based scope 2 is not below 0",
            zero,
            least(0, *spans([cells["scope2_market_kg", ("site", s)] for s in range(sites)])),
        ),
        (
            "Instruments offered = used + unused + rejected",
            _contract_sum(book, ("offered",)),
            _contract_sum(book, ("used", "idle", "rejected")),
        ),
        ("Scope 1 = generators + refrigerant", tot["scope1_kg"], tot["genset_kg"] + tot["refrigerant_kg"]),
        (
            "Scope 3 = sum of its categories",
            tot["scope3_total_kg"],
            total(*(tot[m] for m in SCOPE3.values())),
        ),
        (
            "Total location-based, added up again",
            tot["total_location_kg"],
            tot["genset_kg"]
            + tot["refrigerant_kg"]
            + tot["scope2_location_kg"]
            + total(*(tot[m] for m in SCOPE3.values())),
        ),
        (
            "Total market-based, added up again",
            tot["total_market_kg"],
            tot["genset_kg"]
            + tot["refrigerant_kg"]
            + tot["scope2_market_kg"]
            + total(*(tot[m] for m in SCOPE3.values())),
        ),
        # As sums: the difference of two equal totals would be nothing but rounding.
        (
            "The two totals differ by scope 2 only",
            tot["total_location_kg"] + tot["scope2_market_kg"],
            tot["total_market_kg"] + tot["scope2_location_kg"],
        ),
        (
            "Credits are in no total: total market-based on Summary = total without the ledger",
            tot["scope1_kg"] / 1000 + tot["scope2_market_kg"] / 1000 + tot["scope3_total_kg"] / 1000,
            book.marks["summary_totals"][1],
        ),
        (
            "Amortized embodied carbon is in no total: categories 1, 2 and 8 = purchases x embodied",
            total(
                tot["cat2_kg"],
                *(tot[m] for m in ("cat1_embodied_kg", "cat8_embodied_kg") if m in tot),
                *inside_stated(book),
            ),
            _purchases(book),
        ),
        ("Water = on site + power plants", tot["water_l"], tot["water_onsite_l"] + tot["water_grid_l"]),
        ("Cost = sum of its parts", tot["cost"], total(*(tot[m] for m in MEASURES["cost"].parts))),
        (
            "Purchases and annuity share the rest of the cost",
            tot["cost"] - tot["cost_capital"],
            tot["cost_annualized"] - tot["capital_annuity"],
        ),
    ]
    if sites <= _MOST_SITES:
        label = "Category 3c = loss x (scope 2 location-based + category 3b)"
        rows.append((label, tot["cat3c_kg"], _losses(book)))
    if fleets:
        rows += _fleet_balances(book)
    rows += book.marks.get("macc_balances", [])
    rows += _control_balances(book)
    return rows


def _covered(book: Book) -> Expr:
    parts = spans([book.cells["rest", ("site", s)] for s in range(len(book.plan.sites))])
    return total(*parts) + _contract_sum(book, ("used",))


def _contract_sum(book: Book, names: tuple[str, ...]) -> Expr:
    lines = [
        cells
        for (measure, key), cells in book.cells.items()
        if measure in names and key and key[0] in ("contract", "renewable")
    ]
    return total(*spans(lines)) if lines else total(0)


def _ends(book: Book, measure: str) -> Block:
    """Return the horizon cells of all fleets of a measure as a range."""
    return spans([[book.ends[measure, ("fleet", f)]] for f in range(len(book.plan.fleets))])[0]


def _purchases(book: Book) -> Expr:
    if not book.plan.fleets:
        return total(0)
    return sum_product(column_of(book, "Embodied, kg CO2e"), _ends(book, "bought"))


def _losses(book: Book) -> Expr:
    parts: list[Any] = []
    for s, site in enumerate(book.plan.sites):
        key = site_number(book, s)
        if key is None:
            continue
        where = column_of(book, "Site no.")
        own = [sum_if(where, key, _ends(book, measure)) for measure in ("scope2_location_kg", "cat3b_kg")]
        parts.append(loss_of(book, site) * (own[0] + own[1]))
    parts.append(clients_of(book, "cat3c_kg"))
    return total(*parts)


def _fleet_balances(book: Book) -> list[tuple[str, Expr, Expr]]:
    hours, used = column_of(book, "Hours"), column_of(book, "u")
    lowest = least(all_months(book, "pue"), *_ranges(book, ("pue", "pue_shaped")))
    return [
        *_site_hours_balances(book),
        ("Every fleet has the hours of a year (least)", lift(8760), least(hours)),
        ("Every fleet has the hours of a year (most)", lift(8760), most(hours)),
        ("The grid shape has the mean 1", total(hours), total(all_months(book, "hours_shaped"))),
        ("Utilization is not above 1 (hours beyond the year)", total(0), most(0, most(used) - 8760)),
        ("PUE is at least 1 (shortfall)", total(0), most(0, 1 - lowest)),
        (
            "By month = location-based scope 2 of the first year",
            book.cells["scope2_location_kg", ()][0],
            book.marks["month_total"] + clients_of(book, "scope2_location_kg", 0),
        ),
    ]


def _ranges(book: Book, names: tuple[str, ...]) -> list[Block]:
    """Return ratios of the hourly pass; rows that stand under each other as one range."""
    return join_rows(ratio_cells(book, names))


def _site_hours_balances(book: Book) -> list[tuple[str, Expr, Expr]]:
    energy = month_energy(book)
    if not energy:
        return []
    shares = _ranges(book, ("grid_share", "grid_share_shaped"))
    whole = [book.marks["fleet", f, "IT energy"] for f in range(len(book.plan.fleets)) if of_hours(book, f)]
    return [
        ("Sites with hours: IT energy of the months = of the year", total(*whole), total(*energy)),
        ("Share of grid import is not below 0 (shortfall)", total(0), most(0, 0 - least(*shares))),
        (
            "Share of grid import is plausible (excess over the limit on Hours)",
            total(0),
            most(0, most(*shares) - book.marks["share_limit"]),
        ),
    ]


def _control_balances(book: Book) -> list[tuple[str, Expr, Expr]]:
    rows: list[tuple[str, Expr, Expr]] = []
    for name in CALCULATION_SHEETS:
        ws = book.sheets[name].ws
        last = f"${get_column_letter(max(ws.max_column, 2))}${max(ws.max_row, HEADER_ROW + 1)}"
        label = book.t("No error cell on {sheet}", sheet=name)
        rows.append((label, total(0), count_errors(f"{name}!$A${HEADER_ROW}:{last}")))
    rows.append(
        ("Every catalog factor names its source (factors without)", total(0), book.marks["sourceless"])
    )
    return rows


def _agreement(book: Book) -> list[tuple[str, float, Expr]]:
    """Return (label, the program's figure, the cell) of group B."""
    rows: list[tuple[str, float, Expr]] = list(book.marks.get("macc_agreement", []))
    measures = [m for m in HEADLINES if m in MEASURES and m != "pue"] + list(SCOPE3.values())
    measures += [
        *MEASURES["cost"].parts,
        "capital_annuity",
        "shadow_carbon_cost",
        "water_onsite_l",
        "water_grid_l",
        *(["onsite_kwh"] if any_hours(book) else []),
    ]
    for measure in measures:
        value = book.results.total(measure)
        rows.append(
            (
                f"{book.t(MEASURES[measure].label)} ({book.unit(MEASURES[measure].unit)})",
                value or 0.0,
                book.totals[measure],
            )
        )
    pue = book.results.total("pue")
    if pue is not None:
        rows.append(("PUE", pue, book.totals["pue"]))
    for measure, cell in zip(
        ("intensity_location_kg_per_m", "intensity_market_kg_per_m"), book.marks["intensity"], strict=True
    ):
        intensity = book.results.total(measure)
        if intensity is not None:
            unit = "t CO2e/M " + book.unit("currency")
            rows.append((f"{book.t(MEASURES[measure].label)} ({unit})", intensity / 1000.0, cell))
    if len(book.years) > 1:
        for measure in ("total_location_kg", "total_market_kg", "cost"):
            for y, year in enumerate(book.years):
                label = f"{book.t(MEASURES[measure].label)} {year} ({book.unit(MEASURES[measure].unit)})"
                rows.append((label, float(book.results.annual(measure)[y]), book.cells[measure, ()][y]))
    return rows
