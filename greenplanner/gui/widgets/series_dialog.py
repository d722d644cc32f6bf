"""The import of a year of hourly values: what was understood and repaired, before it is in the plan."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.document import Document
from greenplanner.gui.enter_keys import press_by_enter
from greenplanner.gui.i18n import tr_sentence
from greenplanner.gui.models import cells, series_edits
from greenplanner.gui.models.series_edits import Target
from greenplanner.gui.tasks import run_task
from greenplanner.gui.widgets.series_preview import SeriesPreview
from greenplanner.plan.edits import EditError
from greenplanner.plan.series_import import ImportedSeries, SeriesFileError, read_series
from greenplanner.plan.types import Plan, Series

# lupdate finds texts by the name `translate`.
translate = QCoreApplication.translate

UNITS = ("g/kWh", "kg/kWh", "kg/MWh", "t/MWh", "lb/MWh", "EUR/MWh", "W", "kW", "MW", "kWh", "MWh", "%", "1")


def ask_file(parent: QWidget, folder: Path | None = None) -> Path | None:
    """Ask for a file with hourly values."""
    kinds = (
        translate("SeriesDialog", "Tables (*.csv *.tsv *.txt)"),
        translate("SeriesDialog", "All files (*)"),
    )
    title = translate("SeriesDialog", "Import hourly series")
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder or ""), ";;".join(kinds))
    return Path(name) if name else None


class SeriesDialog(QDialog):
    """Shows a file as it was understood; OK only where it can be used as chosen."""

    def __init__(
        self, document: Document, path: Path, target: Target | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import hourly series"))
        self.resize(640, 680)
        self._document = document
        self.path = path
        self.found: ImportedSeries | None = None
        self._named = False
        self._filling = False
        self._build(target)
        # Typing a zone or a unit is read once, when the fingers rest.
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(350)
        self._wait.timeout.connect(self.read)
        self._connect()
        self.column.setFocus()
        self.read()

    @classmethod
    def ask(
        cls, document: Document, parent: QWidget, target: Target | None = None
    ) -> tuple[Series, Target | None] | None:
        """Ask for a file and show it; return the series and what it is for, or None.

        A ``target`` is fixed: the import was started beside that field.
        """
        path = ask_file(parent, document.path.parent if document.path is not None else None)
        if path is None:
            return None
        dialog = cls(document, path, target, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        result = (dialog.series(), dialog.target()) if accepted else None
        dialog.deleteLater()
        return result

    # -- build -------------------------------------------------------------------------------------

    def _build(self, target: Target | None) -> None:
        self.file = QLabel()
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.file.setWordWrap(True)
        self.other = QPushButton(self.tr("Other file…"))
        press_by_enter(self.other)
        top = QHBoxLayout()
        top.addWidget(self.file, 1)
        top.addWidget(self.other)
        self.column = QComboBox()
        self.unit = _editable([self.tr("as the file says"), *UNITS])
        self.zone = _editable([self.tr("as the file says"), "UTC", *_zones()])
        self.repeat = QCheckBox(self.tr("A file of less than a year: repeat its mean day"))
        self.name = QLineEdit()
        self.use = QComboBox()
        self.use.addItem(self.tr("nothing yet"), None)
        for each in series_edits.targets(self._document.plan):
            self.use.addItem(series_edits.target_text(self._document.plan, each), each)
        self.use.setCurrentIndex(max(0, self._place(target)))
        self.use.setEnabled(target is None)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, widget in (
            (self.tr("Column"), self.column),
            (self.tr("Unit"), self.unit),
            (self.tr("Time zone"), self.zone),
            ("", self.repeat),
            (self.tr("Name"), self.name),
            (self.tr("Use it for"), self.use),
        ):
            form.addRow(label, widget)
            widget.setAccessibleName(label or self.repeat.text())
        for box in (self.column, self.unit, self.zone, self.use):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.preview = SeriesPreview()
        self.range = QLabel()
        self.range.setWordWrap(True)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.told.setContentsMargins(6, 4, 6, 4)
        self.told.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setMinimumHeight(120)
        area.setWidget(self.told)
        self.problem = QLabel()
        self.problem.setProperty("danger", True)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        box = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(box.Ok | box.Cancel)
        self.ok = self.buttons.button(box.Ok)
        self.ok.setText(self.tr("Import"))
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addLayout(form)
        layout.addWidget(self.preview)
        layout.addWidget(self.range)
        layout.addWidget(area, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.other.clicked.connect(self._other_file)
        self.column.activated.connect(lambda: self.read())
        self.repeat.toggled.connect(lambda: self.read())
        for box in (self.unit, self.zone):
            box.activated.connect(lambda: self.read())
            box.lineEdit().textEdited.connect(lambda: self._wait.start())
        self.name.textEdited.connect(lambda: setattr(self, "_named", True))
        self.name.textChanged.connect(lambda: self._check())
        self.use.currentIndexChanged.connect(lambda: self._check())

    def _place(self, target: Target | None) -> int:
        return next((row for row in range(self.use.count()) if self.use.itemData(row) == target), 0)

    def _other_file(self) -> None:
        path = ask_file(self, self.path.parent)
        if path is not None:
            self.path = path
            for box in (self.column, self.unit, self.zone):
                box.setCurrentIndex(0)
            self.column.clear()
            self._named = False
            self.read()

    # -- reading -----------------------------------------------------------------------------------

    def read(self) -> None:
        """Read the file with what is chosen; of several readings the latest counts."""
        self._wait.stop()
        path, wanted = self.path, self._wanted()
        self.file.setText(path.name)
        self.file.setToolTip(str(path))
        self.found = None
        self.ok.setEnabled(False)
        self._say(self.tr("Reading {file}…").replace("{file}", path.name), danger=False)

        def work(_progress: Any, _cancelled: Any) -> ImportedSeries:
            return read_series(path, **wanted)

        run_task(self, work, self._read, self._failed, key="series", shown=False)

    def _wanted(self) -> dict[str, Any]:
        return {
            "column": self.column.currentData(),
            "unit": _chosen(self.unit),
            "tz": _chosen(self.zone),
            "fill": "repeat" if self.repeat.isChecked() else "refuse",
        }

    def _read(self, found: ImportedSeries) -> None:
        self.found = found
        self._fill_columns(found)
        if not self._named:
            self.name.setText(series_edits.free_name(self._document.plan, Path(found.file).stem))
        values, unit = found.values, found.unit
        self.preview.show_values(values)
        text = self.tr("Least {least}, mean {mean}, most {most}")
        for place, value in (("{least}", values.min()), ("{mean}", values.mean()), ("{most}", values.max())):
            text = text.replace(place, series_edits.amount(float(value), unit))
        self.range.setText(text)
        self.told.setText(self._report(found))
        self._check()

    def _fill_columns(self, found: ImportedSeries) -> None:
        self.column.blockSignals(True)
        self.column.clear()
        for place, each in enumerate(found.columns):
            self.column.addItem(f"{each.name} ({each.unit})" if each.unit else each.name, each.name)
            if each.chosen:
                self.column.setCurrentIndex(place)
        self.column.blockSignals(False)

    def _report(self, found: ImportedSeries) -> str:
        def lines(sentences: Sequence[Any]) -> list[str]:
            texts = (tr_sentence(each.template, each.fields, each.text) for each in sentences)
            return [f"•  {cells.finished(text)}" for text in texts]

        parts = [self.tr("Understood"), *lines(found.understood)]
        if found.repaired:
            parts += ["", self.tr("Repaired"), *lines(found.repaired)]
        return "\n".join(parts)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, SeriesFileError):
            raise error
        self.preview.show_values(None)
        self.range.clear()
        self.told.clear()
        self._say(cells.sentence(error))

    # -- what is made of it ------------------------------------------------------------------------

    def target(self) -> Target | None:
        """Return the field that shall use the series."""
        return self.use.currentData()

    def series(self) -> Series:
        """Return the series as a member for the plan."""
        assert self.found is not None
        return series_edits.made(self._document.plan, self.found, self.name.text())

    def plan(self) -> Plan:
        """Return the plan with the series; raises EditError where it cannot be used as chosen."""
        return series_edits.with_series(self._document.plan, self.series(), self.target())

    def _check(self) -> None:
        """Say what stands in the way, and let the import go on where nothing does."""
        if self.found is None:
            return
        problem = ""
        target = self.target()
        if target is not None and not series_edits.fits(self.found, target):
            problem = series_edits.misfit(self.found, target)
        else:
            try:
                self.plan()
            except EditError as error:
                problem = cells.sentence(error.inner or error)
        self.ok.setEnabled(not problem)
        self._say(problem)

    def _say(self, text: str, *, danger: bool = True) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.problem.setProperty("danger", danger)
        self.problem.setProperty("muted", not danger)
        self.problem.style().unpolish(self.problem)
        self.problem.style().polish(self.problem)


def _zones() -> list[str]:
    offsets = [f"{'+' if hour >= 0 else '-'}{abs(hour):02d}:00" for hour in range(-12, 15)]
    return [*offsets, *sorted(zone for zone in available_timezones() if "/" in zone and zone[:3] != "Etc")]


def _editable(choices: Sequence[str]) -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(list(choices))
    box.completer().setFilterMode(Qt.MatchFlag.MatchContains)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(16)
    return box


def _chosen(box: QComboBox) -> str | None:
    text = box.currentText().strip()
    return None if not text or text == box.itemText(0) else text
