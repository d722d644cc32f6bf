"""Carbon-free energy on the sheet Instruments: hours as exported, matching by the year as formulas."""

from __future__ import annotations

from greenplanner.model.matching import Matching, deliverable, hourly_matching, summary
from greenplanner.report.cells import Expr, least, number, ratio, total, when
from greenplanner.report.sheets.clients import clients_of, has_clients
from greenplanner.report.workbook_sheet import Book, Sheet

# Figures by their names in the command line, with label and unit.
CFE_LINES = (
    ("load_kwh", "Electricity in scope 2, with what the site generates itself", "kWh"),
    ("cfe_score", "24/7 CFE score (with the grid average, not net of attributes sold)", "%"),
    ("cfe_matched_kwh", "Matched hour by hour", "kWh"),
    ("cfe_matched_share", "Matched hour by hour by contracts and on-site generation", "%"),
    ("cfe_annual_kwh", "Matched by the year: carbon-free volume and own generation up to the load", "kWh"),
    ("cfe_annual_share", "Matched by the year (volumetric)", "%"),
    ("cfe_excess_kwh", "Contracted beyond the load of the hour", "kWh"),
    ("scope2_location_kg", "Scope 2, location-based", "kg"),
    ("scope2_market_kg", "Scope 2, market-based, annual matching (in force)", "kg"),
    (
        "scope2_market_hourly_draft_residual_kg",
        "Draft view, hourly matching: rest at the residual mix, else fossil (not in force)",
        "kg",
    ),
    (
        "scope2_market_hourly_draft_fossil_kg",
        "Draft view, hourly matching: rest at the fossil factor (not in force)",
        "kg",
    ),
    ("undelivered_kwh", "Instruments of another grid, left out of the draft view", "kWh"),
)
NET_OF_SOLD = "24/7 CFE score (with the untracked grid, net of attributes sold)"
_FIELDS = [field for field, _, _ in CFE_LINES]
_SHARES = {"cfe_matched_share": "cfe_matched_kwh", "cfe_annual_share": "cfe_annual_kwh"}
# Lines of all sites together that are the sum of those of the sites.
_SUMMED = ("load_kwh", "cfe_matched_kwh", "cfe_annual_kwh", "cfe_excess_kwh", "undelivered_kwh")
_FIRST = 3


class _Place:
    """A site, or all sites together, with the row in which its figures begin."""

    def __init__(self, name: str, site: int | None, row: int) -> None:
        self.name, self.site, self.row = name, site, row


def build_carbon_free(book: Book, sheet: Sheet, columns: int) -> None:
    """Write the block; after Scope12, on whose contracts the matching by the year rests."""
    t = book.t
    sheet.section(t("Carbon-free energy by the hour, and scope 2 in both methods"), columns)
    for text in (
        "Grey figures are from GreenPlanner's hourly pass: pasted as exported, no formula repeats them here.",
        "The draft view follows the consultation on the Scope 2 Guidance of 2025; it is not in force.",
    ):
        sheet.text(sheet.row, 1, t(text), "status")
        sheet.row += 1
    years: list[int | None] = [*book.years]
    years += [None] if len(years) > 1 else []
    names: list[tuple[str, int | None]] = [(book.site_name(s), s) for s in range(len(book.plan.sites))]
    if len(names) > 1:
        names.insert(0, (t("All sites, weighted with their electricity"), None))
    height = len(CFE_LINES) + 2
    places = [_Place(name, s, sheet.row + at * height + 2) for at, (name, s) in enumerate(names)]
    block = _Block(book, sheet, places, years)
    for place in places:
        block.write(place)


