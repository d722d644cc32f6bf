"""What has to be told beside scope 2: GHG Protocol Scope 2 Guidance (2015), chapter 7; ESRS E1-6, AR 45.

Both methods, the types of instruments and the energy behind them (bundled or not), the source of each
factor, what was rejected or is unused, a missing residual mix, and which of the two methods targets use.
The numbers of the guidance's clauses are to be checked.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import numpy as np

from greenplanner.catalog.rows import Row
from greenplanner.model.clients import OWN, federated_of, in_service, residual_stands_in, trainings
from greenplanner.model.instruments import Covered, contracted_energy
from greenplanner.model.results import Results
from greenplanner.plan.filling import Origin
from greenplanner.plan.resolve import entity_name, residual_is_grid

TOPICS = (
    "Both methods",
    "Types of instruments",
    "Energy of the instruments",
    "Not counted",
    "Location-based factor",
    "Market-based factor of the rest",
    "Which method targets use",
)
_METHODS, _TYPES, _ENERGY, _NOT, _LOCATION, _REST, _TARGETS = TOPICS
NO_INSTRUMENTS = "No instrument covers electricity of this year."
NO_TARGETS = "The plan has no targets that rest on scope 2."
NO_RESIDUAL = "No residual mix is known for this market; the grid average is used."
CO2_ONLY = "CO2 only, without CH4 and N2O."
BUNDLED, UNBUNDLED = "bundled with the electricity", "unbundled"


class Line(msgspec.Struct, frozen=True):
    """One line: ``share`` is of the electricity in scope 2, 0 to 1; ``notes`` are words or sentences.

    ``key`` explains the value; it is empty where the notes say where the value is from.
    """

    topic: str
    name: str
    value: float | None
    unit: str
    share: float | None = None
    notes: tuple[str, ...] = ()
    key: str = ""


def disclosure(results: Results, year: int) -> tuple[Line, ...]:
    """Return what has to be told of a calendar year, in the order of :data:`TOPICS`.

    Raises
    ------
    ValueError
        Where the plan does not hold the year.
    """
    y = results.years.index(year)
    rows = [row for row in contracted_energy(results) if row.year == year and row.source != "on-site"]
    return (
        Line(
            _METHODS, "Scope 2, location-based", results.value("scope2_location_kg", year), "kg CO2e",
            key="scope2_location_kg",
        ),
        Line(
            _METHODS, "Scope 2, market-based", results.value("scope2_market_kg", year), "kg CO2e",
            notes=("annual matching",), key="scope2_market_kg",
        ),
        *_instruments(rows, results.value("client_own_kwh", year) or 0.0),
        *_not_counted(rows),
        *_factors(results, y),
        *_targets(results),
    )  # fmt: skip


def _instruments(rows: list[Covered], outside_kwh: float) -> Iterator[Line]:
    """Yield types and energy; ``outside_kwh`` is scope 2 outside the halls, which no instrument covers."""
    whole = sum(row.kwh for row in rows) + outside_kwh
    used = [row for row in rows if row.source != "rest" and row.kwh > 0]
    if not used or whole <= 0:
        yield Line(_TYPES, "", None, "", notes=(NO_INSTRUMENTS,))
        return
    types: dict[tuple[str, bool], float] = {}
    energy: dict[str, float] = {}
    for row in used:
        # A renewable share stands for contracts that come with the electricity.
        key = row.instrument or "Renewable share", bool(row.bundled) or not row.contract
        types[key] = types.get(key, 0.0) + row.kwh
        source = row.technology or ("renewable" if not row.contract else "not stated")
        energy[source] = energy.get(source, 0.0) + row.kwh
    for (name, bundled), kwh in types.items():
        yield Line(_TYPES, name, kwh, "kWh", kwh / whole, (BUNDLED if bundled else UNBUNDLED,))
    for source, kwh in energy.items():
        yield Line(_ENERGY, source, kwh, "kWh", kwh / whole)


def _not_counted(rows: list[Covered]) -> Iterator[Line]:
    for row in rows:
        if row.rejected_kwh > 0:
            reasons = tuple(row.reason.split("; "))
            yield Line(
                _NOT,
                row.name,
                row.rejected_kwh,
                "kWh",
                notes=("rejected", *reasons),
                key=_of(row, "rejected_kwh"),
            )
        if row.unused_kwh > 0.5:
            name = row.name or "Renewable share"
            yield Line(_NOT, name, row.unused_kwh, "kWh", notes=("unused",), key=_of(row, "unused_kwh"))


def _of(row: Covered, figure: str) -> str:
    # The renewable share of a site is no contract.
    return f"{figure}@contracts/{row.contract}" if row.contract else ""


def _factors(results: Results, y: int) -> Iterator[Line]:
    sites = results.plan.sites
    shape = (len(results.years), len(sites))
    for topic, key, field in (
        (_LOCATION, "direct", "grid_kg_per_kwh"),
        (_REST, "residual", "residual_kg_per_kwh"),
    ):
        values = np.broadcast_to(results.detail[key], shape)[y]
        for s, site in enumerate(sites):
            origin = results.origins.get(f"sites/{site.id}/{field}")
            notes = _source(results, origin)
            if topic == _REST and residual_is_grid(results.resolved, site.id):
                notes = (NO_RESIDUAL,)
            yield Line(topic, entity_name(site), float(values[s]), "kg CO2e/kWh", notes=notes)
        yield from _device_factors(results, topic, y)


def _device_factors(results: Results, topic: str, y: int) -> Iterator[Line]:
    """Yield the factor of own devices in federated training: they are scope 2 outside the halls."""
    field = "client_kg_per_kwh" if topic == _LOCATION else "client_residual_kg_per_kwh"
    year = np.array([results.years[y]])
    for work in trainings(results.plan):
        if work.client_owner != OWN or federated_of(work) is None or not in_service(work, year)[0]:
            continue
        notes = _source(results, results.origins.get(f"workloads/{work.id}/{field}"))
        if topic == _REST and residual_stands_in(results.resolved, work):
            notes = (NO_RESIDUAL,)
        yield Line(topic, entity_name(work), getattr(work, field) or 0.0, "kg CO2e/kWh", notes=notes)


def _source(results: Results, origin: Origin | None) -> tuple[str, ...]:
    """Return the level of a factor, its row of the catalog, source, year and, where not CO2e, gases."""
    if origin is None:
        return ()
    row = results.resolved.catalog.tables.get(origin.table, {}).get(origin.row)
    year = str(origin.year) if origin.year else ""
    gases = CO2_ONLY if _is_co2_only(row) else ""
    parts = (origin.kind, row.name if row else "", origin.source, year, gases)
    return tuple(part for part in parts if part)


def _is_co2_only(row: Row | None) -> bool:
    """Return whether a factor of the catalog leaves out CH4 and N2O, by its basis or note."""
    told = f"{getattr(row, 'basis', '')} {row.note}" if row is not None else ""
    return "CO2 only" in told or "direct CO2 " in told


def _targets(results: Results) -> Iterator[Line]:
    found = False
    for target in results.plan.targets:
        measure = target.measure or ""
        method = next((name for name in ("location-based", "market-based") if name in measure), "")
        if measure == "balance after credits":
            method = "market-based"
        if method:
            found = True
            yield Line(_TARGETS, entity_name(target), None, "", notes=(measure, method))
    if not found:
        yield Line(_TARGETS, "", None, "", notes=(NO_TARGETS,))
