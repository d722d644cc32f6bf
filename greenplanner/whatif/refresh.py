"""Keep or replace: run a hardware cohort on to a year, or replace it now by another accelerator.

A cohort is one purchase of a fleet, or all that it has made so far; what else the fleet buys stays as
it is. Rented hardware is compared in the same way: keep renting, or rent or buy something else. Both
ways are plans that the model evaluates; here they are only made and set side by side.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import numpy as np

from greenplanner.catalog.store import Catalog
from greenplanner.model.cohorts import MARK
from greenplanner.model.evaluate import evaluate
from greenplanner.model.rent import BOUGHT, RENT
from greenplanner.model.results import Notice, Results
from greenplanner.plan import messages as m
from greenplanner.plan.resolve import resolve
from greenplanner.plan.types import Plan
from greenplanner.whatif.purchases import purchases_of
from greenplanner.whatif.refresh_hardware import Hardware, hardware_of
from greenplanner.whatif.replacement import Made, RefreshError, Successor, chosen_of, held_of, made, rents

# Below by a smaller share than this is not below: the last digits of the arithmetic differ.
GUARD = 1e-9
_OF_WASTE = ("mass_", "reuse_", "recycling_")
_EMBODIED = ("cat1_embodied_kg", "cat2_kg", "cat8_embodied_kg")


class Way(msgspec.Struct, frozen=True):
    """One way, by calendar year, arrays (Y,): what the cohort and its replacement cause together.

    ``carbon_kg`` location-based with embodied carbon in full in the year of purchase;
    ``amortized_kg`` with embodied carbon spread over the lifetime, hardware that left early still
    written off; ``dropped_kg`` the same with that rest dropped, as it is often shown; the three are
    views of the same and never added. ``embodied_kg`` is the embodied part of the first, ``spread_kg``
    that of the second and ``left_kg`` what of it the third drops. ``cost`` is cash, ``present_cost`` the
    same discounted.
    """

    energy_kwh: np.ndarray
    carbon_kg: np.ndarray
    amortized_kg: np.ndarray
    dropped_kg: np.ndarray
    cost: np.ndarray
    present_cost: np.ndarray
    embodied_kg: np.ndarray
    spread_kg: np.ndarray
    left_kg: np.ndarray


class Refresh(msgspec.Struct, frozen=True):
    """Both ways of a cohort over the years of the plan.

    ``purchase`` is the year of the purchase compared, None for all; ``old_count`` and ``count`` are the
    accelerators replaced and new. ``carbon_break_even`` and ``cost_break_even`` are the first year from
    which on replacing now stays below keeping, cumulated (cost: net present); None where it does not
    inside the plan. ``reward_kg`` is by how much dropping the rest of the old hardware's embodied carbon
    would flatter replacing now. ``rented`` says of old and new hardware whether it is rented;
    ``rent_unknown`` names the fleets whose rent nobody entered: the cost is then not known, and its
    break-even None. ``unknown`` are the notices on figures of the hardware that nobody entered and the
    catalog lacks; without ``carbon_known`` or ``cost_known`` no break-even is told. ``utilization`` is
    set where workloads drive the fleet: both ways are worked out with this mean of theirs.
    ``keep_hardware`` and ``replace_hardware`` are the purchases of each way inside the plan.
    """

    years: tuple[int, ...]
    now: int
    keep_to: int
    purchase: int | None
    old_count: int
    count: int
    keep: Way
    replace: Way
    carbon_break_even: int | None
    cost_break_even: int | None
    reward_kg: float
    rented: tuple[bool, bool]
    rent_unknown: tuple[str, ...]
    unknown: tuple[Notice, ...]
    carbon_known: bool
    cost_known: bool
    utilization: float | None
    discount_rate: float
    keep_hardware: tuple[Hardware, ...]
    replace_hardware: tuple[Hardware, ...]
    keep_plan: Plan
    replace_plan: Plan
    keep_fleets: tuple[str, ...] = ()  # the fleets of the plan of keeping that are compared


def record(found: Refresh) -> dict[str, Any]:
    """Return the comparison as plain data under stable names, for JSON and the workbook."""

    def way(each: Way) -> dict[str, list[float]]:
        return {name: [float(v) for v in getattr(each, name)] for name in each.__struct_fields__}

    return {
        "years": list(found.years),
        "now": found.now,
        "keep_to": found.keep_to,
        "purchase": found.purchase,
        "old_count": found.old_count,
        "count": found.count,
        "rented": {"old": found.rented[0], "new": found.rented[1]},
        "rent_unknown": list(found.rent_unknown),
        "unknown": [notice.text for notice in found.unknown],
        "carbon_known": found.carbon_known,
        "cost_known": found.cost_known,
        "utilization_held": found.utilization,
        "discount_rate": found.discount_rate,
        "hardware": {
            "keep": [msgspec.to_builtins(row) for row in found.keep_hardware],
            "replace": [msgspec.to_builtins(row) for row in found.replace_hardware],
        },
        "keep": way(found.keep),
        "replace": way(found.replace),
        "carbon_break_even": found.carbon_break_even,
        "cost_break_even": found.cost_break_even,
        "reward_kg": found.reward_kg,
    }


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


def keep_or_replace(
    plan: Plan,
    fleet_id: str,
    keep_to: int,
    accelerator: str,
    ratio: float,
    catalog: Catalog,
    now: int | None = None,
    hardware: Mapping[str, object] | None = None,
    purchase: int | None = None,
    site: str | None = None,
) -> Refresh:
    """Set side by side: keep a purchase of a fleet to a year and replace it then, or replace it now.

    Both ways use the same new accelerator. Hardware bought near the end of the plan serves on after
    it, so embodied carbon in full weighs more than in the amortized view there. What replacing changes
    elsewhere in the plan, such as the PUE of the other fleets or the use of a contract, counts with it.

    Parameters
    ----------
    keep_to : last year in service where it is kept; at or after the end of the plan: no replacement
    accelerator : id of the new model in the catalog
    ratio : work of one new accelerator over that of an old one
    now : first year of the new hardware where it is replaced now; the first year of the plan if None
    hardware : fields of the new fleet that are entered, such as price, tenure or rent
    purchase : year of the purchase; None for all that the fleet made before ``now``
    site : id of the site of the new hardware, None for the same

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
    chosen = chosen_of(plan, fleet_id, purchase, now, catalog)
    held = held_of(plan, fleet_id, catalog)
    successor = Successor(accelerator, ratio, site, hardware or {})
    replaced, kept = (
        made(plan, fleet_id, chosen, year, successor, catalog, held) for year in (now, keep_to + 1)
    )
    results = tuple(evaluate(resolve(each.plan, catalog)) for each in (kept, replaced))
    keep, replace = _ways(kept, replaced, results)
    missing = _unknown(((kept, results[0]), (replaced, results[1])))
    years = tuple(range(first, last + 1))
    parts = purchases_of(plan, fleet_id, catalog)
    old, new = (
        [each for each in replaced.plan.fleets if each.id in ids] for ids in (replaced.old, replaced.new)
    )
    lent = [each for each in (*old, *new) if rents(replaced.plan, each)]
    unpaid = tuple(
        dict.fromkeys(each.name or each.id for each in lent if each.rent_per_accelerator_h is None)
    )
    carbon_known = all(not _moves_carbon(notice) for notice in missing)
    cost_known = not unpaid and all(not _moves_cost(notice) for notice in missing)
    return Refresh(
        years=years,
        now=now,
        keep_to=keep_to,
        purchase=purchase,
        old_count=sum(parts[number].count for number in chosen),
        count=replaced.count,
        keep=keep,
        replace=replace,
        carbon_break_even=break_even(years, keep.carbon_kg, replace.carbon_kg) if carbon_known else None,
        cost_break_even=break_even(years, keep.present_cost, replace.present_cost) if cost_known else None,
        reward_kg=float(replace.left_kg.sum() - keep.left_kg.sum()),
        rented=(any(each in old for each in lent), any(each in new for each in lent)),
        rent_unknown=unpaid,
        unknown=missing,
        carbon_known=carbon_known,
        cost_known=cost_known,
        utilization=held.values.get("utilization"),  # type: ignore[arg-type]
        discount_rate=resolved.discount_rate or 0.0,
        keep_hardware=_inside(kept, last, catalog),
        replace_hardware=_inside(replaced, last, catalog),
        keep_plan=kept.plan,
        replace_plan=replaced.plan,
        keep_fleets=(*kept.old, *kept.new),
    )


