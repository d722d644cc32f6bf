"""The columns of results beside reservations: part of the embodied carbon, and the score of a unit."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from greenplanner.gui.document import Document
from greenplanner.gui.models import cells
from greenplanner.gui.models.entity_table import ResultColumn
from greenplanner.model.indicators_reserved import reservations
from greenplanner.model.indicators_types import Slice

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
        ),
        ResultColumn(
            translate("ResultColumns", "SCI of a unit"),
            "g CO₂e",
            translate("ResultColumns", "(E × I + M) / R, location-based.") + " " + note,
            _values("sci_reservation"),
            _text,
        ),
    )
