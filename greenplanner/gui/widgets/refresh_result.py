"""What keep or replace found: the verdict, the sums as a picture, the figures by year, and the notes."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget

from greenplanner.gui import numbers
from greenplanner.gui.i18n import joined, tr_sentence
from greenplanner.gui.widgets.chart import ChartView, axis_number, shown_unit
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.gui.widgets.click_explain import ClickToExplain, with_year
from greenplanner.whatif.explain_refresh import KEEP, REPLACE
from greenplanner.whatif.refresh import Refresh
from greenplanner.whatif.refresh_hardware import Hardware

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate

# The figures of the table, each with a row for keeping and one for replacing.
_ROWS = ("energy", "carbon", "amortized", "dropped", "cost", "present")


class RefreshResult(QWidget):
    """The lower half of the dialog; :meth:`show_found` or :meth:`say` fills it."""

    explain_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years: tuple[int, ...] = ()
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        font = self.verdict.font()
        font.setBold(True)
        self.verdict.setFont(font)
        self.chart = ChartView()
        self.table = FiguresTable()
        self.table.setAccessibleName(self.tr("Keep and replace by year"))
        self.clicks = ClickToExplain(self.table, self.key_at)
        self.clicks.wanted.connect(self.explain_wanted)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.chart, self.tr("Sums over the years"))
        self.tabs.addTab(self.table, self.tr("Figures by year"))
        self.hardware = FiguresTable()
        self.hardware.setAccessibleName(self.tr("Hardware of both ways"))
        self.hardware.setToolTip(self.tr("Each purchase as the model takes it: entered, or from the catalog"))
        self.tabs.addTab(self.hardware, self.tr("Hardware"))
        self.note = QLabel()
        self.note.setProperty("muted", True)
        self.note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.verdict)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.note)

    def say(self, text: str) -> None:
        """Show one sentence in place of the comparison."""
        self.verdict.setText(text)
        self._mark(right=False)

    def show_found(self, found: Refresh, money: str) -> None:
        """Show both ways; amounts of money in the currency."""
        self.verdict.setText(self._verdict(found))
        self._mark(right=True)
        self._table(found, money)
        self._hardware(found, money)
        self._draw(found, money)
        self.note.setText(self._note(found))

    def _mark(self, *, right: bool) -> None:
        self.verdict.setProperty("danger", not right)
        self.verdict.style().unpolish(self.verdict)
        self.verdict.style().polish(self.verdict)
        self.tabs.setVisible(right)
        self.note.setVisible(right)

    def _verdict(self, found: Refresh) -> str:
        if found.purchase is None:
            text = self.tr("{count} new accelerators take over from {old}. ")
        else:
            text = self.tr("{count} new accelerators take over from {old} of {year}. ")
        for name, value in (("count", found.count), ("old", found.old_count), ("year", found.purchase)):
            text = text.replace(f"{{{name}}}", str(value))
        if not found.carbon_known:
            text += self.tr("Carbon: not known, because a figure of the hardware is missing. ")
        elif found.carbon_break_even is None:
            text += self.tr("Carbon: replacing now does not pay back inside the plan. ")
        else:
            sentence = self.tr("Carbon: replacing now is ahead from {year} on. ")
            text += sentence.replace("{year}", str(found.carbon_break_even))
        if found.rent_unknown:
            sentence = self.tr("Cost: not known, because no rent is entered for {names}.")
            return text + sentence.replace("{names}", ", ".join(found.rent_unknown))
        if not found.cost_known:
            return text + self.tr("Cost: not known, because a figure of the hardware is missing.")
        if found.cost_break_even is None:
            return text + self.tr("Cost: it does not pay back inside the plan.")
        return text + self.tr("Cost: it is ahead from {year} on.").replace(
            "{year}", str(found.cost_break_even)
        )

    def key_at(self, row: int, column: int) -> str | None:
        """Return what explains a figure: rows go by figure and way, columns by year, the sum last."""
        if column < 1 or not 0 <= row < 2 * len(_ROWS):
            return None
        key = f"{_ROWS[row // 2]}/{REPLACE if row % 2 else KEEP}"
        return with_year(key, self._years[column - 1] if column <= len(self._years) else None)

    def _table(self, found: Refresh, money: str) -> None:
        keep, replace = found.keep, found.replace
        self._years = found.years
        header = [self.tr("Figure"), *(str(year) for year in found.years), self.tr("Sum")]
        rows: list[list[Any]] = []
        for label, first, second, scale in (
            (self.tr("Energy (MWh)"), keep.energy_kwh, replace.energy_kwh, 1e3),
            (self.tr("Carbon, embodied in full (t CO₂e)"), keep.carbon_kg, replace.carbon_kg, 1e3),
            (self.tr("Carbon, embodied amortized (t CO₂e)"), keep.amortized_kg, replace.amortized_kg, 1e3),
            (self.tr("Carbon, amortized, rest dropped (t CO₂e)"), keep.dropped_kg, replace.dropped_kg, 1e3),
            (self.tr("Cost, cash ({currency})"), keep.cost, replace.cost, 1.0),
            (self.tr("Cost, net present ({currency})"), keep.present_cost, replace.present_cost, 1.0),
        ):
            name = label.replace("{currency}", money)
            for word, values in ((self.tr("keep"), first), (self.tr("replace now"), second)):
                amounts = [float(value) / scale for value in values]
                rows.append([f"{name}: {word}", *amounts, sum(amounts)])
        # What nobody entered is no zero: the sum without it is not shown as the cost of a way.
        for row in _costs_not_known(found):
            rows[row][1:] = [math.nan] * (len(header) - 1)
        self.table.set_table(header, rows, bold=(2, 3), show=_not_known)

    def _hardware(self, found: Refresh, money: str) -> None:
        """Show what each way holds, so that the reader can check what the figures rest on."""
        header = [
            self.tr("Hardware"),
            self.tr("Way"),
            self.tr("Accelerators"),
            self.tr("From"),
            self.tr("To"),
            self.tr("Site"),
            self.tr("Busy power each"),
            self.tr("Embodied"),
            self.tr("Price or rent"),
        ]
        rows: list[list[Any]] = []
        for word, purchases in (
            (self.tr("keep"), found.keep_hardware),
            (self.tr("replace now"), found.replace_hardware),
        ):
            for each in purchases:
                last = self.tr("end of plan") if each.to_year is None else str(each.to_year)
                if each.to_year is not None and each.to_year >= found.years[-1]:
                    last = self.tr("end of plan")
                rows.append(
                    [
                        each.accelerator,
                        word,
                        numbers.format_exact(each.count),
                        str(each.from_year),
                        last,
                        each.site,
                        numbers.format_quantity(each.busy_w, "W"),
                        numbers.format_quantity(each.embodied_kg, "kg"),
                        self._paid(each, money),
                    ]
                )
        self.hardware.set_table(header, rows)

    def _paid(self, each: Hardware, money: str) -> str:
        if not each.rented:
            return numbers.format_quantity(each.price, "currency", currency=money)
        if each.rent_per_h is None:
            return self.tr("rent not entered")
        text = self.tr("{rent} {currency}/h each").replace("{currency}", money)
        return text.replace("{rent}", numbers.format_exact(each.rent_per_h))

    def _draw(self, found: Refresh, money: str) -> None:
        words = {
            "keep": self.tr("Keep to {year}").replace("{year}", str(found.keep_to)),
            "replace": self.tr("Replace in {year}").replace("{year}", str(found.now)),
            "ahead": self.tr("Replacing is ahead from here on"),
        }
        sums = [
            (self.tr("Carbon, embodied in full"), "kg", "carbon_kg", found.carbon_break_even),
            (self.tr("Cost, net present"), money, "present_cost", found.cost_break_even),
        ]
        sums = [
            each for each, known in zip(sums, (found.carbon_known, found.cost_known), strict=True) if known
        ]
        self.tabs.setTabEnabled(0, bool(sums))

        def draw(figure: Any, tokens: Any) -> None:
            from greenplanner.report.figures_refresh import Sums, draw_sums

            panels = []
            for title, unit, name, ahead in sums:
                keep, replace = (np.cumsum(getattr(way, name)) for way in (found.keep, found.replace))
                scale, shown = shown_unit(float(np.max(np.abs((keep, replace)))), unit)
                panels.append(Sums(title, shown, keep / scale, replace / scale, ahead))
            draw_sums(figure, tokens, found.years, panels, words, axis_number)

        self.chart.set_drawing(
            draw,
            title=self.tr("Sums from the first year of the plan on"),
            table=(self.table.figures.header, self.table.figures.rows),
            summary=self._verdict(found),
        )

    def _note(self, found: Refresh) -> str:
        reward = numbers.format_quantity(found.reward_kg, "kg")
        text = self.tr(
            "The three carbon views are never added. Old hardware that leaves early is written off to the "
            "end of its lifetime in both ways; dropping that rest would flatter replacing now by {reward}. "
            "Hardware bought late in the plan serves on after it. New hardware takes power, embodied carbon "
            "and price from the catalog. Cost is discounted at the rate of the plan."
        ).replace("{reward}", reward)
        if found.unknown:
            missing = [tr_sentence(each.template, each.fields, each.text) for each in found.unknown]
            text = joined((*missing, text))
        if any(found.rented):
            text += " " + self.tr(
                "What is rented costs its rent and no purchase; its embodied carbon counts in category 1 or "
                "8 in the year in which the rent begins, and is spread only over the years of the rent."
            )
        if found.utilization is not None:
            share = numbers.format_share(found.utilization)
            sentence = self.tr(
                "The workloads keep {share} of the fleet busy; both ways are worked out with this mean."
            )
            text += " " + sentence.replace("{share}", share)
        return joined((text,))


def _costs_not_known(found: Refresh) -> list[int]:
    """Return the rows of costs of the ways whose price or rent nobody entered; of both where unclear."""
    if found.cost_known:
        return []
    open_ways = [
        way
        for way, purchases in enumerate((found.keep_hardware, found.replace_hardware))
        if any((each.rent_per_h if each.rented else each.price) is None for each in purchases)
    ]
    costs = [2 * row for row, name in enumerate(_ROWS) if name in ("cost", "present")]
    return [row + way for row in costs for way in open_ways or (0, 1)]


def _not_known(_row: int, _column: int, value: Any) -> str | None:
    return translate("Indicators", "not known") if isinstance(value, float) and math.isnan(value) else None
