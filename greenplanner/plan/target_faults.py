"""What is incomplete or contradictory in a target; nothing here keeps a draft from being saved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from greenplanner.catalog.store import Catalog
from greenplanner.plan import messages as m
from greenplanner.plan.messages import Fault, fault, shown

# Measures that shall rise, ratios that have no sum over the years, and figures of the whole plan.
RISING = ("CFE score", "REF", "ERF")
RATIOS = (
    *("carbon per IT kWh", "carbon per revenue", "carbon per million output tokens"),
    *("PUE", "WUE", "CUE", "CFE score", "REF", "ERF"),
)
WHOLE = ("balance after credits", "carbon per revenue")


def target_sense(path: str, data: Mapping[str, object], catalog: Catalog | None) -> Iterator[Fault]:
    """Yield the faults of one raw target that hold across its fields."""
    standard = data.get("standard")
    row = catalog.tables["target_standards"].get(standard) if catalog and isinstance(standard, str) else None

    def known(name: str, otherwise: str = "") -> object:
        entered = data.get(name)
        column = {"target_value": "limit"}.get(name, name)
        return entered if entered is not None else getattr(row, column, None) or otherwise or None

    if standard is not None and row is None:
        return  # What it fills in cannot be known here.
    way, measure = known("path", "linear"), str(known("measure", "total location-based"))
    yield from _goal(path, data, way, row is not None)
    yield from _fits(path, data, way, measure)
    base = data.get("base_year")
    for name, template, ways in (
        ("target_year", m.TARGET_YEARS, ("linear", "percent per year", "ACA 2026", "budget")),
        ("net_zero_year", m.TARGET_NET_ZERO, ("ACA 2026",)),
    ):
        year = known(name)
        if way in ways and isinstance(year, int) and isinstance(base, int) and year <= base:
            yield fault(f"{path}.{name}", template, False, value=shown(year), other=shown(base))


def _goal(path: str, data: Mapping[str, object], way: object, filled: bool) -> Iterator[Fault]:
    value, reduction = data.get("target_value"), data.get("reduction")
    if value is not None and reduction is not None:
        yield fault(f"{path}.reduction", m.TARGET_BOTH, False)
    if filled and data.get("path") is None:
        return
    if way in ("linear", "limit") and value is None and reduction is None and not filled:
        yield fault(f"{path}.target_value", m.TARGET_GOAL, False)
    if way == "percent per year" and data.get("rate_per_year") is None and not filled:
        yield fault(f"{path}.rate_per_year", m.TARGET_RATE, False)
    if way == "budget" and data.get("budget") is None:
        yield fault(f"{path}.budget", m.TARGET_BUDGET, False)


def _fits(path: str, data: Mapping[str, object], way: object, measure: str) -> Iterator[Fault]:
    if measure in RISING and way not in ("linear", "limit"):
        yield fault(f"{path}.path", m.TARGET_RISES, False, measure=measure)
    elif measure in RISING and data.get("reduction") is not None:
        yield fault(f"{path}.reduction", m.TARGET_RISES, False, measure=measure)
    elif measure in RATIOS and way == "budget":
        yield fault(f"{path}.path", m.TARGET_NO_SUM, False, measure=measure)
    if measure in WHOLE and data.get("site") is not None:
        yield fault(f"{path}.site", m.TARGET_NO_SITE, False, measure=measure)
    value = data.get("target_value")
    if measure != "balance after credits" and isinstance(value, (int, float)) and value < 0:
        yield fault(f"{path}.target_value", m.TARGET_NEGATIVE, False)
