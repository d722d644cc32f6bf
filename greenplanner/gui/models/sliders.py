"""What the sliders of the What-if page stand for: which values they move, within which bounds.

A slider either enters one value for all entities in its scope (``set``) or multiplies values that
differ from each other (``factor``). Nothing here is Qt.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

import msgspec
import numpy as np

from greenplanner.catalog.store import Catalog
from greenplanner.plan.attributes import Attribute, attribute
from greenplanner.plan.messages import SentenceError
from greenplanner.plan.resolve import Resolved, resolve, series_array
from greenplanner.plan.types import Lever, Plan, Scale, Scenario, Set, Step

FIELDS = (
    ("fleets", "utilization"),
    ("sites", "pue"),
    ("sites", "renewable_share"),
    ("fleets", "count"),
    ("fleets", "powered_share"),
)
HARDWARE = ("fleets", "accelerator")


class Scope(NamedTuple):
    """All fleets and sites, one fleet with its site, or one site with its fleets."""

    kind: Literal["all", "fleet", "site"] = "all"
    id: str = ""


class SliderState(NamedTuple):
    """One slider. Numbers are in the unit of the plan (shares 0 to 1), factors plain.

    ``low`` to ``high`` is what may be entered, ``reach`` where the slider itself ends.
    """

    list_name: str
    field: str
    ids: tuple[str, ...]
    paths: tuple[str, ...]
    mode: Literal["set", "factor"]
    value: float
    low: float
    high: float
    reach: float
    baseline: float
    current: float
    changed: bool
    monthly: tuple[str, ...]

    @property
    def attribute(self) -> Attribute:
        """The field in the attribute table."""
        return attribute(self.list_name, self.field)


def targets(plan: Plan, scope: Scope, list_name: str) -> tuple[str, ...]:
    """Return the ids that a scope means in ``fleets`` or ``sites``."""
    if scope.kind == "all":
        return tuple(item.id for item in getattr(plan, list_name))
    if list_name == "fleets":
        chosen = (
            item for item in plan.fleets if scope.id in (item.id if scope.kind == "fleet" else item.site,)
        )
        return tuple(item.id for item in chosen)
    if scope.kind == "site":
        return (scope.id,) if any(item.id == scope.id for item in plan.sites) else ()
    return tuple(item.site for item in plan.fleets if item.id == scope.id and item.site)


def own_paths(plan: Plan, scope: Scope, list_name: str, field: str) -> tuple[str, ...]:
    """Return the paths that a slider writes; ``*`` stands for all."""
    ids = ("*",) if scope.kind == "all" else targets(plan, scope, list_name)
    return tuple(f"{list_name}/{key}/{field}" for key in ids)


def is_own(path: str, scope: Scope, list_name: str, field: str, ids: Sequence[str]) -> bool:
    """Tell whether a step belongs to a slider: it moves the field of entities in its scope only.

    With all in scope the steps on single entities are the slider's too: the last move wins.
    """
    parts = path.split("/")
    if len(parts) != 3 or parts[0] != list_name:
        return False
    if parts[2] != field and not (field == "pue" and parts[2] == "pue_monthly"):
        return False
    return scope.kind == "all" or parts[1] in ids


def level(plan: Plan, entity: Any, field: str) -> tuple[float, float, float] | None:
    """Return (mean, lowest, highest) of a value that may be a profile; None where it is unknown."""
    value = getattr(entity, field)
    if field == "pue" and entity.pue_monthly is not None:
        value = entity.pue_monthly
    if isinstance(value, str):
        series = next((item for item in plan.series if item.id == value), None)
        if series is None or not series.values:
            return None
        value = series_array(series)
    if value is None:
        return None
    array = np.asarray(value, dtype=float)
    return float(array.mean()), float(array.min()), float(array.max())


def reference(
    plan: Plan,
    baseline: Resolved,
    scenario: Scenario | None,
    own: Iterable[str],
    catalog: Catalog,
    field: str,
) -> Plan:
    """Return the complete plan without the slider's own steps: what its factor multiplies."""
    if scenario is None:
        return baseline.plan
    gone = set(own)
    others = tuple(step for step in scenario.steps if step.path not in gone)
    if not any(
        isinstance(step, Lever) or step.path.split("/")[-1] in (field, "pue_monthly") for step in others
    ):
        return baseline.plan
    from greenplanner.model.demand import with_demand
    from greenplanner.whatif.scenario import apply_scenario

    try:
        changed = apply_scenario(plan, msgspec.structs.replace(scenario, steps=others), catalog)
    except SentenceError:  # a step that cannot be done: the window says so, and it can be removed
        return baseline.plan
    return with_demand(resolve(changed, catalog)).plans[0].plan


