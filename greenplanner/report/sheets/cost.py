"""Cost: cash by year, net present cost, the annualized view and the internal carbon price apart."""

from __future__ import annotations

import numpy as np

from greenplanner.model.measures import MEASURES
from greenplanner.model.rent import RENT, WATER, is_billed, rented
from greenplanner.model.settlement import by_the_hour
from greenplanner.model.site_hours import has_tariff
from greenplanner.plan.types import HOURS_PER_YEAR, Contract
from greenplanner.report.cells import Expr, is_number, number, ratio, total, when
from greenplanner.report.sheets.clients import client_lines
from greenplanner.report.workbook_sheet import Book
from greenplanner.report.workbook_time import TimeSheet


def _years(book: Book) -> range:
    return range(len(book.years))


def _site_field(book: Book, f: int, field: str) -> Expr:
    return number(book.site_input(book.plan.sites[book.site_of(f)], field))


def build_cost(book: Book) -> None:
    """Write cash by year, the annualized view and the shadow price."""
    sheet = TimeSheet(
        book,
        "Cost",
        book.t(
            "Undiscounted cash in constant prices; the annualized view and the internal carbon price apart."
        ),
    )
    _prices(sheet)
    _hardware(sheet)
    _electricity(sheet)
    _contracts(sheet)
    _upkeep(sheet)
    _totals(sheet)
    _carbon_price(sheet)


def _prices(sheet: TimeSheet) -> None:
    """Write the electricity price of each site by year, which a path gives where one is entered."""
    book = sheet.book
    sheet.section("Electricity price by site")
    for s, site in enumerate(book.plan.sites):
        single = number(book.site_input(site, "electricity_price_per_kwh"))
        path = f"sites/{site.id}/electricity_price_path"
        formulas = [number(book.of_path(path, y, single)) for y in _years(book)]
        sheet.line(
            book.site_name(s), "currency/kWh", "M13", formulas, key=("price", ("site", s)), horizon=None
        )


def _hardware(sheet: TimeSheet) -> None:
    book = sheet.book
    sheet.section("Hardware purchases")
    sheet.measure_by_fleet(
        "cost_capital",
        "M13",
        lambda f, y: book.marks["fleet", f, "Price"] * book.cells["bought", ("fleet", f)][y],
    )
    lent = rented(book.plan)

    def rent(f: int, y: int) -> Expr:
        if not lent[f]:
            return total(0)
        # A rent that nobody entered is a word there and counts nothing.
        count, active = book.marks["fleet", f, "Accelerators"], book.cells["active", ("fleet", f)][y]
        return count * HOURS_PER_YEAR * active * number(book.fleet_input(book.plan.fleets[f], RENT))

    sheet.section("Hardware rent (accelerators x 8 760 h x share of the year in service x rent)")
    sheet.measure_by_fleet("cost_rent", "M13", rent)


def _hours_of_tariffs(sheet: TimeSheet) -> dict[tuple[str, int], list[Expr]]:
    """Write what the hourly pass says of the hours in which a fleet draws, by fleet and year."""
    book = sheet.book
    sites = book.plan.sites
    tariffs = [f for f in range(len(book.plan.fleets)) if has_tariff(sites[book.site_of(f)])]
    pasted: dict[tuple[str, int], list[Expr]] = {}
    if tariffs:
        sheet.section("Hours of the tariff (from GreenPlanner, hourly pass)")
    for f in tariffs:
        site = sites[book.site_of(f)]
        named = []
        if site.price_series:
            named.append(("price_weight", "{fleet}: mean price of the hours drawn / mean price of the year"))
        elif site.peak_price_per_kwh is not None:
            named.append(("peak_share", "{fleet}: share of the peak hours in the import"))
        if site.demand_charge_per_kw_month:
            named.append(("peak_ratio", "{fleet}: sum of the monthly peaks, kW, its share by energy"))
        for name, title in named:
            values = _weighted(book, f, name)
            pasted[name, f] = _pasted(sheet, book.t(title, fleet=book.fleet_name(f)), values)
    return pasted


def _electricity(sheet: TimeSheet) -> None:
    """Write electricity by fleet; shares and weights of the hours are pasted, prices are live."""
    book = sheet.book
    cells, sites = book.cells, book.plan.sites
    pasted = _hours_of_tariffs(sheet)

    def bill(f: int, y: int) -> Expr:
        s = book.site_of(f)
        if not is_billed(book.results.resolved, sites[s]):
            return total(0)  # inside the rent of the cloud
        price = cells["price", ("site", s)][y]
        energy: Expr = cells["grid_kwh", ("fleet", f)][y]
        if ("price_weight", f) in pasted:
            return energy * price * pasted["price_weight", f][y]
        if ("peak_share", f) not in pasted:
            return energy * price
        share = pasted["peak_share", f][y]
        top = number(book.site_input(sites[s], "peak_price_per_kwh"))
        if sites[s].electricity_price_path:
            top = top * ratio(price, cells["price", ("site", s)][0], 1)
        return energy * (price * (1 - share) + top * share)

    def demand(f: int, y: int) -> Expr:
        if ("peak_ratio", f) not in pasted:
            return total(0)
        return pasted["peak_ratio", f][y] * _site_field(book, f, "demand_charge_per_kw_month")

    beside = client_lines(sheet, "cost_electricity")
    sheet.section("Electricity")
    sheet.measure_by_fleet("cost_electricity", "M13", bill, extra=beside)
    sheet.section("Demand charge")
    sheet.measure_by_fleet("cost_demand", "M13", demand)


