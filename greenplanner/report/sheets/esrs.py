"""ESRS: E1-5 to E1-8 by paragraph of Set 1, with formulas on the cells of the inventory."""

from __future__ import annotations

from collections.abc import Sequence

from greenplanner.model.indicators import indicators
from greenplanner.model.indicators_energy import energy
from greenplanner.model.indicators_types import Indicator, Slice
from greenplanner.plan.types import Contract
from greenplanner.report.cells import Expr, number, ratio, total
from greenplanner.report.sheets.clients import has_clients
from greenplanner.report.sheets.esrs_energy import electricity_mix, fuel_energy, own_energy
from greenplanner.report.sheets.indicator_lines import (
    END,
    NA,
    Formula,
    IndicatorSheet,
    cell,
    years_of,
)
from greenplanner.report.sheets.removals import RemovalLines
from greenplanner.report.workbook_sheet import Book

_RULE = "M28"
_SECTIONS = {
    "E1-5": "E1-5: energy consumption and mix",
    "E1-6": "E1-6: gross emissions and intensity",
    "E1-7": "E1-7: removals and carbon credits, in no total",
    "E1-8": "E1-8: internal carbon pricing, in no cost",
}
_TONNES = {
    "e1_6_s1": "scope1_kg",
    "e1_6_s2lb": "scope2_location_kg",
    "e1_6_s2mb": "scope2_market_kg",
    "e1_6_s3": "scope3_total_kg",
    "e1_6_s3_cat1": "cat1_kg",
    "e1_6_s3_cat2": "cat2_kg",
    "e1_6_s3_cat8": "cat8_kg",
    "e1_6_tlb": "total_location_kg",
    "e1_6_tmb": "total_market_kg",
    "e1_6_bio": "genset_biogenic_kg",
    "e1_7_cancelled": "credits_retired_kg",
}
_KINDS = {
    "e1_7_reduction": ("credits_kindreduction",),
    "e1_7_removal": ("credits_kindremoval biogenic", "credits_kindremoval technological"),
    "e1_7_eu": ("credits_in_euyes",),
    "e1_7_ca": ("credits_corresponding_adjustmentyes",),
}
_SCOPES = {"s1": "scope1_kg", "s2": "scope2_location_kg", "s3": "scope3_total_kg"}


def build_esrs(book: Book) -> None:
    """Write the sheet."""
    sheet = IndicatorSheet(
        book, "ESRS", "ESRS E1 by paragraphs of Set 1 (2023/2772); the revised standard is not mapped yet."
    )
    rows: dict[str, list[Indicator]] = {}
    for year in years_of(book):
        for item in indicators(book.whole, "esrs", year):
            rows.setdefault(item.id, []).append(item)
    formulas = _Formulas(sheet)
    before = ""
    for key, items in rows.items():
        standard = items[0].part.split(" ", 1)[0]
        if standard != before:
            sheet.section(book.t(_SECTIONS[standard]))
            before = standard
            if standard == "E1-5":
                formulas.write_energy()
            if standard == "E1-6":
                formulas.write_revenue()
            if standard == "E1-7":
                formulas.removals.write()
        formulas.done[key] = sheet.line(items, _RULE, formulas.of(key))


