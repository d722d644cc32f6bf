"""ESRS E1-5 to E1-8 as tables keyed to the paragraphs of Set 1 (Delegated Regulation 2023/2772).

The paragraphs of the revised standard are not in the data until somebody has verified them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from greenplanner.catalog.standards import Datapoint
from greenplanner.model.carbon_price import CarbonPriceTable, results_carbon_price
from greenplanner.model.credits import CreditTable, results_table
from greenplanner.model.indicators import covered, ratio
from greenplanner.model.indicators_energy import energy
from greenplanner.model.indicators_esrs_lists import ROWS
from greenplanner.model.indicators_types import (
    Indicator,
    Note,
    Slice,
    Term,
    made,
    megawatt_hours,
    note,
)
from greenplanner.model.instruments import Covered


def intensity(tonnes: float, revenue_m: float | None) -> float | None:
    """Return tonnes per million of net revenue, None without revenue (ESRS E1-6, paragraph 53)."""
    return ratio(tonnes, revenue_m or 0.0)


# -- the tables ----------------------------------------------------------------------------------


class _Year:
    """What the rows of a period share, computed once."""

    def __init__(self, at: Slice) -> None:
        self.at = at
        self.energy = energy(at)
        self.credits: CreditTable = results_table(at.results, at.year)
        years = at.results.years if at.year is None else (at.year,)
        self.prices: list[CarbonPriceTable] = [results_carbon_price(at.results, year) for year in years]
        self.covered = [row for row in covered(at) if row.source != "on-site"]


def report(at: Slice) -> Iterator[Indicator]:
    """Yield E1-5 to E1-8 for the whole plan, in the order of the catalog."""
    year = _Year(at)
    for row in at.results.resolved.catalog.tables["datapoints"].values():
        if isinstance(row, Datapoint) and row.framework.startswith("ESRS"):
            yield (_ROWS.get(row.id) or ROWS[row.id])(row, year)


_Maker = Callable[[Datapoint, _Year], Indicator]


def _energy_notes(year: _Year, names: tuple[str, ...]) -> list[Note]:
    """Return what must be known beside the sum of the named parts."""
    found = year.energy
    apart = not set(_ALL) <= set(names)
    split = apart and bool({"fossil", "nuclear"} & {*names})
    notes = [note("mix-stand-in")] if found.stands_in and split else []
    notes += [note("mix-calculated")] if found.calculated and split else []
    if found.undefined > 0 and apart and {"fossil", "bought"} & {*names}:
        notes.append(note("undefined-origin", kwh=megawatt_hours(found.undefined)))
    if apart and "fossil" in names:
        notes += [note("no-mix", name=name) for name in found.without_mix]
    if found.unknown_fuel and {"fuel", "fossil_fuel"} & {*names}:
        notes.append(note("no-fuel-heat"))
    return notes


def _energy_terms(year: _Year) -> dict[str, Term]:
    at, found = year.at, year.energy
    plan = at.results.plan
    contracts = tuple(
        f"contracts/{item.id}/{name}"
        for item in plan.contracts
        for name in ("technology", "share", "volume_kwh_per_year", "qualifies")
    )
    mixes = tuple(
        f"sites/{site.id}/{name}" for site in at.sites for name in ("region", "mix", "residual_mix")
    )
    fuels = tuple(
        f"sites/{site.id}/{name}" for site in at.sites for name in ("genset_fuel", "genset_fuel_l_per_year")
    )
    values = tuple(key for key in at.results.resolved.catalog.tables["standards"] if key.endswith("-per-l"))
    solar = tuple(f"sites/{site.id}/{name}" for site in at.sites for name in ("solar_kw", "wind_kw"))
    mwh = 1000.0
    return {
        "fossil": Term("Fossil electricity", found.mix.fossil / mwh, "MWh", inputs=mixes),
        "fossil_fuel": Term(
            "Fossil fuel of generators", found.fuel_fossil / mwh, "MWh", inputs=fuels, standards=values
        ),
        "nuclear": Term("Nuclear electricity", found.mix.nuclear / mwh, "MWh", inputs=(*mixes, *contracts)),
        "bought": Term("Purchased renewable electricity", found.bought / mwh, "MWh", inputs=contracts),
        "own": Term("Self-generated renewable electricity", found.own / mwh, "MWh", inputs=solar),
        "fuel": Term(
            "Renewable fuel of generators", found.fuel_renewable / mwh, "MWh", inputs=fuels, standards=values
        ),
    }


def _megawatt(*names: str) -> _Maker:
    """Return a row of E1-5 that adds up the named parts."""

    def of(row: Datapoint, year: _Year) -> Indicator:
        terms = tuple(_energy_terms(year)[name] for name in names)
        value = sum(term.value or 0.0 for term in terms)
        notes = _energy_notes(year, names)
        return made(row, year.at, value, *notes, terms=terms, formula="sum of the parts", adds_up=True)

    return of


_ALL = ("fossil", "fossil_fuel", "nuclear", "bought", "own", "fuel")
_RENEWABLE = ("fuel", "bought", "own")


def _renewable_share(row: Datapoint, year: _Year) -> Indicator:
    value = ratio(year.energy.renewable, year.energy.total)
    if value is None:
        return made(row, year.at, None, note("no-electricity"))
    terms = tuple(_energy_terms(year)[name] for name in _ALL)
    return made(
        row,
        year.at,
        value,
        *_energy_notes(year, _RENEWABLE),
        terms=terms,
        formula="renewable energy / all energy",
    )


def _energy_intensity(row: Datapoint, year: _Year) -> Indicator:
    value = intensity(year.energy.total / 1000.0, year.at.sum("revenue_m"))
    if value is None:
        return made(row, year.at, None, note("no-revenue"), note("sector"))
    terms = (*(_energy_terms(year)[name] for name in _ALL), year.at.term("revenue_m"))
    return made(row, year.at, value, note("sector"), terms=terms, formula="all energy / net revenue")


def _tonnes(measure: str, *codes: str) -> _Maker:
    def of(row: Datapoint, year: _Year) -> Indicator:
        at = year.at
        notes = [note(code) for code in codes]
        return made(row, at, at.sum(measure) / 1000.0, *notes, terms=(at.term(measure),))

    return of


def _per_revenue(measure: str) -> _Maker:
    def of(row: Datapoint, year: _Year) -> Indicator:
        at = year.at
        value = intensity(at.sum(measure) / 1000.0, at.sum("revenue_m"))
        if value is None:
            return made(row, at, None, note("no-revenue"))
        terms = (at.term(measure), at.term("revenue_m"))
        return made(row, at, value, terms=terms, formula="total / net revenue")

    return of


def _trading(row: Datapoint, year: _Year) -> Indicator:
    share = year.at.results.plan.scope1_ets_share
    if share is None:
        return made(row, year.at, None, note("ets"))
    term = Term(row.name, share, row.unit, inputs=("plan/scope1_ets_share",))
    return made(row, year.at, share, terms=(term,), state="entered")


def _contracted(year: _Year, bundled: bool | None = None) -> list[Covered]:
    rows = [row for row in year.covered if row.source != "rest"]
    return rows if bundled is None else [row for row in rows if _is_bundled(row) is bundled]


def _is_bundled(row: Covered) -> bool:
    # A site's renewable share stands for power purchase agreements, as a supplier's rate is bundled.
    return row.source in ("ppa", "supplier") if row.bundled is None else row.bundled


def _instruments(bundled: bool | None) -> _Maker:
    def of(row: Datapoint, year: _Year) -> Indicator:
        at = year.at
        whole = sum(item.kwh for item in year.covered) + at.sum("client_own_kwh")
        if whole <= 0:
            return made(row, at, None, note("no-electricity"))
        part = sum(item.kwh for item in _contracted(year, bundled))
        paths = tuple(
            f"contracts/{item.id}/{name}"
            for item in at.results.plan.contracts
            for name in ("instrument", "bundled", "share", "volume_kwh_per_year")
        )
        terms = (
            Term("Electricity under instruments", part, "kWh", inputs=paths),
            Term("Electricity in scope 2", whole, "kWh", "scope2_kwh"),
        )
        return made(row, at, part / whole, terms=terms, formula="covered / electricity in scope 2")

    return of


def _types(row: Datapoint, year: _Year) -> Indicator:
    at = year.at
    whole = sum(item.kwh for item in year.covered) + at.sum("client_own_kwh")
    sums: dict[str, float] = {}
    for item in _contracted(year):
        if item.kwh <= 0:
            continue  # rejected, or of a hall without scope 2
        name = item.instrument or "renewable share"
        sums[name] = sums.get(name, 0.0) + item.kwh
    if not sums or whole <= 0:
        return made(row, at, None, note("no-contracts"), state="not applicable")
    text = "; ".join(f"{name} {100.0 * kwh / whole:.3g} %" for name, kwh in sums.items())
    terms = tuple(Term(name, kwh, "kWh") for name, kwh in sums.items())
    paths = tuple(f"contracts/{item.id}/instrument" for item in at.results.plan.contracts)
    terms = tuple(msgspec.structs.replace(term, inputs=paths) for term in terms)
    return made(row, at, text, terms=terms)


def _cancelled(row: Datapoint, year: _Year) -> Indicator:
    value = year.credits.cancelled_t
    return made(row, year.at, value, terms=(year.at.term("credits_retired_kg"),))


def _planned(row: Datapoint, year: _Year) -> Indicator:
    paths = _ledger(year, "volume_t", "status")
    terms = (Term("Credits not cancelled yet", year.credits.planned_t, "t CO2e", inputs=paths),)
    return made(row, year.at, year.credits.planned_t, terms=terms)


def _ledger(year: _Year, *fields: str) -> tuple[str, ...]:
    return tuple(f"credits/{item.id}/{name}" for item in year.at.results.plan.credits for name in fields)


def _credit_share(part: Callable[[CreditTable], float | None], *fields: str) -> _Maker:
    def of(row: Datapoint, year: _Year) -> Indicator:
        table = year.credits
        if table.cancelled_t <= 0:
            return made(row, year.at, None, note("no-cancelled"), state="not applicable")
        value = part(table)
        if value is None:
            return made(row, year.at, None, note("no-removals"), state="not applicable")
        paths = _ledger(year, "volume_t", "retirement_date", *fields)
        terms = (Term("Credits cancelled", table.cancelled_t, "t CO2e", inputs=paths),)
        return made(row, year.at, value, terms=terms, formula="tonnes of the kind / tonnes cancelled")

    return of


def _standards(row: Datapoint, year: _Year) -> Indicator:
    table = year.credits
    if table.cancelled_t <= 0:
        return made(row, year.at, None, note("no-cancelled"), state="not applicable")
    text = "; ".join(
        f"{name or '-'} {100.0 * (table.share(tonnes) or 0.0):.3g} %"
        for name, tonnes in table.by_standard_t.items()
    )
    paths = _ledger(year, "programme", "volume_t")
    terms = (Term("Credits cancelled", table.cancelled_t, "t CO2e", inputs=paths),)
    return made(row, year.at, text, terms=terms)


def _priced(make: _Maker) -> _Maker:
    """Return a row of E1-8 that is there only with an internal carbon price."""

    def of(row: Datapoint, year: _Year) -> Indicator:
        if not any(table.price_per_t for table in year.prices):
            return made(row, year.at, None, note("no-price"), state="not applicable")
        return make(row, year)

    return of


_PRICE_FIELDS = ("plan/carbon_price_per_t", "plan/carbon_price_path")


def _scheme(row: Datapoint, year: _Year) -> Indicator:
    terms = (Term("Type of internal carbon pricing", None, "", inputs=("plan/carbon_price_scheme",)),)
    return made(row, year.at, year.prices[0].scheme, terms=terms)


def _price(row: Datapoint, year: _Year) -> Indicator:
    values = {table.price_per_t for table in year.prices}
    if len(values) > 1:
        return made(row, year.at, None, note("many-prices"), state="not applicable")
    value = values.pop()
    terms = (Term("Internal carbon price", value, row.unit, inputs=_PRICE_FIELDS),)
    return made(row, year.at, value, terms=terms)


_SCOPE_MEASURES = {"scope1": "scope1_kg", "scope2": "scope2_location_kg", "scope3": "scope3_total_kg"}


def _price_terms(year: _Year, scope: str) -> tuple[Term, ...]:
    path = f"plan/carbon_price_{scope}_share"
    share = year.prices[0].share[scope]
    return (year.at.term(_SCOPE_MEASURES[scope]), Term("Covered share", share, "", inputs=(path,)))


def _priced_tonnes(scope: str) -> _Maker:
    def of(row: Datapoint, year: _Year) -> Indicator:
        value = sum(table.covered_t[scope] for table in year.prices)
        formula = "gross emissions x covered share"
        return made(row, year.at, value, terms=_price_terms(year, scope), formula=formula)

    return _priced(of)


def _priced_share(scope: str) -> _Maker:
    def of(row: Datapoint, year: _Year) -> Indicator:
        gross = year.at.sum(_SCOPE_MEASURES[scope])
        if gross <= 0:
            return made(row, year.at, None, note("no-emissions"), state="not applicable")
        return made(row, year.at, year.prices[0].share[scope], terms=_price_terms(year, scope)[1:])

    return _priced(of)


def _shadow(row: Datapoint, year: _Year) -> Indicator:
    value = sum(table.cost for table in year.prices)
    return made(row, year.at, value, terms=(year.at.term("shadow_carbon_cost"),))


_ROWS: dict[str, _Maker] = {
    "e1_5_fossil": _megawatt("fossil", "fossil_fuel"),
    "e1_5_nuclear": _megawatt("nuclear"),
    "e1_5_renewable": _megawatt(*_RENEWABLE),
    "e1_5_ren_fuel": _megawatt("fuel"),
    "e1_5_ren_bought": _megawatt("bought"),
    "e1_5_ren_own": _megawatt("own"),
    "e1_5_total": _megawatt(*_ALL),
    "e1_5_share": _renewable_share,
    "e1_5_intensity": _energy_intensity,
    "e1_6_s1": _tonnes("scope1_kg"),
    "e1_6_ets": _trading,
    "e1_6_s2lb": _tonnes("scope2_location_kg"),
    "e1_6_s2mb": _tonnes("scope2_market_kg"),
    "e1_6_s3": _tonnes("scope3_total_kg"),
    "e1_6_tlb": _tonnes("total_location_kg"),
    "e1_6_tmb": _tonnes("total_market_kg"),
    "e1_6_ilb": _per_revenue("total_location_kg"),
    "e1_6_imb": _per_revenue("total_market_kg"),
    "e1_6_bio": _tonnes("genset_biogenic_kg"),
    "e1_6_instr": _instruments(None),
    "e1_6_bundled": _instruments(bundled=True),
    "e1_6_unbundled": _instruments(bundled=False),
    "e1_6_types": _types,
    "e1_7_cancelled": _cancelled,
    "e1_7_planned": _planned,
    "e1_7_removal": _credit_share(lambda table: table.share(table.removal_t), "kind"),
    "e1_7_reduction": _credit_share(lambda table: table.share(table.reduction_t), "kind"),
    "e1_7_biogenic": _credit_share(lambda table: table.share_biogenic_of_removal, "kind"),
    "e1_7_eu": _credit_share(lambda table: table.share(table.eu_t), "country"),
    "e1_7_ca": _credit_share(lambda table: table.share(table.adjusted_t), "corresponding_adjustment"),
    "e1_7_standards": _standards,
    "e1_8_scheme": _priced(_scheme),
    "e1_8_price": _priced(_price),
    "e1_8_s1": _priced_tonnes("scope1"),
    "e1_8_s2": _priced_tonnes("scope2"),
    "e1_8_s3": _priced_tonnes("scope3"),
    "e1_8_s1_share": _priced_share("scope1"),
    "e1_8_s2_share": _priced_share("scope2"),
    "e1_8_s3_share": _priced_share("scope3"),
    "e1_8_cost": _priced(_shadow),
}
