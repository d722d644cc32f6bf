"""Indicators as values: a figure or the reason why there is none, with the terms that made it."""

from __future__ import annotations

from typing import Literal

import msgspec
import numpy as np

from greenplanner.catalog.standards import Datapoint, IndicatorRow
from greenplanner.model.results import Results
from greenplanner.plan.types import Site

State = Literal["calculated", "entered", "not applicable", "not known"]
Value = float | str | None

# Why there is no figure, or what must be known beside it. Fields in braces are filled in.
TEMPLATES = {
    "no-load": "Nothing runs here in this period.",
    "accelerators": "Accelerators do most of the computing (ISO/IEC 30134-5, scope).",
    "accelerators-left-out": "Fleets with accelerators are left out: servers whose computing they "
    "mostly do are out of scope.",
    "no-cpu-servers": "The plan has no servers without accelerators here.",
    "no-performance": "Enter performance and peak power of {name} (Indicators page, Other servers).",
    "no-cpu-utilization": "Enter the CPU utilization of {name} (Indicators page, Other servers).",
    "benchmarks-differ": "The servers are measured by different benchmarks, which cannot be added: {names}.",
    "benchmark": "Performance by {name}.",
    "no-benchmark": "Name the benchmark of the performance beside it.",
    "cpu-energy": "The energy of these servers is in no figure of the plan.",
    "reserved-no-fleet": "Choose the fleet of the reservation (Indicators page, Reservations).",
    "reserved-nothing": "Enter reserved accelerators and hours (Indicators page, Reservations).",
    "reserved-not-there": "The fleet or the reservation is not there in this period.",
    "reserved-too-many": "More is reserved than the {total} accelerators in service in {year}.",
    "reserved-no-units": "Enter the number of units R (Indicators page, Reservations).",
    "unit-is": "R counts: {name}.",
    "hours-of-year": "A year has 8 760 hours; leap days are left out.",
    "whole-hall": "The whole hall is in the plan, so PUE holds.",
    "cloud": "The hall is the provider's; its figures are not known to the organization.",
    "operator-hall": "Only the operator can measure the whole hall; this is the PUE of the plan.",
    "no-cooling-model": "No cooling system is chosen, so cooling energy and heat are not known apart.",
    "heat-of-it": "Without a cooling model the heat of the hall is taken as its IT energy.",
    "entered-pue": "A PUE is entered, so cooling energy is not known apart.",
    "no-peak": "The catalog has no 16-bit peak performance for {name}: enter it at the fleet.",
    "no-training": "The plan has no training workload here.",
    "no-service": "The plan has no text service here.",
    "no-requests": "The service has no requests.",
    "no-technology": "{kwh} MWh of contracts name no technology and do not count as renewable.",
    "supplier": "{kwh} MWh at supplier rates do not count: REF takes certificates and PPAs.",
    "scope2-part": "Contracts count only for the part of the hall that is the organization's scope 2.",
    "not-china": "The site is not in China.",
    "liquid": "Part of the hall is liquid-cooled: the standard is written for air-cooled, electrically "
    "chilled halls, so this is by reference.",
    "few-racks": "The standard leaves edge halls of up to {limit} racks out.",
    "racks-unknown": "Halls of up to {limit} racks are out of scope: enter the racks of the site.",
    "limits-check": "The limits of the grades are to be checked.",
    "above-limit": "Above the limit value of grade 3.",
    "enter": "Enter it on the Sites page under EU reporting.",
    "no-source": "The plan does not know it.",
    "by-site": "It belongs to one data centre, not to all.",
    "cloud-report": "The provider reports its own data centres.",
    "colo-report": "The hall is an operator's, who reports it: this is the part of the own servers.",
    "not-eu": "The site is not in the European Union.",
    "threshold-met": "At or above {limit} kW of installed IT power: reporting is due yearly by 15 May.",
    "threshold-below": "Below {limit} kW of installed IT power: no report is due.",
    "amendment": "The amendment registered on 26 March 2026 drops traffic; it is not in force.",
    "cdd": "Take the cooling degree days of the place from Eurostat.",
    "cserv": "It follows from the SERT results of the servers, which the catalog does not hold.",
    "cbtg": "It is the power of the batteries that serve the grid, not those of the site alone.",
    "no-fuel-heat": "The energy of the fuel of the generators is not known and not in the figure.",
    "mix-stand-in": "Electricity without contracts takes nuclear from the generation mix of the region; its "
    "renewable part counts as fossil, because no contract defines its origin.",
    "mix-calculated": "Electricity without contracts takes nuclear from the calculated residual mix; its "
    "renewable part counts as fossil, because no contract defines its origin.",
    "no-mix": "No generation mix is known for {name}: its electricity without contracts counts as fossil.",
    "undefined-origin": "{kwh} MWh of contracts name no technology and count as fossil.",
    "no-revenue": "Enter the net revenue in the plan settings.",
    "sector": "Asked only of undertakings in high climate impact sectors.",
    "ets": "Enter the share in the plan settings; which installations fall under it is not part of the plan.",
    "no-contracts": "The plan has no contractual instruments.",
    "no-electricity": "No electricity stands in scope 2.",
    "no-cancelled": "No credit is cancelled in this period.",
    "no-removals": "None of the cancelled credits is a removal.",
    "no-claim": "No claim of neutrality is made: nobody attests one in the plan settings.",
    "no-statement": "Enter the statement in the plan settings.",
    "no-own-removals": "No removal is entered (Carbon credits page, Own removals).",
    "none-removed": "Nothing is removed in this period.",
    "no-tonnes": "Enter the tonnes of {name} (Carbon credits page, Own removals).",
    "removals-apart": "Apart from all totals and from the balance after credits.",
    "no-risk": "Enter how the risk of reversal is managed (Carbon credits page, Own removals).",
    "no-method": "Enter the methodology (Carbon credits page, Own removals).",
    "no-coal": "The generators of the plan burn no coal.",
    "gwp": "Grid factors of the catalog keep the potentials of their own source.",
    "no-statements": "Enter it in the plan settings under net revenue.",
    "difference": "The difference is: {name}.",
    "no-difference": "Name the reason of the difference in the plan settings.",
    "enter-settings": "Enter it in the plan settings under the internal carbon price.",
    "no-price": "No internal carbon price is entered.",
    "many-prices": "The price differs by year.",
    "no-emissions": "There are no emissions in this scope.",
    "intensity": "I is location-based and the average of the year; contracts and credits do not act.",
    "still-written-off": "M holds hardware that has left the fleet and is still written off.",
    "no-parameters": "The models of the trainings are not known by their parameters.",
    "no-tokens": "The tokens of the trainings are not known.",
    "not-powered": "Nothing is powered in this period.",
    "operators-fleet": "Only the training runs of the plan are in it: no data work, no retirement.",
}  # fmt: skip


