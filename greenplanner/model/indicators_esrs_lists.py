"""ESRS E1: what the plan holds as lists and texts: fossil energy by source, scope 3 by category, removals.

Paragraphs are those of Set 1 (Delegated Regulation 2023/2772), as in :mod:`indicators_esrs`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from greenplanner.catalog.standards import Datapoint
from greenplanner.model.indicators_energy import fossil_fuel_by_source
from greenplanner.model.indicators_types import Indicator, Note, Term, made, note
from greenplanner.model.removals import by_word, removed_t, reversed_t
from greenplanner.plan.types import Removal

if TYPE_CHECKING:
    from greenplanner.model.indicators_esrs import _Year

_Maker = Callable[[Datapoint, "_Year"], Indicator]


def _years(year: _Year) -> tuple[int, ...]:
    at = year.at
    return at.results.years if at.year is None else (at.year,)


# -- E1-5, paragraph 38 ----------------------------------------------------------------------------


def _fossil(source: str) -> _Maker:
    def of(row: Datapoint, year: _Year) -> Indicator:
        at = year.at
        if source == "electricity":
            value = year.energy.mix.fossil / 1000.0
            fields: tuple[str, ...] = ("region", "mix")
        else:
            value = fossil_fuel_by_source(at).get(source, 0.0) / 1000.0
            fields = ("genset_fuel", "genset_fuel_l_per_year")
        paths = tuple(f"sites/{site.id}/{name}" for site in at.sites for name in fields)
        heat = tuple(key for key in at.results.resolved.catalog.tables["standards"] if key.endswith("-per-l"))
        term = Term(row.name, value, "MWh", inputs=paths, standards=() if source == "electricity" else heat)
        notes = [note("sector")]
        if source == "coal":
            notes.append(note("no-coal"))
        if year.energy.unknown_fuel and source != "electricity":
            notes.append(note("no-fuel-heat"))
        return made(row, at, value, *notes, terms=(term,))

    return of


# -- E1-6 ----------------------------------------------------------------------------------------


def _category(*measures: str) -> _Maker:
    def of(row: Datapoint, year: _Year) -> Indicator:
        terms = tuple(year.at.term(measure) for measure in measures)
        value = sum(term.value or 0.0 for term in terms) / 1000.0
        return made(row, year.at, value, terms=terms)

    return of


def _gwp(row: Datapoint, year: _Year) -> Indicator:
    name = year.at.results.plan.gwp_set or "AR6"
    term = Term(row.name, None, "", inputs=("plan/gwp_set",))
    return made(row, year.at, f"{name} GWP-100", note("gwp"), terms=(term,))


def _revenue_used(row: Datapoint, year: _Year) -> Indicator:
    value = year.at.sum("revenue_m")
    if value <= 0:
        return made(row, year.at, None, note("no-revenue"))
    return made(row, year.at, value, terms=(year.at.term("revenue_m"),), state="entered")


def _in_statements(year: _Year) -> float | None:
    one = year.at.results.plan.revenue_statements_m
    return None if one is None else one * len(_years(year))


def _revenue_total(row: Datapoint, year: _Year) -> Indicator:
    value = _in_statements(year)
    if value is None:
        return made(row, year.at, None, note("no-statements"))
    term = Term(row.name, value, row.unit, inputs=("plan/revenue_statements_m",))
    return made(row, year.at, value, terms=(term,), state="entered")


def _revenue_other(row: Datapoint, year: _Year) -> Indicator:
    used, whole = year.at.sum("revenue_m"), _in_statements(year)
    if used <= 0:
        return made(row, year.at, None, note("no-revenue"))
    if whole is None:
        return made(row, year.at, None, note("no-statements"))
    named = year.at.results.plan.revenue_difference
    notes: list[Note] = []
    if used != whole:
        notes = [note("difference", name=named) if named else note("no-difference")]
    statements = Term("Net revenue in the statements", whole, row.unit, inputs=("plan/revenue_statements_m",))
    terms = (statements, year.at.term("revenue_m"))
    return made(
        row,
        year.at,
        whole - used,
        *notes,
        terms=terms,
        formula="net revenue in the statements - net revenue used for the intensity",
    )


def _text(field: str, missing: str) -> _Maker:
    """Return a row that a text of the plan fills."""

    def of(row: Datapoint, year: _Year) -> Indicator:
        text = getattr(year.at.results.plan, field)
        if not text:
            return made(row, year.at, None, note(missing))
        return made(
            row, year.at, text, terms=(Term(row.name, None, "", inputs=(f"plan/{field}",)),), state="entered"
        )

    return of


def _price_text(field: str) -> _Maker:
    plain = _text(field, "enter-settings")

    def of(row: Datapoint, year: _Year) -> Indicator:
        if not any(table.price_per_t for table in year.prices):
            return made(row, year.at, None, note("no-price"), state="not applicable")
        return plain(row, year)

    return of


# -- E1-7, paragraph 58 ----------------------------------------------------------------------------


def _removals(make: _Maker) -> _Maker:
    """Return a row on removals that is there only where the plan has some, with tonnes."""

    def of(row: Datapoint, year: _Year) -> Indicator:
        items = year.at.results.plan.removals
        if not items:
            return made(row, year.at, None, note("no-own-removals"), state="not applicable")
        lacking = next((item for item in items if item.t_per_year is None), None)
        if lacking is not None:
            return made(row, year.at, None, note("no-tonnes", name=lacking.name or lacking.id))
        return make(row, year)

    return of


def _paths(year: _Year, *fields: str) -> tuple[str, ...]:
    return tuple(f"removals/{item.id}/{name}" for item in year.at.results.plan.removals for name in fields)


def _tonnes(row: Datapoint, year: _Year, value: float, *fields: str) -> Indicator:
    term = Term(row.name, value, row.unit, inputs=_paths(year, *fields, "first_year", "last_year"))
    return made(row, year.at, value, note("removals-apart"), terms=(term,), formula="sum of the removals")


def _removed(origin: str | None) -> _Maker:
    def of(row: Datapoint, year: _Year) -> Indicator:
        value = removed_t(year.at.results.plan.removals, _years(year), origin)
        return _tonnes(row, year, value, "t_per_year", "origin")

    return _removals(of)


def _reversed(row: Datapoint, year: _Year) -> Indicator:
    value = reversed_t(year.at.results.plan.removals, _years(year))
    return _tonnes(row, year, value, "reversed_t_per_year")


def _activity(item: Removal) -> str | None:
    return item.activity


def _storage(item: Removal) -> str | None:
    return item.storage


def _kind(item: Removal) -> str | None:
    return item.kind


def _by(word: Callable[[Removal], str | None], field: str) -> _Maker:
    def of(row: Datapoint, year: _Year) -> Indicator:
        found = by_word(year.at.results.plan.removals, _years(year), word)
        if not found:
            return made(row, year.at, None, note("none-removed"), state="not applicable")
        text = "; ".join(f"{name} {tonnes:.6g} t" for name, tonnes in found.items())
        terms = (Term(row.name, None, "", inputs=_paths(year, field, "t_per_year")),)
        return made(row, year.at, text, terms=terms)

    return _removals(of)


def _words(field: str, missing: str) -> _Maker:
    """Return a row that lists a text of each removal."""

    def of(row: Datapoint, year: _Year) -> Indicator:
        items = year.at.results.plan.removals
        texts = dict.fromkeys(getattr(item, field) for item in items if getattr(item, field))
        if not texts:
            return made(row, year.at, None, note(missing))
        terms = (Term(row.name, None, "", inputs=_paths(year, field)),)
        return made(row, year.at, "; ".join(texts), terms=terms, state="entered")

    return _removals(of)


def _neutrality(row: Datapoint, year: _Year) -> Indicator:
    """Return the claim of neutrality: silence unless somebody attests it (ISO 14068-1:2023)."""
    plan = year.at.results.plan
    if not plan.neutrality_attested:
        return made(row, year.at, None, note("no-claim"), state="not applicable")
    if not plan.neutrality_statement:
        return made(row, year.at, None, note("no-statement"))
    paths = ("plan/neutrality_attested", "plan/neutrality_statement")
    text = f"Carbon neutral (ISO 14068-1): {plan.neutrality_statement}"
    return made(row, year.at, text, terms=(Term(row.name, None, "", inputs=paths),), state="entered")


ROWS: dict[str, _Maker] = {
    "e1_5_38a": _fossil("coal"),
    "e1_5_38b": _fossil("oil"),
    "e1_5_38c": _fossil("gas"),
    "e1_5_38d": _fossil("other"),
    "e1_5_38e": _fossil("electricity"),
    "e1_6_gwp": _gwp,
    "e1_6_s3_cat1": _category("cat1_kg"),
    "e1_6_s3_cat2": _category("cat2_kg"),
    "e1_6_s3_cat3": _category("cat3a_kg", "cat3b_kg", "cat3c_kg"),
    "e1_6_s3_cat8": _category("cat8_kg"),
    "e1_6_revenue": _revenue_used,
    "e1_6_revenue_other": _revenue_other,
    "e1_6_revenue_total": _revenue_total,
    "e1_6_revenue_line": _text("revenue_line", "no-statements"),
    "e1_7_neutrality": _neutrality,
    "e1_7_removals_own": _removed(None),
    "e1_7_removals_operations": _removed("own operations"),
    "e1_7_removals_upstream": _removed("upstream value chain"),
    "e1_7_removals_downstream": _removed("downstream value chain"),
    "e1_7_removals_activity": _by(_activity, "activity"),
    "e1_7_removals_storage": _by(_storage, "storage"),
    "e1_7_removals_kind": _by(_kind, "kind"),
    "e1_7_reversals": _removals(_reversed),
    "e1_7_removals_risk": _words("reversal_risk", "no-risk"),
    "e1_7_removals_method": _words("methodology", "no-method"),
    "e1_8_application": _price_text("carbon_price_application"),
    "e1_8_assumptions": _price_text("carbon_price_assumptions"),
    "e1_8_statements": _price_text("carbon_price_statements"),
}
