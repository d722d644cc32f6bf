"""What an operator or provider answers for, on Scope12 and Scope3: categories 1 and 8 by their parts."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from greenplanner.model.arrangement import (
    CATEGORIES,
    CLOUD,
    COLOCATION,
    category_of_hardware,
    category_of_site,
)
from greenplanner.model.measures import MEASURES
from greenplanner.plan.types import Site
from greenplanner.report.cells import Expr, is_number, number, total, when
from greenplanner.report.sheets.clients import CLAUSE as CLIENTS_CLAUSE
from greenplanner.report.sheets.clients import client_lines, has_clients
from greenplanner.report.sheets.fleet import full_year
from greenplanner.report.sheets.site_hours import of_hours, of_year
from greenplanner.report.workbook_sheet import Book
from greenplanner.report.workbook_time import TimeSheet

_CLAUSE = "M22"


def _site(book: Book, f: int) -> Site:
    return book.plan.sites[book.site_of(f)]


def it_only(site: Site) -> bool:
    """Return whether the electricity of the servers alone is scope 2: colocation with control."""
    return site.arrangement == COLOCATION and site.load_control is not False


def operated(book: Book) -> bool:
    """Return whether the plan has a site that an operator or provider runs."""
    return any(category_of_site(site) for site in book.plan.sites)


def loss_of(book: Book, site: Site) -> Expr:
    """Return the grid loss of a site as a share of delivery."""
    loss = number(book.site_input(site, "td_loss"))
    origin = book.results.origins.get(f"sites/{site.id}/td_loss")
    if site.td_loss_basis == "generation" and origin is not None and origin.kind == "entered":
        return loss / (1 - loss)
    return loss


def build_scope2_energy(sheet: TimeSheet) -> None:
    """Write the grid import that is scope 2, by fleet and by site; all of it at own halls."""
    book = sheet.book
    if not operated(book):
        for key in ((), *(("fleet", f) for f in range(len(book.plan.fleets)))):
            book.cells["scope2_kwh", key] = book.cells["grid_kwh", key]
        for s in range(len(book.plan.sites)):
            book.cells["scope2_kwh", ("site", s)] = book.cells["grid_kwh", ("site", s)]
        return
    sheet.section("Grid import in scope 2")

    def formula(f: int, y: int) -> Expr:
        site = _site(book, f)
        if category_of_site(site) is None:
            return book.cells["grid_kwh", ("fleet", f)][y]
        if not it_only(site):
            return total(0)
        if of_hours(book, f):
            return of_year(book, f, y, "grid_share") * book.cells["active", ("fleet", f)][y]
        return book.cells["it_kwh", ("fleet", f)][y]

    sheet.measure_by_fleet("scope2_kwh", _CLAUSE, formula)
    for s in range(len(book.plan.sites)):
        fleets = [f for f in range(len(book.plan.fleets)) if book.site_of(f) == s]
        book.cells["scope2_kwh", ("site", s)] = sheet.line(
            book.site_name(s),
            "kWh",
            _CLAUSE,
            [
                total(*(book.cells["scope2_kwh", ("fleet", f)][y] for f in fleets)) if fleets else total(0)
                for y in range(len(book.years))
            ],
            values=book.results.by_site("scope2_kwh").sum(axis=1)[:, s],
            key=("scope2_kwh", ("site", s)),
        )


def shaped(book: Book, f: int, y: int) -> Expr:
    """Return the grid import of a fleet, weighted with the grid shape, in a full year of service."""
    if of_hours(book, f):
        return of_year(book, f, y, "pue_shaped", "grid_share_shaped")
    found: Expr = book.marks["fleet", f, "Facility energy x grid shape"]
    return found


def shaped_in_scope2(book: Book, f: int, y: int) -> Expr:
    """Return the part of :func:`shaped` that is scope 2."""
    site = _site(book, f)
    if category_of_site(site) is None:
        return shaped(book, f, y)
    if not it_only(site):
        return total(0)
    if of_hours(book, f):
        return of_year(book, f, y, "grid_share_shaped")
    sums = [total(book.marks["hours", f, name]) for name in ("hours_shaped", "busy_shaped", "curve_shaped")]
    return full_year(book, f, *sums)


def _stated(book: Book, f: int) -> tuple[Expr | None, Expr | None]:
    """Return the cells of the provider's factors, per kWh and per accelerator-hour, where they can act."""
    site = _site(book, f)
    if category_of_site(site) is None:
        return None, None
    by_hour = book.site_input(site, "provider_kg_per_accelerator_hour") if site.arrangement == CLOUD else None
    return book.site_input(site, "provider_kg_per_kwh"), by_hour


