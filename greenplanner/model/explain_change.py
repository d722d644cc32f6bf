"""Explanations of a scenario against the plan without it: both sides of a difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from greenplanner.model.explain_steps import Step

if TYPE_CHECKING:
    from greenplanner.model.results import Results

BASELINE, CHANGE = "baseline/", "change/"
WITHOUT, WITH = "Without the scenario", "With the scenario"
DIFFERENCE = "Difference by the scenario"
FORMULA = "with the scenario - without it"
NO_BASELINE = "there is no scenario to compare with: choose one first"


def explain_change(results: Results, key: str, year: int | None = None) -> Step:
    """Return the steps of a figure without the scenario (``baseline/KEY``) or of what the scenario changes.

    ``change/KEY`` has the figure with the scenario and the one without it, taken off, as its parts.

    Raises
    ------
    KeyError
        Where no scenario was applied, or no figure has the key.
    ValueError
        Where a plan does not hold the year.
    """
    before = results.baseline
    if before is None:
        raise KeyError(NO_BASELINE)
    if key.startswith(BASELINE):
        step = before.explain(key.removeprefix(BASELINE), year)
        return msgspec.structs.replace(step, label=f"{WITHOUT}: {step.label}")
    name = key.removeprefix(CHANGE)
    new, old = results.explain(name, year), before.explain(name, year)
    value = None if new.value is None or old.value is None else new.value - old.value
    return Step(
        f"{DIFFERENCE}: {new.label}",
        FORMULA,
        value,
        new.unit,
        children=(
            msgspec.structs.replace(new, label=f"{WITH}: {new.label}"),
            msgspec.structs.replace(old, label=f"{WITHOUT}: {old.label}"),
        ),
        adds_up=False,
    )
