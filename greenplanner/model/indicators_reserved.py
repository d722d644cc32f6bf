"""SCI of reserved accelerators: E and M of what is reserved, busy or idle (ISO/IEC 21031:2024).

SCI = (E x I + M) / R with M = TE x (TiR/EL) x (RR/ToR). The hardware is the fleet that is in service
in the year: TE its embodied carbon, ToR its accelerators. A year has 8 760 hours.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import numpy as np

from greenplanner.model.indicators import definition
from greenplanner.model.indicators_types import Indicator, Note, Slice, Term, made, note
from greenplanner.plan.types import HOURS_PER_YEAR, Reservation


class Reserved(msgspec.Struct, frozen=True):
    """What a reservation rests on in one year; masses in kg, energy in kWh, times in hours.

    ``embodied_kg`` is TE, ``lifetime_h`` EL, ``hours`` TiR, ``reserved`` RR and ``total`` ToR;
    ``fleet_kwh`` is the energy of the whole fleet with its hall and ``powered_h`` its powered
    accelerator-hours.
    """

    year: int
    embodied_kg: float
    lifetime_h: float
    hours: float
    reserved: float
    total: float
    fleet_kwh: float
    powered_h: float
    kg_per_kwh: float
    measured_kwh: float | None

    @property
    def share_kg(self) -> float:
        """M, the part of the embodied carbon."""
        from greenplanner.model.indicators_work import embodied_share

        if self.lifetime_h <= 0:
            return 0.0
        return embodied_share(self.embodied_kg, self.hours, self.lifetime_h, self.reserved, self.total)

    @property
    def kwh(self) -> float:
        """E: measured, else the fleet's energy for each powered accelerator-hour."""
        if self.measured_kwh is not None:
            return self.measured_kwh
        return self.fleet_kwh * self.reserved * self.hours / self.powered_h if self.powered_h > 0 else 0.0


def _why_not(at: Slice, item: Reservation) -> Note | None:
    """Return what keeps a reservation from having a score."""
    if item.fleet is None or item.fleet not in {fleet.id for fleet in at.results.plan.fleets}:
        return note("reserved-no-fleet")
    if not item.reserved or not item.hours_per_year:
        return note("reserved-nothing")
    return None


def reserved_years(at: Slice, item: Reservation) -> list[Reserved]:
    """Return a reservation by year of the slice, the years in which it and its fleet are there."""
    from greenplanner.model.indicators_work import Share

    results = at.results
    inner = results.cohorts or results
    f = next(n for n, fleet in enumerate(results.plan.fleets) if fleet.id == item.fleet)
    own = [n for n, fleet in enumerate(inner.plan.fleets) if f"{fleet.id}@".startswith(f"{item.fleet}@")]
    count = np.array([fleet.count or 0 for fleet in inner.plan.fleets], dtype=float)
    powered = count * np.array([fleet.powered_share or 0.0 for fleet in inner.plan.fleets])
    shape = (len(results.years), len(count))
    active, charged = (np.broadcast_to(inner.detail[name], shape) for name in ("active", "charged"))
    carbon = _embodied(inner.plan.fleets, np.asarray(inner.detail["servers"], dtype=float).reshape(-1))
    found = []
    for y in list(range(len(results.years)))[at.years]:
        year = results.years[y]
        there = [n for n in own if active[y, n] > 0]
        inside = (item.first_year or year) <= year <= (item.last_year or year)
        if not there or not inside:
            continue
        part = Share(at)
        part.add(f, y, 1.0)
        embodied = float((carbon * charged[y])[there].sum())
        # What has left the fleet is still written off, but nobody reserves it.
        yearly = float(inner.by_fleet("embodied_amortized_kg")[y][:, there].sum())
        found.append(
            Reserved(
                year=year,
                embodied_kg=embodied,
                lifetime_h=embodied * HOURS_PER_YEAR / yearly if yearly > 0 else 0.0,
                hours=float(item.hours_per_year or 0.0),
                reserved=float(item.reserved or 0.0),
                total=float(count[there].sum()),
                fleet_kwh=part.energy,
                powered_h=float((active[y] * powered)[there].sum()) * HOURS_PER_YEAR,
                kg_per_kwh=part.intensity,
                measured_kwh=item.kwh_per_year,
            )
        )
    return found