def _rest(book: Book, f: int, y: int) -> tuple[Expr, Expr, Expr]:
    """Return kWh, location-based kg and upstream kg of the grid import that is not in scope 2."""
    cells, site = book.cells, _site(book, f)
    clean = cells["k", ("site", book.site_of(f))][y]
    kwh = cells["grid_kwh", ("fleet", f)][y] - cells["scope2_kwh", ("fleet", f)][y]
    factor = number(book.site_input(site, "grid_kg_per_kwh"))
    whole = shaped(book, f, y) * cells["active", ("fleet", f)][y] * factor * clean
    placed = whole - cells["scope2_location_kg", ("fleet", f)][y]
    upstream = kwh * number(book.site_input(site, "upstream_kg_per_kwh")) * clean
    return kwh, placed, upstream + loss_of(book, site) * (placed + upstream)


def _electricity(book: Book, f: int, y: int) -> Expr:
    kwh, placed, _ = _rest(book, f, y)
    by_energy, by_hour = _stated(book, f)
    assert by_energy is not None
    found = when(is_number(by_energy), kwh * number(by_energy), placed)
    if by_hour is None:
        return found
    powered = (
        book.marks["fleet", f, "Accelerators"]
        * book.marks["fleet", f, "Hours"]
        * number(book.fleet_input(book.plan.fleets[f], "powered_share"))
        * book.cells["active", ("fleet", f)][y]
    )
    return when(is_number(by_hour), powered * number(by_hour), found)


def _upstream(book: Book, f: int, y: int) -> Expr:
    found = _rest(book, f, y)[2]
    for cell in _stated(book, f):
        if cell is not None:
            found = when(is_number(cell), 0, found)
    return found


def embodied_in(book: Book, category: str, f: int, y: int) -> Expr:
    """Return the embodied carbon of a fleet that falls into cat1, cat2 or cat8 in a year."""
    if category_of_hardware(book.plan.fleets[f], _site(book, f)) != category:
        return total(0)
    found: Expr = book.marks["fleet", f, "Embodied, kg CO2e"] * book.cells["bought", ("fleet", f)][y]
    by_hour = _stated(book, f)[1]
    return found if by_hour is None else when(is_number(by_hour), 0, found)


def inside_stated(book: Book) -> list[Expr]:
    """Return the embodied carbon that lies inside a provider's factor, by fleet, over the horizon."""
    found = []
    for f in range(len(book.plan.fleets)):
        by_hour = _stated(book, f)[1]
        if by_hour is not None:
            bought: Expr = book.ends["bought", ("fleet", f)]
            found.append(when(is_number(by_hour), book.marks["fleet", f, "Embodied, kg CO2e"] * bought, 0))
    return found


def own_only(site: Site, formula: Expr) -> Expr:
    """Return what a site emits itself: nothing where an operator answers for it."""
    return formula if category_of_site(site) is None else total(0)


