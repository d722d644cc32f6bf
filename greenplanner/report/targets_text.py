"""Targets as text and as JSON."""

from __future__ import annotations

from typing import Any

from greenplanner.model.results import Results
from greenplanner.model.targets import Assessment, assess_all

NOTE = "targets change no figure; credits count towards the balance only, which is no inventory figure"
_WORD = {True: "met", False: "MISSED", None: "-"}


def record(results: Results, baseline: Results | None = None) -> dict[str, Any]:
    """Return all targets under stable names; with a baseline each has the figures without scenario too."""
    found = assess_all(results, baseline)
    before = {item.id: item for item in assess_all(baseline)} if baseline is not None else {}
    names = {site.id: site.name or site.id for site in results.plan.sites}
    return {
        "plan": results.plan.name,
        "scenario": results.scenario,
        "targets": [
            _one(item, names) | ({"baseline": _short(before[item.id])} if item.id in before else {})
            for item in found
        ],
        "note": NOTE,
    }


def _short(item: Assessment) -> dict[str, Any]:
    budget = item.budget
    return {
        "state": item.state,
        "first_missed": item.first_missed,
        "endpoint_met": item.endpoint_met,
        "years": [
            {
                "year": each.year,
                "target": each.target,
                "plan": each.plan,
                "gap": each.gap,
                "gap_share": each.gap_share,
                "met": each.met,
            }
            for each in item.years
        ],
        "budget": None
        if budget is None
        else {
            "allowed": budget.allowed,
            "used": budget.used,
            "overshoot": budget.overshoot,
            "met": budget.met,
            "whole": budget.whole,
            "years": budget.years,
            "asked": budget.asked,
        },
        "needed_per_year": item.needed_per_year,
        "needed_share": item.needed_share,
    }


def _one(item: Assessment, sites: dict[str, str]) -> dict[str, Any]:
    return {
        "id": item.id,
        "name": item.name,
        "measure": item.measure,
        "label": item.label,
        "unit": item.unit,
        "site": sites.get(item.site or ""),
        "inventory_figure": item.inventory,
        "path": item.path,
        "base_year": item.base_year,
        "base_value": item.base_value,
        "base_value_from": None if item.base_value is None else "plan" if item.own_base else "entered",
        "reduction_per_year": item.rate,
        "target_year": item.target_year,
        "goal": item.goal,
        "problem": item.sentence() or None,
        **_short(item),
    }


def as_text(data: dict[str, Any]) -> str:
    """Return the record as tables for a terminal."""
    if not data["targets"]:
        return "The plan has no targets."
    scenario = f", scenario {data['scenario']}" if data["scenario"] else ""
    lines = [f"{data['plan']}{scenario}"]
    for item in data["targets"]:
        lines += ["", *_lines(item)]
    return "\n".join(lines)


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:,.1f}" if abs(value) >= 100 else f"{value:,.4g}"


def _lines(item: dict[str, Any]) -> list[str]:
    where = f", {item['site']}" if item["site"] else ""
    lines = [f"{item['name']}: {item['label']}{where}" + (f" ({item['unit']})" if item["unit"] else "")]
    if item["problem"]:
        lines.append(f"  {item['problem']}")
    base = item["base_value"]
    if base is not None:
        source = "the plan's own figure" if item["base_value_from"] == "plan" else "entered"
        lines.append(f"  base {item['base_year']}: {_number(base)} ({source}); path: {item['path']}")
    if item["goal"] is not None and item["path"] != "budget":
        lines.append(f"  goal {item['target_year']}: {_number(item['goal'])}")
    if item["reduction_per_year"] is not None:
        lines.append(f"  reduction per year: {item['reduction_per_year'] * 100:.4g} % of the base value")
    before = item.get("baseline")
    head = f"  {'year':>6}  {'target':>14}  {'plan':>14}  {'distance':>14}  {'%':>8}  state"
    lines.append(head + ("    without scenario" if before else ""))
    for place, year in enumerate(item["years"]):
        share = "-" if year["gap_share"] is None else f"{year['gap_share'] * 100:+.1f}"
        line = f"  {year['year']:>6}  {_number(year['target']):>14}  {_number(year['plan']):>14}"
        line += f"  {_number(year['gap']):>14}  {share:>8}  {_WORD[year['met']]}"
        if before:
            old = before["years"][place]
            line += f"{'':{9 - len(_WORD[year['met']])}}{_number(old['plan'])} {_WORD[old['met']]}"
        lines.append(line)
    return lines + _sums(item)


def _sums(item: dict[str, Any]) -> list[str]:
    lines = []
    if item["endpoint_met"] is not None:
        lines.append(f"  target year {item['target_year']}: {_WORD[item['endpoint_met']]}")
    if item["budget"]:
        budget = item["budget"]
        word = "overshoot" if budget["overshoot"] > 0 else "left"
        text = f"  budget {_number(budget['allowed'])}, plan {_number(budget['used'])}, "
        text += f"{word} {_number(abs(budget['overshoot']))}"
        if budget["years"] < budget["asked"]:
            text += f" ({budget['years']} of {budget['asked']} years are in the plan)"
        lines.append(text)
    if item["needed_per_year"] is not None:
        share = item["needed_share"]
        part = "" if share is None else f" ({share * 100:.3g} % of the base value)"
        word = "change" if item["needed_per_year"] else "nothing"
        amount = f" {_number(item['needed_per_year'])}{part}" if item["needed_per_year"] else ""
        lines.append(f"  still needed in each year after the plan: {word}{amount}")
    return lines
