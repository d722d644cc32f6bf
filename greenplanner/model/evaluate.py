"""``evaluate(resolve(plan)) -> Results``: the only way to a number.

It reads like the table of DESIGN section 3: the hourly pass, then the algebra, then the notices
on what is uncertain, missing or to be disclosed.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

import numpy as np

from greenplanner.model import axes
from greenplanner.model.cohorts import gathered, parent_plan, with_cohorts
from greenplanner.model.factors import factors
from greenplanner.model.hours import hour_sums
from greenplanner.model.moving import with_moved_work
from greenplanner.model.notices import notices
from greenplanner.model.results import ContractUse, Results
from greenplanner.model.site_hours import site_sums
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
    entered = resolved
    expanded, parent = with_cohorts(resolved)
    resolved = with_moved_work(expanded, cache)
    inputs = factors(resolved)
    sums = hour_sums(resolved, cache)
    in_service = service_life(resolved, inputs).active
    figures = totals(resolved, sums, inputs, site_sums(resolved, inputs, in_service[0], cache))
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
        warnings=notices(resolved, inputs, figures, years, uses),
        contract_uses=uses,
        detail={name: values[0] for name, values in figures.detail.items()},
    )
    if parent is None:
        return results
    return _gathered(results, parent_plan(entered, resolved, parent), parent, figures)


def _gathered(cohorts: Results, resolved: Resolved, parent: np.ndarray, figures: Totals) -> Results:
    """Return the figures with the purchase cohorts summed into the fleets that were entered."""
    plan = resolved.plan
    counts = np.array([fleet.count or 0 for fleet in cohorts.plan.fleets], dtype=float)
    entered = np.array([fleet.count or 0 for fleet in plan.fleets], dtype=float)
    index = {site.id: number for number, site in enumerate(plan.sites)}
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
        warnings=notices(resolved, factors(resolved), figures, cohorts.years, cohorts.contract_uses),
        contract_uses=cohorts.contract_uses,
        detail=gathered(dict(cohorts.detail), parent, counts, entered),
    )
    results.cohorts = cohorts
    return results


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
