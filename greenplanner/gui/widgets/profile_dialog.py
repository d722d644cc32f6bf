"""The dialog for a utilization profile: one number, a week of hours, a year of hours or a series."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from greenplanner.gui.document import Document
from greenplanner.gui.i18n import system_reason
from greenplanner.gui.models import blocks, cells
from greenplanner.gui.models.series_edits import Target, mean_text
from greenplanner.gui.widgets.value_dialogs import ValuesDialog, percent, text_of
from greenplanner.gui.widgets.value_grid import ValueGrid
from greenplanner.plan.attributes import Attribute
from greenplanner.plan.types import HOURS_PER_WEEK, HOURS_PER_YEAR, Series

CONSTANT, WEEK, YEAR, SERIES = range(4)
# Shares above this in imported hours mean that the column is in percent.
_SHARE_LIMIT = 1.5


class ProfileDialog(ValuesDialog):
    """Four ways to say how busy a fleet is."""

    def __init__(self, document: Document, attribute: Attribute, value: Any, parent: QWidget | None) -> None:
        super().__init__(document, attribute, None, parent)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of profile"))
        self.kind.addItems(
            [
                self.tr("Constant"),
                self.tr("Weekly pattern (168 hours, local time)"),
                self.tr("Hourly values (8 760 hours, UTC)"),
                self.tr("Imported series"),
            ]
        )
        self.pages = QStackedWidget()
        self.hours: tuple[float, ...] = ()
        self._fresh: Series | None = None
        self.columns: list[tuple[str, list[float]]] = []
        for page in (self._constant_page(), self._week_page(), self._year_page(), self._series_page()):
            self.pages.addWidget(page)
        self.body.insertWidget(1, self.kind)
        self.body.insertWidget(2, self.pages, 1)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.resize(700, 640)
        self._show(value)

    # -- pages -------------------------------------------------------------------------------------

    def _constant_page(self) -> QWidget:
        self.constant = QLineEdit()
        self.constant.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.constant.setAccessibleName(cells.tr_data(self.attribute.label))
        self.constant.textChanged.connect(self.update_summary)
        page = QWidget()
        line = QHBoxLayout(page)
        line.addWidget(self.constant)
        line.addWidget(QLabel("%"))
        line.addStretch(1)
        line.setAlignment(Qt.AlignmentFlag.AlignTop)
        return page

    def _week_page(self) -> QWidget:
        locale = QLocale()
        days = [locale.standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]
        self.week = ValueGrid([f"{hour:02d}:00" for hour in range(24)], days, percent)
        self.week.setAccessibleName(self.tr("Utilization in percent by hour of the day and day of the week"))
        self.week.edited.connect(self.update_summary)
        fill = QPushButton(self.tr("Fill empty cells with the first value"))
        fill.clicked.connect(self._fill_week)
        workdays = QPushButton(self.tr("Copy Monday to Friday"))
        workdays.clicked.connect(self._copy_monday)
        page = QWidget()
        body = QVBoxLayout(page)
        body.setContentsMargins(0, 0, 0, 0)
        hint = QLabel(
            self.tr("Percent by hour (rows) and day (columns). A block can be pasted from a spreadsheet.")
        )
        hint.setWordWrap(True)
        body.addWidget(hint)
        body.addWidget(self.week, 1)
        line = QHBoxLayout()
        line.addWidget(workdays)
        line.addWidget(fill)
        line.addStretch(1)
        body.addLayout(line)
        return page

    def _year_page(self) -> QWidget:
        page = QWidget()
        body = QVBoxLayout(page)
        body.setContentsMargins(0, 0, 0, 0)
        hint = QLabel(
            self.tr(
                "One column of 8 760 values from 1 January 00:00 UTC, as shares (0 to 1) or in percent."
                " Copy it in a spreadsheet, or read it from a CSV file."
            )
        )
        hint.setWordWrap(True)
        body.addWidget(hint)
        line = QHBoxLayout()
        from_clipboard = QPushButton(self.tr("Paste column"))
        from_clipboard.clicked.connect(lambda: self.read_table(QGuiApplication.clipboard().text()))
        from_file = QPushButton(self.tr("Read CSV file…"))
        from_file.clicked.connect(self._ask_file)
        self.column = QComboBox()
        self.column.setAccessibleName(self.tr("Column"))
        self.column.currentIndexChanged.connect(self._take_column)
        self.column.setVisible(False)
        for widget in (from_clipboard, from_file, self.column):
            line.addWidget(widget)
        line.addStretch(1)
        body.addLayout(line)
        body.addStretch(1)
        return page

    def _series_page(self) -> QWidget:
        self.series = QComboBox()
        self.series.setAccessibleName(self.tr("Series"))
        for item in self.document.plan.series:
            self.series.addItem(item.name or item.id, item.id)
        self.series.currentIndexChanged.connect(self.update_summary)
        bring = QPushButton(self.tr("Import…"))
        bring.clicked.connect(self.import_series)
        line = QHBoxLayout()
        line.addWidget(self.series, 1)
        line.addWidget(bring)
        page = QWidget()
        body = QVBoxLayout(page)
        body.setContentsMargins(0, 0, 0, 0)
        body.addLayout(line)
        self.no_series = QLabel(self.tr("The plan has no imported series."))
        self.no_series.setVisible(not self.document.plan.series)
        body.addWidget(self.no_series)
        body.addStretch(1)
        return page

    def import_series(self) -> None:
        """Bring a series in from a file; it enters the plan with the value of this dialog."""
        from greenplanner.gui.widgets.series_dialog import SeriesDialog

        found = SeriesDialog.ask(self.document, self, Target("fleets", self.key))
        if found is not None:
            self.take_series(found[0])

    def take_series(self, series: Series) -> None:
        """Offer a series that the plan does not have yet, in place of an earlier one."""
        if self._fresh is not None:
            self.series.removeItem(self.series.findData(self._fresh.id))
        self._fresh = series
        self.series.addItem(series.name or series.id, series.id)
        self.series.setCurrentIndex(self.series.count() - 1)
        self.no_series.hide()
        self.update_summary()

    def imported(self, value: Any) -> Series | None:
        """Return the new series where it is the chosen one."""
        return self._fresh if self._fresh is not None and value == self._fresh.id else None

    def describe(self, value: Any) -> str:
        """Give name and mean of a series that is not in the plan yet."""
        fresh = self.imported(value)
        if fresh is None:
            return super().describe(value)
        return f"{fresh.name or fresh.id}: {mean_text(fresh)}"

    # -- value -------------------------------------------------------------------------------------

    def _show(self, value: Any) -> None:
        kind = CONSTANT
        if isinstance(value, tuple) and len(value) == HOURS_PER_WEEK:
            kind = WEEK
            texts = [[text_of(value[day * 24 + hour], share=True) for day in range(7)] for hour in range(24)]
            self.week.set_texts(texts)
        elif isinstance(value, tuple):
            kind, self.hours = YEAR, value
        elif isinstance(value, str):
            kind = SERIES
            self.series.setCurrentIndex(self.series.findData(value))
        else:
            self.constant.setText(text_of(value, share=True))
        self.kind.setCurrentIndex(kind)
        self._kind_changed(kind)

    def _kind_changed(self, kind: int) -> None:
        self.pages.setCurrentIndex(kind)
        self.grid = self.week if kind == WEEK else None
        self.update_summary()

    def value(self) -> Any:
        """Return the profile in the form of the chosen kind."""
        kind = self.kind.currentIndex()
        if kind == CONSTANT:
            text = self.constant.text().strip()
            return percent(text) if text else None
        if kind == WEEK:
            return self._week_value()
        if kind == YEAR:
            if len(self.hours) != HOURS_PER_YEAR:
                raise ValueError(self.tr("{count} of 8 760 values are there.").format(count=len(self.hours)))
            return self.hours
        if self.series.currentData() is None:
            raise ValueError(self.tr("Choose a series."))
        return self.series.currentData()

    def _week_value(self) -> tuple[float, ...]:
        table = self.week.values()
        found = [table[hour][day] for day in range(7) for hour in range(24)]
        if None in found:
            raise ValueError(self.tr("{count} of 168 hours are still empty.").format(count=found.count(None)))
        return tuple(each for each in found if each is not None)

    def _fill_week(self) -> None:
        first = next(
            (text for hour in range(24) for day in range(7) if (text := self.week.text_at(hour, day))), ""
        )
        self.week.set_texts(
            [[self.week.text_at(hour, day) or first for day in range(7)] for hour in range(24)]
        )

    def _copy_monday(self) -> None:
        texts = [[self.week.text_at(hour, day) for day in range(7)] for hour in range(24)]
        self.week.set_texts([[line[0]] * 5 + line[5:] for line in texts])

    # -- hours from elsewhere ------------------------------------------------------------------------

    def _ask_file(self) -> None:
        kinds = self.tr("Tables (*.csv *.tsv *.txt)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Read hourly values"), "", kinds)
        if name:
            try:
                self.read_table(Path(name).read_text(encoding="utf-8-sig", errors="replace"))
            except OSError as error:
                self.summary.setText(
                    self.tr("The file cannot be read: {reason}").format(reason=system_reason(error))
                )

    def read_table(self, text: str) -> None:
        """Take the numeric columns of a table: tab, semicolon or comma between, a heading or none."""
        first = text.partition("\n")[0]
        mark = "\t" if "\t" in first else ";" if ";" in first else ","
        lines = [line for line in csv.reader(text.splitlines(), delimiter=mark) if any(line)]
        width = max((len(line) for line in lines), default=0)
        self.columns = []
        for place in range(width):
            texts = [line[place] if place < len(line) else "" for line in lines]
            heading = ""
            if texts and _hour(texts[0]) is None:
                heading, texts = texts[0], texts[1:]
            values = [_hour(each) for each in texts]
            if values and None not in values:
                self.columns.append(
                    (heading or str(place + 1), [each for each in values if each is not None])
                )
        self.column.clear()
        self.column.addItems([self.tr("Column {name}").format(name=name) for name, _ in self.columns])
        # A column with too few or too many values is most often a time stamp or a counter.
        whole = [i for i, (_, values) in enumerate(self.columns) if len(values) == HOURS_PER_YEAR]
        self.column.setCurrentIndex(whole[-1] if whole else len(self.columns) - 1)
        self.column.setVisible(len(self.columns) > 1)
        self._take_column()

    def _take_column(self) -> None:
        place = self.column.currentIndex()
        values = self.columns[place][1] if 0 <= place < len(self.columns) else []
        in_percent = any(each > _SHARE_LIMIT for each in values)
        self.hours = tuple(each / 100.0 if in_percent else each for each in values)
        self.update_summary()


def _hour(text: str) -> float | None:
    """Return the number in a cell; a percent sign divides by 100 later, with the whole column."""
    plain = blocks.plain_number(text.replace("%", ""), cells.decimal_mark())
    try:
        return float(plain)
    except ValueError:
        return None
