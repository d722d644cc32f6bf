"""Fleet: a full year in service of each fleet, and what it is bought for."""

from __future__ import annotations

from greenplanner.model.rent import is_rented
from greenplanner.model.site_hours import has_hours
from greenplanner.plan.types import Fleet
from greenplanner.report.cells import (
    Block,
    Expr,
    is_number,
    least,
    most,
    number,
    round_up,
    sum_product,
    total,
    when,
)
from greenplanner.report.sheets.hours import SUMS
from greenplanner.report.workbook_sheet import FIRST_ROW, HEADER_ROW, Book, Sheet


def build_fleet(book: Book) -> None:
    """Write what a fleet draws in a full year of service, and what it is bought for."""
    t, sheet = book.t, book.sheets["Fleet"]
    sheet.title(t("Each fleet in one full year of service: power, hours, energy by component, hardware."))
    sheet.widths = {1: 36.0, 2: 22.0} | dict.fromkeys(range(3, 13), 14.0)
    sheet.row = HEADER_ROW - 1
    fleets = book.plan.fleets
    for name, titles, writer in (
        (
            "Power of a fleet",
            (
                "Site no.",
                "Accelerators",
                "Per server",
                "Servers",
                "Idle W",
                "Busy W",
                "Always on, W",
                "Rises with u, W",
                "Rises with g(u), W",
            ),
            _power,
        ),
        (
            "Hours of a year in service",
            (
                "Hours",
                "u",
                "g(u)",
                "Hours x PUE",
                "u x PUE",
                "g(u) x PUE",
                "Hours x PUE x shape",
                "u x PUE x shape",
                "g(u) x PUE x shape",
            ),
            _hours,
        ),
        (
            "Energy of a year in service, kWh",
            (
                "Accelerators, idle share",
                "Accelerators, busy",
                "Hosts",
                "Main memory",
                "Drives",
                "Network in the hall",
                "Power supply loss",
                "IT energy",
                "Facility energy",
                "Facility energy x grid shape",
            ),
            _energy,
        ),
        (
            "Hardware of one purchase",
            ("Embodied, kg CO2e", "Price", "Embodied per year of life, kg CO2e", "Annuity per year"),
            _hardware,
        ),
    ):
        sheet.section(t(name), 12)
        for column, title in enumerate(titles, start=3):
            sheet.text(sheet.row, column, t(title), "head_number")
        sheet.grow(sheet.row, [(t(title), 14.0) for title in titles])
        sheet.text(sheet.row, 1, t("Fleet"), "head")
        sheet.text(sheet.row, 2, t("Site"), "head")
        sheet.row += 1
        first = sheet.row
        for f, fleet in enumerate(fleets):
            sheet.text(sheet.row, 1, book.fleet_name(f))
            sheet.text(sheet.row, 2, book.site_name(book.site_of(f)))
            writer(book, sheet, f, fleet)
            sheet.row += 1
        for column, title in enumerate(titles, start=3):
            values = [book.marks["fleet", f, title].value for f in range(len(fleets))]
            if fleets:
                book.marks["column", title] = sheet.block(
                    (first, column), (sheet.row - 1, column), values, fixed="both"
                )
    sheet.ws.freeze_panes = sheet.ws.cell(FIRST_ROW, 3)


def _store(book: Book, f: int, titles: tuple[str, ...], cells: list[Expr]) -> None:
    for title, cell in zip(titles, cells, strict=True):
        book.marks["fleet", f, title] = cell


def _power(book: Book, sheet: Sheet, f: int, fleet: Fleet) -> None:
    def given(field: str) -> Expr:
        return number(book.fleet_input(fleet, field))

    r, guard = sheet.row, book.inputs["constants/guard"]
    site = sheet.number(r, 3, book.site_of(f) + 1, "pasted", "0")
    count = sheet.put(r, 4, given("count"), "link")
    per = sheet.put(r, 5, given("accelerators_per_server"), "link")
    servers = sheet.put(
        r, 6, round_up(most(count / most(per, 1) - guard, 0)), value=float(book.results.detail["servers"][f])
    )
    if fleet.power_curve:
        idle, busy = (
            book.fleet_input(fleet, name) * given("tdp_w") for name in ("curve_first", "curve_last")
        )
    else:
        busy, ready, loaded = given("max_w"), book.fleet_input(fleet, "ready_w"), given("ready_share")
        mixed = loaded * given("ready_w") + (1 - loaded) * given("idle_w")
        idle = when(is_number(ready), mixed, given("idle_w"))
    cap = book.fleet_input(fleet, "power_cap_w")
    cells = []
    for column, watts in ((7, idle), (8, busy)):
        capped = when(is_number(cap), least(watts, cap), watts)
        cells.append(sheet.put(r, column, capped, "calc", "#,##0.0"))
    idle, busy = cells
    each = (
        given("host_idle_w")
        + given("memory_gb") * given("memory_w_per_gb")
        + given("storage_drives") * given("storage_w_per_drive")
        + given("network_ports") * given("network_w_per_port")
    )
    always = sheet.put(r, 9, count * idle + servers * each)
    with_u = sheet.put(r, 10, servers * (given("host_max_w") - given("host_idle_w")))
    with_g = sheet.put(r, 11, count * (busy - idle))
    _store(
        book,
        f,
        (
            "Site no.",
            "Accelerators",
            "Per server",
            "Servers",
            "Idle W",
            "Busy W",
            "Always on, W",
            "Rises with u, W",
            "Rises with g(u), W",
        ),
        [site, count, per, servers, idle, busy, always, with_u, with_g],
    )


