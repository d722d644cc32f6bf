"""Where the embodied carbon of a fleet comes from: its server by part, and how published methods differ."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import tr_data, tr_sentences
from greenplanner.gui.models import cells
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.model.embodied_methods import Method, methods, spread
from greenplanner.plan.attributes import attribute
from greenplanner.plan.embodied_parts import PARTS
from greenplanner.plan.resolve import GENERIC, Origin, entity_name
from greenplanner.plan.types import Fleet

_LONGEST = 46  # characters of a source that a cell shows; the tooltip and copying have all


class EmbodiedDialog(QDialog):
    """Two tables for one fleet; both can be copied."""

    def __init__(self, document: Document, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.key = document, key
        self.setWindowTitle(self.tr("Embodied carbon: parts and methods"))
        self.resize(1180, 700)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        self.title, self.says = QLabel(), QLabel()
        self.methods, self.parts = FiguresTable(), FiguresTable()
        self.parts_title = QLabel()
        for label in (self.title, self.parts_title):
            font = label.font()
            font.setBold(True)
            label.setFont(font)
        self.says.setWordWrap(True)
        self.says.setProperty("muted", True)
        self.methods.figures.tip = self.parts.figures.tip = _whole
        self.methods.setAccessibleName(self.tr("Methods"))
        self.parts.setAccessibleName(self.tr("Parts of one server"))
        note = QLabel(
            self.tr(
                "Only the figure of the plan enters a result. Carbon in full and carbon spread over the "
                "lifetime are two views of the same emissions and are never added."
            )
        )
        note.setWordWrap(True)
        note.setProperty("muted", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for widget, stretch in (
            (self.title, 0),
            (self.says, 0),
            (self.methods, 3),
            (self.parts_title, 0),
            (self.parts, 3),
            (note, 0),
            (buttons, 0),
        ):
            column.addWidget(widget, stretch)
        self.refresh()

    def refresh(self) -> None:
        """Show the fleet as it is now."""
        resolved = self.document.resolved
        fleet = None
        if resolved is not None:
            fleet = next((item for item in resolved.plan.fleets if item.id == self.key), None)
        if resolved is None or fleet is None:
            return
        chip = resolved.catalog.accelerator(fleet.accelerator or GENERIC)
        origin = resolved.origins.get(f"fleets/{fleet.id}/embodied_kg_per_accelerator")
        own_range = (origin.low, origin.high) if origin else (None, None)
        found = methods(
            resolved.catalog, chip, fleet.embodied_kg_per_accelerator, fleet.lifetime_years, own_range
        )
        title = self.tr("{fleet}: one {accelerator}, by method")
        self.title.setText(title.format(fleet=entity_name(fleet), accelerator=chip.name))
        self._say(found)
        self._show_methods(found)
        self._show_parts(fleet)

    def _say(self, found: list[Method]) -> None:
        times = spread(found)
        text = self.tr("Nobody has published another figure for this accelerator.")
        if times is not None:
            text = self.tr(
                "The largest figure is {times} times the smallest for the same hardware: they do not count "
                "the same parts, and they assume other lifetimes."
            ).format(times=numbers.format_number(times, 2))
        self.says.setText(text)

    def _show_methods(self, found: list[Method]) -> None:
        kinds = {
            "computed": self.tr("formula"),
            "published": self.tr("published"),
            "plan": self.tr("this plan"),
        }
        header = [
            self.tr("Method"),
            self.tr("Kind"),
            self.tr("kg CO₂e"),
            self.tr("Lifetime, years"),
            self.tr("kg a year of life"),
            self.tr("What is inside"),
            self.tr("Source"),
        ]
        rows = [
            [
                item.name, kinds[item.kind], item.kg, _known(item.years),
                _known(item.kg_per_year), cells.tr_data(item.boundary), item.source,
            ]
            for item in found
        ]  # fmt: skip
        own = tuple(number for number, item in enumerate(found) if item.kind == "plan")
        self.methods.set_table(header, rows, bold=own, show=_shown)

    def _show_parts(self, fleet: Fleet) -> None:
        resolved = self.document.resolved
        assert resolved is not None
        whole = fleet.embodied_kg_per_server or 0.0
        head = self.tr("One server without its accelerators: {kg} kg CO₂e")
        self.parts_title.setText(head.format(kg=numbers.format_number(whole, 4)))
        rows: list[list[Any]] = []
        for field in PARTS:
            value = getattr(fleet, field)
            origin = resolved.origins.get(f"fleets/{fleet.id}/{field}")
            low, high = (origin.low, origin.high) if origin else (None, None)
            kind = cells.tr_data(origin.kind) if origin else ""
            note = _said(origin) if origin else ""
            share = value / whole * 100.0 if whole and value is not None else None
            label = cells.tr_data(attribute("fleets", field).label)
            rows.append([label, kind, _known(value), _known(low), _known(high), _known(share), note])
        header = [
            self.tr("Part"),
            self.tr("Origin"),
            self.tr("kg CO₂e"),
            self.tr("Low"),
            self.tr("High"),
            self.tr("% of the server"),
            self.tr("How"),
        ]
        self.parts.set_table(header, rows, show=_shown)


def _said(origin: Origin) -> str:
    texts = (tr_data(origin.source or ""), tr_sentences(origin.note or ""))
    return " ".join(text for text in texts if text)


def _known(value: float | None) -> float:
    return math.nan if value is None else float(value)


def _whole(_row: int, _column: int, value: Any) -> str | None:
    """Return all of a text that a cell may show cut short."""
    return value if isinstance(value, str) else None


def _shown(_row: int, column: int, value: Any) -> str:
    """Return what a cell shows: long sources cut short, nothing where nothing is known."""
    if isinstance(value, str):
        if column == 0:  # the column of names takes what room there is
            return value
        return value if len(value) <= _LONGEST else value[: _LONGEST - 1] + "…"
    return "–" if value is None or math.isnan(value) else cells.number_text(float(value), 4)
