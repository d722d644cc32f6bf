"""How a figure came about: a tree of named steps down to inputs with their origin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from greenplanner.plan.resolve import Origin

if TYPE_CHECKING:
    from greenplanner.model.results import Results


class Input(msgspec.Struct, frozen=True):
    """One input of a step: its path, label, value as text-able object, unit and origin."""

    path: str
    label: str
    value: object
    unit: str
    origin: Origin


class Step(msgspec.Struct, frozen=True):
    """One step. The children add up to the value where ``adds_up`` is true."""

    label: str
    formula: str
    value: float | None
    unit: str
    inputs: tuple[Input, ...] = ()
    children: tuple[Step, ...] = ()
    adds_up: bool = True
    note: str = ""


def explain(results: Results, key: str, year: int | None = None) -> Step:
    """Return the steps of a headline measure of one year, or of the horizon.

    Raises
    ------
    KeyError
        When the key is no measure.
    """
    raise NotImplementedError
