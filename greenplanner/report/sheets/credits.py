"""Credits: the ledger by year, the table of ESRS E1-7 and the memo beside it; in no total."""

from __future__ import annotations

from greenplanner.model.measures import MEASURES
from greenplanner.plan.types import Credit
from greenplanner.report.cells import Expr, both, number, ratio, total, when
from greenplanner.report.workbook_sheet import Book
from greenplanner.report.workbook_time import TimeSheet

_LEDGER = (
    ("credits_retired_kg", "Retired, with a retirement date in the year"),
    ("credits_other_kg", "Planned or purchased, not retired"),
    ("cost_credits", "Paid in the year"),
)
_NONE = "n/a"


def build_credits(book: Book) -> None:
    """Write the ledger of credits, which is in no total."""
    sheet = TimeSheet(
        book, "Credits", book.t("The ledger of carbon credits. No credit is in any total of the inventory.")
    )
    retired: list[list[Expr]] = []
    for measure, title in _LEDGER:
        sheet.section(title)
        first = sheet.sheet.row
        for credit in book.plan.credits:
            formulas = [_booked(book, sheet, credit, measure, y) for y in range(len(book.years))]
            line = sheet.line(credit.name or credit.id, MEASURES[measure].unit, "M15", formulas)
            if measure == "credits_retired_kg":
                retired.append(line)
        sheet.total_of(measure, first, [], "M15")
    _disclosure(book, sheet, retired)
    _outside(book, sheet)


def _given(book: Book, credit: Credit, field: str) -> Expr:
    return book.inputs[f"credits/{credit.id}/{field}"]


def _booked(book: Book, sheet: TimeSheet, credit: Credit, measure: str, y: int) -> Expr:
    """Return what a credit adds to a line of the ledger in a year."""
    year = sheet.year_cells[y]
    mass = number(_given(book, credit, "volume_t")) * 1000
    retired = _given(book, credit, "status").compare("=", "retired")
    bought = _given(book, credit, "purchase_year").compare("=", year)
    if measure == "credits_retired_kg":
        return when(both(retired, _given(book, credit, "retirement_year").compare("=", year)), mass, 0)
    if measure == "credits_other_kg":
        return when(retired, 0, when(bought, mass, 0))
    return when(
        bought, number(_given(book, credit, "volume_t")) * number(_given(book, credit, "price_per_t")), 0
    )


def _disclosure(book: Book, sheet: TimeSheet, retired: list[list[Expr]]) -> None:
    """Write what was cancelled in each year by kind, region and adjustment (ESRS E1-7, AR 62)."""
    sheet.section("ESRS E1-7: credits cancelled in the year, t CO2e")
    plan, years = book.plan, range(len(book.years))
    everything = book.cells["credits_retired_kg", ()]
    cancelled = sheet.line(
        book.t("Credits cancelled"), "t CO2e", "M15", [everything[y] / 1000 for y in years]
    )

    def part(field: str, word: str) -> list[Expr]:
        formulas = []
        for y in years:
            pieces = [
                when(_given(book, credit, field).compare("=", word), line[y] / 1000, 0)
                for credit, line in zip(plan.credits, retired, strict=True)
            ]
            formulas.append(total(*pieces) if pieces else total(0))
        return formulas

    lines = {}
    for label, field, word in (
        ("of which reductions and avoidance", "kind", "reduction"),
        ("of which removals, biogenic", "kind", "removal biogenic"),
        ("of which removals, technological", "kind", "removal technological"),
        ("of which projects in the EU", "in_eu", "yes"),
        ("of which with corresponding adjustment", "corresponding_adjustment", "yes"),
        ("of which with the core carbon principles label", "ccp", "yes"),
        ("of which with retirement evidence", "proven", "yes"),
    ):
        lines[label] = sheet.line(
            book.t(label), "t CO2e", "M15", part(field, word), key=("credits_" + field + word, ())
        )
    biogenic = lines["of which removals, biogenic"]
    technical = lines["of which removals, technological"]
    removals = [biogenic[y] + technical[y] for y in years]
    sheet.section("ESRS E1-7: shares of the credits cancelled (AR 62)")

    def shares(label: str, tops: list[Expr], bottoms: list[Expr]) -> None:
        formulas = [ratio(top, bottom, _NONE) for top, bottom in zip(tops, bottoms, strict=True)]
        sheet.line(book.t(label), "", "M15", formulas, horizon=None, fmt="0.0%")

    shares("Share of reductions", lines["of which reductions and avoidance"], cancelled)
    shares("Share of removals", removals, cancelled)
    shares("Biogenic share of the removals", biogenic, removals)
    shares("Share of projects in the EU", lines["of which projects in the EU"], cancelled)
    adjusted = lines["of which with corresponding adjustment"]
    shares("Share with corresponding adjustment", adjusted, cancelled)
    for name in dict.fromkeys((credit.programme or "").strip() for credit in plan.credits):
        same = [
            line
            for credit, line in zip(plan.credits, retired, strict=True)
            if (credit.programme or "").strip() == name
        ]
        tops = [total(*(line[y] for line in same)) / 1000 for y in years]
        shares(book.t("Share of the standard {name}", name=name or book.t("not entered")), tops, cancelled)


def _outside(book: Book, sheet: TimeSheet) -> None:
    """Write credits that were retired, but in no year of the plan: they are what they are."""
    sheet.section("Retired outside the years of the plan, in no line above (t CO2e)")
    years = sheet.year_cells
    for credit in book.plan.credits:
        day = _given(book, credit, "retirement_year")
        retired = _given(book, credit, "status").compare("=", "retired")
        mass = number(_given(book, credit, "volume_t"))
        early = both(retired, number(day).compare(">", 0), number(day).compare("<", years[0]))
        late = both(retired, number(day).compare(">", years[-1]))
        undated = both(retired, number(day).compare("=", 0))
        no_date = when(undated, book.t("no date"), "-")
        word = when(early, book.t("before"), when(late, book.t("after"), no_date))
        outside = when(early, mass, when(late, mass, when(undated, mass, 0)))
        r = sheet.sheet.row
        sheet.sheet.text(r, 1, credit.name or credit.id)
        sheet.sheet.put(r, 2, word, "unit", "General")
        sheet.sheet.text(r, 3, "M15", "unit")
        sheet.sheet.put(r, 4, outside)
        sheet.sheet.row += 1
