"""Native charts of the Summary, drawn from live cells."""

from __future__ import annotations

from typing import Any

from openpyxl.chart import BarChart, Reference, Series
from openpyxl.chart.data_source import StrRef
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties, RegularTextRun
from openpyxl.utils import get_column_letter

from greenplanner.model.measures import COMPONENTS
from greenplanner.report.workbook_sheet import HEADER_ROW, Book, Sheet
from greenplanner.report.workbook_time import FIRST_YEAR

_COLORS = ("2F5D50", "8FB8A8", "D9A441", "4C78A8", "B5563C", "7A6C9D", "A8B545", "6B7478", "C4CCCF")
_WIDTH, _HEIGHT, _ROWS = 17.2, 8.4, 17


def add_charts(book: Book, sheet: Sheet, rows: dict[str, int]) -> None:
    """Place four charts below the tables, two and two."""
    t, top = book.t, sheet.row
    sheet.text(top, 1, t("Charts"), "section")
    second = 4
    last = 2 + len(book.years)
    charts = []
    if "month_chart" in book.marks:
        head, first, end = book.marks["month_chart"]
        ws = book.sheets["Months"].ws
        chart = bar_chart(
            t("Scope 2, location-based, by month of {year}, kg", year=book.years[0]),
            t("Month"),
            "kg CO2e",
            True,
        )
        for column in range(first, end + 1):
            letter = get_column_letter(column)
            chart_series(
                chart,
                Reference(ws, min_col=column, min_row=head + 1, max_row=head + 12),
                f"Months!${letter}${head}",
            )
        chart.set_categories(Reference(ws, min_col=1, min_row=head + 1, max_row=head + 12))
        charts.append(chart)
    for title, measures, stacked in (
        (
            t("Emissions by scope and year, location-based, t CO2e"),
            ("scope1_kg", "scope2_location_kg", "cat2_kg", "cat3a_kg", "cat3b_kg", "cat3c_kg"),
            True,
        ),
        (
            t("Totals by year: location-based and market-based, t CO2e"),
            ("total_location_kg", "total_market_kg"),
            False,
        ),
    ):
        chart = bar_chart(title, t("Year"), "t CO2e", stacked)
        for measure in measures:
            r = rows[measure]
            chart_series(chart, Reference(sheet.ws, min_col=3, max_col=last, min_row=r), f"Summary!$A${r}")
        chart.set_categories(Reference(sheet.ws, min_col=3, max_col=last, min_row=rows["years"]))
        charts.append(chart)
    charts.append(_energy_chart(book))
    for number, chart in enumerate(charts):
        letter = "A" if number % 2 == 0 else get_column_letter(second)
        sheet.ws.add_chart(chart, f"{letter}{top + 2 + _ROWS * (number // 2)}")
    sheet.row = top + 2 + _ROWS * ((len(charts) + 1) // 2)


def _energy_chart(book: Book) -> Any:
    t, ws = book.t, book.sheets["Energy"].ws
    chart = bar_chart(t("Where the energy goes, by year, kWh"), t("Year"), "kWh", True)
    last = FIRST_YEAR + len(book.years) - 1
    for measure in (*COMPONENTS, "overhead_kwh"):
        address = book.cells[measure, ()][0].text.split("!")[1]
        row = int("".join(c for c in address if c.isdigit()))
        chart_series(chart, Reference(ws, min_col=FIRST_YEAR, max_col=last, min_row=row), f"Energy!$A${row}")
    chart.set_categories(Reference(ws, min_col=FIRST_YEAR, max_col=last, min_row=HEADER_ROW))
    return chart


def _text(size: int, bold: bool = False) -> CharacterProperties:
    return CharacterProperties(sz=size * 100, b=bold)


def _title(text: str, size: int = 11, bold: bool = True) -> Any:
    from openpyxl.chart.text import Text
    from openpyxl.chart.title import Title

    look = _text(size, bold)
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=look), r=[RegularTextRun(rPr=look, t=text)])
    return Title(tx=Text(rich=RichText(p=[paragraph])), overlay=False)


def bar_chart(title: str, x: str, y: str, stacked: bool) -> Any:
    """Return a column chart without series."""
    chart = BarChart()
    chart.type = "col"
    chart.title = _title(title)
    chart.x_axis.title, chart.y_axis.title = _title(x, 9, False), _title(y, 9, False)
    # Without these elements recent Excel hides the axes and LibreOffice draws splines.
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill="DDE3E5"))
    chart.y_axis.number_format, chart.x_axis.number_format = "#,##0", "General"
    small = RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=_text(8)), endParaRPr=_text(8))])
    chart.x_axis.txPr, chart.y_axis.txPr = small, small
    chart.legend.position = "b"
    chart.legend.txPr = small
    chart.width, chart.height = _WIDTH, _HEIGHT
    chart.gapWidth = 60
    if stacked:
        chart.grouping, chart.overlap = "stacked", 100
    chart.plot_visible_only = False
    return chart


def chart_series(chart: Any, values: Reference, label: str) -> None:
    """Add a series with the cell of its name."""
    series = Series(values)
    series.tx = SeriesLabel(strRef=StrRef(f=label))
    series.smooth = None
    series.invertIfNegative = False
    series.graphicalProperties = GraphicalProperties(solidFill=_COLORS[len(chart.series) % len(_COLORS)])
    chart.series.append(series)
