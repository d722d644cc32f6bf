"""``evaluate(resolve(plan)) -> Results``: the only way to a number.

It reads like the table of DESIGN section 3: the hourly pass, then the algebra, then the notices
on what is uncertain, missing or to be disclosed.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence
from typing import Any

import msgspec
import numpy as np

from greenplanner.model import axes
from greenplanner.model.cohorts import gathered, parent_plan, with_cohorts, work_of
from greenplanner.model.demand import Demand, with_demand
from greenplanner.model.demand_notices import demand_notices
from greenplanner.model.factors import Factors, factors
from greenplanner.model.hours import HourSums, hour_sums
from greenplanner.model.measures import leaves_of
from greenplanner.model.moving import with_moved_work
from greenplanner.model.notices import notices
from greenplanner.model.results import ContractUse, Results
from greenplanner.model.scenario_notices import scenario_notices
from greenplanner.model.site_hours import SiteSums, site_sums
from greenplanner.model.totals import Totals, service_life, totals
from greenplanner.plan.instruments import rejection
from greenplanner.plan.resolve import Resolved, entity_name


def evaluate(
    resolved: Resolved, scenario: str | None = None, cache: MutableMapping[Any, Any] | None = None
) -> Results:
    """Return the figures of a resolved plan.

    Parameters
    ----------
    resolved : Resolved
        From :func:`greenplanner.plan.resolve.resolve`.
    scenario : str, optional
        The name of the scenario that was applied to the plan, for the reader; it changes nothing.
    cache : mutable mapping, optional
        Owned by the caller; keeps hourly sums of fleets that did not change.
    """
    given, pass_ = resolved, hourly(resolved, cache)
    entered, resolved, parent = pass_.demand.plans[0], pass_.resolved, pass_.parent
    inputs = factors(resolved)
    figures = _figures(pass_, inputs, cache)
    plan = resolved.plan
    years = tuple(range(plan.start_year or 0, (plan.start_year or 0) + (plan.years or 1)))
    uses = _contract_uses(resolved, figures, years)
    index = {site.id: number for number, site in enumerate(plan.sites)}
    results = Results(
        resolved=resolved,
        scenario=scenario,
        years=years,
        fleet={name: _first(values, len(years)) for name, values in figures.fleet.items()},
        site={name: _first(values, len(years)) for name, values in figures.site.items()},
        yearly={name: values[0] for name, values in figures.yearly.items()},
        fleet_site=np.array([index[fleet.site or ""] for fleet in plan.fleets], dtype=int),
        warnings=(*notices(resolved, inputs, figures, years, uses), *demand_notices(entered, pass_.demand)),
        contract_uses=uses,
        detail={name: values[0] for name, values in figures.detail.items()},
        demand=pass_.demand,
        by_year=pass_.by_year,
        year_plans=pass_.plans if pass_.by_year is not None else None,
    )
    if parent is not None:
        results = _gathered(results, parent_plan(entered, resolved, parent), parent, figures)
    results.given = given
    results.warnings = (*results.warnings, *scenario_notices(resolved.plan, scenario))
    return results


def yearly_sums(
    resolved: Resolved,
    measures: Sequence[str],
    cache: MutableMapping[Any, Any] | None = None,
    scales: Mapping[str, np.ndarray] | None = None,
) -> np.ndarray:
    """Return sums of a plan by year as :func:`evaluate` has them, (measures, Y), without its notices.

    ``measures`` are keys of :data:`greenplanner.model.measures.MEASURES` that can be added up. ``scales``
    multiply ratios of the hourly pass by name, (S,) each: an error of the cooling model.
    """
    pass_, figures = figures_of(resolved, cache, scales)
    years = pass_.resolved.plan.years or 1
    found = np.zeros((len(measures), years))
    for row, measure in enumerate(measures):
        for leaf in sorted(leaves_of(measure)):
            for table in (figures.fleet, figures.site):
                if leaf in table:
                    found[row] += table[leaf][0].sum(axis=(1, 2))
            if leaf in figures.yearly:
                found[row] += figures.yearly[leaf][0]
    return found


def figures_of(
    resolved: Resolved,
    cache: MutableMapping[Any, Any] | None = None,
    scales: Mapping[str, np.ndarray] | None = None,
) -> tuple[Hourly, Totals]:
    """Return the hourly pass and the algebra after it, without notices; see :func:`yearly_sums`."""
    pass_ = hourly(resolved, cache)
    return pass_, _figures(pass_, factors(pass_.resolved), cache, scales)


def _figures(
    pass_: Hourly,
    inputs: Factors,
    cache: MutableMapping[Any, Any] | None,
    scales: Mapping[str, np.ndarray] | None = None,
) -> Totals:
    """Return the algebra after the hourly pass."""
    resolved = pass_.resolved
    in_service = service_life(resolved, inputs).active
    sites = pass_.of_sites(inputs, in_service[0], cache)
    if scales and sites is not None:
        scaled = {name: getattr(sites, name) * factor[:, None] for name, factor in scales.items()}
        sites = msgspec.structs.replace(sites, **scaled)
    return totals(resolved, pass_.sums, inputs, sites, pass_.by_year)


def _gathered(cohorts: Results, resolved: Resolved, parent: np.ndarray, figures: Totals) -> Results:
    """Return the figures with the purchase cohorts summed into the fleets that were entered."""
    plan = resolved.plan
    counts = np.array([fleet.count or 0 for fleet in cohorts.plan.fleets], dtype=float)
    entered = np.array([fleet.count or 0 for fleet in plan.fleets], dtype=float)
    index = {site.id: number for number, site in enumerate(plan.sites)}
    # The notices go through the fleets that were entered, and so must the figures that they tell.
    told = {name: axes.by_site(values, parent, len(plan.fleets)) for name, values in figures.fleet.items()}
    figures = msgspec.structs.replace(figures, fleet=told)
    results = Results(
        resolved=resolved,
        scenario=cohorts.scenario,
        years=cohorts.years,
        fleet={
            name: axes.by_site(values, parent, len(plan.fleets)) for name, values in cohorts.fleet.items()
        },
        site=cohorts.site,
        yearly=cohorts.yearly,
        fleet_site=np.array([index[fleet.site or ""] for fleet in plan.fleets], dtype=int),
        warnings=(
            *notices(resolved, factors(resolved), figures, cohorts.years, cohorts.contract_uses),
            *(demand_notices(resolved, cohorts.demand) if cohorts.demand is not None else ()),
        ),
        contract_uses=cohorts.contract_uses,
        detail=gathered(dict(cohorts.detail), parent, counts, entered, cohorts.fleet["grid_kwh"].sum(axis=1)),
        demand=cohorts.demand,
        by_year=cohorts.by_year,
        year_plans=cohorts.year_plans,
    )
    results.cohorts = cohorts
    return results


class Hourly(msgspec.Struct, frozen=True):
    """What the hours give: the plan after demand and moved work, and the sums over its hours.

    ``by_year`` holds the sums of each year where the demand differs by year, else it is None and
    ``sums`` hold for all; ``plans`` are the plans of these years. ``parent`` is the entered fleet of
    each purchase cohort, None where there are none.
    """

    resolved: Resolved
    sums: HourSums
    by_year: tuple[HourSums, ...] | None
    plans: tuple[Resolved, ...]
    demand: Demand
    parent: np.ndarray | None

    def of_sites(
        self, inputs: Factors, active: np.ndarray, cache: MutableMapping[Any, Any] | None = None
    ) -> SiteSums | None:
        """Return the monthly ratios of the sites; ``active`` (Y, F) is the share in service."""
        if self.by_year is None:
            return site_sums(self.resolved, inputs, active, cache)
        years = [
            site_sums(plan, inputs, active[year : year + 1], cache) for year, plan in enumerate(self.plans)
        ]
        known = [each for each in years if each is not None]
        if not known:
            return None
        return SiteSums(
            **{
                name: np.concatenate([getattr(each, name) for each in known])
                for name in SiteSums.__struct_fields__
            }
        )


def hourly(resolved: Resolved, cache: MutableMapping[Any, Any] | None = None) -> Hourly:
    """Return the hourly pass of a plan: demand to utilization, movable work, sums over the hours."""
    demand = with_demand(resolved, cache, _capacity(resolved))
    expanded = [with_cohorts(plan, cache) for plan in demand.plans]
    plans = tuple(with_moved_work(plan, cache) for plan, _ in expanded)
    sums = tuple(hour_sums(plan, cache) for plan in plans)
    return Hourly(plans[0], sums[0], sums if demand.varies else None, plans, demand, expanded[0][1])


def demand_of(resolved: Resolved) -> Demand:
    """Return what the workloads ask of their fleets, as :func:`evaluate` takes it, without the figures."""
    return with_demand(resolved, None, _capacity(resolved))


def powered_of(resolved: Resolved) -> np.ndarray | None:
    """Return the powered accelerators of each fleet in each year, (Y, F); None without workloads."""
    return _capacity(resolved)


def _capacity(resolved: Resolved) -> np.ndarray | None:
    """Return the powered accelerators of each fleet in each year, (Y, F); None without workloads."""
    if not resolved.plan.workloads:
        return None
    expanded, parent = with_cohorts(resolved)
    active = service_life(expanded, factors(expanded)).active[0]
    size = np.array([(fleet.count or 0) * (fleet.powered_share or 0.0) for fleet in expanded.plan.fleets])
    powered = active * size * work_of(resolved, parent, expanded.plan.fleets)
    return powered if parent is None else axes.by_site(powered, parent, len(resolved.plan.fleets))


def _first(values: np.ndarray, years: int) -> np.ndarray:
    """Return the first draw with the year axis at full length."""
    return np.broadcast_to(values[0], (years, *values.shape[2:]))


def _contract_uses(resolved: Resolved, figures: Totals, years: tuple[int, ...]) -> tuple[ContractUse, ...]:
    contracts = {contract.id: contract for contract in resolved.plan.contracts}
    uses = []
    for site, (blocks, allocation) in zip(resolved.plan.sites, figures.allocations, strict=True):
        for position, block in enumerate(blocks):
            contract = contracts.get(block.contract)
            for y, year in enumerate(years):
                volume = float(np.broadcast_to(block.volume, allocation.rest.shape)[0, y])
                reason = ""
                if contract is not None and not block.qualifies:
                    reason = rejection(contract)
                uses.append(
                    ContractUse(
                        year=year,
                        site=site.id,
                        contract=block.contract,
                        name=entity_name(contract) if contract is not None else "",
                        kind=block.kind,
                        volume_kwh=volume,
                        used_kwh=float(allocation.used[position, 0, y]),
                        unused_kwh=float(allocation.unused[position, 0, y]),
                        rejected_kwh=float(allocation.rejected[position, 0, y]),
                        kg_per_kwh=float(block.kg_per_kwh[0]),
                        cost=volume
                        * float(np.broadcast_to(block.price_per_kwh, allocation.rest.shape)[0, y]),
                        reason=reason,
                    )
                )
    return tuple(uses)
