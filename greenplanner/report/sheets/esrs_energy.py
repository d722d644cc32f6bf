"""ESRS E1-5: electricity by origin, as formulas on the contracts of Scope12."""

from __future__ import annotations

from collections.abc import Sequence

from greenplanner.model.clients import trainings
from greenplanner.model.indicators_energy import (
    client_mix,
    client_nuclear_share,
    fuel_of,
    fuel_source,
    nuclear_share,
)
from greenplanner.model.indicators_types import Slice
from greenplanner.plan.resolve import entity_name
from greenplanner.plan.types import Contract
from greenplanner.report.cells import Expr, number, total
from greenplanner.report.sheets.indicator_lines import IndicatorSheet, cell, columns, years_of
from greenplanner.report.sheets.residual_mixes import of_site
from greenplanner.report.workbook_sheet import Book
from greenplanner.report.workbook_style import number_format
from greenplanner.report.workbook_time import FIRST_YEAR

_RULE = "M28"


def own_energy(sheet: IndicatorSheet, values: Sequence[float]) -> list[Expr]:
    """Write what sites generate themselves in MWh: live at own halls, else as the program has it."""
    book = sheet.book
    label = "    " + book.t("Self-generated renewable electricity")
    fleets = range(len(book.plan.fleets))
    halls = all(site.arrangement in (None, "own hall") for site in book.plan.sites)
    if not halls or not any(values) or any(("onsite_kwh", ("fleet", f)) not in book.cells for f in fleets):
        return sheet.numbers(label, "MWh", _RULE, values)
    formulas = [
        total(*(cell(book, "onsite_kwh", ("fleet", f), y) for f in fleets)) / 1000 for y in columns(book)
    ]
    return _line(sheet, label, formulas, values)


def fuel_energy(
    sheet: IndicatorSheet, label: str, kind: int, values: Sequence[float]
) -> tuple[list[Expr], dict[str, list[Expr]]]:
    """Write the fossil (0) or renewable (1) fuel of own generators in MWh: litres, live, x kWh in a litre.

    Returns its cells by year and horizon, and their parts by source: oil, gas, other.
    """
    book, one = sheet.book, Slice(sheet.book.whole, None, sheet.book.years[0])
    sources: dict[str, list[list[Expr]]] = {}
    for site in book.plan.sites:
        litres, found = site.genset_fuel_l_per_year or 0.0, fuel_of(one, site)
        if found is not None and found[kind] > 0:
            text = "    " + book.t("{site}: energy in a litre of fuel", site=entity_name(site))
            held = sheet.numbers(text, "kWh/L", _RULE, [found[kind] / litres] * len(columns(book)))
            given = number(book.site_input(site, "genset_fuel_l_per_year"))
            each_year = [given * each / 1000 for each in held[:-1]]
            parts = sources.setdefault(fuel_source(site), [])
            parts.append([*each_year, total(*each_year)])
    label = "    " + book.t(label)
    if not sources:
        return sheet.numbers(label, "MWh", _RULE, values), {}
    by_source = {
        source: [total(*(part[at] for part in parts)) for at in range(len(values))]
        for source, parts in sources.items()
    }
    formulas = [total(*(line[at] for line in by_source.values())) for at in range(len(values))]
    return _line(sheet, label, formulas, values), by_source