class _Block:
    """Writes the lines of each place."""

    def __init__(self, book: Book, sheet: Sheet, places: list[_Place], years: list[int | None]) -> None:
        self.book, self.sheet, self.places, self.years = book, sheet, places, years
        self.matching: Matching = hourly_matching(book.results)
        self.known = {
            (place.site, year): summary(book.results, self.matching, self._id(place.site), year)
            for place in places
            for year in years
        }

    def _id(self, s: int | None) -> str | None:
        return None if s is None else self.book.plan.sites[s].id

    def write(self, place: _Place) -> None:
        """Write head and lines of one place."""
        t, sheet = self.book.t, self.sheet
        sheet.text(sheet.row, 1, place.name, "section")
        sheet.row += 1
        heads = [t("Figure"), t("Unit"), *(str(year) if year else t("Horizon") for year in self.years)]
        for column, head in enumerate(heads, start=1):
            sheet.text(sheet.row, column, head, "head" if column < _FIRST else "head_number")
        sheet.row += 1
        for field, label, unit in CFE_LINES:
            shown = NET_OF_SOLD if field == "cfe_score" and self._net(place.site) else label
            sheet.text(sheet.row, 1, t(shown), "wrap")
            sheet.text(sheet.row, 2, unit, "unit")
            sheet.grow(sheet.row, [(shown, 30)], line=13.0)
            for at, year in enumerate(self.years):
                self._cell(place, field, unit, at, year)
            sheet.row += 1

    def _net(self, s: int | None) -> bool:
        sites = [item for item in self.matching.sites if s is None or item.site == self._id(s)]
        return bool(sites) and all(item.net_of_sold for item in sites)

    def _cell(self, place: _Place, field: str, unit: str, at: int, year: int | None) -> None:
        value = self.known[place.site, year][field]
        fmt = "0.0%" if unit == "%" else "#,##0"
        row, column = self.sheet.row, _FIRST + at
        if value is None:
            self.sheet.text(row, column, self.book.t("not known"), "unit")
            return
        live = self._live(place, field, at, year)
        if live is None:
            self.sheet.number(row, column, value, "pasted", fmt)
        else:
            role = "link" if field.startswith("scope2") else "calc"
            self.sheet.put(row, column, live, role, fmt, value)

    def _at(self, place: _Place, field: str, at: int) -> Expr:
        """Return the cell of a line, also where it is still to be written."""
        row = place.row + _FIELDS.index(field)
        value = self.known[place.site, self.years[at]][field]
        return self.sheet.ref(row, _FIRST + at, 0.0 if value is None else value)

    def _live(self, place: _Place, field: str, at: int, year: int | None) -> Expr | None:
        """Return the formula of a figure, None for what only the hours give."""
        if field in ("scope2_location_kg", "scope2_market_kg"):
            return self._scope2(field, place.site, year)
        if field in _SHARES:
            top = self._at(place, _SHARES[field], at)
            return ratio(top, self._at(place, "load_kwh", at))
        if field in _SUMMED and place.site is None:
            return total(*(self._at(each, field, at) for each in self.places if each.site is not None))
        if field in _SUMMED and year is None:
            return total(*(self._at(place, field, y) for y in range(len(self.years) - 1)))
        if field in ("load_kwh", "cfe_annual_kwh") and place.site is not None:
            return self._by_year(place.site, field, at)
        return None

    def _scope2(self, field: str, s: int | None, year: int | None) -> Expr | None:
        """Return the cell of Scope12 for a figure that stands there."""
        book = self.book
        if not book.plan.sites:
            return None
        if s is None:
            # Own devices in federated training stand in the total of Scope12, but at no site.
            whole = book.ends[field, ()] if year is None else book.cells[field, ()][book.years.index(year)]
            outside = clients_of(book, field, None if year is None else book.years.index(year))
            return whole - outside if has_clients(book) else whole
        keys: list[tuple[str, tuple[str, int] | tuple[()]]]
        if field == "scope2_market_kg":
            keys = [(field, ("site", s))]
        else:
            fleets = [f for f in range(len(book.plan.fleets)) if book.site_of(f) == s]
            keys = [(field, ("fleet", f)) for f in fleets]
        parts = [book.ends[key] if year is None else book.cells[key][book.years.index(year)] for key in keys]
        if not parts:
            return total(0)
        return parts[0] if len(parts) == 1 else total(*parts)

    def _by_year(self, s: int, field: str, y: int) -> Expr | None:
        """Return load or volumetric matching of a site from Scope12; None where only the hours know."""
        book = self.book
        site = book.plan.sites[s]
        generates = bool(site.solar_kw or site.wind_kw)
        # What of a battery is the site's own, and a tenant's part of the panels, only the hours say.
        if site.battery_kwh or (generates and site.arrangement not in (None, "own hall")):
            return None
        own = []
        if generates:
            fleets = [f for f in range(len(book.plan.fleets)) if book.site_of(f) == s]
            own = [book.cells["onsite_kwh", ("fleet", f)][y] for f in fleets]
        load = total(book.cells["load", ("site", s)][y], *own)
        if field == "load_kwh":
            return load
        return least(total(book.cells["offered", ("renewable", s)][y], *own, *self._clean(s, y)), load)

    def _clean(self, s: int, y: int) -> list[Expr]:
        """Return the volumes that count: accepted, carbon-free, of the grid of the site."""
        book, resolved = self.book, self.book.results.resolved
        site = book.plan.sites[s]
        found = []
        for contract in book.plan.contracts:
            if contract.site != site.id or not deliverable(resolved, contract, site):
                continue
            key = ("contract", contract.id)
            factor = number(book.inputs[f"contracts/{contract.id}/kg_per_kwh"])
            volume = book.cells["offered", key][y] * book.cells["counts", key][y]
            found.append(when(factor.compare("=", 0), volume, 0))
        return found
