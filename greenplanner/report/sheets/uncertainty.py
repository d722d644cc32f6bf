"""Uncertainty: the 95 % interval of each total over the horizon and the factors behind it (IPCC approach 1).

The slope of a total with a factor needs the whole model and is pasted; ranges by pedigree, what each
factor takes off and adds, and the intervals are live: SQRT(SUMSQ()) of the column of a total.
"""

from __future__ import annotations

import math

from openpyxl.utils import get_column_letter

from greenplanner.catalog.pedigree import INDICATORS, PedigreeFactor, kind_of
from greenplanner.model import uncertainty_words as words
from greenplanner.model.measures import MEASURES
from greenplanner.model.uncertainty import MEASURED, Effect, Uncertainty, uncertainty
from greenplanner.model.uncertainty_factors import Estimate
from greenplanner.plan.attributes import attribute
from greenplanner.report.cells import Block, Expr, Value, most, ratio
from greenplanner.report.workbook_sheet import FIRST_ROW, HEADER_ROW, Book, Sheet

_NAME, _OF, _UNIT, _VALUE, _LOW, _HIGH, _HOW, _SCORE = 1, 2, 3, 4, 5, 6, 7, 8
_GSD2 = _SCORE + len(INDICATORS)
_DOWN, _UP = _GSD2 + 1, _GSD2 + 2
# What each factor does to a total stands in the columns of value, low and high.
_SLOPE, _OFF, _ADDS = _VALUE, _LOW, _HIGH
_SAME = 1e-9
_AMOUNT, _SHARE, _PLAIN = "#,##0.00", "0.0###%", "#,##0.0#####"
PASTED = (
    "Slopes are the change of a total for the value times two; they come from GreenPlanner and are not live "
    "here. What acts through whole servers, replicas or years has no slope: both ends are evaluated."
)


def build_uncertainty(book: Book) -> None:
    """Write the sheet."""
    sheet = book.sheets["Uncertainty"]
    sheet.title(book.t("How sure the totals are: 95 % intervals over the horizon, in closed form."))
    results = book.whole
    found = results.uncertainty or uncertainty(results, exact=False)
    effects = [effect for effect in found.effects if effect.estimate.has_range]
    effects.sort(key=lambda effect: -_weight(found, effect))
    _Writer(book, sheet, found, effects).write()


def _weight(found: Uncertainty, effect: Effect) -> float:
    """Return how much a factor matters for the location-based total."""
    down, up = (float(array[0].sum()) for array in (effect.down, effect.up))
    return down * down + up * up


