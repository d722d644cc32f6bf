"""Calculated residual mixes in the workbook: their rows as inputs, and the factor as formulas on Scope12."""

from __future__ import annotations

from collections.abc import Iterator

from greenplanner.model.residual_mix import UNIT
from greenplanner.plan.filling import Origin
from greenplanner.plan.residual_mixes import AMOUNTS, MOST_KG, calculated, in_force
from greenplanner.plan.types import ResidualMix, Site
from greenplanner.report.cells import Expr, number, ratio, total
from greenplanner.report.sheets.input_rows import Row
from greenplanner.report.workbook_sheet import Book
from greenplanner.report.workbook_time import TimeSheet

_LABELS = {
    "generation": "generated",
    "issued": "certificates issued",
    "expired": "certificates expired",
}
_RULE = "M9"


def mixes_of(book: Book) -> list[ResidualMix]:
    """Return the mixes that a site takes, in the order of the plan."""
    resolved = book.results.resolved
    taken = [in_force(resolved, site) for site in book.plan.sites]
    return [mix for mix in book.plan.residual_mixes if any(mix is each for each in taken)]


def mix_rows(book: Book) -> Iterator[tuple[str, list[Row]]]:
    """Yield the input rows of each mix that a site takes."""
    t = book.t
    for mix in mixes_of(book):
        unit, given = mix.unit or UNIT, Origin("entered", source=mix.source or "", year=mix.year)
        rows = []
        for at, part in enumerate(calculated(mix, book.results.resolved.catalog).parts):
            path = f"residual_mixes/{mix.id}/rows/{at + 1}"
            name = t(part.source)
            for field in AMOUNTS:
                value = getattr(part, field)
                label = f"{name}: {t(_LABELS[field])}"
                rows.append(Row(f"{path}/{field}", label, value, unit, given, "number", 0.0, 1e12))
            label = f"{name}: {t('direct factor')}"
            rows.append(
                Row(
                    f"{path}/kg_per_kwh",
                    label,
                    part.kg_per_kwh,
                    "kg CO2e/kWh",
                    part.origin,
                    "number",
                    0.0,
                    MOST_KG,
                )
            )
        yield t("Residual mix") + ": " + (mix.name or mix.id), rows


def write_mixes(sheet: TimeSheet) -> None:
    """Write what is left of each source, the factor and the nuclear share; the same in each year."""
    book = sheet.book
    t = book.t
    for mix in mixes_of(book):
        found = calculated(mix, book.results.resolved.catalog)
        unit, years = mix.unit or UNIT, range(len(book.years))
        title = t("Residual mix: {name} (generated - issued + expired)", name=mix.name or mix.id)
        sheet.sheet.section(title, sheet.columns)
        left, factors, made = [], [], []
        for at, part in enumerate(found.parts):
            cells = [
                number(book.inputs[f"residual_mixes/{mix.id}/rows/{at + 1}/{name}"])
                for name in (*AMOUNTS, "kg_per_kwh")
            ]
            formula = cells[0] - cells[1] + cells[2]
            label = t("{source}, left", source=t(part.source))
            left.append(sheet.line(label, unit, _RULE, [formula for _ in years], horizon=None))
            factors.append(cells[3])
            made.append(cells[0])
        pool = sheet.line(
            t("Electricity that no certificate tracks"), unit, _RULE,
            [total(*(line[y] for line in left)) for y in years], horizon=None,
        )  # fmt: skip

        def mean(y: int, weights: list[Expr], whole: Expr, factors: list[Expr] = factors) -> Expr:
            each = [weight * factor for weight, factor in zip(weights, factors, strict=True)]
            return ratio(total(*each), whole)

        lines = [[line[y] for line in left] for y in years]
        book.cells["mix_factor", ("mix", mix.id)] = sheet.line(
            t("Residual mix"), "kg CO2e/kWh", _RULE, [mean(y, lines[y], pool[y]) for y in years],
            horizon=None, fmt="0.000000",
        )  # fmt: skip
        nuclear = [n for n, part in enumerate(found.parts) if part.kind == "nuclear"]
        book.cells["mix_nuclear", ("mix", mix.id)] = sheet.line(
            t("Nuclear share of it"), "", _RULE,
            [ratio(total(0, *(lines[y][n] for n in nuclear)), pool[y]) for y in years],
            horizon=None, fmt="0.0%",
        )  # fmt: skip
        sheet.line(
            t("Production mix, for comparison"), "kg CO2e/kWh", _RULE,
            [mean(y, made, total(*made)) for y in years], horizon=None, fmt="0.000000",
        )  # fmt: skip


def of_site(book: Book, site: Site, name: str) -> list[Expr] | None:
    """Return ``mix_factor`` or ``mix_nuclear`` of the mix that a site takes by year, None without one."""
    mix = in_force(book.results.resolved, site)
    return None if mix is None else book.cells[name, ("mix", mix.id)]
