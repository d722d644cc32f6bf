"""Scope12: scope 1, location-based and market-based scope 2 with the contracts block, by month."""

from __future__ import annotations

import numpy as np
from openpyxl.utils import get_column_letter

from greenplanner.model.arrangement import category_of_site
from greenplanner.model.contracts import KINDS
from greenplanner.plan.instruments import CRITERIA, INSTRUMENT_OF
from greenplanner.plan.resolve import residual_is_grid
from greenplanner.plan.types import Contract, Site
from greenplanner.report.cells import Expr, both, is_number, least, number, ratio, total, when
from greenplanner.report.sheets.arrangement import build_scope2_energy, it_only, own_only, shaped_in_scope2
from greenplanner.report.sheets.clients import client_lines
from greenplanner.report.sheets.fleet import full_year
from greenplanner.report.sheets.hours import months_of
from greenplanner.report.sheets.residual_mixes import of_site, write_mixes
from greenplanner.report.sheets.site_hours import of_hours, of_month
from greenplanner.report.workbook_sheet import FIRST_ROW, HEADER_ROW, Book
from greenplanner.report.workbook_time import TimeSheet

# More fleets than this would make the picture by month unreadable.
SHOWN_FLEETS = 8
_LAST_OF_HOURS = 10


def build_scope12(book: Book) -> None:
    """Write the sheet."""
    sheet = TimeSheet(
        book, "Scope12", book.t("Scope 1, and scope 2 in both methods: location-based and market-based.")
    )
    _trajectory(sheet)
    write_mixes(sheet)
    _scope1(sheet)
    build_scope2_energy(sheet)
    _location(sheet)
    for s, site in enumerate(book.plan.sites):
        _contracts(sheet, s, site)
    _market(sheet)


def _years(book: Book) -> range:
    return range(len(book.years))


def _trajectory(sheet: TimeSheet) -> None:
    book = sheet.book
    sheet.section("Multiplier of the grid factors")
    start = book.inputs["plan/start_year"]
    for s, site in enumerate(book.plan.sites):
        change = book.site_input(site, "grid_change_per_year")
        if site.grid_path:
            # Residual mix and upstream follow the grid: the ratio to the first year.
            levels = [book.of_path(f"sites/{site.id}/grid_path", y) for y in _years(book)]
            formulas = [ratio(level, levels[0], 1) for level in levels]
        else:
            formulas = [(1 + number(change)) ** (sheet.year_cells[y] - start) for y in _years(book)]
        sheet.line(book.site_name(s), "", "M6", formulas, key=("k", ("site", s)), horizon=None, fmt="0.0000")


def _scope1(sheet: TimeSheet) -> None:
    book = sheet.book
    for measure, title in (
        ("genset_kg", "Scope 1: backup generators"),
        ("refrigerant_kg", "Scope 1: refrigerant leakage"),
    ):
        sheet.section(title)
        first = sheet.sheet.row
        own = book.results.by_site(measure).sum(axis=1)
        for s, site in enumerate(book.plan.sites):

            def given(field: str, site: Site = site) -> Expr:
                return number(book.site_input(site, field))

            if measure == "genset_kg":
                formula = given("genset_fuel_l_per_year") * given("genset_kg_per_l")
            else:
                formula = (
                    given("refrigerant_charge_kg")
                    * given("refrigerant_leak_per_year")
                    * given("refrigerant_gwp")
                )
            sheet.line(
                book.site_name(s),
                "kg",
                "M7",
                [own_only(site, formula)] * len(book.years),
                values=own[:, s],
                key=(measure, ("site", s)),
            )
        sheet.total_of(measure, first, [], "M7")
    sheet.section("Outside the scopes: biogenic CO2 of generators")
    first = sheet.sheet.row
    own = book.results.by_site("genset_biogenic_kg").sum(axis=1)
    for s, site in enumerate(book.plan.sites):
        fuel, factor = (
            number(book.site_input(site, name))
            for name in ("genset_fuel_l_per_year", "genset_biogenic_kg_per_l")
        )
        sheet.line(book.site_name(s), "kg", "M7", [fuel * factor] * len(book.years), values=own[:, s])
    sheet.total_of("genset_biogenic_kg", first, [], "M7")
    sheet.section("Scope 1")
    parts = [book.cells["genset_kg", ()], book.cells["refrigerant_kg", ()]]
    sheet.total_of("scope1_kg", sheet.sheet.row, parts, "M7")


