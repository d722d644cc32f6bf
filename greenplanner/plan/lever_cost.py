"""What a step of a scenario costs by itself, as the window, the command line and the workbook show it.

It is computed in :mod:`greenplanner.whatif.levers.costs`.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Origin = Literal["entered", "assumed", "catalog"]


class Amount(msgspec.Struct, frozen=True):
    """An amount in the currency of the plan, with the range of the cost parameters behind it."""

    value: float = 0.0
    low: float = 0.0
    high: float = 0.0


class CostPart(msgspec.Struct, frozen=True):
    """One term of a cost: ``quantity`` times ``price`` (currency of the plan) is ``amount``.

    ``name`` is the parameter of the lever that it comes from; ``yearly`` tells once from each year.
    """

    name: str
    yearly: bool
    quantity: float
    price: float

    @property
    def amount(self) -> float:
        """Return the product."""
        return self.quantity * self.price


class LeverCost(msgspec.Struct, frozen=True):
    """The cost of one step by itself, over all that it acts on, in the currency of the plan.

    ``capital`` falls in the first year of the plan, ``yearly`` in each year; both are additional
    to what follows in the plan. ``origin`` is entered where one of them is entered, else assumed or
    catalog by the parameters that act. ``by_site`` is what was added to the measures of sites.
    """

    capital: Amount = Amount()
    yearly: Amount = Amount()
    origin: Origin = "assumed"
    parts: tuple[CostPart, ...] = ()
    by_site: dict[str, tuple[float, float]] = {}

    @property
    def setting(self) -> bool:
        """Tell whether the lever is a setting without a cost of its own by default."""
        return not self.capital.value and not self.yearly.value and self.origin != "entered"
