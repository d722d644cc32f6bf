"""Water by source, water stress, scope 1, retired hardware and reused heat, by site."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from greenplanner.gui.document import Document
from greenplanner.gui.models import cells
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.gui.widgets.click_explain import ClickToExplain, with_year
from greenplanner.gui.widgets.explain_beside import ExplainBeside
from greenplanner.model.measures import MEASURES
from greenplanner.model.results import Results, distinct_names

# Measure, divisor and unit of the table.
_ROWS = (
    ("water_onsite_l", 1000.0, "m³"),
    ("water_potable_l", 1000.0, "m³"),
    ("water_reclaimed_l", 1000.0, "m³"),
    ("water_sea_l", 1000.0, "m³"),
    ("water_stressed_l", 1000.0, "m³"),
    ("water_grid_l", 1000.0, "m³"),
    ("water_withdrawn_grid_l", 1000.0, "m³"),
    ("genset_kg", 1000.0, "t CO₂e"),
    ("refrigerant_kg", 1000.0, "t CO₂e"),
    ("genset_biogenic_kg", 1000.0, "t CO₂"),
    ("servers_retired", 1.0, ""),
    ("accelerators_retired", 1.0, ""),
    ("ewaste_kg", 1.0, "kg"),
    ("waste_reused_kg", 1.0, "kg"),
    ("waste_recycled_kg", 1.0, "kg"),
    ("waste_other_kg", 1.0, "kg"),
    ("heat_kwh", 1000.0, "MWh"),
)

_FIRST = 2  # column of the first site: name and unit stand before it


class ImpactsDialog(QDialog):
    """A table of the current results: one column a site, and all sites."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.setWindowTitle(self.tr("Water, waste and heat"))
        self.resize(960, 780)
        self.years = QComboBox()
        self.years.setAccessibleName(self.tr("Years shown"))
        label = QLabel(self.tr("Years shown"))
        label.setBuddy(self.years)
        self.table = FiguresTable()
        self.table.setAccessibleName(self.windowTitle())
        self.beside = ExplainBeside(document, self.table)
        self.clicks = ClickToExplain(self.table, self.key_at)
        self.clicks.wanted.connect(self.beside.explain)
        note = QLabel(
            self.tr(
                "Water withdrawn by power plants is mostly returned: it stands beside the consumption and is "
                "in no sum. Leased hardware and the cloud's are not the organization's waste."
            )
        )
        note.setWordWrap(True)
        note.setProperty("muted", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self.years)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.addLayout(line)
        column.addWidget(self.beside, 1)
        column.addWidget(note)
        column.addWidget(buttons)
        results = document.results
        self.years.addItem(self.tr("All years"), None)
        for year in results.years if results is not None else ():
            self.years.addItem(str(year), year)
        self.years.currentIndexChanged.connect(lambda _: self.refresh())
        self.refresh()

    def key_at(self, row: int, column: int) -> str | None:
        """Return what explains a figure: of a site, or in the last column of all."""
        results, keys = self.document.results, ("", *(measure for measure, *_ in _ROWS), "erf")
        if results is None or not 0 < row < len(keys) or column < _FIRST:
            return None
        sites = results.plan.sites
        place = f"@sites/{sites[column - _FIRST].id}" if column - _FIRST < len(sites) else ""
        return with_year(keys[row] + place, self.years.currentData())

    def refresh(self) -> None:
        """Show the chosen years."""
        results = self.document.results
        if results is None:
            self.table.set_table([self.tr("Figure")], [])
            return
        year = self.years.currentData()
        sites = results.plan.sites
        header = [self.tr("Figure"), self.tr("Unit"), *distinct_names(sites), self.tr("All sites")]
        levels = [cells.tr_data(site.water_stress) if site.water_stress else "–" for site in sites]
        rows: list[list[Any]] = [[self.tr("Water stress"), "", *levels, ""]]
        for measure, divisor, unit in _ROWS:
            values = _by_site(results, measure, year) / divisor
            label = QCoreApplication.translate("Data", MEASURES[measure].label)
            rows.append([label, unit, *(float(value) for value in values), float(values.sum())])
        heat, facility = (_by_site(results, name, year) for name in ("heat_kwh", "facility_kwh"))
        factors = [top / bottom if bottom else math.nan for top, bottom in zip(heat, facility, strict=True)]
        whole = heat.sum() / facility.sum() if facility.sum() else math.nan
        rows.append(
            [self.tr("ERF: heat reused over facility energy"), "", *map(float, factors), float(whole)]
        )
        self.table.set_table(header, rows, bold=(1, 13), show=_shown)


def _by_site(results: Results, measure: str, year: int | None) -> np.ndarray:
    found = np.asarray(results.by_site(measure))
    return np.asarray(
        found.sum(axis=(0, 1)) if year is None else found[results.years.index(year)].sum(axis=0)
    )


def _shown(_row: int, _column: int, value: Any) -> str:
    if isinstance(value, str):
        return value
    return "–" if math.isnan(value) else cells.number_text(float(value), 4)