def _location(sheet: TimeSheet) -> None:
    book = sheet.book
    beside = client_lines(sheet, "scope2_location_kg")
    sheet.section("Scope 2, location-based")

    def formula(f: int, y: int) -> Expr:
        s = book.site_of(f)
        return shaped_in_scope2(book, f, y) * book.cells["active", ("fleet", f)][y] * _grid_factor(book, s, y)

    sheet.measure_by_fleet("scope2_location_kg", "M8", formula, extra=beside)


def _contracts(sheet: TimeSheet, s: int, site: Site) -> None:
    """Write the instruments of a site in order, each capped by the load that is still uncovered."""
    book = sheet.book
    load = book.cells["scope2_kwh", ("site", s)]
    ordered = sorted(
        (c for c in book.plan.contracts if c.site == site.id), key=lambda c: KINDS.index(c.kind or "eac")
    )
    uses = {(use.contract, use.year): use for use in book.results.contract_uses if use.site == site.id}
    sheet.sheet.section(book.t("Scope 2, market-based: {site}", site=book.site_name(s)), sheet.columns)
    sheet.line(book.t("Electricity of the site"), "kWh", "M4", load, role="link", key=("load", ("site", s)))
    used_before: list[list[Expr]] = []
    mass: list[list[Expr]] = []
    # The site's renewable share (None) stands for contracts: before a supplier's rate.
    blocks: list[Contract | None] = [c for c in ordered if c.kind != "supplier"]
    blocks += [None, *(c for c in ordered if c.kind == "supplier")]
    for position, contract in enumerate(blocks):
        label = f"{position + 1}. {_label(book, contract)}"
        offered = _offered(sheet, site, contract, load, label)
        key = ("contract", contract.id) if contract else ("renewable", s)
        book.cells["offered", key] = offered
        counts = _counts(sheet, contract)
        used = []
        for y in _years(book):
            free = load[y]
            if used_before:
                free = Expr(*_minus(load[y], [line[y] for line in used_before]))
            use = least(offered[y], free)
            used.append(when(counts[y].compare("=", 1), use, 0) if counts else use)
        known = [uses.get((contract.id if contract else "", year)) for year in book.years]
        values = np.array([use.used_kwh if use else 0.0 for use in known])
        used = sheet.line("    " + book.t("used"), "kWh", "M9", used, values=values, key=("used", key))
        idle = [offered[y] - used[y] for y in _years(book)]
        if counts:
            values = np.array([use.rejected_kwh if use else 0.0 for use in known])
            gone = [when(counts[y].compare("=", 1), 0, offered[y]) for y in _years(book)]
            label = "    " + book.t("rejected: does not meet a quality criterion")
            gone = sheet.line(label, "kWh", "M9", gone, values=values, key=("rejected", key))
            idle = [idle[y] - gone[y] for y in _years(book)]
        values = np.array([use.unused_kwh if use else 0.0 for use in known])
        label = "    " + book.t("unused: exceeds the electricity of the site")
        sheet.line(label, "kWh", "M9", idle, values=values, key=("idle", key))
        used_before.append(used)
        if contract:
            factor = number(book.inputs[f"contracts/{contract.id}/kg_per_kwh"])
            mass.append(
                sheet.line("    " + book.t("emissions"), "kg", "M9", [used[y] * factor for y in _years(book)])
            )
    without = residual_is_grid(book.results.resolved, site.id)
    if without:
        line = book.t(
            "No residual mix is known for this market: the location-based factor is used (disclosed)."
        )
        sheet.sheet.text(sheet.sheet.row, 1, line, "status")
        sheet.sheet.row += 1
    rest = sheet.line(
        book.t("Uncovered: takes the grid average" if without else "Uncovered: takes the residual mix"),
        "kWh",
        "M9",
        [Expr(*_minus(load[y], [line[y] for line in used_before])) for y in _years(book)],
        key=("rest", ("site", s)),
    )
    if without:
        fleets = [f for f in range(len(book.plan.fleets)) if book.site_of(f) == s]
        placed = [
            total(*(book.cells["scope2_location_kg", ("fleet", f)][y] for f in fleets))
            if fleets
            else total(0)
            for y in _years(book)
        ]
        factors = [ratio(placed[y], load[y]) for y in _years(book)]
    else:
        mixed = of_site(book, site, "mix_factor")
        levels = mixed or [number(book.site_input(site, "residual_kg_per_kwh"))] * len(book.years)
        factors = [level * k for level, k in zip(levels, book.cells["k", ("site", s)], strict=True)]
    emitted = [rest[y] * factors[y] for y in _years(book)]
    mass.append(sheet.line("    " + book.t("emissions"), "kg", "M9", emitted))
    own = book.results.by_site("scope2_market_kg").sum(axis=1)[:, s]
    sheet.line(
        book.t("Scope 2, market-based: {site}", site=book.site_name(s)),
        "kg",
        "M9",
        [total(*(line[y] for line in mass)) for y in _years(book)],
        values=own,
        key=("scope2_market_kg", ("site", s)),
        role="total",
    )