class Term(msgspec.Struct, frozen=True):
    """What an indicator is made of: a measure (of a site, or of all), or a number with its inputs.

    ``inputs`` are paths of the plan; ``standards`` ids of ``standards.csv``.
    """

    label: str
    value: float | None
    unit: str
    measure: str = ""
    site: str = ""
    inputs: tuple[str, ...] = ()
    standards: tuple[str, ...] = ()


class Note(msgspec.Struct, frozen=True):
    """A reason or remark: English text, and template with fields for a translation."""

    text: str
    template: str
    fields: dict[str, str] = {}


def note(code: str, **fields: str) -> Note:
    """Return a sentence of :data:`TEMPLATES`."""
    template = TEMPLATES[code]
    return Note(template.format(**fields) if fields else template, template, fields)


class Indicator(msgspec.Struct, frozen=True):
    """One indicator of one period.

    ``place`` is empty for all sites, else ``sites/x``, ``fleets/x`` or ``workloads/x``. ``year`` is
    None for all years of the plan. A percentage is a share, 0 to 1. ``value`` is None where the
    state says that it does not apply or is not known; ``notes`` then begin with the reason.
    """

    id: str
    group: str
    label: str
    unit: str
    standard: str
    part: str
    formula: str
    category: str
    checked: str
    place: str
    year: int | None
    value: Value
    state: State
    notes: tuple[Note, ...] = ()
    terms: tuple[Term, ...] = ()
    adds_up: bool = False

    @property
    def key(self) -> str:
        """Return the key that ``explain`` takes, for example ``ref@berlin``."""
        return f"{self.id}@{self.place.split('/', 1)[1]}" if self.place else self.id

    @property
    def reason(self) -> str:
        """Return all notes as one text."""
        return " ".join(item.text for item in self.notes)

    def record(self) -> dict[str, object]:
        """Return the indicator under stable names, for JSON and CSV."""
        return {
            "group": self.group,
            "id": self.id,
            "label": self.label,
            "place": self.place or None,
            "year": self.year,
            "value": self.value,
            "unit": self.unit,
            "state": self.state,
            "standard": self.standard,
            "part": self.part or None,
            "formula": self.formula or None,
            "checked": self.checked,
            "note": self.reason or None,
        }


