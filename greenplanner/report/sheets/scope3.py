"""Scope3 and Water by year."""

from __future__ import annotations

from greenplanner.model.measures import MEASURES, SCOPE3
from greenplanner.report.cells import Expr, number
from greenplanner.report.sheets.arrangement import build_categories, embodied_in, loss_of, own_only
from greenplanner.report.sheets.clients import client_lines
from greenplanner.report.sheets.input_rows import models_water
from greenplanner.report.sheets.site_hours import of_year
from greenplanner.report.sheets.waste import build_heat, build_waste, build_water_sources
from greenplanner.report.workbook_sheet import Book
from greenplanner.report.workbook_time import TimeSheet


def _years(book: Book) -> range:
    return range(len(book.years))


def _site_field(book: Book, f: int, field: str) -> Expr:
    return number(book.site_input(book.plan.sites[book.site_of(f)], field))


def build_scope3(book: Book) -> None:
    """Write categories 1, 2, 3 and 8, and the amortized view apart."""
    sheet = TimeSheet(
        book, "Scope3", book.t("Scope 3 by category. Embodied carbon counts in full in the year of purchase.")
    )
    cells, mark = book.cells, book.marks

    sheet.section("Category 2: hardware bought, in full in the year of purchase")
    sheet.measure_by_fleet(
        "cat2_kg",
        "M10",
        lambda f, y: embodied_in(book, "cat2", f, y),
    )
    sheet.section("Category 3a: upstream of fuels")
    first = sheet.sheet.row
    own = book.results.by_site("cat3a_kg").sum(axis=1)
    for s, site in enumerate(book.plan.sites):
        fuel = number(book.site_input(site, "genset_fuel_l_per_year"))
        formula = fuel * number(book.site_input(site, "genset_upstream_kg_per_l"))
        formulas = [own_only(site, formula)] * len(book.years)
        sheet.line(book.site_name(s), "kg", "M11", formulas, values=own[:, s])
    sheet.total_of("cat3a_kg", first, [], "M11")
    beside = client_lines(sheet, "cat3b_kg")
    sheet.section("Category 3b: upstream of electricity")
    sheet.measure_by_fleet(
        "cat3b_kg",
        "M11",
        lambda f, y: (
            cells["scope2_kwh", ("fleet", f)][y]
            * _site_field(book, f, "upstream_kg_per_kwh")
            * cells["k", ("site", book.site_of(f))][y]
        ),
        extra=beside,
    )
    beside = client_lines(sheet, "cat3c_kg")
    sheet.section("Category 3c: grid losses")
    sheet.measure_by_fleet(
        "cat3c_kg",
        "M11",
        lambda f, y: (
            loss_of(book, book.plan.sites[book.site_of(f)])
            * (cells["scope2_location_kg", ("fleet", f)][y] + cells["cat3b_kg", ("fleet", f)][y])
        ),
        extra=beside,
    )
    build_categories(sheet)
    sheet.section("Scope 3 by category")
    for measure in SCOPE3.values():
        sheet.line(
            book.t(MEASURES[measure].label),
            "kg",
            "M11",
            cells[measure, ()],
            role="link",
            values=book.results.annual(measure),
            key=("shown_" + measure, ()),
        )
    sheet.total_of("scope3_total_kg", sheet.sheet.row - len(SCOPE3), [], "M11")

    sheet.section("Totals of the inventory (credits are in none of them)")
    scope1, scope3 = cells["scope1_kg", ()], cells["scope3_total_kg", ()]
    for measure, electricity in (
        ("total_location_kg", "scope2_location_kg"),
        ("total_market_kg", "scope2_market_kg"),
    ):
        sheet.total_of(measure, sheet.sheet.row, [scope1, cells[electricity, ()], scope3], "M16")

    sheet.section("Planning view, in no total: embodied carbon spread over the lifetime")
    sheet.measure_by_fleet(
        "embodied_amortized_kg",
        "M10",
        lambda f, y: (
            mark["fleet", f, "Embodied per year of life, kg CO2e"] * cells["charged", ("fleet", f)][y]
        ),
    )


def build_water(book: Book) -> None:
    """Write water on site and at power plants."""
    sheet = TimeSheet(
        book, "Water", book.t("Water used on site and at the power plants that feed it; hardware retired.")
    )
    cells = book.cells

    def onsite(f: int, y: int) -> Expr:
        if models_water(book.plan.sites[book.site_of(f)]):
            return of_year(book, f, y, "wue") * cells["active", ("fleet", f)][y]
        return cells["it_kwh", ("fleet", f)][y] * _site_field(book, f, "wue_l_per_kwh")

    sheet.section("Water on site")
    sheet.measure_by_fleet("water_onsite_l", "M12", onsite)
    sheet.section("Water at power plants")
    sheet.measure_by_fleet(
        "water_grid_l",
        "M12",
        lambda f, y: cells["grid_kwh", ("fleet", f)][y] * _site_field(book, f, "grid_water_l_per_kwh"),
    )
    sheet.section("Water")
    sheet.total_of(
        "water_l", sheet.sheet.row, [cells["water_onsite_l", ()], cells["water_grid_l", ()]], "M12"
    )
    build_water_sources(sheet)
    build_waste(sheet)
    build_heat(sheet)