def _counts(sheet: TimeSheet, contract: Contract | None) -> list[Expr]:
    """Write 1 where the instrument counts, else 0; the site's own share has no criteria."""
    if contract is None:
        return []
    book = sheet.book

    def given(field: str) -> Expr:
        return book.inputs[f"contracts/{contract.id}/{field}"]

    tests = [given("qualifies").compare("=", "yes")]
    tests += [given(f"criterion_{number}").compare("<>", "no") for number in CRITERIA]
    tests += [given("bundled").compare("<>", "no")] if contract.kind == "ppa" else []
    formulas = [when(both(*tests), 1, 0) for _ in _years(book)]
    label = "    " + book.t("meets the quality criteria (1) or not (0)")
    key = ("counts", ("contract", contract.id))
    return sheet.line(label, "", "M9", formulas, horizon=None, fmt="0", key=key)


def _label(book: Book, contract: Contract | None) -> str:
    if contract is None:
        return book.t("Renewable share of the site")
    kind = {"eac": "EAC", "ppa": "PPA", "supplier": "supplier rate"}[contract.kind or "eac"]
    words = book.t(kind)
    if contract.instrument not in (None, *INSTRUMENT_OF.values()):
        words = f"{words}, {contract.instrument}"
    return f"{contract.name or contract.id} ({words})"


def _minus(load: Expr, used: list[Expr]) -> tuple[str, float, int]:
    """Return load - used - used ... with the exact zero that rounding would miss."""
    result = load
    for item in used:
        result = result - item
    return result.text, float(result.value), result.level


def _offered(
    sheet: TimeSheet, site: Site, contract: Contract | None, load: list[Expr], label: str
) -> list[Expr]:
    book = sheet.book
    if contract is None:
        share = number(book.site_input(site, "renewable_share"))
        formulas = [share * load[y] for y in _years(book)]
    else:
        given = {
            field: book.inputs[f"contracts/{contract.id}/{field}"]
            for field in ("share", "volume_kwh_per_year", "first_year", "last_year")
        }
        volume = given["volume_kwh_per_year"]
        formulas = []
        for y in _years(book):
            year = sheet.year_cells[y]
            amount = when(is_number(volume), number(volume), number(given["share"]) * load[y])
            inside = both(year.compare(">=", given["first_year"]), year.compare("<=", given["last_year"]))
            formulas.append(when(inside, amount, 0))
    return sheet.line(label + ": " + book.t("volume"), "kWh", "M9", formulas)


def _market(sheet: TimeSheet) -> None:
    book = sheet.book
    beside = client_lines(sheet, "scope2_market_kg")
    sheet.section("Scope 2, market-based")

    def formula(f: int, y: int) -> Expr:
        s = book.site_of(f)
        share = ratio(book.cells["scope2_kwh", ("fleet", f)][y], book.cells["load", ("site", s)][y])
        return book.cells["scope2_market_kg", ("site", s)][y] * share

    sheet.measure_by_fleet("scope2_market_kg", "M9", formula, extra=beside)


