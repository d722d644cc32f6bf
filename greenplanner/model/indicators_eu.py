"""Data points of Delegated Regulation (EU) 2024/1364: what the plan knows and what must be entered.

Reporting is due from 500 kW of installed IT power demand. No class limits are shipped: the amendment
that would bring them is pending.
"""

from __future__ import annotations

from collections.abc import Iterator

from greenplanner.catalog.rows import Region
from greenplanner.catalog.standards import Datapoint
from greenplanner.model.credits import in_eu
from greenplanner.model.indicators import (
    by_site,
    heat_notes,
    power_term,
    renewable_parts,
    renewable_terms,
    standard,
)
from greenplanner.model.indicators_types import (
    Indicator,
    Note,
    Slice,
    State,
    Term,
    made,
    megawatt_hours,
    note,
)
from greenplanner.plan.types import Site

_INDICATORS = {"eu_pue": "pue", "eu_wue": "wue", "eu_erf": "erf", "eu_ref": "ref"}
# Sums of measures with what turns them into the unit of the data point.
_SUMS = {
    "eu_edc": ("facility_kwh", 1.0),
    "eu_eit": ("it_kwh", 1.0),
    "eu_win": ("water_onsite_l", 1000.0),
    "eu_winpot": ("water_potable_l", 1000.0),
}
# Where the value comes from that the user has to bring.
_WHERE = {"eu_cbtg": "cbtg", "eu_cdd": "cdd", "eu_cserv": "cserv"}
_PER_YEAR = ("eu_tin_traffic", "eu_tout_traffic")


def points(at: Slice) -> list[Datapoint]:
    """Return the rows of the regulation in the order of the catalog."""
    rows = at.results.resolved.catalog.tables["datapoints"].values()
    return [row for row in rows if isinstance(row, Datapoint) and not row.framework.startswith("ESRS")]


def report(at: Slice) -> Iterator[Indicator]:
    """Yield the data points of one site."""
    site = at.sites[0]
    for row in points(at):
        if site.arrangement == "cloud":
            yield made(row, at, None, note("cloud-report"), state="not applicable")
        else:
            yield _point(row, at, site)


def _point(row: Datapoint, at: Slice, site: Site) -> Indicator:
    if row.id in _INDICATORS:
        found = by_site(at.results, _INDICATORS[row.id], site.id, at.year)
        return made(
            row, at, found.value, *found.notes, terms=found.terms, state=found.state, formula=found.formula
        )
    if row.id in _SUMS:
        measure, per = _SUMS[row.id]
        return made(row, at, at.sum(measure) / per, *_part(site), terms=(at.term(measure),))
    if row.field:
        return _entered(row, at, site)
    return _COMPUTED[row.id](row, at, site)


def _part(site: Site) -> tuple[Note, ...]:
    """Return that a figure is a part of an operator's hall only."""
    return (note("colo-report"),) if site.arrangement == "colocation" else ()


def _entered(row: Datapoint, at: Slice, site: Site) -> Indicator:
    """Return what the user enters on the form of the site."""
    value = getattr(site, row.field)
    extra = (note("amendment"),) if row.id in (*_PER_YEAR, "eu_bin", "eu_bout") else ()
    if row.field == "refrigerant" and not site.refrigerant_charge_kg:
        return made(row, at, None, note("no-source"))
    if value is None or value == "":
        where = (note(_WHERE[row.id]),) if row.id in _WHERE else ()
        return made(row, at, None, note("enter"), *where, *extra)
    if row.id == "eu_location":
        region = at.results.resolved.catalog.tables["regions"].get(value)
        value = region.name if region is not None else value
    # A year has no decimals and no thousands separator.
    shown = str(value) if row.field == "operation_start_year" else value
    if row.id in _PER_YEAR and at.year is None:
        shown = float(value) * len(at.results.years)
    path = f"sites/{site.id}/{row.field}"
    number = float(shown) if isinstance(shown, float | int) else None
    term = Term(row.name, number, row.unit, inputs=(path,))
    origin = at.results.origins.get(path)
    state: State | None = "entered" if origin is None or origin.kind == "entered" else None
    return made(row, at, number if number is not None else str(shown), *extra, terms=(term,), state=state)


def _power(row: Datapoint, at: Slice, site: Site) -> Indicator:
    term = power_term(at)
    limit = standard(at.results, "eu-2024-1364-kw")
    region = at.results.resolved.catalog.tables["regions"].get(site.region or "")
    country = region.country if isinstance(region, Region) else None
    notes: tuple[Note, ...]
    if in_eu(country) is False:
        notes = (note("not-eu"),)
    else:
        met = (term.value or 0.0) >= limit.value * (1.0 - 1e-9)  # 500 kW by division are 500 kW
        notes = (note("threshold-met" if met else "threshold-below", limit=f"{limit.value:g}"),)
    notes = (*notes, *_part(site))
    terms = (term, Term(limit.name, limit.value, limit.unit, standards=(limit.id,)))
    return made(row, at, term.value, *notes, terms=terms, formula="accelerators and servers at full load")


def _backup(row: Datapoint, at: Slice, site: Site) -> Indicator:
    names = ("genset_kw", "genset_test_hours", "genset_load_share")
    if site.genset_kw:
        years = 1 if at.year is not None else len(at.results.years)
        value = site.genset_kw * (site.genset_test_hours or 0.0) * (site.genset_load_share or 0.0) * years
        paths = tuple(f"sites/{site.id}/{name}" for name in names)
        terms = (Term("Generator power x test hours x load", value, "kWh", inputs=paths),)
        return made(row, at, value, terms=terms, formula="generator power x test hours x load")
    if site.genset_fuel_l_per_year:
        return made(row, at, None, note("no-source"))
    path = f"sites/{site.id}/genset_kw"
    return made(row, at, 0.0, terms=(Term("Generator power", 0.0, "kW", inputs=(path,)),))


def _reuse(row: Datapoint, at: Slice, site: Site) -> Indicator:
    return made(row, at, at.sum("heat_kwh"), *heat_notes(at), terms=(at.term("heat_kwh"),))


def _renewable(row: Datapoint, at: Slice, site: Site) -> Indicator:
    parts = renewable_parts(at)
    goo, ppa, own = renewable_terms(at, parts)
    chosen = {"eu_eresgoo": (goo,), "eu_eresppa": (ppa,), "eu_eresos": (own,)}.get(row.id, (goo, ppa, own))
    value: float | None = sum(term.value or 0.0 for term in chosen)
    unknown = parts["unknown"] > 0 and row.id != "eu_eresos"
    if unknown and not value:
        value = None  # not 0: whether the contracts are renewable is not known
    notes = (note("no-technology", kwh=megawatt_hours(parts["unknown"])),) if unknown else ()
    return made(row, at, value, *notes, terms=chosen, formula="sum of the parts", adds_up=True)


_COMPUTED = {
    "eu_pdit": _power,
    "eu_edcbg": _backup,
    "eu_ereuse": _reuse,
    **dict.fromkeys(("eu_eres", "eu_eresgoo", "eu_eresppa", "eu_eresos"), _renewable),
}
