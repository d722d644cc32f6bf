"""Looks of the workbook: one style per role of a cell, and print set-up."""

from __future__ import annotations

import re
from copy import copy
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

FONT = "Calibri"
_INK, _GREY, _BLUE, _GREEN = "1F2A2E", "6B7478", "1F4FBF", "1E7145"
_LINE = Side(style="hair", color="C4CCCF")
_RULE = Side(style="thin", color="2F5D50")
_BOX = Border(bottom=_LINE)
_TOTAL = Border(top=_RULE, bottom=_RULE)
_HEAD = PatternFill("solid", fgColor="2F5D50")
_BAND = PatternFill("solid", fgColor="E3EDE9")
_YELLOW = PatternFill("solid", fgColor="FFFBE0")
_PASTED = PatternFill("solid", fgColor="F1F2F3")


def _font(**options: Any) -> Font:
    return Font(**({"name": FONT, "size": 10, "color": _INK} | options))


_RIGHT = Alignment(horizontal="right", vertical="top")
_LEFT = Alignment(horizontal="left", vertical="top")
_WRAP = Alignment(horizontal="left", vertical="top", wrap_text=True)
_WRAP_INDENT = Alignment(horizontal="left", vertical="top", wrap_text=True, indent=1)
_INDENT = Alignment(horizontal="left", vertical="top", indent=1)

# role -> (font, fill, border, alignment, unlocked)
_ROLES: dict[str, tuple[Font, PatternFill | None, Border | None, Alignment, bool]] = {
    "title": (_font(size=16, bold=True, color="2F5D50"), None, None, _LEFT, False),
    "purpose": (_font(italic=True, color=_GREY), None, None, _LEFT, False),
    "status": (_font(bold=True), None, None, _LEFT, False),
    "section": (_font(bold=True, size=11, color="2F5D50"), _BAND, None, _LEFT, False),
    "head": (
        _font(bold=True, color="FFFFFF"),
        _HEAD,
        None,
        Alignment(horizontal="left", vertical="center", wrap_text=True),
        False,
    ),
    "head_indent": (
        _font(bold=True, color="FFFFFF"),
        _HEAD,
        None,
        Alignment(horizontal="left", vertical="center", wrap_text=True, indent=1),
        False,
    ),
    "head_number": (
        _font(bold=True, color="FFFFFF"),
        _HEAD,
        None,
        Alignment(horizontal="right", vertical="center", wrap_text=True),
        False,
    ),
    "label": (_font(), None, _BOX, _LEFT, False),
    "wrap": (_font(), None, _BOX, _WRAP, False),
    "small": (_font(size=9, color=_GREY), None, _BOX, _WRAP_INDENT, False),
    "unit": (_font(color=_GREY), None, _BOX, _INDENT, False),
    "total_label": (_font(bold=True), None, _TOTAL, _LEFT, False),
    "total_unit": (_font(color=_GREY), None, _TOTAL, _INDENT, False),
    "input": (_font(color=_BLUE), _YELLOW, _BOX, _RIGHT, True),
    "calc": (_font(), None, _BOX, _RIGHT, False),
    "total": (_font(bold=True), None, _TOTAL, _RIGHT, False),
    "link": (_font(color=_GREEN), None, _BOX, _RIGHT, False),
    "link_text": (_font(color=_GREEN), None, _BOX, _LEFT, False),
    "pasted": (_font(italic=True, color=_GREY), _PASTED, _BOX, _RIGHT, False),
    "check": (_font(bold=True), None, _BOX, _INDENT, False),
    "hyperlink": (_font(color=_BLUE, underline="single"), None, _BOX, _LEFT, False),
}

TAB_COLORS = {
    "front": "8FB8A8",
    "input": "F5E08A",
    "calculation": "C9CED1",
    "result": "9CC4DE",
    "control": "D9B8C4",
}


class Styles:
    """Sets looks quickly: each role and number format is built once and then copied."""

    def __init__(self, workbook: Workbook) -> None:
        self._sheet = Workbook().active if workbook is None else workbook.active
        self._known: dict[tuple[str, str, bool], Any] = {}

    def apply(self, cell: Any, role: str, number_format: str = "General", quoted: bool = False) -> None:
        """Give a cell the look of a role."""
        key = (role, number_format, quoted)
        if key not in self._known:
            font, fill, border, alignment, unlocked = _ROLES[role]
            cell.font = font
            if fill is not None:
                cell.fill = fill
            if border is not None:
                cell.border = border
            cell.alignment = alignment
            cell.number_format = number_format
            cell.protection = Protection(locked=not unlocked)
            cell.quotePrefix = quoted
            self._known[key] = copy(cell._style)
        else:
            cell._style = copy(self._known[key])


def number_format(values: list[float]) -> str:
    """Return a format that shows about three significant digits of the largest value."""
    top = max((abs(v) for v in values), default=0.0)
    # Rounding noise of a difference is shown as the zero that it stands for.
    if top >= 100 or top < 1e-6:
        return "#,##0"
    for limit, digits in ((10, 1), (1, 2), (0.1, 3), (0.01, 4), (0.001, 5)):
        if top >= limit:
            return "#,##0." + "0" * digits
    return "0.00E+00"


def page_text(text: str, limit: int = 60) -> str:
    """Return text that is safe in a header or footer, where & starts a code."""
    clean = re.sub(r"[\x00-\x1f\x7f]", " ", text)[:limit]
    return clean.replace("&", "&&")


# Sheets with so many columns that nobody could read them on A4.
LARGE_SHEETS = ("Instruments", "Workloads")


def print_setup(sheet: Worksheet, name: str, page_word: str, header_row: int | None) -> None:
    """A4 landscape, A3 for the widest sheets, one page wide, header repeated, name, sheet and page below."""
    sheet.page_setup.orientation = "landscape"
    large = sheet.title in LARGE_SHEETS
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A3 if large else sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top, sheet.page_margins.bottom = 0.5, 0.6
    sheet.page_margins.header = sheet.page_margins.footer = 0.3
    if header_row is not None:
        sheet.print_title_rows = f"{header_row}:{header_row}"
    # A digit after a font code would be read as part of it, so the name comes first and plain.
    sheet.oddFooter.left.text = page_text(name)
    sheet.oddFooter.center.text = "&A"
    sheet.oddFooter.right.text = f"{page_word} &P / &N"
    sheet.protection.sheet = True
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False
    sheet.protection.sort = False
    sheet.protection.autoFilter = False
