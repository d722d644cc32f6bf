"""The hourly series of the plan: what they are, what uses them, and the way in and out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.document import Document
from greenplanner.gui.models import series_edits
from greenplanner.gui.widgets.series_dialog import SeriesDialog
from greenplanner.plan import edits


def import_series(document: Document, parent: QWidget) -> str:
    """Ask for a file and bring it in as one step of undo; returns the id, or an empty text."""
    found = SeriesDialog.ask(document, parent)
    if found is None:
        return ""
    series, target = found
    document.edit(series_edits.with_series(document.plan, series, target), series_edits.step_text(series))
    return series.id


class SeriesList(QDialog):
    """One row for each series; an edit is an edit of the plan at once."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hourly series"))
        self.resize(900, 400)
        self._document = document
        self.tree = QTreeWidget()
        self.tree.setColumnCount(4)
        self.tree.setHeaderLabels([self.tr("Name"), self.tr("Mean"), self.tr("Used by"), self.tr("Source")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((170, 150, 250)):
            self.tree.header().resizeSection(column, width)
        self.empty = QLabel(
            self.tr(
                "The plan has no hourly series yet. A file with a value for each hour of a year gives a site "
                "its grid intensity, or a fleet its utilization."
            )
        )
        self.empty.setWordWrap(True)
        self.empty.setProperty("muted", True)
        self.problem = QLabel()
        self.problem.setProperty("danger", True)
        self.problem.setWordWrap(True)
        self.problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.import_button = QPushButton(self.tr("Import…"))
        self.remove_button = QPushButton(self.tr("Remove"))
        buttons.addButton(self.import_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.remove_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.import_button.clicked.connect(self._import)
        self.remove_button.clicked.connect(self.remove)
        self.tree.currentItemChanged.connect(lambda: self.problem.hide())
        layout = QVBoxLayout(self)
        for widget in (self.empty, self.tree, self.problem, buttons):
            layout.addWidget(widget)
        self.show_series()

    @classmethod
    def tell(cls, document: Document, parent: QWidget | None = None) -> None:
        """Show the list."""
        dialog = cls(document, parent)
        dialog.exec()
        dialog.deleteLater()

    def show_series(self, current: str = "") -> None:
        """List what the plan has."""
        plan = self._document.plan
        self.tree.clear()
        for series in plan.series:
            users = ", ".join(series_edits.users(plan, series.id)) or self.tr("nothing")
            texts = [series.name or series.id, series_edits.mean_text(series), users, series.source or ""]
            item = QTreeWidgetItem(texts)
            item.setData(0, Qt.ItemDataRole.UserRole, series.id)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column in (0, 2, 3):
                item.setToolTip(column, texts[column])
            self.tree.addTopLevelItem(item)
            if series.id == current or self.tree.currentItem() is None:
                self.tree.setCurrentItem(item)
        self.empty.setVisible(not plan.series)
        self.tree.setVisible(bool(plan.series))
        self.remove_button.setEnabled(bool(plan.series))

    def _import(self) -> None:
        key = import_series(self._document, self)
        if key:
            self.problem.hide()
            self.show_series(key)

    def remove(self) -> None:
        """Take the chosen series out of the plan; one that is used stays."""
        item = self.tree.currentItem()
        if item is None:
            return
        key, name = item.data(0, Qt.ItemDataRole.UserRole), item.text(0)
        users = series_edits.users(self._document.plan, key)
        if users:
            text = self.tr("{name} is used by {users}; choose another value there first.")
            self.problem.setText(text.replace("{name}", name).replace("{users}", ", ".join(users)))
            self.problem.show()
            return
        plan = edits.remove(self._document.plan, "series", [key])
        self._document.edit(plan, self.tr("Remove {name}").replace("{name}", name))
        self.show_series()
