"""Bringing a weather year (EPW or TMY3) into the plan: two series, used by a site, one step of undo."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from greenplanner.catalog.weather import WeatherYear
from greenplanner.catalog.weather_files import WeatherFileError, read_weather
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import error_text
from greenplanner.gui.models.series_edits import free_name
from greenplanner.model.climate import weather_from_file
from greenplanner.plan import edits
from greenplanner.plan.resolve import entity_name
from greenplanner.plan.types import Plan, Series

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate


def with_weather(plan: Plan, site: str, year: WeatherYear, file: str) -> Plan:
    """Return the plan with the dry and wet bulb of a weather year as series that the site uses."""
    made = weather_from_file(year)
    names = (
        translate("WeatherImport", "{place}, dry bulb"),
        translate("WeatherImport", "{place}, wet bulb"),
    )
    paths = (f"sites/{site}/dry_bulb_series", f"sites/{site}/wet_bulb_series")
    for name, path, hours in zip(names, paths, (made.dry_c, made.wet_c), strict=True):
        name = free_name(plan, name.replace("{place}", year.name))
        series = Series(
            id=edits.new_id(plan, "series", name),
            name=name,
            unit="°C",
            source=f"{file}: {year.source}",
            values=tuple(np.round(hours, 3).tolist()),
        )
        plan = edits.set_value(edits.add(plan, "series", series), path, series.id)
    return plan


def import_weather(document: Document, parent: QWidget, site: str | None = None) -> bool:
    """Ask for a site (unless given) and a file, and use its weather there; False where nothing came."""
    title = translate("WeatherImport", "Import weather year")
    sites = {entity_name(item): item.id for item in document.plan.sites}
    if not sites:
        text = translate("WeatherImport", "Weather belongs to a site: add a site first.")
        QMessageBox.information(parent, title, text)
        return False
    if site is None and len(sites) > 1:
        label = translate("WeatherImport", "Site that the weather is for")
        name, accepted = QInputDialog.getItem(parent, title, label, list(sites), 0, False)
        if not accepted:
            return False
        site = sites[name]
    site = site or next(iter(sites.values()))
    kinds = translate("WeatherImport", "Weather years, EPW or TMY3 (*.epw *.csv);;All files (*)")
    path, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    if not path:
        return False
    try:
        year = read_weather(Path(path))
        plan = with_weather(document.plan, site, year, Path(path).name)
    except (WeatherFileError, edits.EditError) as error:
        QMessageBox.warning(parent, title, error_text(error))
        return False
    document.edit(plan, title)
    if year.notes:
        QMessageBox.information(parent, title, " ".join(year.notes))
    return True