def _inside(made: Made, last: int, catalog: Catalog) -> tuple[Hardware, ...]:
    rows = hardware_of(made.plan, (*made.old, *made.new), catalog)
    return tuple(row for row in rows if row.from_year <= last)


def break_even(years: tuple[int, ...], keep: np.ndarray, replace: np.ndarray) -> int | None:
    """Return the first year from which on the sum of ``replace`` stays below that of ``keep``.

    Below by what the last digits of the arithmetic can leave is not below.
    """
    spent, saved = np.cumsum(keep), np.cumsum(replace)
    below = saved < spent - GUARD * np.abs(spent)
    if not len(below) or not below[-1]:
        return None
    above = np.flatnonzero(~below)
    return years[int(above[-1]) + 1 if len(above) else 0]


_SUMS = {
    "energy": "facility_kwh",
    "carbon": "total_location_kg",
    "spread": "embodied_amortized_kg",
    "cost": "cost",
    "present": "cost_present",
}


def _unknown(ways: Sequence[tuple[Made, Results]]) -> tuple[Notice, ...]:
    """Return the notices of figures that are not known and move one of the ways, each once."""
    found: dict[str, Notice] = {}
    for way, results in ways:
        for notice in results.warnings:
            list_name, key, _field = [*notice.path.split("/"), "", ""][:3]
            ours = list_name == "fleets" and key.split(MARK)[0] in (*way.old, *way.new)
            if notice.code == "unknown" and ours and (_moves_carbon(notice) or _moves_cost(notice)):
                found.setdefault(notice.text, notice)
    return tuple(found.values())


