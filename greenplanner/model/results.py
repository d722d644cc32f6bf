"""What ``evaluate`` returns: labelled arrays, headline figures and the way to explain them.

Axes are (year, month, fleet) for what a fleet causes and (year, month, site) for what only a
site has (generators, refrigerant). Units are in the names of the measures.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np

from greenplanner.model import axes
from greenplanner.model.carbon_price import results_carbon_price
from greenplanner.model.cost import discount_factors
from greenplanner.model.credits import record as credit_record
from greenplanner.model.measures import HEADLINES, MEASURES, SCOPE3, leaves_of
from greenplanner.model.rent import unknown
from greenplanner.plan.resolve import Origin, Resolved, entity_name
from greenplanner.plan.types import Fleet, Plan, Site

if TYPE_CHECKING:
    from greenplanner.model.abatement_cost import Abatements
    from greenplanner.model.demand import Demand
    from greenplanner.model.hours import HourSums
    from greenplanner.model.uncertainty import Uncertainty


class Notice(msgspec.Struct, frozen=True):
    """A warning or disclosure: ``code`` is stable, ``path`` names the value, ``text`` is English.

    ``template`` and ``fields`` give the same sentence in parts, so that a window can translate it.
    """

    code: str
    path: str
    text: str
    template: str = ""
    fields: dict[str, str] = {}


class ContractUse(msgspec.Struct, frozen=True):
    """What one instrument covered in one year. Volumes in kWh; ``reason`` is set where rejected."""

    year: int
    site: str
    contract: str
    name: str
    kind: str
    volume_kwh: float
    used_kwh: float
    unused_kwh: float
    rejected_kwh: float
    kg_per_kwh: float
    cost: float
    reason: str


class Results:
    """The figures of one plan.

    Attributes
    ----------
    resolved : Resolved
        The complete plan that was evaluated, with the origin of each value.
    scenario : str or None
        The name of the scenario that was applied, for the reader.
    years : tuple of int, length Y
    fleet : dict of measure to array (Y, 12, F)
    site : dict of measure to array (Y, 12, S), what only the site has
    yearly : dict of measure to array (Y,), what only the plan has (credits)
    fleet_site : array (F,) of int, the index of each fleet's site
    warnings : tuple of Notice
    contract_uses : tuple of ContractUse
    demand : Demand or None, what the workloads ask of their fleets, by year
    """

    def __init__(
        self,
        *,
        resolved: Resolved,
        scenario: str | None,
        years: tuple[int, ...],
        fleet: Mapping[str, np.ndarray],
        site: Mapping[str, np.ndarray],
        yearly: Mapping[str, np.ndarray],
        fleet_site: np.ndarray,
        warnings: tuple[Notice, ...],
        contract_uses: tuple[ContractUse, ...],
        detail: Mapping[str, np.ndarray],
        demand: Demand | None = None,
        by_year: tuple[HourSums, ...] | None = None,
        year_plans: tuple[Resolved, ...] | None = None,
    ) -> None:
        self.resolved = resolved
        self.scenario = scenario
        self.years = years
        self.fleet = fleet
        self.site = site
        self.yearly = yearly
        self.fleet_site = fleet_site
        self.warnings = warnings
        self.contract_uses = contract_uses
        # Intermediate arrays that explain() shows: servers (F,), mean utilization (F,), ...
        self.detail = detail
        # The figures with each purchase cohort as a fleet, where the plan has any; else None.
        self.cohorts: Results | None = None
        # The plan as it went in, before the demand of its workloads acted on its fleets.
        self.given: Resolved = resolved
        # The plan without its scenario, where one was applied and whoever applied it says so.
        self.baseline: Results | None = None
        # What the measures of the scenario abate and cost, where whoever applied it says so.
        self.abatements: Abatements | None = None
        # How sure the totals are, where whoever asked for it keeps it here.
        self.uncertainty: Uncertainty | None = None
        # What the workloads ask of their fleets; hourly sums by year where these differ.
        self.demand = demand
        self.by_year = by_year
        self.year_plans = year_plans

    @property
    def plan(self) -> Plan:
        """The resolved plan."""
        return self.resolved.plan

    @property
    def origins(self) -> Mapping[str, Origin]:
        """The origin of each value by path, for example ``fleets/a/idle_w``."""
        return self.resolved.origins

    def in_year(self, at: int) -> Resolved:
        """Return the plan whose hours hold in the year with this index; the demand may differ by year."""
        return self.resolved if self.year_plans is None else self.year_plans[at]

    @property
    def discounts(self) -> np.ndarray:
        """What a payment of each year is worth in the first year of the plan, (Y,)."""
        return discount_factors(self.plan.discount_rate or 0.0, len(self.years))

    def workload_rows(self) -> list[dict[str, Any]]:
        """Return one row for each workload and year, see :mod:`greenplanner.model.workload_view`."""
        from greenplanner.model.workload_view import workload_rows

        return workload_rows(self)

    # -- arrays ------------------------------------------------------------------------------

    def monthly(self, measure: str) -> np.ndarray:
        """Return a measure as an array (Y, 12) over all fleets and sites."""
        item = MEASURES[measure]
        if item.present:
            return np.asarray(self.monthly(item.present) * self.discounts[:, None])
        if item.halls:
            return np.asarray(self.by_site(measure).sum(axis=2))
        if item.parts:
            return np.asarray(sum(self.monthly(part) for part in item.parts))
        shape = (len(self.years), 12)
        total = np.zeros(shape)
        if measure in self.fleet:
            total = total + self.fleet[measure].sum(axis=2)
        if measure in self.site:
            total = total + self.site[measure].sum(axis=2)
        if measure in self.yearly:
            # Amounts that are known by year only are shown in equal monthly parts.
            total = total + self.yearly[measure][:, None] / 12.0
        return total

    def by_fleet(self, measure: str) -> np.ndarray:
        """Return a measure as an array (Y, 12, F); what only a site has is not in it."""
        item = MEASURES[measure]
        if item.present:
            return np.asarray(self.by_fleet(item.present) * self.discounts[:, None, None])
        if item.parts:
            return np.asarray(sum(self.by_fleet(part) for part in item.parts))
        empty = np.zeros((len(self.years), 12, len(self.plan.fleets)))
        return self.fleet.get(measure, empty)

    def by_site(self, measure: str) -> np.ndarray:
        """Return a measure as an array (Y, 12, S), fleets summed into their sites."""
        item = MEASURES[measure]
        if item.present:
            return np.asarray(self.by_site(item.present) * self.discounts[:, None, None])
        if item.parts:
            return np.asarray(sum(self.by_site(part) for part in item.parts))
        total = axes.by_site(self.by_fleet(measure), self.fleet_site, len(self.plan.sites))
        return total + self.site[measure] if measure in self.site else total

    def annual(self, measure: str) -> np.ndarray:
        """Return a measure as an array (Y,); for a ratio such as ``pue`` the weighted one."""
        item = MEASURES[measure]
        if item.ratio:
            top, bottom = (self.annual(part) for part in item.ratio)
            with np.errstate(divide="ignore", invalid="ignore"):
                return np.where(bottom > 0, top / bottom, np.nan)
        if item.present:
            return np.asarray(self.annual(item.present) * self.discounts)
        if item.halls:
            return np.asarray(self.by_site(measure).sum(axis=(1, 2)))
        if item.parts:
            return np.asarray(sum(self.annual(part) for part in item.parts))
        total = np.zeros(len(self.years))
        for arrays in (self.fleet, self.site):
            if measure in arrays:
                total = total + arrays[measure].sum(axis=(1, 2))
        return total + self.yearly[measure] if measure in self.yearly else total

    def total(self, measure: str) -> float | None:
        """Return a measure over the whole horizon; None where it has no value (0/0)."""
        item = MEASURES[measure]
        if item.ratio:
            top, bottom = (self.total(part) or 0.0 for part in item.ratio)
            return top / bottom if bottom > 0 else None
        return float(self.annual(measure).sum())

    def value(self, measure: str, year: int | None = None) -> float | None:
        """Return a measure of one calendar year, or of the horizon where year is None."""
        if year is None:
            return self.total(measure)
        number = float(self.annual(measure)[self.years.index(year)])
        return None if np.isnan(number) else number

    # -- tables ------------------------------------------------------------------------------

    def rows(self, by: Iterable[str], measures: Iterable[str]) -> list[dict[str, Any]]:
        """Return a table as a list of rows.

        ``by`` holds any of year, month, site, fleet. What only a site has (generators) stands in
        rows with the fleet None, what only the plan has (credits) in rows with site and fleet None.
        """
        keys = [key for key in ("year", "month", "site", "fleet") if key in set(by)]
        unknown = set(by) - {"year", "month", "site", "fleet"}
        if unknown:
            raise ValueError(f"{sorted(unknown)[0]!r} is no axis; known are year, month, site, fleet")
        measures = list(measures)
        cells: dict[tuple[Any, ...], dict[str, float]] = {}
        site_names = distinct_names(self.plan.sites)
        fleet_names = distinct_names(self.plan.fleets)

        def add(labels: dict[str, Any], measure: str, number: float) -> None:
            key = tuple(labels[axis] for axis in keys)
            row = cells.setdefault(key, dict.fromkeys(measures, 0.0))
            row[measure] += number

        for measure in measures:
            per_fleet = self.by_fleet(measure)
            per_site = self.by_site(measure)
            only_site = per_site - axes.by_site(per_fleet, self.fleet_site, len(site_names))
            only_plan = self.monthly(measure) - per_site.sum(axis=2)
            leaves = leaves_of(measure)
            for y, year in enumerate(self.years):
                for m in range(12):
                    labels: dict[str, Any] = {"year": year, "month": m + 1}
                    for f, name in enumerate(fleet_names):
                        labels |= {"site": site_names[self.fleet_site[f]], "fleet": name}
                        add(labels, measure, per_fleet[y, m, f])
                    for s, name in enumerate(site_names):
                        if leaves & self.site.keys():
                            labels |= {"site": name, "fleet": None}
                            add(labels, measure, only_site[y, m, s])
                    if leaves & self.yearly.keys():
                        labels |= {"site": None, "fleet": None}
                        add(labels, measure, only_plan[y, m])
        return [dict(zip(keys, key, strict=True)) | row for key, row in cells.items()]

    def year_record(self, year: int | None) -> dict[str, Any]:
        """Return the headline figures of a year (or of the horizon) under their stable names."""
        record: dict[str, Any] = {} if year is None else {"year": year}
        for key in HEADLINES:
            if key == "scope3_kg":
                record[key] = {name: self.value(measure, year) for name, measure in SCOPE3.items()}
            else:
                record[key] = self.value(key, year)
        return record

    def to_json(self) -> dict[str, Any]:
        """Return what ``greenplanner evaluate --format json`` prints."""
        from greenplanner.model.instruments import contracted_energy
        from greenplanner.model.residual_mix import mix_records

        mixes = mix_records(self.resolved)
        return {
            "plan": self.plan.name,
            "scenario": self.scenario,
            "catalog": {
                "version": self.resolved.catalog.version,
                "hash": self.resolved.catalog.hash,
            },
            "method": self.resolved.method,
            # GWP-100 of the refrigerants; grid factors of the catalog keep the set of their source.
            "gwp_set": self.plan.gwp_set,
            "years": [self.year_record(year) for year in self.years],
            "totals": self.year_record(None),
            "currency": self.plan.currency,
            "net_present_cost": self.total("cost_present"),
            "cost_by_kind": {name: self.total(name) for name in MEASURES["cost"].parts},
            "rent_unknown": [entity_name(fleet) for fleet in unknown(self.plan)],
            "carbon_price": [results_carbon_price(self, year).record() for year in self.years],
            "credits": credit_record(self),
            **({"workloads": self.workload_rows()} if self.plan.workloads else {}),
            **({"federated": self._federated()} if "client_own_kwh" in self.yearly else {}),
            "instruments": [msgspec.to_builtins(row) for row in contracted_energy(self)],
            **({"residual_mixes": mixes} if mixes else {}),
            "warnings": [notice.text for notice in self.warnings],
        }

    def _federated(self) -> dict[str, float | None]:
        """Return what federated training adds over the years of the plan, by measure; it is in the totals."""
        names = ("client_own_kwh", "client_others_kwh", "client_transfer_kwh", "client_kwh")
        return {name: self.total(name) for name in (*names, "cat1_clients_kg", "all_energy_kwh")}

    def explain(self, key: str, year: int | None = None) -> Any:
        """Return the named steps that made a headline, see :mod:`greenplanner.model.explain`."""
        if key.startswith("uncertainty/"):
            from greenplanner.model.explain_uncertainty import explain_uncertainty

            return explain_uncertainty(self, key, year)
        if key.startswith("target/"):
            from greenplanner.model.explain_targets import explain_target

            return explain_target(self, key, year)
        if key.startswith("macc/"):
            from greenplanner.model.explain_abatement import explain_abatement

            return explain_abatement(self, key, year)
        if key.startswith(("baseline/", "change/")):
            from greenplanner.model.explain_change import explain_change

            return explain_change(self, key, year)
        from greenplanner.model.explain import explain

        return explain(self, key, year)


def distinct_names(entities: Sequence[Site | Fleet]) -> list[str]:
    """Return the names of sites or fleets; where one stands for several, with the id behind it."""
    names = [entity_name(entity) for entity in entities]
    return [
        f"{name} ({entity.id})" if names.count(name) > 1 else name
        for name, entity in zip(names, entities, strict=True)
    ]
