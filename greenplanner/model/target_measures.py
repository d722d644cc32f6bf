"""The figures that a target can limit: values by year of a plan or of one site, in a reader's unit.

Everything here reads results and changes none. Emission measures are inventory figures; only the
balance after retired credits looks into the ledger, and it is no inventory figure.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import numpy as np

from greenplanner.model.credits import balance_after_credits
from greenplanner.model.instruments import contracted_energy
from greenplanner.model.matching import hourly_matching
from greenplanner.model.measures import MEASURES
from greenplanner.model.results import Results
from greenplanner.plan.target_faults import RATIOS, RISING, WHOLE

BALANCE = "balance after credits"
Values = tuple[float | None, ...]
# Results, id of a site or None for the plan -> one value a year, None where there is none.
_Reader = Callable[[Results, str | None], Values]


class TargetMeasureInfo(msgspec.Struct, frozen=True):
    """One measure: ``rises`` where more is better, ``adds`` where years have a sum (a budget).

    ``keys`` are the figures of the results behind it, which :func:`explain` opens.
    """

    name: str
    label: str
    unit: str
    read: _Reader
    keys: tuple[str, ...] = ()

    @property
    def rises(self) -> bool:
        """True where the figure shall not fall below the target."""
        return self.name in RISING

    @property
    def adds(self) -> bool:
        """True where the sum over years is a figure."""
        return self.name not in RATIOS

    @property
    def whole(self) -> bool:
        """True for figures of the whole plan only."""
        return self.name in WHOLE

    @property
    def is_inventory(self) -> bool:
        """True unless credits are in it."""
        return self.name != BALANCE


def measure_info(name: str | None) -> TargetMeasureInfo:
    """Return a measure by the name that targets use."""
    return TARGET_MEASURES[name or "total location-based"]


def yearly(results: Results, measure: str, site: str | None) -> np.ndarray:
    """Return a measure that adds up, (Y,): of the plan, or of one site."""
    if site is None:
        return results.annual(measure)
    number = next((n for n, item in enumerate(results.plan.sites) if item.id == site), None)
    if number is None:
        return np.full(len(results.years), np.nan)
    return np.asarray(results.by_site(measure)[:, :, number].sum(axis=1))


def _known(values: np.ndarray) -> Values:
    return tuple(float(value) if np.isfinite(value) else None for value in values)


def _sum(*measures: str, per: float = 1000.0) -> _Reader:
    def read(results: Results, site: str | None) -> Values:
        return _known(np.sum([yearly(results, measure, site) for measure in measures], axis=0) / per)

    return read


def _ratio(top: str, bottom: str, scale: float = 1.0) -> _Reader:
    def read(results: Results, site: str | None) -> Values:
        with np.errstate(divide="ignore", invalid="ignore"):
            below = yearly(results, bottom, site)
            return _known(np.where(below > 0, yearly(results, top, site) / below * scale, np.nan))

    return read


def _of_measure(measure: str, scale: float = 1.0) -> _Reader:
    top, bottom = MEASURES[measure].ratio or ("", "")
    return _ratio(top, bottom, scale)


def _balance(results: Results, site: str | None) -> Values:
    found = [balance_after_credits(results, year) for year in results.years]
    return tuple(item.balance_kg / 1000.0 if item is not None and site is None else None for item in found)


def _per_revenue(results: Results, site: str | None) -> Values:
    if site is not None or not results.plan.revenue_m:
        return (None,) * len(results.years)
    return tuple(None if value is None else value / 1000.0 for value in _of_measure(
        "intensity_location_kg_per_m")(results, site))  # fmt: skip


def _per_tokens(results: Results, site: str | None) -> Values:
    """Scope 2 location-based of the services by their output tokens, kg per million."""
    if not results.plan.workloads:
        return (None,) * len(results.years)
    at = {fleet.id: fleet.site for fleet in results.plan.fleets}
    tokens = dict.fromkeys(results.years, 0.0)
    kilograms = dict.fromkeys(results.years, 0.0)
    given = {work.id: work.output_tokens or 0.0 for work in results.plan.workloads}
    for row in results.workload_rows():
        made = (row["requests"] or 0.0) * given[row["id"]]
        if made and row["year"] in tokens and site in (None, at.get(row["fleet_id"])):
            tokens[row["year"]] += made
            kilograms[row["year"]] += row["scope2_location_kg"]
    return tuple(kilograms[year] / tokens[year] * 1e6 if tokens[year] else None for year in results.years)


def _carbon_free(results: Results, site: str | None) -> Values:
    """24/7 CFE score in percent, see :mod:`greenplanner.model.matching`."""
    matching = hourly_matching(results, None if site is None else [site])
    scores = [matching.shares(site, year).cfe for year in results.years]
    return tuple(None if score is None else score * 100.0 for score in scores)


def _renewable(results: Results, site: str | None) -> Values:
    """REF in percent: certificates, PPAs and own generation over facility energy (ISO/IEC 30134-3).

    Energy whose technology is not stated does not count.
    """
    covered = dict.fromkeys(results.years, 0.0)
    for row in contracted_energy(results):
        if site in (None, row.site) and row.renewable and row.source in ("on-site", "eac", "ppa"):
            covered[row.year] += row.kwh
    energy = yearly(results, "facility_kwh", site)
    return tuple(
        min(covered[year] / float(kwh), 1.0) * 100.0 if kwh > 0 else None
        for year, kwh in zip(results.years, energy, strict=True)
    )


def _table(*items: TargetMeasureInfo) -> dict[str, TargetMeasureInfo]:
    return {item.name: item for item in items}


_T = "t CO2e"
_CAT3 = ("cat3a_kg", "cat3b_kg", "cat3c_kg")
TARGET_MEASURES = _table(
    TargetMeasureInfo(
        "total location-based", "Total, location-based", _T, _sum("total_location_kg"), ("total_location_kg",)
    ),
    TargetMeasureInfo(
        "total market-based", "Total, market-based", _T, _sum("total_market_kg"), ("total_market_kg",)
    ),
    TargetMeasureInfo(
        BALANCE,
        "Balance after retired credits (no inventory figure)",
        _T,
        _balance,
        ("balance_after_credits_kg",),
    ),
    TargetMeasureInfo("scope 1", "Scope 1", _T, _sum("scope1_kg"), ("scope1_kg",)),
    TargetMeasureInfo(
        "scope 2 location-based",
        "Scope 2, location-based",
        _T,
        _sum("scope2_location_kg"),
        ("scope2_location_kg",),
    ),
    TargetMeasureInfo(
        "scope 2 market-based", "Scope 2, market-based", _T, _sum("scope2_market_kg"), ("scope2_market_kg",)
    ),
    TargetMeasureInfo(
        "scopes 1 and 2 location-based",
        "Scopes 1 and 2, location-based",
        _T,
        _sum("scope1_kg", "scope2_location_kg"),
        ("scope1_kg", "scope2_location_kg"),
    ),
    TargetMeasureInfo(
        "scopes 1 and 2 market-based",
        "Scopes 1 and 2, market-based",
        _T,
        _sum("scope1_kg", "scope2_market_kg"),
        ("scope1_kg", "scope2_market_kg"),
    ),
    TargetMeasureInfo("scope 3", "Scope 3", _T, _sum("scope3_total_kg"), ("scope3_total_kg",)),
    TargetMeasureInfo("scope 3 category 1", "Cat. 1, purchased services", _T, _sum("cat1_kg"), ("cat1_kg",)),
    TargetMeasureInfo(
        "scope 3 category 2", "Cat. 2, hardware bought (embodied, in full)", _T, _sum("cat2_kg"), ("cat2_kg",)
    ),
    TargetMeasureInfo(
        "scope 3 category 3", "Cat. 3, upstream of energy and grid losses", _T, _sum(*_CAT3), _CAT3
    ),
    TargetMeasureInfo("scope 3 category 8", "Cat. 8, leased assets", _T, _sum("cat8_kg"), ("cat8_kg",)),
    TargetMeasureInfo("facility energy", "Facility energy", "MWh", _sum("facility_kwh"), ("facility_kwh",)),
    TargetMeasureInfo("IT energy", "IT energy", "MWh", _sum("it_kwh"), ("it_kwh",)),
    TargetMeasureInfo("water", "Water", "m³", _sum("water_l"), ("water_l",)),
    TargetMeasureInfo("water on site", "Water on site", "m³", _sum("water_onsite_l"), ("water_onsite_l",)),
    TargetMeasureInfo(
        "electronic waste", "Retired hardware (electronic waste)", "t", _sum("ewaste_kg"), ("ewaste_kg",)
    ),
    TargetMeasureInfo(
        "carbon per IT kWh",
        "Total location-based per IT energy",
        "kg CO2e/kWh",
        _ratio("total_location_kg", "it_kwh"),
        ("total_location_kg", "it_kwh"),
    ),
    TargetMeasureInfo(
        "carbon per revenue",
        "Emission intensity, location-based",
        "t CO2e/M currency",
        _per_revenue,
        ("intensity_location_kg_per_m",),
    ),
    TargetMeasureInfo(
        "carbon per million output tokens",
        "Scope 2 location-based per million output tokens",
        "kg CO2e",
        _per_tokens,
        ("scope2_location_kg",),
    ),
    TargetMeasureInfo("PUE", "PUE", "", _of_measure("pue"), ("pue",)),
    TargetMeasureInfo("WUE", "WUE", "L/kWh", _of_measure("wue"), ("wue",)),
    TargetMeasureInfo("CUE", "CUE", "kg CO2e/kWh", _of_measure("cue"), ("cue",)),
    TargetMeasureInfo("CFE score", "24/7 CFE score", "%", _carbon_free, ("cfe_score",)),
    TargetMeasureInfo("REF", "REF", "%", _renewable, ("ref",)),
    TargetMeasureInfo("ERF", "ERF", "%", _of_measure("erf", 100.0), ("erf",)),
)
