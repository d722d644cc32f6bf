"""Keep or replace a fleet: both ways side by side, with the year from which replacing pays."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.models import cells
from greenplanner.gui.widgets.catalog_combo import CatalogCombo
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.types import Fleet
from greenplanner.whatif.refresh import Refresh, keep_or_replace, performance_ratio

_DEFAULT = "b200-sxm-180gb"


class RefreshDialog(QDialog):
    """Inputs above, the two ways below; nothing changes the plan until a way is taken over."""

    def __init__(self, document: Document, fleet: Fleet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.fleet = document, fleet
        self.found: Refresh | None = None
        self.setWindowTitle(self.tr("Keep or replace: {name}").replace("{name}", fleet.name or fleet.id))
        self.resize(900, 640)
        # The year of each spin box is typed digit by digit.
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(200)
        self._wait.timeout.connect(self.compare)
        self._build()
        self._start_values()
        self.compare()

    def _build(self) -> None:
        form = QFormLayout()
        self.model = CatalogCombo("accelerators")
        self.model.fill(self.document.catalog)
        self.ratio = QDoubleSpinBox()
        self.ratio.setRange(0.01, 1000.0)
        self.ratio.setDecimals(2)
        self.ratio.setSingleStep(0.1)
        self.ratio.setToolTip(
            self.tr("Work of one new accelerator over that of an old one; the number needed falls by it")
        )
        self.now, self.keep_to = QSpinBox(), QSpinBox()
        for box in (self.now, self.keep_to):
            box.setRange(1990, 2100)
            box.setGroupSeparatorShown(False)
            box.valueChanged.connect(lambda _value: self._wait.start())
        self.ratio.valueChanged.connect(lambda _value: self._wait.start())
        self.model.chosen.connect(self._chosen)
        for label, editor in (
            (self.tr("Replace by"), self.model),
            (self.tr("Performance ratio, new over old"), self.ratio),
            (self.tr("Replace now: new hardware from"), self.now),
            (self.tr("Keep: last year in service"), self.keep_to),
        ):
            editor.setAccessibleName(label)
            form.addRow(label, editor)
        self.basis = QLabel()
        self.basis.setProperty("muted", True)
        self.basis.setWordWrap(True)
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        font = self.verdict.font()
        font.setBold(True)
        self.verdict.setFont(font)
        self.table = FiguresTable()
        self.table.setAccessibleName(self.tr("Keep and replace by year"))
        self.note = QLabel()
        self.note.setProperty("muted", True)
        self.note.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.take_keep = QPushButton(self.tr("Put “keep” into the plan"))
        self.take_replace = QPushButton(self.tr("Put “replace now” into the plan"))
        for button, replace in ((self.take_keep, False), (self.take_replace, True)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, replace=replace: self.take(replace))
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.basis)
        column.addWidget(self.verdict)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        column.addWidget(self.buttons)

    def _start_values(self) -> None:
        resolved = self.document.resolved
        plan = resolved.plan if resolved is not None else self.document.plan
        first = plan.start_year or 2026
        last = first + (plan.years or 1) - 1
        filled = next((item for item in plan.fleets if item.id == self.fleet.id), self.fleet)
        bought = filled.purchase_year or first
        now = min(max(first, bought + 1), last) if last > bought else last
        end = bought + math.ceil(filled.lifetime_years or 1) - 1
        rows = self.document.catalog.tables["accelerators"]
        self.key = _DEFAULT if _DEFAULT in rows else next(iter(rows), "")
        for box, value in ((self.now, now), (self.keep_to, max(now, min(end, last)))):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        self.model.show_key(self.key)
        self._take_ratio()

    def _chosen(self, key: str) -> None:
        self.key = key
        self.model.show_key(key)
        self._take_ratio()
        self.compare()

    def _take_ratio(self) -> None:
        """Suggest the ratio of the peaks, and say that it is only that."""
        old = self.fleet.accelerator
        found = performance_ratio(self.document.catalog, old, self.key) if old and self.key else None
        self.ratio.blockSignals(True)
        self.ratio.setValue(found if found else 1.0)
        self.ratio.blockSignals(False)
        if found:
            text = self.tr("Suggested from the peak throughput in the catalog; a measured ratio is better.")
        else:
            text = self.tr("The catalog has no throughput for both: enter the ratio of your own work.")
        self.basis.setText(text)

    def compare(self) -> None:
        """Work out both ways; what cannot be is said in place of the verdict."""
        self._wait.stop()
        self.found = None
        try:
            self.found = keep_or_replace(
                self.document.plan,
                self.fleet.id,
                self.keep_to.value(),
                self.key,
                self.ratio.value(),
                self.document.catalog,
                self.now.value(),
            )
        except SentenceError as error:
            self.verdict.setText(cells.sentence(error))
        except ValueError as error:
            self.verdict.setText(str(error))
        right = self.found is not None
        self.verdict.setProperty("danger", not right)
        self.verdict.style().unpolish(self.verdict)
        self.verdict.style().polish(self.verdict)
        for widget in (self.table, self.note, self.take_keep, self.take_replace):
            widget.setVisible(right) if widget in (self.table, self.note) else widget.setEnabled(right)
        if self.found is not None:
            self._show(self.found)

    def _show(self, found: Refresh) -> None:
        money = self.document.plan.currency or "USD"
        keep, replace = found.keep, found.replace
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
        self.table.set_table(header, rows, bold=(2, 3))
        self.verdict.setText(self._verdict(found))
        reward = numbers.format_quantity(found.reward_kg, "kg")
        text = self.tr(
            "The three carbon views are never added. Old hardware that leaves early is written off to the "
            "end of its lifetime in both ways; dropping that rest would flatter replacing now by {reward}. "
            "Hardware bought late in the plan serves on after it. New hardware takes power, embodied carbon "
            "and price from the catalog. Cost is discounted at the rate of the plan."
        )
        self.note.setText(text.replace("{reward}", reward))

    def _verdict(self, found: Refresh) -> str:
        text = self.tr("{count} new accelerators are needed. ").replace("{count}", str(found.count))
        if found.carbon_break_even is None:
            text += self.tr("Carbon: replacing now does not pay back inside the plan. ")
        else:
            sentence = self.tr("Carbon: replacing now is ahead from {year} on. ")
            text += sentence.replace("{year}", str(found.carbon_break_even))
        if found.cost_break_even is None:
            return text + self.tr("Cost: it does not pay back inside the plan.")
        return text + self.tr("Cost: it is ahead from {year} on.").replace(
            "{year}", str(found.cost_break_even)
        )

    def take(self, replace: bool) -> None:
        """Put one of the ways into the plan, as one step of undo."""
        if self.found is None:
            return
        label = self.tr("Replace {name}") if replace else self.tr("Keep {name}")
        plan = self.found.replace_plan if replace else self.found.keep_plan
        self.document.edit(plan, label.replace("{name}", self.fleet.name or self.fleet.id))
        self.accept()
