"""The ledger of carbon credits: what counts as cancelled, the ESRS E1-7 table, the balance apart.

Credits never enter a total (GHG Protocol Corporate Standard, p. 64; ESRS E1-7, AR 61). Everything
here reads the ledger and the totals and gives neither back to the inventory.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

import msgspec

from greenplanner.plan.types import Credit

if TYPE_CHECKING:
    from greenplanner.model.results import Results

# Member states of the European Union since 1 February 2020, ISO 3166 (two and three letters).
EU_MEMBERS = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK "
    "AUT BEL BGR CYP CZE DEU DNK EST ESP FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU "
    "SWE SVN SVK EL".split()
)

State = Literal["cancelled", "before", "after", "undated", "not retired"]
TIERS = ("silver", "gold", "platinum")
# The four foundational criteria of the VCMI Claims Code; fields of the plan with the prefix vcmi_.
CRITERIA = ("inventory", "target", "progress", "advocacy")


class CreditTable(msgspec.Struct, frozen=True):
    """ESRS E1-7 of one period, tonnes of CO2 equivalent; shares are of the cancelled tonnes.

    ``cancelled_t`` para 59 (a), ``planned_t`` 59 (b): planned or purchased, not cancelled yet. Shares
    as in AR 62; None where nothing was cancelled (for the two of removals: no removal). What does not
    fall into the period stands in lines of its own: ``retired_before_t``, ``retired_after_t``,
    ``undated_t``. ``country_unknown_t`` and ``adjustment_unknown_t`` are cancelled tonnes whose
    country or corresponding adjustment nobody entered; they count as neither.
    """

    first_year: int
    last_year: int
    cancelled_t: float
    planned_t: float
    retired_before_t: float
    retired_after_t: float
    undated_t: float
    reduction_t: float
    removal_biogenic_t: float
    removal_technological_t: float
    by_standard_t: dict[str, float]
    eu_t: float
    adjusted_t: float
    ccp_t: float
    country_unknown_t: float
    adjustment_unknown_t: float
    without_evidence_t: float

    def share(self, tonnes: float) -> float | None:
        """Return tonnes as a share of the cancelled ones, None where there are none."""
        return tonnes / self.cancelled_t if self.cancelled_t > 0 else None

    @property
    def removal_t(self) -> float:
        """Cancelled tonnes of removals of both kinds."""
        return self.removal_biogenic_t + self.removal_technological_t

    @property
    def share_biogenic_of_removal(self) -> float | None:
        """Biogenic share of the removals, None without removals."""
        return self.removal_biogenic_t / self.removal_t if self.removal_t > 0 else None

    def record(self) -> dict[str, object]:
        """Return the table under stable names, for JSON."""
        return {
            "first_year": self.first_year,
            "last_year": self.last_year,
            "cancelled_t": self.cancelled_t,
            "planned_t": self.planned_t,
            "retired_before_t": self.retired_before_t,
            "retired_after_t": self.retired_after_t,
            "undated_t": self.undated_t,
            "share_reduction": self.share(self.reduction_t),
            "share_removal": self.share(self.removal_t),
            "share_biogenic_of_removal": self.share_biogenic_of_removal,
            "share_by_standard": {name: self.share(t) for name, t in self.by_standard_t.items()},
            "share_eu": self.share(self.eu_t),
            "share_corresponding_adjustment": self.share(self.adjusted_t),
            "share_ccp": self.share(self.ccp_t),
            "country_unknown_t": self.country_unknown_t,
            "adjustment_unknown_t": self.adjustment_unknown_t,
            "without_evidence_t": self.without_evidence_t,
        }


def retirement_year(credit: Credit) -> int | None:
    """Return the calendar year in which a credit was retired, None where it was not or has no date."""
    date = credit.retirement_date or ""
    return int(date[:4]) if credit.status == "retired" and date[:4].isdigit() else None


def state(credit: Credit, first_year: int, last_year: int) -> State:
    """Return what a credit is in a period: only a retirement with a date inside it cancels."""
    if credit.status != "retired":
        return "not retired"
    year = retirement_year(credit)
    if year is None:
        return "undated"
    return "before" if year < first_year else "after" if year > last_year else "cancelled"


def has_evidence(credit: Credit) -> bool:
    """Return whether anything proves the retirement: evidence, a registry address or serial numbers."""
    fields = (credit.evidence, credit.registry_url, credit.serials, credit.evidence_hash)
    return any(text and text.strip() for text in fields)


def in_eu(country: str | None) -> bool | None:
    """Return whether a country code is that of a member state of the EU; None where it is not entered."""
    return None if not country or not country.strip() else country.strip().upper() in EU_MEMBERS


def credit_table(ledger: Iterable[Credit], first_year: int, last_year: int) -> CreditTable:
    """Return the ESRS E1-7 table of a ledger for a period of calendar years.

    ESRS E1 (Delegated Regulation 2023/2772), paragraphs 58 to 59 and AR 62.
    """
    groups: dict[str, list[Credit]] = {}
    for credit in ledger:
        groups.setdefault(state(credit, first_year, last_year), []).append(credit)

    def tonnes(chosen: Iterable[Credit]) -> float:
        return float(sum(credit.volume_t or 0.0 for credit in chosen))

    done = groups.get("cancelled", [])
    standards: dict[str, float] = {}
    for credit in done:
        name = (credit.programme or "").strip()
        standards[name] = standards.get(name, 0.0) + (credit.volume_t or 0.0)
    return CreditTable(
        first_year=first_year,
        last_year=last_year,
        cancelled_t=tonnes(done),
        planned_t=tonnes(groups.get("not retired", [])),
        retired_before_t=tonnes(groups.get("before", [])),
        retired_after_t=tonnes(groups.get("after", [])),
        undated_t=tonnes(groups.get("undated", [])),
        reduction_t=tonnes(credit for credit in done if (credit.kind or "reduction") == "reduction"),
        removal_biogenic_t=tonnes(credit for credit in done if credit.kind == "removal biogenic"),
        removal_technological_t=tonnes(credit for credit in done if credit.kind == "removal technological"),
        by_standard_t=standards,
        eu_t=tonnes(credit for credit in done if in_eu(credit.country)),
        adjusted_t=tonnes(credit for credit in done if credit.corresponding_adjustment),
        ccp_t=tonnes(credit for credit in done if credit.ccp),
        country_unknown_t=tonnes(credit for credit in done if in_eu(credit.country) is None),
        adjustment_unknown_t=tonnes(credit for credit in done if credit.corresponding_adjustment is None),
        without_evidence_t=tonnes(credit for credit in done if not has_evidence(credit)),
    )


def results_table(results: Results, year: int | None = None) -> CreditTable:
    """Return the ESRS E1-7 table of one calendar year of a plan, or of all its years."""
    first, last = (results.years[0], results.years[-1]) if year is None else (year, year)
    return credit_table(results.plan.credits, first, last)


class Balance(msgspec.Struct, frozen=True):
    """The balance after retired credits, in kg: no inventory figure, it stands apart."""

    gross_kg: float
    credits_kg: float
    balance_kg: float


def balance_after_credits(results: Results, year: int | None = None) -> Balance | None:
    """Return market-based total minus credits retired in the period with evidence.

    It is no inventory figure. None where no retirement has evidence: without proof nothing is said.
    """
    first, last = (results.years[0], results.years[-1]) if year is None else (year, year)
    proven = [
        credit.volume_t or 0.0
        for credit in results.plan.credits
        if state(credit, first, last) == "cancelled" and has_evidence(credit)
    ]
    gross = results.value("total_market_kg", year)
    if not proven or gross is None:
        return None
    kilograms = 1000.0 * sum(proven)
    return Balance(gross, kilograms, gross - kilograms)


class Coverage(msgspec.Struct, frozen=True):
    """Memo on the VCMI Claims Code: retired credits over the remaining emissions, and the tier met.

    ``tier_by_share`` is the tier that the share alone would give; ``tier`` is there only where all four
    foundational criteria are met, and ``missing`` names those that are not.
    """

    share: float | None
    tier_by_share: str | None
    missing: tuple[str, ...] = ()

    @property
    def tier(self) -> str | None:
        """The tier, None where a foundational criterion is not met."""
        return None if self.missing else self.tier_by_share


def vcmi_coverage(results: Results, year: int) -> Coverage:
    """Return which share of the year's emissions retired credits cover, and the VCMI tier of it.

    A memo, no claim. The tiers come after four foundational criteria (inventory, near-term target,
    progress, advocacy), and their shares are dated data marked "check" (sources disagree between
    10/50/100 % and 20/60/100 %).
    """
    missing = tuple(name for name in CRITERIA if not getattr(results.plan, f"vcmi_{name}"))
    total = results.value("total_market_kg", year) or 0.0
    if total <= 0:
        return Coverage(None, None, missing)
    share = results_table(results, year).cancelled_t * 1000.0 / total
    limits = [(name, getattr(results.plan, f"vcmi_{name}_share")) for name in TIERS]
    met = [name for name, limit in limits if limit is not None and share >= limit - 1e-9]
    return Coverage(share, met[-1] if met else None, missing)


def record(results: Results) -> dict[str, object]:
    """Return the ledger of a plan for ``evaluate --format json``: by year, and over all years."""
    balances = [balance_after_credits(results, year) for year in results.years]
    coverage = [vcmi_coverage(results, year) for year in results.years]
    return {
        "years": [
            results_table(results, year).record()
            | {
                "balance_after_credits_kg": balance.balance_kg if balance else None,
                "vcmi_share": cover.share,
                "vcmi_tier": cover.tier,
                "vcmi_tier_by_share": cover.tier_by_share,
                "vcmi_criteria_missing": list(cover.missing),
            }
            for year, balance, cover in zip(results.years, balances, coverage, strict=True)
        ],
        "period": results_table(results).record(),
        "note": "credits are in no total; the balance is not an inventory figure",
    }
