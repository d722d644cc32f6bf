"""The target and the parameters of one lever, each with its range and where that comes from."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QLabel, QLineEdit, QWidget

from greenplanner.catalog.store import Catalog
from greenplanner.gui.i18n import tr_data
from greenplanner.gui.models import cells
from greenplanner.gui.widgets.catalog_combo import CatalogCombo
from greenplanner.gui.widgets.editors import mark
from greenplanner.gui.widgets.source_badge import SourceBadge
from greenplanner.gui.widgets.step_list import target_text
from greenplanner.plan.lever_table import ALL, COSTS, LeverInfo, Parameter
from greenplanner.plan.types import Lever, Plan

_HUGE = 1e12
_LABEL, _EDITOR, _WIDEST, _WIDE_COMBO = 120, 130, 220, 340


class NumberEditor(QDoubleSpinBox):
    """A number or share; the wheel scrolls the panel, and empty stays empty."""

    def __init__(self, item: Parameter, unit: str) -> None:
        super().__init__()
        attribute = item.attribute
        self.scale = 100.0 if attribute.type == "share" else 1.0
        self.optional = item.default is None
        self.setDecimals(0 if attribute.type == "integer" else 3 if self.scale == 1.0 else 2)
        low = -_HUGE if attribute.minimum is None else attribute.minimum * self.scale
        high = _HUGE if attribute.maximum is None else attribute.maximum * self.scale
        self.setRange(low, high)
        self.setKeyboardTracking(False)
        self.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setSuffix(f" {unit}" if unit else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setGroupSeparatorShown(True)

    def textFromValue(self, value: float) -> str:
        """Write a number without zeros at the end."""
        text = super().textFromValue(value)
        mark = cells.decimal_mark()
        return text.rstrip("0").rstrip(mark) if mark in text else text

    def wheelEvent(self, event: object) -> None:
        """Leave the wheel to the panel."""
        event.ignore()  # type: ignore[attr-defined]


class LeverForm(QWidget):
    """``changed`` tells that target or a parameter was entered; :meth:`step` gives the step."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(10)
        self.grid.setVerticalSpacing(6)
        self.grid.setColumnStretch(3, 1)
        self.info: LeverInfo | None = None
        self.target = QComboBox()
        self.editors: dict[str, QWidget] = {}
        self._given: dict[str, Any] = {}
        self._rows: dict[str, tuple[QWidget, ...]] = {}

    def set_lever(self, info: LeverInfo, plan: Plan, catalog: Catalog, step: Lever | None = None) -> None:
        """Show a lever at its defaults, or as a step of a scenario has it."""
        self._clear()
        self.info = info
        self._given = dict(step.parameters) if step is not None else {}
        self.target = QComboBox()
        self.target.setAccessibleName(self.tr("Applies to"))
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.target.setMinimumContentsLength(22)
        self.target.setMinimumWidth(_EDITOR)
        for value, text in self._targets(info, plan):
            self.target.addItem(text, value)
        wanted = step.target if step is not None else ALL
        index = self.target.findData(wanted)
        if index < 0:
            self.target.addItem(target_text(wanted, plan), wanted)
            index = self.target.count() - 1
        self.target.setCurrentIndex(index)
        self.target.activated.connect(self._target_chosen)
        label = QLabel(self.tr("Applies to"))
        label.setBuddy(self.target)
        self.grid.addWidget(label, 0, 0)
        self.grid.addWidget(self.target, 0, 2, 1, 2, Qt.AlignmentFlag.AlignLeft)
        line = 1
        for item in info.parameters:
            if item.name == self._first_cost(info):
                heading = QLabel(self.tr("What the measure itself costs"))
                heading.setProperty("muted", True)
                heading.setContentsMargins(0, 8, 0, 0)
                self.grid.addWidget(heading, line, 0, 1, 4)
                line += 1
            self._add(line, item, plan, catalog)
            line += 1
        self._show_rows()

    @staticmethod
    def _first_cost(info: LeverInfo) -> str:
        return next(item.name for item in info.parameters if item.name in COSTS)

    def _targets(self, info: LeverInfo, plan: Plan) -> list[tuple[str, str]]:
        found = [(ALL, self.tr("Everything it acts on"))]
        words = {
            "fleets": self.tr("Fleet {name}"),
            "sites": self.tr("Site {name}"),
            "workloads": self.tr("Workload {name}"),
        }
        for list_name in info.targets:
            for each in getattr(plan, list_name):
                text = words[list_name].replace("{name}", each.name or each.id)
                found.append((f"{list_name}/{each.id}", text))
        return found

    def _add(self, line: int, item: Parameter, plan: Plan, catalog: Catalog) -> None:
        attribute = item.attribute
        value = self._given.get(item.name, item.default)
        editor = self._editor(item, value, plan, catalog)
        name = tr_data(attribute.label)
        editor.setAccessibleName(name)
        tip = tr_data(attribute.description)
        label = QLabel(name)
        label.setBuddy(editor)
        label.setToolTip(tip)
        label.setWordWrap(True)
        label.setFixedWidth(_LABEL)
        editor.setMinimumWidth(_EDITOR)
        editor.setMaximumWidth(_WIDE_COMBO if attribute.type.startswith("catalog:") else _WIDEST)
        editor.setToolTip(tip)
        badge = SourceBadge()
        kind = "assumed" if item.quality == "assumed" else "catalog"
        badge.set_origin(kind if item.better else "", tr_data(item.source))
        note = QLabel(self._note(item))
        note.setProperty("muted", True)
        note.setWordWrap(True)
        note.setTextFormat(Qt.TextFormat.PlainText)
        self.grid.addWidget(label, line, 0)
        self.grid.addWidget(badge, line, 1)
        self.grid.addWidget(editor, line, 2)
        self.grid.addWidget(note, line, 3)
        self.editors[item.name] = editor
        self._rows[item.name] = (label, badge, editor, note)

    def _note(self, item: Parameter) -> str:
        if not item.better or item.low is None or item.high is None:
            return "" if item.default is not None else tr_data(item.attribute.description)
        low, high = (cells.display_number(item.attribute, end) for end in (item.low, item.high))
        ends = self.tr("{low} to {high}").replace("{low}", low).replace("{high}", high)
        return f"{ends} · {tr_data(item.source)}"

    def _editor(self, item: Parameter, value: Any, plan: Plan, catalog: Catalog) -> QWidget:
        kind = item.attribute.type
        if kind.startswith("catalog:"):
            combo = CatalogCombo(kind.removeprefix("catalog:"))
            combo.fill(catalog)
            combo.show_key(str(value or ""))
            combo.chosen.connect(lambda key, name=item.name, box=combo: self._picked(name, key, box))
            return combo
        if kind == "choice" or kind.startswith("ref:"):
            box = QComboBox()
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            if kind == "choice":
                for choice in item.attribute.choices:
                    box.addItem(tr_data(choice), choice)
            else:
                box.addItem(self.tr("(chosen by the program)"), None)
                for each in getattr(plan, kind.removeprefix("ref:")):
                    box.addItem(each.name or each.id, each.id)
            box.setCurrentIndex(max(0, box.findData(value)))
            box.activated.connect(lambda _=0, name=item.name, box=box: self._entered(name, box.currentData()))
            return box
        unit = cells.unit_text(item.attribute, plan)
        if item.default is None:
            line = QLineEdit("" if value is None else cells.number_text(float(value)))
            line.setPlaceholderText(self.tr("not entered"))
            line.setAlignment(Qt.AlignmentFlag.AlignRight)
            line.editingFinished.connect(lambda name=item.name, line=line: self._amount(name, line))
            return line
        spin = NumberEditor(item, unit)
        spin.setValue(float(value) * spin.scale)
        spin.valueChanged.connect(lambda now, item=item, spin=spin: self._number(item, now / spin.scale))
        return spin

    def _picked(self, name: str, key: str, combo: CatalogCombo) -> None:
        combo.show_key(key)
        self._entered(name, key)

    def _number(self, item: Parameter, value: float) -> None:
        self._entered(item.name, round(value) if item.attribute.type == "integer" else round(value, 9))

    def _amount(self, name: str, line: QLineEdit) -> None:
        if not line.isModified():
            return
        line.setModified(False)
        assert self.info is not None
        item = self.info.parameter(name)
        assert item is not None
        text = line.text().strip()
        number, fine = line.locale().toDouble(text)
        low, high = item.attribute.minimum, item.attribute.maximum
        fine = fine and (low is None or number >= low) and (high is None or number <= high)
        mark(line, None if fine or not text else cells.no_number(text))
        if fine or not text:
            self._entered(name, number if text else None)

    def _entered(self, name: str, value: Any) -> None:
        assert self.info is not None
        item = self.info.parameter(name)
        if value is None or (item is not None and value == item.default):
            self._given.pop(name, None)
        else:
            self._given[name] = value
        self.changed.emit()

    def _target_chosen(self) -> None:
        self._show_rows()
        self.changed.emit()

    def _show_rows(self) -> None:
        """Show the parameters that act on the chosen target."""
        assert self.info is not None
        chosen = str(self.target.currentData())
        lists = self.info.targets if chosen == ALL else (chosen.partition("/")[0],)
        for item in self.info.parameters:
            shown = not item.acts or bool(set(item.acts) & set(lists))
            for widget in self._rows[item.name]:
                widget.setVisible(shown)

    def step(self) -> Lever:
        """Return what is entered as a step."""
        assert self.info is not None
        return Lever(lever=self.info.id, target=str(self.target.currentData()), parameters=dict(self._given))

    def _clear(self) -> None:
        self.editors.clear()
        self._rows.clear()
        while self.grid.count():
            widget = self.grid.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
