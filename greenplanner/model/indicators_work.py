"""Indicators of the work done: MFU, tokens per kWh, SCI (ISO/IEC 21031) and SCI for AI.

SCI = (E x I + M) / R with M = TE x TiR/EL x RR/ToR. I is location-based: contracts and credits never
act. The two scores of SCI for AI, consumer and provider, are never added.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from weakref import WeakKeyDictionary

import msgspec
import numpy as np

from greenplanner.catalog.standards import IndicatorRow
from greenplanner.model import indicators_reserved
from greenplanner.model.indicators import definition, ratio
from greenplanner.model.indicators_types import Indicator, Slice, Term, made, note
from greenplanner.model.results import Results
from greenplanner.plan.types import Workload

MILLION = 1e6


# -- formulas ------------------------------------------------------------------------------------


def sci(energy_kwh: float, kg_per_kwh: float, embodied_kg: float, units: float) -> float | None:
    """Return SCI in kg per functional unit: (E x I + M) / R (ISO/IEC 21031:2024); None without units."""
    return ratio(energy_kwh * kg_per_kwh + embodied_kg, units)


def embodied_share(
    embodied_kg: float, hours: float, lifetime_h: float, reserved: float, total: float
) -> float:
    """Return M = TE x TiR/EL x RR/ToR: the part of embodied carbon that a piece of software answers for.

    Parameters
    ----------
    embodied_kg : TE, of the hardware
    hours, lifetime_h : TiR and EL, reserved time and expected life
    reserved, total : RR and ToR, resources reserved and all of the hardware
    """
    return embodied_kg * (hours / lifetime_h) * (reserved / total)


# -- what a workload or fleet causes ---------------------------------------------------------------


class Share:
    """Energy, location-based emissions and amortized embodied carbon of a part of a fleet."""

    def __init__(self, at: Slice) -> None:
        self.at = at
        self.energy = self.operation = self.embodied = 0.0
        self.fleets: set[int] = set()
        self.works: set[str] = set()

    def add(self, f: int, y: int, part: float) -> None:
        """Add a part of a fleet in a year."""
        results = self.at.results
        self.fleets.add(f)
        self.energy += part * float(results.by_fleet("facility_kwh")[y, :, f].sum())
        self.embodied += part * float(results.by_fleet("embodied_amortized_kg")[y, :, f].sum())
        self.operation += part * self._location_kg(f, y)

    def _location_kg(self, f: int, y: int) -> float:
        """Return location-based emissions of a fleet's electricity, whoever answers for them."""
        results = self.at.results
        site = results.plan.sites[results.fleet_site[f]]
        if site.arrangement in (None, "own hall"):
            return float(results.by_fleet("scope2_location_kg")[y, :, f].sum())
        # An operator's or provider's figure may rest on contracts, so the grid factor is taken.
        drawn = float(results.by_fleet("grid_kwh")[y, :, f].sum())
        factor = float(np.asarray(results.detail["direct"])[y, results.fleet_site[f]])
        weights = np.asarray(results.detail["shape_weight"])
        weight = float(weights[y, f]) if weights.ndim == 2 else float(weights[f])
        return drawn * factor * (1.0 if np.isnan(weight) else weight)

    @property
    def intensity(self) -> float:
        """I in kg per kWh of E: on-site generation has none."""
        return self.operation / self.energy if self.energy > 0 else 0.0

    def terms(self, units: float, what: str, inputs: tuple[str, ...]) -> tuple[Term, ...]:
        """Return E, I, M and R with the inputs behind."""
        plan = self.at.results.plan
        fleets = [plan.fleets[f] for f in sorted(self.fleets)]
        place = [fleet.site for fleet in fleets]
        use = tuple(
            f"fleets/{fleet.id}/{name}"
            for fleet in fleets
            for name in ("accelerator", "count", "utilization")
        )
        halls = tuple(f"sites/{site}/pue" for site in dict.fromkeys(place))
        grid = tuple(
            f"sites/{site}/{name}"
            for site in dict.fromkeys(place)
            for name in ("grid_kg_per_kwh", "grid_change_per_year", "grid_path")
        )
        names = ("embodied_kg_per_accelerator", "embodied_kg_per_server", "lifetime_years")
        parts = tuple(f"fleets/{fleet.id}/{name}" for fleet in fleets for name in names)
        return (
            Term("E, energy with PUE and reserved hardware", self.energy, "kWh", inputs=(*use, *halls)),
            Term("I, location-based intensity", self.intensity, "kg CO2e/kWh", inputs=grid),
            Term("M, share of the embodied carbon, TE x TiR/EL x RR/ToR", self.embodied, "kg", inputs=parts),
            Term(what, units, "", inputs=inputs),
        )


_WORK: WeakKeyDictionary[Results, list[dict[str, Any]]] = WeakKeyDictionary()


