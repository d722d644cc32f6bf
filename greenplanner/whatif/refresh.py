"""Keep or replace: run a hardware cohort on to a year, or replace it now by another accelerator.

Both ways are plans that the model evaluates; here they are only made and set side by side.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import msgspec
import numpy as np

from greenplanner.catalog.store import Catalog, UnknownIdError
from greenplanner.model.cohorts import HARDWARE, has_cohorts, needed
from greenplanner.model.evaluate import evaluate
from greenplanner.model.rent import is_rented
from greenplanner.model.results import Results
from greenplanner.plan import edits
from greenplanner.plan import messages as m
from greenplanner.plan.messages import SentenceError, quoted, shown
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Fleet, Plan, Site

_EMBODIED = ("cat1_embodied_kg", "cat2_kg", "cat8_embodied_kg")


class RefreshError(SentenceError):
    """The comparison cannot be made; one sentence says why."""


class Way(msgspec.Struct, frozen=True):
    """One way, by calendar year, arrays (Y,): what the cohort and its replacement cause together.

    ``carbon_kg`` location-based with embodied carbon in full in the year of purchase;
    ``amortized_kg`` with embodied carbon spread over the lifetime, hardware that left early still
    written off; ``dropped_kg`` the same with that rest dropped, as it is often shown; the three are
    views of the same and never added. ``cost`` is cash, ``present_cost`` the same discounted.
    """

    energy_kwh: np.ndarray
    carbon_kg: np.ndarray
    amortized_kg: np.ndarray
    dropped_kg: np.ndarray
    cost: np.ndarray
    present_cost: np.ndarray


class Refresh(msgspec.Struct, frozen=True):
    """Both ways of a cohort over the years of the plan.

    ``count`` is the number of new accelerators. ``carbon_break_even`` and ``cost_break_even`` are
    the first year from which on replacing now stays below keeping, cumulated (cost: net present);
    None where it does not inside the plan. ``reward_kg`` is by how much dropping the rest of the old
    hardware's embodied carbon would flatter replacing now.
    """

    years: tuple[int, ...]
    now: int
    keep_to: int
    count: int
    keep: Way
    replace: Way
    carbon_break_even: int | None
    cost_break_even: int | None
    reward_kg: float
    keep_plan: Plan
    replace_plan: Plan


def performance_ratio(catalog: Catalog, old: str, new: str) -> float | None:
    """Return how many times the peak throughput of the new accelerator is that of the old one.

    Dense BF16, else the first precision that both have; None where the catalog has none in common.
    Peak is not work done: the ratio of a measured workload goes before it.
    """
    rows = [catalog.accelerator(key) for key in (old, new)]
    for field in ("bf16_tflops", "tf32_tflops", "fp32_tflops", "int8_tops"):
        first, second = (getattr(row, field) for row in rows)
        if first and second:
            return float(second / first)
    return None


def with_replacement(
    plan: Plan,
    fleet_id: str,
    year: int,
    accelerator: str,
    ratio: float,
    catalog: Catalog,
    hardware: Mapping[str, object] | None = None,
) -> Plan:
    """Return the plan in which a fleet runs to the year before and another one takes over.

    The new fleet does the same work with count / ratio accelerators, rounded up; it keeps the site,
    the utilization and the lifetime, and takes everything else from the new model.

    Parameters
    ----------
    year : first year of service of the new fleet
    ratio : work of one new accelerator over that of an old one
    hardware : fields of the new fleet that are entered, such as ``price_per_accelerator``

    Raises
    ------
    RefreshError
        Where the fleet has cohorts of its own, is rented, is not yet bought or the ratio is not above 0.
    """
    fleet: Fleet = edits.find(plan, "fleets", fleet_id)
    if has_cohorts(fleet):
        raise RefreshError(m.REFRESH_COHORTS, value=shown(fleet.name or fleet.id))
    site: Site | None = next((each for each in plan.sites if each.id == fleet.site), None)
    if site is not None and is_rented(fleet, site):
        raise RefreshError(m.REFRESH_RENTED, value=shown(fleet.name or fleet.id))
    if not ratio > 0 or not math.isfinite(ratio):
        raise RefreshError(m.REFRESH_RATIO, value=shown(ratio))
    first = resolve(plan, catalog).plan.start_year or year
    if year <= (fleet.purchase_year or first) and fleet.purchase_year is not None:
        raise RefreshError(m.REFRESH_EARLY, value=shown(year), other=str(fleet.purchase_year))
    try:
        name = catalog.accelerator(accelerator).name
    except UnknownIdError:
        raise RefreshError(m.REFRESH_MODEL, value=quoted(accelerator)) from None
    count = needed(fleet.count or 0, ratio)
    fresh = msgspec.structs.replace(
        fleet,
        id=edits.new_id(plan, "fleets", f"{fleet.id}-next"),
        name=f"{fleet.name or fleet.id}: {name}",
        accelerator=accelerator,
        count=count,
        purchase_year=year,
        last_year=None,
        end_of_life="replace",
        **dict.fromkeys(HARDWARE),
    )
    if hardware:
        fresh = msgspec.structs.replace(fresh, **hardware)
    bought = fleet.purchase_year if fleet.purchase_year is not None else first
    old = msgspec.structs.replace(fleet, purchase_year=bought, last_year=year - 1, end_of_life="keep")
    return edits.add(edits.replace_entity(plan, "fleets", old, catalog), "fleets", fresh, catalog=catalog)


def keep_or_replace(
    plan: Plan,
    fleet_id: str,
    keep_to: int,
    accelerator: str,
    ratio: float,
    catalog: Catalog,
    now: int | None = None,
    hardware: Mapping[str, object] | None = None,
) -> Refresh:
    """Set side by side: keep a fleet to a year and replace it then, or replace it now.

    Both ways use the same new accelerator. Hardware bought near the end of the plan serves on after
    it, so embodied carbon in full weighs more than in the amortized view there.

    Parameters
    ----------
    keep_to : last year in service where it is kept; at or after the end of the plan: no replacement
    accelerator : id of the new model in the catalog
    ratio : work of one new accelerator over that of an old one
    now : first year of the new hardware where it is replaced now; the first year of the plan if None

    Raises
    ------
    RefreshError
        As :func:`with_replacement`, or where the year to keep to is before the replacement.
    """
    resolved = resolve(plan, catalog).plan
    first = resolved.start_year or 0
    last = first + (resolved.years or 1) - 1
    now = first if now is None else now
    if not first <= now <= last:
        raise RefreshError(m.REFRESH_OUTSIDE, value=str(now), first=str(first), last=str(last))
    if keep_to < now:
        raise RefreshError(m.REFRESH_ORDER, value=str(keep_to), other=str(now))
    fleet: Fleet = edits.find(plan, "fleets", fleet_id)
    if fleet.purchase_year is None and now <= first:
        raise RefreshError(m.REFRESH_EARLY, value=shown(now), other=str(first))
    replaced = with_replacement(plan, fleet_id, now, accelerator, ratio, catalog, hardware)
    kept = with_replacement(plan, fleet_id, keep_to + 1, accelerator, ratio, catalog, hardware)
    fresh = replaced.fleets[-1]
    keep, replace = (_way(evaluate(resolve(each, catalog)), fleet_id, fresh.id) for each in (kept, replaced))
    dropped = (replace.amortized_kg - replace.dropped_kg).sum() - (keep.amortized_kg - keep.dropped_kg).sum()
    years = tuple(range(first, last + 1))
    return Refresh(
        years=years,
        now=now,
        keep_to=keep_to,
        count=fresh.count or 0,
        keep=keep,
        replace=replace,
        carbon_break_even=break_even(years, keep.carbon_kg, replace.carbon_kg),
        cost_break_even=break_even(years, keep.present_cost, replace.present_cost),
        reward_kg=float(dropped),
        keep_plan=kept,
        replace_plan=replaced,
    )


def break_even(years: tuple[int, ...], keep: np.ndarray, replace: np.ndarray) -> int | None:
    """Return the first year from which on the sum of ``replace`` stays below that of ``keep``."""
    below = np.cumsum(replace) < np.cumsum(keep)
    if not len(below) or not below[-1]:
        return None
    above = np.flatnonzero(~below)
    return years[int(above[-1]) + 1 if len(above) else 0]


def _way(results: Results, old: str, new: str) -> Way:
    ids = [fleet.id for fleet in results.plan.fleets]
    chosen = [ids.index(old), ids.index(new)]

    def of(measure: str) -> np.ndarray:
        return np.asarray(results.by_fleet(measure)[:, :, chosen].sum(axis=(1, 2)))

    embodied = np.asarray(sum((of(name) for name in _EMBODIED), np.zeros(1)))
    carbon = of("total_location_kg")
    spread = results.by_fleet("embodied_amortized_kg")[:, :, chosen].sum(axis=1)
    active = results.detail["active"][:, chosen]
    return Way(
        energy_kwh=of("facility_kwh"),
        carbon_kg=carbon,
        amortized_kg=carbon - embodied + spread.sum(axis=1),
        dropped_kg=carbon - embodied + (spread * (active > 0)).sum(axis=1),
        cost=of("cost"),
        present_cost=of("cost_present"),
    )
