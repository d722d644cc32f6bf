"""Headline figures of the baseline and of a scenario side by side."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from greenplanner.gui import numbers
from greenplanner.gui.i18n import tr_data
from greenplanner.gui.widgets.chart import shown_unit
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.gui.widgets.click_explain import ClickToExplain, with_year
from greenplanner.model.explain_change import BASELINE, CHANGE
from greenplanner.model.measures import MEASURES
from greenplanner.model.results import Results

SHOWN = (
    "total_location_kg",
    "total_market_kg",
    "scope1_kg",
    "scope2_location_kg",
    "scope2_market_kg",
    "scope3_total_kg",
    "facility_kwh",
    "it_kwh",
    "pue",
    "water_l",
    "cost",
    "cost_present",
    "cost_annualized",
)
_DIGITS = 4  # as FiguresTable shows numbers
_BASELINE, _DIFFERENCE, _PERCENT = 1, 3, 4  # columns


class HeadlineTable(FiguresTable):
    """One row a measure: baseline, what-if, difference and difference in percent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Headline figures, baseline and what-if"))
        self.year: int | None = None
        self._compared = False
        self.clicks = ClickToExplain(self, self.key_at)

    def set_results(self, baseline: Results, results: Results, year: int | None) -> None:
        """Show the figures of a year, or of the horizon where it is None."""
        self.year = year
        self._compared = results.baseline is not None
        header = [
            self.tr("Figure"),
            self.tr("Baseline"),
            self.tr("What-if"),
            self.tr("Difference"),
            self.tr("Difference (%)"),
        ]
        before = baseline if year is None or year in baseline.years else None
        # All emissions stand in one unit: a column with tonnes beside kilotonnes is misread.
        figures = {
            key: (before.value(key, year) if before else None, results.value(key, year)) for key in SHOWN
        }
        sizes: dict[str, float] = {}
        for key, pair in figures.items():
            group = MEASURES[key].unit if MEASURES[key].unit == "kg" else key
            sizes[group] = max(sizes.get(group, 0.0), *(abs(value or 0.0) for value in pair))
        currency = results.plan.currency or "USD"
        rows = [
            self._row(key, *pair, sizes.get(MEASURES[key].unit, sizes.get(key, 0.0)), currency)
            for key, pair in figures.items()
        ]
        self.set_table(header, rows, bold=(0, 1), show=self._text)

    def key_at(self, row: int, column: int) -> str | None:
        """Return what explains a figure: of the what-if, of the baseline, or both sides of a difference."""
        if not 0 <= row < len(SHOWN) or column > _PERCENT:
            return None
        value = self.figures.rows[row][column] if row < len(self.figures.rows) else None
        if column and value is None:
            return None
        side = {_BASELINE: BASELINE, _DIFFERENCE: CHANGE, _PERCENT: CHANGE}.get(column, "")
        if not self._compared:
            # Without a scenario the baseline is what is on the screen, and nothing differs.
            if side == CHANGE:
                return None
            side = ""
        return with_year(side + SHOWN[row], self.year)

    def _row(
        self, key: str, before: float | None, after: float | None, size: float, currency: str
    ) -> list[Any]:
        item = MEASURES[key]
        unit = currency if item.unit == "currency" else item.unit
        divisor, shown = shown_unit(size, unit) if unit else (1.0, "")
        label = tr_data(item.label)
        cells: list[Any] = [f"{label} ({shown})" if shown else label]
        cells += [None if value is None else value / divisor for value in (before, after)]
        if before is None or after is None:
            return [*cells, None, None]
        change = (after - before) / abs(before) * 100 if before else math.nan
        return [*cells, (after - before) / divisor, 0.0 if after == before else change]

    def _text(self, row: int, column: int, value: Any) -> str | None:
        if column < 3 or value is None or not math.isfinite(value):
            return None
        if column == 3:
            # Not finer than the figures beside it: a difference in digits nobody sees is none.
            pair = [abs(each) for each in self.figures.rows[row][1:3] if each]
            decimals = max(0, _DIGITS - 1 - math.floor(math.log10(max(pair)))) if pair else 0
            value = round(value, decimals)
            text = QLocale().toString(abs(value), "f", decimals)
        else:
            value = round(value, 2)
            text = numbers.format_number(abs(value), 2 if abs(value) < 10 else 3)
        return ("+" if value > 0 else numbers.MINUS) + text if value else "0"