def _hours(book: Book, sheet: Sheet, f: int, fleet: Fleet) -> None:
    def months(name: str) -> Block:
        found: Block = book.marks["hours", f, name]
        return found

    cells = [
        sheet.put(sheet.row, 3 + i, total(months(name)), fmt)
        for i, (name, fmt) in enumerate((("hours", "calc"), ("busy", "calc"), ("curve", "calc")))
    ]
    for i, name in enumerate(SUMS):
        if _has_hours(book, f):
            cells.append(sheet.text(sheet.row, 6 + i, book.t("by year"), "small"))
        else:
            cells.append(sheet.put(sheet.row, 6 + i, sum_product(months(name), months("pue"))))
    _store(
        book,
        f,
        (
            "Hours",
            "u",
            "g(u)",
            "Hours x PUE",
            "u x PUE",
            "g(u) x PUE",
            "Hours x PUE x shape",
            "u x PUE x shape",
            "g(u) x PUE x shape",
        ),
        cells,
    )


def _has_hours(book: Book, f: int) -> bool:
    """Return whether the facility energy follows from ratios by year, which Energy takes in."""
    return has_hours(book.plan.sites[book.site_of(f)])


def full_year(book: Book, f: int, hours: Expr, busy: Expr, curve: Expr) -> Expr:
    """Return energy in kWh from three sums: (a x hours + b x u + c x g) x powered / 1000 / psu."""
    fleet = book.plan.fleets[f]
    always, with_u, with_g = (
        book.marks["fleet", f, name] for name in ("Always on, W", "Rises with u, W", "Rises with g(u), W")
    )
    watt_hours: Expr = always * hours + with_u * busy + with_g * curve
    return (
        watt_hours
        * number(book.fleet_input(fleet, "powered_share"))
        / 1000
        / book.fleet_input(fleet, "psu_efficiency")
    )


def _energy(book: Book, sheet: Sheet, f: int, fleet: Fleet) -> None:
    mark = book.marks

    def given(field: str) -> Expr:
        return number(book.fleet_input(fleet, field))

    r = sheet.row
    count, servers, idle, busy = (
        mark["fleet", f, n] for n in ("Accelerators", "Servers", "Idle W", "Busy W")
    )
    hours, used, curve = (mark["fleet", f, n] for n in ("Hours", "u", "g(u)"))
    watt_hours = [
        count * idle * hours,
        count * (busy - idle) * curve,
        servers * (given("host_idle_w") * hours + (given("host_max_w") - given("host_idle_w")) * used),
        servers * given("memory_gb") * given("memory_w_per_gb") * hours,
        servers * given("storage_drives") * given("storage_w_per_drive") * hours,
        servers * given("network_ports") * given("network_w_per_port") * hours,
    ]
    cells = [sheet.put(r, 3 + i, item * given("powered_share") / 1000) for i, item in enumerate(watt_hours)]
    near = sheet.block((r, 3), (r, 8), [c.value for c in cells])
    it_kwh = Expr(f"Fleet!J{r}", 0.0)
    drawn = total(near) / book.fleet_input(fleet, "psu_efficiency")
    it_kwh = Expr(it_kwh.text, drawn.value)
    cells.append(sheet.put(r, 9, it_kwh - total(near)))
    cells.append(sheet.put(r, 10, drawn))
    for column, names in (
        (11, ("Hours x PUE", "u x PUE", "g(u) x PUE")),
        (12, ("Hours x PUE x shape", "u x PUE x shape", "g(u) x PUE x shape")),
    ):
        if _has_hours(book, f):
            cells.append(sheet.text(r, column, book.t("by year"), "small"))
        else:
            cells.append(sheet.put(r, column, full_year(book, f, *(mark["fleet", f, n] for n in names))))
    _store(
        book,
        f,
        (
            "Accelerators, idle share",
            "Accelerators, busy",
            "Hosts",
            "Main memory",
            "Drives",
            "Network in the hall",
            "Power supply loss",
            "IT energy",
            "Facility energy",
            "Facility energy x grid shape",
        ),
        cells,
    )


def _hardware(book: Book, sheet: Sheet, f: int, fleet: Fleet) -> None:
    def given(field: str) -> Expr:
        return number(book.fleet_input(fleet, field))

    r = sheet.row
    count, servers = book.marks["fleet", f, "Accelerators"], book.marks["fleet", f, "Servers"]
    life, rate = book.fleet_input(fleet, "lifetime_years"), book.inputs["plan/discount_rate"]
    carbon = sheet.put(
        r, 3, count * given("embodied_kg_per_accelerator") + servers * given("embodied_kg_per_server")
    )
    # What is rented has no price here; its rent stands on the sheet Cost.
    owned = not is_rented(fleet, book.plan.sites[book.site_of(f)])
    paid = count * given("price_per_accelerator") + servers * given("price_per_server") if owned else total(0)
    price = sheet.put(r, 4, paid)
    spread = sheet.put(r, 5, carbon / life)
    annuity = when(rate.compare(">", 0), Expr("", 0.0), price / life)
    # With a rate of 0 the closed form is 0/0, so its value is only worked out where it is used.
    text = f"{price.text}*{rate.text}/(1-(1+{rate.text})^(0-{life.text}))"
    r_, n_ = float(rate.value), float(life.value)
    # A rate beyond the digits of a double is none.
    value = float(price.value) * r_ / (1.0 - (1.0 + r_) ** -n_) if 1.0 + r_ > 1.0 else annuity.value
    yearly = sheet.put(r, 6, Expr(f"IF(1+{rate.text}>1,{text},{(price / life).text})", value))
    _store(
        book,
        f,
        ("Embodied, kg CO2e", "Price", "Embodied per year of life, kg CO2e", "Annuity per year"),
        [carbon, price, spread, yearly],
    )


def column_of(book: Book, title: str) -> Block:
    """Return a column of the sheet Fleet over all fleets."""
    found: Block = book.marks["column", title]
    return found
