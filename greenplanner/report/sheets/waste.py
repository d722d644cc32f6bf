"""Below Water: where the water comes from, what power plants take in, and hardware that is retired."""

from __future__ import annotations

from collections.abc import Callable

from greenplanner.catalog.impacts import STRESSED
from greenplanner.model.arrangement import category_of_hardware
from greenplanner.model.site_hours import uses_cooling
from greenplanner.plan.types import Site
from greenplanner.report.cells import Expr, both, least, most, number, total, when
from greenplanner.report.workbook_sheet import Book
from greenplanner.report.workbook_time import TimeSheet

Formula = Callable[[int, int], Expr]


def _site(book: Book, f: int) -> Site:
    return book.plan.sites[book.site_of(f)]


def build_water_sources(sheet: TimeSheet) -> None:
    """Write water on site by source, in areas under water stress, and the withdrawal of power plants."""
    book = sheet.book

    def onsite(f: int, y: int) -> Expr:
        return book.cells["water_onsite_l", ("fleet", f)][y]

    def shares(f: int) -> tuple[Expr, Expr]:
        reclaimed, sea = (
            number(book.site_input(_site(book, f), name))
            for name in ("water_reclaimed_share", "water_sea_share")
        )
        reclaimed = least(reclaimed, 1)
        return reclaimed, least(sea, 1 - reclaimed)

    def stressed(f: int, y: int) -> Expr:
        if _site(book, f).water_stress not in STRESSED:
            return total(0)
        return onsite(f, y) * (1 - shares(f)[1])

    def withdrawn(f: int, y: int) -> Expr:
        litres = number(book.site_input(_site(book, f), "grid_withdrawal_l_per_kwh"))
        return book.cells["grid_kwh", ("fleet", f)][y] * litres

    parts: tuple[tuple[str, str, Formula], ...] = (
        (
            "Water on site: drinking water",
            "water_potable_l",
            lambda f, y: onsite(f, y) * (1 - shares(f)[0] - shares(f)[1]),
        ),
        ("Water on site: reclaimed", "water_reclaimed_l", lambda f, y: onsite(f, y) * shares(f)[0]),
        ("Water on site: sea water", "water_sea_l", lambda f, y: onsite(f, y) * shares(f)[1]),
        ("Water on site in areas under water stress, without sea water", "water_stressed_l", stressed),
        ("Water withdrawn by power plants (mostly returned, in no sum)", "water_withdrawn_grid_l", withdrawn),
    )
    for title, measure, formula in parts:
        sheet.section(title)
        sheet.measure_by_fleet(measure, "M23", formula)


def build_waste(sheet: TimeSheet) -> None:
    """Write servers and accelerators that leave service, and their mass by what becomes of it."""
    book = sheet.book
    if not book.plan.fleets:
        return
    sheet.section("Waste: times the own hardware of a fleet leaves service")
    for f in range(len(book.plan.fleets)):
        formulas = [_gone(book, sheet, f, y) for y in range(len(book.years))]
        sheet.line(book.fleet_name(f), "times", "M24", formulas, key=("gone", ("fleet", f)))

    def given(f: int, field: str) -> Expr:
        return number(book.fleet_input(book.plan.fleets[f], field))

    def gone(f: int, y: int) -> Expr:
        return book.cells["gone", ("fleet", f)][y]

    def mark(f: int, name: str) -> Expr:
        found: Expr = book.marks["fleet", f, name]
        return found

    def mass(f: int, y: int) -> Expr:
        accelerators = mark(f, "Accelerators") * given(f, "mass_kg_per_accelerator")
        return (accelerators + mark(f, "Servers") * given(f, "mass_kg_per_server")) * gone(f, y)

    def shares(f: int) -> tuple[Expr, Expr]:
        reused = least(given(f, "reuse_share"), 1)
        return reused, least(given(f, "recycling_share"), 1 - reused)

    parts: tuple[tuple[str, str, Formula], ...] = (
        ("Waste: servers retired", "servers_retired", lambda f, y: mark(f, "Servers") * gone(f, y)),
        (
            "Waste: accelerators retired",
            "accelerators_retired",
            lambda f, y: mark(f, "Accelerators") * gone(f, y),
        ),
        ("Waste: reused", "waste_reused_kg", lambda f, y: mass(f, y) * shares(f)[0]),
        ("Waste: recycled", "waste_recycled_kg", lambda f, y: mass(f, y) * shares(f)[1]),
        (
            "Waste: other disposal",
            "waste_other_kg",
            lambda f, y: mass(f, y) * (1 - shares(f)[0] - shares(f)[1]),
        ),
    )
    for title, measure, formula in parts:
        sheet.section(title)
        sheet.measure_by_fleet(measure, "M24", formula)
    sheet.section("Waste")
    names = ("waste_reused_kg", "waste_recycled_kg", "waste_other_kg")
    sheet.total_of("ewaste_kg", sheet.sheet.row, [book.cells[name, ()] for name in names], "M24")


def build_heat(sheet: TimeSheet) -> None:
    """Write the heat reused at sites without a cooling model; the others stand on Energy."""
    book = sheet.book
    places = [s for s, site in enumerate(book.plan.sites) if site.heat_reuse_share and not uses_cooling(site)]
    if not places:
        return
    sheet.section("Heat reused at sites without a cooling model")
    for s in places:
        fleets = [f for f in range(len(book.plan.fleets)) if book.site_of(f) == s]
        share = number(book.site_input(book.plan.sites[s], "heat_reuse_share"))
        sheet.line(
            book.site_name(s),
            "kWh",
            "M18",
            [
                total(*(book.cells["it_kwh", ("fleet", f)][y] for f in fleets)) * share
                if fleets
                else share * 0
                for y in range(len(book.years))
            ],
            values=book.results.by_site("heat_kwh").sum(axis=1)[:, s],
        )


def _gone(book: Book, sheet: TimeSheet, f: int, y: int) -> Expr:
    fleet = book.plan.fleets[f]
    if category_of_hardware(fleet, _site(book, f)) != "cat2":
        return total(0)
    bought, life, rule = (
        book.fleet_input(fleet, name) for name in ("purchase_year", "lifetime_years", "end_of_life")
    )
    age = sheet.year_cells[y] - bought
    purchases = book.cells["bought", ("fleet", f)][y]
    left = life + book.inputs["constants/guard"] - age
    ends = both(left.compare(">=", 0), left.compare("<", 1), rule.compare("=", "retire"))
    replaced = when(age.compare(">", 0), purchases, most(0, purchases - 1))
    then = when(rule.compare("=", "replace"), replaced, when(ends, 1, 0))
    last = book.inputs.get(f"fleets/{fleet.id}/last_year")
    if last is not None:
        year = sheet.year_cells[y]
        there = when(both(rule.compare("=", "retire"), left.compare("<", 0)), 0, 1)
        leaves = when(last.compare("<", bought), 0, there)
        then = when(year.compare(">", last), when(year.compare("=", last + 1), leaves, 0), then)
    return when(age.compare("<", 0), 0, then)
