"""Explanations of 24/7 carbon-free energy and of the hourly draft view, by site and year."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np

from greenplanner.model.explain_measures import site_measure
from greenplanner.model.explain_steps import Step, inputs_of
from greenplanner.model.matching import Matching, SiteMatching, hourly_matching, share_stays, summary
from greenplanner.model.residual_mix import mix_step
from greenplanner.plan.resolve import entity_name

if TYPE_CHECKING:
    from greenplanner.model.results import Results

# Key -> (name in the summary of the matching, label, unit).
CFE_FIGURES = {
    "cfe_score": ("cfe_score", "24/7 CFE score", "%"),
    "cfe_matched_share": ("cfe_matched_share", "Matched in the hour", "%"),
    "cfe_annual_share": ("cfe_annual_share", "Matched by the year", "%"),
    "cfe_matched_kwh": ("cfe_matched_kwh", "Carbon-free electricity matched in its hour", "kWh"),
    "cfe_annual_kwh": ("cfe_annual_kwh", "Carbon-free electricity matched by the year", "kWh"),
    "cfe_excess_kwh": ("cfe_excess_kwh", "Contracted electricity beyond the load of its hour", "kWh"),
    "cfe_load_kwh": ("load_kwh", "Electricity used", "kWh"),
    "cfe_undelivered_kwh": ("undelivered_kwh", "Contracted electricity of another grid", "kWh"),
    "scope2_market_hourly_draft_residual_kg": (
        "scope2_market_hourly_draft_residual_kg",
        "Scope 2, draft by the hour, residual mix",
        "kg",
    ),
    "scope2_market_hourly_draft_fossil_kg": (
        "scope2_market_hourly_draft_fossil_kg",
        "Scope 2, draft by the hour, fossil rest",
        "kg",
    ),
}
_FORMULAS = {
    "cfe_score": "carbon-free electricity in the hour in which it is used / electricity used",
    "cfe_matched_share": "electricity of the site and of contracts matched in its hour / electricity used",
    "cfe_annual_share": "the smaller of carbon-free electricity and load of each site and year / load",
}
_NOTE = "A view by the hour, in no total."
_DRAFT = "A view on the draft of the Scope 2 Guidance (consultation of 2025), not in force; in no total."
_UNKNOWN = "No electricity is used, or the mix of the grid or its fossil factor is not known."
_AVERAGE = "A grid average, not net of attributes sold to others."
_NET = "Of the untracked electricity of the calculated residual mix, net of attributes sold to others."
_STAYS = "It stays the same over the years, although the grid factor changes."
_CONTRACT = (
    *("share", "volume_kwh_per_year", "technology", "hour_shape", "generation_series"),
    *("region", "kg_per_kwh", "first_year", "last_year"),
)
OfOne = Callable[["Results", SiteMatching], Step]
_MATCHED: WeakKeyDictionary[Results, Matching] = WeakKeyDictionary()


def matching_of(results: Results) -> Matching:
    """Return the hourly matching of all sites and years, computed once for the same results."""
    found = _MATCHED.get(results)
    if found is None:
        found = _MATCHED[results] = hourly_matching(results)
    return found


def cfe_figure(results: Results, key: str, site_id: str | None, year: int | None) -> Step:
    """Return the steps of a figure of the hourly matching at one site, or for all sites where None."""
    name, label, unit = CFE_FIGURES[key]
    matching = matching_of(results)
    value = summary(results, matching, site_id, year)[name]
    items = matching.of(site_id, year)
    site = next((item for item in results.plan.sites if item.id == site_id), None)
    title = f"{entity_name(site)}: {label}" if site is not None else label
    note = _DRAFT if "draft" in key else _NOTE
    if value is None:
        return Step(title, _FORMULAS.get(key, ""), None, unit, adds_up=False, note=_UNKNOWN)
    if key in _FORMULAS:
        of_one, what = {
            "cfe_score": (_carbon_free, "Carbon-free electricity"),
            "cfe_matched_share": (_met, "Matched in its hour"),
            "cfe_annual_share": (_yearly, "Matched by the year"),
        }[key]
        load = _sum(results, items, _load, CFE_FIGURES["cfe_load_kwh"][1])
        parts = (_sum(results, items, of_one, what), load)
        return Step(title, _FORMULAS[key], 100.0 * value, unit, children=parts, adds_up=False, note=note)
    of_one = {
        "cfe_matched_kwh": _met,
        "cfe_annual_kwh": _yearly,
        "cfe_excess_kwh": _excess,
        "cfe_load_kwh": _load,
        "cfe_undelivered_kwh": _undelivered,
        "scope2_market_hourly_draft_residual_kg": _draft_residual,
        "scope2_market_hourly_draft_fossil_kg": _draft_fossil,
    }[key]
    steps = tuple(of_one(results, item) for item in items)
    return Step(title, "sum of the sites and years", value, unit, children=steps, note=note)


def _sum(results: Results, items: tuple[SiteMatching, ...], of_one: OfOne, label: str) -> Step:
    steps = tuple(of_one(results, item) for item in items)
    return Step(
        label, "sum of the sites and years", sum(step.value or 0.0 for step in steps), "kWh", children=steps
    )


def _label(results: Results, item: SiteMatching) -> str:
    site = next(each for each in results.plan.sites if each.id == item.site)
    return f"{entity_name(site)}, {item.year}"


def _contracts(results: Results, item: SiteMatching) -> list[str]:
    """Return the inputs of the contracts that qualify at the site in the year."""
    return [
        f"contracts/{use.contract}/{field}"
        for use in results.contract_uses
        if (use.site, use.year) == (item.site, item.year) and use.contract and not use.rejected_kwh
        for field in _CONTRACT
    ]


def _kwh(values: np.ndarray) -> float:
    return float(values.sum())


def _onsite(results: Results, item: SiteMatching) -> Step:
    own = (site_measure(results, "onsite_kwh", item.site, item.year),)
    text = "panels, turbines and what the battery took from them, in scope 2"
    return Step("On site", text, _kwh(item.onsite), "kWh", children=own, adds_up=False)


def _of_contracts(results: Results, item: SiteMatching) -> Step:
    inputs = inputs_of(results, _contracts(results, item))
    note = f"Spread evenly over the hours: {', '.join(item.even)}." if item.even else ""
    formula = "sum over hours of the smaller of contracted carbon-free electricity and grid import left"
    return Step("Contracts", formula, _kwh(item.matched), "kWh", inputs, adds_up=False, note=note)


def _grid(results: Results, item: SiteMatching) -> Step:
    whole = item.carbon_free
    value = 0.0 if whole is None else _kwh(whole - item.onsite - item.matched)
    paths = [f"sites/{item.site}/{field}" for field in ("grid_cfe_share", "grid_cfe_series", "region")]
    formula = "sum over hours of the rest of the load x carbon-free share of the grid"
    site = next(each for each in results.plan.sites if each.id == item.site)
    mix = mix_step(results, site) if item.net_of_sold else None
    note = _NET if item.net_of_sold else _AVERAGE
    if share_stays(results.resolved, site):
        note = f"{note} {_STAYS}"
    return Step(
        "Carbon-free part of the grid",
        formula,
        value,
        "kWh",
        inputs_of(results, paths),
        (mix,) if mix else (),
        adds_up=False,
        note=note,
    )


def _met(results: Results, item: SiteMatching) -> Step:
    parts = (_onsite(results, item), _of_contracts(results, item))
    value = _kwh(item.onsite + item.matched)
    return Step(_label(results, item), "on site + contracts", value, "kWh", children=parts)


def _carbon_free(results: Results, item: SiteMatching) -> Step:
    parts = (_onsite(results, item), _of_contracts(results, item), _grid(results, item))
    value = float(sum(part.value or 0.0 for part in parts))
    return Step(_label(results, item), "on site + contracts + grid", value, "kWh", children=parts)


def _load(results: Results, item: SiteMatching) -> Step:
    used = site_measure(results, "scope2_kwh", item.site, item.year)
    parts = (
        Step(
            "Grid import in scope 2",
            "sum over hours",
            _kwh(item.load - item.onsite),
            "kWh",
            children=(used,),
            adds_up=False,
        ),
        _onsite(results, item),
    )
    return Step(
        _label(results, item), "grid import in scope 2 + on site", _kwh(item.load), "kWh", children=parts
    )


def _generated(results: Results, item: SiteMatching) -> Step:
    inputs = inputs_of(results, _contracts(results, item))
    formula = "carbon-free electricity of contracts that can be delivered"
    return Step("Contracted", formula, _kwh(item.generation), "kWh", inputs, adds_up=False)


def _yearly(results: Results, item: SiteMatching) -> Step:
    given = _kwh(item.onsite) + _kwh(item.generation)
    parts = (_onsite(results, item), _generated(results, item), _load(results, item))
    value = min(given, _kwh(item.load))
    formula = "the smaller of on site + contracted, and load"
    return Step(_label(results, item), formula, value, "kWh", children=parts, adds_up=False)


def _excess(results: Results, item: SiteMatching) -> Step:
    parts = (_generated(results, item), _of_contracts(results, item))
    value = _kwh(item.generation - item.matched)
    return Step(
        _label(results, item), "contracted - matched in its hour", value, "kWh", children=parts, adds_up=False
    )


def _undelivered(results: Results, item: SiteMatching) -> Step:
    inputs = inputs_of(results, [f"sites/{item.site}/region", *_contracts(results, item)])
    formula = "volume of contracts of a region that is not the grid of the site"
    return Step(_label(results, item), formula, item.undelivered_kwh, "kWh", inputs, adds_up=False)


def _draft_residual(results: Results, item: SiteMatching) -> Step:
    return _draft(results, item, item.hourly_residual_kg, item.rest_kg_per_kwh, "residual_kg_per_kwh")


def _draft_fossil(results: Results, item: SiteMatching) -> Step:
    return _draft(results, item, item.hourly_fossil_kg, item.fossil_kg_per_kwh, "fossil_kg_per_kwh")


def _draft(
    results: Results, item: SiteMatching, value: float | None, factor: float | None, field: str
) -> Step:
    matched = Step(
        "Matched in its hour",
        "sum over contracts of matched electricity x factor of the instrument",
        item.emitted_kg,
        "kg",
        inputs_of(results, _contracts(results, item)),
        adds_up=False,
    )
    fields = dict.fromkeys((field, "fossil_kg_per_kwh"))
    rest = Step(
        "Not matched",
        f"{item.rest_kwh:.10g} kWh x {factor or 0.0:.10g} kg/kWh",
        item.rest_kwh * (factor or 0.0),
        "kg",
        inputs_of(results, (f"sites/{item.site}/{name}" for name in fields)),
        adds_up=False,
        note="Where no residual mix is known the draft takes the fossil factor.",
    )
    return Step(_label(results, item), "matched + not matched", value, "kg", children=(matched, rest))
