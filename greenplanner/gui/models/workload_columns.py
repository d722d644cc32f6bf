"""The columns of results of the page of workloads, and the line of totals above them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.models import cells
from greenplanner.gui.models.entity_table import ResultColumn

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate
Rows = list[dict[str, Any]]


def _by_workload(document: Document) -> dict[str, Rows]:
    found: dict[str, Rows] = {}
    for row in document.results.workload_rows() if document.results is not None else ():
        found.setdefault(row["id"], []).append(row)
    return found


def _known(rows: Rows, field: str) -> list[float]:
    return [row[field] for row in rows if row.get(field) is not None]


def _of(field: str, join: Callable[[list[float]], float] = sum) -> Callable[[Document], Mapping[str, float]]:
    """Return what gives a figure by id of the workload: the sum over the years, or their maximum."""

    def values(document: Document) -> Mapping[str, float]:
        known = {key: _known(rows, field) for key, rows in _by_workload(document).items()}
        return {key: float(join(each)) for key, each in known.items() if each}

    return values


def _per_request(document: Document) -> Mapping[str, float]:
    found = {}
    for key, rows in _by_workload(document).items():
        requests, energy = sum(_known(rows, "requests")), sum(_known(rows, "facility_kwh"))
        if requests > 0.0:
            found[key] = 1000.0 * energy / requests
    return found


def _short(value: float) -> str:
    return cells.number_text(float(value), 4)


def _thousandth(value: float) -> str:
    return cells.number_text(float(value) / 1000.0, 4)


def columns() -> tuple[ResultColumn, ...]:
    """Return what each workload takes, over all years of the plan."""
    note = translate("ResultColumns", "Result over all years of the plan, of the active scenario; read-only.")
    share = translate(
        "ResultColumns",
        "The share of the workload, by accelerator-hours, in all that its fleet causes, idle time too.",
    )
    return (
        ResultColumn(
            translate("ResultColumns", "Accelerator-hours"),
            "h",
            translate("ResultColumns", "Hours of accelerators that the workload takes up.") + " " + note,
            _of("hours"),
            _short,
        ),
        ResultColumn(
            translate("ResultColumns", "Accelerators needed"),
            "",
            translate(
                "ResultColumns",
                "Accelerators that the workload should have, with headroom and whole replicas or for the "
                "time allowed; of the year that needs most.",
            ),
            _of("needed", max),
            _short,
        ),
        ResultColumn(
            translate("ResultColumns", "Facility energy"),
            "MWh",
            f"{share} {note}",
            _of("facility_kwh"),
            _thousandth,
        ),
        ResultColumn(
            translate("ResultColumns", "Location-based"),
            "t CO₂e",
            f"{share} {note}",
            _of("scope2_location_kg"),
            _thousandth,
        ),
        ResultColumn(
            translate("ResultColumns", "Per request"),
            "Wh",
            translate(
                "ResultColumns",
                "Facility energy of the service over its requests, idle time of the fleet too.",
            ),
            _per_request,
            _short,
        ),
    )


def totals(document: Document) -> str:
    """Return energy and emissions of all workloads in one line."""
    if document.results is None or not document.plan.workloads:
        return ""
    rows = document.results.workload_rows()
    energy, carbon = sum(_known(rows, "facility_kwh")), sum(_known(rows, "scope2_location_kg"))
    text = translate("ResultColumns", "All workloads: {energy} facility energy, {carbon} location-based")
    text = text.replace("{energy}", numbers.format_quantity(energy, "kWh"))
    return text.replace("{carbon}", numbers.format_quantity(carbon, "kg"))
