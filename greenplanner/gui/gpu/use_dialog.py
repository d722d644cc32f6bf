"""Use a calibration for a fleet: each value before and after, then one step that undo takes back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.gpu import texts
from greenplanner.gui.i18n import error_text, tr_data
from greenplanner.gui.models import cells
from greenplanner.model.results import distinct_names
from greenplanner.plan import attributes
from greenplanner.plan.edits import EditError
from greenplanner.plan.types import Measured
from greenplanner.profiler.calibration import Calibration, CalibrationError
from greenplanner.profiler.use import complete_fleet, doubts, measured_fields, use_for_fleet


class UseDialog(QDialog):
    """Fleet above, values below; a value without its check mark stays as it is."""

    def __init__(
        self, document: Document, found: Calibration, file: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.document, self.found, self.file = document, found, file
        self.setWindowTitle(self.tr("Use measured values for a fleet"))
        self.resize(760, 460)
        self.fleet = QComboBox()
        self.fleet.setAccessibleName(self.tr("Fleet"))
        fleets = document.plan.fleets
        for fleet, name in zip(fleets, distinct_names(fleets), strict=True):
            self.fleet.addItem(name, fleet.id)
        self.fleet.currentIndexChanged.connect(lambda _row: self._preview())
        form = QFormLayout()
        form.addRow(self.tr("Fleet"), self.fleet)
        source = QLabel(f"{found.recording} · {found.device}")
        source.setTextFormat(Qt.TextFormat.PlainText)
        form.addRow(self.tr("Measured in"), source)
        self.table = QTableWidget(0, 4)
        self.table.setAccessibleName(self.tr("Values before and after"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Value"), self.tr("Now"), self.tr("Where from"), self.tr("Measured")]
        )
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        bar = self.table.horizontalHeader()
        bar.setHighlightSections(False)
        bar.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        bar.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.itemChanged.connect(lambda _item: self._check())
        self.doubt = QLabel()
        self.doubt.setWordWrap(True)
        self.doubt.setProperty("warning", True)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setProperty("danger", True)
        note = QLabel(
            self.tr(
                "The values carry the mark “measured” with this recording behind them. Power is that of the "
                "GPU board; the server around it stays as planned. Edit > Undo takes all of it back."
            )
        )
        note.setWordWrap(True)
        note.setProperty("muted", True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.use_button = self.buttons.addButton(
            self.tr("Use these values"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.accepted.connect(self.use)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addLayout(form)
        box.addWidget(self.table, 1)
        for widget in (self.doubt, self.problem, note, self.buttons):
            box.addWidget(widget)
        self._preview()

    def _preview(self) -> None:
        """Show each value before and after, or why the fleet cannot take them."""
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        self.doubt.hide()
        self._refuse("")
        fleet_id = self.fleet.currentData()
        try:
            if fleet_id is None:
                self._refuse(self.tr("The plan has no fleet yet; add one on the page Fleets."))
            else:
                self._fill(fleet_id)
        except CalibrationError as error:
            self._refuse(texts.shown(error.sentence))
        except EditError as error:
            self._refuse(error_text(error))
        self.table.blockSignals(False)
        self._check()

    def _fill(self, fleet_id: str) -> None:
        document = self.document
        fleet = complete_fleet(document.plan, fleet_id, document.catalog)
        resolved = cells.resolved(document)
        lines = doubts(document.plan, fleet_id, self.found, document.catalog)
        self.doubt.setText("\n".join(texts.shown(line) for line in lines))
        self.doubt.setVisible(bool(lines))
        for field, measured in measured_fields(fleet, self.found).items():
            attribute = attributes.attribute("fleets", field)
            now = cells.display(attribute, getattr(fleet, field), document.plan, document.catalog)
            origin = resolved.origins.get(f"fleets/{fleet_id}/{field}") if resolved is not None else None
            name = QTableWidgetItem(tr_data(attribute.label))
            name.setData(Qt.ItemDataRole.UserRole, field)
            name.setFlags(name.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            name.setCheckState(Qt.CheckState.Checked)
            unit = cells.unit_text(attribute, document.plan)
            row = self.table.rowCount()
            self.table.insertRow(row)
            shown_now = f"{now} {unit}".strip() if now else self.tr("not set")
            for column, item in enumerate(
                (
                    name,
                    QTableWidgetItem(shown_now),
                    QTableWidgetItem(cells.origin_line(attribute, origin)),
                    QTableWidgetItem(self._after(field, measured, unit)),
                )
            ):
                item.setToolTip(item.text())
                self.table.setItem(row, column, item)
        self.table.resizeRowsToContents()

    def _after(self, field: str, measured: Measured | None, unit: str) -> str:
        if measured is None:
            return self.tr("taken away")
        attribute = attributes.attribute("fleets", field)
        document = self.document
        text = cells.display(attribute, measured.value, document.plan, document.catalog)
        text = f"{text} {unit}".strip()
        if isinstance(measured.value, tuple) and measured.value:
            shares = [numbers.format_share(point[1], 3) for point in (measured.value[0], measured.value[-1])]
            span = self.tr("{low} to {high} of TDP")
            text += f", {span.replace('{low}', shares[0]).replace('{high}', shares[1])}"
        if measured.low is not None and measured.high is not None:
            text += f" ({texts.interval(measured.low, measured.high, unit)})"
        return text

    def _refuse(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def chosen(self) -> set[str]:
        """Return the fields with a check mark."""
        items = (self.table.item(row, 0) for row in range(self.table.rowCount()))
        return {
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item is not None and item.checkState() == Qt.CheckState.Checked
        }

    def _check(self) -> None:
        self.use_button.setEnabled(bool(self.chosen()) and self.problem.isHidden())

    def use(self) -> None:
        """Make it one step in the plan."""
        fleet_id = self.fleet.currentData()
        try:
            plan = use_for_fleet(
                self.document.plan,
                fleet_id,
                self.found,
                self.document.catalog,
                file=self.file,
                only=self.chosen(),
            )
        except CalibrationError as error:
            self._refuse(texts.shown(error.sentence))
            return
        except EditError as error:
            self._refuse(error_text(error))
            return
        label = self.tr("Measured values for {name}")
        self.document.edit(plan, label.replace("{name}", self.fleet.currentText()))
        self.accept()

    @classmethod
    def tell(cls, document: Document, found: Calibration, file: str, parent: QWidget | None) -> str:
        """Show the dialog; returns the name of the fleet that took values over, "" for none."""
        dialog = cls(document, found, file, parent)
        return dialog.fleet.currentText() if dialog.exec() == QDialog.DialogCode.Accepted else ""
