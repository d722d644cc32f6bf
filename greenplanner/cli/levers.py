"""``greenplanner levers``: the levers with their evidence, and their effects on a plan."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from greenplanner.cli import fail, main

if TYPE_CHECKING:
    from greenplanner.plan.lever_cost import LeverCost
    from greenplanner.plan.lever_table import LeverInfo
    from greenplanner.whatif.effects import Effect

_SHOWN = (
    ("facility_kwh", "energy", "kWh"),
    ("scope2_location_kg", "location-based", "kg"),
    ("scope2_market_kg", "market-based", "kg"),
    ("water_l", "water", "L"),
    ("cost", "cost", "currency"),
    ("cost_measures", "of it itself", "currency"),
    ("cost_follows", "of it follows", "currency"),
)


@main.command()
@click.argument("plan", type=click.Path(path_type=Path), metavar="[PLAN]", required=False)
@click.option("--scenario", metavar="NAME", help="Compare with a scenario of PLAN.")
@click.option("--lever", "only", metavar="ID", multiple=True, help="This lever only; repeatable.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def levers(plan: Path | None, scenario: str | None, only: tuple[str, ...], as_json: bool) -> None:
    """List the levers with their evidence; with PLAN the effect of each at its defaults.

    Effects are differences over all years of the plan, with the range of the parameters behind.
    """
    import json

    from greenplanner.plan.lever_table import table
    from greenplanner.plan.messages import SentenceError
    from greenplanner.plan.steps import lever_info

    if scenario is not None and plan is None:
        fail("--scenario goes with a plan")
    try:
        chosen = [lever_info(key) for key in only] or list(table().values())
    except SentenceError as error:
        fail(error)
    effects, currency = _effects(plan, scenario, chosen) if plan is not None else ({}, "")
    if as_json:
        records = [record(info, effects.get(info.id)) for info in chosen]
        click.echo(json.dumps({"levers": records}, indent=2, ensure_ascii=False))
        return
    group = ""
    for info in chosen:
        if info.group != group:
            click.echo(("\n" if group else "") + info.group)
            group = info.group
        click.echo("\n".join(_lines(info, effects.get(info.id), currency)))


def _effects(path: Path, name: str | None, chosen: list[LeverInfo]) -> tuple[dict[str, Effect], str]:
    from greenplanner.cli import _load
    from greenplanner.model.evaluate import evaluate
    from greenplanner.plan.catalogs import catalog_of
    from greenplanner.plan.faults import evaluation_faults
    from greenplanner.plan.messages import SentenceError
    from greenplanner.plan.resolve import ResolveError, resolve
    from greenplanner.plan.types import Lever
    from greenplanner.whatif.effects import lever_effect
    from greenplanner.whatif.scenario import apply_scenario, find_scenario

    plan = _load(path)
    catalog, _ = catalog_of(plan)
    earlier: Any = ()
    try:
        if name is not None:
            found = find_scenario(plan, name)
            earlier = found.steps
            plan = apply_scenario(plan, found, catalog)
        faults = evaluation_faults(plan, catalog)
        if faults:
            fail(f"{path}: {faults[0]}")
        cache: dict[Any, Any] = {}
        base = evaluate(resolve(plan, catalog), cache=cache)
    except (SentenceError, ResolveError) as error:
        fail(f"{path}: {error}")
    effects = {
        info.id: lever_effect(plan, Lever(lever=info.id), catalog, cache, base=base, earlier=earlier)
        for info in chosen
    }
    return effects, base.plan.currency or ""


def record(info: LeverInfo, effect: Effect | None) -> dict[str, Any]:
    """Return one lever as JSON: what it is, parameters, evidence and, where given, its effect."""
    import msgspec

    from greenplanner.catalog.lever_evidence import evidence_of
    from greenplanner.plan.lever_table import COSTS

    result: dict[str, Any] = {
        "id": info.id,
        "label": info.label,
        "group": info.group,
        "targets": list(info.targets),
        "basis": info.basis,
        "changes": info.changes,
        "quality": info.quality,
        "can_raise_energy": info.raises or None,
        "needs": info.needs or None,
        "exclusive": list(info.exclusive),
        "not_together_with": [other.id for other in _against(info)],
        "parameters": [
            {
                "name": item.name,
                "label": item.attribute.label,
                "unit": item.attribute.unit,
                "default": item.default,
                "low": item.low,
                "high": item.high,
                "source": item.source,
                "year": item.year,
                "licence": item.licence,
                "quality": item.quality,
                "own_cost": item.name in COSTS,
            }
            for item in info.parameters
        ],
        "evidence": [msgspec.to_builtins(row) for row in evidence_of(info.id)],
    }
    if effect is not None:
        result["applicable"] = effect.applicable
        result["why_not"] = str(effect.problem) if effect.problem is not None else None
        result["range_incomplete"] = effect.incomplete
        result["effect"] = {
            key: {"change": change.value, "low": change.low, "high": change.high, "plan": change.base}
            for key, change in effect.changes.items()
        }
        result["cost"] = msgspec.to_builtins(effect.cost)
        result["notes"] = [note.text for note in effect.notes]
    return result


def _against(info: LeverInfo) -> list[LeverInfo]:
    from greenplanner.plan.lever_table import clash, table

    return [other for other in table().values() if other is not info and clash(other, info)]


def _about(info: LeverInfo) -> list[str]:
    """Return quality, prerequisites, exclusions and own cost at the defaults, one a line."""
    from greenplanner.plan.lever_table import COSTS

    others = ", ".join(other.label for other in _against(info)) or "nothing"
    lines = [f"    quality and time: {info.quality}", f"    needs: {info.needs or 'nothing'}"]
    lines.append(f"    not together with: {others}")
    if info.raises:
        lines.append(f"    can raise energy: {info.raises}")
    for item in info.parameters:
        if item.name in COSTS and item.better and item.name != "day_rate":
            scale, unit = (100, "%") if item.attribute.type == "share" else (1, item.attribute.unit)
            low, value, high = (float(each or 0) * scale for each in (item.low, item.default, item.high))
            lines.append(
                f"    cost: {item.attribute.label} {value:g} {unit} ({low:g} to {high:g}), {item.source}"
            )
    return lines


def _cost_lines(cost: LeverCost | None, currency: str) -> list[str]:
    if cost is None:
        return []
    if cost.setting:
        return [f"    own cost        none; up to {cost.capital.high:,.0f} {currency} of own work"]
    lines = []
    for word, amount in (("once", cost.capital), ("each year", cost.yearly)):
        if amount.high or amount.value:
            ends = f"{amount.low:,.0f} to {amount.high:,.0f}"
            lines.append(f"    own cost        {word} {amount.value:,.0f} {currency} ({ends}), {cost.origin}")
    return lines


def _lines(info: LeverInfo, effect: Effect | None, currency: str) -> list[str]:
    from greenplanner.catalog.lever_evidence import evidence_of

    rows = evidence_of(info.id)
    published = sum(row.quality != "assumed" for row in rows)
    lines = [f"  {info.id:24} {info.label}", f"    {info.changes}", *_about(info)]
    if effect is None:
        lines += [f"    {_evidence(row)}" for row in rows]
    elif effect.problem is not None:
        lines.append(f"    not here: {effect.problem}")
    else:
        for key, label, unit in _SHOWN:
            change = effect.energy if key == "facility_kwh" else effect.changes[key]
            share = f" ({change.share:+.1%})" if change.share is not None else ""
            unit = currency if unit == "currency" else unit
            ends = f"{change.low:+,.0f} to {change.high:+,.0f}"
            lines.append(f"    {label:15} {change.value:+,.0f} {unit}{share}, {ends}")
        lines += _cost_lines(effect.cost, currency)
        lines += [f"    note: {note.text}" for note in effect.notes]
        lines.append(f"    evidence: {published} published, {len(rows) - published} estimated")
        lines += [f"      {_evidence(row)}" for row in rows[:1]]
    return lines


def _evidence(row: Any) -> str:
    ends = [f"{value:g}" for value in (row.low, row.central, row.high) if value is not None]
    amount = " / ".join(ends) if ends else "no figure"
    if row.quality != "assumed" and row.range_quality == "assumed":
        amount += " (range assumed)"
    return f"{row.quality}: {row.title}: {amount} {row.unit} {row.direction} of {row.metric}; {row.source}"
