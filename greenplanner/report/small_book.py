"""A small workbook of its own beside the plan's: sheets with text, numbers and formulas with values."""

from __future__ import annotations

import math
import os
import tempfile
from pathlib import Path
from typing import Any

from openpyxl import Workbook

import greenplanner
from greenplanner.report import cached_values
from greenplanner.report.workbook_sheet import clean
from greenplanner.report.workbook_style import Styles
from greenplanner.report.workbook_words import Words


class SmallBook:
    """A workbook and the values of its formulas, by sheet and cell."""

    def __init__(self, language: str) -> None:
        self.workbook = Workbook()
        self.workbook.remove(self.workbook.active)
        self.styles = Styles(self.workbook)
        self.words = Words(language)
        self.values: dict[str, dict[str, float | str]] = {}

    def sheet(self, name: str, title: str) -> Any:
        """Return a new sheet with its title in the first cell."""
        ws = self.workbook.create_sheet(name)
        self.values[name] = {}
        self.text(ws, 1, 1, title, "title")
        return ws

    def text(self, ws: Any, row: int, column: int, text: str, role: str = "label") -> None:
        """Write a text; it is never read as a formula."""
        cell = ws.cell(row, column)
        cell.value = clean(text)
        # Text that starts like a formula stays text.
        if isinstance(cell.value, str) and cell.data_type == "f":
            cell.data_type = "s"
        self.styles.apply(cell, role, quoted=text[:1] in ("=", "+", "-", "@"))

    def number(
        self,
        ws: Any,
        row: int,
        column: int,
        value: float | None,
        form: str = "#,##0.0##",
        role: str = "pasted",
    ) -> None:
        """Write a number that the program found; None reads "not reported"."""
        if value is None or not math.isfinite(value):
            self.text(ws, row, column, self.words.t("not reported"), "pasted")
            return
        cell = ws.cell(row, column, value)
        self.styles.apply(cell, role, form)

    def formula(
        self,
        ws: Any,
        row: int,
        column: int,
        formula: str,
        value: float | str,
        form: str,
        role: str = "calc",
    ) -> None:
        """Write a formula with the program's own value."""
        cell = ws.cell(row, column, f"={formula}")
        self.styles.apply(cell, role, form)
        self.values[ws.title][cell.coordinate] = value

    def finish(self, title: str) -> None:
        """Set title and maker, and let Excel compute when it opens the file."""
        properties = self.workbook.properties
        properties.title = clean(title)
        properties.creator = f"GreenPlanner {greenplanner.__version__}"
        self.workbook.calculation.fullCalcOnLoad = True

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the file whole or not at all; raises :class:`OSError` where it cannot be."""
        target = Path(path)
        with tempfile.TemporaryDirectory(prefix=".greenplanner-", dir=target.parent) as work:
            plain, full = Path(work) / "plain.xlsx", Path(work) / "full.xlsx"
            self.workbook.save(plain)
            cached_values.fill(plain, full, self.values)
            os.replace(full, target)  # noqa: PTH105
