"""Indicators of data centres (ISO/IEC 30134, EN 50600-4), own ones, and the list of all groups.

Everything here reads the results and changes none of them. A figure that a standard does not ask
for, or that the plan does not know, is a state with its reason, never a number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from weakref import WeakKeyDictionary

import numpy as np

from greenplanner.catalog.standards import IndicatorRow, StandardValue
from greenplanner.model.indicators_types import (
    Indicator,
    Note,
    Slice,
    Term,
    made,
    megawatt_hours,
    note,
)
from greenplanner.model.instruments import Covered, contracted_energy
from greenplanner.model.results import Results
from greenplanner.model.site_hours import uses_cooling

GROUPS = ("dc", "own", "eu", "esrs", "sci", "china")


# -- formulas ------------------------------------------------------------------------------------


def ratio(top: float, bottom: float) -> float | None:
    """Return top / bottom, None where the bottom is not above 0."""
    return top / bottom if bottom > 0 else None


def renewable_energy_factor(renewable_kwh: float, facility_kwh: float, most: float = 1.0) -> float | None:
    """Return REF = renewable energy / facility energy, at most 1 (ISO/IEC 30134-3)."""
    found = ratio(renewable_kwh, facility_kwh)
    return None if found is None else min(found, most)


def cooling_efficiency_ratio(heat_kwh: float, cooling_kwh: float) -> float | None:
    """Return CER = heat removed / energy of the cooling system (ISO/IEC 30134-7)."""
    return ratio(heat_kwh, cooling_kwh)


def server_energy_effectiveness(performance: Sequence[float], peak_kw: Sequence[float]) -> float | None:
    """Return ITEEsv = sum of peak performance / sum of peak power (ISO/IEC 30134-4)."""
    return ratio(float(sum(performance)), float(sum(peak_kw)))


def server_utilization(cpu: Sequence[float], servers: Sequence[float] | None = None) -> float | None:
    """Return ITEUsv = mean CPU utilization of servers without accelerators (ISO/IEC 30134-5).

    ``servers`` says how many servers each value stands for; one each where None.
    """
    number = [1.0] * len(cpu) if servers is None else list(servers)
    return ratio(float(np.dot(cpu, number)), float(sum(number)))


# -- what several groups need --------------------------------------------------------------------


def standard(results: Results, key: str) -> StandardValue:
    """Return a number that a standard fixes, from the catalog of the plan."""
    row = results.resolved.catalog.row("standards", key)
    assert isinstance(row, StandardValue)
    return row


def definition(results: Results, key: str) -> IndicatorRow:
    """Return the definition of an indicator from the catalog of the plan."""
    row = results.resolved.catalog.row("indicators", key)
    assert isinstance(row, IndicatorRow)
    return row


# What many indicators of the same results ask for; it goes when the results go.
_COVERED: WeakKeyDictionary[Results, tuple[Covered, ...]] = WeakKeyDictionary()


def covered(at: Slice) -> list[Covered]:
    """Return what covered the scope 2 electricity of a slice."""
    rows = _COVERED.get(at.results)
    if rows is None:
        rows = _COVERED[at.results] = contracted_energy(at.results)
    ids = {site.id for site in at.sites}
    return [row for row in rows if row.site in ids and (at.year is None or row.year == at.year)]


def renewable_parts(at: Slice) -> dict[str, float]:
    """Return renewable kWh by source: goo (certificates), ppa, onsite, and what does not count."""
    found = dict.fromkeys(("goo", "ppa", "onsite", "supplier", "unknown"), 0.0)
    for row in covered(at):
        if row.source == "rest":
            continue
        if row.renewable is None:
            found["unknown"] += row.kwh
        elif row.renewable:
            name = {"on-site": "onsite", "eac": "goo", "ppa": "ppa"}.get(row.source, "supplier")
            found[name] += row.kwh
    return found


def installed_kw(at: Slice) -> float:
    """Return the installed IT power in kW: all servers of the slice at full load, largest year.

    P = (accelerators x busy power + servers x (host, memory, drives, ports at full load)) / efficiency
    of the power supplies.
    """
    return float(_power_by_fleet(at).sum(axis=1).max(initial=0.0))


def server_kw(results: Results) -> np.ndarray:
    """Return the peak power of each fleet in kW, (F,): all its servers at full load."""
    fleets = results.plan.fleets

    def of(name: str) -> np.ndarray:
        return np.array([getattr(fleet, name) or 0.0 for fleet in fleets], dtype=float)

    around = (
        of("host_max_w")
        + of("memory_gb") * of("memory_w_per_gb")
        + of("storage_drives") * of("storage_w_per_drive")
        + of("network_ports") * of("network_w_per_port")
    )
    efficiency = np.array([fleet.psu_efficiency or 1.0 for fleet in fleets])
    servers, busy = (np.asarray(results.detail[name], dtype=float) for name in ("servers", "busy_w"))
    return np.asarray((of("count") * busy + servers * around) / efficiency / 1000.0)


def _power_by_fleet(at: Slice) -> np.ndarray:
    results = at.results.cohorts or at.results
    # A fleet counts where it is in service at all.
    there = np.asarray(results.detail["active"]) > 0
    return Slice(results, at.site, at.year).of_fleets(server_kw(results) * there)


_POWER_FIELDS = (
    "count", "max_w", "host_max_w", "memory_gb", "memory_w_per_gb", "storage_drives",
    "storage_w_per_drive", "network_ports", "network_w_per_port", "psu_efficiency",
)  # fmt: skip


def power_term(at: Slice) -> Term:
    """Return the installed IT power as a term with the fields of its fleets."""
    fleets = [at.results.plan.fleets[f] for f in at.fleets]
    paths = tuple(f"fleets/{fleet.id}/{name}" for fleet in fleets for name in _POWER_FIELDS)
    return Term("Installed IT power", installed_kw(at), "kW", inputs=paths)


# -- ISO/IEC 30134 and EN 50600-4 ----------------------------------------------------------------


def _plain_ratio(top: str, bottom: str) -> Callable[[IndicatorRow, Slice], Indicator]:
    def of(row: IndicatorRow, at: Slice) -> Indicator:
        value = ratio(at.sum(top), at.sum(bottom))
        notes = () if value is not None else (note("no-load"),)
        return made(row, at, value, *notes, terms=(at.term(top), at.term(bottom)))

    return of


def _pue(row: IndicatorRow, at: Slice) -> Indicator:
    found = _plain_ratio("facility_kwh", "it_kwh")(row, at)
    if found.value is not None and any(site.arrangement in ("colocation", "cloud") for site in at.sites):
        return made(row, at, found.value, note("operator-hall"), terms=found.terms)
    return found


def _ppue(row: IndicatorRow, at: Slice) -> Indicator:
    kinds = {site.arrangement or "own hall" for site in at.sites}
    if "colocation" not in kinds:
        reason = note("cloud") if kinds == {"cloud"} else note("whole-hall")
        return made(row, at, None, reason, state="not applicable")
    if at.site is None:
        return made(row, at, None, note("by-site"), state="not applicable")
    return _plain_ratio("facility_kwh", "it_kwh")(row, at)


def _ref(row: IndicatorRow, at: Slice) -> Indicator:
    parts = renewable_parts(at)
    counted = parts["goo"] + parts["ppa"] + parts["onsite"]
    limit = standard(at.results, "ref-most")
    value = renewable_energy_factor(counted, at.sum("facility_kwh"), limit.value)
    notes = [] if value is not None else [note("no-load")]
    if counted <= 0 < parts["unknown"]:
        value = None  # not 0: whether the contracts are renewable is not known
    if parts["unknown"] > 0:
        notes.append(note("no-technology", kwh=megawatt_hours(parts["unknown"])))
    if parts["supplier"] > 0:
        notes.append(note("supplier", kwh=megawatt_hours(parts["supplier"])))
    if any(site.arrangement not in (None, "own hall") for site in at.sites):
        notes.append(note("scope2-part"))
    terms = (*renewable_terms(at, parts), at.term("facility_kwh"))
    return made(row, at, value, *notes, terms=terms)


def renewable_terms(at: Slice, parts: dict[str, float]) -> tuple[Term, ...]:
    """Return the parts of the renewable energy as terms with the contracts behind."""
    ids = {site.id for site in at.sites}
    fields = ("instrument", "technology", "share", "volume_kwh_per_year", "qualifies")
    contracts = [item for item in at.results.plan.contracts if item.site in ids]
    panels = ("solar_kw", "wind_kw", "battery_kwh")
    shares = tuple(f"sites/{site.id}/renewable_share" for site in at.sites)

    def paths(kind: str) -> tuple[str, ...]:
        return tuple(
            f"contracts/{item.id}/{name}"
            for item in contracts
            if (item.kind or "eac") == kind
            for name in fields
        )

    return (
        Term("Renewable energy from certificates", parts["goo"], "kWh", inputs=paths("eac")),
        Term("Renewable energy from PPAs", parts["ppa"], "kWh", inputs=(*paths("ppa"), *shares)),
        Term(
            "Renewable energy from on-site generation",
            parts["onsite"],
            "kWh",
            inputs=tuple(f"sites/{site.id}/{name}" for site in at.sites for name in panels),
        ),
    )


def heat_notes(at: Slice) -> tuple[Note, ...]:
    """Return what must be known of the reused heat: without a cooling system it is that of the IT energy."""
    bare = any(site.heat_reuse_share and not uses_cooling(site) for site in at.sites)
    return (note("heat-of-it"),) if bare else ()


def _erf(row: IndicatorRow, at: Slice) -> Indicator:
    value = ratio(at.sum("heat_kwh"), at.sum("facility_kwh"))
    notes = heat_notes(at) if value is not None else (note("no-load"),)
    return made(row, at, value, *notes, terms=tuple(map(at.term, ("heat_kwh", "facility_kwh"))))


def _ere(row: IndicatorRow, at: Slice) -> Indicator:
    value = ratio(at.sum("facility_kwh") - at.sum("heat_kwh"), at.sum("it_kwh"))
    notes = heat_notes(at) if value is not None else (note("no-load"),)
    return made(row, at, value, *notes, terms=tuple(map(at.term, ("facility_kwh", "heat_kwh", "it_kwh"))))


def _cer(row: IndicatorRow, at: Slice) -> Indicator:
    from greenplanner.model.indicators_cooling import heat_and_cooling, why_unknown

    reason = why_unknown(at)
    if reason is not None:
        return made(row, at, None, reason)
    heat, cooling = heat_and_cooling(at)
    value = cooling_efficiency_ratio(heat, cooling)
    notes = () if value is not None else (note("no-load"),)
    fields = ("cooling", "liquid_cooling", "liquid_share", "climate", "design_it_kw")
    paths = tuple(f"sites/{site.id}/{name}" for site in at.sites for name in fields)
    terms = (
        Term("Heat removed", heat, "kWh", inputs=paths),
        Term("Energy of the cooling system", cooling, "kWh", inputs=paths),
    )
    return made(row, at, value, *notes, terms=terms)


# -- own -----------------------------------------------------------------------------------------


def _utilization(row: IndicatorRow, at: Slice) -> Indicator:
    """Return busy over powered accelerator-hours."""
    results = at.results.cohorts or at.results
    inner = Slice(results, at.site, at.year)
    fleets = results.plan.fleets
    size = np.array([(fleet.count or 0) * (fleet.powered_share or 0.0) for fleet in fleets])
    powered = inner.of_fleets(np.asarray(results.detail["active"]) * size) * 8760.0
    busy = powered * inner.of_fleets(np.asarray(results.detail["mean_busy"]))
    value = ratio(float(busy.sum()), float(powered.sum()))
    notes = () if value is not None else (note("not-powered"),)
    paths = tuple(
        f"fleets/{at.results.plan.fleets[f].id}/{name}"
        for f in at.fleets
        for name in ("count", "utilization", "powered_share")
    )
    terms = (
        Term("Busy accelerator-hours", float(busy.sum()), "accelerator-hours", inputs=paths),
        Term("Powered accelerator-hours", float(powered.sum()), "accelerator-hours", inputs=paths),
    )
    return made(row, at, value, *notes, terms=terms)


def _by_workload(name: str) -> Callable[[IndicatorRow, Slice], Indicator]:
    def of(row: IndicatorRow, at: Slice) -> Indicator:
        from greenplanner.model import indicators_work

        found: Indicator = getattr(indicators_work, name)(row, at)
        return found

    return of


def _by_server(name: str) -> Callable[[IndicatorRow, Slice], Indicator]:
    def of(row: IndicatorRow, at: Slice) -> Indicator:
        from greenplanner.model import indicators_servers

        found: Indicator = getattr(indicators_servers, name)(row, at)
        return found

    return of


_BY_SITE: dict[str, Callable[[IndicatorRow, Slice], Indicator]] = {
    "pue": _pue,
    "ppue": _ppue,
    "ref": _ref,
    "iteesv": _by_server("iteesv"),
    "iteesv_cpu": _by_server("iteesv_cpu"),
    "iteusv": _by_server("iteusv"),
    "erf": _erf,
    "cer": _cer,
    "cue": _plain_ratio("use_phase_kg", "it_kwh"),
    "wue": _plain_ratio("water_onsite_l", "it_kwh"),
    "ere": _ere,
    "accelerator_utilization": _utilization,
    "mfu": _by_workload("mean_mfu"),
    "tokens_per_kwh": _by_workload("output_tokens_per_kwh"),
    "training_tokens_per_kwh": _by_workload("training_tokens_per_kwh"),
}


def by_site(results: Results, key: str, site: str | None, year: int | None) -> Indicator:
    """Return one indicator of data centres, of one site or of all, of one year or of all."""
    return _BY_SITE[key](definition(results, key), Slice(results, site, year))


def indicators(
    results: Results, group: str, year: int | None, sites: Sequence[str | None] | None = None
) -> Iterator[Indicator]:
    """Yield the indicators of a group in one calendar year, or over all years where it is None.

    ``sites`` are the ids of the sites that are asked for, None among them for all together; by default
    all together and each one. Groups: dc (ISO/IEC 30134, EN 50600-4), own, eu (2024/1364), esrs (E1-5 to
    E1-8), sci, china.
    """
    from greenplanner.model import indicators_china, indicators_esrs, indicators_eu, indicators_work

    if group not in GROUPS:
        raise ValueError(f"{group!r} is no group of indicators; known are {', '.join(GROUPS)}")
    chosen = [None, *(site.id for site in results.plan.sites)] if sites is None else list(sites)
    if group in ("dc", "own"):
        for key in _BY_SITE:
            if definition(results, key).group == group:
                for site in chosen:
                    yield by_site(results, key, site, year)
        return
    if group in ("esrs", "sci"):
        report = indicators_esrs.report if group == "esrs" else indicators_work.scores
        yield from report(Slice(results, None, year))
        return
    report = indicators_eu.report if group == "eu" else indicators_china.report
    for site in chosen:
        if site is not None:
            yield from report(Slice(results, site, year))


def all_indicators(results: Results, years: Sequence[int | None] | None = None) -> list[Indicator]:
    """Return the indicators of all groups, by year."""
    chosen = list(results.years) if years is None else list(years)
    return [item for group in GROUPS for year in chosen for item in indicators(results, group, year)]


def known_keys(results: Results) -> list[str]:
    """Return the ids of all indicators, for messages."""
    tables = results.resolved.catalog.tables
    return [*tables["indicators"], *tables["datapoints"]]


def find(results: Results, key: str, year: int | None) -> Indicator | None:
    """Return the indicator of a key such as ``ref`` or ``ref@site``; None where there is none."""
    name, _, place = key.partition("@")
    if name in _BY_SITE:
        if place and place not in {site.id for site in results.plan.sites}:
            return None
        return by_site(results, name, place or None, year)
    tables = results.resolved.catalog.tables
    if name not in tables["indicators"] and name not in tables["datapoints"]:
        return None
    row = tables["indicators"].get(name)
    group = row.group if isinstance(row, IndicatorRow) else "eu" if name.startswith("eu_") else "esrs"
    # What stands by site is looked for at its own site only.
    sites = [place] if group in ("eu", "china") and place else None
    if sites and place not in {site.id for site in results.plan.sites}:
        return None
    return next((item for item in indicators(results, group, year, sites) if item.key == key), None)