def _embodied(fleets: tuple[object, ...], servers: np.ndarray) -> np.ndarray:
    """Return the embodied carbon of each fleet in kg, with its servers."""
    values = [
        (getattr(fleet, "count", 0) or 0) * (getattr(fleet, "embodied_kg_per_accelerator", 0.0) or 0.0)
        + number * (getattr(fleet, "embodied_kg_per_server", 0.0) or 0.0)
        for fleet, number in zip(fleets, servers, strict=True)
    ]
    return np.array(values, dtype=float)


def reservations(at: Slice) -> Iterator[Indicator]:
    """Yield for each reservation its part of the embodied carbon, and its SCI for one unit."""
    for item in at.results.plan.reservations:
        yield from _reservation(at, item)


def _reservation(at: Slice, item: Reservation) -> Iterator[Indicator]:
    place = f"reservations/{item.id}"
    rows = [definition(at.results, key) for key in ("sci_reservation_m", "sci_reservation")]
    reason = _why_not(at, item)
    years = reserved_years(at, item) if reason is None else []
    if reason is None and not years:
        reason = note("reserved-not-there")
    over = next((each for each in years if each.reserved > each.total), None)
    if reason is None and over is not None:
        reason = note("reserved-too-many", total=f"{over.total:g}", year=str(over.year))
    if reason is not None:
        for row in rows:
            yield made(row, at, None, reason, place=place)
        return
    share = sum(each.share_kg for each in years)
    notes = [note("hours-of-year")]
    yield made(rows[0], at, share, *notes, terms=_share_terms(item, years), place=place)
    if not item.units_per_year:
        yield made(rows[1], at, None, note("reserved-no-units"), place=place)
        return
    energy = sum(each.kwh for each in years)
    operation = sum(each.kwh * each.kg_per_kwh for each in years)
    units = item.units_per_year * len(years)
    value = (operation + share) / units * 1000.0
    said = [note("unit-is", name=item.unit)] if item.unit else []
    said += [note("intensity"), *notes]
    yield made(
        rows[1],
        at,
        value,
        *said,
        terms=_score_terms(at, item, energy, operation / energy if energy > 0 else 0.0, share, units),
        place=place,
    )


def _share_terms(item: Reservation, years: list[Reserved]) -> tuple[Term, ...]:
    hardware = tuple(
        f"fleets/{item.fleet}/{name}" for name in ("embodied_kg_per_accelerator", "embodied_kg_per_server")
    )
    place = f"reservations/{item.id}"
    first = years[0]
    # Over several years the parts of a year are added; what belongs to a year stands by its mean.
    te = sum(each.embodied_kg for each in years) / len(years)
    tor = sum(each.total for each in years) / len(years)
    same = len({each.lifetime_h for each in years}) == 1
    return (
        Term("TE, embodied carbon of the fleet", te, "kg", inputs=(*hardware, f"fleets/{item.fleet}/count")),
        Term(
            "EL, expected life",
            first.lifetime_h if same else None,
            "h",
            inputs=(f"fleets/{item.fleet}/lifetime_years",),
        ),
        Term(
            "TiR, time reserved", sum(each.hours for each in years), "h", inputs=(f"{place}/hours_per_year",)
        ),
        Term("RR, accelerators reserved", first.reserved, "", inputs=(f"{place}/reserved",)),
        Term("ToR, accelerators of the fleet", tor, "", inputs=(f"fleets/{item.fleet}/count",)),
    )


def _score_terms(
    at: Slice, item: Reservation, energy: float, intensity: float, share: float, units: float
) -> tuple[Term, ...]:
    place = f"reservations/{item.id}"
    fleet = next(each for each in at.results.plan.fleets if each.id == item.fleet)
    use = tuple(f"fleets/{fleet.id}/{name}" for name in ("accelerator", "count", "utilization"))
    measured = (
        (f"{place}/kwh_per_year",) if item.kwh_per_year is not None else (*use, f"sites/{fleet.site}/pue")
    )
    own = (f"{place}/reserved", f"{place}/hours_per_year")
    grid = tuple(
        f"sites/{fleet.site}/{name}" for name in ("grid_kg_per_kwh", "grid_change_per_year", "grid_path")
    )
    return (
        Term("E, energy with PUE and reserved hardware", energy, "kWh", inputs=(*measured, *own)),
        Term("I, location-based intensity", intensity, "kg CO2e/kWh", inputs=grid),
        Term("M, share of the embodied carbon, TE x TiR/EL x RR/ToR", share, "kg", inputs=own),
        Term("R, functional units", units, "", inputs=(f"{place}/units_per_year",)),
    )