def _moves_cost(notice: Notice) -> bool:
    return not notice.path.rsplit("/", 1)[-1].startswith(("embodied", *_OF_WASTE))


def _moves_carbon(notice: Notice) -> bool:
    return not notice.path.rsplit("/", 1)[-1].startswith((*BOUGHT, RENT, *_OF_WASTE))


def _ways(kept: Made, replaced: Made, results: Sequence[Results]) -> tuple[Way, Way]:
    """Return both ways: keeping by the figures of its fleets, replacing by what the plan changes."""
    own = _of_fleets(results[0], (*kept.old, *kept.new))
    before, after = (_of_plan(each) for each in results)
    moved = {name: own[name] + after[name] - before[name] for name in own}
    return _way(own, _left(results[0], kept)), _way(moved, _left(results[1], replaced))


def _of_plan(results: Results) -> dict[str, np.ndarray]:
    found = {name: results.annual(measure) for name, measure in _SUMS.items()}
    return found | {"embodied": np.asarray(sum(results.annual(name) for name in _EMBODIED))}


def _positions(results: Results, ids: Sequence[str]) -> list[int]:
    known = [fleet.id for fleet in results.plan.fleets]
    return [known.index(each) for each in ids]


def _of_fleets(results: Results, ids: Sequence[str]) -> dict[str, np.ndarray]:
    chosen = _positions(results, ids)

    def of(measure: str) -> np.ndarray:
        return np.asarray(results.by_fleet(measure)[:, :, chosen].sum(axis=(1, 2)))

    found = {name: of(measure) for name, measure in _SUMS.items()}
    return found | {"embodied": np.asarray(sum(of(name) for name in _EMBODIED))}


def _left(results: Results, made: Made) -> np.ndarray:
    """Return what is written off by year, (Y,), of compared hardware that is out of service."""
    chosen = _positions(results, (*made.old, *made.new))
    spread = results.by_fleet("embodied_amortized_kg")[:, :, chosen].sum(axis=1)
    active = results.detail["active"][:, chosen]
    return np.asarray((spread * (active <= 0)).sum(axis=1))


def _way(sums: Mapping[str, np.ndarray], left: np.ndarray) -> Way:
    amortized = sums["carbon"] - sums["embodied"] + sums["spread"]
    return Way(
        energy_kwh=sums["energy"],
        carbon_kg=sums["carbon"],
        amortized_kg=amortized,
        dropped_kg=amortized - left,
        cost=sums["cost"],
        present_cost=sums["present"],
        embodied_kg=sums["embodied"],
        spread_kg=sums["spread"],
        left_kg=left,
    )
