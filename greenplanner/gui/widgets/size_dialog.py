"""Size the fleet for me: what the demand needs year by year beside what is there, before it is entered."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.document import Document
from greenplanner.gui.i18n import error_text
from greenplanner.gui.models import cells
from greenplanner.gui.numbers import format_change, format_quantity
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.model.evaluate import demand_of, evaluate, powered_of
from greenplanner.model.results import Results
from greenplanner.plan.resolve import entity_name, resolve
from greenplanner.plan.types import Plan
from greenplanner.whatif.sizing import Size, SizingError, needed_size, size_fleet


def _whole(_row: int, _column: int, value: Any) -> str | None:
    return cells.number_text(value) if isinstance(value, float) else None


class SizeDialog(QDialog):
    """The size of one fleet; ``plan`` is the plan with it, None where it cannot be told."""

    def __init__(self, document: Document, fleet: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.fleet = document, fleet
        self.plan: Plan | None = None
        self.size: Size | None = None
        self._before: Results | None = None
        self.setWindowTitle(self.tr("Size the fleet"))
        self.resize(760, 470)
        self.heading, self.why, self.effect = QLabel(), QLabel(), QLabel()
        self.heading.setProperty("heading", True)
        self.why.setProperty("muted", True)
        self.table = FiguresTable()
        self.table.setAccessibleName(self.tr("Accelerators needed by year"))
        self.spare = QSpinBox()
        self.spare.setRange(0, 200)
        self.spare.setSuffix(" %")
        self.spare.setAccessibleName(self.tr("Spare on top"))
        self.spare.setToolTip(
            self.tr("Accelerators on top of what is needed. The headroom of each service is in already.")
        )
        label = QLabel(self.tr("Spare on top"))
        label.setBuddy(self.spare)
        self.largest = QRadioButton(self.tr("The largest year's number from the start"))
        self.yearly = QRadioButton(self.tr("Each year its own number: bought as the demand grows"))
        self.largest.setChecked(True)
        self._choice = QButtonGroup(self)
        for button in (self.largest, self.yearly):
            self._choice.addButton(button)
        options = QHBoxLayout()
        options.addWidget(label)
        options.addWidget(self.spare)
        options.addStretch(1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.apply_button = self.buttons.addButton(
            self.tr("Size the fleet"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.apply_button.setProperty("primary", True)
        self.apply_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for text in (self.why, self.effect):
            text.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setSpacing(8)
        for widget in (self.heading, self.why):
            box.addWidget(widget)
        box.addWidget(self.table, 1)
        box.addLayout(options)
        for widget in (self.largest, self.yearly, self.effect, self.buttons):
            box.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(120)
        self._timer.timeout.connect(self.refresh)
        self.spare.valueChanged.connect(lambda: self._timer.start())
        self._choice.buttonToggled.connect(lambda _button, on: self._timer.start() if on else None)
        self.refresh()

    def refresh(self) -> None:
        """Compute the size and what it changes."""
        plan, catalog = self.document.plan, self.document.catalog
        spare = self.spare.value() / 100.0
        try:
            self.size = needed_size(plan, self.fleet, catalog, spare)
            self.plan = size_fleet(plan, self.fleet, catalog, spare=spare, by_year=self.yearly.isChecked())
            resolved = resolve(plan, catalog)
            self._fill(resolved)
            self._say_effect()
        except (ValueError, KeyError) as error:
            self.size = self.plan = None
            self._cannot(error)
            return
        fleet = next(item for item in resolved.plan.fleets if item.id == self.fleet)
        self.heading.setText(
            self.tr("{fleet}: what its workloads need").replace("{fleet}", entity_name(fleet))
        )
        text = self.tr(
            "In whole servers of {count} accelerators, with the headroom of each service. The utilization "
            "then follows from the demand."
        )
        self.why.setText(text.replace("{count}", str(self.size.per_server)))
        self.apply_button.setEnabled(self.plan != plan)

    def _cannot(self, error: ValueError | KeyError) -> None:
        self.heading.setText(self.tr("The size cannot be told"))
        text = error_text(error) if isinstance(error, SizingError) else cells.sentence(error)
        self.why.setText(cells.finished(text))
        self.table.set_table([], [])
        self.effect.clear()
        for widget in (self.spare, self.largest, self.yearly, self.apply_button):
            widget.setEnabled(False)

    def _fill(self, resolved: Any) -> None:
        """Show by year what each workload needs, what is there and what it will be."""
        assert self.size is not None
        demand = demand_of(resolved)
        works = [work for work in resolved.plan.workloads if work.fleet == self.fleet]
        needed = {
            (task.workload, task.year): task.needed for task in demand.tasks if task.fleet == self.fleet
        }
        works = [work for work in works if any(key == work.id for key, _ in needed)]
        number = [item.id for item in resolved.plan.fleets].index(self.fleet)
        powered = powered_of(resolved)
        share = resolved.plan.fleets[number].powered_share or 1.0
        start = resolved.plan.start_year or 0
        rows = []
        for year, count in self.size.by_year.items():
            now = 0.0 if powered is None else float(powered[year - start, number]) / share
            then = count if self.yearly.isChecked() else self.size.most
            # Part of a server is not bought: what is needed is rounded up in the sum only.
            parts = [float(np.ceil(needed.get((work.id, year), 0.0) - 1e-9)) for work in works]
            rows.append([str(year), round(now, 1), float(count), float(then), *parts])
        header = [
            self.tr("Year"),
            self.tr("Now"),
            self.tr("Needed"),
            self.tr("Then"),
            *(entity_name(work) for work in works),
        ]
        self.table.set_table(header, rows, show=_whole)

    def _say_effect(self) -> None:
        assert self.plan is not None
        catalog = self.document.catalog
        if self._before is None:
            self._before = self.document.baseline or evaluate(resolve(self.document.plan, catalog))
        after = evaluate(resolve(self.plan, catalog))
        texts = []
        for measure, unit, name in (
            ("facility_kwh", "kWh", self.tr("facility energy")),
            ("scope2_location_kg", "kg", self.tr("location-based")),
            ("cost", "currency", self.tr("cost")),
        ):
            old, new = self._before.total(measure), after.total(measure)
            currency = self.document.plan.currency or "USD"
            change = format_change(new, old)
            one, other = (format_quantity(value, unit, currency=currency) for value in (old, new))
            texts.append(f"{name} {one} → {other} ({change})")
        text = self.tr("All years of the plan: {changes}.")
        self.effect.setText(text.replace("{changes}", "; ".join(texts)))