def _weighted(book: Book, f: int, name: str) -> np.ndarray:
    """Return a monthly ratio of the tariff by year, weighted with the import of the fleet, (Y,).

    The peak is summed: kW per kWh x kWh of each month.
    """
    drawn = book.results.by_fleet("grid_kwh")[:, :, f]
    values = book.results.detail[f"site_{name}"][:, book.site_of(f)]
    summed = (drawn * np.nan_to_num(values)).sum(axis=1)
    if name == "peak_ratio":
        return np.asarray(summed)
    energy = drawn.sum(axis=1)
    return np.where(energy > 0, summed / np.maximum(energy, 1e-300), 1.0 if name == "price_weight" else 0.0)


def _pasted(sheet: TimeSheet, label: str, values: np.ndarray) -> list[Expr]:
    from greenplanner.report.workbook_time import FIRST_YEAR

    row = sheet.sheet.row
    sheet.sheet.text(row, 1, label, "wrap")
    sheet.sheet.grow(row, [(label, 44)])
    found = [
        sheet.sheet.number(row, FIRST_YEAR + y, float(value), "pasted", "#,##0.0000")
        for y, value in enumerate(values)
    ]
    sheet.sheet.row += 1
    return found


def _captured(sheet: TimeSheet, contract: Contract, s: int) -> list[Expr]:
    """Write the market price that a strike price settles against by the hour; empty for one price.

    What the hours give is pasted: the price of hourly market prices, else its ratio to the price of the
    site, or the share of the peak hours.
    """
    book = sheet.book
    site = book.plan.sites[s]
    if not by_the_hour(contract, site):
        return []
    position = [item.id for item in book.plan.contracts].index(contract.id)
    settled = np.asarray(book.results.detail["settled"])[:, position]
    label = contract.name or contract.id
    price = book.cells["price", ("site", s)]
    plain = np.array([float(cell.value) for cell in price])
    if contract.market_price_series is not None:
        text = book.t("{contract}: captured market price (from the hourly pass)", contract=label)
        return _pasted(sheet, text, settled)
    if site.price_series:
        text = book.t(
            "{contract}: captured price / mean price of the site (from the hourly pass)", contract=label
        )
        ratios = _pasted(sheet, text, np.where(plain != 0, settled / np.where(plain != 0, plain, 1.0), 1.0))
        return [price[y] * ratios[y] for y in _years(book)]
    top = number(book.site_input(site, "peak_price_per_kwh"))
    tops = [top * ratio(price[y], price[0], 1) if site.electricity_price_path else top for y in _years(book)]
    gap = np.array([float(each.value) for each in tops]) - plain
    text = book.t("{contract}: share of the peak hours in the volume (from the hourly pass)", contract=label)
    shares = _pasted(sheet, text, np.where(gap != 0, (settled - plain) / np.where(gap != 0, gap, 1.0), 0.0))
    return [price[y] * (1 - shares[y]) + tops[y] * shares[y] for y in _years(book)]


def _premium(book: Book, contract: Contract, s: int, y: int, captured: list[Expr]) -> Expr:
    """Return the premium, and for a strike price the difference to the market it settles against."""
    path = f"contracts/{contract.id}"
    premium = number(book.inputs[f"{path}/price_per_kwh"])
    single = book.inputs.get(f"{path}/strike_per_kwh")
    if single is None:
        return premium
    strike = book.of_path(f"{path}/strike_path", y, single)
    market = book.inputs[f"{path}/market_price_per_kwh"]
    other = captured[y] if captured else book.cells["price", ("site", s)][y]
    settled = when(is_number(market), market, other)
    return premium + number(strike) - settled


def _contracts(sheet: TimeSheet) -> None:
    book = sheet.book
    sheet.section("Contracts")
    place = {site.id: s for s, site in enumerate(book.plan.sites)}
    captured = {
        item.id: _captured(sheet, item, place[item.site])
        for item in book.plan.contracts
        if item.site in place
    }
    first = sheet.sheet.row
    for contract in book.plan.contracts:
        if contract.site not in place:
            continue
        offered = book.cells["offered", ("contract", contract.id)]
        s = place[contract.site]
        formulas = [offered[y] * _premium(book, contract, s, y, captured[contract.id]) for y in _years(book)]
        sheet.line(contract.name or contract.id, "currency", "M13", formulas)
    sheet.total_of("cost_contracts", first, [], "M13")


