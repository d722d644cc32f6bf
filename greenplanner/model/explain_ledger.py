"""Explanations of what is disclosed of the credit ledger (ESRS E1-7): tonnes by state, shares of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from greenplanner.model.credits import in_eu, state
from greenplanner.model.explain_measures import measure_step
from greenplanner.model.explain_steps import Step, inputs_of
from greenplanner.plan.resolve import entity_name
from greenplanner.plan.types import Credit

if TYPE_CHECKING:
    from greenplanner.model.results import Results

_STATES = {
    "credits_cancelled_t": ("cancelled", "Credits cancelled in the period"),
    "credits_planned_t": ("not retired", "Credits planned or purchased"),
    "credits_retired_before_t": ("before", "Credits retired before the period"),
    "credits_retired_after_t": ("after", "Credits retired after the period"),
    "credits_undated_t": ("undated", "Credits retired without a date"),
}
Chosen = Callable[[Credit], bool]


def _removal(credit: Credit) -> bool:
    return credit.kind in ("removal biogenic", "removal technological")


# Key -> (label, which of the cancelled credits, fields that say so).
_SHARES: dict[str, tuple[str, Chosen, tuple[str, ...]]] = {
    "credits_share_reduction": (
        "Share of reductions",
        lambda credit: (credit.kind or "reduction") == "reduction",
        ("kind",),
    ),
    "credits_share_removal": ("Share of removals", _removal, ("kind",)),
    "credits_share_eu": (
        "Share of projects in the EU",
        lambda credit: bool(in_eu(credit.country)),
        ("country",),
    ),
    "credits_share_adjusted": (
        "Share with corresponding adjustment",
        lambda credit: bool(credit.corresponding_adjustment),
        ("corresponding_adjustment",),
    ),
}
BIOGENIC, VCMI = "credits_share_biogenic_of_removal", "credits_vcmi_share"
# A share of one standard: this, and its name.
OF_STANDARD = "credits_share_of_standard/"
LEDGER_FIGURES = (*_STATES, *_SHARES, BIOGENIC, VCMI)
_NOTE = "A ledger of its own, in no total. Only a retirement dated in the period cancels a credit."
_NONE = "Nothing is cancelled in the period."
_SHARE = "tonnes of them / tonnes cancelled"


def ledger_figure(results: Results, key: str, year: int | None) -> Step:
    """Return the steps of a figure of the ledger in a year, or over the years of the plan."""
    if key in _STATES:
        wanted, label = _STATES[key]
        return _tonnes(results, year, label, lambda credit: _state(results, credit, year) == wanted)
    if key == VCMI:
        return _vcmi(results, year)
    if key == BIOGENIC:
        return _share(
            results, year, "Biogenic share of the removals", lambda credit: credit.kind == "removal biogenic",
            ("kind",), _removal,
        )  # fmt: skip
    if key.startswith(OF_STANDARD):
        name = key.removeprefix(OF_STANDARD)
        label = f"Share of the standard {name}"
        return _share(
            results, year, label, lambda credit: (credit.programme or "").strip() == name, ("programme",)
        )
    label, chosen, fields = _SHARES[key]
    return _share(results, year, label, chosen, fields)


def _state(results: Results, credit: Credit, year: int | None) -> str:
    first, last = (results.years[0], results.years[-1]) if year is None else (year, year)
    return state(credit, first, last)


def _tonnes(
    results: Results, year: int | None, label: str, chosen: Chosen, fields: tuple[str, ...] = ()
) -> Step:
    shown = ("volume_t", "status", "retirement_date", *fields)
    steps = tuple(
        Step(
            entity_name(credit),
            "volume of the credit",
            credit.volume_t or 0.0,
            "t",
            inputs_of(results, (f"credits/{credit.id}/{field}" for field in shown)),
            adds_up=False,
        )
        for credit in results.plan.credits
        if chosen(credit)
    )
    value = float(sum(step.value or 0.0 for step in steps))
    return Step(label, "sum of the credits", value, "t", children=steps, note=_NOTE)


def _share(
    results: Results,
    year: int | None,
    label: str,
    chosen: Chosen,
    fields: tuple[str, ...],
    among: Chosen = lambda _credit: True,
) -> Step:
    def done(credit: Credit) -> bool:
        return _state(results, credit, year) == "cancelled" and among(credit)

    whole = _tonnes(results, year, _STATES["credits_cancelled_t"][1], done, fields)
    part = _tonnes(results, year, "Tonnes of them", lambda credit: done(credit) and chosen(credit), fields)
    if not whole.value:
        return Step(label, _SHARE, None, "%", children=(whole,), adds_up=False, note=_NONE)
    value = 100.0 * (part.value or 0.0) / whole.value
    return Step(label, _SHARE, value, "%", children=(part, whole), adds_up=False, note=_NOTE)


def _vcmi(results: Results, year: int | None) -> Step:
    total = measure_step(results.cohorts or results, "total_market_kg", year)
    done = ledger_figure(results, "credits_cancelled_t", year)
    emitted = total.value or 0.0
    value = 100.0 * 1000.0 * (done.value or 0.0) / emitted if emitted > 0 else None
    paths = (f"plan/vcmi_{name}_share" for name in ("silver", "gold", "platinum"))
    return Step(
        "VCMI coverage (memo)",
        "tonnes cancelled x 1000 / market-based total",
        value,
        "%",
        inputs_of(results, paths),
        (done, total),
        adds_up=False,
        note="A memo, no claim: the VCMI code has foundational criteria besides.",
    )
