"""Federated training in the workbook: its inputs, and its lines among the sheets of the inventory."""

from __future__ import annotations

from collections.abc import Iterator

from greenplanner.model.clients import OWN, federated_of, residual_stands_in, trainings
from greenplanner.model.explain_clients import client_values
from greenplanner.model.measures import MEASURES
from greenplanner.plan.attributes import attribute
from greenplanner.plan.types import Workload
from greenplanner.report.cells import Expr, both, number, total, when
from greenplanner.report.sheets.input_rows import Row, entity_row
from greenplanner.report.workbook_sheet import Book
from greenplanner.report.workbook_time import TimeSheet

CLAUSE = "M30"
_FIELDS = (
    "clients", "rounds", "runs_per_year", "client_w", "client_hours_per_round", "mb_per_round",
    "client_kwh_per_gb", "client_kg_per_kwh", "client_upstream_kg_per_kwh", "client_td_loss",
    "first_year", "last_year",
)  # fmt: skip
_OWN_FIELDS = ("client_residual_kg_per_kwh", "client_price_per_kwh")
_TITLES = {
    "scope2_location_kg": "Scope 2, location-based: own devices in federated training",
    "scope2_market_kg": "Scope 2, market-based: own devices in federated training",
    "cat3b_kg": "Category 3b: own devices in federated training",
    "cat3c_kg": "Category 3c: own devices in federated training",
    "cat1_transfer_kg": "Category 1: network of federated training",
    "cost_electricity": "Electricity of own devices in federated training",
}


def _counted(book: Book) -> list[Workload]:
    return [work for work in trainings(book.plan) if federated_of(work) is not None]


def client_rows(book: Book) -> Iterator[tuple[str, list[Row]]]:
    """Yield the inputs of each federated training."""
    for work in _counted(book):
        fields = [*_FIELDS, *(_OWN_FIELDS if work.client_owner == OWN else ())]
        if residual_stands_in(book.results.resolved, work):
            fields.remove("client_residual_kg_per_kwh")
        rows = [entity_row(book, "workloads", work, attribute("workloads", field)) for field in fields]
        known = [row for row in rows if row.value is not None]
        yield book.t("Workload") + ": " + (work.name or work.id), known


def _given(book: Book, work: Workload, field: str) -> Expr:
    cell = book.inputs.get(f"workloads/{work.id}/{field}")
    return total(0) if cell is None else number(cell)


def build_clients(sheet: TimeSheet) -> None:
    """Write the energy of devices and network of each federated training; nothing where there is none."""
    book = sheet.book
    works = _counted(book)
    if not works:
        return
    for measure, title in (
        ("client_own_kwh", "Federated training: own devices (outside the halls, no PUE)"),
        ("client_others_kwh", "Federated training: devices of others (outside the halls, no PUE)"),
        ("client_transfer_kwh", "Federated training: network"),
    ):
        chosen = works if measure == "client_transfer_kwh" else [
            work for work in works if (work.client_owner == OWN) == (measure == "client_own_kwh")
        ]  # fmt: skip
        sheet.section(title)
        first = sheet.sheet.row
        for work in chosen:
            updates = _given(book, work, "clients") * _given(book, work, "rounds")
            updates = updates * _given(book, work, "runs_per_year")
            if measure == "client_transfer_kwh":
                data = _given(book, work, "mb_per_round") / 1000
                formula = updates * data * _given(book, work, "client_kwh_per_gb")
            else:
                watts = _given(book, work, "client_w") * _given(book, work, "client_hours_per_round")
                formula = updates * watts / 1000
            _line(sheet, work, measure, [formula * _active(sheet, work, y) for y in range(len(book.years))])
        sheet.total_of(measure, first, [], CLAUSE)
    sheet.section("Federated training (outside the halls)")
    parts = [book.cells[name, ()] for name in MEASURES["client_kwh"].parts]
    sheet.total_of("client_kwh", sheet.sheet.row, parts, CLAUSE)


def _active(sheet: TimeSheet, work: Workload, y: int) -> Expr:
    book, year = sheet.book, sheet.year_cells[y]
    first, last = (book.inputs[f"workloads/{work.id}/{name}"] for name in ("first_year", "last_year"))
    return when(both(year.compare(">=", first), year.compare("<=", last)), 1, 0)


def _line(sheet: TimeSheet, work: Workload, measure: str, formulas: list[Expr]) -> list[Expr]:
    book = sheet.book
    return sheet.line(
        work.name or work.id,
        MEASURES[measure].unit,
        CLAUSE,
        formulas,
        values=client_values(book.results, work, measure),
        key=(measure, ("client", work.id)),
    )


def _formula(book: Book, work: Workload, measure: str, y: int) -> Expr:
    """Return emissions or cost of one training in a year from the cells of its energy on Energy."""
    name = "client_transfer_kwh" if measure == "cat1_transfer_kg" else (
        "client_own_kwh" if work.client_owner == OWN else "client_others_kwh"
    )  # fmt: skip
    kwh = book.cells[name, ("client", work.id)][y]
    direct, upstream = (
        _given(book, work, field) for field in ("client_kg_per_kwh", "client_upstream_kg_per_kwh")
    )
    loss = _given(book, work, "client_td_loss")
    if measure == "scope2_location_kg":
        return kwh * direct
    if measure == "scope2_market_kg":
        stands_in = residual_stands_in(book.results.resolved, work)
        return kwh * (direct if stands_in else _given(book, work, "client_residual_kg_per_kwh"))
    if measure == "cat3b_kg":
        return kwh * upstream
    if measure == "cat3c_kg":
        return kwh * (direct + upstream) * loss
    if measure == "cat1_clients_kg":
        return kwh * (direct + upstream) * (1 + loss)
    if measure == "cat1_transfer_kg":
        return kwh * (direct + upstream)
    return kwh * _given(book, work, "client_price_per_kwh")


def client_lines(sheet: TimeSheet, measure: str) -> list[list[Expr]]:
    """Write what the clients add to a measure, one line a training, and return the lines.

    Without any nothing is written. The total of the measure takes them in.
    """
    book = sheet.book
    works = [
        work
        for work in _counted(book)
        if measure == "cat1_transfer_kg" or (work.client_owner == OWN) == (measure != "cat1_clients_kg")
    ]
    if not works:
        return []
    if measure in _TITLES:
        sheet.section(_TITLES[measure])
    years = range(len(book.years))
    return [_line(sheet, work, measure, [_formula(book, work, measure, y) for y in years]) for work in works]


def clients_of(book: Book, measure: str, y: int | None = None) -> Expr:
    """Return what the clients add to a measure in a year, or over the horizon: the sum of their cells."""
    keys = [key for key in book.cells if key[0] == measure and key[1] and key[1][0] == "client"]
    parts = [book.ends[key] if y is None else book.cells[key][y] for key in keys]
    return total(*parts) if parts else total(0)


def has_clients(book: Book) -> bool:
    """Return whether the plan has a federated training that counts."""
    return bool(_counted(book))
