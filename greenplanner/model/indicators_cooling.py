"""Heat removed and energy of the cooling system, from the hours of the cooling model (for CER)."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from greenplanner.model.factors import factors
from greenplanner.model.indicators_types import Note, Slice, note
from greenplanner.model.results import Results
from greenplanner.model.site_hours import PEAK_SHARE, site_year, uses_cooling
from greenplanner.model.totals import service_life

# Heat and energy of a year by site and by what is in service; it goes when the results go.
_HOURS: WeakKeyDictionary[Results, dict[int, dict[tuple[bytes, int], tuple[float, float]]]] = (
    WeakKeyDictionary()
)


def why_unknown(at: Slice) -> Note | None:
    """Return why the cooling energy of a slice is not known, None where the model gives it."""
    stands = {int(at.results.fleet_site[f]) for f in at.fleets}
    for number, site in zip(at.numbers, at.sites, strict=True):
        if number not in stands or uses_cooling(site):
            continue
        entered = site.pue is not None or site.pue_monthly is not None
        return note("entered-pue" if entered and site.cooling else "no-cooling-model")
    return None


def heat_and_cooling(at: Slice) -> tuple[float, float]:
    """Return the heat removed and the energy of compressors, fans and pumps, kWh in the period."""
    results = at.results.cohorts or at.results
    resolved = results.resolved
    data = factors(resolved)
    active = service_life(resolved, data).active[0]
    heat = energy = 0.0
    for number, site in zip(at.numbers, at.sites, strict=True):
        if not uses_cooling(site):
            continue
        place = [f for f, s in enumerate(results.fleet_site) if int(s) == number]
        seen = _HOURS.setdefault(results, {}).setdefault(number, {})
        for year, row in list(enumerate(active))[at.years]:
            key = row[place].tobytes(), id(results.in_year(year))
            if key not in seen:
                made = site_year(results.in_year(year), data, number, row)
                peak = float(made.it_kw.max())
                cooling = made.cooling
                if cooling is None or peak <= 0:
                    seen[key] = (0.0, 0.0)
                else:
                    # The cooling hours are per kW of design power.
                    design = site.design_it_kw or peak / PEAK_SHARE
                    parts = cooling.compressor + cooling.hall_fans + cooling.pumps + cooling.rejection_fans
                    seen[key] = (float(cooling.heat_kw.sum()) * design, float(parts.sum()) * design)
            heat += seen[key][0]
            energy += seen[key][1]
    return heat, energy