def build_months(book: Book) -> None:
    """Write location-based scope 2 of the first year by month and fleet."""
    ws, fleets = book.sheets["Months"], book.plan.fleets
    ws.title(book.t("Scope 2, location-based, by month of {year}, kg", year=book.years[0]))
    program = book.results.by_fleet("scope2_location_kg")[0]
    order = sorted(range(len(fleets)), key=lambda f: -float(program[:, f].sum()))
    shown, others = sorted(order[:SHOWN_FLEETS]), sorted(order[SHOWN_FLEETS:])
    names = [book.fleet_name(f) for f in shown] + ([book.t("Other fleets")] if others else [])
    heads = [(book.t("Month"), 14.0, False), (book.t("Unit"), 10.0, False)]
    ws.heads(HEADER_ROW, heads + [(name, 15.0, True) for name in [*names, book.t("All fleets")]])
    first, last = len(heads) + 1, len(heads) + len(names)
    each = [_months_of_fleet(book, f) for f in range(len(fleets))]
    rows = []
    ws.row = FIRST_ROW
    for month in range(12):
        ws.text(ws.row, 1, book.words.month(month))
        ws.text(ws.row, 2, "kg", "unit")
        cells = []
        for column, group in enumerate([[f] for f in shown] + ([others] if others else []), start=first):
            parts = [each[f][month] for f in group]
            formula = parts[0] if len(parts) == 1 else total(*parts)
            cells.append(ws.put(ws.row, column, formula, value=float(program[month, group].sum())))
        near = ws.block((ws.row, first), (ws.row, last), [c.value for c in cells]) if cells else total(0)
        rows.append(ws.put(ws.row, last + 1, total(near), "total"))
        ws.row += 1
    ws.text(ws.row, 1, book.t("Year"), "total_label")
    ws.text(ws.row, 2, "kg", "total_unit")
    for column in range(first, last + 2):
        letter = get_column_letter(column)
        values = [book.values["Months"][f"{letter}{r}"] for r in range(FIRST_ROW, ws.row)]
        block = ws.block((FIRST_ROW, column), (ws.row - 1, column), values)
        cell = ws.put(ws.row, column, total(block), "total")
    book.marks["month_total"] = cell
    if fleets:
        book.marks["month_chart"] = (HEADER_ROW, first, last)
    ws.ws.freeze_panes = ws.ws.cell(FIRST_ROW, first)


def _months_of_fleet(book: Book, f: int) -> list[Expr]:
    """Write the last column of Hours, which needs the years of service, and return its cells."""
    program = book.results.by_fleet("scope2_location_kg")[0, :, f]
    sheet, cells = book.sheets["Hours"], []
    for month in range(12):
        row = FIRST_ROW + 12 * f + month
        cells.append(sheet.put(row, _LAST_OF_HOURS, _month(book, f, month), value=float(program[month])))
    return cells


def _month(book: Book, f: int, month: int) -> Expr:
    s = book.site_of(f)
    who = category_of_site(book.plan.sites[s])
    if who is not None and not it_only(book.plan.sites[s]):
        weighted = total(0)
    elif of_hours(book, f):
        weighted = of_month(book, f, month, with_pue=who is None)
    else:
        sums = [months_of(book, f, name)[month] for name in ("hours_shaped", "busy_shaped", "curve_shaped")]
        weighted = full_year(book, f, *sums)
        if who is None:
            weighted = weighted * months_of(book, f, "pue")[month]
    return weighted * book.cells["active", ("fleet", f)][0] * _grid_factor(book, s, 0)


def _grid_factor(book: Book, s: int, y: int) -> Expr:
    """Return the location-based factor of a year: that of a path of factors, else level x multiplier."""
    site = book.plan.sites[s]
    if site.grid_path and site.grid_path_basis != "multiplier":
        return number(book.of_path(f"sites/{site.id}/grid_path", y))
    return number(book.site_input(site, "grid_kg_per_kwh")) * book.cells["k", ("site", s)][y]
