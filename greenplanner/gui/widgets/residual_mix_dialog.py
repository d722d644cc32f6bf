"""The residual mix of a market: generation and certificates by source, and the factor that follows."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.document import Document
from greenplanner.gui.enter_keys import press_by_enter
from greenplanner.gui.i18n import tr_data, tr_sentence
from greenplanner.gui.models import cells
from greenplanner.gui.widgets.mix_grid import MixGrid
from greenplanner.plan.edits import EditError
from greenplanner.plan.mix_edits import with_mix, without_mix
from greenplanner.plan.residual_mixes import CalculatedMix, calculate, problems
from greenplanner.plan.resolve import entity_name
from greenplanner.plan.types import Plan, ResidualMix

UNITS = ("MWh", "GWh", "TWh")
_YEARS = (1990, 2100)


class ResidualMixDialog(QDialog):
    """Edits one residual mix; ``plan`` is the plan with it after "Use it", None before."""

    def __init__(self, document: Document, site: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.plan: Plan | None = None
        self.label = ""
        self.found: CalculatedMix | None = None
        self.setWindowTitle(self.tr("Residual mix of a market"))
        self.resize(1060, 640)
        self._make()
        self._lay_out()
        self._fill(site)
        self.grid.edited.connect(self.refresh)
        self.year.textChanged.connect(lambda: self.refresh())
        self.unit.currentTextChanged.connect(self._unit_changed)
        self.sites.itemChanged.connect(lambda _: self.refresh())
        self.mixes.activated.connect(lambda _: self._show_mix())

    def _make(self) -> None:
        self.mixes, self.unit = QComboBox(), QComboBox()
        self.unit.addItems(UNITS)
        self.name, self.year, self.source = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(self.tr("Market and year, for example Italy 2025"))
        self.source.setPlaceholderText(self.tr("Statistics, registry or report with the numbers"))
        self.year.setMaximumWidth(90)
        self.grid = MixGrid(self.document.catalog, self)
        self.grid.setAccessibleName(self.tr("Generation and certificates by source"))
        self.result, self.details, self.problem = QLabel(), QLabel(), QLabel()
        self.result.setProperty("heading", True)
        self.details.setProperty("muted", True)
        self.problem.setProperty("danger", True)
        for text in (self.result, self.details, self.problem):
            text.setWordWrap(True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sites = QListWidget()
        self.sites.setAccessibleName(self.tr("Sites that take it"))
        self.sites.setMaximumHeight(96)
        self.add_button = QPushButton(self.tr("Add source"))
        self.add_button.clicked.connect(self.grid.add)
        self.cut_button = QPushButton(self.tr("Remove source"))
        self.cut_button.clicked.connect(self.grid.remove)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.use_button = self.buttons.addButton(self.tr("Use it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.use_button.setProperty("primary", True)
        self.use_button.setDefault(True)
        self.drop_button = self.buttons.addButton(
            self.tr("Remove from the plan"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        press_by_enter(self.add_button, self.cut_button, self.drop_button)
        self.drop_button.clicked.connect(self._drop)
        self.buttons.accepted.connect(self._use)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        says = QLabel(
            self.tr(
                "What no certificate tracks: generated - issued + expired, by source. Its mean direct factor "
                "is the residual mix, for electricity without contracts. Other markets are not balanced in."
            )
        )
        says.setWordWrap(True)
        says.setProperty("muted", True)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(self.tr("Residual mix"), self.mixes)
        about = QHBoxLayout()
        about.setSpacing(8)
        about.addWidget(self.name, 1)
        about.addWidget(QLabel(self.tr("Year")))
        about.addWidget(self.year)
        about.addWidget(QLabel(self.tr("Unit")))
        about.addWidget(self.unit)
        form.addRow(self.tr("Name"), about)
        form.addRow(self.tr("Source of the data"), self.source)
        line = QHBoxLayout()
        line.addWidget(self.add_button)
        line.addWidget(self.cut_button)
        line.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(16)
        figures = QVBoxLayout()
        figures.setSpacing(4)
        for widget in (self.result, self.details, self.problem):
            figures.addWidget(widget)
        figures.addStretch(1)
        takers = QVBoxLayout()
        takers.setSpacing(4)
        label = QLabel(self.tr("Sites that take it"))
        label.setBuddy(self.sites)
        takers.addWidget(label)
        takers.addWidget(self.sites)
        below.addLayout(figures, 3)
        below.addLayout(takers, 2)
        box = QVBoxLayout(self)
        box.setSpacing(8)
        box.addWidget(says)
        box.addLayout(form)
        box.addWidget(self.grid, 1)
        box.addLayout(line)
        box.addLayout(below)
        box.addWidget(self.buttons)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab goes through the dialog as it is read."""
        order = (
            self.mixes, self.name, self.year, self.unit, self.source, self.grid, self.add_button,
            self.cut_button, self.sites, self.use_button, self.drop_button,
            self.buttons.button(QDialogButtonBox.StandardButton.Cancel),
        )  # fmt: skip
        for one, next_one in itertools.pairwise(order):
            QWidget.setTabOrder(one, next_one)
        self.grid.setFocus()

    def _fill(self, site: str | None) -> None:
        plan = self.document.plan
        self.mixes.addItem(self.tr("New residual mix"), None)
        for mix in plan.residual_mixes:
            self.mixes.addItem(entity_name(mix), mix.id)
        chosen = next((item for item in plan.sites if item.id == site), None)
        key = chosen.residual_mix if chosen is not None else None
        at = self.mixes.findData(key) if key else min(1, len(plan.residual_mixes))
        self.mixes.setCurrentIndex(max(at, 0))
        self.mixes.setEnabled(bool(plan.residual_mixes))
        for item in plan.sites:
            row = QListWidgetItem(entity_name(item), self.sites)
            row.setData(Qt.ItemDataRole.UserRole, item.id)
            row.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            row.setCheckState(Qt.CheckState.Unchecked)
        self._site = site
        self._show_mix()

    def current(self) -> ResidualMix | None:
        """Return the mix of the plan that is shown, None for a new one."""
        key = self.mixes.currentData()
        return next((item for item in self.document.plan.residual_mixes if item.id == key), None)

    def _show_mix(self) -> None:
        """Show the chosen mix, or an empty one."""
        mix = self.current()
        blank = mix is None
        self.name.setText("" if mix is None else mix.name or "")
        self.year.setText("" if mix is None or mix.year is None else str(mix.year))
        self.source.setText("" if mix is None else mix.source or "")
        with QSignalBlocker(self.unit):
            self.unit.setCurrentText("GWh" if mix is None else mix.unit or "GWh")
        self.grid.set_unit(self.unit.currentText())
        with QSignalBlocker(self.sites):
            for place in range(self.sites.count()):
                row = self.sites.item(place)
                key = row.data(Qt.ItemDataRole.UserRole)
                site = next(item for item in self.document.plan.sites if item.id == key)
                on = (key == self._site) if blank else mix is not None and site.residual_mix == mix.id
                row.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.drop_button.setVisible(mix is not None)
        self.grid.show_rows(mix.rows if mix is not None else ())
        self.refresh()

    def _unit_changed(self, unit: str) -> None:
        self.grid.set_unit(unit)
        self.refresh()

    def takers(self, checked: bool = True) -> list[str]:
        """Return the ids of the sites that are checked, or of the others."""
        rows = (self.sites.item(place) for place in range(self.sites.count()))
        return [
            row.data(Qt.ItemDataRole.UserRole)
            for row in rows
            if (row.checkState() == Qt.CheckState.Checked) is checked
        ]

    # -- result ----------------------------------------------------------------------------------------

    def _trouble(self) -> str:
        """Return the first thing that is wrong, as a sentence."""
        refused = self.grid.problems()
        if refused:
            return refused[0]
        text = self.year.text().strip()
        if text and not (text.isdigit() and _YEARS[0] <= int(text) <= _YEARS[1]):
            return self.tr("The year is not between 1990 and 2100.")
        entered = self.grid.numbered()
        for place, row in entered:
            if not row.source.strip():
                return self.tr("Row {row} needs a source.").replace("{row}", str(place + 1))
        for number, _, template, fields in problems([row for _, row in entered]):
            sentence = tr_sentence(template, fields, template.format(**fields))
            if number is None:
                return cells.finished(sentence)
            line = self.tr("Row {row}: {problem}").replace("{row}", str(entered[number][0] + 1))
            return cells.finished(line.replace("{problem}", sentence))
        return ""

    def refresh(self) -> None:
        """Calculate, and say what comes out or what is wrong."""
        self.grid.show_left()
        rows = self.grid.rows()
        trouble = self._trouble()
        self.found = None if trouble else calculate(rows, self.document.catalog)
        if self.found is None:
            self.result.setText(self.tr("No residual mix yet"))
            self.details.setText("")
        else:
            self._say(self.found)
        self.details.setVisible(self.found is not None)
        # An empty grid is no mistake yet.
        self.problem.setText(
            trouble if rows or self.grid.problems() else self.tr("Enter generation by source.")
        )
        self.problem.setVisible(bool(trouble))
        self.problem.setProperty("danger", bool(rows or self.grid.problems()))
        self.problem.style().unpolish(self.problem)
        self.problem.style().polish(self.problem)
        self.use_button.setEnabled(self.found is not None)
        self.use_button.setText(self.tr("Use it") if self.takers() else self.tr("Keep in the plan"))

    def _say(self, found: CalculatedMix) -> None:
        text = self.tr("Residual mix: {factor} kg CO₂e/kWh")
        self.result.setText(text.replace("{factor}", cells.number_text(found.kg_per_kwh, 6)))
        lines = []
        if found.low is not None and found.high is not None:
            text = self.tr("Range by the factors of the catalog: {low} to {high}.")
            text = text.replace("{low}", cells.number_text(found.low, 4))
            lines.append(text.replace("{high}", cells.number_text(found.high, 4)))
        text = self.tr("All generation, for comparison: {factor} kg CO₂e/kWh.")
        lines.append(text.replace("{factor}", cells.number_text(found.production_kg_per_kwh, 6)))
        text = self.tr("Untracked: {energy} {unit}: {shares}.")
        shares = ", ".join(
            f"{tr_data(kind)} {cells.share_text(share, 4)}" for kind, share in found.shares.items()
        )
        text = text.replace("{energy}", cells.number_text(found.untracked, 6))
        lines.append(text.replace("{unit}", self.unit.currentText()).replace("{shares}", shares))
        self.details.setText("\n".join(lines))

    # -- edits -----------------------------------------------------------------------------------------

    def mix(self) -> ResidualMix:
        """Return the mix as it is entered."""
        old, year = self.current(), self.year.text().strip()
        return ResidualMix(
            id=old.id if old is not None else "",
            name=self.name.text().strip() or self.tr("Residual mix"),
            year=int(year) if year else None,
            unit=self.unit.currentText(),  # type: ignore[arg-type]
            source=self.source.text().strip() or None,
            rows=tuple(self.grid.rows()),
            notes=old.notes if old is not None else None,
        )

    def _use(self) -> None:
        if self.found is None:
            return
        try:
            leave = self.takers(checked=False)
            self.plan, _ = with_mix(
                self.document.plan, self.mix(), self.takers(), leave, self.document.catalog
            )
        except EditError as error:
            self.problem.setText(cells.sentence(error))
            self.problem.setVisible(True)
            return
        self.label = self.tr("Residual mix")
        self.accept()

    def _drop(self) -> None:
        mix = self.current()
        if mix is not None:
            self.plan, self.label = without_mix(self.document.plan, mix.id), self.tr("Remove residual mix")
            self.accept()
