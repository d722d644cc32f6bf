"""Energy: service, purchases and energy of each fleet by year."""

from __future__ import annotations

from collections.abc import Callable

from greenplanner.model.measures import COMPONENTS, MEASURES
from greenplanner.model.rent import rented
from greenplanner.report.cells import (
    Block,
    Expr,
    least,
    most,
    ratio,
    round_up,
    sum_if,
    sum_product,
    total,
    when,
)
from greenplanner.report.sheets.clients import build_clients
from greenplanner.report.sheets.fleet import column_of
from greenplanner.report.sheets.site_hours import (
    ONSITE_SHARE,
    any_hours,
    measures_of,
    of_hours,
    of_year,
    sum_of_site,
)
from greenplanner.report.sheets.workloads import of_demand, varies
from greenplanner.report.workbook_sheet import Book
from greenplanner.report.workbook_time import TimeSheet

_COMPONENT_COLUMNS = {
    "accelerator_busy_kwh": "Accelerators, busy",
    "accelerator_idle_kwh": "Accelerators, idle share",
    "host_kwh": "Hosts",
    "memory_kwh": "Main memory",
    "storage_kwh": "Drives",
    "network_kwh": "Network in the hall",
    "psu_loss_kwh": "Power supply loss",
}


def build_energy(book: Book) -> None:
    """Write the sheet."""
    sheet = TimeSheet(
        book, "Energy", book.t("Service and energy by fleet and year; all figures follow from Fleet.")
    )
    mark = book.marks
    _service(sheet)

    def active(f: int, y: int) -> Expr:
        return book.cells["active", ("fleet", f)][y]

    sheet.section("IT energy")
    sheet.measure_by_fleet("it_kwh", "M3", lambda f, y: mark["fleet", f, "IT energy"] * active(f, y))
    if any_hours(book):
        _with_hours(sheet)
    else:
        sheet.section("Grid import (equal to facility energy: no generation on site)")
        sheet.measure_by_fleet(
            "grid_kwh", "M4", lambda f, y: mark["fleet", f, "Facility energy"] * active(f, y)
        )

    sheet.section("Where the energy goes")
    years = range(len(book.years))
    for measure in COMPONENTS:
        formulas = []
        for y in years:
            if book.plan.fleets:
                formula = sum_product(
                    column_of(book, _COMPONENT_COLUMNS[measure]), column(book, sheet, "active", y)
                )
                if any(varies(book, f, y) for f in range(len(book.plan.fleets))):
                    value = float(book.results.annual(measure)[y])
                    formula = of_demand(book, book.t(MEASURES[measure].label), y, formula, value)
                formulas.append(formula)
            else:
                formulas.append(total(0))
        sheet.line(
            book.t(MEASURES[measure].label),
            "kWh",
            "M3",
            formulas,
            key=(measure, ()),
            values=book.results.annual(measure),
            horizon_value=book.results.total(measure),
        )
    it_kwh = book.cells["it_kwh", ()]
    drawn = book.cells["facility_kwh" if any_hours(book) else "grid_kwh", ()]
    sheet.line(
        book.t("Cooling and distribution"),
        "kWh",
        "M4",
        [drawn[y] - it_kwh[y] for y in years],
        values=book.results.annual("overhead_kwh"),
        key=("overhead_kwh", ()),
        horizon_value=book.results.total("overhead_kwh"),
    )
    overhead = book.cells["overhead_kwh", ()]
    sheet.line(
        book.t("Facility energy"),
        "kWh",
        "M4",
        [it_kwh[y] + overhead[y] for y in years],
        role="total",
        values=book.results.annual("facility_kwh"),
        key=("facility_kwh", ()),
        horizon_value=book.results.total("facility_kwh"),
    )
    facility = book.cells["facility_kwh", ()]
    whole = ratio(book.totals["facility_kwh"], book.totals["it_kwh"], "n/a")
    sheet.line(
        "PUE",
        "",
        "M17",
        [ratio(facility[y], it_kwh[y], "n/a") for y in years],
        horizon=whole,
        key=("pue", ()),
        fmt="0.000",
    )

    sheet.section("Electricity by site")
    for s in range(len(book.plan.sites)):
        formulas = []
        for y in years:
            if book.plan.fleets:
                where = column_of(book, "Site no.")
                number = site_number(book, s)
                formulas.append(
                    sum_if(where, number, column(book, sheet, "grid_kwh", y)) if number else total(0)
                )
            else:
                formulas.append(total(0))
        sheet.line(
            book.site_name(s),
            "kWh",
            "M4",
            formulas,
            key=("grid_kwh", ("site", s)),
            values=book.results.by_site("grid_kwh").sum(axis=1)[:, s],
        )
    _only_hours(sheet)
    build_clients(sheet)


