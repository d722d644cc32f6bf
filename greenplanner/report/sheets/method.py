"""Method: formulas in words with their clauses, choices, limits, and the seed formulas set right."""

from __future__ import annotations

from greenplanner.report.cells import Expr, lift
from greenplanner.report.sheets.method_text import CHOICES, LIMITS, RULES, SEED
from greenplanner.report.workbook_sheet import FIRST_ROW, HEADER_ROW, Book, Sheet


def build_method(book: Book) -> None:
    """Write the sheet."""
    t, sheet = book.t, book.sheets["Method"]
    chinese = book.words.language == "zh_CN"
    sheet.title(
        t(
            "Each formula in words, with the clause it rests on; choices, limits, "
            "and three formulas set right."
        )
    )
    sheet.heads(
        HEADER_ROW,
        [
            (t("Method"), 8, False),
            (t("Subject"), 26, False),
            (t("Formula in words"), 84, False),
            (t("Clause"), 28, False),
            (t("Value"), 10, True),
            (t("Unit"), 8, False),
        ],
    )
    sheet.row = FIRST_ROW
    for rule in RULES:
        subject, text = (rule.subject_zh, rule.text_zh) if chinese else (rule.subject, rule.text)
        _line(sheet, rule.number, subject, text, rule.clause)
    for title, items in (("Choices", CHOICES), ("Known limits", LIMITS)):
        sheet.section(t(title), 6)
        for number, pair in enumerate(items, start=1):
            _line(sheet, str(number), "", pair[chinese], "")
    sheet.section(t("Three formulas of the articles this program grew from, set right"), 6)
    words = [pair[chinese] for pair in SEED]
    _energy(book, sheet, words[0], words[1])
    _credits(book, sheet, words[2], words[3])
    _memory(book, sheet, words[4], words[5])
    sheet.ws.freeze_panes = sheet.ws.cell(FIRST_ROW, 3)


def _line(sheet: Sheet, number: str, subject: str, text: str, clause: str) -> None:
    sheet.text(sheet.row, 1, number, "wrap")
    sheet.text(sheet.row, 2, subject, "wrap")
    sheet.text(sheet.row, 3, text, "wrap")
    sheet.text(sheet.row, 4, clause, "small")
    sheet.grow(sheet.row, [(subject, 27), (text, 90), (clause, 32)])
    sheet.row += 1


def _given(book: Book, sheet: Sheet, label: str, value: float, unit: str) -> Expr:
    sheet.text(sheet.row, 3, book.t(label))
    sheet.text(sheet.row, 6, unit, "unit")
    cell = sheet.number(sheet.row, 5, value, "pasted", "#,##0.0##" if value < 10 else "#,##0")
    sheet.row += 1
    return cell


def _result(book: Book, sheet: Sheet, label: str, formula: Expr, unit: str) -> Expr:
    sheet.text(sheet.row, 3, book.t(label))
    sheet.text(sheet.row, 6, unit, "unit")
    cell = sheet.put(sheet.row, 5, formula, "calc", "#,##0.##" if float(formula.value) < 100 else "#,##0")
    sheet.row += 1
    return cell


def _energy(book: Book, sheet: Sheet, title: str, text: str) -> None:
    _line(sheet, "1", title, text, "")
    watts = _given(book, sheet, "Power", 5000, "W")
    hours = _given(book, sheet, "Hours", 5, "h")
    _result(book, sheet, "Energy", watts * hours / 1000, "kWh")


def _credits(book: Book, sheet: Sheet, title: str, text: str) -> None:
    _line(sheet, "2", title, text, "")
    energy = _given(book, sheet, "Electricity", 1000, "kWh")
    renewable = _given(book, sheet, "Renewable, contracted", 500, "kWh")
    factor = _given(book, sheet, "Grid factor", 0.8, "kg/kWh")
    retired = _given(book, sheet, "Credits retired (ledger)", 100, "kg")
    _result(book, sheet, "Location-based", energy * factor, "kg")
    market = _result(book, sheet, "Market-based", (energy - renewable) * factor, "kg")
    _result(book, sheet, "Balance after retired credits (not an inventory figure)", market - retired, "kg")
    _result(book, sheet, "What the article's formula prints (not used)", market + retired, "kg")


def _memory(book: Book, sheet: Sheet, title: str, text: str) -> None:
    _line(sheet, "3", title, text, "")
    capacity = _given(book, sheet, "Capacity no longer powered", 512, "GB")
    watts = _given(book, sheet, "Power per gigabyte", 0.1, "W/GB")
    _result(book, sheet, "Energy saved", capacity * watts * lift(8760) / 1000, "kWh")