def _hall(sheet: TimeSheet, category: str) -> None:
    book = sheet.book
    measure = f"{category}_hall_kg"
    first, own = sheet.sheet.row, book.results.by_site(measure).sum(axis=1)
    for s, site in enumerate(book.plan.sites):

        def given(field: str, site: Site = site) -> Expr:
            return number(book.site_input(site, field))

        formula = total(0)
        if category_of_site(site) == category:
            fuel = given("genset_kg_per_l") + given("genset_upstream_kg_per_l")
            gas = (
                given("refrigerant_charge_kg") * given("refrigerant_leak_per_year") * given("refrigerant_gwp")
            )
            formula = given("genset_fuel_l_per_year") * fuel + gas
        sheet.line(book.site_name(s), "kg", _CLAUSE, [formula] * len(book.years), values=own[:, s])
    sheet.total_of(measure, first, [], _CLAUSE)


def build_categories(sheet: TimeSheet) -> None:
    """Write categories 1 and 8 by their parts, and the totals of both."""
    book = sheet.book
    for category in CATEGORIES:
        parts = MEASURES[f"{category}_kg"].parts
        fleets = range(len(book.plan.fleets))
        energy = [f for f in fleets if category_of_site(_site(book, f)) == category]
        sheet.section(
            "Category 1: purchased services, and data transfer" if category == "cat1" else
            "Category 8: leased assets, and what the operator of a hall answers for"
        )  # fmt: skip
        written = []
        for measure in parts:
            if not _has(book, measure, category, energy):
                continue
            if measure.endswith("_hall_kg"):
                _hall(sheet, category)
            elif measure == "cat1_clients_kg":
                first = sheet.sheet.row
                client_lines(sheet, measure)
                sheet.total_of(measure, first, [], CLIENTS_CLAUSE)
            else:
                beside = client_lines(sheet, measure) if measure == "cat1_transfer_kg" else []
                sheet.measure_by_fleet(measure, _CLAUSE, _formula(book, measure, category), extra=beside)
            written.append(book.cells[measure, ()])
        _total(sheet, f"{category}_kg", written)


def _has(book: Book, measure: str, category: str, energy: list[int]) -> bool:
    if measure == "cat1_clients_kg":
        return has_clients(book)
    if measure.endswith("transfer_kg"):
        return bool(book.plan.fleets) or has_clients(book)
    if measure.endswith("embodied_kg"):
        pairs = ((fleet, _site(book, f)) for f, fleet in enumerate(book.plan.fleets))
        return any(category_of_hardware(*pair) == category for pair in pairs)
    if measure.endswith("hall_kg"):
        return any(category_of_site(site) == category for site in book.plan.sites)
    return bool(energy)


def _formula(book: Book, measure: str, category: str) -> Callable[[int, int], Expr]:
    def formula(f: int, y: int) -> Expr:
        if measure.endswith("transfer_kg"):
            return _transfer(book, f, y)
        if measure.endswith("embodied_kg"):
            return embodied_in(book, category, f, y)
        if category_of_site(_site(book, f)) != category:
            return total(0)
        return (_electricity if measure.endswith("electricity_kg") else _upstream)(book, f, y)

    return formula


def _transfer(book: Book, f: int, y: int) -> Expr:
    fleet, site = book.plan.fleets[f], _site(book, f)
    kwh = (
        number(book.fleet_input(fleet, "transfer_gb_per_month"))
        * 12
        * number(book.fleet_input(fleet, "transfer_kwh_per_gb"))
        * book.cells["active", ("fleet", f)][y]
    )
    factors = [number(book.site_input(site, name)) for name in ("grid_kg_per_kwh", "upstream_kg_per_kwh")]
    return kwh * (factors[0] + factors[1]) * book.cells["k", ("site", book.site_of(f))][y]


def _total(sheet: TimeSheet, measure: str, parts: list[list[Expr]]) -> None:
    book = sheet.book
    formulas = [total(*(line[y] for line in parts)) if parts else total(0) for y in range(len(book.years))]
    sheet.line(
        book.t(MEASURES[measure].label),
        "kg",
        "M22",
        formulas,
        values=np.asarray(book.results.annual(measure)),
        key=(measure, ()),
        role="total",
        horizon_value=book.results.total(measure),
    )