class _Writer:
    """Totals, factors, the pedigree table, the notes; the factors are written before their totals."""

    def __init__(self, book: Book, sheet: Sheet, found: Uncertainty, effects: list[Effect]) -> None:
        self.book, self.sheet, self.found, self.effects = book, sheet, found, effects
        self.head = FIRST_ROW + len(MEASURED) + 2
        self.first = self.head + 1
        self.table = self.first + len(effects) + 2
        self.ends: list[tuple[Expr | None, Expr | None]] = []
        self.sides: dict[str, tuple[Block, Block] | None] = {}

    def write(self) -> None:
        """Write everything."""
        self._pedigree()
        self._factor_heads()
        for number, effect in enumerate(self.effects):
            self._factor(self.first + number, effect)
        row = self.table + len(INDICATORS) + len(self.kinds) + 2
        for text in (words.METHOD, words.SIDES, words.SHARED, words.EXACT, PASTED):
            self.sheet.text(row, 1, self.book.t(text), "purpose")
            row += 1
        self.sheet.row = row
        for measure in MEASURED:
            self._parts(measure)
        self._totals()
        self.sheet.ws.freeze_panes = self.sheet.ws.cell(FIRST_ROW, 2)

    # -- totals ------------------------------------------------------------------------------------

    def _totals(self) -> None:
        t, sheet = self.book.t, self.sheet
        heads = [
            (t("Total"), 34.0, False), (t("Of"), 28.0, False), (t("Unit"), 12.0, False),
            (t("Value"), 15.0, True), (t("Low"), 15.0, True), (t("High"), 15.0, True),
            (t("Range from"), 24.0, False), (t("- %"), 9.0, True), (t("+ %"), 9.0, True),
        ]  # fmt: skip
        sheet.heads(HEADER_ROW, heads)
        for number, measure in enumerate(MEASURED):
            row = FIRST_ROW + number
            sheet.text(row, _NAME, t(MEASURES[measure].label))
            sheet.text(row, _OF, t("Horizon"), "unit")
            sheet.text(row, _UNIT, self.book.unit(MEASURES[measure].unit), "unit")
            whole = self.book.totals.get(measure)
            if whole is None:
                value = sheet.number(row, _VALUE, self.found.interval(measure).value, "pasted", _AMOUNT)
            else:
                value = sheet.put(row, _VALUE, whole, "link", _AMOUNT)
            below, above = (self._side(measure, side) for side in (0, 1))
            low = sheet.put(row, _LOW, most(0, value - below), "total", _AMOUNT)
            high = sheet.put(row, _HIGH, value + above, "total", _AMOUNT)
            sheet.text(row, _HOW, t("root of the sum of squares"), "unit")
            for column, part in ((_SCORE, value - low), (_SCORE + 1, high - value)):
                sheet.put(row, column, ratio(part * 100, value, "-"), "calc", "0.00")

    def _side(self, measure: str, side: int) -> Expr:
        """Return SQRT(SUMSQ()) of what the factors take off (0) or add (1)."""
        blocks = self.sides[measure]
        if blocks is None:
            return Expr("0", 0.0)
        squares = sum(float(value) ** 2 for value in blocks[side].values)
        return Expr(f"SQRT(SUMSQ({blocks[side].text}))", math.sqrt(squares))

    def _parts(self, measure: str) -> None:
        """Write what each factor takes off a total and adds to it; those without effect are left out."""
        t, sheet, index = self.book.t, self.sheet, MEASURED.index(measure)
        unit = self.book.unit(MEASURES[measure].unit)
        parts = [
            (effect, ends)
            for effect, ends in zip(self.effects, self.ends, strict=True)
            if effect.down[index].sum() or effect.up[index].sum()
        ]
        self.sides[measure] = None
        if not parts:
            return
        sheet.section(f"{t(MEASURES[measure].label)}: {t('what each factor takes off and adds')}", _UP)
        for column, text in ((_SLOPE, "slope"), (_OFF, "takes off"), (_ADDS, "adds")):
            sheet.text(sheet.row, column, t(text), "head_number")
        first = sheet.row + 1
        found: tuple[list[Value], list[Value]] = ([], [])
        for number, (effect, ends) in enumerate(parts):
            slope, down, up = (float(part[index].sum()) for part in (effect.slope, effect.down, effect.up))
            row = first + number
            sheet.text(row, _NAME, t(effect.estimate.label))
            sheet.text(row, _OF, self.book.words.name(effect.estimate.place), "small")
            sheet.grow(row, [(effect.estimate.place, 34.0)], line=12.5)
            sheet.text(row, _UNIT, unit, "unit")
            for values, value in zip(found, self._contribution(row, slope, (down, up), ends), strict=True):
                values.append(value)
        sheet.row = first + len(parts)
        blocks = []
        for column, values in ((_OFF, found[0]), (_ADDS, found[1])):
            letter = get_column_letter(column)
            area = f"Uncertainty!${letter}${first}:${letter}${sheet.row - 1}"
            blocks.append(Block(area, values))
        self.sides[measure] = (blocks[0], blocks[1])

    def _contribution(
        self, row: int, slope: float, ends: tuple[float, float], shares: tuple[Expr | None, Expr | None]
    ) -> tuple[float, float]:
        """Write slope, what the factor takes off and adds at worst; live where a slope gives it."""
        sheet, (low, high) = self.sheet, shares
        if low is not None and high is not None:
            made = (slope * float(low.value), slope * float(high.value))
            scale = max(abs(slope), abs(ends[0]), abs(ends[1]))
            if all(abs(one - other) <= _SAME * scale for one, other in zip(made, ends, strict=True)):
                cell = sheet.number(row, _SLOPE, slope, "pasted", _AMOUNT)
                off, adds = max(0.0, -made[0], -made[1]), max(0.0, *made)
                one, two = (f"{cell.text}*{each.text}" for each in (low, high))
                sheet.put(row, _OFF, Expr(f"MAX(0,-{one},-{two})", off), "calc", _AMOUNT)
                sheet.put(row, _ADDS, Expr(f"MAX(0,{one},{two})", adds), "calc", _AMOUNT)
                return off, adds
        sheet.text(row, _SLOPE, "-", "pasted")
        off, adds = max(0.0, -ends[0], -ends[1]), max(0.0, *ends)
        sheet.number(row, _OFF, off, "pasted", _AMOUNT)
        sheet.number(row, _ADDS, adds, "pasted", _AMOUNT)
        return off, adds

    # -- factors -----------------------------------------------------------------------------------

    def _factor_heads(self) -> None:
        t = self.book.t
        heads = [
            (t("Factor"), 34.0, False), (t("Of"), 28.0, False), (t("Unit"), 12.0, False),
            (t("Value"), 15.0, True), (t("Low"), 15.0, True), (t("High"), 15.0, True),
            (t("Range from"), 24.0, False),
            *((t(words.INDICATOR_NAMES[name]), 12.0, True) for name in INDICATORS),
            (t("GSD²"), 9.0, True), (t("Low / value - 1"), 11.0, True), (t("High / value - 1"), 11.0, True),
        ]  # fmt: skip
        self.sheet.heads(self.head, heads)

    def _factor(self, row: int, effect: Effect) -> None:
        t, sheet, estimate = self.book.t, self.sheet, effect.estimate
        sheet.text(row, _NAME, t(estimate.label))
        sheet.text(row, _OF, self.book.words.name(estimate.place), "small")
        sheet.grow(row, [(estimate.place, 34.0)], line=12.5)
        sheet.text(row, _UNIT, self.book.unit(estimate.unit), "unit")
        sheet.text(row, _HOW, t(words.HOW[estimate.how]), "small")
        self.ends.append(self._range(row, estimate))

    def _range(self, row: int, estimate: Estimate) -> tuple[Expr | None, Expr | None]:
        """Write value, low, high, scores and both relative sides; None where a side has no one number."""
        sheet = self.sheet
        if estimate.sensor is not None:
            return (
                sheet.number(row, _DOWN, -estimate.sensor, "pasted", _SHARE),
                sheet.number(row, _UP, estimate.sensor, "pasted", _SHARE),
            )
        value, low, high = estimate.value, estimate.low, estimate.high
        if value is None or low is None or high is None:
            sheet.text(row, _VALUE, self.book.t("several"), "small")
            return None, None
        entity, _, field = estimate.members[0].path.split("/")
        form = _SHARE if attribute(entity, field).type in ("share", "profile") else _PLAIN
        linked = self.book.inputs.get(estimate.members[0].path)
        if linked is not None and _near(linked.value, value):
            cell = sheet.put(row, _VALUE, linked, "link", form)
        else:
            cell = sheet.number(row, _VALUE, value, "pasted", form)
        gsd2 = self._gsd2(row, estimate, field)
        ends = []
        for column, bound, by_scores in (
            (_LOW, low, None if gsd2 is None else cell / gsd2),
            (_HIGH, high, None if gsd2 is None else cell * gsd2),
        ):
            formula = None if by_scores is None else _within(by_scores, bound)
            if formula is not None:
                ends.append(sheet.put(row, column, formula, "calc", form))
            else:
                ends.append(sheet.number(row, column, bound, "input", form))
        if value == 0:
            return None, None
        return (
            sheet.put(row, _DOWN, ends[0] / cell - 1, "calc", _SHARE),
            sheet.put(row, _UP, ends[1] / cell - 1, "calc", _SHARE),
        )

    def _gsd2(self, row: int, estimate: Estimate, field: str) -> Expr | None:
        """Write the scores and GSD² = EXP(SQRT(SUMSQ(LN(U)))); None where there are none."""
        origin = estimate.origin
        if origin.gsd2 is None or not origin.scores:
            return None
        logs = []
        for number, (name, score) in enumerate(zip(INDICATORS, origin.scores, strict=True)):
            cell = self.sheet.number(row, _SCORE + number, score, "input", "0")
            logs.append(f"LN(INDEX({self.factor_rows[name]},{cell.text}))")
        table = "" if origin.kind == "entered" else origin.table
        logs.append(f"LN({self.kinds[kind_of(table, field)]})")
        formula = Expr(f"EXP(SQRT(SUMSQ({','.join(logs)})))", origin.gsd2)
        return self.sheet.put(row, _GSD2, formula, "calc", "0.000")

    # -- the pedigree table ------------------------------------------------------------------------

    def _pedigree(self) -> None:
        """Write the factor of each score and the basic factor of each kind of quantity."""
        t, sheet = self.book.t, self.sheet
        rows = self.book.results.resolved.catalog.tables["pedigree"]
        sheet.text(self.table, 1, t("Factor of uncertainty of each data quality score (pedigree)"), "section")
        for score in range(1, 6):
            sheet.number(self.table, _VALUE + score - 1, score, "head_number", "0")
        self.factor_rows: dict[str, str] = {}
        row = self.table
        for name in INDICATORS:
            row += 1
            sheet.text(row, 1, t(words.INDICATOR_NAMES[name]))
            values = [_factor(rows[f"{name}-{score}"]) for score in range(1, 6)]
            for place, value in enumerate(values):
                sheet.number(row, _VALUE + place, value, "input", "0.00")
            ends = [get_column_letter(_VALUE + place) for place in (0, 4)]
            block = Block(f"Uncertainty!${ends[0]}${row}:${ends[1]}${row}", list(values))
            self.factor_rows[name] = block.text
        self.kinds: dict[str, str] = {}
        for key in [key for key in rows if key.startswith("basic-")]:
            row += 1
            sheet.text(row, 1, t(rows[key].name))
            self.kinds[key.removeprefix("basic-")] = sheet.number(
                row, _VALUE, _factor(rows[key]), "input", "0.00"
            ).text


def _factor(row: object) -> float:
    assert isinstance(row, PedigreeFactor)
    return row.factor


def _near(one: object, other: float) -> bool:
    return isinstance(one, int | float) and abs(one - other) <= _SAME * max(abs(other), 1e-300)


def _within(formula: Expr, bound: float) -> Expr | None:
    """Return the formula, kept inside 0 and 1 or at 1 at least where that gives the bound; else None."""
    value = float(formula.value)
    if _near(value, bound):
        return formula
    for limit in (0.0, 1.0):
        if _near(limit, bound) and bound:
            name, pick = ("MIN", min) if value > limit else ("MAX", max)
            return Expr(f"{name}({limit:g},{formula.text})", pick(limit, value))
    return None