class Slice:
    """Sums of the results at one site (or at all) in one year (or in all)."""

    def __init__(self, results: Results, site: str | None, year: int | None) -> None:
        self.results = results
        self.site = site
        self.year = year
        self.years = slice(None) if year is None else slice(results.years.index(year), None)
        if year is not None:
            start = results.years.index(year)
            self.years = slice(start, start + 1)
        ids = [item.id for item in results.plan.sites]
        self.numbers = list(range(len(ids))) if site is None else [ids.index(site)]

    @property
    def sites(self) -> list[Site]:
        """The sites of the slice."""
        return [self.results.plan.sites[number] for number in self.numbers]

    @property
    def place(self) -> str:
        """The place of an indicator of the slice."""
        return f"sites/{self.site}" if self.site is not None else ""

    def sum(self, measure: str) -> float:
        """Return a measure summed over the slice; what only the plan has counts for all sites."""
        if self.site is None:
            return float(self.results.annual(measure)[self.years].sum())
        return float(self.results.by_site(measure)[self.years][:, :, self.numbers].sum())

    def term(self, measure: str) -> Term:
        """Return a measure as a term that opens further."""
        from greenplanner.model.measures import MEASURES

        item = MEASURES[measure]
        return Term(item.label, self.sum(measure), item.unit, measure, self.site or "")

    @property
    def fleets(self) -> list[int]:
        """Numbers of the fleets that stand at the sites of the slice."""
        return [f for f, s in enumerate(self.results.fleet_site) if int(s) in self.numbers]

    def of_fleets(self, array: np.ndarray) -> np.ndarray:
        """Return an array (Y, F) cut to the slice; an array (F,) is the same in all years."""
        years = len(self.results.years)
        whole = np.broadcast_to(array, (years, len(self.results.plan.fleets)))
        return np.asarray(whole[self.years][:, self.fleets])


def made(
    row: IndicatorRow | Datapoint,
    at: Slice,
    value: Value,
    *notes: Note,
    terms: tuple[Term, ...] = (),
    state: State | None = None,
    place: str | None = None,
    formula: str | None = None,
    adds_up: bool = False,
) -> Indicator:
    """Return an indicator of a row of the catalog; without a value it is not known unless told."""
    data = isinstance(row, Datapoint)
    # A sum of nothing is a whole 0, and a figure all the same.
    value = float(value) if isinstance(value, int) else value
    return Indicator(
        id=row.id,
        group=_group(row),
        label=row.name,
        unit=row.unit.replace("currency", at.results.plan.currency or "currency"),
        standard=row.framework if isinstance(row, Datapoint) else row.standard,
        part=(f"{row.part} {row.paragraph}" if row.framework.startswith("ESRS") else row.part)
        if isinstance(row, Datapoint)
        else row.part,
        formula=formula if formula is not None else "" if data else row.formula,  # type: ignore[union-attr]
        category="" if data else row.category,  # type: ignore[union-attr]
        checked=row.checked,
        place=at.place if place is None else place,
        year=at.year,
        value=value,
        state=state or _state(value, notes),
        notes=notes,
        terms=terms,
        adds_up=adds_up and value is not None,
    )


def _state(value: Value, notes: tuple[Note, ...]) -> State:
    if value is not None:
        return "calculated"
    # Where nothing runs there is nothing to know.
    still = notes and notes[0].template in (TEMPLATES["no-load"], TEMPLATES["not-powered"])
    return "not applicable" if still else "not known"


def _group(row: IndicatorRow | Datapoint) -> str:
    if isinstance(row, IndicatorRow):
        return row.group
    return "esrs" if row.framework.startswith("ESRS") else "eu"


def megawatt_hours(kwh: float) -> str:
    """Return an energy in MWh as a sentence holds it."""
    return f"{kwh / 1000.0:,.6g}"
