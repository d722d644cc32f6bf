"""The intervals of the totals and the factors behind them, as text and as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from greenplanner.model import uncertainty_words as words
from greenplanner.model.measures import MEASURES
from greenplanner.model.results import Results
from greenplanner.model.uncertainty import (
    MEASURED,
    Interval,
    Share,
    Uncertainty,
    mean_of_estimate,
    uncertainty,
)

# Factors that a table for a terminal shows before it says how many more there are.
SHOWN = 15


def record(results: Results, measures: Sequence[str] = (), year: int | None = None) -> dict[str, Any]:
    """Return the intervals of all totals and the factors of the chosen ones, under stable names.

    ``measures`` empty: the location-based total. Raises KeyError for a measure without an interval,
    ValueError for a year outside the plan.
    """
    found = uncertainty(results)
    chosen = measures or (MEASURED[0],)
    intervals = [found.interval(measure, year) for measure in MEASURED]
    factors = {measure: [_factor(share) for share in found.shares(measure, year)] for measure in chosen}
    return {
        "plan": results.plan.name,
        "scenario": results.scenario,
        "year": year,
        "method": "IPCC approach 1 (error propagation), 95 % interval",
        "totals": [_interval(each) for each in intervals],
        "factors": factors,
        "notes": notes(found, chosen[0], year),
    }


def notes(found: Uncertainty, measure: str, year: int | None) -> list[str]:
    """Return what has to be said beside an interval."""
    wide = found.wide(measure, year)
    texts = [words.METHOD, words.SIDES, words.SHARED]
    if any(share.estimate.how == "exact" for share in found.shares(measure, year)):
        texts.append(words.EXACT)
    if wide:
        names = "; ".join(share.estimate.title for share in wide)
        texts.append(words.TOO_WIDE.format(names=names))
    return texts


def _interval(item: Interval) -> dict[str, Any]:
    return {
        "measure": item.measure,
        "label": MEASURES[item.measure].label,
        "unit": MEASURES[item.measure].unit,
        "value": item.value,
        "low": item.low,
        "high": item.high,
        "minus_percent": item.minus_percent,
        "plus_percent": item.plus_percent,
    }


def _factor(share: Share) -> dict[str, Any]:
    estimate = share.estimate
    origin = estimate.origin
    return {
        "label": estimate.label,
        "place": estimate.place,
        "paths": [member.path for member in estimate.members],
        "unit": estimate.unit,
        "value": estimate.value,
        "low": estimate.low,
        "high": estimate.high,
        "how": estimate.how,
        "how_text": words.how_text(estimate),
        "gsd2": origin.gsd2,
        "scores": list(origin.scores),
        "mean": mean_of_estimate(estimate),
        "sensor": estimate.sensor,
        "kind": origin.kind,
        "table": origin.table,
        "row": origin.row,
        "source": origin.source,
        "elasticity": share.elasticity,
        "minus": share.minus,
        "plus": share.plus,
        "variance_share": share.variance_share,
    }


def as_text(data: dict[str, Any]) -> str:
    """Return the record as tables for a terminal."""
    scenario = f", scenario {data['scenario']}" if data["scenario"] else ""
    period = f"{data['year']}" if data["year"] is not None else "all years of the plan"
    lines = [f"{data['plan']}{scenario}", f"{period}; {data['method']}", ""]
    width = max(len(item["label"]) for item in data["totals"])
    lines.append(f"{'':{width}}  {'value':>16}  {'low':>16}  {'high':>16}  {'-%':>7}  {'+%':>7}  unit")
    for item in data["totals"]:
        amounts = "  ".join(f"{_number(item[name]):>16}" for name in ("value", "low", "high"))
        percents = "  ".join(f"{_percent(item[name]):>7}" for name in ("minus_percent", "plus_percent"))
        lines.append(f"{item['label']:{width}}  {amounts}  {percents}  {item['unit']}")
    for measure, factors in data["factors"].items():
        lines += ["", f"Factors behind {MEASURES[measure].label}", *_factors(factors)]
    return "\n".join([*lines, "", *(f"- {note}" for note in data["notes"])])


def _factors(factors: list[dict[str, Any]]) -> list[str]:
    ranged = [item for item in factors if item["variance_share"] > 0]
    shown = ranged[:SHOWN]
    lines = [f"  {'% of variance':>13}  {'elasticity':>10}  factor"]
    for item in shown:
        elasticity = "-" if item["elasticity"] is None else f"{item['elasticity']:.3f}"
        text = f"{item['label']}, {item['place']}"
        if item["value"] is not None:
            low, high = _short(item["low"], item["unit"]), _short(item["high"], item["unit"])
            text += f": {_short(item['value'], item['unit'])} ({low} to {high}) {item['unit']}"
        lines.append(f"  {item['variance_share'] * 100:>13.1f}  {elasticity:>10}  {text.rstrip()}")
        lines.append(f"  {'':13}  {'':10}    {item['how_text']}")
    if not shown:
        lines.append("  no factor has a range")
    rest = len(ranged) - len(shown)
    if rest:
        lines.append(f"  and {rest} more with a range (--json has all)")
    left = [item["paths"][0] for item in factors if item["how"] == "left"]
    if left:
        lines.append(f"  outside of the entered range, so exact: {', '.join(left)}")
    exact = sum(1 for item in factors if item["how"] == "exact")
    if exact:
        lines.append(f"  {exact} entered values without a range count as exact")
    return lines


def _number(value: float) -> str:
    return f"{value:,.1f}".replace(",", " ")


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f}"


def _short(value: float | None, unit: str) -> str:
    if value is None:
        return "-"
    return f"{value * 100 if unit.startswith('%') else value:.6g}"
