"""MACC: what each measure of the exported scenario abates and costs, location- and market-based.

The emissions of each set of measures are evaluated by the program and pasted, as they need the whole
model for plans that this workbook does not hold; differences, annuities, cost per tonne and sums are live.
"""

from __future__ import annotations

from typing import Any

from openpyxl.chart import Reference
from openpyxl.utils import get_column_letter

from greenplanner.model.abatement_cost import BASES, AbatementCost, MeasureRow, Worth
from greenplanner.report.abatement_text import BASIS_NAMES, COST_RULE, ORDER_RULES, measure_name, remarks
from greenplanner.report.cells import Block, Expr, both, total, when
from greenplanner.report.cells import string as text
from greenplanner.report.sheets.charts import bar_chart, chart_series
from greenplanner.report.workbook_sheet import FIRST_ROW, HEADER_ROW, Book, Sheet

# More measures would hold up the export: 2^n evaluations for the Shapley values.
MOST_SHARED = 8
_NONE = "-"
_TONNES, _MONEY = "#,##0.00", "#,##0"
_HEADS = (
    ("Measure, in the order of the scenario", 40.0, False),
    ("Emissions with it and all before, t", 14.0, True),
    ("Abated in this order, t", 13.0, True),
    ("One-off cost", 13.0, True),
    ("Service life, years", 9.0, True),
    ("Annuity, years shown", 13.0, True),
    ("Change of other annualized cost", 14.0, True),
    ("Annualized cost", 13.0, True),
    ("Cost per tonne", 11.0, True),
    ("Emissions with it only, t", 14.0, True),
    ("Abated alone, t", 13.0, True),
    ("One-off cost, alone", 13.0, True),
    ("Change of other annualized cost, alone", 14.0, True),
    ("Annualized cost, alone", 13.0, True),
    ("Cost per tonne, alone", 11.0, True),
    ("Shapley, t", 13.0, True),
    ("Remarks", 60.0, False),
)
_STEPS = 100  # columns of the chart


def build_macc(book: Book) -> None:
    """Write the sheet; without a scenario it says so."""
    t, sheet = book.t, book.sheets["MACC"]
    sheet.title(t("Abatement and cost per tonne of each measure of the scenario. Credits are no measure."))
    sheet.heads(HEADER_ROW, [(t(head), width, right) for head, width, right in _HEADS])
    sheet.row = FIRST_ROW
    sheet.ws.freeze_panes = sheet.ws.cell(FIRST_ROW, 2)
    found = book.whole.abatements
    if found is None:
        sheet.text(sheet.row, 1, t("The baseline was exported: measures belong to a scenario."))
        return
    # The second basis takes what the first one evaluated.
    first = found.table(
        BASES[0], "listed", None, MOST_SHARED, lambda fraction, *_: book.progress(0.9 * fraction)
    )
    tables = [first, *(found.table(basis, "listed", None, MOST_SHARED) for basis in BASES[1:])]
    if not tables[0].rows:
        sheet.text(sheet.row, 1, t("The scenario has no measures."))
        return
    for number, table in enumerate(tables):
        _Block(book, sheet, table).write(notes=number == 0)


