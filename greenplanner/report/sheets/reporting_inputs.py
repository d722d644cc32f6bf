"""Rows of the sheet Inputs for the lists that reports ask for: removals, other servers, reservations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from greenplanner.plan.attributes import attribute
from greenplanner.report.workbook_sheet import Book

if TYPE_CHECKING:
    from greenplanner.report.sheets.input_rows import Row

_LISTS = (
    ("removals", "Removal", ("t_per_year", "reversed_t_per_year", "first_year", "last_year")),
    ("cpu_servers", "Servers", ("count", "performance", "peak_kw", "cpu_utilization")),
    ("reservations", "Reservation", ("reserved", "hours_per_year", "units_per_year", "kwh_per_year")),
)


def reporting_rows(book: Book) -> Iterator[tuple[str, list[Row]]]:
    """Yield a section for each member of the lists, with the fields that are entered."""
    from greenplanner.report.sheets.input_rows import entity_row

    for name, title, fields in _LISTS:
        for member in getattr(book.plan, name):
            known = [field for field in fields if getattr(member, field) is not None]
            rows = [entity_row(book, name, member, attribute(name, field)) for field in known]
            if rows:
                yield f"{book.t(title)}: {member.name or member.id}", rows