def _with_hours(sheet: TimeSheet) -> None:
    """Write facility energy, what the site itself gives of it, and what the grid gives."""
    book = sheet.book

    def of(*ratios: str) -> Callable[[int, int], Expr]:
        def formula(f: int, y: int) -> Expr:
            active = book.cells["active", ("fleet", f)][y]
            if of_hours(book, f):
                return of_year(book, f, y, *ratios) * active
            # A plain site draws everything from the grid.
            whole: Expr = book.marks["fleet", f, "Facility energy"]
            return total(0) if ONSITE_SHARE in ratios else whole * active

        return formula

    sheet.section("Facility energy")
    sheet.measure_by_fleet("facility_kwh", "M4", of("pue"))
    sheet.section("From panels, turbines and battery")
    sheet.measure_by_fleet("onsite_kwh", "M19", of("pue", ONSITE_SHARE))
    sheet.section("Grid import")
    sheet.measure_by_fleet("grid_kwh", "M4", of("pue", "grid_share"))


def _only_hours(sheet: TimeSheet) -> None:
    """Write what only the hourly pass knows of a site."""
    book = sheet.book
    found = [(s, measure) for s, site in enumerate(book.plan.sites) for measure in measures_of(site)]
    if found:
        sheet.section("Generation, curtailment and losses by site (from GreenPlanner, hourly pass)")
    for s, measure in found:
        sheet.line(
            f"{book.site_name(s)}: {book.t(MEASURES[measure].label)}",
            MEASURES[measure].unit,
            "M18" if measure == "heat_kwh" else "M20" if measure == "battery_loss_kwh" else "M19",
            [sum_of_site(book, s, measure, y) for y in range(len(book.years))],
            values=book.results.site[measure].sum(axis=1)[:, s],
            key=(measure, ("site", s)),
            role="link",
        )


def site_number(book: Book, s: int) -> Expr | None:
    """Return the cell on Fleet that holds the number of the site; None where no fleet stands there."""
    for f in range(len(book.plan.fleets)):
        if book.site_of(f) == s:
            found: Expr = book.marks["fleet", f, "Site no."]
            return found
    return None


def column(book: Book, sheet: TimeSheet, measure: str, y: int) -> Block:
    """Return the cells of all fleets of a measure in one year, as a range of the sheet."""
    cells = [book.cells[measure, ("fleet", f)][y] for f in range(len(book.plan.fleets))]
    first, last = (cell.text.split("!")[1] for cell in (cells[0], cells[-1]))
    return Block(f"{cells[0].text.split('!')[0]}!{first}:{last}", [c.value for c in cells])


def _service(sheet: TimeSheet) -> None:
    book = sheet.book
    guard = book.inputs.get("constants/guard")
    detail = book.results.detail
    lent = rented(book.plan)
    for name, title, unit in (
        ("active", "In service (share of the year)", "of year"),
        ("bought", "Purchases (times the whole fleet is bought)", "times"),
        ("charged", "Written off (share of the year)", "of year"),
    ):
        sheet.section(title)
        for f, fleet in enumerate(book.plan.fleets):
            bought, life, rule = (
                book.fleet_input(fleet, n) for n in ("purchase_year", "lifetime_years", "end_of_life")
            )
            formulas = []
            for y in range(len(book.years)):
                year = sheet.year_cells[y]
                age = year - bought
                left = most(0, least(1, life - age))
                last = book.inputs.get(f"fleets/{fleet.id}/last_year")
                if name == "active":
                    then = when(rule.compare("=", "retire"), left, 1)
                elif name == "charged":
                    then = when(rule.compare("=", "replace"), 1, left)
                else:
                    assert guard is not None
                    then = when(
                        rule.compare("=", "replace"),
                        _passed(age + 1, life, guard) - _passed(age, life, guard),
                        when(year.compare("=", bought), 1, 0),
                    )
                if last is not None and name == "charged":
                    assert guard is not None
                    held = most(0, last - bought + 1)
                    ends = _passed(held, life, guard) * life
                    then = when(rule.compare("=", "replace"), most(0, least(1, ends - age)), left)
                    then = when(last.compare("<", bought), 0, then)
                elif last is not None:
                    then = when(year.compare(">", last), 0, then)
                if name == "charged" and lent[f]:
                    then = least(then, book.cells["active", ("fleet", f)][y])
                formulas.append(when(year.compare("<", bought), 0, then))
            sheet.line(
                book.fleet_name(f),
                unit,
                "M5",
                formulas,
                values=detail[name][:, f],
                key=(name, ("fleet", f)),
                horizon="sum" if name == "bought" else None,
                fmt="0.00" if name != "bought" else "0",
            )
        if not book.plan.fleets:
            sheet.sheet.text(sheet.sheet.row, 1, book.t("The plan has no fleets."))
            sheet.sheet.row += 1


def _passed(age: Expr, life: Expr, guard: Expr) -> Expr:
    """Return how many purchases fall before an age: 0 at the start, 1 in the first lifetime."""
    number = Expr(age.text, max(0.0, float(age.value)), age.level)
    return round_up(most(number / life - guard, 0))
