"""Keep or replace hardware of a fleet: both ways side by side, with the year from which replacing pays."""

from __future__ import annotations

import math

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.document import Document
from greenplanner.gui.enter_keys import press_by_enter
from greenplanner.gui.file_actions import file_stem
from greenplanner.gui.i18n import error_text, language, tr_data
from greenplanner.gui.models import cells
from greenplanner.gui.widgets.catalog_combo import CatalogCombo
from greenplanner.gui.widgets.explain_beside import ExplainBeside
from greenplanner.gui.widgets.refresh_result import RefreshResult
from greenplanner.model.arrangement import CLOUD, OPERATING_LEASE
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.types import Fleet
from greenplanner.whatif.explain_refresh import RefreshExplained
from greenplanner.whatif.refresh import Refresh, keep_or_replace, performance_ratio, record
from greenplanner.whatif.replacement import choices

_DEFAULT = "b200-sxm-180gb"
_TENURES = ("owned", "finance lease", OPERATING_LEASE)
_NOT_ENTERED = -1.0


class RefreshDialog(QDialog):
    """Inputs above, the two ways below; nothing changes the plan until a way is taken over."""

    def __init__(self, document: Document, fleet: Fleet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.fleet = document, fleet
        self.found: Refresh | None = None
        self.key = ""
        self.setWindowTitle(self.tr("Keep or replace: {name}").replace("{name}", fleet.name or fleet.id))
        self.resize(1060, 700)
        # The year of each spin box is typed digit by digit.
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(200)
        self._wait.timeout.connect(self.compare)
        self._build()
        self._start_values()
        self.compare()

    # -- the form ----------------------------------------------------------------------------

    def _build(self) -> None:
        left, right = QFormLayout(), QFormLayout()
        for form in (left, right):
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            form.setVerticalSpacing(6)
        self._build_old(left)
        self._build_new(right)
        forms = QHBoxLayout()
        forms.setSpacing(24)
        forms.addLayout(left, 1)
        forms.addLayout(right, 1)
        self.basis = QLabel()
        self.basis.setProperty("muted", True)
        self.basis.setWordWrap(True)
        self.result = RefreshResult()
        self.beside = ExplainBeside(self.document, self.result)
        self.result.explain_wanted.connect(self.beside.explain)
        self.verdict, self.table, self.note = self.result.verdict, self.result.table, self.result.note
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.take_keep = QPushButton(self.tr("Put “keep” into the plan"))
        self.take_replace = QPushButton(self.tr("Put “replace now” into the plan"))
        for button, replace in ((self.take_keep, False), (self.take_replace, True)):
            button.clicked.connect(lambda _checked=False, replace=replace: self.take(replace))
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.save_book = QPushButton(self.tr("Save as workbook…"))
        self.save_book.setToolTip(self.tr("Both ways by year in Excel, with the comparison as formulas"))
        self.save_book.clicked.connect(lambda _checked=False: self.ask_and_save())
        self.buttons.addButton(self.save_book, QDialogButtonBox.ButtonRole.ActionRole)
        press_by_enter(self.take_keep, self.take_replace, self.save_book)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(forms)
        column.addWidget(self.basis)
        column.addWidget(self.beside, 1)
        column.addWidget(self.buttons)

    def _row(self, form: QFormLayout, label: str, editor: QWidget, tip: str) -> None:
        editor.setAccessibleName(label)
        editor.setToolTip(tip)
        form.addRow(label, editor)

    def _build_old(self, form: QFormLayout) -> None:
        self.purchase = QComboBox()
        self.purchase.currentIndexChanged.connect(lambda _index: self._wait.start())
        self._row(
            form,
            self.tr("Hardware"),
            self.purchase,
            self.tr("One purchase of the fleet, or all that it has made before; the rest stays as it is"),
        )
        self.now, self.keep_to = QSpinBox(), QSpinBox()
        for box in (self.now, self.keep_to):
            box.setRange(1990, 2100)
            box.setGroupSeparatorShown(False)
        self.now.valueChanged.connect(lambda _value: self._offer_purchases())
        self.keep_to.valueChanged.connect(lambda _value: self._wait.start())
        for label, box, tip in (
            (
                self.tr("Replace now: new hardware from"),
                self.now,
                self.tr("First year of the new hardware; the old one serves to the end of the year before"),
            ),
            (
                self.tr("Keep: last year in service"),
                self.keep_to,
                self.tr("It is replaced by the same new hardware on 1 January after this year"),
            ),
        ):
            self._row(form, label, box, tip)

    def _build_new(self, form: QFormLayout) -> None:
        self.model = CatalogCombo("accelerators")
        self.model.fill(self.document.catalog)
        self.model.chosen.connect(self._chosen)
        self.ratio = QDoubleSpinBox()
        self.ratio.setRange(0.01, 1000.0)
        self.ratio.setDecimals(2)
        self.ratio.setSingleStep(0.1)
        self.site, self.tenure = QComboBox(), QComboBox()
        for site in self.document.plan.sites:
            self.site.addItem(site.name or site.id, site.id)
        for tenure in _TENURES:
            self.tenure.addItem(tr_data(tenure), tenure)
        self.tenure.setPlaceholderText(self.tr("rented in the cloud"))
        self.price = QDoubleSpinBox()
        self.price.setRange(_NOT_ENTERED, 1e9)
        self.price.setDecimals(2)
        self.price.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self.price.setSpecialValueText(" ")
        self.price_label = QLabel()
        self.price_label.setBuddy(self.price)
        ratio_tip = self.tr(
            "Work of one new accelerator over that of an old one; the number needed falls by it"
        )
        for label, editor, tip in (
            (self.tr("Replace by"), self.model, self.tr("Accelerator model of the catalog")),
            (self.tr("Performance ratio, new over old"), self.ratio, ratio_tip),
            (self.tr("At the site"), self.site, self.tr("Where the new hardware stands")),
            (
                self.tr("Tenure"),
                self.tenure,
                self.tr("Whose the new hardware is; in the cloud it is always rented"),
            ),
        ):
            self._row(form, label, editor, tip)
        form.addRow(self.price_label, self.price)
        self.ratio.valueChanged.connect(lambda _value: self._wait.start())
        self.price.valueChanged.connect(lambda _value: self._wait.start())
        for combo in (self.site, self.tenure):
            combo.currentIndexChanged.connect(lambda _index: self._held_otherwise())

    def _start_values(self) -> None:
        resolved = self.document.resolved
        plan = resolved.plan if resolved is not None else self.document.plan
        first = plan.start_year or 2026
        last = first + (plan.years or 1) - 1
        filled = next((item for item in plan.fleets if item.id == self.fleet.id), self.fleet)
        bought = filled.purchase_year or first
        now = min(max(first, bought + 1), last) if last > bought else last
        end = bought + math.ceil(filled.lifetime_years or 1) - 1
        rows = self.document.catalog.tables["accelerators"]
        self.key = _DEFAULT if _DEFAULT in rows else next(iter(rows), "")
        for box, value in ((self.now, now), (self.keep_to, max(now, min(end, last)))):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        for combo, key in ((self.site, self.fleet.site), (self.tenure, filled.tenure or "owned")):
            combo.blockSignals(True)
            combo.setCurrentIndex(max(0, combo.findData(key)))
            combo.blockSignals(False)
        self.model.show_key(self.key)
        self._offer_purchases()
        self._held_otherwise()
        self._take_ratio()

    def _offer_purchases(self) -> None:
        """Offer what is in service before the year of the replacement; keep the choice where it can be."""
        chosen = self.purchase.currentData()
        try:
            found = choices(self.document.plan, self.fleet.id, self.now.value(), self.document.catalog)
        except ValueError:
            found = []
        self.purchase.blockSignals(True)
        self.purchase.clear()
        if len(found) != 1:
            text = self.tr("All purchases before: {count}")
            self.purchase.addItem(text.replace("{count}", str(sum(count for _, count in found))), None)
        for year, count in found:
            text = self.tr("Purchase of {year}: {count} accelerators").replace("{year}", str(year))
            self.purchase.addItem(text.replace("{count}", str(count)), year)
        self.purchase.setCurrentIndex(max(0, self.purchase.findData(chosen)) if chosen else 0)
        self.purchase.setEnabled(len(found) > 1)
        self.purchase.blockSignals(False)
        self._wait.start()

    def _is_rented(self) -> bool:
        site = next((each for each in self.document.plan.sites if each.id == self.site.currentData()), None)
        cloud = site is not None and site.arrangement == CLOUD
        return cloud or self.tenure.currentData() == OPERATING_LEASE

    def _held_otherwise(self) -> None:
        """Ask for a price or a rent, as the site and the tenure say."""
        site = next((each for each in self.document.plan.sites if each.id == self.site.currentData()), None)
        cloud = site is not None and site.arrangement == CLOUD
        if cloud == self.tenure.isEnabled():
            self.tenure.blockSignals(True)
            own = self.tenure.findData(self.fleet.tenure or "owned")
            self.tenure.setCurrentIndex(-1 if cloud else own)
            self.tenure.setEnabled(not cloud)
            self.tenure.blockSignals(False)
        money = self.document.plan.currency or "USD"
        if self._is_rented():
            label = self.tr("Rent per accelerator-hour ({currency}/h)")
            tip = self.tr("Rent of one new accelerator for an hour, with its server. Empty: not known")
            empty = self.tr("not entered")
        else:
            label = self.tr("Price per accelerator ({currency})")
            tip = self.tr("Price of one new accelerator. Empty: from the catalog")
            empty = self.tr("from the catalog")
        text = label.replace("{currency}", money)
        if text != self.price_label.text():
            self.price.blockSignals(True)
            self.price.setValue(_NOT_ENTERED)
            self.price.blockSignals(False)
        self.price_label.setText(text)
        self.price.setAccessibleName(text)
        self.price.setToolTip(tip)
        self.price.setSpecialValueText(empty)
        self._wait.start()

    def _chosen(self, key: str) -> None:
        self.key = key
        self.model.show_key(key)
        self._take_ratio()
        self.compare()

    def _take_ratio(self) -> None:
        """Suggest the ratio of the peaks, and say that it is only that."""
        old = self.fleet.accelerator
        found = performance_ratio(self.document.catalog, old, self.key) if old and self.key else None
        self.ratio.blockSignals(True)
        self.ratio.setValue(found if found else 1.0)
        self.ratio.blockSignals(False)
        if found:
            text = self.tr("Suggested from the peak throughput in the catalog; a measured ratio is better.")
        else:
            text = self.tr("The catalog has no throughput for both: enter the ratio of your own work.")
        self.basis.setText(text)

    # -- the comparison ----------------------------------------------------------------------

    def _hardware(self) -> dict[str, object]:
        fields: dict[str, object] = {}
        if self.tenure.isEnabled() and self.tenure.currentData() != (self.fleet.tenure or "owned"):
            fields["tenure"] = self.tenure.currentData()
        if self.price.value() >= 0.0:
            name = "rent_per_accelerator_h" if self._is_rented() else "price_per_accelerator"
            fields[name] = self.price.value()
        return fields

    def compare(self) -> None:
        """Work out both ways; what cannot be is said in place of the verdict."""
        self._wait.stop()
        self.found = None
        try:
            self.found = keep_or_replace(
                self.document.plan,
                self.fleet.id,
                self.keep_to.value(),
                self.key,
                self.ratio.value(),
                self.document.catalog,
                self.now.value(),
                hardware=self._hardware(),
                purchase=self.purchase.currentData(),
                site=self.site.currentData(),
            )
        except SentenceError as error:
            self.result.say(cells.sentence(error))
        except ValueError as error:
            self.result.say(str(error))
        else:
            self.result.show_found(self.found, self.document.plan.currency or "USD")
        explained = None if self.found is None else RefreshExplained(self.found, self.document.catalog)
        self.beside.panel.set_source(explained)
        for button in (self.take_keep, self.take_replace, self.save_book):
            button.setEnabled(self.found is not None)

    def ask_and_save(self) -> None:
        """Ask for a file name and write the comparison as a workbook."""
        kinds = self.tr("Excel workbook (*.xlsx)")
        title, own = self.save_book.text().rstrip("…"), self.document.path
        name = f"{file_stem(self.document.title)} - {file_stem(self.fleet.name or self.fleet.id)}.xlsx"
        wanted = name if own is None else str(own.with_name(name))
        path, _ = QFileDialog.getSaveFileName(self, title, wanted, kinds)
        if path:
            self.write_book(path if path.casefold().endswith(".xlsx") else f"{path}.xlsx")

    def write_book(self, path: str) -> None:
        """Write the comparison as a workbook; what goes wrong is said in a sentence."""
        from greenplanner.report.refresh_book import About, RefreshBookError, write_refresh_book

        if self._wait.isActive():
            self.compare()
        if self.found is None:
            return
        plan, name = self.document.plan, self.document.catalog.accelerator(self.key).name
        fleet = self.fleet.name or self.fleet.id
        about = About(plan.name, fleet, name, self.ratio.value(), plan.currency or "USD")
        try:
            write_refresh_book(record(self.found), about, path, language=language())
        except RefreshBookError as error:
            QMessageBox.warning(self, self.save_book.text().rstrip("…"), error_text(error))

    def take(self, replace: bool) -> None:
        """Put one of the ways into the plan, as one step of undo."""
        if self._wait.isActive():
            self.compare()  # what was typed last counts
        if self.found is None:
            return
        label = self.tr("Replace {name}") if replace else self.tr("Keep {name}")
        plan = self.found.replace_plan if replace else self.found.keep_plan
        self.document.edit(plan, label.replace("{name}", self.fleet.name or self.fleet.id))
        self.accept()
