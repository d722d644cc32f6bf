"""Removals of the own operations and the value chain: a line each by year, from the input cells."""

from __future__ import annotations

from greenplanner.model.removals import ORIGINS
from greenplanner.plan.types import Removal
from greenplanner.report.cells import Expr, both, number, total, when
from greenplanner.report.sheets.indicator_lines import Formula, IndicatorSheet
from greenplanner.report.workbook_style import number_format
from greenplanner.report.workbook_time import FIRST_YEAR

_RULE = "M28"
_BY_ORIGIN = {
    "e1_7_removals_own": None,
    "e1_7_removals_operations": ORIGINS[0],
    "e1_7_removals_upstream": ORIGINS[1],
    "e1_7_removals_downstream": ORIGINS[2],
}


class RemovalLines:
    """Tonnes removed and reversed by removal; ``write`` comes before ``of`` is asked for formulas."""

    def __init__(self, sheet: IndicatorSheet) -> None:
        self.sheet, self.book = sheet, sheet.book
        self.removed: list[tuple[Removal, list[Expr]]] = []
        self.reversed: list[list[Expr]] = []

    def write(self) -> None:
        """Write a line for each removal whose tonnes are entered, and one for what was reversed of it."""
        plan = self.book.whole.plan
        for item in plan.removals if self.book.years else ():
            if item.t_per_year is None:
                continue
            name = item.name or item.id
            self.removed.append((item, self._line(item, "t_per_year", name)))
            if item.reversed_t_per_year is not None:
                label = self.book.t("{name}, reversed", name=name)
                self.reversed.append(self._line(item, "reversed_t_per_year", label))

    def _line(self, item: Removal, field: str, label: str) -> list[Expr]:
        sheet, row = self.sheet.sheet, self.sheet.sheet.row
        sheet.text(row, 1, f"    {label}")
        sheet.text(row, 2, "t CO2e", "unit")
        sheet.text(row, 3, _RULE, "unit")

        def cell(name: str) -> Expr:
            return number(self.book.inputs[f"removals/{item.id}/{name}"])

        found: list[Expr] = []
        for y, year in enumerate(self.sheet.time.year_cells):
            there = both(cell("first_year").compare("<=", year), cell("last_year").compare(">=", year))
            live = when(there, cell(field), 0)
            fmt = number_format([float(live.value)])
            found.append(sheet.put(row, FIRST_YEAR + y, live, "calc", fmt))
        end = total(*found)
        fmt = number_format([float(end.value)])
        found.append(sheet.put(row, FIRST_YEAR + len(found), end, "calc", fmt))
        sheet.row += 1
        return found

    def of(self, key: str) -> Formula | None:
        """Return the formula of a data point on removals."""
        if key == "e1_7_reversals":
            return lambda y: _sum(self.reversed, y)
        if key not in _BY_ORIGIN:
            return None
        origin = _BY_ORIGIN[key]
        lines = [
            line for item, line in self.removed if origin is None or (item.origin or ORIGINS[0]) == origin
        ]
        return lambda y: _sum(lines, y)


def _sum(lines: list[list[Expr]], y: int) -> Expr:
    return total(*(line[y] for line in lines)) if lines else total(0)
