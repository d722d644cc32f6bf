"""The sliders of the What-if page: scope, five numbers, the hardware, and the steps they made."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import tr_data
from greenplanner.gui.models import cells
from greenplanner.gui.models.modeled import modeled_values
from greenplanner.gui.models.sliders import FIELDS, HARDWARE, Scope, SliderState, slider_state, targets
from greenplanner.gui.widgets.catalog_combo import CatalogCombo
from greenplanner.gui.widgets.choices import LabeledCombo
from greenplanner.gui.widgets.slider_row import SliderRow
from greenplanner.gui.widgets.step_list import StepList
from greenplanner.plan.attributes import attribute

_POWER_FIELDS = ("tdp_w", "idle_w", "ready_w", "max_w", "power_curve", "embodied_kg_per_accelerator")

LEAST = 330  # width that labels and sliders need to stand side by side


class LeverPanel(QScrollArea):
    """Shows the document; what the user does comes out as signals, the page makes the edit."""

    moved = Signal(object, float)  # SliderState, value in the unit of the plan
    settled = Signal()
    reset = Signal(str, str)  # list, field
    hardware = Signal(str)  # id of an accelerator
    step_removed = Signal(int)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.states: dict[str, SliderState | None] = {}
        self.scope_box = LabeledCombo(self.tr("Applies to"))
        self.scope_box.chosen.connect(lambda _value: self.refresh())
        self.rows = {field: SliderRow("") for _, field in FIELDS}
        for list_name, field in FIELDS:
            row = self.rows[field]
            row.moved.connect(lambda value, field=field: self._moved(field, value))
            row.settled.connect(self.settled)
            row.reset.connect(lambda names=(list_name, field): self.reset.emit(*names))
        self.accelerators = CatalogCombo("accelerators")
        self.accelerators.chosen.connect(self.hardware)
        self.hardware_reset = QToolButton()
        self.hardware_note = QLabel()
        self.steps = StepList()  # the page gives it a place of its own
        self.steps.removed.connect(self.step_removed)
        self._build()

    def _build(self) -> None:
        body = QFrame()
        body.setProperty("card", True)
        column = QVBoxLayout(body)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.scope_box)
        for row in self.rows.values():
            column.addWidget(row)
        label = QLabel(tr_data(attribute(*HARDWARE).label))
        label.setBuddy(self.accelerators)
        self.accelerators.setAccessibleName(label.text())
        self.hardware_reset.setText("↺")
        self.hardware_reset.setAutoRaise(True)
        tip = self.tr("Reset {name} to the baseline").replace("{name}", label.text())
        self.hardware_reset.setToolTip(tip)
        self.hardware_reset.setAccessibleName(self.hardware_reset.toolTip())
        self.hardware_reset.clicked.connect(lambda: self.reset.emit(*HARDWARE))
        self.hardware_note.setProperty("muted", True)
        self.hardware_note.setWordWrap(True)
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.hardware_reset, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.accelerators, 1, 0, 1, 2)
        grid.addWidget(self.hardware_note, 2, 0, 1, 2)
        column.addLayout(grid)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(body)
        self.setMinimumWidth(LEAST)

    @property
    def scope(self) -> Scope:
        """What the sliders act on."""
        return Scope(*(self.scope_box.value() or ("all", "")))

    def is_dragging(self) -> bool:
        """Tell whether the mouse holds a slider."""
        return any(row.is_dragging() for row in self.rows.values())

    # -- showing -----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the plan and its results."""
        document = self.document
        if document.resolved is None or document.results is None:
            return
        dragged = [field for field, row in self.rows.items() if row.is_dragging()]
        if not dragged:
            self._fill_scopes()
            self._show_hardware()
        modeled = modeled_values(document, "sites")
        for list_name, field in FIELDS:
            # A drag moves nothing but its own row: the others wait until it is over.
            if dragged and field not in dragged:
                continue
            state = slider_state(
                document.plan,
                cells.resolved(document) or document.resolved,
                document.results.plan,
                document.scenario,
                self.scope,
                list_name,
                field,
                document.catalog,
                modeled,
            )
            self.states[field] = state
            self.rows[field].setEnabled(state is not None)
            if state is not None:
                self._show(self.rows[field], state)
            else:
                self.rows[field].set_label(tr_data(attribute(list_name, field).label))
                self.rows[field].note.setText(self.tr("Not entered here: it follows from the model."))
                self.rows[field].note.show()
        self.steps.set_scenario(document.scenario, document.plan, document.catalog)

    def _fill_scopes(self) -> None:
        plan = self.document.plan
        items: list[tuple[tuple[str, str], str]] = [(("all", ""), self.tr("All fleets"))]
        if len(plan.fleets) > 1:
            fleet = self.tr("Fleet {name}")
            items += [
                (("fleet", item.id), fleet.replace("{name}", item.name or item.id)) for item in plan.fleets
            ]
        if len(plan.sites) > 1:
            site = self.tr("Site {name}")
            items += [
                (("site", item.id), site.replace("{name}", item.name or item.id)) for item in plan.sites
            ]
        self.scope_box.set_items(items)

    def _show(self, row: SliderRow, state: SliderState) -> None:
        item = state.attribute
        share = item.type in ("share", "profile")
        label = tr_data(item.label)
        if state.mode == "factor":
            row.set_range(state.low, state.high, state.reach, step=0.01, decimals=2, prefix="× ")
            row.set_label(self.tr("{name}, factor").replace("{name}", label))
            row.show_value(state.value, self._note(state, share), state.changed)
            return
        scale = 100.0 if share else 1.0
        step, decimals = (1.0, 1) if share else (0.01, 3)
        if item.type == "integer":
            step, decimals = _piece(state.reach), 0
        high = state.high if math.isfinite(state.high) else 1e9
        row.set_range(
            state.low * scale,
            high * scale,
            state.reach * scale,
            step=step,
            decimals=decimals,
            suffix=" %" if share else "",
        )
        row.set_label(label)
        row.show_value(state.value * scale, self._note(state, share), state.changed)

    def _note(self, state: SliderState, share: bool) -> str:
        def text(value: float) -> str:
            if share:
                return numbers.format_share(value)
            return numbers.format_number(value, 1 if state.attribute.type == "integer" else 4)

        if state.mode == "factor" or len(state.ids) > 1:
            if state.changed:
                note = self.tr("mean {current}, baseline {baseline} ({change})")
            else:
                note = self.tr("mean {baseline}")
        elif state.changed:
            note = self.tr("baseline {baseline} ({change})")
        else:
            note = self.tr("as in the baseline")
        if share:
            points = (state.current - state.baseline) * 100
            sign = "+" if points > 0 else numbers.MINUS if points < 0 else "±"
            number = sign + numbers.format_number(abs(points), 2)
            change = self.tr("{number} points").replace("{number}", number)
        else:
            change = numbers.format_change(state.current, state.baseline)
        return (
            note.replace("{current}", text(state.current))
            .replace("{baseline}", text(state.baseline))
            .replace("{change}", change)
        )

    def _show_hardware(self) -> None:
        document, scope = self.document, self.scope
        assert document.results is not None
        assert document.resolved is not None
        ids = targets(document.plan, scope, "fleets")
        self.accelerators.fill(document.catalog)
        self.accelerators.setEnabled(bool(ids))
        now = {fleet.accelerator or "" for fleet in document.results.plan.fleets if fleet.id in ids}
        was = {fleet.accelerator or "" for fleet in document.resolved.plan.fleets if fleet.id in ids}
        mixed = self.tr("Several models: choose one for all")
        self.accelerators.show_key(now.pop() if len(now) == 1 else "", mixed)
        steps = document.scenario.steps if document.scenario else ()
        changed = any(self._uses(step.path, ids) for step in steps)
        self.hardware_reset.setEnabled(changed)
        notes = []
        if changed and len(was) == 1:
            name = document.catalog.accelerator(was.pop()).name
            notes.append(self.tr("baseline {name}").replace("{name}", name))
        if any(
            getattr(fleet, field) is not None
            for fleet in document.plan.fleets
            if fleet.id in ids
            for field in _POWER_FIELDS
        ):
            notes.append(self.tr("Entered power and embodied values stay in force."))
        self.hardware_note.setText(" · ".join(notes))
        self.hardware_note.setVisible(bool(notes))

    def _uses(self, path: str, ids: tuple[str, ...]) -> bool:
        parts = path.split("/")
        return (
            len(parts) == 3
            and parts[0] == "fleets"
            and parts[-1] == "accelerator"
            and (parts[1] == "*" or parts[1] in ids)
        )

    def _moved(self, field: str, value: float) -> None:
        state = self.states.get(field)
        if state is None:
            return
        share = state.mode == "set" and state.attribute.type in ("share", "profile")
        self.moved.emit(state, value / 100 if share else value)


def _piece(reach: float) -> float:
    """Return a step for whole numbers: about 400 of them over the slider."""
    rough = max(1.0, reach / 400)
    power = 10 ** math.floor(math.log10(rough))
    return float(max(1, next(step * power for step in (1, 2, 5, 10) if step * power >= rough)))