def _all_rows(results: Results) -> list[dict[str, Any]]:
    rows = _WORK.get(results)
    if rows is None:
        rows = _WORK[results] = results.workload_rows()
    return rows


def _rows(at: Slice, kind: str) -> list[dict[str, Any]]:
    """Return the rows of the workloads of a kind in the slice; each is a share of a fleet in a year."""
    numbers = {at.results.plan.fleets[f].id for f in at.fleets}
    return [
        row
        for row in _all_rows(at.results)
        if row["kind"] == kind
        and row["fleet_id"] in numbers
        and row["hours"]
        and (at.year is None or row["year"] == at.year)
    ]


def _share(at: Slice, rows: list[dict[str, Any]]) -> Share:
    """Return what the rows cause together."""
    results, found = at.results, Share(at)
    ids = [fleet.id for fleet in results.plan.fleets]
    for row in rows:
        f, y = ids.index(row["fleet_id"]), results.years.index(row["year"])
        whole = float(results.by_fleet("it_kwh")[y, :, f].sum())
        found.add(f, y, row["it_kwh"] / whole if whole > 0 else 0.0)
    return found


def _work(at: Slice, key: str) -> Workload:
    return next(work for work in at.results.plan.workloads if work.id == key)


def _tokens(at: Slice, row: dict[str, Any]) -> float:
    """Return the output tokens of a service in a year, 0 where it gives none."""
    work = _work(at, row["id"])
    text = work.task in (None, "text")
    return (row["requests"] or 0.0) * (work.output_tokens or 0.0) if text else 0.0


def _trained(at: Slice, row: dict[str, Any]) -> float:
    """Return the tokens of the trainings of a year, 0 where they are not known."""
    work = _work(at, row["id"])
    return (work.tokens_b or 0.0) * 1e9 * _runs(work)


def _runs(work: Workload) -> float:
    return 1.0 if work.runs_per_year is None else work.runs_per_year


def _paths(rows: list[dict[str, Any]], *fields: str) -> tuple[str, ...]:
    ids = dict.fromkeys(row["id"] for row in rows)
    return tuple(f"workloads/{key}/{field}" for key in ids for field in fields)


# -- by site -------------------------------------------------------------------------------------


def mean_mfu(row: IndicatorRow, at: Slice) -> Indicator:
    """Return the mean MFU of the training workloads by accelerator-hours."""
    rows = [each for each in _rows(at, "training") if each["mfu"]]
    hours = sum(each["hours"] for each in rows)
    value = ratio(sum(each["mfu"] * each["hours"] for each in rows), hours)
    if value is None:
        return made(row, at, None, note("no-training"), state="not applicable")
    inputs = _paths(rows, "mfu", "precision", "tokens_b", "params_b")
    terms = (Term("Accelerator-hours of the trainings", hours, "accelerator-hours", inputs=inputs),)
    return made(row, at, value, terms=terms)


def output_tokens_per_kwh(row: IndicatorRow, at: Slice) -> Indicator:
    """Return output tokens of text services over their share of the facility energy."""
    rows = [each for each in _rows(at, "inference") if _tokens(at, each) > 0]
    tokens = sum(_tokens(at, each) for each in rows)
    energy = _share(at, rows).energy
    value = ratio(tokens, energy)
    if value is None:
        return made(row, at, None, note("no-service"), state="not applicable")
    terms = (
        Term("Output tokens", tokens, "tokens", inputs=_paths(rows, "requests_per_day", "output_tokens")),
        Term("Share of the facility energy", energy, "kWh", inputs=_paths(rows, "fleet", "model")),
    )
    return made(row, at, value, terms=terms)


def training_tokens_per_kwh(row: IndicatorRow, at: Slice) -> Indicator:
    """Return tokens trained on over the trainings' share of the facility energy."""
    rows = _rows(at, "training")
    if not rows:
        return made(row, at, None, note("no-training"), state="not applicable")
    known = [each for each in rows if _trained(at, each) > 0]
    tokens, energy = sum(_trained(at, each) for each in known), _share(at, known).energy
    value = ratio(tokens, energy)
    if value is None:
        return made(row, at, None, note("no-tokens"))
    terms = (
        Term("Training tokens", tokens, "tokens", inputs=_paths(known, "tokens_b", "runs_per_year")),
        Term("Share of the facility energy", energy, "kWh", inputs=_paths(known, "fleet", "model")),
    )
    return made(row, at, value, terms=terms)


# -- SCI -----------------------------------------------------------------------------------------


def scores(at: Slice) -> Iterator[Indicator]:
    """Yield SCI by fleet, service and training, SCI for AI by service and of all trainings, reservations."""
    for f in at.fleets:
        yield _fleet_hour(at, f)
    for work in at.results.plan.workloads:
        if work.kind == "inference":
            yield from _service(at, work)
    for work in at.results.plan.workloads:
        if work.kind in (None, "training"):
            yield _training(at, work)
    yield from _provider(at)
    yield from indicators_reserved.reservations(at)


