"""Targets: path, plan, distance and budget of each target by year, with live formulas.

A figure whose parts have no cells here, for example the 24/7 CFE score, is pasted and says so.
"""

from __future__ import annotations

from collections.abc import Callable

from greenplanner.model.target_measures import BALANCE
from greenplanner.model.targets import Assessment, assess_all
from greenplanner.plan.types import Target
from greenplanner.report.cells import (
    Expr,
    both,
    is_number,
    least,
    magnitude,
    most,
    number,
    ratio,
    total,
    when,
)
from greenplanner.report.cells import string as text
from greenplanner.report.workbook_sheet import Book
from greenplanner.report.workbook_time import FIRST_YEAR, TimeSheet

_RULE = "M29"
NONE = "-"
_SUMS: dict[str, tuple[str, ...]] = {
    "total location-based": ("total_location_kg",),
    "total market-based": ("total_market_kg",),
    "scope 1": ("genset_kg", "refrigerant_kg"),
    "scope 2 location-based": ("scope2_location_kg",),
    "scope 2 market-based": ("scope2_market_kg",),
    "scopes 1 and 2 location-based": ("genset_kg", "refrigerant_kg", "scope2_location_kg"),
    "scopes 1 and 2 market-based": ("genset_kg", "refrigerant_kg", "scope2_market_kg"),
    "scope 3": ("scope3_total_kg",),
    "scope 3 category 1": ("cat1_kg",),
    "scope 3 category 2": ("cat2_kg",),
    "scope 3 category 3": ("cat3a_kg", "cat3b_kg", "cat3c_kg"),
    "scope 3 category 8": ("cat8_kg",),
    "facility energy": ("facility_kwh",),
    "IT energy": ("it_kwh",),
    "water": ("water_onsite_l", "water_grid_l"),
    "water on site": ("water_onsite_l",),
    "electronic waste": ("waste_reused_kg", "waste_recycled_kg", "waste_other_kg"),
}
_RATIOS: dict[str, tuple[tuple[str, ...], str]] = {
    "PUE": (("facility_kwh",), "it_kwh"),
    "WUE": (("water_onsite_l",), "it_kwh"),
    "carbon per IT kWh": (("total_location_kg",), "it_kwh"),
}
_AGREES = 1e-9


def build_targets(book: Book) -> None:
    """Write the sheet; targets are in no figure of the other sheets."""
    purpose = "Targets and the distance to them. They change no figure; credits count in the balance only."
    sheet = TimeSheet(book, "Targets", book.t(purpose))
    found = assess_all(book.whole, book.baseline)
    if not found:
        sheet.sheet.text(sheet.sheet.row, 1, book.t("The plan has no targets."))
        return
    for target, item in zip(book.whole.plan.targets, found, strict=True):
        _Block(book, sheet, target, item).write()