def electricity_mix(sheet: IndicatorSheet, values: Sequence[tuple[float, float]]) -> dict[str, list[Expr]]:
    """Write fossil and nuclear electricity in MWh and return their cells by name.

    Nuclear = contracts of nuclear electricity + what no contract covers x nuclear share; fossil = contracts
    without a technology + what no contract covers x (1 - nuclear share). The share is that of the
    calculated residual mix (live), else of the generation mix of the region (as exported).

    Parameters
    ----------
    values : fossil and nuclear by year, and of the horizon last, as the program has them
    """
    book = sheet.book
    shares = {s: _share(sheet, s) for s in range(len(book.plan.sites))}
    clients = _clients(sheet)
    contracts = [item for item in book.plan.contracts if ("used", ("contract", item.id)) in book.cells]
    open_ones = [item for item in contracts if item.technology in (None, "mixed")]
    nuclear_ones = [item for item in contracts if item.technology == "nuclear"]
    found: dict[str, list[Expr]] = {}
    for place, (name, label, chosen) in enumerate(
        (("fossil", "Fossil electricity", open_ones), ("nuclear", "Nuclear electricity", nuclear_ones))
    ):
        formulas = []
        for at, y in enumerate(columns(book)):
            parts = _used(book, chosen, y)
            for s, share in shares.items():
                rest = cell(book, "rest", ("site", s), y)
                parts.append(rest * share[at] if name == "nuclear" else rest * (1 - share[at]))
            whole = (total(*parts) if parts else total(0)) / 1000
            formulas.append(whole + clients[name][at] if clients else whole)
        found[name] = _line(sheet, "    " + book.t(label), formulas, [each[place] for each in values])
    return found


def _used(book: Book, contracts: Sequence[Contract], y: int) -> list[Expr]:
    return [cell(book, "used", ("contract", item.id), y) for item in contracts]


def _share(sheet: IndicatorSheet, s: int) -> list[Expr]:
    """Write the nuclear share of what no contract covers at a site, by year and for the horizon."""
    book = sheet.book
    site = book.plan.sites[s]
    label = "    " + book.t("{site}: nuclear share of electricity without contracts", site=book.site_name(s))
    mixed = of_site(book, site, "mix_nuclear")
    if mixed is not None:
        cells = [*mixed, mixed[0]]
        return _line(sheet, label, cells, [float(each.value) for each in cells], "", "0.0%", "link")
    share = nuclear_share(Slice(book.whole, None, None), site) or 0.0
    return sheet.numbers(label, "", _RULE, [share] * len(columns(book)), "0.0%")


def _clients(sheet: IndicatorSheet) -> dict[str, list[Expr]]:
    """Write the electricity of own devices in federated training by origin; empty for none.

    The energy of each training is live; the nuclear share of the mix where its devices are is as exported.
    """
    book = sheet.book
    found = [client_mix(Slice(book.whole, None, year)) for year in years_of(book)]
    if not any(each.total for each in found):
        return {}
    works = []
    for work in trainings(book.whole.plan):
        if ("client_own_kwh", ("client", work.id)) in book.cells:
            share = client_nuclear_share(book.whole, work)
            text = "    " + book.t("{name}: nuclear share where the devices are", name=entity_name(work))
            works.append((work, sheet.numbers(text, "", _RULE, [share] * len(columns(book)), "0.0%")))
    lines: dict[str, list[Expr]] = {}
    for name, label in (
        ("fossil", "Own devices of federated training: fossil"),
        ("nuclear", "Own devices of federated training: nuclear"),
    ):
        formulas = []
        for at, y in enumerate(columns(book)):
            parts = [
                cell(book, "client_own_kwh", ("client", work.id), y)
                * (share[at] if name == "nuclear" else 1 - share[at])
                for work, share in works
            ]
            formulas.append(total(*parts) / 1000)
        values = [getattr(each, name) / 1000.0 for each in found]
        lines[name] = _line(sheet, "    " + book.t(label), formulas, values)
    return lines


def _line(
    sheet: IndicatorSheet,
    label: str,
    formulas: Sequence[Expr],
    values: Sequence[float],
    unit: str = "MWh",
    fmt: str = "",
    role: str = "calc",
) -> list[Expr]:
    """Write formulas by year and horizon with the program's values, and return their cells."""
    row = sheet.sheet.row
    sheet.sheet.text(row, 1, label)
    sheet.sheet.text(row, 2, unit, "unit")
    sheet.sheet.text(row, 3, _RULE, "unit")
    cells = [
        sheet.sheet.put(
            row, FIRST_YEAR + at, formula, role, fmt or number_format([float(value)]), float(value)
        )
        for at, (formula, value) in enumerate(zip(formulas, values, strict=True))
    ]
    sheet.sheet.row += 1
    return cells