def _score(
    at: Slice, key: str, place: str, found: Share, units: float, scale: float, what: str, inputs: Any
) -> Indicator:
    """Return a score: kg or g per ``scale`` units."""
    row = definition(at.results, key)
    grams = 1000.0 if row.unit.startswith("g") else 1.0
    value = sci(found.energy, found.intensity, found.embodied, units / scale)
    terms = found.terms(units / scale, what, inputs)
    if value is None:
        return made(row, at, None, note("no-load"), place=place)
    return made(row, at, value * grams, note("intensity"), terms=terms, place=place)


def _fleet_hour(at: Slice, f: int) -> Indicator:
    results, fleet = at.results, at.results.plan.fleets[f]
    found, hours = Share(at), 0.0
    inner = results.cohorts or results
    size = np.array([(item.count or 0) * (item.powered_share or 0.0) for item in inner.plan.fleets])
    cohort = f"{fleet.id}@"
    own = [n for n, item in enumerate(inner.plan.fleets) if f"{item.id}@".startswith(cohort)]
    active = np.broadcast_to(inner.detail["active"], (len(results.years), len(size)))
    for y in range(len(results.years))[at.years]:
        found.add(f, y, 1.0)
        hours += float((active[y, own] * size[own]).sum()) * 8760.0
    inputs = tuple(f"fleets/{fleet.id}/{name}" for name in ("count", "powered_share"))
    what = "R, powered accelerator-hours"
    score = _score(at, "sci_accelerator_hour", f"fleets/{fleet.id}", found, hours, 1.0, what, inputs)
    charged = np.broadcast_to(inner.detail["charged"], active.shape)
    gone = ((active == 0) & (charged > 0))[at.years][:, own]
    if gone.any() and score.value is not None:
        score = msgspec.structs.replace(score, notes=(*score.notes, note("still-written-off")))
    return score


def _service(at: Slice, work: Workload) -> Iterator[Indicator]:
    place = f"workloads/{work.id}"
    rows = [row for row in _rows(at, "inference") if row["id"] == work.id]
    found = _share(at, rows)
    requests = sum(row["requests"] or 0.0 for row in rows)
    tokens = sum(_tokens(at, row) for row in rows)
    inputs = _paths(rows, "requests_per_day", "growth_per_year")
    yield _score(at, "sci_request", place, found, requests, 1.0, "R, requests", inputs)
    if tokens > 0:
        inputs = _paths(rows, "requests_per_day", "output_tokens", "growth_per_year")
        what = "R, million output tokens"
        yield _score(at, "sci_output_token", place, found, tokens, MILLION, what, inputs)
        yield _score(at, "sciai_consumer", place, found, tokens, MILLION, what, inputs)
    else:
        yield _score(at, "sciai_consumer_request", place, found, requests, 1.0, "R, requests", inputs)


def _training(at: Slice, work: Workload) -> Indicator:
    place = f"workloads/{work.id}"
    rows = [row for row in _rows(at, "training") if row["id"] == work.id]
    if not rows:
        return made(definition(at.results, "sci_training_run"), at, None, note("no-load"), place=place)
    runs = _runs(work) * len(rows)
    inputs = _paths(rows, "runs_per_year", "failure_share", "experiments_factor")
    return _score(at, "sci_training_run", place, _share(at, rows), runs, 1.0, "R, training runs", inputs)


def _provider(at: Slice) -> Iterator[Indicator]:
    """Yield the provider scores of all trainings together, each over those whose unit is known."""
    rows = _rows(at, "training")
    keys = ("sciai_provider_flop", "sciai_provider_token", "sciai_provider_parameter")
    if not rows:
        for key in keys:
            yield made(definition(at.results, key), at, None, note("no-training"), state="not applicable")
        return

    def units(key: str, row: dict[str, Any]) -> float:
        work = _work(at, row["id"])
        if key == keys[0]:
            return (row["flops"] or 0.0) * _runs(work) / 1e15
        if key == keys[1]:
            return _trained(at, row) / MILLION
        return work.params_b or 0.0

    whats = ("R, PFLOP of the models", "R, million training tokens", "R, billion parameters")
    fields = (("flops", "params_b", "tokens_b"), ("tokens_b", "runs_per_year"), ("params_b", "model"))
    missing = ("no-training", "no-tokens", "no-parameters")
    for key, what, names, code in zip(keys, whats, fields, missing, strict=True):
        known = [row for row in rows if units(key, row) > 0]
        amount = sum(units(key, row) for row in known)
        if key == keys[2]:
            # A model that is trained in several years has its parameters once.
            amount = sum({row["id"]: units(key, row) for row in known}.values())
        if not known:
            yield made(definition(at.results, key), at, None, note(code))
            continue
        score = _score(at, key, "", _share(at, known), amount, 1.0, what, _paths(known, *names))
        yield msgspec.structs.replace(score, notes=(*score.notes, note("operators-fleet")))
