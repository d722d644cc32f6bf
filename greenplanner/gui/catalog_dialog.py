"""Versions of the catalog: what they hold, which one the plan follows, and what another would change."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from greenplanner.catalog import additions
from greenplanner.catalog.additions import AdditionError
from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.enter_keys import press_by_enter
from greenplanner.gui.i18n import error_text, tr_data
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.model.measures import MEASURES
from greenplanner.plan.filling import Origin
from greenplanner.whatif.restate import ChangedInput, Restatement, restate

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CatalogDialog(QDialog):
    """Above the versions, below the restatement of the plan under the chosen one."""

    def __init__(self, document: Document, parent: QWidget | None = None, folder: Path | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Catalog versions"))
        self.resize(940, 640)
        self._document, self._folder = document, folder
        self.restatement: Restatement | None = None
        self._build()
        self.show_versions()

    @classmethod
    def tell(cls, document: Document, parent: QWidget | None = None) -> None:
        """Show the dialog."""
        dialog = cls(document, parent)
        dialog.exec()
        dialog.deleteLater()

    def _build(self) -> None:
        text = QLabel(
            self.tr(
                "The catalog fills what is not entered. A newer table is added as a file: its rows replace "
                "those of the same id and join the others, and each earlier version stays, so that an "
                "earlier report can be computed again to the same digits."
            )
        )
        text.setWordWrap(True)
        text.setProperty("muted", True)
        self.tree = _tree([self.tr("Version"), self.tr("Added table"), self.tr("Rows"), self.tr("Added on")])
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setMaximumHeight(170)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.heading = QLabel()
        self.heading.setProperty("heading", True)
        self.heading.setWordWrap(True)
        self.figures = FiguresTable()
        self.figures.setAccessibleName(self.tr("Figures under both versions"))
        self.inputs = _tree(
            [self.tr("Input"), self.tr("Of"), self.tr("Before"), self.tr("After"), self.tr("Source")]
        )
        self.inputs.setAccessibleName(self.tr("Inputs that differ"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.figures, self.tr("Figures"))
        self.tabs.addTab(self.inputs, self.tr("Reasons"))
        self.add_button = QPushButton(self.tr("Add table…"))
        self.remove_button = QPushButton(self.tr("Remove table"))
        self.use_button = QPushButton(self.tr("Use for this plan"))
        self.newest_button = QPushButton(self.tr("Always the newest"))
        self.newest_button.setToolTip(self.tr("Let the plan follow the newest version on this computer"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.add_button, self.remove_button, self.newest_button, self.use_button):
            press_by_enter(button)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.add_button.clicked.connect(self._ask_table)
        self.remove_button.clicked.connect(self.remove)
        self.use_button.clicked.connect(self.use)
        self.newest_button.clicked.connect(lambda: self._choose(None))
        self.tree.currentItemChanged.connect(lambda: self._version_chosen())
        layout = QVBoxLayout(self)
        for widget in (text, self.tree, self.problem, self.heading):
            layout.addWidget(widget)
        layout.addWidget(self.tabs, 1)
        layout.addStretch(0)  # takes the room while the tables are hidden
        layout.addWidget(buttons)

    # -- versions ----------------------------------------------------------------------------------

    def show_versions(self, current: str | None = None) -> None:
        """List the versions, the newest first, and choose one: the plan's unless told otherwise."""
        try:
            names = additions.versions(self._folder)
            items = {item.label: item for item in additions.library(self._folder)}
        except AdditionError as error:
            self._say(error_text(error), danger=True)
            return
        current = current or self._document.catalog.version
        self.tree.blockSignals(True)
        self.tree.clear()
        for place, name in enumerate(reversed(names)):
            added = items.get(name.rsplit("+", 1)[-1]) if "+" in name else None
            label = self._marked(name, newest=place == 0)
            cells = [added.table, str(added.rows), added.added] if added else [self.tr("shipped"), "", ""]
            row = QTreeWidgetItem([label, *cells])
            row.setData(0, Qt.ItemDataRole.UserRole, name)
            row.setTextAlignment(2, _RIGHT)
            self.tree.addTopLevelItem(row)
            if name == current:
                self.tree.setCurrentItem(row)
        if self.tree.currentItem() is None:
            self.tree.setCurrentItem(self.tree.topLevelItem(0))
        self.tree.blockSignals(False)
        for column, width in enumerate((430, 190, 80)):
            self.tree.header().resizeSection(column, width)
        self._version_chosen()

    def _marked(self, name: str, newest: bool) -> str:
        marks = []
        if newest:
            marks.append(self.tr("newest"))
        if name == self._document.catalog.version:
            fixed = self._document.plan.catalog_version is not None
            marks.append(self.tr("this plan, fixed") if fixed else self.tr("this plan"))
        return f"{name}  ({', '.join(marks)})" if marks else name

    def version(self) -> str:
        """Return the chosen version."""
        item = self.tree.currentItem()
        return item.data(0, Qt.ItemDataRole.UserRole) if item is not None else ""

    def _version_chosen(self) -> None:
        chosen = self.version()
        mine = self._document.catalog.version
        self.remove_button.setEnabled("+" in chosen)
        self.use_button.setEnabled(bool(chosen) and self._document.plan.catalog_version != chosen)
        self.newest_button.setEnabled(self._document.plan.catalog_version is not None)
        other = chosen
        made = self._document.plan.made_with
        if chosen == mine and made is not None and made.catalog not in ("", mine):
            other, mine = mine, made.catalog  # how the plan was when it was saved
        self._compare(mine, other)

    def _compare(self, old: str, new: str) -> None:
        self.restatement = None
        if old == new:
            self.heading.setText(self.tr("The plan follows this version; choose another one to compare."))
        elif not self._document.plan.fleets:
            self.heading.setText(self.tr("The plan has no fleets yet, so there is nothing to compare."))
        else:
            try:
                first, second = (additions.catalog_for(name, self._folder) for name in (old, new))
                self.restatement = restate(self._document.plan, first, second)
            except (ValueError, KeyError) as error:
                self.heading.setText(error_text(error))
        found = self.restatement
        self.tabs.setVisible(found is not None)
        if found is None:
            return
        if found.inputs:
            text = self.tr("This plan under {old} and under {new}: inputs that differ: {count}")
            text = text.replace("{count}", str(len(found.inputs)))
        else:
            text = self.tr("Nothing that this plan takes from the catalog differs between {old} and {new}.")
        self.heading.setText(text.replace("{old}", found.old_version).replace("{new}", found.new_version))
        self._fill_figures(found)
        self._fill_inputs(found)

    def _fill_figures(self, found: Restatement) -> None:
        header = [
            self.tr("Figure"),
            found.old_version,
            found.new_version,
            self.tr("Difference (%)"),
        ]
        currency = self._document.plan.currency or "USD"
        rows: list[list[object]] = []
        for item in found.figures:
            if item.year is not None:
                continue
            measure = MEASURES[item.measure]
            top = max(abs(item.old), abs(item.new))
            divisor, unit = numbers.scaled_unit(top, measure.unit, currency)
            label = f"{tr_data(measure.label)} ({unit})"
            change = 100 * item.change if item.old else None
            rows.append([label, item.old / divisor, item.new / divisor, change])
        self.figures.set_table(header, rows)

    def _fill_inputs(self, found: Restatement) -> None:
        self.inputs.clear()
        for item in found.inputs:
            texts = [
                f"{tr_data(item.label)} ({item.unit})" if item.unit else tr_data(item.label),
                item.name,
                _shown(item.old),
                _shown(item.new),
                self._reason(item),
            ]
            row = QTreeWidgetItem(texts)
            for column in (2, 3):
                row.setTextAlignment(column, _RIGHT)
            row.setToolTip(4, texts[4])
            self.inputs.addTopLevelItem(row)
        for column, width in enumerate((220, 140, 100, 100)):
            self.inputs.header().resizeSection(column, width)

    def _reason(self, item: ChangedInput) -> str:
        def source(origin: Origin | None) -> str:
            if origin is None:
                return self.tr("none")
            return f"{origin.source} ({origin.year})" if origin.year else origin.source

        before, after = source(item.old_origin), source(item.new_origin)
        return after if before == after else f"{before} → {after}"

    # -- edits -------------------------------------------------------------------------------------

    def _ask_table(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Add a catalog table"), "", self.tr("Tables (*.csv);;All files (*)")
        )
        if not name:
            return
        proposed = re.sub(r"[^A-Za-z0-9._-]+", "-", Path(name).stem)[:40].strip("-._") or "table"
        label, accepted = QInputDialog.getText(
            self,
            self.tr("Add a catalog table"),
            self.tr("Label of the new version, for example grid-2027:"),
            QLineEdit.EchoMode.Normal,
            proposed,
        )
        if accepted:
            self.add(Path(name), label.strip())

    def add(self, path: Path, label: str) -> None:
        """Add a table; what is wrong with it is said and nothing changes."""
        try:
            checked = additions.check_table(path, additions.catalog_for(None, self._folder))
            item = additions.add_table(path, label, self._folder)
        except AdditionError as error:
            self._say(error_text(error), danger=True)
            return
        self._document.catalogs_changed()
        text = self.tr("{file} was added to {table}: new rows: {new}, replaced: {replaced}.")
        fields = {
            "file": path.name,
            "table": item.table,
            "new": str(len(checked.new)),
            "replaced": str(len(checked.replaced)),
        }
        for key, value in fields.items():
            text = text.replace(f"{{{key}}}", value)
        self._say(text)
        self.show_versions(additions.versions(self._folder)[-1])

    def remove(self) -> None:
        """Take the last table of the chosen version out of the catalog."""
        label = self.version().rsplit("+", 1)[-1]
        if label in (self._document.plan.catalog_version or "").split("+")[1:]:
            text = self.tr("This plan is fixed to a version with {label}; choose another version first.")
            self._say(text.replace("{label}", label), danger=True)
            return
        try:
            additions.remove_table(label, self._folder)
        except AdditionError as error:
            self._say(error_text(error), danger=True)
            return
        self._document.catalogs_changed()
        self._say(self.tr("{label} was removed.").replace("{label}", label))
        self.show_versions()

    def use(self) -> None:
        """Fix the plan to the chosen version."""
        self._choose(self.version())

    def _choose(self, version: str | None) -> None:
        plan = msgspec.structs.replace(self._document.plan, catalog_version=version)
        self._document.edit(plan, self.tr("Catalog version"))
        self.show_versions()

    def _say(self, text: str, danger: bool = False) -> None:
        self.problem.setText(text)
        self.problem.setProperty("danger", danger)
        self.problem.setProperty("muted", not danger)
        self.problem.style().unpolish(self.problem)
        self.problem.style().polish(self.problem)
        self.problem.show()


def _shown(value: object) -> str:
    if isinstance(value, float | int) and not isinstance(value, bool):
        return numbers.format_exact(value)
    return "–" if value is None else str(value)


def _tree(headers: list[str]) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setColumnCount(len(headers))
    tree.setHeaderLabels(headers)
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    return tree
