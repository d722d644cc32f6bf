"""Compare two recordings, before and after a measure, and say what it would save over a fleet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui import numbers
from greenplanner.gui.document import Document
from greenplanner.gui.gpu import marks, texts, work
from greenplanner.gui.gpu.library import Entry
from greenplanner.gui.i18n import error_text
from greenplanner.gui.tasks import run_task
from greenplanner.gui.widgets.chart_table import FiguresTable
from greenplanner.model.results import distinct_names
from greenplanner.plan.edits import EditError
from greenplanner.profiler.calibration import CalibrationError
from greenplanner.profiler.compare import Comparison, Difference, Range, Saving, compare, saving
from greenplanner.profiler.recording import Recording, RecordingError


class CompareDialog(QDialog):
    """Two recordings above; loading, comparing and evaluating run off the window's thread."""

    def __init__(
        self, document: Document, entries: Sequence[Entry], first: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.document, self.entries = document, list(entries)
        self.recordings: dict[int, Recording] = {}
        self.comparison: Comparison | None = None
        self.saved: Saving | None = None
        self.setWindowTitle(self.tr("Compare two recordings"))
        self.resize(1040, 620)
        self.pick, self.gpus = [QComboBox(), QComboBox()], [QComboBox(), QComboBox()]
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for side, label in enumerate((self.tr("Before"), self.tr("After"))):
            for entry in self.entries:
                self.pick[side].addItem(self._entry_text(entry))
            self.pick[side].setAccessibleName(label)
            gpu_label = self.tr("GPU of {side}").replace("{side}", label)
            self.gpus[side].setAccessibleName(gpu_label)
            # The GPU is shown whole; the name of a recording gives way, and stands whole in its tip.
            self.gpus[side].setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            self.pick[side].setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            self.pick[side].setMinimumContentsLength(24)
            grid.addWidget(QLabel(label), side, 0)
            grid.addWidget(self.pick[side], side, 1)
            grid.addWidget(self.gpus[side], side, 2)
        self.mark, self.fleet = QComboBox(), QComboBox()
        for row, (label, editor) in enumerate(
            ((self.tr("Window"), self.mark), (self.tr("Fleet"), self.fleet)), start=2
        ):
            editor.setAccessibleName(label)
            grid.addWidget(QLabel(label), row, 0)
            grid.addWidget(editor, row, 1, 1, 2)
        self.fleet.addItem(self.tr("none"), "")
        fleets = document.plan.fleets
        for fleet, name in zip(fleets, distinct_names(fleets), strict=True):
            self.fleet.addItem(name, fleet.id)
        self.button = QPushButton(self.tr("Compare"))
        self.button.setProperty("primary", True)
        self.button.clicked.connect(lambda _on=False: self.compare())
        grid.addWidget(self.button, 4, 1, Qt.AlignmentFlag.AlignLeft)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setProperty("danger", True)
        self.table, self.savings = FiguresTable(), FiguresTable()
        self.table.setAccessibleName(self.tr("Before and after"))
        self.savings.setAccessibleName(self.tr("Savings of the fleet a year"))
        self.remarks = QLabel()
        self.remarks.setWordWrap(True)
        self.remarks.setProperty("muted", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addLayout(grid)
        for widget in (self.message, self.table, self.savings, self.remarks, buttons):
            if widget is buttons:
                box.addStretch(1)
            box.addWidget(widget)
        for widget in (self.message, self.table, self.savings, self.remarks):
            widget.hide()
        if len(self.entries) > 1:
            self.pick[0].setCurrentIndex(1 if first == 0 else first)
            self.pick[1].setCurrentIndex(0)
        for picker in self.pick:
            picker.currentIndexChanged.connect(lambda _row: self._load())
        self._load()

    def _entry_text(self, entry: Entry) -> str:
        when = texts.moment(entry.created, entry.has_zone) if entry.created is not None else ""
        label = self.tr("DEMONSTRATION") if entry.is_demo else ""
        return " · ".join(part for part in (entry.name, when, label) if part)

    # --- loading -----------------------------------------------------------------------------

    def _load(self) -> None:
        self.recordings = {}
        self.button.setEnabled(False)
        paths = [self.entries[box.currentIndex()].path for box in self.pick]
        for box in self.pick:
            box.setToolTip(box.currentText())
        run_task(
            self,
            lambda _progress, _cancelled: [work.load(path).recording for path in paths],
            self._loaded,
            self._failed,
            self.tr("Reading the recordings"),
            key="gpu-compare-load",
        )

    def _loaded(self, recordings: list[Recording]) -> None:
        self.recordings = dict(enumerate(recordings))
        for side, recording in self.recordings.items():
            box = self.gpus[side]
            box.clear()
            for track in recording.tracks:
                box.addItem(texts.device_title(track.device), track.device.index)
            box.setVisible(box.count() > 1)
        self.mark.clear()
        self.mark.addItem(self.tr("the whole recordings"), None)
        names = [[mark.name for mark in recording.marks if mark.end is not None] for recording in recordings]
        for name in dict.fromkeys(names[0]):
            if name in names[1]:
                self.mark.addItem(name, name)
        self.button.setEnabled(True)
        self.message.hide()

    def _failed(self, error: Exception) -> None:
        self.button.setEnabled(bool(self.recordings))
        for widget in (self.table, self.savings, self.remarks):
            widget.hide()
        if isinstance(error, CalibrationError):
            self.message.setText(texts.shown(error.sentence))
        elif isinstance(error, RecordingError | EditError):
            self.message.setText(error_text(error))
        else:
            raise error
        self.message.show()

    # --- comparing ---------------------------------------------------------------------------

    def compare(self) -> None:
        """Compare, and evaluate the plan with the change where a fleet is chosen."""
        if len(self.recordings) < 2:
            return
        before, after = self.recordings[0], self.recordings[1]
        gpus = [box.currentData() for box in self.gpus]
        mark, fleet = self.mark.currentData(), self.fleet.currentData()
        plan, catalog = self.document.plan, self.document.catalog
        self.button.setEnabled(False)

        def run(progress: Any, _cancelled: Any) -> tuple[Comparison, Saving | None, Exception | None]:
            progress(0.1)
            found = compare(before, after, gpus[0], gpus[1], mark)
            progress(0.4)
            if not fleet:
                return found, None, None
            try:
                return found, saving(plan, fleet, found, catalog), None
            except (CalibrationError, EditError) as error:
                return found, None, error

        run_task(self, run, self._done, self._failed, self.tr("Comparing"), key="gpu-compare")

    def _done(self, answer: tuple[Comparison, Saving | None, Exception | None]) -> None:
        self.comparison, self.saved, problem = answer
        self.button.setEnabled(True)
        self.message.hide()
        self._show_comparison(self.comparison)
        self.savings.setVisible(self.saved is not None)
        if self.saved is not None:
            self._show_saving(self.saved)
        if problem is not None:
            sentence = getattr(problem, "sentence", None)
            self.message.setText(texts.shown(sentence) if sentence is not None else error_text(problem))
            self.message.show()

    def _show_comparison(self, found: Comparison) -> None:
        header = [
            self.tr("Figure"),
            self.tr("Before"),
            self.tr("After"),
            self.tr("Change"),
            self.tr("95 % interval"),
            self.tr("Change, %"),
        ]
        rows = [
            self._row(self.tr("Mean power, W"), found.power),
            self._row(self.tr("Energy, Wh"), found.energy, 1 / 3600),
        ]
        unit = marks.unit_word(found.unit) or self.tr("unit")
        if found.per_unit is not None:
            rows.append(self._row(self.tr("Energy per {unit}, J").replace("{unit}", unit), found.per_unit))
        if found.seconds_per_unit is not None:
            label = self.tr("Time per {unit}, s").replace("{unit}", unit)
            rows.append(self._row(label, found.seconds_per_unit))
        self.table.set_table(header, rows)
        self.table.show()
        self.table.fit_height()
        lines = [texts.shown(line) for line in (*found.remarks, *(self.saved.remarks if self.saved else ()))]
        if any(recording.is_demo for recording in self.recordings.values()):
            lines.insert(0, self.tr("DEMONSTRATION: these figures are made up."))
        self.remarks.setText("\n".join(f"• {line}" for line in lines))
        self.remarks.show()

    def _row(self, label: str, found: Difference, scale: float = 1.0) -> list[str]:
        def text(value: float | None) -> str:
            return numbers.format_number(None if value is None else value * scale, 4)

        span, share = numbers.NOT_KNOWN, numbers.format_share(found.share)
        if found.low is not None and found.high is not None:
            span = texts.interval(found.low * scale, found.high * scale, "")
        if found.share_low is not None and found.share_high is not None:
            share += f" ({texts.interval(found.share_low * 100, found.share_high * 100, '%', 3)})"
        return [label, text(found.before), text(found.after), text(found.change), span, share]

    def _show_saving(self, found: Saving) -> None:
        title = self.tr("Saved by {fleet} in {year}")
        title = title.replace("{fleet}", self.fleet.currentText()).replace("{year}", str(found.year))
        rows = [
            self._range(self.tr("Facility energy"), found.kwh, "kWh"),
            self._range(self.tr("Scope 2, location-based"), found.kg, "kg"),
            self._range(self.tr("Cost"), found.cost, "currency", found.currency),
        ]
        self.savings.set_table([title, self.tr("Saved"), self.tr("Low"), self.tr("High")], rows)
        self.savings.fit_height()

    def _range(self, label: str, found: Range, unit: str, currency: str | None = None) -> list[str]:
        each = (found.value, found.low, found.high)
        return [label, *(numbers.format_quantity(value, unit, currency=currency) for value in each)]

    @classmethod
    def tell(cls, document: Document, entries: Sequence[Entry], first: int, parent: QWidget | None) -> None:
        """Show the dialog."""
        cls(document, entries, first, parent).exec()
