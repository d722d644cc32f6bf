"""Grades of GB 40879-2021: PUE against limits that are dated data, for sites in China."""

from __future__ import annotations

from collections.abc import Iterator

from greenplanner.catalog.rows import Region
from greenplanner.model.indicators import definition, ratio, standard
from greenplanner.model.indicators_types import Indicator, Slice, Term, made, note

GRADES = (1, 2, 3)


def grade_of(pue: float, limits: tuple[float, float, float]) -> int | None:
    """Return the grade by PUE: the best one whose limit holds, None above the limit of grade 3."""
    return next((number for number, limit in zip(GRADES, limits, strict=True) if pue <= limit), None)


def in_china(at: Slice) -> bool:
    """Return whether the site of a slice lies in mainland China."""
    row = at.results.resolved.catalog.tables["regions"].get(at.sites[0].region or "")
    return isinstance(row, Region) and (row.country == "CHN" or row.id == "CHN")


def report(at: Slice) -> Iterator[Indicator]:
    """Yield what China asks of one site."""
    yield grade(at)


def grade(at: Slice) -> Indicator:
    """Return the energy efficiency grade of one site."""
    row, site = definition(at.results, "gb40879_grade"), at.sites[0]
    if not in_china(at):
        return made(row, at, None, note("not-china"), state="not applicable")
    pue = ratio(at.sum("facility_kwh"), at.sum("it_kwh"))
    if pue is None:
        return made(row, at, None, note("no-load"))
    rows = [standard(at.results, f"gb40879-grade-{number}") for number in GRADES]
    found = grade_of(pue, (rows[0].value, rows[1].value, rows[2].value))
    notes = [note("limits-check")]
    if found is None:
        notes.insert(0, note("above-limit"))
    if site.liquid_cooling or site.liquid_share:
        notes.append(note("liquid"))
    terms = (
        Term("PUE", pue, "", "pue", site.id),
        Term("Limits of the grades", None, "", standards=tuple(item.id for item in rows)),
    )
    value = float(found) if found is not None else "none"
    return made(row, at, value, *notes, terms=terms)
