"""What results say beside the lists for reports: scores of reservations, tonnes of removals."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.models import cells
from greenplanner.gui.models.entity_table import ResultColumn
from greenplanner.gui.widgets.click_explain import with_year
from greenplanner.gui.widgets.totals_line import joined
from greenplanner.model.indicators_reserved import reservations
from greenplanner.model.indicators_types import Slice
from greenplanner.model.removals import removed_t, reversed_t

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate


def _values(key: str) -> Callable[[Document], Mapping[str, float]]:
    """Return what gives an indicator by the id of the reservation, over all years; none where unknown."""

    def values(document: Document) -> Mapping[str, float]:
        results = document.results
        if results is None:
            return {}
        return {
            item.place.split("/", 1)[1]: item.value
            for item in reservations(Slice(results, None, None))
            if item.id == key and isinstance(item.value, float)
        }

    return values


def _text(value: float) -> str:
    return cells.number_text(float(value), 4)


def reservation_columns() -> tuple[ResultColumn, ...]:
    """Return the read-only columns at the end."""
    note = translate("ResultColumns", "Result over all years of the plan, of the active scenario; read-only.")
    return (
        ResultColumn(
            translate("ResultColumns", "Embodied, M"),
            "kg CO₂e",
            translate("ResultColumns", "Part of the embodied carbon, TE × TiR/EL × RR/ToR.") + " " + note,
            _values("sci_reservation_m"),
            _text,
            explains=with_year("sci_reservation_m@{id}", None),
        ),
        ResultColumn(
            translate("ResultColumns", "SCI of a unit"),
            "g CO₂e",
            translate("ResultColumns", "(E × I + M) / R, location-based.") + " " + note,
            _values("sci_reservation"),
            _text,
            explains=with_year("sci_reservation@{id}", None),
        ),
    )


def removal_totals(document: Document) -> str:
    """Return what is removed and reversed in the years of the plan."""
    results = document.results
    if results is None or not results.plan.removals:
        return ""
    items = results.plan.removals
    parts = (
        (translate("ResultColumns", "Removed in the plan's years"), removed_t, "e1_7_removals_own"),
        (translate("ResultColumns", "Reversed"), reversed_t, "e1_7_reversals"),
    )
    return joined(
        (label, numbers.format_quantity(1000.0 * tonnes(items, results.years), "kg"), with_year(key, None))
        for label, tonnes, key in parts
    )