class _Formulas:
    """The formulas of the data points; the parts that no other sheet has are written first."""

    def __init__(self, sheet: IndicatorSheet) -> None:
        self.sheet = sheet
        self.book = sheet.book
        self.done: dict[str, list[Expr | None]] = {}
        self.energy: dict[str, list[Expr]] = {}
        self.fuel: dict[str, list[Expr]] = {}
        self.revenue: list[Expr] = []
        self.statements: list[Expr] = []
        self.removals = RemovalLines(sheet)

    def write_energy(self) -> None:
        """Write the parts of E1-5; the mix of electricity follows from the contracts on Scope12."""
        book = self.book
        found = [energy(Slice(book.whole, None, year)) for year in years_of(book)]
        mwh = 1000.0
        for kind, (name, label, values) in enumerate(
            (
                ("fossil_fuel", "Fossil fuel of generators", [item.fuel_fossil / mwh for item in found]),
                ("fuel", "Renewable fuel of generators", [item.fuel_renewable / mwh for item in found]),
            )
        ):
            self.energy[name], by_source = fuel_energy(self.sheet, label, kind, values)
            if name == "fossil_fuel":
                self.fuel = by_source
        self.energy["own"] = own_energy(self.sheet, [item.own / mwh for item in found])
        mixes = [(item.mix.fossil / mwh, item.mix.nuclear / mwh) for item in found]
        self.energy |= electricity_mix(self.sheet, mixes)

    def write_revenue(self) -> None:
        """Write the net revenue by year, 0 where none is entered."""
        book = self.book
        values = [Slice(book.whole, None, year).sum("revenue_m") for year in years_of(book)]
        label = "    " + book.t("Net revenue")
        row = self.sheet.sheet.row
        self.revenue = self.sheet.numbers(label, book.unit("M currency"), _RULE, values)
        if values[-1]:
            # Live where it is entered: the input by year, their sum for the horizon.
            cells = [
                self.sheet.sheet.put(row, 4 + y, number(book.inputs["plan/revenue_m"]), "link", value=value)
                for y, value in enumerate(values[:-1])
            ]
            end = self.sheet.sheet.put(row, 4 + len(cells), total(*cells), "calc", value=values[-1])
            self.revenue = [*cells, end]
        self._write_statements()

    def _write_statements(self) -> None:
        """Write the net revenue of the statements by year, live, where it is entered."""
        book, one = self.book, self.book.whole.plan.revenue_statements_m
        if one is None:
            return
        row = self.sheet.sheet.row
        label = "    " + book.t("Net revenue in the statements")
        values = [*(one for _ in book.years), one * len(book.years)]
        self.sheet.numbers(label, book.unit("M currency"), _RULE, values)
        given = number(book.inputs["plan/revenue_statements_m"])
        cells = [self.sheet.sheet.put(row, 4 + y, given, "link", value=one) for y in range(len(book.years))]
        end = self.sheet.sheet.put(row, 4 + len(cells), total(*cells), "calc", value=values[-1])
        self.statements = [*cells, end]

    def of(self, key: str) -> Formula | None:
        """Return the formula of a data point, None where the value is pasted."""
        book = self.book
        if key in _TONNES:
            measure = _TONNES[key]
            return lambda y: self._whole(measure, y) / 1000
        if key in _KINDS:
            names = _KINDS[key]
            return lambda y: ratio(
                total(*(cell(book, name, (), y) for name in names)),
                self._whole("credits_retired_kg", y) / 1000,
                NA,
            )
        if key in ("e1_6_ilb", "e1_6_imb"):
            top = "e1_6_tlb" if key == "e1_6_ilb" else "e1_6_tmb"
            return lambda y: self._over(self.done[top][y], self.revenue[y])
        if key == "e1_6_s3_cat3":
            parts = ("cat3a_kg", "cat3b_kg", "cat3c_kg")
            return lambda y: total(*(self._whole(part, y) for part in parts)) / 1000
        if key == "e1_6_revenue":
            return lambda y: total(self.revenue[y])
        if key == "e1_6_revenue_total":
            return lambda y: total(self.statements[y])
        if key == "e1_6_revenue_other":
            return lambda y: self.statements[y] - self.revenue[y]
        if key.startswith(("e1_7_removals", "e1_7_reversals")):
            return self.removals.of(key)
        for name, make in (("e1_5", self._energy), ("e1_6", self._instruments), ("e1_8", self._price)):
            if key.startswith(name):
                return make(key)
        return None

    def _whole(self, measure: str, y: int) -> Expr:
        return self.book.totals[measure] if y == END else self.book.cells[measure, ()][y]

    @staticmethod
    def _over(top: Expr | None, bottom: Expr | None) -> Expr | None:
        return None if top is None or bottom is None else ratio(top, bottom, NA)

    def _sum(self, names: Sequence[str], y: int) -> Expr:
        return total(*(self.energy[name][y] for name in names))

    def _energy(self, key: str) -> Formula | None:
        sums = {"e1_5_fossil": ("fossil", "fossil_fuel"), "e1_5_nuclear": ("nuclear",),
                "e1_5_38e": ("fossil",), "e1_5_ren_fuel": ("fuel",), "e1_5_ren_own": ("own",)}  # fmt: skip
        if key in sums:
            return lambda y: self._sum(sums[key], y)
        source = {"e1_5_38b": "oil", "e1_5_38c": "gas", "e1_5_38d": "other"}.get(key, "")
        if source in self.fuel:
            return lambda y: self.fuel[source][y]
        if key == "e1_5_ren_bought":
            return self._bought
        if key == "e1_5_renewable":
            return lambda y: total(self._sum(("fuel", "own"), y), self._bought(y))
        if key == "e1_5_total":
            return lambda y: total(
                *(
                    part
                    for name in ("fossil", "nuclear", "renewable")
                    if (part := self.done[f"e1_5_{name}"][y])
                )
            )
        if key == "e1_5_share":
            return lambda y: self._over(self.done["e1_5_renewable"][y], self.done["e1_5_total"][y])
        return None

    def _bought(self, y: int) -> Expr:
        """Return the renewable electricity that contracts define, in MWh: cells of Scope12."""
        from greenplanner.plan.instruments import RENEWABLE

        parts = self._used([item for item in self._contracts() if item.technology in RENEWABLE], y)
        parts += [cell(self.book, "used", ("renewable", s), y) for s in range(len(self.book.plan.sites))]
        return (total(*parts) if parts else total(0)) / 1000

    def _contracts(self) -> list[Contract]:
        return [
            item for item in self.book.plan.contracts if ("used", ("contract", item.id)) in self.book.cells
        ]

    def _used(self, contracts: Sequence[Contract], y: int) -> list[Expr]:
        return [cell(self.book, "used", ("contract", item.id), y) for item in contracts]

    def _instruments(self, key: str) -> Formula | None:
        if key not in ("e1_6_instr", "e1_6_bundled", "e1_6_unbundled"):
            return None
        book = self.book
        bundled = {"e1_6_bundled": True, "e1_6_unbundled": False}.get(key)
        chosen = [item for item in self._contracts() if bundled is None or bool(item.bundled) is bundled]

        def formula(y: int) -> Expr:
            parts = self._used(chosen, y)
            if bundled is not False:
                parts += [cell(book, "used", ("renewable", s), y) for s in range(len(book.plan.sites))]
            top = total(*parts) if parts else total(0)
            return ratio(top, self._load(y), NA)

        return formula

    def _load(self, y: int) -> Expr:
        """Return the electricity in scope 2 of all sites."""
        book = self.book
        sites = range(len(book.plan.sites))
        parts = [cell(book, "load", ("site", s), y) for s in sites]
        # Own devices of federated training are scope 2 too, at no site.
        parts += [self._whole("client_own_kwh", y)] if has_clients(book) else []
        return total(*parts) if parts else total(0)

    def _price(self, key: str) -> Formula | None:
        book = self.book
        if "plan/carbon_price_per_t" not in book.inputs:
            return None
        if key == "e1_8_cost":
            return lambda y: self._whole("shadow_carbon_cost", y)
        scope = key.removeprefix("e1_8_").removesuffix("_share")
        if scope not in _SCOPES:
            return None
        share = number(book.inputs[f"plan/carbon_price_scope{scope[1]}_share"])
        if key.endswith("_share"):
            return lambda y: share
        return lambda y: self._whole(_SCOPES[scope], y) * share / 1000
