"""How a figure came about: a tree of named steps down to inputs with their origin."""

from __future__ import annotations

from collections.abc import Callable, Collection
from difflib import get_close_matches
from typing import TYPE_CHECKING

from greenplanner.model.explain_carbon_price import PRICE_FIGURES, carbon_price_figure
from greenplanner.model.explain_cfe import CFE_FIGURES, cfe_figure
from greenplanner.model.explain_counts import COUNTS, count
from greenplanner.model.explain_instruments import APART
from greenplanner.model.explain_ledger import LEDGER_FIGURES, OF_STANDARD, ledger_figure
from greenplanner.model.explain_measures import measure_step
from greenplanner.model.explain_places import PLACES, found_place, known_of, placed
from greenplanner.model.explain_steps import Input, Step
from greenplanner.model.explain_workloads import ALL_WORK, all_workloads
from greenplanner.model.measures import MEASURES

if TYPE_CHECKING:
    from greenplanner.model.results import Results

__all__ = ["Input", "Step", "explain"]

_CLOSE, _CLOSE_ENOUGH = 6, 0.5
# Figures of the whole plan besides its measures and indicators, and what explains them.
WHOLE: tuple[tuple[Collection[str], Callable[[Results, str, int | None], Step]], ...] = (
    (APART, lambda results, key, year: APART[key](results, year)),
    (COUNTS, count),
    (ALL_WORK, all_workloads),
    (LEDGER_FIGURES, ledger_figure),
    (PRICE_FIGURES, carbon_price_figure),
    (CFE_FIGURES, lambda results, key, year: cfe_figure(results, key, None, year)),
)


def explain(results: Results, key: str, year: int | None = None) -> Step:
    """Return the steps of a figure of one calendar year, or of the horizon where year is None.

    A key is a measure, an indicator or a figure of the credits (``pue``), or one of these of a member of
    the plan: ``it_kwh@berlin``, ``it_kwh@fleets/h100``, ``chip_hours@pretraining``, ``used_kwh@wind``.
    Where an id stands for several members the list is named before it.

    Raises
    ------
    KeyError
        When the key is no figure, with the known ones.
    ValueError
        When the plan does not hold the year.
    """
    if year is not None and year not in results.years:
        raise ValueError(f"the plan covers {results.years[0]} to {results.years[-1]}, not {year}")
    if key.startswith(OF_STANDARD):
        return ledger_figure(results, key, year)
    name, _, place = key.partition("@")
    measure = "scope3_total_kg" if name == "scope3_kg" else name
    if not place and measure in MEASURES:
        # Each purchase cohort is explained as the fleet that it is to the model.
        return measure_step(results.cohorts or results, measure, year)
    for known, explainer in WHOLE:
        if not place and measure in known:
            return explainer(results, measure, year)
    if place:
        step = placed(results, measure, place, year)
        if step is not None:
            return step
    return _indicator(results, key, year)


def _indicator(results: Results, key: str, year: int | None) -> Step:
    """Return the steps of an indicator such as ``ref``, of all or of one site: ``ref@berlin``."""
    from greenplanner.model.explain_indicators import explain_indicator

    found = explain_indicator(results, key, year)
    if found is None:
        raise KeyError(_unknown(results, key))
    return found


def _unknown(results: Results, key: str) -> str:
    """Return one sentence on a key that is no figure: what is like it, and all that there are."""
    from greenplanner.model.indicators import known_keys

    name, mark, place = key.partition("@")
    kinds = found_place(results.plan, place) if mark else []
    if not kinds:
        told = _by_member(results, key)
        if told:
            return told
    if mark and not kinds:
        ids = list(dict.fromkeys(item.id for kind in PLACES for item in getattr(results.plan, kind)))
        known = get_close_matches(place, ids, _CLOSE, _CLOSE_ENOUGH) or ids
        what = f", because the plan has no {place!r} (add @ and its id)"
        return f"no figure is called {key!r}{what}; known are {', '.join(known)}"
    if mark:
        known = sorted({each for kind, _ in kinds for each in known_of(kind)})
        what = f" of {'/'.join(kinds[0])}"
    else:
        known = sorted({*MEASURES, *(each for whole, _ in WHOLE for each in whole), *known_keys(results)})
        what = " (for one site, fleet, workload, contract or credit add @ and its id)"
    near = get_close_matches(name, known, _CLOSE, _CLOSE_ENOUGH)
    like = f"; nearest are {', '.join(near)}" if near else ""
    return f"no figure is called {key!r}{what}{like}; known are {', '.join(known)}"


def _by_member(results: Results, key: str) -> str:
    """Return one sentence where an indicator stands by member of the plan only; else nothing."""
    from greenplanner.model.indicators import all_indicators, known_keys

    name, mark, place = key.partition("@")
    found = list(dict.fromkeys(item.key for item in all_indicators(results, (results.years[0],))))
    if mark:
        known = [each for each in found if each.endswith(f"@{place}")]
        return f"no figure is called {key!r}; those of {place!r} are {', '.join(known)}" if known else ""
    if name not in known_keys(results):
        return ""
    known = [each for each in found if each.startswith(f"{name}@")]
    if not known:
        return f"{name!r} stands by member of the plan, and the plan has none that it is for"
    return f"{name!r} stands by member of the plan: add @ and its id; known are {', '.join(known)}"