def slider_state(
    plan: Plan,
    baseline: Resolved,
    current: Plan,
    scenario: Scenario | None,
    scope: Scope,
    list_name: str,
    field: str,
    catalog: Catalog,
    modeled: Mapping[tuple[str, str], float] | None = None,
) -> SliderState | None:
    """Return the state of one slider, or None where the scope has nothing for it.

    ``modeled`` has values of (site, field) that the cooling model gives: beside entered ones they
    count in the mean, and as no factor moves them one value is entered for all.
    """
    ids = targets(plan, scope, list_name)
    steps = scenario.steps if scenario is not None else ()
    own = [step for step in steps if is_own(step.path, scope, list_name, field, ids)]
    before = reference(plan, baseline, scenario, [step.path for step in own], catalog, field)
    levels = _levels(before, list_name, field, ids, modeled)
    was = _levels(baseline.plan, list_name, field, ids, modeled)
    now = _levels(current, list_name, field, ids, modeled)
    if not levels or not now or not was:
        return None
    means = [mean for mean, _, _ in levels]
    flat = all(low == high for _, low, high in levels) and len(set(means)) == 1
    open_ones = list_name == "sites" and any(
        getattr(site, field) is None and (site.id, field) in (modeled or {}) and site.id in ids
        for site in before.sites
    )
    # Shares of renewable electricity often stand at zero, which no factor moves.
    mode: Literal["set", "factor"] = "set" if flat or field == "renewable_share" or open_ones else "factor"
    current_mean = float(np.mean([mean for mean, _, _ in now]))
    item = attribute(list_name, field)
    if mode == "set":
        low, high = item.minimum or 0.0, item.maximum if item.maximum is not None else np.inf
        value = current_mean
        reach = _reach(field, max(means), float(high))
        entered = own[-1] if len(own) == 1 else None
        if isinstance(entered, Set) and isinstance(entered.value, float | int):
            value = float(entered.value)
    else:
        low, high = _factor_bounds(item, levels)
        value = current_mean / float(np.mean(means)) if np.mean(means) else 1.0
        factors = {step.factor for step in own if isinstance(step, Scale)}
        if len(factors) == 1 and len(own) == sum(isinstance(step, Scale) for step in own):
            value = factors.pop()
        reach = min(float(high), 4.0 if field == "count" else 2.0)
    return SliderState(
        list_name=list_name,
        field=field,
        ids=ids,
        paths=own_paths(plan, scope, list_name, field),
        mode=mode,
        value=value,
        low=float(low),
        high=float(high),
        reach=max(reach, float(low)),
        baseline=float(np.mean([mean for mean, _, _ in was])),
        current=current_mean,
        changed=bool(own),
        monthly=_monthly(before, ids) if field == "pue" else (),
    )


def _monthly(plan: Plan, ids: Sequence[str]) -> tuple[str, ...]:
    return tuple(site.id for site in plan.sites if site.id in ids and site.pue_monthly is not None)


def _levels(
    plan: Plan,
    list_name: str,
    field: str,
    ids: Sequence[str],
    modeled: Mapping[tuple[str, str], float] | None = None,
) -> list[tuple[float, float, float]]:
    wanted = set(ids)
    items = [item for item in getattr(plan, list_name) if item.id in wanted]
    found = {item.id: level(plan, item, field) for item in items}
    known = [each for each in found.values() if each is not None]
    if known and modeled:
        missing = (key for key, each in found.items() if each is None)
        known += [(modeled[key, field],) * 3 for key in missing if (key, field) in modeled]
    return known


def _reach(field: str, reference_value: float, high: float) -> float:
    """Return where a slider ends whose field may go far beyond what anyone plans."""
    if field == "count":
        return float(min(high, max(16.0, reference_value * 4)))
    if field == "pue":
        return float(min(high, max(2.0, np.ceil(reference_value * 12) / 10)))
    return high


def _factor_bounds(item: Attribute, levels: Sequence[tuple[float, float, float]]) -> tuple[float, float]:
    """Return the factors with which no value leaves its range, rounded inwards to hundredths."""
    lowest = min(low for _, low, _ in levels)
    highest = max(high for _, _, high in levels)
    minimum, maximum = item.minimum or 0.0, item.maximum
    low = minimum / lowest if lowest > 0 else 0.0
    high = maximum / highest if maximum is not None and highest > 0 else 100.0
    # A fleet at full utilization can still be reduced, and no bound excludes the plan as it is.
    return min(float(np.ceil(low * 100 - 1e-6) / 100), 1.0), max(
        float(np.floor(high * 100 + 1e-6) / 100), 1.0
    )


def moved(scenario: Scenario, state: SliderState, scope: Scope, value: float) -> Scenario:
    """Return the scenario with the slider at a value: its own steps are replaced in their place."""
    value = min(max(value, state.low), state.high)
    fresh: list[Step] = []
    for path in state.paths:
        if state.mode == "factor":
            fresh.append(Scale(path=path, factor=round(value, 6)))
        else:
            whole = state.attribute.type == "integer"
            fresh.append(Set(path=path, value=round(value) if whole else round(value, 9)))
    if state.mode == "factor":
        fresh += [Scale(path=f"sites/{key}/pue_monthly", factor=round(value, 6)) for key in state.monthly]
    else:
        # A single value for the year is without effect while twelve monthly ones are there.
        fresh += [Set(path=f"sites/{key}/pue_monthly", value=None) for key in state.monthly]
    if state.mode == "factor" and abs(value - 1) < 1e-9:
        fresh = []
    return with_steps(scenario, scope, state.list_name, state.field, state.ids, fresh)


def with_steps(
    scenario: Scenario, scope: Scope, list_name: str, field: str, ids: Sequence[str], fresh: Sequence[Step]
) -> Scenario:
    """Return the scenario with the own steps of a slider replaced; none: the slider is reset."""
    kept: list[Step] = []
    place: int | None = None
    for step in scenario.steps:
        if is_own(step.path, scope, list_name, field, ids):
            place = len(kept) if place is None else place
        else:
            kept.append(step)
    # A step on one fleet must come after one on all fleets, or it would be overwritten.
    wide = [number for number, step in enumerate(kept) if step.path == f"{list_name}/*/{field}"]
    place = len(kept) if place is None else place
    if scope.kind != "all" and wide:
        place = max(place, wide[-1] + 1)
    kept[place:place] = fresh
    return msgspec.structs.replace(scenario, steps=tuple(kept))