class _Block:
    """The lines of one target."""

    def __init__(self, book: Book, sheet: TimeSheet, target: Target, item: Assessment) -> None:
        self.book, self.sheet, self.target, self.item = book, sheet, target, item
        self.unit = item.unit
        self.years = range(len(book.years))

    def given(self, field: str) -> Expr | None:
        """Return the input cell of a field, None where it has none."""
        return self.book.inputs.get(f"targets/{self.target.id}/{field}")

    def write(self) -> None:
        """Write plan, target, distance, state, sums."""
        book, sheet, item = self.book, self.sheet, self.item
        site = next((each.name or each.id for each in book.whole.plan.sites if each.id == item.site), "")
        label = f"{item.name}: {book.t(item.label)}" + (f", {site}" if site else "")
        sheet.section(label)
        if item.problem:
            sheet.sheet.text(sheet.sheet.row, 1, book.t(item.sentence()), "wrap")
            sheet.sheet.row += 1
        plan = self._plan()
        if not item.course:
            return
        aims = self._line(book.t("Target"), self._aims(plan), role="total")
        used, allowed, gaps = self._sums(plan, aims) if item.budget else (None, None, None)
        gaps = gaps if item.path == "budget" and gaps is not None else self._gaps(plan, aims)
        distances = self._line(book.t("Distance (above 0 misses the target)"), gaps)
        self._line(
            book.t("Distance, share of the target"), self._shares(distances, aims), fmt="0.0%", unit=""
        )
        limits = [self.given("budget") or aims[y] if item.path == "budget" else aims[y] for y in self.years]
        self._line(book.t("State"), self._states(distances, plan, limits), unit="", fmt="General")
        if used is None or allowed is None or item.path == "budget":
            return
        over = [used[y] - allowed[y] for y in self.years]
        self._line(book.t("Overshoot of the budget so far (below 0: left)"), over, role="total")

    def _line(
        self,
        label: str,
        formulas: list[Expr],
        role: str = "calc",
        fmt: str | None = None,
        unit: str | None = None,
    ) -> list[Expr]:
        shown = self.unit if unit is None else unit
        return self.sheet.line(label, shown, _RULE, formulas, role=role, horizon=None, fmt=fmt)

    # -- the plan ----------------------------------------------------------------------------------

    def _plan(self) -> list[Expr]:
        """Return the figure of each year: from cells where they agree with the program, else pasted."""
        values = [each.plan for each in self.item.years]
        formula = self._live()
        if formula is not None:
            cells = [formula(y) for y in self.years]
            if all(_same(cell, value) for cell, value in zip(cells, values, strict=True)):
                return self._line(self.book.t("Plan"), cells)
        sheet, row = self.sheet.sheet, self.sheet.sheet.row
        sheet.text(row, 1, self.book.t("Plan (from GreenPlanner, not live here)"))
        sheet.text(row, 2, self.book.unit(self.unit), "unit")
        sheet.text(row, 3, _RULE, "unit")
        found = []
        for y, value in enumerate(values):
            column = FIRST_YEAR + y
            if value is None:
                sheet.text(row, column, NONE, "pasted")
                found.append(sheet.ref(row, column, NONE, floating=True))
            else:
                sheet.number(row, column, value, "pasted", "#,##0.###")
                found.append(sheet.ref(row, column, float(value), floating=True))
        sheet.row += 1
        return found

    def _live(self) -> Callable[[int], Expr] | None:
        name = self.item.measure
        if name == BALANCE:
            return self._balance
        if name in _SUMS:
            found = self._sum_of(_SUMS[name])
            return None if found is None else lambda y: found(y) / 1000
        if name in _RATIOS:
            tops, bottom = _RATIOS[name]
            top, below = self._sum_of(tops), self._sum_of((bottom,))
            if top is None or below is None:
                return None
            return lambda y: ratio(top(y), below(y), NONE)
        return None

    def _balance(self, y: int) -> Expr:
        """Return market-based total less retired credits with evidence; nothing where there are none."""
        book = self.book
        proven = book.cells.get(("credits_provenyes", ()))
        if proven is None:
            return text(NONE)
        gross = book.cells["total_market_kg", ()][y] / 1000
        return when(proven[y].compare(">", 0), gross - proven[y], NONE)

    def _sum_of(self, names: tuple[str, ...]) -> Callable[[int], Expr] | None:
        """Return the sum of measures in a year from the cells of the plan or of one site."""
        lines = [line for name in names for line in self._cells(name)]
        return (lambda y: total(*(line[y] for line in lines))) if lines else None

    def _cells(self, name: str) -> list[list[Expr]]:
        book = self.book
        if self.item.site is None:
            found = book.cells.get((name, ()))
            return [found] if found is not None else []
        place = next(s for s, site in enumerate(book.plan.sites) if site.id == self.item.site)
        own = book.cells.get((name, ("site", place)))
        if own is not None:
            return [own]
        fleets = [f for f in range(len(book.plan.fleets)) if book.site_of(f) == place]
        lines = (book.cells.get((name, ("fleet", f))) for f in fleets)
        return [line for line in lines if line is not None]

    # -- the target --------------------------------------------------------------------------------

    def _base(self, plan: list[Expr]) -> Expr | None:
        """Return the base value: an input, or the plan's own figure of the base year."""
        given = self.given("base_value")
        if given is not None or self.item.base_year not in self.book.years:
            return given
        return plan[self.book.years.index(self.item.base_year)]

    def _goal(self, base: Expr | None) -> Expr:
        value, reduction = self.given("target_value"), self.given("reduction")
        if value is not None:
            return value
        assert base is not None
        assert reduction is not None
        return base * (1 - reduction)

    def _aims(self, plan: list[Expr]) -> list[Expr]:
        path, base = self.item.path, self._base(plan)
        last, start = self.given("target_year"), self.given("base_year")
        assert last is not None
        years = self.sheet.year_cells
        if path == "limit":
            return [when(year.compare(">=", last), self._goal(base), NONE) for year in years]
        assert start is not None
        span = last - start
        if path == "budget":
            budget = self.given("budget")
            assert budget is not None
            inside = [both(year.compare(">", start), year.compare("<=", last)) for year in years]
            return [when(test, budget / span, NONE) for test in inside]
        assert base is not None
        if path == "linear":
            goal = self._goal(base)
            lines = [base + (goal - base) * least(1, (year - start) / span) for year in years]
        else:
            rate = self._rate(start)
            floor = self.given("residual_share") if path == "ACA 2026" else None
            lines = [base * most(floor or 0, 1 - rate * (least(year, last) - start)) for year in years]
        return [when(year.compare(">", start), aim, NONE) for year, aim in zip(years, lines, strict=True)]

    def _rate(self, start: Expr) -> Expr:
        given = self.given("rate_per_year")
        if given is not None:
            return given
        floor, rest, zero = (self.given(name) for name in ("minimum_rate", "residual_share", "net_zero_year"))
        assert floor is not None
        assert rest is not None
        assert zero is not None
        return most(floor, (1 - rest) / (zero - start))

    # -- distance ----------------------------------------------------------------------------------

    def _gaps(self, plan: list[Expr], aims: list[Expr]) -> list[Expr]:
        found = []
        for y in self.years:
            known = both(is_number(plan[y]), is_number(aims[y]))
            left, right = number(plan[y]), number(aims[y])
            found.append(when(known, right - left if self.item.rises else left - right, NONE))
        return found

    def _sums(self, plan: list[Expr], aims: list[Expr]) -> tuple[list[Expr], list[Expr], list[Expr] | None]:
        """Write what was used and allowed since the base year; on a budget path return the distances."""
        last = self.given("target_year")
        assert last is not None
        counts = [
            both(is_number(plan[y]), is_number(aims[y]), self.sheet.year_cells[y].compare("<=", last))
            for y in self.years
        ]
        used = self._running(self.book.t("Plan, sum since the base year"), plan, counts)
        allowed = self._running(self.book.t("Budget so far (sum of the targets)"), aims, counts)
        budget = self.given("budget")
        if self.item.path != "budget" or budget is None:
            return used, allowed, None
        return used, allowed, [when(test, used[y] - budget, NONE) for y, test in enumerate(counts)]

    def _running(self, label: str, values: list[Expr], counts: list[Expr]) -> list[Expr]:
        """Write a running sum; each year refers to the cell before it."""
        row = self.sheet.sheet.row
        formulas: list[Expr] = []
        before: Expr | None = None
        for y, test in enumerate(counts):
            here = when(test, number(values[y]), 0)
            formula = here if before is None else before + here
            formulas.append(formula)
            before = self.sheet.sheet.ref(row, FIRST_YEAR + y, formula.value, floating=True)
        return self._line(label, formulas)

    def _shares(self, gaps: list[Expr], aims: list[Expr]) -> list[Expr]:
        found = []
        budget = self.given("budget") if self.item.path == "budget" else None
        for y in self.years:
            aim = budget or aims[y]
            size = magnitude(number(aim))
            known = both(is_number(gaps[y]), size.compare(">", 0))
            top = number(gaps[y])
            found.append(when(known, ratio(top, size), NONE))
        return found

    def _states(self, gaps: list[Expr], plan: list[Expr], limits: list[Expr]) -> list[Expr]:
        guard = self.book.inputs["targets/guard"]
        met, missed = self.book.t("met"), self.book.t("missed")
        found = []
        for y in self.years:
            room = guard * most(magnitude(number(limits[y])), magnitude(number(plan[y])))
            judged = when(number(gaps[y]).compare("<=", room), met, missed)
            found.append(when(is_number(gaps[y]), judged, NONE))
        return found


def _same(cell: Expr, value: float | None) -> bool:
    """Return whether a formula gives the program's own figure."""
    if isinstance(cell.value, str) or value is None:
        return isinstance(cell.value, str) and value is None
    size = max(abs(value), abs(float(cell.value)), 1e-12)
    return abs(float(cell.value) - value) <= _AGREES * size
