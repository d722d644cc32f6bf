"""The measures of a scenario: what is one bar of the abatement cost curve, and their order."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from greenplanner.model.abatement_cost import Measure
from greenplanner.plan.lever_table import table
from greenplanner.plan.types import Lever, Scenario, Set, Step

Numbers = tuple[int, ...]
# For slider steps, which have no service life of their own; assumed, and said so where it is shown.
_LIFE = 10.0


def measures_of(scenario: Scenario) -> tuple[tuple[Measure, ...], Numbers]:
    """Return the measures of a scenario in its order, and the positions of steps on credits.

    Each lever is one measure. Slider steps (set, scale) on the same field are one measure where that
    leaves what they do as it is: with nothing between them, or all of them set and only other sets
    between. Steps on credits are none: credits are in the ledger and abate nothing.
    """
    groups: list[list[int]] = []
    # The open group of each field, and whether steps on other fields came after it.
    open_groups: dict[tuple[str, str], list[int]] = {}
    passed: set[tuple[str, str]] = set()
    ledger = []
    for place, step in enumerate(scenario.steps):
        if isinstance(step, Lever):
            groups.append([place])
            open_groups = {}
            continue
        parts = step.path.split("/")
        if parts[0] == "credits":
            ledger.append(place)
            continue
        key = (parts[0], parts[-1])
        sets = isinstance(step, Set)
        if key not in open_groups or (key in passed and not sets):
            open_groups[key] = []
            groups.append(open_groups[key])
        open_groups[key].append(place)
        passed = set(open_groups) - {key}
        if not sets:
            # A factor can act on what the steps before it made: nothing is moved across it.
            open_groups = {key: open_groups[key]}
    found = [
        _measure(number, tuple(places), tuple(scenario.steps[place] for place in places))
        for number, places in enumerate(groups, start=1)
    ]
    return tuple(found), tuple(ledger)


def _measure(number: int, places: Numbers, steps: tuple[Step, ...]) -> Measure:
    first = steps[0]
    info = table().get(first.lever) if isinstance(first, Lever) else None
    if info is None or not isinstance(first, Lever):
        return Measure(number, places, steps, _LIFE)
    return Measure(number, places, steps, float(info.values(first.parameters).get("life") or _LIFE))


def reordered(scenario: Scenario, order: Sequence[int]) -> Scenario:
    """Return the scenario with its measures in another order (their numbers), steps on credits last.

    Measures that are not named keep their order, behind the others.
    """
    measures, ledger = measures_of(scenario)
    known = {each.number: each for each in measures}
    wanted = [number for number in dict.fromkeys(order) if number in known]
    wanted += [number for number in known if number not in wanted]
    places = [place for number in wanted for place in known[number].places] + list(ledger)
    return msgspec.structs.replace(scenario, steps=tuple(scenario.steps[place] for place in places))