def _upkeep(sheet: TimeSheet) -> None:
    book = sheet.book
    cells = book.cells
    sheet.section("Water")
    sheet.measure_by_fleet(
        "cost_water",
        "M13",
        lambda f, y: (
            cells["water_onsite_l", ("fleet", f)][y] / 1000 * _site_field(book, f, "water_price_per_m3")
            if is_billed(book.results.resolved, book.plan.sites[book.site_of(f)], WATER)
            else total(0)
        ),
    )
    sheet.section("Maintenance")
    lent = rented(book.plan)
    sheet.measure_by_fleet(
        "cost_maintenance",
        "M13",
        lambda f, y: (
            total(0)
            if lent[f]
            else book.marks["fleet", f, "Price"]
            * number(book.fleet_input(book.plan.fleets[f], "maintenance_share"))
            * cells["active", ("fleet", f)][y]
        ),
    )
    sheet.section("Generator fuel")
    first = sheet.sheet.row
    own = book.results.by_site("cost_fuel").sum(axis=1)
    for s, site in enumerate(book.plan.sites):
        fuel = number(book.site_input(site, "genset_fuel_l_per_year"))
        formula = fuel * number(book.site_input(site, "diesel_price_per_l"))
        sheet.line(book.site_name(s), "currency", "M13", [formula] * len(book.years), values=own[:, s])
    sheet.total_of("cost_fuel", first, [], "M13")
    sheet.section("Measures")
    first = sheet.sheet.row
    own = book.results.by_site("cost_measures").sum(axis=1)
    for s, site in enumerate(book.plan.sites):
        # Inputs that are zero have no row among the inputs.
        once, yearly = (
            book.inputs.get(f"sites/{site.id}/{name}") for name in ("measures_capital", "measures_per_year")
        )
        at_start = [each for each in (once, yearly) if each is not None]
        later = [] if yearly is None else [yearly]
        formulas = [total(0, *(at_start if y == 0 else later)) for y in _years(book)]
        sheet.line(book.site_name(s), "currency", "M13", formulas, values=own[:, s])
    sheet.total_of("cost_measures", first, [], "M13")


def _totals(sheet: TimeSheet) -> None:
    book = sheet.book
    cells = book.cells
    sheet.section("Cost")
    parts = [cells[name, ()] for name in MEASURES["cost"].parts]
    sheet.line(book.t("Credits bought"), "currency", "M15", cells["cost_credits", ()], role="link")
    sheet.total_of("cost", sheet.sheet.row, parts, "M13")
    sheet.section("Net present cost (cash discounted to the first year; never added to the annualized view)")
    rate, start = book.inputs["plan/discount_rate"], book.inputs["plan/start_year"]
    cash = cells["cost", ()]
    formulas = [cash[y] / (1 + number(rate)) ** (sheet.year_cells[y] - start) for y in _years(book)]
    sheet.line(
        book.t(MEASURES["cost_present"].label),
        "currency",
        "M13",
        formulas,
        role="total",
        values=book.results.annual("cost_present"),
        key=("cost_present", ()),
        horizon_value=book.results.total("cost_present"),
    )
    sheet.section("Annualized view (hardware as an annuity, in place of purchases)")
    sheet.measure_by_fleet(
        "capital_annuity",
        "M14",
        lambda f, y: book.marks["fleet", f, "Annuity per year"] * cells["charged", ("fleet", f)][y],
    )
    sheet.total_of("cost_annualized", sheet.sheet.row, [cells["capital_annuity", ()], *parts[1:]], "M14")


def _carbon_price(sheet: TimeSheet) -> None:
    """Write the internal carbon price by year and what it comes to on the covered scopes (E1-8)."""
    book = sheet.book
    cells = book.cells
    sheet.section("Internal carbon price (shadow price, in no cost)")
    if "plan/carbon_price_per_t" in book.inputs:
        single = book.inputs["plan/carbon_price_per_t"]
        prices = sheet.line(
            book.t("Internal carbon price"),
            "currency/t",
            "M14",
            [number(book.of_path("plan/carbon_price_path", y, single)) for y in _years(book)],
            horizon=None,
        )
        shares = [number(book.inputs[f"plan/carbon_price_scope{n}_share"]) for n in (1, 2, 3)]
        names = ("scope1_kg", "scope2_location_kg", "scope3_total_kg")
        covered = [
            sheet.line(
                book.t(f"Emissions covered, scope {n}"),
                "t CO2e",
                "M14",
                [cells[name, ()][y] * share / 1000 for y in _years(book)],
            )
            for n, name, share in zip((1, 2, 3), names, shares, strict=True)
        ]
        formulas = [total(*(line[y] for line in covered)) * prices[y] for y in _years(book)]
    else:
        formulas = [total(0) for _ in _years(book)]
    sheet.line(
        book.t(MEASURES["shadow_carbon_cost"].label),
        "currency",
        "M14",
        formulas,
        role="total",
        values=book.results.annual("shadow_carbon_cost"),
        key=("shadow_carbon_cost", ()),
        horizon_value=book.results.total("shadow_carbon_cost"),
    )
