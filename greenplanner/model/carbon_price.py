"""The internal carbon price as ESRS E1-8 asks for it: scheme, price, tonnes covered, by scope."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from greenplanner.model.results import Results

SCOPES = {"scope1": "scope1_kg", "scope2": "scope2_location_kg", "scope3": "scope3_total_kg"}


class CarbonPriceTable(msgspec.Struct, frozen=True):
    """ESRS E1-8, paragraph 63, of one year.

    ``covered_t`` and ``share`` by scope (scope1, scope2, scope3), scope 2 location-based; ``cost`` is
    the shadow cost in the currency of the plan, in no cost.
    """

    year: int
    scheme: str
    price_per_t: float
    covered_t: dict[str, float]
    share: dict[str, float]
    priced_t: float
    cost: float

    def record(self) -> dict[str, object]:
        """Return the table under stable names, for JSON."""
        return dict(msgspec.structs.asdict(self))


def carbon_price_table(
    year: int, scheme: str, price_per_t: float, gross_t: dict[str, float], share: dict[str, float]
) -> CarbonPriceTable:
    """Return the table from gross tonnes and covered shares by scope.

    Covered = gross x share; cost = sum of covered x price (ESRS E1-8, para 63 (c) and (d)).
    """
    covered = {name: gross_t[name] * share[name] for name in gross_t}
    priced = sum(covered.values())
    return CarbonPriceTable(year, scheme, price_per_t, covered, dict(share), priced, priced * price_per_t)


def results_carbon_price(results: Results, year: int) -> CarbonPriceTable:
    """Return the ESRS E1-8 table of one calendar year of a plan."""
    plan = results.plan
    gross = {name: (results.value(measure, year) or 0.0) / 1000.0 for name, measure in SCOPES.items()}
    share = {
        "scope1": plan.carbon_price_scope1_share or 0.0,
        "scope2": plan.carbon_price_scope2_share or 0.0,
        "scope3": plan.carbon_price_scope3_share or 0.0,
    }
    price = float(results.detail["carbon_price"][results.years.index(year)])
    return carbon_price_table(year, plan.carbon_price_scheme or "shadow price", price, gross, share)