class _Block:
    """The table, the curve and the checks of one basis."""

    def __init__(self, book: Book, sheet: Sheet, table: AbatementCost) -> None:
        self.book, self.sheet, self.table = book, sheet, table
        self.rate = book.inputs["plan/discount_rate"]

    def write(self, *, notes: bool) -> None:
        """Write everything below the last row of the sheet."""
        t, sheet, table = self.book.t, self.sheet, self.table
        years = f"{table.years[0]}" if len(table.years) == 1 else f"{table.years[0]} - {table.years[-1]}"
        sheet.section(f"{t(BASIS_NAMES[table.basis])}, {years}", len(_HEADS))
        self.base = self._given(t("Emissions without the scenario, t"), table.base_kg / 1000.0, _TONNES)
        self.years = self._given(t("Years shown"), float(len(table.years)), "0")
        first, before = sheet.row, self.base
        for row in table.rows:
            before = self._row(row, before)
        self._sums(first, sheet.row - 1, before)
        for note in self._notes() if notes else ():
            sheet.text(sheet.row, 1, note, "status")
            sheet.row += 1
        self._curve(first)

    def _given(self, label: str, value: float, fmt: str) -> Expr:
        r = self.sheet.row
        self.sheet.text(r, 1, label)
        self.sheet.row += 1
        return self.sheet.number(r, 2, value, "pasted", fmt)

    def _notes(self) -> list[str]:
        t, table = self.book.t, self.table
        said = [
            t(
                "Grey figures are evaluated by GreenPlanner and do not follow inputs edited here; "
                "the rest is live."
            ),
            t(ORDER_RULES["listed"]),
            t(COST_RULE),
            t("The annuity counts in each year shown; money in {currency}.", currency=table.currency),
            t("Method: {rule}.", rule="M31"),
        ]
        if table.refused:
            said.append(
                t(
                    "{count} sets of measures cannot be applied; Shapley values are means over the orders "
                    "that can.",
                    count=table.refused,
                )
            )
        if not table.shared:
            said.append(t("Shapley values are not computed: there are too many measures."))
        if table.credits:
            said.append(t("Steps on credits are left out: credits abate nothing and are in no cost."))
        return said

    # -- rows --------------------------------------------------------------------------------------

    def _row(self, row: MeasureRow, before: Expr) -> Expr:
        """Write a measure; returns the cell of the emissions that are left after it."""
        sheet, r = self.sheet, self.sheet.row
        name = measure_name(row, self.book.whole.plan, self.book.t)
        said = " ".join(remarks(row, self.book.t))
        sheet.text(r, 1, name, "wrap")
        life = sheet.number(r, 5, row.measure.life, "pasted", "0.#")
        left = before
        if row.after is not None:
            left = self._worth(r, row.after, before, life, (2, 3, 4, 6, 7, 8, 9))
        else:
            self._nothing(r, (2, 3, 4, 6, 7, 8, 9))
        if row.alone is not None:
            self._worth(r, row.alone, self.base, life, (10, 11, 12, None, 13, 14, 15))
        else:
            self._nothing(r, (10, 11, 12, 13, 14, 15))
        if row.shapley_kg is None:
            self._nothing(r, (16,))
        else:
            sheet.number(r, 16, row.shapley_kg / 1000.0, "pasted", _TONNES)
        sheet.text(r, 17, said, "small")
        sheet.grow(r, [(name, 40.0), (said, 60.0)])
        sheet.row += 1
        return left

    def _nothing(self, r: int, columns: tuple[int, ...]) -> None:
        for column in columns:
            self.sheet.text(r, column, _NONE, "pasted")

    def _worth(self, r: int, worth: Worth, before: Expr, life: Expr, columns: tuple[int | None, ...]) -> Expr:
        sheet = self.sheet
        left_at, kg_at, capital_at, annuity_at, other_at, cost_at, per_t_at = columns
        assert left_at and kg_at and capital_at and other_at and cost_at and per_t_at  # noqa: PT018
        left = sheet.number(r, left_at, (worth.before_kg - worth.kg) / 1000.0, "pasted", _TONNES)
        tonnes = sheet.put(r, kg_at, before - left, "calc", "#,##0.00")
        capital = sheet.number(r, capital_at, worth.capital, "pasted", _MONEY)
        other = sheet.number(r, other_at, worth.running, "pasted", _MONEY)
        annuity = self._annuity(capital, life) * self.years
        if annuity_at is not None:
            annuity = sheet.put(r, annuity_at, annuity, "calc", _MONEY)
        cost = sheet.put(r, cost_at, annuity + other, "calc", _MONEY)
        # Below this share of the plan a difference is rounding and no abatement.
        abates = tonnes.compare(">", self.base / 1000 / 1000 / 1000)
        per_t = when(abates, Expr("", 0.0), text(_NONE))
        ratio = Expr(
            f"IF({abates.text},{cost.text}/{tonnes.text},{text(_NONE).text})",
            float(cost.value) / float(tonnes.value) if abates.value else per_t.value,
        )
        sheet.put(r, per_t_at, ratio, "calc", "#,##0.00")
        return left

    def _annuity(self, capital: Expr, life: Expr) -> Expr:
        """Return capital x r / (1 - (1 + r)^-n); the closed form is 0/0 at a rate of 0."""
        rate, years = float(self.rate.value), float(life.value)
        plain = capital / life
        closed = f"{capital.text}*{self.rate.text}/(1-(1+{self.rate.text})^(0-{life.text}))"
        value = plain.value
        if 1.0 + rate > 1.0:
            value = float(capital.value) * rate / (1.0 - (1.0 + rate) ** -years)
        return Expr(f"IF(1+{self.rate.text}>1,{closed},{plain.text})", value)

    # -- sums and checks ---------------------------------------------------------------------------

    def _column(self, column: int, first: int, last: int) -> Block:
        letter = get_column_letter(column)
        values = self.book.values["MACC"]
        ws = self.sheet.ws
        found = [values.get(f"{letter}{r}", ws[f"{letter}{r}"].value) for r in range(first, last + 1)]
        return Block(f"MACC!${letter}${first}:${letter}${last}", found)

    def _sums(self, first: int, last: int, left: Expr) -> None:
        book, sheet, r = self.book, self.sheet, self.sheet.row
        sheet.text(r, 1, book.t("All together"), "total_label")
        sheet.put(r, 2, left, "total", _TONNES)
        joint = sheet.put(r, 3, total(self._column(3, first, last)), "total", _TONNES)
        for column in (4, 6, 7):
            sheet.put(r, column, total(self._column(column, first, last)), "total", _MONEY)
        cost = sheet.put(r, 8, total(self._column(8, first, last)), "total", _MONEY)
        some = joint.compare(">", 0)
        value = float(cost.value) / float(joint.value) if some.value else _NONE
        ratio = Expr(f"IF({some.text},{cost.text}/{joint.text},{text(_NONE).text})", value)
        sheet.put(r, 9, ratio, "total", "#,##0.00")
        for column in (5, 10, 11, 12, 13, 14, 15, 17):
            sheet.text(r, column, "", "total")
        label = f"MACC, {book.t(BASIS_NAMES[self.table.basis])}"
        checks = book.marks.setdefault("macc_balances", [])
        checks.append(
            (book.t("{basis}: widths sum to the joint effect", basis=label), self.base - left, joint)
        )
        if self.table.shared:
            shares = sheet.put(r, 16, total(self._column(16, first, last)), "total", _TONNES)
            checks.append(
                (book.t("{basis}: Shapley values sum to the joint effect", basis=label), joint, shares)
            )
        else:
            sheet.text(r, 16, _NONE, "total")
        # A measure that cannot be compared, as one that changes the years, is in the plan but not here.
        if len(self.table.joint) == len(self.table.rows):
            agreement = book.marks.setdefault("macc_agreement", [])
            agreement.append(
                (
                    book.t("{basis}: emissions with all measures = the plan (t)", basis=label),
                    self.table.residual_kg / 1000.0,
                    book.totals[self.table.basis] / 1000,
                )
            )
        sheet.row += 1

    # -- the curve ---------------------------------------------------------------------------------

    def _curve(self, first: int) -> None:
        """Write the grid behind the curve and place it: columns as wide as a share of the whole width."""
        joint = [
            (first + place, row)
            for place, row in enumerate(self.table.rows)
            if row.after is not None and row.after.abates
        ]
        if not joint:
            return
        book, sheet = self.book, self.sheet
        sheet.row += 1
        chart_at = sheet.row
        sheet.row += 22
        sheet.text(sheet.row, 1, book.t("Data of the curve: cost per tonne over abatement"), "status")
        sheet.row += 1
        head = sheet.row
        starts = self._starts(head, joint)
        top = head + 4
        reach = sheet.put(head + 2, 2, total(*(end for _, end in starts[-1:])), "calc", _TONNES)
        sheet.text(head + 2, 1, book.t("Width of the curve, t"))
        sheet.text(top - 1, 1, book.t("Step"), "head")
        sheet.text(top - 1, 2, book.t("Abatement, t"), "head_number")
        names: list[str] = []
        for index in range(len(joint)):
            number = self.table.rows.index(joint[index][1]) + 1
            name = measure_name(joint[index][1], book.whole.plan, book.t)
            names.append(f"{number}. {name}")
            sheet.text(top - 1, 3 + index, names[-1], "head_number")
        label_at = 3 + len(joint)
        sheet.text(top - 1, label_at, book.t("Label, t"), "head_number")
        sheet.grow(top - 1, [(name, 11.0) for name in names])
        for step in range(_STEPS):
            r = top + step
            part = sheet.number(r, 1, float(step + 1), "pasted", "0")
            at = sheet.put(r, 2, part / 100 * reach, "calc", "#,##0.#")
            for index, (line, row) in enumerate(joint):
                begin, end = starts[index]
                assert row.after is not None
                per_t = sheet.ref(line, 9, row.after.per_t or 0.0)
                inside = both(at.compare(">", begin), at.compare("<=", end))
                sheet.put(r, 3 + index, when(inside, per_t, 0), "calc", "#,##0.##")
            # The tonnes do not change with inputs edited here; a rounded label reads better.
            shown = float(f"{float(at.value):.4g}")
            sheet.number(r, label_at, shown, "pasted", "#,##0.##")
        self._chart(chart_at, top, len(joint))
        sheet.row = top + _STEPS + 1

    def _starts(self, head: int, joint: list[tuple[int, MeasureRow]]) -> list[tuple[Expr, Expr]]:
        """Write where each bar begins and ends, in tonnes."""
        sheet, found = self.sheet, []
        sheet.text(head, 1, self.book.t("Begins at, t"))
        sheet.text(head + 1, 1, self.book.t("Ends at, t"))
        begin = total(0)
        for index, (line, row) in enumerate(joint):
            assert row.after is not None
            start = sheet.put(head, 3 + index, begin, "calc", _TONNES)
            tonnes = sheet.ref(line, 3, self.book.values["MACC"][f"C{line}"])
            end = sheet.put(head + 1, 3 + index, start + tonnes, "calc", _TONNES)
            found.append((start, end))
            begin = end
        return found

    def _chart(self, at: int, top: int, count: int) -> None:
        t, ws = self.book.t, self.sheet.ws
        title = f"{t('Cost per tonne over abatement')}: {t(BASIS_NAMES[self.table.basis])}"
        chart: Any = bar_chart(title, t("Abatement, t"), f"{self.table.currency}/t", True)
        chart.gapWidth = 0
        chart.x_axis.tickLblPos = "low"
        chart.x_axis.tickLblSkip = chart.x_axis.tickMarkSkip = 10
        chart.width, chart.height = 26.0, 10.8
        for index in range(count):
            column = 3 + index
            values = Reference(ws, min_col=column, min_row=top, max_row=top + _STEPS - 1)
            chart_series(chart, values, f"MACC!${get_column_letter(column)}${top - 1}")
        chart.set_categories(Reference(ws, min_col=3 + count, min_row=top, max_row=top + _STEPS - 1))
        ws.add_chart(chart, f"A{at}")
