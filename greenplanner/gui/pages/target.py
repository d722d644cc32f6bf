"""The page of targets: the list with its states, the form, and pictures of the current target."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from greenplanner.catalog.target_standards import TargetStandard, target_standards
from greenplanner.gui.document import Document
from greenplanner.gui.i18n import tr_data, tr_sentences
from greenplanner.gui.models.columns import ResultColumn
from greenplanner.gui.pages.entity_page import EntityPage
from greenplanner.gui.target_words import Assessed, result_columns
from greenplanner.gui.widgets.target_panel import TargetPanel
from greenplanner.plan import edits
from greenplanner.plan.edits import Changes
from greenplanner.plan.types import Target

# What the page offers while the list is empty.
_TYPICAL = ("sbti-v13-scope2", "sbti-v1-linear", "cfe-247", "china-pue-2", "own-water", "own-neutral")


class TargetsPage(EntityPage):
    """Targets of the plan; they change no figure."""

    page_id = "target"
    entity = "targets"

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        self.assessed = Assessed()
        super().__init__(document, parent)
        self.view.current_entity.connect(self._show_target)

    def title(self) -> str:
        """Return the title."""
        return self.tr("Targets")

    def add_text(self) -> str:
        """Return the text of the button."""
        return self.tr("Add target")

    def empty_text(self) -> str:
        """Return the sentence for a plan without targets."""
        return self.tr("Set what the plan shall reach, and see how far each year is from it.")

    def note_text(self) -> str:
        """Return the rule that always holds."""
        return self.tr(
            "Targets change no figure. Credits never count towards an inventory target; the balance after "
            "retired credits is no inventory figure."
        )

    def result_columns(self) -> Sequence[ResultColumn]:
        """Return state, distance and budget."""
        return result_columns(self.assessed)

    # -- build -----------------------------------------------------------------------------------------

    def below_table(self) -> QWidget:
        """Return the pictures of the current target."""
        self.panel = TargetPanel(self.assessed)
        self.panel.explain_wanted.connect(self.explain_wanted)
        return self.panel

    def _toolbar(self) -> QHBoxLayout:
        line = super()._toolbar()
        self.pictures_button.setToolTip(self.tr("Show path, budget and years of the selected target"))
        self.templates = QToolButton()
        self.templates.setText(self.tr("From standard"))
        self.templates.setToolTip(
            self.tr("Add a target of a standard, a law or a pledge; all of it can be changed")
        )
        self.templates.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.templates.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        menu = QMenu(self.templates)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.templates.setMenu(menu)
        line.insertWidget(1, self.templates)
        line.addWidget(self.pictures_button)
        return line

    def _groups(self) -> dict[str, str]:
        return {
            "SBTi": self.tr("Science Based Targets initiative"),
            "law": self.tr("Laws and national standards"),
            "pledge": self.tr("Pledges"),
            "own": self.tr("Own targets"),
        }

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for group, title in self._groups().items():
            menu.addSection(title)
            for row in target_standards(self.document.catalog):
                if row.group == group:
                    action = menu.addAction(tr_data(row.name).replace("&", "&&"))
                    action.setToolTip(self._tip(row))
                    action.triggered.connect(lambda _on=False, row=row: self.add_standard(row.id))

    def _tip(self, row: TargetStandard) -> str:
        parts = [tr_sentences(row.note)]
        if row.in_force_from:
            parts.append(self.tr("In force from {date}.").replace("{date}", row.in_force_from))
        if row.in_force_to:
            parts.append(self.tr("In force until {date}.").replace("{date}", row.in_force_to))
        parts.append(self.tr("Source: {source}").replace("{source}", row.source))
        return f"<table width='380'><tr><td>{'<br>'.join(parts)}</td></tr></table>"

    def _empty_state(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(2)
        text = QLabel(self.empty_text())
        text.setProperty("heading", True)
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(text)
        column.addSpacing(12)
        grid = QGridLayout()
        grid.setSpacing(8)
        self.typical: list[QPushButton] = []
        known = {row.id: row for row in target_standards(self.document.catalog)}
        for place, key in enumerate(key for key in _TYPICAL if key in known):
            row = known[key]
            button = QPushButton(tr_data(row.name).replace("&", "&&"))
            button.setToolTip(self._tip(row))
            button.clicked.connect(lambda _on=False, key=key: self.add_standard(key))
            # One column: the long names of standards have room in a narrow window too.
            grid.addWidget(button, place, 0)
            self.typical.append(button)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(grid)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addSpacing(12)
        self.first_button = QPushButton(self.add_text())
        self.first_button.setProperty("primary", True)
        self.first_button.setAutoDefault(True)  # Enter presses it, as Space does
        self.first_button.clicked.connect(self.add)
        column.addWidget(self.first_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return page

    # -- showing and operations ------------------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        """Follow the document with the pictures too."""
        self.assessed.follow(self.document)
        super().refresh(changes)
        self._show_target(self.view.current_id() or "")

    def _show_target(self, key: str) -> None:
        sites = {site.id: site.name or site.id for site in self.document.plan.sites}
        self.panel.show_target(key, sites)

    def figures(self) -> list[QWidget]:
        """Return what shows results."""
        return [*super().figures(), self.panel]

    def prepare_screenshot(self) -> None:
        """Draw the pictures now."""
        self.document.flush()
        self.panel.finish()

    def add_standard(self, key: str) -> None:
        """Add a target of the catalog and go to it; one step of undo."""
        row = next(item for item in target_standards(self.document.catalog) if item.id == key)
        plan = self.document.plan
        fresh = edits.new_entity(plan, "targets", self.document.catalog)
        names = {item.name for item in plan.targets}
        name = tr_data(row.name)
        entity = Target(
            id=fresh.id, name=name if name not in names else f"{name} ({fresh.name})", standard=key
        )
        entity = msgspec.structs.replace(entity, id=edits.new_id(plan, "targets", key))
        label = self.tr("Add target of a standard")
        self.document.edit(edits.add(plan, "targets", entity, catalog=self.document.catalog), label)
        self.search.clear()
        self.table.refresh()
        self._show_state()
        self.view.select_entities([entity.id], column=0)
        self.view.setFocus()
