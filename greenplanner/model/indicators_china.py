"""Grades of GB 40879-2021: PUE against limits that are dated data, for sites in China."""

from __future__ import annotations

from collections.abc import Iterator

from greenplanner.catalog.rows import Region
from greenplanner.model.indicators import by_site, covered, definition, ratio, standard
from greenplanner.model.indicators_types import Indicator, Slice, Term, made, note

GRADES = (1, 2, 3)
# The rounding guard of the workbook.
GUARD = 1e-9


def grade_of(pue: float, limits: tuple[float, float, float]) -> int | None:
    """Return the grade by PUE: the best one whose limit holds, None above the limit of grade 3.

    A limit belongs to its grade, also where a division left the last digit above it.
    """
    return next((number for number, limit in zip(GRADES, limits, strict=True) if pue <= limit + GUARD), None)


def in_china(at: Slice) -> bool:
    """Return whether the site of a slice lies in mainland China."""
    row = at.results.resolved.catalog.tables["regions"].get(at.sites[0].region or "")
    return isinstance(row, Region) and (row.country == "CHN" or row.id == "CHN")


def report(at: Slice) -> Iterator[Indicator]:
    """Yield what China asks of one site."""
    for key in ("china_pue", "china_gec"):
        if not in_china(at):
            yield made(definition(at.results, key), at, None, note("not-china"), state="not applicable")
    if in_china(at):
        pue = by_site(at.results, "pue", at.site, at.year)
        row = definition(at.results, "china_pue")
        yield made(row, at, pue.value, *pue.notes, terms=pue.terms, state=pue.state)
        yield _certificates(at)
    yield grade(at)


def _certificates(at: Slice) -> Indicator:
    """Return the electricity that green electricity certificates cover, in MWh."""
    used = sum(row.kwh for row in covered(at) if row.instrument == "GEC") / 1000.0
    contracts = [item for item in at.results.plan.contracts if item.site == at.site]
    names = ("instrument", "share", "volume_kwh_per_year")
    paths = tuple(f"contracts/{item.id}/{name}" for item in contracts for name in names)
    terms = (Term("Electricity covered by GEC", used, "MWh", inputs=paths),)
    return made(definition(at.results, "china_gec"), at, used, terms=terms)


def grade(at: Slice) -> Indicator:
    """Return the energy efficiency grade of one site."""
    row, site = definition(at.results, "gb40879_grade"), at.sites[0]
    if not in_china(at):
        return made(row, at, None, note("not-china"), state="not applicable")
    least = standard(at.results, "gb40879-racks")
    if site.racks is not None and site.racks <= least.value:
        terms = (
            Term("Racks", float(site.racks), "", inputs=(f"sites/{site.id}/racks",)),
            Term(least.name, least.value, least.unit, standards=(least.id,)),
        )
        reason = note("few-racks", limit=f"{least.value:g}")
        return made(row, at, None, reason, terms=terms, state="not applicable")
    pue = ratio(at.sum("facility_kwh"), at.sum("it_kwh"))
    if pue is None:
        return made(row, at, None, note("no-load"))
    rows = [standard(at.results, f"gb40879-grade-{number}") for number in GRADES]
    found = grade_of(pue, (rows[0].value, rows[1].value, rows[2].value))
    notes = [note("limits-check")]
    if found is None:
        notes.insert(0, note("above-limit"))
    if site.racks is None:
        notes.append(note("racks-unknown", limit=f"{least.value:g}"))
    if site.liquid_cooling or site.liquid_share:
        notes.append(note("liquid"))
    terms = (
        Term("PUE", pue, "", "pue", site.id),
        Term("Limits of the grades", None, "", standards=tuple(item.id for item in rows)),
    )
    value = float(found) if found is not None else "none"
    return made(row, at, value, *notes, terms=terms)
